// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Step Functions, API version 2016-11-23. */
export const stepfunctions: ServiceModel = {
  name: 'stepfunctions',
  packed: `{"name":"stepfunctions","serviceId":"SFN","fullName":"AWS Step Functions","apiVersion":"2016-11-23","protocol":"json","protocols":["json"],"endpointPrefix":"states","jsonVersion":"1.0","targetPrefix":"AWSStepFunctions"}
CreateActivity <0 >1 idempotent
CreateStateMachine <2 >3 idempotent
CreateStateMachineAlias <4 >5
DeleteActivity <6 >7
DeleteStateMachine <8 >9
DeleteStateMachineAlias <10 >11
DeleteStateMachineVersion <12 >13
DescribeActivity <14 >15
DescribeExecution <16 >17
DescribeMapRun <18 >19
DescribeStateMachine <20 >21
DescribeStateMachineAlias <22 >23
DescribeStateMachineForExecution <24 >25
GetActivityTask <26 >27
GetExecutionHistory <28 >29
ListActivities <30 >31
ListExecutions <32 >33
ListMapRuns <34 >35
ListStateMachineAliases <36 >37
ListStateMachineVersions <38 >39
ListStateMachines <40 >41
ListTagsForResource <42 >43
PublishStateMachineVersion <44 >45 idempotent
RedriveExecution <46 >47 idempotent
SendTaskFailure <48 >49
SendTaskHeartbeat <50 >51
SendTaskSuccess <52 >53
StartExecution <54 >55 idempotent
StartSyncExecution <56 >57 host=sync-
StopExecution <58 >59
TagResource <60 >61
TestState <62 >63 host=sync-
UntagResource <64 >65
UpdateMapRun <66 >67
UpdateStateMachine <68 >69 idempotent
UpdateStateMachineAlias <70 >71
ValidateStateMachineDefinition <72 >73

name:s! tags:[107 encryptionConfiguration:108
activityArn:s! creationDate:t!
name:s! definition:s! roleArn:s! type:s loggingConfiguration:109 tags:[107 tracingConfiguration:110 publish:b versionDescription:s encryptionConfiguration:108
stateMachineArn:s! creationDate:t! stateMachineVersionArn:s
description:s name:s! routingConfiguration:[111!
stateMachineAliasArn:s! creationDate:t!
activityArn:s!
-
stateMachineArn:s!
-
stateMachineAliasArn:s!
-
stateMachineVersionArn:s!
-
activityArn:s!
activityArn:s! name:s! creationDate:t! encryptionConfiguration:108
executionArn:s! includedData:s
executionArn:s! stateMachineArn:s! name:s status:s! startDate:t! stopDate:t input:s inputDetails:112 output:s outputDetails:112 traceHeader:s mapRunArn:s error:s cause:s stateMachineVersionArn:s stateMachineAliasArn:s redriveCount:i redriveDate:t redriveStatus:s redriveStatusReason:s
mapRunArn:s!
mapRunArn:s! executionArn:s! status:s! startDate:t! stopDate:t maxConcurrency:i! toleratedFailurePercentage:f! toleratedFailureCount:l! itemCounts:113! executionCounts:114! redriveCount:i redriveDate:t
stateMachineArn:s! includedData:s
stateMachineArn:s! name:s! status:s definition:s! roleArn:s! type:s! creationDate:t! loggingConfiguration:109 tracingConfiguration:110 label:s revisionId:s description:s encryptionConfiguration:108 variableReferences:{[s
stateMachineAliasArn:s!
stateMachineAliasArn:s name:s description:s routingConfiguration:[111 creationDate:t updateDate:t
executionArn:s! includedData:s
stateMachineArn:s! name:s! definition:s! roleArn:s! updateDate:t! loggingConfiguration:109 tracingConfiguration:110 mapRunArn:s label:s revisionId:s encryptionConfiguration:108 variableReferences:{[s
activityArn:s! workerName:s
taskToken:s input:s
executionArn:s! maxResults:i reverseOrder:b nextToken:s includeExecutionData:b
events:[115! nextToken:s
maxResults:i nextToken:s
activities:[116! nextToken:s
stateMachineArn:s statusFilter:s maxResults:i nextToken:s mapRunArn:s redriveFilter:s
executions:[117! nextToken:s
executionArn:s! maxResults:i nextToken:s
mapRuns:[118! nextToken:s
stateMachineArn:s! nextToken:s maxResults:i
stateMachineAliases:[119! nextToken:s
stateMachineArn:s! nextToken:s maxResults:i
stateMachineVersions:[120! nextToken:s
maxResults:i nextToken:s
stateMachines:[121! nextToken:s
resourceArn:s!
tags:[107
stateMachineArn:s! revisionId:s description:s
creationDate:t! stateMachineVersionArn:s!
executionArn:s! clientToken:s~
redriveDate:t!
taskToken:s! error:s cause:s
-
taskToken:s!
-
taskToken:s! output:s!
-
stateMachineArn:s! name:s input:s traceHeader:s
executionArn:s! startDate:t!
stateMachineArn:s! name:s input:s traceHeader:s includedData:s
executionArn:s! stateMachineArn:s name:s startDate:t! stopDate:t! status:s! error:s cause:s input:s inputDetails:112 output:s outputDetails:112 traceHeader:s billingDetails:122
executionArn:s! error:s cause:s
stopDate:t!
resourceArn:s! tags:[107!
-
definition:s! roleArn:s input:s inspectionLevel:s revealSecrets:b variables:s stateName:s mock:123 context:s stateConfiguration:124
output:s error:s cause:s inspectionData:125 nextState:s status:s
resourceArn:s! tagKeys:[s!
-
mapRunArn:s! maxConcurrency:i toleratedFailurePercentage:f toleratedFailureCount:l
-
stateMachineArn:s! definition:s roleArn:s loggingConfiguration:109 tracingConfiguration:110 publish:b versionDescription:s encryptionConfiguration:108
updateDate:t! revisionId:s stateMachineVersionArn:s
stateMachineAliasArn:s! description:s routingConfiguration:[111
updateDate:t!
definition:s! type:s severity:s maxResults:i
result:s! diagnostics:[126! truncated:b
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
kmsKeyState:s message:s
message:s
message:s
message:s resourceName:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s resourceName:s
message:s reason:s
key:s value:s
kmsKeyId:s kmsDataKeyReusePeriodSeconds:i type:s!
level:s includeExecutionData:b destinations:[127
enabled:b
stateMachineVersionArn:s! weight:i!
included:b
pending:l! running:l! succeeded:l! failed:l! timedOut:l! aborted:l! total:l! resultsWritten:l! failuresNotRedrivable:l pendingRedrive:l
pending:l! running:l! succeeded:l! failed:l! timedOut:l! aborted:l! total:l! resultsWritten:l! failuresNotRedrivable:l pendingRedrive:l
timestamp:t! type:s! id:l! previousEventId:l activityFailedEventDetails:128 activityScheduleFailedEventDetails:129 activityScheduledEventDetails:130 activityStartedEventDetails:131 activitySucceededEventDetails:132 activityTimedOutEventDetails:133 taskFailedEventDetails:134 taskScheduledEventDetails:135 taskStartFailedEventDetails:136 taskStartedEventDetails:137 taskSubmitFailedEventDetails:138 taskSubmittedEventDetails:139 taskSucceededEventDetails:140 taskTimedOutEventDetails:141 executionFailedEventDetails:142 executionStartedEventDetails:143 executionSucceededEventDetails:144 executionAbortedEventDetails:145 executionTimedOutEventDetails:146 executionRedrivenEventDetails:147 mapStateStartedEventDetails:148 mapIterationStartedEventDetails:149 mapIterationSucceededEventDetails:149 mapIterationFailedEventDetails:149 mapIterationAbortedEventDetails:149 lambdaFunctionFailedEventDetails:150 lambdaFunctionScheduleFailedEventDetails:151 lambdaFunctionScheduledEventDetails:152 lambdaFunctionStartFailedEventDetails:153 lambdaFunctionSucceededEventDetails:154 lambdaFunctionTimedOutEventDetails:155 stateEnteredEventDetails:156 stateExitedEventDetails:157 mapRunStartedEventDetails:158 mapRunFailedEventDetails:159 mapRunRedrivenEventDetails:160 evaluationFailedEventDetails:161
activityArn:s! name:s! creationDate:t!
executionArn:s! stateMachineArn:s! name:s! status:s! startDate:t! stopDate:t mapRunArn:s itemCount:i stateMachineVersionArn:s stateMachineAliasArn:s redriveCount:i redriveDate:t
executionArn:s! mapRunArn:s! stateMachineArn:s! startDate:t! stopDate:t
stateMachineAliasArn:s! creationDate:t!
stateMachineVersionArn:s! creationDate:t!
stateMachineArn:s! name:s! type:s! creationDate:t!
billedMemoryUsedInMB:l billedDurationInMilliseconds:l
result:s errorOutput:162 fieldValidationMode:s
retrierRetryCount:i errorCausedByState:s mapIterationFailureCount:i mapItemReaderData:s
input:s afterArguments:s afterInputPath:s afterParameters:s result:s afterResultSelector:s afterResultPath:s request:163 response:164 variables:s errorDetails:165 afterItemsPath:s afterItemSelector:s afterItemBatcher:s afterItemsPointer:s toleratedFailureCount:i toleratedFailurePercentage:f maxConcurrency:i
severity:s! code:s! message:s! location:s
cloudWatchLogsLogGroup:166
error:s cause:s
error:s cause:s
resource:s! input:s inputDetails:167 timeoutInSeconds:l heartbeatInSeconds:l
workerName:s
output:s outputDetails:167
error:s cause:s
resourceType:s! resource:s! error:s cause:s
resourceType:s! resource:s! region:s! parameters:s! timeoutInSeconds:l heartbeatInSeconds:l taskCredentials:168
resourceType:s! resource:s! error:s cause:s
resourceType:s! resource:s!
resourceType:s! resource:s! error:s cause:s
resourceType:s! resource:s! output:s outputDetails:167
resourceType:s! resource:s! output:s outputDetails:167
resourceType:s! resource:s! error:s cause:s
error:s cause:s
input:s inputDetails:167 roleArn:s stateMachineAliasArn:s stateMachineVersionArn:s
output:s outputDetails:167
error:s cause:s
error:s cause:s
redriveCount:i
length:i
name:s index:i
error:s cause:s
error:s cause:s
resource:s! input:s inputDetails:167 timeoutInSeconds:l taskCredentials:168
error:s cause:s
output:s outputDetails:167
error:s cause:s
name:s! input:s inputDetails:167
name:s! output:s outputDetails:167 assignedVariables:{s assignedVariablesDetails:169
mapRunArn:s
error:s cause:s
mapRunArn:s redriveCount:i
error:s cause:s location:s state:s!
error:s cause:s
protocol:s method:s url:s headers:s body:s
protocol:s statusCode:s statusMessage:s headers:s body:s
catchIndex:i retryIndex:i retryBackoffIntervalSeconds:i
logGroupArn:s
truncated:b
roleArn:s
truncated:b

ActivityAlreadyExists 74
ActivityDoesNotExist 75
ActivityLimitExceeded 76
ActivityWorkerLimitExceeded 77
ConflictException 78
ExecutionAlreadyExists 79
ExecutionDoesNotExist 80
ExecutionLimitExceeded 81
ExecutionNotRedrivable 82
InvalidArn 83
InvalidDefinition 84
InvalidEncryptionConfiguration 85
InvalidExecutionInput 86
InvalidLoggingConfiguration 87
InvalidName 88
InvalidOutput 89
InvalidToken 90
InvalidTracingConfiguration 91
KmsAccessDeniedException 92
KmsInvalidStateException 93
KmsThrottlingException 94
MissingRequiredParameter 95
ResourceNotFound 96
ServiceQuotaExceededException 97
StateMachineAlreadyExists 98
StateMachineDeleting 99
StateMachineDoesNotExist 100
StateMachineLimitExceeded 101
StateMachineTypeNotSupported 102
TaskDoesNotExist 103
TaskTimedOut 104
TooManyTags 105
ValidationException 106

GetExecutionHistory in=nextToken out=nextToken limit=maxResults results=events
ListActivities in=nextToken out=nextToken limit=maxResults results=activities
ListExecutions in=nextToken out=nextToken limit=maxResults results=executions
ListStateMachines in=nextToken out=nextToken limit=maxResults results=stateMachines
ListMapRuns in=nextToken out=nextToken limit=maxResults results=mapRuns

`,
}
