import { describe, expect, it } from 'vitest'
import { checksumLength, isCombinable } from '../../../../src/sigv4/checksums.ts'
import { createRechunker } from '../../../../src/sigv4/chunks.ts'
import { chunkSigner, encodedLength, signStreaming } from '../../../../src/sigv4/index.ts'
import { collect, decodeChunked, options, put, url } from './streamed-upload.ts'

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all)
const lists = (chunks: readonly Uint8Array[]): number[][] => chunks.map((chunk) => [...chunk])

describe('a body cut into chunks', () => {
  it('is not copied where a piece is a chunk or holds one', () => {
    const cut = createRechunker(10, 2)
    const whole = bytes(1, 2)
    expect(cut.add(whole)[0]).toBe(whole)
    const long = bytes(3, 4, 5, 6, 7)
    const chunks = cut.add(long)
    expect(lists(chunks)).toEqual([
      [3, 4],
      [5, 6],
    ])
    for (const chunk of chunks) expect(chunk.buffer).toBe(long.buffer)
    const rest = bytes(8, 9, 10)
    const [joined, kept] = cut.add(rest)
    expect([joined, kept].map((chunk) => [...(chunk ?? [])])).toEqual([
      [7, 8],
      [9, 10],
    ])
    expect(joined?.buffer).not.toBe(rest.buffer)
    expect(kept?.buffer).toBe(rest.buffer)
    expect(cut.end().length).toBe(0)
  })

  it('is copied where a piece is less, since its memory may be used again', () => {
    const cut = createRechunker(5, 2)
    const piece = bytes(1)
    expect(cut.add(piece)).toEqual([])
    piece[0] = 9
    expect(lists(cut.add(bytes(2)))).toEqual([[1, 2]])
    expect(lists(cut.add(bytes(3, 4)))).toEqual([[3, 4]])
    expect(cut.add(bytes())).toEqual([])
    const last = bytes(5)
    expect(cut.add(last)).toEqual([])
    last[0] = 9
    expect([...cut.end()]).toEqual([5])
  })

  it('keeps each chunk that it gave as it was', () => {
    const cut = createRechunker(6, 2)
    const chunks = [1, 2, 3, 4, 5, 6].flatMap((byte) => cut.add(bytes(byte)))
    expect(lists(chunks)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(cut.end().length).toBe(0)
  })

  it('takes no more memory than the body has', () => {
    const cut = createRechunker(3, 1_000_000)
    expect(cut.add(bytes(1, 2))).toEqual([])
    const rest = () => cut.end()
    expect(rest).toThrow('The body ended after 2 of the announced 3 bytes')
    cut.add(bytes(3))
    expect([...rest()]).toEqual([1, 2, 3])
    expect(rest().buffer.byteLength).toBeLessThan(10_000)
    expect(() => cut.add(bytes(4))).toThrow('The body is longer than the announced 3 bytes')
  })

  it('has a chunk for each piece that fills the one before', () => {
    const cut = createRechunker(9, 3)
    expect(lists(cut.add(bytes(1)))).toEqual([])
    expect(lists(cut.add(bytes(2, 3, 4, 5, 6, 7, 8)))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect(lists(cut.add(bytes(9)))).toEqual([[7, 8, 9]])
  })
})

describe('the length of an encoded body', () => {
  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'counts a trailer with %s',
    async (checksum) => {
      for (const chunks of ['signed', 'unsigned'] as const) {
        for (const size of [0, 1, 8191, 8192, 8193, 16_384]) {
          const own = { ...options, chunkSize: 8192, checksum, chunks }
          const { body, contentLength, headers } = signStreaming(put(new Uint8Array(size)), own)
          const all = await collect(body)
          expect([
            contentLength,
            encodedLength(size, { chunkSize: 8192, checksum, chunks }),
          ]).toEqual([all.length, all.length])
          expect(headers['x-amz-trailer']).toBe(`x-amz-checksum-${checksum.toLowerCase()}`)
          const [[, value = ''] = []] = decodeChunked(all).trailers
          expect(value.length).toBe(checksumLength(checksum))
        }
      }
      expect(isCombinable(checksum)).toBe(checksum.startsWith('CRC'))
    },
  )

  it('is that of signed chunks of 64 KiB and no trailer, unless told else', async () => {
    const size = 65_537
    const { body, contentLength } = signStreaming(put(new Uint8Array(size)), options)
    expect((await collect(body)).length).toBe(contentLength)
    expect(encodedLength(size)).toBe(contentLength)
    expect(encodedLength(size, { algorithm: 'v4' })).toBe(contentLength)
    expect(encodedLength(size, { chunks: 'signed' })).toBe(contentLength)
    const chunks = decodeChunked(
      await collect(signStreaming(put(new Uint8Array(size)), options).body),
    ).chunks
    // Each chunk of v4a has 80 digits more.
    expect(encodedLength(size, { algorithm: 'v4a' })).toBe(contentLength + 80 * chunks.length)
  })

  it('announces what it encodes', () => {
    const announced = (more: object) =>
      signStreaming(put(new Uint8Array(1)), { ...options, ...more }).headers['x-amz-content-sha256']
    expect(announced({})).toBe('STREAMING-AWS4-HMAC-SHA256-PAYLOAD')
    expect(announced({ checksum: 'CRC32' })).toBe('STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER')
    expect(announced({ checksum: 'CRC32', chunks: 'unsigned' })).toBe(
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    )
    expect(announced({ algorithm: 'v4a' })).toBe('STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD')
    expect(announced({ algorithm: 'v4a', checksum: 'SHA1' })).toBe(
      'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER',
    )
  })
})

describe('the headers of a streamed body', () => {
  const headersOf = (headers: object, more: object = {}) =>
    signStreaming({ ...put('x'), headers: headers as never }, { ...options, ...more }).headers

  it.each<[object, string]>([
    [{}, 'aws-chunked'],
    [{ 'Content-Encoding': 'gzip' }, 'gzip,aws-chunked'],
    [{ 'content-encoding': ' gzip , br ' }, 'gzip,br,aws-chunked'],
    [{ 'content-encoding': 'AWS-chunked, gzip' }, 'gzip,aws-chunked'],
    [{ 'content-encoding': ',' }, 'aws-chunked'],
    [{ 'content-encoding': null }, 'aws-chunked'],
    [{ 'content-encoding': undefined }, 'aws-chunked'],
    [
      [
        ['content-encoding', 'gzip'],
        ['Content-Encoding', 'br'],
        ['a', 'b'],
      ],
      'gzip,br,aws-chunked',
    ],
    [new Headers({ 'content-encoding': 'gzip' }), 'gzip,aws-chunked'],
  ])('%o have the encoding %s', (headers, expected) => {
    expect(headersOf(headers)['content-encoding']).toBe(expected)
  })

  it('are those of the encoded body, and of the caller', () => {
    const stale = {
      'X-Amz-Content-Sha256': '0',
      'Content-Length': '7',
      'X-Amz-Decoded-Content-Length': '9',
      'X-Amz-Trailer': 'a',
      'Content-Type': 'text/plain',
    }
    const { authorization: _, ...sent } = headersOf(stale)
    expect(sent).toEqual({
      'content-type': 'text/plain',
      'content-encoding': 'aws-chunked',
      'content-length': `${encodedLength(1)}`,
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-date': '20130524T000000Z',
      'x-amz-decoded-content-length': '1',
    })
    const chunked = headersOf({ 'Transfer-Encoding': 'chunked' })
    expect(chunked).not.toHaveProperty('content-length')
    expect(chunked).not.toHaveProperty('transfer-encoding')
  })
})

describe('chunks that a caller cuts', () => {
  const seed = { ...options, date: 0, seedSignature: 'a'.repeat(64) }

  it('have trailers in the order of names, in lower case, and their signature behind', () => {
    const end = chunkSigner(seed).end({ 'X-B': ' b  c', 'x-a': '1' })
    expect(end).toMatch(
      /^0;chunk-signature=[0-9a-f]{64}\r\nx-a:1\r\nx-b:b c\r\nx-amz-trailer-signature:[0-9a-f]{64}\r\n\r\n$/,
    )
    expect(chunkSigner(seed).end()).toMatch(/^0;chunk-signature=[0-9a-f]{64}\r\n\r\n$/)
    expect(chunkSigner(seed).end({})).toMatch(
      /^0;.*\r\nx-amz-trailer-signature:[0-9a-f]{64}\r\n\r\n$/,
    )
  })

  it('are those of a streamed body', async () => {
    const data = Buffer.alloc(8193, 7)
    const signed = signStreaming(put(data), { ...options, chunkSize: 8192, checksum: 'CRC32' })
    const body = await collect(signed.body)
    const seedSignature = /Signature=(.*)$/.exec(signed.headers['authorization'] ?? '')?.[1] ?? ''
    const { chunk, end } = chunkSigner({ ...seed, date: options.date ?? 0, seedSignature })
    const [[name = '', value = ''] = []] = decodeChunked(body).trailers
    const parts = [data.subarray(0, 8192), data.subarray(8192)].flatMap((part) => [
      chunk(part),
      part,
      '\r\n',
    ])
    const encoded = Buffer.concat(
      [...parts, end({ [name]: value })].map((part) => Buffer.from(part)),
    )
    expect(encoded.equals(body)).toBe(true)
    expect(signed.url).toBe(url)
  })
})
