// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonConnectCampaignServiceV2, API version 2024-04-23. */
export const connectcampaignsv2: ServiceModel = {
  name: 'connectcampaignsv2',
  packed: `{"name":"connectcampaignsv2","serviceId":"ConnectCampaignsV2","fullName":"AmazonConnectCampaignServiceV2","apiVersion":"2024-04-23","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"connect-campaigns","jsonVersion":"1.1"}
CreateCampaign PUT /v2/campaigns <0 >1 idempotent
DeleteCampaign DELETE /v2/campaigns/{id} <2 idempotent
DeleteCampaignChannelSubtypeConfig DELETE /v2/campaigns/{id}/channel-subtype-config <3 idempotent
DeleteCampaignCommunicationLimits DELETE /v2/campaigns/{id}/communication-limits <4 idempotent
DeleteCampaignCommunicationTime DELETE /v2/campaigns/{id}/communication-time <5 idempotent
DeleteCampaignEntryLimits DELETE /v2/campaigns/{id}/entry-limits <6 idempotent
DeleteConnectInstanceConfig DELETE /v2/connect-instance/{connectInstanceId}/config <7 idempotent
DeleteConnectInstanceIntegration POST /v2/connect-instance/{connectInstanceId}/integrations/delete <8
DeleteInstanceOnboardingJob DELETE /v2/connect-instance/{connectInstanceId}/onboarding <9 idempotent
DescribeCampaign GET /v2/campaigns/{id} <10 >11 readonly
GetCampaignState GET /v2/campaigns/{id}/state <12 >13
GetCampaignStateBatch POST /v2/campaigns-state <14 >15
GetConnectInstanceConfig GET /v2/connect-instance/{connectInstanceId}/config <16 >17 readonly
GetInstanceCommunicationLimits GET /v2/connect-instance/{connectInstanceId}/communication-limits <18 >19 readonly
GetInstanceOnboardingJobStatus GET /v2/connect-instance/{connectInstanceId}/onboarding <20 >21 readonly
ListCampaigns POST /v2/campaigns-summary <22 >23 readonly
ListConnectInstanceIntegrations GET /v2/connect-instance/{connectInstanceId}/integrations <24 >25 readonly
ListTagsForResource GET /v2/tags/{arn} <26 >27
PauseCampaign POST /v2/campaigns/{id}/pause <28
PutConnectInstanceIntegration PUT /v2/connect-instance/{connectInstanceId}/integrations <29 idempotent
PutInstanceCommunicationLimits PUT /v2/connect-instance/{connectInstanceId}/communication-limits <30 idempotent
PutOutboundRequestBatch PUT /v2/campaigns/{id}/outbound-requests <31 >32 idempotent
PutProfileOutboundRequestBatch PUT /v2/campaigns/{id}/profile-outbound-requests <33 >34 idempotent
ResumeCampaign POST /v2/campaigns/{id}/resume <35
StartCampaign POST /v2/campaigns/{id}/start <36
StartInstanceOnboardingJob PUT /v2/connect-instance/{connectInstanceId}/onboarding <37 >38 idempotent
StopCampaign POST /v2/campaigns/{id}/stop <39
TagResource POST /v2/tags/{arn} <40 idempotent
UntagResource DELETE /v2/tags/{arn} <41 idempotent
UpdateCampaignChannelSubtypeConfig POST /v2/campaigns/{id}/channel-subtype-config <42 idempotent
UpdateCampaignCommunicationLimits POST /v2/campaigns/{id}/communication-limits <43 idempotent
UpdateCampaignCommunicationTime POST /v2/campaigns/{id}/communication-time <44 idempotent
UpdateCampaignEntryLimits POST /v2/campaigns/{id}/entry-limits <45 idempotent
UpdateCampaignFlowAssociation POST /v2/campaigns/{id}/flow <46 idempotent
UpdateCampaignName POST /v2/campaigns/{id}/name <47 idempotent
UpdateCampaignSchedule POST /v2/campaigns/{id}/schedule <48 idempotent
UpdateCampaignSource POST /v2/campaigns/{id}/source <49 idempotent

name:s! connectInstanceId:s! channelSubtypeConfig:59 type:s source:60 connectCampaignFlowArn:s schedule:61 entryLimitsConfig:62 communicationTimeConfig:63 communicationLimitsOverride:64 tags:{s
id:s arn:s tags:{s
id:s!@u
id:s!@u channelSubtype:s!@q
id:s!@u config:s!@q
id:s!@u config:s!@q
id:s!@u
connectInstanceId:s!@u campaignDeletionPolicy:s@q
connectInstanceId:s!@u integrationIdentifier:65!
connectInstanceId:s!@u
id:s!@u
campaign:66
id:s!@u
state:s
campaignIds:[s!
successfulRequests:[67 failedRequests:[68
connectInstanceId:s!@u
connectInstanceConfig:69
connectInstanceId:s!@u
communicationLimitsConfig:70
connectInstanceId:s!@u
connectInstanceOnboardingJobStatus:71
maxResults:i nextToken:s filters:72
nextToken:s campaignSummaryList:[73
connectInstanceId:s!@u maxResults:i@q nextToken:s@q
nextToken:s integrationSummaryList:[74
arn:s!@u
tags:{s
id:s!@u
connectInstanceId:s!@u integrationConfig:75!
connectInstanceId:s!@u communicationLimitsConfig:70!
id:s!@u outboundRequests:[76!
successfulRequests:[77 failedRequests:[78
id:s!@u profileOutboundRequests:[79!
successfulRequests:[80 failedRequests:[81
id:s!@u
id:s!@u
connectInstanceId:s!@u encryptionConfig:82!
connectInstanceOnboardingJobStatus:71
id:s!@u
arn:s!@u tags:{s!
arn:s!@u tagKeys:[s!@q
id:s!@u channelSubtypeConfig:59!
id:s!@u communicationLimitsOverride:64!
id:s!@u communicationTimeConfig:63!
id:s!@u entryLimitsConfig:62!
id:s!@u connectCampaignFlowArn:s!
id:s!@u name:s!
id:s!@u schedule:61!
id:s!@u source:60!
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
state:s! message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
telephony:83 sms:84 email:85 whatsApp:86
%union customerProfilesSegmentArn:s eventTrigger:87
startTime:T! endTime:T! refreshFrequency:s
maxEntryCount:i! minEntryInterval:s!
localTimeZoneConfig:88! telephony:89 sms:89 email:89 whatsApp:89
allChannelSubtypes:90 instanceLimitsHandling:s
%union customerProfiles:91 qConnect:92 lambda:93
id:s! arn:s! name:s! connectInstanceId:s! channelSubtypeConfig:59 type:s source:60 connectCampaignFlowArn:s schedule:61 entryLimitsConfig:62 communicationTimeConfig:63 communicationLimitsOverride:64 tags:{s
campaignId:s state:s
campaignId:s failureCode:s
connectInstanceId:s! serviceLinkedRoleArn:s! encryptionConfig:82!
allChannelSubtypes:90
connectInstanceId:s! status:s! failureCode:s
instanceIdFilter:94
id:s! arn:s! name:s! connectInstanceId:s! channelSubtypes:[s! type:s schedule:61 entryLimitsConfig:62 connectCampaignFlowArn:s
%union customerProfiles:95 qConnect:96 lambda:97
%union customerProfiles:98 qConnect:99 lambda:100
clientToken:s! expirationTime:T! channelSubtypeParameters:101!
clientToken:s id:s
clientToken:s id:s failureCode:s
clientToken:s! profileId:s! expirationTime:T eventTriggerContext:102
clientToken:s id:s
clientToken:s id:s failureCode:s
enabled:b! encryptionType:s keyArn:s
capacity:d connectQueueId:s outboundMode:103! defaultOutboundConfig:104!
capacity:d outboundMode:105! defaultOutboundConfig:106!
capacity:d outboundMode:107! defaultOutboundConfig:108!
capacity:d outboundMode:109! defaultOutboundConfig:110!
customerProfilesDomainArn:s
defaultTimeZone:s localTimeZoneDetection:[s localTimeZoneDetectionScope:s
openHours:111! restrictedPeriods:112
%union communicationLimitsList:[113
domainArn:s!
knowledgeBaseArn:s!
functionArn:s!
value:s! operator:s!
domainArn:s! objectTypeNames:{s!
knowledgeBaseArn:s!
functionArn:s!
domainArn:s! objectTypeNames:{s!
knowledgeBaseArn:s!
functionArn:s!
%union telephony:114 sms:115 email:116 whatsApp:117
sourceEvent:s channelContext:118
%union progressive:119 predictive:120 agentless:121 preview:122
connectContactFlowId:s! connectSourcePhoneNumber:s answerMachineDetectionConfig:123 ringTimeout:i
%union agentless:121
connectSourcePhoneNumberArn:s! wisdomTemplateArn:s!
%union agentless:121
connectSourceEmailAddress:s! sourceEmailAddressDisplayName:s wisdomTemplateArn:s!
%union agentless:121
connectSourcePhoneNumberArn:s! wisdomTemplateArn:s!
%union dailyHours:{[124
%union restrictedPeriodList:[125
maxCountPerRecipient:i! frequency:i! unit:s!
destinationPhoneNumber:s! attributes:{s! connectSourcePhoneNumber:s answerMachineDetectionConfig:123 ringTimeout:i
destinationPhoneNumber:s! connectSourcePhoneNumberArn:s templateArn:s templateParameters:{s!
destinationEmailAddress:s! connectSourceEmailAddress:s templateArn:s templateParameters:{s!
destinationPhoneNumber:s! connectSourcePhoneNumberArn:s templateArn:s templateParameters:{s!
webNotificationContext:126
bandwidthAllocation:d!
bandwidthAllocation:d! pacingStrategies:[127
-
bandwidthAllocation:d! timeoutConfig:128! agentActions:[s
enableAnswerMachineDetection:b! awaitAnswerMachinePrompt:b
startTime:s! endTime:s!
name:s startDate:s! endDate:s!
sessionId:s browserId:s
%union abandonmentRate:129
durationInSeconds:i!
targetRate:d! connectionStartPoint:s! connectionThresholdSeconds:i! evaluationWindow:s!

AccessDeniedException 50 status=403 sender
ConflictException 51 status=409 sender
InternalServerException 52 status=500 retryable
InvalidCampaignStateException 53 status=409 sender
InvalidStateException 54 status=409 sender
ResourceNotFoundException 55 status=404 sender
ServiceQuotaExceededException 56 status=402 sender
ThrottlingException 57 status=429 sender retryable
ValidationException 58 status=400 sender

ListCampaigns in=nextToken out=nextToken limit=maxResults results=campaignSummaryList
ListConnectInstanceIntegrations in=nextToken out=nextToken limit=maxResults results=integrationSummaryList

`,
}
