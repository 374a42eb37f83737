import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { hex, utf8 } from '../base/bytes.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import {
  decodeEventFrame,
  decodeEventFrames,
  type EventFrame,
  encodeEventHeaders,
} from '../sigv4/event-frames.ts'
import { EVENTS_PAYLOAD } from '../sigv4/event-signer.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { amzDate, dateStamp } from '../sigv4/prepare.ts'
import type { ServiceRules } from '../sigv4/types.ts'
import type { Authentication } from './authentication.ts'
import type { VerifyConfig } from './options.ts'
import {
  type ArrivedRequest,
  type SignatureAlgorithm,
  type SignatureCheck,
  signatureError,
  singleHeader,
} from './request.ts'
import type {
  KnownCredentials,
  VerifiableBody,
  VerifiableRequest,
  VerifiedRequest,
} from './types.ts'

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

export const CONTENT_SHA256 = 'x-amz-content-sha256'

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
    throw signatureError(
      'SIGNATURE_MALFORMED',
      CONTENT_SHA256,
      'is no payload hash that fits the algorithm',
    )
  }
  if (!mode.signed) unsignedClaim(rules, config)
  return { kind: 'chunks', hash, mode }
}

function givenHash(wire: ArrivedRequest, authentication: Authentication): string | undefined {
  const header = singleHeader(wire, CONTENT_SHA256)
  if (authentication.form === 'header') return header
  const parameter = authentication.parameter(CONTENT_SHA256)
  if (header !== undefined && parameter !== undefined && header !== parameter) {
    throw signatureError('SIGNATURE_AMBIGUOUS', CONTENT_SHA256, 'differs between header and query')
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
    throw signatureError('SIGNATURE_PAYLOAD_HASH_MISSING', CONTENT_SHA256, 'is missing')
  }
  return { kind: 'body' }
}

/** Services that presign without a payload hash are those that take unsigned payloads. */
function unsignedClaim(rules: ServiceRules, config: VerifyConfig): PayloadClaim {
  const allowed = config.unsignedPayload ?? (rules.presignPayload === 'hash' ? 'reject' : 'allow')
  if (allowed === 'allow') return { kind: 'unsigned', hash: UNSIGNED_PAYLOAD }
  throw signatureError('SIGNATURE_PAYLOAD_UNSIGNED', CONTENT_SHA256, 'leaves the payload unsigned')
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

/**
 * Checks a body that was read against the hash that was signed.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`.
 */
export function checkedBody(body: Uint8Array, hash: string): Uint8Array {
  if (sha256Hex(body) === hash) return body
  throw mismatch()
}

/** Prepares to check a body as it passes; undefined where it is read at once, or has no hash. */
export function bodyVerifier(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  claim: PayloadClaim,
  config: VerifyConfig,
): VerifiedRequest['verifyBody'] {
  if (claim.kind !== 'hash' || config.hashedBody === 'read') return undefined
  return (source) =>
    passedBody(
      source === undefined ? bodyOf(wire, request, config.body) : assertBody(source, 'source'),
      claim.hash,
    )
}

/**
 * The parts of a body, each once the next has come, and the last once the hash holds: who sends them on
 * has not sent the whole of a body that is another.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`; what the source throws.
 */
async function* passedBody(source: VerifiableBody, hash: string): AsyncGenerator<Uint8Array, void> {
  const checksum = createChecksum('SHA256')
  let held: Uint8Array | undefined
  for await (const part of payloadParts(source)) {
    if (part.length === 0) continue
    checksum.update(part)
    if (held !== undefined) yield held
    // A source may use its buffer again as soon as it is asked for more.
    held = new Uint8Array(part)
  }
  if (hexOf(checksum.digest()) !== hash) throw mismatch()
  if (held !== undefined) yield held
}

function hexOf(base64: string): string {
  return Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  )
}

function mismatch(): Error {
  const problem = `does not have the SHA-256 of ${CONTENT_SHA256}`
  return signatureError('SIGNATURE_PAYLOAD_MISMATCH', 'body', problem)
}

/** Prepares to verify a payload of signed events; undefined where the payload is none. */
export function eventVerifier(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  authentication: Authentication,
  claim: PayloadClaim,
  known: KnownCredentials,
  config: VerifyConfig,
): VerifiedRequest['verifyEvents'] {
  if (claim.kind !== 'events') return undefined
  const rules: EventRules = {
    algorithm: authentication.algorithm.name,
    seedSignature: authentication.signature,
    checkOn: checksByDay(authentication, known),
    maxEventBytes: config.maxChunkBytes,
  }
  return (source) =>
    verifiedEvents(
      rules,
      source === undefined ? bodyOf(wire, request, config.body) : assertBody(source, 'source'),
    )
}

/** What events of a day, such as `20261129`, are signed with. */
interface DayCheck {
  readonly day: string
  readonly scope: string
  readonly check: SignatureCheck
}

/** Each day has a key of its own, and a stream may go on over midnight. */
function checksByDay(
  { accessKeyId, algorithm, scope }: Authentication,
  { secretAccessKey }: KnownCredentials,
): EventRules['checkOn'] {
  let last: DayCheck | undefined
  return (day) => {
    if (last?.day === day) return last
    const text = `${day}${scope.text.slice(day.length)}`
    const ofDay = { ...scope, dateStamp: day, text }
    const check = algorithm.prepare({ accessKeyId, secretAccessKey }, ofDay)
    last = { day, scope: text, check }
    return last
  }
}

interface EventRules {
  readonly algorithm: string
  /** The request's own signature: each event's signature covers the one before it. */
  readonly seedSignature: string
  readonly checkOn: (day: string) => DayCheck
  readonly maxEventBytes: number
}

/**
 * Decodes and verifies signed events, each of which is yielded once its signature holds.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH` and
 * `SIGNATURE_PAYLOAD_TOO_LARGE` with the event in `field`.
 */
async function* verifiedEvents(
  { algorithm, seedSignature, checkOn, maxEventBytes }: EventRules,
  source: VerifiableBody,
): AsyncGenerator<EventFrame, void> {
  let previous = seedSignature
  let number = 0
  let isEnded = false
  for await (const { headers, payload } of framesOf(source)) {
    number += 1
    const field = `event ${number}`
    if (isEnded) throw malformed(field, 'follows the last one')
    if (payload.length > maxEventBytes) {
      const problem = `has more than ${maxEventBytes} bytes`
      throw signatureError('SIGNATURE_PAYLOAD_TOO_LARGE', field, problem)
    }
    const { date, signature } = signatureHeaders(headers, field)
    const signedAt = amzDate(+date)
    const { check, scope } = checkOn(dateStamp(signedAt))
    const dateHeader = encodeEventHeaders({ ':date': { type: 'timestamp', value: date } })
    const hashes = [sha256Hex(dateHeader), sha256Hex(payload)]
    const text = [`${algorithm}-PAYLOAD`, signedAt, scope, previous, ...hashes].join('\n')
    if (!check(text, signature)) {
      const problem = 'does not have the signature it came with'
      throw signatureError('SIGNATURE_DOES_NOT_MATCH', field, problem)
    }
    previous = signature
    isEnded = payload.length === 0
    if (!isEnded) yield innerEvent(payload, field)
  }
  if (!isEnded) throw malformed('body', 'ends without the empty event that is last')
}

async function* framesOf(source: VerifiableBody): AsyncGenerator<EventFrame, void> {
  try {
    yield* decodeEventFrames(payloadParts(source))
  } catch (cause) {
    throw isFrameError(cause) ? malformed('body', 'holds what is no event', cause) : cause
  }
}

function innerEvent(payload: Uint8Array, field: string): EventFrame {
  try {
    return decodeEventFrame(payload)
  } catch (cause) {
    throw malformed(field, 'holds what is no event', cause)
  }
}

function isFrameError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EVENT_FRAME_MALFORMED'
}

function signatureHeaders(
  headers: EventFrame['headers'],
  field: string,
): { readonly date: Date; readonly signature: string } {
  const date = headers[':date']
  const signature = headers[':chunk-signature']
  if (Object.keys(headers).length !== 2) throw malformed(field, 'has other headers than it signs')
  if (date?.type !== 'timestamp') throw malformed(field, 'has no :date')
  if (signature?.type !== 'binary') throw malformed(field, 'has no :chunk-signature')
  return { date: date.value, signature: hex(signature.value) }
}

function malformed(field: string, problem: string, cause?: unknown): Error {
  const error = signatureError('SIGNATURE_CHUNK_MALFORMED', field, problem)
  return cause === undefined ? error : Object.assign(error, { cause })
}
