import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it } from 'vitest'
import { createRetryQuota } from '../../../src/retry/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  eventually,
  json,
  loopback,
  status,
} from './loopback.ts'

const keep = closeAfterEach()
const subscribed: [string, (message: unknown) => void][] = []
afterEach(async () => {
  for (const [name, listener] of subscribed.splice(0)) channel(name).unsubscribe(listener)
})

function listen(name: string): Record<string, unknown>[] {
  const heard: Record<string, unknown>[] = []
  const listener = (message: unknown): void => {
    heard.push(message as Record<string, unknown>)
  }
  channel(name).subscribe(listener)
  subscribed.push([name, listener])
  return heard
}

const GET = { service: 'dynamodb', method: 'GET' } as const

describe('sansdk:attempt:end', () => {
  it('tells of the quota before and after, and whether the socket was used before', async () => {
    const heard = listen('sansdk:attempt:end')
    const server = keep(await loopback(json(200, {}), status(503), json(200, {})))
    const quota = createRetryQuota({ initial: 500 })
    const client = keep(clientFor(server.url, { retry: { quota, random: () => 0.001 } }))
    await (await client.request(GET)).text()
    await new Promise((resolve) => setTimeout(resolve, 10))
    await client.request(GET)
    expect(heard).toMatchObject([
      { socketReused: false, record: { outcome: 'ok' } },
      {
        socketReused: true,
        record: { quotaBefore: 500, quotaAfter: 486, delaySource: 'backoff' },
        attributes: { 'error.type': '503', 'http.response.status_code': 503 },
      },
      { socketReused: false, attributes: { 'http.request.resend_count': 1 } },
    ])
  })

  it('names the error of a connection that failed', async () => {
    const heard = listen('sansdk:attempt:end')
    const client = keep(clientFor('http://127.0.0.1:9', { retry: 'none' }))
    await client.request(GET).catch(() => {})
    expect(heard[0]).toMatchObject({
      socketReused: undefined,
      attributes: { 'error.type': 'ECONNREFUSED', 'server.port': 9 },
    })
  })

  it("is published in the call's own asynchronous context", async () => {
    const storage = new AsyncLocalStorage<string>()
    const contexts: unknown[] = []
    for (const name of ['sansdk:attempt:start', 'sansdk:attempt:end']) {
      const listener = (): void => {
        contexts.push(storage.getStore())
      }
      channel(name).subscribe(listener)
      subscribed.push([name, listener])
    }
    const server = keep(await loopback(status(500), json(200, {})))
    const client = keep(clientFor(server.url))
    await storage.run('trace', () => client.request(GET))
    expect(contexts).toEqual(Array(4).fill('trace'))
  })
})

describe('the other channels', () => {
  it('tell of sockets', async () => {
    const opened = listen('sansdk:connection:open')
    const closed = listen('sansdk:connection:close')
    const server = keep(await loopback(json(200, {})))
    const client = clientFor(server.url)
    await (await client.request(GET)).text()
    const host = server.url.slice('http://'.length)
    expect(opened).toMatchObject([
      { host, open: 1, uses: 0, attributes: { 'server.address': '127.0.0.1' } },
    ])
    await client.close()
    const ours = () => closed.filter((message) => message['host'] === host)
    expect(await eventually(() => ours().length > 0)).toBe(true)
    expect(ours()).toMatchObject([{ open: 0, uses: 1 }])
  })

  it('tell of clocks', async () => {
    const heard = listen('sansdk:skew')
    const date = new Date(Date.now() + 600_000).toUTCString()
    const server = keep(await loopback(json(200, {}, { date })))
    const client = keep(clientFor(server.url))
    await client.request(GET)
    expect(heard).toHaveLength(1)
    expect(heard[0]?.['skewMs']).toBeGreaterThan(590_000)
  })

  it('tell of credentials that were renewed', async () => {
    const heard = listen('sansdk:credentials:renew')
    const server = keep(
      await loopback(json(400, { __type: 'ExpiredTokenException' }), json(200, {})),
    )
    let asked = 0
    const credentials = async () => {
      asked += 1
      return { ...CREDENTIALS, sessionToken: `token-${asked}` }
    }
    const client = keep(clientFor(server.url, { credentials }))
    await client.request(GET)
    expect(heard).toMatchObject([{ renewed: true, service: 'dynamodb' }])
    expect(JSON.stringify(heard)).not.toContain('token-')
  })

  it('tell of redirects', async () => {
    const heard = listen('sansdk:redirect')
    const server = keep(
      await loopback(status(301, '', { 'x-amz-bucket-region': 'eu-west-1' }), status(200)),
    )
    const client = keep(clientFor(server.url))
    await client.request({ service: 's3', path: '/b/k' })
    expect(heard).toMatchObject([
      { region: 'eu-west-1', attributes: { 'cloud.region': 'eu-west-1' } },
    ])
  })
})
