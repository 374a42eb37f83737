import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TransferError } from '../../../../src/errors.ts'
import type { Seen } from '../../http/loopback.ts'
import { type StoreAnswer, useStores } from '../store.ts'

const store = useStores()
let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sansdk-directories-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Answers of a bucket with these objects; what is deleted goes into `deleted`. */
function bucketOf(
  objects: Readonly<Record<string, { readonly size: number; readonly etag?: string }>>,
  deleted: string[] = [],
): (seen: Seen) => StoreAnswer {
  return ({ method, url, body }) => {
    const { searchParams } = new URL(url, 'http://store')
    if (method === 'POST' && searchParams.has('delete')) {
      const keys = [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
      deleted.push(...keys)
      const done = keys.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join('')
      return { body: `<DeleteResult>${done}</DeleteResult>` }
    }
    if (method === 'DELETE') {
      deleted.push(
        decodeURIComponent(new URL(url, 'http://store').pathname.split('/').slice(2).join('/')),
      )
      return { status: 204 }
    }
    if (method === 'PUT') return { headers: { etag: '"e"' } }
    if (searchParams.has('partNumber'))
      return { status: 206, headers: { etag: '"e"', 'content-length': '1000' } }
    if (!searchParams.has('list-type'))
      return { body: 'x', headers: { etag: '"e"', 'content-length': '1' } }
    const prefix = searchParams.get('prefix') ?? ''
    const listed = Object.entries(objects).filter(([key]) => key.startsWith(prefix))
    const contents = listed.map(
      ([key, { size, etag = 'e' }]) =>
        `<Contents><Key>${key}</Key><Size>${size}</Size><ETag>"${etag}"</ETag></Contents>`,
    )
    return {
      body: `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
    }
  }
}

function badName(...parts: (string | number)[]): Buffer {
  const bytes = parts.map((part) =>
    typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]),
  )
  return Buffer.concat([Buffer.from(`${directory}/`), ...bytes])
}

describe('a deletion that fails', () => {
  it('is an error with the reason of the store, or the error of the request', async () => {
    const answers = bucketOf({ new: { size: 1 }, old: { size: 1 } })
    const refusal = '<Error><Key>old</Key><Code>AccessDenied</Code><Message>no</Message></Error>'
    const body = `<DeleteResult><Deleted><Key>new</Key></Deleted>${refusal}</DeleteResult>`
    for (const [answer, failures, reason, cause] of [
      [{ body }, 1, 'AccessDenied: no', { code: 'AccessDenied', message: 'no' }],
      [{ status: 403, body: '' }, 2, 'HTTP 403', { name: 'ServiceError', status: 403 }],
    ] as const) {
      const { bucket } = await store((seen) => (seen.method === 'POST' ? answer : answers(seen)))
      const result = await bucket.uploadDirectory(directory, { delete: true })
      expect(result).toMatchObject({ failed: failures, deleted: 2 - failures })
      const item = result.items.find(({ key }) => key === 'old')
      expect(item).toMatchObject({ action: 'failed', path: `${directory}/old` })
      expect(item?.error).toBeInstanceOf(TransferError)
      expect(item?.error).toMatchObject({ code: 'TRANSFER_DELETE_FAILED', key: 'old', cause })
      expect(String(item?.error)).toContain('"old" was not deleted')
      expect(String(item?.error)).toContain(reason)
    }
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names the file that stays, and carries the error of the system',
    async () => {
      const closed = join(directory, 'closed')
      mkdirSync(closed)
      writeFileSync(join(closed, 'old'), '')
      chmodSync(closed, 0o500)
      const { bucket } = await store(bucketOf({}))
      const { items } = await bucket.downloadDirectory(directory, { delete: true })
      chmodSync(closed, 0o700)
      expect(items).toMatchObject([{ action: 'failed', name: 'closed/old' }])
      expect(items[0]?.error).toMatchObject({
        code: 'TRANSFER_DELETE_FAILED',
        cause: { code: 'EACCES' },
      })
    },
  )
})

describe('uploadDirectory with delete', () => {
  it.runIf(process.platform === 'linux')(
    'reports files and directories whose names are not UTF-8, and deletes nothing',
    async () => {
      writeFileSync(join(directory, 'good'), '1')
      writeFileSync(badName('Z', 0xfc, 'rich.png'), 'picture')
      mkdirSync(badName('d', 0xe9))
      writeFileSync(badName('d', 0xe9, '/inside'), 'x')
      const deleted: string[] = []
      const { bucket } = await store(bucketOf({ 'Zürich.png': { size: 7 } }, deleted))
      const result = await bucket.uploadDirectory(directory, { delete: true })
      expect(result).toMatchObject({ copied: 1, failed: 2, deleted: 0 })
      expect(deleted).toEqual([])
    },
  )

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'takes a directory that cannot be read for a failure',
    async () => {
      mkdirSync(join(directory, 'closed'))
      chmodSync(join(directory, 'closed'), 0)
      const deleted: string[] = []
      const { bucket } = await store(bucketOf({ 'closed/a': { size: 1 } }, deleted))
      const result = await bucket.uploadDirectory(directory, { delete: true })
      chmodSync(join(directory, 'closed'), 0o700)
      expect(result).toMatchObject({ failed: 1, deleted: 0 })
      expect(deleted).toEqual([])
    },
  )

  it('keeps what a skipped link or a broken one stands for', async () => {
    symlinkSync('nowhere', join(directory, 'link'))
    const deleted: string[] = []
    const objects = { link: { size: 1 }, 'link/below': { size: 1 }, other: { size: 1 } }
    const { bucket } = await store(bucketOf(objects, deleted))
    const skipped = await bucket.uploadDirectory(directory, { delete: true })
    expect(skipped).toMatchObject({ failed: 0, deleted: 1 })
    expect(deleted.splice(0)).toEqual(['other'])
    const followed = await bucket.uploadDirectory(directory, { delete: true, symlinks: 'follow' })
    expect(followed).toMatchObject({ failed: 1, deleted: 0 })
    expect(deleted).toEqual([])
  })
})

describe('uploadDirectory', () => {
  it('does not follow a link that has taken the place of a file', async () => {
    const secret = join(directory, 'secret')
    writeFileSync(secret, 'secret')
    mkdirSync(join(directory, 'tree'))
    const file = join(directory, 'tree', 'file')
    writeFileSync(file, 'public')
    const { bucket, server } = await store(bucketOf({}))
    const swap = (): boolean => {
      rmSync(file)
      symlinkSync(secret, file)
      return true
    }
    const result = await bucket.uploadDirectory(join(directory, 'tree'), { filter: swap })
    expect(result).toMatchObject({ failed: 1, copied: 0 })
    expect(server.seen.map(({ body }) => body)).not.toContain('secret')
  })

  it('knows files again that were uploaded in parts, by the part size of the object', async () => {
    const bytes = Buffer.alloc(2_500, 'abc')
    writeFileSync(join(directory, 'file'), bytes)
    const parts = [0, 1000, 2000].map((start) => bytes.subarray(start, start + 1000))
    const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest()
    const etag = `${md5(Buffer.concat(parts.map(md5))).toString('hex')}-3`
    for (const [stored, skipped] of [
      [etag, 1],
      [etag.replace(/^../, 'zz'), 0],
    ] as const) {
      const { bucket } = await store(bucketOf({ file: { size: bytes.length, etag: stored } }))
      expect(await bucket.uploadDirectory(directory, { changed: 'etag' })).toMatchObject({
        skipped,
      })
    }
  })

  it('ends when the time of the whole operation is over', async () => {
    writeFileSync(join(directory, 'file'), 'x')
    const { bucket } = await store(bucketOf({}))
    const slow = bucket.uploadDirectory(directory, { timeout: { totalMs: 1e-6 } })
    await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT_TOTAL' })
  })
})

describe('the prefix of uploadDirectory', () => {
  it('that lacks its slash is no way to delete what only begins so', async () => {
    writeFileSync(join(directory, 'a'), '1')
    const deleted: string[] = []
    const objects = { 'photos/old': { size: 1 }, 'photos2/other': { size: 1 } }
    const { bucket, server } = await store(bucketOf(objects, deleted))
    const wrong = bucket.uploadDirectory(directory, { prefix: 'photos', delete: true })
    await expect(wrong).rejects.toMatchObject({
      field: 'options.prefix',
      message: expect.stringContaining('give "photos/"'),
    })
    expect(server.seen).toEqual([])
    await bucket.uploadDirectory(directory, { prefix: 'photos/', delete: true })
    expect(deleted).toEqual(['photos/old'])
  })

  it('that lacks its slash is told of', async () => {
    writeFileSync(join(directory, 'a'), '1')
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const { bucket, server } = await store(bucketOf({}))
    await bucket.uploadDirectory(directory, { prefix: 'photos' })
    expect(server.seen.map(({ url }) => url)).toEqual(['/bucket/photosa'])
    expect(warn.mock.calls[0]?.[0]).toContain('give "photos/"')
    warn.mockRestore()
  })
})

describe('uploadDirectory with links', () => {
  it('deletes nothing below a link that leads round', async () => {
    writeFileSync(join(directory, 'a'), '1')
    symlinkSync('.', join(directory, 'round'))
    const deleted: string[] = []
    const objects = { 'round/a': { size: 1 }, old: { size: 1 } }
    const { bucket } = await store(bucketOf(objects, deleted))
    await bucket.uploadDirectory(directory, { delete: true, symlinks: 'follow' })
    expect(deleted).toEqual(['old'])
  })
})

describe('downloadDirectory', () => {
  it('deletes nothing where a local name cannot be read', async () => {
    if (process.platform !== 'linux') return
    writeFileSync(join(directory, 'kept'), '1')
    writeFileSync(badName('Z', 0xfc), '1')
    const { bucket } = await store(bucketOf({}))
    const result = await bucket.downloadDirectory(directory, { delete: true })
    expect(result).toMatchObject({ failed: 1, deleted: 0 })
    expect(readdirSync(directory)).toContain('kept')
  })

  it('says that the prefix of a directory lacks its slash', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const { bucket } = await store(bucketOf({ 'photos/': { size: 0 }, 'photos/a': { size: 1 } }))
    const result = await bucket.downloadDirectory(directory, { prefix: 'photos' })
    expect(result).toMatchObject({ failed: 0, copied: 1 })
    expect(readdirSync(directory)).toEqual(['a'])
    expect(warn.mock.calls[0]?.[0]).toContain('give "photos/"')
    warn.mockRestore()
  })

  it('does not write through a link that has taken the place of a directory', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'sansdk-outside-'))
    mkdirSync(join(directory, 'sub'))
    let swapped = false
    const answer = bucketOf({ 'sub/a': { size: 1 } })
    const { bucket } = await store((seen) => {
      // The directory was looked at; the object is on its way.
      if (seen.url.includes('/sub/a') && !swapped) {
        swapped = true
        rmSync(join(directory, 'sub'), { recursive: true })
        symlinkSync(outside, join(directory, 'sub'))
      }
      return answer(seen)
    })
    const result = await bucket.downloadDirectory(directory)
    expect(result).toMatchObject({ failed: 1, copied: 0 })
    expect(result.items[0]?.error).toMatchObject({ code: 'TRANSFER_KEY_UNSAFE' })
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })
})

describe('names that are one on the disk', () => {
  const OBJECTS = { 'Dir/f': { size: 1 }, 'dir/f': { size: 1 } }

  it('are two files where the disk tells them apart', async () => {
    const { bucket } = await store(bucketOf(OBJECTS))
    expect(await bucket.downloadDirectory(directory)).toMatchObject({ copied: 2, failed: 0 })
  })

  it('fail but for the first: the second would take its place', async () => {
    mkdirSync(join(directory, 'Dir'))
    symlinkSync('Dir', join(directory, 'dir'))
    const { bucket } = await store(bucketOf(OBJECTS))
    const result = await bucket.downloadDirectory(directory, { symlinks: 'follow', concurrency: 2 })
    expect(result).toMatchObject({ copied: 1, failed: 1 })
    const failed = result.items.find(({ action }) => action === 'failed')
    expect(failed?.error).toMatchObject({ code: 'TRANSFER_KEY_UNSAFE', key: 'dir/f' })
  })

  it.each(['dir', 'other'])('are not deleted by another name: %s, a link', async (link) => {
    mkdirSync(join(directory, 'Dir'))
    writeFileSync(join(directory, 'stale'), 'x')
    symlinkSync('Dir', join(directory, link))
    const { bucket } = await store(bucketOf({ [`${link}/f`]: { size: 1 } }))
    const options = { symlinks: 'follow', delete: true } as const
    const result = await bucket.downloadDirectory(directory, options)
    expect(result).toMatchObject({ copied: 1, deleted: 1, failed: 0 })
    expect(readdirSync(join(directory, 'Dir'))).toEqual(['f'])
    expect(readdirSync(directory)).not.toContain('stale')
  })
})
