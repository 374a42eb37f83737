import type { Credentials } from '../sigv4/types.ts'
import { type JsonObject, textOf } from './json-object.ts'
import { parseTimestamp } from './parse-timestamp.ts'
import { sourceFailure } from './provider-error.ts'

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
 * The credentials in a document. The expiration is a time in RFC 3339 or milliseconds since the epoch.
 *
 * @throws CredentialsError `CREDENTIALS_PROVIDER_FAILED`, naming the part that is missing or wrong.
 */
export function readCredentials(reading: DocumentReading): Credentials {
  const { name, document, keys } = reading
  const needed = (part: keyof DocumentKeys): string => {
    const text = textOf(document, keys[part])
    if (text !== undefined) return text
    throw sourceFailure(name, `its answer has no ${keys[part]}`)
  }
  const required = new Set(reading.required)
  const sessionToken = required.has('sessionToken')
    ? needed('sessionToken')
    : textOf(document, keys.sessionToken)
  const accountId = textOf(document, keys.accountId)
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
  const date = typeof value === 'number' ? new Date(value) : parseTimestamp(value)
  if (date !== undefined && !Number.isNaN(date.getTime())) return date
  throw sourceFailure(name, `its answer has no usable ${keys.expiration}`)
}
