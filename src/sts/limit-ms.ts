import { argumentRangeError, argumentTypeError } from '../errors.ts'

/**
 * A time limit in milliseconds; `Infinity` is none.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function limitMs(field: string, given: unknown, usual: number): number {
  if (given === undefined) return usual
  if (typeof given !== 'number') throw argumentTypeError(field, 'a number of milliseconds', given)
  if (!(given > 0)) throw argumentRangeError(field, 'must be more than 0; Infinity is no limit')
  return given
}
