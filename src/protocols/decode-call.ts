import type {
  AnswerMetadata,
  CallAnswer,
  CallEncoding,
  DecodedCall,
  OutputHints,
} from './call-types.ts'
import { decodeCbor } from './decode-cbor.ts'
import { decodeRest, decodeText, jsonMembers } from './decode-rest.ts'
import { decodeValues } from './decode-values.ts'
import { decodeXmlMembers } from './decode-xml-value.ts'
import { malformed } from './malformed.ts'
import { ownMember } from './members.ts'
import { attributeNames } from './output-lookups.ts'
import { hostIdOf, requestIdOf } from './response-headers.ts'
import { isElement, requireXml, textOf, type XmlElement, type XmlNode } from './xml.ts'

/**
 * Reads the answer of a call that succeeded. A promise comes back only for XML, whose parser is loaded
 * on demand.
 *
 * JSON and CBOR come in their own types, whole numbers beyond 2^53 as bigints; Dates, bytes and renamed
 * members by hints. Texts of XML stay texts unless hints say more.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID`, or rejects with it, for an answer that is not what
 * the protocol says, in time and memory bounded by its length.
 */
export function decodeCall(
  encoding: CallEncoding,
  answer: CallAnswer,
  hints: OutputHints = {},
): DecodedCall | Promise<DecodedCall> {
  switch (encoding.protocol) {
    case 'query':
      return decodeQuery(encoding, answer, hints)
    case 'ec2':
      return decodeEc2(encoding, answer, hints)
    case 'rpc-v2-cbor':
      return { output: cborMembers(encoding, answer, hints), metadata: metadataOf(answer) }
    case 'rest-json':
    case 'rest-xml':
      return decodeRest(encoding, answer, hints, metadataOf(answer))
    default: {
      const output = jsonMembers(decodeText(answer.body), hints, encoding.demandsOutput)
      return { output, metadata: metadataOf(answer) }
    }
  }
}

async function decodeQuery(
  { operation, demandsOutput }: CallEncoding,
  answer: CallAnswer,
  hints: OutputHints,
): Promise<DecodedCall> {
  const root = await rootOf(answer, `${operation}Response`, hints, demandsOutput)
  const about = isElement(root) ? ownMember(root, 'ResponseMetadata') : undefined
  const result = isElement(root) ? ownMember(root, `${operation}Result`) : undefined
  if (result === undefined && demandsOutput) throw malformed(`there is no ${operation}Result`)
  // An operation without output has no result, and a few services have none at all.
  const output = decodeXmlMembers(result ?? root, hints, 'member', {
    skipped: result === undefined ? ['ResponseMetadata'] : [],
  })
  const requestId = isElement(about) ? textOf(ownMember(about, 'RequestId')) : undefined
  return { output, metadata: metadataOf(answer, requestId) }
}

async function decodeEc2(
  { operation, demandsOutput }: CallEncoding,
  answer: CallAnswer,
  hints: OutputHints,
): Promise<DecodedCall> {
  const root = await rootOf(answer, `${operation}Response`, hints, demandsOutput)
  const output = decodeXmlMembers(root, hints, 'item', { skipped: ['requestId'] })
  const requestId = isElement(root) ? textOf(ownMember(root, 'requestId')) : undefined
  return { output, metadata: metadataOf(answer, requestId) }
}

async function rootOf(
  { body }: CallAnswer,
  expected: string,
  hints: OutputHints,
  demandsOutput: boolean | undefined,
): Promise<XmlNode> {
  const text = decodeText(body)
  if (text.trim() === '' && !demandsOutput) return ''
  const document: XmlElement = await requireXml(text, { attributes: attributeNames(hints) })
  const [name = ''] = Object.keys(document)
  // A proxy's page can be XML too, and would be read as an empty output.
  if (name !== expected) throw malformed(`its root is not <${expected}>`)
  const root = ownMember(document, name) ?? ''
  if (typeof root === 'string' && root.trim() !== '') throw malformed('its root holds text')
  return root
}

function cborMembers(
  { demandsOutput }: CallEncoding,
  { body }: CallAnswer,
  hints: OutputHints,
): Record<string, unknown> {
  if (body.length === 0 && !demandsOutput) return {}
  const value = decodeValues(decodeCbor(body), hints)
  if (isMembers(value)) return value
  throw malformed('the answer is no CBOR map')
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return isElement(value) && !(value instanceof Date) && !(value instanceof Uint8Array)
}

function metadataOf({ status, headers }: CallAnswer, requestId?: string): AnswerMetadata {
  return {
    status,
    requestId: requestId ?? requestIdOf(headers),
    hostId: hostIdOf(headers),
    headers,
  }
}
