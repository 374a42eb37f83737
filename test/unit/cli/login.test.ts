import { createHash } from 'node:crypto'
import { chmodSync, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CliHome, cliHome } from './cli-home.ts'

/** What the double of IAM Identity Center, and of the sign-in service, was asked. */
interface Seen {
  readonly path: string
  readonly query: URLSearchParams
  readonly json: Record<string, unknown>
  readonly headers: NodeJS.Dict<string | string[]>
}

const SESSION = 'arn:aws:iam::123456789012:user/alice'
const seen: Seen[] = []
let pending = 0
/** What the portal lets people choose from. */
let accounts: readonly object[] = []
let roles: readonly string[] = []
/** What the page sends people back with; undefined for a code and the state. */
let sendsBack: ((back: URL) => void) | undefined

const server = createServer(async (request, response) => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://x')
  const body = await text(request)
  const json = (body === '' ? {} : JSON.parse(body)) as Seen['json']
  seen.push({ path, query, json, headers: request.headers })
  if (path.endsWith('/authorize')) {
    const back = new URL(query.get('redirect_uri') ?? '')
    back.searchParams.set('code', 'a-code')
    back.searchParams.set('state', query.get('state') ?? '')
    sendsBack?.(back)
    response.writeHead(302, { location: back.href }).end()
    return
  }
  const [status, content] = answer(path, query, json)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(content === undefined ? '' : JSON.stringify(content))
})

function answer(path: string, query: URLSearchParams, json: Seen['json']): [number, unknown] {
  const { port } = server.address() as AddressInfo
  switch (path) {
    case '/client/register':
      return [
        200,
        { clientId: 'client', clientSecret: 'client-secret', clientSecretExpiresAt: 2_000_000_000 },
      ]
    case '/device_authorization':
      return [
        200,
        {
          deviceCode: 'device-code',
          userCode: 'ABCD-EFGH',
          verificationUri: `http://127.0.0.1:${port}/device`,
          verificationUriComplete: `http://127.0.0.1:${port}/device?user_code=ABCD-EFGH`,
          expiresIn: 60,
          interval: 0.001,
        },
      ]
    case '/token': {
      if (json['deviceCode'] !== undefined && pending-- > 0) {
        return [400, { error: 'authorization_pending', error_description: 'not yet' }]
      }
      return [
        200,
        { accessToken: 'sso-token', tokenType: 'Bearer', expiresIn: 28_800, refreshToken: 'again' },
      ]
    }
    case '/v1/token': {
      const claims = Buffer.from(JSON.stringify({ sub: SESSION })).toString('base64url')
      return [
        200,
        {
          accessToken: {
            accessKeyId: 'ASIACONSOLE',
            secretAccessKey: 'console-secret',
            sessionToken: 'console-token',
          },
          tokenType: 'aws_sigv4',
          expiresIn: 900,
          refreshToken: 'again',
          idToken: `h.${claims}.s`,
        },
      ]
    }
    case '/federation/credentials':
      return [
        200,
        {
          roleCredentials: {
            accessKeyId: 'ASIAROLE',
            secretAccessKey: 'role-secret',
            sessionToken: 'role-token',
            expiration: 2_000_000_000_000,
          },
        },
      ]
    case '/assignment/accounts':
      return query.get('next_token') === null
        ? [200, { accountList: accounts.slice(0, 1), nextToken: 'more' }]
        : [200, { accountList: accounts.slice(1) }]
    case '/assignment/roles':
      return [
        200,
        { roleList: roles.map((roleName) => ({ roleName, accountId: query.get('account_id') })) },
      ]
    default:
      return [200, undefined]
  }
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

const CONFIG = `[profile work]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = reader
region = eu-central-1
[profile old]
sso_start_url = https://old.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 123456789012
sso_role_name = reader
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = eu-west-1
sso_registration_scopes = sso:account:access, codewhisperer:analysis
`
let home: CliHome
beforeEach(() => {
  seen.length = 0
  pending = 0
  sendsBack = undefined
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  home = cliHome({
    AWS_ENDPOINT_URL_SSO: url,
    AWS_ENDPOINT_URL_SSO_OIDC: url,
    AWS_ENDPOINT_URL_SIGNIN: url,
    AWS_REGION: 'eu-central-1',
  })
  home.profiles(CONFIG)
  // In the place of the browser: goes where pages send it, and that is all.
  home.write('bin/xdg-open', `#!${process.execPath}\nfetch(process.argv[2])\n`)
  chmodSync(join(home.path, 'bin/xdg-open'), 0o755)
  vi.stubEnv('PATH', `${join(home.path, 'bin')}:${process.env['PATH']}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

const cacheOf = (key: string): string =>
  `.aws/sso/cache/${createHash('sha1').update(key).digest('hex')}.json`

describe('sansdk login', () => {
  it('logs in by a page, with a proof key, into the cache that SDKs read', async () => {
    const { status, stderr, stdout } = await home.run('login --profile work')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^Successfully logged into Start URL: https:\/\/corp\.awsapps\.com\/start, until 20/,
      ),
    })
    expect(stderr).toContain('/authorize?response_type=code&client_id=client&')
    const [register, page, token] = seen
    expect(register?.json).toEqual({
      clientName: 'sansdk',
      clientType: 'public',
      scopes: ['sso:account:access', 'codewhisperer:analysis'],
      grantTypes: ['authorization_code', 'refresh_token'],
      redirectUris: ['http://127.0.0.1/oauth/callback'],
      issuerUrl: 'https://corp.awsapps.com/start',
    })
    const verifier = String(token?.json['codeVerifier'])
    expect(page?.query.get('code_challenge')).toBe(
      createHash('sha256').update(verifier).digest('base64url'),
    )
    expect(token?.json).toMatchObject({
      grantType: 'authorization_code',
      code: 'a-code',
      redirectUri: page?.query.get('redirect_uri'),
    })
    const file = cacheOf('corp')
    expect(statSync(join(home.path, file)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(home.read(file))).toEqual({
      startUrl: 'https://corp.awsapps.com/start',
      region: 'eu-west-1',
      accessToken: 'sso-token',
      expiresAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      clientId: 'client',
      clientSecret: 'client-secret',
      registrationExpiresAt: '2033-05-18T03:33:20Z',
      refreshToken: 'again',
    })
    const exported = await home.run('configure export-credentials --profile work')
    expect(JSON.parse(exported.stdout)).toMatchObject({ AccessKeyId: 'ASIAROLE' })
  })

  it('logs in by a code, waits for it, and does so for profiles without a session', async () => {
    pending = 2
    const { status, stderr } = await home.run(
      'sso login --use-device-code --profile work --no-browser',
    )
    expect(status).toBe(0)
    expect(stderr).toMatch(/\/device\?user_code=ABCD-EFGH\n\nand enter the code ABCD-EFGH\n/)
    expect(seen.filter(({ path }) => path === '/token')).toHaveLength(3)
    expect(seen.at(-1)?.json).toMatchObject({ deviceCode: 'device-code', clientId: 'client' })
    expect(await home.run('login --profile old --no-browser')).toMatchObject({ status: 0 })
    expect(JSON.parse(home.read(cacheOf('https://old.awsapps.com/start')))).toMatchObject({
      accessToken: 'sso-token',
    })
  })

  it('is refused where the page says so, and takes no code without its state', async () => {
    sendsBack = (back) => {
      back.searchParams.delete('code')
      back.searchParams.set('error', 'access_denied\u001b[2J')
    }
    const { status, stderr } = await home.run('login --profile work')
    expect(status).toBe(252)
    expect(stderr).toContain('the login was refused: "access_denied\\u001b[2J"')
    expect(existsSync(join(home.path, cacheOf('corp')))).toBe(false)
    // A forged answer first, which is passed over; the browser then goes to the page once more.
    sendsBack = (back) => {
      sendsBack = undefined
      const { searchParams } = back
      const real = back.href
      searchParams.set('state', 'forged')
      searchParams.set('code', 'stolen')
      setTimeout(() => void fetch(real), 50)
    }
    expect(await home.run('login --profile work')).toMatchObject({ status: 0 })
    expect(seen.at(-1)?.json).toMatchObject({ code: 'a-code' })
  })

  it('signs in with the console, into the cache of aws login and the profile', async () => {
    const { status, stdout } = await home.run('login --console --profile console')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Successfully logged in as ${SESSION}, in the profile console\n`,
    })
    const [page, token] = seen
    expect(page?.query.get('client_id')).toBe('arn:aws:signin:::devtools/same-device')
    expect(page?.query.get('code_challenge_method')).toBe('SHA-256')
    expect(String(token?.headers['dpop']).split('.')).toHaveLength(3)
    expect(home.read('.aws/config')).toContain(
      `[profile console]\nlogin_session = ${SESSION}\nregion = eu-central-1\n`,
    )
    const exported = await home.run('configure export-credentials --profile console')
    expect(JSON.parse(exported.stdout)).toMatchObject({
      AccessKeyId: 'ASIACONSOLE',
      SessionToken: 'console-token',
    })
    expect(await home.run('logout --profile console')).toMatchObject({ stdout: 'Logged out.\n' })
    expect(await home.run('logout --profile console')).toMatchObject({
      stdout: 'There was no login.\n',
    })
  })

  it.each([
    ['login', /the profile default names no sso_session; name one with --sso-session/],
    ['login --sso-session crop', /no \[sso-session crop\] in the config file; did you mean corp\?/],
    ['login --console --profile work', /the profile work has sso_session of its own/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
    expect(seen).toEqual([])
  })
})

describe('sansdk configure sso', () => {
  beforeEach(() => {
    accounts = [
      { accountId: '111122223333', accountName: 'Production' },
      { accountId: '123456789012', accountName: 'Development' },
    ]
    roles = ['reader', 'admin']
  })

  it('writes the session, and the account and role that are chosen', async () => {
    home.profiles('[default]\nregion = us-east-1\n')
    const answers =
      'corp\nhttp://plain\nhttps://corp.awsapps.com/start\neu-west-1\n\n2\n7\nadmin\neu-central-1\n\ndev\n'
    const { status, stdout, stderr } = await home.runWith(answers, 'configure sso')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'The profile dev is there; use it with --profile dev\n',
    })
    expect(stderr).toContain('"http://plain" cannot be used.\n')
    expect(stderr).toContain('1. Production 111122223333\n2. Development 123456789012\n')
    expect(stderr).toContain('1. reader\n2. admin\nNumber of the role: "7" cannot be used.\n')
    expect(home.read('.aws/config')).toBe(
      '[default]\nregion = us-east-1\n' +
        '[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n' +
        'sso_registration_scopes = sso:account:access\n' +
        '[profile dev]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = admin\n' +
        'region = eu-central-1\n',
    )
    const asked = seen.filter(({ path }) => path.startsWith('/assignment/'))
    expect(asked.map(({ headers }) => headers['x-amz-sso_bearer_token'])).toEqual(
      asked.map(() => 'sso-token'),
    )
    expect(asked).toHaveLength(3)
    expect(await home.run('configure export-credentials --profile dev')).toMatchObject({
      status: 0,
    })
  })

  it('asks a session that exists for nothing, and takes what there is only one of', async () => {
    accounts = accounts.slice(0, 1)
    roles = ['reader']
    const { status, stderr } = await home.runWith(
      'corp\n\n\n',
      'configure sso --profile new --use-device-code --no-browser',
    )
    expect(status).toBe(0)
    expect(stderr).not.toContain('SSO start URL')
    expect(stderr).toContain('enter the code ABCD-EFGH')
    expect(stderr).toContain('The only AWS account of this login is 111122223333\n')
    expect(home.read('.aws/config')).toBe(
      `${CONFIG}[profile new]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = reader\n`,
    )
  })

  it.each([
    ['there is no account', () => (accounts = []), 'corp\n', '--profile new', /has no AWS account/],
    ['an answer is missing', () => undefined, 'corp\n1\n', '--profile new', /input ended/],
    ['the profile has keys', () => undefined, '', '--profile keys', /aws_access_key_id of its own/],
  ])('writes nothing where %s', async (_what, prepare, answers, options, message) => {
    prepare()
    home.profiles(CONFIG, '[keys]\naws_access_key_id = A\naws_secret_access_key = B\n')
    const { status, stderr } = await home.runWith(answers, `configure sso ${options}`)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
    expect(home.read('.aws/config')).toBe(CONFIG)
  })

  it('writes a session alone', async () => {
    home.profiles('')
    const answers = 'corp\nhttps://corp.awsapps.com/start\neu-west-1\n\n'
    expect(await home.runWith(answers, 'configure sso-session')).toMatchObject({ status: 0 })
    expect(home.read('.aws/config')).toBe(
      '[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n' +
        'sso_registration_scopes = sso:account:access\n',
    )
    expect(await home.run('login --sso-session corp')).toMatchObject({ status: 0 })
  })
})

describe('sansdk logout', () => {
  it('tells the portal, and takes the token out of the cache', async () => {
    await home.run('login --profile work')
    expect(await home.run('logout --profile work')).toEqual({
      status: 0,
      stdout: 'Logged out.\n',
      stderr: '',
    })
    expect(seen.at(-1)).toMatchObject({
      path: '/logout',
      headers: { 'x-amz-sso_bearer_token': 'sso-token' },
    })
    expect(existsSync(join(home.path, cacheOf('corp')))).toBe(false)
    expect((await home.run('logout --profile work')).stdout).toBe('There was no login.\n')
  })
})
