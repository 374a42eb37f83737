import { RequestError } from '../errors.ts'
import { type GoodAttempt, INTERRUPTED } from './attempt-result.ts'
import { connectionError, timeoutError } from './call-error.ts'
import { type ClientResponse, createClientResponse } from './client-response.ts'
import { destroyBody, type ResponseBodyHooks } from './response-body.ts'
import { callEnd, endRun, type Run, remainingMs } from './run-state.ts'
import { limitMs, startTimer, stopTimer } from './time-limits.ts'

/**
 * What a response body asks of its call, which is `this`: before it is handed over, the loop wants
 * errors as they are.
 */
export const BODY_HOOKS: ResponseBodyHooks = { translate, reading, settled }

function translate(this: Run, error: Error): unknown {
  return this.handedOver ? readingError(this, error) : error
}

function reading(this: Run): void {
  stopTimer(this.unreadTimer)
}

function settled(this: Run): void {
  if (!this.handedOver) return
  stopTimer(this.unreadTimer)
  stopTimer(this.totalTimer)
  endRun(this)
}

function readingError(run: Run, error: Error): unknown {
  if (error === INTERRUPTED) return run.call.signal?.reason
  if (error instanceof RequestError) return error
  const { attemptMs, connectMs } = run.call.timeouts
  const bodyMs = typeof attemptMs === 'function' ? attemptMs(run.attempts.length) : attemptMs
  return connectionError(callEnd(run, 'terminal', 'unknown'), error, true, { connectMs, bodyMs })
}

/** Gives the answer to the caller, and keeps watch over a body that is still on its way. */
export function handOver(run: Run, result: GoodAttempt): ClientResponse {
  run.handedOver = true
  if (result.body.ended) endRun(run)
  else watchBody(run, result)
  return createClientResponse(run, result)
}

function watchBody(run: Run, { body }: GoodAttempt): void {
  const { unreadBodyMs } = run.call.timeouts
  const totalMs = limitMs(run.call.timeouts.totalMs)
  run.interrupt = () => destroyBody(body, INTERRUPTED)
  const expire = (code: 'TIMEOUT_BODY' | 'TIMEOUT_TOTAL', timeoutMs: number) => () =>
    destroyBody(body, timeoutError(callEnd(run, 'terminal', 'unknown'), { code, timeoutMs }))
  run.unreadTimer = startTimer(unreadBodyMs, expire('TIMEOUT_BODY', unreadBodyMs))
  // A response that nobody reads must not keep the process alive.
  run.unreadTimer?.handle?.unref()
  if (totalMs === Number.POSITIVE_INFINITY) return
  run.totalTimer = startTimer(remainingMs(run), expire('TIMEOUT_TOTAL', totalMs))
  run.totalTimer?.handle?.unref()
}
