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
  /** Bytes of the object. */
  readonly size: number
  readonly ranges: readonly ByteSpan[]
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

/** Cuts an object into ranges; an empty one has none. */
export function spansOf(size: number, partSize: number): ByteSpan[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => ({
    index,
    start: index * partSize,
    end: Math.min(size, (index + 1) * partSize),
  }))
}
