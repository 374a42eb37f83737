import { createBoundedMap } from '../base/bounded-map.ts'
import { checkOptions } from '../base/options.ts'
import type { SkewStore } from './types.ts'

/** Round trips longer than this say nothing about when the server looked at its clock. */
const MAX_ROUND_TRIP_MS = 15 * 60_000

/** What one response says about the server's clock. */
export interface ClockReading {
  /** The `Date` header. */
  readonly date: string | undefined
  /** The `Age` header; a cached response carries the date of its making. */
  readonly age: string | undefined
  /** Milliseconds since the epoch on the local clock, uncorrected. */
  readonly sentAt: number
  readonly receivedAt: number
}

/**
 * The milliseconds to add to the local clock to get the server's, or undefined where the response
 * does not tell: no or no valid `Date`, an `Age`, or a round trip of more than 15 minutes.
 *
 * The server is taken to have read its clock halfway between sending and receiving. Measure on
 * every response, successes included. Source: the SDKs' clock-skew vectors (aws-sdk-go-v2,
 * `clock-skew-test-cases.json`).
 */
export function measureSkew(reading: ClockReading): number | undefined {
  const { date, age, sentAt, receivedAt } = reading
  if (date === undefined || age !== undefined) return undefined
  const roundTripMs = receivedAt - sentAt
  // Negative when the local clock was set back meanwhile: then neither end can be trusted.
  if (!(roundTripMs >= 0 && roundTripMs <= MAX_ROUND_TRIP_MS)) return undefined
  const serverTime = parseHttpDate(date)
  return serverTime === undefined ? undefined : serverTime - (sentAt + roundTripMs / 2)
}

const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds since the epoch of an HTTP date (RFC 9110 section 5.6.7), or undefined.
 *
 * Only the preferred form, which is the only one that servers of S3's and AWS's kind send.
 * `Date.parse` alone would read `-5` as a month and `1.5` as the fifth of January 2001.
 *
 * @internal
 */
export function parseHttpDate(value: string): number | undefined {
  if (!IMF_FIXDATE.test(value)) return undefined
  const time = Date.parse(value)
  // The parser also rolls the 31st of February over into March.
  const isReal = !Number.isNaN(time) && new Date(time).toUTCString().slice(5) === value.slice(5)
  return isReal ? time : undefined
}

/** AWS accepts five minutes; a minute is left for the resolution of `Date` and the way there. */
const EXPLAINING_SKEW_MS = 240_000

/**
 * Whether a measured clock offset explains a rejected signature: it differs by at least four
 * minutes from the offset that this very attempt was signed with. Both in milliseconds.
 *
 * Comparing with zero instead retries every denied call of a process whose clock is off but
 * corrected; comparing with the stored offset fails the second of two parallel requests, which
 * finds the offset already stored by the first.
 */
export function skewExplains(candidateMs: number, usedOffsetMs: number): boolean {
  return Math.abs(candidateMs - usedOffsetMs) >= EXPLAINING_SKEW_MS
}

const DEFAULT_MAX_HOSTS = 1_000
const MAX_CONFIRMED_MS = 24 * 60 * 60_000

/**
 * Makes a store of clock offsets, one per endpoint host since behind each is another clock. Keeps
 * at most `maxHosts` (default: 1,000), forgetting the one used longest ago.
 */
export function createSkewStore(options: { readonly maxHosts?: number } = {}): SkewStore {
  checkOptions('createSkewStore', options, { maxHosts: 'number' })
  const { maxHosts = DEFAULT_MAX_HOSTS } = options
  const offsets = createBoundedMap<number>(maxHosts)
  const accepted = createBoundedMap<number>(maxHosts)
  return {
    get: (host) => offsets.get(host) ?? 0,
    set: (host, offsetMs) => offsets.set(host, offsetMs),
    confirm: (host, offsetMs) => accepted.set(host, offsetMs),
    confirmed: (host) => accepted.get(host) ?? 0,
    linkOffset: (host) => {
      const offsetMs = accepted.get(host) ?? 0
      return Math.abs(offsetMs) <= MAX_CONFIRMED_MS ? offsetMs : 0
    },
  }
}
