// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodePipeline, API version 2015-07-09. */
export const codepipeline: ServiceModel = {
  name: 'codepipeline',
  packed: `{"name":"codepipeline","serviceId":"CodePipeline","fullName":"AWS CodePipeline","apiVersion":"2015-07-09","protocol":"json","protocols":["json"],"endpointPrefix":"codepipeline","jsonVersion":"1.1","targetPrefix":"CodePipeline_20150709"}
AcknowledgeJob <0 >1
AcknowledgeThirdPartyJob <2 >3
CreateCustomActionType <4 >5
CreatePipeline <6 >7
DeleteCustomActionType <8
DeletePipeline <9
DeleteWebhook <10 >11
DeregisterWebhookWithThirdParty <12 >13
DisableStageTransition <14
EnableStageTransition <15
GetActionType <16 >17
GetJobDetails <18 >19
GetPipeline <20 >21
GetPipelineExecution <22 >23
GetPipelineState <24 >25
GetThirdPartyJobDetails <26 >27
ListActionExecutions <28 >29
ListActionTypes <30 >31
ListDeployActionExecutionTargets <32 >33
ListPipelineExecutions <34 >35
ListPipelines <36 >37
ListRuleExecutions <38 >39
ListRuleTypes <40 >41
ListTagsForResource <42 >43
ListWebhooks <44 >45
OverrideStageCondition <46
PollForJobs <47 >48
PollForThirdPartyJobs <49 >50
PutActionRevision <51 >52
PutApprovalResult <53 >54
PutJobFailureResult <55
PutJobSuccessResult <56
PutThirdPartyJobFailureResult <57
PutThirdPartyJobSuccessResult <58
PutWebhook <59 >60
RegisterWebhookWithThirdParty <61 >62
RetryStageExecution <63 >64
RollbackStage <65 >66
StartPipelineExecution <67 >68
StopPipelineExecution <69 >70
TagResource <71 >72
UntagResource <73 >74
UpdateActionType <75
UpdatePipeline <76 >77

jobId:s! nonce:s!
status:s
jobId:s! nonce:s! clientToken:s!
status:s
category:s! provider:s! version:s! settings:120 configurationProperties:[121 inputArtifactDetails:122! outputArtifactDetails:122! tags:[123
actionType:124! tags:[123
pipeline:125! tags:[123
pipeline:125 tags:[123
category:s! provider:s! version:s!
name:s!
name:s!
-
webhookName:s
-
pipelineName:s! stageName:s! transitionType:s! reason:s!
pipelineName:s! stageName:s! transitionType:s!
category:s! owner:s! provider:s! version:s!
actionType:126
jobId:s!
jobDetails:127
name:s! version:i
pipeline:125 metadata:128
pipelineName:s! pipelineExecutionId:s!
pipelineExecution:129
name:s!
pipelineName:s pipelineVersion:i stageStates:[130 created:t updated:t
jobId:s! clientToken:s!
jobDetails:131
pipelineName:s! filter:132 maxResults:i nextToken:s
actionExecutionDetails:[133 nextToken:s
actionOwnerFilter:s nextToken:s regionFilter:s
actionTypes:[124! nextToken:s
pipelineName:s actionExecutionId:s! filters:[134 maxResults:i nextToken:s
targets:[135 nextToken:s
pipelineName:s! maxResults:i filter:136 nextToken:s
pipelineExecutionSummaries:[137 nextToken:s
nextToken:s maxResults:i
pipelines:[138 nextToken:s
pipelineName:s! filter:139 maxResults:i nextToken:s
ruleExecutionDetails:[140 nextToken:s
ruleOwnerFilter:s regionFilter:s
ruleTypes:[141!
resourceArn:s! nextToken:s maxResults:i
tags:[123 nextToken:s
NextToken:s MaxResults:i
webhooks:[142 NextToken:s
pipelineName:s! stageName:s! pipelineExecutionId:s! conditionType:s!
actionTypeId:143! maxBatchSize:i queryParam:{s
jobs:[144
actionTypeId:143! maxBatchSize:i
jobs:[145
pipelineName:s! stageName:s! actionName:s! actionRevision:146!
newRevision:b pipelineExecutionId:s
pipelineName:s! stageName:s! actionName:s! result:147! token:s!
approvedAt:t
jobId:s! failureDetails:148!
jobId:s! currentRevision:149 continuationToken:s executionDetails:150 outputVariables:{s
jobId:s! clientToken:s! failureDetails:148!
jobId:s! clientToken:s! currentRevision:149 continuationToken:s executionDetails:150
webhook:151! tags:[123
webhook:142
webhookName:s
-
pipelineName:s! stageName:s! pipelineExecutionId:s! retryMode:s!
pipelineExecutionId:s
pipelineName:s! stageName:s! targetPipelineExecutionId:s!
pipelineExecutionId:s!
name:s! variables:[152 clientRequestToken:s~ sourceRevisions:[153
pipelineExecutionId:s
pipelineName:s! pipelineExecutionId:s! abandon:b reason:s
pipelineExecutionId:s
resourceArn:s! tags:[123!
-
resourceArn:s! tagKeys:[s!
-
actionType:126!
pipeline:125!
pipeline:125
message:s
-
-
-
-
message:s
message:s
message:s
message:s
message:s
-
-
message:s
-
-
-
-
-
-
-
-
message:s
-
-
-
-
-
message:s
-
message:s
message:s
-
-
-
message:s
-
-
-
message:s
message:s
-
-
thirdPartyConfigurationUrl:s entityUrlTemplate:s executionUrlTemplate:s revisionUrlTemplate:s
name:s! required:b! key:b! secret:b! queryable:b description:s type:s
minimumCount:i! maximumCount:i!
key:s! value:s!
id:143! settings:120 actionConfigurationProperties:[121 inputArtifactDetails:122! outputArtifactDetails:122!
name:s! roleArn:s! artifactStore:154 artifactStores:{154 stages:[155! version:i executionMode:s pipelineType:s variables:[156 triggers:[157
description:s executor:158! id:159! inputArtifactDetails:160! outputArtifactDetails:160! permissions:161 properties:[162 urls:163
id:s data:164 accountId:s
pipelineArn:s created:t updated:t pollingDisabledAt:t
pipelineName:s pipelineVersion:i pipelineExecutionId:s status:s statusSummary:s artifactRevisions:[165 variables:[166 trigger:167 executionMode:s executionType:s rollbackMetadata:168
stageName:s inboundExecution:169 inboundExecutions:[169 inboundTransitionState:170 actionStates:[171 latestExecution:169 beforeEntryConditionState:172 onSuccessConditionState:172 onFailureConditionState:172 retryStageMetadata:173
id:s data:174 nonce:s
pipelineExecutionId:s latestInPipelineExecution:175
pipelineExecutionId:s actionExecutionId:s pipelineVersion:i stageName:s actionName:s startTime:t lastUpdateTime:t updatedBy:s status:s input:176 output:177
name:s values:[s
targetId:s targetType:s status:s startTime:t endTime:t events:[178
succeededInStage:179
pipelineExecutionId:s status:s statusSummary:s startTime:t lastUpdateTime:t sourceRevisions:[180 trigger:167 stopTrigger:181 executionMode:s executionType:s rollbackMetadata:168
name:s version:i pipelineType:s executionMode:s created:t updated:t
pipelineExecutionId:s latestInPipelineExecution:175
pipelineExecutionId:s ruleExecutionId:s pipelineVersion:i stageName:s ruleName:s startTime:t lastUpdateTime:t updatedBy:s status:s input:182 output:183
id:184! settings:185 ruleConfigurationProperties:[186 inputArtifactDetails:122!
definition:151! url:s! errorMessage:s errorCode:s lastTriggered:t arn:s tags:[123
category:s! owner:s! provider:s! version:s!
id:s data:164 nonce:s accountId:s
clientId:s jobId:s
revisionId:s! revisionChangeId:s! created:t!
summary:s! status:s!
type:s! message:s! externalExecutionId:s
revision:s! changeIdentifier:s! created:t revisionSummary:s
summary:s externalExecutionId:s percentComplete:i
name:s! targetPipeline:s! targetAction:s! filters:[187! authentication:s! authenticationConfiguration:188!
name:s! value:s!
actionName:s! revisionType:s! revisionValue:s!
type:s! location:s! encryptionKey:189
name:s! blockers:[190 actions:[191! onFailure:192 onSuccess:193 beforeEntry:194
name:s! defaultValue:s description:s
providerType:s! gitConfiguration:195!
configuration:196! type:s! policyStatementsTemplate:s jobTimeout:i
category:s! owner:s! provider:s! version:s!
minimumCount:i! maximumCount:i!
allowedAccounts:[s!
name:s! optional:b! key:b! noEcho:b! queryable:b description:s
configurationUrl:s entityUrlTemplate:s executionUrlTemplate:s revisionUrlTemplate:s
actionTypeId:143 actionConfiguration:197 pipelineContext:198 inputArtifacts:[199 outputArtifacts:[199 artifactCredentials:200 continuationToken:s encryptionKey:189
name:s revisionId:s revisionChangeIdentifier:s revisionSummary:s created:t revisionUrl:s
name:s resolvedValue:s
triggerType:s triggerDetail:s
rollbackTargetPipelineExecutionId:s
pipelineExecutionId:s! status:s! type:s
enabled:b lastChangedBy:s lastChangedAt:t disabledReason:s
actionName:s currentRevision:146 latestExecution:201 entityUrl:s revisionUrl:s
latestExecution:202 conditionStates:[203
autoStageRetryAttempt:i manualStageRetryAttempt:i latestRetryTrigger:s
actionTypeId:143 actionConfiguration:197 pipelineContext:198 inputArtifacts:[199 outputArtifacts:[199 artifactCredentials:200 continuationToken:s encryptionKey:189
pipelineExecutionId:s! startTimeRange:s!
actionTypeId:143 configuration:{s resolvedConfiguration:{s roleArn:s region:s inputArtifacts:[204 namespace:s
outputArtifacts:[204 executionResult:205 outputVariables:{s
name:s status:s startTime:t endTime:t context:206
stageName:s
actionName:s! revisionId:s revisionSummary:s revisionUrl:s
reason:s
ruleTypeId:184 configuration:{s resolvedConfiguration:{s roleArn:s region:s inputArtifacts:[204
executionResult:207
category:s! owner:s provider:s! version:s
thirdPartyConfigurationUrl:s entityUrlTemplate:s executionUrlTemplate:s revisionUrlTemplate:s
name:s! required:b! key:b! secret:b! queryable:b description:s type:s
jsonPath:s! matchEquals:s
AllowedIPRange:s SecretToken:s
id:s! type:s!
name:s! type:s!
name:s! actionTypeId:143! runOrder:i configuration:{s commands:[s outputArtifacts:[208 inputArtifacts:[209 outputVariables:[s roleArn:s region:s namespace:s timeoutInMinutes:i environmentVariables:[210
result:s retryConfiguration:211 conditions:[212
conditions:[212!
conditions:[212!
sourceActionName:s! push:[213 pullRequest:[214
lambdaExecutorConfiguration:215 jobWorkerExecutorConfiguration:216
configuration:{s
pipelineName:s stage:217 action:218 pipelineArn:s pipelineExecutionId:s
name:s revision:s location:219
accessKeyId:s! secretAccessKey:s! sessionToken:s!
actionExecutionId:s status:s summary:s lastStatusChange:t token:s lastUpdatedBy:s externalExecutionId:s externalExecutionUrl:s percentComplete:i errorDetails:220 logStreamARN:s
status:s summary:s
latestExecution:221 ruleStates:[222
name:s s3location:223
externalExecutionId:s externalExecutionSummary:s externalExecutionUrl:s errorDetails:220 logStreamARN:s
ssmCommandId:s message:s
externalExecutionId:s externalExecutionSummary:s externalExecutionUrl:s errorDetails:220
name:s! files:[s
name:s!
name:s! value:s! type:s
retryMode:s
result:s rules:[224
tags:225 branches:226 filePaths:227
events:[s branches:226 filePaths:227
lambdaFunctionArn:s!
pollingAccounts:[s pollingServicePrincipals:[s
name:s
name:s actionExecutionId:s
type:s s3Location:228
code:s message:s
status:s summary:s lastStatusChange:t
ruleName:s currentRevision:229 latestExecution:230 entityUrl:s revisionUrl:s
bucket:s key:s
name:s! ruleTypeId:184! configuration:{s commands:[s inputArtifacts:[209 roleArn:s region:s timeoutInMinutes:i
includes:[s excludes:[s
includes:[s excludes:[s
includes:[s excludes:[s
bucketName:s! objectKey:s!
revisionId:s! revisionChangeId:s! created:t!
ruleExecutionId:s status:s summary:s lastStatusChange:t token:s lastUpdatedBy:s externalExecutionId:s externalExecutionUrl:s errorDetails:220

ActionExecutionNotFoundException 78
ActionNotFoundException 79
ActionTypeAlreadyExistsException 80
ActionTypeNotFoundException 81
ApprovalAlreadyCompletedException 82
ConcurrentModificationException 83
ConcurrentPipelineExecutionsLimitExceededException 84
ConditionNotOverridableException 85
ConflictException 86
DuplicatedStopRequestException 87
InvalidActionDeclarationException 88
InvalidApprovalTokenException 89
InvalidArnException 90
InvalidBlockerDeclarationException 91
InvalidClientTokenException 92
InvalidJobException 93
InvalidJobStateException 94
InvalidNextTokenException 95
InvalidNonceException 96
InvalidStageDeclarationException 97
InvalidStructureException 98
InvalidTagsException 99
InvalidWebhookAuthenticationParametersException 100
InvalidWebhookFilterPatternException 101
JobNotFoundException 102
LimitExceededException 103
NotLatestPipelineExecutionException 104
OutputVariablesSizeExceededException 105
PipelineExecutionNotFoundException 106
PipelineExecutionNotStoppableException 107
PipelineExecutionOutdatedException 108
PipelineNameInUseException 109
PipelineNotFoundException 110
PipelineVersionNotFoundException 111
RequestFailedException 112
ResourceNotFoundException 113
StageNotFoundException 114
StageNotRetryableException 115
TooManyTagsException 116
UnableToRollbackStageException 117
ValidationException 118
WebhookNotFoundException 119

ListActionTypes in=nextToken out=nextToken results=actionTypes
ListPipelineExecutions in=nextToken out=nextToken limit=maxResults results=pipelineExecutionSummaries
ListPipelines in=nextToken out=nextToken limit=maxResults results=pipelines
ListWebhooks in=NextToken out=NextToken limit=MaxResults results=webhooks
ListActionExecutions in=nextToken out=nextToken limit=maxResults results=actionExecutionDetails
ListTagsForResource in=nextToken out=nextToken limit=maxResults results=tags
ListRuleExecutions in=nextToken out=nextToken limit=maxResults results=ruleExecutionDetails
ListDeployActionExecutionTargets in=nextToken out=nextToken limit=maxResults results=targets

`,
}
