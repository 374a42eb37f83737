import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/index.ts'
import { describeWalk, REGION } from './walk.ts'

/** A request as it was on the wire. */
interface Passed {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Stands before a server and keeps what passes. */
async function tap(endpoint: string) {
  const passed: Passed[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming
    const body = Buffer.concat(await incoming.toArray())
    passed.push({ method, headers, body })
    const { hostname, port } = new URL(endpoint)
    request({ hostname, port, method, path, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(outgoing)
    }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, passed, close: () => server.close() }
}

const Bucket = 'settings-by-call'
// moto locks no others.
const EMPTY = `${Bucket}-copy`
const RULE = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }
const QUEUE = 'arn:aws:sqs:eu-central-1:123456789012:settings'
const REPLICATION = {
  Role: 'arn:aws:iam::123456789012:role/replication',
  Rules: [
    {
      ID: 'all',
      Status: 'Enabled',
      Priority: 1,
      Filter: { Prefix: '' },
      DeleteMarkerReplication: { Status: 'Disabled' },
      Destination: { Bucket: 'arn:aws:s3:::settings-by-call-copy' },
    },
  ],
}
const BLOCK = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
}
const LOCK = {
  ObjectLockEnabled: 'Enabled',
  Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3 } },
}
const CORS = {
  CORSRules: [{ AllowedMethods: ['GET'], AllowedOrigins: ['https://a.example'], MaxAgeSeconds: 5 }],
}

/** A setting: what it is, and what is read back. */
type Setting = readonly [
  name: string,
  put: readonly [operation: string, input: object],
  get: readonly [operation: string, input: object],
  expected: object,
]

const SETTINGS: readonly Setting[] = [
  [
    'tagging',
    ['PutBucketTagging', { Tagging: { TagSet: [{ Key: 'a b', Value: 'ä & <c>' }] } }],
    ['GetBucketTagging', {}],
    { TagSet: [{ Key: 'a b', Value: 'ä & <c>' }] },
  ],
  [
    'tagging of an object',
    ['PutObjectTagging', { Key: 'k', Tagging: { TagSet: [{ Key: 'x', Value: 'y' }] } }],
    ['GetObjectTagging', { Key: 'k' }],
    { TagSet: [{ Key: 'x', Value: 'y' }] },
  ],
  [
    'encryption',
    ['PutBucketEncryption', { ServerSideEncryptionConfiguration: { Rules: [RULE] } }],
    ['GetBucketEncryption', {}],
    { ServerSideEncryptionConfiguration: { Rules: [expect.objectContaining(RULE)] } },
  ],
  [
    'object lock',
    ['PutObjectLockConfiguration', { Bucket: EMPTY, ObjectLockConfiguration: LOCK }],
    ['GetObjectLockConfiguration', { Bucket: EMPTY }],
    { ObjectLockConfiguration: LOCK },
  ],
  [
    'replication',
    ['PutBucketReplication', { ReplicationConfiguration: REPLICATION }],
    ['GetBucketReplication', {}],
    { ReplicationConfiguration: expect.objectContaining({ Role: REPLICATION.Role }) },
  ],
  [
    'public access block',
    ['PutPublicAccessBlock', { PublicAccessBlockConfiguration: BLOCK }],
    ['GetPublicAccessBlock', {}],
    { PublicAccessBlockConfiguration: BLOCK },
  ],
  ['CORS', ['PutBucketCors', { CORSConfiguration: CORS }], ['GetBucketCors', {}], CORS],
]

describeWalk('settings of buckets by call', ({ endpoint, credentials }) => {
  let wire: Awaited<ReturnType<typeof tap>>
  let client: Client
  const call = (operation: string, input: object) =>
    client.call('s3', operation, { Bucket, ...input } as Record<string, unknown>)

  beforeAll(async () => {
    wire = await tap(endpoint)
    client = createClient({ endpoint: wire.endpoint, region: REGION, credentials })
    const place = { CreateBucketConfiguration: { LocationConstraint: REGION } }
    for (const name of [Bucket, EMPTY]) {
      const lockable = { Bucket: name, ObjectLockEnabledForBucket: true }
      await call('CreateBucket', { ...place, ...lockable })
    }
    await call('PutObject', { Key: 'k', Body: 'x' })
    await client.call('sqs', 'CreateQueue', { QueueName: 'settings' })
  })

  afterAll(async () => {
    await client.close()
    wire.close()
  })

  it.each(SETTINGS)(
    '%s: is written with its checksum, and read',
    async (_name, put, get, expected) => {
      await call(...put)
      expectProof(wire.passed.at(-1))
      expect(await call(...get)).toMatchObject(expected)
    },
  )

  // AWS's model demands no checksum of it.
  it('notification: is written and read', async () => {
    const QueueConfigurations = [{ Id: 'q', QueueArn: QUEUE, Events: ['s3:ObjectCreated:*'] }]
    await call('PutBucketNotificationConfiguration', {
      NotificationConfiguration: { QueueConfigurations },
    })
    const read = await call('GetBucketNotificationConfiguration', {})
    expect(read).toMatchObject({ QueueConfigurations })
  })

  it('ACL: is written with its checksum, and read', async () => {
    const { Owner, Grants } = await call('GetBucketAcl', {})
    await call('PutBucketAcl', { AccessControlPolicy: { Owner, Grants } })
    expectProof(wire.passed.at(-1))
    expect(await call('GetBucketAcl', {})).toMatchObject({ Owner, Grants })
  })

  it('a checksum that is named is sent in place of the usual one', async () => {
    const Tagging = { TagSet: [{ Key: 'k', Value: 'v' }] }
    await call('PutBucketTagging', { Tagging, ChecksumAlgorithm: 'SHA256' })
    const { body, headers } = wire.passed.at(-1) ?? expect.fail('nothing was sent')
    const digest = createHash('sha256').update(body).digest('base64')
    expect(headers).toMatchObject({ 'x-amz-checksum-sha256': digest })
    expect(headers['content-md5']).toBeUndefined()
  })

  it('a setting that is not there is an error with its code', async () => {
    await expect(call('GetBucketWebsite', {})).rejects.toMatchObject({
      awsCode: 'NoSuchWebsiteConfiguration',
    })
  })

  it('the location is read', async () => {
    expect(await call('GetBucketLocation', {})).toMatchObject({ LocationConstraint: REGION })
  })

  it('keys that XML cannot hold are listed', async () => {
    const keys = ['a\u0001b', 'c/d']
    for (const Key of keys) await call('PutObject', { Key, Body: 'x' })
    const { Contents } = await call('ListObjectsV2', {})
    const listed = (Contents as { Key: string }[]).map(({ Key }) => Key)
    expect(listed).toEqual(expect.arrayContaining(keys))
  })
})

function expectProof(request: Passed | undefined): void {
  const { body, headers, method } = request ?? expect.fail('nothing was sent')
  expect(method).toBe('PUT')
  expect(headers['content-md5']).toBe(createHash('md5').update(body).digest('base64'))
}
