/** Whether an operation on an S3 Express bucket goes to the regional control endpoint. */
export function usesExpressControl(operation: string | undefined): boolean {
  // In AWS's model of S3 these are the operations on buckets and their configurations, but these four.
  return (
    operation !== undefined &&
    /Bucket|PublicAccessBlock/.test(operation) &&
    !/^(?:HeadBucket|ListBuckets|GetBucketAbac|PutBucketAbac)$/.test(operation)
  )
}

/** Whether an operation on an S3 Express bucket is signed with the ordinary credentials. */
export function withoutExpressSession(operation: string | undefined): boolean {
  // CreateSession makes the session; copying reads another bucket, for which the session is not.
  return (
    operation === 'CreateSession' || operation === 'CopyObject' || operation === 'UploadPartCopy'
  )
}

/** Whether an operation cannot go through an access point. */
export function needsBucketItself(operation: string | undefined): boolean {
  return operation === 'CreateBucket'
}
