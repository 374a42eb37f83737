import { checkOptions } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, CredentialsError } from '../errors.ts'
import { timeOf } from './amz-date.ts'
import { PRESIGN_OPTIONS } from './option-rules.ts'
import { draftQuery, type QueryDraft } from './query-draft.ts'
import { type SigningConfig, signingConfig } from './signing-config.ts'
import { type SigningMoment, signingMoment } from './signing-moment.ts'
import type {
  Credentials,
  PresignedRequest,
  PresignOptions,
  SignableRequest,
  SigningOptions,
} from './types.ts'

/** The longest lifetime of a presigned URL, in seconds: seven days (S3 API reference, "X-Amz-Expires"). */
export const MAX_EXPIRES_IN = 604_800

/**
 * Signs a request in its query string, so that the URL alone grants it for `expiresIn` seconds.
 * Every header given is signed, and must be repeated by the sender.
 *
 * @example
 * ```ts
 * const { url, expiresAt } = presign(
 *   { url: 'https://bucket.s3.eu-central-1.amazonaws.com/report.pdf' },
 *   { credentials, region: 'eu-central-1', service: 's3', expiresIn: 3600 },
 * )
 * ```
 *
 * @throws RangeError `ERR_OUT_OF_RANGE` when `expiresIn` is not 1 to 604800; CredentialsError
 * `CREDENTIALS_EXPIRE_TOO_SOON` when the credentials end before the URL would, unless
 * `credentialsExpiry` is `shorten`; CredentialsError `CREDENTIALS_EXPIRED`; TypeError as `sign`.
 */
export function presign(
  request: SignableRequest,
  options: SigningOptions & PresignOptions,
): PresignedRequest {
  checkOptions('presign', options, PRESIGN_OPTIONS)
  const config = signingConfig(options)
  const time = timeOf(options.date, 'options.date')
  return presignAt(config, signingMoment(config, time), time, request, options)
}

/** Presigns with options that were checked before. */
export function presignAt(
  config: SigningConfig,
  moment: SigningMoment,
  time: number,
  request: SignableRequest,
  options: PresignOptions,
): PresignedRequest {
  const expiresIn = lifetime(config.credentials, time, options)
  const draft = draftQuery(config, moment, request, expiresIn, options.hoistHeaders)
  return presignDraft(draft, moment, time, expiresIn)
}

/** Signs a draft and puts the URL together. */
export function presignDraft(
  draft: QueryDraft,
  moment: SigningMoment,
  time: number,
  expiresIn: number,
): PresignedRequest {
  const signature = moment.key.signRequest(moment.amzDate, draft.canonicalRequest)
  return {
    method: draft.method,
    url: `${draft.url}&X-Amz-Signature=${signature}${draft.unsignedQuery}`,
    headers: draft.headers,
    expiresAt: expiryDate(time, expiresIn),
  }
}

/** When a URL signed at `time` (milliseconds) ends: servers count from `X-Amz-Date`, in whole seconds. */
export function expiryDate(time: number, expiresIn: number): Date {
  return new Date((Math.floor(time / 1000) + expiresIn) * 1000)
}

/**
 * How many seconds a URL or form signed at `time` may live.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`, CredentialsError.
 */
export function lifetime(credentials: Credentials, time: number, options: PresignOptions): number {
  const expiresIn = checkedLifetime(options.expiresIn)
  const { expiration } = credentials
  if (expiration === undefined) return expiresIn
  // The server counts from X-Amz-Date, which has no fraction of a second.
  const left = Math.floor((+expiration - Math.floor(time / 1000) * 1000) / 1000)
  return left >= expiresIn ? expiresIn : shortLifetime(left, expiration, options)
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
