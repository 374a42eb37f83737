// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Migration Hub Orchestrator, API version 2021-08-28. */
export const migrationhuborchestrator: ServiceModel = {
  name: 'migrationhuborchestrator',
  packed: `{"name":"migrationhuborchestrator","serviceId":"MigrationHubOrchestrator","fullName":"AWS Migration Hub Orchestrator","apiVersion":"2021-08-28","protocol":"rest-json","endpointPrefix":"migrationhub-orchestrator","jsonVersion":"1.1"}
CreateTemplate POST /template <0 >1
CreateWorkflow POST /migrationworkflow/ <2 >3
CreateWorkflowStep POST /workflowstep <4 >5
CreateWorkflowStepGroup POST /workflowstepgroups <6 >7
DeleteTemplate DELETE /template/{id} <8 >9 idempotent
DeleteWorkflow DELETE /migrationworkflow/{id} <10 >11 status=202 idempotent
DeleteWorkflowStep DELETE /workflowstep/{id} <12 >13 idempotent
DeleteWorkflowStepGroup DELETE /workflowstepgroup/{id} <14 >15 status=202 idempotent
GetTemplate GET /migrationworkflowtemplate/{id} <16 >17
GetTemplateStep GET /templatestep/{id} <18 >19
GetTemplateStepGroup GET /templates/{templateId}/stepgroups/{id} <20 >21
GetWorkflow GET /migrationworkflow/{id} <22 >23
GetWorkflowStep GET /workflowstep/{id} <24 >25
GetWorkflowStepGroup GET /workflowstepgroup/{id} <26 >27
ListPlugins GET /plugins <28 >29
ListTagsForResource GET /tags/{resourceArn} <30 >31
ListTemplateStepGroups GET /templatestepgroups/{templateId} <32 >33
ListTemplateSteps GET /templatesteps <34 >35
ListTemplates GET /migrationworkflowtemplates <36 >37
ListWorkflowStepGroups GET /workflowstepgroups <38 >39
ListWorkflowSteps GET /workflow/{workflowId}/workflowstepgroups/{stepGroupId}/workflowsteps <40 >41
ListWorkflows GET /migrationworkflows <42 >43
RetryWorkflowStep POST /retryworkflowstep/{id} <44 >45
StartWorkflow POST /migrationworkflow/{id}/start <46 >47
StopWorkflow POST /migrationworkflow/{id}/stop <48 >49
TagResource POST /tags/{resourceArn} <50 >51 idempotent
UntagResource DELETE /tags/{resourceArn} <52 >53 idempotent
UpdateTemplate POST /template/{id} <54 >55
UpdateWorkflow POST /migrationworkflow/{id} <56 >57
UpdateWorkflowStep POST /workflowstep/{id} <58 >59
UpdateWorkflowStepGroup POST /workflowstepgroup/{id} <60 >61 status=202 idempotent

templateName:s! templateDescription:s templateSource:68! clientToken:s~ tags:{s
templateId:s templateArn:s tags:{s
name:s! description:s templateId:s! applicationConfigurationId:s inputParameters:{69! stepTargets:[s tags:{s
id:s arn:s name:s description:s templateId:s adsApplicationConfigurationId:s workflowInputs:{69 stepTargets:[s status:s creationTime:t tags:{s
name:s! stepGroupId:s! workflowId:s! stepActionType:s! description:s workflowStepAutomationConfiguration:70 stepTarget:[s outputs:[71 previous:[s next:[s
id:s stepGroupId:s workflowId:s name:s
workflowId:s! name:s! description:s next:[s previous:[s
workflowId:s name:s id:s description:s tools:[72 next:[s previous:[s creationTime:t
id:s!@u
-
id:s!@u
id:s arn:s status:s
id:s!@u stepGroupId:s!@q workflowId:s!@q
-
workflowId:s!@q id:s!@u
-
id:s!@u
id:s templateArn:s name:s description:s inputs:[73 tools:[72 creationTime:t owner:s status:s statusMessage:s templateClass:s tags:{s
id:s!@u templateId:s!@q stepGroupId:s!@q
id:s stepGroupId:s templateId:s name:s description:s stepActionType:s creationTime:s previous:[s next:[s outputs:[74 stepAutomationConfiguration:75
templateId:s!@u id:s!@u
templateId:s id:s name:s description:s status:s creationTime:t lastModifiedTime:t tools:[72 previous:[s next:[s
id:s!@u
id:s arn:s name:s description:s templateId:s adsApplicationConfigurationId:s adsApplicationName:s status:s statusMessage:s creationTime:t lastStartTime:t lastStopTime:t lastModifiedTime:t endTime:t tools:[72 totalSteps:i completedSteps:i workflowInputs:{69 tags:{s workflowBucket:s
workflowId:s!@q stepGroupId:s!@q id:s!@u
name:s stepGroupId:s workflowId:s stepId:s description:s stepActionType:s owner:s workflowStepAutomationConfiguration:70 stepTarget:[s outputs:[71 previous:[s next:[s status:s statusMessage:s scriptOutputLocation:s creationTime:t lastStartTime:t endTime:t noOfSrvCompleted:i noOfSrvFailed:i totalNoOfSrv:i
id:s!@u workflowId:s!@q
id:s workflowId:s name:s description:s status:s owner:s creationTime:t lastModifiedTime:t endTime:t tools:[72 previous:[s next:[s
maxResults:i@q nextToken:s@q
nextToken:s plugins:[76
resourceArn:s!@u
tags:{s
maxResults:i@q nextToken:s@q templateId:s!@u
nextToken:s templateStepGroupSummary:[77!
maxResults:i@q nextToken:s@q templateId:s!@q stepGroupId:s!@q
nextToken:s templateStepSummaryList:[78
maxResults:i@q nextToken:s@q name:s@q
nextToken:s templateSummary:[79!
nextToken:s@q maxResults:i@q workflowId:s!@q
nextToken:s workflowStepGroupsSummary:[80!
nextToken:s@q maxResults:i@q workflowId:s!@u stepGroupId:s!@u
nextToken:s workflowStepsSummary:[81!
maxResults:i@q nextToken:s@q templateId:s@q adsApplicationConfigurationName:s@q status:s@q name:s@q
nextToken:s migrationWorkflowSummary:[82!
workflowId:s!@q stepGroupId:s!@q id:s!@u
stepGroupId:s workflowId:s id:s status:s
id:s!@u
id:s arn:s status:s statusMessage:s lastStartTime:t
id:s!@u
id:s arn:s status:s statusMessage:s lastStopTime:t
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
id:s!@u templateName:s templateDescription:s clientToken:s~
templateId:s templateArn:s tags:{s
id:s!@u name:s description:s inputParameters:{69 stepTargets:[s
id:s arn:s name:s description:s templateId:s adsApplicationConfigurationId:s workflowInputs:{69 stepTargets:[s status:s creationTime:t lastModifiedTime:t tags:{s
id:s!@u stepGroupId:s! workflowId:s! name:s description:s stepActionType:s workflowStepAutomationConfiguration:70 stepTarget:[s outputs:[71 previous:[s next:[s status:s
id:s stepGroupId:s workflowId:s name:s
workflowId:s!@q id:s!@u name:s description:s next:[s previous:[s
workflowId:s name:s id:s description:s tools:[72 next:[s previous:[s lastModifiedTime:t
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
%union workflowId:s
%union integerValue:i stringValue:s listOfStringsValue:[s mapOfStringValue:{s
scriptLocationS3Bucket:s scriptLocationS3Key:83 command:84 runEnvironment:s targetType:s
name:s dataType:s required:b value:85
name:s url:s
inputName:s dataType:s required:b
name:s dataType:s required:b
scriptLocationS3Bucket:s scriptLocationS3Key:83 command:84 runEnvironment:s targetType:s
pluginId:s hostname:s status:s ipAddress:s version:s registeredTime:s
id:s name:s previous:[s next:[s
id:s stepGroupId:s templateId:s name:s stepActionType:s targetType:s owner:s previous:[s next:[s
id:s name:s arn:s description:s
id:s name:s owner:s status:s previous:[s next:[s
stepId:s name:s stepActionType:s owner:s previous:[s next:[s status:s statusMessage:s noOfSrvCompleted:i noOfSrvFailed:i totalNoOfSrv:i description:s scriptLocation:s
id:s name:s templateId:s adsApplicationConfigurationName:s status:s creationTime:t endTime:t statusMessage:s completedSteps:i totalSteps:i
linux:s windows:s
linux:s windows:s
%union integerValue:i stringValue:s listOfStringValue:[s

AccessDeniedException 62 status=403 sender retryable
ConflictException 63 status=409 sender retryable
InternalServerException 64 status=500
ResourceNotFoundException 65 status=404 sender
ThrottlingException 66 status=429 sender
ValidationException 67 status=400 sender retryable

ListPlugins in=nextToken out=nextToken limit=maxResults results=plugins
ListTemplateStepGroups in=nextToken out=nextToken limit=maxResults results=templateStepGroupSummary
ListTemplateSteps in=nextToken out=nextToken limit=maxResults results=templateStepSummaryList
ListTemplates in=nextToken out=nextToken limit=maxResults results=templateSummary
ListWorkflowStepGroups in=nextToken out=nextToken limit=maxResults results=workflowStepGroupsSummary
ListWorkflowSteps in=nextToken out=nextToken limit=maxResults results=workflowStepsSummary
ListWorkflows in=nextToken out=nextToken limit=maxResults results=migrationWorkflowSummary

`,
}
