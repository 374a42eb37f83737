import type { Outcome, StopReason } from '../errors.ts'

/** What a failed attempt was, which decides whether and how another one is made. */
export type FailureClass =
  | 'throttling'
  | 'transient'
  | 'clock-skew'
  | 'expired-credentials'
  | 'terminal'

/** A failed attempt as the policy sees it; made by `classifyResponse` and `classifyNetworkError`. */
export interface Failure {
  readonly class: FailureClass
  /** Whether the service can have executed the attempt. */
  readonly outcome: Outcome
  /** The service's error codes, all that were found, or the code of the network error. */
  readonly codes: readonly string[]
  /** At most so many retries for failures of this kind, whatever the policy allows. */
  readonly maxRetries?: number
  /**
   * For `clock-skew` and `expired-credentials`: what the failure is when neither a measured clock
   * offset nor new credentials explain it; see `unexplained`. Terminal where absent.
   */
  readonly otherwise?: Failure
}

/** Facts about one call that do not change between its attempts. */
export interface RequestSummary {
  /** The service's name, as in `call`, such as `dynamodb`, where known. */
  readonly service?: string
  readonly operation?: string
  /** `host` or `host:port` that answers; the quota is shared by it. */
  readonly host: string
  /** Whether executing the call twice is the same as once. */
  readonly idempotent: boolean
  /** Whether the call waits on the server by design, such as SQS ReceiveMessage. */
  readonly longPoll?: boolean
  /** Key of the client-side rate limiter, such as a table or queue. */
  readonly rateKey?: string
  /** Whether a layer above repeats the call by itself; then one attempt is made. Default: false. */
  readonly retriedByCaller?: boolean
}

/** Facts about one failed attempt. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly attempt: number
  /** Whether the same body can be sent again. */
  readonly replayable: boolean
  /** What is left of the total time limit, in milliseconds; undefined without one. */
  readonly remainingMs?: number
  /** The server's hint (`x-amz-retry-after`, `Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What the policy decided after a failed attempt. */
export type RetryDecision =
  | {
      readonly retry: true
      readonly delayMs: number
      readonly delaySource: 'backoff' | 'server' | 'none'
      readonly quotaBefore: number
      readonly quotaAfter: number
    }
  | {
      readonly retry: false
      readonly stopReason: StopReason
      /** Time to let pass before the failure is reported (long polls out of quota); 0 otherwise. */
      readonly delayMs: number
      readonly quotaBefore: number
      readonly quotaAfter: number
    }

/** The policy's view of one call, from its first attempt to its end. Synchronous; never sleeps. */
export interface RetrySession {
  /** Attempts allowed in all, the first included; sent in `amz-sdk-request`. */
  readonly maxAttempts: number
  /**
   * Asks leave to send now. Returns 0 when granted, otherwise the milliseconds after which to ask
   * again. Called immediately before every attempt, after the backoff.
   */
  acquire(now: number): number
  /** Decides after a failed attempt. */
  onFailure(failure: Failure, facts: FailedAttempt): RetryDecision
  /** Tells that an attempt succeeded. */
  onSuccess(now: number): void
  /** Tells that the call ended without either, such as by an abort while waiting. */
  onCancel(): void
}

/** Decides on retries; one object serves all calls of a client. */
export interface RetryPolicy {
  begin(call: RequestSummary): RetrySession
}
