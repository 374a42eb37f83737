import { timingSafeEqual } from 'node:crypto'
import { sha256Hex } from '../sha256.ts'
import { deriveSigningKey, V4_ALGORITHM } from '../signing-key.ts'
import { V4A_ALGORITHM, v4aVerifier } from '../signing-key-v4a.ts'
import type { Credentials, SigningAlgorithm } from '../types.ts'
import type { CredentialScope } from './credential.ts'

/** Whether a signature is that of the text. */
export type SignatureCheck = (text: string, signature: string) => boolean

/** How one algorithm is verified. */
export interface SignatureAlgorithm {
  readonly id: SigningAlgorithm
  /** Its name in headers, queries and strings to sign. */
  readonly name: string
  /** Whether the scope names a region; otherwise a region set comes along. */
  readonly regional: boolean
  /** What a signature looks like. */
  readonly signature: RegExp
  /** Prepares to check signatures of these credentials in this scope. */
  readonly prepare: (credentials: Credentials, scope: CredentialScope) => SignatureCheck
  /** Text that is the same for all spellings of one signature. */
  readonly replayId: (signature: string, stringToSign: string) => string
}

const V4: SignatureAlgorithm = {
  id: 'v4',
  name: V4_ALGORITHM,
  regional: true,
  signature: /^[0-9a-f]{64}$/,
  prepare(credentials, { dateStamp, region, service }) {
    // Not from the cache: a key that is found at once would tell known access keys from unknown ones,
    // and strangers' scopes would push out those that are used.
    const key = deriveSigningKey(credentials, dateStamp, region, service)
    return (text, signature) => sameText(key.signText(text), signature)
  },
  replayId: (signature) => signature,
}

const V4A: SignatureAlgorithm = {
  id: 'v4a',
  name: V4A_ALGORITHM,
  regional: false,
  signature: /^(?:[0-9a-f]{2}){8,72}$/,
  prepare: (credentials) => v4aVerifier(credentials),
  // Of an ECDSA signature (r, s), (r, n - s) is one too.
  replayId: (_signature, stringToSign) => sha256Hex(stringToSign),
}

/** The algorithms by the names under which they are sent. */
export const SIGNATURE_ALGORITHMS: ReadonlyMap<string, SignatureAlgorithm> = new Map(
  [V4, V4A].map((algorithm) => [algorithm.name, algorithm]),
)

/** Compares secrets in a time that depends on neither of them. */
export function sameText(a: string, b: string): boolean {
  // Digests have one length, which `timingSafeEqual` demands.
  return timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)))
}
