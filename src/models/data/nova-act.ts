// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Nova Act Service, API version 2025-08-22. */
export const novaAct: ServiceModel = {
  name: 'nova-act',
  packed: `{"name":"nova-act","serviceId":"Nova Act","fullName":"Nova Act Service","apiVersion":"2025-08-22","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"nova-act"}
CreateAct PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts <0 >1 status=201 idempotent
CreateSession PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions <2 >3 status=201 idempotent
CreateWorkflowDefinition PUT /workflow-definitions <4 >5 status=201 idempotent
CreateWorkflowRun PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs <6 >7 status=201 idempotent
DeleteWorkflowDefinition DELETE /workflow-definitions/{workflowDefinitionName} <8 >9 status=202 idempotent
DeleteWorkflowRun DELETE /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId} <10 >11 status=202 idempotent
GetWorkflowDefinition GET /workflow-definitions/{workflowDefinitionName} <12 >13 readonly
GetWorkflowRun GET /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId} <14 >15 readonly
InvokeActStep PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId}/invoke-step/ <16 >17
ListActs POST /workflow-definitions/{workflowDefinitionName}/acts <18 >19 readonly
ListModels POST /models <20 >21 readonly
ListSessions POST /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId} <22 >23 readonly
ListWorkflowDefinitions POST /workflow-definitions <24 >25 readonly
ListWorkflowRuns POST /workflow-definitions/{workflowDefinitionName}/workflow-runs <26 >27 readonly
UpdateAct PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId} <28 >29 idempotent
UpdateWorkflowRun PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId} <30 >31 idempotent

workflowDefinitionName:s!@u workflowRunId:s!@u sessionId:s!@u task:s! toolSpecs:[39 clientToken:s~
actId:s! status:s!
workflowDefinitionName:s!@u workflowRunId:s!@u clientToken:s~
sessionId:s!
name:s! description:s exportConfig:40 clientToken:s~
status:s!
workflowDefinitionName:s!@u modelId:s! clientToken:s~ logGroupName:s clientInfo:41!
workflowRunId:s! status:s!
workflowDefinitionName:s!@u
status:s!
workflowDefinitionName:s!@u workflowRunId:s!@u
status:s!
workflowDefinitionName:s!@u
name:s! arn:s! createdAt:T! description:s exportConfig:40 status:s!
workflowDefinitionName:s!@u workflowRunId:s!@u
workflowRunArn:s! workflowRunId:s! status:s! startedAt:T! endedAt:T modelId:s! logGroupName:s
workflowDefinitionName:s!@u workflowRunId:s!@u sessionId:s!@u actId:s!@u callResults:[42! previousStepId:s
calls:[43! stepId:s!
workflowDefinitionName:s!@u workflowRunId:s@q sessionId:s@q maxResults:i@q nextToken:s@q sortOrder:s
actSummaries:[44! nextToken:s
clientCompatibilityVersion:i!@q
modelSummaries:[45! modelAliases:[46! compatibilityInformation:47!
workflowDefinitionName:s!@u workflowRunId:s!@u maxResults:i@q nextToken:s@q sortOrder:s
sessionSummaries:[48! nextToken:s
maxResults:i@q nextToken:s@q sortOrder:s
workflowDefinitionSummaries:[49! nextToken:s
workflowDefinitionName:s!@u maxResults:i@q nextToken:s@q sortOrder:s
workflowRunSummaries:[50! nextToken:s
workflowDefinitionName:s!@u workflowRunId:s!@u sessionId:s!@u actId:s!@u status:s! error:51
-
workflowDefinitionName:s!@u workflowRunId:s!@u status:s!
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After reason:s
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[52
name:s! description:s! inputSchema:53!
s3BucketName:s! s3KeyPrefix:s
compatibilityVersion:i! sdkVersion:s
callId:s content:[54!
callId:s! input:D! name:s!
workflowRunId:s! sessionId:s! actId:s! status:s! startedAt:T! endedAt:T traceLocation:55
modelId:s! modelLifecycle:56! minimumCompatibilityVersion:i!
aliasName:s! latestModelId:s! resolvedModelId:s
clientCompatibilityVersion:i! supportedModelIds:[s! message:s
sessionId:s!
workflowDefinitionArn:s! workflowDefinitionName:s! createdAt:T! status:s!
workflowRunArn:s! workflowRunId:s! status:s! startedAt:T! endedAt:T traceLocation:55
message:s! type:s
name:s! message:s!
%union json:D
%union text:s
locationType:s! location:s!
status:s!

AccessDeniedException 32 status=403 sender
ConflictException 33 status=409 sender
InternalServerException 34 status=500 retryable
ResourceNotFoundException 35 status=404 sender
ServiceQuotaExceededException 36 status=402 sender
ThrottlingException 37 status=429 sender retryable throttling
ValidationException 38 status=400 sender

ListActs in=nextToken out=nextToken limit=maxResults results=actSummaries
ListSessions in=nextToken out=nextToken limit=maxResults results=sessionSummaries
ListWorkflowDefinitions in=nextToken out=nextToken limit=maxResults results=workflowDefinitionSummaries
ListWorkflowRuns in=nextToken out=nextToken limit=maxResults results=workflowRunSummaries

`,
}
