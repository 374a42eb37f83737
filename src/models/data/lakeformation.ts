// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Lake Formation, API version 2017-03-31. */
export const lakeformation: ServiceModel = {
  name: 'lakeformation',
  packed: `{"name":"lakeformation","serviceId":"LakeFormation","fullName":"AWS Lake Formation","apiVersion":"2017-03-31","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"lakeformation","jsonVersion":"1.1"}
AddLFTagsToResource POST /AddLFTagsToResource <0 >1
AssumeDecoratedRoleWithSAML POST /AssumeDecoratedRoleWithSAML <2 >3
BatchGrantPermissions POST /BatchGrantPermissions <4 >5
BatchRevokePermissions POST /BatchRevokePermissions <6 >7
CancelTransaction POST /CancelTransaction <8 >9
CommitTransaction POST /CommitTransaction <10 >11
CreateDataCellsFilter POST /CreateDataCellsFilter <12 >13
CreateLFTag POST /CreateLFTag <14 >15
CreateLFTagExpression POST /CreateLFTagExpression <16 >17
CreateLakeFormationIdentityCenterConfiguration POST /CreateLakeFormationIdentityCenterConfiguration <18 >19
CreateLakeFormationOptIn POST /CreateLakeFormationOptIn <20 >21
DeleteDataCellsFilter POST /DeleteDataCellsFilter <22 >23
DeleteLFTag POST /DeleteLFTag <24 >25
DeleteLFTagExpression POST /DeleteLFTagExpression <26 >27
DeleteLakeFormationIdentityCenterConfiguration POST /DeleteLakeFormationIdentityCenterConfiguration <28 >29
DeleteLakeFormationOptIn POST /DeleteLakeFormationOptIn <30 >31
DeleteObjectsOnCancel POST /DeleteObjectsOnCancel <32 >33
DeregisterResource POST /DeregisterResource <34 >35
DescribeLakeFormationIdentityCenterConfiguration POST /DescribeLakeFormationIdentityCenterConfiguration <36 >37
DescribeResource POST /DescribeResource <38 >39
DescribeTransaction POST /DescribeTransaction <40 >41
ExtendTransaction POST /ExtendTransaction <42 >43
GetDataCellsFilter POST /GetDataCellsFilter <44 >45
GetDataLakePrincipal POST /GetDataLakePrincipal <46 >47
GetDataLakeSettings POST /GetDataLakeSettings <48 >49
GetEffectivePermissionsForPath POST /GetEffectivePermissionsForPath <50 >51
GetLFTag POST /GetLFTag <52 >53
GetLFTagExpression POST /GetLFTagExpression <54 >55
GetQueryState POST /GetQueryState <56 >57 host=query-
GetQueryStatistics POST /GetQueryStatistics <58 >59 host=query-
GetResourceLFTags POST /GetResourceLFTags <60 >61
GetTableObjects POST /GetTableObjects <62 >63
GetTemporaryDataLocationCredentials POST /GetTemporaryDataLocationCredentials <64 >65
GetTemporaryGluePartitionCredentials POST /GetTemporaryGluePartitionCredentials <66 >67
GetTemporaryGlueTableCredentials POST /GetTemporaryGlueTableCredentials <68 >69
GetWorkUnitResults POST /GetWorkUnitResults <70 >71 host=data-
GetWorkUnits POST /GetWorkUnits <72 >73 host=query-
GrantPermissions POST /GrantPermissions <74 >75
ListDataCellsFilter POST /ListDataCellsFilter <76 >77
ListLFTagExpressions POST /ListLFTagExpressions <78 >79
ListLFTags POST /ListLFTags <80 >81
ListLakeFormationOptIns POST /ListLakeFormationOptIns <82 >83
ListPermissions POST /ListPermissions <84 >85
ListResources POST /ListResources <86 >87
ListTableStorageOptimizers POST /ListTableStorageOptimizers <88 >89
ListTransactions POST /ListTransactions <90 >91
PutDataLakeSettings POST /PutDataLakeSettings <92 >93
RegisterResource POST /RegisterResource <94 >95
RemoveLFTagsFromResource POST /RemoveLFTagsFromResource <96 >97
RevokePermissions POST /RevokePermissions <98 >99
SearchDatabasesByLFTags POST /SearchDatabasesByLFTags <100 >101
SearchTablesByLFTags POST /SearchTablesByLFTags <102 >103
StartQueryPlanning POST /StartQueryPlanning <104 >105 host=query-
StartTransaction POST /StartTransaction <106 >107
UpdateDataCellsFilter POST /UpdateDataCellsFilter <108 >109
UpdateLFTag POST /UpdateLFTag <110 >111
UpdateLFTagExpression POST /UpdateLFTagExpression <112 >113
UpdateLakeFormationIdentityCenterConfiguration POST /UpdateLakeFormationIdentityCenterConfiguration <114 >115
UpdateResource POST /UpdateResource <116 >117
UpdateTableObjects POST /UpdateTableObjects <118 >119
UpdateTableStorageOptimizer POST /UpdateTableStorageOptimizer <120 >121

CatalogId:s Resource:141! LFTags:[142!
Failures:[143
SAMLAssertion:s! RoleArn:s! PrincipalArn:s! DurationSeconds:i
AccessKeyId:s SecretAccessKey:s SessionToken:s Expiration:t
CatalogId:s Entries:[144!
Failures:[145
CatalogId:s Entries:[144!
Failures:[145
TransactionId:s!
-
TransactionId:s!
TransactionStatus:s
TableData:146!
-
CatalogId:s TagKey:s! TagValues:[s!
-
Name:s! Description:s CatalogId:s Expression:[147!
-
CatalogId:s InstanceArn:s ExternalFiltering:148 ShareRecipients:[149 ServiceIntegrations:[150
ApplicationArn:s
Principal:149! Resource:141! Condition:151
-
TableCatalogId:s DatabaseName:s TableName:s Name:s
-
CatalogId:s TagKey:s!
-
Name:s! CatalogId:s
-
CatalogId:s
-
Principal:149! Resource:141! Condition:151
-
CatalogId:s DatabaseName:s! TableName:s! TransactionId:s! Objects:[152!
-
ResourceArn:s!
-
CatalogId:s
CatalogId:s InstanceArn:s ApplicationArn:s ExternalFiltering:148 ShareRecipients:[149 ServiceIntegrations:[150 ResourceShare:s
ResourceArn:s!
ResourceInfo:153
TransactionId:s!
TransactionDescription:154
TransactionId:s
-
TableCatalogId:s! DatabaseName:s! TableName:s! Name:s!
DataCellsFilter:146
-
Identity:s
CatalogId:s
DataLakeSettings:155
CatalogId:s ResourceArn:s! NextToken:s MaxResults:i
Permissions:[156 NextToken:s
CatalogId:s TagKey:s!
CatalogId:s TagKey:s TagValues:[s
Name:s! CatalogId:s
Name:s Description:s CatalogId:s Expression:[147
QueryId:s!
Error:s State:s!
QueryId:s!
ExecutionStatistics:157 PlanningStatistics:158 QuerySubmissionTime:T
CatalogId:s Resource:141! ShowAssignedLFTags:b
LFTagOnDatabase:[142 LFTagsOnTable:[142 LFTagsOnColumns:[159
CatalogId:s DatabaseName:s! TableName:s! TransactionId:s QueryAsOfTime:t PartitionPredicate:s MaxResults:i NextToken:s
Objects:[160 NextToken:s
DurationSeconds:i AuditContext:161 DataLocations:[s CredentialsScope:s
Credentials:162 AccessibleDataLocations:[s CredentialsScope:s
TableArn:s! Partition:163! Permissions:[s DurationSeconds:i AuditContext:161 SupportedPermissionTypes:[s
AccessKeyId:s SecretAccessKey:s SessionToken:s Expiration:t
TableArn:s! Permissions:[s DurationSeconds:i AuditContext:161 SupportedPermissionTypes:[s S3Path:s QuerySessionContext:164
AccessKeyId:s SecretAccessKey:s SessionToken:s Expiration:t VendedS3Path:[s
QueryId:s! WorkUnitId:l! WorkUnitToken:s!
ResultStream:S@p
NextToken:s PageSize:i QueryId:s!
NextToken:s QueryId:s! WorkUnitRanges:[165!
CatalogId:s Principal:149! Resource:141! Permissions:[s! Condition:151 PermissionsWithGrantOption:[s
-
Table:166 NextToken:s MaxResults:i
DataCellsFilters:[146 NextToken:s
CatalogId:s MaxResults:i NextToken:s
LFTagExpressions:[167 NextToken:s
CatalogId:s ResourceShareType:s MaxResults:i NextToken:s
LFTags:[142 NextToken:s
Principal:149 Resource:141 MaxResults:i NextToken:s
LakeFormationOptInsInfoList:[168 NextToken:s
CatalogId:s Principal:149 ResourceType:s Resource:141 NextToken:s MaxResults:i IncludeRelated:s
PrincipalResourcePermissions:[156 NextToken:s
FilterConditionList:[169 MaxResults:i NextToken:s
ResourceInfoList:[153 NextToken:s
CatalogId:s DatabaseName:s! TableName:s! StorageOptimizerType:s MaxResults:i NextToken:s
StorageOptimizerList:[170 NextToken:s
CatalogId:s StatusFilter:s MaxResults:i NextToken:s
Transactions:[154 NextToken:s
CatalogId:s DataLakeSettings:155!
-
ResourceArn:s! UseServiceLinkedRole:b RoleArn:s WithFederation:b HybridAccessEnabled:b WithPrivilegedAccess:b ExpectedResourceOwnerAccount:s
-
CatalogId:s Resource:141! LFTags:[142!
Failures:[143
CatalogId:s Principal:149! Resource:141! Permissions:[s! Condition:151 PermissionsWithGrantOption:[s
-
NextToken:s MaxResults:i CatalogId:s Expression:[147!
NextToken:s DatabaseList:[171
NextToken:s MaxResults:i CatalogId:s Expression:[147!
NextToken:s TableList:[172
QueryPlanningContext:173! QueryString:s!
QueryId:s!
TransactionType:s
TransactionId:s
TableData:146!
-
CatalogId:s TagKey:s! TagValuesToDelete:[s TagValuesToAdd:[s
-
Name:s! Description:s CatalogId:s Expression:[147!
-
CatalogId:s ShareRecipients:[149 ServiceIntegrations:[150 ApplicationStatus:s ExternalFiltering:148
-
RoleArn:s! ResourceArn:s! WithFederation:b HybridAccessEnabled:b ExpectedResourceOwnerAccount:s
-
CatalogId:s DatabaseName:s! TableName:s! TransactionId:s WriteOperations:[174!
-
CatalogId:s DatabaseName:s! TableName:s! StorageOptimizerConfig:{{s!
Result:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Catalog:175 Database:176 Table:166 TableWithColumns:177 DataLocation:178 DataCellsFilter:179 LFTag:180 LFTagPolicy:181 LFTagExpression:182
CatalogId:s TagKey:s! TagValues:[s!
LFTag:142 Error:183
Id:s! Principal:149 Resource:141 Permissions:[s Condition:151 PermissionsWithGrantOption:[s
RequestEntry:144 Error:183
TableCatalogId:s! DatabaseName:s! TableName:s! Name:s! RowFilter:184 ColumnNames:[s ColumnWildcard:185 VersionId:s
TagKey:s! TagValues:[s!
Status:s! AuthorizedTargets:[s!
DataLakePrincipalIdentifier:s
%union Redshift:[186
Expression:s
Uri:s! ETag:s
ResourceArn:s RoleArn:s LastModified:t WithFederation:b HybridAccessEnabled:b WithPrivilegedAccess:b VerificationStatus:s ExpectedResourceOwnerAccount:s
TransactionId:s TransactionStatus:s TransactionStartTime:t TransactionEndTime:t
DataLakeAdmins:[149 ReadOnlyAdmins:[149 CreateDatabaseDefaultPermissions:[187 CreateTableDefaultPermissions:[187 Parameters:{s TrustedResourceOwners:[s AllowExternalDataFiltering:b AllowFullTableExternalDataAccess:b ExternalDataFilteringAllowList:[149 AuthorizedSessionTagValueList:[s
Principal:149 Resource:141 Condition:151 Permissions:[s PermissionsWithGrantOption:[s AdditionalDetails:188 LastUpdated:t LastUpdatedBy:s
AverageExecutionTimeMillis:l DataScannedBytes:l WorkUnitsExecutedCount:l
EstimatedDataToScanBytes:l PlanningTimeMillis:l QueueTimeMillis:l WorkUnitsGeneratedCount:l
Name:s LFTags:[142
PartitionValues:[s Objects:[189
AdditionalAuditContext:s
AccessKeyId:s SecretAccessKey:s SessionToken:s Expiration:t
Values:[s!
QueryId:s QueryStartTime:t ClusterId:s QueryAuthorizationId:s AdditionalContext:{s
WorkUnitIdMax:l! WorkUnitIdMin:l! WorkUnitToken:s!
CatalogId:s DatabaseName:s! Name:s TableWildcard:190
Name:s Description:s CatalogId:s Expression:[147
Resource:141 Principal:149 Condition:151 LastModified:t LastUpdatedBy:s
Field:s ComparisonOperator:s StringValueList:[s
StorageOptimizerType:s Config:{s ErrorMessage:s Warnings:s LastRunDetails:s
Database:176 LFTags:[142
Table:166 LFTagOnDatabase:[142 LFTagsOnTable:[142 LFTagsOnColumns:[159
CatalogId:s DatabaseName:s! QueryAsOfTime:t QueryParameters:{s TransactionId:s
AddObject:191 DeleteObject:192
Id:s
CatalogId:s Name:s!
CatalogId:s DatabaseName:s! Name:s! ColumnNames:[s ColumnWildcard:185
CatalogId:s ResourceArn:s!
TableCatalogId:s DatabaseName:s TableName:s Name:s
CatalogId:s TagKey:s! TagValues:[s!
CatalogId:s ResourceType:s! Expression:[147 ExpressionName:s
CatalogId:s Name:s!
ErrorCode:s ErrorMessage:s
FilterExpression:s AllRowsWildcard:193
ExcludedColumnNames:[s
%union RedshiftConnect:194
Principal:149 Permissions:[s
ResourceShare:[s
Uri:s ETag:s Size:l
-
Uri:s! ETag:s! Size:l! PartitionValues:[s
Uri:s! ETag:s PartitionValues:[s
-
Authorization:s!

AccessDeniedException 122 status=403 sender
AlreadyExistsException 123
ConcurrentModificationException 124
ConflictException 125
EntityNotFoundException 126
ExpiredException 127 status=410 sender
GlueEncryptionException 128
InternalServiceException 129 status=500
InvalidInputException 130 status=400 sender
OperationTimeoutException 131
PermissionTypeMismatchException 132
ResourceNotReadyException 133 status=400
ResourceNumberLimitExceededException 134
StatisticsNotReadyYetException 135 status=420 sender
ThrottledException 136 status=429 sender retryable throttling
TransactionCanceledException 137 status=400
TransactionCommitInProgressException 138 status=400
TransactionCommittedException 139 status=400
WorkUnitsNotReadyYetException 140 status=420 sender

GetWorkUnits in=NextToken out=NextToken limit=PageSize results=WorkUnitRanges
ListDataCellsFilter in=NextToken out=NextToken limit=MaxResults results=DataCellsFilters
ListLFTags in=NextToken out=NextToken limit=MaxResults results=LFTags
SearchDatabasesByLFTags in=NextToken out=NextToken limit=MaxResults results=DatabaseList
SearchTablesByLFTags in=NextToken out=NextToken limit=MaxResults results=TableList
ListLFTagExpressions in=NextToken out=NextToken limit=MaxResults results=LFTagExpressions

`,
}
