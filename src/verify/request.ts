import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { HeaderValue } from '../sigv4/types.ts'
import { normalizeHost } from '../sigv4/url.ts'
import { signatureError } from './credential.ts'
import type { VerifiableRequest } from './types.ts'

/** A request in the parts that were signed, byte for byte as they arrived but for the host. */
export interface ArrivedRequest {
  readonly method: string
  readonly path: string
  /** Without `?`. */
  readonly query: string
  /** Path and query as they arrived, before bytes beyond ASCII were escaped; the path may be empty. */
  readonly written: { readonly path: string; readonly query: string }
  /** As in `headers`. */
  readonly host: string
  /** The values of each header by lower-case name, in order of arrival; `host` in its one spelling. */
  readonly headers: ReadonlyMap<string, readonly string[]>
}

interface Target {
  readonly scheme: string | undefined
  readonly authority: string | undefined
  readonly path: string
  readonly query: string
}

// Schemes in capitals are refused: routers look for "http://" as it is written here.
const TARGET = /^(?:(https?|wss?):\/\/([^/?#]*))?(\/[^?#]*)?(?:\?([^#]*))?$/s

/**
 * Takes an arrived request apart. Nothing is resolved or decoded: `new URL` would verify another path
 * than the one that arrived.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`, `SIGNATURE_HOST_INVALID`; TypeError
 * `ERR_INVALID_ARG_TYPE` for something that is no request.
 */
export function readArrivedRequest(
  request: VerifiableRequest,
  scheme: 'http' | 'https' | undefined,
): ArrivedRequest {
  if (request === null || typeof request !== 'object') {
    throw argumentTypeError('request', 'an IncomingMessage, a Request or a plain object', request)
  }
  const { method = 'GET' } = request
  if (typeof method !== 'string') throw argumentTypeError('request.method', 'a string', method)
  // Only a token can stand in a request line, and a line break would shift the canonical request.
  if (!/^[A-Za-z-]{1,32}$/.test(method)) {
    throw signatureError('SIGNATURE_MALFORMED', 'method', 'is not an HTTP method')
  }
  assertNotWrapped(request)
  const target = readTarget(request)
  const headers = readHeaderFields(request)
  const host = readHost(headers, target, request, scheme)
  headers.set('host', [host])
  headers.delete(':authority')
  const { path, query } = target
  const escaped = request.rawHeaders === undefined ? (text: string) => text : escapeHighBytes
  return {
    method,
    path: path === '' ? '/' : escaped(path),
    query: escaped(query),
    written: { path, query },
    host,
    headers,
  }
}

/** Fastify's and Hono's own requests hide repeated headers; what they wrap does not. */
function assertNotWrapped(request: VerifiableRequest): void {
  if (!('raw' in request) || request.raw === null || typeof request.raw !== 'object') return
  throw argumentValueError(
    'request',
    "is a framework's request; give the one that it wraps, `request.raw`",
  )
}

function readTarget(request: VerifiableRequest): Target {
  const url = request.originalUrl ?? request.url
  if (typeof url !== 'string') throw argumentTypeError('request.url', 'a string', url)
  const match = TARGET.exec(url)
  const [, scheme, authority, path = '', query = ''] = match ?? []
  if (match === null || (path === '' && scheme === undefined)) {
    throw signatureError(
      'SIGNATURE_MALFORMED',
      'url',
      'is neither origin-form ("/path?query") nor absolute',
    )
  }
  return { scheme, authority, path, query }
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
  if (given.length > 1)
    throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'is there more than once')
  given.push(...(headers.get(':authority') ?? []))
  // RFC 9112 section 3.2.2: servers take the host of an absolute target, so it must be the signed one.
  if (target.authority !== undefined) given.push(target.authority)
  const port = scheme ?? target.scheme ?? socketScheme(request)
  const hosts = new Set(given.map((host) => canonicalHost(host, port)))
  const [host] = hosts
  if (host === undefined) throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'is missing')
  if (hosts.size > 1)
    throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'differs from the target')
  return host
}

function canonicalHost(authority: string, scheme: string | undefined): string {
  try {
    return spelledHost(authority, scheme)
  } catch {
    throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'is malformed')
  }
}

/**
 * A host in lower case, without the port that is the scheme's own; without a scheme, that of either.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function spelledHost(authority: string, scheme: string | undefined, field = 'host'): string {
  if (scheme !== undefined) return normalizeHost(`${scheme}:`, authority, field)
  return normalizeHost('http:', normalizeHost('https:', authority, field), field)
}

function socketScheme(request: VerifiableRequest): 'https' | undefined {
  // Without TLS here a proxy may have ended it: then nothing is known.
  const socket: unknown = 'socket' in request ? request.socket : undefined
  const encrypted =
    typeof socket === 'object' && socket !== null && 'encrypted' in socket && socket.encrypted
  return encrypted === true ? 'https' : undefined
}

/** The value of a header that may be there once; undefined where it is not. */
export function singleHeader(wire: ArrivedRequest, name: string): string | undefined {
  const values = wire.headers.get(name)
  if (values === undefined) return undefined
  if (values.length > 1)
    throw signatureError('SIGNATURE_AMBIGUOUS', name, 'is there more than once')
  return values[0]?.trim()
}
