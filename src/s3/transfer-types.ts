import type { FileHandle } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { FileBody, StreamBody } from '../http/call.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import type { TransferChecksum } from './checksum.ts'
import type { ListedObject } from './list.ts'
import type { OperationOptions } from './options.ts'
import type {
  Conditions,
  CustomerKey,
  EtagConditions,
  ObjectInfo,
  ObjectProperties,
} from './properties.ts'
import type { SourceIdentity } from './upload-sources.ts'
import type { TransferProgress } from './workers.ts'

/** What `bucket.put` stores. */
export type PutBody =
  | string
  | ArrayBufferView
  | ArrayBuffer
  | SharedArrayBuffer
  | URLSearchParams
  | Blob
  | FileBody
  | FileHandle
  | StreamBody

/** Options of `bucket.put`. */
export interface PutOptions extends OperationOptions, ObjectProperties, EtagConditions {
  /** Bytes that a stream holds. A stream of unknown length is uploaded in parts. */
  readonly contentLength?: number | undefined
  /**
   * The checksum that the store compares and keeps, or its value where you know it (base64): a
   * stream's can be given only so. Default what the store is known to take, for strings, bytes and
   * Blobs; none for files and streams, which `upload` covers.
   */
  readonly checksum?: TransferChecksum | KnownChecksum | undefined
}

/** A checksum computed before. */
export interface KnownChecksum {
  readonly algorithm: ChecksumAlgorithm
  /** Base64. */
  readonly value: string
}

/** What the store says of an object that was written. */
export interface PutResult {
  /** With its quotes. */
  readonly etag: string
  readonly versionId: string | undefined
  readonly checksums: Readonly<Partial<Record<ChecksumAlgorithm, string>>>
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  readonly encryption: string | undefined
  readonly requestId: string | undefined
}

/** What is copied: a key of the same bucket, or an object of another. */
export interface CopySource {
  readonly key: string
  /** Default the bucket that is copied to. An access point is named by its ARN. */
  readonly bucket?: string | undefined
  readonly versionId?: string | undefined
}

/** Options of `bucket.copy`. */
export interface CopyOptions extends OperationOptions, ObjectProperties, EtagConditions {
  /**
   * Whether content type, metadata and the like are the source's (`copy`) or those of the options
   * (`replace`). Default `replace` where any of them is an option, else `copy`.
   */
  readonly properties?: 'copy' | 'replace' | undefined
  /** Conditions that the source must meet. */
  readonly source?: SourceOptions | undefined
  /**
   * Objects larger than this are copied in parts, many at a time; in bytes. Default what one request
   * takes, which is found out by asking: given, the length is asked for first.
   */
  readonly multipartAbove?: number | undefined
  /** Bytes of each part; default 256 MiB, and more where 10,000 of them would not do. */
  readonly partSize?: number | undefined
  /** Parts that are copied at a time; default 10. */
  readonly concurrency?: number | undefined
}

/** What the source of a copy needs. */
export interface SourceOptions extends Conditions {
  readonly customerKey?: CustomerKey | undefined
}

/** What the store says of a copy. */
export interface CopyResult extends PutResult {
  readonly lastModified: Date | undefined
  readonly sourceVersionId: string | undefined
}

/** Options of {@link upload}. */
export interface UploadOptions extends OperationOptions, ObjectProperties, EtagConditions {
  /** Bytes of a stream, where they are known; another number of them is an error. */
  readonly length?: number | undefined
  /** Whether a file without a `contentType` has the one that its name says. Default `by-name`. */
  readonly guessContentType?: 'by-name' | 'never' | undefined
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

/**
 * Where a download goes: a file by its path (a string or file URL), a Writable, which is not ended,
 * or bytes that are large enough. Undefined gives the bytes back.
 */
export type DownloadDestination = string | URL | Writable | Uint8Array | undefined

/** Options of {@link download}. */
export interface DownloadOptions extends OperationOptions {
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
  /**
   * To a path only: the file's time of change, that of the object or of the download. Default `now`;
   * files of a directory get that of the object.
   */
  readonly modified?: 'object' | 'now' | undefined
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
  /** What the first response said of the object; `contentLength` is that of all of it. */
  readonly info: ObjectInfo
  /** The bytes, without a destination, or the part of the destination that was filled. */
  readonly bytes: Uint8Array | undefined
  /** What the bytes were compared with; undefined where there was nothing to compare with. */
  readonly verified: string | undefined
}

/** A file of a directory, and the object it stands for. */
export interface DirectoryEntry {
  readonly key: string
  /** The file's path. */
  readonly path: string
  /** Path below the directory, with `/` between its names. */
  readonly name: string
  /** Bytes of what is copied from. */
  readonly size: number
  /** The object that is downloaded or copied, as it is listed; undefined for uploads. */
  readonly object?: ListedObject | undefined
}

/** One end of a transfer, to be compared with the other. */
export interface ComparedEnd {
  /** Bytes. */
  readonly size: number
  /** Undefined where the store does not say. */
  readonly modified: Date | undefined
}

/** Whether a file is to be copied, though there is one of its name at the other end. */
export type ChangeTest = (source: ComparedEnd, target: ComparedEnd) => boolean

/** Why something that is there takes no part: `loop` is a link to a directory above it. */
export type Omission = 'link' | 'loop' | 'special'

/** What directory transfers share. */
export interface DirectoryOptions extends OperationOptions {
  /** What the keys begin with; default nothing. It should end in `/`, and has to where `delete` is set for an upload. */
  readonly prefix?: string | undefined
  /** Files at the same time; each may use `concurrency` parts of its own. Default 4. */
  readonly concurrency?: number | undefined
  /** Whether an entry takes part, in copying and in deleting. Default all. */
  readonly filter?: ((entry: DirectoryEntry) => boolean) | undefined
  /**
   * Which files are copied: `all`; those that are missing, of another size or older at the other end
   * (`time`); or missing or of another size or ETag (`etag`, which reads local files, and asks for the
   * part size of objects that were uploaded in parts). A function decides on those that are at both
   * ends. Default `all`.
   */
  readonly changed?: 'all' | 'time' | 'etag' | ChangeTest | undefined
  /**
   * Deletes what the other end has and this one has not: once both were listed to their ends without an
   * error and nothing failed. What is there but is not copied (a skipped link, a pipe) is not missing.
   * Default false.
   */
  readonly delete?: boolean | undefined
  /** Asked about each that is to be copied; one that it refuses counts as skipped. Default all are. */
  readonly confirm?: ((entry: DirectoryEntry) => boolean) | undefined
  /** The most keys that a page of a listing holds. Default the store's own. */
  readonly maxKeys?: number | undefined
  /** Deletes each source once its copy is stored; not together with `delete`. Default false. */
  readonly move?: boolean | undefined
  /** Changes nothing: the result says what would be copied and deleted. Default false. */
  readonly dryRun?: boolean | undefined
  /**
   * Symbolic links: `skip` passes them over, and on download refuses to write through them; `follow`
   * takes what they lead to. Default `skip`.
   */
  readonly symlinks?: 'skip' | 'follow' | undefined
  /** Which items the result holds: of millions those that `failed` will do. Default `all`. */
  readonly items?: 'all' | 'failed' | undefined
  /** Called when a part or range of a file is through, and when a file is copied. */
  readonly onProgress?: ((progress: DirectoryProgress) => void) | undefined
  /** Called for each file as it is done. */
  readonly onResult?: ((result: DirectoryItem) => void) | undefined
}

/** Options of {@link uploadDirectory}. */
export interface UploadDirectoryOptions extends DirectoryOptions {
  /** Options of each upload, such as its content type. */
  readonly upload?: FileOptions<UploadOptions> | undefined
  /** Called for what is there but is no file to upload: links that are skipped, pipes, devices. */
  readonly onOmitted?: ((entry: DirectoryEntry, why: Omission) => void) | undefined
}

/** Options of {@link downloadDirectory}. */
export interface DownloadDirectoryOptions extends DirectoryOptions {
  /** Options of each download. */
  readonly download?: FileOptions<DownloadOptions> | undefined
  /** Only names below the prefix that begin with it; no others are listed. */
  readonly namePrefix?: string | undefined
}

/** What is copied by {@link copyDirectory}: the objects below a prefix. */
export interface DirectorySource {
  /** Default the bucket that is copied to. */
  readonly bucket?: string | undefined
  readonly prefix: string
  /** The region of the bucket, where it is another one. */
  readonly region?: string | undefined
}

/** Options of {@link copyDirectory}. The `path` of its entries is the key that is copied. */
export interface CopyDirectoryOptions extends Omit<DirectoryOptions, 'symlinks'> {
  /** Options of each copy. */
  readonly copy?: FileOptions<CopyOptions> | undefined
  /** Only names below the prefix of the source that begin with it; no others are listed. */
  readonly namePrefix?: string | undefined
}

/** Options for all files, or for each by a function. */
export type FileOptions<T> = T | ((entry: DirectoryEntry) => T)

/** How far a directory is. Files are found while others are copied: a dry run says beforehand how many bytes there are. */
export interface DirectoryProgress {
  /** The file that got on. */
  readonly entry: DirectoryEntry
  /** Bytes of all files so far. Those of a file that fails are taken off again. */
  readonly transferred: number
  /** Files that are copied. */
  readonly copied: number
}

/** What became of one file. */
export interface DirectoryItem extends DirectoryEntry {
  readonly action: 'copied' | 'skipped' | 'deleted' | 'failed'
  /** Why it failed. */
  readonly error: unknown
}

/** What became of all of them. Failures of files are here, not thrown: look at `failed`. */
export interface DirectoryResult {
  readonly items: readonly DirectoryItem[]
  readonly copied: number
  readonly skipped: number
  readonly deleted: number
  readonly failed: number
  /** Bytes copied. */
  readonly bytes: number
}
