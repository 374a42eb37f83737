import { argumentValueError } from '../../errors.ts'
import { isBucketLabel, isBucketLabels } from './host-labels.ts'
import { customOrigin, endpointAt, flavours, type Place } from './place.ts'
import { quoted, unsupported } from './refusals.ts'
import type { S3Endpoint } from './types.ts'

/**
 * The address of a bucket by its name.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where the name cannot stand where it would have to.
 */
export function bucketEndpoint(place: Place, bucket: string): S3Endpoint {
  const { addressing = 'auto' } = place.query
  const virtual = addressing !== 'path' && fitsHost(place, bucket)
  if (addressing === 'virtual' && !virtual) throw notVirtual(place, bucket)
  if (place.accelerate) return acceleratedEndpoint(place, bucket, virtual)
  const { custom, region } = place
  if (custom === undefined) {
    const host = serviceHost(place)
    return virtual
      ? endpointAt(`https://${bucket}.${host}`, '', region)
      : endpointAt(`https://${host}`, bucketPath(bucket), region)
  }
  return virtual
    ? endpointAt(customOrigin(custom, `${bucket}.`), custom.path, region)
    : endpointAt(customOrigin(custom, ''), custom.path + bucketPath(bucket), region)
}

/** The address for requests without a bucket. */
export function serviceEndpoint(place: Place): S3Endpoint {
  const { custom, region } = place
  return custom === undefined
    ? endpointAt(`https://${serviceHost(place)}`, '', region)
    : endpointAt(customOrigin(custom, ''), custom.path, region)
}

/**
 * A bucket as the first segment of a path.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for `.` and `..`, which would name another path, and for
 * text without an encoding.
 */
export function bucketPath(bucket: string): string {
  if (bucket === '.' || bucket === '..') {
    throw argumentValueError('bucket', 'must not be "." or "..": in a path they have a meaning')
  }
  if (/\p{Surrogate}/u.test(bucket))
    throw argumentValueError('bucket', 'must not hold lone surrogates')
  const escaped = encodeURIComponent(bucket)
  return `/${escaped.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

// A certificate for *.host holds for one label only, so that dots need a connection without one.
function fitsHost({ custom }: Place, bucket: string): boolean {
  if (isBucketLabel(bucket)) return custom?.isIp !== true
  return custom?.scheme === 'http' && !custom.isIp && isBucketLabels(bucket)
}

function notVirtual({ custom }: Place, bucket: string): Error {
  const reason = custom?.isIp
    ? 'the endpoint is an IP address'
    : `${quoted(bucket)} is no label of a host name${bucket.includes('.') ? ' that TLS certificates hold for' : ''}`
  return unsupported(
    `bucket cannot be part of the host: ${reason}. Use addressing "path", or "auto", which does so here`,
  )
}

function acceleratedEndpoint(place: Place, bucket: string, virtual: boolean): S3Endpoint {
  if (!virtual) {
    throw unsupported(
      `S3 Transfer Acceleration needs the bucket in the host, and ${
        place.query.addressing === 'path'
          ? 'addressing is "path"'
          : `${quoted(bucket)} is no label of a host name`
      }. Turn accelerate off, or use addressing "auto" and a bucket named with letters, digits and hyphens only`,
    )
  }
  if (place.partition.id === 'aws-cn') {
    throw unsupported('S3 Transfer Acceleration is not offered in China: turn accelerate off')
  }
  const { dualStack, partition, query, region } = place
  const regional = dualStack && query.region === 'aws-global' ? `${region}.` : ''
  const host = `s3-accelerate.${dualStack ? 'dualstack.' : ''}${regional}${partition.dnsSuffix}`
  return endpointAt(`https://${bucket}.${host}`, '', region)
}

// S3's dual-stack names stay below the ordinary suffix, unlike those of other services.
function serviceHost(place: Place): string {
  const { dualStack, fips, partition, query, region } = place
  const global =
    query.region === 'aws-global' || (query.globalEndpoint === true && region === 'us-east-1')
  return global && !fips && !dualStack
    ? `s3.${partition.dnsSuffix}`
    : `${flavours('s3', place)}${region}.${partition.dnsSuffix}`
}
