import { createBoundedMap } from '../base/bounded-map.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError } from '../errors.ts'
import type { Hedge } from './types.ts'

/** Options of {@link createHedge}. */
export interface HedgeOptions {
  /** A second attempt goes out when the first takes longer than this share of the calls. Default: 95. */
  readonly percentile?: number | undefined
  /** Second attempts per call in the long run. Default: 0.05. */
  readonly budget?: number | undefined
  /** Second attempts that may go in a burst after calm times. Default: 10. */
  readonly burst?: number | undefined
}

const MAX_KEYS = 1_000
/** After a host throttled, one more request for each slow one is the last thing that it needs. */
const THROTTLED_MS = 10_000

/**
 * Makes the decision for a client ("The Tail at Scale", Dean and Barroso 2013: a second request after
 * the 95th percentile costs 5 % more requests and cuts the 99.9th). Latencies are kept per key, host
 * and operation, for the 1,000 used last. The budget starts empty, so that a process which has just
 * started against a service that is slow for all does not double its load.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for wrong options.
 */
export function createHedge(options: HedgeOptions = {}): Hedge {
  checkOptions('createHedge', options, HEDGE_OPTIONS, 'options.hedge')
  const { percentile = 95, budget = 0.05, burst = 10 } = options
  assertBetween('options.hedge.percentile', percentile, 50, 99.9)
  assertBetween('options.hedge.budget', budget, 0, 1)
  assertBetween('options.hedge.burst', burst, 1, 1_000)
  const windows = createBoundedMap<LatencyWindow>(MAX_KEYS)
  const throttledUntil = createBoundedMap<number>(MAX_KEYS)
  let tokens = 0
  return {
    begin(key, host, now) {
      tokens = Math.min(burst, tokens + budget)
      if (now < (throttledUntil.get(host) ?? 0)) return undefined
      return windows.get(key)?.percentile()
    },
    take() {
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
    onSuccess(key, durationMs) {
      let window = windows.get(key)
      if (window === undefined) {
        window = createLatencyWindow(percentile)
        windows.set(key, window)
      }
      window.add(durationMs)
    },
    onThrottled: (host, now) => throttledUntil.set(host, now + THROTTLED_MS),
  }
}

const HEDGE_OPTIONS: OptionRules<HedgeOptions> = {
  percentile: 'checked',
  budget: 'checked',
  burst: 'checked',
}

function assertBetween(field: string, value: unknown, min: number, max: number): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!(value >= min && value <= max)) {
    throw argumentRangeError(field, `must be between ${min} and ${max}`)
  }
}

/** The latest durations of one kind of call. */
interface LatencyWindow {
  /** Adds a duration in milliseconds. */
  add(durationMs: number): void
  /** The percentile in milliseconds; undefined while there are too few durations. */
  percentile(): number | undefined
}

const SIZE = 200
/** With fewer, the 95th percentile is the second highest of what happened to come first. */
const MIN_SAMPLES = 40
/** Sorting 200 numbers takes some 10 µs: not for every call. */
const SORT_EVERY = 20

/**
 * Makes a window over the last 200 durations, a few seconds' worth: a percentile over a longer time
 * would lag behind a service that has become slow as a whole, and hedge every call to it.
 *
 * @internal
 */
function createLatencyWindow(percentile: number): LatencyWindow {
  const samples: number[] = []
  let next = 0
  let sinceSorted = SORT_EVERY
  let percentileMs: number | undefined
  return {
    add(durationMs) {
      samples[next] = durationMs
      next = (next + 1) % SIZE
      sinceSorted += 1
    },
    percentile() {
      if (samples.length < MIN_SAMPLES) return undefined
      if (sinceSorted >= SORT_EVERY) {
        const sorted = samples.toSorted((one, other) => one - other)
        percentileMs = sorted[Math.floor((sorted.length * percentile) / 100)]
        sinceSorted = 0
      }
      return percentileMs
    },
  }
}
