import { sha256Hex, sha256Latin1 } from './sha256.ts'

// RFC 2104 with SHA-256, whose block is 64 bytes. Two one-shot hashes over prepared pads cost the
// same on every Node; `createHmac` costs ten times as much from Node 24.18 on.
const BLOCK = 64
const DIGEST = 32
const INNER_PAD = 0x36
const OUTER_PAD = 0x5c

/** HMAC-SHA256 keys with the key already mixed into both pads. */
export interface HmacPads {
  /** The inner pad, followed by room for the message. */
  readonly inner: Buffer
  /** The outer pad, followed by room for the inner digest. */
  readonly outer: Buffer
}

/** The offset of the message in `inner`. */
export const MESSAGE_OFFSET: number = BLOCK

/** Prepares HMAC for messages of exactly `messageLength` bytes. */
export function hmacPads(key: Uint8Array, messageLength: number): HmacPads {
  const block = key.length > BLOCK ? Buffer.from(sha256Latin1(key), 'latin1') : key
  const inner = Buffer.alloc(BLOCK + messageLength, INNER_PAD)
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
  pads.outer.write(sha256Latin1(pads.inner), BLOCK, DIGEST, 'latin1')
  return sha256Hex(pads.outer)
}

/** HMAC of a message under a key used once, as 32 bytes. */
export function hmac(key: Uint8Array, message: string | Uint8Array): Buffer {
  const bytes = typeof message === 'string' ? Buffer.from(message) : message
  const pads = hmacPads(key, bytes.length)
  pads.inner.set(bytes, BLOCK)
  pads.outer.write(sha256Latin1(pads.inner), BLOCK, DIGEST, 'latin1')
  return Buffer.from(sha256Latin1(pads.outer), 'latin1')
}
