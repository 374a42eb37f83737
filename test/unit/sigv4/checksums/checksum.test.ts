import { createHash } from 'node:crypto'
import { crc32 as zlibCrc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCrc32 } from '../../../../src/sigv4/checksums.ts'
import {
  type ChecksumAlgorithm,
  checksumHeader,
  createChecksum,
} from '../../../../src/sigv4/index.ts'

function hex(algorithm: ChecksumAlgorithm, ...parts: readonly Uint8Array[]): string {
  const checksum = createChecksum(algorithm)
  for (const part of parts) checksum.update(part)
  return Buffer.from(checksum.digest(), 'base64').toString('hex')
}

/** A CRC bit by bit, as the standards define it. */
function bitwise(width: bigint, polynomial: bigint, data: Uint8Array): bigint {
  const ones = (1n << width) - 1n
  let crc = ones
  for (const byte of data) {
    crc ^= BigInt(byte)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ polynomial : crc >> 1n
  }
  return crc ^ ones
}

const ALL: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

describe('createChecksum', () => {
  // The check values of the catalogue of parametrised CRC algorithms, over "123456789".
  it.each([
    ['CRC32', 'cbf43926'],
    ['CRC32C', 'e3069283'],
    ['CRC64NVME', 'ae8b14860a799888'],
    ['SHA1', createHash('sha1').update('123456789').digest('hex')],
    ['SHA256', createHash('sha256').update('123456789').digest('hex')],
  ] as const)('gives the published check value of %s', (algorithm, value) => {
    expect(hex(algorithm, Buffer.from('123456789'))).toBe(value)
  })

  // RFC 3720, appendix B.4.
  it.each([
    [Buffer.alloc(32), '8a9136aa'],
    [Buffer.alloc(32, 0xff), '62a8ab43'],
    [Buffer.from(Array.from({ length: 32 }, (_, index) => index)), '46dd794e'],
  ])('gives the examples of RFC 3720', (data, value) => {
    expect(hex('CRC32C', data)).toBe(value)
  })

  it.each(ALL)('goes on over empty chunks without memory behind them: %s', (algorithm) => {
    const empty = Buffer.from(new ArrayBuffer(0))
    const parts = [empty, Buffer.from('1234'), empty, Buffer.from('56789'), empty]
    expect(hex(algorithm, ...parts)).toBe(hex(algorithm, Buffer.from('123456789')))
  })

  it('computes CRC32C and CRC64NVME as their definitions do, however the data is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (data, cut) => {
        const parts = [data.subarray(0, cut), data.subarray(cut)]
        expect(BigInt(`0x${hex('CRC32C', ...parts)}`)).toBe(bitwise(32n, 0x82f63b78n, data))
        expect(BigInt(`0x${hex('CRC64NVME', ...parts)}`)).toBe(
          bitwise(64n, 0x9a6c9329ac4bc9b5n, data),
        )
      }),
    )
  })

  it('has tables for runtimes without a native CRC32 that agree with zlib', () => {
    const own = createCrc32(0xedb88320)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (data, cut) => {
        expect(own(data.subarray(cut), own(data.subarray(0, cut), 0))).toBe(zlibCrc32(data))
        expect(hex('CRC32', data)).toBe(zlibCrc32(data).toString(16).padStart(8, '0'))
      }),
    )
  })

  it('reads no byte outside of a view', () => {
    const around = Buffer.from('xx123456789xx')
    for (const algorithm of ALL) {
      expect(hex(algorithm, around.subarray(2, 11))).toBe(hex(algorithm, Buffer.from('123456789')))
    }
  })

  it('names the header', () => {
    expect(ALL.map(checksumHeader)).toEqual([
      'x-amz-checksum-crc32',
      'x-amz-checksum-crc32c',
      'x-amz-checksum-crc64nvme',
      'x-amz-checksum-sha1',
      'x-amz-checksum-sha256',
    ])
  })

  it('refuses what S3 does not know', () => {
    const unknown = 'MD4' as ChecksumAlgorithm
    expect(() => createChecksum(unknown)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }),
    )
  })
})
