import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { isError } from '../base/errors.ts'
import { RAW_HEADERS } from './agent.ts'
import type { AnswerHeaders } from './answer-headers.ts'
import { failAttempt, PARSED_METHODS, RAW_METHODS } from './attempt-handlers.ts'
import type { Limit } from './call-error.ts'
import { type Connection, LINE, type LineRequest, type LineSlot } from './connection-line.ts'
import type { HttpContext } from './http-call.ts'
import type { FlowControl, ResponseBody, ResponseBodyHooks } from './response-body.ts'
import type { Timer } from './time-limits.ts'

/** A request as it goes onto the wire: what was signed, untouched. */
export interface WireRequest {
  readonly origin: string
  /** Path and query string. */
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | Readable | AsyncIterable<Uint8Array | string> | null
  /** Longest pause inside the response body, in milliseconds; 0 is none. */
  readonly bodyTimeout: number
}

/** The service answered; its body may still be on the way. */
export interface Answer {
  readonly answered: true
  readonly status: number
  readonly headers: AnswerHeaders
  readonly body: ResponseBody
  /** When the request was written and when the headers came, in milliseconds since the epoch. */
  readonly sentAt: number
  readonly receivedAt: number
  readonly connection: Connection | undefined
}

/** The attempt ended without an answer. */
export interface NoAnswer {
  readonly answered: false
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
export interface Attempt extends LineSlot, Dispatcher.DispatchHandler {
  ended: Promise<Answer | NoAnswer>
  readonly now: () => number
  settle: (end: Answer | NoAnswer) => void
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
  attempt.ended = new Promise<Answer | NoAnswer>((resolve) => {
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
  line: undefined,
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

function ignore(): void {}

function dispatch(request: WireRequest, context: AttemptContext, attempt: Attempt): void {
  try {
    const dispatched: Dispatcher.DispatchOptions & LineRequest = {
      origin: request.origin,
      path: request.path,
      method: request.method,
      headers: request.headers,
      // undici takes any iterable of bytes; its types list streams only.
      body: request.body as Readable | string | Uint8Array | null,
      bodyTimeout: request.bodyTimeout,
      headersTimeout: null,
      [LINE]: attempt,
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
