import { argumentTypeError } from '../../errors.ts'
import { normalizeHost } from '../request-url.ts'
import type { HeaderValue } from '../types.ts'
import { refusal } from './refusal.ts'
import type { VerifiableRequest } from './types.ts'

/** A request in the parts that were signed, byte for byte as they arrived but for the host. */
export interface WireRequest {
  readonly method: string
  readonly path: string
  /** Without `?`. */
  readonly query: string
  /** The values of each header by lower-case name, in order of arrival; `host` in its one spelling. */
  readonly headers: ReadonlyMap<string, readonly string[]>
}

interface Target {
  readonly scheme: string | undefined
  readonly authority: string | undefined
  readonly path: string
  readonly query: string
}

/**
 * Takes an arrived request apart. Nothing is resolved or decoded: `new URL` would verify another path
 * than the one that arrived.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`, `SIGNATURE_HOST_INVALID`; TypeError
 * `ERR_INVALID_ARG_TYPE` for something that is no request.
 */
export function readWireRequest(
  request: VerifiableRequest,
  scheme: 'http' | 'https' | undefined,
): WireRequest {
  if (request === null || typeof request !== 'object') {
    throw argumentTypeError('request', 'an IncomingMessage, a Request or a plain object', request)
  }
  const { method = 'GET' } = request
  if (typeof method !== 'string') throw argumentTypeError('request.method', 'a string', method)
  // Only a token can stand in a request line, and a line break would shift the canonical request.
  if (!/^[A-Za-z-]{1,32}$/.test(method)) {
    throw refusal('SIGNATURE_MALFORMED', 'method', 'is not an HTTP method')
  }
  const target = readTarget(request)
  const headers = readHeaderFields(request)
  const host = readHost(headers, target, request, scheme)
  headers.set('host', [host])
  headers.delete(':authority')
  return { method, path: target.path, query: target.query, headers }
}

function readTarget(request: VerifiableRequest): Target {
  const written = request.originalUrl ?? request.url
  if (typeof written !== 'string') throw argumentTypeError('request.url', 'a string', written)
  const url = request.rawHeaders === undefined ? written : escapeHighBytes(written)
  const match = /^(?:(https?|wss?):\/\/([^/?#]*))?(\/[^?#]*)?(?:\?([^#]*))?$/is.exec(url)
  const [, scheme, authority, path, query = ''] = match ?? []
  if (match === null || (path === undefined && scheme === undefined)) {
    throw refusal(
      'SIGNATURE_MALFORMED',
      'url',
      'is neither origin-form ("/path?query") nor absolute',
    )
  }
  return { scheme, authority, path: path ?? '/', query }
}

// Node hands over the bytes of a request line as Latin-1: each character is a byte, not a code point.
function escapeHighBytes(url: string): string {
  return url.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

function readHeaderFields(request: VerifiableRequest): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  const { rawHeaders, headers } = request
  if (rawHeaders !== undefined) {
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      addField(fields, rawHeaders[index] ?? '', rawHeaders[index + 1])
    }
    return fields
  }
  if (headers === null || typeof headers !== 'object') {
    throw argumentTypeError('request.headers', 'an object, a Headers object or pairs', headers)
  }
  if (Symbol.iterator in headers) {
    for (const [name, value] of headers) addField(fields, name, value)
  } else {
    for (const name of Object.keys(headers)) addField(fields, name, headers[name])
  }
  return fields
}

function addField(fields: Map<string, string[]>, name: string, value: HeaderValue): void {
  if (value === undefined || value === null) return
  if (typeof value === 'object') {
    for (const item of value) addField(fields, name, item)
    return
  }
  const key = name.toLowerCase()
  const values = fields.get(key)
  if (values === undefined) fields.set(key, [String(value)])
  else values.push(String(value))
}

/** The Host that the client asked for; HTTP/2 calls it `:authority`. */
function readHost(
  headers: ReadonlyMap<string, readonly string[]>,
  target: Target,
  request: VerifiableRequest,
  scheme: 'http' | 'https' | undefined,
): string {
  const given = [...(headers.get('host') ?? [])]
  if (given.length > 1) throw refusal('SIGNATURE_HOST_INVALID', 'host', 'is there more than once')
  given.push(...(headers.get(':authority') ?? []))
  // RFC 9112 section 3.2.2: servers take the host of an absolute target, so it must be the signed one.
  const { authority } = target
  if (authority !== undefined && (given.length === 0 || request.rawHeaders !== undefined)) {
    given.push(authority)
  }
  const port = scheme ?? target.scheme ?? socketScheme(request)
  const hosts = new Set(given.map((host) => canonicalHost(host, port)))
  const [host] = hosts
  if (host === undefined) throw refusal('SIGNATURE_HOST_INVALID', 'host', 'is missing')
  if (hosts.size > 1) throw refusal('SIGNATURE_HOST_INVALID', 'host', 'differs from the target')
  return host
}

function canonicalHost(authority: string, scheme: string | undefined): string {
  try {
    if (scheme !== undefined) return normalizeHost(`${scheme}:`, authority, 'host')
    return normalizeHost('http:', normalizeHost('https:', authority, 'host'), 'host')
  } catch {
    throw refusal('SIGNATURE_HOST_INVALID', 'host', 'is malformed')
  }
}

function socketScheme(request: VerifiableRequest): 'https' | undefined {
  // Without TLS here a proxy may have ended it: then nothing is known.
  const socket: unknown = 'socket' in request ? request.socket : undefined
  const encrypted =
    typeof socket === 'object' && socket !== null && 'encrypted' in socket && socket.encrypted
  return encrypted === true ? 'https' : undefined
}

/** The value of a header that may be there once; undefined where it is not. */
export function singleHeader(wire: WireRequest, name: string): string | undefined {
  const values = wire.headers.get(name)
  if (values === undefined) return undefined
  if (values.length > 1) throw refusal('SIGNATURE_AMBIGUOUS', name, 'is there more than once')
  return values[0]?.trim()
}
