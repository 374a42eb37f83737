import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import type { BodySource, FileBody, OpenBody, StreamSigning } from './call.ts'

/** Whether a body names a file. */
export function isFileBody(value: object): value is FileBody {
  return 'path' in value && (typeof value.path === 'string' || value.path instanceof URL)
}

/** Whether a body is a file that is open. */
export function isFileHandle(value: object): value is FileHandle {
  return (
    'fd' in value && 'createReadStream' in value && typeof value.createReadStream === 'function'
  )
}

/** A range of an open file. */
interface FilePart {
  readonly handle: FileHandle
  readonly start: number
  readonly length: number
  /** Whether the handle was opened here and ends with the stream. */
  readonly autoClose: boolean
}

/**
 * The body of a file that is named: opened, measured and read for each attempt.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and RangeError `ERR_OUT_OF_RANGE` for a wrong range;
 * opening it rejects with Node's own error, such as `ENOENT`, and with TypeError `ERR_INVALID_ARG_VALUE`
 * for a pipe, device or folder.
 */
export function filePathSource(file: FileBody, signing: StreamSigning): BodySource {
  const { path, start = 0, end = Number.POSITIVE_INFINITY } = file
  assertOffset('request.body.start', start)
  if (end !== Number.POSITIVE_INFINITY) assertOffset('request.body.end', end)
  return fileSource(async () => {
    // Not an import, which every start would pay for: 13 million instructions, of 80 for an empty one.
    const { open, stat } = process.getBuiltinModule('node:fs/promises')
    // Opening a pipe waits for its writer, whatever becomes of the call.
    assertFile(await stat(path))
    const handle = await open(path, 'r')
    try {
      return { handle, start, length: await lengthOf(handle, start, end), autoClose: true }
    } catch (error) {
      await handle.close()
      throw error
    }
  }, signing)
}

/** The body of an open file, from its first byte each time. It is not closed: it is its opener's. */
export function fileHandleSource(handle: FileHandle, signing: StreamSigning): BodySource {
  return fileSource(async () => {
    const length = await lengthOf(handle, 0, Number.POSITIVE_INFINITY)
    return { handle, start: 0, length, autoClose: false }
  }, signing)
}

function assertOffset(field: string, value: unknown): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!Number.isSafeInteger(value) || value < 0) {
    throw argumentRangeError(field, 'must be a whole number of 0 or more')
  }
}

async function lengthOf(handle: FileHandle, start: number, end: number): Promise<number> {
  const stats = await handle.stat()
  assertFile(stats)
  if (stats.size === 0 && (await hidesBytes(handle))) throw noSize()
  return Math.max(0, Math.min(stats.size, end + 1) - start)
}

// Pipes and devices have the size 0, and would be sent as nothing.
function assertFile(stats: Stats): void {
  if (!stats.isFile()) throw noSize()
}

function noSize(): TypeError {
  return argumentValueError(
    'request.body',
    'is no file with a size; give a stream of a pipe or device, with its length',
  )
}

/** Whether a file of the size 0 holds bytes, as those of /proc do. */
export async function hidesBytes(handle: FileHandle): Promise<boolean> {
  const { bytesRead } = await handle.read(new Uint8Array(1), 0, 1, 0)
  return bytesRead > 0
}

function fileSource(openPart: () => Promise<FilePart>, signing: StreamSigning): BodySource {
  let current: Readable | undefined
  let failure: unknown
  const discard = (): void => {
    current?.destroy()
    current = undefined
  }
  const openBody = async (): Promise<OpenBody> => {
    discard()
    // Read twice where the service insists on the hash of the whole: a file can be, a stream cannot.
    const payloadHash =
      signing === 'refused' ? await hashPart(await openPart()) : streamHash(signing)
    const part = await openPart()
    if (part.length === 0) return await emptyBody(part)
    current = readPart(part)
    current.on('error', (error) => {
      failure = error
    })
    return { wire: current, payloadHash, length: part.length }
  }
  return {
    contentType: undefined,
    streaming: true,
    replayable: () => true,
    open: openBody,
    failure: () => failure,
    discard,
  }
}

// Never beyond the length that is announced: a log file grows while it is sent.
function readPart({ handle, start, length, autoClose }: FilePart): Readable {
  if (autoClose) return handle.createReadStream({ start, end: start + length - 1 })
  // A handle's own stream closes it when it is destroyed, whatever `autoClose` says.
  return Readable.from(readRange(handle, start, start + length), { objectMode: false })
}

const CHUNK_SIZE = 64 * 1024

async function* readRange(
  handle: FileHandle,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let position = start; position < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_SIZE, end - position))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    // The file has become shorter; undici finds out that bytes are missing.
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

// No range of a read stream is empty.
async function emptyBody({ handle, autoClose }: FilePart): Promise<OpenBody> {
  if (autoClose) await handle.close()
  return { wire: new Uint8Array(), payloadHash: undefined, length: undefined }
}

async function hashPart(part: FilePart): Promise<string> {
  const hash = createHash('sha256')
  if (part.length === 0) await emptyBody(part)
  else for await (const chunk of readPart(part)) hash.update(chunk)
  return hash.digest('hex')
}

function streamHash(signing: StreamSigning): string | undefined {
  return signing === 'unsigned' ? UNSIGNED_PAYLOAD : undefined
}
