import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/index.ts'
import { checksumHeader } from '../sigv4/checksums.ts'
import { checkedLifetime } from '../sigv4/lifetime.ts'
import { FILENAME, type PresignedPost, presignPost } from '../sigv4/post.ts'
import type { HeadersInput, PostCondition, PresignedRequest, Signer } from '../sigv4/types.ts'
import {
  assertPartNumber,
  attachment,
  type ReadOptions,
  type ResponseOverrides,
  readHeaders,
  readQuery,
} from './get.ts'
import { checkedMaxKeys, checkedText, type ListOptions } from './list.ts'
import { checkedKey, encodedKey, type SigningContext } from './options.ts'
import {
  type Conditions,
  type CustomerKey,
  conditionHeaders,
  customerKeyHeaders,
  type Encryption,
  encryptionHeaders,
  type Metadata,
  metadataHeaders,
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
    Pick<ReadOptions, 'versionId' | 'partNumber' | 'range' | 'customerKey'> {
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
    Pick<ReadOptions, 'range' | 'customerKey'> {}

/** Options of `bucket.presignDelete`. */
export interface PresignVersionOptions extends BoundLinkOptions {
  readonly versionId?: string | undefined
}

/** Options of `bucket.presignList`. */
export interface PresignListOptions
  extends BoundLinkOptions,
    Pick<
      ListOptions,
      'prefix' | 'delimiter' | 'startAfter' | 'maxKeys' | 'continuationToken' | 'listVersion'
    > {}

/**
 * The presigned links of a bucket. All throw TypeError and RangeError for wrong arguments, a key with `.`
 * or `..` segments included, which URL clients would change; CredentialsError, with
 * `CREDENTIALS_EXPIRE_TOO_SOON` where the credentials end before the link would; and EndpointError. They
 * send nothing to the bucket; one that was moved to another region by an earlier response is linked there.
 */
export interface BucketLinks {
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
  /** A link that lists objects, one page of them. */
  presignList(options: PresignListOptions): Promise<PresignedRequest>
  /** Links that read, one for each key and in their order; credentials are resolved once. */
  presignMany(keys: Iterable<string>, options: LinkOptions): Promise<PresignedRequest[]>
}

type Query = Readonly<Record<string, string | number | undefined>>
type Headers = Readonly<Record<string, string | undefined>>

interface LinkParts {
  readonly query?: Query | undefined
  readonly headers?: Headers
}

/** Makes the functions that presign. */
export function createLinks(context: SigningContext): BucketLinks {
  const link = (
    method: string,
    key: string | undefined,
    options: BoundLinkOptions,
    parts: LinkParts,
  ): Promise<PresignedRequest> => {
    const { expiresIn, credentialsExpiry, date, reuse } = options
    return context.presign({
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
  const toObject =
    <Options extends BoundLinkOptions>(
      method: string,
      instead: string,
      partsOf: (options: Options) => LinkParts,
    ) =>
    async (key: string, options: Options): Promise<PresignedRequest> => {
      try {
        return await link(method, checkedKey(key), options, partsOf(linkOptions(options)))
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
    presignList: async (options) => {
      await context.prepare()
      const query = listQuery(linkOptions(options), context)
      return await link('GET', undefined, options, { query })
    },
    presignMany: (keys, options) => presignMany(context, keys, options),
  }
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

// Here and not where links are signed, so that a list without keys is refused like any other.
function linkOptions<T extends LinkOptions>(options: T): T {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object with `expiresIn`', options)
  }
  checkedLifetime(options.expiresIn)
  return options
}

/** Signs all links with one signer, which fills in a template: nothing is awaited between them. */
async function presignMany(
  context: SigningContext,
  keys: Iterable<string>,
  options: LinkOptions,
): Promise<PresignedRequest[]> {
  const { expiresIn, credentialsExpiry, reuse } = linkOptions(options)
  if (typeof keys !== 'object' || keys === null || !(Symbol.iterator in keys)) {
    throw argumentTypeError('keys', 'an iterable of keys', keys)
  }
  const { endpoint, credentials, signing, date } = await context.signing(expiresIn, options.date)
  const signer: Signer = context.client.resolver.signer(signing, credentials)
  const base = endpoint.origin + endpoint.prefix
  const moment = { expiresIn, credentialsExpiry, reuse, date }
  const links: PresignedRequest[] = []
  let latest = ''
  try {
    for (const key of keys) {
      latest = key
      links.push(signer.presign({ url: base + encodedKey(key) }, moment))
    }
  } catch (error) {
    throw explainLink(error, latest, 'get')
  }
  return links
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

function listQuery(options: PresignListOptions, { store }: SigningContext): Query {
  const { prefix, delimiter, startAfter, maxKeys, continuationToken } = options
  const isFirst = (options.listVersion ?? store.listVersion) === 1
  const start = checkedText(startAfter, 'options.startAfter')
  const token = checkedText(continuationToken, 'options.continuationToken')
  return {
    ...(isFirst
      ? { marker: token ?? start }
      : { 'list-type': 2, 'start-after': start, 'continuation-token': token }),
    prefix: checkedText(prefix, 'options.prefix') || undefined,
    delimiter: checkedText(delimiter, 'options.delimiter'),
    'max-keys': checkedMaxKeys(maxKeys),
    'encoding-type': 'url',
  }
}

/** Options of `bucket.presignPost`. */
export interface PresignFormOptions extends LinkOptions {
  /** The largest file, in bytes. A form without it takes files of up to 5 GiB. */
  readonly maxBytes?: number | undefined
  /** The smallest file, in bytes; default 0. Needs `maxBytes`. */
  readonly minBytes?: number | undefined
  /** The object's key, literally: `${filename}`, which S3 would replace, is refused. Or `keyPrefix`. */
  readonly key?: string | undefined
  /** What the key must begin with; the form's own is the prefix and the name of the file. */
  readonly keyPrefix?: string | undefined
  /** The one content type that is taken, or what it must begin with: then the form's user adds it. */
  readonly contentType?: string | { readonly startsWith: string } | undefined
  readonly metadata?: Metadata | undefined
  readonly acl?: string | undefined
  readonly storageClass?: string | undefined
  readonly encryption?: Exclude<Encryption, { readonly type: 'customer' }> | undefined
  /** The status of the response to a good upload; default 204. 201 comes with a document. */
  readonly successStatus?: 200 | 201 | 204 | undefined
  /** Where the browser is sent after a good upload, in place of `successStatus`. */
  readonly successRedirect?: string | URL | undefined
  /**
   * Further form fields. Each becomes an exact condition, or a prefix up to a `${filename}` in it, which
   * S3 replaces by the name of the uploaded file, unless `conditions` holds one for it.
   */
  readonly fields?: Readonly<Record<string, string>> | undefined
  /** Further conditions, such as for fields that the sender fills in. */
  readonly conditions?: readonly PostCondition[] | undefined
}

/**
 * Makes a form with which a browser may upload one object.
 *
 * @throws RangeError, TypeError naming the option; CredentialsError as `presignGet`.
 */
export async function presignForm(
  context: SigningContext,
  options: PresignFormOptions,
): Promise<PresignedPost> {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object with `expiresIn`', options)
  }
  const { expiresIn, credentialsExpiry, reuse, maxBytes, minBytes, conditions = [] } = options
  const key = formKey(options)
  const fields = formFields(options)
  const { endpoint, credentials, signing, date } = await context.signing(expiresIn, options.date)
  const { region, algorithm, regionSet, service } = signing
  return presignPost({
    credentials,
    region,
    algorithm,
    regionSet,
    service: service === 's3express' ? service : undefined,
    date,
    expiresIn,
    credentialsExpiry,
    reuse,
    url: `${endpoint.origin}${endpoint.prefix === '/' ? '/' : endpoint.prefix.slice(0, -1)}`,
    bucket: context.bucket,
    key,
    maxBytes,
    minBytes,
    fields,
    conditions: [...prefixCondition(options), ...typeCondition(options), ...conditions],
  })
}

function formKey({ key, keyPrefix }: PresignFormOptions): string {
  if (keyPrefix === undefined) return literal(checkedKey(key, 'options.key'), 'options.key')
  if (key !== undefined) throw argumentValueError('options.key', 'must be absent with `keyPrefix`')
  if (typeof keyPrefix !== 'string') {
    throw argumentTypeError('options.keyPrefix', 'a string', keyPrefix)
  }
  return checkedKey(`${literal(keyPrefix, 'options.keyPrefix')}${FILENAME}`, 'options.keyPrefix')
}

// What users name must not turn an exact condition into a prefix.
function literal(text: string, field: string): string {
  if (!text.includes(FILENAME)) return text
  throw argumentValueError(
    field,
    `holds ${FILENAME}, which S3 replaces by the name of the file, so that no form can store it; ` +
      'for keys that end in the name of the file give `keyPrefix`',
  )
}

/** A prefix allows what it says, also where it is empty. */
function prefixCondition({ keyPrefix }: PresignFormOptions): PostCondition[] {
  return keyPrefix === '' ? [['starts-with', '$key', '']] : []
}

function typeCondition({ contentType }: PresignFormOptions): PostCondition[] {
  if (typeof contentType !== 'object') return []
  const start: unknown = contentType?.startsWith
  if (typeof start === 'string') return [['starts-with', '$Content-Type', start]]
  throw argumentTypeError('options.contentType', 'a string or { startsWith }', contentType)
}

function formFields(options: PresignFormOptions): Record<string, string> {
  const { contentType, successRedirect, successStatus } = options
  if (successStatus !== undefined && ![200, 201, 204].includes(successStatus))
    throw argumentRangeError('options.successStatus', 'must be 200, 201 or 204')
  const fields: Record<string, string | undefined> = {
    'Content-Type': typeof contentType === 'string' ? contentType : undefined,
    acl: options.acl,
    'x-amz-storage-class': options.storageClass,
    ...encryptionHeaders(options.encryption),
    ...metadataHeaders(options.metadata),
    success_action_status: successStatus?.toString(),
    success_action_redirect: successRedirect === undefined ? undefined : String(successRedirect),
    ...options.fields,
  }
  const present = Object.entries(fields).filter(
    (field): field is [string, string] => field[1] !== undefined,
  )
  return Object.fromEntries(present)
}

/**
 * The error of a link to an object, in terms of the key where that is to blame: the signer, which
 * refuses `.` and `..` segments, knows of URLs only. `instead` does the same in a bucket without a link.
 */
function explainLink(error: unknown, key: string, instead: string): unknown {
  const isUrl = error instanceof TypeError && 'field' in error && error.field === 'request.url'
  if (!isUrl || !/(?:^|\/)\.{1,2}(?:\/|$)/.test(key)) return error
  return argumentValueError(
    'key',
    'has "." or ".." segments, which browsers, fetch and other URL-based clients would resolve, so that ' +
      `a link would reach another object; use \`bucket.${instead}\`, which sends the key as it is, or another key`,
  )
}
