import { afterAll, describe, expect, it } from 'vitest'
import {
  createClient,
  type MemberDescription,
  type OperationDescription,
  type TypeDescription,
} from '../../../src/index.ts'
import { compileModel } from '../../../src/models/compile.ts'
import { loadModel } from '../../../src/models/load.ts'
import { readModel } from '../../../src/models/model.ts'
import { rejection } from '../http/loopback.ts'

const tree = compileModel(
  'tree',
  {
    metadata: { protocol: 'rest-json', endpointPrefix: 'tree', apiVersion: '1' },
    operations: {
      PutTree: {
        http: { method: 'PUT', requestUri: '/trees/{Id}' },
        input: { shape: 'PutTree' },
        deprecated: true,
        auth: ['smithy.api#noAuth'],
        errors: [{ shape: 'Felled' }],
      },
      ListTrees: { http: { method: 'GET', requestUri: '/trees' }, output: { shape: 'Node' } },
    },
    shapes: {
      PutTree: {
        type: 'structure',
        required: ['Id'],
        members: {
          Id: { shape: 'Text', location: 'uri', locationName: 'Id' },
          Deep: { shape: 'Leaves' },
          Root: { shape: 'Node' },
          At: { shape: 'Time', location: 'header', locationName: 'x-at' },
          Token: { shape: 'Text', idempotencyToken: true },
          Colors: { shape: 'Colors' },
        },
      },
      Node: {
        type: 'structure',
        members: { Left: { shape: 'Node' }, Leaves: { shape: 'Leaves' } },
      },
      Leaves: { type: 'map', key: { shape: 'Text' }, value: { shape: 'LeafList' } },
      Colors: { type: 'map', key: { shape: 'Color' }, value: { shape: 'ColorList' } },
      ColorList: { type: 'list', member: { shape: 'Color' } },
      LeafList: { type: 'list', member: { shape: 'Leaf' } },
      Leaf: {
        type: 'structure',
        union: true,
        members: { Of: { shape: 'Node' }, Raw: { shape: 'Any' } },
      },
      Any: { type: 'structure', document: true, members: {} },
      Text: { type: 'string' },
      Color: { type: 'string', enum: ['red', 'dark blue'] },
      Felled: { type: 'structure', exception: true, members: {} },
      Time: { type: 'timestamp', timestampFormat: 'rfc822' },
    },
  },
  {
    pagination: { ListTrees: { input_token: 'A', output_token: ['B'], result_key: 'C' } },
    waiters: {
      Grown: { operation: 'ListTrees', delay: 1, maxAttempts: 1, acceptors: [] },
      Other: { operation: 'PutTree', delay: 1, maxAttempts: 1, acceptors: [] },
    },
  },
)

const client = createClient({ models: [tree] })
afterAll(() => client.close())

describe('a description of an operation', () => {
  it('says how it is called, and describes each structure once', async () => {
    expect(await client.describe('tree', 'PutTree')).toStrictEqual({
      service: 'tree',
      operation: 'PutTree',
      protocol: 'rest-json',
      method: 'PUT',
      path: '/trees/{Id}',
      auth: ['none'],
      idempotent: true,
      deprecated: true,
      input: {
        Id: { type: 'string', required: true, location: 'uri' },
        Deep: {
          type: 'map',
          required: false,
          value: {
            type: 'list',
            element: {
              type: 'union',
              name: 'Leaf',
              members: {
                Of: { type: 'structure', name: 'Node', required: false, sameAs: 'input.Root' },
                Raw: { type: 'document', required: false },
              },
            },
          },
        },
        Root: {
          type: 'structure',
          name: 'Node',
          required: false,
          members: {
            Left: { type: 'structure', name: 'Node', required: false, sameAs: 'input.Root' },
            Leaves: {
              type: 'map',
              required: false,
              value: {
                type: 'list',
                element: { type: 'union', name: 'Leaf', sameAs: 'input.Deep{}[]' },
              },
            },
          },
        },
        At: {
          type: 'timestamp',
          format: 'rfc822',
          required: false,
          location: 'header',
          wireName: 'x-at',
        },
        Token: { type: 'string', required: false, idempotencyToken: true },
        Colors: {
          type: 'map',
          required: false,
          keys: ['red', 'dark blue'],
          value: { type: 'list', element: { type: 'string', values: ['red', 'dark blue'] } },
        },
      },
      output: {},
      errors: ['Felled'],
      waiters: ['Other'],
    })
  })

  it('says how it is paged and waited for', async () => {
    const { output, paginator, waiters } = await client.describe('tree', 'ListTrees')
    expect(output['Left']).toStrictEqual({
      type: 'structure',
      name: 'Node',
      required: false,
      sameAs: 'output',
    })
    expect(paginator).toStrictEqual({ inputTokens: ['A'], outputTokens: ['B'], resultKeys: ['C'] })
    expect(waiters).toEqual(['Grown'])
  })

  it('leaves out names and values that are not at hand, as in a bundle', async () => {
    const bare = createClient({ models: [{ name: tree.name, packed: tree.packed }] })
    const description = await bare.describe('tree', 'PutTree')
    await bare.close()
    expect(description.errors).toBeUndefined()
    expect(JSON.stringify(description)).not.toMatch(/"(?:name|values|keys)"/)
  })

  it('names structures, values and errors of the models of AWS', async () => {
    const { errors, input } = await client.describe('dynamodb', 'GetItem')
    expect(errors).toContain('ResourceNotFoundException')
    expect(input['Key']?.value).toMatchObject({ name: 'AttributeValue' })
    expect(input['ReturnConsumedCapacity']?.values).toEqual(['INDEXES', 'TOTAL', 'NONE'])
  })

  it('goes by every name of the service', async () => {
    const byName = await client.describe('stepfunctions', 'StartExecution')
    expect(byName).toMatchObject({ service: 'stepfunctions', operation: 'StartExecution' })
    expect(await client.describe('SFN', 'StartExecution')).toEqual(byName)
  })

  it.each([
    ['GetItem', true],
    ['PutItem', false],
    ['TransactWriteItems', true],
  ])('says of %s of DynamoDB whether it is repeated: %s', async (operation, idempotent) => {
    expect((await client.describe('dynamodb', operation)).idempotent).toBe(idempotent)
  })

  it.each([
    ['dynamo-db2', 'GetItem', { field: 'service' }],
    [7, 'GetItem', { field: 'service', code: 'ERR_INVALID_ARG_TYPE' }],
    ['dynamodb', 'GetItems', { field: 'operation', message: expect.stringContaining('GetItem?') }],
    ['dynamodb', undefined, { field: 'operation', code: 'ERR_INVALID_ARG_TYPE' }],
    ['dynamodb', 'constructor', { field: 'operation' }],
  ])('is refused for %j %j', async (service, operation, error) => {
    expect(await rejection(client.describe(service as string, operation as string))).toMatchObject(
      error,
    )
  })

  // With unions, documents, event streams, structures that hold themselves, and very large ones.
  it.each(['bedrock-runtime', 'iam', 'kinesis', 's3', 'sdb', 'transcribe', 'quicksight', 'wafv2'])(
    'is plain data for each operation of %s, without a place that is missing',
    async (service) => {
      for (const operation of readModel(await loadModel(service)).operationNames) {
        const description = await client.describe(service, operation)
        expect(JSON.parse(JSON.stringify(description))).toStrictEqual(description)
        expect(unresolved(description)).toEqual([])
      }
    },
  )
})

/** The places that `sameAs` names and that describe no structure. */
function unresolved({ input, output }: OperationDescription): string[] {
  return [['input', input] as const, ['output', output] as const].flatMap(([place, members]) => {
    const known = new Set<string>([place])
    const named: string[] = []
    collect(members, place, known, named)
    return named.filter((name) => !known.has(name))
  })
}

function collect(
  members: Readonly<Record<string, MemberDescription>>,
  place: string,
  known: Set<string>,
  named: string[],
): void {
  for (const [name, member] of Object.entries(members))
    visit(member, `${place}.${name}`, known, named)
}

function visit(type: TypeDescription, place: string, known: Set<string>, named: string[]): void {
  if (type.sameAs !== undefined) named.push(type.sameAs)
  if (type.element !== undefined) visit(type.element, `${place}[]`, known, named)
  if (type.value !== undefined) visit(type.value, `${place}{}`, known, named)
  if (type.members === undefined) return
  known.add(place)
  collect(type.members, place, known, named)
}
