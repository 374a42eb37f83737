import { bucketPath } from './bucket-endpoint.ts'
import { isBucketLabel } from './host-labels.ts'
import { customOrigin, flavours, type Place } from './place.ts'
import { invalid, quoted, unsupported } from './refusals.ts'
import { usesExpressControl, withoutExpressSession } from './s3-operations.ts'
import type { S3Endpoint } from './types.ts'

/** Whether a name is that of a directory bucket (`--x-s3`) or an access point to one (`--xa-s3`). */
export function isExpressName(bucket: string): boolean {
  return bucket.endsWith('--x-s3') || bucket.endsWith('--xa-s3')
}

/**
 * The address of an S3 Express bucket or access point.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a name without a zone, `ENDPOINT_UNSUPPORTED` with
 * Transfer Acceleration.
 */
export function expressEndpoint(place: Place, bucket: string): S3Endpoint {
  if (place.accelerate) {
    throw unsupported('S3 Express has no Transfer Acceleration: turn accelerate off')
  }
  const { custom, query } = place
  if (custom?.isIp)
    return dataEndpoint(place, customOrigin(custom, ''), custom.path + bucketPath(bucket))
  // Access points have no control operations in S3's own API.
  const control = bucket.endsWith('--x-s3') && usesExpressControl(query.operation)
  if (control && custom === undefined) return expressControlEndpoint(place, bucketPath(bucket))
  if (!isBucketLabel(bucket)) {
    throw invalid(
      `bucket ${quoted(bucket)} is no S3 Express name: it must be one label of a host name, of lower-case letters, digits and hyphens`,
    )
  }
  if (custom !== undefined) {
    return dataEndpoint(place, customOrigin(custom, `${bucket}.`), custom.path)
  }
  return dataEndpoint(place, `https://${bucket}.${zonalHost(place, zoneOf(bucket))}`, '')
}

/** The regional address for requests about directory buckets. */
export function expressControlEndpoint(place: Place, path: string): S3Endpoint {
  const { custom, region, partition } = place
  return custom === undefined
    ? signedForExpress(
        `https://${flavours('s3express-control', place)}${region}.${partition.dnsSuffix}`,
        path,
        region,
        'none',
      )
    : signedForExpress(customOrigin(custom, ''), custom.path + path, region, 'none')
}

function dataEndpoint({ query, region }: Place, origin: string, basePath: string): S3Endpoint {
  const ordinary = query.expressSessions === 'off' || withoutExpressSession(query.operation)
  return signedForExpress(origin, basePath, region, ordinary ? 'none' : 'express')
}

function signedForExpress(
  origin: string,
  basePath: string,
  signingRegion: string,
  session: S3Endpoint['session'],
): S3Endpoint {
  return { origin, basePath, signingName: 's3express', signingRegion, algorithm: 'v4', session }
}

function zonalHost(place: Place, zone: string): string {
  const { dualStack, fips, partition, region } = place
  const service = `s3express-${fips ? 'fips-' : ''}${zone}`
  return `${service}.${dualStack ? 'dualstack.' : ''}${region}.${partition.dnsSuffix}`
}

// Zones have ids such as usw2-az1 and, Local Zones, usw2-lax1-az1: words with hyphens between them.
const ZONE = /--([a-z0-9]+(?:-[a-z0-9]+)+)--xa?-s3$/

function zoneOf(bucket: string): string {
  const zone = ZONE.exec(bucket)?.[1]
  if (zone !== undefined) return zone
  throw invalid(
    `bucket ${quoted(bucket)} is no S3 Express name: before its ending it must name a zone, as in "name--usw2-az1--x-s3"`,
  )
}
