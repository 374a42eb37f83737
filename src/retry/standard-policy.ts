import { checkOptions } from '../base/options.ts'
import type { StopReason } from '../errors.ts'
import { backoffDelayMs, isDynamoDb } from './backoff-delay-ms.ts'
import { quotaForHost } from './quota-for-host.ts'
import { type RetryQuota, THROTTLING_COST, TRANSIENT_COST } from './retry-quota.ts'
import {
  STANDARD_OPTIONS,
  type StandardOptions,
  type StandardSettings,
  standardSettings,
} from './standard-options.ts'
import type {
  AttemptFacts,
  CallFacts,
  Failure,
  RetryDecision,
  RetryPolicy,
  RetrySession,
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
  readonly call: CallFacts
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

function createSession(call: CallFacts, settings: StandardSettings): RetrySession {
  const state: CallState = {
    call,
    settings,
    quota: quotaOf(call, settings),
    maxAttempts: maxAttemptsOf(call, settings),
    lastCost: undefined,
    corrected: undefined,
    granted: undefined,
  }
  return {
    maxAttempts: state.maxAttempts,
    acquire: noWait,
    onFailure: (failure, facts) => decide(state, failure, facts),
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

function quotaOf(call: CallFacts, { quota, initialTokens }: StandardSettings): RetryQuota {
  return quota === 'shared-by-host' ? quotaForHost(call.host, { initial: initialTokens }) : quota
}

function maxAttemptsOf(call: CallFacts, { maxAttempts }: StandardSettings): number {
  if (call.retriedByCaller === true) return 1
  return maxAttempts ?? (isDynamoDb(call.service) ? 4 : 3)
}

function decide(state: CallState, failure: Failure, facts: AttemptFacts): RetryDecision {
  const { quota } = state
  const quotaBefore = quota.balance(facts.now)
  const stop = (stopReason: StopReason, delayMs = 0): RetryDecision => {
    return { retry: false, stopReason, delayMs, quotaBefore, quotaAfter: quotaBefore }
  }
  const closed = closedGate(state, failure, facts)
  if (closed !== undefined) return stop(closed)
  const wait = chooseWait(state, failure, facts)
  // Before the quota, so that no tokens are spent on a retry that cannot be made.
  if (facts.remainingMs !== undefined && wait.delayMs >= facts.remainingMs) return stop('deadline')
  if (!quota.take(wait.cost, facts.now)) {
    // A long poll that fails at once is called again at once, in a loop; the wait slows it down.
    return stop('quota', state.call.longPoll === true ? wait.delayMs : 0)
  }
  noteRetry(state, failure, wait)
  return {
    retry: true,
    delayMs: wait.delayMs,
    delaySource: wait.source,
    quotaBefore,
    quotaAfter: quota.balance(facts.now),
  }
}

function closedGate(
  state: CallState,
  failure: Failure,
  facts: AttemptFacts,
): StopReason | undefined {
  const { call, settings } = state
  if (failure.class === 'terminal') return 'terminal'
  // New credentials that are refused like the old ones are not refused for their age.
  if (failure.class === 'expired-credentials' && state.corrected?.has(failure.class)) {
    return 'terminal'
  }
  if (!facts.replayable) return 'body'
  if (failure.outcome === 'unknown' && !call.idempotent && settings.idempotency === 'strict') {
    return 'idempotency'
  }
  if (facts.attempt >= state.maxAttempts) return 'attempts'
  const { maxRetries } = failure
  const granted = state.granted?.get(kindOf(failure)) ?? 0
  return maxRetries !== undefined && granted >= maxRetries ? 'attempts' : undefined
}

function chooseWait(state: CallState, failure: Failure, facts: AttemptFacts): Wait {
  // The cause is known and removed, so there is nothing to wait for. Free, since otherwise the
  // first moment of a process with a wrong clock and many calls at once would empty the quota.
  if (isFreeCorrection(state, failure)) return { delayMs: 0, source: 'none', cost: 0 }
  const backoffMs = backoffDelayMs({
    retryIndex: facts.attempt - 1,
    class: failure.class,
    service: state.call.service,
    random: state.settings.random,
    capMs: state.settings.capMs,
  })
  const cost = failure.class === 'throttling' ? THROTTLING_COST : TRANSIENT_COST
  const hintMs = Math.min(facts.retryAfterMs ?? 0, backoffMs + MAX_HINT_EXTRA_MS)
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
