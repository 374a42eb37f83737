// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Storage Service, API version 2006-03-01. */
export const s3: ServiceModel = {
  name: 's3',
  packed: `{"name":"s3","serviceId":"S3","fullName":"Amazon Simple Storage Service","apiVersion":"2006-03-01","protocol":"rest-xml","protocols":["rest-xml"],"endpointPrefix":"s3","globalEndpoint":"s3.amazonaws.com"}
AbortMultipartUpload DELETE /{Bucket}/{Key+} <0 >1 status=204
CompleteMultipartUpload POST /{Bucket}/{Key+} <2 >3 document=CompleteMultipartUploadResult
CopyObject PUT /{Bucket}/{Key+} <4 >5 document=CopyObjectResult static={"DisableS3ExpressSessionAuth":true}
CreateBucket PUT /{Bucket} <6 >7 static={"DisableAccessPoints":true,"UseS3ExpressControlEndpoint":true}
CreateBucketMetadataConfiguration POST /{Bucket}?metadataConfiguration <8 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
CreateBucketMetadataTableConfiguration POST /{Bucket}?metadataTable <9 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
CreateMultipartUpload POST /{Bucket}/{Key+}?uploads <10 >11 document=InitiateMultipartUploadResult
CreateSession GET /{Bucket}?session <12 >13 document=CreateSessionResult static={"DisableS3ExpressSessionAuth":true}
DeleteBucket DELETE /{Bucket} <14 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketAnalyticsConfiguration DELETE /{Bucket}?analytics <15 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketCors DELETE /{Bucket}?cors <16 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketEncryption DELETE /{Bucket}?encryption <17 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketIntelligentTieringConfiguration DELETE /{Bucket}?intelligent-tiering <18 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketInventoryConfiguration DELETE /{Bucket}?inventory <19 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketLifecycle DELETE /{Bucket}?lifecycle <20 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketMetadataConfiguration DELETE /{Bucket}?metadataConfiguration <21 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketMetadataTableConfiguration DELETE /{Bucket}?metadataTable <22 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketMetricsConfiguration DELETE /{Bucket}?metrics <23 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketOwnershipControls DELETE /{Bucket}?ownershipControls <24 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketPolicy DELETE /{Bucket}?policy <25 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketReplication DELETE /{Bucket}?replication <26 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketTagging DELETE /{Bucket}?tagging <27 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteBucketWebsite DELETE /{Bucket}?website <28 status=204 static={"UseS3ExpressControlEndpoint":true}
DeleteObject DELETE /{Bucket}/{Key+} <29 >30 status=204
DeleteObjectAnnotation DELETE /{Bucket}/{Key+}?annotation <31 >32 status=204
DeleteObjectTagging DELETE /{Bucket}/{Key+}?tagging <33 >34 status=204
DeleteObjects POST /{Bucket}?delete <35 >36 document=DeleteResult checksum algorithm=ChecksumAlgorithm
DeletePublicAccessBlock DELETE /{Bucket}?publicAccessBlock <37 status=204 static={"UseS3ExpressControlEndpoint":true}
GetBucketAbac GET /{Bucket}?abac <38 >39
GetBucketAccelerateConfiguration GET /{Bucket}?accelerate <40 >41 document=AccelerateConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketAcl GET /{Bucket}?acl <42 >43 document=AccessControlPolicy static={"UseS3ExpressControlEndpoint":true}
GetBucketAnalyticsConfiguration GET /{Bucket}?analytics <44 >45 static={"UseS3ExpressControlEndpoint":true}
GetBucketCors GET /{Bucket}?cors <46 >47 document=CORSConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketEncryption GET /{Bucket}?encryption <48 >49 document=ServerSideEncryptionConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketIntelligentTieringConfiguration GET /{Bucket}?intelligent-tiering <50 >51 static={"UseS3ExpressControlEndpoint":true}
GetBucketInventoryConfiguration GET /{Bucket}?inventory <52 >53 static={"UseS3ExpressControlEndpoint":true}
GetBucketLifecycle GET /{Bucket}?lifecycle <54 >55 deprecated static={"UseS3ExpressControlEndpoint":true}
GetBucketLifecycleConfiguration GET /{Bucket}?lifecycle <56 >57 document=LifecycleConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketLocation GET /{Bucket}?location <58 >59 document=LocationConstraint,LocationConstraint static={"UseS3ExpressControlEndpoint":true}
GetBucketLogging GET /{Bucket}?logging <60 >61 document=BucketLoggingStatus static={"UseS3ExpressControlEndpoint":true}
GetBucketMetadataConfiguration GET /{Bucket}?metadataConfiguration <62 >63 static={"UseS3ExpressControlEndpoint":true}
GetBucketMetadataTableConfiguration GET /{Bucket}?metadataTable <64 >65 static={"UseS3ExpressControlEndpoint":true}
GetBucketMetricsConfiguration GET /{Bucket}?metrics <66 >67 static={"UseS3ExpressControlEndpoint":true}
GetBucketNotification GET /{Bucket}?notification <68 >69 root=GetBucketNotificationConfigurationRequest deprecated static={"UseS3ExpressControlEndpoint":true}
GetBucketNotificationConfiguration GET /{Bucket}?notification <68 >70 document=NotificationConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketOwnershipControls GET /{Bucket}?ownershipControls <71 >72 document=OwnershipControls static={"UseS3ExpressControlEndpoint":true}
GetBucketPolicy GET /{Bucket}?policy <73 >74 static={"UseS3ExpressControlEndpoint":true}
GetBucketPolicyStatus GET /{Bucket}?policyStatus <75 >76 document=PolicyStatus static={"UseS3ExpressControlEndpoint":true}
GetBucketReplication GET /{Bucket}?replication <77 >78 document=ReplicationConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketRequestPayment GET /{Bucket}?requestPayment <79 >80 document=RequestPaymentConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketTagging GET /{Bucket}?tagging <81 >82 document=Tagging static={"UseS3ExpressControlEndpoint":true}
GetBucketVersioning GET /{Bucket}?versioning <83 >84 document=VersioningConfiguration static={"UseS3ExpressControlEndpoint":true}
GetBucketWebsite GET /{Bucket}?website <85 >86 document=WebsiteConfiguration static={"UseS3ExpressControlEndpoint":true}
GetObject GET /{Bucket}/{Key+} <87 >88 validate=ChecksumMode
GetObjectAcl GET /{Bucket}/{Key+}?acl <89 >90 document=AccessControlPolicy
GetObjectAnnotation GET /{Bucket}/{Key+}?annotation <91 >92 validate=ChecksumMode
GetObjectAttributes GET /{Bucket}/{Key+}?attributes <93 >94
GetObjectLegalHold GET /{Bucket}/{Key+}?legal-hold <95 >96 document=LegalHold
GetObjectLockConfiguration GET /{Bucket}?object-lock <97 >98 document=ObjectLockConfiguration
GetObjectRetention GET /{Bucket}/{Key+}?retention <99 >100 document=Retention
GetObjectTagging GET /{Bucket}/{Key+}?tagging <101 >102 document=Tagging
GetObjectTorrent GET /{Bucket}/{Key+}?torrent <103 >104
GetPublicAccessBlock GET /{Bucket}?publicAccessBlock <105 >106 document=PublicAccessBlockConfiguration static={"UseS3ExpressControlEndpoint":true}
HeadBucket HEAD /{Bucket} <107 >108
HeadObject HEAD /{Bucket}/{Key+} <109 >110
ListBucketAnalyticsConfigurations GET /{Bucket}?analytics <111 >112 static={"UseS3ExpressControlEndpoint":true}
ListBucketIntelligentTieringConfigurations GET /{Bucket}?intelligent-tiering <113 >114 static={"UseS3ExpressControlEndpoint":true}
ListBucketInventoryConfigurations GET /{Bucket}?inventory <115 >116 static={"UseS3ExpressControlEndpoint":true}
ListBucketMetricsConfigurations GET /{Bucket}?metrics <117 >118 static={"UseS3ExpressControlEndpoint":true}
ListBuckets GET / <119 >120 document=ListAllMyBucketsResult
ListDirectoryBuckets GET / <121 >122 static={"UseS3ExpressControlEndpoint":true}
ListMultipartUploads GET /{Bucket}?uploads <123 >124 document=ListMultipartUploadsResult
ListObjectAnnotations GET /{Bucket}/{Key+}?annotation <125 >126
ListObjectVersions GET /{Bucket}?versions <127 >128 document=ListVersionsResult
ListObjects GET /{Bucket} <129 >130 document=ListBucketResult
ListObjectsV2 GET /{Bucket}?list-type=2 <131 >132 document=ListBucketResult
ListParts GET /{Bucket}/{Key+} <133 >134 document=ListPartsResult
PutBucketAbac PUT /{Bucket}?abac <135 algorithm=ChecksumAlgorithm
PutBucketAccelerateConfiguration PUT /{Bucket}?accelerate <136 algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketAcl PUT /{Bucket}?acl <137 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketAnalyticsConfiguration PUT /{Bucket}?analytics <138 static={"UseS3ExpressControlEndpoint":true}
PutBucketCors PUT /{Bucket}?cors <139 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketEncryption PUT /{Bucket}?encryption <140 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketIntelligentTieringConfiguration PUT /{Bucket}?intelligent-tiering <141 static={"UseS3ExpressControlEndpoint":true}
PutBucketInventoryConfiguration PUT /{Bucket}?inventory <142 static={"UseS3ExpressControlEndpoint":true}
PutBucketLifecycle PUT /{Bucket}?lifecycle <143 checksum algorithm=ChecksumAlgorithm deprecated static={"UseS3ExpressControlEndpoint":true}
PutBucketLifecycleConfiguration PUT /{Bucket}?lifecycle <144 >145 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketLogging PUT /{Bucket}?logging <146 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketMetricsConfiguration PUT /{Bucket}?metrics <147 static={"UseS3ExpressControlEndpoint":true}
PutBucketNotification PUT /{Bucket}?notification <148 checksum algorithm=ChecksumAlgorithm deprecated static={"UseS3ExpressControlEndpoint":true}
PutBucketNotificationConfiguration PUT /{Bucket}?notification <149 static={"UseS3ExpressControlEndpoint":true}
PutBucketOwnershipControls PUT /{Bucket}?ownershipControls <150 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketPolicy PUT /{Bucket}?policy <151 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketReplication PUT /{Bucket}?replication <152 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketRequestPayment PUT /{Bucket}?requestPayment <153 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketTagging PUT /{Bucket}?tagging <154 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketVersioning PUT /{Bucket}?versioning <155 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutBucketWebsite PUT /{Bucket}?website <156 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
PutObject PUT /{Bucket}/{Key+} <157 >158 algorithm=ChecksumAlgorithm
PutObjectAcl PUT /{Bucket}/{Key+}?acl <159 >160 checksum algorithm=ChecksumAlgorithm
PutObjectAnnotation PUT /{Bucket}/{Key+}?annotation <161 >162 algorithm=ChecksumAlgorithm
PutObjectLegalHold PUT /{Bucket}/{Key+}?legal-hold <163 >164 checksum algorithm=ChecksumAlgorithm
PutObjectLockConfiguration PUT /{Bucket}?object-lock <165 >166 checksum algorithm=ChecksumAlgorithm
PutObjectRetention PUT /{Bucket}/{Key+}?retention <167 >168 checksum algorithm=ChecksumAlgorithm
PutObjectTagging PUT /{Bucket}/{Key+}?tagging <169 >170 checksum algorithm=ChecksumAlgorithm
PutPublicAccessBlock PUT /{Bucket}?publicAccessBlock <171 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
RenameObject PUT /{Bucket}/{Key+}?renameObject <172 >173
RestoreObject POST /{Bucket}/{Key+}?restore <174 >175 algorithm=ChecksumAlgorithm
SelectObjectContent POST /{Bucket}/{Key+}?select&select-type=2 <176 >177 ns=http://s3.amazonaws.com/doc/2006-03-01/
UpdateBucketMetadataAnnotationTableConfiguration PUT /{Bucket}?metadataAnnotationTable <178 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
UpdateBucketMetadataInventoryTableConfiguration PUT /{Bucket}?metadataInventoryTable <179 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
UpdateBucketMetadataJournalTableConfiguration PUT /{Bucket}?metadataJournalTable <180 checksum algorithm=ChecksumAlgorithm static={"UseS3ExpressControlEndpoint":true}
UpdateObjectEncryption PUT /{Bucket}/{Key+}?encryption <181 >182 checksum algorithm=ChecksumAlgorithm
UploadPart PUT /{Bucket}/{Key+} <183 >184 algorithm=ChecksumAlgorithm
UploadPartCopy PUT /{Bucket}/{Key+} <185 >186 document=CopyPartResult static={"DisableS3ExpressSessionAuth":true}
WriteGetObjectResponse POST /WriteGetObjectResponse <187 unsigned host={RequestRoute}. static={"UseObjectLambdaEndpoint":true}

Bucket:s!@u;param=Bucket Key:s!@u;param=Key UploadId:s!@q=uploadId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner IfMatchInitiatedTime:R@h=x-amz-if-match-initiated-time
RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u;param=Key MultipartUpload:208@p=CompleteMultipartUpload;ns=http://s3.amazonaws.com/doc/2006-03-01/ UploadId:s!@q=uploadId ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type MpuObjectSize:l@h=x-amz-mp-object-size RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner IfMatch:s@h=If-Match IfNoneMatch:s@h=If-None-Match SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5
Location:s Bucket:s Key:s Expiration:s@h=x-amz-expiration ETag:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s ChecksumType:s ServerSideEncryption:s@h=x-amz-server-side-encryption VersionId:s@h=x-amz-version-id SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:s@h=x-amz-request-charged
ACL:s@h=x-amz-acl Bucket:s!@u;param=Bucket CacheControl:s@h=Cache-Control ChecksumAlgorithm:s@h=x-amz-checksum-algorithm ContentDisposition:s@h=Content-Disposition ContentEncoding:s@h=Content-Encoding ContentLanguage:s@h=Content-Language ContentType:s@h=Content-Type CopySource:s!@h=x-amz-copy-source;param=CopySource CopySourceIfMatch:s@h=x-amz-copy-source-if-match CopySourceIfModifiedSince:t@h=x-amz-copy-source-if-modified-since CopySourceIfNoneMatch:s@h=x-amz-copy-source-if-none-match CopySourceIfUnmodifiedSince:t@h=x-amz-copy-source-if-unmodified-since Expires:t@h GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWriteACP:s@h=x-amz-grant-write-acp IfMatch:s@h=If-Match IfNoneMatch:s@h=If-None-Match Key:s!@u;param=Key Metadata:{s@H=x-amz-meta- MetadataDirective:s@h=x-amz-metadata-directive TaggingDirective:s@h=x-amz-tagging-directive AnnotationDirective:s@h=x-amz-object-annotation-directive ServerSideEncryption:s@h=x-amz-server-side-encryption StorageClass:s@h=x-amz-storage-class WebsiteRedirectLocation:s@h=x-amz-website-redirect-location SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled CopySourceSSECustomerAlgorithm:s@h=x-amz-copy-source-server-side-encryption-customer-algorithm CopySourceSSECustomerKey:s@h=x-amz-copy-source-server-side-encryption-customer-key CopySourceSSECustomerKeyMD5:s@h=x-amz-copy-source-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer Tagging:s@h=x-amz-tagging ObjectLockMode:s@h=x-amz-object-lock-mode ObjectLockRetainUntilDate:T@h=x-amz-object-lock-retain-until-date ObjectLockLegalHoldStatus:s@h=x-amz-object-lock-legal-hold ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ExpectedSourceBucketOwner:s@h=x-amz-source-expected-bucket-owner
CopyObjectResult:209@p Expiration:s@h=x-amz-expiration CopySourceVersionId:s@h=x-amz-copy-source-version-id VersionId:s@h=x-amz-version-id ServerSideEncryption:s@h=x-amz-server-side-encryption SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:s@h=x-amz-request-charged
ACL:s@h=x-amz-acl Bucket:s!@u;param=Bucket CreateBucketConfiguration:210@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWrite:s@h=x-amz-grant-write GrantWriteACP:s@h=x-amz-grant-write-acp ObjectLockEnabledForBucket:b@h=x-amz-bucket-object-lock-enabled ObjectOwnership:s@h=x-amz-object-ownership BucketNamespace:s@h=x-amz-bucket-namespace
Location:s@h BucketArn:s@h=x-amz-bucket-arn
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm MetadataConfiguration:211!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm MetadataTableConfiguration:212!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ACL:s@h=x-amz-acl Bucket:s!@u;param=Bucket CacheControl:s@h=Cache-Control ContentDisposition:s@h=Content-Disposition ContentEncoding:s@h=Content-Encoding ContentLanguage:s@h=Content-Language ContentType:s@h=Content-Type Expires:t@h GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWriteACP:s@h=x-amz-grant-write-acp Key:s!@u;param=Key Metadata:{s@H=x-amz-meta- ServerSideEncryption:s@h=x-amz-server-side-encryption StorageClass:s@h=x-amz-storage-class WebsiteRedirectLocation:s@h=x-amz-website-redirect-location SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestPayer:s@h=x-amz-request-payer Tagging:s@h=x-amz-tagging ObjectLockMode:s@h=x-amz-object-lock-mode ObjectLockRetainUntilDate:T@h=x-amz-object-lock-retain-until-date ObjectLockLegalHoldStatus:s@h=x-amz-object-lock-legal-hold ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumAlgorithm:s@h=x-amz-checksum-algorithm ChecksumType:s@h=x-amz-checksum-type
AbortDate:t@h=x-amz-abort-date AbortRuleId:s@h=x-amz-abort-rule-id Bucket:s Key:s UploadId:s ServerSideEncryption:s@h=x-amz-server-side-encryption SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:s@h=x-amz-request-charged ChecksumAlgorithm:s@h=x-amz-checksum-algorithm ChecksumType:s@h=x-amz-checksum-type
SessionMode:s@h=x-amz-create-session-mode Bucket:s!@u;param=Bucket ServerSideEncryption:s@h=x-amz-server-side-encryption SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled
ServerSideEncryption:s@h=x-amz-server-side-encryption SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled Credentials:213!
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Key:s!@u;param=Key MFA:s@h=x-amz-mfa VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer BypassGovernanceRetention:b@h=x-amz-bypass-governance-retention ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner IfMatch:s@h=If-Match IfMatchLastModifiedTime:R@h=x-amz-if-match-last-modified-time IfMatchSize:l@h=x-amz-if-match-size
DeleteMarker:b@h=x-amz-delete-marker VersionId:s@h=x-amz-version-id RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u AnnotationName:s!@q=annotationName VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ObjectIfMatch:s@h=x-amz-object-if-match
ObjectVersionId:s@h=x-amz-object-version-id RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
VersionId:s@h=x-amz-version-id
Bucket:s!@u;param=Bucket Delete:214!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ MFA:s@h=x-amz-mfa RequestPayer:s@h=x-amz-request-payer BypassGovernanceRetention:b@h=x-amz-bypass-governance-retention ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm
Deleted:[*215 RequestCharged:s@h=x-amz-request-charged Errors:[*216=Error
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
AbacStatus:217@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner RequestPayer:s@h=x-amz-request-payer
Status:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Owner:218 Grants:[(Grant)219=AccessControlList
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
AnalyticsConfiguration:220@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
CORSRules:[*221=CORSRule
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ServerSideEncryptionConfiguration:222@p
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
IntelligentTieringConfiguration:223@p
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
InventoryConfiguration:224@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Rules:[*225=Rule
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Rules:[*226=Rule TransitionDefaultMinimumObjectSize:s@h=x-amz-transition-default-minimum-object-size
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
LocationConstraint:s
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
LoggingEnabled:227
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
GetBucketMetadataConfigurationResult:228@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
GetBucketMetadataTableConfigurationResult:229@p
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
MetricsConfiguration:230@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
TopicConfiguration:231 QueueConfiguration:232 CloudFunctionConfiguration:233
TopicConfigurations:[*234=TopicConfiguration QueueConfigurations:[*235=QueueConfiguration LambdaFunctionConfigurations:[*236=CloudFunctionConfiguration EventBridgeConfiguration:237
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
OwnershipControls:238@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Policy:s@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
PolicyStatus:239@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ReplicationConfiguration:240@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Payer:s
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
TagSet:[(Tag)241!
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Status:s MFADelete:s=MfaDelete
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RedirectAllRequestsTo:242 IndexDocument:243 ErrorDocument:244 RoutingRules:[(RoutingRule)245
Bucket:s!@u;param=Bucket IfMatch:s@h=If-Match IfModifiedSince:t@h=If-Modified-Since IfNoneMatch:s@h=If-None-Match IfUnmodifiedSince:t@h=If-Unmodified-Since Key:s!@u;param=Key Range:s@h ResponseCacheControl:s@q=response-cache-control ResponseContentDisposition:s@q=response-content-disposition ResponseContentEncoding:s@q=response-content-encoding ResponseContentLanguage:s@q=response-content-language ResponseContentType:s@q=response-content-type ResponseExpires:R@q=response-expires VersionId:s@q=versionId SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer PartNumber:i@q=partNumber ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumMode:s@h=x-amz-checksum-mode
Body:S@p DeleteMarker:b@h=x-amz-delete-marker AcceptRanges:s@h=accept-ranges Expiration:s@h=x-amz-expiration Restore:s@h=x-amz-restore LastModified:t@h=Last-Modified ContentLength:l@h=Content-Length ETag:s@h ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type MissingMeta:i@h=x-amz-missing-meta VersionId:s@h=x-amz-version-id CacheControl:s@h=Cache-Control ContentDisposition:s@h=Content-Disposition ContentEncoding:s@h=Content-Encoding ContentLanguage:s@h=Content-Language ContentRange:s@h=Content-Range ContentType:s@h=Content-Type Expires:t@h WebsiteRedirectLocation:s@h=x-amz-website-redirect-location ServerSideEncryption:s@h=x-amz-server-side-encryption Metadata:{s@H=x-amz-meta- SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled StorageClass:s@h=x-amz-storage-class RequestCharged:s@h=x-amz-request-charged ReplicationStatus:s@h=x-amz-replication-status PartsCount:i@h=x-amz-mp-parts-count TagCount:i@h=x-amz-tagging-count ObjectLockMode:s@h=x-amz-object-lock-mode ObjectLockRetainUntilDate:T@h=x-amz-object-lock-retain-until-date ObjectLockLegalHoldStatus:s@h=x-amz-object-lock-legal-hold
Bucket:s!@u;param=Bucket Key:s!@u;param=Key VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Owner:218 Grants:[(Grant)219=AccessControlList RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u;param=Key AnnotationName:s!@q=annotationName VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumMode:s@h=x-amz-checksum-mode
AnnotationPayload:S@p ObjectVersionId:s@h=x-amz-object-version-id LastModified:t@h=Last-Modified ContentLength:l@h=Content-Length ETag:s@h ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type ServerSideEncryption:s@h=x-amz-server-side-encryption RequestCharged:s@h=x-amz-request-charged ReplicationStatus:s@h=x-amz-replication-status
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId MaxParts:i@h=x-amz-max-parts PartNumberMarker:i@h=x-amz-part-number-marker SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ObjectAttributes:[s!@h=x-amz-object-attributes
DeleteMarker:b@h=x-amz-delete-marker LastModified:t@h=Last-Modified VersionId:s@h=x-amz-version-id RequestCharged:s@h=x-amz-request-charged ETag:s Checksum:246 ObjectParts:247 StorageClass:s ObjectSize:l
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
LegalHold:248@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ObjectLockConfiguration:249@p
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Retention:250@p
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner RequestPayer:s@h=x-amz-request-payer
VersionId:s@h=x-amz-version-id TagSet:[(Tag)241!
Bucket:s!@u;param=Bucket Key:s!@u RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Body:S@p RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
PublicAccessBlockConfiguration:251@p
Bucket:s!@u;param=Bucket ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
BucketArn:s@h=x-amz-bucket-arn BucketLocationType:s@h=x-amz-bucket-location-type BucketLocationName:s@h=x-amz-bucket-location-name BucketRegion:s@h=x-amz-bucket-region AccessPointAlias:b@h=x-amz-access-point-alias
Bucket:s!@u;param=Bucket IfMatch:s@h=If-Match IfModifiedSince:t@h=If-Modified-Since IfNoneMatch:s@h=If-None-Match IfUnmodifiedSince:t@h=If-Unmodified-Since Key:s!@u;param=Key Range:s@h ResponseCacheControl:s@q=response-cache-control ResponseContentDisposition:s@q=response-content-disposition ResponseContentEncoding:s@q=response-content-encoding ResponseContentLanguage:s@q=response-content-language ResponseContentType:s@q=response-content-type ResponseExpires:R@q=response-expires VersionId:s@q=versionId SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer PartNumber:i@q=partNumber ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumMode:s@h=x-amz-checksum-mode
DeleteMarker:b@h=x-amz-delete-marker AcceptRanges:s@h=accept-ranges Expiration:s@h=x-amz-expiration Restore:s@h=x-amz-restore ArchiveStatus:s@h=x-amz-archive-status LastModified:t@h=Last-Modified ContentLength:l@h=Content-Length ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type ETag:s@h MissingMeta:i@h=x-amz-missing-meta VersionId:s@h=x-amz-version-id CacheControl:s@h=Cache-Control ContentDisposition:s@h=Content-Disposition ContentEncoding:s@h=Content-Encoding ContentLanguage:s@h=Content-Language ContentType:s@h=Content-Type ContentRange:s@h=Content-Range Expires:t@h WebsiteRedirectLocation:s@h=x-amz-website-redirect-location ServerSideEncryption:s@h=x-amz-server-side-encryption Metadata:{s@H=x-amz-meta- SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled StorageClass:s@h=x-amz-storage-class RequestCharged:s@h=x-amz-request-charged ReplicationStatus:s@h=x-amz-replication-status PartsCount:i@h=x-amz-mp-parts-count TagCount:i@h=x-amz-tagging-count ObjectLockMode:s@h=x-amz-object-lock-mode ObjectLockRetainUntilDate:T@h=x-amz-object-lock-retain-until-date ObjectLockLegalHoldStatus:s@h=x-amz-object-lock-legal-hold
Bucket:s!@u;param=Bucket ContinuationToken:s@q=continuation-token ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
IsTruncated:b ContinuationToken:s NextContinuationToken:s AnalyticsConfigurationList:[*220=AnalyticsConfiguration
Bucket:s!@u;param=Bucket ContinuationToken:s@q=continuation-token ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
IsTruncated:b ContinuationToken:s NextContinuationToken:s IntelligentTieringConfigurationList:[*223=IntelligentTieringConfiguration
Bucket:s!@u;param=Bucket ContinuationToken:s@q=continuation-token ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ContinuationToken:s InventoryConfigurationList:[*224=InventoryConfiguration IsTruncated:b NextContinuationToken:s
Bucket:s!@u;param=Bucket ContinuationToken:s@q=continuation-token ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
IsTruncated:b ContinuationToken:s NextContinuationToken:s MetricsConfigurationList:[*230=MetricsConfiguration
MaxBuckets:i@q=max-buckets ContinuationToken:s@q=continuation-token Prefix:s@q=prefix BucketRegion:s@q=bucket-region
Buckets:[(Bucket)252 Owner:218 ContinuationToken:s Prefix:s
ContinuationToken:s@q=continuation-token MaxDirectoryBuckets:i@q=max-directory-buckets
Buckets:[(Bucket)252 ContinuationToken:s
Bucket:s!@u;param=Bucket Delimiter:s@q=delimiter EncodingType:s@q=encoding-type KeyMarker:s@q=key-marker MaxUploads:i@q=max-uploads Prefix:s@q=prefix;param=Prefix UploadIdMarker:s@q=upload-id-marker ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner RequestPayer:s@h=x-amz-request-payer
Bucket:s KeyMarker:s UploadIdMarker:s NextKeyMarker:s Prefix:s Delimiter:s NextUploadIdMarker:s MaxUploads:i IsTruncated:b Uploads:[*253=Upload CommonPrefixes:[*254 EncodingType:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId MaxAnnotationResults:i@q=max-annotation-results AnnotationPrefix:s@q=annotation-prefix ContinuationToken:s@q=continuation-token RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Annotations:[(AnnotationEntry)255 Bucket:s Key:s ObjectVersionId:s@h=x-amz-object-version-id AnnotationPrefix:s MaxAnnotationResults:i AnnotationCount:i ContinuationToken:s NextContinuationToken:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Delimiter:s@q=delimiter EncodingType:s@q=encoding-type KeyMarker:s@q=key-marker MaxKeys:i@q=max-keys Prefix:s@q=prefix;param=Prefix VersionIdMarker:s@q=version-id-marker ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner RequestPayer:s@h=x-amz-request-payer OptionalObjectAttributes:[s@h=x-amz-optional-object-attributes
IsTruncated:b KeyMarker:s VersionIdMarker:s NextKeyMarker:s NextVersionIdMarker:s Versions:[*256=Version DeleteMarkers:[*257=DeleteMarker Name:s Prefix:s Delimiter:s MaxKeys:i CommonPrefixes:[*254 EncodingType:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Delimiter:s@q=delimiter EncodingType:s@q=encoding-type Marker:s@q=marker MaxKeys:i@q=max-keys Prefix:s@q=prefix;param=Prefix RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner OptionalObjectAttributes:[s@h=x-amz-optional-object-attributes
IsTruncated:b Marker:s NextMarker:s Contents:[*258 Name:s Prefix:s Delimiter:s MaxKeys:i CommonPrefixes:[*254 EncodingType:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Delimiter:s@q=delimiter EncodingType:s@q=encoding-type MaxKeys:i@q=max-keys Prefix:s@q=prefix;param=Prefix ContinuationToken:s@q=continuation-token FetchOwner:b@q=fetch-owner StartAfter:s@q=start-after RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner OptionalObjectAttributes:[s@h=x-amz-optional-object-attributes
IsTruncated:b Contents:[*258 Name:s Prefix:s Delimiter:s MaxKeys:i CommonPrefixes:[*254 EncodingType:s KeyCount:i ContinuationToken:s NextContinuationToken:s StartAfter:s RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u;param=Key MaxParts:i@q=max-parts PartNumberMarker:i@q=part-number-marker UploadId:s!@q=uploadId RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5
AbortDate:t@h=x-amz-abort-date AbortRuleId:s@h=x-amz-abort-rule-id Bucket:s Key:s UploadId:s PartNumberMarker:i NextPartNumberMarker:i MaxParts:i IsTruncated:b Parts:[*259=Part Initiator:260 Owner:218 StorageClass:s RequestCharged:s@h=x-amz-request-charged ChecksumAlgorithm:s ChecksumType:s
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner AbacStatus:217!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/
Bucket:s!@u;param=Bucket AccelerateConfiguration:261!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm
ACL:s@h=x-amz-acl AccessControlPolicy:262@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWrite:s@h=x-amz-grant-write GrantWriteACP:s@h=x-amz-grant-write-acp ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id AnalyticsConfiguration:220!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket CORSConfiguration:263!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ServerSideEncryptionConfiguration:222!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner IntelligentTieringConfiguration:223!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/
Bucket:s!@u;param=Bucket Id:s!@q=id InventoryConfiguration:224!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm LifecycleConfiguration:264@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm LifecycleConfiguration:265@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner TransitionDefaultMinimumObjectSize:s@h=x-amz-transition-default-minimum-object-size
TransitionDefaultMinimumObjectSize:s@h=x-amz-transition-default-minimum-object-size
Bucket:s!@u;param=Bucket BucketLoggingStatus:266!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Id:s!@q=id MetricsConfiguration:230!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm NotificationConfiguration:69!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket NotificationConfiguration:70!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner SkipDestinationValidation:b@h=x-amz-skip-destination-validation
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner OwnershipControls:238!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ConfirmRemoveSelfBucketAccess:b@h=x-amz-confirm-remove-self-bucket-access Policy:s!@p ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ReplicationConfiguration:240!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ Token:s@h=x-amz-bucket-object-lock-token ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm RequestPaymentConfiguration:267!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm Tagging:268!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm MFA:s@h=x-amz-mfa VersioningConfiguration:269!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm WebsiteConfiguration:270!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ACL:s@h=x-amz-acl Body:S@p Bucket:s!@u;param=Bucket CacheControl:s@h=Cache-Control ContentDisposition:s@h=Content-Disposition ContentEncoding:s@h=Content-Encoding ContentLanguage:s@h=Content-Language ContentLength:l@h=Content-Length ContentMD5:s@h=Content-MD5 ContentType:s@h=Content-Type ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 Expires:t@h IfMatch:s@h=If-Match IfNoneMatch:s@h=If-None-Match GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWriteACP:s@h=x-amz-grant-write-acp Key:s!@u;param=Key WriteOffsetBytes:l@h=x-amz-write-offset-bytes Metadata:{s@H=x-amz-meta- ServerSideEncryption:s@h=x-amz-server-side-encryption StorageClass:s@h=x-amz-storage-class WebsiteRedirectLocation:s@h=x-amz-website-redirect-location SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestPayer:s@h=x-amz-request-payer Tagging:s@h=x-amz-tagging ObjectLockMode:s@h=x-amz-object-lock-mode ObjectLockRetainUntilDate:T@h=x-amz-object-lock-retain-until-date ObjectLockLegalHoldStatus:s@h=x-amz-object-lock-legal-hold ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Expiration:s@h=x-amz-expiration ETag:s@h ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type ServerSideEncryption:s@h=x-amz-server-side-encryption VersionId:s@h=x-amz-version-id SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id SSEKMSEncryptionContext:s@h=x-amz-server-side-encryption-context BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled Size:l@h=x-amz-object-size RequestCharged:s@h=x-amz-request-charged
ACL:s@h=x-amz-acl AccessControlPolicy:262@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm GrantFullControl:s@h=x-amz-grant-full-control GrantRead:s@h=x-amz-grant-read GrantReadACP:s@h=x-amz-grant-read-acp GrantWrite:s@h=x-amz-grant-write GrantWriteACP:s@h=x-amz-grant-write-acp Key:s!@u;param=Key RequestPayer:s@h=x-amz-request-payer VersionId:s@q=versionId ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u;param=Key VersionId:s@q=versionId AnnotationName:s!@q=annotationName AnnotationPayload:S!@p ObjectIfMatch:s@h=x-amz-object-if-match ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ContentMD5:s@h=Content-MD5 RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Key:s AnnotationName:s ObjectVersionId:s@h=x-amz-object-version-id ETag:s@h ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 ChecksumType:s@h=x-amz-checksum-type ServerSideEncryption:s@h=x-amz-server-side-encryption RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u LegalHold:248@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ RequestPayer:s@h=x-amz-request-payer VersionId:s@q=versionId ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket ObjectLockConfiguration:249@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ RequestPayer:s@h=x-amz-request-payer Token:s@h=x-amz-bucket-object-lock-token ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u Retention:250@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ RequestPayer:s@h=x-amz-request-payer VersionId:s@q=versionId BypassGovernanceRetention:b@h=x-amz-bypass-governance-retention ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm Tagging:268!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner RequestPayer:s@h=x-amz-request-payer
VersionId:s@h=x-amz-version-id
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm PublicAccessBlockConfiguration:251!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Key:s!@u;param=Key RenameSource:s!@h=x-amz-rename-source DestinationIfMatch:s@h=If-Match DestinationIfNoneMatch:s@h=If-None-Match DestinationIfModifiedSince:t@h=If-Modified-Since DestinationIfUnmodifiedSince:t@h=If-Unmodified-Since SourceIfMatch:s@h=x-amz-rename-source-if-match SourceIfNoneMatch:s@h=x-amz-rename-source-if-none-match SourceIfModifiedSince:R@h=x-amz-rename-source-if-modified-since SourceIfUnmodifiedSince:R@h=x-amz-rename-source-if-unmodified-since ClientToken:s~@h=x-amz-client-token
-
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId RestoreRequest:271@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ RequestPayer:s@h=x-amz-request-payer ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
RequestCharged:s@h=x-amz-request-charged RestoreOutputPath:s@h=x-amz-restore-output-path
Bucket:s!@u;param=Bucket Key:s!@u SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 Expression:s! ExpressionType:s! RequestProgress:272 InputSerialization:273! OutputSerialization:274! ScanRange:275 ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Payload:276@p=SelectObjectContentEventStream
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm AnnotationTableConfiguration:277!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm InventoryTableConfiguration:278!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm JournalTableConfiguration:279!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
Bucket:s!@u;param=Bucket Key:s!@u VersionId:s@q=versionId ObjectEncryption:280!@p;ns=http://s3.amazonaws.com/doc/2006-03-01/ RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm
RequestCharged:s@h=x-amz-request-charged
Body:S@p Bucket:s!@u;param=Bucket ContentLength:l@h=Content-Length ContentMD5:s@h=Content-MD5 ChecksumAlgorithm:s@h=x-amz-sdk-checksum-algorithm ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 Key:s!@u;param=Key PartNumber:i!@q=partNumber UploadId:s!@q=uploadId SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner
ServerSideEncryption:s@h=x-amz-server-side-encryption ETag:s@h ChecksumCRC32:s@h=x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-checksum-xxhash128 SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:s@h=x-amz-request-charged
Bucket:s!@u;param=Bucket CopySource:s!@h=x-amz-copy-source CopySourceIfMatch:s@h=x-amz-copy-source-if-match CopySourceIfModifiedSince:t@h=x-amz-copy-source-if-modified-since CopySourceIfNoneMatch:s@h=x-amz-copy-source-if-none-match CopySourceIfUnmodifiedSince:t@h=x-amz-copy-source-if-unmodified-since CopySourceRange:s@h=x-amz-copy-source-range Key:s!@u PartNumber:i!@q=partNumber UploadId:s!@q=uploadId SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKey:s@h=x-amz-server-side-encryption-customer-key SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 CopySourceSSECustomerAlgorithm:s@h=x-amz-copy-source-server-side-encryption-customer-algorithm CopySourceSSECustomerKey:s@h=x-amz-copy-source-server-side-encryption-customer-key CopySourceSSECustomerKeyMD5:s@h=x-amz-copy-source-server-side-encryption-customer-key-MD5 RequestPayer:s@h=x-amz-request-payer ExpectedBucketOwner:s@h=x-amz-expected-bucket-owner ExpectedSourceBucketOwner:s@h=x-amz-source-expected-bucket-owner
CopySourceVersionId:s@h=x-amz-copy-source-version-id CopyPartResult:281@p ServerSideEncryption:s@h=x-amz-server-side-encryption SSECustomerAlgorithm:s@h=x-amz-server-side-encryption-customer-algorithm SSECustomerKeyMD5:s@h=x-amz-server-side-encryption-customer-key-MD5 SSEKMSKeyId:s@h=x-amz-server-side-encryption-aws-kms-key-id BucketKeyEnabled:b@h=x-amz-server-side-encryption-bucket-key-enabled RequestCharged:s@h=x-amz-request-charged
RequestRoute:s!@h=x-amz-request-route;host RequestToken:s!@h=x-amz-request-token Body:S@p StatusCode:i@h=x-amz-fwd-status ErrorCode:s@h=x-amz-fwd-error-code ErrorMessage:s@h=x-amz-fwd-error-message AcceptRanges:s@h=x-amz-fwd-header-accept-ranges CacheControl:s@h=x-amz-fwd-header-Cache-Control ContentDisposition:s@h=x-amz-fwd-header-Content-Disposition ContentEncoding:s@h=x-amz-fwd-header-Content-Encoding ContentLanguage:s@h=x-amz-fwd-header-Content-Language ContentLength:l@h=Content-Length ContentRange:s@h=x-amz-fwd-header-Content-Range ContentType:s@h=x-amz-fwd-header-Content-Type ChecksumCRC32:s@h=x-amz-fwd-header-x-amz-checksum-crc32 ChecksumCRC32C:s@h=x-amz-fwd-header-x-amz-checksum-crc32c ChecksumCRC64NVME:s@h=x-amz-fwd-header-x-amz-checksum-crc64nvme ChecksumSHA1:s@h=x-amz-fwd-header-x-amz-checksum-sha1 ChecksumSHA256:s@h=x-amz-fwd-header-x-amz-checksum-sha256 ChecksumSHA512:s@h=x-amz-fwd-header-x-amz-checksum-sha512 ChecksumMD5:s@h=x-amz-fwd-header-x-amz-checksum-md5 ChecksumXXHASH64:s@h=x-amz-fwd-header-x-amz-checksum-xxhash64 ChecksumXXHASH3:s@h=x-amz-fwd-header-x-amz-checksum-xxhash3 ChecksumXXHASH128:s@h=x-amz-fwd-header-x-amz-checksum-xxhash128 DeleteMarker:b@h=x-amz-fwd-header-x-amz-delete-marker ETag:s@h=x-amz-fwd-header-ETag Expires:t@h=x-amz-fwd-header-Expires Expiration:s@h=x-amz-fwd-header-x-amz-expiration LastModified:t@h=x-amz-fwd-header-Last-Modified MissingMeta:i@h=x-amz-fwd-header-x-amz-missing-meta Metadata:{s@H=x-amz-meta- ObjectLockMode:s@h=x-amz-fwd-header-x-amz-object-lock-mode ObjectLockLegalHoldStatus:s@h=x-amz-fwd-header-x-amz-object-lock-legal-hold ObjectLockRetainUntilDate:T@h=x-amz-fwd-header-x-amz-object-lock-retain-until-date PartsCount:i@h=x-amz-fwd-header-x-amz-mp-parts-count ReplicationStatus:s@h=x-amz-fwd-header-x-amz-replication-status RequestCharged:s@h=x-amz-fwd-header-x-amz-request-charged Restore:s@h=x-amz-fwd-header-x-amz-restore ServerSideEncryption:s@h=x-amz-fwd-header-x-amz-server-side-encryption SSECustomerAlgorithm:s@h=x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm SSEKMSKeyId:s@h=x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id SSECustomerKeyMD5:s@h=x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5 StorageClass:s@h=x-amz-fwd-header-x-amz-storage-class TagCount:i@h=x-amz-fwd-header-x-amz-tagging-count VersionId:s@h=x-amz-fwd-header-x-amz-version-id BucketKeyEnabled:b@h=x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled
-
-
-
-
-
-
-
-
StorageClass:s AccessTier:s
-
-
-
-
-
-
-
-
-
-
-
Parts:[*282=Part
ETag:s LastModified:t ChecksumType:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
LocationConstraint:s Location:283 Bucket:284 Tags:[(Tag)241
JournalTableConfiguration:285! InventoryTableConfiguration:286 AnnotationTableConfiguration:287
S3TablesDestination:288!
AccessKeyId:s! SecretAccessKey:s! SessionToken:s! Expiration:t!
Objects:[*289!=Object Quiet:b
Key:s VersionId:s DeleteMarker:b DeleteMarkerVersionId:s
Key:s VersionId:s Code:s Message:s
Status:s
DisplayName:s ID:s
Grantee:290;ns=http://www.w3.org/2001/XMLSchema-instance,xsi Permission:s
Id:s! Filter:291 StorageClassAnalysis:292!
ID:s AllowedHeaders:[*s=AllowedHeader AllowedMethods:[*s!=AllowedMethod AllowedOrigins:[*s!=AllowedOrigin ExposeHeaders:[*s=ExposeHeader MaxAgeSeconds:i
Rules:[*293!=Rule
Id:s! Filter:294 Status:s! Tierings:[*295!=Tiering
Destination:296! IsEnabled:b! Filter:297 Id:s! IncludedObjectVersions:s! OptionalFields:[(Field)s Schedule:298!
Expiration:299 ID:s Prefix:s! Status:s! Transition:300 NoncurrentVersionTransition:301 NoncurrentVersionExpiration:302 AbortIncompleteMultipartUpload:303
Expiration:299 ID:s Prefix:s Filter:304 Status:s! Transitions:[*300=Transition NoncurrentVersionTransitions:[*301=NoncurrentVersionTransition NoncurrentVersionExpiration:302 AbortIncompleteMultipartUpload:303
TargetBucket:s! TargetGrants:[(Grant)305 TargetPrefix:s! TargetObjectKeyFormat:306
MetadataConfigurationResult:307!
MetadataTableConfigurationResult:308! Status:s! Error:309
Id:s! Filter:310
Id:s Events:[*s=Event Event:s Topic:s
Id:s Event:s Events:[*s=Event Queue:s
Id:s Event:s Events:[*s=Event CloudFunction:s InvocationRole:s
Id:s TopicArn:s!=Topic Events:[*s!=Event Filter:311
Id:s QueueArn:s!=Queue Events:[*s!=Event Filter:311
Id:s LambdaFunctionArn:s!=CloudFunction Events:[*s!=Event Filter:311
-
Rules:[*312!=Rule
IsPublic:b
Role:s! Rules:[*313!=Rule
Key:s! Value:s!
HostName:s! Protocol:s
Suffix:s!
Key:s!
Condition:314 Redirect:315!
ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s ChecksumType:s
TotalPartsCount:i=PartsCount PartNumberMarker:i NextPartNumberMarker:i MaxParts:i IsTruncated:b Parts:[*316=Part
Status:s
ObjectLockEnabled:s Rule:317
Mode:s RetainUntilDate:T
BlockPublicAcls:b IgnorePublicAcls:b BlockPublicPolicy:b RestrictPublicBuckets:b
Name:s CreationDate:t BucketRegion:s BucketArn:s
UploadId:s Key:s Initiated:t StorageClass:s Owner:218 Initiator:260 ChecksumAlgorithm:s ChecksumType:s
Prefix:s
AnnotationName:s! LastModified:t! ETag:s ChecksumAlgorithm:[*s Size:l! ReplicationStatus:s
ETag:s ChecksumAlgorithm:[*s ChecksumType:s Size:l StorageClass:s Key:s VersionId:s IsLatest:b LastModified:t Owner:218 RestoreStatus:318
Owner:218 Key:s VersionId:s IsLatest:b LastModified:t
Key:s LastModified:t ETag:s ChecksumAlgorithm:[*s ChecksumType:s Size:l StorageClass:s Owner:218 RestoreStatus:318
PartNumber:i LastModified:t ETag:s Size:l ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
ID:s DisplayName:s
Status:s
Grants:[(Grant)219=AccessControlList Owner:218
CORSRules:[*221!=CORSRule
Rules:[*225!=Rule
Rules:[*226!=Rule
LoggingEnabled:227
Payer:s!
TagSet:[(Tag)241!
MFADelete:s=MfaDelete Status:s
ErrorDocument:244 IndexDocument:243 RedirectAllRequestsTo:242 RoutingRules:[(RoutingRule)245
Days:i GlacierJobParameters:319 Type:s Tier:s Description:s SelectParameters:320 OutputLocation:321
Enabled:b
CSV:322 CompressionType:s JSON:323 Parquet:324
CSV:325 JSON:326
Start:l End:l
%events Records:327 Stats:328 Progress:329 Cont:330 End:331
ConfigurationState:s! EncryptionConfiguration:332 Role:s
ConfigurationState:s! EncryptionConfiguration:332
RecordExpiration:333!
%union SSEKMS:334=SSE-KMS
ETag:s LastModified:t ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
ETag:s ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s PartNumber:i
Type:s Name:s
DataRedundancy:s Type:s
RecordExpiration:333! EncryptionConfiguration:332
ConfigurationState:s! EncryptionConfiguration:332
ConfigurationState:s! EncryptionConfiguration:332 Role:s
TableBucketArn:s! TableName:s!
Key:s! VersionId:s ETag:s LastModifiedTime:R Size:l
DisplayName:s EmailAddress:s ID:s Type:s!=xsi:type;attribute URI:s
Prefix:s Tag:241 And:335
DataExport:336
ApplyServerSideEncryptionByDefault:337 BucketKeyEnabled:b BlockedEncryptionTypes:338
Prefix:s Tag:241 And:339
Days:i! AccessTier:s!
S3BucketDestination:340!
Prefix:s!
Frequency:s!
Date:T Days:i ExpiredObjectDeleteMarker:b
Date:T Days:i StorageClass:s
NoncurrentDays:i StorageClass:s NewerNoncurrentVersions:i
NoncurrentDays:i NewerNoncurrentVersions:i
DaysAfterInitiation:i
Prefix:s Tag:241 ObjectSizeGreaterThan:l ObjectSizeLessThan:l And:341
Grantee:290;ns=http://www.w3.org/2001/XMLSchema-instance,xsi Permission:s
SimplePrefix:342 PartitionedPrefix:343
DestinationResult:344! JournalTableConfigurationResult:345 InventoryTableConfigurationResult:346 AnnotationTableConfigurationResult:347
S3TablesDestinationResult:348!
ErrorCode:s ErrorMessage:s
Prefix:s Tag:241 AccessPointArn:s And:349
Key:350=S3Key
ObjectOwnership:s!
ID:s Priority:i Prefix:s Filter:351 Status:s! SourceSelectionCriteria:352 ExistingObjectReplication:353 Destination:354! DeleteMarkerReplication:355
HttpErrorCodeReturnedEquals:s KeyPrefixEquals:s
HostName:s HttpRedirectCode:s Protocol:s ReplaceKeyPrefixWith:s ReplaceKeyWith:s
PartNumber:i Size:l ChecksumCRC32:s ChecksumCRC32C:s ChecksumCRC64NVME:s ChecksumSHA1:s ChecksumSHA256:s ChecksumSHA512:s ChecksumMD5:s ChecksumXXHASH64:s ChecksumXXHASH3:s ChecksumXXHASH128:s
DefaultRetention:356
IsRestoreInProgress:b RestoreExpiryDate:t
Tier:s!
InputSerialization:273! ExpressionType:s! Expression:s! OutputSerialization:274!
S3:357
FileHeaderInfo:s Comments:s QuoteEscapeCharacter:s RecordDelimiter:s FieldDelimiter:s QuoteCharacter:s AllowQuotedRecordDelimiter:b
Type:s
-
QuoteFields:s QuoteEscapeCharacter:s RecordDelimiter:s FieldDelimiter:s QuoteCharacter:s
RecordDelimiter:s
Payload:B;event
Details:358;event
Details:359;event
-
-
SseAlgorithm:s! KmsKeyArn:s
Expiration:s! Days:i
KMSKeyArn:s! BucketKeyEnabled:b
Prefix:s Tags:[*(Tag)241=Tag
OutputSchemaVersion:s! Destination:360!
SSEAlgorithm:s! KMSMasterKeyID:s
EncryptionType:[*(EncryptionType)s
Prefix:s Tags:[*(Tag)241=Tag
AccountId:s Bucket:s! Format:s! Prefix:s Encryption:361
Prefix:s Tags:[*(Tag)241=Tag ObjectSizeGreaterThan:l ObjectSizeLessThan:l
-
PartitionDateSource:s
TableBucketType:s TableBucketArn:s TableNamespace:s
TableStatus:s! Error:309 TableName:s! TableArn:s RecordExpiration:333!
ConfigurationState:s! TableStatus:s Error:309 TableName:s TableArn:s
ConfigurationState:s! TableStatus:s Error:309 TableName:s TableArn:s Role:s
TableBucketArn:s! TableName:s! TableArn:s! TableNamespace:s!
Prefix:s Tags:[*(Tag)241=Tag AccessPointArn:s
FilterRules:[*362=FilterRule
Prefix:s Tag:241 And:363
SseKmsEncryptedObjects:364 ReplicaModifications:365
Status:s!
Bucket:s! Account:s StorageClass:s AccessControlTranslation:366 EncryptionConfiguration:367 ReplicationTime:368 Metrics:369
Status:s
Mode:s Days:i Years:i
BucketName:s! Prefix:s! Encryption:370 CannedACL:s AccessControlList:[(Grant)219 Tagging:268 UserMetadata:[(MetadataEntry)371 StorageClass:s
BytesScanned:l BytesProcessed:l BytesReturned:l
BytesScanned:l BytesProcessed:l BytesReturned:l
S3BucketDestination:372!
SSES3:373=SSE-S3 SSEKMS:374=SSE-KMS
Name:s Value:s
Prefix:s Tags:[*(Tag)241=Tag
Status:s!
Status:s!
Owner:s!
ReplicaKmsKeyID:s
Status:s! Time:375!
Status:s! EventThreshold:375
EncryptionType:s! KMSKeyId:s KMSContext:s
Name:s Value:s
Format:s! BucketAccountId:s Bucket:s! Prefix:s
-
KeyId:s!
Minutes:i

AccessDenied 188 status=403
AnnotationLimitExceeded 189 status=400
AnnotationNameTooLong 190 status=400
BucketAlreadyExists 191 status=409
BucketAlreadyOwnedByYou 192 status=409
EncryptionTypeMismatch 193 status=400
IdempotencyParameterMismatch 194 status=400
InvalidAnnotationName 195 status=400
InvalidObjectState 196 status=403
InvalidPrefix 197 status=400
InvalidRequest 198 status=400
InvalidWriteOffset 199 status=400
NoSuchAnnotation 200 status=404
NoSuchBucket 201 status=404
NoSuchKey 202 status=404
NoSuchUpload 203 status=404
ObjectAlreadyInActiveTierError 204 status=403
ObjectNotInActiveTierError 205 status=403
TooManyParts 206 status=400
UnsupportedMediaType 207 status=415

ListMultipartUploads in=KeyMarker,UploadIdMarker out=NextKeyMarker,NextUploadIdMarker limit=MaxUploads more=IsTruncated results=Uploads,CommonPrefixes
ListObjectVersions in=KeyMarker,VersionIdMarker out=NextKeyMarker,NextVersionIdMarker limit=MaxKeys more=IsTruncated results=Versions,DeleteMarkers,CommonPrefixes
ListObjects in=Marker out=NextMarker%20||%20Contents[-1].Key limit=MaxKeys more=IsTruncated results=Contents,CommonPrefixes
ListObjectsV2 in=ContinuationToken out=NextContinuationToken limit=MaxKeys more=IsTruncated results=Contents,CommonPrefixes
ListParts in=PartNumberMarker out=NextPartNumberMarker limit=MaxParts more=IsTruncated results=Parts
ListDirectoryBuckets in=ContinuationToken out=ContinuationToken limit=MaxDirectoryBuckets results=Buckets
ListBuckets in=ContinuationToken out=ContinuationToken limit=MaxBuckets results=Buckets
ListObjectAnnotations in=ContinuationToken out=NextContinuationToken limit=MaxAnnotationResults results=Annotations

BucketExists HeadBucket 5 20 [{"expected":200,"matcher":"status","state":"success"},{"expected":301,"matcher":"status","state":"success"},{"expected":403,"matcher":"status","state":"success"},{"expected":404,"matcher":"status","state":"retry"}]
BucketNotExists HeadBucket 5 20 [{"expected":404,"matcher":"status","state":"success"}]
ObjectExists HeadObject 5 20 [{"expected":200,"matcher":"status","state":"success"},{"expected":404,"matcher":"status","state":"retry"}]
ObjectNotExists HeadObject 5 20 [{"expected":404,"matcher":"status","state":"success"}]`,
}
