import { createRepeats } from '../base/repeats.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { malformed } from '../protocols/index.ts'
import {
  counted,
  type ListDocument,
  type ListingDocument,
  type ObjectDocument,
  quotedEtag,
  readDocument,
  required,
} from './documents.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
} from './options.ts'

/** Options of `bucket.list`. */
export interface ListOptions extends OperationOptions {
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
  /** The id of the owner, where it was requested. */
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
    const next = page.NextContinuationToken || undefined
    if (!isTruncated(page, { listed: countOf(listed), next })) return undefined
    if (next === undefined) throw endless('no NextContinuationToken')
    return moved(next, listed.objects)
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
    const next = page.NextMarker || undefined
    if (!isTruncated(page, { listed: countOf(listed), next })) return undefined
    // S3 sends NextMarker only with a delimiter; without one it is the last key.
    const last = lastKey([listed.objects.at(-1)?.key, listed.commonPrefixes.at(-1)])
    const token = next === undefined ? last : listedMarker(next, listedText(page), last)
    if (token === undefined) throw endless('neither NextMarker nor keys')
    return moved(token, listed.objects)
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
  continuation: (page: ListDocument, listed: Listed) => string | undefined,
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
    // A page that breaks off is requested again.
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, operation, (page) => {
    const listed = listedOn(page)
    const keys = listed.objects.map(({ key }) => key)
    assertListing(page, { prefix, delimiter }, [...keys, ...listed.commonPrefixes])
    return { ...listed, continuationToken: continuation(page, listed) }
  })
}

function listedOn(page: ListDocument): Listed {
  const decode = listedText(page)
  return {
    objects: (page.Contents ?? []).map((object) => objectOf(object, decode)),
    commonPrefixes: commonPrefixesOf(page, decode),
  }
}

function objectOf(object: ObjectDocument, decode: (text: string) => string): ListedObject {
  return {
    key: decode(required(object.Key, 'Key')),
    size: counted(object.Size, 'Size') ?? Number.NaN,
    etag: quotedEtag(object.ETag),
    lastModified: object.LastModified,
    storageClass: object.StorageClass || undefined,
    checksumAlgorithms: object.ChecksumAlgorithm ?? [],
    checksumType: object.ChecksumType || undefined,
    owner: object.Owner?.ID || undefined,
  }
}

/** What a listing finds: its items one by one, or page by page. Nothing is requested before it is read. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages as they come, with what is not an item, such as common prefixes. */
  pages(): AsyncIterable<Page>
}

/** How a listing is read, page by page. */
interface ListingSource<Item, Page, Marker> {
  /** Where the listing is told to begin; undefined for its very beginning. */
  readonly start: Marker | undefined
  /**
   * Fetches the page behind a marker, undefined for the first page. Each marker that a page holds goes
   * through `moved`, which refuses one that has come before.
   */
  readonly fetch: (marker: Marker | undefined, moved: Moved<Marker>) => Promise<Page>
  /** Where the next page begins; undefined on the last. */
  readonly next: (page: Page) => Marker | undefined
  readonly items: (page: Page) => readonly Item[]
}

/**
 * Gives the marker of a page back.
 *
 * @param items what the page lists.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a marker that has come before, and for items that the page
 * before listed.
 */
export type Moved<Marker> = (marker: Marker, items: readonly unknown[]) => Marker

/** Makes a listing of what fetches its pages. */
export function createListing<Item, Page, Marker>(
  source: ListingSource<Item, Page, Marker>,
): Listing<Item, Page> {
  async function* pages(): AsyncGenerator<Page> {
    const moved = progress(source.start)
    let page = await source.fetch(undefined, moved)
    yield page
    for (let marker = source.next(page); marker !== undefined; marker = source.next(page)) {
      page = await source.fetch(marker, moved)
      yield page
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* source.items(page)
  }
  return { pages, [Symbol.asyncIterator]: items }
}

/** Notices a listing that goes round in circles, and a page that comes again under a new marker. */
function progress<Marker>(start: Marker | undefined): Moved<Marker> {
  const repeats = createRepeats(JSON.stringify(start))
  let before: string | undefined
  return (marker, items) => {
    const page =
      items.length === 0 ? undefined : JSON.stringify([items.length, items[0], items.at(-1)])
    if (page !== undefined && page === before) throw endless('the page that has come before')
    before = page
    if (repeats(JSON.stringify(marker))) throw endless('a marker that has come before')
    return marker
  }
}

/** The error of a page behind which the listing cannot go on. */
export function endless(reason: string): Error {
  return malformed(`it says that there is more, with ${reason}`)
}

/**
 * Whether more pages follow, as a page says, or else as its marker does: some stores leave
 * `IsTruncated` out.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a page that lists nothing and does not say that
 * there is no more: whoever wrote it may not have looked.
 */
export function isTruncated(
  { IsTruncated: flag }: Pick<ListingDocument, 'IsTruncated'>,
  { listed, next }: { readonly listed: number; readonly next: string | undefined },
): boolean {
  if (flag === undefined && listed === 0) throw malformed('it is empty, without IsTruncated')
  return flag ?? next !== undefined
}

/**
 * How a page writes keys. Asked with `encoding-type=url`, S3 writes them as in forms, so that keys
 * which XML cannot hold survive; a store that does not know the parameter writes them plainly, and
 * leaves the element out.
 */
export function listedText({ EncodingType }: ListingDocument): (text: string) => string {
  return EncodingType?.toLowerCase() === 'url' ? decodeForm : withoutEncoding
}

/** Leaves a text as it is. */
export function withoutEncoding(text: string): string {
  return text
}

/** Undoes `encoding-type=url`; a text that is no valid encoding is a key that was not encoded after all. */
export function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/**
 * The key that a marker of a page means. Ceph and Swift leave markers as they are though they encode
 * keys. Nothing lies between the last key of the page and the true marker; so of the two readings, the
 * smaller one that does not lie before that key neither skips nor repeats anything.
 *
 * @param last the last key, or common prefix, that the page lists.
 */
export function listedMarker(
  marker: string,
  decode: (text: string) => string,
  last: string | undefined,
): string {
  const decoded = decode(marker)
  if (decoded === marker) return marker
  const [smaller, larger] = compareKeys(marker, decoded) < 0 ? [marker, decoded] : [decoded, marker]
  if (last === undefined || compareKeys(smaller, last) >= 0) return smaller
  // Where neither follows, as in directory buckets, which have no order, the marker is as it should be.
  return compareKeys(larger, last) >= 0 ? larger : decoded
}

/** The order of keys: that of their UTF-8 bytes. */
export function compareKeys(one: string, other: string): number {
  return one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** The greatest of some keys; undefined for none. */
export function lastKey(keys: readonly (string | undefined)[]): string | undefined {
  return keys
    .filter((key) => key !== undefined)
    .toSorted(compareKeys)
    .at(-1)
}

/** The common prefixes of a page. */
export function commonPrefixesOf(
  { CommonPrefixes = [] }: ListingDocument,
  decode: (text: string) => string,
): string[] {
  return CommonPrefixes.map(({ Prefix }) => decode(required(Prefix, 'Prefix in CommonPrefixes')))
}

/** What a listing was asked for. */
interface AskedListing {
  readonly prefix: string | undefined
  readonly delimiter?: string | undefined
}

/**
 * Refuses a page of another listing: some caches know the path of a URL and forget its query.
 *
 * @param keys of the page, common prefixes included.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID`.
 */
export function assertListing(
  { Prefix: told, CommonPrefixes = [] }: ListingDocument,
  { prefix = '', delimiter }: AskedListing,
  keys: readonly string[],
): void {
  if (told && ![told, decodeForm(told)].some((text) => visible(text) === visible(prefix))) {
    throw malformed('it is of another prefix than the one asked for')
  }
  if (!keys.every((key) => key.startsWith(prefix))) {
    throw malformed('it lists a key that does not begin with the prefix asked for')
  }
  if (!delimiter && CommonPrefixes.length > 0) {
    throw malformed('it groups keys, for which nobody asked')
  }
}

/** Stores leave white space and control characters as they are, which XML does not. */
function visible(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, '')
}

/** Checks how many a page may hold. @throws TypeError, RangeError. */
export function checkedMaxKeys(maxKeys: unknown, field = 'options.maxKeys'): number | undefined {
  if (maxKeys === undefined) return undefined
  if (typeof maxKeys !== 'number') throw argumentTypeError(field, 'a number', maxKeys)
  if (Number.isInteger(maxKeys) && maxKeys >= 1) return maxKeys
  throw argumentRangeError(field, 'must be a whole number of 1 or more')
}

/** Checks a text of a listing. @throws TypeError. */
export function checkedText(text: unknown, field: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  throw argumentTypeError(field, 'a string', text)
}
