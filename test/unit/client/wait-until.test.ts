import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TimeoutError } from '../../../src/errors.ts'
import { waitUntil } from '../../../src/index.ts'
import { rejection } from '../http/loopback.ts'

describe('waiting', () => {
  it('asks until there is a value', async () => {
    const found = await waitUntil(
      ({ attempt }) => (attempt < 2 ? undefined : attempt < 3 ? false : attempt < 4 ? null : 'yes'),
      { minDelayMs: 1, maxDelayMs: 2 },
    )
    expect(found).toBe('yes')
  })

  it.each([0, ''])('takes %j for a value', async (value) => {
    expect(await waitUntil(() => value)).toBe(value)
  })

  it('ends when the time is over, before a wait that would not fit', async () => {
    let probes = 0
    const started = performance.now()
    const error = await rejection(
      waitUntil(
        () => {
          probes += 1
        },
        { timeoutMs: 1_000, minDelayMs: 60_000 },
      ),
    )
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL', timeoutMs: 1_000, stopReason: 'deadline' })
    expect(probes).toBe(1)
    expect(performance.now() - started).toBeLessThan(900)
  })

  it('ends a probe that hangs, and tells it', async () => {
    let told: AbortSignal | undefined
    const error = await rejection(
      waitUntil(
        async ({ signal }) => {
          told = signal
          return await new Promise<undefined>(() => {})
        },
        { timeoutMs: 20 },
      ),
    )
    expect(error).toMatchObject({
      code: 'TIMEOUT_TOTAL',
      message: expect.stringMatching(/1 probes/),
    })
    expect(told?.reason).toBe(error)
  })

  it('ends with what a probe throws', async () => {
    const failed = new Error('stack rolled back')
    expect(
      await rejection(
        waitUntil(() => {
          throw failed
        }),
      ),
    ).toBe(failed)
  })

  it('ends on abort: before, within a probe, within a wait', async () => {
    const reason = new Error('enough')
    const before = vi.fn()
    expect(await rejection(waitUntil(before, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(before).not.toHaveBeenCalled()
    for (const probe of [() => undefined, () => new Promise<undefined>(() => {})]) {
      const controller = new AbortController()
      const waiting = waitUntil(probe, { signal: controller.signal, minDelayMs: 10_000 })
      setTimeout(() => controller.abort(reason), 5)
      expect(await rejection(waiting)).toBe(reason)
    }
  })

  it.each<[object, string]>([
    [{ timeoutMs: 0 }, 'ERR_OUT_OF_RANGE'],
    [{ minDelayMs: Number.NaN }, 'ERR_OUT_OF_RANGE'],
    [{ maxDelayMs: '5' }, 'ERR_INVALID_ARG_TYPE'],
  ])('refuses %j', async (options, code) => {
    expect(await rejection(waitUntil(() => true, options))).toMatchObject({ code })
    expect(await rejection(waitUntil(1 as never))).toMatchObject({ field: 'probe' })
  })
})

describe('the waits', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => vi.useRealTimers())

  it('grow between the least and the longest, by chance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (chance) => {
        const times: number[] = []
        const waiting = waitUntil(
          ({ attempt }) => {
            times.push(performance.now())
            return attempt === 6
          },
          { minDelayMs: 100, maxDelayMs: 800, random: () => chance, timeoutMs: 1e6 },
        )
        await vi.runAllTimersAsync()
        await waiting
        const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0))
        const most = [100, 200, 400, 800, 800]
        for (const [index, wait] of waits.entries()) {
          const expected = 100 + chance * ((most[index] ?? 0) - 100)
          expect(Math.abs(wait - expected)).toBeLessThanOrEqual(1.5)
        }
        expect(waits).toHaveLength(5)
      }),
      { numRuns: 20 },
    )
  })
})
