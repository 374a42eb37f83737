import { encodeRfc3986 } from '../sigv4/index.ts'

/** A parameter of a query request: a value, a list, or a structure. */
export type QueryParameter =
  | string
  | number
  | undefined
  | readonly QueryParameter[]
  | { readonly [name: string]: QueryParameter }

const VERSION = '2011-06-15'

/**
 * The body of a request in AWS's query protocol: names and values as a form, list items as
 * `Name.member.1`, structures as `Name.Key`. Undefined parameters are left out.
 */
export function queryBody(
  action: string,
  parameters: Readonly<Record<string, QueryParameter>>,
): string {
  const pairs = [['Action', action], ['Version', VERSION], ...flatten(parameters, '')]
  return pairs
    .map(
      ([name = '', value = '']) =>
        `${encodeRfc3986(name, 'input')}=${encodeRfc3986(value, 'input')}`,
    )
    .join('&')
}

function* flatten(value: QueryParameter, name: string): Iterable<[string, string]> {
  if (value === undefined) return
  if (typeof value !== 'object') {
    yield [name, String(value)]
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* flatten(item, `${name}.member.${index + 1}`)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    yield* flatten(item, name === '' ? key : `${name}.${key}`)
  }
}
