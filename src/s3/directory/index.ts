/**
 * Directories to buckets and back.
 *
 * @module
 */

export { downloadDirectory } from './download-directory.ts'
export type * from './types.ts'
export { uploadDirectory } from './upload-directory.ts'
