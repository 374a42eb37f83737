// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon ElastiCache, API version 2015-02-02. */
export const elasticache: ServiceModel = {
  name: 'elasticache',
  packed: `{"name":"elasticache","serviceId":"ElastiCache","fullName":"Amazon ElastiCache","apiVersion":"2015-02-02","protocol":"query","protocols":["query"],"endpointPrefix":"elasticache","xmlNamespace":"http://elasticache.amazonaws.com/doc/2015-02-02/"}
AddTagsToResource <0 >1 wrapper=AddTagsToResourceResult
AuthorizeCacheSecurityGroupIngress <2 >3 wrapper=AuthorizeCacheSecurityGroupIngressResult
BatchApplyUpdateAction <4 >5 wrapper=BatchApplyUpdateActionResult
BatchStopUpdateAction <6 >5 wrapper=BatchStopUpdateActionResult
CompleteMigration <7 >8 wrapper=CompleteMigrationResult
CopyServerlessCacheSnapshot <9 >10 wrapper=CopyServerlessCacheSnapshotResult
CopySnapshot <11 >12 wrapper=CopySnapshotResult
CreateCacheCluster <13 >14 wrapper=CreateCacheClusterResult
CreateCacheParameterGroup <15 >16 wrapper=CreateCacheParameterGroupResult
CreateCacheSecurityGroup <17 >18 wrapper=CreateCacheSecurityGroupResult
CreateCacheSubnetGroup <19 >20 wrapper=CreateCacheSubnetGroupResult
CreateGlobalReplicationGroup <21 >22 wrapper=CreateGlobalReplicationGroupResult
CreateReplicationGroup <23 >24 wrapper=CreateReplicationGroupResult
CreateServerlessCache <25 >26 wrapper=CreateServerlessCacheResult
CreateServerlessCacheSnapshot <27 >28 wrapper=CreateServerlessCacheSnapshotResult
CreateSnapshot <29 >30 wrapper=CreateSnapshotResult
CreateUser <31 >32 wrapper=CreateUserResult
CreateUserGroup <33 >34 wrapper=CreateUserGroupResult
DecreaseNodeGroupsInGlobalReplicationGroup <35 >36 wrapper=DecreaseNodeGroupsInGlobalReplicationGroupResult
DecreaseReplicaCount <37 >38 wrapper=DecreaseReplicaCountResult
DeleteCacheCluster <39 >40 wrapper=DeleteCacheClusterResult
DeleteCacheParameterGroup <41
DeleteCacheSecurityGroup <42
DeleteCacheSubnetGroup <43
DeleteGlobalReplicationGroup <44 >45 wrapper=DeleteGlobalReplicationGroupResult
DeleteReplicationGroup <46 >47 wrapper=DeleteReplicationGroupResult
DeleteServerlessCache <48 >49 wrapper=DeleteServerlessCacheResult
DeleteServerlessCacheSnapshot <50 >51 wrapper=DeleteServerlessCacheSnapshotResult
DeleteSnapshot <52 >53 wrapper=DeleteSnapshotResult
DeleteUser <54 >32 wrapper=DeleteUserResult
DeleteUserGroup <55 >34 wrapper=DeleteUserGroupResult
DescribeCacheClusters <56 >57 wrapper=DescribeCacheClustersResult
DescribeCacheEngineVersions <58 >59 wrapper=DescribeCacheEngineVersionsResult
DescribeCacheParameterGroups <60 >61 wrapper=DescribeCacheParameterGroupsResult
DescribeCacheParameters <62 >63 wrapper=DescribeCacheParametersResult
DescribeCacheSecurityGroups <64 >65 wrapper=DescribeCacheSecurityGroupsResult
DescribeCacheSubnetGroups <66 >67 wrapper=DescribeCacheSubnetGroupsResult
DescribeEngineDefaultParameters <68 >69 wrapper=DescribeEngineDefaultParametersResult
DescribeEvents <70 >71 wrapper=DescribeEventsResult
DescribeGlobalReplicationGroups <72 >73 wrapper=DescribeGlobalReplicationGroupsResult
DescribeReplicationGroups <74 >75 wrapper=DescribeReplicationGroupsResult
DescribeReservedCacheNodes <76 >77 wrapper=DescribeReservedCacheNodesResult
DescribeReservedCacheNodesOfferings <78 >79 wrapper=DescribeReservedCacheNodesOfferingsResult
DescribeServerlessCacheSnapshots <80 >81 wrapper=DescribeServerlessCacheSnapshotsResult
DescribeServerlessCaches <82 >83 wrapper=DescribeServerlessCachesResult
DescribeServiceUpdates <84 >85 wrapper=DescribeServiceUpdatesResult
DescribeSnapshots <86 >87 wrapper=DescribeSnapshotsResult
DescribeUpdateActions <88 >89 wrapper=DescribeUpdateActionsResult
DescribeUserGroups <90 >91 wrapper=DescribeUserGroupsResult
DescribeUsers <92 >93 wrapper=DescribeUsersResult
DisassociateGlobalReplicationGroup <94 >95 wrapper=DisassociateGlobalReplicationGroupResult
ExportServerlessCacheSnapshot <96 >97 wrapper=ExportServerlessCacheSnapshotResult
FailoverGlobalReplicationGroup <98 >99 wrapper=FailoverGlobalReplicationGroupResult
IncreaseNodeGroupsInGlobalReplicationGroup <100 >101 wrapper=IncreaseNodeGroupsInGlobalReplicationGroupResult
IncreaseReplicaCount <102 >103 wrapper=IncreaseReplicaCountResult
ListAllowedNodeTypeModifications <104 >105 wrapper=ListAllowedNodeTypeModificationsResult
ListTagsForResource <106 >1 wrapper=ListTagsForResourceResult
ModifyCacheCluster <107 >108 wrapper=ModifyCacheClusterResult
ModifyCacheParameterGroup <109 >110 wrapper=ModifyCacheParameterGroupResult
ModifyCacheSubnetGroup <111 >112 wrapper=ModifyCacheSubnetGroupResult
ModifyGlobalReplicationGroup <113 >114 wrapper=ModifyGlobalReplicationGroupResult
ModifyReplicationGroup <115 >116 wrapper=ModifyReplicationGroupResult
ModifyReplicationGroupShardConfiguration <117 >118 wrapper=ModifyReplicationGroupShardConfigurationResult
ModifyServerlessCache <119 >120 wrapper=ModifyServerlessCacheResult
ModifyUser <121 >32 wrapper=ModifyUserResult
ModifyUserGroup <122 >34 wrapper=ModifyUserGroupResult
PurchaseReservedCacheNodesOffering <123 >124 wrapper=PurchaseReservedCacheNodesOfferingResult
RebalanceSlotsInGlobalReplicationGroup <125 >126 wrapper=RebalanceSlotsInGlobalReplicationGroupResult
RebootCacheCluster <127 >128 wrapper=RebootCacheClusterResult
RemoveTagsFromResource <129 >1 wrapper=RemoveTagsFromResourceResult
ResetCacheParameterGroup <130 >110 wrapper=ResetCacheParameterGroupResult
RevokeCacheSecurityGroupIngress <131 >132 wrapper=RevokeCacheSecurityGroupIngressResult
StartMigration <133 >134 wrapper=StartMigrationResult
TestFailover <135 >136 wrapper=TestFailoverResult
TestMigration <137 >138 wrapper=TestMigrationResult

ResourceName:s! Tags:[(Tag)215!
TagList:[(Tag)215
CacheSecurityGroupName:s! EC2SecurityGroupName:s! EC2SecurityGroupOwnerId:s!
CacheSecurityGroup:216
ReplicationGroupIds:[s CacheClusterIds:[s ServiceUpdateName:s!
ProcessedUpdateActions:[(ProcessedUpdateAction)217 UnprocessedUpdateActions:[(UnprocessedUpdateAction)218
ReplicationGroupIds:[s CacheClusterIds:[s ServiceUpdateName:s!
ReplicationGroupId:s! Force:b
ReplicationGroup:219
SourceServerlessCacheSnapshotName:s! TargetServerlessCacheSnapshotName:s! KmsKeyId:s Tags:[(Tag)215
ServerlessCacheSnapshot:220
SourceSnapshotName:s! TargetSnapshotName:s! TargetBucket:s KmsKeyId:s Tags:[(Tag)215
Snapshot:221
CacheClusterId:s! ReplicationGroupId:s AZMode:s PreferredAvailabilityZone:s PreferredAvailabilityZones:[(PreferredAvailabilityZone)s NumCacheNodes:i CacheNodeType:s Engine:s EngineVersion:s CacheParameterGroupName:s CacheSubnetGroupName:s CacheSecurityGroupNames:[(CacheSecurityGroupName)s SecurityGroupIds:[(SecurityGroupId)s Tags:[(Tag)215 SnapshotArns:[(SnapshotArn)s SnapshotName:s PreferredMaintenanceWindow:s Port:i NotificationTopicArn:s AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:s AuthToken:s OutpostMode:s PreferredOutpostArn:s PreferredOutpostArns:[(PreferredOutpostArn)s LogDeliveryConfigurations:[(LogDeliveryConfigurationRequest)222 TransitEncryptionEnabled:b NetworkType:s IpDiscovery:s
CacheCluster:223
CacheParameterGroupName:s! CacheParameterGroupFamily:s! Description:s! Tags:[(Tag)215
CacheParameterGroup:224
CacheSecurityGroupName:s! Description:s! Tags:[(Tag)215
CacheSecurityGroup:216
CacheSubnetGroupName:s! CacheSubnetGroupDescription:s! SubnetIds:[(SubnetIdentifier)s! Tags:[(Tag)215
CacheSubnetGroup:225
GlobalReplicationGroupIdSuffix:s! GlobalReplicationGroupDescription:s PrimaryReplicationGroupId:s!
GlobalReplicationGroup:226
ReplicationGroupId:s! ReplicationGroupDescription:s! GlobalReplicationGroupId:s PrimaryClusterId:s AutomaticFailoverEnabled:b MultiAZEnabled:b NumCacheClusters:i PreferredCacheClusterAZs:[(AvailabilityZone)s NumNodeGroups:i ReplicasPerNodeGroup:i NodeGroupConfiguration:[(NodeGroupConfiguration)227 CacheNodeType:s Engine:s EngineVersion:s CacheParameterGroupName:s CacheSubnetGroupName:s CacheSecurityGroupNames:[(CacheSecurityGroupName)s SecurityGroupIds:[(SecurityGroupId)s Tags:[(Tag)215 SnapshotArns:[(SnapshotArn)s SnapshotName:s PreferredMaintenanceWindow:s Port:i NotificationTopicArn:s AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:s AuthToken:s TransitEncryptionEnabled:b AtRestEncryptionEnabled:b KmsKeyId:s UserGroupIds:[s LogDeliveryConfigurations:[(LogDeliveryConfigurationRequest)222 DataTieringEnabled:b NetworkType:s IpDiscovery:s TransitEncryptionMode:s ClusterMode:s ServerlessCacheSnapshotName:s Durability:s
ReplicationGroup:219
ServerlessCacheName:s! Description:s Engine:s! MajorEngineVersion:s CacheUsageLimits:228 KmsKeyId:s SecurityGroupIds:[(SecurityGroupId)s SnapshotArnsToRestore:[(SnapshotArn)s Tags:[(Tag)215 UserGroupId:s SubnetIds:[(SubnetId)s SnapshotRetentionLimit:i DailySnapshotTime:s NetworkType:s
ServerlessCache:229
ServerlessCacheSnapshotName:s! ServerlessCacheName:s! KmsKeyId:s Tags:[(Tag)215
ServerlessCacheSnapshot:220
ReplicationGroupId:s CacheClusterId:s SnapshotName:s! KmsKeyId:s Tags:[(Tag)215
Snapshot:221
UserId:s! UserName:s! Engine:s! Passwords:[s AccessString:s! NoPasswordRequired:b Tags:[(Tag)215 AuthenticationMode:230
UserId:s UserName:s Status:s Engine:s MinimumEngineVersion:s AccessString:s UserGroupIds:[s Authentication:231 ARN:s
UserGroupId:s! Engine:s! UserIds:[s Tags:[(Tag)215
UserGroupId:s Status:s Engine:s UserIds:[s MinimumEngineVersion:s PendingChanges:232 ReplicationGroups:[s ServerlessCaches:[s ARN:s
GlobalReplicationGroupId:s! NodeGroupCount:i! GlobalNodeGroupsToRemove:[(GlobalNodeGroupId)s GlobalNodeGroupsToRetain:[(GlobalNodeGroupId)s ApplyImmediately:b!
GlobalReplicationGroup:226
ReplicationGroupId:s! NewReplicaCount:i ReplicaConfiguration:[(ConfigureShard)233 ReplicasToRemove:[s ApplyImmediately:b!
ReplicationGroup:219
CacheClusterId:s! FinalSnapshotIdentifier:s
CacheCluster:223
CacheParameterGroupName:s!
CacheSecurityGroupName:s!
CacheSubnetGroupName:s!
GlobalReplicationGroupId:s! RetainPrimaryReplicationGroup:b!
GlobalReplicationGroup:226
ReplicationGroupId:s! RetainPrimaryCluster:b FinalSnapshotIdentifier:s
ReplicationGroup:219
ServerlessCacheName:s! FinalSnapshotName:s
ServerlessCache:229
ServerlessCacheSnapshotName:s!
ServerlessCacheSnapshot:220
SnapshotName:s!
Snapshot:221
UserId:s!
UserGroupId:s!
CacheClusterId:s MaxRecords:i Marker:s ShowCacheNodeInfo:b ShowCacheClustersNotInReplicationGroups:b
Marker:s CacheClusters:[(CacheCluster)223
Engine:s EngineVersion:s CacheParameterGroupFamily:s MaxRecords:i Marker:s DefaultOnly:b
Marker:s CacheEngineVersions:[(CacheEngineVersion)234
CacheParameterGroupName:s MaxRecords:i Marker:s
Marker:s CacheParameterGroups:[(CacheParameterGroup)224
CacheParameterGroupName:s! Source:s MaxRecords:i Marker:s
Marker:s Parameters:[(Parameter)235 CacheNodeTypeSpecificParameters:[(CacheNodeTypeSpecificParameter)236
CacheSecurityGroupName:s MaxRecords:i Marker:s
Marker:s CacheSecurityGroups:[(CacheSecurityGroup)216
CacheSubnetGroupName:s MaxRecords:i Marker:s
Marker:s CacheSubnetGroups:[(CacheSubnetGroup)225
CacheParameterGroupFamily:s! MaxRecords:i Marker:s
EngineDefaults:237
SourceIdentifier:s SourceType:s StartTime:t EndTime:t Duration:i MaxRecords:i Marker:s
Marker:s Events:[(Event)238
GlobalReplicationGroupId:s MaxRecords:i Marker:s ShowMemberInfo:b
Marker:s GlobalReplicationGroups:[(GlobalReplicationGroup)226
ReplicationGroupId:s MaxRecords:i Marker:s
Marker:s ReplicationGroups:[(ReplicationGroup)219
ReservedCacheNodeId:s ReservedCacheNodesOfferingId:s CacheNodeType:s Duration:s ProductDescription:s OfferingType:s MaxRecords:i Marker:s
Marker:s ReservedCacheNodes:[(ReservedCacheNode)239
ReservedCacheNodesOfferingId:s CacheNodeType:s Duration:s ProductDescription:s OfferingType:s MaxRecords:i Marker:s
Marker:s ReservedCacheNodesOfferings:[(ReservedCacheNodesOffering)240
ServerlessCacheName:s ServerlessCacheSnapshotName:s SnapshotType:s NextToken:s MaxResults:i
NextToken:s ServerlessCacheSnapshots:[(ServerlessCacheSnapshot)220
ServerlessCacheName:s MaxResults:i NextToken:s
NextToken:s ServerlessCaches:[229
ServiceUpdateName:s ServiceUpdateStatus:[s MaxRecords:i Marker:s
Marker:s ServiceUpdates:[(ServiceUpdate)241
ReplicationGroupId:s CacheClusterId:s SnapshotName:s SnapshotSource:s Marker:s MaxRecords:i ShowNodeGroupConfig:b
Marker:s Snapshots:[(Snapshot)221
ServiceUpdateName:s ReplicationGroupIds:[s CacheClusterIds:[s Engine:s ServiceUpdateStatus:[s ServiceUpdateTimeRange:242 UpdateActionStatus:[s ShowNodeLevelUpdateStatus:b MaxRecords:i Marker:s
Marker:s UpdateActions:[(UpdateAction)243
UserGroupId:s MaxRecords:i Marker:s
UserGroups:[34 Marker:s
Engine:s UserId:s Filters:[244 MaxRecords:i Marker:s
Users:[32 Marker:s
GlobalReplicationGroupId:s! ReplicationGroupId:s! ReplicationGroupRegion:s!
GlobalReplicationGroup:226
ServerlessCacheSnapshotName:s! S3BucketName:s!
ServerlessCacheSnapshot:220
GlobalReplicationGroupId:s! PrimaryRegion:s! PrimaryReplicationGroupId:s!
GlobalReplicationGroup:226
GlobalReplicationGroupId:s! NodeGroupCount:i! RegionalConfigurations:[(RegionalConfiguration)245 ApplyImmediately:b!
GlobalReplicationGroup:226
ReplicationGroupId:s! NewReplicaCount:i ReplicaConfiguration:[(ConfigureShard)233 ApplyImmediately:b!
ReplicationGroup:219
CacheClusterId:s ReplicationGroupId:s
ScaleUpModifications:[s ScaleDownModifications:[s
ResourceName:s!
CacheClusterId:s! NumCacheNodes:i CacheNodeIdsToRemove:[(CacheNodeId)s AZMode:s NewAvailabilityZones:[(PreferredAvailabilityZone)s CacheSecurityGroupNames:[(CacheSecurityGroupName)s SecurityGroupIds:[(SecurityGroupId)s PreferredMaintenanceWindow:s NotificationTopicArn:s CacheParameterGroupName:s NotificationTopicStatus:s ApplyImmediately:b Engine:s EngineVersion:s AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:s CacheNodeType:s AuthToken:s AuthTokenUpdateStrategy:s LogDeliveryConfigurations:[(LogDeliveryConfigurationRequest)222 IpDiscovery:s ScaleConfig:246
CacheCluster:223
CacheParameterGroupName:s! ParameterNameValues:[(ParameterNameValue)247!
CacheParameterGroupName:s
CacheSubnetGroupName:s! CacheSubnetGroupDescription:s SubnetIds:[(SubnetIdentifier)s
CacheSubnetGroup:225
GlobalReplicationGroupId:s! ApplyImmediately:b! CacheNodeType:s Engine:s EngineVersion:s CacheParameterGroupName:s GlobalReplicationGroupDescription:s AutomaticFailoverEnabled:b
GlobalReplicationGroup:226
ReplicationGroupId:s! ReplicationGroupDescription:s PrimaryClusterId:s SnapshottingClusterId:s AutomaticFailoverEnabled:b MultiAZEnabled:b NodeGroupId:s CacheSecurityGroupNames:[(CacheSecurityGroupName)s SecurityGroupIds:[(SecurityGroupId)s PreferredMaintenanceWindow:s NotificationTopicArn:s CacheParameterGroupName:s NotificationTopicStatus:s ApplyImmediately:b Engine:s EngineVersion:s AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:s CacheNodeType:s AuthToken:s AuthTokenUpdateStrategy:s UserGroupIdsToAdd:[s UserGroupIdsToRemove:[s RemoveUserGroups:b LogDeliveryConfigurations:[(LogDeliveryConfigurationRequest)222 IpDiscovery:s TransitEncryptionEnabled:b TransitEncryptionMode:s ClusterMode:s Durability:s
ReplicationGroup:219
ReplicationGroupId:s! NodeGroupCount:i! ApplyImmediately:b! ReshardingConfiguration:[(ReshardingConfiguration)248 NodeGroupsToRemove:[(NodeGroupToRemove)s NodeGroupsToRetain:[(NodeGroupToRetain)s
ReplicationGroup:219
ServerlessCacheName:s! Description:s CacheUsageLimits:228 RemoveUserGroup:b UserGroupId:s SecurityGroupIds:[(SecurityGroupId)s SnapshotRetentionLimit:i DailySnapshotTime:s Engine:s MajorEngineVersion:s
ServerlessCache:229
UserId:s! AccessString:s AppendAccessString:s Passwords:[s NoPasswordRequired:b AuthenticationMode:230 Engine:s
UserGroupId:s! UserIdsToAdd:[s UserIdsToRemove:[s Engine:s
ReservedCacheNodesOfferingId:s! ReservedCacheNodeId:s CacheNodeCount:i Tags:[(Tag)215
ReservedCacheNode:239
GlobalReplicationGroupId:s! ApplyImmediately:b!
GlobalReplicationGroup:226
CacheClusterId:s! CacheNodeIdsToReboot:[(CacheNodeId)s!
CacheCluster:223
ResourceName:s! TagKeys:[s!
CacheParameterGroupName:s! ResetAllParameters:b ParameterNameValues:[(ParameterNameValue)247
CacheSecurityGroupName:s! EC2SecurityGroupName:s! EC2SecurityGroupOwnerId:s!
CacheSecurityGroup:216
ReplicationGroupId:s! CustomerNodeEndpointList:[249!
ReplicationGroup:219
ReplicationGroupId:s! NodeGroupId:s!
ReplicationGroup:219
ReplicationGroupId:s! CustomerNodeEndpointList:[249!
ReplicationGroup:219
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
message:s
message:s
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
Key:s Value:s
OwnerId:s CacheSecurityGroupName:s Description:s EC2SecurityGroups:[(EC2SecurityGroup)250 ARN:s
ReplicationGroupId:s CacheClusterId:s ServiceUpdateName:s UpdateActionStatus:s
ReplicationGroupId:s CacheClusterId:s ServiceUpdateName:s ErrorType:s ErrorMessage:s
ReplicationGroupId:s Description:s GlobalReplicationGroupInfo:251 Status:s PendingModifiedValues:252 MemberClusters:[(ClusterId)s NodeGroups:[(NodeGroup)253 SnapshottingClusterId:s AutomaticFailover:s MultiAZ:s ConfigurationEndpoint:254 SnapshotRetentionLimit:i SnapshotWindow:s ClusterEnabled:b CacheNodeType:s AuthTokenEnabled:b AuthTokenLastModifiedDate:t TransitEncryptionEnabled:b AtRestEncryptionEnabled:b MemberClustersOutpostArns:[(ReplicationGroupOutpostArn)s KmsKeyId:s StorageEncryptionType:s ARN:s UserGroupIds:[s LogDeliveryConfigurations:[(LogDeliveryConfiguration)255 ReplicationGroupCreateTime:t DataTiering:s AutoMinorVersionUpgrade:b NetworkType:s IpDiscovery:s TransitEncryptionMode:s ClusterMode:s Engine:s Durability:s EffectiveDurability:s
ServerlessCacheSnapshotName:s ARN:s KmsKeyId:s SnapshotType:s Status:s CreateTime:t ExpiryTime:t BytesUsedForCache:s ServerlessCacheConfiguration:256
SnapshotName:s ReplicationGroupId:s ReplicationGroupDescription:s CacheClusterId:s SnapshotStatus:s SnapshotSource:s CacheNodeType:s Engine:s EngineVersion:s NumCacheNodes:i PreferredAvailabilityZone:s PreferredOutpostArn:s CacheClusterCreateTime:t PreferredMaintenanceWindow:s TopicArn:s Port:i CacheParameterGroupName:s CacheSubnetGroupName:s VpcId:s AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:s NumNodeGroups:i AutomaticFailover:s NodeSnapshots:[(NodeSnapshot)257 KmsKeyId:s ARN:s DataTiering:s Durability:s
LogType:s DestinationType:s DestinationDetails:258 LogFormat:s Enabled:b
CacheClusterId:s ConfigurationEndpoint:254 ClientDownloadLandingPage:s CacheNodeType:s Engine:s EngineVersion:s CacheClusterStatus:s NumCacheNodes:i PreferredAvailabilityZone:s PreferredOutpostArn:s CacheClusterCreateTime:t PreferredMaintenanceWindow:s PendingModifiedValues:259 NotificationConfiguration:260 CacheSecurityGroups:[(CacheSecurityGroup)261 CacheParameterGroup:262 CacheSubnetGroupName:s CacheNodes:[(CacheNode)263 AutoMinorVersionUpgrade:b SecurityGroups:[264 ReplicationGroupId:s SnapshotRetentionLimit:i SnapshotWindow:s AuthTokenEnabled:b AuthTokenLastModifiedDate:t TransitEncryptionEnabled:b AtRestEncryptionEnabled:b ARN:s ReplicationGroupLogDeliveryEnabled:b LogDeliveryConfigurations:[(LogDeliveryConfiguration)255 NetworkType:s IpDiscovery:s TransitEncryptionMode:s
CacheParameterGroupName:s CacheParameterGroupFamily:s Description:s IsGlobal:b ARN:s
CacheSubnetGroupName:s CacheSubnetGroupDescription:s VpcId:s Subnets:[(Subnet)265 ARN:s SupportedNetworkTypes:[s
GlobalReplicationGroupId:s GlobalReplicationGroupDescription:s Status:s CacheNodeType:s Engine:s EngineVersion:s Members:[(GlobalReplicationGroupMember)266 ClusterEnabled:b GlobalNodeGroups:[(GlobalNodeGroup)267 AuthTokenEnabled:b TransitEncryptionEnabled:b AtRestEncryptionEnabled:b ARN:s
NodeGroupId:s Slots:s ReplicaCount:i PrimaryAvailabilityZone:s ReplicaAvailabilityZones:[(AvailabilityZone)s PrimaryOutpostArn:s ReplicaOutpostArns:[(OutpostArn)s
DataStorage:268 ECPUPerSecond:269
ServerlessCacheName:s Description:s CreateTime:t Status:s Engine:s MajorEngineVersion:s FullEngineVersion:s CacheUsageLimits:228 KmsKeyId:s StorageEncryptionType:s SecurityGroupIds:[(SecurityGroupId)s Endpoint:254 ReaderEndpoint:254 ARN:s UserGroupId:s SubnetIds:[(SubnetId)s SnapshotRetentionLimit:i DailySnapshotTime:s NetworkType:s
Type:s Passwords:[s
Type:s PasswordCount:i
UserIdsToRemove:[s UserIdsToAdd:[s
NodeGroupId:s! NewReplicaCount:i! PreferredAvailabilityZones:[(PreferredAvailabilityZone)s PreferredOutpostArns:[(PreferredOutpostArn)s
Engine:s EngineVersion:s CacheParameterGroupFamily:s CacheEngineDescription:s CacheEngineVersionDescription:s
ParameterName:s ParameterValue:s Description:s Source:s DataType:s AllowedValues:s IsModifiable:b MinimumEngineVersion:s ChangeType:s
ParameterName:s Description:s Source:s DataType:s AllowedValues:s IsModifiable:b MinimumEngineVersion:s CacheNodeTypeSpecificValues:[(CacheNodeTypeSpecificValue)270 ChangeType:s
CacheParameterGroupFamily:s Marker:s Parameters:[(Parameter)235 CacheNodeTypeSpecificParameters:[(CacheNodeTypeSpecificParameter)236
SourceIdentifier:s SourceType:s Message:s Date:t
ReservedCacheNodeId:s ReservedCacheNodesOfferingId:s CacheNodeType:s StartTime:t Duration:i FixedPrice:d UsagePrice:d CacheNodeCount:i ProductDescription:s OfferingType:s State:s RecurringCharges:[(RecurringCharge)271 ReservationARN:s
ReservedCacheNodesOfferingId:s CacheNodeType:s Duration:i FixedPrice:d UsagePrice:d ProductDescription:s OfferingType:s RecurringCharges:[(RecurringCharge)271
ServiceUpdateName:s ServiceUpdateReleaseDate:t ServiceUpdateEndDate:t ServiceUpdateSeverity:s ServiceUpdateRecommendedApplyByDate:t ServiceUpdateStatus:s ServiceUpdateDescription:s ServiceUpdateType:s Engine:s EngineVersion:s AutoUpdateAfterRecommendedApplyByDate:b EstimatedUpdateTime:s
StartTime:t EndTime:t
ReplicationGroupId:s CacheClusterId:s ServiceUpdateName:s ServiceUpdateReleaseDate:t ServiceUpdateSeverity:s ServiceUpdateStatus:s ServiceUpdateRecommendedApplyByDate:t ServiceUpdateType:s UpdateActionAvailableDate:t UpdateActionStatus:s NodesUpdated:s UpdateActionStatusModifiedDate:t SlaMet:s NodeGroupUpdateStatus:[(NodeGroupUpdateStatus)272 CacheNodeUpdateStatus:[(CacheNodeUpdateStatus)273 EstimatedUpdateTime:s Engine:s
Name:s! Values:[s!
ReplicationGroupId:s! ReplicationGroupRegion:s! ReshardingConfiguration:[(ReshardingConfiguration)248!
ScalePercentage:i ScaleIntervalMinutes:i
ParameterName:s ParameterValue:s
NodeGroupId:s PreferredAvailabilityZones:[(AvailabilityZone)s
Address:s Port:i
Status:s EC2SecurityGroupName:s EC2SecurityGroupOwnerId:s
GlobalReplicationGroupId:s GlobalReplicationGroupMemberRole:s
PrimaryClusterId:s AutomaticFailoverStatus:s Resharding:274 AuthTokenStatus:s UserGroups:275 LogDeliveryConfigurations:[276=PendingLogDeliveryConfiguration TransitEncryptionEnabled:b TransitEncryptionMode:s ClusterMode:s
NodeGroupId:s Status:s PrimaryEndpoint:254 ReaderEndpoint:254 Slots:s NodeGroupMembers:[(NodeGroupMember)277
Address:s Port:i
LogType:s DestinationType:s DestinationDetails:258 LogFormat:s Status:s Message:s
ServerlessCacheName:s Engine:s MajorEngineVersion:s
CacheClusterId:s NodeGroupId:s CacheNodeId:s NodeGroupConfiguration:227 CacheSize:s CacheNodeCreateTime:t SnapshotCreateTime:t
CloudWatchLogsDetails:278 KinesisFirehoseDetails:279
NumCacheNodes:i CacheNodeIdsToRemove:[(CacheNodeId)s EngineVersion:s CacheNodeType:s AuthTokenStatus:s LogDeliveryConfigurations:[276=PendingLogDeliveryConfiguration TransitEncryptionEnabled:b TransitEncryptionMode:s ScaleConfig:246
TopicArn:s TopicStatus:s
CacheSecurityGroupName:s Status:s
CacheParameterGroupName:s ParameterApplyStatus:s CacheNodeIdsToReboot:[(CacheNodeId)s
CacheNodeId:s CacheNodeStatus:s CacheNodeCreateTime:t Endpoint:254 ParameterGroupStatus:s SourceCacheNodeId:s CustomerAvailabilityZone:s CustomerOutpostArn:s
SecurityGroupId:s Status:s
SubnetIdentifier:s SubnetAvailabilityZone:280 SubnetOutpost:281 SupportedNetworkTypes:[s
ReplicationGroupId:s ReplicationGroupRegion:s Role:s AutomaticFailover:s Status:s
GlobalNodeGroupId:s Slots:s
Maximum:i Minimum:i Unit:s!
Maximum:i Minimum:i
CacheNodeType:s Value:s
RecurringChargeAmount:d RecurringChargeFrequency:s
NodeGroupId:s NodeGroupMemberUpdateStatus:[(NodeGroupMemberUpdateStatus)282
CacheNodeId:s NodeUpdateStatus:s NodeDeletionDate:t NodeUpdateStartDate:t NodeUpdateEndDate:t NodeUpdateInitiatedBy:s NodeUpdateInitiatedDate:t NodeUpdateStatusModifiedDate:t
SlotMigration:283
UserGroupIdsToAdd:[s UserGroupIdsToRemove:[s
LogType:s DestinationType:s DestinationDetails:258 LogFormat:s
CacheClusterId:s CacheNodeId:s ReadEndpoint:254 PreferredAvailabilityZone:s PreferredOutpostArn:s CurrentRole:s
LogGroup:s
DeliveryStream:s
Name:s
SubnetOutpostArn:s
CacheClusterId:s CacheNodeId:s NodeUpdateStatus:s NodeDeletionDate:t NodeUpdateStartDate:t NodeUpdateEndDate:t NodeUpdateInitiatedBy:s NodeUpdateInitiatedDate:t NodeUpdateStatusModifiedDate:t
ProgressPercentage:d

APICallRateForCustomerExceededFault 139 code=APICallRateForCustomerExceeded status=400 sender
AuthorizationAlreadyExistsFault 140 code=AuthorizationAlreadyExists status=400 sender
AuthorizationNotFoundFault 141 code=AuthorizationNotFound status=404 sender
CacheClusterAlreadyExistsFault 142 code=CacheClusterAlreadyExists status=400 sender
CacheClusterNotFoundFault 143 code=CacheClusterNotFound status=404 sender
CacheParameterGroupAlreadyExistsFault 144 code=CacheParameterGroupAlreadyExists status=400 sender
CacheParameterGroupNotFoundFault 145 code=CacheParameterGroupNotFound status=404 sender
CacheParameterGroupQuotaExceededFault 146 code=CacheParameterGroupQuotaExceeded status=400 sender
CacheSecurityGroupAlreadyExistsFault 147 code=CacheSecurityGroupAlreadyExists status=400 sender
CacheSecurityGroupNotFoundFault 148 code=CacheSecurityGroupNotFound status=404 sender
CacheSecurityGroupQuotaExceededFault 149 code=QuotaExceeded.CacheSecurityGroup status=400 sender
CacheSubnetGroupAlreadyExistsFault 150 code=CacheSubnetGroupAlreadyExists status=400 sender
CacheSubnetGroupInUse 151 status=400 sender
CacheSubnetGroupNotFoundFault 152 status=400 sender
CacheSubnetGroupQuotaExceededFault 153 code=CacheSubnetGroupQuotaExceeded status=400 sender
CacheSubnetQuotaExceededFault 154 status=400 sender
ClusterQuotaForCustomerExceededFault 155 code=ClusterQuotaForCustomerExceeded status=400 sender
DefaultUserAssociatedToUserGroupFault 156 code=DefaultUserAssociatedToUserGroup status=400 sender
DefaultUserRequired 157 status=400 sender
DuplicateUserNameFault 158 code=DuplicateUserName status=400 sender
GlobalReplicationGroupAlreadyExistsFault 159 status=400 sender
GlobalReplicationGroupNotFoundFault 160 status=404 sender
InsufficientCacheClusterCapacityFault 161 code=InsufficientCacheClusterCapacity status=400 sender
InvalidARNFault 162 code=InvalidARN status=400 sender
InvalidCacheClusterStateFault 163 code=InvalidCacheClusterState status=400 sender
InvalidCacheParameterGroupStateFault 164 code=InvalidCacheParameterGroupState status=400 sender
InvalidCacheSecurityGroupStateFault 165 code=InvalidCacheSecurityGroupState status=400 sender
InvalidCredentialsException 166 status=408 sender
InvalidGlobalReplicationGroupStateFault 167 code=InvalidGlobalReplicationGroupState status=400 sender
InvalidKMSKeyFault 168 status=400 sender
InvalidParameterCombinationException 169 code=InvalidParameterCombination status=400 sender
InvalidParameterValueException 170 code=InvalidParameterValue status=400 sender
InvalidReplicationGroupStateFault 171 code=InvalidReplicationGroupState status=400 sender
InvalidServerlessCacheSnapshotStateFault 172 status=400 sender
InvalidServerlessCacheStateFault 173 status=400 sender
InvalidSnapshotStateFault 174 code=InvalidSnapshotState status=400 sender
InvalidSubnet 175 status=400 sender
InvalidUserGroupStateFault 176 code=InvalidUserGroupState status=400 sender
InvalidUserStateFault 177 code=InvalidUserState status=400 sender
InvalidVPCNetworkStateFault 178 status=400 sender
NoOperationFault 179 status=400 sender
NodeGroupNotFoundFault 180 status=404 sender
NodeGroupsPerReplicationGroupQuotaExceededFault 181 code=NodeGroupsPerReplicationGroupQuotaExceeded status=400 sender
NodeQuotaForClusterExceededFault 182 code=NodeQuotaForClusterExceeded status=400 sender
NodeQuotaForCustomerExceededFault 183 code=NodeQuotaForCustomerExceeded status=400 sender
ReplicationGroupAlreadyExistsFault 184 code=ReplicationGroupAlreadyExists status=400 sender
ReplicationGroupAlreadyUnderMigrationFault 185 status=400 sender
ReplicationGroupNotFoundFault 186 status=404 sender
ReplicationGroupNotUnderMigrationFault 187 status=400 sender
ReservedCacheNodeAlreadyExistsFault 188 code=ReservedCacheNodeAlreadyExists status=404 sender
ReservedCacheNodeNotFoundFault 189 code=ReservedCacheNodeNotFound status=404 sender
ReservedCacheNodeQuotaExceededFault 190 code=ReservedCacheNodeQuotaExceeded status=400 sender
ReservedCacheNodesOfferingNotFoundFault 191 code=ReservedCacheNodesOfferingNotFound status=404 sender
ServerlessCacheAlreadyExistsFault 192 status=400 sender
ServerlessCacheNotFoundFault 193 status=404 sender
ServerlessCacheQuotaForCustomerExceededFault 194 status=400 sender
ServerlessCacheSnapshotAlreadyExistsFault 195 status=400 sender
ServerlessCacheSnapshotNotFoundFault 196 status=404 sender
ServerlessCacheSnapshotQuotaExceededFault 197 status=400 sender
ServiceLinkedRoleNotFoundFault 198 status=400 sender
ServiceUpdateNotFoundFault 199 status=404 sender
SnapshotAlreadyExistsFault 200 status=400 sender
SnapshotFeatureNotSupportedFault 201 status=400 sender
SnapshotNotFoundFault 202 status=404 sender
SnapshotQuotaExceededFault 203 status=400 sender
SubnetInUse 204 status=400 sender
SubnetNotAllowedFault 205 status=400 sender
TagNotFoundFault 206 code=TagNotFound status=404 sender
TagQuotaPerResourceExceeded 207 status=400 sender
TestFailoverNotAvailableFault 208 status=400 sender
UserAlreadyExistsFault 209 code=UserAlreadyExists status=400 sender
UserGroupAlreadyExistsFault 210 code=UserGroupAlreadyExists status=400 sender
UserGroupNotFoundFault 211 code=UserGroupNotFound status=404 sender
UserGroupQuotaExceededFault 212 code=UserGroupQuotaExceeded status=400 sender
UserNotFoundFault 213 code=UserNotFound status=404 sender
UserQuotaExceededFault 214 code=UserQuotaExceeded status=400 sender

DescribeCacheClusters in=Marker out=Marker limit=MaxRecords results=CacheClusters
DescribeCacheEngineVersions in=Marker out=Marker limit=MaxRecords results=CacheEngineVersions
DescribeCacheParameterGroups in=Marker out=Marker limit=MaxRecords results=CacheParameterGroups
DescribeCacheParameters in=Marker out=Marker limit=MaxRecords results=Parameters
DescribeCacheSecurityGroups in=Marker out=Marker limit=MaxRecords results=CacheSecurityGroups
DescribeCacheSubnetGroups in=Marker out=Marker limit=MaxRecords results=CacheSubnetGroups
DescribeEngineDefaultParameters in=Marker out=EngineDefaults.Marker limit=MaxRecords results=EngineDefaults.Parameters
DescribeEvents in=Marker out=Marker limit=MaxRecords results=Events
DescribeReservedCacheNodes in=Marker out=Marker limit=MaxRecords results=ReservedCacheNodes
DescribeReservedCacheNodesOfferings in=Marker out=Marker limit=MaxRecords results=ReservedCacheNodesOfferings
DescribeReplicationGroups in=Marker out=Marker limit=MaxRecords results=ReplicationGroups
DescribeSnapshots in=Marker out=Marker limit=MaxRecords results=Snapshots
DescribeServiceUpdates in=Marker out=Marker limit=MaxRecords results=ServiceUpdates
DescribeUpdateActions in=Marker out=Marker limit=MaxRecords results=UpdateActions
DescribeGlobalReplicationGroups in=Marker out=Marker limit=MaxRecords results=GlobalReplicationGroups
DescribeUserGroups in=Marker out=Marker limit=MaxRecords results=UserGroups
DescribeUsers in=Marker out=Marker limit=MaxRecords results=Users
DescribeServerlessCacheSnapshots in=NextToken out=NextToken limit=MaxResults results=ServerlessCacheSnapshots
DescribeServerlessCaches in=NextToken out=NextToken limit=MaxResults results=ServerlessCaches

CacheClusterAvailable DescribeCacheClusters 15 40 [{"argument":"CacheClusters[].CacheClusterStatus","expected":"available","matcher":"pathAll","state":"success"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"deleted","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"deleting","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"incompatible-network","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"restore-failed","matcher":"pathAny","state":"failure"}]
CacheClusterDeleted DescribeCacheClusters 15 40 [{"argument":"CacheClusters[].CacheClusterStatus","expected":"deleted","matcher":"pathAll","state":"success"},{"expected":"CacheClusterNotFound","matcher":"error","state":"success"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"available","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"creating","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"incompatible-network","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"modifying","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"restore-failed","matcher":"pathAny","state":"failure"},{"argument":"CacheClusters[].CacheClusterStatus","expected":"snapshotting","matcher":"pathAny","state":"failure"}]
ReplicationGroupAvailable DescribeReplicationGroups 15 40 [{"argument":"ReplicationGroups[].Status","expected":"available","matcher":"pathAll","state":"success"},{"argument":"ReplicationGroups[].Status","expected":"deleted","matcher":"pathAny","state":"failure"}]
ReplicationGroupDeleted DescribeReplicationGroups 15 40 [{"argument":"ReplicationGroups[].Status","expected":"deleted","matcher":"pathAll","state":"success"},{"argument":"ReplicationGroups[].Status","expected":"available","matcher":"pathAny","state":"failure"},{"expected":"ReplicationGroupNotFoundFault","matcher":"error","state":"success"}]`,
}
