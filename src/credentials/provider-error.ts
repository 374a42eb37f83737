import { ConfigError, CredentialsError, SansdkError, ServiceError } from '../errors.ts'

/**
 * The error of a source as callers see it. What a service answered to an inner call is the cause, not
 * the error: it would look like the answer to the caller's own request.
 */
export function providerError(name: string, error: unknown): Error {
  if (error instanceof CredentialsError || error instanceof ConfigError) return error
  if (error instanceof Error && 'field' in error) return error
  const reason = error instanceof SansdkError ? error.message : 'it failed'
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
