// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Pinpoint, API version 2016-12-01. */
export const pinpoint: ServiceModel = {
  name: 'pinpoint',
  packed: `{"name":"pinpoint","serviceId":"Pinpoint","fullName":"Amazon Pinpoint","apiVersion":"2016-12-01","protocol":"rest-json","endpointPrefix":"pinpoint","signingName":"mobiletargeting","jsonVersion":"1.1"}
CreateApp POST /v1/apps <0 >1 status=201
CreateCampaign POST /v1/apps/{application-id}/campaigns <2 >3 status=201
CreateEmailTemplate POST /v1/templates/{template-name}/email <4 >5 status=201
CreateExportJob POST /v1/apps/{application-id}/jobs/export <6 >7 status=202
CreateImportJob POST /v1/apps/{application-id}/jobs/import <8 >9 status=201
CreateInAppTemplate POST /v1/templates/{template-name}/inapp <10 >11 status=201
CreateJourney POST /v1/apps/{application-id}/journeys <12 >13 status=201
CreatePushTemplate POST /v1/templates/{template-name}/push <14 >15 status=201
CreateRecommenderConfiguration POST /v1/recommenders <16 >17 status=201
CreateSegment POST /v1/apps/{application-id}/segments <18 >19 status=201
CreateSmsTemplate POST /v1/templates/{template-name}/sms <20 >21 status=201
CreateVoiceTemplate POST /v1/templates/{template-name}/voice <22 >23 status=201
DeleteAdmChannel DELETE /v1/apps/{application-id}/channels/adm <24 >25
DeleteApnsChannel DELETE /v1/apps/{application-id}/channels/apns <26 >27
DeleteApnsSandboxChannel DELETE /v1/apps/{application-id}/channels/apns_sandbox <28 >29
DeleteApnsVoipChannel DELETE /v1/apps/{application-id}/channels/apns_voip <30 >31
DeleteApnsVoipSandboxChannel DELETE /v1/apps/{application-id}/channels/apns_voip_sandbox <32 >33
DeleteApp DELETE /v1/apps/{application-id} <34 >35
DeleteBaiduChannel DELETE /v1/apps/{application-id}/channels/baidu <36 >37
DeleteCampaign DELETE /v1/apps/{application-id}/campaigns/{campaign-id} <38 >39
DeleteEmailChannel DELETE /v1/apps/{application-id}/channels/email <40 >41
DeleteEmailTemplate DELETE /v1/templates/{template-name}/email <42 >43 status=202
DeleteEndpoint DELETE /v1/apps/{application-id}/endpoints/{endpoint-id} <44 >45 status=202
DeleteEventStream DELETE /v1/apps/{application-id}/eventstream <46 >47
DeleteGcmChannel DELETE /v1/apps/{application-id}/channels/gcm <48 >49
DeleteInAppTemplate DELETE /v1/templates/{template-name}/inapp <50 >51 status=202
DeleteJourney DELETE /v1/apps/{application-id}/journeys/{journey-id} <52 >53
DeletePushTemplate DELETE /v1/templates/{template-name}/push <54 >55 status=202
DeleteRecommenderConfiguration DELETE /v1/recommenders/{recommender-id} <56 >57
DeleteSegment DELETE /v1/apps/{application-id}/segments/{segment-id} <58 >59
DeleteSmsChannel DELETE /v1/apps/{application-id}/channels/sms <60 >61
DeleteSmsTemplate DELETE /v1/templates/{template-name}/sms <62 >63 status=202
DeleteUserEndpoints DELETE /v1/apps/{application-id}/users/{user-id} <64 >65 status=202
DeleteVoiceChannel DELETE /v1/apps/{application-id}/channels/voice <66 >67
DeleteVoiceTemplate DELETE /v1/templates/{template-name}/voice <68 >69 status=202
GetAdmChannel GET /v1/apps/{application-id}/channels/adm <70 >71
GetApnsChannel GET /v1/apps/{application-id}/channels/apns <72 >73
GetApnsSandboxChannel GET /v1/apps/{application-id}/channels/apns_sandbox <74 >75
GetApnsVoipChannel GET /v1/apps/{application-id}/channels/apns_voip <76 >77
GetApnsVoipSandboxChannel GET /v1/apps/{application-id}/channels/apns_voip_sandbox <78 >79
GetApp GET /v1/apps/{application-id} <80 >81
GetApplicationDateRangeKpi GET /v1/apps/{application-id}/kpis/daterange/{kpi-name} <82 >83
GetApplicationSettings GET /v1/apps/{application-id}/settings <84 >85
GetApps GET /v1/apps <86 >87
GetBaiduChannel GET /v1/apps/{application-id}/channels/baidu <88 >89
GetCampaign GET /v1/apps/{application-id}/campaigns/{campaign-id} <90 >91
GetCampaignActivities GET /v1/apps/{application-id}/campaigns/{campaign-id}/activities <92 >93
GetCampaignDateRangeKpi GET /v1/apps/{application-id}/campaigns/{campaign-id}/kpis/daterange/{kpi-name} <94 >95
GetCampaignVersion GET /v1/apps/{application-id}/campaigns/{campaign-id}/versions/{version} <96 >97
GetCampaignVersions GET /v1/apps/{application-id}/campaigns/{campaign-id}/versions <98 >99
GetCampaigns GET /v1/apps/{application-id}/campaigns <100 >101
GetChannels GET /v1/apps/{application-id}/channels <102 >103
GetEmailChannel GET /v1/apps/{application-id}/channels/email <104 >105
GetEmailTemplate GET /v1/templates/{template-name}/email <106 >107
GetEndpoint GET /v1/apps/{application-id}/endpoints/{endpoint-id} <108 >109
GetEventStream GET /v1/apps/{application-id}/eventstream <110 >111
GetExportJob GET /v1/apps/{application-id}/jobs/export/{job-id} <112 >113
GetExportJobs GET /v1/apps/{application-id}/jobs/export <114 >115
GetGcmChannel GET /v1/apps/{application-id}/channels/gcm <116 >117
GetImportJob GET /v1/apps/{application-id}/jobs/import/{job-id} <118 >119
GetImportJobs GET /v1/apps/{application-id}/jobs/import <120 >121
GetInAppMessages GET /v1/apps/{application-id}/endpoints/{endpoint-id}/inappmessages <122 >123
GetInAppTemplate GET /v1/templates/{template-name}/inapp <124 >125
GetJourney GET /v1/apps/{application-id}/journeys/{journey-id} <126 >127
GetJourneyDateRangeKpi GET /v1/apps/{application-id}/journeys/{journey-id}/kpis/daterange/{kpi-name} <128 >129
GetJourneyExecutionActivityMetrics GET /v1/apps/{application-id}/journeys/{journey-id}/activities/{journey-activity-id}/execution-metrics <130 >131
GetJourneyExecutionMetrics GET /v1/apps/{application-id}/journeys/{journey-id}/execution-metrics <132 >133
GetJourneyRunExecutionActivityMetrics GET /v1/apps/{application-id}/journeys/{journey-id}/runs/{run-id}/activities/{journey-activity-id}/execution-metrics <134 >135
GetJourneyRunExecutionMetrics GET /v1/apps/{application-id}/journeys/{journey-id}/runs/{run-id}/execution-metrics <136 >137
GetJourneyRuns GET /v1/apps/{application-id}/journeys/{journey-id}/runs <138 >139
GetPushTemplate GET /v1/templates/{template-name}/push <140 >141
GetRecommenderConfiguration GET /v1/recommenders/{recommender-id} <142 >143
GetRecommenderConfigurations GET /v1/recommenders <144 >145
GetSegment GET /v1/apps/{application-id}/segments/{segment-id} <146 >147
GetSegmentExportJobs GET /v1/apps/{application-id}/segments/{segment-id}/jobs/export <148 >149
GetSegmentImportJobs GET /v1/apps/{application-id}/segments/{segment-id}/jobs/import <150 >151
GetSegmentVersion GET /v1/apps/{application-id}/segments/{segment-id}/versions/{version} <152 >153
GetSegmentVersions GET /v1/apps/{application-id}/segments/{segment-id}/versions <154 >155
GetSegments GET /v1/apps/{application-id}/segments <156 >157
GetSmsChannel GET /v1/apps/{application-id}/channels/sms <158 >159
GetSmsTemplate GET /v1/templates/{template-name}/sms <160 >161
GetUserEndpoints GET /v1/apps/{application-id}/users/{user-id} <162 >163
GetVoiceChannel GET /v1/apps/{application-id}/channels/voice <164 >165
GetVoiceTemplate GET /v1/templates/{template-name}/voice <166 >167
ListJourneys GET /v1/apps/{application-id}/journeys <168 >169
ListTagsForResource GET /v1/tags/{resource-arn} <170 >171
ListTemplateVersions GET /v1/templates/{template-name}/{template-type}/versions <172 >173
ListTemplates GET /v1/templates <174 >175
PhoneNumberValidate POST /v1/phone/number/validate <176 >177
PutEventStream POST /v1/apps/{application-id}/eventstream <178 >179
PutEvents POST /v1/apps/{application-id}/events <180 >181 status=202
RemoveAttributes PUT /v1/apps/{application-id}/attributes/{attribute-type} <182 >183
SendMessages POST /v1/apps/{application-id}/messages <184 >185
SendOTPMessage POST /v1/apps/{application-id}/otp <186 >187
SendUsersMessages POST /v1/apps/{application-id}/users-messages <188 >189
TagResource POST /v1/tags/{resource-arn} <190 status=204
UntagResource DELETE /v1/tags/{resource-arn} <191 status=204
UpdateAdmChannel PUT /v1/apps/{application-id}/channels/adm <192 >193
UpdateApnsChannel PUT /v1/apps/{application-id}/channels/apns <194 >195
UpdateApnsSandboxChannel PUT /v1/apps/{application-id}/channels/apns_sandbox <196 >197
UpdateApnsVoipChannel PUT /v1/apps/{application-id}/channels/apns_voip <198 >199
UpdateApnsVoipSandboxChannel PUT /v1/apps/{application-id}/channels/apns_voip_sandbox <200 >201
UpdateApplicationSettings PUT /v1/apps/{application-id}/settings <202 >203
UpdateBaiduChannel PUT /v1/apps/{application-id}/channels/baidu <204 >205
UpdateCampaign PUT /v1/apps/{application-id}/campaigns/{campaign-id} <206 >207
UpdateEmailChannel PUT /v1/apps/{application-id}/channels/email <208 >209
UpdateEmailTemplate PUT /v1/templates/{template-name}/email <210 >211 status=202
UpdateEndpoint PUT /v1/apps/{application-id}/endpoints/{endpoint-id} <212 >213 status=202
UpdateEndpointsBatch PUT /v1/apps/{application-id}/endpoints <214 >215 status=202
UpdateGcmChannel PUT /v1/apps/{application-id}/channels/gcm <216 >217
UpdateInAppTemplate PUT /v1/templates/{template-name}/inapp <218 >219 status=202
UpdateJourney PUT /v1/apps/{application-id}/journeys/{journey-id} <220 >221
UpdateJourneyState PUT /v1/apps/{application-id}/journeys/{journey-id}/state <222 >223
UpdatePushTemplate PUT /v1/templates/{template-name}/push <224 >225 status=202
UpdateRecommenderConfiguration PUT /v1/recommenders/{recommender-id} <226 >227
UpdateSegment PUT /v1/apps/{application-id}/segments/{segment-id} <228 >229
UpdateSmsChannel PUT /v1/apps/{application-id}/channels/sms <230 >231
UpdateSmsTemplate PUT /v1/templates/{template-name}/sms <232 >233 status=202
UpdateTemplateActiveVersion PUT /v1/templates/{template-name}/{template-type}/active-version <234 >235
UpdateVoiceChannel PUT /v1/apps/{application-id}/channels/voice <236 >237
UpdateVoiceTemplate PUT /v1/templates/{template-name}/voice <238 >239 status=202
VerifyOTPMessage POST /v1/apps/{application-id}/verify-otp <240 >241

CreateApplicationRequest:250!@p
ApplicationResponse:251!@p
ApplicationId:s!@u=application-id WriteCampaignRequest:252!@p
CampaignResponse:253!@p
EmailTemplateRequest:254!@p TemplateName:s!@u=template-name
CreateTemplateMessageBody:255!@p
ApplicationId:s!@u=application-id ExportJobRequest:256!@p
ExportJobResponse:257!@p
ApplicationId:s!@u=application-id ImportJobRequest:258!@p
ImportJobResponse:259!@p
InAppTemplateRequest:260!@p TemplateName:s!@u=template-name
TemplateCreateMessageBody:261!@p
ApplicationId:s!@u=application-id WriteJourneyRequest:262!@p
JourneyResponse:263!@p
PushNotificationTemplateRequest:264!@p TemplateName:s!@u=template-name
CreateTemplateMessageBody:255!@p
CreateRecommenderConfiguration:265!@p
RecommenderConfigurationResponse:266!@p
ApplicationId:s!@u=application-id WriteSegmentRequest:267!@p
SegmentResponse:268!@p
SMSTemplateRequest:269!@p TemplateName:s!@u=template-name
CreateTemplateMessageBody:255!@p
TemplateName:s!@u=template-name VoiceTemplateRequest:270!@p
CreateTemplateMessageBody:255!@p
ApplicationId:s!@u=application-id
ADMChannelResponse:271!@p
ApplicationId:s!@u=application-id
APNSChannelResponse:272!@p
ApplicationId:s!@u=application-id
APNSSandboxChannelResponse:273!@p
ApplicationId:s!@u=application-id
APNSVoipChannelResponse:274!@p
ApplicationId:s!@u=application-id
APNSVoipSandboxChannelResponse:275!@p
ApplicationId:s!@u=application-id
ApplicationResponse:251!@p
ApplicationId:s!@u=application-id
BaiduChannelResponse:276!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id
CampaignResponse:253!@p
ApplicationId:s!@u=application-id
EmailChannelResponse:277!@p
TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id EndpointId:s!@u=endpoint-id
EndpointResponse:279!@p
ApplicationId:s!@u=application-id
EventStream:280!@p
ApplicationId:s!@u=application-id
GCMChannelResponse:281!@p
TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id
JourneyResponse:263!@p
TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
RecommenderId:s!@u=recommender-id
RecommenderConfigurationResponse:266!@p
ApplicationId:s!@u=application-id SegmentId:s!@u=segment-id
SegmentResponse:268!@p
ApplicationId:s!@u=application-id
SMSChannelResponse:282!@p
TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id UserId:s!@u=user-id
EndpointsResponse:283!@p
ApplicationId:s!@u=application-id
VoiceChannelResponse:284!@p
TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id
ADMChannelResponse:271!@p
ApplicationId:s!@u=application-id
APNSChannelResponse:272!@p
ApplicationId:s!@u=application-id
APNSSandboxChannelResponse:273!@p
ApplicationId:s!@u=application-id
APNSVoipChannelResponse:274!@p
ApplicationId:s!@u=application-id
APNSVoipSandboxChannelResponse:275!@p
ApplicationId:s!@u=application-id
ApplicationResponse:251!@p
ApplicationId:s!@u=application-id EndTime:T@q=end-time KpiName:s!@u=kpi-name NextToken:s@q=next-token PageSize:s@q=page-size StartTime:T@q=start-time
ApplicationDateRangeKpiResponse:285!@p
ApplicationId:s!@u=application-id
ApplicationSettingsResource:286!@p
PageSize:s@q=page-size Token:s@q=token
ApplicationsResponse:287!@p
ApplicationId:s!@u=application-id
BaiduChannelResponse:276!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id
CampaignResponse:253!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id PageSize:s@q=page-size Token:s@q=token
ActivitiesResponse:288!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id EndTime:T@q=end-time KpiName:s!@u=kpi-name NextToken:s@q=next-token PageSize:s@q=page-size StartTime:T@q=start-time
CampaignDateRangeKpiResponse:289!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id Version:s!@u=version
CampaignResponse:253!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id PageSize:s@q=page-size Token:s@q=token
CampaignsResponse:290!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size Token:s@q=token
CampaignsResponse:290!@p
ApplicationId:s!@u=application-id
ChannelsResponse:291!@p
ApplicationId:s!@u=application-id
EmailChannelResponse:277!@p
TemplateName:s!@u=template-name Version:s@q=version
EmailTemplateResponse:292!@p
ApplicationId:s!@u=application-id EndpointId:s!@u=endpoint-id
EndpointResponse:279!@p
ApplicationId:s!@u=application-id
EventStream:280!@p
ApplicationId:s!@u=application-id JobId:s!@u=job-id
ExportJobResponse:257!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size Token:s@q=token
ExportJobsResponse:293!@p
ApplicationId:s!@u=application-id
GCMChannelResponse:281!@p
ApplicationId:s!@u=application-id JobId:s!@u=job-id
ImportJobResponse:259!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size Token:s@q=token
ImportJobsResponse:294!@p
ApplicationId:s!@u=application-id EndpointId:s!@u=endpoint-id
InAppMessagesResponse:295!@p
TemplateName:s!@u=template-name Version:s@q=version
InAppTemplateResponse:296!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id
JourneyResponse:263!@p
ApplicationId:s!@u=application-id EndTime:T@q=end-time JourneyId:s!@u=journey-id KpiName:s!@u=kpi-name NextToken:s@q=next-token PageSize:s@q=page-size StartTime:T@q=start-time
JourneyDateRangeKpiResponse:297!@p
ApplicationId:s!@u=application-id JourneyActivityId:s!@u=journey-activity-id JourneyId:s!@u=journey-id NextToken:s@q=next-token PageSize:s@q=page-size
JourneyExecutionActivityMetricsResponse:298!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id NextToken:s@q=next-token PageSize:s@q=page-size
JourneyExecutionMetricsResponse:299!@p
ApplicationId:s!@u=application-id JourneyActivityId:s!@u=journey-activity-id JourneyId:s!@u=journey-id NextToken:s@q=next-token PageSize:s@q=page-size RunId:s!@u=run-id
JourneyRunExecutionActivityMetricsResponse:300!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id NextToken:s@q=next-token PageSize:s@q=page-size RunId:s!@u=run-id
JourneyRunExecutionMetricsResponse:301!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id PageSize:s@q=page-size Token:s@q=token
JourneyRunsResponse:302!@p
TemplateName:s!@u=template-name Version:s@q=version
PushNotificationTemplateResponse:303!@p
RecommenderId:s!@u=recommender-id
RecommenderConfigurationResponse:266!@p
PageSize:s@q=page-size Token:s@q=token
ListRecommenderConfigurationsResponse:304!@p
ApplicationId:s!@u=application-id SegmentId:s!@u=segment-id
SegmentResponse:268!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size SegmentId:s!@u=segment-id Token:s@q=token
ExportJobsResponse:293!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size SegmentId:s!@u=segment-id Token:s@q=token
ImportJobsResponse:294!@p
ApplicationId:s!@u=application-id SegmentId:s!@u=segment-id Version:s!@u=version
SegmentResponse:268!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size SegmentId:s!@u=segment-id Token:s@q=token
SegmentsResponse:305!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size Token:s@q=token
SegmentsResponse:305!@p
ApplicationId:s!@u=application-id
SMSChannelResponse:282!@p
TemplateName:s!@u=template-name Version:s@q=version
SMSTemplateResponse:306!@p
ApplicationId:s!@u=application-id UserId:s!@u=user-id
EndpointsResponse:283!@p
ApplicationId:s!@u=application-id
VoiceChannelResponse:284!@p
TemplateName:s!@u=template-name Version:s@q=version
VoiceTemplateResponse:307!@p
ApplicationId:s!@u=application-id PageSize:s@q=page-size Token:s@q=token
JourneysResponse:308!@p
ResourceArn:s!@u=resource-arn
TagsModel:309!@p
NextToken:s@q=next-token PageSize:s@q=page-size TemplateName:s!@u=template-name TemplateType:s!@u=template-type
TemplateVersionsResponse:310!@p
NextToken:s@q=next-token PageSize:s@q=page-size Prefix:s@q=prefix TemplateType:s@q=template-type
TemplatesResponse:311!@p
NumberValidateRequest:312!@p
NumberValidateResponse:313!@p
ApplicationId:s!@u=application-id WriteEventStream:314!@p
EventStream:280!@p
ApplicationId:s!@u=application-id EventsRequest:315!@p
EventsResponse:316!@p
ApplicationId:s!@u=application-id AttributeType:s!@u=attribute-type UpdateAttributesRequest:317!@p
AttributesResource:318!@p
ApplicationId:s!@u=application-id MessageRequest:319!@p
MessageResponse:320!@p
ApplicationId:s!@u=application-id SendOTPMessageRequestParameters:321!@p
MessageResponse:320!@p
ApplicationId:s!@u=application-id SendUsersMessageRequest:322!@p
SendUsersMessageResponse:323!@p
ResourceArn:s!@u=resource-arn TagsModel:309!@p
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
ADMChannelRequest:324!@p ApplicationId:s!@u=application-id
ADMChannelResponse:271!@p
APNSChannelRequest:325!@p ApplicationId:s!@u=application-id
APNSChannelResponse:272!@p
APNSSandboxChannelRequest:326!@p ApplicationId:s!@u=application-id
APNSSandboxChannelResponse:273!@p
APNSVoipChannelRequest:327!@p ApplicationId:s!@u=application-id
APNSVoipChannelResponse:274!@p
APNSVoipSandboxChannelRequest:328!@p ApplicationId:s!@u=application-id
APNSVoipSandboxChannelResponse:275!@p
ApplicationId:s!@u=application-id WriteApplicationSettingsRequest:329!@p
ApplicationSettingsResource:286!@p
ApplicationId:s!@u=application-id BaiduChannelRequest:330!@p
BaiduChannelResponse:276!@p
ApplicationId:s!@u=application-id CampaignId:s!@u=campaign-id WriteCampaignRequest:252!@p
CampaignResponse:253!@p
ApplicationId:s!@u=application-id EmailChannelRequest:331!@p
EmailChannelResponse:277!@p
CreateNewVersion:b@q=create-new-version EmailTemplateRequest:254!@p TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id EndpointId:s!@u=endpoint-id EndpointRequest:332!@p
MessageBody:278!@p
ApplicationId:s!@u=application-id EndpointBatchRequest:333!@p
MessageBody:278!@p
ApplicationId:s!@u=application-id GCMChannelRequest:334!@p
GCMChannelResponse:281!@p
CreateNewVersion:b@q=create-new-version InAppTemplateRequest:260!@p TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id WriteJourneyRequest:262!@p
JourneyResponse:263!@p
ApplicationId:s!@u=application-id JourneyId:s!@u=journey-id JourneyStateRequest:335!@p
JourneyResponse:263!@p
CreateNewVersion:b@q=create-new-version PushNotificationTemplateRequest:264!@p TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
RecommenderId:s!@u=recommender-id UpdateRecommenderConfiguration:336!@p
RecommenderConfigurationResponse:266!@p
ApplicationId:s!@u=application-id SegmentId:s!@u=segment-id WriteSegmentRequest:267!@p
SegmentResponse:268!@p
ApplicationId:s!@u=application-id SMSChannelRequest:337!@p
SMSChannelResponse:282!@p
CreateNewVersion:b@q=create-new-version SMSTemplateRequest:269!@p TemplateName:s!@u=template-name Version:s@q=version
MessageBody:278!@p
TemplateActiveVersionRequest:338!@p TemplateName:s!@u=template-name TemplateType:s!@u=template-type
MessageBody:278!@p
ApplicationId:s!@u=application-id VoiceChannelRequest:339!@p
VoiceChannelResponse:284!@p
CreateNewVersion:b@q=create-new-version TemplateName:s!@u=template-name Version:s@q=version VoiceTemplateRequest:270!@p
MessageBody:278!@p
ApplicationId:s!@u=application-id VerifyOTPMessageRequestParameters:340!@p
VerificationResponse:341!@p
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Message:s RequestID:s
Name:s! tags:{s
Arn:s! Id:s! Name:s! tags:{s CreationDate:s
AdditionalTreatments:[342 CustomDeliveryConfiguration:343 Description:s HoldoutPercent:i Hook:344 IsPaused:b Limits:345 MessageConfiguration:346 Name:s Schedule:347 SegmentId:s SegmentVersion:i tags:{s TemplateConfiguration:348 TreatmentDescription:s TreatmentName:s Priority:i
AdditionalTreatments:[349 ApplicationId:s! Arn:s! CreationDate:s! CustomDeliveryConfiguration:343 DefaultState:350 Description:s HoldoutPercent:i Hook:344 Id:s! IsPaused:b LastModifiedDate:s! Limits:345 MessageConfiguration:346 Name:s Schedule:347 SegmentId:s! SegmentVersion:i! State:350 tags:{s TemplateConfiguration:348 TreatmentDescription:s TreatmentName:s Version:i Priority:i
DefaultSubstitutions:s HtmlPart:s RecommenderId:s Subject:s Headers:[351 tags:{s TemplateDescription:s TextPart:s
Arn:s Message:s RequestID:s
RoleArn:s! S3UrlPrefix:s! SegmentId:s SegmentVersion:i
ApplicationId:s! CompletedPieces:i CompletionDate:s CreationDate:s! Definition:352! FailedPieces:i Failures:[s Id:s! JobStatus:s! TotalFailures:i TotalPieces:i TotalProcessed:i Type:s!
DefineSegment:b ExternalId:s Format:s! RegisterEndpoints:b RoleArn:s! S3Url:s! SegmentId:s SegmentName:s
ApplicationId:s! CompletedPieces:i CompletionDate:s CreationDate:s! Definition:353! FailedPieces:i Failures:[s Id:s! JobStatus:s! TotalFailures:i TotalPieces:i TotalProcessed:i Type:s!
Content:[354 CustomConfig:{s Layout:s tags:{s TemplateDescription:s
Arn:s Message:s RequestID:s
Activities:{355 CreationDate:s LastModifiedDate:s Limits:356 LocalTime:b Name:s! QuietTime:357 RefreshFrequency:s Schedule:358 StartActivity:s StartCondition:359 State:s WaitForQuietTime:b RefreshOnSegmentUpdate:b JourneyChannelSettings:360 SendingSchedule:b OpenHours:361 ClosedDays:362 TimezoneEstimationMethods:[s
Activities:{355 ApplicationId:s! CreationDate:s Id:s! LastModifiedDate:s Limits:356 LocalTime:b Name:s! QuietTime:357 RefreshFrequency:s Schedule:358 StartActivity:s StartCondition:359 State:s tags:{s WaitForQuietTime:b RefreshOnSegmentUpdate:b JourneyChannelSettings:360 SendingSchedule:b OpenHours:361 ClosedDays:362 TimezoneEstimationMethods:[s
ADM:363 APNS:364 Baidu:363 Default:365 DefaultSubstitutions:s GCM:363 RecommenderId:s tags:{s TemplateDescription:s
Attributes:{s Description:s Name:s RecommendationProviderIdType:s RecommendationProviderRoleArn:s! RecommendationProviderUri:s! RecommendationTransformerUri:s RecommendationsDisplayName:s RecommendationsPerMessage:i
Attributes:{s CreationDate:s! Description:s Id:s! LastModifiedDate:s! Name:s RecommendationProviderIdType:s RecommendationProviderRoleArn:s! RecommendationProviderUri:s! RecommendationTransformerUri:s RecommendationsDisplayName:s RecommendationsPerMessage:i
Dimensions:366 Name:s SegmentGroups:367 tags:{s
ApplicationId:s! Arn:s! CreationDate:s! Dimensions:366 Id:s! ImportDefinition:368 LastModifiedDate:s Name:s SegmentGroups:367 SegmentType:s! tags:{s Version:i
Body:s DefaultSubstitutions:s RecommenderId:s tags:{s TemplateDescription:s
Body:s DefaultSubstitutions:s LanguageCode:s tags:{s TemplateDescription:s VoiceId:s
ApplicationId:s CreationDate:s Enabled:b HasCredential:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s DefaultAuthenticationMethod:s Enabled:b HasCredential:b HasTokenKey:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s DefaultAuthenticationMethod:s Enabled:b HasCredential:b HasTokenKey:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s DefaultAuthenticationMethod:s Enabled:b HasCredential:b HasTokenKey:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s DefaultAuthenticationMethod:s Enabled:b HasCredential:b HasTokenKey:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s Credential:s! Enabled:b HasCredential:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s ConfigurationSet:s CreationDate:s Enabled:b FromAddress:s HasCredential:b Id:s Identity:s IsArchived:b LastModifiedBy:s LastModifiedDate:s MessagesPerSecond:i Platform:s! RoleArn:s OrchestrationSendingRoleArn:s Version:i
Message:s RequestID:s
Address:s ApplicationId:s Attributes:{[s ChannelType:s CohortId:s CreationDate:s Demographic:369 EffectiveDate:s EndpointStatus:s Id:s Location:370 Metrics:{d OptOut:s RequestId:s User:371
ApplicationId:s! DestinationStreamArn:s! ExternalId:s LastModifiedDate:s LastUpdatedBy:s RoleArn:s!
ApplicationId:s CreationDate:s Credential:s DefaultAuthenticationMethod:s Enabled:b HasCredential:b HasFcmServiceCredentials:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s CreationDate:s Enabled:b HasCredential:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! PromotionalMessagesPerSecond:i SenderId:s ShortCode:s TransactionalMessagesPerSecond:i Version:i
Item:[279!
ApplicationId:s CreationDate:s Enabled:b HasCredential:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Platform:s! Version:i
ApplicationId:s! EndTime:T! KpiName:s! KpiResult:372! NextToken:s StartTime:T!
ApplicationId:s! CampaignHook:344 LastModifiedDate:s Limits:345 QuietTime:357 JourneyLimits:373
Item:[251 NextToken:s
Item:[374! NextToken:s
ApplicationId:s! CampaignId:s! EndTime:T! KpiName:s! KpiResult:372! NextToken:s StartTime:T!
Item:[253! NextToken:s
Channels:{375!
Arn:s CreationDate:s! DefaultSubstitutions:s HtmlPart:s LastModifiedDate:s! RecommenderId:s Subject:s Headers:[351 tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! TextPart:s Version:s
Item:[257! NextToken:s
Item:[259! NextToken:s
InAppMessageCampaigns:[376
Arn:s Content:[354 CreationDate:s! CustomConfig:{s LastModifiedDate:s! Layout:s tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! Version:s
ApplicationId:s! EndTime:T! JourneyId:s! KpiName:s! KpiResult:372! NextToken:s StartTime:T!
ActivityType:s! ApplicationId:s! JourneyActivityId:s! JourneyId:s! LastEvaluatedTime:s! Metrics:{s!
ApplicationId:s! JourneyId:s! LastEvaluatedTime:s! Metrics:{s!
ActivityType:s! ApplicationId:s! JourneyActivityId:s! JourneyId:s! LastEvaluatedTime:s! Metrics:{s! RunId:s!
ApplicationId:s! JourneyId:s! LastEvaluatedTime:s! Metrics:{s! RunId:s!
Item:[377! NextToken:s
ADM:363 APNS:364 Arn:s Baidu:363 CreationDate:s! Default:365 DefaultSubstitutions:s GCM:363 LastModifiedDate:s! RecommenderId:s tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! Version:s
Item:[266! NextToken:s
Item:[268! NextToken:s
Arn:s Body:s CreationDate:s! DefaultSubstitutions:s LastModifiedDate:s! RecommenderId:s tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! Version:s
Arn:s Body:s CreationDate:s! DefaultSubstitutions:s LanguageCode:s LastModifiedDate:s! tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! Version:s VoiceId:s
Item:[263! NextToken:s
tags:{s!
Item:[378! Message:s NextToken:s RequestID:s
Item:[379! NextToken:s
IsoCountryCode:s PhoneNumber:s
Carrier:s City:s CleansedPhoneNumberE164:s CleansedPhoneNumberNational:s Country:s CountryCodeIso2:s CountryCodeNumeric:s County:s OriginalCountryCodeIso2:s OriginalPhoneNumber:s PhoneType:s PhoneTypeCode:i Timezone:s ZipCode:s
DestinationStreamArn:s! RoleArn:s!
BatchItem:{380!
Results:{381
Blacklist:[s
ApplicationId:s! AttributeType:s! Attributes:[s
Addresses:{382 Context:{s Endpoints:{383 MessageConfiguration:384! TemplateConfiguration:348 TraceId:s
ApplicationId:s! EndpointResult:{385 RequestId:s Result:{386
AllowedAttempts:i BrandName:s! Channel:s! CodeLength:i DestinationIdentity:s! EntityId:s Language:s OriginationIdentity:s! ReferenceId:s! TemplateId:s ValidityPeriod:i
Context:{s MessageConfiguration:384! TemplateConfiguration:348 TraceId:s Users:{383!
ApplicationId:s! RequestId:s Result:{{385
ClientId:s! ClientSecret:s! Enabled:b
BundleId:s Certificate:s DefaultAuthenticationMethod:s Enabled:b PrivateKey:s TeamId:s TokenKey:s TokenKeyId:s
BundleId:s Certificate:s DefaultAuthenticationMethod:s Enabled:b PrivateKey:s TeamId:s TokenKey:s TokenKeyId:s
BundleId:s Certificate:s DefaultAuthenticationMethod:s Enabled:b PrivateKey:s TeamId:s TokenKey:s TokenKeyId:s
BundleId:s Certificate:s DefaultAuthenticationMethod:s Enabled:b PrivateKey:s TeamId:s TokenKey:s TokenKeyId:s
CampaignHook:344 CloudWatchMetricsEnabled:b EventTaggingEnabled:b Limits:345 QuietTime:357 JourneyLimits:373
ApiKey:s! Enabled:b SecretKey:s!
ConfigurationSet:s Enabled:b FromAddress:s! Identity:s! RoleArn:s OrchestrationSendingRoleArn:s
Address:s Attributes:{[s ChannelType:s Demographic:369 EffectiveDate:s EndpointStatus:s Location:370 Metrics:{d OptOut:s RequestId:s User:371
Item:[387!
ApiKey:s DefaultAuthenticationMethod:s Enabled:b ServiceJson:s
State:s
Attributes:{s Description:s Name:s RecommendationProviderIdType:s RecommendationProviderRoleArn:s! RecommendationProviderUri:s! RecommendationTransformerUri:s RecommendationsDisplayName:s RecommendationsPerMessage:i
Enabled:b SenderId:s ShortCode:s
Version:s
Enabled:b
DestinationIdentity:s! Otp:s! ReferenceId:s!
Valid:b
CustomDeliveryConfiguration:343 MessageConfiguration:346 Schedule:347 SizePercent:i! TemplateConfiguration:348 TreatmentDescription:s TreatmentName:s
DeliveryUri:s! EndpointTypes:[s
LambdaFunctionName:s Mode:s WebUrl:s
Daily:i MaximumDuration:i MessagesPerSecond:i Total:i Session:i
ADMMessage:388 APNSMessage:388 BaiduMessage:388 CustomMessage:389 DefaultMessage:388 EmailMessage:390 GCMMessage:388 SMSMessage:391 InAppMessage:392
EndTime:s EventFilter:393 Frequency:s IsLocalTime:b QuietTime:357 StartTime:s! Timezone:s
EmailTemplate:394 PushTemplate:394 SMSTemplate:394 VoiceTemplate:394 InAppTemplate:394
CustomDeliveryConfiguration:343 Id:s! MessageConfiguration:346 Schedule:347 SizePercent:i! State:350 TemplateConfiguration:348 TreatmentDescription:s TreatmentName:s
CampaignStatus:s
Name:s Value:s
RoleArn:s! S3UrlPrefix:s! SegmentId:s SegmentVersion:i
DefineSegment:b ExternalId:s Format:s! RegisterEndpoints:b RoleArn:s! S3Url:s! SegmentId:s SegmentName:s
BackgroundColor:s BodyConfig:395 HeaderConfig:396 ImageUrl:s PrimaryBtn:397 SecondaryBtn:397
CUSTOM:398 ConditionalSplit:399 Description:s EMAIL:400 Holdout:401 MultiCondition:402 PUSH:403 RandomSplit:404 SMS:405 Wait:406 ContactCenter:407
DailyCap:i EndpointReentryCap:i MessagesPerSecond:i EndpointReentryInterval:s TimeframeCap:408 TotalCap:i
End:s Start:s
EndTime:T StartTime:T Timezone:s
Description:s EventStartCondition:409 SegmentStartCondition:410
ConnectCampaignArn:s ConnectCampaignExecutionRoleArn:s
EMAIL:{[411 SMS:{[411 PUSH:{[411 VOICE:{[411 CUSTOM:{[411
EMAIL:[412 SMS:[412 PUSH:[412 VOICE:[412 CUSTOM:[412
Action:s Body:s ImageIconUrl:s ImageUrl:s RawContent:s SmallImageIconUrl:s Sound:s Title:s Url:s
Action:s Body:s MediaUrl:s RawContent:s Sound:s Title:s Url:s
Action:s Body:s Sound:s Title:s Url:s
Attributes:{413 Behavior:414 Demographic:415 Location:416 Metrics:{417 UserAttributes:{413
Groups:[418 Include:s
ChannelCounts:{i ExternalId:s! Format:s! RoleArn:s! S3Url:s! Size:i!
AppVersion:s Locale:s Make:s Model:s ModelVersion:s Platform:s PlatformVersion:s Timezone:s
City:s Country:s Latitude:d Longitude:d PostalCode:s Region:s
UserAttributes:{[s UserId:s
Rows:[419!
DailyCap:i TimeframeCap:408 TotalCap:i
ApplicationId:s! CampaignId:s! End:s Id:s! Result:s ScheduledStart:s Start:s State:s SuccessfulEndpointCount:i TimezonesCompletedCount:i TimezonesTotalCount:i TotalEndpointCount:i TreatmentId:s ExecutionMetrics:{s
ApplicationId:s CreationDate:s Enabled:b HasCredential:b Id:s IsArchived:b LastModifiedBy:s LastModifiedDate:s Version:i
CampaignId:s DailyCap:i InAppMessage:420 Priority:i Schedule:421 SessionCap:i TotalCap:i TreatmentId:s
CreationTime:s! LastUpdateTime:s! RunId:s! Status:s!
CreationDate:s! DefaultSubstitutions:s LastModifiedDate:s! TemplateDescription:s TemplateName:s! TemplateType:s! Version:s
Arn:s CreationDate:s! DefaultSubstitutions:s LastModifiedDate:s! tags:{s TemplateDescription:s TemplateName:s! TemplateType:s! Version:s
Endpoint:422! Events:{423!
EndpointItemResponse:424 EventsItemResponse:{425
BodyOverride:s ChannelType:s Context:{s RawContent:s Substitutions:{[s TitleOverride:s
BodyOverride:s Context:{s RawContent:s Substitutions:{[s TitleOverride:s
ADMMessage:426 APNSMessage:427 BaiduMessage:428 DefaultMessage:429 DefaultPushNotificationMessage:430 EmailMessage:431 GCMMessage:432 SMSMessage:433 VoiceMessage:434
Address:s DeliveryStatus:s! MessageId:s StatusCode:i! StatusMessage:s UpdatedToken:s
DeliveryStatus:s! MessageId:s StatusCode:i! StatusMessage:s UpdatedToken:s
Address:s Attributes:{[s ChannelType:s Demographic:369 EffectiveDate:s EndpointStatus:s Id:s Location:370 Metrics:{d OptOut:s RequestId:s User:371
Action:s Body:s ImageIconUrl:s ImageSmallIconUrl:s ImageUrl:s JsonBody:s MediaUrl:s RawContent:s SilentPush:b TimeToLive:i Title:s Url:s
Data:s
Body:s FromAddress:s Headers:[351 HtmlBody:s Title:s
Body:s MessageType:s OriginationNumber:s SenderId:s EntityId:s TemplateId:s
Body:s Content:[354 CustomConfig:{s Layout:s
Dimensions:435! FilterType:s!
Name:s Version:s
Alignment:s! Body:s! TextColor:s!
Alignment:s! Header:s! TextColor:s!
Android:436 DefaultConfig:437 IOS:436 Web:436
DeliveryUri:s EndpointTypes:[s MessageConfig:438 NextActivity:s TemplateName:s TemplateVersion:s
Condition:439 EvaluationWaitTime:440 FalseActivity:s TrueActivity:s
MessageConfig:441 NextActivity:s TemplateName:s TemplateVersion:s
NextActivity:s Percentage:i!
Branches:[442 DefaultActivity:s EvaluationWaitTime:440
MessageConfig:443 NextActivity:s TemplateName:s TemplateVersion:s
Branches:[444
MessageConfig:445 NextActivity:s TemplateName:s TemplateVersion:s
NextActivity:s WaitTime:440
NextActivity:s
Cap:i Days:i
EventFilter:446 SegmentId:s
SegmentId:s!
StartTime:s EndTime:s
Name:s StartDateTime:s EndDateTime:s
AttributeType:s Values:[s!
Recency:447
AppVersion:448 Channel:448 DeviceType:448 Make:448 Model:448 Platform:448
Country:448 GPSPoint:449
ComparisonOperator:s! Value:d!
Dimensions:[366 SourceSegments:[450 SourceType:s Type:s
GroupedBys:[451! Values:[451!
Content:[354 CustomConfig:{s Layout:s
EndDate:s EventFilter:393 QuietTime:357
Address:s Attributes:{[s ChannelType:s Demographic:369 EffectiveDate:s EndpointStatus:s Location:370 Metrics:{d OptOut:s RequestId:s User:371
AppPackageName:s AppTitle:s AppVersionCode:s Attributes:{s ClientSdkVersion:s EventType:s! Metrics:{d SdkName:s Session:452 Timestamp:s!
Message:s StatusCode:i
Message:s StatusCode:i
Action:s Body:s ConsolidationKey:s Data:{s ExpiresAfter:s IconReference:s ImageIconUrl:s ImageUrl:s MD5:s RawContent:s SilentPush:b SmallImageIconUrl:s Sound:s Substitutions:{[s Title:s Url:s
APNSPushType:s Action:s Badge:i Body:s Category:s CollapseId:s Data:{s MediaUrl:s PreferredAuthenticationMethod:s Priority:s RawContent:s SilentPush:b Sound:s Substitutions:{[s ThreadId:s TimeToLive:i Title:s Url:s
Action:s Body:s Data:{s IconReference:s ImageIconUrl:s ImageUrl:s RawContent:s SilentPush:b SmallImageIconUrl:s Sound:s Substitutions:{[s TimeToLive:i Title:s Url:s
Body:s Substitutions:{[s
Action:s Body:s Data:{s SilentPush:b Substitutions:{[s Title:s Url:s
Body:s FeedbackForwardingAddress:s FromAddress:s RawEmail:453 ReplyToAddresses:[s SimpleEmail:454 Substitutions:{[s
Action:s Body:s CollapseKey:s Data:{s IconReference:s ImageIconUrl:s ImageUrl:s PreferredAuthenticationMethod:s Priority:s RawContent:s RestrictedPackageName:s SilentPush:b SmallImageIconUrl:s Sound:s Substitutions:{[s TimeToLive:i Title:s Url:s
Body:s Keyword:s MediaUrl:s MessageType:s OriginationNumber:s SenderId:s Substitutions:{[s EntityId:s TemplateId:s
Body:s LanguageCode:s OriginationNumber:s Substitutions:{[s VoiceId:s
Attributes:{413 EventType:448 Metrics:{417
ButtonAction:s! Link:s
BackgroundColor:s BorderRadius:i ButtonAction:s! Link:s Text:s! TextColor:s
Data:s
Conditions:[455 Operator:s
WaitFor:s WaitUntil:s
FromAddress:s
Condition:455 NextActivity:s
TimeToLive:s
NextActivity:s Percentage:i
MessageType:s OriginationNumber:s SenderId:s EntityId:s TemplateId:s
Dimensions:435! FilterType:s!
Duration:s! RecencyType:s!
DimensionType:s Values:[s!
Coordinates:456! RangeInKilometers:d
Id:s! Version:i
Key:s! Type:s! Value:s!
Duration:i Id:s! StartTimestamp:s! StopTimestamp:s
Data:B
HtmlPart:457 Subject:457 TextPart:457 Headers:[351
EventCondition:458 SegmentCondition:410 SegmentDimensions:366=segmentDimensions
Latitude:d! Longitude:d!
Charset:s Data:s
Dimensions:435 MessageActivity:s

BadRequestException 242 status=400
ConflictException 243 status=409
ForbiddenException 244 status=403
InternalServerErrorException 245 status=500
MethodNotAllowedException 246 status=405
NotFoundException 247 status=404
PayloadTooLargeException 248 status=413
TooManyRequestsException 249 status=429



`,
}
