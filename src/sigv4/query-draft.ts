import { argumentTypeError, argumentValueError } from '../errors.ts'
import { addSigned, assertTokenKnown, type HeaderSet, readHeaders } from './canonical-headers.ts'
import { canonicalQuery, parseQuery, type QueryPair, wireQuery } from './canonical-query.ts'
import { canonicalRequest } from './canonical-request.ts'
import { headerBlock } from './header-block.ts'
import { hashPayload, UNSIGNED_PAYLOAD } from './payload-hash.ts'
import { encodeRfc3986 } from './percent-encoding.ts'
import { addHost, requestTarget } from './request-target.ts'
import type { SigningConfig } from './signing-config.ts'
import { type SigningMoment, tokenParameter } from './signing-moment.ts'
import type { SignableRequest } from './types.ts'

/** A presigned request with everything but its signature. */
export interface QueryDraft {
  readonly method: string
  /** Up to where `&X-Amz-Signature=` follows. */
  readonly url: string
  /** What comes after the signature: the session token where it is not signed. */
  readonly unsignedQuery: string
  /** The headers that the sender must repeat. */
  readonly headers: Record<string, string>
  readonly signedHeaders: string
  readonly canonicalRequest: string
}

/** Adds the authentication parameters and builds the canonical request. */
export function draftQuery(
  config: SigningConfig,
  moment: SigningMoment,
  request: SignableRequest,
  expiresIn: number,
  hoistHeaders: readonly string[] | undefined,
): QueryDraft {
  const target = requestTarget(request, config)
  if (target.query.length > 0) assertNoSigningParameters(target.query, config)
  const headers = readHeaders(request.headers, config.presignsHeader, 'request.headers')
  assertTokenKnown(headers, config)
  const query =
    hoistHeaders === undefined ? target.query : hoist(headers, hoistHeaders, target.query)
  addHost(headers, target)
  const payload = presignedPayload(headers, config, request)
  const block = headerBlock(headers)
  const authentication = moment.authenticationQuery(expiresIn, block.signedHeaders)
  return {
    method: target.method,
    url: `${target.origin}${target.path}?${query.length === 0 ? '' : `${wireQuery(query)}&`}${authentication}`,
    unsignedQuery: config.sessionToken === 'unsigned' ? tokenParameter(config) : '',
    headers: signedOnly(headers),
    signedHeaders: block.signedHeaders,
    canonicalRequest: canonicalRequest(
      target.method,
      target.canonicalUri,
      query.length === 0 ? authentication : mergedQuery(query, authentication),
      block,
      payload,
    ),
  }
}

// Beside the signer's own of the same name, one of the two would count: which, servers decide.
function assertNoSigningParameters(query: readonly QueryPair[], config: SigningConfig): void {
  if (config.checks === 'syntax') return
  const own = query.find(({ name }) => name.startsWith('X-Amz-'))
  if (own === undefined) return
  throw argumentValueError(
    'request.url',
    `has the query parameter ${own.name}; presign the URL without X-Amz-… parameters, which are the signer's to add`,
  )
}

function mergedQuery(query: readonly QueryPair[], authentication: string): string {
  return canonicalQuery([...query, ...parseQuery(authentication, 'authentication')])
}

/** An explicit hash wins over the caller's header, that over what the service expects of a URL. */
function presignedPayload(
  headers: HeaderSet,
  config: SigningConfig,
  request: SignableRequest,
): string {
  const given = headers.wire['x-amz-content-sha256']
  const { presignPayload } = config.rules
  if (config.payloadHash === undefined) {
    if (given !== undefined) return given
    if (presignPayload === 'hash') return hashPayload(request.body, 'request.body')
    if (presignPayload === 'unsigned-header') {
      addSigned(headers, 'x-amz-content-sha256', UNSIGNED_PAYLOAD)
    }
    return UNSIGNED_PAYLOAD
  }
  const bound =
    presignPayload === 'unsigned-header' ||
    (config.payloadHash !== UNSIGNED_PAYLOAD && config.contentSha256Header === 'include')
  if (given === undefined && bound) addSigned(headers, 'x-amz-content-sha256', config.payloadHash)
  return config.payloadHash
}

/** Moves headers into the query, where some services take them too. */
function hoist(
  headers: HeaderSet,
  hoisted: readonly string[],
  query: readonly QueryPair[],
): readonly QueryPair[] {
  if (!Array.isArray(hoisted)) {
    throw argumentTypeError('options.hoistHeaders', 'an array of header names', hoisted)
  }
  const pairs = [...query]
  for (const name of hoisted as readonly string[]) {
    const index = headers.names.indexOf(name.toLowerCase())
    if (index < 0) continue
    const [header = name] = headers.names.splice(index, 1)
    headers.values.splice(index, 1)
    const value = headers.wire[header] ?? ''
    delete headers.wire[header]
    pairs.push({ name: encodeRfc3986(header), value: encodeRfc3986(value), bare: false })
  }
  return pairs
}

/** What the signature covers; `host` only where the caller gave it, as clients send their own. */
function signedOnly(headers: HeaderSet): Record<string, string> {
  if (headers.names.length === 1) return headers.wire
  const signed: Record<string, string> = {}
  for (const name of headers.names) {
    const value = headers.wire[name]
    if (value !== undefined) signed[name] = value
  }
  return signed
}
