import { isDeepStrictEqual } from 'node:util'
import { type Bucket, listBuckets } from '../../src/s3/index.ts'
import { createStsClient } from '../../src/sts/index.ts'
import {
  etagOf,
  type LiedOperation,
  OBJECT,
  PART_SIZE,
  type Reply,
  type StoreFixture,
  xmlReply,
} from './lying-store.ts'
import type { RawRequest } from './raw-requests.ts'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** An operation that reads one document; the store sends the same for all requests. */
function reading(
  name: string,
  document: Reply,
  read: (bucket: Bucket, fixture: StoreFixture) => Promise<unknown>,
  expected: unknown,
): LiedOperation {
  return {
    name,
    lied: () => true,
    honest: () => document,
    async run(fixture) {
      return isDeepStrictEqual(await read(fixture.bucket, fixture), expected)
    },
  }
}

const END = '<IsTruncated>false</IsTruncated>'
const DATE = '2026-10-21T07:28:00.000Z'
const PART = { partNumber: 1, size: 5, etag: '"e"' }

const LISTINGS: readonly LiedOperation[] = [
  {
    name: 'list',
    lied: ({ query }) => query.has('list-type'),
    async run({ bucket, store }) {
      const keys = (await all(bucket.list())).map(({ key }) => key)
      return isDeepStrictEqual(keys, [...store.objects.keys()].toSorted())
    },
  },
  reading(
    'list, version 1',
    xmlReply('ListBucketResult', `${END}<Contents><Key>k</Key><Size>1</Size></Contents>`),
    async (bucket) => (await all(bucket.list({ listVersion: 1 }))).map(({ key }) => key),
    ['k'],
  ),
  reading(
    'listVersions',
    xmlReply(
      'ListVersionsResult',
      `${END}<Version><Key>k</Key><VersionId>v</VersionId></Version><DeleteMarker><Key>k</Key><VersionId>m</VersionId></DeleteMarker>`,
    ),
    async (bucket) => (await all(bucket.listVersions())).map(({ versionId }) => versionId),
    ['v', 'm'],
  ),
  reading(
    'listMultipartUploads',
    xmlReply(
      'ListMultipartUploadsResult',
      `${END}<Upload><Key>k</Key><UploadId>u</UploadId><Initiated>${DATE}</Initiated></Upload>`,
    ),
    async (bucket) => (await all(bucket.listMultipartUploads())).map(({ uploadId }) => uploadId),
    ['u'],
  ),
  reading(
    'listParts',
    xmlReply(
      'ListPartsResult',
      `${END}<Part><PartNumber>1</PartNumber><ETag>&quot;e&quot;</ETag><Size>5</Size></Part>`,
    ),
    async (bucket) => {
      const parts = await (await bucket.openMultipart('k', 'u')).listParts()
      return parts.map(({ partNumber, size, etag }) => ({ partNumber, size, etag }))
    },
    [PART],
  ),
  {
    ...reading(
      'listBuckets',
      xmlReply('ListAllMyBucketsResult', '<Buckets><Bucket><Name>b</Name></Bucket></Buckets>'),
      async ({ client }) => (await all(listBuckets({ client }))).map(({ name }) => name),
      ['b'],
    ),
    // That is this operation's own document.
    cannotTell: ['another root'],
  },
]

const POLICY = '{"Version":"2012-10-17","Statement":[]}'
const policy: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(POLICY),
}

const SETTINGS: readonly LiedOperation[] = [
  reading(
    'tagging.get',
    xmlReply('Tagging', '<TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet>'),
    (bucket) => bucket.tagging.get('key'),
    { a: 'b' },
  ),
  reading(
    'versioning.get',
    xmlReply('VersioningConfiguration', '<Status>Enabled</Status>'),
    (bucket) => bucket.versioning.get(),
    { status: 'enabled', mfaDelete: false },
  ),
  reading(
    'cors.get',
    xmlReply(
      'CORSConfiguration',
      '<CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>',
    ),
    async (bucket) => (await bucket.cors.get()).map(({ allowedMethods }) => allowedMethods),
    [['GET']],
  ),
  reading(
    'lifecycle.get',
    xmlReply(
      'LifecycleConfiguration',
      '<Rule><ID>r</ID><Status>Enabled</Status><Filter><Prefix>a</Prefix></Filter><Expiration><Days>3</Days></Expiration></Rule>',
    ),
    async (bucket) => (await bucket.lifecycle.get()).map(({ expiration }) => expiration),
    [{ days: 3 }],
  ),
  {
    ...reading('policy.get', policy, (bucket) => bucket.policy.get(), POLICY),
    // A policy is JSON.
    cannotTell: ['a JSON object', 'a JSON message'],
  },
  reading(
    'location',
    xmlReply('LocationConstraint', 'eu-central-1'),
    (bucket) => bucket.location(),
    'eu-central-1',
  ),
]

const isPut = ({ method }: RawRequest): boolean => method === 'PUT'
const NOTHING: Reply = { status: 200, headers: {}, body: Buffer.alloc(0) }
const SILENCE = ['no bytes', 'status 204 without a body']

/** An operation that changes something and gets an empty response. */
function changing(name: string, change: (bucket: Bucket) => Promise<unknown>): LiedOperation {
  return {
    name,
    lied: () => true,
    cannotTell: SILENCE,
    honest: (_request, store) => {
      store.objects.set('changed', NOTHING.body)
      return NOTHING
    },
    async run({ bucket, store }) {
      await change(bucket)
      return store.objects.has('changed')
    },
  }
}

const CHANGES: readonly LiedOperation[] = [
  changing('tagging.put', (bucket) => bucket.tagging.put('key', { a: 'b' })),
  changing('tagging.delete', (bucket) => bucket.tagging.delete('key')),
  changing('versioning.enable', (bucket) => bucket.versioning.enable()),
  changing('cors.put', (bucket) => bucket.cors.put([])),
  changing('cors.delete', (bucket) => bucket.cors.delete()),
  changing('lifecycle.put', (bucket) => bucket.lifecycle.put([])),
  changing('policy.put', (bucket) => bucket.policy.put(POLICY)),
  changing('policy.delete', (bucket) => bucket.policy.delete()),
  changing('create', (bucket) => bucket.create()),
  changing('remove', (bucket) => bucket.remove()),
]

/** A store that copies the object `key`, whole or a part of it. */
const copying: LiedOperation['honest'] = (request, store) => {
  if (!isPut(request) || !request.headers.has('x-amz-copy-source')) return undefined
  const number = request.query.get('partNumber')
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get('x-amz-copy-source-range') ?? '')
  const part = range === null ? OBJECT : OBJECT.subarray(Number(range[1]), Number(range[2]) + 1)
  if (number === null) store.objects.set('copy', part)
  else store.parts.set(number, part)
  const root = number === null ? 'CopyObjectResult' : 'CopyPartResult'
  const etag = etagOf(part).replaceAll('"', '&quot;')
  return xmlReply(root, `<LastModified>${DATE}</LastModified><ETag>${etag}</ETag>`)
}

function isCopied({ store }: StoreFixture): boolean {
  return store.objects.get('copy')?.equals(OBJECT) === true
}

// Copies and completions have their own default for `attemptMs`.
const timeout = { attemptMs: 300 }
const COPY_IN_PARTS = { multipartAbove: 1, partSize: PART_SIZE, timeout }

// For HEAD they all are the same lie: the object's headers with another length.
const OTHER_LENGTHS = [
  'half of it, with the length of the half',
  'blank',
  'gzipped',
  'an S3 error in place of the body',
]

const COPIES: readonly LiedOperation[] = [
  {
    name: 'copy',
    lied: isPut,
    honest: copying,
    async run(fixture) {
      const { etag } = await fixture.bucket.copy('copy', 'key')
      return isCopied(fixture) && etag === etagOf(OBJECT)
    },
  },
  {
    name: 'copy in parts',
    lied: isPut,
    honest: copying,
    async run(fixture) {
      await fixture.bucket.copy('copy', 'key', COPY_IN_PARTS)
      return isCopied(fixture)
    },
  },
  {
    name: 'copy in parts, HEAD',
    cannotTell: OTHER_LENGTHS,
    lied: ({ method }) => method === 'HEAD',
    honest: copying,
    async run(fixture) {
      await fixture.bucket.copy('copy', 'key', COPY_IN_PARTS)
      return isCopied(fixture)
    },
  },
  ...(['uploads', 'uploadId'] as const).map(
    (name): LiedOperation => ({
      name:
        name === 'uploads' ? 'upload in parts, its creation' : 'upload in parts, its completion',
      lied: ({ method, query }) => method === 'POST' && query.has(name),
      async run({ bucket, store }) {
        await bucket.upload('new', OBJECT, { partSize: PART_SIZE, timeout })
        return store.objects.get('new')?.equals(OBJECT) === true
      },
    }),
  ),
]

const DELETIONS: readonly LiedOperation[] = [
  {
    name: 'deleteMany',
    lied: ({ method }) => method === 'POST',
    deletes: ['key', 'tree/a.txt'],
    async run({ bucket, store }) {
      const { deleted, failed } = await bucket.deleteMany(['key', 'tree/a.txt'], { timeout })
      if (failed.length > 0) throw new Error(failed[0]?.error?.code)
      return deleted.length === 2 && !store.objects.has('key') && !store.objects.has('tree/a.txt')
    },
  },
]

function stsReply(operation: string, result: string): Reply {
  const about = '<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>'
  return xmlReply(
    `${operation}Response`,
    `<${operation}Result>${result}</${operation}Result>${about}`,
  )
}

const IDENTITY = '<Arn>a</Arn><UserId>u</UserId><Account>1</Account>'
const KEYS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
  expiration: new Date(DATE),
}
const ROLE = `<Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${DATE}</Expiration></Credentials>`

const IDENTITIES: readonly LiedOperation[] = [
  reading(
    'sts GetCallerIdentity',
    stsReply('GetCallerIdentity', IDENTITY),
    async (_bucket, fixture) => {
      const sts = stsAt(fixture)
      const { account } = await sts.getCallerIdentity().finally(sts.close)
      return account
    },
    '1',
  ),
  reading(
    'sts AssumeRole',
    stsReply('AssumeRole', ROLE),
    async (_bucket, fixture) => {
      const sts = stsAt(fixture)
      const input = { roleArn: 'arn:aws:iam::123456789012:role/reader', roleSessionName: 'lied' }
      const { credentials } = await sts.assumeRole(input).finally(sts.close)
      return { ...credentials }
    },
    KEYS,
  ),
  reading(
    'call sts GetCallerIdentity',
    stsReply('GetCallerIdentity', IDENTITY),
    async ({ client }, { endpoint }) =>
      await client.call('sts', 'GetCallerIdentity', {}, { endpoint, region: 'us-east-1' }),
    { Arn: 'a', UserId: 'u', Account: '1' },
  ),
  reading(
    'call s3 GetBucketVersioning',
    xmlReply('VersioningConfiguration', '<Status>Enabled</Status>'),
    async ({ client }, { endpoint }) =>
      await client.call('s3', 'GetBucketVersioning', { Bucket: 'bucket' }, { endpoint }),
    { Status: 'Enabled' },
  ),
]

function stsAt({ endpoint }: StoreFixture): ReturnType<typeof createStsClient> {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  return createStsClient({ endpoint, region: 'us-east-1', credentials, timeout, retry: 'none' })
}

/** Documents of S3 and STS, and operations with empty responses. */
export const LIED_DOCUMENTS: readonly LiedOperation[] = [
  ...LISTINGS,
  ...SETTINGS,
  ...CHANGES,
  ...COPIES,
  ...DELETIONS,
  ...IDENTITIES,
]
