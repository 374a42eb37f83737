import { argumentTypeError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { httpDate } from './conditions.ts'
import { type Encryption, encryptionHeaders } from './encryption.ts'
import { type Metadata, metadataHeaders } from './metadata.ts'

/** What is stored beside an object's bytes. */
export interface ObjectProperties {
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
    'content-type': text(properties, 'contentType'),
    'content-disposition': text(properties, 'contentDisposition'),
    'content-encoding': text(properties, 'contentEncoding'),
    'content-language': text(properties, 'contentLanguage'),
    'cache-control': text(properties, 'cacheControl'),
    expires:
      typeof properties.expires === 'string'
        ? properties.expires
        : httpDate(properties.expires, 'options.expires'),
    'x-amz-storage-class': text(properties, 'storageClass'),
    'x-amz-acl': text(properties, 'acl'),
    'x-amz-tagging': taggingHeader(properties.tags),
    ...encryptionHeaders(properties.encryption),
    ...metadataHeaders(properties.metadata),
  }
}

function text(properties: ObjectProperties, name: keyof ObjectProperties): string | undefined {
  const value: unknown = properties[name]
  if (value === undefined || typeof value === 'string') return value
  throw argumentTypeError(`options.${name}`, 'a string', value)
}

/** Tags as the header `x-amz-tagging` has them: a query string. @throws TypeError. */
export function taggingHeader(tags: unknown): string | undefined {
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
