import type { MemberTable, OutputHints } from './call-types.ts'
import { hasHints, lookupIn, lookupOfKeys, type MemberLookup } from './member-hints.ts'

/** What a text or number is to become. */
export type ScalarType = 'date' | 'blob' | 'number' | 'boolean'

/** The lookups of {@link OutputHints}. */
export interface OutputLookups {
  readonly names: MemberLookup<string>
  /** The name of a list's elements, `''` where it is flattened, `true` where it is not known. */
  readonly lists: MemberLookup<string | true>
  readonly maps: MemberLookup<string>
  readonly types: MemberLookup<ScalarType>
  readonly documents: MemberLookup<true>
  /** The member that an attribute is. */
  readonly attributes: MemberLookup<string>
}

const made = new WeakMap<OutputHints, OutputLookups>()

/** Makes the lookups, once for each object of hints. */
export function outputLookups(hints: OutputHints): OutputLookups {
  const known = made.get(hints)
  if (known !== undefined) return known
  const lookups: OutputLookups = {
    names: lookupIn(hints.names),
    lists: isTable(hints.lists) ? lookupIn(hints.lists) : lookupOfKeys([[hints.lists, true]]),
    maps: lookupIn(hints.maps),
    types: lookupOfKeys<ScalarType>([
      [hints.dates, 'date'],
      [hints.blobs, 'blob'],
      [hints.numbers, 'number'],
      [hints.booleans, 'boolean'],
    ]),
    documents: lookupOfKeys([[hints.documents, true]]),
    attributes: attributeLookup(hints.attributes),
  }
  made.set(hints, lookups)
  return lookups
}

/** Whether a tree that holds JSON's own types needs any change. */
export function changesValues({ names, types }: OutputLookups): boolean {
  return hasHints(names) || hasHints(types)
}

/** The attributes that the parser has to keep. */
export function attributeNames({ attributes = {} }: OutputHints): string[] {
  return [...new Set(Object.values(attributes))]
}

function attributeLookup(table: MemberTable<string> = {}): MemberLookup<string> {
  const lookup = lookupIn(table)
  const members = Object.keys(table).map((key) => key.slice(key.lastIndexOf('.') + 1))
  return (path, attribute) => members.find((member) => lookup(path, member) === attribute)
}

function isTable(lists: OutputHints['lists']): lists is MemberTable<string> {
  return lists !== undefined && !Array.isArray(lists)
}
