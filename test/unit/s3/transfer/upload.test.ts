import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMultipart } from '../../../../src/s3/multipart.ts'
import type { UploadResumeState } from '../../../../src/s3/transfer-types.ts'
import { upload } from '../../../../src/s3/upload.ts'
import { createChecksum } from '../../../../src/sigv4/index.ts'
import { rejection } from '../../http/loopback.ts'
import type { Meddle } from './memory-store.ts'
import { useMemoryStores } from './store-context.ts'

const KIB = 1024
const PART = 64 * KIB
const bytes = randomBytes(2 * PART + 12_345)

const start = useMemoryStores()

async function* pieces(size: number, piece = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += piece) yield Buffer.alloc(Math.min(piece, size - at), 'x')
}

/** The state of an upload of the bytes that began with this id. */
function stateOf(uploadId: string): UploadResumeState {
  return {
    kind: 'upload',
    bucket: 'bucket',
    key: 'key',
    uploadId,
    partSize: PART,
    source: { size: bytes.length },
    checksum: undefined,
  }
}

describe('upload', () => {
  it('sends CRC-32 with each part and for the whole object to AWS', async () => {
    const { store, context } = await start()
    const result = await upload(context, 'key', bytes, { partSize: PART })
    const whole = createChecksum('CRC32')
    whole.update(bytes)
    const expected = whole.digest()
    expect(result).toMatchObject({ parts: 3, size: bytes.length, checksum: expected })
    const object = store.objects.get('key')
    expect(object?.headers).toMatchObject({
      'x-amz-checksum-crc32': expected,
      'x-amz-checksum-type': 'FULL_OBJECT',
    })
    expect(object?.body.equals(bytes)).toBe(true)
    const parts = store.seen.filter(({ method }) => method === 'PUT')
    expect(parts).toHaveLength(3)
    for (const { headers } of parts) expect(headers).toHaveProperty('x-amz-checksum-crc32')
    const completion = store.seen.find(({ path }) => path.includes('?uploadId='))
    expect(completion?.headers).toMatchObject({
      'x-amz-checksum-crc32': expected,
      'x-amz-mp-object-size': String(bytes.length),
    })
  })

  it.each([
    ['crc32', 'FULL_OBJECT'],
    ['crc64nvme', 'FULL_OBJECT'],
    ['crc32c', 'FULL_OBJECT'],
    ['sha256', 'COMPOSITE'],
    ['sha1', 'COMPOSITE'],
  ] as const)('sends %s as asked, of type %s', async (checksum, type) => {
    const { store, context } = await start()
    const result = await upload(context, 'key', bytes, { partSize: PART, checksum })
    expect(store.objects.get('key')?.headers).toMatchObject({
      [`x-amz-checksum-${checksum}`]: result.checksum,
      'x-amz-checksum-type': type,
    })
  })

  it('sends Content-MD5 or nothing where that is asked for', async () => {
    const { store, context } = await start()
    await upload(context, 'key', bytes, { partSize: PART, checksum: 'md5' })
    const md5 = createHash('md5').update(bytes.subarray(0, PART)).digest('base64')
    expect(store.seen.map(({ headers }) => headers['content-md5'])).toContain(md5)
    store.seen.length = 0
    await upload(context, 'key', bytes, { partSize: PART, checksum: 'none' })
    expect(JSON.stringify(store.seen.map(({ headers }) => headers))).not.toMatch(/checksum|md5/)
  })

  it('signs the bytes over plain HTTP unless told otherwise', async () => {
    const { store, context } = await start()
    await upload(context, 'key', Buffer.from('hello'))
    const hash = createHash('sha256').update('hello').digest('hex')
    expect(store.seen[0]?.headers['x-amz-content-sha256']).toBe(hash)
    await upload(context, 'key', Buffer.from('hello'), { payload: 'unsigned' })
    expect(store.seen[1]?.headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD')
  })

  it('sends no more parts at once than asked, and tells each', async () => {
    const waiting: (() => void)[] = []
    // No part is answered before three are on their way.
    const { store, context } = await start(({ path }, response) => {
      if (!path.includes('partNumber=')) return false
      waiting.push(() => response.writeHead(200, { etag: '"tag"' }).end())
      if (waiting.length === 3) for (const reply of waiting.splice(0)) reply()
      return true
    })
    const told: number[] = []
    const total = 6 * PART
    const uploading = upload(context, 'key', Buffer.alloc(total), {
      partSize: PART,
      concurrency: 3,
      onProgress: (progress) => {
        expect(progress.total).toBe(total)
        told.push(progress.transferred)
      },
    })
    // The parts were answered, not kept: there is nothing to complete.
    expect(await rejection(uploading)).toMatchObject({ awsCode: 'InvalidPart' })
    expect(told).toEqual([1, 2, 3, 4, 5, 6].map((part) => part * PART))
    expect(store.mostAtOnce()).toBe(3)
  })

  it('takes no more of a stream than it can send', async () => {
    let hold: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      hold = resolve
    })
    const { context } = await start(({ path }, response, store) => {
      if (!path.includes('partNumber=')) return false
      void held.then(() => response.writeHead(200, { etag: `"${store.seen.length}"` }).end())
      return true
    })
    let taken = 0
    async function* source(): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces(8 * PART, 10 * KIB)) {
        taken += piece.length
        yield piece
      }
    }
    const uploading = rejection(
      upload(context, 'key', source(), { partSize: PART, concurrency: 2 }),
    )
    // Two parts are on their way, and the chunk behind them may have been looked at.
    await expect.poll(() => taken).toBeGreaterThanOrEqual(2 * PART)
    await new Promise((resolve) => setImmediate(resolve))
    expect(taken).toBeLessThanOrEqual(2 * PART + 10 * KIB)
    hold?.()
    await uploading
  })

  it('sends a short stream of unknown length by a single PUT', async () => {
    const { store, context } = await start()
    const result = await upload(context, 'key', pieces(1000), { contentType: 'text/plain' })
    expect(result).toMatchObject({ parts: 1, size: 1000 })
    expect(store.seen).toHaveLength(1)
    expect(store.seen[0]?.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '1000',
    })
  })

  it('refuses a stream that is longer than the parts allow, and aborts', async () => {
    const { store, context } = await start(undefined, {
      name: 'aws',
      minPartBytes: PART,
      maxParts: 2,
    })
    const error = await rejection(upload(context, 'key', pieces(2 * PART + 1), { partSize: PART }))
    expect(error).toMatchObject({ code: 'TRANSFER_TOO_LARGE', key: 'key' })
    expect(store.uploads.size).toBe(0)
    expect(store.objects.size).toBe(0)
  })

  it('removes its parts after a failure, and keeps them where asked', async () => {
    const meddle: Meddle = ({ path }, response) => {
      if (!path.includes('partNumber=2')) return false
      response.writeHead(403, { 'content-type': 'application/xml' })
      response.end('<Error><Code>AccessDenied</Code></Error>')
      return true
    }
    const { store, context } = await start(meddle)
    const options = { partSize: PART, concurrency: 1 }
    const error = await rejection(upload(context, 'key', bytes, options))
    expect(error).toMatchObject({ awsCode: 'AccessDenied' })
    expect(store.uploads.size).toBe(0)
    const states: UploadResumeState[] = []
    const kept = {
      ...options,
      onFailure: 'keep',
      onState: (state: UploadResumeState) => void states.push(state),
    } as const
    await rejection(upload(context, 'key', bytes, kept))
    expect(states).toHaveLength(1)
    expect(store.uploads.get(states[0]?.uploadId ?? '')?.parts.size).toBe(1)
  })

  it('goes on by checksums where ETags are no MD5s', async () => {
    const { store, context } = await start()
    const multipart = await createMultipart(context, 'key')
    await multipart.uploadPart(1, bytes.subarray(0, PART))
    await multipart.uploadPart(2, randomBytes(PART))
    const resume = stateOf(multipart.uploadId)
    const result = await upload(context, 'key', bytes, {
      resume: JSON.parse(JSON.stringify(resume)),
    })
    expect(result).toMatchObject({ parts: 3, resumedParts: 1 })
    expect(store.objects.get('key')?.body.equals(bytes)).toBe(true)
    const wrong = upload(context, 'other', bytes, { resume })
    expect(await rejection(wrong)).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.resume',
    })
  })

  it('begins anew where the store has lost what was sent', async () => {
    const { store, context } = await start()
    const multipart = await createMultipart(context, 'key')
    await multipart.uploadPart(1, bytes.subarray(0, PART))
    await multipart.abort()
    const states: UploadResumeState[] = []
    const result = await upload(context, 'key', bytes, {
      resume: stateOf(multipart.uploadId),
      onState: (state) => void states.push(state),
    })
    expect(result).toMatchObject({ parts: 3, resumedParts: 0 })
    expect(states).toHaveLength(1)
    expect(states[0]?.uploadId).not.toBe(multipart.uploadId)
    expect(store.objects.get('key')?.body.equals(bytes)).toBe(true)
  })

  it('does not go on with another source, and removes its parts unless they are to be kept', async () => {
    const { store, context } = await start()
    const multipart = await createMultipart(context, 'key')
    await multipart.uploadPart(1, bytes.subarray(0, PART))
    const resume = stateOf(multipart.uploadId)
    const other = bytes.subarray(1)
    const kept = await rejection(upload(context, 'key', other, { resume, onFailure: 'keep' }))
    expect(kept).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED', key: 'key' })
    expect(store.uploads.size).toBe(1)
    const removed = await rejection(upload(context, 'key', other, { resume }))
    expect(removed).toMatchObject({ code: 'TRANSFER_SOURCE_CHANGED', key: 'key' })
    expect(store.uploads.size).toBe(0)
    expect(store.objects.size).toBe(0)
  })

  it('goes on with what can be read again only, and with the state of an upload to this key', async () => {
    const { store, context } = await start()
    const state = stateOf('u')
    const stream = upload(context, 'key', pieces(PART), { resume: state })
    expect(await rejection(stream)).toMatchObject({
      field: 'options.resume',
      message: expect.stringContaining('needs a source that can be read again'),
    })
    const wrong = [
      { kind: 'download' },
      { bucket: 'other' },
      { key: 'other' },
      { uploadId: 7 },
      { source: 7 },
    ]
    for (const change of wrong) {
      const resume = { ...state, ...change } as UploadResumeState
      expect(await rejection(upload(context, 'key', bytes, { resume }))).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'options.resume',
      })
    }
    expect(store.seen).toEqual([])
  })

  it.each([
    ['key', '', {}, 'key'],
    ['key', 'k'.repeat(1025), {}, 'key'],
    ['partSize', 'key', { partSize: PART - 1 }, 'options.partSize'],
    ['concurrency', 'key', { concurrency: 0 }, 'options.concurrency'],
    ['checksum', 'key', { checksum: 'crc16' as never }, 'options.checksum'],
    ['length', 'key', { length: -1 }, 'options.length'],
    ['length', 'key', { length: '7' as never }, 'options.length'],
  ])('refuses a wrong %s', async (_, key, options, field) => {
    const { store, context } = await start()
    expect(await rejection(upload(context, key, bytes, options))).toMatchObject({ field })
    expect(store.seen).toEqual([])
  })

  it('says which file cannot be read', async () => {
    const { context } = await start()
    expect(await rejection(upload(context, 'key', '/no/such/file'))).toMatchObject({
      code: 'ENOENT',
      path: '/no/such/file',
    })
    const error = await rejection(upload(context, 'key', 42 as never))
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'source' })
  })
})
