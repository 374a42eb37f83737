// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DocumentDB with MongoDB compatibility, API version 2014-10-31. */
export const docdb: ServiceModel = {
  name: 'docdb',
  packed: `{"name":"docdb","serviceId":"DocDB","fullName":"Amazon DocumentDB with MongoDB compatibility","apiVersion":"2014-10-31","protocol":"query","protocols":["query"],"endpointPrefix":"rds","xmlNamespace":"http://rds.amazonaws.com/doc/2014-10-31/"}
AddSourceIdentifierToSubscription <0 >1 wrapper=AddSourceIdentifierToSubscriptionResult
AddTagsToResource <2
ApplyPendingMaintenanceAction <3 >4 wrapper=ApplyPendingMaintenanceActionResult
CopyDBClusterParameterGroup <5 >6 wrapper=CopyDBClusterParameterGroupResult
CopyDBClusterSnapshot <7 >8 wrapper=CopyDBClusterSnapshotResult
CreateDBCluster <9 >10 wrapper=CreateDBClusterResult
CreateDBClusterParameterGroup <11 >12 wrapper=CreateDBClusterParameterGroupResult
CreateDBClusterSnapshot <13 >14 wrapper=CreateDBClusterSnapshotResult
CreateDBInstance <15 >16 wrapper=CreateDBInstanceResult
CreateDBSubnetGroup <17 >18 wrapper=CreateDBSubnetGroupResult
CreateEventSubscription <19 >20 wrapper=CreateEventSubscriptionResult
CreateGlobalCluster <21 >22 wrapper=CreateGlobalClusterResult
DeleteDBCluster <23 >24 wrapper=DeleteDBClusterResult
DeleteDBClusterParameterGroup <25
DeleteDBClusterSnapshot <26 >27 wrapper=DeleteDBClusterSnapshotResult
DeleteDBInstance <28 >29 wrapper=DeleteDBInstanceResult
DeleteDBSubnetGroup <30
DeleteEventSubscription <31 >32 wrapper=DeleteEventSubscriptionResult
DeleteGlobalCluster <33 >34 wrapper=DeleteGlobalClusterResult
DescribeCertificates <35 >36 wrapper=DescribeCertificatesResult
DescribeDBClusterParameterGroups <37 >38 wrapper=DescribeDBClusterParameterGroupsResult
DescribeDBClusterParameters <39 >40 wrapper=DescribeDBClusterParametersResult
DescribeDBClusterSnapshotAttributes <41 >42 wrapper=DescribeDBClusterSnapshotAttributesResult
DescribeDBClusterSnapshots <43 >44 wrapper=DescribeDBClusterSnapshotsResult
DescribeDBClusters <45 >46 wrapper=DescribeDBClustersResult
DescribeDBEngineVersions <47 >48 wrapper=DescribeDBEngineVersionsResult
DescribeDBInstances <49 >50 wrapper=DescribeDBInstancesResult
DescribeDBSubnetGroups <51 >52 wrapper=DescribeDBSubnetGroupsResult
DescribeEngineDefaultClusterParameters <53 >54 wrapper=DescribeEngineDefaultClusterParametersResult
DescribeEventCategories <55 >56 wrapper=DescribeEventCategoriesResult
DescribeEventSubscriptions <57 >58 wrapper=DescribeEventSubscriptionsResult
DescribeEvents <59 >60 wrapper=DescribeEventsResult
DescribeGlobalClusters <61 >62 wrapper=DescribeGlobalClustersResult
DescribeOrderableDBInstanceOptions <63 >64 wrapper=DescribeOrderableDBInstanceOptionsResult
DescribePendingMaintenanceActions <65 >66 wrapper=DescribePendingMaintenanceActionsResult
FailoverDBCluster <67 >68 wrapper=FailoverDBClusterResult
FailoverGlobalCluster <69 >70 wrapper=FailoverGlobalClusterResult
ListTagsForResource <71 >72 wrapper=ListTagsForResourceResult
ModifyDBCluster <73 >74 wrapper=ModifyDBClusterResult
ModifyDBClusterParameterGroup <75 >76 wrapper=ModifyDBClusterParameterGroupResult
ModifyDBClusterSnapshotAttribute <77 >78 wrapper=ModifyDBClusterSnapshotAttributeResult
ModifyDBInstance <79 >80 wrapper=ModifyDBInstanceResult
ModifyDBSubnetGroup <81 >82 wrapper=ModifyDBSubnetGroupResult
ModifyEventSubscription <83 >84 wrapper=ModifyEventSubscriptionResult
ModifyGlobalCluster <85 >86 wrapper=ModifyGlobalClusterResult
RebootDBInstance <87 >88 wrapper=RebootDBInstanceResult
RemoveFromGlobalCluster <89 >90 wrapper=RemoveFromGlobalClusterResult
RemoveSourceIdentifierFromSubscription <91 >92 wrapper=RemoveSourceIdentifierFromSubscriptionResult
RemoveTagsFromResource <93
ResetDBClusterParameterGroup <94 >76 wrapper=ResetDBClusterParameterGroupResult
RestoreDBClusterFromSnapshot <95 >96 wrapper=RestoreDBClusterFromSnapshotResult
RestoreDBClusterToPointInTime <97 >98 wrapper=RestoreDBClusterToPointInTimeResult
StartDBCluster <99 >100 wrapper=StartDBClusterResult
StopDBCluster <101 >102 wrapper=StopDBClusterResult
SwitchoverGlobalCluster <103 >104 wrapper=SwitchoverGlobalClusterResult

SubscriptionName:s! SourceIdentifier:s!
EventSubscription:163
ResourceName:s! Tags:[(Tag)164!
ResourceIdentifier:s! ApplyAction:s! OptInType:s!
ResourcePendingMaintenanceActions:165
SourceDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupIdentifier:s! TargetDBClusterParameterGroupDescription:s! Tags:[(Tag)164
DBClusterParameterGroup:166
SourceDBClusterSnapshotIdentifier:s! TargetDBClusterSnapshotIdentifier:s! KmsKeyId:s PreSignedUrl:s CopyTags:b Tags:[(Tag)164
DBClusterSnapshot:167
AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i DBClusterIdentifier:s! DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s DBSubnetGroupName:s Engine:s! EngineVersion:s Port:i MasterUsername:s MasterUserPassword:s PreferredBackupWindow:s PreferredMaintenanceWindow:s Tags:[(Tag)164 StorageEncrypted:b KmsKeyId:s PreSignedUrl:s EnableCloudwatchLogsExports:[s DeletionProtection:b GlobalClusterIdentifier:s StorageType:s ServerlessV2ScalingConfiguration:168 ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s NetworkType:s
DBCluster:169
DBClusterParameterGroupName:s! DBParameterGroupFamily:s! Description:s! Tags:[(Tag)164
DBClusterParameterGroup:166
DBClusterSnapshotIdentifier:s! DBClusterIdentifier:s! Tags:[(Tag)164
DBClusterSnapshot:167
DBInstanceIdentifier:s! DBInstanceClass:s! Engine:s! AvailabilityZone:s PreferredMaintenanceWindow:s AutoMinorVersionUpgrade:b Tags:[(Tag)164 DBClusterIdentifier:s! CopyTagsToSnapshot:b PromotionTier:i EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s CACertificateIdentifier:s
DBInstance:170
DBSubnetGroupName:s! DBSubnetGroupDescription:s! SubnetIds:[(SubnetIdentifier)s! Tags:[(Tag)164
DBSubnetGroup:171
SubscriptionName:s! SnsTopicArn:s! SourceType:s EventCategories:[(EventCategory)s SourceIds:[(SourceId)s Enabled:b Tags:[(Tag)164
EventSubscription:163
GlobalClusterIdentifier:s! SourceDBClusterIdentifier:s Engine:s EngineVersion:s DeletionProtection:b DatabaseName:s StorageEncrypted:b
GlobalCluster:172
DBClusterIdentifier:s! SkipFinalSnapshot:b FinalDBSnapshotIdentifier:s
DBCluster:169
DBClusterParameterGroupName:s!
DBClusterSnapshotIdentifier:s!
DBClusterSnapshot:167
DBInstanceIdentifier:s!
DBInstance:170
DBSubnetGroupName:s!
SubscriptionName:s!
EventSubscription:163
GlobalClusterIdentifier:s!
GlobalCluster:172
CertificateIdentifier:s Filters:[(Filter)173 MaxRecords:i Marker:s
Certificates:[(Certificate)174 Marker:s
DBClusterParameterGroupName:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s DBClusterParameterGroups:[(DBClusterParameterGroup)166
DBClusterParameterGroupName:s! Source:s Filters:[(Filter)173 MaxRecords:i Marker:s
Parameters:[(Parameter)175 Marker:s
DBClusterSnapshotIdentifier:s!
DBClusterSnapshotAttributesResult:176
DBClusterIdentifier:s DBClusterSnapshotIdentifier:s SnapshotType:s Filters:[(Filter)173 MaxRecords:i Marker:s IncludeShared:b IncludePublic:b
Marker:s DBClusterSnapshots:[(DBClusterSnapshot)167
DBClusterIdentifier:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s DBClusters:[(DBCluster)169
Engine:s EngineVersion:s DBParameterGroupFamily:s Filters:[(Filter)173 MaxRecords:i Marker:s DefaultOnly:b ListSupportedCharacterSets:b ListSupportedTimezones:b
Marker:s DBEngineVersions:[(DBEngineVersion)177
DBInstanceIdentifier:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s DBInstances:[(DBInstance)170
DBSubnetGroupName:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s DBSubnetGroups:[(DBSubnetGroup)171
DBParameterGroupFamily:s! Filters:[(Filter)173 MaxRecords:i Marker:s
EngineDefaults:178
SourceType:s Filters:[(Filter)173
EventCategoriesMapList:[(EventCategoriesMap)179
SubscriptionName:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s EventSubscriptionsList:[(EventSubscription)163
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i EventCategories:[(EventCategory)s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s Events:[(Event)180
GlobalClusterIdentifier:s Filters:[(Filter)173 MaxRecords:i Marker:s
Marker:s GlobalClusters:[(GlobalClusterMember)172
Engine:s! EngineVersion:s DBInstanceClass:s LicenseModel:s Vpc:b Filters:[(Filter)173 MaxRecords:i Marker:s
OrderableDBInstanceOptions:[(OrderableDBInstanceOption)181 Marker:s
ResourceIdentifier:s Filters:[(Filter)173 Marker:s MaxRecords:i
PendingMaintenanceActions:[(ResourcePendingMaintenanceActions)165 Marker:s
DBClusterIdentifier:s TargetDBInstanceIdentifier:s
DBCluster:169
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s! AllowDataLoss:b Switchover:b
GlobalCluster:172
ResourceName:s! Filters:[(Filter)173
TagList:[(Tag)164
DBClusterIdentifier:s! NewDBClusterIdentifier:s ApplyImmediately:b BackupRetentionPeriod:i DBClusterParameterGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Port:i MasterUserPassword:s PreferredBackupWindow:s PreferredMaintenanceWindow:s CloudwatchLogsExportConfiguration:182 EngineVersion:s AllowMajorVersionUpgrade:b DeletionProtection:b StorageType:s ServerlessV2ScalingConfiguration:168 ManageMasterUserPassword:b MasterUserSecretKmsKeyId:s RotateMasterUserPassword:b NetworkType:s
DBCluster:169
DBClusterParameterGroupName:s! Parameters:[(Parameter)175!
DBClusterParameterGroupName:s
DBClusterSnapshotIdentifier:s! AttributeName:s! ValuesToAdd:[(AttributeValue)s ValuesToRemove:[(AttributeValue)s
DBClusterSnapshotAttributesResult:176
DBInstanceIdentifier:s! DBInstanceClass:s ApplyImmediately:b PreferredMaintenanceWindow:s AutoMinorVersionUpgrade:b NewDBInstanceIdentifier:s CACertificateIdentifier:s CopyTagsToSnapshot:b PromotionTier:i EnablePerformanceInsights:b PerformanceInsightsKMSKeyId:s CertificateRotationRestart:b
DBInstance:170
DBSubnetGroupName:s! DBSubnetGroupDescription:s SubnetIds:[(SubnetIdentifier)s!
DBSubnetGroup:171
SubscriptionName:s! SnsTopicArn:s SourceType:s EventCategories:[(EventCategory)s Enabled:b
EventSubscription:163
GlobalClusterIdentifier:s! NewGlobalClusterIdentifier:s DeletionProtection:b
GlobalCluster:172
DBInstanceIdentifier:s! ForceFailover:b
DBInstance:170
GlobalClusterIdentifier:s! DbClusterIdentifier:s!
GlobalCluster:172
SubscriptionName:s! SourceIdentifier:s!
EventSubscription:163
ResourceName:s! TagKeys:[s!
DBClusterParameterGroupName:s! ResetAllParameters:b Parameters:[(Parameter)175
AvailabilityZones:[(AvailabilityZone)s DBClusterIdentifier:s! SnapshotIdentifier:s! Engine:s! EngineVersion:s Port:i DBSubnetGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)164 KmsKeyId:s EnableCloudwatchLogsExports:[s DeletionProtection:b DBClusterParameterGroupName:s ServerlessV2ScalingConfiguration:168 StorageType:s NetworkType:s
DBCluster:169
DBClusterIdentifier:s! RestoreType:s SourceDBClusterIdentifier:s! RestoreToTime:t UseLatestRestorableTime:b Port:i DBSubnetGroupName:s VpcSecurityGroupIds:[(VpcSecurityGroupId)s Tags:[(Tag)164 KmsKeyId:s EnableCloudwatchLogsExports:[s DeletionProtection:b ServerlessV2ScalingConfiguration:168 StorageType:s NetworkType:s
DBCluster:169
DBClusterIdentifier:s!
DBCluster:169
DBClusterIdentifier:s!
DBCluster:169
GlobalClusterIdentifier:s! TargetDbClusterIdentifier:s!
GlobalCluster:172
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
ResourceIdentifier:s PendingMaintenanceActionDetails:[(PendingMaintenanceAction)183
DBClusterParameterGroupName:s DBParameterGroupFamily:s Description:s DBClusterParameterGroupArn:s
AvailabilityZones:[(AvailabilityZone)s DBClusterSnapshotIdentifier:s DBClusterIdentifier:s SnapshotCreateTime:t Engine:s Status:s Port:i VpcId:s ClusterCreateTime:t MasterUsername:s EngineVersion:s SnapshotType:s PercentProgress:i StorageEncrypted:b KmsKeyId:s DBClusterSnapshotArn:s SourceDBClusterSnapshotArn:s StorageType:s
MinCapacity:d MaxCapacity:d
AvailabilityZones:[(AvailabilityZone)s BackupRetentionPeriod:i DBClusterIdentifier:s DBClusterParameterGroup:s DBSubnetGroup:s Status:s PercentProgress:s EarliestRestorableTime:t Endpoint:s ReaderEndpoint:s MultiAZ:b Engine:s EngineVersion:s LatestRestorableTime:t Port:i MasterUsername:s PreferredBackupWindow:s PreferredMaintenanceWindow:s ReplicationSourceIdentifier:s ReadReplicaIdentifiers:[(ReadReplicaIdentifier)s DBClusterMembers:[(DBClusterMember)184 VpcSecurityGroups:[(VpcSecurityGroupMembership)185 HostedZoneId:s StorageEncrypted:b KmsKeyId:s DbClusterResourceId:s DBClusterArn:s AssociatedRoles:[(DBClusterRole)186 CloneGroupId:s ClusterCreateTime:t EnabledCloudwatchLogsExports:[s DeletionProtection:b IOOptimizedNextAllowedModificationTime:t StorageType:s ServerlessV2ScalingConfiguration:187 MasterUserSecret:188 NetworkType:s
DBInstanceIdentifier:s DBInstanceClass:s Engine:s DBInstanceStatus:s Endpoint:189 InstanceCreateTime:t PreferredBackupWindow:s BackupRetentionPeriod:i VpcSecurityGroups:[(VpcSecurityGroupMembership)185 AvailabilityZone:s DBSubnetGroup:171 PreferredMaintenanceWindow:s PendingModifiedValues:190 LatestRestorableTime:t EngineVersion:s AutoMinorVersionUpgrade:b PubliclyAccessible:b StatusInfos:[(DBInstanceStatusInfo)191 DBClusterIdentifier:s StorageEncrypted:b KmsKeyId:s DbiResourceId:s CACertificateIdentifier:s CopyTagsToSnapshot:b PromotionTier:i DBInstanceArn:s EnabledCloudwatchLogsExports:[s CertificateDetails:192 PerformanceInsightsEnabled:b PerformanceInsightsKMSKeyId:s
DBSubnetGroupName:s DBSubnetGroupDescription:s VpcId:s SubnetGroupStatus:s Subnets:[(Subnet)193 DBSubnetGroupArn:s SupportedNetworkTypes:[s
GlobalClusterIdentifier:s GlobalClusterResourceId:s GlobalClusterArn:s Status:s Engine:s EngineVersion:s DatabaseName:s StorageEncrypted:b DeletionProtection:b GlobalClusterMembers:[(GlobalClusterMember)194 FailoverState:195 TagList:[(Tag)164
Name:s! Values:[(Value)s!
CertificateIdentifier:s CertificateType:s Thumbprint:s ValidFrom:t ValidTill:t CertificateArn:s
ParameterName:s ParameterValue:s Description:s Source:s ApplyType:s DataType:s AllowedValues:s IsModifiable:b MinimumEngineVersion:s ApplyMethod:s
DBClusterSnapshotIdentifier:s DBClusterSnapshotAttributes:[(DBClusterSnapshotAttribute)196
Engine:s EngineVersion:s DBParameterGroupFamily:s DBEngineDescription:s DBEngineVersionDescription:s ValidUpgradeTarget:[(UpgradeTarget)197 ExportableLogTypes:[s SupportsLogExportsToCloudwatchLogs:b SupportedCACertificateIdentifiers:[s SupportsCertificateRotationWithoutRestart:b ServerlessV2FeaturesSupport:198
DBParameterGroupFamily:s Marker:s Parameters:[(Parameter)175
SourceType:s EventCategories:[(EventCategory)s
SourceIdentifier:s SourceType:s Message:s EventCategories:[(EventCategory)s Date:t SourceArn:s
Engine:s EngineVersion:s DBInstanceClass:s LicenseModel:s AvailabilityZones:[(AvailabilityZone)199 Vpc:b StorageType:s
EnableLogTypes:[s DisableLogTypes:[s
Action:s AutoAppliedAfterDate:t ForcedApplyDate:t OptInStatus:s CurrentApplyDate:t Description:s
DBInstanceIdentifier:s IsClusterWriter:b DBClusterParameterGroupStatus:s PromotionTier:i
VpcSecurityGroupId:s Status:s
RoleArn:s Status:s
MinCapacity:d MaxCapacity:d
SecretArn:s SecretStatus:s KmsKeyId:s
Address:s Port:i HostedZoneId:s
DBInstanceClass:s AllocatedStorage:i MasterUserPassword:s Port:i BackupRetentionPeriod:i MultiAZ:b EngineVersion:s LicenseModel:s Iops:i DBInstanceIdentifier:s StorageType:s CACertificateIdentifier:s DBSubnetGroupName:s PendingCloudwatchLogsExports:200
StatusType:s Normal:b Status:s Message:s
CAIdentifier:s ValidTill:t
SubnetIdentifier:s SubnetAvailabilityZone:199 SubnetStatus:s
DBClusterArn:s Readers:[s IsWriter:b SynchronizationStatus:s
Status:s FromDbClusterArn:s ToDbClusterArn:s IsDataLossAllowed:b
AttributeName:s AttributeValues:[(AttributeValue)s
Engine:s EngineVersion:s Description:s AutoUpgrade:b IsMajorVersionUpgrade:b
MinCapacity:d MaxCapacity:d
Name:s
LogTypesToEnable:[s LogTypesToDisable:[s

AuthorizationNotFoundFault 105 code=AuthorizationNotFound status=404 sender
CertificateNotFoundFault 106 code=CertificateNotFound status=404 sender
DBClusterAlreadyExistsFault 107 status=400 sender
DBClusterNotFoundFault 108 status=404 sender
DBClusterParameterGroupNotFoundFault 109 code=DBClusterParameterGroupNotFound status=404 sender
DBClusterQuotaExceededFault 110 status=403 sender
DBClusterSnapshotAlreadyExistsFault 111 status=400 sender
DBClusterSnapshotNotFoundFault 112 status=404 sender
DBInstanceAlreadyExistsFault 113 code=DBInstanceAlreadyExists status=400 sender
DBInstanceNotFoundFault 114 code=DBInstanceNotFound status=404 sender
DBParameterGroupAlreadyExistsFault 115 code=DBParameterGroupAlreadyExists status=400 sender
DBParameterGroupNotFoundFault 116 code=DBParameterGroupNotFound status=404 sender
DBParameterGroupQuotaExceededFault 117 code=DBParameterGroupQuotaExceeded status=400 sender
DBSecurityGroupNotFoundFault 118 code=DBSecurityGroupNotFound status=404 sender
DBSnapshotAlreadyExistsFault 119 code=DBSnapshotAlreadyExists status=400 sender
DBSnapshotNotFoundFault 120 code=DBSnapshotNotFound status=404 sender
DBSubnetGroupAlreadyExistsFault 121 code=DBSubnetGroupAlreadyExists status=400 sender
DBSubnetGroupDoesNotCoverEnoughAZs 122 status=400 sender
DBSubnetGroupNotFoundFault 123 status=404 sender
DBSubnetGroupQuotaExceededFault 124 code=DBSubnetGroupQuotaExceeded status=400 sender
DBSubnetQuotaExceededFault 125 status=400 sender
DBUpgradeDependencyFailureFault 126 code=DBUpgradeDependencyFailure status=400 sender
EventSubscriptionQuotaExceededFault 127 code=EventSubscriptionQuotaExceeded status=400 sender
GlobalClusterAlreadyExistsFault 128 status=400 sender
GlobalClusterNotFoundFault 129 status=404 sender
GlobalClusterQuotaExceededFault 130 status=400 sender
InstanceQuotaExceededFault 131 code=InstanceQuotaExceeded status=400 sender
InsufficientDBClusterCapacityFault 132 status=403 sender
InsufficientDBInstanceCapacityFault 133 code=InsufficientDBInstanceCapacity status=400 sender
InsufficientStorageClusterCapacityFault 134 code=InsufficientStorageClusterCapacity status=400 sender
InvalidDBClusterSnapshotStateFault 135 status=400 sender
InvalidDBClusterStateFault 136 status=400 sender
InvalidDBInstanceStateFault 137 code=InvalidDBInstanceState status=400 sender
InvalidDBParameterGroupStateFault 138 code=InvalidDBParameterGroupState status=400 sender
InvalidDBSecurityGroupStateFault 139 code=InvalidDBSecurityGroupState status=400 sender
InvalidDBSnapshotStateFault 140 code=InvalidDBSnapshotState status=400 sender
InvalidDBSubnetGroupStateFault 141 status=400 sender
InvalidDBSubnetStateFault 142 status=400 sender
InvalidEventSubscriptionStateFault 143 code=InvalidEventSubscriptionState status=400 sender
InvalidGlobalClusterStateFault 144 status=400 sender
InvalidRestoreFault 145 status=400 sender
InvalidSubnet 146 status=400 sender
InvalidVPCNetworkStateFault 147 status=400 sender
KMSKeyNotAccessibleFault 148 status=400 sender
NetworkTypeNotSupported 149 status=400 sender
ResourceNotFoundFault 150 status=404 sender
SNSInvalidTopicFault 151 code=SNSInvalidTopic status=400 sender
SNSNoAuthorizationFault 152 code=SNSNoAuthorization status=400 sender
SNSTopicArnNotFoundFault 153 code=SNSTopicArnNotFound status=404 sender
SharedSnapshotQuotaExceededFault 154 code=SharedSnapshotQuotaExceeded status=400 sender
SnapshotQuotaExceededFault 155 code=SnapshotQuotaExceeded status=400 sender
SourceNotFoundFault 156 code=SourceNotFound status=404 sender
StorageQuotaExceededFault 157 code=StorageQuotaExceeded status=400 sender
StorageTypeNotSupportedFault 158 code=StorageTypeNotSupported status=400 sender
SubnetAlreadyInUse 159 status=400 sender
SubscriptionAlreadyExistFault 160 code=SubscriptionAlreadyExist status=400 sender
SubscriptionCategoryNotFoundFault 161 code=SubscriptionCategoryNotFound status=404 sender
SubscriptionNotFoundFault 162 code=SubscriptionNotFound status=404 sender

DescribeCertificates in=Marker out=Marker limit=MaxRecords results=Certificates
DescribeDBClusterParameterGroups in=Marker out=Marker limit=MaxRecords results=DBClusterParameterGroups
DescribeDBClusterParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeDBClusterSnapshots in=Marker out=Marker limit=MaxRecords results=DBClusterSnapshots
DescribeDBClusters in=Marker out=Marker limit=MaxRecords results=DBClusters
DescribeDBEngineVersions in=Marker out=Marker limit=MaxRecords results=DBEngineVersions
DescribeDBInstances in=Marker out=Marker limit=MaxRecords results=DBInstances
DescribeDBSubnetGroups in=Marker out=Marker limit=MaxRecords results=DBSubnetGroups
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeOrderableDBInstanceOptions in=Marker out=Marker limit=MaxRecords results=OrderableDBInstanceOptions
DescribePendingMaintenanceActions in=Marker out=Marker limit=MaxRecords results=PendingMaintenanceActions
DescribeEventSubscriptions in=Marker out=Marker limit=MaxRecords results=EventSubscriptionsList
DescribeGlobalClusters in=Marker out=Marker limit=MaxRecords results=GlobalClusters

DBInstanceAvailable DescribeDBInstances 30 60 [{"expected":"available","matcher":"pathAll","state":"success","argument":"DBInstances[].DBInstanceStatus"},{"expected":"deleted","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"deleting","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"failed","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"incompatible-restore","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"incompatible-parameters","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"}]
DBInstanceDeleted DescribeDBInstances 30 60 [{"expected":"deleted","matcher":"pathAll","state":"success","argument":"DBInstances[].DBInstanceStatus"},{"expected":"DBInstanceNotFound","matcher":"error","state":"success"},{"expected":"creating","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"modifying","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"rebooting","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"},{"expected":"resetting-master-credentials","matcher":"pathAny","state":"failure","argument":"DBInstances[].DBInstanceStatus"}]`,
}
