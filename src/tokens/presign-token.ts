import { encodeRfc3986, presign } from '../sigv4/index.ts'
import type { TokenOptions } from './token-options.ts'

/** What a token vouches for: a GET request that is never sent to where it says. */
export interface TokenRequest {
  /** Scheme, host and path. */
  readonly url: string
  readonly query: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The signing name. */
  readonly service: string
  /** In seconds. */
  readonly expiresIn: number
}

/** A signed query, one `name=value` for each parameter, in the order in which they were signed. */
export interface PresignedToken {
  readonly parameters: readonly string[]
  readonly expiresAt: Date
}

/**
 * Signs a request in its query string.
 *
 * @throws What `presign` throws.
 */
export function presignToken(request: TokenRequest, options: TokenOptions): PresignedToken {
  const { url, query, headers, service, expiresIn } = request
  const { credentials, region, date } = options
  const presigned = presign(
    { url: `${url}?${encodeQuery(query)}`, headers },
    {
      credentials,
      region,
      service,
      date,
      expiresIn,
      credentialsExpiry: options.credentialsExpiry ?? 'shorten',
    },
  )
  const { url: signed, expiresAt } = presigned
  return { parameters: signed.slice(signed.indexOf('?') + 1).split('&'), expiresAt }
}

function encodeQuery(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    .join('&')
}

/**
 * The query as botocore writes it, with the session token after the signed headers. Services take any
 * order; whoever compares two tokens does not.
 */
export function botocoreQuery({ parameters }: PresignedToken): string {
  const token = parameters.findIndex((parameter) => nameOf(parameter) === 'X-Amz-Security-Token')
  if (token < 0) return parameters.join('&')
  const others = parameters.toSpliced(token, 1)
  // The signature is the last.
  return others.toSpliced(-1, 0, ...parameters.slice(token, token + 1)).join('&')
}

/** The query as the JavaScript SDK writes it, sorted by name. */
export function sortedQuery(parameters: readonly string[]): string {
  return parameters.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).join('&')
}

function nameOf(parameter: string): string {
  return parameter.slice(0, parameter.indexOf('='))
}

/** Base64url without padding (RFC 4648 section 5); `text` is a URL and therefore ASCII. */
export function base64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
