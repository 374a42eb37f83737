import type { Client, ClientOptions, ClientRequest } from '../client/index.ts'
import { argumentTypeError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/index.ts'
import type { HeadersInput } from '../sigv4/types.ts'
import type { CompatibilityOption } from './stores.ts'

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

/** Options of {@link createBucket}; besides these, those of `createClient`. */
export interface BucketOptions extends ClientOptions {
  /**
   * The bucket's name, or the ARN of an access point, an Object Lambda or Outposts access point or a
   * multi-region access point.
   */
  readonly bucket: string
  /**
   * A client to share: its connections, credentials, region and retries are used, and `region`,
   * `credentials` and `endpoint` given here go before its own. Default a client of the bucket's own.
   */
  readonly client?: Client | undefined
  /**
   * Whether the bucket's name is part of the host (`virtual`) or the path. Default `auto`: the host
   * wherever AWS and the name allow it, the path at an endpoint of your own.
   */
  readonly addressing?: 'auto' | 'virtual' | 'path' | undefined
  /** The store behind the endpoint, by name or as facts; default AWS. */
  readonly compatibility?: CompatibilityOption | undefined
  /** Uses S3 Transfer Acceleration. Default false. */
  readonly accelerate?: boolean | undefined
  /** Uses a FIPS 140 endpoint. Default false. */
  readonly fips?: boolean | undefined
  /** Uses an endpoint with IPv6 addresses. Default false. */
  readonly dualStack?: boolean | undefined
}
