import { describe, expect, it } from 'vitest'
import { loadModel } from '../../../src/models/load.ts'
import { eventStreamMember, type Model, readModel } from '../../../src/models/model.ts'
import type { ModelProtocol, OperationModel, StructureType } from '../../../src/models/types.ts'
import { decodeResponse } from '../../../src/protocols/decode.ts'
import { decodeErrorData } from '../../../src/protocols/decode-error.ts'
import { decodeRequest } from '../../../src/protocols/decode-request.ts'
import { encodeRequest } from '../../../src/protocols/encode.ts'
import { encodeErrorResponse, encodeResponse } from '../../../src/protocols/encode-response.ts'
import { readErrorDetails } from '../../../src/protocols/errors.ts'
import { drawStructure, seeded } from './random-values.ts'

// Of each protocol services with many kinds of members; those of the third column are too many to draw all.
const SERVICES: readonly (readonly [ModelProtocol, string, number])[] = [
  ['json', 'dynamodb', 1],
  ['json', 'sqs', 1],
  ['json', 'sagemaker', 8],
  ['rest-json', 'lambda', 1],
  ['rest-json', 'apigateway', 1],
  ['rest-json', 'iot', 3],
  ['rest-xml', 's3', 1],
  ['rest-xml', 's3control', 1],
  ['rest-xml', 'route53', 1],
  ['rest-xml', 'cloudfront', 2],
  ['query', 'iam', 2],
  ['query', 'sns', 1],
  ['query', 'rds', 2],
  ['query', 'elasticache', 2],
  ['ec2', 'ec2', 8],
  ['smithy-rpc-v2-cbor', 'cloudwatch', 1],
]

interface Drawn {
  readonly operation: OperationModel
  readonly value: Record<string, unknown>
}

function draw(
  model: Model,
  protocol: ModelProtocol,
  step: number,
  typeOf: (operation: OperationModel) => StructureType | undefined,
): Drawn[] {
  const form = protocol === 'json' || protocol === 'smithy-rpc-v2-cbor' ? 'json' : 'xml'
  return model.operationNames
    .filter((_, index) => index % step === 0)
    .flatMap((name, index) => {
      const operation = model.operation(name)
      const type = operation === undefined ? undefined : typeOf(operation)
      if (operation === undefined || type === undefined || eventStreamMember(type)) return []
      if (AMBIGUOUS.has(name)) return []
      const hostLabels = operation.hostPrefix ?? ''
      const value = drawStructure({ random: seeded(index + 1), form, hostLabels }, type.shape)
      return value === undefined ? [] : [{ operation, value }]
    })
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0)
  return typeof body === 'string' ? Buffer.from(body) : (body as Uint8Array)
}

// Two members of one name on the wire.
const AMBIGUOUS = new Set(['GetBucketNotification', 'PutBucketNotification'])

/** Without what a response says of itself where its output has that as a member, and a payload of `{}`. */
function comparable(value: Record<string, unknown>, drawn: Record<string, unknown>): object {
  const own = [
    'contentType',
    'ContentType',
    'StatusCode',
    'statusCode',
    'Status',
    'status',
    'Error',
  ]
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name in drawn || !own.includes(name)),
  )
}

/** The member that is a streamed body, which an output always has. */
function streamedPayload({ output }: OperationModel): string | undefined {
  const { name, type } = output?.shape.payload ?? {}
  return type?.kind === 'blob' && type.streaming ? name : undefined
}

describe.each(SERVICES)('%s: random values of %s', (protocol, name, step) => {
  it('come out as they went in, as outputs', async () => {
    const model = readModel(await loadModel(name))
    const service = { ...model.service, protocol }
    const drawn = draw(model, protocol, step, ({ output }) => output)
    expect(drawn.length).toBeGreaterThan(10)
    for (const { operation, value } of drawn) {
      const { body, ...head } = encodeResponse(service, operation, value, 'R')
      const { output } = decodeResponse(service, operation, head, bytesOf(body))
      const streamed = streamedPayload(operation)
      const expected = streamed === undefined ? value : { [streamed]: new Uint8Array(0), ...value }
      expect(comparable(output, value), operation.name).toEqual(expected)
    }
  })

  it('come out as they went in, as errors', async () => {
    const model = readModel(await loadModel(name))
    const service = { ...model.service, protocol }
    const form = protocol === 'json' || protocol === 'smithy-rpc-v2-cbor' ? 'json' : 'xml'
    const errors = model.errors().filter((_, index) => index % step === 0)
    for (const [index, { code, structure }] of errors.entries()) {
      const drawn = drawStructure({ random: seeded(index + 1), form }, structure.shape)
      // What every error has, the answer says itself.
      const data = Object.fromEntries(
        Object.entries(drawn ?? {}).filter(([member]) => !/^(?:message|code)$/i.test(member)),
      )
      const answer = { code, data, message: 'm' }
      const { body, headers, status } = encodeErrorResponse({ ...model, service }, answer, 'R')
      const details = readErrorDetails({ headers, body: bytesOf(body) })
      expect([details.codes[0], details.message]).toEqual([code, 'm'])
      const read = decodeErrorData(service, structure.shape, { status, headers }, details.data)
      expect(read ?? {}, code).toMatchObject(data)
    }
  })

  it('come out as they went in, as inputs', async () => {
    const model = readModel(await loadModel(name))
    const service = { ...model.service, protocol }
    const drawn = draw(model, protocol, step, ({ input }) => input)
    expect(drawn.length).toBeGreaterThan(10)
    for (const { operation, value } of drawn) {
      const request = encodeRequest(service, operation, value, { idempotencyToken: 'none' })
      const { path, query, headers, body } = request
      const input = decodeRequest(service, operation, { path, query, headers, body: bytesOf(body) })
      expect(comparable(input, value), operation.name).toEqual(value)
    }
  })
})

describe.each(['json', 'query'] as const)('%s', (protocol) => {
  it('is spoken by a service that speaks it beside another', async () => {
    const model = readModel(await loadModel('cloudwatch'))
    const service = { ...model.service, protocol }
    for (const { operation, value } of draw(model, protocol, 1, ({ output }) => output)) {
      const { body, ...head } = encodeResponse(service, operation, value, 'R')
      const { output } = decodeResponse(service, operation, head, bytesOf(body))
      expect(output, operation.name).toEqual(value)
    }
  })
})

it('puts members of errors into headers where REST has them there', async () => {
  const lambda = readModel(await loadModel('lambda'))
  const data = { retryAfterSeconds: '5', Reason: 'CallerRateLimitExceeded' }
  const answer = { code: 'TooManyRequestsException', message: 'm', data }
  const { body, headers } = encodeErrorResponse(lambda, answer, 'R')
  expect(headers).toMatchObject({ 'retry-after': '5', 'x-amzn-errortype': answer.code })
  expect(JSON.parse(String(body))).toEqual({ message: 'm', Reason: 'CallerRateLimitExceeded' })
})
