import { createHash } from 'node:crypto'
import { TransferError } from '../../errors.ts'
import { combineChecksums, isCombinable } from '../../sigv4/checksums/combine-checksums.ts'
import { type ChecksumAlgorithm, createChecksum } from '../../sigv4/index.ts'
import { md5OfEtag } from '../checksum/multipart-checksum.ts'
import type { ObjectInfo } from '../object-info.ts'

/** A hash under way. */
export interface RunningHash {
  update(data: Uint8Array): void
  digest(): string
}

/** What an object's bytes are to be compared with. */
export interface ObjectCheck {
  /** Such as `CRC64NVME`, or `MD5`. */
  readonly name: string
  readonly expected: string
  /** Whether ranges can be hashed one by one, in any order. */
  readonly combinable: boolean
  begin(): RunningHash
  /** Of the whole object from its ranges, in order. */
  combine(ranges: readonly { readonly value: string; readonly size: number }[]): string
}

// The quickest first: an object can have several.
const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

/**
 * What an object can be compared with: a checksum of all its bytes, or an ETag that is their MD5.
 * Undefined where the store gives neither, as for objects uploaded in parts with composite checksums.
 */
export function objectCheck(info: ObjectInfo): ObjectCheck | undefined {
  for (const algorithm of ALGORITHMS) {
    const expected = info.checksums[algorithm]
    // `…-3` is a checksum of the checksums of three parts.
    if (expected !== undefined && !expected.includes('-')) return checksumCheck(algorithm, expected)
  }
  const md5 = hasPlainEtag(info) ? md5OfEtag(info.etag) : undefined
  return md5 === undefined ? undefined : md5Check(md5)
}

function checksumCheck(algorithm: ChecksumAlgorithm, expected: string): ObjectCheck {
  return {
    name: algorithm,
    expected,
    combinable: isCombinable(algorithm),
    begin: () => createChecksum(algorithm),
    combine: (ranges) => combineChecksums(algorithm, ranges),
  }
}

function md5Check(expected: string): ObjectCheck {
  return {
    name: 'MD5',
    expected,
    combinable: false,
    begin: () => {
      const hash = createHash('md5')
      return { update: (data) => void hash.update(data), digest: () => hash.digest('hex') }
    },
    combine: ([whole]) => whole?.value ?? '',
  }
}

// "Object" in the S3 API reference: with SSE-KMS and SSE-C the ETag is no MD5 of the data.
function hasPlainEtag({ encryption }: ObjectInfo): boolean {
  return encryption === undefined || encryption === 'AES256'
}

/** The error of an object whose bytes are not those that were stored. */
export function checksumMismatch(key: string, { name, expected }: ObjectCheck): TransferError {
  return new TransferError(
    `Download of ${JSON.stringify(key)}: the bytes do not match the object's ${name} ${expected}`,
    { code: 'TRANSFER_CHECKSUM_MISMATCH', key },
  )
}
