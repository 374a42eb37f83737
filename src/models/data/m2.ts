// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSMainframeModernization, API version 2021-04-28. */
export const m2: ServiceModel = {
  name: 'm2',
  packed: `{"name":"m2","serviceId":"m2","fullName":"AWSMainframeModernization","apiVersion":"2021-04-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"m2","jsonVersion":"1.1"}
CancelBatchJobExecution POST /applications/{applicationId}/batch-job-executions/{executionId}/cancel <0 >1
CreateApplication POST /applications <2 >3 idempotent
CreateDataSetExportTask POST /applications/{applicationId}/dataset-export-task <4 >5 idempotent
CreateDataSetImportTask POST /applications/{applicationId}/dataset-import-task <6 >7 idempotent
CreateDeployment POST /applications/{applicationId}/deployments <8 >9 idempotent
CreateEnvironment POST /environments <10 >11 idempotent
DeleteApplication DELETE /applications/{applicationId} <12 >13 idempotent
DeleteApplicationFromEnvironment DELETE /applications/{applicationId}/environment/{environmentId} <14 >15
DeleteEnvironment DELETE /environments/{environmentId} <16 >17 idempotent
GetApplication GET /applications/{applicationId} <18 >19
GetApplicationVersion GET /applications/{applicationId}/versions/{applicationVersion} <20 >21
GetBatchJobExecution GET /applications/{applicationId}/batch-job-executions/{executionId} <22 >23
GetDataSetDetails GET /applications/{applicationId}/datasets/{dataSetName} <24 >25
GetDataSetExportTask GET /applications/{applicationId}/dataset-export-tasks/{taskId} <26 >27
GetDataSetImportTask GET /applications/{applicationId}/dataset-import-tasks/{taskId} <28 >29
GetDeployment GET /applications/{applicationId}/deployments/{deploymentId} <30 >31
GetEnvironment GET /environments/{environmentId} <32 >33
GetSignedBluinsightsUrl GET /signed-bi-url >34
ListApplicationVersions GET /applications/{applicationId}/versions <35 >36
ListApplications GET /applications <37 >38
ListBatchJobDefinitions GET /applications/{applicationId}/batch-job-definitions <39 >40
ListBatchJobExecutions GET /applications/{applicationId}/batch-job-executions <41 >42
ListBatchJobRestartPoints GET /applications/{applicationId}/batch-job-executions/{executionId}/steps <43 >44
ListDataSetExportHistory GET /applications/{applicationId}/dataset-export-tasks <45 >46
ListDataSetImportHistory GET /applications/{applicationId}/dataset-import-tasks <47 >48
ListDataSets GET /applications/{applicationId}/datasets <49 >50
ListDeployments GET /applications/{applicationId}/deployments <51 >52
ListEngineVersions GET /engine-versions <53 >54
ListEnvironments GET /environments <55 >56
ListTagsForResource GET /tags/{resourceArn} <57 >58
StartApplication POST /applications/{applicationId}/start <59 >60
StartBatchJob POST /applications/{applicationId}/batch-job <61 >62
StopApplication POST /applications/{applicationId}/stop <63 >64
TagResource POST /tags/{resourceArn} <65 >66
UntagResource DELETE /tags/{resourceArn} <67 >68
UpdateApplication PATCH /applications/{applicationId} <69 >70
UpdateEnvironment PATCH /environments/{environmentId} <71 >72

applicationId:s!@u authSecretsManagerArn:s executionId:s!@u
-
clientToken:s~ definition:82! description:s engineType:s! kmsKeyId:s name:s! roleArn:s tags:{s
applicationArn:s! applicationId:s! applicationVersion:i!
applicationId:s!@u clientToken:s~ exportConfig:83! kmsKeyId:s
taskId:s!
applicationId:s!@u clientToken:s~ importConfig:84!
taskId:s!
applicationId:s!@u applicationVersion:i! clientToken:s~ environmentId:s!
deploymentId:s!
clientToken:s~ description:s engineType:s! engineVersion:s highAvailabilityConfig:85 instanceType:s! kmsKeyId:s name:s! networkType:s preferredMaintenanceWindow:s publiclyAccessible:b securityGroupIds:[s storageConfigurations:[86 subnetIds:[s tags:{s
environmentId:s!
applicationId:s!@u
-
applicationId:s!@u environmentId:s!@u
-
environmentId:s!@u
-
applicationId:s!@u
applicationArn:s! applicationId:s! creationTime:t! deployedVersion:87 description:s engineType:s! environmentId:s kmsKeyId:s lastStartTime:t latestVersion:88! listenerArns:[s listenerPorts:[i loadBalancerDnsName:s logGroups:[89 name:s! roleArn:s status:s! statusReason:s tags:{s targetGroupArns:[s
applicationId:s!@u applicationVersion:i!@u
applicationVersion:i! creationTime:t! definitionContent:s! description:s name:s! status:s! statusReason:s
applicationId:s!@u executionId:s!@u
applicationId:s! batchJobIdentifier:90 endTime:t executionId:s! jobId:s jobName:s jobStepRestartMarker:91 jobType:s jobUser:s returnCode:s startTime:t! status:s! statusReason:s
applicationId:s!@u dataSetName:s!@u
blocksize:i creationTime:t dataSetName:s! dataSetOrg:92 fileSize:l lastReferencedTime:t lastUpdatedTime:t location:s recordLength:i
applicationId:s!@u taskId:s!@u
kmsKeyArn:s status:s! statusReason:s summary:93 taskId:s!
applicationId:s!@u taskId:s!@u
status:s! summary:94 taskId:s!
applicationId:s!@u deploymentId:s!@u
applicationId:s! applicationVersion:i! creationTime:t! deploymentId:s! environmentId:s! status:s! statusReason:s
environmentId:s!@u
actualCapacity:i creationTime:t! description:s engineType:s! engineVersion:s! environmentArn:s! environmentId:s! highAvailabilityConfig:85 instanceType:s! kmsKeyId:s loadBalancerArn:s name:s! networkType:s pendingMaintenance:95 preferredMaintenanceWindow:s publiclyAccessible:b securityGroupIds:[s! status:s! statusReason:s storageConfigurations:[86 subnetIds:[s! tags:{s vpcId:s!
signedBiUrl:s!
applicationId:s!@u maxResults:i@q nextToken:s@q
applicationVersions:[88! nextToken:s
environmentId:s@q maxResults:i@q names:[s@q nextToken:s@q
applications:[96! nextToken:s
applicationId:s!@u maxResults:i@q nextToken:s@q prefix:s@q
batchJobDefinitions:[97! nextToken:s
applicationId:s!@u executionIds:[s@q jobName:s@q maxResults:i@q nextToken:s@q startedAfter:t@q startedBefore:t@q status:s@q
batchJobExecutions:[98! nextToken:s
applicationId:s!@u authSecretsManagerArn:s@q executionId:s!@u
batchJobSteps:[99
applicationId:s!@u maxResults:i@q nextToken:s@q
dataSetExportTasks:[100! nextToken:s
applicationId:s!@u maxResults:i@q nextToken:s@q
dataSetImportTasks:[101! nextToken:s
applicationId:s!@u maxResults:i@q nameFilter:s@q nextToken:s@q prefix:s@q
dataSets:[102! nextToken:s
applicationId:s!@u maxResults:i@q nextToken:s@q
deployments:[103! nextToken:s
engineType:s@q maxResults:i@q nextToken:s@q
engineVersions:[104! nextToken:s
engineType:s@q maxResults:i@q names:[s@q nextToken:s@q
environments:[105! nextToken:s
resourceArn:s!@u
tags:{s!
applicationId:s!@u
-
applicationId:s!@u authSecretsManagerArn:s batchJobIdentifier:90! jobParams:{s
executionId:s!
applicationId:s!@u forceStop:b
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
applicationId:s!@u currentApplicationVersion:i! definition:82 description:s
applicationVersion:i!
applyDuringMaintenanceWindow:b desiredCapacity:i engineVersion:s environmentId:s!@u forceUpdate:b instanceType:s preferredMaintenanceWindow:s
environmentId:s!
message:s!
message:s! resourceId:s resourceType:s
message:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s resourceType:s
message:s! quotaCode:s resourceId:s resourceType:s serviceCode:s
message:s!
message:s! quotaCode:s retryAfterSeconds:i@h=Retry-After serviceCode:s
fieldList:[106 message:s! reason:s
%union content:s s3Location:s
%union dataSets:[107 s3Location:s
%union dataSets:[108 s3Location:s
desiredCapacity:i!
%union efs:109 fsx:110
applicationVersion:i! status:s! statusReason:s
applicationVersion:i! creationTime:t! status:s! statusReason:s
logGroupName:s! logType:s!
%union fileBatchJobIdentifier:111 restartBatchJobIdentifier:112 s3BatchJobIdentifier:113 scriptBatchJobIdentifier:114
fromProcStep:s fromStep:s! skip:b stepCheckpoint:i toProcStep:s toStep:s
%union gdg:115 po:116 ps:117 vsam:118
failed:i! inProgress:i! pending:i! succeeded:i! total:i!
failed:i! inProgress:i! pending:i! succeeded:i! total:i!
engineVersion:s schedule:119
applicationArn:s! applicationId:s! applicationVersion:i! creationTime:t! deploymentStatus:s description:s engineType:s! environmentId:s lastStartTime:t name:s! roleArn:s status:s! versionStatus:s
%union fileBatchJobDefinition:120 scriptBatchJobDefinition:121
applicationId:s! batchJobIdentifier:90 endTime:t executionId:s! jobId:s jobName:s jobType:s returnCode:s startTime:t! status:s!
procStepName:s procStepNumber:i stepCheckpoint:i stepCheckpointStatus:s stepCheckpointTime:t stepCondCode:s stepName:s stepNumber:i stepRestartable:b
status:s! statusReason:s summary:93! taskId:s!
status:s! statusReason:s summary:94! taskId:s!
creationTime:t dataSetName:s! dataSetOrg:s format:s lastReferencedTime:t lastUpdatedTime:t
applicationId:s! applicationVersion:i! creationTime:t! deploymentId:s! environmentId:s! status:s! statusReason:s
engineType:s! engineVersion:s!
creationTime:t! engineType:s! engineVersion:s! environmentArn:s! environmentId:s! instanceType:s! name:s! networkType:s status:s!
message:s! name:s!
datasetName:s! externalLocation:122!
dataSet:123! externalLocation:122!
fileSystemId:s!=file-system-id mountPoint:s!=mount-point
fileSystemId:s!=file-system-id mountPoint:s!=mount-point
fileName:s! folderPath:s
executionId:s! jobStepRestartMarker:91!
bucket:s! identifier:124! keyPrefix:s
scriptName:s!
limit:i rollDisposition:s
encoding:s! format:s!
encoding:s! format:s!
alternateKeys:[125 cacheAtStartup:b compressed:b encoding:s primaryKey:126 recordFormat:s
endTime:t startTime:t
fileName:s! folderPath:s
scriptName:s!
%union s3Location:s
datasetName:s! datasetOrg:127! recordLength:128! relativePath:s storageType:s
%union fileName:s scriptName:s
allowDuplicates:b length:i! name:s offset:i!
length:i! name:s offset:i!
%union gdg:129 po:130 ps:131 vsam:132
max:i! min:i!
limit:i rollDisposition:s
encoding:s format:s! memberFileExtensions:[s!
encoding:s format:s!
alternateKeys:[125 compressed:b encoding:s format:s! primaryKey:126

AccessDeniedException 73 status=403 sender
ConflictException 74 status=409 sender
ExecutionTimeoutException 75 status=504 retryable
InternalServerException 76 status=500 retryable
ResourceNotFoundException 77 status=404 sender
ServiceQuotaExceededException 78 status=402 sender
ServiceUnavailableException 79 status=503 retryable
ThrottlingException 80 status=429 sender retryable throttling
ValidationException 81 status=400 sender

ListApplicationVersions in=nextToken out=nextToken limit=maxResults results=applicationVersions
ListApplications in=nextToken out=nextToken limit=maxResults results=applications
ListBatchJobDefinitions in=nextToken out=nextToken limit=maxResults results=batchJobDefinitions
ListBatchJobExecutions in=nextToken out=nextToken limit=maxResults results=batchJobExecutions
ListDataSetImportHistory in=nextToken out=nextToken limit=maxResults results=dataSetImportTasks
ListDataSets in=nextToken out=nextToken limit=maxResults results=dataSets
ListDeployments in=nextToken out=nextToken limit=maxResults results=deployments
ListEngineVersions in=nextToken out=nextToken limit=maxResults results=engineVersions
ListEnvironments in=nextToken out=nextToken limit=maxResults results=environments
ListDataSetExportHistory in=nextToken out=nextToken limit=maxResults results=dataSetExportTasks

`,
}
