// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSDeadlineCloud, API version 2023-10-12. */
export const deadline: ServiceModel = {
  name: 'deadline',
  packed: `{"name":"deadline","serviceId":"deadline","fullName":"AWSDeadlineCloud","apiVersion":"2023-10-12","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"deadline"}
AssociateMemberToFarm PUT /2023-10-12/farms/{farmId}/members/{principalId} <0 >1 host=management. idempotent
AssociateMemberToFleet PUT /2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId} <2 >3 host=management. idempotent
AssociateMemberToJob PUT /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId} <4 >5 host=management. idempotent
AssociateMemberToQueue PUT /2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId} <6 >7 host=management. idempotent
AssumeFleetRoleForRead GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/read-roles <8 >9 host=management.
AssumeFleetRoleForWorker GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/fleet-roles <10 >11 host=scheduling.
AssumeQueueRoleForRead GET /2023-10-12/farms/{farmId}/queues/{queueId}/read-roles <12 >13 host=management.
AssumeQueueRoleForUser GET /2023-10-12/farms/{farmId}/queues/{queueId}/user-roles <14 >15 host=management.
AssumeQueueRoleForWorker GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/queue-roles <16 >17 host=scheduling.
BatchGetJob POST /2023-10-12/batch-get-job <18 >19 host=management. readonly
BatchGetJobEntity POST /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/batchGetJobEntity <20 >21 host=scheduling. readonly
BatchGetSession POST /2023-10-12/batch-get-session <22 >23 host=management. readonly
BatchGetSessionAction POST /2023-10-12/batch-get-session-action <24 >25 host=management. readonly
BatchGetStep POST /2023-10-12/batch-get-step <26 >27 host=management. readonly
BatchGetTask POST /2023-10-12/batch-get-task <28 >29 host=management. readonly
BatchGetWorker POST /2023-10-12/batch-get-worker <30 >31 host=management. readonly
BatchUpdateJob PATCH /2023-10-12/batch-update-job <32 >33 host=management. idempotent
BatchUpdateTask PATCH /2023-10-12/batch-update-task <34 >35 host=management. idempotent
CopyJobTemplate POST /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/template <36 >37 host=management.
CreateBudget POST /2023-10-12/farms/{farmId}/budgets <38 >39 host=management. idempotent
CreateFarm POST /2023-10-12/farms <40 >41 host=management. idempotent
CreateFleet POST /2023-10-12/farms/{farmId}/fleets <42 >43 host=management. idempotent
CreateJob POST /2023-10-12/farms/{farmId}/queues/{queueId}/jobs <44 >45 status=201 host=management. idempotent
CreateLicenseEndpoint POST /2023-10-12/license-endpoints <46 >47 host=management. idempotent
CreateLimit POST /2023-10-12/farms/{farmId}/limits <48 >49 host=management. idempotent
CreateMonitor POST /2023-10-12/monitors <50 >51 host=management. idempotent
CreateQueue POST /2023-10-12/farms/{farmId}/queues <52 >53 host=management. idempotent
CreateQueueEnvironment POST /2023-10-12/farms/{farmId}/queues/{queueId}/environments <54 >55 host=management. idempotent
CreateQueueFleetAssociation PUT /2023-10-12/farms/{farmId}/queue-fleet-associations <56 >57 host=management. idempotent
CreateQueueLimitAssociation PUT /2023-10-12/farms/{farmId}/queue-limit-associations <58 >59 host=management. idempotent
CreateStorageProfile POST /2023-10-12/farms/{farmId}/storage-profiles <60 >61 host=management. idempotent
CreateWorker POST /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers <62 >63 host=scheduling. idempotent
DeleteBudget DELETE /2023-10-12/farms/{farmId}/budgets/{budgetId} <64 >65 host=management. idempotent
DeleteFarm DELETE /2023-10-12/farms/{farmId} <66 >67 host=management. idempotent
DeleteFleet DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId} <68 >69 host=management. idempotent
DeleteLicenseEndpoint DELETE /2023-10-12/license-endpoints/{licenseEndpointId} <70 >71 host=management. idempotent
DeleteLimit DELETE /2023-10-12/farms/{farmId}/limits/{limitId} <72 >73 host=management. idempotent
DeleteMeteredProduct DELETE /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId} <74 >75 host=management. idempotent
DeleteMonitor DELETE /2023-10-12/monitors/{monitorId} <76 >77 host=management. idempotent
DeleteQueue DELETE /2023-10-12/farms/{farmId}/queues/{queueId} <78 >79 host=management. idempotent
DeleteQueueEnvironment DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId} <80 >81 host=management. idempotent
DeleteQueueFleetAssociation DELETE /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId} <82 >83 host=management. idempotent
DeleteQueueLimitAssociation DELETE /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId} <84 >85 host=management. idempotent
DeleteStorageProfile DELETE /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId} <86 >87 host=management. idempotent
DeleteVolume DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId} <88 >89 host=management. idempotent
DeleteWorker DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId} <90 >91 host=management. idempotent
DisassociateMemberFromFarm DELETE /2023-10-12/farms/{farmId}/members/{principalId} <92 >93 host=management. idempotent
DisassociateMemberFromFleet DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId} <94 >95 host=management. idempotent
DisassociateMemberFromJob DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId} <96 >97 host=management. idempotent
DisassociateMemberFromQueue DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId} <98 >99 host=management. idempotent
GetBudget GET /2023-10-12/farms/{farmId}/budgets/{budgetId} <100 >101 host=management. readonly
GetFarm GET /2023-10-12/farms/{farmId} <102 >103 host=management. readonly
GetFleet GET /2023-10-12/farms/{farmId}/fleets/{fleetId} <104 >105 host=management. readonly
GetJob GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId} <106 >107 host=management. readonly
GetLicenseEndpoint GET /2023-10-12/license-endpoints/{licenseEndpointId} <108 >109 host=management. readonly
GetLimit GET /2023-10-12/farms/{farmId}/limits/{limitId} <110 >111 host=management. readonly
GetMonitor GET /2023-10-12/monitors/{monitorId} <112 >113 host=management. readonly
GetMonitorSettings GET /2023-10-12/monitors/{monitorId}/settings <114 >115 host=management. readonly
GetQueue GET /2023-10-12/farms/{farmId}/queues/{queueId} <116 >117 host=management. readonly
GetQueueEnvironment GET /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId} <118 >119 host=management. readonly
GetQueueFleetAssociation GET /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId} <120 >121 host=management. readonly
GetQueueLimitAssociation GET /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId} <122 >123 host=management. readonly
GetSession GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId} <124 >125 host=management. readonly
GetSessionAction GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions/{sessionActionId} <126 >127 host=management. readonly
GetSessionsStatisticsAggregation GET /2023-10-12/farms/{farmId}/sessions-statistics-aggregation <128 >129 host=management. readonly
GetStep GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId} <130 >131 host=management. readonly
GetStorageProfile GET /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId} <132 >133 host=management. readonly
GetStorageProfileForQueue GET /2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles/{storageProfileId} <134 >135 host=management. readonly
GetTask GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId} <136 >137 host=management. readonly
GetVolume GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId} <138 >139 host=management. readonly
GetWorker GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId} <140 >141 host=management. readonly
ListAvailableMeteredProducts GET /2023-10-12/metered-products <142 >143 host=management. readonly
ListBudgets GET /2023-10-12/farms/{farmId}/budgets <144 >145 host=management. readonly
ListFarmMembers GET /2023-10-12/farms/{farmId}/members <146 >147 host=management. readonly
ListFarms GET /2023-10-12/farms <148 >149 host=management. readonly
ListFleetMembers GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/members <150 >151 host=management. readonly
ListFleets GET /2023-10-12/farms/{farmId}/fleets <152 >153 host=management. readonly
ListJobMembers GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members <154 >155 host=management. readonly
ListJobParameterDefinitions GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/parameter-definitions <156 >157 host=management. readonly
ListJobs GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs <158 >159 host=management. readonly
ListLicenseEndpoints GET /2023-10-12/license-endpoints <160 >161 host=management. readonly
ListLimits GET /2023-10-12/farms/{farmId}/limits <162 >163 host=management. readonly
ListMeteredProducts GET /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products <164 >165 host=management. readonly
ListMonitors GET /2023-10-12/monitors <166 >167 host=management. readonly
ListQueueEnvironments GET /2023-10-12/farms/{farmId}/queues/{queueId}/environments <168 >169 host=management. readonly
ListQueueFleetAssociations GET /2023-10-12/farms/{farmId}/queue-fleet-associations <170 >171 host=management. readonly
ListQueueLimitAssociations GET /2023-10-12/farms/{farmId}/queue-limit-associations <172 >173 host=management. readonly
ListQueueMembers GET /2023-10-12/farms/{farmId}/queues/{queueId}/members <174 >175 host=management. readonly
ListQueues GET /2023-10-12/farms/{farmId}/queues <176 >177 host=management. readonly
ListSessionActions GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions <178 >179 host=management. readonly
ListSessions GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions <180 >181 host=management. readonly
ListSessionsForWorker GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/sessions <182 >183 host=management. readonly
ListStepConsumers GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/consumers <184 >185 host=management. readonly
ListStepDependencies GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/dependencies <186 >187 host=management. readonly
ListSteps GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps <188 >189 host=management. readonly
ListStorageProfiles GET /2023-10-12/farms/{farmId}/storage-profiles <190 >191 host=management. readonly
ListStorageProfilesForQueue GET /2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles <192 >193 host=management. readonly
ListTagsForResource GET /2023-10-12/tags/{resourceArn} <194 >195 host=management. readonly
ListTasks GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks <196 >197 host=management. readonly
ListVolumes GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes <198 >199 host=management. readonly
ListWorkers GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers <200 >201 host=management. readonly
PutMeteredProduct PUT /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId} <202 >203 host=management. idempotent
SearchJobs POST /2023-10-12/farms/{farmId}/search/jobs <204 >205 host=management. readonly
SearchSteps POST /2023-10-12/farms/{farmId}/search/steps <206 >207 host=management. readonly
SearchTasks POST /2023-10-12/farms/{farmId}/search/tasks <208 >209 host=management. readonly
SearchWorkers POST /2023-10-12/farms/{farmId}/search/workers <210 >211 host=management. readonly
StartSessionsStatisticsAggregation POST /2023-10-12/farms/{farmId}/sessions-statistics-aggregation <212 >213 host=management. readonly
TagResource POST /2023-10-12/tags/{resourceArn} <214 >215 status=204 host=management.
UntagResource DELETE /2023-10-12/tags/{resourceArn} <216 >217 status=204 host=management. idempotent
UpdateBudget PATCH /2023-10-12/farms/{farmId}/budgets/{budgetId} <218 >219 host=management. idempotent
UpdateFarm PATCH /2023-10-12/farms/{farmId} <220 >221 host=management. idempotent
UpdateFleet PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId} <222 >223 host=management. idempotent
UpdateJob PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId} <224 >225 host=management. idempotent
UpdateLimit PATCH /2023-10-12/farms/{farmId}/limits/{limitId} <226 >227 host=management. idempotent
UpdateMonitor PATCH /2023-10-12/monitors/{monitorId} <228 >229 host=management. idempotent
UpdateMonitorSettings PATCH /2023-10-12/monitors/{monitorId}/settings <230 >231 host=management. idempotent
UpdateQueue PATCH /2023-10-12/farms/{farmId}/queues/{queueId} <232 >233 host=management. idempotent
UpdateQueueEnvironment PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId} <234 >235 host=management. idempotent
UpdateQueueFleetAssociation PATCH /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId} <236 >237 host=management. idempotent
UpdateQueueLimitAssociation PATCH /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId} <238 >239 host=management. idempotent
UpdateSession PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId} <240 >241 host=management. idempotent
UpdateStep PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId} <242 >243 host=management. idempotent
UpdateStorageProfile PATCH /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId} <244 >245 host=management. idempotent
UpdateTask PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId} <246 >247 host=management. idempotent
UpdateWorker PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId} <248 >249 host=scheduling. idempotent
UpdateWorkerSchedule PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/schedule <250 >251 host=scheduling. idempotent

farmId:s!@u principalType:s! identityStoreId:s! membershipLevel:s! principalId:s!@u identityCenterRegion:s
-
farmId:s!@u fleetId:s!@u principalType:s! identityStoreId:s! membershipLevel:s! principalId:s!@u identityCenterRegion:s
-
farmId:s!@u queueId:s!@u jobId:s!@u principalType:s! identityStoreId:s! membershipLevel:s! principalId:s!@u identityCenterRegion:s
-
farmId:s!@u queueId:s!@u principalType:s! identityStoreId:s! membershipLevel:s! principalId:s!@u identityCenterRegion:s
-
farmId:s!@u fleetId:s!@u
credentials:259!
farmId:s!@u fleetId:s!@u workerId:s!@u
credentials:259!
farmId:s!@u queueId:s!@u
credentials:259!
farmId:s!@u queueId:s!@u
credentials:259!
farmId:s!@u fleetId:s!@u workerId:s!@u queueId:s!@q
credentials:259
identifiers:[260!
jobs:[261! errors:[262!
farmId:s!@u fleetId:s!@u workerId:s!@u identifiers:[263!
entities:[264! errors:[265!
identifiers:[266!
sessions:[267! errors:[268!
identifiers:[269!
sessionActions:[270! errors:[271!
identifiers:[272!
steps:[273! errors:[274!
identifiers:[275!
tasks:[276! errors:[277!
identifiers:[278!
workers:[279! errors:[280!
clientToken:s~@h=X-Amz-Client-Token jobs:[281!
errors:[282!
clientToken:s~@h=X-Amz-Client-Token tasks:[283!
errors:[284!
farmId:s!@u queueId:s!@u jobId:s!@u targetS3Location:285!
templateType:s!
farmId:s!@u displayName:s! description:s clientToken:s~@h=X-Amz-Client-Token usageTrackingResource:286! approximateDollarLimit:f! actions:[287! schedule:288! tags:{s
budgetId:s!
clientToken:s~@h=X-Amz-Client-Token displayName:s! description:s kmsKeyArn:s costScaleFactor:f tags:{s
farmId:s!
farmId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s! description:s roleArn:s! minWorkerCount:i maxWorkerCount:i! configuration:289! tags:{s hostConfiguration:290
fleetId:s!
farmId:s!@u queueId:s!@u clientToken:s~@h=X-Amz-Client-Token template:s templateType:s priority:i! parameters:{291 attachments:292 storageProfileId:s targetTaskRunStatus:s maxFailedTasksCount:i maxRetriesPerTask:i maxWorkerCount:i sourceJobId:s nameOverride:s descriptionOverride:s tags:{s
jobId:s!
clientToken:s~@h=X-Amz-Client-Token vpcId:s! subnetIds:[s! securityGroupIds:[s! tags:{s
licenseEndpointId:s!
farmId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s! amountRequirementName:s! maxCount:i! description:s
limitId:s!
clientToken:s~@h=X-Amz-Client-Token displayName:s! identityCenterInstanceArn:s! identityCenterRegion:s subdomain:s! roleArn:s! tags:{s
monitorId:s! identityCenterApplicationArn:s!
farmId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s! description:s defaultBudgetAction:s jobAttachmentSettings:293 roleArn:s jobRunAsUser:294 requiredFileSystemLocationNames:[s allowedStorageProfileIds:[s tags:{s schedulingConfiguration:295
queueId:s!
farmId:s!@u queueId:s!@u clientToken:s~@h=X-Amz-Client-Token priority:i! templateType:s! template:s!
queueEnvironmentId:s!
farmId:s!@u queueId:s! fleetId:s!
-
farmId:s!@u queueId:s! limitId:s!
-
farmId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s! osFamily:s! fileSystemLocations:[296
storageProfileId:s!
farmId:s!@u fleetId:s!@u hostProperties:297 clientToken:s~@h=X-Amz-Client-Token tags:{s
workerId:s!
farmId:s!@u budgetId:s!@u
-
farmId:s!@u
-
farmId:s!@u fleetId:s!@u clientToken:s~@h=X-Amz-Client-Token
-
licenseEndpointId:s!@u
-
farmId:s!@u limitId:s!@u
-
licenseEndpointId:s!@u productId:s!@u
-
monitorId:s!@u
-
farmId:s!@u queueId:s!@u
-
farmId:s!@u queueId:s!@u queueEnvironmentId:s!@u
-
farmId:s!@u queueId:s!@u fleetId:s!@u
-
farmId:s!@u queueId:s!@u limitId:s!@u
-
farmId:s!@u storageProfileId:s!@u
-
farmId:s!@u fleetId:s!@u volumeId:s!@u
-
farmId:s!@u fleetId:s!@u workerId:s!@u
-
farmId:s!@u principalId:s!@u
-
farmId:s!@u fleetId:s!@u principalId:s!@u
-
farmId:s!@u queueId:s!@u jobId:s!@u principalId:s!@u
-
farmId:s!@u queueId:s!@u principalId:s!@u
-
farmId:s!@u budgetId:s!@u
budgetId:s! usageTrackingResource:286! status:s! displayName:s! approximateDollarLimit:f! usages:298! createdBy:s! createdAt:T! updatedBy:s updatedAt:T description:s actions:[299! schedule:288! queueStoppedAt:T
farmId:s!@u
farmId:s! displayName:s! kmsKeyArn:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s description:s costScaleFactor:f!
farmId:s!@u fleetId:s!@u
fleetId:s! farmId:s! displayName:s! status:s! statusMessage:s autoScalingStatus:s targetWorkerCount:i workerCount:i! minWorkerCount:i! maxWorkerCount:i! configuration:289! createdAt:T! createdBy:s! updatedAt:T updatedBy:s description:s hostConfiguration:290 capabilities:300 roleArn:s!
farmId:s!@u queueId:s!@u jobId:s!@u
jobId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s! priority:i! createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T taskRunStatus:s targetTaskRunStatus:s taskRunStatusCounts:{i taskFailureRetryCount:i storageProfileId:s maxFailedTasksCount:i maxRetriesPerTask:i parameters:{291 attachments:292 description:s maxWorkerCount:i sourceJobId:s
licenseEndpointId:s!@u
licenseEndpointId:s! status:s! statusMessage:s! vpcId:s dnsName:s subnetIds:[s securityGroupIds:[s
farmId:s!@u limitId:s!@u
farmId:s! limitId:s! currentCount:i! createdAt:T! createdBy:s! updatedAt:T updatedBy:s displayName:s! amountRequirementName:s! maxCount:i! description:s
monitorId:s!@u
monitorId:s! displayName:s! subdomain:s! url:s! roleArn:s! identityCenterInstanceArn:s! identityCenterRegion:s identityCenterApplicationArn:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
monitorId:s!@u
settings:{s!
farmId:s!@u queueId:s!@u
farmId:s! queueId:s! displayName:s! status:s! defaultBudgetAction:s! blockedReason:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s description:s jobAttachmentSettings:293 roleArn:s requiredFileSystemLocationNames:[s allowedStorageProfileIds:[s jobRunAsUser:294 schedulingConfiguration:295
farmId:s!@u queueId:s!@u queueEnvironmentId:s!@u
queueEnvironmentId:s! name:s! priority:i! templateType:s! template:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s!@u queueId:s!@u fleetId:s!@u
queueId:s! fleetId:s! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s!@u queueId:s!@u limitId:s!@u
queueId:s! limitId:s! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s!@u queueId:s!@u jobId:s!@u sessionId:s!@u
sessionId:s! fleetId:s! workerId:s! startedAt:T! lifecycleStatus:s! endedAt:T targetLifecycleStatus:s updatedAt:T updatedBy:s log:301! hostProperties:302 workerLog:301
farmId:s!@u queueId:s!@u jobId:s!@u sessionActionId:s!@u
sessionActionId:s! status:s! startedAt:T endedAt:T workerUpdatedAt:T progressPercent:f manifests:[303 sessionId:s! processExitCode:i progressMessage:s acquiredLimits:[304 definition:305!
farmId:s!@u nextToken:s@q maxResults:i@q aggregationId:s!@q
statistics:[306 status:s! statusMessage:s nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u
stepId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s taskRunStatus:s! taskRunStatusCounts:{i! taskFailureRetryCount:i targetTaskRunStatus:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T dependencyCounts:307 requiredCapabilities:308 parameterSpace:309 description:s
farmId:s!@u storageProfileId:s!@u
storageProfileId:s! displayName:s! osFamily:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s fileSystemLocations:[296
farmId:s!@u queueId:s!@u storageProfileId:s!@u
storageProfileId:s! displayName:s! osFamily:s! fileSystemLocations:[296
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u taskId:s!@u
taskId:s! createdAt:T! createdBy:s! runStatus:s! targetRunStatus:s failureRetryCount:i startedAt:T endedAt:T updatedAt:T updatedBy:s latestSessionActionId:s parameters:{310
farmId:s!@u fleetId:s!@u volumeId:s!@u
volumeId:s! farmId:s! fleetId:s! state:s! sizeGiB:i! availabilityZoneId:s! attachedWorkerId:s volumeType:s! iops:i throughputMiB:i createdAt:T! lastAssignedAt:T lastReleasedAt:T expiresAt:T
farmId:s!@u fleetId:s!@u workerId:s!@u
farmId:s! fleetId:s! workerId:s! hostProperties:302 status:s! log:301 createdAt:T! createdBy:s! updatedAt:T updatedBy:s
nextToken:s@q maxResults:i@q
meteredProducts:[311! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q status:s@q
budgets:[312! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q
members:[313! nextToken:s
nextToken:s@q maxResults:i@q principalId:s@q
farms:[314! nextToken:s
farmId:s!@u fleetId:s!@u nextToken:s@q maxResults:i@q
members:[315! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q principalId:s@q displayName:s@q status:s@q
fleets:[316! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u nextToken:s@q maxResults:i@q
members:[317! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u nextToken:s@q maxResults:i@q
jobParameterDefinitions:[D! nextToken:s
farmId:s!@u queueId:s!@u nextToken:s@q maxResults:i@q principalId:s@q
jobs:[318! nextToken:s
nextToken:s@q maxResults:i@q
licenseEndpoints:[319! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q
limits:[320! nextToken:s
licenseEndpointId:s!@u nextToken:s@q maxResults:i@q
meteredProducts:[311! nextToken:s
nextToken:s@q maxResults:i@q
monitors:[321! nextToken:s
farmId:s!@u queueId:s!@u nextToken:s@q maxResults:i@q
environments:[322! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q queueId:s@q fleetId:s@q
queueFleetAssociations:[323! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q queueId:s@q limitId:s@q
queueLimitAssociations:[324! nextToken:s
farmId:s!@u queueId:s!@u nextToken:s@q maxResults:i@q
members:[325! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q principalId:s@q status:s@q
queues:[326! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u nextToken:s@q maxResults:i@q sessionId:s@q taskId:s@q
sessionActions:[327! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u nextToken:s@q maxResults:i@q
sessions:[328! nextToken:s
farmId:s!@u fleetId:s!@u workerId:s!@u nextToken:s@q maxResults:i@q
sessions:[329! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u nextToken:s@q maxResults:i@q
consumers:[330! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u nextToken:s@q maxResults:i@q
dependencies:[331! nextToken:s
farmId:s!@u queueId:s!@u jobId:s!@u nextToken:s@q maxResults:i@q
steps:[332! nextToken:s
farmId:s!@u nextToken:s@q maxResults:i@q
storageProfiles:[333! nextToken:s
farmId:s!@u queueId:s!@u nextToken:s@q maxResults:i@q
storageProfiles:[333! nextToken:s
resourceArn:s!@u
tags:{s
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u nextToken:s@q maxResults:i@q
tasks:[334! nextToken:s
farmId:s!@u fleetId:s!@u nextToken:s@q maxResults:i@q
volumes:[335! nextToken:s
farmId:s!@u fleetId:s!@u nextToken:s@q maxResults:i@q
workers:[336! nextToken:s
licenseEndpointId:s!@u productId:s!@u
-
farmId:s!@u filterExpressions:337 sortExpressions:[338 itemOffset:i! pageSize:i queueIds:[s!
jobs:[339! nextItemOffset:i totalResults:i!
farmId:s!@u filterExpressions:337 sortExpressions:[338 itemOffset:i! pageSize:i queueIds:[s! jobId:s
steps:[340! nextItemOffset:i totalResults:i!
farmId:s!@u filterExpressions:337 sortExpressions:[338 itemOffset:i! pageSize:i queueIds:[s! jobId:s
tasks:[341! nextItemOffset:i totalResults:i!
farmId:s!@u filterExpressions:337 sortExpressions:[338 itemOffset:i! pageSize:i fleetIds:[s!
workers:[342! nextItemOffset:i totalResults:i!
farmId:s!@u resourceIds:343! startTime:T! endTime:T! timezone:s period:s groupBy:[s! statistics:[s!
aggregationId:s!
resourceArn:s!@u tags:{s
-
resourceArn:s!@u tagKeys:[s!@q
-
farmId:s!@u budgetId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s description:s status:s approximateDollarLimit:f actionsToAdd:[287 actionsToRemove:[344 schedule:288
-
farmId:s!@u displayName:s description:s costScaleFactor:f
-
farmId:s!@u fleetId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s description:s roleArn:s minWorkerCount:i maxWorkerCount:i configuration:289 hostConfiguration:290
-
farmId:s!@u queueId:s!@u jobId:s!@u clientToken:s~@h=X-Amz-Client-Token targetTaskRunStatus:s priority:i maxFailedTasksCount:i maxRetriesPerTask:i lifecycleStatus:s maxWorkerCount:i name:s description:s
-
farmId:s!@u limitId:s!@u displayName:s description:s maxCount:i
-
monitorId:s!@u subdomain:s displayName:s roleArn:s
-
monitorId:s!@u settings:{s!
-
farmId:s!@u queueId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s description:s defaultBudgetAction:s jobAttachmentSettings:293 roleArn:s jobRunAsUser:294 requiredFileSystemLocationNamesToAdd:[s requiredFileSystemLocationNamesToRemove:[s allowedStorageProfileIdsToAdd:[s allowedStorageProfileIdsToRemove:[s schedulingConfiguration:295
-
farmId:s!@u queueId:s!@u queueEnvironmentId:s!@u clientToken:s~@h=X-Amz-Client-Token priority:i templateType:s template:s
-
farmId:s!@u queueId:s!@u fleetId:s!@u status:s!
-
farmId:s!@u queueId:s!@u limitId:s!@u status:s!
-
farmId:s!@u queueId:s!@u jobId:s!@u sessionId:s!@u clientToken:s~@h=X-Amz-Client-Token targetLifecycleStatus:s!
-
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u clientToken:s~@h=X-Amz-Client-Token targetTaskRunStatus:s!
-
farmId:s!@u storageProfileId:s!@u clientToken:s~@h=X-Amz-Client-Token displayName:s osFamily:s fileSystemLocationsToAdd:[296 fileSystemLocationsToRemove:[296
-
farmId:s!@u queueId:s!@u jobId:s!@u stepId:s!@u taskId:s!@u clientToken:s~@h=X-Amz-Client-Token targetRunStatus:s!
-
farmId:s!@u fleetId:s!@u workerId:s!@u status:s capabilities:345 hostProperties:297
log:301 hostConfiguration:290
farmId:s!@u fleetId:s!@u workerId:s!@u updatedSessionActions:{346
assignedSessions:{347! cancelSessionActions:{[s! desiredWorkerStatus:s updateIntervalSeconds:i!
message:s! context:{s
message:s! reason:s! resourceId:s! resourceType:s! context:{s
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s! context:{s
message:s! reason:s! resourceType:s! serviceCode:s! quotaCode:s! resourceId:s context:{s
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After context:{s
message:s! reason:s! fieldList:[348 context:{s
accessKeyId:s! secretAccessKey:s! sessionToken:s! expiration:T!
farmId:s! queueId:s! jobId:s!
farmId:s! queueId:s! jobId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s! priority:i! createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T taskRunStatus:s targetTaskRunStatus:s taskRunStatusCounts:{i taskFailureRetryCount:i storageProfileId:s maxFailedTasksCount:i maxRetriesPerTask:i parameters:{291 attachments:292 description:s maxWorkerCount:i sourceJobId:s
farmId:s! queueId:s! jobId:s! code:s! message:s!
%union jobDetails:349 jobAttachmentDetails:350 stepDetails:351 environmentDetails:352
%union jobDetails:353 jobAttachmentDetails:354 stepDetails:355 environmentDetails:356
%union jobDetails:357 jobAttachmentDetails:358 stepDetails:359 environmentDetails:360
farmId:s! queueId:s! jobId:s! sessionId:s!
farmId:s! queueId:s! jobId:s! sessionId:s! fleetId:s! workerId:s! startedAt:T! lifecycleStatus:s! endedAt:T targetLifecycleStatus:s updatedAt:T updatedBy:s log:301! hostProperties:302 workerLog:301
farmId:s! queueId:s! jobId:s! sessionId:s! code:s! message:s!
farmId:s! queueId:s! jobId:s! sessionActionId:s!
farmId:s! queueId:s! jobId:s! sessionActionId:s! status:s! startedAt:T endedAt:T workerUpdatedAt:T progressPercent:f manifests:[303 sessionId:s! processExitCode:i progressMessage:s acquiredLimits:[304 definition:305!
farmId:s! queueId:s! jobId:s! sessionActionId:s! code:s! message:s!
farmId:s! queueId:s! jobId:s! stepId:s!
farmId:s! queueId:s! jobId:s! stepId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s taskRunStatus:s! taskRunStatusCounts:{i! taskFailureRetryCount:i targetTaskRunStatus:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T dependencyCounts:307 requiredCapabilities:308 parameterSpace:309 description:s
farmId:s! queueId:s! jobId:s! stepId:s! code:s! message:s!
farmId:s! queueId:s! jobId:s! stepId:s! taskId:s!
farmId:s! queueId:s! jobId:s! stepId:s! taskId:s! createdAt:T! createdBy:s! runStatus:s! targetRunStatus:s failureRetryCount:i startedAt:T endedAt:T updatedAt:T updatedBy:s latestSessionActionId:s parameters:{310
farmId:s! queueId:s! jobId:s! stepId:s! taskId:s! code:s! message:s!
farmId:s! fleetId:s! workerId:s!
farmId:s! fleetId:s! workerId:s! hostProperties:302 status:s! log:301 createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s! fleetId:s! workerId:s! code:s! message:s!
farmId:s! queueId:s! jobId:s! targetTaskRunStatus:s priority:i maxFailedTasksCount:i maxRetriesPerTask:i lifecycleStatus:s maxWorkerCount:i name:s description:s
farmId:s! queueId:s! jobId:s! code:s! message:s!
farmId:s! queueId:s! jobId:s! stepId:s! taskId:s! targetRunStatus:s!
farmId:s! queueId:s! jobId:s! stepId:s! taskId:s! code:s! message:s!
bucketName:s! key:s!
%union queueId:s
type:s! thresholdPercentage:f! description:s
%union fixed:361
%union customerManaged:362 serviceManagedEc2:363
scriptBody:s! scriptTimeoutSeconds:i
%union int:s float:s string:s path:s
manifests:[364! fileSystem:s
s3BucketName:s! rootPrefix:s!
posix:365 windows:366 runAs:s!
%union priorityFifo:367 priorityBalanced:368 weightedBalanced:369
name:s! path:s! type:s!
ipAddresses:370 hostName:s
approximateDollarUsage:f!
type:s! thresholdPercentage:f! description:s
amounts:[371 attributes:[372
logDriver:s! options:{s parameters:{s error:s
ipAddresses:370 hostName:s ec2InstanceArn:s ec2InstanceType:s
outputManifestPath:s outputManifestHash:s
limitId:s! count:i!
%union envEnter:373 envExit:374 taskRun:375 syncInputJobAttachments:376
queueId:s fleetId:s jobId:s jobName:s userId:s usageType:s licenseProduct:s instanceType:s count:i! costInUsd:377! runtimeInSeconds:377! aggregationStartTime:T aggregationEndTime:T
dependenciesResolved:i! dependenciesUnresolved:i! consumersResolved:i! consumersUnresolved:i!
attributes:[378! amounts:[379!
parameters:[380! combination:s
%union int:s float:s string:s path:s chunkInt:s
productId:s! family:s! vendor:s! port:i!
budgetId:s! usageTrackingResource:286! status:s! displayName:s! approximateDollarLimit:f! usages:298! createdBy:s! createdAt:T! updatedBy:s updatedAt:T description:s
farmId:s! principalId:s! principalType:s! identityStoreId:s! membershipLevel:s!
farmId:s! displayName:s! kmsKeyArn:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s! fleetId:s! principalId:s! principalType:s! identityStoreId:s! membershipLevel:s!
fleetId:s! farmId:s! displayName:s! status:s! statusMessage:s autoScalingStatus:s targetWorkerCount:i workerCount:i! minWorkerCount:i! maxWorkerCount:i! configuration:289! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s! queueId:s! jobId:s! principalId:s! principalType:s! identityStoreId:s! membershipLevel:s!
jobId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s! priority:i! createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T taskRunStatus:s targetTaskRunStatus:s taskRunStatusCounts:{i taskFailureRetryCount:i maxFailedTasksCount:i maxRetriesPerTask:i maxWorkerCount:i sourceJobId:s
licenseEndpointId:s status:s statusMessage:s vpcId:s
farmId:s! limitId:s! currentCount:i! createdAt:T! createdBy:s! updatedAt:T updatedBy:s displayName:s! amountRequirementName:s! maxCount:i!
monitorId:s! displayName:s! subdomain:s! url:s! roleArn:s! identityCenterInstanceArn:s! identityCenterRegion:s identityCenterApplicationArn:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
queueEnvironmentId:s! name:s! priority:i!
queueId:s! fleetId:s! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
queueId:s! limitId:s! status:s! createdAt:T! createdBy:s! updatedAt:T updatedBy:s
farmId:s! queueId:s! principalId:s! principalType:s! identityStoreId:s! membershipLevel:s!
farmId:s! queueId:s! displayName:s! status:s! defaultBudgetAction:s! blockedReason:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s
sessionActionId:s! status:s! startedAt:T endedAt:T workerUpdatedAt:T progressPercent:f manifests:[303 definition:381!
sessionId:s! fleetId:s! workerId:s! startedAt:T! lifecycleStatus:s! endedAt:T targetLifecycleStatus:s updatedAt:T updatedBy:s
sessionId:s! queueId:s! jobId:s! startedAt:T! lifecycleStatus:s! endedAt:T targetLifecycleStatus:s
stepId:s! status:s!
stepId:s! status:s!
stepId:s! name:s! lifecycleStatus:s! lifecycleStatusMessage:s taskRunStatus:s! taskRunStatusCounts:{i! taskFailureRetryCount:i targetTaskRunStatus:s createdAt:T! createdBy:s! updatedAt:T updatedBy:s startedAt:T endedAt:T dependencyCounts:307
storageProfileId:s! displayName:s! osFamily:s!
taskId:s! createdAt:T! createdBy:s! runStatus:s! targetRunStatus:s failureRetryCount:i startedAt:T endedAt:T updatedAt:T updatedBy:s latestSessionActionId:s parameters:{310
volumeId:s! farmId:s! fleetId:s! state:s! sizeGiB:i! availabilityZoneId:s! attachedWorkerId:s
farmId:s! fleetId:s! workerId:s! hostProperties:302 status:s! log:301 createdAt:T! createdBy:s! updatedAt:T updatedBy:s
filters:[382! operator:s!
%union userJobsFirst:383 fieldSort:384 parameterSort:385
jobId:s queueId:s name:s lifecycleStatus:s lifecycleStatusMessage:s taskRunStatus:s targetTaskRunStatus:s taskRunStatusCounts:{i taskFailureRetryCount:i priority:i maxFailedTasksCount:i maxRetriesPerTask:i createdBy:s createdAt:T endedAt:T startedAt:T updatedAt:T updatedBy:s jobParameters:{291 maxWorkerCount:i sourceJobId:s
stepId:s jobId:s queueId:s name:s lifecycleStatus:s lifecycleStatusMessage:s taskRunStatus:s targetTaskRunStatus:s taskRunStatusCounts:{i taskFailureRetryCount:i createdAt:T createdBy:s startedAt:T endedAt:T updatedAt:T updatedBy:s parameterSpace:309
taskId:s stepId:s jobId:s queueId:s runStatus:s targetRunStatus:s parameters:{310 failureRetryCount:i startedAt:T endedAt:T updatedAt:T updatedBy:s latestSessionActionId:s
fleetId:s workerId:s status:s hostProperties:302 createdBy:s createdAt:T updatedBy:s updatedAt:T
%union queueIds:[s fleetIds:[s
type:s! thresholdPercentage:f!
amounts:[386! attributes:[387!
completedStatus:s processExitCode:i progressMessage:s startedAt:T endedAt:T updatedAt:T progressPercent:f manifests:[388
queueId:s! jobId:s! sessionActions:[389! logConfiguration:301!
name:s! message:s!
jobId:s!
jobId:s!
jobId:s! stepId:s!
jobId:s! environmentId:s!
jobId:s! jobAttachmentSettings:390 jobRunAsUser:294 logGroupName:s! queueRoleArn:s parameters:{291 schemaVersion:s! pathMappingRules:[391
jobId:s! attachments:292!
jobId:s! stepId:s! schemaVersion:s! template:D! dependencies:[s!
jobId:s! environmentId:s! schemaVersion:s! template:D!
jobId:s! code:s! message:s!
jobId:s! code:s! message:s!
jobId:s! stepId:s! code:s! message:s!
jobId:s! environmentId:s! code:s! message:s!
startTime:T! endTime:T!
mode:s! autoScalingConfiguration:392 workerCapabilities:393! storageProfileId:s tagPropagationMode:s
instanceCapabilities:394! instanceMarketOptions:395! vpcConfiguration:396 storageProfileId:s persistentVolumeConfiguration:397 autoScalingConfiguration:398
fileSystemLocationName:s rootPath:s! rootPathFormat:s! outputRelativeDirectories:[s inputManifestPath:s inputManifestHash:s
user:s! group:s!
user:s! passwordArn:s!
-
renderingTaskBuffer:i
priorityWeight:d errorWeight:d submissionTimeWeight:d renderingTaskWeight:d renderingTaskBuffer:i maxPriorityOverride:399 minPriorityOverride:400
ipV4Addresses:[s ipV6Addresses:[s
name:s! min:f! max:f
name:s! values:[s!
environmentId:s!
environmentId:s!
taskId:s stepId:s! parameters:{310!
stepId:s
min:d max:d avg:d sum:d
name:s! anyOf:[s allOf:[s
name:s! min:d max:d value:d
name:s! type:s! chunks:401
%union envEnter:402 envExit:403 taskRun:404 syncInputJobAttachments:405
%union dateTimeFilter:406 parameterFilter:407 searchTermFilter:408 stringFilter:409 stringListFilter:410 groupFilter:337
userIdentityId:s!
sortOrder:s! name:s!
sortOrder:s! name:s!
name:s! value:f!
name:s! values:[s!
outputManifestPath:s outputManifestHash:s
sessionActionId:s! definition:411!
s3BucketName:s! rootPrefix:s!
sourcePathFormat:s! sourcePath:s! destinationPath:s!
standbyWorkerCount:i workerIdleDurationSeconds:i scaleOutWorkersPerMinute:i
vCpuCount:412! memoryMiB:413! acceleratorTypes:[s acceleratorCount:414 acceleratorTotalMemoryMiB:415 osFamily:s! cpuArchitectureType:s! customAmounts:[371 customAttributes:[372
vCpuCount:412! memoryMiB:413! osFamily:s! cpuArchitectureType:s! rootEbsVolume:416 acceleratorCapabilities:417 allowedInstanceTypes:[s excludedInstanceTypes:[s customAmounts:[371 customAttributes:[372
type:s!
resourceConfigurationArns:[s
sizeGiB:i iops:i throughputMiB:i mountPath:s! lastUsedTtlHours:i
standbyWorkerCount:i workerIdleDurationSeconds:i scaleOutWorkersPerMinute:i
%union alwaysScheduleFirst:418
%union alwaysScheduleLast:419
defaultTaskCount:i! targetRuntimeSeconds:i rangeConstraint:s!
environmentId:s!
environmentId:s!
taskId:s stepId:s! parameters:{310
stepId:s
name:s! operator:s! dateTime:T!
name:s! operator:s! value:s!
searchTerm:s! matchType:s
name:s! operator:s! value:s!
name:s! operator:s! values:[s!
%union envEnter:420 envExit:421 taskRun:422 syncInputJobAttachments:423
min:i! max:i
min:i! max:i
min:i! max:i
min:i! max:i
sizeGiB:i iops:i throughputMiB:i
selections:[424! count:414
-
-
environmentId:s!
environmentId:s!
taskId:s stepId:s! parameters:{310!
stepId:s
name:s! runtime:s

AccessDeniedException 252 status=403 sender
ConflictException 253 status=409 sender
InternalServerErrorException 254 status=500 retryable
ResourceNotFoundException 255 status=404 sender
ServiceQuotaExceededException 256 status=402 sender
ThrottlingException 257 status=429 sender retryable throttling
ValidationException 258 status=400 sender

GetSessionsStatisticsAggregation in=nextToken out=nextToken limit=maxResults results=statistics
ListAvailableMeteredProducts in=nextToken out=nextToken limit=maxResults results=meteredProducts
ListBudgets in=nextToken out=nextToken limit=maxResults results=budgets
ListFarmMembers in=nextToken out=nextToken limit=maxResults results=members
ListFarms in=nextToken out=nextToken limit=maxResults results=farms
ListFleetMembers in=nextToken out=nextToken limit=maxResults results=members
ListFleets in=nextToken out=nextToken limit=maxResults results=fleets
ListJobMembers in=nextToken out=nextToken limit=maxResults results=members
ListJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListLicenseEndpoints in=nextToken out=nextToken limit=maxResults results=licenseEndpoints
ListMeteredProducts in=nextToken out=nextToken limit=maxResults results=meteredProducts
ListMonitors in=nextToken out=nextToken limit=maxResults results=monitors
ListQueueEnvironments in=nextToken out=nextToken limit=maxResults results=environments
ListQueueFleetAssociations in=nextToken out=nextToken limit=maxResults results=queueFleetAssociations
ListQueueMembers in=nextToken out=nextToken limit=maxResults results=members
ListQueues in=nextToken out=nextToken limit=maxResults results=queues
ListSessionActions in=nextToken out=nextToken limit=maxResults results=sessionActions
ListSessions in=nextToken out=nextToken limit=maxResults results=sessions
ListSessionsForWorker in=nextToken out=nextToken limit=maxResults results=sessions
ListStepConsumers in=nextToken out=nextToken limit=maxResults results=consumers
ListStepDependencies in=nextToken out=nextToken limit=maxResults results=dependencies
ListSteps in=nextToken out=nextToken limit=maxResults results=steps
ListStorageProfiles in=nextToken out=nextToken limit=maxResults results=storageProfiles
ListStorageProfilesForQueue in=nextToken out=nextToken limit=maxResults results=storageProfiles
ListTasks in=nextToken out=nextToken limit=maxResults results=tasks
ListWorkers in=nextToken out=nextToken limit=maxResults results=workers
ListJobParameterDefinitions in=nextToken out=nextToken limit=maxResults results=jobParameterDefinitions
ListLimits in=nextToken out=nextToken limit=maxResults results=limits
ListQueueLimitAssociations in=nextToken out=nextToken limit=maxResults results=queueLimitAssociations
ListVolumes in=nextToken out=nextToken limit=maxResults results=volumes

FleetActive GetFleet 5 180 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"UPDATE_FAILED"}]
JobComplete GetJob 15 240 [{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"FAILED"},{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"CANCELED"},{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"SUSPENDED"},{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"NOT_COMPATIBLE"},{"matcher":"path","argument":"lifecycleStatus","state":"success","expected":"ARCHIVED"}]
JobCreateComplete GetJob 1 120 [{"matcher":"path","argument":"lifecycleStatus","state":"success","expected":"CREATE_COMPLETE"},{"matcher":"path","argument":"lifecycleStatus","state":"success","expected":"UPDATE_IN_PROGRESS"},{"matcher":"path","argument":"lifecycleStatus","state":"success","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"lifecycleStatus","state":"success","expected":"UPDATE_SUCCEEDED"},{"matcher":"path","argument":"lifecycleStatus","state":"failure","expected":"UPLOAD_FAILED"},{"matcher":"path","argument":"lifecycleStatus","state":"failure","expected":"CREATE_FAILED"}]
JobSucceeded GetJob 15 240 [{"matcher":"path","argument":"taskRunStatus","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"taskRunStatus","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"taskRunStatus","state":"failure","expected":"CANCELED"},{"matcher":"path","argument":"taskRunStatus","state":"failure","expected":"SUSPENDED"},{"matcher":"path","argument":"taskRunStatus","state":"failure","expected":"NOT_COMPATIBLE"},{"matcher":"path","argument":"lifecycleStatus","state":"failure","expected":"ARCHIVED"}]
LicenseEndpointDeleted GetLicenseEndpoint 10 234 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"NOT_READY"}]
LicenseEndpointValid GetLicenseEndpoint 10 114 [{"matcher":"path","argument":"status","state":"success","expected":"READY"},{"matcher":"path","argument":"status","state":"failure","expected":"NOT_READY"}]
QueueFleetAssociationStopped GetQueueFleetAssociation 10 60 [{"matcher":"path","argument":"status","state":"success","expected":"STOPPED"}]
QueueLimitAssociationStopped GetQueueLimitAssociation 10 60 [{"matcher":"path","argument":"status","state":"success","expected":"STOPPED"}]
QueueScheduling GetQueue 10 70 [{"matcher":"path","argument":"status","state":"success","expected":"SCHEDULING"}]
QueueSchedulingBlocked GetQueue 10 30 [{"matcher":"path","argument":"status","state":"success","expected":"SCHEDULING_BLOCKED"}]`,
}
