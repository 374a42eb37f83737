import type { RequestOptions, SignerOptions } from '../http/call.ts'
import type { ClientResponse } from '../http/response.ts'
import type { TotalLimit } from '../http/time-limits.ts'
import type { Credentials, PresignedRequest, SignedRequest, Signer } from '../sigv4/types.ts'
import type { Calls } from './call-types.ts'
import type { ClientSettings } from './resolve-settings.ts'
import type { ClientOptions, ClientRequest, PresignRequest, SignRequest } from './types.ts'

/** Signs and sends requests to AWS. */
export interface Client extends Calls {
  /**
   * Sends a request, again where that is safe and promises success.
   *
   * @throws ServiceError `SERVICE_ERROR` for a status from 300 up; NetworkError and TimeoutError;
   * CredentialsError; ConfigError `CONFIG_INVALID`; EndpointError `ENDPOINT_INVALID`;
   * TypeError and RangeError for wrong arguments; the signal's reason on abort.
   */
  request(request: ClientRequest): Promise<ClientResponse>
  /**
   * A `fetch` that signs, for libraries that take one: with the client's credentials, retry policy and
   * connections, and the service and region of the host, which must be AWS's. See `createSignedFetch`.
   */
  readonly fetch: typeof globalThis.fetch
  /** Signs a request with the credentials of this moment. @throws as `sign` of `sansdk/sigv4`. */
  sign(request: SignRequest): Promise<SignedRequest>
  /**
   * Makes a URL that grants the request. Credentials that would end before it are fetched anew once.
   *
   * @throws CredentialsError `CREDENTIALS_EXPIRE_TOO_SOON` when the new ones do so too.
   */
  presign(request: PresignRequest): Promise<PresignedRequest>
  /**
   * What the client has resolved for its requests. Buckets are built on it, so that they work with a copy
   * of a client whose requests take another way: `{ ...client, request: traced }`.
   */
  readonly resolver: ClientResolver
  /** Sockets that are open now; 0 with a dispatcher of your own. */
  sockets(): number
  /** Waits for running requests and closes the connections. A second call does nothing more. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** What a client resolves for its requests: settings, region, credentials, clock and time limits. */
export interface ClientResolver {
  /** What the client's options say of endpoints. */
  readonly options: Pick<ClientOptions, 'endpoint' | 'region' | 'dualStack'>
  /**
   * Reads the settings of S3 from environment and files, before the first request of a bucket; undefined
   * where they are known. Files that cannot be read are an error where they could name the endpoint, and a
   * warning where endpoint and credentials are in code.
   *
   * @param own the options of the bucket.
   * @throws ConfigError `CONFIG_INVALID`.
   */
  prepareSettings(own: Pick<ClientOptions, 'endpoint' | 'credentials'>): Promise<void> | undefined
  /** The settings, once they were prepared; before that what code and environment say. */
  settings(): ClientSettings
  /**
   * Finds the region where files or the instance have to be asked for it; undefined where it is known.
   *
   * @throws ConfigError `CONFIG_INVALID`; what the credentials throw.
   */
  prepareRegion(region: string | undefined): Promise<void> | undefined
  /** This region, else the client's, once it was prepared. @throws TypeError. */
  region(region: string | undefined): string
  /** The region where the bucket of this URL was found before, and its origin; undefined for `region`. */
  bucketRegion(url: string, region: string): BucketRegion | undefined
  /**
   * The credentials of a request; those that end before `until`, in milliseconds since the epoch, are
   * fetched again once.
   *
   * @param own the request's own; default the client's.
   */
  credentials(own: ClientRequest['credentials'], until: number): Promise<Credentials>
  /** A signer, the same one again for the same credentials. @throws TypeError. */
  signer(options: SignerOptions, credentials: Credentials): Signer
  /** Milliseconds since the epoch, by the clock of a host where that is known. */
  now(host?: string): number
  /** The time limit of a whole operation. @throws TypeError, RangeError. */
  totalMs(timeout: ClientRequest['timeout']): TotalLimit
  /**
   * Sends a request that was checked before: by `client.request` where that is not the client's own.
   *
   * @param options how it is sent; those that the request has itself do not count.
   */
  send(
    client: Pick<Client, 'request'>,
    request: ClientRequest,
    options: RequestOptions,
  ): Promise<ClientResponse>
  /** Presigns a request that was checked before: by `client.presign` where that is not the client's own. */
  presign(client: Pick<Client, 'presign'>, request: PresignRequest): Promise<PresignedRequest>
}

/** Where a bucket was found. */
export interface BucketRegion {
  readonly origin: string
  readonly region: string
}
