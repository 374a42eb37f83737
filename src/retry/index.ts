/**
 * Decisions about retries: what a failure was, whether to repeat, how long to wait, what it costs.
 * Pure: no timers and no I/O; the clock and randomness are arguments.
 *
 * @module
 */
export { createAdaptivePolicy } from './adaptive-policy.ts'
export { type BackoffFacts, backoffDelayMs } from './backoff-delay-ms.ts'
export { classifyNetworkError } from './classify-network-error.ts'
export { classifyResponse, type ResponseFacts, unexplained } from './classify-response.ts'
export { createHedge, type Hedge, type HedgeOptions } from './hedge.ts'
export { measureSkew, type SkewFacts } from './measure-skew.ts'
export { createNonePolicy } from './none-policy.ts'
export { parseRetryAfter, type RetryAfterHeaders } from './parse-retry-after.ts'
export { quotaForHost } from './quota-for-host.ts'
export { createRateLimit, type RateLimit, type RateLimitOptions } from './rate-limit.ts'
export {
  type RetryMode,
  type RetryModeOptions,
  type RetryOption,
  resolveRetryPolicy,
} from './resolve-retry-policy.ts'
export { createRetryQuota, type RetryQuota, type RetryQuotaOptions } from './retry-quota.ts'
export { sanitizeErrorCode } from './sanitize-error-code.ts'
export { skewExplains } from './skew-explains.ts'
export { createSkewStore, type SkewStore } from './skew-store.ts'
export type { StandardOptions } from './standard-options.ts'
export { createStandardPolicy } from './standard-policy.ts'
export type { TokenGate } from './token-gate.ts'
export type {
  AttemptFacts,
  CallFacts,
  Failure,
  FailureClass,
  RetryDecision,
  RetryPolicy,
  RetrySession,
} from './types.ts'
export { withRateLimit } from './with-rate-limit.ts'
