import type { Client } from '../client/client-type.ts'
import type { ClientOptions, ClientRequest } from '../client/types.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import {
  type CommonOptions,
  commonOptions,
  type RequestOptions,
  type TracedRequest,
} from '../http/call.ts'
import { type HeaderRecord, headerRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { encodeRfc3986, encodeS3Key } from '../sigv4/percent-encoding.ts'
import type { Credentials, HeadersInput, PresignedRequest, ScopedOptions } from '../sigv4/types.ts'
import { NO_HEADERS, type OperationHeaders } from './properties.ts'
import type { CompatibilityOption, CompatibleStore } from './stores.ts'

export { type CommonOptions, commonOptions }

/** What every operation of a bucket takes. */
export interface OperationOptions extends CommonOptions {
  /** Further headers, such as `x-amz-expected-bucket-owner` or `x-amz-request-payer`. */
  readonly headers?: HeadersInput | undefined
}

/** Options that can be read. @throws TypeError `ERR_INVALID_ARG_TYPE`. */
export function checkedOptions<T>(options: T): T {
  if (typeof options === 'object' && options !== null) return options
  throw argumentTypeError('options', 'an object', options)
}

/** The caller's headers, and those an operation sets where the caller has not. */
export function headersOf(options: OperationOptions, set: OperationHeaders): HeaderRecord {
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
   * `credentials` and `endpoint` of these options go before its own. Default a client of the bucket's own.
   */
  readonly client?: Client | undefined
  /**
   * Whether the bucket's name is part of the host (`virtual`) or the path. Default `auto`: the host
   * wherever AWS and the name allow it, the path at an endpoint of your own.
   */
  readonly addressing?: 'auto' | 'virtual' | 'path' | undefined
  /** The store behind the endpoint, by name or by what it does; default AWS. */
  readonly compatibility?: CompatibilityOption | undefined
  /** Uses S3 Transfer Acceleration. Default false. */
  readonly accelerate?: boolean | undefined
  /** Uses a FIPS 140 endpoint. Default false. */
  readonly fips?: boolean | undefined
  /** Uses an endpoint with IPv6 addresses. Default false. */
  readonly dualStack?: boolean | undefined
}

/** A request to a bucket or an object in it. It travels to the attempt loop as the options of itself. */
export interface BucketCall
  extends RequestOptions,
    TracedRequest,
    Pick<ClientRequest, 'query' | 'body' | 'payloadHash' | 'operation'> {
  readonly method: string
  /** The object's key as it is, not encoded; undefined for the bucket itself. */
  readonly key?: string | undefined
  readonly headers?: HeadersInput | undefined
}

/** A request to a bucket or an object in it, to be made into a link. */
export interface BucketLink {
  readonly method: string
  readonly key?: string | undefined
  readonly query?: ClientRequest['query']
  /** Headers that the link binds: who uses it must send them. */
  readonly headers?: HeadersInput | undefined
  /** Seconds. */
  readonly expiresIn: number
  /** When it is signed; default now. */
  readonly date?: Date | number | undefined
  /** What to do when the credentials end before the link would; default `reject`. */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
  /** Seconds of a window within which all links are the same; default none. */
  readonly reuse?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** What the operations of a bucket share: where it is, and how requests get there. */
export interface BucketContext {
  readonly bucket: string
  /** What is known of the store behind the endpoint; until `prepare` is done as far as code tells. */
  readonly store: CompatibleStore
  readonly client: Client
  /**
   * Reads what environment and files say of the endpoint; undefined where all is known.
   *
   * @throws ConfigError `CONFIG_INVALID`.
   */
  prepare(): Promise<void> | undefined
  /** Where requests for objects go. @throws EndpointError, ConfigError. */
  endpoint(): Promise<BucketEndpoint>
  /** Finds the address, encodes the key, signs and sends. @throws what `client.request` throws. */
  send(call: BucketCall): Promise<ClientResponse>
  /** Finds the address, encodes the key and presigns. @throws what `client.presign` throws. */
  presign(link: BucketLink): Promise<PresignedRequest>
}

/** What signs many links, or a form, at one moment. */
export interface LinkSigning {
  readonly endpoint: BucketEndpoint
  readonly credentials: Credentials
  /** What the signature is for. */
  readonly signing: Pick<ScopedOptions, 'service' | 'region' | 'algorithm' | 'regionSet'>
  /** Milliseconds since the epoch, by the server's clock where that is known. */
  readonly date: number
}

/** A context that also hands out what signs. */
export interface SigningContext extends BucketContext {
  /**
   * The credentials of this moment; those that would end before `expiresIn` seconds are fetched anew.
   *
   * @throws CredentialsError, ConfigError, EndpointError.
   */
  signing(expiresIn: number, date: Date | number | undefined): Promise<LinkSigning>
}

/** Where requests of a bucket go, and how they are signed. */
export interface BucketEndpoint {
  readonly origin: string
  /** The path before a key, with a slash at its end. */
  readonly prefix: string
  readonly region: string
  /** Undefined where the rules of `s3` hold. */
  readonly signing: ClientRequest['signing']
  /** Undefined where the client's are used. */
  readonly credentials: ClientRequest['credentials']
}

/** Finds the endpoints of a bucket's requests. */
export interface BucketEndpoints {
  /** Looks up what only files or the instance know; undefined where all is known. */
  prepare(): Promise<void> | undefined
  /** Once prepared; `operation` matters to directory buckets only. @throws EndpointError. */
  of(operation: string | undefined): BucketEndpoint
  /** The store behind the endpoint; until prepared as far as code tells. */
  store(): CompatibleStore
}

/** Where a bucket is, as far as its options say; without a name it is the service. */
export type ServiceOptions = Omit<BucketOptions, 'bucket'> & {
  readonly bucket?: string | undefined
}

/** Options of {@link listBuckets}: where to ask, as for `createBucket`, and what for. */
export interface ListBucketsOptions
  extends Omit<ServiceOptions, 'bucket' | 'retry' | 'timeout'>,
    OperationOptions {
  /** Only buckets whose names begin with it. AWS only. */
  readonly prefix?: string | undefined
  /** Only buckets of this region. AWS only. */
  readonly bucketRegion?: string | undefined
  /** The most that one page holds; default all at once. AWS only. */
  readonly maxBuckets?: number | undefined
}

/** Options of `bucket.create`. */
export interface CreateBucketOptions extends OperationOptions {
  /** A canned ACL. */
  readonly acl?: string | undefined
  /** Whether versions can be locked against deletion, which cannot be turned off again. */
  readonly objectLock?: boolean | undefined
  /**
   * Where the bucket is to be, a region or a store's own name for a place, such as `default-placement`
   * of Ceph; default at AWS the region that requests are signed for, elsewhere the store's own.
   */
  readonly location?: string | undefined
  /** Tags of the bucket. */
  readonly tags?: Readonly<Record<string, string>> | undefined
  /** `ignore` succeeds where the bucket exists already and is yours. Default `throw`. */
  readonly existing?: 'throw' | 'ignore' | undefined
}

// S3 user guide, "Naming Amazon S3 objects": 1,024 bytes of UTF-8. A UTF-16 unit is three at most.
const MAX_KEY_BYTES = 1024

const SURELY_SHORT = Math.floor(MAX_KEY_BYTES / 3)

/**
 * A key that S3 can take.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` (empty, a lone surrogate),
 * RangeError `ERR_OUT_OF_RANGE` beyond 1,024 bytes; all name the field.
 */
export function checkedKey(key: unknown, field = 'key'): string {
  const text = measuredKey(key, field)
  if (/\p{Surrogate}/u.test(text)) {
    throw argumentValueError(field, 'has a lone surrogate, which has no UTF-8 form')
  }
  return text
}

/**
 * The key of an operation on an object. Without one the request would be for the bucket: DELETE would delete it.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`. What the key holds is checked where the path is made.
 */
export function objectKey(key: string): string {
  if (key === undefined) throw argumentTypeError('key', 'a string', key)
  return key
}

/** A key as paths have it, slashes apart percent-encoded. @throws as {@link checkedKey}. */
export function encodedKey(key: unknown): string {
  // Encoding finds lone surrogates by itself.
  return encodeS3Key(measuredKey(key, 'key'))
}

function measuredKey(key: unknown, field: string): string {
  if (typeof key !== 'string') throw argumentTypeError(field, 'a string', key)
  if (key === '') throw argumentValueError(field, 'is empty')
  if (key.length > SURELY_SHORT && Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw argumentRangeError(field, `is longer than ${MAX_KEY_BYTES} bytes of UTF-8`)
  }
  return key
}

// Buckets of us-east-1 from before 2018 have names of up to 255 characters; ARNs are longer.
const MAX_BUCKET_LENGTH = 255

const MAX_ARN_LENGTH = 2048

const BUCKET_RULE =
  'names have letters, digits, dots, hyphens and underscores only (or it is an ARN cut short)'

/** `, "photos"` of `s3://photos/cats`. */
function bareName(bucket: string): string {
  const name = /^s3:\/\/([\w.-]+)/.exec(bucket)?.[1]
  return name === undefined ? '' : `, "${name}"`
}

/**
 * A bucket's name or ARN, as far as it can be told without knowing the store.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError
 * `ERR_OUT_OF_RANGE`; all name the field.
 */
export function checkedBucket(bucket: unknown, field = 'bucket'): string {
  if (typeof bucket !== 'string') throw argumentTypeError(field, 'a string', bucket)
  if (bucket === '') throw argumentValueError(field, 'is empty')
  const limit = bucket.startsWith('arn:') ? MAX_ARN_LENGTH : MAX_BUCKET_LENGTH
  if (bucket.length > limit) {
    throw argumentRangeError(field, `is longer than ${limit} characters`)
  }
  if (/^\.{1,2}$/.test(bucket) || (!bucket.startsWith('arn:') && /[^\w.-]/.test(bucket))) {
    throw argumentValueError(field, `must be the name alone${bareName(bucket)}; ${BUCKET_RULE}`)
  }
  return bucket
}

/** An object to copy, or to copy a part of. */
interface SourceObject {
  /** A name, or the ARN of an access point. */
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
}

/**
 * The header `x-amz-copy-source`: `/bucket/key`, or `arn/object/key` for access points, encoded
 * (CopyObject in the S3 API reference).
 *
 * @throws TypeError and RangeError, naming `source.bucket` or `source.key`.
 */
export function copySource({ bucket, key, versionId }: SourceObject): string {
  const start = encodeRfc3986(checkedBucket(bucket, 'source.bucket'))
  const object = encodeS3Key(checkedKey(key, 'source.key'))
  const path = bucket.startsWith('arn:') ? `${start}/object/${object}` : `/${start}/${object}`
  return versionId === undefined ? path : `${path}?versionId=${encodeRfc3986(versionId)}`
}
