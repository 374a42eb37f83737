/** The ranges of a download that are complete, one bit for each. */
export interface RangeSet {
  has(index: number): boolean
  add(index: number): void
  /** In base64; the first range is the lowest bit of the first byte. */
  toText(): string
}

/** Makes a set with what an earlier run has written down; it grows with the ranges that are added. */
export function createRangeSet(text = ''): RangeSet {
  let bits: Buffer = Buffer.from(text, 'base64')
  let used = bits.length
  return {
    has: (index) => ((bits[Math.floor(index / 8)] ?? 0) & (1 << (index % 8))) !== 0,
    add(index) {
      const byte = Math.floor(index / 8)
      if (byte >= bits.length) bits = Buffer.concat([bits], 2 * byte + 8)
      used = Math.max(used, byte + 1)
      bits[byte] = (bits[byte] ?? 0) | (1 << (index % 8))
    },
    toText: () => bits.toString('base64', 0, used),
  }
}
