import { type AttemptRecord, argumentRangeError, RequestError, ServiceError } from '../errors.ts'
import type { HeaderRecord } from '../http/headers.ts'
import { followSignal, unfollowSignal } from '../http/time-limits.ts'
import { encodeXmlDocument } from '../protocols/index.ts'
import { checksumHeader } from '../sigv4/checksums.ts'
import { multipartChecksum, multipartEtag } from './checksum.ts'
import { invalidResponse, quotedEtag, readDocument } from './documents.ts'
import { listMultipartUploads, type PendingUpload } from './list-uploads.ts'
import { shortPart } from './multipart-parts.ts'
import type {
  CompletedUpload,
  CompleteOptions,
  LostCreation,
  UploadedPart,
  UploadState,
} from './multipart-types.ts'
import { type BucketContext, commonOptions, type OperationOptions } from './options.ts'
import { conditionHeaders, textOf as headerText } from './properties.ts'
import { withAttemptMs } from './workers.ts'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'
// S3 may work for minutes on thousands of parts; AWS keeps the connection alive, others are silent.
const COMPLETE_ATTEMPT_MS = 300_000

/** Puts the parts of an upload together. */
export async function completeUpload(
  state: UploadState,
  options: CompleteOptions = {},
): Promise<CompletedUpload> {
  const parts = sortedParts(state, options)
  const checksum = multipartChecksum(state.plan, parts)
  const description = {
    key: state.key,
    size: sizeOf(parts),
    parts: parts.length,
    checksum,
    checksumType: checksum === undefined ? undefined : state.plan.type,
  }
  const made = await sendComplete(state, parts, description, options)
  await sweepLost(state, state.lost)
  return { ...description, ...made }
}

type Made = Pick<CompletedUpload, 'etag' | 'versionId'>
type Description = Omit<CompletedUpload, keyof Made>

async function sendComplete(
  state: UploadState,
  parts: readonly UploadedPart[],
  description: Description,
  options: CompleteOptions,
): Promise<Made> {
  try {
    const response = await state.context.send({
      method: 'POST',
      key: state.key,
      query: { uploadId: state.uploadId },
      headers: completeHeaders(state, description, options),
      body: completeBody(state, parts),
      // The second one gets the same response, or NoSuchUpload, which is looked into below.
      idempotent: true,
      operation: OPERATION,
      ...commonOptions({
        ...options,
        timeout: withAttemptMs(options.timeout, COMPLETE_ATTEMPT_MS),
      }),
      result: 'buffer',
    })
    const etag = await readDocument(response, OPERATION, ({ ETag }) => quotedEtag(ETag))
    const versionId = headerText(response.headers, 'x-amz-version-id')
    if (etag !== undefined) return { etag, versionId }
    // Ceph RGW 16 leaves it empty: the object itself has to show that it was made.
    throw invalidResponse(response, OPERATION, 'there is no ETag')
  } catch (error) {
    if (!mayHaveSucceeded(error)) throw error
    const made = await findMade(state, parts, description, options)
    if (made === undefined) throw error
    return made
  }
}

const OPERATION = 'CompleteMultipartUpload'

function sortedParts(state: UploadState, options: CompleteOptions): readonly UploadedPart[] {
  const { minPartBytes, maxParts } = state.context.store
  const parts = [...(options.parts ?? state.parts.values())].toSorted(
    (a, b) => a.partNumber - b.partNumber,
  )
  if (parts.length === 0 || parts.length > maxParts) {
    throw argumentRangeError('options.parts', `must be 1 to ${maxParts}; there are ${parts.length}`)
  }
  for (const { partNumber, size } of parts.slice(0, -1)) {
    if (size !== undefined && size < minPartBytes) throw shortPart(partNumber, size, minPartBytes)
  }
  return parts
}

/** Bytes of all parts; undefined where those of one are not known. */
function sizeOf(parts: readonly UploadedPart[]): number | undefined {
  let total = 0
  for (const { size } of parts) {
    if (size === undefined) return undefined
    total += size
  }
  return total
}

function completeBody({ plan }: UploadState, parts: readonly UploadedPart[]): string {
  const { algorithm } = plan
  const Part = parts.map(({ partNumber, etag, checksum }) => ({
    PartNumber: partNumber,
    ETag: etag,
    ...(algorithm !== undefined && { [`Checksum${algorithm}`]: checksum }),
  }))
  return encodeXmlDocument('CompleteMultipartUpload', { Part }, { namespace: NAMESPACE })
}

function completeHeaders(
  { plan, partHeaders }: UploadState,
  { checksum, size }: Description,
  options: CompleteOptions,
): Record<string, unknown> & UploadState['partHeaders'] {
  const full = plan.type === 'FULL_OBJECT' && plan.algorithm !== undefined && checksum !== undefined
  return {
    // A customer's key goes along: S3 needs it to check checksums (CompleteMultipartUpload in its API
    // reference).
    ...partHeaders,
    ...conditionHeaders({ ifMatch: options.ifMatch, ifNoneMatch: options.ifNoneMatch }),
    'content-type': 'application/xml',
    ...(full && {
      [checksumHeader(plan.algorithm)]: checksum,
      'x-amz-checksum-type': 'FULL_OBJECT',
      // S3 compares it with the sum of the parts.
      'x-amz-mp-object-size': size?.toString(),
    }),
  }
}

/** Whether an attempt may have put the object together, though the call failed. */
function mayHaveSucceeded(error: unknown): error is RequestError {
  if (!(error instanceof RequestError) || error.stopReason === 'abort') return false
  if (error.code === 'NETWORK_RESPONSE_INVALID') return true
  const isGone = error instanceof ServiceError && error.status === 404
  const wasUnknown = error.attempts.some(({ outcome }) => outcome === 'unknown')
  return wasUnknown && (isGone || error.outcome === 'unknown')
}

/** Looks whether the object that is there is the one that the parts make. */
async function findMade(
  { context, key, plan, partHeaders }: UploadState,
  parts: readonly UploadedPart[],
  { size, checksum }: Description,
  options: CompleteOptions,
): Promise<Made | undefined> {
  try {
    const { headers } = await context.send({
      method: 'HEAD',
      key,
      headers: {
        ...partHeaders,
        'x-amz-checksum-mode': plan.algorithm === undefined ? undefined : 'ENABLED',
      },
      operation: 'HeadObject',
      ...commonOptions(options),
    })
    const etag = headerText(headers, 'etag')
    const versionId = headerText(headers, 'x-amz-version-id')
    const kept = plan.algorithm && headerText(headers, checksumHeader(plan.algorithm))
    const isSame = kept === undefined ? isEtagOf(etag, parts) : kept === checksum
    const isSize = size === undefined || headerText(headers, 'content-length') === String(size)
    return etag !== undefined && isSize && isSame ? { etag, versionId } : undefined
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof RequestError) return undefined
    throw error
  }
}

// Where parts have other ETags than MD5s, the number of parts is all that shows.
function isEtagOf(etag: string | undefined, parts: readonly UploadedPart[]): boolean {
  const plain = etag?.replaceAll('"', '')
  const expected = multipartEtag(parts)
  if (expected !== undefined) return plain === expected
  return plain?.endsWith(`-${parts.length}`) === true
}

/** Where creations were lost, and what requests there need. */
interface LostUpload {
  readonly context: BucketContext
  readonly key: string
  readonly headers: HeaderRecord
  /** The same, with a customer's key. */
  readonly partHeaders: HeaderRecord
}

/** Counts the creations that were lost among the attempts of a call. */
export function lostCreation(
  attempts: readonly AttemptRecord[],
  from: number,
): LostCreation | undefined {
  const count = attempts.filter(({ outcome }) => outcome === 'unknown').length
  return count === 0 ? undefined : { count, from, to: Date.now() }
}

// S3 tells times to the second, and clocks are a little off.
const TOLERANCE_MS = 2_000

/**
 * Aborts the uploads that lost creations left behind: those of the same key that were begun in the
 * same seconds and have no parts. Where there are more of them than were lost, they may be somebody
 * else's, and are left alone. Never fails: it tidies up.
 */
export async function sweepLost(
  { context, key, headers, partHeaders }: LostUpload,
  lost: LostCreation | undefined,
): Promise<void> {
  if (lost === undefined) return
  try {
    const empty: PendingUpload[] = []
    for await (const page of listMultipartUploads(context, { prefix: key, headers }).pages()) {
      const skewMs = Number.isNaN(page.serverTime) ? 0 : page.serverTime - Date.now()
      for (const upload of page.uploads) {
        if (!isCandidate(upload, key, lost, skewMs)) continue
        if (await isEmpty(context, upload, partHeaders)) empty.push(upload)
      }
    }
    if (empty.length > lost.count) return
    for (const upload of empty) await abort(context, upload, headers)
  } catch {
    // A lifecycle rule for incomplete uploads takes what is left.
  }
}

function isCandidate(
  upload: PendingUpload,
  key: string,
  lost: LostCreation,
  skewMs: number,
): boolean {
  const time = upload.initiatedAt?.getTime()
  if (upload.key !== key || time === undefined) return false
  return time >= lost.from + skewMs - TOLERANCE_MS && time <= lost.to + skewMs + TOLERANCE_MS
}

async function isEmpty(
  context: BucketContext,
  { key, uploadId }: PendingUpload,
  partHeaders: HeaderRecord,
): Promise<boolean> {
  const response = await context.send({
    method: 'GET',
    key,
    query: { uploadId, 'max-parts': 1 },
    headers: partHeaders,
    operation: 'ListParts',
    result: 'buffer',
  })
  return await readDocument(response, 'ListParts', ({ Parts = [] }) => Parts.length === 0)
}

async function abort(
  context: BucketContext,
  { key, uploadId }: PendingUpload,
  headers: HeaderRecord,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    key,
    query: { uploadId },
    headers,
    operation: 'AbortMultipartUpload',
    allowStatus: [404],
    result: 'buffer',
  })
  await response.dump()
}

/** A signal and time limits that end later than the caller's. */
interface CreationGrace {
  readonly signal: AbortSignal | undefined
  readonly timeout: OperationOptions['timeout']
  /** Stops to follow. */
  end(): void
}

// A creation takes tens of milliseconds; who has given up should not wait for a store that hangs.
const GRACE_MS = 5_000

/**
 * Gives a creation time to get its response after its caller has given up: without the response nobody knows
 * the upload's id, and what the store has made would stay there.
 */
export function creationGrace({
  signal: outer,
  timeout,
}: Pick<OperationOptions, 'signal' | 'timeout'>): CreationGrace {
  if (outer === undefined) return { signal: undefined, timeout, end: () => undefined }
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    timer = setTimeout(() => controller.abort(outer.reason), GRACE_MS)
  }
  followSignal(outer, controller, begin)
  return {
    signal: controller.signal,
    timeout: afterGrace(timeout),
    end() {
      unfollowSignal(outer, controller)
      clearTimeout(timer)
    },
  }
}

// The signal of an operation ends at its deadline.
function afterGrace(timeout: OperationOptions['timeout']): OperationOptions['timeout'] {
  const totalMs = timeout?.totalMs
  if (typeof totalMs !== 'object') return timeout
  return { ...timeout, totalMs: { ...totalMs, endsAt: totalMs.endsAt + GRACE_MS } }
}
