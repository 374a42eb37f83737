import type {
  DocumentRoot,
  Member,
  OperationModel,
  ServiceFacts,
  Structure,
  Type,
} from '../models/types.ts'
import { decodeCbor } from './decode-cbor.ts'
import { decodeJson, decodeStructure as decodeJsonMembers, parseJson } from './decode-json.ts'
import {
  decodeXml,
  decodeXmlDocument,
  decodeStructure as decodeXmlMembers,
  isInBody,
  NO_MEMBERS,
  openDocument,
  readDocument,
} from './decode-xml.ts'
import { setMember } from './members.ts'
import { jsonOf, type OutputPath, scalarOf, unexpected } from './output.ts'
import { malformed } from './response.ts'
import { endDocument, nextChild, readText, skipElement, type XmlReader } from './xml-reader.ts'

/** The beginning of a response. */
export interface DecodedHead {
  readonly status: number
  /** With lower-case names; read only where members are carried in them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What is known of a response besides the model. */
export interface DecodeOptions {
  /** Whether an empty body is an error, as it is of operations that only read. */
  readonly demandsBody?: boolean | undefined
}

/** A decoded response. */
export interface DecodedResponse {
  readonly output: Record<string, unknown>
  /** The request id inside the document, as the query protocol and EC2 have it. */
  readonly requestId: string | undefined
}

/**
 * Decodes the response of an operation as its service's protocol says.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a response that does not fit the model.
 */
export function decodeResponse(
  service: ServiceFacts,
  operation: OperationModel,
  head: DecodedHead,
  body: Uint8Array,
  options: DecodeOptions = {},
): DecodedResponse {
  const { protocol } = service
  if (protocol === 'query' || protocol === 'ec2') {
    return decodeForm(protocol, operation, body, options)
  }
  return {
    output: decodeMembers(protocol, operation, head, body, options),
    requestId: undefined,
  }
}

type PlainProtocol = Exclude<ServiceFacts['protocol'], 'query' | 'ec2'>

function decodeMembers(
  protocol: PlainProtocol,
  { output: type, document }: OperationModel,
  head: DecodedHead,
  body: Uint8Array,
  options: DecodeOptions,
): Record<string, unknown> {
  // An operation that no model has: its members are what the protocol alone says of them.
  const structure = type?.shape ?? NO_MEMBERS
  if (protocol === 'rest-json' || protocol === 'rest-xml') {
    return decodeRest(protocol, structure, head, body, { ...options, ...document })
  }
  if (body.length === 0) return empty(options)
  const value = protocol === 'json' ? parseText(body) : decodeCbor(body)
  // What an operation without an output is answered with says nothing: `null` is as good as `{}`.
  if (type === undefined && value === null) return {}
  return decodeJsonMembers(structure, value, [])
}

/** @throws SansdkError `NETWORK_RESPONSE_INVALID` where an empty body cannot be right. */
function empty({ demandsBody }: DecodeOptions): Record<string, unknown> {
  if (demandsBody === true) throw malformed('it is empty')
  return {}
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The value of a JSON document. */
export function parseText(body: Uint8Array): unknown {
  return parseJson(textOf(body), body)
}

/** A body in UTF-8. */
export function textOf(body: Uint8Array): string {
  try {
    return decoder.decode(body)
  } catch {
    throw malformed('it is not UTF-8')
  }
}

// --- query and EC2 ------------------------------------------------------------------------------

/** `<OPERATIONResponse>`, and inside it what the query protocol wraps its results with. */
function decodeForm(
  protocol: 'query' | 'ec2',
  { name, output: type, resultWrapper = `${name}Result` }: OperationModel,
  body: Uint8Array,
  options: DecodeOptions,
): DecodedResponse {
  if (body.length === 0) return { output: empty(options), requestId: undefined }
  const reader = openDocument(body, `${name}Response`)
  const structure = type?.shape ?? NO_MEMBERS
  const result =
    protocol === 'ec2'
      ? decodeFlat(reader, structure)
      : decodeWrapped(reader, structure, resultWrapper)
  endDocument(reader)
  if (result.output === undefined && type !== undefined)
    throw malformed(`there is no ${resultWrapper}`)
  return { output: result.output ?? {}, requestId: result.requestId }
}

interface FormResult {
  output: Record<string, unknown> | undefined
  requestId: string | undefined
}

function decodeWrapped(reader: XmlReader, structure: Structure, wrapper: string): FormResult {
  const result: FormResult = { output: undefined, requestId: undefined }
  for (let name = nextChild(reader); name !== undefined; name = nextChild(reader)) {
    if (name === wrapper) result.output = decodeXmlMembers(reader, structure, [])
    else if (name === 'ResponseMetadata') result.requestId = childText(reader, 'RequestId')
    else skipElement(reader)
  }
  return result
}

/** EC2 has its request id among the members. */
function decodeFlat(reader: XmlReader, structure: Structure): FormResult {
  let requestId: string | undefined
  const output = decodeXmlMembers(reader, structure, [], (name) => {
    if (name !== 'requestId') return false
    requestId = readText(reader)
    return true
  })
  return { output, requestId }
}

function childText(reader: XmlReader, wanted: string): string | undefined {
  let text: string | undefined
  for (let name = nextChild(reader); name !== undefined; name = nextChild(reader)) {
    if (name === wanted) text = readText(reader)
    else skipElement(reader)
  }
  return text
}

// --- REST ---------------------------------------------------------------------------------------

/** How the body of a REST message is read. */
export interface RestOptions extends DecodeOptions, DocumentRoot {}

/** The members of a REST message: those in its headers, and those in its body. */
export function decodeRest(
  protocol: 'rest-json' | 'rest-xml',
  structure: Structure,
  head: DecodedHead,
  body: Uint8Array,
  options: RestOptions,
): Record<string, unknown> {
  const output = decodeBody(protocol, structure, body, options)
  decodeHead(structure, head, output)
  return output
}

/** Adds the members that are in the headers, or are the status. */
export function decodeHead(
  structure: Structure,
  head: DecodedHead,
  output: Record<string, unknown>,
): void {
  for (const member of structure.members) {
    const value = fromHead(member, head)
    if (value !== undefined) output[member.name] = value
  }
}

function decodeBody(
  protocol: 'rest-json' | 'rest-xml',
  structure: Structure,
  body: Uint8Array,
  options: RestOptions,
): Record<string, unknown> {
  const { payload } = structure
  if (payload !== undefined) {
    const value = decodePayload(protocol, payload, body, options)
    return value === undefined ? {} : { [payload.name]: value }
  }
  if (structure !== NO_MEMBERS && !structure.members.some(isInBody)) {
    refusePage(protocol, body)
    return {}
  }
  if (body.length === 0) return empty(options)
  if (protocol === 'rest-json') return decodeJsonMembers(structure, parseText(body), [])
  return decodeXmlDocument(structure, body, options)
}

const PAGE = { 'rest-json': /^\s*</, 'rest-xml': /^\s*<(?:!doctype\s+html|html)\b/i }
// As much as white space and a byte order mark take before a tag.
const PAGE_START = 256

/** Refuses a page of a proxy or a portal where nothing is due: it is no success of the operation. */
function refusePage(protocol: 'rest-json' | 'rest-xml', body: Uint8Array): void {
  if (body.length === 0) return
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, PAGE_START))
  if (PAGE[protocol].test(start.toString('latin1').replace(/^\xef\xbb\xbf/, '')))
    throw malformed('it is a page, where nothing is due')
}

function decodePayload(
  protocol: 'rest-json' | 'rest-xml',
  { name, type }: Member,
  body: Uint8Array,
  options: RestOptions,
): unknown {
  const isRaw = type.kind === 'blob' || type.kind === 'string'
  if (body.length === 0) {
    if (!isRaw) empty(options)
    // A stream of no bytes is there all the same, as that of an empty object is.
    return type.kind === 'blob' && type.streaming ? new Uint8Array(0) : undefined
  }
  if (isRaw) return type.kind === 'blob' ? new Uint8Array(body) : textOf(body)
  if (protocol === 'rest-json') return decodeJson(type, parseText(body), [name])
  return readDocument(body, options.root, (reader) => decodeXml(reader, type, [name]))
}

function fromHead(member: Member, head: DecodedHead): unknown {
  const { location, name, type, wireName } = member
  if (location === 'statusCode') return head.status
  if (location === 'headers') return prefixedHeaders(wireName.toLowerCase(), head.headers)
  if (location !== 'header') return undefined
  const value = head.headers[wireName.toLowerCase()]
  if (value === undefined) return undefined
  return headerValue([name], type, Array.isArray(value) ? value.join(',') : value)
}

function prefixedHeaders(prefix: string, headers: DecodedHead['headers']): Record<string, string> {
  const prefixed: Record<string, string> = {}
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (!name.startsWith(prefix) || value === undefined) continue
    setMember(prefixed, name.slice(prefix.length), Array.isArray(value) ? value.join(',') : value)
  }
  return prefixed
}

function headerValue(path: OutputPath, type: Type, text: string): unknown {
  if (type.kind === 'structure' || type.kind === 'map')
    throw unexpected(path, 'a value of a header')
  if (type.kind === 'jsonvalue') return jsonOf(path, Buffer.from(text, 'base64').toString())
  if (type.kind !== 'list') return scalarOf(path, type, text)
  const { member } = type
  if (member.kind === 'structure' || member.kind === 'map' || member.kind === 'list') {
    throw unexpected(path, 'a list of values')
  }
  return splitList(text, member.kind === 'timestamp').map((item) => scalarOf(path, member, item))
}

/** Items of a header, quoted where they hold commas; HTTP dates hold one each. */
function splitList(text: string, dates: boolean): string[] {
  if (dates && /^[A-Z][a-z]{2},/.test(text)) {
    const halves = text.split(',')
    return Array.from({ length: Math.ceil(halves.length / 2) }, (_, index) =>
      halves
        .slice(2 * index, 2 * index + 2)
        .join(',')
        .trim(),
    )
  }
  const items = text.match(LIST_ITEM) ?? []
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (QUOTED.test(item) ? item.slice(1, -1).replace(/\\(.)/g, '$1') : item))
}

const LIST_ITEM = /\s*"(?:\\.|[^"\\])*"\s*(?=,|$)|[^,]+/g
const QUOTED = /^"(?:\\.|[^"\\])*"$/
