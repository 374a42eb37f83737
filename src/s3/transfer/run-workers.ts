import { argumentRangeError, argumentTypeError } from '../../errors.ts'
import type { AbortScope } from '../../http/abort-scope.ts'

/**
 * Runs workers until all have ended. The first failure stops the others, which are waited for, so
 * that nothing is under way when this rejects.
 */
export async function runWorkers(
  count: number,
  scope: AbortScope,
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
      scope.stop(error)
    }
  }
  await Promise.all(Array.from({ length: count }, (_, index) => run(index)))
  if (failed) throw failure
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
