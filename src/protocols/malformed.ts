import { type AttemptRecord, NetworkError, SansdkError } from '../errors.ts'

/**
 * The error of an answer that is not what its protocol says: code `NETWORK_RESPONSE_INVALID`. Whoever
 * knows the request's attempts makes a `NetworkError` of it, by {@link unreadable}. The answer itself is
 * never quoted: it may hold secrets.
 */
export function malformed(
  reason: string,
  cause?: unknown,
): SansdkError<'NETWORK_RESPONSE_INVALID'> {
  const code = 'NETWORK_RESPONSE_INVALID'
  return new SansdkError(reason, cause === undefined ? { code } : { code, cause })
}

/** Whether an error is one of {@link malformed}, of which nobody has yet made a `NetworkError`. */
export function isMalformed(error: unknown): error is SansdkError {
  return (
    error instanceof SansdkError &&
    error.code === 'NETWORK_RESPONSE_INVALID' &&
    !(error instanceof NetworkError)
  )
}

/**
 * The error of a response that arrived and cannot be read: if it is the service's, the call was executed.
 *
 * @param label the call, such as `s3 CopyObject`; begins the message.
 */
export function unreadable(
  label: string,
  { attempts }: { readonly attempts: readonly AttemptRecord[] },
  problem: string,
  cause?: unknown,
): NetworkError {
  const status = attempts.at(-1)?.status ?? 200
  return new NetworkError(
    `${label}: the call was executed (HTTP ${status}), but its response cannot be read: ${problem}`,
    {
      code: 'NETWORK_RESPONSE_INVALID',
      attempts,
      outcome: 'unknown',
      stopReason: 'terminal',
      ...(cause !== undefined && { cause }),
    },
  )
}
