import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIni } from '../../../src/config/ini.ts'
import { type ProfilePlan, profilePlan } from '../../../src/config/profile-plan.ts'
import { sharedConfig } from '../../../src/config/shared-config.ts'
import { ConfigError } from '../../../src/errors.ts'

const ROLE = 'arn:aws:iam::123456789012:role/r'

function planOf(config: string, name = 'a', credentials?: string): ProfilePlan {
  const files = sharedConfig({
    config: parseIni(config, { path: 'config' }),
    credentials:
      credentials === undefined ? undefined : parseIni(credentials, { path: 'credentials' }),
  })
  return profilePlan(files, name)
}

function roleOf(name: string, source: string): string {
  return `[profile ${name}]\nrole_arn = ${ROLE}\nsource_profile = ${source}\n`
}

describe('profilePlan', () => {
  // As botocore, which reads keys and their token from one file.
  it.each([
    ['keys', 'token', undefined],
    ['token', 'keys', undefined],
    ['keys token', 'keys', undefined],
    ['keys', 'keys token', 'ST of credentials'],
    ['keys token', 'token', 'ST of config'],
    ['keys token', '', 'ST of config'],
    ['', 'keys token', 'ST of credentials'],
    ['token', 'keys token', 'ST of credentials'],
  ])(
    'takes a session token from the file of its keys (%j and %j)',
    (config, credentials, token) => {
      const section = (parts: string, file: string): string =>
        [
          '[default]',
          ...(parts.includes('keys')
            ? ['aws_access_key_id = AK', 'aws_secret_access_key = SK']
            : []),
          ...(parts.includes('token') ? [`aws_session_token = ST of ${file}`] : []),
          '',
        ].join('\n')
      const plan = planOf(section(config, 'config'), 'default', section(credentials, 'credentials'))
      if (!plan.configured || plan.base.kind !== 'static') throw new Error('another plan')
      expect(plan.base.keys().sessionToken).toBe(token)
    },
  )

  it('gives everything that a role needs', () => {
    const plan = planOf(
      `[profile a]\nrole_arn = ${ROLE}\nsource_profile = b\nexternal_id = e\nmfa_serial = m\nrole_session_name = me@x\nduration_seconds = 43200\nregion = eu-west-1\n`,
      'a',
      '[b]\naws_access_key_id = AK\naws_secret_access_key = SK\naws_session_token = ST\n',
    )
    expect(plan).toMatchObject({
      configured: true,
      profile: 'a',
      base: { kind: 'static', accessKeyId: 'AK', section: { name: 'b' } },
      roles: [
        {
          roleArn: ROLE,
          externalId: 'e',
          mfaSerial: 'm',
          roleSessionName: 'me@x',
          durationSeconds: 43_200,
          section: { name: 'a' },
        },
      ],
    })
    if (!plan.configured || plan.base.kind !== 'static') throw new Error('another plan')
    expect(plan.base.keys()).toEqual({
      accessKeyId: 'AK',
      secretAccessKey: 'SK',
      sessionToken: 'ST',
    })
    expect(plan.roles[0]?.section.get('region')).toBe('eu-west-1')
  })

  it('plans credential_process with its account, and login', () => {
    const process = planOf(
      '[profile a]\ncredential_process = /bin/x --key hush\naws_account_id = 12',
    )
    if (!process.configured || process.base.kind !== 'process') throw new Error('another plan')
    expect(process.base.command()).toBe('/bin/x --key hush')
    expect(process.base.accountId).toBe('12')
    expect(planOf('[profile a]\nlogin_session = arn:aws:iam::1:user/u')).toMatchObject({
      base: { kind: 'login', loginSession: 'arn:aws:iam::1:user/u' },
      roles: [],
    })
  })

  it.each([
    ['process', 'credential_process = x'],
    ['login', 'login_session = x'],
    ['sso', 'sso_session = s\nsso_account_id = 1\nsso_role_name = r'],
    ['web-identity', `role_arn = ${ROLE}\nweb_identity_token_file = t`],
    ['static', 'aws_access_key_id = a\naws_secret_access_key = s'],
  ])('takes %s as the source of a role', (kind, lines) => {
    expect(
      planOf(
        `[profile a]\nrole_arn = ${ROLE}\nsource_profile = b\n[profile b]\n${lines}\n[sso-session s]\nsso_region = r\nsso_start_url = u`,
      ),
    ).toMatchObject({ base: { kind, section: { name: 'b' } }, roles: [{ roleArn: ROLE }] })
  })

  it.each(['EcsContainer', 'Ec2InstanceMetadata', 'Environment'])('takes %s', (source) => {
    expect(planOf(`[profile a]\nrole_arn = ${ROLE}\ncredential_source = ${source}`)).toMatchObject({
      base: { kind: 'named', source },
    })
  })

  it('takes an sso-session beside the older form where both say the same', () => {
    const session = '[sso-session s]\nsso_region = r\nsso_start_url = u\n'
    const profile = '[profile a]\nsso_session = s\nsso_account_id = 1\nsso_role_name = x\n'
    expect(planOf(`${session}${profile}sso_region = r\nsso_start_url = u`)).toMatchObject({
      base: { kind: 'sso', session: 's', region: 'r', startUrl: 'u', accountId: '1' },
    })
    expect(() => planOf(`${session}${profile}sso_start_url = v`)).toThrow(
      'Profile "a" has another `sso_start_url` than its [sso-session], where it belongs',
    )
    expect(() => planOf(`[sso-session s]\n${profile}`)).toThrow(
      '[sso-session s] is missing sso_region',
    )
  })

  it('prefers keys to an sso-session that gives tokens only', () => {
    const lines = 'sso_session = s\naws_access_key_id = a\naws_secret_access_key = b'
    expect(planOf(`[profile a]\n${lines}`)).toMatchObject({ base: { kind: 'static' } })
  })

  it('names the whole cycle', () => {
    expect(() => planOf(roleOf('a', 'b') + roleOf('b', 'c') + roleOf('c', 'b'))).toThrow(
      'Profiles form an infinite loop by source_profile: "a" → "b" → "c" → "b"',
    )
  })

  it('follows a chain of a thousand roles', () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, i) => `[profile p${i}]\nrole_arn = ${i}\nsource_profile = p${i + 1}\n`,
    )
    const plan = planOf(`${lines.join('')}[profile p1000]\ncredential_process = x`, 'p0')
    if (!plan.configured) throw new Error(plan.reason)
    expect(plan.roles.map(({ roleArn }) => roleArn)).toEqual(
      Array.from({ length: 1_000 }, (_, i) => String(999 - i)),
    )
  })

  it.each([
    [
      'duration_seconds = 899',
      /^config:4: duration_seconds of \[a\] must be a whole number from 900/,
    ],
    ['duration_seconds = 1h', /^config:4: duration_seconds/],
    ['role_session_name = a b', /^config:4: role_session_name of \[a\] must be 2 to 64 characters/],
    ['role_session_name = x', /^config:4: role_session_name/],
  ])('refuses %s', (line, message) => {
    const plan = () =>
      planOf(`[profile a]\nrole_arn = ${ROLE}\ncredential_source = Environment\n${line}`)
    expect(plan).toThrow(ConfigError)
    expect(plan).toThrow(message)
  })

  it.each([
    [
      `role_arn = ${ROLE}\ncredential_source = environment`,
      'Profile "a" has a credential_source that is not one of EcsContainer, Ec2InstanceMetadata, Environment',
    ],
    [
      `role_arn = ${ROLE}\nsource_profile = a`,
      'Profile "a" did not contain credential information',
    ],
    [
      'sso_start_url = u\nsso_region = r',
      'Profile "a" has sso_start_url, so `sso_account_id` and `sso_role_name` must be set too',
    ],
    [
      'sso_account_id = 1\nsso_role_name = r\nsso_region = r',
      'Profile "a" is missing sso_start_url',
    ],
    [
      `role_arn = ${ROLE}\nsource_profile = b\n[profile b]\nsso_session = s\n[sso-session s]\nsso_region = r\nsso_start_url = u`,
      'Profile "b" is the source of a role, so `sso_account_id` and `sso_role_name` must be set',
    ],
  ])('refuses %s', (lines, message) => {
    expect(() => planOf(`[profile a]\n${lines}`)).toThrow(
      expect.objectContaining({ name: 'ConfigError', code: 'CONFIG_INVALID', message }),
    )
  })

  it('passes over a credential_source without a role, and empty properties', () => {
    expect(planOf('[profile a]\ncredential_source = Environment\nrole_arn =')).toEqual({
      configured: false,
      profile: 'a',
      reason: 'profile "a" did not contain credential information',
    })
  })

  it('shows no secret when it is printed', () => {
    const keys = 'aws_access_key_id = AK\naws_secret_access_key = hush\naws_session_token = hush'
    for (const lines of [keys, 'credential_process = x hush']) {
      const plan = planOf(`[profile a]\n${lines}`)
      expect(plan.configured).toBe(true)
      expect(inspect(plan, { depth: 20, getters: true })).not.toContain('hush')
      expect(JSON.stringify(plan)).not.toContain('hush')
    }
  })

  it('gives a plan, a reason or a ConfigError for any profiles, and never a value in its words', () => {
    const keys = fc.constantFrom(
      'role_arn',
      'source_profile',
      'credential_source',
      'aws_access_key_id',
      'aws_secret_access_key',
      'web_identity_token_file',
      'sso_session',
      'sso_account_id',
      'sso_role_name',
      'sso_region',
      'sso_start_url',
      'credential_process',
      'login_session',
      'duration_seconds',
      'role_session_name',
      '__proto__',
    )
    const names = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
    const sections = fc.array(
      fc.tuple(
        fc.constantFrom('profile', 'sso-session'),
        names,
        fc.array(fc.tuple(keys, fc.oneof(names, fc.constantFrom('hush', 'Environment', '')))),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(sections, names, (written, name) => {
        const text = written
          .map(([kind, section, properties]) =>
            [`[${kind} ${section}]`, ...properties.map(([key, value]) => `${key} = ${value}`)].join(
              '\n',
            ),
          )
          .join('\n')
        try {
          const plan = planOf(text, name)
          expect(plan.configured ? plan.base.kind : plan.reason).not.toContain('hush')
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
          // Names of profiles and sessions are said; what else is written is not.
          const said = (error as Error).message.replace(/(source_profile|sso-session) "hush"/, '')
          expect(said).not.toContain('hush')
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
