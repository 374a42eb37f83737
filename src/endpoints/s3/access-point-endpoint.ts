import { type Arn, parseArn } from './arn.ts'
import { badArn, otherPartition, regionalAccessPoint } from './arn-checks.ts'
import { isHostLabels } from './host-labels.ts'
import { objectLambdaEndpoint } from './object-lambda-endpoint.ts'
import { outpostsEndpoint } from './outposts-endpoint.ts'
import { customOrigin, endpointAt, flavours, type Place, refuseFlavours } from './place.ts'
import { invalid, quoted, unsupported } from './refusals.ts'
import type { S3Endpoint } from './types.ts'

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
      `bucket ${quoted(text)} is no ARN: it must look like "arn:aws:s3:us-west-2:123456789012:accesspoint/name"`,
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
