import { execFileSync } from 'node:child_process'
import { createReadStream, openAsBlob } from 'node:fs'
import {
  appendFile,
  mkdir,
  mkdtemp,
  open as openFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deleteMany } from '../../../../src/s3/delete.ts'
import { createMultipart } from '../../../../src/s3/multipart.ts'
import type { BucketContext } from '../../../../src/s3/options.ts'
import { putAny } from '../../../../src/s3/put.ts'
import { upload } from '../../../../src/s3/upload.ts'
import type { UploadSource } from '../../../../src/s3/upload-sources.ts'
import { rejection } from '../../http/loopback.ts'
import { useMemoryStores } from './store-context.ts'

const PART = 64 * 1024

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sansdk-sources-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true })
})

const start = useMemoryStores()

async function* chunksOf(...chunks: unknown[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk as Uint8Array
}

/** A stream that somebody else has read to its end. */
async function readBefore(): Promise<Readable> {
  const stream = Readable.from(['text'])
  for await (const _ of stream);
  return stream
}

describe('chunks of a stream', () => {
  it('may be empty, text, and bytes of any view', async () => {
    const { store, context } = await start()
    const words = new Uint16Array([0x6261, 0x6463])
    const buffer = new Uint8Array([0x65]).buffer
    const source = chunksOf('', new Uint8Array(0), 'ü', words, buffer, new DataView(buffer), '')
    await upload(context, 'key', source)
    expect(store.objects.get('key')?.body.toString()).toBe('üabcdee')
  })

  it.each([
    ['a number', 5],
    ['an object', { length: 3 }],
    ['nothing', undefined],
    ['a list', [1, 2]],
  ])('that are %s are refused, and make no shorter object', async (_name, chunk) => {
    const { store, context } = await start()
    const expected = { code: 'ERR_INVALID_ARG_TYPE', field: 'source' }
    const small = upload(context, 'key', chunksOf('abc', chunk, 'def'))
    expect(await rejection(small)).toMatchObject(expected)
    const parts = chunksOf(Buffer.alloc(PART), chunk, Buffer.alloc(PART))
    const large = upload(context, 'key', parts, { partSize: PART })
    expect(await rejection(large)).toMatchObject(expected)
    const put = putAny(context, 'key', chunksOf('abc', chunk))
    expect(await rejection(put)).toMatchObject(expected)
    expect(store.objects.size + store.uploads.size).toBe(0)
  })
})

describe('a stream', () => {
  it('that was read before makes no empty object', async () => {
    const { store, context } = await start()
    const expected = { code: 'ERR_INVALID_ARG_VALUE', field: 'source' }
    expect(await rejection(upload(context, 'key', await readBefore()))).toMatchObject(expected)
    expect(await rejection(putAny(context, 'key', await readBefore()))).toMatchObject(expected)
    expect(store.seen).toEqual([])
  })

  it('that fails before it is read fails the upload, and nothing else', async () => {
    const { context } = await start()
    const slow: BucketContext = {
      ...context,
      // As long as it takes to read files, and longer than to find that one is missing.
      endpoint: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return await context.endpoint()
      },
    }
    const missing = join(directory, 'missing')
    for (const start of [upload, putAny]) {
      const error = await rejection(start(slow, 'key', createReadStream(missing)))
      expect(error).toMatchObject({ code: 'ENOENT', path: missing })
    }
  })

  it('that was destroyed before is no object', async () => {
    const { store, context } = await start()
    const broken = new PassThrough()
    broken.destroy()
    expect(await rejection(upload(context, 'key', broken))).toMatchObject({
      code: 'ERR_STREAM_PREMATURE_CLOSE',
    })
    expect(store.seen).toEqual([])
  })

  it('is destroyed by a signal that has ended already, and nothing is sent', async () => {
    const { store, context } = await start()
    const reason = new Error('enough')
    const stream = new PassThrough()
    const uploading = upload(context, 'key', stream, { signal: AbortSignal.abort(reason) })
    expect(await rejection(uploading)).toBe(reason)
    await expect.poll(() => stream.destroyed).toBe(true)
    expect(store.seen).toEqual([])
  })

  it.each([undefined, 0])('without bytes makes an empty object (length %s)', async (length) => {
    const { store, context } = await start()
    expect(await upload(context, 'key', Readable.from([]), { length })).toMatchObject({ size: 0 })
    expect(store.objects.get('key')?.body).toHaveLength(0)
  })
})

it('bytes may be in any view of a buffer, also of another realm', async () => {
  const { store, context } = await start()
  const { buffer } = new Uint8Array([0x61, 0x62, 0x63, 0x64])
  const shared = new Uint8Array(new SharedArrayBuffer(1)).fill(0x61)
  const foreign = runInNewContext('new Uint8Array([0x61]).buffer') as ArrayBuffer
  const sources: [string, UploadSource][] = [
    ['bc', new DataView(buffer, 1, 2)],
    ['cd', new Uint16Array(buffer, 2)],
    ['a', shared.buffer],
    ['a', foreign],
  ]
  for (const [text, source] of sources) {
    await upload(context, 'view', source)
    expect(store.objects.get('view')?.body.toString()).toBe(text)
    await putAny(context, 'view', source as ArrayBuffer)
    expect(store.objects.get('view')?.body.toString()).toBe(text)
  }
})

describe('a path', () => {
  it('may lead over a symbolic link, to an empty file or a device', async () => {
    const { store, context } = await start()
    await writeFile(join(directory, 'file'), 'text')
    await writeFile(join(directory, 'empty'), '')
    await symlink(join(directory, 'file'), join(directory, 'link'))
    await upload(context, 'link', join(directory, 'link'))
    await upload(context, 'empty', { path: join(directory, 'empty') })
    await upload(context, 'device', '/dev/null')
    expect([...store.objects].map(([key, { body }]) => [key, body.toString()])).toEqual([
      ['link', 'text'],
      ['empty', ''],
      ['device', ''],
    ])
  })

  it.skipIf(process.platform !== 'linux')(
    'of a file that hides its size is read as a stream, and nothing is sent as all of it',
    async () => {
      const { store, context } = await start()
      const path = '/proc/self/limits'
      const { size } = await upload(context, 'limits', path)
      expect(size).toBeGreaterThan(500)
      expect(store.objects.get('limits')?.body.toString()).toContain('Max open files')
      expect(await rejection(putAny(context, 'key', { path }))).toMatchObject({
        message: expect.stringContaining('no file with a size'),
      })
      const handle = await openFile(path)
      expect(await rejection(upload(context, 'key', handle))).toMatchObject({ field: 'source' })
      expect(await rejection(putAny(context, 'key', handle))).toMatchObject({
        message: expect.stringContaining('no file with a size'),
      })
      await handle.close()
      expect(store.objects.has('key')).toBe(false)
    },
  )

  it('of a directory is refused', async () => {
    const { context } = await start()
    expect(await rejection(upload(context, 'key', directory))).toMatchObject({ field: 'source' })
  })

  it.skipIf(process.platform === 'win32')(
    'of a pipe is read as a stream, which one request cannot be',
    async () => {
      const { store, context } = await start()
      const pipe = join(directory, 'pipe')
      execFileSync('mkfifo', [pipe])
      expect(await rejection(putAny(context, 'key', { path: pipe }))).toMatchObject({
        field: 'body.path',
      })
      const reason = new Error('enough')
      const abort = new AbortController()
      const waiting = rejection(upload(context, 'key', pipe, { signal: abort.signal }))
      abort.abort(reason)
      expect(await waiting).toBe(reason)
      // It lets go of the reader that has given up, which may leave the byte there.
      await writeFile(pipe, 'x').catch(() => undefined)
      const bytes = Buffer.alloc(2 * PART + 1, 'x')
      const another = join(directory, 'another pipe')
      execFileSync('mkfifo', [another])
      const uploading = upload(context, 'key', another, { partSize: PART })
      await writeFile(another, bytes)
      expect(await uploading).toMatchObject({ size: bytes.length, parts: 3 })
      expect(store.objects.get('key')?.body.equals(bytes)).toBe(true)
    },
  )
})

describe('a Blob', () => {
  it('may be a slice of a file', async () => {
    const { store, context } = await start()
    const bytes = Buffer.from(Array.from({ length: 3 * PART }, (_, index) => index % 251))
    const path = join(directory, 'file')
    await writeFile(path, bytes)
    const slice = (await openAsBlob(path)).slice(7, 2 * PART + 100)
    await upload(context, 'key', slice, { partSize: PART })
    const expected = bytes.subarray(7, 2 * PART + 100)
    expect(store.objects.get('key')?.body.equals(expected)).toBe(true)
  })

  it('of a file that was changed is refused, and leaves nothing', async () => {
    const { store, context } = await start()
    const path = join(directory, 'file')
    await writeFile(path, Buffer.alloc(3 * PART))
    const blob = await openAsBlob(path)
    await appendFile(path, 'more')
    const uploading = upload(context, 'key', blob, { partSize: PART })
    expect(await rejection(uploading)).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED' })
    expect(store.objects.size + store.uploads.size).toBe(0)
  })
})

describe('a file that changes while it is uploaded', () => {
  it.each([
    ['grows', (path: string) => appendFile(path, 'more')],
    ['shrinks', (path: string) => writeFile(path, 'less')],
    ['is written anew', (path: string) => writeFile(path, Buffer.alloc(3 * PART, 'y'))],
  ])('and %s makes no object', async (_name, change) => {
    const { store, context } = await start()
    const path = join(directory, 'file')
    await writeFile(path, Buffer.alloc(3 * PART, 'x'))
    let changing: Promise<void> | undefined
    const uploading = upload(context, 'key', path, {
      partSize: PART,
      concurrency: 1,
      onState: () => {
        changing ??= change(path)
        return changing
      },
    })
    expect(await rejection(uploading)).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED' })
    expect(store.objects.size + store.uploads.size).toBe(0)
  })
})

describe('an abort while the upload is begun', () => {
  it.each([
    ['upload', (context: BucketContext, signal: AbortSignal) => big(context, signal)],
    [
      'createMultipart',
      (context: BucketContext, signal: AbortSignal) => createMultipart(context, 'key', { signal }),
    ],
  ])('leaves none of it in the store (%s)', async (_name, begin) => {
    const abort = new AbortController()
    const reason = new Error('enough')
    // The store has made the upload, and its answer is on the way.
    const { store, context } = await start(({ path }, response, made) => {
      if (!path.includes('?uploads')) return false
      made.uploads.set('late', {
        key: 'key',
        algorithm: undefined,
        type: undefined,
        parts: new Map(),
      })
      abort.abort(reason)
      const body =
        '<InitiateMultipartUploadResult><UploadId>late</UploadId></InitiateMultipartUploadResult>'
      setImmediate(() => response.writeHead(200, { 'content-type': 'application/xml' }).end(body))
      return true
    })
    expect(await rejection(begin(context, abort.signal))).toBe(reason)
    expect(store.uploads.size).toBe(0)
  })

  it('by the time of the upload leaves none of it, though the store is slow to make it', async () => {
    const { store, context } = await start(({ path }, response, made) => {
      if (!path.includes('?uploads')) return false
      setTimeout(() => {
        made.uploads.set('late', {
          key: 'key',
          algorithm: undefined,
          type: undefined,
          parts: new Map(),
        })
        response.writeHead(200, { 'content-type': 'application/xml' })
        response.end(
          '<InitiateMultipartUploadResult><UploadId>late</UploadId></InitiateMultipartUploadResult>',
        )
      }, 200)
      return true
    })
    const options = { partSize: PART, timeout: { totalMs: 100 } }
    const error = await rejection(upload(context, 'key', Buffer.alloc(3 * PART), options))
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL', timeoutMs: 100 })
    await vi.waitFor(() => expect(store.seen.at(-1)?.method).toBe('DELETE'))
    expect(store.uploads.size).toBe(0)
  })

  it('sends nothing where the signal has ended before', async () => {
    const { store, context } = await start()
    const signal = AbortSignal.abort(new Error('enough'))
    await rejection(createMultipart(context, 'key', { signal }))
    expect(store.seen).toEqual([])
  })
})

function big(context: BucketContext, signal: AbortSignal): Promise<unknown> {
  return upload(context, 'key', Buffer.alloc(3 * PART), { partSize: PART, signal })
}

describe('options', () => {
  it.each<[string, UploadSource, object, string]>([
    ['options', 'x', null as never, 'options'],
    ['signal', 'x', { signal: {} }, 'options.signal'],
    ['part size', 'x', { partSize: '8' }, 'options.partSize'],
    ['concurrency', 'x', { concurrency: 1_001 }, 'options.concurrency'],
  ])(
    'with a wrong %s are refused before anything is sent',
    async (_name, source, options, field) => {
      const { store, context } = await start()
      const path = join(directory, 'x')
      await mkdir(directory, { recursive: true })
      await writeFile(path, 'text')
      const uploading = upload(context, 'key', source === 'x' ? path : source, options)
      expect(await rejection(uploading)).toMatchObject({ field })
      expect(store.seen).toEqual([])
    },
  )
})

describe('a source that stalls', () => {
  it.each<[string, { totalMs?: number; attemptMs?: number }, string]>([
    ['the time of the whole upload', { totalMs: 100 }, 'TIMEOUT_TOTAL'],
    ['the time of an attempt', { attemptMs: 100 }, 'TIMEOUT_ATTEMPT'],
  ])('is ended by %s', async (_name, timeout, code) => {
    const { store, context } = await start()
    for (const first of [undefined, 'x', Buffer.alloc(9 * 1024 * 1024)]) {
      const source = new PassThrough({ highWaterMark: 16 * 1024 * 1024 })
      if (first !== undefined) source.write(first)
      const error = await rejection(upload(context, 'key', source, { timeout }))
      expect(error).toMatchObject({ code, timeoutMs: 100 })
      expect(source.destroyed).toBe(true)
    }
    expect(store.uploads.size).toBe(0)
    expect(store.objects.size).toBe(0)
  })

  it('of keys is ended by the time of deleteMany', async () => {
    const { context } = await start()
    async function* keys(): AsyncGenerator<string> {
      yield 'a'
      await new Promise(() => undefined)
    }
    const error = await rejection(deleteMany(context, keys(), { timeout: { totalMs: 100 } }))
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL' })
  })
})
