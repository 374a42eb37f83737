import { shown } from '../base/environment.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import {
  customEndpoint,
  invalid,
  isBucketLabel,
  isBucketLabels,
  isRegionLabel,
  unsupported,
} from './custom.ts'
import { partitionOf } from './partitions.ts'
import {
  arnEndpoint,
  hostVariant,
  isOutpostsAlias,
  objectLambdaResponseEndpoint,
  outpostsAliasEndpoint,
  s3CustomOrigin,
  s3EndpointAt,
  usesExpressControl,
  withoutExpressSession,
} from './s3-arns.ts'
import type { CheckedS3Query, S3Endpoint, S3EndpointQuery } from './types.ts'

/**
 * The endpoint of S3 for a bucket, an access point or no bucket, by AWS's endpoint rules.
 * Nothing is looked up: a query always has the same result.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a region, endpoint or ARN that is none,
 * `ENDPOINT_UNSUPPORTED` for a combination that S3 does not have; both say what to do. TypeError
 * `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, and RangeError `ERR_OUT_OF_RANGE` for a bucket
 * longer than any.
 */
export function resolveS3Endpoint(query: S3EndpointQuery): S3Endpoint {
  const { bucket, operation } = query
  if (bucket !== undefined) checkBucket(bucket)
  const checked = checkS3Query(query)
  if (bucket !== undefined) return namedEndpoint(checked, bucket)
  if (operation === 'WriteGetObjectResponse') return objectLambdaResponseEndpoint(checked)
  return usesExpressControl(operation)
    ? expressControlEndpoint(checked, '')
    : bucketlessEndpoint(checked)
}

function namedEndpoint(checked: CheckedS3Query, bucket: string): S3Endpoint {
  if (bucket.startsWith('arn:')) return arnEndpoint(checked, bucket)
  if (isExpressName(bucket)) return expressEndpoint(checked, bucket)
  if (isOutpostsAlias(bucket)) return outpostsAliasEndpoint(checked, bucket)
  return bucketEndpoint(checked, bucket)
}

// Buckets of us-east-1 made before 2018 have up to 255 characters, as Ceph's may have; ARNs up to 2048.
function checkBucket(bucket: unknown): void {
  if (typeof bucket !== 'string') throw argumentTypeError('bucket', 'a string', bucket)
  if (bucket === '') throw argumentValueError('bucket', 'must not be empty')
  const limit = bucket.startsWith('arn:') ? 2048 : 255
  if (bucket.length > limit) {
    throw argumentRangeError('bucket', `must not be longer than ${limit} characters`)
  }
}

function checkS3Query(query: S3EndpointQuery): CheckedS3Query {
  const { fips = false, dualStack = false, accelerate = false } = query
  const custom = query.endpoint === undefined ? undefined : customEndpoint(query.endpoint)
  const region = checkedRegion(query.region, custom !== undefined)
  if (accelerate && fips) {
    throw unsupported('S3 Transfer Acceleration has no FIPS endpoints: turn fips or accelerate off')
  }
  if (custom !== undefined && (dualStack || fips || accelerate)) {
    const what = dualStack ? 'dualStack' : fips ? 'fips' : 'accelerate'
    throw unsupported(
      `${what} chooses among AWS's endpoints and cannot be combined with a custom endpoint: omit one of the two`,
    )
  }
  const partition = partitionOf(region)
  if (fips && partition.id === 'aws-cn') {
    throw unsupported('there are no FIPS endpoints in China: turn fips off')
  }
  return { query, region, partition, custom, fips, dualStack, accelerate }
}

// Regions of other stores stand in the signature only, and some hold dots or underscores.
const SIGNABLE = /^[\w.-]{1,128}$/

function checkedRegion(region: unknown, ownEndpoint: boolean): string {
  if (typeof region !== 'string') throw argumentTypeError('region', 'a string', region)
  if (region === 'aws-global') return 'us-east-1'
  if (ownEndpoint ? SIGNABLE.test(region) : isRegionLabel(region)) return region
  throw invalid(
    `region ${shown(region)} cannot be ${ownEndpoint ? 'signed for' : 'part of a host name'}: it must be a name such as "eu-central-1"`,
  )
}

/**
 * The endpoint of a bucket by its name.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where the name cannot stand where it would have to.
 */
function bucketEndpoint(checked: CheckedS3Query, bucket: string): S3Endpoint {
  const { addressing = 'auto' } = checked.query
  const virtual = addressing !== 'path' && fitsHost(checked, bucket)
  if (addressing === 'virtual' && !virtual) throw notVirtual(checked, bucket)
  if (checked.accelerate) return acceleratedEndpoint(checked, bucket, virtual)
  const { custom, region } = checked
  if (custom === undefined) {
    const host = serviceHost(checked)
    return virtual
      ? s3EndpointAt(`https://${bucket}.${host}`, '', region)
      : s3EndpointAt(`https://${host}`, bucketPath(bucket), region)
  }
  return virtual
    ? s3EndpointAt(s3CustomOrigin(custom, `${bucket}.`), custom.path, region)
    : s3EndpointAt(s3CustomOrigin(custom, ''), custom.path + bucketPath(bucket), region)
}

/** The endpoint for requests without a bucket. */
function bucketlessEndpoint(checked: CheckedS3Query): S3Endpoint {
  const { custom, region } = checked
  return custom === undefined
    ? s3EndpointAt(`https://${serviceHost(checked)}`, '', region)
    : s3EndpointAt(s3CustomOrigin(custom, ''), custom.path, region)
}

/**
 * A bucket as the first segment of a path.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for `.` and `..`, which would name another path, and for
 * text without an encoding.
 */
function bucketPath(bucket: string): string {
  if (bucket === '.' || bucket === '..') {
    throw argumentValueError('bucket', 'must not be "." or "..": in a path they have a meaning')
  }
  if (/\p{Surrogate}/u.test(bucket))
    throw argumentValueError('bucket', 'must not hold lone surrogates')
  const escaped = encodeURIComponent(bucket)
  return `/${escaped.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

// A certificate for *.host holds for one label only, so that dots need a connection without one.
function fitsHost({ custom }: CheckedS3Query, bucket: string): boolean {
  if (isBucketLabel(bucket)) return custom?.isIp !== true
  return custom?.scheme === 'http' && !custom.isIp && isBucketLabels(bucket)
}

function notVirtual({ custom }: CheckedS3Query, bucket: string): Error {
  const reason = custom?.isIp
    ? 'the endpoint is an IP address'
    : `${shown(bucket)} is not a label of a host name${bucket.includes('.') ? ' that TLS certificates hold for' : ''}`
  return unsupported(
    `bucket cannot be part of the host: ${reason}. Use addressing "path", or "auto", which does so here`,
  )
}

function acceleratedEndpoint(
  checked: CheckedS3Query,
  bucket: string,
  virtual: boolean,
): S3Endpoint {
  if (!virtual) {
    throw unsupported(
      `S3 Transfer Acceleration needs the bucket in the host, and ${
        checked.query.addressing === 'path'
          ? 'addressing is "path"'
          : `${shown(bucket)} is not a label of a host name`
      }. Turn accelerate off, or use addressing "auto" and a bucket named with letters, digits and hyphens only`,
    )
  }
  if (checked.partition.id === 'aws-cn') {
    throw unsupported('S3 Transfer Acceleration is not offered in China: turn accelerate off')
  }
  const { dualStack, partition, query, region } = checked
  const regional = dualStack && query.region === 'aws-global' ? `${region}.` : ''
  const host = `s3-accelerate.${dualStack ? 'dualstack.' : ''}${regional}${partition.dnsSuffix}`
  return s3EndpointAt(`https://${bucket}.${host}`, '', region)
}

// S3's dual-stack names stay below the ordinary suffix, unlike those of other services.
function serviceHost(checked: CheckedS3Query): string {
  const { dualStack, fips, partition, query, region } = checked
  const global =
    query.region === 'aws-global' || (query.globalEndpoint === true && region === 'us-east-1')
  return global && !fips && !dualStack
    ? `s3.${partition.dnsSuffix}`
    : `${hostVariant('s3', checked)}${region}.${partition.dnsSuffix}`
}

/** Whether a bucket is an ARN, an alias or a directory bucket, whose requests go to hosts of their own. */
export function hasOwnEndpoint(bucket: string): boolean {
  return bucket.startsWith('arn:') || isExpressName(bucket) || isOutpostsAlias(bucket)
}

/** Whether a name is that of a directory bucket (`--x-s3`) or an access point to one (`--xa-s3`). */
function isExpressName(bucket: string): boolean {
  return bucket.endsWith('--x-s3') || bucket.endsWith('--xa-s3')
}

/**
 * The endpoint of an S3 Express bucket or access point.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a name without a zone, `ENDPOINT_UNSUPPORTED` with
 * Transfer Acceleration.
 */
function expressEndpoint(checked: CheckedS3Query, bucket: string): S3Endpoint {
  if (checked.accelerate) {
    throw unsupported('S3 Express has no Transfer Acceleration: turn accelerate off')
  }
  const { custom, query } = checked
  if (custom?.isIp)
    return dataEndpoint(checked, s3CustomOrigin(custom, ''), custom.path + bucketPath(bucket))
  // Access points have no control operations in S3's own API.
  const control = bucket.endsWith('--x-s3') && usesExpressControl(query.operation)
  if (control && custom === undefined) return expressControlEndpoint(checked, bucketPath(bucket))
  if (!isBucketLabel(bucket)) {
    throw invalid(
      `bucket ${shown(bucket)} is not an S3 Express name: it must be one label of a host name, of lower-case letters, digits and hyphens`,
    )
  }
  if (custom !== undefined) {
    return dataEndpoint(checked, s3CustomOrigin(custom, `${bucket}.`), custom.path)
  }
  return dataEndpoint(checked, `https://${bucket}.${zonalHost(checked, zoneOf(bucket))}`, '')
}

/** The regional endpoint for requests about directory buckets. */
function expressControlEndpoint(checked: CheckedS3Query, path: string): S3Endpoint {
  const { custom, region, partition } = checked
  return custom === undefined
    ? signedForExpress(
        `https://${hostVariant('s3express-control', checked)}${region}.${partition.dnsSuffix}`,
        path,
        region,
        'none',
      )
    : signedForExpress(s3CustomOrigin(custom, ''), custom.path + path, region, 'none')
}

function dataEndpoint(
  { query, region }: CheckedS3Query,
  origin: string,
  basePath: string,
): S3Endpoint {
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

function zonalHost(checked: CheckedS3Query, zone: string): string {
  const { dualStack, fips, partition, region } = checked
  const service = `s3express-${fips ? 'fips-' : ''}${zone}`
  return `${service}.${dualStack ? 'dualstack.' : ''}${region}.${partition.dnsSuffix}`
}

// Zones have ids such as usw2-az1 and, Local Zones, usw2-lax1-az1: words with hyphens between them.
const ZONE = /--([a-z0-9]+(?:-[a-z0-9]+)+)--xa?-s3$/

function zoneOf(bucket: string): string {
  const zone = ZONE.exec(bucket)?.[1]
  if (zone !== undefined) return zone
  throw invalid(
    `bucket ${shown(bucket)} is not an S3 Express name: before its ending it must name a zone, as in "name--usw2-az1--x-s3"`,
  )
}
