// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** EMR Serverless, API version 2021-07-13. */
export const emrServerless: ServiceModel = {
  name: 'emr-serverless',
  packed: `{"name":"emr-serverless","serviceId":"EMR Serverless","fullName":"EMR Serverless","apiVersion":"2021-07-13","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"emr-serverless"}
CancelJobRun DELETE /applications/{applicationId}/jobruns/{jobRunId} <0 >1 idempotent
CreateApplication POST /applications <2 >3 idempotent
DeleteApplication DELETE /applications/{applicationId} <4 >5 idempotent
GetApplication GET /applications/{applicationId} <6 >7 readonly
GetDashboardForJobRun GET /applications/{applicationId}/jobruns/{jobRunId}/dashboard <8 >9
GetJobRun GET /applications/{applicationId}/jobruns/{jobRunId} <10 >11 readonly
GetResourceDashboard GET /applications/{applicationId}/dashboard <12 >13 readonly
GetSession GET /applications/{applicationId}/sessions/{sessionId} <14 >15 readonly
GetSessionEndpoint GET /applications/{applicationId}/sessions/{sessionId}/endpoint <16 >17 readonly
ListApplications GET /applications <18 >19 readonly
ListJobRunAttempts GET /applications/{applicationId}/jobruns/{jobRunId}/attempts <20 >21 readonly
ListJobRuns GET /applications/{applicationId}/jobruns <22 >23 readonly
ListSessions GET /applications/{applicationId}/sessions <24 >25 readonly
ListTagsForResource GET /tags/{resourceArn} <26 >27 readonly
StartApplication POST /applications/{applicationId}/start <28 >29 idempotent
StartJobRun POST /applications/{applicationId}/jobruns <30 >31 idempotent
StartSession POST /applications/{applicationId}/sessions <32 >33 idempotent
StopApplication POST /applications/{applicationId}/stop <34 >35 idempotent
TagResource POST /tags/{resourceArn} <36 >37
TerminateSession DELETE /applications/{applicationId}/sessions/{sessionId} <38 >39 idempotent
UntagResource DELETE /tags/{resourceArn} <40 >41 idempotent
UpdateApplication PATCH /applications/{applicationId} <42 >43

applicationId:s!@u jobRunId:s!@u shutdownGracePeriodInSeconds:i@q
applicationId:s! jobRunId:s!
name:s releaseLabel:s! type:s! clientToken:s!~ initialCapacity:{49 maximumCapacity:50 tags:{s autoStartConfiguration:51 autoStopConfiguration:52 networkConfiguration:53 architecture:s imageConfiguration:54 workerTypeSpecifications:{55 runtimeConfiguration:[56 monitoringConfiguration:57 diskEncryptionConfiguration:58 interactiveConfiguration:59 schedulerConfiguration:60 identityCenterConfiguration:61 jobLevelCostAllocationConfiguration:62
applicationId:s! name:s arn:s!
applicationId:s!@u
-
applicationId:s!@u
application:63!
applicationId:s!@u jobRunId:s!@u attempt:i@q accessSystemProfileLogs:b@q
url:s
applicationId:s!@u jobRunId:s!@u attempt:i@q
jobRun:64!
applicationId:s!@u resourceId:s!@q resourceType:s!@q
url:s
applicationId:s!@u sessionId:s!@u
session:65!
applicationId:s!@u sessionId:s!@u
applicationId:s! sessionId:s! endpoint:s! authToken:s! authTokenExpiresAt:t!
nextToken:s@q maxResults:i@q states:[s@q
applications:[66! nextToken:s
applicationId:s!@u jobRunId:s!@u nextToken:s@q maxResults:i@q
jobRunAttempts:[67! nextToken:s
applicationId:s!@u nextToken:s@q maxResults:i@q createdAtAfter:t@q createdAtBefore:t@q states:[s@q mode:s@q
jobRuns:[68! nextToken:s
applicationId:s!@u nextToken:s@q maxResults:i@q states:[s@q createdAtAfter:t@q createdAtBefore:t@q
sessions:[69! nextToken:s
resourceArn:s!@u
tags:{s
applicationId:s!@u
-
applicationId:s!@u clientToken:s!~ executionRoleArn:s! executionIamPolicy:70 jobDriver:71 configurationOverrides:72 tags:{s executionTimeoutMinutes:l name:s mode:s retryPolicy:73
applicationId:s! jobRunId:s! arn:s!
applicationId:s!@u clientToken:s!~ executionRoleArn:s! configurationOverrides:74 tags:{s idleTimeoutMinutes:l name:s
applicationId:s! sessionId:s! arn:s!
applicationId:s!@u
-
resourceArn:s!@u tags:{s!
-
applicationId:s!@u sessionId:s!@u
applicationId:s! sessionId:s!
resourceArn:s!@u tagKeys:[s!@q
-
applicationId:s!@u clientToken:s!~ initialCapacity:{49 maximumCapacity:50 autoStartConfiguration:51 autoStopConfiguration:52 networkConfiguration:53 architecture:s imageConfiguration:54 workerTypeSpecifications:{55 interactiveConfiguration:59 releaseLabel:s runtimeConfiguration:[56 monitoringConfiguration:57 diskEncryptionConfiguration:58 schedulerConfiguration:60 identityCenterConfiguration:61 jobLevelCostAllocationConfiguration:62
application:63!
message:s!
message:s!
message:s!
message:s!
message:s!
workerCount:l! workerConfiguration:75
cpu:s! memory:s! disk:s
enabled:b
enabled:b idleTimeoutMinutes:i
subnetIds:[s securityGroupIds:[s
imageUri:s applicationLevelDigestResolution:b
imageConfiguration:54
classification:s! properties:{s configurations:[56
s3MonitoringConfiguration:76 managedPersistenceMonitoringConfiguration:77 cloudWatchLoggingConfiguration:78 prometheusMonitoringConfiguration:79
encryptionContext:{s encryptionKeyArn:s
studioEnabled:b livyEndpointEnabled:b sessionEnabled:b
queueTimeoutMinutes:i maxConcurrentRuns:i
identityCenterInstanceArn:s userBackgroundSessionsEnabled:b
enabled:b
applicationId:s! name:s arn:s! releaseLabel:s! type:s! state:s! stateDetails:s initialCapacity:{49 maximumCapacity:50 createdAt:t! updatedAt:t! tags:{s autoStartConfiguration:51 autoStopConfiguration:52 networkConfiguration:53 architecture:s imageConfiguration:80 workerTypeSpecifications:{81 runtimeConfiguration:[56 monitoringConfiguration:57 diskEncryptionConfiguration:58 interactiveConfiguration:59 schedulerConfiguration:60 identityCenterConfiguration:82 jobLevelCostAllocationConfiguration:62
applicationId:s! jobRunId:s! name:s arn:s! createdBy:s! createdAt:t! updatedAt:t! executionRole:s! executionIamPolicy:70 state:s! stateDetails:s! releaseLabel:s! configurationOverrides:72 jobDriver:71! tags:{s totalResourceUtilization:83 networkConfiguration:53 totalExecutionDurationSeconds:i executionTimeoutMinutes:l billedResourceUtilization:84 mode:s retryPolicy:73 attempt:i attemptCreatedAt:t attemptUpdatedAt:t startedAt:t endedAt:t queuedDurationMilliseconds:l imageConfiguration:80 workerTypeSpecifications:{81
applicationId:s! sessionId:s! arn:s! name:s state:s! stateDetails:s! releaseLabel:s! executionRoleArn:s! createdBy:s! createdAt:t! updatedAt:t! startedAt:t endedAt:t idleSince:t configurationOverrides:74 networkConfiguration:53 idleTimeoutMinutes:l tags:{s totalResourceUtilization:83 billedResourceUtilization:84 totalExecutionDurationSeconds:l
id:s! name:s arn:s! releaseLabel:s! type:s! state:s! stateDetails:s createdAt:t! updatedAt:t! architecture:s
applicationId:s! id:s! name:s mode:s arn:s! createdBy:s! jobCreatedAt:t! createdAt:t! updatedAt:t! executionRole:s! state:s! stateDetails:s! releaseLabel:s! type:s attempt:i
applicationId:s! id:s! name:s mode:s arn:s! createdBy:s! createdAt:t! updatedAt:t! executionRole:s! state:s! stateDetails:s! releaseLabel:s! type:s attempt:i attemptCreatedAt:t attemptUpdatedAt:t
applicationId:s! sessionId:s! arn:s! name:s state:s! stateDetails:s! releaseLabel:s! executionRoleArn:s! createdBy:s! createdAt:t! updatedAt:t!
policy:s policyArns:[s
%union sparkSubmit:85 hive:86
applicationConfiguration:[56 monitoringConfiguration:57 diskEncryptionConfiguration:58
maxAttempts:i maxFailedAttemptsPerHour:i
runtimeConfiguration:[56
cpu:s! memory:s! disk:s diskType:s
logUri:s encryptionKeyArn:s
enabled:b encryptionKeyArn:s
enabled:b! logGroupName:s logStreamNamePrefix:s encryptionKeyArn:s logTypes:{[s
remoteWriteUrl:s
imageUri:s! resolvedImageDigest:s applicationLevelDigestResolution:b
imageConfiguration:80
identityCenterInstanceArn:s identityCenterApplicationArn:s userBackgroundSessionsEnabled:b
vCPUHour:d memoryGBHour:d storageGBHour:d
vCPUHour:d memoryGBHour:d storageGBHour:d
entryPoint:s! entryPointArguments:[s sparkSubmitParameters:s
query:s! initQueryFile:s parameters:s

ConflictException 44 status=409 sender
InternalServerException 45 status=500
ResourceNotFoundException 46 status=404 sender
ServiceQuotaExceededException 47 status=402 sender
ValidationException 48 status=400 sender

ListApplications in=nextToken out=nextToken limit=maxResults results=applications
ListJobRuns in=nextToken out=nextToken limit=maxResults results=jobRuns
ListJobRunAttempts in=nextToken out=nextToken limit=maxResults results=jobRunAttempts
ListSessions in=nextToken out=nextToken limit=maxResults results=sessions

`,
}
