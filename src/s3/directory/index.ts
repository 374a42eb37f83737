/**
 * Directories to buckets and back.
 *
 * @module
 */

export { downloadDirectory } from './download-directory.ts'
export type {
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryResult,
  DownloadDirectoryOptions,
  FileOptions,
  UploadDirectoryOptions,
} from './types.ts'
export { uploadDirectory } from './upload-directory.ts'
