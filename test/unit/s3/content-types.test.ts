import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypeOf } from '../../../src/s3/content-types.ts'
import type { Bucket } from '../../../src/s3/index.ts'
import { useStores } from './store.ts'

const store = useStores()
let folder = ''
let page = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'types-'))
  page = join(folder, 'Page.HTML')
  writeFileSync(page, '<p>')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the content type of a file', () => {
  // As IANA's registry and Python's mimetypes have them.
  it.each([
    ['a.json', 'application/json'],
    ['A.JPG', 'image/jpeg'],
    ['photo.tar.gz', 'application/gzip'],
    ['/dir.html/script.mjs', 'text/javascript'],
    ['style.css', 'text/css'],
    ['notes.md', 'text/markdown'],
    ['clip.mp4', 'video/mp4'],
    ['font.woff2', 'font/woff2'],
    ['module.wasm', 'application/wasm'],
    ['.html', undefined],
    ['README', undefined],
    ['a.constructor', undefined],
    ['a.', undefined],
  ])('%s is %s', (name, type) => {
    expect(contentTypeOf(name)).toBe(type)
  })

  it.each<[string, (bucket: Bucket) => Promise<unknown>]>([
    ['upload of a path', (bucket) => bucket.upload('key', page)],
    ['upload of a URL', (bucket) => bucket.upload('key', pathToFileURL(page))],
    ['upload of { path }', (bucket) => bucket.upload('key', { path: page })],
    ['uploadDirectory', (bucket) => bucket.uploadDirectory(folder)],
    ['put of { path }', (bucket) => bucket.put('key', { path: page })],
  ])('goes along with %s', async (_name, run) => {
    const { bucket, server } = await store(() => ({
      headers: { etag: '"e"' },
      body: '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>',
    }))
    await run(bucket)
    const put = server.seen.find(({ method }) => method === 'PUT')
    expect(put?.headers['content-type']).toBe('text/html')
  })

  it('is what the caller says, and none where the name says nothing', async () => {
    const { bucket, server } = await store(() => ({ headers: { etag: '"e"' } }))
    await bucket.upload('key', page, { contentType: 'text/plain' })
    await bucket.upload('key', page, { headers: { 'Content-Type': 'a/b' } })
    await bucket.upload('page.html', Buffer.from('<p>'))
    expect(server.seen.map(({ headers }) => headers['content-type'])).toEqual([
      'text/plain',
      'a/b',
      undefined,
    ])
  })
})
