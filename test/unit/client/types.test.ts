import type { GetItemCommandInput } from '@aws-sdk/client-dynamodb'
import { expectTypeOf, it } from 'vitest'
import type { Client } from '../../../src/index.ts'
import type { AttributeValue, GetItemInput, Item } from '../../../src/types.ts'

declare module '../../../src/types.ts' {
  interface Operations {
    'sqs.PurgeQueue': { input: { QueueUrl: string }; output: { Purged?: boolean } }
  }
}

// Checked by the compiler (`npm run check`); nothing is called.
const withClient = (check: (client: Client) => void): unknown => check

it('types what the map knows, and refuses wrong inputs', () => {
  withClient(async (client) => {
    const secret = await client.call('secretsmanager', 'GetSecretValue', { SecretId: 'a' })
    expectTypeOf(secret.SecretString).toEqualTypeOf<string | undefined>()
    expectTypeOf(secret.CreatedDate).toEqualTypeOf<Date | undefined>()
    const who = await client.call('sts', 'GetCallerIdentity')
    expectTypeOf(who.Account).toEqualTypeOf<string | undefined>()
    // @ts-expect-error a secret needs its id
    await client.call('secretsmanager', 'GetSecretValue', { Secret: 'a' })
    // @ts-expect-error an input is needed
    await client.call('secretsmanager', 'GetSecretValue')
    for await (const page of client.paginate('dynamodb', 'Query', { TableName: 't' })) {
      expectTypeOf(page.Items).toEqualTypeOf<Item[] | undefined>()
    }
  })
})

it('takes more operations by declaration merging', () => {
  withClient(async (client) => {
    const output = await client.call('sqs', 'PurgeQueue', { QueueUrl: 'q' })
    expectTypeOf(output.Purged).toEqualTypeOf<boolean | undefined>()
    // @ts-expect-error a queue is needed
    await client.call('sqs', 'PurgeQueue', {})
  })
})

it('takes any other operation, and can be wrapped and stubbed', () => {
  withClient(async (client) => {
    const other = await client.call('iam', 'ListGroups')
    expectTypeOf(other).toEqualTypeOf<Record<string, unknown>>()
    const traced: Pick<Client, 'call'> = {
      call: (service, operation, ...rest) => client.call(service, operation, ...rest),
    }
    const who = await traced.call('sts', 'GetCallerIdentity')
    expectTypeOf(who.Account).toEqualTypeOf<string | undefined>()
  })
})

it("takes the AWS SDK's inputs", () => {
  withClient(async (client) => {
    const input: GetItemCommandInput = { TableName: 't', Key: { id: { S: '1' } } }
    await client.call('dynamodb', 'GetItem', input as GetItemInput)
  })
})

it('takes items of DynamoDB as plain objects', () => {
  expectTypeOf<{ M: { a: { N: string } } }>().toExtend<AttributeValue>()
})
