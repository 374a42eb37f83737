import { orAborted } from '../../http/abort-scope.ts'
import type { ClientResponse } from '../../http/index.ts'
import type { ByteSpan, DownloadJob } from './download-job.ts'
import { fetchSpan } from './fetch-span.ts'
import { hashesRanges } from './finish-check.ts'
import { announceState } from './resume-download.ts'
import { runWorkers } from './run-workers.ts'

/** Fetches all ranges, several at the same time; `first` is the answer with the first one. */
export async function fetchRanges(
  job: DownloadJob,
  first: ClientResponse | undefined,
): Promise<void> {
  if (job.ranges.length === 0) {
    await first?.dump()
    return
  }
  let next = 0
  await runWorkers(Math.min(job.concurrency, job.ranges.length), job.scope, async () => {
    for (let span = job.ranges[next]; span !== undefined; span = job.ranges[next]) {
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
  answer: ClientResponse | undefined,
): Promise<void> {
  const hash = hashesRanges(job) ? job.check?.begin() : undefined
  await fetchSpan(job, span, hash, answer)
  job.checksums[span.index] = hash?.digest() ?? ''
  await orAborted(job.sink.settled(span.end), job.scope.signal)
  job.done.add(span.index)
  await announceState(job)
}
