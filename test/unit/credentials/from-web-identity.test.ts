import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromWebIdentity } from '../../../src/credentials/index.ts'
import { closeAfterEach, rejection } from '../http/loopback.ts'
import { type StsServer, stsError, stsServer } from './sts-server.ts'
import { type TemporaryHome, temporaryHome } from './temporary-home.ts'

const keep = closeAfterEach()

async function cluster(
  token: string | undefined,
): Promise<{ home: TemporaryHome; sts: StsServer }> {
  const home = temporaryHome(token === undefined ? {} : { token })
  const sts = await stsServer(home.context.now)
  Object.assign(home.env, {
    AWS_ENDPOINT_URL_STS: sts.url,
    AWS_REGION: 'eu-west-1',
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod',
    AWS_WEB_IDENTITY_TOKEN_FILE: `${home.path}/token`,
    AWS_ROLE_SESSION_NAME: 'pod.1',
  })
  keep(sts)
  keep({ close: home.remove })
  return { home, sts }
}

describe('fromWebIdentity', () => {
  it('changes the token of the file for credentials, unsigned', async () => {
    const { home, sts } = await cluster('jWt-one-long \n')
    expect(await fromWebIdentity({ context: home.context })()).toMatchObject({
      accessKeyId: 'ASIApod',
      accountId: '123456789012',
    })
    expect(sts.calls).toMatchObject([
      {
        accessKeyId: undefined,
        parameters: {
          Action: 'AssumeRoleWithWebIdentity',
          RoleSessionName: 'pod.1',
          WebIdentityToken: 'jWt-one-long',
        },
      },
    ])
  })

  it('reads the file again when the token was replaced while it was used', async () => {
    const { home, sts } = await cluster('jWt-one-long')
    sts.replies.push((response, seen, index) => {
      home.write('token', 'jWt-two')
      stsError(400, 'ExpiredTokenException', 'Token expired')(response, seen, index)
    })
    await fromWebIdentity({ context: home.context })()
    expect(sts.calls.map(({ parameters }) => parameters['WebIdentityToken'])).toEqual([
      'jWt-one-long',
      'jWt-two',
    ])
  })

  it('does not ask twice with one token, and keeps it out of the error', async () => {
    const { home, sts } = await cluster('jWt-one-long')
    sts.replies.push(stsError(400, 'InvalidIdentityToken', 'The token jWt-one-long is not valid'))
    const error = await rejection(fromWebIdentity({ context: home.context })())
    expect(error).toMatchObject({
      name: 'CredentialsError',
      cause: { awsCode: 'InvalidIdentityToken' },
    })
    expect(inspect(error, { depth: 12 })).not.toContain('jWt-one-long')
    expect(sts.calls).toHaveLength(1)
  })

  it('repeats when STS could not reach the identity provider', async () => {
    const { home, sts } = await cluster('jWt-one-long')
    sts.replies.push(stsError(400, 'IDPCommunicationError'))
    expect(await fromWebIdentity({ context: home.context })()).toBeDefined()
    expect(sts.calls).toHaveLength(2)
  })

  it.each([
    ['missing', undefined, /does not exist/],
    ['empty', ' \n', /holds no token/],
  ])('refuses a file that is %s', async (_name, token, message) => {
    const { home, sts } = await cluster(token)
    expect(await rejection(fromWebIdentity({ context: home.context })())).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      message: expect.stringMatching(message),
    })
    expect(sts.calls).toHaveLength(0)
  })

  it.each(['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'])(
    'is passed over without %s, with a hint',
    async (name) => {
      const { home } = await cluster('jWt-one-long')
      home.env[name] = ''
      const provider = fromWebIdentity({ context: home.context })
      expect(await provider()).toBeUndefined()
      expect(await provider.explain()).toMatchObject([
        { configured: false, reason: `${name} is not set`, hints: [expect.any(String)] },
      ])
    },
  )
})
