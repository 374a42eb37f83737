/**
 * What is known of a failed request: `not-sent`: the service cannot have executed it; `rejected`:
 * the service answered that it did not; `unknown`: it may have.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** Why no further attempt was made. */
export type StopReason =
  | 'terminal'
  | 'attempts'
  | 'quota'
  | 'deadline'
  | 'abort'
  | 'body'
  | 'idempotency'

/** One attempt of a request, as listed in `error.attempts` and `response.attempts`. */
export interface AttemptRecord {
  /** 1 for the first. */
  readonly attempt: number
  /** When it was sent, in milliseconds since the epoch. */
  readonly startedAt: number
  /** From sending to the response's headers or the failure, in milliseconds. */
  readonly durationMs: number
  /** The HTTP status, where there was an answer. */
  readonly status?: number
  /** The service's error codes, or the code of the network error. */
  readonly codes: readonly string[]
  /** What the retry policy made of it. */
  readonly classification: string
  readonly outcome: Outcome | 'ok'
  /** The wait chosen before the next attempt, in milliseconds. */
  readonly delayMs?: number
  /** Where that wait came from. */
  readonly delaySource?: 'backoff' | 'server' | 'none'
  /** Retry quota before and after the decision, in tokens. */
  readonly quotaBefore?: number
  readonly quotaAfter?: number
  readonly requestId?: string
  readonly hostId?: string
  /** The clock offset that the attempt was signed with, in milliseconds. */
  readonly skewMs?: number
}
