import { shown } from '../base/environment.ts'
import { invalid, isHostLabel, unsupported } from './custom.ts'
import { partitionOf } from './partitions.ts'
import { parseArn } from './s3-arns.ts'
import { customOrigin, serviceEndpoint, textParam } from './service.ts'
import type { Arn, Endpoint, OperationQuery, Partition } from './types.ts'

/**
 * The endpoint of S3 Control: the account's, or that of S3 on Outposts or S3 Express for operations on
 * what is there.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an account or ARN that cannot be used,
 * `ENDPOINT_UNSUPPORTED` for a form that there is none of.
 */
export function s3ControlEndpoint(checked: OperationQuery): Endpoint {
  refuseForms(checked)
  if (textParam(checked, 'OutpostId') !== undefined) return outpostEndpoint(checked)
  if (isExpress(checked)) return expressEndpoint(checked)
  for (const [name, type] of OUTPOSTS_ARNS) {
    const text = textParam(checked, name)
    const arn = text === undefined ? undefined : parseArn(text)
    if (arn?.service === 's3-outposts') return outpostsArnEndpoint(checked, arn, type)
  }
  return accountEndpoint(checked)
}

const OUTPOSTS_ARNS = [
  ['AccessPointName', 'accesspoint'],
  ['Bucket', 'bucket'],
] as const

function refuseForms({ fips, dualStack, custom, partition, region }: OperationQuery): void {
  if (fips && partition.id === 'aws-cn') {
    throw unsupported(`S3 has no FIPS endpoints in ${region}: leave fips off`)
  }
  if (fips && region === 'snow') throw unsupported('S3 on Snow has no FIPS endpoints')
  if (custom !== undefined && dualStack) {
    throw unsupported(
      'A custom endpoint for S3 Control cannot be combined with dualStack: omit one of the two',
    )
  }
}

function accountEndpoint(checked: OperationQuery): Endpoint {
  const account = checkedAccount(checked)
  const isInHost = checked.params['RequiresAccountId'] === true && account !== undefined
  const prefix = isInHost ? `${account}.` : ''
  const { custom } = checked
  if (custom === undefined) return serviceEndpoint(checked, { host: `${prefix}s3-control` })
  // An address of numbers takes no label before it; the account is in a header too.
  const authority = custom.isIp ? custom.authority : `${prefix}${custom.authority}`
  const at = customOrigin({ ...custom, authority })
  return { ...at, signingName: 's3', signingRegion: checked.region }
}

function checkedAccount(checked: OperationQuery): string | undefined {
  const account = textParam(checked, 'AccountId')
  if (account === undefined) {
    if (checked.params['RequiresAccountId'] !== true) return undefined
    throw invalid('params.AccountId is missing: the operation is one on an account')
  }
  if (isHostLabel(account)) return account
  throw invalid(`params.AccountId ${shown(account)} cannot be part of a host name`)
}

function outpostEndpoint(checked: OperationQuery): Endpoint {
  checkedAccount(checked)
  const id = textParam(checked, 'OutpostId') ?? ''
  if (!isHostLabel(id)) throw invalid(`params.OutpostId ${shown(id)} is not the id of an Outpost`)
  return hostedBy('s3-outposts', checked, checked.region, checked.partition)
}

function hostedBy(
  service: 's3-outposts' | 's3express-control',
  checked: OperationQuery,
  region: string,
  partition: Partition,
): Endpoint {
  const { custom, fips, dualStack } = checked
  const suffix = dualStack ? partition.dualStackSuffix : partition.dnsSuffix
  const at =
    custom === undefined
      ? { origin: `https://${service}${fips ? '-fips' : ''}.${region}.${suffix}` }
      : customOrigin(custom)
  const signingName = service === 's3-outposts' ? service : 's3express'
  return { ...at, signingName, signingRegion: region }
}

const EXPRESS_ACCESS_POINT = /--.{8,20}--xa-s3$/

function isExpress(checked: OperationQuery): boolean {
  const text = textParam(checked, 'ResourceArn')
  const arn = text === undefined ? undefined : parseArn(text)
  if (arn?.service === 's3express') {
    checkArnRegion(checked, arn)
    return true
  }
  const name = textParam(checked, 'AccessPointName')
  if (name?.endsWith('--xa-s3') !== true) {
    return checked.params['UseS3ExpressControlEndpoint'] === true
  }
  if (EXPRESS_ACCESS_POINT.test(name)) return true
  throw invalid(`params.Name ${shown(name)} is not an access point of a directory bucket`)
}

function expressEndpoint(checked: OperationQuery): Endpoint {
  if (checked.dualStack) throw unsupported('S3 Express has no dual-stack endpoints: leave it off')
  return hostedBy('s3express-control', checked, checked.region, checked.partition)
}

/** Checks that requests of this client may go to the ARN's region, and gives its partition. */
function checkArnRegion(checked: OperationQuery, arn: Arn): Partition {
  if (checked.params['UseArnRegion'] === false && arn.region !== checked.region) {
    throw unsupported(
      `${shown(arn.text)} is in another region than the client's, ${checked.region}, and its region is not to be used: use a client for that region`,
    )
  }
  const partition = partitionOf(arn.region)
  if (partition.id === checked.partition.id) return partition
  throw unsupported(
    `${shown(arn.text)} is in partition ${partition.id}, but region ${checked.region} is in ${checked.partition.id}: use a client for a region there`,
  )
}

function outpostsArnEndpoint(
  checked: OperationQuery,
  arn: Arn,
  type: 'accesspoint' | 'bucket',
): Endpoint {
  const bad = (problem: string): Error => invalid(`${shown(arn.text)} ${problem}`)
  const [, outpost, kind, name] = arn.resource
  if (outpost === undefined || !isHostLabel(outpost)) throw bad('names no Outpost')
  const partition = checkArnRegion(checked, arn)
  if (!isHostLabel(arn.region)) throw bad('holds a region that cannot be part of a host name')
  if (!isHostLabel(arn.accountId)) throw bad('names no account that can be part of a host name')
  const account = textParam(checked, 'AccountId')
  if (account !== undefined && account !== arn.accountId) {
    throw bad(`is of another account than params.AccountId, ${shown(account)}`)
  }
  if (kind !== type) throw bad(`is not for ${type === 'bucket' ? 'a bucket' : 'an access point'}`)
  if (name === undefined) throw bad('ends before a name')
  return {
    ...hostedBy('s3-outposts', checked, arn.region, partition),
    headers: { 'x-amz-account-id': arn.accountId, 'x-amz-outpost-id': outpost },
  }
}
