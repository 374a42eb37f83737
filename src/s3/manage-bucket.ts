import { argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeXml, malformed } from '../protocols/index.ts'
import { isMissingSetting } from './bucket-settings.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import type { SigningContext } from './create-context.ts'
import { explainHead, isMissingObject } from './explain-head.ts'
import { readNothing, readRoot } from './read-xml.ts'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** Options of `bucket.create`. */
export interface CreateBucketOptions extends CallOptions {
  /** A canned ACL. */
  readonly acl?: string | undefined
  /** Whether versions can be locked against deletion, which cannot be turned off again. */
  readonly objectLock?: boolean | undefined
  /**
   * Where the bucket is to be, a region or a store's own name for a place, such as `default-placement`
   * of Ceph; default at AWS the region that requests are signed for, elsewhere the store's own.
   */
  readonly location?: string | undefined
  /** `ignore` takes a bucket of yours that is there already for a good answer. Default `throw`. */
  readonly existing?: 'throw' | 'ignore' | undefined
}

/** Creates a bucket in the region that its requests are signed for. */
export async function createBucketItself(
  context: SigningContext,
  options: CreateBucketOptions,
): Promise<void> {
  const { region } = await context.place()
  try {
    const response = await context.send({
      method: 'PUT',
      operation: 'CreateBucket',
      body: locationDocument(locationOf(context, region, options)),
      headers: headersOf(options, {
        'x-amz-acl': checkedOptions(options).acl,
        'x-amz-bucket-object-lock-enabled': options.objectLock?.toString(),
      }),
      ...passedOn(options),
    })
    await readNothing(response, 'CreateBucket')
  } catch (error) {
    const isOurs = isMissingSetting(error, 'BucketAlreadyOwnedByYou')
    if (!(isOurs && options.existing === 'ignore')) throw error
  }
}

// Other stores have places of their own, and take their default.
function locationOf(
  { store }: SigningContext,
  region: string,
  { location }: CreateBucketOptions,
): string | undefined {
  if (location === undefined) return store.name === 'aws' ? region : undefined
  if (typeof location !== 'string')
    throw argumentTypeError('options.location', 'a string', location)
  if (location === '') throw argumentValueError('options.location', 'is empty')
  return location
}

// us-east-1 is said by saying nothing (CreateBucket in the S3 API reference).
function locationDocument(location: string | undefined): string | undefined {
  if (location === undefined || location === 'us-east-1') return undefined
  return encodeXml(
    'CreateBucketConfiguration',
    { LocationConstraint: location },
    { namespace: NAMESPACE },
  )
}

/** Deletes a bucket, which has to be empty. */
export async function removeBucket(context: SigningContext, options: CallOptions): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    operation: 'DeleteBucket',
    headers: headersOf(options, {}),
    ...passedOn(options),
  })
  await readNothing(response, 'DeleteBucket')
}

/** Whether a bucket exists and may be listed. @throws ServiceError for anything but yes and 404. */
export async function bucketExists(
  context: SigningContext,
  options: CallOptions,
): Promise<boolean> {
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadBucket',
      headers: headersOf(options, {}),
      ...passedOn(options),
    })
    await response.dump()
    return true
  } catch (error) {
    if (isMissingObject(error) || isMissingSetting(error, 'NoSuchBucket')) return false
    throw explainHead(error, undefined)
  }
}

/** The region of a bucket. */
export async function bucketLocation(
  context: SigningContext,
  options: CallOptions,
): Promise<string> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetBucketLocation',
    query: { location: '' },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...passedOn(options),
  })
  const kind = { operation: 'GetBucketLocation', root: 'LocationConstraint' }
  return await readRoot(response, kind, (root) => {
    const text = typeof root === 'string' ? root.trim() : undefined
    // The names of before there were regions (GetBucketLocation in the S3 API reference).
    if (text === '') return 'us-east-1'
    if (text === undefined || !/^[\w.:-]+$/.test(text)) throw malformed('it names no region')
    return text === 'EU' ? 'eu-west-1' : text
  })
}
