import { isError } from '../base/realms.ts'
import { oneLine, type Redact, redactDeep, redactFields } from '../base/redact.ts'
import {
  type AttemptRecord,
  NetworkError,
  type NetworkErrorCode,
  type Outcome,
  type RequestError,
  ServiceError,
  type StopReason,
  TimeoutError,
  type TimeoutErrorCode,
} from '../errors.ts'
import type { ErrorDetails, ResponseHeaders } from '../protocols/response.ts'
import { whyNotRetried } from './diagnostics.ts'

/** What is known of a call that failed. */
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

/** A response that is an error. */
interface ServiceFailure {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly details: ErrorDetails
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  readonly retryable: boolean
}

const LIMIT_NAMES: Readonly<Record<TimeoutErrorCode, string>> = {
  TIMEOUT_CONNECT: 'no connection',
  TIMEOUT_ATTEMPT: 'no response to an attempt',
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
      ...endOf(end),
      code: limit.code,
      timeoutMs: limit.timeoutMs,
      ...(cause !== undefined && { cause }),
    },
  )
}

/** What the limits were, for undici's own timeouts. */
interface Limits {
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
    ...endOf(end),
    code: failure.code,
    cause: error,
  })
}

/** The error of a success whose body is not what it should be. */
export function invalidResponse(end: CallEnd, problem: string, cause: unknown): NetworkError {
  const code = 'NETWORK_RESPONSE_INVALID'
  return new NetworkError(sentence(end, problem), { ...endOf(end), code, cause })
}

/** The error of an error response. */
export function serviceError(end: CallEnd, failure: ServiceFailure, redact: Redact): ServiceError {
  const { status, details } = failure
  const awsCode = details.codes[0]
  const name = awsCode === undefined ? `HTTP ${status}` : `${awsCode} (HTTP ${status})`
  const said = saidBy(details, redact)
  return new ServiceError(sentence(end, said === '' ? name : `${name}: ${said}`), {
    ...endOf(end),
    code: 'SERVICE_ERROR',
    status,
    awsCode,
    headers: redactDeep(failure.headers, redact) as ServiceError['headers'],
    requestId: failure.requestId,
    hostId: failure.hostId,
    retryable: failure.retryable,
    data: redactDeep(details.data, redact) ?? (details.text && said),
  })
}

const MAX_EXCERPT_BYTES = 500
// Of what is longer the rest is not shown anyway.
const MAX_READ = 65_536

// A proxy or gateway that responds in place of the service says why in a page of its own.
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

function endOf(end: CallEnd): Pick<CallEnd, 'attempts' | 'outcome' | 'stopReason'> {
  return { attempts: end.attempts, outcome: end.outcome, stopReason: end.stopReason }
}

const QUOTA_ADVICE =
  '; `retry: { initialTokens: 500 }` lets it start full, `retry: { quota: createRetryQuota() }` of sansdk/retry is one of your own'

function told(end: CallEnd): string {
  const count = end.attempts.length
  const notes = [
    count > 1 ? `after ${count} attempts` : '',
    end.executed === undefined
      ? ''
      : `the request was executed: its response was HTTP ${end.executed}`,
    whyNotRetried(end.stopReason),
  ]
  const text = notes.filter((note) => note !== '').join('; ')
  const advice = end.stopReason === 'quota' ? QUOTA_ADVICE : ''
  return text === '' ? '' : ` (${text}${advice})`
}

// undici's words for a proxy that refuses a tunnel to a dispatcher of the caller's; it gives no code.
const PROXY_REFUSAL = /^Proxy response \((\d+)\)/
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'])
const CONNECT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'HTTP2_REFUSED',
  'PROXY_BUSY',
  'PROXY_INVALID',
  'PROXY_REFUSED',
])
const LOST = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  // undici's word for the end of a stream of HTTP/2.
  'UND_ERR_INFO',
])
const CLOSED = new Set(['UND_ERR_CLOSED', 'UND_ERR_DESTROYED'])
const TOO_LARGE = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_EXCEEDED_MAX_SIZE'])
const TLS =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO$|UND_ERR_PRX_TLS$)/

/** What went wrong on the network, and the code that says so. */
interface NetworkFailure {
  readonly code: NetworkErrorCode
  /** The code that undici or Node gave; empty where they gave none. */
  readonly causeCode: string
  /** One clause, such as `connection refused`, in the words of the original error. */
  readonly reason: string
}

/** Names an error of undici or Node. A connection that broke before the request was on it did not open. */
function networkFailure(error: unknown, requestSent: boolean): NetworkFailure {
  for (const cause of causes(error)) {
    const causeCode = codeOf(cause)
    const code = networkCode(cause, causeCode, requestSent)
    if (code !== undefined) return { code, causeCode, reason: messageOf(cause) }
  }
  return { code: 'NETWORK_FAILED', causeCode: codeOf(error), reason: messageOf(error) }
}

function networkCode(
  error: unknown,
  code: string,
  requestSent: boolean,
): NetworkErrorCode | undefined {
  if (DNS.has(code)) return 'NETWORK_DNS_FAILED'
  if (CONNECT.has(code)) return 'NETWORK_CONNECT_FAILED'
  if (LOST.has(code) || code.startsWith('ERR_HTTP2_'))
    return requestSent ? 'NETWORK_CONNECTION_LOST' : 'NETWORK_CONNECT_FAILED'
  if (PROXY_REFUSAL.test(messageOf(error))) return 'NETWORK_CONNECT_FAILED'
  if (CLOSED.has(code)) return 'NETWORK_CLIENT_CLOSED'
  if (code === CHECKSUM_MISMATCH) return 'NETWORK_CHECKSUM_MISMATCH'
  if (TOO_LARGE.has(code)) return 'NETWORK_RESPONSE_TOO_LARGE'
  if (TLS.test(code)) return 'NETWORK_TLS_FAILED'
  if (code.startsWith('HPE_') || nameOf(error) === 'HTTPParserError') {
    return 'NETWORK_RESPONSE_INVALID'
  }
  return undefined
}

/** The status with which a proxy refused a tunnel to a dispatcher of the caller's. */
export function proxyStatus(error: Error): number | undefined {
  const status = PROXY_REFUSAL.exec(error.message)?.[1]
  return status === undefined ? undefined : Number(status)
}

/** What a proxy may not say next time; Squid sends a 503 where it could not reach the service. */
export const BUSY_PROXY: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Whether undici gave up opening a connection. */
function isConnectTimeout(error: unknown): boolean {
  return causes(error).some((cause) => codeOf(cause) === 'UND_ERR_CONNECT_TIMEOUT')
}

/** Whether undici gave up waiting for the next piece of a response body. */
function isBodyTimeout(error: unknown): boolean {
  return codeOf(error) === 'UND_ERR_BODY_TIMEOUT'
}

const MAX_CAUSES = 10

// Node hides the reason under `cause`, and for a host with several addresses in an AggregateError.
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [error]
  for (let index = 0; index < chain.length && chain.length < MAX_CAUSES; index++) {
    const current = chain[index]
    if (!isError(current)) continue
    if ('errors' in current && Array.isArray(current.errors)) chain.push(...current.errors)
    if (current.cause !== undefined) chain.push(current.cause)
  }
  return chain
}

function codeOf(error: unknown): string {
  const code = isError(error) && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

function nameOf(error: unknown): string {
  return isError(error) ? error.name : ''
}

function messageOf(error: unknown): string {
  const message = isError(error) ? error.message : ''
  return message === '' ? codeOf(error) || 'no reason given' : message
}

/** The code of the error of a body that does not match its checksum. */
export const CHECKSUM_MISMATCH = 'ERR_CHECKSUM_MISMATCH'
