import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMultipart } from '../../../../src/s3/multipart.ts'
import { rejection } from '../../http/loopback.ts'
import type { Meddle, MemoryStore } from '../transfer/memory-store.ts'
import { useMemoryStores } from '../transfer/store-context.ts'

const PART = 64 * 1024
const startStore = useMemoryStores()

async function start(meddle: Meddle) {
  const { store, context } = await startStore(meddle)
  const multipart = await createMultipart(context, 'key')
  await multipart.uploadPart(1, Buffer.alloc(PART, 1))
  await multipart.uploadPart(2, Buffer.alloc(10, 2))
  return { store, multipart }
}

/** Every completion is answered with what `reply` does; the first finds `before` done. */
function onComplete(
  reply: (store: MemoryStore, count: number) => 'lose' | 'gone' | 'pass',
): Meddle {
  let count = 0
  return ({ method, path }, response, store) => {
    if (method !== 'POST' || !path.includes('uploadId=')) return false
    count += 1
    const what = reply(store, count)
    if (what === 'lose') response.socket?.resetAndDestroy()
    if (what === 'gone') {
      response.writeHead(404, { 'content-type': 'application/xml' })
      response.end('<Error><Code>NoSuchUpload</Code></Error>')
    }
    return what !== 'pass'
  }
}

const whole = Buffer.concat([Buffer.alloc(PART, 1), Buffer.alloc(10, 2)])

// The ETag of an object in parts, as S3 makes it: the MD5 of the parts' MD5s.
function multipartMd5(...parts: readonly Uint8Array[]): string {
  const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest()
  return md5(Buffer.concat(parts.map(md5))).toString('hex')
}

describe('complete', () => {
  it('does not take an older object of the same size for what it has made', async () => {
    const { multipart } = await start(
      onComplete((store, count) => {
        const headers = { etag: '"0123456789abcdef0123456789abcdef-2"' }
        store.objects.set('key', { body: Buffer.from(whole).fill(3), headers })
        return count === 1 ? 'lose' : 'gone'
      }),
    )
    expect(await rejection(multipart.complete())).toMatchObject({ awsCode: 'NoSuchUpload' })
  })

  it('does not look for an object where no answer was lost', async () => {
    const { store, multipart } = await start(onComplete(() => 'gone'))
    expect(await rejection(multipart.complete())).toMatchObject({ awsCode: 'NoSuchUpload' })
    expect(store.seen.some(({ method }) => method === 'HEAD')).toBe(false)
  })

  it('goes on where the first answer was lost before anything was done', async () => {
    const { store, multipart } = await start(
      onComplete((_store, count) => (count === 1 ? 'lose' : 'pass')),
    )
    expect(await multipart.complete()).toMatchObject({ parts: 2, size: whole.length })
    expect(store.objects.get('key')?.body.equals(whole)).toBe(true)
  })

  // A proxy's page, or what Ceph 16 sends, an ETag that is empty.
  const UNCLEAR = [
    '<html><body>Sign in</body></html>',
    '<CompleteMultipartUploadResult><ETag></ETag></CompleteMultipartUploadResult>',
    '<CompleteMultipartUploadResult/>',
  ]

  it.each(UNCLEAR)('looks at the object where the answer is %s', async (body) => {
    const { store, multipart } = await start(({ method, path }, response, itself) => {
      if (method !== 'POST' || !path.includes('uploadId=')) return false
      const etag = `"${multipartMd5(whole.subarray(0, PART), whole.subarray(PART))}-2"`
      itself.objects.set('key', { body: whole, headers: { etag } })
      response.writeHead(200, { 'content-type': 'application/xml' }).end(body)
      return true
    })
    expect(await multipart.complete()).toMatchObject({ parts: 2, size: whole.length })
    expect(store.seen.some(({ method }) => method === 'HEAD')).toBe(true)
  })

  it.each(UNCLEAR)('fails where the object is not there and the answer is %s', async (body) => {
    const { multipart } = await start(({ method, path }, response) => {
      if (method !== 'POST' || !path.includes('uploadId=')) return false
      response.writeHead(200, { 'content-type': 'application/xml' }).end(body)
      return true
    })
    expect(await rejection(multipart.complete())).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      outcome: 'unknown',
    })
  })

  it('refuses an upload without parts', async () => {
    const { multipart } = await start(() => false)
    expect(await rejection(multipart.complete({ parts: [] }))).toMatchObject({
      code: 'ERR_OUT_OF_RANGE',
      field: 'options.parts',
    })
  })
})
