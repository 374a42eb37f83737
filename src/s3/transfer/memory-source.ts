import type { OpenSource } from './upload-source.ts'

async function nothing(): Promise<void> {}

/** Bytes that are there already: parts are views of them. They must not change meanwhile. */
export function bytesSource(bytes: Uint8Array): OpenSource {
  return {
    size: bytes.length,
    identity: { size: bytes.length },
    read: async (start, length) => bytes.subarray(start, start + length),
    assertUnchanged: nothing,
    close: nothing,
  }
}

/** A Blob, read part by part. */
export function blobSource(blob: Blob): OpenSource {
  const modifiedMs = 'lastModified' in blob ? Number(blob.lastModified) : undefined
  return {
    size: blob.size,
    identity: { size: blob.size, modifiedMs },
    async read(start, length, buffer) {
      const bytes = buffer.take(Math.min(length, Math.max(0, blob.size - start)))
      let filled = 0
      // `arrayBuffer()` would make a second copy of each part.
      for await (const chunk of blob.slice(start, start + bytes.length).stream()) {
        bytes.set(chunk, filled)
        filled += chunk.length
      }
      return bytes.subarray(0, filled)
    },
    assertUnchanged: nothing,
    close: nothing,
  }
}
