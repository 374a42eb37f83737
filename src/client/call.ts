import { ANONYMOUS } from '../credentials/environment.ts'
import { argumentTypeError, argumentValueError, ServiceError } from '../errors.ts'
import { type BodySource, CALL_INPUT, type TracedRequest } from '../http/call.ts'
import { areCallsObserved } from '../http/diagnostics.ts'
import { headerRecord } from '../http/headers.ts'
import { readyBody } from '../http/request-body.ts'
import { type ClientResponse, heldBytes } from '../http/response.ts'
import type { EventStreamMember } from '../models/model.ts'
import type { ServiceFacts } from '../models/types.ts'
import { type DecodedHead, type DecodedResponse, decodeResponse } from '../protocols/decode.ts'
import { decodeErrorData } from '../protocols/decode-error.ts'
import { type EncodedRequest, encodeRequest } from '../protocols/encode.ts'
import { isMalformed, unreadable } from '../protocols/response.ts'
import type { CallMetadata, CallOptions } from './call-types.ts'
import type { CallContext, CallDefaults, CustomCall } from './custom-call.ts'
import { bedrockToken } from './identity.ts'
import {
  type CustomizedService,
  createModels,
  endpointParams,
  type FoundOperation,
  findOperation,
  isIdempotent,
  isLongPoll,
} from './operations.ts'
import { responseMetadata } from './outputs.ts'
import type { ClientRequest, RequestOptions } from './types.ts'

/** Makes what the calls of a client share. */
export function createCallContext(
  client: Omit<CallContext, 'models' | 'defaults'>,
  defaults: CallDefaults,
): CallContext {
  return { ...client, models: createModels(defaults.models, client.parts.names), defaults }
}

/**
 * Calls an operation; see `Calls.call`.
 *
 * @throws as `Calls.call`.
 */
export async function callOperation(
  context: CallContext,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const { send, models, defaults, parts } = context
  const finding = findOperation(models, service, operation, input, options)
  // Awaiting what is known would cost every call a turn of the microtask queue.
  const resolved = finding instanceof Promise ? await finding : finding
  const { customized: serviceId, inputStream, outputStream } = resolved
  try {
    if (inputStream !== undefined)
      return await sendEvents(context, resolved, inputStream, input, options)
    // Where the program does not hold what reads streams, nothing is sent.
    if (outputStream !== undefined) await parts.events()
    if (serviceId === undefined) {
      const response = await send(planCall(resolved, input, options, defaults))
      const output = outputOf(resolved, response, { parts })
      return output instanceof Promise ? await output : output
    }
    const custom = await customized(serviceId, context, resolved, input, options)
    const response = await custom.send(planCall(resolved, custom.input(), options, defaults))
    return await outputOf(resolved, response, { custom, parts })
  } catch (error) {
    if (error instanceof ServiceError) giveMembers(resolved, error)
    throw error
  }
}

/** Gives an error its members as the model has them. */
function giveMembers({ model, service }: FoundOperation, error: ServiceError): void {
  const { awsCode = '', data, headers, status } = error
  const structure = model.error(awsCode)?.structure.shape
  if (structure === undefined) return
  const head = { status, headers: headers as DecodedHead['headers'] }
  // Whoever made the error did not know the model.
  Object.assign(error, { data: decodeErrorData(service, structure, head, data) })
}

/** What sends streams of events is loaded with the first of them. */
async function sendEvents(
  { send, defaults, parts }: CallContext,
  found: FoundOperation,
  stream: EventStreamMember,
  input: unknown,
  options: CallOptions,
): Promise<Record<string, unknown>> {
  const authentication = authenticationOf(found, options, defaults)
  const { encodeEventInput } = await parts.events()
  const values = inputObject(input)
  const { body, request } = encodeEventInput(found, stream, values, options)
  const encoded = { ...request, body: readyBody(body) }
  const planned = planRequest(found, values, options, { encoded, authentication })
  const signing = { ...planned.signing, contentSha256Header: 'include' as const }
  try {
    return await outputOf(found, await send({ ...planned, signing }), { sent: body, parts })
  } catch (error) {
    throw body.failure() ?? error
  }
}

/** The request of a call whose body is left out, for a link. @throws as `planCall`. */
export async function planLink(
  context: CallContext,
  found: FoundOperation,
  input: unknown,
  options: CallOptions,
): Promise<ClientRequest> {
  const { customized: serviceId } = found
  if (serviceId === undefined) return planCall(found, input, options, context.defaults)
  const custom = await customized(serviceId, context, found, input, options)
  return await custom.place(planCall(found, custom.input(), options, context.defaults))
}

/** What an output is read with, besides its response. */
interface OutputContext {
  readonly parts: CallContext['parts']
  /** The events that are still being sent. */
  readonly sent?: BodySource
  readonly custom?: AppliedCustomization
}

type Output = Record<string, unknown>

/** Made at once of a body that was read with its attempt, which saves every call two promises; else a promise. */
function outputOf(
  found: FoundOperation,
  response: ClientResponse,
  context: OutputContext,
): Output | Promise<Output> {
  const { outputStream } = found
  if (outputStream !== undefined) return openedOutput(found, outputStream, response, context)
  const { custom } = context
  const body = heldBytes(response)
  return body === undefined
    ? response
        .bytes(Number.POSITIVE_INFINITY)
        .then((whole) => withMetadata(response, decoded(found, response, whole, custom)))
    : withMetadata(response, decoded(found, response, body, custom))
}

function withMetadata(response: ClientResponse, { output, requestId }: DecodedResponse): Output {
  Object.defineProperty(output, RESPONSE, { value: { response, requestId }, writable: true })
  return Object.defineProperty(output, responseMetadata, METADATA)
}

/** Under this key an output keeps the response that its metadata are read from. */
const RESPONSE: unique symbol = Symbol('response')

// One getter for all outputs. With one for each, V8 makes hash tables of all outputs but the first: 2 to 4 µs.
const METADATA = {
  get(this: { readonly [RESPONSE]: OutputResponse }): CallMetadata {
    const { response, requestId: inDocument } = this[RESPONSE]
    const { status, headers, attempts, requestId = inDocument, hostId } = response
    return { status, headers, attempts, requestId, hostId }
  },
}

interface OutputResponse {
  readonly response: ClientResponse
  /** As the document has it. */
  readonly requestId: string | undefined
}

/** A customization that is applied to a call. */
interface AppliedCustomization {
  input(): Input
  /** The request at its endpoint. */
  place(planned: ClientRequest): Promise<ClientRequest>
  send(planned: ClientRequest): Promise<ClientResponse>
  headers(headers: ClientResponse['headers']): ClientResponse['headers']
  output(output: Record<string, unknown>, headers: ClientResponse['headers']): void
}

async function customized(
  serviceId: CustomizedService,
  context: CallContext,
  found: FoundOperation,
  given: unknown,
  options: CallOptions,
): Promise<AppliedCustomization> {
  const customization = await context.parts.customization(serviceId)
  const input = inputObject(given)
  const ask: CustomCall['ask'] = (operation, asked, how) =>
    callOperation(context, found.service.name, operation, asked, how)
  const call: CustomCall = { context, found, options, input, ask }
  const place = async (planned: ClientRequest): Promise<ClientRequest> =>
    (await customization.endpoint?.(call, planned)) ?? planned
  return {
    input: () => customization.input?.(call) ?? input,
    place,
    send: async (planned) => {
      const placed = await place(planned)
      const request = (await customization.request?.(call, placed)) ?? placed
      return await (customization.send?.(call, request) ?? context.send(request))
    },
    headers: (headers) => customization.headers?.(headers) ?? headers,
    output: (output, headers) => customization.output?.(call, output, headers),
  }
}

function decoded(
  { label, operation, service, isRead: demandsBody }: FoundOperation,
  response: ClientResponse,
  body: Uint8Array,
  custom: AppliedCustomization | undefined,
): DecodedResponse {
  try {
    if (custom === undefined) {
      return decodeResponse(service, operation, response, body, { demandsBody })
    }
    const head = { status: response.status, headers: custom.headers(response.headers) }
    const result = decodeResponse(service, operation, head, body, { demandsBody })
    custom.output(result.output, response.headers)
    return result
  } catch (error) {
    throw isMalformed(error) ? unreadable(label, response, error.message, error.cause) : error
  }
}

/** What reads streams is loaded with the first of them. */
async function openedOutput(
  found: FoundOperation,
  stream: EventStreamMember,
  response: ClientResponse,
  { parts, sent }: OutputContext,
): Promise<Output> {
  const { openEventStream } = await parts.events()
  const output = await openEventStream(found, stream, response, sent)
  return withMetadata(response, { output, requestId: undefined })
}

const DEFAULT_LIMIT = 16 * 1024 * 1024

type Input = Readonly<Record<string, unknown>>

/**
 * Makes of a call the request that is sent. Nothing has been sent when it throws.
 *
 * @throws TypeError and RangeError for wrong arguments.
 */
export function planCall(
  found: FoundOperation,
  input: unknown,
  options: CallOptions,
  defaults: CallDefaults = {},
): ClientRequest {
  const authentication = authenticationOf(found, options, defaults)
  const values = inputObject(input)
  const encoded = encodeRequest(found.service, found.operation, values, options)
  return planRequest(found, values, options, { encoded, authentication })
}

/** What a request is made of, besides its input. */
interface PlanParts {
  readonly encoded: EncodedRequest
  readonly authentication: Authentication
}

function planRequest(
  found: FoundOperation,
  input: Input,
  options: CallOptions,
  { encoded, authentication }: PlanParts,
): ClientRequest {
  const { address, operation, service } = found
  const { body, headers, hostPrefix, method, path, query } = operation.endpointOperation
    ? withVersion(encoded, service)
    : encoded
  const streams = found.outputStream !== undefined
  // One literal: an object that is put together of several costs a call twenty times as much.
  const request: ClientRequest & TracedRequest = {
    service: address.service,
    signing: address.signing,
    serviceId: service.serviceId,
    hostPrefix,
    method,
    path: path === '/' ? undefined : path,
    query: query.length === 0 ? undefined : query,
    body: body as ClientRequest['body'],
    headers:
      options.headers === undefined ? headers : { ...headers, ...headerRecord(options.headers) },
    // Read within the attempt, so that a response that breaks off is requested again.
    result: streams ? 'stream' : 'buffer',
    bufferLimit: streams ? undefined : (options.bufferLimit ?? DEFAULT_LIMIT),
    endpointParams: endpointParams(found, input),
    compression: operation.compression.includes('gzip') ? 'gzip' : undefined,
    // Those of S3 have rules of their own.
    checksumRequired: found.customized === undefined && operation.checksumRequired,
    payloadHash: operation.unsignedPayload ? 'UNSIGNED-PAYLOAD' : undefined,
    credentials: authentication.credentials,
    token: authentication.token,
    operation: operation.name,
    idempotent: options.idempotent ?? isIdempotent(found, input, options),
    longPoll: options.longPoll ?? isLongPoll(found, input),
  }
  // Within the literal, a computed name would cost every call.
  if (areCallsObserved()) request[CALL_INPUT] = input
  // The caller's options whole: those of requests count, and no list of them is kept here.
  return Object.keys(options).length === 0
    ? request
    : { ...(options as RequestOptions), ...request }
}

/** The operation that names endpoints wants to know for which version of the API. */
function withVersion(encoded: EncodedRequest, { apiVersion }: ServiceFacts): EncodedRequest {
  return { ...encoded, headers: { ...encoded.headers, 'x-amz-api-version': apiVersion } }
}

function inputObject(input: unknown): Input {
  if (input === undefined) return {}
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input
  throw argumentTypeError('input', 'an object', input)
}

/** Whose credentials sign a request, or the token that goes in place of a signature. */
type Authentication = Pick<ClientRequest, 'credentials' | 'token'>

/**
 * Finds how a call is authenticated, and refuses services that a signature of version 4 cannot reach, before
 * anything is sent.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`: `service` for those that take Signature Version 2 only,
 * `options.token` where there is none for a service that takes it in place of a signature, or one for a
 * service that takes none.
 */
function authenticationOf(
  { schemes, service: { name, signingName } }: FoundOperation,
  options: CallOptions,
  defaults: CallDefaults,
): Authentication {
  const [scheme] = schemes
  if (scheme === 'v2') {
    throw argumentValueError(
      'service',
      `is ${name}, which takes Signature Version 2 only, and sansdk makes version 4: call it with botocore or the AWS CLI`,
    )
  }
  const isUnsigned = scheme === 'none' || scheme === 'bearer'
  const credentials = options.credentials ?? (isUnsigned ? ANONYMOUS : undefined)
  if (!schemes.includes('bearer')) {
    if (options.token === undefined) return { credentials, token: undefined }
    throw argumentValueError('options.token', `is not taken by ${name}: its requests are signed`)
  }
  if (options.token !== undefined && options.credentials !== undefined) {
    throw argumentValueError('options.token', 'must be absent with `credentials`')
  }
  if (hasAuthorization(options)) return { credentials, token: undefined }
  const token = options.token ?? usualToken(signingName, options, defaults)
  if (token === undefined && scheme === 'bearer') {
    throw argumentValueError(
      'options.token',
      `must be given, here or to the client: ${name} takes a bearer token in place of a signature`,
    )
  }
  return { credentials, token }
}

function hasAuthorization({ headers }: CallOptions): boolean {
  const { authorization } = headerRecord(headers)
  return authorization !== undefined && authorization !== null
}

/**
 * The token of a call that brings none. As in botocore and AWS's SDKs, Bedrock's in the environment goes
 * before credentials; what code names goes before that.
 */
function usualToken(
  signingName: string,
  options: CallOptions,
  defaults: CallDefaults,
): ClientRequest['token'] {
  if (options.credentials !== undefined) return undefined
  if (defaults.token !== undefined) return defaults.token
  if (defaults.credentials !== undefined || defaults.profile !== undefined) return undefined
  return signingName === 'bedrock' ? bedrockToken(process.env) : undefined
}
