import type { Failure } from '../retry/types.ts'

/**
 * What a rejection of `fetch` means, where there are no codes of Node that could tell more. Takes the place of
 * `rejections.ts` in the edge build. Browsers reject with a `TypeError`, whatever has happened to the connection,
 * workerd with an `Error` that it marks as `retryable`.
 */
export function rejectionFailure(error: unknown): Failure {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
  const { retryable } = Object(error) as { readonly retryable?: unknown }
  const isLost = isTimeout || error instanceof TypeError || retryable === true
  return {
    class: isLost ? 'transient' : 'terminal',
    outcome: 'unknown',
    codes: isTimeout ? ['TIMEOUT_ATTEMPT'] : [],
  }
}
