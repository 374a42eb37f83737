// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Batch, API version 2016-08-10. */
export const batch: ServiceModel = {
  name: 'batch',
  packed: `{"name":"batch","serviceId":"Batch","fullName":"AWS Batch","apiVersion":"2016-08-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"batch","jsonVersion":"1.1"}
CancelJob POST /v1/canceljob <0 >1
CreateComputeEnvironment POST /v1/createcomputeenvironment <2 >3
CreateConsumableResource POST /v1/createconsumableresource <4 >5
CreateJobQueue POST /v1/createjobqueue <6 >7
CreateQuotaShare POST /v1/createquotashare <8 >9
CreateSchedulingPolicy POST /v1/createschedulingpolicy <10 >11
CreateServiceEnvironment POST /v1/createserviceenvironment <12 >13
DeleteComputeEnvironment POST /v1/deletecomputeenvironment <14 >15
DeleteConsumableResource POST /v1/deleteconsumableresource <16 >17
DeleteJobQueue POST /v1/deletejobqueue <18 >19
DeleteQuotaShare POST /v1/deletequotashare <20 >21
DeleteSchedulingPolicy POST /v1/deleteschedulingpolicy <22 >23
DeleteServiceEnvironment POST /v1/deleteserviceenvironment <24 >25
DeregisterJobDefinition POST /v1/deregisterjobdefinition <26 >27
DescribeComputeEnvironments POST /v1/describecomputeenvironments <28 >29
DescribeConsumableResource POST /v1/describeconsumableresource <30 >31
DescribeJobDefinitions POST /v1/describejobdefinitions <32 >33
DescribeJobQueues POST /v1/describejobqueues <34 >35
DescribeJobs POST /v1/describejobs <36 >37
DescribeQuotaShare POST /v1/describequotashare <38 >39
DescribeSchedulingPolicies POST /v1/describeschedulingpolicies <40 >41
DescribeServiceEnvironments POST /v1/describeserviceenvironments <42 >43
DescribeServiceJob POST /v1/describeservicejob <44 >45
GetJobQueueSnapshot POST /v1/getjobqueuesnapshot <46 >47
ListConsumableResources POST /v1/listconsumableresources <48 >49
ListJobs POST /v1/listjobs <50 >51
ListJobsByConsumableResource POST /v1/listjobsbyconsumableresource <52 >53
ListQuotaShares POST /v1/listquotashares <54 >55
ListSchedulingPolicies POST /v1/listschedulingpolicies <56 >57
ListServiceJobs POST /v1/listservicejobs <58 >59
ListTagsForResource GET /v1/tags/{resourceArn} <60 >61
RegisterJobDefinition POST /v1/registerjobdefinition <62 >63
SubmitJob POST /v1/submitjob <64 >65
SubmitServiceJob POST /v1/submitservicejob <66 >67
TagResource POST /v1/tags/{resourceArn} <68 >69
TerminateJob POST /v1/terminatejob <70 >71
TerminateServiceJob POST /v1/terminateservicejob <72 >73
UntagResource DELETE /v1/tags/{resourceArn} <74 >75
UpdateComputeEnvironment POST /v1/updatecomputeenvironment <76 >77
UpdateConsumableResource POST /v1/updateconsumableresource <78 >79
UpdateJobQueue POST /v1/updatejobqueue <80 >81
UpdateQuotaShare POST /v1/updatequotashare <82 >83
UpdateSchedulingPolicy POST /v1/updateschedulingpolicy <84 >85
UpdateServiceEnvironment POST /v1/updateserviceenvironment <86 >87
UpdateServiceJob POST /v1/updateservicejob <88 >89

jobId:s! reason:s!
-
computeEnvironmentName:s! type:s! state:s unmanagedvCpus:i computeResources:92 serviceRole:s tags:{s eksConfiguration:93 context:s
computeEnvironmentName:s computeEnvironmentArn:s
consumableResourceName:s! totalQuantity:l resourceType:s tags:{s
consumableResourceName:s! consumableResourceArn:s!
jobQueueName:s! state:s schedulingPolicyArn:s priority:i! computeEnvironmentOrder:[94 serviceEnvironmentOrder:[95 jobQueueType:s tags:{s jobStateTimeLimitActions:[96
jobQueueName:s! jobQueueArn:s!
quotaShareName:s! jobQueue:s! capacityLimits:[97! resourceSharingConfiguration:98! preemptionConfiguration:99! state:s tags:{s
quotaShareName:s quotaShareArn:s
name:s! quotaSharePolicy:100 fairsharePolicy:101 tags:{s
name:s! arn:s!
serviceEnvironmentName:s! serviceEnvironmentType:s! state:s capacityLimits:[102! tags:{s
serviceEnvironmentName:s! serviceEnvironmentArn:s!
computeEnvironment:s!
-
consumableResource:s!
-
jobQueue:s!
-
quotaShareArn:s!
-
arn:s!
-
serviceEnvironment:s!
-
jobDefinition:s!
-
computeEnvironments:[s maxResults:i nextToken:s
computeEnvironments:[103 nextToken:s
consumableResource:s!
consumableResourceName:s! consumableResourceArn:s! totalQuantity:l inUseQuantity:l availableQuantity:l resourceType:s createdAt:l tags:{s
jobDefinitions:[s maxResults:i jobDefinitionName:s status:s nextToken:s
jobDefinitions:[104 nextToken:s
jobQueues:[s maxResults:i nextToken:s
jobQueues:[105 nextToken:s
jobs:[s!
jobs:[106
quotaShareArn:s!
quotaShareName:s quotaShareArn:s jobQueueArn:s capacityLimits:[97 resourceSharingConfiguration:98 preemptionConfiguration:99 state:s status:s tags:{s
arns:[s!
schedulingPolicies:[107
serviceEnvironments:[s maxResults:i nextToken:s
serviceEnvironments:[108 nextToken:s
jobId:s!
attempts:[109 capacityUsage:[110 createdAt:l isTerminated:b jobArn:s jobId:s! jobName:s! jobQueue:s! latestAttempt:111 retryStrategy:112 scheduledAt:l schedulingPriority:i serviceRequestPayload:s serviceJobType:s! shareIdentifier:s quotaShareName:s preemptionConfiguration:113 preemptionSummary:114 startedAt:l! status:s! statusReason:s stoppedAt:l tags:{s timeoutConfig:115
jobQueue:s!
frontOfQueue:116 frontOfQuotaShares:117 queueUtilization:118
filters:[119 maxResults:i nextToken:s
consumableResources:[120! nextToken:s
jobQueue:s arrayJobId:s multiNodeJobId:s jobStatus:s maxResults:i nextToken:s filters:[119
jobSummaryList:[121! nextToken:s
consumableResource:s! filters:[119 maxResults:i nextToken:s
jobs:[122! nextToken:s
jobQueue:s! maxResults:i nextToken:s
quotaShares:[123 nextToken:s
maxResults:i nextToken:s
schedulingPolicies:[124 nextToken:s
jobQueue:s jobStatus:s maxResults:i nextToken:s filters:[119
jobSummaryList:[125! nextToken:s
resourceArn:s!@u
tags:{s
jobDefinitionName:s! type:s! parameters:{s schedulingPriority:i containerProperties:126 nodeProperties:127 retryStrategy:128 propagateTags:b timeout:129 tags:{s platformCapabilities:[s eksProperties:130 ecsProperties:131 consumableResourceProperties:132
jobDefinitionName:s! jobDefinitionArn:s! revision:i!
jobName:s! jobQueue:s! shareIdentifier:s schedulingPriorityOverride:i arrayProperties:133 dependsOn:[134 jobDefinition:s! parameters:{s containerOverrides:135 nodeOverrides:136 retryStrategy:128 propagateTags:b timeout:129 tags:{s eksPropertiesOverride:137 ecsPropertiesOverride:138 consumableResourcePropertiesOverride:132
jobArn:s jobName:s! jobId:s!
jobName:s! jobQueue:s! retryStrategy:112 schedulingPriority:i serviceRequestPayload:s! serviceJobType:s! shareIdentifier:s quotaShareName:s preemptionConfiguration:113 timeoutConfig:115 tags:{s clientToken:s~
jobArn:s jobName:s! jobId:s!
resourceArn:s!@u tags:{s!
-
jobId:s! reason:s!
-
jobId:s! reason:s!
-
resourceArn:s!@u tagKeys:[s!@q
-
computeEnvironment:s! state:s unmanagedvCpus:i computeResources:139 serviceRole:s updatePolicy:140 context:s
computeEnvironmentName:s computeEnvironmentArn:s
consumableResource:s! operation:s quantity:l clientToken:s~
consumableResourceName:s! consumableResourceArn:s! totalQuantity:l
jobQueue:s! state:s schedulingPolicyArn:s priority:i computeEnvironmentOrder:[94 serviceEnvironmentOrder:[95 jobStateTimeLimitActions:[96
jobQueueName:s jobQueueArn:s
quotaShareArn:s! capacityLimits:[97 resourceSharingConfiguration:98 preemptionConfiguration:99 state:s
quotaShareName:s quotaShareArn:s
arn:s! quotaSharePolicy:100 fairsharePolicy:101
-
serviceEnvironment:s! state:s capacityLimits:[102
serviceEnvironmentName:s! serviceEnvironmentArn:s!
jobId:s! schedulingPriority:i!
jobArn:s jobName:s jobId:s
message:s
message:s
type:s! allocationStrategy:s minvCpus:i maxvCpus:i! desiredvCpus:i instanceTypes:[s imageId:s subnets:[s securityGroupIds:[s ec2KeyPair:s instanceRole:s tags:{s placementGroup:s bidPercentage:i spotIamFleetRole:s launchTemplate:141 ec2Configuration:[142 scalingPolicy:143
eksClusterArn:s! kubernetesNamespace:s!
order:i! computeEnvironment:s!
order:i! serviceEnvironment:s!
reason:s! state:s! maxTimeSeconds:i! action:s!
maxCapacity:i! capacityUnit:s!
strategy:s! borrowLimit:i
inSharePreemption:s!
idleResourceAssignmentStrategy:s!
shareDecaySeconds:i computeReservation:i shareDistribution:[144
maxCapacity:i capacityUnit:s
computeEnvironmentName:s! computeEnvironmentArn:s! unmanagedvCpus:i ecsClusterArn:s tags:{s type:s state:s status:s statusReason:s computeResources:92 serviceRole:s updatePolicy:140 eksConfiguration:93 containerOrchestrationType:s uuid:s context:s
jobDefinitionName:s! jobDefinitionArn:s! revision:i! status:s type:s! schedulingPriority:i parameters:{s retryStrategy:128 containerProperties:126 timeout:129 nodeProperties:127 tags:{s propagateTags:b platformCapabilities:[s ecsProperties:131 eksProperties:130 containerOrchestrationType:s consumableResourceProperties:132
jobQueueName:s! jobQueueArn:s! state:s! schedulingPolicyArn:s status:s statusReason:s priority:i! computeEnvironmentOrder:[94! serviceEnvironmentOrder:[95 jobQueueType:s tags:{s jobStateTimeLimitActions:[96
jobArn:s jobName:s! jobId:s! jobQueue:s! status:s! shareIdentifier:s schedulingPriority:i attempts:[145 statusReason:s createdAt:l retryStrategy:128 startedAt:l! stoppedAt:l dependsOn:[134 jobDefinition:s! parameters:{s container:146 nodeDetails:147 nodeProperties:127 arrayProperties:148 timeout:129 tags:{s propagateTags:b platformCapabilities:[s eksProperties:149 eksAttempts:[150 ecsProperties:151 isCancelled:b isTerminated:b consumableResourceProperties:132
name:s! arn:s! quotaSharePolicy:100 fairsharePolicy:101 tags:{s
serviceEnvironmentName:s! serviceEnvironmentArn:s! serviceEnvironmentType:s! state:s status:s capacityLimits:[102! tags:{s
serviceResourceId:152 startedAt:l stoppedAt:l statusReason:s
capacityUnit:s quantity:d
serviceResourceId:152
attempts:i! evaluateOnExit:[153
preemptionRetriesBeforeTermination:i
preemptedAttemptCount:i recentPreemptedAttempts:[154
attemptDurationSeconds:i
jobs:[155 lastUpdatedAt:l
quotaShares:{[156 lastUpdatedAt:l
totalCapacityUsage:[157 fairshareUtilization:158 quotaShareUtilization:159 lastUpdatedAt:l
name:s values:[s
consumableResourceArn:s! consumableResourceName:s! totalQuantity:l inUseQuantity:l resourceType:s
jobArn:s jobId:s! jobName:s! capacityUsage:[160 createdAt:l scheduledAt:l shareIdentifier:s status:s statusReason:s startedAt:l stoppedAt:l container:161 arrayProperties:162 nodeProperties:163 jobDefinition:s
jobArn:s! jobQueueArn:s! jobName:s! jobDefinitionArn:s shareIdentifier:s jobStatus:s! quantity:l! statusReason:s startedAt:l createdAt:l! consumableResourceProperties:132!
quotaShareName:s quotaShareArn:s jobQueueArn:s capacityLimits:[97 resourceSharingConfiguration:98 preemptionConfiguration:99 state:s status:s
arn:s!
latestAttempt:111 capacityUsage:[164 createdAt:l jobArn:s jobId:s! jobName:s! scheduledAt:l serviceJobType:s! shareIdentifier:s quotaShareName:s status:s statusReason:s startedAt:l stoppedAt:l
image:s vcpus:i memory:i command:[s jobRoleArn:s executionRoleArn:s volumes:[165 environment:[166 mountPoints:[167 readonlyRootFilesystem:b privileged:b ulimits:[168 user:s instanceType:s resourceRequirements:[169 linuxParameters:170 logConfiguration:171 secrets:[172 networkConfiguration:173 fargatePlatformConfiguration:174 enableExecuteCommand:b ephemeralStorage:175 runtimePlatform:176 repositoryCredentials:177
numNodes:i! mainNode:i! nodeRangeProperties:[178!
attempts:i evaluateOnExit:[179
attemptDurationSeconds:i
podProperties:180
taskProperties:[181!
consumableResourceList:[182
size:i
jobId:s type:s
vcpus:i memory:i command:[s instanceType:s environment:[166 resourceRequirements:[169
numNodes:i nodePropertyOverrides:[183
podProperties:184
taskProperties:[185
minvCpus:i maxvCpus:i desiredvCpus:i subnets:[s securityGroupIds:[s allocationStrategy:s instanceTypes:[s ec2KeyPair:s instanceRole:s tags:{s placementGroup:s bidPercentage:i launchTemplate:141 ec2Configuration:[142 updateToLatestImageVersion:b type:s imageId:s scalingPolicy:143
terminateJobsOnUpdate:b jobExecutionTimeoutMinutes:l
launchTemplateId:s launchTemplateName:s version:s overrides:[186 userdataType:s
imageType:s! imageIdOverride:s batchImageStatus:s imageKubernetesVersion:s
minScaleDownDelayMinutes:i
shareIdentifier:s! weightFactor:f
container:187 startedAt:l stoppedAt:l statusReason:s taskProperties:[188
image:s vcpus:i memory:i command:[s jobRoleArn:s executionRoleArn:s volumes:[165 environment:[166 mountPoints:[167 readonlyRootFilesystem:b ulimits:[168 privileged:b user:s exitCode:i reason:s containerInstanceArn:s taskArn:s logStreamName:s instanceType:s networkInterfaces:[189 resourceRequirements:[169 linuxParameters:170 logConfiguration:171 secrets:[172 networkConfiguration:173 fargatePlatformConfiguration:174 ephemeralStorage:175 runtimePlatform:176 repositoryCredentials:177 enableExecuteCommand:b
nodeIndex:i isMainNode:b
statusSummary:{i statusSummaryLastUpdatedAt:l size:i index:i
podProperties:190
containers:[191 initContainers:[191 eksClusterArn:s podName:s podNamespace:s nodeName:s startedAt:l stoppedAt:l statusReason:s
taskProperties:[192
name:s! value:s!
action:s onStatusReason:s
serviceResourceId:152 startedAt:l stoppedAt:l statusReason:s
jobArn:s earliestTimeAtPosition:l
jobArn:s earliestTimeAtPosition:l
capacityUnit:s quantity:d
activeShareCount:l topCapacityUtilization:[193
topCapacityUtilization:[194
capacityUnit:s quantity:d
exitCode:i reason:s
size:i index:i statusSummary:{i statusSummaryLastUpdatedAt:l
isMainNode:b numNodes:i nodeIndex:i
capacityUnit:s quantity:d
host:195 name:s efsVolumeConfiguration:196 s3filesVolumeConfiguration:197
name:s value:s
containerPath:s readOnly:b sourceVolume:s
hardLimit:i! name:s! softLimit:i!
value:s! type:s!
devices:[198 initProcessEnabled:b sharedMemorySize:i tmpfs:[199 maxSwap:i swappiness:i
logDriver:s! options:{s secretOptions:[172
name:s! valueFrom:s!
assignPublicIp:s
platformVersion:s
sizeInGiB:i!
operatingSystemFamily:s cpuArchitecture:s
credentialsParameter:s!
targetNodes:s! container:126 instanceTypes:[s ecsProperties:131 eksProperties:130 consumableResourceProperties:132
onStatusReason:s onReason:s onExitCode:s action:s!
serviceAccountName:s hostNetwork:b dnsPolicy:s imagePullSecrets:[200 containers:[201 initContainers:[201 volumes:[202 metadata:203 shareProcessNamespace:b
containers:[204! ephemeralStorage:175 executionRoleArn:s platformVersion:s ipcMode:s taskRoleArn:s pidMode:s networkConfiguration:173 runtimePlatform:176 volumes:[165 enableExecuteCommand:b
consumableResource:s quantity:l
targetNodes:s! containerOverrides:135 ecsPropertiesOverride:138 instanceTypes:[s eksPropertiesOverride:137 consumableResourcePropertiesOverride:132
containers:[205 initContainers:[205 metadata:203
containers:[206
launchTemplateId:s launchTemplateName:s version:s targetInstanceTypes:[s userdataType:s
containerInstanceArn:s taskArn:s exitCode:i reason:s logStreamName:s networkInterfaces:[189
containerInstanceArn:s taskArn:s containers:[207
attachmentId:s ipv6Address:s privateIpv4Address:s
serviceAccountName:s hostNetwork:b dnsPolicy:s imagePullSecrets:[200 containers:[208 initContainers:[208 volumes:[202 podName:s nodeName:s metadata:203 shareProcessNamespace:b
name:s containerID:s exitCode:i reason:s
containers:[209 containerInstanceArn:s taskArn:s ephemeralStorage:175 executionRoleArn:s platformVersion:s ipcMode:s taskRoleArn:s pidMode:s networkConfiguration:173 runtimePlatform:176 volumes:[165 enableExecuteCommand:b
shareIdentifier:s capacityUsage:[210
quotaShareName:s capacityUsage:[211
sourcePath:s
fileSystemId:s! rootDirectory:s transitEncryption:s transitEncryptionPort:i authorizationConfig:212
fileSystemArn:s! rootDirectory:s transitEncryptionPort:i accessPointArn:s
hostPath:s! containerPath:s permissions:[s
containerPath:s! size:i! mountOptions:[s
name:s!
name:s image:s! imagePullPolicy:s command:[s args:[s env:[213 resources:214 volumeMounts:[215 securityContext:216
name:s! hostPath:217 emptyDir:218 secret:219 persistentVolumeClaim:220
labels:{s annotations:{s namespace:s
command:[s dependsOn:[221 environment:[166 essential:b firelensConfiguration:222 image:s! linuxParameters:170 logConfiguration:171 mountPoints:[167 name:s privileged:b readonlyRootFilesystem:b repositoryCredentials:177 resourceRequirements:[169 secrets:[172 ulimits:[168 user:s startTimeout:i stopTimeout:i
name:s image:s command:[s args:[s env:[213 resources:214
command:[s environment:[166 name:s resourceRequirements:[169
exitCode:i name:s reason:s logStreamName:s networkInterfaces:[189
name:s image:s imagePullPolicy:s command:[s args:[s env:[213 resources:214 exitCode:i reason:s volumeMounts:[215 securityContext:216
command:[s dependsOn:[221 environment:[166 essential:b firelensConfiguration:222 image:s linuxParameters:170 logConfiguration:171 mountPoints:[167 name:s privileged:b readonlyRootFilesystem:b repositoryCredentials:177 resourceRequirements:[169 secrets:[172 ulimits:[168 user:s startTimeout:i stopTimeout:i exitCode:i reason:s logStreamName:s networkInterfaces:[189
capacityUnit:s quantity:d
capacityUnit:s quantity:d
accessPointId:s iam:s
name:s! value:s
limits:{s requests:{s
name:s mountPath:s subPath:s readOnly:b
runAsUser:l runAsGroup:l privileged:b allowPrivilegeEscalation:b readOnlyRootFilesystem:b runAsNonRoot:b
path:s
medium:s sizeLimit:s
secretName:s! optional:b
claimName:s! readOnly:b
containerName:s condition:s
type:s! options:{s

ClientException 90 status=400
ServerException 91 status=500

DescribeComputeEnvironments in=nextToken out=nextToken limit=maxResults results=computeEnvironments
DescribeJobDefinitions in=nextToken out=nextToken limit=maxResults results=jobDefinitions
DescribeJobQueues in=nextToken out=nextToken limit=maxResults results=jobQueues
ListJobs in=nextToken out=nextToken limit=maxResults results=jobSummaryList
ListSchedulingPolicies in=nextToken out=nextToken limit=maxResults results=schedulingPolicies
ListConsumableResources in=nextToken out=nextToken limit=maxResults results=consumableResources
ListJobsByConsumableResource in=nextToken out=nextToken limit=maxResults results=jobs
DescribeServiceEnvironments in=nextToken out=nextToken limit=maxResults results=serviceEnvironments
ListServiceJobs in=nextToken out=nextToken limit=maxResults results=jobSummaryList
ListQuotaShares in=nextToken out=nextToken limit=maxResults results=quotaShares

`,
}
