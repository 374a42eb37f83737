import { ServiceError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { conditionHeaders } from '../conditions.ts'
import { type ObjectInfo, objectInfo } from '../object-info.ts'
import { type DownloadJob, type DownloadStart, spansOf } from './download-job.ts'
import { type ObjectCheck, objectCheck } from './object-check.ts'
import { createRangeSet } from './range-set.ts'
import { changedOr, contentRange, objectChanged, requestObject } from './request-object.ts'
import { countProgress } from './transfer-progress.ts'

/** What the first request has told. */
interface Found {
  readonly info: ObjectInfo
  readonly size: number
  /** Bytes of each range. */
  readonly partSize: number
  /** The answer with the first range, still to be read. */
  readonly first: ClientResponse | undefined
}

/** A download that can go on. */
export interface Begun {
  readonly job: DownloadJob
  readonly first: ClientResponse | undefined
}

/** Asks for the first range, which tells how large the object is, and prepares for the others. */
export async function beginDownload(start: DownloadStart): Promise<Begun> {
  const found = start.resume === undefined ? await askFirst(start) : await askAgain(start)
  try {
    const { size, partSize, first } = found
    const ranges = spansOf(size, partSize)
    const info = await completeInfo(start, found, ranges.length)
    await start.sink.open(size)
    const job: DownloadJob = {
      ...start,
      partSize,
      info,
      size,
      ranges,
      done: createRangeSet(ranges.length, start.resume?.done),
      check: usableCheck(start, info, ranges.length),
      checksums: [],
      progress: countProgress(start.options.onProgress, size),
      announcing: Promise.resolve(),
    }
    return { job, first }
  } catch (error) {
    found.first?.body.destroy()
    throw error
  }
}

async function askFirst(start: DownloadStart): Promise<Found> {
  const etag = conditionHeaders({ ifMatch: start.options.ifMatch })['if-match']
  const response = await requestFirst(start, etag)
  const info = objectInfo(response)
  const range = contentRange(response)
  if (range !== undefined) {
    return { info, size: range.size, partSize: start.partSize, first: response }
  }
  // The store knows no ranges, or the object is empty: all of it comes at once.
  const size = info.contentLength ?? 0
  return { info, size, partSize: Math.max(size, 1), first: response }
}

async function requestFirst(
  start: DownloadStart,
  etag: string | undefined,
): Promise<ClientResponse> {
  try {
    const range = { start: 0, end: start.partSize }
    return await requestObject(start, { method: 'GET', range, etag })
  } catch (error) {
    // An empty object has no first byte.
    if (!(error instanceof ServiceError) || error.status !== 416) throw error
    return await requestObject(start, { method: 'GET', etag })
  }
}

/** Looks whether the object of an earlier run is still the same. */
async function askAgain(start: DownloadStart): Promise<Found> {
  const etag = start.resume?.etag
  try {
    const info = objectInfo(await requestObject(start, { method: 'HEAD', etag }))
    const size = start.resume?.size ?? 0
    if (info.etag !== etag || info.contentLength !== size) throw objectChanged(start.key)
    return { info, size, partSize: start.partSize, first: undefined }
  } catch (error) {
    throw changedOr(start.key, error)
  }
}

/**
 * The object's checksums: a range comes with those of all bytes only where it is all bytes, and of
 * several ranges the first may come with a part's.
 */
async function completeInfo(
  start: DownloadStart,
  { info, first }: Found,
  ranges: number,
): Promise<ObjectInfo> {
  const { options, context, key } = start
  if (ranges <= 1 || first === undefined) return info
  if (options.verify === 'off' || context.store.downloadChecksum === 'off') {
    return { ...info, checksums: {} }
  }
  try {
    const head = objectInfo(await requestObject(start, { method: 'HEAD', etag: info.etag }))
    return { ...info, checksums: head.checksums, checksumType: head.checksumType }
  } catch (error) {
    throw changedOr(key, error)
  }
}

function usableCheck(
  { options, sink }: DownloadStart,
  info: ObjectInfo,
  ranges: number,
): ObjectCheck | undefined {
  if (options.verify === 'off') return undefined
  const check = objectCheck(info)
  if (check === undefined || check.combinable || ranges <= 1) return check
  return options.verify === 'full' && sink.replay !== undefined ? check : undefined
}
