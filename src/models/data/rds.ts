// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Relational Database Service, API version 2014-10-31. */
export const rds: ServiceModel = {
  name: 'rds',
  packed: `{"name":"rds","serviceId":"RDS","fullName":"Amazon Relational Database Service","apiVersion":"2014-10-31","protocol":"query","protocols":["query"],"endpointPrefix":"rds","xmlNamespace":"http://rds.amazonaws.com/doc/2014-10-31/"}
AddRoleToDBCluster <0
AddRoleToDBInstance <1
AddSourceIdentifierToSubscription <2 >3 wrapper=AddSourceIdentifierToSubscriptionResult
AddTagsToResource <4
ApplyPendingMaintenanceAction <5 >6 wrapper=ApplyPendingMaintenanceActionResult
AuthorizeDBSecurityGroupIngress <7 >8 wrapper=AuthorizeDBSecurityGroupIngressResult
BacktrackDBCluster <9 >10 wrapper=BacktrackDBClusterResult
CancelExportTask <11 >12 wrapper=CancelExportTaskResult
CopyDBClusterParameterGroup <13 >14 wrapper=CopyDBClusterParameterGroupResult
CopyDBClusterSnapshot <15 >16 wrapper=CopyDBClusterSnapshotResult
CopyDBParameterGroup <17 >18 wrapper=CopyDBParameterGroupResult
CopyDBSnapshot <19 >20 wrapper=CopyDBSnapshotResult
CopyOptionGroup <21 >22 wrapper=CopyOptionGroupResult
CreateBlueGreenDeployment <23 >24 wrapper=CreateBlueGreenDeploymentResult
CreateCustomDBEngineVersion <25 >26 wrapper=CreateCustomDBEngineVersionResult
CreateDBCluster <27 >28 wrapper=CreateDBClusterResult
CreateDBClusterEndpoint <29 >30 wrapper=CreateDBClusterEndpointResult
CreateDBClusterParameterGroup <31 >32 wrapper=CreateDBClusterParameterGroupResult
CreateDBClusterSnapshot <33 >34 wrapper=CreateDBClusterSnapshotResult
CreateDBInstance <35 >36 wrapper=CreateDBInstanceResult
CreateDBInstanceReadReplica <37 >38 wrapper=CreateDBInstanceReadReplicaResult
CreateDBParameterGroup <39 >40 wrapper=CreateDBParameterGroupResult
CreateDBProxy <41 >42 wrapper=CreateDBProxyResult
CreateDBProxyEndpoint <43 >44 wrapper=CreateDBProxyEndpointResult
CreateDBSecurityGroup <45 >46 wrapper=CreateDBSecurityGroupResult
CreateDBShardGroup <47 >48 wrapper=CreateDBShardGroupResult
CreateDBSnapshot <49 >50 wrapper=CreateDBSnapshotResult
CreateDBSubnetGroup <51 >52 wrapper=CreateDBSubnetGroupResult
CreateEventSubscription <53 >54 wrapper=CreateEventSubscriptionResult
CreateGlobalCluster <55 >56 wrapper=CreateGlobalClusterResult
CreateIntegration <57 >58 wrapper=CreateIntegrationResult
CreateOptionGroup <59 >60 wrapper=CreateOptionGroupResult
CreateTenantDatabase <61 >62 wrapper=CreateTenantDatabaseResult
DeleteBlueGreenDeployment <63 >64 wrapper=DeleteBlueGreenDeploymentResult
DeleteCustomDBEngineVersion <65 >26 wrapper=DeleteCustomDBEngineVersionResult
DeleteDBCluster <66 >67 wrapper=DeleteDBClusterResult
DeleteDBClusterAutomatedBackup <68 >69 wrapper=DeleteDBClusterAutomatedBackupResult
DeleteDBClusterEndpoint <70 >30 wrapper=DeleteDBClusterEndpointResult
DeleteDBClusterParameterGroup <71
DeleteDBClusterSnapshot <72 >73 wrapper=DeleteDBClusterSnapshotResult
DeleteDBInstance <74 >75 wrapper=DeleteDBInstanceResult
DeleteDBInstanceAutomatedBackup <76 >77 wrapper=DeleteDBInstanceAutomatedBackupResult
DeleteDBParameterGroup <78
DeleteDBProxy <79 >80 wrapper=DeleteDBProxyResult
DeleteDBProxyEndpoint <81 >82 wrapper=DeleteDBProxyEndpointResult
DeleteDBSecurityGroup <83
DeleteDBShardGroup <84 >48 wrapper=DeleteDBShardGroupResult
DeleteDBSnapshot <85 >86 wrapper=DeleteDBSnapshotResult
DeleteDBSubnetGroup <87
DeleteEventSubscription <88 >89 wrapper=DeleteEventSubscriptionResult
DeleteGlobalCluster <90 >91 wrapper=DeleteGlobalClusterResult
DeleteIntegration <92 >58 wrapper=DeleteIntegrationResult
DeleteOptionGroup <93
DeleteTenantDatabase <94 >95 wrapper=DeleteTenantDatabaseResult
DeregisterDBProxyTargets <96 >97 wrapper=DeregisterDBProxyTargetsResult
DescribeAccountAttributes <98 >99 wrapper=DescribeAccountAttributesResult
DescribeBlueGreenDeployments <100 >101 wrapper=DescribeBlueGreenDeploymentsResult
DescribeCertificates <102 >103 wrapper=DescribeCertificatesResult
DescribeDBClusterAutomatedBackups <104 >105 wrapper=DescribeDBClusterAutomatedBackupsResult
DescribeDBClusterBacktracks <106 >107 wrapper=DescribeDBClusterBacktracksResult
DescribeDBClusterEndpoints <108 >109 wrapper=DescribeDBClusterEndpointsResult
DescribeDBClusterParameterGroups <110 >111 wrapper=DescribeDBClusterParameterGroupsResult
DescribeDBClusterParameters <112 >113 wrapper=DescribeDBClusterParametersResult
DescribeDBClusterSnapshotAttributes <114 >115 wrapper=DescribeDBClusterSnapshotAttributesResult
DescribeDBClusterSnapshots <116 >117 wrapper=DescribeDBClusterSnapshotsResult
DescribeDBClusters <118 >119 wrapper=DescribeDBClustersResult
DescribeDBEngineVersions <120 >121 wrapper=DescribeDBEngineVersionsResult
DescribeDBInstanceAutomatedBackups <122 >123 wrapper=DescribeDBInstanceAutomatedBackupsResult
DescribeDBInstances <124 >125 wrapper=DescribeDBInstancesResult
DescribeDBLogFiles <126 >127 wrapper=DescribeDBLogFilesResult
DescribeDBMajorEngineVersions <128 >129 wrapper=DescribeDBMajorEngineVersionsResult
DescribeDBParameterGroups <130 >131 wrapper=DescribeDBParameterGroupsResult
DescribeDBParameters <132 >133 wrapper=DescribeDBParametersResult
DescribeDBProxies <134 >135 wrapper=DescribeDBProxiesResult
DescribeDBProxyEndpoints <136 >137 wrapper=DescribeDBProxyEndpointsResult
DescribeDBProxyTargetGroups <138 >139 wrapper=DescribeDBProxyTargetGroupsResult
DescribeDBProxyTargets <140 >141 wrapper=DescribeDBProxyTargetsResult
DescribeDBRecommendations <142 >143 wrapper=DescribeDBRecommendationsResult
DescribeDBSecurityGroups <144 >145 wrapper=DescribeDBSecurityGroupsResult
DescribeDBShardGroups <146 >147 wrapper=DescribeDBShardGroupsResult
DescribeDBSnapshotAttributes <148 >149 wrapper=DescribeDBSnapshotAttributesResult
DescribeDBSnapshotTenantDatabases <150 >151 wrapper=DescribeDBSnapshotTenantDatabasesResult
DescribeDBSnapshots <152 >153 wrapper=DescribeDBSnapshotsResult
DescribeDBSubnetGroups <154 >155 wrapper=DescribeDBSubnetGroupsResult
DescribeEngineDefaultClusterParameters <156 >157 wrapper=DescribeEngineDefaultClusterParametersResult
DescribeEngineDefaultParameters <158 >159 wrapper=DescribeEngineDefaultParametersResult
DescribeEventCategories <160 >161 wrapper=DescribeEventCategoriesResult
DescribeEventSubscriptions <162 >163 wrapper=DescribeEventSubscriptionsResult
DescribeEvents <164 >165 wrapper=DescribeEventsResult
DescribeExportTasks <166 >167 wrapper=DescribeExportTasksResult
DescribeGlobalClusters <168 >169 wrapper=DescribeGlobalClustersResult
DescribeIntegrations <170 >171 wrapper=DescribeIntegrationsResult
DescribeOptionGroupOptions <172 >173 wrapper=DescribeOptionGroupOptionsResult
DescribeOptionGroups <174 >175 wrapper=DescribeOptionGroupsResult
DescribeOrderableDBInstanceOptions <176 >177 wrapper=DescribeOrderableDBInstanceOptionsResult
DescribePendingMaintenanceActions <178 >179 wrapper=DescribePendingMaintenanceActionsResult
DescribeReservedDBInstances <180 >181 wrapper=DescribeReservedDBInstancesResult
DescribeReservedDBInstancesOfferings <182 >183 wrapper=DescribeReservedDBInstancesOfferingsResult
DescribeServerlessV2PlatformVersions <184 >185 wrapper=DescribeServerlessV2PlatformVersionsResult
DescribeSourceRegions <186 >187 wrapper=DescribeSourceRegionsResult
DescribeTenantDatabases <188 >189 wrapper=DescribeTenantDatabasesResult
DescribeValidDBInstanceModifications <190 >191 wrapper=DescribeValidDBInstanceModificationsResult
DisableHttpEndpoint <192 >193 wrapper=DisableHttpEndpointResult
DownloadDBLogFilePortion <194 >195 wrapper=DownloadDBLogFilePortionResult
EnableHttpEndpoint <196 >197 wrapper=EnableHttpEndpointResult
FailoverDBCluster <198 >199 wrapper=FailoverDBClusterResult
FailoverGlobalCluster <200 >201 wrapper=FailoverGlobalClusterResult
ListTagsForResource <202 >203 wrapper=ListTagsForResourceResult
ModifyActivityStream <204 >205 wrapper=ModifyActivityStreamResult
ModifyCertificates <206 >207 wrapper=ModifyCertificatesResult
ModifyCurrentDBClusterCapacity <208 >209 wrapper=ModifyCurrentDBClusterCapacityResult
ModifyCustomDBEngineVersion <210 >26 wrapper=ModifyCustomDBEngineVersionResult
ModifyDBCluster <211 >212 wrapper=ModifyDBClusterResult
ModifyDBClusterEndpoint <213 >30 wrapper=ModifyDBClusterEndpointResult
ModifyDBClusterParameterGroup <214 >215 wrapper=ModifyDBClusterParameterGroupResult
ModifyDBClusterSnapshotAttribute <216 >217 wrapper=ModifyDBClusterSnapshotAttributeResult
ModifyDBInstance <218 >219 wrapper=ModifyDBInstanceResult
ModifyDBParameterGroup <220 >221 wrapper=ModifyDBParameterGroupResult
ModifyDBProxy <222 >223 wrapper=ModifyDBProxyResult
ModifyDBProxyEndpoint <224 >225 wrapper=ModifyDBProxyEndpointResult
ModifyDBProxyTargetGroup <226 >227 wrapper=ModifyDBProxyTargetGroupResult
ModifyDBRecommendation <228 >229 wrapper=ModifyDBRecommendationResult
ModifyDBShardGroup <230 >48 wrapper=ModifyDBShardGroupResult
ModifyDBSnapshot <231 >232 wrapper=ModifyDBSnapshotResult
ModifyDBSnapshotAttribute <233 >234 wrapper=ModifyDBSnapshotAttributeResult
ModifyDBSubnetGroup <235 >236 wrapper=ModifyDBSubnetGroupResult
ModifyEventSubscription <237 >238 wrapper=ModifyEventSubscriptionResult
ModifyGlobalCluster <239 >240 wrapper=ModifyGlobalClusterResult
ModifyIntegration <241 >58 wrapper=ModifyIntegrationResult
ModifyOptionGroup <242 >243 wrapper=ModifyOptionGroupResult
ModifyTenantDatabase <244 >245 wrapper=ModifyTenantDatabaseResult
PromoteReadReplica <246 >247 wrapper=PromoteReadReplicaResult
PromoteReadReplicaDBCluster <248 >249 wrapper=PromoteReadReplicaDBClusterResult
PurchaseReservedDBInstancesOffering <250 >251 wrapper=PurchaseReservedDBInstancesOfferingResult
RebootDBCluster <252 >253 wrapper=RebootDBClusterResult
RebootDBInstance <254 >255 wrapper=RebootDBInstanceResult
RebootDBShardGroup <256 >48 wrapper=RebootDBShardGroupResult
RegisterDBProxyTargets <257 >258 wrapper=RegisterDBProxyTargetsResult
RemoveFromGlobalCluster <259 >260 wrapper=RemoveFromGlobalClusterResult
RemoveRoleFromDBCluster <261
RemoveRoleFromDBInstance <262
RemoveSourceIdentifierFromSubscription <263 >264 wrapper=RemoveSourceIdentifierFromSubscriptionResult
RemoveTagsFromResource <265
ResetDBClusterParameterGroup <266 >215 wrapper=ResetDBClusterParameterGroupResult
ResetDBParameterGroup <267 >221 wrapper=ResetDBParameterGroupResult
RestoreDBClusterFromS3 <268 >269 wrapper=RestoreDBClusterFromS3Result
RestoreDBClusterFromSnapshot <270 >271 wrapper=RestoreDBClusterFromSnapshotResult
RestoreDBClusterToPointInTime <272 >273 wrapper=RestoreDBClusterToPointInTimeResult
RestoreDBInstanceFromDBSnapshot <274 >275 wrapper=RestoreDBInstanceFromDBSnapshotResult
RestoreDBInstanceFromS3 <276 >277 wrapper=RestoreDBInstanceFromS3Result
RestoreDBInstanceToPointInTime <278 >279 wrapper=RestoreDBInstanceToPointInTimeResult
RevokeDBSecurityGroupIngress <280 >281 wrapper=RevokeDBSecurityGroupIngressResult
StartActivityStream <282 >283 wrapper=StartActivityStreamResult
StartDBCluster <284 >285 wrapper=StartDBClusterResult
StartDBInstance <286 >287 wrapper=StartDBInstanceResult
StartDBInstanceAutomatedBackupsReplication <288 >289 wrapper=StartDBInstanceAutomatedBackupsReplicationResult
StartExportTask <290 >12 wrapper=StartExportTaskResult
StopActivityStream <291 >292 wrapper=StopActivityStreamResult
StopDBCluster <293 >294 wrapper=StopDBClusterResult
StopDBInstance <295 >296 wrapper=StopDBInstanceResult
StopDBInstanceAutomatedBackupsReplication <297 >298 wrapper=StopDBInstanceAutomatedBackupsReplicationResult
SwitchoverBlueGreenDeployment <299 >300 wrapper=SwitchoverBlueGreenDeploymentResult
SwitchoverGlobalCluster <301 >302 wrapper=SwitchoverGlobalClusterResult
SwitchoverReadReplica <303 >304 wrapper=SwitchoverReadReplicaResult

DBClusterIdentifier:s! RoleArn:s! FeatureName:s
DBInstanceIdentifier:s! RoleArn:s! FeatureName:s!
SubscriptionName:s! SourceIdentifier:s!
EventSubscription:451
ResourceName:s! Tags:[(Tag)452!
ResourceIdentifier:s! ApplyAction:s! OptInType:s!
ResourcePendingMaintenanceActions:453
DBSecurityGroupName:s! CIDRIP:s EC2SecurityGroupName:s EC2SecurityGroupId:s EC2SecurityGroupOwnerId:s
DBSecurityGroup:454
DBClusterIdentifier:s! BacktrackTo:t! Force:b UseEarliestTimeOnPointInTimeUnavailable:b
DBClusterIdentifier:s BacktrackIdentifier:s BacktrackTo:t BacktrackedFrom:t BacktrackRequestCreationTime:t Status:s
ExportTaskIdentifier:s!
ExportTaskIdentifier:s SourceArn:s ExportOnly:[s SnapshotTime:t TaskStartTime:t TaskEndTime:t S3Bucket:s S3Prefix:s IamRoleArn:s KmsKeyId:s Status:s PercentProgress:i TotalExtractedDataInGB:i FailureCause:s WarningMessage:s SourceType:s
SourceDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupDescription:s! Tags:[(Tag)452
DBClusterParameterGroup:455
SourceDBClusterSnapshotIdentifier:s! TargetDBClusterSnapshotIdentifier:s! KmsKeyId:s PreSignedUrl:s CopyTags:b Tags:[(Tag)452
DBClusterSnapshot:456
SourceDBParameterGroupIdentifier:s! TargetDBParameterGroupIdentifier:s! TargetDBParameterGroupDescription:s! Tags:[(Tag)452
DBParameterGroup:457
SourceDBSnapshotIdentifier:s! TargetDBSnapshotIdentifier:s! KmsKeyId:s Tags:[(Tag)452 CopyTags:b PreSignedUrl:s OptionGroupName:s TargetCustomAvailabilityZone:s SnapshotTarget:s CopyOptionGroup:b SnapshotAvailabilityZone:s
DBSnapshot:458
SourceOptionGroupIdentifier:s! TargetOptionGroupIdentifier:s! TargetOptionGroupDescription:s! Tags:[(Tag)452
OptionGroup:459
BlueGreenDeploymentName:s! Source:s! TargetEngineVersion:s TargetDBParameterGroupName:s TargetDBClusterParameterGroupName:s Tags:[(Tag)452 TargetDBInstanceClass:s UpgradeTargetStorageConfig:b TargetIops:i TargetStorageType:s TargetAllocatedStorage:i TargetStorageThroughput:i
BlueGreenDeployment:460
Engine:s! EngineVersion:s! DatabaseInstallationFilesS3BucketName:s DatabaseInstallationFilesS3Prefix:s DatabaseInstallationFiles:[s ImageId:s KMSKeyId:s SourceCustomDbEngineVersionIdentifier:s UseAwsProvidedLatestImage:b Description:s Manifest:s Tags:[(Tag)452
Engine:s MajorEngineVersion:s EngineVersion:s DatabaseInstallationFilesS3BucketName:s DatabaseInstallationFilesS3Prefix:s DatabaseInstallationFiles:[s CustomDBEngineVersionManifest:s DBParameterGroupFamily:s DBEngineDescription:s DBEngineVersionArn:s DBEngineVersionDescription:s DefaultCharacterSet:461 FailureReason:s Image:462 DBEngineMediaType:s KMSKeyId:s CreateTime:t SupportedCharacterSets:[(CharacterSet)461 SupportedNcharCharacterSets:[(CharacterSet)461 ValidUpgradeTarget:[(UpgradeTarget)463 SupportedTimezones:[(Timezone)464 ExportableLogTypes:[s SupportsLogExportsToCloudwatchLogs:b SupportsReadReplica:b SupportedEngineModes:[s SupportedFeatureNames:[s Status:s SupportsParallelQuery:b SupportsGlobalDatabases:b TagList:[(Tag)452 SupportsBabelfish:b SupportsLimitlessDatabase:b SupportsCertificateRotationWithoutRestart:b SupportedCACertificateIdentifiers:[s SupportsLocalWriteForwarding:b SupportsIntegrations:b ServerlessV2FeaturesSupport:465
AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i CharacterSetName:s DatabaseName:s DBClusterIdentifier:s! DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s DBSubnetGroupName:s Engine:s! EngineVersion:s Port:i MasterUsername:s MasterUserPassword:s OptionGroupName:s PreferredBackupWindow:s PreferredMaintenanceWindow:s ReplicationSourceIdentifier:s Tags:[(Tag)452 StorageEncrypted:b KmsKeyId:s PreSignedUrl:s EnableIAMDatabaseAuthentication:b BacktrackWindow:l EnableCloudwatchLogsExports:[s EngineMode:s ScalingConfiguration:466 RdsCustomClusterConfiguration:467 DBClusterInstanceClass:s AllocatedStorage:i StorageType:s Iops:i PubliclyAccessible:b AutoMinorVersionUpgrade:b DeletionProtection:b GlobalClusterIdentifier:s EnableHttpEndpoint:b CopyTagsToSnapshot:b Domain:s DomainIAMRoleName:s EnableGlobalWriteForwarding:b NetworkType:s ServerlessV2ScalingConfiguration:468 MonitoringInterval:i MonitoringRoleArn:s DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i EnableLimitlessDatabase:b ClusterScalabilityType:s DBSystemId:s ManageMasterUserPassword:b EnableLocalWriteForwarding:b MasterUserSecretKmsKeyId:s CACertificateIdentifier:s EngineLifecycleSupport:s TagSpecifications:[(item)469 MasterUserAuthenticationType:s WithExpressConfiguration:b AssociatedRoles:[(DBClusterAssociatedRole)470
DBCluster:471
DBClusterIdentifier:s! DBClusterEndpointIdentifier:s! EndpointType:s! StaticMembers:[s ExcludedMembers:[s Tags:[(Tag)452
DBClusterEndpointIdentifier:s DBClusterIdentifier:s DBClusterEndpointResourceIdentifier:s Endpoint:s Status:s EndpointType:s CustomEndpointType:s StaticMembers:[s ExcludedMembers:[s DBClusterEndpointArn:s
DBClusterParameterGroupName:s! DBParameterGroupFamily:s! Description:s! Tags:[(Tag)452
DBClusterParameterGroup:455
DBClusterSnapshotIdentifier:s! DBClusterIdentifier:s! Tags:[(Tag)452
DBClusterSnapshot:456
DBName:s DBInstanceIdentifier:s! AllocatedStorage:i DBInstanceClass:s! Engine:s! MasterUsername:s MasterUserPassword:s DBSecurityGroups:[(DBSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s AvailabilityZone:s DBSubnetGroupName:s PreferredMaintenanceWindow:s DBParameterGroupName:s BackupRetentionPeriod:i PreferredBackupWindow:s Port:i MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b LicenseModel:s Iops:i StorageThroughput:i OptionGroupName:s CharacterSetName:s NcharCharacterSetName:s PubliclyAccessible:b Tags:[(Tag)452 DBClusterIdentifier:s StorageType:s TdeCredentialArn:s TdeCredentialPassword:s StorageEncrypted:b KmsKeyId:s Domain:s DomainFqdn:s DomainOu:s DomainAuthSecretArn:s DomainDnsIps:[s CopyTagsToSnapshot:b MonitoringInterval:i MonitoringRoleArn:s DomainIAMRoleName:s PromotionTier:i Timezone:s EnableIAMDatabaseAuthentication:b DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i EnableCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 DeletionProtection:b MaxAllocatedStorage:i EnableCustomerOwnedIp:b NetworkType:s BackupTarget:s CustomIamInstanceProfile:s DBSystemId:s CACertificateIdentifier:s ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s MultiTenant:b DedicatedLogVolume:b EngineLifecycleSupport:s AdditionalStorageVolumes:[473 TagSpecifications:[(item)469 MasterUserAuthenticationType:s
DBInstance:474
DBInstanceIdentifier:s! SourceDBInstanceIdentifier:s DBInstanceClass:s AvailabilityZone:s Port:i MultiAZ:b AutoMinorVersionUpgrade:b Iops:i StorageThroughput:i OptionGroupName:s DBParameterGroupName:s PubliclyAccessible:b Tags:[(Tag)452 DBSubnetGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s StorageType:s CopyTagsToSnapshot:b MonitoringInterval:i MonitoringRoleArn:s KmsKeyId:s PreSignedUrl:s EnableIAMDatabaseAuthentication:b DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i EnableCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 UseDefaultProcessorFeatures:b DeletionProtection:b Domain:s DomainIAMRoleName:s DomainFqdn:s DomainOu:s DomainAuthSecretArn:s DomainDnsIps:[s ReplicaMode:s EnableCustomerOwnedIp:b NetworkType:s MaxAllocatedStorage:i BackupTarget:s CustomIamInstanceProfile:s AllocatedStorage:i SourceDBClusterIdentifier:s DedicatedLogVolume:b UpgradeStorageConfig:b CACertificateIdentifier:s AdditionalStorageVolumes:[473 TagSpecifications:[(item)469
DBInstance:474
DBParameterGroupName:s! DBParameterGroupFamily:s! Description:s! Tags:[(Tag)452
DBParameterGroup:457
DBProxyName:s! EngineFamily:s! DefaultAuthScheme:s Auth:[475 RoleArn:s! VpcSubnetIds:[s! VpcSecurityGroupIds:[s RequireTLS:b IdleClientTimeout:i DebugLogging:b Tags:[(Tag)452 EndpointNetworkType:s TargetConnectionNetworkType:s
DBProxy:476
DBProxyName:s! DBProxyEndpointName:s! VpcSubnetIds:[s! VpcSecurityGroupIds:[s TargetRole:s Tags:[(Tag)452 EndpointNetworkType:s
DBProxyEndpoint:477
DBSecurityGroupName:s! DBSecurityGroupDescription:s! Tags:[(Tag)452
DBSecurityGroup:454
DBShardGroupIdentifier:s! DBClusterIdentifier:s! ComputeRedundancy:i MaxACU:d! MinACU:d PubliclyAccessible:b Tags:[(Tag)452
DBShardGroupResourceId:s DBShardGroupIdentifier:s DBClusterIdentifier:s MaxACU:d MinACU:d ComputeRedundancy:i Status:s PubliclyAccessible:b Endpoint:s DBShardGroupArn:s TagList:[(Tag)452
DBSnapshotIdentifier:s! DBInstanceIdentifier:s! Tags:[(Tag)452
DBSnapshot:458
DBSubnetGroupName:s! DBSubnetGroupDescription:s! SubnetIds:[(SubnetIdentifier)s! Tags:[(Tag)452
DBSubnetGroup:478
SubscriptionName:s! SnsTopicArn:s! SourceType:s EventCategories:[(EventCategory)s SourceIds:[(SourceId)s Enabled:b Tags:[(Tag)452
EventSubscription:451
GlobalClusterIdentifier:s! SourceDBClusterIdentifier:s Engine:s EngineVersion:s EngineLifecycleSupport:s DeletionProtection:b DatabaseName:s StorageEncrypted:b Tags:[(Tag)452
GlobalCluster:479
SourceArn:s! TargetArn:s! IntegrationName:s! KMSKeyId:s AdditionalEncryptionContext:{s Tags:[(Tag)452 DataFilter:s Description:s
SourceArn:s TargetArn:s IntegrationName:s IntegrationArn:s KMSKeyId:s AdditionalEncryptionContext:{s Status:s Tags:[(Tag)452 DataFilter:s Description:s CreateTime:t Errors:[(IntegrationError)480
OptionGroupName:s! EngineName:s! MajorEngineVersion:s! OptionGroupDescription:s! Tags:[(Tag)452
OptionGroup:459
DBInstanceIdentifier:s! TenantDBName:s! MasterUsername:s! MasterUserPassword:s CharacterSetName:s NcharCharacterSetName:s ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s Tags:[(Tag)452
TenantDatabase:481
BlueGreenDeploymentIdentifier:s! DeleteTarget:b
BlueGreenDeployment:460
Engine:s! EngineVersion:s!
DBClusterIdentifier:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s DeleteAutomatedBackups:b
DBCluster:471
DbClusterResourceId:s!
DBClusterAutomatedBackup:482
DBClusterEndpointIdentifier:s!
DBClusterParameterGroupName:s!
DBClusterSnapshotIdentifier:s!
DBClusterSnapshot:456
DBInstanceIdentifier:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s DeleteAutomatedBackups:b
DBInstance:474
DbiResourceId:s DBInstanceAutomatedBackupsArn:s
DBInstanceAutomatedBackup:483
DBParameterGroupName:s!
DBProxyName:s!
DBProxy:476
DBProxyEndpointName:s!
DBProxyEndpoint:477
DBSecurityGroupName:s!
DBShardGroupIdentifier:s!
DBSnapshotIdentifier:s!
DBSnapshot:458
DBSubnetGroupName:s!
SubscriptionName:s!
EventSubscription:451
GlobalClusterIdentifier:s!
GlobalCluster:479
IntegrationIdentifier:s!
OptionGroupName:s!
DBInstanceIdentifier:s! TenantDBName:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s
TenantDatabase:481
DBProxyName:s! TargetGroupName:s DBInstanceIdentifiers:[s DBClusterIdentifiers:[s
-
-
AccountQuotas:[(AccountQuota)484
BlueGreenDeploymentIdentifier:s Filters:[(Filter)485 Marker:s MaxRecords:i
BlueGreenDeployments:[460 Marker:s
CertificateIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
DefaultCertificateForNewLaunches:s Certificates:[(Certificate)486 Marker:s
DbClusterResourceId:s DBClusterIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBClusterAutomatedBackups:[(DBClusterAutomatedBackup)482
DBClusterIdentifier:s! BacktrackIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBClusterBacktracks:[(DBClusterBacktrack)10
DBClusterIdentifier:s DBClusterEndpointIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBClusterEndpoints:[(DBClusterEndpointList)30
DBClusterParameterGroupName:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBClusterParameterGroups:[(DBClusterParameterGroup)455
DBClusterParameterGroupName:s! Source:s Filters:[(Filter)485 MaxRecords:i Marker:s
Parameters:[(Parameter)487 Marker:s
DBClusterSnapshotIdentifier:s!
DBClusterSnapshotAttributesResult:488
DBClusterIdentifier:s DBClusterSnapshotIdentifier:s SnapshotType:s Filters:[(Filter)485 MaxRecords:i Marker:s IncludeShared:b IncludePublic:b DbClusterResourceId:s
Marker:s DBClusterSnapshots:[(DBClusterSnapshot)456
DBClusterIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s IncludeShared:b
Marker:s DBClusters:[(DBCluster)471
Engine:s EngineVersion:s DBParameterGroupFamily:s Filters:[(Filter)485 MaxRecords:i Marker:s DefaultOnly:b ListSupportedCharacterSets:b ListSupportedTimezones:b IncludeAll:b
Marker:s DBEngineVersions:[(DBEngineVersion)26
DbiResourceId:s DBInstanceIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s DBInstanceAutomatedBackupsArn:s
Marker:s DBInstanceAutomatedBackups:[(DBInstanceAutomatedBackup)483
DBInstanceIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBInstances:[(DBInstance)474
DBInstanceIdentifier:s! FilenameContains:s FileLastWritten:l FileSize:l Filters:[(Filter)485 MaxRecords:i Marker:s
DescribeDBLogFiles:[(DescribeDBLogFilesDetails)489 Marker:s
Engine:s MajorEngineVersion:s Marker:s MaxRecords:i
DBMajorEngineVersions:[(DBMajorEngineVersion)490 Marker:s
DBParameterGroupName:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBParameterGroups:[(DBParameterGroup)457
DBParameterGroupName:s! Source:s Filters:[(Filter)485 MaxRecords:i Marker:s
Parameters:[(Parameter)487 Marker:s
DBProxyName:s Filters:[(Filter)485 Marker:s MaxRecords:i
DBProxies:[476 Marker:s
DBProxyName:s DBProxyEndpointName:s Filters:[(Filter)485 Marker:s MaxRecords:i
DBProxyEndpoints:[477 Marker:s
DBProxyName:s! TargetGroupName:s Filters:[(Filter)485 Marker:s MaxRecords:i
TargetGroups:[491 Marker:s
DBProxyName:s! TargetGroupName:s Filters:[(Filter)485 Marker:s MaxRecords:i
Targets:[492 Marker:s
LastUpdatedAfter:t LastUpdatedBefore:t Locale:s Filters:[(Filter)485 MaxRecords:i Marker:s
DBRecommendations:[493 Marker:s
DBSecurityGroupName:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBSecurityGroups:[(DBSecurityGroup)454
DBShardGroupIdentifier:s Filters:[(Filter)485 Marker:s MaxRecords:i
DBShardGroups:[(DBShardGroup)48 Marker:s
DBSnapshotIdentifier:s!
DBSnapshotAttributesResult:494
DBInstanceIdentifier:s DBSnapshotIdentifier:s SnapshotType:s Filters:[(Filter)485 MaxRecords:i Marker:s DbiResourceId:s
Marker:s DBSnapshotTenantDatabases:[(DBSnapshotTenantDatabase)495
DBInstanceIdentifier:s DBSnapshotIdentifier:s SnapshotType:s Filters:[(Filter)485 MaxRecords:i Marker:s IncludeShared:b IncludePublic:b DbiResourceId:s
Marker:s DBSnapshots:[(DBSnapshot)458
DBSubnetGroupName:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s DBSubnetGroups:[(DBSubnetGroup)478
DBParameterGroupFamily:s! Filters:[(Filter)485 MaxRecords:i Marker:s
EngineDefaults:496
DBParameterGroupFamily:s! Filters:[(Filter)485 MaxRecords:i Marker:s
EngineDefaults:496
SourceType:s Filters:[(Filter)485
EventCategoriesMapList:[(EventCategoriesMap)497
SubscriptionName:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s EventSubscriptionsList:[(EventSubscription)451
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i EventCategories:[(EventCategory)s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s Events:[(Event)498
ExportTaskIdentifier:s SourceArn:s Filters:[(Filter)485 Marker:s MaxRecords:i SourceType:s
Marker:s ExportTasks:[(ExportTask)12
GlobalClusterIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s GlobalClusters:[(GlobalClusterMember)479
IntegrationIdentifier:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s Integrations:[(Integration)58
EngineName:s! MajorEngineVersion:s Filters:[(Filter)485 MaxRecords:i Marker:s
OptionGroupOptions:[(OptionGroupOption)499 Marker:s
OptionGroupName:s Filters:[(Filter)485 Marker:s MaxRecords:i EngineName:s MajorEngineVersion:s
OptionGroupsList:[(OptionGroup)459 Marker:s
Engine:s! EngineVersion:s DBInstanceClass:s LicenseModel:s AvailabilityZoneGroup:s Vpc:b Filters:[(Filter)485 MaxRecords:i Marker:s
OrderableDBInstanceOptions:[(OrderableDBInstanceOption)500 Marker:s
ResourceIdentifier:s Filters:[(Filter)485 Marker:s MaxRecords:i
PendingMaintenanceActions:[(ResourcePendingMaintenanceActions)453 Marker:s
ReservedDBInstanceId:s ReservedDBInstancesOfferingId:s DBInstanceClass:s Duration:s ProductDescription:s OfferingType:s MultiAZ:b LeaseId:s Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s ReservedDBInstances:[(ReservedDBInstance)501
ReservedDBInstancesOfferingId:s DBInstanceClass:s Duration:s ProductDescription:s OfferingType:s MultiAZ:b Filters:[(Filter)485 MaxRecords:i Marker:s
Marker:s ReservedDBInstancesOfferings:[(ReservedDBInstancesOffering)502
ServerlessV2PlatformVersion:s Engine:s Filters:[(Filter)485 DefaultOnly:b IncludeAll:b MaxRecords:i Marker:s
Marker:s ServerlessV2PlatformVersions:[503
RegionName:s MaxRecords:i Marker:s Filters:[(Filter)485
Marker:s SourceRegions:[(SourceRegion)504
DBInstanceIdentifier:s TenantDBName:s Filters:[(Filter)485 Marker:s MaxRecords:i
Marker:s TenantDatabases:[(TenantDatabase)481
DBInstanceIdentifier:s!
ValidDBInstanceModificationsMessage:505
ResourceArn:s!
ResourceArn:s HttpEndpointEnabled:b
DBInstanceIdentifier:s! LogFileName:s! Marker:s NumberOfLines:i
LogFileData:s Marker:s AdditionalDataPending:b
ResourceArn:s!
ResourceArn:s HttpEndpointEnabled:b
DBClusterIdentifier:s! TargetDBInstanceIdentifier:s
DBCluster:471
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s! AllowDataLoss:b Switchover:b
GlobalCluster:479
ResourceName:s! Filters:[(Filter)485
TagList:[(Tag)452
ResourceArn:s AuditPolicyState:s
KmsKeyId:s KinesisStreamName:s Status:s Mode:s EngineNativeAuditFieldsIncluded:b PolicyStatus:s
CertificateIdentifier:s RemoveCustomerOverride:b
Certificate:486
DBClusterIdentifier:s! Capacity:i SecondsBeforeTimeout:i TimeoutAction:s
DBClusterIdentifier:s PendingCapacity:i CurrentCapacity:i SecondsBeforeTimeout:i TimeoutAction:s
Engine:s! EngineVersion:s! Description:s Status:s
DBClusterIdentifier:s! NewDBClusterIdentifier:s ApplyImmediately:b BackupRetentionPeriod:i DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Port:i MasterUserPassword:s OptionGroupName:s PreferredBackupWindow:s PreferredMaintenanceWindow:s EnableIAMDatabaseAuthentication:b BacktrackWindow:l CloudwatchLogsExportConfiguration:506 EngineVersion:s AllowMajorVersionUpgrade:b DBInstanceParameterGroupName:s Domain:s DomainIAMRoleName:s ScalingConfiguration:466 DeletionProtection:b EnableHttpEndpoint:b CopyTagsToSnapshot:b EnableGlobalWriteForwarding:b DBClusterInstanceClass:s AllocatedStorage:i StorageType:s Iops:i AutoMinorVersionUpgrade:b NetworkType:s ServerlessV2ScalingConfiguration:468 MonitoringInterval:i MonitoringRoleArn:s DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i ManageMasterUserPassword:b RotateMasterUserPassword:b EnableLocalWriteForwarding:b MasterUserSecretKmsKeyId:s EngineMode:s AllowEngineModeChange:b AwsBackupRecoveryPointArn:s EnableLimitlessDatabase:b CACertificateIdentifier:s MasterUserAuthenticationType:s EngineLifecycleSupport:s
DBCluster:471
DBClusterEndpointIdentifier:s! EndpointType:s StaticMembers:[s ExcludedMembers:[s
DBClusterParameterGroupName:s! Parameters:[(Parameter)487!
DBClusterParameterGroupName:s
DBClusterSnapshotIdentifier:s! AttributeName:s! ValuesToAdd:[(AttributeValue)s ValuesToRemove:[(AttributeValue)s
DBClusterSnapshotAttributesResult:488
DBInstanceIdentifier:s! AllocatedStorage:i DBInstanceClass:s DBSubnetGroupName:s DBSecurityGroups:[(DBSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s ApplyImmediately:b MasterUserPassword:s DBParameterGroupName:s BackupRetentionPeriod:i PreferredBackupWindow:s PreferredMaintenanceWindow:s MultiAZ:b EngineVersion:s AllowMajorVersionUpgrade:b AutoMinorVersionUpgrade:b LicenseModel:s Iops:i StorageThroughput:i OptionGroupName:s NewDBInstanceIdentifier:s StorageType:s TdeCredentialArn:s TdeCredentialPassword:s CACertificateIdentifier:s Domain:s DomainFqdn:s DomainOu:s DomainAuthSecretArn:s DomainDnsIps:[s DisableDomain:b CopyTagsToSnapshot:b MonitoringInterval:i DBPortNumber:i PubliclyAccessible:b MonitoringRoleArn:s DomainIAMRoleName:s PromotionTier:i EnableIAMDatabaseAuthentication:b DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i CloudwatchLogsExportConfiguration:506 ProcessorFeatures:[(ProcessorFeature)472 UseDefaultProcessorFeatures:b DeletionProtection:b MaxAllocatedStorage:i CertificateRotationRestart:b ReplicaMode:s AutomationMode:s ResumeFullAutomationModeMinutes:i EnableCustomerOwnedIp:b NetworkType:s AwsBackupRecoveryPointArn:s ManageMasterUserPassword:b RotateMasterUserPassword:b MasterUserSecretKmsKeyId:s MultiTenant:b DedicatedLogVolume:b Engine:s AdditionalStorageVolumes:[507 TagSpecifications:[(item)469 MasterUserAuthenticationType:s EngineLifecycleSupport:s
DBInstance:474
DBParameterGroupName:s! Parameters:[(Parameter)487!
DBParameterGroupName:s
DBProxyName:s! NewDBProxyName:s DefaultAuthScheme:s Auth:[475 RequireTLS:b IdleClientTimeout:i DebugLogging:b RoleArn:s SecurityGroups:[s
DBProxy:476
DBProxyEndpointName:s! NewDBProxyEndpointName:s VpcSecurityGroupIds:[s
DBProxyEndpoint:477
TargetGroupName:s! DBProxyName:s! ConnectionPoolConfig:508 NewName:s
DBProxyTargetGroup:491
RecommendationId:s! Locale:s Status:s RecommendedActionUpdates:[509
DBRecommendation:493
DBShardGroupIdentifier:s! MaxACU:d MinACU:d ComputeRedundancy:i
DBSnapshotIdentifier:s! EngineVersion:s OptionGroupName:s
DBSnapshot:458
DBSnapshotIdentifier:s! AttributeName:s! ValuesToAdd:[(AttributeValue)s ValuesToRemove:[(AttributeValue)s
DBSnapshotAttributesResult:494
DBSubnetGroupName:s! DBSubnetGroupDescription:s SubnetIds:[(SubnetIdentifier)s!
DBSubnetGroup:478
SubscriptionName:s! SnsTopicArn:s SourceType:s EventCategories:[(EventCategory)s Enabled:b
EventSubscription:451
GlobalClusterIdentifier:s! NewGlobalClusterIdentifier:s DeletionProtection:b EngineVersion:s AllowMajorVersionUpgrade:b
GlobalCluster:479
IntegrationIdentifier:s! IntegrationName:s DataFilter:s Description:s
OptionGroupName:s! OptionsToInclude:[(OptionConfiguration)510 OptionsToRemove:[s ApplyImmediately:b
OptionGroup:459
DBInstanceIdentifier:s! TenantDBName:s! MasterUserPassword:s NewTenantDBName:s ManageMasterUserPassword:b RotateMasterUserPassword:b MasterUserSecretKmsKeyId:s
TenantDatabase:481
DBInstanceIdentifier:s! BackupRetentionPeriod:i PreferredBackupWindow:s TagSpecifications:[(item)469
DBInstance:474
DBClusterIdentifier:s!
DBCluster:471
ReservedDBInstancesOfferingId:s! ReservedDBInstanceId:s DBInstanceCount:i Tags:[(Tag)452
ReservedDBInstance:501
DBClusterIdentifier:s!
DBCluster:471
DBInstanceIdentifier:s! ForceFailover:b
DBInstance:474
DBShardGroupIdentifier:s!
DBProxyName:s! TargetGroupName:s DBInstanceIdentifiers:[s DBClusterIdentifiers:[s
DBProxyTargets:[492
GlobalClusterIdentifier:s! DbClusterIdentifier:s!
GlobalCluster:479
DBClusterIdentifier:s! RoleArn:s! FeatureName:s
DBInstanceIdentifier:s! RoleArn:s! FeatureName:s!
SubscriptionName:s! SourceIdentifier:s!
EventSubscription:451
ResourceName:s! TagKeys:[s!
DBClusterParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)487
DBParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)487
AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i CharacterSetName:s DatabaseName:s DBClusterIdentifier:s! DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s DBSubnetGroupName:s Engine:s! EngineVersion:s Port:i MasterUsername:s! MasterUserPassword:s OptionGroupName:s PreferredBackupWindow:s PreferredMaintenanceWindow:s Tags:[(Tag)452 StorageEncrypted:b KmsKeyId:s EnableIAMDatabaseAuthentication:b SourceEngine:s! SourceEngineVersion:s! S3BucketName:s! S3Prefix:s S3IngestionRoleArn:s! BacktrackWindow:l EnableCloudwatchLogsExports:[s DeletionProtection:b CopyTagsToSnapshot:b Domain:s DomainIAMRoleName:s StorageType:s NetworkType:s ServerlessV2ScalingConfiguration:468 ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s EngineLifecycleSupport:s TagSpecifications:[(item)469 AssociatedRoles:[(DBClusterAssociatedRole)470
DBCluster:471
AvailabilityZones:[(AvailabilityZone)s DBClusterIdentifier:s! SnapshotIdentifier:s! Engine:s! EngineVersion:s Port:i DBSubnetGroupName:s DatabaseName:s OptionGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)452 KmsKeyId:s EnableIAMDatabaseAuthentication:b BacktrackWindow:l EnableCloudwatchLogsExports:[s EngineMode:s ScalingConfiguration:466 DBClusterParameterGroupName:s DeletionProtection:b CopyTagsToSnapshot:b Domain:s DomainIAMRoleName:s DBClusterInstanceClass:s StorageType:s Iops:i PubliclyAccessible:b NetworkType:s ServerlessV2ScalingConfiguration:468 RdsCustomClusterConfiguration:467 MonitoringInterval:i MonitoringRoleArn:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i BackupRetentionPeriod:i PreferredBackupWindow:s EngineLifecycleSupport:s TagSpecifications:[(item)469 EnableVPCNetworking:b EnableInternetAccessGateway:b AssociatedRoles:[(DBClusterAssociatedRole)470
DBCluster:471
DBClusterIdentifier:s! RestoreType:s SourceDBClusterIdentifier:s RestoreToTime:t UseLatestRestorableTime:b Port:i DBSubnetGroupName:s OptionGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)452 KmsKeyId:s EnableIAMDatabaseAuthentication:b BacktrackWindow:l EnableCloudwatchLogsExports:[s DBClusterParameterGroupName:s DeletionProtection:b CopyTagsToSnapshot:b Domain:s DomainIAMRoleName:s DBClusterInstanceClass:s StorageType:s PubliclyAccessible:b Iops:i NetworkType:s SourceDbClusterResourceId:s ServerlessV2ScalingConfiguration:468 ScalingConfiguration:466 EngineMode:s RdsCustomClusterConfiguration:467 MonitoringInterval:i MonitoringRoleArn:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i BackupRetentionPeriod:i PreferredBackupWindow:s EngineLifecycleSupport:s TagSpecifications:[(item)469 EnableVPCNetworking:b EnableInternetAccessGateway:b AssociatedRoles:[(DBClusterAssociatedRole)470
DBCluster:471
DBInstanceIdentifier:s! DBSnapshotIdentifier:s DBInstanceClass:s Port:i AvailabilityZone:s DBSubnetGroupName:s MultiAZ:b PubliclyAccessible:b AutoMinorVersionUpgrade:b LicenseModel:s DBName:s Engine:s Iops:i StorageThroughput:i OptionGroupName:s Tags:[(Tag)452 StorageType:s TdeCredentialArn:s TdeCredentialPassword:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Domain:s DomainFqdn:s DomainOu:s DomainAuthSecretArn:s DomainDnsIps:[s CopyTagsToSnapshot:b DomainIAMRoleName:s EnableIAMDatabaseAuthentication:b EnableCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 UseDefaultProcessorFeatures:b DBParameterGroupName:s DeletionProtection:b EnableCustomerOwnedIp:b NetworkType:s BackupTarget:s CustomIamInstanceProfile:s AllocatedStorage:i DBClusterSnapshotIdentifier:s BackupRetentionPeriod:i PreferredBackupWindow:s DedicatedLogVolume:b CACertificateIdentifier:s EngineLifecycleSupport:s AdditionalStorageVolumes:[473 TagSpecifications:[(item)469 ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s
DBInstance:474
DBName:s DBInstanceIdentifier:s! AllocatedStorage:i DBInstanceClass:s! Engine:s! MasterUsername:s MasterUserPassword:s DBSecurityGroups:[(DBSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s AvailabilityZone:s DBSubnetGroupName:s PreferredMaintenanceWindow:s DBParameterGroupName:s BackupRetentionPeriod:i PreferredBackupWindow:s Port:i MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b LicenseModel:s Iops:i StorageThroughput:i OptionGroupName:s PubliclyAccessible:b Tags:[(Tag)452 StorageType:s StorageEncrypted:b KmsKeyId:s CopyTagsToSnapshot:b MonitoringInterval:i MonitoringRoleArn:s EnableIAMDatabaseAuthentication:b SourceEngine:s! SourceEngineVersion:s! S3BucketName:s! S3Prefix:s S3IngestionRoleArn:s! DatabaseInsightsMode:s EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i EnableCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 UseDefaultProcessorFeatures:b DeletionProtection:b MaxAllocatedStorage:i NetworkType:s ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s DedicatedLogVolume:b CACertificateIdentifier:s EngineLifecycleSupport:s AdditionalStorageVolumes:[473 TagSpecifications:[(item)469
DBInstance:474
SourceDBInstanceIdentifier:s TargetDBInstanceIdentifier:s! RestoreTime:t UseLatestRestorableTime:b DBInstanceClass:s Port:i AvailabilityZone:s DBSubnetGroupName:s MultiAZ:b PubliclyAccessible:b AutoMinorVersionUpgrade:b LicenseModel:s DBName:s Engine:s Iops:i StorageThroughput:i OptionGroupName:s CopyTagsToSnapshot:b Tags:[(Tag)452 StorageType:s TdeCredentialArn:s TdeCredentialPassword:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Domain:s DomainIAMRoleName:s DomainFqdn:s DomainOu:s DomainAuthSecretArn:s DomainDnsIps:[s EnableIAMDatabaseAuthentication:b EnableCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 UseDefaultProcessorFeatures:b DBParameterGroupName:s DeletionProtection:b SourceDbiResourceId:s MaxAllocatedStorage:i EnableCustomerOwnedIp:b NetworkType:s SourceDBInstanceAutomatedBackupsArn:s BackupTarget:s CustomIamInstanceProfile:s AllocatedStorage:i BackupRetentionPeriod:i PreferredBackupWindow:s DedicatedLogVolume:b CACertificateIdentifier:s EngineLifecycleSupport:s AdditionalStorageVolumes:[473 TagSpecifications:[(item)469 ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s
DBInstance:474
DBSecurityGroupName:s! CIDRIP:s EC2SecurityGroupName:s EC2SecurityGroupId:s EC2SecurityGroupOwnerId:s
DBSecurityGroup:454
ResourceArn:s! Mode:s! KmsKeyId:s! ApplyImmediately:b EngineNativeAuditFieldsIncluded:b
KmsKeyId:s KinesisStreamName:s Status:s Mode:s EngineNativeAuditFieldsIncluded:b ApplyImmediately:b
DBClusterIdentifier:s!
DBCluster:471
DBInstanceIdentifier:s!
DBInstance:474
SourceDBInstanceArn:s! BackupRetentionPeriod:i KmsKeyId:s PreSignedUrl:s Tags:[(Tag)452
DBInstanceAutomatedBackup:483
ExportTaskIdentifier:s! SourceArn:s! S3BucketName:s! IamRoleArn:s! KmsKeyId:s! S3Prefix:s ExportOnly:[s
ResourceArn:s! ApplyImmediately:b
KmsKeyId:s KinesisStreamName:s Status:s
DBClusterIdentifier:s!
DBCluster:471
DBInstanceIdentifier:s! DBSnapshotIdentifier:s
DBInstance:474
SourceDBInstanceArn:s!
DBInstanceAutomatedBackup:483
BlueGreenDeploymentIdentifier:s! SwitchoverTimeout:i
BlueGreenDeployment:460
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s!
GlobalCluster:479
DBInstanceIdentifier:s!
DBInstance:474
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
CustomerAwsId:s CustSubscriptionId:s SnsTopicArn:s Status:s SubscriptionCreationTime:s SourceType:s SourceIdsList:[(SourceId)s EventCategoriesList:[(EventCategory)s Enabled:b EventSubscriptionArn:s
Key:s Value:s
ResourceIdentifier:s PendingMaintenanceActionDetails:[(PendingMaintenanceAction)511
OwnerId:s DBSecurityGroupName:s DBSecurityGroupDescription:s VpcId:s EC2SecurityGroups:[(EC2SecurityGroup)512 IPRanges:[(IPRange)513 DBSecurityGroupArn:s
DBClusterParameterGroupName:s DBParameterGroupFamily:s Description:s DBClusterParameterGroupArn:s
AvailabilityZones:[(AvailabilityZone)s DBClusterSnapshotIdentifier:s DBClusterIdentifier:s SnapshotCreateTime:t Engine:s EngineMode:s AllocatedStorage:i Status:s Port:i VpcId:s ClusterCreateTime:t MasterUsername:s EngineVersion:s LicenseModel:s SnapshotType:s PercentProgress:i StorageEncrypted:b StorageEncryptionType:s BackupRetentionPeriod:i PreferredBackupWindow:s KmsKeyId:s DBClusterSnapshotArn:s SourceDBClusterSnapshotArn:s IAMDatabaseAuthenticationEnabled:b TagList:[(Tag)452 StorageType:s StorageThroughput:i DbClusterResourceId:s DBSystemId:s
DBParameterGroupName:s DBParameterGroupFamily:s Description:s DBParameterGroupArn:s
DBSnapshotIdentifier:s DBInstanceIdentifier:s SnapshotCreateTime:t Engine:s AllocatedStorage:i Status:s Port:i AvailabilityZone:s VpcId:s InstanceCreateTime:t MasterUsername:s EngineVersion:s LicenseModel:s SnapshotType:s Iops:i StorageThroughput:i OptionGroupName:s PercentProgress:i SourceRegion:s SourceDBSnapshotIdentifier:s StorageType:s TdeCredentialArn:s Encrypted:b StorageEncryptionType:s BackupRetentionPeriod:i PreferredBackupWindow:s KmsKeyId:s DBSnapshotArn:s Timezone:s IAMDatabaseAuthenticationEnabled:b ProcessorFeatures:[(ProcessorFeature)472 DbiResourceId:s TagList:[(Tag)452 SnapshotTarget:s OriginalSnapshotCreateTime:t SnapshotDatabaseTime:t DBSystemId:s MultiTenant:b DedicatedLogVolume:b AdditionalStorageVolumes:[473 SnapshotAvailabilityZone:s
OptionGroupName:s OptionGroupDescription:s EngineName:s MajorEngineVersion:s Options:[(Option)514 AllowsVpcAndNonVpcInstanceMemberships:b VpcId:s OptionGroupArn:s SourceOptionGroup:s SourceAccountId:s CopyTimestamp:t
BlueGreenDeploymentIdentifier:s BlueGreenDeploymentName:s Source:s Target:s SwitchoverDetails:[515 Tasks:[516 Status:s StatusDetails:s CreateTime:t DeleteTime:t TagList:[(Tag)452
CharacterSetName:s CharacterSetDescription:s
ImageId:s Status:s
Engine:s EngineVersion:s Description:s AutoUpgrade:b IsMajorVersionUpgrade:b SupportedEngineModes:[s SupportsParallelQuery:b SupportsGlobalDatabases:b SupportsBabelfish:b SupportsLimitlessDatabase:b SupportsLocalWriteForwarding:b SupportsIntegrations:b
TimezoneName:s
MinCapacity:d MaxCapacity:d
MinCapacity:i MaxCapacity:i AutoPause:b SecondsUntilAutoPause:i TimeoutAction:s SecondsBeforeTimeout:i
InterconnectSubnetId:s TransitGatewayMulticastDomainId:s ReplicaMode:s
MinCapacity:d MaxCapacity:d SecondsUntilAutoPause:i
ResourceType:s Tags:[(Tag)452
RoleArn:s! FeatureName:s
AllocatedStorage:i AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i CharacterSetName:s DatabaseName:s DBClusterIdentifier:s DBClusterParameterGroup:s DBSubnetGroup:s Status:s PercentProgress:s EarliestRestorableTime:t Endpoint:s ReaderEndpoint:s CustomEndpoints:[s MultiAZ:b Engine:s EngineVersion:s LatestRestorableTime:t Port:i MasterUsername:s DBClusterOptionGroupMemberships:[(DBClusterOptionGroup)517 PreferredBackupWindow:s PreferredMaintenanceWindow:s UpgradeRolloutOrder:s ReplicationSourceIdentifier:s ReadReplicaIdentifiers:[(ReadReplicaIdentifier)s StatusInfos:[(DBClusterStatusInfo)518 DBClusterMembers:[(DBClusterMember)519 VpcSecurityGroups:[(VpcSecurityGroupMembership)520 HostedZoneId:s StorageEncrypted:b StorageEncryptionType:s KmsKeyId:s DbClusterResourceId:s DBClusterArn:s AssociatedRoles:[(DBClusterRole)521 IAMDatabaseAuthenticationEnabled:b CloneGroupId:s ClusterCreateTime:t EarliestBacktrackTime:t BacktrackWindow:l BacktrackConsumedChangeRecords:l EnabledCloudwatchLogsExports:[s Capacity:i PendingModifiedValues:522 EngineMode:s ScalingConfigurationInfo:523 RdsCustomClusterConfiguration:467 DBClusterInstanceClass:s StorageType:s Iops:i StorageThroughput:i IOOptimizedNextAllowedModificationTime:t PubliclyAccessible:b AutoMinorVersionUpgrade:b DeletionProtection:b HttpEndpointEnabled:b ActivityStreamMode:s ActivityStreamStatus:s ActivityStreamKmsKeyId:s ActivityStreamKinesisStreamName:s CopyTagsToSnapshot:b CrossAccountClone:b DomainMemberships:[(DomainMembership)524 TagList:[(Tag)452 GlobalClusterIdentifier:s GlobalWriteForwardingStatus:s GlobalWriteForwardingRequested:b NetworkType:s AutomaticRestartTime:t ServerlessV2ScalingConfiguration:525 ServerlessV2PlatformVersion:s MonitoringInterval:i MonitoringRoleArn:s DatabaseInsightsMode:s PerformanceInsightsEnabled:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i DBSystemId:s MasterUserSecret:526 LocalWriteForwardingStatus:s AwsBackupRecoveryPointArn:s LimitlessDatabase:527 ClusterScalabilityType:s CertificateDetails:528 EngineLifecycleSupport:s VPCNetworkingEnabled:b InternetAccessGatewayEnabled:b
Name:s Value:s
VolumeName:s! AllocatedStorage:i IOPS:i MaxAllocatedStorage:i StorageThroughput:i StorageType:s
DBInstanceIdentifier:s DBInstanceClass:s Engine:s DBInstanceStatus:s MasterUsername:s DBName:s Endpoint:529 AllocatedStorage:i InstanceCreateTime:t PreferredBackupWindow:s BackupRetentionPeriod:i DBSecurityGroups:[(DBSecurityGroup)530 VpcSecurityGroups:[(VpcSecurityGroupMembership)520 DBParameterGroups:[(DBParameterGroup)531 AvailabilityZone:s DBSubnetGroup:478 PreferredMaintenanceWindow:s UpgradeRolloutOrder:s PendingModifiedValues:532 LatestRestorableTime:t MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b ReadReplicaSourceDBInstanceIdentifier:s ReadReplicaDBInstanceIdentifiers:[(ReadReplicaDBInstanceIdentifier)s ReadReplicaDBClusterIdentifiers:[(ReadReplicaDBClusterIdentifier)s ReplicaMode:s LicenseModel:s Iops:i StorageThroughput:i OptionGroupMemberships:[(OptionGroupMembership)533 CharacterSetName:s NcharCharacterSetName:s SecondaryAvailabilityZone:s PubliclyAccessible:b StatusInfos:[(DBInstanceStatusInfo)534 StorageType:s StorageEncryptionType:s TdeCredentialArn:s DbInstancePort:i DBClusterIdentifier:s StorageEncrypted:b KmsKeyId:s DbiResourceId:s CACertificateIdentifier:s DomainMemberships:[(DomainMembership)524 CopyTagsToSnapshot:b MonitoringInterval:i EnhancedMonitoringResourceArn:s MonitoringRoleArn:s PromotionTier:i DBInstanceArn:s Timezone:s IAMDatabaseAuthenticationEnabled:b DatabaseInsightsMode:s PerformanceInsightsEnabled:b PerformanceInsightsKMSKeyId:s PerformanceInsightsRetentionPeriod:i EnabledCloudwatchLogsExports:[s ProcessorFeatures:[(ProcessorFeature)472 DeletionProtection:b AssociatedRoles:[(DBInstanceRole)535 ListenerEndpoint:529 MaxAllocatedStorage:i TagList:[(Tag)452 AutomationMode:s ResumeFullAutomationModeTime:t CustomerOwnedIpEnabled:b NetworkType:s ActivityStreamStatus:s ActivityStreamKmsKeyId:s ActivityStreamKinesisStreamName:s ActivityStreamMode:s ActivityStreamEngineNativeAuditFieldsIncluded:b AwsBackupRecoveryPointArn:s DBInstanceAutomatedBackupsReplications:[(DBInstanceAutomatedBackupsReplication)536 BackupTarget:s AutomaticRestartTime:t CustomIamInstanceProfile:s ActivityStreamPolicyStatus:s CertificateDetails:528 DBSystemId:s MasterUserSecret:526 ReadReplicaSourceDBClusterIdentifier:s PercentProgress:s MultiTenant:b DedicatedLogVolume:b IsStorageConfigUpgradeAvailable:b EngineLifecycleSupport:s AdditionalStorageVolumes:[537 StorageVolumeStatus:s StorageOperationStatus:s StorageOperationPercentProgress:i
Description:s UserName:s AuthScheme:s SecretArn:s IAMAuth:s ClientPasswordAuthType:s
DBProxyName:s DBProxyArn:s Status:s EngineFamily:s VpcId:s VpcSecurityGroupIds:[s VpcSubnetIds:[s DefaultAuthScheme:s Auth:[538 RoleArn:s Endpoint:s RequireTLS:b IdleClientTimeout:i DebugLogging:b CreatedDate:t UpdatedDate:t EndpointNetworkType:s TargetConnectionNetworkType:s
DBProxyEndpointName:s DBProxyEndpointArn:s DBProxyName:s Status:s VpcId:s VpcSecurityGroupIds:[s VpcSubnetIds:[s Endpoint:s CreatedDate:t TargetRole:s IsDefault:b EndpointNetworkType:s
DBSubnetGroupName:s DBSubnetGroupDescription:s VpcId:s SubnetGroupStatus:s Subnets:[(Subnet)539 DBSubnetGroupArn:s SupportedNetworkTypes:[s
GlobalClusterIdentifier:s GlobalClusterResourceId:s GlobalClusterArn:s Status:s Engine:s EngineVersion:s EngineLifecycleSupport:s DatabaseName:s StorageEncrypted:b StorageEncryptionType:s DeletionProtection:b GlobalClusterMembers:[(GlobalClusterMember)540 Endpoint:s FailoverState:541 TagList:[(Tag)452
ErrorCode:s! ErrorMessage:s
TenantDatabaseCreateTime:t DBInstanceIdentifier:s TenantDBName:s Status:s MasterUsername:s DbiResourceId:s TenantDatabaseResourceId:s TenantDatabaseARN:s CharacterSetName:s NcharCharacterSetName:s DeletionProtection:b PendingModifiedValues:542 MasterUserSecret:526 TagList:[(Tag)452
Engine:s VpcId:s DBClusterAutomatedBackupsArn:s DBClusterIdentifier:s RestoreWindow:543 MasterUsername:s DbClusterResourceId:s Region:s LicenseModel:s Status:s IAMDatabaseAuthenticationEnabled:b ClusterCreateTime:t StorageEncrypted:b StorageEncryptionType:s AllocatedStorage:i EngineVersion:s DBClusterArn:s BackupRetentionPeriod:i PreferredBackupWindow:s EngineMode:s AvailabilityZones:[(AvailabilityZone)s Port:i KmsKeyId:s StorageType:s Iops:i StorageThroughput:i AwsBackupRecoveryPointArn:s TagList:[(Tag)452
DBInstanceArn:s DbiResourceId:s Region:s DBInstanceIdentifier:s RestoreWindow:543 AllocatedStorage:i Status:s Port:i AvailabilityZone:s VpcId:s InstanceCreateTime:t MasterUsername:s Engine:s EngineVersion:s LicenseModel:s Iops:i StorageThroughput:i OptionGroupName:s TdeCredentialArn:s Encrypted:b StorageEncryptionType:s StorageType:s KmsKeyId:s Timezone:s IAMDatabaseAuthenticationEnabled:b BackupRetentionPeriod:i PreferredBackupWindow:s DBInstanceAutomatedBackupsArn:s DBInstanceAutomatedBackupsReplications:[(DBInstanceAutomatedBackupsReplication)536 BackupTarget:s MultiTenant:b AwsBackupRecoveryPointArn:s TagList:[(Tag)452 DedicatedLogVolume:b AdditionalStorageVolumes:[473
AccountQuotaName:s Used:l Max:l
Name:s! Values:[(Value)s!
CertificateIdentifier:s CertificateType:s Thumbprint:s ValidFrom:t ValidTill:t CertificateArn:s CustomerOverride:b CustomerOverrideValidTill:t
ParameterName:s ParameterValue:s Description:s Source:s ApplyType:s DataType:s AllowedValues:s IsModifiable:b MinimumEngineVersion:s ApplyMethod:s SupportedEngineModes:[s
DBClusterSnapshotIdentifier:s DBClusterSnapshotAttributes:[(DBClusterSnapshotAttribute)544
LogFileName:s LastWritten:l Size:l
Engine:s MajorEngineVersion:s SupportedEngineLifecycles:[(SupportedEngineLifecycle)545
DBProxyName:s TargetGroupName:s TargetGroupArn:s IsDefault:b Status:s ConnectionPoolConfig:546 CreatedDate:t UpdatedDate:t
TargetArn:s Endpoint:s TrackedClusterId:s RdsResourceId:s Port:i Type:s Role:s TargetHealth:547
RecommendationId:s TypeId:s Severity:s ResourceArn:s Status:s CreatedTime:t UpdatedTime:t Detection:s Recommendation:s Description:s Reason:s RecommendedActions:[548 Category:s Source:s TypeDetection:s TypeRecommendation:s Impact:s AdditionalInfo:s Links:[549 IssueDetails:550
DBSnapshotIdentifier:s DBSnapshotAttributes:[(DBSnapshotAttribute)551
DBSnapshotIdentifier:s DBInstanceIdentifier:s DbiResourceId:s EngineName:s SnapshotType:s TenantDatabaseCreateTime:t TenantDBName:s MasterUsername:s TenantDatabaseResourceId:s CharacterSetName:s DBSnapshotTenantDatabaseARN:s NcharCharacterSetName:s TagList:[(Tag)452
DBParameterGroupFamily:s Marker:s Parameters:[(Parameter)487
SourceType:s EventCategories:[(EventCategory)s
SourceIdentifier:s SourceType:s Message:s EventCategories:[(EventCategory)s Date:t SourceArn:s
Name:s Description:s EngineName:s MajorEngineVersion:s MinimumRequiredMinorEngineVersion:s PortRequired:b DefaultPort:i OptionsDependedOn:[(OptionName)s OptionsConflictsWith:[(OptionConflictName)s Persistent:b Permanent:b RequiresAutoMinorEngineVersionUpgrade:b VpcOnly:b SupportsOptionVersionDowngrade:b OptionGroupOptionSettings:[(OptionGroupOptionSetting)552 OptionGroupOptionVersions:[(OptionVersion)553 CopyableCrossAccount:b
Engine:s EngineVersion:s DBInstanceClass:s LicenseModel:s AvailabilityZoneGroup:s AvailabilityZones:[(AvailabilityZone)554 MultiAZCapable:b ReadReplicaCapable:b Vpc:b SupportsStorageEncryption:b StorageType:s SupportsIops:b SupportsStorageThroughput:b SupportsEnhancedMonitoring:b SupportsIAMDatabaseAuthentication:b SupportsPerformanceInsights:b MinStorageSize:i MaxStorageSize:i MinIopsPerDbInstance:i MaxIopsPerDbInstance:i MinIopsPerGib:d MaxIopsPerGib:d MinStorageThroughputPerDbInstance:i MaxStorageThroughputPerDbInstance:i MinStorageThroughputPerIops:d MaxStorageThroughputPerIops:d AvailableProcessorFeatures:[(AvailableProcessorFeature)555 SupportedEngineModes:[s SupportsStorageAutoscaling:b SupportsKerberosAuthentication:b OutpostCapable:b SupportedActivityStreamModes:[s SupportsGlobalDatabases:b SupportedNetworkTypes:[s SupportsClusters:b SupportsDedicatedLogVolume:b SupportsAdditionalStorageVolumes:b SupportsHttpEndpoint:b AvailableAdditionalStorageVolumesOptions:[(AvailableAdditionalStorageVolumesOption)556
ReservedDBInstanceId:s ReservedDBInstancesOfferingId:s DBInstanceClass:s StartTime:t Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s DBInstanceCount:i ProductDescription:s OfferingType:s MultiAZ:b State:s RecurringCharges:[(RecurringCharge)557 ReservedDBInstanceArn:s LeaseId:s
ReservedDBInstancesOfferingId:s DBInstanceClass:s Duration:i FixedPrice:d UsagePrice:d CurrencyCode:s ProductDescription:s OfferingType:s MultiAZ:b RecurringCharges:[(RecurringCharge)557
ServerlessV2PlatformVersion:s ServerlessV2PlatformVersionDescription:s Engine:s ServerlessV2FeaturesSupport:465 Status:s IsDefault:b
RegionName:s Endpoint:s Status:s SupportsDBInstanceAutomatedBackupsReplication:b
Storage:[(ValidStorageOptions)558 ValidProcessorFeatures:[(AvailableProcessorFeature)555 SupportsDedicatedLogVolume:b AdditionalStorage:559
EnableLogTypes:[s DisableLogTypes:[s
VolumeName:s! AllocatedStorage:i IOPS:i MaxAllocatedStorage:i StorageThroughput:i StorageType:s SetForDelete:b
MaxConnectionsPercent:i MaxIdleConnectionsPercent:i ConnectionBorrowTimeout:i SessionPinningFilters:[s InitQuery:s
ActionId:s! Status:s!
OptionName:s! Port:i OptionVersion:s DBSecurityGroupMemberships:[(DBSecurityGroupName)s VpcSecurityGroupMemberships:[(VpcSecurityGroupId)s OptionSettings:[(OptionSetting)560
Action:s AutoAppliedAfterDate:t ForcedApplyDate:t OptInStatus:s CurrentApplyDate:t Description:s
Status:s EC2SecurityGroupName:s EC2SecurityGroupId:s EC2SecurityGroupOwnerId:s
Status:s CIDRIP:s
OptionName:s OptionDescription:s Persistent:b Permanent:b Port:i OptionVersion:s OptionSettings:[(OptionSetting)560 DBSecurityGroupMemberships:[(DBSecurityGroup)530 VpcSecurityGroupMemberships:[(VpcSecurityGroupMembership)520
SourceMember:s TargetMember:s Status:s
Name:s Status:s
DBClusterOptionGroupName:s Status:s
StatusType:s Normal:b Status:s Message:s
DBInstanceIdentifier:s IsClusterWriter:b DBClusterParameterGroupStatus:s PromotionTier:i
VpcSecurityGroupId:s Status:s
RoleArn:s Status:s FeatureName:s
PendingCloudwatchLogsExports:561 DBClusterIdentifier:s MasterUserPassword:s IAMDatabaseAuthenticationEnabled:b EngineVersion:s BackupRetentionPeriod:i StorageType:s AllocatedStorage:i RdsCustomClusterConfiguration:467 Iops:i CertificateDetails:528
MinCapacity:i MaxCapacity:i AutoPause:b SecondsUntilAutoPause:i TimeoutAction:s SecondsBeforeTimeout:i
Domain:s Status:s FQDN:s IAMRoleName:s OU:s AuthSecretArn:s DnsIps:[s
MinCapacity:d MaxCapacity:d SecondsUntilAutoPause:i
SecretArn:s SecretStatus:s KmsKeyId:s
Status:s MinRequiredACU:d
CAIdentifier:s ValidTill:t
Address:s Port:i HostedZoneId:s
DBSecurityGroupName:s Status:s
DBParameterGroupName:s ParameterApplyStatus:s
DBInstanceClass:s AllocatedStorage:i MasterUserPassword:s Port:i BackupRetentionPeriod:i MultiAZ:b EngineVersion:s LicenseModel:s Iops:i StorageThroughput:i DBInstanceIdentifier:s StorageType:s CACertificateIdentifier:s DBSubnetGroupName:s PendingCloudwatchLogsExports:561 ProcessorFeatures:[(ProcessorFeature)472 AutomationMode:s ResumeFullAutomationModeTime:t MultiTenant:b IAMDatabaseAuthenticationEnabled:b DedicatedLogVolume:b Engine:s AdditionalStorageVolumes:[473
OptionGroupName:s Status:s
StatusType:s Normal:b Status:s Message:s
RoleArn:s FeatureName:s Status:s
DBInstanceAutomatedBackupsArn:s
VolumeName:s StorageVolumeStatus:s StorageOperationStatus:s StorageOperationPercentProgress:i AllocatedStorage:i IOPS:i MaxAllocatedStorage:i StorageThroughput:i StorageType:s
Description:s UserName:s AuthScheme:s SecretArn:s IAMAuth:s ClientPasswordAuthType:s
SubnetIdentifier:s SubnetAvailabilityZone:554 SubnetOutpost:562 SubnetStatus:s
DBClusterArn:s Readers:[s IsWriter:b GlobalWriteForwardingStatus:s SynchronizationStatus:s
Status:s FromDbClusterArn:s ToDbClusterArn:s IsDataLossAllowed:b
MasterUserPassword:s TenantDBName:s
EarliestTime:t LatestTime:t
AttributeName:s AttributeValues:[(AttributeValue)s
LifecycleSupportName:s! LifecycleSupportStartDate:t! LifecycleSupportEndDate:t!
MaxConnectionsPercent:i MaxIdleConnectionsPercent:i ConnectionBorrowTimeout:i SessionPinningFilters:[s InitQuery:s
State:s Reason:s Description:s
ActionId:s Title:s Description:s Operation:s Parameters:[563 ApplyModes:[s Status:s IssueDetails:550 ContextAttributes:[564
Text:s Url:s
PerformanceIssueDetails:565
AttributeName:s AttributeValues:[(AttributeValue)s
SettingName:s SettingDescription:s DefaultValue:s ApplyType:s AllowedValues:s IsModifiable:b IsRequired:b MinimumEngineVersionPerAllowedValue:[(MinimumEngineVersionPerAllowedValue)566
Version:s IsDefault:b
Name:s
Name:s DefaultValue:s AllowedValues:s
SupportsStorageAutoscaling:b SupportsStorageThroughput:b SupportsIops:b StorageType:s MinStorageSize:i MaxStorageSize:i MinIops:i MaxIops:i MinIopsPerGib:d MaxIopsPerGib:d MinStorageThroughput:i MaxStorageThroughput:i
RecurringChargeAmount:d RecurringChargeFrequency:s
StorageType:s StorageSize:[(Range)567 ProvisionedIops:[(Range)567 IopsToStorageRatio:[(DoubleRange)568 ProvisionedStorageThroughput:[(Range)567 StorageThroughputToIopsRatio:[(DoubleRange)568 SupportsStorageAutoscaling:b
SupportsAdditionalStorageVolumes:b Volumes:[569
Name:s Value:s DefaultValue:s Description:s ApplyType:s DataType:s AllowedValues:s IsModifiable:b IsCollection:b
LogTypesToEnable:[s LogTypesToDisable:[s
Arn:s
Key:s Value:s
Key:s Value:s
StartTime:t EndTime:t Metrics:[570 Analysis:s
AllowedValue:s MinimumEngineVersion:s
From:i To:i Step:i
From:d To:d
VolumeName:s Storage:[(ValidStorageOptions)558
Name:s References:[571 StatisticsDetails:s MetricQuery:572
Name:s ReferenceDetails:573
PerformanceInsightsMetricQuery:574
ScalarReferenceDetails:575
GroupBy:576 Metric:s
Value:d
Dimensions:[s Group:s Limit:i

AuthorizationAlreadyExistsFault 305 code=AuthorizationAlreadyExists status=400 sender
AuthorizationNotFoundFault 306 code=AuthorizationNotFound status=404 sender
AuthorizationQuotaExceededFault 307 code=AuthorizationQuotaExceeded status=400 sender
BackupPolicyNotFoundFault 308 status=404 sender
BlueGreenDeploymentAlreadyExistsFault 309 status=400 sender
BlueGreenDeploymentNotFoundFault 310 status=404 sender
CertificateNotFoundFault 311 code=CertificateNotFound status=404 sender
CreateCustomDBEngineVersionFault 312 status=400 sender
CustomAvailabilityZoneNotFoundFault 313 code=CustomAvailabilityZoneNotFound status=404 sender
CustomDBEngineVersionAlreadyExistsFault 314 status=400 sender
CustomDBEngineVersionNotFoundFault 315 status=404 sender
CustomDBEngineVersionQuotaExceededFault 316 status=400 sender
DBClusterAlreadyExistsFault 317 status=400 sender
DBClusterAutomatedBackupNotFoundFault 318 status=404 sender
DBClusterAutomatedBackupQuotaExceededFault 319 status=400 sender
DBClusterBacktrackNotFoundFault 320 status=404 sender
DBClusterEndpointAlreadyExistsFault 321 status=400 sender
DBClusterEndpointNotFoundFault 322 status=400 sender
DBClusterEndpointQuotaExceededFault 323 status=403 sender
DBClusterNotFoundFault 324 status=404 sender
DBClusterParameterGroupNotFoundFault 325 code=DBClusterParameterGroupNotFound status=404 sender
DBClusterQuotaExceededFault 326 status=403 sender
DBClusterRoleAlreadyExistsFault 327 code=DBClusterRoleAlreadyExists status=400 sender
DBClusterRoleNotFoundFault 328 code=DBClusterRoleNotFound status=404 sender
DBClusterRoleQuotaExceededFault 329 code=DBClusterRoleQuotaExceeded status=400 sender
DBClusterSnapshotAlreadyExistsFault 330 status=400 sender
DBClusterSnapshotNotFoundFault 331 status=404 sender
DBInstanceAlreadyExistsFault 332 code=DBInstanceAlreadyExists status=400 sender
DBInstanceAutomatedBackupNotFoundFault 333 code=DBInstanceAutomatedBackupNotFound status=404 sender
DBInstanceAutomatedBackupQuotaExceededFault 334 code=DBInstanceAutomatedBackupQuotaExceeded status=400 sender
DBInstanceNotFoundFault 335 code=DBInstanceNotFound status=404 sender
DBInstanceNotReadyFault 336 code=DBInstanceNotReady status=400 sender
DBInstanceRoleAlreadyExistsFault 337 code=DBInstanceRoleAlreadyExists status=400 sender
DBInstanceRoleNotFoundFault 338 code=DBInstanceRoleNotFound status=404 sender
DBInstanceRoleQuotaExceededFault 339 code=DBInstanceRoleQuotaExceeded status=400 sender
DBLogFileNotFoundFault 340 status=404 sender
DBParameterGroupAlreadyExistsFault 341 code=DBParameterGroupAlreadyExists status=400 sender
DBParameterGroupNotFoundFault 342 code=DBParameterGroupNotFound status=404 sender
DBParameterGroupQuotaExceededFault 343 code=DBParameterGroupQuotaExceeded status=400 sender
DBProxyAlreadyExistsFault 344 status=400 sender
DBProxyEndpointAlreadyExistsFault 345 status=400 sender
DBProxyEndpointNotFoundFault 346 status=404 sender
DBProxyEndpointQuotaExceededFault 347 status=400 sender
DBProxyNotFoundFault 348 status=404 sender
DBProxyQuotaExceededFault 349 status=400 sender
DBProxyTargetAlreadyRegisteredFault 350 status=400 sender
DBProxyTargetGroupNotFoundFault 351 status=404 sender
DBProxyTargetNotFoundFault 352 status=404 sender
DBSecurityGroupAlreadyExistsFault 353 code=DBSecurityGroupAlreadyExists status=400 sender
DBSecurityGroupNotFoundFault 354 code=DBSecurityGroupNotFound status=404 sender
DBSecurityGroupNotSupportedFault 355 code=DBSecurityGroupNotSupported status=400 sender
DBSecurityGroupQuotaExceededFault 356 code=QuotaExceeded.DBSecurityGroup status=400 sender
DBShardGroupAlreadyExistsFault 357 code=DBShardGroupAlreadyExists status=400 sender
DBShardGroupNotFoundFault 358 code=DBShardGroupNotFound status=404 sender
DBSnapshotAlreadyExistsFault 359 code=DBSnapshotAlreadyExists status=400 sender
DBSnapshotNotFoundFault 360 code=DBSnapshotNotFound status=404 sender
DBSnapshotTenantDatabaseNotFoundFault 361 status=404 sender
DBSubnetGroupAlreadyExistsFault 362 code=DBSubnetGroupAlreadyExists status=400 sender
DBSubnetGroupDoesNotCoverEnoughAZs 363 status=400 sender
DBSubnetGroupNotAllowedFault 364 status=400 sender
DBSubnetGroupNotFoundFault 365 status=404 sender
DBSubnetGroupQuotaExceededFault 366 code=DBSubnetGroupQuotaExceeded status=400 sender
DBSubnetQuotaExceededFault 367 status=400 sender
DBUpgradeDependencyFailureFault 368 code=DBUpgradeDependencyFailure status=400 sender
DomainNotFoundFault 369 status=404 sender
Ec2ImagePropertiesNotSupportedFault 370 status=400 sender
EventSubscriptionQuotaExceededFault 371 code=EventSubscriptionQuotaExceeded status=400 sender
ExportTaskAlreadyExistsFault 372 code=ExportTaskAlreadyExists status=400 sender
ExportTaskNotFoundFault 373 code=ExportTaskNotFound status=404 sender
GlobalClusterAlreadyExistsFault 374 status=400 sender
GlobalClusterNotFoundFault 375 status=404 sender
GlobalClusterQuotaExceededFault 376 status=400 sender
IamRoleMissingPermissionsFault 377 code=IamRoleMissingPermissions status=400 sender
IamRoleNotFoundFault 378 code=IamRoleNotFound status=404 sender
InstanceQuotaExceededFault 379 code=InstanceQuotaExceeded status=400 sender
InsufficientAvailableIPsInSubnetFault 380 status=400 sender
InsufficientDBClusterCapacityFault 381 status=403 sender
InsufficientDBInstanceCapacityFault 382 code=InsufficientDBInstanceCapacity status=400 sender
InsufficientStorageClusterCapacityFault 383 code=InsufficientStorageClusterCapacity status=400 sender
IntegrationAlreadyExistsFault 384 status=400 sender
IntegrationConflictOperationFault 385 status=400 sender
IntegrationNotFoundFault 386 status=404 sender
IntegrationQuotaExceededFault 387 status=400 sender
InvalidBlueGreenDeploymentStateFault 388 status=400 sender
InvalidCustomDBEngineVersionStateFault 389 status=400 sender
InvalidDBClusterAutomatedBackupStateFault 390 status=400 sender
InvalidDBClusterCapacityFault 391 status=400 sender
InvalidDBClusterEndpointStateFault 392 status=400 sender
InvalidDBClusterSnapshotStateFault 393 status=400 sender
InvalidDBClusterStateFault 394 status=400 sender
InvalidDBInstanceAutomatedBackupStateFault 395 code=InvalidDBInstanceAutomatedBackupState status=400 sender
InvalidDBInstanceStateFault 396 code=InvalidDBInstanceState status=400 sender
InvalidDBParameterGroupStateFault 397 code=InvalidDBParameterGroupState status=400 sender
InvalidDBProxyEndpointStateFault 398 status=400 sender
InvalidDBProxyStateFault 399 status=400 sender
InvalidDBSecurityGroupStateFault 400 code=InvalidDBSecurityGroupState status=400 sender
InvalidDBShardGroupStateFault 401 code=InvalidDBShardGroupState status=400 sender
InvalidDBSnapshotStateFault 402 code=InvalidDBSnapshotState status=400 sender
InvalidDBSubnetGroupFault 403 status=400 sender
InvalidDBSubnetGroupStateFault 404 status=400 sender
InvalidDBSubnetStateFault 405 status=400 sender
InvalidEventSubscriptionStateFault 406 code=InvalidEventSubscriptionState status=400 sender
InvalidExportOnlyFault 407 code=InvalidExportOnly status=400 sender
InvalidExportSourceStateFault 408 code=InvalidExportSourceState status=400 sender
InvalidExportTaskStateFault 409 status=400 sender
InvalidGlobalClusterStateFault 410 status=400 sender
InvalidIntegrationStateFault 411 status=400 sender
InvalidOptionGroupStateFault 412 status=400 sender
InvalidResourceStateFault 413 status=400 sender
InvalidRestoreFault 414 status=400 sender
InvalidS3BucketFault 415 status=400 sender
InvalidSubnet 416 status=400 sender
InvalidVPCNetworkStateFault 417 status=400 sender
KMSKeyNotAccessibleFault 418 status=400 sender
MaxDBShardGroupLimitReached 419 status=400 sender
NetworkTypeNotSupported 420 status=400 sender
OptionGroupAlreadyExistsFault 421 status=400 sender
OptionGroupNotFoundFault 422 status=404 sender
OptionGroupQuotaExceededFault 423 status=400 sender
PointInTimeRestoreNotEnabledFault 424 code=PointInTimeRestoreNotEnabled status=400 sender
ProvisionedIopsNotAvailableInAZFault 425 status=400 sender
ReservedDBInstanceAlreadyExistsFault 426 code=ReservedDBInstanceAlreadyExists status=404 sender
ReservedDBInstanceNotFoundFault 427 code=ReservedDBInstanceNotFound status=404 sender
ReservedDBInstanceQuotaExceededFault 428 code=ReservedDBInstanceQuotaExceeded status=400 sender
ReservedDBInstancesOfferingNotFoundFault 429 code=ReservedDBInstancesOfferingNotFound status=404 sender
ResourceNotFoundFault 430 status=404 sender
SNSInvalidTopicFault 431 code=SNSInvalidTopic status=400 sender
SNSNoAuthorizationFault 432 code=SNSNoAuthorization status=400 sender
SNSTopicArnNotFoundFault 433 code=SNSTopicArnNotFound status=404 sender
SharedSnapshotQuotaExceededFault 434 code=SharedSnapshotQuotaExceeded status=400 sender
SnapshotQuotaExceededFault 435 code=SnapshotQuotaExceeded status=400 sender
SourceClusterNotSupportedFault 436 status=400 sender
SourceDatabaseNotSupportedFault 437 status=400 sender
SourceNotFoundFault 438 code=SourceNotFound status=404 sender
StorageQuotaExceededFault 439 code=StorageQuotaExceeded status=400 sender
StorageTypeNotAvailableFault 440 status=400 sender
StorageTypeNotSupportedFault 441 code=StorageTypeNotSupported status=400 sender
SubnetAlreadyInUse 442 status=400 sender
SubscriptionAlreadyExistFault 443 code=SubscriptionAlreadyExist status=400 sender
SubscriptionCategoryNotFoundFault 444 code=SubscriptionCategoryNotFound status=404 sender
SubscriptionNotFoundFault 445 code=SubscriptionNotFound status=404 sender
TenantDatabaseAlreadyExistsFault 446 code=TenantDatabaseAlreadyExists status=400 sender
TenantDatabaseNotFoundFault 447 code=TenantDatabaseNotFound status=404 sender
TenantDatabaseQuotaExceededFault 448 code=TenantDatabaseQuotaExceeded status=400 sender
UnsupportedDBEngineVersionFault 449 code=UnsupportedDBEngineVersion status=400 sender
VpcEncryptionControlViolationException 450 status=400 sender

DescribeCertificates in=Marker out=Marker limit=MaxRecords results=Certificates
DescribeDBClusterBacktracks in=Marker out=Marker limit=MaxRecords results=DBClusterBacktracks
DescribeDBClusterParameterGroups in=Marker out=Marker limit=MaxRecords results=DBClusterParameterGroups
DescribeDBClusterParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeDBClusterSnapshots in=Marker out=Marker limit=MaxRecords results=DBClusterSnapshots
DescribeDBClusters in=Marker out=Marker limit=MaxRecords results=DBClusters
DescribeDBEngineVersions in=Marker out=Marker limit=MaxRecords results=DBEngineVersions
DescribeDBInstanceAutomatedBackups in=Marker out=Marker limit=MaxRecords results=DBInstanceAutomatedBackups
DescribeDBInstances in=Marker out=Marker limit=MaxRecords results=DBInstances
DescribeDBLogFiles in=Marker out=Marker limit=MaxRecords results=DescribeDBLogFiles
DescribeDBParameterGroups in=Marker out=Marker limit=MaxRecords results=DBParameterGroups
DescribeDBParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeDBSecurityGroups in=Marker out=Marker limit=MaxRecords results=DBSecurityGroups
DescribeDBSnapshots in=Marker out=Marker limit=MaxRecords results=DBSnapshots
DescribeDBSubnetGroups in=Marker out=Marker limit=MaxRecords results=DBSubnetGroups
DescribeEngineDefaultClusterParameters in=Marker out=EngineDefaults.Marker limit=MaxRecords results=EngineDefaults.Parameters
DescribeEngineDefaultParameters in=Marker out=EngineDefaults.Marker limit=MaxRecords results=EngineDefaults.Parameters
DescribeEventSubscriptions in=Marker out=Marker limit=MaxRecords results=EventSubscriptionsList
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeGlobalClusters in=Marker out=Marker limit=MaxRecords results=GlobalClusters
DescribeOptionGroupOptions in=Marker out=Marker limit=MaxRecords results=OptionGroupOptions
DescribeOptionGroups in=Marker out=Marker limit=MaxRecords results=OptionGroupsList
DescribeOrderableDBInstanceOptions in=Marker out=Marker limit=MaxRecords results=OrderableDBInstanceOptions
DescribePendingMaintenanceActions in=Marker out=Marker limit=MaxRecords results=PendingMaintenanceActions
DescribeReservedDBInstances in=Marker out=Marker limit=MaxRecords results=ReservedDBInstances
DescribeReservedDBInstancesOfferings in=Marker out=Marker limit=MaxRecords results=ReservedDBInstancesOfferings
DescribeSourceRegions in=Marker out=Marker limit=MaxRecords results=SourceRegions
DownloadDBLogFilePortion in=Marker out=Marker limit=NumberOfLines more=AdditionalDataPending results=LogFileData
DescribeDBClusterEndpoints in=Marker out=Marker limit=MaxRecords results=DBClusterEndpoints
DescribeDBProxies in=Marker out=Marker limit=MaxRecords results=DBProxies
DescribeDBProxyTargetGroups in=Marker out=Marker limit=MaxRecords results=TargetGroups
DescribeDBProxyTargets in=Marker out=Marker limit=MaxRecords results=Targets
DescribeExportTasks in=Marker out=Marker limit=MaxRecords results=ExportTasks
DescribeDBProxyEndpoints in=Marker out=Marker limit=MaxRecords results=DBProxyEndpoints
DescribeBlueGreenDeployments in=Marker out=Marker limit=MaxRecords results=BlueGreenDeployments
DescribeDBClusterAutomatedBackups in=Marker out=Marker limit=MaxRecords results=DBClusterAutomatedBackups
DescribeIntegrations in=Marker out=Marker limit=MaxRecords results=Integrations
DescribeDBSnapshotTenantDatabases in=Marker out=Marker limit=MaxRecords results=DBSnapshotTenantDatabases
DescribeTenantDatabases in=Marker out=Marker limit=MaxRecords results=TenantDatabases
DescribeDBRecommendations in=Marker out=Marker limit=MaxRecords results=DBRecommendations
DescribeDBMajorEngineVersions in=Marker out=Marker limit=MaxRecords results=DBMajorEngineVersions
DescribeServerlessV2PlatformVersions in=Marker out=Marker limit=MaxRecords results=ServerlessV2PlatformVersions

DBClusterAvailable DescribeDBClusters 30 60 [{"matcher":"pathAll","argument":"DBClusters[].Status","state":"success","expected":"available"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"deleted"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"deleting"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"failed"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"incompatible-restore"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"incompatible-parameters"}]
DBClusterDeleted DescribeDBClusters 30 60 [{"matcher":"path","argument":"length(DBClusters) == \`0\`","state":"success","expected":true},{"matcher":"error","state":"success","expected":"DBClusterNotFoundFault"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"creating"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"modifying"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"rebooting"},{"matcher":"pathAny","argument":"DBClusters[].Status","state":"failure","expected":"resetting-master-credentials"}]
DBClusterSnapshotAvailable DescribeDBClusterSnapshots 30 60 [{"matcher":"pathAll","argument":"DBClusterSnapshots[].Status","state":"success","expected":"available"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"deleted"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"deleting"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"failed"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"incompatible-restore"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"incompatible-parameters"}]
DBClusterSnapshotDeleted DescribeDBClusterSnapshots 30 60 [{"matcher":"path","argument":"length(DBClusterSnapshots) == \`0\`","state":"success","expected":true},{"matcher":"error","state":"success","expected":"DBClusterSnapshotNotFoundFault"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"creating"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"modifying"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"rebooting"},{"matcher":"pathAny","argument":"DBClusterSnapshots[].Status","state":"failure","expected":"resetting-master-credentials"}]
DBInstanceAvailable DescribeDBInstances 30 60 [{"matcher":"pathAll","argument":"DBInstances[].DBInstanceStatus","state":"success","expected":"available"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"deleted"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"deleting"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"failed"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"incompatible-restore"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"incompatible-parameters"}]
DBInstanceDeleted DescribeDBInstances 30 60 [{"matcher":"path","argument":"length(DBInstances) == \`0\`","state":"success","expected":true},{"matcher":"error","state":"success","expected":"DBInstanceNotFound"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"creating"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"modifying"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"rebooting"},{"matcher":"pathAny","argument":"DBInstances[].DBInstanceStatus","state":"failure","expected":"resetting-master-credentials"}]
DBSnapshotAvailable DescribeDBSnapshots 30 60 [{"matcher":"pathAll","argument":"DBSnapshots[].Status","state":"success","expected":"available"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"deleted"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"deleting"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"failed"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"incompatible-restore"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"incompatible-parameters"}]
DBSnapshotDeleted DescribeDBSnapshots 30 60 [{"matcher":"path","argument":"length(DBSnapshots) == \`0\`","state":"success","expected":true},{"matcher":"error","state":"success","expected":"DBSnapshotNotFound"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"creating"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"modifying"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"rebooting"},{"matcher":"pathAny","argument":"DBSnapshots[].Status","state":"failure","expected":"resetting-master-credentials"}]
TenantDatabaseAvailable DescribeTenantDatabases 30 60 [{"matcher":"pathAll","argument":"TenantDatabases[].Status","state":"success","expected":"available"},{"matcher":"pathAny","argument":"TenantDatabases[].Status","state":"failure","expected":"deleted"},{"matcher":"pathAny","argument":"TenantDatabases[].Status","state":"failure","expected":"incompatible-parameters"},{"matcher":"pathAny","argument":"TenantDatabases[].Status","state":"failure","expected":"incompatible-restore"}]
TenantDatabaseDeleted DescribeTenantDatabases 30 60 [{"matcher":"path","argument":"length(TenantDatabases) == \`0\`","state":"success","expected":true},{"matcher":"error","state":"success","expected":"DBInstanceNotFoundFault"}]
DBSnapshotCompleted DescribeDBSnapshots 15 40 [{"expected":"DBSnapshotNotFound","matcher":"error","state":"success"},{"expected":"available","matcher":"pathAll","state":"success","argument":"DBSnapshots[].Status"}]`,
}
