import { Readable } from 'node:stream'
import { argumentValueError } from '../errors.ts'

/** Where undici's flow control is reached. */
export interface FlowControl {
  pause(): void
  resume(): void
  abort(reason: Error): void
}

/** What a body's owner is asked and told. */
export interface ResponseBodyHooks {
  /** The error that the reader sees in place of undici's: a caller's own reason can be anything. */
  translate(error: Error): unknown
  /** Called once when no more will arrive, whatever the reason. */
  settled(): void
}

// undici stops reading its socket above this; the same as its own streams hold.
const HIGH_WATER_MARK = 64 * 1024

/**
 * The body of one response: held back until it is collected, streamed or thrown away. Plain data with
 * functions beside it: made for every response, it costs one object instead of nine.
 */
export interface ResponseBody {
  readonly control: FlowControl
  readonly hooks: ResponseBodyHooks
  mode: 'held' | 'collecting' | 'streaming' | 'done'
  chunks: Buffer[]
  size: number
  limit: number
  ended: boolean
  error: unknown
  resolve: ((body: Buffer) => void) | undefined
  reject: ((error: unknown) => void) | undefined
  readable: Readable | undefined
}

/** Makes the receiving end of a response. No stream is built unless one is asked for. */
export function createResponseBody(control: FlowControl, hooks: ResponseBodyHooks): ResponseBody {
  return {
    control,
    hooks,
    mode: 'held',
    chunks: [],
    size: 0,
    limit: Number.POSITIVE_INFINITY,
    ended: false,
    error: undefined,
    resolve: undefined,
    reject: undefined,
    readable: undefined,
  }
}

/** Takes a chunk from the connection. */
export function pushChunk(body: ResponseBody, chunk: Buffer): void {
  if (body.mode === 'done') return
  if (body.mode === 'streaming') {
    if (body.readable?.push(chunk) === false) body.control.pause()
    return
  }
  body.chunks.push(chunk)
  body.size += chunk.length
  if (body.size > body.limit) tooLarge(body)
  else if (body.mode === 'held' && body.size >= HIGH_WATER_MARK) body.control.pause()
}

/** Tells that all has arrived. */
export function endBody(body: ResponseBody): void {
  if (body.ended || body.error !== undefined) return
  body.ended = true
  body.hooks.settled()
  if (body.mode === 'collecting') finish(body)
  else if (body.mode === 'streaming') body.readable?.push(null)
}

/** Tells that no more will arrive. */
export function failBody(body: ResponseBody, cause: Error): void {
  if (body.ended || body.error !== undefined) return
  const error = body.hooks.translate(cause)
  body.error = error
  body.hooks.settled()
  body.chunks = []
  if (body.mode === 'collecting') body.reject?.(error)
  else if (body.mode === 'streaming') body.readable?.destroy(error as Error)
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
    body.mode = 'collecting'
    body.limit = limit
    body.resolve = resolve
    body.reject = reject
    if (body.size > limit) tooLarge(body)
    else if (body.ended) finish(body)
    else body.control.resume()
  })
}

function finish(body: ResponseBody): void {
  const [first] = body.chunks
  const whole =
    body.chunks.length === 1 && first !== undefined ? first : Buffer.concat(body.chunks, body.size)
  body.mode = 'done'
  body.chunks = []
  body.resolve?.(whole)
}

function tooLarge(body: ResponseBody): void {
  const cause = Object.assign(new Error(`the body is larger than ${body.limit} bytes`), {
    code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE',
  })
  const error = body.hooks.translate(cause)
  body.mode = 'done'
  body.chunks = []
  body.reject?.(error)
  abandon(body, error, cause)
}

/**
 * Ends it: readers fail with what the reason translates to, and the connection is destroyed unless
 * all has arrived.
 */
export function destroyBody(body: ResponseBody, reason: Error): void {
  if (body.ended || body.error !== undefined) {
    body.chunks = []
    return
  }
  failBody(body, reason)
  body.control.abort(reason)
}

function abandon(body: ResponseBody, error: unknown, reason: Error): void {
  if (body.ended || body.error !== undefined) return
  body.error = error
  body.hooks.settled()
  body.control.abort(reason)
}

/** The body as a stream; the same one at every call. @throws TypeError when it was collected. */
export function streamBody(body: ResponseBody): Readable {
  if (body.readable !== undefined) return body.readable
  if (body.mode !== 'held') throw alreadyRead()
  body.mode = 'streaming'
  const readable = new Readable({
    highWaterMark: HIGH_WATER_MARK,
    read: () => body.control.resume(),
    destroy: (error, callback) => {
      const reason = error ?? new Error('the body was destroyed before its end')
      abandon(body, reason, reason)
      callback(error)
    },
  })
  // A stream that fails while its reader is busy elsewhere must not end the process; whoever
  // iterates or pipes it still gets the error.
  readable.on('error', ignore)
  body.readable = readable
  if (body.error !== undefined) readable.destroy(body.error as Error)
  for (const chunk of body.chunks) readable.push(chunk)
  body.chunks = []
  if (body.ended) readable.push(null)
  return readable
}

/** A body whose bytes are all there already. */
export function bufferedBody(bytes: Buffer): ResponseBody {
  const body = createResponseBody(NO_CONNECTION, { translate: (error) => error, settled: ignore })
  if (bytes.length > 0) pushChunk(body, bytes)
  endBody(body)
  return body
}

const NO_CONNECTION: FlowControl = { pause: ignore, resume: ignore, abort: ignore }

function alreadyRead(): Error {
  return argumentValueError('response.body', 'was read before; it can be read once')
}

function ignore(): void {}
