import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeRfc3986, encodeS3Key } from '../sigv4/percent-encoding.ts'

/** An object to copy, or to copy a part of. */
interface SourceObject {
  /** A name, or the ARN of an access point. */
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
}

// S3 user guide, "Naming Amazon S3 objects": 1,024 bytes of UTF-8. A UTF-16 unit is three at most.
const MAX_KEY_BYTES = 1024

const SURELY_SHORT = Math.floor(MAX_KEY_BYTES / 3)

/**
 * A key that S3 can take.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` (empty, a lone surrogate),
 * RangeError `ERR_OUT_OF_RANGE` beyond 1,024 bytes; all name the field.
 */
export function checkedKey(key: unknown, field = 'key'): string {
  const text = measuredKey(key, field)
  if (/\p{Surrogate}/u.test(text)) {
    throw argumentValueError(field, 'has a lone surrogate, which has no UTF-8 form')
  }
  return text
}

/** A key as paths have it, slashes apart percent-encoded. @throws as {@link checkedKey}. */
export function encodedKey(key: unknown): string {
  // Encoding finds lone surrogates by itself.
  return encodeS3Key(measuredKey(key, 'key'))
}

function measuredKey(key: unknown, field: string): string {
  if (typeof key !== 'string') throw argumentTypeError(field, 'a string', key)
  if (key === '') throw argumentValueError(field, 'is empty')
  if (key.length > SURELY_SHORT && Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw argumentRangeError(field, `is longer than ${MAX_KEY_BYTES} bytes of UTF-8`)
  }
  return key
}

// Buckets of us-east-1 from before 2018 have names of up to 255 characters; ARNs are longer.
const MAX_BUCKET_LENGTH = 255

const MAX_ARN_LENGTH = 2048

/**
 * A bucket's name or ARN, as far as it can be told without knowing the store.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError
 * `ERR_OUT_OF_RANGE`; all name the field.
 */
export function checkedBucket(bucket: unknown, field = 'bucket'): string {
  if (typeof bucket !== 'string') throw argumentTypeError(field, 'a string', bucket)
  if (bucket === '') throw argumentValueError(field, 'is empty')
  const limit = bucket.startsWith('arn:') ? MAX_ARN_LENGTH : MAX_BUCKET_LENGTH
  if (bucket.length > limit) {
    throw argumentRangeError(field, `is longer than ${limit} characters`)
  }
  if (/^\.{1,2}$/.test(bucket) || (!bucket.startsWith('arn:') && /[^\w.-]/.test(bucket))) {
    throw argumentValueError(field, 'holds what no bucket name may hold, or is an ARN cut short')
  }
  return bucket
}

/**
 * The header `x-amz-copy-source`: `/bucket/key`, or `arn/object/key` for access points, encoded
 * (CopyObject in the S3 API reference).
 *
 * @throws TypeError and RangeError, naming `source.bucket` or `source.key`.
 */
export function copySource({ bucket, key, versionId }: SourceObject): string {
  const start = encodeRfc3986(checkedBucket(bucket, 'source.bucket'))
  const object = encodeS3Key(checkedKey(key, 'source.key'))
  const path = bucket.startsWith('arn:') ? `${start}/object/${object}` : `/${start}/${object}`
  return versionId === undefined ? path : `${path}?versionId=${encodeRfc3986(versionId)}`
}
