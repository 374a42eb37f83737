// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Compute Optimizer Automation, API version 2025-09-22. */
export const computeOptimizerAutomation: ServiceModel = {
  name: 'compute-optimizer-automation',
  packed: `{"name":"compute-optimizer-automation","serviceId":"Compute Optimizer Automation","fullName":"Compute Optimizer Automation","apiVersion":"2025-09-22","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"aco-automation","jsonVersion":"1.0","targetPrefix":"ComputeOptimizerAutomationService"}
AssociateAccounts <0 >1 idempotent
CreateAutomationRule <2 >3 idempotent
DeleteAutomationRule <4 >5 idempotent
DisassociateAccounts <6 >7 idempotent
GetAutomationEvent <8 >9
GetAutomationRule <10 >11
GetEnrollmentConfiguration <12 >13 readonly
ListAccounts <14 >15 readonly
ListAutomationEventSteps <16 >17
ListAutomationEventSummaries <18 >19
ListAutomationEvents <20 >21
ListAutomationRulePreview <22 >23 readonly
ListAutomationRulePreviewSummaries <24 >25 readonly
ListAutomationRules <26 >27
ListRecommendedActionSummaries <28 >29
ListRecommendedActions <30 >31
ListTagsForResource <32 >33 readonly
RollbackAutomationEvent <34 >35 idempotent
StartAutomationEvent <36 >37 idempotent
TagResource <38 >39 idempotent
UntagResource <40 >41 idempotent
UpdateAutomationRule <42 >43 idempotent
UpdateEnrollmentConfiguration <44 >45 idempotent

accountIds:[s! clientToken:s~
accountIds:[s errors:[s
name:s! description:s ruleType:s! organizationConfiguration:58 priority:s recommendedActionTypes:[s! criteria:59 schedule:60! status:s! tags:[61 clientToken:s~
ruleArn:s ruleId:s name:s description:s ruleType:s ruleRevision:l organizationConfiguration:58 priority:s recommendedActionTypes:[s criteria:59 schedule:60 status:s tags:[61 createdTimestamp:t
ruleArn:s! ruleRevision:l! clientToken:s~
-
accountIds:[s! clientToken:s~
accountIds:[s errors:[s
eventId:s!
eventId:s eventDescription:s eventType:s eventStatus:s eventStatusReason:s resourceArn:s resourceId:s recommendedActionId:s accountId:s region:s ruleId:s resourceType:s createdTimestamp:t completedTimestamp:t estimatedMonthlySavings:62
ruleArn:s!
ruleArn:s ruleId:s name:s description:s ruleType:s ruleRevision:l accountId:s organizationConfiguration:58 priority:s recommendedActionTypes:[s criteria:59 schedule:60 status:s tags:[61 createdTimestamp:t lastUpdatedTimestamp:t
-
status:s! statusReason:s organizationRuleMode:s lastUpdatedTimestamp:t
maxResults:i nextToken:s
accounts:[63! nextToken:s
eventId:s! maxResults:i nextToken:s
automationEventSteps:[64 nextToken:s
filters:[65 startDateInclusive:s endDateExclusive:s maxResults:i nextToken:s
automationEventSummaries:[66 nextToken:s
filters:[65 startTimeInclusive:t endTimeExclusive:t maxResults:i nextToken:s
automationEvents:[67 nextToken:s
ruleType:s! organizationScope:68 recommendedActionTypes:[s! criteria:59 maxResults:i nextToken:s
previewResults:[69 nextToken:s
ruleType:s! organizationScope:68 recommendedActionTypes:[s! criteria:59 maxResults:i nextToken:s
previewResultSummaries:[70 nextToken:s
filters:[71 maxResults:i nextToken:s
automationRules:[72 nextToken:s
filters:[73 maxResults:i nextToken:s
recommendedActionSummaries:[74 nextToken:s
filters:[73 maxResults:i nextToken:s
recommendedActions:[75 nextToken:s
resourceArn:s!
tags:[61
eventId:s! clientToken:s~
eventId:s eventStatus:s
recommendedActionId:s! clientToken:s~
recommendedActionId:s eventId:s eventStatus:s
resourceArn:s! ruleRevision:l! tags:[61! clientToken:s~
-
resourceArn:s! ruleRevision:l! tagKeys:[s! clientToken:s~
-
ruleArn:s! ruleRevision:l! name:s description:s ruleType:s organizationConfiguration:58 priority:s recommendedActionTypes:[s criteria:59 schedule:60 status:s clientToken:s~
ruleArn:s ruleRevision:l name:s description:s ruleType:s organizationConfiguration:58 priority:s recommendedActionTypes:[s criteria:59 schedule:60 status:s createdTimestamp:t lastUpdatedTimestamp:t
status:s! clientToken:s~
status:s! statusReason:s lastUpdatedTimestamp:t!
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
ruleApplyOrder:s accountIds:[s
region:[76 resourceArn:[76 ebsVolumeType:[76 ebsVolumeSizeInGib:[77 estimatedMonthlySavings:[78 resourceTag:[79 lookBackPeriodInDays:[77 restartNeeded:[76
scheduleExpression:s scheduleExpressionTimezone:s executionWindowInMinutes:i
key:s! value:s!
currency:s! beforeDiscountSavings:d! afterDiscountSavings:d! savingsEstimationMode:s!
accountId:s! status:s! organizationRuleMode:s! statusReason:s lastUpdatedTimestamp:t!
eventId:s stepId:s stepType:s stepStatus:s resourceId:s startTimestamp:t completedTimestamp:t estimatedMonthlySavings:62
name:s! values:[s!
key:s dimensions:[80 timePeriod:81 total:82
eventId:s eventDescription:s eventType:s eventStatus:s eventStatusReason:s resourceArn:s resourceId:s recommendedActionId:s accountId:s region:s ruleId:s resourceType:s createdTimestamp:t completedTimestamp:t estimatedMonthlySavings:62
accountIds:[s
recommendedActionId:s resourceArn:s resourceId:s accountId:s region:s resourceType:s lookBackPeriodInDays:i recommendedActionType:s currentResourceSummary:s currentResourceDetails:83 recommendedResourceSummary:s recommendedResourceDetails:83 restartNeeded:b estimatedMonthlySavings:62 resourceTags:[61
key:s! total:84!
name:s! values:[s!
ruleArn:s ruleId:s name:s description:s ruleType:s ruleRevision:l accountId:s organizationConfiguration:58 priority:s recommendedActionTypes:[s schedule:60 status:s createdTimestamp:t lastUpdatedTimestamp:t
name:s! values:[s!
key:s! total:85!
recommendedActionId:s resourceArn:s resourceId:s accountId:s region:s resourceType:s lookBackPeriodInDays:i recommendedActionType:s currentResourceSummary:s currentResourceDetails:83 recommendedResourceSummary:s recommendedResourceDetails:83 restartNeeded:b estimatedMonthlySavings:62 resourceTags:[61
comparison:s values:[s
comparison:s values:[i
comparison:s values:[d
comparison:s key:s values:[s
key:s! value:s!
startTimeInclusive:t endTimeExclusive:t
automationEventCount:i estimatedMonthlySavings:62
%union ebsVolume:86
recommendedActionCount:i! estimatedMonthlySavings:62!
recommendedActionCount:i! estimatedMonthlySavings:62!
configuration:87
type:s sizeInGib:i iops:i throughput:i

AccessDeniedException 46 status=403 sender
ForbiddenException 47 status=403 sender
IdempotencyTokenInUseException 48 status=409 sender
IdempotentParameterMismatchException 49 status=409 sender
InternalServerException 50 status=500
InvalidParameterValueException 51 status=400 sender
NotManagementAccountException 52 status=400 sender
OptInRequiredException 53 status=403 sender
ResourceNotFoundException 54 status=404 sender
ServiceQuotaExceededException 55 status=402 sender
ServiceUnavailableException 56 status=503
ThrottlingException 57 status=429 sender

ListAccounts in=nextToken out=nextToken limit=maxResults results=accounts
ListAutomationEventSteps in=nextToken out=nextToken limit=maxResults results=automationEventSteps
ListAutomationEventSummaries in=nextToken out=nextToken limit=maxResults results=automationEventSummaries
ListAutomationEvents in=nextToken out=nextToken limit=maxResults results=automationEvents
ListAutomationRulePreview in=nextToken out=nextToken limit=maxResults results=previewResults
ListAutomationRulePreviewSummaries in=nextToken out=nextToken limit=maxResults results=previewResultSummaries
ListAutomationRules in=nextToken out=nextToken limit=maxResults results=automationRules
ListRecommendedActionSummaries in=nextToken out=nextToken limit=maxResults results=recommendedActionSummaries
ListRecommendedActions in=nextToken out=nextToken limit=maxResults results=recommendedActions

`,
}
