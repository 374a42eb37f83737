/**
 * What runtimes without `node:crypto` compute in JavaScript. `crypto.subtle`, which they have, is
 * asynchronous. Takes the place of `hashes.ts` in the edge build.
 */
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hex, utf8 } from '../base/bytes.ts'
import type { PiecewiseHash } from './hashes.ts'

export function sha256Hex(data: string | Uint8Array): string {
  return hex(digest(data))
}

export function sha256Utf16(data: string | Uint8Array): string {
  return String.fromCharCode(...new Uint16Array(digest(data).buffer))
}

function digest(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(typeof data === 'string' ? utf8(data) : data)
}

export function createHash(algorithm: 'sha1' | 'sha256'): PiecewiseHash {
  return algorithm === 'sha1' ? sha1.create() : sha256.create()
}

// Both have one length.
export function sameDigest(a: string, b: string): boolean {
  let difference = 0
  for (let index = 0; index < a.length; index++) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  }
  return difference === 0
}

// Costs more than it saves where `Buffer` cannot do it.
export function flatten(text: string): string {
  return text
}

export function nativeCrc32(): undefined {
  return undefined
}
