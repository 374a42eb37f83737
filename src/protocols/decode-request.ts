import type {
  ListType,
  MapType,
  Member,
  OperationModel,
  ServiceFacts,
  Structure,
  Type,
} from '../models/types.ts'
import { decodeRest, parseText, textOf } from './decode.ts'
import { decodeCbor } from './decode-cbor.ts'
import { decodeStructure as decodeJsonMembers } from './decode-json.ts'
import { percentEncode } from './input.ts'
import { setMember } from './members.ts'
import { type OutputPath, scalarOf, unexpected } from './output.ts'

/** A request as a service would see it, its body read. */
export interface ArrivedRequest {
  /** Percent-encoded. */
  readonly path: string
  /** Decoded. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
}

type Plain = Record<string, unknown>

/**
 * Decodes the input of an operation from a request, as its service would: the reverse of `encodeRequest`.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a request that does not fit the model.
 */
export function decodeRequest(
  { protocol }: ServiceFacts,
  operation: OperationModel,
  request: ArrivedRequest,
): Plain {
  const structure = operation.input?.shape
  if (structure === undefined) return {}
  switch (protocol) {
    case 'rest-json':
    case 'rest-xml':
      return decodeRestRequest(protocol, operation, structure, request)
    case 'query':
    case 'ec2':
      return decodeForm(protocol === 'ec2', structure, request)
    default: {
      const { body } = request
      if (body.length === 0) return {}
      const value = protocol === 'json' ? parseText(body) : decodeCbor(body)
      return decodeJsonMembers(structure, value, [])
    }
  }
}

// --- REST -----------------------------------------------------------------------------------------

function decodeRestRequest(
  protocol: 'rest-json' | 'rest-xml',
  operation: OperationModel,
  structure: Structure,
  { path, query, headers, body }: ArrivedRequest,
): Plain {
  const any = { root: undefined, textMember: undefined }
  const input = decodeRest(protocol, structure, { status: 0, headers }, body, any)
  const [template = '/', fixedQuery] = operation.requestUri.split('?')
  const labels = labelsOf(template, path)
  const fixed = new Set(new URLSearchParams(fixedQuery).keys())
  const modeled = new Set(
    structure.members
      .filter(({ location }) => location === 'querystring')
      .map(({ wireName }) => wireName),
  )
  for (const member of structure.members) {
    const { location, name, type, wireName } = member
    if (location === 'uri') {
      const label = labels.get(wireName)
      if (label !== undefined) input[name] = single([name], type, label)
    } else if (location === 'headers') {
      // No header with this prefix: the caller gave no map.
      if (Object.keys(input[name] ?? {}).length === 0) delete input[name]
    } else if (location === 'querystring') {
      const value =
        type.kind === 'map'
          ? mapOf(
              type,
              query.filter(([key]) => !modeled.has(key) && !fixed.has(key)),
            )
          : parameterValue(
              member,
              query.filter(([key]) => key === wireName).map(([, text]) => text),
            )
      if (value !== undefined) input[name] = value
    }
  }
  return input
}

/** The one spelling of a path: every segment is percent-encoded as `encodeRequest` does it. */
export function spelledPath(path: string): string {
  return path
    .split('/')
    .map((segment) => percentEncode(decodeURIComponent(segment)))
    .join('/')
}

/** The labels of a path, decoded; nothing where the path is not one of the template. */
function labelsOf(template: string, path: string): ReadonlyMap<string, string> {
  const names: string[] = []
  const source = template
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(part) ?? []
      if (name === undefined) return part.split('/').map(literal).join('/')
      names.push(name)
      return greedy === '+' ? '(.+)' : '([^/]+)'
    })
    .join('')
  const match = new RegExp(`^${source}$`).exec(spelledPath(path))
  if (match === null) return new Map()
  return new Map(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
}

function literal(text: string): string {
  return percentEncode(text).replaceAll(/[.*+?^$()[\]|]/g, String.raw`\$&`)
}

function single(path: OutputPath, type: Type, text: string): unknown {
  if (type.kind === 'structure' || type.kind === 'list' || type.kind === 'map') {
    throw unexpected(path, 'a single value')
  }
  return scalarOf(path, type, text)
}

function parameterValue({ name, type }: Member, texts: readonly string[]): unknown {
  const [text] = texts
  if (text === undefined) return undefined
  if (type.kind === 'list') return texts.map((item) => single([name], type.member, item))
  return single([name], type, text)
}

/** Parameters that no other member has. */
function mapOf(type: MapType, pairs: readonly (readonly [string, string])[]): Plain | undefined {
  if (pairs.length === 0) return undefined
  const map: Plain = {}
  const isList = type.value.kind === 'list'
  for (const [key, text] of pairs) {
    const before = map[key]
    if (!isList) setMember(map, key, text)
    else if (Array.isArray(before)) before.push(text)
    else setMember(map, key, [text])
  }
  return map
}

// --- query and EC2 --------------------------------------------------------------------------------

/** The names of a form by their parts: `A.member.1` is below `A`, `member` and `1`. */
interface FormNode {
  text: string | undefined
  readonly children: Map<string, FormNode>
}

function decodeForm(isEc2: boolean, structure: Structure, request: ArrivedRequest): Plain {
  const { body, query } = request
  const pairs = body.length === 0 ? query : [...new URLSearchParams(textOf(body))]
  const root: FormNode = { text: undefined, children: new Map() }
  for (const [name, value] of pairs) {
    let node = root
    for (const part of name.split('.')) {
      let child = node.children.get(part)
      if (child === undefined) {
        child = { text: undefined, children: new Map() }
        node.children.set(part, child)
      }
      node = child
    }
    node.text = value
  }
  return formStructure(isEc2, structure, root, [])
}

function formStructure(
  isEc2: boolean,
  structure: Structure,
  node: FormNode,
  path: OutputPath,
): Plain {
  const members: Plain = {}
  for (const { formName, name, type, wireName } of structure.members) {
    const child = node.children.get(isEc2 ? formName : wireName)
    if (child !== undefined) members[name] = formValue(isEc2, type, child, [...path, name])
  }
  return members
}

function formValue(isEc2: boolean, type: Type, node: FormNode, path: OutputPath): unknown {
  switch (type.kind) {
    case 'structure':
      return formStructure(isEc2, type.shape, node, path)
    case 'list':
      return formList(isEc2, type, node, path)
    case 'map':
      return formMap(isEc2, type, node, path)
    default:
      return scalarOf(path, type, node.text ?? '')
  }
}

function formList(isEc2: boolean, type: ListType, node: FormNode, path: OutputPath): unknown[] {
  const isFlat = isEc2 || type.flattened
  const holder = isFlat ? node : node.children.get(type.memberName ?? 'member')
  return inOrder(holder).map((item, index) => formValue(isEc2, type.member, item, [...path, index]))
}

function formMap(isEc2: boolean, type: MapType, node: FormNode, path: OutputPath): Plain {
  const map: Plain = {}
  for (const entry of inOrder(type.flattened ? node : node.children.get('entry'))) {
    const key = entry.children.get(type.keyName)?.text ?? ''
    const value = entry.children.get(type.valueName)
    if (value !== undefined) {
      setMember(map, key, formValue(isEc2, type.value, value, [...path, key]))
    }
  }
  return map
}

/** What is numbered below a node, by its number. */
function inOrder(node: FormNode | undefined): FormNode[] {
  return [...(node?.children ?? [])]
    .filter(([key]) => /^\d+$/.test(key))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item)
}
