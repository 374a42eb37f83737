import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  ServiceError,
  TransferError,
} from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import { orAborted } from '../http/time-limits.ts'
import { combineChecksums, createChecksum, isCombinable } from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import { md5OfEtag } from './checksum.ts'
import { invalidResponse } from './documents.ts'
import {
  type DownloadJob,
  type DownloadSink,
  type DownloadStart,
  hashesRanges,
  type ObjectCheck,
  rangeAt,
} from './download-job.ts'
import {
  changedOr,
  createRangeSet,
  fetchRanges,
  objectChanged,
  requestObject,
} from './download-ranges.ts'
import { bytesSink, fileSink, isTemporaryOf, writableSink } from './download-sinks.ts'
import { contentRangeOf, describeRange } from './object-response.ts'
import { type BucketContext, checkedKey, checkedOptions } from './options.ts'
import { conditionHeaders, type ObjectInfo, objectInfo } from './properties.ts'
import type {
  DownloadDestination,
  DownloadOptions,
  DownloadResult,
  DownloadResumeState,
} from './transfer-types.ts'
import { holdStream } from './upload-sources.ts'
import { beginOperation, concurrencyOf, countProgress, observeTransfer } from './workers.ts'

const DEFAULT_PART_SIZE = 8 * 1024 * 1024
// Files and memory take ranges in any order; stores serve several at once faster than one after the other.
const DEFAULT_CONCURRENCY = 8
// A Writable holds those that come before their turn.
const DEFAULT_IN_ORDER = 4

/**
 * Downloads an object: small ones by one request, others in ranges of which several are fetched at the
 * same time. A file gets its name when it is whole and its bytes are right; before that, and after a
 * failure, nothing is there under that name. A Writable gets the bytes in order and is not ended; it is
 * destroyed by a failure.
 *
 * @throws TypeError and RangeError for wrong arguments; TransferError `TRANSFER_OBJECT_CHANGED` for an
 * object that is replaced meanwhile, `TRANSFER_CHECKSUM_MISMATCH`; the system's error with its `path`,
 * such as `ENOSPC`; what the Writable fails with; the signal's reason; as `client.request`.
 */
export function download(
  context: BucketContext,
  key: string,
  destination?: DownloadDestination,
  options: DownloadOptions = {},
): Promise<DownloadResult> {
  return downloadTo(context, key, destination, options, undefined)
}

/** Where a file of a directory belongs. */
interface FileTarget {
  /** The real path of the file's directory; undefined where links are followed. */
  readonly realDirectory: string | undefined
  /** The file's time of change; by default that of the object. */
  readonly modified: Date | undefined
}

/** The same for a file of a directory: no link is followed, and it gets the object's time of change. */
export function downloadTo(
  context: BucketContext,
  key: string,
  destination: DownloadDestination,
  options: DownloadOptions,
  target: FileTarget | undefined,
): Promise<DownloadResult> {
  const transfer = { operation: 'download', bucket: context.bucket, key } as const
  const run = () => runDownload(context, key, destination, options, target)
  return observeTransfer(transfer, run, ({ size }) => ({ size }))
}

async function runDownload(
  context: BucketContext,
  key: string,
  destination: DownloadDestination,
  callerOptions: DownloadOptions,
  target: FileTarget | undefined,
): Promise<DownloadResult> {
  checkedKey(key)
  const standard = destination instanceof Writable ? DEFAULT_IN_ORDER : DEFAULT_CONCURRENCY
  const concurrency = concurrencyOf(checkedOptions(callerOptions).concurrency, standard)
  const partSize = partSizeOf(callerOptions.partSize)
  holdStream(destination)
  const { scope, options } = beginOperation(
    context,
    callerOptions,
    `s3 download of ${JSON.stringify(key)}`,
  )
  let sink: DownloadSink | undefined
  try {
    const resume = await usableResume(context, key, pathOf(destination), options)
    sink = sinkFor(key, destination, { options, resume, target })
    scope.signal.throwIfAborted()
    await orAborted(Promise.resolve(context.prepare()), scope.signal)
    const start = { context, key, options, concurrency, sink, scope, resume }
    const { job, first } = await beginDownload({ ...start, partSize: resume?.partSize ?? partSize })
    await fetchRanges(job, first)
    const verified = await finishCheck(job)
    scope.signal.throwIfAborted()
    const dated = target !== undefined || options.modified === 'object'
    await sink.commit(dated ? (target?.modified ?? job.info.lastModified) : undefined)
    const { info, size = 0 } = job
    const { etag, versionId } = info
    return { key, size, etag, versionId, info, bytes: sink.bytes(size), verified }
  } catch (error) {
    scope.stop(error)
    await sink?.discard(options.onFailure === 'keep', error)
    throw error
  } finally {
    scope.release()
  }
}

function partSizeOf(partSize: unknown): number {
  if (partSize === undefined) return DEFAULT_PART_SIZE
  if (typeof partSize !== 'number')
    throw argumentTypeError('options.partSize', 'a number', partSize)
  if (Number.isSafeInteger(partSize) && partSize >= 1) return partSize
  throw argumentRangeError('options.partSize', 'must be a whole number of bytes, 1 or more')
}

function pathOf(destination: DownloadDestination): string | undefined {
  if (typeof destination === 'string') return destination
  return destination instanceof URL ? fileURLToPath(destination) : undefined
}

interface SinkNeeds {
  readonly options: DownloadOptions
  readonly resume: DownloadOptions['resume']
  readonly target: FileTarget | undefined
}

function sinkFor(
  key: string,
  destination: DownloadDestination,
  { options, resume, target }: SinkNeeds,
): DownloadSink {
  if (destination === undefined || destination instanceof Uint8Array) return bytesSink(destination)
  if (destination instanceof Writable) return writableSink(destination)
  const path = pathOf(destination)
  if (path === undefined) {
    throw argumentTypeError('destination', 'a path, file URL, Writable or Uint8Array', destination)
  }
  if (path === '') throw argumentValueError('destination', 'is empty')
  const { realDirectory } = target ?? {}
  return fileSink(path, { sync: options.sync === true, resume, realDirectory, key })
}

/** What the first request has told. */
interface FirstRequest {
  readonly info: ObjectInfo
  /** Bytes of the object; undefined where the store does not say. */
  readonly size: number | undefined
  /** Bytes of each range. */
  readonly partSize: number
  /** The response with the first range, or with all of the object, still to be read. */
  readonly first: ClientResponse | undefined
  readonly source: DownloadJob['source']
}

/** A download that can go on. */
interface Begun {
  readonly job: DownloadJob
  readonly first: ClientResponse | undefined
}

/** Requests the first range, which tells how large the object is, and prepares for the others. */
async function beginDownload(start: DownloadStart): Promise<Begun> {
  const opened = start.resume === undefined ? await requestStart(start) : await requestAgain(start)
  try {
    const { size, partSize, first, source } = opened
    const severalRanges = size !== undefined && size > partSize
    const info = severalRanges ? await completeInfo(start, opened, size) : opened.info
    await start.sink.open(size)
    const job: DownloadJob = {
      ...start,
      partSize,
      info,
      size,
      source,
      // The caller's size is that of a request, and a stream holds what comes before its turn.
      joinsRanges: start.options.partSize === undefined && start.sink.replay !== undefined,
      done: createRangeSet(start.resume?.done),
      check: usableCheck(start, info, severalRanges),
      checksums: [],
      progress: countProgress(start.options.onProgress, size),
      announcing: Promise.resolve(),
    }
    return { job, first }
  } catch (error) {
    opened.first?.body.destroy()
    throw error
  }
}

async function requestStart(start: DownloadStart): Promise<FirstRequest> {
  const response = await requestFirst(start)
  try {
    const info = objectInfo(response)
    if (response.status === 206) return await firstRange(start, response, info)
    // The store knows no ranges, or the object is empty: all of it comes at once.
    const size = info.contentLength
    return { info, size, partSize: Number.MAX_SAFE_INTEGER, first: response, source: 'whole' }
  } catch (error) {
    response.body.destroy()
    throw error
  }
}

/** Sees that the first range is the one that was requested. */
async function firstRange(
  start: DownloadStart,
  response: ClientResponse,
  info: ObjectInfo,
): Promise<FirstRequest> {
  const { partSize } = start
  const range = contentRangeOf(response)
  const size = range === undefined ? undefined : (range.size ?? (await headSize(start, info)))
  if (range?.start !== 0 || size === undefined || range.end !== Math.min(partSize, size)) {
    const problem = `it is not the range bytes=0-${partSize - 1} (${describeRange(response)})`
    throw invalidResponse(response, 'GetObject', problem)
  }
  // The response has the length of the range.
  const whole = { ...info, contentLength: size }
  return { info: whole, size, partSize, first: response, source: 'ranges' }
}

async function headSize(start: DownloadStart, info: ObjectInfo): Promise<number | undefined> {
  const response = await requestObject(start, { method: 'HEAD', etag: info.etag })
  return objectInfo(response).contentLength
}

async function requestFirst(start: DownloadStart): Promise<ClientResponse> {
  const condition = conditionHeaders({ ifMatch: start.options.ifMatch })['if-match']
  const request = { method: 'GET', etag: undefined, condition } as const
  try {
    return await requestObject(start, { ...request, range: { start: 0, end: start.partSize } })
  } catch (error) {
    // An empty object has no first byte.
    if (!(error instanceof ServiceError) || error.status !== 416) throw error
    return await requestObject(start, request)
  }
}

/** Looks whether the object of an earlier run is still the same. */
async function requestAgain(start: DownloadStart): Promise<FirstRequest> {
  const { key, resume } = start
  try {
    const response = await requestObject(start, { method: 'HEAD', etag: resume?.etag })
    const info = objectInfo(response)
    const size = resume?.size ?? 0
    if (info.contentLength !== size) throw objectChanged(key)
    return { info, size, partSize: start.partSize, first: undefined, source: 'ranges' }
  } catch (error) {
    throw changedOr(key, error)
  }
}

/**
 * The object's checksums: a range comes with those of all bytes only where it is all bytes, and of
 * several ranges the first may come with a part's.
 */
async function completeInfo(
  start: DownloadStart,
  { info, first }: FirstRequest,
  size: number,
): Promise<ObjectInfo> {
  const { options, context, key } = start
  if (first === undefined) return info
  if (options.verify === 'off' || context.store.downloadChecksum === 'off') {
    return { ...info, checksums: {} }
  }
  try {
    const response = await requestObject(start, { method: 'HEAD', etag: info.etag })
    const head = objectInfo(response)
    if (head.contentLength !== undefined && head.contentLength !== size) {
      const problem = `its length is ${head.contentLength} bytes, that of GetObject ${size}`
      throw invalidResponse(response, 'HeadObject', problem)
    }
    return { ...info, checksums: head.checksums, checksumType: head.checksumType }
  } catch (error) {
    throw changedOr(key, error)
  }
}

function usableCheck(
  { options, sink }: DownloadStart,
  info: ObjectInfo,
  severalRanges: boolean,
): ObjectCheck | undefined {
  if (options.verify === 'off') return undefined
  const check = objectCheck(info)
  if (check?.combine !== undefined || !severalRanges) return check
  return options.verify === 'full' && sink.replay !== undefined ? check : undefined
}

/**
 * The state to go on from; undefined where there is none, or its temporary file is gone or too short.
 * A state may come from anywhere: the file has to be one that a download to this path makes.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for the state of something else.
 */
async function usableResume(
  context: BucketContext,
  key: string,
  path: string | undefined,
  { resume, versionId }: DownloadOptions,
): Promise<DownloadResumeState | undefined> {
  if (resume === undefined) return undefined
  const fits =
    resume?.kind === 'download' &&
    resume.bucket === context.bucket &&
    resume.key === key &&
    (versionId === undefined || versionId === resume.versionId) &&
    isSound(resume)
  if (!fits)
    throw argumentValueError('options.resume', 'is not the state of a download of this key')
  if (path === undefined) {
    throw argumentValueError('options.resume', 'needs a path as the destination')
  }
  if (!isTemporaryOf(resume.temporaryPath, path)) {
    const problem = 'is no temporary file of a download to this destination'
    throw argumentValueError('options.resume.temporaryPath', problem)
  }
  try {
    // Not what a link leads to.
    const stats = await lstat(resume.temporaryPath)
    return stats.isFile() && stats.size >= neededSize(resume) ? resume : undefined
  } catch {
    return undefined
  }
}

function isSound({ size, partSize, etag, done, temporaryPath }: DownloadResumeState): boolean {
  return (
    Number.isSafeInteger(size) &&
    size >= 0 &&
    Number.isSafeInteger(partSize) &&
    partSize > 0 &&
    typeof etag === 'string' &&
    typeof done === 'string' &&
    /^[A-Za-z0-9+/]*={0,2}$/.test(done) &&
    typeof temporaryPath === 'string'
  )
}

/** Up to where the file holds bytes if its ranges are as complete as the state says. */
function neededSize({ done, size, partSize }: DownloadResumeState): number {
  const bits = Buffer.from(done, 'base64')
  const last = bits.findLastIndex((byte) => byte !== 0)
  const byte = bits[last]
  if (byte === undefined) return 0
  return Math.min(size, (8 * last + 32 - Math.clz32(byte)) * partSize)
}

/**
 * Compares what came with the object's checksum.
 *
 * @returns the name of the checksum; undefined where there was nothing to compare with.
 * @throws TransferError `TRANSFER_CHECKSUM_MISMATCH`.
 */
async function finishCheck(job: DownloadJob): Promise<string | undefined> {
  const { check, key } = job
  if (check === undefined) return undefined
  const checksum = hashesRanges(job) ? combined(job) : await replayed(job)
  if (checksum !== check.expected) throw checksumMismatch(key, check)
  return check.name
}

function combined(job: DownloadJob): string | undefined {
  const { check, checksums } = job
  const pieces: { value: string; size: number }[] = []
  for (let span = rangeAt(job, 0); span !== undefined; span = rangeAt(job, span.index + 1)) {
    pieces.push({ value: checksums[span.index] ?? '', size: span.end - span.start })
  }
  const [first] = pieces
  if (first === undefined) return check?.begin().digest()
  return pieces.length === 1 ? first.value : check?.combine?.(pieces)
}

async function replayed({ check, sink, size = 0 }: DownloadJob): Promise<string | undefined> {
  const hash = check?.begin()
  if (hash === undefined) return undefined
  await sink.replay?.(0, size, hash)
  return hash.digest()
}

// The quickest first: an object can have several.
const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

/**
 * What an object can be compared with: a checksum of all its bytes, or an ETag that is their MD5.
 * Undefined where the store gives neither, as for objects uploaded in parts with composite checksums.
 */
function objectCheck(info: ObjectInfo): ObjectCheck | undefined {
  for (const algorithm of ALGORITHMS) {
    const expected = info.checksums[algorithm]
    // `…-3` is a checksum of the checksums of three parts.
    if (expected !== undefined && !expected.includes('-')) return checksumCheck(algorithm, expected)
  }
  const md5 = hasPlainEtag(info) ? md5OfEtag(info.etag) : undefined
  return md5 === undefined ? undefined : md5Check(md5)
}

function checksumCheck(algorithm: ChecksumAlgorithm, expected: string): ObjectCheck {
  return {
    name: algorithm,
    expected,
    begin: () => createChecksum(algorithm),
    combine: isCombinable(algorithm) ? (ranges) => combineChecksums(algorithm, ranges) : undefined,
  }
}

function md5Check(expected: string): ObjectCheck {
  return {
    name: 'MD5',
    expected,
    begin: () => {
      const hash = createHash('md5')
      return { update: (data) => void hash.update(data), digest: () => hash.digest('hex') }
    },
    combine: undefined,
  }
}

// "Object" in the S3 API reference: with SSE-KMS and SSE-C the ETag is no MD5 of the data.
function hasPlainEtag({ encryption }: ObjectInfo): boolean {
  return encryption === undefined || encryption === 'AES256'
}

/** The error of an object whose bytes are not those that were stored. */
function checksumMismatch(key: string, { name, expected }: ObjectCheck): TransferError {
  return new TransferError(
    `Download of ${JSON.stringify(key)}: the bytes do not match the object's ${name} ${expected}`,
    { code: 'TRANSFER_CHECKSUM_MISMATCH', key },
  )
}
