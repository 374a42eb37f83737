// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Analytics, API version 2018-05-23. */
export const kinesisanalyticsv2: ServiceModel = {
  name: 'kinesisanalyticsv2',
  packed: `{"name":"kinesisanalyticsv2","serviceId":"Kinesis Analytics V2","fullName":"Amazon Kinesis Analytics","apiVersion":"2018-05-23","protocol":"json","protocols":["json"],"endpointPrefix":"kinesisanalytics","jsonVersion":"1.1","targetPrefix":"KinesisAnalytics_20180523"}
AddApplicationCloudWatchLoggingOption <0 >1
AddApplicationInput <2 >3
AddApplicationInputProcessingConfiguration <4 >5
AddApplicationOutput <6 >7
AddApplicationReferenceDataSource <8 >9
AddApplicationVpcConfiguration <10 >11
CreateApplication <12 >13
CreateApplicationPresignedUrl <14 >15
CreateApplicationSnapshot <16 >17
DeleteApplication <18 >19
DeleteApplicationCloudWatchLoggingOption <20 >21
DeleteApplicationInputProcessingConfiguration <22 >23
DeleteApplicationOutput <24 >25
DeleteApplicationReferenceDataSource <26 >27
DeleteApplicationSnapshot <28 >29
DeleteApplicationVpcConfiguration <30 >31
DescribeApplication <32 >33
DescribeApplicationOperation <34 >35
DescribeApplicationSnapshot <36 >37
DescribeApplicationVersion <38 >39
DiscoverInputSchema <40 >41
ListApplicationOperations <42 >43
ListApplicationSnapshots <44 >45
ListApplicationVersions <46 >47
ListApplications <48 >49
ListTagsForResource <50 >51
RollbackApplication <52 >53
StartApplication <54 >55
StopApplication <56 >57
TagResource <58 >59
UntagResource <60 >61
UpdateApplication <62 >63
UpdateApplicationMaintenanceConfiguration <64 >65

ApplicationName:s! CurrentApplicationVersionId:l CloudWatchLoggingOption:79! ConditionalToken:s
ApplicationARN:s ApplicationVersionId:l CloudWatchLoggingOptionDescriptions:[80 OperationId:s
ApplicationName:s! CurrentApplicationVersionId:l! Input:81!
ApplicationARN:s ApplicationVersionId:l InputDescriptions:[82
ApplicationName:s! CurrentApplicationVersionId:l! InputId:s! InputProcessingConfiguration:83!
ApplicationARN:s ApplicationVersionId:l InputId:s InputProcessingConfigurationDescription:84
ApplicationName:s! CurrentApplicationVersionId:l! Output:85!
ApplicationARN:s ApplicationVersionId:l OutputDescriptions:[86
ApplicationName:s! CurrentApplicationVersionId:l! ReferenceDataSource:87!
ApplicationARN:s ApplicationVersionId:l ReferenceDataSourceDescriptions:[88
ApplicationName:s! CurrentApplicationVersionId:l VpcConfiguration:89! ConditionalToken:s
ApplicationARN:s ApplicationVersionId:l VpcConfigurationDescription:90 OperationId:s
ApplicationName:s! ApplicationDescription:s RuntimeEnvironment:s! ServiceExecutionRole:s! ApplicationConfiguration:91 CloudWatchLoggingOptions:[79 Tags:[92 ApplicationMode:s
ApplicationDetail:93!
ApplicationName:s! UrlType:s! SessionExpirationDurationInSeconds:l
AuthorizedUrl:s
ApplicationName:s! SnapshotName:s!
-
ApplicationName:s! CreateTimestamp:t!
-
ApplicationName:s! CurrentApplicationVersionId:l CloudWatchLoggingOptionId:s! ConditionalToken:s
ApplicationARN:s ApplicationVersionId:l CloudWatchLoggingOptionDescriptions:[80 OperationId:s
ApplicationName:s! CurrentApplicationVersionId:l! InputId:s!
ApplicationARN:s ApplicationVersionId:l
ApplicationName:s! CurrentApplicationVersionId:l! OutputId:s!
ApplicationARN:s ApplicationVersionId:l
ApplicationName:s! CurrentApplicationVersionId:l! ReferenceId:s!
ApplicationARN:s ApplicationVersionId:l
ApplicationName:s! SnapshotName:s! SnapshotCreationTimestamp:t!
-
ApplicationName:s! CurrentApplicationVersionId:l VpcConfigurationId:s! ConditionalToken:s
ApplicationARN:s ApplicationVersionId:l OperationId:s
ApplicationName:s! IncludeAdditionalDetails:b
ApplicationDetail:93!
ApplicationName:s! OperationId:s!
ApplicationOperationInfoDetails:94
ApplicationName:s! SnapshotName:s!
SnapshotDetails:95!
ApplicationName:s! ApplicationVersionId:l!
ApplicationVersionDetail:93
ResourceARN:s ServiceExecutionRole:s! InputStartingPositionConfiguration:96 S3Configuration:97 InputProcessingConfiguration:83
InputSchema:98 ParsedInputRecords:[[s ProcessedInputRecords:[s RawInputRecords:[s
ApplicationName:s! Limit:i NextToken:s Operation:s OperationStatus:s
ApplicationOperationInfoList:[99 NextToken:s
ApplicationName:s! Limit:i NextToken:s
SnapshotSummaries:[95 NextToken:s
ApplicationName:s! Limit:i NextToken:s
ApplicationVersionSummaries:[100 NextToken:s
Limit:i NextToken:s
ApplicationSummaries:[101! NextToken:s
ResourceARN:s!
Tags:[92
ApplicationName:s! CurrentApplicationVersionId:l!
ApplicationDetail:93! OperationId:s
ApplicationName:s! RunConfiguration:102
OperationId:s
ApplicationName:s! Force:b
OperationId:s
ResourceARN:s! Tags:[92!
-
ResourceARN:s! TagKeys:[s!
-
ApplicationName:s! CurrentApplicationVersionId:l ApplicationConfigurationUpdate:103 ServiceExecutionRoleUpdate:s RunConfigurationUpdate:104 CloudWatchLoggingOptionUpdates:[105 ConditionalToken:s RuntimeEnvironmentUpdate:s
ApplicationDetail:93! OperationId:s
ApplicationName:s! ApplicationMaintenanceConfigurationUpdate:106!
ApplicationARN:s ApplicationMaintenanceConfigurationDescription:107
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
message:s
Message:s RawInputRecords:[s ProcessedInputRecords:[s
Message:s
LogStreamARN:s!
CloudWatchLoggingOptionId:s LogStreamARN:s! RoleARN:s
NamePrefix:s! InputProcessingConfiguration:83 KinesisStreamsInput:108 KinesisFirehoseInput:109 InputParallelism:110 InputSchema:98!
InputId:s NamePrefix:s InAppStreamNames:[s InputProcessingConfigurationDescription:84 KinesisStreamsInputDescription:111 KinesisFirehoseInputDescription:112 InputSchema:98 InputParallelism:110 InputStartingPositionConfiguration:96
InputLambdaProcessor:113!
InputLambdaProcessorDescription:114
Name:s! KinesisStreamsOutput:115 KinesisFirehoseOutput:116 LambdaOutput:117 DestinationSchema:118!
OutputId:s Name:s KinesisStreamsOutputDescription:119 KinesisFirehoseOutputDescription:120 LambdaOutputDescription:121 DestinationSchema:118
TableName:s! S3ReferenceDataSource:122 ReferenceSchema:98!
ReferenceId:s! TableName:s! S3ReferenceDataSourceDescription:123! ReferenceSchema:98
SubnetIds:[s! SecurityGroupIds:[s!
VpcConfigurationId:s! VpcId:s! SubnetIds:[s! SecurityGroupIds:[s!
SqlApplicationConfiguration:124 FlinkApplicationConfiguration:125 EnvironmentProperties:126 ApplicationCodeConfiguration:127 ApplicationSnapshotConfiguration:128 ApplicationSystemRollbackConfiguration:129 VpcConfigurations:[89 ZeppelinApplicationConfiguration:130 ApplicationEncryptionConfiguration:131
Key:s! Value:s
ApplicationARN:s! ApplicationDescription:s ApplicationName:s! RuntimeEnvironment:s! ServiceExecutionRole:s ApplicationStatus:s! ApplicationVersionId:l! CreateTimestamp:t LastUpdateTimestamp:t ApplicationConfigurationDescription:132 CloudWatchLoggingOptionDescriptions:[80 ApplicationMaintenanceConfigurationDescription:107 ApplicationVersionUpdatedFrom:l ApplicationVersionRolledBackFrom:l ApplicationVersionCreateTimestamp:t ConditionalToken:s ApplicationVersionRolledBackTo:l ApplicationMode:s
Operation:s! StartTime:t! EndTime:t! OperationStatus:s! ApplicationVersionChangeDetails:133 OperationFailureDetails:134
SnapshotName:s! SnapshotStatus:s! ApplicationVersionId:l! SnapshotCreationTimestamp:t RuntimeEnvironment:s ApplicationEncryptionConfigurationDescription:135
InputStartingPosition:s
BucketARN:s! FileKey:s!
RecordFormat:136! RecordEncoding:s RecordColumns:[137!
Operation:s OperationId:s StartTime:t EndTime:t OperationStatus:s
ApplicationVersionId:l! ApplicationStatus:s!
ApplicationName:s! ApplicationARN:s! ApplicationStatus:s! ApplicationVersionId:l! RuntimeEnvironment:s! ApplicationMode:s
FlinkRunConfiguration:138 SqlRunConfigurations:[139 ApplicationRestoreConfiguration:140
SqlApplicationConfigurationUpdate:141 ApplicationCodeConfigurationUpdate:142 FlinkApplicationConfigurationUpdate:143 EnvironmentPropertyUpdates:144 ApplicationSnapshotConfigurationUpdate:145 ApplicationSystemRollbackConfigurationUpdate:146 VpcConfigurationUpdates:[147 ZeppelinApplicationConfigurationUpdate:148 ApplicationEncryptionConfigurationUpdate:149
FlinkRunConfiguration:138 ApplicationRestoreConfiguration:140
CloudWatchLoggingOptionId:s! LogStreamARNUpdate:s
ApplicationMaintenanceWindowStartTimeUpdate:s!
ApplicationMaintenanceWindowStartTime:s! ApplicationMaintenanceWindowEndTime:s!
ResourceARN:s!
ResourceARN:s!
Count:i
ResourceARN:s! RoleARN:s
ResourceARN:s! RoleARN:s
ResourceARN:s!
ResourceARN:s! RoleARN:s
ResourceARN:s!
ResourceARN:s!
ResourceARN:s!
RecordFormatType:s!
ResourceARN:s! RoleARN:s
ResourceARN:s! RoleARN:s
ResourceARN:s! RoleARN:s
BucketARN:s FileKey:s
BucketARN:s! FileKey:s! ReferenceRoleARN:s
Inputs:[81 Outputs:[85 ReferenceDataSources:[87
CheckpointConfiguration:150 MonitoringConfiguration:151 ParallelismConfiguration:152
PropertyGroups:[153!
CodeContent:154 CodeContentType:s!
SnapshotsEnabled:b!
RollbackEnabled:b!
MonitoringConfiguration:155 CatalogConfiguration:156 DeployAsApplicationConfiguration:157 CustomArtifactsConfiguration:[158
KeyId:s KeyType:s!
SqlApplicationConfigurationDescription:159 ApplicationCodeConfigurationDescription:160 RunConfigurationDescription:161 FlinkApplicationConfigurationDescription:162 EnvironmentPropertyDescriptions:163 ApplicationSnapshotConfigurationDescription:164 ApplicationSystemRollbackConfigurationDescription:165 VpcConfigurationDescriptions:[90 ZeppelinApplicationConfigurationDescription:166 ApplicationEncryptionConfigurationDescription:135
ApplicationVersionUpdatedFrom:l! ApplicationVersionUpdatedTo:l!
RollbackOperationId:s ErrorInfo:167
KeyId:s KeyType:s!
RecordFormatType:s! MappingParameters:168
Name:s! Mapping:s SqlType:s!
AllowNonRestoredState:b
InputId:s! InputStartingPositionConfiguration:96!
ApplicationRestoreType:s! SnapshotName:s
InputUpdates:[169 OutputUpdates:[170 ReferenceDataSourceUpdates:[171
CodeContentTypeUpdate:s CodeContentUpdate:172
CheckpointConfigurationUpdate:173 MonitoringConfigurationUpdate:174 ParallelismConfigurationUpdate:175
PropertyGroups:[153!
SnapshotsEnabledUpdate:b!
RollbackEnabledUpdate:b!
VpcConfigurationId:s! SubnetIdUpdates:[s SecurityGroupIdUpdates:[s
MonitoringConfigurationUpdate:176 CatalogConfigurationUpdate:177 DeployAsApplicationConfigurationUpdate:178 CustomArtifactsConfigurationUpdate:[158
KeyIdUpdate:s KeyTypeUpdate:s!
ConfigurationType:s! CheckpointingEnabled:b CheckpointInterval:l MinPauseBetweenCheckpoints:l
ConfigurationType:s! MetricsLevel:s LogLevel:s
ConfigurationType:s! Parallelism:i ParallelismPerKPU:i AutoScalingEnabled:b
PropertyGroupId:s! PropertyMap:{s!
TextContent:s ZipFileContent:B S3ContentLocation:179
LogLevel:s!
GlueDataCatalogConfiguration:180!
S3ContentLocation:181!
ArtifactType:s! S3ContentLocation:179 MavenReference:182
InputDescriptions:[82 OutputDescriptions:[86 ReferenceDataSourceDescriptions:[88
CodeContentType:s! CodeContentDescription:183
ApplicationRestoreConfigurationDescription:140 FlinkRunConfigurationDescription:138
CheckpointConfigurationDescription:184 MonitoringConfigurationDescription:185 ParallelismConfigurationDescription:186 JobPlanDescription:s
PropertyGroupDescriptions:[153
SnapshotsEnabled:b!
RollbackEnabled:b!
MonitoringConfigurationDescription:187! CatalogConfigurationDescription:188 DeployAsApplicationConfigurationDescription:189 CustomArtifactsConfigurationDescription:[190
ErrorString:s
JSONMappingParameters:191 CSVMappingParameters:192
InputId:s! NamePrefixUpdate:s InputProcessingConfigurationUpdate:193 KinesisStreamsInputUpdate:194 KinesisFirehoseInputUpdate:195 InputSchemaUpdate:196 InputParallelismUpdate:197
OutputId:s! NameUpdate:s KinesisStreamsOutputUpdate:198 KinesisFirehoseOutputUpdate:199 LambdaOutputUpdate:200 DestinationSchemaUpdate:118
ReferenceId:s! TableNameUpdate:s S3ReferenceDataSourceUpdate:201 ReferenceSchemaUpdate:98
TextContentUpdate:s ZipFileContentUpdate:B S3ContentLocationUpdate:202
ConfigurationTypeUpdate:s CheckpointingEnabledUpdate:b CheckpointIntervalUpdate:l MinPauseBetweenCheckpointsUpdate:l
ConfigurationTypeUpdate:s MetricsLevelUpdate:s LogLevelUpdate:s
ConfigurationTypeUpdate:s ParallelismUpdate:i ParallelismPerKPUUpdate:i AutoScalingEnabledUpdate:b
LogLevelUpdate:s!
GlueDataCatalogConfigurationUpdate:203!
S3ContentLocationUpdate:204
BucketARN:s! FileKey:s! ObjectVersion:s
DatabaseARN:s!
BucketARN:s! BasePath:s
GroupId:s! ArtifactId:s! Version:s!
TextContent:s CodeMD5:s CodeSize:l S3ApplicationCodeLocationDescription:205
ConfigurationType:s CheckpointingEnabled:b CheckpointInterval:l MinPauseBetweenCheckpoints:l
ConfigurationType:s MetricsLevel:s LogLevel:s
ConfigurationType:s Parallelism:i ParallelismPerKPU:i CurrentParallelism:i AutoScalingEnabled:b
LogLevel:s
GlueDataCatalogConfigurationDescription:206!
S3ContentLocationDescription:207!
ArtifactType:s S3ContentLocationDescription:179 MavenReferenceDescription:182
RecordRowPath:s!
RecordRowDelimiter:s! RecordColumnDelimiter:s!
InputLambdaProcessorUpdate:208!
ResourceARNUpdate:s!
ResourceARNUpdate:s!
RecordFormatUpdate:136 RecordEncodingUpdate:s RecordColumnUpdates:[137
CountUpdate:i!
ResourceARNUpdate:s!
ResourceARNUpdate:s!
ResourceARNUpdate:s!
BucketARNUpdate:s FileKeyUpdate:s
BucketARNUpdate:s FileKeyUpdate:s ObjectVersionUpdate:s
DatabaseARNUpdate:s!
BucketARNUpdate:s BasePathUpdate:s
BucketARN:s! FileKey:s! ObjectVersion:s
DatabaseARN:s!
BucketARN:s! BasePath:s
ResourceARNUpdate:s!

CodeValidationException 66
ConcurrentModificationException 67
InvalidApplicationConfigurationException 68
InvalidArgumentException 69
InvalidRequestException 70
LimitExceededException 71
ResourceInUseException 72
ResourceNotFoundException 73
ResourceProvisionedThroughputExceededException 74
ServiceUnavailableException 75
TooManyTagsException 76
UnableToDetectSchemaException 77
UnsupportedOperationException 78

ListApplicationSnapshots in=NextToken out=NextToken limit=Limit results=SnapshotSummaries
ListApplications in=NextToken out=NextToken limit=Limit results=ApplicationSummaries
ListApplicationOperations in=NextToken out=NextToken limit=Limit results=ApplicationOperationInfoList
ListApplicationVersions in=NextToken out=NextToken limit=Limit results=ApplicationVersionSummaries

`,
}
