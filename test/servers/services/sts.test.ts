import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { samlAssertion } from '../saml-assertion.ts'
import { withStandIn } from './stand-in.ts'
import { ACCOUNT, describeWalk, itVerifies, runExample } from './walk.ts'

const ASSERTION = samlAssertion({
  account: ACCOUNT,
  role: 'analyst',
  nameId: 'alice',
  sessionName: 'alice',
})

describeWalk('sts', (walk) => {
  const { client, credentials } = walk

  it('gets the caller identity', async () => {
    expect(await runExample('sts/identity')).toEqual([
      [ACCOUNT, `arn:aws:iam::${ACCOUNT}:user/tester`],
    ])
  })

  const mfa = {
    SerialNumber: `arn:aws:iam::${ACCOUNT}:mfa/alice`,
    TokenCode: '123456',
    DurationSeconds: 3600,
  }

  it('gets a session token with the number and the code of a device', async () => {
    const { Credentials: session } = (await client.call('sts', 'GetSessionToken', mfa)) as {
      Credentials: { Expiration: Date }
    }
    expect(session).toMatchObject({
      AccessKeyId: expect.stringMatching(/^A[SK]IA/),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
    })
    const leftMs = session.Expiration.getTime() - Date.now()
    expect(leftMs).toBeGreaterThan(3_500_000)
  })

  it('signs the next call with the session, which moto does not recognise', async () => {
    const session = {
      accessKeyId: 'ASIAEXAMPLE000000001',
      secretAccessKey: 'a+secret/of=a&session',
      sessionToken: 'a+token/of=a&session',
    }
    const calls = [
      {
        service: 'sts',
        operation: 'GetSessionToken',
        input: mfa,
        output: {
          Credentials: {
            AccessKeyId: session.accessKeyId,
            SecretAccessKey: session.secretAccessKey,
            SessionToken: session.sessionToken,
            Expiration: Date.UTC(2100, 0) / 1000,
          },
        },
      },
      {
        service: 'sts',
        operation: 'GetCallerIdentity',
        input: {},
        output: { Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/alice`, UserId: 'AIDA' },
      },
    ]
    const logged = await withStandIn([credentials, session], calls, () => runExample('sts/mfa'))
    expect(logged).toEqual([
      [`arn:aws:iam::${ACCOUNT}:user/alice`, new Date('2100-01-01T00:00:00Z')],
    ])
  })

  it('assumes a role of another account', async () => {
    expect(await runExample('sts/assume')).toEqual([
      ['210987654321', 'arn:aws:sts::210987654321:assumed-role/reader/nightly-report'],
    ])
  })

  // moto refuses unsigned requests once it verifies signatures.
  it('assumes a role with SAML in a signed request', async () => {
    const { AssumedRoleUser } = await client.call(
      'sts',
      'AssumeRoleWithSAML',
      {
        RoleArn: `arn:aws:iam::${ACCOUNT}:role/analyst`,
        PrincipalArn: `arn:aws:iam::${ACCOUNT}:saml-provider/idp`,
        SAMLAssertion: ASSERTION,
      },
      { credentials },
    )
    expect(AssumedRoleUser).toMatchObject({
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/analyst/alice`,
    })
  })

  it('assumes a role with SAML in an unsigned request', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sansdk-saml-'))
    await writeFile(join(folder, 'assertion.txt'), ASSERTION)
    const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/analyst/alice`
    const call = {
      service: 'sts',
      operation: 'AssumeRoleWithSAML',
      unsigned: true,
      input: {
        RoleArn: `arn:aws:iam::${ACCOUNT}:role/analyst`,
        PrincipalArn: `arn:aws:iam::${ACCOUNT}:saml-provider/idp`,
        SAMLAssertion: ASSERTION,
      },
      output: {
        AssumedRoleUser: { Arn: arn, AssumedRoleId: 'AROAEXAMPLE:alice' },
        Credentials: {
          AccessKeyId: 'ASIAEXAMPLE000000001',
          SecretAccessKey: 'secret',
          SessionToken: 'token',
          Expiration: Date.UTC(2100, 0) / 1000,
        },
      },
    }
    const logged = await withStandIn(credentials, [call], () =>
      runExample('sts/saml', { "'assertion.txt'": `'${join(folder, 'assertion.txt')}'` }),
    )
    expect(logged).toEqual([[arn, new Date('2100-01-01T00:00:00Z')]])
    await rm(folder, { recursive: true })
  })

  it('sends DecodeAuthorizationMessage, which moto does not know, as botocore does', async () => {
    const context = { action: 'ec2:StopInstances', resource: 'arn:aws:ec2:…:instance/i-1' }
    const call = {
      service: 'sts',
      operation: 'DecodeAuthorizationMessage',
      input: { EncodedMessage: 'the-text-behind-Encoded-authorization-failure-message' },
      output: { DecodedMessage: JSON.stringify({ allowed: false, context }) },
    }
    expect(await withStandIn(credentials, [call], () => runExample('sts/decode'))).toEqual([
      [false, context.action, context.resource],
    ])
  })

  itVerifies(walk, (stranger) => stranger.call('sts', 'GetSessionToken'))
})
