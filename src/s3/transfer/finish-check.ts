import type { DownloadJob } from './download-job.ts'
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
export function hashesRanges({ check, ranges }: DownloadJob): boolean {
  return check !== undefined && (check.combinable || ranges.length <= 1)
}

function combined({ check, ranges, checksums }: DownloadJob): string | undefined {
  if (ranges.length === 0) return check?.begin().digest()
  const pieces = ranges.map(({ index, start, end }) => ({
    value: checksums[index] ?? '',
    size: end - start,
  }))
  return check?.combine(pieces)
}

async function replayed({ check, sink, size }: DownloadJob): Promise<string | undefined> {
  const hash = check?.begin()
  if (hash === undefined) return undefined
  await sink.replay?.(0, size, hash)
  return hash.digest()
}
