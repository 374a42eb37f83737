import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { download } from '../../../../src/s3/download.ts'
import type { BucketContext } from '../../../../src/s3/options.ts'
import type { DownloadResumeState } from '../../../../src/s3/transfer-types.ts'
import { upload } from '../../../../src/s3/upload.ts'
import { createChecksum } from '../../../../src/sigv4/index.ts'
import { rejection } from '../../http/loopback.ts'
import type { Meddle } from './memory-store.ts'
import { useMemoryStores } from './store-context.ts'

const KIB = 1024
const bytes = randomBytes(1000 * KIB + 1)
const partSize = 128 * KIB

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sansdk-download-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true })
})

const startStore = useMemoryStores()

async function start(meddle?: Meddle): ReturnType<typeof startStore> {
  const scene = await startStore(meddle)
  await upload(scene.context, 'key', bytes)
  scene.store.seen.length = 0
  return scene
}

const ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const

const isGet = (method: string): boolean => method === 'GET'

const ONE_BY_ONE = { concurrency: 1, onFailure: 'keep' } as const

/** What is announced of a download that crashes after its first range. */
async function stateOfCrash(
  context: BucketContext,
  path: string,
  partSize: number,
): Promise<DownloadResumeState> {
  const states: DownloadResumeState[] = []
  const onState = (state: DownloadResumeState) => {
    states.push(state)
    throw new Error('crash')
  }
  await rejection(download(context, 'key', path, { ...ONE_BY_ONE, onState, partSize }))
  const [first] = states
  if (first === undefined) throw new Error('nothing was announced')
  return first
}

describe('download', () => {
  it('compares ranges that come in any order with the checksum of the object', async () => {
    const { store, context } = await start()
    const path = join(directory, 'file')
    const result = await download(context, 'key', path, { partSize })
    expect(result).toMatchObject({ size: bytes.length, verified: 'CRC32' })
    expect((await readFile(path)).equals(bytes)).toBe(true)
    expect(await readdir(directory)).toEqual(['file'])
    expect(store.seen.filter(({ method }) => isGet(method))).toHaveLength(8)
    // All but the first, whose ETag was not known.
    expect(store.seen.filter(({ headers }) => headers['if-match'] !== undefined)).toHaveLength(8)
  })

  it('makes Node warn of no leak, however many ranges are fetched at the same time', async () => {
    const { context } = await start()
    const warnings: Error[] = []
    const onWarning = (warning: Error): void => void warnings.push(warning)
    process.on('warning', onWarning)
    try {
      await download(context, 'key', undefined, { partSize: 16 * KIB, concurrency: 32 })
      // Warnings are emitted in a later turn.
      await new Promise(setImmediate)
    } finally {
      process.off('warning', onWarning)
    }
    expect(warnings).toEqual([])
  })

  it('takes one request for a small object', async () => {
    const { store, context } = await start()
    const result = await download(context, 'key')
    expect(result.bytes?.length).toBe(bytes.length)
    expect(result.verified).toBe('CRC32')
    expect(store.seen).toHaveLength(1)
  })

  it('fetches ranges in a row by one request, but for a stream or with a size of the caller', async () => {
    const { store, context } = await startStore()
    const large = randomBytes(25 * KIB * KIB)
    await upload(context, 'key', large)
    const gets = async (destination?: Writable, size?: number): Promise<unknown[]> => {
      store.seen.length = 0
      const options = { concurrency: 1, partSize: size }
      const { bytes: received, verified } = await download(context, 'key', destination, options)
      if (destination === undefined) expect(large.equals(received ?? large.subarray(1))).toBe(true)
      expect(verified).toBe('CRC32')
      return store.seen.filter(({ method }) => isGet(method)).map(({ headers }) => headers.range)
    }
    const part = 8 * KIB * KIB
    const range = (from: number, to: number): string =>
      `bytes=${from * part}-${Math.min(to * part, large.length) - 1}`
    const single = [`bytes=0-${part - 1}`, range(1, 2), range(2, 3), range(3, 4)]
    expect(await gets()).toEqual([range(0, 1), range(1, 3), range(3, 4)])
    expect(await gets(undefined, part)).toEqual(single)
    expect(await gets(new PassThrough().resume())).toEqual(single)
  })

  it('takes up ranges in a row where they break off, and tells of each that is there', async () => {
    let broken = 0
    const { store, context } = await start(({ method, headers }, response, { objects }) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
      const { body, headers: stored } = objects.get('key') ?? {}
      if (!isGet(method) || body === undefined || Number(to) - Number(from) < 128 * KIB)
        return false
      if (broken > 0) return false
      broken += 1
      const end = Math.min(Number(to) + 1, body.length)
      response.writeHead(206, {
        etag: stored?.['etag'],
        'content-range': `bytes ${from}-${end - 1}/${body.length}`,
        'content-length': end - Number(from),
      })
      response.write(body.subarray(Number(from), Number(from) + 100 * KIB), () => {
        response.socket?.resetAndDestroy()
      })
      return true
    })
    const path = join(directory, 'file')
    const states = [await stateOfCrash(context, path, 32 * KIB)]
    store.seen.length = 0
    const [resume] = states
    const onState = (state: DownloadResumeState) => void states.push(state)
    const result = await download(context, 'key', path, { ...ONE_BY_ONE, resume, onState })
    expect(result.verified).toBe('CRC32')
    expect((await readFile(path)).equals(bytes)).toBe(true)
    expect(broken).toBe(1)
    // 31 ranges and a byte were left.
    expect(states).toHaveLength(32)
    expect(store.seen.filter(({ method }) => isGet(method)).length).toBeLessThan(16)
  })

  it('asks for the rest where a cache sends less of ranges in a row than was asked for', async () => {
    const most = 96 * KIB
    const { store, context } = await start(({ method, headers }, response, { objects }) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
      const { body, headers: stored } = objects.get('key') ?? {}
      const start = Number(from)
      if (!isGet(method) || body === undefined || Number(to) + 1 - start <= most) return false
      response.writeHead(206, {
        etag: stored?.['etag'],
        'content-range': `bytes ${start}-${start + most - 1}/${body.length}`,
      })
      response.end(body.subarray(start, start + most))
      return true
    })
    const path = join(directory, 'file')
    const resume = await stateOfCrash(context, path, 64 * KIB)
    store.seen.length = 0
    const seen: number[] = []
    const onProgress = ({ transferred }: { transferred: number }) => void seen.push(transferred)
    const result = await download(context, 'key', path, {
      ...ONE_BY_ONE,
      resume,
      onProgress,
    })
    expect(result.verified).toBe('CRC32')
    expect((await readFile(path)).equals(bytes)).toBe(true)
    expect(seen.at(-1)).toBe(bytes.length)
    const ranges = store.seen.map(({ headers }) => headers.range)
    const part = 64 * KIB
    expect(ranges.slice(1, 3)).toEqual([
      `bytes=${part}-${9 * part - 1}`,
      `bytes=${part + most}-${9 * part - 1}`,
    ])
  })

  it.each(ALGORITHMS)('compares an object of one range with its %s', async (algorithm) => {
    const { store, context } = await start()
    const body = Buffer.from('hello')
    const checksum = createChecksum(algorithm)
    checksum.update(body)
    const headers = {
      etag: '"e-1"',
      [`x-amz-checksum-${algorithm.toLowerCase()}`]: checksum.digest(),
    }
    const path = join(directory, 'file')
    for (const options of [{}, { partSize: 5 }, { verify: 'full' }] as const) {
      store.objects.set('key', { body, headers })
      expect((await download(context, 'key', path, options)).verified).toBe(algorithm)
      store.objects.set('key', { body: Buffer.from('jello'), headers })
      const error = await rejection(download(context, 'key', path, options))
      expect(error).toMatchObject({ code: 'TRANSFER_CHECKSUM_MISMATCH' })
    }
    store.objects.set('key', { body, headers })
    const { verified } = await download(context, 'key', path, { partSize: 4, verify: 'full' })
    expect(verified).toBe(algorithm)
    expect(await readFile(path, 'utf8')).toBe('hello')
  })

  it('gives no file and an error where a byte is wrong', async () => {
    const { store, context } = await start()
    const object = store.objects.get('key')
    const spoilt = Buffer.from(bytes)
    spoilt[500_000] = (spoilt[500_000] ?? 0) ^ 1
    store.objects.set('key', { body: spoilt, headers: object?.headers ?? {} })
    const path = join(directory, 'file')
    await writeFile(path, 'before')
    for (const options of [{ partSize }, {}]) {
      const error = await rejection(download(context, 'key', path, options))
      expect(error).toMatchObject({ code: 'TRANSFER_CHECKSUM_MISMATCH', key: 'key' })
    }
    expect(await readFile(path, 'utf8')).toBe('before')
    expect(await readdir(directory)).toEqual(['file'])
    const result = await download(context, 'key', path, { partSize, verify: 'off' })
    expect(result.verified).toBeUndefined()
    expect(result.info.contentLength).toBe(bytes.length)
  })

  it('asks for the rest where an answer breaks off', async () => {
    let broken = 0
    const { store, context } = await start(({ method, headers }, response, { objects }) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
      const body = objects.get('key')?.body
      if (!isGet(method) || from === undefined || body === undefined || broken >= 6) return false
      broken += 1
      const end = Math.min(Number(to) + 1, body.length)
      response.writeHead(206, {
        etag: objects.get('key')?.headers['etag'],
        'content-range': `bytes ${from}-${end - 1}/${body.length}`,
        'content-length': end - Number(from),
      })
      response.write(body.subarray(Number(from), Number(from) + 10_000), () => {
        response.socket?.resetAndDestroy()
      })
      return true
    })
    const result = await download(context, 'key', undefined, { partSize, concurrency: 2 })
    expect(Buffer.from(result.bytes ?? []).equals(bytes)).toBe(true)
    expect(store.seen.some(({ headers }) => headers.range?.startsWith('bytes=10000-'))).toBe(true)
    expect(broken).toBe(6)
  })

  it('gives up an answer that breaks off again and again', async () => {
    const { context } = await start(({ method }, response) => {
      if (!isGet(method)) return false
      response.writeHead(206, {
        etag: '"e"',
        'content-range': 'bytes 0-99/100',
        'content-length': 100,
      })
      response.flushHeaders()
      setImmediate(() => response.socket?.resetAndDestroy())
      return true
    })
    const path = join(directory, 'file')
    const error = await rejection(download(context, 'key', path))
    expect(error).toMatchObject({ code: 'NETWORK_CONNECTION_LOST' })
    expect(await readdir(directory)).toEqual([])
  })

  it('says that the object was replaced', async () => {
    const { store, context } = await start(({ method, headers }, _response, { objects }) => {
      const isSecond = isGet(method) && headers.range?.startsWith('bytes=131072-')
      const object = objects.get('key')
      if (isSecond && object) objects.set('key', { ...object, headers: { etag: '"other"' } })
      return false
    })
    const error = await rejection(
      download(context, 'key', join(directory, 'file'), { partSize, concurrency: 1 }),
    )
    expect(error).toMatchObject({ code: 'TRANSFER_OBJECT_CHANGED', key: 'key' })
    expect(error).toHaveProperty('cause.awsCode', 'PreconditionFailed')
    expect(await readdir(directory)).toEqual([])
    expect(store.seen.length).toBeLessThan(6)
  })

  it('takes empty objects, and stores that know no ranges', async () => {
    const { store, context } = await start()
    await upload(context, 'empty', Buffer.alloc(0))
    const path = join(directory, 'empty')
    expect(await download(context, 'empty', path)).toMatchObject({ size: 0 })
    expect(await readFile(path)).toHaveLength(0)
    expect((await download(context, 'empty')).bytes).toHaveLength(0)
    const plain = await start(({ method, headers }) => {
      if (isGet(method)) delete headers.range
      return false
    })
    const whole = await download(plain.context, 'key', undefined, { partSize })
    expect(Buffer.from(whole.bytes ?? []).equals(bytes)).toBe(true)
    expect(store.objects.size).toBe(2)
  })

  it('fills bytes that are given, and refuses too few', async () => {
    const { context } = await start()
    const target = Buffer.alloc(bytes.length + 10, 7)
    const result = await download(context, 'key', target, { partSize })
    expect(result.bytes).toHaveLength(bytes.length)
    expect(target.subarray(0, bytes.length).equals(bytes)).toBe(true)
    expect(target.at(-1)).toBe(7)
    const error = await rejection(download(context, 'key', Buffer.alloc(10)))
    expect(error).toMatchObject({ code: 'ERR_OUT_OF_RANGE', field: 'destination' })
  })

  it('writes in order, and waits for a slow stream', async () => {
    const { store, context } = await start()
    const slow: Buffer[] = []
    const target = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        slow.push(Buffer.from(chunk))
        setImmediate(done)
      },
    })
    await download(context, 'key', target, { partSize: 10_000, concurrency: 8 })
    expect(Buffer.concat(slow).equals(bytes)).toBe(true)
    expect(target.writableEnded).toBe(false)
    expect(target.destroyed).toBe(false)
    expect(store.mostAtOnce()).toBeLessThanOrEqual(8)
  })

  it('rejects with what the stream fails with, or with its early end', async () => {
    const { context } = await start()
    const failure = new Error('full')
    const failing = new Writable({ write: (_chunk, _encoding, done) => done(failure) })
    expect(await rejection(download(context, 'key', failing, { partSize }))).toBe(failure)
    const closed = new PassThrough()
    closed.on('data', () => closed.destroy())
    expect(await rejection(download(context, 'key', closed, { partSize }))).toMatchObject({
      code: expect.stringMatching(/PREMATURE_CLOSE|DESTROYED/),
    })
  })

  it('goes on from a saved state, reading what is there for the checksum', async () => {
    const { store, context } = await start()
    const path = join(directory, 'file')
    const states: string[] = []
    const onState = (state: DownloadResumeState) => {
      states.push(JSON.stringify(state))
      if (states.length === 4) throw new Error('crash')
    }
    const options = { partSize, onState, onFailure: 'keep', concurrency: 1 } as const
    await rejection(download(context, 'key', path, options))
    expect(await readdir(directory)).toEqual([expect.stringMatching(/^\.file\..*\.part$/)])
    store.seen.length = 0
    const resume: DownloadResumeState = JSON.parse(states.at(-1) ?? '')
    const result = await download(context, 'key', path, { resume })
    expect(result.verified).toBe('CRC32')
    expect((await readFile(path)).equals(bytes)).toBe(true)
    expect(store.seen.filter(({ method }) => isGet(method))).toHaveLength(4)
    expect(await readdir(directory)).toEqual(['file'])
  })

  it('goes on only from a temporary file of its own, beside the destination', async () => {
    const { context } = await start()
    const path = join(directory, 'file')
    const victim = join(directory, 'victim')
    const states: DownloadResumeState[] = []
    const onState = (state: DownloadResumeState) => {
      states.push(state)
      throw new Error('crash')
    }
    await rejection(download(context, 'key', path, { partSize, onState, onFailure: 'keep' }))
    const [state] = states
    if (state === undefined) throw new Error('no state')
    await writeFile(victim, Buffer.alloc(bytes.length))
    for (const temporaryPath of [victim, `${directory}/../x/.file.0123456789ab.part`, path]) {
      const error = await rejection(
        download(context, 'key', path, { resume: { ...state, temporaryPath } }),
      )
      expect(error).toMatchObject({ field: 'options.resume.temporaryPath' })
    }
    // A link in its place, and a file that is shorter than the state says, are begun anew.
    await rm(state.temporaryPath)
    await symlink(victim, state.temporaryPath)
    await download(context, 'key', path, { resume: state })
    expect(await readFile(victim)).toEqual(Buffer.alloc(bytes.length))
    await rm(state.temporaryPath)
    await writeFile(state.temporaryPath, 'short')
    await download(context, 'key', path, { resume: state, verify: 'off' })
    expect((await readFile(path)).equals(bytes)).toBe(true)
    for (const wrong of [{ done: '!' }, { partSize: 0.5 }, { size: -1 }, { etag: 1 }]) {
      const resume = { ...state, ...wrong } as DownloadResumeState
      const error = await rejection(download(context, 'key', path, { resume }))
      expect(error).toMatchObject({ field: 'options.resume' })
    }
  })

  it('leaves no temporary file where the file cannot get its name', async () => {
    const { context } = await start()
    const path = join(directory, 'file')
    const onProgress = (): void => {
      // A directory takes the place of the destination.
      mkdirSync(join(path, 'full'), { recursive: true })
    }
    await rejection(download(context, 'key', path, { onProgress }))
    expect(await readdir(directory)).toEqual(['file'])
  })

  it.each([999_999_999_999_999, 4_000_000_000])(
    'neither waits nor allocates for a claim of %i bytes',
    async (size) => {
      const { context } = await start(({ method, headers }, response) => {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
        if (!isGet(method) || from !== '0')
          return isGet(method) && response.writeHead(416).end() !== undefined
        const length = Number(to) + 1
        response.writeHead(206, {
          etag: '"e"',
          'content-range': `bytes 0-${to}/${size}`,
          'content-length': length,
        })
        response.end(Buffer.alloc(length))
        return true
      })
      const before = process.memoryUsage().rss
      const begun = performance.now()
      const options = { partSize: 1000, verify: 'off' } as const
      for (const destination of [join(directory, 'file'), undefined]) {
        await rejection(download(context, 'key', destination, options))
      }
      expect(performance.now() - begun).toBeLessThan(2_000)
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
      expect(await readdir(directory)).toEqual([])
    },
  )

  it('ends when the time of the whole operation is over, whatever takes it', async () => {
    const { context } = await start()
    const path = join(directory, 'file')
    const onState = (): Promise<void> => new Promise(() => undefined)
    const timeout = { totalMs: 200 }
    const error = await rejection(download(context, 'key', path, { partSize, onState, timeout }))
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL', timeoutMs: 200 })
    expect(await readdir(directory)).toEqual([])
  })

  it('stops at an abort with its reason, and removes what it has', async () => {
    const { context } = await start()
    const abort = new AbortController()
    const reason = new Error('enough')
    const options = { partSize, signal: abort.signal, onProgress: () => abort.abort(reason) }
    expect(await rejection(download(context, 'key', join(directory, 'file'), options))).toBe(reason)
    expect(await readdir(directory)).toEqual([])
  })

  it('refuses a directory, a missing object and a wrong destination', async () => {
    const { context } = await start()
    expect(await rejection(download(context, 'key', directory))).toMatchObject({
      field: 'destination',
    })
    const missing = await rejection(download(context, 'none', join(directory, 'file')))
    expect(missing).toMatchObject({ awsCode: 'NoSuchKey' })
    expect(await rejection(download(context, 'key', 42 as never))).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
    expect(await readdir(directory)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')(
    'does not put a file in the place of a pipe or device',
    async () => {
      const { context } = await start()
      const pipe = join(directory, 'pipe')
      execFileSync('mkfifo', [pipe])
      for (const path of [pipe, '/dev/null']) {
        expect(await rejection(download(context, 'key', path))).toMatchObject({
          field: 'destination',
        })
        expect((await stat(path)).isFile()).toBe(false)
      }
      expect(await readdir(directory)).toEqual(['pipe'])
    },
  )

  it('says which directory is missing', async () => {
    const { context } = await start()
    const path = join(directory, 'none', 'file')
    expect(await rejection(download(context, 'key', path))).toMatchObject({
      code: 'ENOENT',
      path: expect.stringContaining(join(directory, 'none')),
    })
  })

  it('gives a path that two write to at once the whole object', async () => {
    const { context } = await start()
    const path = join(directory, 'file')
    const both = [1, 2].map(() => download(context, 'key', path, { partSize }))
    await Promise.all(both)
    expect((await readFile(path)).equals(bytes)).toBe(true)
    expect(await readdir(directory)).toEqual(['file'])
  })

  it('rejects with the error of a stream that failed before it was written to', async () => {
    const { context } = await start()
    const path = join(directory, 'none', 'file')
    const missing = createWriteStream(path)
    await new Promise((resolve) => missing.once('error', resolve))
    expect(await rejection(download(context, 'key', missing))).toMatchObject({
      code: 'ENOENT',
      path,
    })
    const slow: BucketContext = {
      ...context,
      prepare: () => new Promise((resolve) => setTimeout(resolve, 20)),
    }
    const downloading = download(slow, 'key', createWriteStream(path))
    expect(await rejection(downloading)).toMatchObject({ code: 'ENOENT', path })
  })

  it.each([
    ['options', null, 'options'],
    ['signal', { signal: 'x' }, 'options.signal'],
    ['part size', { partSize: 0 }, 'options.partSize'],
    ['concurrency', { concurrency: Number.NaN }, 'options.concurrency'],
  ])('refuses wrong %s before anything is sent', async (_name, options, field) => {
    const { store, context } = await start()
    const downloading = download(context, 'key', undefined, options as never)
    expect(await rejection(downloading)).toMatchObject({ field })
    expect(store.seen).toEqual([])
  })
})
