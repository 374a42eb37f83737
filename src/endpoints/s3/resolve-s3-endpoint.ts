import { argumentRangeError, argumentTypeError, argumentValueError } from '../../errors.ts'
import { partitionOf } from '../partitions.ts'
import { arnEndpoint } from './access-point-endpoint.ts'
import { bucketEndpoint, serviceEndpoint } from './bucket-endpoint.ts'
import { customEndpoint } from './custom-endpoint.ts'
import { expressControlEndpoint, expressEndpoint, isExpressName } from './express-endpoint.ts'
import { isRegion } from './host-labels.ts'
import { objectLambdaResponseEndpoint } from './object-lambda-endpoint.ts'
import { isOutpostsAlias, outpostsAliasEndpoint } from './outposts-endpoint.ts'
import type { Place } from './place.ts'
import { invalid, quoted, unsupported } from './refusals.ts'
import { usesExpressControl } from './s3-operations.ts'
import type { S3Endpoint, S3EndpointQuery } from './types.ts'

/**
 * Where S3 is for a bucket, an access point or no bucket, by the rules that AWS publishes for it.
 * Nothing is looked up: the answer for a query is always the same.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a region, endpoint or ARN that is none,
 * `ENDPOINT_UNSUPPORTED` for a combination that S3 does not have; both say what to do. TypeError
 * `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, and RangeError `ERR_OUT_OF_RANGE` for a bucket
 * longer than any.
 */
export function resolveS3Endpoint(query: S3EndpointQuery): S3Endpoint {
  const { bucket, operation } = query
  if (bucket !== undefined) checkBucket(bucket)
  const place = placeOf(query)
  if (bucket !== undefined) return namedEndpoint(place, bucket)
  if (operation === 'WriteGetObjectResponse') return objectLambdaResponseEndpoint(place)
  return usesExpressControl(operation) ? expressControlEndpoint(place, '') : serviceEndpoint(place)
}

function namedEndpoint(place: Place, bucket: string): S3Endpoint {
  if (bucket.startsWith('arn:')) return arnEndpoint(place, bucket)
  if (isExpressName(bucket)) return expressEndpoint(place, bucket)
  if (isOutpostsAlias(bucket)) return outpostsAliasEndpoint(place, bucket)
  return bucketEndpoint(place, bucket)
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

function placeOf(query: S3EndpointQuery): Place {
  const { fips = false, dualStack = false, accelerate = false } = query
  const custom = query.endpoint === undefined ? undefined : customEndpoint(query.endpoint)
  const region = checkedRegion(query.region, custom !== undefined)
  if (accelerate && fips) {
    throw unsupported('S3 Transfer Acceleration has no FIPS endpoints: turn fips or accelerate off')
  }
  if (custom !== undefined && (dualStack || fips || accelerate)) {
    const what = dualStack ? 'dualStack' : fips ? 'fips' : 'accelerate'
    throw unsupported(
      `${what} chooses among AWS's endpoints and cannot be combined with an endpoint of your own: leave out one of the two`,
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
  if (ownEndpoint ? SIGNABLE.test(region) : isRegion(region)) return region
  throw invalid(
    `region ${quoted(region)} cannot be ${ownEndpoint ? 'signed for' : 'part of a host name'}: it must be a name such as "eu-central-1"`,
  )
}
