import type { GetItemCommandInput, GetItemCommandOutput } from '@aws-sdk/client-dynamodb'
import type { GetSessionTokenCommandOutput } from '@aws-sdk/client-sts'
import { expectTypeOf, it } from 'vitest'
import type { AsText, Client } from '../../../../src/index.ts'
import type { AttributeValue, Item } from '../../../../src/types.ts'

declare module '../../../../src/types.ts' {
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

it("takes the caller's types", () => {
  withClient(async (client) => {
    const output = await client.call<{ Groups: string[] }>('iam', 'ListGroups', { PathPrefix: '/' })
    expectTypeOf(output).toEqualTypeOf<{ Groups: string[] }>()
    const other = await client.call('iam', 'ListGroups')
    expectTypeOf(other).toEqualTypeOf<Record<string, unknown>>()
    for await (const page of client.paginate<{ Groups: string[] }>('iam', 'ListGroups')) {
      expectTypeOf(page.Groups).toEqualTypeOf<string[]>()
    }
  })
})

it("takes the AWS SDK's types", () => {
  withClient(async (client) => {
    const input: GetItemCommandInput = { TableName: 't', Key: { id: { S: '1' } } }
    const output = await client.call<GetItemCommandOutput>('dynamodb', 'GetItem', input)
    expectTypeOf(output.Item).toEqualTypeOf<GetItemCommandOutput['Item']>()
    expectTypeOf(output).not.toHaveProperty('$metadata')
    type Session = AsText<GetSessionTokenCommandOutput>
    const session = await client.call<Session>('sts', 'GetSessionToken', { DurationSeconds: 900 })
    expectTypeOf(session.Credentials?.Expiration).toEqualTypeOf<string | undefined>()
    expectTypeOf(session.Credentials?.AccessKeyId).toEqualTypeOf<string | undefined>()
  })
})

it('turns numbers, booleans and dates into texts, and nothing else', () => {
  interface Output {
    n?: number
    b: boolean
    d: Date
    s: 'a' | 'b'
    u: Uint8Array
    l: { n: bigint }[]
    m: Record<string, number>
  }
  expectTypeOf<AsText<Output>>().toEqualTypeOf<{
    n?: string
    b: string
    d: string
    s: 'a' | 'b'
    u: Uint8Array
    l: { n: string }[]
    m: Record<string, string>
  }>()
  expectTypeOf<{ M: { a: { N: string } } }>().toExtend<AttributeValue>()
})
