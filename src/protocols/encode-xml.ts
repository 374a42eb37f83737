import { isDate } from '../base/realms.ts'
import { createStructure } from '../models/model.ts'
import type {
  ListType,
  MapType,
  Member,
  ScalarType,
  Structure,
  StructureType,
  Type,
  XmlNamespace,
} from '../models/types.ts'
import {
  checkedList,
  checkedObject,
  checkedStructure,
  type InputContext,
  isAbsent,
  scalarText,
  untypedText,
  wrongType,
  wrongValue,
} from './input.ts'

/**
 * Writes a value as an XML element.
 *
 * @throws TypeError for a value that its type does not allow, or text that XML 1.0 cannot carry; the
 * message says where it stands.
 */
export function encodeXml(
  context: InputContext,
  type: Type,
  value: unknown,
  name: string,
  namespace?: XmlNamespace,
): string {
  switch (type.kind) {
    case 'structure':
      return encodeStructure(context, type.shape, value, name, namespace)
    case 'list':
      return encodeList(context, type, value, name, namespace)
    case 'map':
      return encodeMap(context, type, value, name, namespace)
    default: {
      const text = escapeText(context, scalarText(context, type, value, 'iso8601'))
      return `<${name}${declaration(namespace)}>${text}</${name}>`
    }
  }
}

/** Options of {@link encodeXmlDocument}. */
export interface XmlDocumentOptions {
  /** The root element's default namespace. */
  readonly namespace?: string | undefined
}

/**
 * Writes a document that no model describes: members of objects are elements in their order, arrays
 * are elements of their own name, Dates are ISO 8601 and bytes base64.
 *
 * @throws TypeError for what XML cannot carry; the message says where it stands.
 */
export function encodeXmlDocument(
  root: string,
  value: unknown,
  { namespace }: XmlDocumentOptions = {},
): string {
  const context: InputContext = { path: [], unknownMembers: 'refuse' }
  const element = encodeXml(
    context,
    inferType(value, 'repeated'),
    value,
    root,
    namespace === undefined ? undefined : { uri: namespace, prefix: undefined },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>${element}`
}

/** An element of a structure's members; `leaveOut` names those that are carried elsewhere. */
export function encodeStructure(
  context: InputContext,
  structure: Structure,
  value: unknown,
  name: string,
  namespace?: XmlNamespace,
  leaveOut?: (name: string) => boolean,
): string {
  const members = checkedStructure(context, structure, value)
  let attributes = declaration(namespace)
  let content = ''
  for (const key of Object.keys(members)) {
    const item = members[key]
    if (isAbsent(item) || leaveOut?.(key)) continue
    const member = structure.byName.get(key)
    context.path.push(key)
    checkName(context, member?.wireName ?? key)
    if (member === undefined) {
      content += `<${key}>${escapeText(context, untypedText(context, item))}</${key}>`
    } else if (member.xmlAttribute) {
      attributes += ` ${member.wireName}="${escapeAttribute(context, attributeText(context, member.type, item))}"`
    } else content += encodeXml(context, member.type, item, member.wireName, member.xmlNamespace)
    context.path.pop()
  }
  return `<${name}${attributes}>${content}</${name}>`
}

function attributeText(context: InputContext, type: Type, value: unknown): string {
  if (type.kind === 'structure' || type.kind === 'list' || type.kind === 'map')
    throw wrongType(context, 'a single value', value)
  return scalarText(context, type, value, 'iso8601')
}

function declaration(namespace: XmlNamespace | undefined): string {
  if (namespace === undefined) return ''
  const prefix = namespace.prefix === undefined ? '' : `:${namespace.prefix}`
  return ` xmlns${prefix}="${escapeMarkup(namespace.uri)}"`
}

function encodeList(
  context: InputContext,
  { flattened, member, memberName, memberNamespace }: ListType,
  value: unknown,
  name: string,
  namespace?: XmlNamespace,
): string {
  const elementName = flattened ? name : (memberName ?? 'member')
  const elements = checkedList(context, value).map((item, index) =>
    encodeElement(
      context,
      member,
      item,
      index,
      elementName,
      memberNamespace ?? (flattened ? namespace : undefined),
    ),
  )
  return flattened ? elements.join('') : wrap(name, namespace, elements)
}

function encodeMap(
  context: InputContext,
  { flattened, keyName, keyNamespace, value: valueType, valueName, valueNamespace }: MapType,
  value: unknown,
  name: string,
  namespace?: XmlNamespace,
): string {
  const entries = checkedObject(context, value)
  const elements = Object.keys(entries)
    .filter((key) => entries[key] !== undefined)
    .map((key) => {
      const keyElement = `<${keyName}${declaration(keyNamespace)}>${escapeText(context, key)}</${keyName}>`
      const element = encodeElement(
        context,
        valueType,
        entries[key],
        key,
        valueName,
        valueNamespace,
      )
      return flattened
        ? wrap(name, namespace, [keyElement, element])
        : `<entry>${keyElement}${element}</entry>`
    })
  return flattened ? elements.join('') : wrap(name, namespace, elements)
}

function wrap(
  name: string,
  namespace: XmlNamespace | undefined,
  elements: readonly string[],
): string {
  return `<${name}${declaration(namespace)}>${elements.join('')}</${name}>`
}

function encodeElement(
  context: InputContext,
  type: Type,
  value: unknown,
  step: string | number,
  name: string,
  namespace?: XmlNamespace,
): string {
  context.path.push(step)
  if (isAbsent(value)) throw wrongType(context, 'set; XML cannot carry null', value)
  const element = encodeXml(context, type, value, name, namespace)
  context.path.pop()
  return element
}

// Members that no model has are named by the caller.
function checkName(context: InputContext, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name))
    throw wrongValue(context, 'is no name of an element')
}

// XML 1.0 has no way to write these, not even as references.
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers fold these into a line feed, or into a space inside attributes.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
  '\x85': '&#x85;',
  '\u2028': '&#x2028;',
}

function escapeText(context: InputContext, text: string): string {
  checkText(context, text)
  return text.replace(/[&<>\r\x85\u2028]/g, (character) => TEXT_ESCAPES[character] ?? character)
}

function escapeMarkup(text: string): string {
  return text.replace(
    /[&<>"\r\n\t\x85\u2028]/g,
    (character) => TEXT_ESCAPES[character] ?? character,
  )
}

function escapeAttribute(context: InputContext, text: string): string {
  checkText(context, text)
  return escapeMarkup(text)
}

function checkText(context: InputContext, text: string): void {
  const match = UNWRITABLE.exec(text)
  if (match === null) return
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw wrongValue(context, `holds U+${code}, which XML cannot carry`)
}

/** How the arrays of values without a model are written in XML: repeated under their own name, or wrapped. */
export type ListForm = 'repeated' | 'wrapped'

/** The type of a value that no model describes; elements of a list are of one kind. */
export function inferType(value: unknown, lists: ListForm): Type {
  return typeOfAll([value], lists)
}

/** The structure of an object that no model describes; what is `undefined` or null is left out. */
export function inferStructure(
  value: object,
  lists: ListForm,
  locationOf?: (name: string) => Member['location'],
): StructureType {
  return structureOfAll([value], lists, locationOf)
}

/** The type that all of these have; the first says what kind it is. */
function typeOfAll(values: readonly unknown[], lists: ListForm): Type {
  const [first] = values
  if (Array.isArray(first)) {
    return {
      kind: 'list',
      member: typeOfAll(values.filter(Array.isArray).flat(), lists),
      memberName: undefined,
      memberNamespace: undefined,
      flattened: lists === 'repeated',
      sparse: false,
    }
  }
  if (typeof first === 'number')
    return scalar(values.every(Number.isSafeInteger) ? 'long' : 'double')
  if (typeof first !== 'object' || first === null) return SCALARS[typeof first] ?? STRING
  if (isDate(first)) return scalar('timestamp')
  if (ArrayBuffer.isView(first) || first instanceof ArrayBuffer) return scalar('blob')
  const objects = values.filter(
    (value): value is object => typeof value === 'object' && value !== null,
  )
  return structureOfAll(objects, lists)
}

function structureOfAll(
  objects: readonly object[],
  lists: ListForm,
  locationOf?: (name: string) => Member['location'],
): StructureType {
  const samples = new Map<string, unknown[]>()
  for (const [name, item] of objects.flatMap((object) => Object.entries(object))) {
    if (item === undefined || item === null) continue
    samples.set(name, [...(samples.get(name) ?? []), item])
  }
  const members = [...samples].map(([name, items]): Member => {
    const type = typeOfAll(items, lists)
    return { ...BLANK, name, wireName: name, formName: name, type, location: locationOf?.(name) }
  })
  return {
    kind: 'structure',
    id: -1,
    shape: createStructure(members, { union: false, eventStream: false }),
  }
}

function scalar(kind: ScalarType['kind']): ScalarType {
  return { kind, format: undefined, streaming: false }
}

const STRING = scalar('string')
const SCALARS: Readonly<Record<string, ScalarType>> = {
  boolean: scalar('boolean'),
  bigint: scalar('long'),
}

const BLANK = {
  required: false,
  idempotencyToken: false,
  hostLabel: false,
  eventPayload: false,
  eventHeader: false,
  xmlAttribute: false,
  xmlNamespace: undefined,
  contextParam: undefined,
}
