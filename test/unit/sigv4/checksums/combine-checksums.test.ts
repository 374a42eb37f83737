import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineChecksums } from '../../../../src/sigv4/checksums.ts'
import { type ChecksumAlgorithm, createChecksum } from '../../../../src/sigv4/index.ts'

function checksumOf(algorithm: ChecksumAlgorithm, data: Uint8Array): string {
  const checksum = createChecksum(algorithm)
  checksum.update(data)
  return checksum.digest()
}

describe('combineChecksums', () => {
  it.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)(
    'makes of the %s of pieces that of the whole',
    (algorithm) => {
      const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 })
      fc.assert(
        fc.property(pieces, (data) => {
          const known = data.map((piece) => ({
            value: checksumOf(algorithm, piece),
            size: piece.length,
          }))
          const whole = checksumOf(algorithm, Buffer.concat(data))
          expect(combineChecksums(algorithm, known)).toBe(whole)
        }),
      )
    },
  )

  it('refuses hashes, which do not combine', () => {
    expect(() => combineChecksums('SHA256', [])).toThrow(TypeError)
  })

  it('takes ten thousand parts of a length beyond 32 bits in a moment', () => {
    const value = checksumOf('CRC64NVME', Buffer.from('123456789'))
    const pieces = Array.from({ length: 10_000 }, () => ({ value, size: 5 * 2 ** 30 }))
    expect(combineChecksums('CRC64NVME', pieces)).toHaveLength(12)
  })
})
