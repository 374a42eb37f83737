import type { Outcome } from '../errors.ts'
import { classByRules } from './class-by-rules.ts'
import { MODELED_RETRYABLE } from './modeled-retryable.ts'
import type { Failure, FailureClass } from './types.ts'

/** An error response as the transport and the protocol read it. */
export interface ResponseFacts {
  /** HTTP status; 500 for an S3 error document inside a 200. */
  readonly status: number
  /** All error codes found, modern and legacy, sanitised; empty for HEAD, empty or HTML bodies. */
  readonly codes: readonly string[]
  /** The catalogue's service name, such as `s3`. */
  readonly service?: string
  /** HTTP method. */
  readonly method: string
  /** The service's message, where there is one. */
  readonly message?: string
  /** Codes that this caller wants repeated; they win over every rule but `nonRetryableCodes`. */
  readonly retryableCodes?: readonly string[]
  /** Codes that this caller wants never repeated; they win over everything. */
  readonly nonRetryableCodes?: readonly string[]
}

/**
 * Says what an error response was and whether the service can have executed the request.
 *
 * `clock-skew` and `expired-credentials` are suspicions: the transport repeats them when
 * {@link skewExplains} or new credentials give a reason, and takes {@link unexplained} otherwise.
 * Source: Retry Behavior 2.1, its code sets and statuses; the modelled-retryable table.
 */
export function classifyResponse(facts: ResponseFacts): Failure {
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

function classOf(facts: ResponseFacts): FailureClass {
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

function isBareS3Head({ service, method, status, codes }: ResponseFacts): boolean {
  return service === 's3' && status === 503 && codes.length === 0 && method.toUpperCase() === 'HEAD'
}

function outcomeOf(status: number, codes: readonly string[], found: FailureClass): Outcome {
  // A service throttles before it works, also where it says so with a 5xx (S3's SlowDown). The
  // bare 503 of an S3 HEAD names no code, so its throttling is a guess and proves nothing.
  if (found === 'throttling' && (status < 500 || codes.length > 0)) return 'rejected'
  // A 3xx or 4xx is the service's own word that it did not do what was asked.
  if (status >= 300 && status < 500) return 'rejected'
  // S3 documents that a request answered with InternalError may have been processed, and a 502 or
  // 504 is a proxy's report on a server it lost sight of. A broken 2xx was most likely executed.
  return 'unknown'
}

function otherwiseOf(failure: Failure, facts: ResponseFacts): Failure {
  // EC2 says RequestExpired for an old timestamp and for expired credentials alike.
  if (failure.codes.includes('RequestExpired')) {
    return { ...failure, class: 'expired-credentials' }
  }
  // A process frozen between signing and sending (Lambda) sends an old signature with a right
  // clock: signing anew is all it needs, once.
  if (isStaleSignature(facts)) return { ...failure, class: 'transient', maxRetries: 1 }
  return { ...failure, class: 'terminal' }
}

function isStaleSignature({ codes, message }: ResponseFacts): boolean {
  return (
    codes.includes('InvalidSignatureException') && message?.includes('Signature expired') === true
  )
}

function includesAny(wanted: readonly string[] | undefined, codes: readonly string[]): boolean {
  return wanted !== undefined && codes.some((code) => wanted.includes(code))
}
