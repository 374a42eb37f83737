import type {
  DocumentRoot,
  ListType,
  MapType,
  Member,
  OperationModel,
  ScalarType,
  Structure,
  Type,
} from '../models/types.ts'
import { setMember } from './members.ts'
import { type OutputPath, scalarOf, unexpected } from './output.ts'
import { malformed } from './response.ts'
import {
  attributeOf,
  createXmlReader,
  endDocument,
  nextChild,
  openRoot,
  readText,
  skipElement,
  type XmlReader,
} from './xml-reader.ts'

// Documents are read straight into values by their types: no tree is made.

/**
 * Decodes the document alone of an XML response: its payload, or the members that are in the body.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a document that does not fit the model.
 */
export function decodeDocument(
  { document, output }: OperationModel,
  body: Uint8Array,
): Record<string, unknown> {
  const { shape = NO_MEMBERS } = output ?? {}
  const payload = shape.payload?.type
  return decodeXmlDocument(payload?.kind === 'structure' ? payload.shape : shape, body, document)
}

/** The structure of operations without an output. */
export const NO_MEMBERS: Structure = {
  members: [],
  byName: new Map(),
  byWireName: new Map(),
  required: [],
  tokens: [],
  union: false,
  eventStream: false,
  payload: undefined,
}

/** The members of the element that a document consists of, or its text alone. */
export function decodeXmlDocument(
  structure: Structure,
  body: Uint8Array,
  options: DocumentRoot,
): Record<string, unknown> {
  const { root, textMember } = options
  return readDocument(body, root, (reader) => {
    if (textMember === undefined) return decodeStructure(reader, structure, [])
    const text = readText(reader)
    return text === '' ? {} : { [textMember]: text }
  })
}

/** Reads an XML document that consists of one element. */
export function readDocument<Value>(
  body: Uint8Array,
  root: string | undefined,
  read: (reader: XmlReader) => Value,
): Value {
  const reader = openDocument(body, root)
  const value = read(reader)
  endDocument(reader)
  return value
}

// A proxy's page can be XML too, and would be read as an output without members.
const NO_OUTPUT = /^(?:html|Error|ErrorResponse)$/i

/** Opens a document whose root has this name, or any name but those of errors. */
export function openDocument(body: Uint8Array, expected: string | undefined): XmlReader {
  const reader = createXmlReader(body)
  const root = openRoot(reader)
  if (root === undefined) throw malformed('it is empty')
  if (expected !== undefined && root !== expected) throw malformed(`its root is not <${expected}>`)
  if (expected === undefined && NO_OUTPUT.test(root)) throw malformed(`its root is <${root}>`)
  return reader
}

// --- values by their types ------------------------------------------------------------------------

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
    if (value !== undefined) output[member.name] = attributeValue(member, value, path)
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

function attributeValue({ name, type }: Member, text: string, path: OutputPath): unknown {
  const place = [...path, name]
  if (type.kind === 'structure' || type.kind === 'list' || type.kind === 'map')
    throw unexpected(place, 'a single value')
  return scalarOf(place, type, text)
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
  } else if (type.kind === 'list') {
    // A list that comes in several elements is one list all the same.
    output[name] = decodeList(reader, type, path, output[name] as unknown[] | undefined)
  } else if (VALUES.has(type.kind)) {
    // An empty element holds no number or time, and is as good as none. An empty `IsTruncated` is no false.
    const text = readText(reader)
    if (text !== '') output[name] = scalarOf(path, type as ScalarType, text)
  } else output[name] = decodeXml(reader, type, path)
}

const VALUES: ReadonlySet<Type['kind']> = new Set<ScalarType['kind']>([
  'integer',
  'long',
  'float',
  'double',
  'timestamp',
])

// Elements are taken by any name, as botocore does: services do not always use the model's.
function decodeList(
  reader: XmlReader,
  { member }: ListType,
  path: OutputPath,
  list: unknown[] = [],
): unknown[] {
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
