/**
 * Uploads and downloads: in parts, in parallel, resumable, in bounded memory.
 *
 * @module
 */

export { download } from './download.ts'
export type {
  DownloadDestination,
  DownloadOptions,
  DownloadResult,
  DownloadResumeState,
} from './download-types.ts'
export type { TransferProgress } from './transfer-progress.ts'
export { upload } from './upload.ts'
export type { SourceIdentity, UploadSource } from './upload-source.ts'
export type { UploadOptions, UploadResult, UploadResumeState } from './upload-types.ts'
