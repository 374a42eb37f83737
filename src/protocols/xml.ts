import type { XMLParser } from 'fast-xml-parser'
import { ConfigError } from '../errors.ts'
import { addChild, isElement, type XmlElement, type XmlNode } from './xml-tree.ts'

// Answers of AWS nest below 20 levels.
const MAX_DEPTH = 100
// 64 Mi characters: the tree takes some ten times the text's memory.
const MAX_LENGTH = 64 * 1024 * 1024

let parser: Promise<XMLParser> | undefined

// The parser costs 15 ms to load, which a program that meets no XML should not pay.
function loadParser(): Promise<XMLParser> {
  parser ??= import('fast-xml-parser').catch(noParser).then(
    ({ XMLParser: Parser }) =>
      new Parser({
        // One node after the other as they came: merging, entities and names are decided below.
        preserveOrder: true,
        ignoreAttributes: true,
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

/** A bundle may leave the parser out, if it expects no XML. */
function noParser(cause: unknown): never {
  throw new ConfigError(
    'fast-xml-parser, which this bundle leaves out, is needed for an XML document: keep it in the bundle',
    { code: 'CONFIG_PART_MISSING', cause },
  )
}

const TEXT = '#text'
const CDATA = '#cdata'
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
export async function parseXml(text: string): Promise<XmlElement | undefined> {
  if (text.length > MAX_LENGTH || text.includes('<!DOCTYPE')) return undefined
  const loaded = await loadParser()
  try {
    const nodes: unknown = loaded.parse(text.trimStart(), true)
    const root = elementOf(nodes as readonly OrderedNode[], 0)
    return isElement(root) && hasOneRoot(root) ? root : undefined
  } catch {
    return undefined
  }
}

function hasOneRoot(document: XmlElement): boolean {
  const roots = Object.values(document)
  return roots.length === 1 && !Array.isArray(roots[0])
}

type OrderedNode = Readonly<Record<string, unknown>>

function elementOf(nodes: readonly OrderedNode[], depth: number): XmlNode {
  const children: Record<string, XmlNode> = {}
  let text = ''
  let hasChildren = false
  for (const node of nodes) {
    for (const name of Object.keys(node)) {
      const value = node[name]
      if (name === TEXT) text += decodeXmlText(String(value))
      else if (name === CDATA) text += cdataText(value)
      else if (Array.isArray(value)) {
        if (depth === MAX_DEPTH) throw new SyntaxError(`nests deeper than ${MAX_DEPTH} elements`)
        hasChildren = true
        addChild(children, localName(name), elementOf(value, depth + 1))
      }
    }
  }
  return hasChildren ? children : text
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
