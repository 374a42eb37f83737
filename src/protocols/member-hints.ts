import type { MemberKeys, MemberTable } from './call-types.ts'
import type { MemberPath } from './member-path.ts'

/** Looks up what is known of a member; undefined where nothing is. */
export type MemberLookup<Value> = (parents: MemberPath, name: string) => Value | undefined

interface Entry<Value> {
  /** Names above the member, the nearest first. */
  readonly parents: readonly string[]
  readonly fromRoot: boolean
  readonly value: Value | undefined
}

const none = (): undefined => undefined
const compiled = new WeakMap<object, MemberLookup<unknown>>()

/**
 * Makes a table's lookup, once for each table.
 *
 * @returns a function that is compared with {@link hasHints} where whole walks can be spared.
 */
export function lookupIn<Value>(table: MemberTable<Value> | undefined): MemberLookup<Value> {
  if (table === undefined) return none
  const known = compiled.get(table)
  // The table is the key, so the lookup that it keeps is of its own value type.
  if (known !== undefined) return known as MemberLookup<Value>
  const lookup = compile(Object.entries(table))
  compiled.set(table, lookup)
  return lookup
}

/** The same for several lists of keys, each of which gives its members one value. */
export function lookupOfKeys<Value>(
  lists: readonly (readonly [keys: MemberKeys | undefined, value: Value])[],
): MemberLookup<Value> {
  return compile(
    lists.flatMap(([keys = [], value]) =>
      keys.map((key): [string, Value | undefined] =>
        key.startsWith('!') ? [key.slice(1), undefined] : [key, value],
      ),
    ),
  )
}

function compile<Value>(
  pairs: readonly (readonly [key: string, value: Value | undefined])[],
): MemberLookup<Value> {
  if (pairs.length === 0) return none
  const byName = new Map<string, Entry<Value>[]>()
  for (const [key, value] of pairs) {
    const steps = key.split('.')
    const name = steps.pop() ?? ''
    const fromRoot = steps[0] === ''
    const parents = (fromRoot ? steps.slice(1) : steps).toReversed()
    const entries = byName.get(name)
    if (entries === undefined) byName.set(name, [{ parents, fromRoot, value }])
    else entries.push({ parents, fromRoot, value })
  }
  for (const entries of byName.values()) entries.sort(moreSpecific)
  return (parents, name) => byName.get(name)?.find((entry) => fits(entry, parents))?.value
}

function moreSpecific(a: Entry<unknown>, b: Entry<unknown>): number {
  return b.parents.length + Number(b.fromRoot) - (a.parents.length + Number(a.fromRoot))
}

function fits(entry: Entry<unknown>, path: MemberPath): boolean {
  let at = memberBefore(path, path.length)
  for (const parent of entry.parents) {
    if (path[at] !== parent) return false
    at = memberBefore(path, at)
  }
  return !entry.fromRoot || at < 0
}

// Indices of lists and keys of maps do not count.
function memberBefore(path: MemberPath, end: number): number {
  let at = end - 1
  while (at >= 0 && typeof path[at] !== 'string') at -= 1
  return at
}

/** Whether a lookup can find anything. */
export function hasHints(lookup: MemberLookup<unknown>): boolean {
  return lookup !== none
}
