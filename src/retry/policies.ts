import { createBoundedMap } from '../base/bounded-map.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { createStandardPolicy, STANDARD_OPTIONS } from './standard.ts'
import type {
  RequestSummary,
  RetryMode,
  RetryModeOptions,
  RetryOption,
  RetryPolicy,
  RetrySession,
  StandardOptions,
} from './types.ts'

const MAX_KEYS = 1_000

/** The limiter of one rate key. */
interface AdaptiveLimiter {
  acquire(waiter: object, now: number): number
  leave(waiter: object): void
  onResult(throttled: boolean, now: number): void
}

/**
 * Makes the standard policy with the SDKs' adaptive rate limiter: once throttled, attempts (first
 * ones too) are held to a rate that yields to throttling and grows back after it.
 *
 * There is one limiter per `rateKey` of the call, by default its host. Give the key of the resource
 * that has the limit (a table, a queue, a function): one throttled table slows down all others that
 * share its key. Remembers 1,000 keys.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` and RangeError
 * `ERR_OUT_OF_RANGE` for wrong options.
 */
export function createAdaptivePolicy(options: StandardOptions = {}): RetryPolicy {
  checkOptions('createAdaptivePolicy', options, STANDARD_OPTIONS)
  const standard = createStandardPolicy(options)
  const limiters = createBoundedMap<AdaptiveLimiter>(MAX_KEYS)

  function limiterFor(key: string, now: number): AdaptiveLimiter {
    const existing = limiters.get(key)
    if (existing !== undefined) return existing
    const limiter = createAdaptiveLimiter(now)
    limiters.set(key, limiter)
    return limiter
  }
  return { begin: (call) => createSession(call, standard.begin(call), limiterFor) }
}

function createSession(
  call: RequestSummary,
  standard: RetrySession,
  limiterFor: (key: string, now: number) => AdaptiveLimiter,
): RetrySession {
  const waiter = {}
  let limiter: AdaptiveLimiter | undefined
  // Kept for the call's life: the limiter may be forgotten while this call waits in its queue.
  const limiterAt = (now: number): AdaptiveLimiter => {
    limiter ??= limiterFor(call.rateKey ?? call.host, now)
    return limiter
  }
  return {
    maxAttempts: standard.maxAttempts,
    acquire: (now) => limiterAt(now).acquire(waiter, now),
    onFailure(failure, failed) {
      // Terminal failures count too: they are requests that the service handled at this rate.
      limiterAt(failed.now).onResult(failure.class === 'throttling', failed.now)
      return standard.onFailure(failure, failed)
    },
    onSuccess(now) {
      limiterAt(now).onResult(false, now)
      standard.onSuccess(now)
    },
    onCancel() {
      limiter?.leave(waiter)
      standard.onCancel()
    },
  }
}

function createAdaptiveLimiter(now: number): AdaptiveLimiter {
  const cubic = createCubicRate(now)
  let gate: TokenGate | undefined
  return {
    acquire: (waiter, at) => gate?.take(waiter, at) ?? 0,
    leave: (waiter) => gate?.leave(waiter),
    onResult(throttled, at) {
      const rate = cubic.onResult(throttled, at)
      if (rate === undefined) return
      // Starts empty: throttling has just said that there is no capacity to spare.
      gate ??= createTokenGate(0, rate.perSecond, rate.capacity)
      gate.setRate(rate.perSecond, rate.capacity, at)
    },
  }
}

/** Constants of the SDKs' adaptive mode, identical in all of them. */
const BETA = 0.7
const SCALE = 0.4
const SMOOTH = 0.8
const BUCKETS_PER_SECOND = 2
const MIN_PER_SECOND = 0.5
const MIN_CAPACITY = 1

/** A sending rate that yields to throttling and probes upwards after it, as TCP CUBIC does. */
interface CubicRate {
  /** Takes in the result of one attempt and returns the new rate; undefined before any throttling. */
  onResult(
    throttled: boolean,
    now: number,
  ): { readonly perSecond: number; readonly capacity: number } | undefined
}

/**
 * Makes the rate computation of adaptive mode. `now` is in milliseconds since the epoch.
 *
 * @internal
 */
export function createCubicRate(now: number): CubicRate {
  let lastThrottle = now / 1_000
  let lastBucket = Math.floor(now / 1_000)
  let results = 0
  let measured = 0
  let lastMax = 0
  /** Undefined until the first throttling: before it nothing is limited. */
  let perSecond: number | undefined

  function measure(seconds: number): void {
    const bucket = Math.floor(seconds * BUCKETS_PER_SECOND) / BUCKETS_PER_SECOND
    results++
    if (bucket <= lastBucket) return
    measured = SMOOTH * (results / (bucket - lastBucket)) + (1 - SMOOTH) * measured
    results = 0
    lastBucket = bucket
  }

  /** Seconds after a throttling at which the curve is back at the rate that was throttled. */
  function plateau(): number {
    return Math.cbrt((lastMax * (1 - BETA)) / SCALE)
  }

  function reduced(seconds: number): number {
    lastMax = perSecond === undefined ? measured : Math.min(measured, perSecond)
    lastThrottle = seconds
    return lastMax * BETA
  }

  function grown(seconds: number): number {
    return SCALE * (seconds - lastThrottle - plateau()) ** 3 + lastMax
  }

  return {
    onResult(throttled, at) {
      const seconds = at / 1_000
      measure(seconds)
      if (!throttled && perSecond === undefined) return undefined
      const wanted = throttled ? reduced(seconds) : grown(seconds)
      // Never more than twice what is in fact sent: an idle client must not save up a burst.
      const next = Math.min(wanted, 2 * measured)
      perSecond = Math.max(next, MIN_PER_SECOND)
      return { perSecond, capacity: Math.max(next, MIN_CAPACITY) }
    },
  }
}

/** Longest time between two questions of a waiter, so that it notices when the rate has risen. */
const MAX_WAIT_MS = 1_000
/** A waiter this late is taken to be gone: one call that never came back must not block all. */
const LAPSE_MS = 10_000
/** Refilling adds fractions, so a token that is due may be short by rounding. */
const ROUNDING = 1e-9

interface Place {
  readonly ticket: number
  dueAt: number
}

/** A token bucket with a queue: who asked first is served first. */
export interface TokenGate {
  /** 0 when a token was taken, otherwise the milliseconds after which to ask again. */
  take(waiter: object, now: number): number
  /** Forgets a waiter that will not ask again. */
  leave(waiter: object): void
  /** Returns a token that was taken and not used. */
  giveBack(): void
  /** Changes the tokens per second and the most tokens that are kept. */
  setRate(perSecond: number, capacity: number, now: number): void
}

/**
 * Makes a gate of `perSecond` tokens that keeps at most `capacity`, and starts with `tokens`.
 *
 * A token is subtracted only when it is granted. Taking it in advance and sleeping off the debt
 * lets the balance sink without bound under load, from which the rate never recovers.
 *
 * @internal
 */
function createTokenGate(tokens: number, perSecond: number, capacity: number): TokenGate {
  const queue = new Map<object, Place>()
  let nextTicket = 0
  let refilledAt: number | undefined

  function refill(now: number): void {
    const elapsedMs = Math.max(0, now - (refilledAt ?? now))
    refilledAt = now
    tokens = Math.min(capacity, tokens + (elapsedMs / 1_000) * perSecond)
  }

  /** The ticket of the first in line, after dropping those before it that never came back. */
  function firstTicket(now: number): number {
    for (const [waiter, place] of queue) {
      if (now <= place.dueAt + LAPSE_MS) return place.ticket
      queue.delete(waiter)
    }
    return nextTicket
  }

  return {
    take(waiter, now) {
      refill(now)
      const first = firstTicket(now)
      const place = queue.get(waiter) ?? { ticket: nextTicket, dueAt: now }
      // Those who left from the middle still count here: it overstates a wait and grants no less
      // fairly, and saves walking the queue for every question.
      const ahead = place.ticket - first
      if (tokens + ROUNDING >= ahead + 1) {
        queue.delete(waiter)
        tokens = Math.max(0, tokens - 1)
        return 0
      }
      if (place.ticket === nextTicket) nextTicket++
      const waitMs = Math.ceil(((ahead + 1 - tokens) / perSecond) * 1_000)
      const delayMs = Math.max(1, Math.min(waitMs, MAX_WAIT_MS))
      place.dueAt = now + delayMs
      queue.set(waiter, place)
      return delayMs
    },
    leave: (waiter) => void queue.delete(waiter),
    giveBack() {
      tokens = Math.min(capacity, tokens + 1)
    },
    setRate(newPerSecond, newCapacity, now) {
      refill(now)
      perSecond = newPerSecond
      capacity = newCapacity
      tokens = Math.min(tokens, capacity)
    },
  }
}

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
      const existing = gates.get(key)
      if (existing !== undefined) return existing
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

/**
 * Adds a client-side rate limit to any policy: every attempt, first ones too, waits for a token of
 * its call's `rateKey` (default: its host) and then for the policy's own leave.
 */
export function withRateLimit(policy: RetryPolicy, limit: RateLimit): RetryPolicy {
  return {
    begin(call) {
      const session = policy.begin(call)
      return limitSession(session, limit.gateFor(call.rateKey ?? call.host))
    },
  }
}

function limitSession(session: RetrySession, gate: ReturnType<RateLimit['gateFor']>): RetrySession {
  const waiter = {}
  /** Whether a token was taken for an attempt that the inner policy still holds back. */
  let granted = false
  return {
    maxAttempts: session.maxAttempts,
    acquire(now) {
      if (!granted) {
        const delayMs = gate.take(waiter, now)
        if (delayMs > 0) return delayMs
      }
      const delayMs = session.acquire(now)
      granted = delayMs > 0
      return delayMs
    },
    onFailure: (failure, failed) => session.onFailure(failure, failed),
    onSuccess: (now) => session.onSuccess(now),
    onCancel() {
      gate.leave(waiter)
      if (granted) gate.giveBack()
      granted = false
      session.onCancel()
    },
  }
}

const SESSION: RetrySession = {
  maxAttempts: 1,
  acquire: () => 0,
  onFailure: (failure) => ({
    retry: false,
    stopReason: failure.class === 'terminal' ? 'terminal' : 'attempts',
    delayMs: 0,
    quotaBefore: 0,
    quotaAfter: 0,
  }),
  onSuccess() {},
  onCancel() {},
}

/**
 * Makes the policy of one attempt per call, for callers that retry by themselves: three nested
 * layers of three attempts are 27.
 */
export function createNonePolicy(): RetryPolicy {
  return { begin: () => SESSION }
}

/**
 * Makes the policy that a client's `retry` option names; a caller's own policy is returned as it
 * is. Default: `'standard'`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` and RangeError
 * `ERR_OUT_OF_RANGE` for anything else.
 */
export function resolveRetryPolicy(option: RetryOption = 'standard'): RetryPolicy {
  if (typeof option === 'string') return policyOf(option, {})
  if (typeof option !== 'object' || option === null) {
    throw argumentTypeError('options.retry', 'a retry mode, its options or a policy', option)
  }
  if ('begin' in option) return option
  checkOptions('retry', option, RETRY_MODE_OPTIONS, 'options.retry')
  const { mode = 'standard', ...options } = option
  return policyOf(mode, options)
}

/** What settings say of retries, for options that leave it open. */
export interface RetryDefaults {
  /** `legacy` is the mode of old SDKs, which `standard` replaced. */
  readonly mode: 'standard' | 'adaptive' | 'legacy' | undefined
  /** The first attempt included. */
  readonly maxAttempts: number | undefined
}

/** The option with what settings say besides; what it says itself goes first. */
export function completeRetryOption(
  option: RetryOption | undefined,
  defaults: RetryDefaults,
): RetryOption {
  const mode = defaults.mode === 'adaptive' ? 'adaptive' : 'standard'
  const { maxAttempts } = defaults
  const counted = maxAttempts === undefined ? {} : { maxAttempts }
  if (option === undefined) return { mode, ...counted }
  if (option === 'standard' || option === 'adaptive') return { mode: option, ...counted }
  if (typeof option !== 'object' || option === null || 'begin' in option) return option
  const { mode: ownMode = mode, maxAttempts: ownAttempts = maxAttempts, ...rest } = option
  return { ...rest, mode: ownMode, ...(ownAttempts !== undefined && { maxAttempts: ownAttempts }) }
}

/** Whether an option says all that settings could add. */
export function isCompleteRetryOption(
  option: RetryOption | undefined,
  defaults: RetryDefaults,
): boolean {
  const options = typeof option === 'object' && option !== null ? option : undefined
  if (options !== undefined && 'begin' in options) return true
  const mode = typeof option === 'string' ? option : (options?.mode ?? defaults.mode)
  const maxAttempts = options?.maxAttempts ?? defaults.maxAttempts
  return mode === 'none' || (mode !== undefined && maxAttempts !== undefined)
}

const RETRY_MODE_OPTIONS: OptionRules<RetryModeOptions> = {
  ...STANDARD_OPTIONS,
  mode: ['standard', 'adaptive', 'none'],
}

function policyOf(mode: RetryMode, options: StandardOptions): RetryPolicy {
  switch (mode) {
    case 'standard':
      return createStandardPolicy(options)
    case 'adaptive':
      return createAdaptivePolicy(options)
    case 'none':
      return createNonePolicy()
    default:
      throw argumentValueError('options.retry', "must be 'standard', 'adaptive' or 'none'")
  }
}
