import { argumentRangeError, argumentTypeError } from '../errors.ts'

/** What a listing finds: its items one by one, or page by page. Nothing is asked before it is read. */
export interface Listing<Item, Page> extends AsyncIterable<Item> {
  /** The pages as they come, with what is not an item, such as common prefixes. */
  pages(): AsyncIterable<Page>
}

/** Makes a listing of what fetches the page after another, undefined for the first. */
export function createListing<Item, Page>(
  nextPage: (previous: Page | undefined) => Promise<Page | undefined>,
  itemsOf: (page: Page) => readonly Item[],
): Listing<Item, Page> {
  async function* pages(): AsyncGenerator<Page> {
    let page = await nextPage(undefined)
    while (page !== undefined) {
      yield page
      page = await nextPage(page)
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* itemsOf(page)
  }
  return { pages, [Symbol.asyncIterator]: items }
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
