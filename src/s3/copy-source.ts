import { encodeRfc3986, encodeS3Key } from '../sigv4/percent-encoding.ts'
import { checkedBucket, checkedKey } from './context.ts'

/** An object to copy, or to copy a part of. */
interface SourceObject {
  /** A name, or the ARN of an access point. */
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
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
