import type { CallOptions } from '../call-options.ts'
import type { DownloadOptions } from '../transfer/download-types.ts'
import type { UploadOptions } from '../transfer/upload-types.ts'

/** A file of a directory, and the object it stands for. */
export interface DirectoryEntry {
  readonly key: string
  /** The file's path. */
  readonly path: string
  /** Path below the directory, with `/` between its names. */
  readonly name: string
  /** Bytes of what is copied from. */
  readonly size: number
}

/** What directory transfers share. */
export interface DirectoryOptions
  extends Pick<CallOptions, 'signal' | 'headers' | 'retry' | 'timeout'> {
  /** What the keys begin with, mostly ending in `/`; default nothing. */
  readonly prefix?: string | undefined
  /** Files at the same time; each may use `concurrency` parts of its own. Default 4. */
  readonly concurrency?: number | undefined
  /** Whether an entry takes part, in copying and in deleting. Default all. */
  readonly filter?: ((entry: DirectoryEntry) => boolean) | undefined
  /**
   * Which files are copied: `all`; those that are missing, of another size or older at the other end
   * (`time`); or missing or of another size or ETag (`etag`, which reads local files, and asks for the
   * part size of objects that were uploaded in parts). Default `all`.
   */
  readonly changed?: 'all' | 'time' | 'etag' | undefined
  /**
   * Deletes what the other end has and this one has not: once both were listed to their ends without an
   * error and nothing failed. What is there but is not copied (a skipped link, a pipe) is not missing.
   * Default false.
   */
  readonly delete?: boolean | undefined
  /**
   * Symbolic links: `skip` passes them over, and on download refuses to write through them; `follow`
   * takes what they lead to. Default `skip`.
   */
  readonly symlinks?: 'skip' | 'follow' | undefined
  /** Called for each file as it is done. */
  readonly onResult?: ((result: DirectoryItem) => void) | undefined
}

/** Options of {@link uploadDirectory}. */
export interface UploadDirectoryOptions extends DirectoryOptions {
  /** Options of each upload, such as its content type. */
  readonly upload?: FileOptions<UploadOptions> | undefined
}

/** Options of {@link downloadDirectory}. */
export interface DownloadDirectoryOptions extends DirectoryOptions {
  /** Options of each download. */
  readonly download?: FileOptions<DownloadOptions> | undefined
}

/** Options for all files, or for each by a function. */
export type FileOptions<T> = T | ((entry: DirectoryEntry) => T)

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
