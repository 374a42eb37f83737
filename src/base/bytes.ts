/**
 * Text and bytes, by Node's `Buffer`. Builds for other runtimes take `bytes.edge.ts` in its place.
 */

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text)
}

/** A character for each byte, of the same number. */
export function latin1(bytes: Uint8Array): string {
  return viewOf(bytes).toString('latin1')
}

/** Lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return viewOf(bytes).toString('hex')
}

/** The bytes of an even number of hexadecimal digits. */
export function bytesOfHex(digits: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(digits, 'hex')
}

/** Base64 with padding. */
export function base64(bytes: Uint8Array): string {
  return viewOf(bytes).toString('base64')
}

/** The bytes of base64, with its padding or without. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text, 'base64')
}

/** All parts, one behind the other; `length` is that of all of them. */
export function concatenated(
  parts: readonly Uint8Array[],
  length: number,
): Uint8Array<ArrayBuffer> {
  return Buffer.concat(parts, length)
}

/** Memory of its own that holds anything: for whoever writes all of it. */
export function unclearedBytes(size: number): Uint8Array<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(size)
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
