import type { Readable } from 'node:stream'
import type { AttemptRecord } from '../errors.ts'
import { collectBody, destroyBody, type ResponseBody, streamBody } from './response-body.ts'

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

/** What a response is made of. */
export interface ResponseParts {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  readonly attempts: readonly AttemptRecord[]
  readonly body: ResponseBody
  /** Called when the caller begins to read. */
  readonly touched: () => void
  /** The error of a body that is not JSON. */
  readonly notJson: (cause: unknown) => Error
}

const DEFAULT_LIMIT = 128 * 1024 * 1024
// Reading this much is cheaper than a new TLS connection.
const DUMP_LIMIT = 128 * 1024

const OPEN_BODY = Symbol('openBody')

interface WithBody {
  [OPEN_BODY]: () => Readable
}

// The getter is shared: one in each response would give each a hidden class of its own.
const PROTOTYPE: object = {
  get body(): Readable {
    return (this as unknown as WithBody)[OPEN_BODY]()
  },
}

type Draft = { -readonly [Name in keyof ClientResponse]: ClientResponse[Name] } & WithBody

/** Makes the response that callers see. */
export function createClientResponse(parts: ResponseParts): ClientResponse {
  const { body, touched } = parts
  const collect = (limit: number | undefined): Promise<Buffer> => {
    touched()
    return collectBody(body, limit ?? DEFAULT_LIMIT)
  }
  const response: Draft = Object.create(PROTOTYPE)
  response.status = parts.status
  response.headers = parts.headers
  response.requestId = parts.requestId
  response.hostId = parts.hostId
  response.attempts = parts.attempts
  response[OPEN_BODY] = () => {
    touched()
    return streamBody(body)
  }
  response.bytes = collect
  response.text = async (limit) => textOf(await collect(limit))
  response.json = async (limit) => parseJson(textOf(await collect(limit)), parts.notJson)
  response.dump = () => {
    touched()
    return discard(body)
  }
  return response
}

function parseJson<T>(text: string, notJson: ResponseParts['notJson']): T {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson(error)
  }
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
