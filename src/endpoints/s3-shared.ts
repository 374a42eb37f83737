import { type CustomEndpoint, unsupported } from './custom.ts'
import type { Partition } from './types.ts'

/** A checked query. */
export interface Place {
  readonly query: S3EndpointQuery
  /** With `aws-global` made `us-east-1`. */
  readonly region: string
  readonly partition: Partition
  readonly custom: CustomEndpoint | undefined
  readonly fips: boolean
  readonly dualStack: boolean
  readonly accelerate: boolean
}

/** An address signed in the ordinary way for S3. */
export function endpointAt(
  origin: string,
  basePath: string,
  signingRegion: string,
  signingName = 's3',
): S3Endpoint {
  return { origin, basePath, signingName, signingRegion, algorithm: 'v4', session: 'none' }
}

/**
 * Refuses what a kind of access point does not have; `subject` begins the sentence.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED`.
 */
export function refuseFlavours(
  place: Pick<Place, 'dualStack' | 'fips' | 'accelerate'>,
  subject: string,
): void {
  if (place.dualStack) throw unsupported(`${subject} no dual-stack endpoints: turn dualStack off`)
  if (place.fips) throw unsupported(`${subject} no FIPS endpoints: turn fips off`)
  if (place.accelerate) {
    throw unsupported(`${subject} no Transfer Acceleration: turn accelerate off`)
  }
}

/** Text before the region in names such as `s3-fips.dualstack.us-west-2`. */
export function flavours(service: string, place: Place): string {
  return `${service}${place.fips ? '-fips' : ''}.${place.dualStack ? 'dualstack.' : ''}`
}

/**
 * The origin of an endpoint of the caller's, with labels and a dot before its host, or nothing.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where the host is an IP address, before which nothing
 * can stand.
 */
export function customOrigin(custom: CustomEndpoint, prefix: string): string {
  if (custom.isIp && prefix !== '') {
    throw unsupported('an access point is addressed by its host, and endpoint is an IP address')
  }
  return `${custom.scheme}://${prefix}${custom.authority}`
}

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

/** Whether an operation on an S3 Express bucket goes to the regional control endpoint. */
export function usesExpressControl(operation: string | undefined): boolean {
  // In AWS's model of S3 these are the operations on buckets and their configurations, but these four.
  return (
    operation !== undefined &&
    /Bucket|PublicAccessBlock/.test(operation) &&
    !/^(?:HeadBucket|ListBuckets|GetBucketAbac|PutBucketAbac)$/.test(operation)
  )
}

/** Whether an operation on an S3 Express bucket is signed with the ordinary credentials. */
export function withoutExpressSession(operation: string | undefined): boolean {
  // CreateSession makes the session; copying reads another bucket, for which the session is not.
  return (
    operation === 'CreateSession' || operation === 'CopyObject' || operation === 'UploadPartCopy'
  )
}

/** Whether an operation cannot go through an access point. */
export function needsBucketItself(operation: string | undefined): boolean {
  return operation === 'CreateBucket'
}
