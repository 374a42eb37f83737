import { describe, expect, it } from 'vitest'
import { createCubicRate } from '../../../src/retry/policies.ts'

/** Results in the first 1.8 seconds, before anything is throttled. */
const BEFORE = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8]

/** The sequence that the SDKs share as a test of the sending rate, from its first throttling on. */
const SEQUENCE = [
  { at: 2, throttled: true, perSecond: 3.02848 },
  { at: 2.2, throttled: false, perSecond: 3.486639 },
  { at: 2.4, throttled: false, perSecond: 3.821874 },
  { at: 2.6, throttled: false, perSecond: 4.053386 },
  { at: 2.8, throttled: false, perSecond: 4.200373 },
  { at: 3, throttled: false, perSecond: 4.282037 },
  { at: 3.2, throttled: true, perSecond: 2.997426 },
  { at: 3.4, throttled: false, perSecond: 3.452226 },
]

describe('the sending rate', () => {
  it('is unlimited until the first throttling and then as in the SDKs', () => {
    const rate = createCubicRate(0)
    for (const at of BEFORE) expect(rate.onResult(false, at * 1000)).toBeUndefined()
    for (const { at, throttled, perSecond } of SEQUENCE) {
      const limit = rate.onResult(throttled, at * 1000)
      expect(limit?.perSecond).toBeCloseTo(perSecond, 6)
      expect(limit?.capacity).toBeCloseTo(perSecond, 6)
    }
  })

  it('never falls below half an attempt per second and a capacity of one', () => {
    const rate = createCubicRate(0)
    for (let at = 0; at < 60_000; at += 2_000) {
      const limit = rate.onResult(true, at)
      expect(limit?.perSecond).toBeGreaterThanOrEqual(0.5)
      expect(limit?.capacity).toBeGreaterThanOrEqual(1)
    }
    expect(rate.onResult(true, 60_000)).toEqual({ perSecond: 0.5, capacity: 1 })
  })

  it('grows at most to twice what is sent', () => {
    const rate = createCubicRate(0)
    rate.onResult(true, 0)
    let limit = rate.onResult(false, 500)
    for (let at = 1_000; at <= 120_000; at += 500) limit = rate.onResult(false, at)
    expect(limit?.perSecond).toBeCloseTo(4, 6)
  })
})
