import { type ChecksumAlgorithm, checksumHeader, createChecksum } from '../checksums/checksum.ts'
import type { Trailers } from './read-trailers.ts'
import { refusal } from './refusal.ts'

/** The checksums that a trailer will hold, computed as the data passes. */
export interface TrailingChecksums {
  readonly update: (data: Uint8Array) => void
  /** Throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`, with the trailer's name in `field`. */
  readonly check: (trailers: Trailers) => void
}

const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

/** Begins the checksums of those trailing headers that are checksums. */
export function trailingChecksums(names: readonly string[]): TrailingChecksums {
  const started = ALGORITHMS.filter((algorithm) => names.includes(checksumHeader(algorithm))).map(
    (algorithm) => ({ name: checksumHeader(algorithm), checksum: createChecksum(algorithm) }),
  )
  return {
    update(data) {
      for (const { checksum } of started) checksum.update(data)
    },
    check(trailers) {
      for (const { name, checksum } of started) {
        if (trailers[name] !== checksum.digest()) {
          throw refusal('SIGNATURE_PAYLOAD_MISMATCH', name, 'is not the checksum of the data')
        }
      }
    },
  }
}
