// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Analytics, API version 2015-08-14. */
export const kinesisanalytics: ServiceModel = {
  name: 'kinesisanalytics',
  packed: `{"name":"kinesisanalytics","serviceId":"Kinesis Analytics","fullName":"Amazon Kinesis Analytics","apiVersion":"2015-08-14","protocol":"json","protocols":["json"],"endpointPrefix":"kinesisanalytics","jsonVersion":"1.1","targetPrefix":"KinesisAnalytics_20150814"}
AddApplicationCloudWatchLoggingOption <0 >1
AddApplicationInput <2 >3
AddApplicationInputProcessingConfiguration <4 >5
AddApplicationOutput <6 >7
AddApplicationReferenceDataSource <8 >9
CreateApplication <10 >11
DeleteApplication <12 >13
DeleteApplicationCloudWatchLoggingOption <14 >15
DeleteApplicationInputProcessingConfiguration <16 >17
DeleteApplicationOutput <18 >19
DeleteApplicationReferenceDataSource <20 >21
DescribeApplication <22 >23
DiscoverInputSchema <24 >25
ListApplications <26 >27
ListTagsForResource <28 >29
StartApplication <30 >31
StopApplication <32 >33
TagResource <34 >35
UntagResource <36 >37
UpdateApplication <38 >39

ApplicationName:s! CurrentApplicationVersionId:l! CloudWatchLoggingOption:52!
-
ApplicationName:s! CurrentApplicationVersionId:l! Input:53!
-
ApplicationName:s! CurrentApplicationVersionId:l! InputId:s! InputProcessingConfiguration:54!
-
ApplicationName:s! CurrentApplicationVersionId:l! Output:55!
-
ApplicationName:s! CurrentApplicationVersionId:l! ReferenceDataSource:56!
-
ApplicationName:s! ApplicationDescription:s Inputs:[53 Outputs:[55 CloudWatchLoggingOptions:[52 ApplicationCode:s Tags:[57
ApplicationSummary:58!
ApplicationName:s! CreateTimestamp:t!
-
ApplicationName:s! CurrentApplicationVersionId:l! CloudWatchLoggingOptionId:s!
-
ApplicationName:s! CurrentApplicationVersionId:l! InputId:s!
-
ApplicationName:s! CurrentApplicationVersionId:l! OutputId:s!
-
ApplicationName:s! CurrentApplicationVersionId:l! ReferenceId:s!
-
ApplicationName:s!
ApplicationDetail:59!
ResourceARN:s RoleARN:s InputStartingPositionConfiguration:60 S3Configuration:61 InputProcessingConfiguration:54
InputSchema:62 ParsedInputRecords:[[s ProcessedInputRecords:[s RawInputRecords:[s
Limit:i ExclusiveStartApplicationName:s
ApplicationSummaries:[58! HasMoreApplications:b!
ResourceARN:s!
Tags:[57
ApplicationName:s! InputConfigurations:[63!
-
ApplicationName:s!
-
ResourceARN:s! Tags:[57!
-
ResourceARN:s! TagKeys:[s!
-
ApplicationName:s! CurrentApplicationVersionId:l! ApplicationUpdate:64!
-
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
message:s RawInputRecords:[s ProcessedInputRecords:[s
message:s
LogStreamARN:s! RoleARN:s!
NamePrefix:s! InputProcessingConfiguration:54 KinesisStreamsInput:65 KinesisFirehoseInput:66 InputParallelism:67 InputSchema:62!
InputLambdaProcessor:68!
Name:s! KinesisStreamsOutput:69 KinesisFirehoseOutput:70 LambdaOutput:71 DestinationSchema:72!
TableName:s! S3ReferenceDataSource:73 ReferenceSchema:62!
Key:s! Value:s
ApplicationName:s! ApplicationARN:s! ApplicationStatus:s!
ApplicationName:s! ApplicationDescription:s ApplicationARN:s! ApplicationStatus:s! CreateTimestamp:t LastUpdateTimestamp:t InputDescriptions:[74 OutputDescriptions:[75 ReferenceDataSourceDescriptions:[76 CloudWatchLoggingOptionDescriptions:[77 ApplicationCode:s ApplicationVersionId:l!
InputStartingPosition:s
RoleARN:s! BucketARN:s! FileKey:s!
RecordFormat:78! RecordEncoding:s RecordColumns:[79!
Id:s! InputStartingPositionConfiguration:60!
InputUpdates:[80 ApplicationCodeUpdate:s OutputUpdates:[81 ReferenceDataSourceUpdates:[82 CloudWatchLoggingOptionUpdates:[83
ResourceARN:s! RoleARN:s!
ResourceARN:s! RoleARN:s!
Count:i
ResourceARN:s! RoleARN:s!
ResourceARN:s! RoleARN:s!
ResourceARN:s! RoleARN:s!
ResourceARN:s! RoleARN:s!
RecordFormatType:s!
BucketARN:s! FileKey:s! ReferenceRoleARN:s!
InputId:s NamePrefix:s InAppStreamNames:[s InputProcessingConfigurationDescription:84 KinesisStreamsInputDescription:85 KinesisFirehoseInputDescription:86 InputSchema:62 InputParallelism:67 InputStartingPositionConfiguration:60
OutputId:s Name:s KinesisStreamsOutputDescription:87 KinesisFirehoseOutputDescription:88 LambdaOutputDescription:89 DestinationSchema:72
ReferenceId:s! TableName:s! S3ReferenceDataSourceDescription:90! ReferenceSchema:62
CloudWatchLoggingOptionId:s LogStreamARN:s! RoleARN:s!
RecordFormatType:s! MappingParameters:91
Name:s! Mapping:s SqlType:s!
InputId:s! NamePrefixUpdate:s InputProcessingConfigurationUpdate:92 KinesisStreamsInputUpdate:93 KinesisFirehoseInputUpdate:94 InputSchemaUpdate:95 InputParallelismUpdate:96
OutputId:s! NameUpdate:s KinesisStreamsOutputUpdate:97 KinesisFirehoseOutputUpdate:98 LambdaOutputUpdate:99 DestinationSchemaUpdate:72
ReferenceId:s! TableNameUpdate:s S3ReferenceDataSourceUpdate:100 ReferenceSchemaUpdate:62
CloudWatchLoggingOptionId:s! LogStreamARNUpdate:s RoleARNUpdate:s
InputLambdaProcessorDescription:101
ResourceARN:s RoleARN:s
ResourceARN:s RoleARN:s
ResourceARN:s RoleARN:s
ResourceARN:s RoleARN:s
ResourceARN:s RoleARN:s
BucketARN:s! FileKey:s! ReferenceRoleARN:s!
JSONMappingParameters:102 CSVMappingParameters:103
InputLambdaProcessorUpdate:104!
ResourceARNUpdate:s RoleARNUpdate:s
ResourceARNUpdate:s RoleARNUpdate:s
RecordFormatUpdate:78 RecordEncodingUpdate:s RecordColumnUpdates:[79
CountUpdate:i
ResourceARNUpdate:s RoleARNUpdate:s
ResourceARNUpdate:s RoleARNUpdate:s
ResourceARNUpdate:s RoleARNUpdate:s
BucketARNUpdate:s FileKeyUpdate:s ReferenceRoleARNUpdate:s
ResourceARN:s RoleARN:s
RecordRowPath:s!
RecordRowDelimiter:s! RecordColumnDelimiter:s!
ResourceARNUpdate:s RoleARNUpdate:s

CodeValidationException 40
ConcurrentModificationException 41
InvalidApplicationConfigurationException 42
InvalidArgumentException 43
LimitExceededException 44
ResourceInUseException 45
ResourceNotFoundException 46
ResourceProvisionedThroughputExceededException 47
ServiceUnavailableException 48
TooManyTagsException 49
UnableToDetectSchemaException 50
UnsupportedOperationException 51



`,
}
