// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonConnectCampaignService, API version 2021-01-30. */
export const connectcampaigns: ServiceModel = {
  name: 'connectcampaigns',
  packed: `{"name":"connectcampaigns","serviceId":"ConnectCampaigns","fullName":"AmazonConnectCampaignService","apiVersion":"2021-01-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"connect-campaigns","jsonVersion":"1.1"}
CreateCampaign PUT /campaigns <0 >1 idempotent
DeleteCampaign DELETE /campaigns/{id} <2 idempotent
DeleteConnectInstanceConfig DELETE /connect-instance/{connectInstanceId}/config <3 idempotent
DeleteInstanceOnboardingJob DELETE /connect-instance/{connectInstanceId}/onboarding <4 idempotent
DescribeCampaign GET /campaigns/{id} <5 >6
GetCampaignState GET /campaigns/{id}/state <7 >8
GetCampaignStateBatch POST /campaigns-state <9 >10
GetConnectInstanceConfig GET /connect-instance/{connectInstanceId}/config <11 >12
GetInstanceOnboardingJobStatus GET /connect-instance/{connectInstanceId}/onboarding <13 >14
ListCampaigns POST /campaigns-summary <15 >16
ListTagsForResource GET /tags/{arn} <17 >18 idempotent
PauseCampaign POST /campaigns/{id}/pause <19
PutDialRequestBatch PUT /campaigns/{id}/dial-requests <20 >21 idempotent
ResumeCampaign POST /campaigns/{id}/resume <22
StartCampaign POST /campaigns/{id}/start <23
StartInstanceOnboardingJob PUT /connect-instance/{connectInstanceId}/onboarding <24 >25 idempotent
StopCampaign POST /campaigns/{id}/stop <26
TagResource POST /tags/{arn} <27 idempotent
UntagResource DELETE /tags/{arn} <28 idempotent
UpdateCampaignDialerConfig POST /campaigns/{id}/dialer-config <29 idempotent
UpdateCampaignName POST /campaigns/{id}/name <30 idempotent
UpdateCampaignOutboundCallConfig POST /campaigns/{id}/outbound-call-config <31 idempotent

name:s! connectInstanceId:s! dialerConfig:41! outboundCallConfig:42! tags:{s
id:s arn:s tags:{s
id:s!@u
connectInstanceId:s!@u
connectInstanceId:s!@u
id:s!@u
campaign:43
id:s!@u
state:s
campaignIds:[s!
successfulRequests:[44 failedRequests:[45
connectInstanceId:s!@u
connectInstanceConfig:46
connectInstanceId:s!@u
connectInstanceOnboardingJobStatus:47
maxResults:i nextToken:s filters:48
nextToken:s campaignSummaryList:[49
arn:s!@u
tags:{s
id:s!@u
id:s!@u dialRequests:[50!
successfulRequests:[51 failedRequests:[52
id:s!@u
id:s!@u
connectInstanceId:s!@u encryptionConfig:53!
connectInstanceOnboardingJobStatus:47
id:s!@u
arn:s!@u tags:{s!
arn:s!@u tagKeys:[s!@q
id:s!@u dialerConfig:41!
id:s!@u name:s!
id:s!@u connectContactFlowId:s connectSourcePhoneNumber:s answerMachineDetectionConfig:54
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
state:s! message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
message:s! xAmzErrorType:s@h=x-amzn-ErrorType
%union progressiveDialerConfig:55 predictiveDialerConfig:56 agentlessDialerConfig:57
connectContactFlowId:s! connectSourcePhoneNumber:s connectQueueId:s answerMachineDetectionConfig:54
id:s! arn:s! name:s! connectInstanceId:s! dialerConfig:41! outboundCallConfig:42! tags:{s
campaignId:s state:s
campaignId:s failureCode:s
connectInstanceId:s! serviceLinkedRoleArn:s! encryptionConfig:53!
connectInstanceId:s! status:s! failureCode:s
instanceIdFilter:58
id:s! arn:s! name:s! connectInstanceId:s!
clientToken:s! phoneNumber:s! expirationTime:T! attributes:{s!
clientToken:s id:s
clientToken:s id:s failureCode:s
enabled:b! encryptionType:s keyArn:s
enableAnswerMachineDetection:b! awaitAnswerMachinePrompt:b
bandwidthAllocation:d! dialingCapacity:d
bandwidthAllocation:d! dialingCapacity:d
dialingCapacity:d
value:s! operator:s!

AccessDeniedException 32 status=403 sender
ConflictException 33 status=409 sender
InternalServerException 34 status=500 retryable
InvalidCampaignStateException 35 status=409 sender
InvalidStateException 36 status=409 sender
ResourceNotFoundException 37 status=404 sender
ServiceQuotaExceededException 38 status=402 sender
ThrottlingException 39 status=429 sender retryable
ValidationException 40 status=400 sender

ListCampaigns in=nextToken out=nextToken limit=maxResults results=campaignSummaryList

`,
}
