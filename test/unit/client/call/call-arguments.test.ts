import { describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../../src/index.ts'
import { CREDENTIALS, json, rejection, useScenes } from '../../http/loopback.ts'

const scene = useScenes()

function cycle(): object {
  const input: { Inner?: object } = {}
  input.Inner = input
  return input
}

describe('wrong arguments', () => {
  it.each<[string, (client: Client) => Promise<unknown>, object]>([
    ['no service', (client) => client.call('dynamo-db2', 'GetItem'), { field: 'service' }],
    ['no name', (client) => client.call('sqs', 'Get Item\r\n'), { field: 'operation' }],
    ['a small letter', (client) => client.call('sqs', 'listQueues'), { field: 'operation' }],
    ['no text', (client) => client.call('sqs', 7 as never), { code: 'ERR_INVALID_ARG_TYPE' }],
    ['no object', (client) => client.call('sqs', 'ListQueues', 'x' as never), { field: 'input' }],
    ['an array', (client) => client.call('sqs', 'ListQueues', []), { field: 'input' }],
    [
      'a function inside',
      (client) => client.call('sqs', 'ListQueues', { A: [() => {}] }),
      { field: 'input.A[0]' },
    ],
    [
      'no protocol',
      (client) => client.call('sqs', 'ListQueues', {}, { protocol: 'soap' as never }),
      { field: 'options.protocol', message: expect.stringContaining('json-1.0') },
    ],
    [
      'a protocol of others',
      (client) => client.call('iam', 'ListUsers', {}, { protocol: 'json' }),
      { field: 'options.protocol' },
    ],
    [
      'REST without binding',
      (client) => client.call('lambda', 'ListFunctions'),
      { field: 'options.http', message: expect.stringContaining('REST service') },
    ],
    [
      'a binding that is none',
      (client) => client.call('lambda', 'ListFunctions', {}, { http: 'functions' }),
      { field: 'options.http' },
    ],
    [
      'a binding without path',
      (client) => client.call('lambda', 'X', {}, { http: { method: 'GET' } as never }),
      { field: 'options.http.path' },
    ],
    [
      'a binding where none is',
      (client) => client.call('sqs', 'ListQueues', {}, { http: 'GET /' }),
      { field: 'options.http' },
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
    ...['dates', 'blobs', 'numbers', 'booleans', 'lists'].flatMap(
      (name): [string, (client: Client) => Promise<unknown>, object][] => [
        [
          `a text for ${name}`,
          (client) => client.call('iam', 'ListUsers', {}, { [name]: 'CreateDate' }),
          { field: `options.${name}` },
        ],
        [
          `numbers within output.${name}`,
          (client) => client.call('iam', 'ListUsers', {}, { output: { [name]: [1] } }),
          { field: `options.output.${name}` },
        ],
      ],
    ),
    [
      'a text for an input',
      (client) => client.call('dynamodb', 'GetItem', 'x' as never),
      { field: 'input', code: 'ERR_INVALID_ARG_TYPE' },
    ],
    ...['dynamodb', 'iam', 'ec2', 'cloudwatch'].map(
      (service): [string, (client: Client) => Promise<unknown>, object] => [
        `a cycle for ${service}`,
        (client) => client.call(service, 'GetX', cycle()),
        { code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining('256') },
      ],
    ),
    [
      'a misspelt service',
      (client) => client.call('dynamobd', 'GetItem'),
      { field: 'service', message: expect.stringContaining('did you mean dynamodb') },
    ],
    [
      'a service of Signature Version 2',
      (client) => client.call('sdb', 'ListDomains'),
      { field: 'service', message: expect.stringContaining('AWS command line') },
    ],
    [
      'a service that takes tokens, without one',
      (client) => client.call('codecatalyst', 'ListSpaces', {}, { http: 'POST /v1/spaces' }),
      { field: 'options.headers', message: expect.stringContaining('Bearer') },
    ],
  ])('%s is refused before anything is sent', async (_, call, expected) => {
    const { client, server } = await scene(json(200, {}))
    const error = await rejection(call(client))
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject(expected)
    expect(server.seen).toEqual([])
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
