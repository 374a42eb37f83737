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
const SPECIAL: readonly PartitionRule[] = [
  rule('aws-cn', /^cn-/, 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-northwest-1'),
  rule('aws-eusc', /^eusc-/, 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
  rule('aws-iso', /^us-iso-/, 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
  rule('aws-iso-b', /^us-isob-/, 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
  rule('aws-iso-e', /^eu-isoe-/, 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
  rule('aws-iso-f', /^us-isof-/, 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
  rule('aws-us-gov', /^us-gov-/, 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
]

const AWS: PartitionRule = rule('aws', /^/, 'amazonaws.com', 'api.aws', 'us-east-1')

function rule(
  id: string,
  regions: RegExp,
  dnsSuffix: string,
  dualStackSuffix: string,
  region: string,
): PartitionRule {
  return { id, regions, dnsSuffix, dualStackSuffix, region }
}

/** The partition that a region belongs to; the usual one, `aws`, for any that no other claims. */
export function partitionOf(region: string): Partition {
  return SPECIAL.find(({ regions }) => regions.test(region)) ?? AWS
}

/** The partition of an id as it stands in ARNs; undefined when there is none. */
export function partitionById(id: string): Partition | undefined {
  return id === AWS.id ? AWS : SPECIAL.find((one) => one.id === id)
}
