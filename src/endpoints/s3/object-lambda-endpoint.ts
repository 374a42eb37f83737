import type { Arn } from './arn.ts'
import { badArn, regionalAccessPoint } from './arn-checks.ts'
import { customOrigin, endpointAt, type Place, refuseFlavours } from './place.ts'
import { quoted } from './refusals.ts'
import type { S3Endpoint } from './types.ts'

const SERVICE = 's3-object-lambda'

/**
 * The address of an Object Lambda access point.
 *
 * @throws EndpointError as {@link arnEndpoint} of access points.
 */
export function objectLambdaEndpoint(place: Place, arn: Arn): S3Endpoint {
  const [type = '', name = ''] = arn.resource
  if (type !== 'accesspoint') {
    throw badArn(arn, `is for ${quoted(type)}: Object Lambda has "accesspoint" only`)
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
