import type { Readable } from 'node:stream'
import { type Redact, redactFields } from '../base/redact.ts'
import { type AttemptRecord, type NetworkError, RequestError } from '../errors.ts'
import { speaksHttp2 } from './connection.ts'
import { connectionError, invalidResponse, timeoutError } from './errors.ts'
import { allHeaders, type LazyHeaders, responseHeader } from './headers.ts'
import {
  abandonBody,
  collectBody,
  collectNow,
  destroyBody,
  pullChunks,
  type ResponseBody,
  type ResponseBodyHooks,
  streamBody,
} from './response-body.ts'
import {
  callEnd,
  endRun,
  type GoodAttempt,
  INTERRUPTED,
  labelOf,
  type Run,
  redactFor,
  remainingMs,
} from './run-state.ts'
import { limitMs, startTimer, stopTimer } from './time-limits.ts'

/** A response. Read its body, or call `dump()`: otherwise its connection is held up to a deadline. */
export interface ClientResponse {
  readonly status: number
  /** Lower-case names; an array where a header came several times. */
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly requestId: string | undefined
  /** S3's extended request id (`x-amz-id-2`). */
  readonly hostId: string | undefined
  /** Every attempt, the first first; the last one is `ok`. */
  readonly attempts: readonly AttemptRecord[]
  /**
   * Whether the response says where its body ends, by `Content-Length`, chunks or HTTP/2. Otherwise it
   * ends with its connection, and nobody can tell whether that was lost.
   */
  readonly framed: boolean
  /** The body as a stream; it fails with NetworkError, TimeoutError or the caller's abort reason. */
  readonly body: Readable
  /**
   * The whole body.
   *
   * @param limit in bytes; default 128 MiB.
   * @throws NetworkError `NETWORK_RESPONSE_TOO_LARGE` beyond the limit, `NETWORK_CONNECTION_LOST`;
   * TimeoutError `TIMEOUT_BODY` or `TIMEOUT_TOTAL`; TypeError when the body was read before.
   */
  bytes(limit?: number): Promise<Uint8Array>
  /** The whole body as UTF-8 text; limits and errors as {@link ClientResponse.bytes}. */
  text(limit?: number): Promise<string>
  /**
   * The whole body parsed as JSON; limits and errors as {@link ClientResponse.bytes}.
   *
   * @throws NetworkError `NETWORK_RESPONSE_INVALID` when it is not JSON.
   */
  json<T = unknown>(limit?: number): Promise<T>
  /** Throws the body away: reads what little is left of it, destroys the connection otherwise. */
  dump(): Promise<void>
}

/** `util.inspect.custom`, without loading `node:util`. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom')

const DEFAULT_LIMIT = 128 * 1024 * 1024
// Reading this much is cheaper than a new TLS connection.
const DUMP_LIMIT = 128 * 1024

/**
 * A class, since its private fields are seen nowhere a response is logged, and since a function that
 * would hide them costs more than it looks: V8 keeps whatever an assigned closure can reach up to the
 * next full collection, here the whole call. docs/design.md has the numbers.
 */
class Response implements ClientResponse {
  readonly status: number
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  readonly attempts: readonly AttemptRecord[]
  readonly #headers: LazyHeaders
  readonly #run: Run
  readonly #body: ResponseBody

  constructor(run: Run, result: GoodAttempt) {
    this.status = result.status
    this.requestId = result.requestId
    this.hostId = result.hostId
    this.attempts = run.attempts
    this.#headers = result.headers
    this.#run = run
    this.#body = result.body
  }

  get headers(): Readonly<Record<string, string | string[]>> {
    return allHeaders(this.#headers) as Record<string, string | string[]>
  }

  get framed(): boolean {
    if (responseHeader(this.#headers, 'content-length') || !endsByClose(this.#run)) return true
    // RFC 9112 section 6.3: without chunks as the last coding, it ends with its connection.
    return /(?:^|,)[ \t]*chunked[ \t]*$/i.test(
      responseHeader(this.#headers, 'transfer-encoding') ?? '',
    )
  }

  get body(): Readable {
    return streamBody(this.#body)
  }

  bytes(limit: number = DEFAULT_LIMIT): Promise<Buffer> {
    const body = this.#body
    const bytes = collectNow(body, limit)
    return bytes === undefined ? collectBody(body, limit) : Promise.resolve(bytes)
  }

  text(limit: number = DEFAULT_LIMIT): Promise<string> {
    const body = this.#body
    const bytes = collectNow(body, limit)
    return bytes === undefined
      ? collectBody(body, limit).then(textOf)
      : Promise.resolve(textOf(bytes))
  }

  async json<T>(limit: number = DEFAULT_LIMIT): Promise<T> {
    const body = this.#body
    const text = textOf(collectNow(body, limit) ?? (await collectBody(body, limit)))
    try {
      return JSON.parse(text)
    } catch (error) {
      throw notJson(this.#run, error)
    }
  }

  dump(): Promise<void> {
    return discard(this.#body)
  }

  static partsOf(response: object): { readonly run: Run; readonly body: ResponseBody } | undefined {
    return #run in response ? { run: response.#run, body: response.#body } : undefined
  }

  static heldBytes(response: object): Uint8Array | undefined {
    return #body in response ? collectNow(response.#body, Number.POSITIVE_INFINITY) : undefined
  }

  /** What JSON and logs tell of it. */
  toJSON(): object {
    const { status, headers, requestId, hostId, attempts } = this
    return { status, headers, requestId, hostId, attempts }
  }

  [INSPECT](): object {
    return this.toJSON()
  }
}

// Only of a connection of ours is it known that it speaks HTTP/1.1.
function endsByClose({ connection }: Run): boolean {
  return connection !== undefined && !speaksHttp2(connection)
}

/** The filter for what the server says in the body: it hides what the request's secrets were. */
export function redactFrom(response: ClientResponse): Redact {
  const parts = Response.partsOf(response)
  return parts === undefined ? redactFields : redactFor(parts.run)
}

/**
 * Begins the time limit of unread bodies anew, where the beginning of a body was read on behalf of a caller
 * who may never read the rest.
 *
 * @returns what to call when the caller reads on.
 */
export function watchUnread(response: ClientResponse): () => void {
  const parts = Response.partsOf(response)
  if (parts === undefined || parts.body.ended || parts.body.error !== undefined) return () => {}
  const { run, body } = parts
  startUnreadTimer(run, body)
  return () => stopTimer(run.unreadTimer)
}

/** What was called, as errors say it: the bucket and the key, too. Undefined for the response of a mock. */
export function callLabel(response: ClientResponse): string | undefined {
  const parts = Response.partsOf(response)
  return parts === undefined ? undefined : labelOf(parts.run.call)
}

/** The body of a response that was read with its attempt, as `bytes` has it; undefined where it was not. */
export const heldBytes: (response: ClientResponse) => Uint8Array | undefined = Response.heldBytes

/** Reads a body without a stream. */
export interface ChunkReader {
  /** The next chunks, whose memory is the reader's; undefined at the end. Fails as the stream does. */
  next(): Promise<readonly Uint8Array[] | undefined>
  /** Ends the response where it has not ended. */
  destroy(): void
}

/** Begins to read the body of a response, chunk by chunk as they come. */
export function readChunks(response: ClientResponse): ChunkReader {
  const parts = Response.partsOf(response)
  if (parts === undefined) return readStream(response.body)
  const { body } = parts
  return {
    next: () => pullChunks(body),
    destroy: () => abandonBody(body),
  }
}

function readStream(stream: Readable): ChunkReader {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  return {
    async next() {
      const { value, done } = await chunks.next()
      return done === true ? undefined : [value]
    },
    destroy: () => stream.destroy(),
  }
}

function notJson(run: Run, cause: unknown): NetworkError {
  return invalidResponse(callEnd(run, 'terminal', 'unknown'), 'the response is not JSON', cause)
}

/** Reads the rest of a body if it is short, and destroys its connection if it is not. */
async function discard(body: ResponseBody): Promise<void> {
  try {
    await collectBody(body, DUMP_LIMIT)
  } catch {
    destroyBody(body, new Error('The response body was thrown away'))
  }
}

// A UTF-8 byte order mark is no part of the text, and JSON.parse refuses it.
function textOf(bytes: Buffer): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return bytes.toString('utf8', start)
}

/**
 * What a response body asks of its call, which is `this`: before it is handed over, the loop wants
 * errors as they are.
 */
export const BODY_HOOKS: ResponseBodyHooks = { translate, reading, settled }

function translate(this: Run, error: Error): unknown {
  return this.handedOver ? readingError(this, error) : error
}

function reading(this: Run): void {
  stopTimer(this.unreadTimer)
}

function settled(this: Run): void {
  if (!this.handedOver) return
  stopTimer(this.unreadTimer)
  stopTimer(this.totalTimer)
  endRun(this)
}

function readingError(run: Run, error: Error): unknown {
  if (error === INTERRUPTED) return run.call.options.signal?.reason
  if (error instanceof RequestError) return error
  const { attemptMs, connectMs } = run.call.timeouts
  const bodyMs = typeof attemptMs === 'function' ? attemptMs(run.attempts.length) : attemptMs
  return connectionError(callEnd(run, 'terminal', 'unknown'), error, true, { connectMs, bodyMs })
}

/** Gives the response to the caller, and keeps watch over a body that is still on its way. */
export function handOver(run: Run, result: GoodAttempt): ClientResponse {
  run.handedOver = true
  if (result.body.ended) endRun(run)
  else watchBody(run, result)
  return new Response(run, result)
}

function watchBody(run: Run, { body }: GoodAttempt): void {
  const totalMs = limitMs(run.call.timeouts.totalMs)
  run.interrupt = () => destroyBody(body, INTERRUPTED)
  startUnreadTimer(run, body)
  if (totalMs === Number.POSITIVE_INFINITY) return
  const expire = (): void => expireBody(run, body, 'TIMEOUT_TOTAL', totalMs)
  run.totalTimer = startTimer(remainingMs(run), expire)
  run.totalTimer?.handle?.unref()
}

function startUnreadTimer(run: Run, body: ResponseBody): void {
  const { unreadBodyMs } = run.call.timeouts
  const expire = (): void => expireBody(run, body, 'TIMEOUT_BODY', unreadBodyMs)
  run.unreadTimer = startTimer(unreadBodyMs, expire)
  // A response that nobody reads must not keep the process alive.
  run.unreadTimer?.handle?.unref()
}

function expireBody(
  run: Run,
  body: ResponseBody,
  code: 'TIMEOUT_BODY' | 'TIMEOUT_TOTAL',
  timeoutMs: number,
): void {
  destroyBody(body, timeoutError(callEnd(run, 'terminal', 'unknown'), { code, timeoutMs }))
}
