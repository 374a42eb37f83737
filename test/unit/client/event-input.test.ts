import { describe, expect, it } from 'vitest'
import { metadataOf } from '../../../src/index.ts'
import { compileModel } from '../../../src/models/compile.ts'
import type { EventFrame } from '../../../src/sigv4/index.ts'
import { clientFor, closeAfterEach, eventually, rejection } from '../http/loopback.ts'
import { all, EVENTS, event } from './event-replies.ts'
import { type EventServer, eventServer, type Serve } from './event-server.ts'

const keep = closeAfterEach()

type Input = Record<string, unknown>

async function* each(...events: unknown[]): AsyncGenerator<unknown> {
  yield* events
}

/** Collects what is sent, and then sends back these frames. */
function collect(sent: EventFrame[], ...replies: Uint8Array[]): Serve {
  return async (stream, events) => {
    for await (const one of events) sent.push(one)
    stream.respond({ ':status': 200, ...EVENTS })
    stream.end(Buffer.concat(replies))
  }
}

const text = ({ payload }: EventFrame): string => Buffer.from(payload).toString()
const kinds = ({ headers }: EventFrame): unknown[] => [
  headers[':event-type']?.value,
  headers[':content-type']?.value,
]

interface Example {
  readonly name: readonly [service: string, operation: string]
  readonly signedFor: string
  readonly input: Input
  readonly stream: string
  readonly events: readonly Input[]
  readonly path: string
  readonly payloads: readonly string[]
  readonly types?: readonly string[]
  readonly output: readonly [member: string, event: string]
}

const JSON_TYPE = 'application/json'
const examples: readonly Example[] = [
  {
    name: ['bedrock-runtime', 'InvokeModelWithBidirectionalStream'],
    signedFor: 'bedrock',
    input: { modelId: 'amazon.nova-sonic-v1:0' },
    stream: 'body',
    events: [{ chunk: { bytes: '{"event":1}' } }, { chunk: { bytes: new Uint8Array([255]) } }],
    path: '/model/amazon.nova-sonic-v1%3A0/invoke-with-bidirectional-stream',
    payloads: ['{"bytes":"eyJldmVudCI6MX0="}', '{"bytes":"/w=="}'],
    output: ['body', 'chunk'],
  },
  {
    name: ['transcribe-streaming', 'StartStreamTranscription'],
    signedFor: 'transcribe',
    input: { LanguageCode: 'en-US', MediaSampleRateHertz: 16_000, MediaEncoding: 'pcm' },
    stream: 'AudioStream',
    events: [{ AudioEvent: { AudioChunk: Buffer.from('pcm') } }, { AudioEvent: {} }],
    path: '/stream-transcription',
    payloads: ['pcm', ''],
    types: ['application/octet-stream', 'application/octet-stream'],
    output: ['TranscriptResultStream', 'TranscriptEvent'],
  },
  {
    name: ['polly', 'StartSpeechSynthesisStream'],
    signedFor: 'polly',
    input: { Engine: 'generative', OutputFormat: 'mp3', VoiceId: 'Joanna' },
    stream: 'ActionStream',
    events: [{ TextEvent: { Text: 'hé' } }, { CloseStreamEvent: {} }],
    path: '/v1/synthesisStream',
    payloads: ['{"Text":"hé"}', '{}'],
    output: ['EventStream', 'StreamClosedEvent'],
  },
  {
    name: ['lexv2-runtime', 'StartConversation'],
    signedFor: 'lex',
    input: {
      botId: 'b',
      botAliasId: 'a',
      localeId: 'en_US',
      sessionId: 's',
      conversationMode: 'TEXT',
    },
    stream: 'requestEventStream',
    events: [
      { ConfigurationEvent: { responseContentType: 'audio/pcm' } },
      { TextInputEvent: { text: 'hi', clientTimestampMillis: 5 } },
    ],
    path: '/bots/b/botAliases/a/botLocales/en_US/sessions/s/conversation',
    payloads: ['{"responseContentType":"audio/pcm"}', '{"text":"hi","clientTimestampMillis":5}'],
    output: ['responseEventStream', 'HeartbeatEvent'],
  },
  {
    name: ['qbusiness', 'Chat'],
    signedFor: 'qbusiness',
    input: { applicationId: 'app', userId: 'u', clientToken: 't' },
    stream: 'inputStream',
    events: [{ textEvent: { userMessage: 'hi' } }, { endOfInputEvent: {} }],
    path: '/applications/app/conversations?userId=u&clientToken=t',
    payloads: ['{"userMessage":"hi"}', '{}'],
    output: ['outputStream', 'textEvent'],
  },
  {
    name: ['connecthealth', 'StartMedicalScribeListeningSession'],
    signedFor: 'health-agent',
    input: {
      sessionId: 's',
      domainId: 'd',
      subscriptionId: 'u',
      languageCode: 'en-US',
      mediaSampleRateHertz: 16_000,
      mediaEncoding: 'pcm',
    },
    stream: 'inputStream',
    events: [{ binaryAudioEvent: { audioChunk: Buffer.from('pcm') } }],
    path: '/medical-scribe-stream/',
    payloads: ['pcm'],
    types: ['application/octet-stream'],
    output: ['responseStream', 'transcriptEvent'],
  },
]

describe('a call whose input is a stream of events', () => {
  it.each(examples)('sends $name.1, each event signed', async (example) => {
    const { name, events, input, output, path, payloads, signedFor, stream, types } = example
    const sent: EventFrame[] = []
    const [member, kind] = output
    const server = keep(await eventServer([collect(sent, event(kind))], { service: signedFor }))
    const client = keep(clientFor(server.url))
    const [service, operation] = name
    const result = await client.call(service, operation, { ...input, [stream]: each(...events) })
    expect(await all(result[member])).toEqual([{ [kind]: {} }])
    expect(server.seen[0]).toMatchObject({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/vnd.amazon.eventstream',
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-EVENTS',
    })
    expect(sent.map(text)).toEqual(payloads)
    expect(sent.map(kinds)).toEqual(
      events.map((one, index) => [Object.keys(one)[0], types?.[index] ?? JSON_TYPE]),
    )
    expect(metadataOf(result)).toMatchObject({ status: 200, requestId: 'r-1' })
  })

  it('takes an array, a web stream and an iterable', async () => {
    const sent: EventFrame[] = []
    const server = keep(await eventServer([collect(sent, event('chunk'))]))
    const client = keep(clientFor(server.url))
    const chunk = { chunk: { bytes: 'a' } }
    const streams = [[chunk], ReadableStream.from([chunk]), new Set([chunk])]
    for (const body of streams) {
      const output = await client.call('bedrock-runtime', BOTH_WAYS, { modelId: 'm', body })
      expect(await all(output['body'])).toEqual([{ chunk: {} }])
    }
    expect(sent.map(text)).toEqual(Array(3).fill('{"bytes":"YQ=="}'))
  })

  it('can be one without events', async () => {
    const sent: EventFrame[] = []
    const server = keep(await eventServer([collect(sent, event('chunk'))]))
    const client = keep(clientFor(server.url))
    const output = await client.call('bedrock-runtime', BOTH_WAYS, { modelId: 'm', body: [] })
    expect(await all(output['body'])).toEqual([{ chunk: {} }])
    expect(sent).toEqual([])
  })
})

const BOTH_WAYS = 'InvokeModelWithBidirectionalStream'

describe('wrong input', () => {
  it.each([
    [undefined, 'input.body'],
    ['text', 'input.body'],
    [{ chunk: {} }, 'input.body'],
    [new Uint8Array(1), 'input.body'],
  ])('refuses %j in place of a stream, before anything is sent', async (body, place) => {
    const server = keep(await eventServer([]))
    const client = keep(clientFor(server.url))
    const error = await rejection(client.call('bedrock-runtime', BOTH_WAYS, { modelId: 'm', body }))
    expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' })
    expect((error as Error).message).toContain(place)
    expect(server.sockets()).toBe(0)
  })

  it.each([
    [{ chunks: {} }, 'input.body[1].chunks is no member of the model; did you mean "chunk"?'],
    [{}, 'input.body[1] must have exactly one member'],
    [{ chunk: null }, 'input.body[1] must have exactly one member'],
    ['text', 'input.body[1]'],
    [{ chunk: { bytes: 1 } }, 'input.body[1].chunk.bytes'],
    [{ chunk: { byte: 'a' } }, 'input.body[1].chunk.byte is no member'],
  ])('ends the call at the event %j, and says where it stands', async (wrong, message) => {
    let isClosed = false
    const server = keep(await eventServer([(stream) => stream.resume()]))
    const client = keep(clientFor(server.url))
    const events = (async function* () {
      try {
        yield { chunk: { bytes: 'a' } }
        yield wrong
        yield { chunk: { bytes: 'never' } }
      } finally {
        isClosed = true
      }
    })()
    const error = await rejection(
      client.call('bedrock-runtime', BOTH_WAYS, { modelId: 'm', body: events }),
    )
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(message)
    expect(isClosed).toBe(true)
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
  })

  it('sends events that the model does not have, where that is asked for', async () => {
    const sent: EventFrame[] = []
    const server = keep(await eventServer([collect(sent, event('chunk'))]))
    const client = keep(clientFor(server.url))
    const call = (later: unknown): Promise<Input> =>
      client.call(
        'bedrock-runtime',
        BOTH_WAYS,
        { modelId: 'm', body: [{ later }] },
        { unknownMembers: 'send' },
      )
    await all((await call('x'))['body'])
    expect(sent.map(kinds)).toEqual([['later', 'application/octet-stream']])
    expect(await rejection(call({ a: 1 }))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })
})

/** A model whose events have headers, whole payloads and documents, in this protocol. */
function modelOf(protocol: string): ReturnType<typeof compileModel> {
  const shapes = {
    In: {
      type: 'structure',
      required: ['Name'],
      members: { Name: { shape: 'S' }, Stream: { shape: 'Events' } },
    },
    Events: {
      type: 'structure',
      eventstream: true,
      members: {
        All: { shape: 'All' },
        Text: { shape: 'Text' },
        Part: { shape: 'Part' },
        failure: { shape: 'Failed' },
      },
    },
    All: {
      type: 'structure',
      event: true,
      required: ['S'],
      members: {
        D: { shape: 'S' },
        ...Object.fromEntries(
          ['S', 'I', 'H', 'Y', 'L', 'B', 'X', 'T'].map((shape) => [
            shape,
            { shape, eventheader: true },
          ]),
        ),
      },
    },
    Text: { type: 'structure', event: true, members: { body: { shape: 'S', eventpayload: true } } },
    Part: {
      type: 'structure',
      event: true,
      members: { p: { shape: 'Inner', eventpayload: true } },
    },
    Inner: { type: 'structure', members: { S: { shape: 'S' } } },
    Failed: { type: 'structure', exception: true, members: { S: { shape: 'S' } } },
    S: { type: 'string' },
    I: { type: 'integer' },
    H: { type: 'short' },
    Y: { type: 'byte' },
    L: { type: 'long' },
    B: { type: 'boolean' },
    X: { type: 'blob' },
    T: { type: 'timestamp' },
  }
  return compileModel('test', {
    metadata: {
      apiVersion: '1',
      endpointPrefix: 'test',
      protocol,
      serviceId: 'T',
      signatureVersion: 'v4',
      targetPrefix: 'T',
      jsonVersion: '1.0',
    },
    operations: {
      Send: { name: 'Send', http: { method: 'POST', requestUri: '/' }, input: { shape: 'In' } },
    },
    shapes,
  })
}

/** Collects what is sent, and responds with nothing. */
function swallow(sent: EventFrame[]): Serve {
  return async (stream, events) => {
    for await (const one of events) sent.push(one)
    stream.respond({ ':status': 200 })
    stream.end()
  }
}

async function send(
  protocol: string,
  events: readonly unknown[],
): Promise<{ sent: EventFrame[]; server: EventServer }> {
  const sent: EventFrame[] = []
  const server = keep(await eventServer([swallow(sent)], { service: 'test' }))
  const client = keep(clientFor(server.url, { models: [modelOf(protocol)] }))
  await client.call('test', 'Send', { Name: 'n', Stream: each(...events) })
  return { sent, server }
}

describe('events by their model', () => {
  const everything = {
    All: {
      D: 'd',
      S: 's',
      I: -1,
      H: 300,
      Y: -128,
      L: 2n ** 60n,
      B: false,
      X: new Uint8Array([1]),
      T: new Date(5),
    },
  }

  it('have headers of every type', async () => {
    const { sent } = await send('json', [everything])
    expect(sent[1]?.headers).toMatchObject({
      S: { type: 'string', value: 's' },
      I: { type: 'integer', value: -1 },
      H: { type: 'short', value: 300 },
      Y: { type: 'byte', value: -128 },
      L: { type: 'long', value: 2n ** 60n },
      B: { type: 'boolean', value: false },
      X: { type: 'binary', value: new Uint8Array([1]) },
      T: { type: 'timestamp', value: new Date(5) },
    })
    expect(text(sent[1] as EventFrame)).toBe('{"D":"d"}')
  })

  it.each([
    ['json', JSON_TYPE, '{"Name":"n"}', '{"S":"i"}'],
    ['smithy-rpc-v2-cbor', 'application/cbor', '\u{a1}dNamean', '\u{a1}aSai'],
  ])('come after a first one of the members beside the stream: %s', async (...row) => {
    const [protocol, type, first, part] = row
    const events = [{ Text: { body: 'ü' } }, { Part: { p: { S: 'i' } } }]
    const { sent, server } = await send(protocol, events)
    expect(server.seen[0]?.['content-type']).toBe('application/vnd.amazon.eventstream')
    expect(sent.map(kinds)).toEqual([
      ['initial-request', type],
      ['Text', 'text/plain'],
      ['Part', type],
    ])
    const payloads = sent.map(({ payload }) => Buffer.from(payload).toString('latin1'))
    expect(payloads).toEqual([first, Buffer.from('ü').toString('latin1'), part])
  })

  it('are exceptions where the model has them as errors', async () => {
    const { sent } = await send('json', [{ failure: { S: 's' } }])
    const [, failure] = sent
    expect(failure?.headers).toMatchObject({
      ':message-type': { type: 'string', value: 'exception' },
      ':exception-type': { type: 'string', value: 'failure' },
    })
    expect(failure?.headers).not.toHaveProperty(':event-type')
    expect(text(failure as EventFrame)).toBe('{"S":"s"}')
  })

  it('need the members that are required, in headers too', async () => {
    const error = await rejection(send('json', [{ All: { D: 'd' } }]))
    expect((error as Error).message).toContain('input.Stream[0].All.S')
  })
})
