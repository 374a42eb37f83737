import { SignatureError } from '../errors.ts'
import { S3Refusal } from './s3-store.ts'

/** What S3 says of a signature that does not hold: nothing that helps to guess a key. */
export function signatureRefusal(error: unknown): S3Refusal {
  if (!(error instanceof SignatureError)) {
    return new S3Refusal('InternalError', 500, String(error))
  }
  switch (error.code) {
    case 'SIGNATURE_ACCESS_KEY_UNKNOWN':
      return new S3Refusal(
        'InvalidAccessKeyId',
        403,
        'The AWS Access Key Id you provided does not exist in our records.',
      )
    case 'SIGNATURE_DOES_NOT_MATCH':
      return new S3Refusal(
        'SignatureDoesNotMatch',
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      )
    case 'SIGNATURE_SESSION_TOKEN_INVALID':
      return new S3Refusal(
        'InvalidToken',
        400,
        'The provided token is malformed or otherwise invalid.',
      )
    case 'SIGNATURE_SCOPE_MISMATCH':
      return new S3Refusal(
        'AuthorizationHeaderMalformed',
        400,
        `The authorization header is malformed; the ${error.field} is wrong.`,
      )
    case 'SIGNATURE_PAYLOAD_MISMATCH':
      return new S3Refusal(
        'XAmzContentSHA256Mismatch',
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      )
    case 'SIGNATURE_EXPIRED':
    case 'SIGNATURE_NOT_YET_VALID':
      return new S3Refusal(
        'RequestTimeTooSkewed',
        403,
        `The difference between the request time and the current time is too large, or the link has expired (${error.message}).`,
      )
    default:
      return new S3Refusal('AccessDenied', 403, `Access Denied (${error.message})`)
  }
}
