/** The reference encodes byte by byte, as the specification says. */
export function referenceEncode(bytes: Iterable<number>, keep: RegExp): string {
  let encoded = ''
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    encoded += keep.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

/** Decodes escapes to bytes; undefined when one is malformed or the text has no UTF-8 form. */
export function referenceDecode(encoded: string): number[] | undefined {
  if (!encoded.isWellFormed() || /%(?![0-9a-f]{2})/i.test(encoded)) return undefined
  const bytes = [...Buffer.from(encoded)]
  const decoded: number[] = []
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0x25) decoded.push(bytes[index] ?? 0)
    else {
      decoded.push(
        Number.parseInt(String.fromCharCode(bytes[index + 1] ?? 0, bytes[index + 2] ?? 0), 16),
      )
      index += 2
    }
  }
  return decoded
}

/** A path without dot segments and empty ones. */
export function referenceSegments(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`
}
