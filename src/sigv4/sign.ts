import { checkOptions } from '../base/options.ts'
import { addSigned, assertTokenKnown, readHeaders } from './canonical-headers.ts'
import {
  canonicalQuery,
  canonicalRequest,
  hashPayload,
  namedHash,
  UNSIGNED_PAYLOAD,
  wireQuery,
} from './canonical-request.ts'
import {
  SIGNING_OPTIONS,
  type SigningMoment,
  scopeOf,
  signingConfig,
  signingMoment,
  timeOf,
} from './prepare.ts'
import type {
  HeaderSet,
  SignableBody,
  SignableRequest,
  SignedHead,
  SignedRequest,
  SigningConfig,
  SigningOptions,
} from './types.ts'
import { addHost, requestLine } from './url.ts'

/**
 * Signs a request with the `Authorization` header. Synchronous; the input is not changed. Service and
 * region come from the host where the options do not name them.
 *
 * For many requests with the same credentials use `createSigner`, which checks its options once.
 *
 * @example
 * ```ts
 * const { url, ...init } = sign(
 *   { method: 'POST', url: 'https://dynamodb.eu-central-1.amazonaws.com/', headers, body },
 *   { credentials },
 * )
 * const response = await fetch(url, init)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`;
 * `field` names the argument.
 */
export function sign<Body extends SignableBody | null | undefined = undefined>(
  request: SignableRequest & { readonly body?: Body },
  options: SigningOptions,
): SignedRequest<Body> {
  checkOptions('sign', options, SIGNING_OPTIONS)
  const config = signingConfig(options, scopeOf(options, request))
  return signAt(config, signingMoment(config, timeOf(options.date, 'options.date')), request)
}

/** Signs with options that were checked before. */
export function signAt<Body extends SignableBody | null | undefined = undefined>(
  config: SigningConfig,
  moment: SigningMoment,
  request: SignableRequest & { readonly body?: Body },
): SignedRequest<Body> {
  return signDraft(draftHeaders(config, moment, request), moment, request.body as Body)
}

/** Signs a draft, and adds the Authorization header to its headers. */
export function signDraft<Body>(
  draft: HeaderDraft,
  moment: SigningMoment,
  body: Body,
): SignedRequest<Body> {
  const { headers } = draft
  const signature = moment.key.signRequest(moment.amzDate, draft.canonicalRequest)
  headers['authorization'] =
    `${moment.key.authorization}${draft.signedHeaders}, Signature=${signature}`
  return {
    method: draft.method,
    url: draft.url,
    headers,
    body,
  } as SignedHead as SignedRequest<Body>
}

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
  const target = requestLine(request, config)
  const headers = readHeaders(request.headers, config.signsHeader, 'request.headers')
  addHost(headers, target)
  const payload = addPayloadHash(headers, config, request)
  addSigned(headers, 'x-amz-date', moment.amzDate)
  if (config.regionSet !== undefined) addSigned(headers, 'x-amz-region-set', config.regionSet)
  addSessionToken(headers, config)
  const { query } = target
  const block = moment.headerBlock(headers)
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
  const fromHeader = headers.wire['x-amz-content-sha256']
  const usual = config.rules.headerPayload === 'unsigned' ? UNSIGNED_PAYLOAD : undefined
  const explicit = namedHash(request.payloadHash, config.payloadHash) ?? fromHeader ?? usual
  const hash = explicit ?? hashPayload(request.body, 'request.body')
  if (fromHeader !== undefined) replaceContentSha256(headers, hash)
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
