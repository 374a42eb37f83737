import { ServiceError } from '../errors.ts'

const REASONS: Readonly<Record<number, string>> = {
  301: 'the bucket is in another region than the request was signed for',
  304: 'the object has not changed since, as the condition asks',
  400: 'the request is not valid, as with an expired session token or the wrong region',
  403: 'no permission; without s3:ListBucket a missing object is answered so, too',
  404: 'the object or its bucket does not exist',
  405: 'the version asked for is a delete marker',
  412: 'the object does not meet the condition, such as ifMatch',
  416: 'the object has no such range or part',
}

/**
 * An answer to HEAD has no body (RFC 9110 section 9.3.2), so that S3 cannot say which error it is. The
 * message says what the status can mean; all else stays, and the first error is the cause.
 */
export function explainHead(error: unknown, key: string | undefined): unknown {
  if (!(error instanceof ServiceError) || error.awsCode !== undefined) return error
  const reason =
    error.status === 404 && key === undefined ? 'the bucket does not exist' : REASONS[error.status]
  if (reason === undefined) return error
  const explained = new ServiceError(
    `${error.message}: ${reason} (an answer to HEAD cannot say more)`,
    {
      code: error.code,
      cause: error,
      status: error.status,
      awsCode: undefined,
      headers: error.headers,
      requestId: error.requestId,
      hostId: error.hostId,
      retryable: error.retryable,
      data: error.data,
      attempts: error.attempts,
      outcome: error.outcome,
      stopReason: error.stopReason,
    },
  )
  return explained
}

const MISSING_CODES = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound'])

/**
 * Whether an error says that the object, or the version of it, does not exist. An answer to HEAD
 * cannot tell a missing object from a missing bucket, and is taken for the former.
 */
export function isMissingObject(error: unknown): error is ServiceError {
  if (!(error instanceof ServiceError) || error.status !== 404) return false
  return error.awsCode === undefined || MISSING_CODES.has(error.awsCode)
}
