import type { Client, ClientRequest } from '../client/index.ts'
import type { ClientResponse } from '../http/index.ts'
import type { HeadersInput, PresignedRequest } from '../sigv4/types.ts'
import type { BucketPlace } from './bucket-places.ts'
import type { CompatibleStore } from './compatible-store.ts'

type Passed =
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
  place(): Promise<BucketPlace>
  /** Finds the address, encodes the key, signs and sends. @throws what `client.request` throws. */
  send(call: BucketCall): Promise<ClientResponse>
  /** Finds the address, encodes the key and presigns. @throws what `client.presign` throws. */
  presign(link: BucketLink): Promise<PresignedRequest>
}
