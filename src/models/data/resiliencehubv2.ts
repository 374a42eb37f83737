// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Resilience Hub V2, API version 2026-02-17. */
export const resiliencehubv2: ServiceModel = {
  name: 'resiliencehubv2',
  packed: `{"name":"resiliencehubv2","serviceId":"resiliencehubv2","fullName":"AWS Resilience Hub V2","apiVersion":"2026-02-17","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"resiliencehub"}
CreateAssertion POST /v2/create-assertion <0 >1
CreateInputSource POST /v2/create-input-source <2 >3
CreatePolicy POST /v2/create-policy <4 >5
CreateReport POST /v2/create-report <6 >7
CreateService POST /v2/create-service <8 >9
CreateServiceFunction POST /v2/create-service-function <10 >11
CreateServiceFunctionResources POST /v2/create-service-function-resources <12 >13
CreateSystem POST /v2/create-system <14 >15
CreateTest POST /v2/create-test <16 >17
CreateUserJourney POST /v2/create-user-journey <18 >19
DeleteAssertion POST /v2/delete-assertion <20 >21
DeleteInputSource POST /v2/delete-input-source <22 >23
DeletePolicy POST /v2/delete-policy <24 >25
DeleteService POST /v2/delete-service <26 >27
DeleteServiceFunction POST /v2/delete-function <28 >29
DeleteServiceFunctionResources POST /v2/delete-service-function-resources <30 >31
DeleteSystem POST /v2/delete-system <32 >33
DeleteTest POST /v2/delete-test <34 >35
DeleteTestSources POST /v2/delete-test-sources <36 >37
DeleteUserJourney POST /v2/delete-user-journey <38 >39
GetFailureModeFinding GET /v2/get-failure-mode-finding <40 >41 readonly
GetPolicy GET /v2/get-policy <42 >43 readonly
GetService GET /v2/get-service <44 >45 readonly
GetSystem GET /v2/get-system <46 >47 readonly
GetTest GET /v2/get-test <48 >49 readonly
GetTestRun GET /v2/get-test-run <50 >51 readonly
GetTestTemplate GET /v2/get-test-template <52 >53 readonly
GetUserJourney GET /v2/get-user-journey <54 >55 readonly
ImportApp POST /v2/import-app <56 >57
ImportPolicy POST /v2/import-policy <58 >59
ListAssertions GET /v2/list-assertions <60 >61 readonly
ListDependencies GET /v2/list-dependencies <62 >63 readonly
ListFailureModeAssessments GET /v2/list-failure-mode-assessments <64 >65 readonly
ListFailureModeFindings GET /v2/list-failure-mode-findings <66 >67 readonly
ListInputSources GET /v2/list-input-sources <68 >69 readonly
ListPolicies GET /v2/list-policies <70 >71 readonly
ListReports GET /v2/list-reports <72 >73 readonly
ListResolvedTestRunTargetResources GET /v2/test-runs/{testRunId}/resolved-target-resources <74 >75 readonly
ListResources GET /v2/list-resources <76 >77 readonly
ListServiceEvents GET /v2/list-service-events <78 >79 readonly
ListServiceFunctions GET /v2/list-functions <80 >81 readonly
ListServiceTopologyEdges GET /v2/list-service-topology-edges <82 >83 readonly
ListServices GET /v2/list-services <84 >85 readonly
ListSystemEvents GET /v2/list-system-events <86 >87 readonly
ListSystems GET /v2/list-systems <88 >89 readonly
ListTagsForResource GET /v2/tags/{resourceArn} <90 >91 readonly
ListTestRunEvents GET /v2/test-runs/{testRunId}/events <92 >93 readonly
ListTestRunSources GET /v2/test-runs/{testRunId}/sources <94 >95 readonly
ListTestRuns GET /v2/list-test-runs <96 >97 readonly
ListTestSources GET /v2/tests/{testId}/sources <98 >99 readonly
ListTestTemplates GET /v2/list-test-templates <100 >101 readonly
ListTests GET /v2/list-tests <102 >103 readonly
ListUserJourneys GET /v2/list-user-journeys <104 >105 readonly
PutTestSources POST /v2/put-test-sources <106 >107
StartFailureModeAssessment POST /v2/start-failure-mode-assessment <108 >109
StartTestRun POST /v2/start-test-run <110 >111
StopTestRun POST /v2/stop-test-run <112 >113
TagResource POST /v2/tags/{resourceArn} <114 >115
UntagResource DELETE /v2/tags/{resourceArn} <116 >117 idempotent
UpdateAssertion POST /v2/update-assertion <118 >119
UpdateDependency POST /v2/update-dependency <120 >121
UpdateFailureModeFinding POST /v2/update-failure-mode-finding <122 >123
UpdatePolicy POST /v2/update-policy <124 >125
UpdateService POST /v2/update-service <126 >127
UpdateServiceFunction POST /v2/update-function <128 >129
UpdateSystem POST /v2/update-system <130 >131
UpdateTest POST /v2/update-test <132 >133
UpdateUserJourney POST /v2/update-user-journey <134 >135

serviceArn:s! text:s! clientToken:s~
assertion:143!
serviceArn:s! resourceConfiguration:144! clientToken:s~
serviceArn:s! inputSourceId:s!
name:s! description:s availabilitySlo:145 multiAz:146 multiRegion:147 dataRecovery:148 kmsKeyId:s tags:{s clientToken:s~
policy:149!
serviceArn:s! reportType:s! clientToken:s~
reportGenerationResult:150!
name:s! description:s associatedSystems:[151 policyArn:s regions:[s! permissionModel:152! dependencyDiscovery:s reportConfiguration:153 kmsKeyId:s tags:{s clientToken:s~
service:154!
name:s! serviceArn:s! description:s criticality:s! clientToken:s~
serviceFunction:155!
serviceArn:s! serviceFunctionId:s! resources:[s!
serviceArn:s serviceFunctionId:s resources:[s
name:s! description:s sharingEnabled:b kmsKeyId:s tags:{s clientToken:s~
system:156!
serviceArn:s! testTemplateArn:s! loggingConfiguration:157 stopConditions:[158 roleName:s parameters:{[s
test:159!
systemArn:s! name:s! description:s policyArn:s clientToken:s~
userJourney:160!
serviceArn:s! assertionId:s!
assertionId:s
serviceArn:s! inputSourceId:s!
serviceArn:s! inputSourceId:s!
policyArn:s!
policyArn:s!
serviceArn:s!
serviceArn:s!
serviceArn:s! serviceFunctionId:s!
serviceFunctionId:s
serviceArn:s! serviceFunctionId:s! resources:[s!
serviceArn:s serviceFunctionId:s resources:[s
systemArn:s!
systemArn:s!
testId:s! serviceArn:s!
testId:s!
testId:s! serviceArn:s! testSources:[161!
-
systemArn:s! userJourneyId:s!
userJourneyId:s!
findingId:s!@q serviceArn:s!@q
finding:162
policyArn:s!@q
policy:149!
serviceArn:s!@q
service:154!
systemArn:s!@q
system:156!
testId:s!@q serviceArn:s!@q
test:159!
testRunId:s!@q serviceArn:s!@q
testRun:163!
testTemplateArn:s!@q
testTemplate:164!
systemArn:s!@q userJourneyId:s!@q
userJourney:160!
v1AppArn:s! policyArn:s kmsKeyId:s skipManuallyAddedResources:b associatedSystems:[151 tags:{s clientToken:s~
service:154!
v1PolicyArn:s! kmsKeyId:s availabilitySlo:145 multiAzDisasterRecoveryApproach:s multiRegionDisasterRecoveryApproach:s tags:{s clientToken:s~
policy:149!
serviceArn:s!@q source:s@q maxResults:i@q nextToken:s@q
assertions:[143! nextToken:s
serviceArn:s@q queryRangeStartTime:t@q queryRangeEndTime:t@q queryRangeGranularity:s@q maxResults:i@q nextToken:s@q
dependencySummaries:[165! nextToken:s
serviceArn:s!@q assessmentStatuses:[s@q startedAfter:t@q endedBefore:t@q sortBy:s@q sortOrder:s@q maxResults:i@q nextToken:s@q
assessmentSummaries:[166! nextToken:s
serviceArn:s!@q severity:s@q failureCategory:s@q status:s@q maxResults:i@q nextToken:s@q
findingsSummary:[167! nextToken:s
serviceArn:s!@q type:s@q maxResults:i@q nextToken:s@q
inputSourceSummaries:[168! nextToken:s
maxResults:i@q nextToken:s@q
policySummaries:[169! nextToken:s
serviceArn:s@q reportType:s@q testRunId:s@q maxResults:i@q nextToken:s@q
reportGenerationResults:[150! nextToken:s
testRunId:s!@u serviceArn:s!@q maxResults:i@q nextToken:s@q
resolvedTargetResources:[170! nextToken:s
serviceArn:s!@q serviceFunctionId:s@q awsRegion:s@q resourceTypes:[s@q billable:b@q maxResults:i@q nextToken:s@q
serviceFunctionId:s serviceResources:[171 nextToken:s
serviceArn:s!@q eventTypes:[s@q startTime:t@q endTime:t@q maxResults:i@q nextToken:s@q
events:[172! nextToken:s
serviceArn:s!@q maxResults:i@q nextToken:s@q
serviceFunctions:[155! nextToken:s
serviceArn:s!@q maxResults:i@q nextToken:s@q
serviceTopologyEdgeSummaries:[173 nextToken:s
systemArn:s@q userJourneyId:s@q ouId:s@q accountId:s@q assessmentStatus:s@q policyArn:s@q maxResults:i@q nextToken:s@q
serviceSummaries:[174! nextToken:s
systemArn:s!@q eventTypes:[s@q startTime:t@q endTime:t@q maxResults:i@q nextToken:s@q
events:[175! nextToken:s
ouId:s@q maxResults:i@q nextToken:s@q
systemSummaries:[176! nextToken:s
resourceArn:s!@u
tags:{s
testRunId:s!@u serviceArn:s!@q startedAt:t@q endedAt:t@q maxResults:i@q nextToken:s@q
events:[177! nextToken:s
testRunId:s!@u serviceArn:s!@q type:s@q maxResults:i@q nextToken:s@q
testRunSources:[178! nextToken:s
serviceArn:s!@q testId:s@q maxResults:i@q nextToken:s@q
testRuns:[179! nextToken:s
testId:s!@u serviceArn:s!@q type:s@q maxResults:i@q nextToken:s@q
testSources:[180! nextToken:s
-
testTemplates:[181!
serviceArn:s!@q maxResults:i@q nextToken:s@q
tests:[182! nextToken:s
systemArn:s!@q maxResults:i@q nextToken:s@q
userJourneySummaries:[183! nextToken:s
testId:s! serviceArn:s! testSources:[161!
-
serviceArn:s! clientToken:s~
assessmentId:s serviceArn:s assessmentStatus:s startedAt:t
testId:s! serviceArn:s!
testRunId:s! status:s! experimentArns:[s!
testRunId:s! serviceArn:s!
testRunId:s! status:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
serviceArn:s! assertionId:s! text:s
assertion:143!
serviceArn:s! dependencyId:s! criticality:s comment:s
dependencyId:s! dependencyName:s! location:s! criticality:s! comment:s provider:s updatedAt:t!
findingId:s! status:s! serviceArn:s! comment:s
finding:162
policyArn:s! description:s availabilitySlo:145 multiAz:146 multiRegion:147 dataRecovery:148
policy:149!
serviceArn:s! description:s associatedSystems:[151 policyArn:s regions:[s permissionModel:152 dependencyDiscovery:s reportConfiguration:153
service:154!
serviceArn:s! serviceFunctionId:s! name:s description:s criticality:s
serviceFunction:155!
systemArn:s! description:s sharingEnabled:b
system:156!
testId:s! serviceArn:s! loggingConfiguration:157 stopConditions:[158 roleName:s parameters:{[s
test:159!
systemArn:s! userJourneyId:s! name:s description:s policyArn:s
userJourney:160!
message:s!
message:s!
message:s!
message:s! resourceId:s resourceType:s
message:s!
message:s! retryAfterSeconds:i
message:s! reason:s fieldList:[184
serviceArn:s! assertionId:s! text:s! source:s! createdAt:t updatedAt:t
%union resourceTags:[185 cfnStackArn:s tfStateFileUrl:s eks:186 designFileS3Url:s
target:d
rtoInMinutes:i rpoInMinutes:i disasterRecoveryApproach:s
rtoInMinutes:i rpoInMinutes:i disasterRecoveryApproach:s
timeBetweenBackupsInMinutes:i
policyArn:s! name:s! description:s availabilitySlo:145 multiAz:146 multiRegion:147 dataRecovery:148 kmsKeyId:s tags:{s associatedServiceCount:i createdAt:t updatedAt:t
reportType:s! status:s! serviceArn:s assessmentId:s testRunId:s testTemplateArn:s createdAt:t reportOutput:187
systemArn:s! systemName:s userJourneyIds:[s
invokerRoleName:s! crossAccountRoles:[188
reportOutputs:[189!
serviceArn:s! name:s! description:s associatedSystems:[151 policyArn:s regions:[s permissionModel:152 dependencyDiscovery:190 effectivePolicyValues:191 achievability:192 reportConfiguration:153 kmsKeyId:s tags:{s estimatedAssessmentCost:193 resourceDiscovery:194 assessmentStatus:s rerunAssessment:b openFindingsCount:i resolvedFindingsCount:i organizationId:s ouId:s accountId:s createdAt:t updatedAt:t
serviceArn:s! serviceFunctionId:s! name:s! description:s criticality:s! resourceCount:i source:s createdAt:t updatedAt:t
systemArn:s! systemId:s! name:s! description:s sharingEnabled:b tags:{s kmsKeyId:s organizationId:s ouId:s createdAt:t updatedAt:t
s3BucketName:s cloudWatchLogGroupArn:s logSchemaVersion:s
source:s! value:s!
testId:s! testTemplateArn:s! serviceArn:s! name:s! actions:[195 loggingConfiguration:157 stopConditions:[158 roleName:s parameters:{[s totalTestRuns:i! successfulTestRuns:i! creationTime:t!
userJourneyId:s! name:s! description:s policyArn:s createdAt:t updatedAt:t
%union successCriteriaAlarm:196 observabilityAlarm:197
findingId:s name:s description:s failureCategory:s status:s reasoning:s comment:s severity:s serviceFunctions:[s policyComponent:s infrastructureAndCodeRecommendations:[198 observabilityRecommendations:[199 testingRecommendations:[200 updatedAt:t
testRunId:s! testId:s! status:s! serviceArn:s startedAt:t! endedAt:t experiments:[201 eventCount:i parameters:{[s errorMessage:s stopConditions:[158 loggingConfiguration:157 roleName:s testTemplateArn:s! reportConfiguration:202 policy:203 reportOutput:150 regionSwitchPlanArn:s regionSwitchExecutionId:s permissionModel:152 regions:[s accountTargeting:s
testTemplateArn:s! name:s! description:s parameters:[204 actions:[195
dependencyId:s! serviceArn:s! dependencyName:s! dnsName:s! location:s! lastDetectedTime:t! sourceRegions:[s! provider:s queryRange:205! criticality:s! comment:s
assessmentId:s! serviceArn:s! assessmentStatus:s assessmentStep:s totalFindings:i startedAt:t endedAt:t errorMessage:s errorCode:s assessmentCost:193 billableAssessmentUnitCount:i achievability:192
serviceArn:s findingId:s name:s description:s failureCategory:s severity:s status:s policyComponent:s updatedAt:t
inputSourceId:s! type:s resourceTags:[185 cfnStackArn:s tfStateFileUrl:s eks:186 designFileS3Url:s createdAt:t
policyArn:s! name:s! availabilitySlo:145 multiAz:146 multiRegion:147 dataRecovery:148 associatedServiceCount:i createdAt:t updatedAt:t
resourceType:s! targetName:s! targetInformation:{s!
resourceIdentifier:s! inputSource:206 resource:207!
eventId:s! timestamp:t! eventType:s! serviceArn:s! actor:208! eventDetails:209!
sourceResourceIdentifier:s! destinationResourceIdentifier:s! sourceRegion:s destinationRegion:s sourceAccount:s destinationAccount:s properties:[210
serviceArn:s! name:s! associatedSystems:[151 regions:[s policyArn:s assessmentStatus:s openFindingsCount:i resolvedFindingsCount:i dependencyDiscovery:190 achievability:192 organizationId:s ouId:s accountId:s createdAt:t updatedAt:t
eventId:s! timestamp:t! eventType:s! systemArn:s! actor:208! eventDetails:211!
systemId:s! name:s! systemArn:s userJourneysCount:i servicesCount:i organizationId:s ouId:s createdAt:t updatedAt:t
eventId:s! eventType:s! message:s! timestamp:t! attributes:{s
%union successCriteriaAlarm:212 observabilityAlarm:213
testRunId:s! status:s! startedAt:t! endedAt:t testTemplateArn:s! serviceArn:s errorMessage:s accountTargeting:s
%union successCriteriaAlarm:214 observabilityAlarm:215
testTemplateArn:s! name:s! description:s!
testId:s! testTemplateArn:s! serviceArn:s! totalTestRuns:i! successfulTestRuns:i! creationTime:t!
userJourneyId:s! name:s! createdAt:t updatedAt:t
name:s! message:s!
key:s! values:[s!
clusterArn:s! namespaces:[s!
%union s3ReportOutput:216 failedReportOutput:217
crossAccountRoleArn:s! externalId:s
%union s3:218
status:s! updatedAt:t eligibleResourceCount:i message:s
availabilitySlo:219 multiAzRto:220 multiAzRpo:220 multiAzDrApproach:221 multiRegionRto:220 multiRegionRpo:220 multiRegionDrApproach:221 dataRecoveryTimeBetweenBackups:220
availabilitySlo:s multiAzRtoRpo:s multiRegionRtoRpo:s dataRecoveryTimeBetweenBackups:s
amount:d currency:s
status:s lastRunAt:t errorCode:s errorMessage:s
actionId:s! description:s resourceType:s!
alarmArn:s!
alarmArn:s!
suggestedChanges:[s
suggestedChanges:[s
suggestedChanges:[s
experimentArn:s! details:s
reportOutput:[189!
policyArn:s name:s availabilitySlo:145 multiAz:146 multiRegion:147 dataRecovery:148
name:s! description:s type:s! required:b! defaultValue:s maxValues:i
startTime:t! endTime:t! granularity:s! dataPoints:[222!
identifier:s! type:s!
identifier:s! awsRegion:s awsAccountId:s resourceType:s
type:s! principalId:s! accountId:s userName:s
title:s! description:s! eventMetadata:223
topologyType:s label:s
title:s! description:s! eventMetadata:224
alarmArn:s! alarmName:s! region:s! accountId:s! outcome:s outcomeReason:s
alarmArn:s! alarmName:s! region:s! accountId:s!
alarmArn:s! alarmName:s! region:s! accountId:s! createdAt:t
alarmArn:s! alarmName:s! region:s! accountId:s! createdAt:t
s3ObjectKey:s!
errorCode:s! errorMessage:s
bucketPath:s! bucketOwner:s!
value:d policyName:s source:s
value:i policyName:s source:s
value:s policyName:s source:s
timestamp:t! queryCount:l!
%union serviceCreated:225 serviceDeleted:226 serviceSystemAssociated:227 serviceSystemDisassociated:228 serviceResourcesAssociated:229 serviceResourcesDisassociated:230 serviceWorkflowUpdated:231 serviceInputSourcesUpdated:232 servicePolicyAssociated:233 servicePolicyDisassociated:234 serviceFunctionCreated:235 serviceFunctionUpdated:236 serviceFunctionDeleted:237 serviceFunctionResourcesAdded:238 serviceFunctionResourcesRemoved:239 serviceAchievabilityUpdated:240 assertionCreated:241 assertionUpdated:242 assertionDeleted:243
%union systemCreated:244 systemDeleted:245 systemUserJourneyCreated:246 systemUserJourneyUpdated:247 systemUserJourneyDeleted:248 systemServiceAssociated:249 systemServiceDisassociated:250 systemPolicyAssociated:251 systemPolicyDisassociated:252
-
-
systemName:s systemArn:s
systemId:s systemName:s systemArn:s
resourceCount:i resourceTypes:[s
resourceCount:i resourceTypes:[s
serviceFunctionId:s serviceFunctionName:s
-
policyName:s policyArn:s
policyName:s policyArn:s
serviceFunctionId:s serviceFunctionName:s
serviceFunctionId:s serviceFunctionName:s resourcesAdded:[s resourcesRemoved:[s
serviceFunctionId:s serviceFunctionName:s
serviceFunctionId:s serviceFunctionName:s resourcesAdded:[s
serviceFunctionId:s serviceFunctionName:s resourcesRemoved:[s
assessmentId:s availabilitySlo:s multiAzRtoRpo:s multiRegionRtoRpo:s
assertionId:s assertionName:s
assertionId:s assertionName:s
assertionId:s assertionName:s
-
-
userJourneyName:s associatedServices:[253
userJourneyName:s changes:254
userJourneyName:s associatedServicesAtDeletion:[253
serviceName:s serviceArn:s userJourneys:[s
serviceName:s serviceArn:s userJourneysAffected:[s comment:s
policyName:s policyArn:s
policyName:s policyArn:s
serviceId:s serviceName:s
journeyDescription:255 associatedServices:256
oldValue:s newValue:s
added:[253 removed:[253

AccessDeniedException 136 status=403 sender
ConflictException 137 status=409 sender
InternalServerException 138 status=500
ResourceNotFoundException 139 status=404 sender
ServiceQuotaExceededException 140 status=402 sender
ThrottlingException 141 status=429 sender
ValidationException 142 status=400 sender

ListAssertions in=nextToken out=nextToken limit=maxResults results=assertions
ListDependencies in=nextToken out=nextToken limit=maxResults results=dependencySummaries
ListFailureModeAssessments in=nextToken out=nextToken limit=maxResults results=assessmentSummaries
ListFailureModeFindings in=nextToken out=nextToken limit=maxResults results=findingsSummary
ListInputSources in=nextToken out=nextToken limit=maxResults results=inputSourceSummaries
ListPolicies in=nextToken out=nextToken limit=maxResults results=policySummaries
ListReports in=nextToken out=nextToken limit=maxResults results=reportGenerationResults
ListResources in=nextToken out=nextToken limit=maxResults results=serviceResources
ListServiceEvents in=nextToken out=nextToken limit=maxResults results=events
ListServiceFunctions in=nextToken out=nextToken limit=maxResults results=serviceFunctions
ListServiceTopologyEdges in=nextToken out=nextToken limit=maxResults results=serviceTopologyEdgeSummaries
ListServices in=nextToken out=nextToken limit=maxResults results=serviceSummaries
ListSystemEvents in=nextToken out=nextToken limit=maxResults results=events
ListSystems in=nextToken out=nextToken limit=maxResults results=systemSummaries
ListUserJourneys in=nextToken out=nextToken limit=maxResults results=userJourneySummaries
ListResolvedTestRunTargetResources in=nextToken out=nextToken limit=maxResults results=resolvedTargetResources
ListTestRunEvents in=nextToken out=nextToken limit=maxResults results=events
ListTestRunSources in=nextToken out=nextToken limit=maxResults results=testRunSources
ListTestRuns in=nextToken out=nextToken limit=maxResults results=testRuns
ListTestSources in=nextToken out=nextToken limit=maxResults results=testSources
ListTests in=nextToken out=nextToken limit=maxResults results=tests

FailureModeAssessmentSuccess ListFailureModeAssessments 30 5 [{"matcher":"path","argument":"length(assessmentSummaries[]) == \`0\`","state":"retry","expected":true},{"matcher":"pathAll","argument":"assessmentSummaries[].assessmentStatus","state":"success","expected":"SUCCESS"},{"matcher":"pathAny","argument":"assessmentSummaries[].assessmentStatus","state":"failure","expected":"FAILED"}]
ReportSucceeded ListReports 30 5 [{"matcher":"path","argument":"length(reportGenerationResults[]) == \`0\`","state":"retry","expected":true},{"matcher":"pathAll","argument":"reportGenerationResults[].status","state":"success","expected":"SUCCEEDED"},{"matcher":"pathAny","argument":"reportGenerationResults[].status","state":"failure","expected":"FAILED"}]
ServiceAssessmentCompleted GetService 30 5 [{"matcher":"path","argument":"service.assessmentStatus","state":"success","expected":"SUCCESS"},{"matcher":"path","argument":"service.assessmentStatus","state":"failure","expected":"FAILED"}]
ServiceResourceDiscoveryCompleted GetService 30 5 [{"matcher":"path","argument":"service.resourceDiscovery.status","state":"success","expected":"SUCCEEDED"},{"matcher":"path","argument":"service.resourceDiscovery.status","state":"success","expected":"COMPLETED_WITH_FAILURES"},{"matcher":"path","argument":"service.resourceDiscovery.status","state":"failure","expected":"FAILED"}]`,
}
