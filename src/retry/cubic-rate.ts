/** Constants of the SDKs' adaptive mode, identical in all of them. */
const BETA = 0.7
const SCALE = 0.4
const SMOOTH = 0.8
const BUCKETS_PER_SECOND = 2
const MIN_PER_SECOND = 0.5
const MIN_CAPACITY = 1

/** A sending rate that yields to throttling and probes upwards after it, as TCP CUBIC does. */
export interface CubicRate {
  /** Takes in the result of one attempt and returns the new rate; undefined before any throttling. */
  onResult(
    throttled: boolean,
    now: number,
  ): { readonly perSecond: number; readonly capacity: number } | undefined
}

/**
 * Makes the rate computation of adaptive mode. `now` is in milliseconds since the epoch.
 *
 * @internal
 */
export function createCubicRate(now: number): CubicRate {
  let lastThrottle = now / 1_000
  let lastBucket = Math.floor(now / 1_000)
  let results = 0
  let measured = 0
  let lastMax = 0
  /** Undefined until the first throttling: before it nothing is limited. */
  let perSecond: number | undefined

  function measure(seconds: number): void {
    const bucket = Math.floor(seconds * BUCKETS_PER_SECOND) / BUCKETS_PER_SECOND
    results++
    if (bucket <= lastBucket) return
    measured = SMOOTH * (results / (bucket - lastBucket)) + (1 - SMOOTH) * measured
    results = 0
    lastBucket = bucket
  }

  /** Seconds after a throttling at which the curve is back at the rate that was throttled. */
  function plateau(): number {
    return Math.cbrt((lastMax * (1 - BETA)) / SCALE)
  }

  function reduced(seconds: number): number {
    lastMax = perSecond === undefined ? measured : Math.min(measured, perSecond)
    lastThrottle = seconds
    return lastMax * BETA
  }

  function grown(seconds: number): number {
    return SCALE * (seconds - lastThrottle - plateau()) ** 3 + lastMax
  }

  return {
    onResult(throttled, at) {
      const seconds = at / 1_000
      measure(seconds)
      if (!throttled && perSecond === undefined) return undefined
      const wanted = throttled ? reduced(seconds) : grown(seconds)
      // Never more than twice what is in fact sent: an idle client must not save up a burst.
      const next = Math.min(wanted, 2 * measured)
      perSecond = Math.max(next, MIN_PER_SECOND)
      return { perSecond, capacity: Math.max(next, MIN_CAPACITY) }
    },
  }
}
