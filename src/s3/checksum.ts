import { createHash, type Hash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { argumentValueError } from '../errors.ts'
import {
  type Checksum,
  checksumHeader,
  combineChecksums,
  createChecksum,
  isCombinable,
} from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import type { BucketEndpoint } from './options.ts'
import type { CompatibleStore } from './stores.ts'

/**
 * What proves the bytes of an upload to the store besides the signature: a checksum that S3 keeps with
 * the object, `md5` for `Content-MD5`, which every store compares and none keeps, or nothing.
 */
export type TransferChecksum = 'crc64nvme' | 'crc32c' | 'crc32' | 'sha1' | 'sha256' | 'md5' | 'none'

/** Which checksums an upload computes and sends. */
export interface ChecksumPlan {
  /** Undefined where none is kept with the object. */
  readonly algorithm: ChecksumAlgorithm | undefined
  /** Of an object in parts: over all of its bytes, or over the checksums of its parts. */
  readonly type: 'FULL_OBJECT' | 'COMPOSITE'
  /** Whether `Content-MD5` goes along. */
  readonly md5: boolean
}

const ALGORITHMS: ReadonlyMap<string, ChecksumAlgorithm> = new Map([
  ['crc64nvme', 'CRC64NVME'],
  ['crc32c', 'CRC32C'],
  ['crc32', 'CRC32'],
  ['sha1', 'SHA1'],
  ['sha256', 'SHA256'],
])

/**
 * Chooses the checksums of an upload: what the options say, else what the store keeps.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a checksum that there is not.
 */
export function checksumPlan(
  store: CompatibleStore,
  requested: TransferChecksum | undefined,
): ChecksumPlan {
  const name = requested ?? store.uploadChecksum
  const algorithm = ALGORITHMS.get(name)
  if (algorithm === undefined && name !== 'md5' && name !== 'none') {
    const names = [...ALGORITHMS.keys(), 'md5', 'none'].join(', ')
    throw argumentValueError('options.checksum', `must be one of ${names}`)
  }
  return { algorithm, type: typeOf(store, algorithm), md5: name === 'md5' }
}

// "Checking object integrity" in the S3 user guide: CRC-64/NVME is of full objects always, SHA never.
function typeOf(
  store: CompatibleStore,
  algorithm: ChecksumAlgorithm | undefined,
): ChecksumPlan['type'] {
  if (algorithm === 'CRC64NVME') return 'FULL_OBJECT'
  const combined = algorithm !== undefined && isCombinable(algorithm)
  return combined && store.multipartChecksum === 'full-object' ? 'FULL_OBJECT' : 'COMPOSITE'
}

/** What was computed of the bytes of one request. */
export interface BytesDigest {
  /** In base64; undefined where the plan keeps none. */
  readonly checksum: string | undefined
  /** The headers that carry the checksum. */
  readonly headers: Record<string, string>
  /** SHA-256 in hex, where the payload is signed. */
  readonly payloadHash: string | undefined
}

interface Running {
  readonly checksum: Checksum | undefined
  readonly md5: Hash | undefined
  readonly sha256: Hash | undefined
}

// 2 to 6 ms of hashing; then other work of the process has its turn.
const SLICE = 4 * 1024 * 1024

/** Computes all that is sent with some bytes, in one pass over them, letting others have their turn. */
export async function digestBytes(
  bytes: Uint8Array,
  plan: ChecksumPlan,
  payload: 'signed' | 'unsigned',
): Promise<BytesDigest> {
  if (isSmall(bytes)) return digestNow(bytes, plan, payload)
  const running = begin(plan, payload)
  for (let start = 0; start < bytes.length; start += SLICE) {
    if (start > 0) await nextTurn()
    update(running, bytes.subarray(start, start + SLICE))
  }
  return finish(running, plan)
}

/** Whether hashing some bytes at once holds nothing up. */
export function isSmall(bytes: Uint8Array): boolean {
  return bytes.length <= SLICE
}

/** The same, without a turn for others. */
export function digestNow(
  bytes: Uint8Array,
  plan: ChecksumPlan,
  payload: 'signed' | 'unsigned',
): BytesDigest {
  const running = begin(plan, payload)
  update(running, bytes)
  return finish(running, plan)
}

function begin(plan: ChecksumPlan, payload: 'signed' | 'unsigned'): Running {
  return {
    checksum: plan.algorithm === undefined ? undefined : createChecksum(plan.algorithm),
    md5: plan.md5 ? createHash('md5') : undefined,
    sha256: payload === 'signed' ? createHash('sha256') : undefined,
  }
}

function update({ checksum, md5, sha256 }: Running, bytes: Uint8Array): void {
  checksum?.update(bytes)
  md5?.update(bytes)
  sha256?.update(bytes)
}

function finish({ checksum, md5, sha256 }: Running, { algorithm }: ChecksumPlan): BytesDigest {
  const value = checksum?.digest()
  const headers: Record<string, string> = {}
  if (algorithm !== undefined && value !== undefined) headers[checksumHeader(algorithm)] = value
  if (md5 !== undefined) headers['content-md5'] = md5.digest('base64')
  return { checksum: value, headers, payloadHash: sha256?.digest('hex') }
}

/** What is known of a part when its object is put together. */
interface PartChecksum {
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

/** Whether requests go over TLS, which protects a body on its way, so that its SHA-256 need not be signed. */
export function isSecure({ origin }: BucketEndpoint): boolean {
  return origin.startsWith('https:')
}
