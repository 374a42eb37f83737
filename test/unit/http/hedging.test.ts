import { channel } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it } from 'vitest'
import type { Client, ClientOptions, ClientRequest } from '../../../src/index.ts'
import {
  clientFor,
  closeAfterEach,
  eventually,
  json,
  type Loopback,
  loopback,
  type Reply,
  rejection,
  status,
} from './loopback.ts'

const keep = closeAfterEach()
const heard: Record<string, unknown>[] = []
const listener = (message: unknown): void => void heard.push(message as Record<string, unknown>)
channel('sansdk:hedge').subscribe(listener)
afterEach(async () => {
  heard.length = 0
})

const READ: ClientRequest = { service: 's3', path: '/b/k' }
const TRAINING = 60

interface Trained {
  readonly server: Loopback
  readonly client: Client
  /** Requests that arrived since the training. */
  readonly arrived: () => number
}

/** A server that is quick at first, then does as told; a client that has seen the quick part. */
async function trained(
  later: Reply[],
  options: ClientOptions = {},
  request: ClientRequest = READ,
): Promise<Trained> {
  let next: number | undefined
  const server = await loopback((response, seen, index) => {
    const reply = next === undefined ? json(200, {}) : later[next++]
    reply?.(response, seen, index)
  })
  // The training earns all but a bit of one token: the first call after it may be hedged, not before.
  const client = keep(clientFor(server.url, { hedge: { budget: 0.99 / TRAINING }, ...options }))
  keep(server)
  for (let call = 0; call < TRAINING; call++) await (await client.request(request)).text()
  const before = server.seen.length
  heard.length = 0
  next = 0
  return { server, client, arrived: () => server.seen.length - before }
}

const silent: Reply = () => {}
const slow: Reply = (response) => {
  setTimeout(() => response.end('{"first":true}'), 80)
}
const slowError: Reply = (response) => {
  setTimeout(() => response.writeHead(500).end(), 60)
}
const slowBody: Reply = (response) => {
  response.write('one ')
  setTimeout(() => response.end('two'), 60)
}

describe('a read that takes longer than most', () => {
  it('is sent a second time, the first is cancelled', async () => {
    const { server, client, arrived } = await trained([silent, json(200, { second: true })])
    const response = await client.request(READ)
    expect(await response.json()).toEqual({ second: true })
    expect(arrived()).toBe(2)
    expect(heard).toMatchObject([{ winner: 'second', service: 's3' }])
    expect(response.attempts).toHaveLength(1)
    expect(await eventually(() => server.sockets() <= 2)).toBe(true)
    const before = server.sockets()
    await client.close()
    expect(await eventually(() => server.sockets() < before)).toBe(true)
  })

  it('goes to another connection', async () => {
    const ports: (number | undefined)[] = []
    const { server, client } = await trained([silent, json(200, {})])
    server.server.on('request', (request) => ports.push(request.socket.remotePort))
    await (await client.request(READ)).text()
    expect(ports).toHaveLength(2)
    expect(ports[0]).not.toBe(ports[1])
  })

  it('keeps the first answer where that comes first', async () => {
    const { client } = await trained([slow, silent])
    const response = await client.request(READ)
    expect(await response.json()).toEqual({ first: true })
    expect(heard).toMatchObject([{ winner: 'first' }])
  })

  it('streams the body of the winner to its end', async () => {
    const { client } = await trained([silent, slowBody])
    const response = await client.request({ ...READ, timeout: { totalMs: 5_000 } })
    expect(await response.text()).toBe('one two')
  })

  it('waits for the other where one fails', async () => {
    const { client, arrived } = await trained([slow, status(500)])
    expect(await (await client.request(READ)).json()).toEqual({ first: true })
    expect(arrived()).toBe(2)
  })

  it('fails and is retried as one attempt where both fail', async () => {
    const { client } = await trained([slowError, status(500), json(200, {})])
    const response = await client.request(READ)
    expect(response.attempts.map((attempt) => attempt.status)).toEqual([500, 200])
  })

  it('can be aborted, both of them', async () => {
    const { server, client, arrived } = await trained([silent, silent])
    const reason = new Error('enough')
    const aborter = new AbortController()
    setTimeout(() => aborter.abort(reason), 100)
    expect(await rejection(client.request({ ...READ, signal: aborter.signal }))).toBe(reason)
    expect(arrived()).toBe(2)
    await client.close()
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
  })

  it('times out as one attempt', async () => {
    const { client } = await trained([silent, silent], { retry: 'none' })
    const call = client.request({ ...READ, timeout: { attemptMs: 100 } })
    expect(await rejection(call)).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
      attempts: { length: 1 },
    })
  })
})

describe('no second attempt is sent', () => {
  it.each<[string, ClientRequest]>([
    ['of a write', { ...READ, method: 'PUT', body: 'x' }],
    ['of a POST that is not marked idempotent', { ...READ, method: 'POST', body: 'x' }],
    ['where the request says so', { ...READ, hedge: 'off' }],
    ['of a long poll', { ...READ, longPoll: true }],
  ])('%s', async (_name, request) => {
    const { client, arrived } = await trained([slow], {}, request)
    await (await client.request(request)).text()
    expect(arrived()).toBe(1)
    expect(heard).toEqual([])
  })

  it('where the client does not ask for it', async () => {
    const { client, arrived } = await trained([slow], { hedge: undefined })
    await (await client.request(READ)).text()
    expect(arrived()).toBe(1)
  })

  it('after the service throttled', async () => {
    const { client, arrived } = await trained([
      json(400, { __type: 'ThrottlingException' }),
      json(200, {}),
      slow,
    ])
    await (await client.request(READ)).text()
    await (await client.request(READ)).text()
    expect(arrived()).toBe(3)
    expect(heard).toEqual([])
  })

  it('beyond the budget', async () => {
    const { client, arrived } = await trained([slow, slow, slow, slow])
    for (let call = 0; call < 3; call++) await (await client.request(READ)).text()
    expect(heard).toHaveLength(1)
    expect(arrived()).toBe(4)
  })
})
