import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/client/index.ts'
import { ServiceError } from '../../../src/errors.ts'
import { type Bucket, createBucket } from '../../../src/s3/index.ts'
import { signStreaming } from '../../../src/sigv4/index.ts'
import { createLoopbackS3, type LoopbackS3 } from '../../../src/testing/index.ts'

let s3: LoopbackS3
let bucket: Bucket
let client: Client

beforeAll(async () => {
  s3 = await createLoopbackS3({ buckets: ['photos', 'other'] })
  client = createClient({ ...s3.options, retry: 'none' })
  bucket = createBucket({ bucket: 'photos', client })
})

afterAll(async () => {
  await client.close()
  await s3.close()
})

async function errorOf(promise: Promise<unknown>): Promise<ServiceError> {
  return (await promise.then(
    () => undefined,
    (error: unknown) => error,
  )) as ServiceError
}

async function refusal(promise: Promise<unknown>): Promise<readonly [number, string | undefined]> {
  const error = await errorOf(promise)
  expect(error).toBeInstanceOf(ServiceError)
  return [error.status, error.awsCode]
}

const call = (operation: string, input: object) =>
  client.call('s3', operation, { Bucket: 'photos', ...input }) as Promise<Record<string, unknown>>

describe('objects', () => {
  it('come back with what they were put with', async () => {
    const key = 'año 2026/Q1+Q2 100% (draft)?#1/..//x.txt'
    const { etag } = await bucket.put(key, 'text', {
      contentType: 'text/plain',
      cacheControl: 'no-cache',
      metadata: { owner: 'me' },
    })
    const got = await bucket.get(key)
    expect(await got.text()).toBe('text')
    expect(got).toMatchObject({ etag, contentType: 'text/plain', metadata: { owner: 'me' } })
    expect(s3.objects.get('photos', key)).toMatchObject({
      body: new Uint8Array(Buffer.from('text')),
      contentType: 'text/plain',
      metadata: { owner: 'me' },
    })
    await bucket.delete(key)
    expect(await refusal(bucket.get(key))).toEqual([404, 'NoSuchKey'])
    expect(s3.objects.get('photos', key)).toBeUndefined()
  })

  it('are read in ranges', async () => {
    s3.objects.put('photos', 'digits', '0123456789')
    const range = async (Range: string) => {
      const { Body, ContentRange } = await call('GetObject', { Key: 'digits', Range })
      return [Buffer.from(Body as Uint8Array).toString(), ContentRange]
    }
    expect(await range('bytes=2-4')).toEqual(['234', 'bytes 2-4/10'])
    expect(await range('bytes=7-')).toEqual(['789', 'bytes 7-9/10'])
    expect(await range('bytes=-2')).toEqual(['89', 'bytes 8-9/10'])
    expect(await range('bytes=5-100')).toEqual(['56789', 'bytes 5-9/10'])
    expect(await range('bytes=4-2')).toEqual(['0123456789', undefined])
    expect(await refusal(range('bytes=10-'))).toEqual([416, 'InvalidRange'])
  })

  it('are read and written under conditions', async () => {
    s3.objects.put('photos', 'once', 'a')
    const { etag = '' } = s3.objects.get('photos', 'once') ?? {}
    expect(await refusal(bucket.put('once', 'b', { ifNoneMatch: '*' }))).toEqual([
      412,
      'PreconditionFailed',
    ])
    expect(await refusal(bucket.put('once', 'b', { ifMatch: '"other"' }))).toEqual([
      412,
      'PreconditionFailed',
    ])
    await bucket.put('once', 'b', { ifMatch: etag })
    const now = s3.objects.get('photos', 'once')
    const get = (input: object) => call('GetObject', { Key: 'once', ...input })
    expect(await refusal(get({ IfMatch: etag }))).toEqual([412, 'PreconditionFailed'])
    expect((await errorOf(get({ IfNoneMatch: now?.etag }))).status).toBe(304)
    expect((await errorOf(get({ IfModifiedSince: now?.lastModified }))).status).toBe(304)
    expect(await refusal(get({ IfUnmodifiedSince: new Date(0) }))).toEqual([
      412,
      'PreconditionFailed',
    ])
    await get({ IfUnmodifiedSince: now?.lastModified, IfNoneMatch: '"x"' })
  })

  it('are compared with the digests that come with them', async () => {
    const put = (input: object) => call('PutObject', { Key: 'sum', Body: 'abc', ...input })
    expect(await refusal(put({ ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }))).toEqual([
      400,
      'BadDigest',
    ])
    expect(await refusal(put({ ChecksumCRC32: 'AAAAAA==' }))).toEqual([400, 'BadDigest'])
    const { ChecksumSHA256: sent } = await put({ ChecksumAlgorithm: 'SHA256' })
    const { ChecksumSHA256: kept } = await call('HeadObject', {
      Key: 'sum',
      ChecksumMode: 'ENABLED',
    })
    expect([sent, kept]).toEqual(Array(2).fill('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='))
    expect((await call('HeadObject', { Key: 'sum' }))['ChecksumSHA256']).toBeUndefined()
  })

  it('are taken chunk by chunk, each chunk and the trailer verified', async () => {
    const url = `${s3.endpoint}/photos/chunked`
    const bytes = randomBytes(200_000)
    const send = async (spoil: (chunk: Buffer, index: number) => Buffer) => {
      const signed = signStreaming(
        {
          method: 'PUT',
          url,
          contentLength: bytes.length,
          body: [bytes.subarray(0, 70_000), bytes.subarray(70_000)],
        },
        { credentials: s3.credentials, region: s3.region, service: 's3', checksum: 'CRC32C' },
      )
      const parts: Buffer[] = []
      for await (const chunk of signed.body) parts.push(spoil(Buffer.from(chunk), parts.length))
      // Fetch sets it itself.
      const { 'content-length': _, ...headers } = signed.headers
      const response = await fetch(url, { method: 'PUT', headers, body: Buffer.concat(parts) })
      return [response.status, await response.text()] as const
    }
    expect((await send((chunk) => chunk))[0]).toBe(200)
    expect(
      Buffer.compare(s3.objects.get('photos', 'chunked')?.body ?? new Uint8Array(), bytes),
    ).toBe(0)
    const [status] = await send((chunk, index) => {
      if (index === 1) chunk[500] = (chunk[500] ?? 0) ^ 1
      return chunk
    })
    expect(status).toBe(403)
  })

  it('are copied with their properties, or with others', async () => {
    await bucket.put('source', 'text', { contentType: 'text/x', metadata: { a: '1' } })
    await call('PutObjectTagging', {
      Key: 'source',
      Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] },
    })
    await bucket.copy('copied', 'source')
    expect(s3.objects.get('photos', 'copied')).toMatchObject({
      contentType: 'text/x',
      metadata: { a: '1' },
    })
    expect(await call('GetObjectTagging', { Key: 'copied' })).toMatchObject({
      TagSet: [{ Key: 'k', Value: 'v' }],
    })
    await call('CopyObject', {
      Key: 'copied',
      CopySource: 'photos/source',
      MetadataDirective: 'REPLACE',
      Metadata: { b: '2' },
    })
    expect(s3.objects.get('photos', 'copied')?.metadata).toEqual({ b: '2' })
    const same = { Key: 'source', CopySource: 'photos/source' }
    expect(await refusal(call('CopyObject', same))).toEqual([400, 'InvalidRequest'])
    expect(await refusal(call('CopyObject', { Key: 'x', CopySource: 'photos/none' }))).toEqual([
      404,
      'NoSuchKey',
    ])
    const other = { Key: 'x', CopySource: 'photos/source', CopySourceIfMatch: '"no"' }
    expect(await refusal(call('CopyObject', other))).toEqual([412, 'PreconditionFailed'])
  })

  it('encrypted with a key of the customer’s are given to who has it', async () => {
    const key = randomBytes(32)
    const own = { SSECustomerAlgorithm: 'AES256', SSECustomerKey: key }
    await call('PutObject', { Key: 'secret', Body: 'x', ...own })
    expect((await call('GetObject', { Key: 'secret', ...own }))['Body']).toEqual(
      new Uint8Array([120]),
    )
    expect(await refusal(call('GetObject', { Key: 'secret' }))).toEqual([400, 'InvalidRequest'])
    const wrong = { ...own, SSECustomerKey: randomBytes(32) }
    expect(await refusal(call('GetObject', { Key: 'secret', ...wrong }))).toEqual([
      403,
      'AccessDenied',
    ])
  })

  it('keep their versions where the bucket does', async () => {
    const versions = createBucket({ bucket: 'other', client })
    const ask = (operation: string, input: object = {}) =>
      client.call('s3', operation, { Bucket: 'other', ...input }) as Promise<
        Record<string, unknown>
      >
    await versions.put('k', 'before')
    await ask('PutBucketVersioning', { VersioningConfiguration: { Status: 'Enabled' } })
    const { VersionId: first } = await ask('PutObject', { Key: 'k', Body: 'one' })
    await ask('PutObject', { Key: 'k', Body: 'two' })
    await versions.delete('k')
    expect(await refusal(versions.get('k'))).toEqual([404, 'NoSuchKey'])
    const { Body: old } = await ask('GetObject', { Key: 'k', VersionId: first })
    expect(Buffer.from(old as Uint8Array).toString()).toBe('one')
    const { Versions, DeleteMarkers } = (await ask('ListObjectVersions')) as {
      Versions: { VersionId: string; IsLatest: boolean }[]
      DeleteMarkers: { VersionId: string; IsLatest: boolean }[]
    }
    expect(Versions.map(({ IsLatest }) => IsLatest)).toEqual([false, false, false])
    expect(Versions.at(-1)?.VersionId).toBe('null')
    expect(DeleteMarkers).toMatchObject([{ Key: 'k', IsLatest: true }])
    await ask('DeleteObject', { Key: 'k', VersionId: DeleteMarkers[0]?.VersionId })
    expect(await (await versions.get('k')).text()).toBe('two')
    const pages: string[] = []
    for await (const page of client.paginate('s3', 'ListObjectVersions', {
      Bucket: 'other',
      MaxKeys: 1,
    })) {
      pages.push(...(page.Versions ?? []).map(({ VersionId }) => VersionId ?? ''))
    }
    expect(pages).toHaveLength(3)
    expect(new Set(pages).size).toBe(3)
  })
})

describe('listings', () => {
  const KEYS = ['a', 'a/b/1', 'a/b/2', 'a/c', 'b/ü', 'c d+e', 'z']

  beforeAll(() => {
    for (const key of KEYS) s3.objects.put('listed', key, key)
  })

  it('give keys in the order of their bytes, page by page', async () => {
    const listed = createBucket({ bucket: 'listed', client })
    for (const maxKeys of [1, 2, 3, 1000]) {
      const keys: string[] = []
      for await (const { key } of listed.list({ maxKeys })) keys.push(key)
      expect(keys).toEqual(KEYS)
    }
    expect(s3.objects.keys('listed')).toEqual(KEYS)
    s3.objects.put('listed', '\u{1f600}', '')
    s3.objects.put('listed', '\uff5e', '')
    expect(s3.objects.keys('listed').slice(-2)).toEqual(['\uff5e', '\u{1f600}'])
    s3.objects.delete('listed', '\u{1f600}')
    s3.objects.delete('listed', '\uff5e')
  })

  it.each(['ListObjects', 'ListObjectsV2', 'ListObjectVersions'] as const)(
    '%s groups by a delimiter, on pages of any size',
    async (operation) => {
      for (const MaxKeys of [1, 2, 1000]) {
        const keys: string[] = []
        const prefixes: string[] = []
        const input = { Bucket: 'listed', Delimiter: '/', MaxKeys }
        for await (const page of client.paginate('s3', operation, input)) {
          const {
            CommonPrefixes = [],
            Contents,
            Versions,
          } = page as {
            CommonPrefixes?: { Prefix: string }[]
            Contents?: { Key: string }[]
            Versions?: { Key: string }[]
          }
          keys.push(...(Contents ?? Versions ?? []).map(({ Key }) => Key))
          prefixes.push(...CommonPrefixes.map(({ Prefix }) => Prefix))
        }
        expect(keys).toEqual(['a', 'c d+e', 'z'])
        expect(prefixes).toEqual(['a/', 'b/'])
      }
    },
  )

  it('begin after a key, and below a prefix', async () => {
    const { Contents } = await client.call('s3', 'ListObjectsV2', {
      Bucket: 'listed',
      Prefix: 'a/',
      StartAfter: 'a/b/1',
    })
    expect(Contents?.map(({ Key }) => Key)).toEqual(['a/b/2', 'a/c'])
    const none = await client.call('s3', 'ListObjectsV2', { Bucket: 'listed', MaxKeys: 0 })
    expect([none.KeyCount, none.IsTruncated]).toEqual([0, false])
    const token = client.call('s3', 'ListObjectsV2', { Bucket: 'listed', ContinuationToken: '??' })
    expect(await refusal(token)).toEqual([400, 'InvalidArgument'])
  })
})

describe('uploads in parts', () => {
  it('are put together, with the ETag of their parts', async () => {
    const bytes = randomBytes(11 * 1024 * 1024)
    const { etag, parts } = await bucket.upload('large', bytes, { partSize: 5 * 1024 * 1024 })
    expect(parts).toBe(3)
    expect(etag).toMatch(/^"[0-9a-f]{32}-3"$/)
    const { bytes: arrived } = await bucket.download('large', undefined, {
      partSize: 5 * 1024 * 1024,
    })
    expect(Buffer.compare(arrived ?? Buffer.alloc(0), bytes)).toBe(0)
    const { ContentLength, PartsCount } = await call('HeadObject', { Key: 'large', PartNumber: 3 })
    expect([ContentLength, PartsCount]).toEqual([1024 * 1024, 3])
  })

  it('are refused with parts that are small, missing, changed or in disorder', async () => {
    const begin = async () => (await call('CreateMultipartUpload', { Key: 'm' }))['UploadId']
    const UploadId = await begin()
    const put = async (PartNumber: number, Body: string | Uint8Array) =>
      (await call('UploadPart', { Key: 'm', UploadId, PartNumber, Body }))['ETag']
    const complete = (...Parts: object[]) =>
      call('CompleteMultipartUpload', { Key: 'm', UploadId, MultipartUpload: { Parts } })
    const one = { PartNumber: 1, ETag: await put(1, 'small') }
    const two = { PartNumber: 2, ETag: await put(2, 'last') }
    expect(await refusal(complete(one, two))).toEqual([400, 'EntityTooSmall'])
    expect(await refusal(complete(two, one))).toEqual([400, 'InvalidPartOrder'])
    expect(await refusal(complete({ ...one, ETag: '"x"' }))).toEqual([400, 'InvalidPart'])
    expect(await refusal(complete({ ...one, PartNumber: 7 }))).toEqual([400, 'InvalidPart'])
    const { Parts } = await call('ListParts', { Key: 'm', UploadId })
    expect(Parts).toMatchObject([
      { PartNumber: 1, Size: 5 },
      { PartNumber: 2, Size: 4 },
    ])
    const { Uploads } = await call('ListMultipartUploads', {})
    expect(Uploads).toMatchObject([{ Key: 'm', UploadId }])
    await call('AbortMultipartUpload', { Key: 'm', UploadId })
    expect(await refusal(complete(one))).toEqual([404, 'NoSuchUpload'])
    expect(s3.objects.get('photos', 'm')).toBeUndefined()
  })
})

describe('a bucket', () => {
  it('is made, found, listed and removed', async () => {
    const made = createBucket({ bucket: 'made', client })
    await client.call('s3', 'CreateBucket', { Bucket: 'made' })
    expect(await refusal(client.call('s3', 'CreateBucket', { Bucket: 'made' }))).toEqual([
      409,
      'BucketAlreadyOwnedByYou',
    ])
    await client.call('s3', 'HeadBucket', { Bucket: 'made' })
    const { Buckets } = await client.call('s3', 'ListBuckets')
    expect(Buckets?.map(({ Name }) => Name)).toContain('made')
    await made.put('k', '')
    const remove = () => client.call('s3', 'DeleteBucket', { Bucket: 'made' })
    expect(await refusal(remove())).toEqual([409, 'BucketNotEmpty'])
    expect((await made.deleteMany(['k', 'none'])).failed).toEqual([])
    await remove()
    expect((await errorOf(client.call('s3', 'HeadBucket', { Bucket: 'made' }))).status).toBe(404)
    expect(await refusal(made.get('k'))).toEqual([404, 'NoSuchBucket'])
  })

  it('keeps its settings', async () => {
    const rules = [
      { AllowedOrigins: ['https://*.example.com'], AllowedMethods: ['PUT'], AllowedHeaders: ['*'] },
    ]
    expect(await refusal(call('GetBucketCors', {}))).toEqual([404, 'NoSuchCORSConfiguration'])
    await call('PutBucketCors', { CORSConfiguration: { CORSRules: rules } })
    expect(await call('GetBucketCors', {})).toEqual({ CORSRules: rules })
    const ask = async (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      }
      const response = await fetch(`${s3.endpoint}/photos/k`, { method: 'OPTIONS', headers })
      await response.text()
      return [response.status, response.headers.get('access-control-allow-origin')]
    }
    expect(await ask('https://a.example.com')).toEqual([200, 'https://a.example.com'])
    expect(await ask('https://a.example.org')).toEqual([403, null])
    await call('PutBucketPolicy', { Policy: '{"Version":"2012-10-17"}' })
    expect(await call('GetBucketPolicy', {})).toEqual({ Policy: '{"Version":"2012-10-17"}' })
    await call('DeleteBucketPolicy', {})
    expect(await refusal(call('GetBucketPolicy', {}))).toEqual([404, 'NoSuchBucketPolicy'])
  })

  it('may stand in the host', async () => {
    const response = await client.request({
      service: 's3',
      url: `${s3.endpoint}/digits`,
      headers: { host: `photos.localhost:${new URL(s3.endpoint).port}` },
    })
    expect(await response.text()).toBe('0123456789')
  })
})

describe('links and forms', () => {
  it('are good as they are, and for nothing else', async () => {
    const { url } = await bucket.presignGet('digits', {
      expiresIn: 60,
      responseHeaders: { contentType: 'text/x' },
    })
    const response = await fetch(url)
    expect([await response.text(), response.headers.get('content-type')]).toEqual([
      '0123456789',
      'text/x',
    ])
    const status = async (changed: string) => {
      const refused = await fetch(changed)
      await refused.text()
      return refused.status
    }
    expect(await status(url.replace('digits', 'once'))).toBe(403)
    expect(await status(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=61'))).toBe(403)
    expect(await status(`${s3.endpoint}/photos/digits`)).toBe(403)
    const link = await bucket.presignPut('by-link', { expiresIn: 60, contentType: 'text/plain' })
    const put = await fetch(link.url, { method: link.method, headers: link.headers, body: 'put' })
    expect(put.status).toBe(200)
    expect(s3.objects.get('photos', 'by-link')?.contentType).toBe('text/plain')
  })

  it('of browsers are taken within their policy', async () => {
    const form = await bucket.presignPost({
      keyPrefix: 'form/',
      maxBytes: 10,
      expiresIn: 60,
      metadata: { by: 'me' },
    })
    const upload = async (size: number, fields: Record<string, string> = {}) => {
      const data = new FormData()
      for (const [name, value] of Object.entries({ ...form.fields, ...fields }))
        data.append(name, value)
      data.append('file', new Blob(['x'.repeat(size)]), 'photo.txt')
      const response = await fetch(form.url, { method: 'POST', body: data, redirect: 'manual' })
      return [response.status, await response.text()] as const
    }
    expect((await upload(10))[0]).toBe(204)
    expect(s3.objects.get('photos', 'form/photo.txt')).toMatchObject({ body: { length: 10 } })
    expect((await upload(11))[0]).toBe(400)
    expect((await upload(5, { acl: 'public-read' }))[0]).toBe(403)
  })
})

describe('requests', () => {
  it('signed with other keys, for another region or later than allowed are refused', async () => {
    const { credentials, endpoint, region } = s3.options
    const ask = async (options: object) => {
      const other = createClient({ endpoint, credentials, region, retry: 'none', ...options })
      const answer = await refusal(other.call('s3', 'ListBuckets'))
      await other.close()
      return answer
    }
    const wrong = { ...credentials, secretAccessKey: 'wrong' }
    expect(await ask({ credentials: wrong })).toEqual([403, 'SignatureDoesNotMatch'])
    const unknown = { ...credentials, accessKeyId: 'AKIDOTHER' }
    expect(await ask({ credentials: unknown })).toEqual([403, 'InvalidAccessKeyId'])
    const session = { ...credentials, sessionToken: 'x' }
    expect(await ask({ credentials: session })).toEqual([400, 'InvalidToken'])
    expect(await ask({ region: 'eu-central-1' })).toEqual([400, 'AuthorizationHeaderMalformed'])
    const now = () => Date.now() + 3_600_000
    expect(await ask({ now, clockSkewCorrection: 'off' })).toEqual([403, 'RequestTimeTooSkewed'])
  })

  it('whose path is not UTF-8 are refused', async () => {
    const response = await fetch(`${s3.endpoint}/photos/%FF`)
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('InvalidURI'),
    ])
  })

  it('that it does not know are said to be so, and are listed with their answers', async () => {
    expect(await refusal(call('GetBucketAcl', {}))).toEqual([501, 'NotImplemented'])
    expect(s3.requests().at(-1)).toMatchObject({
      operation: 'GetBucketAcl',
      method: 'GET',
      bucket: 'photos',
      key: undefined,
      status: 501,
      code: 'NotImplemented',
    })
  })

  it('fail as they are told to', async () => {
    const fast = createClient({ ...s3.options, retry: { capMs: 1, initialTokens: 500 } })
    const retried = createBucket({ bucket: 'photos', client: fast })
    s3.fail({ operation: 'GetObject', key: 'digits', code: 'SlowDown', times: 1 })
    s3.fail({ operation: 'GetObject', key: /^dig/, network: 'reset', times: 1 })
    const got = await retried.get('digits')
    expect(await got.text()).toBe('0123456789')
    expect(got.attempts.map(({ codes }) => codes[0])).toEqual([
      'UND_ERR_SOCKET',
      'SlowDown',
      undefined,
    ])
    const recover = s3.fail({ bucket: 'photos', code: 'InternalError' })
    expect(await refusal(bucket.head('digits'))).toEqual([500, undefined])
    recover()
    await bucket.head('digits')
    s3.fail({ key: 'digits', network: 'cut', times: 1 })
    const { bytes } = await retried.download('digits')
    expect(Buffer.from(bytes ?? []).toString()).toBe('0123456789')
    s3.fail({ network: 'silence', times: 1 })
    const timeout = { attemptMs: 30, totalMs: 60 }
    expect(await errorOf(bucket.get('digits', { timeout }))).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
    })
    s3.fail({ delayMs: 5, times: 1 })
    expect(await (await bucket.get('digits')).text()).toBe('0123456789')
    await fast.close()
  })

  it.each<[string, () => unknown]>([
    ['a fault of two kinds', () => s3.fail({ code: 'A', network: 'cut' } as never)],
    ['a fault of no kind', () => s3.fail({ operation: 'GetObject' } as never)],
    ['an unknown option of a fault', () => s3.fail({ code: 'A', key_: 'x' } as never)],
    ['a number of times below 1', () => s3.fail({ code: 'A', times: 0 })],
    ['an endless delay', () => s3.fail({ delayMs: Number.POSITIVE_INFINITY })],
    ['a key that is none', () => s3.fail({ code: 'A', key: ['a'] as never })],
  ])('%s is refused', (_, work) => {
    expect(work).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_/) }))
  })
})

describe('the server', () => {
  it.each([
    [{ bucket: ['a'] }],
    [{ buckets: ['A_B'] }],
    [{ buckets: [null] }],
    [{ credentials: {} }],
    [{ credentials: [] }],
    [{ minPartBytes: -1 }],
  ])('refuses %j', async (options) => {
    await expect(createLoopbackS3(options as object)).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_/),
    })
  })

  it('ends with its connections, and forgets its objects', async () => {
    const server = await createLoopbackS3({ buckets: ['one'], minPartBytes: 1 })
    await using own = createClient({ ...server.options, retry: 'none' })
    await createBucket({ bucket: 'one', client: own }).put('k', 'text')
    await server.close()
    await server.close()
    expect(server.objects.keys('one')).toEqual([])
    expect(await errorOf(own.call('s3', 'ListBuckets'))).toMatchObject({
      code: expect.stringMatching(/^NETWORK_CONNECT/),
    })
  })
})
