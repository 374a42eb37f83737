import { beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../src/types.ts'
import { withStandIn } from './stand-in.ts'
import { describeWalk, itVerifies, runExample } from './walk.ts'

const MIB = 1024 * 1024

describeWalk('dynamodb', (walk) => {
  const { client, credentials } = walk

  beforeAll(async () => {
    await client.call('dynamodb', 'CreateTable', {
      TableName: 'orders',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'customer', AttributeType: 'S' },
        { AttributeName: 'order', AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: 'customer', KeyType: 'HASH' },
        { AttributeName: 'order', KeyType: 'RANGE' },
      ],
    })
    await client.waitFor('dynamodb', 'TableExists', { TableName: 'orders' })
  })

  it('puts, gets and queries items', async () => {
    const order = { N: '12345678901234567890123' }
    expect(await runExample('dynamodb/items')).toEqual([
      [
        {
          customer: { S: 'c-1' },
          order,
          photo: { B: Uint8Array.of(255, 216) },
          lines: { L: [{ M: { sku: { S: 'a' }, count: { N: '2' } } }] },
        },
      ],
      [order],
    ])
  })

  it('queries in pages, by Limit and by the size of a response', async () => {
    for (let order = 0; order < 5; order++) await put('c-paged', order, MIB / 4)
    const input = {
      TableName: 'orders',
      KeyConditionExpression: 'customer = :customer',
      ExpressionAttributeValues: { ':customer': { S: 'c-paged' } },
    }
    expect(await pageSizes({ ...input, Limit: 2 })).toEqual([2, 2, 1])
    const sizes = await pageSizes(input)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(5)
  })

  it('reports a condition that does not hold', async () => {
    await put('c-1', 1, 10)
    const [[message, data] = []] = await runExample('dynamodb/condition')
    expect(message).toBe('it is there already')
    expect(data).toMatchObject({ Item: { customer: { S: 'c-1' }, order: { N: '1' } } })
  })

  it('writes a batch', async () => {
    expect(await runExample('dynamodb/batch')).toEqual([])
    const { Count } = await client.call('dynamodb', 'Query', {
      TableName: 'orders',
      KeyConditionExpression: 'customer = :customer',
      ExpressionAttributeValues: { ':customer': { S: 'c-2' } },
    })
    expect(Count).toBe(30)
  })

  it('sends the unprocessed items of a batch again, which moto never requests', async () => {
    const puts = Array.from({ length: 30 }, (_, order) => ({
      PutRequest: { Item: { customer: { S: 'c-2' }, order: { N: String(order) } } },
    }))
    const write = (orders: typeof puts, left: typeof puts) => ({
      service: 'dynamodb',
      operation: 'BatchWriteItem',
      input: { RequestItems: { orders } },
      output: { UnprocessedItems: left.length === 0 ? {} : { orders: left } },
    })
    const calls = [
      write(puts.slice(0, 25), puts.slice(20, 25)),
      write(puts.slice(20, 25), puts.slice(24, 25)),
      write(puts.slice(24, 25), []),
      write(puts.slice(25), []),
    ]
    await withStandIn(credentials, calls, () => runExample('dynamodb/batch'))
  })

  describe('BatchGetItem', () => {
    const Keys = Array.from({ length: 45 }, (_, order) => ({
      customer: { S: 'c-large' },
      order: { N: String(order) },
    }))

    beforeAll(async () => {
      for (const { order } of Keys) await put('c-large', Number(order.N), 390 * 1024)
    }, 60_000)

    it('gets more keys than fit into one response', async () => {
      const orders: string[] = []
      let RequestItems: Record<string, { Keys: Item[] }> = { orders: { Keys } }
      let rounds = 0
      while (Object.keys(RequestItems).length > 0) {
        const answer = (await client.call(
          'dynamodb',
          'BatchGetItem',
          { RequestItems },
          { bufferLimit: 32 * MIB },
        )) as {
          Responses: { orders: Record<'order', { N: string }>[] }
          UnprocessedKeys: typeof RequestItems
        }
        orders.push(...answer.Responses.orders.map(({ order }) => order.N))
        RequestItems = answer.UnprocessedKeys
        rounds += 1
      }
      expect(rounds).toBeGreaterThan(1)
      expect(orders.map(Number).sort((a, b) => a - b)).toEqual(Keys.map((_, order) => order))
    })
  })

  itVerifies(walk, (stranger) => stranger.call('dynamodb', 'ListTables'))

  async function put(customer: string, order: number, size: number): Promise<void> {
    const Item = { customer: { S: customer }, order: { N: String(order) } }
    await client.call('dynamodb', 'PutItem', {
      TableName: 'orders',
      Item: { ...Item, data: { B: new Uint8Array(size) } },
    })
  }

  async function pageSizes(input: {
    TableName: string
    ExpressionAttributeValues: Item
    Limit?: number
  }): Promise<number[]> {
    const sizes: number[] = []
    for await (const { Items = [] } of client.paginate('dynamodb', 'Query', input)) {
      if (Items.length > 0) sizes.push(Items.length)
    }
    return sizes
  }
})
