import { ANONYMOUS } from '../credentials/environment.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { CALL_INPUT, type TracedRequest } from '../http/call.ts'
import { outsideOfStores } from '../http/connection.ts'
import { areCallsObserved } from '../http/diagnostics.ts'
import { type ClientResponse, headerRecord } from '../http/index.ts'
import { readyBody } from '../http/request-body.ts'
import type { BodySource } from '../http/types.ts'
import { compilePath } from '../models/jmespath.ts'
import { type EventStreamMember, eventStreamMember } from '../models/model.ts'
import { isServiceName } from '../models/service-names.ts'
import type { OperationModel, ServiceFacts } from '../models/types.ts'
import { type DecodedResponse, decodeResponse } from '../protocols/decode.ts'
import { type EncodedRequest, encodeRequest } from '../protocols/encode.ts'
import { isMalformed, unreadable } from '../protocols/malformed.ts'
import type { CallMetadata, CallOptions } from './call-types.ts'
import type { CallContext, CallDefaults, CustomCall, CustomizedService } from './custom-call.ts'
import { bedrockToken } from './identity.ts'
import {
  createModels,
  type FoundOperation,
  findOperation,
  isLongPoll,
  isRead,
  takesOnce,
} from './operations.ts'
import { responseMetadata } from './outputs.ts'
import type { ClientRequest, RequestOptions } from './types.ts'

/** Makes what the calls of a client share. */
export function createCallContext(
  client: Omit<CallContext, 'models' | 'defaults'>,
  defaults: CallDefaults,
): CallContext {
  return { ...client, models: createModels(defaults.models), defaults }
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
  const { send, models, defaults } = context
  const found = await findOperation(models, service, operation, input, options)
  const stream = eventStreamMember(found.operation.input)
  if (stream !== undefined) return await sendEvents(context, found, stream, input, options)
  const { serviceId } = found.service
  if (!isCustomized(serviceId)) {
    return await outputOf(found, await send(planCall(found, input, options, defaults)))
  }
  const custom = await customized(serviceId, context, found, input, options)
  const response = await custom.send(planCall(found, custom.input(), options, defaults))
  return await outputOf(found, response, { custom })
}

/** What sends streams of events is loaded with the first of them. */
async function sendEvents(
  { send, defaults }: CallContext,
  found: FoundOperation,
  stream: EventStreamMember,
  input: unknown,
  options: CallOptions,
): Promise<Record<string, unknown>> {
  checkCall(found, options, defaults)
  const { encodeEventInput } = await outsideOfStores(() => import('./event-stream.ts'))
  const values = inputObject(input)
  const { body, request } = encodeEventInput(found, stream, values, options)
  const encoded = { ...request, body: readyBody(body) }
  const planned = planRequest(found, values, options, { encoded, defaults })
  const signing = { ...planned.signing, contentSha256Header: 'include' as const }
  try {
    return await outputOf(found, await send({ ...planned, signing }), { sent: body })
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
  const { serviceId } = found.service
  if (!isCustomized(serviceId)) return planCall(found, input, options, context.defaults)
  const custom = await customized(serviceId, context, found, input, options)
  return await custom.place(planCall(found, custom.input(), options, context.defaults))
}

/** What an output is read with, besides its response. */
interface OutputContext {
  /** The events that are still being sent. */
  readonly sent?: BodySource
  readonly custom?: AppliedCustomization
}

async function outputOf(
  found: FoundOperation,
  response: ClientResponse,
  { custom, sent }: OutputContext = {},
): Promise<Record<string, unknown>> {
  const stream = eventStreamMember(found.operation.output)
  const { output, requestId } =
    stream === undefined
      ? await decoded(found, response, custom)
      : await opened(found, stream, response, sent)
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

// What these services want besides comes with their first call.
const CUSTOMIZED: Readonly<Record<CustomizedService, true>> = {
  'API Gateway': true,
  'Auto Scaling': true,
  'CloudSearch Domain': true,
  DocDB: true,
  EC2: true,
  Glacier: true,
  'Machine Learning': true,
  Neptune: true,
  RDS: true,
  'Route 53': true,
  S3: true,
  'S3 Control': true,
  SQS: true,
  'Timestream Query': true,
  'Timestream Write': true,
}

function isCustomized(serviceId: string): serviceId is CustomizedService {
  return Object.hasOwn(CUSTOMIZED, serviceId)
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
  const { CUSTOMIZATIONS } = await outsideOfStores(() => import('./customizations.ts'))
  const customization = CUSTOMIZATIONS[serviceId]
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

async function decoded(
  { label, operation, service }: FoundOperation,
  response: ClientResponse,
  custom: AppliedCustomization | undefined,
): Promise<DecodedResponse> {
  const { status } = response
  const headers = custom === undefined ? response.headers : custom.headers(response.headers)
  const body = await response.bytes(Number.POSITIVE_INFINITY)
  try {
    const demandsBody = isRead(service.name, operation.name, {})
    const result = decodeResponse(service, operation, { status, headers, body }, { demandsBody })
    custom?.output(result.output, response.headers)
    return result
  } catch (error) {
    throw isMalformed(error) ? unreadable(label, response, error.message, error.cause) : error
  }
}

/** What reads streams is loaded with the first of them. */
async function opened(
  found: FoundOperation,
  stream: EventStreamMember,
  response: ClientResponse,
  sent: BodySource | undefined,
): Promise<DecodedResponse> {
  const { openEventStream } = await outsideOfStores(() => import('./event-stream.ts'))
  return { output: await openEventStream(found, stream, response, sent), requestId: undefined }
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
  checkCall(found, options, defaults)
  const values = inputObject(input)
  const encoded = encodeRequest(found.service, found.operation, values, options)
  return planRequest(found, values, options, { encoded, defaults })
}

function checkCall(found: FoundOperation, options: CallOptions, defaults: CallDefaults): void {
  checkAuthentication(found, options, defaults)
  const { idempotencyToken } = options
  if (idempotencyToken !== undefined && typeof idempotencyToken !== 'string') {
    throw argumentTypeError('options.idempotencyToken', 'a string', idempotencyToken)
  }
}

function planRequest(
  found: FoundOperation,
  input: Input,
  options: CallOptions,
  { encoded, defaults }: { readonly encoded: EncodedRequest; readonly defaults: CallDefaults },
): ClientRequest {
  const { operation, service } = found
  const { body, headers, hostPrefix, method, path, query } = operation.endpointOperation
    ? withVersion(encoded, service)
    : encoded
  const address = addressOf(service)
  const streams = eventStreamMember(operation.output) !== undefined
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
    endpointParams: endpointParams(operation, input),
    compression: operation.compression.includes('gzip') ? 'gzip' : undefined,
    payloadHash: operation.unsignedPayload ? 'UNSIGNED-PAYLOAD' : undefined,
    credentials: options.credentials ?? (isUnsigned(service, operation) ? ANONYMOUS : undefined),
    token: tokenFor(found, options, defaults),
    operation: operation.name,
    idempotent: options.idempotent ?? isIdempotent(service, operation, input, options),
    longPoll: options.longPoll ?? isLongPoll(service.name, operation.name, input),
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

function isUnsigned(service: ServiceFacts, { auth }: OperationModel): boolean {
  const [scheme] = auth ?? service.auth
  return scheme === 'none' || scheme === 'bearer'
}

/** Whether sending it twice is the same as once: by its model, its token or its name. */
export function isIdempotent(
  service: ServiceFacts,
  operation: OperationModel,
  input: Input,
  { idempotencyToken }: CallOptions,
): boolean {
  if (takesOnce(service.name, operation.name, input)) return false
  if (operation.readonly || operation.idempotent) return true
  const tokens = operation.input?.shape.members.filter((member) => member.idempotencyToken) ?? []
  const hasToken = tokens.some(
    ({ name }) => idempotencyToken !== 'none' || input[name] !== undefined,
  )
  return hasToken || isRead(service.name, operation.name, input)
}

/** What the operation and its input say about the endpoint; `undefined` where that is nothing. */
function endpointParams(operation: OperationModel, input: Input): ClientRequest['endpointParams'] {
  const { staticContextParams, operationContextParams } = operation
  const params: Record<string, string | true> = {}
  for (const [name, value] of Object.entries(staticContextParams)) {
    if (value !== false) params[name] = value
  }
  for (const { contextParam, name } of operation.input?.shape.members ?? []) {
    if (contextParam !== undefined) addParam(params, contextParam, input[name])
  }
  for (const [name, path] of Object.entries(operationContextParams)) {
    addParam(params, name, compilePath(path)(input))
  }
  return Object.keys(params).length === 0 ? undefined : params
}

function addParam(params: Record<string, string | true>, name: string, value: unknown): void {
  const [first] = Array.isArray(value) ? value : [value]
  // A table's name in the place of its ARN says nothing.
  const counts = !/arn(?:list)?$/i.test(name) || String(first).startsWith('arn:')
  if (typeof first === 'string' && counts) params[name.replace(/List$/, '')] = first
}

// botocore's names of services that are the endpoint prefixes of others, which `service` names first.
const PREFIXES_OF_OTHERS = new Set(['sms-voice', 'sso'])

type Address = Pick<ClientRequest, 'service' | 'signing'>

const addresses = new WeakMap<ServiceFacts, Address>()

/** By which names a service is addressed and signed for, worked out once. */
function addressOf(service: ServiceFacts): Address {
  const known = addresses.get(service)
  if (known !== undefined) return known
  const { name, endpointPrefix, signingName } = service
  const isOwn = !isServiceName(name)
  const address: Address = {
    service: isOwn || PREFIXES_OF_OTHERS.has(name) ? endpointPrefix : name,
    // Of the services that AWS has, the endpoint's rules know it, with its exceptions by region.
    signing: isOwn && signingName !== endpointPrefix ? { service: signingName } : undefined,
  }
  addresses.set(service, address)
  return address
}

/**
 * Refuses services that a signature of version 4 cannot reach, before anything is sent.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`: `service` for those that take Signature Version 2 only,
 * `options.token` where there is none for a service that takes it in place of a signature, or one for a
 * service that takes none.
 */
function checkAuthentication(
  found: FoundOperation,
  options: CallOptions,
  defaults: CallDefaults,
): void {
  const { name } = found.service
  const schemes = schemesOf(found)
  if (schemes[0] === 'v2') {
    throw argumentValueError(
      'service',
      `is ${name}, which takes Signature Version 2 only, and sansdk makes version 4: call it with botocore or the AWS CLI`,
    )
  }
  if (options.token !== undefined) {
    if (!schemes.includes('bearer')) {
      throw argumentValueError('options.token', `is not taken by ${name}: its requests are signed`)
    }
    if (options.credentials !== undefined) {
      throw argumentValueError('options.token', 'must be absent with `credentials`')
    }
  } else if (schemes[0] === 'bearer' && !hasAuthorization(options)) {
    if (tokenFor(found, options, defaults) !== undefined) return
    throw argumentValueError(
      'options.token',
      `must be given, here or to the client: ${name} takes a bearer token in place of a signature`,
    )
  }
}

function schemesOf({ operation, service }: FoundOperation): readonly string[] {
  return operation.auth ?? service.auth
}

function hasAuthorization({ headers }: CallOptions): boolean {
  const { authorization } = headerRecord(headers)
  return authorization !== undefined && authorization !== null
}

/**
 * The token that goes in place of a signature. As in botocore and AWS's SDKs, Bedrock's in the environment
 * goes before credentials; what code names goes before that.
 */
function tokenFor(
  found: FoundOperation,
  options: CallOptions,
  defaults: CallDefaults,
): ClientRequest['token'] {
  if (!schemesOf(found).includes('bearer') || hasAuthorization(options)) return undefined
  if (options.token !== undefined) return options.token
  if (options.credentials !== undefined) return undefined
  if (defaults.token !== undefined) return defaults.token
  if (defaults.credentials !== undefined || defaults.profile !== undefined) return undefined
  return found.service.signingName === 'bedrock' ? bedrockToken(process.env) : undefined
}
