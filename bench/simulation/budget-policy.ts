import { createRetryQuota, type Failure, type RetryPolicy } from '../../src/retry/index.ts'

/** A policy with a budget of retries, for comparisons. */
export interface Budget {
  /** Tokens at the start and at most. */
  readonly capacity: number
  readonly costOf: (failure: Failure) => number
  /** What a success adds: at the first attempt, and after a retry that cost `lastCost`. */
  readonly reward: (lastCost: number | undefined) => number
  /** Ceiling of the first wait in milliseconds; it doubles, and the wait is uniform below it. */
  readonly baseMsOf: (failure: Failure) => number
  readonly maxAttempts: number
}

const CAP_MS = 20_000

/** Makes a policy of its own for each client. */
export function createBudgetPolicy(budget: Budget, random: () => number): RetryPolicy {
  const { capacity, costOf, reward, baseMsOf, maxAttempts } = budget
  const quota = createRetryQuota({ capacity, initial: capacity })
  return {
    begin() {
      let lastCost: number | undefined
      return {
        maxAttempts,
        acquire: () => 0,
        onFailure(failure, { attempt, now }) {
          const quotaBefore = quota.balance(now)
          const stop = { retry: false, delayMs: 0, quotaBefore, quotaAfter: quotaBefore } as const
          if (attempt >= maxAttempts) return { ...stop, stopReason: 'attempts' }
          const cost = costOf(failure)
          if (!quota.take(cost, now)) return { ...stop, stopReason: 'quota' }
          lastCost = cost
          const ceiling = Math.min(baseMsOf(failure) * 2 ** (attempt - 1), CAP_MS)
          const delayMs = Math.floor(random() * ceiling)
          const quotaAfter = quota.balance(now)
          return { retry: true, delayMs, delaySource: 'backoff', quotaBefore, quotaAfter }
        },
        onSuccess: (now) => quota.add(reward(lastCost), now),
        onCancel() {},
      }
    },
  }
}

/** The JavaScript SDK before Retry Behavior 2.1. */
export const SDK_BEFORE_2026: Budget = {
  capacity: 500,
  costOf: ({ class: failed }) => (failed === 'throttling' ? 5 : 10),
  reward: (lastCost) => lastCost ?? 1,
  baseMsOf: ({ class: failed }) => (failed === 'throttling' ? 500 : 100),
  maxAttempts: 3,
}

/**
 * "Fixing retries with token buckets and circuit breakers" (M. Brooker, 2022): each success adds a
 * tenth of a retry, up to five. Its waits are this package's.
 */
export const TEN_PERCENT_BUCKET: Budget = {
  capacity: 5,
  costOf: () => 1,
  reward: () => 0.1,
  baseMsOf: () => 50,
  maxAttempts: 3,
}
