import { constants as bufferConstants } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve as resolvePath } from 'node:path'
import type { Writable } from 'node:stream'
import { isError } from '../base/realms.ts'
import { argumentRangeError, argumentValueError, TransferError } from '../errors.ts'
import { reuseMemory } from '../http/response-body.ts'
import type { DownloadSink, OrderedHash } from './download-job.ts'
import { isInPlace } from './safe-files.ts'
import type { DownloadResumeState } from './transfer-types.ts'

/** What a sink may go on from. */
type SinkResume = Pick<DownloadResumeState, 'temporaryPath' | 'size'>

/** Options of {@link fileSink}. */
interface FileSinkOptions {
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
  if (dirname(resolvePath(temporaryPath)) !== dirname(resolvePath(path))) return false
  const name = basename(temporaryPath)
  const start = temporaryStart(path)
  return name.startsWith(start) && /^[0-9a-f]{12}\.part$/.test(name.slice(start.length))
}

// A device or pipe would lose its place to the file.
async function assertFile(path: string): Promise<void> {
  const stats = await stat(path).catch(ignore)
  if (stats === undefined || stats.isFile()) return
  const problem = stats.isDirectory()
    ? 'is a directory; name a file in it, or use `downloadDirectory`'
    : 'is no regular file; give a Writable'
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
  for (const chunk of chunks) reuseMemory(chunk)
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

// Memory that nobody has written to costs nothing; beyond this it grows with the bytes that come, since
// the size is only what a header says.
const TRUSTED_SIZE = 64 * 1024 * 1024

/** Gathers a download in memory: in the caller's bytes, or in new ones. */
export function bytesSink(destination: Uint8Array | undefined): DownloadSink {
  let bytes: Uint8Array = destination ?? new Uint8Array(0)
  let announced = Number.POSITIVE_INFINITY

  const reserve = (size: number): void => {
    if (size <= bytes.length) return
    if (destination !== undefined) {
      throw argumentRangeError(
        'destination',
        `has ${destination.length} bytes; the object has ${size}`,
      )
    }
    if (size > bufferConstants.MAX_LENGTH) {
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
      if (destination !== undefined || size > bufferConstants.MAX_LENGTH) reserve(size)
      else reserve(Math.min(size, TRUSTED_SIZE))
    },
    async write(position, chunks) {
      let offset = position
      for (const chunk of chunks) {
        reserve(offset + chunk.length)
        bytes.set(chunk, offset)
        offset += chunk.length
        reuseMemory(chunk)
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
  return Math.min(doubled, Math.max(needed, announced), bufferConstants.MAX_LENGTH)
}

interface Waiting {
  readonly position: number
  readonly release: () => void
}

/** How far a stream was written, and who waits for it. */
interface Written {
  position: number
  failure: { readonly error: unknown } | undefined
  readonly waiting: Set<Waiting>
}

function advance(written: Written, bytes: number): void {
  written.position += bytes
  for (const one of written.waiting) if (one.position <= written.position) one.release()
}

function fail(written: Written, error: unknown): void {
  written.failure ??= { error }
  for (const { release } of written.waiting) release()
}

/** Waits until all before a position is written. @throws what made the stream fail. */
function reached(written: Written, position: number): Promise<void> {
  if (written.failure !== undefined) return Promise.reject(written.failure.error)
  if (position <= written.position) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const one: Waiting = {
      position,
      release() {
        written.waiting.delete(one)
        if (written.failure === undefined) resolve()
        else reject(written.failure.error)
      },
    }
    written.waiting.add(one)
  })
}

/**
 * Writes a download to a stream, in order. Ranges that come before their turn are held: a worker does
 * not begin another range before its last one is written, which bounds them to one for each worker.
 */
export function writableSink(stream: Writable): DownloadSink {
  const held = new Map<number, readonly Uint8Array[]>()
  const written: Written = { position: 0, failure: undefined, waiting: new Set() }
  let flushing = false
  const onError = (error: Error): void => fail(written, error)
  const onClose = (): void => fail(written, prematureClose())
  stream.on('error', onError)
  stream.on('close', onClose)
  const letGo = (): void => {
    stream.off('error', onError)
    stream.off('close', onClose)
  }
  const flush = async (): Promise<void> => {
    flushing = true
    try {
      await writeHeld(stream, held, written)
    } catch (error) {
      fail(written, error)
      throw error
    } finally {
      flushing = false
    }
  }
  return {
    temporaryPath: undefined,
    replay: undefined,
    async open() {
      if (written.failure !== undefined) throw written.failure.error
      if (stream.destroyed || stream.writableEnded) throw stream.errored ?? prematureClose()
    },
    async write(position, chunks) {
      if (written.failure !== undefined) throw written.failure.error
      held.set(position, chunks)
      if (position === written.position && !flushing) await flush()
    },
    settled: (position) => reached(written, position),
    async commit() {
      await reached(written, written.position)
      letGo()
    },
    async discard(_keep, reason) {
      letGo()
      fail(written, reason)
      // Whoever reads what is written learns of it; a writer without a listener must not crash.
      stream.on('error', () => undefined)
      stream.destroy(isError(reason) ? reason : new Error('The download was given up'))
    },
    bytes: () => undefined,
  }
}

/** Writes the ranges whose turn has come. */
async function writeHeld(
  stream: Writable,
  held: Map<number, readonly Uint8Array[]>,
  written: Written,
): Promise<void> {
  for (;;) {
    const start = written.position
    const chunks = held.get(start)
    if (chunks === undefined) return
    held.delete(start)
    let bytes = 0
    for (const chunk of chunks) {
      await writeChunk(stream, chunk)
      bytes += chunk.length
    }
    advance(written, bytes)
  }
}

// The callback of a write comes when the stream has taken it, which is its back-pressure.
function writeChunk(stream: Writable, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

function prematureClose(): Error {
  return Object.assign(new Error('The destination was closed before the download ended'), {
    code: 'ERR_STREAM_PREMATURE_CLOSE',
  })
}
