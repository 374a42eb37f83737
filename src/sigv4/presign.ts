import { checkOptions } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { addSigned, assertTokenKnown, readHeaders } from './canonical-headers.ts'
import {
  canonicalQuery,
  canonicalRequest,
  hashPayload,
  namedHash,
  parseQuery,
  type QueryPair,
  UNSIGNED_PAYLOAD,
  wireQuery,
} from './canonical-request.ts'
import { flatten } from './hashes.ts'
import { expiryDate, lifetime, signingTime } from './lifetime.ts'
import { encodeRfc3986 } from './percent-encoding.ts'
import {
  PRESIGN_OPTIONS,
  type SigningMoment,
  scopeOf,
  signingConfig,
  signingMoment,
  timeOf,
} from './prepare.ts'
import type { SigningKey } from './signing-key.ts'
import type {
  HeaderSet,
  PresignedRequest,
  PresignOptions,
  SignableRequest,
  SigningConfig,
  SigningOptions,
} from './types.ts'
import { addHost, requestLine } from './url.ts'

/**
 * Signs a request in its query string, so that the URL alone grants it for `expiresIn` seconds.
 * Every header given is signed, and must be repeated by the sender. Service and region come from the
 * host where the options do not name them.
 *
 * @example
 * ```ts
 * const { url, expiresAt } = presign(
 *   { url: 'https://bucket.s3.eu-central-1.amazonaws.com/report.pdf' },
 *   { credentials, expiresIn: 3600 },
 * )
 * ```
 *
 * @throws RangeError `ERR_OUT_OF_RANGE` when `expiresIn` is not 1 to 604800; CredentialsError
 * `CREDENTIALS_EXPIRE_TOO_SOON` when the credentials end before the URL would, unless
 * `credentialsExpiry` is `shorten`; CredentialsError `CREDENTIALS_EXPIRED`; TypeError as `sign`.
 */
export function presign(
  request: SignableRequest,
  options: SigningOptions & PresignOptions,
): PresignedRequest {
  checkOptions('presign', options, PRESIGN_OPTIONS)
  const config = signingConfig(options, scopeOf(options, request))
  const asked = timeOf(options.date, 'options.date')
  const expiresIn = lifetime(config.credentials, asked, options)
  const time = signingTime(asked, options)
  const moment = signingMoment(config, time)
  const draft = draftQuery(config, moment, request, expiresIn, options.hoistHeaders)
  return presignDraft(draft, moment, time, expiresIn)
}

/** Signs a draft and puts the URL together. */
export function presignDraft(
  draft: QueryDraft,
  moment: SigningMoment,
  time: number,
  expiresIn: number,
): PresignedRequest {
  const signature = moment.key.signRequest(moment.amzDate, draft.canonicalRequest)
  return {
    method: draft.method,
    url: `${draft.url}&X-Amz-Signature=${signature}${draft.unsignedQuery}`,
    headers: draft.headers,
    expiresAt: expiryDate(time, expiresIn),
  }
}

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
  const target = requestLine(request, config)
  if (target.query.length > 0) assertNoSigningParameters(target.query, config)
  const headers = readHeaders(request.headers, config.presignsHeader, 'request.headers')
  assertTokenKnown(headers, config)
  const query =
    hoistHeaders === undefined ? target.query : hoist(headers, hoistHeaders, target.query)
  addHost(headers, target)
  const payload = presignedPayload(headers, config, request)
  const block = moment.headerBlock(headers)
  const authentication = authenticationQuery(config, moment, expiresIn, block.signedHeaders)
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

function authenticationQuery(
  config: SigningConfig,
  moment: SigningMoment,
  expiresIn: number,
  signedHeaders: string,
): string {
  moment.query ??= { token: signedParameters(config), text: '', expiresIn: 0, signedHeaders: '' }
  const { query } = moment
  if (expiresIn !== query.expiresIn || signedHeaders !== query.signedHeaders) {
    const names = signedHeaders === 'host' ? 'host' : encodeRfc3986(signedHeaders)
    query.text = flatten(
      `${keyQuery(moment.key)}${moment.amzDate}&X-Amz-Expires=${expiresIn}${query.token}&X-Amz-SignedHeaders=${names}`,
    )
    query.expiresIn = expiresIn
    query.signedHeaders = signedHeaders
  }
  return query.text
}

function keyQuery(key: SigningKey): string {
  key.query ??= flatten(
    `X-Amz-Algorithm=${key.algorithm}&X-Amz-Credential=${encodeRfc3986(key.credential)}&X-Amz-Date=`,
  )
  return key.query
}

/** The region set, and the session token where it is signed: both of its names sort after the set. */
function signedParameters(config: SigningConfig): string {
  const { regionSet } = config
  const regions = regionSet === undefined ? '' : `&X-Amz-Region-Set=${encodeRfc3986(regionSet)}`
  return config.sessionToken === 'signed' ? `${regions}${tokenParameter(config)}` : regions
}

/** The session token's query parameter with the `&` before it; empty without a token. */
function tokenParameter(config: SigningConfig): string {
  const token = config.credentials.sessionToken
  if (token === undefined) return ''
  const name =
    config.rules.sessionTokenName === 'x-amz-security-token'
      ? 'X-Amz-Security-Token'
      : 'X-Amz-S3session-Token'
  return `&${name}=${encodeRfc3986(token)}`
}

// Beside the signer's own of the same name, one of the two would count: which, servers decide.
function assertNoSigningParameters(query: readonly QueryPair[], config: SigningConfig): void {
  if (config.checks === 'syntax') return
  const parameter = query.find(
    ({ name }) => name.startsWith('X-Amz-') && !SERVICE_PARAMETERS.includes(name),
  )
  if (parameter === undefined) return
  throw argumentValueError(
    'request.url',
    `has the query parameter ${parameter.name}; presign the URL without the parameters of a signature, which are the signer's to add`,
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
  const fromHeader = headers.wire['x-amz-content-sha256']
  const { presignPayload } = config.rules
  const payloadHash = namedHash(request.payloadHash, config.payloadHash)
  if (payloadHash === undefined) {
    if (fromHeader !== undefined) return fromHeader
    if (presignPayload === 'hash') return hashPayload(request.body, 'request.body')
    if (presignPayload === 'unsigned-header') {
      addSigned(headers, 'x-amz-content-sha256', UNSIGNED_PAYLOAD)
    }
    return UNSIGNED_PAYLOAD
  }
  const bound =
    presignPayload === 'unsigned-header' ||
    (payloadHash !== UNSIGNED_PAYLOAD && config.contentSha256Header === 'include')
  if (fromHeader === undefined && bound) addSigned(headers, 'x-amz-content-sha256', payloadHash)
  return payloadHash
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

/** Parameters of Kinesis Video's signaling, which are spelled as those of a signature are. */
const SERVICE_PARAMETERS: readonly string[] = ['X-Amz-ChannelARN', 'X-Amz-ClientId']

/** The query parameters in which a presigned URL holds its authentication, spelled as it is signed. */
export const AUTHENTICATION_PARAMETERS: readonly string[] = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-Region-Set',
  'X-Amz-S3session-Token',
  'X-Amz-Security-Token',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders',
]
