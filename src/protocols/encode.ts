import { eventStreamMember } from '../models/model.ts'
import type { OperationModel, ServiceFacts } from '../models/types.ts'
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
  const hostPrefix = operation.hostPrefix && fillHostPrefix(context, operation.hostPrefix, value)
  switch (service.protocol) {
    case 'rest-json':
    case 'rest-xml':
      return { ...encodeRest(context, service, operation, value), hostPrefix }
    case 'smithy-rpc-v2-cbor':
      return encodeRpcCbor(context, service, operation, value, hostPrefix)
    case 'json':
      return encodeRpcJson(context, service, operation, value, hostPrefix)
    default: {
      const body = encodeForm(context, service, operation.name, operation.input, value)
      return { method: 'POST', path: '/', query: NO_QUERY, headers: FORM_HEADERS, body, hostPrefix }
    }
  }
}

const FORM_HEADERS = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }

function encodeRpcJson(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
  hostPrefix: string | undefined,
): EncodedRequest {
  const body = operation.input === undefined ? '{}' : encodeJson(context, operation.input, input)
  const headers: Record<string, string> = {
    'content-type': `application/x-amz-json-${service.jsonVersion ?? '1.0'}`,
    'x-amz-target': `${service.targetPrefix}.${operation.name}`,
  }
  if (service.queryCompatible) headers['x-amzn-query-mode'] = 'true'
  return { method: 'POST', path: '/', query: NO_QUERY, headers, body, hostPrefix }
}

function encodeRpcCbor(
  context: InputContext,
  service: ServiceFacts,
  operation: OperationModel,
  input: unknown,
  hostPrefix: string | undefined,
): EncodedRequest {
  const path = `/service/${service.targetPrefix}/operation/${operation.name}`
  const body =
    operation.input === undefined ? undefined : encodeCbor(context, operation.input, input)
  const streams = eventStreamMember(operation.output) !== undefined
  const headers: Record<string, string> = {
    'smithy-protocol': 'rpc-v2-cbor',
    accept: streams ? 'application/vnd.amazon.eventstream' : 'application/cbor',
  }
  if (body !== undefined) headers['content-type'] = 'application/cbor'
  if (service.queryCompatible) headers['x-amzn-query-mode'] = 'true'
  return { method: 'POST', path, query: NO_QUERY, headers, body, hostPrefix }
}

const NO_QUERY: EncodedRequest['query'] = []

/** Fills in idempotency tokens that the caller does not give. */
function withTokens(operation: OperationModel, input: unknown, token: string | undefined): unknown {
  const tokens = operation.input?.shape.tokens ?? []
  if (tokens.length === 0 || token === 'none') return input
  if (typeof input !== 'object' || input === null) return input
  const members = input as Readonly<Record<string, unknown>>
  const missing = tokens.filter(({ name }) => isAbsent(members[name]))
  if (missing.length === 0) return input
  const value = token ?? crypto.randomUUID()
  return { ...members, ...Object.fromEntries(missing.map(({ name }) => [name, value])) }
}

const HOST_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Fills the labels of a host prefix, such as `{AccountId}.`. */
function fillHostPrefix(context: InputContext, hostPrefix: string, input: unknown): string {
  return hostPrefix.replace(/\{([^{}]+)\}/g, (_, name: string) => {
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
