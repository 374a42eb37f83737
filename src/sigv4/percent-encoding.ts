import { argumentValueError } from '../errors.ts'

/** `%` */
export const PERCENT = 0x25
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
 * Whether the text from `from` on is a path that signing leaves as it is: unreserved characters and
 * single slashes, no segment that begins with a dot; escapes only where the path is encoded once.
 */
export function isPlainPath(text: string, from: number, encoding: 'single' | 'double'): boolean {
  let before = 0
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (UNRESERVED_AND_SLASH[code] !== 1) {
      if (code !== PERCENT || encoding === 'double' || !isPlainEscape(text, index)) return false
    }
    if (before === SLASH && (code === SLASH || code === DOT)) return false
    before = code
  }
  return true
}

/** Whether the escape at `index` is spelled as SigV4 spells it, and of a character that needs one. */
export function isPlainEscape(text: string, index: number): boolean {
  const high = upperHexDigit(text.charCodeAt(index + 1))
  const low = upperHexDigit(text.charCodeAt(index + 2))
  return high >= 0 && low >= 0 && UNRESERVED_AND_SLASH[high * 16 + low] !== 1
}

function upperHexDigit(code: number): number {
  return code >= 0x61 ? -1 : hexDigit(code)
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
 * @example
 * ```ts
 * const url = `https://reports.s3.eu-central-1.amazonaws.com/${encodeS3Key('2026/a+b (1).pdf')}`
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a lone surrogate.
 */
export function encodeS3Key(key: string): string {
  return encodeExcept(key, UNRESERVED_AND_SLASH, 'key')
}

/** Percent-encodes all but the safe characters; a `%` is encoded like any other. */
export function encodeExcept(text: string, safe: SafeCharacters, field: string): string {
  return encoded(text, safe, field, undefined)
}

/**
 * Brings text that is already percent-encoded into SigV4's one spelling: escapes of safe characters
 * are resolved, other escapes get upper-case digits, bare characters that are not safe are encoded.
 * `%2F` becomes `/` where `/` is safe: S3 decodes a path before it canonicalises it.
 */
export function normalizeEncoding(text: string, safe: SafeCharacters, field: string): string {
  return encoded(text, safe, field, normalizedEscape)
}

/** Encodes what cannot stand in a path on the wire, and leaves escapes as they are written. */
export function encodeForWire(path: string, field: string): string {
  return encoded(path, PATH_CHARACTERS, field, writtenEscape)
}

/** What becomes of the escape of a byte that stands in a text at an index. */
type EscapeRule = (byte: number, safe: SafeCharacters, text: string, index: number) => string

function normalizedEscape(byte: number, safe: SafeCharacters): string {
  return safe[byte] === 1 ? String.fromCharCode(byte) : escapeByte(byte)
}

function writtenEscape(_: number, __: SafeCharacters, text: string, index: number): string {
  return text.slice(index, index + 3)
}

/** Percent-encodes all but the safe characters, and escapes as the rule says; without one, their `%`. */
function encoded(
  text: string,
  safe: SafeCharacters,
  field: string,
  escapeRule: EscapeRule | undefined,
): string {
  let end = firstUnsafe(text, safe, 0)
  if (end === text.length) return text
  let result = text.slice(0, end)
  while (end < text.length) {
    let start = end + 3
    if (escapeRule !== undefined && text.charCodeAt(end) === PERCENT) {
      result += escapeRule(escapedByte(text, end, field), safe, text, end)
    } else {
      start = unsafeEnd(text, end, field)
      result += encodeUnsafe(text, end, start)
    }
    end = firstUnsafe(text, safe, start)
    result += text.slice(start, end)
  }
  return result
}

const ESCAPES: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`,
)

function escapeByte(byte: number): string {
  return ESCAPES[byte] ?? ''
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

/** Where the unsafe character at `index` ends; all that follow it beyond ASCII are encoded in one go. */
function unsafeEnd(text: string, index: number, field: string): number {
  let end = index
  for (let code = text.charCodeAt(end); code > 127; code = text.charCodeAt(end)) {
    end += characterWidth(text, end, field)
  }
  return end === index ? index + 1 : end
}

function characterWidth(text: string, index: number, field: string): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdfff) return 1
  const next = text.charCodeAt(index + 1)
  if (code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return 2
  throw argumentValueError(field, `has a lone surrogate at ${index}, which has no UTF-8 form`)
}

function encodeUnsafe(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  return code < 128 ? escapeByte(code) : encodeURIComponent(text.slice(start, end))
}
