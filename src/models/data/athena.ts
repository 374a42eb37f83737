// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Athena, API version 2017-05-18. */
export const athena: ServiceModel = {
  name: 'athena',
  packed: `{"name":"athena","serviceId":"Athena","fullName":"Amazon Athena","apiVersion":"2017-05-18","protocol":"json","protocols":["json"],"endpointPrefix":"athena","jsonVersion":"1.1","targetPrefix":"AmazonAthena"}
BatchGetNamedQuery <0 >1
BatchGetPreparedStatement <2 >3
BatchGetQueryExecution <4 >5
CancelCapacityReservation <6 >7 idempotent
CreateCapacityReservation <8 >9 idempotent
CreateDataCatalog <10 >11
CreateNamedQuery <12 >13 idempotent
CreateNotebook <14 >15
CreatePreparedStatement <16 >17
CreatePresignedNotebookUrl <18 >19
CreateWorkGroup <20 >21
DeleteCapacityReservation <22 >23 idempotent
DeleteDataCatalog <24 >25
DeleteNamedQuery <26 >27 idempotent
DeleteNotebook <28 >29
DeletePreparedStatement <30 >31
DeleteWorkGroup <32 >33 idempotent
ExportNotebook <34 >35
GetCalculationExecution <36 >37
GetCalculationExecutionCode <38 >39
GetCalculationExecutionStatus <40 >41
GetCapacityAssignmentConfiguration <42 >43
GetCapacityReservation <44 >45
GetDataCatalog <46 >47
GetDatabase <48 >49
GetNamedQuery <50 >51
GetNotebookMetadata <52 >53
GetPreparedStatement <54 >55
GetQueryExecution <56 >57
GetQueryResults <58 >59
GetQueryRuntimeStatistics <60 >61
GetResourceDashboard <62 >63
GetSession <64 >65
GetSessionEndpoint <66 >67
GetSessionStatus <68 >69
GetTableMetadata <70 >71
GetWorkGroup <72 >73
ImportNotebook <74 >75
ListApplicationDPUSizes <76 >77
ListCalculationExecutions <78 >79
ListCapacityReservations <80 >81
ListDataCatalogs <82 >83
ListDatabases <84 >85
ListEngineVersions <86 >87
ListExecutors <88 >89
ListNamedQueries <90 >91
ListNotebookMetadata <92 >93
ListNotebookSessions <94 >95
ListPreparedStatements <96 >97
ListQueryExecutions <98 >99
ListSessions <100 >101
ListTableMetadata <102 >103
ListTagsForResource <104 >105
ListWorkGroups <106 >107
PutCapacityAssignmentConfiguration <108 >109 idempotent
StartCalculationExecution <110 >111
StartQueryExecution <112 >113 idempotent
StartSession <114 >115
StopCalculationExecution <116 >117
StopQueryExecution <118 >119 idempotent
TagResource <120 >121
TerminateSession <122 >123
UntagResource <124 >125
UpdateCapacityReservation <126 >127
UpdateDataCatalog <128 >129
UpdateNamedQuery <130 >131 idempotent
UpdateNotebook <132 >133
UpdateNotebookMetadata <134 >135
UpdatePreparedStatement <136 >137
UpdateWorkGroup <138 >139

NamedQueryIds:[s!
NamedQueries:[146 UnprocessedNamedQueryIds:[147
PreparedStatementNames:[s! WorkGroup:s!
PreparedStatements:[148 UnprocessedPreparedStatementNames:[149
QueryExecutionIds:[s!
QueryExecutions:[150 UnprocessedQueryExecutionIds:[151
Name:s!
-
TargetDpus:i! Name:s! Tags:[152
-
Name:s! Type:s! Description:s Parameters:{s Tags:[152
DataCatalog:153
Name:s! Description:s Database:s! QueryString:s! ClientRequestToken:s~ WorkGroup:s
NamedQueryId:s
WorkGroup:s! Name:s! ClientRequestToken:s
NotebookId:s
StatementName:s! WorkGroup:s! QueryStatement:s! Description:s
-
SessionId:s!
NotebookUrl:s! AuthToken:s! AuthTokenExpirationTime:l!
Name:s! Configuration:154 Description:s Tags:[152
-
Name:s!
-
Name:s! DeleteCatalogOnly:b
DataCatalog:153
NamedQueryId:s!~
-
NotebookId:s!
-
StatementName:s! WorkGroup:s!
-
WorkGroup:s! RecursiveDeleteOption:b
-
NotebookId:s!
NotebookMetadata:155 Payload:s
CalculationExecutionId:s!
CalculationExecutionId:s SessionId:s Description:s WorkingDirectory:s Status:156 Statistics:157 Result:158
CalculationExecutionId:s!
CodeBlock:s
CalculationExecutionId:s!
Status:156 Statistics:157
CapacityReservationName:s!
CapacityAssignmentConfiguration:159!
Name:s!
CapacityReservation:160!
Name:s! WorkGroup:s
DataCatalog:153
CatalogName:s! DatabaseName:s! WorkGroup:s
Database:161
NamedQueryId:s!
NamedQuery:146
NotebookId:s!
NotebookMetadata:155
StatementName:s! WorkGroup:s!
PreparedStatement:148
QueryExecutionId:s!
QueryExecution:150
QueryExecutionId:s! NextToken:s MaxResults:i QueryResultType:s
UpdateCount:l ResultSet:162 NextToken:s
QueryExecutionId:s!
QueryRuntimeStatistics:163
ResourceARN:s!
Url:s!
SessionId:s!
SessionId:s Description:s WorkGroup:s EngineVersion:s EngineConfiguration:164 NotebookVersion:s MonitoringConfiguration:165 SessionConfiguration:166 Status:167 Statistics:168
SessionId:s!
EndpointUrl:s! AuthToken:s! AuthTokenExpirationTime:t!
SessionId:s!
SessionId:s Status:167
CatalogName:s! DatabaseName:s! TableName:s! WorkGroup:s
TableMetadata:169
WorkGroup:s!
WorkGroup:170
WorkGroup:s! Name:s! Payload:s Type:s! NotebookS3LocationUri:s ClientRequestToken:s
NotebookId:s
MaxResults:i NextToken:s
ApplicationDPUSizes:[171 NextToken:s
SessionId:s! StateFilter:s MaxResults:i NextToken:s
NextToken:s Calculations:[172
NextToken:s MaxResults:i
NextToken:s CapacityReservations:[160!
NextToken:s MaxResults:i WorkGroup:s
DataCatalogsSummary:[173 NextToken:s
CatalogName:s! NextToken:s MaxResults:i WorkGroup:s
DatabaseList:[161 NextToken:s
NextToken:s MaxResults:i
EngineVersions:[174 NextToken:s
SessionId:s! ExecutorStateFilter:s MaxResults:i NextToken:s
SessionId:s! NextToken:s ExecutorsSummary:[175
NextToken:s MaxResults:i WorkGroup:s
NamedQueryIds:[s NextToken:s
Filters:176 NextToken:s MaxResults:i WorkGroup:s!
NextToken:s NotebookMetadataList:[155
NotebookId:s! MaxResults:i NextToken:s
NotebookSessionsList:[177! NextToken:s
WorkGroup:s! NextToken:s MaxResults:i
PreparedStatements:[178 NextToken:s
NextToken:s MaxResults:i WorkGroup:s
QueryExecutionIds:[s NextToken:s
WorkGroup:s! StateFilter:s MaxResults:i NextToken:s
NextToken:s Sessions:[179
CatalogName:s! DatabaseName:s! Expression:s NextToken:s MaxResults:i WorkGroup:s
TableMetadataList:[169 NextToken:s
ResourceARN:s! NextToken:s MaxResults:i
Tags:[152 NextToken:s
NextToken:s MaxResults:i
WorkGroups:[180 NextToken:s
CapacityReservationName:s! CapacityAssignments:[181!
-
SessionId:s! Description:s CalculationConfiguration:182 CodeBlock:s ClientRequestToken:s
CalculationExecutionId:s State:s
QueryString:s! ClientRequestToken:s~ QueryExecutionContext:183 ResultConfiguration:184 WorkGroup:s ExecutionParameters:[s ResultReuseConfiguration:185 EngineConfiguration:164
QueryExecutionId:s
Description:s WorkGroup:s! EngineConfiguration:164! ExecutionRole:s MonitoringConfiguration:165 NotebookVersion:s SessionIdleTimeoutInMinutes:i ClientRequestToken:s Tags:[152 CopyWorkGroupTags:b
SessionId:s State:s
CalculationExecutionId:s!
State:s
QueryExecutionId:s!~
-
ResourceARN:s! Tags:[152!
-
SessionId:s!
State:s
ResourceARN:s! TagKeys:[s!
-
TargetDpus:i! Name:s!
-
Name:s! Type:s! Description:s Parameters:{s
-
NamedQueryId:s! Name:s! Description:s QueryString:s!
-
NotebookId:s! Payload:s! Type:s! SessionId:s ClientRequestToken:s
-
NotebookId:s! ClientRequestToken:s Name:s!
-
StatementName:s! WorkGroup:s! QueryStatement:s! Description:s
-
WorkGroup:s! Description:s ConfigurationUpdates:186 State:s
-
Message:s
AthenaErrorCode:s Message:s
Message:s
Message:s ResourceName:s
Message:s
Message:s Reason:s
Name:s! Description:s Database:s! QueryString:s! NamedQueryId:s WorkGroup:s
NamedQueryId:s ErrorCode:s ErrorMessage:s
StatementName:s QueryStatement:s WorkGroupName:s Description:s LastModifiedTime:t
StatementName:s ErrorCode:s ErrorMessage:s
QueryExecutionId:s Query:s StatementType:s ManagedQueryResultsConfiguration:187 ResultConfiguration:184 ResultReuseConfiguration:185 QueryExecutionContext:183 Status:188 Statistics:189 WorkGroup:s EngineVersion:174 ExecutionParameters:[s SubstatementType:s QueryResultsS3AccessGrantsConfiguration:190
QueryExecutionId:s ErrorCode:s ErrorMessage:s
Key:s Value:s
Name:s! Description:s Type:s! Parameters:{s Status:s ConnectionType:s Error:s
ResultConfiguration:184 ManagedQueryResultsConfiguration:187 EnforceWorkGroupConfiguration:b PublishCloudWatchMetricsEnabled:b BytesScannedCutoffPerQuery:l RequesterPaysEnabled:b EngineVersion:174 AdditionalConfiguration:s ExecutionRole:s MonitoringConfiguration:165 EngineConfiguration:164 CustomerContentEncryptionConfiguration:191 EnableMinimumEncryptionConfiguration:b IdentityCenterConfiguration:192 QueryResultsS3AccessGrantsConfiguration:190
NotebookId:s Name:s WorkGroup:s CreationTime:t Type:s LastModifiedTime:t
SubmissionDateTime:t CompletionDateTime:t State:s StateChangeReason:s
DpuExecutionInMillis:l Progress:s
StdOutS3Uri:s StdErrorS3Uri:s ResultS3Uri:s ResultType:s
CapacityReservationName:s CapacityAssignments:[181
Name:s! Status:s! TargetDpus:i! AllocatedDpus:i! LastAllocation:193 LastSuccessfulAllocationTime:t CreationTime:t!
Name:s! Description:s Parameters:{s
Rows:[194 ResultSetMetadata:195
Timeline:196 Rows:197 OutputStage:198
CoordinatorDpuSize:i MaxConcurrentDpus:i DefaultExecutorDpuSize:i AdditionalConfigs:{s SparkProperties:{s Classifications:[199
CloudWatchLoggingConfiguration:200 ManagedLoggingConfiguration:201 S3LoggingConfiguration:202
ExecutionRole:s WorkingDirectory:s IdleTimeoutSeconds:l SessionIdleTimeoutInMinutes:i EncryptionConfiguration:203
StartDateTime:t LastModifiedDateTime:t EndDateTime:t IdleSinceDateTime:t State:s StateChangeReason:s
DpuExecutionInMillis:l
Name:s! CreateTime:t LastAccessTime:t TableType:s Columns:[204 PartitionKeys:[204 Parameters:{s
Name:s! State:s Configuration:154 Description:s CreationTime:t IdentityCenterApplicationArn:s
ApplicationRuntimeId:s SupportedDPUSizes:[i
CalculationExecutionId:s Description:s Status:156
CatalogName:s Type:s Status:s ConnectionType:s Error:s
SelectedEngineVersion:s EffectiveEngineVersion:s
ExecutorId:s! ExecutorType:s StartDateTime:l TerminationDateTime:l ExecutorState:s ExecutorSize:l
Name:s
SessionId:s CreationTime:t
StatementName:s LastModifiedTime:t
SessionId:s Description:s EngineVersion:174 NotebookVersion:s Status:167
Name:s State:s Description:s CreationTime:t EngineVersion:174 IdentityCenterApplicationArn:s
WorkGroupNames:[s
CodeBlock:s
Database:s Catalog:s
OutputLocation:s EncryptionConfiguration:203 ExpectedBucketOwner:s AclConfiguration:205
ResultReuseByAgeConfiguration:206
EnforceWorkGroupConfiguration:b ResultConfigurationUpdates:207 ManagedQueryResultsConfigurationUpdates:208 PublishCloudWatchMetricsEnabled:b BytesScannedCutoffPerQuery:l RemoveBytesScannedCutoffPerQuery:b RequesterPaysEnabled:b EngineVersion:174 RemoveCustomerContentEncryptionConfiguration:b AdditionalConfiguration:s ExecutionRole:s CustomerContentEncryptionConfiguration:191 EnableMinimumEncryptionConfiguration:b QueryResultsS3AccessGrantsConfiguration:190 MonitoringConfiguration:165 EngineConfiguration:164
Enabled:b! EncryptionConfiguration:209
State:s StateChangeReason:s SubmissionDateTime:t CompletionDateTime:t AthenaError:210
EngineExecutionTimeInMillis:l DataScannedInBytes:l DataManifestLocation:s TotalExecutionTimeInMillis:l QueryQueueTimeInMillis:l ServicePreProcessingTimeInMillis:l QueryPlanningTimeInMillis:l ServiceProcessingTimeInMillis:l ResultReuseInformation:211 DpuCount:d
EnableS3AccessGrants:b! CreateUserLevelPrefix:b AuthenticationType:s!
KmsKey:s!
EnableIdentityCenter:b IdentityCenterInstanceArn:s
Status:s! StatusMessage:s RequestTime:t! RequestCompletionTime:t
Data:[212
ColumnInfo:[213
QueryQueueTimeInMillis:l ServicePreProcessingTimeInMillis:l QueryPlanningTimeInMillis:l EngineExecutionTimeInMillis:l ServiceProcessingTimeInMillis:l TotalExecutionTimeInMillis:l
InputRows:l InputBytes:l OutputBytes:l OutputRows:l
StageId:l State:s OutputBytes:l OutputRows:l InputBytes:l InputRows:l ExecutionTime:l QueryStagePlan:214 SubStages:[198
Name:s Properties:{s
Enabled:b! LogGroup:s LogStreamNamePrefix:s LogTypes:{[s
Enabled:b! KmsKey:s
Enabled:b! KmsKey:s LogLocation:s
EncryptionOption:s! KmsKey:s
Name:s! Type:s Comment:s
S3AclOption:s!
Enabled:b! MaxAgeInMinutes:i
OutputLocation:s RemoveOutputLocation:b EncryptionConfiguration:203 RemoveEncryptionConfiguration:b ExpectedBucketOwner:s RemoveExpectedBucketOwner:b AclConfiguration:205 RemoveAclConfiguration:b
Enabled:b EncryptionConfiguration:209 RemoveEncryptionConfiguration:b
KmsKey:s!
ErrorCategory:i ErrorType:i Retryable:b ErrorMessage:s
ReusedPreviousResult:b!
VarCharValue:s
CatalogName:s SchemaName:s TableName:s Name:s! Label:s Type:s! Precision:i Scale:i Nullable:s CaseSensitive:b
Name:s Identifier:s Children:[214 RemoteSources:[s

InternalServerException 140
InvalidRequestException 141
MetadataException 142
ResourceNotFoundException 143
SessionAlreadyExistsException 144
TooManyRequestsException 145

ListNamedQueries in=NextToken out=NextToken limit=MaxResults results=NamedQueryIds
ListQueryExecutions in=NextToken out=NextToken limit=MaxResults results=QueryExecutionIds
GetQueryResults in=NextToken out=NextToken limit=MaxResults results=ResultSet.Rows once=ResultSet.ResultSetMetadata,UpdateCount
ListDataCatalogs in=NextToken out=NextToken limit=MaxResults results=DataCatalogsSummary
ListDatabases in=NextToken out=NextToken limit=MaxResults results=DatabaseList
ListTableMetadata in=NextToken out=NextToken limit=MaxResults results=TableMetadataList
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags

`,
}
