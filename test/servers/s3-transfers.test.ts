import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { TransferError } from '../../src/errors.ts'
import { download } from '../../src/s3/download.ts'
import { listObjects } from '../../src/s3/list.ts'
import { createMultipart } from '../../src/s3/multipart.ts'
import { upload } from '../../src/s3/upload.ts'
import { all } from './s3-buckets-of.ts'
import { describeServers } from './servers.ts'
import { MIB, patternBytes, sha256 } from './transfer-files.ts'
import { PART, rejection, usePlace } from './transfer-place.ts'

describeServers('transfers', (server) => {
  const place = usePlace(server)

  it.each([0, 1, PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 1])(
    'carry %i bytes up and down, in parts of 5 MiB',
    async (size) => {
      const { context, path } = place()
      const bytes = patternBytes(size)
      await writeFile(path('in'), bytes)
      const up = await upload(context, `size ${size}`, path('in'), {
        partSize: PART,
        metadata: { name: 'Zoë' },
      })
      expect(up).toMatchObject({ size, parts: Math.max(1, Math.ceil(size / PART)) })
      const down = await download(context, `size ${size}`, path('out'), { partSize: PART })
      expect(down).toMatchObject({ size, etag: up.etag, info: { metadata: { name: 'Zoë' } } })
      expect(sha256(await readFile(path('out')))).toBe(sha256(bytes))
      const whole = await download(context, `size ${size}`, undefined, { partSize: MIB })
      expect(sha256(whole.bytes ?? Buffer.alloc(0))).toBe(sha256(bytes))
      expect((await readdir(place().directory)).sort()).toEqual(['in', 'out'])
      await rm(path('out'))
    },
  )

  it('take every kind of source', async () => {
    const { context, path } = place()
    const bytes = patternBytes(PART + 12_345)
    await writeFile(path('in'), bytes)
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 77_777) yield bytes.subarray(at, at + 77_777)
    }
    const handle = await open(path('in'))
    const sources = {
      bytes,
      blob: new Blob([bytes]),
      handle,
      iterable: pieces(),
      readable: createReadStream(path('in')),
      web: Readable.toWeb(createReadStream(path('in'))) as never,
      url: new URL(`file://${path('in')}`),
    }
    for (const [name, source] of Object.entries(sources)) {
      const { parts } = await upload(context, `source/${name}`, source, { partSize: PART })
      expect([name, parts]).toEqual([name, 2])
      const { bytes: back } = await download(context, `source/${name}`)
      expect([name, sha256(back ?? bytes.subarray(1))]).toEqual([name, sha256(bytes)])
    }
    await handle.close()
  })

  it('write to a stream in order, and verify a small object by its MD5', async () => {
    const { context } = place()
    const bytes = patternBytes(3 * MIB)
    await upload(context, 'ordered', bytes)
    const target = new PassThrough()
    const reading = all(target)
    const result = await download(context, 'ordered', target, { partSize: 200_000 })
    target.end()
    expect(sha256(Buffer.concat(await reading))).toBe(sha256(bytes))
    expect(result.verified).toBeUndefined()
    expect((await download(context, 'ordered')).verified).toBe('MD5')
    const full = { partSize: MIB, verify: 'full' } as const
    expect((await download(context, 'ordered', undefined, full)).verified).toBe('MD5')
  })

  it('leave nothing behind if a stream is too short, too long or fails', async () => {
    const { context, pending } = place()
    const before = await pending()
    async function* pieces(count: number, failure?: Error): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < count; index++) yield Buffer.alloc(MIB)
      if (failure) throw failure
    }
    const mismatch = { code: 'BODY_LENGTH_MISMATCH' }
    const length = 12 * MIB
    const options = { length, partSize: PART }
    expect(await rejection(upload(context, 'broken', pieces(11), options))).toMatchObject(mismatch)
    expect(await rejection(upload(context, 'broken', pieces(13), options))).toMatchObject(mismatch)
    const failure = new Error('the disk is on fire')
    expect(await rejection(upload(context, 'broken', pieces(7, failure), options))).toBe(failure)
    expect(await pending()).toBe(before)
    expect(await all(listObjects(context, { prefix: 'broken' }))).toEqual([])
  })

  it('do not complete an object if the file changes, and leave nothing behind', async () => {
    const { context, path, pending } = place()
    await writeFile(path('changing'), patternBytes(3 * PART))
    const change = async () => {
      await writeFile(path('changing'), patternBytes(3 * PART, 7))
      await utimes(path('changing'), new Date(), new Date(Date.now() + 5_000))
    }
    let changing: Promise<void> | undefined
    const onProgress = () => {
      changing ??= change()
    }
    const options = { partSize: PART, concurrency: 1, onProgress }
    const error = await rejection(upload(context, 'changing', path('changing'), options))
    await changing
    expect(error).toBeInstanceOf(TransferError)
    expect(error).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED', key: 'changing' })
    expect(await all(listObjects(context, { prefix: 'changing' }))).toEqual([])
    expect(await pending()).toBe(0)
  })

  it('clean up after an abort, and reject with its reason', async () => {
    const { context, path, pending } = place()
    await writeFile(path('aborted'), patternBytes(4 * PART))
    const abort = new AbortController()
    const reason = new Error('changed my mind')
    const options = {
      partSize: PART,
      signal: abort.signal,
      onProgress: () => abort.abort(reason),
    }
    expect(await rejection(upload(context, 'aborted', path('aborted'), options))).toBe(reason)
    expect(await pending()).toBe(0)
  })

  it('leave no upload behind after an abort at any time', async () => {
    const { context, pending } = place()
    const bytes = patternBytes(3 * PART)
    for (let turn = 0; turn < 20; turn++) {
      const abort = new AbortController()
      const reason = new Error('changed my mind')
      // From before the upload is created to the time when its parts are on their way.
      setTimeout(() => abort.abort(reason), turn)
      const uploading = upload(context, 'aborted', bytes, { partSize: PART, signal: abort.signal })
      await uploading.catch((error) => expect(error).toBe(reason))
    }
    expect(await pending()).toBe(0)
  })

  it('notice an object that is replaced during its download', async () => {
    const { context, path, directory } = place()
    await upload(context, 'replaced', patternBytes(4 * MIB))
    let replacing: Promise<unknown> | undefined
    const onProgress = () => {
      replacing ??= upload(context, 'replaced', patternBytes(4 * MIB, 3))
    }
    const options = {
      partSize: 256 * 1024,
      concurrency: 1,
      onProgress,
      onState: () => replacing as never,
    }
    const error = await rejection(download(context, 'replaced', path('replaced'), options))
    expect(error).toBeInstanceOf(TransferError)
    expect(error).toMatchObject({ code: 'TRANSFER_OBJECT_CHANGED', key: 'replaced' })
    expect((await readdir(directory)).filter((name) => name.includes('replaced'))).toEqual([])
  })

  it('refuse a short part before it is sent', async () => {
    const { context, pending } = place()
    const multipart = await createMultipart(context, 'short')
    await multipart.uploadPart(2, Buffer.alloc(PART))
    const short = multipart.uploadPart(1, Buffer.alloc(PART - 1))
    expect(await rejection(short)).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' })
    await multipart.uploadPart(3, Buffer.alloc(1))
    expect(await rejection(multipart.uploadPart(4, Buffer.alloc(1)))).toMatchObject({
      code: 'ERR_OUT_OF_RANGE',
    })
    expect(await multipart.listParts()).toMatchObject([
      { partNumber: 2, size: PART },
      { partNumber: 3, size: 1 },
    ])
    await multipart.abort()
    expect(await pending()).toBe(0)
  })

  it('make an object of copied parts', async () => {
    const { context } = place()
    const bytes = patternBytes(2 * PART)
    await upload(context, 'whole', bytes)
    const multipart = await createMultipart(context, 'copied')
    await multipart.copyPart(1, { key: 'whole', range: { start: 0, end: PART - 1 } })
    await multipart.copyPart(2, { key: 'whole', range: { start: PART, end: 2 * PART - 1 } })
    await multipart.uploadPart(3, Buffer.from('tail'))
    expect(await multipart.complete()).toMatchObject({ parts: 3, size: 2 * PART + 4 })
    const back = await download(context, 'copied')
    expect(sha256(back.bytes ?? bytes)).toBe(sha256(Buffer.concat([bytes, Buffer.from('tail')])))
  })
})
