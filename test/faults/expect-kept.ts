import { expect } from 'vitest'
import { promisedShare, type SoakKind } from './fault-mix.ts'
import type { SoakOptions, SoakResult } from './soak.ts'

/** How much the heap may grow from the first round to the last: caches fill, but no call may stay. */
const HEAP_MARGIN = 4 * 1024 * 1024

/** Expects that a soak kept every promise of the policy and left nothing behind. */
export function expectKept(result: SoakResult, { calls }: SoakOptions): void {
  expect(result.settled).toBe(calls)
  expect(result.unhandled).toBe(0)
  expect(result.deviations).toEqual([])
  expect(result.requests, 'requests that the server saw').toBe(result.attempts)
  expect(result.duplicates, 'writes executed twice').toBe(0)
  for (const [kind, { calls: count, succeeded }] of Object.entries(result.byKind)) {
    const share = promisedShare(kind as SoakKind)
    const deviation = Math.sqrt(count * share * (1 - share))
    expect(Math.abs(succeeded - count * share), kind).toBeLessThanOrEqual(4 * deviation + 1)
  }
  const heaps = result.rounds.map((round) => round.heapUsed)
  expect((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)).toBeLessThan(HEAP_MARGIN)
  expect(result.rounds.map((round) => round.pending)).toEqual(result.rounds.map(() => 0))
  expect(result.leftOpen).toBe(0)
  expect(result.leftPending).toEqual([])
}
