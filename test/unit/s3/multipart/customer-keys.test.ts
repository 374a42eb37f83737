import { describe, expect, it } from 'vitest'
import { createMultipart, openMultipart } from '../../../../src/s3/multipart.ts'
import type { UploadResumeState } from '../../../../src/s3/transfer-types.ts'
import { upload } from '../../../../src/s3/upload.ts'
import { rejection } from '../../http/loopback.ts'
import type { Meddle, SeenRequest } from '../transfer/memory-store.ts'
import { useMemoryStores } from '../transfer/store-context.ts'

const startStore = useMemoryStores()
const PART = 64 * 1024
const encryption = { type: 'customer', key: Buffer.alloc(32, 7) } as const
const bytes = Buffer.alloc(2 * PART + 5, 'bytes')

function hasKey({ headers }: SeenRequest): boolean {
  return headers['x-amz-server-side-encryption-customer-key'] === encryption.key.toString('base64')
}

// CompleteMultipartUpload, ListParts and UploadPart in the S3 API reference: the key is needed with each
// where the upload was begun with one and has checksums. AbortMultipartUpload takes none.
const demandKey: Meddle = (seen, response) => {
  if (seen.method === 'DELETE' || hasKey(seen) || seen.path.startsWith('/?')) return false
  response.writeHead(400, { 'content-type': 'application/xml' })
  response.end('<Error><Code>InvalidRequest</Code><Message>SSE-C parameters</Message></Error>')
  return true
}

// As a store lists an upload that was begun just now.
const lostUpload = (): string =>
  `<ListMultipartUploadsResult><IsTruncated>false</IsTruncated><Upload><Key>key</Key><UploadId>lost</UploadId><Initiated>${new Date().toISOString()}</Initiated></Upload></ListMultipartUploadsResult>`

describe('an upload with a key of the customer', () => {
  it('gives it with every request about its parts', async () => {
    const { store, context } = await startStore(demandKey)
    const multipart = await createMultipart(context, 'key', { encryption })
    await multipart.uploadPart(1, bytes.subarray(0, PART))
    await multipart.uploadPart(2, bytes.subarray(PART))
    expect(await multipart.listParts()).toHaveLength(2)
    await multipart.complete()
    expect(store.objects.get('key')?.body.equals(bytes)).toBe(true)
    expect(store.seen.every(hasKey)).toBe(true)
  })

  it('is opened again with it', async () => {
    const { context } = await startStore(demandKey)
    const { uploadId } = await createMultipart(context, 'key', { encryption })
    const opened = await openMultipart(context, 'key', uploadId, { encryption })
    await opened.uploadPart(1, bytes)
    expect(await opened.listParts()).toHaveLength(1)
    const without = await openMultipart(context, 'key', uploadId)
    expect(await rejection(without.listParts())).toMatchObject({ awsCode: 'InvalidRequest' })
  })

  it('is resumed with it', async () => {
    let failing = true
    const { store, context } = await startStore((seen, response, itself) => {
      if (demandKey(seen, response, itself)) return true
      if (!failing || !seen.path.includes('partNumber=2')) return false
      response.writeHead(403, { 'content-type': 'application/xml' })
      response.end('<Error><Code>AccessDenied</Code></Error>')
      return true
    })
    const states: UploadResumeState[] = []
    const options = { partSize: PART, concurrency: 1, encryption }
    await rejection(
      upload(context, 'key', bytes, {
        ...options,
        onFailure: 'keep',
        onState: (state) => void states.push(state),
      }),
    )
    failing = false
    const result = await upload(context, 'key', bytes, { ...options, resume: states[0] })
    expect(result).toMatchObject({ parts: 3, resumedParts: 1 })
    expect(store.objects.get('key')?.body.equals(bytes)).toBe(true)
  })

  it('is swept with it where the answer to its creation was lost', async () => {
    let count = 0
    const { store, context } = await startStore((seen, response, itself) => {
      if (demandKey(seen, response, itself)) return true
      if (seen.path.startsWith('/?uploads')) {
        response.end(lostUpload())
        return true
      }
      if (seen.method !== 'POST' || !seen.path.endsWith('?uploads=')) return false
      count += 1
      if (count > 1) return false
      itself.uploads.set('lost', {
        key: 'key',
        algorithm: 'CRC32',
        type: 'FULL_OBJECT',
        parts: new Map(),
      })
      response.socket?.resetAndDestroy()
      return true
    })
    await upload(context, 'key', bytes, { partSize: PART, encryption })
    expect(count).toBe(2)
    expect([...store.uploads.keys()]).toEqual([])
  })
})
