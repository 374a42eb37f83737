import { describe, expect, it, vi } from 'vitest'
import { type Client, type ClientOptions, ConfigError } from '../../../src/index.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import {
  clientFor,
  closeAfterEach,
  loopback,
  pem,
  pemPath,
  rejection,
  status,
  tlsServer,
} from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment()
const keep = closeAfterEach()

/** A client of a TLS server on a machine with this config file. */
async function machine(config: string, options: ClientOptions = {}): Promise<Client> {
  const home = temporaryHome({
    '.aws/config': config,
    'authority.pem': pem('authority.pem'),
    'empty.pem': 'nothing',
  })
  vi.stubEnv('HOME', home.path)
  const client = clientFor(keep(await tlsServer()).url, { retry: 'none', ...options })
  keep({ close: home.remove })
  keep(client)
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
    vi.stubEnv('AWS_CA_BUNDLE', pemPath('authority.pem'))
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
    keep(server)
    const client = await machine('[default]\nca_bundle = ~/authority.pem\n')
    const running = client.request({ ...REQUEST, endpoint: server.url })
    await vi.waitFor(() => expect(server.seen).toHaveLength(1))
    expect((await client.request(REQUEST)).status).toBe(200)
    finish()
    expect((await running).status).toBe(200)
  })
})
