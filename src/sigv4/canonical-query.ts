import { normalizeEncoding, UNRESERVED } from './percent-encoding.ts'

/** A query parameter, name and value percent-encoded in SigV4's one spelling. */
export interface QueryPair {
  readonly name: string
  readonly value: string
  /** Written without `=`, as in `?acl`. */
  readonly bare: boolean
}

/**
 * Splits a query string. The first `=` ends the name, `+` is a space (as servers read it), empty
 * pairs are dropped, every other pair is kept, repeated names included, in the order of writing.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a stray `%` or a lone surrogate.
 */
export function parseQuery(query: string, field: string): QueryPair[] {
  const pairs: QueryPair[] = []
  for (const part of query.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const bare = equals < 0
    pairs.push({
      name: normalizeQueryText(bare ? part : part.slice(0, equals), field),
      value: bare ? '' : normalizeQueryText(part.slice(equals + 1), field),
      bare,
    })
  }
  return pairs
}

function normalizeQueryText(text: string, field: string): string {
  const spaced = text.indexOf('+') < 0 ? text : text.replaceAll('+', '%20')
  return normalizeEncoding(spaced, UNRESERVED, field)
}

/** The query to send: the caller's order, in the spelling that is signed. */
export function wireQuery(pairs: readonly QueryPair[]): string {
  let query = ''
  for (const pair of pairs) {
    if (query !== '') query += '&'
    query += pair.bare ? pair.name : `${pair.name}=${pair.value}`
  }
  return query
}

/**
 * Step 2 of the canonical request: sorted by encoded name, then by encoded value, bytewise; every
 * name has its `=`. Sorting joined pairs would be wrong: `a-b=1` must follow `a=2`.
 */
export function canonicalQuery(pairs: readonly QueryPair[]): string {
  let query = ''
  for (const pair of pairs.toSorted(byEncodedName)) {
    query += `${query === '' ? '' : '&'}${pair.name}=${pair.value}`
  }
  return query
}

// Encoded text is ASCII, so comparing UTF-16 units is comparing bytes.
function byEncodedName(a: QueryPair, b: QueryPair): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.value === b.value ? 0 : a.value < b.value ? -1 : 1
}
