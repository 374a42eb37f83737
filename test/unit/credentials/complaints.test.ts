import { createHash } from 'node:crypto'
import { Agent, type Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import {
  defaultChain,
  fromContainer,
  fromProcess,
  fromSso,
} from '../../../src/credentials/index.ts'
import { closeAfterEach, json, loopback, rejection, status } from '../http/loopback.ts'
import { stsError, stsServer } from './sts-server.ts'
import { temporaryHome } from './temporary-home.ts'

/**
 * What users of the SDKs complained about and no other test here has for its subject. The others:
 * `from-sso` (aws-sdk-js-v3#8266, #4798, aws-sdk-java-v2#3679, botocore#3213, aws-cli#9632),
 * `from-login` (aws-cli#10628), `from-container` (aws-sdk-js-v3#8101, #5709), `from-profile`
 * (aws-sdk-js-v3#3396, #2297, #6711, aws-sdk-go-v2#3446), `from-web-identity` (botocore#3117),
 * `from-process` (botocore#3364, aws-sdk-net#1845, aws-sdk-go-v2#3208), `default-chain`
 * (aws-sdk-js-v3#2549, #6295), the room of instance metadata (#6042, aws-sdk-java#2171), that of
 * configuration (smithy-rs#1488), and `refresh-engine` (botocore#2670, smithy-rs#2687).
 */
const keep = closeAfterEach()

const ROLE = 'role_arn = arn:aws:iam::123456789012:role/A\nsource_profile = b\n'
const CONFIG = `[default]\n${ROLE}[profile b]\naws_access_key_id = AKID\naws_secret_access_key = s\n`

async function roles(lifetimeMs?: number) {
  const home = temporaryHome({ '.aws/config': CONFIG }, { AWS_REGION: 'eu-west-1' })
  const sts = await stsServer(home.context.now, lifetimeMs)
  home.env['AWS_ENDPOINT_URL_STS'] = sts.url
  keep(sts)
  keep({ close: home.remove })
  return { home, sts }
}

describe('complaints', () => {
  it('aws-sdk-js-v3#8184, #4612: credentials are remembered, for all clients', async () => {
    const { home, sts } = await roles()
    for (let client = 0; client < 20; client++) await defaultChain({ context: home.context })()
    expect(sts.calls).toHaveLength(1)
  })

  it('botocore#2189, aws-sdk-net#4313: sessions of 15 minutes are not renewed at every call', async () => {
    const { home, sts } = await roles(15 * 60_000)
    const chain = defaultChain({ context: home.context })
    for (let minute = 0; minute < 9; minute++) {
      await chain()
      home.advance(60_000)
    }
    expect(sts.calls).toHaveLength(1)
  })

  it('aws-sdk-java-v2#5545: a refresh can be forced', async () => {
    const { home, sts } = await roles()
    const chain = defaultChain({ context: home.context })
    const old = await chain()
    chain.invalidate?.(old)
    expect((await chain()).sessionToken).not.toBe(old.sessionToken)
    expect(sts.calls).toHaveLength(2)
  })

  it('rusoto#1932: an error is not remembered for ever', async () => {
    const { home, sts } = await roles()
    sts.replies.push(stsError(403, 'AccessDenied'))
    const chain = defaultChain({ context: home.context })
    await rejection(chain())
    home.advance(6_000)
    expect(await chain()).toMatchObject({ accessKeyId: 'ASIAA' })
  })

  it('aws-sdk-js-v3#6711, #5105: STS is asked in the region of the settings, never globally', async () => {
    const { home, sts } = await roles()
    await defaultChain({ context: home.context })()
    await defaultChain({ context: home.context, region: 'ap-south-1' })()
    expect(sts.calls.map(({ region }) => region)).toEqual(['eu-west-1', 'ap-south-1'])
  })

  it('aws-sdk-js-v3#5829: an agent that takes more than a second is waited for', async () => {
    const answer = {
      AccessKeyId: 'ASIASLOW',
      SecretAccessKey: 's',
      Token: 't',
      Expiration: '2026-01-02T09:04:05Z',
    }
    const server = await loopback((response) => {
      setTimeout(() => response.end(JSON.stringify(answer)), 1_300)
    })
    const home = temporaryHome({}, { AWS_CONTAINER_CREDENTIALS_FULL_URI: server.url })
    keep(server)
    keep({ close: home.remove })
    expect(await fromContainer({ context: home.context })()).toMatchObject({
      accessKeyId: 'ASIASLOW',
    })
  })

  it('aws-sdk-js-v3#8083: the dispatcher serves inner calls too', async () => {
    const server = await loopback((response, { url }) => {
      const token = { accessToken: 'new', expiresIn: 3_600 }
      const roleCredentials = {
        accessKeyId: 'ASIASSO',
        secretAccessKey: 's',
        sessionToken: 't',
        expiration: Date.parse('2026-01-02T09:00:00Z'),
      }
      response.end(JSON.stringify(url === '/token' ? token : { roleCredentials }))
    })
    const agent = new Agent()
    const origins: string[] = []
    const dispatcher = {
      dispatch: (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) => {
        origins.push(String(options.origin))
        return agent.dispatch({ ...options, origin: server.url }, handler)
      },
    } as Dispatcher
    const name = createHash('sha1').update('dev').digest('hex')
    const home = temporaryHome({
      '.aws/config': '[sso-session dev]\nsso_region = eu-west-1\nsso_start_url = https://x\n',
      [`.aws/sso/cache/${name}.json`]: JSON.stringify({
        accessToken: 'old',
        expiresAt: '2026-01-02T03:05:00Z',
        refreshToken: 'r',
        clientId: 'c',
        clientSecret: 's',
      }),
    })
    keep(server)
    keep(agent)
    keep({ close: home.remove })
    const { context } = home
    await fromSso({ accountId: '1', roleName: 'R', session: 'dev', context, dispatcher })()
    expect(origins).toEqual([
      'https://oidc.eu-west-1.amazonaws.com',
      'https://portal.sso.eu-west-1.amazonaws.com',
    ])
  })

  it('aws-sdk-js-v3#8101: after an outage of ten minutes a source was asked three times at most', async () => {
    const answer = {
      AccessKeyId: 'ASIA',
      SecretAccessKey: 's',
      Token: 't',
      Expiration: '2026-01-02T04:04:05Z',
    }
    const server = await loopback(json(200, answer), status(400))
    const home = temporaryHome({}, { AWS_CONTAINER_CREDENTIALS_FULL_URI: server.url })
    keep(server)
    keep({ close: home.remove })
    const provider = fromContainer({ context: home.context })
    await provider()
    home.advance(46 * 60_000)
    const before = server.seen.length
    for (let second = 0; second < 600; second += 5) {
      await Promise.all([provider(), provider()])
      home.advance(5_000)
    }
    expect(server.seen.length - before).toBeGreaterThan(0)
    expect(server.seen.length - before).toBeLessThanOrEqual(3)
  })

  it('a provider that fails on a program does not start one for each caller', async () => {
    const home = temporaryHome()
    keep({ close: home.remove })
    const command = `echo x >> ${home.path}/runs; exit 1`
    const provider = fromProcess({ command, context: home.context })
    const ends = await Promise.allSettled(Array.from({ length: 50 }, () => provider()))
    expect(ends.every(({ status: end }) => end === 'rejected')).toBe(true)
    expect(home.read('runs')).toBe('x\n')
  })
})
