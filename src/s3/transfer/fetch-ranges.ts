import { orAborted } from '../../http/abort-scope.ts'
import type { ClientResponse } from '../../http/index.ts'
import { objectInfo } from '../object-info.ts'
import { invalidResponse } from '../object-response.ts'
import { type ByteSpan, type DownloadJob, rangeAt, rangeCount } from './download-job.ts'
import { fetchSpan, fetchToEnd } from './fetch-span.ts'
import { hashesRanges } from './finish-check.ts'
import type { RunningHash } from './object-check.ts'
import { requestObject } from './request-object.ts'
import { announceState } from './resume-download.ts'
import { runWorkers } from './run-workers.ts'

/** Fetches all of the object; `first` is the response with its first range, or with all of it. */
export async function fetchRanges(
  job: DownloadJob,
  first: ClientResponse | undefined,
): Promise<void> {
  if (job.source === 'whole' && first !== undefined) return await fetchWhole(job, first)
  let next = 0
  await runWorkers(Math.min(job.concurrency, rangeCount(job)), job.scope, async () => {
    for (let span = rangeAt(job, next); span !== undefined; span = rangeAt(job, next)) {
      next += 1
      job.scope.signal.throwIfAborted()
      if (job.done.has(span.index)) await takeUp(job, span)
      else await fetchOne(job, span, span.index === 0 ? first : undefined)
    }
  })
}

/** Counts a range that an earlier run has left in the file. */
async function takeUp(job: DownloadJob, { index, start, end }: ByteSpan): Promise<void> {
  if (hashesRanges(job)) {
    const hash = job.check?.begin()
    if (hash !== undefined) await job.sink.replay?.(start, end, hash)
    job.checksums[index] = hash?.digest() ?? ''
  }
  job.progress.add(index + 1, end - start)
}

async function fetchOne(
  job: DownloadJob,
  span: ByteSpan,
  response: ClientResponse | undefined,
): Promise<void> {
  const hash = hashesRanges(job) ? job.check?.begin() : undefined
  await fetchSpan(job, span, hash, response)
  job.checksums[span.index] = hash?.digest() ?? ''
  await orAborted(job.sink.settled(span.end), job.scope.signal)
  job.done.add(span.index)
  await orAborted(announceState(job), job.scope.signal)
}

/** Reads the one response of a store that knows no ranges. */
async function fetchWhole(job: DownloadJob, response: ClientResponse): Promise<void> {
  const hash: RunningHash | undefined = job.check?.begin()
  const { size } = job
  const received = await fetchToEnd(job, hash, response)
  job.size = received
  job.checksums[0] = hash?.digest() ?? ''
  await orAborted(job.sink.settled(received), job.scope.signal)
  if (job.check === undefined) await confirmSize(job, response, size ?? received)
}

/**
 * Asks how long the object is, where nothing else proves that all of it came: caches cut ranges out of
 * a response and call the rest 200, and a body that ends with its connection may have been cut short.
 */
async function confirmSize(
  job: DownloadJob,
  response: ClientResponse,
  received: number,
): Promise<void> {
  const head = await requestObject(job, { method: 'HEAD', etag: job.info.etag })
  const { contentLength } = objectInfo(head)
  if (contentLength === received || (contentLength === undefined && response.framed)) return
  const lack =
    contentLength === undefined
      ? 'it has no length, and neither HEAD nor a checksum tells whether all of it came'
      : `it has ${received} bytes; the object has ${contentLength} as HEAD says`
  throw invalidResponse(response, 'GetObject', lack)
}
