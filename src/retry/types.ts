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
  /** The service's error codes, all that its response names, or the code of the network error. */
  readonly codes: readonly string[]
  /** At most so many retries for failures of this kind, whatever the policy allows. */
  readonly maxRetries?: number
  /**
   * For `clock-skew` and `expired-credentials`: what the failure is when neither a measured clock
   * offset nor new credentials explain it; see `unexplained`. Terminal where absent.
   */
  readonly otherwise?: Failure
}

/** What does not change between the attempts of a call. */
export interface RequestSummary {
  /** The service's name, as in `call`, such as `dynamodb`, where known. */
  readonly service?: string
  readonly operation?: string
  /** `host` or `host:port` of the server; the quota is shared by it. */
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

/** A failed attempt, as far as it matters to the next one. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly attempt: number
  /** Whether the same body can be sent again. */
  readonly replayable: boolean
  /** What is left of the total time limit, in milliseconds; undefined without one. */
  readonly remainingMs?: number
  /** The server's hint (`x-amz-retry-after`, `Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number | undefined
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
  onFailure(failure: Failure, failed: FailedAttempt): RetryDecision
  /** Tells that an attempt succeeded. */
  onSuccess(now: number): void
  /** Tells that the call ended without either, such as by an abort while waiting. */
  onCancel(): void
}

/** Decides on retries; one object serves all calls of a client. */
export interface RetryPolicy {
  begin(call: RequestSummary): RetrySession
}

/** Options of `createStandardPolicy`. */
export interface StandardOptions {
  /** Attempts in all, the first included; 1 disables retries. Default: 3, DynamoDB's services 4. */
  readonly maxAttempts?: number
  /** Longest backoff in milliseconds. Default: 20,000. */
  readonly capMs?: number
  /** Uniform in [0, 1). Default: `Math.random`. */
  readonly random?: () => number
  /** The budget of retries. Default: `'shared-by-host'`, one per process and host. */
  readonly quota?: 'shared-by-host' | RetryQuota
  /**
   * Start balance of the shared quotas in tokens. Default: 28, or what `maxAttempts` needs where that
   * asks for more than three; the SDKs' is 500.
   */
  readonly initialTokens?: number
  /**
   * `'strict'` (default) does not repeat a call that is not idempotent when the service may have
   * executed it; `'sdk-parity'` repeats it all the same, as the AWS SDKs do.
   */
  readonly idempotency?: 'strict' | 'sdk-parity'
}

/** A budget of retries that successes fill. */
export interface RetryQuota {
  /** Most tokens it holds. */
  readonly capacity: number
  /** Whole tokens held at `now` (milliseconds since the epoch). */
  balance(now: number): number
  /** Takes `cost` tokens and returns true; takes nothing and returns false where there are fewer. */
  take(cost: number, now: number): boolean
  /** Adds tokens, up to the capacity. */
  add(tokens: number, now: number): void
}

/** The name of a built-in policy. */
export type RetryMode = 'standard' | 'adaptive' | 'none'

/** A built-in policy with options. */
export interface RetryModeOptions extends StandardOptions {
  /** Default: `'standard'`. */
  readonly mode?: RetryMode
}

/** What the `retry` option of a client takes. */
export type RetryOption = RetryMode | RetryModeOptions | RetryPolicy

/**
 * Decides on second attempts beside slow ones: after which time, and whether the budget allows it.
 * Pure; the clock is an argument.
 */
export interface Hedge {
  /**
   * Begins a call: milliseconds after which a second attempt is worth it; undefined while too little
   * is known of the key, or while its host throttles.
   */
  begin(key: string, host: string, now: number): number | undefined
  /** Pays for a second attempt; false where the budget is used up. */
  take(): boolean
  /** Learns how long an attempt took that succeeded. */
  onSuccess(key: string, durationMs: number): void
  /** Learns that a host throttles: for a while it gets no second attempts. */
  onThrottled(host: string, now: number): void
}

/** The clock offset of each host, as last measured. */
export interface SkewStore {
  /** Milliseconds to add to the local clock for this host; 0 where none was measured. */
  get(host: string): number
  /** Remembers the offset that a response of `host` showed. */
  set(host: string, offsetMs: number): void
  /** Remembers an offset with which this host has accepted a signature. */
  confirm(host: string, offsetMs: number): void
  /** The last offset confirmed; 0 where none was. */
  confirmed(host: string): number
  /**
   * The offset for what outlives a request, such as links: the last one confirmed, and 0 where that
   * is more than a day. A `Date` header alone is anybody's, and a link dated years ahead would grant
   * access then.
   */
  linkOffset(host: string): number
}
