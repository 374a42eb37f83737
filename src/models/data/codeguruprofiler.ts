// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CodeGuru Profiler, API version 2019-07-18. */
export const codeguruprofiler: ServiceModel = {
  name: 'codeguruprofiler',
  packed: `{"name":"codeguruprofiler","serviceId":"CodeGuruProfiler","fullName":"Amazon CodeGuru Profiler","apiVersion":"2019-07-18","protocol":"rest-json","endpointPrefix":"codeguru-profiler","jsonVersion":"1.1"}
AddNotificationChannels POST /profilingGroups/{profilingGroupName}/notificationConfiguration <0 >1
BatchGetFrameMetricData POST /profilingGroups/{profilingGroupName}/frames/-/metrics <2 >3
ConfigureAgent POST /profilingGroups/{profilingGroupName}/configureAgent <4 >5
CreateProfilingGroup POST /profilingGroups <6 >7 status=201 idempotent
DeleteProfilingGroup DELETE /profilingGroups/{profilingGroupName} <8 >9 status=204 idempotent
DescribeProfilingGroup GET /profilingGroups/{profilingGroupName} <10 >11
GetFindingsReportAccountSummary GET /internal/findingsReports <12 >13
GetNotificationConfiguration GET /profilingGroups/{profilingGroupName}/notificationConfiguration <14 >15
GetPolicy GET /profilingGroups/{profilingGroupName}/policy <16 >17
GetProfile GET /profilingGroups/{profilingGroupName}/profile <18 >19
GetRecommendations GET /internal/profilingGroups/{profilingGroupName}/recommendations <20 >21
ListFindingsReports GET /internal/profilingGroups/{profilingGroupName}/findingsReports <22 >23
ListProfileTimes GET /profilingGroups/{profilingGroupName}/profileTimes <24 >25
ListProfilingGroups GET /profilingGroups <26 >27
ListTagsForResource GET /tags/{resourceArn} <28 >29
PostAgentProfile POST /profilingGroups/{profilingGroupName}/agentProfile <30 >31 status=204
PutPermission PUT /profilingGroups/{profilingGroupName}/policy/{actionGroup} <32 >33 idempotent
RemoveNotificationChannel DELETE /profilingGroups/{profilingGroupName}/notificationConfiguration/{channelId} <34 >35 idempotent
RemovePermission DELETE /profilingGroups/{profilingGroupName}/policy/{actionGroup} <36 >37
SubmitFeedback POST /internal/profilingGroups/{profilingGroupName}/anomalies/{anomalyInstanceId}/feedback <38 >39 status=204
TagResource POST /tags/{resourceArn} <40 >41 status=204
UntagResource DELETE /tags/{resourceArn} <42 >43 status=204 idempotent
UpdateProfilingGroup PUT /profilingGroups/{profilingGroupName} <44 >45 idempotent

channels:[52! profilingGroupName:s!@u
notificationConfiguration:53
endTime:T@q frameMetrics:[54 period:s@q profilingGroupName:s!@u startTime:T@q targetResolution:s@q
endTime:T! endTimes:[55! frameMetricData:[56! resolution:s! startTime:T! unprocessedEndTimes:{[55!
fleetInstanceId:s metadata:{s profilingGroupName:s!@u
configuration:57!@p
agentOrchestrationConfig:58 clientToken:s!~@q computePlatform:s profilingGroupName:s! tags:{s
profilingGroup:59!@p
profilingGroupName:s!@u
-
profilingGroupName:s!@u
profilingGroup:59!@p
dailyReportsOnly:b@q maxResults:i@q nextToken:s@q
nextToken:s reportSummaries:[60!
profilingGroupName:s!@u
notificationConfiguration:53!
profilingGroupName:s!@u
policy:s! revisionId:s!
accept:s@h=Accept endTime:T@q maxDepth:i@q period:s@q profilingGroupName:s!@u startTime:T@q
contentEncoding:s@h=Content-Encoding contentType:s!@h=Content-Type profile:B!@p
endTime:T!@q locale:s@q profilingGroupName:s!@u startTime:T!@q
anomalies:[61! profileEndTime:T! profileStartTime:T! profilingGroupName:s! recommendations:[62!
dailyReportsOnly:b@q endTime:T!@q maxResults:i@q nextToken:s@q profilingGroupName:s!@u startTime:T!@q
findingsReportSummaries:[60! nextToken:s
endTime:T!@q maxResults:i@q nextToken:s@q orderBy:s@q period:s!@q profilingGroupName:s!@u startTime:T!@q
nextToken:s profileTimes:[63!
includeDescription:b@q maxResults:i@q nextToken:s@q
nextToken:s profilingGroupNames:[s! profilingGroups:[59
resourceArn:s!@u
tags:{s
agentProfile:B!@p contentType:s!@h=Content-Type profileToken:s~@q profilingGroupName:s!@u
-
actionGroup:s!@u principals:[s! profilingGroupName:s!@u revisionId:s
policy:s! revisionId:s!
channelId:s!@u profilingGroupName:s!@u
notificationConfiguration:53
actionGroup:s!@u profilingGroupName:s!@u revisionId:s!@q
policy:s! revisionId:s!
anomalyInstanceId:s!@u comment:s profilingGroupName:s!@u type:s!
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentOrchestrationConfig:58! profilingGroupName:s!@u
profilingGroup:59!@p
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
eventPublishers:[s! id:s uri:s!
channels:[52
frameName:s! threadStates:[s! type:s!
value:T!
frameMetric:54! values:[d!
agentParameters:{s periodInSeconds:i! shouldProfile:b!
profilingEnabled:b!
agentOrchestrationConfig:58 arn:s computePlatform:s createdAt:T name:s profilingStatus:64 tags:{s updatedAt:T
id:s profileEndTime:T profileStartTime:T profilingGroupName:s totalNumberOfFindings:i
instances:[65! metric:66! reason:s!
allMatchesCount:i! allMatchesSum:d! endTime:T! pattern:67! startTime:T! topMatches:[68!
start:T
latestAgentOrchestratedAt:T latestAgentProfileReportedAt:T latestAggregatedProfile:69
endTime:T id:s! startTime:T! userFeedback:70
frameName:s! threadStates:[s! type:s!
countersToAggregate:[s description:s id:s name:s resolutionSteps:s targetFrames:[[s thresholdPercent:d
frameAddress:s targetFramesIndex:i thresholdBreachValue:d
period:s start:T
type:s!

ConflictException 46 status=409 sender
InternalServerException 47 status=500 retryable
ResourceNotFoundException 48 status=404 sender
ServiceQuotaExceededException 49 status=402 sender retryable
ThrottlingException 50 status=429 sender retryable
ValidationException 51 status=400 sender

ListProfileTimes in=nextToken out=nextToken limit=maxResults results=profileTimes

`,
}
