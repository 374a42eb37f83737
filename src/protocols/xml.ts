import type { XMLParser } from 'fast-xml-parser'
import { malformed } from './malformed.ts'
import { ownMember, setMember } from './members.ts'

/** An element: text, or its children by name; repeated children are an array. */
export type XmlNode = string | XmlElement | XmlNode[]

/** An element with children. */
export interface XmlElement {
  readonly [name: string]: XmlNode
}

/** Options of {@link parseXml}. */
export interface ParseXmlOptions {
  /**
   * Attributes to keep, by their names with prefix, such as `xsi:type`: they become children of that
   * name, beside which an element's text is its child `#text`. Default none.
   */
  readonly attributes?: readonly string[] | undefined
}

// Answers of AWS nest below 20 levels.
const MAX_DEPTH = 100
// 64 Mi characters: the tree takes some ten times the text's memory.
const MAX_LENGTH = 64 * 1024 * 1024

let parser: Promise<XMLParser> | undefined

// The parser costs 15 ms to load, which a program that meets no XML should not pay.
function loadParser(): Promise<XMLParser> {
  parser ??= import('fast-xml-parser').then(
    ({ XMLParser: Parser }) =>
      new Parser({
        // One node after the other as they came: merging, entities and names are decided below.
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        ignoreDeclaration: true,
        ignorePiTags: true,
        // AWS values are strings: `<Code>404</Code>` or an id with leading zeros must stay one.
        parseTagValue: false,
        // S3 keys may begin and end with spaces.
        trimValues: false,
        processEntities: false,
        cdataPropName: CDATA,
        maxNestedTags: MAX_DEPTH,
        // fast-xml-parser refuses some names and changes others; here they are put into objects by
        // `setMember` alone, which no name can harm.
        transformTagName: (name) =>
          name in Object.prototype || name === 'prototype' ? RESERVED + name : name,
      }),
  )
  return parser
}

const TEXT = '#text'
const CDATA = '#cdata'
const ATTRIBUTES = ':@'
// No XML name holds a space, so nothing else can be taken for it.
const RESERVED = 'name '

/**
 * Parses an XML document, its root included; fast-xml-parser is loaded by the first call. Nothing is
 * guessed: values stay text, entities are decoded once, prefixes of names are dropped, white space
 * beside children is dropped and in text kept, an empty element is `''`, and white space before the
 * declaration, by which S3 keeps connections alive, is passed over.
 *
 * @returns undefined when the text is not one XML document, has a DOCTYPE (which AWS never sends, and
 * which entity bombs need), nests deeper than 100 elements, or is longer than 64 Mi characters.
 */
export async function parseXml(
  text: string,
  options: ParseXmlOptions = {},
): Promise<XmlElement | undefined> {
  const document = await readDocument(text, options)
  return typeof document === 'string' ? undefined : document
}

/** The document, or why it is none. */
async function readDocument(text: string, options: ParseXmlOptions): Promise<XmlElement | string> {
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`
  if (text.includes('<!DOCTYPE')) return 'has a DOCTYPE'
  const loaded = await loadParser()
  try {
    const nodes: unknown = loaded.parse(text.trimStart(), true)
    const root = elementOf(nodes as readonly OrderedNode[], options.attributes ?? [], 0)
    return isElement(root) && hasOneRoot(root) ? root : NO_DOCUMENT
  } catch (error) {
    return error instanceof Error && TOO_DEEP.test(error.message) ? DEEP : NO_DOCUMENT
  }
}

const NO_DOCUMENT = 'is not an XML document that can be read'
const DEEP = `nests deeper than ${MAX_DEPTH} elements`
// fast-xml-parser's words and ours; it counts one element less, and none that is empty.
const TOO_DEEP = /Maximum nested tags exceeded|nests deeper/

function hasOneRoot(document: XmlElement): boolean {
  const roots = Object.values(document)
  return roots.length === 1 && !Array.isArray(roots[0])
}

/** As {@link parseXml}. @throws SansdkError `NETWORK_RESPONSE_INVALID` where that gives undefined. */
export async function requireXml(text: string, options?: ParseXmlOptions): Promise<XmlElement> {
  const document = await readDocument(text, options ?? {})
  if (typeof document === 'string') throw malformed(`the answer ${document}`)
  return document
}

/** Whether a node has children by name. */
export function isElement(node: unknown): node is XmlElement {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** The elements with children among what one name holds, however many there are. */
export function elementsOf(node: XmlNode | undefined): XmlElement[] {
  return (Array.isArray(node) ? node : [node]).filter(isElement)
}

/** The text of an element; undefined for none, an empty one, or one with children. */
export function textOf(node: XmlNode | undefined): string | undefined {
  return typeof node === 'string' && node !== '' ? node : undefined
}

type OrderedNode = Readonly<Record<string, unknown>>

function elementOf(
  nodes: readonly OrderedNode[],
  attributes: readonly string[],
  depth: number,
): XmlNode {
  const children: Record<string, XmlNode> = {}
  let text = ''
  let hasChildren = false
  for (const node of nodes) {
    for (const name of Object.keys(node)) {
      const value = node[name]
      if (name === TEXT) text += decodeXmlText(String(value))
      else if (name === CDATA) text += cdataText(value)
      else if (name !== ATTRIBUTES && Array.isArray(value)) {
        if (depth === MAX_DEPTH) throw malformed(DEEP)
        hasChildren = true
        addChild(children, localName(name), childOf(node, value, attributes, depth + 1))
      }
    }
  }
  return hasChildren ? children : text
}

function childOf(
  node: OrderedNode,
  nodes: readonly OrderedNode[],
  attributes: readonly string[],
  depth: number,
): XmlNode {
  const child = elementOf(nodes, attributes, depth)
  const kept = attributes.length === 0 ? [] : keptAttributes(node[ATTRIBUTES], attributes)
  if (kept.length === 0) return child
  const element: Record<string, XmlNode> = isElement(child) ? { ...child } : { [TEXT]: child }
  for (const [name, value] of kept) element[name] = value
  return element
}

function keptAttributes(
  given: unknown,
  attributes: readonly string[],
): (readonly [name: string, value: string])[] {
  if (typeof given !== 'object' || given === null) return []
  const own: Readonly<Record<string, unknown>> = { ...given }
  return attributes.flatMap((name) => {
    const value = ownMember(own, name)
    return typeof value === 'string' ? [[name, decodeXmlText(value)] as const] : []
  })
}

function addChild(children: Record<string, XmlNode>, name: string, child: XmlNode): void {
  const present = ownMember(children, name)
  if (present === undefined) setMember(children, name, child)
  else if (Array.isArray(present)) present.push(child)
  else setMember(children, name, [present, child])
}

function localName(name: string): string {
  const plain = name.startsWith(RESERVED) ? name.slice(RESERVED.length) : name
  return plain.slice(plain.indexOf(':') + 1)
}

function cdataText(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value.map((part: OrderedNode) => String(part[TEXT] ?? '')).join('')
}

const ENTITY = /&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]+));|&/g

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Decodes the five named entities of XML and numeric references, each once: `&amp;lt;` is `&lt;`.
 * References to characters outside XML 1.0 are decoded too: S3 sends `&#x1;` for keys that hold it.
 *
 * @throws SyntaxError for any other `&`.
 */
function decodeXmlText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (_match, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
    const named = name === undefined ? undefined : NAMED.get(name)
    if (named === undefined) throw new SyntaxError('an entity that XML does not define')
    return named
  })
}

function characterOf(codePoint: number): string {
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    throw new SyntaxError('a reference to no character')
  }
  return String.fromCodePoint(codePoint)
}
