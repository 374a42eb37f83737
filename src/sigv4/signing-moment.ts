import { amzDate, dateStamp } from './amz-date.ts'
import { flatten } from './flatten.ts'
import { encodeRfc3986 } from './percent-encoding.ts'
import type { SigningConfig } from './signing-config.ts'
import { type SigningKey, signingKey } from './signing-key.ts'
import { signingKeyV4a } from './signing-key-v4a.ts'

/** What every request signed in one second with one configuration shares. */
export interface SigningMoment {
  readonly amzDate: string
  readonly key: SigningKey
  /** The Authorization header up to the list of signed headers. */
  readonly authorization: string
  /** The authentication parameters of a presigned URL, in sorted order: alone they are the canonical query. */
  authenticationQuery(expiresIn: number, signedHeaders: string): string
}

/** Derives, or takes from the cache, what signing at `time` (milliseconds) needs. */
export function signingMoment(config: SigningConfig, time: number): SigningMoment {
  const date = amzDate(time)
  const key = keyFor(config, dateStamp(date))
  return {
    amzDate: date,
    key,
    authorization: `${key.algorithm} Credential=${key.credential}, SignedHeaders=`,
    authenticationQuery: memoizedQuery(
      `X-Amz-Algorithm=${key.algorithm}` +
        `&X-Amz-Credential=${encodeRfc3986(key.credential)}&X-Amz-Date=${date}&X-Amz-Expires=`,
      // Sorted before the token under both of its names.
      `${regionSetParameter(config)}${config.sessionToken === 'signed' ? tokenParameter(config) : ''}`,
    ),
  }
}

function keyFor(config: SigningConfig, day: string): SigningKey {
  const { credentials, region, service } = config
  return config.algorithm === 'v4a'
    ? signingKeyV4a(credentials, day, service)
    : signingKey(credentials, day, region, service)
}

function regionSetParameter({ regionSet }: SigningConfig): string {
  return regionSet === undefined ? '' : `&X-Amz-Region-Set=${encodeRfc3986(regionSet)}`
}

/** Keeps the last text: a page of links asks for the same one thousands of times. */
function memoizedQuery(
  start: string,
  token: string,
): (expiresIn: number, signedHeaders: string) => string {
  let lastExpiresIn = 0
  let lastSignedHeaders = ''
  let text = ''
  return (expiresIn, signedHeaders) => {
    if (expiresIn !== lastExpiresIn || signedHeaders !== lastSignedHeaders) {
      text = flatten(
        `${start}${expiresIn}${token}&X-Amz-SignedHeaders=${encodeRfc3986(signedHeaders)}`,
      )
      lastExpiresIn = expiresIn
      lastSignedHeaders = signedHeaders
    }
    return text
  }
}

/** The session token's query parameter with the `&` before it; empty without a token. */
export function tokenParameter(config: SigningConfig): string {
  const token = config.credentials.sessionToken
  if (token === undefined) return ''
  const name =
    config.rules.sessionTokenName === 'x-amz-security-token'
      ? 'X-Amz-Security-Token'
      : 'X-Amz-S3session-Token'
  return `&${name}=${encodeRfc3986(token)}`
}

/** Makes signing moments, and gives the last one again for as long as its second lasts. */
export function createMoments(config: SigningConfig): (time: number) => SigningMoment {
  let start = Number.NaN
  let moment: SigningMoment | undefined
  return (time) => {
    // Dividing each time to compare seconds would cost 20 ns.
    const age = time - start
    if (moment === undefined || !(age >= 0 && age < 1000)) {
      moment = signingMoment(config, time)
      start = Math.floor(time / 1000) * 1000
    }
    return moment
  }
}
