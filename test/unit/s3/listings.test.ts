import { describe, expect, it } from 'vitest'
import { listBuckets } from '../../../src/s3/index.ts'
import { errorXml, useStores } from './store.ts'

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
    expect(await all(bucket.list({ fetchOwner: true }).pages())).toEqual([
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
    const listing = bucket.list({ prefix: 'p', startAfter: 's' })
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
    await all(bucket.list({ listVersion: 1 }))
    const second = new URL(server.seen[1]?.url ?? '', 'http://x').searchParams
    expect(second.get('marker')).toBe(marker)
    expect(second.get('list-type')).toBeNull()
  })

  it.each([
    ['no token', ''],
    ['the same token again', '<NextContinuationToken>t</NextContinuationToken>'],
  ])('does not go round in circles for %s', async (_name, inner) => {
    const { bucket, server } = await store(() => ({ body: page(inner, true) }))
    await expect(all(bucket.list())).rejects.toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(server.seen.length).toBeLessThanOrEqual(2)
  })

  it('takes no page for an answer that is none', async () => {
    const { bucket } = await store(() => ({ body: '<html>busy' }))
    await expect(all(bucket.list())).rejects.toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
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
