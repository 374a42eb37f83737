import type { RateLimit } from './rate-limit.ts'
import type { RetryPolicy, RetrySession } from './types.ts'

/**
 * Adds a client-side rate limit to any policy: every attempt, first ones too, waits for a token of
 * its call's `rateKey` (default: its host) and then for the policy's own leave.
 */
export function withRateLimit(policy: RetryPolicy, limit: RateLimit): RetryPolicy {
  return {
    begin(call) {
      const session = policy.begin(call)
      return limitSession(session, limit.gateFor(call.rateKey ?? call.host))
    },
  }
}

function limitSession(session: RetrySession, gate: ReturnType<RateLimit['gateFor']>): RetrySession {
  const waiter = {}
  /** Whether a token was taken for an attempt that the inner policy still holds back. */
  let granted = false
  return {
    maxAttempts: session.maxAttempts,
    acquire(now) {
      if (!granted) {
        const delayMs = gate.take(waiter, now)
        if (delayMs > 0) return delayMs
      }
      const delayMs = session.acquire(now)
      granted = delayMs > 0
      return delayMs
    },
    onFailure: (failure, facts) => session.onFailure(failure, facts),
    onSuccess: (now) => session.onSuccess(now),
    onCancel() {
      gate.leave(waiter)
      if (granted) gate.giveBack()
      granted = false
      session.onCancel()
    },
  }
}
