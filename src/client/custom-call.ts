import { type HeaderRecord, headerRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import type { ServiceFacts } from '../models/types.ts'
import type { CallOptions } from './call-types.ts'
import type { Client, ClientResolver } from './client-type.ts'
import type { ClientModels, CustomizedService, FoundOperation, NameTable } from './operations.ts'
import type { ClientOptions, ClientRequest } from './types.ts'

/** The options of a client that its calls read. */
export type CallDefaults = Pick<ClientOptions, 'models' | 'token' | 'credentials' | 'profile'>

/** Code that some calls need, and load with the first of them. */
export interface CallParts {
  /** What a service wants besides what its model says. */
  customization(service: CustomizedService): Promise<Customization>
  /** The names of services, where one is called by a name that no model has. */
  names(): Promise<NameTable>
  /** Streams of events. */
  events(): Promise<
    Pick<typeof import('./event-stream.ts'), 'encodeEventInput' | 'openEventStream'>
  >
}

/** What calls need of their client. */
export interface CallContext extends Pick<Client, 'presign'> {
  readonly parts: CallParts
  readonly send: Client['request']
  readonly models: ClientModels
  readonly defaults: CallDefaults
  /** The base URL that code, environment or files have for a service. @throws ConfigError. */
  endpointOf(service: ServiceFacts): Promise<string | URL | undefined>
  /** This region, else the client's. @throws TypeError, ConfigError. */
  regionOf(region: string | undefined): Promise<string>
  /** What the client resolves for its requests. */
  readonly resolver: ClientResolver
  /** Milliseconds since the epoch. */
  now(): number
}

/** Input or output of an operation. */
export type Members = Readonly<Record<string, unknown>>

/** Headers of a response. */
export type ResponseHeaders = ClientResponse['headers']

/** A call, as customizations see it. */
export interface CustomCall {
  readonly context: CallContext
  readonly found: FoundOperation
  readonly options: CallOptions
  /** As the caller gave it. */
  readonly input: Members
  /** Calls another operation of the service. */
  readonly ask: (operation: string, input: Members, options: CallOptions) => Promise<Members>
}

/** What a service wants besides what its model says; docs/services.md lists all of it. */
export interface Customization {
  /** The input that is encoded in place of the caller's. */
  readonly input?: (call: CustomCall) => Members
  /** The request at its endpoint, where the input decides it; of links, too. */
  readonly endpoint?: (call: CustomCall, request: ClientRequest) => Promise<ClientRequest>
  /** The request that is sent in place of the one that the model makes. */
  readonly request?: (
    call: CustomCall,
    request: ClientRequest,
  ) => ClientRequest | Promise<ClientRequest>
  /** Sends the request. */
  readonly send?: (call: CustomCall, request: ClientRequest) => Promise<ClientResponse>
  /** The headers that are decoded in place of the response's. */
  readonly headers?: (headers: ResponseHeaders) => ResponseHeaders
  /**
   * Changes the output.
   *
   * @throws SansdkError `NETWORK_RESPONSE_INVALID` for one that does not fit the input.
   */
  readonly output?: (
    call: CustomCall,
    output: Record<string, unknown>,
    headers: ResponseHeaders,
  ) => void
}

/** Whether a member counts as not given. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Adds headers; those that are there already stay. */
export function withHeaders(request: ClientRequest, headers: HeaderRecord): ClientRequest {
  return { ...request, headers: { ...headers, ...headerRecord(request.headers) } }
}

/** The bytes of a body of text or bytes; undefined for a stream or none. */
export function bytesOf(body: unknown): Uint8Array | undefined {
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof Uint8Array ? body : undefined
}
