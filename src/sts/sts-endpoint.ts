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

interface Partition {
  readonly id: string
  readonly regions: RegExp
  readonly suffix: string
  readonly dualStackSuffix: string
  /** For names like `aws-cn-global`, and where only the partition is known. */
  readonly region: string
}

// Source: partitions 1.1, as botocore and the SDKs ship them.
const PARTITIONS: readonly Partition[] = [
  partition('aws-cn', /^cn-/, 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-northwest-1'),
  partition('aws-eusc', /^eusc-/, 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
  partition('aws-iso', /^us-iso-/, 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
  partition('aws-iso-b', /^us-isob-/, 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
  partition('aws-iso-e', /^eu-isoe-/, 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
  partition('aws-iso-f', /^us-isof-/, 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
  partition('aws-us-gov', /^us-gov-/, 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
]

const AWS: Partition = partition('aws', /^/, 'amazonaws.com', 'api.aws', 'us-east-1')

function partition(
  id: string,
  regions: RegExp,
  suffix: string,
  dualStackSuffix: string,
  region: string,
): Partition {
  return { id, regions, suffix, dualStackSuffix, region }
}

/**
 * The endpoint of STS in a region. It is the region's own: the global one is slower, a single point
 * of failure, and its session tokens do not hold in every region.
 */
export function stsEndpoint({ region, fips, dualStack }: StsEndpointQuery): StsEndpoint {
  if (region === 'aws-global' && !fips && !dualStack) {
    return { url: 'https://sts.amazonaws.com', signingRegion: 'us-east-1' }
  }
  const global = [AWS, ...PARTITIONS].find(({ id }) => region === `${id}-global`)
  const { id, suffix, dualStackSuffix } = global ?? partitionOf(region)
  const signingRegion = global?.region ?? region
  // The endpoints of the government's regions satisfy FIPS by themselves.
  const prefix = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return {
    url: `https://${prefix}.${signingRegion}.${dualStack ? dualStackSuffix : suffix}`,
    signingRegion,
  }
}

function partitionOf(region: string): Partition {
  return PARTITIONS.find(({ regions }) => regions.test(region)) ?? AWS
}

/** A region of the partition that an ARN names; undefined for the usual one and for what is no ARN. */
export function regionOfPartition(arn: string | undefined): string | undefined {
  const id = arn?.split(':', 2)[1]
  return PARTITIONS.find((one) => one.id === id)?.region
}
