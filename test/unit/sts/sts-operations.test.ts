import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rejection } from '../http/loopback.ts'
import { errorDocument, ISSUED, ROLE, useSts } from './sts-server.ts'

const scene = useSts()

describe('assumeRole', () => {
  it('gives credentials that know their end and their account', async () => {
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client, server } = await scene()
    const now = Date.now()
    await client({ now: () => now }).assumeRole({ roleArn: ROLE })
    expect(server.accepted[0]?.parameters['RoleSessionName']).toBe(`sansdk-${now}`)
  })

  it('takes an answer as Ceph writes it', async () => {
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client, server } = await scene()
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
    const { client } = await scene()
    expect(await client().getCallerIdentity()).toEqual({
      account: '012345678901',
      arn: 'arn:aws:iam::123456789012:user/Alice',
      userId: 'AIDACKCEVSQ6C2EXAMPLE',
      requestId: 'GetCallerIdentity-request',
    })
  })

  it('decodeAuthorizationMessage', async () => {
    const { client, server } = await scene()
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
    const { client, server } = await scene()
    expect(await client().getAccessKeyInfo('AKIAI44QH8DHBEXAMPLE')).toEqual({
      account: '111122223333',
      requestId: 'GetAccessKeyInfo-request',
    })
    expect(server.accepted[0]?.parameters).toEqual({ AccessKeyId: 'AKIAI44QH8DHBEXAMPLE' })
  })
})
