import { argumentRangeError, RequestError, ServiceError } from '../../errors.ts'
import { encodeXml, unreadable } from '../../protocols/index.ts'
import { checksumHeader } from '../../sigv4/index.ts'
import { passedOn } from '../call-options.ts'
import { multipartChecksum, multipartEtag } from '../checksum/multipart-checksum.ts'
import { conditionHeaders } from '../conditions.ts'
import { textOf as headerText } from '../object-info.ts'
import { withAttemptMs } from '../operation-scope.ts'
import { childEtag, readXml } from '../read-xml.ts'
import { sweepLost } from './sweep-lost.ts'
import type { CompletedUpload, CompleteOptions, UploadedPart } from './types.ts'
import { shortPart, type UploadState } from './upload-state.ts'

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
  const facts = {
    key: state.key,
    size: sizeOf(parts),
    parts: parts.length,
    checksum,
    checksumType: checksum === undefined ? undefined : state.plan.type,
  }
  const made = await sendComplete(state, parts, facts, options)
  await sweepLost(state, state.lost)
  return { ...facts, ...made }
}

type Made = Pick<CompletedUpload, 'etag' | 'versionId'>
type Facts = Omit<CompletedUpload, keyof Made>

async function sendComplete(
  state: UploadState,
  parts: readonly UploadedPart[],
  facts: Facts,
  options: CompleteOptions,
): Promise<Made> {
  try {
    const response = await state.context.send({
      method: 'POST',
      key: state.key,
      query: { uploadId: state.uploadId },
      headers: completeHeaders(state, facts, options),
      body: completeBody(state, parts),
      // The second one is answered with the same, or with NoSuchUpload, which is looked into below.
      idempotent: true,
      operation: KIND.operation,
      ...passedOn({ ...options, timeout: withAttemptMs(options.timeout, COMPLETE_ATTEMPT_MS) }),
      result: 'buffer',
    })
    const etag = await readXml(response, KIND, (root) => childEtag(root))
    const versionId = headerText(response.headers, 'x-amz-version-id')
    if (etag !== undefined) return { etag, versionId }
    // Ceph RGW 16 leaves it empty: the object itself has to show that it was made.
    throw unreadable(`s3 ${KIND.operation}`, response, 'there is no ETag')
  } catch (error) {
    if (!mayHaveSucceeded(error)) throw error
    const made = await findMade(state, parts, facts, options)
    if (made === undefined) throw error
    return made
  }
}

const KIND = { operation: 'CompleteMultipartUpload', root: 'CompleteMultipartUploadResult' }

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
  return encodeXml('CompleteMultipartUpload', { Part }, { namespace: NAMESPACE })
}

function completeHeaders(
  { plan, partHeaders }: UploadState,
  { checksum, size }: Facts,
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
  { size, checksum }: Facts,
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
      ...passedOn(options),
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
