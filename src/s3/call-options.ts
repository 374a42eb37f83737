import type { ClientRequest } from '../client/index.ts'
import { argumentTypeError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/index.ts'
import type { HeadersInput } from '../sigv4/types.ts'

/** What every operation of a bucket takes. */
export interface CallOptions extends Pick<ClientRequest, 'signal' | 'timeout' | 'retry'> {
  /** Further headers, such as `x-amz-expected-bucket-owner` or `x-amz-request-payer`. */
  readonly headers?: HeadersInput | undefined
}

/** Options that can be read. @throws TypeError `ERR_INVALID_ARG_TYPE`. */
export function checkedOptions<T>(options: T): T {
  if (typeof options === 'object' && options !== null) return options
  throw argumentTypeError('options', 'an object', options)
}

/** The options that go to the client as they are. */
export function passedOn(options: CallOptions): Pick<CallOptions, 'signal' | 'timeout' | 'retry'> {
  const { signal, timeout, retry } = options
  return { signal, timeout, retry }
}

/** Headers of an operation, in no order; undefined ones are not sent. */
export type OperationHeaders = Readonly<Record<string, string | undefined>>

/** For operations without any: no object has to be made and looked through. */
export const NO_HEADERS: OperationHeaders = Object.freeze({})

/** The caller's headers, and those an operation sets where the caller has not. */
export function headersOf(options: CallOptions, set: OperationHeaders): HeaderRecord {
  const headers = headerRecord(checkedOptions(options).headers)
  if (set === NO_HEADERS) return headers
  for (const name in set) {
    const value = set[name]
    if (value !== undefined) headers[name] ??= value
  }
  return headers
}
