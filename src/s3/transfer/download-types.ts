import type { Writable } from 'node:stream'
import type { CallOptions } from '../call-options.ts'
import type { CustomerKey } from '../encryption.ts'
import type { ObjectInfo } from '../object-info.ts'
import type { TransferProgress } from './transfer-progress.ts'

/**
 * Where a download goes: a file by its path (a string or file URL), a Writable, which is not ended,
 * or bytes that are large enough. Undefined gives the bytes back.
 */
export type DownloadDestination = string | URL | Writable | Uint8Array | undefined

/** Options of {@link download}. */
export interface DownloadOptions extends CallOptions {
  readonly versionId?: string | undefined
  /** Only where the object has this ETag. */
  readonly ifMatch?: string | undefined
  /** The key of an object that is encrypted with a key of yours. */
  readonly customerKey?: CustomerKey | undefined
  /** Bytes of each range; default 8 MiB. What is no larger takes one request. */
  readonly partSize?: number | undefined
  /** Ranges fetched at the same time. Default 8; for a Writable, which has them wait in memory, 4. */
  readonly concurrency?: number | undefined
  /**
   * `auto` compares with the object's checksum where that costs no second pass: CRCs always, SHA and
   * the MD5 in an ETag for objects of one range. `full` reads a file once more where it must. Default
   * `auto`.
   */
  readonly verify?: 'auto' | 'full' | 'off' | undefined
  /** Called as bytes arrive. What it throws ends the download. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined
  /** To a path only: called when a range is complete. Save the state to go on after a crash. */
  readonly onState?: ((state: DownloadResumeState) => void | Promise<void>) | undefined
  /** Goes on from a saved state, where its temporary file is still there. */
  readonly resume?: DownloadResumeState | undefined
  /**
   * `keep` leaves the temporary file after a failure or abort, so that the download can be resumed.
   * Default `remove`.
   */
  readonly onFailure?: 'remove' | 'keep' | undefined
  /** To a path only: whether the file is on the disk (`fsync`) before it gets its name. Default false. */
  readonly sync?: boolean | undefined
}

/** What is needed to go on with a download; plain data for JSON. */
export interface DownloadResumeState {
  readonly kind: 'download'
  readonly bucket: string
  readonly key: string
  readonly versionId: string | undefined
  readonly etag: string
  /** Bytes of the object. */
  readonly size: number
  readonly partSize: number
  /** The file that the bytes are gathered in, beside the destination. */
  readonly temporaryPath: string
  /** One bit for each range that is complete, in base64; the first range is the lowest bit. */
  readonly done: string
}

/** An object that was downloaded. */
export interface DownloadResult {
  readonly key: string
  /** Bytes. */
  readonly size: number
  readonly etag: string | undefined
  readonly versionId: string | undefined
  /** What the first answer said of the object. */
  readonly info: ObjectInfo
  /** The bytes, where no destination was given, or the part of the destination that was filled. */
  readonly bytes: Uint8Array | undefined
  /** What the bytes were compared with; undefined where there was nothing to compare with. */
  readonly verified: string | undefined
}
