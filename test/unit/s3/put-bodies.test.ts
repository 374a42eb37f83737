import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createBucket, type PutBody, type PutOptions } from '../../../src/s3/index.ts'
import { createMock } from '../../../src/testing/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'sansdk-put-'))
const path = join(folder, 'page.html')
writeFileSync(path, '<p>')
afterAll(() => rmSync(folder, { recursive: true }))

const ETAG = '"0123456789abcdef0123456789abcdef"'
const LARGE = Buffer.alloc(3_000_000, 'large ')

const crcOf = (bytes: string | Uint8Array): string => {
  const value = Buffer.alloc(4)
  value.writeUInt32BE(crc32(bytes))
  return value.toString('base64')
}
const md5Of = (bytes: string | Uint8Array): string =>
  createHash('md5').update(bytes).digest('base64')

/** What the store gets of a body. */
async function stored(body: PutBody, options?: PutOptions): Promise<Record<string, unknown>> {
  const mock = createMock()
  mock.on('s3', 'PutObject', { ETag: ETAG, VersionId: 'v1', ChecksumCRC32: 'AAAAAA==' })
  const bucket = createBucket({ bucket: 'photos', compatibility: 'aws', ...mock.options })
  const result = await bucket.put('key', body, options)
  expect(result).toMatchObject({ etag: ETAG, versionId: 'v1', checksums: { CRC32: 'AAAAAA==' } })
  const [call] = mock.calls('s3', 'PutObject')
  return { ...call?.input }
}

const text = (body: unknown): string => Buffer.from(body as Uint8Array).toString()

describe('a body that is put over TLS', () => {
  it.each<[string, PutBody, string | Uint8Array]>([
    ['text', 'text', 'text'],
    ['bytes', Buffer.from('bytes'), 'bytes'],
    ['many bytes', LARGE, LARGE],
    ['a form', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
    ['a Blob', new Blob(['blob']), 'blob'],
    ['nothing', '', ''],
  ])('has the checksum of %s', async (_name, body, expected) => {
    const input = await stored(body)
    expect(input['ChecksumCRC32']).toBe(crcOf(expected))
    expect(text(input['Body'] ?? '')).toBe(text(Buffer.from(expected)))
  })

  it.each<[string, PutBody, string | Uint8Array]>([
    ['text', 'text', 'text'],
    ['many bytes', LARGE, LARGE],
    ['a Blob', new Blob(['blob']), 'blob'],
  ])('has the MD5 of %s where that is asked for', async (_name, body, expected) => {
    const input = await stored(body, { checksum: 'md5' })
    expect([input['ContentMD5'], input['ChecksumCRC32']]).toEqual([md5Of(expected), undefined])
  })

  it('has none where none is wanted', async () => {
    for (const body of ['text', new Blob(['blob'])]) {
      const input = await stored(body, { checksum: 'none' })
      expect(Object.keys(input).filter((name) => /Checksum|MD5/.test(name))).toEqual([])
    }
  })

  it('has the checksum that is known', async () => {
    const checksum = { algorithm: 'SHA256', value: 'a'.repeat(43).concat('=') } as const
    const known = { checksum }
    const stream = (): Readable => Readable.from([Buffer.from('1234')])
    expect(await stored('text', known)).toMatchObject({ ChecksumSHA256: checksum.value })
    const input = await stored(stream(), { ...known, contentLength: 4 })
    expect(input).toMatchObject({ ChecksumSHA256: checksum.value, ContentLength: 4 })
    expect(text(input['Body'])).toBe('1234')
  })

  it('is a file, whose name says its type', async () => {
    const input = await stored({ path })
    expect([text(input['Body']), input['ContentType']]).toEqual(['<p>', 'text/html'])
  })

  it('is a stream of a known length', async () => {
    const input = await stored(Readable.from(['ab', 'cd']), { contentLength: 4 })
    expect([text(input['Body']), input['ContentLength']]).toEqual(['abcd', 4])
  })

  it.each<[string, () => PutBody, object, string]>([
    ['a length for text', () => 'a', { contentLength: 1 }, 'options.contentLength is for streams'],
    [
      'a checksum of a file',
      () => ({ path }),
      { checksum: 'crc32' },
      'options.checksum is computed of strings, bytes and Blobs only; for files use `upload`',
    ],
    [
      'a checksum of a stream',
      () => Readable.from(['a']),
      { checksum: 'crc32', contentLength: 1 },
      'options.checksum is computed of strings, bytes and Blobs only; for streams use `upload`',
    ],
    [
      'a length that is no number',
      () => Readable.from(['a']),
      { contentLength: '1' },
      'options.contentLength must be',
    ],
    [
      'a length below 0',
      () => Readable.from(['a']),
      { contentLength: -1 },
      'options.contentLength must be a whole number of 0 or more',
    ],
    [
      'a known checksum that is no text',
      () => 'a',
      { checksum: { algorithm: 'CRC32', value: 1 } },
      'options.checksum.value must be a string in base64; got number',
    ],
    ['a directory', () => ({ path: folder }), {}, 'body.path is no regular file; `upload` takes'],
    [
      'no body',
      () => undefined as never,
      {},
      'body must be text (JSON.stringify makes it of an object), bytes',
    ],
  ])('is refused with %s', async (_name, body, options, message) => {
    await expect(stored(body(), options as PutOptions)).rejects.toThrow(message)
  })

  it('is refused where a stream has another length', async () => {
    for (const contentLength of [1, 3]) {
      await expect(stored(Readable.from(['ab']), { contentLength })).rejects.toMatchObject({
        code: 'BODY_LENGTH_MISMATCH',
      })
    }
  })
})
