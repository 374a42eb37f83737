// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf, StreamingInput } from '../values.ts'
export interface AbortMultipartUploadRequest {
  Bucket: string
  Key: string
  UploadId: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatchInitiatedTime?: Date | undefined
}
export interface CompleteMultipartUploadRequest {
  Bucket: string
  Key: string
  MultipartUpload?: CompletedMultipartUpload | undefined
  UploadId: string
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  MpuObjectSize?: number | bigint | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
}
export interface CopyObjectRequest {
  ACL?: ObjectCannedACL | undefined
  Bucket: string
  CacheControl?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentType?: string | undefined
  CopySource: string | { Bucket: string; Key: string; VersionId?: string | undefined }
  CopySourceIfMatch?: string | undefined
  CopySourceIfModifiedSince?: Date | undefined
  CopySourceIfNoneMatch?: string | undefined
  CopySourceIfUnmodifiedSince?: Date | undefined
  Expires?: Date | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  Key: string
  Metadata?: { [key: string]: string } | undefined
  MetadataDirective?: MetadataDirective | undefined
  TaggingDirective?: TaggingDirective | undefined
  AnnotationDirective?: AnnotationDirective | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  CopySourceSSECustomerAlgorithm?: string | undefined
  CopySourceSSECustomerKey?: Uint8Array | string | undefined
  CopySourceSSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
  ExpectedSourceBucketOwner?: string | undefined
}
export interface CreateBucketRequest {
  ACL?: BucketCannedACL | undefined
  Bucket: string
  CreateBucketConfiguration?: CreateBucketConfiguration | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  ObjectLockEnabledForBucket?: boolean | undefined
  ObjectOwnership?: ObjectOwnership | undefined
  BucketNamespace?: BucketNamespace | undefined
}
export interface CreateBucketMetadataConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MetadataConfiguration: MetadataConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface CreateBucketMetadataTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MetadataTableConfiguration: MetadataTableConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface CreateMultipartUploadRequest {
  ACL?: ObjectCannedACL | undefined
  Bucket: string
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentType?: string | undefined
  Expires?: Date | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  Metadata?: { [key: string]: string } | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumType?: ChecksumType | undefined
}
export interface CreateSessionRequest {
  SessionMode?: SessionMode | undefined
  Bucket: string
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
}
export interface DeleteBucketRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketCorsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketEncryptionRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketLifecycleRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketMetadataConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketMetadataTableConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketOwnershipControlsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketPolicyRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketReplicationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketTaggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteBucketWebsiteRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteObjectRequest {
  Bucket: string
  Key: string
  MFA?: string | undefined
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  BypassGovernanceRetention?: boolean | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatch?: string | undefined
  IfMatchLastModifiedTime?: Date | undefined
  IfMatchSize?: number | bigint | undefined
}
export interface DeleteObjectAnnotationRequest {
  Bucket: string
  Key: string
  AnnotationName: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ObjectIfMatch?: string | undefined
}
export interface DeleteObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface DeleteObjectsRequest {
  Bucket: string
  Delete: Delete
  MFA?: string | undefined
  RequestPayer?: RequestPayer | undefined
  BypassGovernanceRetention?: boolean | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}
export interface DeletePublicAccessBlockRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketAbacRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketAccelerateConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}
export interface GetBucketAclRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketCorsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketEncryptionRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketLifecycleRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketLifecycleConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketLocationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketLoggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketMetadataConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketMetadataTableConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketNotificationConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketOwnershipControlsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketPolicyRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketPolicyStatusRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketReplicationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketRequestPaymentRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketTaggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketVersioningRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetBucketWebsiteRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetObjectRequest {
  Bucket: string
  IfMatch?: string | undefined
  IfModifiedSince?: Date | undefined
  IfNoneMatch?: string | undefined
  IfUnmodifiedSince?: Date | undefined
  Key: string
  Range?: string | undefined
  ResponseCacheControl?: string | undefined
  ResponseContentDisposition?: string | undefined
  ResponseContentEncoding?: string | undefined
  ResponseContentLanguage?: string | undefined
  ResponseContentType?: string | undefined
  ResponseExpires?: Date | undefined
  VersionId?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  PartNumber?: number | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}
export interface GetObjectAclRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface GetObjectAnnotationRequest {
  Bucket: string
  Key: string
  AnnotationName: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}
export interface GetObjectAttributesRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  MaxParts?: number | undefined
  PartNumberMarker?: number | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ObjectAttributes: ObjectAttributes[]
}
export interface GetObjectLegalHoldRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface GetObjectLockConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface GetObjectRetentionRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface GetObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}
export interface GetObjectTorrentRequest {
  Bucket: string
  Key: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface GetPublicAccessBlockRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface HeadBucketRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}
export interface HeadObjectRequest {
  Bucket: string
  IfMatch?: string | undefined
  IfModifiedSince?: Date | undefined
  IfNoneMatch?: string | undefined
  IfUnmodifiedSince?: Date | undefined
  Key: string
  Range?: string | undefined
  ResponseCacheControl?: string | undefined
  ResponseContentDisposition?: string | undefined
  ResponseContentEncoding?: string | undefined
  ResponseContentLanguage?: string | undefined
  ResponseContentType?: string | undefined
  ResponseExpires?: Date | undefined
  VersionId?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  PartNumber?: number | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}
export interface ListBucketAnalyticsConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface ListBucketIntelligentTieringConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface ListBucketInventoryConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface ListBucketMetricsConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface ListBucketsRequest {
  MaxBuckets?: number | undefined
  ContinuationToken?: string | undefined
  Prefix?: string | undefined
  BucketRegion?: string | undefined
}
export interface ListDirectoryBucketsRequest {
  ContinuationToken?: string | undefined
  MaxDirectoryBuckets?: number | undefined
}
export interface ListMultipartUploadsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  KeyMarker?: string | undefined
  MaxUploads?: number | undefined
  Prefix?: string | undefined
  UploadIdMarker?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}
export interface ListObjectAnnotationsRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  MaxAnnotationResults?: number | undefined
  AnnotationPrefix?: string | undefined
  ContinuationToken?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface ListObjectVersionsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  KeyMarker?: string | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  VersionIdMarker?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}
export interface ListObjectsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  Marker?: string | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}
export interface ListObjectsV2Request {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  ContinuationToken?: string | undefined
  FetchOwner?: boolean | undefined
  StartAfter?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}
export interface ListPartsRequest {
  Bucket: string
  Key: string
  MaxParts?: number | undefined
  PartNumberMarker?: number | undefined
  UploadId: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
}
export interface PutBucketAbacRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
  AbacStatus: AbacStatus
}
export interface PutBucketAccelerateConfigurationRequest {
  Bucket: string
  AccelerateConfiguration: AccelerateConfiguration
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}
export interface PutBucketAclRequest {
  ACL?: BucketCannedACL | undefined
  AccessControlPolicy?: AccessControlPolicy | undefined
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  AnalyticsConfiguration: AnalyticsConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketCorsRequest {
  Bucket: string
  CORSConfiguration: CORSConfiguration
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketEncryptionRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
  IntelligentTieringConfiguration: IntelligentTieringConfiguration
}
export interface PutBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  InventoryConfiguration: InventoryConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketLifecycleRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  LifecycleConfiguration?: LifecycleConfiguration | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketLifecycleConfigurationRequest {
  Bucket: string
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  LifecycleConfiguration?: BucketLifecycleConfiguration | undefined
  ExpectedBucketOwner?: string | undefined
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined
}
export interface PutBucketLoggingRequest {
  Bucket: string
  BucketLoggingStatus: BucketLoggingStatus
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  MetricsConfiguration: MetricsConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketNotificationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  NotificationConfiguration: NotificationConfigurationDeprecated
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketNotificationConfigurationRequest {
  Bucket: string
  NotificationConfiguration: NotificationConfiguration
  ExpectedBucketOwner?: string | undefined
  SkipDestinationValidation?: boolean | undefined
}
export interface PutBucketOwnershipControlsRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ExpectedBucketOwner?: string | undefined
  OwnershipControls: OwnershipControls
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}
export interface PutBucketPolicyRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ConfirmRemoveSelfBucketAccess?: boolean | undefined
  Policy: string
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketReplicationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ReplicationConfiguration: ReplicationConfiguration
  Token?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketRequestPaymentRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  RequestPaymentConfiguration: RequestPaymentConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketTaggingRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  Tagging: Tagging
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketVersioningRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MFA?: string | undefined
  VersioningConfiguration: VersioningConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutBucketWebsiteRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  WebsiteConfiguration: WebsiteConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectRequest {
  ACL?: ObjectCannedACL | undefined
  Body?: StreamingInput | undefined
  Bucket: string
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentLength?: number | bigint | undefined
  ContentMD5?: string | undefined
  ContentType?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  Expires?: Date | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  WriteOffsetBytes?: number | bigint | undefined
  Metadata?: { [key: string]: string } | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectAclRequest {
  ACL?: ObjectCannedACL | undefined
  AccessControlPolicy?: AccessControlPolicy | undefined
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectAnnotationRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  AnnotationName: string
  AnnotationPayload: StreamingInput
  ObjectIfMatch?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ContentMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectLegalHoldRequest {
  Bucket: string
  Key: string
  LegalHold?: ObjectLockLegalHold | undefined
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectLockConfigurationRequest {
  Bucket: string
  ObjectLockConfiguration?: ObjectLockConfiguration | undefined
  RequestPayer?: RequestPayer | undefined
  Token?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectRetentionRequest {
  Bucket: string
  Key: string
  Retention?: ObjectLockRetention | undefined
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  BypassGovernanceRetention?: boolean | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface PutObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  Tagging: Tagging
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}
export interface PutPublicAccessBlockRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
  ExpectedBucketOwner?: string | undefined
}
export interface RenameObjectRequest {
  Bucket: string
  Key: string
  RenameSource: string
  DestinationIfMatch?: string | undefined
  DestinationIfNoneMatch?: string | undefined
  DestinationIfModifiedSince?: Date | undefined
  DestinationIfUnmodifiedSince?: Date | undefined
  SourceIfMatch?: string | undefined
  SourceIfNoneMatch?: string | undefined
  SourceIfModifiedSince?: Date | undefined
  SourceIfUnmodifiedSince?: Date | undefined
  ClientToken?: string | undefined
}
export interface RestoreObjectRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RestoreRequest?: RestoreRequest | undefined
  RequestPayer?: RequestPayer | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface SelectObjectContentRequest {
  Bucket: string
  Key: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  Expression: string
  ExpressionType: ExpressionType
  RequestProgress?: RequestProgress | undefined
  InputSerialization: InputSerialization
  OutputSerialization: OutputSerialization
  ScanRange?: ScanRange | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface UpdateBucketMetadataAnnotationTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  AnnotationTableConfiguration: AnnotationTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}
export interface UpdateBucketMetadataInventoryTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  InventoryTableConfiguration: InventoryTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}
export interface UpdateBucketMetadataJournalTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  JournalTableConfiguration: JournalTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}
export interface UpdateObjectEncryptionRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ObjectEncryption: ObjectEncryption
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}
export interface UploadPartRequest {
  Body?: StreamingInput | undefined
  Bucket: string
  ContentLength?: number | bigint | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  Key: string
  PartNumber: number
  UploadId: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}
export interface UploadPartCopyRequest {
  Bucket: string
  CopySource: string | { Bucket: string; Key: string; VersionId?: string | undefined }
  CopySourceIfMatch?: string | undefined
  CopySourceIfModifiedSince?: Date | undefined
  CopySourceIfNoneMatch?: string | undefined
  CopySourceIfUnmodifiedSince?: Date | undefined
  CopySourceRange?: string | undefined
  Key: string
  PartNumber: number
  UploadId: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: Uint8Array | string | undefined
  SSECustomerKeyMD5?: string | undefined
  CopySourceSSECustomerAlgorithm?: string | undefined
  CopySourceSSECustomerKey?: Uint8Array | string | undefined
  CopySourceSSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ExpectedSourceBucketOwner?: string | undefined
}
export interface WriteGetObjectResponseRequest {
  RequestRoute: string
  RequestToken: string
  Body?: StreamingInput | undefined
  StatusCode?: number | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
  AcceptRanges?: string | undefined
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentLength?: number | bigint | undefined
  ContentRange?: string | undefined
  ContentType?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  DeleteMarker?: boolean | undefined
  ETag?: string | undefined
  Expires?: Date | undefined
  Expiration?: string | undefined
  LastModified?: Date | undefined
  MissingMeta?: number | undefined
  Metadata?: { [key: string]: string } | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  PartsCount?: number | undefined
  ReplicationStatus?: ReplicationStatus | undefined
  RequestCharged?: RequestCharged | undefined
  Restore?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSECustomerAlgorithm?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  StorageClass?: StorageClass | undefined
  TagCount?: number | undefined
  VersionId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
}
export interface CompletedMultipartUpload {
  Parts?: CompletedPart[] | undefined
}
export interface CreateBucketConfiguration {
  LocationConstraint?: BucketLocationConstraint | undefined
  Location?: LocationInfo | undefined
  Bucket?: BucketInfo | undefined
  Tags?: Tag[] | undefined
}
export interface MetadataConfiguration {
  JournalTableConfiguration: JournalTableConfiguration
  InventoryTableConfiguration?: InventoryTableConfiguration | undefined
  AnnotationTableConfiguration?: AnnotationTableConfiguration | undefined
}
export interface MetadataTableConfiguration {
  S3TablesDestination: S3TablesDestination
}
export interface Delete {
  Objects: ObjectIdentifier[]
  Quiet?: boolean | undefined
}
export interface AbacStatus {
  Status?: BucketAbacStatus | undefined
}
export interface AccelerateConfiguration {
  Status?: BucketAccelerateStatus | undefined
}
export interface AccessControlPolicy {
  Grants?: Grant[] | undefined
  Owner?: Owner | undefined
}
export interface AnalyticsConfiguration {
  Id: string
  Filter?: AnalyticsFilter | undefined
  StorageClassAnalysis: StorageClassAnalysis
}
export interface CORSConfiguration {
  CORSRules: CORSRule[]
}
export interface ServerSideEncryptionConfiguration {
  Rules: ServerSideEncryptionRule[]
}
export interface IntelligentTieringConfiguration {
  Id: string
  Filter?: IntelligentTieringFilter | undefined
  Status: IntelligentTieringStatus
  Tierings: Tiering[]
}
export interface InventoryConfiguration {
  Destination: InventoryDestination
  IsEnabled: boolean
  Filter?: InventoryFilter | undefined
  Id: string
  IncludedObjectVersions: InventoryIncludedObjectVersions
  OptionalFields?: InventoryOptionalField[] | undefined
  Schedule: InventorySchedule
}
export interface LifecycleConfiguration {
  Rules: Rule[]
}
export interface BucketLifecycleConfiguration {
  Rules: LifecycleRule[]
}
export interface BucketLoggingStatus {
  LoggingEnabled?: LoggingEnabled | undefined
}
export interface MetricsConfiguration {
  Id: string
  Filter?: MetricsFilter | undefined
}
export interface NotificationConfigurationDeprecated {
  TopicConfiguration?: TopicConfigurationDeprecated | undefined
  QueueConfiguration?: QueueConfigurationDeprecated | undefined
  CloudFunctionConfiguration?: CloudFunctionConfiguration | undefined
}
export interface NotificationConfiguration {
  TopicConfigurations?: TopicConfiguration[] | undefined
  QueueConfigurations?: QueueConfiguration[] | undefined
  LambdaFunctionConfigurations?: LambdaFunctionConfiguration[] | undefined
  EventBridgeConfiguration?: EventBridgeConfiguration | undefined
}
export interface OwnershipControls {
  Rules: OwnershipControlsRule[]
}
export interface ReplicationConfiguration {
  Role: string
  Rules: ReplicationRule[]
}
export interface RequestPaymentConfiguration {
  Payer: Payer
}
export interface Tagging {
  TagSet: Tag[]
}
export interface VersioningConfiguration {
  MFADelete?: MFADelete | undefined
  Status?: BucketVersioningStatus | undefined
}
export interface WebsiteConfiguration {
  ErrorDocument?: ErrorDocument | undefined
  IndexDocument?: IndexDocument | undefined
  RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined
  RoutingRules?: RoutingRule[] | undefined
}
export interface ObjectLockLegalHold {
  Status?: ObjectLockLegalHoldStatus | undefined
}
export interface ObjectLockConfiguration {
  ObjectLockEnabled?: ObjectLockEnabled | undefined
  Rule?: ObjectLockRule | undefined
}
export interface ObjectLockRetention {
  Mode?: ObjectLockRetentionMode | undefined
  RetainUntilDate?: Date | undefined
}
export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined
  IgnorePublicAcls?: boolean | undefined
  BlockPublicPolicy?: boolean | undefined
  RestrictPublicBuckets?: boolean | undefined
}
export interface RestoreRequest {
  Days?: number | undefined
  GlacierJobParameters?: GlacierJobParameters | undefined
  Type?: RestoreRequestType | undefined
  Tier?: Tier | undefined
  Description?: string | undefined
  SelectParameters?: SelectParameters | undefined
  OutputLocation?: OutputLocation | undefined
}
export interface RequestProgress {
  Enabled?: boolean | undefined
}
export interface InputSerialization {
  CSV?: CSVInput | undefined
  CompressionType?: CompressionType | undefined
  JSON?: JSONInput | undefined
  Parquet?: ParquetInput | undefined
}
export interface OutputSerialization {
  CSV?: CSVOutput | undefined
  JSON?: JSONOutput | undefined
}
export interface ScanRange {
  Start?: number | bigint | undefined
  End?: number | bigint | undefined
}
export interface AnnotationTableConfigurationUpdates {
  ConfigurationState: AnnotationConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
  Role?: string | undefined
}
export interface InventoryTableConfigurationUpdates {
  ConfigurationState: InventoryConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}
export interface JournalTableConfigurationUpdates {
  RecordExpiration: RecordExpiration
}
export type ObjectEncryption = OneOf<{
  SSEKMS: SSEKMSEncryption
}>
export interface CompletedPart {
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  PartNumber?: number | undefined
}
export interface LocationInfo {
  Type?: LocationType | undefined
  Name?: string | undefined
}
export interface BucketInfo {
  DataRedundancy?: DataRedundancy | undefined
  Type?: BucketType | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface JournalTableConfiguration {
  RecordExpiration: RecordExpiration
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}
export interface InventoryTableConfiguration {
  ConfigurationState: InventoryConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}
export interface AnnotationTableConfiguration {
  ConfigurationState: AnnotationConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
  Role?: string | undefined
}
export interface S3TablesDestination {
  TableBucketArn: string
  TableName: string
}
export interface ObjectIdentifier {
  Key: string
  VersionId?: string | undefined
  ETag?: string | undefined
  LastModifiedTime?: Date | undefined
  Size?: number | bigint | undefined
}
export interface Grant {
  Grantee?: Grantee | undefined
  Permission?: Permission | undefined
}
export interface Owner {
  DisplayName?: string | undefined
  ID?: string | undefined
}
export interface AnalyticsFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: AnalyticsAndOperator | undefined
}
export interface StorageClassAnalysis {
  DataExport?: StorageClassAnalysisDataExport | undefined
}
export interface CORSRule {
  ID?: string | undefined
  AllowedHeaders?: string[] | undefined
  AllowedMethods: string[]
  AllowedOrigins: string[]
  ExposeHeaders?: string[] | undefined
  MaxAgeSeconds?: number | undefined
}
export interface ServerSideEncryptionRule {
  ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault | undefined
  BucketKeyEnabled?: boolean | undefined
  BlockedEncryptionTypes?: BlockedEncryptionTypes | undefined
}
export interface IntelligentTieringFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: IntelligentTieringAndOperator | undefined
}
export interface Tiering {
  Days: number
  AccessTier: IntelligentTieringAccessTier
}
export interface InventoryDestination {
  S3BucketDestination: InventoryS3BucketDestination
}
export interface InventoryFilter {
  Prefix: string
}
export interface InventorySchedule {
  Frequency: InventoryFrequency
}
export interface Rule {
  Expiration?: LifecycleExpiration | undefined
  ID?: string | undefined
  Prefix: string
  Status: ExpirationStatus
  Transition?: Transition | undefined
  NoncurrentVersionTransition?: NoncurrentVersionTransition | undefined
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined
}
export interface LifecycleRule {
  Expiration?: LifecycleExpiration | undefined
  ID?: string | undefined
  Prefix?: string | undefined
  Filter?: LifecycleRuleFilter | undefined
  Status: ExpirationStatus
  Transitions?: Transition[] | undefined
  NoncurrentVersionTransitions?: NoncurrentVersionTransition[] | undefined
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined
}
export interface LoggingEnabled {
  TargetBucket: string
  TargetGrants?: TargetGrant[] | undefined
  TargetPrefix: string
  TargetObjectKeyFormat?: TargetObjectKeyFormat | undefined
}
export interface MetricsFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  AccessPointArn?: string | undefined
  And?: MetricsAndOperator | undefined
}
export interface TopicConfigurationDeprecated {
  Id?: string | undefined
  Events?: Event[] | undefined
  Event?: Event | undefined
  Topic?: string | undefined
}
export interface QueueConfigurationDeprecated {
  Id?: string | undefined
  Event?: Event | undefined
  Events?: Event[] | undefined
  Queue?: string | undefined
}
export interface CloudFunctionConfiguration {
  Id?: string | undefined
  Event?: Event | undefined
  Events?: Event[] | undefined
  CloudFunction?: string | undefined
  InvocationRole?: string | undefined
}
export interface TopicConfiguration {
  Id?: string | undefined
  TopicArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}
export interface QueueConfiguration {
  Id?: string | undefined
  QueueArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}
export interface LambdaFunctionConfiguration {
  Id?: string | undefined
  LambdaFunctionArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}
export interface EventBridgeConfiguration {
}
export interface OwnershipControlsRule {
  ObjectOwnership: ObjectOwnership
}
export interface ReplicationRule {
  ID?: string | undefined
  Priority?: number | undefined
  Prefix?: string | undefined
  Filter?: ReplicationRuleFilter | undefined
  Status: ReplicationRuleStatus
  SourceSelectionCriteria?: SourceSelectionCriteria | undefined
  ExistingObjectReplication?: ExistingObjectReplication | undefined
  Destination: Destination
  DeleteMarkerReplication?: DeleteMarkerReplication | undefined
}
export interface ErrorDocument {
  Key: string
}
export interface IndexDocument {
  Suffix: string
}
export interface RedirectAllRequestsTo {
  HostName: string
  Protocol?: Protocol | undefined
}
export interface RoutingRule {
  Condition?: Condition | undefined
  Redirect: Redirect
}
export interface ObjectLockRule {
  DefaultRetention?: DefaultRetention | undefined
}
export interface GlacierJobParameters {
  Tier: Tier
}
export interface SelectParameters {
  InputSerialization: InputSerialization
  ExpressionType: ExpressionType
  Expression: string
  OutputSerialization: OutputSerialization
}
export interface OutputLocation {
  S3?: S3Location | undefined
}
export interface CSVInput {
  FileHeaderInfo?: FileHeaderInfo | undefined
  Comments?: string | undefined
  QuoteEscapeCharacter?: string | undefined
  RecordDelimiter?: string | undefined
  FieldDelimiter?: string | undefined
  QuoteCharacter?: string | undefined
  AllowQuotedRecordDelimiter?: boolean | undefined
}
export interface JSONInput {
  Type?: JSONType | undefined
}
export interface ParquetInput {
}
export interface CSVOutput {
  QuoteFields?: QuoteFields | undefined
  QuoteEscapeCharacter?: string | undefined
  RecordDelimiter?: string | undefined
  FieldDelimiter?: string | undefined
  QuoteCharacter?: string | undefined
}
export interface JSONOutput {
  RecordDelimiter?: string | undefined
}
export interface MetadataTableEncryptionConfiguration {
  SseAlgorithm: TableSseAlgorithm
  KmsKeyArn?: string | undefined
}
export interface RecordExpiration {
  Expiration: ExpirationState
  Days?: number | undefined
}
export interface SSEKMSEncryption {
  KMSKeyArn: string
  BucketKeyEnabled?: boolean | undefined
}
export interface Grantee {
  DisplayName?: string | undefined
  EmailAddress?: string | undefined
  ID?: string | undefined
  Type: Type
  URI?: string | undefined
}
export interface AnalyticsAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}
export interface StorageClassAnalysisDataExport {
  OutputSchemaVersion: StorageClassAnalysisSchemaVersion
  Destination: AnalyticsExportDestination
}
export interface ServerSideEncryptionByDefault {
  SSEAlgorithm: ServerSideEncryption
  KMSMasterKeyID?: string | undefined
}
export interface BlockedEncryptionTypes {
  EncryptionType?: EncryptionType[] | undefined
}
export interface IntelligentTieringAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}
export interface InventoryS3BucketDestination {
  AccountId?: string | undefined
  Bucket: string
  Format: InventoryFormat
  Prefix?: string | undefined
  Encryption?: InventoryEncryption | undefined
}
export interface LifecycleExpiration {
  Date?: Date | undefined
  Days?: number | undefined
  ExpiredObjectDeleteMarker?: boolean | undefined
}
export interface Transition {
  Date?: Date | undefined
  Days?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
}
export interface NoncurrentVersionTransition {
  NoncurrentDays?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
  NewerNoncurrentVersions?: number | undefined
}
export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number | undefined
  NewerNoncurrentVersions?: number | undefined
}
export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number | undefined
}
export interface LifecycleRuleFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  ObjectSizeGreaterThan?: number | bigint | undefined
  ObjectSizeLessThan?: number | bigint | undefined
  And?: LifecycleRuleAndOperator | undefined
}
export interface TargetGrant {
  Grantee?: Grantee | undefined
  Permission?: BucketLogsPermission | undefined
}
export interface TargetObjectKeyFormat {
  SimplePrefix?: SimplePrefix | undefined
  PartitionedPrefix?: PartitionedPrefix | undefined
}
export interface MetricsAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
  AccessPointArn?: string | undefined
}
export interface NotificationConfigurationFilter {
  Key?: S3KeyFilter | undefined
}
export interface ReplicationRuleFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: ReplicationRuleAndOperator | undefined
}
export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined
  ReplicaModifications?: ReplicaModifications | undefined
}
export interface ExistingObjectReplication {
  Status: ExistingObjectReplicationStatus
}
export interface Destination {
  Bucket: string
  Account?: string | undefined
  StorageClass?: StorageClass | undefined
  AccessControlTranslation?: AccessControlTranslation | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  ReplicationTime?: ReplicationTime | undefined
  Metrics?: Metrics | undefined
}
export interface DeleteMarkerReplication {
  Status?: DeleteMarkerReplicationStatus | undefined
}
export interface Condition {
  HttpErrorCodeReturnedEquals?: string | undefined
  KeyPrefixEquals?: string | undefined
}
export interface Redirect {
  HostName?: string | undefined
  HttpRedirectCode?: string | undefined
  Protocol?: Protocol | undefined
  ReplaceKeyPrefixWith?: string | undefined
  ReplaceKeyWith?: string | undefined
}
export interface DefaultRetention {
  Mode?: ObjectLockRetentionMode | undefined
  Days?: number | undefined
  Years?: number | undefined
}
export interface S3Location {
  BucketName: string
  Prefix: string
  Encryption?: Encryption | undefined
  CannedACL?: ObjectCannedACL | undefined
  AccessControlList?: Grant[] | undefined
  Tagging?: Tagging | undefined
  UserMetadata?: MetadataEntry[] | undefined
  StorageClass?: StorageClass | undefined
}
export interface AnalyticsExportDestination {
  S3BucketDestination: AnalyticsS3BucketDestination
}
export interface InventoryEncryption {
  SSES3?: SSES3 | undefined
  SSEKMS?: SSEKMS | undefined
}
export interface LifecycleRuleAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
  ObjectSizeGreaterThan?: number | bigint | undefined
  ObjectSizeLessThan?: number | bigint | undefined
}
export interface SimplePrefix {
}
export interface PartitionedPrefix {
  PartitionDateSource?: PartitionDateSource | undefined
}
export interface S3KeyFilter {
  FilterRules?: FilterRule[] | undefined
}
export interface ReplicationRuleAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}
export interface SseKmsEncryptedObjects {
  Status: SseKmsEncryptedObjectsStatus
}
export interface ReplicaModifications {
  Status: ReplicaModificationsStatus
}
export interface AccessControlTranslation {
  Owner: OwnerOverride
}
export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string | undefined
}
export interface ReplicationTime {
  Status: ReplicationTimeStatus
  Time: ReplicationTimeValue
}
export interface Metrics {
  Status: MetricsStatus
  EventThreshold?: ReplicationTimeValue | undefined
}
export interface Encryption {
  EncryptionType: ServerSideEncryption
  KMSKeyId?: string | undefined
  KMSContext?: string | undefined
}
export interface MetadataEntry {
  Name?: string | undefined
  Value?: string | undefined
}
export interface AnalyticsS3BucketDestination {
  Format: AnalyticsS3ExportFileFormat
  BucketAccountId?: string | undefined
  Bucket: string
  Prefix?: string | undefined
}
export interface SSES3 {
}
export interface SSEKMS {
  KeyId: string
}
export interface FilterRule {
  Name?: FilterRuleName | undefined
  Value?: string | undefined
}
export interface ReplicationTimeValue {
  Minutes?: number | undefined
}
export interface AbortMultipartUploadOutput {
  RequestCharged?: RequestCharged
}
export interface CompleteMultipartUploadOutput {
  Location?: string
  Bucket?: string
  Key?: string
  Expiration?: string
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  ServerSideEncryption?: ServerSideEncryption
  VersionId?: string
  SSEKMSKeyId?: string
  BucketKeyEnabled?: boolean
  RequestCharged?: RequestCharged
}
export interface CopyObjectOutput {
  CopyObjectResult?: CopyObjectResult
  Expiration?: string
  CopySourceVersionId?: string
  VersionId?: string
  ServerSideEncryption?: ServerSideEncryption
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  SSEKMSEncryptionContext?: string
  BucketKeyEnabled?: boolean
  RequestCharged?: RequestCharged
}
export interface CreateBucketOutput {
  Location?: string
  BucketArn?: string
}
export interface CreateMultipartUploadOutput {
  AbortDate?: Date
  AbortRuleId?: string
  Bucket?: string
  Key?: string
  UploadId?: string
  ServerSideEncryption?: ServerSideEncryption
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  SSEKMSEncryptionContext?: string
  BucketKeyEnabled?: boolean
  RequestCharged?: RequestCharged
  ChecksumAlgorithm?: ChecksumAlgorithm
  ChecksumType?: ChecksumType
}
export interface CreateSessionOutput {
  ServerSideEncryption?: ServerSideEncryption
  SSEKMSKeyId?: string
  SSEKMSEncryptionContext?: string
  BucketKeyEnabled?: boolean
  Credentials?: SessionCredentials
}
export interface DeleteObjectOutput {
  DeleteMarker?: boolean
  VersionId?: string
  RequestCharged?: RequestCharged
}
export interface DeleteObjectAnnotationOutput {
  ObjectVersionId?: string
  RequestCharged?: RequestCharged
}
export interface DeleteObjectTaggingOutput {
  VersionId?: string
}
export interface DeleteObjectsOutput {
  Deleted?: DeletedObject[]
  RequestCharged?: RequestCharged
  Errors?: Error[]
}
export interface GetBucketAbacOutput {
  AbacStatus?: AbacStatus
}
export interface GetBucketAccelerateConfigurationOutput {
  Status?: BucketAccelerateStatus
  RequestCharged?: RequestCharged
}
export interface GetBucketAclOutput {
  Owner?: Owner
  Grants?: Grant[]
}
export interface GetBucketAnalyticsConfigurationOutput {
  AnalyticsConfiguration?: AnalyticsConfiguration
}
export interface GetBucketCorsOutput {
  CORSRules?: CORSRule[]
}
export interface GetBucketEncryptionOutput {
  ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration
}
export interface GetBucketIntelligentTieringConfigurationOutput {
  IntelligentTieringConfiguration?: IntelligentTieringConfiguration
}
export interface GetBucketInventoryConfigurationOutput {
  InventoryConfiguration?: InventoryConfiguration
}
export interface GetBucketLifecycleOutput {
  Rules?: Rule[]
}
export interface GetBucketLifecycleConfigurationOutput {
  Rules?: LifecycleRule[]
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize
}
export interface GetBucketLocationOutput {
  LocationConstraint?: BucketLocationConstraint
}
export interface GetBucketLoggingOutput {
  LoggingEnabled?: LoggingEnabled
}
export interface GetBucketMetadataConfigurationOutput {
  GetBucketMetadataConfigurationResult?: GetBucketMetadataConfigurationResult
}
export interface GetBucketMetadataTableConfigurationOutput {
  GetBucketMetadataTableConfigurationResult?: GetBucketMetadataTableConfigurationResult
}
export interface GetBucketMetricsConfigurationOutput {
  MetricsConfiguration?: MetricsConfiguration
}
export interface GetBucketOwnershipControlsOutput {
  OwnershipControls?: OwnershipControls
}
export interface GetBucketPolicyOutput {
  Policy?: string
}
export interface GetBucketPolicyStatusOutput {
  PolicyStatus?: PolicyStatus
}
export interface GetBucketReplicationOutput {
  ReplicationConfiguration?: ReplicationConfiguration
}
export interface GetBucketRequestPaymentOutput {
  Payer?: Payer
}
export interface GetBucketTaggingOutput {
  TagSet?: Tag[]
}
export interface GetBucketVersioningOutput {
  Status?: BucketVersioningStatus
  MFADelete?: MFADeleteStatus
}
export interface GetBucketWebsiteOutput {
  RedirectAllRequestsTo?: RedirectAllRequestsTo
  IndexDocument?: IndexDocument
  ErrorDocument?: ErrorDocument
  RoutingRules?: RoutingRule[]
}
export interface GetObjectOutput {
  Body?: Uint8Array
  DeleteMarker?: boolean
  AcceptRanges?: string
  Expiration?: string
  Restore?: string
  LastModified?: Date
  ContentLength?: number | bigint
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  MissingMeta?: number
  VersionId?: string
  CacheControl?: string
  ContentDisposition?: string
  ContentEncoding?: string
  ContentLanguage?: string
  ContentRange?: string
  ContentType?: string
  Expires?: Date
  WebsiteRedirectLocation?: string
  ServerSideEncryption?: ServerSideEncryption
  Metadata?: { [key: string]: string }
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  BucketKeyEnabled?: boolean
  StorageClass?: StorageClass
  RequestCharged?: RequestCharged
  ReplicationStatus?: ReplicationStatus
  PartsCount?: number
  TagCount?: number
  ObjectLockMode?: ObjectLockMode
  ObjectLockRetainUntilDate?: Date
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus
}
export interface GetObjectAclOutput {
  Owner?: Owner
  Grants?: Grant[]
  RequestCharged?: RequestCharged
}
export interface GetObjectAnnotationOutput {
  AnnotationPayload?: Uint8Array
  ObjectVersionId?: string
  LastModified?: Date
  ContentLength?: number | bigint
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  ServerSideEncryption?: ServerSideEncryption
  RequestCharged?: RequestCharged
  ReplicationStatus?: ReplicationStatus
}
export interface GetObjectAttributesOutput {
  DeleteMarker?: boolean
  LastModified?: Date
  VersionId?: string
  RequestCharged?: RequestCharged
  ETag?: string
  Checksum?: Checksum
  ObjectParts?: GetObjectAttributesParts
  StorageClass?: StorageClass
  ObjectSize?: number | bigint
}
export interface GetObjectLegalHoldOutput {
  LegalHold?: ObjectLockLegalHold
}
export interface GetObjectLockConfigurationOutput {
  ObjectLockConfiguration?: ObjectLockConfiguration
}
export interface GetObjectRetentionOutput {
  Retention?: ObjectLockRetention
}
export interface GetObjectTaggingOutput {
  VersionId?: string
  TagSet?: Tag[]
}
export interface GetObjectTorrentOutput {
  Body?: Uint8Array
  RequestCharged?: RequestCharged
}
export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration
}
export interface HeadBucketOutput {
  BucketArn?: string
  BucketLocationType?: LocationType
  BucketLocationName?: string
  BucketRegion?: string
  AccessPointAlias?: boolean
}
export interface HeadObjectOutput {
  DeleteMarker?: boolean
  AcceptRanges?: string
  Expiration?: string
  Restore?: string
  ArchiveStatus?: ArchiveStatus
  LastModified?: Date
  ContentLength?: number | bigint
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  ETag?: string
  MissingMeta?: number
  VersionId?: string
  CacheControl?: string
  ContentDisposition?: string
  ContentEncoding?: string
  ContentLanguage?: string
  ContentType?: string
  ContentRange?: string
  Expires?: Date
  WebsiteRedirectLocation?: string
  ServerSideEncryption?: ServerSideEncryption
  Metadata?: { [key: string]: string }
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  BucketKeyEnabled?: boolean
  StorageClass?: StorageClass
  RequestCharged?: RequestCharged
  ReplicationStatus?: ReplicationStatus
  PartsCount?: number
  TagCount?: number
  ObjectLockMode?: ObjectLockMode
  ObjectLockRetainUntilDate?: Date
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus
}
export interface ListBucketAnalyticsConfigurationsOutput {
  IsTruncated?: boolean
  ContinuationToken?: string
  NextContinuationToken?: string
  AnalyticsConfigurationList?: AnalyticsConfiguration[]
}
export interface ListBucketIntelligentTieringConfigurationsOutput {
  IsTruncated?: boolean
  ContinuationToken?: string
  NextContinuationToken?: string
  IntelligentTieringConfigurationList?: IntelligentTieringConfiguration[]
}
export interface ListBucketInventoryConfigurationsOutput {
  ContinuationToken?: string
  InventoryConfigurationList?: InventoryConfiguration[]
  IsTruncated?: boolean
  NextContinuationToken?: string
}
export interface ListBucketMetricsConfigurationsOutput {
  IsTruncated?: boolean
  ContinuationToken?: string
  NextContinuationToken?: string
  MetricsConfigurationList?: MetricsConfiguration[]
}
export interface ListBucketsOutput {
  Buckets?: Bucket[]
  Owner?: Owner
  ContinuationToken?: string
  Prefix?: string
}
export interface ListDirectoryBucketsOutput {
  Buckets?: Bucket[]
  ContinuationToken?: string
}
export interface ListMultipartUploadsOutput {
  Bucket?: string
  KeyMarker?: string
  UploadIdMarker?: string
  NextKeyMarker?: string
  Prefix?: string
  Delimiter?: string
  NextUploadIdMarker?: string
  MaxUploads?: number
  IsTruncated?: boolean
  Uploads?: MultipartUpload[]
  CommonPrefixes?: CommonPrefix[]
  EncodingType?: EncodingType
  RequestCharged?: RequestCharged
}
export interface ListObjectAnnotationsOutput {
  Annotations?: AnnotationEntry[]
  Bucket?: string
  Key?: string
  ObjectVersionId?: string
  AnnotationPrefix?: string
  MaxAnnotationResults?: number
  AnnotationCount?: number
  ContinuationToken?: string
  NextContinuationToken?: string
  RequestCharged?: RequestCharged
}
export interface ListObjectVersionsOutput {
  IsTruncated?: boolean
  KeyMarker?: string
  VersionIdMarker?: string
  NextKeyMarker?: string
  NextVersionIdMarker?: string
  Versions?: ObjectVersion[]
  DeleteMarkers?: DeleteMarkerEntry[]
  Name?: string
  Prefix?: string
  Delimiter?: string
  MaxKeys?: number
  CommonPrefixes?: CommonPrefix[]
  EncodingType?: EncodingType
  RequestCharged?: RequestCharged
}
export interface ListObjectsOutput {
  IsTruncated?: boolean
  Marker?: string
  NextMarker?: string
  Contents?: Object[]
  Name?: string
  Prefix?: string
  Delimiter?: string
  MaxKeys?: number
  CommonPrefixes?: CommonPrefix[]
  EncodingType?: EncodingType
  RequestCharged?: RequestCharged
}
export interface ListObjectsV2Output {
  IsTruncated?: boolean
  Contents?: Object[]
  Name?: string
  Prefix?: string
  Delimiter?: string
  MaxKeys?: number
  CommonPrefixes?: CommonPrefix[]
  EncodingType?: EncodingType
  KeyCount?: number
  ContinuationToken?: string
  NextContinuationToken?: string
  StartAfter?: string
  RequestCharged?: RequestCharged
}
export interface ListPartsOutput {
  AbortDate?: Date
  AbortRuleId?: string
  Bucket?: string
  Key?: string
  UploadId?: string
  PartNumberMarker?: number
  NextPartNumberMarker?: number
  MaxParts?: number
  IsTruncated?: boolean
  Parts?: Part[]
  Initiator?: Initiator
  Owner?: Owner
  StorageClass?: StorageClass
  RequestCharged?: RequestCharged
  ChecksumAlgorithm?: ChecksumAlgorithm
  ChecksumType?: ChecksumType
}
export interface PutBucketLifecycleConfigurationOutput {
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize
}
export interface PutObjectOutput {
  Expiration?: string
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  ServerSideEncryption?: ServerSideEncryption
  VersionId?: string
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  SSEKMSEncryptionContext?: string
  BucketKeyEnabled?: boolean
  Size?: number | bigint
  RequestCharged?: RequestCharged
}
export interface PutObjectAclOutput {
  RequestCharged?: RequestCharged
}
export interface PutObjectAnnotationOutput {
  Key?: string
  AnnotationName?: string
  ObjectVersionId?: string
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
  ServerSideEncryption?: ServerSideEncryption
  RequestCharged?: RequestCharged
}
export interface PutObjectLegalHoldOutput {
  RequestCharged?: RequestCharged
}
export interface PutObjectLockConfigurationOutput {
  RequestCharged?: RequestCharged
}
export interface PutObjectRetentionOutput {
  RequestCharged?: RequestCharged
}
export interface PutObjectTaggingOutput {
  VersionId?: string
}
export interface RenameObjectOutput {
}
export interface RestoreObjectOutput {
  RequestCharged?: RequestCharged
  RestoreOutputPath?: string
}
export interface SelectObjectContentOutput {
  Payload?: AsyncIterable<SelectObjectContentEventStream>
}
export interface UpdateObjectEncryptionResponse {
  RequestCharged?: RequestCharged
}
export interface UploadPartOutput {
  ServerSideEncryption?: ServerSideEncryption
  ETag?: string
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  BucketKeyEnabled?: boolean
  RequestCharged?: RequestCharged
}
export interface UploadPartCopyOutput {
  CopySourceVersionId?: string
  CopyPartResult?: CopyPartResult
  ServerSideEncryption?: ServerSideEncryption
  SSECustomerAlgorithm?: string
  SSECustomerKeyMD5?: string
  SSEKMSKeyId?: string
  BucketKeyEnabled?: boolean
  RequestCharged?: RequestCharged
}
export interface CopyObjectResult {
  ETag?: string
  LastModified?: Date
  ChecksumType?: ChecksumType
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
}
export interface SessionCredentials {
  AccessKeyId?: string
  SecretAccessKey?: string
  SessionToken?: string
  Expiration?: Date
}
export interface DeletedObject {
  Key?: string
  VersionId?: string
  DeleteMarker?: boolean
  DeleteMarkerVersionId?: string
}
export interface Error {
  Key?: string
  VersionId?: string
  Code?: string
  Message?: string
}
export interface GetBucketMetadataConfigurationResult {
  MetadataConfigurationResult?: MetadataConfigurationResult
}
export interface GetBucketMetadataTableConfigurationResult {
  MetadataTableConfigurationResult?: MetadataTableConfigurationResult
  Status?: string
  Error?: ErrorDetails
}
export interface PolicyStatus {
  IsPublic?: boolean
}
export interface Checksum {
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
  ChecksumType?: ChecksumType
}
export interface GetObjectAttributesParts {
  TotalPartsCount?: number
  PartNumberMarker?: number
  NextPartNumberMarker?: number
  MaxParts?: number
  IsTruncated?: boolean
  Parts?: ObjectPart[]
}
export interface Bucket {
  Name?: string
  CreationDate?: Date
  BucketRegion?: string
  BucketArn?: string
}
export interface MultipartUpload {
  UploadId?: string
  Key?: string
  Initiated?: Date
  StorageClass?: StorageClass
  Owner?: Owner
  Initiator?: Initiator
  ChecksumAlgorithm?: ChecksumAlgorithm
  ChecksumType?: ChecksumType
}
export interface CommonPrefix {
  Prefix?: string
}
export interface AnnotationEntry {
  AnnotationName?: string
  LastModified?: Date
  ETag?: string
  ChecksumAlgorithm?: ChecksumAlgorithm[]
  Size?: number | bigint
  ReplicationStatus?: ReplicationStatus
}
export interface ObjectVersion {
  ETag?: string
  ChecksumAlgorithm?: ChecksumAlgorithm[]
  ChecksumType?: ChecksumType
  Size?: number | bigint
  StorageClass?: ObjectVersionStorageClass
  Key?: string
  VersionId?: string
  IsLatest?: boolean
  LastModified?: Date
  Owner?: Owner
  RestoreStatus?: RestoreStatus
}
export interface DeleteMarkerEntry {
  Owner?: Owner
  Key?: string
  VersionId?: string
  IsLatest?: boolean
  LastModified?: Date
}
export interface Object {
  Key?: string
  LastModified?: Date
  ETag?: string
  ChecksumAlgorithm?: ChecksumAlgorithm[]
  ChecksumType?: ChecksumType
  Size?: number | bigint
  StorageClass?: ObjectStorageClass
  Owner?: Owner
  RestoreStatus?: RestoreStatus
}
export interface Part {
  PartNumber?: number
  LastModified?: Date
  ETag?: string
  Size?: number | bigint
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
}
export interface Initiator {
  ID?: string
  DisplayName?: string
}
export type SelectObjectContentEventStream = OneOf<{
  Records: RecordsEvent
  Stats: StatsEvent
  Progress: ProgressEvent
  Cont: ContinuationEvent
  End: EndEvent
}>
export interface CopyPartResult {
  ETag?: string
  LastModified?: Date
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
}
export interface MetadataConfigurationResult {
  DestinationResult?: DestinationResult
  JournalTableConfigurationResult?: JournalTableConfigurationResult
  InventoryTableConfigurationResult?: InventoryTableConfigurationResult
  AnnotationTableConfigurationResult?: AnnotationTableConfigurationResult
}
export interface MetadataTableConfigurationResult {
  S3TablesDestinationResult?: S3TablesDestinationResult
}
export interface ErrorDetails {
  ErrorCode?: string
  ErrorMessage?: string
}
export interface ObjectPart {
  PartNumber?: number
  Size?: number | bigint
  ChecksumCRC32?: string
  ChecksumCRC32C?: string
  ChecksumCRC64NVME?: string
  ChecksumSHA1?: string
  ChecksumSHA256?: string
  ChecksumSHA512?: string
  ChecksumMD5?: string
  ChecksumXXHASH64?: string
  ChecksumXXHASH3?: string
  ChecksumXXHASH128?: string
}
export interface RestoreStatus {
  IsRestoreInProgress?: boolean
  RestoreExpiryDate?: Date
}
export interface RecordsEvent {
  Payload?: Uint8Array
}
export interface StatsEvent {
  Details?: Stats
}
export interface ProgressEvent {
  Details?: Progress
}
export interface ContinuationEvent {
}
export interface EndEvent {
}
export interface DestinationResult {
  TableBucketType?: S3TablesBucketType
  TableBucketArn?: string
  TableNamespace?: string
}
export interface JournalTableConfigurationResult {
  TableStatus?: string
  Error?: ErrorDetails
  TableName?: string
  TableArn?: string
  RecordExpiration?: RecordExpiration
}
export interface InventoryTableConfigurationResult {
  ConfigurationState?: InventoryConfigurationState
  TableStatus?: string
  Error?: ErrorDetails
  TableName?: string
  TableArn?: string
}
export interface AnnotationTableConfigurationResult {
  ConfigurationState?: AnnotationConfigurationState
  TableStatus?: string
  Error?: ErrorDetails
  TableName?: string
  TableArn?: string
  Role?: string
}
export interface S3TablesDestinationResult {
  TableBucketArn?: string
  TableName?: string
  TableArn?: string
  TableNamespace?: string
}
export interface Stats {
  BytesScanned?: number | bigint
  BytesProcessed?: number | bigint
  BytesReturned?: number | bigint
}
export interface Progress {
  BytesScanned?: number | bigint
  BytesProcessed?: number | bigint
  BytesReturned?: number | bigint
}
export type RequestPayer =
  | 'requester'
  | (string & {})
export type ChecksumType =
  | 'COMPOSITE'
  | 'FULL_OBJECT'
  | (string & {})
export type ObjectCannedACL =
  | 'private'
  | 'public-read'
  | 'public-read-write'
  | 'authenticated-read'
  | 'aws-exec-read'
  | 'bucket-owner-read'
  | 'bucket-owner-full-control'
  | (string & {})
export type ChecksumAlgorithm =
  | 'CRC32'
  | 'CRC32C'
  | 'SHA1'
  | 'SHA256'
  | 'CRC64NVME'
  | 'SHA512'
  | 'MD5'
  | 'XXHASH64'
  | 'XXHASH3'
  | 'XXHASH128'
  | (string & {})
export type MetadataDirective =
  | 'COPY'
  | 'REPLACE'
  | (string & {})
export type TaggingDirective =
  | 'COPY'
  | 'REPLACE'
  | (string & {})
export type AnnotationDirective =
  | 'COPY'
  | 'EXCLUDE'
  | (string & {})
export type ServerSideEncryption =
  | 'AES256'
  | 'aws:fsx'
  | 'aws:backup'
  | 'aws:kms'
  | 'aws:kms:dsse'
  | (string & {})
export type StorageClass =
  | 'STANDARD'
  | 'REDUCED_REDUNDANCY'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'INTELLIGENT_TIERING'
  | 'GLACIER'
  | 'DEEP_ARCHIVE'
  | 'OUTPOSTS'
  | 'GLACIER_IR'
  | 'SNOW'
  | 'EXPRESS_ONEZONE'
  | 'FSX_OPENZFS'
  | 'FSX_ONTAP'
  | 'AWS_BACKUP_WARM'
  | 'AWS_BACKUP_LOW_COST_WARM'
  | (string & {})
export type ObjectLockMode =
  | 'GOVERNANCE'
  | 'COMPLIANCE'
  | (string & {})
export type ObjectLockLegalHoldStatus =
  | 'ON'
  | 'OFF'
  | (string & {})
export type BucketCannedACL =
  | 'private'
  | 'public-read'
  | 'public-read-write'
  | 'authenticated-read'
  | (string & {})
export type ObjectOwnership =
  | 'BucketOwnerPreferred'
  | 'ObjectWriter'
  | 'BucketOwnerEnforced'
  | (string & {})
export type BucketNamespace =
  | 'account-regional'
  | 'global'
  | (string & {})
export type SessionMode =
  | 'ReadOnly'
  | 'ReadWrite'
  | (string & {})
export type ChecksumMode =
  | 'ENABLED'
  | (string & {})
export type ObjectAttributes =
  | 'ETag'
  | 'Checksum'
  | 'ObjectParts'
  | 'StorageClass'
  | 'ObjectSize'
  | (string & {})
export type EncodingType =
  | 'url'
  | (string & {})
export type OptionalObjectAttributes =
  | 'RestoreStatus'
  | (string & {})
export type TransitionDefaultMinimumObjectSize =
  | 'varies_by_storage_class'
  | 'all_storage_classes_128K'
  | (string & {})
export type ExpressionType =
  | 'SQL'
  | (string & {})
export type ReplicationStatus =
  | 'COMPLETE'
  | 'PENDING'
  | 'FAILED'
  | 'REPLICA'
  | 'COMPLETED'
  | (string & {})
export type RequestCharged =
  | 'requester'
  | (string & {})
export type BucketLocationConstraint =
  | 'af-south-1'
  | 'ap-east-1'
  | 'ap-east-2'
  | 'ap-northeast-1'
  | 'ap-northeast-2'
  | 'ap-northeast-3'
  | 'ap-south-1'
  | 'ap-south-2'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-4'
  | 'ap-southeast-5'
  | 'ap-southeast-6'
  | 'ap-southeast-7'
  | 'ca-central-1'
  | 'ca-west-1'
  | 'cn-north-1'
  | 'cn-northwest-1'
  | 'EU'
  | 'eu-central-1'
  | 'eu-central-2'
  | 'eu-north-1'
  | 'eu-south-1'
  | 'eu-south-2'
  | 'eu-west-1'
  | 'eu-west-2'
  | 'eu-west-3'
  | 'il-central-1'
  | 'me-central-1'
  | 'me-south-1'
  | 'mx-central-1'
  | 'sa-east-1'
  | 'us-east-2'
  | 'us-gov-east-1'
  | 'us-gov-west-1'
  | 'us-west-1'
  | 'us-west-2'
  | (string & {})
export type BucketAbacStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type BucketAccelerateStatus =
  | 'Enabled'
  | 'Suspended'
  | (string & {})
export type IntelligentTieringStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type InventoryIncludedObjectVersions =
  | 'All'
  | 'Current'
  | (string & {})
export type InventoryOptionalField =
  | 'Size'
  | 'LastModifiedDate'
  | 'StorageClass'
  | 'ETag'
  | 'IsMultipartUploaded'
  | 'ReplicationStatus'
  | 'EncryptionStatus'
  | 'ObjectLockRetainUntilDate'
  | 'ObjectLockMode'
  | 'ObjectLockLegalHoldStatus'
  | 'IntelligentTieringAccessTier'
  | 'BucketKeyStatus'
  | 'ChecksumAlgorithm'
  | 'ObjectAccessControlList'
  | 'ObjectOwner'
  | 'LifecycleExpirationDate'
  | (string & {})
export type Payer =
  | 'Requester'
  | 'BucketOwner'
  | (string & {})
export type MFADelete =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type BucketVersioningStatus =
  | 'Enabled'
  | 'Suspended'
  | (string & {})
export type ObjectLockEnabled =
  | 'Enabled'
  | (string & {})
export type ObjectLockRetentionMode =
  | 'GOVERNANCE'
  | 'COMPLIANCE'
  | (string & {})
export type RestoreRequestType =
  | 'SELECT'
  | (string & {})
export type Tier =
  | 'Standard'
  | 'Bulk'
  | 'Expedited'
  | (string & {})
export type CompressionType =
  | 'NONE'
  | 'GZIP'
  | 'BZIP2'
  | (string & {})
export type AnnotationConfigurationState =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type InventoryConfigurationState =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type LocationType =
  | 'AvailabilityZone'
  | 'LocalZone'
  | (string & {})
export type DataRedundancy =
  | 'SingleAvailabilityZone'
  | 'SingleLocalZone'
  | (string & {})
export type BucketType =
  | 'Directory'
  | (string & {})
export type Permission =
  | 'FULL_CONTROL'
  | 'WRITE'
  | 'WRITE_ACP'
  | 'READ'
  | 'READ_ACP'
  | (string & {})
export type IntelligentTieringAccessTier =
  | 'ARCHIVE_ACCESS'
  | 'DEEP_ARCHIVE_ACCESS'
  | (string & {})
export type InventoryFrequency =
  | 'Daily'
  | 'Weekly'
  | (string & {})
export type ExpirationStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type Event =
  | 's3:ReducedRedundancyLostObject'
  | 's3:ObjectCreated:*'
  | 's3:ObjectCreated:Put'
  | 's3:ObjectCreated:Post'
  | 's3:ObjectCreated:Copy'
  | 's3:ObjectCreated:CompleteMultipartUpload'
  | 's3:ObjectRemoved:*'
  | 's3:ObjectRemoved:Delete'
  | 's3:ObjectRemoved:DeleteMarkerCreated'
  | 's3:ObjectRestore:*'
  | 's3:ObjectRestore:Post'
  | 's3:ObjectRestore:Completed'
  | 's3:Replication:*'
  | 's3:Replication:OperationFailedReplication'
  | 's3:Replication:OperationNotTracked'
  | 's3:Replication:OperationMissedThreshold'
  | 's3:Replication:OperationReplicatedAfterThreshold'
  | 's3:ObjectRestore:Delete'
  | 's3:LifecycleTransition'
  | 's3:IntelligentTiering'
  | 's3:ObjectAcl:Put'
  | 's3:LifecycleExpiration:*'
  | 's3:LifecycleExpiration:Delete'
  | 's3:LifecycleExpiration:DeleteMarkerCreated'
  | 's3:ObjectTagging:*'
  | 's3:ObjectTagging:Put'
  | 's3:ObjectTagging:Delete'
  | 's3:ObjectAnnotation:*'
  | 's3:ObjectAnnotation:Put'
  | 's3:ObjectAnnotation:Delete'
  | (string & {})
export type ReplicationRuleStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type Protocol =
  | 'http'
  | 'https'
  | (string & {})
export type FileHeaderInfo =
  | 'USE'
  | 'IGNORE'
  | 'NONE'
  | (string & {})
export type JSONType =
  | 'DOCUMENT'
  | 'LINES'
  | (string & {})
export type QuoteFields =
  | 'ALWAYS'
  | 'ASNEEDED'
  | (string & {})
export type TableSseAlgorithm =
  | 'aws:kms'
  | 'AES256'
  | (string & {})
export type ExpirationState =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type Type =
  | 'CanonicalUser'
  | 'AmazonCustomerByEmail'
  | 'Group'
  | (string & {})
export type StorageClassAnalysisSchemaVersion =
  | 'V_1'
  | (string & {})
export type EncryptionType =
  | 'NONE'
  | 'SSE-C'
  | (string & {})
export type InventoryFormat =
  | 'CSV'
  | 'ORC'
  | 'Parquet'
  | (string & {})
export type TransitionStorageClass =
  | 'GLACIER'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'INTELLIGENT_TIERING'
  | 'DEEP_ARCHIVE'
  | 'GLACIER_IR'
  | (string & {})
export type BucketLogsPermission =
  | 'FULL_CONTROL'
  | 'READ'
  | 'WRITE'
  | (string & {})
export type ExistingObjectReplicationStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type DeleteMarkerReplicationStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type PartitionDateSource =
  | 'EventTime'
  | 'DeliveryTime'
  | (string & {})
export type SseKmsEncryptedObjectsStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type ReplicaModificationsStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type OwnerOverride =
  | 'Destination'
  | (string & {})
export type ReplicationTimeStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type MetricsStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type AnalyticsS3ExportFileFormat =
  | 'CSV'
  | (string & {})
export type FilterRuleName =
  | 'prefix'
  | 'suffix'
  | (string & {})
export type MFADeleteStatus =
  | 'Enabled'
  | 'Disabled'
  | (string & {})
export type ArchiveStatus =
  | 'ARCHIVE_ACCESS'
  | 'DEEP_ARCHIVE_ACCESS'
  | (string & {})
export type ObjectVersionStorageClass =
  | 'STANDARD'
  | (string & {})
export type ObjectStorageClass =
  | 'STANDARD'
  | 'REDUCED_REDUNDANCY'
  | 'GLACIER'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'INTELLIGENT_TIERING'
  | 'DEEP_ARCHIVE'
  | 'OUTPOSTS'
  | 'GLACIER_IR'
  | 'SNOW'
  | 'EXPRESS_ONEZONE'
  | 'FSX_OPENZFS'
  | 'FSX_ONTAP'
  | 'AWS_BACKUP_WARM'
  | 'AWS_BACKUP_LOW_COST_WARM'
  | (string & {})
export type S3TablesBucketType =
  | 'aws'
  | 'customer'
  | (string & {})
export interface ServiceOperations {
  's3.AbortMultipartUpload': { input: AbortMultipartUploadRequest; output: AbortMultipartUploadOutput }
  's3.CompleteMultipartUpload': { input: CompleteMultipartUploadRequest; output: CompleteMultipartUploadOutput }
  's3.CopyObject': { input: CopyObjectRequest; output: CopyObjectOutput }
  's3.CreateBucket': { input: CreateBucketRequest; output: CreateBucketOutput }
  's3.CreateBucketMetadataConfiguration': { input: CreateBucketMetadataConfigurationRequest; output: object }
  's3.CreateBucketMetadataTableConfiguration': { input: CreateBucketMetadataTableConfigurationRequest; output: object }
  's3.CreateMultipartUpload': { input: CreateMultipartUploadRequest; output: CreateMultipartUploadOutput }
  's3.CreateSession': { input: CreateSessionRequest; output: CreateSessionOutput }
  's3.DeleteBucket': { input: DeleteBucketRequest; output: object }
  's3.DeleteBucketAnalyticsConfiguration': { input: DeleteBucketAnalyticsConfigurationRequest; output: object }
  's3.DeleteBucketCors': { input: DeleteBucketCorsRequest; output: object }
  's3.DeleteBucketEncryption': { input: DeleteBucketEncryptionRequest; output: object }
  's3.DeleteBucketIntelligentTieringConfiguration': { input: DeleteBucketIntelligentTieringConfigurationRequest; output: object }
  's3.DeleteBucketInventoryConfiguration': { input: DeleteBucketInventoryConfigurationRequest; output: object }
  's3.DeleteBucketLifecycle': { input: DeleteBucketLifecycleRequest; output: object }
  's3.DeleteBucketMetadataConfiguration': { input: DeleteBucketMetadataConfigurationRequest; output: object }
  's3.DeleteBucketMetadataTableConfiguration': { input: DeleteBucketMetadataTableConfigurationRequest; output: object }
  's3.DeleteBucketMetricsConfiguration': { input: DeleteBucketMetricsConfigurationRequest; output: object }
  's3.DeleteBucketOwnershipControls': { input: DeleteBucketOwnershipControlsRequest; output: object }
  's3.DeleteBucketPolicy': { input: DeleteBucketPolicyRequest; output: object }
  's3.DeleteBucketReplication': { input: DeleteBucketReplicationRequest; output: object }
  's3.DeleteBucketTagging': { input: DeleteBucketTaggingRequest; output: object }
  's3.DeleteBucketWebsite': { input: DeleteBucketWebsiteRequest; output: object }
  's3.DeleteObject': { input: DeleteObjectRequest; output: DeleteObjectOutput }
  's3.DeleteObjectAnnotation': { input: DeleteObjectAnnotationRequest; output: DeleteObjectAnnotationOutput }
  's3.DeleteObjectTagging': { input: DeleteObjectTaggingRequest; output: DeleteObjectTaggingOutput }
  's3.DeleteObjects': { input: DeleteObjectsRequest; output: DeleteObjectsOutput }
  's3.DeletePublicAccessBlock': { input: DeletePublicAccessBlockRequest; output: object }
  's3.GetBucketAbac': { input: GetBucketAbacRequest; output: GetBucketAbacOutput }
  's3.GetBucketAccelerateConfiguration': { input: GetBucketAccelerateConfigurationRequest; output: GetBucketAccelerateConfigurationOutput }
  's3.GetBucketAcl': { input: GetBucketAclRequest; output: GetBucketAclOutput }
  's3.GetBucketAnalyticsConfiguration': { input: GetBucketAnalyticsConfigurationRequest; output: GetBucketAnalyticsConfigurationOutput }
  's3.GetBucketCors': { input: GetBucketCorsRequest; output: GetBucketCorsOutput }
  's3.GetBucketEncryption': { input: GetBucketEncryptionRequest; output: GetBucketEncryptionOutput }
  's3.GetBucketIntelligentTieringConfiguration': { input: GetBucketIntelligentTieringConfigurationRequest; output: GetBucketIntelligentTieringConfigurationOutput }
  's3.GetBucketInventoryConfiguration': { input: GetBucketInventoryConfigurationRequest; output: GetBucketInventoryConfigurationOutput }
  's3.GetBucketLifecycle': { input: GetBucketLifecycleRequest; output: GetBucketLifecycleOutput }
  's3.GetBucketLifecycleConfiguration': { input: GetBucketLifecycleConfigurationRequest; output: GetBucketLifecycleConfigurationOutput }
  's3.GetBucketLocation': { input: GetBucketLocationRequest; output: GetBucketLocationOutput }
  's3.GetBucketLogging': { input: GetBucketLoggingRequest; output: GetBucketLoggingOutput }
  's3.GetBucketMetadataConfiguration': { input: GetBucketMetadataConfigurationRequest; output: GetBucketMetadataConfigurationOutput }
  's3.GetBucketMetadataTableConfiguration': { input: GetBucketMetadataTableConfigurationRequest; output: GetBucketMetadataTableConfigurationOutput }
  's3.GetBucketMetricsConfiguration': { input: GetBucketMetricsConfigurationRequest; output: GetBucketMetricsConfigurationOutput }
  's3.GetBucketNotification': { input: GetBucketNotificationConfigurationRequest; output: NotificationConfigurationDeprecated }
  's3.GetBucketNotificationConfiguration': { input: GetBucketNotificationConfigurationRequest; output: NotificationConfiguration }
  's3.GetBucketOwnershipControls': { input: GetBucketOwnershipControlsRequest; output: GetBucketOwnershipControlsOutput }
  's3.GetBucketPolicy': { input: GetBucketPolicyRequest; output: GetBucketPolicyOutput }
  's3.GetBucketPolicyStatus': { input: GetBucketPolicyStatusRequest; output: GetBucketPolicyStatusOutput }
  's3.GetBucketReplication': { input: GetBucketReplicationRequest; output: GetBucketReplicationOutput }
  's3.GetBucketRequestPayment': { input: GetBucketRequestPaymentRequest; output: GetBucketRequestPaymentOutput }
  's3.GetBucketTagging': { input: GetBucketTaggingRequest; output: GetBucketTaggingOutput }
  's3.GetBucketVersioning': { input: GetBucketVersioningRequest; output: GetBucketVersioningOutput }
  's3.GetBucketWebsite': { input: GetBucketWebsiteRequest; output: GetBucketWebsiteOutput }
  's3.GetObject': { input: GetObjectRequest; output: GetObjectOutput }
  's3.GetObjectAcl': { input: GetObjectAclRequest; output: GetObjectAclOutput }
  's3.GetObjectAnnotation': { input: GetObjectAnnotationRequest; output: GetObjectAnnotationOutput }
  's3.GetObjectAttributes': { input: GetObjectAttributesRequest; output: GetObjectAttributesOutput }
  's3.GetObjectLegalHold': { input: GetObjectLegalHoldRequest; output: GetObjectLegalHoldOutput }
  's3.GetObjectLockConfiguration': { input: GetObjectLockConfigurationRequest; output: GetObjectLockConfigurationOutput }
  's3.GetObjectRetention': { input: GetObjectRetentionRequest; output: GetObjectRetentionOutput }
  's3.GetObjectTagging': { input: GetObjectTaggingRequest; output: GetObjectTaggingOutput }
  's3.GetObjectTorrent': { input: GetObjectTorrentRequest; output: GetObjectTorrentOutput }
  's3.GetPublicAccessBlock': { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput }
  's3.HeadBucket': { input: HeadBucketRequest; output: HeadBucketOutput }
  's3.HeadObject': { input: HeadObjectRequest; output: HeadObjectOutput }
  's3.ListBucketAnalyticsConfigurations': { input: ListBucketAnalyticsConfigurationsRequest; output: ListBucketAnalyticsConfigurationsOutput }
  's3.ListBucketIntelligentTieringConfigurations': { input: ListBucketIntelligentTieringConfigurationsRequest; output: ListBucketIntelligentTieringConfigurationsOutput }
  's3.ListBucketInventoryConfigurations': { input: ListBucketInventoryConfigurationsRequest; output: ListBucketInventoryConfigurationsOutput }
  's3.ListBucketMetricsConfigurations': { input: ListBucketMetricsConfigurationsRequest; output: ListBucketMetricsConfigurationsOutput }
  's3.ListBuckets': { input: ListBucketsRequest; output: ListBucketsOutput; pages: 'Buckets' }
  's3.ListDirectoryBuckets': { input: ListDirectoryBucketsRequest; output: ListDirectoryBucketsOutput; pages: 'Buckets' }
  's3.ListMultipartUploads': { input: ListMultipartUploadsRequest; output: ListMultipartUploadsOutput; pages: 'Uploads' | 'CommonPrefixes' }
  's3.ListObjectAnnotations': { input: ListObjectAnnotationsRequest; output: ListObjectAnnotationsOutput; pages: 'Annotations' }
  's3.ListObjectVersions': { input: ListObjectVersionsRequest; output: ListObjectVersionsOutput; pages: 'Versions' | 'DeleteMarkers' | 'CommonPrefixes' }
  's3.ListObjects': { input: ListObjectsRequest; output: ListObjectsOutput; pages: 'Contents' | 'CommonPrefixes' }
  's3.ListObjectsV2': { input: ListObjectsV2Request; output: ListObjectsV2Output; pages: 'Contents' | 'CommonPrefixes' }
  's3.ListParts': { input: ListPartsRequest; output: ListPartsOutput; pages: 'Parts' }
  's3.PutBucketAbac': { input: PutBucketAbacRequest; output: object }
  's3.PutBucketAccelerateConfiguration': { input: PutBucketAccelerateConfigurationRequest; output: object }
  's3.PutBucketAcl': { input: PutBucketAclRequest; output: object }
  's3.PutBucketAnalyticsConfiguration': { input: PutBucketAnalyticsConfigurationRequest; output: object }
  's3.PutBucketCors': { input: PutBucketCorsRequest; output: object }
  's3.PutBucketEncryption': { input: PutBucketEncryptionRequest; output: object }
  's3.PutBucketIntelligentTieringConfiguration': { input: PutBucketIntelligentTieringConfigurationRequest; output: object }
  's3.PutBucketInventoryConfiguration': { input: PutBucketInventoryConfigurationRequest; output: object }
  's3.PutBucketLifecycle': { input: PutBucketLifecycleRequest; output: object }
  's3.PutBucketLifecycleConfiguration': { input: PutBucketLifecycleConfigurationRequest; output: PutBucketLifecycleConfigurationOutput }
  's3.PutBucketLogging': { input: PutBucketLoggingRequest; output: object }
  's3.PutBucketMetricsConfiguration': { input: PutBucketMetricsConfigurationRequest; output: object }
  's3.PutBucketNotification': { input: PutBucketNotificationRequest; output: object }
  's3.PutBucketNotificationConfiguration': { input: PutBucketNotificationConfigurationRequest; output: object }
  's3.PutBucketOwnershipControls': { input: PutBucketOwnershipControlsRequest; output: object }
  's3.PutBucketPolicy': { input: PutBucketPolicyRequest; output: object }
  's3.PutBucketReplication': { input: PutBucketReplicationRequest; output: object }
  's3.PutBucketRequestPayment': { input: PutBucketRequestPaymentRequest; output: object }
  's3.PutBucketTagging': { input: PutBucketTaggingRequest; output: object }
  's3.PutBucketVersioning': { input: PutBucketVersioningRequest; output: object }
  's3.PutBucketWebsite': { input: PutBucketWebsiteRequest; output: object }
  's3.PutObject': { input: PutObjectRequest; output: PutObjectOutput }
  's3.PutObjectAcl': { input: PutObjectAclRequest; output: PutObjectAclOutput }
  's3.PutObjectAnnotation': { input: PutObjectAnnotationRequest; output: PutObjectAnnotationOutput }
  's3.PutObjectLegalHold': { input: PutObjectLegalHoldRequest; output: PutObjectLegalHoldOutput }
  's3.PutObjectLockConfiguration': { input: PutObjectLockConfigurationRequest; output: PutObjectLockConfigurationOutput }
  's3.PutObjectRetention': { input: PutObjectRetentionRequest; output: PutObjectRetentionOutput }
  's3.PutObjectTagging': { input: PutObjectTaggingRequest; output: PutObjectTaggingOutput }
  's3.PutPublicAccessBlock': { input: PutPublicAccessBlockRequest; output: object }
  's3.RenameObject': { input: RenameObjectRequest; output: RenameObjectOutput }
  's3.RestoreObject': { input: RestoreObjectRequest; output: RestoreObjectOutput }
  's3.SelectObjectContent': { input: SelectObjectContentRequest; output: SelectObjectContentOutput }
  's3.UpdateBucketMetadataAnnotationTableConfiguration': { input: UpdateBucketMetadataAnnotationTableConfigurationRequest; output: object }
  's3.UpdateBucketMetadataInventoryTableConfiguration': { input: UpdateBucketMetadataInventoryTableConfigurationRequest; output: object }
  's3.UpdateBucketMetadataJournalTableConfiguration': { input: UpdateBucketMetadataJournalTableConfigurationRequest; output: object }
  's3.UpdateObjectEncryption': { input: UpdateObjectEncryptionRequest; output: UpdateObjectEncryptionResponse }
  's3.UploadPart': { input: UploadPartRequest; output: UploadPartOutput }
  's3.UploadPartCopy': { input: UploadPartCopyRequest; output: UploadPartCopyOutput }
  's3.WriteGetObjectResponse': { input: WriteGetObjectResponseRequest; output: object }
}
export interface ServiceWaiters {
  's3.BucketExists': 'HeadBucket'
  's3.BucketNotExists': 'HeadBucket'
  's3.ObjectExists': 'HeadObject'
  's3.ObjectNotExists': 'HeadObject'
}
export interface ServiceAliases {
  'S3': 's3'
}
