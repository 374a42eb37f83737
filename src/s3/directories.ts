import { resolveRetryPolicy } from '../retry/index.ts'
import { downloadDirectory, uploadDirectory } from './directory.ts'
import { copyDirectory } from './directory-copy.ts'
import { checkCall } from './option-rules.ts'
import type { BucketContext, OperationOptions } from './options.ts'
import type {
  CopyDirectoryOptions,
  DirectoryEntry,
  DirectoryResult,
  DirectorySource,
  DownloadDirectoryOptions,
  FileOptions,
  UploadDirectoryOptions,
} from './transfer-types.ts'

/** The operations of a bucket on directories and prefixes. */
export interface DirectoryOperations {
  /**
   * Uploads the files of a directory, all or those that changed. What fails is listed in the result.
   *
   * @throws the system's error for a directory that cannot be read; ServiceError where listing fails.
   */
  uploadDirectory(directory: string, options?: UploadDirectoryOptions): Promise<DirectoryResult>
  /**
   * Downloads objects into a directory, all or those that changed. What fails is listed in the result,
   * such as TransferError `TRANSFER_KEY_UNSAFE` for a key that leads out of the directory.
   *
   * @throws ServiceError where listing fails.
   */
  downloadDirectory(directory: string, options?: DownloadDirectoryOptions): Promise<DirectoryResult>
  /**
   * Copies the objects below a prefix, of this bucket or another one, all or those that changed, inside the
   * store. What fails is listed in the result.
   *
   * @throws ServiceError where listing fails.
   */
  copyDirectory(
    source: string | DirectorySource,
    options?: CopyDirectoryOptions,
  ): Promise<DirectoryResult>
}

/** The operations, with their options checked. */
export function directoryOperations(
  context: BucketContext,
  contextOf: (bucket: string, region?: string) => BucketContext,
): DirectoryOperations {
  return {
    uploadDirectory: async (directory, options) => {
      checkCall('uploadDirectory', options)
      const files = options && { ...options, upload: checkedFor('upload', options.upload) }
      return await uploadDirectory(context, directory, files)
    },
    downloadDirectory: async (directory, options) => {
      checkCall('downloadDirectory', options)
      const files = options && { ...options, download: checkedFor('download', options.download) }
      return await downloadDirectory(context, directory, files)
    },
    copyDirectory: async (source, options) => {
      const given = typeof source === 'string' ? { prefix: source } : source
      checkCall('the source of copyDirectory', given, 'source')
      checkCall('copyDirectory', options)
      const copies = options && { ...options, copy: checkedFor('copy', options.copy) }
      return await copyDirectory(context, contextOf, given, copies)
    },
  }
}

/** The options of each file of a directory, checked when they are known. */
function checkedFor<T extends OperationOptions>(
  method: 'upload' | 'download' | 'copy',
  options: FileOptions<T> | undefined,
): FileOptions<T> | undefined {
  if (typeof options !== 'function') {
    checkCall(method, options, `options.${method}`)
    if (options?.retry !== undefined) resolveRetryPolicy(options.retry)
    return options
  }
  return (entry) => {
    const fileOptions = (options as (entry: DirectoryEntry) => T)(entry)
    checkCall(method, fileOptions, `options.${method}()`)
    return fileOptions
  }
}
