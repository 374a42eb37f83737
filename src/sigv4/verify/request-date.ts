import { amzDate, parseAmzDate } from '../amz-date.ts'
import { refusal } from './refusal.ts'

/** When a request was signed. */
export interface RequestDate {
  /** `YYYYMMDDTHHMMSSZ`, as in the string to sign. */
  readonly amzDate: string
  /** The same in milliseconds since the epoch. */
  readonly time: number
}

/**
 * The date of a request with header authentication: `X-Amz-Date`, otherwise `Date` ("Elements of an
 * AWS API request signature" in the IAM user guide).
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`.
 */
export function requestDate(header: (name: string) => string | undefined): RequestDate {
  const own = header('x-amz-date')
  if (own !== undefined) return namedDate(own, 'x-amz-date')
  const common = header('date')
  if (common === undefined) {
    throw refusal('SIGNATURE_MALFORMED', 'x-amz-date', 'is missing, and so is Date')
  }
  const time = parseAmzDate(common) ?? parseHttpDate(common)
  if (time === undefined) throw refusal('SIGNATURE_MALFORMED', 'date', 'is not a date')
  return { amzDate: amzDate(time), time }
}

/** The date that a field gives. @throws SignatureError `SIGNATURE_MALFORMED`, naming the field. */
export function namedDate(text: string, field: string): RequestDate {
  const time = parseAmzDate(text)
  if (time !== undefined) return { amzDate: text, time }
  throw refusal('SIGNATURE_MALFORMED', field, 'is not of the form YYYYMMDDTHHMMSSZ')
}

/** RFC 9110's IMF-fixdate; `Date.parse` alone takes almost anything. */
function parseHttpDate(text: string): number | undefined {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toUTCString() === text ? time : undefined
}
