// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Neptune, API version 2014-10-31. */
export const neptune: ServiceModel = {
  name: 'neptune',
  packed: `{"name":"neptune","serviceId":"Neptune","fullName":"Amazon Neptune","apiVersion":"2014-10-31","protocol":"query","protocols":["query"],"endpointPrefix":"rds","xmlNamespace":"http://rds.amazonaws.com/doc/2014-10-31/"}
AddRoleToDBCluster <0
AddSourceIdentifierToSubscription <1 >2 wrapper=AddSourceIdentifierToSubscriptionResult
AddTagsToResource <3
ApplyPendingMaintenanceAction <4 >5 wrapper=ApplyPendingMaintenanceActionResult
CopyDBClusterParameterGroup <6 >7 wrapper=CopyDBClusterParameterGroupResult
CopyDBClusterSnapshot <8 >9 wrapper=CopyDBClusterSnapshotResult
CopyDBParameterGroup <10 >11 wrapper=CopyDBParameterGroupResult
CreateDBCluster <12 >13 wrapper=CreateDBClusterResult
CreateDBClusterEndpoint <14 >15 wrapper=CreateDBClusterEndpointResult
CreateDBClusterParameterGroup <16 >17 wrapper=CreateDBClusterParameterGroupResult
CreateDBClusterSnapshot <18 >19 wrapper=CreateDBClusterSnapshotResult
CreateDBInstance <20 >21 wrapper=CreateDBInstanceResult
CreateDBParameterGroup <22 >23 wrapper=CreateDBParameterGroupResult
CreateDBSubnetGroup <24 >25 wrapper=CreateDBSubnetGroupResult
CreateEventSubscription <26 >27 wrapper=CreateEventSubscriptionResult
CreateGlobalCluster <28 >29 wrapper=CreateGlobalClusterResult
DeleteDBCluster <30 >31 wrapper=DeleteDBClusterResult
DeleteDBClusterEndpoint <32 >33 wrapper=DeleteDBClusterEndpointResult
DeleteDBClusterParameterGroup <34
DeleteDBClusterSnapshot <35 >36 wrapper=DeleteDBClusterSnapshotResult
DeleteDBInstance <37 >38 wrapper=DeleteDBInstanceResult
DeleteDBParameterGroup <39
DeleteDBSubnetGroup <40
DeleteEventSubscription <41 >42 wrapper=DeleteEventSubscriptionResult
DeleteGlobalCluster <43 >44 wrapper=DeleteGlobalClusterResult
DescribeDBClusterEndpoints <45 >46 wrapper=DescribeDBClusterEndpointsResult
DescribeDBClusterParameterGroups <47 >48 wrapper=DescribeDBClusterParameterGroupsResult
DescribeDBClusterParameters <49 >50 wrapper=DescribeDBClusterParametersResult
DescribeDBClusterSnapshotAttributes <51 >52 wrapper=DescribeDBClusterSnapshotAttributesResult
DescribeDBClusterSnapshots <53 >54 wrapper=DescribeDBClusterSnapshotsResult
DescribeDBClusters <55 >56 wrapper=DescribeDBClustersResult
DescribeDBEngineVersions <57 >58 wrapper=DescribeDBEngineVersionsResult
DescribeDBInstances <59 >60 wrapper=DescribeDBInstancesResult
DescribeDBParameterGroups <61 >62 wrapper=DescribeDBParameterGroupsResult
DescribeDBParameters <63 >64 wrapper=DescribeDBParametersResult
DescribeDBSubnetGroups <65 >66 wrapper=DescribeDBSubnetGroupsResult
DescribeEngineDefaultClusterParameters <67 >68 wrapper=DescribeEngineDefaultClusterParametersResult
DescribeEngineDefaultParameters <69 >70 wrapper=DescribeEngineDefaultParametersResult
DescribeEventCategories <71 >72 wrapper=DescribeEventCategoriesResult
DescribeEventSubscriptions <73 >74 wrapper=DescribeEventSubscriptionsResult
DescribeEvents <75 >76 wrapper=DescribeEventsResult
DescribeGlobalClusters <77 >78 wrapper=DescribeGlobalClustersResult
DescribeOrderableDBInstanceOptions <79 >80 wrapper=DescribeOrderableDBInstanceOptionsResult
DescribePendingMaintenanceActions <81 >82 wrapper=DescribePendingMaintenanceActionsResult
DescribeValidDBInstanceModifications <83 >84 wrapper=DescribeValidDBInstanceModificationsResult
FailoverDBCluster <85 >86 wrapper=FailoverDBClusterResult
FailoverGlobalCluster <87 >88 wrapper=FailoverGlobalClusterResult
ListTagsForResource <89 >90 wrapper=ListTagsForResourceResult
ModifyDBCluster <91 >92 wrapper=ModifyDBClusterResult
ModifyDBClusterEndpoint <93 >94 wrapper=ModifyDBClusterEndpointResult
ModifyDBClusterParameterGroup <95 >96 wrapper=ModifyDBClusterParameterGroupResult
ModifyDBClusterSnapshotAttribute <97 >98 wrapper=ModifyDBClusterSnapshotAttributeResult
ModifyDBInstance <99 >100 wrapper=ModifyDBInstanceResult
ModifyDBParameterGroup <101 >102 wrapper=ModifyDBParameterGroupResult
ModifyDBSubnetGroup <103 >104 wrapper=ModifyDBSubnetGroupResult
ModifyEventSubscription <105 >106 wrapper=ModifyEventSubscriptionResult
ModifyGlobalCluster <107 >108 wrapper=ModifyGlobalClusterResult
PromoteReadReplicaDBCluster <109 >110 wrapper=PromoteReadReplicaDBClusterResult
RebootDBInstance <111 >112 wrapper=RebootDBInstanceResult
RemoveFromGlobalCluster <113 >114 wrapper=RemoveFromGlobalClusterResult
RemoveRoleFromDBCluster <115
RemoveSourceIdentifierFromSubscription <116 >117 wrapper=RemoveSourceIdentifierFromSubscriptionResult
RemoveTagsFromResource <118
ResetDBClusterParameterGroup <119 >96 wrapper=ResetDBClusterParameterGroupResult
ResetDBParameterGroup <120 >102 wrapper=ResetDBParameterGroupResult
RestoreDBClusterFromSnapshot <121 >122 wrapper=RestoreDBClusterFromSnapshotResult
RestoreDBClusterToPointInTime <123 >124 wrapper=RestoreDBClusterToPointInTimeResult
StartDBCluster <125 >126 wrapper=StartDBClusterResult
StopDBCluster <127 >128 wrapper=StopDBClusterResult
SwitchoverGlobalCluster <129 >130 wrapper=SwitchoverGlobalClusterResult

DBClusterIdentifier:s! RoleArn:s! FeatureName:s
SubscriptionName:s! SourceIdentifier:s!
EventSubscription:199
ResourceName:s! Tags:[(Tag)200!
ResourceIdentifier:s! ApplyAction:s! OptInType:s!
ResourcePendingMaintenanceActions:201
SourceDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupDescription:s! Tags:[(Tag)200
DBClusterParameterGroup:202
SourceDBClusterSnapshotIdentifier:s! TargetDBClusterSnapshotIdentifier:s! KmsKeyId:s PreSignedUrl:s CopyTags:b Tags:[(Tag)200
DBClusterSnapshot:203
SourceDBParameterGroupIdentifier:s! TargetDBParameterGroupIdentifier:s! TargetDBParameterGroupDescription:s! Tags:[(Tag)200
DBParameterGroup:204
AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i CharacterSetName:s CopyTagsToSnapshot:b DatabaseName:s DBClusterIdentifier:s! DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s DBSubnetGroupName:s Engine:s! EngineVersion:s Port:i MasterUsername:s MasterUserPassword:s OptionGroupName:s PreferredBackupWindow:s PreferredMaintenanceWindow:s ReplicationSourceIdentifier:s Tags:[(Tag)200 StorageEncrypted:b KmsKeyId:s PreSignedUrl:s EnableIAMDatabaseAuthentication:b EnableCloudwatchLogsExports:[s DeletionProtection:b ServerlessV2ScalingConfiguration:205 GlobalClusterIdentifier:s StorageType:s NetworkType:s
DBCluster:206
DBClusterIdentifier:s! DBClusterEndpointIdentifier:s! EndpointType:s! StaticMembers:[s ExcludedMembers:[s Tags:[(Tag)200
DBClusterEndpointIdentifier:s DBClusterIdentifier:s DBClusterEndpointResourceIdentifier:s Endpoint:s Status:s EndpointType:s CustomEndpointType:s StaticMembers:[s ExcludedMembers:[s DBClusterEndpointArn:s
DBClusterParameterGroupName:s! DBParameterGroupFamily:s! Description:s! Tags:[(Tag)200
DBClusterParameterGroup:202
DBClusterSnapshotIdentifier:s! DBClusterIdentifier:s! Tags:[(Tag)200
DBClusterSnapshot:203
DBName:s DBInstanceIdentifier:s! AllocatedStorage:i DBInstanceClass:s! Engine:s! MasterUsername:s MasterUserPassword:s DBSecurityGroups:[(DBSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s AvailabilityZone:s DBSubnetGroupName:s PreferredMaintenanceWindow:s DBParameterGroupName:s BackupRetentionPeriod:i PreferredBackupWindow:s Port:i MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b LicenseModel:s Iops:i OptionGroupName:s CharacterSetName:s PubliclyAccessible:b Tags:[(Tag)200 DBClusterIdentifier:s! StorageType:s TdeCredentialArn:s TdeCredentialPassword:s StorageEncrypted:b KmsKeyId:s Domain:s CopyTagsToSnapshot:b MonitoringInterval:i MonitoringRoleArn:s DomainIAMRoleName:s PromotionTier:i Timezone:s EnableIAMDatabaseAuthentication:b EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s EnableCloudwatchLogsExports:[s DeletionProtection:b
DBInstance:207
DBParameterGroupName:s! DBParameterGroupFamily:s! Description:s! Tags:[(Tag)200
DBParameterGroup:204
DBSubnetGroupName:s! DBSubnetGroupDescription:s! SubnetIds:[(SubnetIdentifier)s! Tags:[(Tag)200
DBSubnetGroup:208
SubscriptionName:s! SnsTopicArn:s! SourceType:s EventCategories:[(EventCategory)s SourceIds:[(SourceId)s Enabled:b Tags:[(Tag)200
EventSubscription:199
GlobalClusterIdentifier:s! SourceDBClusterIdentifier:s Engine:s EngineVersion:s DeletionProtection:b DatabaseName:s Tags:[(Tag)200 StorageEncrypted:b
GlobalCluster:209
DBClusterIdentifier:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s
DBCluster:206
DBClusterEndpointIdentifier:s!
DBClusterEndpointIdentifier:s DBClusterIdentifier:s DBClusterEndpointResourceIdentifier:s Endpoint:s Status:s EndpointType:s CustomEndpointType:s StaticMembers:[s ExcludedMembers:[s DBClusterEndpointArn:s
DBClusterParameterGroupName:s!
DBClusterSnapshotIdentifier:s!
DBClusterSnapshot:203
DBInstanceIdentifier:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s
DBInstance:207
DBParameterGroupName:s!
DBSubnetGroupName:s!
SubscriptionName:s!
EventSubscription:199
GlobalClusterIdentifier:s!
GlobalCluster:209
DBClusterIdentifier:s DBClusterEndpointIdentifier:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBClusterEndpoints:[(DBClusterEndpointList)211
DBClusterParameterGroupName:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBClusterParameterGroups:[(DBClusterParameterGroup)202
DBClusterParameterGroupName:s! Source:s Filters:[(Filter)210 MaxRecords:i Marker:s
Parameters:[(Parameter)212 Marker:s
DBClusterSnapshotIdentifier:s!
DBClusterSnapshotAttributesResult:213
DBClusterIdentifier:s DBClusterSnapshotIdentifier:s SnapshotType:s Filters:[(Filter)210 MaxRecords:i Marker:s IncludeShared:b IncludePublic:b
Marker:s DBClusterSnapshots:[(DBClusterSnapshot)203
DBClusterIdentifier:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBClusters:[(DBCluster)206
Engine:s EngineVersion:s DBParameterGroupFamily:s Filters:[(Filter)210 MaxRecords:i Marker:s DefaultOnly:b ListSupportedCharacterSets:b ListSupportedTimezones:b
Marker:s DBEngineVersions:[(DBEngineVersion)214
DBInstanceIdentifier:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBInstances:[(DBInstance)207
DBParameterGroupName:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBParameterGroups:[(DBParameterGroup)204
DBParameterGroupName:s! Source:s Filters:[(Filter)210 MaxRecords:i Marker:s
Parameters:[(Parameter)212 Marker:s
DBSubnetGroupName:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s DBSubnetGroups:[(DBSubnetGroup)208
DBParameterGroupFamily:s! Filters:[(Filter)210 MaxRecords:i Marker:s
EngineDefaults:215
DBParameterGroupFamily:s! Filters:[(Filter)210 MaxRecords:i Marker:s
EngineDefaults:215
SourceType:s Filters:[(Filter)210
EventCategoriesMapList:[(EventCategoriesMap)216
SubscriptionName:s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s EventSubscriptionsList:[(EventSubscription)199
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i EventCategories:[(EventCategory)s Filters:[(Filter)210 MaxRecords:i Marker:s
Marker:s Events:[(Event)217
GlobalClusterIdentifier:s MaxRecords:i Marker:s
Marker:s GlobalClusters:[(GlobalClusterMember)209
Engine:s! EngineVersion:s DBInstanceClass:s LicenseModel:s Vpc:b Filters:[(Filter)210 MaxRecords:i Marker:s
OrderableDBInstanceOptions:[(OrderableDBInstanceOption)218 Marker:s
ResourceIdentifier:s Filters:[(Filter)210 Marker:s MaxRecords:i
PendingMaintenanceActions:[(ResourcePendingMaintenanceActions)201 Marker:s
DBInstanceIdentifier:s!
ValidDBInstanceModificationsMessage:219
DBClusterIdentifier:s TargetDBInstanceIdentifier:s
DBCluster:206
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s! AllowDataLoss:b Switchover:b
GlobalCluster:209
ResourceName:s! Filters:[(Filter)210
TagList:[(Tag)200
DBClusterIdentifier:s! NewDBClusterIdentifier:s ApplyImmediately:b BackupRetentionPeriod:i DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Port:i MasterUserPassword:s OptionGroupName:s PreferredBackupWindow:s PreferredMaintenanceWindow:s EnableIAMDatabaseAuthentication:b CloudwatchLogsExportConfiguration:220 EngineVersion:s AllowMajorVersionUpgrade:b DBInstanceParameterGroupName:s DeletionProtection:b CopyTagsToSnapshot:b ServerlessV2ScalingConfiguration:205 StorageType:s NetworkType:s
DBCluster:206
DBClusterEndpointIdentifier:s! EndpointType:s StaticMembers:[s ExcludedMembers:[s
DBClusterEndpointIdentifier:s DBClusterIdentifier:s DBClusterEndpointResourceIdentifier:s Endpoint:s Status:s EndpointType:s CustomEndpointType:s StaticMembers:[s ExcludedMembers:[s DBClusterEndpointArn:s
DBClusterParameterGroupName:s! Parameters:[(Parameter)212!
DBClusterParameterGroupName:s
DBClusterSnapshotIdentifier:s! AttributeName:s! ValuesToAdd:[(AttributeValue)s ValuesToRemove:[(AttributeValue)s
DBClusterSnapshotAttributesResult:213
DBInstanceIdentifier:s! AllocatedStorage:i DBInstanceClass:s DBSubnetGroupName:s DBSecurityGroups:[(DBSecurityGroupName)s VpcSecurityGroupIds:[(VpcSecurityGroupId)s ApplyImmediately:b MasterUserPassword:s DBParameterGroupName:s BackupRetentionPeriod:i PreferredBackupWindow:s PreferredMaintenanceWindow:s MultiAZ:b EngineVersion:s AllowMajorVersionUpgrade:b AutoMinorVersionUpgrade:b LicenseModel:s Iops:i OptionGroupName:s NewDBInstanceIdentifier:s StorageType:s TdeCredentialArn:s TdeCredentialPassword:s CACertificateIdentifier:s Domain:s CopyTagsToSnapshot:b MonitoringInterval:i DBPortNumber:i PubliclyAccessible:b MonitoringRoleArn:s DomainIAMRoleName:s PromotionTier:i EnableIAMDatabaseAuthentication:b EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s CloudwatchLogsExportConfiguration:220 DeletionProtection:b
DBInstance:207
DBParameterGroupName:s! Parameters:[(Parameter)212!
DBParameterGroupName:s
DBSubnetGroupName:s! DBSubnetGroupDescription:s SubnetIds:[(SubnetIdentifier)s!
DBSubnetGroup:208
SubscriptionName:s! SnsTopicArn:s SourceType:s EventCategories:[(EventCategory)s Enabled:b
EventSubscription:199
GlobalClusterIdentifier:s! NewGlobalClusterIdentifier:s DeletionProtection:b EngineVersion:s AllowMajorVersionUpgrade:b
GlobalCluster:209
DBClusterIdentifier:s!
DBCluster:206
DBInstanceIdentifier:s! ForceFailover:b
DBInstance:207
GlobalClusterIdentifier:s! DbClusterIdentifier:s!
GlobalCluster:209
DBClusterIdentifier:s! RoleArn:s! FeatureName:s
SubscriptionName:s! SourceIdentifier:s!
EventSubscription:199
ResourceName:s! TagKeys:[s!
DBClusterParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)212
DBParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)212
AvailabilityZones:[(AvailabilityZone)s DBClusterIdentifier:s! SnapshotIdentifier:s! Engine:s! EngineVersion:s Port:i DBSubnetGroupName:s DatabaseName:s OptionGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)200 KmsKeyId:s EnableIAMDatabaseAuthentication:b EnableCloudwatchLogsExports:[s DBClusterParameterGroupName:s DeletionProtection:b CopyTagsToSnapshot:b ServerlessV2ScalingConfiguration:205 StorageType:s NetworkType:s
DBCluster:206
DBClusterIdentifier:s! RestoreType:s SourceDBClusterIdentifier:s! RestoreToTime:t UseLatestRestorableTime:b Port:i DBSubnetGroupName:s OptionGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)200 KmsKeyId:s EnableIAMDatabaseAuthentication:b EnableCloudwatchLogsExports:[s DBClusterParameterGroupName:s DeletionProtection:b ServerlessV2ScalingConfiguration:205 StorageType:s NetworkType:s
DBCluster:206
DBClusterIdentifier:s!
DBCluster:206
DBClusterIdentifier:s!
DBCluster:206
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s!
GlobalCluster:209
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
ResourceIdentifier:s PendingMaintenanceActionDetails:[(PendingMaintenanceAction)221
DBClusterParameterGroupName:s DBParameterGroupFamily:s Description:s DBClusterParameterGroupArn:s
AvailabilityZones:[(AvailabilityZone)s DBClusterSnapshotIdentifier:s DBClusterIdentifier:s SnapshotCreateTime:t Engine:s AllocatedStorage:i Status:s Port:i VpcId:s ClusterCreateTime:t MasterUsername:s EngineVersion:s LicenseModel:s SnapshotType:s PercentProgress:i StorageEncrypted:b KmsKeyId:s DBClusterSnapshotArn:s SourceDBClusterSnapshotArn:s IAMDatabaseAuthenticationEnabled:b StorageType:s
DBParameterGroupName:s DBParameterGroupFamily:s Description:s DBParameterGroupArn:s
MinCapacity:d MaxCapacity:d
AllocatedStorage:i AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i CharacterSetName:s DatabaseName:s DBClusterIdentifier:s DBClusterParameterGroup:s DBSubnetGroup:s Status:s PercentProgress:s EarliestRestorableTime:t Endpoint:s ReaderEndpoint:s MultiAZ:b Engine:s EngineVersion:s LatestRestorableTime:t Port:i MasterUsername:s DBClusterOptionGroupMemberships:[(DBClusterOptionGroup)222 PreferredBackupWindow:s PreferredMaintenanceWindow:s ReplicationSourceIdentifier:s ReadReplicaIdentifiers:[(ReadReplicaIdentifier)s DBClusterMembers:[(DBClusterMember)223 VpcSecurityGroups:[(VpcSecurityGroupMembership)224 HostedZoneId:s StorageEncrypted:b KmsKeyId:s DbClusterResourceId:s DBClusterArn:s AssociatedRoles:[(DBClusterRole)225 IAMDatabaseAuthenticationEnabled:b CloneGroupId:s ClusterCreateTime:t CopyTagsToSnapshot:b EnabledCloudwatchLogsExports:[s PendingModifiedValues:226 DeletionProtection:b CrossAccountClone:b AutomaticRestartTime:t ServerlessV2ScalingConfiguration:227 GlobalClusterIdentifier:s IOOptimizedNextAllowedModificationTime:t StorageType:s NetworkType:s
DBInstanceIdentifier:s DBInstanceClass:s Engine:s DBInstanceStatus:s MasterUsername:s DBName:s Endpoint:228 AllocatedStorage:i InstanceCreateTime:t PreferredBackupWindow:s BackupRetentionPeriod:i DBSecurityGroups:[(DBSecurityGroup)229 VpcSecurityGroups:[(VpcSecurityGroupMembership)224 DBParameterGroups:[(DBParameterGroup)230 AvailabilityZone:s DBSubnetGroup:208 PreferredMaintenanceWindow:s PendingModifiedValues:231 LatestRestorableTime:t MultiAZ:b EngineVersion:s AutoMinorVersionUpgrade:b ReadReplicaSourceDBInstanceIdentifier:s ReadReplicaDBInstanceIdentifiers:[(ReadReplicaDBInstanceIdentifier)s ReadReplicaDBClusterIdentifiers:[(ReadReplicaDBClusterIdentifier)s LicenseModel:s Iops:i OptionGroupMemberships:[(OptionGroupMembership)232 CharacterSetName:s SecondaryAvailabilityZone:s PubliclyAccessible:b StatusInfos:[(DBInstanceStatusInfo)233 StorageType:s TdeCredentialArn:s DbInstancePort:i DBClusterIdentifier:s StorageEncrypted:b KmsKeyId:s DbiResourceId:s CACertificateIdentifier:s DomainMemberships:[(DomainMembership)234 CopyTagsToSnapshot:b MonitoringInterval:i EnhancedMonitoringResourceArn:s MonitoringRoleArn:s PromotionTier:i DBInstanceArn:s Timezone:s IAMDatabaseAuthenticationEnabled:b PerformanceInsightsEnabled:b PerformanceInsightsKMSKeyId:s EnabledCloudwatchLogsExports:[s DeletionProtection:b NetworkType:s
DBSubnetGroupName:s DBSubnetGroupDescription:s VpcId:s SubnetGroupStatus:s Subnets:[(Subnet)235 DBSubnetGroupArn:s SupportedNetworkTypes:[s
GlobalClusterIdentifier:s GlobalClusterResourceId:s GlobalClusterArn:s Status:s Engine:s EngineVersion:s DatabaseName:s StorageEncrypted:b DeletionProtection:b GlobalClusterMembers:[(GlobalClusterMember)236 FailoverState:237 TagList:[(Tag)200
Name:s! Values:[(Value)s!
DBClusterEndpointIdentifier:s DBClusterIdentifier:s DBClusterEndpointResourceIdentifier:s Endpoint:s Status:s EndpointType:s CustomEndpointType:s StaticMembers:[s ExcludedMembers:[s DBClusterEndpointArn:s
ParameterName:s ParameterValue:s Description:s Source:s ApplyType:s DataType:s AllowedValues:s IsModifiable:b MinimumEngineVersion:s ApplyMethod:s
DBClusterSnapshotIdentifier:s DBClusterSnapshotAttributes:[(DBClusterSnapshotAttribute)238
Engine:s EngineVersion:s DBParameterGroupFamily:s DBEngineDescription:s DBEngineVersionDescription:s DefaultCharacterSet:239 SupportedCharacterSets:[(CharacterSet)239 ValidUpgradeTarget:[(UpgradeTarget)240 SupportedTimezones:[(Timezone)241 ExportableLogTypes:[s SupportsLogExportsToCloudwatchLogs:b SupportsReadReplica:b SupportsGlobalDatabases:b
DBParameterGroupFamily:s Marker:s Parameters:[(Parameter)212
SourceType:s EventCategories:[(EventCategory)s
SourceIdentifier:s SourceType:s Message:s EventCategories:[(EventCategory)s Date:t SourceArn:s
Engine:s EngineVersion:s DBInstanceClass:s LicenseModel:s AvailabilityZones:[(AvailabilityZone)242 MultiAZCapable:b ReadReplicaCapable:b Vpc:b SupportsStorageEncryption:b StorageType:s SupportsIops:b SupportsEnhancedMonitoring:b SupportsIAMDatabaseAuthentication:b SupportsPerformanceInsights:b MinStorageSize:i MaxStorageSize:i MinIopsPerDbInstance:i MaxIopsPerDbInstance:i MinIopsPerGib:d MaxIopsPerGib:d SupportsGlobalDatabases:b SupportedNetworkTypes:[s
Storage:[(ValidStorageOptions)243
EnableLogTypes:[s DisableLogTypes:[s
Action:s AutoAppliedAfterDate:t ForcedApplyDate:t OptInStatus:s CurrentApplyDate:t Description:s
DBClusterOptionGroupName:s Status:s
DBInstanceIdentifier:s IsClusterWriter:b DBClusterParameterGroupStatus:s PromotionTier:i
VpcSecurityGroupId:s Status:s
RoleArn:s Status:s FeatureName:s
PendingCloudwatchLogsExports:244 DBClusterIdentifier:s IAMDatabaseAuthenticationEnabled:b EngineVersion:s BackupRetentionPeriod:i StorageType:s AllocatedStorage:i Iops:i NetworkType:s
MinCapacity:d MaxCapacity:d
Address:s Port:i HostedZoneId:s
DBSecurityGroupName:s Status:s
DBParameterGroupName:s ParameterApplyStatus:s
DBInstanceClass:s AllocatedStorage:i MasterUserPassword:s Port:i BackupRetentionPeriod:i MultiAZ:b EngineVersion:s LicenseModel:s Iops:i DBInstanceIdentifier:s StorageType:s CACertificateIdentifier:s DBSubnetGroupName:s PendingCloudwatchLogsExports:244
OptionGroupName:s Status:s
StatusType:s Normal:b Status:s Message:s
Domain:s Status:s FQDN:s IAMRoleName:s
SubnetIdentifier:s SubnetAvailabilityZone:242 SubnetStatus:s
DBClusterArn:s Readers:[s IsWriter:b
Status:s FromDbClusterArn:s ToDbClusterArn:s IsDataLossAllowed:b
AttributeName:s AttributeValues:[(AttributeValue)s
CharacterSetName:s CharacterSetDescription:s
Engine:s EngineVersion:s Description:s AutoUpgrade:b IsMajorVersionUpgrade:b SupportsGlobalDatabases:b
TimezoneName:s
Name:s
StorageType:s StorageSize:[(Range)245 ProvisionedIops:[(Range)245 IopsToStorageRatio:[(DoubleRange)246
LogTypesToEnable:[s LogTypesToDisable:[s
From:i To:i Step:i
From:d To:d

AuthorizationNotFoundFault 131 code=AuthorizationNotFound status=404 sender
CertificateNotFoundFault 132 code=CertificateNotFound status=404 sender
DBClusterAlreadyExistsFault 133 status=400 sender
DBClusterEndpointAlreadyExistsFault 134 status=400 sender
DBClusterEndpointNotFoundFault 135 status=400 sender
DBClusterEndpointQuotaExceededFault 136 status=403 sender
DBClusterNotFoundFault 137 status=404 sender
DBClusterParameterGroupNotFoundFault 138 code=DBClusterParameterGroupNotFound status=404 sender
DBClusterQuotaExceededFault 139 status=403 sender
DBClusterRoleAlreadyExistsFault 140 code=DBClusterRoleAlreadyExists status=400 sender
DBClusterRoleNotFoundFault 141 code=DBClusterRoleNotFound status=404 sender
DBClusterRoleQuotaExceededFault 142 code=DBClusterRoleQuotaExceeded status=400 sender
DBClusterSnapshotAlreadyExistsFault 143 status=400 sender
DBClusterSnapshotNotFoundFault 144 status=404 sender
DBInstanceAlreadyExistsFault 145 code=DBInstanceAlreadyExists status=400 sender
DBInstanceNotFoundFault 146 code=DBInstanceNotFound status=404 sender
DBParameterGroupAlreadyExistsFault 147 code=DBParameterGroupAlreadyExists status=400 sender
DBParameterGroupNotFoundFault 148 code=DBParameterGroupNotFound status=404 sender
DBParameterGroupQuotaExceededFault 149 code=DBParameterGroupQuotaExceeded status=400 sender
DBSecurityGroupNotFoundFault 150 code=DBSecurityGroupNotFound status=404 sender
DBSnapshotAlreadyExistsFault 151 code=DBSnapshotAlreadyExists status=400 sender
DBSnapshotNotFoundFault 152 code=DBSnapshotNotFound status=404 sender
DBSubnetGroupAlreadyExistsFault 153 code=DBSubnetGroupAlreadyExists status=400 sender
DBSubnetGroupDoesNotCoverEnoughAZs 154 status=400 sender
DBSubnetGroupNotFoundFault 155 status=404 sender
DBSubnetGroupQuotaExceededFault 156 code=DBSubnetGroupQuotaExceeded status=400 sender
DBSubnetQuotaExceededFault 157 status=400 sender
DBUpgradeDependencyFailureFault 158 code=DBUpgradeDependencyFailure status=400 sender
DomainNotFoundFault 159 status=404 sender
EventSubscriptionQuotaExceededFault 160 code=EventSubscriptionQuotaExceeded status=400 sender
GlobalClusterAlreadyExistsFault 161 status=400 sender
GlobalClusterNotFoundFault 162 status=404 sender
GlobalClusterQuotaExceededFault 163 status=400 sender
InstanceQuotaExceededFault 164 code=InstanceQuotaExceeded status=400 sender
InsufficientDBClusterCapacityFault 165 status=403 sender
InsufficientDBInstanceCapacityFault 166 code=InsufficientDBInstanceCapacity status=400 sender
InsufficientStorageClusterCapacityFault 167 code=InsufficientStorageClusterCapacity status=400 sender
InvalidDBClusterEndpointStateFault 168 status=400 sender
InvalidDBClusterSnapshotStateFault 169 status=400 sender
InvalidDBClusterStateFault 170 status=400 sender
InvalidDBInstanceStateFault 171 code=InvalidDBInstanceState status=400 sender
InvalidDBParameterGroupStateFault 172 code=InvalidDBParameterGroupState status=400 sender
InvalidDBSecurityGroupStateFault 173 code=InvalidDBSecurityGroupState status=400 sender
InvalidDBSnapshotStateFault 174 code=InvalidDBSnapshotState status=400 sender
InvalidDBSubnetGroupStateFault 175 status=400 sender
InvalidDBSubnetStateFault 176 status=400 sender
InvalidEventSubscriptionStateFault 177 code=InvalidEventSubscriptionState status=400 sender
InvalidGlobalClusterStateFault 178 status=400 sender
InvalidRestoreFault 179 status=400 sender
InvalidSubnet 180 status=400 sender
InvalidVPCNetworkStateFault 181 status=400 sender
KMSKeyNotAccessibleFault 182 status=400 sender
NetworkTypeNotSupportedFault 183 code=NetworkTypeNotSupported status=400 sender
OptionGroupNotFoundFault 184 status=404 sender
ProvisionedIopsNotAvailableInAZFault 185 status=400 sender
ResourceNotFoundFault 186 status=404 sender
SNSInvalidTopicFault 187 code=SNSInvalidTopic status=400 sender
SNSNoAuthorizationFault 188 code=SNSNoAuthorization status=400 sender
SNSTopicArnNotFoundFault 189 code=SNSTopicArnNotFound status=404 sender
SharedSnapshotQuotaExceededFault 190 code=SharedSnapshotQuotaExceeded status=400 sender
SnapshotQuotaExceededFault 191 code=SnapshotQuotaExceeded status=400 sender
SourceNotFoundFault 192 code=SourceNotFound status=404 sender
StorageQuotaExceededFault 193 code=StorageQuotaExceeded status=400 sender
StorageTypeNotSupportedFault 194 code=StorageTypeNotSupported status=400 sender
SubnetAlreadyInUse 195 status=400 sender
SubscriptionAlreadyExistFault 196 code=SubscriptionAlreadyExist status=400 sender
SubscriptionCategoryNotFoundFault 197 code=SubscriptionCategoryNotFound status=404 sender
SubscriptionNotFoundFault 198 code=SubscriptionNotFound status=404 sender

DescribeDBEngineVersions in=Marker out=Marker limit=MaxRecords results=DBEngineVersions
DescribeDBInstances in=Marker out=Marker limit=MaxRecords results=DBInstances
DescribeDBParameterGroups in=Marker out=Marker limit=MaxRecords results=DBParameterGroups
DescribeDBParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeDBSubnetGroups in=Marker out=Marker limit=MaxRecords results=DBSubnetGroups
DescribeEngineDefaultParameters in=Marker out=EngineDefaults.Marker limit=MaxRecords results=EngineDefaults.Parameters
DescribeEventSubscriptions in=Marker out=Marker limit=MaxRecords results=EventSubscriptionsList
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeOrderableDBInstanceOptions in=Marker out=Marker limit=MaxRecords results=OrderableDBInstanceOptions
DescribeDBClusterParameterGroups in=Marker out=Marker limit=MaxRecords results=DBClusterParameterGroups
DescribeDBClusterParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeDBClusterSnapshots in=Marker out=Marker limit=MaxRecords results=DBClusterSnapshots
DescribeDBClusters in=Marker out=Marker limit=MaxRecords results=DBClusters
DescribePendingMaintenanceActions in=Marker out=Marker limit=MaxRecords results=PendingMaintenanceActions
DescribeDBClusterEndpoints in=Marker out=Marker limit=MaxRecords results=DBClusterEndpoints
DescribeGlobalClusters in=Marker out=Marker limit=MaxRecords results=GlobalClusters

DBInstanceAvailable DescribeDBInstances 30 60 [{"expected":"available","matcher":"pathAll","state":"success","argument":"DBInstances[].DBInstanceStatus"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"deleting","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"failed","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"incompatible-restore","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"incompatible-parameters","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"}]
DBInstanceDeleted DescribeDBInstances 30 60 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"DBInstances[].DBInstanceStatus"},{"expected":"DBInstanceNotFound","matcher":"error","state":"success"},{"expected":"creating","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"modifying","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"rebooting","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"resetting-master-credentials","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"}]`,
}
