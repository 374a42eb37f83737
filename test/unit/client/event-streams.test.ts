import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { metadataOf, NetworkError, SansdkError, ServiceError } from '../../../src/index.ts'
import { compileModel } from '../../../src/models/compile.ts'
import { type EventHeaders, encodeEventFrame } from '../../../src/sigv4/index.ts'
import { clientFor, eventually, json, type Reply, rejection, useScenes } from '../http/loopback.ts'

const scene = useScenes()

type Event = Record<string, unknown>
type Text = string | Uint8Array

function frame(headers: Record<string, string>, payload: Text = ''): Uint8Array {
  const typed = Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }])
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  return encodeEventFrame({ headers: Object.fromEntries(typed) as EventHeaders, payload: bytes })
}

const event = (name: string, payload: Text = '{}'): Uint8Array =>
  frame({ ':message-type': 'event', ':event-type': name }, payload)
const exception = (code: string, payload: Text): Uint8Array =>
  frame({ ':message-type': 'exception', ':exception-type': code }, payload)

const EVENTS = { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1' }

/** Answers with these pieces, each written when the one before is gone. */
function pieces(parts: readonly Uint8Array[], headers: Record<string, string> = EVENTS): Reply {
  return async (response) => {
    response.writeHead(200, headers)
    for (const part of parts) await new Promise((resolve) => response.write(part, resolve))
    response.end()
  }
}

const whole = (...parts: Uint8Array[]): Reply => pieces([Buffer.concat(parts)])

async function all(stream: unknown): Promise<Event[]> {
  const events: Event[] = []
  for await (const one of stream as AsyncIterable<Event>) events.push(one)
  return events
}

/** The events of a stream up to its error, and the error. */
async function untilError(stream: unknown): Promise<{ events: Event[]; error: unknown }> {
  const events: Event[] = []
  try {
    for await (const one of stream as AsyncIterable<Event>) events.push(one)
  } catch (error) {
    return { events, error }
  }
  throw new Error('expected an error')
}

const converse = { modelId: 'm', messages: [] }
const DELTA = event('contentBlockDelta', '{"delta":{"text":"ü"},"contentBlockIndex":0}')
const DELTAS = { contentBlockDelta: { delta: { text: 'ü' }, contentBlockIndex: 0 } }
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

describe('members of events, with a model of headers and payloads', () => {
  const model = compileModel('test', {
    metadata: {
      apiVersion: '1',
      endpointPrefix: 'test',
      protocol: 'smithy-rpc-v2-cbor',
      serviceId: 'T',
      signatureVersion: 'v4',
      targetPrefix: 'T',
    },
    operations: {
      Act: { name: 'Act', http: { method: 'POST', requestUri: '/' }, output: { shape: 'Out' } },
      Send: { name: 'Send', http: { method: 'POST', requestUri: '/' }, input: { shape: 'Out' } },
    },
    shapes: {
      Out: { type: 'structure', members: { Name: { shape: 'S' }, Stream: { shape: 'Events' } } },
      Events: {
        type: 'structure',
        eventstream: true,
        members: { All: { shape: 'All' }, Text: { shape: 'Text' }, Plain: { shape: 'Plain' } },
      },
      All: {
        type: 'structure',
        event: true,
        members: Object.fromEntries(
          ['S', 'I', 'L', 'B', 'X', 'T'].map((shape) => [shape, { shape, eventheader: true }]),
        ),
      },
      Text: {
        type: 'structure',
        event: true,
        members: { body: { shape: 'S', eventpayload: true } },
      },
      Plain: {
        type: 'structure',
        event: true,
        members: { S: { shape: 'S' }, I: { shape: 'I', eventheader: true } },
      },
      S: { type: 'string' },
      I: { type: 'integer' },
      L: { type: 'long' },
      B: { type: 'boolean' },
      X: { type: 'blob' },
      T: { type: 'timestamp' },
    },
  })
  const named = (name: string): EventHeaders => ({
    ':message-type': { type: 'string', value: 'event' },
    ':event-type': { type: 'string', value: name },
  })
  const none = new Uint8Array(0)
  // {"Name": "n"} and {"S": "n"}
  const first = encodeEventFrame({
    headers: named('initial-response'),
    payload: Buffer.from('a1644e616d65616e', 'hex'),
  })
  const open = async (...frames: Uint8Array[]): Promise<Event> => {
    const { server } = await scene(whole(...frames))
    return await clientFor(server.url, { models: [model] }).call('test', 'Act')
  }

  it('come from headers of every type, from text and from CBOR', async () => {
    const headers: EventHeaders = {
      ...named('All'),
      S: { type: 'string', value: 's' },
      I: { type: 'byte', value: -1 },
      L: { type: 'long', value: 2n ** 60n },
      B: { type: 'boolean', value: false },
      X: { type: 'binary', value: new Uint8Array([1]) },
      T: { type: 'timestamp', value: new Date(5) },
    }
    const output = await open(
      first,
      encodeEventFrame({ headers, payload: none }),
      encodeEventFrame({
        headers: { ...named('All'), L: { type: 'long', value: 7n } },
        payload: none,
      }),
      encodeEventFrame({ headers: named('Text'), payload: Buffer.from('ü') }),
      encodeEventFrame({
        headers: { ...named('Plain'), I: { type: 'integer', value: 4 } },
        payload: Buffer.from('a16153616e', 'hex'),
      }),
    )
    expect(output['Name']).toBe('n')
    expect(await all(output['Stream'])).toEqual([
      { All: { S: 's', I: -1, L: 2n ** 60n, B: false, X: new Uint8Array([1]), T: new Date(5) } },
      { All: { L: 7 } },
      { Text: { body: 'ü' } },
      { Plain: { S: 'n', I: 4 } },
    ])
  })

  it.each([
    [
      'a header of another type',
      { ...named('All'), T: { type: 'string', value: 'x' } },
      'output.Stream.All.T is not a timestamp',
    ],
    [
      'a message without a type',
      { ':event-type': { type: 'string', value: 'All' } },
      ':message-type',
    ],
    [
      'an event without a name',
      { ':message-type': { type: 'string', value: 'event' } },
      ':event-type',
    ],
  ] as const)('refuses %s', async (_, headers, problem) => {
    const output = await open(first, encodeEventFrame({ headers, payload: none }))
    const { error } = await untilError(output['Stream'])
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect((error as Error).message).toContain(problem)
  })

  it('refuses a stream whose other members do not come first', async () => {
    const error = await rejection(open(encodeEventFrame({ headers: named('Text'), payload: none })))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('refuses a stream that ends before its first event', async () => {
    expect(await rejection(open())).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('throws an error that comes first from the call itself', async () => {
    const error = await rejection(
      open(exception('Busy', Buffer.from('a1676d657373616765616e', 'hex'))),
    )
    expect(error).toMatchObject({ awsCode: 'Busy', data: { message: 'n' } })
  })

  it('refuses streams of input before anything is sent', async () => {
    const { server, client } = await scene(json(200, {}))
    const own = clientFor(server.url, { models: [model] })
    const refusals = [
      () => own.call('test', 'Send', { Stream: {} }),
      () => client.call('polly', 'StartSpeechSynthesisStream', {}),
      () =>
        client.call('bedrock-runtime', 'InvokeModelWithBidirectionalStream', {
          modelId: 'm',
          body: [],
        }),
    ]
    const members = ['input.Stream', 'input.ActionStream', 'input.body']
    for (const [index, refusal] of refusals.entries()) {
      const error = (await rejection(refusal())) as Error
      expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' })
      expect(error.message).toContain(members[index])
    }
    expect(server.seen).toEqual([])
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
      awsCode: 'throttlingException',
      status: 200,
      requestId: 'r-1',
      outcome: 'unknown',
      data: { message: 'slow\ndown', originalStatusCode: 424 },
      attempts: [{ attempt: 1 }],
    })
    expect((error as Error).message).toContain(
      'bedrock-runtime ConverseStream: throttlingException',
    )
    expect((error as Error).message).not.toContain('\n')
    expect(await all(stream)).toEqual([])
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

/** Writes events for as long as the connection takes them, and counts their bytes. */
function endless(size: number): { reply: Reply; written: () => number; closed: () => boolean } {
  const payload = JSON.stringify({ delta: { text: 'x'.repeat(size) }, contentBlockIndex: 0 })
  const bytes = event('contentBlockDelta', payload)
  let written = 0
  let closed = false
  const write = (response: ServerResponse): void => {
    while (!response.destroyed && response.write(bytes)) written += bytes.length
    written += bytes.length
  }
  const reply: Reply = (response) => {
    response.on('close', () => {
      closed = true
    })
    response.on('drain', () => write(response))
    response.writeHead(200, EVENTS)
    write(response)
  }
  return { reply, written: () => written, closed: () => closed }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('an endless stream of events', () => {
  it('waits for a slow reader, and is closed by a break', async () => {
    const { reply, written, closed } = endless(10_000)
    const { client } = await scene(reply)
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    let count = 0
    let settled = 0
    for await (const _ of stream as AsyncIterable<Event>) {
      count += 1
      if (count === 5) {
        await pause(100)
        settled = written()
        await pause(150)
        break
      }
    }
    // What the sockets of both ends hold, and no more however long the reader takes.
    expect(written()).toBe(settled)
    expect(written()).toBeLessThan(16 * 1024 * 1024)
    expect(await eventually(closed)).toBe(true)
  })

  it('is closed by a return before anything was read', async () => {
    const { reply, closed } = endless(10)
    const { client } = await scene(reply)
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    const iterator = (stream as AsyncIterable<Event>)[Symbol.asyncIterator]()
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    expect(await eventually(closed)).toBe(true)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('is closed by a return while a read waits', async () => {
    const { client } = await scene((response) => {
      response.writeHead(200, EVENTS)
      response.flushHeaders()
    })
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    const iterator = (stream as AsyncIterable<Event>)[Symbol.asyncIterator]()
    const waiting = iterator.next()
    await pause(10)
    await iterator.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })

  it('ends with the reason of its signal', async () => {
    const { reply, closed } = endless(10)
    const { client } = await scene(reply)
    const controller = new AbortController()
    const { signal } = controller
    const output = await client.call('bedrock-runtime', 'ConverseStream', converse, { signal })
    const reason = new Error('enough')
    const read = async (): Promise<void> => {
      for await (const _ of output['stream'] as AsyncIterable<Event>) controller.abort(reason)
    }
    expect(await rejection(read())).toBe(reason)
    expect(await eventually(closed)).toBe(true)
  })

  it('ends when it pauses for longer than attempts may, or with the limit of the whole call', async () => {
    const silent: Reply = (response) => {
      response.writeHead(200, EVENTS)
      response.write(DELTA)
    }
    const { client } = await scene(silent)
    const call = async (timeout: object): Promise<unknown> =>
      (await client.call('bedrock-runtime', 'ConverseStream', converse, { timeout }))['stream']
    const idle = await untilError(await call({ attemptMs: 100 }))
    expect(idle).toMatchObject({ events: [DELTAS], error: { code: 'TIMEOUT_BODY' } })
    const limited = await untilError(await call({ totalMs: 150 }))
    expect(limited).toMatchObject({ events: [DELTAS], error: { code: 'TIMEOUT_TOTAL' } })
  })

  it('goes on beyond the limit of attempts while events come', async () => {
    const { client } = await scene(async (response) => {
      response.writeHead(200, EVENTS)
      for (let turn = 0; turn < 8; turn++) {
        response.write(DELTA)
        await pause(50)
      }
      response.end()
    })
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse, {
      timeout: { attemptMs: 250 },
    })
    expect((await all(stream)).length).toBe(8)
  })
})
