import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { DirectoryResult } from '../../src/s3/index.ts'
import { etagOf, type LiedOperation, OBJECT, PART_SIZE, type StoreFixture } from './lying-store.ts'
import type { RawRequest } from './raw-requests.ts'

const isGet = ({ method, path }: RawRequest): boolean => method === 'GET' && path === '/bucket/key'
const isHead = ({ method }: RawRequest): boolean => method === 'HEAD'
const isLater = (request: RawRequest): boolean =>
  isGet(request) && request.headers.get('range')?.startsWith('bytes=0-') === false
const isListing = ({ method, query }: RawRequest): boolean =>
  method === 'GET' && query.has('list-type')
const timeout = { attemptMs: 300 }
const isPut = ({ method }: RawRequest): boolean => method === 'PUT'

/** Reads an object in one request, whole or a range of it. */
function getting(
  name: string,
  options: Parameters<StoreFixture['bucket']['get']>[1],
  [start, end]: readonly [number, number],
): LiedOperation {
  return {
    name,
    lied: isGet,
    // A range has no checksum.
    cannotTell: options?.range === undefined ? [] : ['of NUL bytes'],
    async run({ bucket }) {
      const { body } = await bucket.get('key', options)
      return (await buffer(body)).equals(OBJECT.subarray(start, end))
    },
  }
}

function downloading(name: string, lied: LiedOperation['lied'], partSize?: number): LiedOperation {
  return {
    name,
    lied,
    async run({ bucket, directory }) {
      const path = join(directory, 'file')
      await writeFile(path, 'what was there before')
      try {
        const { size } = await bucket.download('key', path, { partSize })
        return size === OBJECT.length && (await readFile(path)).equals(OBJECT)
      } catch (error) {
        const kept = (await readFile(path, 'utf8')) === 'what was there before'
        if (kept) throw error
        return false
      }
    },
  }
}

/** Throws the first failure of a directory; its result lists them. */
function assertCopied({ items, failed }: DirectoryResult): void {
  if (failed > 0) throw items.find(({ action }) => action === 'failed')?.error
}

const READS: readonly LiedOperation[] = [
  getting('get', {}, [0, OBJECT.length]),
  getting('get of a range', { range: { start: 1000, end: 80_000 } }, [1000, 80_001]),
  getting('get from an offset', { range: { start: 1000 } }, [1000, OBJECT.length]),
  getting('get of the last bytes', { range: { last: 1000 } }, [
    OBJECT.length - 1000,
    OBJECT.length,
  ]),
  {
    name: 'head',
    lied: isHead,
    cannotTell: ['with a new ETag each time'],
    async run({ bucket }) {
      // A response without a body has no length that could be compared.
      return (await bucket.head('key')).etag === etagOf(OBJECT)
    },
  },
  {
    name: 'exists',
    lied: isHead,
    cannotTell: ['status 404 with HTML'],
    run: ({ bucket }) => bucket.exists('key'),
  },
  downloading('download in one range', isGet),
  downloading('download in ranges', isGet, PART_SIZE),
  downloading('download in ranges, later ones', isLater, PART_SIZE),
  downloading('download in ranges, HEAD', isHead, PART_SIZE),
  {
    name: 'download to memory',
    lied: isGet,
    async run({ bucket }) {
      const { bytes } = await bucket.download('key', undefined, { partSize: PART_SIZE })
      return OBJECT.equals(bytes ?? Buffer.alloc(0))
    },
  },
  {
    name: 'download to a stream',
    lied: isGet,
    async run({ bucket }) {
      const stream = new PassThrough({ highWaterMark: 1 << 20 })
      await bucket.download('key', stream, { partSize: PART_SIZE })
      return (await buffer(stream.end())).equals(OBJECT)
    },
  },
]

const WRITES: readonly LiedOperation[] = [
  {
    name: 'put',
    lied: isPut,
    async run({ bucket, store }) {
      await bucket.put('new', 'text', { timeout })
      return store.objects.get('new')?.toString() === 'text'
    },
  },
  {
    name: 'upload in one PUT',
    lied: isPut,
    async run({ bucket, store }) {
      await bucket.upload('new', OBJECT, { timeout })
      return store.objects.get('new')?.equals(OBJECT) === true
    },
  },
  {
    name: 'upload in parts',
    lied: isPut,
    async run({ bucket, store }) {
      await bucket.upload('new', OBJECT, { partSize: PART_SIZE, timeout })
      return store.objects.get('new')?.equals(OBJECT) === true
    },
  },
  {
    name: 'delete',
    lied: ({ method }) => method === 'DELETE',
    deletes: ['key'],
    cannotTell: ['no bytes', 'status 204 without a body'],
    async run({ bucket, store }) {
      await bucket.delete('key')
      return !store.objects.has('key')
    },
  },
]

const DIRECTORIES: readonly LiedOperation[] = [
  {
    name: 'uploadDirectory',
    lied: isPut,
    async run({ bucket, store, directory }) {
      assertCopied(await bucket.uploadDirectory(directory, { prefix: 'up/', upload: { timeout } }))
      return store.objects.get('up/tree/a.txt')?.toString() === 'content of tree/a.txt'
    },
  },
  {
    name: 'uploadDirectory with delete, PUT',
    lied: isPut,
    deletesWhenRight: ['tree/b/c.txt'],
    async run({ bucket, store, directory }) {
      const options = { prefix: 'tree/', delete: true, upload: { timeout } }
      assertCopied(await bucket.uploadDirectory(join(directory, 'tree'), options))
      return !store.objects.has('tree/b/c.txt')
    },
  },
  {
    name: 'uploadDirectory with delete, listing',
    lied: isListing,
    deletesWhenRight: ['tree/b/c.txt'],
    async run({ bucket, store, directory }) {
      const options = { prefix: 'tree/', delete: true, upload: { timeout } }
      assertCopied(await bucket.uploadDirectory(join(directory, 'tree'), options))
      return !store.objects.has('tree/b/c.txt')
    },
  },
  {
    name: 'downloadDirectory',
    lied: ({ method, path }) => method === 'GET' && path === '/bucket/tree/a.txt',
    async run({ bucket, directory }) {
      assertCopied(await bucket.downloadDirectory(join(directory, 'down'), { prefix: 'tree/' }))
      return (await readFile(join(directory, 'down/a.txt'), 'utf8')) === 'stored a'
    },
  },
  {
    name: 'downloadDirectory with delete, GET',
    lied: ({ method, path }) => method === 'GET' && path === '/bucket/tree/a.txt',
    deletesWhenRight: ['local/kept.txt', 'local/tree/a.txt'],
    async run({ bucket, directory }) {
      assertCopied(await bucket.downloadDirectory(directory, { prefix: 'tree/', delete: true }))
      return (await readFile(join(directory, 'a.txt'), 'utf8')) === 'stored a'
    },
  },
  {
    name: 'downloadDirectory with delete, listing',
    lied: isListing,
    deletesWhenRight: ['local/kept.txt', 'local/tree/a.txt'],
    async run({ bucket, directory }) {
      assertCopied(await bucket.downloadDirectory(directory, { prefix: 'tree/', delete: true }))
      return (
        (await readFile(join(directory, 'a.txt'), 'utf8')) === 'stored a' &&
        (await readFile(join(directory, 'b/c.txt'), 'utf8')) === 'stored c'
      )
    },
  },
]

/** Reading, writing and deleting objects, and directories. */
export const LIED_TRANSFERS: readonly LiedOperation[] = [...READS, ...WRITES, ...DIRECTORIES]
