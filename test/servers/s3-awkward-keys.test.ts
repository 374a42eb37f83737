import { beforeAll, describe, expect, it } from 'vitest'
import type { Bucket } from '../../src/s3/index.ts'
import awkwardKeys from '../vectors/awkward-keys.json' with { type: 'json' }
import { all, bucketForTests } from './s3-buckets-of.ts'
import { describeServers } from './servers.ts'

// Keys that have broken the markers of listings, besides those of the vectors.
const MARKERS = ['a 1', 'a+1', 'a+2', 'b%41', 'b%42', '%2B', '%252B', 'z%zz', 'date=2026-05-01/a']
const KEYS = [...new Set([...awkwardKeys.map(({ key }) => key), ...MARKERS])].toSorted((a, b) =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)),
)
const PAGES = [1, 2, 3, 7, 1000]

/** The keys and prefixes of a listing with the delimiter `/`. */
const PREFIXES = [
  ...new Set(
    KEYS.filter((key) => key.includes('/')).map((key) => key.slice(0, key.indexOf('/') + 1)),
  ),
]
const PLAIN = KEYS.filter((key) => !key.includes('/'))

function compatibility(name: string): { readonly compatibility?: 'ceph' } {
  return name === 'Ceph RGW' ? { compatibility: 'ceph' } : {}
}

describeServers('awkward keys', (server) => {
  const isSwift = server.name === 'OpenStack Swift'
  const bucket = bucketForTests(server, 'awkward', compatibility(server.name))
  const other = bucketForTests(server, 'awkward-copies', compatibility(server.name))
  const versionsOf = isSwift ? 1 : 2

  beforeAll(async () => {
    if (!isSwift) await bucket.versioning.enable()
    for (let version = 1; version <= versionsOf; version++) {
      for (const key of KEYS) await bucket.put(key, `${key} ${version}`)
    }
  }, 120_000)

  describe.each(PAGES)('are listed once each, in pages of %s', (maxKeys) => {
    it.each([1, 2] as const)('as objects, with version %s of listings', async (listVersion) => {
      const found = await all(bucket.list({ maxKeys, listVersion }))
      expect(found.map(({ key }) => key)).toEqual(KEYS)
    })

    it.each([1, 2] as const)(
      'with a delimiter, with version %s of listings',
      async (listVersion) => {
        const pages = await all(bucket.list({ maxKeys, listVersion, delimiter: '/' }).pages())
        const prefixes = pages.flatMap(({ commonPrefixes }) => commonPrefixes)
        const keys = pages.flatMap(({ objects }) => objects.map(({ key }) => key))
        expect(keys).toEqual(PLAIN)
        expect(prefixes.toSorted()).toEqual(PREFIXES.toSorted())
      },
    )

    it('as versions of objects', async () => {
      const found = await all(bucket.listVersions({ maxKeys }))
      const ids = new Set(found.map(({ key, versionId }) => `${key} ${versionId}`))
      expect(ids.size).toBe(KEYS.length * versionsOf)
      expect(found).toHaveLength(ids.size)
      expect([...new Set(found.map(({ key }) => key))]).toEqual(KEYS)
    })
  })

  it.each(KEYS)('are found by themselves as the prefix: %j', async (key) => {
    const found = await all(bucket.list({ prefix: key }))
    expect(found.map((one) => one.key)).toEqual(KEYS.filter((one) => one.startsWith(key)))
  })

  it('are listed as keys of uploads', async () => {
    // Swift has no space for a longer key beside the upload's id.
    const keys = isSwift ? KEYS.filter((key) => key.length < 1_000) : KEYS
    for (const key of keys) await bucket.createMultipart(key)
    const found = await all(bucket.listMultipartUploads())
    for (const { key, uploadId } of found) await (await bucket.openMultipart(key, uploadId)).abort()
    expect(found.map(({ key }) => key)).toEqual(keys)
    expect(await all(bucket.listMultipartUploads())).toEqual([])
  }, 120_000)

  it.each(KEYS)('are copied, uploaded and downloaded: %j', async (key) => {
    await other.copy(key, { bucket: bucket.name, key })
    expect(await (await other.get(key)).text()).toBe(`${key} ${versionsOf}`)
    await other.upload(key, Buffer.from(`uploaded ${key}`))
    const { bytes } = await other.download(key)
    expect(bytes?.toString()).toBe(`uploaded ${key}`)
  })

  it('are all deleted', async () => {
    const { deleted, failed } = await other.deleteMany(await keysOf(other))
    expect(failed).toEqual([])
    expect(deleted).toHaveLength(KEYS.length)
    expect(await all(other.list())).toEqual([])
  })
})

async function keysOf(bucket: Bucket): Promise<string[]> {
  return (await all(bucket.list())).map(({ key }) => key)
}

describeServers('1,100 versions of keys with a plus', (server) => {
  const isSwift = server.name === 'OpenStack Swift'
  const bucket = bucketForTests(server, 'plus', compatibility(server.name))

  it.skipIf(isSwift)(
    'are listed once each',
    async () => {
      await bucket.versioning.enable()
      const keys = Array.from({ length: 550 }, (_, index) => `a+${String(index).padStart(3, '0')}`)
      for (let version = 1; version <= 2; version++) {
        for (let start = 0; start < keys.length; start += 50) {
          await Promise.all(keys.slice(start, start + 50).map((key) => bucket.put(key, 'x')))
        }
      }
      const found = await all(bucket.listVersions())
      expect(found).toHaveLength(1_100)
      expect(new Set(found.map(({ key, versionId }) => `${key} ${versionId}`)).size).toBe(1_100)
      expect([...new Set(found.map(({ key }) => key))]).toEqual(keys)
    },
    120_000,
  )
})
