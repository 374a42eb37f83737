import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../../errors.ts'
import { orAborted } from '../../http/abort-scope.ts'
import type { BucketContext } from '../bucket-context.ts'
import { checkedOptions } from '../call-options.ts'
import { checkedKey } from '../check-key.ts'
import { holdStream } from '../hold-stream.ts'
import { beginOperation } from '../operation-scope.ts'
import { beginDownload } from './begin-download.ts'
import { bytesSink } from './bytes-sink.ts'
import type { DownloadSink } from './download-sink.ts'
import type { DownloadDestination, DownloadOptions, DownloadResult } from './download-types.ts'
import { fetchRanges } from './fetch-ranges.ts'
import { fileSink } from './file-sink.ts'
import { finishCheck } from './finish-check.ts'
import { usableResume } from './resume-download.ts'
import { concurrencyOf } from './run-workers.ts'
import { writableSink } from './writable-sink.ts'

const DEFAULT_PART_SIZE = 8 * 1024 * 1024
// Files and memory take ranges in any order; stores answer more of them faster than one after the other.
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
export interface DownloadPlace {
  /** The real path of the file's directory; undefined where links are followed. */
  readonly realDirectory: string | undefined
  /** The file's time of change; by default that of the object. */
  readonly modified: Date | undefined
}

/** The same for a file of a directory: no link is followed, and it gets the object's time of change. */
export async function downloadTo(
  context: BucketContext,
  key: string,
  destination: DownloadDestination,
  given: DownloadOptions,
  place: DownloadPlace | undefined,
): Promise<DownloadResult> {
  checkedKey(key)
  const standard = destination instanceof Writable ? DEFAULT_IN_ORDER : DEFAULT_CONCURRENCY
  const concurrency = concurrencyOf(checkedOptions(given).concurrency, standard)
  const partSize = partSizeOf(given.partSize)
  holdStream(destination)
  const { scope, options } = beginOperation(context, given, `s3 download of ${JSON.stringify(key)}`)
  let sink: DownloadSink | undefined
  try {
    const resume = await usableResume(context, key, pathOf(destination), options)
    sink = sinkFor(key, destination, { options, resume, place })
    scope.signal.throwIfAborted()
    await orAborted(Promise.resolve(context.prepare()), scope.signal)
    const start = { context, key, options, concurrency, sink, scope, resume }
    const { job, first } = await beginDownload({ ...start, partSize: resume?.partSize ?? partSize })
    await fetchRanges(job, first)
    const verified = await finishCheck(job)
    scope.signal.throwIfAborted()
    await sink.commit(place && (place.modified ?? job.info.lastModified))
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

function partSizeOf(given: unknown): number {
  if (given === undefined) return DEFAULT_PART_SIZE
  if (typeof given !== 'number') throw argumentTypeError('options.partSize', 'a number', given)
  if (Number.isSafeInteger(given) && given >= 1) return given
  throw argumentRangeError('options.partSize', 'must be a whole number of bytes, 1 or more')
}

function pathOf(destination: DownloadDestination): string | undefined {
  if (typeof destination === 'string') return destination
  return destination instanceof URL ? fileURLToPath(destination) : undefined
}

interface SinkNeeds {
  readonly options: DownloadOptions
  readonly resume: DownloadOptions['resume']
  readonly place: DownloadPlace | undefined
}

function sinkFor(
  key: string,
  destination: DownloadDestination,
  { options, resume, place }: SinkNeeds,
): DownloadSink {
  if (destination === undefined || destination instanceof Uint8Array) return bytesSink(destination)
  if (destination instanceof Writable) return writableSink(destination)
  const path = pathOf(destination)
  if (path === undefined) {
    throw argumentTypeError('destination', 'a path, file URL, Writable or Uint8Array', destination)
  }
  if (path === '') throw argumentValueError('destination', 'is empty')
  const { realDirectory } = place ?? {}
  return fileSink(path, { sync: options.sync === true, resume, realDirectory, key })
}
