import { createHash } from 'node:crypto'
import { combineChecksums } from '../../sigv4/checksums/combine-checksums.ts'
import { createChecksum } from '../../sigv4/index.ts'
import type { ChecksumPlan } from './checksum-plan.ts'

/** What is known of a part when its object is put together. */
export interface PartChecksum {
  /** Bytes; undefined where they are not known. */
  readonly size?: number | undefined
  readonly etag: string
  /** In base64. */
  readonly checksum?: string | undefined
}

/**
 * The checksum of an object from those of its parts, in order: over all bytes, or over the parts'
 * checksums with their number behind it. Undefined where a part has none, or not the length that
 * combining takes.
 */
export function multipartChecksum(
  plan: ChecksumPlan,
  parts: readonly PartChecksum[],
): string | undefined {
  const { algorithm } = plan
  if (algorithm === undefined) return undefined
  const pieces: { value: string; size: number }[] = []
  for (const { checksum, size = plan.type === 'FULL_OBJECT' ? undefined : 0 } of parts) {
    if (checksum === undefined || size === undefined) return undefined
    pieces.push({ value: checksum, size })
  }
  if (plan.type === 'FULL_OBJECT') return combineChecksums(algorithm, pieces)
  const composite = createChecksum(algorithm)
  for (const { value } of pieces) composite.update(Buffer.from(value, 'base64'))
  return `${composite.digest()}-${pieces.length}`
}

/** The MD5 in an ETag that is one, in hex: that of an object or part sent in one request. */
export function md5OfEtag(etag: string | undefined): string | undefined {
  return /^"?([0-9a-f]{32})"?$/i.exec(etag ?? '')?.[1]?.toLowerCase()
}

/**
 * The ETag of an object in parts, without quotes: the MD5 of its parts' MD5s, and their number. Not
 * promised by S3, but so at AWS, Ceph, MinIO and most others. Undefined where a part's is no MD5.
 */
export function multipartEtag(parts: readonly PartChecksum[]): string | undefined {
  const hash = createHash('md5')
  for (const { etag } of parts) {
    const md5 = md5OfEtag(etag)
    if (md5 === undefined) return undefined
    hash.update(md5, 'hex')
  }
  return `${hash.digest('hex')}-${parts.length}`
}
