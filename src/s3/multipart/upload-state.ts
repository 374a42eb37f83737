import { argumentRangeError, argumentTypeError } from '../../errors.ts'
import { type HeaderRecord, headerRecord } from '../../http/index.ts'
import type { HeadersInput } from '../../sigv4/types.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { ChecksumPlan } from '../checksum/checksum-plan.ts'
import { customerKeyHeaders, type Encryption } from '../encryption.ts'
import type { LostCreation } from './sweep-lost.ts'
import type { UploadedPart } from './types.ts'

/** What the operations of one multipart upload share. */
export interface UploadState {
  readonly context: BucketContext
  readonly key: string
  readonly uploadId: string
  readonly plan: ChecksumPlan
  readonly payload: 'signed' | 'unsigned'
  /** Whether bytes go over TLS. */
  readonly secure: boolean
  /** Headers of every request of the upload. */
  readonly headers: HeaderRecord
  /** Headers of every request that carries, copies, lists or joins parts: with a customer's key. */
  readonly partHeaders: HeaderRecord
  readonly parts: Map<number, UploadedPart>
  /** Whether a part was given up that may have arrived, or may yet arrive. */
  uncertain: boolean
  /** Creations whose answer was lost: uploads that nobody knows. */
  readonly lost: LostCreation | undefined
}

const SHARED_HEADERS = ['x-amz-expected-bucket-owner', 'x-amz-request-payer']

/** Of the caller's headers those that every request of an upload needs. */
export function sharedHeaders(headers: HeadersInput | undefined): HeaderRecord {
  const given = headerRecord(headers)
  return Object.fromEntries(SHARED_HEADERS.map((name) => [name, given[name]]))
}

/** The headers of requests about parts: a key of the customer's goes with each. @throws TypeError. */
export function partHeaders(
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
export function assertPart(state: UploadState, partNumber: number, size: number): void {
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
