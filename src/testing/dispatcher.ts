import type { Dispatcher } from 'undici'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { isError } from '../base/realms.ts'
import { documentedHandler, rawHeaders } from '../http/undici.ts'
import { createRetryQuota, type RetryQuota } from '../retry/index.ts'
import { Dispatcher as BaseDispatcher, dispatcherMethods } from './undici.ts'

/** A request that a client handed to its dispatcher, its body read. */
export interface SentRequest {
  readonly method: string
  /** Origin, path and query, byte for byte. */
  readonly url: string
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** As it was sent; empty without one. */
  readonly body: Uint8Array
}

/** What comes back. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | AsyncIterable<Uint8Array> | undefined
  /** Breaks the connection after so many bytes of the body. */
  readonly cutAfter?: number | undefined
}

/** Replies to a request; what it throws is the error of the connection. The signal tells that nobody waits any more. */
export type Respond = (request: SentRequest, signal: AbortSignal) => Promise<Reply>

type Handler = Dispatcher.DispatchHandler
type Controller = Dispatcher.DispatchController

/** An undici dispatcher that opens no connection: a function replies to each request. */
export function createDispatcher(respond: Respond): Dispatcher {
  return Object.assign(new BaseDispatcher(), dispatcherMethods, {
    dispatch(options: Dispatcher.DispatchOptions, handler: Handler): boolean {
      void exchange(respond, options, handler)
      return true
    },
    close: nothing,
    destroy: nothing,
  } as Pick<Dispatcher, 'dispatch' | 'close' | 'destroy'>)
}

async function nothing(): Promise<void> {}

/** The quota of one double: that of the process for a host would be used up by the tests before. */
export function ownQuota(): RetryQuota {
  return createRetryQuota({ initial: 500 })
}

function ignore(): void {}

async function exchange(
  respond: Respond,
  options: Dispatcher.DispatchOptions,
  handler: Handler,
): Promise<void> {
  const client = clientOf(handler)
  // Handlers are called in a later turn, as by undici.
  await Promise.resolve()
  try {
    client.start()
    const request = await sentRequest(options)
    const reply = await respond(request, client.signal)
    if (client.signal.aborted) return
    client.head(reply.status, reply.headers)
    await sendBody(client, reply)
    client.end()
  } catch (error) {
    client.fail(isError(error) ? error : new Error(String(error)))
  }
}

async function sendBody(client: ClientSide, { body, cutAfter }: Reply): Promise<void> {
  let left = cutAfter ?? Number.POSITIVE_INFINITY
  for await (const chunk of body instanceof Uint8Array ? [body] : (body ?? [])) {
    await client.room()
    if (client.signal.aborted) throw client.signal.reason
    if (chunk.length > 0) client.data(chunk.subarray(0, left))
    left -= chunk.length
    if (left <= 0) break
  }
  if (cutAfter !== undefined) throw connectionReset()
}

/** The error of a connection that the other side broke. */
export function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
}

async function sentRequest(options: Dispatcher.DispatchOptions): Promise<SentRequest> {
  return {
    method: options.method,
    url: `${String(options.origin ?? '')}${options.path}`,
    headers: headersOf(options.headers),
    body: await bytesOf(options.body),
  }
}

type Pairs = Iterable<readonly [string, string | string[] | undefined]>

function headersOf(headers: unknown): Record<string, string> {
  if (headers === undefined || headers === null) return {}
  if (Array.isArray(headers) && !Array.isArray(headers[0])) {
    const names = headers.filter((_, index) => index % 2 === 0)
    return headersOf(names.map((name, index) => [name, headers[index * 2 + 1]]))
  }
  const isIterable = typeof headers === 'object' && Symbol.iterator in headers
  const pairs = isIterable ? (headers as Pairs) : Object.entries(headers)
  const record: Record<string, string> = {}
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    record[String(name).toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  return record
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array(0)
  if (typeof body === 'string') return Buffer.from(body)
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice()
  }
  const whole = createByteCollector()
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) {
    collectBytes(whole, typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return takeBytes(whole)
}

/** The handler of a request. */
interface ClientSide {
  /** Aborted by the client, with its reason. */
  readonly signal: AbortSignal
  start(): void
  head(status: number, headers: Readonly<Record<string, string>>): void
  data(chunk: Uint8Array): void
  end(): void
  fail(error: Error): void
  /** Waits until the client takes more. */
  room(): Promise<void>
}

function clientOf(someHandler: Handler): ClientSide {
  const handler = documentedHandler(someHandler)
  let failed = false
  const fail = (error: Error): void => {
    if (failed) return
    failed = true
    handler.onResponseError?.(flow.controller, error)
  }
  const flow = createFlow(fail)
  const { controller, signal } = flow
  return {
    signal,
    fail,
    room: flow.room,
    start: () => handler.onRequestStart?.(controller, {}),
    head(status, headers) {
      const lower = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      // `fetch` of Node 26 takes these alone.
      controller.rawHeaders = rawHeaders(lower)
      handler.onResponseStart?.(controller, status, lower, '')
    },
    data: ({ buffer, byteOffset, byteLength }) =>
      handler.onResponseData?.(controller, Buffer.from(buffer, byteOffset, byteLength)),
    end() {
      if (!failed && !signal.aborted) handler.onResponseEnd?.(controller, {})
    },
  }
}

/** What a client stops, resumes and aborts a response with. */
function createFlow(fail: (error: Error) => void): {
  readonly controller: Controller
  readonly signal: AbortSignal
  room(): Promise<void>
} {
  const aborter = new AbortController()
  const { signal } = aborter
  let paused = false
  let resumed = Promise.resolve()
  let go: () => void = ignore
  const controller: Controller = {
    get aborted() {
      return signal.aborted
    },
    get paused() {
      return paused
    },
    get reason() {
      return (signal.reason as Error | undefined) ?? null
    },
    pause() {
      if (paused) return
      paused = true
      resumed = new Promise((resolve) => {
        go = resolve
      })
    },
    resume() {
      paused = false
      go()
    },
    abort(reason) {
      const error = reason ?? aborted()
      aborter.abort(error)
      go()
      fail(error)
    },
  }
  return { controller, signal, room: () => resumed }
}

function aborted(): Error {
  return new DOMException('This operation was aborted', 'AbortError')
}
