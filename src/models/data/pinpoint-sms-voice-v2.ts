// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Pinpoint SMS Voice V2, API version 2022-03-31. */
export const pinpointSmsVoiceV2: ServiceModel = {
  name: 'pinpoint-sms-voice-v2',
  packed: `{"name":"pinpoint-sms-voice-v2","serviceId":"Pinpoint SMS Voice V2","fullName":"Amazon Pinpoint SMS Voice V2","apiVersion":"2022-03-31","protocol":"json","protocols":["json"],"endpointPrefix":"sms-voice","jsonVersion":"1.0","targetPrefix":"PinpointSMSVoiceV2"}
AssociateOriginationIdentity <0 >1
AssociateProtectConfiguration <2 >3
CarrierLookup <4 >5
CreateConfigurationSet <6 >7
CreateEventDestination <8 >9
CreateNotifyConfiguration <10 >11
CreateOptOutList <12 >13
CreatePool <14 >15
CreateProtectConfiguration <16 >17
CreateRcsAgent <18 >19
CreateRegistration <20 >21
CreateRegistrationAssociation <22 >23
CreateRegistrationAttachment <24 >25
CreateRegistrationVersion <26 >27
CreateVerifiedDestinationNumber <28 >29
DeleteAccountDefaultProtectConfiguration <30 >31
DeleteConfigurationSet <32 >33
DeleteDefaultMessageType <34 >35
DeleteDefaultSenderId <36 >37
DeleteEventDestination <38 >39
DeleteKeyword <40 >41
DeleteMediaMessageSpendLimitOverride <42 >43
DeleteNotifyConfiguration <44 >45
DeleteNotifyMessageSpendLimitOverride <46 >47
DeleteOptOutList <48 >49
DeleteOptedOutNumber <50 >51
DeletePool <52 >53
DeleteProtectConfiguration <54 >55
DeleteProtectConfigurationRuleSetNumberOverride <56 >57
DeleteRcsAgent <58 >59
DeleteRcsMessageSpendLimitOverride <60 >61
DeleteRegistration <62 >63
DeleteRegistrationAttachment <64 >65
DeleteRegistrationFieldValue <66 >67
DeleteResourcePolicy <68 >69
DeleteTextMessageSpendLimitOverride <70 >71
DeleteVerifiedDestinationNumber <72 >73
DeleteVoiceMessageSpendLimitOverride <74 >75
DescribeAccountAttributes <76 >77
DescribeAccountLimits <78 >79
DescribeConfigurationSets <80 >81
DescribeKeywords <82 >83
DescribeNotifyConfigurations <84 >85
DescribeNotifyTemplates <86 >87
DescribeOptOutLists <88 >89
DescribeOptedOutNumbers <90 >91
DescribePhoneNumbers <92 >93
DescribePools <94 >95
DescribeProtectConfigurations <96 >97
DescribeRcsAgentCountryLaunchStatus <98 >99
DescribeRcsAgents <100 >101
DescribeRegistrationAttachments <102 >103
DescribeRegistrationFieldDefinitions <104 >105
DescribeRegistrationFieldValues <106 >107
DescribeRegistrationSectionDefinitions <108 >109
DescribeRegistrationTypeDefinitions <110 >111
DescribeRegistrationVersions <112 >113
DescribeRegistrations <114 >115
DescribeSenderIds <116 >117
DescribeSpendLimits <118 >119
DescribeVerifiedDestinationNumbers <120 >121
DisassociateOriginationIdentity <122 >123
DisassociateProtectConfiguration <124 >125
DiscardRegistrationVersion <126 >127
GetProtectConfigurationCountryRuleSet <128 >129
GetResourcePolicy <130 >131
ListNotifyCountries <132 >133
ListPoolOriginationIdentities <134 >135
ListProtectConfigurationRuleSetNumberOverrides <136 >137
ListRegistrationAssociations <138 >139
ListTagsForResource <140 >141
PutKeyword <142 >143
PutMessageFeedback <144 >145
PutOptedOutNumber <146 >147
PutProtectConfigurationRuleSetNumberOverride <148 >149
PutRegistrationFieldValue <150 >151
PutResourcePolicy <152 >153
ReleasePhoneNumber <154 >155
ReleaseSenderId <156 >157
RequestPhoneNumber <158 >159
RequestSenderId <160 >161
SendDestinationNumberVerificationCode <162 >163
SendMediaMessage <164 >165
SendNotifyTextMessage <166 >167
SendNotifyVoiceMessage <168 >169
SendRcsMessage <170 >171
SendTextMessage <172 >173
SendVoiceMessage <174 >175
SetAccountDefaultProtectConfiguration <176 >177
SetDefaultMessageFeedbackEnabled <178 >179
SetDefaultMessageType <180 >181
SetDefaultSenderId <182 >183
SetMediaMessageSpendLimitOverride <184 >185
SetNotifyMessageSpendLimitOverride <186 >187
SetRcsMessageSpendLimitOverride <188 >189
SetTextMessageSpendLimitOverride <190 >191
SetVoiceMessageSpendLimitOverride <192 >193
SubmitRegistrationVersion <194 >195
TagResource <196 >197
UntagResource <198 >199
UpdateEventDestination <200 >201
UpdateNotifyConfiguration <202 >203
UpdatePhoneNumber <204 >205
UpdatePool <206 >207
UpdateProtectConfiguration <208 >209
UpdateProtectConfigurationCountryRuleSet <210 >211
UpdateRcsAgent <212 >213
UpdateSenderId <214 >215
VerifyDestinationNumber <216 >217

PoolId:s! OriginationIdentity:s! IsoCountryCode:s ClientToken:s~
PoolArn:s PoolId:s OriginationIdentityArn:s OriginationIdentity:s IsoCountryCode:s
ProtectConfigurationId:s! ConfigurationSetName:s!
ConfigurationSetArn:s! ConfigurationSetName:s! ProtectConfigurationArn:s! ProtectConfigurationId:s!
PhoneNumber:s!
E164PhoneNumber:s! DialingCountryCode:s IsoCountryCode:s Country:s MCC:s MNC:s Carrier:s PhoneNumberType:s!
ConfigurationSetName:s! Tags:[225 ClientToken:s~
ConfigurationSetArn:s ConfigurationSetName:s Tags:[225 CreatedTimestamp:t
ConfigurationSetName:s! EventDestinationName:s! MatchingEventTypes:[s! CloudWatchLogsDestination:226 KinesisFirehoseDestination:227 SnsDestination:228 ClientToken:s~
ConfigurationSetArn:s ConfigurationSetName:s EventDestination:229
DisplayName:s! UseCase:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s! DeletionProtectionEnabled:b ClientToken:s~ Tags:[225
NotifyConfigurationArn:s! NotifyConfigurationId:s! DisplayName:s! UseCase:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s! Tier:s! TierUpgradeStatus:s! Status:s! RejectionReason:s DeletionProtectionEnabled:b! Tags:[225 CreatedTimestamp:t!
OptOutListName:s! Tags:[225 ClientToken:s~
OptOutListArn:s OptOutListName:s Tags:[225 CreatedTimestamp:t
OriginationIdentity:s! IsoCountryCode:s MessageType:s! DeletionProtectionEnabled:b Tags:[225 ClientToken:s~
PoolArn:s PoolId:s Status:s MessageType:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s SharedRoutesEnabled:b DeletionProtectionEnabled:b Tags:[225 CreatedTimestamp:t
ClientToken:s~ DeletionProtectionEnabled:b Tags:[225
ProtectConfigurationArn:s! ProtectConfigurationId:s! CreatedTimestamp:t! AccountDefault:b! DeletionProtectionEnabled:b! Tags:[225
DeletionProtectionEnabled:b OptOutListName:s Tags:[225 ClientToken:s~
RcsAgentArn:s! RcsAgentId:s! Status:s! DeletionProtectionEnabled:b! OptOutListName:s CreatedTimestamp:t! SelfManagedOptOutsEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s TwoWayEnabled:b! TwoWayMediaS3BucketName:s TwoWayMediaS3KeyPrefix:s TwoWayMediaS3Role:s TwoWayRcsEventsEnabled:[s Tags:[225
RegistrationType:s! Tags:[225 ClientToken:s~
RegistrationArn:s! RegistrationId:s! RegistrationType:s! RegistrationStatus:s! CurrentVersionNumber:l! AdditionalAttributes:{s Tags:[225 CreatedTimestamp:t!
RegistrationId:s! ResourceId:s!
RegistrationArn:s! RegistrationId:s! RegistrationType:s! ResourceArn:s! ResourceId:s! ResourceType:s! IsoCountryCode:s PhoneNumber:s
AttachmentBody:B AttachmentUrl:s Tags:[225 ClientToken:s~
RegistrationAttachmentArn:s! RegistrationAttachmentId:s! AttachmentStatus:s! Tags:[225 CreatedTimestamp:t!
RegistrationId:s!
RegistrationArn:s! RegistrationId:s! VersionNumber:l! RegistrationVersionStatus:s! RegistrationVersionStatusHistory:230!
DestinationPhoneNumber:s! RcsAgentId:s Tags:[225 ClientToken:s~
VerifiedDestinationNumberArn:s! VerifiedDestinationNumberId:s! DestinationPhoneNumber:s! Status:s! RcsAgentId:s Tags:[225 CreatedTimestamp:t!
-
DefaultProtectConfigurationArn:s! DefaultProtectConfigurationId:s!
ConfigurationSetName:s!
ConfigurationSetArn:s ConfigurationSetName:s EventDestinations:[229 DefaultMessageType:s DefaultSenderId:s DefaultMessageFeedbackEnabled:b CreatedTimestamp:t
ConfigurationSetName:s!
ConfigurationSetArn:s ConfigurationSetName:s MessageType:s
ConfigurationSetName:s!
ConfigurationSetArn:s ConfigurationSetName:s SenderId:s
ConfigurationSetName:s! EventDestinationName:s!
ConfigurationSetArn:s ConfigurationSetName:s EventDestination:229
OriginationIdentity:s! Keyword:s!
OriginationIdentityArn:s OriginationIdentity:s Keyword:s KeywordMessage:s KeywordAction:s
-
MonthlyLimit:l
NotifyConfigurationId:s!
NotifyConfigurationArn:s! NotifyConfigurationId:s! DisplayName:s! UseCase:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s! Tier:s! TierUpgradeStatus:s! Status:s! RejectionReason:s DeletionProtectionEnabled:b! CreatedTimestamp:t!
-
MonthlyLimit:l
OptOutListName:s!
OptOutListArn:s OptOutListName:s CreatedTimestamp:t
OptOutListName:s! OptedOutNumber:s!
OptOutListArn:s OptOutListName:s OptedOutNumber:s OptedOutTimestamp:t EndUserOptedOut:b
PoolId:s!
PoolArn:s PoolId:s Status:s MessageType:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s SharedRoutesEnabled:b CreatedTimestamp:t
ProtectConfigurationId:s!
ProtectConfigurationArn:s! ProtectConfigurationId:s! CreatedTimestamp:t! AccountDefault:b! DeletionProtectionEnabled:b!
ProtectConfigurationId:s! DestinationPhoneNumber:s!
ProtectConfigurationArn:s! ProtectConfigurationId:s! DestinationPhoneNumber:s! CreatedTimestamp:t! Action:s! IsoCountryCode:s ExpirationTimestamp:t
RcsAgentId:s!
RcsAgentArn:s! RcsAgentId:s! Status:s! CreatedTimestamp:t! DeletionProtectionEnabled:b! OptOutListName:s SelfManagedOptOutsEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s TwoWayEnabled:b! TwoWayRcsEventsEnabled:[s
-
MonthlyLimit:l
RegistrationId:s!
RegistrationArn:s! RegistrationId:s! RegistrationType:s! RegistrationStatus:s! CurrentVersionNumber:l! ApprovedVersionNumber:l LatestDeniedVersionNumber:l AdditionalAttributes:{s CreatedTimestamp:t!
RegistrationAttachmentId:s!
RegistrationAttachmentArn:s! RegistrationAttachmentId:s! AttachmentStatus:s! AttachmentUploadErrorReason:s CreatedTimestamp:t!
RegistrationId:s! FieldPath:s!
RegistrationArn:s! RegistrationId:s! VersionNumber:l! FieldPath:s! SelectChoices:[s TextValue:s RegistrationAttachmentId:s
ResourceArn:s!
ResourceArn:s Policy:s CreatedTimestamp:t
-
MonthlyLimit:l
VerifiedDestinationNumberId:s!
VerifiedDestinationNumberArn:s! VerifiedDestinationNumberId:s! DestinationPhoneNumber:s! CreatedTimestamp:t!
-
MonthlyLimit:l
NextToken:s MaxResults:i
AccountAttributes:[231 NextToken:s
NextToken:s MaxResults:i
AccountLimits:[232 NextToken:s
ConfigurationSetNames:[s Filters:[233 NextToken:s MaxResults:i
ConfigurationSets:[234 NextToken:s
OriginationIdentity:s! Keywords:[s Filters:[235 NextToken:s MaxResults:i
OriginationIdentityArn:s OriginationIdentity:s Keywords:[236 NextToken:s
NotifyConfigurationIds:[s Filters:[237 NextToken:s MaxResults:i
NotifyConfigurations:[238 NextToken:s
TemplateIds:[s Filters:[239 NextToken:s MaxResults:i
NotifyTemplates:[240 NextToken:s
OptOutListNames:[s NextToken:s MaxResults:i Owner:s
OptOutLists:[241 NextToken:s
OptOutListName:s! OptedOutNumbers:[s Filters:[242 NextToken:s MaxResults:i
OptOutListArn:s OptOutListName:s OptedOutNumbers:[243 NextToken:s
PhoneNumberIds:[s Filters:[244 NextToken:s MaxResults:i Owner:s
PhoneNumbers:[245 NextToken:s
PoolIds:[s Filters:[246 NextToken:s MaxResults:i Owner:s
Pools:[247 NextToken:s
ProtectConfigurationIds:[s Filters:[248 NextToken:s MaxResults:i
ProtectConfigurations:[249 NextToken:s
RcsAgentId:s! IsoCountryCodes:[s Filters:[250 MaxResults:i NextToken:s
RcsAgentId:s! RcsAgentArn:s! CountryLaunchStatus:[251 NextToken:s
RcsAgentIds:[s Owner:s Filters:[252 NextToken:s MaxResults:i
RcsAgents:[253 NextToken:s
RegistrationAttachmentIds:[s Filters:[254 NextToken:s MaxResults:i
RegistrationAttachments:[255! NextToken:s
RegistrationType:s! SectionPath:s FieldPaths:[s NextToken:s MaxResults:i
RegistrationType:s! RegistrationFieldDefinitions:[256! NextToken:s
RegistrationId:s! VersionNumber:l SectionPath:s FieldPaths:[s NextToken:s MaxResults:i
RegistrationArn:s! RegistrationId:s! VersionNumber:l! RegistrationFieldValues:[257! NextToken:s
RegistrationType:s! SectionPaths:[s NextToken:s MaxResults:i
RegistrationType:s! RegistrationSectionDefinitions:[258! NextToken:s
RegistrationTypes:[s Filters:[259 NextToken:s MaxResults:i
RegistrationTypeDefinitions:[260! NextToken:s
RegistrationId:s! VersionNumbers:[l Filters:[261 NextToken:s MaxResults:i
RegistrationArn:s! RegistrationId:s! RegistrationVersions:[262! NextToken:s
RegistrationIds:[s Filters:[263 NextToken:s MaxResults:i
Registrations:[264! NextToken:s
SenderIds:[265 Filters:[266 NextToken:s MaxResults:i Owner:s
SenderIds:[267 NextToken:s
NextToken:s MaxResults:i
SpendLimits:[268 NextToken:s
VerifiedDestinationNumberIds:[s DestinationPhoneNumbers:[s Filters:[269 NextToken:s MaxResults:i
VerifiedDestinationNumbers:[270! NextToken:s
PoolId:s! OriginationIdentity:s! IsoCountryCode:s ClientToken:s~
PoolArn:s PoolId:s OriginationIdentityArn:s OriginationIdentity:s IsoCountryCode:s
ProtectConfigurationId:s! ConfigurationSetName:s!
ConfigurationSetArn:s! ConfigurationSetName:s! ProtectConfigurationArn:s! ProtectConfigurationId:s!
RegistrationId:s!
RegistrationArn:s! RegistrationId:s! VersionNumber:l! RegistrationVersionStatus:s! RegistrationVersionStatusHistory:230!
ProtectConfigurationId:s! NumberCapability:s!
ProtectConfigurationArn:s! ProtectConfigurationId:s! NumberCapability:s! CountryRuleSet:{271!
ResourceArn:s!
ResourceArn:s Policy:s CreatedTimestamp:t
Channels:[s UseCases:[s Tier:s NextToken:s MaxResults:i
NotifyCountries:[272 NextToken:s
PoolId:s! Filters:[273 NextToken:s MaxResults:i
PoolArn:s PoolId:s OriginationIdentities:[274 NextToken:s
ProtectConfigurationId:s! Filters:[275 NextToken:s MaxResults:i
ProtectConfigurationArn:s! ProtectConfigurationId:s! RuleSetNumberOverrides:[276 NextToken:s
RegistrationId:s! Filters:[277 NextToken:s MaxResults:i
RegistrationArn:s! RegistrationId:s! RegistrationType:s! RegistrationAssociations:[278! NextToken:s
ResourceArn:s!
ResourceArn:s Tags:[225
OriginationIdentity:s! Keyword:s! KeywordMessage:s! KeywordAction:s
OriginationIdentityArn:s OriginationIdentity:s Keyword:s KeywordMessage:s KeywordAction:s
MessageId:s! MessageFeedbackStatus:s!
MessageId:s! MessageFeedbackStatus:s!
OptOutListName:s! OptedOutNumber:s!
OptOutListArn:s OptOutListName:s OptedOutNumber:s OptedOutTimestamp:t EndUserOptedOut:b
ClientToken:s~ ProtectConfigurationId:s! DestinationPhoneNumber:s! Action:s! ExpirationTimestamp:t
ProtectConfigurationArn:s! ProtectConfigurationId:s! DestinationPhoneNumber:s! CreatedTimestamp:t! Action:s! IsoCountryCode:s ExpirationTimestamp:t
RegistrationId:s! FieldPath:s! SelectChoices:[s TextValue:s RegistrationAttachmentId:s
RegistrationArn:s! RegistrationId:s! VersionNumber:l! FieldPath:s! SelectChoices:[s TextValue:s RegistrationAttachmentId:s
ResourceArn:s! Policy:s!
ResourceArn:s Policy:s CreatedTimestamp:t
PhoneNumberId:s!
PhoneNumberArn:s PhoneNumberId:s PhoneNumber:s Status:s IsoCountryCode:s MessageType:s NumberCapabilities:[s NumberType:s MonthlyLeasingPrice:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s RegistrationId:s CreatedTimestamp:t
SenderId:s! IsoCountryCode:s!
SenderIdArn:s! SenderId:s! IsoCountryCode:s! MessageTypes:[s! MonthlyLeasingPrice:s! Registered:b! RegistrationId:s
IsoCountryCode:s! MessageType:s! NumberCapabilities:[s! NumberType:s! OptOutListName:s PoolId:s RegistrationId:s InternationalSendingEnabled:b DeletionProtectionEnabled:b Tags:[225 ClientToken:s~
PhoneNumberArn:s PhoneNumberId:s PhoneNumber:s Status:s IsoCountryCode:s MessageType:s NumberCapabilities:[s NumberType:s MonthlyLeasingPrice:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s InternationalSendingEnabled:b DeletionProtectionEnabled:b PoolId:s RegistrationId:s Tags:[225 CreatedTimestamp:t
SenderId:s! IsoCountryCode:s! MessageTypes:[s DeletionProtectionEnabled:b Tags:[225 ClientToken:s~
SenderIdArn:s! SenderId:s! IsoCountryCode:s! MessageTypes:[s! MonthlyLeasingPrice:s! DeletionProtectionEnabled:b! Registered:b! Tags:[225
VerifiedDestinationNumberId:s! VerificationChannel:s! LanguageCode:s OriginationIdentity:s ConfigurationSetName:s Context:{s DestinationCountryParameters:{s
MessageId:s!
DestinationPhoneNumber:s! OriginationIdentity:s! MessageBody:s MediaUrls:[s ConfigurationSetName:s MaxPrice:s TimeToLive:i Context:{s DryRun:b ProtectConfigurationId:s MessageFeedbackEnabled:b
MessageId:s
NotifyConfigurationId:s! DestinationPhoneNumber:s! TemplateId:s TemplateVariables:{s! TimeToLive:i Context:{s ConfigurationSetName:s DryRun:b MessageFeedbackEnabled:b
MessageId:s TemplateId:s ResolvedMessageBody:s
NotifyConfigurationId:s! DestinationPhoneNumber:s! TemplateId:s TemplateVariables:{s! VoiceId:s TimeToLive:i Context:{s ConfigurationSetName:s DryRun:b MessageFeedbackEnabled:b
MessageId:s TemplateId:s ResolvedMessageBody:s
DestinationPhoneNumber:s! OriginationIdentity:s! RcsMessageContent:279 TimeToLive:i MessageTrafficType:s FallbackConfiguration:280 ProtectConfigurationId:s ConfigurationSetName:s MaxPrice:s DryRun:b Context:{s MessageFeedbackEnabled:b
MessageId:s
DestinationPhoneNumber:s! OriginationIdentity:s MessageBody:s MessageType:s Keyword:s ConfigurationSetName:s MaxPrice:s TimeToLive:i Context:{s DestinationCountryParameters:{s DryRun:b ProtectConfigurationId:s MessageFeedbackEnabled:b
MessageId:s
DestinationPhoneNumber:s! OriginationIdentity:s! MessageBody:s MessageBodyTextType:s VoiceId:s ConfigurationSetName:s MaxPricePerMinute:s TimeToLive:i Context:{s DryRun:b ProtectConfigurationId:s MessageFeedbackEnabled:b
MessageId:s
ProtectConfigurationId:s!
DefaultProtectConfigurationArn:s! DefaultProtectConfigurationId:s!
ConfigurationSetName:s! MessageFeedbackEnabled:b!
ConfigurationSetArn:s ConfigurationSetName:s MessageFeedbackEnabled:b
ConfigurationSetName:s! MessageType:s!
ConfigurationSetArn:s ConfigurationSetName:s MessageType:s
ConfigurationSetName:s! SenderId:s!
ConfigurationSetArn:s ConfigurationSetName:s SenderId:s
MonthlyLimit:l!
MonthlyLimit:l
MonthlyLimit:l!
MonthlyLimit:l
MonthlyLimit:l!
MonthlyLimit:l
MonthlyLimit:l!
MonthlyLimit:l
MonthlyLimit:l!
MonthlyLimit:l
RegistrationId:s! AwsReview:b
RegistrationArn:s! RegistrationId:s! VersionNumber:l! RegistrationVersionStatus:s! RegistrationVersionStatusHistory:230! AwsReview:b!
ResourceArn:s! Tags:[225!
-
ResourceArn:s! TagKeys:[s!
-
ConfigurationSetName:s! EventDestinationName:s! Enabled:b MatchingEventTypes:[s CloudWatchLogsDestination:226 KinesisFirehoseDestination:227 SnsDestination:228
ConfigurationSetArn:s ConfigurationSetName:s EventDestination:229
NotifyConfigurationId:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s DeletionProtectionEnabled:b
NotifyConfigurationArn:s! NotifyConfigurationId:s! DisplayName:s! UseCase:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s! Tier:s! TierUpgradeStatus:s! Status:s! RejectionReason:s DeletionProtectionEnabled:b! CreatedTimestamp:t!
PhoneNumberId:s! TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s InternationalSendingEnabled:b DeletionProtectionEnabled:b
PhoneNumberArn:s PhoneNumberId:s PhoneNumber:s Status:s IsoCountryCode:s MessageType:s NumberCapabilities:[s NumberType:s MonthlyLeasingPrice:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s InternationalSendingEnabled:b DeletionProtectionEnabled:b RegistrationId:s CreatedTimestamp:t
PoolId:s! TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s SharedRoutesEnabled:b DeletionProtectionEnabled:b
PoolArn:s PoolId:s Status:s MessageType:s TwoWayEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b OptOutListName:s SharedRoutesEnabled:b DeletionProtectionEnabled:b CreatedTimestamp:t
ProtectConfigurationId:s! DeletionProtectionEnabled:b
ProtectConfigurationArn:s! ProtectConfigurationId:s! CreatedTimestamp:t! AccountDefault:b! DeletionProtectionEnabled:b!
ProtectConfigurationId:s! NumberCapability:s! CountryRuleSetUpdates:{271!
ProtectConfigurationArn:s! ProtectConfigurationId:s! NumberCapability:s! CountryRuleSet:{271!
RcsAgentId:s! DeletionProtectionEnabled:b OptOutListName:s SelfManagedOptOutsEnabled:b TwoWayChannelArn:s TwoWayChannelRole:s TwoWayEnabled:b TwoWayMediaS3BucketName:s TwoWayMediaS3KeyPrefix:s TwoWayMediaS3Role:s TwoWayRcsEventsEnabled:[s
RcsAgentArn:s! RcsAgentId:s! Status:s! CreatedTimestamp:t! DeletionProtectionEnabled:b! OptOutListName:s SelfManagedOptOutsEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s TwoWayEnabled:b! TwoWayMediaS3BucketName:s TwoWayMediaS3KeyPrefix:s TwoWayMediaS3Role:s TwoWayRcsEventsEnabled:[s
SenderId:s! IsoCountryCode:s! DeletionProtectionEnabled:b
SenderIdArn:s! SenderId:s! IsoCountryCode:s! MessageTypes:[s! MonthlyLeasingPrice:s! DeletionProtectionEnabled:b! Registered:b! RegistrationId:s
VerifiedDestinationNumberId:s! VerificationCode:s!
VerifiedDestinationNumberArn:s! VerifiedDestinationNumberId:s! DestinationPhoneNumber:s! Status:s! CreatedTimestamp:t!
Message:s Reason:s
Message:s Reason:s ResourceType:s ResourceId:s
Message:s RequestId:s
Message:s ResourceType:s ResourceId:s
Message:s Reason:s
Message:s
Message:s Reason:s Fields:[281
Key:s! Value:s!
IamRoleArn:s! LogGroupArn:s!
IamRoleArn:s! DeliveryStreamArn:s!
TopicArn:s!
EventDestinationName:s! Enabled:b! MatchingEventTypes:[s! CloudWatchLogsDestination:226 KinesisFirehoseDestination:227 SnsDestination:228
DraftTimestamp:t! SubmittedTimestamp:t AwsReviewingTimestamp:t ReviewingTimestamp:t RequiresAuthenticationTimestamp:t ApprovedTimestamp:t DiscardedTimestamp:t DeniedTimestamp:t RevokedTimestamp:t ArchivedTimestamp:t
Name:s! Value:s!
Name:s! Used:l! Max:l!
Name:s! Values:[s!
ConfigurationSetArn:s! ConfigurationSetName:s! EventDestinations:[229! DefaultMessageType:s DefaultSenderId:s DefaultMessageFeedbackEnabled:b CreatedTimestamp:t! ProtectConfigurationId:s
Name:s! Values:[s!
Keyword:s! KeywordMessage:s! KeywordAction:s!
Name:s! Values:[s!
NotifyConfigurationArn:s! NotifyConfigurationId:s! DisplayName:s! UseCase:s! DefaultTemplateId:s PoolId:s EnabledCountries:[s EnabledChannels:[s! Tier:s! TierUpgradeStatus:s! Status:s! RejectionReason:s DeletionProtectionEnabled:b! CreatedTimestamp:t!
Name:s! Values:[s!
TemplateId:s! Version:i! TemplateType:s! Channels:[s! TierAccess:[s Status:s SupportedCountries:[s LanguageCode:s Content:s Variables:{282 SupportedVoiceIds:[s CreatedTimestamp:t!
OptOutListArn:s! OptOutListName:s! CreatedTimestamp:t!
Name:s! Values:[s!
OptedOutNumber:s! OptedOutTimestamp:t! EndUserOptedOut:b!
Name:s! Values:[s!
PhoneNumberArn:s! PhoneNumberId:s PhoneNumber:s! Status:s! IsoCountryCode:s! MessageType:s! NumberCapabilities:[s! NumberType:s! MonthlyLeasingPrice:s! TwoWayEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b! OptOutListName:s! InternationalSendingEnabled:b DeletionProtectionEnabled:b! PoolId:s RegistrationId:s CreatedTimestamp:t!
Name:s! Values:[s!
PoolArn:s! PoolId:s! Status:s! MessageType:s! TwoWayEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s SelfManagedOptOutsEnabled:b! OptOutListName:s! SharedRoutesEnabled:b! DeletionProtectionEnabled:b! CreatedTimestamp:t!
Name:s! Values:[s!
ProtectConfigurationArn:s! ProtectConfigurationId:s! CreatedTimestamp:t! AccountDefault:b! DeletionProtectionEnabled:b!
Name:s! Values:[s!
IsoCountryCode:s! Status:s! RcsPlatformId:s RegistrationId:s! CarrierStatus:[283!
Name:s! Values:[s!
RcsAgentArn:s! RcsAgentId:s! Status:s! CreatedTimestamp:t! DeletionProtectionEnabled:b! OptOutListName:s SelfManagedOptOutsEnabled:b! TwoWayChannelArn:s TwoWayChannelRole:s TwoWayEnabled:b! PoolId:s TwoWayMediaS3BucketName:s TwoWayMediaS3KeyPrefix:s TwoWayMediaS3Role:s TwoWayRcsEventsEnabled:[s TestingAgent:284
Name:s! Values:[s!
RegistrationAttachmentArn:s! RegistrationAttachmentId:s! AttachmentStatus:s! AttachmentUploadErrorReason:s CreatedTimestamp:t! AttachmentUrl:s
SectionPath:s! FieldPath:s! FieldType:s! FieldRequirement:s! SelectValidation:285 TextValidation:286 DisplayHints:287!
FieldPath:s! SelectChoices:[s TextValue:s RegistrationAttachmentId:s DeniedReason:s Feedback:s
SectionPath:s! DisplayHints:288!
Name:s! Values:[s!
RegistrationType:s! SupportedAssociations:[289 DisplayHints:290!
Name:s! Values:[s!
VersionNumber:l! RegistrationVersionStatus:s! RegistrationVersionStatusHistory:230! DeniedReasons:[291 Feedback:s
Name:s! Values:[s!
RegistrationArn:s! RegistrationId:s! RegistrationType:s! RegistrationStatus:s! CurrentVersionNumber:l! ApprovedVersionNumber:l LatestDeniedVersionNumber:l AdditionalAttributes:{s CreatedTimestamp:t!
SenderId:s! IsoCountryCode:s!
Name:s! Values:[s!
SenderIdArn:s! SenderId:s! IsoCountryCode:s! MessageTypes:[s! MonthlyLeasingPrice:s! DeletionProtectionEnabled:b! Registered:b! RegistrationId:s
Name:s! EnforcedLimit:l! MaxLimit:l! Overridden:b!
Name:s! Values:[s!
VerifiedDestinationNumberArn:s! VerifiedDestinationNumberId:s! DestinationPhoneNumber:s! Status:s! RcsAgentId:s CreatedTimestamp:t!
ProtectStatus:s!
IsoCountryCode:s! CountryName:s! SupportedChannels:[s! SupportedUseCases:[s! SupportedTiers:[s! CustomerOwnedIdentityRequired:b!
Name:s! Values:[s!
OriginationIdentityArn:s! OriginationIdentity:s! IsoCountryCode:s! NumberCapabilities:[s! PhoneNumber:s
Name:s! Values:[s!
DestinationPhoneNumber:s! CreatedTimestamp:t! Action:s! IsoCountryCode:s ExpirationTimestamp:t
Name:s! Values:[s!
ResourceArn:s! ResourceId:s! ResourceType:s! IsoCountryCode:s PhoneNumber:s
Content:292! Suggestions:[293
Channel:s! MessageBody:s MediaUrls:[s OriginationIdentity:s
Name:s! Message:s!
Type:s! Required:b! Description:s MaxLength:i MinValue:i MaxValue:i DefaultValue:s Pattern:s Sample:s Source:s
CarrierName:s! Status:s!
Status:s! TestingAgentId:s RegistrationId:s!
MinChoices:i! MaxChoices:i! Options:[s!
MinLength:i! MaxLength:i! Pattern:s!
Title:s! ShortDescription:s! LongDescription:s DocumentationTitle:s DocumentationLink:s SelectOptionDescriptions:[294 TextValidationDescription:s ExampleTextValue:s
Title:s! ShortDescription:s! LongDescription:s DocumentationTitle:s DocumentationLink:s
ResourceType:s! IsoCountryCode:s AssociationBehavior:s! DisassociationBehavior:s!
Title:s! ShortDescription:s LongDescription:s DocumentationTitle:s DocumentationLink:s
Reason:s! ShortDescription:s! LongDescription:s DocumentationTitle:s DocumentationLink:s
%union TextMessage:295 FileMessage:296 RichCard:297 Carousel:298
%union Reply:299 OpenUrl:300 DialPhone:301 ShowLocation:302 RequestLocation:303 CreateCalendarEvent:304
Option:s! Title:s Description:s
Body:s!
FileUrl:s! ThumbnailUrl:s
CardOrientation:s! ThumbnailImageAlignment:s CardContent:305!
CardWidth:s! CardContents:[306!
Text:s! PostbackData:s!
Text:s! PostbackData:s! Url:s! Application:s WebviewViewMode:s
Text:s! PostbackData:s! PhoneNumber:s!
Text:s! PostbackData:s! Latitude:d! Longitude:d! Label:s
Text:s! PostbackData:s!
Text:s! PostbackData:s! Title:s! StartTime:t! EndTime:t! Description:s
Title:s Description:s Media:307 Suggestions:[293
Title:s Description:s Media:308 Suggestions:[293
FileUrl:s! ThumbnailUrl:s Height:s
FileUrl:s! ThumbnailUrl:s Height:s

AccessDeniedException 218
ConflictException 219
InternalServerException 220 retryable
ResourceNotFoundException 221
ServiceQuotaExceededException 222
ThrottlingException 223 retryable throttling
ValidationException 224

DescribeAccountAttributes in=NextToken out=NextToken limit=MaxResults results=AccountAttributes
DescribeAccountLimits in=NextToken out=NextToken limit=MaxResults results=AccountLimits
DescribeConfigurationSets in=NextToken out=NextToken limit=MaxResults results=ConfigurationSets
DescribeKeywords in=NextToken out=NextToken limit=MaxResults results=Keywords
DescribeOptOutLists in=NextToken out=NextToken limit=MaxResults results=OptOutLists
DescribeOptedOutNumbers in=NextToken out=NextToken limit=MaxResults results=OptedOutNumbers
DescribePhoneNumbers in=NextToken out=NextToken limit=MaxResults results=PhoneNumbers
DescribePools in=NextToken out=NextToken limit=MaxResults results=Pools
DescribeSenderIds in=NextToken out=NextToken limit=MaxResults results=SenderIds
DescribeSpendLimits in=NextToken out=NextToken limit=MaxResults results=SpendLimits
ListPoolOriginationIdentities in=NextToken out=NextToken limit=MaxResults results=OriginationIdentities
DescribeRegistrationAttachments in=NextToken out=NextToken limit=MaxResults results=RegistrationAttachments
DescribeRegistrationFieldDefinitions in=NextToken out=NextToken limit=MaxResults results=RegistrationFieldDefinitions
DescribeRegistrationFieldValues in=NextToken out=NextToken limit=MaxResults results=RegistrationFieldValues
DescribeRegistrationSectionDefinitions in=NextToken out=NextToken limit=MaxResults results=RegistrationSectionDefinitions
DescribeRegistrationTypeDefinitions in=NextToken out=NextToken limit=MaxResults results=RegistrationTypeDefinitions
DescribeRegistrationVersions in=NextToken out=NextToken limit=MaxResults results=RegistrationVersions
DescribeRegistrations in=NextToken out=NextToken limit=MaxResults results=Registrations
DescribeVerifiedDestinationNumbers in=NextToken out=NextToken limit=MaxResults results=VerifiedDestinationNumbers
ListRegistrationAssociations in=NextToken out=NextToken limit=MaxResults results=RegistrationAssociations
DescribeProtectConfigurations in=NextToken out=NextToken limit=MaxResults results=ProtectConfigurations
ListProtectConfigurationRuleSetNumberOverrides in=NextToken out=NextToken limit=MaxResults results=RuleSetNumberOverrides
DescribeNotifyConfigurations in=NextToken out=NextToken limit=MaxResults results=NotifyConfigurations
DescribeNotifyTemplates in=NextToken out=NextToken limit=MaxResults results=NotifyTemplates
DescribeRcsAgentCountryLaunchStatus in=NextToken out=NextToken limit=MaxResults results=CountryLaunchStatus
DescribeRcsAgents in=NextToken out=NextToken limit=MaxResults results=RcsAgents
ListNotifyCountries in=NextToken out=NextToken limit=MaxResults results=NotifyCountries

`,
}
