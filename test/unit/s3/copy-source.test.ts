import { describe, expect, it } from 'vitest'
import { type TestStore, useStores } from './store.ts'

const startStore = useStores()

const ANSWERS: Readonly<Record<string, string>> = {
  POST: '<InitiateMultipartUploadResult><UploadId>U1</UploadId></InitiateMultipartUploadResult>',
  PUT: '<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>',
}

const PART = '<CopyPartResult><ETag>"e"</ETag></CopyPartResult>'

const store = (): Promise<TestStore> =>
  startStore(({ method, url }) => ({
    body: url.includes('partNumber=') ? PART : (ANSWERS[method] ?? ''),
  }))

const ARN = 'arn:aws:s3:eu-central-1:123456789012:accesspoint/mine'

// CopyObject and UploadPartCopy in the S3 API reference, `x-amz-copy-source`.
const SOURCES = [
  ['a key of the same bucket', { key: 'a b/c' }, '/bucket/a%20b/c'],
  ['another bucket', { bucket: 'other', key: 'a+b' }, '/other/a%2Bb'],
  ['a version', { key: 'a', versionId: 'v/1' }, '/bucket/a?versionId=v%2F1'],
  ['an access point', { bucket: ARN, key: 'a/b' }, `${encodeURIComponent(ARN)}/object/a/b`],
] as const

describe('the source of a copy', () => {
  it.each(SOURCES)('that is %s is written as S3 reads it', async (_name, source, expected) => {
    const { bucket, server } = await store()
    await bucket.copy('copy', source)
    expect(server.seen[0]?.headers['x-amz-copy-source']).toBe(expected)
  })

  it.each(SOURCES)('of a part that is %s is written alike', async (_name, source, expected) => {
    const { bucket, server } = await store()
    const upload = await bucket.createMultipart('copy')
    await upload.copyPart(1, { ...source, range: { start: 0, end: 5 * 1024 * 1024 - 1 } })
    expect(server.seen[1]?.headers['x-amz-copy-source']).toBe(expected)
    expect(server.seen[1]?.headers['x-amz-copy-source-range']).toBe('bytes=0-5242879')
  })
})
