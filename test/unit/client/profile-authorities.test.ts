import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Client, type ClientOptions, ConfigError } from '../../../src/index.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import { clientFor, loopback, rejection, status } from '../http/loopback.ts'

const TLS = join(import.meta.dirname, '../../support/tls')
const pem = (name: string): string => readFileSync(join(TLS, name), 'utf8')

const open: { close(): unknown }[] = []
beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('AWS_')) vi.stubEnv(name, undefined)
  }
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const thing of open.splice(0).toReversed()) await thing.close()
})

async function tlsServer(): Promise<string> {
  const server = createServer(
    { cert: pem('right-name.pem'), key: pem('server-key.pem') },
    (_request, response) => response.end('{}'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return `https://localhost:${(server.address() as AddressInfo).port}`
}

/** A client of a TLS server on a machine with this config file. */
async function machine(config: string, options: ClientOptions = {}): Promise<Client> {
  const home = temporaryHome({
    '.aws/config': config,
    'authority.pem': pem('authority.pem'),
    'empty.pem': 'nothing',
  })
  vi.stubEnv('HOME', home.path)
  const client = clientFor(await tlsServer(), { retry: 'none', ...options })
  open.push({ close: home.remove }, client)
  return client
}

const REQUEST = { service: 'dynamodb', method: 'GET' } as const

describe('the authorities that a profile names', () => {
  it('are trusted', async () => {
    const client = await machine('[default]\nca_bundle = ~/authority.pem\n')
    expect((await client.request(REQUEST)).status).toBe(200)
    expect((await client.request(REQUEST)).status).toBe(200)
    expect(client.sockets()).toBeGreaterThan(0)
    await client.close()
    expect(await rejection(client.request(REQUEST))).toMatchObject({
      code: 'NETWORK_CLIENT_CLOSED',
    })
  })

  it('are of that profile alone', async () => {
    const client = await machine('[profile other]\nca_bundle = ~/authority.pem\n')
    expect(await rejection(client.request(REQUEST))).toMatchObject({ code: 'NETWORK_TLS_FAILED' })
  })

  it('give way to those of code and environment', async () => {
    const config = '[default]\nca_bundle = /nowhere.pem\n'
    const inCode = await machine(config, { ca: pem('authority.pem') })
    expect((await inCode.request(REQUEST)).status).toBe(200)
    vi.stubEnv('AWS_CA_BUNDLE', join(TLS, 'authority.pem'))
    const inEnvironment = await machine(config)
    expect((await inEnvironment.request(REQUEST)).status).toBe(200)
  })

  it.each(['/nowhere.pem', '~/empty.pem'])('cannot be %s', async (path) => {
    const client = await machine(`[default]\nca_bundle = ${path}\n`)
    const error = await rejection(client.request(REQUEST))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ message: expect.stringMatching(/ca_bundle of \[default\]/) })
  })

  it('leave requests alone that run without TLS', async () => {
    let finish = (): void => {}
    const server = await loopback((response) => {
      finish = () => status(200)(response, { method: '', url: '', headers: {}, body: '' }, 0)
    })
    open.push(server)
    const client = await machine('[default]\nca_bundle = ~/authority.pem\n')
    const running = client.request({ ...REQUEST, endpoint: server.url })
    await vi.waitFor(() => expect(server.seen).toHaveLength(1))
    expect((await client.request(REQUEST)).status).toBe(200)
    finish()
    expect((await running).status).toBe(200)
  })
})
