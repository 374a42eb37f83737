import { describe, expect, it } from 'vitest'
import { createHedge, type Hedge } from '../../../src/retry/index.ts'

function trained(options: Parameters<typeof createHedge>[0] = {}): Hedge {
  const hedge = createHedge(options)
  for (let ms = 1; ms <= 100; ms++) hedge.onSuccess('k', ms)
  return hedge
}

describe('a hedge', () => {
  it('waits for the percentile of what it has seen', () => {
    expect(trained().begin('k', 'host', 0)).toBe(96)
    expect(trained({ percentile: 50 }).begin('k', 'host', 0)).toBe(51)
    expect(trained({ percentile: 99.9 }).begin('k', 'host', 0)).toBe(100)
  })

  it('takes the latencies in any order', () => {
    const hedge = createHedge({ percentile: 90 })
    for (let call = 1; call <= 100; call++) hedge.onSuccess('k', (call * 37) % 101)
    expect(hedge.begin('k', 'host', 0)).toBe(91)
  })

  it('looks at new latencies after twenty of them', () => {
    const hedge = trained()
    hedge.begin('k', 'host', 0)
    for (let call = 1; call < 20; call++) hedge.onSuccess('k', 1_000)
    expect(hedge.begin('k', 'host', 0)).toBe(96)
    hedge.onSuccess('k', 1_000)
    expect(hedge.begin('k', 'host', 0)).toBe(1_000)
  })

  it('knows nothing at first, and each key by itself', () => {
    const hedge = createHedge()
    for (let call = 0; call < 39; call++) hedge.onSuccess('k', 5)
    expect(hedge.begin('k', 'host', 0)).toBeUndefined()
    hedge.onSuccess('k', 5)
    expect(hedge.begin('k', 'host', 0)).toBe(5)
    expect(hedge.begin('other', 'host', 0)).toBeUndefined()
  })

  it('follows a service that has become slower', () => {
    const hedge = trained()
    for (let call = 0; call < 200; call++) hedge.onSuccess('k', 1_000)
    expect(hedge.begin('k', 'host', 0)).toBe(1_000)
  })

  it('spends no more than its budget, and starts without any', () => {
    const hedge = trained({ budget: 0.05 })
    expect(hedge.take()).toBe(false)
    let taken = 0
    for (let call = 0; call < 1_000; call++) {
      hedge.begin('k', 'host', 0)
      if (hedge.take()) taken += 1
    }
    expect(taken).toBeGreaterThanOrEqual(49)
    expect(taken).toBeLessThanOrEqual(50)
  })

  it('saves up no more than its burst', () => {
    const hedge = trained({ budget: 1, burst: 3 })
    for (let call = 0; call < 100; call++) hedge.begin('k', 'host', 0)
    expect([1, 2, 3, 4].map(() => hedge.take())).toEqual([true, true, true, false])
  })

  it('is off for ten seconds after its host throttled', () => {
    const hedge = trained()
    hedge.onThrottled('host', 1_000)
    expect(hedge.begin('k', 'host', 10_999)).toBeUndefined()
    expect(hedge.begin('k', 'other', 10_999)).toBe(96)
    expect(hedge.begin('k', 'host', 11_000)).toBe(96)
  })

  it.each([
    [{ percentile: 100 }, 'options.hedge.percentile'],
    [{ percentile: 10 }, 'options.hedge.percentile'],
    [{ budget: 2 }, 'options.hedge.budget'],
    [{ budget: Number.NaN }, 'options.hedge.budget'],
    [{ burst: 0 }, 'options.hedge.burst'],
  ])('refuses %o', (options, field) => {
    expect(() => createHedge(options)).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', field }),
    )
  })

  it('says what its options may be', () => {
    expect(() => createHedge({ burst: 0 })).toThrow(
      'options.hedge.burst must be between 1 and 1000',
    )
    expect(() => createHedge({ burst: '3' as never })).toThrow(
      'options.hedge.burst must be a number; got string',
    )
    expect(() => createHedge({ percent: 95 } as never)).toThrow(
      /^options\.hedge\.percent is not an option of createHedge/,
    )
  })
})
