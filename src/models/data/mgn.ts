// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Application Migration Service, API version 2020-02-26. */
export const mgn: ServiceModel = {
  name: 'mgn',
  packed: `{"name":"mgn","serviceId":"mgn","fullName":"Application Migration Service","apiVersion":"2020-02-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"mgn"}
ArchiveApplication POST /ArchiveApplication <0 >1
ArchiveWave POST /ArchiveWave <2 >3
AssociateApplications POST /AssociateApplications <4 >5 idempotent
AssociateSourceServers POST /AssociateSourceServers <6 >7 idempotent
ChangeServerLifeCycleState POST /ChangeServerLifeCycleState <8 >9
CreateApplication POST /CreateApplication <10 >1 status=201 idempotent
CreateConnector POST /CreateConnector <11 >12 status=201 idempotent
CreateLaunchConfigurationTemplate POST /CreateLaunchConfigurationTemplate <13 >14 status=201
CreateNetworkMigrationDefinition POST /network-migration/CreateNetworkMigrationDefinition <15 >16 status=201 idempotent
CreateReplicationConfigurationTemplate POST /CreateReplicationConfigurationTemplate <17 >18 status=201
CreateWave POST /CreateWave <19 >3 status=201 idempotent
DeleteApplication POST /DeleteApplication <20 >21 status=204 idempotent
DeleteConnector POST /DeleteConnector <22 status=204 idempotent
DeleteJob POST /DeleteJob <23 >24 status=204 idempotent
DeleteLaunchConfigurationTemplate POST /DeleteLaunchConfigurationTemplate <25 >26 status=204 idempotent
DeleteNetworkMigrationDefinition POST /network-migration/DeleteNetworkMigrationDefinition <27 >28 status=204 idempotent
DeleteReplicationConfigurationTemplate POST /DeleteReplicationConfigurationTemplate <29 >30 status=204 idempotent
DeleteSourceServer POST /DeleteSourceServer <31 >32 status=204 idempotent
DeleteVcenterClient POST /DeleteVcenterClient <33 status=204 idempotent
DeleteWave POST /DeleteWave <34 >35 status=204 idempotent
DescribeJobLogItems POST /DescribeJobLogItems <36 >37 readonly
DescribeJobs POST /DescribeJobs <38 >39 readonly
DescribeLaunchConfigurationTemplates POST /DescribeLaunchConfigurationTemplates <40 >41 readonly
DescribeReplicationConfigurationTemplates POST /DescribeReplicationConfigurationTemplates <42 >43 readonly
DescribeSourceServers POST /DescribeSourceServers <44 >45 readonly
DescribeVcenterClients GET /DescribeVcenterClients <46 >47 readonly
DisassociateApplications POST /DisassociateApplications <48 >49 idempotent
DisassociateSourceServers POST /DisassociateSourceServers <50 >51 idempotent
DisconnectFromService POST /DisconnectFromService <52 >9
FinalizeCutover POST /FinalizeCutover <53 >9
GetLaunchConfiguration POST /GetLaunchConfiguration <54 >55 readonly
GetNetworkMigrationDefinition POST /network-migration/GetNetworkMigrationDefinition <56 >16 readonly
GetNetworkMigrationMapperSegmentConstruct POST /network-migration/GetNetworkMigrationMapperSegmentConstruct <57 >58 readonly
GetReplicationConfiguration POST /GetReplicationConfiguration <59 >60 readonly
InitializeService POST /InitializeService <61 >62 status=204
ListApplications POST /ListApplications <63 >64 readonly
ListConnectors POST /ListConnectors <65 >66 readonly
ListExportErrors POST /ListExportErrors <67 >68 readonly
ListExports POST /ListExports <69 >70 readonly
ListImportErrors POST /ListImportErrors <71 >72 readonly
ListImportFileEnrichments POST /network-migration/ListImportFileEnrichments <73 >74 readonly
ListImports POST /ListImports <75 >76 readonly
ListManagedAccounts POST /ListManagedAccounts <77 >78 readonly
ListNetworkMigrationAnalyses POST /network-migration/ListNetworkMigrationAnalyses <79 >80 readonly
ListNetworkMigrationAnalysisResults POST /network-migration/ListNetworkMigrationAnalysisResults <81 >82 readonly
ListNetworkMigrationCodeGenerationSegments POST /network-migration/ListNetworkMigrationCodeGenerationSegments <83 >84 readonly
ListNetworkMigrationCodeGenerations POST /network-migration/ListNetworkMigrationCodeGenerations <85 >86 readonly
ListNetworkMigrationDefinitions POST /network-migration/ListNetworkMigrationDefinitions <87 >88 readonly
ListNetworkMigrationDeployedStacks POST /network-migration/ListNetworkMigrationDeployedStacks <89 >90 readonly
ListNetworkMigrationDeployments POST /network-migration/ListNetworkMigrationDeployments <91 >92 readonly
ListNetworkMigrationExecutions POST /network-migration/ListNetworkMigrationExecutions <93 >94 readonly
ListNetworkMigrationMapperSegmentConstructs POST /network-migration/ListNetworkMigrationMapperSegmentConstructs <95 >96 readonly
ListNetworkMigrationMapperSegments POST /network-migration/ListNetworkMigrationMapperSegments <97 >98 readonly
ListNetworkMigrationMappingUpdates POST /network-migration/ListNetworkMigrationMappingUpdates <99 >100 readonly
ListNetworkMigrationMappings POST /network-migration/ListNetworkMigrationMappings <101 >102 readonly
ListSourceServerActions POST /ListSourceServerActions <103 >104 readonly
ListTagsForResource GET /tags/{resourceArn} <105 >106 readonly
ListTemplateActions POST /ListTemplateActions <107 >108 readonly
ListWaves POST /ListWaves <109 >110 readonly
MarkAsArchived POST /MarkAsArchived <111 >9
PauseReplication POST /PauseReplication <112 >9
PutSourceServerAction POST /PutSourceServerAction <113 >114
PutTemplateAction POST /PutTemplateAction <115 >116
RemoveSourceServerAction POST /RemoveSourceServerAction <117 >118 status=204
RemoveTemplateAction POST /RemoveTemplateAction <119 >120 status=204
ResumeReplication POST /ResumeReplication <121 >9
RetryDataReplication POST /RetryDataReplication <122 >9
StartCutover POST /StartCutover <123 >124 status=202
StartExport POST /StartExport <125 >126 status=202
StartImport POST /StartImport <127 >128 status=202
StartImportFileEnrichment POST /network-migration/StartImportFileEnrichment <129 >130 status=202 idempotent
StartNetworkMigrationAnalysis POST /network-migration/StartNetworkMigrationAnalysis <131 >132 status=202 idempotent
StartNetworkMigrationCodeGeneration POST /network-migration/StartNetworkMigrationCodeGeneration <133 >134 status=202 idempotent
StartNetworkMigrationDeployment POST /network-migration/StartNetworkMigrationDeployment <135 >136 status=202 idempotent
StartNetworkMigrationMapping POST /network-migration/StartNetworkMigrationMapping <137 >138 status=202 idempotent
StartNetworkMigrationMappingUpdate POST /network-migration/StartNetworkMigrationMappingUpdate <139 >140 status=202 idempotent
StartReplication POST /StartReplication <141 >9
StartTest POST /StartTest <142 >143 status=202
StopReplication POST /StopReplication <144 >9
TagResource POST /tags/{resourceArn} <145 idempotent
TerminateTargetInstances POST /TerminateTargetInstances <146 >147 status=202
UnarchiveApplication POST /UnarchiveApplication <148 >1
UnarchiveWave POST /UnarchiveWave <149 >3
UntagResource DELETE /tags/{resourceArn} <150 idempotent
UpdateApplication POST /UpdateApplication <151 >1 idempotent
UpdateConnector POST /UpdateConnector <152 >12 idempotent
UpdateLaunchConfiguration POST /UpdateLaunchConfiguration <153 >55 idempotent
UpdateLaunchConfigurationTemplate POST /UpdateLaunchConfigurationTemplate <154 >14
UpdateNetworkMigrationDefinition POST /network-migration/UpdateNetworkMigrationDefinition <155 >16 idempotent
UpdateNetworkMigrationMapperSegment POST /network-migration/UpdateNetworkMigrationMapperSegment <156 >157 idempotent
UpdateReplicationConfiguration POST /UpdateReplicationConfiguration <158 >60 idempotent
UpdateReplicationConfigurationTemplate POST /UpdateReplicationConfigurationTemplate <159 >18
UpdateSourceServer POST /UpdateSourceServer <160 >9 idempotent
UpdateSourceServerReplicationType POST /UpdateSourceServerReplicationType <161 >9
UpdateWave POST /UpdateWave <162 >3 idempotent

applicationID:s! accountID:s
applicationID:s arn:s name:s description:s isArchived:b applicationAggregatedStatus:171 creationDateTime:s lastModifiedDateTime:s tags:{s waveID:s
waveID:s! accountID:s
waveID:s arn:s name:s description:s isArchived:b waveAggregatedStatus:172 creationDateTime:s lastModifiedDateTime:s tags:{s
waveID:s! applicationIDs:[s! accountID:s
-
applicationID:s! sourceServerIDs:[s! accountID:s
-
sourceServerID:s! lifeCycle:173! accountID:s
sourceServerID:s arn:s isArchived:b tags:{s launchedInstance:174 dataReplicationInfo:175 lifeCycle:176 sourceProperties:177 replicationType:s vcenterClientID:s applicationID:s userProvidedID:s fqdnForActionFramework:s connectorAction:178
name:s! description:s tags:{s accountID:s
name:s! ssmInstanceID:s! tags:{s ssmCommandConfig:179
connectorID:s name:s ssmInstanceID:s arn:s tags:{s ssmCommandConfig:179
postLaunchActions:180 enableMapAutoTagging:b mapAutoTaggingMpeID:s tags:{s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b associatePublicIpAddress:b copyTags:b licensing:181 bootMode:s smallVolumeMaxSize:l smallVolumeConf:182 largeVolumeConf:182 enableParametersEncryption:b parametersEncryptionKey:s
launchConfigurationTemplateID:s! arn:s postLaunchActions:180 enableMapAutoTagging:b mapAutoTaggingMpeID:s tags:{s ec2LaunchTemplateID:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b associatePublicIpAddress:b copyTags:b licensing:181 bootMode:s smallVolumeMaxSize:l smallVolumeConf:182 largeVolumeConf:182 enableParametersEncryption:b parametersEncryptionKey:s
name:s! description:s sourceConfigurations:[183 targetS3Configuration:184! targetNetwork:185! targetDeployment:s tags:{s scopeTags:{s
arn:s networkMigrationDefinitionID:s name:s description:s sourceConfigurations:[183 targetS3Configuration:184 targetNetwork:185 targetDeployment:s createdAt:t updatedAt:t tags:{s scopeTags:{s
stagingAreaSubnetId:s! associateDefaultSecurityGroup:b! replicationServersSecurityGroupsIDs:[s! replicationServerInstanceType:s! useDedicatedReplicationServer:b! defaultLargeStagingDiskType:s! ebsEncryption:s! ebsEncryptionKeyArn:s bandwidthThrottling:l! dataPlaneRouting:s! createPublicIP:b! stagingAreaTags:{s! useFipsEndpoint:b tags:{s internetProtocol:s storeSnapshotOnLocalZone:b storageConfiguration:186
replicationConfigurationTemplateID:s! arn:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s useFipsEndpoint:b tags:{s internetProtocol:s storeSnapshotOnLocalZone:b storageConfiguration:186
name:s! description:s tags:{s accountID:s
applicationID:s! accountID:s
-
connectorID:s!
jobID:s! accountID:s
-
launchConfigurationTemplateID:s!
-
networkMigrationDefinitionID:s!
-
replicationConfigurationTemplateID:s!
-
sourceServerID:s! accountID:s
-
vcenterClientID:s!
waveID:s! accountID:s
-
jobID:s! maxResults:i nextToken:s accountID:s
items:[187 nextToken:s
filters:188 maxResults:i nextToken:s accountID:s
items:[189 nextToken:s
launchConfigurationTemplateIDs:[s maxResults:i nextToken:s
items:[14 nextToken:s
replicationConfigurationTemplateIDs:[s maxResults:i nextToken:s
items:[18 nextToken:s
filters:190 maxResults:i nextToken:s accountID:s
items:[9 nextToken:s
maxResults:i@q nextToken:s@q
items:[191 nextToken:s
waveID:s! applicationIDs:[s! accountID:s
-
applicationID:s! sourceServerIDs:[s! accountID:s
-
sourceServerID:s! accountID:s
sourceServerID:s! accountID:s
sourceServerID:s! accountID:s
sourceServerID:s name:s ec2LaunchTemplateID:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:181 bootMode:s postLaunchActions:180 enableMapAutoTagging:b mapAutoTaggingMpeID:s
networkMigrationDefinitionID:s!
networkMigrationDefinitionID:s! networkMigrationExecutionID:s! segmentID:s! constructID:s!
construct:192
sourceServerID:s! accountID:s
sourceServerID:s name:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s replicatedDisks:[193 ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s useFipsEndpoint:b internetProtocol:s storeSnapshotOnLocalZone:b storageConfiguration:186
-
-
filters:194 maxResults:i nextToken:s accountID:s
items:[1 nextToken:s
filters:195 maxResults:i nextToken:s
items:[12 nextToken:s
exportID:s! maxResults:i nextToken:s
items:[196 nextToken:s
filters:197 maxResults:i nextToken:s
items:[198 nextToken:s
importID:s! maxResults:i nextToken:s
items:[199 nextToken:s
filters:200 maxResults:i nextToken:s
items:[201 nextToken:s
filters:202 maxResults:i nextToken:s
items:[203 nextToken:s
maxResults:i nextToken:s
items:[204! nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:205 maxResults:i nextToken:s
items:[206 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:207 maxResults:i nextToken:s
items:[208 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:209 maxResults:i nextToken:s
items:[210 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:211 maxResults:i nextToken:s
items:[212 nextToken:s
filters:213 nextToken:s maxResults:i
items:[214 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! maxResults:i nextToken:s
items:[215 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:216 maxResults:i nextToken:s
items:[217 nextToken:s
networkMigrationDefinitionID:s! filters:218 nextToken:s maxResults:i
items:[219 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! segmentID:s! filters:220 maxResults:i nextToken:s
items:[192 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:221 maxResults:i nextToken:s
items:[157 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:222 maxResults:i nextToken:s
items:[223 nextToken:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! filters:224 maxResults:i nextToken:s
items:[225 nextToken:s
sourceServerID:s! filters:226 maxResults:i nextToken:s accountID:s
items:[114 nextToken:s
resourceArn:s!@u
tags:{s
launchConfigurationTemplateID:s! filters:227 maxResults:i nextToken:s
items:[116 nextToken:s
filters:228 maxResults:i nextToken:s accountID:s
items:[3 nextToken:s
sourceServerID:s! accountID:s
sourceServerID:s! accountID:s
sourceServerID:s! actionName:s! documentIdentifier:s! order:i! actionID:s! documentVersion:s active:b timeoutSeconds:i mustSucceedForCutover:b parameters:{[229 externalParameters:{230 description:s category:s accountID:s
actionID:s actionName:s documentIdentifier:s order:i documentVersion:s active:b timeoutSeconds:i mustSucceedForCutover:b parameters:{[229 externalParameters:{230 description:s category:s
launchConfigurationTemplateID:s! actionName:s! documentIdentifier:s! order:i! actionID:s! documentVersion:s active:b timeoutSeconds:i mustSucceedForCutover:b parameters:{[229 operatingSystem:s externalParameters:{230 description:s category:s
actionID:s actionName:s documentIdentifier:s order:i documentVersion:s active:b timeoutSeconds:i mustSucceedForCutover:b parameters:{[229 operatingSystem:s externalParameters:{230 description:s category:s
sourceServerID:s! actionID:s! accountID:s
-
launchConfigurationTemplateID:s! actionID:s!
-
sourceServerID:s! accountID:s
sourceServerID:s! accountID:s
sourceServerIDs:[s! tags:{s accountID:s
job:189
s3Bucket:s! s3Key:s! s3BucketOwner:s tags:{s
exportTask:198
clientToken:s~ s3BucketSource:231! tags:{s
importTask:203
clientToken:s~ s3BucketSource:232! s3BucketTarget:233! ipAssignmentStrategy:s
jobID:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s!
jobID:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! codeGenerationOutputFormatTypes:[s
jobID:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s!
jobID:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! securityGroupMappingStrategy:s
jobID:s
networkMigrationExecutionID:s! networkMigrationDefinitionID:s! constructs:[234 segments:[235
jobID:s
sourceServerID:s! accountID:s
sourceServerIDs:[s! tags:{s accountID:s
job:189
sourceServerID:s! accountID:s
resourceArn:s!@u tags:{s!
sourceServerIDs:[s! tags:{s accountID:s
job:189
applicationID:s! accountID:s
waveID:s! accountID:s
resourceArn:s!@u tagKeys:[s!@q
applicationID:s! name:s description:s accountID:s
connectorID:s! name:s ssmCommandConfig:179
sourceServerID:s! name:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b copyTags:b licensing:181 bootMode:s postLaunchActions:180 enableMapAutoTagging:b mapAutoTaggingMpeID:s accountID:s
launchConfigurationTemplateID:s! postLaunchActions:180 enableMapAutoTagging:b mapAutoTaggingMpeID:s launchDisposition:s targetInstanceTypeRightSizingMethod:s copyPrivateIp:b associatePublicIpAddress:b copyTags:b licensing:181 bootMode:s smallVolumeMaxSize:l smallVolumeConf:182 largeVolumeConf:182 enableParametersEncryption:b parametersEncryptionKey:s
networkMigrationDefinitionID:s! name:s description:s sourceConfigurations:[183 targetS3Configuration:236 targetNetwork:237 targetDeployment:s scopeTags:{s
networkMigrationDefinitionID:s! networkMigrationExecutionID:s! segmentID:s! scopeTags:{s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s segmentID:s segmentType:s name:s description:s logicalID:s checksum:238 outputS3Configuration:239 createdAt:t updatedAt:t scopeTags:{s targetAccount:s referencedSegments:[s
sourceServerID:s! name:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s replicatedDisks:[193 ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s useFipsEndpoint:b accountID:s internetProtocol:s storeSnapshotOnLocalZone:b storageConfiguration:186
replicationConfigurationTemplateID:s! arn:s stagingAreaSubnetId:s associateDefaultSecurityGroup:b replicationServersSecurityGroupsIDs:[s replicationServerInstanceType:s useDedicatedReplicationServer:b defaultLargeStagingDiskType:s ebsEncryption:s ebsEncryptionKeyArn:s bandwidthThrottling:l dataPlaneRouting:s createPublicIP:b stagingAreaTags:{s useFipsEndpoint:b internetProtocol:s storeSnapshotOnLocalZone:b storageConfiguration:186
accountID:s sourceServerID:s! connectorAction:178 userProvidedID:s fqdnForActionFramework:s platform:s
sourceServerID:s! replicationType:s! accountID:s
waveID:s! name:s description:s accountID:s
message:s code:s
message:s code:s resourceId:s resourceType:s errors:[240
message:s! retryAfterSeconds:l@h=Retry-After
message:s code:s resourceId:s resourceType:s
message:s code:s resourceId:s resourceType:s serviceCode:s quotaCode:s quotaValue:i
message:s! serviceCode:s quotaCode:s retryAfterSeconds:s@h=Retry-After
message:s code:s
message:s code:s reason:s fieldList:[241
lastUpdateDateTime:s healthStatus:s progressStatus:s totalSourceServers:l
lastUpdateDateTime:s replicationStartedDateTime:s healthStatus:s progressStatus:s totalApplications:l
state:s!
ec2InstanceID:s jobID:s firstBoot:s lastKnownChecks:[242 lastKnownFsxChecksStatus:s
lagDuration:s etaDateTime:s replicatedDisks:[243 dataReplicationState:s dataReplicationInitiation:244 dataReplicationError:245 lastSnapshotDateTime:s replicatorId:s
addedToServiceDateTime:s firstByteDateTime:s elapsedReplicationDuration:s lastSeenByServiceDateTime:s lastTest:246 lastCutover:247 state:s
lastUpdatedDateTime:s recommendedInstanceType:s identificationHints:248 networkInterfaces:[249 disks:[250 cpus:[251 ramBytes:l os:252
credentialsSecretArn:s connectorArn:s
s3OutputEnabled:b! outputS3BucketName:s cloudWatchOutputEnabled:b! cloudWatchLogGroupName:s
deployment:s s3LogBucket:s s3OutputKeyPrefix:s cloudWatchLogGroupName:s ssmDocuments:[253
osByol:b
volumeType:s iops:l throughput:l
sourceEnvironment:s! sourceS3Configuration:254!
s3Bucket:s! s3BucketOwner:s!
topology:s! inboundCidr:s outboundCidr:s inspectionCidr:s
storageType:s! fsxOntapConfiguration:255
logDateTime:s event:s eventData:256
jobIDs:[s fromDate:s toDate:s
jobID:s! arn:s type:s initiatedBy:s creationDateTime:s endDateTime:s status:s participatingServers:[257 tags:{s
sourceServerIDs:[s isArchived:b replicationTypes:[s lifeCycleStates:[s applicationIDs:[s
vcenterClientID:s arn:s hostname:s vcenterUUID:s datacenterName:s lastSeenDatetime:s sourceServerTags:{s tags:{s
constructID:s constructType:s name:s description:s logicalID:s excluded:b createdAt:t updatedAt:t properties:{s
deviceName:s isBootDisk:b stagingDiskType:s iops:l throughput:l
applicationIDs:[s isArchived:b waveIDs:[s
connectorIDs:[s
errorDateTime:s errorData:258
exportIDs:[s
exportID:s arn:s s3Bucket:s s3Key:s s3BucketOwner:s creationDateTime:s endDateTime:s status:s progressPercentage:f summary:259 tags:{s
errorDateTime:s errorType:s errorData:260
jobIDs:[s
jobID:s createdAt:t endedAt:t status:s statusDetails:s checksum:238 s3BucketTarget:233
importIDs:[s
importID:s arn:s s3BucketSource:231 creationDateTime:s endDateTime:s status:s progressPercentage:f summary:261 tags:{s
accountId:s
jobIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s createdAt:t endedAt:t status:s statusDetails:s
vpcIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s analyzerType:s source:262 target:263 status:s analysisResult:s
segmentIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s segmentID:s segmentType:s logicalID:s mapperSegmentID:s artifacts:[264 referencedSegments:[s createdAt:t
jobIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s createdAt:t endedAt:t status:s statusDetails:s codeGenerationOutputFormatStatusDetailsMap:{265
networkMigrationDefinitionIDs:[s
networkMigrationDefinitionID:s name:s sourceEnvironment:s arn:s tags:{s scopeTags:{s
status:s stackPhysicalID:s stackLogicalID:s segmentID:s targetAccount:s failedResources:[266
jobIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s createdAt:t endedAt:t status:s statusDetails:s
networkMigrationExecutionIDs:[s networkMigrationExecutionStatuses:[s
networkMigrationDefinitionID:s networkMigrationExecutionID:s status:s stage:s activity:s createdAt:t updatedAt:t tags:{s
constructIDs:[s constructTypes:[s
segmentIDs:[s
jobIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s createdAt:t endedAt:t status:s statusDetails:s
jobIDs:[s
jobID:s networkMigrationExecutionID:s networkMigrationDefinitionID:s createdAt:t endedAt:t status:s statusDetails:s
actionIDs:[s
actionIDs:[s
waveIDs:[s isArchived:b
parameterType:s! parameterName:s!
%union dynamicPath:s
s3Bucket:s! s3Key:s! s3BucketOwner:s
s3Bucket:s! s3BucketOwner:s! s3Key:s!
s3Bucket:s! s3BucketOwner:s! s3Key:s!
segmentID:s! constructID:s! constructType:s! operation:267
segmentID:s! targetAccount:s scopeTags:{s
s3Bucket:s s3BucketOwner:s
topology:s inboundCidr:s outboundCidr:s inspectionCidr:s
encryptionAlgorithm:s hash:s
s3Bucket:s s3BucketOwner:s s3Key:s
message:s code:s resourceId:s resourceType:s
name:s message:s
type:s name:s status:s error:s checkedAt:t
deviceName:s totalStorageBytes:l replicatedStorageBytes:l rescannedStorageBytes:l backloggedStorageBytes:l
startDateTime:s nextAttemptDateTime:s steps:[268
error:s rawError:s
initiated:269 reverted:270 finalized:271
initiated:272 reverted:273 finalized:274
fqdn:s hostname:s vmWareUuid:s awsInstanceID:s vmPath:s
macAddress:s ips:[s isPrimary:b
deviceName:s bytes:l
cores:l modelName:s
fullString:s
actionName:s! ssmDocumentName:s! timeoutSeconds:i mustSucceedForCutover:b parameters:{[229 externalParameters:{230
s3Bucket:s! s3BucketOwner:s! s3Key:s!
storageVirtualMachineId:s! credentialsSecretArn:s!
sourceServerID:s conversionServerID:s targetInstanceID:s rawError:s attemptCount:i maxAttemptsCount:i
sourceServerID:s! launchStatus:s launchedEc2InstanceID:s postLaunchActionsStatus:275
rawError:s
serversCount:l applicationsCount:l wavesCount:l
sourceServerID:s applicationID:s waveID:s ec2LaunchTemplateID:s rowNumber:l rawError:s accountID:s
waves:276 applications:277 servers:278
vpcID:s subnetID:s
vpcID:s subnetID:s
artifactID:s artifactType:s artifactSubType:s logicalID:s outputS3Configuration:239 checksum:238 createdAt:t
status:s statusDetailList:s
logicalID:s status:s statusReason:s
%union merge:279 split:280 delete:281 update:282
name:s status:s
apiCallDateTime:s jobID:s
apiCallDateTime:s
apiCallDateTime:s
apiCallDateTime:s jobID:s
apiCallDateTime:s
apiCallDateTime:s
ssmAgentDiscoveryDatetime:s postLaunchActionsLaunchStatusList:[283
createdCount:l modifiedCount:l
createdCount:l modifiedCount:l
createdCount:l modifiedCount:l
mergeConstructs:[284
splitConstructs:[285
-
name:s excluded:b properties:{s
ssmDocument:253 ssmDocumentType:s executionID:s executionStatus:s failureReason:s
segmentID:s constructID:s
cidrBlock:s

AccessDeniedException 163 status=403 sender
ConflictException 164 status=409 sender
InternalServerException 165 status=500
ResourceNotFoundException 166 status=404 sender
ServiceQuotaExceededException 167 status=402 sender
ThrottlingException 168 status=429 sender
UninitializedAccountException 169 status=400 sender
ValidationException 170 status=400 sender

DescribeJobLogItems in=nextToken out=nextToken limit=maxResults results=items
DescribeJobs in=nextToken out=nextToken limit=maxResults results=items
DescribeReplicationConfigurationTemplates in=nextToken out=nextToken limit=maxResults results=items
DescribeSourceServers in=nextToken out=nextToken limit=maxResults results=items
DescribeVcenterClients in=nextToken out=nextToken limit=maxResults results=items
DescribeLaunchConfigurationTemplates in=nextToken out=nextToken limit=maxResults results=items
ListApplications in=nextToken out=nextToken limit=maxResults results=items
ListSourceServerActions in=nextToken out=nextToken limit=maxResults results=items
ListTemplateActions in=nextToken out=nextToken limit=maxResults results=items
ListWaves in=nextToken out=nextToken limit=maxResults results=items
ListExportErrors in=nextToken out=nextToken limit=maxResults results=items
ListExports in=nextToken out=nextToken limit=maxResults results=items
ListImportErrors in=nextToken out=nextToken limit=maxResults results=items
ListImports in=nextToken out=nextToken limit=maxResults results=items
ListManagedAccounts in=nextToken out=nextToken limit=maxResults results=items
ListConnectors in=nextToken out=nextToken limit=maxResults results=items
ListImportFileEnrichments in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationAnalyses in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationAnalysisResults in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationCodeGenerationSegments in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationCodeGenerations in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationDefinitions in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationDeployedStacks in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationDeployments in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationExecutions in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationMapperSegmentConstructs in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationMapperSegments in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationMappingUpdates in=nextToken out=nextToken limit=maxResults results=items
ListNetworkMigrationMappings in=nextToken out=nextToken limit=maxResults results=items

`,
}
