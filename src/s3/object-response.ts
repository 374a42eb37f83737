import { ServiceError } from '../errors.ts'
import type { HeaderRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { invalidResponse, requiredEtag } from './documents.ts'
import type { BucketContext } from './options.ts'
import { checksumsOf, isWeak, textOf } from './properties.ts'

/** Bytes of an object that a response holds. */
interface ContentRange {
  /** Offset of the first byte. */
  readonly start: number
  /** Offset behind the last byte. */
  readonly end: number
  /** Bytes of the whole object; undefined where the store says `*`. */
  readonly size: number | undefined
}

// RFC 9110 section 14.1: names of range units are case-insensitive.
const CONTENT_RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i

/** The range that a 206 holds; undefined where its `Content-Range` is missing or makes no sense. */
export function contentRangeOf(response: ClientResponse): ContentRange | undefined {
  if (response.status !== 206) return undefined
  const text = textOf(response.headers, 'content-range') ?? ''
  const [, first, last, total] = CONTENT_RANGE.exec(text) ?? []
  if (first === undefined || last === undefined) return undefined
  const start = Number(first)
  const end = Number(last) + 1
  const size = total === '*' ? undefined : Number(total)
  const isSound = end > start && (size === undefined || end <= size)
  return isSound && holds(response, end - start) ? { start, end, size } : undefined
}

function holds({ headers }: ClientResponse, length: number): boolean {
  const announced = textOf(headers, 'content-length')
  return announced === undefined || announced === String(length)
}

/**
 * Refuses what cannot come from an object store, such as a proxy's page: a store tells an object's ETag
 * with every GET and HEAD. Object Lambda functions need not. Also bytes that were changed on the way,
 * by a transfer coding for which nobody asked.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID`.
 */
export function assertObject(
  { bucket }: Pick<BucketContext, 'bucket'>,
  response: ClientResponse,
  operation: string,
): void {
  if (!bucket.includes(':s3-object-lambda:')) requiredEtag(response, operation)
  const coding = textOf(response.headers, 'transfer-encoding')
  if (coding === undefined || /^(?:chunked|identity)$/i.test(coding.trim())) return
  throw invalidResponse(response, operation, `its Transfer-Encoding is ${JSON.stringify(coding)}`)
}

/** What a 206 says of its range, for errors. */
export function describeRange({ headers }: ClientResponse): string {
  const range = textOf(headers, 'content-range')
  const length = textOf(headers, 'content-length')
  const told = range === undefined ? 'no Content-Range' : `Content-Range ${JSON.stringify(range)}`
  return length === undefined ? told : `${told}, ${length} bytes`
}

/** Whether two ETags name the same object, be they weak or strong (RFC 9110 section 8.8.3.2). */
export function isSameEtag(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && strong(one) === strong(other)
}

// Ceph RGW leaves out the quotes here and there.
function strong(etag: string): string {
  return etag.replace(/^W\//, '').replace(/^"(.*)"$/, '$1')
}

/** An ETag that `If-Match` can use: a weak one never matches (RFC 9110 section 13.1.1). */
export function matchable(etag: string | undefined): string | undefined {
  return isWeak(etag) ? undefined : etag
}

/**
 * What a response says of another object than the one that was asked for: some stores ignore conditions or versions.
 *
 * @param headers as they were sent.
 */
export function otherObject(
  { headers: received }: ClientResponse,
  headers: HeaderRecord,
  versionId: string | undefined,
): string | undefined {
  const condition = headers['if-match']
  const etag = textOf(received, 'etag')
  if (typeof condition === 'string' && ONE_ETAG.test(condition) && !isSameEtag(etag, condition)) {
    return `its ETag is ${etag}, not that of ifMatch: the store ignores the condition`
  }
  const version = textOf(received, 'x-amz-version-id')
  if (versionId === undefined || version === undefined || version === versionId) return undefined
  return `it is of the version ${JSON.stringify(version)}, not of the one asked for`
}

// `*` and lists, which a caller's own header may hold, are left to the store.
const ONE_ETAG = /^"[^"]*"$/

/** What `get` requested. */
interface RequestedObject {
  /** As they were sent. */
  readonly headers: HeaderRecord
  readonly partNumber: number | undefined
  readonly versionId: string | undefined
  readonly checksum: 'verify' | 'off'
}

/**
 * Refuses a response to GetObject that does not hold what was requested, or whose end could not be
 * told from a lost connection.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID`.
 */
export function assertRequested(
  context: Pick<BucketContext, 'bucket'>,
  response: ClientResponse,
  requested: RequestedObject,
): void {
  const problem = statusProblem(response, requested)
  if (problem !== undefined) throw invalidResponse(response, 'GetObject', problem)
  if (response.status === 304) return
  assertObject(context, response, 'GetObject')
  const other = otherObject(response, requested.headers, requested.versionId)
  if (other !== undefined) throw invalidResponse(response, 'GetObject', other)
  if (response.framed || isCompared(response, requested)) return
  const lack = 'it ends with its connection, without a length or checksum; `download` asks for them'
  throw invalidResponse(response, 'GetObject', lack)
}

function statusProblem(response: ClientResponse, requested: RequestedObject): string | undefined {
  const { headers, partNumber = 1 } = requested
  const range = requestedRange(headers['range'])
  switch (response.status) {
    case 200:
      if (partNumber > 1) return 'it is the whole object, not the part'
      return range === undefined || isAll(response, range)
        ? undefined
        : `it is the whole object, not ${headers['range']}: the store knows no ranges`
    case 206:
      return rangeProblem(response, requested, range)
    case 304:
      return undefined
    default:
      return `its status is ${response.status}`
  }
}

/** A `Range` header that asks for one range. */
interface RequestedRange {
  /** Undefined for the last bytes. */
  readonly first: number | undefined
  /** Offset of the last byte, or the number of last bytes. */
  readonly last: number | undefined
}

function requestedRange(header: unknown): RequestedRange | undefined {
  if (typeof header !== 'string') return undefined
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  return { first: numberOrNone(first), last: numberOrNone(last) }
}

function numberOrNone(digits = ''): number | undefined {
  return digits === '' ? undefined : Number(digits)
}

/** Whether the range is all of the object, to which a store may respond with 200. */
function isAll({ headers }: ClientResponse, { first, last }: RequestedRange): boolean {
  if (first === 0 && last === undefined) return true
  const length = Number(textOf(headers, 'content-length') ?? Number.NaN)
  return first === 0 ? (last ?? 0) >= length - 1 : first === undefined && (last ?? 0) >= length
}

function rangeProblem(
  response: ClientResponse,
  { headers, partNumber }: RequestedObject,
  range: RequestedRange | undefined,
): string | undefined {
  if (range === undefined) return partNumber === undefined ? 'nobody asked for a range' : undefined
  // Several ranges are the caller's to take apart.
  if (range.first === undefined && range.last === undefined) return undefined
  const received = contentRangeOf(response)
  if (received !== undefined && isRange(received, range)) return undefined
  return `it is not the range ${headers['range']} (${describeRange(response)})`
}

function isRange({ start, end, size }: ContentRange, { first, last }: RequestedRange): boolean {
  if (first === undefined) {
    return size !== undefined && end === size && start === Math.max(0, size - (last ?? 0))
  }
  if (start !== first) return false
  if (size === undefined) return last !== undefined && end === last + 1
  return end === Math.min(size, (last ?? size) + 1)
}

/** Whether the bytes are compared with a checksum as they are read. */
function isCompared({ status, headers }: ClientResponse, { checksum }: RequestedObject): boolean {
  if (status === 206) return textOf(headers, 'content-range') !== undefined
  const received = Object.values(checksumsOf(headers))
  return checksum === 'verify' && received.some((value) => !value.includes('-'))
}

const REASONS: Readonly<Record<number, string>> = {
  301: 'the bucket is in another region than the request was signed for',
  304: 'the object has not changed since, as the condition asks',
  400: 'the request is not valid, as with an expired session token or the wrong region',
  403: 'no permission; without s3:ListBucket a missing object is answered so, too',
  404: 'the object or its bucket does not exist',
  405: 'the version asked for is a delete marker',
  412: 'the object does not meet the condition, such as ifMatch',
  416: 'the object has no such range or part',
}

const BUCKET_REASONS: Readonly<Record<number, string>> = {
  301: 'the bucket is in another region than the request was signed for',
  400: 'the request is not valid, as with an expired session token or the wrong region',
  403: "no permission, or the bucket is somebody else's",
  404: 'the bucket does not exist',
}

/**
 * A response to HEAD has no body (RFC 9110 section 9.3.2), so that S3 cannot say which error it is. The
 * message says what the status can mean; all else stays, and the first error is the cause.
 */
export function explainHead(error: unknown, key: string | undefined): unknown {
  if (!(error instanceof ServiceError) || error.awsCode !== undefined) return error
  const reason = (key === undefined ? BUCKET_REASONS : REASONS)[error.status]
  if (reason === undefined) return error
  const explained = new ServiceError(
    `${error.message}: ${reason} (a response to HEAD cannot say more)`,
    {
      code: error.code,
      cause: error,
      status: error.status,
      awsCode: undefined,
      headers: error.headers,
      requestId: error.requestId,
      hostId: error.hostId,
      retryable: error.retryable,
      data: error.data,
      attempts: error.attempts,
      outcome: error.outcome,
      stopReason: error.stopReason,
    },
  )
  return explained
}

const MISSING_CODES = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound'])

/**
 * Whether an error says that the object, or the version of it, does not exist. A response to HEAD
 * cannot tell a missing object from a missing bucket, and is taken for the former. The page of a proxy or
 * gateway, which has a body but no code, says nothing of objects.
 *
 * @example
 * ```ts
 * const text = await bucket.get('a.txt').then(
 *   (response) => response.text(),
 *   (error: unknown) => {
 *     if (!isMissingObject(error)) throw error
 *     return ''
 *   },
 * )
 * ```
 */
export function isMissingObject(error: unknown): error is ServiceError {
  if (!(error instanceof ServiceError) || error.status !== 404) return false
  return error.awsCode === undefined ? !isPage(error) : MISSING_CODES.has(error.awsCode)
}

/** Whether an error without a code came with a body. */
function isPage({ data }: ServiceError): boolean {
  if (typeof data !== 'object' || data === null) return data !== undefined
  // The header of a bucket's region comes with S3's 404 to a HEAD.
  return !('BucketRegion' in data)
}
