import { argumentTypeError } from '../errors.ts'
import { compilePath } from '../models/jmespath.ts'
import type { CallMetadata } from './call-types.ts'

/** The key of an output's {@link CallMetadata}. Not enumerable: neither logged, copied nor compared. */
export const responseMetadata: unique symbol = Symbol.for('sansdk.responseMetadata')

/**
 * Request id, status, attempts and headers of a call, by its output.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that `call` did not give.
 */
export function metadataOf(output: object): CallMetadata {
  const found = (output as { readonly [responseMetadata]?: CallMetadata } | null)?.[
    responseMetadata
  ]
  if (found === undefined) throw argumentTypeError('output', 'the output of a call', output)
  return found
}

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
    const list = compilePath(name)(page) ?? []
    if (!Array.isArray(list)) throw argumentTypeError('name', 'the name of a list', list)
    yield* list
  }
}
