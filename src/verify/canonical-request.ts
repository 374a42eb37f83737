import { canonicalValue } from '../sigv4/canonical-headers.ts'
import {
  canonicalQuery,
  canonicalRequest,
  canonicalUri,
  headerBlock,
  pathToSend,
} from '../sigv4/canonical-request.ts'
import { UNRESERVED, UNRESERVED_AND_SLASH } from '../sigv4/percent-encoding.ts'
import type { PathRules } from '../sigv4/types.ts'
import type { Authentication } from './authentication.ts'
import { type ArrivedRequest, readUntrusted, signatureError } from './request.ts'

/** How the signer built its canonical request, where that depends on the service. */
interface ArrivedRules {
  readonly path: PathRules
  readonly sessionToken: 'signed' | 'unsigned'
}

/** What a request is for, in the one spelling that its signature has. */
export interface SignedResource {
  readonly path: string
  readonly query: string
  readonly host: string
}

/**
 * What the request is for. Where only canonical paths pass, its path is the one that arrived.
 *
 * @throws SignatureError `SIGNATURE_PATH_NOT_CANONICAL`; `SIGNATURE_MALFORMED` where there is no canonical form.
 */
export function signedResource(
  wire: ArrivedRequest,
  authentication: Authentication,
  rules: ArrivedRules,
  allowed: 'canonical' | 'any',
): SignedResource {
  if (allowed === 'canonical') checkCanonicalTarget(wire.written, rules.path)
  const path = readUntrusted('path', () =>
    // Without the second encoding of the canonical request, which no URL has.
    canonicalUri(pathToSend(wire.path, rules.path, 'path'), {
      ...rules.path,
      uriEncoding: 'single',
    }),
  )
  const pairs =
    authentication.form === 'query' && rules.sessionToken === 'unsigned'
      ? authentication.query.filter((pair) => pair.name !== 'X-Amz-Security-Token')
      : authentication.query
  return { path, query: canonicalQuery(pairs), host: wire.host }
}

/**
 * Refuses every spelling of a path but one. Others have the same signature, and servers disagree on them:
 * `new URL` takes `//` for the begin of a host, resolves `%2e%2e`, reads `\\` as `/`; some cut a segment at
 * `;`. Absolute targets without a path are refused, for Fastify finds one in their query.
 */
function checkCanonicalTarget(
  { path, query }: ArrivedRequest['written'],
  { uriEncoding }: PathRules,
): void {
  const problem = /^\/(?:[^/]+\/)*[^/]*$/.test(path)
    ? (segmentProblem(path) ?? spellingProblem(path, uriEncoding))
    : 'is empty or has an empty segment ("//")'
  if (problem !== undefined) {
    const advice = 'send it in its canonical form, or set options.wirePath to "any"'
    throw signatureError('SIGNATURE_PATH_NOT_CANONICAL', 'path', `${problem}; ${advice}`)
  }
  // Routers trim some of these, and escape others.
  if (!/^[!-~]*$/.test(query)) {
    throw signatureError(
      'SIGNATURE_PATH_NOT_CANONICAL',
      'query',
      'has a character that must be escaped',
    )
  }
}

function segmentProblem(path: string): string | undefined {
  return /\/\.\.?(?:\/|$)/.test(path) ? 'has a "." or ".." segment' : undefined
}

function spellingProblem(path: string, uriEncoding: 'single' | 'double'): string | undefined {
  for (let index = 0; index < path.length; index++) {
    const code = path.charCodeAt(index)
    if (UNRESERVED_AND_SLASH[code] === 1) continue
    if (path[index] !== '%') return `has a bare ${JSON.stringify(path[index])} at ${index}`
    const digits = path.slice(index + 1, index + 3)
    if (!/^[0-9A-F]{2}$/.test(digits)) {
      return `has a "%" at ${index} that two hexadecimal digits in capitals do not follow`
    }
    // A service that encodes once reads `%2F` as `/`.
    if (
      UNRESERVED[Number.parseInt(digits, 16)] === 1 ||
      (digits === '2F' && uriEncoding === 'single')
    ) {
      return `has the escape %${digits} at ${index} of a character that stands bare`
    }
    index += 2
  }
  return undefined
}

/**
 * The canonical request of a request that arrived.
 *
 * @throws SignatureError `SIGNATURE_MALFORMED` where there is none.
 */
export function arrivedCanonicalRequest(
  wire: ArrivedRequest,
  target: SignedResource,
  signedHeaders: readonly string[],
  { path: rules }: ArrivedRules,
  payloadHash: string,
): string {
  const names = [...signedHeaders]
  const values = names.map((name) => canonicalHeader(wire, name))
  return canonicalRequest(
    wire.method,
    canonicalUri(target.path, { ...rules, normalizePath: false }),
    target.query,
    headerBlock({ names, values }),
    payloadHash,
  )
}

function canonicalHeader(wire: ArrivedRequest, name: string): string {
  const values = wire.headers.get(name) ?? []
  return readUntrusted(name, () =>
    values.map((value) => canonicalValue(value, name, 'header')).join(','),
  )
}
