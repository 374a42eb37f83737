/** What to find an address of S3 for. */
export interface S3EndpointQuery {
  /**
   * A bucket's name, the alias of an access point, or the ARN of an access point, of a
   * multi-region, Object Lambda or Outposts access point. Without one the address is the service's.
   */
  readonly bucket?: string | undefined
  /** Such as `eu-central-1`; with an endpoint of your own whatever region it signs for. */
  readonly region: string
  /** Base URL in place of AWS's: an `http` or `https` URL without user, query and fragment. */
  readonly endpoint?: string | URL | undefined
  /**
   * `auto` (the default) puts the bucket into the host where that is possible, else into the path;
   * `virtual` refuses where it is not possible; `path` always uses the path.
   */
  readonly addressing?: 'auto' | 'virtual' | 'path' | undefined
  /** FIPS 140 endpoints; default false. */
  readonly fips?: boolean | undefined
  /** Endpoints with IPv6; default false. */
  readonly dualStack?: boolean | undefined
  /** S3 Transfer Acceleration, which the bucket must have turned on; default false. */
  readonly accelerate?: boolean | undefined
  /** What to do with an ARN of another region: sign for that one (`use`, the default) or refuse. */
  readonly arnRegion?: 'use' | 'refuse' | undefined
  /** `off` refuses multi-region access points, whose requests are signed for all regions. */
  readonly multiRegionAccessPoints?: 'on' | 'off' | undefined
  /** `off` signs requests to S3 Express buckets with the ordinary credentials. */
  readonly expressSessions?: 'on' | 'off' | undefined
  /** `s3.amazonaws.com` for us-east-1, as before 2019; default false. */
  readonly globalEndpoint?: boolean | undefined
  /**
   * The operation's name in AWS's model, such as `CreateBucket` or `CopyObject`: some operations on
   * S3 Express buckets have hosts or credentials of their own, and `WriteGetObjectResponse` goes to
   * Object Lambda. Left out it is one on objects.
   */
  readonly operation?: string | undefined
}

/** Where requests to a bucket go and how they are signed. */
export interface S3Endpoint {
  /** Scheme, host and port. */
  readonly origin: string
  /**
   * What goes before `/` and the key, percent-encoded: the endpoint's own path, then the bucket
   * where it is not in the host. Empty or beginning with `/`, and without one at the end.
   */
  readonly basePath: string
  /** The service in the credential scope. */
  readonly signingName: string
  /** The region in the credential scope; for `v4a` what `v4` would use. */
  readonly signingRegion: string
  readonly algorithm: 'v4' | 'v4a'
  /** With `v4a`, the regions that the signature is for. */
  readonly regionSet?: readonly string[]
  /** `express` asks for the credentials of a session (CreateSession) in place of the ordinary ones. */
  readonly session: 'express' | 'none'
}
