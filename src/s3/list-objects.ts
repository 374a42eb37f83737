import { argumentValueError, SansdkError } from '../errors.ts'
import { elementsOf, type XmlElement } from '../protocols/index.ts'
import type { BucketContext } from './bucket-context.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import { listedText } from './listed-text.ts'
import { checkedMaxKeys, checkedText, createListing, type Listing } from './listing.ts'
import { childDate, childNumber, childText, childTexts, readXml } from './read-xml.ts'

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
  /** Bytes. */
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
  const fetchPage: PageFetch = async (...given) => {
    await context.prepare()
    const { listVersion = context.store.listVersion } = options
    return await (listVersion === 1 ? fetchMarkerPage : fetchTokenPage)(...given)
  }
  return createListing<ListedObject, ListPage>(
    async (previous) => {
      if (previous === undefined) return await fetchPage(context, options, undefined)
      const token = previous.continuationToken
      return token === undefined ? undefined : await fetchPage(context, options, token)
    },
    (page) => page.objects,
  )
}

type PageFetch = (
  context: BucketContext,
  options: ListOptions,
  token: string | undefined,
) => Promise<ListPage>

async function fetchTokenPage(
  context: BucketContext,
  options: ListOptions,
  token: string | undefined,
): Promise<ListPage> {
  const continuationToken = token ?? checkedText(options.continuationToken, FIELD_TOKEN)
  const page = await fetchList(context, options, {
    'list-type': 2,
    // A continuation says it already; some stores refuse both.
    'start-after': continuationToken === undefined ? checkedStart(options) : undefined,
    'continuation-token': continuationToken,
    'fetch-owner': options.fetchOwner === true ? 'true' : undefined,
  })
  const next = childText(page, 'NextContinuationToken')
  if (isTruncated(page) && next === undefined) throw endless('no NextContinuationToken')
  return pageOf(page, isTruncated(page) ? progress(next, continuationToken) : undefined)
}

async function fetchMarkerPage(
  context: BucketContext,
  options: ListOptions,
  after: string | undefined,
): Promise<ListPage> {
  const marker = after ?? checkedText(options.continuationToken, FIELD_TOKEN)
  const page = await fetchList(context, options, { marker: marker ?? checkedStart(options) })
  if (!isTruncated(page)) return pageOf(page, undefined)
  const listed = pageOf(page, undefined)
  const decode = listedText(page)
  // S3 sends NextMarker only with a delimiter; without one it is the last key. Ceph does not encode it
  // as it encodes keys, so that it is recognised first.
  const next = childText(page, 'NextMarker')
  const last = lastOf(listed)
  const token = next === undefined || next === last ? last : decode(next)
  if (token === undefined) throw endless('neither NextMarker nor keys')
  return { ...listed, continuationToken: progress(token, marker) }
}

const FIELD_TOKEN = 'options.continuationToken'

function checkedStart(options: ListOptions): string | undefined {
  return checkedText(options.startAfter, 'options.startAfter')
}

function lastOf({ objects, commonPrefixes }: ListPage): string | undefined {
  const key = objects.at(-1)?.key
  const prefix = commonPrefixes.at(-1)
  if (key === undefined || prefix === undefined) return key ?? prefix
  return Buffer.compare(Buffer.from(key), Buffer.from(prefix)) > 0 ? key : prefix
}

async function fetchList(
  context: BucketContext,
  options: ListOptions,
  position: Readonly<Record<string, string | number | undefined>>,
): Promise<XmlElement> {
  const { prefix, delimiter } = options
  if (delimiter === '') throw argumentValueError('options.delimiter', 'is empty')
  const response = await context.send({
    method: 'GET',
    operation: 'list-type' in position ? 'ListObjectsV2' : 'ListObjects',
    query: {
      ...position,
      prefix: checkedText(prefix, 'options.prefix') || undefined,
      delimiter: checkedText(delimiter, 'options.delimiter'),
      'max-keys': checkedMaxKeys(options.maxKeys),
      'encoding-type': 'url',
    },
    headers: headersOf(options, {}),
    // A page that breaks off is asked for again.
    result: 'buffer',
    ...passedOn(options),
  })
  return await readXml(response)
}

function isTruncated(page: XmlElement): boolean {
  return childText(page, 'IsTruncated') === 'true'
}

// A store that gives the same place again would be asked for ever.
function progress(next: string | undefined, current: string | undefined): string | undefined {
  if (next !== undefined && next === current) throw endless('the place it was asked for again')
  return next
}

function endless(reason: string): SansdkError {
  return new SansdkError(
    `The listing cannot go on: the store says that there is more, with ${reason}`,
    { code: 'NETWORK_RESPONSE_INVALID' },
  )
}

function pageOf(page: XmlElement, continuationToken: string | undefined): ListPage {
  const decode = listedText(page)
  return {
    objects: elementsOf(page['Contents']).map((element) => objectOf(element, decode)),
    commonPrefixes: elementsOf(page['CommonPrefixes']).flatMap((element) =>
      childTexts(element, 'Prefix').map(decode),
    ),
    continuationToken,
  }
}

function objectOf(element: XmlElement, decode: (text: string) => string): ListedObject {
  const [owner] = elementsOf(element['Owner'])
  return {
    key: decode(childText(element, 'Key') ?? ''),
    size: childNumber(element, 'Size') ?? 0,
    etag: childText(element, 'ETag'),
    lastModified: childDate(element, 'LastModified'),
    storageClass: childText(element, 'StorageClass'),
    checksumAlgorithms: childTexts(element, 'ChecksumAlgorithm'),
    checksumType: childText(element, 'ChecksumType'),
    owner: owner === undefined ? undefined : childText(owner, 'ID'),
  }
}
