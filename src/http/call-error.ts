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
import type { ErrorDetails } from '../protocols/index.ts'
import { isBodyTimeout, isConnectTimeout, networkFailure } from './network-failure.ts'
import { type Redact, redactDeep } from './redact.ts'

/** What is known of a call when it is given up. */
export interface CallEnd {
  /** `dynamodb GetItem` or `s3 PUT`; begins each message. */
  readonly label: string
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
    `${end.label}: ${LIMIT_NAMES[limit.code]} within ${Math.round(limit.timeoutMs)} ms${told(end)}`,
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
  return new NetworkError(`${end.label}: ${failure.reason}${told(end)}`, {
    ...facts(end),
    code: failure.code,
    cause: error,
  })
}

/** The error of an error answer. */
export function serviceError(end: CallEnd, failure: ServiceFailure, redact: Redact): ServiceError {
  const { status, details } = failure
  const awsCode = details.codes[0]
  const name = awsCode === undefined ? `HTTP ${status}` : `${awsCode} (HTTP ${status})`
  const message = details.message === undefined ? '' : `: ${redact(details.message)}`
  return new ServiceError(`${end.label}: ${name}${message}${told(end)}`, {
    ...facts(end),
    code: 'SERVICE_ERROR',
    status,
    awsCode,
    requestId: failure.requestId,
    hostId: failure.hostId,
    retryable: failure.retryable,
    data: redactDeep(details.data, redact),
  })
}

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
  const notes = [count > 1 ? `after ${count} attempts` : '', STOPPED[end.stopReason] ?? '']
  const text = notes.filter((note) => note !== '').join('; ')
  return text === '' ? '' : ` (${text})`
}
