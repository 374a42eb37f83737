import { ownMember, setMember } from './members.ts'
import { isMalformed } from './response.ts'
import {
  createXmlReader,
  endDocument,
  nextTag,
  openRoot,
  readText,
  type XmlReader,
} from './xml-reader.ts'

/** An element: text, or its children by name; repeated children are an array. */
export type XmlNode = string | XmlElement | XmlNode[]

/** An element with children. */
export interface XmlElement {
  readonly [name: string]: XmlNode
}

/** Whether a node has children by name. */
export function isElement(node: unknown): node is XmlElement {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** The text of an element; undefined for none, an empty one, or one with children. */
export function textOf(node: XmlNode | undefined): string | undefined {
  return typeof node === 'string' && node !== '' ? node : undefined
}

/** Adds a child to those of an element; another one of the same name makes a list. */
export function addChild(children: Record<string, XmlNode>, name: string, child: XmlNode): void {
  const present = ownMember(children, name)
  if (present === undefined) setMember(children, name, child)
  else if (Array.isArray(present)) present.push(child)
  else setMember(children, name, [present, child])
}

/**
 * Reads a short document as a tree, its root included: values stay text, prefixes of names are dropped, and so
 * is text beside children.
 *
 * @returns undefined when the text is not one XML document, has a DOCTYPE, or nests deeper than 100 elements.
 */
export function readTree(text: string): XmlElement | undefined {
  const reader = createXmlReader(Buffer.from(text))
  try {
    const root = openRoot(reader)
    if (root === undefined) return undefined
    const children: Record<string, XmlNode> = {}
    addChild(children, root, readNode(reader))
    endDocument(reader)
    return children
  } catch (error) {
    if (isMalformed(error)) return undefined
    throw error
  }
}

/** The text of the open element or, where it has children, these; the element is closed. */
function readNode(reader: XmlReader): XmlNode {
  const { at, empty } = reader
  const fullName = reader.open.at(-1) ?? ''
  let name = nextTag(reader, 'skip')
  if (name === undefined) {
    // It has no children: read again, for its text.
    Object.assign(reader, { at, empty })
    reader.open.push(fullName)
    return readText(reader)
  }
  const children: Record<string, XmlNode> = {}
  for (; name !== undefined; name = nextTag(reader, 'skip')) {
    addChild(children, name, readNode(reader))
  }
  return children
}
