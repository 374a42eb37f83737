import { describe, expect, it } from 'vitest'
import { planCall } from '../../../src/client/call.ts'
import { ALL_PARTS } from '../../../src/client/create-client.ts'
import { createModels, findOperation } from '../../../src/client/operations.ts'
import {
  type CallOptions,
  type ClientRequest,
  createClient,
  metadataOf,
} from '../../../src/index.ts'
import { compileModel } from '../../../src/models/compile.ts'
import {
  CREDENTIALS,
  clientFor,
  json,
  type Reply,
  rejection,
  status,
  useScenes,
} from '../http/loopback.ts'

const scene = useScenes()

const models = createModels([], ALL_PARTS.names)

/** The request of a call. */
async function plan(
  service: string,
  operation: string,
  input: object = {},
  options: CallOptions = {},
): Promise<ClientRequest> {
  return planCall(await findOperation(models, service, operation, input, options), input, options)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('idempotency', () => {
  it('fills in one token for all attempts, and repeats', async () => {
    const { client, server } = await scene(status(503), json(200, { ARN: 'a' }))
    const input = { Name: 'n' }
    const output = await client.call('secretsmanager', 'CreateSecret', input)
    const tokens = server.seen.map(({ body }) => JSON.parse(body)['ClientRequestToken'])
    expect(tokens).toEqual([expect.stringMatching(UUID), tokens[0]])
    expect(input).toEqual({ Name: 'n' })
    expect(metadataOf(output).attempts).toHaveLength(2)
  })

  it('leaves tokens alone that are there, or that are not wanted', async () => {
    const { client, server } = await scene(json(200, {}))
    const own = { Name: 'n', ClientRequestToken: 'mine' }
    await client.call('secretsmanager', 'CreateSecret', own, { idempotencyToken: 'other' })
    await client.call(
      'secretsmanager',
      'CreateSecret',
      { Name: 'n' },
      { idempotencyToken: 'given' },
    )
    await client.call('secretsmanager', 'CreateSecret', { Name: 'n' }, { idempotencyToken: 'none' })
    expect(server.seen.map(({ body }) => JSON.parse(body)['ClientRequestToken'])).toEqual([
      'mine',
      'given',
      undefined,
    ])
  })

  const INPUTS: Record<string, object> = {
    GetItem: { TableName: 't', Key: {} },
    PutItem: { TableName: 't', Item: {} },
    CreateSecret: { Name: 'n' },
    GetActivityTask: { activityArn: 'arn:aws:states:a:b:activity:c' },
  }

  // A connection that breaks leaves unknown whether the call was executed.
  it.each([
    ['dynamodb', 'GetItem', {}, 2],
    ['dynamodb', 'PutItem', {}, 1],
    ['dynamodb', 'PutItem', { idempotent: true }, 2],
    ['dynamodb', 'GetItem', { idempotent: false }, 1],
    ['secretsmanager', 'CreateSecret', {}, 2],
    ['secretsmanager', 'CreateSecret', { idempotencyToken: 'none' }, 1],
    ['stepfunctions', 'GetActivityTask', {}, 1],
    ['sts', 'GetSessionToken', {}, 2],
  ])(
    '%s %s with %j is sent %s times over a broken connection',
    async (service, operation, options, times) => {
      const input = INPUTS[operation] ?? {}
      const broken: Reply = (response) => response.destroy()
      const { client, server } = await scene(broken, json(200, {}))
      await client.call(service, operation, input as never, options).catch(() => {})
      expect(server.seen).toHaveLength(times)
    },
  )
})

describe('what a call is', () => {
  const QueueUrl = 'http://queue'
  it.each<[string, string, object, boolean]>([
    ['sqs', 'ReceiveMessage', { QueueUrl, WaitTimeSeconds: 20 }, true],
    ['sqs', 'ReceiveMessage', { QueueUrl, WaitTimeSeconds: 0 }, false],
    ['sqs', 'ReceiveMessage', { QueueUrl }, false],
    ['stepfunctions', 'GetActivityTask', { activityArn: 'a' }, true],
    ['swf', 'PollForDecisionTask', { domain: 'd', taskList: { name: 'n' } }, true],
    ['sqs', 'PurgeQueue', { QueueUrl }, false],
  ])('%s %s of %j is a long poll: %s', async (service, operation, input, longPoll) => {
    expect((await plan(service, operation, input)).longPoll).toBe(longPoll)
    expect((await plan(service, operation, input, { longPoll: true })).longPoll).toBe(true)
  })

  it('is no mere read with the code of an MFA device, which counts once', async () => {
    const device = { SerialNumber: 'arn:aws:iam::123456789012:mfa/me' }
    expect((await plan('sts', 'GetSessionToken', device)).idempotent).toBe(true)
    const withCode = { ...device, TokenCode: '123456' }
    expect((await plan('sts', 'GetSessionToken', withCode)).idempotent).toBe(false)
  })

  it('goes without a signature where the service takes a token', async () => {
    const { client, server } = await scene(json(200, { items: [] }))
    await client.call('codecatalyst', 'ListSpaces', {}, { headers: { Authorization: 'Bearer t' } })
    expect(server.seen[0]?.headers.authorization).toBe('Bearer t')
  })

  const Key = { id: { S: '1' } }
  it.each<[string, string, object, boolean]>([
    ['dynamodb', 'GetItem', { TableName: 't', Key }, true],
    ['dynamodb', 'BatchGetItem', { RequestItems: {} }, true],
    ['dynamodb', 'Query', { TableName: 't' }, true],
    ['dynamodb', 'DescribeTable', { TableName: 't' }, true],
    ['dynamodb', 'BatchWriteItem', { RequestItems: {} }, false],
    ['dynamodb', 'UpdateItem', { TableName: 't', Key }, false],
    ['lambda', 'DeleteAlias', { FunctionName: 'f', Name: 'n' }, true],
    ['lambda', 'CreateAlias', { FunctionName: 'f', FunctionVersion: '1', Name: 'n' }, true],
    ['sqs', 'SendMessage', { QueueUrl: 'https://q.example/1/q', MessageBody: 'b' }, false],
    ['cognito-identity', 'GetId', { IdentityPoolId: 'p' }, false],
  ])('%s %s may be sent twice: %s', async (service, operation, input, idempotent) => {
    expect((await plan(service, operation, input)).idempotent).toBe(idempotent)
  })

  it('goes to the host that its operation has', async () => {
    const start = { stateMachineArn: 'arn:aws:states:a:b:stateMachine:c' }
    expect(await plan('stepfunctions', 'StartSyncExecution', start)).toMatchObject({
      hostPrefix: 'sync-',
      serviceId: 'SFN',
    })
    const arn = 'arn:aws:kinesis:eu-central-1:123456789012:stream/s'
    const record = { StreamARN: arn, Data: 'd', PartitionKey: 'p' }
    expect((await plan('kinesis', 'PutRecord', record)).endpointParams).toEqual({
      OperationType: 'data',
      StreamARN: arn,
    })
    const table = 'arn:aws:dynamodb:eu-central-1:123456789012:table/t'
    const batch = { RequestItems: { [table]: { Keys: [Key] } } }
    expect((await plan('dynamodb', 'BatchGetItem', batch)).endpointParams).toEqual({
      ResourceArn: table,
    })
    expect(
      (await plan('dynamodb', 'GetItem', { TableName: 't', Key })).endpointParams,
    ).toBeUndefined()
  })
})

describe('a call by a model of the caller’s', () => {
  const own = (metadata: object) =>
    compileModel('orders', {
      metadata: { protocol: 'rest-json', apiVersion: '1', ...metadata },
      operations: { GetOrder: { http: { method: 'GET', requestUri: '/order' } } },
      shapes: {},
    })
  const scopeOf = (header: unknown) => /Credential=[^/]*\/\d+\/([^,]*),/.exec(String(header))?.[1]

  it.each([
    ['execute-api', { endpointPrefix: 'abc', signingName: 'execute-api' }],
    ['abc', { endpointPrefix: 'abc' }],
    // An endpoint prefix that AWS has comes with the rules of its service.
    ['ses', { endpointPrefix: 'email' }],
    ['other', { endpointPrefix: 'email', signingName: 'other' }],
  ])('is signed for %s with %j', async (signer, metadata) => {
    const { server } = await scene(json(200, {}))
    const client = clientFor(server.url, { models: [own(metadata)] })
    await client.call('orders', 'GetOrder')
    const { authorization } = server.seen[0]?.headers ?? {}
    expect(scopeOf(authorization)).toBe(`eu-central-1/${signer}/aws4_request`)
  })

  it('goes to the host of its endpoint prefix', async () => {
    const given = createModels(
      [own({ endpointPrefix: 'abc', signingName: 'execute-api' })],
      ALL_PARTS.names,
    )
    const request = planCall(await findOperation(given, 'orders', 'GetOrder', {}, {}), {}, {})
    const { service, path, signing } = request
    await using client = createClient({ region: 'eu-central-1', credentials: CREDENTIALS })
    const signed = await client.sign({ service, path, signing })
    expect(signed.url).toBe('https://abc.eu-central-1.amazonaws.com/order')
    expect(scopeOf(signed.headers['authorization'])).toBe('eu-central-1/execute-api/aws4_request')
  })

  it('is refused where its endpoint prefix has no host that all share', async () => {
    const models = [own({ endpointPrefix: 'execute-api' })]
    await using client = createClient({ region: 'eu-central-1', credentials: CREDENTIALS, models })
    const error = await rejection(client.call('orders', 'GetOrder'))
    expect(error).toMatchObject({ field: 'request.endpoint' })
  })

  it('keeps the rules of a service of AWS when it has its name', async () => {
    const version = compileModel('ses', {
      metadata: { protocol: 'rest-json', apiVersion: '2', endpointPrefix: 'email' },
      operations: { GetOrder: {} },
      shapes: {},
    })
    const found = await findOperation(
      createModels([version], ALL_PARTS.names),
      'ses',
      'GetOrder',
      {},
      {},
    )
    expect(planCall(found, {}, {})).toMatchObject({ service: 'ses', signing: undefined })
  })
})
