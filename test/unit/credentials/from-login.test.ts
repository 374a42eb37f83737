import { createHash, generateKeyPairSync } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromLogin } from '../../../src/credentials/index.ts'
import { dpopProof } from '../../../src/credentials/login.ts'
import { CredentialsError } from '../../../src/errors.ts'
import {
  closeAfterEach,
  json,
  type Loopback,
  loopback,
  type Reply,
  rejection,
} from '../http/loopback.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

const SESSION = 'arn:aws:sts::012345678910:assumed-role/Admin/admin'
const CACHE = `.aws/login/cache/${createHash('sha256').update(SESSION).digest('hex')}.json`
const NOW = Date.parse('2026-01-02T03:04:05Z')
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const PEM = String(privateKey.export({ format: 'pem', type: 'sec1' }))

function cache(leftMs: number, parts: object = {}, key = 'ASIAOLD'): string {
  return JSON.stringify({
    accessToken: {
      accessKeyId: key,
      secretAccessKey: 'sEcReT',
      sessionToken: 'sEsSiOn',
      accountId: '012345678910',
      expiresAt: new Date(NOW + leftMs).toISOString(),
    },
    clientId: 'arn:aws:signin:::devtools/same-device',
    refreshToken: 'rEfReSh-1',
    dpopKey: PEM,
    idToken: 'id',
    tokenType: 'aws_sigv4',
    ...parts,
  })
}

const RENEWED = {
  accessToken: { accessKeyId: 'ASIANEW', secretAccessKey: 'sEcReT2', sessionToken: 'sEsSiOn2' },
  tokenType: 'aws_sigv4',
  expiresIn: 900,
  refreshToken: 'rEfReSh-2',
}

async function signin(
  text: string,
  ...replies: Reply[]
): Promise<{ server: Loopback; home: TemporaryHome; ask: () => Promise<unknown> }> {
  const server = await loopback(...replies)
  const home = temporaryHome({ [CACHE]: text }, { AWS_ENDPOINT_URL_SIGNIN: server.url })
  keep(server)
  keep({ close: home.remove })
  return { server, home, ask: fromLogin({ loginSession: SESSION, context: home.context }) }
}

describe('fromLogin', () => {
  it('leaves what holds longer than 5 minutes, and renews what does not', async () => {
    const { server, home, ask } = await signin(cache(6 * 60_000), json(200, RENEWED))
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIAOLD' })
    expect(server.seen).toHaveLength(0)
    home.advance(2 * 60_000)
    expect(await ask()).toEqual({
      accessKeyId: 'ASIANEW',
      secretAccessKey: 'sEcReT2',
      sessionToken: 'sEsSiOn2',
      accountId: '012345678910',
      expiration: new Date('2026-01-02T03:21:05Z'),
    })
    expect(statSync(join(home.path, CACHE)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(home.read(CACHE))).toMatchObject({ refreshToken: 'rEfReSh-2', idToken: 'id' })
    expect(readdirSync(join(home.path, '.aws/login/cache'))).toHaveLength(1)
  })

  it('takes what another process has renewed meanwhile', async () => {
    const { server, home, ask } = await signin(cache(-1), json(200, RENEWED))
    home.write(CACHE, cache(10 * 60_000, { refreshToken: 'rEfReSh-9' }, 'ASIAOTHER'))
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIAOTHER' })
    expect(server.seen).toHaveLength(0)
  })

  it('takes what another process writes when it lost the race for the one token', async () => {
    const { home, ask } = await signin(cache(-1), (response, seen, index) => {
      home.write(CACHE, cache(10 * 60_000, { refreshToken: 'rEfReSh-9' }, 'ASIAOTHER'))
      json(400, { error: 'TOKEN_EXPIRED', message: 'used' })(response, seen, index)
    })
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIAOTHER' })
  })

  it.each(['TOKEN_EXPIRED', 'USER_CREDENTIALS_CHANGED', 'INSUFFICIENT_PERMISSIONS'])(
    'asks for a login when the answer is %s, and does not repeat',
    async (error) => {
      const answer = { error, message: 'no: rEfReSh-1' }
      const refusal = json(400, answer, { 'x-amzn-errortype': 'AccessDeniedException' })
      const { server, ask } = await signin(cache(-1), refusal)
      const thrown = await rejection(ask())
      expect(thrown).toMatchObject({
        code: 'CREDENTIALS_EXPIRED',
        message: 'No credentials from login: the login has ended; run `aws login`',
        cause: { awsCode: 'AccessDeniedException' },
      })
      expect(server.seen).toHaveLength(1)
      expect(inspect(thrown, { depth: 12, showHidden: true })).not.toMatch(
        /rEfReSh-1|BEGIN EC|sEcReT/,
      )
    },
  )

  it.each([
    ['another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
    ['another kind', generateKeyPairSync('ed25519').privateKey],
  ])('refuses a key of %s', async (_name, key) => {
    const dpopKey = String(key.export({ format: 'pem', type: 'pkcs8' }))
    expect(dpopProof({ keyPem: dpopKey, method: 'POST', url: 'https://x', now: 0 })).toBeUndefined()
    const { server, ask } = await signin(cache(-1, { dpopKey }))
    const error = await rejection(ask())
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({ code: 'CREDENTIALS_INVALID' })
    expect(server.seen).toHaveLength(0)
  })

  it('does not sign in at a host of the cache', async () => {
    const { home } = await signin(cache(-1, { signInRegion: 'evil.example/' }))
    const error = await rejection(fromLogin({ loginSession: SESSION, context: home.context })())
    expect(error).toMatchObject({ name: 'ConfigError' })
  })

  it('looks where AWS_LOGIN_CACHE_DIRECTORY says', async () => {
    const { home } = await signin('')
    home.write('other/x', '')
    home.write(`other/${CACHE.split('/').at(-1)}`, cache(10 * 60_000))
    home.env['AWS_LOGIN_CACHE_DIRECTORY'] = '~/other'
    const provider = fromLogin({ loginSession: SESSION, context: home.context })
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIAOLD' })
  })
})
