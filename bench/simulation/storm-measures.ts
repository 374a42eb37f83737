import type { StormResult } from './storm.ts'

/** A range of seconds, the end excluded. */
export type Seconds = readonly [from: number, to: number]

/** Attempts per call. */
export function amplification(result: StormResult, [from, to]: Seconds): number {
  return sum(result.attempts.slice(from, to)) / sum(result.calls.slice(from, to))
}

/** Share of the calls begun in these seconds that succeeded. */
export function successShare(result: StormResult, [from, to]: Seconds): number {
  return sum(result.fulfilled.slice(from, to)) / sum(result.calls.slice(from, to))
}

/** The most attempts in one second. */
export function peakAttempts(result: StormResult, [from, to]: Seconds): number {
  return Math.max(...result.attempts.slice(from, to))
}

/**
 * Seconds after `end` until three seconds in a row have at least 98 % success and at most 5 % more
 * attempts than calls; undefined if that does not happen.
 */
export function recovery(result: StormResult, end: number): number | undefined {
  const isWell = result.calls.map((calls, second) => {
    const succeeded = result.succeeded[second] ?? 0
    return succeeded >= 0.98 * calls && (result.attempts[second] ?? 0) <= 1.05 * calls
  })
  for (let second = end; second + 2 < isWell.length; second++) {
    if (isWell[second] && isWell[second + 1] && isWell[second + 2]) return second - end
  }
  return undefined
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
