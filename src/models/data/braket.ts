// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Braket, API version 2019-09-01. */
export const braket: ServiceModel = {
  name: 'braket',
  packed: `{"name":"braket","serviceId":"Braket","fullName":"Braket","apiVersion":"2019-09-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"braket"}
CancelJob PUT /job/{jobArn}/cancel <0 >1 idempotent
CancelQuantumTask PUT /quantum-task/{quantumTaskArn}/cancel <2 >3 idempotent
CreateJob POST /job <4 >5 status=201
CreateQuantumTask POST /quantum-task <6 >7 status=201
CreateSpendingLimit POST /spending-limit <8 >9 status=201
DeleteSpendingLimit DELETE /spending-limit/{spendingLimitArn}/delete <10 >11 idempotent
GetDevice GET /device/{deviceArn} <12 >13 readonly
GetJob GET /job/{jobArn} <14 >15 readonly
GetQuantumTask GET /quantum-task/{quantumTaskArn} <16 >17 readonly
ListTagsForResource GET /tags/{resourceArn} <18 >19 readonly
SearchDevices POST /devices <20 >21 readonly
SearchJobs POST /jobs <22 >23
SearchQuantumTasks POST /quantum-tasks <24 >25 readonly
SearchSpendingLimits POST /spending-limits <26 >27 readonly
TagResource POST /tags/{resourceArn} <28 >29
UntagResource DELETE /tags/{resourceArn} <30 >31 idempotent
UpdateSpendingLimit PATCH /spending-limit/{spendingLimitArn}/update <32 >33 idempotent

jobArn:s!@u
jobArn:s! cancellationStatus:s!
quantumTaskArn:s!@u clientToken:s!~
quantumTaskArn:s! cancellationStatus:s!
clientToken:s!~ algorithmSpecification:43! inputDataConfig:[44 outputDataConfig:45! checkpointConfig:46 jobName:s! roleArn:s! stoppingCondition:47 instanceConfig:48! hyperParameters:{s deviceConfig:49! tags:{s associations:[50
jobArn:s!
clientToken:s!~ deviceArn:s! deviceParameters:J shots:l! outputS3Bucket:s! outputS3KeyPrefix:s! action:J! tags:{s jobToken:s associations:[50 experimentalCapabilities:51
quantumTaskArn:s!
clientToken:s!~ deviceArn:s! spendingLimit:s! timePeriod:52 tags:{s
spendingLimitArn:s!
spendingLimitArn:s!@u
-
deviceArn:s!@u
deviceArn:s! deviceName:s! providerName:s! deviceType:s! deviceStatus:s! deviceCapabilities:J! deviceQueueInfo:[53
jobArn:s!@u additionalAttributeNames:[s@q
status:s! jobArn:s! roleArn:s! failureReason:s jobName:s! hyperParameters:{s inputDataConfig:[44 outputDataConfig:45! stoppingCondition:47 checkpointConfig:46 algorithmSpecification:43! instanceConfig:48! createdAt:T! startedAt:T endedAt:T billableDuration:i deviceConfig:49 events:[54 tags:{s queueInfo:55 associations:[50
quantumTaskArn:s!@u additionalAttributeNames:[s@q
quantumTaskArn:s! status:s! failureReason:s deviceArn:s! deviceParameters:J! shots:l! outputS3Bucket:s! outputS3Directory:s! createdAt:T! endedAt:T tags:{s jobArn:s queueInfo:56 associations:[50 numSuccessfulShots:l actionMetadata:57 experimentalCapabilities:51
resourceArn:s!@u
tags:{s
nextToken:s maxResults:i filters:[58!
devices:[59! nextToken:s
nextToken:s maxResults:i filters:[60!
jobs:[61! nextToken:s
nextToken:s maxResults:i filters:[62!
quantumTasks:[63! nextToken:s
nextToken:s maxResults:i filters:[64
spendingLimits:[65! nextToken:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
spendingLimitArn:s!@u clientToken:s!~ spendingLimit:s timePeriod:52
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s reason:s programSetValidationFailures:[66
scriptModeConfig:67 containerImage:68
channelName:s! contentType:s dataSource:69!
kmsKeyId:s s3Path:s!
localPath:s s3Uri:s!
maxRuntimeInSeconds:i
instanceType:s! volumeSizeInGb:i! instanceCount:i
device:s!
arn:s! type:s!
%union enabled:s
startAt:U! endAt:U!
queue:s! queueSize:s! queuePriority:s
eventType:s timeOfEvent:T message:s
queue:s! position:s! message:s
queue:s! position:s! queuePriority:s message:s
actionType:s! programCount:l executableCount:l
name:s! values:[s!
deviceArn:s! deviceName:s! providerName:s! deviceType:s! deviceStatus:s!
name:s! values:[s! operator:s!
status:s! jobArn:s! jobName:s! device:s! createdAt:T! startedAt:T endedAt:T tags:{s
name:s! values:[s! operator:s!
quantumTaskArn:s! status:s! deviceArn:s! shots:l! outputS3Bucket:s! outputS3Directory:s! createdAt:T! endedAt:T tags:{s
name:s! values:[s! operator:s!
spendingLimitArn:s! deviceArn:s! timePeriod:52! spendingLimit:s! queuedSpend:s! totalSpend:s! createdAt:T! updatedAt:T! tags:{s
programIndex:l! inputsIndex:l errors:[s
entryPoint:s! s3Uri:s! compressionType:s
uri:s!
s3DataSource:70!
s3Uri:s!

AccessDeniedException 34 status=403 sender
ConflictException 35 status=409 sender
DeviceOfflineException 36 status=424 sender
DeviceRetiredException 37 status=410 sender
InternalServiceException 38 status=500
ResourceNotFoundException 39 status=404 sender
ServiceQuotaExceededException 40 status=402 sender
ThrottlingException 41 status=429 sender
ValidationException 42 status=400 sender

SearchDevices in=nextToken out=nextToken limit=maxResults results=devices
SearchQuantumTasks in=nextToken out=nextToken limit=maxResults results=quantumTasks
SearchJobs in=nextToken out=nextToken limit=maxResults results=jobs
SearchSpendingLimits in=nextToken out=nextToken limit=maxResults results=spendingLimits

`,
}
