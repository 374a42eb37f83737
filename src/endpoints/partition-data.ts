// Made by `npm run data` from botocore 1.43.67; do not edit.

import type { PartitionRule } from './types.ts'

/** AWS's partitions, the usual one first. A region belongs to the first whose expression matches it. */
export const PARTITIONS: readonly [PartitionRule, ...PartitionRule[]] = [
  {
    id: 'aws',
    regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
    dnsSuffix: 'amazonaws.com',
    dualStackSuffix: 'api.aws',
    region: 'us-east-1',
  },
  {
    id: 'aws-cn',
    regions: /^cn-\w+-\d+$/,
    dnsSuffix: 'amazonaws.com.cn',
    dualStackSuffix: 'api.amazonwebservices.com.cn',
    region: 'cn-northwest-1',
  },
  {
    id: 'aws-eusc',
    regions: /^eusc-(de)-\w+-\d+$/,
    dnsSuffix: 'amazonaws.eu',
    dualStackSuffix: 'api.amazonwebservices.eu',
    region: 'eusc-de-east-1',
  },
  {
    id: 'aws-iso',
    regions: /^us-iso-\w+-\d+$/,
    dnsSuffix: 'c2s.ic.gov',
    dualStackSuffix: 'api.aws.ic.gov',
    region: 'us-iso-east-1',
  },
  {
    id: 'aws-iso-b',
    regions: /^us-isob-\w+-\d+$/,
    dnsSuffix: 'sc2s.sgov.gov',
    dualStackSuffix: 'api.aws.scloud',
    region: 'us-isob-east-1',
  },
  {
    id: 'aws-iso-e',
    regions: /^eu-isoe-\w+-\d+$/,
    dnsSuffix: 'cloud.adc-e.uk',
    dualStackSuffix: 'api.cloud-aws.adc-e.uk',
    region: 'eu-isoe-west-1',
  },
  {
    id: 'aws-iso-f',
    regions: /^us-isof-\w+-\d+$/,
    dnsSuffix: 'csp.hci.ic.gov',
    dualStackSuffix: 'api.aws.hci.ic.gov',
    region: 'us-isof-south-1',
  },
  {
    id: 'aws-us-gov',
    regions: /^us-gov-\w+-\d+$/,
    dnsSuffix: 'amazonaws.com',
    dualStackSuffix: 'api.aws',
    region: 'us-gov-west-1',
  },
]
