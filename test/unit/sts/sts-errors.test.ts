import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { rejection } from '../http/loopback.ts'
import { CREDENTIALS, errorDocument, ISSUED, ROLE, useSts } from './sts-server.ts'

const scene = useSts()

describe('errors', () => {
  it('of STS have their code, message and request id', async () => {
    const { client, server } = await scene()
    server.canned = { status: 403, body: errorDocument('AccessDenied', 'not authorized'), times: 9 }
    expect(await rejection(client().assumeRole({ roleArn: ROLE }))).toMatchObject({
      name: 'ServiceError',
      status: 403,
      awsCode: 'AccessDenied',
      requestId: 'c6104cbe-af31-11e0-8154-cbc7ccf896c7',
      message: expect.stringContaining('sts AssumeRole: AccessDenied (HTTP 403): not authorized'),
      retryable: false,
    })
    expect(server.requests).toBe(1)
  })

  it("of Ceph, in S3's form without a message, have their code", async () => {
    const { client, server } = await scene()
    const body =
      '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message></Message><RequestId>tx0</RequestId><HostId>h</HostId></Error>'
    server.canned = { status: 403, body, times: 9 }
    expect(await rejection(client().assumeRole({ roleArn: ROLE }))).toMatchObject({
      awsCode: 'AccessDenied',
      requestId: 'tx0',
      message: 'sts AssumeRole: AccessDenied (HTTP 403)',
    })
  })

  it.each([
    ['Throttling', 400],
    ['IDPCommunicationError', 400],
    ['InternalFailure', 500],
  ])('%s with %i are repeated', async (code, status) => {
    const { client, server } = await scene()
    server.canned = { status, body: errorDocument(code), times: 2 }
    await client().assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'token' })
    expect(server.requests).toBe(3)
  })

  it('are not repeated blindly with an MFA code, which STS takes once', async () => {
    const { client, server } = await scene()
    server.canned = { status: 500, body: errorDocument('InternalFailure'), times: 9 }
    const mfa = { serialNumber: 'GAHT12345678', tokenCode: '123456' }
    expect(await rejection(client().getSessionToken(mfa))).toMatchObject({
      stopReason: 'idempotency',
      outcome: 'unknown',
    })
    expect(server.requests).toBe(1)
  })

  it('of expired credentials make a provider give others, once', async () => {
    const { client, server } = await scene()
    const refused: unknown[] = []
    let current: Credentials = { ...CREDENTIALS, sessionToken: 'old' }
    const provider = Object.assign(async () => current, {
      invalidate: ({ sessionToken }: Credentials) => {
        refused.push(sessionToken)
        current = CREDENTIALS
      },
    })
    const sts = client({ credentials: provider })
    expect(await sts.getCallerIdentity()).toMatchObject({ account: '012345678901' })
    expect(refused).toEqual(['old'])
    expect(server.requests).toBe(2)
    server.canned = { status: 400, body: errorDocument('ExpiredToken'), times: 9 }
    expect(await rejection(sts.getCallerIdentity())).toMatchObject({ awsCode: 'ExpiredToken' })
    expect(server.requests).toBe(3)
  })

  it.each([
    ['', 'no AssumeRoleResult'],
    ['<html>', 'no AssumeRoleResult'],
    [
      '<AssumeRoleResponse><AssumeRoleResult><Credentials/></AssumeRoleResult></AssumeRoleResponse>',
      'no Credentials.Expiration',
    ],
    [
      '<AssumeRoleResponse><AssumeRoleResult><Credentials><Expiration>x</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>',
      'is no date',
    ],
    [
      '<AssumeRoleResponse><AssumeRoleResult><Credentials><Expiration>2030-01-01T00:00:00Z</Expiration><AccessKeyId>A</AccessKeyId></Credentials></AssumeRoleResult></AssumeRoleResponse>',
      'no Credentials.SecretAccessKey',
    ],
  ])('of an unreadable answer say what is missing: %j', async (body, words) => {
    const { client, server } = await scene()
    server.canned = { status: 200, body, times: 9 }
    expect(await rejection(client().assumeRole({ roleArn: ROLE }))).toMatchObject({
      name: 'NetworkError',
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining(words),
    })
  })

  it('of missing credentials say what to do, before anything is sent', async () => {
    const { client, server } = await scene()
    for (const credentials of [undefined, async () => undefined]) {
      expect(await rejection(client({ credentials }).getCallerIdentity())).toMatchObject({
        name: 'CredentialsError',
        code: 'CREDENTIALS_NOT_FOUND',
        tried: [{ provider: 'credentials' }],
      })
    }
    const cause = new Error('the vault is sealed')
    const failing = () => Promise.reject(cause)
    expect(await rejection(client({ credentials: failing }).getCallerIdentity())).toMatchObject({
      code: 'CREDENTIALS_PROVIDER_FAILED',
      cause,
    })
    expect(server.requests).toBe(0)
  })

  it('end with the reason of an abort', async () => {
    const { client, server } = await scene()
    const reason = new Error('enough')
    const signal = AbortSignal.abort(reason)
    expect(await rejection(client().getCallerIdentity({ signal }))).toBe(reason)
    expect(server.requests).toBe(0)
  })
})

describe('secrets', () => {
  it('are in no client, output or error', async () => {
    const { client, server } = await scene()
    const sts = client()
    const output = await sts.assumeRole({ roleArn: ROLE })
    server.canned = {
      status: 403,
      body: errorDocument('AccessDenied', `of ${CREDENTIALS.secretAccessKey}`),
      times: 9,
    }
    const error = await rejection(sts.assumeRole({ roleArn: ROLE }))
    const text = [sts, output, error]
      .map((thing) => inspect(thing, { depth: 20, showHidden: false }) + JSON.stringify(thing))
      .join()
    for (const secret of [
      CREDENTIALS.secretAccessKey,
      CREDENTIALS.sessionToken,
      ISSUED.secretAccessKey,
      ISSUED.sessionToken,
    ]) {
      expect(text).not.toContain(secret)
    }
    expect(output.credentials.secretAccessKey).toBe(ISSUED.secretAccessKey)
  })
})
