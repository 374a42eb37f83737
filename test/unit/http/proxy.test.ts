import { execFile } from 'node:child_process'
import { connect, createServer, type Socket } from 'node:net'
import { createSecureContext } from 'node:tls'
import { promisify } from 'node:util'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { proxySettings } from '../../../src/http/proxy.ts'
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
import { tunnelProxy } from './tunnel-proxy.ts'

const CA = pem('authority.pem')

const keep = closeAfterEach()
afterEach(() => {
  vi.unstubAllEnvs()
})

const GET = { service: 'dynamodb', method: 'GET' } as const

describe('a proxy', () => {
  it('of the environment is used, with TLS through it', async () => {
    const server = keep(await tlsServer()).url
    const { url, targets } = keep(await tunnelProxy())
    vi.stubEnv('HTTPS_PROXY', url)
    const client = keep(clientFor(server, { ca: CA }))
    expect((await client.request(GET)).status).toBe(200)
    expect(targets).toEqual([server.slice('https://'.length)])
  })

  it('gets its credentials, and the service does not', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url, authorizations } = keep(await tunnelProxy())
    const client = keep(clientFor(server.url, { proxy: url.replace('//', '//user:word@') }))
    await client.request(GET)
    expect(authorizations).toEqual([`Basic ${Buffer.from('user:word').toString('base64')}`])
    expect(server.seen[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('is not used for hosts in NO_PROXY, nor with `proxy: none`', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url, targets } = keep(await tunnelProxy())
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
    const { url } = keep(await tunnelProxy(403))
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

  it('gets user name and password as they are percent-encoded', async () => {
    const server = keep(await loopback(json(200, {})))
    const { url, authorizations } = keep(await tunnelProxy())
    const address = url.replace('//', '//m%C3%BCller:p%40ss%3A%2F%23@')
    await keep(clientFor(server.url, { proxy: address })).request(GET)
    expect(authorizations).toEqual([`Basic ${Buffer.from('müller:p@ss:/#').toString('base64')}`])
  })

  it.each([
    'proxy',
    'ftp://proxy',
    'http://',
    'http://user:a6%6qgx@proxy',
    'socks4://proxy',
    'http://proxy:0',
  ])('cannot be %s', (address) => {
    expect(() => clientFor('http://localhost', { proxy: address })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.proxy' }),
    )
    if (!address.includes('://')) return
    vi.stubEnv('HTTPS_PROXY', address)
    expect(() => clientFor('http://localhost')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', name: 'ConfigError' }),
    )
  })

  it('is not quoted where it is wrong, since it may hold a password', () => {
    vi.stubEnv('HTTPS_PROXY', 'http://user:hunter2%zz@proxy')
    expect(() => clientFor('http://localhost')).toThrow(/^HTTPS_PROXY must be.*`%25`$/)
  })
})

/** What a proxy does with the first bytes of a connection, or before. */
type Misdeed = (socket: Socket) => void

const onData = (act: Misdeed) => (socket: Socket) => socket.once('data', () => act(socket))
const says = (text: string) => onData((socket) => socket.end(text, 'latin1'))
const answers = (status: number) => says(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)

/** A SOCKS proxy that lets everybody in and answers like this. */
const socksReplies = (text: string) =>
  onData((socket) => {
    socket.write('\x05\x00')
    socket.once('data', () => socket.write(text, 'latin1'))
  })

async function badProxy(misdeed: Misdeed): Promise<{ place: string; connections: () => number }> {
  let connections = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    misdeed(socket)
  })
  const port = await listen(server)
  keep({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  return { place: `127.0.0.1:${port}`, connections: () => connections }
}

describe('a proxy is asked once for each attempt', () => {
  const SILENT: Misdeed = () => undefined
  const CLOSED = { code: 'NETWORK_CONNECT_FAILED', outcome: 'not-sent' }
  const LATE = { code: 'TIMEOUT_CONNECT', outcome: 'not-sent' }
  const NO_TLS = { code: /NETWORK_(CONNECT|TLS)_FAILED/, outcome: 'not-sent' }
  const drip = onData((socket) => {
    const timer = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => clearInterval(timer))
  })
  const FORMS: [string, string, Misdeed, { code: string | RegExp; outcome: string }][] = [
    ['drops the connection at once', 'http', (socket) => socket.destroy(), CLOSED],
    ['closes the connection at once', 'http', (socket) => socket.end(), CLOSED],
    ['closes after CONNECT', 'http', onData((socket) => socket.end()), CLOSED],
    ['resets after CONNECT', 'http', onData((socket) => socket.resetAndDestroy()), CLOSED],
    ['answers by halves', 'http', says('HTTP/1.1 200 Conn'), CLOSED],
    ['answers with other things than HTTP', 'http', says('hello\r\n\r\n'), CLOSED],
    [
      'answers without an end',
      'http',
      says(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(5_000)}`),
      CLOSED,
    ],
    ['forbids', 'http', answers(403), CLOSED],
    ['wants a password', 'http', answers(407), CLOSED],
    ['is overloaded', 'http', answers(503), CLOSED],
    ['is silent', 'http', SILENT, LATE],
    ['answers byte by byte', 'http', drip, LATE],
    ['closes the tunnel once it is open', 'http', answers(200), NO_TLS],
    ['does not speak TLS', 'https', says('HTTP/1.1 400 No\r\n\r\n'), NO_TLS],
    ['drops TLS', 'https', onData((socket) => socket.destroy()), CLOSED],
    ['is silent in TLS', 'https', SILENT, LATE],
    ['drops SOCKS', 'socks5', onData((socket) => socket.end()), CLOSED],
    ['does not speak SOCKS', 'socks5', says('HTTP/1.1 400 No\r\n\r\n'), CLOSED],
    ['wants a SOCKS password', 'socks5', says('\x05\xff'), CLOSED],
  ]
  // Node reads its authorities once for a process, which takes a while.
  beforeAll(() => {
    createSecureContext()
  })
  it.each(FORMS)('that %s: %s', async (_what, scheme, misdeed, expected) => {
    const { place, connections } = await badProxy(misdeed)
    const late = expected === LATE
    const client = keep(
      clientFor('https://service.invalid', {
        proxy: `${scheme}://${place}`,
        retry: 'none',
        timeout: { connectMs: late ? 400 : 5_000, attemptMs: 10_000 },
      }),
    )
    const before = process.cpuUsage()
    const error = await rejection(client.request(GET))
    const { user, system } = process.cpuUsage(before)
    const { code, outcome } = expected
    expect(error).toMatchObject({ code: expect.stringMatching(code), outcome })
    expect(connections()).toBe(1)
    expect((user + system) / 1_000).toBeLessThan(100)
  })

  it.each([
    ['http', says('HTTP/1.1 200 OK\r\n\r\nSSH-2.0-OpenSSH_9.6\r\n'), /sent more than its answer/],
    ['socks5', socksReplies('\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00220 hello'), /sent more/],
    ['socks5', socksReplies('\x05\x00\x00\x09\x00\x00\x00'), /does not speak SOCKS 5/],
    ['socks5', socksReplies('\x05\x01\x00\x00\x00'), /general failure/],
  ])('that tells of a tunnel what nobody asked for: %s, %#', async (scheme, misdeed, message) => {
    const { place, connections } = await badProxy(misdeed)
    const options = { proxy: `${scheme}://${place}`, retry: 'none' } as const
    const client = keep(clientFor('http://service.invalid', options))
    expect(await rejection(client.request(GET))).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      message: expect.stringMatching(message),
    })
    expect(connections()).toBe(1)
  })

  it.each([
    [429, 3],
    [502, 3],
    [503, 3],
    [504, 3],
    [403, 1],
    [407, 1],
    [500, 1],
  ])('that answers CONNECT with %i: %i attempts', async (status, attempts) => {
    const { place, connections } = await badProxy(answers(status))
    const retry = { maxAttempts: 3, random: () => 0.001 }
    // Not even what may run once only was sent.
    const options = { proxy: `http://${place}`, retry }
    const client = keep(clientFor(`https://busy-${status}.invalid`, options))
    const error = await rejection(client.request({ ...GET, method: 'POST', idempotent: false }))
    expect(error).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      attempts: { length: attempts },
      message: expect.stringContaining(`the proxy answered CONNECT with ${status} No`),
    })
    expect(connections()).toBe(attempts)
  })
})

describe('a SOCKS proxy', () => {
  /** One of RFC 1928 with the user names of RFC 1929. */
  async function socksProxy(): Promise<{ place: string; heard: string[] }> {
    const heard: string[] = []
    const steps = (socket: Socket): void => {
      let step = 0
      socket.on('data', (bytes) => {
        heard.push(bytes.toString('hex'))
        step += 1
        if (step === 1) socket.write(bytes[2] === 0 && bytes[1] === 1 ? '\x05\x00' : '\x05\x02')
        else if (step === 2 && bytes[0] === 1) socket.write('\x01\x00')
        else {
          socket.removeAllListeners('data')
          const upstream = connect(bytes.readUInt16BE(bytes.length - 2), '127.0.0.1', () => {
            socket.write(Buffer.from('05000001000000000000', 'hex'))
            upstream.pipe(socket).pipe(upstream)
          })
          upstream.on('error', () => socket.destroy())
        }
      })
    }
    return { place: (await badProxy(steps)).place, heard }
  }

  it('gets names as they are, addresses in bytes, and a password where its URL has one', async () => {
    const server = keep(await loopback(json(200, {})))
    const { port } = new URL(server.url)
    const { place, heard } = await socksProxy()
    const hexPort = Number(port).toString(16).padStart(4, '0')
    const send = async (host: string, proxy: string): Promise<string[]> => {
      heard.length = 0
      await keep(clientFor(`http://${host}:${port}`, { proxy })).request(GET)
      return [...heard]
    }
    const name = Buffer.from('service.invalid').toString('hex')
    expect(await send('service.invalid', `socks5://${place}`)).toEqual([
      '050100',
      `050100030f${name}${hexPort}`,
    ])
    expect(await send('127.0.0.1', `socks5h://u:pw@${place}`)).toEqual([
      '05020002',
      '010175027077',
      `050100017f000001${hexPort}`,
    ])
    expect(await send('[2001:db8::5]', `socks5://${place}`)).toEqual([
      '050100',
      `0501000420010db8000000000000000000000005${hexPort}`,
    ])
  })
})

describe('the proxy of the environment', () => {
  const P = 'http://proxy.test:3128'
  const SAME_AS_CURL: (readonly [env: Record<string, string>, url: string])[] = [
    [{ http_proxy: P }, 'http://a.test'],
    [{ http_proxy: P }, 'https://a.test'],
    [{ HTTP_PROXY: P }, 'https://a.test'],
    [{ https_proxy: P }, 'https://a.test'],
    [{ HTTPS_PROXY: P }, 'https://a.test'],
    [{ HTTPS_PROXY: P }, 'http://a.test'],
    [{ all_proxy: P }, 'https://a.test'],
    [{ ALL_PROXY: P }, 'http://a.test'],
    [{ http_proxy: P, https_proxy: '' }, 'https://a.test'],
    [{ ALL_PROXY: P, https_proxy: '' }, 'https://a.test'],
    [{ https_proxy: 'proxy.test:3128' }, 'https://a.test'],
    ...(
      [
        ['*', 'a.test'],
        ['*, b.test', 'a.test'],
        ['a.test', 'a.test'],
        ['A.Test', 'a.test'],
        ['a.test', 'b.a.test'],
        ['.a.test', 'b.a.test'],
        ['.a.test', 'a.test'],
        ['a.test.', 'a.test'],
        ['a.test', 'ba.test'],
        ['*.a.test', 'b.a.test'],
        ['b.test,a.test', 'a.test'],
        ['b.test , a.test', 'a.test'],
        ['b.test a.test', 'a.test'],
        ['a.test:443', 'a.test'],
        ['127.0.0.1', '127.0.0.1'],
        ['127.0.0.0/8', '127.9.9.9'],
        ['10.0.0.0/8, 127.0.0.0/16', '127.1.0.1'],
        ['127.0.0.0/33', '127.0.0.1'],
        ['0.0.1', '127.0.0.1'],
        ['::1', '[::1]'],
        ['fd00::/8', '[fe12::1]'],
        ['localhost', '127.0.0.1'],
      ] as const
    ).map(([list, host]) => [{ https_proxy: P, no_proxy: list }, `https://${host}`] as const),
  ]
  it.each(SAME_AS_CURL)('is as curl has it: %o, %s', async (env, url) => {
    const proxied = proxySettings(undefined, env)?.(new URL(url)) !== undefined
    expect(proxied).toBe(await curlUsesProxy(env, url))
  })

  it('of plain HTTP may be in upper case, except in a program that a web server runs', () => {
    const url = new URL('http://a.test')
    const host = (env: Record<string, string>) => proxySettings(undefined, env)?.(url)?.hostname
    expect(host({ HTTP_PROXY: P })).toBe('proxy.test')
    expect(host({ HTTP_PROXY: P, REQUEST_METHOD: 'GET' })).toBeUndefined()
    expect(host({ http_proxy: P, REQUEST_METHOD: 'GET' })).toBe('proxy.test')
  })

  // curl has these in its manual; Debian's 7.88 compares IPv6 as text.
  it.each(['[::1]', '0:0:0:0:0:0:0:1', '::/64', 'b.test ::1'])(
    'is not used for ::1 with NO_PROXY=%s',
    (list) => {
      const env = { https_proxy: P, no_proxy: list }
      expect(proxySettings(undefined, env)?.(new URL('https://[::1]'))).toBeUndefined()
    },
  )
})

/** Whether curl would ask the proxy: it says so before it finds that nobody listens. */
async function curlUsesProxy(env: Record<string, string>, url: string): Promise<boolean> {
  const places = ['proxy.test:3128', 'a.test:80', 'a.test:443', 'b.a.test:443', 'ba.test:443']
  const local = places.flatMap((place) => ['--resolve', `${place}:127.0.0.1`])
  const args = ['-sv', '--max-time', '1', ...local, url]
  const run = promisify(execFile)('curl', args, { env: { PATH: process.env['PATH'], ...env } })
  const told = await run.then(
    ({ stderr }) => stderr,
    (error: { stderr: string }) => error.stderr,
  )
  return /Trying 127\.0\.0\.1:3128/.test(told)
}
