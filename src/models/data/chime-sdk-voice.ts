// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime SDK Voice, API version 2022-08-03. */
export const chimeSdkVoice: ServiceModel = {
  name: 'chime-sdk-voice',
  packed: `{"name":"chime-sdk-voice","serviceId":"Chime SDK Voice","fullName":"Amazon Chime SDK Voice","apiVersion":"2022-08-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"voice-chime","signingName":"chime"}
AssociatePhoneNumbersWithVoiceConnector POST /voice-connectors/{voiceConnectorId}?operation=associate-phone-numbers <0 >1
AssociatePhoneNumbersWithVoiceConnectorGroup POST /voice-connector-groups/{voiceConnectorGroupId}?operation=associate-phone-numbers <2 >3
BatchDeletePhoneNumber POST /phone-numbers?operation=batch-delete <4 >5
BatchUpdatePhoneNumber POST /phone-numbers?operation=batch-update <6 >7
CreatePhoneNumberOrder POST /phone-number-orders <8 >9 status=201
CreateProxySession POST /voice-connectors/{voiceConnectorId}/proxy-sessions <10 >11 status=201 deprecated
CreateSipMediaApplication POST /sip-media-applications <12 >13 status=201
CreateSipMediaApplicationCall POST /sip-media-applications/{sipMediaApplicationId}/calls <14 >15 status=201
CreateSipRule POST /sip-rules <16 >17 status=201
CreateVoiceConnector POST /voice-connectors <18 >19 status=201
CreateVoiceConnectorGroup POST /voice-connector-groups <20 >21 status=201
CreateVoiceProfile POST /voice-profiles <22 >23 status=201
CreateVoiceProfileDomain POST /voice-profile-domains <24 >25 status=201
DeletePhoneNumber DELETE /phone-numbers/{phoneNumberId} <26 status=204
DeleteProxySession DELETE /voice-connectors/{voiceConnectorId}/proxy-sessions/{proxySessionId} <27 status=204 deprecated
DeleteSipMediaApplication DELETE /sip-media-applications/{sipMediaApplicationId} <28 status=204
DeleteSipRule DELETE /sip-rules/{sipRuleId} <29 status=204
DeleteVoiceConnector DELETE /voice-connectors/{voiceConnectorId} <30 status=204
DeleteVoiceConnectorEmergencyCallingConfiguration DELETE /voice-connectors/{voiceConnectorId}/emergency-calling-configuration <31 status=204
DeleteVoiceConnectorExternalSystemsConfiguration DELETE /voice-connectors/{voiceConnectorId}/external-systems-configuration <32 status=204 idempotent
DeleteVoiceConnectorGroup DELETE /voice-connector-groups/{voiceConnectorGroupId} <33 status=204
DeleteVoiceConnectorOrigination DELETE /voice-connectors/{voiceConnectorId}/origination <34 status=204
DeleteVoiceConnectorProxy DELETE /voice-connectors/{voiceConnectorId}/programmable-numbers/proxy <35 status=204 deprecated
DeleteVoiceConnectorStreamingConfiguration DELETE /voice-connectors/{voiceConnectorId}/streaming-configuration <36 status=204
DeleteVoiceConnectorTermination DELETE /voice-connectors/{voiceConnectorId}/termination <37 status=204
DeleteVoiceConnectorTerminationCredentials POST /voice-connectors/{voiceConnectorId}/termination/credentials?operation=delete <38 status=204
DeleteVoiceProfile DELETE /voice-profiles/{VoiceProfileId} <39 status=204
DeleteVoiceProfileDomain DELETE /voice-profile-domains/{VoiceProfileDomainId} <40 status=204
DisassociatePhoneNumbersFromVoiceConnector POST /voice-connectors/{voiceConnectorId}?operation=disassociate-phone-numbers <41 >42
DisassociatePhoneNumbersFromVoiceConnectorGroup POST /voice-connector-groups/{voiceConnectorGroupId}?operation=disassociate-phone-numbers <43 >44
GetGlobalSettings GET /settings >45
GetPhoneNumber GET /phone-numbers/{phoneNumberId} <46 >47
GetPhoneNumberOrder GET /phone-number-orders/{phoneNumberOrderId} <48 >49
GetPhoneNumberSettings GET /settings/phone-number >50
GetProxySession GET /voice-connectors/{voiceConnectorId}/proxy-sessions/{proxySessionId} <51 >52 deprecated
GetSipMediaApplication GET /sip-media-applications/{sipMediaApplicationId} <53 >54
GetSipMediaApplicationAlexaSkillConfiguration GET /sip-media-applications/{sipMediaApplicationId}/alexa-skill-configuration <55 >56 deprecated
GetSipMediaApplicationLoggingConfiguration GET /sip-media-applications/{sipMediaApplicationId}/logging-configuration <57 >58
GetSipRule GET /sip-rules/{sipRuleId} <59 >60
GetSpeakerSearchTask GET /voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId} <61 >62
GetVoiceConnector GET /voice-connectors/{voiceConnectorId} <63 >64
GetVoiceConnectorEmergencyCallingConfiguration GET /voice-connectors/{voiceConnectorId}/emergency-calling-configuration <65 >66
GetVoiceConnectorExternalSystemsConfiguration GET /voice-connectors/{voiceConnectorId}/external-systems-configuration <67 >68
GetVoiceConnectorGroup GET /voice-connector-groups/{voiceConnectorGroupId} <69 >70
GetVoiceConnectorLoggingConfiguration GET /voice-connectors/{voiceConnectorId}/logging-configuration <71 >72
GetVoiceConnectorOrigination GET /voice-connectors/{voiceConnectorId}/origination <73 >74
GetVoiceConnectorProxy GET /voice-connectors/{voiceConnectorId}/programmable-numbers/proxy <75 >76 deprecated
GetVoiceConnectorStreamingConfiguration GET /voice-connectors/{voiceConnectorId}/streaming-configuration <77 >78
GetVoiceConnectorTermination GET /voice-connectors/{voiceConnectorId}/termination <79 >80
GetVoiceConnectorTerminationHealth GET /voice-connectors/{voiceConnectorId}/termination/health <81 >82
GetVoiceProfile GET /voice-profiles/{VoiceProfileId} <83 >84
GetVoiceProfileDomain GET /voice-profile-domains/{VoiceProfileDomainId} <85 >86
GetVoiceToneAnalysisTask GET /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId} <87 >88
ListAvailableVoiceConnectorRegions GET /voice-connector-regions >89
ListPhoneNumberOrders GET /phone-number-orders <90 >91
ListPhoneNumbers GET /phone-numbers <92 >93
ListProxySessions GET /voice-connectors/{voiceConnectorId}/proxy-sessions <94 >95 deprecated
ListSipMediaApplications GET /sip-media-applications <96 >97
ListSipRules GET /sip-rules <98 >99
ListSupportedPhoneNumberCountries GET /phone-number-countries <100 >101
ListTagsForResource GET /tags <102 >103
ListVoiceConnectorGroups GET /voice-connector-groups <104 >105
ListVoiceConnectorTerminationCredentials GET /voice-connectors/{voiceConnectorId}/termination/credentials <106 >107
ListVoiceConnectors GET /voice-connectors <108 >109
ListVoiceProfileDomains GET /voice-profile-domains <110 >111
ListVoiceProfiles GET /voice-profiles <112 >113
PutSipMediaApplicationAlexaSkillConfiguration PUT /sip-media-applications/{sipMediaApplicationId}/alexa-skill-configuration <114 >115 deprecated
PutSipMediaApplicationLoggingConfiguration PUT /sip-media-applications/{sipMediaApplicationId}/logging-configuration <116 >117
PutVoiceConnectorEmergencyCallingConfiguration PUT /voice-connectors/{voiceConnectorId}/emergency-calling-configuration <118 >119
PutVoiceConnectorExternalSystemsConfiguration PUT /voice-connectors/{voiceConnectorId}/external-systems-configuration <120 >121 idempotent
PutVoiceConnectorLoggingConfiguration PUT /voice-connectors/{voiceConnectorId}/logging-configuration <122 >123
PutVoiceConnectorOrigination PUT /voice-connectors/{voiceConnectorId}/origination <124 >125
PutVoiceConnectorProxy PUT /voice-connectors/{voiceConnectorId}/programmable-numbers/proxy <126 >127 deprecated
PutVoiceConnectorStreamingConfiguration PUT /voice-connectors/{voiceConnectorId}/streaming-configuration <128 >129
PutVoiceConnectorTermination PUT /voice-connectors/{voiceConnectorId}/termination <130 >131
PutVoiceConnectorTerminationCredentials POST /voice-connectors/{voiceConnectorId}/termination/credentials?operation=put <132 status=204
RestorePhoneNumber POST /phone-numbers/{phoneNumberId}?operation=restore <133 >134
SearchAvailablePhoneNumbers GET /search?type=phone-numbers <135 >136
StartSpeakerSearchTask POST /voice-connectors/{VoiceConnectorId}/speaker-search-tasks <137 >138 status=201
StartVoiceToneAnalysisTask POST /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks <139 >140 status=201
StopSpeakerSearchTask POST /voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId}?operation=stop <141 status=204
StopVoiceToneAnalysisTask POST /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}?operation=stop <142 status=204
TagResource POST /tags?operation=tag-resource <143 status=204
UntagResource POST /tags?operation=untag-resource <144 status=204
UpdateGlobalSettings PUT /settings <145 status=204
UpdatePhoneNumber POST /phone-numbers/{phoneNumberId} <146 >147
UpdatePhoneNumberSettings PUT /settings/phone-number <148 status=204
UpdateProxySession POST /voice-connectors/{voiceConnectorId}/proxy-sessions/{proxySessionId} <149 >150 status=201 deprecated
UpdateSipMediaApplication PUT /sip-media-applications/{sipMediaApplicationId} <151 >152
UpdateSipMediaApplicationCall POST /sip-media-applications/{sipMediaApplicationId}/calls/{transactionId} <153 >154 status=202
UpdateSipRule PUT /sip-rules/{sipRuleId} <155 >156 status=202
UpdateVoiceConnector PUT /voice-connectors/{voiceConnectorId} <157 >158
UpdateVoiceConnectorGroup PUT /voice-connector-groups/{voiceConnectorGroupId} <159 >160 status=202
UpdateVoiceProfile PUT /voice-profiles/{VoiceProfileId} <161 >162
UpdateVoiceProfileDomain PUT /voice-profile-domains/{VoiceProfileDomainId} <163 >164
ValidateE911Address POST /emergency-calling/address <165 >166 status=202

VoiceConnectorId:s!@u=voiceConnectorId E164PhoneNumbers:[s! ForceAssociate:b
PhoneNumberErrors:[179
VoiceConnectorGroupId:s!@u=voiceConnectorGroupId E164PhoneNumbers:[s! ForceAssociate:b
PhoneNumberErrors:[179
PhoneNumberIds:[s!
PhoneNumberErrors:[179
UpdatePhoneNumberRequestItems:[180!
PhoneNumberErrors:[179
ProductType:s! E164PhoneNumbers:[s! Name:s
PhoneNumberOrder:181
VoiceConnectorId:s!@u=voiceConnectorId ParticipantPhoneNumbers:[s! Name:s ExpiryMinutes:i Capabilities:[s! NumberSelectionBehavior:s GeoMatchLevel:s GeoMatchParams:182
ProxySession:183
AwsRegion:s! Name:s! Endpoints:[184! Tags:[185
SipMediaApplication:186
FromPhoneNumber:s! ToPhoneNumber:s! SipMediaApplicationId:s!@u=sipMediaApplicationId SipHeaders:{s ArgumentsMap:{s
SipMediaApplicationCall:187
Name:s! TriggerType:s! TriggerValue:s! Disabled:b TargetApplications:[188!
SipRule:189
Name:s! AwsRegion:s RequireEncryption:b! Tags:[185 IntegrationType:s NetworkType:s
VoiceConnector:190
Name:s! VoiceConnectorItems:[191 CallDistributionType:s
VoiceConnectorGroup:192
SpeakerSearchTaskId:s!
VoiceProfile:193
Name:s! Description:s ServerSideEncryptionConfiguration:194! ClientRequestToken:s Tags:[185
VoiceProfileDomain:195
PhoneNumberId:s!@u=phoneNumberId
VoiceConnectorId:s!@u=voiceConnectorId ProxySessionId:s!@u=proxySessionId
SipMediaApplicationId:s!@u=sipMediaApplicationId
SipRuleId:s!@u=sipRuleId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorGroupId:s!@u=voiceConnectorGroupId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnectorId:s!@u=voiceConnectorId Usernames:[s!
VoiceProfileId:s!@u
VoiceProfileDomainId:s!@u
VoiceConnectorId:s!@u=voiceConnectorId E164PhoneNumbers:[s!
PhoneNumberErrors:[179
VoiceConnectorGroupId:s!@u=voiceConnectorGroupId E164PhoneNumbers:[s!
PhoneNumberErrors:[179
VoiceConnector:196
PhoneNumberId:s!@u=phoneNumberId
PhoneNumber:197
PhoneNumberOrderId:s!@u=phoneNumberOrderId
PhoneNumberOrder:181
CallingName:s CallingNameUpdatedTimestamp:T
VoiceConnectorId:s!@u=voiceConnectorId ProxySessionId:s!@u=proxySessionId
ProxySession:183
SipMediaApplicationId:s!@u=sipMediaApplicationId
SipMediaApplication:186
SipMediaApplicationId:s!@u=sipMediaApplicationId
SipMediaApplicationAlexaSkillConfiguration:198
SipMediaApplicationId:s!@u=sipMediaApplicationId
SipMediaApplicationLoggingConfiguration:199
SipRuleId:s!@u=sipRuleId
SipRule:189
VoiceConnectorId:s!@u SpeakerSearchTaskId:s!@u
SpeakerSearchTask:200
VoiceConnectorId:s!@u=voiceConnectorId
VoiceConnector:190
VoiceConnectorId:s!@u=voiceConnectorId
EmergencyCallingConfiguration:201
VoiceConnectorId:s!@u=voiceConnectorId
ExternalSystemsConfiguration:202
VoiceConnectorGroupId:s!@u=voiceConnectorGroupId
VoiceConnectorGroup:192
VoiceConnectorId:s!@u=voiceConnectorId
LoggingConfiguration:203
VoiceConnectorId:s!@u=voiceConnectorId
Origination:204
VoiceConnectorId:s!@u=voiceConnectorId
Proxy:205
VoiceConnectorId:s!@u=voiceConnectorId
StreamingConfiguration:206
VoiceConnectorId:s!@u=voiceConnectorId
Termination:207
VoiceConnectorId:s!@u=voiceConnectorId
TerminationHealth:208
VoiceProfileId:s!@u
VoiceProfile:193
VoiceProfileDomainId:s!@u
VoiceProfileDomain:195
VoiceConnectorId:s!@u VoiceToneAnalysisTaskId:s!@u IsCaller:b!@q=isCaller
VoiceToneAnalysisTask:209
VoiceConnectorRegions:[s
NextToken:s@q=next-token MaxResults:i@q=max-results
PhoneNumberOrders:[181 NextToken:s
Status:s@q=status ProductType:s@q=product-type FilterName:s@q=filter-name FilterValue:s@q=filter-value MaxResults:i@q=max-results NextToken:s@q=next-token
PhoneNumbers:[197 NextToken:s
VoiceConnectorId:s!@u=voiceConnectorId Status:s@q=status NextToken:s@q=next-token MaxResults:i@q=max-results
ProxySessions:[183 NextToken:s
MaxResults:i@q=max-results NextToken:s@q=next-token
SipMediaApplications:[186 NextToken:s
SipMediaApplicationId:s@q=sip-media-application MaxResults:i@q=max-results NextToken:s@q=next-token
SipRules:[189 NextToken:s
ProductType:s!@q=product-type
PhoneNumberCountries:[210
ResourceARN:s!@q=arn
Tags:[185
NextToken:s@q=next-token MaxResults:i@q=max-results
VoiceConnectorGroups:[192 NextToken:s
VoiceConnectorId:s!@u=voiceConnectorId
Usernames:[s
NextToken:s@q=next-token MaxResults:i@q=max-results
VoiceConnectors:[190 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
VoiceProfileDomains:[211 NextToken:s
VoiceProfileDomainId:s!@q=voice-profile-domain-id NextToken:s@q=next-token MaxResults:i@q=max-results
VoiceProfiles:[212 NextToken:s
SipMediaApplicationId:s!@u=sipMediaApplicationId SipMediaApplicationAlexaSkillConfiguration:198
SipMediaApplicationAlexaSkillConfiguration:198
SipMediaApplicationId:s!@u=sipMediaApplicationId SipMediaApplicationLoggingConfiguration:199
SipMediaApplicationLoggingConfiguration:199
VoiceConnectorId:s!@u=voiceConnectorId EmergencyCallingConfiguration:201!
EmergencyCallingConfiguration:201
VoiceConnectorId:s!@u=voiceConnectorId SessionBorderControllerTypes:[s ContactCenterSystemTypes:[s
ExternalSystemsConfiguration:202
VoiceConnectorId:s!@u=voiceConnectorId LoggingConfiguration:203!
LoggingConfiguration:203
VoiceConnectorId:s!@u=voiceConnectorId Origination:204!
Origination:204
VoiceConnectorId:s!@u=voiceConnectorId DefaultSessionExpiryMinutes:i! PhoneNumberPoolCountries:[s! FallBackPhoneNumber:s Disabled:b
Proxy:205
VoiceConnectorId:s!@u=voiceConnectorId StreamingConfiguration:206!
StreamingConfiguration:206
VoiceConnectorId:s!@u=voiceConnectorId Termination:207!
Termination:207
VoiceConnectorId:s!@u=voiceConnectorId Credentials:[213
PhoneNumberId:s!@u=phoneNumberId
PhoneNumber:197
AreaCode:s@q=area-code City:s@q=city Country:s@q=country State:s@q=state TollFreePrefix:s@q=toll-free-prefix PhoneNumberType:s@q=phone-number-type MaxResults:i@q=max-results NextToken:s@q=next-token
E164PhoneNumbers:[s NextToken:s
VoiceConnectorId:s!@u TransactionId:s! VoiceProfileDomainId:s! ClientRequestToken:s CallLeg:s
SpeakerSearchTask:200
VoiceConnectorId:s!@u TransactionId:s! LanguageCode:s! ClientRequestToken:s
VoiceToneAnalysisTask:209
VoiceConnectorId:s!@u SpeakerSearchTaskId:s!@u
VoiceConnectorId:s!@u VoiceToneAnalysisTaskId:s!@u
ResourceARN:s! Tags:[185!
ResourceARN:s! TagKeys:[s!
VoiceConnector:196!
PhoneNumberId:s!@u=phoneNumberId ProductType:s CallingName:s Name:s
PhoneNumber:197
CallingName:s!
VoiceConnectorId:s!@u=voiceConnectorId ProxySessionId:s!@u=proxySessionId Capabilities:[s! ExpiryMinutes:i
ProxySession:183
SipMediaApplicationId:s!@u=sipMediaApplicationId Name:s Endpoints:[184
SipMediaApplication:186
SipMediaApplicationId:s!@u=sipMediaApplicationId TransactionId:s!@u=transactionId Arguments:{s!
SipMediaApplicationCall:187
SipRuleId:s!@u=sipRuleId Name:s! Disabled:b TargetApplications:[188
SipRule:189
VoiceConnectorId:s!@u=voiceConnectorId Name:s! RequireEncryption:b!
VoiceConnector:190
VoiceConnectorGroupId:s!@u=voiceConnectorGroupId Name:s! VoiceConnectorItems:[191! CallDistributionType:s
VoiceConnectorGroup:192
VoiceProfileId:s!@u SpeakerSearchTaskId:s!
VoiceProfile:193
VoiceProfileDomainId:s!@u Name:s Description:s
VoiceProfileDomain:195
AwsAccountId:s! StreetNumber:s! StreetInfo:s! City:s! State:s! Country:s! PostalCode:s!
ValidationResult:i AddressExternalId:s Address:214 CandidateAddressList:[215
-
-
-
-
-
-
-
-
-
-
-
-
PhoneNumberId:s ErrorCode:s ErrorMessage:s
PhoneNumberId:s! ProductType:s CallingName:s Name:s
PhoneNumberOrderId:s ProductType:s Status:s OrderType:s OrderedPhoneNumbers:[216 CreatedTimestamp:T UpdatedTimestamp:T FocDate:s
Country:s! AreaCode:s!
VoiceConnectorId:s ProxySessionId:s Name:s Status:s ExpiryMinutes:i Capabilities:[s CreatedTimestamp:T UpdatedTimestamp:T EndedTimestamp:T Participants:[217 NumberSelectionBehavior:s GeoMatchLevel:s GeoMatchParams:182
LambdaArn:s
Key:s! Value:s!
SipMediaApplicationId:s AwsRegion:s Name:s Endpoints:[184 CreatedTimestamp:T UpdatedTimestamp:T SipMediaApplicationArn:s
TransactionId:s
SipMediaApplicationId:s Priority:i AwsRegion:s
SipRuleId:s Name:s Disabled:b TriggerType:s TriggerValue:s TargetApplications:[188 CreatedTimestamp:T UpdatedTimestamp:T
VoiceConnectorId:s AwsRegion:s Name:s OutboundHostName:s RequireEncryption:b CreatedTimestamp:T UpdatedTimestamp:T VoiceConnectorArn:s IntegrationType:s NetworkType:s
VoiceConnectorId:s! Priority:i
VoiceConnectorGroupId:s Name:s VoiceConnectorItems:[191 CreatedTimestamp:T UpdatedTimestamp:T VoiceConnectorGroupArn:s CallDistributionType:s
VoiceProfileId:s VoiceProfileArn:s VoiceProfileDomainId:s CreatedTimestamp:T UpdatedTimestamp:T ExpirationTimestamp:T
KmsKeyArn:s!
VoiceProfileDomainId:s VoiceProfileDomainArn:s Name:s Description:s ServerSideEncryptionConfiguration:194 CreatedTimestamp:T UpdatedTimestamp:T
CdrBucket:s
PhoneNumberId:s E164PhoneNumber:s PhoneNumberArn:s Country:s Type:s ProductType:s Status:s Capabilities:218 Associations:[219 CallingName:s CallingNameStatus:s CreatedTimestamp:T UpdatedTimestamp:T DeletionTimestamp:T OrderId:s Name:s
AlexaSkillStatus:s! AlexaSkillIds:[s!
EnableSipMediaApplicationMessageLogs:b
SpeakerSearchTaskId:s SpeakerSearchTaskStatus:s CallDetails:220 SpeakerSearchDetails:221 CreatedTimestamp:T UpdatedTimestamp:T StartedTimestamp:T StatusMessage:s
DNIS:[222
SessionBorderControllerTypes:[s ContactCenterSystemTypes:[s
EnableSIPLogs:b EnableMediaMetricLogs:b
Routes:[223 Disabled:b
DefaultSessionExpiryMinutes:i Disabled:b FallBackPhoneNumber:s PhoneNumberCountries:[s
DataRetentionInHours:i! Disabled:b! StreamingNotificationTargets:[224 MediaInsightsConfiguration:225
CpsLimit:i DefaultPhoneNumber:s CallingRegions:[s CidrAllowedList:[s Disabled:b
Timestamp:T Source:s
VoiceToneAnalysisTaskId:s VoiceToneAnalysisTaskStatus:s CallDetails:220 CreatedTimestamp:T UpdatedTimestamp:T StartedTimestamp:T StatusMessage:s
CountryCode:s SupportedPhoneNumberTypes:[s
VoiceProfileDomainId:s VoiceProfileDomainArn:s Name:s Description:s CreatedTimestamp:T UpdatedTimestamp:T
VoiceProfileId:s VoiceProfileArn:s VoiceProfileDomainId:s CreatedTimestamp:T UpdatedTimestamp:T ExpirationTimestamp:T
Username:s Password:s
streetName:s streetSuffix:s postDirectional:s preDirectional:s streetNumber:s city:s state:s postalCode:s postalCodePlus4:s country:s
streetInfo:s streetNumber:s city:s state:s postalCode:s postalCodePlus4:s country:s
E164PhoneNumber:s Status:s
PhoneNumber:s ProxyPhoneNumber:s
InboundCall:b OutboundCall:b InboundSMS:b OutboundSMS:b InboundMMS:b OutboundMMS:b
Value:s Name:s AssociatedTimestamp:T
VoiceConnectorId:s TransactionId:s IsCaller:b
Results:[226 VoiceprintGenerationStatus:s
EmergencyPhoneNumber:s! TestPhoneNumber:s CallingCountry:s!
Host:s Port:i Protocol:s Priority:i Weight:i
NotificationTarget:s
Disabled:b ConfigurationArn:s
ConfidenceScore:f VoiceProfileId:s

AccessDeniedException 167 status=403
BadRequestException 168 status=400
ConflictException 169 status=409
ForbiddenException 170 status=403
GoneException 171 status=410
NotFoundException 172 status=404
ResourceLimitExceededException 173 status=400
ServiceFailureException 174 status=500
ServiceUnavailableException 175 status=503
ThrottledClientException 176 status=429
UnauthorizedClientException 177 status=401
UnprocessableEntityException 178 status=422

ListSipMediaApplications in=NextToken out=NextToken limit=MaxResults results=SipMediaApplications
ListSipRules in=NextToken out=NextToken limit=MaxResults results=SipRules

`,
}
