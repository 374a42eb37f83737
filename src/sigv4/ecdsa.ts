/**
 * ECDSA over P-256 with SHA-256, by Node's OpenSSL. The edge build takes `ecdsa.edge.ts` in its place.
 */
import { createECDH, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

/** Bytes of a coordinate. */
const COORDINATE = 32

/** A point on P-256: both coordinates, big-endian. */
export interface Point {
  readonly x: Uint8Array
  readonly y: Uint8Array
}

/** The public key of a private one, which is given as 32 bytes. */
export function publicPoint(scalar: Uint8Array): Point {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(scalar)
  const uncompressed = ecdh.getPublicKey()
  return {
    x: uncompressed.subarray(1, 1 + COORDINATE),
    y: uncompressed.subarray(1 + COORDINATE),
  }
}

/** Makes a function that signs bytes; signatures are DER. */
export function ecdsaSigner(scalar: Uint8Array, point: Point): (bytes: Uint8Array) => Uint8Array {
  const key = createPrivateKey({ key: { ...jwk(point), d: base64url(scalar) }, format: 'jwk' })
  return (bytes) => sign('sha256', bytes, key)
}

/** Makes a check whether a signature, in DER, is one of the bytes; false for what is no signature. */
export function ecdsaVerifier(point: Point): (bytes: Uint8Array, signature: Uint8Array) => boolean {
  const key = createPublicKey({ key: jwk(point), format: 'jwk' })
  return (bytes, signature) => verify('sha256', bytes, key, signature)
}

function jwk({ x, y }: Point): { kty: string; crv: string; x: string; y: string } {
  return { kty: 'EC', crv: 'P-256', x: base64url(x), y: base64url(y) }
}

function base64url({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64url')
}
