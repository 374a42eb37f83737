import type { GetItemCommandInput } from '@aws-sdk/client-dynamodb'
import { expectTypeOf, it, vi } from 'vitest'
import { type Call, type Client, items } from '../../../src/index.ts'
import type { AttributeValue, dynamodb, Item, s3, sqs } from '../../../src/types.ts'

declare module '../../../src/types.ts' {
  interface Operations {
    'sqs.PurgeQueue': { input: { QueueUrl: string }; output: { Purged?: boolean } }
    'orders.GetOrder': { input: { Id: string }; output: { Placed?: Date } }
  }
  interface Waiters {
    'orders.OrderPlaced': 'GetOrder'
  }
  interface ServiceAliases {
    Bestellungen: 'orders'
  }
}

// Checked by the compiler (`npm run check`); nothing is called.
const withClient = (check: (client: Client) => void): unknown => check

it('types what is ready, and refuses wrong inputs', () => {
  withClient(async (client) => {
    const secret = await client.call('secretsmanager', 'GetSecretValue', { SecretId: 'a' })
    expectTypeOf(secret.SecretString).toEqualTypeOf<string | undefined>()
    expectTypeOf(secret.CreatedDate).toEqualTypeOf<Date | undefined>()
    const who = await client.call('sts', 'GetCallerIdentity')
    expectTypeOf(who.Account).toEqualTypeOf<string | undefined>()
    // @ts-expect-error a secret needs its id
    await client.call('secretsmanager', 'GetSecretValue', {})
    // @ts-expect-error there is no such member
    await client.call('secretsmanager', 'GetSecretValue', { SecretId: 'a', Secret: 'a' })
    // @ts-expect-error an id is text
    await client.call('secretsmanager', 'GetSecretValue', { SecretId: 1 })
    // @ts-expect-error there is no such option
    await client.call('sts', 'GetCallerIdentity', {}, { timeOut: 1 })
  })
})

it('types pages, their items, waiters and streams of events', () => {
  withClient(async (client) => {
    const pages = client.paginate('dynamodb', 'Query', { TableName: 't' })
    for await (const page of pages) {
      expectTypeOf(page.Items).toEqualTypeOf<Record<string, AttributeValue>[] | undefined>()
    }
    for await (const item of items(
      client.paginate('s3', 'ListObjectsV2', { Bucket: 'b' }),
      'Contents',
    )) {
      expectTypeOf(item).toEqualTypeOf<s3.Object>()
    }
    const { Table } = await client.waitFor('dynamodb', 'TableExists', { TableName: 't' })
    expectTypeOf(Table?.TableStatus).toEqualTypeOf<dynamodb.TableStatus | undefined>()
    // @ts-expect-error the waiter's operation needs a table
    await client.waitFor('dynamodb', 'TableExists', {})
    const { EventStream } = await client.call('lambda', 'InvokeWithResponseStream', {
      FunctionName: 'f',
      Payload: 'text',
    })
    for await (const event of EventStream ?? []) {
      expectTypeOf(event.PayloadChunk?.Payload).toEqualTypeOf<Uint8Array | undefined>()
    }
  })
})

it('keeps types by the other names of a service', () => {
  withClient(async (client) => {
    const { Item } = await client.call('DynamoDB', 'GetItem', { TableName: 't', Key: {} })
    expectTypeOf(Item).toEqualTypeOf<Record<string, AttributeValue> | undefined>()
    const secret = await client.call('Secrets Manager', 'GetSecretValue', { SecretId: 'a' })
    expectTypeOf(secret.Name).toEqualTypeOf<string | undefined>()
    // @ts-expect-error a metric needs its namespace
    await client.call('monitoring', 'PutMetricData', {})
  })
})

it('takes more operations by declaration merging, which go before what is ready', () => {
  withClient(async (client) => {
    const output = await client.call('sqs', 'PurgeQueue', { QueueUrl: 'q' })
    expectTypeOf(output.Purged).toEqualTypeOf<boolean | undefined>()
    // @ts-expect-error a queue is needed
    await client.call('sqs', 'PurgeQueue', {})
    const { Placed } = await client.waitFor('Bestellungen', 'OrderPlaced', { Id: '1' })
    expectTypeOf(Placed).toEqualTypeOf<Date | undefined>()
  })
})

it('takes any other operation, with inputs of any type', () => {
  withClient(async (client) => {
    interface Group {
      readonly GroupId: string
    }
    const group: Group = { GroupId: 'g' }
    const other = await client.call('ec2', 'DescribeSecurityGroups', group)
    expectTypeOf(other).toEqualTypeOf<Record<string, unknown>>()
    const newer = await client.call('sqs', 'NotYetKnown', {}, { protocol: 'json' })
    expectTypeOf(newer).toEqualTypeOf<Record<string, unknown>>()
  })
})

it('can be wrapped', () => {
  withClient(async (client) => {
    const traced: Pick<Client, 'call'> = {
      call: (service, operation, input, options) => client.call(service, operation, input, options),
    }
    const who = await traced.call('sts', 'GetCallerIdentity')
    expectTypeOf(who.Account).toEqualTypeOf<string | undefined>()
    const timed: Call = async (...all) => await client.call(...all)
    const { Parameter } = await timed('ssm', 'GetParameter', { Name: 'n' })
    expectTypeOf(Parameter?.Value).toEqualTypeOf<string | undefined>()
    const any = (service: string, operation: string, input?: object) =>
      client.call(service, operation, input)
    expectTypeOf(any('a', 'B')).toEqualTypeOf<Promise<Record<string, unknown>>>()
  })
})

it('can be stubbed', () => {
  const stubs: Pick<Client, 'call'>[] = [
    { call: async () => ({ Item: { id: { S: '1' } } }) },
    { call: async (service, operation, input) => ({ service, operation, input }) },
    { call: async (_service: string, _operation: string, _input?: object) => ({}) },
    { call: vi.fn(async () => ({ Account: '1' })) },
  ]
  expectTypeOf(stubs).toExtend<Pick<Client, 'call'>[]>()
})

it('lets every member of a value of DynamoDB be read, and takes one only', () => {
  expectTypeOf<AttributeValue['S']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<AttributeValue['L']>().toEqualTypeOf<AttributeValue[] | undefined>()
  expectTypeOf<{ M: { a: { N: string } } }>().toExtend<AttributeValue>()
  expectTypeOf<{ S: string; N: string }>().not.toExtend<AttributeValue>()
  const item: Item = { id: { S: '1' }, tags: { SS: ['a'] } }
  expectTypeOf(item['id']?.S).toEqualTypeOf<string | undefined>()
})

it('takes enums that are newer than the types, and completes those that are not', () => {
  expectTypeOf<'VisibilityTimeout'>().toExtend<sqs.QueueAttributeName>()
  const input: sqs.SetQueueAttributesRequest = { QueueUrl: 'q', Attributes: { Newer: '1' } }
  expectTypeOf(input.Attributes['VisibilityTimeout']).toEqualTypeOf<string | undefined>()
})

it("takes the AWS SDK's inputs", () => {
  withClient(async (client) => {
    const input: GetItemCommandInput = { TableName: 't', Key: { id: { S: '1' } } }
    await client.call('dynamodb', 'GetItem', input as dynamodb.GetItemInput)
  })
})
