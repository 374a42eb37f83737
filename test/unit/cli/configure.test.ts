import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CliHome, cliHome } from './cli-home.ts'

let home: CliHome
beforeEach(() => {
  home = cliHome()
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

const CONFIG = `[default]
region = eu-central-1
[profile work]
output = text
s3 =
    addressing_style = path
[sso-session corp]
sso_region = eu-west-1
[plugins]
a = b
`

describe('sansdk configure', () => {
  it('asks for keys, region and format, and writes what is new', async () => {
    home.profiles(
      CONFIG,
      '[default]\naws_access_key_id = AKIAOLDOLD\naws_secret_access_key = old\n',
    )
    const { status, stderr, stdout } = await home.runWith(
      'AKIANEW\r\nnew+secret\n\njson\n',
      'configure',
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe(
      'AWS Access Key ID [****************DOLD]: AWS Secret Access Key [****************old]: ' +
        'Default region name [eu-central-1]: Default output format [None]: ',
    )
    expect(home.read('.aws/credentials')).toBe(
      '[default]\naws_access_key_id = AKIANEW\naws_secret_access_key = new+secret\n',
    )
    expect(home.read('.aws/config')).toBe(
      CONFIG.replace('eu-central-1\n', 'eu-central-1\noutput = json\n'),
    )
  })

  it('makes a profile that does not exist, for its owner only', async () => {
    expect(await home.runWith('A\nB\nus-east-1\n\n', 'configure --profile new')).toMatchObject({
      status: 0,
    })
    expect(home.read('.aws/config')).toBe('[profile new]\nregion = us-east-1\n')
    expect(home.read('.aws/credentials')).toBe(
      '[new]\naws_access_key_id = A\naws_secret_access_key = B\n',
    )
    expect(statSync(join(home.path, '.aws/credentials')).mode & 0o777).toBe(0o600)
  })

  it('changes nothing where the answers end too early, or one cannot be written', async () => {
    expect(await home.runWith('A\nB\n', 'configure')).toMatchObject({
      status: 252,
      stderr: expect.stringContaining('nothing was changed'),
    })
    expect(await home.runWith('A\nB\nx #y\n\n', 'configure')).toMatchObject({ status: 253 })
    expect(existsSync(join(home.path, '.aws/credentials'))).toBe(false)
  })
})

describe('sansdk configure set and get', () => {
  it.each([
    ['region', 'region'],
    ['s3.addressing_style', 's3.addressing_style'],
    ['profile.other.region', 'profile.other.region'],
    ['profile.other.s3.max_queue_size', 'other.s3.max_queue_size'],
    ['default.output', 'default.output'],
    ['sso-session.corp.sso_start_url', 'sso-session.corp.sso_start_url'],
    ['plugins.c', 'plugins.c'],
    ['profile.other.aws_secret_access_key', 'profile.other.aws_secret_access_key'],
  ])('write %s and read it as %s', async (written, read) => {
    home.profiles(CONFIG)
    expect(await home.run(`configure set ${written} value`)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(await home.run(`configure get ${read}`)).toMatchObject({ status: 0, stdout: 'value\n' })
  })

  it('take the profile of --profile and AWS_PROFILE', async () => {
    home.profiles(CONFIG)
    await home.run('configure set region x --profile work')
    vi.stubEnv('AWS_PROFILE', 'work')
    expect((await home.run('configure get region')).stdout).toBe('x\n')
    await home.run('configure set region y')
    expect(home.read('.aws/config')).toBe(
      CONFIG.replace('    addressing_style = path\n', '    addressing_style = path\nregion = y\n'),
    )
  })

  it('print nothing for what is not set, and refuse what holds settings', async () => {
    home.profiles(CONFIG)
    for (const name of ['nothing', 'work.nothing', 'plugins.nothing', 's3.nothing']) {
      expect(await home.run(`configure get ${name}`)).toEqual({ status: 1, stdout: '', stderr: '' })
    }
    expect(await home.run('configure get s3 --profile work')).toMatchObject({ status: 252 })
    expect(await home.run('configure set s3 x --profile work')).toMatchObject({ status: 253 })
    expect(await home.run('configure set a=b x')).toMatchObject({ status: 253 })
    expect(home.read('.aws/config')).toBe(CONFIG)
  })
})

describe('sansdk configure list', () => {
  it('prints keys and region with their sources, and masks keys', async () => {
    home.profiles(
      CONFIG,
      '[work]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = abcdefgh\n',
    )
    expect((await home.run('configure list --profile work')).stdout).toBe(
      [
        '      Name                    Value             Type    Location',
        '      ----                    -----             ----    --------',
        '   profile                     work           manual    --profile',
        'access_key     ****************MPLE shared-credentials-file    ',
        'secret_key     ****************efgh shared-credentials-file    ',
        '    region                <not set>             None    None',
        '',
      ].join('\n'),
    )
  })

  it('says what is not set', async () => {
    vi.stubEnv('AWS_REGION', 'us-west-2')
    // Of a profile, since a process keeps the credentials of an instance, which another test may have had.
    home.profiles('[profile empty]\n')
    const { stdout } = await home.run('configure list --profile empty')
    expect(stdout).toContain('access_key                <not set>             None    None\n')
    expect(stdout).toContain('    region                us-west-2              env    AWS_REGION\n')
  })
})

describe('sansdk configure import', () => {
  it('writes the keys of every user', async () => {
    home.write(
      'keys.csv',
      '\uFEFFUser name,Access key ID,Secret access key\r\nalice,AKIA1,one\r\n"bob",AKIA2,two/+=\r\n',
    )
    const file = join(home.path, 'keys.csv')
    expect(await home.run('configure import --profile-prefix t- --csv', `file://${file}`)).toEqual({
      status: 0,
      stdout: 'Successfully imported 2 profile(s)\n',
      stderr: '',
    })
    expect(home.read('.aws/credentials')).toBe(
      '[t-alice]\naws_access_key_id = AKIA1\naws_secret_access_key = one\n' +
        '[t-bob]\naws_access_key_id = AKIA2\naws_secret_access_key = two/+=\n',
    )
  })

  it('takes the profile where the file names no user, and replaces no other key unasked', async () => {
    home.write('keys.csv', 'Access key ID,Secret access key\nAKIA1,one\n')
    const line = ['configure import --csv', join(home.path, 'keys.csv')] as const
    expect(await home.run(...line)).toMatchObject({ status: 252 })
    expect(await home.run(...line, '--profile', 'alice')).toMatchObject({ status: 0 })
    home.write('keys.csv', 'Access key ID,Secret access key\nAKIA2,two\n')
    expect(await home.run(...line, '--profile', 'alice')).toMatchObject({ status: 252 })
    expect(home.read('.aws/credentials')).toContain('AKIA1')
    expect(await home.run(...line, '--profile', 'alice', '--overwrite')).toMatchObject({
      status: 0,
    })
    expect(home.read('.aws/credentials')).toContain('AKIA2')
  })

  it.each([
    'a,b\n1,2\n',
    'Access key ID,Secret access key\n',
    'Access key ID,Secret access key\nA,\n',
    '',
  ])('refuses a file without keys: %j', async (text) => {
    home.write('keys.csv', text)
    const ran = await home.run('configure import --profile a --csv', join(home.path, 'keys.csv'))
    expect(ran).toMatchObject({ status: 252 })
    expect(existsSync(join(home.path, '.aws/credentials'))).toBe(false)
  })
})

describe('credentials that a shell reads', () => {
  it('are quoted where they hold what it would read as something else', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKID')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', `$(id)'x`)
    const printed = async (format: string): Promise<string | undefined> =>
      (await home.run(`configure export-credentials --format ${format}`)).stdout.split('\n')[1]
    expect(await printed('env')).toBe(`export AWS_SECRET_ACCESS_KEY='$(id)'\\''x'`)
    expect(await printed('fish')).toBe(`set -gx AWS_SECRET_ACCESS_KEY '$(id)\\'x'`)
    expect(await printed('powershell')).toBe(`$Env:AWS_SECRET_ACCESS_KEY='$(id)''x'`)
    expect(await home.run('configure export-credentials --format windows-cmd')).toMatchObject({
      status: 252,
      stdout: '',
    })
  })
})
