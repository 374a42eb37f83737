/** The ranges of a download that are complete, one bit for each. */
export interface RangeSet {
  has(index: number): boolean
  add(index: number): void
  /** In base64; the first range is the lowest bit of the first byte. */
  toText(): string
}

/** Makes a set for so many ranges, with what an earlier run has written down. */
export function createRangeSet(count: number, text = ''): RangeSet {
  const bits = Buffer.alloc(Math.ceil(count / 8))
  Buffer.from(text, 'base64').copy(bits)
  return {
    has: (index) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0,
    add(index) {
      bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7))
    },
    toText: () => bits.toString('base64'),
  }
}
