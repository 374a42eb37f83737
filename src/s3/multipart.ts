import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  RequestError,
  ServiceError,
} from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import { malformed, type XmlElement } from '../protocols/index.ts'
import { type ChecksumPlan, checksumPlan, digestBytes } from './checksum.ts'
import { checkedKey } from './context.ts'
import { copySource } from './copy-source.ts'
import { endless } from './list.ts'
import { completeUpload, creationGrace, lostCreation, sweepLost } from './multipart-end.ts'
import {
  assertPart,
  type LostCreation,
  type MultipartOptions,
  type MultipartUpload,
  type OpenMultipartOptions,
  type PartOptions,
  type PartSource,
  partHeadersOf,
  sharedHeaders,
  type UploadedPart,
  type UploadState,
} from './multipart-types.ts'
import { checkedOptions, headersOf, passedOn } from './options.ts'
import { isSecure } from './places.ts'
import { conditionHeaders, customerKeyHeaders, propertyHeaders } from './properties.ts'
import { sendBytes } from './send-bytes.ts'
import type { BucketContext } from './types.ts'
import {
  childEtag,
  childFlag,
  childNumber,
  childrenOf,
  childText,
  readXml,
  requiredText,
} from './xml.ts'

/**
 * Begins an upload in parts. `upload` does all of it by itself; this is for parts that are made, or
 * come, in another way. Complete or abort it: what is neither costs storage until it is.
 *
 * @throws TypeError and RangeError for wrong arguments; as `client.request`.
 */
export async function createMultipart(
  context: BucketContext,
  key: string,
  options: MultipartOptions = {},
): Promise<MultipartUpload> {
  checkedKey(key)
  checkedOptions(options)
  await context.prepare()
  const plan = checksumPlan(context.store, options.checksum)
  const { signal } = options
  signal?.throwIfAborted()
  const grace = creationGrace(options)
  const startedAt = Date.now()
  try {
    const response = await context.send({
      method: 'POST',
      key,
      query: { uploads: '' },
      headers: headersOf(options, { ...propertyHeaders(options), ...checksumHeaders(plan) }),
      // A second one does no harm that `sweepLost` could not undo.
      idempotent: true,
      operation: 'CreateMultipartUpload',
      ...passedOn({ ...options, signal: grace.signal, timeout: grace.timeout }),
      result: 'buffer',
    })
    const uploadId = await readXml(response, KIND, (root) => requiredText(root, 'UploadId'))
    const lost = lostCreation(response.attempts, startedAt)
    const multipart = await multipartOf(context, { key, uploadId, plan, lost }, options)
    if (signal?.aborted) await giveUp(multipart, signal.reason)
    return multipart
  } catch (error) {
    await sweepLost({ context, key, ...headersIn(options) }, lostOf(error, startedAt))
    throw error
  } finally {
    grace.end()
  }
}

const TIDY_MS = 30_000

/** Removes an upload that nobody waits for any more. */
async function giveUp(multipart: MultipartUpload, reason: unknown): Promise<never> {
  await multipart.abort({ timeout: { totalMs: TIDY_MS } }).catch(() => undefined)
  throw reason
}

/**
 * Goes on with an upload that was begun before, by its id. Nothing is sent.
 *
 * @throws TypeError for wrong arguments.
 */
export async function openMultipart(
  context: BucketContext,
  key: string,
  uploadId: string,
  options: OpenMultipartOptions = {},
): Promise<MultipartUpload> {
  checkedOptions(options)
  checkedUploadId(uploadId)
  await context.prepare()
  const plan = checksumPlan(context.store, options.checksum)
  return await multipartOf(
    context,
    { key: checkedKey(key), uploadId, plan, lost: undefined },
    options,
  )
}

// Without an id the requests would be others: DELETE would delete the object.
function checkedUploadId(uploadId: unknown): void {
  if (typeof uploadId !== 'string') throw argumentTypeError('uploadId', 'a string', uploadId)
  if (uploadId === '') throw argumentValueError('uploadId', 'is empty')
}

function lostOf(error: unknown, startedAt: number): LostCreation | undefined {
  return error instanceof RequestError ? lostCreation(error.attempts, startedAt) : undefined
}

// Asked for at AWS only, so that stores that know no types of checksums are not bothered.
function checksumHeaders({ algorithm, type }: ChecksumPlan): Record<string, string | undefined> {
  if (algorithm === undefined) return {}
  return {
    'x-amz-checksum-algorithm': algorithm,
    'x-amz-checksum-type': type === 'FULL_OBJECT' ? type : undefined,
  }
}

const KIND = { operation: 'CreateMultipartUpload', root: 'InitiateMultipartUploadResult' }

/** The headers of requests of an upload. @throws TypeError. */
function headersIn({
  headers,
  encryption,
}: OpenMultipartOptions): Pick<UploadState, 'headers' | 'partHeaders'> {
  return { headers: sharedHeaders(headers), partHeaders: partHeadersOf(headers, encryption) }
}

type Begun = Pick<UploadState, 'key' | 'uploadId' | 'plan' | 'lost'>

async function multipartOf(
  context: BucketContext,
  begun: Begun,
  options: OpenMultipartOptions,
): Promise<MultipartUpload> {
  const secure = isSecure(await context.place())
  const parts = [...(options.parts ?? [])]
  const state: UploadState = {
    ...begun,
    context,
    secure,
    payload: options.payload ?? (secure ? 'unsigned' : 'signed'),
    ...headersIn(options),
    parts: new Map(parts.map((part) => [part.partNumber, part])),
    uncertain: false,
  }
  return {
    key: state.key,
    uploadId: state.uploadId,
    uploadPart: (partNumber, bytes, own) => uploadPart(state, partNumber, bytes, own),
    copyPart: (partNumber, source, own) => copyPart(state, partNumber, source, own),
    listParts: (own) => listParts(state, own),
    complete: (own) => completeUpload(state, own),
    abort: (own) => abortUpload(state, own),
  }
}

/** Sends one part of a multipart upload; `bytes` must stay as they are until it is done. */
async function uploadPart(
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
async function copyPart(
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
      ...passedOn(options),
      timeout: options.timeout ?? { attemptMs: COPY_ATTEMPT_MS },
    }),
  )
  const part = { partNumber, size, ...(await copied(state, response)) }
  state.parts.set(partNumber, part)
  return part
}

// 5 GiB are copied within a minute or two; the answer begins early at AWS, and late elsewhere.
const COPY_ATTEMPT_MS = 300_000

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
  return await readXml(response, COPIED_KIND, (result) => {
    const etag = childEtag(result)
    if (etag === undefined) throw malformed('there is no ETag')
    return { etag, checksum: algorithm && childText(result, `Checksum${algorithm}`) }
  })
}

const COPIED_KIND = { operation: 'UploadPartCopy', root: 'CopyPartResult' }

/**
 * The parts that the store has of an upload, page by page. Where the upload was begun with a customer's
 * key and a checksum, S3 wants the key to list them (ListParts in its API reference).
 */
async function listParts(state: UploadState, options: PartOptions = {}): Promise<UploadedPart[]> {
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

const PARTS_KIND = { operation: 'ListParts', root: 'ListPartsResult' }

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
    operation: PARTS_KIND.operation,
    ...passedOn(options),
    result: 'buffer',
  })
  return await readXml(response, PARTS_KIND, (page) => ({
    parts: childrenOf(page, 'Part').map((element) => partOf(element, plan.algorithm)),
    next: nextMarker(page, marker),
  }))
}

function partOf(element: XmlElement, algorithm: UploadState['plan']['algorithm']): UploadedPart {
  const partNumber = childNumber(element, 'PartNumber')
  const size = childNumber(element, 'Size')
  const etag = childEtag(element)
  if (partNumber === undefined || size === undefined || etag === undefined) {
    throw malformed('a part has no PartNumber, Size or ETag')
  }
  return {
    partNumber,
    size,
    etag,
    checksum: algorithm && childText(element, `Checksum${algorithm}`),
  }
}

function nextMarker(page: XmlElement, marker: number): number | undefined {
  if (childFlag(page, 'IsTruncated') !== true) return undefined
  const next = childNumber(page, 'NextPartNumberMarker')
  if (next === undefined) throw endless('no NextPartNumberMarker')
  if (next <= marker) throw endless('a marker that does not move on')
  return next
}

// "AbortMultipartUpload" in the S3 API reference: parts under way may arrive afterwards, so that it
// may have to be called several times.
const MAX_ROUNDS = 3

/** Ends an upload and sees that nothing stays of it. */
async function abortUpload(state: UploadState, options: PartOptions = {}): Promise<void> {
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    await sendAbort(state, options)
    if (!state.uncertain || (await isGone(state, options))) break
  }
  await sweepLost(state, state.lost)
}

async function sendAbort(state: UploadState, options: PartOptions): Promise<void> {
  const response = await state.context.send({
    method: 'DELETE',
    key: state.key,
    query: { uploadId: state.uploadId },
    headers: state.headers,
    operation: 'AbortMultipartUpload',
    // Gone already: aborted before, by an attempt whose answer was lost, or completed.
    allowStatus: [404],
    ...passedOn(options),
    result: 'buffer',
  })
  await response.dump()
}

async function isGone(state: UploadState, options: PartOptions): Promise<boolean> {
  try {
    await listParts(state, options)
    return false
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return true
    throw error
  }
}
