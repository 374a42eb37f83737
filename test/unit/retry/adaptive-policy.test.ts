import { describe, expect, it } from 'vitest'
import {
  createAdaptivePolicy,
  createRetryQuota,
  type RetrySession,
} from '../../../src/retry/index.ts'
import { callFacts, failureOf, NOW } from './run-call.ts'

const THROTTLED = failureOf({ status: 400, code: 'ThrottlingException' })

/** A server that answers at most so many requests in each second of the virtual clock. */
function createServer() {
  let perSecond = Infinity
  let second = -1
  let served = 0
  return {
    setRate: (rate: number) => {
      perSecond = rate
    },
    admits(now: number): boolean {
      const current = Math.floor(now / 1000)
      if (current !== second) served = 0
      second = current
      served++
      return served <= perSecond
    },
  }
}

/** Ten workers that call without pause, 10 ms each, for so many seconds of a virtual clock. */
function createWorkload() {
  const policy = createAdaptivePolicy({ quota: createRetryQuota({ initial: 500 }) })
  const server = createServer()
  const call = callFacts({ rateKey: 'table' })
  const workers = Array.from({ length: 10 }, () => ({
    session: policy.begin(call),
    attempt: 1,
    at: NOW,
  }))
  let now = NOW

  function step(worker: (typeof workers)[number]): number {
    const waitMs = worker.session.acquire(now)
    worker.at = now + (waitMs > 0 ? waitMs : 10)
    if (waitMs > 0) return 0
    const decision = server.admits(now)
      ? worker.session.onSuccess(now)
      : worker.session.onFailure(THROTTLED, { attempt: worker.attempt, replayable: true, now })
    if (decision?.retry) {
      worker.attempt++
      worker.at += decision.delayMs
    } else {
      worker.session = policy.begin(call)
      worker.attempt = 1
    }
    return 1
  }

  /** Runs on, and returns the attempts made in each second. */
  return function run(seconds: number, perSecond: number): number[] {
    server.setRate(perSecond)
    const counts = Array.from({ length: seconds }, () => 0)
    const start = now
    for (; now < start + seconds * 1000; now++) {
      for (const worker of workers) {
        if (worker.at > now) continue
        const second = Math.floor((now - start) / 1000)
        counts[second] = (counts[second] ?? 0) + step(worker)
      }
    }
    return counts
  }
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}

// The acceptance test of the JS SDK, retry-rate-target.integ.spec.ts, on a virtual clock.
describe('ten workers', () => {
  it('settle at the rate of a server that takes 20 per second', () => {
    const run = createWorkload()
    const settled = mean(run(15, 20).slice(-5))
    expect(settled).toBeGreaterThanOrEqual(10)
    expect(settled).toBeLessThanOrEqual(30)
  })

  it('follow a server down from 10,000 per second to 10', () => {
    const run = createWorkload()
    expect(mean(run(5, 10_000))).toBeGreaterThan(500)
    const settled = mean(run(12, 10).slice(-4))
    expect(settled).toBeGreaterThanOrEqual(3)
    expect(settled).toBeLessThanOrEqual(20)
  })

  it('come back after the server does', () => {
    const run = createWorkload()
    run(5, 10_000)
    run(5, 20)
    expect(mean(run(15, 10_000).slice(-3))).toBeGreaterThan(20)
  })
})

/** A policy whose limiter was just throttled: half an attempt per second. */
function throttledPolicy(rateKey = 'queue') {
  const policy = createAdaptivePolicy()
  const call = callFacts({ rateKey })
  policy.begin(call).acquire(NOW)
  policy.begin(call).onFailure(THROTTLED, { attempt: 3, replayable: true, now: NOW })
  return { policy, call }
}

describe('the limiter', () => {
  it('holds nothing back before the first throttling', () => {
    const policy = createAdaptivePolicy()
    const call = callFacts()
    const waits = Array.from({ length: 1000 }, () => policy.begin(call).acquire(NOW))
    expect(new Set(waits)).toEqual(new Set([0]))
  })

  it('does not take other failures for throttling', () => {
    const policy = createAdaptivePolicy()
    const call = callFacts()
    const broken = failureOf({ status: 500 })
    for (const attempt of [1, 2, 3]) {
      policy.begin(call).onFailure(broken, { attempt, replayable: true, now: NOW })
    }
    const waits = Array.from({ length: 100 }, () => policy.begin(call).acquire(NOW))
    expect(new Set(waits)).toEqual(new Set([0]))
  })

  it('lets calls be cancelled before they have asked, and before anything is limited', () => {
    const policy = createAdaptivePolicy()
    const [unasked, granted] = [policy.begin(callFacts()), policy.begin(callFacts())]
    expect(() => unasked?.onCancel()).not.toThrow()
    granted?.acquire(NOW)
    expect(() => granted?.onCancel()).not.toThrow()
  })

  it('serves waiters in the order they came', () => {
    const { policy, call } = throttledPolicy()
    const waiters = ['a', 'b', 'c'].map((name) => ({
      name,
      session: policy.begin(call),
      done: false,
    }))
    const served: string[] = []
    for (const { session } of waiters) expect(session.acquire(NOW)).toBeGreaterThan(0)
    for (let now = NOW + 500; now < NOW + 9000; now += 500) {
      // The last in line is always the first to ask.
      for (const waiter of waiters.toReversed()) {
        if (waiter.done || waiter.session.acquire(now) > 0) continue
        waiter.done = true
        served.push(waiter.name)
      }
    }
    expect(served).toEqual(['a', 'b', 'c'])
  })

  it('does not let a newcomer pass those who wait', () => {
    const { policy, call } = throttledPolicy()
    policy.begin(call).acquire(NOW)
    expect(policy.begin(call).acquire(NOW + 2000)).toBeGreaterThan(0)
  })

  it('gives the place of a cancelled waiter to the next', () => {
    const { policy, call } = throttledPolicy()
    const [first, second] = [policy.begin(call), policy.begin(call)] as [RetrySession, RetrySession]
    first.acquire(NOW)
    second.acquire(NOW)
    first.onCancel()
    expect(second.acquire(NOW + 2000)).toBe(0)
  })

  it('passes over a waiter that never came back', () => {
    const { policy, call } = throttledPolicy()
    policy.begin(call).acquire(NOW)
    const session = policy.begin(call)
    session.acquire(NOW)
    expect(session.acquire(NOW + 60_000)).toBe(0)
  })

  it('never lets go more at once than it has tokens, however many asked', () => {
    const { policy, call } = throttledPolicy()
    const sessions = Array.from({ length: 50 }, () => policy.begin(call))
    for (const session of sessions) session.acquire(NOW)
    const granted = sessions.filter((session) => session.acquire(NOW + 2000) === 0)
    expect(granted).toHaveLength(1)
  })

  it('is one per rate key', () => {
    const { policy, call } = throttledPolicy()
    expect(policy.begin(call).acquire(NOW)).toBeGreaterThan(0)
    expect(policy.begin({ ...call, rateKey: 'other' }).acquire(NOW)).toBe(0)
  })

  it('leaves the decisions to the standard policy, and the quota refills', () => {
    const quota = createRetryQuota({ initial: 100 })
    const policy = createAdaptivePolicy({ quota, random: () => 1 })
    const session = policy.begin(callFacts())
    expect(session.onFailure(THROTTLED, { attempt: 1, replayable: true, now: NOW })).toMatchObject({
      retry: true,
      delayMs: 1000,
      quotaAfter: 95,
    })
    session.onSuccess(NOW)
    expect(quota.balance(NOW)).toBe(100)
  })
})
