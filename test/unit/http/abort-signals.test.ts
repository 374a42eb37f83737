import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAbortScope, orAborted } from '../../../src/http/time-limits.ts'
import { waitUntil } from '../../../src/index.ts'
import { clientFor, closeAfterEach, eventually, loopback, rejection, status } from './loopback.ts'

const keep = closeAfterEach()
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

describe('one abort signal', () => {
  const warnings: Error[] = []
  const warn = (warning: Error): void => {
    warnings.push(warning)
  }
  beforeEach(() => process.on('warning', warn))
  afterEach(() => {
    process.off('warning', warn)
    expect(warnings).toEqual([])
  })

  it('has one listener for 1,000 calls, and none when they have ended', async () => {
    const server = keep(await loopback(status(200, 'hello')))
    const client = keep(clientFor(server.url, { maxSockets: 64 }))
    const { signal } = new AbortController()
    const calls = Array.from({ length: 1_000 }, async () => {
      const response = await client.request({ service: 's3', path: '/b/k', signal })
      return await response.text()
    })
    // The first request of a client reads its settings before anything is sent.
    await eventually(() => listeners(signal) > 0)
    expect(listeners(signal)).toBe(1)
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['hello']))
    expect(listeners(signal)).toBe(0)
  })

  it('ends all the calls that share it, with its reason', async () => {
    const server = keep(await loopback(() => {}))
    const client = keep(clientFor(server.url, { maxSockets: 20 }))
    const controller = new AbortController()
    const { signal } = controller
    const calls = Array.from({ length: 200 }, () =>
      rejection(client.request({ service: 's3', path: '/b/k', signal })),
    )
    await eventually(() => server.seen.length === 20)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]))
    expect(listeners(signal)).toBe(0)
  })

  it('has one listener for scopes and promises too', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const scopes = Array.from({ length: 100 }, () => createAbortScope({ signal }))
    const never = new Promise<never>(() => {})
    const waits = Array.from({ length: 100 }, () => rejection(orAborted(never, signal)))
    expect(listeners(signal)).toBe(1)
    controller.abort('over')
    expect(new Set(await Promise.all(waits))).toEqual(new Set(['over']))
    expect(scopes.every((scope) => scope.signal.reason === 'over')).toBe(true)
    for (const scope of scopes) scope.release()
    expect(listeners(signal)).toBe(0)
  })

  it('has no listener after what it could have ended', async () => {
    const { signal } = new AbortController()
    expect(await orAborted(Promise.resolve('done'), signal)).toBe('done')
    expect(await rejection(orAborted(Promise.reject(new Error('no')), signal))).toBeInstanceOf(
      Error,
    )
    createAbortScope({ signal }).release()
    expect(listeners(signal)).toBe(0)
  })

  it('has one listener for 50 waits of many probes, the signal of each probe included', async () => {
    const { signal } = new AbortController()
    let most = 0
    const waits = Array.from({ length: 50 }, () =>
      waitUntil(
        (probe) => {
          most = Math.max(most, listeners(signal), listeners(probe.signal))
          return probe.attempt === 15
        },
        { minDelayMs: 1, maxDelayMs: 1, signal },
      ),
    )
    await Promise.all(waits)
    expect(most).toBe(1)
    expect(listeners(signal)).toBe(0)
  })
})
