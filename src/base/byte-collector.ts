import { concatenated, unclearedBytes } from './bytes.ts'

/**
 * Bytes that arrive in pieces, gathered in little more memory than they are long. Each piece is an
 * object of a hundred bytes and may be a view of a buffer of 64 KiB: 15 MiB in pieces of one byte took
 * 2.7 GB. So small pieces are copied into blocks. Plain data: see {@link collectBytes}, {@link takeBytes}.
 */
export interface ByteCollector {
  /** How many bytes there are. */
  length: number
  readonly parts: Uint8Array[]
  /** Where small pieces are copied to, and how much of it is in use. */
  block: Uint8Array<ArrayBuffer>
  start: number
  end: number
}

// Below this an object for each piece costs more than copying it.
const MIN_KEPT = 4096
const MIN_BLOCK = 1024
const MAX_BLOCK = 256 * 1024
const NO_BLOCK = new Uint8Array(0)

/** Makes a collector without bytes. */
export function createByteCollector(): ByteCollector {
  return { length: 0, parts: [], block: NO_BLOCK, start: 0, end: 0 }
}

/**
 * Adds a piece. It is copied where that saves memory, and always if it is `borrowed`: its owner will
 * use its memory again.
 */
export function collectBytes(
  collector: ByteCollector,
  piece: Uint8Array,
  ownership: 'given' | 'borrowed' = 'given',
): void {
  if (ownership === 'given' && isWorthKeeping(piece)) {
    closeBlock(collector)
    collector.parts.push(piece)
    collector.length += piece.length
    return
  }
  for (let from = 0; from < piece.length; ) {
    if (collector.end === collector.block.length) openBlock(collector)
    const size = Math.min(piece.length - from, collector.block.length - collector.end)
    collector.block.set(
      size === piece.length ? piece : piece.subarray(from, from + size),
      collector.end,
    )
    collector.end += size
    collector.length += size
    from += size
  }
}

/** All bytes in one buffer; the collector is empty afterwards. */
export function takeBytes(collector: ByteCollector): Uint8Array {
  const { length } = collector
  const parts = collectedParts(collector)
  const whole = parts.length <= 1 ? (parts[0] ?? NO_BLOCK) : concatenated(parts, length)
  clearBytes(collector)
  return whole
}

/** The bytes as they are held, in order; they stay in the collector. */
export function collectedParts(collector: ByteCollector): readonly Uint8Array[] {
  closeBlock(collector)
  return collector.parts
}

/** Forgets all bytes. */
export function clearBytes(collector: ByteCollector): void {
  collector.parts.length = 0
  collector.length = 0
  collector.block = NO_BLOCK
  collector.start = 0
  collector.end = 0
}

// A small view keeps all of the memory that it looks at.
function isWorthKeeping({ length, buffer }: Uint8Array): boolean {
  return length >= MIN_KEPT && length * 2 >= buffer.byteLength
}

/** Blocks grow with what has come, so that no more than half of the memory is unused. */
function openBlock(collector: ByteCollector): void {
  closeBlock(collector)
  const size = Math.min(MAX_BLOCK, Math.max(MIN_BLOCK, collector.length))
  collector.block = unclearedBytes(size)
  collector.start = 0
  collector.end = 0
}

/** What was copied becomes a part; the rest of the block is used for what follows. */
function closeBlock(collector: ByteCollector): void {
  const { block, start, end } = collector
  if (end > start) collector.parts.push(block.subarray(start, end))
  collector.start = end
}
