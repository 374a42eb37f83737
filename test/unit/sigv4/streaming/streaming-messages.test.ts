import { describe, expect, it } from 'vitest'
import { pieceBytes } from '../../../../src/sigv4/chunks.ts'
import {
  chunkSigner,
  encodedLength,
  signatureOf,
  signStreaming,
} from '../../../../src/sigv4/index.ts'
import { caught, options, type Patch, request } from '../signing-input.ts'

const seed = { ...options, date: 0, seedSignature: 'a'.repeat(64) }
const chunk = (data: unknown) => () => chunkSigner(seed).chunk(data as never)
const end = (trailers: unknown) => () => chunkSigner(seed).end(trailers as never)
const chain = (patch: Patch) => () => chunkSigner({ ...seed, ...patch })
const stream =
  (patch: Patch, more: Patch = {}) =>
  () =>
    signStreaming({ url: request.url, ...patch } as never, { ...options, ...more })

const NO_BODY = 'request.body must be bytes, a string, a stream or an iterable of byte arrays; got'
const NO_HEADERS =
  'request.headers must be an object, a Headers object or an iterable of pairs; got'
const SIZE = 'options.chunkSize must be a whole number of bytes from 8192 to 16777216'
const SEED = 'options.seedSignature must be lower-case hexadecimal digits'
const ALGORITHMS = 'options.checksum must be one of CRC32, CRC32C, CRC64NVME, SHA1, SHA256'

describe('the message about a wrong argument of a streamed body', () => {
  it.each<[string, () => unknown]>([
    [`${NO_BODY} undefined`, stream({})],
    [`${NO_BODY} null`, stream({ body: null })],
    [`${NO_BODY} object`, stream({ body: {} })],
    [
      'request.contentLength must be the length of the body in bytes; got undefined',
      stream({ body: [] }),
    ],
    [
      'request.contentLength must be a number of bytes; got string',
      stream({ body: [], contentLength: '1' }),
    ],
    [
      'request.contentLength must be a whole number of bytes, 0 or more',
      stream({ body: [], contentLength: -1 }),
    ],
    [
      'request must be an object { method, url, headers, body }; got null',
      () => signStreaming(null as never, options),
    ],
    [ALGORITHMS, stream({ body: '' }, { checksum: 'MD5' })],
    [
      'options.checksum is needed with unsigned chunks (a body that nothing vouches for is payloadHash "UNSIGNED-PAYLOAD")',
      stream({ body: '' }, { chunks: 'unsigned' }),
    ],
    ["options.chunks must be 'signed' or 'unsigned'", stream({ body: '' }, { chunks: 'x' })],
    ["options.algorithm must be 'v4' or 'v4a'", stream({ body: '' }, { algorithm: 'v5' })],
    [
      'options.chunkSize must be a number of bytes; got string',
      stream({ body: '' }, { chunkSize: '9000' }),
    ],
    [SIZE, stream({ body: '' }, { chunkSize: 8191 })],
    [SIZE, stream({ body: '' }, { chunkSize: 8192.5 })],
    [SIZE, stream({ body: '' }, { chunkSize: 16_777_217 })],
    [`${NO_HEADERS} string`, stream({ body: '', headers: 'x' })],
    [`${NO_HEADERS} null`, stream({ body: '', headers: null })],
    [
      'request.headers[] must be a pair of a name and a value; got number',
      stream({ body: '', headers: [5] }),
    ],
    [
      'options.date must be a Date or milliseconds since the epoch; got string',
      stream({ body: '' }, { date: 'x' }),
    ],
    [
      'options.date must be a Date or milliseconds since the epoch; got string',
      chain({ date: 'x' }),
    ],
    [
      'options.regions is not an option of signStreaming; did you mean `region`?',
      stream({ body: '' }, { regions: 5 }),
    ],
    [
      'options.regions is not an option of chunkSigner; did you mean `region`?',
      chain({ regions: 5 }),
    ],
    [
      'options.chunksize is not an option of encodedLength; did you mean `chunkSize`?',
      () => encodedLength(1, { chunksize: 1 } as never),
    ],
    ['decodedLength must be a number of bytes; got string', () => encodedLength('1' as never)],
    ['decodedLength must be a whole number of bytes, 0 or more', () => encodedLength(2 ** 53)],
    ['data must be a Uint8Array; got string', chunk('x')],
    ['data is empty: an empty chunk ends the body, which end() does', chunk(new Uint8Array(0))],
    ['trailers must be an object of names and values; got null', end(null)],
    ['trailers must be an object of names and values; got string', end('a')],
    ['trailers must be an object of names and values; got an array', end([])],
    ['trailers["a b"] is no name of a header', end({ 'a b': 'x' })],
    ['trailers[" a"] is no name of a header', end({ ' a': 'x' })],
    ['trailers["a "] is no name of a header', end({ 'a ': 'x' })],
    ['trailers["A"] is there twice, in other capitals', end({ a: 'x', A: 'y' })],
    ['trailers["a"] must be a string; got number', end({ a: 1 })],
    ['trailers["a"] holds a line break, which would let it inject headers', end({ a: '\n' })],
    ['options.seedSignature must be a string; got number', chain({ seedSignature: 5 })],
    [SEED, chain({ seedSignature: 'a'.repeat(15) })],
    [SEED, chain({ seedSignature: 'a'.repeat(145) })],
    [SEED, chain({ seedSignature: ` ${'a'.repeat(64)}` })],
    [SEED, chain({ seedSignature: `${'a'.repeat(64)} ` })],
    ['body[] must be a string, Uint8Array or ArrayBuffer; got number', () => pieceBytes(1, 'body')],
    ['request is not signed', () => signatureOf({ url: 'https://h/', headers: {} })],
  ])('says: %s', (message, run) => {
    expect(caught(run).message).toBe(message)
  })

  it.each([
    ['X-Amz-Signature=0a', {}],
    ['a=b', { authorization: 'x Signature=0g' }],
    ['a=b', { authorization: 'x Signature=0a ' }],
    ['a=b', { authorization: 'xSignature=0a' }],
    ['aX-Amz-Signature=0a', {}],
    ['X-Amz-Signature=0ag', {}],
    ['X-Amz-Signature=', {}],
  ])('finds a signature in ?%s and %o only where it stands as one', (query, headers) => {
    const signed = { url: `https://h/?${query}`, headers }
    const stands = query === 'X-Amz-Signature=0a'
    if (stands) expect(signatureOf(signed)).toBe('0a')
    else expect(() => signatureOf(signed)).toThrow('request is not signed')
  })

  it('finds a signature wherever it stands', () => {
    for (const query of ['X-Amz-Signature=0a', 'b&X-Amz-Signature=0a&c', 'b&X-Amz-Signature=0a']) {
      expect(signatureOf({ url: `https://h/?${query}`, headers: {} })).toBe('0a')
    }
    for (const authorization of ['x, Signature=0a', 'x,Signature=0a', 'x Signature=0a']) {
      expect(signatureOf({ url: 'https://h/', headers: { authorization } })).toBe('0a')
    }
  })
})

describe('limits that are met', () => {
  it('take chunks of the least and the greatest size', () => {
    for (const chunkSize of [8192, 16_777_216]) {
      expect(stream({ body: '' }, { chunkSize })).not.toThrow()
    }
  })

  it('take seeds of the least and the greatest length, and bodies of any safe length', () => {
    for (const length of [16, 144])
      expect(chain({ seedSignature: 'a'.repeat(length) })).not.toThrow()
    expect(encodedLength(0)).toBeGreaterThan(0)
    expect(encodedLength(2 ** 50)).toBeGreaterThan(2 ** 50)
  })
})
