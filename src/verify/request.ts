import { namedPair } from '../base/options.ts'
import { isError } from '../base/realms.ts'
import {
  argumentTypeError,
  argumentValueError,
  SignatureError,
  type SignatureErrorCode,
} from '../errors.ts'
import { sameDigest, sha256Hex } from '../sigv4/hashes.ts'
import { amzDate, parseAmzDate } from '../sigv4/prepare.ts'
import { deriveSigningKey, TERMINATOR, V4_ALGORITHM, V4A_ALGORITHM } from '../sigv4/signing-key.ts'
import type { Credentials, HeaderValue, SigningAlgorithm } from '../sigv4/types.ts'
import { normalizeHost } from '../sigv4/url.ts'
import { v4aVerifier } from '../sigv4/v4a.ts'
import type { VerifiableRequest, VerifiedIdentity } from './types.ts'

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
    if (!Array.isArray(rawHeaders)) {
      throw argumentTypeError('request.rawHeaders', 'names and values in turn', rawHeaders)
    }
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      const pair = rawHeaders.slice(index, index + 2) as [string, string]
      addField(fields, ...namedPair(pair, 'request.rawHeaders'))
    }
    return fields
  }
  if (headers === null || typeof headers !== 'object') {
    throw argumentTypeError('request.headers', 'an object, a Headers object or pairs', headers)
  }
  if (Symbol.iterator in headers) {
    for (const pair of headers) addField(fields, ...namedPair(pair, 'request.headers'))
  } else {
    for (const name of Object.keys(headers)) addField(fields, name, headers[name])
  }
  return fields
}

function addField(fields: Map<string, string[]>, name: string, value: HeaderValue): void {
  if (value === undefined || value === null) return
  const key = name.toLowerCase()
  if (typeof value === 'object') {
    if (!Array.isArray(value)) {
      throw argumentTypeError(`request.headers["${key}"]`, 'a string or an array', value)
    }
    for (const item of value as readonly HeaderValue[]) addField(fields, name, item)
    return
  }
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
  const values = [...(headers.get('host') ?? [])]
  if (values.length > 1)
    throw signatureError('SIGNATURE_HOST_INVALID', 'host', 'is there more than once')
  values.push(...(headers.get(':authority') ?? []))
  // RFC 9112 section 3.2.2: servers take the host of an absolute target, so it must be the signed one.
  if (target.authority !== undefined) values.push(target.authority)
  const port = scheme ?? target.scheme ?? socketScheme(request)
  const hosts = new Set(values.map((host) => canonicalHost(host, port)))
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

/** The scope of a signature. */
export interface CredentialScope {
  readonly dateStamp: string
  /** Empty where the algorithm has none. */
  readonly region: string
  readonly service: string
  /** As it stands in the string to sign. */
  readonly text: string
}

/** Who signed, and for what. */
export interface Credential {
  readonly accessKeyId: string
  readonly scope: CredentialScope
}

/**
 * Reads `accessKeyId/scope`. The scope is what stands at the end: access keys may hold a `/`.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`, `SIGNATURE_SCOPE_MISMATCH` when the terminator is wrong.
 */
export function parseCredential(
  text: string,
  algorithm: SignatureAlgorithm,
  field: string,
): Credential {
  const parts = text.split('/')
  const scope = parts.splice(algorithm.regional ? -4 : -3)
  const accessKeyId = parts.join('/')
  const [dateStamp = '', region = '', service = ''] = algorithm.regional
    ? scope
    : [scope[0], '', scope[1]]
  const names = algorithm.regional ? [region, service] : [service]
  if (!/^[!-~]+$/.test(accessKeyId) || !names.every((name) => /^[A-Za-z0-9._*-]+$/.test(name))) {
    throw signatureError('SIGNATURE_MALFORMED', field, 'is not an access key id and a scope')
  }
  if (scope.at(-1) !== TERMINATOR) {
    throw signatureError('SIGNATURE_SCOPE_MISMATCH', 'terminator', `is not "${TERMINATOR}"`)
  }
  return { accessKeyId, scope: { dateStamp, region, service, text: scope.join('/') } }
}

/** Whether a signature is that of the text. */
export type SignatureCheck = (text: string, signature: string) => boolean

/** How one algorithm is verified. */
export interface SignatureAlgorithm {
  readonly id: SigningAlgorithm
  /** Its name in headers, queries and strings to sign. */
  readonly name: string
  /** Whether the scope names a region; otherwise a region set comes along. */
  readonly regional: boolean
  /** What a signature looks like. */
  readonly signature: RegExp
  /** Prepares to check signatures of these credentials in this scope. */
  readonly prepare: (credentials: Credentials, scope: CredentialScope) => SignatureCheck
  /** Text that is the same for all spellings of one signature. */
  readonly replayId: (signature: string, stringToSign: string) => string
}

const V4: SignatureAlgorithm = {
  id: 'v4',
  name: V4_ALGORITHM,
  regional: true,
  signature: /^[0-9a-f]{64}$/,
  prepare(credentials, { dateStamp, region, service }) {
    // Not from the cache: a key that is found at once would tell known access keys from unknown ones,
    // and strangers' scopes would push out those that are used.
    const key = deriveSigningKey(credentials, dateStamp, region, service)
    return (text, signature) => sameText(key.signText(text), signature)
  },
  replayId: (signature) => signature,
}

const V4A: SignatureAlgorithm = {
  id: 'v4a',
  name: V4A_ALGORITHM,
  regional: false,
  signature: /^(?:[0-9a-f]{2}){8,72}$/,
  prepare: (credentials) => v4aVerifier(credentials),
  // Of an ECDSA signature (r, s), (r, n - s) is one too.
  replayId: (_signature, stringToSign) => sha256Hex(stringToSign),
}

/** The algorithms by the names under which they are sent. */
export const SIGNATURE_ALGORITHMS: ReadonlyMap<string, SignatureAlgorithm> = new Map(
  [V4, V4A].map((algorithm) => [algorithm.name, algorithm]),
)

/** Compares secrets in a time that depends on neither of them. */
export function sameText(a: string, b: string): boolean {
  // Digests have one length.
  return sameDigest(sha256Hex(a), sha256Hex(b))
}

/** When a request was signed. */
interface RequestDate {
  /** `YYYYMMDDTHHMMSSZ`, as in the string to sign. */
  readonly amzDate: string
  /** The same in milliseconds since the epoch. */
  readonly time: number
}

/**
 * The date of a request with header authentication: `X-Amz-Date`, otherwise `Date` ("Elements of an
 * AWS API request signature" in the IAM user guide).
 *
 * @throws SignatureError `SIGNATURE_MALFORMED`.
 */
export function requestDate(header: (name: string) => string | undefined): RequestDate {
  const signedDate = header('x-amz-date')
  if (signedDate !== undefined) return namedDate(signedDate, 'x-amz-date')
  const common = header('date')
  if (common === undefined) {
    throw signatureError('SIGNATURE_MALFORMED', 'x-amz-date', 'is missing, and so is Date')
  }
  const time = parseAmzDate(common) ?? parseHttpDate(common)
  if (time === undefined) throw signatureError('SIGNATURE_MALFORMED', 'date', 'is not a date')
  return { amzDate: amzDate(time), time }
}

/** The date that a field gives. @throws SignatureError `SIGNATURE_MALFORMED`, naming the field. */
export function namedDate(text: string, field: string): RequestDate {
  const time = parseAmzDate(text)
  if (time !== undefined) return { amzDate: text, time }
  throw signatureError('SIGNATURE_MALFORMED', field, 'is not of the form YYYYMMDDTHHMMSSZ')
}

/** RFC 9110's IMF-fixdate; `Date.parse` alone takes almost anything. */
function parseHttpDate(text: string): number | undefined {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toUTCString() === text ? time : undefined
}

/** What is told of whoever signed. */
export function verifiedIdentity(
  signed: Credential & {
    readonly algorithm: SignatureAlgorithm
    readonly regionSet: string | undefined
    readonly time: number
  },
): VerifiedIdentity {
  const { accessKeyId, scope, algorithm, regionSet, time } = signed
  return {
    accessKeyId,
    region: regionSet ?? scope.region,
    service: scope.service,
    algorithm: algorithm.id,
    date: new Date(time),
  }
}

/** The error for a request that is refused; `field` names the header, parameter or part. */
export function signatureError(
  code: SignatureErrorCode,
  field: string,
  problem: string,
): SignatureError {
  return new SignatureError(`${field} ${problem}`, { code, field })
}

/**
 * Runs a step of canonicalisation over what a stranger sent: what the signer throws as a wrong argument
 * is here a malformed request.
 */
export function readUntrusted<Result>(field: string, read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    const problem = isError(cause) ? cause.message : 'cannot be read'
    throw new SignatureError(problem, { code: 'SIGNATURE_MALFORMED', field, cause })
  }
}
