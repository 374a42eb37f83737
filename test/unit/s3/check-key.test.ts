import { describe, expect, it } from 'vitest'
import { createBucket, type PutBody } from '../../../src/s3/index.ts'

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }

describe('wrong arguments', () => {
  const bucket = createBucket({ bucket: 'b', region: 'us-east-1', credentials: CREDENTIALS })
  const wrongKeys: [string, unknown, string][] = [
    ['empty', '', 'ERR_INVALID_ARG_VALUE'],
    ['too long', 'k'.repeat(1025), 'ERR_OUT_OF_RANGE'],
    ['too long in bytes', 'ü'.repeat(513), 'ERR_OUT_OF_RANGE'],
    ['with a lone surrogate', 'a\udc00b', 'ERR_INVALID_ARG_VALUE'],
    ['no text', 1, 'ERR_INVALID_ARG_TYPE'],
    ['null', null, 'ERR_INVALID_ARG_TYPE'],
    // Without a key a request is for the bucket, which DELETE would delete.
    ['missing', undefined, 'ERR_INVALID_ARG_TYPE'],
  ]

  it.each(wrongKeys)('a key that is %s', async (_name, value, code) => {
    const key = value as string
    const calls = [
      bucket.get(key),
      bucket.put(key, 'x'),
      bucket.head(key),
      bucket.exists(key),
      bucket.delete(key),
      bucket.tagging.get(key),
      bucket.tagging.put(key, { a: 'b' }),
      bucket.tagging.delete(key),
      bucket.presignPut(key, { expiresIn: 1 }),
      bucket.presignHead(key, { expiresIn: 1 }),
      bucket.presignDelete(key, { expiresIn: 1 }),
      bucket.download(key, '/nowhere/file'),
      bucket.createMultipart(key),
      bucket.deleteMany([key]),
      bucket.copy(key, 'source'),
      bucket.presignGet(key, { expiresIn: 1 }),
      bucket.presignMany([key], { expiresIn: 1 }),
      bucket.upload(key, new Uint8Array(1)),
    ]
    const found = await Promise.allSettled(calls)
    expect(found).toEqual(
      calls.map(() => ({
        status: 'rejected',
        reason: expect.objectContaining({ code, field: expect.stringContaining('key') }),
      })),
    )
  })

  it('takes a key of 1,024 bytes', async () => {
    const { url } = await bucket.presignGet('ü'.repeat(512), { expiresIn: 1 })
    expect(url).toContain('%C3%BC'.repeat(512))
  })

  it.each([
    ['empty', '', 'ERR_INVALID_ARG_VALUE'],
    ['too long', 'b'.repeat(256), 'ERR_OUT_OF_RANGE'],
    ['no name', 'a/b', 'ERR_INVALID_ARG_VALUE'],
    ['a step', '..', 'ERR_INVALID_ARG_VALUE'],
    ['missing', undefined, 'ERR_INVALID_ARG_TYPE'],
  ])('a bucket that is %s', (_name, name, code) => {
    expect(() => createBucket({ bucket: name as string })).toThrow(
      expect.objectContaining({ code, field: 'options.bucket' }),
    )
  })

  const wrongOptions: [string, () => Promise<unknown>, string][] = [
    ['range', () => bucket.get('k', { range: { start: 3, end: 2 } }), 'options.range.end'],
    ['partNumber', () => bucket.get('k', { partNumber: 10_001 }), 'options.partNumber'],
    ['ifMatch', () => bucket.get('k', { ifMatch: '' }), 'options.ifMatch'],
    ['concurrency', () => bucket.deleteMany(['k'], { concurrency: 0 }), 'options.concurrency'],
    ['keys', () => bucket.deleteMany('key' as unknown as string[]), 'keys'],
    ['body', () => bucket.put('k', 1 as unknown as PutBody), 'body'],
    ['contentLength', () => bucket.put('k', 'x', { contentLength: 1 }), 'options.contentLength'],
    [
      'tags',
      () => bucket.put('k', 'x', { tags: { a: 1 as unknown as string } }),
      'options.tags["a"]',
    ],
    ['expires', () => bucket.put('k', 'x', { expires: new Date('x') }), 'options.expires'],
    [
      'customer key',
      () => bucket.put('k', 'x', { encryption: { type: 'customer', key: new Uint8Array(31) } }),
      'options.encryption.key',
    ],
    [
      'properties',
      () => bucket.copy('k', 's', { properties: 'copy', contentType: 'a/b' }),
      'options.contentType',
    ],
    [
      'downloadName',
      () => bucket.presignGet('k', { expiresIn: 1, downloadName: '' }),
      'options.downloadName',
    ],
    [
      'uploadId',
      () => bucket.presignPart('k', { expiresIn: 1, uploadId: '', partNumber: 1 }),
      'options.uploadId',
    ],
    [
      'form key',
      () => bucket.presignPost({ expiresIn: 1, key: 'a', keyPrefix: 'b' }),
      'options.key',
    ],
    [
      'delimiter',
      () => bucket.list({ delimiter: '' })[Symbol.asyncIterator]().next(),
      'options.delimiter',
    ],
    [
      'maxKeys',
      () => bucket.list({ maxKeys: 0 })[Symbol.asyncIterator]().next(),
      'options.maxKeys',
    ],
  ]

  it.each(wrongOptions)('%s, by its name', async (_name, call, field) => {
    await expect(call()).rejects.toMatchObject({ field })
  })
})
