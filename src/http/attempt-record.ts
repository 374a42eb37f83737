import type { AttemptRecord } from '../errors.ts'
import type { Failure, RetryDecision } from '../retry/index.ts'
import type { AttemptResult, BadAttempt, GoodAttempt } from './attempt-result.ts'
import type { Run } from './run-state.ts'

/** Which attempt, when, how long. */
export type Timing = Pick<AttemptRecord, 'attempt' | 'startedAt' | 'durationMs'>

// Filled in step by step: spreading objects with optional parts costs microseconds per attempt.
type Draft = { -readonly [Name in keyof AttemptRecord]: AttemptRecord[Name] }

const NO_CODES: readonly string[] = []

/** The record of an attempt that brought the answer. */
export function successRecord(run: Run, timing: Timing, result: GoodAttempt): AttemptRecord {
  const record = draft(run, timing, 'success', 'ok')
  addAnswer(record, result)
  return record
}

/** The record of an attempt during which the caller aborted. */
export function abortRecord(run: Run, timing: Timing, result: AttemptResult): AttemptRecord {
  return draft(run, timing, 'abort', result.good ? 'ok' : result.failure.outcome)
}

/** The record of an attempt that was sent to another region. */
export function redirectRecord(run: Run, timing: Timing, result: BadAttempt): AttemptRecord {
  const record = draft(run, timing, 'redirect', 'rejected')
  record.codes = result.failure.codes
  addAnswer(record, result)
  return record
}

/** A failed attempt and what was decided about it. */
export interface FailedAttempt {
  readonly result: BadAttempt
  readonly failure: Failure
  readonly decision: RetryDecision
}

/** The record of an attempt that failed. */
export function failureRecord(run: Run, timing: Timing, failed: FailedAttempt): AttemptRecord {
  const { result, failure, decision } = failed
  const record = draft(run, timing, failure.class, failure.outcome)
  record.codes = failure.codes
  record.quotaBefore = decision.quotaBefore
  record.quotaAfter = decision.quotaAfter
  if (decision.retry) {
    record.delayMs = decision.delayMs
    record.delaySource = decision.delaySource
  }
  addAnswer(record, result)
  return record
}

function draft(
  run: Run,
  timing: Timing,
  classification: string,
  outcome: AttemptRecord['outcome'],
): Draft {
  return {
    attempt: timing.attempt,
    startedAt: timing.startedAt,
    durationMs: timing.durationMs,
    codes: NO_CODES,
    classification,
    outcome,
    skewMs: run.skewMs,
  }
}

function addAnswer(record: Draft, result: GoodAttempt | BadAttempt): void {
  if (result.status !== undefined) record.status = result.status
  if (result.requestId !== undefined) record.requestId = result.requestId
  if (result.hostId !== undefined) record.hostId = result.hostId
}
