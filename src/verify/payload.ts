import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { utf8 } from '../base/bytes.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import { EVENTS_PAYLOAD } from '../sigv4/event-signer.ts'
import type { ServiceRules } from '../sigv4/types.ts'
import type { Authentication } from './authentication.ts'
import { type SignatureAlgorithm, signatureError } from './credential.ts'
import type { VerifyConfig } from './options.ts'
import { type ArrivedRequest, singleHeader } from './request.ts'
import type { VerifiableBody, VerifiableRequest } from './types.ts'

/**
 * What a request says of its payload. `hash`: the SHA-256 of the body. `body`: nothing, so the signature
 * covers the hash of whatever came. `unsigned`: anything goes. `chunks`: `aws-chunked`. `events`: a stream of
 * signed events.
 */
export type PayloadClaim =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'body' }
  | { readonly kind: 'unsigned'; readonly hash: string }
  | { readonly kind: 'chunks'; readonly hash: string; readonly mode: ChunkMode }
  | { readonly kind: 'events'; readonly hash: string }

const FIELD = 'x-amz-content-sha256'

/**
 * Reads `x-amz-content-sha256`, a header or, where a client moved it there, a query parameter.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_HASH_MISSING`, `SIGNATURE_PAYLOAD_UNSIGNED`,
 * `SIGNATURE_MALFORMED`, `SIGNATURE_AMBIGUOUS`.
 */
export function payloadClaim(
  wire: ArrivedRequest,
  authentication: Authentication,
  rules: ServiceRules,
  config: VerifyConfig,
): PayloadClaim {
  const hash = givenHash(wire, authentication)
  if (hash === undefined) return impliedClaim(authentication, rules, config)
  if (/^[0-9a-f]{64}$/.test(hash)) return { kind: 'hash', hash }
  if (hash === UNSIGNED_PAYLOAD) return unsignedClaim(rules, config)
  if (hash === EVENTS_PAYLOAD && authentication.algorithm.id === 'v4')
    return { kind: 'events', hash }
  const mode = chunkMode(hash, authentication.algorithm)
  if (mode === undefined) {
    throw signatureError('SIGNATURE_MALFORMED', FIELD, 'is no payload hash that fits the algorithm')
  }
  if (!mode.signed) unsignedClaim(rules, config)
  return { kind: 'chunks', hash, mode }
}

function givenHash(wire: ArrivedRequest, authentication: Authentication): string | undefined {
  const header = singleHeader(wire, FIELD)
  if (authentication.form === 'header') return header
  const parameter = authentication.parameter(FIELD)
  if (header !== undefined && parameter !== undefined && header !== parameter) {
    throw signatureError('SIGNATURE_AMBIGUOUS', FIELD, 'differs between header and query')
  }
  return header ?? parameter
}

function impliedClaim(
  { form }: Authentication,
  rules: ServiceRules,
  config: VerifyConfig,
): PayloadClaim {
  if (form === 'query' && rules.presignPayload === 'unsigned') return unsignedClaim(rules, config)
  if (form === 'header' && rules.demands === 'hash-and-expiry') {
    throw signatureError('SIGNATURE_PAYLOAD_HASH_MISSING', FIELD, 'is missing')
  }
  return { kind: 'body' }
}

/** Services that presign without a payload hash are those that take unsigned payloads. */
function unsignedClaim(rules: ServiceRules, config: VerifyConfig): PayloadClaim {
  const allowed = config.unsignedPayload ?? (rules.presignPayload === 'hash' ? 'reject' : 'allow')
  if (allowed === 'allow') return { kind: 'unsigned', hash: UNSIGNED_PAYLOAD }
  throw signatureError('SIGNATURE_PAYLOAD_UNSIGNED', FIELD, 'leaves the payload unsigned')
}

/** What kind of `aws-chunked` payload comes. */
export interface ChunkMode {
  /** Whether each chunk has a signature. */
  readonly signed: boolean
  /** Whether headers follow the last chunk. */
  readonly trailer: boolean
}

/** The mode that an `x-amz-content-sha256` announces; undefined when it is none of this algorithm. */
function chunkMode(hash: string, algorithm: SignatureAlgorithm): ChunkMode | undefined {
  switch (hash) {
    case `STREAMING-${algorithm.name}-PAYLOAD`:
      return { signed: true, trailer: false }
    case `STREAMING-${algorithm.name}-PAYLOAD-TRAILER`:
      return { signed: true, trailer: true }
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return { signed: false, trailer: true }
    default:
      return undefined
  }
}

/** Node streams can be left early without being destroyed, and their socket with them. */
interface KeptOpen {
  iterator(options: { destroyOnReturn: boolean }): AsyncIterable<unknown>
}

/** What Node's readable streams tell of what became of them. */
interface ReadState {
  readonly readableDidRead?: unknown
  readonly readableEnded?: unknown
  readonly readableFlowing?: unknown
  readonly httpVersionMajor?: unknown
  listenerCount?: (event: string) => number
}

/**
 * Where the body of a request is: given, in the request, or the request itself. Without any it is empty.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when somebody else has read it or reads it, and it is not given;
 * `ERR_INVALID_ARG_TYPE` when a parser put something else in its place.
 */
export function bodyOf(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  given: VerifiableBody | undefined,
): VerifiableBody {
  if (given !== undefined) return assertBody(given, 'options.body')
  if (hasNoBody(wire, request)) return ''
  const { body } = request
  if (body !== undefined && body !== null) {
    const { bodyUsed } = request as { readonly bodyUsed?: unknown }
    if (bodyUsed === true || (body as { readonly locked?: unknown }).locked === true) {
      throw alreadyRead()
    }
    return assertBody(body, 'request.body')
  }
  if (!isAsyncIterable(request)) return ''
  return unreadStream(request)
}

/** HTTP/1.1 says beforehand whether a body follows; whoever "read" none took nothing away. */
function hasNoBody({ headers }: ArrivedRequest, request: VerifiableRequest): boolean {
  if ((request as ReadState).httpVersionMajor !== 1 || headers.has('transfer-encoding'))
    return false
  return (headers.get('content-length') ?? ['0']).every((length) => length === '0')
}

/** A stream that is at its end does not always say so, and would be waited for until the socket closes. */
function unreadStream(
  request: VerifiableBody & AsyncIterable<Uint8Array | string>,
): VerifiableBody {
  const state: ReadState = request as ReadState
  if (state.readableDidRead === true) throw alreadyRead()
  if (state.readableEnded === true) return ''
  const read = state.readableFlowing === true || (state.listenerCount?.('readable') ?? 0) > 0
  if (read) throw alreadyRead()
  return request
}

/**
 * Reads a whole body.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_TOO_LARGE`; what the source throws.
 */
export async function readPayload(source: VerifiableBody, maxBytes: number): Promise<Uint8Array> {
  const whole = createByteCollector()
  for await (const part of payloadParts(source)) {
    if (whole.length + part.length > maxBytes) {
      throw signatureError('SIGNATURE_PAYLOAD_TOO_LARGE', 'body', `has more than ${maxBytes} bytes`)
    }
    collectBytes(whole, part)
  }
  return takeBytes(whole)
}

/** The bytes of a payload as they come. */
export async function* payloadParts(source: VerifiableBody): AsyncGenerator<Uint8Array, void> {
  if (typeof source === 'string') yield utf8(source)
  else if (source instanceof Uint8Array) yield source
  else if (source instanceof ArrayBuffer) yield new Uint8Array(source)
  else for await (const part of withoutDestroying(source)) yield bytesOf(part)
}

// Whoever refuses a request has to be able to answer it.
function withoutDestroying(source: AsyncIterable<unknown>): AsyncIterable<unknown> {
  const kept = 'iterator' in source && typeof source.iterator === 'function'
  return kept ? (source as unknown as KeptOpen).iterator({ destroyOnReturn: false }) : source
}

function bytesOf(part: unknown): Uint8Array {
  if (part instanceof Uint8Array) return part
  if (typeof part === 'string') return utf8(part)
  throw argumentTypeError('body', 'an iterable of bytes', part)
}

/** Checks that something can be read as a body. */
export function assertBody(source: unknown, field: string): VerifiableBody {
  if (
    typeof source === 'string' ||
    source instanceof Uint8Array ||
    source instanceof ArrayBuffer ||
    isAsyncIterable(source)
  ) {
    return source
  }
  // A body parser's work: the bytes that were hashed are gone.
  throw argumentTypeError(
    field,
    'a string, bytes or an async iterable of bytes; give the body as it arrived as options.body',
    source,
  )
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function alreadyRead(): Error {
  return argumentValueError(
    'request',
    'has a body that somebody else reads or has read, such as a body parser; verify before it, or let it keep ' +
      "the bytes and give them as options.body (Express: express.raw({ type: '*/*' }), Fastify: a parser with " +
      "parseAs: 'buffer')",
  )
}
