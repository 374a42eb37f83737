import { describe, expect, it } from 'vitest'
import { compileModel, type ServiceDefinition } from '../../../src/models/compile.ts'
import { loadModel } from '../../../src/models/load.ts'
import { readModel } from '../../../src/models/model.ts'

const METADATA = { protocol: 'json', endpointPrefix: 'test', apiVersion: '1' }
const compile = (operations: object, shapes: object, metadata: object = {}) =>
  compileModel('test', {
    metadata: { ...METADATA, ...metadata },
    operations,
    shapes,
  } as ServiceDefinition)

describe('a compiled model', () => {
  it('is text with a line for each operation, structure, error, paginator and waiter', () => {
    const operations = {
      Get: {
        name: 'Get',
        http: { method: 'GET', requestUri: '/{Id}' },
        input: { shape: 'In' },
        output: { shape: 'Out' },
      },
      Put: { name: 'Put', input: { shape: 'In' }, readonly: true },
    }
    const shapes = {
      In: {
        type: 'structure',
        required: ['Id'],
        members: {
          Id: { shape: 'S', location: 'uri', locationName: 'id' },
          Token: { shape: 'S', idempotencyToken: true },
          List: { shape: 'L' },
        },
      },
      Out: { type: 'structure', members: { Next: { shape: 'In' }, At: { shape: 'T' } } },
      Bad: {
        type: 'structure',
        exception: true,
        members: {},
        error: { code: 'Worse', httpStatusCode: 400 },
      },
      L: { type: 'list', flattened: true, member: { shape: 'S', locationName: 'item' } },
      S: { type: 'string' },
      T: { type: 'timestamp', timestampFormat: 'iso8601' },
    }
    const { packed } = compileModel(
      'test',
      { metadata: METADATA, operations, shapes },
      {
        pagination: {
          Get: { input_token: ['A', 'B'], output_token: 'C || D[-1].E', limit_key: 'Max' },
        },
        waiters: { Ready: { operation: 'Get', delay: 5, maxAttempts: 3, acceptors: [] } },
      },
    )
    expect(packed.split('\n').slice(1)).toEqual([
      'Get GET /{Id} <0 >1',
      'Put <0 readonly',
      '',
      'Id:s!@u=id Token:s~ List:[*(item)s',
      'Next:0 At:T',
      '-',
      '',
      'Bad 2 code=Worse status=400',
      '',
      'Get in=A,B out=C%20||%20D[-1].E limit=Max',
      '',
      'Ready Get 5 3 []',
    ])
  })

  it('is read back, one operation and one structure at a time', () => {
    const model = readModel(
      compile(
        { Act: { name: 'Act', input: { shape: 'In' } } },
        { In: { type: 'structure', members: { Inner: { shape: 'In' } } } },
      ),
    )
    const input = model.operation('Act')?.input
    expect(model.operationNames).toEqual(['Act'])
    expect(input?.shape.members[0]).toMatchObject({ name: 'Inner', type: input })
    expect(model.operation('Other')).toBeUndefined()
  })

  it('reads values with every character that separates tokens or lines', () => {
    const odd = 'a b\tc\nd\re;f%g\u00a0h%0D'
    const operations = {
      Act: { name: 'Act', http: { requestUri: `/${odd}` }, input: { shape: 'In' } },
    }
    const member = {
      shape: 'S',
      location: 'header',
      locationName: odd,
      contextParam: { name: odd },
    }
    const shapes = {
      In: { type: 'structure', members: { A: member } },
      S: { type: 'string' },
    }
    const { packed } = compile(operations, shapes)
    expect(packed).not.toMatch(/\r/)
    const operation = readModel({ name: 'test', packed }).operation('Act')
    expect(operation?.requestUri).toBe(`/${odd}`)
    expect(operation?.input?.shape.members[0]).toMatchObject({ wireName: odd, contextParam: odd })
  })

  it.each([
    [['smithy.api#httpBearerAuth'], ['aws.auth#sigv4'], ['v4']],
    [['aws.auth#sigv4'], ['aws.auth#sigv4'], undefined],
    [['aws.auth#sigv4'], ['aws.auth#sigv4a'], ['v4a']],
    [undefined, ['aws.auth#sigv4', 'smithy.api#httpBearerAuth'], ['v4', 'bearer']],
    [['smithy.api#noAuth'], undefined, undefined],
  ])('of a service with %j keeps %j of an operation', (ofService, auth, read) => {
    const model = readModel(compile({ Act: { name: 'Act', auth } }, {}, { auth: ofService }))
    expect(model.operation('Act')?.auth).toEqual(read)
  })

  it.each<[string, object, object, object, RegExp]>([
    ['an unknown protocol', {}, {}, { protocol: 'soap' }, /metadata.protocol is "soap"/],
    [
      'a shape that is not there',
      { A: { input: { shape: 'X' } } },
      {},
      {},
      /operations.A.input names the shape "X"/,
    ],
    [
      'an unknown type',
      { A: { input: { shape: 'In' } } },
      { In: { type: 'structure', members: { a: { shape: 'X' } } }, X: { type: 'cube' } },
      {},
      /shapes.In.members.a has the unknown type "cube"/,
    ],
    [
      'a list of itself',
      { A: { input: { shape: 'In' } } },
      {
        In: { type: 'structure', members: { a: { shape: 'L' } } },
        L: { type: 'list', member: { shape: 'L' } },
      },
      {},
      /holds itself by the shape "L"/,
    ],
    [
      'an input that is no structure',
      { A: { input: { shape: 'S' } } },
      { S: { type: 'string' } },
      {},
      /no structure/,
    ],
  ])('is refused with the place of %s', (_, operations, shapes, metadata, message) => {
    expect(() => compile(operations, shapes, metadata)).toThrow(message)
  })

  it.each([undefined, null, {}, { packed: 1 }, { name: 'x', packed: '{' }])(
    'is not %j',
    (value) => {
      expect(() => readModel(value as never)).toThrow(TypeError)
    },
  )
})

describe('the models of AWS', () => {
  it.each([
    ['lambda', 'Invoke', 'POST', '/2015-03-31/functions/{FunctionName}/invocations'],
    ['s3', 'GetObject', 'GET', '/{Bucket}/{Key+}'],
    ['ec2', 'RunInstances', 'POST', '/'],
  ])('have %s %s', async (service, operation, method, requestUri) => {
    const model = readModel(await loadModel(service))
    expect(model.operation(operation)).toMatchObject({ method, requestUri })
  })

  it('have paginators, waiters and errors', async () => {
    const ec2 = readModel(await loadModel('ec2'))
    expect(ec2.paginator('DescribeInstances')).toEqual({
      inputTokens: ['NextToken'],
      outputTokens: ['NextToken'],
      limitKey: 'MaxResults',
      moreResults: undefined,
      resultKeys: ['Reservations'],
      onceKeys: [],
    })
    expect(ec2.waiter('InstanceRunning')).toMatchObject({
      operation: 'DescribeInstances',
      delay: 15,
      maxAttempts: 40,
    })
    expect(ec2.waiter('Nothing')).toBeUndefined()
    const sts = readModel(await loadModel('sts'))
    expect(sts.error('IDPCommunicationError')?.name).toBe('IDPCommunicationErrorException')
  })

  it('that are not beside the program name the way to bring one in', async () => {
    await expect(loadModel('no-such-model')).rejects.toMatchObject({
      code: 'CONFIG_MODEL_MISSING',
      message: expect.stringContaining("import { noSuchModel } from 'sansdk/models/no-such-model'"),
    })
  })
})
