/**
 * S3 and stores that speak its language: objects, listings, presigned links and forms, transfers.
 *
 * @module
 */
export type { FileBody, StreamBody } from '../http/call.ts'

export type { PresignedPost } from '../sigv4/post.ts'
export type { ChecksumAlgorithm, PostCondition, PresignedRequest } from '../sigv4/types.ts'
export { type Bucket, createBucket, listBuckets } from './bucket.ts'
export type { TransferChecksum } from './checksum.ts'
export type {
  DeletedObject,
  DeleteManyOptions,
  DeleteManyResult,
  DeleteOptions,
  DeleteResult,
  DeletionError,
  ManyObjects,
  ObjectVersion,
} from './delete.ts'
export type {
  ExistsOptions,
  GetOptions,
  GetResult,
  HeadOptions,
  HeadResult,
  ReadOptions,
} from './get.ts'
export type { Lifecycle, LifecycleFilter, LifecycleRule, LifecycleTime } from './lifecycle.ts'
export type { BucketLinks, PresignFormOptions, PresignListOptions } from './links.ts'
export type { ListedObject, Listing, ListOptions, ListPage } from './list.ts'
export type { ListedBucket } from './list-buckets.ts'
export type { ListUploadsOptions, PendingUpload } from './list-uploads.ts'
export type { ListedVersion, ListVersionsOptions, VersionPage } from './list-versions.ts'
export type {
  CompletedUpload,
  CompleteOptions,
  MultipartOptions,
  MultipartUpload,
  OpenMultipartOptions,
  PartOptions,
  PartSource,
  UploadedPart,
} from './multipart-types.ts'
export type {
  BoundLinkOptions,
  LinkOptions,
  ObjectLinks,
  PresignGetOptions,
  PresignHeadOptions,
  PresignPartOptions,
  PresignPutOptions,
  PresignVersionOptions,
} from './object-links.ts'
export type { ByteRange, ReadSelection, ResponseOverrides } from './object-request.ts'
export { isMissingObject } from './object-response.ts'
export type {
  BucketCall,
  BucketOptions,
  CreateBucketOptions,
  ListBucketsOptions,
  OperationOptions,
} from './options.ts'
export type {
  Conditions,
  ContentProperties,
  CustomerKey,
  Encryption,
  EtagConditions,
  Metadata,
  ObjectInfo,
  ObjectProperties,
} from './properties.ts'
export type {
  BucketPolicy,
  Cors,
  CorsRule,
  Tagging,
  TaggingOptions,
  Tags,
  Versioning,
  VersioningStatus,
} from './settings.ts'
export type {
  Compatibility,
  CompatibilityOption,
  CompatibilityOverrides,
  CompatibleStore,
} from './stores.ts'
export type {
  ChangeTest,
  ComparedEnd,
  CopyDirectoryOptions,
  CopyOptions,
  CopyResult,
  CopySource,
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryProgress,
  DirectoryResult,
  DirectorySource,
  DownloadDestination,
  DownloadDirectoryOptions,
  DownloadOptions,
  DownloadResult,
  DownloadResumeState,
  FileOptions,
  KnownChecksum,
  Omission,
  PutBody,
  PutOptions,
  PutResult,
  SourceOptions,
  UploadDirectoryOptions,
  UploadOptions,
  UploadResult,
  UploadResumeState,
} from './transfer-types.ts'
export type { SourceIdentity, UploadSource } from './upload-sources.ts'
export type { TransferEndMessage, TransferProgress, TransferStartMessage } from './workers.ts'
