import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ByteCollector,
  clearBytes,
  collectBytes,
  collectedParts,
  createByteCollector,
  takeBytes,
} from '../../../src/base/byte-collector.ts'

// What V8 takes for a view of a buffer.
const VIEW_BYTES = 128

/** The memory that a collector keeps from being freed. */
function kept({ parts, block }: ByteCollector): number {
  const buffers = new Set([block.buffer, ...parts.map((part) => part.buffer)])
  const held = [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0)
  return held + parts.length * VIEW_BYTES
}

/** Pieces as a connection hands them out: views of buffers that hold `slab` bytes. */
function* pieces(sizes: readonly number[], slab: number): Generator<Buffer> {
  let value = 0
  for (const size of sizes) {
    const buffer = Buffer.alloc(Math.max(size, slab))
    buffer.fill(value++ % 251, 0, size)
    yield buffer.subarray(0, size)
  }
}

describe('a byte collector', () => {
  it('gives back every byte in its place, whatever the pieces are', () => {
    const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(600), fc.nat(20_000)), { maxLength: 60 })
    const ownership = fc.constantFrom('given' as const, 'borrowed' as const)
    fc.assert(
      fc.property(sizes, fc.constantFrom(0, 100, 65_536), ownership, (all, slab, owned) => {
        const collector = createByteCollector()
        const expected: Buffer[] = []
        for (const piece of pieces(all, slab)) {
          expected.push(Buffer.from(piece))
          collectBytes(collector, piece, owned)
          // Its owner fills the memory again.
          if (owned === 'borrowed') piece.fill(255)
        }
        const whole = Buffer.concat(expected)
        expect(collector.length).toBe(whole.length)
        expect(whole.equals(takeBytes(collector))).toBe(true)
        expect(collector.length).toBe(0)
        expect(takeBytes(collector)).toHaveLength(0)
      }),
    )
  })

  it.each([
    ['one byte of 64 KiB', 1, 65_536],
    ['one byte', 1, 0],
    ['100 bytes', 100, 0],
    ['4,000 bytes of 64 KiB', 4_000, 65_536],
    ['5,000 bytes of 64 KiB', 5_000, 65_536],
    ['40,000 bytes of 64 KiB', 40_000, 65_536],
  ])('holds at most twice the bytes in pieces of %s', (_name, size, slab) => {
    const collector = createByteCollector()
    // A slab for each piece, as none of them may be kept for the sake of one byte.
    for (const piece of pieces(Array(size > 1_000 ? 50 : 2_000).fill(size), slab)) {
      collectBytes(collector, piece)
      expect(kept(collector)).toBeLessThanOrEqual(2.1 * collector.length + 4_096)
    }
  })

  it('keeps large pieces as they are, and copies those that their owner needs again', () => {
    const large = Buffer.alloc(65_536)
    const collector = createByteCollector()
    collectBytes(collector, large)
    collectBytes(collector, large, 'borrowed')
    const parts = collectedParts(collector)
    expect(parts[0]).toBe(large)
    expect(parts.slice(1).some((part) => part.buffer === large.buffer)).toBe(false)
    clearBytes(collector)
    expect(collectedParts(collector)).toEqual([])
  })
})
