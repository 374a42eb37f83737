import { describe, expect, it, vi } from 'vitest'
import type { LoadedSettings } from '../../../src/client/resolve-settings.ts'
import { createClientSettings } from '../../../src/client/settings.ts'
import { createStsClient } from '../../../src/client/sts.ts'
import { type ClientOptions, createClient } from '../../../src/index.ts'
import { stsServer } from '../credentials/sts-server.ts'
import { temporaryHome } from '../credentials/temporary-home.ts'
import {
  CREDENTIALS,
  closeAfterEach,
  type Loopback,
  loopback,
  type Reply,
  rejection,
  status,
} from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment({ AWS_EC2_METADATA_DISABLED: 'true' })
const keep = closeAfterEach()

/** A client of one server, on a machine with this config file. */
async function machine(
  config: string,
  options: ClientOptions,
  ...replies: Reply[]
): Promise<[Loopback, ReturnType<typeof createClient>]> {
  const home = temporaryHome({ '.aws/config': config })
  keep({ close: home.remove })
  vi.stubEnv('HOME', home.path)
  const server = keep(await loopback(...replies))
  const client = createClient({
    region: 'eu-west-1',
    credentials: CREDENTIALS,
    endpoint: server.url,
    ...options,
  })
  return [server, keep(client)]
}

const FIVE = '[default]\nmax_attempts = 5\n'

describe('retries', () => {
  it.each<[string, string, Record<string, string>, ClientOptions['retry'], number]>([
    ['the profile', FIVE, {}, undefined, 5],
    ['the environment before the profile', FIVE, { AWS_MAX_ATTEMPTS: '2' }, undefined, 2],
    ['the profile where the variable is blank', FIVE, { AWS_MAX_ATTEMPTS: ' ' }, undefined, 5],
    ['code before both', FIVE, { AWS_MAX_ATTEMPTS: '2' }, { maxAttempts: 4 }, 4],
    ['the profile where code names the mode alone', FIVE, {}, 'adaptive', 5],
    ['the profile where code says something else', FIVE, {}, { capMs: 9_000 }, 5],
    [
      'the chosen profile',
      `[profile x]\nmax_attempts = 6\n${FIVE}`,
      { AWS_PROFILE: 'x' },
      undefined,
      6,
    ],
    ['nobody: three', '', {}, undefined, 3],
    ['code that wants none', FIVE, {}, 'none', 1],
  ])('come to the number of %s', async (_name, config, env, retry, attempts) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const [server, client] = await machine(config, { retry }, status(200))
    await client.request({ service: 'sqs' })
    expect(server.seen[0]?.headers['amz-sdk-request']).toBe(`attempt=1; max=${attempts}`)
  })

  it('are made as often as the profile says by a process that has just started', async () => {
    const [server, client] = await machine(
      '[default]\nmax_attempts = 5\nretry_mode = adaptive\n',
      {},
      status(503, '', { 'x-amz-retry-after': '1' }),
    )
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await rejection(client.request({ service: 'sqs' }))).toMatchObject({
      stopReason: 'attempts',
    })
    vi.restoreAllMocks()
    expect(server.seen).toHaveLength(5)
  })

  it('of one request are completed by settings too', async () => {
    const [server, client] = await machine(FIVE, { retry: { maxAttempts: 2 } }, status(200))
    await client.request({ service: 'sqs' })
    await client.request({ service: 'sqs', retry: 'standard' })
    const told = server.seen.map(({ headers }) => headers['amz-sdk-request'])
    expect(told).toEqual([
      expect.stringMatching(/attempt=1; max=2$/),
      expect.stringMatching(/attempt=1; max=5$/),
    ])
  })

  it('that a profile gives a wrong number are refused, by file and line', async () => {
    const [server, client] = await machine('[default]\nmax_attempts = many\n', {}, status(200))
    expect(await rejection(client.request({ service: 'sqs' }))).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(
        /config:2: max_attempts of \[default\] must be a whole number/,
      ),
    })
    expect(server.seen).toEqual([])
  })
})

describe('the correction of clocks', () => {
  const HOUR = 3_600_000
  const late: Reply = (response, seen, index) => {
    response.setHeader('date', new Date(Date.now() + HOUR).toUTCString())
    const body = JSON.stringify({ __type: 'RequestExpired', message: 'expired' })
    response.writeHead(index === 0 ? 400 : 200).end(index === 0 ? body : '{}')
    void seen
  }

  it.each<[string, string, ClientOptions, number]>([
    ['is made by default', '', {}, 2],
    ['is switched off by the profile', '[default]\ndisable_clock_skew_correction = true\n', {}, 1],
    [
      'is switched on by code',
      '[default]\ndisable_clock_skew_correction = true\n',
      { clockSkewCorrection: 'on' },
      2,
    ],
  ])('%s', async (_name, config, options, requests) => {
    const [server, client] = await machine(config, options, late)
    await client.request({ service: 'sqs', json: {} }).catch(() => undefined)
    expect(server.seen).toHaveLength(requests)
  })
})

describe('a function given as credentials', () => {
  function provider(lifetimeMs: number | undefined) {
    let calls = 0
    const give = async () => {
      calls += 1
      const accessKeyId = `AKID${calls}`
      await new Promise((resolve) => setTimeout(resolve, 5))
      return {
        accessKeyId,
        secretAccessKey: 's',
        ...(lifetimeMs !== undefined && { expiration: new Date(Date.now() + lifetimeMs) }),
      }
    }
    return { give, calls: () => calls }
  }
  const QUIET = { retry: 'none' } as const

  it('is called once however many wait, and not again before they expire', async () => {
    const { give, calls } = provider(3_600_000)
    const [server, client] = await machine('', { ...QUIET, credentials: give }, status(200))
    await Promise.all(Array.from({ length: 50 }, () => client.request({ service: 'sqs' })))
    await client.request({ service: 'sqs' })
    await client.sign({ service: 'sqs' })
    expect(calls()).toBe(1)
    expect(server.seen).toHaveLength(51)
    const other = keep(createClient({ region: 'eu-west-1', credentials: give }))
    await other.sign({ service: 'sqs' })
    expect(calls()).toBe(1)
  })

  it('is called again when what it gave is about to expire', async () => {
    const { give, calls } = provider(3_600_000)
    let now = Date.now()
    const options = { ...QUIET, credentials: give, now: () => now }
    const [, client] = await machine('', options, status(200))
    await client.sign({ service: 'sqs' })
    now += 3_600_000 - 30_000
    const signed = await client.sign({ service: 'sqs' })
    expect(signed.headers['authorization']).toContain('Credential=AKID2/')
    expect(calls()).toBe(2)
  })

  it('is called for each request where nothing says how long they hold, once for those who wait', async () => {
    const { give, calls } = provider(undefined)
    const [, client] = await machine('', { ...QUIET, credentials: give }, status(200))
    await Promise.all(Array.from({ length: 20 }, () => client.sign({ service: 'sqs' })))
    expect(calls()).toBe(1)
    await client.sign({ service: 'sqs' })
    expect(calls()).toBe(2)
  })

  it('of one request is held to the same', async () => {
    const { give, calls } = provider(3_600_000)
    const [, client] = await machine('', QUIET, status(200))
    for (let time = 0; time < 3; time++) {
      await client.request({ service: 'sqs', credentials: give })
    }
    expect(calls()).toBe(1)
  })

  it('is called again where a service calls its credentials expired', async () => {
    const { give, calls } = provider(3_600_000)
    const expired = JSON.stringify({ __type: 'ExpiredTokenException', message: 'expired' })
    const [server, client] = await machine(
      '',
      { credentials: give },
      status(400, expired),
      status(200),
    )
    await client.request({ service: 'sqs', json: {} })
    expect(calls()).toBe(2)
    expect(server.seen[1]?.headers.authorization).toContain('Credential=AKID2/')
  })
})

describe('a client of STS without credentials', () => {
  it('takes those of the default chain', async () => {
    const sts = keep(await stsServer(() => Date.now()))
    const home = temporaryHome({
      '.aws/config': '[profile dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = s\n',
    })
    keep({ close: home.remove })
    vi.stubEnv('HOME', home.path)
    const roleArn = 'arn:aws:iam::123456789012:role/r'
    const options = { region: 'eu-west-1', endpoint: sts.url }
    const client = keep(createStsClient({ ...options, profile: 'dev' }))
    await client.assumeRole({ roleArn })
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENV')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 's')
    await keep(createStsClient(options)).assumeRole({ roleArn })
    expect(sts.calls.map(({ accessKeyId }) => accessKeyId)).toEqual(['AKIDDEV', 'AKIDENV'])
  })

  it('says where it looked when there are none', async () => {
    const home = temporaryHome({})
    keep({ close: home.remove })
    vi.stubEnv('HOME', home.path)
    const client = keep(createStsClient({ region: 'eu-west-1', endpoint: 'http://127.0.0.1:1' }))
    expect(await rejection(client.getCallerIdentity())).toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
      tried: expect.arrayContaining([expect.objectContaining({ provider: 'environment' })]),
    })
  })
})

describe('the reader of files', () => {
  it.each<[string, string[], Record<string, string>, Record<string, string>, string | undefined]>([
    ['is not loaded where there are none', [], {}, {}, undefined],
    ['is loaded for a config file', ['read'], { '.aws/config': '' }, {}, undefined],
    ['is loaded for a credentials file', ['read'], { '.aws/credentials': '' }, {}, undefined],
    ['is loaded for a file that cannot be looked at', ['read'], {}, { HOME: '/\0' }, undefined],
    ['is loaded for a profile of the environment', ['read'], {}, { AWS_PROFILE: 'x' }, undefined],
    ['is loaded for a profile of the code', ['read'], {}, {}, 'x'],
    ['is loaded for a config file by name', ['read'], {}, { AWS_CONFIG_FILE: '/no' }, undefined],
    [
      'is loaded for a credentials file by name',
      ['read'],
      {},
      { AWS_SHARED_CREDENTIALS_FILE: '/no' },
      undefined,
    ],
    ['is loaded for a URL of a service', ['read'], {}, { AWS_ENDPOINT_URL_SQS: 'x' }, undefined],
    ['is loaded for a URL of all services', ['read'], {}, { AWS_ENDPOINT_URL: 'x' }, undefined],
  ])('%s', async (_name, expected, contents, more, profile) => {
    const home = temporaryHome(contents)
    keep({ close: home.remove })
    const loads: string[] = []
    const reader = async (): Promise<{ loadClientSettings: () => Promise<LoadedSettings> }> => ({
      loadClientSettings: async () => {
        loads.push('read')
        return { settings: settings.current(), authorities: undefined }
      },
    })
    const env = { HOME: home.path, AWS_MAX_ATTEMPTS: '4', ...more }
    const settings = createClientSettings({ profile }, env, reader, () => {})
    const preparing = settings.prepare(undefined, 'send')
    // Else a request that comes later would go before the one that waits.
    expect(preparing === undefined).toBe(expected.length === 0)
    await preparing
    expect(settings.prepare(undefined, 'send')).toBeUndefined()
    expect([loads, settings.current().retry.maxAttempts]).toEqual([expected, 4])
  })
})
