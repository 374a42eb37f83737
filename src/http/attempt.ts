import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { isError } from '../base/realms.ts'
import type { ResponseHeaders } from '../protocols/response.ts'
import type { AttemptResponse, HttpContext, WireBody } from './call.ts'
import {
  type Connection,
  type ConnectionSlot,
  freeConnection,
  POOLED,
  type PooledRequest,
  RAW_HEADERS,
  speaksHttp2,
  useConnection,
} from './connection.ts'
import type { Limit } from './errors.ts'
import { type LazyHeaders, type RawHeaders, recordedHeaders } from './headers.ts'
import {
  createResponseBody,
  endBody,
  type FlowControl,
  failBody,
  pushChunk,
  type ResponseBody,
  type ResponseBodyHooks,
} from './response-body.ts'
import type { Timer } from './time-limits.ts'

/** The methods of a handler that undici calls, in one of its two versions; `this` is the attempt. */
type Methods<Name extends keyof Dispatcher.DispatchHandler> = Required<
  Pick<Dispatcher.DispatchHandler, Name>
>

/**
 * The way of undici 7 and 8, in which they make a record of all headers first. For dispatchers and
 * interceptors of the caller's, which may know no other. One of undici 6 calls the methods at the end:
 * left out, they would be missed in a callback that nobody catches, and end the process.
 */
const PARSED_METHODS: Methods<
  | 'onRequestStart'
  | 'onResponseStart'
  | 'onResponseData'
  | 'onResponseEnd'
  | 'onResponseError'
  | 'onConnect'
  | 'onHeaders'
  | 'onData'
  | 'onComplete'
  | 'onError'
> = {
  onRequestStart(this: Attempt, controller) {
    begin(this, controller)
  },
  onResponseStart(this: Attempt, controller, status, headers) {
    respond(this, controller, status, recordedHeaders(headers as ResponseHeaders))
  },
  onResponseData(this: Attempt, _controller, chunk) {
    if (this.body !== undefined) pushChunk(this.body, chunk)
  },
  onResponseEnd(this: Attempt) {
    end(this)
  },
  onResponseError(this: Attempt, _controller, error) {
    failAttempt(this, error)
  },
  onConnect(this: Attempt, abort) {
    failAttempt(this, oldDispatcher())
    abort(oldDispatcher())
  },
  onHeaders(this: Attempt) {
    failAttempt(this, oldDispatcher())
    return true
  },
  onData: () => true,
  onComplete: ignore,
  onError(this: Attempt, error) {
    failAttempt(this, error)
  },
}

function oldDispatcher(): Error {
  return new Error('the dispatcher is of undici 6; give one of undici 7 or 8 as options.dispatcher')
}

/**
 * The way of undici 6, which 7 speaks underneath: the headers come as the parser has them, and
 * nothing is put between. `npm run bench -- request` gains a twentieth by it.
 */
const RAW_METHODS: Methods<'onConnect' | 'onHeaders' | 'onData' | 'onComplete' | 'onError'> = {
  onConnect(this: Attempt, abort) {
    const control: RawControl = { ...BLANK_CONTROL, abortRequest: abort }
    begin(this, control)
  },
  onHeaders(this: Attempt, status, headers, resume) {
    const control = this.control as RawControl
    control.resumeParser = resume
    respond(this, control, status, { raw: headers as RawHeaders, record: undefined })
    return !control.paused
  },
  onData(this: Attempt, chunk) {
    if (this.body === undefined) return true
    pushChunk(this.body, chunk)
    return !(this.control as RawControl).paused
  },
  onComplete(this: Attempt) {
    const { connection } = this
    const isHttp2 = connection !== undefined && speaksHttp2(connection)
    const cut = isHttp2 ? cutShort(this) : undefined
    if (cut === undefined) end(this)
    else failAttempt(this, cut)
  },
  onError(this: Attempt, error) {
    failAttempt(this, error)
  },
}

/** RFC 9113, section 7. */
const CANCEL = 8

/**
 * The error of a response over HTTP/2 that the server gave up. Node ends the stream of one that was reset with
 * CANCEL as if all of it were there, and undici passes that on.
 */
function cutShort({ control }: Attempt): Error | undefined {
  // What goes on with a stream is its own `resume`, which returns it.
  const stream = (control as RawControl).resumeParser() as { rstCode?: unknown } | undefined
  if (stream?.rstCode !== CANCEL) return undefined
  return Object.assign(new Error('HTTP/2: the server cancelled its response'), {
    code: 'ERR_HTTP2_STREAM_CANCEL',
  })
}

/** Flow control as the handlers of undici 6 have it: by what they return, and a function to go on. */
interface RawControl extends FlowControl {
  paused: boolean
  abortRequest: ((reason: Error) => void) | undefined
  resumeParser: () => unknown
}

const BLANK_CONTROL: RawControl = {
  paused: false,
  abortRequest: undefined,
  resumeParser: () => {},
  pause() {
    this.paused = true
  },
  resume() {
    if (!this.paused) return
    this.paused = false
    this.resumeParser()
  },
  abort(reason) {
    const { abortRequest } = this
    this.abortRequest = undefined
    abortRequest?.(reason)
  },
}

/** Ends it with this error, unless it has ended. */
function failAttempt(attempt: Attempt, error: Error): void {
  const { body, requestSent, connection } = attempt
  if (connection !== undefined) connection.pooled.control = undefined
  if (body === undefined) attempt.settle({ responded: false, error, requestSent, connection })
  else failBody(body, error)
}

function begin(attempt: Attempt, control: FlowControl): void {
  attempt.control = control
  if (attempt.cancelled !== undefined) {
    control.abort(attempt.cancelled)
    return
  }
  attempt.requestSent = true
  attempt.connection = useConnection(attempt)
  if (attempt.connection !== undefined) attempt.connection.pooled.control = control
  attempt.sentAt = attempt.now()
}

function respond(
  attempt: Attempt,
  control: FlowControl,
  status: number,
  headers: LazyHeaders,
): void {
  const { hooks, sentAt, connection } = attempt
  if (status < 200 || hooks === undefined) return
  const body = createResponseBody(control, hooks)
  attempt.body = body
  attempt.hooks = undefined
  const receivedAt = attempt.now()
  attempt.settle({ responded: true, status, headers, body, sentAt, receivedAt, connection })
}

function end(attempt: Attempt): void {
  const { body, connection } = attempt
  freeConnection(connection)
  if (body !== undefined) endBody(body)
  if (connection !== undefined) connection.pooled.control = undefined
  // undici holds on to handlers for a while, and a handler would hold on to its whole call.
  attempt.body = undefined
  attempt.control = undefined
  attempt.settle = ignore
}

function ignore(): void {}

/** A request as it goes onto the wire: what was signed, untouched. */
export interface WireRequest {
  readonly origin: string
  /** Path and query string. */
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: WireBody
  /** Longest pause inside the response body, in milliseconds; 0 is none. */
  readonly bodyTimeout: number
}

/** The attempt ended without a response. */
export interface NoResponse {
  readonly responded: false
  /** undici's error, or the error that the attempt was cancelled with. */
  readonly error: Error
  /** Whether the request had been handed to a connection. */
  readonly requestSent: boolean
  readonly connection: Connection | undefined
}

/**
 * An attempt under way: undici's handler and what it gathers, in one object. As a handler of closures
 * it would be made of a dozen for every attempt, which all live as long as the longest of them.
 */
export interface Attempt extends ConnectionSlot, Dispatcher.DispatchHandler {
  ended: Promise<AttemptResponse | NoResponse>
  readonly now: () => number
  settle: (end: AttemptResponse | NoResponse) => void
  hooks: ResponseBodyHooks | undefined
  /** Of the request under way; undefined before and after. */
  control: FlowControl | undefined
  cancelled: Error | undefined
  body: ResponseBody | undefined
  connection: Connection | undefined
  requestSent: boolean
  sentAt: number
  /** The time that it was given, and what ends it when that is over. */
  readonly limit: Limit
  timer: Timer | undefined
}

/** Where attempts are sent, and by which clock. */
export type AttemptContext = Pick<HttpContext, 'dispatcher' | 'now'>

/**
 * Sends a request once. It goes through `dispatch`, on which undici's `request` is built, because
 * that alone tells whether the request reached a connection, leaves the stream of a request that did
 * not untouched, and can be cancelled while it waits for one.
 */
export function startAttempt(
  request: WireRequest,
  context: AttemptContext,
  hooks: ResponseBodyHooks,
  limit: Limit,
): Attempt {
  const blank = context.dispatcher[RAW_HEADERS] === true ? RAW_BLANK : PARSED_BLANK
  // A copy, for the reason that is told in response-body.ts.
  const attempt: Attempt = { ...blank, now: context.now, hooks, limit }
  attempt.ended = new Promise<AttemptResponse | NoResponse>((resolve) => {
    attempt.settle = resolve
  })
  dispatch(request, context, attempt)
  return attempt
}

const BLANK: Attempt = {
  ended: new Promise(ignore),
  settle: ignore,
  now: Date.now,
  hooks: undefined,
  pooled: undefined,
  control: undefined,
  cancelled: undefined,
  body: undefined,
  connection: undefined,
  requestSent: false,
  sentAt: 0,
  limit: { code: 'TIMEOUT_ATTEMPT', timeoutMs: 0, attemptMs: 0 },
  timer: undefined,
}
const RAW_BLANK: Attempt = { ...BLANK, ...RAW_METHODS }
const PARSED_BLANK: Attempt = { ...BLANK, ...PARSED_METHODS }

/** Ends it with this error at once, wherever it is; its connection is destroyed if it has one. */
export function cancelAttempt(attempt: Attempt, error: Error): void {
  attempt.cancelled ??= error
  failAttempt(attempt, error)
  attempt.control?.abort(error)
}

function dispatch(request: WireRequest, context: AttemptContext, attempt: Attempt): void {
  try {
    const dispatched: Dispatcher.DispatchOptions & PooledRequest = {
      origin: request.origin,
      path: request.path,
      method: request.method,
      headers: request.headers,
      // undici takes any iterable of bytes; its types list streams only.
      body: request.body as Readable | string | Uint8Array | null,
      bodyTimeout: request.bodyTimeout,
      headersTimeout: null,
      [POOLED]: attempt,
    }
    context.dispatcher.dispatch(dispatched, attempt)
  } catch (error) {
    failAttempt(attempt, isError(error) ? error : new Error(String(error)))
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
