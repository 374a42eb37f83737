import { createReadStream, type Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable, Stream } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { isError } from '../base/realms.ts'
import {
  argumentTypeError,
  argumentValueError,
  SansdkError,
  TimeoutError,
  TransferError,
} from '../errors.ts'
import { hidesBytes } from '../http/file-body.ts'
import { startTimer, stopTimer } from '../http/time-limits.ts'
import { bytesOf } from '../sigv4/canonical-request.ts'

/**
 * What can be uploaded: a file by its path (a string or file URL is a path, never the content) or
 * open, bytes, a Blob, or a stream of known or unknown length, which is read once.
 */
export type UploadSource =
  | string
  | URL
  | { readonly path: string | URL }
  | FileHandle
  | Blob
  | ArrayBufferView
  | ArrayBufferLike
  | Readable
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/** By what a source is known again after a restart. */
export interface SourceIdentity {
  /** Bytes. */
  readonly size: number
  /** When it was changed, in milliseconds since the epoch; undefined where it has no such time. */
  readonly modifiedMs?: number | undefined
}

/** A source, ready to be read in parts. */
export interface OpenSource {
  /** Bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined
  /** Undefined for a stream: it cannot be read again. */
  readonly identity: SourceIdentity | undefined
  /**
   * The bytes from `start`, `length` of them or as many as there are. Streams are read in the order
   * of the calls, whatever their `start`.
   */
  read(start: number, length: number, buffer: PartBuffer): Promise<Uint8Array>
  /** @throws TransferError `TRANSFER_SOURCE_CHANGED` when it is not what it was when it was opened. */
  assertUnchanged(): Promise<void>
  /** Lets go of it; `reason` ends a stream that is not read to its end. */
  close(reason?: unknown): Promise<void>
}

/** Where a source belongs, for its errors. */
interface SourceContext {
  readonly key: string
  /** Bytes that a stream is announced to have. */
  readonly length: number | undefined
  /** How long a stream may give nothing, in milliseconds; undefined for any time. */
  readonly stallMs: number | undefined
}

const TYPES = 'a path, { path }, FileHandle, Blob, bytes, stream or async iterable'

/**
 * Opens what is to be uploaded.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; Node's own error for a file that cannot be opened.
 */
export async function openSource(
  source: UploadSource,
  context: SourceContext,
): Promise<OpenSource> {
  if (typeof source === 'string') return await pathSource(source, context).catch(rejectText)
  if (source instanceof URL) return await pathSource(source, context)
  const bytes = bytesOf(source)
  if (bytes !== undefined) return bytesSource(bytes)
  if (source instanceof Blob) return blobSource(source, context)
  if (typeof source !== 'object' || source === null)
    throw argumentTypeError('source', TYPES, source)
  if (isFileHandle(source)) return await handleSource(source, context)
  if (Symbol.asyncIterator in source) return streamSource(source, context)
  if (isFilePath(source)) return await pathSource(source.path, context)
  throw argumentTypeError('source', TYPES, source)
}

/** Where there is no such file, the string may have been meant as what the object is to hold. */
function rejectText(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') {
    const { message, stack } = error
    error.message += '; a string is the path of a file, and `put` takes text'
    if (stack !== undefined) error.stack = stack.replace(message, () => error.message)
  }
  throw error
}

function isFileHandle(value: object): value is FileHandle {
  return (
    'fd' in value && 'createReadStream' in value && typeof value.createReadStream === 'function'
  )
}

function isFilePath(value: object): value is { readonly path: string | URL } {
  return 'path' in value && (typeof value.path === 'string' || value.path instanceof URL)
}

/**
 * A file by its path, open from now on; a pipe, a device or a file that hides its size, as those of /proc, is read as a stream.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a directory; Node's own error where it cannot be opened.
 */
async function pathSource(path: string | URL, context: SourceContext): Promise<OpenSource> {
  const handle = await open(path, 'r')
  try {
    const stats = await handle.stat()
    if (stats.isDirectory())
      throw argumentValueError('source', 'is a directory: use `uploadDirectory`')
    const isSized = stats.isFile() && (stats.size > 0 || !(await hidesBytes(handle)))
    if (isSized) return fileSource(handle, identityOf(stats), context, true)
  } catch (error) {
    await handle.close()
    throw error
  }
  return streamSource(createReadStream('', { fd: handle }), context)
}

/** A file that is open, from its first byte. It is its opener's to close. */
async function handleSource(handle: FileHandle, context: SourceContext): Promise<OpenSource> {
  const stats = await handle.stat()
  if (stats.size === 0 && (await hidesBytes(handle)))
    throw argumentValueError('source', 'hides its size, as files of /proc do; give its path')
  return fileSource(handle, identityOf(stats), context, false)
}

function fileSource(
  handle: FileHandle,
  identity: SourceIdentity,
  { key }: SourceContext,
  owned: boolean,
): OpenSource {
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
      if (!isSame(identityOf(await handle.stat()), identity))
        throw sourceChanged(key, 'was changed')
    },
    async close() {
      if (owned) await handle.close()
    },
  }
}

function identityOf({ size, mtimeMs }: Stats): SourceIdentity {
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

async function nothing(): Promise<void> {}

/** Bytes that are there already: parts are views of them. They must not change meanwhile. */
function bytesSource(bytes: Uint8Array): OpenSource {
  return {
    size: bytes.length,
    identity: { size: bytes.length },
    read: async (start, length) => bytes.subarray(start, start + length),
    assertUnchanged: nothing,
    close: nothing,
  }
}

/** A Blob, read part by part. */
function blobSource(blob: Blob, { key }: SourceContext): OpenSource {
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

type Chunks = AsyncIterator<Uint8Array | string>

interface StreamState {
  readonly chunks: Chunks
  readonly key: string
  readonly stallMs: number | undefined
  /** What the stream gave beyond the last part. */
  rest: Uint8Array
  received: number
  ended: boolean
}

/**
 * A stream, cut into parts in the order in which they are requested.
 *
 * With an announced length it fails with SansdkError `BODY_LENGTH_MISMATCH` where it ends early or
 * goes on.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a stream that was read before, and `ERR_INVALID_ARG_TYPE`
 * from `read` for one that gives what is neither bytes nor text.
 */
function streamSource(
  source: AsyncIterable<Uint8Array | string>,
  { key, length: size, stallMs }: SourceContext,
): OpenSource {
  assertUnread(source, 'source')
  holdStream(source)
  const state: StreamState = {
    chunks: source[Symbol.asyncIterator](),
    key,
    stallMs,
    rest: new Uint8Array(0),
    received: 0,
    ended: false,
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    size,
    identity: undefined,
    read(_start, length, buffer) {
      // One after the other: a stream has one position.
      const reading = last.then(() => readPart(state, length, buffer, size))
      last = reading.catch(() => undefined)
      return reading
    },
    async assertUnchanged() {
      if (size !== undefined) await assertEnd(state, size)
    },
    async close(reason) {
      if (source instanceof Readable) {
        if (!state.ended) source.destroy(isError(reason) ? reason : undefined)
      } else if (!state.ended) {
        // Not awaited: a source that hangs in `next` would hang here too.
        state.chunks.return?.()?.then(undefined, () => undefined)
      }
    },
  }
}

async function readPart(
  state: StreamState,
  length: number,
  buffer: PartBuffer,
  size: number | undefined,
): Promise<Uint8Array> {
  const wanted = size === undefined ? length : Math.min(length, size - state.received)
  const bytes = buffer.take(wanted)
  let filled = 0
  while (filled < wanted && (await hasMore(state))) {
    const piece = state.rest.subarray(0, wanted - filled)
    bytes.set(piece, filled)
    state.rest = state.rest.subarray(piece.length)
    filled += piece.length
  }
  state.received += filled
  if (size !== undefined && filled < wanted) {
    throw mismatch(`The stream ended after ${state.received} of the announced ${size} bytes`)
  }
  return bytes.subarray(0, filled)
}

/** Whether a byte is there that was not used; waits for the next chunk where needed. */
async function hasMore(state: StreamState): Promise<boolean> {
  while (state.rest.length === 0 && !state.ended) {
    const { done, value } = await nextChunk(state)
    if (done === true) state.ended = true
    else state.rest = chunkBytes(value, 'source')
  }
  return state.rest.length > 0
}

/** The next chunk, for which an upload with an `attemptMs` of its own waits no longer than that. */
function nextChunk({ chunks, key, stallMs }: StreamState): ReturnType<Chunks['next']> {
  const next = chunks.next()
  if (stallMs === undefined) return next
  return new Promise((resolve, reject) => {
    const timer = startTimer(stallMs, () => reject(stalled(key, stallMs)))
    next.then(resolve, reject).finally(() => stopTimer(timer))
  })
}

function stalled(key: string, timeoutMs: number): TimeoutError {
  const text = `s3 upload of ${JSON.stringify(key)}: the source gave nothing for ${timeoutMs} ms`
  const end = { attempts: [], outcome: 'not-sent', stopReason: 'deadline' } as const
  return new TimeoutError(text, { code: 'TIMEOUT_ATTEMPT', timeoutMs, ...end })
}

async function assertEnd(state: StreamState, size: number): Promise<void> {
  if (await hasMore(state)) throw mismatch(`The stream is longer than the announced ${size} bytes`)
}

function mismatch(text: string): SansdkError {
  return new SansdkError(text, { code: 'BODY_LENGTH_MISMATCH' })
}

/** Memory for one part after another: made once, and used again by every part of a worker. */
export interface PartBuffer {
  /** This many bytes of it; what was taken before is overwritten. */
  take(length: number): Uint8Array
  /** Leaves the memory to other transfers. Only where nothing can be reading it any more. */
  release(): void
}

/**
 * What finished transfers have left, for as long as it is not collected. V8 frees large buffers late:
 * one upload after another held the memory of two.
 */
const left = new Set<WeakRef<Uint8Array>>()

/** Makes the buffer of one worker. Nothing is reserved until something is taken. */
export function createPartBuffer(): PartBuffer {
  let bytes: Uint8Array = new Uint8Array(0)
  return {
    take(length) {
      // Not from Node's pool, and not zeroed: every byte that is used has been written before.
      if (bytes.length < length) bytes = takeLeft(length) ?? Buffer.allocUnsafeSlow(length)
      return bytes.subarray(0, length)
    },
    release() {
      if (bytes.length > 0) left.add(new WeakRef(bytes))
      bytes = new Uint8Array(0)
    },
  }
}

function takeLeft(length: number): Uint8Array | undefined {
  for (const reference of left) {
    const bytes = reference.deref()
    // A small part must not keep the memory of a large one.
    if (bytes !== undefined && (bytes.length < length || bytes.length > 2 * length)) continue
    left.delete(reference)
    if (bytes !== undefined) return bytes
  }
  return undefined
}

const FIELD = 'body'

/**
 * A stream that has to hold so many bytes: the announced length is on its way before the first of them.
 * Fails with SansdkError `BODY_LENGTH_MISMATCH` as soon as it is known that there are more or fewer, so
 * that the store never sees a whole request that is wrong.
 */
export async function* exactLength(
  source: AsyncIterable<Uint8Array | string>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of source) {
    const bytes = chunkBytes(chunk, FIELD)
    seen += bytes.length
    if (seen > length) throw mismatch(`The body is longer than the ${length} bytes announced`)
    yield bytes
  }
  if (seen < length) throw mismatch(`The body ended after ${seen} of the ${length} bytes announced`)
}

/**
 * Whether a request failed because its body was not as announced, or holds what is neither bytes nor
 * text; the cause says which.
 */
export function isBodyFault(error: unknown): error is Error & { readonly cause: Error } {
  if (!(error instanceof SansdkError)) return false
  const { cause } = error
  if (cause instanceof SansdkError) return cause.code === 'BODY_LENGTH_MISMATCH'
  return cause instanceof TypeError && 'field' in cause && cause.field === FIELD
}

/**
 * Keeps a stream that fails before anybody listens from ending the process, as a file does that cannot
 * be opened while settings are read. The error is seen when the stream is used.
 */
export function holdStream(value: unknown): void {
  if (value instanceof Stream) value.on('error', ignore)
}

function ignore(): void {}

/**
 * Refuses a stream that was read to its end before: it would make an empty object.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function assertUnread(stream: unknown, field: string): void {
  if (!(stream instanceof Readable) || !stream.readableEnded || stream.errored !== null) return
  throw argumentValueError(field, 'is a stream that was read before')
}

/**
 * The bytes of a chunk of a stream. What is none is refused: taken for an empty chunk it would end
 * the object early, and nobody would know.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function chunkBytes(chunk: unknown, field: string): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk)
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
  throw argumentTypeError(field, 'a stream of bytes and strings', chunk)
}
