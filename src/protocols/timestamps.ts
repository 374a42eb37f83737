import type { TimestampFormat } from '../models/types.ts'

/**
 * Writes a point in time: `iso8601` in UTC, with milliseconds where there are any; `unixTimestamp` in
 * seconds, with milliseconds as a fraction; `rfc822` in whole seconds.
 */
export function formatTimestamp(date: Date, format: TimestampFormat): string {
  if (format === 'iso8601') return date.toISOString().replace('.000Z', 'Z')
  if (format === 'rfc822') return date.toUTCString()
  return String(date.getTime() / 1000)
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
// The basic form of ISO 8601, without signs between the digits.
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d(?:\.\d{1,9})?)?Z$/
const RFC822 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(?:\.\d{1,9})? GMT$/
// The obsolete dates of HTTP, which recipients have to read (RFC 9110 section 5.6.7).
const RFC850 = /^[A-Z][a-z]+day, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT$/
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/
const DAY = '2026-11-29'.length
const LEAP_SECOND = /(?<=:\d\d):60(?=\D|$)/
const SECONDS = /^-?\d{1,13}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,2})?$/

/**
 * Reads a point in time in any of AWS's formats; finer than milliseconds is cut.
 *
 * @returns undefined for anything else, or outside of what a Date can hold.
 */
export function parseTimestamp(value: unknown): Date | undefined {
  const time = timeOf(value)
  // Services without an offset mean UTC, where `Date.parse` would take the local zone.
  return time === undefined || Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time)
}

function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.round(value * 1000)
  if (typeof value === 'bigint') return Number(value) * 1000
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (SECONDS.test(text)) return Math.round(Number(text) * 1000)
  // Clocks of computers have no 61st second: it is the first of the next minute.
  if (LEAP_SECOND.test(text)) return (timeOf(text.replace(LEAP_SECOND, ':59')) ?? Number.NaN) + 1000
  if (RFC822.test(text) || RFC850.test(text)) return timeOfDay(text)
  if (ASCTIME.test(text)) return timeOfDay(`${text} GMT`)
  if (BASIC.test(text)) return timeOf(text.replace(BASIC, '$1-$2-$3T$4:$5:$6Z').replace(':Z', 'Z'))
  if (!ISO.test(text) || timeOfDay(text.slice(0, DAY), text.slice(DAY - 2, DAY)) === undefined)
    return undefined
  const zoned = text.length === DAY || /(?:Z|[+-]\d\d:?\d\d)$/.test(text)
  return Date.parse((zoned ? text : `${text}Z`).replace(' ', 'T'))
}

/** The time of a text in UTC, if it has this day of the month: `Date.parse` takes 30 February for 2 March. */
function timeOfDay(text: string, day = /\d{1,2}/.exec(text)?.[0]): number | undefined {
  const time = Date.parse(text)
  return new Date(time).getUTCDate() === Number(day) ? time : undefined
}
