import type {
  AnswerMetadata,
  CallAnswer,
  CallEncoding,
  DecodedCall,
  HttpAnswerBinding,
  OutputHints,
} from './call-types.ts'
import { decodeScalar } from './decode-scalar.ts'
import { decodeValues } from './decode-values.ts'
import { decodeXmlMembers } from './decode-xml-value.ts'
import { malformed } from './malformed.ts'
import { ownMember, setMember } from './members.ts'
import { attributeNames, outputLookups, type ScalarType } from './output-lookups.ts'
import { parseJson } from './parse-json.ts'
import { headerValue } from './response-headers.ts'
import { requireXml } from './xml.ts'

/** Reads an answer of `rest-json` or `rest-xml`: the body, and members from headers and status. */
export function decodeRest(
  { protocol, http, demandsOutput, root }: CallEncoding,
  answer: CallAnswer,
  hints: OutputHints,
  metadata: AnswerMetadata,
): DecodedCall | Promise<DecodedCall> {
  const binding = http?.answer ?? {}
  const placed = placedMembers(binding, answer, hints)
  const { payload } = binding
  const done = (members: Record<string, unknown>): DecodedCall => ({
    output: { ...members, ...placed },
    metadata,
  })
  if (payload?.type === 'bytes') return done({ [payload.member]: answer.body })
  const text = decodeText(answer.body)
  if (payload?.type === 'text') return done({ [payload.member]: text })
  const member = payload?.member
  if (text.trim() === '') {
    if (demandsOutput && hasBody(protocol, answer, http)) throw malformed('it is empty')
    return done({})
  }
  if (protocol === 'rest-xml') return decodeXmlBody(text, hints, { member, root }).then(done)
  return done(
    member === undefined
      ? jsonMembers(text, hints, demandsOutput)
      : jsonPayload(text, hints, member),
  )
}

// A structure that is the payload may be left out, and members may all be in headers. REST JSON services
// say by a 204 that there is nothing.
function hasBody(
  protocol: CallEncoding['protocol'],
  { status }: CallAnswer,
  http: CallEncoding['http'],
): boolean {
  const { payload, headers, headerPrefixes } = http?.answer ?? {}
  return (
    (status !== 204 || protocol === 'rest-xml') &&
    http?.method.toUpperCase() !== 'HEAD' &&
    (payload ?? headers ?? headerPrefixes) === undefined
  )
}

/** Text of a body; bytes that are no UTF-8 become replacement characters. */
export function decodeText(body: Uint8Array): string {
  return body.length === 0 ? '' : decoder.decode(body)
}

const decoder = new TextDecoder()

/**
 * The members of a JSON document; none for an empty one and for `null`, unless it has to be there.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID`.
 */
export function jsonMembers(
  text: string,
  hints: OutputHints,
  isDemanded: boolean | undefined,
): Record<string, unknown> {
  if (text.trim() === '' && !isDemanded) return {}
  const value = decodeValues(parseJson(text), hints)
  if (isMembers(value)) return value
  // moto answers operations without output so; botocore reads nothing out of it either.
  if (value === null && !isDemanded) return {}
  throw malformed('the answer is no JSON object')
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function jsonPayload(text: string, hints: OutputHints, member: string): Record<string, unknown> {
  return { [member]: decodeValues(parseJson(text), hints, [member]) }
}

async function decodeXmlBody(
  text: string,
  hints: OutputHints,
  {
    member,
    root: expected,
  }: { readonly member: string | undefined; readonly root: string | undefined },
): Promise<Record<string, unknown>> {
  const document = await requireXml(text, { attributes: attributeNames(hints) })
  const [name = ''] = Object.keys(document)
  if (/^html$/i.test(name)) throw malformed('the answer is a page of HTML')
  if (expected !== undefined && name !== expected) throw malformed(`its root is not <${expected}>`)
  if (/^Error(?:Response)?$/.test(name)) throw malformed('it is an error document')
  const root = ownMember(document, name) ?? ''
  if (member === undefined) return decodeXmlMembers(root, hints, 'member')
  return { [member]: decodeXmlMembers(root, hints, 'member', { path: [member] }) }
}

function placedMembers(
  { headers = {}, headerPrefixes = {}, status }: HttpAnswerBinding,
  answer: CallAnswer,
  hints: OutputHints,
): Record<string, unknown> {
  const { types, lists, documents } = outputLookups(hints)
  const result: Record<string, unknown> = {}
  for (const [member, header] of Object.entries(headers)) {
    const text = headerValue(answer.headers, header.toLowerCase())
    if (text === undefined) continue
    const type = documents([], member) === undefined ? types([], member) : 'document'
    const isList = lists([], member) !== undefined
    const value = isList
      ? text.split(',').map((part) => headerPart(part.trim(), type))
      : headerPart(text, type)
    setMember(result, member, value)
  }
  for (const [member, prefix] of Object.entries(headerPrefixes)) {
    setMember(result, member, prefixedHeaders(answer, prefix.toLowerCase()))
  }
  if (status !== undefined) setMember(result, status, answer.status)
  return result
}

function headerPart(text: string, type: ScalarType | 'document' | undefined): unknown {
  if (type === undefined) return text
  if (type !== 'document') return decodeScalar(text, type)
  // A header with media type JSON is base64 (Smithy 2.0, httpHeader serialization).
  return parseJson(Buffer.from(text, 'base64').toString())
}

function prefixedHeaders({ headers }: CallAnswer, prefix: string): Record<string, string> {
  const result: Record<string, string> = {}
  for (const name of Object.keys(headers)) {
    const value = name.startsWith(prefix) ? headerValue(headers, name) : undefined
    if (value !== undefined) setMember(result, name.slice(prefix.length), value)
  }
  return result
}
