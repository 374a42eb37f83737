import { describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/index.ts'
import { CREDENTIALS, json, rejection, status, useScenes } from '../http/loopback.ts'

const scene = useScenes()

function cycle(): object {
  const value: { M?: object } = {}
  value.M = { a: value }
  return value
}

describe('wrong arguments', () => {
  it.each<[string, (client: Client) => Promise<unknown>, object]>([
    ['no service', (client) => client.call('dynamo-db2', 'GetItem'), { field: 'service' }],
    ['no name', (client) => client.call('sqs', 'Get Item\r\n'), { field: 'operation' }],
    ['a small letter', (client) => client.call('sqs', 'listQueues'), { field: 'operation' }],
    [
      'no text',
      (client) => client.call('sqs', 7 as unknown as string),
      { code: 'ERR_INVALID_ARG_TYPE' },
    ],
    ['no object', (client) => client.call('sqs', 'ListQueues', 'x' as never), { field: 'input' }],
    ['an array', (client) => client.call('sqs', 'ListQueues', [] as never), { field: 'input' }],
    [
      'a misspelt operation',
      (client) => client.call('sqs', 'ListQueue'),
      {
        field: 'operation',
        message: expect.stringMatching(/sqs; did you mean ListQueues\? One that is newer can be/),
      },
    ],
    [
      "the name of a command of AWS's SDK",
      (client) => client.call('sqs', 'ListQueuesCommand'),
      { field: 'operation', message: expect.stringMatching(/; did you mean ListQueues\?/) },
    ],
    [
      'an operation that is near to none',
      (client) => client.call('sqs', 'Xyzzy'),
      {
        field: 'operation',
        message: expect.stringMatching(/in the model of sqs\. One that is newer can be/),
      },
    ],
    [
      'a misspelt member',
      (client) => client.call('sqs', 'CreateQueue', { QueueNam: 'a' } as never),
      { field: 'input.QueueNam', message: expect.stringContaining('did you mean "QueueName"') },
    ],
    [
      'a protocol that is none',
      (client) => client.call('sqs', 'ListQueues', {}, { protocol: 'soap' as never }),
      { field: 'options.protocol', message: expect.stringContaining('json') },
    ],
    [
      'a protocol of other services',
      (client) => client.call('iam', 'ListUsers', {}, { protocol: 'json' }),
      { field: 'options.protocol' },
    ],
    [
      'a new REST operation without a path',
      (client) => client.call('lambda', 'ListThings', {}, { target: 'x' }),
      { field: 'options.http', message: expect.stringContaining('REST service') },
    ],
    [
      'a path that is none',
      (client) => client.call('lambda', 'ListThings', {}, { http: 'things' }),
      { field: 'options.http' },
    ],
    [
      'a path where none is',
      (client) => client.call('sqs', 'ListThings', {}, { http: 'GET /' }),
      { field: 'options.http' },
    ],
    [
      'a target with a line break',
      (client) => client.call('sqs', 'ListThings', {}, { target: 'a\r\nb: c' }),
      { field: 'options.target' },
    ],
    [
      'a token that is none',
      (client) => client.call('sqs', 'ListQueues', {}, { idempotencyToken: 1 as never }),
      { field: 'options.idempotencyToken' },
    ],
    [
      'no options',
      (client) => client.call('sqs', 'ListQueues', {}, 1 as never),
      { field: 'options' },
    ],
    [
      'a text for an input',
      (client) => client.call('dynamodb', 'GetItem', 'x' as never),
      { field: 'input', code: 'ERR_INVALID_ARG_TYPE' },
    ],
    [
      'a value that holds itself',
      (client) =>
        client.call('dynamodb', 'PutItem', { TableName: 't', Item: { a: cycle() } } as never),
      { code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining('256') },
    ],
    [
      'a misspelt service',
      (client) => client.call('dynamobd', 'GetItem'),
      { field: 'service', message: expect.stringContaining('did you mean dynamodb') },
    ],
    [
      'a service of Signature Version 2',
      (client) => client.call('sdb', 'ListDomains'),
      { field: 'service', message: expect.stringContaining('AWS CLI') },
    ],
    [
      'a service that takes tokens, without one',
      (client) => client.call('codecatalyst', 'ListSpaces'),
      { field: 'options.token', message: expect.stringContaining('bearer token') },
    ],
  ])('%s is refused before anything is sent', async (_, call, expected) => {
    const { client, server } = await scene(json(200, {}))
    const error = await rejection(call(client))
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject(expected)
    expect(server.seen).toEqual([])
  })

  it('a name that leads to another resource is refused, where it is no key of S3', async () => {
    const { client, server } = await scene(status(204))
    const stage = { restApiId: 'a1b2c3', stageName: '..' }
    expect(await rejection(client.call('apigateway', 'DeleteStage', stage))).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'input.stageName',
    })
    expect(server.seen).toEqual([])
    await client.call('s3', 'DeleteObject', { Bucket: 'bucket', Key: 'a/../b' })
    expect(server.seen).toMatchObject([{ url: '/bucket/a/../b' }])
  })

  it('a region that could lead elsewhere is refused', async () => {
    const client = createClient({ region: 'eu/../evil', credentials: CREDENTIALS })
    const refused = { code: 'ENDPOINT_INVALID' }
    expect(await rejection(client.call('sqs', 'ListQueues'))).toMatchObject(refused)
    const options = { region: 'x@evil.example/' }
    expect(await rejection(client.call('sqs', 'ListQueues', {}, options))).toMatchObject(refused)
    await client.close()
  })
})
