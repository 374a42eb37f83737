import { setMaxListeners } from 'node:events'
import { argumentTypeError, type Outcome, TimeoutError } from '../errors.ts'

// Longer timers fire at once in Node.
const MAX_TIMER_MS = 2_147_483_647

/** A time limit that runs. */
export interface Timer {
  handle: NodeJS.Timeout | undefined
  /** The event loop's last turn before `expire`. */
  turn: NodeJS.Immediate | undefined
  readonly expire: (subject: unknown) => void
  readonly subject: unknown
}

const BLANK: Timer = { handle: undefined, turn: undefined, expire: () => {}, subject: undefined }

/**
 * Starts a time limit; undefined for one that Node's timers cannot hold.
 *
 * When it ends, the event loop gets one turn before `expire` is called. A process that was frozen
 * (SIGSTOP, a Lambda between two invocations) or busy finds its timers over before it can read the
 * response that has long arrived; with that turn it reads the response and stops the timer.
 */
export function startTimer<Subject = void>(
  timeoutMs: number,
  expire: (subject: Subject) => void,
  subject?: Subject,
): Timer | undefined {
  if (timeoutMs > MAX_TIMER_MS) return undefined
  const timer: Timer = { ...BLANK, expire: expire as Timer['expire'], subject }
  timer.handle = setTimeout(giveTurn, Math.max(0, timeoutMs), timer)
  return timer
}

/** Stops a time limit, also while the event loop has its last turn. */
export function stopTimer(timer: Timer | undefined): void {
  if (timer === undefined) return
  clearTimeout(timer.handle)
  if (timer.turn !== undefined) clearImmediate(timer.turn)
}

// Timers come before I/O in a turn of the loop, immediates after it.
function giveTurn(timer: Timer): void {
  timer.turn = setImmediate(end, timer)
}

function end(timer: Timer): void {
  timer.turn = undefined
  timer.expire(timer.subject)
}

/**
 * The end of an operation that makes several calls: `totalMs` takes it in place of a number. It is
 * made once, where the operation begins, and handed down by reference.
 */
export interface Deadline {
  /** The whole time, in milliseconds; what errors say. */
  readonly totalMs: number
  /** When it is over, in milliseconds of the clock that never jumps. */
  readonly endsAt: number
}

/** A limit of the time in all: milliseconds for each call that it is given to, or a common deadline. */
export type TotalLimit = number | Deadline

/**
 * Starts the time of an operation.
 *
 * - `upload`, `download`, a directory: `const deadline = startDeadline(options.timeout?.totalMs)` first
 *   of all, and then `timeout: { ...options.timeout, totalMs: deadline }` for every call it makes.
 * - An operation inside another one is given the outer deadline as its `totalMs`, and gets it back here.
 * - What is no call (a source that is read, a file that is written) is ended by the signal of
 *   `createAbortScope({ signal, deadline, label })`, to which it listens anyway.
 *
 * @returns undefined where there is no limit.
 */
export function startDeadline(limit: TotalLimit | undefined): Deadline | undefined {
  if (typeof limit === 'object') return limit
  if (limit === undefined || limit === Number.POSITIVE_INFINITY) return undefined
  return Object.freeze({ totalMs: limit, endsAt: monotonicMs() + limit })
}

/** The whole time of a limit, in milliseconds. */
export function limitMs(limit: TotalLimit): number {
  return typeof limit === 'object' ? limit.totalMs : limit
}

/** Milliseconds until a deadline, less than 0 when it is over; `Infinity` without one. */
export function timeLeftMs(deadline: Deadline | undefined): number {
  return deadline === undefined ? Number.POSITIVE_INFINITY : deadline.endsAt - monotonicMs()
}

/** Time limits, in milliseconds. `Infinity` is no limit. */
export interface TimeoutOptions {
  /** To open a connection, TLS included; default 3100. Of the client only. */
  readonly connectMs?: number | undefined
  /**
   * Of one attempt, from sending to the response's headers, the wait for a connection included, and
   * of each pause inside a response body. Default 30000, long polls 80000. A function takes the
   * attempt's number, 1 for the first.
   */
  readonly attemptMs?: number | ((attempt: number) => number) | undefined
  /**
   * Of the whole request: attempts, waits and reading the response; default none. A deadline of
   * `startDeadline` is one limit for all the requests that it is given to.
   */
  readonly totalMs?: TotalLimit | undefined
  /** How long a response body may stay untouched before its connection is taken back; default 60000. */
  readonly unreadBodyMs?: number | undefined
}

/** Names {@link UsualTimeout}'s member, which no caller can give. */
export const USUAL_ATTEMPT_MS: unique symbol = Symbol('usual attemptMs')

/** The time limits of a request that takes long by nature. */
export interface UsualTimeout extends TimeoutOptions {
  /** What an attempt has, in milliseconds, where neither the call nor the client limits it. */
  readonly [USUAL_ATTEMPT_MS]?: number
}

/** Whether a value is a deadline that {@link startDeadline} made. */
export function isDeadline(value: unknown): value is Deadline {
  if (typeof value !== 'object' || value === null) return false
  return 'totalMs' in value && 'endsAt' in value && typeof value.endsAt === 'number'
}

/**
 * Milliseconds of a clock that nobody sets. `performance.now()` is that too, but Node loads all that
 * measures performance with it, a millisecond of each start.
 */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}

/** What is ended by one signal, and how. */
type Followers = Map<object, (follower: never) => void>

const FOLLOWERS = new WeakMap<AbortSignal, { readonly all: Followers; listener: () => void }>()

/**
 * Calls `abort(follower)` when the signal aborts. However many follow one signal, it gets one
 * listener: beyond ten Node warns of a leak. A signal that has aborted already calls nobody.
 */
export function followSignal<Follower extends object>(
  signal: AbortSignal,
  follower: Follower,
  abort: (follower: Follower) => void,
): void {
  const following = FOLLOWERS.get(signal)
  if (following !== undefined) {
    following.all.set(follower, abort)
    return
  }
  const all: Followers = new Map([[follower, abort]])
  const listener = (): void => {
    for (const [each, onAbort] of all) onAbort(each as never)
    FOLLOWERS.delete(signal)
  }
  FOLLOWERS.set(signal, { all, listener })
  signal.addEventListener('abort', listener, { once: true })
}

/** Ends what {@link followSignal} began; the last to go takes the listener along. */
export function unfollowSignal(signal: AbortSignal, follower: object): void {
  const following = FOLLOWERS.get(signal)
  if (following === undefined || !following.all.delete(follower) || following.all.size > 0) return
  FOLLOWERS.delete(signal)
  signal.removeEventListener('abort', following.listener)
}

/** What the calls of one operation share: a way to end them all. */
export interface AbortScope {
  /** For every call of the operation; ends with the caller's, at the deadline, or by `stop`. */
  readonly signal: AbortSignal
  readonly deadline: Deadline | undefined
  /** Ends all that is under way; the first reason counts. */
  stop(reason: unknown): void
  /** Lets go of the caller's signal and of the timer; call it when the operation has ended. */
  release(): void
}

/** Options of {@link createAbortScope}. */
interface AbortScopeOptions {
  /** The caller's. */
  readonly signal?: AbortSignal | undefined
  /** When the operation's time is over, TimeoutError `TIMEOUT_TOTAL` is the signal's reason. */
  readonly deadline?: Deadline | undefined
  /** What is over then, for the error's message, such as `s3 upload of "key"`. */
  readonly label?: string | undefined
  /** What that error says of the operation; default `unknown`. */
  readonly outcome?: Outcome | undefined
}

/**
 * Makes a signal that follows the caller's, ends at a deadline, and can be ended from within.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no signal.
 */
export function createAbortScope(options: AbortScopeOptions): AbortScope {
  const { signal: outer, deadline, label = 'the operation', outcome = 'unknown' } = options
  if (outer !== undefined && typeof outer?.addEventListener !== 'function') {
    throw argumentTypeError('options.signal', 'an AbortSignal', outer)
  }
  const controller = new AbortController()
  // What listens to it is the operation's own, and ends with it.
  setMaxListeners(0, controller.signal)
  const follow = (): void => controller.abort(outer?.reason)
  const timer = startTimer(timeLeftMs(deadline), () =>
    controller.abort(timeIsOver(label, deadline, outcome)),
  )
  if (outer?.aborted) follow()
  else if (outer !== undefined) followSignal(outer, controller, follow)
  return {
    signal: controller.signal,
    deadline,
    stop: (reason) => controller.abort(reason),
    release: () => {
      stopTimer(timer)
      if (outer !== undefined) unfollowSignal(outer, controller)
    },
  }
}

function timeIsOver(label: string, deadline: Deadline | undefined, outcome: Outcome): TimeoutError {
  const timeoutMs = deadline?.totalMs ?? 0
  return new TimeoutError(`${label}: not done within ${Math.round(timeoutMs)} ms`, {
    code: 'TIMEOUT_TOTAL',
    timeoutMs,
    attempts: [],
    outcome,
    stopReason: 'deadline',
  })
}

/** What a promise gives, unless the signal ends before. @throws the signal's reason. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    promise.catch(() => undefined)
    return Promise.reject(signal.reason)
  }
  return new Promise((resolve, reject) => {
    followSignal(signal, reject, () => reject(signal.reason))
    promise.then(resolve, reject).finally(() => unfollowSignal(signal, reject))
  })
}
