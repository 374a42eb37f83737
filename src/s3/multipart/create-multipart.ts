import { argumentTypeError, argumentValueError, RequestError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import { isSecure } from '../bucket-places.ts'
import { checkedOptions, headersOf, passedOn } from '../call-options.ts'
import { checkedKey } from '../check-key.ts'
import { type ChecksumPlan, checksumPlan } from '../checksum/checksum-plan.ts'
import { propertyHeaders } from '../object-properties.ts'
import { refusal } from '../option-rules.ts'
import { readXml, requiredText } from '../read-xml.ts'
import { abortUpload } from './abort-upload.ts'
import { completeUpload } from './complete-upload.ts'
import { copyPart } from './copy-part.ts'
import { creationGrace } from './creation-grace.ts'
import { listParts } from './list-parts.ts'
import { type LostCreation, lostCreation, sweepLost } from './sweep-lost.ts'
import type { MultipartOptions, MultipartUpload, OpenMultipartOptions } from './types.ts'
import { uploadPart } from './upload-part.ts'
import { partHeaders, sharedHeaders, type UploadState } from './upload-state.ts'

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
  const grace = creationGrace(signal)
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
      ...passedOn({ ...options, signal: grace.signal }),
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
  return { headers: sharedHeaders(headers), partHeaders: partHeaders(headers, encryption) }
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
    uploadPart: (partNumber, bytes, own) =>
      refusal('uploadPart', own) ?? uploadPart(state, partNumber, bytes, own),
    copyPart: (partNumber, source, own) =>
      refusal('the source of copyPart', source, 'source') ??
      refusal('copyPart', own) ??
      copyPart(state, partNumber, source, own),
    listParts: (own) => refusal('listParts', own) ?? listParts(state, own),
    complete: (own) => refusal('complete', own) ?? completeUpload(state, own),
    abort: (own) => refusal('abort', own) ?? abortUpload(state, own),
  }
}
