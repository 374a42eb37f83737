import { sha256Hex } from '../sha256.ts'
import { stringToSign } from '../string-to-sign.ts'
import { arrivedCanonicalRequest } from './arrived-canonical-request.ts'
import { type Authentication, readAuthentication } from './authentication.ts'
import { checkReplay } from './check-replay.ts'
import { checkScope } from './check-scope.ts'
import { checkSignature } from './check-signature.ts'
import { checkSignedHeaders } from './check-signed-headers.ts'
import { checkTime } from './check-time.ts'
import { chunkVerifier } from './chunk-verifier.ts'
import { payloadClaim } from './payload-claim.ts'
import { payloadSource, readPayload } from './payload-source.ts'
import { refusal } from './refusal.ts'
import { type ServedRules, servedRules } from './served-rules.ts'

import type { VerifiableRequest, VerifiedRequest, VerifyOptions } from './types.ts'
import { verifiedIdentity } from './verified-identity.ts'
import { clockTolerance, type VerifyConfig, verifyConfig } from './verify-config.ts'
import { readWireRequest, singleHeader, type WireRequest } from './wire-request.ts'

const CONTENT_SHA256 = 'x-amz-content-sha256'

/**
 * Verifies a request that was signed with an `Authorization` header or presigned, `v4` or `v4a`. The body
 * is read where its hash is signed; `UNSIGNED-PAYLOAD` and `STREAMING-…` bodies are left to the caller,
 * the latter to be read through `verifyChunks`.
 *
 * Give `regions` and `services`: otherwise a request signed for any other service of yours passes.
 *
 * @example
 * ```ts
 * createServer(async (request, response) => {
 *   const verified = await verify(request, {
 *     credentials: (accessKeyId) => keys.get(accessKeyId),
 *     regions: 'eu-central-1',
 *     services: 's3',
 *   })
 *   response.end(`hello, ${verified.accessKeyId}`)
 * })
 * ```
 *
 * @throws SignatureError, with one code for each way to fail and the part that failed in `field`;
 * TypeError or RangeError for wrong options; whatever `options.credentials` throws.
 */
export async function verify(
  request: VerifiableRequest,
  options: VerifyOptions,
): Promise<VerifiedRequest> {
  const config = verifyConfig(options)
  const wire = readWireRequest(request, config.scheme)
  const authentication = readAuthentication(wire, config)
  const { scope, amzDate, regionSet } = authentication
  const rules = servedRules(scope.service, config)
  checkScope(scope, amzDate, regionSet, config)
  const endsAt = checkTime(authentication, config.now, clockTolerance(config, rules))
  checkSignedHeaders(wire, authentication.signedHeaders, {
    required: config.requiredSignedHeaders,
    unsigned: unsignedHeaders(rules, config),
  })
  const claim = payloadClaim(wire, authentication, rules, config)
  const read = () => readBody(wire, request, config)
  const unhashed = claim.kind === 'body' ? await read() : undefined
  const payloadHash = claim.kind === 'body' ? sha256Hex(unhashed ?? '') : claim.hash
  const text = textToSign(wire, authentication, rules, payloadHash)
  const sessionToken = readSessionToken(authentication, rules)
  const check = await checkSignature(
    { ...authentication, stringToSign: text, sessionToken },
    config,
  )
  const body = claim.kind === 'hash' ? hashedBody(await read(), claim.hash) : unhashed
  const verifyChunks = chunkVerifier(wire, request, authentication, claim, check, config)
  await checkReplay(authentication, text, endsAt, config)
  return {
    ...verifiedIdentity(authentication),
    signedHeaders: authentication.signedHeaders,
    payloadHash,
    ...(authentication.form === 'query' ? { expiresAt: new Date(endsAt) } : {}),
    ...(body === undefined ? {} : { body }),
    ...(verifyChunks === undefined ? {} : { verifyChunks }),
  }
}

/** Whoever changes the payload hash changes the canonical request, whether it is signed as a header or not. */
function unsignedHeaders(rules: ServedRules, config: VerifyConfig): ReadonlySet<string> {
  const names = [CONTENT_SHA256, ...config.unsignedHeaders]
  if (rules.sessionToken === 'unsigned') names.push(rules.sessionTokenName)
  return new Set(names)
}

// A directory bucket takes its own sessions and, for some operations, those of IAM.
function readSessionToken({ parameter }: Authentication, rules: ServedRules): string | undefined {
  return parameter(rules.sessionTokenName) ?? parameter('x-amz-security-token')
}

function textToSign(
  wire: WireRequest,
  authentication: Authentication,
  rules: ServedRules,
  payloadHash: string,
): string {
  const request = arrivedCanonicalRequest(wire, authentication, rules, payloadHash)
  const { algorithm, amzDate, scope } = authentication
  return stringToSign(algorithm.name, amzDate, scope.text, sha256Hex(request))
}

async function readBody(
  wire: WireRequest,
  request: VerifiableRequest,
  config: VerifyConfig,
): Promise<Uint8Array> {
  const announced = Number(singleHeader(wire, 'content-length') ?? 0)
  if (announced > config.maxBodyBytes) {
    const problem = `has ${announced} bytes, more than ${config.maxBodyBytes}`
    throw refusal('SIGNATURE_PAYLOAD_TOO_LARGE', 'body', problem)
  }
  return readPayload(payloadSource(request, config.body), config.maxBodyBytes)
}

function hashedBody(body: Uint8Array, hash: string): Uint8Array {
  if (sha256Hex(body) === hash) return body
  throw refusal(
    'SIGNATURE_PAYLOAD_MISMATCH',
    'body',
    `does not have the SHA-256 of ${CONTENT_SHA256}`,
  )
}
