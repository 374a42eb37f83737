import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { FILENAME, type PresignedPost, presignPost } from '../sigv4/post.ts'
import type { PostCondition, PresignedRequest, Signer } from '../sigv4/types.ts'
import { checkedMaxKeys, checkedText, type ListOptions } from './list.ts'
import {
  type BoundLinkOptions,
  createObjectLinks,
  explainLink,
  type LinkOptions,
  linkOptions,
  type ObjectLinks,
  signLink,
  type UnsignedLink,
} from './object-links.ts'
import type { SigningContext } from './options.ts'
import { checkedKey, encodedKey } from './options.ts'
import { type Encryption, encryptionHeaders, type Metadata, metadataHeaders } from './properties.ts'

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
export interface BucketLinks extends ObjectLinks {
  /** A link that lists objects, one page of them. */
  presignList(options: PresignListOptions): Promise<PresignedRequest>
  /** Links that read, one for each key and in their order; credentials are resolved once. */
  presignMany(keys: Iterable<string>, options: LinkOptions): Promise<PresignedRequest[]>
}

/** Makes the functions that presign. */
export function createLinks(context: SigningContext): BucketLinks {
  return {
    ...createObjectLinks(context.presign),
    presignList: async (options) => {
      await context.prepare()
      const query = listQuery(linkOptions(options), context)
      return await signLink(context.presign, 'GET', { key: undefined, options, parts: { query } })
    },
    presignMany: (keys, options) => presignMany(context, keys, options),
  }
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

function listQuery(options: PresignListOptions, { store }: SigningContext): UnsignedLink['query'] {
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
