import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromProfile } from '../../../src/credentials/index.ts'
import { openRoleCache } from '../../../src/credentials/role-cache.ts'
import { closeAfterEach } from '../http/loopback.ts'
import { type StsServer, stsServer } from './sts-server.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

const ROLE = 'arn:aws:iam::123456789012:role/A'
const CONFIG = `[default]
role_arn = ${ROLE}
source_profile = b
mfa_serial = arn:aws:iam::1:mfa/me
[profile b]
aws_access_key_id = AKIDBASE
aws_secret_access_key = sEcReT-base
`

interface Machine {
  readonly home: TemporaryHome
  readonly sts: StsServer
  readonly directory: string
}

async function machine(): Promise<Machine> {
  const home = homeOf()
  const sts = await stsServer(home.context.now)
  keep(sts)
  home.env['AWS_ENDPOINT_URL_STS'] = sts.url
  return { home, sts, directory: join(home.path, 'cli/cache') }
}

function homeOf(): TemporaryHome {
  const home = temporaryHome({ '.aws/config': CONFIG })
  keep({ close: home.remove })
  return home
}

/** A provider as another process would make it. */
function anotherProcess({ home, sts, directory: roleCache }: Machine) {
  const { context, env } = homeOf()
  env['AWS_ENDPOINT_URL_STS'] = sts.url
  const now = () => home.context.now()
  const mfaCode = async () => '000001'
  return fromProfile({ context: { ...context, env, now }, mfaCode, roleCache })
}

describe('the cache of roles', () => {
  it("takes over another process's session, which needs no code of a device", async () => {
    const here = await machine()
    const first = await anotherProcess(here)()
    const second = await anotherProcess(here)()
    expect(here.sts.calls).toHaveLength(1)
    expect(second).toEqual(first)
    expect(second).toMatchObject({ accessKeyId: 'ASIAA', accountId: '123456789012' })
    const [file = ''] = readdirSync(here.directory)
    expect(readdirSync(here.directory)).toHaveLength(1)
    if (process.platform !== 'win32') {
      expect(statSync(join(here.directory, file)).mode & 0o777).toBe(0o600)
    }
  })

  it('asks STS for a session that ends within 15 minutes, and replaces it', async () => {
    const here = await machine()
    await anotherProcess(here)()
    here.home.advance(45 * 60_000)
    const later = await anotherProcess(here)()
    expect(here.sts.calls).toHaveLength(2)
    expect(await anotherProcess(here)()).toEqual(later)
  })

  it('does not bring back a session that a service has refused', async () => {
    const here = await machine()
    await anotherProcess(here)()
    const provider = anotherProcess(here)
    const cached = await provider()
    if (cached === undefined) throw new Error('no credentials')
    provider.invalidate?.(cached)
    expect(await provider()).not.toEqual(cached)
    expect(here.sts.calls).toHaveLength(2)
  })

  it.each([
    ['no JSON', '{"Credentials": '],
    ['another document', '{"accessToken": "x", "expiresAt": "2030-01-01T00:00:00Z"}'],
    [
      'a session without an end',
      '{"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t"}}',
    ],
    [
      'no text for its key',
      '{"Credentials": {"AccessKeyId": 1, "SecretAccessKey": "s", "SessionToken": "t", "Expiration": "2099-01-01T00:00:00Z"}}',
    ],
  ])('passes over a file that holds %s', async (_what, text) => {
    const here = await machine()
    await anotherProcess(here)()
    const [file = ''] = readdirSync(here.directory)
    writeFileSync(join(here.directory, file), text)
    expect(await anotherProcess(here)()).toMatchObject({ accessKeyId: 'ASIAA' })
    expect(here.sts.calls).toHaveLength(2)
  })

  it('goes without where the directory cannot be made', async () => {
    const here = await machine()
    const blocked = join(here.home.path, 'file')
    writeFileSync(blocked, '')
    const provider = anotherProcess({ ...here, directory: join(blocked, 'cache') })
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIAA' })
  })

  it("names and reads files as botocore's `AssumeRoleCredentialFetcher` writes them", async () => {
    const { home } = await machine()
    const cache = openRoleCache(home.context, '~/.aws/cli/cache')
    const directory = join(home.path, '.aws/cli/cache')
    mkdirSync(directory, { recursive: true })
    const full = {
      roleArn: ROLE,
      roleSessionName: 'sess.a',
      externalId: 'é"x/\\',
      mfaSerial: 'arn:aws:iam::1:mfa/me',
      durationSeconds: 900,
    }
    const credentials = {
      AccessKeyId: 'ASIACLI',
      SecretAccessKey: 'sEcReT-cli',
      SessionToken: 'sEsSiOn-cli',
      Expiration: new Date(home.context.now() + 3_600_000)
        .toISOString()
        .replace(/\.\d+Z$/, '+00:00'),
    }
    for (const [role, name] of [
      [{ roleArn: ROLE }, '2807bfcd7c5bd8aa285ad333d88b7686b1fa34f9'],
      [full, '006ba541f4b84676c97763bc9566a0cdb9456a93'],
    ] as const) {
      expect(await cache.read(role)).toBeUndefined()
      const text = JSON.stringify({ Credentials: credentials, AssumedRoleUser: { Arn: 'x' } })
      writeFileSync(join(directory, `${name}.json`), text)
      const read = await cache.read(role)
      expect(read).toMatchObject({ accessKeyId: 'ASIACLI', sessionToken: 'sEsSiOn-cli' })
      await cache.keep(role, { ...read, accessKeyId: 'ASIAOURS', secretAccessKey: 's' })
      expect(readFileSync(join(directory, `${name}.json`), 'utf8')).toContain('ASIAOURS')
    }
  })
})
