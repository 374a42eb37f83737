/** The latest durations of one kind of call. */
export interface LatencyWindow {
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
export function createLatencyWindow(percentile: number): LatencyWindow {
  const samples: number[] = []
  let next = 0
  let sinceSorted = SORT_EVERY
  let known: number | undefined
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
        known = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percentile) / 100))]
        sinceSorted = 0
      }
      return known
    },
  }
}
