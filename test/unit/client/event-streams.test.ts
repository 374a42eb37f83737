import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { metadataOf, NetworkError, SansdkError, ServiceError } from '../../../src/index.ts'
import { CREDENTIALS, json, type Reply, rejection, useScenes } from '../http/loopback.ts'
import {
  all,
  converse,
  DELTA,
  DELTAS,
  EVENTS,
  event,
  exception,
  frame,
  pieces,
  untilError,
  whole,
} from './event-replies.ts'

const scene = useScenes()

const select = {
  Bucket: 'b',
  Key: 'k',
  Expression: 'SELECT 1',
  ExpressionType: 'SQL',
  InputSerialization: { CSV: {} },
  OutputSerialization: { JSON: {} },
} as const

describe('a call whose output is a stream of events', () => {
  it('gives the events one by one, however the frames are cut', async () => {
    const bytes = Buffer.concat([event('messageStart', '{"role":"assistant"}'), DELTA, DELTA])
    const expected = [{ messageStart: { role: 'assistant' } }, DELTAS, DELTAS]
    const bytewise = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const { client, server } = await scene(pieces(bytewise), whole(bytes))
    for (let turn = 0; turn < 2; turn++) {
      const output = await client.call('bedrock-runtime', 'ConverseStream', converse)
      expect(metadataOf(output)).toMatchObject({ requestId: 'r-1', status: 200 })
      expect(await all(output['stream'])).toEqual(expected)
    }
    expect(server.seen[0]?.url).toBe('/model/m/converse-stream')
  })

  it('reads the members beside the stream from headers', async () => {
    const reply = pieces([event('PayloadChunk', 'ab'), event('InvokeComplete')], {
      ...EVENTS,
      'x-amz-executed-version': '7',
    })
    const { client } = await scene(reply)
    const output = await client.call('lambda', 'InvokeWithResponseStream', { FunctionName: 'f' })
    expect(output).toMatchObject({ StatusCode: 200, ExecutedVersion: '7' })
    expect(await all(output['EventStream'])).toEqual([
      { PayloadChunk: { Payload: new Uint8Array(Buffer.from('ab')) } },
      { InvokeComplete: {} },
    ])
  })

  it('reads those of RPC protocols from the first event', async () => {
    const first = event('initial-response', '{"more":"x"}')
    const record = '{"Records":[{"Data":"AQI=","ApproximateArrivalTimestamp":1.5}]}'
    const { client } = await scene(whole(first, event('SubscribeToShardEvent', record)))
    const output = await client.call('kinesis', 'SubscribeToShard', {
      ConsumerARN: 'arn:aws:kinesis:eu-central-1:111122223333:stream/s/consumer/c:1',
      ShardId: 's',
      StartingPosition: { Type: 'LATEST' },
    })
    expect(output['more']).toBe('x')
    const Records = [{ Data: new Uint8Array([1, 2]), ApproximateArrivalTimestamp: new Date(1500) }]
    expect(await all(output['EventStream'])).toEqual([{ SubscribeToShardEvent: { Records } }])
  })

  it('decodes the XML of S3, whatever its server calls it, and wants its last event', async () => {
    const stats = '<?xml version="1.0"?><Stats><BytesScanned>3</BytesScanned></Stats>'
    const parts = [event('Records', 'a,b'), event('Cont', ''), event('Stats', stats)]
    const { client } = await scene(
      pieces([...parts, event('End', '')], { 'content-type': 'application/xml' }),
      pieces(parts, {}),
    )
    const { Payload } = await client.call('s3', 'SelectObjectContent', select)
    const expected = [
      { Records: { Payload: new Uint8Array(Buffer.from('a,b')) } },
      { Cont: {} },
      { Stats: { Details: { BytesScanned: 3 } } },
    ]
    expect(await all(Payload)).toEqual([...expected, { End: {} }])
    const cut = await client.call('s3', 'SelectObjectContent', select)
    const { events, error } = await untilError(cut['Payload'])
    expect(events).toEqual(expected)
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect((error as Error).message).toContain('without the event End')
  })

  it('keeps events that the model does not have as bytes', async () => {
    const { client } = await scene(whole(event('later', 'x'), event('__proto__', 'y')))
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    const [first, second] = await all(stream)
    expect(first).toEqual({ later: new Uint8Array([120]) })
    expect(Object.entries(second ?? {})).toEqual([['__proto__', new Uint8Array([121])]])
  })
})

describe('a stream of events that fails', () => {
  const open = async (reply: Reply): Promise<unknown> => {
    const { client } = await scene(reply)
    return (await client.call('bedrock-runtime', 'ConverseStream', converse))['stream']
  }

  it('throws exceptions of the service with their code, message and members', async () => {
    const payload = '{"message":"slow\\ndown","originalStatusCode":424}'
    const stream = await open(whole(DELTA, exception('throttlingException', payload), DELTA))
    const { error, events } = await untilError(stream)
    expect(events).toEqual([DELTAS])
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      code: 'SERVICE_ERROR',
      awsCode: 'ThrottlingException',
      status: 200,
      requestId: 'r-1',
      outcome: 'unknown',
      data: { message: 'slow\ndown', originalStatusCode: 424 },
      attempts: [{ attempt: 1 }],
    })
    expect((error as Error).message).toContain(
      'bedrock-runtime ConverseStream: ThrottlingException',
    )
    expect((error as Error).message).not.toContain('\n')
    expect(await all(stream)).toEqual([])
  })

  it.each([
    ['throttlingException', 'ThrottlingException', true],
    ['internalServerException', 'InternalServerException', true],
    ['serviceUnavailableException', 'ServiceUnavailableException', true],
    ['validationException', 'ValidationException', false],
    ['modelStreamErrorException', 'ModelStreamErrorException', false],
    ['unheardOf', 'unheardOf', false],
  ])('throws %s as a response without a stream has it', async (member, awsCode, retryable) => {
    const { error } = await untilError(await open(whole(exception(member, '{"message":"m"}'))))
    expect(error).toMatchObject({ awsCode, retryable })
  })

  it('hides the secrets of the request in what an exception says', async () => {
    const { secretAccessKey } = CREDENTIALS
    const payload = JSON.stringify({ message: `no ${secretAccessKey}`, key: secretAccessKey })
    const { error } = await untilError(await open(whole(exception('Denied', payload))))
    expect(error).toMatchObject({ awsCode: 'Denied' })
    expect(inspect(error, { depth: 9 })).not.toContain(secretAccessKey)
  })

  it('throws errors without a payload', async () => {
    const bytes = frame({
      ':message-type': 'error',
      ':error-code': 'InternalError',
      ':error-message': 'oh',
    })
    const { error } = await untilError(await open(whole(bytes)))
    expect(error).toMatchObject({ awsCode: 'InternalError', data: undefined })
    expect((error as Error).message).toContain('oh')
  })

  const broken = Buffer.from(DELTA)
  broken[broken.length - 6] = (broken[broken.length - 6] ?? 0) ^ 1
  it.each([
    ['ends within a frame', whole(DELTA, DELTA.subarray(0, 40)), 1],
    ['ends within a prelude', whole(DELTA, DELTA.subarray(0, 5)), 1],
    ['has a frame with a wrong checksum', whole(DELTA, broken, DELTA), 1],
    ['is no stream of events', whole(Buffer.from('{"message": "no stream"}')), 0],
    ['has an event that does not fit', whole(DELTA, event('contentBlockDelta', '{"delta":3}')), 1],
    ['has an event that is no JSON', whole(DELTA, event('contentBlockDelta', '{"delta')), 1],
    ['holds nothing', whole(), 0],
  ] as const)('says so when it %s', async (_, reply, count) => {
    const { error, events } = await untilError(await open(reply))
    expect(events.length).toBe(count)
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      outcome: 'unknown',
      attempts: [{ requestId: 'r-1' }],
    })
    expect((error as Error).cause).toBeInstanceOf(SansdkError)
  })

  it('says so when its connection is lost between two frames', async () => {
    const lost: Reply = (response) => {
      response.writeHead(200, EVENTS)
      response.write(DELTA, () => setTimeout(() => response.destroy(), 20))
    }
    const { error, events } = await untilError(await open(lost))
    expect(events.length).toBe(1)
    expect(error).toMatchObject({ code: 'NETWORK_CONNECTION_LOST' })
  })

  it('says so when nobody can tell where it ends', async () => {
    const unframed: Reply = (response) => {
      response.socket?.end(
        Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${EVENTS['content-type']}\r\n\r\n`),
          DELTA,
        ]),
      )
    }
    const { error, events } = await untilError(await open(unframed))
    expect(events.length).toBe(1)
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('refuses other documents, and sends the call once', async () => {
    const { client, server } = await scene(json(200, { stream: 'x' }))
    const error = await rejection(client.call('bedrock-runtime', 'ConverseStream', converse))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect((error as Error).message).toContain('application/x-amz-json-1.0')
    expect(server.seen.length).toBe(1)
  })

  it('is called again only before there are headers', async () => {
    const { client, server } = await scene(json(429, { message: 'wait' }), whole(DELTA))
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    expect(await all(stream)).toEqual([DELTAS])
    expect(server.seen.length).toBe(2)
  })
})
