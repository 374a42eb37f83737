import { constants } from 'node:buffer'
import { argumentRangeError } from '../../errors.ts'
import type { DownloadSink } from './download-sink.ts'

// Memory that nobody has written to costs nothing; beyond this it grows with the bytes that come, since
// the size is only what a header says.
const TRUSTED_SIZE = 64 * 1024 * 1024

/** Gathers a download in memory: in the caller's bytes, or in new ones. */
export function bytesSink(given: Uint8Array | undefined): DownloadSink {
  let bytes: Uint8Array = given ?? new Uint8Array(0)
  let announced = Number.POSITIVE_INFINITY

  const reserve = (size: number): void => {
    if (size <= bytes.length) return
    if (given !== undefined) {
      throw argumentRangeError('destination', `has ${given.length} bytes; the object has ${size}`)
    }
    if (size > constants.MAX_LENGTH) {
      const most = `more than a Buffer can; give a path or a Writable`
      throw argumentRangeError('destination', `would have to hold ${size} bytes, ${most}`)
    }
    const larger = Buffer.allocUnsafeSlow(capacity(size, bytes.length, announced))
    larger.set(bytes)
    bytes = larger
  }
  return {
    temporaryPath: undefined,
    async open(size) {
      announced = size ?? Number.POSITIVE_INFINITY
      if (size === undefined) return
      // Refused at once rather than when the first byte too many comes.
      if (given !== undefined || size > constants.MAX_LENGTH) reserve(size)
      else reserve(Math.min(size, TRUSTED_SIZE))
    },
    async write(position, chunks) {
      let offset = position
      for (const chunk of chunks) {
        reserve(offset + chunk.length)
        bytes.set(chunk, offset)
        offset += chunk.length
      }
    },
    settled: () => Promise.resolve(),
    replay: async (start, end, hash) => hash.update(bytes.subarray(start, end)),
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    bytes: (size) => bytes.subarray(0, size),
  }
}

function capacity(needed: number, present: number, announced: number): number {
  const doubled = Math.max(needed, 2 * present)
  return Math.min(doubled, Math.max(needed, announced), constants.MAX_LENGTH)
}
