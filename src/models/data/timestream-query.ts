// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Timestream Query, API version 2018-11-01. */
export const timestreamQuery: ServiceModel = {
  name: 'timestream-query',
  packed: `{"name":"timestream-query","serviceId":"Timestream Query","fullName":"Amazon Timestream Query","apiVersion":"2018-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"query.timestream","signingName":"timestream","jsonVersion":"1.0","targetPrefix":"Timestream_20181101"}
CancelQuery <0 >1 discovery=required idempotent
CreateScheduledQuery <2 >3 discovery=required idempotent
DeleteScheduledQuery <4 discovery=required idempotent
DescribeAccountSettings <5 >6 discovery=required
DescribeEndpoints <7 >8 discovers
DescribeScheduledQuery <9 >10 discovery=required
ExecuteScheduledQuery <11 discovery=required idempotent
ListScheduledQueries <12 >13 discovery=required
ListTagsForResource <14 >15 discovery=required
PrepareQuery <16 >17 discovery=required idempotent
Query <18 >19 discovery=required idempotent
TagResource <20 >21 discovery=required
UntagResource <22 >23 discovery=required
UpdateAccountSettings <24 >25 discovery=required idempotent
UpdateScheduledQuery <26 discovery=required

QueryId:s!
CancellationMessage:s
Name:s! QueryString:s! ScheduleConfiguration:36! NotificationConfiguration:37! TargetConfiguration:38 ClientToken:s~ ScheduledQueryExecutionRoleArn:s! Tags:[39 KmsKeyId:s ErrorReportConfiguration:40!
Arn:s!
ScheduledQueryArn:s!
-
MaxQueryTCU:i QueryPricingModel:s QueryCompute:41
-
Endpoints:[42!
ScheduledQueryArn:s!
ScheduledQuery:43!
ScheduledQueryArn:s! InvocationTime:t! ClientToken:s~ QueryInsights:44
MaxResults:i NextToken:s
ScheduledQueries:[45! NextToken:s
ResourceARN:s! MaxResults:i NextToken:s
Tags:[39! NextToken:s
QueryString:s! ValidateOnly:b
QueryString:s! Columns:[46! Parameters:[47!
QueryString:s! ClientToken:s~ NextToken:s MaxRows:i QueryInsights:48
QueryId:s! NextToken:s Rows:[49! ColumnInfo:[50! QueryStatus:51 QueryInsightsResponse:52
ResourceARN:s! Tags:[39!
-
ResourceARN:s! TagKeys:[s!
-
MaxQueryTCU:i QueryPricingModel:s QueryCompute:53
MaxQueryTCU:i QueryPricingModel:s QueryCompute:41
ScheduledQueryArn:s! State:s!
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ScheduledQueryArn:s
Message:s
Message:s
Message:s
ScheduleExpression:s!
SnsConfiguration:54!
TimestreamConfiguration:55!
Key:s! Value:s!
S3Configuration:56!
ComputeMode:s ProvisionedCapacity:57
Address:s! CachePeriodInMinutes:l!
Arn:s! Name:s! QueryString:s! CreationTime:t State:s! PreviousInvocationTime:t NextInvocationTime:t ScheduleConfiguration:36! NotificationConfiguration:37! TargetConfiguration:38 ScheduledQueryExecutionRoleArn:s KmsKeyId:s ErrorReportConfiguration:40 LastRunSummary:58 RecentlyFailedRuns:[58
Mode:s!
Arn:s! Name:s! CreationTime:t State:s! PreviousInvocationTime:t NextInvocationTime:t ErrorReportConfiguration:40 TargetDestination:59 LastRunStatus:s
Name:s Type:60 DatabaseName:s TableName:s Aliased:b
Name:s! Type:60!
Mode:s!
Data:[61!
Name:s Type:60!
ProgressPercentage:d CumulativeBytesScanned:l CumulativeBytesMetered:l
QuerySpatialCoverage:62 QueryTemporalRange:63 QueryTableCount:l OutputRows:l OutputBytes:l UnloadPartitionCount:l UnloadWrittenRows:l UnloadWrittenBytes:l
ComputeMode:s ProvisionedCapacity:64
TopicArn:s!
DatabaseName:s! TableName:s! TimeColumn:s! DimensionMappings:[65! MultiMeasureMappings:66 MixedMeasureMappings:[67 MeasureNameColumn:s
BucketName:s! ObjectKeyPrefix:s EncryptionOption:s
ActiveQueryTCU:i NotificationConfiguration:68 LastUpdate:69
InvocationTime:t TriggerTime:t RunStatus:s ExecutionStats:70 QueryInsightsResponse:71 ErrorReportLocation:72 FailureReason:s
TimestreamDestination:73
ScalarType:s ArrayColumnInfo:50 TimeSeriesMeasureValueColumnInfo:50 RowColumnInfo:[50
ScalarValue:s TimeSeriesValue:[74 ArrayValue:[61 RowValue:49 NullValue:b
Max:75
Max:76
TargetQueryTCU:i! NotificationConfiguration:68
Name:s! DimensionValueType:s!
TargetMultiMeasureName:s MultiMeasureAttributeMappings:[77!
MeasureName:s SourceColumn:s TargetMeasureName:s MeasureValueType:s! MultiMeasureAttributeMappings:[77
SnsConfiguration:54 RoleArn:s!
TargetQueryTCU:i Status:s StatusMessage:s
ExecutionTimeInMillis:l DataWrites:l BytesMetered:l CumulativeBytesScanned:l RecordsIngested:l QueryResultRows:l
QuerySpatialCoverage:62 QueryTemporalRange:63 QueryTableCount:l OutputRows:l OutputBytes:l
S3ReportLocation:78
DatabaseName:s TableName:s
Time:s! Value:61!
Value:d TableArn:s PartitionKey:[s
Value:l TableArn:s
SourceColumn:s! TargetMultiMeasureAttributeName:s MeasureValueType:s!
BucketName:s ObjectKey:s

AccessDeniedException 27
ConflictException 28
InternalServerException 29
InvalidEndpointException 30
QueryExecutionException 31
ResourceNotFoundException 32
ServiceQuotaExceededException 33
ThrottlingException 34
ValidationException 35

Query in=NextToken out=NextToken limit=MaxRows results=Rows once=ColumnInfo,QueryId,QueryStatus,QueryInsightsResponse
ListScheduledQueries in=NextToken out=NextToken limit=MaxResults results=ScheduledQueries
ListTagsForResource in=NextToken out=NextToken limit=MaxResults results=Tags

`,
}
