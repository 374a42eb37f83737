import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import type { HeadersInput } from '../sigv4/types.ts'
import { type BytesDigest, digestBytes } from './checksum.ts'
import {
  counted,
  type PartDocument,
  type PartsDocument,
  quotedEtag,
  readDocument,
  required,
  requiredEtag,
} from './documents.ts'
import { endless } from './list.ts'
import type { PartOptions, PartSource, UploadedPart, UploadState } from './multipart-types.ts'
import { type BucketCall, type BucketContext, commonOptions, copySource } from './options.ts'
import { conditionHeaders, customerKeyHeaders, type Encryption, textOf } from './properties.ts'
import { copyTimeout, withAttemptMs } from './workers.ts'

/** Sends one part of a multipart upload; `bytes` must stay as they are until it is done. */
export async function uploadPart(
  state: UploadState,
  partNumber: number,
  bytes: Uint8Array,
  options: PartOptions = {},
): Promise<UploadedPart> {
  if (!(bytes instanceof Uint8Array)) throw argumentTypeError('bytes', 'a Uint8Array', bytes)
  assertPart(state, partNumber, bytes.length)
  const digest = await digestBytes(bytes, state.plan, state.payload)
  options.signal?.throwIfAborted()
  const { etag } = await track(state, () =>
    sendBytes(state, bytes, digest, {
      key: state.key,
      query: { partNumber, uploadId: state.uploadId },
      headers: { ...state.partHeaders, ...digest.headers },
      operation: 'UploadPart',
      options,
    }),
  )
  const part: UploadedPart = {
    partNumber,
    size: bytes.length,
    etag,
    checksum: digest.checksum,
  }
  state.parts.set(partNumber, part)
  return part
}

/** Remembers that a part failed in a way that may leave it in the store. */
async function track<T>(state: UploadState, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    state.uncertain = true
    throw error
  }
}

/** Makes a part of an object that is there, inside the store. */
export async function copyPart(
  state: UploadState,
  partNumber: number,
  source: PartSource,
  options: PartOptions = {},
): Promise<UploadedPart> {
  const size = rangeSize(source)
  // A whole object's size is not known here; the store checks it.
  assertPart(state, partNumber, size ?? state.context.store.minPartBytes)
  const response = await track(state, () =>
    state.context.send({
      method: 'PUT',
      key: state.key,
      query: { partNumber, uploadId: state.uploadId },
      headers: {
        ...state.partHeaders,
        ...sourceHeaders(state, source),
        ...customerKeyHeaders(source.encryption, 'source.encryption', 'copy-source-'),
      },
      operation: 'UploadPartCopy',
      ...commonOptions({ ...options, timeout: copyTimeout(options.timeout) }),
    }),
  )
  const part = { partNumber, size, ...(await copied(state, response)) }
  state.parts.set(partNumber, part)
  return part
}

function rangeSize({ range }: PartSource): number | undefined {
  if (range === undefined) return undefined
  if (typeof range !== 'object' || range === null) {
    throw argumentTypeError('source.range', '{ start, end }', range)
  }
  // UploadPartCopy takes both ends or none.
  const { start, end } = range
  if (!Number.isSafeInteger(start) || start < 0) {
    throw argumentRangeError('source.range.start', 'must be a whole number of 0 or more')
  }
  if (!Number.isSafeInteger(end) || end < start) {
    throw argumentRangeError('source.range.end', 'must be a whole number of `start` or more')
  }
  return end - start + 1
}

function sourceHeaders(
  { context }: UploadState,
  { bucket = context.bucket, key, versionId, range, ifMatch, ifUnmodifiedSince }: PartSource,
): Record<string, string | undefined> {
  return {
    ...conditionHeaders({ ifMatch, ifUnmodifiedSince }, 'x-amz-copy-source-'),
    'x-amz-copy-source': copySource({ bucket, key, versionId }),
    'x-amz-copy-source-range': range && `bytes=${range.start}-${range.end}`,
  }
}

async function copied(
  { plan }: UploadState,
  response: ClientResponse,
): Promise<Pick<UploadedPart, 'etag' | 'checksum'>> {
  const { algorithm } = plan
  return await readDocument(response, 'UploadPartCopy', (result) => ({
    etag: required(quotedEtag(result.ETag), 'ETag'),
    checksum: algorithm && (result[`Checksum${algorithm}`] || undefined),
  }))
}

/**
 * The parts that the store has of an upload, page by page. Where the upload was begun with a customer's
 * key and a checksum, S3 wants the key to list them (ListParts in its API reference).
 */
export async function listParts(
  state: UploadState,
  options: PartOptions = {},
): Promise<UploadedPart[]> {
  const parts: UploadedPart[] = []
  for (let marker: number | undefined = 0; marker !== undefined; ) {
    const page: PartsPage = await fetchPage(state, marker, options)
    parts.push(...page.parts)
    marker = page.next
  }
  return parts
}

interface PartsPage {
  readonly parts: readonly UploadedPart[]
  /** The number behind which the next page begins; undefined on the last. */
  readonly next: number | undefined
}

async function fetchPage(
  { context, key, uploadId, partHeaders, plan }: UploadState,
  marker: number,
  options: PartOptions,
): Promise<PartsPage> {
  const response = await context.send({
    method: 'GET',
    key,
    query: { uploadId, 'part-number-marker': marker === 0 ? undefined : marker },
    headers: partHeaders,
    operation: 'ListParts',
    ...commonOptions(options),
    result: 'buffer',
  })
  return await readDocument(response, 'ListParts', (page) => ({
    parts: (page.Parts ?? []).map((part) => partOf(part, plan.algorithm)),
    next: nextMarker(page, marker),
  }))
}

function partOf(part: PartDocument, algorithm: UploadState['plan']['algorithm']): UploadedPart {
  return {
    partNumber: required(counted(part.PartNumber, 'PartNumber'), 'PartNumber'),
    size: required(counted(part.Size, 'Size'), 'Size'),
    etag: required(quotedEtag(part.ETag), 'ETag'),
    checksum: algorithm && (part[`Checksum${algorithm}`] || undefined),
  }
}

function nextMarker(page: PartsDocument, marker: number): number | undefined {
  if (page.IsTruncated !== true) return undefined
  const next = counted(page.NextPartNumberMarker, 'NextPartNumberMarker')
  if (next === undefined) throw endless('no NextPartNumberMarker')
  if (next <= marker) throw endless('a marker that does not move on')
  return next
}

const SHARED_HEADERS = ['x-amz-expected-bucket-owner', 'x-amz-request-payer']

/** Of the caller's headers those that every request of an upload needs. */
export function sharedHeaders(headers: HeadersInput | undefined): HeaderRecord {
  const all = headerRecord(headers)
  return Object.fromEntries(SHARED_HEADERS.map((name) => [name, all[name]]))
}

/** The headers of requests about parts: a key of the customer's goes with each. @throws TypeError. */
export function partHeadersOf(
  headers: HeadersInput | undefined,
  encryption: Encryption | undefined,
): HeaderRecord {
  const key = encryption?.type === 'customer' ? encryption : undefined
  return { ...sharedHeaders(headers), ...customerKeyHeaders(key, 'options.encryption', '') }
}

/**
 * Refuses a part that the store would refuse, before its bytes are sent.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`.
 */
function assertPart(state: UploadState, partNumber: number, size: number): void {
  const { maxParts, maxPartBytes } = state.context.store
  if (typeof partNumber !== 'number') {
    throw argumentTypeError('partNumber', 'a number', partNumber)
  }
  if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > maxParts) {
    throw argumentRangeError('partNumber', `must be a whole number from 1 to ${maxParts}`)
  }
  if (size > maxPartBytes) {
    throw argumentRangeError('bytes', `must be at most ${maxPartBytes} bytes in one part`)
  }
  assertOrder(state, partNumber, size)
}

// Only the last part may be short, and which one is the last shows as soon as a later one comes.
function assertOrder({ context, parts }: UploadState, partNumber: number, size: number): void {
  const { minPartBytes } = context.store
  for (const other of parts.values()) {
    if (size < minPartBytes && other.partNumber > partNumber)
      throw shortPart(partNumber, size, minPartBytes)
    const { size: otherSize = minPartBytes } = other
    if (otherSize < minPartBytes && other.partNumber < partNumber) {
      throw shortPart(other.partNumber, otherSize, minPartBytes)
    }
  }
}

/** The error of a part that is too short and not the last. */
export function shortPart(
  partNumber: number,
  size: number,
  minBytes: number,
): ReturnType<typeof argumentRangeError> {
  return argumentRangeError(
    'bytes',
    `of part ${partNumber} are ${size}; parts before the last must have at least ${minBytes}`,
  )
}

/** What was stored. */
interface SentBytes {
  readonly etag: string
  readonly versionId: string | undefined
}

/** How bytes go to a bucket. */
interface BytesRoute {
  readonly context: BucketContext
  /** Whether they go over TLS. */
  readonly secure: boolean
}

/** The request that carries them. */
interface BytesRequest {
  readonly key: string
  readonly query?: BucketCall['query']
  readonly headers: HeaderRecord
  readonly operation: string
  readonly options: PartOptions
}

/**
 * Sends bytes with what was computed of them; every attempt sends the same memory again.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` for a response without an ETag; as `client.request`.
 */
export async function sendBytes(
  { context, secure }: BytesRoute,
  bytes: Uint8Array,
  digest: BytesDigest,
  { key, query, headers, operation, options }: BytesRequest,
): Promise<SentBytes> {
  const sliced = secure && bytes.length > SLICE
  const response = await context.send({
    method: 'PUT',
    key,
    query,
    headers: sliced ? { ...headers, 'content-length': String(bytes.length) } : headers,
    body: sliced ? () => slices(bytes) : bytes,
    payloadHash: digest.payloadHash ?? UNSIGNED_PAYLOAD,
    operation,
    ...commonOptions({
      ...options,
      timeout: withAttemptMs(options.timeout, attemptMs(bytes.length)),
    }),
    result: 'buffer',
    hedge: 'off',
  })
  return {
    etag: requiredEtag(response, operation),
    versionId: textOf(response.headers, 'x-amz-version-id'),
  }
}

const SLICE = 256 * 1024

// TLS encrypts what it is given at once and keeps the result until it is sent: a part in one piece
// would take its memory twice.
async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) {
    yield bytes.subarray(start, start + SLICE)
  }
}

const BASE_ATTEMPT_MS = 30_000

// 16 KiB/s: a megabit shared by eight connections.
const SLOWEST_BYTES_PER_MS = 16.384

/** The time limit of an attempt that sends bytes, which the time until the response includes. */
function attemptMs(bytes: number): number {
  return BASE_ATTEMPT_MS + Math.ceil(bytes / SLOWEST_BYTES_PER_MS)
}
