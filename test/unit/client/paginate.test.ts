import { describe, expect, it } from 'vitest'
import { items } from '../../../src/index.ts'
import { json, type Loopback, type Reply, rejection, status, useScenes } from '../http/loopback.ts'

const answeredBy = useScenes()
/** Every request after those that are answered is one too many. */
const scene = (...replies: Reply[]) => answeredBy(...replies, status(500))

async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const page of pages) found.push(page)
  return found
}

const inputs = (server: Loopback): unknown[] => server.seen.map(({ body }) => JSON.parse(body))

describe('pages', () => {
  it('follow tokens that are keys', async () => {
    const key = { id: { S: '1' }, data: { B: 'AQI=' } }
    const { client, server } = await scene(
      json(200, { Items: [{ id: { S: '1' } }], LastEvaluatedKey: key }),
      json(200, { Items: [{ id: { S: '2' } }] }),
    )
    const input = { TableName: 't', KeyConditionExpression: 'id = :id' }
    const pages = client.paginate('dynamodb', 'Query', input, { pageSize: 1 })
    const ids = await collect(items(pages, 'Items'))
    expect(ids).toEqual([{ id: { S: '1' } }, { id: { S: '2' } }])
    expect(inputs(server)).toEqual([
      { ...input, Limit: 1 },
      { ...input, Limit: 1, ExclusiveStartKey: key },
    ])
    expect(input).not.toHaveProperty('ExclusiveStartKey')
  })

  it('ask for a page only when it is wanted', async () => {
    const { client, server } = await scene(json(200, { QueueUrls: ['a'], NextToken: 'n' }))
    for await (const page of client.paginate('sqs', 'ListQueues')) {
      expect(page).toEqual({ QueueUrls: ['a'], NextToken: 'n' })
      break
    }
    expect(server.seen).toHaveLength(1)
  })

  it('end where the answer says so, whatever its token', async () => {
    const page = (truncated: boolean): Reply =>
      status(
        200,
        `<ListUsersResponse><ListUsersResult><Users><member><UserName>u</UserName></member></Users><IsTruncated>${truncated}</IsTruncated><Marker>m${truncated}</Marker></ListUsersResult></ListUsersResponse>`,
      )
    const { client, server } = await scene(page(true), page(false))
    const users = await collect(items(client.paginate('iam', 'ListUsers'), 'Users'))
    expect(users).toHaveLength(2)
    expect(server.seen[1]?.body).toContain('Marker=mtrue')
  })

  it('are an error where the answer says that there are more, without a token', async () => {
    const page = status(
      200,
      '<ListUsersResponse><ListUsersResult><Users/><IsTruncated>true</IsTruncated></ListUsersResult></ListUsersResponse>',
    )
    const { client } = await scene(page)
    const pages: unknown[] = []
    const reading = (async () => {
      for await (const one of client.paginate('iam', 'ListUsers')) pages.push(one)
    })()
    expect(await rejection(reading)).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('there is more, without a token'),
    })
    expect(pages).toHaveLength(1)
  })

  it.each([1, 2, 3, 5])('end with an error where %d tokens come in turns', async (count) => {
    const replies = Array.from({ length: 40 }, (_, index) =>
      json(200, { TableNames: [], LastEvaluatedTableName: `t${index % count}` }),
    )
    const { client, server } = await scene(...replies)
    expect(await rejection(collect(client.paginate('dynamodb', 'ListTables')))).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('a token that has come before'),
    })
    expect(server.seen.length).toBeLessThan(4 * count)
  })

  it('have several tokens that belong together', async () => {
    const { client, server } = await scene(
      status(
        200,
        '<ListResourceRecordSetsResponse><IsTruncated>true</IsTruncated><NextRecordName>b</NextRecordName><NextRecordType>A</NextRecordType></ListResourceRecordSetsResponse>',
      ),
      status(
        200,
        '<ListResourceRecordSetsResponse><IsTruncated>false</IsTruncated></ListResourceRecordSetsResponse>',
      ),
    )
    const input = { HostedZoneId: 'Z', StartRecordIdentifier: 'of the first page' }
    const pages = client.paginate('route53', 'ListResourceRecordSets', input)
    expect(await collect(pages)).toHaveLength(2)
    const query = new URL(server.seen[1]?.url ?? '', 'http://x').searchParams
    expect(Object.fromEntries(query)).toEqual({ name: 'b', type: 'A' })
  })

  it('take other tokens than the model has', async () => {
    const { client, server } = await scene(
      json(200, { Meta: { Rows: [{ Id: 1 }, { Id: 2 }] }, More: true }),
      json(200, { Meta: { Rows: [] }, More: false }),
    )
    const pages = client.paginate('sts-like-no', 'X', {}, {})
    expect(await rejection(collect(pages))).toMatchObject({ field: 'service' })
    const own = {
      inputToken: 'After',
      outputToken: 'Meta.Rows[-1].Id',
      moreResults: 'More',
      pageSize: 2,
      pageSizeMember: 'Size',
      protocol: 'json',
    } as const
    await collect(client.paginate('sqs', 'ListThings', {}, own))
    expect(inputs(server)).toEqual([{ Size: 2 }, { Size: 2, After: 2 }])
  })

  it('stop with an error when a token comes again', async () => {
    const same = json(200, { NextToken: 'again' })
    const { client, server } = await scene(same, same, same)
    const error = await rejection(collect(client.paginate('sqs', 'ListQueues')))
    expect(error).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining('sqs ListQueues'),
      attempts: [{}],
    })
    expect(server.seen).toHaveLength(2)
  })

  it('stop on abort', async () => {
    const controller = new AbortController()
    const { client } = await scene(json(200, { NextToken: 'a' }), () =>
      controller.abort(new Error('enough')),
    )
    const pages = client.paginate('sqs', 'ListQueues', {}, { signal: controller.signal })
    expect(await rejection(collect(pages))).toMatchObject({ message: 'enough' })
  })

  it.each<[object, object]>([
    [{ pageSize: 0 }, { code: 'ERR_OUT_OF_RANGE', field: 'options.pageSize' }],
    [{ pageSize: '5' }, { code: 'ERR_INVALID_ARG_TYPE', field: 'options.pageSize' }],
    [{ inputToken: [] }, { field: 'options.inputToken' }],
    [{ inputToken: ['a', 'b'], outputToken: 'a' }, { field: 'options.outputToken' }],
  ])('are refused with %j', async (options, expected) => {
    const { client, server } = await scene()
    const pages = client.paginate('sqs', 'ListQueues', {}, options)
    expect(await rejection(collect(pages))).toMatchObject(expected)
    expect(server.seen).toEqual([])
  })

  it('of a service without any need tokens', async () => {
    const { client } = await scene()
    expect(await rejection(collect(client.paginate('sts', 'GetSessionToken')))).toMatchObject({
      field: 'options.inputToken',
    })
  })

  it('have items in lists only', async () => {
    const { client } = await scene(json(200, { NextToken: 'a' }))
    const all = collect(items(client.paginate('sqs', 'ListQueues'), 'NextToken'))
    expect(await rejection(all)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })

  it.each([
    ['QueueUrl', 'no member "QueueUrl"; did you mean "QueueUrls"?'],
    ['QueueUlrs', 'no member "QueueUlrs"; did you mean "QueueUrls"?'],
    ['Contents', 'no member "Contents"; it has QueueUrls'],
    ['Users[].Name', 'no member "Users"; it has QueueUrls'],
    ['QueueUrls.Url', 'looks for Url in a list: write "[].Url[]" behind that'],
  ])(
    'have no items of %s, which the output does not have, also where none comes',
    async (name, said) => {
      for (const page of [{ QueueUrls: ['a'] }, {}]) {
        const { client } = await scene(json(200, page))
        const pages = client.paginate('sqs', 'ListQueues') as AsyncIterable<object>
        const error = await rejection(collect(items(pages, name)))
        expect(error).toMatchObject({
          code: 'ERR_INVALID_ARG_VALUE',
          message: expect.stringContaining(said),
        })
      }
    },
  )

  it('have no items where a list of the output does not come, or by an expression', async () => {
    const { client } = await scene(json(200, {}), json(200, {}), json(200, { QueueUrls: ['a'] }))
    const pages = () => client.paginate('sqs', 'ListQueues') as AsyncIterable<object>
    expect(await collect(items(pages(), 'QueueUrls'))).toEqual([])
    expect(await collect(items(pages(), 'QueueUrls[].Url'))).toEqual([])
    expect(await collect(items(pages(), '[QueueUrls][]'))).toEqual(['a'])
  })

  it('of your own have no items of a list that is nearly of that name', async () => {
    async function* pages(): AsyncGenerator<object> {
      yield { Users: [] }
    }
    expect(await rejection(collect(items(pages(), 'Usres')))).toMatchObject({
      message: 'name is not in the page; did you mean "Users"?',
    })
    expect(await collect(items(pages(), 'Groups'))).toEqual([])
  })
})
