// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Connect Health, API version 2025-01-29. */
export const connecthealth: ServiceModel = {
  name: 'connecthealth',
  packed: `{"name":"connecthealth","serviceId":"ConnectHealth","fullName":"Connect Health","apiVersion":"2025-01-29","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"health-agent","http2":"eventstream"}
ActivateSubscription POST /domains/{domainId}/subscriptions/{subscriptionId}/activate <0 >1
CreateDomain POST /domain <2 >3 status=201 idempotent
CreateSubscription POST /domains/{domainId}/subscriptions <4 >5 status=201
DeactivateSubscription POST /domains/{domainId}/subscriptions/{subscriptionId}/deactivate <6 >7 idempotent
DeleteDomain DELETE /domain/{domainId} <8 >9 idempotent
GetDomain GET /domain/{domainId} <10 >11 readonly
GetMedicalScribeListeningSession GET /medical-scribe-stream/domain/{domainId}/subscription/{subscriptionId}/session/{sessionId} <12 >13 host=streaming. readonly
GetPatientInsightsJob GET /domain/{domainId}/patient-insights-job/{jobId} <14 >15 host=runtime. readonly
GetSubscription GET /domains/{domainId}/subscriptions/{subscriptionId} <16 >17 readonly
ListDomains GET /domain <18 >19 readonly
ListSubscriptions GET /domains/{domainId}/subscriptions <20 >21 readonly
ListTagsForResource GET /tags/{resourceArn} <22 >23 readonly
StartMedicalScribeListeningSession POST /medical-scribe-stream/ <24 >25 host=streaming.
StartPatientInsightsJob POST /domain/{domainId}/patient-insights-job <26 >27 host=runtime.
TagResource POST /tags/{resourceArn} <28 status=204 idempotent
UntagResource DELETE /tags/{resourceArn} <29 status=204 idempotent

domainId:s!@u subscriptionId:s!@u
subscription:37
name:s! kmsKeyArn:s webAppSetupConfiguration:38 tags:{s
domainId:s! arn:s! name:s! kmsKeyArn:s encryptionContext:39 status:s! webAppUrl:s webAppConfiguration:40 createdAt:t!
domainId:s!@u
domainId:s! subscriptionId:s! arn:s! status:s! createdAt:t! lastUpdatedAt:t! activatedAt:t deactivatedAt:t
domainId:s!@u subscriptionId:s!@u
subscription:37
domainId:s!@u
domainId:s! arn:s! status:s!
domainId:s!@u
domainId:s! arn:s! name:s! kmsKeyArn:s encryptionContext:39 status:s! webAppUrl:s webAppConfiguration:40 createdAt:t! tags:{s
sessionId:s!@u domainId:s!@u subscriptionId:s!@u
medicalScribeListeningSessionDetails:41
domainId:s!@u jobId:s!@u
jobId:s! jobArn:s! jobStatus:s! creationTime:T updatedTime:T insightsOutput:42 statusDetails:s patientContext:43! insightsContext:44! encounterContext:45! userContext:46! inputDataConfig:47! outputDataConfig:48!
domainId:s!@u subscriptionId:s!@u
subscription:37
status:s@q maxResults:i@q nextToken:s@q
domains:[49! nextToken:s
domainId:s!@u maxResults:i@q nextToken:s@q
subscriptions:[37! nextToken:s
resourceArn:s!@u
tags:{s
sessionId:s!@h=x-amzn-medscribe-session-id domainId:s!@h=x-amzn-medscribe-domain-id subscriptionId:s!@h=x-amzn-medscribe-subscription-id languageCode:s!@h=x-amzn-medscribe-language-code mediaSampleRateHertz:i!@h=x-amzn-medscribe-sample-rate mediaEncoding:s!@h=x-amzn-medscribe-media-encoding inputStream:50@p
sessionId:s@h=x-amzn-medscribe-session-id domainId:s@h=x-amzn-medscribe-domain-id subscriptionId:s@h=x-amzn-medscribe-subscription-id requestId:s@h=x-amzn-request-id languageCode:s@h=x-amzn-medscribe-language-code mediaSampleRateHertz:i@h=x-amzn-medscribe-sample-rate mediaEncoding:s@h=x-amzn-medscribe-media-encoding responseStream:51@p
domainId:s!@u patientContext:43! insightsContext:44! encounterContext:45! userContext:46! inputDataConfig:47! outputDataConfig:48! clientToken:s~
jobArn:s! jobId:s! creationTime:T
resourceArn:s!@u tags:{s!
resourceArn:s!@u tagKeys:[s!@q
message:s
message:s
message:s
message:s
message:s
message:s
message:s
domainId:s! subscriptionId:s! arn:s! status:s! createdAt:t! lastUpdatedAt:t! activatedAt:t deactivatedAt:t
ehrRole:s! idcInstanceId:s! idcRegion:s!
encryptionType:s! kmsKeyArn:s
ehrRole:s! idcApplicationId:s! idcRegion:s!
sessionId:s domainId:s subscriptionId:s languageCode:s mediaSampleRateHertz:i mediaEncoding:s channelDefinitions:[52 postStreamActionSettings:53 postStreamActionResult:54 encounterContextProvided:b streamStatus:s streamCreationTime:t streamEndTime:t
uri:s!
patientId:s! dateOfBirth:s pronouns:s
insightsType:s!
encounterReason:s!
role:s! userId:s! specialty:s
fhirServer:55 s3Sources:[56
s3OutputPath:s!
domainId:s! arn:s! name:s! status:s! createdAt:t!
%events audioEvent:57 binaryAudioEvent:58 sessionControlEvent:59 configurationEvent:60
%events transcriptEvent:61 internalFailureException:32 validationException:36
channelId:i! participantRole:s!
outputS3Uri:s! clinicalNoteGenerationSettings:62!
clinicalNoteGenerationResult:63
fhirEndpoint:s! oauthToken:s
uri:s!
audioChunk:B!
audioChunk:B!;event
type:s
postStreamActionSettings:64! channelDefinitions:[52 encounterContext:65
transcriptSegment:66
noteTemplateSettings:67
noteResult:68 transcriptResult:68 afterVisitSummaryResult:68
outputS3Uri:s! clinicalNoteGenerationSettings:69!
unstructuredContext:s
segmentId:s audioBeginOffset:d audioEndOffset:d isPartial:b channelId:s content:s
%union managedTemplate:70 customTemplate:71
outputLocation:s status:s failureReason:s
noteTemplateSettings:72!
templateType:s
templateType:s
%union managedTemplate:73 customTemplate:74
templateType:s!
templateType:s! templateInstructions:[75!
sectionHeader:s! sectionInstruction:s!

AccessDeniedException 30 status=401 sender
ConflictException 31 status=409 sender
InternalServerException 32 status=500 retryable
ResourceNotFoundException 33 status=404 sender
ServiceQuotaExceededException 34 status=402 sender
ThrottlingException 35 status=429 sender retryable throttling
ValidationException 36 status=400 sender

ListDomains in=nextToken out=nextToken limit=maxResults results=domains
ListSubscriptions in=nextToken out=nextToken limit=maxResults results=subscriptions

`,
}
