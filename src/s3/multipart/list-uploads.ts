import { elementsOf, type XmlElement } from '../../protocols/index.ts'
import type { BucketContext } from '../bucket-context.ts'
import { type CallOptions, headersOf, passedOn } from '../call-options.ts'
import { listedText } from '../listed-text.ts'
import { createListing, type Listing } from '../listing.ts'
import { childDate, childText, readXml } from '../read-xml.ts'

/** Options of {@link listMultipartUploads}. */
export interface ListUploadsOptions extends CallOptions {
  /** Only uploads of keys that begin with it. */
  readonly prefix?: string | undefined
}

/** An upload in parts that is neither complete nor aborted. */
export interface PendingUpload {
  readonly key: string
  readonly uploadId: string
  /** When it was begun; undefined where the store does not tell. */
  readonly initiatedAt: Date | undefined
  readonly storageClass: string | undefined
}

/** One page of the listing. */
export interface PendingUploadsPage {
  readonly uploads: readonly PendingUpload[]
  /** The server's clock when it answered, in milliseconds since the epoch; NaN where it did not tell. */
  readonly serverTime: number
  /** Where the next page begins; undefined on the last. */
  readonly next: UploadMarkers | undefined
}

interface UploadMarkers {
  readonly key: string
  readonly uploadId: string | undefined
}

/**
 * The uploads in parts of a bucket that are neither complete nor aborted, and cost storage.
 *
 * @throws as `client.request`, when it is read.
 */
export function listMultipartUploads(
  context: BucketContext,
  options: ListUploadsOptions = {},
): Listing<PendingUpload, PendingUploadsPage> {
  return createListing<PendingUpload, PendingUploadsPage>(
    async (previous) => {
      if (previous === undefined) return await fetchPage(context, options, undefined)
      return previous.next === undefined
        ? undefined
        : await fetchPage(context, options, previous.next)
    },
    (page) => page.uploads,
  )
}

async function fetchPage(
  context: BucketContext,
  options: ListUploadsOptions,
  after: UploadMarkers | undefined,
): Promise<PendingUploadsPage> {
  const response = await context.send({
    method: 'GET',
    query: {
      uploads: '',
      'encoding-type': 'url',
      prefix: options.prefix,
      'key-marker': after?.key,
      'upload-id-marker': after?.uploadId,
    },
    headers: headersOf(options, {}),
    operation: 'ListMultipartUploads',
    ...passedOn(options),
    result: 'buffer',
  })
  const page = await readXml(response)
  const decode = listedText(page)
  return {
    uploads: elementsOf(page['Upload']).map((element) => pendingUpload(element, decode)),
    serverTime: Date.parse(String(response.headers['date'])),
    next: nextMarkers(page, decode, after),
  }
}

function pendingUpload(element: XmlElement, decode: (text: string) => string): PendingUpload {
  return {
    key: decode(childText(element, 'Key') ?? ''),
    uploadId: childText(element, 'UploadId') ?? '',
    initiatedAt: childDate(element, 'Initiated'),
    storageClass: childText(element, 'StorageClass'),
  }
}

function nextMarkers(
  page: XmlElement,
  decode: (text: string) => string,
  last: UploadMarkers | undefined,
): UploadMarkers | undefined {
  const key = childText(page, 'NextKeyMarker')
  if (childText(page, 'IsTruncated') !== 'true' || key === undefined) return undefined
  const next = { key: decode(key), uploadId: childText(page, 'NextUploadIdMarker') }
  // Markers that do not move would be asked for for ever.
  return next.key === last?.key && next.uploadId === last.uploadId ? undefined : next
}
