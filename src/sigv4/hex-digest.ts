import { sha256Utf16 } from './sha256.ts'

/** The digits of a digest in hexadecimal. */
const DIGITS = 64

// Both digits of each byte, as they lie in memory.
const PAIRS = new Uint16Array(256)
const pairBytes = new Uint8Array(PAIRS.buffer)
for (let byte = 0; byte < 256; byte++) {
  const digits = byte.toString(16).padStart(2, '0')
  pairBytes[2 * byte] = digits.charCodeAt(0)
  pairBytes[2 * byte + 1] = digits.charCodeAt(1)
}

/** Memory whose end lies at an even address, so that a digest can be written there in pairs. */
export function evenEnded(length: number): Buffer {
  return Buffer.from(new ArrayBuffer(length + (length & 1)), length & 1)
}

/** The last 64 bytes of such memory. */
export function digestPlace({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset + length - DIGITS, DIGITS / 2)
}

/**
 * Writes the SHA-256 of the data as 64 lower-case hexadecimal digits. Two bytes at a time into typed
 * memory takes, on Node 20, a tenth of a signature less than `Buffer.write` of the digits.
 */
export function writeDigest(place: Uint16Array, data: string | Uint8Array): void {
  const digest = sha256Utf16(data)
  for (let index = 0; index < DIGITS / 4; index++) {
    const bytes = digest.charCodeAt(index)
    place[2 * index] = PAIRS[bytes & 0xff] ?? 0
    place[2 * index + 1] = PAIRS[bytes >> 8] ?? 0
  }
}
