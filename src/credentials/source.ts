import { isDate } from '../base/realms.ts'
import { redactUnknown } from '../base/redact.ts'
import { ConfigError, CredentialsError, SansdkError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'

/** Errors of STS that stay until somebody changes a role, policy or account. */
const STAYING_CODES: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'MalformedPolicyDocument',
  'MalformedPolicyDocumentException',
  'PackedPolicyTooLarge',
  'PackedPolicyTooLargeException',
  'RegionDisabled',
  'RegionDisabledException',
])

/**
 * Whether an error of a source stays until somebody acts, so that it is worth more than credentials
 * that still work: a wrong argument, a setting that cannot be used, STS's AccessDenied,
 * MalformedPolicyDocument, PackedPolicyTooLarge and RegionDisabled.
 */
export function isNonRecoverable(error: unknown): boolean {
  if (error instanceof ServiceError) return STAYING_CODES.has(error.awsCode ?? '')
  return error instanceof ConfigError || isArgumentError(error)
}

function isArgumentError(error: unknown): boolean {
  return (error instanceof TypeError || error instanceof RangeError) && 'field' in error
}

/** An error of a source as callers see it: our own as they are, others inside a CredentialsError. */
export function sourceError(name: string, error: unknown): Error {
  if (error instanceof SansdkError || (error instanceof Error && isArgumentError(error))) {
    return error
  }
  return failed('CREDENTIALS_PROVIDER_FAILED', name, reasonOf(error), error)
}

// What somebody else's code throws may hold anything.
function reasonOf(error: unknown): string {
  const said = redactUnknown(error instanceof Error ? error.message : String(error))
  return said === '' ? 'it failed' : `it failed: ${said}`
}

/** The error of a source that did not respond in time. */
export function timeLimitError(name: string, timeoutMs: number): CredentialsError {
  return failed('CREDENTIALS_PROVIDER_FAILED', name, `no response within ${timeoutMs} ms`)
}

/** The error of a source that is no longer configured, but was. */
export function vanishedError(name: string): CredentialsError {
  return failed('CREDENTIALS_NOT_FOUND', name, 'it is not configured any more')
}

/**
 * Why what a source gave cannot be used; undefined when it can.
 *
 * @param now milliseconds since the epoch.
 */
export function flawOf(name: string, given: unknown, now: number): CredentialsError | undefined {
  const problem = malformation(given)
  if (problem !== undefined) return failed('CREDENTIALS_INVALID', name, problem)
  const { expiration } = given as Credentials
  return expiration !== undefined && expiration.getTime() <= now
    ? failed('CREDENTIALS_EXPIRED', name, 'it gave credentials that have expired')
    : undefined
}

function malformation(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return 'it gave no object'
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given as Partial<Credentials>
  if (!isText(accessKeyId)) return 'accessKeyId is not a text'
  if (!isText(secretAccessKey)) return 'secretAccessKey is not a text'
  if (sessionToken !== undefined && typeof sessionToken !== 'string') {
    return 'sessionToken is not a text'
  }
  return expiration === undefined || isValidDate(expiration)
    ? undefined
    : 'expiration is not a date'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isValidDate(value: unknown): boolean {
  return isDate(value) && !Number.isNaN(value.getTime())
}

function failed(
  code: CredentialsError['code'],
  provider: string,
  reason: string,
  cause?: unknown,
): CredentialsError {
  return new CredentialsError(`No credentials from ${provider}: ${reason}`, {
    code,
    tried: [{ provider, reason }],
    ...(cause !== undefined && { cause }),
  })
}

/**
 * The error of a source as callers see it. The response to an inner request is the cause, not
 * the error: it would look like the response to the caller's own request.
 */
export function providerError(name: string, error: unknown): Error {
  if (error instanceof CredentialsError || error instanceof ConfigError) return error
  if (error instanceof Error && 'field' in error) return error
  const reason = error instanceof SansdkError ? error.message : reasonOf(error)
  const hint = hintFor(error)
  return sourceFailure(name, hint === undefined ? reason : `${reason}. ${hint}`, { cause: error })
}

/** Options of {@link sourceFailure}. */
export interface SourceFailureOptions {
  /** Default `CREDENTIALS_PROVIDER_FAILED`. */
  readonly code?: CredentialsError['code']
  readonly cause?: unknown
}

/** A failure of a source; the reason is one sentence without a full stop. */
export function sourceFailure(
  name: string,
  reason: string,
  options: SourceFailureOptions = {},
): CredentialsError {
  return new CredentialsError(`No credentials from ${name}: ${reason}`, {
    code: options.code ?? 'CREDENTIALS_PROVIDER_FAILED',
    tried: [{ provider: name, reason }],
    ...('cause' in options && { cause: options.cause }),
  })
}

const CLOCK_CODES = new Set([
  'RequestTimeTooSkewed',
  'RequestExpired',
  'RequestInTheFuture',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
])

function hintFor(error: unknown): string | undefined {
  if (!(error instanceof ServiceError)) return undefined
  const code = error.awsCode ?? ''
  if (CLOCK_CODES.has(code) && /expired|not yet current|skew|time/i.test(error.message)) {
    return 'The clock of this machine seems to be wrong'
  }
  if (code === 'AccessDenied' || code === 'AccessDeniedException') {
    return 'The role must trust this caller, and the caller must be allowed sts:AssumeRole'
  }
  if (code === 'InvalidClientTokenId') {
    return 'The access key of the source does not exist, is inactive, or belongs to another partition'
  }
  return undefined
}

type Provided<Result> = undefined extends Result
  ? ProvidedCredentials | undefined
  : ProvidedCredentials

/** What a provider is made of. */
export interface ProviderParts<Result extends Credentials | undefined> {
  readonly name: string
  readonly provide: () => Promise<Result>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
  readonly report: () => Omit<SourceReport, 'provider'> | Promise<Omit<SourceReport, 'provider'>>
}

/** A provider whose failures say where they come from, and that can explain itself. */
export function explainedProvider<Result extends Credentials | undefined>(
  parts: ProviderParts<Result>,
): ExplainedProvider<Provided<Result>> {
  const { name, provide, invalidate, report } = parts
  const provider = async (): Promise<Provided<Result>> => {
    try {
      return (await provide()) as Provided<Result>
    } catch (error) {
      throw providerError(name, error)
    }
  }
  const explain = async (): Promise<readonly SourceReport[]> => [
    { provider: name, ...(await report()) },
  ]
  return Object.assign(provider, { explain, ...(invalidate !== undefined && { invalidate }) })
}

/**
 * What a provider does whose source is looked up anew for every asking: credentials that are refused
 * are those of the source that was called last.
 */
export function lookedUp<Result extends Credentials | undefined>(
  lookUp: () => Promise<CredentialsProvider<Result> | Extract<Result, undefined>>,
): Pick<ProviderParts<Result>, 'provide' | 'invalidate'> {
  let latest: CredentialsProvider<Result> | undefined
  return {
    provide: async () => {
      const next = await lookUp()
      if (next === undefined) return next
      latest = next
      return await next()
    },
    invalidate: (expired) => latest?.invalidate?.(expired),
  }
}

/** The report of a source that is configured. */
export function configured(
  from: readonly string[],
  reason: string,
  hints: readonly string[] = [],
): Omit<SourceReport, 'provider'> {
  return { configured: true, from, reason, hints }
}

/** The report of a source that is not configured. */
export function notConfigured(
  reason: string,
  hints: readonly string[] = [],
): Omit<SourceReport, 'provider'> {
  return { configured: false, from: [], reason, hints }
}

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

const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:T| )(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(?:Z|UTC|([+-]\d\d):?(\d\d)?)$/i

/**
 * A time as ISO 8601 and RFC 3339 write it, or undefined for anything else: `Date.parse` alone would take a
 * text without zone for local time. Python writes a blank for `T`, older AWS CLIs wrote `UTC` for `Z` into
 * their caches.
 */
export function parseExpiration(text: unknown): Date | undefined {
  const match = typeof text === 'string' ? TIME.exec(text) : null
  if (match === null) return undefined
  const [, year, month, day, hours, minutes, seconds = '00', zoneHours, zoneMinutes = '00'] = match
  const zone = zoneHours === undefined ? 'Z' : `${zoneHours}:${zoneMinutes}`
  const date = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${zone}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The time as the caches of the AWS CLI hold it: in whole seconds. */
export function formatExpiration(timeMs: number): string {
  return new Date(Math.floor(timeMs / 1_000) * 1_000).toISOString().replace('.000Z', 'Z')
}
