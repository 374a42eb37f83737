import type { Credentials } from '../sigv4/types.ts'
import { sourceFailure } from './errors.ts'

/** How a source spells the parts of credentials. */
export interface DocumentKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: string
  readonly accountId: string
}

/** `credential_process` and STS. */
export const PROCESS_KEYS: DocumentKeys = {
  accessKeyId: 'AccessKeyId',
  secretAccessKey: 'SecretAccessKey',
  sessionToken: 'SessionToken',
  expiration: 'Expiration',
  accountId: 'AccountId',
}

/** Containers and instance metadata. */
export const METADATA_KEYS: DocumentKeys = { ...PROCESS_KEYS, sessionToken: 'Token' }

/** IAM Identity Center and `aws login`. */
export const PORTAL_KEYS: DocumentKeys = {
  accessKeyId: 'accessKeyId',
  secretAccessKey: 'secretAccessKey',
  sessionToken: 'sessionToken',
  expiration: 'expiration',
  accountId: 'accountId',
}

/** The document, and what to say of it. */
export interface DocumentReading {
  readonly name: string
  readonly document: JsonObject
  readonly keys: DocumentKeys
  /** Parts that must be there besides the key pair. */
  readonly required?: readonly ('sessionToken' | 'expiration')[]
}

/**
 * The credentials in a document. The expiration is a time in RFC 3339, or seconds or milliseconds since
 * the epoch.
 *
 * @throws CredentialsError `CREDENTIALS_PROVIDER_FAILED`, naming the part that is missing or wrong.
 */
export function readCredentials(reading: DocumentReading): Credentials {
  const { name, document, keys } = reading
  const needed = (part: keyof DocumentKeys): string => {
    const text = textMember(document, keys[part])
    if (text !== undefined) return text
    throw sourceFailure(name, `its response has no ${keys[part]}`)
  }
  const required = new Set(reading.required)
  const sessionToken = required.has('sessionToken')
    ? needed('sessionToken')
    : textMember(document, keys.sessionToken)
  const accountId = textMember(document, keys.accountId)
  const expiration = expirationOf(reading, required.has('expiration'))
  return {
    accessKeyId: needed('accessKeyId'),
    secretAccessKey: needed('secretAccessKey'),
    ...(sessionToken !== undefined && { sessionToken }),
    ...(expiration !== undefined && { expiration }),
    ...(accountId !== undefined && { accountId }),
  }
}

function expirationOf(reading: DocumentReading, isRequired: boolean): Date | undefined {
  const { name, document, keys } = reading
  const value = document[keys.expiration] ?? undefined
  if (value === undefined && !isRequired) return undefined
  const date = typeof value === 'number' ? epochDate(value) : parseExpiration(value)
  if (date !== undefined && !Number.isNaN(date.getTime())) return date
  throw sourceFailure(name, `its response has no usable ${keys.expiration}`)
}

// The portal of IAM Identity Center gives milliseconds; what would be a time before 1973 is in seconds.
function epochDate(value: number): Date {
  return new Date(value < 1e11 ? value * 1_000 : value)
}

/**
 * The lifetime of a token, in seconds: `expiresIn` as OAuth 2.0 has it.
 *
 * @throws CredentialsError `CREDENTIALS_PROVIDER_FAILED`: a token without one would be renewed at once.
 */
export function lifetimeIn(name: string, response: JsonObject): number {
  const { expiresIn } = response
  if (typeof expiresIn === 'number' && expiresIn > 0) return expiresIn
  throw sourceFailure(name, 'its response has no usable expiresIn')
}

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * The object in a JSON text, or undefined for anything else. The parser's own error quotes the text. A byte order mark,
 * which PowerShell writes, is passed over.
 */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return undefined
  }
}

/** The value where it is an object and no array. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined
}

/** A property where it is a text that is not empty. */
export function textMember(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|UTC|[+-]\d\d:?\d\d)$/i

/**
 * A time as RFC 3339 writes it, or undefined for anything else: `Date.parse` alone would take a text
 * without zone for local time. Older AWS CLIs wrote `UTC` for `Z` into their caches.
 */
export function parseExpiration(text: unknown): Date | undefined {
  if (typeof text !== 'string' || !RFC3339.test(text)) return undefined
  const date = new Date(text.replace(/UTC$/i, 'Z').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The time as the caches of the AWS CLI hold it: in whole seconds. */
export function formatExpiration(timeMs: number): string {
  return new Date(Math.floor(timeMs / 1_000) * 1_000).toISOString().replace('.000Z', 'Z')
}
