import type { Readable } from 'node:stream'
import { type AttemptRecord, NetworkError } from '../errors.ts'
import type { GoodAttempt } from './attempt-result.ts'
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

const DEFAULT_LIMIT = 128 * 1024 * 1024
// Reading this much is cheaper than a new TLS connection.
const DUMP_LIMIT = 128 * 1024

const HIDDEN: unique symbol = Symbol('hidden')

interface WithHidden {
  /** A function, so that nothing of the call is seen where a response is logged. */
  readonly [HIDDEN]: <T>(use: (run: Run, body: ResponseBody) => T) => T
}

// Shared: functions and getters in each response would cost more than the rest of it.
const PROTOTYPE: object = {
  get body(): Readable {
    return streamBody(touch(this))
  },
  bytes(limit?: number): Promise<Buffer> {
    const body = touch(this)
    const bytes = collectNow(body, limit ?? DEFAULT_LIMIT)
    return bytes === undefined ? collectBody(body, limit ?? DEFAULT_LIMIT) : Promise.resolve(bytes)
  },
  text(limit?: number): Promise<string> {
    const body = touch(this)
    const bytes = collectNow(body, limit ?? DEFAULT_LIMIT)
    return bytes === undefined
      ? collectBody(body, limit ?? DEFAULT_LIMIT).then(textOf)
      : Promise.resolve(textOf(bytes))
  },
  async json<T>(this: object, limit?: number): Promise<T> {
    const body = touch(this)
    const bytes = collectNow(body, limit ?? DEFAULT_LIMIT)
    const text = textOf(bytes ?? (await collectBody(body, limit ?? DEFAULT_LIMIT)))
    try {
      return JSON.parse(text)
    } catch (error) {
      throw (this as WithHidden)[HIDDEN]((run) => notJson(run, error))
    }
  },
  dump(): Promise<void> {
    return discard(touch(this))
  },
}

/** The body, which its reader begins to read. */
function touch(response: object): ResponseBody {
  return (response as WithHidden)[HIDDEN](beginReading)
}

function beginReading(run: Run, body: ResponseBody): ResponseBody {
  clearTimeout(run.unreadTimer)
  return body
}

type Draft = { -readonly [Name in keyof ClientResponse]: ClientResponse[Name] } & {
  [HIDDEN]: WithHidden[typeof HIDDEN]
}

/** Makes the response that callers see. */
export function createClientResponse(run: Run, result: GoodAttempt): ClientResponse {
  const response: Draft = Object.create(PROTOTYPE)
  response.status = result.status
  response.headers = result.headers as Record<string, string | string[]>
  response.requestId = result.requestId
  response.hostId = result.hostId
  response.attempts = run.attempts
  const { body } = result
  response[HIDDEN] = (use) => use(run, body)
  return response
}

function notJson(run: Run, cause: unknown): NetworkError {
  return new NetworkError(`${callEnd(run, 'terminal', 'unknown').label}: the answer is not JSON`, {
    code: 'NETWORK_RESPONSE_INVALID',
    cause,
    attempts: run.attempts,
    outcome: 'unknown',
    stopReason: 'terminal',
  })
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
