import { isError } from '../../base/errors.ts'
import { sourceChanged } from './file-source.ts'
import type { OpenSource, SourceContext } from './upload-source.ts'

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
export function blobSource(blob: Blob, { key }: SourceContext): OpenSource {
  const modifiedMs = 'lastModified' in blob ? Number(blob.lastModified) : undefined
  return {
    size: blob.size,
    identity: { size: blob.size, modifiedMs },
    async read(start, length, buffer) {
      const bytes = buffer.take(Math.min(length, Math.max(0, blob.size - start)))
      try {
        const filled = await fillFrom(blob.slice(start, start + bytes.length), bytes)
        if (filled < bytes.length) throw sourceChanged(key, 'has become shorter')
        return bytes
      } catch (error) {
        // A Blob of `openAsBlob` whose file is not what it was.
        if (!isUnreadable(error)) throw error
        throw sourceChanged(key, 'cannot be read any more: it was changed', error)
      }
    },
    assertUnchanged: nothing,
    close: nothing,
  }
}

async function fillFrom(piece: Blob, bytes: Uint8Array): Promise<number> {
  let filled = 0
  // `arrayBuffer()` would make a second copy of each part.
  for await (const chunk of piece.stream()) {
    bytes.set(chunk, filled)
    filled += chunk.length
  }
  return filled
}

function isUnreadable(error: unknown): boolean {
  return isError(error) && error.name === 'NotReadableError'
}
