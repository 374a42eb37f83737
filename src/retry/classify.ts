import type { Outcome } from '../errors.ts'
import { MODELED_RETRYABLE } from './modeled-retryable.ts'
import { parseHttpDate } from './skew.ts'
import type { Failure, FailureClass } from './types.ts'

/** An error response as the transport and the protocol read it. */
export interface ErrorResponseSummary {
  /** HTTP status; 500 for an S3 error document inside a 200. */
  readonly status: number
  /** All error codes of the response, modern and legacy, sanitised; empty for HEAD, empty or HTML bodies. */
  readonly codes: readonly string[]
  /** The service's name, as in `call`, such as `s3`. */
  readonly service?: string
  /** HTTP method. */
  readonly method: string
  /** The service's message, where there is one. */
  readonly message?: string
  /** Codes that the caller wants retried; they win over every rule but `nonRetryableCodes`. */
  readonly retryableCodes?: readonly string[]
  /** Codes that the caller never wants retried; they win over everything. */
  readonly nonRetryableCodes?: readonly string[]
}

/**
 * Says what an error response was and whether the service can have executed the request.
 *
 * `clock-skew` and `expired-credentials` are suspicions: the transport retries them when
 * {@link skewExplains} or new credentials give a reason, and takes {@link unexplained} otherwise.
 * Source: Retry Behavior 2.1, its code sets and statuses; the modelled-retryable table.
 */
export function classifyResponse(response: ErrorResponseSummary): Failure {
  const { status, codes } = response
  const failureClass = classOf(response)
  const failure: Failure = {
    class: failureClass,
    outcome: outcomeOf(status, codes, failureClass),
    codes,
  }
  if (failureClass === 'clock-skew')
    return { ...failure, otherwise: otherwiseOf(failure, response) }
  return failure
}

/**
 * What a `clock-skew` or `expired-credentials` failure is when neither a measured clock offset nor
 * new credentials explain it; any other failure as it is. `RequestExpired` may then still be
 * `expired-credentials`, so ask again after trying a refresh.
 */
export function unexplained(failure: Failure): Failure {
  if (failure.class !== 'clock-skew' && failure.class !== 'expired-credentials') return failure
  return failure.otherwise ?? { ...failure, class: 'terminal' }
}

function classOf(response: ErrorResponseSummary): FailureClass {
  const { status, codes, service } = response
  if (includesAny(response.nonRetryableCodes, codes)) return 'terminal'
  const byRules = classByRules(status, codes)
  // S3 sends SlowDown as 503, and a HEAD has no body to say so: wait as if throttled.
  const isBareHead = codes.length === 0 && response.method.toUpperCase() === 'HEAD'
  if (status === 503 && service === 's3' && isBareHead && byRules === 'transient') {
    return 'throttling'
  }
  if (byRules === 'throttling' || byRules === 'transient') return byRules
  if (includesAny(response.retryableCodes, codes)) return 'transient'
  if (byRules !== 'terminal') return byRules
  return codes.some((code) => isModeledRetryable(code, service)) ? 'transient' : 'terminal'
}

function isModeledRetryable(code: string, service: string | undefined): boolean {
  // A server may name a code "constructor".
  if (service === undefined || !Object.hasOwn(MODELED_RETRYABLE, code)) return false
  return MODELED_RETRYABLE[code]?.split(' ').includes(service) === true
}

function outcomeOf(status: number, codes: readonly string[], failureClass: FailureClass): Outcome {
  // A service throttles before it works, also where it says so with a 5xx (S3's SlowDown). The
  // bare 503 of an S3 HEAD names no code, so its throttling is a guess and proves nothing.
  if (failureClass === 'throttling' && (status < 500 || codes.length > 0)) return 'rejected'
  // A 3xx or 4xx is the service's own word that it did not do what was asked.
  if (status >= 300 && status < 500) return 'rejected'
  // S3 documents that a request that gets InternalError may have been processed, and a 502 or
  // 504 is a proxy's report on a server it lost sight of. A broken 2xx was most likely executed.
  return 'unknown'
}

function otherwiseOf(failure: Failure, response: ErrorResponseSummary): Failure {
  // EC2 says RequestExpired for an old timestamp and for expired credentials alike.
  if (failure.codes.includes('RequestExpired')) {
    return { ...failure, class: 'expired-credentials' }
  }
  // A process frozen between signing and sending (Lambda) sends an old signature with a right
  // clock: signing anew is all it needs, once.
  if (isStaleSignature(response)) return { ...failure, class: 'transient', maxRetries: 1 }
  return { ...failure, class: 'terminal' }
}

function isStaleSignature({ codes, message }: ErrorResponseSummary): boolean {
  return (
    codes.includes('InvalidSignatureException') && message?.includes('Signature expired') === true
  )
}

function includesAny(wanted: readonly string[] | undefined, codes: readonly string[]): boolean {
  return wanted !== undefined && codes.some((code) => wanted.includes(code))
}

/**
 * The class of an error response by code and status alone, without what is special to single services.
 *
 * @internal
 */
export function classByRules(status: number, codes: readonly string[]): FailureClass {
  // Codes come before statuses: AWS throttles with 400, 429 and 503 alike.
  if (status === 429 || codes.some(isThrottlingCode)) return 'throttling'
  if (codes.some((code) => EXPIRED_CREDENTIALS_CODES.has(code))) return 'expired-credentials'
  if (codes.some((code) => CLOCK_SKEW_CODES.has(code))) return 'clock-skew'
  if (codes.some((code) => TRANSIENT_CODES.has(code))) return 'transient'
  return TRANSIENT_STATUSES.has(status) ? 'transient' : 'terminal'
}

function isThrottlingCode(code: string): boolean {
  // The substring covers what services name themselves: LambdaThrottledException,
  // EKSRequestThrottledException, ThrottledClientException.
  return THROTTLING_CODES.has(code) || code.toLowerCase().includes('throttl')
}

/**
 * Codes with which AWS services throttle, on 400 as well as on 429 and 503. All SDKs share this
 * list. `LimitExceededException` is a resource quota at many services; exclude it per call with
 * `nonRetryableCodes` there.
 *
 * @internal
 */
const THROTTLING_CODES: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
])

/**
 * Codes that are worth another attempt whatever their status. `RequestTimeout` is S3's 400 for a
 * body that stalled; `IDPCommunicationError` is STS's 400 for an identity provider that did.
 *
 * @internal
 */
const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  'IDPCommunicationError',
  'InternalError',
  'RequestTimeout',
  'RequestTimeoutException',
])

/**
 * Statuses that are worth another attempt without a known code. Not 501, 505, 507 or 508: those
 * say that the request itself cannot be served. 408 only by its code.
 *
 * @internal
 */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([500, 502, 503, 504])

/**
 * Codes that a wrong clock produces, and other causes too: alone they prove nothing.
 *
 * @internal
 */
const CLOCK_SKEW_CODES: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
])

/**
 * Codes of a session token that is no longer accepted; `TokenRefreshRequired` is S3's.
 *
 * @internal
 */
const EXPIRED_CREDENTIALS_CODES: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidToken',
  'TokenRefreshRequired',
])

/** The two headers with which a server says when to come back. */
export interface RetryAfterHeaders {
  /** `x-amz-retry-after`: milliseconds. Wins over `retryAfter` when it is valid. */
  readonly xAmzRetryAfter?: string | undefined
  /** `Retry-After`: seconds or an HTTP date; load balancers and proxies send it. */
  readonly retryAfter?: string | undefined
  /** Milliseconds since the epoch; on the server's clock where its offset is known. */
  readonly now: number
}

/**
 * The wait that a server asks for, in milliseconds; undefined where it asks for none. What is not a
 * whole number, negative, out of range or in the past is ignored (Retry Behavior 2.1). The policy
 * clamps it: a hint never makes an error retryable, and never holds a caller for long.
 */
export function parseRetryAfter(headers: RetryAfterHeaders): number | undefined {
  const { xAmzRetryAfter, retryAfter, now } = headers
  const fromAws = xAmzRetryAfter === undefined ? undefined : parseCount(xAmzRetryAfter, 1)
  if (fromAws !== undefined || retryAfter === undefined) return fromAws
  return parseCount(retryAfter, 1_000) ?? untilDate(retryAfter, now)
}

function parseCount(value: string, unitMs: number): number | undefined {
  if (!/^\d{1,15}$/.test(value)) return undefined
  const delayMs = Number(value) * unitMs
  return Number.isSafeInteger(delayMs) ? delayMs : undefined
}

function untilDate(value: string, now: number): number | undefined {
  const date = parseHttpDate(value)
  return date === undefined || date < now ? undefined : date - now
}

/** Bounds on the walk through causes: a chain may be cyclic, or made by whoever rejected. */
const MAX_DEPTH = 10
const MAX_ERRORS = 50

interface Recognized {
  readonly error: object
  readonly code: string
  readonly kind: NetworkErrorKind
}

/**
 * Says what an error of the connection was and whether the service can have executed the request.
 *
 * Looks through `cause` and `AggregateError.errors` for the first code that Node, undici or this
 * package's timeouts use. `requestSent` is whether any byte of the request was handed to a socket.
 *
 * A caller's abort must be excluded before, by the state of the caller's signal. An error's name
 * never decides here: `AbortSignal.timeout()` rejects with the name `TimeoutError`, and a retry
 * would run on a signal that stays aborted.
 */
export function classifyNetworkError(
  error: unknown,
  { requestSent }: { readonly requestSent: boolean },
): Failure {
  const outcomeByStage: Outcome = requestSent ? 'unknown' : 'not-sent'
  const recognized = recognize(error)
  if (recognized === undefined) {
    return { class: 'terminal', outcome: outcomeByStage, codes: ownCodes(error) }
  }
  const { code, kind } = recognized
  return {
    class: kind.class,
    outcome: isBeforeExecution(recognized) ? 'not-sent' : outcomeByStage,
    codes: [code],
    ...(kind.maxRetries !== undefined && { maxRetries: kind.maxRetries }),
  }
}

function recognize(error: unknown): Recognized | undefined {
  let level = [error]
  const seen = new Set<unknown>()
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const candidate of level) {
      if (!isObject(candidate) || seen.has(candidate) || seen.size >= MAX_ERRORS) continue
      seen.add(candidate)
      const code = codeOf(candidate)
      const kind = code === undefined ? undefined : networkErrorKind(code)
      if (code !== undefined && kind !== undefined) return { error: candidate, code, kind }
      next.push(...beneath(candidate))
    }
    level = next
  }
  return undefined
}

function beneath(error: object): unknown[] {
  const inner: unknown[] = 'cause' in error ? [error.cause] : []
  if ('errors' in error && Array.isArray(error.errors)) {
    inner.push(...error.errors.slice(0, MAX_ERRORS))
  }
  return inner
}

function isBeforeExecution({ error, code, kind }: Recognized): boolean {
  if (kind.beforeSending === true) return true
  // A failed connect(2) or lookup, with a code that also occurs later (ETIMEDOUT, EHOSTUNREACH).
  if ('syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')) {
    return true
  }
  // RFC 9113 section 8.7: a stream refused with this code was not processed in any way.
  return code.startsWith('ERR_HTTP2_') && 'message' in error && isRefusedStream(error.message)
}

function isRefusedStream(message: unknown): boolean {
  return typeof message === 'string' && message.includes('NGHTTP2_REFUSED_STREAM')
}

function ownCodes(error: unknown): readonly string[] {
  const code = isObject(error) ? codeOf(error) : undefined
  return code === undefined ? [] : [code]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What a code of a network error means for another attempt. */
interface NetworkErrorKind {
  readonly class: 'transient' | 'terminal'
  /** Whether the code only occurs before a request is written, whatever else is known. */
  readonly beforeSending?: boolean
  readonly maxRetries?: number
}

const NOT_SENT: NetworkErrorKind = { class: 'transient', beforeSending: true }
const LOST: NetworkErrorKind = { class: 'transient' }
// A name that does not exist is most often misspelt; one retry covers a resolver's hiccup.
const UNKNOWN_NAME: NetworkErrorKind = { class: 'transient', beforeSending: true, maxRetries: 1 }
// What is no HTTP now will most likely be none again: a wrong port, a captive portal.
const GARBAGE: NetworkErrorKind = { class: 'transient', maxRetries: 1 }
const TERMINAL: NetworkErrorKind = { class: 'terminal' }

const KINDS: ReadonlyMap<string, NetworkErrorKind> = new Map([
  ['ECONNREFUSED', NOT_SENT],
  ['EADDRNOTAVAIL', NOT_SENT],
  ['EAI_AGAIN', NOT_SENT],
  ['UND_ERR_CONNECT_TIMEOUT', NOT_SENT],
  ['TIMEOUT_CONNECT', NOT_SENT],
  // Of a tunnel through a proxy, which is no part of the service's response.
  ['PROXY_BUSY', NOT_SENT],
  ['PROXY_INVALID', { ...GARBAGE, beforeSending: true }],
  ['PROXY_REFUSED', { ...TERMINAL, beforeSending: true }],
  // A stream of events was to be sent to a server that speaks HTTP/1.1 only.
  ['HTTP2_REFUSED', { ...TERMINAL, beforeSending: true }],
  ['ENOTFOUND', UNKNOWN_NAME],
  // Routes also vanish under established connections, so these four prove nothing by themselves.
  ['EHOSTUNREACH', LOST],
  ['ENETUNREACH', LOST],
  ['EHOSTDOWN', LOST],
  ['ENETDOWN', LOST],
  ['ECONNRESET', LOST],
  ['ECONNABORTED', LOST],
  ['EPIPE', LOST],
  ['ETIMEDOUT', LOST],
  ['ERR_STREAM_PREMATURE_CLOSE', LOST],
  ['UND_ERR_SOCKET', LOST],
  ['UND_ERR_HEADERS_TIMEOUT', LOST],
  ['UND_ERR_BODY_TIMEOUT', LOST],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', LOST],
  // undici's word for an HTTP/2 GOAWAY without an error.
  ['UND_ERR_INFO', LOST],
  ['ERR_HTTP2_ERROR', LOST],
  ['ERR_HTTP2_INVALID_SESSION', LOST],
  ['ERR_HTTP2_INVALID_STREAM', LOST],
  ['ERR_HTTP2_SESSION_ERROR', LOST],
  ['ERR_HTTP2_STREAM_CANCEL', LOST],
  ['ERR_HTTP2_STREAM_ERROR', LOST],
  // No new stream after a GOAWAY: Node refused to open one.
  ['ERR_HTTP2_GOAWAY_SESSION', NOT_SENT],
  ['TIMEOUT_ATTEMPT', LOST],
  ['TIMEOUT_BODY', LOST],
  // zlib at the end of a truncated gzip body, and on one that is no gzip.
  ['Z_BUF_ERROR', LOST],
  ['Z_DATA_ERROR', GARBAGE],
  ['UND_ERR_CLOSED', TERMINAL],
  ['UND_ERR_DESTROYED', TERMINAL],
  ['UND_ERR_INVALID_ARG', TERMINAL],
  ['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', TERMINAL],
  ['UND_ERR_HEADERS_OVERFLOW', TERMINAL],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', TERMINAL],
  ['UND_ERR_PRX_TLS', TERMINAL],
  ['TIMEOUT_TOTAL', TERMINAL],
  // OpenSSL's verification results that no prefix below covers, and a failed handshake.
  ['EPROTO', TERMINAL],
  ['HOSTNAME_MISMATCH', TERMINAL],
  ['INVALID_CA', TERMINAL],
  ['INVALID_PURPOSE', TERMINAL],
  ['PATH_LENGTH_EXCEEDED', TERMINAL],
])

const KINDS_BY_PREFIX: readonly (readonly [prefix: string, kind: NetworkErrorKind])[] = [
  ['HPE_', GARBAGE],
  ['CERT_', TERMINAL],
  ['CRL_', TERMINAL],
  ['ERR_TLS_', TERMINAL],
  ['ERR_SSL_', TERMINAL],
  ['ERR_OSSL_', TERMINAL],
  ['UNABLE_TO_', TERMINAL],
  ['DEPTH_ZERO_', TERMINAL],
  ['SELF_SIGNED_', TERMINAL],
]

/** What undici gives as `code` when its parser failed without a reason; see {@link codeOf}. */
const PARSER_ERROR_WITHOUT_REASON = 'HPE_UNKNOWN'

/**
 * The kind of a code of Node, undici, zlib or of this package's own timeouts; undefined if unknown.
 *
 * @internal
 */
function networkErrorKind(code: string): NetworkErrorKind | undefined {
  return KINDS.get(code) ?? KINDS_BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1]
}

/**
 * The code of an error. undici's parser errors may have none; the brand that undici sets on them is
 * proof where the name, which anybody can give, is not.
 *
 * @internal
 */
function codeOf(error: object): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code
  const isParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER') in error
  return isParserError ? PARSER_ERROR_WITHOUT_REASON : undefined
}
