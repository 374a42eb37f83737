import { createServer as createProxyServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  clientFor,
  closeAfterEach,
  deadUrl,
  json,
  listen,
  loopback,
  pem,
  rejection,
  tlsServer,
} from './loopback.ts'

const CA = pem('authority.pem')

const keep = closeAfterEach()
afterEach(() => {
  vi.unstubAllEnvs()
})

const GET = { service: 'dynamodb', method: 'GET' } as const

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
  const port = await listen(server)
  keep({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  return { url: `http://127.0.0.1:${port}`, targets, authorizations }
}

describe('a proxy', () => {
  it('of the environment is used, with TLS through it', async () => {
    const server = keep(await tlsServer()).url
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
