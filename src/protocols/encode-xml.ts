import type { InputHints, XmlNamespace } from './call-types.ts'
import { inputKindOf } from './input-kind.ts'
import { lookupIn, type MemberLookup } from './member-hints.ts'
import {
  checkNesting,
  factAt,
  inputTypeError,
  inputValueError,
  type MemberPath,
  type PathStep,
} from './member-path.ts'
import { scalarText } from './scalar-text.ts'

/** Options of {@link encodeXml}. */
export interface EncodeXmlOptions {
  /** The root element's default namespace. */
  readonly namespace?: string | undefined
  /** Names and forms that differ from the rules. */
  readonly hints?: InputHints | undefined
  /**
   * What an array becomes: `repeated` elements of its own name (default), or a `wrapped` list of
   * `member` elements.
   */
  readonly lists?: 'repeated' | 'wrapped' | undefined
  /** Where the value is in an input, for errors and hints. Default: at its root. */
  readonly path?: readonly string[] | undefined
}

interface XmlContext {
  readonly path: PathStep[]
  readonly names: MemberLookup<string>
  readonly lists: MemberLookup<string>
  readonly maps: MemberLookup<string>
  readonly timestamps: MemberLookup<'iso8601' | 'unixTimestamp' | 'rfc822'>
  readonly attributes: MemberLookup<string>
  readonly namespaces: MemberLookup<XmlNamespace>
  readonly elementName: string
}

/**
 * Writes a document: members of objects are child elements in their order, arrays are lists, Dates are
 * ISO 8601 and bytes base64; `undefined` and `null` are left out.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for text and names that XML 1.0 cannot hold, invalid Dates
 * and values nested deeper than 256 levels; `ERR_INVALID_ARG_TYPE` for what is no plain data.
 */
export function encodeXml(root: string, value: unknown, options: EncodeXmlOptions = {}): string {
  const { hints, namespace } = options
  const context: XmlContext = {
    path: [...(options.path ?? [])],
    names: lookupIn(hints?.names),
    lists: lookupIn(hints?.lists),
    maps: lookupIn(hints?.maps),
    timestamps: lookupIn(hints?.timestamps),
    attributes: lookupIn(hints?.attributes),
    namespaces: lookupIn(hints?.namespaces),
    elementName: options.lists === 'wrapped' ? 'member' : '',
  }
  const declared = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace, [])}"`
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, declared, value, context)}`
}

function element(name: string, attributes: string, value: unknown, context: XmlContext): string {
  const { path } = context
  checkName(name, path)
  checkNesting(path)
  const found = inputKindOf(value, path)
  if (found.kind === 'absent') return ''
  if (found.kind === 'list') throw inputTypeError(path, 'an object or one value', value)
  if (found.kind === 'object') return structure(name, attributes, found.value, context)
  const text = scalarText(found, factAt(path, context.timestamps) ?? 'iso8601')
  return `<${name}${attributes}>${escapeXml(text, path)}</${name}>`
}

function structure(
  name: string,
  declared: string,
  value: Readonly<Record<string, unknown>>,
  context: XmlContext,
): string {
  let attributes = declared
  let children = ''
  for (const key of Object.keys(value)) {
    const attribute = context.attributes(context.path, key)
    if (attribute === undefined) children += member(key, value[key], context)
    else {
      const text = attributeText(attribute, key, value[key], context)
      attributes += text === '' ? '' : `${schemaInstance(attribute, attributes)}${text}`
    }
  }
  return `<${name}${attributes}>${children}</${name}>`
}

// Of S3's `xsi:type`: a prefix that is not declared makes the document malformed.
function schemaInstance(attribute: string, declared: string): string {
  if (!attribute.startsWith('xsi:') || declared.includes(' xmlns:xsi=')) return ''
  return ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
}

function attributeText(name: string, key: string, value: unknown, context: XmlContext): string {
  const path: MemberPath = [...context.path, key]
  const found = inputKindOf(value, path)
  if (found.kind === 'absent') return ''
  if (found.kind === 'list' || found.kind === 'object') {
    throw inputTypeError(path, 'text, as it is an XML attribute', value)
  }
  return ` ${name}="${escapeXml(scalarText(found, 'iso8601'), path)}"`
}

function member(key: string, value: unknown, context: XmlContext): string {
  const { path } = context
  const name = context.names(path, key) ?? key
  const namespace = namespaceText(context.namespaces(path, key))
  const map = context.maps(path, key)
  const elementName = context.lists(path, key) ?? context.elementName
  path.push(key)
  const text = Array.isArray(value)
    ? list(name, elementName, namespace, value, context)
    : map === undefined
      ? element(name, namespace, value, context)
      : mapText(name, map, namespace, value, context)
  path.pop()
  return text
}

function list(
  name: string,
  elementName: string,
  namespace: string,
  values: readonly unknown[],
  context: XmlContext,
): string {
  const flattened = elementName === ''
  const items = values.map((value, index) => {
    context.path.push(index)
    if (value === undefined || value === null) throw inputValueError(context.path, 'is missing')
    const text = Array.isArray(value)
      ? list(flattened ? name : elementName, context.elementName, '', value, context)
      : element(flattened ? name : elementName, flattened ? namespace : '', value, context)
    context.path.pop()
    return text
  })
  if (flattened) return items.join('')
  checkName(name, context.path)
  return `<${name}${namespace}>${items.join('')}</${name}>`
}

function mapText(
  name: string,
  form: string,
  namespace: string,
  value: unknown,
  context: XmlContext,
): string {
  const { path } = context
  const found = inputKindOf(value, path)
  if (found.kind === 'absent') return ''
  if (found.kind !== 'object') throw inputTypeError(path, 'an object', value)
  const [entry = 'entry', keyName = 'key', valueName = 'value'] = form.split('/')
  const entries = Object.entries(found.value).map(([key, item]) => {
    path.push({ key })
    const inner = element(keyName, '', key, context) + element(valueName, '', item, context)
    path.pop()
    return `<${entry || name}>${inner}</${entry || name}>`
  })
  return entry === '' ? entries.join('') : `<${name}${namespace}>${entries.join('')}</${name}>`
}

function namespaceText(namespace: XmlNamespace | undefined): string {
  if (namespace === undefined) return ''
  const prefix = namespace.prefix === undefined ? '' : `:${namespace.prefix}`
  return ` xmlns${prefix}="${escapeXml(namespace.uri, [])}"`
}

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/

// Names are written as they are: one that holds `>` would write elements of its own.
function checkName(name: string, path: MemberPath): void {
  if (!NAME.test(name)) throw inputValueError(path, 'has a name that XML elements cannot have')
}

// Everything that is not a Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets).
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const ESCAPED = /[&<>"'\r\n\t\u0085\u2028]/g

// Parsers turn a bare \r into \n, and in attributes \n and \t into spaces.
function escapeXml(text: string, path: MemberPath): string {
  if (FORBIDDEN.test(text)) throw inputValueError(path, 'holds a character that XML cannot hold')
  return text.replace(
    ESCAPED,
    (character) => ENTITIES.get(character) ?? numericReference(character),
  )
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

function numericReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}
