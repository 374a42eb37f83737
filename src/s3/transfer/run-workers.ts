import { setMaxListeners } from 'node:events'
import { argumentRangeError, argumentTypeError } from '../../errors.ts'

/** What workers of one transfer share: a way to stop them all. */
export interface Stopper {
  readonly signal: AbortSignal
  /** Ends all that is under way; the first reason counts. */
  stop(reason: unknown): void
  /** Lets go of the caller's signal. */
  release(): void
}

/**
 * Makes a signal that follows the caller's, and that can be ended from within.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no signal.
 */
export function createStopper(outer: AbortSignal | undefined): Stopper {
  if (outer !== undefined && typeof outer?.addEventListener !== 'function') {
    throw argumentTypeError('options.signal', 'an AbortSignal', outer)
  }
  const controller = new AbortController()
  // Each worker listens more than once: beyond ten Node would warn of a leak.
  setMaxListeners(0, controller.signal)
  const follow = (): void => controller.abort(outer?.reason)
  if (outer?.aborted) follow()
  else outer?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    stop: (reason) => controller.abort(reason),
    release: () => outer?.removeEventListener('abort', follow),
  }
}

/**
 * Runs workers until all have ended. The first failure stops the others, which are waited for, so
 * that nothing is under way when this rejects.
 */
export async function runWorkers(
  count: number,
  stopper: Stopper,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let failed = false
  let failure: unknown
  const run = async (index: number): Promise<void> => {
    try {
      await work(index)
    } catch (error) {
      if (!failed) failure = error
      failed = true
      stopper.stop(error)
    }
  }
  await Promise.all(Array.from({ length: count }, (_, index) => run(index)))
  if (failed) throw failure
}

/** What a promise gives, unless the signal ends before. @throws the signal's reason. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    promise.catch(() => undefined)
    return Promise.reject(signal.reason)
  }
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

const DEFAULT_CONCURRENCY = 4
const MAX_CONCURRENCY = 1_000

/** The number of workers. @throws TypeError `ERR_INVALID_ARG_TYPE`, RangeError `ERR_OUT_OF_RANGE`. */
export function concurrencyOf(given: unknown, standard: number = DEFAULT_CONCURRENCY): number {
  if (given === undefined) return standard
  if (typeof given !== 'number') throw argumentTypeError('options.concurrency', 'a number', given)
  if (Number.isInteger(given) && given >= 1 && given <= MAX_CONCURRENCY) return given
  throw argumentRangeError(
    'options.concurrency',
    `must be a whole number from 1 to ${MAX_CONCURRENCY}`,
  )
}
