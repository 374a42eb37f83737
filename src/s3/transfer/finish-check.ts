import { type DownloadJob, rangeAt, rangeCount } from './download-job.ts'
import { checksumMismatch } from './object-check.ts'

/**
 * Compares what came with the object's checksum.
 *
 * @returns the name of the checksum; undefined where there was nothing to compare with.
 * @throws TransferError `TRANSFER_CHECKSUM_MISMATCH`.
 */
export async function finishCheck(job: DownloadJob): Promise<string | undefined> {
  const { check, key } = job
  if (check === undefined) return undefined
  const found = hashesRanges(job) ? combined(job) : await replayed(job)
  if (found !== check.expected) throw checksumMismatch(key, check)
  return check.name
}

/** Whether ranges are hashed as they come. */
export function hashesRanges(job: DownloadJob): boolean {
  return job.check !== undefined && (job.check.combinable || rangeCount(job) <= 1)
}

function combined(job: DownloadJob): string | undefined {
  const { check, checksums } = job
  const pieces: { value: string; size: number }[] = []
  for (let span = rangeAt(job, 0); span !== undefined; span = rangeAt(job, span.index + 1)) {
    pieces.push({ value: checksums[span.index] ?? '', size: span.end - span.start })
  }
  return pieces.length === 0 ? check?.begin().digest() : check?.combine(pieces)
}

async function replayed({ check, sink, size = 0 }: DownloadJob): Promise<string | undefined> {
  const hash = check?.begin()
  if (hash === undefined) return undefined
  await sink.replay?.(0, size, hash)
  return hash.digest()
}
