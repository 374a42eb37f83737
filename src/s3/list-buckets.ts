import { malformed, type XmlElement } from '../protocols/index.ts'
import type { PlaceOptions } from './bucket-places.ts'
import { type CallOptions, checkedOptions, headersOf, passedOn } from './call-options.ts'
import { createServiceContext, type SigningContext } from './create-context.ts'
import { checkedMaxKeys, checkedText, createListing, type Moved } from './listing.ts'
import { checkCall } from './option-rules.ts'
import { childDate, childOf, childrenOf, childText, readXml, requiredText } from './read-xml.ts'

/** Options of {@link listBuckets}: where to ask, as for `createBucket`, and what for. */
export interface ListBucketsOptions
  extends Omit<PlaceOptions, 'bucket' | 'retry' | 'timeout'>,
    CallOptions {
  /** Only buckets whose names begin with it. AWS only. */
  readonly prefix?: string | undefined
  /** Only buckets of this region. AWS only. */
  readonly bucketRegion?: string | undefined
  /** The most that one page holds; default all at once. AWS only. */
  readonly maxBuckets?: number | undefined
}

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

/**
 * Lists the buckets of the account.
 *
 * @example
 * ```ts
 * for await (const { name } of listBuckets({ region: 'eu-central-1' })) console.log(name)
 * ```
 *
 * @throws ServiceError, and what `createBucket` throws for wrong options.
 */
export async function* listBuckets(
  options: ListBucketsOptions = {},
): AsyncGenerator<ListedBucket, void, undefined> {
  checkCall('listBuckets', options)
  const { headers, timeout, ...place } = checkedOptions(options)
  const context = createServiceContext(place)
  try {
    yield* createListing<ListedBucket, BucketPage, string>({
      start: undefined,
      fetch: (token, moved) => fetchPage(context, { ...options, headers, timeout }, token, moved),
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
    ...passedOn(options),
  })
  const kind = { operation: 'ListBuckets', root: 'ListAllMyBucketsResult' }
  return await readXml(response, kind, (page) => {
    const list = childOf(page, 'Buckets')
    if (list === undefined) throw malformed('there is no Buckets')
    const next = childText(page, 'ContinuationToken')
    return {
      buckets: childrenOf(list, 'Bucket').map(bucketOf),
      continuationToken: next && moved(next),
    }
  })
}

function bucketOf(element: XmlElement): ListedBucket {
  return {
    name: requiredText(element, 'Name'),
    createdAt: childDate(element, 'CreationDate'),
    region: childText(element, 'BucketRegion'),
  }
}
