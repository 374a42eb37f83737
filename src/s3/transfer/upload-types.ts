import type { CallOptions } from '../call-options.ts'
import type { TransferChecksum } from '../checksum/checksum-plan.ts'
import type { EtagConditions } from '../conditions.ts'
import type { ObjectProperties } from '../object-properties.ts'
import type { TransferProgress } from './transfer-progress.ts'
import type { SourceIdentity } from './upload-source.ts'

/** Options of {@link upload}. */
export interface UploadOptions extends CallOptions, ObjectProperties, EtagConditions {
  /** Bytes of a stream, where they are known; another number of them is an error. */
  readonly length?: number | undefined
  /**
   * Bytes of each part; default 8 MiB, or what it takes to stay within the store's 10,000 parts. What
   * is no larger is sent by a single PUT.
   */
  readonly partSize?: number | undefined
  /** Parts sent at the same time; each takes the memory of one. Default 4. */
  readonly concurrency?: number | undefined
  /** Default what the store keeps: CRC-32 at AWS. */
  readonly checksum?: TransferChecksum | undefined
  /**
   * Whether the SHA-256 of the bytes is part of the signature. Default `unsigned` over HTTPS, where
   * TLS protects them, else `signed`.
   */
  readonly payload?: 'signed' | 'unsigned' | undefined
  /** Called when a part is stored. What it throws ends the upload. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined
  /**
   * Called when the upload has begun in parts. Save the state to go on after a crash; it stays the
   * same.
   */
  readonly onState?: ((state: UploadResumeState) => void | Promise<void>) | undefined
  /**
   * Goes on from a saved state: parts that are there and match the source are not sent again. Where
   * the store does not know the upload any more it begins anew.
   */
  readonly resume?: UploadResumeState | undefined
  /**
   * `keep` leaves the parts after a failure or abort, so that the upload can be resumed; they cost
   * storage until then. Default `abort`.
   */
  readonly onFailure?: 'abort' | 'keep' | undefined
}

/** What is needed to go on with an upload; plain data for JSON. */
export interface UploadResumeState {
  readonly kind: 'upload'
  readonly bucket: string
  readonly key: string
  readonly uploadId: string
  /** Bytes. */
  readonly partSize: number
  readonly source: SourceIdentity
  readonly checksum: TransferChecksum | undefined
}

/** An object that was uploaded. */
export interface UploadResult {
  readonly key: string
  /** With its quotes. */
  readonly etag: string
  readonly versionId: string | undefined
  /** Bytes. */
  readonly size: number
  /** 1 for an object sent by a single PUT. */
  readonly parts: number
  /** Parts that were there already. */
  readonly resumedParts: number
  /** Base64; undefined where none was sent. */
  readonly checksum: string | undefined
}
