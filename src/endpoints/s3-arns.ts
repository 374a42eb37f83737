import { shown } from '../base/environment.ts'
import {
  invalid,
  isBucketLabel,
  isHostLabel,
  isHostLabels,
  isRegionLabel,
  unsupported,
} from './custom.ts'
import { partitionOf } from './partitions.ts'
import type { Arn, CheckedS3Query, CustomEndpoint, Partition, S3Endpoint } from './types.ts'

/**
 * The endpoint of an access point of any kind, by its ARN.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an ARN that is none, `ENDPOINT_UNSUPPORTED` where the
 * kind of access point does not have what the query wants.
 */
export function arnEndpoint(checked: CheckedS3Query, text: string): S3Endpoint {
  const arn = parseArn(text)
  if (arn === undefined) {
    throw invalid(
      `bucket ${shown(text)} is not an ARN: it must look like "arn:aws:s3:us-west-2:123456789012:accesspoint/name"`,
    )
  }
  if (checked.query.addressing === 'path') {
    throw unsupported('bucket is an ARN, which has no path-style address: use addressing "auto"')
  }
  if (arn.resource[0] === '') throw badArn(arn, 'names no type of resource')
  if (arn.service === 's3-object-lambda') return objectLambdaEndpoint(checked, arn)
  if (arn.resource[0] === 'accesspoint') return accessPointEndpoint(checked, arn)
  if (arn.service === 's3-outposts') return outpostsEndpoint(checked, arn)
  throw badArn(
    arn,
    'is for nothing that objects are read from: access points are, and a bucket is given by its name',
  )
}

function accessPointEndpoint(checked: CheckedS3Query, arn: Arn): S3Endpoint {
  const [, name = ''] = arn.resource
  if (name === '') throw badArn(arn, 'names no access point after "accesspoint"')
  if (arn.service !== 's3') throw badArn(arn, 'is not one of S3')
  // A multi-region access point is in no region.
  if (arn.region === '') return multiRegionEndpoint(checked, arn, name)
  const { label, dnsSuffix } = regionalAccessPoint(arn, checked)
  if (checked.accelerate) {
    throw unsupported('access points have no Transfer Acceleration: turn accelerate off')
  }
  const { custom } = checked
  if (custom !== undefined)
    return s3EndpointAt(s3CustomOrigin(custom, `${label}.`), custom.path, arn.region)
  const host = `${hostVariant('s3-accesspoint', checked)}${arn.region}.${dnsSuffix}`
  return s3EndpointAt(`https://${label}.${host}`, '', arn.region)
}

function multiRegionEndpoint(checked: CheckedS3Query, arn: Arn, alias: string): S3Endpoint {
  if (!isHostLabels(alias)) throw badArn(arn, 'holds an alias that cannot be part of a host name')
  refuseVariants(checked, 'multi-region access points have')
  if (checked.custom !== undefined) {
    throw unsupported(
      'multi-region access points are at an endpoint of AWS only: leave out endpoint for them',
    )
  }
  if (checked.query.multiRegionAccessPoints === 'off') {
    throw unsupported(
      'bucket is a multi-region access point, and these are turned off (multiRegionAccessPoints, AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS)',
    )
  }
  if (arn.partition !== checked.partition.id) throw otherPartition(arn, arn.partition, checked)
  return {
    origin: `https://${alias.toLowerCase()}.accesspoint.s3-global.${checked.partition.dnsSuffix}`,
    basePath: '',
    signingName: 's3',
    signingRegion: checked.region,
    algorithm: 'v4a',
    // Which region responds is not known beforehand.
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
function partitionOfArn(arn: Arn, checked: CheckedS3Query): Partition {
  if (checked.query.arnRegion === 'refuse' && arn.region !== checked.query.region) {
    throw unsupported(
      `bucket ${shown(arn.text)} is in region ${shown(arn.region)}, not in the client's, ${shown(checked.query.region)}, and arnRegion is "refuse": use a client for that region, or "use"`,
    )
  }
  const partition = partitionOf(arn.region)
  if (partition.id !== checked.partition.id) throw otherPartition(arn, partition.id, checked)
  if (!isRegionLabel(arn.region))
    throw badArn(arn, 'holds a region that cannot be part of a host name')
  return partition
}

/** An error about an ARN that is not for the partition of the client's region. */
function otherPartition(arn: Arn, partition: string, checked: CheckedS3Query): Error {
  return unsupported(
    `bucket ${shown(arn.text)} is in partition ${shown(partition)}, but region ${shown(checked.query.region)} is in ${shown(checked.partition.id)}: use a client for a region there`,
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
  checked: CheckedS3Query,
): { readonly label: string; readonly dnsSuffix: string } {
  const [, name = '', more] = arn.resource
  const { operation } = checked.query
  if (needsBucketItself(operation)) {
    throw unsupported(`bucket is an access point, which ${operation} does not go through`)
  }
  if (more !== undefined) throw badArn(arn, 'has more than one name after "accesspoint"')
  const { dnsSuffix } = partitionOfArn(arn, checked)
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

/** Parses an ARN; undefined where partition, service or resource is missing. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, accountId, ...rest] = text.split(':')
  const resource = rest.join(':')
  if (prefix !== 'arn' || !partition || !service || region === undefined) return undefined
  if (accountId === undefined || resource === '') return undefined
  return { text, partition, service, region, accountId, resource: resource.split(/[:/]/) }
}

const SERVICE = 's3-object-lambda'

/**
 * The endpoint of an Object Lambda access point.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
function objectLambdaEndpoint(checked: CheckedS3Query, arn: Arn): S3Endpoint {
  const [type = '', name = ''] = arn.resource
  if (type !== 'accesspoint') {
    throw badArn(arn, `is for ${shown(type)}: Object Lambda has "accesspoint" only`)
  }
  if (name === '') throw badArn(arn, 'names no access point after "accesspoint"')
  refuseVariants({ ...checked, fips: false }, 'S3 Object Lambda has')
  if (arn.region === '') throw badArn(arn, 'names no region')
  const { label, dnsSuffix } = regionalAccessPoint(arn, checked)
  const { custom } = checked
  return custom === undefined
    ? s3EndpointAt(
        `https://${label}.${regionalHost(checked, arn.region, dnsSuffix)}`,
        '',
        arn.region,
        SERVICE,
      )
    : s3EndpointAt(s3CustomOrigin(custom, `${label}.`), custom.path, arn.region, SERVICE)
}

/** The endpoint that functions of Object Lambda send objects to (WriteGetObjectResponse). */
export function objectLambdaResponseEndpoint(checked: CheckedS3Query): S3Endpoint {
  refuseVariants({ ...checked, fips: false }, 'S3 Object Lambda has')
  const { custom, partition, region } = checked
  return custom === undefined
    ? s3EndpointAt(
        `https://${regionalHost(checked, region, partition.dnsSuffix)}`,
        '',
        region,
        SERVICE,
      )
    : s3EndpointAt(s3CustomOrigin(custom, ''), custom.path, region, SERVICE)
}

function regionalHost(checked: CheckedS3Query, region: string, dnsSuffix: string): string {
  return `${SERVICE}${checked.fips ? '-fips' : ''}.${region}.${dnsSuffix}`
}

/**
 * The endpoint of an access point on an Outpost, by its ARN.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
function outpostsEndpoint(checked: CheckedS3Query, arn: Arn): S3Endpoint {
  refuseVariants(checked, 'S3 on Outposts has')
  const [, outpost, type, name, more] = arn.resource
  if (more !== undefined) throw badArn(arn, 'goes on after the name of the access point')
  if (outpost === undefined) throw badArn(arn, 'names no Outpost')
  if (!isHostLabel(outpost)) {
    throw badArn(arn, 'holds an Outpost id of other characters than letters, digits and hyphens')
  }
  const { dnsSuffix } = partitionOfArn(arn, checked)
  if (type === undefined) throw badArn(arn, 'must name an Outpost and an access point')
  if (name === undefined) throw badArn(arn, 'names no access point')
  if (type !== 'accesspoint') throw badArn(arn, `is for ${shown(type)}, not for an access point`)
  const label = accessPointLabel(arn, name)
  const prefix = `${label}.${outpost.toLowerCase()}.`
  return checked.custom === undefined
    ? signedForOutposts(`https://${prefix}s3-outposts.${arn.region}.${dnsSuffix}`, '', arn.region)
    : signedForOutposts(s3CustomOrigin(checked.custom, prefix), checked.custom.path, arn.region)
}

/** Whether a name is the alias of an access point on an Outpost. */
export function isOutpostsAlias(bucket: string): boolean {
  // Shorter ones cannot hold the Outpost's id, and are buckets like others.
  return bucket.endsWith('--op-s3') && bucket.length >= 50
}

/**
 * The endpoint of an access point on an Outpost, by its alias: a name, the hardware's letter, the
 * Outpost's id (17 characters), and more up to `--op-s3`.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an alias that is none.
 */
export function outpostsAliasEndpoint(checked: CheckedS3Query, alias: string): S3Endpoint {
  const outpost = alias.slice(-49, -32)
  if (!isHostLabel(outpost)) {
    throw invalid(
      `bucket ${shown(alias)} holds an Outpost id of other characters than letters, digits and hyphens`,
    )
  }
  if (!isBucketLabel(alias)) {
    throw invalid(
      `bucket ${shown(alias)} is not an alias of an Outposts access point: it must be one label of a host name`,
    )
  }
  const hardware = alias.slice(-50, -49)
  if (hardware !== 'e' && hardware !== 'o') {
    throw invalid(
      `bucket ${shown(alias)} names an unknown hardware type, ${shown(hardware)}: "e" and "o" are known`,
    )
  }
  const { custom, partition, region } = checked
  const prefix = `${alias}.${hardware === 'e' ? 'ec2' : `op-${outpost}`}.`
  if (custom !== undefined) {
    return signedForOutposts(s3CustomOrigin(custom, prefix), custom.path, region)
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
