import { unsupported } from './custom.ts'
import type { CheckedS3Query, CustomEndpoint, S3Endpoint } from './types.ts'

/** An endpoint with the ordinary signing of S3. */
export function s3EndpointAt(
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
export function refuseVariants(
  checked: Pick<CheckedS3Query, 'dualStack' | 'fips' | 'accelerate'>,
  subject: string,
): void {
  if (checked.dualStack) throw unsupported(`${subject} no dual-stack endpoints: turn dualStack off`)
  if (checked.fips) throw unsupported(`${subject} no FIPS endpoints: turn fips off`)
  if (checked.accelerate) {
    throw unsupported(`${subject} no Transfer Acceleration: turn accelerate off`)
  }
}

/** Text before the region in names such as `s3-fips.dualstack.us-west-2`. */
export function hostVariant(service: string, checked: CheckedS3Query): string {
  return `${service}${checked.fips ? '-fips' : ''}.${checked.dualStack ? 'dualstack.' : ''}`
}

/**
 * The origin of a custom endpoint, with a prefix before its host.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where the host is an IP address, before which nothing
 * can stand.
 */
export function s3CustomOrigin(custom: CustomEndpoint, prefix: string): string {
  if (custom.isIp && prefix !== '') {
    throw unsupported('an access point is addressed by its host, and endpoint is an IP address')
  }
  return `${custom.scheme}://${prefix}${custom.authority}`
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
