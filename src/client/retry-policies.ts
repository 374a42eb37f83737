import type { Environment } from '../config/context.ts'
import { ConfigError } from '../errors.ts'
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

/**
 * Makes the lookup from a `retry` option to its policy. Each option makes one policy, since an
 * adaptive one learns from call to call; no option is the client's own, or what `AWS_RETRY_MODE` and
 * `AWS_MAX_ATTEMPTS` say.
 *
 * @throws ConfigError `CONFIG_INVALID` for values of those variables that mean nothing; TypeError
 * and RangeError for a wrong option.
 */
export function createRetryPolicies(
  option: RetryOption | undefined,
  env: Environment,
  rateLimit?: RateLimit | RateLimitOptions,
): (option: RetryOption | undefined) => RetryPolicy {
  const resolve = limited(rateLimit)
  const own = resolve(option ?? environmentOption(env))
  const byName = new Map<RetryMode, RetryPolicy>()
  const byOptions = new WeakMap<object, RetryPolicy>()
  return (asked) => {
    if (asked === undefined) return own
    if (typeof asked === 'string') return remembered(byName, asked, resolve)
    return typeof asked === 'object' && asked !== null
      ? remembered(byOptions, asked, resolve)
      : resolve(asked)
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
  resolve: (key: NoInfer<Key>) => RetryPolicy,
): RetryPolicy {
  const known = cache.get(key)
  if (known !== undefined) return known
  const policy = resolve(key)
  cache.set(key, policy)
  return policy
}

function environmentOption(env: Environment): RetryOption {
  const mode = env['AWS_RETRY_MODE'] || 'standard'
  const attempts = env['AWS_MAX_ATTEMPTS']
  // `legacy` is the mode of old SDKs, which `standard` replaced.
  if (mode !== 'standard' && mode !== 'adaptive' && mode !== 'legacy') {
    throw invalid('AWS_RETRY_MODE', '"standard" or "adaptive"')
  }
  if (attempts && !/^[1-9]\d{0,5}$/.test(attempts)) {
    throw invalid('AWS_MAX_ATTEMPTS', 'a whole number of 1 or more')
  }
  return {
    mode: mode === 'legacy' ? 'standard' : mode,
    ...(attempts && { maxAttempts: Number(attempts) }),
  }
}

function invalid(name: string, expected: string): ConfigError {
  return new ConfigError(`${name} must be ${expected}`, { code: 'CONFIG_INVALID' })
}
