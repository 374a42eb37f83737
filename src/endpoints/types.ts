/** A partition of AWS: regions with accounts, names and hosts of their own. */
export interface Partition {
  /** As in ARNs, such as `aws-cn`. */
  readonly id: string
  readonly dnsSuffix: string
  readonly dualStackSuffix: string
  /** The region of its global services, and where only the partition is known. */
  readonly region: string
}

/** A partition with the names of its regions. */
export interface PartitionRule extends Partition {
  readonly regions: RegExp
}

/** The service and region to find an endpoint for. */
export interface ServiceEndpointQuery {
  /** The endpoint prefix, such as `dynamodb`, or botocore's name of the service. */
  readonly service: string
  /** Such as `eu-central-1`; `fips-X` and `X-fips` mean FIPS endpoints, `aws-global` means a partition. */
  readonly region: string
  /** FIPS 140 endpoints; default as `region` is spelt. */
  readonly fips?: boolean | undefined
  /** Endpoints with IPv6; default false. */
  readonly dualStack?: boolean | undefined
  /** Base URL instead of AWS's: an `http` or `https` URL without user, query and fragment. */
  readonly endpoint?: string | URL | undefined
}

/** Where requests to a service go, and how they are signed. */
export interface Endpoint {
  /** Scheme, host and port. */
  readonly origin: string
  /** The path that precedes those of requests, without a slash at its end; mostly there is none. */
  readonly path?: string
  /** The service name in the credential scope. */
  readonly signingName: string
  /** The region in the credential scope; global services have one fixed region. */
  readonly signingRegion: string
  /** Where requests are signed for several regions; else `v4`. */
  readonly algorithm?: 'v4a'
  /** With `v4a`, the regions that the signature is for. */
  readonly signingRegionSet?: readonly string[]
  /** Headers that requests must carry. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A checked query. */
export interface CheckedQuery {
  readonly service: string
  readonly region: string
  readonly partition: Partition
  readonly fips: boolean
  readonly dualStack: boolean
  readonly custom: CustomEndpoint | undefined
}

/**
 * `preferred` sends requests to the account's own host where the account is known, `required` refuses
 * where it is not, `disabled` never does.
 */
export type AccountIdEndpointMode = 'preferred' | 'disabled' | 'required'

/**
 * What an operation and its input say about the endpoint, by the names in AWS's rules:
 * `StreamARN`, `EndpointId`, `ServiceType` and so on.
 */
export type EndpointParams = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>

/** A checked query of an operation. */
export interface OperationQuery extends CheckedQuery {
  readonly accountId: string | undefined
  readonly accountIdEndpointMode: AccountIdEndpointMode
  readonly params: EndpointParams
}

/** A checked query. */
export interface CheckedS3Query {
  readonly query: S3EndpointQuery
  /** With `aws-global` made `us-east-1`. */
  readonly region: string
  readonly partition: Partition
  readonly custom: CustomEndpoint | undefined
  readonly fips: boolean
  readonly dualStack: boolean
  readonly accelerate: boolean
}

/** What to find an endpoint of S3 for. */
export interface S3EndpointQuery {
  /**
   * A bucket's name, the alias of an access point, or the ARN of an access point, of a
   * multi-region, Object Lambda or Outposts access point. Without one the address is the service's.
   */
  readonly bucket?: string | undefined
  /** Such as `eu-central-1`; with a custom endpoint the region that it signs for. */
  readonly region: string
  /** Base URL instead of AWS's: an `http` or `https` URL without user, query and fragment. */
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

/** Where requests to a bucket go, and how they are signed. */
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
  /** `express` means the credentials of a session (CreateSession) instead of the ordinary ones. */
  readonly session: 'express' | 'none'
}

/** A parsed ARN. */
export interface Arn {
  readonly text: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly accountId: string
  /** The resource at its colons and slashes. */
  readonly resource: readonly string[]
}

/** What to find an endpoint for. */
export interface EndpointQuery extends ServiceEndpointQuery {
  /** The account of the credentials, which some services have hosts of. */
  readonly accountId?: string | undefined
  /** Default `preferred`. */
  readonly accountIdEndpointMode?: AccountIdEndpointMode | undefined
  /** What the operation and its input say, by the names in AWS's rules; default nothing. */
  readonly params?: EndpointParams | undefined
}

/** A custom endpoint, parsed. */
export interface CustomEndpoint {
  readonly scheme: 'http' | 'https'
  /** Host and port. */
  readonly authority: string
  /** Without a slash at its end; mostly empty. */
  readonly path: string
  readonly isIp: boolean
}
