import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Agent } from 'undici'
import { describe, expect, it } from 'vitest'
import type { ClientOptions } from '../../../src/index.ts'
import {
  clientFor,
  closeAfterEach,
  deadUrl,
  eventually,
  json,
  loopback,
  pem,
  rawServer,
  rejection,
  tlsServer,
} from '../http/loopback.ts'
import { tunnelProxy } from '../http/tunnel-proxy.ts'
import { all, EVENTS, event } from './event-replies.ts'
import { eventServer, type Serve } from './event-server.ts'

const keep = closeAfterEach()

const CA = pem('authority.pem')

const echo: Serve = async (stream, sent) => {
  stream.respond({ ':status': 200, ...EVENTS })
  for await (const { payload } of sent) stream.write(event('chunk', payload))
  stream.end()
}

async function converse(url: string, options: ClientOptions = {}): Promise<unknown> {
  const client = keep(clientFor(url, options))
  const input = { modelId: 'm', body: [{ chunk: { bytes: 'a' } }] }
  const { body } = await client.call('bedrock-runtime', 'InvokeModelWithBidirectionalStream', input)
  return await all(body)
}

const CHUNKS = [{ chunk: { bytes: new Uint8Array([97]) } }]

describe('a connection for streams of events', () => {
  it('trusts the authorities of the client alone', async () => {
    const server = keep(await eventServer([echo], { certificate: 'right-name.pem' }))
    expect(await converse(server.url, { ca: CA })).toEqual(CHUNKS)
    expect(await rejection(converse(server.url))).toMatchObject({
      code: 'NETWORK_TLS_FAILED',
      outcome: 'not-sent',
      attempts: [{ attempt: 1 }],
    })
    const other = keep(await eventServer([echo], { certificate: 'wrong-name.pem' }))
    expect(await rejection(converse(other.url, { ca: CA }))).toMatchObject({
      code: 'NETWORK_TLS_FAILED',
    })
  })

  it('goes through a tunnel of the proxy, with and without TLS', async () => {
    for (const tls of [{ certificate: 'right-name.pem' }, {}]) {
      const proxy = keep(await tunnelProxy())
      const server = keep(await eventServer([echo], tls))
      expect(await converse(server.url, { ca: CA, proxy: proxy.url })).toEqual(CHUNKS)
      expect(proxy.targets).toEqual([new URL(server.url).host])
    }
  })

  it('is not made around a proxy that refuses it or is not there', async () => {
    const proxy = keep(await tunnelProxy(403))
    const server = keep(await eventServer([echo]))
    for (const url of [proxy.url, await deadUrl()]) {
      const error = await rejection(converse(server.url, { proxy: url }))
      expect(error).toMatchObject({ code: 'NETWORK_CONNECT_FAILED', outcome: 'not-sent' })
    }
    expect(server.sockets()).toBe(0)
  })

  it('is not made by a dispatcher of the caller', async () => {
    const server = keep(await eventServer([echo]))
    const dispatcher = keep(new Agent())
    const error = await rejection(converse(server.url, { dispatcher }))
    expect(error).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.dispatcher',
    })
    expect(server.sockets()).toBe(0)
  })

  it('needs a server of HTTP/2, and says so', async () => {
    const plain = keep(await loopback(json(200, {})))
    const secure = keep(await tlsServer())
    for (const url of [plain.url, secure.url]) {
      const error = await rejection(converse(url, { ca: CA }))
      expect(error).toMatchObject({ outcome: 'not-sent', attempts: [{ attempt: 1 }] })
      expect((error as Error).message).toMatch(/HTTP\/2|no application protocol/)
    }
    expect(plain.seen).toEqual([])
  })

  it('is given up when the server does not begin', async () => {
    const silent = keep(await rawServer(() => {}))
    const timeout = { connectMs: 100 }
    const error = await rejection(converse(silent.url, { timeout, retry: { maxAttempts: 2 } }))
    expect(error).toMatchObject({
      code: 'TIMEOUT_CONNECT',
      outcome: 'not-sent',
      attempts: [{ attempt: 1 }, { attempt: 2 }],
    })
    expect(await eventually(() => silent.open() === 0)).toBe(true)
  })

  it('is seen by diagnostics', async () => {
    const server = keep(await eventServer([echo]))
    const told: unknown[] = []
    const names = ['open', 'close'].map((name) => `sansdk:connection:${name}`)
    const listener = (message: unknown, name: string | symbol): void => {
      told.push([name, (message as { readonly open: number }).open])
    }
    for (const name of names) subscribe(name, listener)
    try {
      await converse(server.url)
      expect(await eventually(() => told.length === 2)).toBe(true)
    } finally {
      for (const name of names) unsubscribe(name, listener)
    }
    expect(told).toEqual([
      [names[0], 1],
      [names[1], 0],
    ])
  })
})
