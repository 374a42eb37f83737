import { homedir } from 'node:os'
import { type Environment, type HomeContext, inHome, variable } from '../base/environment.ts'
import { argumentRangeError, argumentTypeError } from '../errors.ts'
import type { CallTimeouts, Identity } from '../http/call.ts'
import {
  isDeadline,
  type TotalLimit,
  USUAL_ATTEMPT_MS,
  type UsualTimeout,
} from '../http/time-limits.ts'
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
import {
  completeRetryOption,
  isCompleteRetryOption,
  type RetryDefaults,
} from '../retry/policies.ts'
import type { ClientParts } from './parts.ts'
import {
  type ClientSettings,
  type ConfigurableOptions,
  type LoadedSettings,
  settingsFrom,
  type UnreadableFiles,
} from './resolve-settings.ts'
import type { ClientOptions, TimeoutOptions } from './types.ts'

/**
 * What settings are for. `sign` sends nothing, so that neither retries nor authorities matter; what a
 * `bucket` asks of them, such as addressing and checksums, the files alone may say.
 */
export type Purpose = 'send' | 'compress' | 'sign' | 'bucket'

/** The settings of a client, which files have to be read for. */
export interface LazySettings {
  /**
   * Reads the settings before the first request that they could matter to; undefined where they are
   * known, or nothing in them could.
   *
   * @param endpoint what code says, which goes before all settings.
   * @param retry the request's own.
   * @throws ConfigError `CONFIG_INVALID` for files and settings that cannot be used.
   */
  prepare(
    endpoint: string | URL | undefined,
    purpose: Purpose,
    retry?: RetryOption,
  ): Promise<void> | undefined
  /** The settings, once they were prepared; before that what code and environment say. */
  current(): ClientSettings
}

/**
 * Makes the lookup of settings. They are read once, before the first request that they matter to.
 *
 * @param files loads what reads the files.
 * @param onLoad takes what was read.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options; ConfigError `CONFIG_INVALID` for a wrong
 * variable of the environment.
 */
export function createClientSettings(
  options: ConfigurableOptions,
  env: Environment,
  files: ClientParts['files'],
  onLoad: (loaded: LoadedSettings) => void,
): LazySettings {
  assertBooleans(options)
  let current = settingsFrom(options, { env, profile: undefined })
  if (files === 'none') return { current: () => current, prepare: () => undefined }
  const need = createNeed(options, env, current)
  let known: Need = 'nothing'
  let loading: Promise<UnreadableFiles | undefined> | undefined
  const take = (loaded: LoadedSettings): void => {
    current = loaded.settings
    known = 'all'
    onLoad(loaded)
  }
  const load = async (): Promise<UnreadableFiles | undefined> => {
    const { loadClientSettings } = await files()
    const loaded = await loadClientSettings(options)
    if ('error' in loaded) return loaded
    take(loaded)
    return undefined
  }
  return {
    current: () => current,
    prepare: (endpoint, purpose, retry) => {
      if (known === 'all') return undefined
      const needed = need(endpoint, purpose, retry)
      if (needed === 'nothing' || needed === known) return undefined
      if (loading === undefined && isUnconfigured(options, env)) {
        const settings = settingsFrom(options, { env, profile: undefined })
        take({ settings, authorities: undefined })
        return undefined
      }
      loading ??= load().finally(() => {
        loading = undefined
      })
      return loading.then((unreadable) => {
        if (unreadable === undefined) return
        if (needed === 'all') throw unreadable.error
        unreadable.warn()
        known = 'preferences'
      })
    },
  }
}

// What the files and URLs of services are found by.
const ELSEWHERE = /^AWS_(?:PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|ENDPOINT_URL)/

/**
 * Whether there are no files, as in Lambda and in containers, and nothing names any: what reads them is not loaded
 * then, 10 of the 400 million instructions of a first call.
 */
function isUnconfigured({ profile }: ConfigurableOptions, env: Environment): boolean {
  if (profile !== undefined) return false
  if (Object.keys(env).some((name) => ELSEWHERE.test(name))) return false
  const { statSync } = process.getBuiltinModule('node:fs')
  try {
    const context: HomeContext = { env, platform: process.platform, homedir }
    const paths = ['config', 'credentials'].map((name) => inHome(context, '.aws', name))
    return paths.every((path) => path && statSync(path, { throwIfNoEntry: false }) === undefined)
  } catch {
    // What is wrong with them, their reader says.
    return false
  }
}

/**
 * What a request needs of the files: all, or preferences alone, such as those of retries and clocks. For
 * these a file that cannot be read is no reason to fail; for an endpoint it is.
 */
type Need = 'nothing' | 'preferences' | 'all'

function createNeed(
  options: ConfigurableOptions,
  env: Environment,
  fixed: ClientSettings,
): (endpoint: string | URL | undefined, purpose: Purpose, retry?: RetryOption) => Need {
  const hasAuthorities = options.dispatcher !== undefined || options.ca !== undefined
  const isEndpointFixed = (endpoint: string | URL | undefined, purpose: Purpose): boolean => {
    if (endpoint === undefined) return false
    if (variable(env, 'AWS_USE_FIPS_ENDPOINT') || variable(env, 'AWS_USE_DUALSTACK_ENDPOINT')) {
      return false
    }
    if (purpose === 'sign' || hasAuthorities || variable(env, 'AWS_CA_BUNDLE')) return true
    return /^http:/i.test(String(endpoint))
  }
  const isClockFixed =
    options.clockSkewCorrection !== undefined ||
    variable(env, 'AWS_DISABLE_CLOCK_SKEW_CORRECTION') !== undefined
  const isCompressionFixed =
    variable(env, 'AWS_DISABLE_REQUEST_COMPRESSION') !== undefined &&
    variable(env, 'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES') !== undefined
  // Who names a profile in code wants to hear that it cannot be read.
  const preferences = options.profile ? 'all' : 'preferences'
  let last: { readonly endpoint: string; readonly need: Need } | undefined
  return (endpoint, purpose, retry) => {
    const isUsual = purpose === 'send' && retry === undefined && typeof endpoint === 'string'
    // Reading the environment costs more than all else here, and most clients have one endpoint.
    if (isUsual && last?.endpoint === endpoint) return last.need
    if (purpose === 'bucket') return endpoint === undefined ? 'all' : preferences
    const isFixed = isEndpointFixed(endpoint, purpose)
    const areRetriesFixed =
      purpose === 'sign' ||
      (isClockFixed &&
        (purpose !== 'compress' || isCompressionFixed) &&
        isCompleteRetryOption(retry ?? options.retry, fixed.retry))
    const rest = areRetriesFixed ? 'nothing' : preferences
    const need = isFixed ? rest : 'all'
    if (isUsual) last = { endpoint, need }
    return need
  }
}

function assertBooleans(options: ConfigurableOptions): void {
  for (const name of ['fips', 'dualStack', 'ignoreConfiguredEndpoints'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'boolean') {
      throw argumentTypeError(`options.${name}`, 'a boolean', value)
    }
  }
}

/** The regions of a client's requests. */
export interface Regions {
  /**
   * Finds the region where files or the instance have to be asked for it; undefined where it is known
   * already, as in code or the environment.
   *
   * @throws ConfigError `CONFIG_INVALID`; where the instance may say it, what the credentials throw.
   */
  prepare(region: string | undefined): Promise<void> | undefined
  /** The region, once it was prepared. @throws TypeError `ERR_INVALID_ARG_TYPE`. */
  of(region: string | undefined): string
}

/**
 * Makes the lookup of regions: as in code, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the
 * profile's, else the instance's where its credentials are used, else `us-east-1` with a warning.
 */
export function createRegions(
  options: Pick<ClientOptions, 'region' | 'profile' | 'credentials' | 'dispatcher'>,
  identity: Identity,
  env: Environment,
  loadFinder: ClientParts['region'],
): Regions {
  let found = ''
  let finding: Promise<void> | undefined
  const find = async (): Promise<void> => {
    const { findRegion } = await loadFinder()
    const chain = options.credentials === undefined ? identity : undefined
    found = await findRegion(options, chain)
  }
  const of = (region: string | undefined): string => {
    const inCode = region ?? options.region
    if (inCode !== undefined && typeof inCode !== 'string') {
      throw argumentTypeError('region', 'a string', inCode)
    }
    return inCode || (variable(env, 'AWS_REGION') ?? variable(env, 'AWS_DEFAULT_REGION') ?? found)
  }
  return {
    of,
    prepare: (region) => {
      if (of(region) !== '') return undefined
      finding ??= find().finally(() => {
        finding = undefined
      })
      return finding
    },
  }
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
  own: UsualTimeout | undefined,
  client: TimeoutOptions | undefined,
  longPoll: boolean,
): CallTimeouts {
  const usualMs = longPoll ? LONG_POLL_ATTEMPT_MS : DEFAULT_ATTEMPT_MS
  const attemptMs = own?.attemptMs ?? client?.attemptMs ?? own?.[USUAL_ATTEMPT_MS] ?? usualMs
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
