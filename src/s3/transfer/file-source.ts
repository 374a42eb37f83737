import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { argumentValueError, TransferError } from '../../errors.ts'
import { streamSource } from './stream-source.ts'
import type { OpenSource, SourceContext, SourceIdentity } from './upload-source.ts'

/**
 * A file by its path, open from now on; a pipe or device is read as a stream.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a directory; Node's own error where it cannot be opened.
 */
export async function pathSource(path: string | URL, context: SourceContext): Promise<OpenSource> {
  const handle = await open(path, 'r')
  try {
    const found = await handle.stat()
    if (found.isDirectory()) throw argumentValueError('source', 'is a directory')
    if (found.isFile()) return await fileSource(handle, context, true)
  } catch (error) {
    await handle.close()
    throw error
  }
  return streamSource(createReadStream('', { fd: handle }), context)
}

/** A file that is open, from its first byte. It is its opener's to close. */
export async function handleSource(
  handle: FileHandle,
  context: SourceContext,
): Promise<OpenSource> {
  return await fileSource(handle, context, false)
}

async function fileSource(
  handle: FileHandle,
  { key }: SourceContext,
  owned: boolean,
): Promise<OpenSource> {
  const identity = await identify(handle)
  return {
    size: identity.size,
    identity,
    async read(start, length, buffer) {
      const bytes = buffer.take(Math.min(length, Math.max(0, identity.size - start)))
      const filled = await fill(handle, bytes, start)
      if (filled < bytes.length) throw sourceChanged(key, 'has become shorter')
      return bytes
    },
    async assertUnchanged() {
      if (!isSame(await identify(handle), identity)) throw sourceChanged(key, 'was changed')
    },
    async close() {
      if (owned) await handle.close()
    },
  }
}

async function identify(handle: FileHandle): Promise<SourceIdentity> {
  const { size, mtimeMs } = await handle.stat()
  return { size, modifiedMs: mtimeMs }
}

/** Whether two looks at a source saw the same. */
export function isSame(a: SourceIdentity, b: SourceIdentity): boolean {
  return a.size === b.size && a.modifiedMs === b.modifiedMs
}

/** The error of a source that is not what it was. */
export function sourceChanged(key: string, change: string, cause?: unknown): TransferError {
  return new TransferError(`Upload of ${JSON.stringify(key)}: the source ${change} meanwhile`, {
    code: 'TRANSFER_SOURCE_CHANGED',
    key,
    ...(cause !== undefined && { cause }),
  })
}

async function fill(handle: FileHandle, bytes: Uint8Array, start: number): Promise<number> {
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}
