import { argumentValueError } from '../../errors.ts'
import { isCombinable } from '../../sigv4/checksums/combine-checksums.ts'
import type { ChecksumAlgorithm } from '../../sigv4/index.ts'
import type { CompatibleStore } from '../compatible-store.ts'

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
 * Chooses the checksums of an upload: what is asked for, else what the store keeps.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a checksum that there is not.
 */
export function checksumPlan(
  store: CompatibleStore,
  asked: TransferChecksum | undefined,
): ChecksumPlan {
  const name = asked ?? store.uploadChecksum
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
