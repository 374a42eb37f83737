/**
 * ECDSA over P-256 with SHA-256, in JavaScript. Takes the place of `ecdsa.ts` in the edge build.
 */
import { p256 } from '@noble/curves/nist.js'
import type { Point } from './ecdsa.ts'

const COORDINATE = 32

export function publicPoint(scalar: Uint8Array): Point {
  const uncompressed = p256.getPublicKey(scalar, false)
  return {
    x: uncompressed.subarray(1, 1 + COORDINATE),
    y: uncompressed.subarray(1 + COORDINATE),
  }
}

export function ecdsaSigner(scalar: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => p256.sign(bytes, scalar, { format: 'der', lowS: false })
}

export function ecdsaVerifier(point: Point): (bytes: Uint8Array, signature: Uint8Array) => boolean {
  const key = Uint8Array.of(0x04, ...point.x, ...point.y)
  return (bytes, signature) => {
    try {
      return p256.verify(signature, bytes, key, { format: 'der', lowS: false })
    } catch {
      // Bytes that are no DER.
      return false
    }
  }
}
