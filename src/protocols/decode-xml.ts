import type { ListType, MapType, Member, Structure, Type } from '../models/types.ts'
import { setMember } from './members.ts'
import { type OutputPath, scalarOf, unexpected } from './output.ts'
import { attributeOf, nextChild, readText, skipElement, type XmlReader } from './xml-reader.ts'

// Documents are read straight into values by their types: no tree is made.

/** The members of a structure by the names of their elements; attributes apart. */
interface ElementNames {
  readonly elements: ReadonlyMap<string, Member>
  readonly attributes: readonly Member[]
}

const elementNames = new WeakMap<Structure, ElementNames>()

function namesOf(structure: Structure): ElementNames {
  let names = elementNames.get(structure)
  if (names === undefined) {
    const inBody = structure.members.filter((member) => isInBody(member))
    names = {
      elements: new Map(inBody.filter(isElement).map((member) => [localName(member), member])),
      attributes: inBody.filter((member) => member.xmlAttribute),
    }
    elementNames.set(structure, names)
  }
  return names
}

/** Headers and status are read elsewhere; what is bound to a request only is an element of the response. */
export function isInBody({ location }: Member): boolean {
  return location !== 'header' && location !== 'headers' && location !== 'statusCode'
}

function isElement({ xmlAttribute }: Member): boolean {
  return !xmlAttribute
}

function localName({ wireName }: Member): string {
  return wireName.slice(wireName.indexOf(':') + 1)
}

/**
 * Reads the element that was opened last, and closes it.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for what does not fit the type.
 */
export function decodeXml(reader: XmlReader, type: Type, path: OutputPath): unknown {
  switch (type.kind) {
    case 'structure':
      return decodeStructure(reader, type.shape, path)
    case 'list':
      return decodeList(reader, type, path)
    case 'map':
      return decodeMap(reader, type, path)
    default:
      return scalarOf(path, type, readText(reader))
  }
}

/**
 * The members of the element that was opened last; elements that the model lacks are passed over, unless
 * `isRead` reads them.
 */
export function decodeStructure(
  reader: XmlReader,
  structure: Structure,
  path: OutputPath,
  isRead?: (name: string) => boolean,
): Record<string, unknown> {
  const output: Record<string, unknown> = {}
  const { elements, attributes } = namesOf(structure)
  for (const member of attributes) {
    const value = attributeOf(reader, member.wireName)
    if (value !== undefined) output[member.name] = value
  }
  for (let name = nextChild(reader); name !== undefined; name = nextChild(reader)) {
    const member = elements.get(name)
    if (member === undefined) {
      if (isRead?.(name) !== true) skipElement(reader)
    } else {
      path.push(member.name)
      readMember(reader, member, output, path)
      path.pop()
    }
  }
  if (structure.union && Object.keys(output).length > 1)
    throw unexpected(path, 'a union of one member')
  return output
}

function readMember(
  reader: XmlReader,
  { name, type }: Member,
  output: Record<string, unknown>,
  path: OutputPath,
): void {
  if (type.kind === 'list' && type.flattened) {
    const list = (output[name] ?? []) as unknown[]
    list.push(decodeXml(reader, type.member, path))
    output[name] = list
  } else if (type.kind === 'map' && type.flattened) {
    const map = (output[name] ?? {}) as Record<string, unknown>
    readEntry(reader, type, map, path)
    output[name] = map
  } else output[name] = decodeXml(reader, type, path)
}

// Elements are taken by any name, as botocore does: services do not always use the model's.
function decodeList(reader: XmlReader, { member }: ListType, path: OutputPath): unknown[] {
  const list: unknown[] = []
  while (nextChild(reader) !== undefined) {
    path.push(list.length)
    list.push(decodeXml(reader, member, path))
    path.pop()
  }
  return list
}

function decodeMap(reader: XmlReader, type: MapType, path: OutputPath): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  while (nextChild(reader) !== undefined) readEntry(reader, type, map, path)
  return map
}

function readEntry(
  reader: XmlReader,
  { keyName, valueName, value: valueType }: MapType,
  map: Record<string, unknown>,
  path: OutputPath,
): void {
  let key: string | undefined
  let value: unknown
  for (let name = nextChild(reader); name !== undefined; name = nextChild(reader)) {
    if (name === keyName) key = readText(reader)
    else if (name === valueName) value = decodeXml(reader, valueType, path)
    else skipElement(reader)
  }
  if (key === undefined) throw unexpected(path, 'a map whose entries have keys')
  setMember(map, key, value)
}
