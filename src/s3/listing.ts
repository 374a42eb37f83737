import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { malformed, type XmlElement } from '../protocols/index.ts'
import { childFlag, childrenOf, childText, childTexts } from './read-xml.ts'

/** What a listing finds: its items one by one, or page by page. Nothing is asked before it is read. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages as they come, with what is not an item, such as common prefixes. */
  pages(): AsyncIterable<Page>
}

/** How a listing is read, page by page. */
export interface ListingSource<Item, Page, Marker> {
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

/** Gives a marker back. @throws SansdkError `NETWORK_RESPONSE_INVALID` for one that has come before. */
export type Moved<Marker> = (marker: Marker) => Marker

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

/**
 * Notices a listing that goes round in circles, however long they are, with one marker in memory: each
 * is compared with one that was kept, and after 1, 2, 4, 8 … markers another one is kept (R. P. Brent, "An
 * improved Monte Carlo factorization algorithm", 1980).
 */
function progress<Marker>(start: Marker | undefined): Moved<Marker> {
  let kept = JSON.stringify(start)
  let seen = 0
  let limit = 1
  return (marker) => {
    const text = JSON.stringify(marker)
    if (text === kept) throw endless('a marker that has come before')
    seen += 1
    if (seen === limit) {
      kept = text
      seen = 0
      limit *= 2
    }
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
  page: XmlElement,
  { listed, next }: { readonly listed: number; readonly next: string | undefined },
): boolean {
  const flag = childFlag(page, 'IsTruncated')
  if (flag === undefined && listed === 0) throw malformed('it is empty, without IsTruncated')
  return flag ?? next !== undefined
}

/**
 * How a page writes keys. Asked with `encoding-type=url`, S3 writes them as in forms, so that keys
 * which XML cannot hold survive; a store that does not know the parameter writes them plainly, and
 * leaves the element out.
 */
export function listedText(page: XmlElement): (text: string) => string {
  return childText(page, 'EncodingType')?.toLowerCase() === 'url' ? decodeForm : plain
}

/** Leaves a text as it is. */
export function plain(text: string): string {
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
export function commonPrefixesOf(page: XmlElement, decode: (text: string) => string): string[] {
  return childrenOf(page, 'CommonPrefixes').flatMap((element) => {
    const prefixes = childTexts(element, 'Prefix')
    if (prefixes.length === 0) throw malformed('there is no Prefix in CommonPrefixes')
    return prefixes.map(decode)
  })
}

/**
 * Sees that a page lists what it was asked for: whoever lists by a prefix may delete what comes.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID`.
 */
export function assertPrefix(prefix: string | undefined, keys: readonly string[]): void {
  if (prefix === undefined || keys.every((key) => key.startsWith(prefix))) return
  throw malformed('it lists a key that does not begin with the prefix asked for')
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
