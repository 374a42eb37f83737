import { argumentRangeError, argumentTypeError, CredentialsError } from '../errors.ts'
import { type Credentials, MAX_EXPIRES_IN, type PresignOptions } from './types.ts'

/** When a URL or form is asked for, in milliseconds since the epoch, and signed: at the start of its window. */
export function signingTime(asked: number, { reuse }: Pick<PresignOptions, 'reuse'>): number {
  if (reuse === undefined) return asked
  const windowMs = reuse * 1000
  return Math.floor(asked / windowMs) * windowMs
}

/** When a URL signed at `time` (milliseconds) ends: servers count from `X-Amz-Date`, in whole seconds. */
export function expiryDate(time: number, expiresIn: number): Date {
  return new Date((Math.floor(time / 1000) + expiresIn) * 1000)
}

/**
 * How many seconds from its signing time a URL or form may live. With `reuse` it is signed at the start of
 * a window and outlives the window by `expiresIn`, so that who asks last is promised as much as who asks first.
 *
 * @param asked when it is asked for, in milliseconds since the epoch.
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`, CredentialsError.
 */
export function lifetime(credentials: Credentials, asked: number, options: PresignOptions): number {
  const expiresIn = checkedLifetime(options.expiresIn)
  const { expiration } = credentials
  const { reuse } = options
  if (reuse !== undefined) assertWindow(reuse, expiresIn)
  const promised = expiration === undefined ? expiresIn : promise(expiration, asked, options)
  if (reuse === undefined) return promised
  const whole = expiresIn + reuse
  if (expiration === undefined) return whole
  // The same for all who ask within the window, however much of the credentials is left to each.
  return Math.min(whole, secondsUntil(expiration, signingTime(asked, options)))
}

/** The seconds that are promised to who asks: `expiresIn`, or what the credentials leave of it. */
function promise(expiration: Date, asked: number, options: PresignOptions): number {
  const { expiresIn } = options
  const left = secondsUntil(expiration, asked)
  return left >= expiresIn ? expiresIn : shortLifetime(left, expiration, options)
}

// The server counts from X-Amz-Date, which has no fraction of a second.
function secondsUntil(expiration: Date, time: number): number {
  return Math.floor((+expiration - Math.floor(time / 1000) * 1000) / 1000)
}

/** A lifetime in seconds. @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`. */
export function checkedLifetime(expiresIn: unknown): number {
  if (typeof expiresIn !== 'number') {
    throw argumentTypeError('options.expiresIn', 'a whole number of seconds', expiresIn)
  }
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_EXPIRES_IN) {
    throw argumentRangeError(
      'options.expiresIn',
      `must be a whole number of seconds from 1 to ${MAX_EXPIRES_IN} (seven days)`,
    )
  }
  return expiresIn
}

function assertWindow(reuse: unknown, expiresIn: number): void {
  if (typeof reuse !== 'number') {
    throw argumentTypeError('options.reuse', 'a whole number of seconds', reuse)
  }
  if (!Number.isInteger(reuse) || reuse < 1 || reuse > expiresIn) {
    throw argumentRangeError(
      'options.reuse',
      'must be a whole number of seconds from 1 to `expiresIn`: a window is no longer than its links live',
    )
  }
  if (expiresIn + reuse > MAX_EXPIRES_IN) {
    throw argumentRangeError(
      'options.reuse',
      `and \`expiresIn\` must be at most ${MAX_EXPIRES_IN} seconds together (seven days)`,
    )
  }
}

function shortLifetime(left: number, expiration: Date, options: PresignOptions): number {
  const at = expiration.toISOString()
  if (left < 1) {
    throw new CredentialsError(`The credentials expired at ${at}; get new ones before presigning`, {
      code: 'CREDENTIALS_EXPIRED',
    })
  }
  if (options.credentialsExpiry === 'shorten') return left
  throw new CredentialsError(
    `The credentials expire at ${at}, ${left} s from the signing time, and the URL would stop working ` +
      `then, not after ${options.expiresIn} s; get fresh credentials, ask for less, or set ` +
      'credentialsExpiry to "shorten"',
    { code: 'CREDENTIALS_EXPIRE_TOO_SOON' },
  )
}
