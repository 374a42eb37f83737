import { isError } from '../../base/errors.ts'
import { SignatureError, type SignatureErrorCode } from '../../errors.ts'

/** The error for a request that is refused; `field` names the header, parameter or part. */
export function refusal(code: SignatureErrorCode, field: string, problem: string): SignatureError {
  return new SignatureError(`${field} ${problem}`, { code, field })
}

/**
 * Runs a step of canonicalisation over what a stranger sent: what the signer throws as a wrong argument
 * is here a malformed request.
 */
export function readUntrusted<Result>(field: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    const problem = isError(cause) ? cause.message : 'cannot be read'
    throw new SignatureError(problem, { code: 'SIGNATURE_MALFORMED', field, cause })
  }
}
