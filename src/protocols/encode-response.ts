import { createStructure, eventStreamMember, type Model } from '../models/model.ts'
import type { Member, OperationModel, ServiceFacts, Structure } from '../models/types.ts'
import { isInBody, NO_MEMBERS } from './decode-xml.ts'
import { encodeCbor } from './encode-cbor.ts'
import {
  asException,
  documentType,
  type EncodedEvent,
  type EncodedEvents,
  encodeEvent,
  exceptionsOf,
  without,
} from './encode-events.ts'
import { encodeJson, encodeStructure as encodeJsonMembers } from './encode-json.ts'
import { bindHeaders, contentType, encodePayload, headerText } from './encode-rest.ts'
import { encodeXml, encodeXmlDocument, encodeStructure as encodeXmlMembers } from './encode-xml.ts'
import {
  checkedNumber,
  checkedString,
  checkedStructure,
  type InputContext,
  isAbsent,
} from './input.ts'

/** A response as a service would send it. */
export interface EncodedResponse {
  readonly status: number
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Text, bytes, or a stream of the caller's; `undefined` for none. */
  readonly body: unknown
}

type Members = Readonly<Record<string, unknown>>

/**
 * Encodes the output of an operation as its service sends it: what a double of the service needs.
 *
 * @param requestId goes where the protocol has it.
 * @throws TypeError for an output that does not fit the model; the message names the member.
 */
export function encodeResponse(
  service: ServiceFacts,
  operation: OperationModel,
  output: unknown,
  requestId: string,
): EncodedResponse {
  const context: InputContext = { path: [], unknownMembers: 'refuse', side: 'output' }
  const structure = operation.output?.shape ?? NO_MEMBERS
  const members = checkedStructure(context, structure, output)
  const status = operation.responseCode ?? 200
  switch (service.protocol) {
    case 'rest-json':
    case 'rest-xml': {
      const response = encodeRestResponse(context, service, operation, members)
      const id = service.protocol === 'rest-xml' ? 'x-amz-request-id' : 'x-amzn-requestid'
      return { ...response, headers: { [id]: requestId, ...response.headers } }
    }
    case 'query':
    case 'ec2': {
      const body = encodeFormResponse(context, service, operation, members, requestId)
      return { status, headers: { 'content-type': 'text/xml' }, body }
    }
    default: {
      const headers = { ...documentHeaders(service), 'x-amzn-requestid': requestId }
      return { status, headers, body: encodeDocument(context, service, operation, members) }
    }
  }
}

function documentHeaders({ protocol, jsonVersion = '1.0' }: ServiceFacts): Record<string, string> {
  return protocol === 'smithy-rpc-v2-cbor'
    ? { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' }
    : { 'content-type': `application/x-amz-json-${jsonVersion}` }
}

function encodeDocument(
  context: InputContext,
  { protocol }: ServiceFacts,
  { output: type }: OperationModel,
  members: Members,
): string | Uint8Array {
  const isCbor = protocol === 'smithy-rpc-v2-cbor'
  if (type === undefined) return isCbor ? Buffer.from([0xa0]) : '{}'
  return isCbor ? encodeCbor(context, type, members) : encodeJson(context, type, members)
}

// --- query and EC2 --------------------------------------------------------------------------------

function encodeFormResponse(
  context: InputContext,
  { protocol, xmlNamespace }: ServiceFacts,
  { name, output: type, resultWrapper = `${name}Result` }: OperationModel,
  members: Members,
  requestId: string,
): string {
  const namespace = xmlNamespace === undefined ? '' : ` xmlns="${xmlNamespace}"`
  const root = `${name}Response`
  const structure = type?.shape ?? NO_MEMBERS
  if (protocol === 'ec2') {
    const content = contentOf(encodeXmlMembers(context, structure, members, root))
    return `<${root}${namespace}><requestId>${requestId}</requestId>${content}</${root}>`
  }
  const result =
    type === undefined ? '' : encodeXmlMembers(context, structure, members, resultWrapper)
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
  return `<${root}${namespace}>${result}${metadata}</${root}>`
}

/** What stands inside an element. */
function contentOf(element: string): string {
  return element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'))
}

// --- REST -----------------------------------------------------------------------------------------

function encodeRestResponse(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  members: Members,
): EncodedResponse {
  const structure = operation.output?.shape ?? NO_MEMBERS
  const headers: Record<string, string> = {}
  let status = operation.responseCode ?? 200
  for (const member of structure.members) {
    const value = members[member.name]
    if (isAbsent(value)) continue
    context.path.push(member.name)
    if (member.location === 'statusCode' && member.type.kind === 'integer') {
      status = Number(checkedNumber(context, member.type, value))
    } else bindHeader(context, member, value, headers)
    context.path.pop()
  }
  const body = encodeRestBody(context, service, operation, members)
  const type = contentType(service, structure, members, body)
  if (type !== undefined) headers['content-type'] ??= type
  return { status, headers, body }
}

function bindHeader(
  context: InputContext,
  member: Member,
  value: unknown,
  headers: Record<string, string>,
): void {
  const { location, wireName } = member
  if (location === 'headers') bindHeaders(context, wireName, value, { headers })
  else if (location === 'header') {
    const text = headerText(context, member, value)
    if (text !== undefined) headers[wireName.toLowerCase()] = text
  }
}

function encodeRestBody(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  members: Members,
): unknown {
  const isJson = service.protocol === 'rest-json'
  const structure = operation.output?.shape ?? NO_MEMBERS
  const { payload } = structure
  const { root, textMember } = operation.document
  if (payload !== undefined) {
    const value = members[payload.name]
    if (isAbsent(value)) return undefined
    context.path.push(payload.name)
    const isDocument = !isJson && payload.type.kind === 'structure'
    const body = isDocument
      ? encodeXml(context, payload.type, value, root ?? payload.wireName, payload.xmlNamespace)
      : encodePayload(context, isJson, payload, value)
    context.path.pop()
    return body
  }
  if (!structure.members.some(isInBody)) return undefined
  const leftOut = (name: string) => !isInBodyByName(structure, name)
  if (isJson) return encodeJsonMembers(context, structure, members, leftOut)
  const name = root ?? `${operation.name}Result`
  if (textMember !== undefined) {
    const value = members[textMember]
    return encodeXmlDocument(name, isAbsent(value) ? '' : checkedString(context, value))
  }
  const uri = service.xmlNamespace
  const namespace = uri === undefined ? undefined : { uri, prefix: undefined }
  return encodeXmlMembers(context, structure, members, name, namespace, leftOut)
}

function isInBodyByName({ byName }: Structure, name: string): boolean {
  const member = byName.get(name)
  return member === undefined || isInBody(member)
}

// --- streams of events ----------------------------------------------------------------------------

/** A response whose body is a stream of events. */
export interface EncodedEventResponse extends EncodedEvents {
  /** Without a body. */
  readonly response: EncodedResponse
}

/**
 * Encodes an output that has a stream of events; `undefined` for one that has none.
 *
 * @throws TypeError as {@link encodeResponse}.
 */
export function encodeEventResponse(
  model: Model,
  operation: OperationModel,
  output: unknown,
  requestId: string,
): EncodedEventResponse | undefined {
  const { service } = model
  const stream = eventStreamMember(operation.output)
  if (stream === undefined || operation.output === undefined) return undefined
  const context: InputContext = { path: [], unknownMembers: 'refuse', side: 'output' }
  const { [stream.name]: events = [], ...others } = checkedStructure(
    context,
    operation.output.shape,
    output,
  )
  const type = without(operation.output, ({ name }) => name === stream.name)
  const response = encodeResponse(service, { ...operation, output: type }, others, requestId)
  context.path.push(stream.name)
  const isRest = service.protocol.startsWith('rest-')
  const exceptions = exceptionsOf(model, stream)
  return {
    response: {
      ...response,
      headers: { ...response.headers, 'content-type': 'application/vnd.amazon.eventstream' },
      body: undefined,
    },
    events: events as EncodedEvents['events'],
    initial: isRest ? undefined : initialResponse(service, response.body),
    encode: (event, index) => {
      context.path.splice(1, Infinity, index)
      return asException(exceptions, encodeEvent(context, service, stream, event))
    },
  }
}

function textHeader(value: string): { readonly type: 'string'; readonly value: string } {
  return { type: 'string', value }
}

function initialResponse(service: ServiceFacts, body: unknown): EncodedEvent {
  return {
    headers: {
      ':event-type': textHeader('initial-response'),
      ':message-type': textHeader('event'),
      ':content-type': textHeader(documentType(service)),
    },
    payload: typeof body === 'string' ? Buffer.from(body) : (body as Uint8Array),
  }
}

// --- errors ---------------------------------------------------------------------------------------

/** An error that a service answers with. */
export interface ErrorAnswerInput {
  /** The service's code, such as `NoSuchKey`. */
  readonly code: string
  readonly message?: string | undefined
  /** Default the model's, then 500 for codes that begin with `Internal` and the like, then 400. */
  readonly status?: number | undefined
  /** Members that the model has for the error besides its message. */
  readonly data?: Members | undefined
}

/**
 * Encodes an error as the service sends it.
 *
 * @throws TypeError for `data` that does not fit the error's model, or of an error that has none.
 */
export function encodeErrorResponse(
  model: Model,
  answer: ErrorAnswerInput,
  requestId: string,
): EncodedResponse {
  const { service } = model
  const errorModel = model.error(answer.code)
  const usual = SERVER_FAULT.test(answer.code) ? 500 : 400
  const status = answer.status ?? errorModel?.status ?? usual
  const code = errorModel?.code ?? answer.code
  const message = answer.message ?? ''
  const { bound, data } = boundMembers(model, answer)
  switch (service.protocol) {
    case 'query':
    case 'ec2':
    case 'rest-xml': {
      const error = xmlError(model, { ...answer, code, data, message, status }, requestId)
      return { ...error, headers: { ...error.headers, ...bound } }
    }
    default: {
      const type = service.protocol === 'rest-json' ? 'application/json' : undefined
      return {
        status,
        headers: {
          ...bound,
          ...documentHeaders(service),
          ...(type === undefined ? {} : { 'content-type': type, 'x-amzn-errortype': code }),
          ...(service.queryCompatible ? { 'x-amzn-query-error': `${code};Sender` } : {}),
          'x-amzn-requestid': requestId,
        },
        body: errorDocument(model, { ...answer, data }, errorModel?.name ?? code, message),
      }
    }
  }
}

/** The members of an error that REST has in headers, as these, and those of its document. */
function boundMembers(
  { error, service }: Model,
  { code, data = {} }: ErrorAnswerInput,
): { readonly bound: Record<string, string>; readonly data: Members } {
  const bound: Record<string, string> = {}
  const rest = { ...data }
  if (!service.protocol.startsWith('rest-')) return { bound, data: rest }
  for (const member of error(code)?.structure.shape.members ?? []) {
    const { location, name } = member
    if (location === undefined || isAbsent(rest[name])) continue
    const context: InputContext = { path: ['data', name], unknownMembers: 'refuse', side: 'output' }
    bindHeader(context, member, rest[name], bound)
    delete rest[name]
  }
  return { bound, data: rest }
}

const SERVER_FAULT = /^(?:Internal|Server|Service(?:Unavailable|Failure|Exception))/

function errorDocument(
  model: Model,
  { code, data = {} }: ErrorAnswerInput,
  name: string,
  message: string,
): string | Uint8Array {
  const { service } = model
  const structure = model.error(code)?.structure.shape ?? NO_MEMBERS
  const context: InputContext = { path: ['data'], unknownMembers: 'refuse', side: 'output' }
  const key = structure.members.find((member) => member.name.toLowerCase() === 'message')?.wireName
  const isRest = service.protocol === 'rest-json'
  const said = { ...(isRest ? {} : { __type: name }), [key ?? 'message']: message }
  if (service.protocol !== 'smithy-rpc-v2-cbor') {
    const rest = encodeJsonMembers(context, structure, data).slice(1)
    return `${JSON.stringify(said).slice(0, -1)}${rest === '}' ? '' : ','}${rest}`
  }
  const members = [...structure.members, ...Object.keys(said).map(memberOfText)]
  const type = { kind: 'structure', id: -1, shape: createStructure(members, structure) } as const
  return encodeCbor(context, type, { ...data, ...said })
}

const TEXT = { kind: 'string', format: undefined, streaming: false } as const

function memberOfText(name: string): Member {
  return {
    name,
    wireName: name,
    formName: name,
    type: TEXT,
    required: false,
    location: undefined,
    idempotencyToken: false,
    hostLabel: false,
    eventPayload: false,
    eventHeader: false,
    xmlAttribute: false,
    xmlNamespace: undefined,
    contextParam: undefined,
  }
}

function xmlError(
  model: Model,
  { code, data = {}, message, status = 400 }: ErrorAnswerInput,
  requestId: string,
): EncodedResponse {
  const { service } = model
  const context: InputContext = { path: ['data'], unknownMembers: 'refuse', side: 'output' }
  const structure = model.error(code)?.structure.shape ?? NO_MEMBERS
  const members = contentOf(encodeXmlMembers(context, structure, data, 'Error'))
  const element = (name: string, text = '') => encodeXml(context, TEXT, text, name)
  const said = element('Code', code) + element('Message', message) + members
  const id = element('RequestId', requestId)
  const headers = { 'content-type': 'text/xml' }
  const kind = element('Type', status < 500 ? 'Sender' : 'Receiver')
  if (service.protocol === 'ec2') {
    const ec2Id = element('RequestID', requestId)
    const body = `<Response><Errors><Error>${said}</Error></Errors>${ec2Id}</Response>`
    return { status, headers, body }
  }
  if (service.name === 's3') {
    const s3 = { 'content-type': 'application/xml', 'x-amz-request-id': requestId }
    return { status, headers: s3, body: `<Error>${said}${id}</Error>` }
  }
  return {
    status,
    headers,
    body: `<ErrorResponse><Error>${kind}${said}</Error>${id}</ErrorResponse>`,
  }
}
