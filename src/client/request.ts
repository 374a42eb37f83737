import { createHash } from 'node:crypto'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type {
  BodySource,
  HttpCall,
  HttpContext,
  Identity,
  RequestDefaults,
  RequestOptions,
  ResponseRules,
  StreamSigning,
} from '../http/call.ts'
import { assertSendable, type HeaderRecord, headerRecord } from '../http/headers.ts'
import { createBodySource } from '../http/request-body.ts'
import type { TotalLimit } from '../http/time-limits.ts'
import type { Hedge, RequestSummary } from '../retry/types.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import { CHECKSUM_OPERATIONS } from './checksum-operations.ts'
import type { EndpointLookup, RequestEndpoint } from './endpoints.ts'
import { checkTokenIsSafe, identityFrom, tokenIdentity } from './identity.ts'
import type { ClientParts } from './parts.ts'
import { type BucketRegions, callInKnownRegion, DYNAMODB_RULES } from './response-rules.ts'
import type { createRetryPolicies, LazySettings, Regions, TimeoutsFor } from './settings.ts'
import type { ClientOptions, ClientRequest } from './types.ts'

/** What the parts of a client share. */
export interface ClientState {
  readonly options: ClientOptions
  readonly parts: ClientParts
  readonly identity: Identity
  readonly regions: Regions
  readonly settings: LazySettings
  readonly endpointFor: EndpointLookup
  readonly timeoutsFor: TimeoutsFor
  readonly policyFor: ReturnType<typeof createRetryPolicies>
  readonly context: HttpContext
  /** The regions of buckets that a redirect has shown. */
  readonly bucketRegions: BucketRegions
  readonly s3Rules: ResponseRules
  /** Shared by the client's requests, from which it learns. */
  readonly hedge: Hedge | undefined
}

/**
 * Makes of a request the call that the attempt loop sends.
 *
 * @param options how it is sent: the request itself, or what another function's caller passed.
 * @param totalMs the time limit in place of the request's, where a part of its time has passed.
 * @throws TypeError and RangeError for wrong arguments, ConfigError, EndpointError.
 */
export function buildCall(
  state: ClientState,
  request: ClientRequest,
  options: RequestOptions,
  endpoint: RequestEndpoint,
  totalMs?: TotalLimit,
): HttpCall {
  if (request.url !== undefined && !endpoint.url.startsWith('http')) {
    throw argumentValueError('request.url', 'must be an http: or https: URL')
  }
  const headers = headerRecord(request.headers)
  assertSendable(headers)
  const body = bodyOf(request, state, headers, endpoint)
  const method = methodOf(request)
  if (endpoint.headers !== undefined) Object.assign(headers, endpoint.headers)
  addBodyChecksum(request, headers, endpoint.host)
  const isS3 = request.service === 's3'
  if (isS3) requestChecksum(options, state.options, headers)
  const timeouts = state.timeoutsFor(options.timeout, options.longPoll === true)
  const call: HttpCall = {
    method,
    url: endpoint.url,
    headers,
    body,
    payloadHash: request.payloadHash,
    summary: summaryOf(request, options, state.options, endpoint.host, method),
    options,
    resource: request.resource,
    policy: state.policyFor(options.retry),
    identity: requestIdentity(request, state, endpoint),
    signing: endpoint.signing,
    timeouts: totalMs === undefined ? timeouts : { ...timeouts, totalMs },
    hedge: hedgeOf(options, state, method, body),
    rules: isS3 ? state.s3Rules : RULES.get(request.service),
  }
  return isS3 ? callInKnownRegion(state.bucketRegions, call) : call
}

const RULES = new Map([
  ['dynamodb', DYNAMODB_RULES],
  ['streams.dynamodb', DYNAMODB_RULES],
])

/**
 * @throws TypeError for a wrong token; EndpointError `ENDPOINT_INVALID` where a token could be read on its
 * way.
 */
function requestIdentity(
  { credentials, token }: ClientRequest,
  state: ClientState,
  { host, secure }: RequestEndpoint,
): Identity {
  if (token === undefined) return identityOf(credentials, state)
  checkTokenIsSafe(host, secure)
  return tokenIdentity(token, 'request.token')
}

/**
 * Whose credentials sign a request: its own, else the client's.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything but credentials or a function.
 */
export function identityOf(
  own: ClientRequest['credentials'],
  { identity, options }: Pick<ClientState, 'identity' | 'options'>,
): Identity {
  return own === undefined ? identity : identityFrom(own, 'request.credentials', options.now)
}

function methodOf(request: ClientRequest): string {
  const { method } = request
  if (method === undefined) {
    const hasBody = request.json !== undefined || (request.body ?? undefined) !== undefined
    return hasBody ? 'POST' : 'GET'
  }
  if (typeof method !== 'string') throw argumentTypeError('request.method', 'a string', method)
  return method.toUpperCase()
}

function bodyOf(
  request: ClientRequest,
  state: ClientState,
  headers: HeaderRecord,
  endpoint: RequestEndpoint,
): BodySource {
  const { json, compression } = request
  const body =
    compression === undefined ? request.body : compressed(request.body, request, state, headers)
  if (json === undefined) {
    const source = createBodySource(body, streamSigning(request, headers, endpoint))
    if (source.contentType !== undefined) headers['content-type'] ??= source.contentType
    return source
  }
  if (body !== undefined) throw argumentValueError('request.body', 'must be absent with `json`')
  const text = jsonText(json)
  headers['content-type'] ??= jsonType(headers)
  return createBodySource(
    compression === undefined ? text : compressed(text, request, state, headers),
    'refused',
  )
}

function jsonText(json: unknown): string {
  let text: unknown
  try {
    text = JSON.stringify(json)
  } catch (cause) {
    const expected = 'a JSON value, which has no bigints and does not hold itself'
    throw Object.assign(argumentTypeError('request.json', expected, json), { cause })
  }
  if (typeof text === 'string') return text
  throw argumentTypeError('request.json', 'a JSON value', json)
}

/** A hash of the body as it was would not be that of the body as it is sent. */
function refuseHash({ payloadHash }: ClientRequest, headers: HeaderRecord): void {
  const field = payloadHash === undefined ? 'headers' : 'payloadHash'
  const hash = payloadHash ?? headers['x-amz-content-sha256'] ?? ''
  if (!/^[0-9a-f]{64}$/i.test(String(hash))) return
  throw argumentValueError(
    `request.${field}`,
    'must hold no hash of the body together with `compression`, which changes it',
  )
}

/** The body as it is sent, compressed where it is long enough. A stream is left as it is. */
function compressed(
  body: ClientRequest['body'],
  request: ClientRequest,
  { settings }: ClientState,
  headers: HeaderRecord,
): ClientRequest['body'] {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return body
  refuseHash(request, headers)
  const bytes = Buffer.from(body)
  if (bytes.byteLength < settings.current().minCompressionBytes) return body
  const before = headers['content-encoding']
  headers['content-encoding'] = before ? `${before}, gzip` : 'gzip'
  return process.getBuiltinModule('node:zlib').gzipSync(bytes)
}

// Every operation of an AWS JSON service is named by this header, and none of any other.
function jsonType(headers: HeaderRecord): string {
  return headers['x-amz-target'] === undefined ? 'application/json' : 'application/x-amz-json-1.0'
}

const UNSIGNED_STREAMS = new Set(['s3', 's3-object-lambda', 's3-outposts', 's3express'])

// Without TLS nothing but the signature's hash protects a body from being changed on its way.
function streamSigning(
  request: ClientRequest,
  headers: HeaderRecord,
  endpoint: RequestEndpoint,
): StreamSigning {
  if (request.payloadHash !== undefined) return 'hashed'
  if (headers['x-amz-content-sha256'] !== undefined) return 'hashed'
  return endpoint.secure && UNSIGNED_STREAMS.has(endpoint.signing.service) ? 'unsigned' : 'refused'
}

const IDEMPOTENT_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

function summaryOf(
  { service, operation }: ClientRequest,
  options: RequestOptions,
  defaults: RequestDefaults,
  host: string,
  method: string,
): RequestSummary {
  const { rateKey, longPoll } = options
  const retriedByCaller = options.retriedByCaller ?? defaults.retriedByCaller
  const summary: { -readonly [Name in keyof RequestSummary]: RequestSummary[Name] } = {
    service,
    host,
    idempotent: options.idempotent ?? IDEMPOTENT_METHODS.has(method),
  }
  // Spreading optional parts would cost several times the rest.
  if (operation !== undefined) summary.operation = operation
  if (rateKey !== undefined) summary.rateKey = rateKey
  if (longPoll !== undefined) summary.longPoll = longPoll
  if (retriedByCaller !== undefined) summary.retriedByCaller = retriedByCaller
  return summary
}

// S3 sends the checksum it keeps only where it is asked to.
function requestChecksum(
  options: RequestOptions,
  defaults: RequestDefaults,
  headers: HeaderRecord,
): void {
  if ((options.checksum ?? defaults.checksum) === 'verify') {
    headers['x-amz-checksum-mode'] ??= 'ENABLED'
  }
}

// Two at the same time are harmless only where the request changes nothing: PUT and DELETE may be
// retried, but a late twin of theirs would undo what came after.
function hedgeOf(
  options: RequestOptions,
  { hedge }: ClientState,
  method: string,
  body: BodySource,
): HttpCall['hedge'] {
  if (hedge === undefined || options.hedge === 'off') return undefined
  if (body.streaming || options.longPoll === true) return undefined
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead || (method === 'POST' && options.idempotent === true) ? hedge : undefined
}

/**
 * Adds the checksum that S3 and S3 Control demand of some bodies ("Checking object integrity" in the S3
 * user guide) and models of some operations, unless the request has one: CRC-32 as AWS's SDKs send it, elsewhere `Content-MD5`, which
 * every store takes. Of a stream only its sender can know it.
 */
export function addBodyChecksum(
  { service, operation, body, checksumRequired }: ClientRequest,
  headers: HeaderRecord,
  host: string,
): void {
  const isOfS3 = operation !== undefined && CHECKSUM_OPERATIONS.has(`${service} ${operation}`)
  if (!isOfS3 && checksumRequired !== true) return
  const bytes = bytesOf(body)
  if (bytes === undefined || Object.keys(headers).some(isChecksum)) return
  if (!isOfS3 || !/\.amazonaws\./.test(host)) {
    headers['content-md5'] = createHash('md5').update(bytes).digest('base64')
    return
  }
  const checksum = createChecksum('CRC32')
  checksum.update(bytes)
  headers['x-amz-sdk-checksum-algorithm'] ??= 'CRC32'
  headers['x-amz-checksum-crc32'] = checksum.digest()
}

function bytesOf(body: ClientRequest['body']): Uint8Array | undefined {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  return body instanceof Uint8Array ? body : undefined
}

function isChecksum(name: string): boolean {
  return name === 'content-md5' || /^x-amz-checksum-(?:crc|sha)/.test(name)
}

/** The operation of S3 that a request is, where that demands a checksum of its body. */
export function checksumOperation(
  method: string,
  query: ClientRequest['query'],
  hasKey: boolean,
): string | undefined {
  const path = hasKey ? '/{Bucket}/{Key+}' : '/{Bucket}'
  const targets = namesOf(query).map((name) => `${method.toUpperCase()} ${path}?${name}`)
  for (const [operation, target] of CHECKSUM_OPERATIONS) {
    if (targets.includes(target)) return operation.slice('s3 '.length)
  }
  return undefined
}

function namesOf(query: ClientRequest['query']): string[] {
  if (query === undefined) return []
  if (Array.isArray(query) || query instanceof URLSearchParams || query instanceof Map) {
    return [...(query as Iterable<readonly [string, unknown]>)].map(([name]) => name)
  }
  // What can be read once is left for the request itself.
  if (Symbol.iterator in query) return []
  return Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}
