import { describe, expect, it } from 'vitest'
import { planCall } from '../../../../src/client/call/plan-call.ts'
import { metadataOf } from '../../../../src/index.ts'
import { json, type Reply, status, useScenes } from '../../http/loopback.ts'

const scene = useScenes()

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
      const broken: Reply = (response) => response.destroy()
      const { client, server } = await scene(broken, json(200, {}))
      await client.call(service, operation, {}, options).catch(() => {})
      expect(server.seen).toHaveLength(times)
    },
  )
})

describe('what a call is', () => {
  it.each([
    ['sqs', 'ReceiveMessage', { WaitTimeSeconds: 20 }, true],
    ['sqs', 'ReceiveMessage', { WaitTimeSeconds: 0 }, false],
    ['sqs', 'ReceiveMessage', {}, false],
    ['stepfunctions', 'GetActivityTask', {}, true],
    ['swf', 'PollForDecisionTask', {}, true],
    ['sqs', 'SendMessage', { WaitTimeSeconds: 20 }, false],
  ])('%s %s of %j is a long poll: %s', (service, operation, input, longPoll) => {
    expect(planCall(service, operation, input, {}).request.longPoll).toBe(longPoll)
    expect(planCall(service, operation, input, { longPoll: true }).request.longPoll).toBe(true)
  })

  it('is no mere read with the code of an MFA device, which counts once', () => {
    const device = { SerialNumber: 'arn:aws:iam::123456789012:mfa/me' }
    const repeats = (input: object): unknown =>
      planCall('sts', 'GetSessionToken', input, {}).request.idempotent
    expect(repeats(device)).toBe(true)
    expect(repeats({ ...device, TokenCode: '123456' })).toBe(false)
  })

  it('goes without signature where the service takes a token', async () => {
    const { client, server } = await scene(json(200, { items: [] }))
    await client.call(
      'codecatalyst',
      'ListSpaces',
      {},
      { http: 'POST /v1/spaces', headers: { Authorization: 'Bearer t' } },
    )
    expect(server.seen[0]?.headers.authorization).toBe('Bearer t')
  })

  it.each([
    ['GetItem', true],
    ['BatchGetItem', true],
    ['Query', true],
    ['Scan', true],
    ['ListTables', true],
    ['DescribeTable', true],
    ['HeadBucket', true],
    ['BatchWriteItem', false],
    ['UpdateItem', false],
    ['Getaway', false],
    ['Listen', false],
  ])('%s reads: %s', (operation, reads) => {
    expect(planCall('dynamodb', operation, {}, {}).request.idempotent).toBe(reads)
  })

  it('goes to the host that its operation has', () => {
    const { request } = planCall('stepfunctions', 'StartSyncExecution', {}, {})
    expect(request).toMatchObject({ hostPrefix: 'sync-', serviceId: 'SFN' })
    const arn = 'arn:aws:kinesis:eu-central-1:123456789012:stream/s'
    expect(planCall('kinesis', 'PutRecord', { StreamARN: arn }, {}).request.endpointParams).toEqual(
      {
        OperationType: 'data',
        StreamARN: arn,
      },
    )
    const named = planCall('dynamodb', 'GetItem', { TableName: 'orders' }, {})
    expect(named.request.endpointParams).toBeUndefined()
  })
})
