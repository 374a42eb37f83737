// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EC2 Container Service, API version 2014-11-13. */
export const ecs: ServiceModel = {
  name: 'ecs',
  packed: `{"name":"ecs","serviceId":"ECS","fullName":"Amazon EC2 Container Service","apiVersion":"2014-11-13","protocol":"json","protocols":["json"],"endpointPrefix":"ecs","jsonVersion":"1.1","targetPrefix":"AmazonEC2ContainerServiceV20141113"}
ContinueServiceDeployment <0 >1
CreateCapacityProvider <2 >3 idempotent
CreateCluster <4 >5
CreateDaemon <6 >7
CreateExpressGatewayService <8 >9
CreateService <10 >11
CreateTaskSet <12 >13
DeleteAccountSetting <14 >15
DeleteAttributes <16 >17
DeleteCapacityProvider <18 >19 idempotent
DeleteCluster <20 >21 idempotent
DeleteDaemon <22 >23 idempotent
DeleteDaemonTaskDefinition <24 >25
DeleteExpressGatewayService <26 >27
DeleteService <28 >29 idempotent
DeleteTaskDefinitions <30 >31
DeleteTaskSet <32 >33 idempotent
DeregisterContainerInstance <34 >35
DeregisterTaskDefinition <36 >37
DescribeCapacityProviders <38 >39 readonly
DescribeClusters <40 >41 readonly
DescribeContainerInstances <42 >43 readonly
DescribeDaemon <44 >45 readonly
DescribeDaemonDeployments <46 >47 readonly
DescribeDaemonRevisions <48 >49 readonly
DescribeDaemonTaskDefinition <50 >51 readonly
DescribeExpressGatewayService <52 >53 readonly
DescribeServiceDeployments <54 >55 readonly
DescribeServiceRevisions <56 >57 readonly
DescribeServices <58 >59 readonly
DescribeTaskDefinition <60 >61 readonly
DescribeTaskSets <62 >63 readonly
DescribeTasks <64 >65 readonly
DiscoverPollEndpoint <66 >67
ExecuteCommand <68 >69
GetTaskProtection <70 >71 readonly
ListAccountSettings <72 >73 readonly
ListAttributes <74 >75 readonly
ListClusters <76 >77 readonly
ListContainerInstances <78 >79 readonly
ListDaemonDeployments <80 >81 readonly
ListDaemonTaskDefinitions <82 >83 readonly
ListDaemons <84 >85 readonly
ListServiceDeployments <86 >87 readonly
ListServices <88 >89 readonly
ListServicesByNamespace <90 >91 readonly
ListTagsForResource <92 >93 readonly
ListTaskDefinitionFamilies <94 >95 readonly
ListTaskDefinitions <96 >97 readonly
ListTasks <98 >99 readonly
PutAccountSetting <100 >101
PutAccountSettingDefault <102 >103
PutAttributes <104 >105
PutClusterCapacityProviders <106 >107
RegisterContainerInstance <108 >109
RegisterDaemonTaskDefinition <110 >111
RegisterTaskDefinition <112 >113
RunTask <114 >115
StartTask <116 >117
StopServiceDeployment <118 >119
StopTask <120 >121
SubmitAttachmentStateChanges <122 >123
SubmitContainerStateChange <124 >125
SubmitTaskStateChange <126 >127
TagResource <128 >129
UntagResource <130 >131
UpdateCapacityProvider <132 >133
UpdateCluster <134 >135
UpdateClusterSettings <136 >137
UpdateContainerAgent <138 >139
UpdateContainerInstancesState <140 >141
UpdateDaemon <142 >143
UpdateExpressGatewayService <144 >145
UpdateService <146 >147
UpdateServicePrimaryTaskSet <148 >149
UpdateTaskProtection <150 >151
UpdateTaskSet <152 >153

serviceDeploymentArn:s! hookId:s! action:s
serviceDeploymentArn:s
name:s! cluster:s autoScalingGroupProvider:184 managedInstancesProvider:185 tags:[186
capacityProvider:187
clusterName:s tags:[186 settings:[188 configuration:189 capacityProviders:[s defaultCapacityProviderStrategy:[190 serviceConnectDefaults:191
cluster:192
daemonName:s! clusterArn:s daemonTaskDefinitionArn:s! capacityProviderArns:[s! deploymentConfiguration:193 tags:[186 propagateTags:s enableECSManagedTags:b enableExecuteCommand:b clientToken:s
daemonArn:s status:s createdAt:t deploymentArn:s
executionRoleArn:s infrastructureRoleArn:s! serviceName:s cluster:s healthCheckPath:s primaryContainer:194 taskRoleArn:s networkConfiguration:195 cpu:s memory:s scalingTarget:196 tags:[186 taskDefinitionArn:s
service:197
cluster:s serviceName:s! taskDefinition:s availabilityZoneRebalancing:s loadBalancers:[198 serviceRegistries:[199 desiredCount:i clientToken:s launchType:s capacityProviderStrategy:[190 platformVersion:s role:s deploymentConfiguration:200 placementConstraints:[201 placementStrategy:[202 networkConfiguration:203 healthCheckGracePeriodSeconds:i schedulingStrategy:s deploymentController:204 tags:[186 enableECSManagedTags:b propagateTags:s enableExecuteCommand:b serviceConnectConfiguration:205 volumeConfigurations:[206 vpcLatticeConfigurations:[207 monitoring:208
service:209
service:s! cluster:s! externalId:s taskDefinition:s! networkConfiguration:203 loadBalancers:[198 serviceRegistries:[199 launchType:s capacityProviderStrategy:[190 platformVersion:s scale:210 clientToken:s tags:[186
taskSet:211
name:s! principalArn:s
setting:212
cluster:s attributes:[213!
attributes:[213
capacityProvider:s! cluster:s
capacityProvider:187
cluster:s!
cluster:192
daemonArn:s!
daemonArn:s status:s createdAt:t updatedAt:t deploymentArn:s
daemonTaskDefinition:s!
daemonTaskDefinitionArn:s
serviceArn:s!
service:197
cluster:s service:s! force:b
service:209
taskDefinitions:[s!
taskDefinitions:[214 failures:[215
cluster:s! service:s! taskSet:s! force:b
taskSet:211
cluster:s containerInstance:s! force:b
containerInstance:216
taskDefinition:s!
taskDefinition:214
capacityProviders:[s cluster:s include:[s maxResults:i nextToken:s
capacityProviders:[187 failures:[215 nextToken:s
clusters:[s include:[s
clusters:[192 failures:[215
cluster:s containerInstances:[s! include:[s
containerInstances:[216 failures:[215
daemonArn:s!
daemon:217
daemonDeploymentArns:[s!
failures:[215 daemonDeployments:[218
daemonRevisionArns:[s!
daemonRevisions:[219 failures:[215
daemonTaskDefinition:s!
daemonTaskDefinition:220
serviceArn:s! include:[s
service:197
serviceDeploymentArns:[s!
serviceDeployments:[221 failures:[215
serviceRevisionArns:[s!
serviceRevisions:[222 failures:[215
cluster:s services:[s! include:[s
services:[209 failures:[215
taskDefinition:s! include:[s
taskDefinition:214 tags:[186
cluster:s! service:s! taskSets:[s include:[s
taskSets:[211 failures:[215
cluster:s tasks:[s! include:[s
tasks:[223 failures:[215
containerInstance:s cluster:s
endpoint:s telemetryEndpoint:s serviceConnectEndpoint:s
cluster:s container:s command:s! interactive:b! task:s!
clusterArn:s containerArn:s containerName:s interactive:b session:224 taskArn:s
cluster:s! tasks:[s
protectedTasks:[225 failures:[215
name:s value:s principalArn:s effectiveSettings:b nextToken:s maxResults:i
settings:[212 nextToken:s
cluster:s targetType:s! attributeName:s attributeValue:s nextToken:s maxResults:i
attributes:[213 nextToken:s
nextToken:s maxResults:i
clusterArns:[s nextToken:s
cluster:s filter:s nextToken:s maxResults:i status:s
containerInstanceArns:[s nextToken:s
daemonArn:s! status:[s createdAt:226 maxResults:i nextToken:s
nextToken:s daemonDeployments:[227
familyPrefix:s family:s revision:s status:s sort:s nextToken:s maxResults:i
daemonTaskDefinitions:[228 nextToken:s
clusterArn:s capacityProviderArns:[s maxResults:i nextToken:s
daemonSummariesList:[229 nextToken:s
service:s! cluster:s status:[s createdAt:226 nextToken:s maxResults:i
serviceDeployments:[230 nextToken:s
cluster:s nextToken:s maxResults:i launchType:s schedulingStrategy:s resourceManagementType:s
serviceArns:[s nextToken:s
namespace:s! nextToken:s maxResults:i
serviceArns:[s nextToken:s
resourceArn:s!
tags:[186
familyPrefix:s status:s nextToken:s maxResults:i
families:[s nextToken:s
familyPrefix:s status:s sort:s nextToken:s maxResults:i
taskDefinitionArns:[s nextToken:s
cluster:s containerInstance:s family:s nextToken:s maxResults:i startedBy:s serviceName:s desiredStatus:s launchType:s daemonName:s
taskArns:[s nextToken:s
name:s! value:s! principalArn:s
setting:212
name:s! value:s!
setting:212
cluster:s attributes:[213!
attributes:[213
cluster:s! capacityProviders:[s! defaultCapacityProviderStrategy:[190!
cluster:192
cluster:s instanceIdentityDocument:s instanceIdentityDocumentSignature:s totalResources:[231 versionInfo:232 containerInstanceArn:s attributes:[213 platformDevices:[233 tags:[186
containerInstance:216
family:s! taskRoleArn:s executionRoleArn:s containerDefinitions:[234! cpu:s memory:s volumes:[235 tags:[186 pidMode:s ipcMode:s
daemonTaskDefinitionArn:s
family:s! taskRoleArn:s executionRoleArn:s networkMode:s containerDefinitions:[236! volumes:[237 placementConstraints:[238 requiresCompatibilities:[s cpu:s memory:s tags:[186 pidMode:s ipcMode:s proxyConfiguration:239 inferenceAccelerators:[240 ephemeralStorage:241 runtimePlatform:242 enableFaultInjection:b
taskDefinition:214 tags:[186
capacityProviderStrategy:[190 cluster:s count:i enableECSManagedTags:b enableExecuteCommand:b group:s launchType:s networkConfiguration:203 overrides:243 placementConstraints:[201 placementStrategy:[202 platformVersion:s propagateTags:s referenceId:s startedBy:s tags:[186 taskDefinition:s! clientToken:s~ volumeConfigurations:[244
tasks:[223 failures:[215
cluster:s containerInstances:[s! enableECSManagedTags:b enableExecuteCommand:b group:s networkConfiguration:203 overrides:243 propagateTags:s referenceId:s startedBy:s tags:[186 taskDefinition:s! volumeConfigurations:[244
tasks:[223 failures:[215
serviceDeploymentArn:s! stopType:s
serviceDeploymentArn:s
cluster:s task:s! reason:s
task:223
cluster:s attachments:[245!
acknowledgment:s
cluster:s task:s containerName:s runtimeId:s status:s exitCode:i reason:s networkBindings:[246
acknowledgment:s
cluster:s task:s status:s reason:s containers:[247 attachments:[245 managedAgents:[248 pullStartedAt:t pullStoppedAt:t executionStoppedAt:t
acknowledgment:s
resourceArn:s! tags:[186!
-
resourceArn:s! tagKeys:[s!
-
name:s! cluster:s autoScalingGroupProvider:249 managedInstancesProvider:250
capacityProvider:187
cluster:s! settings:[188 configuration:189 serviceConnectDefaults:191
cluster:192
cluster:s! settings:[188!
cluster:192
cluster:s containerInstance:s!
containerInstance:216
cluster:s containerInstances:[s! status:s!
containerInstances:[216 failures:[215
daemonArn:s! daemonTaskDefinitionArn:s! capacityProviderArns:[s! deploymentConfiguration:193 propagateTags:s enableECSManagedTags:b enableExecuteCommand:b
daemonArn:s status:s createdAt:t updatedAt:t deploymentArn:s
serviceArn:s! executionRoleArn:s healthCheckPath:s primaryContainer:194 taskRoleArn:s networkConfiguration:195 cpu:s memory:s scalingTarget:196 taskDefinitionArn:s
service:251
cluster:s service:s! desiredCount:i taskDefinition:s capacityProviderStrategy:[190 deploymentConfiguration:200 availabilityZoneRebalancing:s networkConfiguration:203 placementConstraints:[201 placementStrategy:[202 platformVersion:s forceNewDeployment:b healthCheckGracePeriodSeconds:i deploymentController:204 enableExecuteCommand:b enableECSManagedTags:b loadBalancers:[198 propagateTags:s serviceRegistries:[199 serviceConnectConfiguration:205 volumeConfigurations:[206 vpcLatticeConfigurations:[207 monitoring:208
service:209
cluster:s! service:s! primaryTaskSet:s!
taskSet:211
cluster:s! tasks:[s! protectionEnabled:b! expiresInMinutes:i
protectedTasks:[225 failures:[215
cluster:s! service:s! taskSet:s! scale:210!
taskSet:211
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
resourceIds:[s message:s
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
message:s
message:s
message:s
message:s
autoScalingGroupArn:s! managedScaling:252 managedTerminationProtection:s managedDraining:s
infrastructureRoleArn:s! instanceLaunchTemplate:253! propagateTags:s infrastructureOptimization:254 autoRepairConfiguration:255
key:s value:s
capacityProviderArn:s name:s cluster:s status:s autoScalingGroupProvider:184 managedInstancesProvider:256 updateStatus:s updateStatusReason:s tags:[186 type:s
name:s value:s
executeCommandConfiguration:257 managedStorageConfiguration:258
capacityProvider:s! weight:i base:i
namespace:s!
clusterArn:s clusterName:s configuration:189 status:s registeredContainerInstancesCount:i runningTasksCount:i pendingTasksCount:i activeServicesCount:i statistics:[259 tags:[186 settings:[188 capacityProviders:[s defaultCapacityProviderStrategy:[190 attachments:[260 attachmentsStatus:s serviceConnectDefaults:261
drainPercent:d alarms:262 bakeTimeInMinutes:i
image:s! containerPort:i awsLogsConfiguration:263 repositoryCredentials:264 command:[s environment:[259 secrets:[265
securityGroups:[s subnets:[s
minTaskCount:i maxTaskCount:i autoScalingMetric:s autoScalingTargetValue:i
cluster:s serviceName:s serviceArn:s infrastructureRoleArn:s status:266 currentDeployment:s activeConfigurations:[267 tags:[186 createdAt:t updatedAt:t
targetGroupArn:s loadBalancerName:s containerName:s containerPort:i advancedConfiguration:268
registryArn:s port:i containerName:s containerPort:i
deploymentCircuitBreaker:269 maximumPercent:i minimumHealthyPercent:i alarms:270 strategy:s bakeTimeInMinutes:i lifecycleHooks:[271 linearConfiguration:272 canaryConfiguration:273
type:s expression:s
type:s field:s
awsvpcConfiguration:274
type:s!
enabled:b! namespace:s services:[275 logConfiguration:276 accessLogConfiguration:277
name:s! managedEBSVolume:278
roleArn:s! targetGroupArn:s! portName:s!
metricConfigurations:[279
serviceArn:s serviceName:s clusterArn:s loadBalancers:[198 serviceRegistries:[199 status:s desiredCount:i runningCount:i pendingCount:i launchType:s capacityProviderStrategy:[190 platformVersion:s platformFamily:s taskDefinition:s deploymentConfiguration:200 taskSets:[211 deployments:[280 roleArn:s events:[281 createdAt:t currentServiceDeployment:s currentServiceRevisions:[282 placementConstraints:[201 placementStrategy:[202 networkConfiguration:203 healthCheckGracePeriodSeconds:i schedulingStrategy:s deploymentController:204 tags:[186 createdBy:s enableECSManagedTags:b propagateTags:s enableExecuteCommand:b availabilityZoneRebalancing:s resourceManagementType:s
value:d unit:s
id:s taskSetArn:s serviceArn:s clusterArn:s startedBy:s externalId:s status:s taskDefinition:s computedDesiredCount:i pendingCount:i runningCount:i createdAt:t updatedAt:t launchType:s capacityProviderStrategy:[190 platformVersion:s platformFamily:s networkConfiguration:203 loadBalancers:[198 serviceRegistries:[199 scale:210 stabilityStatus:s stabilityStatusAt:t tags:[186 fargateEphemeralStorage:283
name:s value:s principalArn:s type:s
name:s! value:s targetType:s targetId:s
taskDefinitionArn:s containerDefinitions:[236 family:s taskRoleArn:s executionRoleArn:s networkMode:s revision:i volumes:[237 status:s requiresAttributes:[213 placementConstraints:[238 compatibilities:[s runtimePlatform:242 requiresCompatibilities:[s cpu:s memory:s inferenceAccelerators:[240 pidMode:s ipcMode:s proxyConfiguration:239 registeredAt:t deregisteredAt:t deleteRequestedAt:t registeredBy:s ephemeralStorage:241 enableFaultInjection:b
arn:s reason:s detail:s
containerInstanceArn:s ec2InstanceId:s capacityProviderName:s version:l versionInfo:232 remainingResources:[231 registeredResources:[231 status:s statusReason:s agentConnected:b runningTasksCount:i pendingTasksCount:i agentUpdateStatus:s attributes:[213 registeredAt:t attachments:[260 tags:[186 healthStatus:284
daemonArn:s clusterArn:s status:s currentRevisions:[285 deploymentArn:s createdAt:t updatedAt:t
daemonDeploymentArn:s clusterArn:s status:s statusReason:s targetDaemonRevision:286 sourceDaemonRevisions:[286 circuitBreaker:287 alarms:288 rollback:289 deploymentConfiguration:193 createdAt:t startedAt:t stoppedAt:t finishedAt:t
daemonRevisionArn:s clusterArn:s daemonArn:s daemonTaskDefinitionArn:s createdAt:t containerImages:[290 propagateTags:s enableECSManagedTags:b enableExecuteCommand:b
daemonTaskDefinitionArn:s family:s revision:i taskRoleArn:s executionRoleArn:s containerDefinitions:[234 volumes:[235 cpu:s memory:s status:s registeredAt:t deleteRequestedAt:t registeredBy:s pidMode:s ipcMode:s
serviceDeploymentArn:s serviceArn:s clusterArn:s createdAt:t startedAt:t finishedAt:t stoppedAt:t updatedAt:t sourceServiceRevisions:[291 targetServiceRevision:291 status:s statusReason:s lifecycleStage:s lifecycleHookDetails:[292 deploymentConfiguration:200 rollback:293 deploymentCircuitBreaker:294 alarms:295
serviceRevisionArn:s serviceArn:s clusterArn:s taskDefinition:s capacityProviderStrategy:[190 launchType:s platformVersion:s platformFamily:s loadBalancers:[198 serviceRegistries:[199 networkConfiguration:203 containerImages:[296 guardDutyEnabled:b serviceConnectConfiguration:205 volumeConfigurations:[206 fargateEphemeralStorage:283 createdAt:t vpcLatticeConfigurations:[207 resolvedConfiguration:297 ecsManagedResources:298 overrides:299 monitoring:208
attachments:[260 attributes:[213 availabilityZone:s capacityProviderName:s clusterArn:s connectivity:s connectivityAt:t containerInstanceArn:s containers:[300 cpu:s createdAt:t desiredStatus:s enableExecuteCommand:b executionStoppedAt:t group:s healthStatus:s inferenceAccelerators:[240 lastStatus:s launchType:s memory:s overrides:243 platformVersion:s platformFamily:s pullStartedAt:t pullStoppedAt:t startedAt:t startedBy:s stopCode:s stoppedAt:t stoppedReason:s stoppingAt:t tags:[186 taskArn:s taskDefinitionArn:s version:l ephemeralStorage:241 fargateEphemeralStorage:301
sessionId:s streamUrl:s tokenValue:s
taskArn:s protectionEnabled:b expirationDate:t
before:t after:t
daemonDeploymentArn:s daemonArn:s clusterArn:s status:s statusReason:s targetDaemonRevisionArn:s createdAt:t startedAt:t stoppedAt:t finishedAt:t
arn:s registeredAt:t registeredBy:s deleteRequestedAt:t status:s
daemonArn:s status:s createdAt:t updatedAt:t
serviceDeploymentArn:s serviceArn:s clusterArn:s startedAt:t createdAt:t finishedAt:t targetServiceRevisionArn:s status:s statusReason:s
name:s type:s doubleValue:d longValue:l integerValue:i stringSetValue:[s
agentVersion:s agentHash:s dockerVersion:s
id:s! type:s!
name:s image:s! memory:i memoryReservation:i repositoryCredentials:302 healthCheck:303 cpu:i essential:b entryPoint:[s command:[s workingDirectory:s environmentFiles:[304 environment:[259 secrets:[265 readonlyRootFilesystem:b mountPoints:[305 logConfiguration:276 firelensConfiguration:306 privileged:b user:s ulimits:[307 linuxParameters:308 dependsOn:[309 startTimeout:i stopTimeout:i systemControls:[310 interactive:b pseudoTerminal:b restartPolicy:311
name:s host:312
name:s image:s repositoryCredentials:302 cpu:i memory:i memoryReservation:i links:[s portMappings:[313 essential:b restartPolicy:311 entryPoint:[s command:[s environment:[259 environmentFiles:[304 mountPoints:[305 volumesFrom:[314 linuxParameters:315 secrets:[265 dependsOn:[309 startTimeout:i stopTimeout:i versionConsistency:s hostname:s user:s workingDirectory:s disableNetworking:b privileged:b readonlyRootFilesystem:b dnsServers:[s dnsSearchDomains:[s extraHosts:[316 dockerSecurityOptions:[s interactive:b pseudoTerminal:b dockerLabels:{s ulimits:[307 logConfiguration:276 healthCheck:303 systemControls:[310 resourceRequirements:[317 firelensConfiguration:306 credentialSpecs:[s
name:s host:312 dockerVolumeConfiguration:318 efsVolumeConfiguration:319 s3filesVolumeConfiguration:320 fsxWindowsFileServerVolumeConfiguration:321 configuredAtLaunch:b
type:s expression:s
type:s containerName:s! properties:[259
deviceName:s! deviceType:s!
sizeInGiB:i!
cpuArchitecture:s operatingSystemFamily:s
containerOverrides:[322 cpu:s inferenceAcceleratorOverrides:[323 executionRoleArn:s memory:s taskRoleArn:s ephemeralStorage:241
name:s! managedEBSVolume:324
attachmentArn:s! status:s!
bindIP:s containerPort:i hostPort:i protocol:s containerPortRange:s hostPortRange:s
containerName:s imageDigest:s runtimeId:s exitCode:i networkBindings:[246 reason:s status:s
containerName:s! managedAgentName:s! status:s! reason:s
managedScaling:252 managedTerminationProtection:s managedDraining:s
infrastructureRoleArn:s! instanceLaunchTemplate:325! propagateTags:s infrastructureOptimization:254 autoRepairConfiguration:255
serviceArn:s cluster:s serviceName:s status:266 targetConfiguration:267 createdAt:t updatedAt:t
status:s targetCapacity:i minimumScalingStepSize:i maximumScalingStepSize:i instanceWarmupPeriod:i
ec2InstanceProfileArn:s! networkConfiguration:326! storageConfiguration:327 localStorageConfiguration:328 monitoring:s capacityOptionType:s instanceMetadataTagsPropagation:b instanceRequirements:329 fipsEnabled:b capacityReservations:330
scaleInAfter:i
actionsStatus:s
infrastructureRoleArn:s instanceLaunchTemplate:253 propagateTags:s infrastructureOptimization:254 autoRepairConfiguration:255
kmsKeyId:s logging:s logConfiguration:331
kmsKeyId:s fargateEphemeralStorageKmsKeyId:s
name:s value:s
id:s type:s status:s details:[259
namespace:s
alarmNames:[s enable:b
logGroup:s! logStreamPrefix:s!
credentialsParameter:s
name:s! valueFrom:s!
statusCode:s statusReason:s
serviceRevisionArn:s executionRoleArn:s taskRoleArn:s taskDefinitionArn:s cpu:s memory:s networkConfiguration:195 healthCheckPath:s primaryContainer:194 scalingTarget:196 ingressPaths:[332 createdAt:t
alternateTargetGroupArn:s productionListenerRule:s testListenerRule:s roleArn:s
enable:b! rollback:b! resetOnHealthyTask:b thresholdConfiguration:333
alarmNames:[s! rollback:b! enable:b!
targetType:s hookTargetArn:s roleArn:s lifecycleStages:[s hookDetails:D timeoutConfiguration:334
stepPercent:d stepBakeTimeInMinutes:i
canaryPercent:d canaryBakeTimeInMinutes:i
subnets:[s! securityGroups:[s assignPublicIp:s
portName:s! discoveryName:s clientAliases:[335 ingressPortOverride:i timeout:336 tls:337
logDriver:s! options:{s secretOptions:[265
format:s! includeQueryParameters:s
encrypted:b kmsKeyId:s volumeType:s sizeInGiB:i snapshotId:s volumeInitializationRate:i iops:i throughput:i tagSpecifications:[338 roleArn:s! filesystemType:s
metricNames:[s! resolutionSeconds:i!
id:s status:s taskDefinition:s desiredCount:i pendingCount:i runningCount:i failedTasks:i createdAt:t updatedAt:t capacityProviderStrategy:[190 launchType:s platformVersion:s platformFamily:s networkConfiguration:203 rolloutState:s rolloutStateReason:s serviceConnectConfiguration:205 serviceConnectResources:[339 volumeConfigurations:[206 fargateEphemeralStorage:283 vpcLatticeConfigurations:[207
id:s createdAt:t message:s
arn:s requestedTaskCount:i runningTaskCount:i pendingTaskCount:i
kmsKeyId:s
overallStatus:s details:[340
arn:s capacityProviders:[341 totalRunningCount:i
arn:s capacityProviders:[342 totalRunningInstanceCount:i totalDrainingInstanceCount:i
failureCount:i status:s threshold:i
status:s alarmNames:[s triggeredAlarmNames:[s
reason:s startedAt:t rollbackTargetDaemonRevisionArn:s rollbackCapacityProviders:[s
containerName:s imageDigest:s image:s
arn:s requestedTaskCount:i runningTaskCount:i pendingTaskCount:i requestedTestTrafficWeight:d requestedProductionTrafficWeight:d
hookId:s targetType:s targetArn:s status:s expiresAt:t timeoutAction:s
reason:s startedAt:t serviceRevisionArn:s
status:s failureCount:i threshold:i
status:s alarmNames:[s triggeredAlarmNames:[s
containerName:s imageDigest:s image:s
loadBalancers:[343
ingressPaths:[344 autoScaling:345 metricAlarms:[346 serviceSecurityGroups:[347 logGroups:[348
runtimePlatform:349
containerArn:s taskArn:s name:s image:s imageDigest:s runtimeId:s lastStatus:s exitCode:i reason:s networkBindings:[246 networkInterfaces:[350 healthStatus:s managedAgents:[351 cpu:s memory:s memoryReservation:s gpuIds:[s neuronDeviceIds:[s
sizeInGiB:i kmsKeyId:s
credentialsParameter:s!
command:[s! interval:i timeout:i retries:i startPeriod:i
value:s! type:s!
sourceVolume:s containerPath:s readOnly:b
type:s! options:{s
name:s! softLimit:i! hardLimit:i!
capabilities:352 devices:[353 initProcessEnabled:b tmpfs:[354
containerName:s! condition:s!
namespace:s value:s
enabled:b! ignoredExitCodes:[i restartAttemptPeriod:i
sourcePath:s
containerPort:i hostPort:i protocol:s name:s appProtocol:s containerPortRange:s
sourceContainer:s readOnly:b
capabilities:352 devices:[353 initProcessEnabled:b sharedMemorySize:i tmpfs:[354 maxSwap:i swappiness:i
hostname:s! ipAddress:s!
value:s! type:s!
scope:s autoprovision:b driver:s driverOpts:{s labels:{s
fileSystemId:s! rootDirectory:s transitEncryption:s transitEncryptionPort:i authorizationConfig:355
fileSystemArn:s! rootDirectory:s transitEncryptionPort:i accessPointArn:s
fileSystemId:s! rootDirectory:s! authorizationConfig:356!
name:s command:[s environment:[259 environmentFiles:[304 cpu:i memory:i memoryReservation:i resourceRequirements:[317
deviceName:s deviceType:s
encrypted:b kmsKeyId:s volumeType:s sizeInGiB:i snapshotId:s volumeInitializationRate:i iops:i throughput:i tagSpecifications:[338 roleArn:s! terminationPolicy:357 filesystemType:s
ec2InstanceProfileArn:s networkConfiguration:326 storageConfiguration:327 instanceMetadataTagsPropagation:b localStorageConfiguration:328 monitoring:s instanceRequirements:329 capacityReservations:330
subnets:[s securityGroups:[s
storageSizeGiB:i
useLocalStorage:b
vCpuCount:358! memoryMiB:359! cpuManufacturers:[s memoryGiBPerVCpu:360 excludedInstanceTypes:[s instanceGenerations:[s spotMaxPricePercentageOverLowestPrice:i onDemandMaxPricePercentageOverLowestPrice:i bareMetal:s burstablePerformance:s requireHibernateSupport:b networkInterfaceCount:361 localStorage:s localStorageTypes:[s totalLocalStorageGB:362 baselineEbsBandwidthMbps:363 acceleratorTypes:[s acceleratorCount:364 acceleratorManufacturers:[s acceleratorNames:[s acceleratorTotalMemoryMiB:365 networkBandwidthGbps:366 allowedInstanceTypes:[s maxSpotPriceAsPercentageOfOptimalOnDemandPrice:i
reservationGroupArn:s reservationPreference:s
cloudWatchLogGroupName:s cloudWatchEncryptionEnabled:b s3BucketName:s s3EncryptionEnabled:b s3KeyPrefix:s
accessType:s! endpoint:s!
type:s! value:i!
timeoutInMinutes:i action:s
port:i! dnsName:s testTrafficRules:367
idleTimeoutSeconds:i perRequestTimeoutSeconds:i
issuerCertificateAuthority:368! kmsKey:s roleArn:s
resourceType:s! tags:[186 propagateTags:s
discoveryName:s discoveryArn:s
type:s status:s statusReason:s lastUpdated:t lastStatusChange:t
arn:s runningCount:i
arn:s runningInstanceCount:i drainingInstanceCount:i
targetGroupArn:s productionListenerRule:s
accessType:s! endpoint:s! loadBalancer:369 loadBalancerSecurityGroups:[347 certificate:370 listener:371 rule:372 targetGroups:[373
scalableTarget:374 applicationAutoScalingPolicies:[375
arn:s status:s! statusReason:s updatedAt:t!
arn:s status:s! statusReason:s updatedAt:t!
arn:s status:s! statusReason:s updatedAt:t! logGroupName:s!
cpuArchitecture:s
attachmentId:s privateIpv4Address:s ipv6Address:s
lastStartedAt:t name:s reason:s lastStatus:s
add:[s drop:[s
hostPath:s! containerPath:s permissions:[s
containerPath:s! size:i! mountOptions:[s
accessPointId:s iam:s
credentialsParameter:s! domain:s!
deleteOnTermination:b!
min:i! max:i
min:i! max:i
min:d max:d
min:i max:i
min:d max:d
min:i max:i
min:i max:i
min:i max:i
min:d max:d
header:376!
awsPcaAuthorityArn:s
arn:s status:s! statusReason:s updatedAt:t! scheme:s! subnetIds:[s securityGroupIds:[s
arn:s status:s! statusReason:s updatedAt:t! domainName:s!
arn:s status:s! statusReason:s updatedAt:t!
arn:s status:s! statusReason:s updatedAt:t!
arn:s status:s! statusReason:s updatedAt:t! healthCheckPath:s! healthCheckPort:i! port:i!
arn:s status:s! statusReason:s updatedAt:t! minCapacity:i! maxCapacity:i!
arn:s status:s! statusReason:s updatedAt:t! policyType:s! targetValue:d! metric:s!
name:s! value:377
exact:s!

AccessDeniedException 154
AttributeLimitExceededException 155
BlockedException 156
ClientException 157
ClusterContainsCapacityProviderException 158
ClusterContainsContainerInstancesException 159
ClusterContainsServicesException 160
ClusterContainsTasksException 161
ClusterNotFoundException 162
ConflictException 163
DaemonNotActiveException 164
DaemonNotFoundException 165
InvalidParameterException 166
LimitExceededException 167
MissingVersionException 168
NamespaceNotFoundException 169
NoUpdateAvailableException 170
PlatformTaskDefinitionIncompatibilityException 171
PlatformUnknownException 172
ResourceInUseException 173
ResourceNotFoundException 174
ServerException 175
ServiceDeploymentNotFoundException 176
ServiceNotActiveException 177
ServiceNotFoundException 178
TargetNotConnectedException 179
TargetNotFoundException 180
TaskSetNotFoundException 181
UnsupportedFeatureException 182
UpdateInProgressException 183

ListClusters in=nextToken out=nextToken limit=maxResults results=clusterArns
ListContainerInstances in=nextToken out=nextToken limit=maxResults results=containerInstanceArns
ListTaskDefinitions in=nextToken out=nextToken limit=maxResults results=taskDefinitionArns
ListTaskDefinitionFamilies in=nextToken out=nextToken limit=maxResults results=families
ListTasks in=nextToken out=nextToken limit=maxResults results=taskArns
ListServices in=nextToken out=nextToken limit=maxResults results=serviceArns
ListAccountSettings in=nextToken out=nextToken limit=maxResults results=settings
ListAttributes in=nextToken out=nextToken limit=maxResults results=attributes
ListServicesByNamespace in=nextToken out=nextToken limit=maxResults results=serviceArns

DaemonActive DescribeDaemon 15 8 [{"matcher":"path","argument":"daemon.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"daemon.status","state":"failure","expected":"DELETE_IN_PROGRESS"}]
DaemonDeploymentStopped DescribeDaemonDeployments 15 8 [{"matcher":"pathAll","argument":"daemonDeployments[].status","state":"success","expected":"STOPPED"},{"matcher":"pathAny","argument":"failures[].reason","state":"failure","expected":"MISSING"}]
DaemonDeploymentSuccessful DescribeDaemonDeployments 15 8 [{"matcher":"pathAll","argument":"daemonDeployments[].status","state":"success","expected":"SUCCESSFUL"},{"matcher":"pathAny","argument":"daemonDeployments[].status","state":"failure","expected":"STOPPED"},{"matcher":"pathAny","argument":"daemonDeployments[].status","state":"failure","expected":"ROLLBACK_FAILED"},{"matcher":"pathAny","argument":"daemonDeployments[].status","state":"failure","expected":"ROLLBACK_SUCCESSFUL"},{"matcher":"pathAny","argument":"failures[].reason","state":"failure","expected":"MISSING"}]
DaemonTaskDefinitionActive DescribeDaemonTaskDefinition 15 8 [{"matcher":"path","argument":"daemonTaskDefinition.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"daemonTaskDefinition.status","state":"failure","expected":"DELETE_IN_PROGRESS"},{"matcher":"path","argument":"daemonTaskDefinition.status","state":"failure","expected":"DELETED"}]
DaemonTaskDefinitionDeleted DescribeDaemonTaskDefinition 15 8 [{"matcher":"path","argument":"daemonTaskDefinition.status","state":"success","expected":"DELETED"}]
ServicesInactive DescribeServices 15 40 [{"matcher":"pathAny","argument":"failures[].reason","state":"failure","expected":"MISSING"},{"matcher":"pathAny","argument":"services[].status","state":"success","expected":"INACTIVE"}]
ServicesStable DescribeServices 15 40 [{"matcher":"pathAny","argument":"failures[].reason","state":"failure","expected":"MISSING"},{"matcher":"pathAny","argument":"services[].status","state":"failure","expected":"DRAINING"},{"matcher":"pathAny","argument":"services[].status","state":"failure","expected":"INACTIVE"},{"matcher":"path","argument":"length(services[?!(length(deployments) == \`1\` && runningCount == desiredCount)]) == \`0\`","state":"success","expected":true}]
TasksRunning DescribeTasks 6 100 [{"matcher":"pathAny","argument":"tasks[].lastStatus","state":"failure","expected":"STOPPED"},{"matcher":"pathAny","argument":"failures[].reason","state":"failure","expected":"MISSING"},{"matcher":"pathAll","argument":"tasks[].lastStatus","state":"success","expected":"RUNNING"}]
TasksStopped DescribeTasks 6 100 [{"matcher":"pathAll","argument":"tasks[].lastStatus","state":"success","expected":"STOPPED"}]`,
}
