import { createHash } from 'node:crypto'
import { isDate } from '../base/realms.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { HeaderRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'

type ResponseHeaders = ClientResponse['headers']

/** What an answer says of an object. */
export interface ObjectInfo {
  /** With its quotes, as conditions take it. */
  readonly etag: string | undefined
  /** Bytes that the answer holds, or HEAD's would; of a range those of the range. */
  readonly contentLength: number | undefined
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  readonly contentDisposition: string | undefined
  readonly contentLanguage: string | undefined
  readonly cacheControl: string | undefined
  /** As it was stored: anything goes into this header. */
  readonly expires: string | undefined
  readonly lastModified: Date | undefined
  /** `null` is a version, too: that of an object older than the bucket's versioning. */
  readonly versionId: string | undefined
  /** Names in lower case; RFC 2047 encoded words are decoded, and UTF-8 is read as such. */
  readonly metadata: Readonly<Record<string, string>>
  /** Undefined for `STANDARD`, which S3 leaves out. */
  readonly storageClass: string | undefined
  /** Base64; `…-3` is a checksum of the checksums of three parts. */
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>
  /** Undefined where no checksum was asked for or stored. */
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE' | undefined
  /** Parts of an object uploaded in parts, where `partNumber` was asked for. */
  readonly partsCount: number | undefined
  readonly tagCount: number | undefined
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  readonly encryption: string | undefined
  readonly encryptionKeyId: string | undefined
  /** Of an archived object, such as `ongoing-request="true"`. */
  readonly restore: string | undefined
  readonly replicationStatus: string | undefined
  readonly requestId: string | undefined
}

/** Reads an object's properties from the headers of an answer. */
export function objectInfo({ headers, requestId }: ClientResponse): ObjectInfo {
  return {
    etag: textOf(headers, 'etag'),
    contentLength: numberOf(headers, 'content-length'),
    contentType: writtenText(headers, 'content-type'),
    contentEncoding: writtenText(headers, 'content-encoding'),
    contentDisposition: writtenText(headers, 'content-disposition'),
    contentLanguage: writtenText(headers, 'content-language'),
    cacheControl: writtenText(headers, 'cache-control'),
    expires: writtenText(headers, 'expires'),
    lastModified: dateOf(headers, 'last-modified'),
    versionId: textOf(headers, 'x-amz-version-id'),
    metadata: metadataOf(headers),
    storageClass: textOf(headers, 'x-amz-storage-class'),
    checksums: checksumsOf(headers),
    checksumType: textOf(headers, 'x-amz-checksum-type') as ObjectInfo['checksumType'],
    partsCount: numberOf(headers, 'x-amz-mp-parts-count'),
    tagCount: numberOf(headers, 'x-amz-tagging-count'),
    encryption: textOf(headers, 'x-amz-server-side-encryption'),
    encryptionKeyId: textOf(headers, 'x-amz-server-side-encryption-aws-kms-key-id'),
    restore: textOf(headers, 'x-amz-restore'),
    replicationStatus: textOf(headers, 'x-amz-replication-status'),
    requestId,
  }
}

/** A header's text; several headers of a name are joined as HTTP joins them. */
export function textOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** The text of a header that holds what somebody stored. */
function writtenText(headers: ResponseHeaders, name: string): string | undefined {
  const text = textOf(headers, name)
  return text === undefined ? undefined : headerText(text)
}

/** A header that is a whole number. */
export function numberOf(headers: ResponseHeaders, name: string): number | undefined {
  const text = textOf(headers, name)
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function dateOf(headers: ResponseHeaders, name: string): Date | undefined {
  const time = Date.parse(textOf(headers, name) ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}

const CHECKSUM_HEADERS: readonly (readonly [ChecksumAlgorithm, string])[] = [
  ['CRC32', 'x-amz-checksum-crc32'],
  ['CRC32C', 'x-amz-checksum-crc32c'],
  ['CRC64NVME', 'x-amz-checksum-crc64nvme'],
  ['SHA1', 'x-amz-checksum-sha1'],
  ['SHA256', 'x-amz-checksum-sha256'],
]

/** The checksums that S3 keeps with an object, as an answer tells them. */
export function checksumsOf(headers: ResponseHeaders): ObjectInfo['checksums'] {
  const checksums: Partial<Record<ChecksumAlgorithm, string>> = {}
  for (const [algorithm, header] of CHECKSUM_HEADERS) {
    const value = textOf(headers, header)
    if (value !== undefined) checksums[algorithm] = value
  }
  return checksums
}

/** What describes an object's bytes, and is sent with them when they are read. */
export interface ContentProperties {
  /** Default, where a file is stored by its path, what the name of that says; else the store's. */
  readonly contentType?: string | undefined
  readonly contentDisposition?: string | undefined
  readonly contentEncoding?: string | undefined
  readonly contentLanguage?: string | undefined
  readonly cacheControl?: string | undefined
  /** A text goes as it is: what `head` answers of another object may be no date. */
  readonly expires?: Date | string | undefined
  /** Values may hold any text: what is not printable ASCII goes as RFC 2047 encoded words. */
  readonly metadata?: Metadata | undefined
}

/** What is stored beside an object's bytes. */
export interface ObjectProperties extends ContentProperties {
  readonly tags?: Readonly<Record<string, string>> | undefined
  /** Such as `STANDARD_IA`; default the store's. */
  readonly storageClass?: string | undefined
  /** A canned ACL, such as `public-read`; AWS refuses ACLs in buckets that have them switched off. */
  readonly acl?: string | undefined
  readonly encryption?: Encryption | undefined
}

/** The headers of an object's properties. @throws TypeError, naming the option. */
export function propertyHeaders(properties: ObjectProperties): Record<string, string | undefined> {
  return {
    'content-type': propertyText(properties, 'contentType'),
    'content-disposition': propertyText(properties, 'contentDisposition'),
    'content-encoding': propertyText(properties, 'contentEncoding'),
    'content-language': propertyText(properties, 'contentLanguage'),
    'cache-control': propertyText(properties, 'cacheControl'),
    expires:
      typeof properties.expires === 'string'
        ? properties.expires
        : httpDate(properties.expires, 'options.expires'),
    'x-amz-storage-class': propertyText(properties, 'storageClass'),
    'x-amz-acl': propertyText(properties, 'acl'),
    'x-amz-tagging': taggingHeader(properties.tags),
    ...encryptionHeaders(properties.encryption),
    ...metadataHeaders(properties.metadata),
  }
}

function propertyText(
  properties: ObjectProperties,
  name: keyof ObjectProperties,
): string | undefined {
  const value: unknown = properties[name]
  if (value === undefined || typeof value === 'string') return value
  throw argumentTypeError(`options.${name}`, 'a string', value)
}

/** Tags as the header `x-amz-tagging` has them: a query string. @throws TypeError. */
function taggingHeader(tags: unknown): string | undefined {
  if (tags === undefined) return undefined
  return checkedTags(tags)
    .map(([name, value]) => `${encodeTag(name)}=${encodeTag(value)}`)
    .join('&')
}

function encodeTag(tag: string): string {
  return encodeRfc3986(tag, 'options.tags')
}

/** The names and values of tags. @throws TypeError `ERR_INVALID_ARG_TYPE`. */
export function checkedTags(tags: unknown, field = 'options.tags'): (readonly [string, string])[] {
  if (typeof tags !== 'object' || tags === null) {
    throw argumentTypeError(field, 'a record of strings', tags)
  }
  return Object.entries(tags).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [name, value] as const
    throw argumentTypeError(`${field}[${JSON.stringify(name)}]`, 'a string', value)
  })
}

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
function headerText(text: string): string {
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

/**
 * How an object is encrypted where it is kept: with S3's own keys, a key of AWS KMS, or a key that you
 * keep and must give again to read it.
 */
export type Encryption =
  | { readonly type: 's3' }
  | {
      readonly type: 'kms' | 'kms:dsse'
      /** The key's id, alias or ARN; default the account's `aws/s3`. */
      readonly keyId?: string | undefined
      /** Names and values bound to the data key. */
      readonly context?: Readonly<Record<string, string>> | undefined
      /** Whether one data key serves many objects. */
      readonly bucketKey?: boolean | undefined
    }
  | CustomerKey

/** A key of 32 bytes that S3 uses and forgets (SSE-C); HTTPS only. */
export interface CustomerKey {
  readonly type: 'customer'
  readonly key: Uint8Array
}

type Headers = Record<string, string | undefined>

/** The headers that ask for an encryption. @throws TypeError. */
export function encryptionHeaders(encryption: Encryption | undefined): Headers {
  if (encryption === undefined) return {}
  switch (encryption?.type) {
    case 's3':
      return { 'x-amz-server-side-encryption': 'AES256' }
    case 'kms':
    case 'kms:dsse': {
      const { keyId, context, bucketKey } = encryption
      return {
        'x-amz-server-side-encryption': encryption.type === 'kms' ? 'aws:kms' : 'aws:kms:dsse',
        'x-amz-server-side-encryption-aws-kms-key-id': keyId,
        'x-amz-server-side-encryption-context':
          context && Buffer.from(JSON.stringify(context)).toString('base64'),
        'x-amz-server-side-encryption-bucket-key-enabled': bucketKey?.toString(),
      }
    }
    case 'customer':
      return customerKeyHeaders(encryption, 'options.encryption', '')
    default:
      throw argumentValueError(
        'options.encryption',
        'must have the type "s3", "kms", "kms:dsse" or "customer"',
      )
  }
}

/** The headers that give a key of the caller's; `copy-source-` is for what a copy reads. */
export function customerKeyHeaders(
  given: CustomerKey | undefined,
  field: string,
  prefix: '' | 'copy-source-',
): Headers {
  if (given === undefined) return {}
  const key: unknown = given?.key
  if (!(key instanceof Uint8Array)) throw argumentTypeError(`${field}.key`, '32 bytes', key)
  if (key.length !== 32) throw argumentValueError(`${field}.key`, 'must be 32 bytes')
  const start = `x-amz-${prefix}server-side-encryption-customer-`
  return {
    [`${start}algorithm`]: 'AES256',
    [`${start}key`]: Buffer.from(key).toString('base64'),
    [`${start}key-md5`]: createHash('md5').update(key).digest('base64'),
  }
}

/** Conditions on the ETag of an object. */
export interface EtagConditions {
  /**
   * Only where the object has this ETag, with or without its quotes; `*` where there is one. Not a weak
   * one (`W/"…"`), which matches nothing here.
   */
  readonly ifMatch?: string | undefined
  /** Only where the object has another ETag; `*` where there is none. */
  readonly ifNoneMatch?: string | undefined
}

/** Conditions on what is there. */
export interface Conditions extends EtagConditions {
  readonly ifModifiedSince?: Date | undefined
  readonly ifUnmodifiedSince?: Date | undefined
}

/** The headers of conditions, after a prefix for the source of a copy. @throws TypeError. */
export function conditionHeaders(conditions: Conditions, prefix = ''): OperationHeaders {
  const { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince } = conditions
  if (
    ifMatch === undefined &&
    ifNoneMatch === undefined &&
    ifModifiedSince === undefined &&
    ifUnmodifiedSince === undefined
  ) {
    return NO_HEADERS
  }
  return {
    [`${prefix}if-match`]: strongEtag(ifMatch, 'options.ifMatch'),
    [`${prefix}if-none-match`]: etag(ifNoneMatch, 'options.ifNoneMatch'),
    [`${prefix}if-modified-since`]: httpDate(ifModifiedSince, 'options.ifModifiedSince'),
    [`${prefix}if-unmodified-since`]: httpDate(ifUnmodifiedSince, 'options.ifUnmodifiedSince'),
  }
}

/** Whether a condition is set whose answer may be 304. */
export function mayBeUnmodified(headers: OperationHeaders | HeaderRecord): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
}

/** Whether an ETag is one that proxies have made weak, as they do when they compress. */
export function isWeak(text: string | undefined): boolean {
  return text?.startsWith('W/') === true
}

// RFC 9110 section 13.1.1: If-Match compares strongly, so that a weak one would be a 412 for ever.
function strongEtag(value: unknown, field: string): string | undefined {
  const text = etag(value, field)
  if (!isWeak(text)) return text
  throw argumentValueError(
    field,
    'is a weak ETag, which If-Match never matches; give that of a response that no proxy has changed',
  )
}

// RFC 9110 section 8.8.3: an entity tag stands in quotes. People store it without.
function etag(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw argumentTypeError(field, 'an ETag', value)
  if (value === '') throw argumentValueError(field, 'is empty')
  return value === '*' || value.includes('"') ? value : `"${value}"`
}

/** A date as headers have it. @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`. */
export function httpDate(value: unknown, field: string): string | undefined {
  if (value === undefined) return undefined
  if (!isDate(value)) throw argumentTypeError(field, 'a Date', value)
  if (Number.isNaN(value.getTime())) throw argumentValueError(field, 'is no valid date')
  return value.toUTCString()
}

/** Headers of an operation, in no order; undefined ones are not sent. */
export type OperationHeaders = Readonly<Record<string, string | undefined>>

/** For operations without any: no object has to be made and looked through. */
export const NO_HEADERS: OperationHeaders = Object.freeze({})
