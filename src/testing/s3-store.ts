import { createHash, randomBytes } from 'node:crypto'
import { createChecksum } from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'

/** The values of an operation's input or output, by the names of S3's model. */
export type Members = Readonly<Record<string, unknown>>

/** One version of an object, or the marker of its deletion. */
export interface StoredVersion {
  readonly key: string
  /** `null` where the bucket keeps no versions. */
  readonly versionId: string
  readonly isDeleted: boolean
  readonly body: Buffer
  readonly etag: string
  readonly lastModified: Date
  /** What comes back with it, by the names of GetObject's output. */
  readonly properties: Members
  /** `ChecksumCRC32` and the like. */
  readonly checksums: Readonly<Record<string, string>>
  readonly tags: readonly Members[]
  /** The sizes of its parts, where it was uploaded in parts. */
  readonly parts: readonly number[] | undefined
}

/** A part of an upload that is not complete. */
export interface StoredPart {
  readonly body: Buffer
  readonly etag: string
  readonly lastModified: Date
  readonly checksums: Readonly<Record<string, string>>
}

/** An upload that is not complete. */
export interface StoredUpload {
  readonly key: string
  readonly id: string
  readonly initiated: Date
  /** The input of CreateMultipartUpload. */
  readonly input: Members
  readonly parts: Map<number, StoredPart>
}

/** A bucket. */
export interface StoredBucket {
  readonly name: string
  readonly created: Date
  /** The versions of each key, the newest last. */
  readonly objects: Map<string, StoredVersion[]>
  readonly uploads: Map<string, StoredUpload>
  versioning: 'Enabled' | 'Suspended' | undefined
  /** What was put by operations such as PutBucketCors, by the name of their payload. */
  readonly settings: Map<string, unknown>
}

/** The buckets of a server, and how it differs from S3. */
export interface Store {
  readonly region: string
  readonly minPartBytes: number
  readonly buckets: Map<string, StoredBucket>
}

/** An answer that is an error of S3. */
export class S3Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly data: Members
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    status: number,
    message: string,
    { data = {}, headers = {} }: { data?: Members; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.code = code
    this.status = status
    this.data = data
    this.headers = headers
  }
}

const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** Makes a bucket. @throws S3Refusal `InvalidBucketName`. */
export function addBucket({ buckets }: Store, name: string): StoredBucket {
  if (!BUCKET_NAME.test(name)) {
    throw new S3Refusal('InvalidBucketName', 400, 'The specified bucket is not valid.')
  }
  const bucket: StoredBucket = {
    name,
    created: new Date(),
    objects: new Map(),
    uploads: new Map(),
    versioning: undefined,
    settings: new Map(),
  }
  buckets.set(name, bucket)
  return bucket
}

/** The bucket of an input. @throws S3Refusal `NoSuchBucket`. */
export function bucketOf({ buckets }: Store, name: unknown): StoredBucket {
  const bucket = buckets.get(String(name))
  if (bucket !== undefined) return bucket
  throw new S3Refusal('NoSuchBucket', 404, 'The specified bucket does not exist')
}

/** The object that a key has now; `undefined` where it has none, or was deleted. */
export function currentVersion(bucket: StoredBucket, key: string): StoredVersion | undefined {
  const version = bucket.objects.get(key)?.at(-1)
  return version?.isDeleted === true ? undefined : version
}

/**
 * The version that an input names, else the current one.
 *
 * @throws S3Refusal `NoSuchKey`, `NoSuchVersion`, `MethodNotAllowed` for the marker of a deletion.
 */
export function versionOf(bucket: StoredBucket, key: string, versionId: unknown): StoredVersion {
  const versions = bucket.objects.get(key) ?? []
  if (versionId === undefined) {
    const version = versions.at(-1)
    if (version !== undefined && !version.isDeleted) return version
    const headers: Record<string, string> =
      version === undefined
        ? {}
        : { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId }
    throw new S3Refusal('NoSuchKey', 404, 'The specified key does not exist.', { headers })
  }
  const version = versions.find((one) => one.versionId === versionId)
  if (version === undefined) {
    throw new S3Refusal('NoSuchVersion', 404, 'The specified version does not exist.')
  }
  if (!version.isDeleted) return version
  const headers = { 'x-amz-delete-marker': 'true', allow: 'DELETE' }
  const message = 'The specified method is not allowed against this resource.'
  throw new S3Refusal('MethodNotAllowed', 405, message, { headers })
}

/** Adds a version, in the place of the one before where the bucket keeps none. */
export function addVersion(
  bucket: StoredBucket,
  version: Omit<StoredVersion, 'versionId' | 'lastModified'>,
): StoredVersion {
  const isKept = bucket.versioning === 'Enabled'
  const versionId = isKept ? randomBytes(16).toString('base64url') : 'null'
  // S3 keeps whole seconds.
  const lastModified = new Date(Math.floor(Date.now() / 1000) * 1000)
  const added = { ...version, versionId, lastModified }
  const before = bucket.objects.get(version.key) ?? []
  const others = before.filter((one) => isKept || one.versionId !== 'null')
  bucket.objects.set(version.key, [...others, added])
  return added
}

/** Takes a version away for good. */
export function removeVersion(bucket: StoredBucket, { key, versionId }: StoredVersion): void {
  const left = bucket.objects.get(key)?.filter((one) => one.versionId !== versionId) ?? []
  if (left.length === 0) bucket.objects.delete(key)
  else bucket.objects.set(key, left)
}

/** How a response names a version; `undefined` where the bucket never kept any. */
export function shownVersion(
  bucket: StoredBucket,
  { versionId }: StoredVersion,
): string | undefined {
  return bucket.versioning === undefined ? undefined : versionId
}

/** The MD5 of bytes, as an ETag has it. */
export function etagOf(body: Uint8Array): string {
  return `"${md5(body).toString('hex')}"`
}

/** The MD5 of bytes. */
export function md5(body: Uint8Array): Buffer {
  return createHash('md5').update(body).digest()
}

/** The algorithms whose checksums are verified. */
export const ALGORITHMS: readonly ChecksumAlgorithm[] = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'SHA1',
  'SHA256',
]

/** The checksum of bytes, in base64. */
export function checksumOf(algorithm: ChecksumAlgorithm, body: Uint8Array): string {
  const checksum = createChecksum(algorithm)
  checksum.update(body)
  return checksum.digest()
}

/**
 * Compares a body with the digests that came with it.
 *
 * @returns the checksums among them, by the names of S3's model.
 * @throws S3Refusal `BadDigest`.
 */
export function verifiedChecksums(input: Members, body: Uint8Array): Record<string, string> {
  const { ContentMD5: digest } = input
  if (typeof digest === 'string' && !isDigest(digest, 16)) {
    throw new S3Refusal('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.')
  }
  if (typeof digest === 'string' && digest !== md5(body).toString('base64')) {
    throw new S3Refusal(
      'BadDigest',
      400,
      'The Content-MD5 you specified did not match what we received.',
    )
  }
  const checksums: Record<string, string> = {}
  for (const algorithm of ALGORITHMS) {
    const sent = input[`Checksum${algorithm}`]
    if (typeof sent !== 'string') continue
    const computed = checksumOf(algorithm, body)
    if (!isDigest(sent, Buffer.from(computed, 'base64').length)) {
      const message = `Value for x-amz-checksum-${algorithm.toLowerCase()} header is invalid.`
      throw new S3Refusal('InvalidRequest', 400, message)
    }
    if (sent !== computed) {
      const message = `The ${algorithm} you specified did not match the calculated checksum.`
      throw new S3Refusal('BadDigest', 400, message)
    }
    checksums[`Checksum${algorithm}`] = sent
  }
  return checksums
}

function isDigest(text: string, length: number): boolean {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === length && bytes.toString('base64') === text
}

/** By the bytes of their UTF-8, as S3 lists keys. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
