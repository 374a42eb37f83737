import { channel } from 'node:diagnostics_channel'
import type { AttemptRecord } from '../errors.ts'

/**
 * Attributes under OpenTelemetry's names (semantic conventions for RPC, HTTP and the AWS SDK), for a
 * span or a metric as they are.
 */
export type Attributes = Readonly<Record<string, string | number>>

/** What every message says about its call. It never holds headers, bodies or credentials. */
export interface CallMessage {
  /** The same for all attempts of a call; sent as `amz-sdk-invocation-id`. */
  readonly invocationId: string
  readonly service: string | undefined
  readonly operation: string | undefined
  readonly method: string
  readonly host: string
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

type Draft = Record<string, string | number>

function callAttributes(call: CallMessage): Draft {
  const attributes = serverAttributes(call.host)
  attributes['rpc.system'] = 'aws-api'
  attributes['http.request.method'] = call.method
  if (call.service !== undefined) attributes['rpc.service'] = call.service
  if (call.operation !== undefined) attributes['rpc.method'] = call.operation
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
