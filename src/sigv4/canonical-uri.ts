import { argumentValueError } from '../errors.ts'
import {
  encodeExcept,
  encodeForWire,
  normalizeEncoding,
  UNRESERVED,
  UNRESERVED_AND_SLASH,
} from './percent-encoding.ts'

/** How a service canonicalises paths. */
export interface PathRules {
  readonly uriEncoding: 'single' | 'double'
  readonly normalizePath: boolean
  readonly dotSegments: 'reject' | 'keep'
  /** `keep`: as signers do it that do not know how S3 decodes; default `/`. */
  readonly escapedSlash?: 'keep' | undefined
}

/**
 * The path to send. Where the service encodes once, wire and canonical path are the same text, with
 * every reserved character encoded, as S3 reads a bare `+` as a space, and `%2F` written as `/`, as S3
 * decodes the path before it canonicalises it. Elsewhere the caller's spelling is kept.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a stray `%`, a lone surrogate, or dot segments that
 * clients would resolve after signing.
 */
export function wirePath(path: string, rules: PathRules, field: string): string {
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
