import { describe, expect, it } from 'vitest'
import {
  clientFor,
  closeAfterEach,
  eventually,
  json,
  loopback,
  rejection,
  status,
} from './loopback.ts'

const keep = closeAfterEach()

const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

describe('resources', () => {
  it('leave no timer behind, whatever became of the calls', async () => {
    const before = timers()
    const server = await loopback((response, seen) => {
      if (seen.url === '/ok') json(200, { ok: true })(response, seen, 0)
      else if (seen.url === '/busy') status(503)(response, seen, 0)
    })
    const client = keep(clientFor(server.url, { timeout: { totalMs: 30_000 } }))
    keep(server)
    const signal = AbortSignal.timeout(30)
    // Of the silent call alone: the good ones may take their time on a busy machine.
    const timeout = { attemptMs: 100 }
    await Promise.all([
      ...Array.from({ length: 20 }, async () => {
        const response = await client.request({ service: 'dynamodb', path: '/ok' })
        expect(await response.json()).toEqual({ ok: true })
      }),
      rejection(client.request({ service: 'dynamodb', path: '/busy' })),
      rejection(client.request({ service: 'dynamodb', path: '/silent', timeout, retry: 'none' })),
      rejection(client.request({ service: 'dynamodb', path: '/silent', signal })),
    ])
    expect(await eventually(() => timers() <= before)).toBe(true)
  })

  it('let many calls share few connections', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { maxSockets: 2 }))
    let most = 0
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        await (await client.request({ service: 'dynamodb' })).text()
        most = Math.max(most, server.sockets())
      }),
    )
    expect(server.seen).toHaveLength(50)
    expect(most).toBeLessThanOrEqual(2)
  })

  it('go back when a stream is left half-way', async () => {
    const server = keep(await loopback(status(200, 'x'.repeat(3_000_000))))
    const client = keep(clientFor(server.url))
    const { body } = await client.request({ service: 's3' })
    for await (const chunk of body) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
  })

  it('are not taken by a call that no listener reads an error of', async () => {
    const server = await loopback((response) => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    const client = keep(clientFor(server.url))
    keep(server)
    const { body } = await client.request({ service: 's3' })
    expect(await eventually(() => body.destroyed)).toBe(true)
    expect(body.errored).toMatchObject({ code: 'NETWORK_CONNECTION_LOST' })
  })
})
