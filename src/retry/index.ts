/**
 * Decisions about retries: what a failure was, whether to retry, how long to wait, what it costs.
 * Pure: no timers and no I/O; the clock and randomness are arguments.
 *
 * @module
 */

export {
  classifyNetworkError,
  classifyResponse,
  type ErrorResponseSummary,
  parseRetryAfter,
  type RetryAfterHeaders,
  unexplained,
} from './classify.ts'
export { createHedge, type HedgeOptions } from './hedge.ts'
export {
  createAdaptivePolicy,
  createNonePolicy,
  createRateLimit,
  type RateLimit,
  type RateLimitOptions,
  resolveRetryPolicy,
  type TokenGate,
  withRateLimit,
} from './policies.ts'
export {
  type ClockReading,
  createSkewStore,
  measureSkew,
  skewExplains,
} from './skew.ts'
export {
  type BackoffInput,
  backoffDelayMs,
  createRetryQuota,
  createStandardPolicy,
  quotaForHost,
  type RetryQuotaOptions,
} from './standard.ts'
export type {
  FailedAttempt,
  Failure,
  FailureClass,
  Hedge,
  RequestSummary,
  RetryDecision,
  RetryMode,
  RetryModeOptions,
  RetryOption,
  RetryPolicy,
  RetryQuota,
  RetrySession,
  SkewStore,
  StandardOptions,
} from './types.ts'
