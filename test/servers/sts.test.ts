import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStsClient, type StsClient, type StsClientOptions } from '../../src/sts/index.ts'
import { type Moto, motoAbsence, startMoto } from './moto.ts'
import { bucketName, clientFor, createBucket, objectPath, removeBucket } from './s3-requests.ts'
import { samlAssertion } from './saml-assertion.ts'
import { describeServers } from './servers.ts'

describeServers(
  'sts',
  (server) => {
    const owner = clientFor(server)
    const bucket = bucketName('sts')
    const path = objectPath(bucket, 'by a session')
    const options: StsClientOptions = {
      endpoint: server.endpoint,
      region: server.region,
      credentials: server.credentials,
      ca: server.ca,
    }
    const sts = createStsClient(options)

    beforeAll(() => createBucket(owner, bucket))
    afterAll(async () => {
      await sts.close()
      await removeBucket(owner, bucket)
    })

    it.each([
      ['assumeRole', () => sts.assumeRole({ roleArn: server.roleArn ?? '', durationSeconds: 900 })],
      ['getSessionToken', () => sts.getSessionToken({ durationSeconds: 900 })],
    ])('%s gives credentials that S3 takes', async (name, ask) => {
      const { credentials } = await ask()
      expect(credentials.sessionToken).toMatch(/\S{16}/)
      const leftMs = Number(credentials.expiration) - Date.now()
      expect(leftMs).toBeGreaterThan(840_000)
      expect(leftMs).toBeLessThan(960_000)
      const client = clientFor(server, credentials)
      await (await client.request({ service: 's3', method: 'PUT', path, body: name })).dump()
      expect(await (await client.request({ service: 's3', path })).text()).toBe(name)
      await client.close()
    })

    it('says who assumed which role', async () => {
      const { assumedRoleUser } = await sts.assumeRole({
        roleArn: server.roleArn ?? '',
        roleSessionName: 'server-tests',
      })
      expect(assumedRoleUser.arn).toMatch(/assumed-role\/.*\/server-tests$/)
      expect(assumedRoleUser.assumedRoleId).toMatch(/\S/)
    })

    it('names its errors, which have the form of S3', async () => {
      await expect(sts.assumeRole({ roleArn: 'arn:aws:iam:::role/none' })).rejects.toMatchObject({
        name: 'ServiceError',
        status: 404,
        awsCode: 'NoSuchEntity',
      })
      const { accessKeyId } = server.credentials
      const wrong = { accessKeyId, secretAccessKey: 'wrong' }
      const stranger = createStsClient({ ...options, credentials: wrong })
      await expect(stranger.getSessionToken()).rejects.toMatchObject(server.refusals.wrongSecret)
      await stranger.close()
    })
  },
  'assumeRole',
)

const absence = await motoAbsence()

describe('sts: moto', () => {
  if (absence !== undefined) {
    it.skip(absence, () => {})
    return
  }
  const roleArn = 'arn:aws:iam::123456789012:role/tester'
  let moto: Moto
  let sts: StsClient

  beforeAll(async () => {
    moto = await startMoto(2)
    sts = createStsClient({
      endpoint: moto.endpoint,
      region: 'us-east-1',
      credentials: moto.credentials,
    })
  })
  afterAll(async () => {
    await sts?.close()
    await moto?.close()
  })

  // First, because moto refuses unsigned requests once it verifies signatures.
  it('assumes a role with a web identity and with SAML', async () => {
    const anonymous = createStsClient({ endpoint: moto.endpoint, region: 'us-east-1' })
    const web = await anonymous.assumeRoleWithWebIdentity({
      roleArn,
      roleSessionName: 'a-pod',
      webIdentityToken: 'ab.cd.ef',
    })
    expect(web.assumedRoleUser.arn).toMatch(/assumed-role\/tester\/a-pod$/)
    expect(web.credentials.sessionToken).toMatch(/\S{16}/)
    const saml = await anonymous.assumeRoleWithSaml({
      roleArn,
      principalArn: 'arn:aws:iam::123456789012:saml-provider/idp',
      samlAssertion: samlAssertion({
        account: '123456789012',
        role: 'tester',
        nameId: 'tester',
        sessionName: 'tester@example.com',
      }),
    })
    expect(saml.assumedRoleUser.arn).toMatch(/assumed-role\/tester\//)
    expect(saml.credentials.expiration?.getTime()).toBeGreaterThan(Date.now())
    await anonymous.close()
  })

  it('returns the caller identity', async () => {
    expect(await sts.getCallerIdentity()).toMatchObject({
      account: '123456789012',
      arn: 'arn:aws:iam::123456789012:user/tester',
      userId: expect.stringMatching(/\S/),
    })
  })

  // No spaces, because moto hashes the form as Python writes it, with `+`.
  it('assumes a role with all options', async () => {
    const output = await sts.assumeRole({
      roleArn,
      roleSessionName: 'a-session',
      durationSeconds: 900,
      policy: { Version: '2012-10-17', Statement: [] },
      policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      tags: { team: 'a&b=c/d', empty: '' },
      transitiveTagKeys: ['team'],
      externalId: 'some-id',
      sourceIdentity: 'Alice',
      serialNumber: 'arn:aws:iam::123456789012:mfa/tester',
      tokenCode: '123456',
    })
    expect(output.assumedRoleUser.arn).toBe(
      'arn:aws:sts::123456789012:assumed-role/tester/a-session',
    )
    expect(output.credentials).toMatchObject({ accountId: '123456789012' })
    expect(Number(output.credentials.expiration) - Date.now()).toBeGreaterThan(800_000)
  })

  it('returns the identity of a session', async () => {
    const { credentials } = await sts.assumeRole({ roleArn, roleSessionName: 'who-am-i' })
    const session = createStsClient({ endpoint: moto.endpoint, region: 'us-east-1', credentials })
    expect(await session.getCallerIdentity()).toMatchObject({
      arn: 'arn:aws:sts::123456789012:assumed-role/tester/who-am-i',
    })
    await session.close()
  })

  it('returns session and federation tokens', async () => {
    const session = await sts.getSessionToken({ durationSeconds: 900 })
    expect(session.credentials.sessionToken).toMatch(/\S{16}/)
    expect(Number(session.credentials.expiration) - Date.now()).toBeGreaterThan(800_000)
    const federated = await sts.getFederationToken({ name: 'Bob', tags: { a: 'b' } })
    expect(federated.federatedUser.arn).toBe('arn:aws:sts::123456789012:federated-user/Bob')
    expect(federated.credentials.accountId).toBe('123456789012')
  })

  it('returns the account of an access key', async () => {
    const { account } = await sts.getAccessKeyInfo(moto.credentials.accessKeyId)
    expect(account).toBe('123456789012')
  })

  it('sends decodeAuthorizationMessage, which moto does not know and refuses by name', async () => {
    await expect(sts.decodeAuthorizationMessage('abc')).rejects.toMatchObject({
      name: 'ServiceError',
    })
  })

  it('is refused with a wrong signature', async () => {
    const { accessKeyId } = moto.credentials
    const wrong = createStsClient({
      endpoint: moto.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId, secretAccessKey: 'wrong' },
    })
    await expect(wrong.getSessionToken()).rejects.toMatchObject({ status: 403 })
    await wrong.close()
  })
})
