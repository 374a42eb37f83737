import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import {
  clientFor,
  closeAfterEach,
  listen,
  pem,
  pemPath,
  rejection,
  tlsServer,
} from './loopback.ts'

const CA = pem('authority.pem')

const keep = closeAfterEach()
afterEach(() => {
  vi.unstubAllEnvs()
})

const GET = { service: 'dynamodb', method: 'GET' } as const

describe('authorities', () => {
  it('that Node does not know are not trusted', async () => {
    const client = keep(clientFor(keep(await tlsServer()).url))
    expect(await rejection(client.request(GET))).toMatchObject({
      code: 'NETWORK_TLS_FAILED',
      outcome: 'not-sent',
      stopReason: 'terminal',
    })
  })

  it('given as an option are trusted', async () => {
    const client = keep(clientFor(keep(await tlsServer()).url, { ca: CA }))
    expect((await client.request(GET)).status).toBe(200)
  })

  it.each(['/etc/ssl/authority.pem', '', Buffer.from('x'), ['x']])(
    'given as %j are refused, in which there is no certificate',
    (ca) => {
      expect(() => clientFor('https://localhost', { ca })).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.ca' }),
      )
    },
  )

  it('in the file that AWS_CA_BUNDLE names are trusted', async () => {
    vi.stubEnv('AWS_CA_BUNDLE', pemPath('authority.pem'))
    const client = keep(clientFor(keep(await tlsServer()).url))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('in a file below the home directory are trusted', async () => {
    vi.stubEnv('HOME', dirname(pemPath('authority.pem')))
    vi.stubEnv('AWS_CA_BUNDLE', '~/authority.pem')
    const client = keep(clientFor(keep(await tlsServer()).url))
    expect((await client.request(GET)).status).toBe(200)
  })

  it.each(['', ' ', '\t'])('are Node’s own where AWS_CA_BUNDLE is %j', (blank) => {
    vi.stubEnv('AWS_CA_BUNDLE', blank)
    expect(() => keep(clientFor('https://localhost'))).not.toThrow()
  })

  it('given as an option win over AWS_CA_BUNDLE', async () => {
    vi.stubEnv('AWS_CA_BUNDLE', '/nowhere/bundle.pem')
    const client = keep(clientFor(keep(await tlsServer()).url, { ca: CA }))
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

describe('a bundle of authorities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ca-'))
  const path = join(folder, 'bundle.pem')
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is parsed once for all connections of all clients', async () => {
    writeFileSync(path, CA)
    vi.stubEnv('AWS_CA_BUNDLE', path)
    const parse = vi.spyOn(process.getBuiltinModule('node:tls'), 'createSecureContext')
    const servers = [keep(await tlsServer()), keep(await tlsServer())]
    parse.mockClear()
    for (const { url } of [...servers, ...servers]) {
      const client = keep(clientFor(url))
      const responses = await Promise.all([client.request(GET), client.request(GET)])
      for (const response of responses) await response.bytes()
    }
    expect(parse.mock.calls.filter(([options]) => options?.ca !== undefined)).toHaveLength(1)
    parse.mockRestore()
  })

  it('is read again once it has changed', async () => {
    writeFileSync(path, CA)
    vi.stubEnv('AWS_CA_BUNDLE', path)
    const { url } = keep(await tlsServer())
    expect((await keep(clientFor(url)).request(GET)).status).toBe(200)
    writeFileSync(path, readFileSync(pemPath('expired.pem')))
    expect(await rejection(keep(clientFor(url)).request(GET))).toMatchObject({
      code: 'NETWORK_TLS_FAILED',
    })
  })

  it('with a certificate that is none is an error of TLS', async () => {
    const ca = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    const client = keep(clientFor(keep(await tlsServer()).url, { ca, proxy: 'none' }))
    for (let i = 0; i < 2; i++) {
      expect(await rejection(client.request(GET))).toMatchObject({ code: 'NETWORK_TLS_FAILED' })
    }
  })
})

async function h2Server(): Promise<{ url: string; sockets: () => number; versions: string[] }> {
  const versions: string[] = []
  let sockets = 0
  const server = createSecureServer(
    { cert: pem('right-name.pem'), key: pem('server-key.pem'), allowHTTP1: true },
    (request, response) => {
      versions.push(request.httpVersion)
      setTimeout(() => response.end('{}'), 20)
    },
  )
  const live = new Set<Socket>()
  server.on('secureConnection', (socket: Socket) => {
    sockets += 1
    live.add(socket)
  })
  const port = await listen(server)
  keep({
    close: () => {
      for (const socket of live) socket.destroy()
      server.close()
    },
  })
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
