import { elementsOf, type XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import { listedText } from './listed-text.ts'
import { checkedMaxKeys, checkedText, createListing, type Listing } from './listing.ts'
import { childDate, childNumber, childText, childTexts, readXml } from './read-xml.ts'

/** Options of `bucket.listVersions`. */
export interface ListVersionsOptions extends CallOptions {
  /** Only keys that begin with it. */
  readonly prefix?: string | undefined
  readonly delimiter?: string | undefined
  /** The most that one page holds. */
  readonly maxKeys?: number | undefined
  /** Begins after this key, or with `versionIdMarker` after that version of it. */
  readonly keyMarker?: string | undefined
  readonly versionIdMarker?: string | undefined
}

/** A version of an object, or a delete marker. */
export interface ListedVersion {
  readonly key: string
  /** `null` for an object that is older than the bucket's versioning. */
  readonly versionId: string
  readonly isLatest: boolean
  readonly isDeleteMarker: boolean
  /** Bytes; 0 for a delete marker. */
  readonly size: number
  readonly etag: string | undefined
  readonly lastModified: Date | undefined
  readonly storageClass: string | undefined
}

/** One page of versions. */
export interface VersionPage {
  /** By key; within a key, versions before delete markers, each the newest first. */
  readonly versions: readonly ListedVersion[]
  readonly commonPrefixes: readonly string[]
  /** Where the next page begins; undefined on the last. */
  readonly next: Pick<ListVersionsOptions, 'keyMarker' | 'versionIdMarker'> | undefined
}

/** Lists the versions of objects and the delete markers. */
export function listVersions(
  context: BucketContext,
  options: ListVersionsOptions = {},
): Listing<ListedVersion, VersionPage> {
  checkedOptions(options)
  return createListing<ListedVersion, VersionPage>(
    async (previous) => {
      if (previous === undefined) return await fetchPage(context, options, options)
      return previous.next && (await fetchPage(context, options, previous.next))
    },
    (page) => page.versions,
  )
}

async function fetchPage(
  context: BucketContext,
  options: ListVersionsOptions,
  { keyMarker, versionIdMarker }: NonNullable<VersionPage['next']>,
): Promise<VersionPage> {
  const response = await context.send({
    method: 'GET',
    operation: 'ListObjectVersions',
    query: {
      versions: '',
      prefix: checkedText(options.prefix, 'options.prefix') || undefined,
      delimiter: checkedText(options.delimiter, 'options.delimiter'),
      'max-keys': checkedMaxKeys(options.maxKeys),
      'key-marker': checkedText(keyMarker, 'options.keyMarker'),
      'version-id-marker': checkedText(versionIdMarker, 'options.versionIdMarker'),
      'encoding-type': 'url',
    },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...passedOn(options),
  })
  return pageOf(await readXml(response))
}

function pageOf(page: XmlElement): VersionPage {
  const decode = listedText(page)
  const truncated = childText(page, 'IsTruncated') === 'true'
  const nextKey = childText(page, 'NextKeyMarker')
  const versions = [
    ...elementsOf(page['Version']).map((element) => versionOf(element, decode, false)),
    ...elementsOf(page['DeleteMarker']).map((element) => versionOf(element, decode, true)),
  ]
  return {
    versions: versions.toSorted(byKey),
    commonPrefixes: elementsOf(page['CommonPrefixes']).flatMap((element) =>
      childTexts(element, 'Prefix').map(decode),
    ),
    next:
      truncated && nextKey !== undefined
        ? {
            keyMarker: decode(nextKey),
            versionIdMarker: childText(page, 'NextVersionIdMarker'),
          }
        : undefined,
  }
}

function byKey(one: ListedVersion, other: ListedVersion): number {
  return one.key === other.key ? 0 : Buffer.compare(Buffer.from(one.key), Buffer.from(other.key))
}

function versionOf(
  element: XmlElement,
  decode: (text: string) => string,
  isDeleteMarker: boolean,
): ListedVersion {
  return {
    key: decode(childText(element, 'Key') ?? ''),
    versionId: childText(element, 'VersionId') ?? 'null',
    isLatest: childText(element, 'IsLatest') === 'true',
    isDeleteMarker,
    size: childNumber(element, 'Size') ?? 0,
    etag: childText(element, 'ETag'),
    lastModified: childDate(element, 'LastModified'),
    storageClass: childText(element, 'StorageClass'),
  }
}
