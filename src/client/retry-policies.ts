import {
  createRateLimit,
  type RateLimit,
  type RateLimitOptions,
  type RetryMode,
  type RetryOption,
  type RetryPolicy,
  resolveRetryPolicy,
  withRateLimit,
} from '../retry/index.ts'
import { completeRetryOption, type RetryDefaults } from '../retry/resolve-retry-policy.ts'

/**
 * Makes the lookup from a `retry` option to its policy. Each option makes one policy, since an
 * adaptive one learns from call to call; no option is the client's own.
 *
 * @param defaults gives what settings say now; another object than before makes policies anew.
 * @throws TypeError and RangeError for a wrong option.
 */
export function createRetryPolicies(
  option: RetryOption | undefined,
  defaults: () => RetryDefaults,
  rateLimit?: RateLimit | RateLimitOptions,
): (option: RetryOption | undefined) => RetryPolicy {
  const resolve = limited(rateLimit)
  let policies = createPolicies(option, defaults(), resolve)
  return (requested) => {
    const current = defaults()
    if (policies.defaults !== current) policies = createPolicies(option, current, resolve)
    return requested === undefined ? policies.own : policies.find(requested)
  }
}

interface Policies {
  readonly defaults: RetryDefaults
  readonly own: RetryPolicy
  find(option: RetryOption): RetryPolicy
}

function createPolicies(
  option: RetryOption | undefined,
  defaults: RetryDefaults,
  resolve: (option: RetryOption) => RetryPolicy,
): Policies {
  const make = (given: RetryOption | undefined): RetryPolicy =>
    resolve(completeRetryOption(given, defaults))
  const byName = new Map<RetryMode, RetryPolicy>()
  const byOptions = new WeakMap<object, RetryPolicy>()
  return {
    defaults,
    own: make(option),
    find: (requested) => {
      if (typeof requested === 'string') return remembered(byName, requested, make)
      return typeof requested === 'object' && requested !== null
        ? remembered(byOptions, requested, make)
        : make(requested)
    },
  }
}

// One limit for all policies of a client: its quota is the account's, however a call is retried.
function limited(
  rateLimit: RateLimit | RateLimitOptions | undefined,
): (option: RetryOption) => RetryPolicy {
  if (rateLimit === undefined) return resolveRetryPolicy
  const limit = 'gateFor' in rateLimit ? rateLimit : createRateLimit(rateLimit)
  return (option) => withRateLimit(resolveRetryPolicy(option), limit)
}

interface PolicyCache<Key> {
  get(key: Key): RetryPolicy | undefined
  set(key: Key, policy: RetryPolicy): unknown
}

function remembered<Key>(
  cache: PolicyCache<Key>,
  key: Key,
  make: (key: NoInfer<Key>) => RetryPolicy,
): RetryPolicy {
  const policy = cache.get(key) ?? make(key)
  cache.set(key, policy)
  return policy
}
