import { ServiceError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { conditionHeaders } from '../conditions.ts'
import { type ObjectInfo, objectInfo } from '../object-info.ts'
import { contentRangeOf, describeRange, invalidResponse } from '../object-response.ts'
import type { DownloadJob, DownloadStart } from './download-job.ts'
import { type ObjectCheck, objectCheck } from './object-check.ts'
import { createRangeSet } from './range-set.ts'
import { changedOr, objectChanged, requestObject } from './request-object.ts'
import { countProgress } from './transfer-progress.ts'

/** What the first request has told. */
interface Found {
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
export interface Begun {
  readonly job: DownloadJob
  readonly first: ClientResponse | undefined
}

/** Requests the first range, which tells how large the object is, and prepares for the others. */
export async function beginDownload(start: DownloadStart): Promise<Begun> {
  const found = start.resume === undefined ? await askFirst(start) : await askAgain(start)
  try {
    const { size, partSize, first, source } = found
    const severalRanges = size !== undefined && size > partSize
    const info = severalRanges ? await completeInfo(start, found, size) : found.info
    await start.sink.open(size)
    const job: DownloadJob = {
      ...start,
      partSize,
      info,
      size,
      source,
      done: createRangeSet(start.resume?.done),
      check: usableCheck(start, info, severalRanges),
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
): Promise<Found> {
  const { partSize } = start
  const range = contentRangeOf(response)
  const size = range === undefined ? undefined : (range.size ?? (await headSize(start, info)))
  if (range?.start !== 0 || size === undefined || range.end !== Math.min(partSize, size)) {
    const problem = `it is not the range bytes=0-${partSize - 1} (${describeRange(response)})`
    throw invalidResponse(response, 'GetObject', problem)
  }
  return { info, size, partSize, first: response, source: 'ranges' }
}

async function headSize(start: DownloadStart, info: ObjectInfo): Promise<number | undefined> {
  const response = await requestObject(start, { method: 'HEAD', etag: info.etag })
  return objectInfo(response).contentLength
}

async function requestFirst(start: DownloadStart): Promise<ClientResponse> {
  const condition = conditionHeaders({ ifMatch: start.options.ifMatch })['if-match']
  const asked = { method: 'GET', etag: undefined, condition } as const
  try {
    return await requestObject(start, { ...asked, range: { start: 0, end: start.partSize } })
  } catch (error) {
    // An empty object has no first byte.
    if (!(error instanceof ServiceError) || error.status !== 416) throw error
    return await requestObject(start, asked)
  }
}

/** Looks whether the object of an earlier run is still the same. */
async function askAgain(start: DownloadStart): Promise<Found> {
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
  { info, first }: Found,
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
  if (check === undefined || check.combinable || !severalRanges) return check
  return options.verify === 'full' && sink.replay !== undefined ? check : undefined
}
