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

/**
 * Whether it is a Date, of whatever realm: in Jest and in vitest's vm pools, the times of Node's files
 * are instances of another `Date` than the one that this code sees.
 */
export function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]'
}
