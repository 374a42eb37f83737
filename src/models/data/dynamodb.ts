// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DynamoDB, API version 2012-08-10. */
export const dynamodb: ServiceModel = {
  name: 'dynamodb',
  packed: `{"name":"dynamodb","serviceId":"DynamoDB","fullName":"Amazon DynamoDB","apiVersion":"2012-08-10","protocol":"json","protocols":["json"],"endpointPrefix":"dynamodb","jsonVersion":"1.0","targetPrefix":"DynamoDB_20120810"}
BatchExecuteStatement <0 >1
BatchGetItem <2 >3 discovery=optional params={"ResourceArnList":"keys(RequestItems)"}
BatchWriteItem <4 >5 discovery=optional params={"ResourceArnList":"keys(RequestItems)"}
CreateBackup <6 >7 discovery=optional
CreateGlobalTable <8 >9 discovery=optional
CreateTable <10 >11 discovery=optional
DeleteBackup <12 >13 discovery=optional
DeleteItem <14 >15 discovery=optional
DeleteResourcePolicy <16 >17 discovery=optional
DeleteTable <18 >19 discovery=optional
DescribeBackup <20 >21 discovery=optional
DescribeContinuousBackups <22 >23 discovery=optional
DescribeContributorInsights <24 >25
DescribeEndpoints <26 >27 discovers
DescribeExport <28 >29
DescribeGlobalTable <30 >31 discovery=optional
DescribeGlobalTableSettings <32 >33 discovery=optional
DescribeImport <34 >35
DescribeKinesisStreamingDestination <36 >37 discovery=optional
DescribeLimits <38 >39 discovery=optional
DescribeTable <40 >41 discovery=optional
DescribeTableReplicaAutoScaling <42 >43
DescribeTimeToLive <44 >45 discovery=optional
DisableKinesisStreamingDestination <46 >47 discovery=optional
EnableKinesisStreamingDestination <46 >47 discovery=optional
ExecuteStatement <48 >49
ExecuteTransaction <50 >51
ExportTableToPointInTime <52 >53
GetItem <54 >55 discovery=optional
GetResourcePolicy <56 >57 discovery=optional
ImportTable <58 >59 params={"ResourceArn":"TableCreationParameters.TableName"}
ListBackups <60 >61 discovery=optional
ListContributorInsights <62 >63
ListExports <64 >65
ListGlobalTables <66 >67 discovery=optional
ListImports <68 >69
ListTables <70 >71 discovery=optional
ListTagsOfResource <72 >73 discovery=optional
PutItem <74 >75 discovery=optional
PutResourcePolicy <76 >77 discovery=optional
Query <78 >79 discovery=optional
RestoreTableFromBackup <80 >81 discovery=optional
RestoreTableToPointInTime <82 >83 discovery=optional
Scan <84 >85 discovery=optional
SearchVectors <86 >87 static={"IsSearchOperation":true}
TagResource <88 discovery=optional
TransactGetItems <89 >90 discovery=optional params={"ResourceArnList":"TransactItems[*].Get.TableName"}
TransactWriteItems <91 >92 discovery=optional params={"ResourceArnList":"TransactItems[*].[ConditionCheck.TableName,%20Put.TableName,%20Delete.TableName,%20Update.TableName][]"}
UntagResource <93 discovery=optional
UpdateContinuousBackups <94 >95 discovery=optional
UpdateContributorInsights <96 >97
UpdateGlobalTable <98 >99 discovery=optional
UpdateGlobalTableSettings <100 >101 discovery=optional
UpdateItem <102 >103 discovery=optional
UpdateKinesisStreamingDestination <104 >105 discovery=optional
UpdateTable <106 >107 discovery=optional
UpdateTableReplicaAutoScaling <108 >109
UpdateTimeToLive <110 >111 discovery=optional

Statements:[146! ReturnConsumedCapacity:s
Responses:[147 ConsumedCapacity:[148
RequestItems:{149! ReturnConsumedCapacity:s
Responses:{[{150 UnprocessedKeys:{149 ConsumedCapacity:[148
RequestItems:{[151! ReturnConsumedCapacity:s ReturnItemCollectionMetrics:s
UnprocessedItems:{[151 ItemCollectionMetrics:{[152 ConsumedCapacity:[148
TableName:s!;param=ResourceArn BackupName:s!
BackupDetails:153
GlobalTableName:s!;param=ResourceArn ReplicationGroup:[154!
GlobalTableDescription:155
AttributeDefinitions:[156 TableName:s!;param=ResourceArn KeySchema:[157 LocalSecondaryIndexes:[158 GlobalSecondaryIndexes:[159 BillingMode:s ProvisionedThroughput:160 StreamSpecification:161 SSESpecification:162 Tags:[163 TableClass:s DeletionProtectionEnabled:b WarmThroughput:164 ResourcePolicy:s OnDemandThroughput:165 GlobalTableSourceArn:s GlobalTableSettingsReplicationMode:s VectorIndexes:[166
TableDescription:167
BackupArn:s!;param=ResourceArn
BackupDescription:168
TableName:s!;param=ResourceArn Key:{150! Expected:{169 ConditionalOperator:s ReturnValues:s ReturnConsumedCapacity:s ReturnItemCollectionMetrics:s ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Attributes:{150 ConsumedCapacity:148 ItemCollectionMetrics:152
ResourceArn:s!;param=ResourceArn ExpectedRevisionId:s
RevisionId:s
TableName:s!;param=ResourceArn
TableDescription:167
BackupArn:s!;param=ResourceArn
BackupDescription:168
TableName:s!;param=ResourceArn
ContinuousBackupsDescription:170
TableName:s!;param=ResourceArn IndexName:s
TableName:s IndexName:s ContributorInsightsRuleList:[s ContributorInsightsStatus:s LastUpdateDateTime:t FailureException:171 ContributorInsightsMode:s
-
Endpoints:[172!
ExportArn:s!;param=ResourceArn
ExportDescription:173
GlobalTableName:s!;param=ResourceArn
GlobalTableDescription:155
GlobalTableName:s!;param=ResourceArn
GlobalTableName:s ReplicaSettings:[174
ImportArn:s!;param=ResourceArn
ImportTableDescription:175!
TableName:s!;param=ResourceArn
TableName:s KinesisDataStreamDestinations:[176
-
AccountMaxReadCapacityUnits:l AccountMaxWriteCapacityUnits:l TableMaxReadCapacityUnits:l TableMaxWriteCapacityUnits:l
TableName:s!;param=ResourceArn
Table:167
TableName:s!;param=ResourceArn
TableAutoScalingDescription:177
TableName:s!;param=ResourceArn
TimeToLiveDescription:178
TableName:s!;param=ResourceArn StreamArn:s! EnableKinesisStreamingConfiguration:179
TableName:s StreamArn:s DestinationStatus:s EnableKinesisStreamingConfiguration:179
Statement:s! Parameters:[150 ConsistentRead:b NextToken:s ReturnConsumedCapacity:s Limit:i ReturnValuesOnConditionCheckFailure:s
Items:[{150 NextToken:s ConsumedCapacity:148 LastEvaluatedKey:{150
TransactStatements:[180! ClientRequestToken:s~ ReturnConsumedCapacity:s
Responses:[181 ConsumedCapacity:[148
TableArn:s!;param=ResourceArn ExportTime:t ClientToken:s~ S3Bucket:s! S3BucketOwner:s S3Prefix:s S3SseAlgorithm:s S3SseKmsKeyId:s ExportFormat:s ExportType:s IncrementalExportSpecification:182
ExportDescription:173
TableName:s!;param=ResourceArn Key:{150! AttributesToGet:[s ConsistentRead:b ReturnConsumedCapacity:s ProjectionExpression:s ExpressionAttributeNames:{s
Item:{150 ConsumedCapacity:148
ResourceArn:s!;param=ResourceArn
Policy:s RevisionId:s
ClientToken:s~ S3BucketSource:183! InputFormat:s! InputFormatOptions:184 InputCompressionType:s TableCreationParameters:185!
ImportTableDescription:175!
TableName:s;param=ResourceArn Limit:i TimeRangeLowerBound:t TimeRangeUpperBound:t ExclusiveStartBackupArn:s BackupType:s
BackupSummaries:[186 LastEvaluatedBackupArn:s
TableName:s;param=ResourceArn NextToken:s MaxResults:i
ContributorInsightsSummaries:[187 NextToken:s
TableArn:s;param=ResourceArn MaxResults:i NextToken:s
ExportSummaries:[188 NextToken:s
ExclusiveStartGlobalTableName:s Limit:i RegionName:s
GlobalTables:[189 LastEvaluatedGlobalTableName:s
TableArn:s;param=ResourceArn PageSize:i NextToken:s
ImportSummaryList:[190 NextToken:s
ExclusiveStartTableName:s Limit:i
TableNames:[s LastEvaluatedTableName:s
ResourceArn:s!;param=ResourceArn NextToken:s
Tags:[163 NextToken:s
TableName:s!;param=ResourceArn Item:{150! Expected:{169 ReturnValues:s ReturnConsumedCapacity:s ReturnItemCollectionMetrics:s ConditionalOperator:s ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Attributes:{150 ConsumedCapacity:148 ItemCollectionMetrics:152
ResourceArn:s!;param=ResourceArn Policy:s! ExpectedRevisionId:s ConfirmRemoveSelfResourceAccess:b
RevisionId:s
TableName:s!;param=ResourceArn IndexName:s Select:s AttributesToGet:[s Limit:i ConsistentRead:b KeyConditions:{191 QueryFilter:{191 ConditionalOperator:s ScanIndexForward:b ExclusiveStartKey:{150 ReturnConsumedCapacity:s ProjectionExpression:s FilterExpression:s KeyConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150
Items:[{150 Count:i ScannedCount:i LastEvaluatedKey:{150 ConsumedCapacity:148
TargetTableName:s!;param=ResourceArn BackupArn:s! BillingModeOverride:s GlobalSecondaryIndexOverride:[159 LocalSecondaryIndexOverride:[158 ProvisionedThroughputOverride:160 OnDemandThroughputOverride:165 SSESpecificationOverride:162 VectorIndexOverride:[166
TableDescription:167
SourceTableArn:s SourceTableName:s TargetTableName:s!;param=ResourceArn UseLatestRestorableTime:b RestoreDateTime:t BillingModeOverride:s GlobalSecondaryIndexOverride:[159 LocalSecondaryIndexOverride:[158 ProvisionedThroughputOverride:160 OnDemandThroughputOverride:165 SSESpecificationOverride:162 VectorIndexOverride:[166
TableDescription:167
TableName:s!;param=ResourceArn IndexName:s AttributesToGet:[s Limit:i Select:s ScanFilter:{191 ConditionalOperator:s ExclusiveStartKey:{150 ReturnConsumedCapacity:s TotalSegments:i Segment:i ProjectionExpression:s FilterExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ConsistentRead:b
Items:[{150 Count:i ScannedCount:i LastEvaluatedKey:{150 ConsumedCapacity:148
TableName:s!;param=ResourceArn IndexName:s! ReturnConsumedCapacity:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ProjectionExpression:s SearchVector:[150! SearchConditionExpression:s TopK:i!
ConsumedCapacity:192 SearchResults:[193
ResourceArn:s!;param=ResourceArn Tags:[163!
TransactItems:[194! ReturnConsumedCapacity:s
ConsumedCapacity:[148 Responses:[181
TransactItems:[195! ReturnConsumedCapacity:s ReturnItemCollectionMetrics:s ClientRequestToken:s~
ConsumedCapacity:[148 ItemCollectionMetrics:{[152
ResourceArn:s!;param=ResourceArn TagKeys:[s!
TableName:s!;param=ResourceArn PointInTimeRecoverySpecification:196!
ContinuousBackupsDescription:170
TableName:s!;param=ResourceArn IndexName:s ContributorInsightsAction:s! ContributorInsightsMode:s
TableName:s IndexName:s ContributorInsightsStatus:s ContributorInsightsMode:s
GlobalTableName:s!;param=ResourceArn ReplicaUpdates:[197!
GlobalTableDescription:155
GlobalTableName:s!;param=ResourceArn GlobalTableBillingMode:s GlobalTableProvisionedWriteCapacityUnits:l GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate:198 GlobalTableGlobalSecondaryIndexSettingsUpdate:[199 ReplicaSettingsUpdate:[200
GlobalTableName:s ReplicaSettings:[174
TableName:s!;param=ResourceArn Key:{150! AttributeUpdates:{201 Expected:{169 ConditionalOperator:s ReturnValues:s ReturnConsumedCapacity:s ReturnItemCollectionMetrics:s UpdateExpression:s ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Attributes:{150 ConsumedCapacity:148 ItemCollectionMetrics:152
TableName:s!;param=ResourceArn StreamArn:s! UpdateKinesisStreamingConfiguration:202
TableName:s StreamArn:s DestinationStatus:s UpdateKinesisStreamingConfiguration:202
AttributeDefinitions:[156 TableName:s!;param=ResourceArn BillingMode:s ProvisionedThroughput:160 GlobalSecondaryIndexUpdates:[203 StreamSpecification:161 SSESpecification:162 ReplicaUpdates:[204 TableClass:s DeletionProtectionEnabled:b MultiRegionConsistency:s GlobalTableWitnessUpdates:[205 OnDemandThroughput:165 WarmThroughput:164 GlobalTableSettingsReplicationMode:s VectorIndexUpdates:[206
TableDescription:167
GlobalSecondaryIndexUpdates:[207 TableName:s!;param=ResourceArn ProvisionedWriteCapacityAutoScalingUpdate:198 ReplicaUpdates:[208
TableAutoScalingDescription:177
TableName:s!;param=ResourceArn TimeToLiveSpecification:209!
TimeToLiveSpecification:209
message:s
message:s
message:s Item:{150
message:s
message:s
message:s
message:s
message:s
message:s
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s ThrottlingReasons:[210
message:s
message:s
message:s
message:s ThrottlingReasons:[210
message:s
message:s
message:s
message:s
message:s
message:s throttlingReasons:[210
Message:s CancellationReasons:[211
message:s
Message:s
Statement:s! Parameters:[150 ConsistentRead:b ReturnValuesOnConditionCheckFailure:s
Error:212 TableName:s Item:{150
TableName:s CapacityUnits:d ReadCapacityUnits:d WriteCapacityUnits:d Table:213 LocalSecondaryIndexes:{213 GlobalSecondaryIndexes:{213 VectorIndexes:{192
Keys:[{150! AttributesToGet:[s ConsistentRead:b ProjectionExpression:s ExpressionAttributeNames:{s
S:s N:s B:B SS:[s NS:[s BS:[B M:{150 L:[150 NULL:b BOOL:b
PutRequest:214 DeleteRequest:215
ItemCollectionKey:{150 SizeEstimateRangeGB:[d
BackupArn:s! BackupName:s! BackupSizeBytes:l BackupStatus:s! BackupType:s! BackupCreationDateTime:t! BackupExpiryDateTime:t
RegionName:s
ReplicationGroup:[216 GlobalTableArn:s CreationDateTime:t GlobalTableStatus:s GlobalTableName:s
AttributeName:s! AttributeType:s!
AttributeName:s! KeyType:s!
IndexName:s! KeySchema:[157! Projection:217!
IndexName:s! KeySchema:[157! Projection:217! ProvisionedThroughput:160 OnDemandThroughput:165 WarmThroughput:164
ReadCapacityUnits:l! WriteCapacityUnits:l!
StreamEnabled:b! StreamViewType:s
Enabled:b SSEType:s KMSMasterKeyId:s
Key:s! Value:s!
ReadUnitsPerSecond:l WriteUnitsPerSecond:l
MaxReadRequestUnits:l MaxWriteRequestUnits:l
IndexName:s! VectorAttribute:218! SearchSchema:[219 Projection:217! Dimensions:l! DistanceFunction:s!
AttributeDefinitions:[156 TableName:s KeySchema:[157 TableStatus:s CreationDateTime:t ProvisionedThroughput:220 TableSizeBytes:l ItemCount:l TableArn:s TableId:s BillingModeSummary:221 LocalSecondaryIndexes:[222 GlobalSecondaryIndexes:[223 StreamSpecification:161 LatestStreamLabel:s LatestStreamArn:s GlobalTableVersion:s Replicas:[216 GlobalTableWitnesses:[224 GlobalTableSettingsReplicationMode:s RestoreSummary:225 SSEDescription:226 ArchivalSummary:227 TableClassSummary:228 DeletionProtectionEnabled:b OnDemandThroughput:165 WarmThroughput:229 MultiRegionConsistency:s VectorIndexes:[230
BackupDetails:153 SourceTableDetails:231 SourceTableFeatureDetails:232
Value:150 Exists:b ComparisonOperator:s AttributeValueList:[150
ContinuousBackupsStatus:s! PointInTimeRecoveryDescription:233
ExceptionName:s ExceptionDescription:s
Address:s! CachePeriodInMinutes:l!
ExportArn:s ExportStatus:s StartTime:t EndTime:t ExportManifest:s TableArn:s TableId:s ExportTime:t ClientToken:s S3Bucket:s S3BucketOwner:s S3Prefix:s S3SseAlgorithm:s S3SseKmsKeyId:s FailureCode:s FailureMessage:s ExportFormat:s BilledSizeBytes:l ItemCount:l ExportType:s IncrementalExportSpecification:182
RegionName:s! ReplicaStatus:s ReplicaBillingModeSummary:221 ReplicaProvisionedReadCapacityUnits:l ReplicaProvisionedReadCapacityAutoScalingSettings:234 ReplicaProvisionedWriteCapacityUnits:l ReplicaProvisionedWriteCapacityAutoScalingSettings:234 ReplicaGlobalSecondaryIndexSettings:[235 ReplicaTableClassSummary:228
ImportArn:s ImportStatus:s TableArn:s TableId:s ClientToken:s S3BucketSource:183 ErrorCount:l CloudWatchLogGroupArn:s InputFormat:s InputFormatOptions:184 InputCompressionType:s TableCreationParameters:185 StartTime:t EndTime:t ProcessedSizeBytes:l ProcessedItemCount:l ImportedItemCount:l FailureCode:s FailureMessage:s
StreamArn:s DestinationStatus:s DestinationStatusDescription:s ApproximateCreationDateTimePrecision:s
TableName:s TableStatus:s Replicas:[236
TimeToLiveStatus:s AttributeName:s
ApproximateCreationDateTimePrecision:s
Statement:s! Parameters:[150 ReturnValuesOnConditionCheckFailure:s
Item:{150
ExportFromTime:t ExportToTime:t ExportViewType:s
S3BucketOwner:s S3Bucket:s! S3KeyPrefix:s
Csv:237
TableName:s! AttributeDefinitions:[156! KeySchema:[157! BillingMode:s ProvisionedThroughput:160 OnDemandThroughput:165 SSESpecification:162 GlobalSecondaryIndexes:[159 VectorIndexes:[166
TableName:s TableId:s TableArn:s BackupArn:s BackupName:s BackupCreationDateTime:t BackupExpiryDateTime:t BackupStatus:s BackupType:s BackupSizeBytes:l
TableName:s IndexName:s ContributorInsightsStatus:s ContributorInsightsMode:s
ExportArn:s ExportStatus:s ExportType:s
GlobalTableName:s ReplicationGroup:[154
ImportArn:s ImportStatus:s TableArn:s S3BucketSource:183 CloudWatchLogGroupArn:s InputFormat:s StartTime:t EndTime:t
AttributeValueList:[150 ComparisonOperator:s!
VectorSearchRequestBytes:d VectorWriteRequestBytes:d
Item:{150 Score:d
Get:238!
ConditionCheck:239 Put:240 Delete:241 Update:242
PointInTimeRecoveryEnabled:b! RecoveryPeriodInDays:i
Create:243 Delete:244
MinimumUnits:l MaximumUnits:l AutoScalingDisabled:b AutoScalingRoleArn:s ScalingPolicyUpdate:245
IndexName:s! ProvisionedWriteCapacityUnits:l ProvisionedWriteCapacityAutoScalingSettingsUpdate:198
RegionName:s! ReplicaProvisionedReadCapacityUnits:l ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate:198 ReplicaGlobalSecondaryIndexSettingsUpdate:[246 ReplicaTableClass:s
Value:150 Action:s
ApproximateCreationDateTimePrecision:s
Update:247 Create:248 Delete:249
Create:250 Update:251 Delete:252
Create:253 Delete:254
Create:255 Delete:256
IndexName:s ProvisionedWriteCapacityAutoScalingUpdate:198
RegionName:s! ReplicaGlobalSecondaryIndexUpdates:[257 ReplicaProvisionedReadCapacityAutoScalingUpdate:198
Enabled:b! AttributeName:s!
reason:s resource:s
Item:{150 Code:s Message:s
Code:s Message:s Item:{150
ReadCapacityUnits:d WriteCapacityUnits:d CapacityUnits:d
Item:{150!
Key:{150!
RegionName:s ReplicaStatus:s ReplicaArn:s ReplicaStatusDescription:s ReplicaStatusPercentProgress:s KMSMasterKeyId:s ProvisionedThroughputOverride:258 OnDemandThroughputOverride:259 WarmThroughput:229 GlobalSecondaryIndexes:[260 ReplicaInaccessibleDateTime:t ReplicaTableClassSummary:228 GlobalTableSettingsReplicationMode:s
ProjectionType:s NonKeyAttributes:[s
AttributeName:s!
AttributeName:s! SearchSchemaElementType:s!
LastIncreaseDateTime:t LastDecreaseDateTime:t NumberOfDecreasesToday:l ReadCapacityUnits:l WriteCapacityUnits:l
BillingMode:s LastUpdateToPayPerRequestDateTime:t
IndexName:s KeySchema:[157 Projection:217 IndexSizeBytes:l ItemCount:l IndexArn:s
IndexName:s KeySchema:[157 Projection:217 IndexStatus:s Backfilling:b ProvisionedThroughput:220 IndexSizeBytes:l ItemCount:l IndexArn:s OnDemandThroughput:165 WarmThroughput:261
RegionName:s WitnessStatus:s
SourceBackupArn:s SourceTableArn:s RestoreDateTime:t! RestoreInProgress:b!
Status:s SSEType:s KMSMasterKeyArn:s InaccessibleEncryptionDateTime:t
ArchivalDateTime:t ArchivalReason:s ArchivalBackupArn:s
TableClass:s LastUpdateDateTime:t
ReadUnitsPerSecond:l WriteUnitsPerSecond:l Status:s
IndexName:s SearchSchema:[219 Projection:217 VectorAttribute:218 Dimensions:l DistanceFunction:s IndexStatus:s Backfilling:b IndexSizeBytes:l ItemCount:l IndexArn:s
TableName:s! TableId:s! TableArn:s TableSizeBytes:l KeySchema:[157! TableCreationDateTime:t! ProvisionedThroughput:160! OnDemandThroughput:165 ItemCount:l BillingMode:s
LocalSecondaryIndexes:[262 GlobalSecondaryIndexes:[263 StreamDescription:161 TimeToLiveDescription:178 SSEDescription:226 VectorIndexes:[264
PointInTimeRecoveryStatus:s RecoveryPeriodInDays:i EarliestRestorableDateTime:t LatestRestorableDateTime:t
MinimumUnits:l MaximumUnits:l AutoScalingDisabled:b AutoScalingRoleArn:s ScalingPolicies:[265
IndexName:s! IndexStatus:s ProvisionedReadCapacityUnits:l ProvisionedReadCapacityAutoScalingSettings:234 ProvisionedWriteCapacityUnits:l ProvisionedWriteCapacityAutoScalingSettings:234
RegionName:s GlobalSecondaryIndexes:[266 ReplicaProvisionedReadCapacityAutoScalingSettings:234 ReplicaProvisionedWriteCapacityAutoScalingSettings:234 ReplicaStatus:s
Delimiter:s HeaderList:[s
Key:{150! TableName:s! ProjectionExpression:s ExpressionAttributeNames:{s
Key:{150! TableName:s! ConditionExpression:s! ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Item:{150! TableName:s! ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Key:{150! TableName:s! ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
Key:{150! UpdateExpression:s! TableName:s! ConditionExpression:s ExpressionAttributeNames:{s ExpressionAttributeValues:{150 ReturnValuesOnConditionCheckFailure:s
RegionName:s!
RegionName:s!
PolicyName:s TargetTrackingScalingPolicyConfiguration:267!
IndexName:s! ProvisionedReadCapacityUnits:l ProvisionedReadCapacityAutoScalingSettingsUpdate:198
IndexName:s! ProvisionedThroughput:160 OnDemandThroughput:165 WarmThroughput:164
IndexName:s! KeySchema:[157! Projection:217! ProvisionedThroughput:160 OnDemandThroughput:165 WarmThroughput:164
IndexName:s!
RegionName:s! KMSMasterKeyId:s ProvisionedThroughputOverride:258 OnDemandThroughputOverride:259 GlobalSecondaryIndexes:[268 TableClassOverride:s
RegionName:s! KMSMasterKeyId:s ProvisionedThroughputOverride:258 OnDemandThroughputOverride:259 GlobalSecondaryIndexes:[268 TableClassOverride:s
RegionName:s!
RegionName:s!
RegionName:s!
IndexName:s! VectorAttribute:218! SearchSchema:[219 Projection:217! Dimensions:l! DistanceFunction:s!
IndexName:s!
IndexName:s ProvisionedReadCapacityAutoScalingUpdate:198
ReadCapacityUnits:l
MaxReadRequestUnits:l
IndexName:s ProvisionedThroughputOverride:258 OnDemandThroughputOverride:259 WarmThroughput:261
ReadUnitsPerSecond:l WriteUnitsPerSecond:l Status:s
IndexName:s KeySchema:[157 Projection:217
IndexName:s KeySchema:[157 Projection:217 ProvisionedThroughput:160 OnDemandThroughput:165
IndexName:s VectorAttribute:218 SearchSchema:[219 Projection:217 Dimensions:l DistanceFunction:s
PolicyName:s TargetTrackingScalingPolicyConfiguration:269
IndexName:s IndexStatus:s ProvisionedReadCapacityAutoScalingSettings:234 ProvisionedWriteCapacityAutoScalingSettings:234
DisableScaleIn:b ScaleInCooldown:i ScaleOutCooldown:i TargetValue:d!
IndexName:s! ProvisionedThroughputOverride:258 OnDemandThroughputOverride:259
DisableScaleIn:b ScaleInCooldown:i ScaleOutCooldown:i TargetValue:d!

BackupInUseException 112
BackupNotFoundException 113
ConditionalCheckFailedException 114
ContinuousBackupsUnavailableException 115
DuplicateItemException 116
ExportConflictException 117
ExportNotFoundException 118
GlobalTableAlreadyExistsException 119
GlobalTableNotFoundException 120
IdempotentParameterMismatchException 121
ImportConflictException 122
ImportNotFoundException 123
IndexNotFoundException 124
InternalServerError 125
InvalidExportTimeException 126
InvalidRestoreTimeException 127
ItemCollectionSizeLimitExceededException 128
LimitExceededException 129
PointInTimeRecoveryUnavailableException 130
PolicyNotFoundException 131
ProvisionedThroughputExceededException 132
ReplicaAlreadyExistsException 133
ReplicaNotFoundException 134
ReplicatedWriteConflictException 135 retryable
RequestLimitExceeded 136
ResourceInUseException 137
ResourceNotFoundException 138
TableAlreadyExistsException 139
TableInUseException 140
TableNotFoundException 141
ThrottlingException 142
TransactionCanceledException 143
TransactionConflictException 144
TransactionInProgressException 145

ListBackups in=ExclusiveStartBackupArn out=LastEvaluatedBackupArn limit=Limit results=BackupSummaries
ListTables in=ExclusiveStartTableName out=LastEvaluatedTableName limit=Limit results=TableNames
Query in=ExclusiveStartKey out=LastEvaluatedKey limit=Limit results=Items,Count,ScannedCount once=ConsumedCapacity
Scan in=ExclusiveStartKey out=LastEvaluatedKey limit=Limit results=Items,Count,ScannedCount once=ConsumedCapacity
ListTagsOfResource in=NextToken out=NextToken results=Tags

ContributorInsightsEnabled DescribeContributorInsights 20 30 [{"state":"success","matcher":"path","argument":"ContributorInsightsStatus","expected":"ENABLED"},{"state":"failure","matcher":"path","argument":"ContributorInsightsStatus","expected":"FAILED"}]
ExportCompleted DescribeExport 20 60 [{"state":"success","matcher":"path","argument":"ExportDescription.ExportStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"ExportDescription.ExportStatus","expected":"FAILED"}]
ImportCompleted DescribeImport 20 60 [{"state":"success","matcher":"path","argument":"ImportTableDescription.ImportStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"ImportTableDescription.ImportStatus","expected":"FAILED"},{"state":"failure","matcher":"path","argument":"ImportTableDescription.ImportStatus","expected":"CANCELLED"}]
KinesisStreamingDestinationActive DescribeKinesisStreamingDestination 20 30 [{"state":"success","matcher":"pathAny","argument":"KinesisDataStreamDestinations[].DestinationStatus","expected":"ACTIVE"},{"state":"failure","matcher":"path","argument":"length(KinesisDataStreamDestinations) > \`0\`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)","expected":true}]
TableExists DescribeTable 20 25 [{"expected":"ACTIVE","matcher":"path","state":"success","argument":"Table.TableStatus"},{"expected":"ResourceNotFoundException","matcher":"error","state":"retry"}]
TableNotExists DescribeTable 20 25 [{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]`,
}
