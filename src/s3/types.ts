import type { Client } from '../client/client-type.ts'
import type { ClientRequest } from '../client/types.ts'
import type { ClientResponse } from '../http/index.ts'
import type { Credentials, HeadersInput, PresignedRequest, SigningOptions } from '../sigv4/types.ts'
import type { BucketOptions, CallOptions } from './options.ts'
import type { CompatibleStore } from './stores.ts'

export type Passed =
  | 'query'
  | 'body'
  | 'signal'
  | 'timeout'
  | 'retry'
  | 'result'
  | 'bufferLimit'
  | 'allowStatus'
  | 'payloadHash'
  | 'idempotent'
  | 'checksum'
  | 'operation'
  | 'rateKey'
  | 'hedge'

/** A request to a bucket or an object in it. */
export interface BucketCall extends Pick<ClientRequest, Passed> {
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
  readonly facts: Pick<SigningOptions, 'service' | 'region' | 'algorithm' | 'regionSet'>
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
  /** Finds what files or the instance have to be asked for; undefined where all is known. */
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
    CallOptions {
  /** Only buckets whose names begin with it. AWS only. */
  readonly prefix?: string | undefined
  /** Only buckets of this region. AWS only. */
  readonly bucketRegion?: string | undefined
  /** The most that one page holds; default all at once. AWS only. */
  readonly maxBuckets?: number | undefined
}

/** Options of `bucket.create`. */
export interface CreateBucketOptions extends CallOptions {
  /** A canned ACL. */
  readonly acl?: string | undefined
  /** Whether versions can be locked against deletion, which cannot be turned off again. */
  readonly objectLock?: boolean | undefined
  /**
   * Where the bucket is to be, a region or a store's own name for a place, such as `default-placement`
   * of Ceph; default at AWS the region that requests are signed for, elsewhere the store's own.
   */
  readonly location?: string | undefined
  /** `ignore` takes a bucket of yours that is there already for a good answer. Default `throw`. */
  readonly existing?: 'throw' | 'ignore' | undefined
}
