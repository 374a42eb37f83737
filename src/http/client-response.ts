import type { Readable } from 'node:stream'
import type { AttemptRecord, NetworkError } from '../errors.ts'
import { type AnswerHeaders, allHeaders, answerHeader } from './answer-headers.ts'
import type { GoodAttempt } from './attempt-result.ts'
import { invalidResponse } from './call-error.ts'
import { speaksHttp2 } from './connection-line.ts'
import {
  collectBody,
  collectNow,
  destroyBody,
  type ResponseBody,
  streamBody,
} from './response-body.ts'
import { callEnd, type Run } from './run-state.ts'

/** An answer. Read its body, or call `dump()`: otherwise its connection is held up to a deadline. */
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
  readonly #headers: AnswerHeaders
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
    const framing = ['content-length', 'transfer-encoding']
    return framing.some((name) => answerHeader(this.#headers, name)) || !endsByClose(this.#run)
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

/** Makes the response that callers see. */
export function createClientResponse(run: Run, result: GoodAttempt): ClientResponse {
  return new Response(run, result)
}

function notJson(run: Run, cause: unknown): NetworkError {
  return invalidResponse(callEnd(run, 'terminal', 'unknown'), 'the response is not JSON', cause)
}

/** Reads the rest of a body if it is short, and destroys its connection if it is not. */
export async function discard(body: ResponseBody): Promise<void> {
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
