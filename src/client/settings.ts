import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import type { AccountIdEndpointMode } from '../endpoints/types.ts'
import { argumentRangeError, argumentTypeError, type ConfigError } from '../errors.ts'
import type { CallTimeouts } from '../http/call.ts'
import { isDeadline, type TotalLimit } from '../http/time-limits.ts'
import { DEFAULT_CONNECT_MS } from '../http/transport.ts'
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
import { completeRetryOption, type RetryDefaults } from '../retry/resolve.ts'
import type { ClientOptions, TimeoutOptions } from './types.ts'

/** What code, environment and profile say, in this order of precedence. */
export interface ClientSettings {
  readonly fips: boolean
  readonly dualStack: boolean
  readonly accountIdEndpointMode: AccountIdEndpointMode
  /** What completes `retry` options. */
  readonly retry: RetryDefaults
  /** Whether signatures follow the clocks of the servers. */
  readonly correctsClock: boolean
  /** From how many bytes on bodies are compressed, where operations take that; infinite for none. */
  readonly minCompressionBytes: number
  /** Where settings of single services stand, such as those of S3's addresses. */
  readonly sources: SettingSources
  /**
   * The configured URL of a service by its id in AWS's models, else by its endpoint prefix; undefined
   * where its public endpoint is meant.
   *
   * @throws ConfigError `CONFIG_INVALID` for a wrong URL, or a `services` section that is missing.
   */
  urlFor(service: string, serviceId: string | undefined): string | undefined
}

/** The options that settings complete. */
export type SettingsOptions = Pick<
  ClientOptions,
  | 'fips'
  | 'dualStack'
  | 'accountIdEndpointMode'
  | 'ignoreConfiguredEndpoints'
  | 'profile'
  | 'ca'
  | 'dispatcher'
  | 'retry'
  | 'clockSkewCorrection'
>

/**
 * The settings that these sources hold, code before environment before profile.
 *
 * @throws ConfigError `CONFIG_INVALID` for a wrong one, naming where it stands.
 */
export function settingsFrom(
  options: SettingsOptions,
  sources: SettingSources,
  urlFor: ClientSettings['urlFor'] = () => undefined,
): ClientSettings {
  const { clockSkewCorrection } = options
  const isOff = clockSkewCorrection && clockSkewCorrection === 'off'
  const get: Getter = (name, explicit) => resolveSetting(name, sources, explicit)?.value
  return {
    fips: get('useFipsEndpoint', options.fips) ?? false,
    dualStack: get('useDualstackEndpoint', options.dualStack) ?? false,
    accountIdEndpointMode:
      get('accountIdEndpointMode', options.accountIdEndpointMode) ?? 'preferred',
    retry: { mode: get('retryMode'), maxAttempts: get('maxAttempts') },
    correctsClock: !(get('disableClockSkewCorrection', isOff) ?? false),
    minCompressionBytes: get('disableRequestCompression')
      ? Number.POSITIVE_INFINITY
      : (get('requestMinCompressionSizeBytes') ?? 10_240),
    sources,
    urlFor,
  }
}

type Getter = <Name extends Parameters<typeof resolveSetting>[0]>(
  name: Name,
  explicit?: Parameters<typeof resolveSetting<Name>>[2],
) => NonNullable<ReturnType<typeof resolveSetting<Name>>>['value'] | undefined

/** What is read from the files. */
export interface LoadedSettings {
  readonly settings: ClientSettings
  /** Authorities to trust, PEM, where the profile names them and neither code nor environment does. */
  readonly authorities: Uint8Array | undefined
}

/** Files that cannot be read or parsed, which matters to some requests only. */
export interface UnreadableFiles {
  readonly error: ConfigError
  /** Warns that retries and clocks are left as they are by default. */
  warn(): void
}

const DEFAULT_ATTEMPT_MS = 30_000
// Step Functions and SWF hold a poll for 60 s, SQS for 20 s at most.
const LONG_POLL_ATTEMPT_MS = 80_000
const DEFAULT_UNREAD_BODY_MS = 60_000

/** The limits of a call that has these options of its own, and is a long poll or not. */
export type TimeoutsFor = (own: TimeoutOptions | undefined, longPoll: boolean) => CallTimeouts

/**
 * Makes the lookup of a client's limits; those of calls without options of their own are worked out
 * once.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function createTimeouts(client: TimeoutOptions | undefined): TimeoutsFor {
  const usual = callTimeouts(undefined, client, false)
  const longPolls = callTimeouts(undefined, client, true)
  return (own, longPoll) => {
    if (own !== undefined) return callTimeouts(own, client, longPoll)
    return longPoll ? longPolls : usual
  }
}

/**
 * The limits of one call: its own, the client's, the defaults.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
function callTimeouts(
  own: TimeoutOptions | undefined,
  client: TimeoutOptions | undefined,
  longPoll: boolean,
): CallTimeouts {
  const attemptMs =
    own?.attemptMs ?? client?.attemptMs ?? (longPoll ? LONG_POLL_ATTEMPT_MS : DEFAULT_ATTEMPT_MS)
  return {
    connectMs: checkedLimit('timeout.connectMs', client?.connectMs ?? DEFAULT_CONNECT_MS),
    attemptMs:
      typeof attemptMs === 'function'
        ? (attempt) => checkedLimit('timeout.attemptMs()', attemptMs(attempt))
        : checkedLimit('timeout.attemptMs', attemptMs),
    totalMs: totalLimit(own?.totalMs ?? client?.totalMs),
    unreadBodyMs: checkedLimit(
      'timeout.unreadBodyMs',
      own?.unreadBodyMs ?? client?.unreadBodyMs ?? DEFAULT_UNREAD_BODY_MS,
    ),
  }
}

function totalLimit(value: unknown): TotalLimit {
  if (value === undefined) return Number.POSITIVE_INFINITY
  return isDeadline(value) ? value : checkedLimit('timeout.totalMs', value)
}

function checkedLimit(field: string, value: unknown): number {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number of milliseconds', value)
  if (!(value > 0)) throw argumentRangeError(field, 'must be more than 0; Infinity is no limit')
  return value
}

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
