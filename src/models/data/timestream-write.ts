// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Timestream Write, API version 2018-11-01. */
export const timestreamWrite: ServiceModel = {
  name: 'timestream-write',
  packed: `{"name":"timestream-write","serviceId":"Timestream Write","fullName":"Amazon Timestream Write","apiVersion":"2018-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"ingest.timestream","signingName":"timestream","jsonVersion":"1.0","targetPrefix":"Timestream_20181101"}
CreateBatchLoadTask <0 >1 discovery=required
CreateDatabase <2 >3 discovery=required
CreateTable <4 >5 discovery=required
DeleteDatabase <6 discovery=required
DeleteTable <7 discovery=required
DescribeBatchLoadTask <8 >9 discovery=required
DescribeDatabase <10 >11 discovery=required
DescribeEndpoints <12 >13 discovers
DescribeTable <14 >15 discovery=required
ListBatchLoadTasks <16 >17 discovery=required
ListDatabases <18 >19 discovery=required
ListTables <20 >21 discovery=required
ListTagsForResource <22 >23 discovery=required
ResumeBatchLoadTask <24 >25 discovery=required
TagResource <26 >27 discovery=required
UntagResource <28 >29 discovery=required
UpdateDatabase <30 >31 discovery=required
UpdateTable <32 >33 discovery=required
WriteRecords <34 >35 discovery=required

ClientToken:s~ DataModelConfiguration:45 DataSourceConfiguration:46! ReportConfiguration:47! TargetDatabaseName:s! TargetTableName:s! RecordVersion:l
TaskId:s!
DatabaseName:s! KmsKeyId:s Tags:[48
Database:49
DatabaseName:s! TableName:s! RetentionProperties:50 Tags:[48 MagneticStoreWriteProperties:51 Schema:52
Table:53
DatabaseName:s!
DatabaseName:s! TableName:s!
TaskId:s!
BatchLoadTaskDescription:54!
DatabaseName:s!
Database:49
-
Endpoints:[55!
DatabaseName:s! TableName:s!
Table:53
NextToken:s MaxResults:i TaskStatus:s
NextToken:s BatchLoadTasks:[56
NextToken:s MaxResults:i
Databases:[49 NextToken:s
DatabaseName:s NextToken:s MaxResults:i
Tables:[53 NextToken:s
ResourceARN:s!
Tags:[48
TaskId:s!
-
ResourceARN:s! Tags:[48!
-
ResourceARN:s! TagKeys:[s!
-
DatabaseName:s! KmsKeyId:s!
Database:49
DatabaseName:s! TableName:s! RetentionProperties:50 MagneticStoreWriteProperties:51 Schema:52
Table:53
DatabaseName:s! TableName:s! CommonAttributes:57 Records:[57!
RecordsIngested:58
Message:s!
Message:s!
Message:s!
Message:s
Message:s RejectedRecords:[59
Message:s
Message:s
Message:s!
Message:s!
DataModel:60 DataModelS3Configuration:61
DataSourceS3Configuration:62! CsvConfiguration:63 DataFormat:s!
ReportS3Configuration:64
Key:s! Value:s!
Arn:s DatabaseName:s TableCount:l KmsKeyId:s CreationTime:t LastUpdatedTime:t
MemoryStoreRetentionPeriodInHours:l! MagneticStoreRetentionPeriodInDays:l!
EnableMagneticStoreWrites:b! MagneticStoreRejectedDataLocation:65
CompositePartitionKey:[66
Arn:s TableName:s DatabaseName:s TableStatus:s RetentionProperties:50 CreationTime:t LastUpdatedTime:t MagneticStoreWriteProperties:51 Schema:52
TaskId:s ErrorMessage:s DataSourceConfiguration:46 ProgressReport:67 ReportConfiguration:47 DataModelConfiguration:45 TargetDatabaseName:s TargetTableName:s TaskStatus:s RecordVersion:l CreationTime:t LastUpdatedTime:t ResumableUntil:t
Address:s! CachePeriodInMinutes:l!
TaskId:s TaskStatus:s DatabaseName:s TableName:s CreationTime:t LastUpdatedTime:t ResumableUntil:t
Dimensions:[68 MeasureName:s MeasureValue:s MeasureValueType:s Time:s TimeUnit:s Version:l MeasureValues:[69
Total:i MemoryStore:i MagneticStore:i
RecordIndex:i Reason:s ExistingVersion:l
TimeColumn:s TimeUnit:s DimensionMappings:[70! MultiMeasureMappings:71 MixedMeasureMappings:[72 MeasureNameColumn:s
BucketName:s ObjectKey:s
BucketName:s! ObjectKeyPrefix:s
ColumnSeparator:s EscapeChar:s QuoteChar:s NullValue:s TrimWhiteSpace:b
BucketName:s! ObjectKeyPrefix:s EncryptionOption:s KmsKeyId:s
S3Configuration:73
Type:s! Name:s EnforcementInRecord:s
RecordsProcessed:l RecordsIngested:l ParseFailures:l RecordIngestionFailures:l FileFailures:l BytesMetered:l
Name:s! Value:s! DimensionValueType:s
Name:s! Value:s! Type:s!
SourceColumn:s DestinationColumn:s
TargetMultiMeasureName:s MultiMeasureAttributeMappings:[74!
MeasureName:s SourceColumn:s TargetMeasureName:s MeasureValueType:s! MultiMeasureAttributeMappings:[74
BucketName:s ObjectKeyPrefix:s EncryptionOption:s KmsKeyId:s
SourceColumn:s! TargetMultiMeasureAttributeName:s MeasureValueType:s

AccessDeniedException 36
ConflictException 37
InternalServerException 38
InvalidEndpointException 39
RejectedRecordsException 40
ResourceNotFoundException 41
ServiceQuotaExceededException 42
ThrottlingException 43
ValidationException 44



`,
}
