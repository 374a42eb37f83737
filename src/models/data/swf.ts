// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Workflow Service, API version 2012-01-25. */
export const swf: ServiceModel = {
  name: 'swf',
  packed: `{"name":"swf","serviceId":"SWF","fullName":"Amazon Simple Workflow Service","apiVersion":"2012-01-25","protocol":"json","protocols":["json"],"endpointPrefix":"swf","jsonVersion":"1.0","targetPrefix":"SimpleWorkflowService"}
CountClosedWorkflowExecutions <0 >1
CountOpenWorkflowExecutions <2 >1
CountPendingActivityTasks <3 >4
CountPendingDecisionTasks <5 >4
DeleteActivityType <6
DeleteWorkflowType <7
DeprecateActivityType <8
DeprecateDomain <9
DeprecateWorkflowType <10
DescribeActivityType <11 >12
DescribeDomain <13 >14
DescribeWorkflowExecution <15 >16
DescribeWorkflowType <17 >18
GetWorkflowExecutionHistory <19 >20
ListActivityTypes <21 >22
ListClosedWorkflowExecutions <23 >24
ListDomains <25 >26
ListOpenWorkflowExecutions <27 >24
ListTagsForResource <28 >29
ListWorkflowTypes <30 >31
PollForActivityTask <32 >33
PollForDecisionTask <34 >35
RecordActivityTaskHeartbeat <36 >37
RegisterActivityType <38
RegisterDomain <39
RegisterWorkflowType <40
RequestCancelWorkflowExecution <41
RespondActivityTaskCanceled <42
RespondActivityTaskCompleted <43
RespondActivityTaskFailed <44
RespondDecisionTaskCompleted <45
SignalWorkflowExecution <46
StartWorkflowExecution <47 >48
TagResource <49
TerminateWorkflowExecution <50
UndeprecateActivityType <51
UndeprecateDomain <52
UndeprecateWorkflowType <53
UntagResource <54

domain:s! startTimeFilter:66 closeTimeFilter:66 executionFilter:67 typeFilter:68 tagFilter:69 closeStatusFilter:70
count:i! truncated:b
domain:s! startTimeFilter:66! typeFilter:68 tagFilter:69 executionFilter:67
domain:s! taskList:71!
count:i! truncated:b
domain:s! taskList:71!
domain:s! activityType:72!
domain:s! workflowType:73!
domain:s! activityType:72!
name:s!
domain:s! workflowType:73!
domain:s! activityType:72!
typeInfo:74! configuration:75!
name:s!
domainInfo:76! configuration:77!
domain:s! execution:78!
executionInfo:79! executionConfiguration:80! openCounts:81! latestActivityTaskTimestamp:t latestExecutionContext:s
domain:s! workflowType:73!
typeInfo:82! configuration:83!
domain:s! execution:78! nextPageToken:s maximumPageSize:i reverseOrder:b
events:[84! nextPageToken:s
domain:s! name:s registrationStatus:s! nextPageToken:s maximumPageSize:i reverseOrder:b
typeInfos:[74! nextPageToken:s
domain:s! startTimeFilter:66 closeTimeFilter:66 executionFilter:67 closeStatusFilter:70 typeFilter:68 tagFilter:69 nextPageToken:s maximumPageSize:i reverseOrder:b
executionInfos:[79! nextPageToken:s
nextPageToken:s registrationStatus:s! maximumPageSize:i reverseOrder:b
domainInfos:[76! nextPageToken:s
domain:s! startTimeFilter:66! typeFilter:68 tagFilter:69 nextPageToken:s maximumPageSize:i reverseOrder:b executionFilter:67
resourceArn:s!
tags:[85
domain:s! name:s registrationStatus:s! nextPageToken:s maximumPageSize:i reverseOrder:b
typeInfos:[82! nextPageToken:s
domain:s! taskList:71! identity:s
taskToken:s! activityId:s! startedEventId:l! workflowExecution:78! activityType:72! input:s
domain:s! taskList:71! identity:s nextPageToken:s maximumPageSize:i reverseOrder:b startAtPreviousStartedEvent:b
taskToken:s! startedEventId:l! workflowExecution:78! workflowType:73! events:[84! nextPageToken:s previousStartedEventId:l
taskToken:s! details:s
cancelRequested:b!
domain:s! name:s! version:s! description:s defaultTaskStartToCloseTimeout:s defaultTaskHeartbeatTimeout:s defaultTaskList:71 defaultTaskPriority:s defaultTaskScheduleToStartTimeout:s defaultTaskScheduleToCloseTimeout:s
name:s! description:s workflowExecutionRetentionPeriodInDays:s! tags:[85
domain:s! name:s! version:s! description:s defaultTaskStartToCloseTimeout:s defaultExecutionStartToCloseTimeout:s defaultTaskList:71 defaultTaskPriority:s defaultChildPolicy:s defaultLambdaRole:s
domain:s! workflowId:s! runId:s
taskToken:s! details:s
taskToken:s! result:s
taskToken:s! reason:s details:s
taskToken:s! decisions:[86 executionContext:s taskList:71 taskListScheduleToStartTimeout:s
domain:s! workflowId:s! runId:s signalName:s! input:s
domain:s! workflowId:s! workflowType:73! taskList:71 taskPriority:s input:s executionStartToCloseTimeout:s tagList:[s taskStartToCloseTimeout:s childPolicy:s lambdaRole:s
runId:s
resourceArn:s! tags:[85!
domain:s! workflowId:s! runId:s reason:s details:s childPolicy:s
domain:s! activityType:72!
name:s!
domain:s! workflowType:73!
resourceArn:s! tagKeys:[s!
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
oldestDate:t! latestDate:t
workflowId:s!
name:s! version:s
tag:s!
status:s!
name:s!
name:s! version:s!
name:s! version:s!
activityType:72! status:s! description:s creationDate:t! deprecationDate:t
defaultTaskStartToCloseTimeout:s defaultTaskHeartbeatTimeout:s defaultTaskList:71 defaultTaskPriority:s defaultTaskScheduleToStartTimeout:s defaultTaskScheduleToCloseTimeout:s
name:s! status:s! description:s arn:s
workflowExecutionRetentionPeriodInDays:s!
workflowId:s! runId:s!
execution:78! workflowType:73! startTimestamp:t! closeTimestamp:t executionStatus:s! closeStatus:s parent:78 tagList:[s cancelRequested:b
taskStartToCloseTimeout:s! executionStartToCloseTimeout:s! taskList:71! taskPriority:s childPolicy:s! lambdaRole:s
openActivityTasks:i! openDecisionTasks:i! openTimers:i! openChildWorkflowExecutions:i! openLambdaFunctions:i
workflowType:73! status:s! description:s creationDate:t! deprecationDate:t
defaultTaskStartToCloseTimeout:s defaultExecutionStartToCloseTimeout:s defaultTaskList:71 defaultTaskPriority:s defaultChildPolicy:s defaultLambdaRole:s
eventTimestamp:t! eventType:s! eventId:l! workflowExecutionStartedEventAttributes:87 workflowExecutionCompletedEventAttributes:88 completeWorkflowExecutionFailedEventAttributes:89 workflowExecutionFailedEventAttributes:90 failWorkflowExecutionFailedEventAttributes:91 workflowExecutionTimedOutEventAttributes:92 workflowExecutionCanceledEventAttributes:93 cancelWorkflowExecutionFailedEventAttributes:94 workflowExecutionContinuedAsNewEventAttributes:95 continueAsNewWorkflowExecutionFailedEventAttributes:96 workflowExecutionTerminatedEventAttributes:97 workflowExecutionCancelRequestedEventAttributes:98 decisionTaskScheduledEventAttributes:99 decisionTaskStartedEventAttributes:100 decisionTaskCompletedEventAttributes:101 decisionTaskTimedOutEventAttributes:102 activityTaskScheduledEventAttributes:103 activityTaskStartedEventAttributes:104 activityTaskCompletedEventAttributes:105 activityTaskFailedEventAttributes:106 activityTaskTimedOutEventAttributes:107 activityTaskCanceledEventAttributes:108 activityTaskCancelRequestedEventAttributes:109 workflowExecutionSignaledEventAttributes:110 markerRecordedEventAttributes:111 recordMarkerFailedEventAttributes:112 timerStartedEventAttributes:113 timerFiredEventAttributes:114 timerCanceledEventAttributes:115 startChildWorkflowExecutionInitiatedEventAttributes:116 childWorkflowExecutionStartedEventAttributes:117 childWorkflowExecutionCompletedEventAttributes:118 childWorkflowExecutionFailedEventAttributes:119 childWorkflowExecutionTimedOutEventAttributes:120 childWorkflowExecutionCanceledEventAttributes:121 childWorkflowExecutionTerminatedEventAttributes:122 signalExternalWorkflowExecutionInitiatedEventAttributes:123 externalWorkflowExecutionSignaledEventAttributes:124 signalExternalWorkflowExecutionFailedEventAttributes:125 externalWorkflowExecutionCancelRequestedEventAttributes:126 requestCancelExternalWorkflowExecutionInitiatedEventAttributes:127 requestCancelExternalWorkflowExecutionFailedEventAttributes:128 scheduleActivityTaskFailedEventAttributes:129 requestCancelActivityTaskFailedEventAttributes:130 startTimerFailedEventAttributes:131 cancelTimerFailedEventAttributes:132 startChildWorkflowExecutionFailedEventAttributes:133 lambdaFunctionScheduledEventAttributes:134 lambdaFunctionStartedEventAttributes:135 lambdaFunctionCompletedEventAttributes:136 lambdaFunctionFailedEventAttributes:137 lambdaFunctionTimedOutEventAttributes:138 scheduleLambdaFunctionFailedEventAttributes:139 startLambdaFunctionFailedEventAttributes:140
key:s! value:s
decisionType:s! scheduleActivityTaskDecisionAttributes:141 requestCancelActivityTaskDecisionAttributes:142 completeWorkflowExecutionDecisionAttributes:143 failWorkflowExecutionDecisionAttributes:144 cancelWorkflowExecutionDecisionAttributes:145 continueAsNewWorkflowExecutionDecisionAttributes:146 recordMarkerDecisionAttributes:147 startTimerDecisionAttributes:148 cancelTimerDecisionAttributes:149 signalExternalWorkflowExecutionDecisionAttributes:150 requestCancelExternalWorkflowExecutionDecisionAttributes:151 startChildWorkflowExecutionDecisionAttributes:152 scheduleLambdaFunctionDecisionAttributes:153
input:s executionStartToCloseTimeout:s taskStartToCloseTimeout:s childPolicy:s! taskList:71! taskPriority:s workflowType:73! tagList:[s continuedExecutionRunId:s parentWorkflowExecution:78 parentInitiatedEventId:l lambdaRole:s
result:s decisionTaskCompletedEventId:l!
cause:s! decisionTaskCompletedEventId:l!
reason:s details:s decisionTaskCompletedEventId:l!
cause:s! decisionTaskCompletedEventId:l!
timeoutType:s! childPolicy:s!
details:s decisionTaskCompletedEventId:l!
cause:s! decisionTaskCompletedEventId:l!
input:s decisionTaskCompletedEventId:l! newExecutionRunId:s! executionStartToCloseTimeout:s taskList:71! taskPriority:s taskStartToCloseTimeout:s childPolicy:s! tagList:[s workflowType:73! lambdaRole:s
cause:s! decisionTaskCompletedEventId:l!
reason:s details:s childPolicy:s! cause:s
externalWorkflowExecution:78 externalInitiatedEventId:l cause:s
taskList:71! taskPriority:s startToCloseTimeout:s scheduleToStartTimeout:s
identity:s scheduledEventId:l!
executionContext:s scheduledEventId:l! startedEventId:l! taskList:71 taskListScheduleToStartTimeout:s
timeoutType:s! scheduledEventId:l! startedEventId:l!
activityType:72! activityId:s! input:s control:s scheduleToStartTimeout:s scheduleToCloseTimeout:s startToCloseTimeout:s taskList:71! taskPriority:s decisionTaskCompletedEventId:l! heartbeatTimeout:s
identity:s scheduledEventId:l!
result:s scheduledEventId:l! startedEventId:l!
reason:s details:s scheduledEventId:l! startedEventId:l!
timeoutType:s! scheduledEventId:l! startedEventId:l! details:s
details:s scheduledEventId:l! startedEventId:l! latestCancelRequestedEventId:l
decisionTaskCompletedEventId:l! activityId:s!
signalName:s! input:s externalWorkflowExecution:78 externalInitiatedEventId:l
markerName:s! details:s decisionTaskCompletedEventId:l!
markerName:s! cause:s! decisionTaskCompletedEventId:l!
timerId:s! control:s startToFireTimeout:s! decisionTaskCompletedEventId:l!
timerId:s! startedEventId:l!
timerId:s! startedEventId:l! decisionTaskCompletedEventId:l!
workflowId:s! workflowType:73! control:s input:s executionStartToCloseTimeout:s taskList:71! taskPriority:s decisionTaskCompletedEventId:l! childPolicy:s! taskStartToCloseTimeout:s tagList:[s lambdaRole:s
workflowExecution:78! workflowType:73! initiatedEventId:l!
workflowExecution:78! workflowType:73! result:s initiatedEventId:l! startedEventId:l!
workflowExecution:78! workflowType:73! reason:s details:s initiatedEventId:l! startedEventId:l!
workflowExecution:78! workflowType:73! timeoutType:s! initiatedEventId:l! startedEventId:l!
workflowExecution:78! workflowType:73! details:s initiatedEventId:l! startedEventId:l!
workflowExecution:78! workflowType:73! initiatedEventId:l! startedEventId:l!
workflowId:s! runId:s signalName:s! input:s decisionTaskCompletedEventId:l! control:s
workflowExecution:78! initiatedEventId:l!
workflowId:s! runId:s cause:s! initiatedEventId:l! decisionTaskCompletedEventId:l! control:s
workflowExecution:78! initiatedEventId:l!
workflowId:s! runId:s decisionTaskCompletedEventId:l! control:s
workflowId:s! runId:s cause:s! initiatedEventId:l! decisionTaskCompletedEventId:l! control:s
activityType:72! activityId:s! cause:s! decisionTaskCompletedEventId:l!
activityId:s! cause:s! decisionTaskCompletedEventId:l!
timerId:s! cause:s! decisionTaskCompletedEventId:l!
timerId:s! cause:s! decisionTaskCompletedEventId:l!
workflowType:73! cause:s! workflowId:s! initiatedEventId:l! decisionTaskCompletedEventId:l! control:s
id:s! name:s! control:s input:s startToCloseTimeout:s decisionTaskCompletedEventId:l!
scheduledEventId:l!
scheduledEventId:l! startedEventId:l! result:s
scheduledEventId:l! startedEventId:l! reason:s details:s
scheduledEventId:l! startedEventId:l! timeoutType:s
id:s! name:s! cause:s! decisionTaskCompletedEventId:l!
scheduledEventId:l cause:s message:s
activityType:72! activityId:s! control:s input:s scheduleToCloseTimeout:s taskList:71 taskPriority:s scheduleToStartTimeout:s startToCloseTimeout:s heartbeatTimeout:s
activityId:s!
result:s
reason:s details:s
details:s
input:s executionStartToCloseTimeout:s taskList:71 taskPriority:s taskStartToCloseTimeout:s childPolicy:s tagList:[s workflowTypeVersion:s lambdaRole:s
markerName:s! details:s
timerId:s! control:s startToFireTimeout:s!
timerId:s!
workflowId:s! runId:s signalName:s! input:s control:s
workflowId:s! runId:s control:s
workflowType:73! workflowId:s! control:s input:s executionStartToCloseTimeout:s taskList:71 taskPriority:s taskStartToCloseTimeout:s childPolicy:s tagList:[s lambdaRole:s
id:s! name:s! control:s input:s startToCloseTimeout:s

DefaultUndefinedFault 55
DomainAlreadyExistsFault 56
DomainDeprecatedFault 57
LimitExceededFault 58
OperationNotPermittedFault 59
TooManyTagsFault 60
TypeAlreadyExistsFault 61
TypeDeprecatedFault 62
TypeNotDeprecatedFault 63
UnknownResourceFault 64
WorkflowExecutionAlreadyStartedFault 65

GetWorkflowExecutionHistory in=nextPageToken out=nextPageToken limit=maximumPageSize results=events
ListActivityTypes in=nextPageToken out=nextPageToken limit=maximumPageSize results=typeInfos
ListClosedWorkflowExecutions in=nextPageToken out=nextPageToken limit=maximumPageSize results=executionInfos
ListDomains in=nextPageToken out=nextPageToken limit=maximumPageSize results=domainInfos
ListOpenWorkflowExecutions in=nextPageToken out=nextPageToken limit=maximumPageSize results=executionInfos
ListWorkflowTypes in=nextPageToken out=nextPageToken limit=maximumPageSize results=typeInfos
PollForDecisionTask in=nextPageToken out=nextPageToken limit=maximumPageSize results=events once=taskToken,startedEventId,workflowExecution,workflowType,previousStartedEventId

`,
}
