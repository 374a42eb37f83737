import {
  createNonePolicy,
  createRetryQuota,
  createStandardPolicy,
  type RetryPolicy,
  type RetryQuota,
} from '../../src/retry/index.ts'
import { createBudgetPolicy, SDK_BEFORE_2026, TEN_PERCENT_BUCKET } from './budget-policy.ts'

/** Makes the policy of each client of one simulation. */
export type PolicyFactory = () => (client: number, random: () => number) => RetryPolicy

/** Every client is a process of its own, with a quota of its own. */
function perProcess(createQuota: () => RetryQuota): PolicyFactory {
  return () => (_, random) => createStandardPolicy({ random, quota: createQuota() })
}

/** All clients live in one process and share its quota. */
function inOneProcess(createQuota: () => RetryQuota): PolicyFactory {
  return () => {
    const quota = createQuota()
    return (_, random) => createStandardPolicy({ random, quota })
  }
}

/** The schedule of undici's RetryHandler, were it to repeat timeouts: five retries, no jitter. */
function createUndiciSchedule(): RetryPolicy {
  return {
    begin: () => ({
      maxAttempts: 6,
      acquire: () => 0,
      onFailure: (_, { attempt }) => {
        const base = { quotaBefore: 0, quotaAfter: 0 }
        if (attempt >= 6) return { ...base, retry: false, stopReason: 'attempts', delayMs: 0 }
        const delayMs = Math.min(500 * 2 ** (attempt - 1), 30_000)
        return { ...base, retry: true, delayMs, delaySource: 'backoff' }
      },
      onSuccess() {},
      onCancel() {},
    }),
  }
}

const unlimited = (): RetryQuota => createRetryQuota({ capacity: Infinity, initial: Infinity })

/** The SDKs' policy, one process per client. */
export const SDK: PolicyFactory = perProcess(() => createRetryQuota({ initial: 500 }))

/** This package's default, one process per client. */
export const OURS: PolicyFactory = perProcess(() => createRetryQuota())

/** This package's default if what was earned never faded. */
export const OURS_WITHOUT_FADING: PolicyFactory = perProcess(() => {
  return createRetryQuota({ earnedLifeMs: Infinity })
})

/** The policies compared, by the name they have in tables and plots. */
export const POLICIES: Readonly<Record<string, PolicyFactory>> = {
  'no retry': () => createNonePolicy,
  '3 attempts, no quota': perProcess(unlimited),
  "undici's schedule": () => createUndiciSchedule,
  'AWS SDK before 2026': () => (_, random) => createBudgetPolicy(SDK_BEFORE_2026, random),
  'AWS SDK (Retry 2.1)': SDK,
  '10 % token bucket': () => (_, random) => createBudgetPolicy(TEN_PERCENT_BUCKET, random),
  'sansdk, a process per client': OURS,
  'sansdk, one process': inOneProcess(() => createRetryQuota()),
}
