import { stateOf } from '../client/known-states.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { checksumHeader } from '../sigv4/checksums/checksum.ts'
import { checkedLifetime } from '../sigv4/presign.ts'
import type { PresignedRequest, Signer } from '../sigv4/types.ts'
import { checkedKey, encodedKey } from './check-key.ts'
import type { SigningContext } from './create-context.ts'
import { type CustomerKey, customerKeyHeaders } from './encryption.ts'
import { explainLink } from './explain-link.ts'
import { assertPartNumber, type ReadOptions, readQuery } from './get-object.ts'
import type { ListOptions } from './list-objects.ts'
import { checkedMaxKeys, checkedText } from './listing.ts'
import { type ObjectProperties, propertyHeaders } from './object-properties.ts'
import type { KnownChecksum } from './put-object.ts'
import { attachment, type ResponseOverrides } from './response-overrides.ts'

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
   * the same, so that caches know them again: round it down to some minutes.
   */
  readonly date?: Date | number | undefined
}

/** Options of `bucket.presignGet`. */
export interface PresignGetOptions
  extends LinkOptions,
    Pick<ReadOptions, 'versionId' | 'partNumber' | 'customerKey'> {
  /** Headers that the answer is to have in place of the object's. */
  readonly responseHeaders?: ResponseOverrides | undefined
  /** The name under which browsers save the object. */
  readonly downloadName?: string | undefined
}

/** Options of `bucket.presignPut`. What is given is signed, and the sender must send it so. */
export interface PresignPutOptions extends LinkOptions, ObjectProperties {
  /** Bytes: a body of another length is refused. */
  readonly contentLength?: number | undefined
  /** A body with another checksum is refused. */
  readonly checksum?: KnownChecksum | undefined
  /** `*` refuses to replace an object. */
  readonly ifNoneMatch?: '*' | undefined
}

/** Options of `bucket.presignPart`. */
export interface PresignPartOptions
  extends LinkOptions,
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
    Pick<ReadOptions, 'customerKey'> {}

/** Options of `bucket.presignDelete`. */
export interface PresignVersionOptions extends LinkOptions {
  readonly versionId?: string | undefined
}

/** Options of `bucket.presignList`. */
export interface PresignListOptions
  extends LinkOptions,
    Pick<
      ListOptions,
      'prefix' | 'delimiter' | 'startAfter' | 'maxKeys' | 'continuationToken' | 'listVersion'
    > {}

/**
 * The presigned links of a bucket. All throw TypeError and RangeError for wrong arguments, a key with `.`
 * or `..` segments included, which URL clients would change; CredentialsError, with
 * `CREDENTIALS_EXPIRE_TOO_SOON` where the credentials end before the link would; and EndpointError. They
 * send nothing to the bucket; one that was found in another region by an earlier request is linked there.
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
  /** Links that read, one for each key and in their order; credentials are asked for once. */
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
    { expiresIn, credentialsExpiry, date }: LinkOptions,
    parts: LinkParts,
  ): Promise<PresignedRequest> =>
    context.presign({ method, key, ...parts, expiresIn, credentialsExpiry, date })
  const toObject =
    <Options extends LinkOptions>(
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
      headers: customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
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
      headers: customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
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
  const { expiresIn, credentialsExpiry } = linkOptions(options)
  if (typeof keys !== 'object' || keys === null || !(Symbol.iterator in keys)) {
    throw argumentTypeError('keys', 'an iterable of keys', keys)
  }
  const { place, credentials, facts, date } = await context.signing(expiresIn, options.date)
  const signer: Signer = stateOf(context.client).signers(facts, credentials)
  const base = place.origin + place.prefix
  const moment = { expiresIn, credentialsExpiry, date }
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
    'if-none-match': options.ifNoneMatch,
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
