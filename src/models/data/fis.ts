// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Fault Injection Simulator, API version 2020-12-01. */
export const fis: ServiceModel = {
  name: 'fis',
  packed: `{"name":"fis","serviceId":"fis","fullName":"AWS Fault Injection Simulator","apiVersion":"2020-12-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"fis","jsonVersion":"1.1"}
CreateExperimentTemplate POST /experimentTemplates <0 >1
CreateTargetAccountConfiguration POST /experimentTemplates/{id}/targetAccountConfigurations/{accountId} <2 >3
DeleteExperimentTemplate DELETE /experimentTemplates/{id} <4 >5
DeleteTargetAccountConfiguration DELETE /experimentTemplates/{id}/targetAccountConfigurations/{accountId} <6 >7
GetAction GET /actions/{id} <8 >9
GetExperiment GET /experiments/{id} <10 >11
GetExperimentTargetAccountConfiguration GET /experiments/{id}/targetAccountConfigurations/{accountId} <12 >13
GetExperimentTemplate GET /experimentTemplates/{id} <14 >15
GetSafetyLever GET /safetyLevers/{id} <16 >17
GetTargetAccountConfiguration GET /experimentTemplates/{id}/targetAccountConfigurations/{accountId} <18 >19
GetTargetResourceType GET /targetResourceTypes/{resourceType} <20 >21
ListActions GET /actions <22 >23
ListExperimentResolvedTargets GET /experiments/{id}/resolvedTargets <24 >25
ListExperimentTargetAccountConfigurations GET /experiments/{id}/targetAccountConfigurations <26 >27
ListExperimentTemplates GET /experimentTemplates <28 >29
ListExperiments GET /experiments <30 >31
ListTagsForResource GET /tags/{resourceArn} <32 >33
ListTargetAccountConfigurations GET /experimentTemplates/{id}/targetAccountConfigurations <34 >35
ListTargetResourceTypes GET /targetResourceTypes <36 >37
StartExperiment POST /experiments <38 >39
StopExperiment DELETE /experiments/{id} <40 >41
TagResource POST /tags/{resourceArn} <42 >43
UntagResource DELETE /tags/{resourceArn} <44 >45
UpdateExperimentTemplate PATCH /experimentTemplates/{id} <46 >47
UpdateSafetyLeverState PATCH /safetyLevers/{id}/state <48 >49
UpdateTargetAccountConfiguration PATCH /experimentTemplates/{id}/targetAccountConfigurations/{accountId} <50 >51

clientToken:s!~ description:s! stopConditions:[56! targets:{57 actions:{58! roleArn:s! tags:{s logConfiguration:59 experimentOptions:60 experimentReportConfiguration:61
experimentTemplate:62
clientToken:s~ experimentTemplateId:s!@u=id accountId:s!@u roleArn:s! description:s
targetAccountConfiguration:63
id:s!@u
experimentTemplate:62
experimentTemplateId:s!@u=id accountId:s!@u
targetAccountConfiguration:63
id:s!@u
action:64
id:s!@u
experiment:65
experimentId:s!@u=id accountId:s!@u
targetAccountConfiguration:66
id:s!@u
experimentTemplate:62
id:s!@u
safetyLever:67
experimentTemplateId:s!@u=id accountId:s!@u
targetAccountConfiguration:63
resourceType:s!@u
targetResourceType:68
maxResults:i@q nextToken:s@q
actions:[69 nextToken:s
experimentId:s!@u=id maxResults:i@q nextToken:s@q targetName:s@q
resolvedTargets:[70 nextToken:s
experimentId:s!@u=id nextToken:s@q
targetAccountConfigurations:[71 nextToken:s
maxResults:i@q nextToken:s@q
experimentTemplates:[72 nextToken:s
maxResults:i@q nextToken:s@q experimentTemplateId:s@q
experiments:[73 nextToken:s
resourceArn:s!@u
tags:{s
experimentTemplateId:s!@u=id maxResults:i@q nextToken:s@q
targetAccountConfigurations:[74 nextToken:s
maxResults:i@q nextToken:s@q
targetResourceTypes:[75 nextToken:s
clientToken:s!~ experimentTemplateId:s! experimentOptions:76 tags:{s
experiment:65
id:s!@u
experiment:65
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s@q
-
id:s!@u description:s stopConditions:[77 targets:{78 actions:{79 roleArn:s logConfiguration:80 experimentOptions:81 experimentReportConfiguration:82
experimentTemplate:62
id:s!@u state:83!
safetyLever:67
experimentTemplateId:s!@u=id accountId:s!@u roleArn:s description:s
targetAccountConfiguration:63
message:s
message:s
message:s
message:s
source:s! value:s
resourceType:s! resourceArns:[s resourceTags:{s filters:[84 selectionMode:s! parameters:{s
actionId:s! description:s parameters:{s targets:{s startAfter:[s
cloudWatchLogsConfiguration:85 s3Configuration:86 logSchemaVersion:i!
accountTargeting:s emptyTargetResolutionMode:s
outputs:87 dataSources:88 preExperimentDuration:s postExperimentDuration:s
id:s arn:s description:s targets:{89 actions:{90 stopConditions:[91 creationTime:t lastUpdateTime:t roleArn:s tags:{s logConfiguration:92 experimentOptions:93 targetAccountConfigurationsCount:l experimentReportConfiguration:94
roleArn:s accountId:s description:s
id:s arn:s description:s parameters:{95 targets:{96 tags:{s
id:s arn:s experimentTemplateId:s roleArn:s state:97 targets:{98 actions:{99 stopConditions:[100 creationTime:t startTime:t endTime:t tags:{s logConfiguration:101 experimentOptions:102 targetAccountConfigurationsCount:l experimentReportConfiguration:103 experimentReport:104
roleArn:s accountId:s description:s
id:s arn:s state:105
resourceType:s description:s parameters:{106
id:s arn:s description:s targets:{96 tags:{s
resourceType:s targetName:s targetInformation:{s
roleArn:s accountId:s description:s
id:s arn:s description:s creationTime:t lastUpdateTime:t tags:{s
id:s arn:s experimentTemplateId:s state:97 creationTime:t tags:{s experimentOptions:102
roleArn:s accountId:s description:s
resourceType:s description:s
actionsMode:s
source:s! value:s
resourceType:s! resourceArns:[s resourceTags:{s filters:[84 selectionMode:s! parameters:{s
actionId:s description:s parameters:{s targets:{s startAfter:[s
cloudWatchLogsConfiguration:85 s3Configuration:86 logSchemaVersion:i
emptyTargetResolutionMode:s
outputs:87 dataSources:88 preExperimentDuration:s postExperimentDuration:s
status:s! reason:s!
path:s! values:[s!
logGroupArn:s!
bucketName:s! prefix:s
s3Configuration:107
cloudWatchDashboards:[108
resourceType:s resourceArns:[s resourceTags:{s filters:[109 selectionMode:s parameters:{s
actionId:s description:s parameters:{s targets:{s startAfter:[s
source:s value:s
cloudWatchLogsConfiguration:110 s3Configuration:111 logSchemaVersion:i
accountTargeting:s emptyTargetResolutionMode:s
outputs:112 dataSources:113 preExperimentDuration:s postExperimentDuration:s
description:s required:b
resourceType:s
status:s reason:s error:114
resourceType:s resourceArns:[s resourceTags:{s filters:[115 selectionMode:s parameters:{s
actionId:s description:s parameters:{s targets:{s startAfter:[s state:116 startTime:t endTime:t
source:s value:s
cloudWatchLogsConfiguration:117 s3Configuration:118 logSchemaVersion:i
accountTargeting:s emptyTargetResolutionMode:s actionsMode:s
outputs:119 dataSources:120 preExperimentDuration:s postExperimentDuration:s
state:121 s3Reports:[122
status:s reason:s
description:s required:b
bucketName:s prefix:s
dashboardIdentifier:s
path:s values:[s
logGroupArn:s
bucketName:s prefix:s
s3Configuration:123
cloudWatchDashboards:[124
accountId:s code:s location:s
path:s values:[s
status:s reason:s
logGroupArn:s
bucketName:s prefix:s
s3Configuration:125
cloudWatchDashboards:[126
status:s reason:s error:127
arn:s reportType:s
bucketName:s prefix:s
dashboardIdentifier:s
bucketName:s prefix:s
dashboardIdentifier:s
code:s

ConflictException 52 status=409
ResourceNotFoundException 53 status=404
ServiceQuotaExceededException 54 status=402
ValidationException 55 status=400

ListActions in=nextToken out=nextToken limit=maxResults results=actions
ListExperimentResolvedTargets in=nextToken out=nextToken limit=maxResults results=resolvedTargets
ListExperimentTemplates in=nextToken out=nextToken limit=maxResults results=experimentTemplates
ListExperiments in=nextToken out=nextToken limit=maxResults results=experiments
ListTargetAccountConfigurations in=nextToken out=nextToken limit=maxResults results=targetAccountConfigurations
ListTargetResourceTypes in=nextToken out=nextToken limit=maxResults results=targetResourceTypes

`,
}
