import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CliHome, cliHome } from './cli-home.ts'

const calls: Record<string, string>[] = []
let devices: readonly string[] = []
const server = createServer(async (request, response) => {
  const call = Object.fromEntries(new URLSearchParams(await text(request)))
  calls.push(call)
  response.setHeader('content-type', 'text/xml')
  response.end(answer(call))
})

function answer({ Action = '' }: Readonly<Record<string, string>>): string {
  if (Action === 'ListMFADevices') {
    const members = devices.map(
      (one) => `<member><UserName>alice</UserName><SerialNumber>${one}</SerialNumber></member>`,
    )
    return `<ListMFADevicesResponse><ListMFADevicesResult><MFADevices>${members.join('')}</MFADevices><IsTruncated>false</IsTruncated></ListMFADevicesResult></ListMFADevicesResponse>`
  }
  const result =
    Action === 'GetCallerIdentity'
      ? '<Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/alice</Arn><UserId>AIDA</UserId>'
      : '<Credentials><AccessKeyId>ASIASESSION</AccessKeyId><SecretAccessKey>session-secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2037-01-31T12:00:00Z</Expiration></Credentials>'
  return `<${Action}Response><${Action}Result>${result}</${Action}Result></${Action}Response>`
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

let home: CliHome
const CREDENTIALS = '[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = work-secret\n'
beforeEach(() => {
  calls.length = 0
  devices = []
  home = cliHome({ AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  home.profiles('[profile work]\nregion = eu-central-1\n', CREDENTIALS)
})
afterEach(() => {
  vi.unstubAllEnvs()
  home.remove()
})

describe('sansdk whoami', () => {
  it('prints whose the credentials are, and where they come from', async () => {
    const { stdout } = await home.run('whoami --profile work')
    expect(stdout).toContain('arn       arn:aws:iam::123456789012:user/alice\n')
    expect(stdout).toContain('region    eu-central-1\n')
    expect(stdout).toContain('takes the keys of the profile')
    const document = JSON.parse((await home.run('whoami --profile work --output json')).stdout)
    expect(document).toMatchObject({ Account: '123456789012', UserId: 'AIDA' })
  })
})

describe('AWS_DEFAULT_PROFILE', () => {
  it('names the profile, before AWS_PROFILE', async () => {
    vi.stubEnv('AWS_PROFILE', 'other')
    vi.stubEnv('AWS_DEFAULT_PROFILE', 'work')
    expect((await home.run('configure get region')).stdout).toBe('eu-central-1\n')
  })
})

describe('sansdk credentials', () => {
  it('explains every source, and masks secrets unless asked', async () => {
    const { status, stdout } = await home.run('credentials --profile work')
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^\* profile "work": takes the keys of the profile\n {4}from .*credentials:2: aws_access_key_id of \[work\]\n/,
    )
    expect(stdout).toMatch(/^- container: /m)
    expect(stdout).toContain('access key     AKIAWORK\nsecret key     ****************cret\n')
    expect(stdout).not.toContain('work-secret')
    expect((await home.run('credentials --profile work --show-secrets')).stdout).toContain(
      'secret key     work-secret\n',
    )
    const document = JSON.parse((await home.run('credentials --profile work --output json')).stdout)
    expect(document).toMatchObject({ Source: 'profile "work"', AccessKeyId: 'AKIAWORK' })
    expect(JSON.stringify(document)).not.toContain('work-secret')
  })

  it('says why there are none', async () => {
    const { status, stdout } = await home.run('credentials')
    expect(status).toBe(253)
    expect(stdout).toMatch(/- environment: AWS_ACCESS_KEY_ID and .* are not set\n/)
    expect(stdout).toMatch(/\nNo credentials: /)
    const { stderr } = await home.run('sts get-session-token')
    expect(stderr).toBe(
      'sansdk: No source of credentials is configured\nsansdk credentials says where they are looked for, sansdk configure writes some.\n',
    )
  })
})

describe('sansdk mfa', () => {
  it('writes a session into a profile beside that of the keys', async () => {
    devices = ['arn:aws:iam::123456789012:mfa/alice']
    const ran = await home.runWith('123456\n', 'mfa --profile work --duration 1h')
    expect(ran).toEqual({
      status: 0,
      stdout:
        'The session is in the profile work-mfa until 2037-01-31T12:00:00Z; use it with --profile work-mfa\n',
      stderr: 'Enter MFA code for arn:aws:iam::123456789012:mfa/alice: ',
    })
    expect(calls.at(-1)).toMatchObject({
      Action: 'GetSessionToken',
      SerialNumber: 'arn:aws:iam::123456789012:mfa/alice',
      TokenCode: '123456',
      DurationSeconds: '3600',
    })
    expect(home.read('.aws/credentials')).toBe(
      `${CREDENTIALS}[work-mfa]\naws_access_key_id = ASIASESSION\naws_secret_access_key = session-secret\naws_session_token = token\n`,
    )
    expect(home.read('.aws/config')).toContain('[profile work-mfa]\nregion = eu-central-1\n')
    // Once more over the session that is there.
    expect(await home.run('mfa --profile work --code 123456')).toMatchObject({ status: 0 })
  })

  it.each([
    ['mfa --profile work', /the user has no MFA device/],
    ['mfa --profile work --serial x --code 12345', /the code must be six digits/],
    ['mfa --profile work --serial x --code 123456 --duration soon', /--duration must be seconds/],
    [
      'mfa --profile work --serial x --code 123456 --into work',
      /work has aws_access_key_id of its own/,
    ],
  ])('is refused before a session is made: %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
    expect(calls.some(({ Action }) => Action === 'GetSessionToken')).toBe(false)
    expect(home.read('.aws/credentials')).toBe(CREDENTIALS)
  })

  it('asks for a device among several, and for a profile where keys have none', async () => {
    devices = ['a', 'b']
    expect((await home.run('mfa --profile work')).stderr).toMatch(/choose one with --serial: a, b/)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'A')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'B')
    expect((await home.run('mfa --serial a --code 123456')).stderr).toMatch(/with --into/)
  })
})

const ROLE =
  '[profile role]\nregion = eu-central-1\nsource_profile = work\nrole_arn = arn:aws:iam::123456789012:role/r\nmfa_serial = GAHT12345678\n'

describe('a role with an MFA device', () => {
  it('asks for the code where a command is run, and keeps the session', async () => {
    home.write('.aws/config', ROLE)
    const { status, stderr } = await home.runWith(
      '654321\n',
      'sts get-caller-identity --profile role',
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Enter MFA code for GAHT12345678: ' })
    expect(calls[0]).toMatchObject({ Action: 'AssumeRole', TokenCode: '654321' })
    const [file = ''] = readdirSync(join(home.path, '.aws/cli/cache'))
    expect(home.read(`.aws/cli/cache/${file}`)).toContain('ASIASESSION')
  })

  it('is an error of the command line where no code comes', async () => {
    home.write('.aws/config', ROLE.replace('role/r', 'role/other'))
    const { status, stderr } = await home.runWith('', 'sts get-caller-identity --profile role')
    expect(status).toBe(252)
    expect(stderr).toContain('the input ended before the answer')
  })
})

describe('sansdk assume', () => {
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))

  /** As a process of its own, since its command writes where this process does. */
  function child(...args: readonly string[]) {
    return new Promise<{ code: unknown; signal: unknown; stdout: string; stderr: string }>(
      (resolve) => {
        const line = ['--import', 'tsx', main, 'assume', '--profile', 'work', ...args]
        execFile(process.execPath, line, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, signal: error?.signal ?? undefined, stdout, stderr }),
        )
      },
    )
  }

  it('runs a command with the credentials of the role alone, and ends as it ends', async () => {
    vi.stubEnv('AWS_PROFILE', 'work')
    const script =
      'echo "$AWS_ACCESS_KEY_ID $AWS_SECRET_ACCESS_KEY $AWS_SESSION_TOKEN $AWS_REGION [$AWS_PROFILE]"; exit 7'
    expect(await child('deploy', '--', 'sh', '-c', script, '--profile')).toEqual({
      code: 7,
      signal: undefined,
      stdout: 'ASIASESSION session-secret token eu-central-1 []\n',
      stderr: '',
    })
    expect(calls.at(-1)).toMatchObject({
      Action: 'AssumeRole',
      RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    })
    const ended = await child('deploy', '--', 'sh', '-c', 'kill -TERM $$')
    expect(ended).toMatchObject({ signal: 'SIGTERM' })
  })

  it('prints credentials where it is asked to', async () => {
    const role = 'arn:aws:iam::210987654321:role/x'
    const { stdout } = await home.run(`assume ${role} --profile work --format env --external-id e`)
    expect(stdout).toBe(
      'export AWS_ACCESS_KEY_ID=ASIASESSION\nexport AWS_SECRET_ACCESS_KEY=session-secret\nexport AWS_SESSION_TOKEN=token\nexport AWS_CREDENTIAL_EXPIRATION=2037-01-31T12:00:00+00:00\n',
    )
    expect(calls).toEqual([expect.objectContaining({ RoleArn: role, ExternalId: 'e' })])
  })

  it.each([
    ['assume r --profile work', /a command behind --, or --format/],
    ['assume r --profile work --', /a command behind --/],
    ['assume r --profile work --format env -- ls', /a command behind --/],
    ['assume --profile work -- ls', /assume needs <role>/],
    ['assume r ls --profile work', /the word "ls" is too much/],
    ['assume r?x --profile work -- ls', /"r\?x" is no role/],
    ['assume r --profile work -- /no/such/command', /there is no command "\/no\/such\/command"/],
  ])('refuses %s', async (line, message) => {
    const { status, stderr } = await home.run(line)
    expect(status).toBe(252)
    expect(stderr).toMatch(message)
  })
})
