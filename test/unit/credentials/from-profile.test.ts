import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromAssumeRole, fromEnv, fromProfile } from '../../../src/credentials/index.ts'
import { ConfigError, CredentialsError } from '../../../src/errors.ts'
import { closeAfterEach, rejection } from '../http/loopback.ts'
import { type StsServer, stsError, stsServer } from './sts-server.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

const KEYS = 'aws_access_key_id = AKIDBASE\naws_secret_access_key = sEcReT-base\n'
const ROLE = 'arn:aws:iam::123456789012:role/'

async function profiles(config: string): Promise<{ home: TemporaryHome; sts: StsServer }> {
  const home = temporaryHome({ '.aws/config': config })
  const sts = await stsServer(home.context.now)
  home.env['AWS_ENDPOINT_URL_STS'] = sts.url
  keep(sts)
  keep({ close: home.remove })
  return { home, sts }
}

describe('fromProfile', () => {
  it('takes keys, and sees a rotated file without a restart', async () => {
    const { home } = await profiles(`[default]\n${KEYS}`)
    const provider = fromProfile({ context: home.context })
    expect(await provider()).toEqual({ accessKeyId: 'AKIDBASE', secretAccessKey: 'sEcReT-base' })
    home.write('.aws/config', `[default]\n${KEYS.replace('AKIDBASE', 'AKIDROTATED')}`)
    home.advance(1_000)
    expect(await provider()).toMatchObject({ accessKeyId: 'AKIDROTATED' })
  })

  it('looks at the files at once after a refusal', async () => {
    const { home } = await profiles(`[default]\n${KEYS}`)
    const provider = fromProfile({ context: home.context })
    const old = await provider()
    if (old === undefined) throw new Error('no credentials')
    home.write('.aws/config', `[default]\n${KEYS.replace('AKIDBASE', 'AKIDROTATED')}`)
    expect(await provider()).toBe(old)
    provider.invalidate?.(old)
    expect(await provider()).toMatchObject({ accessKeyId: 'AKIDROTATED' })
  })

  it('assumes a chain of roles, each with the credentials of the one before', async () => {
    const { home, sts } = await profiles(
      `[profile a]\nrole_arn = ${ROLE}A\nsource_profile = b\nexternal_id = ext-a\nregion = eu-west-3\n` +
        `role_session_name = sess.a\nduration_seconds = 900\n` +
        `[profile b]\nrole_arn = ${ROLE}B\nsource_profile = c\nregion = eu-west-2\n[profile c]\n${KEYS}`,
    )
    const provider = fromProfile({ profile: 'a', context: home.context })
    const credentials = await provider()
    expect(credentials).toMatchObject({
      accessKeyId: 'ASIAA',
      sessionToken: 'sEsSiOn-1',
      accountId: '123456789012',
    })
    expect(inspect(credentials)).not.toMatch(/sEcReT|sEsSiOn/)
    expect(sts.calls).toMatchObject([
      { accessKeyId: 'AKIDBASE', region: 'eu-west-2', parameters: { RoleArn: `${ROLE}B` } },
      {
        accessKeyId: 'ASIAB',
        region: 'eu-west-3',
        parameters: {
          RoleArn: `${ROLE}A`,
          ExternalId: 'ext-a',
          RoleSessionName: 'sess.a',
          DurationSeconds: '900',
        },
      },
    ])
    expect(sts.calls[1]?.headers['x-amz-security-token']).toBe('sEsSiOn-0')
  })

  it('asks STS once for a thousand callers of several providers', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\n${KEYS}`,
    )
    const providers = Array.from({ length: 10 }, () => fromProfile({ context: home.context }))
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => providers[index % 10]?.()))
    expect(sts.calls).toHaveLength(1)
  })

  it('assumes the role again when the keys of its source rotate', async () => {
    const config = `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\n${KEYS}`
    const { home, sts } = await profiles(config)
    const provider = fromProfile({ context: home.context })
    await provider()
    home.write('.aws/config', config.replace('sEcReT-base', 'sEcReT-other'))
    home.advance(1_000)
    await provider()
    expect(sts.calls).toHaveLength(2)
  })

  it('names a cycle', async () => {
    const { home } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\nrole_arn = ${ROLE}B\nsource_profile = default\n`,
    )
    const error = await rejection(fromProfile({ context: home.context })())
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ message: expect.stringContaining('"default" → "b" → "default"') })
  })

  it('asks for the code of a device, anew for each renewal', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\nmfa_serial = arn:aws:iam::1:mfa/me\n[profile b]\n${KEYS}`,
    )
    const asked: string[] = []
    const mfaCode = async (serial: string) => {
      asked.push(serial)
      return `00000${asked.length}`
    }
    const provider = fromProfile({ context: home.context, mfaCode })
    await provider()
    home.advance(3_590_000)
    await provider()
    expect(asked).toEqual(['arn:aws:iam::1:mfa/me', 'arn:aws:iam::1:mfa/me'])
    expect(sts.calls.map(({ parameters }) => parameters)).toMatchObject([
      { SerialNumber: 'arn:aws:iam::1:mfa/me', TokenCode: '000001' },
      { SerialNumber: 'arn:aws:iam::1:mfa/me', TokenCode: '000002' },
    ])
  })

  it.each([
    ['there is nobody to ask', undefined, /no mfaCode option/],
    ['the code is none', async () => '12345', /no code of six digits/],
  ])('calls nobody when %s', async (_name, mfaCode, message) => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\nmfa_serial = x\n[profile b]\n${KEYS}`,
    )
    const error = await rejection(fromProfile({ context: home.context, mfaCode })())
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringMatching(message),
    })
    expect(sts.calls).toHaveLength(0)
  })

  it('takes the environment as the source of a role, and says so where it has none', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\ncredential_source = Environment\n`,
    )
    const error = await rejection(fromProfile({ context: home.context })())
    expect(error).toMatchObject({
      message: expect.stringContaining('credential_source Environment is not configured'),
    })
    home.env['AWS_ACCESS_KEY_ID'] = 'AKIDENV'
    home.env['AWS_SECRET_ACCESS_KEY'] = 'sEcReT'
    expect(await fromProfile({ context: home.context })()).toMatchObject({ accessKeyId: 'ASIAA' })
    expect(sts.calls).toMatchObject([{ accessKeyId: 'AKIDENV' }])
  })

  it('reads the token of web identity at every renewal', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}W\nweb_identity_token_file = ~/token\nrole_session_name = w.x\n`,
    )
    home.write('token', 'first-token\n')
    const provider = fromProfile({ context: home.context })
    await provider()
    home.write('token', 'second-token')
    home.advance(3_590_000)
    await provider()
    expect(sts.calls.map(({ parameters }) => parameters['WebIdentityToken'])).toEqual([
      'first-token',
      'second-token',
    ])
    expect(sts.calls[0]).toMatchObject({
      accessKeyId: undefined,
      parameters: { Action: 'AssumeRoleWithWebIdentity', RoleSessionName: 'w.x' },
    })
  })

  it('lets login and process be the source of a role', async () => {
    const answer = { Version: 1, AccessKeyId: 'AKIDPROC', SecretAccessKey: 's' }
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n` +
        `[profile b]\ncredential_process = echo '${JSON.stringify(answer)}'\n` +
        `[profile c]\nrole_arn = ${ROLE}C\nsource_profile = d\n[profile d]\nlogin_session = arn:x\n`,
    )
    await fromProfile({ context: home.context })()
    expect(sts.calls).toMatchObject([{ accessKeyId: 'AKIDPROC' }])
    const error = await rejection(fromProfile({ profile: 'c', context: home.context })())
    expect(error).toMatchObject({ message: expect.stringContaining('run `aws login`') })
  })

  it('hands on what STS answers, as the cause of an error that shows no secret', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\n${KEYS}`,
    )
    sts.replies.push(stsError(403, 'AccessDenied', 'User is not authorized'))
    const error = await rejection(fromProfile({ context: home.context })())
    expect(error).toMatchObject({
      name: 'CredentialsError',
      code: 'CREDENTIALS_PROVIDER_FAILED',
      message: expect.stringContaining('The role must trust this caller'),
      cause: { name: 'ServiceError', awsCode: 'AccessDenied', status: 403 },
    })
    expect(inspect(error, { depth: 12, showHidden: true })).not.toContain('sEcReT')
  })

  it('says that the clock is wrong where STS says so', async () => {
    const { home, sts } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\n${KEYS}`,
    )
    const expired = 'Signature expired: 20260102T030405Z is now earlier than 20260103T000000Z'
    for (let turn = 0; turn < 3; turn++) {
      sts.replies.push(stsError(403, 'SignatureDoesNotMatch', expired))
    }
    expect(await rejection(fromProfile({ context: home.context })())).toMatchObject({
      message: expect.stringContaining('The clock of this machine seems to be wrong'),
    })
  })

  it('refuses a chosen profile that does not exist, and passes over a default that does not', async () => {
    const { home } = await profiles(`[profile a]\n${KEYS}`)
    expect(await fromProfile({ context: home.context })()).toBeUndefined()
    const error = await rejection(fromProfile({ profile: 'x', context: home.context })())
    expect(error).toBeInstanceOf(ConfigError)
    home.env['AWS_PROFILE'] = 'y'
    expect(await rejection(fromProfile({ context: home.context })())).toBeInstanceOf(ConfigError)
  })

  it.each(['evil.example/', 'eu-west-1@evil.example', 'eu west', '../x'])(
    'calls no STS for the region %j',
    async (region) => {
      const { home, sts } = await profiles(
        `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\nregion = ${region}\n[profile b]\n${KEYS}`,
      )
      expect(await rejection(fromProfile({ context: home.context })())).toBeInstanceOf(ConfigError)
      expect(sts.calls).toHaveLength(0)
    },
  )

  it.each(['http://user@evil.example', 'ftp://evil.example', 'evil.example', 'http://h/?x'])(
    'calls no STS at the endpoint %j',
    async (endpoint) => {
      const { home } = await profiles(
        `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\n[profile b]\n${KEYS}`,
      )
      home.env['AWS_ENDPOINT_URL_STS'] = endpoint
      expect(await rejection(fromProfile({ context: home.context })())).toBeInstanceOf(ConfigError)
    },
  )

  it('explains a role by file and line, and shows no value of a secret', async () => {
    const { home } = await profiles(
      `[default]\nrole_arn = ${ROLE}A\nsource_profile = b\nmfa_serial = x\n[profile b]\n${KEYS}`,
    )
    home.env['AWS_ACCESS_KEY_ID'] = 'AKIDENV'
    home.env['AWS_SECRET_ACCESS_KEY'] = 'sEcReT'
    const reports = await fromProfile({ context: home.context }).explain()
    const path = `${home.path}/.aws/config`
    expect(reports).toEqual([
      {
        provider: 'profile',
        configured: true,
        from: [
          `${path}:6: aws_access_key_id of [b]`,
          `${path}:7: aws_secret_access_key of [b]`,
          `${path}:2: role_arn of [default]`,
        ],
        reason: `takes the keys of the profile, then assumes role "${ROLE}A"`,
        hints: [
          expect.stringContaining('mfaCode'),
          'keys in the environment go before this profile, since it is not named in code',
        ],
      },
    ])
    expect(JSON.stringify(reports)).not.toMatch(/sEcReT|AKID/)
  })
})

describe('fromAssumeRole', () => {
  it('assumes a role with the credentials of another provider', async () => {
    const { home, sts } = await profiles('')
    home.env['AWS_ACCESS_KEY_ID'] = 'AKIDENV'
    home.env['AWS_SECRET_ACCESS_KEY'] = 'sEcReT'
    const { context } = home
    const inner = fromAssumeRole({ roleArn: `${ROLE}B`, source: fromEnv({ context }), context })
    const provider = fromAssumeRole({
      roleArn: `${ROLE}A`,
      source: inner,
      externalId: 'ext',
      tags: { team: 'x' },
      region: 'eu-west-3',
      context,
    })
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIAA' })
    expect(sts.calls).toMatchObject([
      { accessKeyId: 'AKIDENV', parameters: { RoleArn: `${ROLE}B` } },
      { accessKeyId: 'ASIAB', region: 'eu-west-3', parameters: { ExternalId: 'ext' } },
    ])
    await provider()
    expect(sts.calls).toHaveLength(2)
  })

  it('refuses wrong options', () => {
    expect(() => fromAssumeRole({} as never)).toThrow(TypeError)
    expect(() => fromAssumeRole({ roleArn: 'a', source: 1 as never })).toThrow(TypeError)
  })
})
