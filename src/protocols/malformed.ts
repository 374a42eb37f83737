import { SansdkError } from '../errors.ts'

/**
 * The error of an answer that is not what its protocol says: code `NETWORK_RESPONSE_INVALID`. Whoever
 * knows the request's attempts makes a `NetworkError` of it. The answer itself is never quoted: it
 * may hold secrets.
 */
export function malformed(
  reason: string,
  cause?: unknown,
): SansdkError<'NETWORK_RESPONSE_INVALID'> {
  const code = 'NETWORK_RESPONSE_INVALID'
  return new SansdkError(reason, cause === undefined ? { code } : { code, cause })
}
