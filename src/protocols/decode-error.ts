import type { ListType, MapType, Member, ServiceFacts, Structure, Type } from '../models/types.ts'
import { type DecodedHead, decodeHead } from './decode.ts'
import { decodeStructure as decodeJsonMembers } from './decode-json.ts'
import { isInBody } from './decode-xml.ts'
import { ownMember, setMember } from './members.ts'
import { type OutputPath, scalarOf, unexpected } from './output.ts'
import { isMalformed } from './response.ts'
import { isElement, type XmlElement, type XmlNode } from './xml-tree.ts'

/**
 * Decodes the members of an error as its model has them: by their names, in their types, those in headers
 * included. What the model does not have stays as it is.
 *
 * @param data the parsed document: an object of JSON or CBOR, or a tree of XML.
 * @returns the data themselves where they do not fit the model, since an error is worth more than none.
 */
export function decodeErrorData(
  { protocol }: ServiceFacts,
  structure: Structure,
  head: DecodedHead,
  data: unknown,
): unknown {
  if (data !== undefined && !isElement(data)) return data
  const isXml = protocol === 'rest-xml' || protocol === 'query' || protocol === 'ec2'
  try {
    const members = isXml
      ? decodeTree(structure, data ?? {}, [])
      : decodeJsonMembers(structure, structuredClone(data ?? {}), [])
    if (protocol.startsWith('rest-')) decodeHead(structure, head, members)
    return data === undefined && Object.keys(members).length === 0 ? undefined : members
  } catch (error) {
    if (isMalformed(error)) return data
    throw error
  }
}

// --- trees of XML -------------------------------------------------------------------------------

/** The members of an element, beside the children that the model does not have. */
function decodeTree(
  { members }: Structure,
  element: XmlElement,
  path: OutputPath,
): Record<string, unknown> {
  const output: Record<string, unknown> = { ...element }
  for (const member of members.filter(isInBody)) {
    const name = member.wireName.slice(member.wireName.indexOf(':') + 1)
    const node = ownMember(element, name)
    if (node === undefined) continue
    delete output[name]
    const value = decodeMember(member, node as XmlNode, [...path, member.name])
    if (value !== undefined) setMember(output, member.name, value)
  }
  return output
}

function decodeMember({ type }: Member, node: XmlNode, path: OutputPath): unknown {
  if (type.kind === 'list' && type.flattened) return decodeItems(type, [node].flat(), path)
  if (type.kind === 'map' && type.flattened) return decodeEntries(type, [node].flat(), path)
  return decodeNode(type, node, path)
}

function decodeNode(type: Type, node: XmlNode, path: OutputPath): unknown {
  if (type.kind === 'structure') return decodeTree(type.shape, childrenOf(node, path), path)
  if (type.kind === 'list')
    return decodeItems(type, Object.values(childrenOf(node, path)).flat(), path)
  if (type.kind === 'map')
    return decodeEntries(type, Object.values(childrenOf(node, path)).flat(), path)
  if (typeof node !== 'string') throw unexpected(path, 'text')
  return node === '' && type.kind !== 'string' ? undefined : scalarOf(path, type, node)
}

/** The children of an element, of which an empty one has none. */
function childrenOf(node: XmlNode, path: OutputPath): XmlElement {
  if (node === '') return {}
  if (!isElement(node)) throw unexpected(path, 'an element')
  return node
}

function decodeItems({ member }: ListType, nodes: readonly XmlNode[], path: OutputPath): unknown[] {
  return nodes.map((node, index) => decodeNode(member, node, [...path, index]))
}

function decodeEntries(
  { keyName, valueName, value }: MapType,
  nodes: readonly XmlNode[],
  path: OutputPath,
): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  for (const node of nodes) {
    const { [keyName]: key, [valueName]: item = '' } = childrenOf(node, path)
    if (typeof key !== 'string') throw unexpected(path, 'a map whose entries have keys')
    setMember(map, key, decodeNode(value, item, [...path, key]))
  }
  return map
}
