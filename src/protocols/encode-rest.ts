import { argumentValueError } from '../errors.ts'
import type { CallEncoding, EncodedCall, HttpBinding } from './call-types.ts'
import { percentEncode } from './encode-form.ts'
import { encodeJson, jsonContext } from './encode-json.ts'
import { encodeXml } from './encode-xml.ts'
import { inputKindOf } from './input-kind.ts'
import { lookupIn } from './member-hints.ts'
import { inputTypeError, inputValueError, type MemberPath } from './member-path.ts'
import { ownMember } from './members.ts'
import { headersOf } from './rest-headers.ts'
import { scalarText } from './scalar-text.ts'

type Input = Readonly<Record<string, unknown>>

/**
 * Writes a call of `rest-json` or `rest-xml`: labels, query and headers as the binding says, and what
 * is left over as the body.
 *
 * @throws TypeError as `encodeJson` and `encodeXml`; `ERR_INVALID_ARG_VALUE` for missing and empty
 * labels and for header values that hold line breaks.
 */
export function encodeRest(encoding: CallEncoding, http: HttpBinding, input: Input): EncodedCall {
  const [template = '', fixedQuery = ''] = http.path.split('?', 2)
  const path = template.replace(/\{([^{}]+)\}/g, (_match, label: string) =>
    labelText(encoding, http, label, input),
  )
  const headers = headersOf(encoding, http, input)
  const { body, contentType } = bodyOf(encoding, http, input)
  if (contentType !== undefined) headers['content-type'] ??= contentType
  const query = [...fixedPairs(fixedQuery), ...queryPairs(encoding, http, input)]
  return { method: http.method, path, query, headers, body }
}

function labelText(
  { input: hints }: CallEncoding,
  http: HttpBinding,
  label: string,
  input: Input,
): string {
  const greedy = label.endsWith('+')
  const member = memberOfLabel(http, greedy ? label.slice(0, -1) : label)
  const value = ownMember(input, member)
  const found = inputKindOf(value, [member])
  if (found.kind === 'absent') throw inputValueError([member], 'is needed in the path')
  if (found.kind === 'list' || found.kind === 'object') {
    throw inputTypeError([member], 'text, as it is part of the path', value)
  }
  const format = lookupIn(hints?.timestamps)([], member) ?? 'iso8601'
  const text = scalarText(found, format)
  // An empty label would name another resource: the collection instead of its member.
  if (text === '') throw inputValueError([member], 'must not be empty: it is part of the path')
  // Servers and proxies resolve dot segments, to another resource than the one that was named.
  if (!greedy && /^\.\.?$/.test(text)) throw inputValueError([member], 'must not be a dot segment')
  const encoded = percentEncode(text)
  return greedy ? encoded.replaceAll('%2F', '/') : encoded
}

function memberOfLabel({ labels = {} }: HttpBinding, label: string): string {
  return Object.keys(labels).find((member) => labels[member] === label) ?? label
}

function fixedPairs(query: string): (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', value = ''] = part.split('=', 2)
      return [unescapeText(name), unescapeText(value)] as const
    })
}

function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw argumentValueError('encoding.http.path', 'holds an escape that is none')
  }
}

function queryPairs(
  { input: hints }: CallEncoding,
  { query = {} }: HttpBinding,
  input: Input,
): (readonly [string, string])[] {
  const timestamps = lookupIn(hints?.timestamps)
  return Object.entries(query).flatMap(([member, name]) => {
    const format = timestamps([], member) ?? 'iso8601'
    const pairsOf = (
      key: string,
      value: unknown,
      path: MemberPath,
    ): (readonly [string, string])[] => {
      const found = inputKindOf(value, path)
      if (found.kind === 'absent') return []
      if (found.kind === 'list') {
        return found.value.flatMap((item, index) => pairsOf(key, item, [...path, index]))
      }
      if (found.kind === 'object') {
        if (path.length > 1) throw inputTypeError(path, 'text, as it is part of the query', value)
        return (
          Object.keys(found.value)
            // A parameter with a place of its own is not overridden by an entry of a map.
            .filter((entry) => !Object.values(query).includes(entry))
            .flatMap((entry) => pairsOf(entry, found.value[entry], [...path, { key: entry }]))
        )
      }
      return [[key, scalarText(found, format)] as const]
    }
    return pairsOf(name, ownMember(input, member), [member])
  })
}

interface RestBody {
  readonly body: string | Uint8Array | undefined
  readonly contentType?: string
}

const NO_BODY: RestBody = { body: undefined }

function bodyOf(encoding: CallEncoding, http: HttpBinding, input: Input): RestBody {
  const { payload } = http
  if (payload !== undefined) return payloadBody(encoding, http, payload, input)
  const placed = placedMembers(http)
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !placed.has(name) && value !== undefined),
  )
  const isEmpty = Object.keys(rest).length === 0
  if (isEmpty && !sendsEmptyBody(encoding, http)) return NO_BODY
  return structureBody(encoding, http, rest, [])
}

function payloadBody(
  encoding: CallEncoding,
  http: HttpBinding,
  member: string,
  input: Input,
): RestBody {
  const value = ownMember(input, member)
  const found = inputKindOf(value, [member])
  if (found.kind === 'bytes' || found.kind === 'text') return { body: found.value }
  if (found.kind !== 'absent') return structureBody(encoding, http, value, [member])
  return http.emptyBody === 'always' && encoding.protocol === 'rest-json'
    ? structureBody(encoding, http, {}, [member])
    : NO_BODY
}

function structureBody(
  encoding: CallEncoding,
  { root }: HttpBinding,
  value: unknown,
  path: readonly string[],
): RestBody {
  const { protocol, operation, input: hints } = encoding
  if (protocol === 'rest-json') {
    return { body: encodeJson(value, jsonContext(hints, path)), contentType: 'application/json' }
  }
  const { name = `${operation}Request`, namespace } = root ?? {}
  const body = encodeXml(name, value, { namespace, hints, lists: 'wrapped', path })
  return { body, contentType: 'application/xml' }
}

function placedMembers(http: HttpBinding): ReadonlySet<string> {
  const labels = [...http.path.matchAll(/\{([^{}]+?)\+?\}/g)].map(([, label = '']) =>
    memberOfLabel(http, label),
  )
  const { query = {}, headers = {}, headerPrefixes = {} } = http
  return new Set([...labels, ...[query, headers, headerPrefixes].flatMap(Object.keys)])
}

// A JSON body that all members are left out of is `{}`; XML's is nothing.
function sendsEmptyBody({ protocol }: CallEncoding, { method, emptyBody }: HttpBinding): boolean {
  if (emptyBody !== undefined) return emptyBody === 'always' && protocol === 'rest-json'
  return protocol === 'rest-json' && !['GET', 'HEAD', 'DELETE'].includes(method)
}
