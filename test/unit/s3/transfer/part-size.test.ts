import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatibleStore } from '../../../../src/s3/stores.ts'
import { partLayout } from '../../../../src/s3/workers.ts'

const MIB = 1024 * 1024
const store = compatibleStore('aws', undefined)
const key = 'key'

describe('partLayout', () => {
  it('fits every length into the parts that the store allows', () => {
    const sizes = fc.integer({ min: 1, max: 10_000 * 5 * 2 ** 30 })
    fc.assert(
      fc.property(sizes, (size) => {
        const { partSize, partAt } = partLayout({ key, store, size, partSize: undefined })
        const parts = Math.ceil(size / partSize)
        expect(parts).toBeLessThanOrEqual(store.maxParts)
        expect(partSize).toBeGreaterThanOrEqual(8 * MIB)
        expect(partSize).toBeLessThanOrEqual(store.maxPartBytes)
        const last = partAt(parts)
        expect(last.start).toBeLessThan(size)
        expect(last.start + last.length).toBeGreaterThanOrEqual(size)
      }),
    )
  })

  it('lets the parts of a stream grow without gaps', () => {
    const { partAt } = partLayout({ key, store, size: undefined, partSize: undefined })
    let end = 0
    for (let partNumber = 1; partNumber <= store.maxParts; partNumber++) {
      const { start, length } = partAt(partNumber)
      expect(start).toBe(end)
      end = start + length
    }
    expect(partAt(2_000).length).toBe(8 * MIB)
    expect(partAt(2_001).length).toBe(16 * MIB)
    expect(partAt(10_000).length).toBe(128 * MIB)
    expect(partAt(10_001).length).toBe(0)
    expect(end / 2 ** 30).toBeGreaterThan(484)
  })

  it('keeps parts equal where the store needs it', () => {
    const r2 = compatibleStore('r2', undefined)
    const { partAt } = partLayout({ key, store: r2, size: undefined, partSize: undefined })
    expect(partAt(10_000).length).toBe(partAt(1).length)
  })

  it('refuses what does not fit', () => {
    const size = 50_001 * 5 * MIB
    expect(() => partLayout({ key, store, size, partSize: 5 * MIB })).toThrow(
      expect.objectContaining({ code: 'TRANSFER_TOO_LARGE' }),
    )
    expect(() => partLayout({ key, store, size: 1, partSize: 1 })).toThrow(RangeError)
  })
})
