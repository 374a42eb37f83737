import { argumentTypeError, argumentValueError } from '../errors.ts'

const PREFIX = 'x-amz-meta-'

/** A user's own data beside an object: names in lower case, as HTTP headers have none other. */
export type Metadata = Readonly<Record<string, string>>

/**
 * The headers of metadata. S3 takes US-ASCII only ("Working with object metadata" in its user guide);
 * other values go as RFC 2047 encoded words, which is how S3 itself answers what it holds as UTF-8.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, naming the entry.
 */
export function metadataHeaders(metadata: Metadata | undefined): Record<string, string> {
  const headers: Record<string, string> = {}
  if (metadata === undefined) return headers
  if (typeof metadata !== 'object' || metadata === null) {
    throw argumentTypeError('options.metadata', 'a record of strings', metadata)
  }
  for (const name of Object.keys(metadata)) {
    const field = `options.metadata[${JSON.stringify(name)}]`
    const value: unknown = metadata[name]
    if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
      throw argumentValueError(field, 'has a name that no header can have')
    }
    const header = PREFIX + name.toLowerCase()
    if (Object.hasOwn(headers, header)) {
      throw argumentValueError(field, 'is there twice, in capitals and small letters')
    }
    headers[header] = encodeValue(value, field)
  }
  return headers
}

/**
 * A header's text in which a store may have answered UTF-8: MinIO, Ceph and R2 give back the bytes that
 * a form brought. Node reads headers as Latin-1; what is no UTF-8 stays that.
 */
export function headerText(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
  try {
    return UTF8.decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The metadata in the headers of an answer; encoded words are decoded, and UTF-8 is read as such. */
export function metadataOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const metadata: Record<string, string> = {}
  for (const name in headers) {
    if (!name.startsWith(PREFIX)) continue
    const value = headers[name] ?? ''
    // S3 joins values of one name with commas, as HTTP allows.
    const text = decodeValue(headerText(Array.isArray(value) ? value.join(',') : value))
    Object.defineProperty(metadata, name.slice(PREFIX.length), { ...PLAIN, value: text })
  }
  return metadata
}

// Assigned, a name such as `__proto__` would vanish.
const PLAIN = { enumerable: true, writable: true, configurable: true } as const

// Blanks at the ends would be trimmed on the way, and what looks encoded would come back decoded.
const SAFE = /^(?:[!-~](?:[ -~]*[!-~])?)?$/

function encodeValue(value: string, field: string): string {
  if (SAFE.test(value) && !value.includes('=?')) return value
  if (/\p{Surrogate}/u.test(value)) {
    throw argumentValueError(field, 'has a lone surrogate, which has no UTF-8 form')
  }
  const words: string[] = []
  let bytes = ''
  let size = 0
  for (const character of value) {
    const length = Buffer.byteLength(character)
    if (size + length > MAX_WORD_BYTES) {
      words.push(encodedWord(bytes))
      bytes = ''
      size = 0
    }
    bytes += character
    size += length
  }
  words.push(encodedWord(bytes))
  return words.join(' ')
}

// RFC 2047 section 2: a word has 75 characters at most; `=?UTF-8?B?` and `?=` take 12, which leaves
// 60 of Base64. No character is split.
const MAX_WORD_BYTES = 45

function encodedWord(text: string): string {
  return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
}

const WORD = /=\?(utf-8|us-ascii|iso-8859-1)\?([bq])\?([!->@-~]*)\?=/gi

/** Decodes the encoded words in a text (RFC 2047), and leaves all else as it is. */
function decodeValue(text: string): string {
  if (!text.includes('=?')) return text
  // White space between two words is no part of the text (section 6.2).
  const joined = text.replace(/(\?=)[ \t]+(?==\?)/g, '$1')
  return joined.replace(WORD, (_word, charset: string, encoding: string, data: string) =>
    decodeBytes(
      encoding.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : decodeQ(data),
      charset,
    ),
  )
}

function decodeBytes(bytes: Buffer, charset: string): string {
  return bytes.toString(charset.toLowerCase() === 'utf-8' ? 'utf8' : 'latin1')
}

function decodeQ(data: string): Buffer {
  const latin = data
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_escape, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  return Buffer.from(latin, 'latin1')
}
