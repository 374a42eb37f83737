import type { OutputHints } from './call-types.ts'
import { decodeScalar } from './decode-scalar.ts'
import { hasHints } from './member-hints.ts'
import { factAt, type PathStep } from './member-path.ts'
import { ownMember, setMember } from './members.ts'
import { type OutputLookups, outputLookups } from './output-lookups.ts'
import { isElement, type XmlElement, type XmlNode } from './xml.ts'

interface XmlReader {
  readonly path: PathStep[]
  readonly lookups: OutputLookups
  /** The element that marks lists: `item` in EC2, elsewhere `member`. */
  readonly marker: 'item' | 'member'
}

/**
 * Makes an output of an element's children. Lists are known by hints, by their marker (`member`, in
 * EC2 `item`) or by coming several times; maps by hints or by entries of `key` and `value`. Texts stay
 * texts unless a hint gives them a type. EC2's names get a capital first letter.
 *
 * @param skipped names of children that are no members.
 */
export function decodeXmlMembers(
  element: XmlNode,
  hints: OutputHints,
  marker: 'item' | 'member',
  options: { readonly skipped?: readonly string[]; readonly path?: readonly string[] } = {},
): Record<string, unknown> {
  const { skipped = [], path = [] } = options
  const reader: XmlReader = { path: [...path], lookups: outputLookups(hints), marker }
  return isElement(element) ? structure(element, reader, skipped) : {}
}

function structure(
  element: XmlElement,
  reader: XmlReader,
  skipped: readonly string[] = [],
): Record<string, unknown> {
  const { path, lookups } = reader
  const result: Record<string, unknown> = {}
  for (const wireName of Object.keys(element)) {
    if (skipped.includes(wireName)) continue
    const name = nameOf(wireName, reader)
    const node = ownMember(element, wireName)
    const list = lookups.lists(path, name)
    const map = lookups.maps(path, name)
    path.push(name)
    setMember(result, name, member(node ?? '', list, map, reader))
    path.pop()
  }
  return result
}

function nameOf(wireName: string, { path, lookups, marker }: XmlReader): string {
  const name = lookups.attributes(path, wireName) ?? lookups.names(path, wireName)
  if (name !== undefined) return name
  return marker === 'item' ? wireName.slice(0, 1).toUpperCase() + wireName.slice(1) : wireName
}

function member(
  node: XmlNode,
  list: string | true | undefined,
  map: string | undefined,
  reader: XmlReader,
): unknown {
  if (map !== undefined && list === undefined) return mapOf(node, map, reader)
  if (list !== undefined) return listOf(node, list, map, reader)
  const marked = markedItems(node, reader.marker)
  if (marked !== undefined) return items(marked, reader)
  if (isElement(node) && isEntryMap(node)) return mapOf(node, 'entry/key/value', reader)
  return singleValue(node, reader)
}

function listOf(
  node: XmlNode,
  elementName: string | true,
  map: string | undefined,
  reader: XmlReader,
): unknown[] {
  if (elementName === true) {
    return items(markedItems(node, reader.marker) ?? nodesOf(node), reader, map)
  }
  const lists = Array.isArray(node) ? node : [node]
  const found = elementName === '' ? lists : lists.flatMap((list) => childrenOf(list, elementName))
  return items(found, reader, map)
}

function items(nodes: readonly XmlNode[], reader: XmlReader, map?: string): unknown[] {
  return nodes.map((node, index) => {
    reader.path.push(index)
    const value = member(node, undefined, map, reader)
    reader.path.pop()
    return value
  })
}

// What one name holds, however often it came. An empty element is an empty list, be it indented.
function nodesOf(node: XmlNode): readonly XmlNode[] {
  if (Array.isArray(node)) return node
  return typeof node === 'string' && node.trim() === '' ? [] : [node]
}

function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  const child = isElement(node) ? ownMember(node, name) : undefined
  if (child === undefined) return []
  return Array.isArray(child) ? child : [child]
}

function markedItems(node: XmlNode, marker: string): readonly XmlNode[] | undefined {
  if (Array.isArray(node)) return node
  if (!isElement(node) || Object.keys(node).length !== 1) return undefined
  const child = ownMember(node, marker)
  if (child === undefined) return undefined
  return Array.isArray(child) ? child : [child]
}

function isEntryMap(node: XmlElement): boolean {
  if (Object.keys(node).length !== 1) return false
  const entries = childrenOf(node, 'entry')
  return entries.length > 0 && entries.every(isEntry)
}

function isEntry(entry: XmlNode): boolean {
  return isElement(entry) && Object.keys(entry).toSorted().join() === 'key,value'
}

function mapOf(node: XmlNode, form: string, reader: XmlReader): Record<string, unknown> {
  const [entryName = 'entry', keyName = 'key', valueName = 'value'] = form.split('/')
  const entries =
    entryName === '' ? nodesOf(node) : nodesOf(node).flatMap((map) => childrenOf(map, entryName))
  const result: Record<string, unknown> = {}
  for (const entry of entries) {
    const key = isElement(entry) ? ownMember(entry, keyName) : undefined
    if (typeof key !== 'string' || !isElement(entry)) continue
    reader.path.push({ key })
    setMember(result, key, member(ownMember(entry, valueName) ?? '', undefined, undefined, reader))
    reader.path.pop()
  }
  return result
}

function singleValue(node: XmlNode, reader: XmlReader): unknown {
  if (Array.isArray(node)) return items(node, reader)
  if (isElement(node)) return structure(node, reader)
  const { types } = reader.lookups
  const type = hasHints(types) ? factAt(reader.path, types) : undefined
  return type === undefined ? node : decodeScalar(node, type)
}
