import { once } from 'node:events'
import { homedir } from 'node:os'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { nodeContext } from '../../../src/config/context.ts'
import { describeOrigin } from '../../../src/config/resolve.ts'
import { createSettings } from '../../../src/config/settings.ts'
import { ConfigError } from '../../../src/errors.ts'
import { loadSettings, memoryContext, thrownBy } from './memory-context.ts'

describe('settings', () => {
  it('name the variable that is wrong, and not its value', async () => {
    const settings = await loadSettings('', {
      AWS_RETRY_MODE: 'hush',
      AWS_EC2_METADATA_DISABLED: 'hush',
    })
    expect(thrownBy(() => settings.get('retryMode')).message).toBe(
      'AWS_RETRY_MODE must be one of standard, adaptive, legacy',
    )
    expect(thrownBy(() => settings.get('ec2MetadataDisabled')).message).toBe(
      'AWS_EC2_METADATA_DISABLED must be true or false',
    )
  })

  it('switch instance metadata off by the environment only', async () => {
    const settings = await loadSettings('', { AWS_EC2_METADATA_DISABLED: 'TRUE' })
    expect(settings.get('ec2MetadataDisabled')).toBe(true)
    const inFile = await loadSettings('[default]\nec2_metadata_disabled = true')
    expect(inFile.get('ec2MetadataDisabled')).toBeUndefined()
  })

  it('prefer the top-level property to the sub-property', async () => {
    const settings = await loadSettings(
      '[default]\ns3 =\n  use_arn_region = false\ns3_use_arn_region = true\n',
    )
    expect(settings.get('s3UseArnRegion')).toBe(true)
  })

  it('refuse the names of object members', async () => {
    for (const text of ['constructor', '__proto__', 'toString']) {
      const settings = await loadSettings('', { AWS_USE_FIPS_ENDPOINT: text, AWS_RETRY_MODE: text })
      expect(() => settings.get('useFipsEndpoint')).toThrow(ConfigError)
      expect(() => settings.get('retryMode')).toThrow(ConfigError)
    }
  })

  it('refuse words and numbers in code that mean nothing', async () => {
    const settings = await loadSettings('')
    const wrong = { code: 'ERR_INVALID_ARG_VALUE' }
    expect(() => settings.get('maxAttempts', 0)).toThrow(expect.objectContaining(wrong))
    expect(() => settings.get('retryMode', 'eager' as never)).toThrow(
      expect.objectContaining(wrong),
    )
  })

  it('take the profile in code, else AWS_PROFILE, else default', async () => {
    const config =
      '[default]\nca_bundle = d\n[profile e]\nca_bundle = e\n[profile c]\nca_bundle = c'
    expect((await loadSettings(config)).get('caBundle')).toBe('d')
    expect((await loadSettings(config, { AWS_PROFILE: 'e' })).get('caBundle')).toBe('e')
    expect((await loadSettings(config, { AWS_PROFILE: 'e' }, 'c')).get('caBundle')).toBe('c')
    expect((await loadSettings(config)).forProfile('c').get('caBundle')).toBe('c')
  })

  it('reject a profile in code that does not exist, with a hint', async () => {
    await expect(loadSettings('[work]\nregion = a', {}, 'work')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message:
        'Profile "work" does not exist: it is not in /home/user/.aws/config; /home/user/.aws/config:1: [work] is not read: in the config file it must be [profile work]',
    })
    expect((await loadSettings('')).profileError).toBeUndefined()
    await expect(
      createSettings({ context: memoryContext(), profile: 'x'.repeat(200) }).load(),
    ).rejects.toThrow(/^Profile "x{120}…" does not exist: there is no shared config/)
    await expect(loadSettings('', {}, 5 as never)).rejects.toMatchObject({ field: 'profile' })
  })

  it.each([
    ['Dev', '[profile dev]\n', /did you mean "dev"\?$/],
    ['prod', '[profile prdo]\n[profile other]\n', /did you mean "prdo"\?$/],
    ['naïve', '\n[profile naïve]\n', /config:2: \[profile naïve\] is not read: .* in quotes$/],
    ['(a)', '[profile (a)]\n', /config:1: \[profile \(a\)\] is not read: .* in quotes$/],
    ['x y', '[profile x y]\n', /config:1: \[profile x y\] is not read: .* in quotes$/],
    [
      'x',
      '[Profile x]\n',
      /config:1: \[Profile x\] is not read: it must begin with profile in small letters$/,
    ],
  ])('say what may be meant by the profile %j', async (profile, config, hint) => {
    await expect(loadSettings(config, {}, profile)).rejects.toThrow(hint)
  })

  it('say of a profile of the credentials file that it has a prefix too many', async () => {
    const files = { '/home/user/.aws/credentials': '[a]\n[profile x]\n' }
    const context = memoryContext({ files })
    await expect(createSettings({ context, profile: 'x' }).load()).rejects.toThrow(
      /credentials:2: \[profile x\] is not read: in the credentials file it must be \[x\], without "profile"$/,
    )
  })

  it('say where files were looked for when there are none', async () => {
    const context = memoryContext({ env: { AWS_CONFIG_FILE: '~/other/conf' } })
    await expect(createSettings({ context, profile: 'x' }).load()).rejects.toThrow(
      /there is no shared config or credentials file \(\/home\/user\/other\/conf, \/home\/user\/\.aws\/credentials\)$/,
    )
  })

  it('keep the error of a missing AWS_PROFILE for where the profile matters', async () => {
    const settings = await loadSettings('', { AWS_PROFILE: 'gone', AWS_MAX_ATTEMPTS: '7' })
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
