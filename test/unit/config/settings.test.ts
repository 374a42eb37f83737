import { once } from 'node:events'
import { homedir } from 'node:os'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  createSettings,
  describeOrigin,
  nodeContext,
  type SettingName,
  type SettingsSnapshot,
  type SettingValues,
} from '../../../src/config/index.ts'
import { ConfigError } from '../../../src/errors.ts'
import { memoryContext } from './memory-context.ts'

const load = (
  config: string,
  env: Readonly<Record<string, string>> = {},
  profile?: string,
): Promise<SettingsSnapshot> =>
  createSettings({
    context: memoryContext({ env, files: { '/home/user/.aws/config': config } }),
    profile,
  }).load()

type Row<Name extends SettingName = SettingName> = {
  [N in Name]: [
    name: N,
    variable: string | undefined,
    property: string,
    text: string,
    value: SettingValues[N],
    other: SettingValues[N],
    wrong: string,
  ]
}[Name]

// Names and values as in the AWS SDKs and tools reference guide.
const ROWS: readonly Row[] = [
  ['useFipsEndpoint', 'AWS_USE_FIPS_ENDPOINT', 'use_fips_endpoint', 'True', true, false, 'yes'],
  [
    'useDualstackEndpoint',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'use_dualstack_endpoint',
    'false',
    false,
    true,
    '0',
  ],
  [
    'ignoreConfiguredEndpointUrls',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'ignore_configured_endpoint_urls',
    'true',
    true,
    false,
    'on',
  ],
  [
    'accountIdEndpointMode',
    'AWS_ACCOUNT_ID_ENDPOINT_MODE',
    'account_id_endpoint_mode',
    'Required',
    'required',
    'disabled',
    'never',
  ],
  [
    'stsRegionalEndpoints',
    'AWS_STS_REGIONAL_ENDPOINTS',
    'sts_regional_endpoints',
    'legacy',
    'legacy',
    'regional',
    'global',
  ],
  ['retryMode', 'AWS_RETRY_MODE', 'retry_mode', 'adaptive', 'adaptive', 'standard', 'eager'],
  ['maxAttempts', 'AWS_MAX_ATTEMPTS', 'max_attempts', '5', 5, 3, '0'],
  ['defaultsMode', 'AWS_DEFAULTS_MODE', 'defaults_mode', 'in-region', 'in-region', 'auto', 'x'],
  [
    'disableClockSkewCorrection',
    'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
    'disable_clock_skew_correction',
    'TRUE',
    true,
    false,
    '1',
  ],
  ['caBundle', 'AWS_CA_BUNDLE', 'ca_bundle', '/etc/ca.pem', '/etc/ca.pem', '/other.pem', '\u00a0'],
  ['userAgentAppId', 'AWS_SDK_UA_APP_ID', 'sdk_ua_app_id', 'shop', 'shop', 'till', ''],
  [
    'authSchemePreference',
    'AWS_AUTH_SCHEME_PREFERENCE',
    'auth_scheme_preference',
    'sigv4a, sigv4',
    ['sigv4a', 'sigv4'],
    ['sigv4'],
    'sigv4,,x',
  ],
  [
    'sigv4aSigningRegionSet',
    'AWS_SIGV4A_SIGNING_REGION_SET',
    'sigv4a_signing_region_set',
    '*',
    ['*'],
    ['us-east-1', 'us-west-2'],
    ',',
  ],
  [
    'requestChecksumCalculation',
    'AWS_REQUEST_CHECKSUM_CALCULATION',
    'request_checksum_calculation',
    'WHEN_REQUIRED',
    'when_required',
    'when_supported',
    'when',
  ],
  [
    'responseChecksumValidation',
    'AWS_RESPONSE_CHECKSUM_VALIDATION',
    'response_checksum_validation',
    'when_supported',
    'when_supported',
    'when_required',
    'never',
  ],
  ['s3AddressingStyle', undefined, 's3.addressing_style', 'path', 'path', 'virtual', 'dns'],
  ['s3UseAccelerateEndpoint', undefined, 's3.use_accelerate_endpoint', 'true', true, false, 'y'],
  ['s3UseDualstackEndpoint', undefined, 's3.use_dualstack_endpoint', 'true', true, false, 'y'],
  ['s3PayloadSigningEnabled', undefined, 's3.payload_signing_enabled', 'true', true, false, 'y'],
  ['s3UseArnRegion', 'AWS_S3_USE_ARN_REGION', 's3_use_arn_region', 'true', true, false, 'y'],
  ['s3UseArnRegion', 'AWS_S3_USE_ARN_REGION', 's3.use_arn_region', 'true', true, false, 'y'],
  [
    's3UsEast1RegionalEndpoint',
    'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
    's3.us_east_1_regional_endpoint',
    'legacy',
    'legacy',
    'regional',
    'no',
  ],
  [
    's3DisableMultiregionAccessPoints',
    'AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS',
    's3_disable_multiregion_access_points',
    'true',
    true,
    false,
    'y',
  ],
  [
    's3DisableExpressSessionAuth',
    'AWS_S3_DISABLE_EXPRESS_SESSION_AUTH',
    's3_disable_express_session_auth',
    'true',
    true,
    false,
    'y',
  ],
  [
    'ec2MetadataV1Disabled',
    'AWS_EC2_METADATA_V1_DISABLED',
    'ec2_metadata_v1_disabled',
    'true',
    true,
    false,
    'y',
  ],
  [
    'ec2MetadataServiceEndpoint',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'ec2_metadata_service_endpoint',
    'http://[fd00:ec2::254]/',
    'http://[fd00:ec2::254]/',
    'http://127.0.0.1:1338',
    'ftp://a',
  ],
  [
    'ec2MetadataServiceEndpointMode',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    'ec2_metadata_service_endpoint_mode',
    'IPv6',
    'ipv6',
    'ipv4',
    'IPv5',
  ],
  [
    'ec2InstanceProfileName',
    'AWS_EC2_INSTANCE_PROFILE_NAME',
    'ec2_instance_profile_name',
    'web',
    'web',
    'db',
    ' ',
  ],
  [
    'metadataServiceTimeoutMs',
    'AWS_METADATA_SERVICE_TIMEOUT',
    'metadata_service_timeout',
    '2',
    2_000,
    5_000,
    '-1',
  ],
  [
    'metadataServiceNumAttempts',
    'AWS_METADATA_SERVICE_NUM_ATTEMPTS',
    'metadata_service_num_attempts',
    '4',
    4,
    2,
    '1.5',
  ],
]

function configOf(property: string, text: string): string {
  const [key, subKey] = property.split('.')
  return `[default]\n${key} =${subKey === undefined ? ` ${text}` : `\n  ${subKey} = ${text}`}\n`
}

describe.each(ROWS)('%s by %s and %s', (name, variable, property, text, value, other, wrong) => {
  const key = property.split('.')[0]

  it('comes from the profile', async () => {
    const settings = await load(configOf(property, text))
    expect(settings.resolve(name)).toEqual({
      value,
      origin: {
        from: 'profile',
        section: 'default',
        key: property,
        path: '/home/user/.aws/config',
        line: 2,
      },
    })
  })

  testIf(variable, 'comes from the environment before the profile', async () => {
    const wrongProfile = configOf(property, wrong)
    const settings = await load(wrongProfile, { [variable ?? '']: text })
    expect(settings.resolve(name)).toEqual({ value, origin: { from: 'environment', variable } })
    const empty = await load(configOf(property, text), { [variable ?? '']: '' })
    expect(empty.get(name)).toEqual(value)
  })

  it('comes from code before all else', async () => {
    const settings = await load(configOf(property, text), { [variable ?? '_']: wrong })
    expect(settings.resolve(name, other as never)).toEqual({
      value: other,
      origin: { from: 'code' },
    })
    expect(() => settings.get(name, Symbol('wrong') as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: name }),
    )
  })

  testIf(wrong.trim(), 'is refused when it is wrong, by place and without the value', async () => {
    const settings = await load(configOf(property, wrong))
    const error = thrownBy(() => settings.get(name))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toMatch(
      /^\/home\/user\/\.aws\/config:2: \S+ of \[default\] must be (one of|true|a |an )/,
    )
    expect(error.message).toContain(key)
  })

  it('is undefined where nobody says anything', async () => {
    expect((await load('[default]\ns3 =\n  x = y\n')).get(name)).toBeUndefined()
  })
})

describe('settings', () => {
  it('name the variable that is wrong, and not its value', async () => {
    const settings = await load('', { AWS_RETRY_MODE: 'hush', AWS_EC2_METADATA_DISABLED: 'hush' })
    expect(thrownBy(() => settings.get('retryMode')).message).toBe(
      'AWS_RETRY_MODE must be one of standard, adaptive, legacy',
    )
    expect(thrownBy(() => settings.get('ec2MetadataDisabled')).message).toBe(
      'AWS_EC2_METADATA_DISABLED must be true or false',
    )
  })

  it('switch instance metadata off by the environment only', async () => {
    const settings = await load('', { AWS_EC2_METADATA_DISABLED: 'TRUE' })
    expect(settings.get('ec2MetadataDisabled')).toBe(true)
    const inFile = await load('[default]\nec2_metadata_disabled = true')
    expect(inFile.get('ec2MetadataDisabled')).toBeUndefined()
  })

  it('prefer the top-level property to the sub-property', async () => {
    const settings = await load(
      '[default]\ns3 =\n  use_arn_region = false\ns3_use_arn_region = true\n',
    )
    expect(settings.get('s3UseArnRegion')).toBe(true)
  })

  it('refuse the names of object members', async () => {
    for (const text of ['constructor', '__proto__', 'toString']) {
      const settings = await load('', { AWS_USE_FIPS_ENDPOINT: text, AWS_RETRY_MODE: text })
      expect(() => settings.get('useFipsEndpoint')).toThrow(ConfigError)
      expect(() => settings.get('retryMode')).toThrow(ConfigError)
    }
  })

  it('refuse words and numbers in code that mean nothing', async () => {
    const settings = await load('')
    const wrong = { code: 'ERR_INVALID_ARG_VALUE' }
    expect(() => settings.get('maxAttempts', 0)).toThrow(expect.objectContaining(wrong))
    expect(() => settings.get('retryMode', 'eager' as never)).toThrow(
      expect.objectContaining(wrong),
    )
  })

  it('take the profile in code, else AWS_PROFILE, else default', async () => {
    const config =
      '[default]\nca_bundle = d\n[profile e]\nca_bundle = e\n[profile c]\nca_bundle = c'
    expect((await load(config)).get('caBundle')).toBe('d')
    expect((await load(config, { AWS_PROFILE: 'e' })).get('caBundle')).toBe('e')
    expect((await load(config, { AWS_PROFILE: 'e' }, 'c')).get('caBundle')).toBe('c')
    expect((await load(config)).forProfile('c').get('caBundle')).toBe('c')
  })

  it('reject a profile in code that does not exist, with a hint', async () => {
    await expect(load('[work]\nregion = a', {}, 'work')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message:
        'Profile "work" does not exist: it is not in /home/user/.aws/config; in the config file its section must be [profile work]',
    })
    expect((await load('')).profileError).toBeUndefined()
    await expect(
      createSettings({ context: memoryContext(), profile: 'x'.repeat(200) }).load(),
    ).rejects.toThrow(/^Profile "x{80}…" does not exist: there is no shared config/)
    await expect(load('', {}, 5 as never)).rejects.toMatchObject({ field: 'profile' })
  })

  it('keep the error of a missing AWS_PROFILE for where the profile matters', async () => {
    const settings = await load('', { AWS_PROFILE: 'gone', AWS_MAX_ATTEMPTS: '7' })
    expect(settings.get('maxAttempts')).toBe(7)
    expect(settings.get('retryMode')).toBeUndefined()
    expect(settings.profileError?.message).toMatch(/^Profile "gone", chosen by AWS_PROFILE, does/)
    expect(() => settings.forProfile('gone')).toThrow(ConfigError)
  })

  it('follow files and environment, and share one loader in a process', async () => {
    const env: Record<string, string> = {}
    const context = memoryContext({
      env,
      files: { '/home/user/.aws/config': '[default]\nmax_attempts = 2' },
    })
    const settings = createSettings({ context })
    expect((await settings.load()).get('maxAttempts')).toBe(2)
    await createSettings({ context, profile: 'default' }).load()
    expect(context.reads).toEqual(['/home/user/.aws/config'])
    context.write('/home/user/.aws/config', '[default]\nmax_attempts = 4')
    expect((await settings.load()).get('maxAttempts')).toBe(4)
    env['AWS_MAX_ATTEMPTS'] = '6'
    expect((await settings.load()).get('maxAttempts')).toBe(6)
  })

  it('warn through the process', async () => {
    const warned = once(process, 'warning')
    nodeContext.emitWarning({ code: 'SANSDK_REGION_DEFAULT', message: 'a test' })
    const [warning] = await warned
    expect(warning).toMatchObject({
      name: 'SansdkWarning',
      code: 'SANSDK_REGION_DEFAULT',
      message: 'a test',
    })
    expect(nodeContext.homedir()).toBe(homedir())
    const before = nodeContext.now()
    await nodeContext.sleep(20)
    // Timers may fire a millisecond early by this clock.
    expect(nodeContext.now() - before).toBeGreaterThanOrEqual(18)
  })

  it('read this process where no context is given', async () => {
    const settings = createSettings({ configFile: '/dev/null', credentialsFile: '/dev/null' })
    expect(settings.context).toBe(nodeContext)
    expect((await settings.load()).env).toBe(process.env)
  })

  it('show no secret when they are printed', async () => {
    const env = { AWS_SECRET_ACCESS_KEY: 'hush-env' }
    const context = memoryContext({
      env,
      files: {
        '/home/user/.aws/credentials': '[default]\naws_secret_access_key = hush-file',
      },
    })
    const settings = createSettings({ context })
    const snapshot = await settings.load()
    const other = snapshot.forProfile('default')
    expect(snapshot.profile?.get('aws_secret_access_key')).toBe('hush-file')
    for (const thing of [settings, snapshot, other, { ...snapshot }, snapshot.profile]) {
      expect(inspect(thing, { depth: 20, showHidden: false, getters: true })).not.toContain('hush')
      expect(JSON.stringify(thing)).not.toContain('hush')
    }
    process.env['SANSDK_TEST_HUSH'] = 'hush-process'
    try {
      expect(nodeContext.env['SANSDK_TEST_HUSH']).toBe('hush-process')
      expect(JSON.stringify(nodeContext)).not.toContain('hush')
      expect(inspect(nodeContext, { getters: true })).not.toContain('hush')
    } finally {
      delete process.env['SANSDK_TEST_HUSH']
    }
  })
})

describe('describeOrigin', () => {
  it('puts every origin into words', () => {
    expect(describeOrigin({ from: 'code' })).toBe('the option in code')
    expect(describeOrigin({ from: 'environment', variable: 'AWS_REGION' })).toBe('AWS_REGION')
    const profile = { from: 'profile', section: 'a', key: 'region' } as const
    expect(describeOrigin({ ...profile, path: '/x', line: 3 })).toBe('/x:3: region of [a]')
    expect(describeOrigin({ ...profile, path: undefined, line: undefined })).toBe('region of [a]')
  })
})

// Not every setting has a variable, and an empty property is missing rather than wrong.
function testIf(condition: unknown, name: string, test: () => Promise<void>): void {
  if (condition) it(name, test)
}

function thrownBy(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
