// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon MemoryDB, API version 2021-01-01. */
export const memorydb: ServiceModel = {
  name: 'memorydb',
  packed: `{"name":"memorydb","serviceId":"MemoryDB","fullName":"Amazon MemoryDB","apiVersion":"2021-01-01","protocol":"json","protocols":["json"],"endpointPrefix":"memory-db","signingName":"memorydb","jsonVersion":"1.1","targetPrefix":"AmazonMemoryDB"}
BatchUpdateCluster <0 >1
CopySnapshot <2 >3
CreateACL <4 >5
CreateCluster <6 >7
CreateMultiRegionCluster <8 >9
CreateParameterGroup <10 >11
CreateSnapshot <12 >13
CreateSubnetGroup <14 >15
CreateUser <16 >17
DeleteACL <18 >19
DeleteCluster <20 >21
DeleteMultiRegionCluster <22 >23
DeleteParameterGroup <24 >25
DeleteSnapshot <26 >27
DeleteSubnetGroup <28 >29
DeleteUser <30 >31
DescribeACLs <32 >33
DescribeClusters <34 >35
DescribeEngineVersions <36 >37
DescribeEvents <38 >39
DescribeMultiRegionClusters <40 >41
DescribeMultiRegionParameterGroups <42 >43
DescribeMultiRegionParameters <44 >45
DescribeParameterGroups <46 >47
DescribeParameters <48 >49
DescribeReservedNodes <50 >51
DescribeReservedNodesOfferings <52 >53
DescribeServiceUpdates <54 >55
DescribeSnapshots <56 >57
DescribeSubnetGroups <58 >59
DescribeUsers <60 >61
FailoverShard <62 >63
ListAllowedMultiRegionClusterUpdates <64 >65
ListAllowedNodeTypeUpdates <66 >67
ListTags <68 >69
PurchaseReservedNodesOffering <70 >71
ResetParameterGroup <72 >73
TagResource <74 >75
UntagResource <76 >77
UpdateACL <78 >79
UpdateCluster <80 >81
UpdateMultiRegionCluster <82 >83
UpdateParameterGroup <84 >85
UpdateSubnetGroup <86 >87
UpdateUser <88 >89

ClusterNames:[s! ServiceUpdate:147
ProcessedClusters:[148 UnprocessedClusters:[149
SourceSnapshotName:s! TargetSnapshotName:s! TargetBucket:s KmsKeyId:s Tags:[150
Snapshot:151
ACLName:s! UserNames:[s Tags:[150
ACL:152
ClusterName:s! NodeType:s! MultiRegionClusterName:s ParameterGroupName:s Description:s NumShards:i NumReplicasPerShard:i SubnetGroupName:s SecurityGroupIds:[s MaintenanceWindow:s Port:i SnsTopicArn:s TLSEnabled:b KmsKeyId:s SnapshotArns:[s SnapshotName:s SnapshotRetentionLimit:i Tags:[150 SnapshotWindow:s ACLName:s! Engine:s EngineVersion:s AutoMinorVersionUpgrade:b DataTiering:b NetworkType:s IpDiscovery:s
Cluster:148
MultiRegionClusterNameSuffix:s! Description:s Engine:s EngineVersion:s NodeType:s! MultiRegionParameterGroupName:s NumShards:i TLSEnabled:b Tags:[150
MultiRegionCluster:153
ParameterGroupName:s! Family:s! Description:s Tags:[150
ParameterGroup:154
ClusterName:s! SnapshotName:s! KmsKeyId:s Tags:[150
Snapshot:151
SubnetGroupName:s! Description:s SubnetIds:[s! Tags:[150
SubnetGroup:155
UserName:s! AuthenticationMode:156! AccessString:s! Tags:[150
User:157
ACLName:s!
ACL:152
ClusterName:s! MultiRegionClusterName:s FinalSnapshotName:s
Cluster:148
MultiRegionClusterName:s!
MultiRegionCluster:153
ParameterGroupName:s!
ParameterGroup:154
SnapshotName:s!
Snapshot:151
SubnetGroupName:s!
SubnetGroup:155
UserName:s!
User:157
ACLName:s MaxResults:i NextToken:s
ACLs:[152 NextToken:s
ClusterName:s MaxResults:i NextToken:s ShowShardDetails:b
NextToken:s Clusters:[148
Engine:s EngineVersion:s ParameterGroupFamily:s MaxResults:i NextToken:s DefaultOnly:b
NextToken:s EngineVersions:[158
SourceName:s SourceType:s StartTime:t EndTime:t Duration:i MaxResults:i NextToken:s
NextToken:s Events:[159
MultiRegionClusterName:s MaxResults:i NextToken:s ShowClusterDetails:b
NextToken:s MultiRegionClusters:[153
MultiRegionParameterGroupName:s MaxResults:i NextToken:s
NextToken:s MultiRegionParameterGroups:[160
MultiRegionParameterGroupName:s! Source:s MaxResults:i NextToken:s
NextToken:s MultiRegionParameters:[161
ParameterGroupName:s MaxResults:i NextToken:s
NextToken:s ParameterGroups:[154
ParameterGroupName:s! MaxResults:i NextToken:s
NextToken:s Parameters:[162
ReservationId:s ReservedNodesOfferingId:s NodeType:s Duration:s OfferingType:s MaxResults:i NextToken:s
NextToken:s ReservedNodes:[163
ReservedNodesOfferingId:s NodeType:s Duration:s OfferingType:s MaxResults:i NextToken:s
NextToken:s ReservedNodesOfferings:[164
ServiceUpdateName:s ClusterNames:[s Status:[s MaxResults:i NextToken:s
NextToken:s ServiceUpdates:[165
ClusterName:s SnapshotName:s Source:s NextToken:s MaxResults:i ShowDetail:b
NextToken:s Snapshots:[151
SubnetGroupName:s MaxResults:i NextToken:s
NextToken:s SubnetGroups:[155
UserName:s Filters:[166 MaxResults:i NextToken:s
Users:[157 NextToken:s
ClusterName:s! ShardName:s!
Cluster:148
MultiRegionClusterName:s!
ScaleUpNodeTypes:[s ScaleDownNodeTypes:[s
ClusterName:s!
ScaleUpNodeTypes:[s ScaleDownNodeTypes:[s
ResourceArn:s!
TagList:[150
ReservedNodesOfferingId:s! ReservationId:s NodeCount:i Tags:[150
ReservedNode:163
ParameterGroupName:s! AllParameters:b ParameterNames:[s
ParameterGroup:154
ResourceArn:s! Tags:[150!
TagList:[150
ResourceArn:s! TagKeys:[s!
TagList:[150
ACLName:s! UserNamesToAdd:[s UserNamesToRemove:[s
ACL:152
ClusterName:s! Description:s SecurityGroupIds:[s MaintenanceWindow:s SnsTopicArn:s SnsTopicStatus:s ParameterGroupName:s SnapshotWindow:s SnapshotRetentionLimit:i NodeType:s Engine:s EngineVersion:s ReplicaConfiguration:167 ShardConfiguration:168 ACLName:s IpDiscovery:s
Cluster:148
MultiRegionClusterName:s! NodeType:s Description:s EngineVersion:s ShardConfiguration:168 MultiRegionParameterGroupName:s UpdateStrategy:s
MultiRegionCluster:153
ParameterGroupName:s! ParameterNameValues:[169!
ParameterGroup:154
SubnetGroupName:s! Description:s SubnetIds:[s
SubnetGroup:155
UserName:s! AuthenticationMode:156 AccessString:s
User:157
-
-
-
-
-
-
-
-
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
-
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
ServiceUpdateNameToApply:s
Name:s Description:s Status:s PendingUpdates:170 MultiRegionClusterName:s NumberOfShards:i Shards:[171 AvailabilityMode:s ClusterEndpoint:172 NodeType:s Engine:s EngineVersion:s EnginePatchVersion:s ParameterGroupName:s ParameterGroupStatus:s SecurityGroups:[173 SubnetGroupName:s TLSEnabled:b KmsKeyId:s ARN:s SnsTopicArn:s SnsTopicStatus:s SnapshotRetentionLimit:i MaintenanceWindow:s SnapshotWindow:s ACLName:s AutoMinorVersionUpgrade:b DataTiering:s NetworkType:s IpDiscovery:s
ClusterName:s ErrorType:s ErrorMessage:s
Key:s Value:s
Name:s Status:s Source:s KmsKeyId:s ARN:s ClusterConfiguration:174 DataTiering:s
Name:s Status:s UserNames:[s MinimumEngineVersion:s PendingChanges:175 Clusters:[s ARN:s
MultiRegionClusterName:s Description:s Status:s NodeType:s Engine:s EngineVersion:s NumberOfShards:i Clusters:[176 MultiRegionParameterGroupName:s TLSEnabled:b ARN:s
Name:s Family:s Description:s ARN:s
Name:s Description:s VpcId:s Subnets:[177 ARN:s SupportedNetworkTypes:[s
Type:s Passwords:[s
Name:s Status:s AccessString:s ACLNames:[s MinimumEngineVersion:s Authentication:178 ARN:s
Engine:s EngineVersion:s EnginePatchVersion:s ParameterGroupFamily:s
SourceName:s SourceType:s Message:s Date:t
Name:s Family:s Description:s ARN:s
Name:s Value:s Description:s Source:s DataType:s AllowedValues:s MinimumEngineVersion:s
Name:s Value:s Description:s DataType:s AllowedValues:s MinimumEngineVersion:s
ReservationId:s ReservedNodesOfferingId:s NodeType:s StartTime:t Duration:i FixedPrice:d NodeCount:i OfferingType:s State:s RecurringCharges:[179 ARN:s
ReservedNodesOfferingId:s NodeType:s Duration:i FixedPrice:d OfferingType:s RecurringCharges:[179
ClusterName:s ServiceUpdateName:s ReleaseDate:t Description:s Status:s Type:s Engine:s NodesUpdated:s AutoUpdateStartDate:t
Name:s! Values:[s!
ReplicaCount:i
ShardCount:i
ParameterName:s ParameterValue:s
Resharding:180 ACLs:181 ServiceUpdates:[182
Name:s Status:s Slots:s Nodes:[183 NumberOfNodes:i
Address:s Port:i
SecurityGroupId:s Status:s
Name:s Description:s NodeType:s Engine:s EngineVersion:s MaintenanceWindow:s TopicArn:s Port:i ParameterGroupName:s SubnetGroupName:s VpcId:s SnapshotRetentionLimit:i SnapshotWindow:s NumShards:i Shards:[184 MultiRegionParameterGroupName:s MultiRegionClusterName:s
UserNamesToRemove:[s UserNamesToAdd:[s
ClusterName:s Region:s Status:s ARN:s
Identifier:s AvailabilityZone:185 SupportedNetworkTypes:[s
Type:s PasswordCount:i
RecurringChargeAmount:d RecurringChargeFrequency:s
SlotMigration:186
ACLToApply:s
ServiceUpdateName:s Status:s
Name:s Status:s AvailabilityZone:s CreateTime:t Endpoint:172
Name:s Configuration:187 Size:s SnapshotCreationTime:t
Name:s
ProgressPercentage:d
Slots:s ReplicaCount:i

ACLAlreadyExistsFault 90
ACLNotFoundFault 91
ACLQuotaExceededFault 92
APICallRateForCustomerExceededFault 93
ClusterAlreadyExistsFault 94
ClusterNotFoundFault 95
ClusterQuotaForCustomerExceededFault 96
DefaultUserRequired 97
DuplicateUserNameFault 98
InsufficientClusterCapacityFault 99
InvalidACLStateFault 100
InvalidARNFault 101
InvalidClusterStateFault 102
InvalidCredentialsException 103
InvalidKMSKeyFault 104
InvalidMultiRegionClusterStateFault 105
InvalidNodeStateFault 106
InvalidParameterCombinationException 107
InvalidParameterGroupStateFault 108
InvalidParameterValueException 109
InvalidSnapshotStateFault 110
InvalidSubnet 111
InvalidUserStateFault 112
InvalidVPCNetworkStateFault 113
MultiRegionClusterAlreadyExistsFault 114
MultiRegionClusterNotFoundFault 115
MultiRegionParameterGroupNotFoundFault 116
NoOperationFault 117
NodeQuotaForClusterExceededFault 118
NodeQuotaForCustomerExceededFault 119
ParameterGroupAlreadyExistsFault 120
ParameterGroupNotFoundFault 121
ParameterGroupQuotaExceededFault 122
ReservedNodeAlreadyExistsFault 123
ReservedNodeNotFoundFault 124
ReservedNodeQuotaExceededFault 125
ReservedNodesOfferingNotFoundFault 126
ServiceLinkedRoleNotFoundFault 127
ServiceUpdateNotFoundFault 128
ShardNotFoundFault 129
ShardsPerClusterQuotaExceededFault 130
SnapshotAlreadyExistsFault 131
SnapshotNotFoundFault 132
SnapshotQuotaExceededFault 133
SubnetGroupAlreadyExistsFault 134
SubnetGroupInUseFault 135
SubnetGroupNotFoundFault 136
SubnetGroupQuotaExceededFault 137
SubnetInUse 138
SubnetNotAllowedFault 139
SubnetQuotaExceededFault 140
TagNotFoundFault 141
TagQuotaPerResourceExceeded 142
TestFailoverNotAvailableFault 143
UserAlreadyExistsFault 144
UserNotFoundFault 145
UserQuotaExceededFault 146

DescribeACLs in=NextToken out=NextToken limit=MaxResults results=ACLs
DescribeClusters in=NextToken out=NextToken limit=MaxResults results=Clusters
DescribeEngineVersions in=NextToken out=NextToken limit=MaxResults results=EngineVersions
DescribeEvents in=NextToken out=NextToken limit=MaxResults results=Events
DescribeParameterGroups in=NextToken out=NextToken limit=MaxResults results=ParameterGroups
DescribeParameters in=NextToken out=NextToken limit=MaxResults results=Parameters
DescribeReservedNodes in=NextToken out=NextToken limit=MaxResults results=ReservedNodes
DescribeReservedNodesOfferings in=NextToken out=NextToken limit=MaxResults results=ReservedNodesOfferings
DescribeServiceUpdates in=NextToken out=NextToken limit=MaxResults results=ServiceUpdates
DescribeSnapshots in=NextToken out=NextToken limit=MaxResults results=Snapshots
DescribeSubnetGroups in=NextToken out=NextToken limit=MaxResults results=SubnetGroups
DescribeUsers in=NextToken out=NextToken limit=MaxResults results=Users
DescribeMultiRegionClusters in=NextToken out=NextToken limit=MaxResults results=MultiRegionClusters

`,
}
