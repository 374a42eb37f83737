import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/client/index.ts'
import { diagnose } from '../../../src/diagnose/index.ts'
import { ServiceError } from '../../../src/errors.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { explain, sign } from '../../../src/sigv4/index.ts'
import { parseAmzDate } from '../../../src/sigv4/prepare.ts'
import { createLoopbackS3, type LoopbackS3 } from '../../../src/testing/index.ts'

type Members = Record<string, unknown>

let s3: LoopbackS3
let client: Client

beforeAll(async () => {
  s3 = await createLoopbackS3({ buckets: ['photos'], minPartBytes: 0 })
  client = createClient({ ...s3.options, retry: 'none' })
})
afterAll(async () => {
  await client.close()
  await s3.close()
})

const call = (operation: string, input: object): Promise<Members> =>
  client.call('s3', operation, { Bucket: 'photos', ...input }) as Promise<Members>

async function refusal(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof ServiceError ? [error.status, error.awsCode] : error
}

async function begin(Key: string, more: object = {}): Promise<{ Key: string; UploadId: string }> {
  const { UploadId } = await call('CreateMultipartUpload', { Key, ...more })
  return { Key, UploadId: String(UploadId) }
}

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64')

describe('a signature that does not hold', () => {
  const refused = async (response: Response) => ({
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  })
  const options = () => ({
    credentials: { ...s3.credentials, secretAccessKey: 'mistyped' },
    region: s3.region,
    service: 's3',
  })

  it('is answered with what was computed, as S3 does', async () => {
    const signed = sign({ url: `${s3.endpoint}/photos?list-type=2` }, options())
    const response = await refused(await fetch(signed.url, signed))
    const { canonicalRequest, stringToSign, signature } = explain(
      { url: `${s3.endpoint}/photos?list-type=2` },
      { ...options(), date: parseAmzDate(signed.headers['x-amz-date'] ?? '') ?? 0 },
    )
    const text = (name: string) => new RegExp(`<${name}>([^<]*)`).exec(response.body)?.[1]
    const bytes = (name: string) =>
      Buffer.from(text(name)?.replaceAll(' ', '') ?? '', 'hex').toString()
    expect(text('AWSAccessKeyId')).toBe(s3.credentials.accessKeyId)
    expect(text('SignatureProvided')).toBe(signature)
    expect([text('StringToSign'), bytes('StringToSignBytes')]).toEqual([stringToSign, stringToSign])
    expect(text('CanonicalRequest')).toBe(canonicalRequest.replaceAll('&', '&amp;'))
    expect(bytes('CanonicalRequestBytes')).toBe(canonicalRequest)
    expect(text('StringToSignBytes')).toMatch(/^41 57 53 34 2d .* [0-9a-f]{2}$/)
  })

  it('shows diagnose that the secret is wrong, and what was changed', async () => {
    const signed = sign({ url: `${s3.endpoint}/photos?list-type=2` }, options())
    const wrong = diagnose(signed, options(), await refused(await fetch(signed.url, signed)))
    expect([wrong.cause, wrong.confidence]).toEqual(['wrong-secret', 'certain'])
    const right = { ...options(), credentials: s3.credentials }
    const { headers } = sign({ url: `${s3.endpoint}/photos?prefix=a` }, right)
    const changed = await refused(await fetch(`${s3.endpoint}/photos?prefix=b`, { headers }))
    const request = { url: `${s3.endpoint}/photos?prefix=a`, headers }
    expect(diagnose(request, right, changed)).toMatchObject({
      cause: 'query-changed',
      confidence: 'certain',
      server: { echo: 'canonical-request' },
    })
  })
})

describe('a request that does not fit its operation', () => {
  it.each([
    ['PUT', '/photos/', 'no XML', 'MalformedXML'],
    ['PUT', '/photos?versioning', '<a>', 'MalformedXML'],
    ['POST', '/photos?delete', '<!DOCTYPE a []><a/>', 'MalformedXML'],
    ['PUT', '/photos/k?partNumber=x&uploadId=u', 'bytes', 'InvalidArgument'],
  ])('is refused: %s %s %s', async (method, path, body, code) => {
    const { credentials, endpoint, region } = s3
    const signed = sign(
      { method, url: `${endpoint}${path}`, body },
      { credentials, region, service: 's3' },
    )
    const response = await fetch(signed.url, { method, headers: signed.headers, body })
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(`<Code>${code}</Code>`),
    ])
  })
})

it('its keys fit the type of the AWS SDK, whose members are never undefined', async () => {
  const keys = { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: undefined }
  await using other = await createLoopbackS3({ credentials: keys })
  const identity: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } =
    other.credentials
  expect(Object.keys(identity)).toEqual(['accessKeyId', 'secretAccessKey'])
  const session = { ...keys, sessionToken: 'token', accountId: '123456789012' }
  await using third = await createLoopbackS3({ credentials: session })
  expect(third.options.credentials).toEqual(session)
})

describe('an upload in parts', () => {
  it('lists its parts page by page', async () => {
    const upload = await begin('pages', { StorageClass: 'STANDARD_IA' })
    for (const PartNumber of [3, 1, 2]) {
      await call('UploadPart', { ...upload, PartNumber, Body: 'x'.repeat(PartNumber) })
    }
    const first = await call('ListParts', { ...upload, MaxParts: 2 })
    expect(first).toMatchObject({
      IsTruncated: true,
      NextPartNumberMarker: 2,
      MaxParts: 2,
      StorageClass: 'STANDARD_IA',
      Parts: [
        { PartNumber: 1, Size: 1 },
        { PartNumber: 2, Size: 2 },
      ],
    })
    const second = await call('ListParts', { ...upload, PartNumberMarker: 2 })
    expect(second).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3, Size: 3 }] })
    const none = await call('ListParts', { ...upload, PartNumberMarker: 3 })
    expect(none).toMatchObject({ IsTruncated: false, NextPartNumberMarker: 3 })
    await call('AbortMultipartUpload', upload)
    expect(await refusal(call('ListParts', upload))).toEqual([404, 'NoSuchUpload'])
  })

  it('is listed by key, then by id, page by page', async () => {
    const uploads = [await begin('list/b'), await begin('list/a'), await begin('list/a')]
    const ids = new Map<string, string[]>()
    let markers: Members = {}
    for (let page = 0; page < 3; page++) {
      const output = await call('ListMultipartUploads', {
        Prefix: 'list/',
        MaxUploads: 1,
        ...markers,
      })
      const [upload] = output['Uploads'] as { Key: string; UploadId: string }[]
      ids.set(String(upload?.Key), [
        ...(ids.get(String(upload?.Key)) ?? []),
        String(upload?.UploadId),
      ])
      expect(output['IsTruncated']).toBe(page < 2)
      markers = {
        KeyMarker: output['NextKeyMarker'],
        UploadIdMarker: output['NextUploadIdMarker'],
      }
    }
    expect([...ids.keys()]).toEqual(['list/a', 'list/b'])
    expect(ids.get('list/a')).toEqual(
      uploads
        .slice(1)
        .map(({ UploadId }) => UploadId)
        .toSorted(),
    )
    const after = await call('ListMultipartUploads', { Prefix: 'list/', KeyMarker: 'list/a' })
    expect(after['Uploads']).toMatchObject([{ Key: 'list/b', StorageClass: 'STANDARD' }])
    for (const upload of uploads) await call('AbortMultipartUpload', upload)
  })

  it('is listed by what its key has in common with others', async () => {
    const keys = ['delimited/a', 'delimited/b/1', 'delimited/b/2', 'delimited/c+']
    const uploads = await Promise.all(keys.map((key) => begin(key)))
    const asked = { Prefix: 'delimited/', Delimiter: '/', MaxUploads: 2, EncodingType: 'url' }
    const first = await call('ListMultipartUploads', asked)
    expect(first).toMatchObject({
      Uploads: [{ Key: 'delimited/a' }],
      CommonPrefixes: [{ Prefix: 'delimited/b/' }],
      IsTruncated: true,
      NextKeyMarker: 'delimited/b/',
    })
    expect(first).not.toHaveProperty('NextUploadIdMarker')
    const second = await call('ListMultipartUploads', { ...asked, KeyMarker: 'delimited/b/' })
    expect(second).toMatchObject({ Uploads: [{ Key: 'delimited/c%2B' }], IsTruncated: false })
    for (const upload of uploads) await call('AbortMultipartUpload', upload)
  })

  it('takes parts out of other objects', async () => {
    s3.objects.put('photos', 'source', '0123456789')
    const upload = await begin('copied')
    const copy = (PartNumber: number, CopySourceRange?: string): Promise<Members> =>
      call('UploadPartCopy', {
        ...upload,
        PartNumber,
        CopySource: 'photos/source',
        ...(CopySourceRange !== undefined && { CopySourceRange }),
      })
    const results = [await copy(1), await copy(2, 'bytes=2-4')]
    const Parts = results.map(({ CopyPartResult }, index) => ({
      PartNumber: index + 1,
      ETag: (CopyPartResult as Members)['ETag'],
    }))
    expect(await refusal(copy(3, 'bytes=5-10'))).toEqual([400, 'InvalidArgument'])
    await call('CompleteMultipartUpload', { ...upload, MultipartUpload: { Parts } })
    expect(Buffer.from(s3.objects.get('photos', 'copied')?.body ?? '').toString()).toBe(
      '0123456789234',
    )
  })

  it.each(['COMPOSITE', 'FULL_OBJECT'])('has a checksum of the kind %s', async (kind) => {
    const ChecksumAlgorithm = kind === 'COMPOSITE' ? 'SHA256' : 'CRC64NVME'
    const upload = await begin('summed', {
      ChecksumAlgorithm,
      ...(kind === 'COMPOSITE' && { ChecksumType: kind }),
    })
    const Parts: Members[] = []
    for (const [index, Body] of ['one', 'two'].entries()) {
      const PartNumber = index + 1
      const part = await call('UploadPart', { ...upload, PartNumber, Body })
      Parts.push({ PartNumber, ETag: part['ETag'] })
      if (kind === 'COMPOSITE') expect(part['ChecksumSHA256']).toBe(sha256(Body))
    }
    const output = await call('CompleteMultipartUpload', { ...upload, MultipartUpload: { Parts } })
    expect(output['ChecksumType']).toBe(kind)
    const digests = Buffer.concat(['one', 'two'].map((text) => Buffer.from(sha256(text), 'base64')))
    expect(output[`Checksum${ChecksumAlgorithm}`]).toEqual(
      kind === 'COMPOSITE' ? `${sha256(digests)}-2` : expect.stringMatching(/^[\w+/]{11}=$/),
    )
    const attributes = await call('GetObjectAttributes', {
      Key: 'summed',
      ObjectAttributes: ['ETag', 'ObjectSize', 'StorageClass', 'Checksum', 'ObjectParts'],
    })
    expect(attributes).toMatchObject({
      ETag: String(output['ETag']).replaceAll('"', ''),
      ObjectSize: 6,
      StorageClass: 'STANDARD',
      Checksum: { [`Checksum${ChecksumAlgorithm}`]: output[`Checksum${ChecksumAlgorithm}`] },
      ObjectParts: { TotalPartsCount: 2 },
    })
    const part = await call('GetObject', { Key: 'summed', PartNumber: 2 })
    expect([part['PartsCount'], part['ContentLength']]).toEqual([2, 3])
    expect(await refusal(call('HeadObject', { Key: 'summed', PartNumber: 3 }))).toEqual([
      416,
      undefined,
    ])
  })

  it('is refused with what does not fit', async () => {
    const upload = await begin('refused', { ChecksumAlgorithm: 'SHA256' })
    const { ETag } = await call('UploadPart', { ...upload, PartNumber: 1, Body: 'part' })
    const complete = (
      more: object,
      Parts: object[] = [{ PartNumber: 1, ETag }],
    ): Promise<unknown> =>
      refusal(call('CompleteMultipartUpload', { ...upload, MultipartUpload: { Parts }, ...more }))
    expect(await refusal(call('UploadPart', { ...upload, PartNumber: 10_001, Body: 'x' }))).toEqual(
      [400, 'InvalidArgument'],
    )
    expect(await complete({}, [])).toEqual([400, 'MalformedXML'])
    expect(await complete({ MpuObjectSize: 5 })).toEqual([400, 'InvalidRequest'])
    expect(await complete({ ChecksumSHA256: `${sha256('other')}-1` })).toEqual([400, 'BadDigest'])
    expect(await complete({}, [{ PartNumber: 1, ETag, ChecksumSHA256: sha256('other') }])).toEqual([
      400,
      'InvalidPart',
    ])
    expect(await refusal(call('AbortMultipartUpload', { ...upload, Key: 'other' }))).toEqual([
      404,
      'NoSuchUpload',
    ])
    s3.objects.put('photos', 'refused', 'first')
    expect(await complete({ IfNoneMatch: '*' })).toEqual([412, 'PreconditionFailed'])
    expect(await complete({ MpuObjectSize: 4 })).toBeUndefined()
  })
})

describe('objects that are copied', () => {
  it('are refused where conditions on the source do not hold', async () => {
    s3.objects.put('photos', 'from', 'text')
    const etag = s3.objects.get('photos', 'from')?.etag
    const copy = (input: object): Promise<unknown> =>
      refusal(call('CopyObject', { Key: 'to', CopySource: 'photos/from', ...input }))
    expect(await copy({ CopySourceIfMatch: '"other"' })).toEqual([412, 'PreconditionFailed'])
    expect(await copy({ CopySourceIfNoneMatch: etag })).toEqual([412, 'PreconditionFailed'])
    expect(await copy({ CopySourceIfUnmodifiedSince: new Date(0) })).toEqual([
      412,
      'PreconditionFailed',
    ])
    expect(await copy({ CopySourceIfMatch: etag })).toBeUndefined()
    expect(await copy({ CopySource: 'photos' })).toEqual([400, 'InvalidArgument'])
    expect(await copy({ Key: 'from' })).toEqual([400, 'InvalidRequest'])
    expect(await copy({ Key: 'from', StorageClass: 'STANDARD_IA' })).toBeUndefined()
  })

  it('get other tags, or a checksum', async () => {
    s3.objects.put('photos', 'tagged', 'text')
    await call('PutObjectTagging', {
      Key: 'tagged',
      Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] },
    })
    const output = await call('CopyObject', {
      Key: 'retagged',
      CopySource: 'photos/tagged',
      TaggingDirective: 'REPLACE',
      Tagging: 'c=d&e=f',
      ChecksumAlgorithm: 'SHA256',
    })
    expect(output['CopyObjectResult']).toMatchObject({ ChecksumSHA256: sha256('text') })
    const tags = async (Key: string): Promise<unknown> =>
      (await call('GetObjectTagging', { Key }))['TagSet']
    expect(await tags('retagged')).toEqual([
      { Key: 'c', Value: 'd' },
      { Key: 'e', Value: 'f' },
    ])
    await call('CopyObject', { Key: 'same', CopySource: 'photos/tagged' })
    expect(await tags('same')).toEqual([{ Key: 'a', Value: 'b' }])
    expect(await call('HeadObject', { Key: 'same' })).toMatchObject({ TagCount: 1 })
    await call('DeleteObjectTagging', { Key: 'same' })
    expect(await tags('same')).toEqual([])
  })
})

describe('objects that are deleted together', () => {
  it('are named, unless that is not wanted', async () => {
    const Objects = [{ Key: 'x' }, { Key: 'y' }]
    const loud = await call('DeleteObjects', { Delete: { Objects } })
    expect(loud['Deleted']).toMatchObject(Objects)
    const quiet = await call('DeleteObjects', { Delete: { Objects, Quiet: true } })
    expect(quiet['Deleted'] ?? []).toEqual([])
  })

  it('are a thousand at most', async () => {
    const Objects = Array.from({ length: 1_001 }, (_, index) => ({ Key: `k${index}` }))
    expect(await refusal(call('DeleteObjects', { Delete: { Objects } }))).toEqual([
      400,
      'MalformedXML',
    ])
  })
})

it('refuses keys of more than 1,024 bytes, and writes to what is not there', async () => {
  expect(await refusal(call('PutObject', { Key: 'ü'.repeat(513), Body: '' }))).toEqual([
    400,
    'KeyTooLongError',
  ])
  expect(await refusal(call('PutObject', { Key: 'none', Body: '', IfMatch: '"a"' }))).toEqual([
    404,
    'NoSuchKey',
  ])
})

const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: '' }))

it.each<[string, string, object, readonly [number, string]]>([
  ['an ETag that must not be there', 'PutObject', { IfNoneMatch: '"a"' }, [501, 'NotImplemented']],
  ['an MD5 that is none', 'PutObject', { ContentMD5: 'xx' }, [400, 'InvalidDigest']],
  ['a checksum that is none', 'PutObject', { ChecksumCRC32: 'AAAA' }, [400, 'InvalidRequest']],
  [
    'more than 2 kB of metadata',
    'PutObject',
    { Metadata: { a: 'x'.repeat(2048) } },
    [400, 'MetadataTooLarge'],
  ],
  [
    'a class of storage that is none',
    'PutObject',
    { StorageClass: 'FAST' },
    [400, 'InvalidStorageClass'],
  ],
  [
    'a class of storage that is none',
    'CreateMultipartUpload',
    { StorageClass: 'FAST' },
    [400, 'InvalidStorageClass'],
  ],
  ['two tags of one key', 'PutObject', { Tagging: 'a=1&a=2' }, [400, 'InvalidTag']],
  [
    'two tags of one key',
    'PutObjectTagging',
    { Tagging: { TagSet: [...tags(1), ...tags(1)] } },
    [400, 'InvalidTag'],
  ],
  ['eleven tags', 'PutObjectTagging', { Tagging: { TagSet: tags(11) } }, [400, 'BadRequest']],
  [
    'a tag with a long key',
    'PutObjectTagging',
    { Tagging: { TagSet: [{ Key: 'k'.repeat(129), Value: '' }] } },
    [400, 'InvalidTag'],
  ],
  [
    'a tag with a long value',
    'PutObjectTagging',
    { Tagging: { TagSet: [{ Key: 'k', Value: 'v'.repeat(257) }] } },
    [400, 'InvalidTag'],
  ],
  [
    'a tag without a key',
    'PutObjectTagging',
    { Tagging: { TagSet: [{ Key: '', Value: 'v' }] } },
    [400, 'InvalidTag'],
  ],
  ['nothing to delete', 'DeleteObjects', { Delete: { Objects: [] } }, [400, 'MalformedXML']],
  ['an empty token', 'ListObjectsV2', { ContinuationToken: '' }, [400, 'InvalidArgument']],
])('refuses %s (%s)', async (_, operation, input, expected) => {
  await call('PutObject', { Key: 'refusals', Body: 'x' })
  const isListing = operation.startsWith('List') || operation === 'DeleteObjects'
  const body = operation === 'PutObject' ? { Body: 'x' } : {}
  const whole = { ...(isListing ? {} : { Key: 'refusals' }), ...body, ...input }
  expect(await refusal(call(operation, whole))).toEqual(expected)
})

it.each(['bytes=-1', 'bytes=0-', 'bytes=2-1', '0-1'])(
  'refuses a part copied of the range %s, which has no first and last byte',
  async (CopySourceRange) => {
    await call('PutObject', { Key: 'source', Body: 'text' })
    const upload = await begin('ranges')
    const part = { ...upload, PartNumber: 1, CopySource: 'photos/source', CopySourceRange }
    expect(await refusal(call('UploadPartCopy', part))).toEqual([400, 'InvalidArgument'])
    await call('AbortMultipartUpload', upload)
  },
)

it('keeps ten tags, 2 kB of metadata and what else is at its limit', async () => {
  const Metadata = { a: 'x'.repeat(2046), b: '' }
  await call('PutObject', { Key: 'limits', Body: 'x', Metadata, StorageClass: 'GLACIER_IR' })
  await call('PutObjectTagging', { Key: 'limits', Tagging: { TagSet: tags(10) } })
  const head = await call('HeadObject', { Key: 'limits' })
  expect(head).toMatchObject({ StorageClass: 'GLACIER_IR', TagCount: 10 })
})

it('says that a link has expired, and that a request is too old', async () => {
  const bucket = createBucket({ bucket: 'photos', ...s3.options })
  await bucket.put('late', 'x')
  const date = new Date(Date.now() - 3_600_000)
  const { url } = await bucket.presignGet('late', { expiresIn: 60, date })
  const link = await fetch(url)
  expect([link.status, await link.text()]).toEqual([
    403,
    expect.stringContaining('<Code>AccessDenied</Code><Message>Request has expired</Message>'),
  ])
  const { headers } = sign(
    { method: 'GET', url: `${s3.endpoint}/photos/late` },
    { service: 's3', region: s3.region, credentials: s3.credentials, date },
  )
  const old = await fetch(`${s3.endpoint}/photos/late`, { headers })
  expect(await old.text()).toContain('<Code>RequestTimeTooSkewed</Code>')
  await bucket.close()
})

it.each([
  [0, 400, 'EntityTooSmall'],
  [3, 204, undefined],
  [4, 400, 'EntityTooLarge'],
])(
  'answers a form with a file of %i bytes, where one to three are allowed',
  async (size, status, code) => {
    const bucket = createBucket({ bucket: 'photos', ...s3.options })
    const { url, fields } = await bucket.presignPost({
      key: 'form',
      minBytes: 1,
      maxBytes: 3,
      expiresIn: 60,
    })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob(['x'.repeat(size)]))
    const answer = await fetch(url, { method: 'POST', body: form })
    expect([answer.status, /<Code>(\w+)/.exec(await answer.text())?.[1]]).toEqual([status, code])
    await bucket.close()
  },
)
