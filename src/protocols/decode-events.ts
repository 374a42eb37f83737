import { isDate } from '../base/realms.ts'
import type { EventStreamMember } from '../models/model.ts'
import type { Member, ServiceFacts, StructureType } from '../models/types.ts'
import { parseText, textOf } from './decode.ts'
import { decodeCbor } from './decode-cbor.ts'
import { decodeJson } from './decode-json.ts'
import { decodeXml, readDocument } from './decode-xml.ts'
import { readErrorDetails } from './errors.ts'
import { setMember } from './members.ts'
import { type OutputPath, unexpected } from './output.ts'
import { type ErrorDetails, malformed } from './response.ts'

/** A message of an event stream, its frame decoded. */
export interface EventMessage {
  readonly headers: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>
  readonly payload: Uint8Array
}

/** What a message is, by its `:message-type`. */
export type EventKind =
  | { readonly kind: 'event'; readonly name: string }
  /** An error that the model has, with members in the payload. */
  | { readonly kind: 'exception'; readonly code: string }
  /** An error without a payload. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string | undefined }

/**
 * Says what a message is (Smithy specification, "Amazon Event Stream").
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for a message without the headers that say so.
 */
export function kindOfMessage(message: EventMessage): EventKind {
  const type = textHeader(message, ':message-type')
  switch (type) {
    case 'event':
      return { kind: 'event', name: requiredHeader(message, ':event-type') }
    case 'exception':
      return { kind: 'exception', code: requiredHeader(message, ':exception-type') }
    case 'error': {
      const code = requiredHeader(message, ':error-code')
      return { kind: 'error', code, message: textHeader(message, ':error-message') }
    }
    default:
      throw malformed('it holds a message whose :message-type is not event, exception or error')
  }
}

function textHeader({ headers }: EventMessage, name: string): string | undefined {
  const value = headers[name]?.value
  return typeof value === 'string' ? value : undefined
}

function requiredHeader(message: EventMessage, name: string): string {
  const text = textHeader(message, name)
  if (text === undefined || text === '') throw malformed(`it holds a message without ${name}`)
  return text
}

/**
 * Decodes an event: an object of one member, named after the event. An event that the model does not
 * have keeps its payload as it came, as bytes.
 *
 * @param stream the member of the output that is the stream.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for an event that does not fit the model.
 */
export function decodeEvent(
  { protocol }: ServiceFacts,
  { name: streamName, shape }: EventStreamMember,
  eventName: string,
  message: EventMessage,
): Record<string, unknown> {
  const event: Record<string, unknown> = {}
  const type = shape.byName.get(eventName)?.type
  const value =
    type?.kind === 'structure'
      ? decodeMembers(protocol, type, message, [streamName, eventName])
      : message.payload
  setMember(event, eventName, value)
  return event
}

function decodeMembers(
  protocol: ServiceFacts['protocol'],
  type: StructureType,
  message: EventMessage,
  path: OutputPath,
): unknown {
  const { members } = type.shape
  const inHeaders = members.filter(({ eventHeader }) => eventHeader)
  const whole = members.find(({ eventPayload }) => eventPayload)
  const output =
    whole === undefined
      ? decodeDocument(protocol, type, message.payload, path)
      : { [whole.name]: decodeWhole(protocol, whole, message.payload, [...path, whole.name]) }
  for (const member of inHeaders) {
    const header = message.headers[member.wireName]
    if (header !== undefined) {
      setMember(output, member.name, headerValue(member, header.value, [...path, member.name]))
    }
  }
  return output
}

/** The member that is the whole payload. */
function decodeWhole(
  protocol: ServiceFacts['protocol'],
  { type }: Member,
  payload: Uint8Array,
  path: OutputPath,
): unknown {
  if (type.kind === 'blob') return payload
  if (type.kind === 'string') return textOf(payload)
  if (type.kind === 'structure') return decodeDocument(protocol, type, payload, path)
  throw unexpected(path, 'bytes, text or a structure')
}

/** An event without members has no payload, or an empty document. */
function decodeDocument(
  protocol: ServiceFacts['protocol'],
  type: StructureType,
  payload: Uint8Array,
  path: OutputPath,
): Record<string, unknown> {
  if (payload.length === 0) return {}
  return documentOf(protocol, type, payload, path) as Record<string, unknown>
}

function documentOf(
  protocol: ServiceFacts['protocol'],
  type: StructureType,
  payload: Uint8Array,
  path: OutputPath,
): unknown {
  if (protocol === 'rest-xml') {
    return readDocument(payload, undefined, (reader) => decodeXml(reader, type, path))
  }
  const value = protocol === 'smithy-rpc-v2-cbor' ? decodeCbor(payload) : parseText(payload)
  return decodeJson(type, value, path)
}

// What a header holds for each kind of member, in JavaScript's words.
const HEADER_KINDS: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  boolean: ['boolean'],
  integer: ['number', 'bigint'],
  long: ['bigint', 'number'],
}

function headerValue({ type: { kind } }: Member, value: unknown, path: OutputPath): unknown {
  if (kind === 'timestamp' && isDate(value)) return value
  if (kind === 'blob' && value instanceof Uint8Array) return value
  if (HEADER_KINDS[kind]?.includes(typeof value) !== true) throw unexpected(path, `a ${kind}`)
  const number = Number(value)
  return typeof value === 'bigint' && Number.isSafeInteger(number) ? number : value
}

/** What the payload of an exception says: its message and its members. */
export function readException(
  { protocol }: ServiceFacts,
  { payload }: EventMessage,
): ErrorDetails | Promise<ErrorDetails> {
  const isCbor = protocol === 'smithy-rpc-v2-cbor'
  return readErrorDetails({
    headers: isCbor ? { 'content-type': 'application/cbor' } : {},
    body: payload,
  })
}
