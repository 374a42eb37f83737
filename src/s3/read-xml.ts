import type { ClientResponse } from '../http/index.ts'
import { isElement, requireXml, textOf, type XmlElement, type XmlNode } from '../protocols/index.ts'

// A page of 1,000 versions with keys of 1,024 escaped bytes.
const DOCUMENT_LIMIT = 16 * 1024 * 1024

/**
 * The children of the root element of an answer.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for anything but XML; what reading the body throws.
 */
export async function readXml(response: ClientResponse): Promise<XmlElement> {
  const document = await requireXml(await response.text(DOCUMENT_LIMIT))
  const [root] = Object.values(document)
  return isElement(root) ? root : {}
}

/** The text of a child element; undefined where it is missing or empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  return Object.hasOwn(element, name) ? textOf(element[name]) : undefined
}

/** A child element's number. */
export function childNumber(element: XmlElement, name: string): number | undefined {
  const text = childText(element, name)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** A child element's time. */
export function childDate(element: XmlElement, name: string): Date | undefined {
  const time = Date.parse(childText(element, name) ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** The texts of all child elements of a name. */
export function childTexts(element: XmlElement, name: string): string[] {
  const node: XmlNode | undefined = element[name]
  const nodes = Array.isArray(node) ? node : [node]
  return nodes.map(textOf).filter((text) => text !== undefined)
}
