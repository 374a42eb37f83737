import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect } from 'node:net'
import { Agent, type Dispatcher, MockAgent } from 'undici'
import { describe, expect, it, vi } from 'vitest'
import { type ClientOptions, createClient } from '../../../src/index.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import { closeAfterEach, listen, pem, rejection } from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment({ AWS_EC2_METADATA_DISABLED: 'true' })
const keep = closeAfterEach()

const LATER = '2099-01-01T00:00:00Z'
const START_URL = 'https://corp.example/start'
const SESSION = 'arn:aws:iam::123456789012:user/ada'

/** Answers as STS, the portal of IAM Identity Center, the sign-in service and any other service. */
function answer(request: IncomingMessage, response: ServerResponse, inner: string[]): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const action = new URLSearchParams(Buffer.concat(chunks).toString()).get('Action')
    const keys = { accessKeyId: 'ASIAINNER', secretAccessKey: 'secret', sessionToken: 'token' }
    if (action !== null) {
      inner.push(action)
      response.end(
        `<${action}Response><${action}Result><Credentials><AccessKeyId>ASIAINNER</AccessKeyId>` +
          `<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>` +
          `<Expiration>${LATER}</Expiration></Credentials></${action}Result></${action}Response>`,
      )
    } else if (request.url?.startsWith('/federation/') === true) {
      inner.push('GetRoleCredentials')
      response.end(JSON.stringify({ roleCredentials: { ...keys, expiration: Date.parse(LATER) } }))
    } else if (request.url === '/v1/token') {
      inner.push('CreateOAuth2Token')
      response.end(JSON.stringify({ accessToken: keys, refreshToken: 'next', expiresIn: 900 }))
    } else response.end('{}')
  })
}

/** A server over TLS that answers for all, and what it was asked besides the client's own request. */
async function tlsService(): Promise<{ url: string; inner: string[] }> {
  const inner: string[] = []
  const options = { key: pem('server-key.pem'), cert: pem('right-name.pem') }
  const server = createTlsServer(options, (request, response) => answer(request, response, inner))
  const port = await listen(closing(server))
  return { url: `https://localhost:${port}`, inner }
}

function closing<Kind extends Server>(server: Kind): Kind {
  keep({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return server
}

/** A proxy, and where it was asked to lead. */
async function tunnel(): Promise<{ url: string; hosts: string[] }> {
  const hosts: string[] = []
  const server = closing(createServer())
  server.on('connect', (request, socket, head) => {
    hosts.push(request.url ?? '')
    const port = Number(request.url?.split(':').at(-1))
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, hosts }
}

const PROFILES: Readonly<Record<string, string>> = {
  AssumeRole:
    'role_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n[profile base]\naws_access_key_id = AKID\naws_secret_access_key = s\n',
  AssumeRoleWithWebIdentity:
    'role_arn = arn:aws:iam::123456789012:role/r\nweb_identity_token_file = ~/token\n',
  GetRoleCredentials: `sso_start_url = ${START_URL}\nsso_region = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = reader\n`,
  CreateOAuth2Token: `login_session = ${SESSION}\n`,
}
const CALLS = Object.keys(PROFILES)

/** A machine whose profile needs an inner call, with settings of the profile besides. */
function machine(call: string, settings: string): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const login = {
    accessToken: {
      accessKeyId: 'ASIAOLD',
      secretAccessKey: 's',
      sessionToken: 't',
      expiresAt: '2020-01-01T00:00:00Z',
    },
    clientId: 'client',
    refreshToken: 'refresh',
    dpopKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    signInRegion: 'eu-west-1',
  }
  const named = (algorithm: string, text: string): string =>
    `${createHash(algorithm).update(text).digest('hex')}.json`
  const home = temporaryHome({
    '.aws/config': `[profile dev]\n${settings}${PROFILES[call]}`,
    [`.aws/sso/cache/${named('sha1', START_URL)}`]: JSON.stringify({
      accessToken: 'login-token',
      expiresAt: LATER,
    }),
    [`.aws/login/cache/${named('sha256', SESSION)}`]: JSON.stringify(login),
    'authority.pem': pem('authority.pem'),
    token: 'web-identity-token',
  })
  keep({ close: home.remove })
  vi.stubEnv('HOME', home.path)
}

function clientOf(options: ClientOptions) {
  const region = 'eu-west-1'
  return keep(createClient({ profile: 'dev', region, retry: 'none', ...options }))
}

const REQUEST = { service: 'sqs', json: {} } as const

describe.each(CALLS)('%s, a call for the credentials of a client', (call) => {
  it('goes through the proxy of the client, to the authorities that it trusts', async () => {
    const service = await tlsService()
    const proxy = await tunnel()
    machine(call, `endpoint_url = ${service.url}\n`)
    const client = clientOf({ proxy: proxy.url, ca: pem('authority.pem') })
    expect((await client.request(REQUEST)).status).toBe(200)
    expect(service.inner).toEqual([call])
    expect(proxy.hosts).toEqual([new URL(service.url).host, new URL(service.url).host])
  })

  it('trusts the authorities of the profile', async () => {
    const service = await tlsService()
    machine(call, `endpoint_url = ${service.url}\nca_bundle = ~/authority.pem\n`)
    expect((await clientOf({}).request(REQUEST)).status).toBe(200)
    expect(service.inner).toEqual([call])
  })

  it('goes through the dispatcher of the client', async () => {
    const inner: string[] = []
    const server = closing(createServer((request, response) => answer(request, response, inner)))
    const port = await listen(server)
    machine(call, '')
    const origins: string[] = []
    class Recorder extends Agent {
      override dispatch(
        options: Dispatcher.DispatchOptions,
        handler: Dispatcher.DispatchHandler,
      ): boolean {
        origins.push(String(options.origin))
        return super.dispatch({ ...options, origin: `http://127.0.0.1:${port}` }, handler)
      }
    }
    const dispatcher = keep(new Recorder())
    expect((await clientOf({ dispatcher }).request(REQUEST)).status).toBe(200)
    expect(inner).toEqual([call])
    expect(origins).toHaveLength(2)
    expect(origins.at(-1)).toBe('https://sqs.eu-west-1.amazonaws.com')
  })

  it('is not let out by a mock', async () => {
    machine(call, 'endpoint_url = https://127.0.0.1:1\n')
    const dispatcher = keep(new MockAgent())
    dispatcher.disableNetConnect()
    const error = await rejection(clientOf({ dispatcher }).request(REQUEST))
    expect(String((error as Error).cause ?? error)).toMatch(/MockNotMatched|Mock dispatch|mock/i)
  })
})

describe('the metadata of the machine', () => {
  it.each([
    ['directly, not through the dispatcher of a client', () => new Agent(), 1],
    ['through a mock', mockOfNothing, 0],
  ])('is asked for %s', async (_name, make, times) => {
    const asked: string[] = []
    const server = closing(
      createServer((request, response) => {
        asked.push(request.url ?? '')
        response.end(
          JSON.stringify({
            AccessKeyId: 'ASIACONTAINER',
            SecretAccessKey: 's',
            Token: 't',
            Expiration: LATER,
          }),
        )
      }),
    )
    const port = await listen(server)
    const home = temporaryHome({})
    keep({ close: home.remove })
    vi.stubEnv('HOME', home.path)
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `http://127.0.0.1:${port}/creds`)
    const dispatcher = keep(make())
    const dispatch = vi.spyOn(dispatcher, 'dispatch')
    const client = keep(createClient({ region: 'eu-west-1', retry: 'none', dispatcher }))
    await client.sign({ service: 'sqs' }).catch(() => undefined)
    expect(asked).toHaveLength(times)
    expect(dispatch.mock.calls.length === 0).toBe(times === 1)
  })
})

function mockOfNothing(): MockAgent {
  const mock = new MockAgent()
  mock.disableNetConnect()
  return mock
}
