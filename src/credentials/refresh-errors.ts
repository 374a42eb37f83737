import { ConfigError, CredentialsError, SansdkError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'

/** STS's answers that the same request gets again until somebody changes a role, policy or account. */
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
  return failed('CREDENTIALS_PROVIDER_FAILED', name, 'it failed', error)
}

/** The error of a source that gave no answer in time. */
export function timeLimitError(name: string, timeoutMs: number): CredentialsError {
  return failed('CREDENTIALS_PROVIDER_FAILED', name, `no answer within ${timeoutMs} ms`)
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
  return expiration === undefined || isDate(expiration) ? undefined : 'expiration is not a date'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime())
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
