import { setMaxListeners } from 'node:events'
import { argumentTypeError, type Outcome, TimeoutError } from '../errors.ts'
import { type Deadline, startTimer, stopTimer, timeLeftMs } from './time-limits.ts'

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
  const known = FOLLOWERS.get(signal)
  if (known !== undefined) {
    known.all.set(follower, abort)
    return
  }
  const all: Followers = new Map([[follower, abort]])
  const listener = (): void => {
    for (const [each, end] of all) end(each as never)
    FOLLOWERS.delete(signal)
  }
  FOLLOWERS.set(signal, { all, listener })
  signal.addEventListener('abort', listener, { once: true })
}

/** Ends what {@link followSignal} began; the last to go takes the listener along. */
export function unfollowSignal(signal: AbortSignal, follower: object): void {
  const known = FOLLOWERS.get(signal)
  if (known === undefined || !known.all.delete(follower) || known.all.size > 0) return
  FOLLOWERS.delete(signal)
  signal.removeEventListener('abort', known.listener)
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
