import { argumentValueError } from '../errors.ts'
import type { XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import {
  assertPrefix,
  checkedMaxKeys,
  checkedText,
  commonPrefixesOf,
  createListing,
  endless,
  isTruncated,
  type Listing,
  lastKey,
  listedMarker,
  listedText,
  type Moved,
} from './listing.ts'
import {
  childDate,
  childEtag,
  childNumber,
  childOf,
  childrenOf,
  childText,
  childTexts,
  readXml,
  requiredText,
} from './read-xml.ts'

/** Options of `bucket.list`. */
export interface ListOptions extends CallOptions {
  /** Only keys that begin with it. */
  readonly prefix?: string | undefined
  /** Keys that hold it behind the prefix are listed as one common prefix; mostly `/`. */
  readonly delimiter?: string | undefined
  /** Only keys after it, in the order of UTF-8 bytes. */
  readonly startAfter?: string | undefined
  /** The most that one page holds; the store's own limit is 1,000 mostly. Default that. */
  readonly maxKeys?: number | undefined
  /** Where an earlier listing stopped: a page's `continuationToken`. */
  readonly continuationToken?: string | undefined
  /** Whether each object comes with its owner. Default false. */
  readonly fetchOwner?: boolean | undefined
  /** The version of ListObjects; default the one that the store is known to do well. */
  readonly listVersion?: 1 | 2 | undefined
}

/** An object in a listing. */
export interface ListedObject {
  readonly key: string
  /** Bytes; NaN where the store does not tell, which AWS always does. */
  readonly size: number
  /** With its quotes. */
  readonly etag: string | undefined
  readonly lastModified: Date | undefined
  readonly storageClass: string | undefined
  /** Which checksums are stored with the object, such as `CRC64NVME`. */
  readonly checksumAlgorithms: readonly string[]
  readonly checksumType: string | undefined
  /** The id of the owner, where it was asked for. */
  readonly owner: string | undefined
}

/** One page of a listing. */
export interface ListPage {
  readonly objects: readonly ListedObject[]
  /** With the delimiter at their end. */
  readonly commonPrefixes: readonly string[]
  /** Where the next page begins; undefined on the last. */
  readonly continuationToken: string | undefined
}

/** Lists objects, in the order of their keys' UTF-8 bytes (directory buckets have no order). */
export function listObjects(
  context: BucketContext,
  options: ListOptions = {},
): Listing<ListedObject, ListPage> {
  checkedOptions(options)
  const start = checkedText(options.continuationToken, 'options.continuationToken')
  return createListing<ListedObject, ListPage, string>({
    start,
    async fetch(marker, moved) {
      await context.prepare()
      const { listVersion = context.store.listVersion } = options
      const fetchPage = listVersion === 1 ? fetchMarkerPage : fetchTokenPage
      return await fetchPage(context, options, marker ?? start, moved)
    },
    next: (page) => page.continuationToken,
    items: (page) => page.objects,
  })
}

async function fetchTokenPage(
  context: BucketContext,
  options: ListOptions,
  token: string | undefined,
  moved: Moved<string>,
): Promise<ListPage> {
  const position = {
    'list-type': 2,
    // A continuation says it already; some stores refuse both.
    'start-after': token === undefined ? checkedStart(options) : undefined,
    'continuation-token': token,
    'fetch-owner': options.fetchOwner === true ? 'true' : undefined,
  }
  return await fetchList(context, options, position, (page, listed) => {
    const next = childText(page, 'NextContinuationToken')
    if (!isTruncated(page, { listed: countOf(listed), next })) return undefined
    if (next === undefined) throw endless('no NextContinuationToken')
    return moved(next)
  })
}

async function fetchMarkerPage(
  context: BucketContext,
  options: ListOptions,
  marker: string | undefined,
  moved: Moved<string>,
): Promise<ListPage> {
  const position = { marker: marker ?? checkedStart(options) }
  return await fetchList(context, options, position, (page, listed) => {
    const next = childText(page, 'NextMarker')
    if (!isTruncated(page, { listed: countOf(listed), next })) return undefined
    // S3 sends NextMarker only with a delimiter; without one it is the last key.
    const last = lastKey([listed.objects.at(-1)?.key, listed.commonPrefixes.at(-1)])
    const token = next === undefined ? last : listedMarker(next, listedText(page), last)
    if (token === undefined) throw endless('neither NextMarker nor keys')
    return moved(token)
  })
}

function checkedStart(options: ListOptions): string | undefined {
  return checkedText(options.startAfter, 'options.startAfter')
}

type Listed = Omit<ListPage, 'continuationToken'>

function countOf({ objects, commonPrefixes }: Listed): number {
  return objects.length + commonPrefixes.length
}

async function fetchList(
  context: BucketContext,
  options: ListOptions,
  position: Readonly<Record<string, string | number | undefined>>,
  continuation: (page: XmlElement, listed: Listed) => string | undefined,
): Promise<ListPage> {
  const { delimiter } = options
  if (delimiter === '') throw argumentValueError('options.delimiter', 'is empty')
  const prefix = checkedText(options.prefix, 'options.prefix') || undefined
  const operation = 'list-type' in position ? 'ListObjectsV2' : 'ListObjects'
  const response = await context.send({
    method: 'GET',
    operation,
    query: {
      ...position,
      prefix,
      delimiter: checkedText(delimiter, 'options.delimiter'),
      'max-keys': checkedMaxKeys(options.maxKeys),
      'encoding-type': 'url',
    },
    headers: headersOf(options, {}),
    // A page that breaks off is asked for again.
    result: 'buffer',
    ...passedOn(options),
  })
  return await readXml(response, { operation, root: 'ListBucketResult' }, (page) => {
    const listed = listedOn(page)
    assertPrefix(prefix, [...listed.objects.map(({ key }) => key), ...listed.commonPrefixes])
    return { ...listed, continuationToken: continuation(page, listed) }
  })
}

function listedOn(page: XmlElement): Listed {
  const decode = listedText(page)
  return {
    objects: childrenOf(page, 'Contents').map((element) => objectOf(element, decode)),
    commonPrefixes: commonPrefixesOf(page, decode),
  }
}

function objectOf(element: XmlElement, decode: (text: string) => string): ListedObject {
  const owner = childOf(element, 'Owner')
  return {
    key: decode(requiredText(element, 'Key')),
    size: childNumber(element, 'Size') ?? Number.NaN,
    etag: childEtag(element),
    lastModified: childDate(element, 'LastModified'),
    storageClass: childText(element, 'StorageClass'),
    checksumAlgorithms: childTexts(element, 'ChecksumAlgorithm'),
    checksumType: childText(element, 'ChecksumType'),
    owner: owner && childText(owner, 'ID'),
  }
}
