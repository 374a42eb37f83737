import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { CallEncoding, EncodedCall } from './call-types.ts'
import { encodeCbor } from './encode-cbor.ts'
import { encodeForm } from './encode-form.ts'
import { encodeJson, jsonContext } from './encode-json.ts'
import { encodeRest } from './encode-rest.ts'
import { inputKindOf } from './input-kind.ts'
import { ownMember } from './members.ts'

/**
 * Makes the request of a call as its protocol writes it. The input is not changed; members that are
 * `undefined` are left out.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE`, each naming the place in the
 * input, such as `input.Filters[0].Values`, for what the protocol cannot hold; and for an unknown
 * protocol or a REST protocol without binding.
 */
export function encodeCall(encoding: CallEncoding, input: unknown = {}): EncodedCall {
  const found = inputKindOf(input, [])
  if (found.kind !== 'object') throw argumentTypeError('input', 'an object', input)
  const encoded = encodeByProtocol(encoding, found.value)
  const hostPrefix = hostPrefixOf(encoding, found.value)
  return hostPrefix === undefined ? encoded : { ...encoded, hostPrefix }
}

function encodeByProtocol(
  encoding: CallEncoding,
  input: Readonly<Record<string, unknown>>,
): EncodedCall {
  switch (encoding.protocol) {
    case 'json-1.0':
    case 'json-1.1':
      return jsonCall(encoding, input)
    case 'query':
    case 'ec2':
      return formCall(encoding, input)
    case 'rpc-v2-cbor':
      return cborCall(encoding, input)
    case 'rest-json':
    case 'rest-xml':
      if (encoding.http === undefined) {
        throw argumentTypeError('encoding.http', 'a binding', encoding.http)
      }
      return encodeRest(encoding, encoding.http, input)
    default:
      throw argumentValueError('encoding.protocol', 'is none of those known')
  }
}

function jsonCall(encoding: CallEncoding, input: Readonly<Record<string, unknown>>): EncodedCall {
  const { protocol, targetPrefix, operation } = encoding
  return post('/', encodeJson(input, jsonContext(encoding.input)), {
    'content-type': `application/x-amz-${protocol}`,
    'x-amz-target': targetPrefix === undefined ? operation : `${targetPrefix}.${operation}`,
    ...queryMode(encoding),
  })
}

function formCall(encoding: CallEncoding, input: Readonly<Record<string, unknown>>): EncodedCall {
  return post('/', encodeForm(encoding, input), {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
  })
}

function cborCall(encoding: CallEncoding, input: Readonly<Record<string, unknown>>): EncodedCall {
  const path = `/service/${encoding.targetPrefix ?? ''}/operation/${encoding.operation}`
  const headers = {
    accept: 'application/cbor',
    'smithy-protocol': 'rpc-v2-cbor',
    ...queryMode(encoding),
  }
  // An operation without input has no body, and then no content type (Smithy RPC v2 CBOR, Requests).
  if (encoding.hasInput === false) return post(path, undefined, headers)
  const body = encodeCbor(input, jsonContext(encoding.input))
  return post(path, body, { ...headers, 'content-type': 'application/cbor' })
}

function post(
  path: string,
  body: EncodedCall['body'],
  headers: Readonly<Record<string, string>>,
): EncodedCall {
  return { method: 'POST', path, query: [], headers, body }
}

function queryMode({ queryCompatible }: CallEncoding): Record<string, string> {
  return queryCompatible === true ? { 'x-amzn-query-mode': 'true' } : {}
}

const HOST_LABEL = /^[A-Za-z0-9.-]+$/

function hostPrefixOf(
  { hostPrefix }: CallEncoding,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  return hostPrefix?.replace(/\{([^{}]+)\}/g, (_match, member: string) => {
    const value = ownMember(input, member)
    if (typeof value === 'string' && HOST_LABEL.test(value)) return value
    // Anything else could lead the signed request to another host.
    throw argumentValueError(
      `input.${member}`,
      'must be letters, digits, hyphens and dots: it is part of the host',
    )
  })
}
