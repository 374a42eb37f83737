import { shown } from '../base/environment.ts'
import {
  invalid,
  isBucketLabel,
  isHostLabel,
  isHostLabels,
  isRegion,
  unsupported,
} from './custom.ts'
import { partitionOf } from './partitions.ts'
import {
  customOrigin,
  endpointAt,
  flavours,
  needsBucketItself,
  type Place,
  refuseFlavours,
  type S3Endpoint,
} from './s3-shared.ts'
import type { Partition } from './types.ts'

/**
 * The address of an access point of any kind by its ARN.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an ARN that is none, `ENDPOINT_UNSUPPORTED` where the
 * kind of access point does not have what is asked for.
 */
export function arnEndpoint(place: Place, text: string): S3Endpoint {
  const arn = parseArn(text)
  if (arn === undefined) {
    throw invalid(
      `bucket ${shown(text)} is no ARN: it must look like "arn:aws:s3:us-west-2:123456789012:accesspoint/name"`,
    )
  }
  if (place.query.addressing === 'path') {
    throw unsupported('bucket is an ARN, which has no path-style address: use addressing "auto"')
  }
  if (arn.resource[0] === '') throw badArn(arn, 'names no type of resource')
  if (arn.service === 's3-object-lambda') return objectLambdaEndpoint(place, arn)
  if (arn.resource[0] === 'accesspoint') return accessPointEndpoint(place, arn)
  if (arn.service === 's3-outposts') return outpostsEndpoint(place, arn)
  throw badArn(
    arn,
    'is for nothing that objects are read from: access points are, and a bucket is given by its name',
  )
}

function accessPointEndpoint(place: Place, arn: Arn): S3Endpoint {
  const [, name = ''] = arn.resource
  if (name === '') throw badArn(arn, 'names no access point after "accesspoint"')
  if (arn.service !== 's3') throw badArn(arn, 'is not one of S3')
  // A multi-region access point is in no region.
  if (arn.region === '') return multiRegionEndpoint(place, arn, name)
  const { label, dnsSuffix } = regionalAccessPoint(arn, place)
  if (place.accelerate) {
    throw unsupported('access points have no Transfer Acceleration: turn accelerate off')
  }
  const { custom } = place
  if (custom !== undefined)
    return endpointAt(customOrigin(custom, `${label}.`), custom.path, arn.region)
  const host = `${flavours('s3-accesspoint', place)}${arn.region}.${dnsSuffix}`
  return endpointAt(`https://${label}.${host}`, '', arn.region)
}

function multiRegionEndpoint(place: Place, arn: Arn, alias: string): S3Endpoint {
  if (!isHostLabels(alias)) throw badArn(arn, 'holds an alias that is no part of a host name')
  refuseFlavours(place, 'multi-region access points have')
  if (place.custom !== undefined) {
    throw unsupported(
      'multi-region access points are at an endpoint of AWS only: leave out endpoint for them',
    )
  }
  if (place.query.multiRegionAccessPoints === 'off') {
    throw unsupported(
      'bucket is a multi-region access point, and these are turned off (multiRegionAccessPoints, AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS)',
    )
  }
  if (arn.partition !== place.partition.id) throw otherPartition(arn, arn.partition, place)
  return {
    origin: `https://${alias.toLowerCase()}.accesspoint.s3-global.${place.partition.dnsSuffix}`,
    basePath: '',
    signingName: 's3',
    signingRegion: place.region,
    algorithm: 'v4a',
    // Nobody knows beforehand which region answers.
    regionSet: ['*'],
    session: 'none',
  }
}

/** An error about an ARN; `problem` continues the sentence. */
function badArn(arn: Arn, problem: string): Error {
  return invalid(`bucket ${shown(arn.text)} ${problem}`)
}

/**
 * Checks that requests of this client may go to the ARN's region, and gives its partition.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a region that is none, `ENDPOINT_UNSUPPORTED` for
 * another partition's, and for another one with `arnRegion: 'refuse'`.
 */
function partitionOfArn(arn: Arn, place: Place): Partition {
  if (place.query.arnRegion === 'refuse' && arn.region !== place.query.region) {
    throw unsupported(
      `bucket ${shown(arn.text)} is in region ${shown(arn.region)}, not in the client's, ${shown(place.query.region)}, and arnRegion is "refuse": use a client for that region, or "use"`,
    )
  }
  const partition = partitionOf(arn.region)
  if (partition.id !== place.partition.id) throw otherPartition(arn, partition.id, place)
  if (!isRegion(arn.region)) throw badArn(arn, 'holds a region that is no part of a host name')
  return partition
}

/** An error about an ARN that is not for the partition of the client's region. */
function otherPartition(arn: Arn, partition: string, place: Place): Error {
  return unsupported(
    `bucket ${shown(arn.text)} is in partition ${shown(partition)}, but region ${shown(place.query.region)} is in ${shown(place.partition.id)}: use a client for a region there`,
  )
}

/**
 * The first label of the host of an access point in a region, and the domain it is in.
 *
 * @throws EndpointError as {@link partitionOfArn} and {@link accessPointLabel}; `ENDPOINT_UNSUPPORTED`
 * for an operation on the bucket itself.
 */
function regionalAccessPoint(
  arn: Arn,
  place: Place,
): { readonly label: string; readonly dnsSuffix: string } {
  const [, name = '', more] = arn.resource
  const { operation } = place.query
  if (needsBucketItself(operation)) {
    throw unsupported(`bucket is an access point, which ${operation} does not go through`)
  }
  if (more !== undefined) throw badArn(arn, 'has more than one name after "accesspoint"')
  const { dnsSuffix } = partitionOfArn(arn, place)
  return { label: accessPointLabel(arn, name), dnsSuffix }
}

/**
 * The first label of an access point's host.
 *
 * @throws EndpointError `ENDPOINT_INVALID` when account or name cannot be part of a host name.
 */
function accessPointLabel(arn: Arn, name: string): string {
  if (arn.accountId === '') throw badArn(arn, 'names no account')
  if (!isHostLabel(arn.accountId)) {
    throw badArn(arn, 'holds an account id of other characters than letters, digits and hyphens')
  }
  if (!isHostLabel(name)) {
    throw badArn(
      arn,
      'holds an access point name of other characters than letters, digits and hyphens',
    )
  }
  const label = `${name}-${arn.accountId}`
  if (isHostLabel(label)) return label.toLowerCase()
  throw badArn(
    arn,
    'holds an access point name that is too long: with the account id 63 characters fit',
  )
}

/** An ARN, taken apart. */
export interface Arn {
  readonly text: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly accountId: string
  /** The resource at its colons and slashes. */
  readonly resource: readonly string[]
}

/** Takes an ARN apart; undefined where partition, service or resource is missing. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, accountId, ...rest] = text.split(':')
  const resource = rest.join(':')
  if (prefix !== 'arn' || !partition || !service || region === undefined) return undefined
  if (accountId === undefined || resource === '') return undefined
  return { text, partition, service, region, accountId, resource: resource.split(/[:/]/) }
}

const SERVICE = 's3-object-lambda'

/**
 * The address of an Object Lambda access point.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
function objectLambdaEndpoint(place: Place, arn: Arn): S3Endpoint {
  const [type = '', name = ''] = arn.resource
  if (type !== 'accesspoint') {
    throw badArn(arn, `is for ${shown(type)}: Object Lambda has "accesspoint" only`)
  }
  if (name === '') throw badArn(arn, 'names no access point after "accesspoint"')
  refuseFlavours({ ...place, fips: false }, 'S3 Object Lambda has')
  if (arn.region === '') throw badArn(arn, 'names no region')
  const { label, dnsSuffix } = regionalAccessPoint(arn, place)
  const { custom } = place
  return custom === undefined
    ? endpointAt(
        `https://${label}.${regionalHost(place, arn.region, dnsSuffix)}`,
        '',
        arn.region,
        SERVICE,
      )
    : endpointAt(customOrigin(custom, `${label}.`), custom.path, arn.region, SERVICE)
}

/** The address that functions of Object Lambda send their answers to (WriteGetObjectResponse). */
export function objectLambdaResponseEndpoint(place: Place): S3Endpoint {
  refuseFlavours({ ...place, fips: false }, 'S3 Object Lambda has')
  const { custom, partition, region } = place
  return custom === undefined
    ? endpointAt(`https://${regionalHost(place, region, partition.dnsSuffix)}`, '', region, SERVICE)
    : endpointAt(customOrigin(custom, ''), custom.path, region, SERVICE)
}

function regionalHost(place: Place, region: string, dnsSuffix: string): string {
  return `${SERVICE}${place.fips ? '-fips' : ''}.${region}.${dnsSuffix}`
}

/**
 * The address of an access point on an Outpost by its ARN.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
function outpostsEndpoint(place: Place, arn: Arn): S3Endpoint {
  refuseFlavours(place, 'S3 on Outposts has')
  const [, outpost, type, name, more] = arn.resource
  if (more !== undefined) throw badArn(arn, 'goes on after the name of the access point')
  if (outpost === undefined) throw badArn(arn, 'names no Outpost')
  if (!isHostLabel(outpost)) {
    throw badArn(arn, 'holds an Outpost id of other characters than letters, digits and hyphens')
  }
  const { dnsSuffix } = partitionOfArn(arn, place)
  if (type === undefined) throw badArn(arn, 'must name an Outpost and an access point')
  if (name === undefined) throw badArn(arn, 'names no access point')
  if (type !== 'accesspoint') throw badArn(arn, `is for ${shown(type)}, not for an access point`)
  const label = accessPointLabel(arn, name)
  const prefix = `${label}.${outpost.toLowerCase()}.`
  return place.custom === undefined
    ? signedForOutposts(`https://${prefix}s3-outposts.${arn.region}.${dnsSuffix}`, '', arn.region)
    : signedForOutposts(customOrigin(place.custom, prefix), place.custom.path, arn.region)
}

/** Whether a name is the alias of an access point on an Outpost. */
export function isOutpostsAlias(bucket: string): boolean {
  // Shorter ones cannot hold the Outpost's id, and are buckets like others.
  return bucket.endsWith('--op-s3') && bucket.length >= 50
}

/**
 * The address of an access point on an Outpost by its alias: a name, the hardware's letter, the
 * Outpost's id (17 characters), and more up to `--op-s3`.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an alias that is none.
 */
export function outpostsAliasEndpoint(place: Place, alias: string): S3Endpoint {
  const outpost = alias.slice(-49, -32)
  if (!isHostLabel(outpost)) {
    throw invalid(
      `bucket ${shown(alias)} holds an Outpost id of other characters than letters, digits and hyphens`,
    )
  }
  if (!isBucketLabel(alias)) {
    throw invalid(
      `bucket ${shown(alias)} is no alias of an Outposts access point: it must be one label of a host name`,
    )
  }
  const hardware = alias.slice(-50, -49)
  if (hardware !== 'e' && hardware !== 'o') {
    throw invalid(
      `bucket ${shown(alias)} names an unknown hardware type, ${shown(hardware)}: "e" and "o" are known`,
    )
  }
  const { custom, partition, region } = place
  const prefix = `${alias}.${hardware === 'e' ? 'ec2' : `op-${outpost}`}.`
  if (custom !== undefined) {
    return signedForOutposts(customOrigin(custom, prefix), custom.path, region)
  }
  if (alias.slice(-12, -8) === 'beta') {
    throw invalid(`bucket ${shown(alias)} is of a test region, which needs an endpoint`)
  }
  return signedForOutposts(
    `https://${prefix}s3-outposts.${region}.${partition.dnsSuffix}`,
    '',
    region,
  )
}

function signedForOutposts(origin: string, basePath: string, signingRegion: string): S3Endpoint {
  return {
    origin,
    basePath,
    signingName: 's3-outposts',
    signingRegion,
    algorithm: 'v4a',
    regionSet: ['*'],
    session: 'none',
  }
}
