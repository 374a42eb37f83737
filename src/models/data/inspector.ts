// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Inspector, API version 2016-02-16. */
export const inspector: ServiceModel = {
  name: 'inspector',
  packed: `{"name":"inspector","serviceId":"Inspector","fullName":"Amazon Inspector","apiVersion":"2016-02-16","protocol":"json","protocols":["json"],"endpointPrefix":"inspector","jsonVersion":"1.1","targetPrefix":"InspectorService"}
AddAttributesToFindings <0 >1
CreateAssessmentTarget <2 >3
CreateAssessmentTemplate <4 >5
CreateExclusionsPreview <6 >7
CreateResourceGroup <8 >9
DeleteAssessmentRun <10
DeleteAssessmentTarget <11
DeleteAssessmentTemplate <12
DescribeAssessmentRuns <13 >14
DescribeAssessmentTargets <15 >16
DescribeAssessmentTemplates <17 >18
DescribeCrossAccountAccessRole >19
DescribeExclusions <20 >21
DescribeFindings <22 >23
DescribeResourceGroups <24 >25
DescribeRulesPackages <26 >27
GetAssessmentReport <28 >29
GetExclusionsPreview <30 >31
GetTelemetryMetadata <32 >33
ListAssessmentRunAgents <34 >35
ListAssessmentRuns <36 >37
ListAssessmentTargets <38 >39
ListAssessmentTemplates <40 >41
ListEventSubscriptions <42 >43
ListExclusions <44 >45
ListFindings <46 >47
ListRulesPackages <48 >49
ListTagsForResource <50 >51
PreviewAgents <52 >53
RegisterCrossAccountAccessRole <54
RemoveAttributesFromFindings <55 >56
SetTagsForResource <57
StartAssessmentRun <58 >59
StopAssessmentRun <60
SubscribeToEvent <61
UnsubscribeFromEvent <62
UpdateAssessmentTarget <63

findingArns:[s! attributes:[75!
failedItems:{76!
assessmentTargetName:s! resourceGroupArn:s
assessmentTargetArn:s!
assessmentTargetArn:s! assessmentTemplateName:s! durationInSeconds:i! rulesPackageArns:[s! userAttributesForFindings:[75
assessmentTemplateArn:s!
assessmentTemplateArn:s!
previewToken:s!
resourceGroupTags:[77!
resourceGroupArn:s!
assessmentRunArn:s!
assessmentTargetArn:s!
assessmentTemplateArn:s!
assessmentRunArns:[s!
assessmentRuns:[78! failedItems:{76!
assessmentTargetArns:[s!
assessmentTargets:[79! failedItems:{76!
assessmentTemplateArns:[s!
assessmentTemplates:[80! failedItems:{76!
roleArn:s! valid:b! registeredAt:t!
exclusionArns:[s! locale:s
exclusions:{81! failedItems:{76!
findingArns:[s! locale:s
findings:[82! failedItems:{76!
resourceGroupArns:[s!
resourceGroups:[83! failedItems:{76!
rulesPackageArns:[s! locale:s
rulesPackages:[84! failedItems:{76!
assessmentRunArn:s! reportFileFormat:s! reportType:s!
status:s! url:s
assessmentTemplateArn:s! previewToken:s! nextToken:s maxResults:i locale:s
previewStatus:s! exclusionPreviews:[85 nextToken:s
assessmentRunArn:s!
telemetryMetadata:[86!
assessmentRunArn:s! filter:87 nextToken:s maxResults:i
assessmentRunAgents:[88! nextToken:s
assessmentTemplateArns:[s filter:89 nextToken:s maxResults:i
assessmentRunArns:[s! nextToken:s
filter:90 nextToken:s maxResults:i
assessmentTargetArns:[s! nextToken:s
assessmentTargetArns:[s filter:91 nextToken:s maxResults:i
assessmentTemplateArns:[s! nextToken:s
resourceArn:s nextToken:s maxResults:i
subscriptions:[92! nextToken:s
assessmentRunArn:s! nextToken:s maxResults:i
exclusionArns:[s! nextToken:s
assessmentRunArns:[s filter:93 nextToken:s maxResults:i
findingArns:[s! nextToken:s
nextToken:s maxResults:i
rulesPackageArns:[s! nextToken:s
resourceArn:s!
tags:[94!
previewAgentsArn:s! nextToken:s maxResults:i
agentPreviews:[95! nextToken:s
roleArn:s!
findingArns:[s! attributeKeys:[s!
failedItems:{76!
resourceArn:s! tags:[94
assessmentTemplateArn:s! assessmentRunName:s
assessmentRunArn:s!
assessmentRunArn:s! stopAction:s
resourceArn:s! event:s! topicArn:s!
resourceArn:s! event:s! topicArn:s!
assessmentTargetArn:s! assessmentTargetName:s! resourceGroupArn:s
message:s! errorCode:s! canRetry:b!
message:s! agents:[96! agentsTruncated:b! canRetry:b!
message:s! assessmentRunArns:[s! assessmentRunArnsTruncated:b! canRetry:b!
message:s! canRetry:b!
message:s! errorCode:s! canRetry:b!
message:s! errorCode:s! canRetry:b!
message:s! errorCode:s! canRetry:b!
message:s! errorCode:s! canRetry:b!
message:s!
message:s! canRetry:b!
message:s! canRetry:b!
key:s! value:s
failureCode:s! retryable:b!
key:s! value:s
arn:s! name:s! assessmentTemplateArn:s! state:s! durationInSeconds:i! rulesPackageArns:[s! userAttributesForFindings:[75! createdAt:t! startedAt:t completedAt:t stateChangedAt:t! dataCollected:b! stateChanges:[97! notifications:[98! findingCounts:{i!
arn:s! name:s! resourceGroupArn:s createdAt:t! updatedAt:t!
arn:s! name:s! assessmentTargetArn:s! durationInSeconds:i! rulesPackageArns:[s! userAttributesForFindings:[75! lastAssessmentRunArn:s assessmentRunCount:i! createdAt:t!
arn:s! title:s! description:s! recommendation:s! scopes:[99! attributes:[75
arn:s! schemaVersion:i service:s serviceAttributes:100 assetType:s assetAttributes:101 id:s title:s description:s recommendation:s severity:s numericSeverity:d confidence:i indicatorOfCompromise:b attributes:[75! userAttributes:[75! createdAt:t! updatedAt:t!
arn:s! tags:[77! createdAt:t!
arn:s! name:s! version:s! provider:s! description:s
title:s! description:s! recommendation:s! scopes:[99! attributes:[75
messageType:s! count:l! dataSize:l
agentHealths:[s! agentHealthCodes:[s!
agentId:s! assessmentRunArn:s! agentHealth:s! agentHealthCode:s! agentHealthDetails:s autoScalingGroup:s telemetryMetadata:[86!
namePattern:s states:[s durationRange:102 rulesPackageArns:[s startTimeRange:103 completionTimeRange:103 stateChangeTimeRange:103
assessmentTargetNamePattern:s
namePattern:s durationRange:102 rulesPackageArns:[s
resourceArn:s! topicArn:s! eventSubscriptions:[104!
agentIds:[s autoScalingGroups:[s ruleNames:[s severities:[s rulesPackageArns:[s attributes:[75 userAttributes:[75 creationTimeRange:103
key:s! value:s
hostname:s agentId:s! autoScalingGroup:s agentHealth:s agentVersion:s operatingSystem:s kernelVersion:s ipv4Address:s
agentId:s! assessmentRunArn:s!
stateChangedAt:t! state:s!
date:t! event:s! message:s error:b! snsTopicArn:s snsPublishStatusCode:s
key:s value:s
schemaVersion:i! assessmentRunArn:s rulesPackageArn:s
schemaVersion:i! agentId:s autoScalingGroup:s amiId:s hostname:s ipv4Addresses:[s tags:[94 networkInterfaces:[105
minSeconds:i maxSeconds:i
beginDate:t endDate:t
event:s! subscribedAt:t!
networkInterfaceId:s subnetId:s vpcId:s privateDnsName:s privateIpAddress:s privateIpAddresses:[106 publicDnsName:s publicIp:s ipv6Addresses:[s securityGroups:[107
privateDnsName:s privateIpAddress:s
groupName:s groupId:s

AccessDeniedException 64
AgentsAlreadyRunningAssessmentException 65
AssessmentRunInProgressException 66
InternalException 67
InvalidCrossAccountRoleException 68
InvalidInputException 69
LimitExceededException 70
NoSuchEntityException 71
PreviewGenerationInProgressException 72
ServiceTemporarilyUnavailableException 73
UnsupportedFeatureException 74

ListFindings in=nextToken out=nextToken limit=maxResults results=findingArns
ListAssessmentTemplates in=nextToken out=nextToken limit=maxResults results=assessmentTemplateArns
PreviewAgents in=nextToken out=nextToken limit=maxResults results=agentPreviews
ListEventSubscriptions in=nextToken out=nextToken limit=maxResults results=subscriptions
ListRulesPackages in=nextToken out=nextToken limit=maxResults results=rulesPackageArns
ListAssessmentRunAgents in=nextToken out=nextToken limit=maxResults results=assessmentRunAgents
ListAssessmentRuns in=nextToken out=nextToken limit=maxResults results=assessmentRunArns
ListAssessmentTargets in=nextToken out=nextToken limit=maxResults results=assessmentTargetArns
ListExclusions in=nextToken out=nextToken limit=maxResults results=exclusionArns

`,
}
