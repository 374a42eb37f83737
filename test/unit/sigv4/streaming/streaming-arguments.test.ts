import { describe, expect, it } from 'vitest'
import {
  chunkSigner,
  encodedLength,
  type StreamingBody,
  type StreamingOptions,
  type StreamingRequest,
  signatureOf,
  signStreaming,
} from '../../../../src/sigv4/index.ts'
import { collect, EMPTY, options, put, url } from './streamed-upload.ts'

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

  it.each([null, 'x-one: 1'])('are not %j', (headers) => {
    expect(() => headersFor(headers as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'request.headers' }),
    )
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

  it('headers that are no pairs are refused', () => {
    const wrong = { url, body: 'x', headers: [null] } as unknown as StreamingRequest
    expect(() => signStreaming(wrong, options)).toThrow(
      refusal('ERR_INVALID_ARG_TYPE', 'request.headers[]'),
    )
  })

  it.each([
    ['chunks', { chunks: 'unsignd' }],
    ['algorithm', { algorithm: 'v5' }],
  ])('a length with unknown %s is refused', (name, wrong) => {
    expect(() => encodedLength(1, wrong as never)).toThrow(
      refusal('ERR_INVALID_ARG_VALUE', `options.${name}`),
    )
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

  const signer = () => chunkSigner({ ...options, date: 0, seedSignature: 'a'.repeat(64) })

  it.each([
    ['text, of which the bytes are not counted', 'ü', 'ERR_INVALID_ARG_TYPE'],
    ['null', null, 'ERR_INVALID_ARG_TYPE'],
    ['an array', [1], 'ERR_INVALID_ARG_TYPE'],
    ['no bytes, which end the body', new Uint8Array(0), 'ERR_INVALID_ARG_VALUE'],
  ])('a chunk of %s is refused', (_what, data, expected) => {
    expect(() => signer().chunk(data as Uint8Array)).toThrow(refusal(expected, 'data'))
  })

  it.each([
    ['null', null, 'ERR_INVALID_ARG_TYPE', 'trailers'],
    ['pairs', [['a', 'b']], 'ERR_INVALID_ARG_TYPE', 'trailers'],
    ['a number', { 'x-amz-meta-a': 1 }, 'ERR_INVALID_ARG_TYPE', 'trailers["x-amz-meta-a"]'],
    ['no name', { '': 'a' }, 'ERR_INVALID_ARG_VALUE', 'trailers[""]'],
    ['two lines', { a: 'b\r\nc: d' }, 'ERR_INVALID_ARG_VALUE', 'trailers["a"]'],
    ['one name twice', { a: 'b', A: 'c' }, 'ERR_INVALID_ARG_VALUE', 'trailers["A"]'],
  ])('trailers of %s are refused', (_what, trailers, expected, field) => {
    expect(() => signer().end(trailers as never)).toThrow(refusal(expected, field))
  })

  it('trailers are signed as servers read them', () => {
    const end = signer().end({ 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-meta-a': 'b c' })
    expect(signer().end({ 'X-Amz-Meta-A': ' b  c ', 'X-Amz-Checksum-CRC32': 'AAAAAA==' })).toBe(end)
  })

  it('an unsigned request has no signature', () => {
    expect(() => signatureOf({ url, headers: {} })).toThrow(
      refusal('ERR_INVALID_ARG_VALUE', 'request'),
    )
  })
})
