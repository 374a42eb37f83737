import {
  CLOCK_SKEW_CODES,
  EXPIRED_CREDENTIALS_CODES,
  THROTTLING_CODES,
  TRANSIENT_CODES,
  TRANSIENT_STATUSES,
} from './error-codes.ts'
import type { FailureClass } from './types.ts'

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
