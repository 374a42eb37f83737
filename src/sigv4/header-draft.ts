import { addSigned, assertTokenKnown, type HeaderSet, readHeaders } from './canonical-headers.ts'
import { canonicalQuery, wireQuery } from './canonical-query.ts'
import { canonicalRequest } from './canonical-request.ts'
import { headerBlock } from './header-block.ts'
import { hashPayload, UNSIGNED_PAYLOAD } from './payload-hash.ts'
import { addHost, requestTarget } from './request-target.ts'
import type { SigningConfig } from './signing-config.ts'
import type { SigningMoment } from './signing-moment.ts'
import type { SignableRequest } from './types.ts'

/** A request with everything but its signature. */
export interface HeaderDraft {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly signedHeaders: string
  readonly canonicalRequest: string
}

/** Adds the headers that signing needs and builds the canonical request. */
export function draftHeaders(
  config: SigningConfig,
  moment: SigningMoment,
  request: SignableRequest,
): HeaderDraft {
  const target = requestTarget(request, config)
  const headers = readHeaders(request.headers, config.signsHeader, 'request.headers')
  addHost(headers, target)
  const payload = addPayloadHash(headers, config, request)
  addSigned(headers, 'x-amz-date', moment.amzDate)
  if (config.regionSet !== undefined) addSigned(headers, 'x-amz-region-set', config.regionSet)
  addSessionToken(headers, config)
  const { query } = target
  const block = headerBlock(headers)
  return {
    method: target.method,
    url: `${target.origin}${target.path}${query.length === 0 ? '' : `?${wireQuery(query)}`}`,
    headers: headers.wire,
    signedHeaders: block.signedHeaders,
    canonicalRequest: canonicalRequest(
      target.method,
      target.canonicalUri,
      query.length === 0 ? '' : canonicalQuery(query),
      block,
      payload,
    ),
  }
}

/** An explicit hash wins over the caller's header, that over the body's own. */
function addPayloadHash(
  headers: HeaderSet,
  config: SigningConfig,
  request: SignableRequest,
): string {
  const given = headers.wire['x-amz-content-sha256']
  const usual = config.rules.headerPayload === 'unsigned' ? UNSIGNED_PAYLOAD : undefined
  const explicit = config.payloadHash ?? given ?? usual
  const hash = explicit ?? hashPayload(request.body, 'request.body')
  if (given !== undefined) replaceContentSha256(headers, hash)
  // A server cannot guess that a payload is unsigned or streamed: then the header must say so.
  else if (
    config.contentSha256Header === 'include' ||
    (explicit !== undefined && explicit.length !== 64)
  ) {
    addSigned(headers, 'x-amz-content-sha256', hash)
  }
  return hash
}

function replaceContentSha256(headers: HeaderSet, hash: string): void {
  headers.wire['x-amz-content-sha256'] = hash
  headers.values[headers.names.indexOf('x-amz-content-sha256')] = hash
}

function addSessionToken(headers: HeaderSet, config: SigningConfig): void {
  assertTokenKnown(headers, config)
  const token = config.credentials.sessionToken
  if (token === undefined) return
  const name = config.rules.sessionTokenName
  if (config.sessionToken === 'signed') addSigned(headers, name, token)
  else headers.wire[name] = token
}
