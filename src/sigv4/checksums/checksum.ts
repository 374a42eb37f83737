import { createHash } from 'node:crypto'
import { argumentValueError } from '../../errors.ts'
import { type Crc32, crc32, crc32c } from './crc32.ts'
import { crc64Start, crc64Update } from './crc64-nvme.ts'

/** The checksums of objects that S3 keeps, by the names of its API. */
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256'

/** A checksum under way. */
export interface Checksum {
  update(data: Uint8Array): void
  /** The checksum in base64, as in `x-amz-checksum-…`; big-endian. Ends the computation. */
  digest(): string
}

interface Kind {
  /** Bytes. */
  readonly size: number
  readonly create: () => Checksum
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['CRC32', { size: 4, create: () => crc32Checksum(crc32) }],
  ['CRC32C', { size: 4, create: () => crc32Checksum(crc32c) }],
  ['CRC64NVME', { size: 8, create: crc64Checksum }],
  ['SHA1', { size: 20, create: () => hashChecksum('sha1') }],
  ['SHA256', { size: 32, create: () => hashChecksum('sha256') }],
])

/**
 * Begins a checksum.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for an algorithm that S3 does not know.
 */
export function createChecksum(algorithm: ChecksumAlgorithm): Checksum {
  return kindOf(algorithm).create()
}

/** The header or trailer that carries the checksum, such as `x-amz-checksum-crc32c`. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  kindOf(algorithm)
  return `x-amz-checksum-${algorithm.toLowerCase()}`
}

/** How many characters the checksum takes in base64. */
export function checksumLength(algorithm: ChecksumAlgorithm): number {
  return Math.ceil(kindOf(algorithm).size / 3) * 4
}

function kindOf(algorithm: ChecksumAlgorithm): Kind {
  const kind = KINDS.get(algorithm)
  if (kind !== undefined) return kind
  throw argumentValueError('options.checksum', `must be one of ${[...KINDS.keys()].join(', ')}`)
}

function crc32Checksum(crc: Crc32): Checksum {
  let value = 0
  return {
    update(data) {
      value = crc(data, value)
    },
    digest() {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(value)
      return bytes.toString('base64')
    },
  }
}

function crc64Checksum(): Checksum {
  const crc = crc64Start()
  return {
    update(data) {
      crc64Update(crc, data)
    },
    digest() {
      const bytes = Buffer.alloc(8)
      bytes.writeInt32BE(crc.high, 0)
      bytes.writeInt32BE(crc.low, 4)
      return bytes.toString('base64')
    },
  }
}

function hashChecksum(name: 'sha1' | 'sha256'): Checksum {
  const hash = createHash(name)
  return {
    update(data) {
      hash.update(data)
    },
    digest: () => hash.digest('base64'),
  }
}
