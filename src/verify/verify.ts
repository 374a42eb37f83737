import { forgetLastMatch } from '../base/redact.ts'
import { canonicalValue } from '../sigv4/canonical-headers.ts'
import {
  canonicalQuery,
  canonicalRequest,
  canonicalUri,
  headerBlock,
  pathToSend,
} from '../sigv4/canonical-request.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { UNRESERVED, UNRESERVED_AND_SLASH } from '../sigv4/percent-encoding.ts'
import { stringToSign } from '../sigv4/signing-key.ts'
import type { PathRules, ServiceRules } from '../sigv4/types.ts'
import { type Authentication, readAuthentication } from './authentication.ts'
import {
  checkHost,
  checkReplay,
  checkScope,
  checkSignature,
  checkSignedHeaders,
  checkTime,
  lookUpKey,
} from './checks.ts'
import { chunkVerifier } from './chunks.ts'
import { clockTolerance, servedRules, type VerifyConfig, verifyConfig } from './options.ts'
import {
  bodyOf,
  bodyVerifier,
  CONTENT_SHA256,
  checkedBody,
  eventVerifier,
  type PayloadClaim,
  payloadClaim,
  readPayload,
} from './payload.ts'
import {
  type ArrivedRequest,
  readArrivedRequest,
  readUntrusted,
  signatureError,
  singleHeader,
  verifiedIdentity,
} from './request.ts'
import type { VerifiableRequest, VerifiedRequest, VerifyOptions } from './types.ts'

/**
 * Verifies a request that was signed with an `Authorization` header or presigned, `v4` or `v4a`. The body
 * is read where its hash is signed; `UNSIGNED-PAYLOAD` and `STREAMING-…` bodies are left to the caller,
 * the latter to be read through `verifyChunks` or `verifyEvents`.
 *
 * Give `hosts`, `services` and `regions`: otherwise a request signed for any other server of yours passes.
 * Route on the result's `path`, `query` and `host`.
 *
 * @example
 * ```ts
 * createServer(async (request, response) => {
 *   const { accessKeyId, path } = await verify(request, {
 *     credentials: (accessKeyId) => keys.get(accessKeyId),
 *     hosts: 'api.example.com',
 *     regions: 'eu-central-1',
 *     services: 'my-api',
 *   })
 *   response.end(`hello, ${accessKeyId} at ${path}`)
 * })
 * ```
 *
 * @throws SignatureError, with one code for each way to fail and the part that failed in `field`;
 * TypeError or RangeError for wrong options and for a body that somebody else has read; whatever
 * `options.credentials` throws.
 */
export async function verify(
  request: VerifiableRequest,
  options: VerifyOptions,
): Promise<VerifiedRequest> {
  try {
    return await verified(request, verifyConfig(options))
  } finally {
    forgetLastMatch()
  }
}

async function verified(
  request: VerifiableRequest,
  config: VerifyConfig,
): Promise<VerifiedRequest> {
  const wire = readArrivedRequest(request, config.scheme)
  const arrived = checkArrived(wire, config)
  const { authentication, rules, target, claim, endsAt } = arrived
  const readsHashed = claim.kind === 'hash' && config.hashedBody === 'read'
  const readsBody = claim.kind === 'body' || readsHashed
  if (readsBody) bodyOf(wire, request, config.body)
  const credentials = await lookUpKey(authentication.accessKeyId, config)
  const read = () => readBody(wire, request, config)
  // Strangers' bodies are not read: their requests are refused whatever the hash.
  const unhashed = claim.kind === 'body' && credentials !== undefined ? await read() : undefined
  const payloadHash = claim.kind === 'body' ? sha256Hex(unhashed ?? '') : claim.hash
  const texts = textsToSign(wire, arrived, payloadHash)
  const sessionToken = readSessionToken(authentication, rules)
  const check = checkSignature({ ...authentication, ...texts, sessionToken }, credentials, config)
  const body = readsHashed ? checkedBody(await read(), claim.hash) : unhashed
  const verifyBody = bodyVerifier(wire, request, claim, config)
  const verifyChunks = chunkVerifier(wire, request, authentication, claim, check, config)
  const verifyEvents =
    credentials && eventVerifier(wire, request, authentication, claim, credentials, config)
  await checkReplay(authentication, texts.stringToSign, endsAt, config)
  return {
    ...verifiedIdentity(authentication),
    ...target,
    signedHeaders: authentication.signedHeaders,
    payloadHash,
    ...(authentication.form === 'query' ? { expiresAt: new Date(endsAt) } : {}),
    ...(body === undefined ? {} : { body }),
    ...(verifyBody === undefined ? {} : { verifyBody }),
    ...(verifyChunks === undefined ? {} : { verifyChunks }),
    ...(verifyEvents === undefined ? {} : { verifyEvents }),
  }
}

/** A request that is as it should be, as far as that can be told without its key. */
interface CheckedRequest {
  readonly authentication: Authentication
  readonly rules: ServiceRules
  readonly target: SignedResource
  readonly claim: PayloadClaim
  /** Milliseconds since the epoch. */
  readonly endsAt: number
}

function checkArrived(wire: ArrivedRequest, config: VerifyConfig): CheckedRequest {
  const authentication = readAuthentication(wire, config)
  const { scope, amzDate, regionSet } = authentication
  const rules = servedRules(scope.service, config)
  checkHost(wire.host, config)
  checkScope(scope, amzDate, regionSet, config)
  const endsAt = checkTime(authentication, config.now, clockTolerance(config, rules))
  const target = signedResource(wire, authentication, rules, config.wirePath)
  checkSignedHeaders(wire, authentication.signedHeaders, {
    required: config.requiredSignedHeaders,
    unsigned: unsignedHeaders(rules, config),
  })
  const claim = payloadClaim(wire, authentication, rules, config)
  return { authentication, rules, target, claim, endsAt }
}

/** Whoever changes the payload hash changes the canonical request, whether it is signed as a header or not. */
function unsignedHeaders(rules: ServiceRules, config: VerifyConfig): ReadonlySet<string> {
  const names = [CONTENT_SHA256, ...config.unsignedHeaders]
  if (rules.sessionToken === 'unsigned') names.push(rules.sessionTokenName)
  return new Set(names)
}

// A directory bucket takes its own sessions and, for some operations, those of IAM.
function readSessionToken({ parameter }: Authentication, rules: ServiceRules): string | undefined {
  return parameter(rules.sessionTokenName) ?? parameter('x-amz-security-token')
}

function textsToSign(
  wire: ArrivedRequest,
  { authentication, rules, target }: CheckedRequest,
  payloadHash: string,
): { readonly canonicalRequest: string; readonly stringToSign: string } {
  const { algorithm, amzDate, scope, signedHeaders } = authentication
  const request = arrivedCanonicalRequest(wire, target, signedHeaders, rules, payloadHash)
  const text = stringToSign(algorithm.name, amzDate, scope.text, sha256Hex(request))
  return { canonicalRequest: request, stringToSign: text }
}

async function readBody(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  config: VerifyConfig,
): Promise<Uint8Array> {
  const announced = Number(singleHeader(wire, 'content-length') ?? 0)
  if (announced > config.maxBodyBytes) {
    const problem = `has ${announced} bytes, more than ${config.maxBodyBytes}`
    throw signatureError('SIGNATURE_PAYLOAD_TOO_LARGE', 'body', problem)
  }
  return readPayload(bodyOf(wire, request, config.body), config.maxBodyBytes)
}

/** How the signer built its canonical request, where that depends on the service. */
interface ArrivedRules {
  readonly path: PathRules
  readonly sessionToken: 'signed' | 'unsigned'
}

/** What a request is for, in the one spelling that its signature has. */
interface SignedResource {
  readonly path: string
  readonly query: string
  readonly host: string
}

/**
 * What the request is for. Where only canonical paths pass, its path is the one that arrived.
 *
 * @throws SignatureError `SIGNATURE_PATH_NOT_CANONICAL`; `SIGNATURE_MALFORMED` where there is no canonical form.
 */
function signedResource(
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
function arrivedCanonicalRequest(
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
