import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createAdaptivePolicy,
  createNonePolicy,
  createRateLimit,
  createRetryQuota,
  createStandardPolicy,
  type RateLimitOptions,
  type RequestSummary,
  type RetryPolicy,
  withRateLimit,
} from '../../../src/retry/index.ts'
import { callFacts, failureOf, NOW } from './run-call.ts'

/** Attempts that are let go in each second, of `waiting` that all ask as early as they may. */
function grantsPerSecond(options: RateLimitOptions, waiting: number, seconds: number): number[] {
  const policy = withRateLimit(createNonePolicy(), createRateLimit(options))
  const call = callFacts()
  const sessions = Array.from({ length: waiting }, () => ({ session: policy.begin(call), at: NOW }))
  const counts = Array.from({ length: seconds }, () => 0)
  for (let now = NOW; now < NOW + seconds * 1000; now++) {
    for (const waiter of sessions) {
      if (waiter.at > now) continue
      const waitMs = waiter.session.acquire(now)
      waiter.at = waitMs === 0 ? Infinity : now + waitMs
      const second = Math.floor((now - NOW) / 1000)
      if (waitMs === 0) counts[second] = (counts[second] ?? 0) + 1
    }
  }
  return counts
}

describe('a rate limit', () => {
  it('lets its burst go at once and holds the rest to its rate', () => {
    const counts = grantsPerSecond({ requestsPerSecond: 20, burst: 50 }, 200, 5)
    expect(counts[0]).toBeGreaterThanOrEqual(68)
    expect(counts[0]).toBeLessThanOrEqual(70)
    for (const count of counts.slice(1)) {
      expect(count).toBeGreaterThanOrEqual(19)
      expect(count).toBeLessThanOrEqual(21)
    }
  })

  it("has a burst of one second's worth unless told, and of one at least", () => {
    expect(grantsPerSecond({ requestsPerSecond: 100 }, 200, 1)[0]).toBeGreaterThanOrEqual(198)
    expect(grantsPerSecond({ requestsPerSecond: 0.5 }, 3, 4)).toEqual([1, 0, 1, 0])
  })

  it('never lets more go than burst and rate allow, nor wastes what they allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (requestsPerSecond, burst) => {
          const counts = grantsPerSecond({ requestsPerSecond, burst }, 250, 2)
          const total = counts.reduce((sum, count) => sum + count, 0)
          expect(total).toBeLessThanOrEqual(burst + 2 * requestsPerSecond)
          // Waits are whole milliseconds, which costs a bucket that holds one token up to 1 ms for each.
          const perToken = Math.ceil(1000 / requestsPerSecond)
          expect(total).toBeGreaterThanOrEqual(burst + Math.floor(2000 / perToken) - 2)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is one per rate key, else per host', () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 1 })
    const policy = withRateLimit(createNonePolicy(), limit)
    const call = callFacts({ rateKey: 'a' })
    expect(policy.begin(call).acquire(NOW)).toBe(0)
    expect(policy.begin(call).acquire(NOW)).toBe(1000)
    expect(policy.begin({ ...call, rateKey: 'b' }).acquire(NOW)).toBe(0)
    const { rateKey: _, ...byHost } = call
    expect(policy.begin(byHost).acquire(NOW)).toBe(0)
    expect(policy.begin(byHost).acquire(NOW)).toBe(1000)
  })

  it('can serve several policies', () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 1 })
    const call = callFacts()
    expect(withRateLimit(createNonePolicy(), limit).begin(call).acquire(NOW)).toBe(0)
    expect(withRateLimit(createStandardPolicy(), limit).begin(call).acquire(NOW)).toBe(1000)
  })

  it('forgets the key used longest ago beyond its bound', () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 1, maxKeys: 2 })
    const policy = withRateLimit(createNonePolicy(), limit)
    const waits = ['a', 'b', 'a', 'c', 'a', 'b'].map((rateKey) => {
      return policy.begin(callFacts({ rateKey })).acquire(NOW) > 0
    })
    expect(waits).toEqual([false, false, true, false, true, false])
  })

  it('counts further attempts of a call too', () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 1 })
    const session = withRateLimit(createStandardPolicy(), limit).begin(callFacts())
    expect(session.acquire(NOW)).toBe(0)
    const facts = { attempt: 1, replayable: true, now: NOW }
    expect(session.onFailure(failureOf({ status: 500 }), facts).retry).toBe(true)
    expect(session.acquire(NOW)).toBe(1000)
    expect(session.acquire(NOW + 1000)).toBe(0)
  })

  it('leaves the decisions to the policy', () => {
    const limit = createRateLimit({ requestsPerSecond: 1 })
    const session = withRateLimit(createStandardPolicy({ maxAttempts: 7 }), limit).begin(
      callFacts(),
    )
    expect(session.maxAttempts).toBe(7)
  })

  it('tells the policy of success, so that a retry is paid back', () => {
    const quota = createRetryQuota()
    const limit = createRateLimit({ requestsPerSecond: 1 })
    const policy = withRateLimit(createStandardPolicy({ quota }), limit)
    const session = policy.begin(callFacts())
    session.onFailure(failureOf({ status: 500 }), { attempt: 1, replayable: true, now: NOW })
    expect(quota.balance(NOW)).toBe(14)
    session.onSuccess(NOW)
    expect(quota.balance(NOW)).toBe(28)
  })

  it('counts a waiter once, however often it asks', () => {
    const limit = createRateLimit({ requestsPerSecond: 5, burst: 1 })
    const policy = withRateLimit(createNonePolicy(), limit)
    const call = callFacts()
    const [first, second, third] = [policy.begin(call), policy.begin(call), policy.begin(call)]
    expect(first?.acquire(NOW)).toBe(0)
    expect([second?.acquire(NOW), second?.acquire(NOW), second?.acquire(NOW)]).toEqual([
      200, 200, 200,
    ])
    expect(third?.acquire(NOW)).toBe(400)
  })

  it('keeps the place of a waiter until long after it was to come back', () => {
    const limit = createRateLimit({ requestsPerSecond: 1, burst: 1 })
    const policy = withRateLimit(createNonePolicy(), limit)
    const call = callFacts()
    expect(policy.begin(call).acquire(NOW)).toBe(0)
    const slow = policy.begin(call)
    expect(slow.acquire(NOW)).toBe(1000)
    expect(policy.begin(call).acquire(NOW + 10_900)).toBeGreaterThan(0)
    expect(slow.acquire(NOW + 10_900)).toBe(0)
  })

  it('gives no token back for a call that is cancelled without one', () => {
    const limit = createRateLimit({ requestsPerSecond: 0.001, burst: 2 })
    const policy = withRateLimit(createNonePolicy(), limit)
    const call = callFacts()
    const sent = [policy.begin(call), policy.begin(call)]
    expect(sent.map((session) => session.acquire(NOW))).toEqual([0, 0])
    const waiting = policy.begin(call)
    expect(waiting.acquire(NOW)).toBeGreaterThan(0)
    for (const session of [waiting, ...sent]) session.onCancel()
    expect(policy.begin(call).acquire(NOW)).toBeGreaterThan(0)
  })
})

/** An adaptive policy that was just throttled, and lets half an attempt per second go. */
function throttledPolicy(call: RequestSummary): RetryPolicy {
  const policy = createAdaptivePolicy()
  const facts = { attempt: 3, replayable: true, now: NOW }
  policy.begin(call).onFailure(failureOf({ status: 429 }), facts)
  return policy
}

describe('a limit over an adaptive policy', () => {
  it('takes one token per attempt however often the policy holds it back', () => {
    const limit = createRateLimit({ requestsPerSecond: 0.001, burst: 2 })
    const call = callFacts()
    const held = withRateLimit(throttledPolicy(call), limit).begin(call)
    for (let asked = 0; asked < 3; asked++) expect(held.acquire(NOW)).toBeGreaterThan(0)
    const unlimited = withRateLimit(createNonePolicy(), limit)
    expect(unlimited.begin(call).acquire(NOW)).toBe(0)
    expect(unlimited.begin(call).acquire(NOW)).toBeGreaterThan(0)
    expect(held.acquire(NOW + 2000)).toBe(0)
  })

  it('gives the token of a call that was cancelled while held back to another', () => {
    const limit = createRateLimit({ requestsPerSecond: 0.001, burst: 1 })
    const call = callFacts()
    const held = withRateLimit(throttledPolicy(call), limit).begin(call)
    expect(held.acquire(NOW)).toBeGreaterThan(0)
    const other = withRateLimit(createNonePolicy(), limit).begin(call)
    expect(other.acquire(NOW)).toBeGreaterThan(0)
    held.onCancel()
    held.onCancel()
    expect(other.acquire(NOW)).toBe(0)
    expect(withRateLimit(createNonePolicy(), limit).begin(call).acquire(NOW)).toBeGreaterThan(0)
  })
})

it('says what a rate has to be', () => {
  expect(() => createRateLimit({ requestsPerSecond: 0 })).toThrow(/of more than 0$/)
  expect(() => createRateLimit({ requestsPerSecond: 1, burst: 0 })).toThrow(/of 1 or more$/)
})

it.each([
  [{ requestsPerSecond: 0 }, 'ERR_OUT_OF_RANGE', 'options.requestsPerSecond'],
  [{ requestsPerSecond: Infinity }, 'ERR_OUT_OF_RANGE', 'options.requestsPerSecond'],
  [{ requestsPerSecond: '5' }, 'ERR_INVALID_ARG_TYPE', 'options.requestsPerSecond'],
  [{ requestsPerSecond: 5, burst: 0.5 }, 'ERR_OUT_OF_RANGE', 'options.burst'],
  [{ requestsPerSecond: 5, maxKeys: 0 }, 'ERR_OUT_OF_RANGE', 'options.maxKeys'],
])('%o is refused', (options, code, field) => {
  expect(() => createRateLimit(options as RateLimitOptions)).toThrow(
    expect.objectContaining({ code, field }),
  )
})
