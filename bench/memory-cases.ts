import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type ClientResponse, createClient, type RequestBodyInput } from 'sansdk'
import {
  decodeEventFrames,
  encodedLength,
  encodeEventFrame,
  sign,
  signStreaming,
} from 'sansdk/sigv4'
import { verify } from 'sansdk/verify'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const region = 'eu-central-1'
const PIECES = 1_000

/** What a server sends in chunks of one byte around the bytes themselves, and with which status. */
export interface TinyReply {
  readonly status: number
  readonly before: string
  readonly after: string
}

/** Something that bounds bytes, given them one by one. */
export interface MemoryCase {
  readonly name: string
  readonly reply: TinyReply
  /**
   * Makes what is given so many bytes, from within or by a server that sends them one by one. What
   * it makes beforehand is not measured.
   */
  prepare(bytes: number, url: string): () => Promise<unknown>
}

const PLAIN: TinyReply = { status: 200, before: '', after: '' }
const JSON_TEXT: TinyReply = { status: 200, before: '{"a":"', after: '"}' }

/** Reads the response of a server. */
function reading(read: (response: ClientResponse) => unknown): MemoryCase['prepare'] {
  return (_bytes, url) => {
    const client = createClient({ region, credentials, endpoint: url, retry: 'none' })
    return async () => await read(await client.request({ service: 's3', path: '/bucket/key' }))
  }
}

/** Bytes one by one, each in a buffer of its own as sockets give them. */
async function* oneByOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < bytes.length; index++) {
    // Now and then a turn of the loop, as a socket takes it.
    if (index % PIECES === 0) await new Promise(setImmediate)
    yield Buffer.from(bytes.subarray(index, index + 1))
  }
}

function signedBody(bytes: number): () => Promise<void> {
  const options = { credentials, region, service: 's3', checksum: 'CRC32' } as const
  const url = 'https://bucket.s3.eu-central-1.amazonaws.com/key'
  const data = Buffer.alloc(bytes, 'x')
  return async () => {
    const body = oneByOne(data)
    const signed = signStreaming({ method: 'PUT', url, body, contentLength: bytes }, options)
    let length = 0
    for await (const piece of signed.body) length += piece.length
    if (length !== encodedLength(bytes, { checksum: 'CRC32' })) throw new Error('wrong length')
  }
}

function verifiedBody(bytes: number): () => Promise<unknown> {
  const data = Buffer.alloc(bytes, 'x')
  const { method, headers } = sign(
    { method: 'POST', url: 'https://example.com/', body: data },
    { credentials, region, service: 'my-api' },
  )
  const request = { method, url: '/', headers: { ...headers, host: 'example.com' } }
  return () =>
    verify(request, {
      credentials: () => credentials,
      services: ['my-api'],
      body: oneByOne(data),
      maxBodyBytes: bytes,
    })
}

function eventFrame(bytes: number): () => Promise<void> {
  const frame = encodeEventFrame({ headers: {}, payload: Buffer.alloc(bytes, 'x') })
  return async () => {
    for await (const { payload } of decodeEventFrames(oneByOne(frame))) {
      if (payload.length !== bytes) throw new Error('wrong length')
    }
  }
}

function requestBody(
  make: (pieces: AsyncGenerator<Uint8Array>) => RequestBodyInput,
): MemoryCase['prepare'] {
  return (bytes, url) => sendingBody(bytes, url, make)
}

function sendingBody(
  bytes: number,
  url: string,
  make: (pieces: AsyncGenerator<Uint8Array>) => RequestBodyInput,
): () => Promise<unknown> {
  const client = createClient({ region, credentials, endpoint: url, retry: 'none' })
  const data = Buffer.alloc(bytes, 'x')
  const payloadHash = createHash('sha256').update(data).digest('hex')
  const request = { service: 's3', method: 'PUT', path: '/bucket/key', payloadHash } as const
  const timeout = { attemptMs: 600_000 }
  return () => client.request({ ...request, body: make(oneByOne(data)), timeout })
}

async function slowReader(response: ClientResponse): Promise<void> {
  for await (const chunk of response.body) {
    if (chunk.length === 0) throw new Error('an empty chunk')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function called(_bytes: number, url: string): () => Promise<unknown> {
  const client = createClient({ region, credentials, endpoint: url, retry: 'none' })
  return () => client.call('dynamodb', 'ListTables')
}

/** Every place that bounds bytes and may get them one by one. */
export const MEMORY_CASES: readonly MemoryCase[] = [
  { name: 'response.bytes', reply: PLAIN, prepare: reading((response) => response.bytes()) },
  { name: 'response.text', reply: PLAIN, prepare: reading((response) => response.text()) },
  { name: 'response.json', reply: JSON_TEXT, prepare: reading((response) => response.json()) },
  { name: 'response.body, a slow reader', reply: PLAIN, prepare: reading(slowReader) },
  { name: 'client.call', reply: JSON_TEXT, prepare: called },
  { name: 'an event frame', reply: PLAIN, prepare: eventFrame },
  { name: 'verify, a body', reply: PLAIN, prepare: verifiedBody },
  { name: 'chunk signing', reply: PLAIN, prepare: signedBody },
  { name: 'a request body, an iterable', reply: PLAIN, prepare: requestBody((pieces) => pieces) },
  { name: 'a request body, a Readable', reply: PLAIN, prepare: requestBody(Readable.from) },
]
