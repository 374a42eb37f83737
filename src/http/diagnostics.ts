import { channel } from 'node:diagnostics_channel'
import type { AttemptRecord, StopReason } from '../errors.ts'

/**
 * Attributes under OpenTelemetry's names (semantic conventions for RPC, HTTP and the AWS SDK), for a
 * span or a metric as they are.
 */
export type Attributes = Readonly<Record<string, string | number | string[]>>

/** What every message says about its call. It never holds headers, bodies or credentials. */
export interface CallMessage {
  /** The same for all attempts of a call; sent as `amz-sdk-invocation-id`. */
  readonly invocationId: string
  readonly service: string | undefined
  readonly operation: string | undefined
  readonly method: string
  readonly host: string
  /** What it is signed for; undefined where it is sent unsigned. */
  readonly region: string | undefined
  /** What it is about where that is known, such as a bucket and a key. */
  readonly resource: string | undefined
}

/** Published on `sansdk:call:start`, before the first attempt and the waits before it. */
export interface CallStartMessage extends CallMessage {
  /**
   * The input of `client.call`, the caller's own object; of a bucket's request what it is about, by the names of
   * S3's inputs; undefined for other requests. It may hold secrets, so that it is not enumerable: what prints the
   * message does not print it.
   */
  readonly input: unknown
  readonly attributes: Attributes
}

/** Published on `sansdk:call:end`, when the last response's headers are there, or the call failed. */
export interface CallEndMessage extends CallMessage {
  /** Waits included, in milliseconds. */
  readonly durationMs: number
  readonly attempts: readonly AttemptRecord[]
  /** What the call throws; undefined on success. */
  readonly error: unknown
  readonly attributes: Attributes
}

/** Published on `sansdk:attempt:start`. */
export interface AttemptStartMessage extends CallMessage {
  /** 1 for the first. */
  readonly attempt: number
  readonly maxAttempts: number
  readonly attributes: Attributes
}

/** Published on `sansdk:attempt:end`, when the response's headers are there or the attempt failed. */
export interface AttemptEndMessage extends CallMessage {
  /** Reason, outcome, the wait that follows and where it came from, the quota before and after, the clock offset. */
  readonly record: AttemptRecord
  /** Whether the socket had carried a request before; undefined where none was reached or a dispatcher of yours sent it. */
  readonly socketReused: boolean | undefined
  readonly attributes: Attributes
}

/** Published on `sansdk:wait`, before the loop sleeps. */
export interface WaitMessage extends CallMessage {
  readonly delayMs: number
  /** `backoff`, `server` and `none` come before a retry; `rate` before any attempt; `long-poll` before giving up. */
  readonly source: 'backoff' | 'server' | 'none' | 'rate' | 'long-poll'
  readonly attributes: Attributes
}

/** Published on `sansdk:credentials:renew`, when a service called credentials expired. */
export interface RenewMessage extends CallMessage {
  /** Whether the provider gave others. */
  readonly renewed: boolean
  readonly attributes: Attributes
}

/** Published on `sansdk:redirect`, when a response named the region that the request belongs to. */
export interface RedirectMessage extends CallMessage {
  readonly region: string
  readonly attributes: Attributes
}

/** Published on `sansdk:hedge`, when a second attempt was sent beside a slow first one. */
export interface HedgeMessage extends CallMessage {
  /** How long the first was waited for, in milliseconds. */
  readonly delayMs: number
  readonly winner: 'first' | 'second' | 'none'
  readonly attributes: Attributes
}

/** Published on `sansdk:skew`, when a server's clock was read. */
export interface SkewMessage {
  readonly host: string
  /** How far the server's clock is ahead, in milliseconds. */
  readonly skewMs: number
  readonly attributes: Attributes
}

/** Published on `sansdk:connection:open` and `sansdk:connection:close`. */
export interface ConnectionMessage {
  readonly host: string
  /** Sockets of this client that are open now. */
  readonly open: number
  /** Requests that the socket has carried. */
  readonly uses: number
  readonly attributes: Attributes
}

const callStart = channel('sansdk:call:start')
const callEnd = channel('sansdk:call:end')
const attemptStart = channel('sansdk:attempt:start')
const attemptEnd = channel('sansdk:attempt:end')
const wait = channel('sansdk:wait')
const renew = channel('sansdk:credentials:renew')
const redirect = channel('sansdk:redirect')
const hedge = channel('sansdk:hedge')
const skew = channel('sansdk:skew')
const connection = {
  open: channel('sansdk:connection:open'),
  close: channel('sansdk:connection:close'),
}

/** Whether anybody wants to know the input of a call. */
export function areCallsObserved(): boolean {
  return callStart.hasSubscribers
}

/** Tells subscribers that a call begins; costs nothing without them. */
export function publishCallStart(call: CallMessage, input: unknown): void {
  if (!callStart.hasSubscribers) return
  const message = { ...call, attributes: callAttributes(call) }
  Object.defineProperty(message, 'input', { value: input })
  callStart.publish(message as unknown as CallStartMessage)
}

/** Tells subscribers how a call ended. */
export function publishCallEnd(
  call: CallMessage,
  durationMs: number,
  attempts: readonly AttemptRecord[],
  error?: unknown,
): void {
  if (!callEnd.hasSubscribers) return
  const last = attempts.at(-1)
  const attributes = callAttributes(call)
  if (last !== undefined) Object.assign(attributes, recordAttributes(last))
  delete attributes['error.type']
  if (error !== undefined) attributes['error.type'] = thrownType(error, last)
  const message = { ...call, durationMs, attempts, error, attributes }
  callEnd.publish(message satisfies CallEndMessage)
}

/** The service's code, else that of the error: the last attempt does not know of a time limit. */
function thrownType(error: unknown, last: AttemptRecord | undefined): string {
  const { awsCode, code, name } = Object(error) as Partial<Record<string, unknown>>
  if (typeof awsCode === 'string') return awsCode
  if (code === 'SERVICE_ERROR' && last !== undefined) return errorType(last)
  if (typeof code === 'string') return code
  return typeof name === 'string' ? name : '_OTHER'
}

/** Tells subscribers that an attempt begins; costs nothing without them. */
export function publishAttemptStart(call: CallMessage, attempt: number, maxAttempts: number): void {
  if (!attemptStart.hasSubscribers) return
  const attributes = callAttributes(call)
  if (attempt > 1) attributes['http.request.resend_count'] = attempt - 1
  attemptStart.publish({ ...call, attempt, maxAttempts, attributes } satisfies AttemptStartMessage)
}

/** Tells subscribers how an attempt ended. */
export function publishAttemptEnd(
  call: CallMessage,
  record: AttemptRecord,
  socketReused?: boolean,
): void {
  if (!attemptEnd.hasSubscribers) return
  const attributes = { ...callAttributes(call), ...recordAttributes(record) }
  attemptEnd.publish({ ...call, record, socketReused, attributes } satisfies AttemptEndMessage)
}

/** Tells subscribers that the loop is going to sleep. */
export function publishWait(
  call: CallMessage,
  delayMs: number,
  source: WaitMessage['source'],
): void {
  if (!wait.hasSubscribers) return
  const attributes = callAttributes(call)
  wait.publish({ ...call, delayMs, source, attributes } satisfies WaitMessage)
}

/** Tells subscribers that expired credentials were renewed. */
export function publishRenew(call: CallMessage, renewed: boolean): void {
  if (!renew.hasSubscribers) return
  const attributes = callAttributes(call)
  renew.publish({ ...call, renewed, attributes } satisfies RenewMessage)
}

/** Tells subscribers that the call goes on in another region. */
export function publishRedirect(call: CallMessage, region: string): void {
  if (!redirect.hasSubscribers) return
  const attributes = { ...callAttributes(call), 'cloud.region': region }
  redirect.publish({ ...call, region, attributes } satisfies RedirectMessage)
}

/** Tells subscribers which of two attempts won. */
export function publishHedge(
  call: CallMessage,
  delayMs: number,
  winner: HedgeMessage['winner'],
): void {
  if (!hedge.hasSubscribers) return
  const attributes = callAttributes(call)
  hedge.publish({ ...call, delayMs, winner, attributes } satisfies HedgeMessage)
}

/** Tells subscribers what a server's clock shows. */
export function publishSkew(host: string, skewMs: number): void {
  if (!skew.hasSubscribers) return
  skew.publish({ host, skewMs, attributes: serverAttributes(host) } satisfies SkewMessage)
}

/** Tells subscribers that a socket was opened or closed. */
export function publishConnection(
  event: 'open' | 'close',
  message: Omit<ConnectionMessage, 'attributes'>,
): void {
  const target = connection[event]
  if (!target.hasSubscribers) return
  target.publish({
    ...message,
    attributes: serverAttributes(message.host),
  } satisfies ConnectionMessage)
}

type Draft = Record<string, string | number | string[]>

function callAttributes(call: CallMessage): Draft {
  const attributes = serverAttributes(call.host)
  attributes['rpc.system'] = 'aws-api'
  attributes['http.request.method'] = call.method
  if (call.service !== undefined) attributes['rpc.service'] = call.service
  if (call.operation !== undefined) attributes['rpc.method'] = call.operation
  if (call.region !== undefined) attributes['cloud.region'] = call.region
  return attributes
}

function serverAttributes(host: string): Draft {
  const port = /:(\d+)$/.exec(host)
  const attributes: Draft = {
    'server.address': port === null ? host : host.slice(0, port.index),
  }
  if (port !== null) attributes['server.port'] = Number(port[1])
  return attributes
}

function recordAttributes(record: AttemptRecord): Draft {
  const attributes: Draft = {}
  const { attempt, status, requestId, hostId, outcome } = record
  if (attempt > 1) attributes['http.request.resend_count'] = attempt - 1
  if (status !== undefined) attributes['http.response.status_code'] = status
  if (requestId !== undefined) attributes['aws.request_id'] = requestId
  if (hostId !== undefined) attributes['aws.extended_request_id'] = hostId
  if (outcome !== 'ok') attributes['error.type'] = errorType(record)
  return attributes
}

// The most specific name that is there; a status alone is a string by OpenTelemetry's rules.
function errorType({ codes, status, classification }: AttemptRecord): string {
  return codes[0] ?? (status === undefined ? classification : String(status))
}

// --- one line for each attempt ----------------------------------------------------------------------

/** What `logger` has to have; `console` does. */
export interface AttemptLogger {
  debug(line: string): unknown
  warn(line: string): unknown
}

/** What a client says of its attempts without a subscriber. */
export interface AttemptObservers {
  readonly onAttempt?: ((record: AttemptRecord, call: CallMessage) => void) | undefined
  readonly logger?: AttemptLogger | undefined
}

/**
 * Tells the observers of a client or a request. What they throw does not fail the call: as in subscribers, it is an
 * `uncaughtException` of the process.
 */
export function tellObservers(
  { logger, onAttempt }: AttemptObservers,
  record: AttemptRecord,
  call: CallMessage,
): void {
  try {
    onAttempt?.(record, call)
    if (record.outcome === 'ok') logger?.debug(lineOf(record, call))
    else logger?.warn(lineOf(record, call))
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

const STOPPED: Partial<Readonly<Record<StopReason, string>>> = {
  quota: 'not retried: the retry quota of this host is used up',
  deadline: 'not retried: no time was left',
  body: 'not retried: the body cannot be sent again',
  idempotency: 'not retried: it may have been executed, and is not marked idempotent',
}

/** A clause for messages; empty where the failure itself or the number of attempts says it. */
export function whyNotRetried(reason: StopReason | undefined): string {
  return reason === undefined ? '' : (STOPPED[reason] ?? '')
}

/** `dynamodb GetItem, attempt 1: 500 InternalServerError after 12 ms, again in 31 ms (request 6V…)`. */
function lineOf(record: AttemptRecord, call: CallMessage): string {
  const { attempt, delayMs, durationMs, requestId, status } = record
  const name = `${call.service ?? call.host} ${call.operation ?? call.method}`
  const what = [status, record.outcome === 'ok' ? undefined : errorType(record)]
  const result = [...new Set(what.filter((one) => one !== undefined).map(String))].join(' ')
  const stopped = whyNotRetried(record.stopReason)
  const next = delayMs === undefined ? stopped : `again in ${Math.round(delayMs)} ms`
  const then = next === '' ? '' : `, ${next}`
  const id = requestId === undefined ? '' : ` (request ${requestId})`
  return `${name}, attempt ${attempt}: ${result} after ${Math.round(durationMs)} ms${then}${id}`
}
