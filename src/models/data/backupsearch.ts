// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Backup Search, API version 2018-05-10. */
export const backupsearch: ServiceModel = {
  name: 'backupsearch',
  packed: `{"name":"backupsearch","serviceId":"BackupSearch","fullName":"AWS Backup Search","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"backup-search"}
GetSearchJob GET /search-jobs/{SearchJobIdentifier} <0 >1
GetSearchResultExportJob GET /export-search-jobs/{ExportJobIdentifier} <2 >3
ListSearchJobBackups GET /search-jobs/{SearchJobIdentifier}/backups <4 >5
ListSearchJobResults GET /search-jobs/{SearchJobIdentifier}/search-results <6 >7
ListSearchJobs GET /search-jobs <8 >9
ListSearchResultExportJobs GET /export-search-jobs <10 >11
ListTagsForResource GET /tags/{ResourceArn} <12 >13
StartSearchJob PUT /search-jobs <14 >15 idempotent
StartSearchResultExportJob PUT /export-search-jobs <16 >17 idempotent
StopSearchJob PUT /search-jobs/{SearchJobIdentifier}/actions/cancel <18 >19 idempotent
TagResource POST /tags/{ResourceArn} <20 >21 idempotent
UntagResource DELETE /tags/{ResourceArn} <22 >23 idempotent

SearchJobIdentifier:s!@u
Name:s SearchScopeSummary:31 CurrentSearchProgress:32 StatusMessage:s EncryptionKeyArn:s CompletionTime:t Status:s! SearchScope:33! ItemFilters:34! CreationTime:t! SearchJobIdentifier:s! SearchJobArn:s!
ExportJobIdentifier:s!@u
ExportJobIdentifier:s! ExportJobArn:s Status:s CreationTime:t CompletionTime:t StatusMessage:s ExportSpecification:35 SearchJobArn:s
SearchJobIdentifier:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[36! NextToken:s
SearchJobIdentifier:s!@u NextToken:s@q=nextToken MaxResults:i@q=maxResults
Results:[37! NextToken:s
ByStatus:s@q=Status NextToken:s@q MaxResults:i@q
SearchJobs:[38! NextToken:s
Status:s@q SearchJobIdentifier:s@q NextToken:s@q MaxResults:i@q
ExportJobs:[39! NextToken:s
ResourceArn:s!@u
Tags:{s
Tags:{s Name:s EncryptionKeyArn:s ClientToken:s SearchScope:33! ItemFilters:34
SearchJobArn:s CreationTime:t SearchJobIdentifier:s
SearchJobIdentifier:s! ExportSpecification:35! ClientToken:s Tags:{s RoleArn:s
ExportJobArn:s ExportJobIdentifier:s!
SearchJobIdentifier:s!@u
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s!
TotalRecoveryPointsToScanCount:i TotalItemsToScanCount:l
RecoveryPointsScannedCount:i ItemsScannedCount:l ItemsMatchedCount:l
BackupResourceTypes:[s! BackupResourceCreationTime:40 SourceResourceArns:[s BackupResourceArns:[s BackupResourceTags:{s
S3ItemFilters:[41 EBSItemFilters:[42
%union s3ExportSpecification:43
Status:s StatusMessage:s ResourceType:s BackupResourceArn:s SourceResourceArn:s IndexCreationTime:t BackupCreationTime:t
%union S3ResultItem:44 EBSResultItem:45
SearchJobIdentifier:s SearchJobArn:s Name:s Status:s CreationTime:t CompletionTime:t SearchScopeSummary:31 StatusMessage:s
ExportJobIdentifier:s! ExportJobArn:s Status:s CreationTime:t CompletionTime:t StatusMessage:s SearchJobArn:s
CreatedAfter:t CreatedBefore:t
ObjectKeys:[46 Sizes:[47 CreationTimes:[48 VersionIds:[46 ETags:[46
FilePaths:[46 Sizes:[47 CreationTimes:[48 LastModificationTimes:[48
DestinationBucket:s! DestinationPrefix:s
BackupResourceArn:s SourceResourceArn:s BackupVaultName:s ObjectKey:s ObjectSize:l CreationTime:t ETag:s VersionId:s
BackupResourceArn:s SourceResourceArn:s BackupVaultName:s FileSystemIdentifier:s FilePath:s FileSize:l CreationTime:t LastModifiedTime:t
Value:s! Operator:s
Value:l! Operator:s
Value:t! Operator:s

AccessDeniedException 24 status=403 sender
ConflictException 25 status=409 sender
InternalServerException 26 status=500 retryable
ResourceNotFoundException 27 status=404 sender
ServiceQuotaExceededException 28 status=402 sender
ThrottlingException 29 status=429 sender retryable throttling
ValidationException 30 status=400 sender

ListSearchJobBackups in=NextToken out=NextToken limit=MaxResults results=Results
ListSearchJobResults in=NextToken out=NextToken limit=MaxResults results=Results
ListSearchJobs in=NextToken out=NextToken limit=MaxResults results=SearchJobs
ListSearchResultExportJobs in=NextToken out=NextToken limit=MaxResults results=ExportJobs

`,
}
