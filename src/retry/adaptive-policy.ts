import { checkOptions } from '../base/options.ts'
import { createBoundedMap } from './bounded-map.ts'
import { createCubicRate } from './cubic-rate.ts'
import { STANDARD_OPTIONS, type StandardOptions } from './standard-options.ts'
import { createStandardPolicy } from './standard-policy.ts'
import { createTokenGate, type TokenGate } from './token-gate.ts'
import type { CallFacts, RetryPolicy, RetrySession } from './types.ts'

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
    const known = limiters.get(key)
    if (known !== undefined) return known
    const limiter = createAdaptiveLimiter(now)
    limiters.set(key, limiter)
    return limiter
  }
  return { begin: (call) => createSession(call, standard.begin(call), limiterFor) }
}

function createSession(
  call: CallFacts,
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
    onFailure(failure, facts) {
      // Terminal failures count too: they are requests that the service answered at this rate.
      limiterAt(facts.now).onResult(failure.class === 'throttling', facts.now)
      return standard.onFailure(failure, facts)
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
