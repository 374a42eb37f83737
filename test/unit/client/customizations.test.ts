import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/index.ts'
import { CREDENTIALS, json, type Reply, rejection, useScenes } from '../http/loopback.ts'

const scene = useScenes()

/** Takes what types would refuse. */
const untyped = (client: Pick<Client, 'call'>) =>
  client.call as (service: string, operation: string, input: object) => Promise<unknown>

const xml =
  (body: string): Reply =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end(body)

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

describe('user data of EC2', () => {
  const run = { MinCount: 1, MaxCount: 1 }
  const done = xml('<RunInstancesResponse/>')

  it('that is base64 already is refused', async () => {
    const { client, server } = await scene(done)
    const UserData = Buffer.from('#!/bin/sh\necho').toString('base64')
    await expect(client.call('ec2', 'RunInstances', { ...run, UserData })).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('input.UserData'),
    })
    expect(server.seen).toHaveLength(0)
  })

  it('is sent as base64, and the input stays as it is', async () => {
    const { client, server } = await scene(done)
    const input = { ...run, UserData: 'plain text' }
    await client.call('ec2', 'RunInstances', input)
    const form = new URLSearchParams(server.seen[0]?.body)
    expect(form.get('UserData')).toBe(Buffer.from('plain text').toString('base64'))
    expect(input.UserData).toBe('plain text')
  })

  it.each([5, {}])('of another type is refused (%j)', async (UserData) => {
    const { client } = await scene(done)
    await expect(client.call('ec2', 'RunInstances', { ...run, UserData })).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
  })
})

describe('copies of RDS', () => {
  it('take a SourceRegion, which other operations refuse', async () => {
    const { client } = await scene(xml('<DeleteDBClusterResponse/>'))
    const input = { DBClusterIdentifier: 'c', SourceRegion: 'us-east-1' }
    await expect(client.call('rds', 'DeleteDBCluster', input)).rejects.toMatchObject({
      message: expect.stringContaining('input.SourceRegion'),
    })
    const wrong = { DBClusterIdentifier: 'c', Engine: 'aurora', SourceRegion: 5 }
    await expect(client.call('rds', 'CreateDBCluster', wrong)).rejects.toMatchObject({
      message: expect.stringContaining('input.SourceRegion'),
    })
  })
})

describe('S3', () => {
  it.each(['..', '.', 'a/b', 'a b', '', 'a?b'])('refuses the bucket %j', async (Bucket) => {
    const { client, server } = await scene(xml(''))
    await expect(client.call('s3', 'HeadBucket', { Bucket })).rejects.toMatchObject({
      name: 'TypeError',
    })
    expect(server.seen).toHaveLength(0)
  })

  it('refuses a source of a copy that can be read in two ways', async () => {
    const { client, server } = await scene(xml(''))
    const input = { Bucket: 'b', Key: 'k', CopySource: 'from/a%20b' }
    await expect(client.call('s3', 'CopyObject', input)).rejects.toMatchObject({
      message: expect.stringContaining('{ Bucket, Key, VersionId }'),
    })
    for (const CopySource of [5, {}, { Bucket: 'b' }, { Key: 'k' }]) {
      await expect(
        untyped(client)('s3', 'CopyObject', { ...input, CopySource }),
      ).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
      })
    }
    expect(server.seen).toHaveLength(0)
  })

  it("takes a customer's key in base64 too, and none of another length", async () => {
    const { client, server } = await scene(xml(''))
    const key = Buffer.alloc(32, 7)
    const input = { Bucket: 'b', Key: 'k', SSECustomerAlgorithm: 'AES256' }
    for (const SSECustomerKey of [key, key.toString('base64'), key.toString('latin1')]) {
      await client.call('s3', 'HeadObject', { ...input, SSECustomerKey })
      expect(server.seen.at(-1)?.headers).toMatchObject({
        'x-amz-server-side-encryption-customer-key': key.toString('base64'),
        'x-amz-server-side-encryption-customer-key-md5': createHash('md5')
          .update(key)
          .digest('base64'),
      })
    }
    for (const SSECustomerKey of ['short', Buffer.alloc(31), 5]) {
      const error = await rejection(
        untyped(client)('s3', 'HeadObject', { ...input, SSECustomerKey }),
      )
      expect(error).toMatchObject({ message: expect.stringContaining('input.SSECustomerKey') })
      expect(String(error)).not.toContain('short')
    }
  })

  it('leaves a key alone that comes with its MD5', async () => {
    const { client, server } = await scene(xml(''))
    const own = { SSECustomerKey: 'own', SSECustomerKeyMD5: 'its MD5' }
    await client.call('s3', 'HeadObject', { Bucket: 'b', Key: 'k', ...own })
    expect(server.seen[0]?.headers).toMatchObject({
      'x-amz-server-side-encryption-customer-key': 'own',
      'x-amz-server-side-encryption-customer-key-md5': 'its MD5',
    })
  })

  it('refuses the name of a checksum that it cannot compute, unless the checksum is given', async () => {
    const { client, server } = await scene(xml(''))
    const input = { Bucket: 'b', Key: 'k', Body: 'x', ChecksumAlgorithm: 'XXHASH3' }
    await expect(client.call('s3', 'PutObject', input)).rejects.toMatchObject({
      message: expect.stringContaining('input.ChecksumAlgorithm'),
    })
    await client.call('s3', 'PutObject', { ...input, ChecksumXXHASH3: 'own' })
    expect(server.seen.map(({ headers }) => headers['x-amz-checksum-xxhash3'])).toEqual(['own'])
  })

  it('keeps keys that a store has not encoded', async () => {
    const page = '<IsTruncated>false</IsTruncated><Contents><Key>100%+</Key></Contents>'
    const { client } = await scene(xml(`<ListBucketResult>${page}</ListBucketResult>`))
    const { Contents } = await client.call('s3', 'ListObjectsV2', { Bucket: 'b' })
    expect(Contents).toEqual([{ Key: '100%+' }])
  })

  it('reads a region only out of the document that has one', async () => {
    const { client } = await scene(xml('<html>Sign in</html>'))
    await expect(client.call('s3', 'GetBucketLocation', { Bucket: 'b' })).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
    })
  })
})

describe('Glacier', () => {
  it.each([{}, { accountId: '' }, { accountId: undefined }])(
    'has vaults of the own account where none is named (%j)',
    async (account) => {
      const { client, server } = await scene(json(200, {}))
      await untyped(client)('glacier', 'DescribeVault', { ...account, vaultName: 'v' })
      expect(server.seen[0]?.url).toBe('/-/vaults/v')
    },
  )
})

describe('messages of SQS', () => {
  const QueueUrl = 'https://sqs.eu-west-1.amazonaws.com/1/q'

  it('are taken when their MD5 is right, or not told', async () => {
    const { client } = await scene(json(200, { MD5OfMessageBody: md5('ä') }), json(200, {}))
    const input = { QueueUrl, MessageBody: 'ä' }
    await expect(client.call('sqs', 'SendMessage', input)).resolves.toBeDefined()
    await expect(client.call('sqs', 'SendMessage', input)).resolves.toBeDefined()
  })

  it.each<[string, object, object]>([
    ['SendMessage', { MessageBody: 'x' }, { MD5OfMessageBody: md5('y') }],
    [
      'SendMessageBatch',
      { Entries: [{ Id: '1', MessageBody: 'x' }] },
      { Successful: [{ Id: '1', MessageId: 'm', MD5OfMessageBody: md5('y') }] },
    ],
    ['ReceiveMessage', {}, { Messages: [{ Body: 'x', MD5OfBody: md5('y') }] }],
  ])('are an error when it is not: %s', async (operation, input, output) => {
    const { client } = await scene(json(200, output))
    const error = await rejection(client.call('sqs', operation, { QueueUrl, ...input }))
    expect(error).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('MD5'),
    })
  })
})

describe('Machine Learning', () => {
  it.each(['nowhere', '', 'ftp://example.com'])(
    'refuses the endpoint %j',
    async (PredictEndpoint) => {
      const { client, server } = await scene(json(200, {}))
      const input = { MLModelId: 'm', Record: {}, PredictEndpoint }
      await expect(
        client.call('machinelearning', 'Predict', input, { credentials: CREDENTIALS }),
      ).rejects.toThrow()
      expect(server.seen).toHaveLength(0)
    },
  )
})

it('the operation that names endpoints is told the version of the API', async () => {
  const { client, server } = await scene(json(200, { Endpoints: [] }))
  await client.call('dynamodb', 'DescribeEndpoints')
  expect(server.seen[0]?.headers['x-amz-api-version']).toBe('2012-08-10')
})
