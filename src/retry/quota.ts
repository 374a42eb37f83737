import { createBoundedMap } from '../base/bounded-map.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError } from '../errors.ts'

/** Retry Behavior 2.1: 500 tokens, of which a retry costs 14, or 5 after throttling. */
const DEFAULT_CAPACITY = 500
/** Price in tokens of a retry after a transient failure. */
export const TRANSIENT_COST = 14
/** Price in tokens of a retry after throttling: throttled requests cost the service little. */
export const THROTTLING_COST = 5

/**
 * Two retries' worth: a process that has just started can always use all three attempts for one
 * call, but a fleet of 10,000 short-lived ones starts with 280,000 tokens and not with 5,000,000.
 * Over a 30 s outage that is 1.6 attempts per call instead of 3.0.
 */
export const DEFAULT_INITIAL_TOKENS = 28

/**
 * How long what was earned above the start balance stays good. Without it the start balance holds
 * only until every idle process has saved up 500; with it 10,000 processes at one call in ten
 * seconds have earned 3 tokens each when the outage comes, however long they have been up, and one
 * that makes 16 calls per second or more still has the full 500.
 */
const DEFAULT_EARNED_LIFE_MS = 30_000

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

/** Options of {@link createRetryQuota}. */
export interface RetryQuotaOptions {
  /** Most tokens it holds. Default: 500. */
  readonly capacity?: number
  /** Tokens at the start. Default: 28, two retries. 500 is what the SDKs start with. */
  readonly initial?: number
  /**
   * Milliseconds in which tokens above `initial` fade to 1/e. Default: 30,000; `Infinity` keeps
   * them, as the SDKs do. Without effect where `initial` is the capacity.
   */
  readonly earnedLifeMs?: number
}

/**
 * Makes a retry quota. It starts low and is filled by successes, so that clients that have never
 * seen a service work do not multiply the load on one that does not.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE` for a capacity, start balance or life below 0, or a start
 * balance above the capacity.
 */
export function createRetryQuota(options: RetryQuotaOptions = {}): RetryQuota {
  checkOptions('createRetryQuota', options, QUOTA_OPTIONS)
  const { capacity = DEFAULT_CAPACITY, earnedLifeMs = DEFAULT_EARNED_LIFE_MS } = options
  const { initial = Math.min(DEFAULT_INITIAL_TOKENS, capacity) } = options
  assertQuotaOptions(capacity, initial, earnedLifeMs)
  let tokens = initial
  let settledAt: number | undefined

  function settle(now: number): void {
    // A clock set back must not undo the fading nor repeat it.
    const elapsedMs = Math.max(0, now - (settledAt ?? now))
    settledAt = now
    if (tokens > initial)
      tokens = initial + (tokens - initial) * Math.exp(-elapsedMs / earnedLifeMs)
  }

  return {
    capacity,
    balance(now) {
      settle(now)
      return Math.floor(tokens)
    },
    take(cost, now) {
      settle(now)
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
    add(count, now) {
      settle(now)
      tokens = Math.min(capacity, tokens + count)
    },
  }
}

const QUOTA_OPTIONS: OptionRules<RetryQuotaOptions> = {
  capacity: 'number',
  initial: 'number',
  earnedLifeMs: 'number',
}

function assertQuotaOptions(capacity: number, initial: number, earnedLifeMs: number): void {
  if (!(capacity >= 0)) throw argumentRangeError('options.capacity', 'must be 0 or more')
  if (!(initial >= 0 && initial <= capacity)) {
    throw argumentRangeError('options.initial', `must be between 0 and the capacity, ${capacity}`)
  }
  if (!(earnedLifeMs > 0)) throw argumentRangeError('options.earnedLifeMs', 'must be more than 0')
}

/** A virtual-hosted bucket is a host too, so a process can meet very many. */
const MAX_HOSTS = 1_000

const quotas = createBoundedMap<RetryQuota>(MAX_HOSTS)

// Asked for once per call, mostly for one host: building and hashing the key costs more than the rest.
let lastHost = ''
let lastInitial = Number.NaN
let lastQuota: RetryQuota | undefined

/**
 * The retry quota that every client of this process shares for `host` (`host` or `host:port`).
 *
 * It belongs to the host and not to a client object because the overload does: two hundred clients
 * with a budget each retry two hundred times as much. A host unused while 1,000 others were is
 * forgotten and starts anew. Policies with different start balances do not share.
 *
 * @param options.initial Tokens at the start. Default: 28.
 * @throws RangeError `ERR_OUT_OF_RANGE` for a start balance below 0.
 */
export function quotaForHost(
  host: string,
  options: { readonly initial?: number } = {},
): RetryQuota {
  const { initial = DEFAULT_INITIAL_TOKENS } = options
  if (lastQuota !== undefined && host === lastHost && initial === lastInitial) return lastQuota
  lastQuota = sharedQuota(host, initial)
  lastHost = host
  lastInitial = initial
  return lastQuota
}

function sharedQuota(host: string, initial: number): RetryQuota {
  const key = `${initial} ${host.toLowerCase()}`
  const known = quotas.get(key)
  if (known !== undefined) return known
  const quota = createRetryQuota({ initial, capacity: Math.max(DEFAULT_CAPACITY, initial) })
  quotas.set(key, quota)
  return quota
}
