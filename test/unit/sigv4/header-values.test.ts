import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, presign, sign } from '../../../src/sigv4/index.ts'
import type { HeadersInput, SigningOptions } from '../../../src/sigv4/types.ts'
import { BUCKET, dynamodb, s3 } from './signing-input.ts'

const url = BUCKET
const date = 0

/** What is signed of the headers, but for the signer's own. */
function signedOf(
  headers: HeadersInput,
  options: SigningOptions = dynamodb,
): Record<string, string> {
  const { canonicalRequest } = explain({ url, headers }, { ...options, date })
  const lines = canonicalRequest.split('\n').slice(3, -3)
  const pairs = lines.map((line) => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1),
  ])
  expect(pairs.map(([name = '']) => name)).toEqual(pairs.map(([name = '']) => name).toSorted())
  const { host: _host, 'x-amz-date': _date, ...rest } = Object.fromEntries(pairs)
  return rest
}

/** What is sent of the headers, but for the signer's own. */
function sentOf(headers: HeadersInput, options: SigningOptions = dynamodb): Record<string, string> {
  const {
    'x-amz-date': _date,
    authorization: _,
    ...rest
  } = sign({ url, headers }, { ...options, date }).headers
  return rest
}

describe('the value of a header', () => {
  it.each([
    ['', '', ''],
    [' ', '', ''],
    ['\t', '', ''],
    [' \t ', '', ''],
    ['a', 'a', 'a'],
    [' a', 'a', 'a'],
    ['a ', 'a', 'a'],
    ['\ta', 'a', 'a'],
    ['a\t', 'a', 'a'],
    ['  a  b  ', 'a  b', 'a b'],
    ['a b', 'a b', 'a b'],
    ['a  b', 'a  b', 'a b'],
    ['a\tb', 'a\tb', 'a b'],
    ['a \tb', 'a \tb', 'a b'],
    ['a\t b', 'a\t b', 'a b'],
    ['"a  b"', '"a  b"', '"a b"'],
    ['a b  c   d', 'a b  c   d', 'a b c d'],
    ['!~', '!~', '!~'],
  ])('%j is sent as %j and signed as %j', (value, sent, signed) => {
    expect(sentOf({ a: value })).toEqual({ a: sent })
    expect(signedOf({ a: value })).toEqual({ a: signed })
  })

  it('is a number or a list too, and nothing where it is null', () => {
    expect(
      sentOf({
        a: 0,
        b: [1, ' 2 ', 'c  d'],
        c: null,
        d: undefined,
        e: [],
        f: [null, 'x'] as never,
      }),
    ).toEqual({
      a: '0',
      b: '1,2,c  d',
      f: 'x',
    })
    expect(signedOf({ a: -1.5, b: [1, ' 2 ', 'c  d'] })).toEqual({ a: '-1.5', b: '1,2,c d' })
  })

  it('is folded with those of the same name, in whatever capitals, in their order', () => {
    const pairs: [string, string][] = [
      ['b', '1'],
      ['A', ' 2 '],
      ['a', ''],
      ['B', 'x  y'],
      ['a', '3'],
    ]
    expect(sentOf(pairs)).toEqual({ a: '2,,3', b: '1,x  y' })
    expect(signedOf(pairs)).toEqual({ a: '2,,3', b: '1,x y' })
  })

  it('of one that is not signed is sent, folded too', () => {
    const pairs: [string, string][] = [
      ['User-Agent', ' a  b '],
      ['user-agent', 'c'],
    ]
    expect(sentOf(pairs)).toEqual({ 'user-agent': 'a  b,c' })
    expect(signedOf(pairs)).toEqual({})
  })

  it('is signed in the order of names, however many there are', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c-]{1,4}$/), { maxLength: 8 })
    fc.assert(
      fc.property(names, (all) => {
        const headers = Object.fromEntries(all.map((name, index) => [name, `${index}`]))
        expect(signedOf(headers)).toEqual(headers)
      }),
    )
  })
})

describe('the headers that are signed', () => {
  const NAMES = ['a', 'range', 'user-agent', 'x-forwarded-for', 'accept-encoding']
  const headers = Object.fromEntries(NAMES.map((name) => [name, 'x']))
  const named = (options: object) => Object.keys(signedOf(headers, { ...dynamodb, ...options }))
  const presigned = (options: object) =>
    new URL(
      presign({ url, headers }, { ...dynamodb, date, expiresIn: 60, ...options }).url,
    ).searchParams.get('X-Amz-SignedHeaders')

  it.each<[object, string[], string]>([
    [{}, ['a'], 'a;accept-encoding;host;range'],
    [{ signHeaders: [] }, ['a'], 'a;accept-encoding;host;range'],
    [{ signHeaders: 'all' }, ['a', 'accept-encoding', 'range'], 'a;accept-encoding;host;range'],
    [{ signHeaders: ['Range'] }, ['a', 'range'], 'a;accept-encoding;host;range'],
    [
      { signHeaders: ['User-Agent'] },
      ['a', 'user-agent'],
      'a;accept-encoding;host;range;user-agent',
    ],
    [{ unsignedHeaders: ['A'] }, [], 'accept-encoding;host;range'],
    [{ unsignedHeaders: ['Range'] }, ['a'], 'a;accept-encoding;host'],
    [
      { signHeaders: 'all', unsignedHeaders: ['A'] },
      ['accept-encoding', 'range'],
      'accept-encoding;host;range',
    ],
    [{ signHeaders: ['a'], unsignedHeaders: ['a'] }, ['a'], 'a;accept-encoding;host;range'],
    [{ signHeaders: ['range'], unsignedHeaders: ['a'] }, ['range'], 'accept-encoding;host;range'],
  ])('with %o are %j, and of a link %s', (options, names, ofLink) => {
    expect(named(options)).toEqual(names)
    expect(presigned(options)).toBe(ofLink)
  })

  it('are told by the beginning of their names', () => {
    for (const prefix of [
      'cf-',
      'proxy-',
      'sec-',
      'x-b3-',
      'x-forwarded-',
      'x-datadog-',
      'x-envoy-',
      'x-ot-span-',
    ]) {
      expect(signedOf({ [`${prefix}a`]: 'x', [`a-${prefix}`]: 'y' })).toEqual({
        [`a-${prefix}`]: 'y',
      })
    }
  })
})

describe('the hash of a payload', () => {
  const own = '0'.repeat(64)
  const other = 'f'.repeat(64)
  const NONE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const hashes = (request: object, options: object) => {
    const { canonicalRequest } = explain({ url, ...request }, { ...dynamodb, date, ...options })
    const header = /^x-amz-content-sha256:(.*)$/m.exec(canonicalRequest)?.[1]
    expect(
      sign({ url, ...request }, { ...dynamodb, date, ...options }).headers['x-amz-content-sha256'],
    ).toBe(header)
    return [header, canonicalRequest.split('\n').at(-1)]
  }
  const headers = { 'x-amz-content-sha256': other, b: 'x', z: 'y' }

  it.each<[string, object, object, [string | undefined, string]]>([
    ['of nothing', {}, {}, [undefined, NONE]],
    ['of the request', { payloadHash: own }, {}, [undefined, own]],
    ['of the options', {}, { payloadHash: own }, [undefined, own]],
    [
      'of the request before that of the options',
      { payloadHash: own },
      { payloadHash: other },
      [undefined, own],
    ],
    ['of a header', { headers }, {}, [other, other]],
    ['of the request before that of a header', { headers, payloadHash: own }, {}, [own, own]],
    ['of the options before that of a header', { headers }, { payloadHash: own }, [own, own]],
    ['of a header before that of the body', { headers, body: 'x' }, {}, [other, other]],
    [
      'that a server cannot guess',
      { payloadHash: 'UNSIGNED-PAYLOAD' },
      {},
      ['UNSIGNED-PAYLOAD', 'UNSIGNED-PAYLOAD'],
    ],
    ['that stands in a header', {}, { contentSha256Header: 'include' }, [NONE, NONE]],
    ['of a body for S3', { body: '' }, s3, [NONE, NONE]],
    [
      'that S3 is told nothing of',
      { body: '' },
      { ...s3, contentSha256Header: 'omit' },
      [undefined, NONE],
    ],
    [
      'of Lattice',
      { body: 'x' },
      { service: 'vpc-lattice-svcs' },
      ['UNSIGNED-PAYLOAD', 'UNSIGNED-PAYLOAD'],
    ],
    [
      'that Lattice is told',
      { body: 'x', payloadHash: own },
      { service: 'vpc-lattice-svcs' },
      [own, own],
    ],
  ])('is that %s', (_, request, options, expected) => {
    expect(hashes(request, options)).toEqual(expected)
  })

  it('is one for every kind of the same bytes', () => {
    const bytes = Buffer.from('a=b&c=d')
    const around = Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('x')])
    const alone = Uint8Array.from(bytes)
    const shared = new Uint8Array(new SharedArrayBuffer(7))
    shared.set(bytes)
    const bodies = [
      'a=b&c=d',
      bytes,
      around.subarray(2, 9),
      alone.buffer,
      new DataView(around.buffer, around.byteOffset + 2, 7),
      shared,
      shared.buffer,
      new URLSearchParams({ a: 'b', c: 'd' }),
      new Uint8ClampedArray(alone),
    ]
    const [[, expected] = []] = [hashes({ body: 'a=b&c=d' }, {})]
    for (const body of bodies) expect(hashes({ body }, {})).toEqual([undefined, expected])
    for (const body of [
      undefined,
      null,
      '',
      new Uint8Array(0),
      new ArrayBuffer(0),
      new URLSearchParams(),
    ]) {
      expect(hashes({ body }, {})).toEqual([undefined, NONE])
    }
  })

  it('is not in a header of a link whose payload is not signed', () => {
    const link = (payloadHash: string, service: string) =>
      presign({ url }, { ...dynamodb, service, date, expiresIn: 60, payloadHash }).headers
    expect(link('UNSIGNED-PAYLOAD', 's3')).toEqual({})
    expect(link(own, 's3')).toEqual({ 'x-amz-content-sha256': own })
    expect(link(own, 'sqs')).toEqual({})
    expect(link('UNSIGNED-PAYLOAD', 'vpc-lattice-svcs')).toEqual({
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    })
  })
})
