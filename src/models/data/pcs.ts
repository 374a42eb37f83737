// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Parallel Computing Service, API version 2023-02-10. */
export const pcs: ServiceModel = {
  name: 'pcs',
  packed: `{"name":"pcs","serviceId":"PCS","fullName":"AWS Parallel Computing Service","apiVersion":"2023-02-10","protocol":"json","protocols":["json"],"endpointPrefix":"pcs","jsonVersion":"1.0","targetPrefix":"AWSParallelComputingService"}
CreateCluster <0 >1 idempotent
CreateComputeNodeGroup <2 >3 idempotent
CreateQueue <4 >5 idempotent
DeleteCluster <6 >7 idempotent
DeleteComputeNodeGroup <8 >9 idempotent
DeleteQueue <10 >11 idempotent
GetCluster <12 >13 readonly
GetComputeNodeGroup <14 >15 readonly
GetQueue <16 >17 readonly
ListClusters <18 >19 readonly
ListComputeNodeGroups <20 >21 readonly
ListQueues <22 >23 readonly
ListTagsForResource <24 >25 readonly
RegisterComputeNodeGroupInstance <26 >27
TagResource <28 >29 idempotent
UntagResource <30 >31 idempotent
UpdateCluster <32 >33 idempotent
UpdateComputeNodeGroup <34 >35 idempotent
UpdateQueue <36 >37 idempotent

clusterName:s! scheduler:45! size:s! networking:46! slurmConfiguration:47 clientToken:s~ tags:{s
cluster:48
clusterIdentifier:s! computeNodeGroupName:s! amiId:s subnetIds:[s! purchaseOption:s customLaunchTemplate:49! iamInstanceProfileArn:s! scalingConfiguration:50! instanceConfigs:[51! spotOptions:52 slurmConfiguration:53 nodeLifecycleActions:54 clientToken:s~ tags:{s
computeNodeGroup:55
clusterIdentifier:s! queueName:s! computeNodeGroupConfigurations:[56 slurmConfiguration:57 clientToken:s~ tags:{s
queue:58
clusterIdentifier:s! clientToken:s~
-
clusterIdentifier:s! computeNodeGroupIdentifier:s! clientToken:s~
-
clusterIdentifier:s! queueIdentifier:s! clientToken:s~
-
clusterIdentifier:s!
cluster:48
clusterIdentifier:s! computeNodeGroupIdentifier:s!
computeNodeGroup:55
clusterIdentifier:s! queueIdentifier:s!
queue:58
nextToken:s maxResults:i
clusters:[59! nextToken:s
clusterIdentifier:s! nextToken:s maxResults:i
computeNodeGroups:[60! nextToken:s
clusterIdentifier:s! nextToken:s maxResults:i
queues:[61! nextToken:s
resourceArn:s!
tags:{s
clusterIdentifier:s! bootstrapId:s!
nodeID:s! sharedSecret:s! endpoints:[62! clusterName:s computeNodeGroupId:s computeNodeGroupName:s nodeLifecycleActions:63
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
clusterIdentifier:s! clientToken:s~ slurmConfiguration:64 scheduler:65
cluster:48
clusterIdentifier:s! computeNodeGroupIdentifier:s! amiId:s subnetIds:[s customLaunchTemplate:49 purchaseOption:s spotOptions:52 scalingConfiguration:50 iamInstanceProfileArn:s slurmConfiguration:66 nodeLifecycleActions:67 clientToken:s~
computeNodeGroup:55
clusterIdentifier:s! queueIdentifier:s! computeNodeGroupConfigurations:[56 slurmConfiguration:68 clientToken:s~
queue:58
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! serviceCode:s! resourceId:s resourceType:s quotaCode:s
message:s! retryAfterSeconds:i
message:s! reason:s! fieldList:[69
type:s! version:s!
subnetIds:[s securityGroupIds:[s networkType:s
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70 slurmdbdCustomSettings:[71 cgroupCustomSettings:[72 accounting:73 slurmRest:74
name:s! id:s! arn:s! status:s! createdAt:T! modifiedAt:T! scheduler:75! size:s! slurmConfiguration:76 networking:77! endpoints:[62 errorInfo:[78
id:s! version:s!
minInstanceCount:i! maxInstanceCount:i!
instanceType:s
allocationStrategy:s
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70
stages:79! scriptCachingPolicy:s
name:s! id:s! arn:s! clusterId:s! createdAt:T! modifiedAt:T! status:s! amiId:s subnetIds:[s! purchaseOption:s customLaunchTemplate:49! iamInstanceProfileArn:s! scalingConfiguration:80! instanceConfigs:[51! spotOptions:52 slurmConfiguration:81 nodeLifecycleActions:63 errorInfo:[78
computeNodeGroupId:s
slurmCustomSettings:[70
name:s! id:s! arn:s! clusterId:s! createdAt:T! modifiedAt:T! status:s! computeNodeGroupConfigurations:[56! slurmConfiguration:82 errorInfo:[78
name:s! id:s! arn:s! createdAt:T! modifiedAt:T! status:s!
name:s! id:s! arn:s! clusterId:s! createdAt:T! modifiedAt:T! status:s!
name:s! id:s! arn:s! clusterId:s! createdAt:T! modifiedAt:T! status:s!
type:s! privateIpAddress:s! publicIpAddress:s ipv6Address:s port:s!
stages:79! scriptCachingPolicy:s
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70 slurmdbdCustomSettings:[71 cgroupCustomSettings:[72 accounting:83 slurmRest:84
version:s!
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70
stages:79! scriptCachingPolicy:s
slurmCustomSettings:[70
name:s! message:s!
parameterName:s! parameterValue:s!
parameterName:s! parameterValue:s!
parameterName:s! parameterValue:s!
defaultPurgeTimeInDays:i mode:s!
mode:s!
type:s! version:s!
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70 slurmdbdCustomSettings:[71 cgroupCustomSettings:[72 authKey:85 jwtAuth:86 accounting:87 slurmRest:88
subnetIds:[s securityGroupIds:[s networkType:s
code:s message:s
nodeBootstrapped:[89 nodeReady:[89
minInstanceCount:i! maxInstanceCount:i!
scaleDownIdleTimeInSeconds:i slurmCustomSettings:[70
slurmCustomSettings:[70
defaultPurgeTimeInDays:i mode:s
mode:s
secretArn:s! secretVersion:s!
jwtKey:90
defaultPurgeTimeInDays:i mode:s!
mode:s!
name:s! scriptSource:91! arguments:[s onError:s executionPolicy:s
secretArn:s! secretVersion:s!
scriptLocation:s! s3VersionId:s checksum:s

AccessDeniedException 38
ConflictException 39
InternalServerException 40 retryable
ResourceNotFoundException 41
ServiceQuotaExceededException 42
ThrottlingException 43 retryable
ValidationException 44

ListClusters in=nextToken out=nextToken limit=maxResults results=clusters
ListComputeNodeGroups in=nextToken out=nextToken limit=maxResults results=computeNodeGroups
ListQueues in=nextToken out=nextToken limit=maxResults results=queues

`,
}
