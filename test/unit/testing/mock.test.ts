import { describe, expect, it } from 'vitest'
import { createSignedFetch } from '../../../src/client/fetch.ts'
import { createClient } from '../../../src/client/index.ts'
import { NetworkError, SansdkError, ServiceError, TimeoutError } from '../../../src/errors.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { createMock, failure } from '../../../src/testing/index.ts'

const KEY = { TableName: 'users', Key: { id: { S: '1' } } }
const ITEM = { Item: { id: { S: '1' }, n: { N: '7' } } }

function setUp() {
  const mock = createMock()
  return { mock, client: createClient({ ...mock.options }) }
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a mock', () => {
  it('answers by service and operation, and records what was sent', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', ITEM)
    expect(await client.call('dynamodb', 'GetItem', KEY)).toEqual(ITEM)
    const [call] = mock.calls('dynamodb', 'GetItem')
    expect(call).toMatchObject({ service: 'dynamodb', operation: 'GetItem', input: KEY })
    expect(call?.attempts).toHaveLength(1)
    expect(call?.attempts[0]?.headers['authorization']).toMatch(/^AWS4-HMAC-SHA256 Credential=AKID/)
    expect(call?.attempts[0]?.url).toBe('https://dynamodb.us-east-1.amazonaws.com/')
    mock.assertUsed()
  })

  it('takes other names of a service', async () => {
    const { mock, client } = setUp()
    mock.on('monitoring', 'ListMetrics', { Metrics: [{ MetricName: 'm' }] })
    expect(await client.call('cloudwatch', 'ListMetrics')).toEqual({
      Metrics: [{ MetricName: 'm' }],
    })
    expect(mock.calls('monitoring', 'ListMetrics')).toHaveLength(1)
  })

  it('speaks the protocol that the client chose', async () => {
    for (const protocol of ['smithy-rpc-v2-cbor', 'json', 'query'] as const) {
      const { mock, client } = setUp()
      mock.on('cloudwatch', 'ListMetrics', { NextToken: 't' }, { input: { Namespace: 'n' } })
      const output = await client.call(
        'cloudwatch',
        'ListMetrics',
        { Namespace: 'n' },
        { protocol },
      )
      expect(output).toEqual({ NextToken: 't' })
    }
  })

  it('answers in turn, by input, and by a function', async () => {
    const { mock, client } = setUp()
    const get = (id: string) =>
      client.call('dynamodb', 'GetItem', { TableName: 'users', Key: { id: { S: id } } })
    mock.on('dynamodb', 'GetItem', ({ Key }) => ({ Item: Key }))
    mock.on(
      'dynamodb',
      'GetItem',
      { Item: { special: { BOOL: true } } },
      { input: { Key: { id: { S: '2' } } } },
    )
    mock.on('dynamodb', 'GetItem', [{}, { Item: { second: { N: '2' } } }])
    expect(await get('2')).toEqual({})
    expect(await get('2')).toEqual({ Item: { second: { N: '2' } } })
    expect(await get('2')).toEqual({ Item: { special: { BOOL: true } } })
    expect(await get('3')).toEqual({ Item: { id: { S: '3' } } })
    mock.on('dynamodb', 'GetItem', { Item: { newest: { BOOL: true } } })
    expect(await get('3')).toEqual({ Item: { newest: { BOOL: true } } })
    mock.on('dynamodb', 'GetItem', {}, { input: ({ TableName }) => TableName === 'users' })
    expect(await get('3')).toEqual({})
    mock.assertUsed()
  })

  it('fails a call without an answer at once, with what to write', async () => {
    const { mock, client } = setUp()
    const error = await errorOf(client.call('dynamodb', 'GetItem', KEY))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      message:
        "dynamodb GetItem: The mock has no answer for it: write mock.on('dynamodb', 'GetItem', { … })",
      cause: { code: 'MOCK_ANSWER_MISSING' },
      attempts: { length: 1 },
    })
    expect(() => mock.assertUsed()).toThrow(/^dynamodb GetItem: The mock has no answer/)
    mock.reset()
    mock.assertUsed()
    expect(mock.calls()).toEqual([])
    mock.on('dynamodb', 'GetItem', {}, { times: 1 })
    await client.call('dynamodb', 'GetItem', KEY)
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      message: expect.stringContaining('are used up'),
    })
    mock.on('dynamodb', 'GetItem', {}, { input: { TableName: 'other' } })
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      message: expect.stringContaining('fits its input, whose members are TableName, Key'),
    })
  })

  it('names the member of an answer that the model does not have, and unknown operations', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', { Itme: {} } as { Item?: never })
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      message: expect.stringContaining(
        'output.Itme is no member of the model; did you mean "Item"?',
      ),
      attempts: { length: 1 },
    })
    mock.reset()
    mock.on('dynamodb', 'GetItems', {})
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      message: expect.stringContaining('did you mean GetItem?'),
    })
  })

  it('names the member of an answer that is the whole body, where that is missing', async () => {
    const { mock, client } = setUp()
    mock.on('appmesh', 'DescribeMesh', {})
    expect(await errorOf(client.call('appmesh', 'DescribeMesh', { meshName: 'm' }))).toMatchObject({
      message: expect.stringContaining('output.mesh must be set: it is the body of the response'),
      attempts: { length: 1 },
    })
  })

  it('says of a request that it cannot read whose it is', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', {})
    const headers = {
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'content-type': 'application/x-amz-json-1.0',
    }
    const sent = client.request({
      service: 'dynamodb',
      headers,
      body: '{"TableName"',
      method: 'POST',
    })
    expect(await errorOf(sent)).toMatchObject({
      message: expect.stringContaining('The mock cannot read the input of dynamodb GetItem: '),
      attempts: { length: 1 },
    })
  })

  it('tells of answers that nothing asked for', async () => {
    const { mock, client } = setUp()
    mock.on('sqs', 'ReceiveMessage', {})
    mock.on('dynamodb', 'GetItem', {}, { times: 3 })
    await client.call('dynamodb', 'GetItem', KEY)
    expect(() => mock.assertUsed()).toThrow(
      'Answers of the mock that nothing asked for: sqs ReceiveMessage, dynamodb GetItem (2 more times)',
    )
  })

  it.each([Promise.resolve(false), undefined, 'no'])(
    'fails a call where a function for its input says %s, and not whether it fits',
    async (answer) => {
      const mock = createMock()
      mock.on('sqs', 'ListQueues', {}, { input: () => answer as unknown as boolean })
      const client = createClient({ ...mock.options })
      await expect(client.call('sqs', 'ListQueues')).rejects.toThrow(
        'options.input must be a function that answers true or false',
      )
    },
  )

  it.each<[string, () => unknown]>([
    ['an unknown service', () => createMock().on('dynamodbb', 'GetItem', {})],
    ['an unknown option', () => createMock().on('sqs', 'X', {}, { time: 1 } as object)],
    ['a number of times below 1', () => createMock().on('sqs', 'X', {}, { times: 0 })],
    ['times for a list', () => createMock().on('sqs', 'X', [{}], { times: 2 })],
    ['an answer that is none', () => createMock().on('sqs', 'X', 'text' as never)],
    ['an error', () => createMock().on('sqs', 'X', new Error('no') as never)],
    ['a promise', () => createMock().on('sqs', 'X', Promise.resolve({}) as never)],
    ['a Map', () => createMock().on('sqs', 'X', new Map([['a', 1]]) as never)],
    ['a Map as input', () => createMock().on('sqs', 'X', {}, { input: new Map() as never })],
    ['an endless delay', () => createMock().on('sqs', 'X', {}, { delayMs: 2 ** 31 })],
    ['a failure that is none', () => failure({} as { code: string })],
    ['a failure that is a code', () => createMock().fail('sqs', 'X', 'AccessDenied' as never)],
    ['a failure of two kinds', () => createMock().fail('sqs', 'X', { code: 'A', network: 'cut' })],
    ['an unknown member of a failure', () => failure({ code: 'A', stats: 1 } as { code: string })],
    ['a part of a URL', () => createMock().onRequest({ url: '/a' }, {})],
    ['an unknown option of createMock', () => createMock({ model: [] } as object)],
  ])('refuses %s', (_, work) => {
    expect(work).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_/) }))
  })
})

describe('failures', () => {
  it('are retried as those of AWS, until they are used up', async () => {
    const { mock, client } = setUp()
    mock.fail('dynamodb', 'GetItem', { code: 'InternalServerError', times: 2 })
    mock.on('dynamodb', 'GetItem', ITEM)
    expect(await client.call('dynamodb', 'GetItem', KEY)).toEqual(ITEM)
    expect(mock.calls('dynamodb', 'GetItem')).toMatchObject([{ attempts: { length: 3 } }])
    mock.assertUsed()
  })

  it.each([
    ['dynamodb', 'GetItem', KEY, 'ConditionalCheckFailedException', 400],
    ['lambda', 'GetFunction', { FunctionName: 'f' }, 'ResourceNotFoundException', 404],
    ['sts', 'GetCallerIdentity', {}, 'ExpiredTokenException', 400],
    ['ec2', 'DescribeVpcs', {}, 'InvalidVpcID.NotFound', 400],
    ['cloudwatch', 'ListMetrics', {}, 'InvalidParameterValue', 400],
    ['route53', 'GetHostedZone', { Id: 'Z' }, 'NoSuchHostedZone', 404],
    ['s3', 'GetObject', { Bucket: 'b', Key: 'k' }, 'NoSuchKey', 404],
    ['sqs', 'GetQueueUrl', { QueueName: 'q' }, 'AWS.SimpleQueueService.NonExistentQueue', 400],
  ])(
    'of %s have their code, message and status',
    async (service, operation, input, code, status) => {
      const { mock } = setUp()
      const client = createClient({ ...mock.options, retry: 'none' })
      mock.fail(service, operation, { code, message: 'said <so>' })
      const error = await errorOf(client.call(service, operation, input))
      expect(error).toBeInstanceOf(ServiceError)
      expect(error).toMatchObject({
        awsCode: code,
        status,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect((error as Error).message).toContain('said <so>')
    },
  )

  it('have the members that the model has for them', async () => {
    const { mock, client } = setUp()
    const data = { CancellationReasons: [{ Code: 'ConditionalCheckFailed' }] }
    mock.fail('dynamodb', 'TransactWriteItems', { code: 'TransactionCanceledException', data })
    const error = await errorOf(
      client.call('dynamodb', 'TransactWriteItems', {
        TransactItems: [{ Put: { TableName: 't', Item: {} } }],
      }),
    )
    expect(error).toMatchObject({ awsCode: 'TransactionCanceledException', data })
  })

  it('say when to come again', async () => {
    const { mock, client } = setUp()
    mock.fail('dynamodb', 'GetItem', { code: 'ThrottlingException', retryAfterMs: 1, times: 1 })
    mock.on('dynamodb', 'GetItem', {})
    await client.call('dynamodb', 'GetItem', KEY)
    expect(mock.calls('dynamodb', 'GetItem')[0]?.attempts).toHaveLength(2)
  })

  it('of the network are those of undici', async () => {
    const { mock } = setUp()
    const client = createClient({ ...mock.options, retry: 'none', timeout: { attemptMs: 50 } })
    const fail = async (network: 'refused' | 'timeout' | 'reset' | 'cut' | 'silence') => {
      mock.fail('dynamodb', 'GetItem', { network, times: 1 })
      return await errorOf(client.call('dynamodb', 'GetItem', KEY))
    }
    expect(await fail('refused')).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
    })
    expect(await fail('timeout')).toBeInstanceOf(TimeoutError)
    expect(await fail('reset')).toMatchObject({
      code: 'NETWORK_CONNECTION_LOST',
      outcome: 'unknown',
    })
    expect(await fail('cut')).toMatchObject({ code: 'NETWORK_CONNECTION_LOST', outcome: 'unknown' })
    expect(await fail('silence')).toMatchObject({ code: 'TIMEOUT_ATTEMPT' })
  })

  it('can be made by a function of the input', async () => {
    const { mock, client } = setUp()
    const taken = new Set<string>()
    mock.on('dynamodb', 'PutItem', ({ Item }) => {
      const id = Item['id']?.S ?? ''
      if (taken.has(id)) return failure({ code: 'ConditionalCheckFailedException' })
      taken.add(id)
      return {}
    })
    const put = () =>
      client.call('dynamodb', 'PutItem', { TableName: 't', Item: { id: { S: '1' } } })
    await put()
    expect(await errorOf(put())).toMatchObject({ awsCode: 'ConditionalCheckFailedException' })
  })

  it('of a function are those of the call', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', () => {
      throw new Error('a bug in the test')
    })
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      message: expect.stringContaining('a bug in the test'),
      attempts: { length: 1 },
    })
  })
})

describe('a mock answers', () => {
  it('late, within the time limits of the client', async () => {
    const { mock } = setUp()
    const client = createClient({ ...mock.options, retry: 'none', timeout: { attemptMs: 20 } })
    mock.on('dynamodb', 'GetItem', {}, { delayMs: 5, times: 1 })
    await client.call('dynamodb', 'GetItem', KEY)
    mock.on('dynamodb', 'GetItem', {}, { delayMs: 60_000 })
    expect(await errorOf(client.call('dynamodb', 'GetItem', KEY))).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
    })
  })

  it('paginators and waiters', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'ListTables', [
      { TableNames: ['a'], LastEvaluatedTableName: 'a' },
      { TableNames: ['b'] },
    ])
    const names: string[] = []
    for await (const page of client.paginate('dynamodb', 'ListTables')) {
      names.push(...(page.TableNames ?? []))
    }
    expect(names).toEqual(['a', 'b'])
    expect(mock.calls('dynamodb', 'ListTables')[1]?.input).toEqual({ ExclusiveStartTableName: 'a' })
    mock.on('dynamodb', 'DescribeTable', [
      { Table: { TableStatus: 'CREATING' } },
      { Table: { TableStatus: 'ACTIVE' } },
    ])
    const input = { TableName: 't' }
    const waiting = { minDelayMs: 1, maxDelayMs: 1 }
    await client.waitFor('dynamodb', 'TableExists', input, waiting)
    mock.assertUsed()
  })

  it('with streams of events, and with errors inside them', async () => {
    const { mock, client } = setUp()
    const bytes = new TextEncoder().encode('{"type":"x"}')
    mock.on('bedrock-runtime', 'InvokeModelWithResponseStream', {
      contentType: 'application/json',
      body: [{ chunk: { bytes } }, { throttlingException: { message: 'slower' } }],
    })
    const { body, contentType } = await client.call(
      'bedrock-runtime',
      'InvokeModelWithResponseStream',
      { modelId: 'm', body: '{}' },
    )
    expect(contentType).toBe('application/json')
    const events: unknown[] = []
    const reading = (async () => {
      for await (const event of body as AsyncIterable<unknown>) events.push(event)
    })()
    expect(await errorOf(reading)).toMatchObject({ awsCode: 'ThrottlingException' })
    expect(events).toEqual([{ chunk: { bytes } }])
  })

  it('with streams of events where they are typed, and their errors', async () => {
    const { mock, client } = setUp()
    const Payload = new TextEncoder().encode('text')
    mock.on('lambda', 'InvokeWithResponseStream', {
      EventStream: [{ PayloadChunk: { Payload } }, { InvokeComplete: {} }],
    })
    mock.on(
      'lambda',
      'InvokeWithResponseStream',
      // @ts-expect-error -- the compiler knows the events
      { EventStream: [{ PayloadChunks: { Payload } }] },
      { input: { FunctionName: 'wrong' } },
    )
    const { EventStream = [] } = await client.call('lambda', 'InvokeWithResponseStream', {
      FunctionName: 'one',
    })
    const events: unknown[] = []
    for await (const event of EventStream) events.push(event)
    expect(events[0]).toEqual({ PayloadChunk: { Payload } })
  })

  it('with streams of events of RPC services, whose other members come first', async () => {
    const { mock, client } = setUp()
    mock.on('kinesis', 'SubscribeToShard', {
      EventStream: [{ SubscribeToShardEvent: { Records: [], MillisBehindLatest: 3 } }],
    })
    const { EventStream: stream } = await client.call('kinesis', 'SubscribeToShard', {
      ConsumerARN: 'arn:aws:kinesis:us-east-1:123456789012:stream/s/consumer/c:1',
      ShardId: 's',
      StartingPosition: { Type: 'LATEST' },
    })
    for await (const event of stream as AsyncIterable<unknown>) {
      expect(event).toEqual({ SubscribeToShardEvent: { Records: [], MillisBehindLatest: 3 } })
    }
  })

  it('services whose hosts begin with a label of the input', async () => {
    const { mock, client } = setUp()
    mock.on('s3control', 'ListJobs', { Jobs: [{ JobId: 'j' }] })
    const AccountId = '123456789012'
    expect(await client.call('s3control', 'ListJobs', { AccountId })).toEqual({
      Jobs: [{ JobId: 'j' }],
    })
    expect(mock.calls('s3control', 'ListJobs')[0]?.input).toEqual({ AccountId })
  })

  it.each<[string, string, object, Record<string, unknown>]>([
    ['geo-maps', 'GetStyleDescriptor', { Style: 'Standard' }, { Blob: new Uint8Array([1]) }],
    ['s3outposts', 'ListEndpoints', {}, { Endpoints: [{ OutpostsId: 'o' }] }],
    ['apigatewaymanagementapi', 'PostToConnection', { ConnectionId: 'c=', Data: 'x' }, {}],
    ['iotdata', 'Publish', { topic: 'a/b' }, {}],
  ])(
    '%s, whose requests have paths or scopes of their own',
    async (service, operation, input, output) => {
      const { mock } = setUp()
      const client = createClient({ ...mock.options, endpoint: 'https://abc.example.com/stage' })
      const usual = createClient({ ...mock.options })
      mock.on(service, operation, output)
      const own = service === 'apigatewaymanagementapi' ? client : usual
      expect(await own.call(service, operation, input)).toMatchObject(output)
      expect(mock.calls()[0]?.input).toMatchObject(
        operation === 'PostToConnection' ? { ConnectionId: 'c=' } : input,
      )
    },
  )

  it('requests that are signed by hand, presigned and unsigned', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', ITEM)
    const response = await client.request({
      service: 'dynamodb',
      headers: {
        'x-amz-target': 'DynamoDB_20120810.GetItem',
        'content-type': 'application/x-amz-json-1.0',
      },
      json: KEY,
    })
    expect(await response.json()).toEqual(ITEM)
    mock.on('sts', 'GetCallerIdentity', { Account: '1' })
    const link = await client.presignCall('sts', 'GetCallerIdentity', {}, { expiresIn: 60 })
    expect(await (await mock.fetch(link.url)).text()).toContain('<Account>1</Account>')
    mock.on('cognito-idp', 'InitiateAuth', { Session: 's' })
    const input = { AuthFlow: 'USER_AUTH', ClientId: 'c' }
    expect(await client.call('cognito-idp', 'InitiateAuth', input)).toEqual({ Session: 's' })
  })

  it('signed fetches, of operations and of other APIs', async () => {
    const { mock } = setUp()
    const { credentials } = mock.options
    const fetch = createSignedFetch({ credentials, fetch: mock.fetch })
    const url = 'https://abc.execute-api.us-east-1.amazonaws.com/prod/orders'
    mock.onRequest({ url: /\/prod\/orders$/, method: 'post' }, ({ body }) => ({
      status: 201,
      json: { length: body.length },
    }))
    const response = await fetch(url, { method: 'POST', body: 'four' })
    expect([response.status, await response.json()]).toEqual([201, { length: 4 }])
    expect(mock.requests()[0]?.headers['authorization']).toContain('/us-east-1/execute-api/')
    const error = await errorOf(fetch(`${url}/1`))
    expect((error as Error).cause).toMatchObject({
      message: expect.stringContaining(`mock.onRequest({ method: 'GET', url: … }`),
    })
    mock.onRequest({ url: `${url}/1` }, { body: 'text', headers: { 'X-A': 'b' } })
    const second = await fetch(`${url}/1`)
    expect([await second.text(), second.headers.get('x-a')]).toEqual(['text', 'b'])
  })

  it('two clients at once, each call on its own', async () => {
    const { mock, client } = setUp()
    mock.on('dynamodb', 'GetItem', ({ Key }) => ({ Item: Key }), { delayMs: 1 })
    const other = createClient({ ...mock.options, region: 'eu-central-1' })
    const outputs = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? client : other).call('dynamodb', 'GetItem', {
          TableName: 't',
          Key: { id: { N: String(index) } },
        }),
      ),
    )
    expect(outputs.map(({ Item }) => Number(Item?.['id']?.N))).toEqual(
      outputs.map((_, index) => index),
    )
    expect(mock.calls('dynamodb', 'GetItem')).toHaveLength(20)
  })
})

describe('buckets', () => {
  it('work as far as the operations that they call have answers', async () => {
    const { mock, client } = setUp()
    const bucket = createBucket({ bucket: 'photos', client })
    mock.on('s3', 'PutObject', {})
    await bucket.put('a b/ü.txt', 'text')
    expect(mock.calls('s3', 'PutObject')[0]?.input).toMatchObject({
      Bucket: 'photos',
      Key: 'a b/ü.txt',
    })
    mock.on('s3', 'GetObject', ({ Key }) => ({ Body: Buffer.from(`the text of ${Key}`) }))
    expect(await (await bucket.get('k')).text()).toBe('the text of k')
    mock.on('s3', 'ListObjectsV2', { Contents: [{ Key: 'one', Size: 3, ETag: '"e"' }] })
    const keys: string[] = []
    for await (const { key } of bucket.list()) keys.push(key)
    expect(keys).toEqual(['one'])
    mock.on('s3', 'HeadObject', { ContentLength: 7 })
    expect((await bucket.head('k')).contentLength).toBe(7)
    mock.on('s3', 'DeleteObjects', ({ Delete }) => ({
      Deleted: Delete.Objects.map(({ Key }) => ({ Key })),
    }))
    expect((await bucket.deleteMany(['a', 'b'])).failed).toEqual([])
    mock.on('s3', 'CopyObject', {})
    await bucket.copy('a', 'b')
    mock.fail('s3', 'GetObject', { code: 'NoSuchKey', times: 1 })
    expect(await errorOf(bucket.get('k'))).toMatchObject({ awsCode: 'NoSuchKey', status: 404 })
    mock.assertUsed()
  })

  it('transfer in parts and in ranges', async () => {
    const { mock, client } = setUp()
    const bucket = createBucket({ bucket: 'photos', client })
    const bytes = Buffer.alloc(12 * 1024 * 1024, 'x')
    for (const operation of [
      'CreateMultipartUpload',
      'UploadPart',
      'CompleteMultipartUpload',
    ] as const) {
      mock.on('s3', operation, {})
    }
    const { parts } = await bucket.upload('k', bytes, { partSize: 5 * 1024 * 1024 })
    expect(parts).toBe(3)
    expect(
      mock
        .calls('s3', 'UploadPart')
        .map(({ input }) => input.PartNumber)
        .sort(),
    ).toEqual([1, 2, 3])
    mock.on('s3', 'GetObject', { Body: bytes })
    mock.on('s3', 'HeadObject', { ContentLength: bytes.length })
    const { bytes: arrived } = await bucket.download('k', undefined, { partSize: 5 * 1024 * 1024 })
    expect(Buffer.compare(arrived ?? Buffer.alloc(0), bytes)).toBe(0)
  })
})

it('is an error of sansdk where assertUsed throws', () => {
  const mock = createMock()
  mock.on('sqs', 'ListQueues', {})
  expect(() => mock.assertUsed()).toThrow(SansdkError)
})
