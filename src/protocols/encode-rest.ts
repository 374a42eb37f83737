import type { Member, OperationModel, ServiceFacts, Structure } from '../models/types.ts'
import { encodeJson, encodeStructure as encodeJsonStructure } from './encode-json.ts'
import { encodeXml, encodeStructure as encodeXmlStructure } from './encode-xml.ts'
import {
  base64,
  checkedBytes,
  checkedList,
  checkedObject,
  checkedString,
  checkedStructure,
  type InputContext,
  isAbsent,
  jsonValueText,
  percentEncode,
  scalarText,
  wrongType,
  wrongValue,
} from './input.ts'

/** A request as far as a protocol knows it. */
export interface EncodedRequest {
  readonly method: string
  /** Percent-encoded, without query. */
  readonly path: string
  /** Parameters, not encoded, in order. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** `undefined` for no body; a value that is neither text nor bytes is a stream of the caller's. */
  readonly body: unknown
  /** What goes before the host, such as `data-`. */
  readonly hostPrefix: string | undefined
}

interface Label {
  readonly member: string
  readonly text: string
}

/** What of a REST request the members have filled in so far. */
interface RestParts {
  /** What the path is filled with, by its names there. */
  readonly labels: Map<string, Label>
  readonly query: [string, string][]
  readonly headers: Record<string, string>
}

/**
 * Distributes an input over path, query, headers and body as its operation's HTTP bindings say.
 *
 * @throws TypeError for a value that its type does not allow; the message says where it stands.
 */
export function encodeRest(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
): Omit<EncodedRequest, 'hostPrefix'> {
  const [template = '/', fixedQuery] = operation.requestUri.split('?')
  const parts: RestParts = { labels: new Map(), query: readQuery(fixedQuery), headers: {} }
  const structure = operation.input?.shape
  let body: unknown
  if (structure !== undefined) {
    const members = checkedStructure(context, structure, input)
    const names = Object.keys(members)
    const isMap = (name: string): boolean => structure.byName.get(name)?.type.kind === 'map'
    // A header or parameter of its own goes before an entry of a map, in whatever order both are given.
    for (const name of [...names.filter((one) => !isMap(one)), ...names.filter(isMap)])
      bindMember(context, structure, name, members[name], parts)
    body = encodeBody(context, service, operation, structure, members)
    const type = contentType(service, structure, members, body)
    if (type !== undefined) parts.headers['content-type'] ??= type
  }
  return {
    method: operation.method,
    path: fillPath(context, service, template, parts.labels),
    query: parts.query,
    headers: parts.headers,
    body,
  }
}

/** The fixed query of a URI, such as `acl` and `list-type=2`. */
function readQuery(query: string | undefined): [string, string][] {
  if (query === undefined) return []
  return query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [decodeURIComponent(name), decodeURIComponent(value)]
  })
}

function bindMember(
  context: InputContext,
  structure: Structure,
  name: string,
  value: unknown,
  parts: RestParts,
): void {
  const member = structure.byName.get(name)
  if (member === undefined || isAbsent(value)) return
  context.path.push(name)
  const { type, wireName } = member
  if (member.location === 'uri')
    parts.labels.set(wireName, { member: name, text: label(context, member, value) })
  else if (member.location === 'header') {
    const text = headerText(context, member, value)
    if (text !== undefined) parts.headers[wireName.toLowerCase()] = text
  } else if (member.location === 'headers') bindHeaders(context, wireName, value, parts)
  else if (member.location === 'querystring') {
    if (type.kind === 'map') bindQueryMap(context, member, value, parts)
    else bindQuery(context, member, value, parts)
  }
  context.path.pop()
}

function label(context: InputContext, { type }: Member, value: unknown): string {
  if (type.kind === 'list' || type.kind === 'map' || type.kind === 'structure') {
    throw wrongType(context, 'a single value', value)
  }
  const text = scalarText(context, type, value, 'iso8601')
  if (text === '') throw wrongValue(context, 'must not be empty: it is part of the path')
  return text
}

function bindQuery(
  context: InputContext,
  { type, wireName }: Member,
  value: unknown,
  { query }: RestParts,
): void {
  if (type.kind === 'structure' || type.kind === 'map')
    throw wrongType(context, 'a single value', value)
  if (type.kind !== 'list') {
    query.push([wireName, scalarText(context, type, value, 'iso8601')])
    return
  }
  const { member } = type
  for (const item of checkedList(context, value)) {
    if (member.kind === 'structure' || member.kind === 'map' || member.kind === 'list') {
      throw wrongType(context, 'a list of single values', value)
    }
    query.push([wireName, scalarText(context, member, item, 'iso8601')])
  }
}

/** Entries of a map are parameters; those that are there already win. */
function bindQueryMap(
  context: InputContext,
  { type }: Member,
  value: unknown,
  { query }: RestParts,
): void {
  const entries = checkedObject(context, value)
  for (const name of Object.keys(entries)) {
    if (query.some(([known]) => known === name)) continue
    const item = entries[name]
    const items =
      type.kind === 'map' && type.value.kind === 'list' ? checkedList(context, item) : [item]
    for (const one of items) query.push([name, checkedString(context, one)])
  }
}

/** A header for each entry of a map, all with one prefix; headers that are there already stay. */
export function bindHeaders(
  context: InputContext,
  prefix: string,
  value: unknown,
  { headers }: Pick<RestParts, 'headers'>,
): void {
  const entries = checkedObject(context, value)
  for (const name of Object.keys(entries)) {
    context.path.push(name)
    headers[`${prefix}${name}`.toLowerCase()] ??= checkedString(context, entries[name])
    context.path.pop()
  }
}

/** `undefined` for an empty list, which no header can say. */
export function headerText(
  context: InputContext,
  { type }: Member,
  value: unknown,
): string | undefined {
  if (type.kind === 'structure' || type.kind === 'map')
    throw wrongType(context, 'a single value', value)
  if (type.kind === 'jsonvalue') return base64(Buffer.from(jsonValueText(context, value)))
  if (type.kind !== 'list') return scalarText(context, type, value, 'rfc822')
  const { member } = type
  if (member.kind === 'structure' || member.kind === 'map' || member.kind === 'list') {
    throw wrongType(context, 'a list of single values', value)
  }
  const items = checkedList(context, value).filter((item) => !isAbsent(item))
  if (items.length === 0) return undefined
  return items
    .map((item) => {
      const text = scalarText(context, member, item, 'rfc822')
      return member.kind === 'string' ? quoteItem(text) : text
    })
    .join(',')
}

// Commas separate the items of a list.
function quoteItem(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text
}

function encodeBody(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  structure: Structure,
  members: Readonly<Record<string, unknown>>,
): unknown {
  const isJson = service.protocol === 'rest-json'
  const { payload } = structure
  if (payload !== undefined) {
    const value = members[payload.name]
    if (isAbsent(value)) return isJson && isObject(payload) ? '{}' : undefined
    context.path.push(payload.name)
    const body = encodePayload(context, isJson, payload, value)
    context.path.pop()
    return body
  }
  const isBound = (name: string) => structure.byName.get(name)?.location !== undefined
  const inBody = Object.keys(members).some((name) => !isAbsent(members[name]) && !isBound(name))
  if (!inBody && !(isJson && structure.members.some((member) => member.location === undefined))) {
    return undefined
  }
  if (isJson) return encodeJsonStructure(context, structure, members, isBound)
  const root = operation.inputRoot ?? `${operation.name}Request`
  return encodeXmlStructure(context, structure, members, root, operation.inputNamespace, isBound)
}

/** A structure that is no union: it is an empty object where it is not given. */
function isObject({ type }: Member): boolean {
  return type.kind === 'structure' && !type.shape.union
}

/** A whole body of bytes or text, sent as it is. */
function isRaw({ type }: Member): boolean {
  return type.kind === 'blob' || type.kind === 'string'
}

/** The member that is the whole body: a document, text, bytes, or a stream as it is. */
export function encodePayload(
  context: InputContext,
  isJson: boolean,
  member: Member,
  value: unknown,
): unknown {
  const { type, wireName, xmlNamespace } = member
  if (type.kind === 'string') return checkedString(context, value)
  if (type.kind === 'blob') return isStream(value) ? value : checkedBytes(context, value)
  return isJson
    ? encodeJson(context, type, value)
    : encodeXml(context, type, value, wireName, xmlNamespace)
}

/** What the transport streams: readables, blobs, files, iterables of bytes, and functions that make them. */
function isStream(value: unknown): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return STREAM_MEMBERS.some((name) => name in value)
}

/** By one of these a stream is told; the last two are those of a `FileHandle` and of `{ path }`. */
const STREAM_MEMBERS = [Symbol.asyncIterator, 'getReader', 'stream', 'createReadStream', 'path']

/** What a body is; `undefined` for none. */
export function contentType(
  { protocol }: ServiceFacts,
  { payload }: Structure,
  members: Readonly<Record<string, unknown>>,
  body: unknown,
): string | undefined {
  if (body === undefined) return undefined
  if (payload !== undefined && isRaw(payload)) {
    return typeof members[payload.name] === 'string' && payload.type.kind === 'string'
      ? 'text/plain'
      : 'application/octet-stream'
  }
  return protocol === 'rest-json' ? 'application/json' : 'application/xml'
}

/**
 * Fills the labels of a path; `{Key+}` keeps slashes. Keys of S3 may be `..`; with other services the path would
 * lead to another resource, whose signature is the same: `DELETE /restapis/ID/stages/..` deletes the API.
 */
function fillPath(
  context: InputContext,
  { name: service }: ServiceFacts,
  template: string,
  labels: ReadonlyMap<string, Label>,
): string {
  return template.replace(/\{([^{}+]+)(\+?)\}/g, (_, name: string, greedy: string) => {
    const filled = labels.get(name)
    if (filled === undefined) {
      context.path.push(name)
      throw wrongType(context, 'set; it is part of the path', undefined)
    }
    const segments = greedy === '+' ? filled.text.split('/') : [filled.text]
    if (service !== 's3' && segments.some((segment) => /^\.\.?$/.test(segment))) {
      context.path.push(filled.member)
      throw wrongValue(context, 'must not be or hold "." or "..": the path would lead elsewhere')
    }
    return segments.map(percentEncode).join('/')
  })
}
