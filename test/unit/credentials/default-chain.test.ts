import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  anonymous,
  type CredentialsProvider,
  defaultChain,
  fromChain,
  fromEnv,
  fromStatic,
  isAnonymous,
} from '../../../src/credentials/index.ts'
import { ConfigError, CredentialsError } from '../../../src/errors.ts'
import { closeAfterEach, deadUrl, json, loopback, rejection } from '../http/loopback.ts'
import { imdsServer, instanceCredentials } from './imds-server.ts'
import { stsServer } from './sts-server.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

const CONTAINER = {
  AccessKeyId: 'ASIACONTAINER',
  SecretAccessKey: 'sEcReT',
  Token: 'sEsSiOn',
  Expiration: '2026-01-02T09:04:05Z',
}

/** A machine on which every source of the chain is configured. */
async function machine(): Promise<TemporaryHome> {
  const home = temporaryHome({
    '.aws/config':
      '[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = sEcReT\n' +
      '[profile dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = sEcReT\n',
    token: 'jWt-one',
  })
  const sts = await stsServer(home.context.now)
  const agent = await loopback(json(200, CONTAINER))
  const imds = await imdsServer({
    'security-credentials-extended/': 'reader',
    'security-credentials-extended/reader': instanceCredentials('2026-01-02T09:04:05Z'),
  })
  keep(sts)
  keep(agent)
  keep(imds)
  keep({ close: home.remove })
  Object.assign(home.env, {
    AWS_ACCESS_KEY_ID: 'AKIDENV',
    AWS_SECRET_ACCESS_KEY: 'sEcReT',
    AWS_WEB_IDENTITY_TOKEN_FILE: `${home.path}/token`,
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL_STS: sts.url,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${agent.url}/x`,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: imds.url,
  })
  return home
}

async function bareMachine(env: Record<string, string> = {}): Promise<TemporaryHome> {
  const home = temporaryHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: await deadUrl(), ...env })
  keep({ close: home.remove })
  return home
}

describe('defaultChain', () => {
  it('asks environment, profile, web identity, container and instance, in this order', async () => {
    const home = await machine()
    const found: string[] = []
    const unconfigured: Record<string, () => void> = {
      environment: () =>
        delete home.env['AWS_ACCESS_KEY_ID'] && delete home.env['AWS_SECRET_ACCESS_KEY'],
      profile: () => home.write('.aws/config', ''),
      'web-identity': () => delete home.env['AWS_ROLE_ARN'],
      container: () => delete home.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    }
    const chain = defaultChain({ context: home.context })
    for (const step of [() => {}, ...Object.values(unconfigured)]) {
      step()
      home.advance(2_000)
      found.push((await chain()).accessKeyId)
    }
    expect(found).toEqual(['AKIDENV', 'AKIDDEFAULT', 'ASIApod', 'ASIACONTAINER', 'ASIAINSTANCE'])
    expect((await chain.explain()).map(({ provider }) => provider)).toEqual([
      'environment',
      'profile',
      'web identity',
      'container',
      'instance metadata',
    ])
  })

  it('takes a profile named in code before keys in the environment, which AWS_PROFILE is not', async () => {
    const home = await machine()
    home.env['AWS_PROFILE'] = 'dev'
    const { context } = home
    const byEnvironment = defaultChain({ context })
    expect(await byEnvironment()).toMatchObject({ accessKeyId: 'AKIDENV' })
    expect(await defaultChain({ context, profile: 'dev' })()).toMatchObject({
      accessKeyId: 'AKIDDEV',
    })
    const [environment, profile] = await byEnvironment.explain()
    expect(environment?.hints).toContainEqual(expect.stringContaining('go before AWS_PROFILE'))
    expect(profile).toMatchObject({
      configured: true,
      from: ['AWS_PROFILE', expect.any(String), expect.any(String)],
    })
    const [named] = await defaultChain({ context, profile: 'dev' }).explain()
    expect(named).toMatchObject({
      provider: 'profile "dev"',
      hints: [expect.stringContaining('are not looked at, since the profile is named in code')],
    })
  })

  it('leaves sources out', async () => {
    const { context } = await machine()
    const chain = defaultChain({ context, omit: ['environment', 'profile', 'web-identity'] })
    expect(await chain()).toMatchObject({ accessKeyId: 'ASIACONTAINER' })
    expect(() => defaultChain({ omit: ['imds' as never] })).toThrow(TypeError)
    expect(() => defaultChain({ profile: 1 as never })).toThrow(TypeError)
  })

  it('says of every source why it gave none', async () => {
    const home = await bareMachine()
    const error = await rejection(defaultChain({ context: home.context })())
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
      tried: [
        {
          provider: 'environment',
          reason: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set',
        },
        { provider: 'profile', reason: 'profile "default" does not exist' },
        { provider: 'web identity', reason: 'AWS_WEB_IDENTITY_TOKEN_FILE is not set' },
        { provider: 'container', reason: expect.stringContaining('are not set') },
        { provider: 'instance metadata', reason: expect.stringContaining('not an EC2 instance') },
      ],
    })
    for (const { reason } of (error as CredentialsError).tried) {
      expect((error as Error).message).toContain(reason)
    }
  })

  it('names the other profiles where there is no default', async () => {
    const home = await bareMachine()
    home.write('.aws/config', '[profile dev]\nregion = eu-west-1\n')
    expect(await rejection(defaultChain({ context: home.context })())).toMatchObject({
      message: expect.stringContaining(
        'there are other profiles (dev): choose one with AWS_PROFILE',
      ),
    })
  })

  it('stops at a source that fails, with its cause and what was tried before', async () => {
    const home = await machine()
    const { context } = home
    delete home.env['AWS_ACCESS_KEY_ID']
    delete home.env['AWS_SECRET_ACCESS_KEY']
    home.write('.aws/config', '[default]\ncredential_process = exit 3\n')
    expect(await rejection(defaultChain({ context })())).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      tried: [
        { provider: 'environment' },
        { provider: 'process', reason: 'the program ended with 3' },
      ],
    })
  })

  it('says what is not set where the metadata of the instance, which nobody asked for, refuse', async () => {
    const imds = await loopback((response) => response.writeHead(403).end())
    keep(imds)
    const home = await bareMachine({ AWS_EC2_METADATA_SERVICE_ENDPOINT: imds.url })
    delete home.env['AWS_EC2_METADATA_DISABLED']
    expect(await rejection(defaultChain({ context: home.context })())).toMatchObject({
      message: expect.stringMatching(
        /instance metadata: .*\n {2}environment: AWS_ACCESS_KEY_ID.*\n {2}profile: /,
      ),
    })
  })

  it('stops at half a key pair, though another source is configured', async () => {
    const home = await machine()
    delete home.env['AWS_SECRET_ACCESS_KEY']
    expect(await rejection(defaultChain({ context: home.context })())).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringContaining('AWS_SECRET_ACCESS_KEY is not set'),
    })
  })

  it.each([
    ['a file that cannot be parsed', '[default\n'],
    [
      'a cycle',
      '[default]\nrole_arn = a\nsource_profile = b\n[profile b]\nrole_arn = b\nsource_profile = default\n',
    ],
    [
      'two sources',
      '[default]\nrole_arn = a\nsource_profile = b\ncredential_source = Environment\n',
    ],
    ['half a key pair', '[default]\naws_access_key_id = a\n'],
  ])('stops at %s, and explains it', async (_name, config) => {
    const home = await bareMachine()
    home.write('.aws/config', config)
    const chain = defaultChain({ context: home.context })
    expect(await rejection(chain())).toBeInstanceOf(ConfigError)
    const reports = await chain.explain()
    expect(reports).toHaveLength(5)
    expect(reports[1]).toMatchObject({ configured: true, reason: expect.stringMatching(/./) })
  })

  it('shows no value in explanations and errors', async () => {
    const home = await machine()
    const chain = defaultChain({ context: home.context })
    await chain()
    const shown = inspect([chain, await chain.explain()], { depth: 12, showHidden: true })
    expect(shown).not.toMatch(/sEcReT|sEsSiOn|jWt-one|AKIDDEFAULT|AKIDENV/)
  })

  it('asks a source that is no longer configured no more', async () => {
    const home = await machine()
    const chain = defaultChain({ context: home.context })
    const first = await chain()
    chain.invalidate?.(first)
    expect(await chain()).toBe(first)
  })
})

describe('fromChain', () => {
  const failing: CredentialsProvider = async () => {
    throw new Error('sEcReT inside')
  }

  it('takes the first that gives some, and functions of anybody', async () => {
    const keys = { accessKeyId: 'AKIDSDK', secretAccessKey: 's' }
    const nothing = async () => undefined
    expect(await fromChain(nothing, async () => keys, failing)()).toBe(keys)
  })

  it('does not hide what a provider throws', async () => {
    const error = await rejection(fromChain(async () => undefined, failing, anonymous)())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      message: 'No credentials from the function failing: it failed: sEcReT inside',
      tried: [
        { provider: 'a function', reason: 'gave none' },
        { provider: 'the function failing' },
      ],
      cause: { message: 'sEcReT inside' },
    })
  })

  it('ends with nobody where that is wanted', async () => {
    const home = await bareMachine()
    const { context } = home
    const credentials = await fromChain(fromEnv({ context }), anonymous)()
    expect(isAnonymous(credentials)).toBe(true)
    expect(isAnonymous({ ...credentials })).toBe(false)
  })

  it('refuses what is no function', () => {
    expect(() => fromChain({} as never)).toThrow(TypeError)
  })

  it('has nothing to say without providers', async () => {
    expect(await rejection(fromChain()())).toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
      tried: [],
    })
  })
})

describe('fromStatic', () => {
  it('gives a sealed copy', async () => {
    const keys = { accessKeyId: 'AKID', secretAccessKey: 'sEcReT' }
    const provider = fromStatic(keys)
    const given = await provider()
    expect(given).toEqual(keys)
    expect(given).not.toBe(keys)
    expect(inspect(given)).not.toContain('sEcReT')
    expect(await provider()).toBe(given)
  })

  it.each([undefined, {}, { accessKeyId: 'a' }, { accessKeyId: '', secretAccessKey: 's' }])(
    'refuses %j',
    (keys) => {
      expect(() => fromStatic(keys as never)).toThrow(TypeError)
    },
  )
})
