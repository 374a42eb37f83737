import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { ResponseHeaders } from '../protocols/index.ts'
import {
  createResponseBody,
  endBody,
  failBody,
  pushChunk,
  type ResponseBody,
  type ResponseBodyHooks,
} from './response-body.ts'

/** A request as it goes onto the wire: what was signed, untouched. */
export interface WireRequest {
  readonly origin: string
  /** Path and query string. */
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | Readable | AsyncIterable<Uint8Array | string> | null
}

/** The service answered; its body may still be on the way. */
export interface Answer {
  readonly answered: true
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: ResponseBody
  /** When the request was written and when the headers came, in milliseconds since the epoch. */
  readonly sentAt: number
  readonly receivedAt: number
}

/** The attempt ended without an answer. */
export interface NoAnswer {
  readonly answered: false
  /** undici's error, or the error that the attempt was cancelled with. */
  readonly error: Error
  /** Whether the request had been handed to a connection. */
  readonly requestSent: boolean
}

/** An attempt under way. */
export interface Attempt {
  readonly ended: Promise<Answer | NoAnswer>
  /** Ends it with this error at once, wherever it is; its connection is destroyed if it has one. */
  cancel(error: Error): void
}

/** What an attempt needs besides the request. */
export interface AttemptOptions {
  readonly dispatcher: Dispatcher
  /** Longest pause inside the response body, in milliseconds. */
  readonly bodyTimeoutMs: number
  readonly now: () => number
  readonly hooks: ResponseBodyHooks
}

/**
 * Sends a request once. It goes through `dispatch`, on which undici's `request` is built, because
 * that alone tells whether the request reached a connection, leaves the stream of a request that did
 * not untouched, and can be cancelled while it waits for one.
 */
export function startAttempt(request: WireRequest, options: AttemptOptions): Attempt {
  let controller: Dispatcher.DispatchController | undefined
  let cancelled: Error | undefined
  let body: ResponseBody | undefined
  let hooks: ResponseBodyHooks | undefined = options.hooks
  const { now } = options
  let requestSent = false
  let sentAt = 0
  let settle: (end: Answer | NoAnswer) => void
  const ended = new Promise<Answer | NoAnswer>((resolve) => {
    settle = resolve
  })
  const fail = (error: Error): void => {
    if (body === undefined) settle({ answered: false, error, requestSent })
    else failBody(body, error)
  }
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
      if (cancelled !== undefined) {
        started.abort(cancelled)
        return
      }
      requestSent = true
      sentAt = now()
    },
    onResponseStart(started, status, headers) {
      if (status < 200) return
      if (hooks === undefined) return
      body = createResponseBody(started, hooks)
      hooks = undefined
      settle({ answered: true, status, headers, body, sentAt, receivedAt: now() })
    },
    onResponseData(_controller, chunk) {
      if (body !== undefined) pushChunk(body, chunk)
    },
    onResponseEnd() {
      if (body !== undefined) endBody(body)
      // undici holds on to handlers for a while, and a handler would hold on to its whole call.
      body = undefined
      controller = undefined
    },
    onResponseError(_controller, error) {
      fail(error)
    },
  }
  const cancel = (error: Error): void => {
    cancelled ??= error
    fail(error)
    controller?.abort(error)
  }
  dispatch(request, options, handler, fail)
  return { ended, cancel }
}

function dispatch(
  request: WireRequest,
  options: AttemptOptions,
  handler: Dispatcher.DispatchHandler,
  fail: (error: Error) => void,
): void {
  try {
    options.dispatcher.dispatch(
      {
        origin: request.origin,
        path: request.path,
        method: request.method,
        headers: request.headers,
        // undici takes any iterable of bytes; its types list streams only.
        body: request.body as Readable | string | Uint8Array | null,
        bodyTimeout: options.bodyTimeoutMs,
      },
      handler,
    )
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)))
  }
}

/**
 * Splits a signed URL into what undici's dispatcher takes, byte for byte: an URL object in between
 * would resolve `/a/../b`, and the request sent would not be the request signed.
 */
export function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const authority = url.indexOf('://') + 3
  const slash = url.indexOf('/', authority)
  if (slash !== -1) return { origin: url.slice(0, slash), path: url.slice(slash) }
  const query = url.indexOf('?', authority)
  if (query === -1) return { origin: url, path: '/' }
  return { origin: url.slice(0, query), path: `/${url.slice(query)}` }
}
