import { describe, expect, it } from 'vitest'
import { type Bucket, listBuckets } from '../../../src/s3/index.ts'
import { type Answering, errorXml, useStores } from './store.ts'

const store = useStores()

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const contents = (...keys: string[]): string =>
  keys.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('')
const page = (inner: string, truncated = false): string =>
  `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${truncated}</IsTruncated>${inner}</ListBucketResult>`

describe('list', () => {
  it('reads every part of a page', async () => {
    const { bucket } = await store(() => ({
      body: page(
        `<EncodingType>url</EncodingType><Contents><Key>a%2Fb+c%2B%C3%BC%01</Key>
        <LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag>
        <ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType>
        <Size>5000000000000</Size><StorageClass>GLACIER</StorageClass>
        <Owner><ID>me</ID></Owner></Contents><CommonPrefixes><Prefix>p%2F</Prefix></CommonPrefixes>`,
      ),
    }))
    expect(await all(bucket.list({ delimiter: '/', fetchOwner: true }).pages())).toEqual([
      {
        objects: [
          {
            key: 'a/b c+ü\u0001',
            size: 5_000_000_000_000,
            etag: '"e"',
            lastModified: new Date('2026-01-02T03:04:05Z'),
            storageClass: 'GLACIER',
            checksumAlgorithms: ['CRC32'],
            checksumType: 'FULL_OBJECT',
            owner: 'me',
          },
        ],
        commonPrefixes: ['p/'],
        continuationToken: undefined,
      },
    ])
  })

  it.each<[string, (bucket: Bucket) => AsyncIterable<unknown>, (marker: number) => string]>([
    [
      'objects',
      (bucket) => bucket.list(),
      (marker) =>
        page(`<NextContinuationToken>${marker}</NextContinuationToken>${contents('a', 'b')}`, true),
    ],
    [
      'versions',
      (bucket) => bucket.listVersions(),
      (marker) =>
        `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>z${marker}</NextKeyMarker>
        <Version><Key>a</Key><VersionId>1</VersionId></Version></ListVersionsResult>`,
    ],
    [
      'uploads',
      (bucket) => bucket.listMultipartUploads(),
      (marker) =>
        `<ListMultipartUploadsResult><IsTruncated>true</IsTruncated><NextKeyMarker>z${marker}</NextKeyMarker>
        <Upload><Key>a</Key><UploadId>1</UploadId></Upload></ListMultipartUploadsResult>`,
    ],
  ])(
    'of %s ends with an error where the same page comes under new markers',
    async (_, list, answer) => {
      const { bucket, server } = await store((_seen, index) => ({ body: answer(index) }))
      await expect(all(list(bucket))).rejects.toMatchObject({
        code: 'NETWORK_RESPONSE_INVALID',
        message: expect.stringContaining('the page that has come before'),
      })
      expect(server.seen).toHaveLength(2)
    },
  )

  it('keeps keys that the store has not encoded', async () => {
    const { bucket } = await store(() => ({ body: page(contents(' a+b%2F ', '100%')) }))
    expect((await all(bucket.list())).map(({ key }) => key)).toEqual([' a+b%2F ', '100%'])
  })

  it('follows tokens, and asks for no page that nobody reads', async () => {
    const { bucket, server } = await store(({ url }) => {
      const token = new URL(url, 'http://x').searchParams.get('continuation-token')
      const next = token === null ? 't+1/=' : token === 't+1/=' ? 't2' : undefined
      if (next === undefined) return { body: page(contents('c')) }
      return {
        body: page(
          `${contents(token === null ? 'a' : 'b')}<NextContinuationToken>${next}</NextContinuationToken>`,
          true,
        ),
      }
    })
    const listing = bucket.list({ startAfter: 's' })
    expect(server.seen).toEqual([])
    expect((await all(listing)).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(server.seen.map(({ url }) => url.includes('start-after=s'))).toEqual([
      true,
      false,
      false,
    ])
    for await (const { key } of listing) {
      expect(key).toBe('a')
      break
    }
    expect(server.seen).toHaveLength(4)
  })

  it.each([
    ['the last key', contents('a', 'b'), undefined, 'b'],
    [
      'the last prefix',
      `${contents('a')}<CommonPrefixes><Prefix>b/</Prefix></CommonPrefixes>`,
      undefined,
      'b/',
    ],
    ['NextMarker', contents('a'), 'n', 'n'],
    ['NextMarker that is not encoded', contents('a%2Bb'), 'a+b', 'a+b'],
  ])('goes on after %s in version 1', async (_name, inner, next, marker) => {
    const { bucket, server } = await store((_seen, index) => ({
      body: page(
        index === 0
          ? `<EncodingType>url</EncodingType>${inner}${next === undefined ? '' : `<NextMarker>${next}</NextMarker>`}`
          : '',
        index === 0,
      ),
    }))
    await all(bucket.list({ delimiter: '/', listVersion: 1 }))
    const second = new URL(server.seen[1]?.url ?? '', 'http://x').searchParams
    expect(second.get('marker')).toBe(marker)
    expect(second.get('list-type')).toBeNull()
  })

  it('tells an unknown size as such', async () => {
    const { bucket } = await store(() => ({
      body: page('<Contents><Key>a</Key></Contents>'),
    }))
    expect((await all(bucket.list())).map(({ size }) => size)).toEqual([Number.NaN])
  })

  it('refuses a key without the prefix that was asked for', async () => {
    const { bucket } = await store(() => ({ body: page(contents('logs/a', 'precious')) }))
    await expect(all(bucket.list({ prefix: 'logs/' }))).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
    })
  })

  // As caches answer that know the path and forget the query.
  it.each([
    ['of another prefix', '<Prefix>logs/</Prefix>', /another prefix/],
    ['of another prefix, encoded', '<Prefix>a%2Fb%20c</Prefix>', /another prefix/],
    [
      'that groups keys',
      '<CommonPrefixes><Prefix>tmp/a/</Prefix></CommonPrefixes>',
      /groups keys, for which nobody asked/,
    ],
  ])('refuses a page %s', async (_name, elements, message) => {
    const end = `<IsTruncated>false</IsTruncated>${elements}`
    const { bucket } = await store(({ url }) => {
      const root = /\?(uploads|versions)=/.exec(url)?.[1]
      if (root === 'uploads') {
        return { body: `<ListMultipartUploadsResult>${end}</ListMultipartUploadsResult>` }
      }
      const name = root === 'versions' ? 'ListVersionsResult' : 'ListBucketResult'
      return { body: `<${name}>${end}</${name}>` }
    })
    const error = { code: 'NETWORK_RESPONSE_INVALID', message: expect.stringMatching(message) }
    const options = { prefix: 'tmp/' }
    await expect(all(bucket.list(options))).rejects.toMatchObject(error)
    await expect(all(bucket.list({ ...options, listVersion: 1 }))).rejects.toMatchObject(error)
    await expect(all(bucket.listVersions(options))).rejects.toMatchObject(error)
    await expect(all(bucket.listMultipartUploads(options))).rejects.toMatchObject(error)
  })

  it.each([
    ['a+b c/', '<Prefix>a+b c/</Prefix>'],
    ['a+b c/', '<Prefix>a%2Bb+c%2F</Prefix>'],
    ['a+b c/', '<Prefix>a%2Bb%20c/</Prefix>'],
    ['a+b c/', '<Prefix/>'],
    [' a\r\n\u0085', '<Prefix>a\n</Prefix>'],
  ])('knows the prefix %j however a store tells it: %s', async (prefix, told) => {
    const body = `<ListBucketResult><IsTruncated>false</IsTruncated>${told}</ListBucketResult>`
    const { bucket } = await store(() => ({ body }))
    expect(await all(bucket.list({ prefix }))).toEqual([])
  })

  it.each([
    ['True', 'False'],
    ['TRUE', 'FALSE'],
  ])('reads IsTruncated however it is written: %s', async (yes, no) => {
    const { bucket } = await store((_seen, index) => ({
      body: `<ListBucketResult><IsTruncated>${index === 0 ? yes : no}</IsTruncated>${contents(
        String(index),
      )}<NextContinuationToken>t</NextContinuationToken></ListBucketResult>`,
    }))
    expect(await all(bucket.list())).toHaveLength(2)
  })

  it('goes on by the marker of a store that leaves IsTruncated out', async () => {
    const { bucket } = await store((_seen, index) => ({
      body: `<ListBucketResult>${contents(String(index))}${
        index === 0 ? '<NextContinuationToken>t</NextContinuationToken>' : ''
      }</ListBucketResult>`,
    }))
    expect(await all(bucket.list())).toHaveLength(2)
  })
})

describe('a listing that cannot end', () => {
  const object = contents('a')
  const version = '<Version><Key>a</Key><VersionId>1</VersionId></Version>'
  const upload = '<Upload><Key>a</Key><UploadId>u</UploadId></Upload>'
  const part = '<Part><PartNumber>1</PartNumber><ETag>"x"</ETag><Size>5</Size></Part>'
  const LISTINGS: readonly (readonly [string, string, string, (bucket: Bucket) => unknown])[] = [
    ['list', 'ListBucketResult', object, (bucket) => all(bucket.list())],
    [
      'list, version 1',
      'ListBucketResult',
      object,
      (bucket) => all(bucket.list({ listVersion: 1 })),
    ],
    ['listVersions', 'ListVersionsResult', version, (bucket) => all(bucket.listVersions())],
    [
      'listMultipartUploads',
      'ListMultipartUploadsResult',
      upload,
      (bucket) => all(bucket.listMultipartUploads()),
    ],
    [
      'listParts',
      'ListPartsResult',
      part,
      async (bucket) => (await bucket.openMultipart('k', 'u')).listParts(),
    ],
  ]
  // A page of any of these listings takes the markers that are its own, and no others.
  const markers = (text: string): string =>
    [
      'NextContinuationToken',
      'NextMarker',
      'NextKeyMarker',
      'NextUploadIdMarker',
      'NextPartNumberMarker',
    ]
      .map((name) => `<${name}>${text}</${name}>`)
      .join('')

  it.each(LISTINGS)('is an error: %s', async (_name, root, item, run) => {
    let next = (_index: number): string => ''
    const { bucket, server } = await store((_seen, index) => ({
      body: `<${root}><IsTruncated>true</IsTruncated>${item}${next(index)}</${root}>`,
    }))
    const invalid = { code: 'NETWORK_RESPONSE_INVALID', outcome: 'unknown' }
    const cases: readonly (readonly [string, (index: number) => string])[] = [
      ['no marker', () => ''],
      ['an empty one', () => markers('')],
      ['the same one again', () => markers('1')],
      ['two in turns', (index) => markers(String(1 + (index % 2)))],
      ['nine in turns', (index) => markers(String(1 + (index % 9)))],
    ]
    for (const [what, given] of cases) {
      next = given
      const before = server.seen.length
      await expect(run(bucket), what).rejects.toMatchObject(invalid)
      expect(server.seen.length - before, what).toBeLessThan(40)
    }
  })

  it('is one whose first page leads to where it was told to begin', async () => {
    const { bucket, server } = await store(() => ({ body: page(`${object}${markers('t')}`, true) }))
    await expect(all(bucket.list({ continuationToken: 't' }))).rejects.toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
    })
    expect(server.seen).toHaveLength(1)
  })
})

// As Ceph 16, Swift 2.30 and AWS write them: AWS has spaces as `+`.
const ceph = (text: string): string => encodeURIComponent(text).replaceAll('%7C', '|')
const aws = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+')

describe('keys that look encoded', () => {
  const KEYS = ['%252B', '%2B', 'a 1', 'a+1', 'a+2', 'b%41', 'b%zz', 'c(1)', 'd=1/e', '|', 'ü']

  /** Lists one key a page, with markers raw or not, and finds out where each page began. */
  function versionsOf(write: (text: string) => string, mark: (text: string) => string): Answering {
    return ({ url }) => {
      const after = new URL(url, 'http://x').searchParams.get('key-marker')
      const index = after === null ? 0 : KEYS.indexOf(after) + 1
      const key = KEYS[index] ?? ''
      const isLast = index === KEYS.length - 1
      return {
        body: `<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>${!isLast}</IsTruncated>
          <NextKeyMarker>${mark(key)}</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>
          <Version><Key>${write(key)}</Key><VersionId>v</VersionId><Size>1</Size></Version></ListVersionsResult>`,
      }
    }
  }

  it.each<[string, (text: string) => string, (text: string) => string]>([
    ['AWS, which encodes markers', aws, aws],
    ['Ceph and Swift, which do not', ceph, (text) => text],
    ['a store that encodes spaces otherwise in markers', ceph, aws],
  ])('are listed once each at %s', async (_name, write, mark) => {
    const { bucket, server } = await store(versionsOf(write, mark))
    expect((await all(bucket.listVersions())).map(({ key }) => key)).toEqual(KEYS)
    expect(server.seen).toHaveLength(KEYS.length)
  })

  /** Uploads as Ceph lists them: encoded when asked, without a word, and with raw markers. */
  function uploadsOf(keys: readonly string[], isEncoding: boolean, size: number): Answering {
    return ({ url }) => {
      const query = new URL(url, 'http://x').searchParams
      const start = keys.indexOf(query.get('key-marker') ?? '') + 1
      const write = isEncoding && query.has('encoding-type') ? ceph : (text: string) => text
      const found = keys.slice(start, start + size)
      return {
        body: `<ListMultipartUploadsResult><NextKeyMarker>${found.at(-1)}</NextKeyMarker><IsTruncated>${
          start + size < keys.length
        }</IsTruncated>${found
          .map((key) => `<Upload><Key>${write(key)}</Key><UploadId>u</UploadId></Upload>`)
          .join('')}</ListMultipartUploadsResult>`,
      }
    }
  }

  it.each([
    ['encodes them', true, 1],
    ['encodes them', true, 3],
    ['encodes them', true, 100],
    ['leaves them', false, 1],
    ['leaves them', false, 3],
    ['leaves them', false, 100],
  ])('are those of uploads at a store that silently %s', async (_does, isEncoding, size) => {
    const lists = [KEYS, KEYS.toReversed(), ['a%2Bb', 'z'], ['a+b', 'z'], ['z'], []]
    for (const keys of lists) {
      const { bucket } = await store(uploadsOf(keys, isEncoding, size))
      expect((await all(bucket.listMultipartUploads())).map(({ key }) => key)).toEqual(keys)
    }
  })
})

describe('listVersions', () => {
  it('merges versions and markers of a key, and goes on after both markers', async () => {
    const version = (key: string, id: string): string =>
      `<Version><Key>${key}</Key><VersionId>${id}</VersionId><Size>3</Size></Version>`
    const marker =
      '<DeleteMarker><Key>a</Key><VersionId>m</VersionId><IsLatest>true</IsLatest></DeleteMarker>'
    const { bucket, server } = await store((_seen, index) => ({
      body:
        index === 0
          ? `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>b</NextKeyMarker><NextVersionIdMarker>1</NextVersionIdMarker>${version('a', '1')}${version('b', '1')}${marker}</ListVersionsResult>`
          : `<ListVersionsResult><IsTruncated>false</IsTruncated>${version('b', 'null')}</ListVersionsResult>`,
    }))
    const found = await all(bucket.listVersions())
    expect(
      found.map(({ key, versionId, isDeleteMarker }) => [key, versionId, isDeleteMarker]),
    ).toEqual([
      ['a', '1', false],
      ['a', 'm', true],
      ['b', '1', false],
      ['b', 'null', false],
    ])
    expect(server.seen[1]?.url).toContain('&key-marker=b&version-id-marker=1')
  })
})

describe('buckets', () => {
  it('are created where their requests are signed for', async () => {
    const { bucket, server } = await store((_seen, index) =>
      index === 0 ? {} : { status: 409, body: errorXml('BucketAlreadyOwnedByYou') },
    )
    await bucket.create()
    expect(server.seen[0]?.body).toContain('<LocationConstraint>eu-central-1</LocationConstraint>')
    await bucket.create({ existing: 'ignore' })
    await expect(bucket.create()).rejects.toMatchObject({ awsCode: 'BucketAlreadyOwnedByYou' })
  })

  it.each([
    ['<LocationConstraint/>', 'us-east-1'],
    ['<LocationConstraint xmlns="x">EU</LocationConstraint>', 'eu-west-1'],
    ['<LocationConstraint>eu-north-1</LocationConstraint>', 'eu-north-1'],
  ])('are where %s says', async (body, region) => {
    const { bucket } = await store(() => ({ body }))
    expect(await bucket.location()).toBe(region)
  })

  it('are listed page by page', async () => {
    const { bucket, server } = await store((_seen, index) => ({
      body: `<ListAllMyBucketsResult><Buckets><Bucket><Name>b${index}</Name></Bucket></Buckets>${
        index === 0 ? '<ContinuationToken>t</ContinuationToken>' : ''
      }</ListAllMyBucketsResult>`,
    }))
    const found = await all(listBuckets({ client: bucket.client, maxBuckets: 1 }))
    expect(found.map(({ name }) => name)).toEqual(['b0', 'b1'])
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/?max-buckets=1',
      '/?max-buckets=1&continuation-token=t',
    ])
  })
})
