import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { createBoundedMap } from './bounded-map.ts'
import { createTokenGate, type TokenGate } from './token-gate.ts'

const DEFAULT_MAX_KEYS = 1_000

/** A limit on what this process sends; see {@link createRateLimit}. */
export interface RateLimit {
  /** The bucket of one key. */
  gateFor(key: string): TokenGate
}

/** Options of {@link createRateLimit}. */
export interface RateLimitOptions {
  /** Attempts per second and key in the long run. */
  readonly requestsPerSecond: number
  /** Attempts that may go at once after a pause. Default: one second's worth, at least 1. */
  readonly burst?: number
  /** Keys remembered; the one used longest ago is forgotten first. Default: 1,000. */
  readonly maxKeys?: number
}

/**
 * Makes a client-side limit for APIs with a known quota, such as EC2's DescribeInstances (100 per
 * second) or S3's GETs (5,500 per second and prefix): a token bucket per key, first come first
 * served. Use it with {@link withRateLimit}; one limit may serve several policies.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for wrong options.
 */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  checkOptions('createRateLimit', options, RATE_LIMIT_OPTIONS)
  const { requestsPerSecond, maxKeys = DEFAULT_MAX_KEYS } = options
  assertAtLeast('options.requestsPerSecond', requestsPerSecond, Number.MIN_VALUE)
  const { burst = Math.max(1, requestsPerSecond) } = options
  // With less than one the bucket would never hold a whole token.
  assertAtLeast('options.burst', burst, 1)
  assertAtLeast('options.maxKeys', maxKeys, 1)
  const gates = createBoundedMap<TokenGate>(maxKeys)
  return {
    gateFor(key) {
      const known = gates.get(key)
      if (known !== undefined) return known
      const gate = createTokenGate(burst, requestsPerSecond, burst)
      gates.set(key, gate)
      return gate
    },
  }
}

const RATE_LIMIT_OPTIONS: OptionRules<RateLimitOptions> = {
  requestsPerSecond: 'checked',
  burst: 'checked',
  maxKeys: 'checked',
}

function assertAtLeast(field: string, value: unknown, min: number): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!(value >= min && Number.isFinite(value))) {
    const least = min === Number.MIN_VALUE ? 'more than 0' : `${min} or more`
    throw argumentRangeError(field, `must be a finite number of ${least}`)
  }
}
