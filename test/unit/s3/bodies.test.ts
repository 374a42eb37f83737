import { describe, expect, it } from 'vitest'
import { hashPayload } from '../../../src/sigv4/canonical-request.ts'
import { sign } from '../../../src/sigv4/sign.ts'
import { rejection } from '../http/loopback.ts'
import { useStores } from './store.ts'

const store = useStores()
const shared = new SharedArrayBuffer(4)
new Uint8Array(shared).set([1, 2, 3, 4])
const bytes = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7])

const BODIES = [
  ['a DataView', new DataView(bytes.buffer, 1, 3), Buffer.from([1, 2, 3])],
  ['a Uint16Array', new Uint16Array(bytes.buffer, 2, 2), Buffer.from([2, 3, 4, 5])],
  ['a Float64Array', new Float64Array(bytes.buffer), Buffer.from(bytes)],
  ['an Int8Array', new Int8Array(bytes.buffer, 6), Buffer.from([6, 7])],
  ['an ArrayBuffer', bytes.buffer, Buffer.from(bytes)],
  ['a SharedArrayBuffer', shared, Buffer.from([1, 2, 3, 4])],
  ['a view of a shared buffer', new Uint8Array(shared, 1, 2), Buffer.from([2, 3])],
  ['URLSearchParams', new URLSearchParams({ a: 'b c', d: 'é' }), Buffer.from('a=b+c&d=%C3%A9')],
] as const

describe('a body', () => {
  it.each(BODIES)('that is %s is signed as its bytes', (_name, body, expected) => {
    const hash = hashPayload(expected, 'body')
    const signed = sign(
      { method: 'PUT', url: 'https://bucket.s3.amazonaws.com/key', body },
      {
        credentials: { accessKeyId: 'A', secretAccessKey: 's' },
        region: 'us-east-1',
        service: 's3',
      },
    )
    expect(signed.headers['x-amz-content-sha256']).toBe(hash)
    expect(signed.body).toBe(body)
  })

  // The store verifies the signature over what arrives.
  it.each(BODIES)('that is %s is put as its bytes', async (_name, body, expected) => {
    for (const checksum of ['none', 'crc32'] as const) {
      const { bucket, server } = await store(() => ({ headers: { etag: '"e"' } }))
      await bucket.put('key', body, { checksum })
      expect(server.seen[0]?.headers['content-length']).toBe(String(expected.length))
    }
  })

  it('of URLSearchParams says what it is, unless the caller does', async () => {
    const { bucket, server } = await store(() => ({ headers: { etag: '"e"' } }))
    await bucket.put('key', new URLSearchParams({ a: 'b' }))
    await bucket.put('key', new URLSearchParams({ a: 'b' }), { contentType: 'text/plain' })
    expect(server.seen.map(({ headers }) => headers['content-type'])).toEqual([
      'application/x-www-form-urlencoded;charset=UTF-8',
      'text/plain',
    ])
  })
})

describe('a signed request without a body', () => {
  const signing = {
    credentials: { accessKeyId: 'A', secretAccessKey: 's' },
    region: 'us-east-1',
    service: 's3',
  }

  it('spreads into what fetch and undici take', async () => {
    const { url, ...init } = sign({ url: 'http://127.0.0.1:1/key' }, signing)
    // The types are the test: `exactOptionalPropertyTypes` takes no `undefined` for what may be missing.
    const forFetch: RequestInit = { ...init }
    const forUndici: Parameters<typeof import('undici').request>[1] = {
      ...init,
      method: 'GET',
    }
    expect([url, forFetch.body, forUndici?.body]).toEqual([url, undefined, undefined])
    expect(await rejection(fetch(url, init))).toBeInstanceOf(TypeError)
  })
})

describe('create', () => {
  const located = '<LocationConstraint>eu-west-3</LocationConstraint>'

  it.each([
    ['aws', undefined, '<LocationConstraint>eu-central-1</LocationConstraint>'],
    ['aws', 'eu-west-3', located],
    ['aws', 'us-east-1', ''],
    ['ceph', undefined, ''],
    ['ceph', 'eu-west-3', located],
  ] as const)('at %s makes a bucket in the location %s', async (compatibility, location, body) => {
    const { bucket, server } = await store(() => ({}), { compatibility })
    await bucket.create({ location })
    expect(
      /<LocationConstraint>.*<\/LocationConstraint>/.exec(server.seen[0]?.body ?? '')?.[0] ?? '',
    ).toBe(body)
  })

  it.each(['', 7])('refuses the location %j', async (location) => {
    const { bucket } = await store(() => ({}))
    expect(await rejection(bucket.create({ location: location as string }))).toMatchObject({
      field: 'options.location',
    })
  })
})
