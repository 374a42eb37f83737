// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Kinesis Firehose, API version 2015-08-04. */
export const firehose: ServiceModel = {
  name: 'firehose',
  packed: `{"name":"firehose","serviceId":"Firehose","fullName":"Amazon Kinesis Firehose","apiVersion":"2015-08-04","protocol":"json","protocols":["json"],"endpointPrefix":"firehose","jsonVersion":"1.1","targetPrefix":"Firehose_20150804"}
CreateDeliveryStream <0 >1
DeleteDeliveryStream <2 >3
DescribeDeliveryStream <4 >5
ListDeliveryStreams <6 >7
ListTagsForDeliveryStream <8 >9
PutRecord <10 >11
PutRecordBatch <12 >13
StartDeliveryStreamEncryption <14 >15
StopDeliveryStreamEncryption <16 >17
TagDeliveryStream <18 >19
UntagDeliveryStream <20 >21
UpdateDestination <22 >23

DeliveryStreamName:s! DeliveryStreamType:s DirectPutSourceConfiguration:32 KinesisStreamSourceConfiguration:33 DeliveryStreamEncryptionConfigurationInput:34 S3DestinationConfiguration:35 ExtendedS3DestinationConfiguration:36 RedshiftDestinationConfiguration:37 ElasticsearchDestinationConfiguration:38 AmazonopensearchserviceDestinationConfiguration:39 SplunkDestinationConfiguration:40 HttpEndpointDestinationConfiguration:41 Tags:[42 AmazonOpenSearchServerlessDestinationConfiguration:43 MSKSourceConfiguration:44 SnowflakeDestinationConfiguration:45 IcebergDestinationConfiguration:46 DatabaseSourceConfiguration:47
DeliveryStreamARN:s
DeliveryStreamName:s! AllowForceDelete:b
-
DeliveryStreamName:s! Limit:i ExclusiveStartDestinationId:s
DeliveryStreamDescription:48!
Limit:i DeliveryStreamType:s ExclusiveStartDeliveryStreamName:s
DeliveryStreamNames:[s! HasMoreDeliveryStreams:b!
DeliveryStreamName:s! ExclusiveStartTagKey:s Limit:i
Tags:[42! HasMoreTags:b!
DeliveryStreamName:s! Record:49!
RecordId:s! Encrypted:b
DeliveryStreamName:s! Records:[49!
FailedPutCount:i! Encrypted:b RequestResponses:[50!
DeliveryStreamName:s! DeliveryStreamEncryptionConfigurationInput:34
-
DeliveryStreamName:s!
-
DeliveryStreamName:s! Tags:[42!
-
DeliveryStreamName:s! TagKeys:[s!
-
DeliveryStreamName:s! CurrentDeliveryStreamVersionId:s! DestinationId:s! S3DestinationUpdate:51 ExtendedS3DestinationUpdate:52 RedshiftDestinationUpdate:53 ElasticsearchDestinationUpdate:54 AmazonopensearchserviceDestinationUpdate:55 SplunkDestinationUpdate:56 HttpEndpointDestinationUpdate:57 AmazonOpenSearchServerlessDestinationUpdate:58 SnowflakeDestinationUpdate:59 IcebergDestinationUpdate:60
-
message:s
message:s
code:s message:s
code:s message:s
message:s
message:s
message:s
message:s
ThroughputHintInMBs:i!
KinesisStreamARN:s! RoleARN:s!
KeyARN:s KeyType:s!
RoleARN:s! BucketARN:s! Prefix:s ErrorOutputPrefix:s BufferingHints:61 CompressionFormat:s EncryptionConfiguration:62 CloudWatchLoggingOptions:63
RoleARN:s! BucketARN:s! Prefix:s ErrorOutputPrefix:s BufferingHints:61 CompressionFormat:s EncryptionConfiguration:62 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s S3BackupConfiguration:35 DataFormatConversionConfiguration:65 DynamicPartitioningConfiguration:66 FileExtension:s CustomTimeZone:s
RoleARN:s! ClusterJDBCURL:s! CopyCommand:67! Username:s Password:s RetryOptions:68 S3Configuration:35! ProcessingConfiguration:64 S3BackupMode:s S3BackupConfiguration:35 CloudWatchLoggingOptions:63 SecretsManagerConfiguration:69
RoleARN:s! DomainARN:s ClusterEndpoint:s IndexName:s! TypeName:s IndexRotationPeriod:s BufferingHints:70 RetryOptions:71 S3BackupMode:s S3Configuration:35! ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfiguration:72 DocumentIdOptions:73
RoleARN:s! DomainARN:s ClusterEndpoint:s IndexName:s! TypeName:s IndexRotationPeriod:s BufferingHints:74 RetryOptions:75 S3BackupMode:s S3Configuration:35! ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfiguration:72 DocumentIdOptions:73
HECEndpoint:s! HECEndpointType:s! HECToken:s HECAcknowledgmentTimeoutInSeconds:i RetryOptions:76 S3BackupMode:s S3Configuration:35! ProcessingConfiguration:64 CloudWatchLoggingOptions:63 BufferingHints:77 SecretsManagerConfiguration:69
EndpointConfiguration:78! BufferingHints:79 CloudWatchLoggingOptions:63 RequestConfiguration:80 ProcessingConfiguration:64 RoleARN:s RetryOptions:81 S3BackupMode:s S3Configuration:35! SecretsManagerConfiguration:69
Key:s! Value:s
RoleARN:s! CollectionEndpoint:s IndexName:s! BufferingHints:82 RetryOptions:83 S3BackupMode:s S3Configuration:35! ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfiguration:72
MSKClusterARN:s! TopicName:s! AuthenticationConfiguration:84! ReadFromTimestamp:t
AccountUrl:s! PrivateKey:s KeyPassphrase:s User:s Database:s! Schema:s! Table:s! SnowflakeRoleConfiguration:85 DataLoadingOption:s MetaDataColumnName:s ContentColumnName:s SnowflakeVpcConfiguration:86 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 RoleARN:s! RetryOptions:87 S3BackupMode:s S3Configuration:35! SecretsManagerConfiguration:69 BufferingHints:88
DestinationTableConfigurationList:[89 SchemaEvolutionConfiguration:90 TableCreationConfiguration:91 BufferingHints:61 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s RetryOptions:92 RoleARN:s! AppendOnly:b CatalogConfiguration:93! S3Configuration:35!
Type:s! Endpoint:s! Port:i! SSLMode:s Databases:94! Tables:95! Columns:96 SurrogateKeys:[s SnapshotWatermarkTable:s! DatabaseSourceAuthenticationConfiguration:97! DatabaseSourceVPCConfiguration:98!
DeliveryStreamName:s! DeliveryStreamARN:s! DeliveryStreamStatus:s! FailureDescription:99 DeliveryStreamEncryptionConfiguration:100 DeliveryStreamType:s! VersionId:s! CreateTimestamp:t LastUpdateTimestamp:t Source:101 Destinations:[102! HasMoreDestinations:b!
Data:B!
RecordId:s ErrorCode:s ErrorMessage:s
RoleARN:s BucketARN:s Prefix:s ErrorOutputPrefix:s BufferingHints:61 CompressionFormat:s EncryptionConfiguration:62 CloudWatchLoggingOptions:63
RoleARN:s BucketARN:s Prefix:s ErrorOutputPrefix:s BufferingHints:61 CompressionFormat:s EncryptionConfiguration:62 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s S3BackupUpdate:51 DataFormatConversionConfiguration:65 DynamicPartitioningConfiguration:66 FileExtension:s CustomTimeZone:s
RoleARN:s ClusterJDBCURL:s CopyCommand:67 Username:s Password:s RetryOptions:68 S3Update:51 ProcessingConfiguration:64 S3BackupMode:s S3BackupUpdate:51 CloudWatchLoggingOptions:63 SecretsManagerConfiguration:69
RoleARN:s DomainARN:s ClusterEndpoint:s IndexName:s TypeName:s IndexRotationPeriod:s BufferingHints:70 RetryOptions:71 S3Update:51 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 DocumentIdOptions:73
RoleARN:s DomainARN:s ClusterEndpoint:s IndexName:s TypeName:s IndexRotationPeriod:s BufferingHints:74 RetryOptions:75 S3Update:51 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 DocumentIdOptions:73
HECEndpoint:s HECEndpointType:s HECToken:s HECAcknowledgmentTimeoutInSeconds:i RetryOptions:76 S3BackupMode:s S3Update:51 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 BufferingHints:77 SecretsManagerConfiguration:69
EndpointConfiguration:78 BufferingHints:79 CloudWatchLoggingOptions:63 RequestConfiguration:80 ProcessingConfiguration:64 RoleARN:s RetryOptions:81 S3BackupMode:s S3Update:51 SecretsManagerConfiguration:69
RoleARN:s CollectionEndpoint:s IndexName:s BufferingHints:82 RetryOptions:83 S3Update:51 ProcessingConfiguration:64 CloudWatchLoggingOptions:63
AccountUrl:s PrivateKey:s KeyPassphrase:s User:s Database:s Schema:s Table:s SnowflakeRoleConfiguration:85 DataLoadingOption:s MetaDataColumnName:s ContentColumnName:s CloudWatchLoggingOptions:63 ProcessingConfiguration:64 RoleARN:s RetryOptions:87 S3BackupMode:s S3Update:51 SecretsManagerConfiguration:69 BufferingHints:88
DestinationTableConfigurationList:[89 SchemaEvolutionConfiguration:90 TableCreationConfiguration:91 BufferingHints:61 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s RetryOptions:92 RoleARN:s AppendOnly:b CatalogConfiguration:93 S3Configuration:35
SizeInMBs:i IntervalInSeconds:i
NoEncryptionConfig:s KMSEncryptionConfig:103
Enabled:b LogGroupName:s LogStreamName:s
Enabled:b Processors:[104
SchemaConfiguration:105 InputFormatConfiguration:106 OutputFormatConfiguration:107 Enabled:b
RetryOptions:92 Enabled:b
DataTableName:s! DataTableColumns:s CopyOptions:s
DurationInSeconds:i
SecretARN:s RoleARN:s Enabled:b!
IntervalInSeconds:i SizeInMBs:i
DurationInSeconds:i
SubnetIds:[s! RoleARN:s! SecurityGroupIds:[s!
DefaultDocumentIdFormat:s!
IntervalInSeconds:i SizeInMBs:i
DurationInSeconds:i
DurationInSeconds:i
IntervalInSeconds:i SizeInMBs:i
Url:s! Name:s AccessKey:s
SizeInMBs:i IntervalInSeconds:i
ContentEncoding:s CommonAttributes:[108
DurationInSeconds:i
IntervalInSeconds:i SizeInMBs:i
DurationInSeconds:i
RoleARN:s! Connectivity:s!
Enabled:b SnowflakeRole:s
PrivateLinkVpceId:s!
DurationInSeconds:i
SizeInMBs:i IntervalInSeconds:i
DestinationTableName:s! DestinationDatabaseName:s! UniqueKeys:[s PartitionSpec:109 S3ErrorOutputPrefix:s
Enabled:b!
Enabled:b!
DurationInSeconds:i
CatalogARN:s WarehouseLocation:s
Include:[s Exclude:[s
Include:[s Exclude:[s
Include:[s Exclude:[s
SecretsManagerConfiguration:69!
VpcEndpointServiceName:s!
Type:s! Details:s!
KeyARN:s KeyType:s Status:s FailureDescription:99
DirectPutSourceDescription:110 KinesisStreamSourceDescription:111 MSKSourceDescription:112 DatabaseSourceDescription:113
DestinationId:s! S3DestinationDescription:114 ExtendedS3DestinationDescription:115 RedshiftDestinationDescription:116 ElasticsearchDestinationDescription:117 AmazonopensearchserviceDestinationDescription:118 SplunkDestinationDescription:119 HttpEndpointDestinationDescription:120 SnowflakeDestinationDescription:121 AmazonOpenSearchServerlessDestinationDescription:122 IcebergDestinationDescription:123
AWSKMSKeyARN:s!
Type:s! Parameters:[124
RoleARN:s CatalogId:s DatabaseName:s TableName:s Region:s VersionId:s
Deserializer:125
Serializer:126
AttributeName:s! AttributeValue:s!
Identity:[127
ThroughputHintInMBs:i
KinesisStreamARN:s RoleARN:s DeliveryStartTimestamp:t
MSKClusterARN:s TopicName:s AuthenticationConfiguration:84 DeliveryStartTimestamp:t ReadFromTimestamp:t
Type:s Endpoint:s Port:i SSLMode:s Databases:94 Tables:95 Columns:96 SurrogateKeys:[s SnapshotWatermarkTable:s SnapshotInfo:[128 DatabaseSourceAuthenticationConfiguration:97 DatabaseSourceVPCConfiguration:98
RoleARN:s! BucketARN:s! Prefix:s ErrorOutputPrefix:s BufferingHints:61! CompressionFormat:s! EncryptionConfiguration:62! CloudWatchLoggingOptions:63
RoleARN:s! BucketARN:s! Prefix:s ErrorOutputPrefix:s BufferingHints:61! CompressionFormat:s! EncryptionConfiguration:62! CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s S3BackupDescription:114 DataFormatConversionConfiguration:65 DynamicPartitioningConfiguration:66 FileExtension:s CustomTimeZone:s
RoleARN:s! ClusterJDBCURL:s! CopyCommand:67! Username:s RetryOptions:68 S3DestinationDescription:114! ProcessingConfiguration:64 S3BackupMode:s S3BackupDescription:114 CloudWatchLoggingOptions:63 SecretsManagerConfiguration:69
RoleARN:s DomainARN:s ClusterEndpoint:s IndexName:s TypeName:s IndexRotationPeriod:s BufferingHints:70 RetryOptions:71 S3BackupMode:s S3DestinationDescription:114 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfigurationDescription:129 DocumentIdOptions:73
RoleARN:s DomainARN:s ClusterEndpoint:s IndexName:s TypeName:s IndexRotationPeriod:s BufferingHints:74 RetryOptions:75 S3BackupMode:s S3DestinationDescription:114 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfigurationDescription:129 DocumentIdOptions:73
HECEndpoint:s HECEndpointType:s HECToken:s HECAcknowledgmentTimeoutInSeconds:i RetryOptions:76 S3BackupMode:s S3DestinationDescription:114 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 BufferingHints:77 SecretsManagerConfiguration:69
EndpointConfiguration:130 BufferingHints:79 CloudWatchLoggingOptions:63 RequestConfiguration:80 ProcessingConfiguration:64 RoleARN:s RetryOptions:81 S3BackupMode:s S3DestinationDescription:114 SecretsManagerConfiguration:69
AccountUrl:s User:s Database:s Schema:s Table:s SnowflakeRoleConfiguration:85 DataLoadingOption:s MetaDataColumnName:s ContentColumnName:s SnowflakeVpcConfiguration:86 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 RoleARN:s RetryOptions:87 S3BackupMode:s S3DestinationDescription:114 SecretsManagerConfiguration:69 BufferingHints:88
RoleARN:s CollectionEndpoint:s IndexName:s BufferingHints:82 RetryOptions:83 S3BackupMode:s S3DestinationDescription:114 ProcessingConfiguration:64 CloudWatchLoggingOptions:63 VpcConfigurationDescription:129
DestinationTableConfigurationList:[89 SchemaEvolutionConfiguration:90 TableCreationConfiguration:91 BufferingHints:61 CloudWatchLoggingOptions:63 ProcessingConfiguration:64 S3BackupMode:s RetryOptions:92 RoleARN:s AppendOnly:b CatalogConfiguration:93 S3DestinationDescription:114
ParameterName:s! ParameterValue:s!
OpenXJsonSerDe:131 HiveJsonSerDe:132
ParquetSerDe:133 OrcSerDe:134
SourceName:s!
Id:s! Table:s! RequestTimestamp:t! RequestedBy:s! Status:s! FailureDescription:99
SubnetIds:[s! RoleARN:s! SecurityGroupIds:[s! VpcId:s!
Url:s Name:s
ConvertDotsInJsonKeysToUnderscores:b CaseInsensitive:b ColumnToJsonKeyMappings:{s
TimestampFormats:[s
BlockSizeBytes:i PageSizeBytes:i Compression:s EnableDictionaryCompression:b MaxPaddingBytes:i WriterVersion:s
StripeSizeBytes:i BlockSizeBytes:i RowIndexStride:i EnablePadding:b PaddingTolerance:d Compression:s BloomFilterColumns:[s BloomFilterFalsePositiveProbability:d DictionaryKeyThreshold:d FormatVersion:s

ConcurrentModificationException 24
InvalidArgumentException 25
InvalidKMSResourceException 26
InvalidSourceException 27
LimitExceededException 28
ResourceInUseException 29
ResourceNotFoundException 30
ServiceUnavailableException 31



`,
}
