import { type AttemptRecord, RequestError } from '../errors.ts'
import { type Failure, type RetryDecision, skewExplains, unexplained } from '../retry/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { CALL_INPUT, type HttpCall, type HttpContext, type RequestDefaults } from './call.ts'
import type { Dispatch } from './connection.ts'
import {
  publishAttemptEnd,
  publishAttemptStart,
  publishCallEnd,
  publishCallStart,
  publishRedirect,
  publishRenew,
  publishWait,
  tellObservers,
} from './diagnostics.ts'
import { BODY_HOOKS, type ClientResponse, handOver } from './response.ts'
import { destroyBody } from './response-body.ts'
import {
  type AttemptResult,
  type BadAttempt,
  callEnd,
  callMessage,
  deadlineError,
  endRun,
  INTERRUPTED,
  pause,
  type Run,
  remainingMs,
  startRun,
  waitFor,
} from './run-state.ts'
import { createSigners, finishAttempt, runHedgedAttempt, sendAttempt } from './send.ts'
import { monotonicMs } from './time-limits.ts'
import { usualUserAgent } from './user-agent.ts'

/** Makes the context of requests that correct no clock and have no defaults. */
export function createHttpContext(dispatcher: Dispatch, now: () => number): HttpContext {
  return {
    dispatcher,
    duplex: undefined,
    signers: createSigners(),
    defaults: NO_DEFAULTS,
    skews: undefined,
    dates: new Map(),
    now,
    traceId: undefined,
    userAgent: usualUserAgent(process.env),
  }
}

const NO_DEFAULTS: RequestDefaults = {}

/**
 * Sends a call as often as its policy allows, signed anew each time. The only place that sleeps.
 *
 * @throws ServiceError for an error response; NetworkError and TimeoutError when none came; the
 * caller's reason on abort; what the signer, the credentials provider or a body factory throws.
 */
export async function runCall(context: HttpContext, call: HttpCall): Promise<ClientResponse> {
  const run = startRun(context, call, BODY_HOOKS)
  publishCallStart(run.message, call.options[CALL_INPUT])
  try {
    for (let attempt = 1; ; attempt++) {
      // Awaiting what is not a promise would cost every call a turn of the microtask queue.
      const permit = acquireSendPermit(run)
      if (permit !== undefined) await permit
      const startedAt = context.now()
      const startedMark = monotonicMs()
      publishAttemptStart(run.message, attempt, run.session.maxAttempts)
      let result: AttemptResult | Promise<AttemptResult>
      if (call.hedge === undefined) {
        const sending = sendAttempt(run, attempt, run)
        const sent = sending instanceof Promise ? await sending : sending
        result = finishAttempt(run, sent, await sent.ended)
      } else result = runHedgedAttempt(run, call.hedge, { attempt, hooks: run })
      if (result instanceof Promise) result = await result
      const timing = { attempt, startedAt, durationMs: monotonicMs() - startedMark }
      if (call.options.signal?.aborted) {
        if (result.good) destroyBody(result.body, INTERRUPTED)
        noteRecord(run, abortRecord(run, timing, result))
        throw call.options.signal.reason
      }
      if (result.good) {
        noteRecord(run, draft(run, timing, 'success', 'ok', result))
        run.concluded = true
        run.session.onSuccess(context.now())
        publishCallEnd(run.message, monotonicMs() - run.startedMs, run.attempts)
        return handOver(run, result)
      }
      if (followRedirect(run, result)) {
        noteRecord(run, redirectRecord(run, timing, result))
        run.message = callMessage(run.call, run.message.invocationId)
        publishRedirect(run.message, run.call.signing?.region ?? '')
        continue
      }
      const failure = await explain(run, result)
      const decision = decide(run, attempt, result, failure)
      noteRecord(run, failureRecord(run, timing, { result, failure, decision }))
      if (!decision.retry) return await giveUp(run, result, decision)
      publishWait(run.message, decision.delayMs, decision.delaySource)
      if (decision.delayMs > 0) await pause(run, decision.delayMs)
    }
  } catch (error) {
    if (!run.concluded) run.session.onCancel()
    call.body.discard()
    endRun(run)
    publishCallEnd(run.message, monotonicMs() - run.startedMs, run.attempts, error)
    throw error
  }
}

/** The response says where the call belongs: it goes on there, once, and is no retry. */
function followRedirect(run: Run, { response }: BadAttempt): boolean {
  const { call } = run
  if (response === undefined || run.redirected || !call.body.replayable()) return false
  const relocated = call.rules?.relocate?.(call, response)
  if (relocated === undefined) return false
  run.redirected = true
  run.call = relocated
  return true
}

/** Waits for the rate limiter, and refuses to start what has no time left. */
function acquireSendPermit(run: Run): Promise<void> | undefined {
  const waitMs = run.session.acquire(run.context.now())
  if (waitMs >= remainingMs(run)) throw deadlineError(run)
  return waitMs <= 0 ? undefined : waitForPermit(run, waitMs)
}

async function waitForPermit(run: Run, firstMs: number): Promise<void> {
  for (let waitMs = firstMs; waitMs > 0; waitMs = run.session.acquire(run.context.now())) {
    if (waitMs >= remainingMs(run)) throw deadlineError(run)
    publishWait(run.message, waitMs, 'rate')
    await pause(run, waitMs)
  }
  if (remainingMs(run) <= 0) throw deadlineError(run)
}

function decide(run: Run, attempt: number, result: BadAttempt, failure: Failure): RetryDecision {
  const { call, context, session } = run
  const left = remainingMs(run)
  const decision = session.onFailure(failure, {
    attempt: run.redirected ? attempt - 1 : attempt,
    replayable: call.body.replayable(),
    ...(left !== Number.POSITIVE_INFINITY && { remainingMs: Math.max(0, left) }),
    ...(result.retryAfterMs !== undefined && { retryAfterMs: result.retryAfterMs }),
    now: context.now(),
  })
  run.concluded = !decision.retry
  return decision
}

/**
 * Finds out whether a suspicion holds: a clock that is off by as much as was measured, credentials
 * that a refresh replaces. Without a reason a retry would fail in the same way.
 */
async function explain(run: Run, result: BadAttempt): Promise<Failure> {
  let { failure } = result
  if (failure.class === 'clock-skew') {
    const { serverSkewMs } = result
    if (serverSkewMs !== undefined && skewExplains(serverSkewMs, run.skewMs)) return failure
    failure = unexplained(failure)
  }
  if (failure.class !== 'expired-credentials') return failure
  const isRenewed = await renewed(run)
  publishRenew(run.message, isRenewed)
  return isRenewed ? failure : unexplained(failure)
}

async function renewed(run: Run): Promise<boolean> {
  const { credentials } = run
  if (credentials === undefined || run.renewed) return false
  run.renewed = true
  try {
    const renewing = run.call.identity.renew(credentials)
    const fresh = renewing instanceof Promise ? await waitFor(run, renewing) : renewing
    return isOther(fresh, credentials)
  } catch (error) {
    run.call.options.signal?.throwIfAborted()
    // The service's response says more than a failed refresh, unless there is no time left at all.
    if (error instanceof RequestError) throw error
    return false
  }
}

function isOther(fresh: Credentials, expired: Credentials): boolean {
  return fresh.accessKeyId !== expired.accessKeyId || fresh.sessionToken !== expired.sessionToken
}

async function giveUp(
  run: Run,
  result: BadAttempt,
  decision: Extract<RetryDecision, { retry: false }>,
): Promise<never> {
  if (decision.delayMs > 0) {
    publishWait(run.message, decision.delayMs, 'long-poll')
    await pause(run, decision.delayMs)
  }
  throw result.toError(callEnd(run, decision.stopReason, result.failure.outcome))
}

function noteRecord(run: Run, record: AttemptRecord): void {
  run.attempts = run.attempts.length === 0 ? [record] : [...run.attempts, record]
  const { call, connection, context, message } = run
  if (call.options.onAttempt !== undefined || call.options.logger !== undefined) {
    tellObservers(call.options, record, message)
  } else if (context.defaults.onAttempt !== undefined || context.defaults.logger !== undefined) {
    tellObservers(context.defaults, record, message)
  }
  publishAttemptEnd(run.message, record, connection === undefined ? undefined : connection.use > 1)
}

/** Which attempt, when, how long. */
type Timing = Pick<AttemptRecord, 'attempt' | 'startedAt' | 'durationMs'>

// Filled in step by step: spreading objects with optional parts costs microseconds per attempt.
type Draft = { -readonly [Name in keyof AttemptRecord]: AttemptRecord[Name] }

const NO_CODES: readonly string[] = []

/** The record of an attempt during which the caller aborted. */
function abortRecord(run: Run, timing: Timing, result: AttemptResult): AttemptRecord {
  return draft(run, timing, 'abort', result.good ? 'ok' : result.failure.outcome)
}

/** The record of an attempt that was sent to another region. */
function redirectRecord(run: Run, timing: Timing, result: BadAttempt): AttemptRecord {
  const record = draft(run, timing, 'redirect', 'rejected', result)
  record.codes = result.failure.codes
  return record
}

/** A failed attempt and what was decided about it. */
interface RetriedAttempt {
  readonly result: BadAttempt
  readonly failure: Failure
  readonly decision: RetryDecision
}

/** The record of an attempt that failed. */
function failureRecord(run: Run, timing: Timing, failed: RetriedAttempt): AttemptRecord {
  const { result, failure, decision } = failed
  const record = draft(run, timing, failure.class, failure.outcome, result)
  record.codes = failure.codes
  record.quotaBefore = decision.quotaBefore
  record.quotaAfter = decision.quotaAfter
  if (decision.retry) {
    record.delayMs = decision.delayMs
    record.delaySource = decision.delaySource
  } else record.stopReason = decision.stopReason
  return record
}

/** @param result tells the status and the ids of the response, if there was one. */
function draft(
  run: Run,
  timing: Timing,
  classification: string,
  outcome: AttemptRecord['outcome'],
  result?: AttemptResult,
): Draft {
  const record: Draft = {
    attempt: timing.attempt,
    startedAt: timing.startedAt,
    durationMs: timing.durationMs,
    codes: NO_CODES,
    classification,
    outcome,
    skewMs: run.skewMs,
  }
  if (result?.status !== undefined) record.status = result.status
  if (result?.requestId !== undefined) record.requestId = result.requestId
  if (result?.hostId !== undefined) record.hostId = result.hostId
  return record
}
