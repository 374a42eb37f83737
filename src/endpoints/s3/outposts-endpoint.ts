import type { Arn } from './arn.ts'
import { accessPointLabel, badArn, partitionOfArn } from './arn-checks.ts'
import { isBucketLabel, isHostLabel } from './host-labels.ts'
import { customOrigin, type Place, refuseFlavours } from './place.ts'
import { invalid, quoted } from './refusals.ts'
import type { S3Endpoint } from './types.ts'

/**
 * The address of an access point on an Outpost by its ARN.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
export function outpostsEndpoint(place: Place, arn: Arn): S3Endpoint {
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
  if (type !== 'accesspoint') throw badArn(arn, `is for ${quoted(type)}, not for an access point`)
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
      `bucket ${quoted(alias)} holds an Outpost id of other characters than letters, digits and hyphens`,
    )
  }
  if (!isBucketLabel(alias)) {
    throw invalid(
      `bucket ${quoted(alias)} is no alias of an Outposts access point: it must be one label of a host name`,
    )
  }
  const hardware = alias.slice(-50, -49)
  if (hardware !== 'e' && hardware !== 'o') {
    throw invalid(
      `bucket ${quoted(alias)} names an unknown hardware type, ${quoted(hardware)}: "e" and "o" are known`,
    )
  }
  const { custom, partition, region } = place
  const prefix = `${alias}.${hardware === 'e' ? 'ec2' : `op-${outpost}`}.`
  if (custom !== undefined) {
    return signedForOutposts(customOrigin(custom, prefix), custom.path, region)
  }
  if (alias.slice(-12, -8) === 'beta') {
    throw invalid(`bucket ${quoted(alias)} is of a test region, which needs an endpoint`)
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
