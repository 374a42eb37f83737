import { argumentTypeError } from '../errors.ts'
import type { HeadersInput, HeaderValue } from '../sigv4/types.ts'

/** Headers under lower-case names, before they are signed. */
export type HeaderRecord = Record<string, HeaderValue>

/**
 * Headers in a new record under lower-case names. A name that comes several times becomes an array;
 * values are checked by the signer.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` when the input is neither a record nor iterable.
 */
export function headerRecord(input: HeadersInput | undefined): HeaderRecord {
  const record: HeaderRecord = Object.create(null)
  if (input === undefined) return record
  if (typeof input !== 'object' || input === null) {
    throw argumentTypeError('request.headers', 'a record, a Headers object or pairs', input)
  }
  if (isPairs(input)) {
    for (const [name, value] of input) append(record, name, value)
  } else {
    for (const name of Object.keys(input)) append(record, name, input[name])
  }
  return record
}

function isPairs(input: HeadersInput): input is Iterable<readonly [string, HeaderValue]> {
  return Symbol.iterator in input
}

function append(record: HeaderRecord, name: string, value: HeaderValue): void {
  if (value === undefined || value === null) return
  const key = String(name).toLowerCase()
  const earlier = record[key]
  record[key] =
    earlier === undefined || earlier === null ? value : [...listOf(earlier), ...listOf(value)]
}

function listOf(value: NonNullable<HeaderValue>): readonly (string | number)[] {
  return typeof value === 'object' ? value : [value]
}
