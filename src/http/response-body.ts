import type { OnReadOpts, Socket } from 'node:net'
import { Readable } from 'node:stream'
import {
  type ByteCollector,
  clearBytes,
  collectBytes,
  collectedParts,
  createByteCollector,
  takeBytes,
} from '../base/byte-collector.ts'
import { argumentValueError } from '../errors.ts'

/** Compares a body with the checksum that came in its headers. */
export interface BodyVerifier {
  update(chunk: Uint8Array): void
  /** After the last chunk: the error, or undefined when all is well. */
  mismatch(): Error | undefined
}

/** Where undici's flow control is reached. */
export interface FlowControl {
  pause(): void
  resume(): void
  abort(reason: Error): void
}

/** What the owner of a body supplies and hears. */
export interface ResponseBodyHooks {
  /** The error that the reader sees in place of undici's: a caller's own reason can be anything. */
  translate(error: Error): unknown
  /** Called once when somebody begins to read it. */
  reading(): void
  /** Called once when no more will arrive, whatever the reason. */
  settled(): void
}

/**
 * The body of one response: held back until it is collected, streamed or thrown away. Plain data with
 * functions beside it: made for every response, it costs one object instead of nine.
 */
export interface ResponseBody {
  readonly control: FlowControl
  readonly hooks: ResponseBodyHooks
  mode: 'held' | 'collecting' | 'streaming' | 'pulled' | 'done'
  /** What has arrived and is not read; most bodies come in one piece. */
  first: Buffer | undefined
  more: ByteCollector | undefined
  /** How many bytes those are. */
  size: number
  limit: number
  ended: boolean
  error: unknown
  resolve: ((body: Buffer) => void) | undefined
  /** Tells whoever pulls that something has come, or that all has. */
  wake: (() => void) | undefined
  reject: ((error: unknown) => void) | undefined
  readable: Readable | undefined
  /** Whether the stream waits for bytes; those that come before it does are gathered. */
  wanted: boolean
  /** Sees every chunk, and has the last word at the end. */
  verifier: BodyVerifier | undefined
}

// undici stops reading its socket above this; the same as its own streams hold.
const HIGH_WATER_MARK = 64 * 1024

/**
 * Copied for each response. V8 counts how many objects of a literal outlive a collection, and makes
 * more of them in the old generation where it takes them for long-lived; each then keeps its whole
 * call there, up to the next full collection. Copies it does not count.
 */
const BLANK: ResponseBody = {
  control: { pause: ignore, resume: ignore, abort: ignore },
  hooks: { translate: (error) => error, reading: ignore, settled: ignore },
  mode: 'held',
  first: undefined,
  more: undefined,
  size: 0,
  limit: Number.POSITIVE_INFINITY,
  ended: false,
  error: undefined,
  resolve: undefined,
  wake: undefined,
  reject: undefined,
  readable: undefined,
  wanted: false,
  verifier: undefined,
}

/** Makes the receiving end of a response. No stream is built before somebody wants one. */
export function createResponseBody(control: FlowControl, hooks: ResponseBodyHooks): ResponseBody {
  return { ...BLANK, control, hooks }
}

function addChunk(body: ResponseBody, chunk: Buffer): void {
  body.size += chunk.length
  if (body.first === undefined) {
    body.first = chunk
    return
  }
  if (body.more === undefined) {
    body.more = createByteCollector()
    collectBytes(body.more, body.first)
  }
  collectBytes(body.more, chunk)
}

/** What has arrived and is held back. */
export function heldChunks({ first, more }: ResponseBody): readonly Uint8Array[] {
  if (more !== undefined) return collectedParts(more)
  return first === undefined ? [] : [first]
}

/** What was held back, in one piece; it is held no longer. */
function takeHeld(body: ResponseBody): Buffer {
  const { first = NOTHING, more } = body
  const whole = more === undefined ? first : bufferOf(takeBytes(more))
  dropHeld(body)
  return whole
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

const NOTHING = Buffer.alloc(0)

function dropHeld(body: ResponseBody): void {
  body.first = undefined
  if (body.more !== undefined) clearBytes(body.more)
  body.more = undefined
  body.size = 0
}

/** Takes a chunk from the connection. */
export function pushChunk(body: ResponseBody, chunk: Buffer): void {
  // A paused parser that goes on begins with an empty chunk, which must not pause it again.
  if (body.mode === 'done' || chunk.length === 0) return
  body.verifier?.update(chunk)
  if (body.wanted) {
    body.wanted = false
    if (body.readable?.push(chunk) === false) body.control.pause()
    return
  }
  addChunk(body, chunk)
  if (body.mode === 'pulled') wake(body)
  const unread = body.size + (body.readable?.readableLength ?? 0)
  if (body.size > body.limit) tooLarge(body)
  else if (unread >= mostUnread(body.mode)) body.control.pause()
}

/** How many bytes may wait for their reader; whoever pulls takes all of them at once. */
function mostUnread(mode: ResponseBody['mode']): number {
  if (mode === 'collecting') return Number.POSITIVE_INFINITY
  return mode === 'pulled' ? LARGE : HIGH_WATER_MARK
}

/** Tells that all has arrived. */
export function endBody(body: ResponseBody): void {
  if (body.ended || body.error !== undefined) return
  const mismatch = body.verifier?.mismatch()
  if (mismatch !== undefined) {
    failBody(body, mismatch)
    return
  }
  body.ended = true
  body.hooks.settled()
  if (body.mode === 'collecting') finish(body)
  else if (body.mode === 'streaming') endStream(body)
  else wake(body)
}

/** Tells that no more will arrive. */
export function failBody(body: ResponseBody, cause: Error): void {
  if (body.ended || body.error !== undefined) return
  const error = body.hooks.translate(cause)
  body.error = error
  body.hooks.settled()
  dropHeld(body)
  if (body.mode === 'collecting') body.reject?.(error)
  else if (body.mode === 'pulled') wake(body)
  else body.readable?.destroy(error as Error)
}

/**
 * Reads all of it, up to a limit in bytes.
 *
 * @throws what {@link ResponseBodyHooks.translate} makes of the failure, or of a body beyond the
 * limit; TypeError `ERR_INVALID_ARG_VALUE` when it was read before.
 */
export function collectBody(body: ResponseBody, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (body.mode !== 'held') return reject(alreadyRead())
    if (body.error !== undefined) return reject(body.error)
    body.hooks.reading()
    body.mode = 'collecting'
    body.limit = limit
    body.resolve = resolve
    body.reject = reject
    if (body.size > limit) tooLarge(body)
    else if (body.ended) finish(body)
    else body.control.resume()
  })
}

/**
 * All of it at once, if all of it is there: for the many responses that come in one piece a promise
 * would only cost time. Undefined where {@link collectBody} has to wait or to refuse.
 */
export function collectNow(body: ResponseBody, limit: number): Buffer | undefined {
  if (body.mode !== 'held' || !body.ended || body.size > limit) return undefined
  body.hooks.reading()
  body.mode = 'done'
  return takeHeld(body)
}

function finish(body: ResponseBody): void {
  const whole = takeHeld(body)
  body.mode = 'done'
  body.resolve?.(whole)
}

/** The code of undici for a body beyond a limit. */
export const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'

/** What ends the reading of a body beyond its limit in bytes. */
export function bodyTooLarge(limit: number): Error {
  return Object.assign(new Error(`the body is larger than ${limit} bytes`), {
    code: TOO_LARGE,
  })
}

function tooLarge(body: ResponseBody): void {
  const cause = bodyTooLarge(body.limit)
  const error = body.hooks.translate(cause)
  body.mode = 'done'
  dropHeld(body)
  body.reject?.(error)
  abandon(body, error, cause)
}

/**
 * Ends it: readers fail with what the reason translates to, and the connection is destroyed unless
 * all has arrived.
 */
export function destroyBody(body: ResponseBody, reason: Error): void {
  if (body.ended || body.error !== undefined) {
    dropHeld(body)
    return
  }
  failBody(body, reason)
  body.control.abort(reason)
}

/** Ends it for a reader who wants no more; the connection is destroyed unless all has arrived. */
export function abandonBody(
  body: ResponseBody,
  reason: Error = new Error('the body was destroyed before its end'),
): void {
  abandon(body, reason, reason)
}

function abandon(body: ResponseBody, error: unknown, reason: Error): void {
  if (body.ended || body.error !== undefined) return
  body.error = error
  body.hooks.settled()
  dropHeld(body)
  body.control.abort(reason)
}

/**
 * The body as a stream; the same one at every call. Nothing is read before somebody reads the stream,
 * so a body that was only looked at can still be collected.
 *
 * @throws TypeError when it was collected.
 */
export function streamBody(body: ResponseBody): Readable {
  if (body.readable !== undefined) return body.readable
  if (body.mode !== 'held') throw alreadyRead()
  const readable = new Readable({
    highWaterMark: HIGH_WATER_MARK,
    read: () => readStream(body, readable),
    destroy: (error, callback) => {
      if (body.mode === 'held' || body.mode === 'streaming') {
        abandonBody(body, error ?? undefined)
      }
      callback(error)
    },
  })
  // A stream that fails while its reader is busy elsewhere must not end the process; whoever
  // iterates or pipes it still gets the error.
  readable.on('error', ignore)
  body.readable = readable
  if (body.error !== undefined) readable.destroy(body.error as Error)
  return readable
}

/** The stream wants bytes: what has gathered meanwhile goes out as one chunk. */
function readStream(body: ResponseBody, readable: Readable): void {
  if (body.mode === 'held') {
    body.hooks.reading()
    body.mode = 'streaming'
  } else if (body.mode !== 'streaming') {
    readable.destroy(alreadyRead())
    return
  }
  if (body.ended) {
    endStream(body)
    return
  }
  body.wanted = body.size === 0
  if (body.size > 0) readable.push(takeHeld(body))
  body.control.resume()
}

/**
 * The next chunks, once there are any; undefined at the end. For one reader, who asks again once it has them: what
 * comes meanwhile is held back. Without the stream, whose reader would get what has gathered as a copy in one piece.
 *
 * @throws what {@link ResponseBodyHooks.translate} makes of a failure; TypeError `ERR_INVALID_ARG_VALUE` when it was
 * read before.
 */
export async function pullChunks(body: ResponseBody): Promise<readonly Uint8Array[] | undefined> {
  if (body.mode === 'held') {
    body.hooks.reading()
    body.mode = 'pulled'
  } else if (body.mode !== 'pulled') throw alreadyRead()
  if (body.size === 0 && !body.ended && body.error === undefined) {
    const woken = new Promise<void>((resolve) => {
      body.wake = resolve
    })
    body.control.resume()
    await woken
  }
  if (body.error !== undefined) throw body.error
  if (body.size === 0) return undefined
  const chunks = heldChunks(body)
  body.first = undefined
  body.more = undefined
  body.size = 0
  // The next ones come while these are worked on.
  if (!body.ended) body.control.resume()
  return chunks
}

function wake(body: ResponseBody): void {
  const { wake: woken } = body
  body.wake = undefined
  woken?.()
}

function endStream(body: ResponseBody): void {
  body.wanted = false
  if (body.size > 0) body.readable?.push(takeHeld(body))
  body.readable?.push(null)
}

/** A body whose bytes are all there already. */
export function bufferedBody(bytes: Buffer): ResponseBody {
  return { ...BLANK, first: bytes, size: bytes.length, ended: true }
}

function alreadyRead(): Error {
  return argumentValueError('response.body', 'was read before; it can be read once')
}

function ignore(): void {}

/** Eight times what Node reads at once, so that there are fewer reads where much comes. */
const LARGE = 512 * 1024
const SMALL = 64 * 1024
/** What a few downloads have on their way. */
const MAX_SPARE = 32

/** How many bytes were read into memory that was passed on. */
const filled = new WeakMap<ArrayBufferLike, number>()
// Weak, so that the next full collection takes what nobody reads into.
let spare = new WeakRef<Buffer[]>([])
// All sockets begin with this one, and go back to it: what they read into it is copied at once.
let shared: Buffer | undefined
/** What the socket that has just read reads into next. */
let next: Buffer | undefined

/**
 * Options of sockets. Little that is read is copied, so that it holds no large buffer; much is passed on in the
 * memory that it was read into, which {@link reuseMemory} takes back. Node allocates memory for each read, and
 * V8 does a full collection for each 64 MiB of it: a third of the CPU time of a download of 1 GiB.
 */
export const READING: { readonly onread: OnReadOpts; readonly highWaterMark: number } = {
  highWaterMark: LARGE,
  onread: {
    buffer() {
      shared ??= Buffer.allocUnsafeSlow(SMALL)
      const buffer = next ?? shared
      next = undefined
      return buffer
    },
    callback(this: Socket, size: number, buffer: Uint8Array): boolean {
      const isFull = size === buffer.length
      if (isFull) next = largeMemory()
      if (buffer === shared || size < LARGE / 2) {
        if (buffer !== shared) keep(buffer.buffer)
        return this.push(Buffer.from(buffer.subarray(0, size)))
      }
      filled.set(buffer.buffer, size)
      return this.push(buffer.subarray(0, size))
    },
  },
}

function largeMemory(): Buffer {
  return spare.deref()?.pop() ?? Buffer.allocUnsafeSlow(LARGE)
}

function keep(memory: ArrayBufferLike): void {
  let buffers = spare.deref()
  if (buffers === undefined) {
    buffers = []
    spare = new WeakRef(buffers)
  }
  if (buffers.length < MAX_SPARE) buffers.push(Buffer.from(memory))
}

/**
 * Takes back the memory of a chunk that nobody looks at any more. One that is not all that was read at a time is
 * left to the collector: the headers of its response may lie beside it.
 */
export function reuseMemory(chunk: Uint8Array): void {
  if (chunk.byteOffset !== 0 || filled.get(chunk.buffer) !== chunk.length) return
  filled.delete(chunk.buffer)
  keep(chunk.buffer)
}
