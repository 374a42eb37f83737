import type { Settings } from '../config/settings.ts'
import type { ConnectionOptions } from '../http/transport.ts'

/** Options of {@link createImdsClient}. */
export interface ImdsClientOptions {
  /**
   * Base URL; default `AWS_EC2_METADATA_SERVICE_ENDPOINT`, then the profile's
   * `ec2_metadata_service_endpoint`, then the address of the mode.
   */
  readonly endpoint?: string | URL | undefined
  /**
   * `ipv4` is 169.254.169.254, `ipv6` fd00:ec2::254. Default
   * `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE`, then the profile's, then `ipv4`.
   */
  readonly endpointMode?: 'ipv4' | 'ipv6' | undefined
  /** The profile whose settings count; default `AWS_PROFILE`. Not with `settings`. */
  readonly profile?: string | undefined
  /** Settings of your own; default those of this process. */
  readonly settings?: Settings | undefined
  /**
   * To connect, and for each response, in milliseconds; default `AWS_METADATA_SERVICE_TIMEOUT` (there
   * in seconds), then 1000.
   */
  readonly timeoutMs?: number | undefined
  /**
   * Attempts at a request whose response has status 429 or 5xx, or whose connection is lost; default
   * `AWS_METADATA_SERVICE_NUM_ATTEMPTS`, then 4. Timeouts are not retried.
   */
  readonly maxAttempts?: number | undefined
  /** How long a token shall hold, in seconds, from 1 to 21600 (6 hours, the default). */
  readonly tokenTtl?: number | undefined
  /** An undici `Dispatcher` of your own. No proxy is used without one. */
  readonly dispatcher?: ConnectionOptions['dispatcher']
  /** Milliseconds since the epoch; default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** Uniform in [0, 1), for backoff; default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** Options of a single read. */
export interface ImdsReadOptions {
  /** Abort rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** One line of a listing. */
export interface ImdsEntry {
  /** Without a slash; for a public key its name, not its number. */
  readonly name: string
  /** To give to `get`, or for a directory to `list`. */
  readonly path: string
  readonly isDirectory: boolean
}

/** A value that `walk` finds. */
export interface ImdsItem {
  readonly path: string
  readonly value: string
}

/** The instance identity document, as far as AWS documents it. */
export interface InstanceIdentityDocument {
  readonly accountId: string
  readonly architecture: string
  readonly availabilityZone: string
  readonly billingProducts: readonly string[] | null
  readonly devpayProductCodes: readonly string[] | null
  readonly marketplaceProductCodes: readonly string[] | null
  readonly imageId: string
  readonly instanceId: string
  readonly instanceType: string
  readonly kernelId: string | null
  readonly pendingTime: string
  readonly privateIp: string
  readonly ramdiskId: string | null
  readonly region: string
  readonly version: string
}

/** What AWS announces to an instance. */
export type InstanceNotice =
  | {
      readonly kind: 'spot-interruption'
      readonly action: 'terminate' | 'stop' | 'hibernate'
      /** When; about two minutes after the notice, at once for `hibernate`. */
      readonly time: Date
    }
  | {
      readonly kind: 'rebalance-recommendation'
      /** When it was made. */
      readonly noticeTime: Date
    }

/** Options of {@link ImdsClient.notices}. */
export interface NoticeOptions {
  /** Ends the iteration with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Between two looks, in milliseconds; default 5000, as AWS advises. */
  readonly intervalMs?: number | undefined
}

/**
 * Reads the metadata of the EC2 instance that the process runs on, with IMDSv2 only. Paths are below
 * `/latest/`, such as `meta-data/instance-id`.
 *
 * Every method throws TypeError for a wrong path; ConfigError `CONFIG_IMDS_DISABLED` where
 * `AWS_EC2_METADATA_DISABLED` is `true`, `CONFIG_INVALID` for wrong settings; NetworkError and
 * TimeoutError where there is no instance metadata, at once if that was found out within the last
 * minute; ServiceError for an error response, with status 404 for a path that does not exist.
 */
export interface ImdsClient {
  /** A value as text. */
  get(path: string, options?: ImdsReadOptions): Promise<string>
  /** A value as text; undefined where there is none. */
  find(path: string, options?: ImdsReadOptions): Promise<string | undefined>
  /**
   * A value parsed as JSON.
   *
   * @throws NetworkError `NETWORK_RESPONSE_INVALID` when it is not JSON.
   */
  getJson<T = unknown>(path: string, options?: ImdsReadOptions): Promise<T>
  /** A value as bytes, up to 1 MiB. */
  getBinary(path: string, options?: ImdsReadOptions): Promise<Uint8Array>
  /** What is in a directory. */
  list(path: string, options?: ImdsReadOptions): Promise<ImdsEntry[]>
  /** All values below a directory, default `meta-data/`; credentials are passed over. */
  walk(path?: string, options?: ImdsReadOptions): AsyncIterableIterator<ImdsItem>
  /** The user data, untouched (it may be compressed); undefined where there is none. */
  userData(options?: ImdsReadOptions): Promise<Uint8Array | undefined>
  /**
   * The instance identity document. Its signatures are beside it, at `dynamic/instance-identity/`.
   *
   * @throws NetworkError `NETWORK_RESPONSE_INVALID` for any other document.
   */
  identityDocument(options?: ImdsReadOptions): Promise<InstanceIdentityDocument>
  /** The instance's tags; undefined unless tags in metadata are allowed. */
  tags(options?: ImdsReadOptions): Promise<Record<string, string> | undefined>
  /** The instance's region. @throws NetworkError `NETWORK_RESPONSE_INVALID` for other text. */
  region(options?: ImdsReadOptions): Promise<string>
  /**
   * Spot interruption notices and rebalance recommendations as they come, each once. It looks every
   * few seconds for as long as it is iterated, which does not keep the process alive.
   */
  notices(options?: NoticeOptions): AsyncIterableIterator<InstanceNotice>
  /** Closes the connections. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
