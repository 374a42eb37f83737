/**
 * Decisions about retries: what a failure was, whether to retry, how long to wait, what it costs.
 * Pure: no timers and no I/O; the clock and randomness are arguments.
 *
 * @module
 */
export {
  createAdaptivePolicy,
  createRateLimit,
  type RateLimit,
  type RateLimitOptions,
  type TokenGate,
  withRateLimit,
} from './adaptive.ts'
export {
  classifyResponse,
  type ErrorResponseSummary,
  parseRetryAfter,
  type RetryAfterHeaders,
  unexplained,
} from './classify.ts'
export { classifyNetworkError } from './classify-network.ts'
export { createHedge, type Hedge, type HedgeOptions } from './hedge.ts'
export { createRetryQuota, quotaForHost, type RetryQuota, type RetryQuotaOptions } from './quota.ts'
export {
  createNonePolicy,
  type RetryMode,
  type RetryModeOptions,
  type RetryOption,
  resolveRetryPolicy,
} from './resolve.ts'
export {
  type ClockReading,
  createSkewStore,
  measureSkew,
  type SkewStore,
  skewExplains,
} from './skew.ts'
export {
  type BackoffInput,
  backoffDelayMs,
  createStandardPolicy,
  type StandardOptions,
} from './standard.ts'
export type {
  FailedAttempt,
  Failure,
  FailureClass,
  RequestSummary,
  RetryDecision,
  RetryPolicy,
  RetrySession,
} from './types.ts'
