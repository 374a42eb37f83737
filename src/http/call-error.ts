import { oneLine, type Redact, redactDeep, redactFields } from '../base/redact.ts'
import {
  type AttemptRecord,
  NetworkError,
  type Outcome,
  type RequestError,
  ServiceError,
  type StopReason,
  TimeoutError,
  type TimeoutErrorCode,
} from '../errors.ts'
import type { ErrorDetails, ResponseHeaders } from '../protocols/index.ts'
import { isBodyTimeout, isConnectTimeout, networkFailure } from './network-failure.ts'

/** What is known of a call when it is given up. */
export interface CallEnd {
  /** `dynamodb GetItem` or `s3 PUT bucket/key`; begins each message. */
  readonly label: string
  /** The status of a success whose body could not be read. */
  readonly executed?: number | undefined
  readonly attempts: readonly AttemptRecord[]
  readonly outcome: Outcome
  readonly stopReason: StopReason
}

/** A time limit that passed. */
export interface Limit {
  readonly code: TimeoutErrorCode
  readonly timeoutMs: number
  /** The attempt's own limit, which also bounds pauses inside a response body. */
  readonly attemptMs: number
}

/** An answer that is an error. */
export interface ServiceFailure {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly details: ErrorDetails
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  readonly retryable: boolean
}

const LIMIT_NAMES: Readonly<Record<TimeoutErrorCode, string>> = {
  TIMEOUT_CONNECT: 'no connection',
  TIMEOUT_ATTEMPT: 'no answer to an attempt',
  TIMEOUT_TOTAL: 'not done',
  TIMEOUT_BODY: 'no more of the response body',
}

/** The error of a time limit. */
export function timeoutError(
  end: CallEnd,
  limit: Omit<Limit, 'attemptMs'>,
  cause?: unknown,
): TimeoutError {
  return new TimeoutError(
    sentence(end, `${LIMIT_NAMES[limit.code]} within ${Math.round(limit.timeoutMs)} ms`),
    {
      ...facts(end),
      code: limit.code,
      timeoutMs: limit.timeoutMs,
      ...(cause !== undefined && { cause }),
    },
  )
}

/** What the limits were, for undici's own timeouts. */
export interface Limits {
  readonly connectMs: number
  readonly bodyMs: number
}

/** The error of a connection that failed or broke, or of undici's own timers. */
export function connectionError(
  end: CallEnd,
  error: unknown,
  requestSent: boolean,
  limits: Limits,
): RequestError {
  if (isBodyTimeout(error)) {
    return timeoutError(end, { code: 'TIMEOUT_BODY', timeoutMs: limits.bodyMs }, error)
  }
  if (isConnectTimeout(error)) {
    return timeoutError(end, { code: 'TIMEOUT_CONNECT', timeoutMs: limits.connectMs }, error)
  }
  const failure = networkFailure(error, requestSent)
  return new NetworkError(sentence(end, failure.reason), {
    ...facts(end),
    code: failure.code,
    cause: error,
  })
}

/** The error of a success whose body is not what it should be. */
export function invalidResponse(end: CallEnd, problem: string, cause: unknown): NetworkError {
  const code = 'NETWORK_RESPONSE_INVALID'
  return new NetworkError(sentence(end, problem), { ...facts(end), code, cause })
}

/** The error of an error answer. */
export function serviceError(end: CallEnd, failure: ServiceFailure, redact: Redact): ServiceError {
  const { status, details } = failure
  const awsCode = details.codes[0]
  const name = awsCode === undefined ? `HTTP ${status}` : `${awsCode} (HTTP ${status})`
  const said = saidBy(details, redact)
  return new ServiceError(sentence(end, said === '' ? name : `${name}: ${said}`), {
    ...facts(end),
    code: 'SERVICE_ERROR',
    status,
    awsCode,
    headers: redactDeep(failure.headers, redact) as ServiceError['headers'],
    requestId: failure.requestId,
    hostId: failure.hostId,
    retryable: failure.retryable,
    data: redactDeep(details.data, redact),
  })
}

const MAX_EXCERPT_BYTES = 500
// Of what is longer the rest is not shown anyway.
const MAX_READ = 65_536

// A proxy or gateway that answers in the service's place says why in a page of its own.
function saidBy({ message, text }: ErrorDetails, redact: Redact): string {
  if (message !== undefined) return redact(message.slice(0, MAX_READ))
  if (text === undefined) return ''
  return oneLine(redactFields(redact(text.slice(0, MAX_READ))), MAX_EXCERPT_BYTES)
}

const MAX_MESSAGE_BYTES = 2_048

/** The message of an error: what was called, what went wrong, what was done about it. */
function sentence(end: CallEnd, problem: string): string {
  const label = oneLine(end.label, MAX_LABEL_BYTES)
  const notes = told(end)
  const room = MAX_MESSAGE_BYTES - new TextEncoder().encode(label + notes).length - 2
  return `${label}: ${oneLine(problem, room)}${notes}`
}

const MAX_LABEL_BYTES = 500

function facts(end: CallEnd): Pick<CallEnd, 'attempts' | 'outcome' | 'stopReason'> {
  return { attempts: end.attempts, outcome: end.outcome, stopReason: end.stopReason }
}

const STOPPED: Partial<Readonly<Record<StopReason, string>>> = {
  quota: 'not repeated: the retry quota of this host is used up',
  deadline: 'not repeated: no time was left',
  body: 'not repeated: the body cannot be sent again',
  idempotency: 'not repeated: it may have been executed, and is not marked idempotent',
}

function told(end: CallEnd): string {
  const count = end.attempts.length
  const notes = [
    count > 1 ? `after ${count} attempts` : '',
    end.executed === undefined
      ? ''
      : `the call was executed: it was answered with HTTP ${end.executed}`,
    STOPPED[end.stopReason] ?? '',
  ]
  const text = notes.filter((note) => note !== '').join('; ')
  return text === '' ? '' : ` (${text})`
}
