import { parseHttpDate } from '../base/dates.ts'
import type { Outcome } from '../errors.ts'
import { MODELED_RETRYABLE } from './modeled-retryable.ts'
import type { Failure, FailureClass } from './types.ts'

/** An error response as the transport and the protocol read it. */
export interface ErrorResponseSummary {
  /** HTTP status; 500 for an S3 error document inside a 200. */
  readonly status: number
  /** All error codes found, modern and legacy, sanitised; empty for HEAD, empty or HTML bodies. */
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
export function classifyResponse(facts: ErrorResponseSummary): Failure {
  const { status, codes } = facts
  const found = classOf(facts)
  const failure: Failure = { class: found, outcome: outcomeOf(status, codes, found), codes }
  if (found === 'clock-skew') return { ...failure, otherwise: otherwiseOf(failure, facts) }
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

function classOf(facts: ErrorResponseSummary): FailureClass {
  const { status, codes, service } = facts
  if (includesAny(facts.nonRetryableCodes, codes)) return 'terminal'
  const byRules = classByRules(status, codes)
  // S3 answers SlowDown as 503, and a HEAD has no body to say so: wait as if throttled.
  if (byRules === 'transient' && isBareS3Head(facts)) return 'throttling'
  if (byRules === 'throttling' || byRules === 'transient') return byRules
  if (includesAny(facts.retryableCodes, codes)) return 'transient'
  if (byRules !== 'terminal') return byRules
  const modeled = service === undefined ? undefined : MODELED_RETRYABLE.get(service)
  return codes.some((code) => modeled?.has(code)) ? 'transient' : 'terminal'
}

function isBareS3Head({ service, method, status, codes }: ErrorResponseSummary): boolean {
  return service === 's3' && status === 503 && codes.length === 0 && method.toUpperCase() === 'HEAD'
}

function outcomeOf(status: number, codes: readonly string[], found: FailureClass): Outcome {
  // A service throttles before it works, also where it says so with a 5xx (S3's SlowDown). The
  // bare 503 of an S3 HEAD names no code, so its throttling is a guess and proves nothing.
  if (found === 'throttling' && (status < 500 || codes.length > 0)) return 'rejected'
  // A 3xx or 4xx is the service's own word that it did not do what was asked.
  if (status >= 300 && status < 500) return 'rejected'
  // S3 documents that a request that gets InternalError may have been processed, and a 502 or
  // 504 is a proxy's report on a server it lost sight of. A broken 2xx was most likely executed.
  return 'unknown'
}

function otherwiseOf(failure: Failure, facts: ErrorResponseSummary): Failure {
  // EC2 says RequestExpired for an old timestamp and for expired credentials alike.
  if (failure.codes.includes('RequestExpired')) {
    return { ...failure, class: 'expired-credentials' }
  }
  // A process frozen between signing and sending (Lambda) sends an old signature with a right
  // clock: signing anew is all it needs, once.
  if (isStaleSignature(facts)) return { ...failure, class: 'transient', maxRetries: 1 }
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
 * The class of an error response by code and status alone, without facts about single services.
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
  readonly xAmzRetryAfter?: string
  /** `Retry-After`: seconds or an HTTP date; load balancers and proxies send it. */
  readonly retryAfter?: string
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
