import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRetryQuota, quotaForHost } from '../../../src/retry/index.ts'
import { NOW } from './run-call.ts'

describe('a quota', () => {
  it('starts with two retries and fills up to 500', () => {
    const quota = createRetryQuota()
    expect([quota.capacity, quota.balance(NOW)]).toEqual([500, 28])
    expect([quota.take(14, NOW), quota.take(14, NOW), quota.take(14, NOW)]).toEqual([
      true,
      true,
      false,
    ])
    expect(quota.balance(NOW)).toBe(0)
    quota.add(10_000, NOW)
    expect(quota.balance(NOW)).toBe(500)
  })

  it('takes nothing when it refuses', () => {
    const quota = createRetryQuota({ initial: 13 })
    expect(quota.take(14, NOW)).toBe(false)
    expect(quota.balance(NOW)).toBe(13)
  })

  it('pays for 35 transient retries when it is full', () => {
    const quota = createRetryQuota({ initial: 500 })
    let retries = 0
    while (quota.take(14, NOW)) retries++
    expect([retries, quota.balance(NOW)]).toEqual([35, 10])
  })

  it('lets what was earned fade while idle, down to the start balance and no further', () => {
    const quota = createRetryQuota()
    quota.add(472, NOW)
    expect(quota.balance(NOW)).toBe(500)
    expect(quota.balance(NOW + 30_000)).toBe(28 + Math.floor(472 / Math.E))
    expect(quota.balance(NOW + 3_600_000)).toBe(28)
  })

  it('does not give what was spent back with time', () => {
    const quota = createRetryQuota()
    quota.take(28, NOW)
    expect(quota.balance(NOW + 3_600_000)).toBe(0)
  })

  it('keeps what was earned where told to, and always at the start balance of the SDKs', () => {
    const keeping = createRetryQuota({ initial: 0, earnedLifeMs: Infinity })
    keeping.add(100, NOW)
    expect(keeping.balance(NOW + 1e12)).toBe(100)
    const full = createRetryQuota({ initial: 500 })
    full.take(14, NOW)
    expect(full.balance(NOW + 1e12)).toBe(486)
  })

  it('survives a clock that is set back', () => {
    const quota = createRetryQuota()
    quota.add(100, NOW)
    expect(quota.balance(NOW - 3_600_000)).toBe(128)
    expect(quota.balance(NOW - 3_600_000 + 30_000)).toBe(28 + Math.floor(100 / Math.E))
  })

  it.each([
    [{ capacity: -1 }, 'options.capacity'],
    [{ capacity: Number.NaN }, 'options.capacity'],
    [{ capacity: 10, initial: 11 }, 'options.initial'],
    [{ initial: -1 }, 'options.initial'],
    [{ earnedLifeMs: 0 }, 'options.earnedLifeMs'],
  ])('is refused with %o', (options, field) => {
    expect(() => createRetryQuota(options)).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', field }),
    )
  })

  it('is never negative and never above its capacity', () => {
    const steps = fc.array(
      fc.record({
        tokens: fc.nat(40),
        take: fc.boolean(),
        elapsed: fc.integer({ min: -99, max: 9999 }),
      }),
    )
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), steps, (extra, initial, sequence) => {
        const quota = createRetryQuota({ capacity: initial + extra, initial })
        let now = NOW
        for (const { tokens, take, elapsed } of sequence) {
          now += elapsed
          const before = quota.balance(now)
          if (!take) quota.add(tokens, now)
          else expect(quota.take(tokens, now)).toBe(before >= tokens)
          expect(quota.balance(now)).toBeGreaterThanOrEqual(0)
          expect(quota.balance(now)).toBeLessThanOrEqual(quota.capacity)
        }
      }),
    )
  })
})

describe('the quotas of a process', () => {
  it('are one per host, whatever its case', () => {
    expect(quotaForHost('A.test:443')).toBe(quotaForHost('a.test:443'))
    expect(quotaForHost('a.test:443')).not.toBe(quotaForHost('a.test:444'))
    const other = quotaForHost('a.test:443', { initial: 100 })
    expect(quotaForHost('a.test:443')).not.toBe(other)
    expect(quotaForHost('a.test:443', { initial: 100 })).toBe(other)
  })

  it('forget the host that was used longest ago, beyond 1,000', () => {
    const kept = quotaForHost('kept.test')
    const forgotten = quotaForHost('forgotten.test')
    for (let host = 0; host < 999; host++) {
      quotaForHost(`bucket-${host}.test`)
      quotaForHost('kept.test')
    }
    expect(quotaForHost('kept.test')).toBe(kept)
    expect(quotaForHost('forgotten.test')).not.toBe(forgotten)
  })
})
