/** A partition of AWS: regions with accounts, names and hosts of their own. */
export interface Partition {
  /** As in ARNs, such as `aws-cn`. */
  readonly id: string
  readonly dnsSuffix: string
  readonly dualStackSuffix: string
  /** Where its global services are, and where only the partition is known. */
  readonly region: string
}

interface PartitionRule extends Partition {
  readonly regions: RegExp
}

// Source: AWS's partitions.json 1.1, as botocore and the SDKs ship it.
const AWS: PartitionRule = rule(
  'aws',
  /^(?:us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
  'amazonaws.com',
  'api.aws',
  'us-east-1',
)

const PARTITIONS: readonly PartitionRule[] = [
  AWS,
  rule(
    'aws-cn',
    /^cn-\w+-\d+$/,
    'amazonaws.com.cn',
    'api.amazonwebservices.com.cn',
    'cn-northwest-1',
  ),
  rule(
    'aws-eusc',
    /^eusc-de-\w+-\d+$/,
    'amazonaws.eu',
    'api.amazonwebservices.eu',
    'eusc-de-east-1',
  ),
  rule('aws-iso', /^us-iso-\w+-\d+$/, 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
  rule('aws-iso-b', /^us-isob-\w+-\d+$/, 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
  rule(
    'aws-iso-e',
    /^eu-isoe-\w+-\d+$/,
    'cloud.adc-e.uk',
    'api.cloud-aws.adc-e.uk',
    'eu-isoe-west-1',
  ),
  rule('aws-iso-f', /^us-isof-\w+-\d+$/, 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
  rule('aws-us-gov', /^us-gov-\w+-\d+$/, 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
]

function rule(
  id: string,
  regions: RegExp,
  dnsSuffix: string,
  dualStackSuffix: string,
  region: string,
): PartitionRule {
  return { id, regions, dnsSuffix, dualStackSuffix, region }
}

/**
 * The partition that a region belongs to; the usual one, `aws`, for any that no other claims.
 * `aws-cn-global` and its like stand for a whole partition.
 */
export function partitionOf(region: string): Partition {
  const named = globalPartition(region)
  return named ?? PARTITIONS.find(({ regions }) => regions.test(region)) ?? AWS
}

/** The partition of an id as it stands in ARNs; undefined when there is none. */
export function partitionById(id: string): Partition | undefined {
  return PARTITIONS.find((one) => one.id === id)
}

/** Whether a name is a region's of any partition. */
export function isRegion(name: string): boolean {
  return PARTITIONS.some(({ regions }) => regions.test(name))
}

/** The domain of a partition's services that a host is in; undefined when it is in none. */
export function serviceDomain(host: string): string | undefined {
  return PARTITIONS.flatMap(({ dnsSuffix, dualStackSuffix }) => [dnsSuffix, dualStackSuffix]).find(
    (domain) => host.endsWith(`.${domain}`),
  )
}

const GLOBAL = '-global'

/** The partition that a name such as `aws-us-gov-global` stands for; undefined for regions. */
export function globalPartition(region: string): Partition | undefined {
  return region.endsWith(GLOBAL) ? partitionById(region.slice(0, -GLOBAL.length)) : undefined
}
