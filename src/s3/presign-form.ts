import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  FILENAME,
  type PostCondition,
  type PresignedPost,
  presignPost,
} from '../sigv4/presign-post.ts'
import { checkedKey } from './check-key.ts'
import type { SigningContext } from './create-context.ts'
import { type Encryption, encryptionHeaders } from './encryption.ts'
import { type Metadata, metadataHeaders } from './metadata.ts'
import type { LinkOptions } from './presign-links.ts'

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
  /** The status of the answer to a good upload; default 204. 201 comes with a document. */
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
  const { expiresIn, credentialsExpiry, maxBytes, minBytes, conditions = [] } = options
  const key = formKey(options)
  const fields = formFields(options)
  const { place, credentials, facts, date } = await context.signing(expiresIn, options.date)
  const { region, algorithm, regionSet, service } = facts
  return presignPost({
    credentials,
    region,
    algorithm,
    regionSet,
    service: service === 's3express' ? service : undefined,
    date,
    expiresIn,
    credentialsExpiry,
    url: `${place.origin}${place.prefix === '/' ? '/' : place.prefix.slice(0, -1)}`,
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
  const { contentType, successRedirect } = options
  const fields: Record<string, string | undefined> = {
    'Content-Type': typeof contentType === 'string' ? contentType : undefined,
    acl: options.acl,
    'x-amz-storage-class': options.storageClass,
    ...encryptionHeaders(options.encryption),
    ...metadataHeaders(options.metadata),
    success_action_status: options.successStatus?.toString(),
    success_action_redirect: successRedirect === undefined ? undefined : String(successRedirect),
    ...options.fields,
  }
  const given = Object.entries(fields).filter(
    (field): field is [string, string] => field[1] !== undefined,
  )
  return Object.fromEntries(given)
}
