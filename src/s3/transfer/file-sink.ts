import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isError } from '../../base/errors.ts'
import { argumentValueError, TransferError } from '../../errors.ts'
import { isInPlace } from '../directory/safe-path.ts'
import type { DownloadSink, OrderedHash, SinkResume } from './download-sink.ts'

/** Options of {@link fileSink}. */
export interface FileSinkOptions {
  /** Whether the file is on the disk before it gets its name. */
  readonly sync: boolean
  /** A temporary file that an earlier run has left. */
  readonly resume: SinkResume | undefined
  /** The real path of the directory, where no link is followed; undefined elsewhere. */
  readonly realDirectory: string | undefined
  /** For errors. */
  readonly key: string
}

/**
 * Gathers a download in a temporary file beside its destination, in place; it gets its name when it
 * is whole, and replaces what had it.
 */
export function fileSink(path: string, options: FileSinkOptions): DownloadSink {
  const { sync, resume } = options
  const temporaryPath = resume?.temporaryPath ?? temporaryBeside(path)
  let handle: FileHandle | undefined
  let isThere = resume !== undefined
  const opened = (): FileHandle => {
    if (handle === undefined) throw new Error('the file is not open')
    return handle
  }
  return {
    temporaryPath,
    async open() {
      await assertFile(path)
      handle = await withPath(path, open(temporaryPath, flags(resume), 0o666))
      isThere = true
      await assertInPlace(handle, temporaryPath, options)
      // What a resumed file had beyond, or a larger one left.
      if (resume !== undefined) await withPath(path, handle.truncate(resume.size))
    },
    write: (position, chunks) => withPath(path, writeAll(opened(), position, chunks)),
    settled: () => Promise.resolve(),
    replay: (start, end, hash) => readBack(opened(), start, end, hash),
    async commit(modified) {
      const file = opened()
      if (modified !== undefined) await withPath(path, file.utimes(modified, modified))
      if (sync) await withPath(path, file.sync())
      handle = undefined
      await withPath(path, file.close())
      await rename(temporaryPath, path)
      isThere = false
      if (sync) await syncDirectory(dirname(path))
    },
    async discard(keep) {
      const file = handle
      handle = undefined
      await file?.close().catch(ignore)
      if (isThere && !keep) await unlink(temporaryPath).catch(ignore)
    },
    bytes: () => undefined,
  }
}

// Windows has no O_NOFOLLOW.
function flags(resume: SinkResume | undefined): number {
  const { O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants
  return O_RDWR | O_NOFOLLOW | (resume === undefined ? O_CREAT | O_EXCL : 0)
}

async function assertInPlace(
  handle: FileHandle,
  path: string,
  { realDirectory, key }: FileSinkOptions,
): Promise<void> {
  if (realDirectory === undefined) return
  if (await isInPlace(handle, path, join(realDirectory, basename(path)))) return
  throw new TransferError(
    `The key ${JSON.stringify(key)} has no safe path below the directory: a link leads elsewhere`,
    { code: 'TRANSFER_KEY_UNSAFE', key },
  )
}

function ignore(): void {}

// File names may have 255 bytes; a character takes up to four.
function temporaryBeside(path: string): string {
  return join(dirname(path), `${temporaryStart(path)}${randomBytes(6).toString('hex')}.part`)
}

function temporaryStart(path: string): string {
  return `.${[...basename(path)].slice(0, 50).join('')}.`
}

/** Whether a path is that of a temporary file which {@link fileSink} makes for a destination. */
export function isTemporaryOf(temporaryPath: string, path: string): boolean {
  if (dirname(resolve(temporaryPath)) !== dirname(resolve(path))) return false
  const name = basename(temporaryPath)
  const start = temporaryStart(path)
  return name.startsWith(start) && /^[0-9a-f]{12}\.part$/.test(name.slice(start.length))
}

// A device or pipe would lose its place to the file.
async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(ignore)
  if (found === undefined || found.isFile()) return
  const problem = found.isDirectory() ? 'is a directory' : 'is no regular file; give a Writable'
  throw argumentValueError('destination', problem)
}

/** A system error of a handle knows no path; people need one to find the disk that is full. */
async function withPath<T>(path: string, action: Promise<T>): Promise<T> {
  try {
    return await action
  } catch (error) {
    if (isError(error) && !('path' in error)) Object.assign(error, { path })
    throw error
  }
}

async function writeAll(
  handle: FileHandle,
  position: number,
  chunks: readonly Uint8Array[],
): Promise<void> {
  const size = chunks.reduce((total, { length }) => total + length, 0)
  const { bytesWritten } = await handle.writev(chunks, position)
  // A disk that is nearly full takes a part; the next write says why.
  if (bytesWritten < size) await writeRest(handle, position, chunks, bytesWritten)
}

async function writeRest(
  handle: FileHandle,
  position: number,
  chunks: readonly Uint8Array[],
  written: number,
): Promise<void> {
  const rest = Buffer.concat(chunks).subarray(written)
  for (let offset = 0; offset < rest.length; ) {
    const { bytesWritten } = await handle.write(
      rest,
      offset,
      rest.length - offset,
      position + written + offset,
    )
    offset += bytesWritten
  }
}

const READ_SIZE = 1024 * 1024

async function readBack(
  handle: FileHandle,
  start: number,
  end: number,
  hash: OrderedHash,
): Promise<void> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start))
  for (let position = start; position < end; ) {
    const length = Math.min(buffer.length, end - position)
    const { bytesRead } = await handle.read(buffer, 0, length, position)
    // A hole at the end of a file that is shorter than it was: its checksum will not match.
    if (bytesRead === 0) return
    hash.update(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}

// The new name is in the directory, which is a file of its own.
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(ignore)
  try {
    await handle?.sync()
  } catch {
    // Some file systems have no fsync for directories.
  } finally {
    await handle?.close()
  }
}
