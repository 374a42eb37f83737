import type { Credentials } from '../sigv4/types.ts'
import type { NetworkFailure, OwnQuota, ServiceFailure } from './mock-types.ts'

/** Options of {@link createLoopbackS3}. */
export interface LoopbackS3Options {
  /** The keys that may sign; default a pair of examples. Session tokens must be sent, and are compared. */
  readonly credentials?: Credentials | readonly Credentials[] | undefined
  /** Buckets that are there from the start; default none. */
  readonly buckets?: readonly string[] | undefined
  /** The region of its buckets; default `us-east-1`. Requests that are signed for another are refused. */
  readonly region?: string | undefined
  /** The port on 127.0.0.1; default a free one. */
  readonly port?: number | undefined
  /** The least that a part may have, but the last, in bytes; default 5 MiB, as S3's. */
  readonly minPartBytes?: number | undefined
}

/** An object as the server holds it. */
export interface LoopbackObject {
  readonly body: Uint8Array
  /** With its quotes, as S3 sends it. */
  readonly etag: string
  readonly contentType: string
  readonly metadata: Readonly<Record<string, string>>
  readonly lastModified: Date
  /** Where the bucket keeps versions. */
  readonly versionId: string | undefined
}

/** What is in the buckets, past the requests. */
export interface LoopbackObjects {
  /** Puts an object; its bucket is made where there is none. */
  put(
    bucket: string,
    key: string,
    body: string | Uint8Array,
    properties?: {
      readonly contentType?: string | undefined
      readonly metadata?: Readonly<Record<string, string>> | undefined
    },
  ): void
  get(bucket: string, key: string): LoopbackObject | undefined
  delete(bucket: string, key: string): void
  /** The keys of a bucket, in S3's order; none where there is no such bucket. */
  keys(bucket: string): string[]
}

/** A request that the server answered. */
export interface LoopbackRequest {
  /** The operation's name, such as `PutObject`; `undefined` for what is none. */
  readonly operation: string | undefined
  readonly method: string
  /** Path and query as they came. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bucket: string | undefined
  readonly key: string | undefined
  readonly status: number
  /** S3's code, where it was refused or failed. */
  readonly code: string | undefined
}

/** Which requests fail, and how often. */
export interface LoopbackFault {
  /** An operation's name, such as `UploadPart`; default any. */
  readonly operation?: string | undefined
  readonly bucket?: string | undefined
  readonly key?: string | RegExp | undefined
  /** How many requests; default all, until it is taken back. */
  readonly times?: number | undefined
  /** Waits before it answers, in milliseconds; default 0. */
  readonly delayMs?: number | undefined
}

/** How a request of the loopback S3 fails: as a service, as a network, or only late. */
export type LoopbackFailure =
  | ServiceFailure
  | { readonly network: Exclude<NetworkFailure['network'], 'refused' | 'timeout'> }
  | { readonly delayMs: number }

/** Keys as the AWS SDK takes them too, with `exactOptionalPropertyTypes`: no member is undefined. */
export interface LoopbackCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
  readonly accountId?: string
}

/** A server that speaks S3 on the loopback interface, in memory. */
export interface LoopbackS3 {
  /** `http://127.0.0.1:PORT`. Buckets stand in the path, or before `localhost` or a host of AWS. */
  readonly endpoint: string
  /** The first of the keys that may sign. */
  readonly credentials: LoopbackCredentials
  readonly region: string
  /** What a bucket or a client needs: `createBucket({ bucket: 'photos', ...s3.options })`. */
  readonly options: {
    readonly endpoint: string
    readonly credentials: LoopbackCredentials
    readonly region: string
    /** A quota of the server's own, 500 tokens, so that tests do not use up each other's retries. */
    readonly retry: OwnQuota
  }
  readonly objects: LoopbackObjects
  /** The requests so far, in their order. */
  requests(): readonly LoopbackRequest[]
  /**
   * Has requests fail; the newest fault that fits counts. Returns what takes it back.
   *
   * @throws TypeError and RangeError for wrong arguments.
   */
  fail(fault: LoopbackFault & LoopbackFailure): () => void
  /** Ends connections, and forgets all. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
