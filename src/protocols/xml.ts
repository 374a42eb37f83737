import type { XMLParser } from 'fast-xml-parser'

/** An element: text, or its children by name; repeated children are an array. */
export type XmlNode = string | XmlElement | XmlNode[]

/** An element with children. */
export interface XmlElement {
  readonly [name: string]: XmlNode
}

let parser: Promise<XMLParser> | undefined

// The parser costs 15 ms to load, which a program that meets no XML should not pay.
function loadParser(): Promise<XMLParser> {
  parser ??= import('fast-xml-parser').then(
    (module) =>
      new module.XMLParser({
        ignoreAttributes: true,
        ignoreDeclaration: true,
        ignorePiTags: true,
        // AWS values are strings: `<Code>404</Code>` or an id with leading zeros must stay one.
        parseTagValue: false,
      }),
  )
  return parser
}

/**
 * Parses an XML document, its root included; fast-xml-parser is loaded by the first call.
 *
 * @returns undefined when the text is not XML.
 */
export async function parseXml(text: string): Promise<XmlElement | undefined> {
  const loaded = await loadParser()
  try {
    const document: unknown = loaded.parse(text, true)
    return isElement(document) ? document : undefined
  } catch {
    return undefined
  }
}

/** Whether a node has children by name. */
export function isElement(node: unknown): node is XmlElement {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
