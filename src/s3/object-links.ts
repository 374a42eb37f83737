import type { S3Endpoint } from '../endpoints/types.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/headers.ts'
import { checksumHeader } from '../sigv4/checksums.ts'
import { checkedLifetime } from '../sigv4/lifetime.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { HeadersInput, PresignedRequest } from '../sigv4/types.ts'
import {
  assertPartNumber,
  attachment,
  type ReadSelection,
  type ResponseOverrides,
  readHeaders,
  readQuery,
} from './object-request.ts'
import { type BucketLink, checkedKey, encodedKey } from './options.ts'
import {
  type Conditions,
  type CustomerKey,
  conditionHeaders,
  customerKeyHeaders,
  type ObjectProperties,
  propertyHeaders,
} from './properties.ts'
import type { KnownChecksum } from './transfer-types.ts'

/** What every presigned link takes. */
export interface LinkOptions {
  /** Lifetime in seconds, a whole number from 1 to 604800. */
  readonly expiresIn: number
  /**
   * What to do when the credentials end before the link would. `reject` (default): throw
   * `CREDENTIALS_EXPIRE_TOO_SOON`. `shorten`: sign for what is left, and say so in `expiresAt`.
   */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
  /**
   * When the link is signed, a `Date` or milliseconds since the epoch; default now. Links of one date are
   * the same; `reuse` gives all who ask within some minutes the same one.
   */
  readonly date?: Date | number | undefined
  /**
   * Seconds of a window, at most `expiresIn`: all links to the same that are asked for within a window of
   * the clock are one link, which caches and browsers know again. It is signed at the start of the window and
   * lives for `expiresIn` after its end, so that each asker has at least `expiresIn`; `expiresAt` says until
   * when. Other credentials make another link. Default: each link is signed for its own second.
   */
  readonly reuse?: number | undefined
}

/** What a link to one request takes besides. */
export interface BoundLinkOptions extends LinkOptions {
  /** Further headers, which are signed: who uses the link must send them, and finds them in its `headers`. */
  readonly headers?: HeadersInput | undefined
  /** `requester`: who made the link pays for its use, as buckets of requester pays demand. It stands in the URL. */
  readonly requestPayer?: 'requester' | undefined
}

/** Options of `bucket.presignGet`. */
export interface PresignGetOptions
  extends BoundLinkOptions,
    Conditions,
    Pick<ReadSelection, 'versionId' | 'partNumber' | 'range' | 'customerKey'> {
  /** Headers that the response is to have in place of the object's. */
  readonly responseHeaders?: ResponseOverrides | undefined
  /** The name under which browsers save the object. */
  readonly downloadName?: string | undefined
}

/** Options of `bucket.presignPut`. What the options say is signed, and the sender must send it so. */
export interface PresignPutOptions extends BoundLinkOptions, ObjectProperties {
  /** Bytes: a body of another length is refused. */
  readonly contentLength?: number | undefined
  /** A body with another checksum is refused. */
  readonly checksum?: KnownChecksum | undefined
  /** `*` refuses to replace an object. */
  readonly ifNoneMatch?: '*' | undefined
  /** Replaces only the object that has this ETag. */
  readonly ifMatch?: string | undefined
}

/** Options of `bucket.presignPart`. */
export interface PresignPartOptions
  extends BoundLinkOptions,
    Pick<PresignPutOptions, 'contentLength' | 'checksum'> {
  readonly uploadId: string
  /** From 1 to 10000. */
  readonly partNumber: number
  /** The key of the customer's that the upload was begun with. */
  readonly encryption?: CustomerKey | undefined
}

/** Options of `bucket.presignHead`. */
export interface PresignHeadOptions
  extends PresignVersionOptions,
    Conditions,
    Pick<ReadSelection, 'range' | 'customerKey'> {}

/** Options of `bucket.presignDelete`. */
export interface PresignVersionOptions extends BoundLinkOptions {
  readonly versionId?: string | undefined
}

/**
 * Presigned links to objects. All throw TypeError and RangeError for wrong arguments, a key with `.` or `..`
 * segments included, which URL clients would change; CredentialsError, with `CREDENTIALS_EXPIRE_TOO_SOON` where
 * the credentials end before the link would; and EndpointError.
 */
export interface ObjectLinks {
  /** A link that reads an object; with a customer's key its `headers` have to be sent along. */
  presignGet(key: string, options: PresignGetOptions): Promise<PresignedRequest>
  /** A link that stores an object; its `headers` have to be sent along. */
  presignPut(key: string, options: PresignPutOptions): Promise<PresignedRequest>
  /** A link that stores a part of an upload that was begun. */
  presignPart(key: string, options: PresignPartOptions): Promise<PresignedRequest>
  /** A link that tells what is stored beside an object's bytes. */
  presignHead(key: string, options: PresignHeadOptions): Promise<PresignedRequest>
  /** A link that deletes an object. */
  presignDelete(key: string, options: PresignVersionOptions): Promise<PresignedRequest>
}

type Query = Readonly<Record<string, string | number | undefined>>
type Headers = Readonly<Record<string, string | undefined>>

interface LinkParts {
  readonly query?: Query | undefined
  readonly headers?: Headers
}

/** A link to a bucket or an object in it, before it is signed. */
export interface UnsignedLink extends Omit<BucketLink, 'query'> {
  readonly query?: Query | undefined
}

type SignLink = (link: UnsignedLink) => Promise<PresignedRequest>

/** Makes the functions that link to objects. */
export function createObjectLinks(sign: SignLink): ObjectLinks {
  const toObject =
    <Options extends BoundLinkOptions>(
      method: string,
      instead: string,
      partsOf: (options: Options) => LinkParts,
    ) =>
    async (key: string, options: Options): Promise<PresignedRequest> => {
      try {
        const parts = partsOf(linkOptions(options))
        return await signLink(sign, method, { key: checkedKey(key), options, parts })
      } catch (error) {
        throw explainLink(error, key, instead)
      }
    }
  return {
    presignGet: toObject('GET', 'get', (options: PresignGetOptions) => ({
      query: getQuery(options),
      headers: readHeaders(options),
    })),
    presignPut: toObject('PUT', 'put', (options: PresignPutOptions) => ({
      headers: putHeaders(options),
    })),
    presignPart: toObject('PUT', 'createMultipart', (options: PresignPartOptions) => ({
      query: partQuery(options),
      headers: {
        ...customerKeyHeaders(options.encryption, 'options.encryption', ''),
        ...boundHeaders(options),
      },
    })),
    presignHead: toObject('HEAD', 'head', (options: PresignHeadOptions) => ({
      ...versionParts(options),
      headers: readHeaders(options),
    })),
    presignDelete: toObject('DELETE', 'delete', versionParts),
  }
}

/** The URL of a link at an endpoint, before it is signed. */
export function linkUrl(
  { basePath, origin }: Pick<S3Endpoint, 'basePath' | 'origin'>,
  { key, query = {} }: UnsignedLink,
): string {
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeRfc3986(name)}=${encodeRfc3986(String(value))}`],
  )
  const url = `${origin}${basePath}/${key === undefined ? '' : encodedKey(key)}`
  return search.length === 0 ? url : `${url}?${search.join('&')}`
}

/** What a link is made of. */
interface LinkRequest {
  /** Undefined for the bucket itself. */
  readonly key: string | undefined
  readonly options: BoundLinkOptions
  readonly parts: LinkParts
}

/** Signs a link with what its options say. */
export async function signLink(
  sign: SignLink,
  method: string,
  { key, options, parts }: LinkRequest,
): Promise<PresignedRequest> {
  const { expiresIn, credentialsExpiry, date, reuse } = options
  return await sign({
    method,
    key,
    query: linkQuery(options, parts.query),
    headers: linkHeaders(options, parts.headers),
    expiresIn,
    credentialsExpiry,
    date,
    reuse,
  })
}

// AWS's SDKs put it there, too: a link in a page has no headers of its own.
function linkQuery(
  { requestPayer }: BoundLinkOptions,
  query: Query | undefined,
): Query | undefined {
  if (requestPayer === undefined) return query
  return { ...query, 'x-amz-request-payer': requestPayer }
}

/** Undefined without any: such links are filled into a template, which takes a third less time. */
function linkHeaders(
  options: BoundLinkOptions,
  headers: Headers | undefined,
): HeaderRecord | undefined {
  if (options.headers === undefined && !hasHeaders(headers)) return undefined
  const bound: HeaderRecord = headerRecord(options.headers)
  for (const name in headers) {
    if (headers[name] === undefined) continue
    if (bound[name] !== undefined) {
      throw argumentValueError(`options.headers["${name}"]`, 'has an option of its own')
    }
    bound[name] = headers[name]
  }
  return bound
}

function hasHeaders(headers: Headers = {}): boolean {
  for (const name in headers) if (headers[name] !== undefined) return true
  return false
}

/** Options, checked here and not where links are signed, so that a list without keys is refused like any other. */
export function linkOptions<T extends LinkOptions>(options: T): T {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object with `expiresIn`', options)
  }
  checkedLifetime(options.expiresIn)
  return options
}

function getQuery(options: PresignGetOptions): Query | undefined {
  const { downloadName, responseHeaders } = options
  if (downloadName === undefined) return readQuery(options)
  if (responseHeaders?.contentDisposition !== undefined) {
    throw argumentValueError(
      'options.downloadName',
      'must be absent with `responseHeaders.contentDisposition`',
    )
  }
  const contentDisposition = attachment(downloadName, 'options.downloadName')
  return readQuery({ ...options, responseHeaders: { ...responseHeaders, contentDisposition } })
}

function putHeaders(options: PresignPutOptions): Headers {
  return {
    ...propertyHeaders(options),
    ...boundHeaders(options),
    ...conditionHeaders({ ifMatch: options.ifMatch, ifNoneMatch: options.ifNoneMatch }),
  }
}

function boundHeaders({
  contentLength,
  checksum,
}: Pick<PresignPutOptions, 'contentLength' | 'checksum'>): Headers {
  if (contentLength !== undefined && !(Number.isSafeInteger(contentLength) && contentLength >= 0)) {
    throw argumentRangeError('options.contentLength', 'must be a whole number of 0 or more')
  }
  return {
    'content-length': contentLength?.toString(),
    ...(checksum !== undefined && { [checksumHeader(checksum.algorithm)]: checksum.value }),
  }
}

function partQuery({ uploadId, partNumber }: PresignPartOptions): Query {
  if (typeof uploadId !== 'string')
    throw argumentTypeError('options.uploadId', 'a string', uploadId)
  if (uploadId === '') throw argumentValueError('options.uploadId', 'is empty')
  assertPartNumber(partNumber)
  return { partNumber, uploadId }
}

function versionParts({ versionId }: PresignVersionOptions): LinkParts {
  return { query: { versionId } }
}

/**
 * The error of a link to an object, in terms of the key where that is to blame: the signer, which
 * refuses `.` and `..` segments, knows of URLs only. `instead` does the same in a bucket without a link.
 */
export function explainLink(error: unknown, key: string, instead: string): unknown {
  const isUrl = error instanceof TypeError && 'field' in error && error.field === 'request.url'
  if (!isUrl || !/(?:^|\/)\.{1,2}(?:\/|$)/.test(key)) return error
  return argumentValueError(
    'key',
    'has "." or ".." segments, which browsers, fetch and other URL-based clients would resolve, so that ' +
      `a link would reach another object; use \`bucket.${instead}\`, which sends the key as it is, or another key`,
  )
}
