import type { AbortScope } from '../../http/abort-scope.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { ObjectInfo } from '../object-info.ts'
import type { DownloadSink } from './download-sink.ts'
import type { DownloadOptions, DownloadResumeState } from './download-types.ts'
import type { ObjectCheck } from './object-check.ts'
import type { RangeSet } from './range-set.ts'
import type { ProgressCount } from './transfer-progress.ts'

/** What is known of a download before anything was asked. */
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

/** One download under way. */
export interface DownloadJob extends DownloadStart {
  readonly info: ObjectInfo
  /** Bytes of the object; undefined until its end has come, where the store does not say. */
  size: number | undefined
  /** `whole`: the store knows no ranges, and its one response holds the object. */
  readonly source: 'ranges' | 'whole'
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
