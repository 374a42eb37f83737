import type { Dispatcher } from 'undici'
import { afterEach, expect, it, vi } from 'vitest'
import { ALL_IN_CODE, clientFor } from './loopback.ts'

afterEach(() => {
  vi.useRealTimers()
})

type Handler = Required<Dispatcher.DispatchHandler>

/** Stands for a server, whose sockets would not keep to a clock that the test sets. */
function stallingOnce(): { dispatcher: Dispatcher; calls(): number; aborted(): number } {
  let calls = 0
  let aborted = 0
  const controller = {
    pause() {},
    resume() {},
    abort() {
      aborted += 1
    },
  } as unknown as Dispatcher.DispatchController
  const dispatch = (_options: object, handler: Handler): boolean => {
    calls += 1
    const isFirst = calls === 1
    queueMicrotask(() => {
      handler.onRequestStart(controller, {})
      handler.onResponseStart(controller, isFirst ? 500 : 200, {}, '')
      handler.onResponseData(controller, Buffer.from('half'))
      if (!isFirst) handler.onResponseEnd(controller, {})
    })
    return true
  }
  const dispatcher = { dispatch } as unknown as Dispatcher
  return { dispatcher, calls: () => calls, aborted: () => aborted }
}

it('an error body that stalls holds up the retry for five seconds, not for the whole attempt', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const server = stallingOnce()
  const client = clientFor('http://127.0.0.1:9', { ...ALL_IN_CODE, dispatcher: server.dispatcher })
  const call = client.request({ service: 'dynamodb' })
  await vi.advanceTimersByTimeAsync(4_900)
  expect([server.calls(), server.aborted()]).toEqual([1, 0])
  await vi.advanceTimersByTimeAsync(200)
  const response = await call
  expect([server.calls(), server.aborted()]).toEqual([2, 1])
  expect(response.attempts[0]).toMatchObject({ status: 500, classification: 'transient' })
  expect(await response.text()).toBe('half')
  expect(vi.getTimerCount()).toBe(0)
})
