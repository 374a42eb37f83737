import type { ClientResponse } from '../http/response.ts'
import { readDocument, required, type UploadDocument, type UploadsDocument } from './documents.ts'
import {
  assertListing,
  checkedText,
  createListing,
  decodeForm,
  endless,
  isTruncated,
  type Listing,
  listedMarker,
  listedText,
  type Moved,
  withoutEncoding,
} from './list.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
} from './options.ts'

/** Options of {@link listMultipartUploads}. */
export interface ListUploadsOptions extends OperationOptions {
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
interface PendingUploadsPage {
  readonly uploads: readonly PendingUpload[]
  /** The server's clock when it responded, in milliseconds since the epoch; NaN where it did not tell. */
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
  return createListing<PendingUpload, PendingUploadsPage, UploadMarkers>({
    start: undefined,
    fetch: (after, moved) => fetchPage(context, checkedOptions(options), after, moved),
    next: (page) => page.next,
    items: (page) => page.uploads,
  })
}

const OPERATION = 'ListMultipartUploads'

async function fetchPage(
  context: BucketContext,
  options: ListUploadsOptions,
  after: UploadMarkers | undefined,
  moved: Moved<UploadMarkers>,
): Promise<PendingUploadsPage> {
  const prefix = checkedText(options.prefix, 'options.prefix') || undefined
  const request = (encoding: 'url' | undefined): Promise<ClientResponse> =>
    context.send({
      method: 'GET',
      query: {
        uploads: '',
        'encoding-type': encoding,
        prefix,
        'key-marker': after?.key,
        'upload-id-marker': after?.uploadId,
      },
      headers: headersOf(options, {}),
      operation: OPERATION,
      ...commonOptions(options),
      result: 'buffer',
    })
  const encoded = await request('url')
  const page = await readDocument(encoded, OPERATION, (document) => {
    const decode = keyDecoder(document)
    return decode && pageOf(document, decode, { prefix, moved, response: encoded })
  })
  if (page !== undefined) return page
  const response = await request(undefined)
  return await readDocument(response, OPERATION, (document) =>
    pageOf(document, withoutEncoding, { prefix, moved, response }),
  )
}

interface PageFacts {
  readonly prefix: string | undefined
  readonly moved: Moved<UploadMarkers>
  readonly response: ClientResponse
}

function pageOf(
  document: UploadsDocument,
  decode: Decode,
  { prefix, moved, response }: PageFacts,
): PendingUploadsPage {
  const uploads = (document.Uploads ?? []).map((upload) => pendingUpload(upload, decode))
  const keys = uploads.map(({ key }) => key)
  assertListing(document, { prefix }, keys)
  return {
    uploads,
    serverTime: Date.parse(String(response.headers['date'])),
    next: nextMarkers(document, decode, uploads, moved),
  }
}

type Decode = (text: string) => string

/**
 * How a page writes keys: Ceph encodes them as requested, but does not say so. Then the marker,
 * which it leaves as it is, shows it, or a character that an encoding would not leave. Undefined where
 * both readings are possible: the page is then requested again, without an encoding.
 */
function keyDecoder(page: UploadsDocument): Decode | undefined {
  if (page.EncodingType) return listedText(page)
  const keys = (page.Uploads ?? []).map(({ Key }) => required(Key, 'Key'))
  if (keys.every((key) => decodeForm(key) === key) || keys.some(isPlain)) return withoutEncoding
  const last = keys.at(-1) ?? ''
  const marker = page.NextKeyMarker || undefined
  if (marker === undefined || decodeForm(last) === last) return undefined
  if (marker === last) return withoutEncoding
  return marker === decodeForm(last) ? decodeForm : undefined
}

// Encoders write an escape or `+` for these at least; Ceph leaves `|` and `(`, for example.
function isPlain(key: string): boolean {
  return /[^\x21-\x7e]|["<>]|%(?![0-9a-f]{2})/i.test(key)
}

function pendingUpload(upload: UploadDocument, decode: Decode): PendingUpload {
  return {
    key: decode(required(upload.Key, 'Key')),
    uploadId: required(upload.UploadId, 'UploadId'),
    initiatedAt: upload.Initiated,
    storageClass: upload.StorageClass || undefined,
  }
}

function nextMarkers(
  page: UploadsDocument,
  decode: Decode,
  uploads: readonly PendingUpload[],
  moved: Moved<UploadMarkers>,
): UploadMarkers | undefined {
  const next = page.NextKeyMarker || undefined
  if (!isTruncated(page, { listed: uploads.length, next })) return undefined
  if (next === undefined) throw endless('no NextKeyMarker')
  const markers = {
    key: listedMarker(next, decode, uploads.at(-1)?.key),
    uploadId: page.NextUploadIdMarker || undefined,
  }
  return moved(markers, uploads)
}
