// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DynamoDB Accelerator (DAX), API version 2017-04-19. */
export const dax: ServiceModel = {
  name: 'dax',
  packed: `{"name":"dax","serviceId":"DAX","fullName":"Amazon DynamoDB Accelerator (DAX)","apiVersion":"2017-04-19","protocol":"json","protocols":["json"],"endpointPrefix":"dax","jsonVersion":"1.1","targetPrefix":"AmazonDAXV3"}
CreateCluster <0 >1
CreateParameterGroup <2 >3
CreateSubnetGroup <4 >5
DecreaseReplicationFactor <6 >7
DeleteCluster <8 >9
DeleteParameterGroup <10 >11
DeleteSubnetGroup <12 >13
DescribeClusters <14 >15
DescribeDefaultParameters <16 >17
DescribeEvents <18 >19
DescribeParameterGroups <20 >21
DescribeParameters <22 >23
DescribeSubnetGroups <24 >25
IncreaseReplicationFactor <26 >27
ListTags <28 >29
RebootNode <30 >31
TagResource <32 >33
UntagResource <34 >35
UpdateCluster <36 >37
UpdateParameterGroup <38 >39
UpdateSubnetGroup <40 >41

ClusterName:s! NodeType:s! Description:s ReplicationFactor:i! AvailabilityZones:[s SubnetGroupName:s SecurityGroupIds:[s PreferredMaintenanceWindow:s NotificationTopicArn:s IamRoleArn:s! ParameterGroupName:s Tags:[70 SSESpecification:71 ClusterEndpointEncryptionType:s NetworkType:s
Cluster:72
ParameterGroupName:s! Description:s
ParameterGroup:73
SubnetGroupName:s! Description:s SubnetIds:[s!
SubnetGroup:74
ClusterName:s! NewReplicationFactor:i! AvailabilityZones:[s NodeIdsToRemove:[s
Cluster:72
ClusterName:s!
Cluster:72
ParameterGroupName:s!
DeletionMessage:s
SubnetGroupName:s!
DeletionMessage:s
ClusterNames:[s MaxResults:i NextToken:s
NextToken:s Clusters:[72
MaxResults:i NextToken:s
NextToken:s Parameters:[75
SourceName:s SourceType:s StartTime:t EndTime:t Duration:i MaxResults:i NextToken:s
NextToken:s Events:[76
ParameterGroupNames:[s MaxResults:i NextToken:s
NextToken:s ParameterGroups:[73
ParameterGroupName:s! Source:s MaxResults:i NextToken:s
NextToken:s Parameters:[75
SubnetGroupNames:[s MaxResults:i NextToken:s
NextToken:s SubnetGroups:[74
ClusterName:s! NewReplicationFactor:i! AvailabilityZones:[s
Cluster:72
ResourceName:s! NextToken:s
Tags:[70 NextToken:s
ClusterName:s! NodeId:s!
Cluster:72
ResourceName:s! Tags:[70!
Tags:[70
ResourceName:s! TagKeys:[s!
Tags:[70
ClusterName:s! Description:s PreferredMaintenanceWindow:s NotificationTopicArn:s NotificationTopicStatus:s ParameterGroupName:s SecurityGroupIds:[s
Cluster:72
ParameterGroupName:s! ParameterNameValues:[77!
ParameterGroup:73
SubnetGroupName:s! Description:s SubnetIds:[s
SubnetGroup:74
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
Key:s Value:s
Enabled:b!
ClusterName:s Description:s ClusterArn:s TotalNodes:i ActiveNodes:i NodeType:s Status:s ClusterDiscoveryEndpoint:78 NodeIdsToRemove:[s Nodes:[79 PreferredMaintenanceWindow:s NotificationConfiguration:80 SubnetGroup:s SecurityGroups:[81 IamRoleArn:s ParameterGroup:82 SSEDescription:83 ClusterEndpointEncryptionType:s NetworkType:s
ParameterGroupName:s Description:s
SubnetGroupName:s Description:s VpcId:s Subnets:[84 SupportedNetworkTypes:[s
ParameterName:s ParameterType:s ParameterValue:s NodeTypeSpecificValues:[85 Description:s Source:s DataType:s AllowedValues:s IsModifiable:s ChangeType:s
SourceName:s SourceType:s Message:s Date:t
ParameterName:s ParameterValue:s
Address:s Port:i URL:s
NodeId:s Endpoint:78 NodeCreateTime:t AvailabilityZone:s NodeStatus:s ParameterGroupStatus:s
TopicArn:s TopicStatus:s
SecurityGroupIdentifier:s Status:s
ParameterGroupName:s ParameterApplyStatus:s NodeIdsToReboot:[s
Status:s
SubnetIdentifier:s SubnetAvailabilityZone:s SupportedNetworkTypes:[s
NodeType:s Value:s

ClusterAlreadyExistsFault 42
ClusterNotFoundFault 43
ClusterQuotaForCustomerExceededFault 44
InsufficientClusterCapacityFault 45
InvalidARNFault 46
InvalidClusterStateFault 47
InvalidParameterCombinationException 48
InvalidParameterGroupStateFault 49
InvalidParameterValueException 50
InvalidSubnet 51
InvalidVPCNetworkStateFault 52
NodeNotFoundFault 53
NodeQuotaForClusterExceededFault 54
NodeQuotaForCustomerExceededFault 55
ParameterGroupAlreadyExistsFault 56
ParameterGroupNotFoundFault 57
ParameterGroupQuotaExceededFault 58
ServiceLinkedRoleNotFoundFault 59
ServiceQuotaExceededException 60
SubnetGroupAlreadyExistsFault 61
SubnetGroupInUseFault 62
SubnetGroupNotFoundFault 63
SubnetGroupQuotaExceededFault 64
SubnetInUse 65
SubnetNotAllowedFault 66
SubnetQuotaExceededFault 67
TagNotFoundFault 68
TagQuotaPerResourceExceeded 69

DescribeClusters in=NextToken out=NextToken limit=MaxResults results=Clusters
DescribeDefaultParameters in=NextToken out=NextToken limit=MaxResults results=Parameters
DescribeEvents in=NextToken out=NextToken limit=MaxResults results=Events
DescribeParameterGroups in=NextToken out=NextToken limit=MaxResults results=ParameterGroups
DescribeParameters in=NextToken out=NextToken limit=MaxResults results=Parameters
DescribeSubnetGroups in=NextToken out=NextToken limit=MaxResults results=SubnetGroups
ListTags in=NextToken out=NextToken results=Tags

`,
}
