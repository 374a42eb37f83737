import { argumentRangeError } from '../../errors.ts'
import type { DownloadSink } from './download-sink.ts'

/** Gathers a download in memory: in the caller's bytes, or in new ones. */
export function bytesSink(given: Uint8Array | undefined): DownloadSink {
  let bytes: Uint8Array = given ?? new Uint8Array(0)
  return {
    temporaryPath: undefined,
    async open(size) {
      if (given === undefined) bytes = Buffer.allocUnsafeSlow(size)
      else if (given.length < size) {
        throw argumentRangeError('destination', `has ${given.length} bytes; the object has ${size}`)
      } else bytes = given.subarray(0, size)
    },
    async write(position, chunks) {
      let offset = position
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
    },
    settled: () => Promise.resolve(),
    replay: async (start, end, hash) => hash.update(bytes.subarray(start, end)),
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    bytes: () => bytes,
  }
}
