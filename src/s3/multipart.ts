import { argumentTypeError, argumentValueError, RequestError, ServiceError } from '../errors.ts'
import { type ChecksumPlan, checksumPlan, isSecure } from './checksum.ts'
import { readDocument, readNothing, required } from './documents.ts'
import { completeUpload, creationGrace, lostCreation, sweepLost } from './multipart-end.ts'
import { copyPart, listParts, partHeadersOf, sharedHeaders, uploadPart } from './multipart-parts.ts'
import type {
  LostCreation,
  MultipartOptions,
  MultipartUpload,
  OpenMultipartOptions,
  PartOptions,
  UploadPlan,
  UploadState,
} from './multipart-types.ts'
import { isMissingObject } from './object-response.ts'
import {
  type BucketContext,
  checkedKey,
  checkedOptions,
  commonOptions,
  headersOf,
} from './options.ts'
import { propertyHeaders } from './properties.ts'

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
  return await beginMultipart(context, key, await planUpload(context, options), options)
}

/** Decides how the bytes of an upload are sent and proven. @throws TypeError, EndpointError, ConfigError. */
export async function planUpload(
  context: BucketContext,
  { checksum, payload }: Pick<MultipartOptions, 'checksum' | 'payload'>,
): Promise<UploadPlan> {
  const secure = isSecure(await context.endpoint())
  return {
    plan: checksumPlan(context.store, checksum),
    payload: payload ?? (secure ? 'unsigned' : 'signed'),
    secure,
  }
}

/** Begins an upload that was planned before. */
export async function beginMultipart(
  context: BucketContext,
  key: string,
  plan: UploadPlan,
  options: MultipartOptions,
): Promise<MultipartUpload> {
  const { signal } = options
  signal?.throwIfAborted()
  const grace = creationGrace(options)
  const startedAt = Date.now()
  try {
    const response = await context.send({
      method: 'POST',
      key,
      query: { uploads: '' },
      headers: headersOf(options, { ...propertyHeaders(options), ...checksumHeaders(plan.plan) }),
      // A second one does no harm that `sweepLost` could not undo.
      idempotent: true,
      operation: 'CreateMultipartUpload',
      ...commonOptions({ ...options, signal: grace.signal, timeout: grace.timeout }),
      result: 'buffer',
    })
    const uploadId = await readDocument(response, 'CreateMultipartUpload', ({ UploadId }) =>
      required(UploadId, 'UploadId'),
    )
    const lost = lostCreation(response.attempts, startedAt)
    const multipart = multipartOf({ ...plan, context, key, uploadId, lost }, options)
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
  checkedKey(key)
  checkedUploadId(uploadId)
  return resumeMultipart(context, key, uploadId, await planUpload(context, options), options)
}

/** Goes on with an upload that was planned before. */
export function resumeMultipart(
  context: BucketContext,
  key: string,
  uploadId: string,
  plan: UploadPlan,
  options: OpenMultipartOptions,
): MultipartUpload {
  return multipartOf({ ...plan, context, key, uploadId, lost: undefined }, options)
}

// Without an id the requests would be others: DELETE would delete the object.
function checkedUploadId(uploadId: unknown): void {
  if (typeof uploadId !== 'string') throw argumentTypeError('uploadId', 'a string', uploadId)
  if (uploadId === '') throw argumentValueError('uploadId', 'is empty')
}

function lostOf(error: unknown, startedAt: number): LostCreation | undefined {
  return error instanceof RequestError ? lostCreation(error.attempts, startedAt) : undefined
}

// Requested at AWS only, so that stores that know no types of checksums are not bothered.
function checksumHeaders({ algorithm, type }: ChecksumPlan): Record<string, string | undefined> {
  if (algorithm === undefined) return {}
  return {
    'x-amz-checksum-algorithm': algorithm,
    'x-amz-checksum-type': type === 'FULL_OBJECT' ? type : undefined,
  }
}

/** The headers of requests of an upload. @throws TypeError. */
function headersIn({
  headers,
  encryption,
}: OpenMultipartOptions): Pick<UploadState, 'headers' | 'partHeaders'> {
  return { headers: sharedHeaders(headers), partHeaders: partHeadersOf(headers, encryption) }
}

type Begun = UploadPlan & Pick<UploadState, 'context' | 'key' | 'uploadId' | 'lost'>

function multipartOf(
  begun: Begun,
  options: Pick<OpenMultipartOptions, 'parts' | 'headers' | 'encryption'>,
): MultipartUpload {
  const parts = [...(options.parts ?? [])]
  const state: UploadState = {
    ...begun,
    ...headersIn(options),
    parts: new Map(parts.map((part) => [part.partNumber, part])),
    uncertain: false,
  }
  return {
    key: state.key,
    uploadId: state.uploadId,
    uploadPart: (partNumber, bytes, partOptions) =>
      uploadPart(state, partNumber, bytes, partOptions),
    copyPart: (partNumber, source, partOptions) => copyPart(state, partNumber, source, partOptions),
    listParts: (partOptions) => listParts(state, partOptions),
    complete: (partOptions) => completeUpload(state, partOptions),
    abort: (partOptions) => abortUpload(state, partOptions),
  }
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
  try {
    const response = await state.context.send({
      method: 'DELETE',
      key: state.key,
      query: { uploadId: state.uploadId },
      headers: state.headers,
      operation: 'AbortMultipartUpload',
      ...commonOptions(options),
      result: 'buffer',
    })
    await readNothing(response, 'AbortMultipartUpload')
  } catch (error) {
    // Gone already: aborted before, by an attempt whose response was lost, or completed.
    if (!isMissingUpload(error)) throw error
  }
}

function isMissingUpload(error: unknown): boolean {
  if (!(error instanceof ServiceError) || error.status !== 404) return false
  return error.awsCode === 'NoSuchUpload' || isMissingObject(error)
}

async function isGone(state: UploadState, options: PartOptions): Promise<boolean> {
  try {
    await listParts(state, options)
    return false
  } catch (error) {
    if (isMissingUpload(error)) return true
    throw error
  }
}
