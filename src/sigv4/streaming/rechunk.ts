import { SansdkError } from '../../errors.ts'

/** Cuts a body into chunks of one size, the last apart. Holds one chunk at the most. */
export interface Rechunker {
  /** The chunks that the next piece of the body completes. */
  add(piece: Uint8Array): readonly Uint8Array[]
  /** The last chunk; without bytes when nothing is left over. */
  end(): Uint8Array
}

/**
 * Makes a rechunker for a body of `length` bytes. A piece that holds a whole chunk is not copied;
 * smaller ones are, because a source may use its buffer again as soon as it is asked for more.
 *
 * Both functions throw SansdkError `BODY_LENGTH_MISMATCH` when the body is not `length` bytes long.
 */
export function createRechunker(length: number, chunkSize: number): Rechunker {
  let buffer: Uint8Array = NO_BYTES
  let filled = 0
  let received = 0

  /** Puts the beginning of a piece behind what is there; returns how much of it. */
  function fill(piece: Uint8Array): number {
    // The consumer may hold on to the chunk before, so each has a buffer of its own.
    if (filled === 0) buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, length))
    const size = Math.min(piece.length, chunkSize - filled)
    buffer.set(size === piece.length ? piece : piece.subarray(0, size), filled)
    filled += size
    return size
  }

  return {
    add(piece) {
      received += piece.length
      if (received > length) throw tooLong(length)
      if (filled === 0 && piece.length === chunkSize) return [piece]
      const chunks: Uint8Array[] = []
      let offset = filled === 0 ? 0 : fill(piece)
      if (filled === chunkSize) {
        chunks.push(buffer)
        filled = 0
      }
      for (; piece.length - offset >= chunkSize; offset += chunkSize) {
        chunks.push(piece.subarray(offset, offset + chunkSize))
      }
      if (offset < piece.length) fill(piece.subarray(offset))
      return chunks
    },
    end() {
      if (received < length) throw tooShort(length, received)
      return buffer.subarray(0, filled)
    },
  }
}

const NO_BYTES = new Uint8Array(0)

function tooLong(length: number): Error {
  return new SansdkError(`The body is longer than the announced ${length} bytes`, {
    code: 'BODY_LENGTH_MISMATCH',
  })
}

function tooShort(length: number, received: number): Error {
  return new SansdkError(`The body ended after ${received} of the announced ${length} bytes`, {
    code: 'BODY_LENGTH_MISMATCH',
  })
}
