import { partitionById, partitionOf } from '../endpoints/index.ts'

/** What decides where STS is. */
export interface StsEndpointQuery {
  /** Lower-case letters, digits and hyphens; checked by who resolved it. */
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
}

/** Where STS is, and for which region requests to it are signed. */
export interface StsEndpoint {
  readonly url: string
  readonly signingRegion: string
}

// Regions like `aws-cn-global` stand for a partition.
const GLOBAL = '-global'

/**
 * The endpoint of STS in a region. It is the region's own: the global one is slower, a single point
 * of failure, and its session tokens do not hold in every region.
 */
export function stsEndpoint({ region, fips, dualStack }: StsEndpointQuery): StsEndpoint {
  if (region === 'aws-global' && !fips && !dualStack) {
    return { url: 'https://sts.amazonaws.com', signingRegion: 'us-east-1' }
  }
  const global = region.endsWith(GLOBAL)
    ? partitionById(region.slice(0, -GLOBAL.length))
    : undefined
  const { id, dnsSuffix, dualStackSuffix } = global ?? partitionOf(region)
  const signingRegion = global?.region ?? region
  // The endpoints of the government's regions satisfy FIPS by themselves.
  const prefix = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return {
    url: `https://${prefix}.${signingRegion}.${dualStack ? dualStackSuffix : dnsSuffix}`,
    signingRegion,
  }
}

/** A region of the partition that an ARN names; undefined for the usual one and for what is no ARN. */
export function regionOfPartition(arn: string | undefined): string | undefined {
  const id = arn?.split(':', 2)[1] ?? ''
  return id === 'aws' ? undefined : partitionById(id)?.region
}
