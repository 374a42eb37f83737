import type { Client } from '../client/client-type.ts'
import type { ClientOptions, ClientRequest } from '../client/types.ts'
import { argumentTypeError } from '../errors.ts'
import { type AbortScope, createAbortScope } from '../http/abort-scope.ts'
import { type HeaderRecord, headerRecord } from '../http/index.ts'
import { startDeadline } from '../http/time-limits.ts'
import type { HeadersInput } from '../sigv4/types.ts'
import { NO_HEADERS, type OperationHeaders } from './properties.ts'
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

/** An operation that makes several calls. */
export interface Operation<T> {
  /** Ends all of them, at the latest when `timeout.totalMs` is over. */
  readonly scope: AbortScope
  /** The caller's, with the one deadline for all calls. */
  readonly options: T
}

/**
 * Begins an operation whose `totalMs` is the time of the whole of it: calls, and what is read from a
 * source or written to a file. Release its scope at the end.
 *
 * @param label what errors say has taken too long, such as `s3 upload of "key"`.
 * @throws TypeError and RangeError for a wrong signal or time limit.
 */
export function beginOperation<T extends Pick<CallOptions, 'signal' | 'timeout'>>(
  { client }: { readonly client: Client },
  options: T,
  label: string,
): Operation<T> {
  const { signal, timeout } = options
  const deadline = startDeadline(client.resolver.totalMs(timeout))
  const scope = createAbortScope({ signal, deadline, label })
  if (deadline === undefined) return { scope, options }
  return { scope, options: { ...options, timeout: { ...timeout, totalMs: deadline } } }
}

/** Time limits of a file of a directory: its own, within those of the directory. */
export function within(
  own: CallOptions['timeout'],
  outer: CallOptions['timeout'],
): CallOptions['timeout'] {
  if (own === undefined || outer === undefined) return own ?? outer
  return { ...outer, ...own, totalMs: outer.totalMs ?? own.totalMs }
}

/** Time limits of a request that takes longer than others, unless the caller has limited its attempts. */
export function withAttemptMs(
  timeout: CallOptions['timeout'],
  attemptMs: number,
): CallOptions['timeout'] {
  return { ...timeout, attemptMs: timeout?.attemptMs ?? attemptMs }
}
