/**
 * Uploads in parts, step by step.
 *
 * @module
 */

export { createMultipart, openMultipart } from './create-multipart.ts'
export {
  type ListUploadsOptions,
  listMultipartUploads,
  type PendingUpload,
} from './list-uploads.ts'
export type {
  CompletedUpload,
  CompleteOptions,
  MultipartOptions,
  MultipartUpload,
  OpenMultipartOptions,
  PartOptions,
  PartSource,
  UploadedPart,
} from './types.ts'
