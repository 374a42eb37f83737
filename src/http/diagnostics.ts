import { channel } from 'node:diagnostics_channel'
import type { AttemptRecord } from '../errors.ts'

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
}

/** Published on `sansdk:attempt:end`, when the answer's headers are there or the attempt failed. */
export interface AttemptEndMessage extends CallMessage {
  readonly record: AttemptRecord
}

/** Published on `sansdk:wait`, before the loop sleeps. */
export interface WaitMessage extends CallMessage {
  readonly delayMs: number
  /** `backoff`, `server` and `none` come before a retry; `rate` before any attempt; `long-poll` before giving up. */
  readonly source: 'backoff' | 'server' | 'none' | 'rate' | 'long-poll'
}

const attemptStart = channel('sansdk:attempt:start')
const attemptEnd = channel('sansdk:attempt:end')
const wait = channel('sansdk:wait')

/** Tells subscribers that an attempt begins; costs nothing without them. */
export function publishAttemptStart(call: CallMessage, attempt: number, maxAttempts: number): void {
  if (!attemptStart.hasSubscribers) return
  attemptStart.publish({ ...call, attempt, maxAttempts } satisfies AttemptStartMessage)
}

/** Tells subscribers how an attempt ended. */
export function publishAttemptEnd(call: CallMessage, record: AttemptRecord): void {
  if (!attemptEnd.hasSubscribers) return
  attemptEnd.publish({ ...call, record } satisfies AttemptEndMessage)
}

/** Tells subscribers that the loop is going to sleep. */
export function publishWait(
  call: CallMessage,
  delayMs: number,
  source: WaitMessage['source'],
): void {
  if (wait.hasSubscribers) wait.publish({ ...call, delayMs, source } satisfies WaitMessage)
}
