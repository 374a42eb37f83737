import { createStructure, type EventStreamMember, type Model } from '../models/model.ts'
import type { Member, OperationModel, ServiceFacts, StructureType, Type } from '../models/types.ts'
import { type EncodedRequest, type EncodeOptions, encodeRequest } from './encode.ts'
import { encodeCbor } from './encode-cbor.ts'
import { encodeJson } from './encode-json.ts'
import { encodeXml } from './encode-xml.ts'
import {
  checkedBoolean,
  checkedBytes,
  checkedDate,
  checkedNumber,
  checkedString,
  checkedStructure,
  type InputContext,
  isAbsent,
  wrongType,
  wrongValue,
} from './input.ts'

/** A message of an event stream, before it is framed. */
export interface EncodedEvent {
  readonly headers: Readonly<Record<string, EncodedHeader>>
  readonly payload: Uint8Array
}

type EncodedHeader =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'byte' | 'short' | 'integer'; readonly value: number }
  | { readonly type: 'long'; readonly value: bigint }
  | { readonly type: 'binary'; readonly value: Uint8Array }
  | { readonly type: 'timestamp'; readonly value: Date }

/** A request whose body is a stream of events. */
export interface EncodedEventRequest extends EncodedEvents {
  /** Without a body. */
  readonly request: EncodedRequest
}

/** The events of a message, and what encodes them. */
export interface EncodedEvents {
  readonly events: AsyncIterable<unknown> | Iterable<unknown>
  /** The members beside the stream, which go before its events in RPC protocols. */
  readonly initial: EncodedEvent | undefined
  /** Encodes the event of this number, from 0 on. @throws TypeError that says where it stands. */
  encode(event: unknown, index: number): EncodedEvent
}

/**
 * Encodes an input that has a stream of events: the members beside it now, each event when it comes.
 *
 * @param stream the member of the input that is the stream.
 * @throws TypeError as `encodeRequest`.
 */
export function encodeEventRequest(
  service: ServiceFacts,
  operation: OperationModel,
  stream: EventStreamMember,
  input: Readonly<Record<string, unknown>>,
  options: EncodeOptions,
): EncodedEventRequest {
  const { [stream.name]: events, ...others } = input
  const { unknownMembers = 'refuse' } = options
  const context: InputContext = { path: [stream.name], unknownMembers }
  if (!isIterable(events)) {
    throw wrongType(context, 'an async iterable, an iterable or an array of events', events)
  }
  const encoded = encodeRequest(service, withoutStream(operation, stream), others, options)
  const isRest = service.protocol.startsWith('rest-')
  const { body } = encoded
  return {
    request: {
      ...encoded,
      headers: { ...encoded.headers, 'content-type': 'application/vnd.amazon.eventstream' },
      body: undefined,
    },
    events,
    initial: isRest ? undefined : initialRequest(service, body),
    encode: (event, index) => {
      context.path.splice(1, Infinity, index)
      return encodeEvent(context, service, stream, event)
    },
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}

/** The operation as if its input had no stream. */
function withoutStream(operation: OperationModel, { name }: EventStreamMember): OperationModel {
  const { input } = operation
  return input === undefined
    ? operation
    : { ...operation, input: without(input, (member) => member.name === name) }
}

/** A structure of the members that are not carried elsewhere. */
export function without(type: StructureType, leftOut: (member: Member) => boolean): StructureType {
  const { shape } = type
  const members = shape.members.filter((member) => !leftOut(member))
  return { kind: 'structure', id: type.id, shape: createStructure(members, shape) }
}

function initialRequest(service: ServiceFacts, body: unknown): EncodedEvent {
  const payload = typeof body === 'string' ? Buffer.from(body) : (body as Uint8Array)
  return message('initial-request', documentType(service), {}, payload)
}

function message(
  name: string,
  contentType: string,
  headers: EncodedEvent['headers'],
  payload: Uint8Array,
): EncodedEvent {
  return {
    headers: {
      ':event-type': { type: 'string', value: name },
      ':message-type': { type: 'string', value: 'event' },
      ':content-type': { type: 'string', value: contentType },
      ...headers,
    },
    payload,
  }
}

/** The content type of documents inside events. */
export function documentType({ protocol }: ServiceFacts): string {
  if (protocol === 'smithy-rpc-v2-cbor') return 'application/cbor'
  return protocol === 'rest-xml' ? 'application/xml' : 'application/json'
}

/**
 * Encodes an event: an object of one member, named after the event. One that the model does not have is
 * sent as bytes, where that is asked for.
 */
export function encodeEvent(
  context: InputContext,
  service: ServiceFacts,
  { shape }: EventStreamMember,
  event: unknown,
): EncodedEvent {
  const members = checkedStructure(context, shape, event)
  const [name, ...more] = Object.keys(members).filter((key) => !isAbsent(members[key]))
  if (name === undefined || more.length > 0) {
    throw wrongValue(context, 'must have exactly one member, named after the kind of event')
  }
  context.path.push(name)
  const type = shape.byName.get(name)?.type
  if (type?.kind === 'structure') return encodeMembers(context, service, name, type, members[name])
  return message(name, BYTES, {}, checkedBytes(context, members[name]))
}

const BYTES = 'application/octet-stream'

/** Headers, and as payload the member for it, or a document of what is left. */
function encodeMembers(
  context: InputContext,
  service: ServiceFacts,
  name: string,
  type: StructureType,
  event: unknown,
): EncodedEvent {
  const members = checkedStructure(context, type.shape, event)
  const headers: Record<string, EncodedHeader> = {}
  const rest = { ...members }
  for (const member of type.shape.members) {
    if (!member.eventHeader || isAbsent(members[member.name])) continue
    delete rest[member.name]
    context.path.push(member.name)
    headers[member.wireName] = encodeHeader(context, member, members[member.name])
    context.path.pop()
  }
  const whole = type.shape.members.find(({ eventPayload }) => eventPayload)
  if (whole === undefined) {
    const document = without(type, ({ eventHeader }) => eventHeader !== false)
    const payload = encodeDocument(context, service, document, rest, name)
    return message(name, documentType(service), headers, payload)
  }
  context.path.push(whole.name)
  const [contentType, payload] = encodeWhole(context, service, whole, rest[whole.name])
  return message(name, contentType, headers, payload)
}

/** The member that is the whole payload. */
function encodeWhole(
  context: InputContext,
  service: ServiceFacts,
  { type, wireName }: Member,
  value: unknown,
): readonly [contentType: string, payload: Uint8Array] {
  if (type.kind === 'structure') {
    const payload = encodeDocument(context, service, type, value ?? {}, wireName)
    return [documentType(service), payload]
  }
  if (type.kind === 'string')
    return ['text/plain', Buffer.from(checkedString(context, value ?? ''))]
  return [BYTES, checkedBytes(context, value ?? '')]
}

function encodeDocument(
  context: InputContext,
  { protocol }: ServiceFacts,
  type: StructureType,
  value: unknown,
  name: string,
): Uint8Array {
  if (protocol === 'smithy-rpc-v2-cbor') return encodeCbor(context, type, value)
  return Buffer.from(
    protocol === 'rest-xml'
      ? encodeXml(context, type, value, name)
      : encodeJson(context, type, value),
  )
}

function encodeHeader(
  context: InputContext,
  { eventHeader: width, type }: Member,
  value: unknown,
): EncodedHeader {
  switch (type.kind) {
    case 'string':
      return { type: 'string', value: checkedString(context, value) }
    case 'boolean':
      return { type: 'boolean', value: checkedBoolean(context, value) }
    case 'integer':
      return {
        type: typeof width === 'string' ? width : 'integer',
        value: Number(checkedNumber(context, type, value)),
      }
    case 'long':
      return { type: 'long', value: BigInt(checkedNumber(context, type, value)) }
    case 'timestamp':
      return { type: 'timestamp', value: checkedDate(context, value) }
    case 'blob':
      return { type: 'binary', value: checkedBytes(context, value) }
    default:
      throw wrongValue(context, `is a header of an event, which cannot hold a ${type.kind}`)
  }
}

/** The kinds of events of a stream that the model has as errors. */
export function exceptionsOf(model: Model, { shape }: EventStreamMember): ReadonlySet<string> {
  const errors = new Set<Type>(model.errors().map(({ structure }) => structure))
  return new Set(shape.members.filter(({ type }) => errors.has(type)).map(({ name }) => name))
}

/** An event that is an error, as the exception that it is. */
export function asException(exceptions: ReadonlySet<string>, event: EncodedEvent): EncodedEvent {
  const { ':event-type': name, ...headers } = event.headers
  if (name?.type !== 'string' || !exceptions.has(name.value)) return event
  return {
    ...event,
    headers: {
      ...headers,
      ':message-type': { type: 'string', value: 'exception' },
      ':exception-type': name,
    },
  }
}
