import { ownMember, setMember } from './members.ts'
import {
  createXmlReader,
  endDocument,
  openRoot,
  readContent,
  type XmlReader,
} from './xml-reader.ts'

/** An element: text, or its children by name; repeated children are an array. */
export type XmlNode = string | XmlElement | XmlNode[]

/** An element with children. */
export interface XmlElement {
  readonly [name: string]: XmlNode
}

// 64 Mi characters: the tree takes some ten times the text's memory.
const MAX_LENGTH = 64 * 1024 * 1024

/**
 * Parses an XML document for which there is no model, its root included. Nothing is
 * guessed: values stay text, entities are decoded once, prefixes of names are dropped, text
 * beside children is dropped and white space in text kept, an empty element is `''`, and white space before the
 * declaration, by which S3 keeps connections alive, is passed over.
 *
 * @returns undefined when the text is not one XML document, has a DOCTYPE (which AWS never sends, and
 * which entity bombs need), nests deeper than 100 elements, or is longer than 64 Mi characters.
 */
export function parseXml(text: string): XmlElement | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const reader = createXmlReader(Buffer.from(text))
  try {
    const root = openRoot(reader)
    if (root === undefined) return undefined
    const document: Record<string, XmlNode> = {}
    addChild(document, root, readNode(reader))
    endDocument(reader)
    return document
  } catch {
    return undefined
  }
}

/** Whether a node has children by name. */
export function isElement(node: unknown): node is XmlElement {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** The text of an element; undefined for none, an empty one, or one with children. */
export function textOf(node: XmlNode | undefined): string | undefined {
  return typeof node === 'string' && node !== '' ? node : undefined
}

/** The open element, which is closed. */
function readNode(reader: XmlReader): XmlNode {
  const children: Record<string, XmlNode> = {}
  const text = readContent(reader, (name) => addChild(children, name, readNode(reader)))
  return text ?? children
}

function addChild(children: Record<string, XmlNode>, name: string, child: XmlNode): void {
  const present = ownMember(children, name)
  if (present === undefined) setMember(children, name, child)
  else if (Array.isArray(present)) present.push(child)
  else setMember(children, name, [present, child])
}
