import type { Outcome, RequestError } from '../errors.ts'
import { classifyNetworkError, type Failure } from '../retry/index.ts'
import type { AnswerHeaders } from './answer-headers.ts'
import type { Answer } from './attempt.ts'
import { type CallEnd, connectionError, type Limit, timeoutError } from './call-error.ts'
import { connectError } from './connection-line.ts'
import type { ErrorResponse } from './http-call.ts'
import { BUSY_PROXY, proxyStatus } from './network-failure.ts'
import type { ResponseBody } from './response-body.ts'
import type { Run } from './run-state.ts'
import { limitMs } from './time-limits.ts'
import { CHECKSUM_MISMATCH } from './verify-checksum.ts'

/** How an attempt ended, as the loop needs it. */
export type AttemptResult = GoodAttempt | BadAttempt

/** What is known of an attempt from its answer, if there was one. */
interface AnswerFacts {
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly hostId: string | undefined
}

/** An answer for the caller. */
export interface GoodAttempt extends AnswerFacts {
  readonly good: true
  readonly answer: Answer
  readonly status: number
  readonly headers: AnswerHeaders
  readonly body: ResponseBody
}

/** A failure, and the error that says so if no other attempt follows. */
export interface BadAttempt extends AnswerFacts {
  readonly good: false
  readonly failure: Failure
  /** The server's hint, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** How far the server's clock is ahead, in milliseconds. */
  readonly serverSkewMs: number | undefined
  /** The error response; it may say where the call belongs. */
  readonly response: ErrorResponse | undefined
  readonly toError: (end: CallEnd) => RequestError
}

// Private, so that they are recognised by identity: a name proves nothing, since the caller's own
// `AbortSignal.timeout()` rejects with a "TimeoutError" too.
/** Cancels an attempt whose time is over. */
export const OUT_OF_TIME: Error = new Error('The time limit of the attempt passed')
/** Cancels an attempt whose caller aborted. */
export const INTERRUPTED: Error = new Error('The caller aborted')

const NO_ANSWER = {
  status: undefined,
  requestId: undefined,
  hostId: undefined,
  retryAfterMs: undefined,
  serverSkewMs: undefined,
  response: undefined,
} as const

/** The result of an exchange that failed before its answer was complete. */
export function brokenAttempt(
  run: Run,
  told: Error,
  requestSent: boolean,
  limit: Limit,
): BadAttempt {
  const error = connectError(told)
  if (error === OUT_OF_TIME) return timedOut(run, requestSent, limit)
  const failure = classifyBroken(error, requestSent)
  // A stream of the caller's that broke is no failure of the network, and cannot be repaired here.
  const ownFailure = run.call.body.failure()
  const { connectMs } = run.call.timeouts
  return {
    good: false,
    ...NO_ANSWER,
    failure: ownFailure === undefined ? failure : { ...failure, class: 'terminal' },
    toError: (end) =>
      connectionError(end, ownFailure ?? error, requestSent, {
        connectMs,
        bodyMs: limit.attemptMs,
      }),
  }
}

function classifyBroken(error: Error, requestSent: boolean): Failure {
  // What arrived wrong once will most likely arrive right; the service did its part.
  if ('code' in error && error.code === CHECKSUM_MISMATCH) {
    return { class: 'transient', outcome: 'unknown', codes: [CHECKSUM_MISMATCH] }
  }
  const status = requestSent ? undefined : proxyStatus(error)
  if (status === undefined) return classifyNetworkError(error, { requestSent })
  return BUSY_PROXY.has(status)
    ? { class: 'transient', outcome: 'not-sent', codes: ['PROXY_BUSY'] }
    : { class: 'terminal', outcome: 'not-sent', codes: ['PROXY_REFUSED'] }
}

function timedOut(run: Run, requestSent: boolean, limit: Limit): BadAttempt {
  const outcome: Outcome = requestSent ? 'unknown' : 'not-sent'
  const told =
    limit.code === 'TIMEOUT_TOTAL'
      ? { ...limit, timeoutMs: limitMs(run.call.timeouts.totalMs) }
      : limit
  return {
    good: false,
    ...NO_ANSWER,
    failure: { class: 'transient', outcome, codes: [limit.code] },
    toError: (end) => timeoutError(end, told),
  }
}
