// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Elastic Disaster Recovery Service, API version 2020-02-26. */
export const drs: ServiceModel = {
  name: 'drs',
  packed: `{"name":"drs","serviceId":"drs","fullName":"Elastic Disaster Recovery Service","apiVersion":"2020-02-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"drs"}
AssociateSourceNetworkStack POST /AssociateSourceNetworkStack <0 >1 status=202
CreateExtendedSourceServer POST /CreateExtendedSourceServer <2 >3 status=201
CreateLaunchConfigurationTemplate POST /CreateLaunchConfigurationTemplate <4 >5 status=201
CreateReplicationConfigurationTemplate POST /CreateReplicationConfigurationTemplate <6 >7 status=201
CreateSourceNetwork POST /CreateSourceNetwork <8 >9 status=201
DeleteJob POST /DeleteJob <10 >11 status=204 idempotent
DeleteLaunchAction POST /DeleteLaunchAction <12 >13 status=204
DeleteLaunchConfigurationTemplate POST /DeleteLaunchConfigurationTemplate <14 >15 status=204 idempotent
DeleteRecoveryInstance POST /DeleteRecoveryInstance <16
DeleteReplicationConfigurationTemplate POST /DeleteReplicationConfigurationTemplate <17 >18 status=204 idempotent
DeleteSourceNetwork POST /DeleteSourceNetwork <19 >20 status=204 idempotent
DeleteSourceServer POST /DeleteSourceServer <21 >22 status=204 idempotent
DescribeJobLogItems POST /DescribeJobLogItems <23 >24 readonly
DescribeJobs POST /DescribeJobs <25 >26 readonly
DescribeLaunchConfigurationTemplates POST /DescribeLaunchConfigurationTemplates <27 >28 readonly
DescribeRecoveryInstances POST /DescribeRecoveryInstances <29 >30 readonly
DescribeRecoverySnapshots POST /DescribeRecoverySnapshots <31 >32 readonly
DescribeReplicationConfigurationTemplates POST /DescribeReplicationConfigurationTemplates <33 >34 readonly
DescribeSourceNetworks POST /DescribeSourceNetworks <35 >36 readonly
DescribeSourceServers POST /DescribeSourceServers <37 >38 readonly
DisconnectRecoveryInstance POST /DisconnectRecoveryInstance <39
DisconnectSourceServer POST /DisconnectSourceServer <40 >41
ExportSourceNetworkCfnTemplate POST /ExportSourceNetworkCfnTemplate <42 >43
GetFailbackReplicationConfiguration POST /GetFailbackReplicationConfiguration <44 >45 readonly
GetLaunchConfiguration POST /GetLaunchConfiguration <46 >47 readonly
GetReplicationConfiguration POST /GetReplicationConfiguration <48 >49 readonly
InitializeService POST /InitializeService <50 >51 status=204
ListExtensibleSourceServers POST /ListExtensibleSourceServers <52 >53 readonly
ListLaunchActions POST /ListLaunchActions <54 >55 readonly
ListStagingAccounts GET /ListStagingAccounts <56 >57 readonly
ListTagsForResource GET /tags/{resourceArn} <58 >59 readonly
PutLaunchAction POST /PutLaunchAction <60 >61
RetryDataReplication POST /RetryDataReplication <62 >41 deprecated
ReverseReplication POST /ReverseReplication <63 >64
StartFailbackLaunch POST /StartFailbackLaunch <65 >66
StartRecovery POST /StartRecovery <67 >68 status=202
StartReplication POST /StartReplication <69 >70
StartSourceNetworkRecovery POST /StartSourceNetworkRecovery <71 >72 status=202
StartSourceNetworkReplication POST /StartSourceNetworkReplication <73 >74
StopFailback POST /StopFailback <75
StopReplication POST /StopReplication <76 >77
StopSourceNetworkReplication POST /StopSourceNetworkReplication <78 >79
TagResource POST /tags/{resourceArn} <80 idempotent
TerminateRecoveryInstances POST /TerminateRecoveryInstances <81 >82
UntagResource DELETE /tags/{resourceArn} <83 idempotent
UpdateFailbackReplicationConfiguration POST /UpdateFailbackReplicationConfiguration <84
UpdateLaunchConfiguration POST /UpdateLaunchConfiguration <85 >47 idempotent
UpdateLaunchConfigurationTemplate POST /UpdateLaunchConfigurationTemplate <86 >87
UpdateReplicationConfiguration POST /UpdateReplicationConfiguration <88 >49 idempotent
UpdateReplicationConfigurationTemplate POST /UpdateReplicationConfigurationTemplate <89 >7

sourceNetworkID:s! cfnStackName:s!
job:98
sourceServerArn:s! tags:{s
sourceServer:41
tags:{s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:99 exportBucketArn:s postLaunchEnabled:b launchIntoSourceInstance:b recoveryMode:s
launchConfigurationTemplate:100
stagingAreaSubnetId:s! associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s! replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s ebsEncryption:s! ebsEncryptionKeyArn:s bandwidthThrottling:l! dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s! pitPolicy:[101! tags:{s autoReplicateNewDisks:b internetProtocol:s
replicationConfigurationTemplateID:s! arn:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s tags:{s pitPolicy:[101 autoReplicateNewDisks:b internetProtocol:s
vpcID:s! originAccountID:s! originRegion:s! tags:{s
sourceNetworkID:s
jobID:s!
-
resourceId:s! actionId:s!
-
launchConfigurationTemplateID:s!
-
recoveryInstanceID:s!
replicationConfigurationTemplateID:s!
-
sourceNetworkID:s!
-
sourceServerID:s!
-
jobID:s! maxResults:i nextToken:s
items:[102 nextToken:s
filters:103 maxResults:i nextToken:s
items:[98 nextToken:s
launchConfigurationTemplateIDs:[s maxResults:i nextToken:s
items:[100 nextToken:s
filters:104 maxResults:i nextToken:s
nextToken:s items:[105
sourceServerID:s! filters:106 order:s maxResults:i nextToken:s
items:[107 nextToken:s
replicationConfigurationTemplateIDs:[s maxResults:i nextToken:s
items:[7 nextToken:s
filters:108 maxResults:i nextToken:s
items:[109 nextToken:s
filters:110 maxResults:i nextToken:s
items:[41 nextToken:s
recoveryInstanceID:s!
sourceServerID:s!
sourceServerID:s arn:s tags:{s recoveryInstanceId:s lastLaunchResult:s dataReplicationInfo:111 lifeCycle:112 sourceProperties:113 stagingArea:114 sourceCloudProperties:115 replicationDirection:s reversedDirectionSourceServerArn:s sourceNetworkID:s agentVersion:s
sourceNetworkID:s!
s3DestinationUrl:s
recoveryInstanceID:s!
recoveryInstanceID:s! name:s bandwidthThrottling:l usePrivateIP:b internetProtocol:s
sourceServerID:s!
sourceServerID:s name:s ec2LaunchTemplateID:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:99 postLaunchEnabled:b launchIntoInstanceProperties:116 recoveryMode:s
sourceServerID:s!
sourceServerID:s name:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s replicatedDisks:[117 ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s pitPolicy:[101 autoReplicateNewDisks:b internetProtocol:s
-
-
stagingAccountID:s! maxResults:i nextToken:s
items:[118 nextToken:s
resourceId:s! filters:119 maxResults:i nextToken:s
items:[120 nextToken:s
maxResults:i@q nextToken:s@q
accounts:[121 nextToken:s
resourceArn:s!@u
tags:{s
resourceId:s! actionCode:s! order:i! actionId:s! optional:b! active:b! name:s! actionVersion:s! category:s! parameters:{122 description:s!
resourceId:s actionId:s actionCode:s type:s name:s active:b order:i actionVersion:s optional:b parameters:{122 description:s category:s
sourceServerID:s!
recoveryInstanceID:s!
reversedDirectionSourceServerArn:s
recoveryInstanceIDs:[s! tags:{s
job:98
sourceServers:[123! isDrill:b tags:{s
job:98
sourceServerID:s!
sourceServer:41
sourceNetworks:[124! deployAsNew:b tags:{s
job:98
sourceNetworkID:s!
sourceNetwork:109
recoveryInstanceID:s!
sourceServerID:s!
sourceServer:41
sourceNetworkID:s!
sourceNetwork:109
resourceArn:s!@u tags:{s!
recoveryInstanceIDs:[s!
job:98
resourceArn:s!@u tagKeys:[s!@q
recoveryInstanceID:s! name:s bandwidthThrottling:l usePrivateIP:b internetProtocol:s
sourceServerID:s! name:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:99 postLaunchEnabled:b launchIntoInstanceProperties:116 recoveryMode:s
launchConfigurationTemplateID:s! launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:99 exportBucketArn:s postLaunchEnabled:b launchIntoSourceInstance:b recoveryMode:s
launchConfigurationTemplate:100
sourceServerID:s! name:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s replicatedDisks:[117 ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s pitPolicy:[101 autoReplicateNewDisks:b internetProtocol:s
replicationConfigurationTemplateID:s! arn:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s pitPolicy:[101 autoReplicateNewDisks:b internetProtocol:s
message:s code:s
message:s code:s resourceId:s resourceType:s
message:s! retryAfterSeconds:l@h=Retry-After
message:s code:s resourceId:s resourceType:s
message:s code:s resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s! serviceCode:s quotaCode:s retryAfterSeconds:s@h=Retry-After
message:s code:s
message:s code:s reason:s fieldList:[125
jobID:s! arn:s type:s initiatedBy:s creationDateTime:s endDateTime:s status:s participatingServers:[126 tags:{s participatingResources:[127
osByol:b
launchConfigurationTemplateID:s arn:s tags:{s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:99 exportBucketArn:s postLaunchEnabled:b launchIntoSourceInstance:b recoveryMode:s
ruleID:l units:s! interval:i! retentionDuration:i! enabled:b
logDateTime:s event:s eventData:128
jobIDs:[s fromDate:s toDate:s
recoveryInstanceIDs:[s sourceServerIDs:[s
ec2InstanceID:s ec2InstanceState:s jobID:s recoveryInstanceID:s sourceServerID:s arn:s tags:{s failback:129 dataReplicationInfo:130 recoveryInstanceProperties:131 pointInTimeSnapshotDateTime:s isDrill:b originEnvironment:s originAvailabilityZone:s agentVersion:s sourceOutpostArn:s
fromDateTime:s toDateTime:s
snapshotID:s! sourceServerID:s! expectedTimestamp:s! timestamp:s ebsSnapshots:[s
sourceNetworkIDs:[s originAccountID:s originRegion:s
sourceNetworkID:s sourceVpcID:s arn:s tags:{s replicationStatus:s replicationStatusDetails:s cfnStackName:s sourceRegion:s sourceAccountID:s lastRecovery:132 launchedVpcID:s
sourceServerIDs:[s hardwareId:s stagingAccountIDs:[s
lagDuration:s etaDateTime:s replicatedDisks:[133 dataReplicationState:s dataReplicationInitiation:134 dataReplicationError:135 stagingAvailabilityZone:s stagingOutpostArn:s
addedToServiceDateTime:s firstByteDateTime:s elapsedReplicationDuration:s lastSeenByServiceDateTime:s lastLaunch:136
lastUpdatedDateTime:s recommendedInstanceType:s identificationHints:137 networkInterfaces:[138 disks:[139 cpus:[140 ramBytes:l os:141 supportsNitroInstances:b
status:s stagingAccountID:s stagingSourceServerArn:s errorMessage:s
originAccountID:s originRegion:s originAvailabilityZone:s sourceOutpostArn:s
launchIntoEC2InstanceID:s
deviceName:s isBootDisk:b stagingDiskType:s iops:l throughput:l optimizedStagingDiskType:s
hostname:s arn:s tags:{s
actionIds:[s
actionId:s actionCode:s type:s name:s active:b order:i actionVersion:s optional:b parameters:{122 description:s category:s
accountID:s
value:s type:s
sourceServerID:s! recoverySnapshotID:s
sourceNetworkID:s! cfnStackName:s
name:s message:s
sourceServerID:s recoveryInstanceID:s launchStatus:s launchActionsStatus:142
participatingResourceID:143 launchStatus:s
sourceServerID:s conversionServerID:s targetInstanceID:s rawError:s conversionProperties:144 eventResourceData:145 attemptCount:l maxAttemptsCount:l
failbackClientID:s failbackJobID:s failbackInitiationTime:s state:s agentLastSeenByServiceDateTime:s failbackClientLastSeenByServiceDateTime:s failbackToOriginalServer:b firstByteDateTime:s elapsedReplicationDuration:s failbackLaunchType:s
lagDuration:s etaDateTime:s replicatedDisks:[146 dataReplicationState:s dataReplicationInitiation:147 dataReplicationError:148 stagingAvailabilityZone:s stagingOutpostArn:s
lastUpdatedDateTime:s identificationHints:137 networkInterfaces:[138 disks:[149 cpus:[140 ramBytes:l os:141
apiCallDateTime:T jobID:s lastRecoveryResult:s
deviceName:s totalStorageBytes:l replicatedStorageBytes:l rescannedStorageBytes:l backloggedStorageBytes:l volumeStatus:s
startDateTime:s nextAttemptDateTime:s steps:[150
error:s rawError:s
initiated:151 status:s
fqdn:s hostname:s vmWareUuid:s awsInstanceID:s
macAddress:s ips:[s isPrimary:b
deviceName:s bytes:l
cores:l modelName:s
fullString:s
ssmAgentDiscoveryDatetime:s runs:[152
%union sourceNetworkID:s
volumeToConversionMap:{{s rootVolumeName:s forceUefi:b dataTimestamp:s volumeToVolumeSize:{l volumeToProductCodes:{[153
%union sourceNetworkData:154
deviceName:s totalStorageBytes:l replicatedStorageBytes:l rescannedStorageBytes:l backloggedStorageBytes:l
startDateTime:s steps:[155
error:s rawError:s
internalDeviceName:s bytes:l ebsVolumeID:s
name:s status:s
apiCallDateTime:s jobID:s type:s
action:120 runId:s status:s failureReason:s
productCodeId:s productCodeMode:s
sourceNetworkID:s sourceVpc:s targetVpc:s stackName:s
name:s status:s

AccessDeniedException 90 status=403 sender
ConflictException 91 status=409 sender
InternalServerException 92 status=500
ResourceNotFoundException 93 status=404 sender
ServiceQuotaExceededException 94 status=402 sender
ThrottlingException 95 status=429 sender
UninitializedAccountException 96 status=400 sender
ValidationException 97 status=400 sender

DescribeJobLogItems in=nextToken out=nextToken limit=maxResults results=items
DescribeJobs in=nextToken out=nextToken limit=maxResults results=items
DescribeRecoveryInstances in=nextToken out=nextToken limit=maxResults results=items
DescribeRecoverySnapshots in=nextToken out=nextToken limit=maxResults results=items
DescribeReplicationConfigurationTemplates in=nextToken out=nextToken limit=maxResults results=items
DescribeSourceServers in=nextToken out=nextToken limit=maxResults results=items
ListExtensibleSourceServers in=nextToken out=nextToken limit=maxResults results=items
ListStagingAccounts in=nextToken out=nextToken limit=maxResults results=accounts
DescribeLaunchConfigurationTemplates in=nextToken out=nextToken limit=maxResults results=items
DescribeSourceNetworks in=nextToken out=nextToken limit=maxResults results=items
ListLaunchActions in=nextToken out=nextToken limit=maxResults results=items

`,
}
