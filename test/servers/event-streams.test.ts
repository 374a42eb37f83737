import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/index.ts'
import { decodeEventFrames, type EventHeaders, encodeEventFrame } from '../../src/sigv4/index.ts'
import { verify } from '../../src/verify/index.ts'
import { type PeerRequest, type PeerServer, startPeerServer } from './event-peer-server.ts'
import { CREDENTIALS, loadClient, REGION } from './verified-clients.ts'

type Input = Record<string, unknown>
type Event = Record<string, unknown>
type SdkModule = Record<string, new (options: object) => unknown>
interface SdkClient {
  send(command: unknown): Promise<Record<string, unknown>>
  destroy(): void
}

interface Example {
  /** The client of AWS's SDK for JavaScript, and its package. */
  readonly sdk: readonly [name: string, client: string]
  readonly service: string
  readonly operation: string
  readonly input: Input
  /** The member of the input that is a stream, and its events. */
  readonly sends?: readonly [member: string, events: readonly Event[]]
  /** The member of the output that is a stream, the events that come and what they are. */
  readonly receives: readonly [member: string, frames: readonly (readonly [string, object])[]]
  readonly first?: object
}

const BEDROCK = ['@aws-sdk/client-bedrock-runtime', 'BedrockRuntimeClient'] as const
const TRANSCRIBE = ['@aws-sdk/client-transcribe-streaming', 'TranscribeStreamingClient'] as const
const KINESIS = ['@aws-sdk/client-kinesis', 'KinesisClient'] as const

const audio = [
  { AudioEvent: { AudioChunk: Buffer.alloc(3200, 7) } },
  { AudioEvent: { AudioChunk: Buffer.from([0, 255, 128]) } },
]
const transcript = {
  Transcript: {
    Results: [
      { IsPartial: false, StartTime: 0.25, Alternatives: [{ Transcript: 'grüß', Items: [] }] },
    ],
  },
}

const examples: readonly Example[] = [
  {
    sdk: BEDROCK,
    service: 'bedrock-runtime',
    operation: 'ConverseStream',
    input: {
      modelId: 'anthropic.claude:0',
      messages: [{ role: 'user', content: [{ text: 'hé "there"' }] }],
      inferenceConfig: { maxTokens: 5, temperature: 0.5 },
    },
    receives: [
      'stream',
      [
        ['messageStart', { role: 'assistant' }],
        ['contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'ü' } }],
        ['messageStop', { stopReason: 'end_turn' }],
      ],
    ],
  },
  {
    sdk: BEDROCK,
    service: 'bedrock-runtime',
    operation: 'InvokeModelWithResponseStream',
    input: {
      body: Buffer.from('{"a":1}'),
      contentType: 'application/json',
      accept: 'application/json',
      modelId: 'arn:aws:bedrock:eu-central-1::foundation-model/x',
    },
    receives: ['body', [['chunk', { bytes: 'AQI=' }]]],
  },
  {
    sdk: BEDROCK,
    service: 'bedrock-runtime',
    operation: 'InvokeModelWithBidirectionalStream',
    input: { modelId: 'amazon.nova-sonic-v1:0' },
    sends: [
      'body',
      [
        { chunk: { bytes: Buffer.from('{"event":{}}') } },
        { chunk: { bytes: Buffer.alloc(70_000, 1) } },
      ],
    ],
    receives: ['body', [['chunk', { bytes: 'AQI=' }]]],
  },
  {
    sdk: TRANSCRIBE,
    service: 'transcribe-streaming',
    operation: 'StartStreamTranscription',
    input: {
      LanguageCode: 'en-US',
      MediaSampleRateHertz: 16_000,
      MediaEncoding: 'pcm',
      ShowSpeakerLabel: true,
      VocabularyName: 'v',
    },
    sends: ['AudioStream', audio],
    receives: ['TranscriptResultStream', [['TranscriptEvent', transcript]]],
  },
  {
    sdk: TRANSCRIBE,
    service: 'transcribe-streaming',
    operation: 'StartMedicalStreamTranscription',
    input: {
      LanguageCode: 'en-US',
      MediaSampleRateHertz: 16_000,
      MediaEncoding: 'pcm',
      Specialty: 'PRIMARYCARE',
      Type: 'DICTATION',
    },
    sends: ['AudioStream', audio],
    receives: ['TranscriptResultStream', [['TranscriptEvent', transcript]]],
  },
  {
    sdk: TRANSCRIBE,
    service: 'transcribe-streaming',
    operation: 'StartCallAnalyticsStreamTranscription',
    input: { LanguageCode: 'en-US', MediaSampleRateHertz: 8_000, MediaEncoding: 'pcm' },
    sends: [
      'AudioStream',
      [
        {
          ConfigurationEvent: {
            ChannelDefinitions: [
              { ChannelId: 0, ParticipantRole: 'AGENT' },
              { ChannelId: 1, ParticipantRole: 'CUSTOMER' },
            ],
          },
        },
        ...audio,
      ],
    ],
    receives: [
      'CallAnalyticsTranscriptResultStream',
      [['UtteranceEvent', { UtteranceId: 'u', BeginOffsetMillis: 5, Sentiment: 'NEUTRAL' }]],
    ],
  },
  {
    sdk: KINESIS,
    service: 'kinesis',
    operation: 'SubscribeToShard',
    input: {
      ConsumerARN: 'arn:aws:kinesis:eu-central-1:111122223333:stream/s/consumer/c:1',
      ShardId: 'shardId-000000000000',
      StartingPosition: { Type: 'AT_TIMESTAMP', Timestamp: new Date(1_700_000_000_000) },
    },
    first: {},
    receives: [
      'EventStream',
      [
        [
          'SubscribeToShardEvent',
          {
            Records: [
              {
                SequenceNumber: '1',
                ApproximateArrivalTimestamp: 1.5,
                Data: 'AQI=',
                PartitionKey: 'p',
              },
            ],
            ContinuationSequenceNumber: '2',
            MillisBehindLatest: 0,
          },
        ],
      ],
    ],
  },
]

const INSTALL = 'npm install --prefix test/servers/clients'
const packages = new Map<string, SdkModule | undefined>()
for (const [name] of [BEDROCK, TRANSCRIBE, KINESIS])
  packages.set(name, await loadClient<SdkModule>(name))
const missing = [...packages].filter(([, module]) => module === undefined).map(([name]) => name)
if (missing.length > 0) console.warn(`skipped: ${missing.join(', ')} are not installed: ${INSTALL}`)

function frame(type: 'event' | 'exception', name: string, value: object): Uint8Array {
  const headers: EventHeaders = {
    ':message-type': { type: 'string', value: type },
    [`:${type}-type`]: { type: 'string', value: name },
    ':content-type': { type: 'string', value: 'application/json' },
  }
  return encodeEventFrame({ headers, payload: Buffer.from(JSON.stringify(value)) })
}

function framesOf({ first, receives: [, frames] }: Example): readonly Uint8Array[] {
  const events = frames.map(([name, value]) => frame('event', name, value))
  return first === undefined ? events : [frame('event', 'initial-response', first), ...events]
}

async function* each(events: readonly Event[]): AsyncGenerator<Event> {
  // A copy, since the SDK takes members out of the events that it sends.
  for (const event of events) yield structuredClone(event)
}

function inputOf({ input, sends }: Example): Input {
  return sends === undefined ? input : { ...input, [sends[0]]: each(sends[1]) }
}

interface Read {
  readonly events: Event[]
  /** What ended the stream. */
  readonly error: { readonly name?: string; readonly awsCode?: string } | undefined
}

async function read(stream: unknown): Promise<Read> {
  const events: Event[] = []
  try {
    for await (const event of stream as AsyncIterable<Event>) events.push(event)
  } catch (error) {
    return { events, error: error as NonNullable<Read['error']> }
  }
  return { events, error: undefined }
}

let server: PeerServer
const client = createClient({ region: REGION, credentials: CREDENTIALS, retry: { maxAttempts: 1 } })

beforeAll(async () => {
  server = await startPeerServer()
})
afterAll(async () => {
  await client.close()
  await server.close()
})

async function callOurs(example: Example): Promise<Read> {
  const { service, operation, receives } = example
  const { endpoint } = server
  const output = await client.call(service, operation, inputOf(example), { endpoint })
  return await read(output[receives[0]])
}

async function callSdk(example: Example): Promise<Read> {
  const { sdk, operation, receives } = example
  const [name, clientName] = sdk
  const { [clientName]: Client, [`${operation}Command`]: Command } = packages.get(name) ?? {}
  if (Client === undefined || Command === undefined) throw new Error(`${name} has no ${operation}`)
  const { endpoint } = server
  const options = { region: REGION, credentials: CREDENTIALS, endpoint, maxAttempts: 1 }
  const peer = new Client(options) as SdkClient
  try {
    const output = await peer.send(new Command(inputOf(example)))
    return await read(output[receives[0]])
  } finally {
    peer.destroy()
  }
}

/** Of a request what both must have in common; the events as they are within their signed frames. */
async function comparable({ method, url, headers, body }: PeerRequest): Promise<object> {
  const names = Object.keys(headers).filter(
    (name) => /^(?:content-type|accept|x-amzn?-)/.test(name) && !VARYING.has(name),
  )
  const isStream = headers['x-amz-content-sha256'] === 'STREAMING-AWS4-HMAC-SHA256-EVENTS'
  const inner = isStream ? await innerFrames(body) : undefined
  return {
    method,
    url,
    headers: Object.fromEntries(names.toSorted().map((name) => [name, headers[name]])),
    body: inner ?? body.toString('base64'),
  }
}

const VARYING = new Set([
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-user-agent',
  // The SDK sends the hash of a body to every service, and signs it; botocore and sansdk to S3 alone.
  'x-amz-content-sha256',
])

/** The events within their signed frames, of which the last is empty. */
async function innerFrames(body: Buffer): Promise<string[]> {
  const inner: string[] = []
  for await (const { payload } of decodeEventFrames([body])) {
    inner.push(Buffer.from(payload).toString('base64'))
  }
  return inner
}

/** @throws SignatureError for a request of ours, or an event in it, whose signature is wrong. */
async function verifyOurs({ method, url, headers, body }: PeerRequest): Promise<void> {
  const fields = Object.entries(headers).filter(([name]) => !/^(?::|host$)/.test(name))
  const host = headers[':authority'] ?? headers['host']
  const request = { method, url, headers: [...fields, ['host', host]] as [string, string][], body }
  const { verifyEvents } = await verify(request, { credentials: () => CREDENTIALS })
  for await (const _ of verifyEvents?.() ?? []);
}

/** How frames are cut. */
const DELIVERIES: Readonly<Record<string, (frames: readonly Uint8Array[]) => Uint8Array[]>> = {
  whole: (frames) => [...frames],
  joined: (frames) => [Buffer.concat(frames)],
  split: (frames) => {
    const bytes = Buffer.concat(frames)
    return Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.subarray(index * 7, index * 7 + 7),
    )
  },
}

describe.skipIf(missing.length > 0)(
  "streams of events as AWS's SDK for JavaScript has them",
  () => {
    it.each(examples)('$operation: the same request, and the same events', async (example) => {
      for (const deliver of Object.values(DELIVERIES)) {
        server.respondWith(deliver(framesOf(example)))
        const ours = await callOurs(example)
        const sdk = await callSdk(example)
        const [ourRequest, sdkRequest] = server.received()
        if (ourRequest === undefined || sdkRequest === undefined) throw new Error('no request')
        await verifyOurs(ourRequest)
        expect(await comparable(ourRequest)).toEqual(await comparable(sdkRequest))
        expect(ours.error).toBeUndefined()
        expect(sdk.error).toBeUndefined()
        expect(ours.events.length).toBe(example.receives[1].length)
        expect(ours.events).toEqual(sdk.events.map(plain))
      }
    })

    it.each(examples)('$operation: the same end at a corrupt frame', async (example) => {
      const frames = framesOf(example)
      const corrupt = Buffer.from(frames.at(-1) ?? [])
      corrupt[corrupt.length - 1] = (corrupt.at(-1) ?? 0) ^ 1
      server.respondWith([...frames, corrupt, ...frames])
      const ours = await callOurs(example)
      const sdk = await callSdk(example)
      server.received()
      expect(ours.events).toEqual(sdk.events.map(plain))
      expect(ours.error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
      expect(sdk.error).toBeInstanceOf(Error)
    })

    it.each(examples)('$operation: the same error in the stream', async (example) => {
      const name = ERRORS[example.sdk[0]] ?? ''
      server.respondWith([
        ...framesOf(example),
        frame('exception', name, { message: 'no', Message: 'no' }),
      ])
      const ours = await callOurs(example)
      const sdk = await callSdk(example)
      server.received()
      expect(ours.events).toEqual(sdk.events.map(plain))
      expect(ours.error?.awsCode?.toLowerCase()).toBe(sdk.error?.name?.toLowerCase())
    })
  },
)

/** An error that each service has in its streams. */
const ERRORS: Readonly<Record<string, string>> = {
  [BEDROCK[0]]: 'throttlingException',
  [TRANSCRIBE[0]]: 'LimitExceededException',
  [KINESIS[0]]: 'ResourceInUseException',
}

/** Without what the SDK adds to bytes, and without members that are undefined. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]))
}
