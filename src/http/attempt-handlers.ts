import type { Dispatcher } from 'undici'
import type { ResponseHeaders } from '../protocols/response-headers.ts'
import { type AnswerHeaders, type RawHeaders, recordedHeaders } from './answer-headers.ts'
import type { Attempt } from './attempt.ts'
import { freeLine, takeLine } from './connection-line.ts'
import {
  createResponseBody,
  endBody,
  type FlowControl,
  failBody,
  pushChunk,
} from './response-body.ts'

/** What an attempt answers undici with, in one of its two ways; `this` is the attempt. */
type Methods<Name extends keyof Dispatcher.DispatchHandler> = Required<
  Pick<Dispatcher.DispatchHandler, Name>
>

/**
 * The way of undici 7 and 8, in which they make a record of all headers first. For dispatchers and
 * interceptors of the caller's, which may know no other. One of undici 6 calls the methods at the end:
 * left out, they would be missed in a callback that nobody catches, and end the process.
 */
export const PARSED_METHODS: Methods<
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
    answer(this, controller, status, recordedHeaders(headers as ResponseHeaders))
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
export const RAW_METHODS: Methods<'onConnect' | 'onHeaders' | 'onData' | 'onComplete' | 'onError'> =
  {
    onConnect(this: Attempt, abort) {
      const control: RawControl = { ...BLANK_CONTROL, abortRequest: abort }
      begin(this, control)
    },
    onHeaders(this: Attempt, status, headers, resume) {
      const control = this.control as RawControl
      control.resumeParser = resume
      answer(this, control, status, { raw: headers as RawHeaders, record: undefined })
      return !control.paused
    },
    onData(this: Attempt, chunk) {
      if (this.body === undefined) return true
      pushChunk(this.body, chunk)
      return !(this.control as RawControl).paused
    },
    onComplete(this: Attempt) {
      end(this)
    },
    onError(this: Attempt, error) {
      failAttempt(this, error)
    },
  }

/** Flow control as the handlers of undici 6 have it: by what they return, and a function to go on. */
interface RawControl extends FlowControl {
  paused: boolean
  abortRequest: ((reason: Error) => void) | undefined
  resumeParser: () => void
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
export function failAttempt(attempt: Attempt, error: Error): void {
  const { body, requestSent, connection } = attempt
  leaveLine(attempt)
  if (body === undefined) attempt.settle({ answered: false, error, requestSent, connection })
  else failBody(body, error)
}

function begin(attempt: Attempt, control: FlowControl): void {
  attempt.control = control
  if (attempt.cancelled !== undefined) {
    control.abort(attempt.cancelled)
    return
  }
  attempt.requestSent = true
  attempt.connection = takeLine(attempt)
  if (attempt.connection !== undefined) attempt.connection.line.control = control
  attempt.sentAt = attempt.now()
}

function answer(
  attempt: Attempt,
  control: FlowControl,
  status: number,
  headers: AnswerHeaders,
): void {
  const { hooks, sentAt, connection } = attempt
  if (status < 200 || hooks === undefined) return
  const body = createResponseBody(control, hooks)
  attempt.body = body
  attempt.hooks = undefined
  const receivedAt = attempt.now()
  attempt.settle({ answered: true, status, headers, body, sentAt, receivedAt, connection })
}

function end(attempt: Attempt): void {
  freeLine(attempt.connection)
  if (attempt.body !== undefined) endBody(attempt.body)
  leaveLine(attempt)
  // undici holds on to handlers for a while, and a handler would hold on to its whole call.
  attempt.body = undefined
  attempt.control = undefined
  attempt.settle = ignore
}

function leaveLine({ connection }: Attempt): void {
  if (connection !== undefined) connection.line.control = undefined
}

function ignore(): void {}
