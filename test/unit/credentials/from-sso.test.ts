import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromSso } from '../../../src/credentials/index.ts'
import { ConfigError, CredentialsError } from '../../../src/errors.ts'
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

const START_URL = 'https://d-abc123.awsapps.com/start'
const CONFIG = `[sso-session dev]\nsso_region = eu-west-1\nsso_start_url = ${START_URL}\n`
const MINUTE = 60_000
const NOW = Date.parse('2026-01-02T03:04:05Z')
const ROLE = { accountId: '123456789012', roleName: 'Reader' }

const keep = closeAfterEach()

function cacheFile(key: string): string {
  return `.aws/sso/cache/${createHash('sha1').update(key).digest('hex')}.json`
}

const CACHE = cacheFile('dev')

function token(leftMs: number, parts: object = {}): string {
  return JSON.stringify({
    accessToken: 'aCcEsS-old',
    expiresAt: new Date(NOW + leftMs).toISOString(),
    refreshToken: 'rEfReSh-old',
    clientId: 'client',
    clientSecret: 'cLiEnT-sEcReT',
    registrationExpiresAt: '2099-01-01T00:00:00Z',
    startUrl: START_URL,
    region: 'eu-west-1',
    other: 'kept',
    ...parts,
  })
}

function portal(response: Parameters<Reply>[0], expiresInMs = 60 * MINUTE): void {
  response.end(
    JSON.stringify({
      roleCredentials: {
        accessKeyId: 'ASIASSO',
        secretAccessKey: 'sEcReT',
        sessionToken: 'sEsSiOn',
        expiration: NOW + expiresInMs,
      },
    }),
  )
}

const NEW_TOKEN = { accessToken: 'aCcEsS-new', expiresIn: 3_600, refreshToken: 'rEfReSh-new' }

/** A portal and a token endpoint at one address; each token request is answered by the next reply. */
async function service(files: Record<string, string>, ...tokens: Reply[]) {
  let asked = 0
  const server = await loopback((response, seen, index) => {
    if (seen.url !== '/token') return portal(response)
    const reply = tokens[Math.min(asked++, tokens.length - 1)] ?? json(200, NEW_TOKEN)
    reply(response, seen, index)
  })
  const home = temporaryHome({ '.aws/config': CONFIG, ...files }, { AWS_ENDPOINT_URL: server.url })
  keep(server)
  keep({ close: home.remove })
  const provider = fromSso({ ...ROLE, session: 'dev', context: home.context })
  return { server, home, provider }
}

const paths = (server: Loopback) => server.seen.map(({ url }) => url.split('?')[0])

function contextOf(home: TemporaryHome) {
  return { ...home.context }
}

describe('fromSso', () => {
  it('changes the token of a session for the credentials of a role', async () => {
    const { server, provider } = await service({ [CACHE]: token(60 * MINUTE) })
    expect(await provider()).toEqual({
      accessKeyId: 'ASIASSO',
      secretAccessKey: 'sEcReT',
      sessionToken: 'sEsSiOn',
      expiration: new Date(NOW + 60 * MINUTE),
      accountId: '123456789012',
    })
    expect(server.seen).toMatchObject([
      {
        method: 'GET',
        url: '/federation/credentials?role_name=Reader&account_id=123456789012',
        headers: { 'x-amz-sso_bearer_token': 'aCcEsS-old' },
      },
    ])
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('takes the older form, whose cache is named after the start URL', async () => {
    const { home } = await service({ [cacheFile(START_URL)]: token(MINUTE) })
    const provider = fromSso({
      ...ROLE,
      region: 'eu-west-1',
      startUrl: START_URL,
      context: home.context,
    })
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIASSO' })
  })

  it('does not renew the token of the older form', async () => {
    const { server, home } = await service({ [cacheFile(START_URL)]: token(-MINUTE) })
    const options = { ...ROLE, region: 'eu-west-1', startUrl: START_URL, context: home.context }
    expect(await rejection(fromSso(options)())).toMatchObject({
      code: 'CREDENTIALS_EXPIRED',
      message: expect.stringContaining('run `aws sso login`'),
    })
    expect(server.seen).toHaveLength(0)
  })

  it('renews a token with 5 minutes left, keeps what else the cache holds, for its owner only', async () => {
    const { server, home, provider } = await service({ [CACHE]: token(5 * MINUTE) })
    await provider()
    expect(paths(server)).toEqual(['/token', '/federation/credentials'])
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      clientId: 'client',
      clientSecret: 'cLiEnT-sEcReT',
      grantType: 'refresh_token',
      refreshToken: 'rEfReSh-old',
    })
    expect(server.seen[1]?.headers['x-amz-sso_bearer_token']).toBe('aCcEsS-new')
    expect(JSON.parse(home.read(CACHE))).toEqual({
      ...JSON.parse(token(0)),
      accessToken: 'aCcEsS-new',
      refreshToken: 'rEfReSh-new',
      expiresAt: '2026-01-02T04:04:05Z',
    })
    const folder = join(home.path, '.aws/sso/cache')
    expect(statSync(join(home.path, CACHE)).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('leaves a token with 6 minutes left alone: it works until its end', async () => {
    const { server, provider } = await service({ [CACHE]: token(6 * MINUTE) })
    await provider()
    expect(paths(server)).toEqual(['/federation/credentials'])
  })

  it('keeps the old refresh token where the answer has none', async () => {
    const reply = json(200, { accessToken: 'aCcEsS-new', expiresIn: 3_600 })
    const { home, provider } = await service({ [CACHE]: token(MINUTE) }, reply)
    await provider()
    expect(JSON.parse(home.read(CACHE))).toMatchObject({ refreshToken: 'rEfReSh-old' })
  })

  it('uses the old token to its end where renewing fails, and asks once in 30 s', async () => {
    const { server, home } = await service({ [CACHE]: token(4 * MINUTE) }, status(400))
    const ask = () => fromSso({ ...ROLE, session: 'dev', context: home.context })()
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIASSO' })
    const second = fromSso({ ...ROLE, roleName: 'Writer', session: 'dev', context: home.context })
    await second()
    const tokenCalls = () => paths(server).filter((path) => path === '/token').length
    expect(tokenCalls()).toBe(1)
    home.advance(31_000)
    await fromSso({ ...ROLE, roleName: 'Third', session: 'dev', context: home.context })()
    expect(tokenCalls()).toBe(2)
  })

  it('counts the 30 s for each session by itself', async () => {
    const other = CONFIG.replace('dev', 'other')
    const { server, home, provider } = await service(
      {
        '.aws/config': CONFIG + other,
        [CACHE]: token(MINUTE),
        [cacheFile('other')]: token(MINUTE),
      },
      status(400),
      json(200, NEW_TOKEN),
    )
    await provider()
    await fromSso({ ...ROLE, session: 'other', context: home.context })()
    expect(server.seen.at(-1)?.headers['x-amz-sso_bearer_token']).toBe('aCcEsS-new')
  })

  it('renews once for all that ask at once', async () => {
    const { server, home } = await service({ [CACHE]: token(MINUTE) })
    const roles = Array.from({ length: 20 }, (_, index) =>
      fromSso({ ...ROLE, roleName: `Role${index}`, session: 'dev', context: home.context }),
    )
    await Promise.all(roles.map((provider) => provider()))
    expect(paths(server).filter((path) => path === '/token')).toHaveLength(1)
  })

  it('sees a new login without a restart', async () => {
    const { home, server, provider } = await service({})
    const error = await rejection(provider())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
      message: 'No credentials from SSO: there is no login; run `aws sso login --sso-session dev`',
    })
    home.write(CACHE, token(60 * MINUTE))
    home.advance(6_000)
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIASSO' })
    expect(server.seen).toHaveLength(1)
  })

  it('says at once that a login is needed when it has ended and cannot be renewed', async () => {
    const { provider } = await service(
      { [CACHE]: token(-MINUTE) },
      status(400, '{"error":"invalid_grant"}'),
    )
    const error = await rejection(provider())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_EXPIRED',
      message: expect.stringContaining('run `aws sso login --sso-session dev`'),
      cause: { status: 400 },
    })
    expectNoSecret(error)
  })

  it('says so too when the portal refuses the token', async () => {
    const refusal = json(
      401,
      { message: 'Session token not found: aCcEsS-old' },
      { 'x-amzn-errortype': 'UnauthorizedException' },
    )
    const server = await loopback(refusal)
    const home = temporaryHome(
      { '.aws/config': CONFIG, [CACHE]: token(60 * MINUTE) },
      { AWS_ENDPOINT_URL_SSO: server.url },
    )
    keep(server)
    keep({ close: home.remove })
    const error = await rejection(fromSso({ ...ROLE, session: 'dev', context: home.context })())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_EXPIRED',
      cause: { awsCode: 'UnauthorizedException' },
    })
    expectNoSecret(error)
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['no JSON', '{"accessToken": "aCcEsS-old", '],
    ['a list', '[1]'],
    ['no token', '{"expiresAt":"2099-01-01T00:00:00Z"}'],
    ['no time', '{"accessToken":"aCcEsS-old","expiresAt":"soon"}'],
    ['nothing', ''],
  ])('refuses a cache with %s', async (_name, text) => {
    const { provider, server } = await service({ [CACHE]: text })
    const error = await rejection(provider())
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID' })
    expectNoSecret(error)
    expect(server.seen).toHaveLength(0)
  })

  it('works without writing where the cache cannot be written', async () => {
    const { home } = await service({ [CACHE]: token(MINUTE) })
    const context = {
      ...contextOf(home),
      replaceFile: () => Promise.reject(new Error('read-only file system')),
    }
    const ask = (roleName: string) => fromSso({ ...ROLE, roleName, session: 'dev', context })()
    expect(await ask('Reader')).toMatchObject({ accessKeyId: 'ASIASSO' })
    home.advance(40_000)
    expect(await ask('Writer')).toMatchObject({ accessKeyId: 'ASIASSO' })
  })

  it.each(['evil.example/', 'x@evil.example', 'eu-west-1.evil', 'EU', ''])(
    'does not send a token to the region %j',
    async (region) => {
      const home = temporaryHome({ [cacheFile(START_URL)]: token(60 * MINUTE) })
      keep({ close: home.remove })
      const options = { ...ROLE, region, startUrl: START_URL, context: home.context }
      expect(await rejection(fromSso(options)())).toBeInstanceOf(ConfigError)
    },
  )

  it('never tears the cache that several processes renew at once', async () => {
    const { server, home } = await service({ [CACHE]: token(MINUTE) }, (response) => {
      // Each answer has another length, as torn files show best where a short text follows a long one.
      const accessToken = 'x'.repeat(1 + Math.floor(Math.random() * 60_000))
      response.end(JSON.stringify({ ...NEW_TOKEN, accessToken, expiresIn: 60 }))
    })
    const script = join(import.meta.dirname, 'renew-sso-token.ts')
    const env = { ...process.env, HOME: home.path, AWS_ENDPOINT_URL: server.url, AWS_PROFILE: '' }
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env })
    let reads = 0
    const reading = setInterval(() => {
      reads += 1
      expect(JSON.parse(home.read(CACHE))).toMatchObject({ other: 'kept' })
    }, 1)
    try {
      await Promise.all([run(), run(), run()])
    } finally {
      clearInterval(reading)
    }
    expect(reads).toBeGreaterThan(20)
    expect(paths(server).filter((path) => path === '/token').length).toBeGreaterThan(20)
    expect(JSON.parse(home.read(CACHE))).toMatchObject({ other: 'kept', clientId: 'client' })
    expect(readdirSync(join(home.path, '.aws/sso/cache'))).toHaveLength(1)
  }, 30_000)
})

function expectNoSecret(value: unknown): void {
  expect(inspect(value, { depth: 12, showHidden: true })).not.toMatch(
    /aCcEsS|rEfReSh-|cLiEnT-sEcReT/,
  )
}
