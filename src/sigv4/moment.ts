import { isDate } from '../base/dates.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { LastHeaderBlock } from './canonical-request.ts'
import { type SigningKey, signingKey } from './signing-key.ts'
import type { SigningConfig } from './types.ts'
import { signingKeyV4a } from './v4a.ts'

/** What every request signed in one second with one configuration shares. */
export interface SigningMoment {
  readonly amzDate: string
  readonly key: SigningKey
  /** Where a signer keeps what its requests share; undefined for a request that is signed alone. */
  readonly signer: { lastBlock: LastHeaderBlock | undefined } | undefined
  /** What presigned URLs share; undefined before the first of them. */
  query: AuthenticationQuery | undefined
}

/** The authentication parameters of presigned URLs, in sorted order: alone they are the canonical query. */
interface AuthenticationQuery {
  /** What stands between `X-Amz-Expires` and `X-Amz-SignedHeaders`: region set and session token. */
  readonly token: string
  /** The last text, and what it was made for: a page of links needs the same one thousands of times. */
  text: string
  expiresIn: number
  signedHeaders: string
}

/** Derives, or takes from the cache, what signing at `time` (milliseconds) needs. */
export function signingMoment(
  config: SigningConfig,
  time: number,
  signer?: SigningMoment['signer'],
): SigningMoment {
  const { algorithm, credentials, region, service } = config
  const date = amzDate(time)
  const day = dateStamp(date)
  const key =
    algorithm === 'v4a'
      ? signingKeyV4a(credentials, day, service)
      : signingKey(credentials, day, region, service)
  return { amzDate: date, key, signer, query: undefined }
}

/** Makes signing moments, and gives the last one again for as long as its second lasts. */
export function createMoments(config: SigningConfig): (time: number) => SigningMoment {
  let start = Number.NaN
  let moment: SigningMoment | undefined
  return (time) => {
    // Dividing each time to compare seconds would cost 20 ns.
    const age = time - start
    if (moment === undefined || !(age >= 0 && age < 1000)) {
      moment = signingMoment(config, time, { lastBlock: undefined })
      start = Math.floor(time / 1000) * 1000
    }
    return moment
  }
}

// The year 10000 does not fit the eight digits of a date stamp.
const FIRST_MS = -62_167_219_200_000
const LAST_MS = 253_402_300_799_999

let memoSecond = Number.NaN
let memoDate = ''

/**
 * Milliseconds since the epoch of a date argument; now when there is none.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function timeOf(date: Date | number | undefined, field: string): number {
  if (date === undefined) return Date.now()
  if (typeof date !== 'number' && !isDate(date)) {
    throw argumentTypeError(field, 'a Date or milliseconds since the epoch', date)
  }
  const time = +date
  if (Number.isNaN(time)) throw argumentValueError(field, 'is not a valid date')
  if (time < FIRST_MS || time > LAST_MS) {
    throw argumentRangeError(field, 'must lie in the years 0 to 9999')
  }
  return time
}

/** `YYYYMMDDTHHMMSSZ`, ISO 8601 basic format in UTC, as in `X-Amz-Date`. */
export function amzDate(time: number): string {
  const second = Math.floor(time / 1000)
  // A busy signer asks for the same second thousands of times; formatting costs half a microsecond.
  if (second !== memoSecond) {
    memoDate = `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
    memoSecond = second
  }
  return memoDate
}

/** `YYYYMMDD`, the day of the credential scope. */
export function dateStamp(date: string): string {
  return date.slice(0, 8)
}

/** Milliseconds since the epoch of an `X-Amz-Date`; undefined when it is not one. */
export function parseAmzDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (match === null) return undefined
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`
  const time = Date.parse(iso)
  // 30 February parses in some engines as March: only what formats back is a date.
  return Number.isNaN(time) || amzDate(time) !== text ? undefined : time
}
