import type { Client, ClientOptions } from '../client/index.ts'
import type { CompatibilityOption } from './compatible-store.ts'

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
