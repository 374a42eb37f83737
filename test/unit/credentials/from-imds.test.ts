import { describe, expect, it } from 'vitest'
import { fromImds } from '../../../src/credentials/index.ts'
import { closeAfterEach, deadUrl, type Loopback, rejection, status } from '../http/loopback.ts'
import { imdsServer, instanceCredentials } from './imds-server.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

const ANSWER = instanceCredentials('2026-01-02T09:04:05Z')
const OLD = 'security-credentials/'
const NEW = 'security-credentials-extended/'

async function instance(paths: Parameters<typeof imdsServer>[0]) {
  const server = keep(await imdsServer(paths))
  return { server, home: homeFor(server.url) }
}

function homeFor(url: string): TemporaryHome {
  const home = temporaryHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: url })
  keep({ close: home.remove })
  return home
}

const paths = (server: Loopback) =>
  server.seen.map(({ url }) => url.replace('/latest/meta-data/iam/', ''))

describe('fromImds', () => {
  it('takes the extended paths, which tell the account', async () => {
    const { server, home } = await instance({
      [NEW]: 'reader\n',
      [`${NEW}reader`]: { ...ANSWER, AccountId: '123456789012' },
    })
    expect(await fromImds({ context: home.context })()).toEqual({
      accessKeyId: 'ASIAINSTANCE',
      secretAccessKey: 'sEcReT',
      sessionToken: 'sEsSiOn',
      expiration: new Date('2026-01-02T09:04:05Z'),
      accountId: '123456789012',
    })
    expect(paths(server)).toEqual(['/latest/api/token', NEW, `${NEW}reader`])
  })

  it('falls back to the older paths, and remembers that', async () => {
    const short = instanceCredentials('2026-01-02T03:14:05Z')
    const { server, home } = await instance({ [OLD]: 'reader', [`${OLD}reader`]: short })
    const provider = fromImds({ context: home.context })
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIAINSTANCE' })
    home.advance(9.5 * 60_000)
    await provider()
    expect(paths(server)).toEqual(['/latest/api/token', NEW, OLD, `${OLD}reader`, `${OLD}reader`])
  })

  it('gives nothing of before where the service is switched off since, or another one', async () => {
    const { home } = await instance({ [NEW]: 'one', [`${NEW}one`]: ANSWER })
    const { context, env } = home
    expect(await fromImds({ context })()).toMatchObject({ accessKeyId: 'ASIAINSTANCE' })
    env['AWS_EC2_METADATA_DISABLED'] = 'true'
    expect(await fromImds({ context })()).toBeUndefined()
    env['AWS_EC2_METADATA_DISABLED'] = 'false'
    const server = keep(
      await imdsServer({ [NEW]: 'two', [`${NEW}two`]: { ...ANSWER, AccessKeyId: 'ASIATWO' } }),
    )
    env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] = server.url
    expect(await fromImds({ context })()).toMatchObject({ accessKeyId: 'ASIATWO' })
  })

  it('finds the new role of an instance whose role was replaced', async () => {
    const answers: Record<string, string | object | undefined> = {
      [NEW]: 'one',
      [`${NEW}one`]: instanceCredentials('2026-01-02T03:14:05Z'),
      [`${NEW}two`]: { ...ANSWER, AccessKeyId: 'ASIATWO' },
    }
    const { home } = await instance(answers)
    const provider = fromImds({ context: home.context })
    await provider()
    answers[NEW] = 'two'
    answers[`${NEW}one`] = undefined
    home.advance(9.5 * 60_000)
    expect(await provider()).toMatchObject({ accessKeyId: 'ASIATWO' })
  })

  it('asks for the named role without looking for one', async () => {
    const { server, home } = await instance({ [`${NEW}named`]: ANSWER })
    home.env['AWS_EC2_INSTANCE_PROFILE_NAME'] = 'named'
    expect(await fromImds({ context: home.context })()).toMatchObject({ sessionToken: 'sEsSiOn' })
    expect(paths(server)).toEqual(['/latest/api/token', `${NEW}named`])
    home.env['AWS_EC2_INSTANCE_PROFILE_NAME'] = 'other'
    const fresh = { ...home.context, env: home.env }
    expect(await rejection(fromImds({ context: fresh })())).toMatchObject({
      message: expect.stringContaining('no instance profile of the name given'),
    })
  })

  it('asks for a role by its name as it is, whatever signs the name holds', async () => {
    const role = 'a=b,c@d+e.f-g_h'
    const { server, home } = await instance({ [NEW]: role, [`${NEW}${role}`]: ANSWER })
    expect(await fromImds({ context: home.context })()).toMatchObject({ sessionToken: 'sEsSiOn' })
    expect(paths(server).at(-1)).toBe(`${NEW}${role}`)
  })

  it.each(['a/b', '..', 'a?b', 'ö'])('asks for no role of the name %j', async (name) => {
    const { server, home } = await instance({})
    home.env['AWS_EC2_INSTANCE_PROFILE_NAME'] = name
    expect(await rejection(fromImds({ context: home.context })())).toMatchObject({
      message: expect.stringContaining('ec2_instance_profile_name is no name of a role'),
    })
    expect(paths(server)).toEqual([])
  })

  it('is passed over where the instance has no role', async () => {
    const { home } = await instance({})
    const provider = fromImds({ context: home.context })
    expect(await provider()).toBeUndefined()
    expect(await provider.explain()).toMatchObject([
      { configured: false, reason: 'the instance has no role' },
    ])
  })

  it('is passed over where there is no instance, and keeps the reason', async () => {
    const home = homeFor(await deadUrl())
    const provider = fromImds({ context: home.context })
    expect(await provider()).toBeUndefined()
    const [report] = await provider.explain()
    expect(report).toMatchObject({
      configured: false,
      reason: expect.stringContaining('not an EC2 instance'),
    })
  })

  it('is switched off by the environment', async () => {
    const { server, home } = await instance({ [NEW]: 'reader', [`${NEW}reader`]: ANSWER })
    home.env['AWS_EC2_METADATA_DISABLED'] = 'TRUE'
    const provider = fromImds({ context: home.context })
    expect(await provider()).toBeUndefined()
    expect(await provider.explain()).toMatchObject([
      { configured: false, reason: 'AWS_EC2_METADATA_DISABLED is true' },
    ])
    expect(server.seen).toHaveLength(0)
  })

  it.each([
    [
      'a failure inside a 200',
      { Code: 'AssumeRoleUnauthorizedAccess', Message: 'no' },
      /AssumeRoleUnauthorizedAccess: no/,
    ],
    ['no token', { ...ANSWER, Token: '' }, /no Token/],
    ['no JSON', 'oops', /./],
    ['a list', [], /not a JSON object/],
  ])('stops at %s', async (_name, answer, message) => {
    const { home } = await instance({ [NEW]: 'reader', [`${NEW}reader`]: answer })
    const error = await rejection(fromImds({ context: home.context })())
    expect(error).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      tried: [{ provider: 'instance metadata' }],
      message: expect.stringMatching(message),
    })
  })

  it('stops where the service is there and fails', async () => {
    const { home } = await instance({ [NEW]: status(403) })
    expect(await rejection(fromImds({ context: home.context })())).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      cause: { status: 403 },
    })
  })
})
