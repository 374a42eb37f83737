import { argumentValueError } from '../errors.ts'

const HEX = '0123456789ABCDEF'
const PERCENT = 0x25
const SLASH = 0x2f
const DOT = 0x2e

/** A lookup table over ASCII: 1 for each character that stays as it is. */
type SafeCharacters = Uint8Array

function safeCharacters(characters: string): SafeCharacters {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

const UNRESERVED_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'

/** RFC 3986 unreserved characters, all that SigV4 leaves bare. */
export const UNRESERVED: SafeCharacters = safeCharacters(UNRESERVED_CHARACTERS)

/** Unreserved characters and `/`, for paths. */
export const UNRESERVED_AND_SLASH: SafeCharacters = safeCharacters(`${UNRESERVED_CHARACTERS}/`)

/** What RFC 3986 section 3.3 lets stand bare in a path. */
const PATH_CHARACTERS: SafeCharacters = safeCharacters(`${UNRESERVED_CHARACTERS}/!$&'()*+,;=:@`)

/** The index of the first character from `from` on that is not safe; the length when all are. */
function firstUnsafe(text: string, safe: SafeCharacters, from: number): number {
  let index = from
  // Beyond ASCII the table has no entry, and `undefined` is not 1.
  while (index < text.length && safe[text.charCodeAt(index)] === 1) index++
  return index
}

/**
 * Whether the text from `from` on is a path that every rule leaves as it is: unreserved characters
 * and single slashes, no segment that begins with a dot.
 */
export function isPlainPath(text: string, from: number): boolean {
  let before = 0
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (UNRESERVED_AND_SLASH[code] !== 1) return false
    if (before === SLASH && (code === SLASH || code === DOT)) return false
    before = code
  }
  return true
}

/**
 * Percent-encodes every UTF-8 byte but the unreserved characters `A-Z a-z 0-9 - . _ ~`
 * (RFC 3986; SigV4 "UriEncode").
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a lone surrogate, which has no UTF-8 form.
 */
export function encodeRfc3986(text: string, field = 'text'): string {
  return encodeExcept(text, UNRESERVED, field)
}

/**
 * Percent-encodes an S3 key for a request path, once: `/` stays, every other character that is not
 * unreserved is encoded, nothing is normalised. Put it behind `https://BUCKET.HOST/`.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a lone surrogate.
 */
export function encodeS3Key(key: string): string {
  return encodeExcept(key, UNRESERVED_AND_SLASH, 'key')
}

/** Percent-encodes all but the safe characters; a `%` is encoded like any other. */
export function encodeExcept(text: string, safe: SafeCharacters, field: string): string {
  let end = firstUnsafe(text, safe, 0)
  if (end === text.length) return text
  let encoded = text.slice(0, end)
  while (end < text.length) {
    const width = characterWidth(text, end, field)
    encoded += encodeCharacter(text, end, width)
    const start = end + width
    end = firstUnsafe(text, safe, start)
    encoded += text.slice(start, end)
  }
  return encoded
}

/**
 * Brings text that is already percent-encoded into SigV4's one spelling: escapes of safe characters
 * are resolved, other escapes get upper-case digits, bare characters that are not safe are encoded.
 * `%2F` becomes `/` where `/` is safe: S3 decodes a path before it canonicalises it.
 */
export function normalizeEncoding(text: string, safe: SafeCharacters, field: string): string {
  let end = firstUnsafe(text, safe, 0)
  if (end === text.length) return text
  let normalized = text.slice(0, end)
  while (end < text.length) {
    let start: number
    if (text.charCodeAt(end) === PERCENT) {
      normalized += normalizeEscape(escapedByte(text, end, field), safe)
      start = end + 3
    } else {
      const width = characterWidth(text, end, field)
      normalized += encodeCharacter(text, end, width)
      start = end + width
    }
    end = firstUnsafe(text, safe, start)
    normalized += text.slice(start, end)
  }
  return normalized
}

/** Encodes what cannot stand in a path on the wire, and leaves escapes as they are written. */
export function encodeForWire(path: string, field: string): string {
  let end = firstUnsafe(path, PATH_CHARACTERS, 0)
  if (end === path.length) return path
  let wire = path.slice(0, end)
  while (end < path.length) {
    let start = end + 3
    if (path.charCodeAt(end) === PERCENT) {
      escapedByte(path, end, field)
      wire += path.slice(end, start)
    } else {
      const width = characterWidth(path, end, field)
      wire += encodeCharacter(path, end, width)
      start = end + width
    }
    end = firstUnsafe(path, PATH_CHARACTERS, start)
    wire += path.slice(start, end)
  }
  return wire
}

function normalizeEscape(byte: number, safe: SafeCharacters): string {
  return safe[byte] === 1 ? String.fromCharCode(byte) : escapeByte(byte)
}

function escapeByte(byte: number): string {
  return `%${HEX.charAt(byte >> 4)}${HEX.charAt(byte & 15)}`
}

/** The byte that the escape at `index` stands for. */
function escapedByte(text: string, index: number, field: string): number {
  const high = hexDigit(text.charCodeAt(index + 1))
  const low = hexDigit(text.charCodeAt(index + 2))
  if (high < 0 || low < 0) {
    throw argumentValueError(
      field,
      `has a "%" at ${index} that two hexadecimal digits do not follow; write a literal "%" as "%25"`,
    )
  }
  return high * 16 + low
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

function characterWidth(text: string, index: number, field: string): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdfff) return 1
  const next = text.charCodeAt(index + 1)
  if (code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return 2
  throw argumentValueError(field, `has a lone surrogate at ${index}, which has no UTF-8 form`)
}

function encodeCharacter(text: string, index: number, width: number): string {
  const code = text.charCodeAt(index)
  return code < 128 ? escapeByte(code) : encodeURIComponent(text.slice(index, index + width))
}
