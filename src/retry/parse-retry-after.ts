import { parseHttpDate } from './http-date.ts'

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
