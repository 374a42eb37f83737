import { argumentTypeError, argumentValueError } from '../errors.ts'
import { flatten, sha256Hex } from './hashes.ts'
import {
  encodeExcept,
  encodeForWire,
  normalizeEncoding,
  UNRESERVED,
  UNRESERVED_AND_SLASH,
} from './percent-encoding.ts'
import type { HeaderSet, PathRules, SignableBody } from './types.ts'

/** The six parts of the canonical request, joined: "Create a canonical request" in the IAM user guide. */
export function canonicalRequest(
  method: string,
  uri: string,
  query: string,
  headers: HeaderBlock,
  payloadHash: string,
): string {
  return `${method}\n${uri}\n${query}\n${headers.text}\n${payloadHash}`
}

/**
 * The path to send. Where the service encodes once, wire and canonical path are the same text, with
 * every reserved character encoded, as S3 reads a bare `+` as a space, and `%2F` written as `/`, as S3
 * decodes the path before it canonicalises it. Elsewhere the caller's spelling is kept.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a stray `%`, a lone surrogate, or dot segments that
 * clients would resolve after signing.
 */
export function pathToSend(path: string, rules: PathRules, field: string): string {
  const wire =
    rules.uriEncoding === 'single' ? onceEncoded(path, rules, field) : encodeForWire(path, field)
  if (rules.dotSegments === 'reject' && hasUnsafeDotSegment(wire, rules.normalizePath)) {
    throw argumentValueError(
      field,
      'has "." or ".." segments that fetch and URL-based clients would resolve after signing, and so ' +
        'reach another resource; for a client that sends paths untouched, sign with `sign`, `presign` ' +
        'or `createSigner` of sansdk/sigv4 and set dotSegments to "keep"',
    )
  }
  return wire
}

function onceEncoded(path: string, { escapedSlash }: PathRules, field: string): string {
  if (escapedSlash === undefined) return normalizeEncoding(path, UNRESERVED_AND_SLASH, field)
  const segments = path.split('/').map((segment) => normalizeEncoding(segment, UNRESERVED, field))
  return segments.join('/')
}

/** Step 1 of the canonical request: the path, normalised and encoded as the service does it. */
export function canonicalUri(wire: string, rules: PathRules): string {
  const path = rules.normalizePath ? resolveSegments(wire) : wire
  return rules.uriEncoding === 'single' ? path : encodeExcept(path, UNRESERVED_AND_SLASH, 'path')
}

/** Drops empty and `.` segments, lets `..` take the one before it, keeps a trailing slash. */
function resolveSegments(path: string): string {
  if (path.indexOf('//') < 0 && path.indexOf('/.') < 0) return path
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  const trailing = segments.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${segments.join('/')}${trailing}`
}

/** Bare dot segments are harmless where the canonical path resolves them too; encoded ones never are. */
function hasUnsafeDotSegment(wire: string, normalized: boolean): boolean {
  if (wire.indexOf('/.') < 0 && wire.indexOf('/%2') < 0) return false
  for (const segment of wire.split('/')) {
    const bare = segment === '.' || segment === '..'
    if (bare ? !normalized : isEncodedDotSegment(segment)) return true
  }
  return false
}

// The WHATWG URL standard's "single-dot" and "double-dot URL path segment", encoded forms.
function isEncodedDotSegment(segment: string): boolean {
  return /^(?:%2e|\.%2e|%2e\.|%2e%2e)$/i.test(segment)
}

/** A query parameter, name and value percent-encoded in SigV4's one spelling. */
export interface QueryPair {
  readonly name: string
  readonly value: string
  /** Written without `=`, as in `?acl`. */
  readonly bare: boolean
}

/**
 * Splits a query string. The first `=` ends the name, `+` is a space (as servers read it), empty
 * pairs are dropped, every other pair is kept, repeated names included, in the order of writing.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a stray `%` or a lone surrogate.
 */
export function parseQuery(query: string, field: string): QueryPair[] {
  const pairs: QueryPair[] = []
  for (const part of query.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const bare = equals < 0
    pairs.push({
      name: normalizeQueryText(bare ? part : part.slice(0, equals), field),
      value: bare ? '' : normalizeQueryText(part.slice(equals + 1), field),
      bare,
    })
  }
  return pairs
}

function normalizeQueryText(text: string, field: string): string {
  const spaced = text.indexOf('+') < 0 ? text : text.replaceAll('+', '%20')
  return normalizeEncoding(spaced, UNRESERVED, field)
}

/** The query to send: the caller's order, in the spelling that is signed. */
export function wireQuery(pairs: readonly QueryPair[]): string {
  let query = ''
  for (const pair of pairs) {
    if (query !== '') query += '&'
    query += pair.bare ? pair.name : `${pair.name}=${pair.value}`
  }
  return query
}

/**
 * Step 2 of the canonical request: sorted by encoded name, then by encoded value, bytewise; every
 * name has its `=`. Sorting joined pairs would be wrong: `a-b=1` must follow `a=2`.
 */
export function canonicalQuery(pairs: readonly QueryPair[]): string {
  let query = ''
  for (const pair of pairs.toSorted(byEncodedName)) {
    query += `${query === '' ? '' : '&'}${pair.name}=${pair.value}`
  }
  return query
}

// Encoded text is ASCII, so comparing UTF-16 units is comparing bytes.
function byEncodedName(a: QueryPair, b: QueryPair): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.value === b.value ? 0 : a.value < b.value ? -1 : 1
}

/** The canonical headers and the list of their names, as they stand in the canonical request. */
interface HeaderBlock {
  readonly signedHeaders: string
  /** `name:value` lines, an empty line, the signed headers. */
  readonly text: string
}

/** Step 3 and 4 of the canonical request: canonical headers and signed headers. */
export function headerBlock({ names, values }: Pick<HeaderSet, 'names' | 'values'>): HeaderBlock {
  const signedHeaders = names.join(';')
  let lines = ''
  for (let index = 0; index < names.length; index++) lines += `${names[index]}:${values[index]}\n`
  return { signedHeaders, text: `${lines}\n${signedHeaders}` }
}

/** Makes the block of a request's headers. */
export type HeaderBlockMaker = (headers: Pick<HeaderSet, 'names' | 'values'>) => HeaderBlock

/**
 * The same for a signer, which keeps its last block: calls to one API differ in their bodies only,
 * and comparing the headers costs a tenth of joining them again. No other place may keep a block,
 * since it holds session tokens and encryption keys.
 */
export function createHeaderBlocks(): HeaderBlockMaker {
  let last: HeaderBlock | undefined
  let lastNames: readonly string[] = []
  let lastValues: readonly string[] = []
  return (headers) => {
    const { names, values } = headers
    if (last !== undefined && sameTexts(names, lastNames) && sameTexts(values, lastValues)) {
      return last
    }
    const { signedHeaders, text } = headerBlock(headers)
    last = { signedHeaders, text: flatten(text) }
    lastNames = names
    lastValues = values
    return last
  }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** The SHA-256 of no bytes. */
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Stands for a payload that the signature does not cover. */
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'

/**
 * The SHA-256 of a body as hexadecimal digits; strings are hashed as UTF-8, no body as no bytes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that cannot be hashed at once.
 */
export function hashPayload(body: SignableBody | null | undefined, field: string): string {
  if (body === undefined || body === null || body === '') return EMPTY_SHA256
  if (typeof body === 'string' || body instanceof Uint8Array) return sha256Hex(body)
  const bytes = bytesOf(body)
  if (bytes !== undefined) return sha256Hex(bytes)
  if (body instanceof URLSearchParams) return sha256Hex(body.toString())
  throw argumentTypeError(
    field,
    'a string (JSON.stringify makes one of an object), bytes in a buffer or a view of one, or URLSearchParams (for streams give payloadHash)',
    body,
  )
}

/** The bytes of a buffer or of any view of one, not copied; undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  }
  return isBuffer(value) ? new Uint8Array(value) : undefined
}

/** Of this realm or of another, such as a test runner's. */
function isBuffer(value: unknown): value is ArrayBufferLike {
  return /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value))
}

/** The payload hash of a request, else that of the options; undefined where neither names one. @throws TypeError. */
export function namedHash(
  ofRequest: string | undefined,
  ofOptions: string | undefined,
): string | undefined {
  if (ofRequest !== undefined) assertPayloadHash(ofRequest, 'request.payloadHash')
  return ofRequest ?? ofOptions
}

/**
 * Checks a precomputed payload hash.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function assertPayloadHash(hash: unknown, field: string): void {
  if (typeof hash !== 'string') throw argumentTypeError(field, 'a string', hash)
  if (!/^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]+)$/.test(hash)) {
    throw argumentValueError(
      field,
      'must be 64 lower-case hexadecimal digits, "UNSIGNED-PAYLOAD" or a "STREAMING-…" value',
    )
  }
}
