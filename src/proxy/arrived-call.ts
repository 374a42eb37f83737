import { AUTHENTICATION_PARAMETERS } from '../sigv4/presign.ts'
import type { VerifiedRequest } from '../verify/index.ts'
import { ProxyRefusal } from './refusal.ts'

/** A verified request without what authenticated it, as it is compared with rules and sent on. */
export interface ArrivedCall {
  readonly method: string
  /** In its one spelling. */
  readonly path: string
  /** Decoded, sorted. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Lower-case names. Without those of the connection and of the signature. */
  readonly headers: ReadonlyMap<string, string>
  /** Where it was read. */
  readonly body: Uint8Array | undefined
}

// RFC 9110 section 7.6.1, and what belongs to the way to the proxy.
const OF_CONNECTION = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

const REPLACED = [
  'host',
  'authorization',
  'x-amz-date',
  'date',
  'x-amz-content-sha256',
  'x-amz-security-token',
  'x-amz-s3session-token',
  'content-length',
  'expect',
  // Errors are read, to take keys out of them.
  'accept-encoding',
  // Some servers take the method from these.
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
]

const LEFT_OUT: ReadonlySet<string> = new Set([...OF_CONNECTION, ...REPLACED])

/**
 * Checks what `verify` leaves to servers: Node's parser refuses these, others pass them on.
 *
 * @throws ProxyRefusal `REQUEST_MALFORMED`.
 */
export function checkFraming(rawHeaders: readonly string[]): void {
  const seen = new Set<string>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    const isFraming = name === 'content-length' || name === 'transfer-encoding'
    if (isFraming && seen.has('framing')) {
      throw new ProxyRefusal('REQUEST_MALFORMED', 'The request gives its length twice')
    }
    if (isFraming) seen.add('framing')
    if (name === 'content-length' && !/^\d{1,15}$/.test(rawHeaders[index + 1] ?? '')) {
      throw new ProxyRefusal('REQUEST_MALFORMED', 'The content-length is not a number of bytes')
    }
    if (name === 'transfer-encoding' && rawHeaders[index + 1]?.toLowerCase() !== 'chunked') {
      throw new ProxyRefusal('REQUEST_MALFORMED', 'The only transfer-encoding is chunked')
    }
  }
}

/**
 * Takes the authentication off a request. Headers that a client of presigned URLs moved into the query
 * become headers again.
 *
 * @throws ProxyRefusal `REQUEST_MALFORMED`.
 */
export function arrivedCall(
  method: string,
  rawHeaders: readonly string[],
  verified: VerifiedRequest,
  body: Uint8Array | undefined,
): ArrivedCall {
  checkEscapedSlashes(verified.path)
  const headers = forwardedHeaders(rawHeaders)
  const query: [string, string][] = []
  for (const [name, value] of decodedPairs(verified.query)) {
    const lower = name.toLowerCase()
    if (!lower.startsWith('x-amz-')) query.push([name, value])
    else if (verified.expiresAt !== undefined && AUTHENTICATION.has(lower)) continue
    else if (verified.expiresAt === undefined || headers.has(lower)) {
      throw new ProxyRefusal('REQUEST_MALFORMED', `The query has ${lower}, which must be a header`)
    } else headers.set(lower, value)
  }
  return { method, path: verified.path, query, headers, body }
}

/** Servers that decode a path before they route it would resolve its segments. */
function checkEscapedSlashes(path: string): void {
  if (!path.includes('%2F')) return
  if (/\/\.{0,2}(?:\/|$)/.test(path.replaceAll('%2F', '/'))) {
    throw new ProxyRefusal(
      'REQUEST_MALFORMED',
      'The path has an escaped slash beside an empty segment, "." or ".."',
    )
  }
}

const AUTHENTICATION: ReadonlySet<string> = new Set(
  [...AUTHENTICATION_PARAMETERS, 'X-Amz-Content-Sha256', 'X-Amz-Signature'].map((name) =>
    name.toLowerCase(),
  ),
)

function decodedPairs(query: string): [name: string, value: string][] {
  if (query === '') return []
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=')
    return [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))]
  })
}

/** Decodes what is percent-encoded. @throws ProxyRefusal `REQUEST_MALFORMED` where that is not UTF-8. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ProxyRefusal('REQUEST_MALFORMED', 'The path or query is not UTF-8')
  }
}

function forwardedHeaders(rawHeaders: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  const named = new Set<string>()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    const value = rawHeaders[index + 1] ?? ''
    if (name === 'connection')
      for (const item of value.split(',')) named.add(item.trim().toLowerCase())
    const before = headers.get(name)
    if (!LEFT_OUT.has(name)) headers.set(name, before === undefined ? value : `${before},${value}`)
  }
  for (const name of named) headers.delete(name)
  return headers
}

/** The headers of a response that concern more than its connection, names and values in turn. */
export function responseHeaders(rawHeaders: readonly string[]): string[] {
  const kept: string[] = []
  const connection = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'connection',
  )
  const named = new Set(
    connection
      .join(',')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    if (OF_CONNECTION.includes(name) || named.has(name)) continue
    kept.push(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  return kept
}
