import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { type CallTimeouts, DEFAULT_CONNECT_MS, type TotalLimit } from '../http/index.ts'
import { isDeadline } from '../http/time-limits.ts'

/** Time limits, in milliseconds. `Infinity` is no limit. */
export interface TimeoutOptions {
  /** To open a connection, TLS included; default 3100. Of the client only. */
  readonly connectMs?: number | undefined
  /**
   * Of one attempt, from sending to the answer's headers, the wait for a connection included, and
   * of each pause inside a response body. Default 30000, long polls 80000. A function takes the
   * attempt's number, 1 for the first.
   */
  readonly attemptMs?: number | ((attempt: number) => number) | undefined
  /**
   * Of the whole call: attempts, waits and reading the response; default none. A deadline of
   * `startDeadline` is one limit for all the calls that it is given to.
   */
  readonly totalMs?: TotalLimit | undefined
  /** How long a response body may stay untouched before its connection is taken back; default 60000. */
  readonly unreadBodyMs?: number | undefined
}

const DEFAULT_ATTEMPT_MS = 30_000
// Step Functions and SWF hold a poll for 60 s, SQS for 20 s at most.
const LONG_POLL_ATTEMPT_MS = 80_000
const DEFAULT_UNREAD_BODY_MS = 60_000

/** The limits of a call that has these options of its own, and is a long poll or not. */
export type TimeoutsFor = (own: TimeoutOptions | undefined, longPoll: boolean) => CallTimeouts

/**
 * Makes the lookup of a client's limits; those of calls without options of their own are worked out
 * once.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function createTimeouts(client: TimeoutOptions | undefined): TimeoutsFor {
  const usual = callTimeouts(undefined, client, false)
  const longPolls = callTimeouts(undefined, client, true)
  return (own, longPoll) => {
    if (own !== undefined) return callTimeouts(own, client, longPoll)
    return longPoll ? longPolls : usual
  }
}

/**
 * The limits of one call: its own, the client's, the defaults.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
function callTimeouts(
  own: TimeoutOptions | undefined,
  client: TimeoutOptions | undefined,
  longPoll: boolean,
): CallTimeouts {
  const attemptMs =
    own?.attemptMs ?? client?.attemptMs ?? (longPoll ? LONG_POLL_ATTEMPT_MS : DEFAULT_ATTEMPT_MS)
  return {
    connectMs: limit('timeout.connectMs', client?.connectMs ?? DEFAULT_CONNECT_MS),
    attemptMs:
      typeof attemptMs === 'function'
        ? (attempt) => limit('timeout.attemptMs()', attemptMs(attempt))
        : limit('timeout.attemptMs', attemptMs),
    totalMs: totalLimit(own?.totalMs ?? client?.totalMs),
    unreadBodyMs: limit(
      'timeout.unreadBodyMs',
      own?.unreadBodyMs ?? client?.unreadBodyMs ?? DEFAULT_UNREAD_BODY_MS,
    ),
  }
}

function totalLimit(value: unknown): TotalLimit {
  if (value === undefined) return Number.POSITIVE_INFINITY
  return isDeadline(value) ? value : limit('timeout.totalMs', value)
}

function limit(field: string, value: unknown): number {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number of milliseconds', value)
  if (!(value > 0)) throw argumentRangeError(field, 'must be more than 0; Infinity is no limit')
  return value
}
