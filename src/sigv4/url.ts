import { nearestName } from '../base/option-advice.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { insertSigned } from './canonical-headers.ts'
import { canonicalUri, parseQuery, pathToSend, type QueryPair } from './canonical-request.ts'
import { isPlainPath } from './percent-encoding.ts'
import type { HeaderSet, PathRules, SignableRequest, SigningConfig } from './types.ts'

/** Method and URL of a request, ready to sign and to send. */
interface RequestLine {
  readonly method: string
  readonly origin: string
  readonly host: string
  /** The path as it is sent. */
  readonly path: string
  readonly canonicalUri: string
  /** The query's pairs, in the order in which they are sent. */
  readonly query: readonly QueryPair[]
}

/**
 * The host that a request is for.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function requestHost(request: SignableRequest): string {
  assertRequest(request)
  return parseRequestUrl(request.url, 'request.url').host
}

const MEMBERS: readonly string[] = ['method', 'url', 'headers', 'body', 'payloadHash']

/** Names that are no slip of a member, such as those of an init of `fetch`. */
const others = new Set<string>()
const MAX_OTHERS = 1_000

/**
 * Refuses what is no object, and a plain one in which a member is misspelt, such as `header`, which would go
 * unsigned. Other members are let pass: requests come spread from those of `fetch`, undici and others.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; `ERR_INVALID_ARG_VALUE`, naming the member.
 */
export function assertRequest(request: unknown): asserts request is object {
  if (request === null || typeof request !== 'object') {
    throw argumentTypeError('request', 'an object { method, url, headers, body }', request)
  }
  for (const name in request) {
    if (
      name !== 'url' &&
      name !== 'method' &&
      name !== 'headers' &&
      name !== 'body' &&
      name !== 'payloadHash' &&
      !others.has(name)
    ) {
      assertNoSlip(request as Readonly<Record<string, unknown>>, name)
    }
  }
}

function assertNoSlip(request: Readonly<Record<string, unknown>>, name: string): void {
  const near = nearestName(name, MEMBERS)
  if (near === undefined) {
    if (others.size < MAX_OTHERS) others.add(name)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(request)
  const isPlain = prototype === Object.prototype || prototype === null
  if (!isPlain || request[name] === undefined || request[near] !== undefined) return
  const shown = /^\w{1,32}$/.test(name) ? name : '[a name]'
  throw argumentValueError(
    `request.${shown}`,
    `is no member of a request; did you mean \`${near}\`?`,
  )
}

const SLASH = 0x2f
const NO_QUERY: readonly QueryPair[] = []

/**
 * Reads a request's method and URL.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function requestLine(request: SignableRequest, config: SigningConfig): RequestLine {
  assertRequest(request)
  const { url } = request
  const method = requestMethod(request.method)
  if (url === lastUrl && config.path === lastRules && method === last.method) return last
  const target = plainTarget(method, url, config.path) ?? parsedTarget(method, url, config)
  // A query may hold a secret.
  if (target.query.length > 0) return target
  last = target
  // A URL object may be changed by its owner; a string may not.
  lastUrl = typeof url === 'string' ? url : undefined
  lastRules = config.path
  return target
}

// Calls to one API have one URL, and objects of one bucket one origin: recognising that costs a tenth,
// or a third, of parsing.
let last: RequestLine = {
  method: '',
  origin: '\0',
  host: '',
  path: '',
  canonicalUri: '',
  query: [],
}
let lastUrl: string | undefined
let lastRules: PathRules | undefined

function plainTarget(
  method: string,
  url: string | URL,
  { uriEncoding }: PathRules,
): RequestLine | undefined {
  const { origin, host } = last
  if (typeof url !== 'string' || url.substring(0, origin.length) !== origin) return undefined
  const start = origin.length
  if (url.charCodeAt(start) !== SLASH || !isPlainPath(url, start, uriEncoding)) return undefined
  const path = url.slice(start)
  return { method, origin, host, path, canonicalUri: path, query: NO_QUERY }
}

function parsedTarget(method: string, input: string | URL, config: SigningConfig): RequestLine {
  const { origin, host, path: written, query } = parseRequestUrl(input, 'request.url')
  const path = pathToSend(written, config.path, 'request.url')
  return {
    method,
    origin,
    host,
    path,
    canonicalUri: canonicalUri(path, config.path),
    query: query === '' ? NO_QUERY : readQuery(query, path, config),
  }
}

function requestMethod(method: unknown): string {
  if (method === undefined || method === 'GET') return 'GET'
  if (typeof method !== 'string') throw argumentTypeError('request.method', 'a string', method)
  if (!/^[A-Za-z-]{1,32}$/.test(method)) {
    throw argumentValueError('request.method', 'is not an HTTP method')
  }
  return method.toUpperCase()
}

function readQuery(query: string, path: string, config: SigningConfig): QueryPair[] {
  const pairs = parseQuery(query, 'request.url')
  if (config.checks === 'syntax') return pairs
  for (const { name } of pairs) assertNotAuthentication(name)
  if (config.rules.repeatedQuery === 'refused' && !path.startsWith(S3_CONTROL))
    assertDistinct(pairs)
  return pairs
}

// S3 Control signs as S3 does, and its UntagResource lists keys under one name.
const S3_CONTROL = '/v20180820/'

function assertDistinct(pairs: readonly QueryPair[]): void {
  const names = new Set<string>()
  for (const { name } of pairs) {
    if (names.has(name)) {
      throw argumentValueError(
        'request.url',
        `has the query parameter "${name}" twice: servers of S3 sign the first value only, and ` +
          'would refuse the request',
      )
    }
    names.add(name)
  }
}

const AUTHENTICATION =
  /^x-amz-(?:algorithm|credential|date|expires|region-set|s3session-token|security-token|signature|signedheaders)$/i

// Servers refuse a request that is signed twice, and a URL with a stale signature in it is a slip.
function assertNotAuthentication(name: string): void {
  if (!AUTHENTICATION.test(name)) return
  throw argumentValueError(
    'request.url',
    `is presigned already (it has ${name}); sign the URL without its X-Amz-… parameters`,
  )
}

/** Signs the Host header: the caller's own, in its one spelling, or the URL's. */
export function addHost(headers: HeaderSet, target: RequestLine): void {
  const index = headers.names.indexOf('host')
  if (index < 0) {
    insertSigned(headers, 'host', target.host)
    return
  }
  const scheme = target.origin.slice(0, target.origin.indexOf('//'))
  const host = normalizeHost(scheme, headers.wire['host'] ?? '', 'request.headers["host"]')
  headers.values[index] = host
  headers.wire['host'] = host
}

/** A URL in the parts that signing needs, as they are written but for the host's spelling. */
interface RequestUrl {
  /** Scheme and host, such as `https://example.com:8443`. */
  readonly origin: string
  /** The Host header: lower case, with the port unless it is the scheme's own. */
  readonly host: string
  /** From the first `/` to the query; `/` when empty. */
  readonly path: string
  /** Without `?`; empty when there is none. */
  readonly query: string
}

const DEFAULT_PORTS: ReadonlyMap<string, string> = new Map([
  ['http:', ':80'],
  ['https:', ':443'],
  ['ws:', ':80'],
  ['wss:', ':443'],
])

/**
 * Takes an absolute URL apart without resolving or decoding anything: `new URL` would collapse
 * `/a/../b`, drop tabs and turn `\` into `/`, and another object would be signed than was asked for.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function parseRequestUrl(input: string | URL, field: string): RequestUrl {
  const url = typeof input === 'string' ? input : hrefOf(input, field)
  if (url.indexOf('#') >= 0) {
    throw argumentValueError(
      field,
      'has a fragment, which is never sent; write a literal "#" as "%23"',
    )
  }
  const hostStart = url.indexOf('://') + 3
  const question = url.indexOf('?')
  const end = question < 0 ? url.length : question
  if (hostStart === 2 || hostStart > end) throw notAbsolute(field)
  const slash = url.indexOf('/', hostStart)
  const pathStart = slash < 0 || slash > end ? end : slash
  const scheme = url.slice(0, hostStart - 2)
  const host = normalizeHost(scheme, url.slice(hostStart, pathStart), field)
  return {
    origin: `${scheme.toLowerCase()}//${host}`,
    host,
    path: pathStart === end ? '/' : url.slice(pathStart, end),
    query: question < 0 ? '' : url.slice(question + 1),
  }
}

function hrefOf(input: unknown, field: string): string {
  if (input instanceof URL) return input.href
  throw argumentTypeError(field, 'an absolute URL, as a string or a URL object', input)
}

function notAbsolute(field: string): Error {
  return argumentValueError(
    field,
    'must be an absolute http:, https:, ws: or wss: URL such as "https://example.com/path"',
  )
}

/**
 * The Host header for an authority: lower case, IPv6 in brackets, the port unless it is the scheme's
 * own (RFC 9110 section 7.2).
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on user information or a host that is none.
 */
export function normalizeHost(scheme: string, authority: string, field: string): string {
  const defaultPort = DEFAULT_PORTS.get(scheme) ?? DEFAULT_PORTS.get(scheme.toLowerCase())
  if (defaultPort === undefined) throw notAbsolute(field)
  if (isPlainHost(authority)) return authority
  if (authority.includes('@')) {
    throw argumentValueError(field, 'must not hold a user name or password before the host')
  }
  if (!/^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(authority)) {
    throw argumentValueError(field, 'has no valid host')
  }
  const host = authority.toLowerCase()
  return host.endsWith(defaultPort) ? host.slice(0, -defaultPort.length) : host
}

/** Whether the text is lower-case letters, digits, dots and hyphens: nothing to normalise. */
function isPlainHost(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const plain =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2d ||
      code === 0x2e
    if (!plain) return false
  }
  return text.length > 0
}
