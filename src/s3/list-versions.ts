import {
  counted,
  quotedEtag,
  readDocument,
  required,
  type VersionDocument,
  type VersionsDocument,
} from './documents.ts'
import {
  assertListing,
  checkedMaxKeys,
  checkedText,
  commonPrefixesOf,
  compareKeys,
  createListing,
  endless,
  isTruncated,
  type Listing,
  lastKey,
  listedMarker,
  listedText,
  type Moved,
} from './list.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
} from './options.ts'

/** Options of `bucket.listVersions`. */
export interface ListVersionsOptions extends OperationOptions {
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
  /** Bytes; 0 for a delete marker, NaN where the store does not tell. */
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
  readonly next: VersionMarkers | undefined
}

/** A place in a listing of versions. */
type VersionMarkers = Pick<ListVersionsOptions, 'keyMarker' | 'versionIdMarker'>

/** Lists the versions of objects and the delete markers. */
export function listVersions(
  context: BucketContext,
  options: ListVersionsOptions = {},
): Listing<ListedVersion, VersionPage> {
  const { keyMarker, versionIdMarker } = checkedOptions(options)
  const start = { keyMarker, versionIdMarker }
  return createListing<ListedVersion, VersionPage, VersionMarkers>({
    start,
    fetch: (markers, moved) => fetchPage(context, options, markers ?? start, moved),
    next: (page) => page.next,
    items: (page) => page.versions,
  })
}

async function fetchPage(
  context: BucketContext,
  options: ListVersionsOptions,
  { keyMarker, versionIdMarker }: VersionMarkers,
  moved: Moved<VersionMarkers>,
): Promise<VersionPage> {
  const operation = 'ListObjectVersions'
  const prefix = checkedText(options.prefix, 'options.prefix') || undefined
  const response = await context.send({
    method: 'GET',
    operation,
    query: {
      versions: '',
      prefix,
      delimiter: checkedText(options.delimiter, 'options.delimiter'),
      'max-keys': checkedMaxKeys(options.maxKeys),
      'key-marker': checkedText(keyMarker, 'options.keyMarker'),
      'version-id-marker': checkedText(versionIdMarker, 'options.versionIdMarker'),
      'encoding-type': 'url',
    },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, operation, (document) => {
    const page = versionsPageOf(document, moved)
    const keys = page.versions.map(({ key }) => key)
    const { delimiter } = options
    assertListing(document, { prefix, delimiter }, [...keys, ...page.commonPrefixes])
    return page
  })
}

function versionsPageOf(page: VersionsDocument, moved: Moved<VersionMarkers>): VersionPage {
  const decode = listedText(page)
  const read = (
    documents: readonly VersionDocument[] | undefined,
    areDeleteMarkers: boolean,
  ): ListedVersion[] =>
    (documents ?? []).map((version) => versionOf(version, decode, areDeleteMarkers))
  const versions = read(page.Versions, false)
  const deleteMarkers = read(page.DeleteMarkers, true)
  const commonPrefixes = commonPrefixesOf(page, decode)
  const last = lastKey([versions.at(-1)?.key, deleteMarkers.at(-1)?.key, commonPrefixes.at(-1)])
  const next = page.NextKeyMarker || undefined
  const listed = versions.length + deleteMarkers.length + commonPrefixes.length
  const result = {
    versions: [...versions, ...deleteMarkers].toSorted((a, b) => compareKeys(a.key, b.key)),
    commonPrefixes,
  }
  if (!isTruncated(page, { listed, next })) return { ...result, next: undefined }
  if (next === undefined) throw endless('no NextKeyMarker')
  const keyMarker = listedMarker(next, decode, last)
  const versionIdMarker = page.NextVersionIdMarker || undefined
  return { ...result, next: moved({ keyMarker, versionIdMarker }, result.versions) }
}

function versionOf(
  version: VersionDocument,
  decode: (text: string) => string,
  isDeleteMarker: boolean,
): ListedVersion {
  return {
    key: decode(required(version.Key, 'Key')),
    // Without it, whoever deletes versions one by one would delete something else.
    versionId: required(version.VersionId, 'VersionId'),
    isLatest: version.IsLatest === true,
    isDeleteMarker,
    size: isDeleteMarker ? 0 : (counted(version.Size, 'Size') ?? Number.NaN),
    etag: quotedEtag(version.ETag),
    lastModified: version.LastModified,
    storageClass: version.StorageClass || undefined,
  }
}
