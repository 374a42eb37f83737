// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Database Migration Service, API version 2016-01-01. */
export const dms: ServiceModel = {
  name: 'dms',
  packed: `{"name":"dms","serviceId":"Database Migration Service","fullName":"AWS Database Migration Service","apiVersion":"2016-01-01","protocol":"json","protocols":["json"],"endpointPrefix":"dms","jsonVersion":"1.1","targetPrefix":"AmazonDMSv20160101"}
AddTagsToResource <0 >1
ApplyPendingMaintenanceAction <2 >3
BatchStartRecommendations <4 >5
CancelMetadataModelConversion <6 >7
CancelMetadataModelCreation <8 >9
CancelReplicationTaskAssessmentRun <10 >11
CreateDataMigration <12 >13
CreateDataProvider <14 >15
CreateEndpoint <16 >17
CreateEventSubscription <18 >19
CreateFleetAdvisorCollector <20 >21
CreateInstanceProfile <22 >23
CreateMigrationProject <24 >25
CreateReplicationConfig <26 >27
CreateReplicationInstance <28 >29
CreateReplicationSubnetGroup <30 >31
CreateReplicationTask <32 >33
DeleteCertificate <34 >35
DeleteConnection <36 >37
DeleteDataMigration <38 >39
DeleteDataProvider <40 >41
DeleteEndpoint <42 >43
DeleteEventSubscription <44 >45
DeleteFleetAdvisorCollector <46
DeleteFleetAdvisorDatabases <47 >48
DeleteInstanceProfile <49 >50
DeleteMigrationProject <51 >52
DeleteReplicationConfig <53 >54
DeleteReplicationInstance <55 >56
DeleteReplicationSubnetGroup <57 >58
DeleteReplicationTask <59 >60
DeleteReplicationTaskAssessmentRun <61 >62
DescribeAccountAttributes <63 >64
DescribeApplicableIndividualAssessments <65 >66
DescribeCertificates <67 >68
DescribeConnections <69 >70
DescribeConversionConfiguration <71 >72
DescribeDataMigrations <73 >74
DescribeDataProviders <75 >76
DescribeEndpointSettings <77 >78
DescribeEndpointTypes <79 >80
DescribeEndpoints <81 >82
DescribeEngineVersions <83 >84
DescribeEventCategories <85 >86
DescribeEventSubscriptions <87 >88
DescribeEvents <89 >90
DescribeExtensionPackAssociations <91 >92
DescribeFleetAdvisorCollectors <93 >94
DescribeFleetAdvisorDatabases <95 >96
DescribeFleetAdvisorLsaAnalysis <97 >98
DescribeFleetAdvisorSchemaObjectSummary <99 >100
DescribeFleetAdvisorSchemas <101 >102
DescribeInstanceProfiles <103 >104
DescribeMetadataModel <105 >106
DescribeMetadataModelAssessments <107 >108
DescribeMetadataModelChildren <109 >110
DescribeMetadataModelConversions <111 >112
DescribeMetadataModelCreations <113 >114
DescribeMetadataModelExportsAsScript <115 >116
DescribeMetadataModelExportsToTarget <117 >118
DescribeMetadataModelImports <119 >120
DescribeMigrationProjects <121 >122
DescribeOrderableReplicationInstances <123 >124
DescribePendingMaintenanceActions <125 >126
DescribeRecommendationLimitations <127 >128
DescribeRecommendations <129 >130
DescribeRefreshSchemasStatus <131 >132
DescribeReplicationConfigs <133 >134
DescribeReplicationInstanceTaskLogs <135 >136
DescribeReplicationInstances <137 >138
DescribeReplicationSubnetGroups <139 >140
DescribeReplicationTableStatistics <141 >142
DescribeReplicationTaskAssessmentResults <143 >144
DescribeReplicationTaskAssessmentRuns <145 >146
DescribeReplicationTaskIndividualAssessments <147 >148
DescribeReplicationTasks <149 >150
DescribeReplications <151 >152
DescribeSchemas <153 >154
DescribeTableStatistics <155 >156
ExportMetadataModelAssessment <157 >158
GetTargetSelectionRules <159 >160
ImportCertificate <161 >162
ListTagsForResource <163 >164
ModifyConversionConfiguration <165 >166
ModifyDataMigration <167 >168
ModifyDataProvider <169 >170
ModifyEndpoint <171 >172
ModifyEventSubscription <173 >174
ModifyInstanceProfile <175 >176
ModifyMigrationProject <177 >178
ModifyReplicationConfig <179 >180
ModifyReplicationInstance <181 >182
ModifyReplicationSubnetGroup <183 >184
ModifyReplicationTask <185 >186
MoveReplicationTask <187 >188
RebootReplicationInstance <189 >190
RefreshSchemas <191 >192
ReloadReplicationTables <193 >194
ReloadTables <195 >196
RemoveTagsFromResource <197 >198
RunFleetAdvisorLsaAnalysis >199
StartDataMigration <200 >201
StartExtensionPackAssociation <202 >203
StartMetadataModelAssessment <204 >205
StartMetadataModelConversion <206 >207
StartMetadataModelCreation <208 >209
StartMetadataModelExportAsScript <210 >211
StartMetadataModelExportToTarget <212 >213
StartMetadataModelImport <214 >215
StartRecommendations <216
StartReplication <217 >218
StartReplicationTask <219 >220
StartReplicationTaskAssessment <221 >222
StartReplicationTaskAssessmentRun <223 >224
StopDataMigration <225 >226
StopReplication <227 >228
StopReplicationTask <229 >230
TestConnection <231 >232
UpdateSubscriptionsToEventBridge <233 >234

ResourceArn:s! Tags:[261!
-
ReplicationInstanceArn:s! ApplyAction:s! OptInType:s!
ResourcePendingMaintenanceActions:262
Data:[263
ErrorEntries:[264
MigrationProjectIdentifier:s! RequestIdentifier:s!
Request:265
MigrationProjectIdentifier:s! RequestIdentifier:s!
Request:265
ReplicationTaskAssessmentRunArn:s!
ReplicationTaskAssessmentRun:266
DataMigrationName:s MigrationProjectIdentifier:s! DataMigrationType:s! ServiceAccessRoleArn:s! EnableCloudwatchLogs:b SourceDataSettings:[267 TargetDataSettings:[268 NumberOfJobs:i Tags:[261 SelectionRules:s
DataMigration:269
DataProviderName:s Description:s Engine:s! Virtual:b Settings:270! Tags:[261
DataProvider:271
EndpointIdentifier:s! EndpointType:s! EngineName:s! Username:s Password:s ServerName:s Port:i DatabaseName:s ExtraConnectionAttributes:s KmsKeyId:s Tags:[261 CertificateArn:s SslMode:s ServiceAccessRoleArn:s ExternalTableDefinition:s DynamoDbSettings:272 S3Settings:273 DmsTransferSettings:274 MongoDbSettings:275 KinesisSettings:276 KafkaSettings:277 ElasticsearchSettings:278 NeptuneSettings:279 RedshiftSettings:280 PostgreSQLSettings:281 MySQLSettings:282 OracleSettings:283 SybaseSettings:284 MicrosoftSQLServerSettings:285 IBMDb2Settings:286 ResourceIdentifier:s DocDbSettings:287 RedisSettings:288 GcpMySQLSettings:289 TimestreamSettings:290
Endpoint:291
SubscriptionName:s! SnsTopicArn:s! SourceType:s EventCategories:[s SourceIds:[s Enabled:b Tags:[261
EventSubscription:292
CollectorName:s! Description:s ServiceAccessRoleArn:s! S3BucketName:s!
CollectorReferencedId:s CollectorName:s Description:s ServiceAccessRoleArn:s S3BucketName:s
AvailabilityZone:s KmsKeyArn:s PubliclyAccessible:b Tags:[261 NetworkType:s InstanceProfileName:s Description:s SubnetGroupIdentifier:s VpcSecurityGroups:[s
InstanceProfile:293
MigrationProjectName:s SourceDataProviderDescriptors:[294! TargetDataProviderDescriptors:[294! InstanceProfileIdentifier:s! TransformationRules:s Description:s Tags:[261 SchemaConversionApplicationAttributes:295
MigrationProject:296
ReplicationConfigIdentifier:s! SourceEndpointArn:s! TargetEndpointArn:s! ComputeConfig:297! ReplicationType:s! TableMappings:s! ReplicationSettings:s SupplementalSettings:s ResourceIdentifier:s Tags:[261
ReplicationConfig:298
ReplicationInstanceIdentifier:s! AllocatedStorage:i ReplicationInstanceClass:s! VpcSecurityGroupIds:[s AvailabilityZone:s ReplicationSubnetGroupIdentifier:s PreferredMaintenanceWindow:s MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b Tags:[261 KmsKeyId:s PubliclyAccessible:b DnsNameServers:s ResourceIdentifier:s NetworkType:s KerberosAuthenticationSettings:299
ReplicationInstance:300
ReplicationSubnetGroupIdentifier:s! ReplicationSubnetGroupDescription:s! SubnetIds:[s! Tags:[261
ReplicationSubnetGroup:301
ReplicationTaskIdentifier:s! SourceEndpointArn:s! TargetEndpointArn:s! ReplicationInstanceArn:s! MigrationType:s! TableMappings:s! ReplicationTaskSettings:s CdcStartTime:t CdcStartPosition:s CdcStopPosition:s Tags:[261 TaskData:s ResourceIdentifier:s
ReplicationTask:302
CertificateArn:s!
Certificate:303
EndpointArn:s! ReplicationInstanceArn:s!
Connection:304
DataMigrationIdentifier:s!
DataMigration:269
DataProviderIdentifier:s!
DataProvider:271
EndpointArn:s!
Endpoint:291
SubscriptionName:s!
EventSubscription:292
CollectorReferencedId:s!
DatabaseIds:[s!
DatabaseIds:[s
InstanceProfileIdentifier:s!
InstanceProfile:293
MigrationProjectIdentifier:s!
MigrationProject:296
ReplicationConfigArn:s!
ReplicationConfig:298
ReplicationInstanceArn:s!
ReplicationInstance:300
ReplicationSubnetGroupIdentifier:s!
-
ReplicationTaskArn:s!
ReplicationTask:302
ReplicationTaskAssessmentRunArn:s!
ReplicationTaskAssessmentRun:266
-
AccountQuotas:[305 UniqueAccountIdentifier:s
ReplicationTaskArn:s ReplicationInstanceArn:s ReplicationConfigArn:s SourceEngineName:s TargetEngineName:s MigrationType:s MaxRecords:i Marker:s
IndividualAssessmentNames:[s Marker:s
Filters:[306 MaxRecords:i Marker:s
Marker:s Certificates:[303
Filters:[306 MaxRecords:i Marker:s
Marker:s Connections:[304
MigrationProjectIdentifier:s!
MigrationProjectIdentifier:s ConversionConfiguration:s
Filters:[306 MaxRecords:i Marker:s WithoutSettings:b WithoutStatistics:b
DataMigrations:[269 Marker:s
Filters:[306 MaxRecords:i Marker:s
Marker:s DataProviders:[271
EngineName:s! MaxRecords:i Marker:s
Marker:s EndpointSettings:[307
Filters:[306 MaxRecords:i Marker:s
Marker:s SupportedEndpointTypes:[308
Filters:[306 MaxRecords:i Marker:s
Marker:s Endpoints:[291
MaxRecords:i Marker:s
EngineVersions:[309 Marker:s
SourceType:s Filters:[306
EventCategoryGroupList:[310
SubscriptionName:s Filters:[306 MaxRecords:i Marker:s
Marker:s EventSubscriptionsList:[292
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i EventCategories:[s Filters:[306 MaxRecords:i Marker:s
Marker:s Events:[311
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
Filters:[306 MaxRecords:i NextToken:s
Collectors:[312 NextToken:s
Filters:[306 MaxRecords:i NextToken:s
Databases:[313 NextToken:s
MaxRecords:i NextToken:s
Analysis:[314 NextToken:s
Filters:[306 MaxRecords:i NextToken:s
FleetAdvisorSchemaObjects:[315 NextToken:s
Filters:[306 MaxRecords:i NextToken:s
FleetAdvisorSchemas:[316 NextToken:s
Filters:[306 MaxRecords:i Marker:s
Marker:s InstanceProfiles:[293
SelectionRules:s! MigrationProjectIdentifier:s! Origin:s!
MetadataModelName:s MetadataModelType:s TargetMetadataModels:[317 Definition:s
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
SelectionRules:s! MigrationProjectIdentifier:s! Origin:s! Marker:s MaxRecords:i
Marker:s MetadataModelChildren:[317
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
Filters:[306 Marker:s MaxRecords:i MigrationProjectIdentifier:s!
Marker:s Requests:[265
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
MigrationProjectIdentifier:s! Filters:[306 Marker:s MaxRecords:i
Marker:s Requests:[265
Filters:[306 MaxRecords:i Marker:s
Marker:s MigrationProjects:[296
MaxRecords:i Marker:s
OrderableReplicationInstances:[318 Marker:s
ReplicationInstanceArn:s Filters:[306 Marker:s MaxRecords:i
PendingMaintenanceActions:[262 Marker:s
Filters:[306 MaxRecords:i NextToken:s
NextToken:s Limitations:[319
Filters:[306 MaxRecords:i NextToken:s
NextToken:s Recommendations:[320
EndpointArn:s!
RefreshSchemasStatus:321
Filters:[306 MaxRecords:i Marker:s
Marker:s ReplicationConfigs:[298
ReplicationInstanceArn:s! MaxRecords:i Marker:s
ReplicationInstanceArn:s ReplicationInstanceTaskLogs:[322 Marker:s
Filters:[306 MaxRecords:i Marker:s
Marker:s ReplicationInstances:[300
Filters:[306 MaxRecords:i Marker:s
Marker:s ReplicationSubnetGroups:[301
ReplicationConfigArn:s! MaxRecords:i Marker:s Filters:[306
ReplicationConfigArn:s Marker:s ReplicationTableStatistics:[323
ReplicationTaskArn:s MaxRecords:i Marker:s
Marker:s BucketName:s ReplicationTaskAssessmentResults:[324
Filters:[306 MaxRecords:i Marker:s
Marker:s ReplicationTaskAssessmentRuns:[266
Filters:[306 MaxRecords:i Marker:s
Marker:s ReplicationTaskIndividualAssessments:[325
Filters:[306 MaxRecords:i Marker:s WithoutSettings:b
Marker:s ReplicationTasks:[302
Filters:[306 MaxRecords:i Marker:s
Marker:s Replications:[326
EndpointArn:s! MaxRecords:i Marker:s
Marker:s Schemas:[s
ReplicationTaskArn:s! MaxRecords:i Marker:s Filters:[306
ReplicationTaskArn:s TableStatistics:[323 Marker:s
MigrationProjectIdentifier:s! SelectionRules:s! FileName:s AssessmentReportTypes:[s
PdfReport:327 CsvReport:327
MigrationProjectIdentifier:s! SelectionRules:s!
TargetSelectionRules:s
CertificateIdentifier:s! CertificatePem:s CertificateWallet:B Tags:[261 KmsKeyId:s
Certificate:303
ResourceArn:s ResourceArnList:[s
TagList:[261
MigrationProjectIdentifier:s! ConversionConfiguration:s!
MigrationProjectIdentifier:s
DataMigrationIdentifier:s! DataMigrationName:s EnableCloudwatchLogs:b ServiceAccessRoleArn:s DataMigrationType:s SourceDataSettings:[267 TargetDataSettings:[268 NumberOfJobs:i SelectionRules:s
DataMigration:269
DataProviderIdentifier:s! DataProviderName:s Description:s Engine:s Virtual:b ExactSettings:b Settings:270
DataProvider:271
EndpointArn:s! EndpointIdentifier:s EndpointType:s EngineName:s Username:s Password:s ServerName:s Port:i DatabaseName:s ExtraConnectionAttributes:s CertificateArn:s SslMode:s ServiceAccessRoleArn:s ExternalTableDefinition:s DynamoDbSettings:272 S3Settings:273 DmsTransferSettings:274 MongoDbSettings:275 KinesisSettings:276 KafkaSettings:277 ElasticsearchSettings:278 NeptuneSettings:279 RedshiftSettings:280 PostgreSQLSettings:281 MySQLSettings:282 OracleSettings:283 SybaseSettings:284 MicrosoftSQLServerSettings:285 IBMDb2Settings:286 DocDbSettings:287 RedisSettings:288 ExactSettings:b GcpMySQLSettings:289 TimestreamSettings:290
Endpoint:291
SubscriptionName:s! SnsTopicArn:s SourceType:s EventCategories:[s Enabled:b
EventSubscription:292
InstanceProfileIdentifier:s! AvailabilityZone:s KmsKeyArn:s PubliclyAccessible:b NetworkType:s InstanceProfileName:s Description:s SubnetGroupIdentifier:s VpcSecurityGroups:[s
InstanceProfile:293
MigrationProjectIdentifier:s! MigrationProjectName:s SourceDataProviderDescriptors:[294 TargetDataProviderDescriptors:[294 InstanceProfileIdentifier:s TransformationRules:s Description:s SchemaConversionApplicationAttributes:295
MigrationProject:296
ReplicationConfigArn:s! ReplicationConfigIdentifier:s ReplicationType:s TableMappings:s ReplicationSettings:s SupplementalSettings:s ComputeConfig:297 SourceEndpointArn:s TargetEndpointArn:s
ReplicationConfig:298
ReplicationInstanceArn:s! AllocatedStorage:i ApplyImmediately:b ReplicationInstanceClass:s VpcSecurityGroupIds:[s PreferredMaintenanceWindow:s MultiAZ:b EngineVersion:s AllowMajorVersionUpgrade:b AutoMinorVersionUpgrade:b ReplicationInstanceIdentifier:s NetworkType:s KerberosAuthenticationSettings:299
ReplicationInstance:300
ReplicationSubnetGroupIdentifier:s! ReplicationSubnetGroupDescription:s SubnetIds:[s!
ReplicationSubnetGroup:301
ReplicationTaskArn:s! ReplicationTaskIdentifier:s MigrationType:s TableMappings:s ReplicationTaskSettings:s CdcStartTime:t CdcStartPosition:s CdcStopPosition:s TaskData:s
ReplicationTask:302
ReplicationTaskArn:s! TargetReplicationInstanceArn:s!
ReplicationTask:302
ReplicationInstanceArn:s! ForceFailover:b ForcePlannedFailover:b
ReplicationInstance:300
EndpointArn:s! ReplicationInstanceArn:s!
RefreshSchemasStatus:321
ReplicationConfigArn:s! TablesToReload:[328! ReloadOption:s
ReplicationConfigArn:s
ReplicationTaskArn:s! TablesToReload:[328! ReloadOption:s
ReplicationTaskArn:s
ResourceArn:s! TagKeys:[s!
-
LsaAnalysisId:s Status:s
DataMigrationIdentifier:s! StartType:s!
DataMigration:269
MigrationProjectIdentifier:s!
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s!
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s!
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s! MetadataModelName:s! Properties:329!
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s! Origin:s! FileName:s
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s! OverwriteExtensionPack:b
RequestIdentifier:s
MigrationProjectIdentifier:s! SelectionRules:s! Origin:s! Refresh:b
RequestIdentifier:s
DatabaseId:s! Settings:330!
ReplicationConfigArn:s! StartReplicationType:s! PremigrationAssessmentSettings:s CdcStartTime:t CdcStartPosition:s CdcStopPosition:s
Replication:326
ReplicationTaskArn:s! StartReplicationTaskType:s! CdcStartTime:t CdcStartPosition:s CdcStopPosition:s
ReplicationTask:302
ReplicationTaskArn:s!
ReplicationTask:302
ReplicationTaskArn:s! ServiceAccessRoleArn:s! ResultLocationBucket:s! ResultLocationFolder:s ResultEncryptionMode:s ResultKmsKeyArn:s AssessmentRunName:s! IncludeOnly:[s Exclude:[s Tags:[261
ReplicationTaskAssessmentRun:266
DataMigrationIdentifier:s!
DataMigration:269
ReplicationConfigArn:s!
Replication:326
ReplicationTaskArn:s!
ReplicationTask:302
ReplicationInstanceArn:s! EndpointArn:s!
Connection:304
ForceMove:b
Result:s
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
message:s
message:s
message:s
message:s
message:s
message:s
message:s resourceArn:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Key:s Value:s ResourceArn:s
ResourceIdentifier:s PendingMaintenanceActionDetails:[331
DatabaseId:s! Settings:330!
DatabaseId:s Message:s Code:s
Status:s RequestIdentifier:s MigrationProjectArn:s Error:332 ExportSqlDetails:333 Progress:334
ReplicationTaskAssessmentRunArn:s ReplicationTaskArn:s Status:s ReplicationTaskAssessmentRunCreationDate:t AssessmentProgress:335 LastFailureMessage:s ServiceAccessRoleArn:s ResultLocationBucket:s ResultLocationFolder:s ResultEncryptionMode:s ResultKmsKeyArn:s AssessmentRunName:s IsLatestTaskAssessmentRun:b ResultStatistic:336
CDCStartPosition:s CDCStartTime:T CDCStopTime:T SlotName:s
TablePreparationMode:s
DataMigrationName:s DataMigrationArn:s DataMigrationCreateTime:T DataMigrationStartTime:T DataMigrationEndTime:T ServiceAccessRoleArn:s MigrationProjectArn:s DataMigrationType:s DataMigrationSettings:337 SourceDataSettings:[267 TargetDataSettings:[268 DataMigrationStatistics:338 DataMigrationStatus:s PublicIpAddresses:[s DataMigrationCidrBlocks:[s LastFailureMessage:s StopReason:s
%union RedshiftSettings:339 PostgreSqlSettings:340 MySqlSettings:341 OracleSettings:342 SybaseAseSettings:343 MicrosoftSqlServerSettings:344 DocDbSettings:345 MariaDbSettings:346 IbmDb2LuwSettings:347 IbmDb2zOsSettings:348 MongoDbSettings:349
DataProviderName:s DataProviderArn:s DataProviderCreationTime:T Description:s Engine:s Virtual:b Settings:270
ServiceAccessRoleArn:s!
ServiceAccessRoleArn:s ExternalTableDefinition:s CsvRowDelimiter:s CsvDelimiter:s BucketFolder:s BucketName:s CompressionType:s EncryptionMode:s ServerSideEncryptionKmsKeyId:s DataFormat:s EncodingType:s DictPageSizeLimit:i RowGroupLength:i DataPageSize:i ParquetVersion:s EnableStatistics:b IncludeOpForFullLoad:b CdcInsertsOnly:b TimestampColumnName:s ParquetTimestampInMillisecond:b CdcInsertsAndUpdates:b DatePartitionEnabled:b DatePartitionSequence:s DatePartitionDelimiter:s UseCsvNoSupValue:b CsvNoSupValue:s PreserveTransactions:b CdcPath:s UseTaskStartTimeForFullLoadTimestamp:b CannedAclForObjects:s AddColumnName:b CdcMaxBatchInterval:i CdcMinFileSize:i CsvNullValue:s IgnoreHeaderRows:i MaxFileSize:i Rfc4180:b DatePartitionTimezone:s AddTrailingPaddingCharacter:b ExpectedBucketOwner:s GlueCatalogGeneration:b
ServiceAccessRoleArn:s BucketName:s
Username:s Password:s ServerName:s Port:i DatabaseName:s AuthType:s AuthMechanism:s NestingLevel:s ExtractDocId:s DocsToInvestigate:s AuthSource:s KmsKeyId:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s UseUpdateLookUp:b ReplicateShardCollections:b
StreamArn:s MessageFormat:s ServiceAccessRoleArn:s IncludeTransactionDetails:b IncludePartitionValue:b PartitionIncludeSchemaTable:b IncludeTableAlterOperations:b IncludeControlDetails:b IncludeNullAndEmpty:b NoHexPrefix:b UseLargeIntegerValue:b
Broker:s Topic:s MessageFormat:s IncludeTransactionDetails:b IncludePartitionValue:b PartitionIncludeSchemaTable:b IncludeTableAlterOperations:b IncludeControlDetails:b MessageMaxBytes:i IncludeNullAndEmpty:b SecurityProtocol:s SslClientCertificateArn:s SslClientKeyArn:s SslClientKeyPassword:s SslCaCertificateArn:s SaslUsername:s SaslPassword:s NoHexPrefix:b SaslMechanism:s SslEndpointIdentificationAlgorithm:s UseLargeIntegerValue:b
ServiceAccessRoleArn:s! EndpointUri:s! FullLoadErrorPercentage:i ErrorRetryDuration:i UseNewMappingType:b
ServiceAccessRoleArn:s S3BucketName:s! S3BucketFolder:s! ErrorRetryDuration:i MaxFileSize:i MaxRetryCount:i IamAuthEnabled:b
AcceptAnyDate:b AfterConnectScript:s BucketFolder:s BucketName:s CaseSensitiveNames:b CompUpdate:b ConnectionTimeout:i DatabaseName:s DateFormat:s EmptyAsNull:b EncryptionMode:s ExplicitIds:b FileTransferUploadStreams:i LoadTimeout:i MaxFileSize:i Password:s Port:i RemoveQuotes:b ReplaceInvalidChars:s ReplaceChars:s ServerName:s ServiceAccessRoleArn:s ServerSideEncryptionKmsKeyId:s TimeFormat:s TrimBlanks:b TruncateColumns:b Username:s WriteBufferSize:i SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s MapBooleanAsBoolean:b
AfterConnectScript:s CaptureDdls:b MaxFileSize:i DatabaseName:s DdlArtifactsSchema:s ExecuteTimeout:i FailTasksOnLobTruncation:b HeartbeatEnable:b HeartbeatSchema:s HeartbeatFrequency:i Password:s Port:i ServerName:s Username:s SlotName:s PluginName:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s TrimSpaceInChar:b MapBooleanAsBoolean:b MapJsonbAsClob:b MapLongVarcharAs:s DatabaseMode:s BabelfishDatabaseName:s DisableUnicodeSourceFilter:b ServiceAccessRoleArn:s AuthenticationMethod:s
AfterConnectScript:s CleanSourceMetadataOnMismatch:b DatabaseName:s EventsPollInterval:i TargetDbType:s MaxFileSize:i ParallelLoadThreads:i Password:s Port:i ServerName:s ServerTimezone:s Username:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s ExecuteTimeout:i ServiceAccessRoleArn:s AuthenticationMethod:s
AddSupplementalLogging:b ArchivedLogDestId:i AdditionalArchivedLogDestId:i ExtraArchivedLogDestIds:[i AllowSelectNestedTables:b ParallelAsmReadThreads:i ReadAheadBlocks:i AccessAlternateDirectly:b UseAlternateFolderForOnline:b OraclePathPrefix:s UsePathPrefix:s ReplacePathPrefix:b EnableHomogenousTablespace:b DirectPathNoLog:b ArchivedLogsOnly:b AsmPassword:s AsmServer:s AsmUser:s CharLengthSemantics:s DatabaseName:s DirectPathParallelLoad:b FailTasksOnLobTruncation:b NumberDatatypeScale:i Password:s Port:i ReadTableSpaceName:b RetryInterval:i SecurityDbEncryption:s SecurityDbEncryptionName:s ServerName:s SpatialDataOptionToGeoJsonFunctionName:s StandbyDelayTime:i Username:s UseBFile:b UseDirectPathFullLoad:b UseLogminerReader:b SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s SecretsManagerOracleAsmAccessRoleArn:s SecretsManagerOracleAsmSecretId:s TrimSpaceInChar:b ConvertTimestampWithZoneToUTC:b OpenTransactionWindow:i AuthenticationMethod:s
DatabaseName:s Password:s Port:i ServerName:s Username:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s
Port:i BcpPacketSize:i DatabaseName:s ControlTablesFileGroup:s Password:s QuerySingleAlwaysOnNode:b ReadBackupOnly:b SafeguardPolicy:s ServerName:s Username:s UseBcpFullLoad:b UseThirdPartyBackupDevice:b SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s TrimSpaceInChar:b TlogAccessMode:s ForceLobLookup:b AuthenticationMethod:s
DatabaseName:s Password:s Port:i ServerName:s SetDataCaptureChanges:b CurrentLsn:s MaxKBytesPerRead:i Username:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s LoadTimeout:i WriteBufferSize:i MaxFileSize:i KeepCsvFiles:b
Username:s Password:s ServerName:s Port:i DatabaseName:s NestingLevel:s ExtractDocId:b DocsToInvestigate:i KmsKeyId:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s UseUpdateLookUp:b ReplicateShardCollections:b
ServerName:s! Port:i! SslSecurityProtocol:s AuthType:s AuthUserName:s AuthPassword:s SslCaCertificateArn:s
AfterConnectScript:s CleanSourceMetadataOnMismatch:b DatabaseName:s EventsPollInterval:i TargetDbType:s MaxFileSize:i ParallelLoadThreads:i Password:s Port:i ServerName:s ServerTimezone:s Username:s SecretsManagerAccessRoleArn:s SecretsManagerSecretId:s
DatabaseName:s! MemoryDuration:i! MagneticDuration:i! CdcInsertsAndUpdates:b EnableMagneticStoreWrites:b
EndpointIdentifier:s EndpointType:s EngineName:s EngineDisplayName:s Username:s ServerName:s Port:i DatabaseName:s ExtraConnectionAttributes:s Status:s KmsKeyId:s EndpointArn:s CertificateArn:s SslMode:s ServiceAccessRoleArn:s ExternalTableDefinition:s ExternalId:s IsReadOnly:b DynamoDbSettings:272 S3Settings:273 DmsTransferSettings:274 MongoDbSettings:275 KinesisSettings:276 KafkaSettings:277 ElasticsearchSettings:278 NeptuneSettings:279 RedshiftSettings:280 PostgreSQLSettings:281 MySQLSettings:282 OracleSettings:283 SybaseSettings:284 MicrosoftSQLServerSettings:285 IBMDb2Settings:286 DocDbSettings:287 RedisSettings:288 GcpMySQLSettings:289 TimestreamSettings:290 LakehouseSettings:350
CustomerAwsId:s CustSubscriptionId:s SnsTopicArn:s Status:s SubscriptionCreationTime:s SourceType:s SourceIdsList:[s EventCategoriesList:[s Enabled:b
InstanceProfileArn:s AvailabilityZone:s KmsKeyArn:s PubliclyAccessible:b NetworkType:s InstanceProfileName:s Description:s InstanceProfileCreationTime:T SubnetGroupIdentifier:s VpcSecurityGroups:[s
DataProviderIdentifier:s! SecretsManagerSecretId:s SecretsManagerAccessRoleArn:s
S3BucketPath:s S3BucketRoleArn:s
MigrationProjectName:s MigrationProjectArn:s MigrationProjectCreationTime:T SourceDataProviderDescriptors:[351 TargetDataProviderDescriptors:[351 InstanceProfileArn:s InstanceProfileName:s TransformationRules:s Description:s SchemaConversionApplicationAttributes:295
AvailabilityZone:s DnsNameServers:s KmsKeyId:s MaxCapacityUnits:i MinCapacityUnits:i MultiAZ:b PreferredMaintenanceWindow:s ReplicationSubnetGroupId:s VpcSecurityGroupIds:[s
ReplicationConfigIdentifier:s ReplicationConfigArn:s SourceEndpointArn:s TargetEndpointArn:s ReplicationType:s ComputeConfig:297 ReplicationSettings:s SupplementalSettings:s TableMappings:s ReplicationConfigCreateTime:t ReplicationConfigUpdateTime:t IsReadOnly:b
KeyCacheSecretId:s KeyCacheSecretIamArn:s Krb5FileContents:s
ReplicationInstanceIdentifier:s ReplicationInstanceClass:s ReplicationInstanceStatus:s AllocatedStorage:i InstanceCreateTime:t VpcSecurityGroups:[352 AvailabilityZone:s ReplicationSubnetGroup:301 PreferredMaintenanceWindow:s PendingModifiedValues:353 MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b KmsKeyId:s ReplicationInstanceArn:s ReplicationInstancePublicIpAddress:s ReplicationInstancePrivateIpAddress:s ReplicationInstancePublicIpAddresses:[s ReplicationInstancePrivateIpAddresses:[s ReplicationInstanceIpv6Addresses:[s PubliclyAccessible:b SecondaryAvailabilityZone:s FreeUntil:t DnsNameServers:s NetworkType:s KerberosAuthenticationSettings:299
ReplicationSubnetGroupIdentifier:s ReplicationSubnetGroupDescription:s VpcId:s SubnetGroupStatus:s Subnets:[354 SupportedNetworkTypes:[s IsReadOnly:b
ReplicationTaskIdentifier:s SourceEndpointArn:s TargetEndpointArn:s ReplicationInstanceArn:s MigrationType:s TableMappings:s ReplicationTaskSettings:s Status:s LastFailureMessage:s StopReason:s ReplicationTaskCreationDate:t ReplicationTaskStartDate:t CdcStartPosition:s CdcStopPosition:s RecoveryCheckpoint:s ReplicationTaskArn:s ReplicationTaskStats:355 TaskData:s TargetReplicationInstanceArn:s
CertificateIdentifier:s CertificateCreationDate:t CertificatePem:s CertificateWallet:B CertificateArn:s CertificateOwner:s ValidFromDate:t ValidToDate:t SigningAlgorithm:s KeyLength:i KmsKeyId:s
ReplicationInstanceArn:s EndpointArn:s Status:s LastFailureMessage:s EndpointIdentifier:s ReplicationInstanceIdentifier:s
AccountQuotaName:s Used:l Max:l
Name:s! Values:[s!
Name:s Type:s EnumValues:[s Sensitive:b Units:s Applicability:s IntValueMin:i IntValueMax:i DefaultValue:s
EngineName:s SupportsCDC:b EndpointType:s ReplicationInstanceEngineMinimumVersion:s EngineDisplayName:s
Version:s Lifecycle:s ReleaseStatus:s LaunchDate:t AutoUpgradeDate:t DeprecationDate:t ForceUpgradeDate:t AvailableUpgrades:[s
SourceType:s EventCategories:[s
SourceIdentifier:s SourceType:s Message:s EventCategories:[s Date:t
CollectorReferencedId:s CollectorName:s CollectorVersion:s VersionStatus:s Description:s S3BucketName:s ServiceAccessRoleArn:s CollectorHealthCheck:356 LastDataReceived:s RegisteredDate:s CreatedDate:s ModifiedDate:s InventoryData:357
DatabaseId:s DatabaseName:s IpAddress:s NumberOfSchemas:l Server:358 SoftwareDetails:359 Collectors:[360
LsaAnalysisId:s Status:s
SchemaId:s ObjectType:s NumberOfObjects:l CodeLineCount:l CodeSize:l
CodeLineCount:l CodeSize:l Complexity:s Server:358 DatabaseInstance:361 SchemaId:s SchemaName:s OriginalSchema:362 Similarity:d
MetadataModelName:s SelectionRules:s
EngineVersion:s ReplicationInstanceClass:s StorageType:s MinAllocatedStorage:i MaxAllocatedStorage:i DefaultAllocatedStorage:i IncludedAllocatedStorage:i AvailabilityZones:[s ReleaseStatus:s
DatabaseId:s EngineName:s Name:s Description:s Impact:s Type:s
DatabaseId:s EngineName:s CreatedDate:s Status:s Preferred:b Settings:330 Data:363
EndpointArn:s ReplicationInstanceArn:s Status:s LastRefreshDate:t LastFailureMessage:s
ReplicationTaskName:s ReplicationTaskArn:s ReplicationInstanceTaskLogSize:l
SchemaName:s TableName:s Inserts:l Deletes:l Updates:l Ddls:l AppliedInserts:l AppliedDeletes:l AppliedUpdates:l AppliedDdls:l FullLoadRows:l FullLoadCondtnlChkFailedRows:l FullLoadErrorRows:l FullLoadStartTime:t FullLoadEndTime:t FullLoadReloaded:b LastUpdateTime:t TableState:s ValidationPendingRecords:l ValidationFailedRecords:l ValidationSuspendedRecords:l ValidationState:s ValidationStateDetails:s ResyncState:s ResyncRowsAttempted:l ResyncRowsSucceeded:l ResyncRowsFailed:l ResyncProgress:d
ReplicationTaskIdentifier:s ReplicationTaskArn:s ReplicationTaskLastAssessmentDate:t AssessmentStatus:s AssessmentResultsFile:s AssessmentResults:s S3ObjectUrl:s
ReplicationTaskIndividualAssessmentArn:s ReplicationTaskAssessmentRunArn:s IndividualAssessmentName:s Status:s ReplicationTaskIndividualAssessmentStartDate:t
ReplicationConfigIdentifier:s ReplicationConfigArn:s SourceEndpointArn:s TargetEndpointArn:s ReplicationType:s Status:s ProvisionData:364 PremigrationAssessmentStatuses:[365 StopReason:s FailureMessages:[s ReplicationStats:366 StartReplicationType:s CdcStartTime:t CdcStartPosition:s CdcStopPosition:s RecoveryCheckpoint:s ReplicationCreateTime:t ReplicationUpdateTime:t ReplicationLastStopTime:t ReplicationDeprovisionTime:t IsReadOnly:b
S3ObjectKey:s ObjectURL:s
SchemaName:s! TableName:s!
%union StatementProperties:367
InstanceSizingType:s! WorkloadType:s!
Action:s AutoAppliedAfterDate:t ForcedApplyDate:t OptInStatus:s CurrentApplyDate:t Description:s
%union defaultErrorDetails:368
S3ObjectKey:s ObjectURL:s
ProgressPercent:d TotalObjects:l ProgressStep:s ProcessedObject:369
IndividualAssessmentCount:i IndividualAssessmentCompletedCount:i
Passed:i Failed:i Error:i Warning:i Cancelled:i Skipped:i
NumberOfJobs:i CloudwatchLogsEnabled:b SelectionRules:s
TablesLoaded:i ElapsedTimeMillis:l TablesLoading:i FullLoadPercentage:i CDCLatency:i TablesQueued:i TablesErrored:i StartTime:T StopTime:T
ServerName:s Port:i DatabaseName:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i SslMode:s CertificateArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s AsmServer:s SecretsManagerOracleAsmSecretId:s SecretsManagerOracleAsmAccessRoleArn:s SecretsManagerSecurityDbEncryptionSecretId:s SecretsManagerSecurityDbEncryptionAccessRoleArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s EncryptPassword:b CertificateArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s
ServerName:s Port:i SslMode:s CertificateArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s EncryptionAlgorithm:i SecurityMechanism:i S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s S3Path:s S3AccessRoleArn:s
ServerName:s Port:i DatabaseName:s SslMode:s CertificateArn:s AuthType:s AuthSource:s AuthMechanism:s
Arn:s!
SecretsManagerSecretId:s SecretsManagerAccessRoleArn:s DataProviderName:s DataProviderArn:s
VpcSecurityGroupId:s Status:s
ReplicationInstanceClass:s AllocatedStorage:i MultiAZ:b EngineVersion:s NetworkType:s
SubnetIdentifier:s SubnetAvailabilityZone:370 SubnetStatus:s
FullLoadProgressPercent:i ElapsedTimeMillis:l TablesLoaded:i TablesLoading:i TablesQueued:i TablesErrored:i FreshStartDate:t StartDate:t StopDate:t FullLoadStartDate:t FullLoadFinishDate:t
CollectorStatus:s LocalCollectorS3Access:b WebCollectorS3Access:b WebCollectorGrantedRoleBasedAccess:b
NumberOfDatabases:i NumberOfSchemas:i
ServerId:s IpAddress:s ServerName:s
Engine:s EngineVersion:s EngineEdition:s ServicePack:s SupportLevel:s OsArchitecture:i Tooltip:s
CollectorReferencedId:s CollectorName:s
DatabaseId:s DatabaseName:s DatabaseIpAddress:s DatabaseEngine:s
SchemaId:s SchemaName:s DatabaseId:s DatabaseName:s DatabaseIpAddress:s
RdsEngine:371
ProvisionState:s ProvisionedCapacityUnits:i DateProvisioned:t IsNewProvisioningAvailable:b DateNewProvisioningDataAvailable:t ReasonForNewProvisioningData:s
PremigrationAssessmentRunArn:s FailOnAssessmentFailure:b Status:s PremigrationAssessmentRunCreationDate:t AssessmentProgress:335 LastFailureMessage:s ResultLocationBucket:s ResultLocationFolder:s ResultEncryptionMode:s ResultKmsKeyArn:s ResultStatistic:336
FullLoadProgressPercent:i ElapsedTimeMillis:l TablesLoaded:i TablesLoading:i TablesQueued:i TablesErrored:i FreshStartDate:t StartDate:t StopDate:t FullLoadStartDate:t FullLoadFinishDate:t
Definition:s!
Message:s
Name:s Type:s EndpointType:s
Name:s
RequirementsToTarget:372 TargetConfiguration:373
EngineEdition:s InstanceVcpu:d InstanceMemory:d StorageSize:i StorageIops:i DeploymentOption:s EngineVersion:s
EngineEdition:s InstanceType:s InstanceVcpu:d InstanceMemory:d StorageType:s StorageSize:i StorageIops:i DeploymentOption:s EngineVersion:s

AccessDeniedFault 235
CollectorNotFoundFault 236
FailedDependencyFault 237
InsufficientResourceCapacityFault 238
InvalidCertificateFault 239
InvalidOperationFault 240
InvalidResourceStateFault 241
InvalidSubnet 242
KMSAccessDeniedFault 243
KMSDisabledFault 244
KMSFault 245
KMSInvalidStateFault 246
KMSKeyNotAccessibleFault 247
KMSNotFoundFault 248
KMSThrottlingFault 249
ReplicationSubnetGroupDoesNotCoverEnoughAZs 250
ResourceAlreadyExistsFault 251
ResourceNotFoundFault 252
ResourceQuotaExceededFault 253
S3AccessDeniedFault 254
S3ResourceNotFoundFault 255
SNSInvalidTopicFault 256
SNSNoAuthorizationFault 257
StorageQuotaExceededFault 258
SubnetAlreadyInUse 259
UpgradeDependencyFailureFault 260

DescribeSchemas in=Marker out=Marker limit=MaxRecords results=Schemas
DescribeCertificates in=Marker out=Marker limit=MaxRecords results=Certificates
DescribeEndpoints in=Marker out=Marker limit=MaxRecords results=Endpoints
DescribeEventSubscriptions in=Marker out=Marker limit=MaxRecords results=EventSubscriptionsList
DescribeEndpointTypes in=Marker out=Marker limit=MaxRecords results=SupportedEndpointTypes
DescribeReplicationInstances in=Marker out=Marker limit=MaxRecords results=ReplicationInstances
DescribeTableStatistics in=Marker out=Marker limit=MaxRecords results=TableStatistics
DescribeConnections in=Marker out=Marker limit=MaxRecords results=Connections
DescribeReplicationTaskAssessmentResults in=Marker out=Marker limit=MaxRecords results=ReplicationTaskAssessmentResults
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeOrderableReplicationInstances in=Marker out=Marker limit=MaxRecords results=OrderableReplicationInstances
DescribeReplicationSubnetGroups in=Marker out=Marker limit=MaxRecords results=ReplicationSubnetGroups
DescribeReplicationTasks in=Marker out=Marker limit=MaxRecords results=ReplicationTasks
DescribeDataMigrations in=Marker out=Marker limit=MaxRecords results=DataMigrations
DescribeMetadataModelChildren in=Marker out=Marker limit=MaxRecords results=MetadataModelChildren
DescribeMetadataModelCreations in=Marker out=Marker limit=MaxRecords results=Requests

TestConnectionSucceeds DescribeConnections 5 60 [{"argument":"Connections[].Status","expected":"successful","matcher":"pathAll","state":"success"},{"argument":"Connections[].Status","expected":"failed","matcher":"pathAny","state":"failure"}]
EndpointDeleted DescribeEndpoints 5 60 [{"expected":"ResourceNotFoundFault","matcher":"error","state":"success"},{"argument":"Endpoints[].Status","expected":"active","matcher":"pathAny","state":"failure"},{"argument":"Endpoints[].Status","expected":"creating","matcher":"pathAny","state":"failure"}]
ReplicationInstanceAvailable DescribeReplicationInstances 60 60 [{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"available","matcher":"pathAll","state":"success"},{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"deleting","matcher":"pathAny","state":"failure"},{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"incompatible-credentials","matcher":"pathAny","state":"failure"},{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"incompatible-network","matcher":"pathAny","state":"failure"},{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"inaccessible-encryption-credentials","matcher":"pathAny","state":"failure"}]
ReplicationInstanceDeleted DescribeReplicationInstances 15 60 [{"argument":"ReplicationInstances[].ReplicationInstanceStatus","expected":"available","matcher":"pathAny","state":"failure"},{"expected":"ResourceNotFoundFault","matcher":"error","state":"success"}]
ReplicationTaskReady DescribeReplicationTasks 15 60 [{"argument":"ReplicationTasks[].Status","expected":"ready","matcher":"pathAll","state":"success"},{"argument":"ReplicationTasks[].Status","expected":"starting","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"running","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"stopping","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"stopped","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"failed","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"modifying","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"testing","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"deleting","matcher":"pathAny","state":"failure"}]
ReplicationTaskStopped DescribeReplicationTasks 15 60 [{"argument":"ReplicationTasks[].Status","expected":"stopped","matcher":"pathAll","state":"success"},{"argument":"ReplicationTasks[].Status","expected":"ready","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"creating","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"starting","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"failed","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"modifying","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"testing","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"deleting","matcher":"pathAny","state":"failure"}]
ReplicationTaskRunning DescribeReplicationTasks 15 60 [{"argument":"ReplicationTasks[].Status","expected":"running","matcher":"pathAll","state":"success"},{"argument":"ReplicationTasks[].Status","expected":"ready","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"creating","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"stopping","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"stopped","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"failed","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"modifying","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"testing","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"deleting","matcher":"pathAny","state":"failure"}]
ReplicationTaskDeleted DescribeReplicationTasks 15 60 [{"argument":"ReplicationTasks[].Status","expected":"ready","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"creating","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"stopped","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"running","matcher":"pathAny","state":"failure"},{"argument":"ReplicationTasks[].Status","expected":"failed","matcher":"pathAny","state":"failure"},{"expected":"ResourceNotFoundFault","matcher":"error","state":"success"}]
MetadataModelImported DescribeMetadataModelImports 60 30 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelAssessed DescribeMetadataModelAssessments 30 360 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelConverted DescribeMetadataModelConversions 30 240 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelExportedAsScript DescribeMetadataModelExportsAsScript 20 90 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelExportedToTarget DescribeMetadataModelExportsToTarget 20 90 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelCreated DescribeMetadataModelCreations 15 40 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
ExtensionPackAssociated DescribeExtensionPackAssociations 10 60 [{"argument":"Requests[].Status","expected":"SUCCESS","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelConversionCancelled DescribeMetadataModelConversions 10 180 [{"argument":"Requests[].Status","expected":"CANCELED","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]
MetadataModelCreationCancelled DescribeMetadataModelCreations 10 180 [{"argument":"Requests[].Status","expected":"CANCELED","matcher":"pathAll","state":"success"},{"argument":"Requests[].Status","expected":"FAILED","matcher":"pathAny","state":"failure"}]`,
}
