import { createHash, createHmac } from 'node:crypto'
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChecksumAlgorithm,
  chunkSigner,
  createChecksum,
  encodedLength,
  type StreamingBody,
  type StreamingOptions,
  type StreamingRequest,
  signatureOf,
  signStreaming,
} from '../../../../src/sigv4/index.ts'
import { verifyV4a } from '../../../../src/sigv4/signing-key-v4a.ts'
import { decodeChunked } from './decode-chunked.ts'

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const options: StreamingOptions = {
  credentials,
  region: 'us-east-1',
  service: 's3',
  date: Date.UTC(2013, 4, 24),
}
const url = 'https://s3.amazonaws.com/examplebucket/chunkObject.txt'
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const MIN_CHUNK = 8192
const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

function put(body: StreamingBody, more: Partial<StreamingRequest> = {}): StreamingRequest {
  return { method: 'PUT', url, body, ...more }
}

/** Pieces of a source that uses one buffer for all of them, as sources may. */
async function* pieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(size)
  for (let offset = 0; offset < data.length; offset += size) {
    const part = data.subarray(offset, offset + size)
    buffer.set(part)
    yield buffer.subarray(0, part.length)
  }
  buffer.fill(0)
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** The chain of v4 signatures with Node's own HMAC: nothing of the library. */
function expectedSignatures(
  seed: string,
  datas: readonly Uint8Array[],
  trailer?: string,
): string[] {
  const parts = ['20130524', 'us-east-1', 's3', 'aws4_request']
  const key = parts.reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`)
  const head = (kind: string) => `AWS4-HMAC-SHA256-${kind}\n20130524T000000Z\n${parts.join('/')}\n`
  const signatures: string[] = []
  let prior = seed
  for (const data of datas) {
    const text = `${head('PAYLOAD')}${prior}\n${EMPTY}\n${sha256(data)}`
    prior = hmac(key, text).toString('hex')
    signatures.push(prior)
  }
  if (trailer !== undefined) {
    signatures.push(hmac(key, `${head('TRAILER')}${prior}\n${sha256(trailer)}`).toString('hex'))
  }
  return signatures
}

const sizes = [0, 1, MIN_CHUNK - 1, MIN_CHUNK, MIN_CHUNK + 1, 3 * MIN_CHUNK, 3 * MIN_CHUNK + 17]
const checksums = [undefined, 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const

function trailersFor(
  data: Buffer,
  checksum: ChecksumAlgorithm | undefined,
): [string, string][] | undefined {
  if (checksum === undefined) return undefined
  const whole = createChecksum(checksum)
  whole.update(data)
  return [[`x-amz-checksum-${checksum.toLowerCase()}`, whole.digest()]]
}

describe('signStreaming', () => {
  describe.each(sizes)('a body of %i bytes in chunks of 8 KiB', (size) => {
    const data = Buffer.from(Array.from({ length: size }, (_, index) => (index * 31) & 0xff))

    it.each(checksums)('is encoded, signed and ended right with checksum %s', async (checksum) => {
      const own = { ...options, chunkSize: MIN_CHUNK, checksum }
      const signed = signStreaming(put(pieces(data, 1000), { contentLength: size }), own)
      const body = await collect(signed.body)
      const { chunks, trailers } = decodeChunked(body)
      expect(Buffer.concat(chunks.map((chunk) => chunk.data)).equals(data)).toBe(true)
      expect(chunks).toHaveLength(Math.ceil(size / MIN_CHUNK) + 1)
      for (const chunk of chunks.slice(0, -2)) expect(chunk.data).toHaveLength(MIN_CHUNK)

      const expected = trailersFor(data, checksum)
      const signatures = expectedSignatures(
        signatureOf(signed),
        chunks.map((chunk) => chunk.data),
        expected?.map(([name, value]) => `${name}:${value}\n`).join(''),
      )
      expect(chunks.map((chunk) => chunk.signature)).toEqual(signatures.slice(0, chunks.length))
      const last = signatures.slice(chunks.length).map((s) => ['x-amz-trailer-signature', s])
      expect(trailers).toEqual([...(expected ?? []), ...last])
      expect(body).toHaveLength(signed.contentLength)
      expect(signed.headers['content-length']).toBe(String(body.length))
      expect(signed.headers['x-amz-decoded-content-length']).toBe(String(size))
    })

    it('is encoded without signatures', async () => {
      const own = {
        ...options,
        chunkSize: MIN_CHUNK,
        checksum: 'CRC32',
        chunks: 'unsigned',
      } as const
      const signed = signStreaming(put(pieces(data, 3000), { contentLength: size }), own)
      const body = await collect(signed.body)
      const { chunks, trailers } = decodeChunked(body)
      expect(signed.headers['x-amz-content-sha256']).toBe('STREAMING-UNSIGNED-PAYLOAD-TRAILER')
      expect(Buffer.concat(chunks.map((chunk) => chunk.data)).equals(data)).toBe(true)
      expect(chunks.every((chunk) => chunk.signature === undefined)).toBe(true)
      expect(trailers).toEqual(trailersFor(data, 'CRC32'))
      expect(body).toHaveLength(signed.contentLength)
    })
  })

  it('sends the CRC32 that zlib computes', async () => {
    const data = Buffer.alloc(20_000, 'a')
    const own = { ...options, checksum: 'CRC32' } as const
    const { trailers } = decodeChunked(await collect(signStreaming(put(data), own).body))
    const [, value = ''] = trailers[0] ?? []
    expect(Buffer.from(value, 'base64').readUInt32BE()).toBe(crc32(data))
  })

  it('gives the same whatever the pieces are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40_000),
        fc.array(fc.nat(20_000), { maxLength: 12 }),
        fc.integer({ min: MIN_CHUNK, max: 20_000 }),
        async (size, cuts, chunkSize) => {
          const data = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7) & 0xff))
          const points = [0, ...cuts.map((cut) => cut % (size + 1)).toSorted((a, b) => a - b), size]
          const parts = points.slice(1).map((point, index) => data.subarray(points[index], point))
          const own = { ...options, chunkSize, checksum: 'CRC64NVME' } as const
          const inParts = signStreaming(put(parts, { contentLength: size }), own)
          const atOnce = signStreaming(put(data), own)
          expect((await collect(inParts.body)).equals(await collect(atOnce.body))).toBe(true)
          expect(encodedLength(size, own)).toBe(atOnce.contentLength)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each<[string, () => StreamingBody]>([
    ['a Node stream', () => Readable.from([Buffer.from('hello '), Buffer.from('wörld')])],
    ['a Node stream of strings', () => Readable.from(['hello ', 'wörld'])],
    ['a web stream', () => new Blob(['hello wörld']).stream()],
    ['a string', () => 'hello wörld'],
    ['a Uint8Array', () => new TextEncoder().encode('hello wörld')],
    ['an ArrayBuffer', () => new TextEncoder().encode('hello wörld').buffer as ArrayBuffer],
    ['an array', () => ['hello ', new TextEncoder().encode('wörld')]],
  ])('takes %s', async (_, make) => {
    const signed = signStreaming(put(make(), { contentLength: 12 }), options)
    const { chunks } = decodeChunked(await collect(signed.body))
    expect(chunks.map((chunk) => chunk.data.toString())).toEqual(['hello wörld', ''])
  })

  it('cancels the source when the reader stops', async () => {
    let ended = false
    async function* source() {
      try {
        for (;;) yield Buffer.alloc(MIN_CHUNK)
      } finally {
        ended = true
      }
    }
    const own = { ...options, chunkSize: MIN_CHUNK }
    const { body } = signStreaming(put(source(), { contentLength: MIN_CHUNK * 10 }), own)
    for await (const _ of body) break
    expect(ended).toBe(true)
  })

  it('passes on what the source throws', async () => {
    const failure = new Error('disk')
    async function* source() {
      yield 'begin'
      throw failure
    }
    const { body } = signStreaming(put(source(), { contentLength: 10 }), options)
    await expect(collect(body)).rejects.toBe(failure)
  })

  it.each([
    ['early', 9, /ended after 9 of the announced 10 bytes/],
    ['late', 11, /longer than the announced 10 bytes/],
    ['at once', 0, /ended after 0 of/],
  ])('fails when the body ends %s, and never ends it regularly', async (_, size, message) => {
    const { body } = signStreaming(put([Buffer.alloc(size)], { contentLength: 10 }), options)
    const sent: Uint8Array[] = []
    const reading = (async () => {
      for await (const part of body) sent.push(part)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'BODY_LENGTH_MISMATCH', message })
    expect(Buffer.concat(sent).toString('latin1')).not.toMatch(/(?:^|\n)0;chunk-signature/)
  })
})

const headersFor = (
  headers: StreamingRequest['headers'],
  own: Partial<StreamingOptions> = {},
): Record<string, string> => signStreaming(put('x', { headers }), { ...options, ...own }).headers

describe('the headers', () => {
  it.each([
    [undefined, 'aws-chunked'],
    [{ 'Content-Encoding': 'gzip' }, 'gzip,aws-chunked'],
    [{ 'content-encoding': 'gzip, br' }, 'gzip,br,aws-chunked'],
    [{ 'content-encoding': ['gzip', 'br'] }, 'gzip,br,aws-chunked'],
    [new Headers({ 'content-encoding': 'gzip,aws-chunked' }), 'gzip,aws-chunked'],
    [[['Content-Encoding', 'zstd']] as [string, string][], 'zstd,aws-chunked'],
  ])('append to content-encoding: %j', (headers, encoding) => {
    const signed = headersFor(headers)
    expect(signed['content-encoding']).toBe(encoding)
    expect(signed['authorization']).toContain('SignedHeaders=content-encoding;host;')
  })

  it('announce the trailer and sign it', () => {
    const signed = headersFor({}, { checksum: 'SHA256' })
    expect(signed['x-amz-trailer']).toBe('x-amz-checksum-sha256')
    expect(signed['authorization']).toContain('x-amz-decoded-content-length;x-amz-trailer')
  })

  it('leave content-length out where the body is sent chunk by chunk by HTTP', () => {
    const signed = headersFor({ 'Transfer-Encoding': 'chunked', 'Content-Length': '1' })
    expect(signed).not.toHaveProperty('content-length')
    expect(signed).not.toHaveProperty('transfer-encoding')
    expect(signed['x-amz-decoded-content-length']).toBe('1')
  })

  it('replace what the caller set for another body', () => {
    const wrong = { 'Content-Length': '7', 'x-amz-content-sha256': EMPTY, 'X-Amz-Trailer': 'x' }
    const signed = headersFor(wrong)
    expect(signed['content-length']).toBe(String(encodedLength(1)))
    expect(signed['x-amz-content-sha256']).toBe('STREAMING-AWS4-HMAC-SHA256-PAYLOAD')
    expect(signed).not.toHaveProperty('x-amz-trailer')
    expect(wrong['Content-Length']).toBe('7')
  })

  it.each([
    [{}, 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'],
    [{ checksum: 'CRC32' }, 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'],
    [{ checksum: 'CRC32', chunks: 'unsigned' }, 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'],
    [{ algorithm: 'v4a' }, 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD'],
    [{ algorithm: 'v4a', checksum: 'CRC32' }, 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER'],
    [
      { algorithm: 'v4a', checksum: 'CRC32', chunks: 'unsigned' },
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    ],
  ] as const)('announce the encoding: %j', (own, hash) => {
    expect(headersFor({}, own)['x-amz-content-sha256']).toBe(hash)
  })
})

describe('v4a chunks', () => {
  // What aws-c-auth's test of v4a chunks demands (tests/test_chunked_signing.c, Apache-2.0): strings to
  // sign for the documented body, in which the signatures stand without their padding.
  const head = '20130524T000000Z\n20130524/s3/aws4_request\n'
  const hashes = [
    'bf718b6f653bebc184e1479f1935b8da974d701b893afcf49e701f3e2f9f9c5a',
    '2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a',
    EMPTY,
  ]
  const crtTrailers = { first: '1st', second: '2nd', third: '3rd' }
  const crtTrailersHash = '83d8f190334fb741bc8daf73c891689d320bd8017756bc730c540021ed48001f'

  it('verify over the strings to sign of aws-c-auth', async () => {
    const own = { ...options, algorithm: 'v4a', checksum: 'CRC32C' } as const
    const signed = signStreaming(put(Buffer.alloc(66_560, 'a')), own)
    const body = await collect(signed.body)
    const { chunks, trailers } = decodeChunked(body)
    expect(body).toHaveLength(signed.contentLength)
    let prior = signatureOf(signed)
    for (const [index, { signature = '' }] of chunks.entries()) {
      expect(signature).toHaveLength(144)
      const text = `AWS4-ECDSA-P256-SHA256-PAYLOAD\n${head}${prior}\n${EMPTY}\n${hashes[index]}`
      prior = signature.replace(/\*+$/, '')
      expect(verifyV4a(credentials, text, prior)).toBe(true)
    }
    const [[name, value] = [], [, signature = ''] = []] = trailers
    const text = `AWS4-ECDSA-P256-SHA256-TRAILER\n${head}${prior}\n${sha256(`${name}:${value}\n`)}`
    expect(signature).toHaveLength(144)
    expect(verifyV4a(credentials, text, signature.replace(/\*+$/, ''))).toBe(true)
  })

  it('sign several trailers as aws-c-auth does', () => {
    const signer = chunkSigner({
      ...options,
      algorithm: 'v4a',
      date: Date.UTC(2013, 4, 24),
      seedSignature: 'ab'.repeat(35),
    })
    const { chunks, trailers } = decodeChunked(Buffer.from(signer.end(crtTrailers)))
    const prior = chunks[0]?.signature?.replace(/\*+$/, '') ?? ''
    expect(trailers.slice(0, 3)).toEqual(Object.entries(crtTrailers))
    const signature = trailers[3]?.[1].replace(/\*+$/, '') ?? ''
    const text = `AWS4-ECDSA-P256-SHA256-TRAILER\n${head}${prior}\n${crtTrailersHash}`
    expect(verifyV4a(credentials, text, signature)).toBe(true)
    // As canonical headers they are sorted, in whatever order they are given.
    const reversed = Object.fromEntries(Object.entries(crtTrailers).toReversed())
    const again = decodeChunked(Buffer.from(signer.end(reversed))).trailers
    expect(again.slice(0, 3)).toEqual(Object.entries(crtTrailers))
  })
})

const refusal = (code: string, field: string): unknown => expect.objectContaining({ code, field })

describe('arguments', () => {
  it.each([
    ['no body', {}, {}, 'ERR_INVALID_ARG_TYPE', 'request.body'],
    ['a number as body', { body: 1 }, {}, 'ERR_INVALID_ARG_TYPE', 'request.body'],
    [
      'a stream of unknown length',
      { body: [] },
      {},
      'ERR_INVALID_ARG_TYPE',
      'request.contentLength',
    ],
    [
      'a negative length',
      { body: [], contentLength: -1 },
      {},
      'ERR_OUT_OF_RANGE',
      'request.contentLength',
    ],
    [
      'half a byte',
      { body: [], contentLength: 0.5 },
      {},
      'ERR_OUT_OF_RANGE',
      'request.contentLength',
    ],
    ['small chunks', { body: 'x' }, { chunkSize: 8191 }, 'ERR_OUT_OF_RANGE', 'options.chunkSize'],
    [
      'huge chunks',
      { body: 'x' },
      { chunkSize: 2 ** 24 + 1 },
      'ERR_OUT_OF_RANGE',
      'options.chunkSize',
    ],
    [
      'a chunk size in words',
      { body: 'x' },
      { chunkSize: '9k' },
      'ERR_INVALID_ARG_TYPE',
      'options.chunkSize',
    ],
    [
      'unsigned without checksum',
      { body: 'x' },
      { chunks: 'unsigned' },
      'ERR_INVALID_ARG_VALUE',
      'options.checksum',
    ],
    [
      'an unknown kind of chunks',
      { body: 'x' },
      { chunks: 'no' },
      'ERR_INVALID_ARG_VALUE',
      'options.chunks',
    ],
    [
      'an unknown checksum',
      { body: 'x' },
      { checksum: 'MD5' },
      'ERR_INVALID_ARG_VALUE',
      'options.checksum',
    ],
  ])('%s is refused', (_, request, own, expected, field) => {
    const wrongRequest = { url, ...request } as unknown as StreamingRequest
    const wrongOptions = { ...options, ...own } as unknown as StreamingOptions
    expect(() => signStreaming(wrongRequest, wrongOptions)).toThrow(refusal(expected, field))
  })

  it('a body of wrong pieces fails while it is read', async () => {
    const body = [1] as unknown as StreamingBody
    await expect(
      collect(signStreaming(put(body, { contentLength: 1 }), options).body),
    ).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'request.body[]' })
  })

  it.each([
    ['', 'ERR_INVALID_ARG_VALUE'],
    ['XYZ', 'ERR_INVALID_ARG_VALUE'],
    [1, 'ERR_INVALID_ARG_TYPE'],
  ])('a seed signature %j is refused', (seedSignature, expected) => {
    const wrong = { ...options, date: 0, seedSignature } as Parameters<typeof chunkSigner>[0]
    expect(() => chunkSigner(wrong)).toThrow(refusal(expected, 'options.seedSignature'))
  })

  it('an unsigned request has no signature', () => {
    expect(() => signatureOf({ url, headers: {} })).toThrow(
      refusal('ERR_INVALID_ARG_VALUE', 'request'),
    )
  })
})
