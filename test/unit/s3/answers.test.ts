import { describe, expect, it } from 'vitest'
import { RequestError, ServiceError } from '../../../src/errors.ts'
import { type Bucket, listBuckets, type OperationOptions } from '../../../src/s3/index.ts'
import { rejection } from '../http/loopback.ts'
import { errorXml, type StoreAnswer, useStores } from './store.ts'

const store = useStores()
const ONCE: OperationOptions = { retry: 'none' }

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** A document that S3 sends, what reads it, and members without which it says nothing. */
interface Read {
  readonly name: string
  readonly document: string
  readonly run: (bucket: Bucket) => Promise<unknown>
  readonly members?: readonly string[]
}

const FULL = '<IsTruncated>false</IsTruncated>'
const READS: readonly Read[] = [
  {
    name: 'list',
    document: `<ListBucketResult>${FULL}<Contents><Key>k</Key><Size>1</Size></Contents></ListBucketResult>`,
    run: (bucket) => all(bucket.list(ONCE)),
    members: ['Key'],
  },
  {
    name: 'list, version 1',
    document: `<ListBucketResult>${FULL}<CommonPrefixes><Prefix>k/</Prefix></CommonPrefixes></ListBucketResult>`,
    run: (bucket) => all(bucket.list({ ...ONCE, listVersion: 1, delimiter: '/' }).pages()),
    members: ['Prefix'],
  },
  {
    name: 'listVersions',
    document: `<ListVersionsResult>${FULL}<Version><Key>k</Key><VersionId>v</VersionId><Size>1</Size></Version></ListVersionsResult>`,
    run: (bucket) => all(bucket.listVersions(ONCE)),
    members: ['Key', 'VersionId'],
  },
  {
    name: 'listMultipartUploads',
    document: `<ListMultipartUploadsResult>${FULL}<Upload><Key>k</Key><UploadId>u</UploadId></Upload></ListMultipartUploadsResult>`,
    run: (bucket) => all(bucket.listMultipartUploads(ONCE)),
    members: ['Key', 'UploadId'],
  },
  {
    name: 'listParts',
    document: `<ListPartsResult>${FULL}<Part><PartNumber>1</PartNumber><ETag>"e"</ETag><Size>5</Size></Part></ListPartsResult>`,
    run: async (bucket) => (await bucket.openMultipart('k', 'u')).listParts(ONCE),
    members: ['PartNumber', 'ETag', 'Size'],
  },
  {
    name: 'listBuckets',
    document:
      '<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name></Bucket></Buckets></ListAllMyBucketsResult>',
    run: ({ client }) => all(listBuckets({ client, ...ONCE })),
    members: ['Name', 'Buckets'],
  },
  {
    name: 'createMultipart',
    document:
      '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>',
    run: (bucket) => bucket.createMultipart('k', ONCE),
    members: ['UploadId'],
  },
  {
    name: 'copyPart',
    document: '<CopyPartResult><ETag>"e"</ETag></CopyPartResult>',
    run: async (bucket) => (await bucket.openMultipart('k', 'u')).copyPart(1, { key: 'o' }, ONCE),
    members: ['ETag'],
  },
  {
    name: 'copy',
    document: '<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>',
    run: (bucket) => bucket.copy('k', 'o', ONCE),
    members: ['ETag'],
  },
  {
    name: 'complete',
    document: '<CompleteMultipartUploadResult><ETag>"e-1"</ETag></CompleteMultipartUploadResult>',
    run: async (bucket) => {
      const parts = [{ partNumber: 1, size: 5, etag: '"0123456789abcdef0123456789abcdef"' }]
      return (await bucket.openMultipart('k', 'u')).complete({ parts, ...ONCE })
    },
    members: ['ETag'],
  },
  {
    name: 'tagging.get',
    document: '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>',
    run: (bucket) => bucket.tagging.get('k', ONCE),
    members: ['TagSet', 'Key'],
  },
  {
    name: 'cors.get',
    document:
      '<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>',
    run: (bucket) => bucket.cors.get(ONCE),
    members: ['AllowedOrigin', 'AllowedMethod'],
  },
  {
    name: 'lifecycle.get',
    document:
      '<LifecycleConfiguration><Rule><Status>Enabled</Status><Transition><Days>3</Days><StorageClass>GLACIER</StorageClass></Transition></Rule></LifecycleConfiguration>',
    run: (bucket) => bucket.lifecycle.get(ONCE),
    members: ['Status', 'Days', 'StorageClass'],
  },
  {
    name: 'versioning.get',
    document: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
    run: (bucket) => bucket.versioning.get(ONCE),
  },
  {
    name: 'location',
    document: '<LocationConstraint>eu-central-1</LocationConstraint>',
    run: (bucket) => bucket.location(ONCE),
  },
]

const HTML = '<!DOCTYPE html><html><body>Sign in to the hotel</body></html>'

/** What else may come with status 200, made from the document that should. */
function wrongAnswers({ document, members = [] }: Read): [string, StoreAnswer][] {
  const [root = ''] = /\w+/.exec(document) ?? []
  const xml = { 'content-type': 'application/xml' }
  const wrong = Object.entries({
    nothing: '',
    'white space': '\n \n',
    'a page': HTML,
    'a page that is XML': '<html><body>Sign in</body></html>',
    text: 'OK',
    JSON: '{"message":"Forbidden"}',
    'half of it': document.slice(0, document.length / 2),
    'all but its end': document.slice(0, -1),
    'two of it': document + document,
    'another root': document.replaceAll(root, 'Other'),
    'it inside another': `<Result>${document}</Result>`,
    'text in its place': `<${root}>Sign in!</${root}>`,
    'an error that does not say that it is XML': errorXml('AccessDenied'),
    ...Object.fromEntries(
      members.flatMap((name) => {
        const element = new RegExp(`<${name}>(.*?)</${name}>`, 'g')
        const other = (_: string, inner: string): string =>
          `<${name}>${inner.includes('<') ? 'text' : '<Element/>'}</${name}>`
        return [
          [`it without ${name}`, document.replaceAll(element, '')],
          [`it with another kind of ${name}`, document.replaceAll(element, other)],
        ]
      }),
    ),
  }).map(([what, body]): [string, StoreAnswer] => [what, { headers: xml, body }])
  const error = errorXml('AccessDenied')
  return [
    ...wrong,
    ['an error', { headers: xml, body: error }],
    ['a page as such', { headers: { 'content-type': 'text/html' }, body: HTML }],
  ]
}

it('errors of unreadable responses name the bucket and the key', async () => {
  const { bucket } = await store(() => ({ body: '<html></html>' }))
  const error = (named: string) => ({
    code: 'NETWORK_RESPONSE_INVALID',
    message: expect.stringContaining(`${named}: the call was executed (HTTP 200)`),
  })
  await expect(all(bucket.list())).rejects.toMatchObject(error('s3 ListObjectsV2 bucket'))
  await expect(bucket.tagging.get('a b')).rejects.toMatchObject(
    error('s3 GetObjectTagging bucket/a b'),
  )
  await expect(bucket.put('a/b', 'x')).rejects.toMatchObject(error('s3 PutObject bucket/a/b'))
})

describe('a document', () => {
  it.each(READS)('of $name is read', async ({ document, run }) => {
    const { bucket } = await store(() => ({ body: document }))
    await expect(run(bucket)).resolves.toBeDefined()
  })

  it.each(READS)('of $name is an error where another answer came', async (read) => {
    let answer: StoreAnswer = {}
    // HEAD, by which a completion is looked after, finds nothing.
    const { bucket } = await store(({ method }) => (method === 'HEAD' ? { status: 404 } : answer))
    for (const [what, wrong] of wrongAnswers(read)) {
      answer = wrong
      const error = await rejection(read.run(bucket))
      expect(error, what).toBeInstanceOf(RequestError)
      if (!(error instanceof ServiceError)) {
        expect(error, what).toMatchObject({
          code: 'NETWORK_RESPONSE_INVALID',
          outcome: 'unknown',
          message: expect.stringContaining('was executed (HTTP 200)'),
        })
      }
    }
  })

  const WRITES: readonly [string, (bucket: Bucket) => Promise<unknown>][] = [
    ['delete', (bucket) => bucket.delete('k', ONCE)],
    ['tagging.put', (bucket) => bucket.tagging.put('k', { a: 'b' }, ONCE)],
    ['tagging.delete', (bucket) => bucket.tagging.delete('k', ONCE)],
    ['versioning.enable', (bucket) => bucket.versioning.enable(ONCE)],
    ['lifecycle.delete', (bucket) => bucket.lifecycle.delete(ONCE)],
    ['cors.put', (bucket) => bucket.cors.put([], ONCE)],
    ['policy.put', (bucket) => bucket.policy.put('{}', ONCE)],
    [
      'abort',
      async (bucket) => (await bucket.openMultipart('k', 'id', { checksum: 'none' })).abort(ONCE),
    ],
    ['create', (bucket) => bucket.create(ONCE)],
    ['remove', (bucket) => bucket.remove(ONCE)],
  ]

  it.each(WRITES)('that nobody asked for is no success of %s', async (_name, run) => {
    let answer: StoreAnswer = { status: 204 }
    const { bucket } = await store(() => answer)
    await run(bucket)
    for (const body of [HTML, 'OK', '{}', errorXml('AccessDenied'), '<ListBucketResult/>']) {
      answer = { body }
      expect(await rejection(run(bucket)), body).toMatchObject({
        code: 'NETWORK_RESPONSE_INVALID',
        outcome: 'unknown',
      })
    }
  })

  it('that is no policy is none', async () => {
    let body = '{"Version":"2012-10-17"}'
    const { bucket } = await store(() => ({ body }))
    expect(await bucket.policy.get()).toBe(body)
    for (body of ['', HTML, '[]', 'null', '{"Version":']) {
      expect(await rejection(bucket.policy.get()), body).toMatchObject({
        code: 'NETWORK_RESPONSE_INVALID',
      })
    }
  })
})

describe('an answer without an ETag', () => {
  const bytes = Buffer.alloc(10)
  it.each<[string, (bucket: Bucket) => Promise<unknown>]>([
    ['put', (bucket) => bucket.put('k', 'x')],
    ['upload', (bucket) => bucket.upload('k', bytes)],
    ['uploadPart', async (bucket) => (await bucket.openMultipart('k', 'u')).uploadPart(1, bytes)],
  ])('is no success of %s', async (_name, run) => {
    const { bucket } = await store(() => ({ body: HTML }))
    expect(await rejection(run(bucket))).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
      outcome: 'unknown',
    })
  })
})

describe('a put without a body', () => {
  it.each([undefined, null])('is refused: %s', async (body) => {
    const { bucket, server } = await store(() => ({ headers: { etag: '"e"' } }))
    // @ts-expect-error
    expect(await rejection(bucket.put('k', body))).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
      field: 'body',
    })
    expect(server.seen).toEqual([])
    await bucket.put('k', '')
  })
})
