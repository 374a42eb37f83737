import { encodeS3Key } from '../sigv4/percent-encoding.ts'
import type { S3Operation } from './s3-objects.ts'
import {
  bucketOf,
  compareKeys,
  currentVersion,
  type Members,
  S3Refusal,
  type StoredVersion,
} from './s3-store.ts'

/** The operations that list objects, versions and uploads. */
export const LISTING_OPERATIONS: Readonly<Record<string, S3Operation>> = {
  ListObjects: (store, input) => {
    const marker = String(input['Marker'] ?? '')
    const page = currentPage(bucketOf(store, input['Bucket']), input, marker)
    return {
      ...shared(input, page),
      Marker: spelled(input, marker),
      // Without a delimiter the last key says it.
      NextMarker: input['Delimiter'] === undefined ? undefined : spelled(input, page.next),
    }
  },
  ListObjectsV2: (store, input) => {
    const { ContinuationToken: token, StartAfter: startAfter } = input
    const after = token === undefined ? String(startAfter ?? '') : tokenKey(String(token))
    const page = currentPage(bucketOf(store, input['Bucket']), input, after)
    const next = page.next === undefined ? undefined : Buffer.from(page.next).toString('base64url')
    return {
      ...shared(input, page),
      KeyCount: page.items.length + page.prefixes.length,
      ContinuationToken: token,
      NextContinuationToken: next,
      StartAfter: spelled(input, startAfter),
    }
  },
  ListObjectVersions: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const keyMarker = String(input['KeyMarker'] ?? '')
    const idMarker = input['VersionIdMarker']
    const all = [...bucket.objects.values()]
      .flatMap((versions) => versions.toReversed())
      .toSorted((a, b) => compareKeys(a.key, b.key))
    // What follows the marker: of its key the versions after the one that it names, or none.
    const marked = all.findIndex((one) => one.key === keyMarker && one.versionId === idMarker)
    const rest = all.filter(({ key }, index) =>
      idMarker !== undefined && marked >= 0 ? index > marked : compareKeys(key, keyMarker) > 0,
    )
    const page = pageOf(rest, input, keyMarker)
    const last = page.items.at(-1)
    return {
      ...shared(input, page),
      Contents: undefined,
      KeyMarker: spelled(input, keyMarker),
      VersionIdMarker: idMarker ?? '',
      NextKeyMarker: spelled(input, page.next),
      NextVersionIdMarker: page.next === undefined ? undefined : last?.versionId,
      Versions: page.items
        .filter(({ isDeleted }) => !isDeleted)
        .map((one) => ({ ...entryOf(input, one), ...latest(bucket.objects, one) })),
      DeleteMarkers: page.items
        .filter(({ isDeleted }) => isDeleted)
        .map((one) => ({
          Key: spelled(input, one.key),
          LastModified: one.lastModified,
          ...latest(bucket.objects, one),
        })),
    }
  },
  ListMultipartUploads: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const keyMarker = String(input['KeyMarker'] ?? '')
    const idMarker = String(input['UploadIdMarker'] ?? '')
    const left = [...bucket.uploads.values()]
      .toSorted((a, b) => compareKeys(a.key, b.key) || compareKeys(a.id, b.id))
      .filter(({ id, key }) => {
        const order = compareKeys(key, keyMarker)
        return order > 0 || (order === 0 && idMarker !== '' && compareKeys(id, idMarker) > 0)
      })
    const page = pageOf(left, { ...input, MaxKeys: input['MaxUploads'] }, keyMarker)
    const last = page.items.at(-1)
    return {
      Bucket: bucket.name,
      KeyMarker: spelled(input, keyMarker),
      UploadIdMarker: idMarker,
      Prefix: spelled(input, input['Prefix']),
      Delimiter: spelled(input, input['Delimiter']),
      EncodingType: input['EncodingType'],
      NextKeyMarker: spelled(input, page.next),
      // Behind a prefix there is no upload to go on after.
      NextUploadIdMarker: page.next === last?.key ? last?.id : undefined,
      MaxUploads: Math.min(Number(input['MaxUploads'] ?? 1000), 1000),
      IsTruncated: page.next !== undefined,
      Uploads: page.items.map(({ id, initiated, input: own, key }) => ({
        Key: spelled(input, key),
        UploadId: id,
        Initiated: initiated,
        StorageClass: own['StorageClass'] ?? 'STANDARD',
      })),
      CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: spelled(input, prefix) })),
    }
  },
}

function latest(objects: ReadonlyMap<string, StoredVersion[]>, version: StoredVersion): Members {
  return { VersionId: version.versionId, IsLatest: objects.get(version.key)?.at(-1) === version }
}

/** @throws S3Refusal `InvalidArgument` for a token of nobody's. */
function tokenKey(token: string): string {
  const key = Buffer.from(token, 'base64url').toString()
  if (key !== '' && Buffer.from(key).toString('base64url') === token) return key
  throw new S3Refusal('InvalidArgument', 400, 'The continuation token provided is incorrect')
}

/** A page of a listing. */
interface Page<Item = StoredVersion> {
  readonly items: readonly Item[]
  readonly prefixes: readonly string[]
  /** The key or prefix that the next page begins after; `undefined` on the last page. */
  readonly next: string | undefined
}

function currentPage(bucket: ReturnType<typeof bucketOf>, input: Members, after: string): Page {
  const versions = [...bucket.objects.keys()]
    .toSorted(compareKeys)
    .filter((key) => compareKeys(key, after) > 0)
    .map((key) => currentVersion(bucket, key))
    .filter((version) => version !== undefined)
  return pageOf(versions, input, after)
}

/** What fits on a page: keys, and prefixes that end with the delimiter, each once. */
function pageOf<Item extends { readonly key: string }>(
  all: readonly Item[],
  input: Members,
  after: string,
): Page<Item> {
  const prefix = String(input['Prefix'] ?? '')
  const delimiter = String(input['Delimiter'] ?? '')
  const most = maxKeys(input)
  const items: Item[] = []
  const prefixes: string[] = []
  let last = ''
  for (const item of all) {
    const { key } = item
    if (!key.startsWith(prefix)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const group = end < 0 ? undefined : key.slice(0, end + delimiter.length)
    // The page before ended with this prefix, or it is on this page already.
    if (group !== undefined && (group === after || group === prefixes.at(-1))) continue
    if (items.length + prefixes.length >= most) {
      return { items, prefixes, next: most === 0 ? undefined : last }
    }
    if (group === undefined) items.push(item)
    else prefixes.push(group)
    last = group ?? key
  }
  return { items, prefixes, next: undefined }
}

function maxKeys(input: Members): number {
  const most = Number(input['MaxKeys'] ?? 1000)
  if (most >= 0) return Math.min(most, 1000)
  throw new S3Refusal(
    'InvalidArgument',
    400,
    'Argument maxKeys must be an integer between 0 and 2147483647',
  )
}

function shared(input: Members, { items, next, prefixes }: Page): Members {
  return {
    Name: input['Bucket'],
    Prefix: spelled(input, input['Prefix'] ?? ''),
    Delimiter: spelled(input, input['Delimiter']),
    MaxKeys: maxKeys(input),
    EncodingType: input['EncodingType'],
    IsTruncated: next !== undefined,
    Contents: items.map((version) => entryOf(input, version)),
    CommonPrefixes: prefixes.map((prefix) => ({ Prefix: spelled(input, prefix) })),
  }
}

function entryOf(
  input: Members,
  { body, etag, key, lastModified, properties }: StoredVersion,
): Members {
  const owner = { ID: 'loopback', DisplayName: 'loopback' }
  return {
    Key: spelled(input, key),
    LastModified: lastModified,
    ETag: etag,
    Size: body.length,
    StorageClass: properties['StorageClass'] ?? 'STANDARD',
    Owner: input['FetchOwner'] === true ? owner : undefined,
  }
}

/** Percent-encoded where the request asks for it, with slashes as they are. */
function spelled(input: Members, text: unknown): string | undefined {
  if (text === undefined) return undefined
  const plain = String(text)
  return input['EncodingType'] === 'url' ? encodeS3Key(plain) : plain
}
