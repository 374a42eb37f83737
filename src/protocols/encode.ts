import { eventStreamMember } from '../models/model.ts'
import type { Member, OperationModel, ServiceFacts } from '../models/types.ts'
import { encodeCbor } from './encode-cbor.ts'
import { encodeForm } from './encode-form.ts'
import { encodeJson } from './encode-json.ts'
import { type EncodedRequest, encodeRest } from './encode-rest.ts'

export type { EncodedRequest } from './encode-rest.ts'

import { checkedString, type InputContext, isAbsent, wrongValue } from './input.ts'

/** Options of {@link encodeRequest}. */
export interface EncodeOptions {
  /** What to do with members that the model does not have; default `refuse`. */
  readonly unknownMembers?: InputContext['unknownMembers'] | undefined
  /** Fills in idempotency tokens that the input lacks; default a new UUID. `none` leaves them out. */
  readonly idempotencyToken?: string | undefined
}

/**
 * Encodes the input of an operation as its service's protocol wants it.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for input that does not fit the
 * model; the message names the member.
 */
export function encodeRequest(
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
  { unknownMembers = 'refuse', idempotencyToken }: EncodeOptions = {},
): EncodedRequest {
  const context: InputContext = { path: [], unknownMembers }
  const value = withTokens(operation, input, idempotencyToken)
  const hostPrefix = fillHostPrefix(context, operation, value)
  const encoded = encodeByProtocol(context, service, operation, value)
  return { ...encoded, hostPrefix }
}

function encodeByProtocol(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
): Omit<EncodedRequest, 'hostPrefix'> {
  switch (service.protocol) {
    case 'rest-json':
    case 'rest-xml':
      return encodeRest(context, service, operation, input)
    case 'smithy-rpc-v2-cbor':
      return encodeRpcCbor(context, service, operation, input)
    case 'json':
      return encodeRpcJson(context, service, operation, input)
    default:
      return rpc(
        '/',
        FORM_HEADERS,
        encodeForm(context, service, operation.name, operation.input, input),
      )
  }
}

const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }

function encodeRpcJson(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
): Omit<EncodedRequest, 'hostPrefix'> {
  const body = operation.input === undefined ? '{}' : encodeJson(context, operation.input, input)
  const headers = {
    'content-type': `application/x-amz-json-${service.jsonVersion ?? '1.0'}`,
    'x-amz-target': `${service.targetPrefix}.${operation.name}`,
    ...(service.queryCompatible ? { 'x-amzn-query-mode': 'true' } : {}),
  }
  return rpc('/', headers, body)
}

function encodeRpcCbor(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
): Omit<EncodedRequest, 'hostPrefix'> {
  const path = `/service/${service.targetPrefix}/operation/${operation.name}`
  const body =
    operation.input === undefined ? undefined : encodeCbor(context, operation.input, input)
  const streams = eventStreamMember(operation.output) !== undefined
  const headers = {
    'smithy-protocol': 'rpc-v2-cbor',
    accept: streams ? 'application/vnd.amazon.eventstream' : 'application/cbor',
    ...(body === undefined ? {} : { 'content-type': 'application/cbor' }),
    ...(service.queryCompatible ? { 'x-amzn-query-mode': 'true' } : {}),
  }
  return rpc(path, headers, body)
}

function rpc(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): Omit<EncodedRequest, 'hostPrefix'> {
  return { method: 'POST', path, query: [], headers, body }
}

const tokenMembers = new WeakMap<OperationModel, readonly Member[]>()

/** Fills in idempotency tokens that the caller does not give. */
function withTokens(operation: OperationModel, input: unknown, token: string | undefined): unknown {
  if (token === 'none') return input
  let members = tokenMembers.get(operation)
  if (members === undefined) {
    members = operation.input?.shape.members.filter((member) => member.idempotencyToken) ?? []
    tokenMembers.set(operation, members)
  }
  if (members.length === 0 || typeof input !== 'object' || input === null) return input
  const given = input as Readonly<Record<string, unknown>>
  const missing = members.filter(({ name }) => isAbsent(given[name]))
  if (missing.length === 0) return input
  const value = token ?? crypto.randomUUID()
  return { ...given, ...Object.fromEntries(missing.map(({ name }) => [name, value])) }
}

const HOST_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Fills the labels of a host prefix, such as `{AccountId}.`. */
function fillHostPrefix(
  context: InputContext,
  { hostPrefix }: OperationModel,
  input: unknown,
): string | undefined {
  return hostPrefix?.replace(/\{([^}]+)\}/g, (_, name: string) => {
    context.path.push(name)
    const value = (input as Readonly<Record<string, unknown>> | undefined)?.[name]
    const text = checkedString(context, value)
    if (!text.split('.').every((part) => HOST_LABEL.test(part))) {
      throw wrongValue(
        context,
        'becomes part of a host name: letters, digits, hyphens and dots only',
      )
    }
    context.path.pop()
    return text
  })
}
