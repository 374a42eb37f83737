import type { RetryPolicy, RetrySession } from './types.ts'

const SESSION: RetrySession = {
  maxAttempts: 1,
  acquire: () => 0,
  onFailure: (failure) => ({
    retry: false,
    stopReason: failure.class === 'terminal' ? 'terminal' : 'attempts',
    delayMs: 0,
    quotaBefore: 0,
    quotaAfter: 0,
  }),
  onSuccess() {},
  onCancel() {},
}

/**
 * Makes the policy of one attempt per call, for callers that retry by themselves: three nested
 * layers of three attempts are 27.
 */
export function createNonePolicy(): RetryPolicy {
  return { begin: () => SESSION }
}
