import { checkOptions, type OptionRules } from '../base/options.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  CredentialsError,
} from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { presign } from '../sigv4/presign.ts'
import type { Credentials } from '../sigv4/types.ts'

/** What a token vouches for: a request that is never sent to where it says. */
interface TokenRequest {
  /** Default `GET`. */
  readonly method?: 'POST'
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
interface PresignedToken {
  readonly parameters: readonly string[]
  readonly expiresAt: Date
}

/**
 * Signs a request in its query string.
 *
 * @throws What `presign` throws.
 */
export function presignToken(request: TokenRequest, options: Keyed<TokenOptions>): PresignedToken {
  const { method, url, query, headers, service, expiresIn } = request
  const { credentials, region, date } = options
  const presigned = presign(
    { method, url: `${url}?${encodeQuery(query)}`, headers },
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

/** Credentials, or a function that gives them, such as the providers of `sansdk/credentials`. */
export type TokenCredentials =
  | Credentials
  | (() => Credentials | undefined | Promise<Credentials | undefined>)

/** How long a signature in headers holds: services refuse requests that are 5 minutes old. */
export const SIGNATURE_LIFETIME_MS = 300_000

/**
 * When a token ends that says no end of its own.
 *
 * @throws CredentialsError `CREDENTIALS_EXPIRED`, `CREDENTIALS_EXPIRE_TOO_SOON`.
 */
export function tokenEnd(time: number, lifetimeMs: number, options: Keyed<TokenOptions>): Date {
  const signedAt = Math.floor(time / 1000) * 1000
  const end = new Date(signedAt + lifetimeMs)
  const { expiration } = options.credentials
  if (expiration === undefined || expiration >= end) return end
  // Less than a second is nothing: dates of signatures have no fraction of one.
  if (+expiration < signedAt + 1000) {
    throw new CredentialsError(`The credentials expired at ${expiration.toISOString()}`, {
      code: 'CREDENTIALS_EXPIRED',
    })
  }
  if (options.credentialsExpiry !== 'reject') return new Date(expiration)
  throw new CredentialsError(
    `The credentials expire at ${expiration.toISOString()}, and the token would stop working then, ` +
      `not at ${end.toISOString()}; get fresh credentials, or set credentialsExpiry to "shorten"`,
    { code: 'CREDENTIALS_EXPIRE_TOO_SOON' },
  )
}

/** `node:crypto` where there is one, as in workerd with `nodejs_compat`. */
export function nodeCrypto(): typeof import('node:crypto') | undefined {
  const { process } = globalThis as { readonly process?: Partial<NodeJS.Process> }
  return process?.getBuiltinModule?.('node:crypto')
}

/** What every token is made of. */
export interface TokenOptions {
  /** With a function the token comes in a promise. */
  readonly credentials: TokenCredentials
  /** The region of the database, cache, cluster or endpoint, such as `eu-central-1`. */
  readonly region: string
  /** Signing time, a `Date` or milliseconds since the epoch; default now. */
  readonly date?: Date | number | undefined
  /**
   * What to do when the credentials end before the token would. `shorten` (default): sign for what is
   * left, and say so in `expiresAt`; a token is for the connection that is opened next, and role
   * credentials are refreshed when only minutes of them are left. `reject`: throw
   * `CREDENTIALS_EXPIRE_TOO_SOON`, as `presign` does by default.
   */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
}

/** Options whose credentials are there. */
export type Keyed<Options> = Options & { readonly credentials: Credentials }

/** A function that makes something of credentials: at once, or in a promise where a function gives them. */
export interface FromCredentials<Options extends { readonly credentials: TokenCredentials }, Made> {
  (options: Keyed<Options>): Made
  (options: Options & { readonly credentials: () => unknown }): Promise<Made>
  (options: Options): Made | Promise<Made>
}

/**
 * Makes such a function.
 *
 * @param check refuses wrong options before credentials are asked for.
 */
export function fromCredentials<Options extends { readonly credentials: TokenCredentials }, Made>(
  check: (options: Options) => void,
  make: (options: Keyed<Options>) => Made,
): FromCredentials<Options, Made> {
  const makeLater = async (options: Options, ask: () => unknown): Promise<Made> => {
    check(options)
    return make({ ...options, credentials: (await resolved(ask)) as Credentials })
  }
  const makeNow = (options: Options): Made | Promise<Made> => {
    const { credentials } = options ?? {}
    if (typeof credentials === 'function') return makeLater(options, credentials)
    check(options)
    return make(options as Keyed<Options>)
  }
  return makeNow as FromCredentials<Options, Made>
}

async function resolved(ask: () => unknown): Promise<unknown> {
  const credentials = await ask()
  if (credentials !== undefined && credentials !== null) return credentials
  throw new CredentialsError('The provider in options.credentials has no credentials', {
    code: 'CREDENTIALS_NOT_FOUND',
  })
}

/** The same for tokens, which have more options in common. */
export function tokenMaker<Options extends TokenOptions, Made>(
  name: string,
  rules: OptionRules<Options>,
  make: (options: Keyed<Options>) => Made,
): FromCredentials<Options, Made> {
  return fromCredentials((options) => checkTokenOptions(name, options, rules), make)
}

/** A token to log in with. It is a secret for as long as it lives. */
export interface AuthToken {
  /** The password, or the bearer token. */
  readonly token: string
  /** When it stops opening connections: its own end or the credentials', whichever is first. */
  readonly expiresAt: Date
}

/** The rules of {@link TokenOptions}, for those who have more. */
export const TOKEN_OPTIONS: OptionRules<TokenOptions> = {
  credentials: 'checked',
  region: 'checked',
  date: 'checked',
  credentialsExpiry: 'checked',
}

/** A presigned WebSocket URL. It is a secret for as long as it lives. */
export interface WebSocketUrl {
  /** `wss:`, to be handed to a WebSocket client as it is. */
  readonly url: string
  /** When it stops opening connections: its own end or the credentials', whichever is first. */
  readonly expiresAt: Date
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const HOSTNAME = new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*$`, 'i')
const REGION = new RegExp(`^${LABEL}$`)

/**
 * Checks what all tokens have in common and `presign` does not check.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
function checkTokenOptions<Options extends TokenOptions>(
  name: string,
  options: Options,
  rules: OptionRules<Options>,
): void {
  checkOptions(name, options, rules)
  const { credentialsExpiry } = options
  // The region becomes part of host names: "x@evil.example/" would name a stranger's.
  const region = checkText(options.region, 'options.region')
  if (!REGION.test(region)) {
    throw argumentValueError('options.region', 'must be lower-case letters, digits and hyphens')
  }
  checkChoice(credentialsExpiry, 'options.credentialsExpiry', ['reject', 'shorten'])
}

/**
 * A string with something in it, and nothing that no name holds: control characters, half characters.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  if (value === '') throw argumentValueError(field, 'is empty')
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    throw argumentValueError(field, 'holds a control character or a lone surrogate')
  }
  return value
}

/**
 * A host name without scheme, port and path, in lower case: the spelling that is signed.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkHostname(value: unknown, field: string): string {
  const hostname = checkText(value, field)
  if (!HOSTNAME.test(hostname)) {
    throw argumentValueError(field, 'must be a host name alone, without scheme, port or path')
  }
  return hostname.toLowerCase()
}

/**
 * The name of a cache or cluster, which is signed as if it were a host: one label, in lower case.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkResourceName(value: unknown, field: string): string {
  const name = checkText(value, field).toLowerCase()
  if (!REGION.test(name)) {
    throw argumentValueError(
      field,
      'must be the name, of letters, digits and hyphens; it is not the address of an endpoint',
    )
  }
  return name
}

/**
 * A whole number within limits.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function checkInteger(value: unknown, field: string, least: number, most: number): number {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a whole number', value)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw argumentRangeError(field, `must be a whole number from ${least} to ${most}`)
  }
  return value
}

/**
 * One of a few words, or nothing.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function checkChoice<Choice extends string>(
  value: Choice | undefined,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined || choices.includes(value)) return value
  throw argumentValueError(field, `must be ${choices.map((name) => `"${name}"`).join(' or ')}`)
}
