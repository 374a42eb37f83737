import { createBoundedMap } from '../base/bounded-map.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  type StopReason,
} from '../errors.ts'
import type {
  FailedAttempt,
  Failure,
  FailureClass,
  RequestSummary,
  RetryDecision,
  RetryPolicy,
  RetryQuota,
  RetrySession,
  StandardOptions,
} from './types.ts'

/** What a success at the first attempt earns. */
const FIRST_TRY_REWARD = 1
/** The most that a server's hint adds to the backoff, so that no server can hold a caller. */
const MAX_HINT_EXTRA_MS = 5_000

/** A wait that has been chosen, and its price. */
interface Wait {
  readonly delayMs: number
  readonly source: 'backoff' | 'server' | 'none'
  readonly cost: number
}

/** What a session remembers between the attempts of its call. */
interface CallState {
  readonly call: RequestSummary
  readonly settings: StandardSettings
  readonly quota: RetryQuota
  readonly maxAttempts: number
  /** What the latest retry took from the quota; undefined before the first. */
  lastCost: number | undefined
  /** Corrections made: of the clock, of the credentials. Each is free once per call. */
  corrected: Set<string> | undefined
  /** Retries granted by code, for failures that allow only so many. */
  granted: Map<string, number> | undefined
}

/**
 * Makes the default policy: AWS's Retry Behavior 2.1 (full jitter, 3 attempts or DynamoDB's 4, a
 * quota at 14 and 5 tokens), with two things the SDKs do not do. The quota is shared by all clients
 * of a process per host and starts at 28 tokens, so that fleets of small processes do not multiply
 * an outage; and a call that is not idempotent is repeated only where the failed attempt certainly
 * was not executed. `initialTokens: 500` and `idempotency: 'sdk-parity'` restore the SDKs' ways.
 *
 * A retry passes these gates, in this order: replayable body, idempotency, attempts, total time,
 * quota. One correction of the clock and one of the credentials are immediate and free.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` and RangeError
 * `ERR_OUT_OF_RANGE` for wrong options.
 */
export function createStandardPolicy(options: StandardOptions = {}): RetryPolicy {
  checkOptions('createStandardPolicy', options, STANDARD_OPTIONS)
  const settings = standardSettings(options)
  return { begin: (call) => createSession(call, settings) }
}

function createSession(call: RequestSummary, settings: StandardSettings): RetrySession {
  const { quota, initialTokens } = settings
  const maxAttempts = settings.maxAttempts ?? (isDynamoDb(call.service) ? 4 : 3)
  const state: CallState = {
    call,
    settings,
    quota: quota === 'shared-by-host' ? quotaForHost(call.host, { initial: initialTokens }) : quota,
    maxAttempts: call.retriedByCaller === true ? 1 : maxAttempts,
    lastCost: undefined,
    corrected: undefined,
    granted: undefined,
  }
  return {
    maxAttempts: state.maxAttempts,
    acquire: noWait,
    onFailure: (failure, failed) => decide(state, failure, failed),
    onSuccess(now) {
      // A success gives back the price of the latest retry only: earlier ones did not help.
      state.quota.add(state.lastCost ?? FIRST_TRY_REWARD, now)
    },
    onCancel: noWait,
  }
}

// The quota never holds back a first attempt, and a retry has paid when it was decided.
function noWait(): number {
  return 0
}

function decide(state: CallState, failure: Failure, failed: FailedAttempt): RetryDecision {
  const { quota } = state
  const quotaBefore = quota.balance(failed.now)
  const stop = (stopReason: StopReason, delayMs = 0): RetryDecision => {
    return { retry: false, stopReason, delayMs, quotaBefore, quotaAfter: quotaBefore }
  }
  const closed = closedGate(state, failure, failed)
  if (closed !== undefined) return stop(closed)
  const wait = chooseWait(state, failure, failed)
  // Before the quota, so that no tokens are spent on a retry that cannot be made.
  if (failed.remainingMs !== undefined && wait.delayMs >= failed.remainingMs)
    return stop('deadline')
  if (!quota.take(wait.cost, failed.now)) {
    // A long poll that fails at once is called again at once, in a loop; the wait slows it down.
    return stop('quota', state.call.longPoll === true ? wait.delayMs : 0)
  }
  noteRetry(state, failure, wait)
  return {
    retry: true,
    delayMs: wait.delayMs,
    delaySource: wait.source,
    quotaBefore,
    quotaAfter: quota.balance(failed.now),
  }
}

function closedGate(
  state: CallState,
  failure: Failure,
  failed: FailedAttempt,
): StopReason | undefined {
  const { call, settings } = state
  if (failure.class === 'terminal') return 'terminal'
  // New credentials that are refused like the old ones are not refused for their age.
  if (failure.class === 'expired-credentials' && state.corrected?.has(failure.class)) {
    return 'terminal'
  }
  if (!failed.replayable) return 'body'
  if (failure.outcome === 'unknown' && !call.idempotent && settings.idempotency === 'strict') {
    return 'idempotency'
  }
  if (failed.attempt >= state.maxAttempts) return 'attempts'
  const { maxRetries } = failure
  const granted = state.granted?.get(kindOf(failure)) ?? 0
  return maxRetries !== undefined && granted >= maxRetries ? 'attempts' : undefined
}

function chooseWait(state: CallState, failure: Failure, failed: FailedAttempt): Wait {
  // The cause is known and removed, so there is nothing to wait for. Free, since otherwise the
  // first moment of a process with a wrong clock and many calls at once would empty the quota.
  if (isFreeCorrection(state, failure)) return { delayMs: 0, source: 'none', cost: 0 }
  const backoffMs = backoffDelayMs({
    retryIndex: failed.attempt - 1,
    class: failure.class,
    service: state.call.service,
    random: state.settings.random,
    capMs: state.settings.capMs,
  })
  const cost = failure.class === 'throttling' ? THROTTLING_COST : TRANSIENT_COST
  const hintMs = Math.min(failed.retryAfterMs ?? 0, backoffMs + MAX_HINT_EXTRA_MS)
  return hintMs > backoffMs
    ? { delayMs: hintMs, source: 'server', cost }
    : { delayMs: backoffMs, source: 'backoff', cost }
}

function isFreeCorrection({ corrected }: CallState, failure: Failure): boolean {
  const isCorrection = failure.class === 'clock-skew' || failure.class === 'expired-credentials'
  return isCorrection && corrected?.has(failure.class) !== true
}

function noteRetry(state: CallState, failure: Failure, wait: Wait): void {
  state.lastCost = wait.cost
  if (isFreeCorrection(state, failure)) {
    state.corrected ??= new Set()
    state.corrected.add(failure.class)
  }
  const kind = kindOf(failure)
  state.granted ??= new Map()
  state.granted.set(kind, (state.granted.get(kind) ?? 0) + 1)
}

function kindOf(failure: Failure): string {
  return failure.codes[0] ?? failure.class
}

/** The rules of {@link StandardOptions}. */
export const STANDARD_OPTIONS: OptionRules<StandardOptions> = {
  maxAttempts: 'checked',
  capMs: 'checked',
  random: 'checked',
  quota: 'checked',
  initialTokens: 'checked',
  idempotency: 'checked',
}

/** Checked options with their defaults; the default of `maxAttempts` depends on the service. */
interface StandardSettings {
  readonly maxAttempts: number | undefined
  readonly capMs: number
  readonly random: () => number
  readonly quota: 'shared-by-host' | RetryQuota
  readonly initialTokens: number
  readonly idempotency: 'strict' | 'sdk-parity'
}

/**
 * Checks the options and fills in their defaults.
 *
 * @internal
 */
function standardSettings(options: StandardOptions): StandardSettings {
  const { maxAttempts } = options
  assertMaxAttempts(maxAttempts)
  const { initialTokens = startBalance(maxAttempts) } = options
  const { capMs = DEFAULT_CAP_MS, random = Math.random } = options
  const { quota = 'shared-by-host', idempotency = 'strict' } = options
  assertAmount('options.capMs', capMs, Number.MAX_SAFE_INTEGER)
  if (options.initialTokens !== undefined) {
    assertAmount('options.initialTokens', initialTokens, DEFAULT_CAPACITY)
  }
  if (typeof random !== 'function') {
    throw argumentTypeError('options.random', 'a function', random)
  }
  if (idempotency !== 'strict' && idempotency !== 'sdk-parity') {
    throw argumentValueError('options.idempotency', "must be 'strict' or 'sdk-parity'")
  }
  assertQuota(quota)
  return { maxAttempts, capMs, random, quota, initialTokens, idempotency }
}

// Attempts that somebody asked for by number are made, also by a process that has just started.
function startBalance(maxAttempts: number | undefined): number {
  return Math.max(DEFAULT_INITIAL_TOKENS, ((maxAttempts ?? 1) - 1) * TRANSIENT_COST)
}

function assertMaxAttempts(maxAttempts: unknown): void {
  if (maxAttempts === undefined) return
  if (typeof maxAttempts !== 'number') {
    throw argumentTypeError('options.maxAttempts', 'a number', maxAttempts)
  }
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw argumentRangeError('options.maxAttempts', 'must be a whole number of 1 or more')
  }
}

function assertAmount(field: string, value: unknown, max: number): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!(value >= 0 && value <= max)) {
    throw argumentRangeError(field, `must be between 0 and ${max}`)
  }
}

function assertQuota(quota: unknown): void {
  if (quota === 'shared-by-host') return
  if (typeof quota !== 'object' || quota === null || !('take' in quota)) {
    throw argumentValueError('options.quota', "must be 'shared-by-host' or a retry quota")
  }
}

/** Longest backoff, in milliseconds; the server's hint may add to it. */
const DEFAULT_CAP_MS = 20_000

const TRANSIENT_BASE_MS = 50
const THROTTLING_BASE_MS = 1_000
// DynamoDB answers within a few milliseconds, so its clients are to come back sooner.
const DYNAMODB_TRANSIENT_BASE_MS = 25

const DYNAMODB_NAMES: ReadonlySet<string> = new Set([
  'dynamodb',
  'dynamodbstreams',
  'dynamodb-streams',
  'streams.dynamodb',
])

/** What a backoff depends on. */
export interface BackoffInput {
  /** 0 for the first retry. */
  readonly retryIndex: number
  readonly class: FailureClass
  /** The service's name, as in `call`; DynamoDB's two have a shorter base. */
  readonly service?: string | undefined
  /** Uniform in [0, 1), such as `Math.random`. */
  readonly random: () => number
  /** Longest delay in milliseconds. Default: 20,000. */
  readonly capMs?: number
}

/**
 * A delay in whole milliseconds with full jitter: uniform between 0 and
 * `min(base * 2^retryIndex, capMs)`, with a base of 1,000 ms for throttling, 25 ms for DynamoDB and
 * 50 ms for everything else (Retry Behavior 2.1).
 */
export function backoffDelayMs(input: BackoffInput): number {
  const { capMs = DEFAULT_CAP_MS } = input
  const transientMs = isDynamoDb(input.service) ? DYNAMODB_TRANSIENT_BASE_MS : TRANSIENT_BASE_MS
  const baseMs = input.class === 'throttling' ? THROTTLING_BASE_MS : transientMs
  return Math.floor(input.random() * Math.min(baseMs * 2 ** input.retryIndex, capMs))
}

/**
 * Whether a service is DynamoDB or DynamoDB Streams, which have constants of their own.
 *
 * @internal
 */
function isDynamoDb(service: string | undefined): boolean {
  return service !== undefined && DYNAMODB_NAMES.has(service)
}

/** Retry Behavior 2.1: 500 tokens, of which a retry costs 14, or 5 after throttling. */
const DEFAULT_CAPACITY = 500
/** Price in tokens of a retry after a transient failure. */
export const TRANSIENT_COST = 14
/** Price in tokens of a retry after throttling: throttled requests cost the service little. */
export const THROTTLING_COST = 5

/**
 * Two retries' worth: a process that has just started can always use all three attempts for one
 * call, but a fleet of 10,000 short-lived ones starts with 280,000 tokens and not with 5,000,000.
 * Over a 30 s outage that is 1.6 attempts per call instead of 3.0.
 */
export const DEFAULT_INITIAL_TOKENS = 28

/**
 * How long what was earned above the start balance stays good. Without it the start balance holds
 * only until every idle process has saved up 500; with it 10,000 processes at one call in ten
 * seconds have earned 3 tokens each when the outage comes, however long they have been up, and one
 * that makes 16 calls per second or more still has the full 500.
 */
const DEFAULT_EARNED_LIFE_MS = 30_000

/** Options of {@link createRetryQuota}. */
export interface RetryQuotaOptions {
  /** Most tokens it holds. Default: 500. */
  readonly capacity?: number
  /** Tokens at the start. Default: 28, two retries. 500 is what the SDKs start with. */
  readonly initial?: number
  /**
   * Milliseconds in which tokens above `initial` fade to 1/e. Default: 30,000; `Infinity` keeps
   * them, as the SDKs do. Without effect where `initial` is the capacity.
   */
  readonly earnedLifeMs?: number
}

/**
 * Makes a retry quota. It starts low and is filled by successes, so that clients that have never
 * seen a service work do not multiply the load on one that does not.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE` for a capacity, start balance or life below 0, or a start
 * balance above the capacity.
 */
export function createRetryQuota(options: RetryQuotaOptions = {}): RetryQuota {
  checkOptions('createRetryQuota', options, QUOTA_OPTIONS)
  const { capacity = DEFAULT_CAPACITY, earnedLifeMs = DEFAULT_EARNED_LIFE_MS } = options
  const { initial = Math.min(DEFAULT_INITIAL_TOKENS, capacity) } = options
  assertQuotaOptions(capacity, initial, earnedLifeMs)
  return quotaOf(capacity, initial, earnedLifeMs)
}

function quotaOf(capacity: number, initial: number, earnedLifeMs: number): RetryQuota {
  let tokens = initial
  let settledAt: number | undefined

  function settle(now: number): void {
    // A clock set back must not undo the fading nor repeat it.
    const elapsedMs = Math.max(0, now - (settledAt ?? now))
    settledAt = now
    if (tokens > initial)
      tokens = initial + (tokens - initial) * Math.exp(-elapsedMs / earnedLifeMs)
  }

  return {
    capacity,
    balance(now) {
      settle(now)
      return Math.floor(tokens)
    },
    take(cost, now) {
      settle(now)
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
    add(count, now) {
      settle(now)
      tokens = Math.min(capacity, tokens + count)
    },
  }
}

const QUOTA_OPTIONS: OptionRules<RetryQuotaOptions> = {
  capacity: 'number',
  initial: 'number',
  earnedLifeMs: 'number',
}

function assertQuotaOptions(capacity: number, initial: number, earnedLifeMs: number): void {
  if (!(capacity >= 0)) throw argumentRangeError('options.capacity', 'must be 0 or more')
  if (!(initial >= 0 && initial <= capacity)) {
    throw argumentRangeError('options.initial', `must be between 0 and the capacity, ${capacity}`)
  }
  if (!(earnedLifeMs > 0)) throw argumentRangeError('options.earnedLifeMs', 'must be more than 0')
}

/** A virtual-hosted bucket is a host too, so a process can meet very many. */
const MAX_HOSTS = 1_000

const quotas = createBoundedMap<RetryQuota>(MAX_HOSTS)

// Asked for once per call, mostly for one host: building and hashing the key costs more than the rest.
let lastHost = ''
let lastInitial = Number.NaN
let lastQuota: RetryQuota | undefined

/**
 * The retry quota that every client of this process shares for `host` (`host` or `host:port`).
 *
 * It belongs to the host and not to a client object because the overload does: two hundred clients
 * with a budget each retry two hundred times as much. A host unused while 1,000 others were is
 * forgotten and starts anew. Policies with different start balances do not share.
 *
 * @param options.initial Tokens at the start. Default: 28.
 * @throws RangeError `ERR_OUT_OF_RANGE` for a start balance below 0.
 */
export function quotaForHost(
  host: string,
  options: { readonly initial?: number } = {},
): RetryQuota {
  const { initial = DEFAULT_INITIAL_TOKENS } = options
  if (lastQuota !== undefined && host === lastHost && initial === lastInitial) return lastQuota
  lastQuota = sharedQuota(host, initial)
  lastHost = host
  lastInitial = initial
  return lastQuota
}

function sharedQuota(host: string, initial: number): RetryQuota {
  const key = `${initial} ${host.toLowerCase()}`
  const existing = quotas.get(key)
  if (existing !== undefined) return existing
  if (!(initial >= 0)) throw argumentRangeError('options.initial', 'must be 0 or more')
  const quota = quotaOf(Math.max(DEFAULT_CAPACITY, initial), initial, DEFAULT_EARNED_LIFE_MS)
  quotas.set(key, quota)
  return quota
}
