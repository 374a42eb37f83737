import { refusal } from './refusal.ts'
import type { WireRequest } from './wire-request.ts'

/** Which headers have to be signed. */
export interface SignedHeaderRules {
  readonly required: readonly string[]
  /** `x-amz-*` headers that need not be. */
  readonly unsigned: ReadonlySet<string>
}

/**
 * Checks that every signed header is there, and that every header that must be signed is: an unsigned
 * `x-amz-copy-source` would let anybody on the way turn a PUT into a copy.
 *
 * @throws SignatureError `SIGNATURE_HEADER_MISSING`, `SIGNATURE_HEADER_NOT_SIGNED`, with the header's
 * name in `field`.
 */
export function checkSignedHeaders(
  wire: WireRequest,
  signedHeaders: readonly string[],
  rules: SignedHeaderRules,
): void {
  const signed = new Set(signedHeaders)
  for (const name of ['host', ...rules.required]) {
    if (!signed.has(name)) throw notSigned(name)
  }
  for (const name of signedHeaders) {
    if (!wire.headers.has(name)) {
      throw refusal('SIGNATURE_HEADER_MISSING', name, 'is signed but not there')
    }
  }
  for (const name of wire.headers.keys()) {
    if (name.startsWith('x-amz-') && !signed.has(name) && !rules.unsigned.has(name)) {
      throw notSigned(name)
    }
  }
}

function notSigned(name: string): Error {
  return refusal('SIGNATURE_HEADER_NOT_SIGNED', name, 'must be signed')
}
