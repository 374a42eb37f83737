import { describe, expect, it } from 'vitest'
import type { Bucket } from '../../../src/s3/index.ts'
import { rejection } from '../http/loopback.ts'
import { useStores } from './store.ts'

const store = useStores()
const since = new Date('2026-01-01T00:00:00Z')

describe('an answer of 304', () => {
  const conditions = [
    { ifNoneMatch: '"etag"' },
    { ifModifiedSince: since },
    { headers: { 'If-None-Match': '"etag"' } },
  ]

  it.each(conditions)('tells the caller of head, get and exists with %o', async (options) => {
    const { bucket } = await store(() => ({ status: 304, headers: { etag: '"etag"' } }))
    expect(await bucket.head('k', options)).toMatchObject({ status: 304, etag: '"etag"' })
    const got = await bucket.get('k', options)
    expect([got.status, await got.text()]).toEqual([304, ''])
    expect(await bucket.exists('k', options)).toBe(true)
  })

  it.each([undefined, { ifMatch: '"etag"' }, { ifUnmodifiedSince: since }])(
    'that nobody asked for is an error, with %o',
    async (options) => {
      const { bucket } = await store(() => ({ status: 304 }))
      expect(await rejection(bucket.get('k', options))).toMatchObject({ status: 304 })
      expect(await rejection(bucket.head('k', options))).toMatchObject({ status: 304 })
    },
  )

  it('is the status 200 where the object is another', async () => {
    const { bucket } = await store(() => ({ headers: { 'content-length': '0', etag: '"e"' } }))
    expect(await bucket.head('k', { ifNoneMatch: '"other"' })).toMatchObject({ status: 200 })
  })

  it('ends a copy whose source must have changed', async () => {
    const { bucket, server } = await store(() => ({ status: 304 }))
    const options = { multipartAbove: 0, source: { ifNoneMatch: '"etag"' } }
    expect(await rejection(bucket.copy('copy', 'k', options))).toMatchObject({
      status: 304,
      message: expect.stringContaining('has not changed'),
    })
    expect(server.seen.map(({ method }) => method)).toEqual(['HEAD'])
  })
})

describe('a weak ETag', () => {
  const weak = 'W/"etag"'

  it.each<[string, (bucket: Bucket) => Promise<unknown>]>([
    ['get', (bucket) => bucket.get('k', { ifMatch: weak })],
    ['head', (bucket) => bucket.head('k', { ifMatch: weak })],
    ['put', (bucket) => bucket.put('k', 'body', { ifMatch: weak })],
    ['delete', (bucket) => bucket.delete('k', { ifMatch: weak })],
    ['copy', (bucket) => bucket.copy('k', 'source', { ifMatch: weak })],
    ['the source of copy', (bucket) => bucket.copy('k', 'b', { source: { ifMatch: weak } })],
    ['upload', (bucket) => bucket.upload('k', Buffer.from('body'), { ifMatch: weak })],
    ['download', (bucket) => bucket.download('k', undefined, { ifMatch: weak })],
  ])('is refused as the If-Match of %s, which would never hold', async (_name, run) => {
    const { bucket, server } = await store(() => ({}))
    expect(await rejection(run(bucket))).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.ifMatch',
      message: expect.stringContaining('weak'),
    })
    expect(server.seen).toEqual([])
  })

  it('may be what an object must not have', async () => {
    const { bucket, server } = await store(() => ({ status: 304 }))
    expect(await bucket.head('k', { ifNoneMatch: weak })).toMatchObject({ status: 304 })
    expect(server.seen[0]?.headers['if-none-match']).toBe(weak)
  })
})

describe('a copy in parts', () => {
  const answers = (headers: Record<string, string>) => (seen: { method: string; url: string }) => {
    if (seen.method === 'HEAD') return { headers: { 'content-length': '10', ...headers } }
    if (seen.url.endsWith('?uploads=')) {
      return {
        body: '<InitiateMultipartUploadResult><UploadId>U</UploadId></InitiateMultipartUploadResult>',
      }
    }
    if (seen.method === 'PUT') {
      return { body: '<CopyPartResult><ETag>"part"</ETag></CopyPartResult>' }
    }
    return {
      body: '<CompleteMultipartUploadResult><ETag>"e-1"</ETag></CompleteMultipartUploadResult>',
    }
  }

  it.each(['0', '-1', 'never', '2023-01-01', 'Mon, 02 Jan 2006 15:04:05 GMT'])(
    'keeps Expires: %s',
    async (expires) => {
      const { bucket, server } = await store(answers({ etag: '"e"', expires }))
      await bucket.copy('copy', 'k', { multipartAbove: 0 })
      expect(server.seen[1]?.headers['expires']).toBe(expires)
    },
  )

  it.each([
    ['"e"', { 'x-amz-copy-source-if-match': '"e"' }],
    ['W/"e"', { 'x-amz-copy-source-if-unmodified-since': since.toUTCString() }],
  ])('takes parts of the object with the ETag %s only', async (etag, condition) => {
    const { bucket, server } = await store(answers({ etag, 'last-modified': since.toUTCString() }))
    await bucket.copy('copy', 'k', { multipartAbove: 0 })
    const { headers = {} } = server.seen[2] ?? {}
    expect(headers).toMatchObject({ ...condition, 'x-amz-copy-source-range': 'bytes=0-9' })
    const conditions = Object.keys(headers).filter((name) =>
      name.startsWith('x-amz-copy-source-if'),
    )
    expect(conditions).toEqual(Object.keys(condition))
  })
})

describe('a part that is copied', () => {
  it.each([
    [{ start: 0, end: 5_242_879 }, 'bytes=0-5242879'],
    [{ start: 7, end: 7 }, 'bytes=7-7'],
    [undefined, undefined],
  ])('is the range %o, both ends included as in get', async (range, expected) => {
    const { bucket, server } = await store(() => ({
      body: '<CopyPartResult><ETag>"part"</ETag></CopyPartResult>',
    }))
    const upload = await bucket.openMultipart('k', 'U')
    const part = await upload.copyPart(1, { key: 'source', range })
    expect(server.seen[0]?.headers['x-amz-copy-source-range']).toBe(expected)
    expect(part.size).toBe(range && range.end - range.start + 1)
  })

  it.each([
    [{ start: 2, end: 1 }, 'source.range.end'],
    [{ start: -1, end: 1 }, 'source.range.start'],
    [{ start: 0 }, 'source.range.end'],
    [{ last: 5 }, 'source.range.last'],
    [null, 'source.range'],
  ])('cannot be the range %o', async (range, field) => {
    const { bucket, server } = await store(() => ({}))
    const upload = await bucket.openMultipart('k', 'U')
    const copying = upload.copyPart(1, { key: 'source', range: range as never })
    expect(await rejection(copying)).toMatchObject({ field })
    expect(server.seen).toEqual([])
  })
})

describe('complete', () => {
  it.each(['crc32', 'none'] as const)(
    'needs no sizes of parts that others have sent (%s)',
    async (checksum) => {
      const { bucket, server } = await store(() => ({
        body: '<CompleteMultipartUploadResult><ETag>"e-2"</ETag></CompleteMultipartUploadResult>',
      }))
      const upload = await bucket.openMultipart('k', 'U', { checksum })
      const parts = [1, 2].map((partNumber) => ({ partNumber, etag: `"${partNumber}"` }))
      expect(await upload.complete({ parts })).toMatchObject({
        etag: '"e-2"',
        size: undefined,
        parts: 2,
      })
      expect(server.seen[0]?.headers['x-amz-mp-object-size']).toBeUndefined()
      expect(server.seen[0]?.body).toContain('<PartNumber>2</PartNumber><ETag>')
    },
  )
})

describe('a store that ignores', () => {
  const invalid = (message: string) => ({
    code: 'NETWORK_RESPONSE_INVALID',
    message: expect.stringContaining(message),
  })

  it('ifMatch is found out by the ETag', async () => {
    const headers = { 'content-length': '0', etag: '"other"' }
    const { bucket } = await store(() => ({ headers }))
    const error = invalid('the store ignores the condition')
    expect(await rejection(bucket.get('k', { ifMatch: 'mine' }))).toMatchObject(error)
    expect(await rejection(bucket.head('k', { ifMatch: '"mine"' }))).toMatchObject(error)
    expect(await rejection(bucket.exists('k', { ifMatch: 'mine' }))).toMatchObject(error)
    const download = bucket.download('k', undefined, { ifMatch: 'mine' })
    expect(await rejection(download)).toMatchObject(error)
  })

  it.each(['"mine"', 'mine', 'W/"mine"'])('nothing may write the ETag as %s', async (etag) => {
    const { bucket } = await store(() => ({ headers: { 'content-length': '0', etag } }))
    expect(await bucket.head('k', { ifMatch: 'mine' })).toMatchObject({ status: 200 })
    const several = { headers: { 'if-match': '"a", "b"' } }
    expect(await bucket.head('k', several)).toMatchObject({ status: 200 })
  })

  it('versions is found out by the version that it names', async () => {
    const versions = { 'content-length': '0', etag: '"e"', 'x-amz-version-id': 'newest' }
    const { bucket } = await store(() => ({ headers: versions }))
    const error = invalid('it is of the version "newest", not of the one asked for')
    expect(await rejection(bucket.get('k', { versionId: 'old' }))).toMatchObject(error)
    expect(await rejection(bucket.head('k', { versionId: 'old' }))).toMatchObject(error)
    const download = bucket.download('k', undefined, { versionId: 'old' })
    expect(await rejection(download)).toMatchObject(error)
    const got = await bucket.get('k', { versionId: 'newest' })
    expect(got.status).toBe(200)
    await got.dump()
  })
})
