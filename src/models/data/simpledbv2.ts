// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon SimpleDB v2, API version 2025-09-26. */
export const simpledbv2: ServiceModel = {
  name: 'simpledbv2',
  packed: `{"name":"simpledbv2","serviceId":"SimpleDBv2","fullName":"Amazon SimpleDB v2","apiVersion":"2025-09-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"sdb"}
GetExport POST /v2/GetExport <0 >1 readonly
ListExports POST /v2/ListExports <2 >3 readonly
StartDomainExport POST /v2/StartDomainExport <4 >5 idempotent

exportArn:s!
exportArn:s! clientToken:s! exportStatus:s! domainName:s! requestedAt:t! s3Bucket:s! s3KeyPrefix:s s3SseAlgorithm:s s3SseKmsKeyId:s s3BucketOwner:s failureCode:s failureMessage:s exportManifest:s itemsCount:l exportDataCutoffTime:t
domainName:s maxResults:i nextToken:s
exportSummaries:[13! nextToken:s
clientToken:s~ domainName:s! s3Bucket:s! s3KeyPrefix:s s3SseAlgorithm:s s3SseKmsKeyId:s s3BucketOwner:s
clientToken:s! exportArn:s! requestedAt:t!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
exportArn:s! exportStatus:s! requestedAt:t! domainName:s!

ConflictException 6 status=400 sender
InvalidNextTokenException 7 status=400 sender
InvalidParameterCombinationException 8 status=400 sender
InvalidParameterValueException 9 status=400 sender
NoSuchDomainException 10 status=400 sender
NoSuchExportException 11 status=400 sender
NumberExportsLimitExceeded 12 status=409 sender

ListExports in=nextToken out=nextToken limit=maxResults results=exportSummaries

ExportSucceeded GetExport 30 5 [{"matcher":"path","argument":"exportStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"exportStatus","state":"failure","expected":"FAILED"}]`,
}
