import { shown } from '../base/environment.ts'
import { invalid, isHostLabel, unsupported } from './custom.ts'
import { partitionOf } from './partitions.ts'
import { type Arn, parseArn } from './s3-arns.ts'
import {
  customOrigin,
  type Endpoint,
  endpointAt,
  type OperationPlace,
  textParam,
} from './service.ts'
import type { Partition } from './types.ts'

/**
 * The endpoint of S3 Control: the account's, or that of S3 on Outposts or S3 Express for operations on
 * what is there.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an account or ARN that cannot be used,
 * `ENDPOINT_UNSUPPORTED` for a form that there is none of.
 */
export function s3ControlEndpoint(place: OperationPlace): Endpoint {
  refuseForms(place)
  if (textParam(place, 'OutpostId') !== undefined) return outpostEndpoint(place)
  if (isExpress(place)) return expressEndpoint(place)
  for (const [name, type] of OUTPOSTS_ARNS) {
    const text = textParam(place, name)
    const arn = text === undefined ? undefined : parseArn(text)
    if (arn?.service === 's3-outposts') return outpostsArnEndpoint(place, arn, type)
  }
  return accountEndpoint(place)
}

const OUTPOSTS_ARNS = [
  ['AccessPointName', 'accesspoint'],
  ['Bucket', 'bucket'],
] as const

function refuseForms({ fips, dualStack, custom, partition, region }: OperationPlace): void {
  if (fips && partition.id === 'aws-cn') {
    throw unsupported(`S3 has no FIPS endpoints in ${region}: leave fips off`)
  }
  if (fips && region === 'snow') throw unsupported('S3 on Snow has no FIPS endpoints')
  if (custom !== undefined && dualStack) {
    throw unsupported(
      'An endpoint of your own for S3 Control cannot be combined with dualStack: leave one of them out',
    )
  }
}

function accountEndpoint(place: OperationPlace): Endpoint {
  const account = checkedAccount(place)
  const isInHost = place.params['RequiresAccountId'] === true && account !== undefined
  const prefix = isInHost ? `${account}.` : ''
  const { custom } = place
  if (custom === undefined) return endpointAt(place, { host: `${prefix}s3-control` })
  const at = customOrigin({ ...custom, authority: `${prefix}${custom.authority}` })
  return { ...at, signingName: 's3', signingRegion: place.region }
}

function checkedAccount(place: OperationPlace): string | undefined {
  const account = textParam(place, 'AccountId')
  if (account === undefined) {
    if (place.params['RequiresAccountId'] !== true) return undefined
    throw invalid('params.AccountId is missing: the operation is one on an account')
  }
  if (isHostLabel(account)) return account
  throw invalid(`params.AccountId ${shown(account)} cannot be part of a host name`)
}

function outpostEndpoint(place: OperationPlace): Endpoint {
  checkedAccount(place)
  const id = textParam(place, 'OutpostId') ?? ''
  if (!isHostLabel(id)) throw invalid(`params.OutpostId ${shown(id)} is no id of an Outpost`)
  return hostedBy('s3-outposts', place, place.region, place.partition)
}

function hostedBy(
  service: 's3-outposts' | 's3express-control',
  place: OperationPlace,
  region: string,
  partition: Partition,
): Endpoint {
  const { custom, fips, dualStack } = place
  const suffix = dualStack ? partition.dualStackSuffix : partition.dnsSuffix
  const at =
    custom === undefined
      ? { origin: `https://${service}${fips ? '-fips' : ''}.${region}.${suffix}` }
      : customOrigin(custom)
  const signingName = service === 's3-outposts' ? service : 's3express'
  return { ...at, signingName, signingRegion: region }
}

const EXPRESS_ACCESS_POINT = /--.{8,20}--xa-s3$/

function isExpress(place: OperationPlace): boolean {
  const text = textParam(place, 'ResourceArn')
  const arn = text === undefined ? undefined : parseArn(text)
  if (arn?.service === 's3express') {
    checkArnRegion(place, arn)
    return true
  }
  const name = textParam(place, 'AccessPointName')
  if (name?.endsWith('--xa-s3') !== true) {
    return place.params['UseS3ExpressControlEndpoint'] === true
  }
  if (EXPRESS_ACCESS_POINT.test(name)) return true
  throw invalid(`params.Name ${shown(name)} is no access point of a directory bucket`)
}

function expressEndpoint(place: OperationPlace): Endpoint {
  if (place.dualStack) throw unsupported('S3 Express has no dual-stack endpoints: leave it off')
  return hostedBy('s3express-control', place, place.region, place.partition)
}

/** Checks that requests of this client may go to the ARN's region, and gives its partition. */
function checkArnRegion(place: OperationPlace, arn: Arn): Partition {
  if (place.params['UseArnRegion'] === false && arn.region !== place.region) {
    throw unsupported(
      `${shown(arn.text)} is in another region than the client's, ${place.region}, and its region is not to be used: use a client for that region`,
    )
  }
  const partition = partitionOf(arn.region)
  if (partition.id === place.partition.id) return partition
  throw unsupported(
    `${shown(arn.text)} is in partition ${partition.id}, but region ${place.region} is in ${place.partition.id}: use a client for a region there`,
  )
}

function outpostsArnEndpoint(
  place: OperationPlace,
  arn: Arn,
  type: 'accesspoint' | 'bucket',
): Endpoint {
  const bad = (problem: string): Error => invalid(`${shown(arn.text)} ${problem}`)
  const [, outpost, kind, name] = arn.resource
  if (outpost === undefined || !isHostLabel(outpost)) throw bad('names no Outpost')
  const partition = checkArnRegion(place, arn)
  if (!isHostLabel(arn.region)) throw bad('holds a region that cannot be part of a host name')
  if (!isHostLabel(arn.accountId)) throw bad('names no account that can be part of a host name')
  const account = textParam(place, 'AccountId')
  if (account !== undefined && account !== arn.accountId) {
    throw bad(`is of another account than params.AccountId, ${shown(account)}`)
  }
  if (kind !== type) throw bad(`is not for ${type === 'bucket' ? 'a bucket' : 'an access point'}`)
  if (name === undefined) throw bad('ends before a name')
  return {
    ...hostedBy('s3-outposts', place, arn.region, partition),
    headers: { 'x-amz-account-id': arn.accountId, 'x-amz-outpost-id': outpost },
  }
}
