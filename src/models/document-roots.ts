// S3's documents are named like its configurations ("Actions" in the S3 API reference), Route 53's and
// most of S3 Control's after the operation.
const S3_ROOTS: Readonly<Record<string, string>> = {
  CompleteMultipartUpload: 'CompleteMultipartUploadResult',
  CopyObject: 'CopyObjectResult',
  CreateMultipartUpload: 'InitiateMultipartUploadResult',
  CreateSession: 'CreateSessionResult',
  DeleteObjects: 'DeleteResult',
  GetBucketAccelerateConfiguration: 'AccelerateConfiguration',
  GetBucketAcl: 'AccessControlPolicy',
  GetBucketCors: 'CORSConfiguration',
  GetBucketEncryption: 'ServerSideEncryptionConfiguration',
  GetBucketLifecycleConfiguration: 'LifecycleConfiguration',
  GetBucketLocation: 'LocationConstraint',
  GetBucketLogging: 'BucketLoggingStatus',
  GetBucketNotificationConfiguration: 'NotificationConfiguration',
  GetBucketOwnershipControls: 'OwnershipControls',
  GetBucketPolicyStatus: 'PolicyStatus',
  GetBucketReplication: 'ReplicationConfiguration',
  GetBucketRequestPayment: 'RequestPaymentConfiguration',
  GetBucketTagging: 'Tagging',
  GetBucketVersioning: 'VersioningConfiguration',
  GetBucketWebsite: 'WebsiteConfiguration',
  GetObjectAcl: 'AccessControlPolicy',
  GetObjectLegalHold: 'LegalHold',
  GetObjectLockConfiguration: 'ObjectLockConfiguration',
  GetObjectRetention: 'Retention',
  GetObjectTagging: 'Tagging',
  GetPublicAccessBlock: 'PublicAccessBlockConfiguration',
  ListBuckets: 'ListAllMyBucketsResult',
  ListMultipartUploads: 'ListMultipartUploadsResult',
  ListObjectVersions: 'ListVersionsResult',
  ListObjects: 'ListBucketResult',
  ListObjectsV2: 'ListBucketResult',
  ListParts: 'ListPartsResult',
  UploadPartCopy: 'CopyPartResult',
}

/**
 * The root element of an operation's XML response, where AWS's models do not say it.
 *
 * @returns as the flag `document` has it: its name, and the member that is its text.
 */
export function documentRoot(serviceId: unknown, operation: string): string | undefined {
  if (serviceId === 'Route 53') return `${operation}Response`
  if (serviceId !== 'S3' || !Object.hasOwn(S3_ROOTS, operation)) return undefined
  const root = S3_ROOTS[operation]
  return operation === 'GetBucketLocation' ? `${root},LocationConstraint` : root
}
