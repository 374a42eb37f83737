// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Support, API version 2013-04-15. */
export const support: ServiceModel = {
  name: 'support',
  packed: `{"name":"support","serviceId":"Support","fullName":"AWS Support","apiVersion":"2013-04-15","protocol":"json","protocols":["json"],"endpointPrefix":"support","jsonVersion":"1.1","targetPrefix":"AWSSupport_20130415"}
AddAttachmentsToSet <0 >1
AddCommunicationToCase <2 >3
CreateCase <4 >5
DescribeAttachment <6 >7
DescribeCases <8 >9
DescribeCommunications <10 >11
DescribeCreateCaseOptions <12 >13
DescribeServices <14 >15
DescribeSeverityLevels <16 >17
DescribeSupportedLanguages <18 >19
DescribeTrustedAdvisorCheckRefreshStatuses <20 >21
DescribeTrustedAdvisorCheckResult <22 >23
DescribeTrustedAdvisorCheckSummaries <24 >25
DescribeTrustedAdvisorChecks <26 >27
RefreshTrustedAdvisorCheck <28 >29
ResolveCase <30 >31

attachmentSetId:s attachments:[42!
attachmentSetId:s expiryTime:s
caseId:s communicationBody:s! ccEmailAddresses:[s attachmentSetId:s
result:b
subject:s! serviceCode:s severityCode:s categoryCode:s communicationBody:s! ccEmailAddresses:[s language:s issueType:s attachmentSetId:s
caseId:s
attachmentId:s!
attachment:42
caseIdList:[s displayId:s afterTime:s beforeTime:s includeResolvedCases:b nextToken:s maxResults:i language:s includeCommunications:b
cases:[43 nextToken:s
caseId:s! beforeTime:s afterTime:s nextToken:s maxResults:i
communications:[44 nextToken:s
issueType:s! serviceCode:s! language:s! categoryCode:s!
languageAvailability:s communicationTypes:[45
serviceCodeList:[s language:s
services:[46
language:s
severityLevels:[47
issueType:s! serviceCode:s! categoryCode:s!
supportedLanguages:[48
checkIds:[s!
statuses:[49!
checkId:s! language:s
result:50
checkIds:[s!
summaries:[51!
language:s!
checks:[52!
checkId:s!
status:49!
caseId:s
initialCaseStatus:s finalCaseStatus:s
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
fileName:s data:B
caseId:s displayId:s subject:s status:s serviceCode:s categoryCode:s severityCode:s submittedBy:s timeCreated:s recentCommunications:53 ccEmailAddresses:[s language:s
caseId:s body:s submittedBy:s timeCreated:s attachmentSet:[54
type:s supportedHours:[55 datesWithoutSupport:[56
code:s name:s categories:[57
code:s name:s
code:s language:s display:s
checkId:s! status:s! millisUntilNextRefreshable:l!
checkId:s! timestamp:s! status:s! resourcesSummary:58! categorySpecificSummary:59! flaggedResources:[60!
checkId:s! timestamp:s! status:s! hasFlaggedResources:b resourcesSummary:58! categorySpecificSummary:59!
id:s! name:s! description:s! category:s! metadata:[s!
communications:[44 nextToken:s
attachmentId:s fileName:s
startTime:s endTime:s
startDateTime:s endDateTime:s
code:s name:s
resourcesProcessed:l! resourcesFlagged:l! resourcesIgnored:l! resourcesSuppressed:l!
costOptimizing:61
status:s! region:s resourceId:s! isSuppressed:b metadata:[s!
estimatedMonthlySavings:d! estimatedPercentMonthlySavings:d!

AttachmentIdNotFound 32
AttachmentLimitExceeded 33
AttachmentSetExpired 34
AttachmentSetIdNotFound 35
AttachmentSetSizeLimitExceeded 36
CaseCreationLimitExceeded 37
CaseIdNotFound 38
DescribeAttachmentLimitExceeded 39
InternalServerError 40
ThrottlingException 41

DescribeCases in=nextToken out=nextToken limit=maxResults results=cases
DescribeCommunications in=nextToken out=nextToken limit=maxResults results=communications

`,
}
