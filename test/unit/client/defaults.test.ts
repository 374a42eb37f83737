import { describe, expect, it, vi } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { anonymous } from '../../../src/credentials/index.ts'
import { type Client, type ClientOptions, ConfigError, createClient } from '../../../src/index.ts'
import { imdsServer, instanceCredentials } from '../credentials/imds-server.ts'
import { type TemporaryHome, temporaryHome } from '../credentials/temporary-home.ts'
import { closeAfterEach, type Loopback, loopback, rejection, status } from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment({ AWS_EC2_METADATA_DISABLED: 'true' })
const keep = closeAfterEach()

const CONFIG =
  '[default]\nregion = eu-south-1\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = s\n' +
  '[profile dev]\nregion = eu-north-1\naws_access_key_id = AKIDDEV\naws_secret_access_key = s\n'

async function machine(
  config: string,
  options: ClientOptions = {},
): Promise<{ home: TemporaryHome; server: Loopback; client: Client }> {
  const home = temporaryHome({ '.aws/config': config })
  vi.stubEnv('HOME', home.path)
  const server = await loopback(status(200))
  const client = createClient({ endpoint: server.url, ...options })
  keep({ close: home.remove })
  keep(server)
  keep(client)
  return { home, server, client }
}

function scopes(server: Loopback): (string | undefined)[] {
  const pattern = /Credential=(\w+\/)\d{8}\/([\w-]+)/
  return server.seen.map(({ headers }) => {
    const scope = pattern.exec(headers.authorization ?? '')
    return scope === null ? undefined : `${scope[1]}${scope[2]}`
  })
}

describe('a client without options', () => {
  it('takes credentials and region of the default profile', async () => {
    const { server, client } = await machine(CONFIG)
    await client.request({ service: 'sqs' })
    const signed = await client.sign({ service: 'sqs' })
    const presigned = await client.presign({ service: 's3', expiresIn: 60 })
    expect(scopes(server)).toEqual(['AKIDDEFAULT/eu-south-1'])
    expect(signed.headers['authorization']).toContain('/eu-south-1/sqs/')
    expect(presigned.url).toContain('eu-south-1')
  })

  it('takes those of AWS_PROFILE, and keys of the environment before its keys', async () => {
    const { server, client } = await machine(CONFIG)
    vi.stubEnv('AWS_PROFILE', 'dev')
    await client.request({ service: 'sqs' })
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENV')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 's')
    await client.request({ service: 'sqs' })
    expect(scopes(server)).toEqual(['AKIDDEV/eu-north-1', 'AKIDENV/eu-north-1'])
  })

  it('asks nothing for a region that is known', async () => {
    const { server, client } = await machine('[default\n', { region: 'eu-west-1' })
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENV')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 's')
    await client.request({ service: 'sqs' })
    expect(scopes(server)).toEqual(['AKIDENV/eu-west-1'])
    expect(await rejection(createClient().sign({ service: 'sqs' }))).toBeInstanceOf(ConfigError)
  })

  it('takes the region of the instance whose credentials it uses', async () => {
    const imds = await imdsServer({
      'security-credentials-extended/': 'reader',
      'security-credentials-extended/reader': instanceCredentials('2099-01-01T00:00:00Z'),
      '/latest/meta-data/placement/region': 'ap-east-1',
    })
    keep(imds)
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', undefined)
    vi.stubEnv('AWS_EC2_METADATA_SERVICE_ENDPOINT', imds.url)
    const { server, client } = await machine('')
    await client.request({ service: 'sqs' })
    expect(scopes(server)).toEqual(['ASIAINSTANCE/ap-east-1'])
  })

  it('takes us-east-1 where nobody says a region, with a warning', async () => {
    const warnings: (string | undefined)[] = []
    const listen = (warning: Error & { code?: string }): void => {
      warnings.push(warning.code)
    }
    process.on('warning', listen)
    const { server, client } = await machine('', {
      credentials: { accessKeyId: 'AKID', secretAccessKey: 's' },
    })
    await client.request({ service: 'sqs' })
    await client.request({ service: 'sqs' })
    await vi.waitFor(() => expect(warnings).toEqual(['SANSDK_REGION_DEFAULT']))
    process.off('warning', listen)
    expect(scopes(server)).toEqual(['AKID/us-east-1', 'AKID/us-east-1'])
  })
})

describe('a client with a profile', () => {
  it('takes its credentials and region, whatever keys are in the environment', async () => {
    const { server, client } = await machine(CONFIG, { profile: 'dev' })
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENV')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 's')
    await client.request({ service: 'sqs' })
    expect(scopes(server)).toEqual(['AKIDDEV/eu-north-1'])
  })

  it('refuses one that does not exist', async () => {
    const { server, client } = await machine(CONFIG, { profile: 'nobody' })
    expect(await rejection(client.request({ service: 'sqs' }))).toBeInstanceOf(ConfigError)
    expect(await rejection(client.request({ service: 'sqs', region: 'eu-west-1' }))).toBeInstanceOf(
      ConfigError,
    )
    expect(server.seen).toHaveLength(0)
  })
})

describe('an anonymous client', () => {
  it('sends requests as they are', async () => {
    const { server, client } = await machine('', { credentials: anonymous, region: 'eu-west-1' })
    await client.request({ service: 's3', path: '/public/object', headers: { 'X-Note': 'a' } })
    expect(server.seen).toMatchObject([{ url: '/public/object', headers: { 'x-note': 'a' } }])
    const names = Object.keys(server.seen[0]?.headers ?? {})
    expect(names.filter((name) => /^(authorization|x-amz-(date|security))/.test(name))).toEqual([])
    const signed = await client.sign({ service: 's3', path: '/k' })
    expect(signed).toMatchObject({ url: `${server.url}/k`, headers: {} })
    const { url } = await client.presign({ service: 's3', path: '/k', expiresIn: 60 })
    expect(url).toBe(`${server.url}/k`)
  })
})

describe('the user agent', () => {
  const { version } = manifest
  const start = `sansdk/${version} ua/2.1 os/`
  const WITH_APP = '[default]\nregion = eu-south-1\nsdk_ua_app_id = from profile\n'
  const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 's' }

  async function sent(
    options: ClientOptions = {},
    config = '[default]\nregion = eu-south-1\n',
    headers: Record<string, string> = {},
  ): Promise<{ agent: string | undefined; authorization: string }> {
    const { server, client } = await machine(config, { credentials: KEYS, ...options })
    await client.request({ service: 's3', headers })
    const [seen] = server.seen
    return {
      agent: seen?.headers['user-agent'],
      authorization: String(seen?.headers.authorization),
    }
  }

  it('names version, system and runtime, and is not signed', async () => {
    const { agent, authorization } = await sent()
    expect(agent).toMatch(/^sansdk\/[\w.-]+ ua\/2\.1 os\/[\w#-]+ lang\/js md\/nodejs#[\d.]+$/)
    expect(agent?.startsWith(start)).toBe(true)
    expect(authorization).toContain('Signature=')
    expect(authorization).not.toContain('user-agent')
  })

  it('names the application: code before environment before profile', async () => {
    expect((await sent({}, WITH_APP)).agent).toMatch(/ app\/from-profile$/)
    vi.stubEnv('AWS_SDK_UA_APP_ID', 'from/env#1')
    expect((await sent({}, WITH_APP)).agent).toMatch(/ app\/from-env-1$/)
    expect((await sent({ appId: 'orders' }, WITH_APP)).agent).toMatch(/ app\/orders$/)
    expect((await sent({ appId: 'a\r\nx: y' })).agent).toMatch(/ app\/a--x--y$/)
  })

  it("is the caller's own where one is given, and none where it is turned off", async () => {
    expect((await sent({}, undefined, { 'User-Agent': 'mine/1' })).agent).toBe('mine/1')
    expect((await sent({ userAgent: 'omit' }, WITH_APP)).agent).toBeUndefined()
  })

  it('is no part of links', async () => {
    const client = createClient({ region: 'eu-south-1', credentials: KEYS, appId: 'orders' })
    const { url, headers } = await client.presign({ service: 's3', path: '/b/k', expiresIn: 60 })
    expect(`${url} ${JSON.stringify(headers)}`.toLowerCase()).not.toContain('agent')
  })

  it('takes no names of more than 50 characters', () => {
    expect(() => createClient({ appId: 'x'.repeat(51) })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', field: 'options.appId' }),
    )
    expect(() => createClient({ appId: 5 as never })).toThrow(TypeError)
    expect(() => createClient({ userAgent: 'off' as never })).toThrow(TypeError)
  })
})
