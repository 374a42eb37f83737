import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerEndpoint } from '../../../src/credentials/container.ts'
import { fromContainer } from '../../../src/credentials/index.ts'
import { CredentialsError, ServiceError } from '../../../src/errors.ts'
import {
  closeAfterEach,
  json,
  type Loopback,
  loopback,
  type Reply,
  rejection,
  status,
} from '../http/loopback.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const ANSWER = {
  AccessKeyId: 'ASIACONTAINER',
  SecretAccessKey: 'sEcReT',
  Token: 'token',
  Expiration: '2026-01-02T09:04:05Z',
  AccountId: '123456789012',
}
const FULL = 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
const RELATIVE = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'
const TOKEN_FILE = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'
const TOKEN = 'AWS_CONTAINER_AUTHORIZATION_TOKEN'

const keep = closeAfterEach()

async function agent(...replies: Reply[]): Promise<{ server: Loopback; home: TemporaryHome }> {
  const server = await loopback(...replies)
  const home = temporaryHome({}, { [FULL]: `${server.url}/v1/credentials?id=7` })
  keep(server)
  keep({ close: home.remove })
  return { server, home }
}

describe('fromContainer', () => {
  it('asks the agent, with the account it names', async () => {
    const { server, home } = await agent(json(200, ANSWER))
    home.env[TOKEN] = 'Basic abc'
    expect(await fromContainer({ context: home.context })()).toEqual({
      accessKeyId: 'ASIACONTAINER',
      secretAccessKey: 'sEcReT',
      sessionToken: 'token',
      expiration: new Date('2026-01-02T09:04:05Z'),
      accountId: '123456789012',
    })
    expect(server.seen).toMatchObject([
      { method: 'GET', url: '/v1/credentials?id=7', headers: { authorization: 'Basic abc' } },
    ])
  })

  it('reads a token below the home directory', async () => {
    const { server, home } = await agent(json(200, ANSWER))
    home.write('tokens/agent', 'Bearer abc\n')
    home.env[TOKEN_FILE] = '~/tokens/agent'
    await fromContainer({ context: home.context })()
    expect(server.seen[0]?.headers.authorization).toBe('Bearer abc')
  })

  it('gives undefined where variables are blank', async () => {
    const home = temporaryHome({}, { [FULL]: ' ', [RELATIVE]: '\t', [TOKEN]: '' })
    keep({ close: home.remove })
    const provider = fromContainer({ context: home.context })
    expect(await provider()).toBeUndefined()
    expect(await provider.explain()).toMatchObject([{ configured: false }])
  })

  it('gives undefined where no variable is set', async () => {
    const home = temporaryHome()
    keep({ close: home.remove })
    expect(await fromContainer({ context: home.context })()).toBeUndefined()
  })

  it('reads the token file at each fetch, which counts for more than the variable', async () => {
    const { server, home } = await agent(
      json(200, { ...ANSWER, Expiration: '2026-01-02T03:05:00Z' }),
    )
    home.write('token', 'first\n')
    home.env[TOKEN] = 'unused'
    home.env[TOKEN_FILE] = `${home.path}/token`
    const provider = fromContainer({ context: home.context })
    await provider()
    home.write('token', 'second')
    await provider()
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['first', 'second'])
  })

  it.each([
    ['a file that is missing', { [TOKEN_FILE]: '/no/such/file' }, /does not exist/],
    ['a carriage return', { [TOKEN]: 'a\rx-evil: 1' }, /line ends/],
    ['a line feed', { [TOKEN]: 'a\nx-evil: 1' }, /line ends/],
  ])('refuses a token with %s, and sends nothing', async (_name, env, message) => {
    const { server, home } = await agent(json(200, ANSWER))
    Object.assign(home.env, env)
    expect(await rejection(fromContainer({ context: home.context })())).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringMatching(message),
    })
    expect(server.seen).toHaveLength(0)
  })

  it('repeats throttling, server errors, broken documents, and lost connections', async () => {
    const { server, home } = await agent(
      status(429),
      status(500, 'oops'),
      (response) => response.destroy(),
      status(200, '{"AccessKeyId":'),
      json(200, ANSWER),
    )
    expect(await fromContainer({ context: home.context })()).toMatchObject({
      sessionToken: 'token',
    })
    expect(server.seen).toHaveLength(5)
  })

  it('does not repeat other refusals, and keeps the token out of the error', async () => {
    const { server, home } = await agent(
      json(403, { code: 'AccessDenied', message: 'bad tOkEn9-of-agent' }),
    )
    home.env[TOKEN] = 'tOkEn9-of-agent'
    const error = await rejection(fromContainer({ context: home.context })())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      tried: [{ provider: 'container' }],
      cause: { status: 403, awsCode: 'AccessDenied' },
    })
    expect((error as CredentialsError).cause).toBeInstanceOf(ServiceError)
    expect(inspect(error, { depth: 9 })).not.toContain('tOkEn9-of-agent')
    expect(server.seen).toHaveLength(1)
  })

  it('does not follow redirects', async () => {
    const other = keep(await loopback(json(200, ANSWER)))
    const { home } = await agent(status(302, '', { location: other.url }))
    expect(await rejection(fromContainer({ context: home.context })())).toBeInstanceOf(
      CredentialsError,
    )
    expect(other.seen).toHaveLength(0)
  })

  it.each([
    ['no Token', { ...ANSWER, Token: undefined }, /no Token/],
    ['no Expiration', { ...ANSWER, Expiration: undefined }, /no usable Expiration/],
    ['an error document', { code: 'x', message: 'y' }, /no Token|no AccessKeyId|Expiration/],
  ])('refuses an answer with %s', async (_name, answer, message) => {
    const { home } = await agent(json(200, answer))
    const error = await rejection(fromContainer({ context: home.context })())
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('raises the failure itself when a refresh fails on EKS, not a complaint about its host', async () => {
    const soon = { ...ANSWER, Expiration: '2026-01-02T03:14:05Z' }
    const { home } = await agent(json(200, soon), json(403, { message: 'pod identity is gone' }))
    const provider = fromContainer({ context: home.context })
    await provider()
    home.advance(9.5 * 60_000)
    // What is cached is served while the agent fails.
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIACONTAINER' })
    const fresh = temporaryHome({}, { ...home.env })
    keep({ close: fresh.remove })
    expect(await rejection(fromContainer({ context: fresh.context })())).toMatchObject({
      message: expect.stringContaining('pod identity is gone'),
    })
  })

  it('explains where it asks', async () => {
    const { home } = await agent(json(200, ANSWER))
    home.env[TOKEN] = 'tOkEn'
    const [report] = await fromContainer({ context: home.context }).explain()
    expect(report).toMatchObject({ configured: true, from: [FULL, TOKEN] })
    expect(JSON.stringify(report)).not.toContain('tOkEn')
    home.env[FULL] = 'http://evil.example/'
    const [refused] = await fromContainer({ context: home.context }).explain()
    expect(refused?.reason).toContain('may use http only for localhost')
  })
})

describe('a hostile container address', () => {
  it.each([
    'http://evil.example/x',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.3com/',
    'http://localhost.evil.example/',
    'http://localhost@evil.example/',
    'http://127.0.0.1:80@evil.example/',
    'http://evil.example\\@127.0.0.1/',
    'http:\\\\evil.example/',
    'http://169.254.170.2.nip.io/',
    'http://169.254.170.22/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://[::2]/',
    'http://ⓛocalhost.evil.example/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'javascript:1',
    'localhost/x',
    '//localhost/x',
    'http://',
    'http://local host/',
    'http://127.0.0.1/\r\nx: y',
  ])('%j is refused', (url) => {
    expect(() => containerEndpoint({ [FULL]: url })).toThrow(CredentialsError)
  })

  it.each([
    '@evil.example/',
    '.evil.example/',
    ':81/x',
    'x',
    '\\evil',
    '//\\evil',
    '?x',
    '#x',
    '/ x',
    '/\n',
  ])('as a relative URI, %j is refused', (path) => {
    expect(() => containerEndpoint({ [RELATIVE]: path })).toThrow(CredentialsError)
  })

  it('never reaches another host over plain http', () => {
    const texts = fc.oneof(
      fc.webUrl({ validSchemes: ['http'] }),
      fc.string().map((text) => `http://${text}`),
      fc.tuple(fc.ipV4Extended(), fc.string()).map(([host, rest]) => `http://${host}${rest}`),
      fc.tuple(fc.ipV6(), fc.string()).map(([host, rest]) => `http://[${host}]${rest}`),
    )
    const allowed = /^(?:localhost|127\.\d+\.\d+\.\d+|169\.254\.170\.23?|\[::1\]|\[fd00:ec2::23\])$/
    fc.assert(
      fc.property(texts, (text) => {
        let url: string | undefined
        try {
          url = containerEndpoint({ [FULL]: text })?.url
        } catch (error) {
          expect(error).toBeInstanceOf(CredentialsError)
        }
        if (url !== undefined) expect(new URL(url).hostname).toMatch(allowed)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const url = containerEndpoint({ [RELATIVE]: text })?.url
          if (url !== undefined) expect(new URL(url).origin).toBe('http://169.254.170.2')
        } catch (error) {
          expect(error).toBeInstanceOf(CredentialsError)
        }
      }),
    )
  })
})
