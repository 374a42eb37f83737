import type { Partition } from '../partitions.ts'
import type { CustomEndpoint } from './custom-endpoint.ts'
import { unsupported } from './refusals.ts'
import type { S3Endpoint, S3EndpointQuery } from './types.ts'

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
