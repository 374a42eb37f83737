import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/config/index.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { createStsClient, type StsClient, type StsClientOptions } from '../../../src/sts/index.ts'
import { memoryContext } from '../config/memory-context.ts'
import { rejection } from '../http/loopback.ts'
import { CREDENTIALS, errorDocument, ISSUED, type StsServer, stsServer } from './sts-server.ts'

const ROLE = 'arn:aws:iam::123456789012:role/demo'
let server: StsServer
const clients: StsClient[] = []

beforeEach(async () => {
  server = await stsServer()
})

afterEach(async () => {
  for (const made of clients.splice(0)) await made.close()
  await server.close()
})

function client(options: StsClientOptions = {}): StsClient {
  const made = createStsClient({
    endpoint: server.url,
    region: 'eu-central-1',
    credentials: CREDENTIALS,
    settings: createSettings({ context: memoryContext() }),
    retry: { random: () => 0.001, quota: createRetryQuota({ initial: 500 }) },
    ...options,
  })
  clients.push(made)
  return made
}

describe('assumeRole', () => {
  it('gives credentials that know their end and their account', async () => {
    const output = await client().assumeRole({ roleArn: ROLE, roleSessionName: 'TestAR' })
    expect(output).toMatchObject({
      assumedRoleUser: {
        arn: 'arn:aws:sts::123456789012:assumed-role/demo/TestAR',
        assumedRoleId: 'ARO123EXAMPLE123:TestAR',
      },
      packedPolicySize: 8,
      sourceIdentity: 'Alice',
      requestId: 'AssumeRole-request',
    })
    expect({ ...output.credentials }).toEqual({ ...ISSUED, accountId: '123456789012' })
    expect(server.accepted).toEqual([
      {
        operation: 'AssumeRole',
        parameters: { RoleArn: ROLE, RoleSessionName: 'TestAR' },
        region: 'eu-central-1',
      },
    ])
  })

  it('sends all that it is given, lists and structures by number', async () => {
    await client().assumeRole({
      roleArn: ROLE,
      roleSessionName: 'a=b,c@d.e-f+g',
      durationSeconds: 900,
      policy: { Version: '2012-10-17', Statement: [] },
      policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::1:policy/ü &+'],
      tags: { Project: 'Pegasus', 'a b': '' },
      transitiveTagKeys: ['Project', 'a b'],
      externalId: '123ABC',
      sourceIdentity: 'Alice',
      serialNumber: 'arn:aws:iam::123456789012:mfa/alice',
      tokenCode: '012345',
      providedContexts: [{ providerArn: 'arn:aws:p', contextAssertion: 'x=y' }],
    })
    expect(server.accepted[0]?.parameters).toEqual({
      RoleArn: ROLE,
      RoleSessionName: 'a=b,c@d.e-f+g',
      DurationSeconds: '900',
      Policy: '{"Version":"2012-10-17","Statement":[]}',
      'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'PolicyArns.member.2.arn': 'arn:aws:iam::1:policy/ü &+',
      'Tags.member.1.Key': 'Project',
      'Tags.member.1.Value': 'Pegasus',
      'Tags.member.2.Key': 'a b',
      'Tags.member.2.Value': '',
      'TransitiveTagKeys.member.1': 'Project',
      'TransitiveTagKeys.member.2': 'a b',
      ExternalId: '123ABC',
      SourceIdentity: 'Alice',
      SerialNumber: 'arn:aws:iam::123456789012:mfa/alice',
      TokenCode: '012345',
      'ProvidedContexts.member.1.ProviderArn': 'arn:aws:p',
      'ProvidedContexts.member.1.ContextAssertion': 'x=y',
    })
  })

  it('names a session of its own accord', async () => {
    const now = Date.now()
    await client({ now: () => now }).assumeRole({ roleArn: ROLE })
    expect(server.accepted[0]?.parameters['RoleSessionName']).toBe(`sansdk-${now}`)
  })

  it('takes an answer as Ceph writes it', async () => {
    server.results['AssumeRole'] = `<Credentials><AccessKeyId>A</AccessKeyId>
      <Expiration>2030-01-02T03:04:05.678Z</Expiration><SecretAccessKey>B</SecretAccessKey>
      <SessionToken>C</SessionToken></Credentials><AssumedRoleUser><Arn>arn:aws:sts:::assumed-role/r/s</Arn>
      <AssumeRoleId>id:s</AssumeRoleId></AssumedRoleUser><PackedPolicySize>0</PackedPolicySize>`
    const { credentials, assumedRoleUser } = await client().assumeRole({ roleArn: ROLE })
    expect({ ...credentials }).toEqual({
      accessKeyId: 'A',
      secretAccessKey: 'B',
      sessionToken: 'C',
      expiration: new Date('2030-01-02T03:04:05.678Z'),
    })
    expect(assumedRoleUser.assumedRoleId).toBe('id:s')
  })
})

describe('tokens instead of credentials', () => {
  it('of a web identity go unsigned', async () => {
    const output = await client({ credentials: undefined }).assumeRoleWithWebIdentity({
      roleArn: ROLE,
      roleSessionName: 'app1',
      webIdentityToken: 'eyJ.token.of+a/pod=',
      providerId: 'www.amazon.com',
      durationSeconds: 3600,
    })
    expect(output).toMatchObject({
      subjectFromWebIdentityToken: 'amzn1.account.A',
      provider: 'www.amazon.com',
      audience: 'client.5498841531868486423.1548@apps.example.com',
      credentials: { accessKeyId: ISSUED.accessKeyId, accountId: '123456789012' },
    })
    expect(server.accepted).toEqual([
      {
        operation: 'AssumeRoleWithWebIdentity',
        parameters: {
          RoleArn: ROLE,
          RoleSessionName: 'app1',
          WebIdentityToken: 'eyJ.token.of+a/pod=',
          ProviderId: 'www.amazon.com',
          DurationSeconds: '3600',
        },
        region: undefined,
      },
    ])
  })

  it('of SAML go unsigned, even where there are credentials', async () => {
    const output = await client().assumeRoleWithSaml({
      roleArn: ROLE,
      principalArn: 'arn:aws:iam::123456789012:saml-provider/SAML-test',
      samlAssertion: 'VERYLONGENCODEDASSERTION+/==',
    })
    expect(output).toMatchObject({
      subject: 'SamlExample',
      subjectType: 'transient',
      issuer: 'https://integ.example.com/idp/shibboleth',
      audience: 'https://signin.aws.amazon.com/saml',
      nameQualifier: 'SbdGOnUkh1i4+EXL/WAfY=',
      packedPolicySize: 6,
    })
    expect(server.accepted[0]?.parameters).toEqual({
      RoleArn: ROLE,
      PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/SAML-test',
      SAMLAssertion: 'VERYLONGENCODEDASSERTION+/==',
    })
  })

  it('are quoted by no error', async () => {
    const token = 'eyJ.a-token+that/nobody=may&see'
    const message = `Bad token ${token.replace('&', '&amp;')} or ${encodeURIComponent(token)}`
    server.canned = { status: 400, body: errorDocument('InvalidIdentityToken', message), times: 9 }
    const error = await rejection(
      client().assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: token }),
    )
    expect(error).toMatchObject({ awsCode: 'InvalidIdentityToken', status: 400 })
    const text = inspect(error, { depth: 20, showHidden: true })
    expect(text).toContain('[redacted]')
    expect(text).not.toContain(token)
    expect(text).not.toContain(encodeURIComponent(token))
  })
})

describe('the other operations', () => {
  it('getSessionToken, alone and with MFA', async () => {
    const sts = client()
    expect({ ...(await sts.getSessionToken()).credentials }).toEqual(ISSUED)
    await sts.getSessionToken({
      durationSeconds: 129_600,
      serialNumber: 'GAHT12345678',
      tokenCode: '123456',
    })
    expect(server.accepted.map(({ parameters }) => parameters)).toEqual([
      {},
      { DurationSeconds: '129600', SerialNumber: 'GAHT12345678', TokenCode: '123456' },
    ])
  })

  it('getFederationToken', async () => {
    const output = await client().getFederationToken({
      name: 'Bob',
      policy: '{}',
      policyArns: ['arn:p'],
      tags: { a: 'b' },
    })
    expect(output).toMatchObject({
      federatedUser: {
        federatedUserId: '123456789012:Bob',
        arn: 'arn:aws:sts::123456789012:federated-user/Bob',
      },
      packedPolicySize: 4,
      credentials: { accountId: '123456789012' },
    })
    expect(server.accepted[0]?.parameters).toEqual({
      Name: 'Bob',
      Policy: '{}',
      'PolicyArns.member.1.arn': 'arn:p',
      'Tags.member.1.Key': 'a',
      'Tags.member.1.Value': 'b',
    })
  })

  it('getCallerIdentity, whose account keeps its zeros', async () => {
    expect(await client().getCallerIdentity()).toEqual({
      account: '012345678901',
      arn: 'arn:aws:iam::123456789012:user/Alice',
      userId: 'AIDACKCEVSQ6C2EXAMPLE',
      requestId: 'GetCallerIdentity-request',
    })
  })

  it('decodeAuthorizationMessage', async () => {
    const output = await client().decodeAuthorizationMessage('encoded+message/=')
    expect(output.decoded).toEqual({ allowed: false, explicitDeny: true, note: 'a < b' })
    expect(output.decodedMessage).toContain('"allowed": false')
    expect(server.accepted[0]?.parameters).toEqual({ EncodedMessage: 'encoded+message/=' })
    server.results['DecodeAuthorizationMessage'] = '<DecodedMessage>no JSON</DecodedMessage>'
    expect(await client().decodeAuthorizationMessage('x')).toMatchObject({
      decodedMessage: 'no JSON',
      decoded: undefined,
    })
  })

  it('getAccessKeyInfo', async () => {
    expect(await client().getAccessKeyInfo('AKIAI44QH8DHBEXAMPLE')).toEqual({
      account: '111122223333',
      requestId: 'GetAccessKeyInfo-request',
    })
    expect(server.accepted[0]?.parameters).toEqual({ AccessKeyId: 'AKIAI44QH8DHBEXAMPLE' })
  })
})

describe('errors', () => {
  it('of STS have their code, message and request id', async () => {
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
    server.canned = { status, body: errorDocument(code), times: 2 }
    await client().assumeRoleWithWebIdentity({ roleArn: ROLE, webIdentityToken: 'token' })
    expect(server.requests).toBe(3)
  })

  it('are not repeated blindly with an MFA code, which STS takes once', async () => {
    server.canned = { status: 500, body: errorDocument('InternalFailure'), times: 9 }
    const mfa = { serialNumber: 'GAHT12345678', tokenCode: '123456' }
    expect(await rejection(client().getSessionToken(mfa))).toMatchObject({
      stopReason: 'idempotency',
      outcome: 'unknown',
    })
    expect(server.requests).toBe(1)
  })

  it('of expired credentials make a provider give others, once', async () => {
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
    server.canned = { status: 200, body, times: 9 }
    expect(await rejection(client().assumeRole({ roleArn: ROLE }))).toMatchObject({
      name: 'NetworkError',
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining(words),
    })
  })

  it('of missing credentials say what to do, before anything is sent', async () => {
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
    const reason = new Error('enough')
    const signal = AbortSignal.abort(reason)
    expect(await rejection(client().getCallerIdentity({ signal }))).toBe(reason)
    expect(server.requests).toBe(0)
  })
})

describe('secrets', () => {
  it('are in no client, output or error', async () => {
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

function wrong(input: unknown): never {
  return input as never
}

describe('wrong input', () => {
  const sts = createStsClient({ region: 'eu-central-1', credentials: CREDENTIALS })
  it.each([
    ['input', () => sts.assumeRole(wrong(null))],
    ['input', () => sts.getFederationToken(wrong(undefined))],
    ['input', () => sts.getSessionToken(wrong([]))],
    ['input.roleArn', () => sts.assumeRole(wrong({}))],
    ['input.roleArn', () => sts.assumeRole({ roleArn: '' })],
    ['input.roleSessionName', () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'x' })],
    ['input.roleSessionName', () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'a b' })],
    [
      'input.roleSessionName',
      () => sts.assumeRole({ roleArn: ROLE, roleSessionName: 'é'.repeat(3) }),
    ],
    ['input.durationSeconds', () => sts.assumeRole({ roleArn: ROLE, durationSeconds: 899 })],
    ['input.durationSeconds', () => sts.assumeRole({ roleArn: ROLE, durationSeconds: 43_201 })],
    ['input.durationSeconds', () => sts.getSessionToken({ durationSeconds: 900.5 })],
    ['input.durationSeconds', () => sts.getSessionToken({ durationSeconds: wrong('900') })],
    ['input.policy', () => sts.assumeRole({ roleArn: ROLE, policy: wrong(1) })],
    ['input.policyArns', () => sts.assumeRole({ roleArn: ROLE, policyArns: wrong('arn') })],
    ['input.policyArns[1]', () => sts.assumeRole({ roleArn: ROLE, policyArns: ['arn', wrong(1)] })],
    ['input.tags', () => sts.assumeRole({ roleArn: ROLE, tags: wrong('a') })],
    ['input.tags.a', () => sts.assumeRole({ roleArn: ROLE, tags: { a: wrong(1) } })],
    [
      'input.tokenCode',
      () => sts.getSessionToken({ serialNumber: 'GAHT12345678', tokenCode: '12345' }),
    ],
    ['input.tokenCode', () => sts.getSessionToken({ serialNumber: 'GAHT12345678' })],
    ['input.serialNumber', () => sts.getSessionToken({ tokenCode: '123456' })],
    [
      'input.providedContexts',
      () => sts.assumeRole({ roleArn: ROLE, providedContexts: wrong({}) }),
    ],
    [
      'input.providedContexts[0].providerArn',
      () => sts.assumeRole({ roleArn: ROLE, providedContexts: wrong([{}]) }),
    ],
    ['input.webIdentityToken', () => sts.assumeRoleWithWebIdentity(wrong({ roleArn: ROLE }))],
    [
      'input.samlAssertion',
      () => sts.assumeRoleWithSaml(wrong({ roleArn: ROLE, principalArn: 'p' })),
    ],
    ['input.name', () => sts.getFederationToken({ name: 'x' })],
    ['encodedMessage', () => sts.decodeAuthorizationMessage('')],
    ['accessKeyId', () => sts.getAccessKeyInfo('short')],
    ['accessKeyId', () => sts.getAccessKeyInfo('not an access key id')],
  ])('of %s is refused before anything is sent', async (field, call) => {
    expect(await rejection(call())).toMatchObject({ field, code: expect.stringMatching(/^ERR_/) })
  })

  it.each([
    ['options', null],
    ['options.credentials', { credentials: 'AKID' }],
    ['options.retry', { retry: 'often' }],
    ['options.timeout.totalMs', { timeout: { totalMs: 0 } }],
    ['options.timeout.attemptMs', { timeout: { attemptMs: '1' } }],
    ['options.proxy', { proxy: 'no proxy' }],
  ])('of %s is refused when the client is made', (field, options) => {
    expect(() => createStsClient(wrong(options))).toThrowError(expect.objectContaining({ field }))
  })
})
