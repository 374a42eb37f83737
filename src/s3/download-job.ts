import type { AbortScope } from '../http/time-limits.ts'
import type { BucketContext } from './options.ts'
import type { ObjectInfo } from './properties.ts'
import type { DownloadOptions, DownloadResumeState } from './transfer-types.ts'

import type { ProgressCount } from './workers.ts'

/** What is known of a download before anything was requested. */
export interface DownloadStart {
  readonly context: BucketContext
  readonly key: string
  readonly options: DownloadOptions
  readonly concurrency: number
  readonly partSize: number
  readonly sink: DownloadSink
  readonly scope: AbortScope
  readonly resume: DownloadResumeState | undefined
}

/** Sees all bytes, in order. */
export interface OrderedHash {
  update(data: Uint8Array): void
}

/** Takes the ranges of a download. */
export interface DownloadSink {
  /** Prepares for an object of this size, as the store says; undefined where it does not. */
  open(size: number | undefined): Promise<void>
  /** Takes bytes for an offset. Ranges come in any order, those of one range one after the other. */
  write(position: number, chunks: readonly Uint8Array[]): Promise<void>
  /** Waits until all below this offset is taken, where that bounds what is held in memory. */
  settled(position: number): Promise<void>
  /** Shows all bytes to a hash, or undefined where they are gone. */
  replay: ((start: number, end: number, hash: OrderedHash) => Promise<void>) | undefined
  /** All is there and right; a file gets the time of change. */
  commit(modified: Date | undefined): Promise<void>
  /** Lets go of everything. Never fails. */
  discard(keep: boolean, reason: unknown): Promise<void>
  /** Where the bytes are gathered, for a later run; undefined where they cannot be kept. */
  readonly temporaryPath: string | undefined
  /** The bytes, in memory, of which so many came. */
  bytes(size: number): Uint8Array | undefined
}

/** One download under way. */
export interface DownloadJob extends DownloadStart {
  readonly info: ObjectInfo
  /** Bytes of the object; undefined until its end has come, where the store does not say. */
  size: number | undefined
  /** `whole`: the store knows no ranges, and its one response holds the object. */
  readonly source: 'ranges' | 'whole'
  /** Whether one request may fetch several ranges in a row. */
  readonly joinsRanges: boolean
  /** The ranges that are complete, by index. */
  readonly done: RangeSet
  /** What the ranges are hashed for as they come; undefined where they are not. */
  readonly check: ObjectCheck | undefined
  /** The checksums of the ranges, by index. */
  readonly checksums: string[]
  readonly progress: ProgressCount
  /** The last call of `onState`: they come one after the other. */
  announcing: Promise<void>
}

/** Bytes from `start`, up to `end`, which is not one of them. */
export interface ByteSpan {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** How many ranges an object has; an empty one has none. */
export function rangeCount({ size, partSize }: Pick<DownloadJob, 'size' | 'partSize'>): number {
  return size === undefined ? 1 : Math.ceil(size / partSize)
}

/**
 * A range of an object by its index; undefined behind the last one. Computed when it is needed: what a
 * store says of the size must not decide how much is allocated.
 */
export function rangeAt(job: DownloadJob, index: number): ByteSpan | undefined {
  if (index >= rangeCount(job)) return undefined
  const { size = Number.POSITIVE_INFINITY, partSize } = job
  const start = index * partSize
  return { index, start, end: Math.min(size, start + partSize) }
}

/** Tells the caller from what to go on; one call after the other. */
export async function announceState(job: DownloadJob): Promise<void> {
  const { onState } = job.options
  const state = onState && stateOf(job)
  if (state === undefined) return
  job.announcing = job.announcing.then(() => onState?.(state))
  await job.announcing
}

export function stateOf(job: DownloadJob): DownloadResumeState | undefined {
  const { context, key, info, size, partSize, done, options, sink } = job
  if (sink.temporaryPath === undefined || info.etag === undefined || size === undefined) {
    return undefined
  }
  return {
    kind: 'download',
    bucket: context.bucket,
    key,
    versionId: options.versionId,
    etag: info.etag,
    size,
    partSize,
    temporaryPath: sink.temporaryPath,
    done: done.toText(),
  }
}

/** Whether ranges are hashed as they come. */
export function hashesRanges(job: DownloadJob): boolean {
  return job.check !== undefined && (job.check.combine !== undefined || rangeCount(job) <= 1)
}

/** A hash under way. */
export interface RunningHash {
  update(data: Uint8Array): void
  digest(): string
}

/** What an object's bytes are to be compared with. */
export interface ObjectCheck {
  /** Such as `CRC64NVME`, or `MD5`. */
  readonly name: string
  readonly expected: string
  begin(): RunningHash
  /** Of the whole object from its ranges, in order; undefined where they cannot be hashed one by one. */
  readonly combine: ((ranges: readonly RangeChecksum[]) => string) | undefined
}

interface RangeChecksum {
  readonly value: string
  /** In bytes. */
  readonly size: number
}

/** The ranges of a download that are complete, one bit for each. */
export interface RangeSet {
  has(index: number): boolean
  add(index: number): void
  /** In base64; the first range is the lowest bit of the first byte. */
  toText(): string
}
