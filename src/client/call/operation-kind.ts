// The first words of operations that only read, in AWS's APIs.
const VERBS = new Set([
  'Describe',
  'Get',
  'Head',
  'List',
  'Lookup',
  'Query',
  'Scan',
  'Search',
  'View',
])
const BATCH = /^Batch(?:Get|Describe|List|Check|Is)(?![a-z])/

// Each takes work from a queue, moves a position, or makes what it gives where there is none.
const NO_READS = new Set([
  'stepfunctions GetActivityTask',
  'appconfigdata GetLatestConfiguration',
  'cognito-identity GetId',
  'cognito-identity GetOpenIdTokenForDeveloperIdentity',
])

// STS takes the code of an MFA device once (its API reference, GetSessionToken): a second attempt is refused.
const CODE = 'TokenCode'

/**
 * Whether an operation only reads, by its name: AWS names reads `Get…`, `List…`, `Describe…`,
 * `BatchGet…`, `Head…`, `Query`, `Scan`, `Search…`, `Lookup…` and `View…`. Sending one twice is then the
 * same as once, unless the input has a code that counts once.
 *
 * @param service its name as in `ServiceFacts`.
 */
export function isRead(
  service: string,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): boolean {
  if (NO_READS.has(`${service} ${operation}`) || input[CODE] !== undefined) return false
  const verb = /^[A-Z][a-z0-9]*/.exec(operation)?.[0] ?? ''
  return VERBS.has(verb) || BATCH.test(operation)
}

// These hold the answer back until there is something to hand out (SWF and Step Functions: a minute).
const POLLS = new Set([
  'stepfunctions GetActivityTask',
  'swf PollForActivityTask',
  'swf PollForDecisionTask',
])

/** Whether the service holds the answer back by design. */
export function isLongPoll(
  service: string,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): boolean {
  if (service === 'sqs' && operation === 'ReceiveMessage')
    return Number(input['WaitTimeSeconds']) > 0
  return POLLS.has(`${service} ${operation}`)
}

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

/** The name of the root of an operation's XML answer, where it is known and the protocol does not say it. */
export function documentRoot(service: string, operation: string): string | undefined {
  if (service === 'route53') return `${operation}Response`
  if (service !== 's3' || !Object.hasOwn(S3_ROOTS, operation)) return undefined
  return S3_ROOTS[operation]
}
