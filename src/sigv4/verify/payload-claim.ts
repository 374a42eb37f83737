import { UNSIGNED_PAYLOAD } from '../payload-hash.ts'
import type { ServiceRules } from '../services.ts'
import type { Authentication } from './authentication.ts'
import { type ChunkMode, chunkMode } from './chunk-mode.ts'
import { refusal } from './refusal.ts'
import type { VerifyConfig } from './verify-config.ts'
import { singleHeader, type WireRequest } from './wire-request.ts'

/**
 * What a request says of its payload. `hash`: the SHA-256 of the body. `body`: nothing, so the signature
 * covers the hash of whatever came. `unsigned`: anything goes. `chunks`: `aws-chunked`.
 */
export type PayloadClaim =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'body' }
  | { readonly kind: 'unsigned'; readonly hash: string }
  | { readonly kind: 'chunks'; readonly hash: string; readonly mode: ChunkMode }

const FIELD = 'x-amz-content-sha256'

/**
 * Reads `x-amz-content-sha256`, a header or, where a client moved it there, a query parameter.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_HASH_MISSING`, `SIGNATURE_PAYLOAD_UNSIGNED`,
 * `SIGNATURE_MALFORMED`, `SIGNATURE_AMBIGUOUS`.
 */
export function payloadClaim(
  wire: WireRequest,
  authentication: Authentication,
  rules: ServiceRules,
  config: VerifyConfig,
): PayloadClaim {
  const hash = givenHash(wire, authentication)
  if (hash === undefined) return impliedClaim(authentication, rules, config)
  if (/^[0-9a-f]{64}$/.test(hash)) return { kind: 'hash', hash }
  if (hash === UNSIGNED_PAYLOAD) return unsignedClaim(rules, config)
  const mode = chunkMode(hash, authentication.algorithm)
  if (mode === undefined) {
    throw refusal('SIGNATURE_MALFORMED', FIELD, 'is no payload hash that fits the algorithm')
  }
  if (!mode.signed) unsignedClaim(rules, config)
  return { kind: 'chunks', hash, mode }
}

function givenHash(wire: WireRequest, authentication: Authentication): string | undefined {
  const header = singleHeader(wire, FIELD)
  if (authentication.form === 'header') return header
  const parameter = authentication.parameter(FIELD)
  if (header !== undefined && parameter !== undefined && header !== parameter) {
    throw refusal('SIGNATURE_AMBIGUOUS', FIELD, 'differs between header and query')
  }
  return header ?? parameter
}

function impliedClaim(
  { form }: Authentication,
  rules: ServiceRules,
  config: VerifyConfig,
): PayloadClaim {
  if (form === 'query' && rules.presignPayload === 'unsigned') return unsignedClaim(rules, config)
  if (form === 'header' && rules.demands === 'hash-and-expiry') {
    throw refusal('SIGNATURE_PAYLOAD_HASH_MISSING', FIELD, 'is missing')
  }
  return { kind: 'body' }
}

/** Services that presign without a payload hash are those that take unsigned payloads. */
function unsignedClaim(rules: ServiceRules, config: VerifyConfig): PayloadClaim {
  const allowed = config.unsignedPayload ?? (rules.presignPayload === 'hash' ? 'reject' : 'allow')
  if (allowed === 'allow') return { kind: 'unsigned', hash: UNSIGNED_PAYLOAD }
  throw refusal('SIGNATURE_PAYLOAD_UNSIGNED', FIELD, 'leaves the payload unsigned')
}
