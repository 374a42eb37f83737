import { createChecksum } from '../sigv4/checksums.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { signatureError } from './credential.ts'
import type { VerifyConfig } from './options.ts'
import { assertBody, bodyOf, type PayloadClaim, payloadParts } from './payload.ts'
import type { ArrivedRequest } from './request.ts'
import type { VerifiableBody, VerifiableRequest, VerifiedRequest } from './types.ts'

export const CONTENT_SHA256 = 'x-amz-content-sha256'

/**
 * Checks a body that was read against the hash that was signed.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`.
 */
export function checkedBody(body: Uint8Array, hash: string): Uint8Array {
  if (sha256Hex(body) === hash) return body
  throw mismatch()
}

/** Prepares to check a body as it passes; undefined where it is read at once, or has no hash. */
export function bodyVerifier(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  claim: PayloadClaim,
  config: VerifyConfig,
): VerifiedRequest['verifyBody'] {
  if (claim.kind !== 'hash' || config.hashedBody === 'read') return undefined
  return (source) =>
    passedBody(
      source === undefined ? bodyOf(wire, request, config.body) : assertBody(source, 'source'),
      claim.hash,
    )
}

/**
 * The parts of a body, each once the next has come, and the last once the hash holds: who sends them on
 * has not sent the whole of a body that is another.
 *
 * @throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`; what the source throws.
 */
async function* passedBody(source: VerifiableBody, hash: string): AsyncGenerator<Uint8Array, void> {
  const checksum = createChecksum('SHA256')
  let held: Uint8Array | undefined
  for await (const part of payloadParts(source)) {
    if (part.length === 0) continue
    checksum.update(part)
    if (held !== undefined) yield held
    // A source may use its buffer again as soon as it is asked for more.
    held = new Uint8Array(part)
  }
  if (hexOf(checksum.digest()) !== hash) throw mismatch()
  if (held !== undefined) yield held
}

function hexOf(base64: string): string {
  return Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  )
}

function mismatch(): Error {
  const problem = `does not have the SHA-256 of ${CONTENT_SHA256}`
  return signatureError('SIGNATURE_PAYLOAD_MISMATCH', 'body', problem)
}
