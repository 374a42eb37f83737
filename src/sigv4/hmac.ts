import { evenEnded } from './hex-digest.ts'
import { sha256Hex, sha256Latin1, sha256Utf16 } from './sha256.ts'

// RFC 2104 with SHA-256, whose block is 64 bytes. Two one-shot hashes over prepared pads cost the
// same on every Node; `createHmac` costs ten times as much from Node 24.18 on.
const BLOCK = 64
const DIGEST = 32
const INNER_PAD = 0x36
const OUTER_PAD = 0x5c

/** HMAC-SHA256 keys with the key already mixed into both pads. */
export interface HmacPads {
  /** The inner pad, followed by room for the message; ends at an even address. */
  readonly inner: Buffer
  /** The outer pad, followed by room for the inner digest. */
  readonly outer: Buffer
}

/** The offset of the message in `inner`. */
export const MESSAGE_OFFSET: number = BLOCK

/** Prepares HMAC for messages of exactly `messageLength` bytes. */
export function hmacPads(key: Uint8Array, messageLength: number): HmacPads {
  const block = key.length > BLOCK ? Buffer.from(sha256Latin1(key), 'latin1') : key
  const inner = evenEnded(BLOCK + messageLength).fill(INNER_PAD)
  const outer = Buffer.alloc(BLOCK + DIGEST, OUTER_PAD)
  for (let index = 0; index < block.length; index++) {
    const byte = block[index] ?? 0
    inner[index] = INNER_PAD ^ byte
    outer[index] = OUTER_PAD ^ byte
  }
  return { inner, outer }
}

/** HMAC of the message that stands in `pads.inner`, as hexadecimal digits. */
export function hmacHex(pads: HmacPads): string {
  finishInner(pads)
  return sha256Hex(pads.outer)
}

/** Puts the inner digest behind the outer pad. For 32 bytes a loop beats a call into `Buffer`. */
function finishInner({ inner, outer }: HmacPads): void {
  const digest = sha256Utf16(inner)
  for (let index = 0; index < DIGEST; index += 2) {
    const bytes = digest.charCodeAt(index >> 1)
    outer[BLOCK + index] = bytes
    outer[BLOCK + index + 1] = bytes >> 8
  }
}

/** HMAC of a message under a key used once, as 32 bytes. */
export function hmac(key: Uint8Array, message: string | Uint8Array): Buffer {
  const bytes = typeof message === 'string' ? Buffer.from(message) : message
  const pads = hmacPads(key, bytes.length)
  pads.inner.set(bytes, BLOCK)
  finishInner(pads)
  return Buffer.from(sha256Latin1(pads.outer), 'latin1')
}
