import { randomUUID } from 'node:crypto'
import { createRedact, type Redact } from '../base/redact.ts'
import type { AttemptRecord, Outcome, RequestError, StopReason } from '../errors.ts'
import { classifyNetworkError, type Failure, type RetrySession } from '../retry/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { type Attempt, cancelAttempt } from './attempt.ts'
import type { AttemptResponse, ErrorResponse, HttpCall, HttpContext } from './call.ts'
import { type Connection, connectError } from './connection.ts'
import type { CallMessage } from './diagnostics.ts'
import {
  BUSY_PROXY,
  type CallEnd,
  CHECKSUM_MISMATCH,
  connectionError,
  type Limit,
  proxyStatus,
  timeoutError,
} from './errors.ts'
import type { LazyHeaders } from './headers.ts'
import type { ResponseBody, ResponseBodyHooks } from './response-body.ts'
import {
  followSignal,
  limitMs,
  monotonicMs,
  startTimer,
  stopTimer,
  type Timer,
  unfollowSignal,
} from './time-limits.ts'

/** A call between its first attempt and the end of its response body. */
export interface Run extends ResponseBodyHooks {
  /** Replaced by a redirect. */
  call: HttpCall
  /** What diagnostics say of it; replaced with it. */
  message: CallMessage
  readonly context: HttpContext
  readonly session: RetrySession
  attempts: readonly AttemptRecord[]
  /** When it began, on the clock that never jumps, in milliseconds. */
  startedMs: number
  /** On the clock that never jumps, in milliseconds; `Infinity` without a total time limit. */
  deadline: number
  /** Ends whatever is awaited now; set by the part that waits. */
  interrupt: (() => void) | undefined
  /** The attempt that is under way; aborts cancel it. Not a function that does so: see docs/design.md. */
  current: Attempt | undefined
  /** Whether its caller's signal would end it. */
  following: boolean
  /** What the last attempt was signed with. */
  credentials: Credentials | undefined
  skewMs: number
  /** Whether credentials were renewed once already. */
  renewed: boolean
  /** Whether a redirect was followed already. */
  redirected: boolean
  /** Where the last attempt was sent. */
  connection: Connection | undefined
  /** Whether the policy knows how the call ended. */
  concluded: boolean
  /** Whether the response was given to the caller, who may still be reading it. */
  handedOver: boolean
  /** Takes back the connection of a body that nobody reads. */
  unreadTimer: Timer | undefined
  totalTimer: Timer | undefined
}

/**
 * Begins a call.
 *
 * @throws the caller's reason when its signal is aborted already.
 */
export function startRun(context: HttpContext, call: HttpCall, hooks: ResponseBodyHooks): Run {
  const { signal } = call.options
  if (signal?.aborted) {
    call.body.discard()
    throw signal.reason
  }
  const { translate, reading, settled } = hooks
  const session = call.policy.begin(call.summary)
  const message = callMessage(call, randomUUID())
  // A copy, for the reason that is told in response-body.ts.
  const run: Run = { ...BLANK, call, message, context, session, translate, reading, settled }
  run.startedMs = monotonicMs()
  const { totalMs } = call.timeouts
  if (typeof totalMs === 'object') run.deadline = totalMs.endsAt
  else if (totalMs !== Number.POSITIVE_INFINITY) run.deadline = run.startedMs + totalMs
  if (signal !== undefined) {
    run.following = true
    followSignal(signal, run, interruptRun)
  }
  return run
}

/** What messages say of a call; `invocationId` is the same for all of its attempts. */
export function callMessage(
  { method, resource, signing, summary }: HttpCall,
  invocationId: string,
): CallMessage {
  const { service, operation, host } = summary
  return { invocationId, service, operation, method, host, region: signing?.region, resource }
}

interface BlankRun
  extends Omit<Run, 'call' | 'message' | 'context' | 'session' | keyof ResponseBodyHooks> {
  readonly call: undefined
  readonly message: undefined
  readonly context: undefined
  readonly session: undefined
  readonly translate: undefined
  readonly reading: undefined
  readonly settled: undefined
}

const NO_ATTEMPTS: readonly AttemptRecord[] = []

const BLANK: BlankRun = {
  call: undefined,
  message: undefined,
  context: undefined,
  session: undefined,
  translate: undefined,
  reading: undefined,
  settled: undefined,
  attempts: NO_ATTEMPTS,
  startedMs: 0,
  deadline: Number.POSITIVE_INFINITY,
  interrupt: undefined,
  current: undefined,
  following: false,
  credentials: undefined,
  skewMs: 0,
  renewed: false,
  redirected: false,
  connection: undefined,
  concluded: false,
  handedOver: false,
  unreadTimer: undefined,
  totalTimer: undefined,
}

/** Ends what the call waits for, because its caller aborted. */
export function interruptRun(run: Run): void {
  run.interrupt?.()
  if (run.current !== undefined) cancelAttempt(run.current, INTERRUPTED)
}

/** Lets go of the caller's signal. */
export function endRun(run: Run): void {
  run.interrupt = undefined
  run.current = undefined
  if (!run.following) return
  run.following = false
  const { signal } = run.call.options
  if (signal !== undefined) unfollowSignal(signal, run)
}

/** Milliseconds left of the total time limit; `Infinity` without one. */
export function remainingMs(run: Run): number {
  return run.deadline === Number.POSITIVE_INFINITY
    ? Number.POSITIVE_INFINITY
    : run.deadline - monotonicMs()
}

/** What an error of this call says. */
export function callEnd(run: Run, stopReason: StopReason, last: Outcome): CallEnd {
  // One attempt that may have been executed leaves the whole call unknown, whatever came after it.
  const outcome = run.attempts.some((record) => record.outcome === 'unknown') ? 'unknown' : last
  const status = run.handedOver ? run.attempts.at(-1)?.status : undefined
  return { label: labelOf(run.call), executed: status, attempts: run.attempts, outcome, stopReason }
}

/** What is called, and where only the URL says what it is about, that as well. */
export function labelOf({ summary, method, resource, url, rules }: HttpCall): string {
  const { service, operation, host } = summary
  const isNamed = operation !== undefined && rules?.namesUrl !== true
  const what = `${service ?? host} ${operation ?? method}`
  if (resource !== undefined) return `${what} ${resource}`
  return isNamed ? what : `${what} ${plainPath(url)}`
}

// Without the query: a presigned URL's is a secret.
function plainPath(url: string): string {
  const path = url.slice(url.indexOf('://') + 3).split('?', 1)[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The error of a call whose total time is over before an attempt could be made. */
export function deadlineError(run: Run): Error {
  const last = run.attempts.at(-1)?.outcome
  const outcome = last === undefined || last === 'ok' ? 'not-sent' : last
  return timeoutError(callEnd(run, 'deadline', outcome), {
    code: 'TIMEOUT_TOTAL',
    timeoutMs: limitMs(run.call.timeouts.totalMs),
  })
}

/** Starts the attempt's timeout anew. */
export function limitAttempt(attempt: Attempt, timeoutMs: number): void {
  stopTimer(attempt.timer)
  attempt.timer = startTimer(timeoutMs, expireAttempt, attempt)
}

function expireAttempt(attempt: Attempt): void {
  cancelAttempt(attempt, OUT_OF_TIME)
}

/**
 * Sleeps.
 *
 * @throws the caller's reason when its signal aborts meanwhile.
 */
export async function pause(run: Run, delayMs: number): Promise<void> {
  run.call.options.signal?.throwIfAborted()
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs)
    run.interrupt = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  run.interrupt = undefined
  run.call.options.signal?.throwIfAborted()
}

/**
 * Waits for the caller's own code: a credentials provider, a body factory.
 *
 * @throws the caller's reason on abort, TimeoutError `TIMEOUT_TOTAL` when the call's time is over
 * first, otherwise what the promise rejects with.
 */
export async function waitFor<T>(run: Run, promise: Promise<T>): Promise<T> {
  const { signal } = run.call.options
  if (signal?.aborted) {
    promise.catch(ignore)
    throw signal.reason
  }
  let timer: Timer | undefined
  const interrupted = new Promise<never>((_resolve, reject) => {
    run.interrupt = () => reject(signal?.reason)
    timer = startTimer(remainingMs(run), () => reject(deadlineError(run)))
  })
  try {
    return await Promise.race([promise, interrupted])
  } finally {
    stopTimer(timer)
    run.interrupt = undefined
  }
}

function ignore(): void {}

/** How an attempt ended, as the loop needs it. */
export type AttemptResult = GoodAttempt | BadAttempt

/** Status and ids of an attempt's response, if there was one. */
interface ResponseIds {
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly hostId: string | undefined
}

/** A response for the caller. */
export interface GoodAttempt extends ResponseIds {
  readonly good: true
  readonly response: AttemptResponse
  readonly status: number
  readonly headers: LazyHeaders
  readonly body: ResponseBody
}

/** A failure, and the error that says so if no other attempt follows. */
export interface BadAttempt extends ResponseIds {
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

const NO_RESPONSE = {
  status: undefined,
  requestId: undefined,
  hostId: undefined,
  retryAfterMs: undefined,
  serverSkewMs: undefined,
  response: undefined,
} as const

/** The result of an exchange that failed before its response was complete. */
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
    ...NO_RESPONSE,
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
    ...NO_RESPONSE,
    failure: { class: 'transient', outcome, codes: [limit.code] },
    toError: (end) => timeoutError(end, told),
  }
}

const SECRET_HEADERS = ['authorization', 'x-amz-security-token']

/** The filter for what a server says: it hides the secrets of the request. */
export function redactFor({ call, credentials }: Run): Redact {
  const names = [...SECRET_HEADERS, ...(call.rules?.secretHeaders ?? [])]
  const secrets = names.map((name) => call.headers[name]?.toString())
  return createRedact([credentials?.secretAccessKey, credentials?.sessionToken, ...secrets])
}
