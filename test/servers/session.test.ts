import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Credentials, presign, type SigningOptions, sign } from '../../src/sigv4/index.ts'
import {
  bucketName,
  clientFor,
  createBucket,
  elements,
  objectPath,
  plainFetch,
  removeBucket,
  send,
  signingFor,
} from './s3-requests.ts'
import { describeServers, type Server } from './servers.ts'

/** Temporary credentials from the server's own AssumeRole. */
async function assumeRole(server: Server): Promise<Credentials> {
  const form = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: server.roleArn ?? '',
    RoleSessionName: 'server-tests',
    DurationSeconds: '900',
  })
  const response = await clientFor(server).request({
    service: 'sts',
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  })
  const xml = await response.text()
  const [accessKeyId = ''] = elements(xml, 'AccessKeyId')
  const [secretAccessKey = ''] = elements(xml, 'SecretAccessKey')
  const [sessionToken = ''] = elements(xml, 'SessionToken')
  const [expiration = ''] = elements(xml, 'Expiration')
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration) }
}

describeServers(
  'temporary credentials from AssumeRole',
  (server) => {
    const owner = clientFor(server)
    const bucket = bucketName('session')
    const path = objectPath(bucket, 'of a session')
    const url = `${server.endpoint}${path}`
    let session: SigningOptions
    let tokenless: SigningOptions

    beforeAll(async () => {
      const credentials = await assumeRole(server)
      const { accessKeyId, secretAccessKey } = credentials
      session = { ...signingFor(server), credentials }
      tokenless = { ...signingFor(server), credentials: { accessKeyId, secretAccessKey } }
      await createBucket(owner, bucket)
    })
    afterAll(() => removeBucket(owner, bucket))

    it('have a token and an expiration', () => {
      expect(session.credentials.sessionToken).toMatch(/\S{16}/)
      const lifetimeMs = Number(session.credentials.expiration) - Date.now()
      expect(lifetimeMs).toBeGreaterThan(800_000)
      expect(lifetimeMs).toBeLessThan(1_000_000)
    })

    it('put and get through the client', async () => {
      const client = clientFor(server, session.credentials)
      const put = await client.request({ service: 's3', method: 'PUT', path, body: 'by header' })
      expect(put.status).toBe(200)
      await put.dump()
      expect(await (await client.request({ service: 's3', path })).text()).toBe('by header')
    })

    it('put and get by presigned URLs', async () => {
      const put = presign({ method: 'PUT', url }, { ...session, expiresIn: 60 })
      expect(new URL(put.url).searchParams.get('X-Amz-Security-Token')).toBe(
        session.credentials.sessionToken,
      )
      expect(await plainFetch(server, put.url, { method: 'PUT', body: 'by URL' })).toMatchObject({
        status: 200,
      })
      const get = presign({ url }, { ...session, expiresIn: 60 })
      expect(await plainFetch(server, get.url)).toMatchObject({ status: 200, text: 'by URL' })
    })

    it('are refused if the request is signed without their token', async () => {
      const answers = [
        await send(server, sign({ url }, tokenless)),
        await plainFetch(server, presign({ url }, { ...tokenless, expiresIn: 60 }).url),
      ]
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 403, awsCode: 'InvalidAccessKeyId' })
      }
    })

    it('are refused if the token is removed after signing', async () => {
      const signed = sign({ url }, session)
      const { 'x-amz-security-token': token, ...headers } = signed.headers
      expect(token).toBe(session.credentials.sessionToken)
      expect(await send(server, { ...signed, headers })).toMatchObject({ status: 403 })
      const presigned = new URL(presign({ url }, { ...session, expiresIn: 60 }).url)
      presigned.searchParams.delete('X-Amz-Security-Token')
      expect(await plainFetch(server, presigned.href)).toMatchObject({ status: 403 })
    })

    it('are refused with another token', async () => {
      const { sessionToken = '', ...keys } = session.credentials
      const forged = {
        ...session,
        credentials: { ...keys, sessionToken: sessionToken.split('').toReversed().join('') },
      }
      expect(await send(server, sign({ url }, forged))).toMatchObject({
        status: 403,
        awsCode: 'InvalidAccessKeyId',
      })
    })

    it('cannot presign beyond their expiration, unless the link may be shorter', () => {
      expect(() => presign({ url }, { ...session, expiresIn: 3600 })).toThrowError(
        expect.objectContaining({ code: 'CREDENTIALS_EXPIRE_TOO_SOON' }),
      )
      const short = presign({ url }, { ...session, expiresIn: 3600, credentialsExpiry: 'shorten' })
      expect(+short.expiresAt).toBeLessThanOrEqual(Number(session.credentials.expiration))
    })
  },
  'assumeRole',
)
