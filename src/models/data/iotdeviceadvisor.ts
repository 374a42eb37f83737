// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Core Device Advisor, API version 2020-09-18. */
export const iotdeviceadvisor: ServiceModel = {
  name: 'iotdeviceadvisor',
  packed: `{"name":"iotdeviceadvisor","serviceId":"IotDeviceAdvisor","fullName":"AWS IoT Core Device Advisor","apiVersion":"2020-09-18","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"api.iotdeviceadvisor","signingName":"iotdeviceadvisor","jsonVersion":"1.1"}
CreateSuiteDefinition POST /suiteDefinitions <0 >1
DeleteSuiteDefinition DELETE /suiteDefinitions/{suiteDefinitionId} <2 >3
GetEndpoint GET /endpoint <4 >5
GetSuiteDefinition GET /suiteDefinitions/{suiteDefinitionId} <6 >7
GetSuiteRun GET /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId} <8 >9
GetSuiteRunReport GET /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/report <10 >11
ListSuiteDefinitions GET /suiteDefinitions <12 >13
ListSuiteRuns GET /suiteRuns <14 >15
ListTagsForResource GET /tags/{resourceArn} <16 >17
StartSuiteRun POST /suiteDefinitions/{suiteDefinitionId}/suiteRuns <18 >19
StopSuiteRun POST /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/stop <20 >21
TagResource POST /tags/{resourceArn} <22 >23
UntagResource DELETE /tags/{resourceArn} <24 >25
UpdateSuiteDefinition PATCH /suiteDefinitions/{suiteDefinitionId} <26 >27

suiteDefinitionConfiguration:32! tags:{s clientToken:s~
suiteDefinitionId:s suiteDefinitionArn:s suiteDefinitionName:s createdAt:t
suiteDefinitionId:s!@u
-
thingArn:s@q certificateArn:s@q deviceRoleArn:s@q authenticationMethod:s@q
endpoint:s
suiteDefinitionId:s!@u suiteDefinitionVersion:s@q
suiteDefinitionId:s suiteDefinitionArn:s suiteDefinitionVersion:s latestVersion:s suiteDefinitionConfiguration:32 createdAt:t lastModifiedAt:t tags:{s
suiteDefinitionId:s!@u suiteRunId:s!@u
suiteDefinitionId:s suiteDefinitionVersion:s suiteRunId:s suiteRunArn:s suiteRunConfiguration:33 testResult:34 startTime:t endTime:t status:s errorReason:s tags:{s
suiteDefinitionId:s!@u suiteRunId:s!@u
qualificationReportDownloadUrl:s
maxResults:i@q nextToken:s@q
suiteDefinitionInformationList:[35 nextToken:s
suiteDefinitionId:s@q suiteDefinitionVersion:s@q maxResults:i@q nextToken:s@q
suiteRunsList:[36 nextToken:s
resourceArn:s!@u
tags:{s
suiteDefinitionId:s!@u suiteDefinitionVersion:s suiteRunConfiguration:33! tags:{s
suiteRunId:s suiteRunArn:s createdAt:t endpoint:s
suiteDefinitionId:s!@u suiteRunId:s!@u
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
suiteDefinitionId:s!@u suiteDefinitionConfiguration:32!
suiteDefinitionId:s suiteDefinitionArn:s suiteDefinitionName:s suiteDefinitionVersion:s createdAt:t lastUpdatedAt:t
message:s
message:s
message:s
message:s
suiteDefinitionName:s! devices:[37 intendedForQualification:b isLongDurationTest:b rootGroup:s! devicePermissionRoleArn:s! protocol:s
primaryDevice:37! selectedTestList:[s parallelRun:b
groups:[38
suiteDefinitionId:s suiteDefinitionName:s defaultDevices:[37 intendedForQualification:b isLongDurationTest:b protocol:s createdAt:t
suiteDefinitionId:s suiteDefinitionVersion:s suiteDefinitionName:s suiteRunId:s createdAt:t startedAt:t endAt:t status:s passed:i failed:i
thingArn:s certificateArn:s deviceRoleArn:s
groupId:s groupName:s tests:[39
testCaseRunId:s testCaseDefinitionId:s testCaseDefinitionName:s status:s startTime:t endTime:t logUrl:s warnings:s failure:s testScenarios:[40
testCaseScenarioId:s testCaseScenarioType:s status:s failure:s systemMessage:s

ConflictException 28 status=400
InternalServerException 29 status=500
ResourceNotFoundException 30 status=404
ValidationException 31 status=400



`,
}
