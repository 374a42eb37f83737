import { MockAgent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { CREDENTIALS, rejection } from '../http/loopback.ts'

interface SeenRequest {
  readonly method: string
  readonly url: string
  /** Access key, region and service. */
  readonly scope: string
  readonly headers: Readonly<Record<string, string>>
}

const SESSION = `<CreateSessionResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Credentials>\
<AccessKeyId>ASIASESSION</AccessKeyId><SecretAccessKey>x</SecretAccessKey><SessionToken>session</SessionToken>\
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></CreateSessionResult>`

const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close()
})

/** A client whose requests to any host of these are answered and seen, and no other leaves. */
function scene(answer: (path: string) => string = () => '', region = 'us-east-1') {
  const seen: SeenRequest[] = []
  const agent = new MockAgent()
  agent.disableNetConnect()
  const open = (...origins: string[]): void => {
    for (const origin of origins) {
      agent
        .get(origin)
        .intercept({ path: () => true, method: () => true })
        .reply((request) => {
          const headers = request.headers as Record<string, string>
          const [, key, at, service] =
            /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)/.exec(headers['authorization'] ?? '') ?? []
          const url = `${origin}${request.path}`
          seen.push({ method: request.method, url, scope: `${key}/${at}/${service}`, headers })
          return { statusCode: 200, data: answer(request.path), responseOptions: { headers: {} } }
        })
        .persist()
    }
  }
  const client = createClient({
    region,
    credentials: CREDENTIALS,
    dispatcher: agent,
    retry: 'none',
  })
  clients.push(client)
  return { client, open, seen }
}

const KEY = CREDENTIALS.accessKeyId

describe('calls of S3 on buckets with endpoints of their own', () => {
  // What botocore 1.43 sends.
  it.each([
    [
      'arn:aws:s3:eu-west-1:123456789012:accesspoint/ap',
      'https://ap-123456789012.s3-accesspoint.eu-west-1.amazonaws.com',
      '/a/b%20c',
      'eu-west-1/s3',
    ],
    [
      'arn:aws:s3:eu-west-1:123456789012:accesspoint:ap',
      'https://ap-123456789012.s3-accesspoint.eu-west-1.amazonaws.com',
      '/a/b%20c',
      'eu-west-1/s3',
    ],
    [
      'arn:aws:s3-object-lambda:eu-west-1:123456789012:accesspoint/ol',
      'https://ol-123456789012.s3-object-lambda.eu-west-1.amazonaws.com',
      '/a/b%20c',
      'eu-west-1/s3-object-lambda',
    ],
  ])('go to the host of %s', async (Bucket, origin, path, scope) => {
    const { client, open, seen } = scene()
    open(origin)
    await client.call('s3', 'DeleteObject', { Bucket, Key: 'a/b c' })
    expect(seen).toMatchObject([
      { method: 'DELETE', url: `${origin}${path}`, scope: `${KEY}/${scope}` },
    ])
    const link = await client.presignCall(
      's3',
      'GetObject',
      { Bucket, Key: 'a/b c' },
      { expiresIn: 60 },
    )
    expect(link.url).toContain(`${origin}${path}?`)
    expect(decodeURIComponent(link.url)).toContain(`/${scope}/aws4_request`)
  })

  // botocore signs for Outposts with v4 where its C runtime is missing; the rules name v4a first.
  it.each([
    [
      'arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap',
      'https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com',
    ],
    [
      'arn:aws:s3-outposts:eu-west-1:123456789012:outpost/op-01234567890123456/accesspoint/ap',
      'https://ap-123456789012.op-01234567890123456.s3-outposts.eu-west-1.amazonaws.com',
    ],
    [
      'test-accessp-o0b1d075431d83bebde8xz5w8ijx1qzlbp3i3kuse10--op-s3',
      'https://test-accessp-o0b1d075431d83bebde8xz5w8ijx1qzlbp3i3kuse10--op-s3.op-0b1d075431d83bebd.s3-outposts.us-east-1.amazonaws.com',
    ],
  ])('are signed for all regions at %s', async (Bucket, origin) => {
    const { client, open, seen } = scene()
    open(origin)
    await client.call('s3', 'DeleteObject', { Bucket, Key: 'k' })
    expect(seen[0]?.url).toBe(`${origin}/k`)
    expect(seen[0]?.headers).toMatchObject({
      'x-amz-region-set': '*',
      authorization: expect.stringContaining('AWS4-ECDSA-P256-SHA256'),
    })
  })

  it('are signed with a session of a directory bucket, which a bucket of the same client shares', async () => {
    const { client, open, seen } = scene((path) => (path.includes('session') ? SESSION : ''))
    const origin = 'https://b--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com'
    open(origin, 'https://s3express-control.us-east-1.amazonaws.com')
    const Bucket = 'b--use1-az4--x-s3'
    await client.call('s3', 'DeleteObject', { Bucket, Key: 'k' })
    await createBucket({ bucket: Bucket, client }).delete('k')
    await client.call('s3', 'DeleteBucket', { Bucket })
    const scopes = seen.map(({ headers, method, scope, url }) => [
      method,
      new URL(url).host.split('.', 1)[0],
      scope,
      headers['x-amz-s3session-token'],
    ])
    expect(scopes).toEqual([
      ['GET', Bucket, `${KEY}/us-east-1/s3express`, undefined],
      ['DELETE', Bucket, 'ASIASESSION/us-east-1/s3express', 'session'],
      ['DELETE', Bucket, 'ASIASESSION/us-east-1/s3express', 'session'],
      ['DELETE', 's3express-control', `${KEY}/us-east-1/s3express`, undefined],
    ])
  })

  it.each([
    '',
    '<CreateSessionResult/>',
    SESSION.replace('<SessionToken>session</SessionToken>', ''),
    SESSION.replace('2099-01-01T00:00:00Z', 'soon'),
  ])('fail without a whole session (%s)', async (text) => {
    const { client, open, seen } = scene((path) => (path.includes('session') ? text : ''))
    open('https://b--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com')
    const call = client.call('s3', 'DeleteObject', { Bucket: 'b--use1-az4--x-s3', Key: 'k' })
    expect(await rejection(call)).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) })
    expect(seen.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it.each([
    'arn:aws:s3:eu-west-1:123456789012:accesspoint/',
    'arn:aws:sqs:eu-west-1:123456789012:queue',
    'arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/ap',
    '--x-s3',
  ])('refuse %s before anything is sent', async (Bucket) => {
    const { client, seen } = scene()
    const call = client.call('s3', 'DeleteObject', { Bucket, Key: 'k' })
    expect(await rejection(call)).toMatchObject({ code: expect.stringMatching(/^ENDPOINT_/) })
    expect(seen).toEqual([])
  })

  it('stay at the endpoint that code names', async () => {
    const { client, open, seen } = scene()
    open('http://ap-123456789012.localhost:9000')
    await client.call(
      's3',
      'DeleteObject',
      { Bucket: 'arn:aws:s3:us-east-1:123456789012:accesspoint/ap', Key: 'k' },
      { endpoint: 'http://localhost:9000' },
    )
    expect(seen[0]?.url).toContain('http://ap-123456789012.localhost:9000/k')
  })
})
