import { argumentTypeError, argumentValueError } from '../errors.ts'
import { encodeXmlDocument, malformed } from '../protocols/index.ts'
import { isMissingSetting, readDocument, readNothing, required } from './documents.ts'
import { checkedMaxKeys, checkedText, createListing, type Moved } from './list.ts'
import { explainHead, isMissingObject } from './object-response.ts'
import {
  type CreateBucketOptions,
  checkedOptions,
  commonOptions,
  headersOf,
  type ListBucketsOptions,
  type OperationOptions,
  type SigningContext,
} from './options.ts'
import { checkedTags } from './properties.ts'

/** A bucket in a listing. */
export interface ListedBucket {
  readonly name: string
  readonly createdAt: Date | undefined
  /** Where the store says it. */
  readonly region: string | undefined
}

interface BucketPage {
  readonly buckets: readonly ListedBucket[]
  readonly continuationToken: string | undefined
}

/** As `listBuckets`, with options that are checked. */
export async function* listAllBuckets(
  context: SigningContext,
  options: ListBucketsOptions,
): AsyncGenerator<ListedBucket, void, undefined> {
  try {
    yield* createListing<ListedBucket, BucketPage, string>({
      start: undefined,
      fetch: (token, moved) => fetchPage(context, options, token, moved),
      next: (page) => page.continuationToken,
      items: (page) => page.buckets,
    })
  } finally {
    if (options.client === undefined) await context.client.close()
  }
}

async function fetchPage(
  context: SigningContext,
  options: ListBucketsOptions,
  token: string | undefined,
  moved: Moved<string>,
): Promise<BucketPage> {
  const response = await context.send({
    method: 'GET',
    operation: 'ListBuckets',
    query: {
      prefix: checkedText(options.prefix, 'options.prefix'),
      'bucket-region': checkedText(options.bucketRegion, 'options.bucketRegion'),
      'max-buckets': checkedMaxKeys(options.maxBuckets, 'options.maxBuckets'),
      'continuation-token': token,
    },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, 'ListBuckets', ({ Buckets, ContinuationToken: next }) => {
    const buckets = required(Buckets, 'Buckets').map(({ Name, CreationDate, BucketRegion }) => ({
      name: required(Name, 'Name'),
      createdAt: CreationDate,
      region: BucketRegion || undefined,
    }))
    return { buckets, continuationToken: next ? moved(next, buckets) : undefined }
  })
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** Creates a bucket in the region that its requests are signed for. */
export async function createBucketItself(
  context: SigningContext,
  options: CreateBucketOptions,
): Promise<void> {
  const { region } = await context.endpoint()
  try {
    const response = await context.send({
      method: 'PUT',
      operation: 'CreateBucket',
      body: configurationDocument(locationOf(context, region, options), options.tags),
      headers: headersOf(options, {
        'x-amz-acl': checkedOptions(options).acl,
        'x-amz-bucket-object-lock-enabled': options.objectLock?.toString(),
      }),
      ...commonOptions(options),
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
function configurationDocument(
  location: string | undefined,
  tags: CreateBucketOptions['tags'],
): string | undefined {
  const place = location === 'us-east-1' ? undefined : location
  if (place === undefined && tags === undefined) return undefined
  const pairs = tags === undefined ? [] : checkedTags(tags)
  return encodeXmlDocument(
    'CreateBucketConfiguration',
    {
      ...(place !== undefined && { LocationConstraint: place }),
      ...(pairs.length > 0 && { Tags: { Tag: pairs.map(([Key, Value]) => ({ Key, Value })) } }),
    },
    { namespace: NAMESPACE },
  )
}

/** Deletes a bucket, which has to be empty. */
export async function removeBucket(
  context: SigningContext,
  options: OperationOptions,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    operation: 'DeleteBucket',
    headers: headersOf(options, {}),
    ...commonOptions(options),
  })
  await readNothing(response, 'DeleteBucket')
}

/** Whether a bucket exists and may be listed. @throws ServiceError for anything but yes and 404. */
export async function bucketExists(
  context: SigningContext,
  options: OperationOptions,
): Promise<boolean> {
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadBucket',
      headers: headersOf(options, {}),
      ...commonOptions(options),
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
  options: OperationOptions,
): Promise<string> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetBucketLocation',
    query: { location: '' },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, 'GetBucketLocation', ({ LocationConstraint = '' }) => {
    const text = LocationConstraint.trim()
    // The names of before there were regions (GetBucketLocation in the S3 API reference).
    if (text === '') return 'us-east-1'
    if (!/^[\w.:-]+$/.test(text)) throw malformed('it names no region')
    return text === 'EU' ? 'eu-west-1' : text
  })
}
