import { NetworkError, RequestError } from '../errors.ts'
import { type GoodAttempt, INTERRUPTED } from './attempt-result.ts'
import { connectionError, timeoutError } from './call-error.ts'
import { type ClientResponse, createClientResponse } from './client-response.ts'
import { destroyBody, type ResponseBodyHooks } from './response-body.ts'
import { callEnd, endRun, type Run, remainingMs, startTimer } from './run-state.ts'

/** What runs on while the caller reads. */
export interface Hand {
  over: boolean
  timers: (NodeJS.Timeout | undefined)[]
}

/** Nothing handed over yet. */
export function createHand(): Hand {
  return { over: false, timers: [] }
}

/** What a response body asks of its call: before it is handed over, the loop wants errors as they are. */
export function bodyHooks(run: Run, hand: Hand): ResponseBodyHooks {
  return {
    translate: (error) => (hand.over ? readingError(run, error) : error),
    settled: () => {
      if (hand.over) release(run, hand)
    },
  }
}

function release(run: Run, hand: Hand): void {
  for (const timer of hand.timers) clearTimeout(timer)
  hand.timers = []
  endRun(run)
}

function readingError(run: Run, error: Error): unknown {
  if (error === INTERRUPTED) return run.call.signal?.reason
  if (error instanceof RequestError) return error
  const { attemptMs, connectMs } = run.call.timeouts
  const bodyMs = typeof attemptMs === 'function' ? attemptMs(run.attempts.length) : attemptMs
  return connectionError(callEnd(run, 'terminal', 'unknown'), error, true, { connectMs, bodyMs })
}

/** Gives the answer to the caller, and keeps watch over a body that is still on its way. */
export function handOver(run: Run, hand: Hand, result: GoodAttempt): ClientResponse {
  const { body } = result
  hand.over = true
  if (body.ended) endRun(run)
  else watchBody(run, hand, result)
  return createClientResponse({
    status: result.status,
    headers: result.headers as Record<string, string | string[]>,
    requestId: result.requestId,
    hostId: result.hostId,
    attempts: run.attempts,
    body,
    touched: () => clearTimeout(hand.timers[0]),
    notJson: (cause) =>
      new NetworkError(`${callEnd(run, 'terminal', 'unknown').label}: the answer is not JSON`, {
        code: 'NETWORK_RESPONSE_INVALID',
        cause,
        attempts: run.attempts,
        outcome: 'unknown',
        stopReason: 'terminal',
      }),
  })
}

function watchBody(run: Run, hand: Hand, { body }: GoodAttempt): void {
  const { unreadBodyMs, totalMs } = run.call.timeouts
  run.interrupt = () => destroyBody(body, INTERRUPTED)
  const expire = (code: 'TIMEOUT_BODY' | 'TIMEOUT_TOTAL', timeoutMs: number) => () =>
    destroyBody(body, timeoutError(callEnd(run, 'terminal', 'unknown'), { code, timeoutMs }))
  const unread = startTimer(unreadBodyMs, expire('TIMEOUT_BODY', unreadBodyMs))
  // A response that nobody reads must not keep the process alive.
  unread?.unref()
  hand.timers = [unread]
  if (totalMs !== Number.POSITIVE_INFINITY) {
    const total = startTimer(remainingMs(run), expire('TIMEOUT_TOTAL', totalMs))
    total?.unref()
    hand.timers.push(total)
  }
}
