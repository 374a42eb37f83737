import { classifyNetworkError } from '../retry/index.ts'
import type { Failure } from '../retry/types.ts'

/** What a rejection of `fetch` means. Nobody can tell how far the request came. */
export function rejectionFailure(error: unknown): Failure {
  const again = { class: 'transient', outcome: 'unknown' } as const
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { ...again, codes: ['TIMEOUT_ATTEMPT'] }
  }
  // A fetch of the caller's may give no reason for a lost connection, as browsers do not.
  if (error instanceof TypeError && error.cause === undefined) return { ...again, codes: [] }
  return classifyNetworkError(error, { requestSent: true })
}
