import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createProxyServer, type Server } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, MockAgent } from 'undici'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTransport } from '../../../src/http/transport.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import {
  clientFor,
  deadUrl,
  eventually,
  json,
  loopback,
  type Reply,
  rejection,
  status,
} from './loopback.ts'

const TLS = join(import.meta.dirname, '../../support/tls')
const pem = (name: string): string => readFileSync(join(TLS, name), 'utf8')
const CA = pem('authority.pem')
const SERVER_TLS = { cert: pem('right-name.pem'), key: pem('server-key.pem') }

const open: { close(): unknown }[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const thing of open.splice(0).toReversed()) await thing.close()
})

function keep<T extends { close(): unknown }>(thing: T): T {
  open.push(thing)
  return thing
}

const GET = { service: 'dynamodb', method: 'GET' } as const

async function listen(server: {
  listen(port: number, host: string, ready: () => void): unknown
}): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

async function tlsServer(): Promise<string> {
  const server = createTlsServer(SERVER_TLS, (_request, response) => response.end('{}'))
  await listen(server)
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return `https://localhost:${(server.address() as AddressInfo).port}`
}

describe('authorities', () => {
  it('that Node does not know are not trusted', async () => {
    const client = keep(clientFor(await tlsServer()))
    expect(await rejection(client.request(GET))).toMatchObject({
      code: 'NETWORK_TLS_FAILED',
      outcome: 'not-sent',
      stopReason: 'terminal',
    })
  })

  it('given as an option are trusted', async () => {
    const client = keep(clientFor(await tlsServer(), { ca: CA }))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('in the file that AWS_CA_BUNDLE names are trusted', async () => {
    vi.stubEnv('AWS_CA_BUNDLE', join(TLS, 'authority.pem'))
    const client = keep(clientFor(await tlsServer()))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('given as an option win over AWS_CA_BUNDLE', async () => {
    vi.stubEnv('AWS_CA_BUNDLE', '/nowhere/bundle.pem')
    const client = keep(clientFor(await tlsServer(), { ca: CA }))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('in a file that is missing or no PEM are an error, not a silent fallback', () => {
    vi.stubEnv('AWS_CA_BUNDLE', '/nowhere/bundle.pem')
    expect(() => clientFor('https://localhost')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    )
    const folder = mkdtempSync(join(tmpdir(), 'ca-'))
    writeFileSync(join(folder, 'empty.pem'), 'nothing')
    vi.stubEnv('AWS_CA_BUNDLE', join(folder, 'empty.pem'))
    expect(() => clientFor('https://localhost')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    )
    rmSync(folder, { recursive: true })
  })
})

async function h2Server(): Promise<{ url: string; sockets: () => number; versions: string[] }> {
  const versions: string[] = []
  let sockets = 0
  const server = createSecureServer({ ...SERVER_TLS, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion)
    setTimeout(() => response.end('{}'), 20)
  })
  const live = new Set<Socket>()
  server.on('secureConnection', (socket: Socket) => {
    sockets += 1
    live.add(socket)
  })
  await listen(server)
  open.push({
    close: () => {
      for (const socket of live) socket.destroy()
      server.close()
    },
  })
  const { port } = server.address() as AddressInfo
  return { url: `https://localhost:${port}`, sockets: () => sockets, versions }
}

describe('HTTP/2', () => {
  it('is spoken where it is allowed', async () => {
    const server = await h2Server()
    const client = keep(clientFor(server.url, { ca: CA, http2: 'allowed', maxSockets: 1 }))
    await client.request(GET).then((response) => response.dump())
    const responses = await Promise.all(Array.from({ length: 5 }, () => client.request(GET)))
    expect(await Promise.all(responses.map((response) => response.text()))).toEqual(
      Array(5).fill('{}'),
    )
    expect(new Set(server.versions)).toEqual(new Set(['2.0']))
    expect(server.sockets()).toBe(1)
  })

  it('is not offered otherwise', async () => {
    const server = await h2Server()
    const client = keep(clientFor(server.url, { ca: CA }))
    await client.request(GET).then((response) => response.dump())
    expect(server.versions).toEqual(['1.1'])
  })
})

async function proxy(
  answer = 200,
): Promise<{ url: string; targets: string[]; authorizations: unknown[] }> {
  const targets: string[] = []
  const authorizations: unknown[] = []
  const sockets = new Set<Socket>()
  const server: Server = createProxyServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket) => {
    targets.push(request.url ?? '')
    authorizations.push(request.headers['proxy-authorization'])
    if (answer !== 200) {
      client.end(`HTTP/1.1 ${answer} No\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host === 'localhost' ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    sockets.add(upstream)
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await listen(server)
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, targets, authorizations }
}

describe('a proxy', () => {
  it('of the environment is used, with TLS through it', async () => {
    const server = await tlsServer()
    const { url, targets } = await proxy()
    vi.stubEnv('HTTPS_PROXY', url)
    const client = keep(clientFor(server, { ca: CA }))
    expect((await client.request(GET)).status).toBe(200)
    expect(targets).toEqual([server.slice('https://'.length)])
  })

  it('gets its credentials, and the service does not', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url, authorizations } = await proxy()
    const client = keep(clientFor(server.url, { proxy: url.replace('//', '//user:word@') }))
    await client.request(GET)
    expect(authorizations).toEqual([`Basic ${Buffer.from('user:word').toString('base64')}`])
    expect(server.seen[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('is not used for hosts in NO_PROXY, nor with `proxy: none`', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url, targets } = await proxy()
    vi.stubEnv('HTTP_PROXY', url)
    vi.stubEnv('NO_PROXY', '127.0.0.1')
    await keep(clientFor(server.url)).request(GET)
    vi.stubEnv('NO_PROXY', '')
    await keep(clientFor(server.url, { proxy: 'none' })).request(GET)
    expect(targets).toEqual([])
    await keep(clientFor(server.url)).request(GET)
    expect(targets).toEqual([server.url.slice('http://'.length)])
  })

  it('that refuses is told from a service that does', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url } = await proxy(403)
    const client = keep(clientFor(server.url, { proxy: url }))
    expect(await rejection(client.request(GET))).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      message: expect.stringContaining('403'),
    })
    expect(server.seen).toEqual([])
  })

  it('that is down is a connection that failed', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { proxy: await deadUrl() }))
    expect(await rejection(client.request(GET))).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      attempts: { length: 4 },
    })
  })

  it('must be a URL', () => {
    expect(() => clientFor('http://localhost', { proxy: 'proxy' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.proxy' }),
    )
    vi.stubEnv('HTTPS_PROXY', 'ftp://proxy')
    expect(() => clientFor('http://localhost')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    )
  })
})

const random = (): number => 0.001
const slow: Reply = (response) => {
  setTimeout(() => response.end('{}'), 10)
}

describe('connections', () => {
  it('are used again', async () => {
    const server = keep(await loopback(json(200, {})))
    let connections = 0
    server.server.on('connection', () => {
      connections += 1
    })
    const client = keep(clientFor(server.url))
    for (let call = 0; call < 5; call++) await (await client.request(GET)).text()
    // undici takes a second one where a request follows in the same turn of the event loop.
    expect(connections).toBeLessThanOrEqual(2)
    expect(client.sockets()).toBe(connections)
    await client.close()
    expect(await eventually(() => client.sockets() === 0)).toBe(true)
  })

  it.each([
    ['a 500', status(500), 2],
    ['an InternalError', json(400, { __type: 'InternalError' }), 2],
    ['a throttled request', json(400, { __type: 'ThrottlingException' }), 1],
  ])('after %s: %#', async (_name, reply, expected) => {
    const server = keep(await loopback(reply, json(200, {})))
    const ports = new Set<number | undefined>()
    server.server.on('connection', (socket: Socket) => ports.add(socket.remotePort))
    const client = keep(clientFor(server.url))
    await (await client.request(GET)).text()
    expect(server.seen).toHaveLength(2)
    expect(ports.size).toBe(expected)
  })

  it('that carry another request by then are left alone', async () => {
    const server = keep(await loopback(status(500), json(200, {}), json(200, {})))
    const client = keep(clientFor(server.url, { maxSockets: 1 }))
    const answers = await Promise.all([client.request(GET), client.request(GET)])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    expect(server.seen).toHaveLength(3)
  })

  it('beyond `maxSockets` are waited for, first come first served', async () => {
    const server = keep(await loopback(slow))
    let most = 0
    const client = keep(clientFor(server.url, { maxSockets: 2 }))
    const calls = Array.from({ length: 10 }, (_unused, index) =>
      client.request({ ...GET, path: `/${index}` }).then(async (response) => {
        most = Math.max(most, server.sockets())
        await response.text()
      }),
    )
    await Promise.all(calls)
    expect(server.seen.map(({ url }) => url)).toEqual(
      Array.from({ length: 10 }, (_unused, index) => `/${index}`),
    )
    expect(most).toBe(2)
  })

  it('that are closed for their failures leave none of those who wait behind', async () => {
    let most = 0
    const server = keep(
      await loopback((response, _seen, index) => {
        most = Math.max(most, server.sockets())
        setTimeout(() => response.writeHead(index % 3 === 0 ? 500 : 200).end('{}'), 1)
      }),
    )
    const client = keep(
      clientFor(server.url, {
        maxSockets: 3,
        retry: {
          maxAttempts: 20,
          random,
          quota: createRetryQuota({ initial: 10_000, capacity: 10_000 }),
        },
      }),
    )
    const calls = Array.from({ length: 150 }, async () => (await client.request(GET)).text())
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['{}']))
    expect(most).toBeLessThanOrEqual(6)
    await client.close()
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
    expect(client.sockets()).toBe(0)
  })

  it.each([
    [{ maxSockets: 0 }, 'options.maxSockets'],
    [{ maxSockets: 1.5 }, 'options.maxSockets'],
    [{ keepAliveMs: 0 }, 'options.keepAliveMs'],
    [{ http2: 'on' as 'off' }, 'options.http2'],
    [{ ca: 1 as unknown as string }, 'options.ca'],
    [{ dispatcher: {} as Agent }, 'options.dispatcher'],
  ])('refuse %o', (options, field) => {
    expect(() => clientFor('http://localhost', options)).toThrow(expect.objectContaining({ field }))
  })

  it('take as long as they need with `connectMs: Infinity`', async () => {
    const server = keep(await loopback(json(200, {})))
    const timeout = { connectMs: Number.POSITIVE_INFINITY }
    const client = keep(clientFor(server.url, { timeout, retry: 'none' }))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('that idle are closed after `keepAliveMs`', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { keepAliveMs: 50 }))
    await (await client.request(GET)).text()
    expect(client.sockets()).toBe(1)
    expect(await eventually(() => client.sockets() === 0)).toBe(true)
  })
})

describe("a dispatcher of the user's", () => {
  it('can be a MockAgent', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    mock
      .get('https://dynamodb.eu-central-1.amazonaws.com')
      .intercept({ path: '/', method: 'POST' })
      .reply(500, {})
    mock
      .get('https://dynamodb.eu-central-1.amazonaws.com')
      .intercept({ path: '/', method: 'POST' })
      .reply(200, { TableNames: ['one'] })
    const client = clientFor('https://dynamodb.eu-central-1.amazonaws.com', { dispatcher: mock })
    const response = await client.request({ service: 'dynamodb', json: {}, idempotent: true })
    expect(await response.json()).toEqual({ TableNames: ['one'] })
    expect(response.attempts).toHaveLength(2)
    mock.assertNoPendingInterceptors()
    await mock.close()
  })

  it('is not closed with the client', async () => {
    const server = keep(await loopback(json(200, {})))
    const agent = keep(new Agent())
    const client = clientFor(server.url, { dispatcher: agent })
    await (await client.request(GET)).text()
    await client.close()
    expect(agent.closed).toBe(false)
  })
})

describe('undici', () => {
  it('is not loaded, and nothing opened, by a client that sends nothing', async () => {
    const transport = createTransport()
    await transport.close()
    expect(() =>
      transport.dispatcher.dispatch({ origin: 'http://localhost', path: '/', method: 'GET' }, {}),
    ).toThrow(expect.objectContaining({ code: 'UND_ERR_CLOSED' }))
  })
})
