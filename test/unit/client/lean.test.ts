import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLeanClient, eventStreams, s3Calls } from '../../../src/client/lean.ts'
import { dynamodb } from '../../../src/models/data/dynamodb.ts'
import { kinesis } from '../../../src/models/data/kinesis.ts'
import { s3 } from '../../../src/models/data/s3.ts'
import { sqs } from '../../../src/models/data/sqs.ts'
import { createMock } from '../../../src/testing/index.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const region = 'eu-central-1'
const models = [dynamodb, kinesis, s3, sqs]
const lacks = (text: RegExp) =>
  expect.objectContaining({ code: 'CONFIG_PART_MISSING', message: expect.stringMatching(text) })

const SUBSCRIPTION = {
  ConsumerARN: 'arn:aws:kinesis:eu-central-1:000000000001:stream/a/consumer/b:1',
  ShardId: 'shardId-000000000000',
  StartingPosition: { Type: 'LATEST' },
}

afterEach(() => vi.unstubAllEnvs())

/** A client whose credentials are those of the environment, if any. */
function clientWithout(variables: readonly string[]) {
  for (const name of variables) vi.stubEnv(name, undefined)
  return createLeanClient({ models, endpoint: 'http://127.0.0.1:9', retry: 'none' })
}

describe('createLeanClient', () => {
  it('calls operations, with what their services want besides', async () => {
    const mock = createMock({ models })
    mock.on('dynamodb', 'ListTables', { TableNames: ['orders'] })
    mock.on('sqs', 'ReceiveMessage', { Messages: [{ Body: 'a', MD5OfBody: 'b' }] })
    const client = createLeanClient({ ...mock.options, models })
    expect((await client.call('dynamodb', 'ListTables')).TableNames).toEqual(['orders'])
    const receiving = client.call('sqs', 'ReceiveMessage', { QueueUrl: 'https://q.example/q' })
    await expect(receiving).rejects.toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('takes the credentials and the region of the environment', async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-3')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENVIRONMENT')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    const { headers } = await createLeanClient().sign({ service: 'dynamodb' })
    expect(headers['authorization']).toMatch(/AKIDENVIRONMENT\/\d{8}\/eu-west-3\/dynamodb/)
  })

  it('reads no configuration files', async () => {
    vi.stubEnv('AWS_CONFIG_FILE', import.meta.dirname)
    const client = createLeanClient({ credentials, region })
    expect((await client.sign({ service: 'dynamodb' })).url).toContain('dynamodb.eu-central-1')
  })

  it('says which credentials it lacks, and which region', async () => {
    const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']
    const call = clientWithout(keys).request({ service: 'dynamodb', region })
    await expect(call).rejects.toEqual(
      lacks(/credentials but .*: pass `credentials`, or .* of sansdk$/),
    )
    const unplaced = clientWithout(['AWS_REGION', 'AWS_DEFAULT_REGION'])
    const signing = unplaced.sign({ service: 'dynamodb', credentials })
    await expect(signing).rejects.toEqual(lacks(/region but .*set AWS_REGION/))
  })

  it('says what it leaves out', async () => {
    const client = createLeanClient({ credentials, region, models })
    await expect(client.fetch('https://a.example/')).rejects.toEqual(lacks(/`client.fetch`/))
    const listing = client.call('s3', 'ListBuckets')
    await expect(listing).rejects.toEqual(lacks(/calls of S3: pass `parts: \[s3Calls\]`/))
    const reading = client.call('kinesis', 'SubscribeToShard', SUBSCRIPTION)
    await expect(reading).rejects.toEqual(
      lacks(/streams of events: pass `parts: \[eventStreams\]`/),
    )
  })

  it('calls S3, and reads streams of events, by the parts that it is given', async () => {
    const mock = createMock({ models })
    mock.on('s3', 'GetObject', { Body: new TextEncoder().encode('text') })
    mock.on('kinesis', 'SubscribeToShard', {
      EventStream: [{ SubscribeToShardEvent: { MillisBehindLatest: 1 } }],
    })
    const client = createLeanClient({ ...mock.options, models, parts: [s3Calls, eventStreams] })
    const object = await client.call('s3', 'GetObject', { Bucket: 'reports', Key: 'a b/c' })
    expect(new TextDecoder().decode(object.Body)).toBe('text')
    expect(mock.calls()[0]?.input).toMatchObject({ Key: 'a b/c' })
    const { EventStream } = await client.call('kinesis', 'SubscribeToShard', SUBSCRIPTION)
    const events: unknown[] = []
    for await (const event of EventStream as AsyncIterable<unknown>) events.push(event)
    expect(events).toEqual([{ SubscribeToShardEvent: { MillisBehindLatest: 1 } }])
  })

  it.each([['s3Calls'], [null], [{}]])('refuses %j as a part', (part) => {
    expect(() => createLeanClient({ parts: [part as never] })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'options.parts[0]' }),
    )
  })

  it('names the model that is missing', async () => {
    const client = createLeanClient({ credentials, region })
    const calling = client.call('nosuchservice' as 'dynamodb', 'ListTables')
    await expect(calling).rejects.toMatchObject({
      code: 'CONFIG_MODEL_MISSING',
      message: expect.stringContaining("'sansdk/models/nosuchservice'"),
    })
  })

  it('refuses endpoints of the environment, which it would pass over', () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:4566')
    expect(() => createLeanClient()).toThrow(lacks(/AWS_ENDPOINT_URL_DYNAMODB: pass `endpoint`/))
    expect(() => createLeanClient({ endpoint: 'http://127.0.0.1:4566' })).not.toThrow()
    expect(() => createLeanClient({ ignoreConfiguredEndpoints: true })).not.toThrow()
  })

  it('refuses options that it does not have', () => {
    const options = { profile: 'dev' } as object
    expect(() => createLeanClient(options)).toThrow(
      /options.profile is not an option of createLeanClient/,
    )
  })
})
