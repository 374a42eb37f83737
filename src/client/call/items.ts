import { argumentTypeError } from '../../errors.ts'
import { valueAt } from './output-path.ts'

type ItemOf<Page, Name> = Name extends keyof Page
  ? NonNullable<Page[Name]> extends readonly (infer Item)[]
    ? Item
    : unknown
  : unknown

/**
 * The items of all pages, one after the other.
 *
 * @param name the list's member, or its path, such as `DistributionList.Items`.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` where a page has something else than a list there.
 */
export async function* items<Page extends object, const Name extends string>(
  pages: AsyncIterable<Page>,
  name: Name | (keyof Page & string),
): AsyncGenerator<ItemOf<Page, Name>, void, undefined> {
  for await (const page of pages) {
    const list = valueAt(page, name) ?? []
    if (!Array.isArray(list)) throw argumentTypeError('name', 'the name of a list', list)
    yield* list
  }
}
