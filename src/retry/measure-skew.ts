import { parseHttpDate } from './http-date.ts'

/** Round trips longer than this say nothing about when the server looked at its clock. */
const MAX_ROUND_TRIP_MS = 15 * 60_000

/** What one response says about the server's clock. */
export interface SkewFacts {
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
export function measureSkew(facts: SkewFacts): number | undefined {
  const { date, age, sentAt, receivedAt } = facts
  if (date === undefined || age !== undefined) return undefined
  const roundTripMs = receivedAt - sentAt
  // Negative when the local clock was set back meanwhile: then neither end can be trusted.
  if (!(roundTripMs >= 0 && roundTripMs <= MAX_ROUND_TRIP_MS)) return undefined
  const serverTime = parseHttpDate(date)
  return serverTime === undefined ? undefined : serverTime - (sentAt + roundTripMs / 2)
}
