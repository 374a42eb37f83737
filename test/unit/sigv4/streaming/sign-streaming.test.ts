import { createHmac } from 'node:crypto'
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChecksumAlgorithm,
  createChecksum,
  encodedLength,
  type StreamingBody,
  signatureOf,
  signStreaming,
} from '../../../../src/sigv4/index.ts'
import {
  collect,
  credentials,
  decodeChunked,
  EMPTY,
  options,
  put,
  sha256,
} from './streamed-upload.ts'

const MIN_CHUNK = 8192

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
          const chunking = { chunkSize, checksum: 'CRC64NVME' } as const
          const own = { ...options, ...chunking }
          const inParts = signStreaming(put(parts, { contentLength: size }), own)
          const atOnce = signStreaming(put(data), own)
          expect((await collect(inParts.body)).equals(await collect(atOnce.body))).toBe(true)
          expect(encodedLength(size, chunking)).toBe(atOnce.contentLength)
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
