import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { work } from './worker.js'

interface Held {
  readonly MessageId: string
  readonly Body: string
  readonly ReceiptHandle: string
  visibleAt: number
}

/** A queue in memory that speaks as the client does. `calls` are those that were made. */
function queueOf(...bodies: string[]) {
  const messages = new Map<string, Held>()
  for (const [index, Body] of bodies.entries()) {
    const id = String(index)
    messages.set(id, { MessageId: id, Body, ReceiptHandle: id, visibleAt: 0 })
  }
  const calls: string[] = []
  const call = async (
    _service: string,
    operation: string,
    input: Record<string, unknown>,
    { signal }: { signal?: AbortSignal } = {},
  ) => {
    calls.push(operation)
    const timeout = Number(input['VisibilityTimeout'] ?? 0) * 1000
    const handle = String(input['ReceiptHandle'])
    if (operation === 'DeleteMessage') messages.delete(handle)
    const held = messages.get(handle)
    if (operation === 'ChangeMessageVisibility' && held) held.visibleAt = Date.now() + timeout
    if (operation !== 'ReceiveMessage') return {}
    await wait(5, undefined, signal ? { signal } : {})
    const visible = [...messages.values()].filter(({ visibleAt }) => visibleAt <= Date.now())
    const taken = visible.slice(0, Number(input['MaxNumberOfMessages']))
    for (const message of taken) message.visibleAt = Date.now() + timeout
    return { Messages: taken }
  }
  return { client: { call } as unknown as Parameters<typeof work>[0], messages, calls }
}

it('works on several messages at once, and deletes those that are done', async () => {
  const { client, messages } = queueOf(...Array.from({ length: 25 }, (_, index) => `job ${index}`))
  const stop = new AbortController()
  const seen: string[] = []
  let under = 0
  let most = 0
  const handle = async ({ Body }: { Body: string }): Promise<void> => {
    most = Math.max(most, ++under)
    await wait(5)
    under--
    seen.push(Body)
    if (seen.length === 25) stop.abort()
  }
  await work(client, 'url', handle, { signal: stop.signal, concurrency: 4 })
  expect(new Set(seen).size).toBe(25)
  expect(most).toBe(4)
  expect(messages.size).toBe(0)
})

it('keeps a message while it works on it, and lets one that failed come again', async () => {
  const { client, messages, calls } = queueOf('slow')
  const stop = new AbortController()
  const errors: unknown[] = []
  let attempts = 0
  const handle = async (): Promise<void> => {
    attempts++
    if (attempts === 1) throw new Error('not this time')
    await wait(250)
    stop.abort()
  }
  const options = { visibilitySeconds: 0.1, onError: (error: unknown) => void errors.push(error) }
  await work(client, 'url', handle, { signal: stop.signal, ...options })
  expect(attempts).toBe(2)
  expect(errors).toHaveLength(1)
  expect(calls.filter((name) => name === 'ChangeMessageVisibility').length).toBeGreaterThan(2)
  expect(messages.size).toBe(0)
})
