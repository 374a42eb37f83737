/**
 * S3 and stores that speak its language: objects, listings, presigned links and forms, transfers.
 *
 * @module
 */

export type { FileBody, StreamBody } from '../http/index.ts'
export type { ChecksumAlgorithm } from '../sigv4/checksums/checksum.ts'
export type { PostCondition, PresignedPost } from '../sigv4/presign-post.ts'
export type { PresignedRequest } from '../sigv4/types.ts'
export type { Bucket } from './bucket.ts'
export type { BucketCall } from './bucket-context.ts'
export type { BucketOptions } from './bucket-options.ts'
export type { BucketPolicy } from './bucket-policy.ts'
export type { CallOptions } from './call-options.ts'
export type { TransferChecksum } from './checksum/checksum-plan.ts'
export type {
  Compatibility,
  CompatibilityOption,
  CompatibilityOverrides,
  CompatibleStore,
} from './compatible-store.ts'
export type { Conditions, EtagConditions } from './conditions.ts'
export type { CopyOptions, CopyResult, CopySource, SourceOptions } from './copy-object.ts'
export type { Cors, CorsRule } from './cors.ts'
export { createBucket } from './create-bucket.ts'
export type {
  DeletedObject,
  DeleteManyOptions,
  DeleteManyResult,
  ManyObjects,
  ObjectVersion,
} from './delete-many.ts'
export type { DeleteOptions, DeleteResult } from './delete-object.ts'
export type {
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryResult,
  DownloadDirectoryOptions,
  FileOptions,
  UploadDirectoryOptions,
} from './directory/index.ts'
export type { CustomerKey, Encryption } from './encryption.ts'
export { isMissingObject } from './explain-head.ts'
export type { ByteRange, GetOptions, GetResult, ReadOptions } from './get-object.ts'
export type { ExistsOptions, HeadOptions, HeadResult } from './head-object.ts'
export type { Lifecycle, LifecycleFilter, LifecycleRule, LifecycleTime } from './lifecycle.ts'
export { type ListBucketsOptions, type ListedBucket, listBuckets } from './list-buckets.ts'
export type { ListedObject, ListOptions, ListPage } from './list-objects.ts'
export type { ListedVersion, ListVersionsOptions, VersionPage } from './list-versions.ts'
export type { Listing } from './listing.ts'
export type { CreateBucketOptions } from './manage-bucket.ts'
export type { Metadata } from './metadata.ts'
export type {
  CompletedUpload,
  CompleteOptions,
  ListUploadsOptions,
  MultipartOptions,
  MultipartUpload,
  OpenMultipartOptions,
  PartOptions,
  PartSource,
  PendingUpload,
  UploadedPart,
} from './multipart/index.ts'
export type { ObjectInfo } from './object-info.ts'
export type { ObjectProperties } from './object-properties.ts'
export type { PresignFormOptions } from './presign-form.ts'
export type {
  BucketLinks,
  LinkOptions,
  PresignGetOptions,
  PresignHeadOptions,
  PresignListOptions,
  PresignPartOptions,
  PresignPutOptions,
  PresignVersionOptions,
} from './presign-links.ts'
export type { KnownChecksum, PutBody, PutOptions, PutResult } from './put-object.ts'
export type { ResponseOverrides } from './response-overrides.ts'
export type { Tagging, TaggingOptions, Tags } from './tagging.ts'
export type {
  DownloadDestination,
  DownloadOptions,
  DownloadResult,
  DownloadResumeState,
  SourceIdentity,
  TransferProgress,
  UploadOptions,
  UploadResult,
  UploadResumeState,
  UploadSource,
} from './transfer/index.ts'
export type { Versioning, VersioningStatus } from './versioning.ts'
