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
