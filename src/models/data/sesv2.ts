// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Email Service, API version 2019-09-27. */
export const sesv2: ServiceModel = {
  name: 'sesv2',
  packed: `{"name":"sesv2","serviceId":"SESv2","fullName":"Amazon Simple Email Service","apiVersion":"2019-09-27","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"email","signingName":"ses","jsonVersion":"1.1"}
BatchGetMetricData POST /v2/email/metrics/batch <0 >1
CancelExportJob PUT /v2/email/export-jobs/{JobId}/cancel <2 >3
CreateConfigurationSet POST /v2/email/configuration-sets <4 >5
CreateConfigurationSetEventDestination POST /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations <6 >7
CreateContact POST /v2/email/contact-lists/{ContactListName}/contacts <8 >9
CreateContactList POST /v2/email/contact-lists <10 >11
CreateCustomVerificationEmailTemplate POST /v2/email/custom-verification-email-templates <12 >13
CreateDedicatedIpPool POST /v2/email/dedicated-ip-pools <14 >15
CreateDeliverabilityTestReport POST /v2/email/deliverability-dashboard/test <16 >17
CreateEmailIdentity POST /v2/email/identities <18 >19
CreateEmailIdentityPolicy POST /v2/email/identities/{EmailIdentity}/policies/{PolicyName} <20 >21
CreateEmailTemplate POST /v2/email/templates <22 >23
CreateExportJob POST /v2/email/export-jobs <24 >25
CreateImportJob POST /v2/email/import-jobs <26 >27
CreateMultiRegionEndpoint POST /v2/email/multi-region-endpoints <28 >29
CreateTenant POST /v2/email/tenants <30 >31
CreateTenantResourceAssociation POST /v2/email/tenants/resources <32 >33
DeleteConfigurationSet DELETE /v2/email/configuration-sets/{ConfigurationSetName} <34 >35
DeleteConfigurationSetEventDestination DELETE /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <36 >37
DeleteContact DELETE /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress} <38 >39
DeleteContactList DELETE /v2/email/contact-lists/{ContactListName} <40 >41
DeleteCustomVerificationEmailTemplate DELETE /v2/email/custom-verification-email-templates/{TemplateName} <42 >43
DeleteDedicatedIpPool DELETE /v2/email/dedicated-ip-pools/{PoolName} <44 >45
DeleteEmailIdentity DELETE /v2/email/identities/{EmailIdentity} <46 >47
DeleteEmailIdentityPolicy DELETE /v2/email/identities/{EmailIdentity}/policies/{PolicyName} <48 >49
DeleteEmailTemplate DELETE /v2/email/templates/{TemplateName} <50 >51
DeleteMultiRegionEndpoint DELETE /v2/email/multi-region-endpoints/{EndpointName} <52 >53
DeleteSuppressedDestination DELETE /v2/email/suppression/addresses/{EmailAddress} <54 >55
DeleteTenant POST /v2/email/tenants/delete <56 >57
DeleteTenantResourceAssociation POST /v2/email/tenants/resources/delete <58 >59
GetAccount GET /v2/email/account <60 >61
GetBlacklistReports GET /v2/email/deliverability-dashboard/blacklist-report <62 >63
GetConfigurationSet GET /v2/email/configuration-sets/{ConfigurationSetName} <64 >65
GetConfigurationSetEventDestinations GET /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations <66 >67
GetContact GET /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress} <68 >69
GetContactList GET /v2/email/contact-lists/{ContactListName} <70 >71
GetCustomVerificationEmailTemplate GET /v2/email/custom-verification-email-templates/{TemplateName} <72 >73
GetDedicatedIp GET /v2/email/dedicated-ips/{IP} <74 >75
GetDedicatedIpPool GET /v2/email/dedicated-ip-pools/{PoolName} <76 >77
GetDedicatedIps GET /v2/email/dedicated-ips <78 >79
GetDeliverabilityDashboardOptions GET /v2/email/deliverability-dashboard <80 >81
GetDeliverabilityTestReport GET /v2/email/deliverability-dashboard/test-reports/{ReportId} <82 >83
GetDomainDeliverabilityCampaign GET /v2/email/deliverability-dashboard/campaigns/{CampaignId} <84 >85
GetDomainStatisticsReport GET /v2/email/deliverability-dashboard/statistics-report/{Domain} <86 >87
GetEmailAddressInsights POST /v2/email/email-address-insights/ <88 >89
GetEmailIdentity GET /v2/email/identities/{EmailIdentity} <90 >91
GetEmailIdentityPolicies GET /v2/email/identities/{EmailIdentity}/policies <92 >93
GetEmailTemplate GET /v2/email/templates/{TemplateName} <94 >95
GetExportJob GET /v2/email/export-jobs/{JobId} <96 >97
GetImportJob GET /v2/email/import-jobs/{JobId} <98 >99
GetMessageInsights GET /v2/email/insights/{MessageId}/ <100 >101
GetMultiRegionEndpoint GET /v2/email/multi-region-endpoints/{EndpointName} <102 >103
GetReputationEntity GET /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference} <104 >105
GetSuppressedDestination GET /v2/email/suppression/addresses/{EmailAddress} <106 >107
GetTenant POST /v2/email/tenants/get <108 >109
ListConfigurationSets GET /v2/email/configuration-sets <110 >111
ListContactLists GET /v2/email/contact-lists <112 >113
ListContacts POST /v2/email/contact-lists/{ContactListName}/contacts/list <114 >115
ListCustomVerificationEmailTemplates GET /v2/email/custom-verification-email-templates <116 >117
ListDedicatedIpPools GET /v2/email/dedicated-ip-pools <118 >119
ListDeliverabilityTestReports GET /v2/email/deliverability-dashboard/test-reports <120 >121
ListDomainDeliverabilityCampaigns GET /v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns <122 >123
ListEmailIdentities GET /v2/email/identities <124 >125
ListEmailTemplates GET /v2/email/templates <126 >127
ListExportJobs POST /v2/email/list-export-jobs <128 >129
ListImportJobs POST /v2/email/import-jobs/list <130 >131
ListMultiRegionEndpoints GET /v2/email/multi-region-endpoints <132 >133
ListRecommendations POST /v2/email/vdm/recommendations <134 >135
ListReputationEntities POST /v2/email/reputation/entities <136 >137
ListResourceTenants POST /v2/email/resources/tenants/list <138 >139
ListSuppressedDestinations GET /v2/email/suppression/addresses <140 >141
ListTagsForResource GET /v2/email/tags <142 >143
ListTenantResources POST /v2/email/tenants/resources/list <144 >145
ListTenants POST /v2/email/tenants/list <146 >147
PutAccountDedicatedIpWarmupAttributes PUT /v2/email/account/dedicated-ips/warmup <148 >149
PutAccountDetails POST /v2/email/account/details <150 >151
PutAccountPricingAttributes PUT /v2/email/account/pricing-attributes <152 >153
PutAccountSendingAttributes PUT /v2/email/account/sending <154 >155
PutAccountSuppressionAttributes PUT /v2/email/account/suppression <156 >157
PutAccountVdmAttributes PUT /v2/email/account/vdm <158 >159
PutConfigurationSetArchivingOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/archiving-options <160 >161 idempotent
PutConfigurationSetDeliveryOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/delivery-options <162 >163
PutConfigurationSetReputationOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/reputation-options <164 >165
PutConfigurationSetSendingOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/sending <166 >167
PutConfigurationSetSuppressionOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/suppression-options <168 >169
PutConfigurationSetTrackingOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/tracking-options <170 >171
PutConfigurationSetVdmOptions PUT /v2/email/configuration-sets/{ConfigurationSetName}/vdm-options <172 >173
PutDedicatedIpInPool PUT /v2/email/dedicated-ips/{IP}/pool <174 >175
PutDedicatedIpPoolScalingAttributes PUT /v2/email/dedicated-ip-pools/{PoolName}/scaling <176 >177 idempotent
PutDedicatedIpWarmupAttributes PUT /v2/email/dedicated-ips/{IP}/warmup <178 >179
PutDeliverabilityDashboardOption PUT /v2/email/deliverability-dashboard <180 >181
PutEmailIdentityConfigurationSetAttributes PUT /v2/email/identities/{EmailIdentity}/configuration-set <182 >183
PutEmailIdentityDkimAttributes PUT /v2/email/identities/{EmailIdentity}/dkim <184 >185
PutEmailIdentityDkimSigningAttributes PUT /v2/email/identities/{EmailIdentity}/dkim/signing <186 >187
PutEmailIdentityFeedbackAttributes PUT /v2/email/identities/{EmailIdentity}/feedback <188 >189
PutEmailIdentityMailFromAttributes PUT /v2/email/identities/{EmailIdentity}/mail-from <190 >191
PutSuppressedDestination PUT /v2/email/suppression/addresses <192 >193
PutTenantSuppressionAttributes POST /v2/email/tenant/suppression <194 >195
SendBulkEmail POST /v2/email/outbound-bulk-emails <196 >197
SendCustomVerificationEmail POST /v2/email/outbound-custom-verification-emails <198 >199
SendEmail POST /v2/email/outbound-emails <200 >201
TagResource POST /v2/email/tags <202 >203
TestRenderEmailTemplate POST /v2/email/templates/{TemplateName}/render <204 >205
UntagResource DELETE /v2/email/tags <206 >207
UpdateConfigurationSetEventDestination PUT /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <208 >209
UpdateContact PUT /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress} <210 >211
UpdateContactList PUT /v2/email/contact-lists/{ContactListName} <212 >213
UpdateCustomVerificationEmailTemplate PUT /v2/email/custom-verification-email-templates/{TemplateName} <214 >215
UpdateEmailIdentityPolicy PUT /v2/email/identities/{EmailIdentity}/policies/{PolicyName} <216 >217
UpdateEmailTemplate PUT /v2/email/templates/{TemplateName} <218 >219
UpdateReputationEntityCustomerManagedStatus PUT /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status <220 >221
UpdateReputationEntityPolicy PUT /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy <222 >223

Queries:[237!
Results:[238 Errors:[239
JobId:s!@u
-
ConfigurationSetName:s! TrackingOptions:240 DeliveryOptions:241 ReputationOptions:242 SendingOptions:243 Tags:[244 SuppressionOptions:245 VdmOptions:246 ArchivingOptions:247
-
ConfigurationSetName:s!@u EventDestinationName:s! EventDestination:248!
-
ContactListName:s!@u EmailAddress:s! TopicPreferences:[249 UnsubscribeAll:b AttributesData:s
-
ContactListName:s! Topics:[250 Description:s Tags:[244
-
TemplateName:s! FromEmailAddress:s! TemplateSubject:s! TemplateContent:s! Tags:[244 SuccessRedirectionURL:s! FailureRedirectionURL:s!
-
PoolName:s! Tags:[244 ScalingMode:s
-
ReportName:s FromEmailAddress:s! Content:251! Tags:[244
ReportId:s! DeliverabilityTestStatus:s!
EmailIdentity:s! Tags:[244 DkimSigningAttributes:252 ConfigurationSetName:s
IdentityType:s VerifiedForSendingStatus:b DkimAttributes:253
EmailIdentity:s!@u PolicyName:s!@u Policy:s!
-
TemplateName:s! TemplateContent:254! Tags:[244
-
ExportDataSource:255! ExportDestination:256!
JobId:s
ImportDestination:257! ImportDataSource:258!
JobId:s
EndpointName:s! Details:259! Tags:[244
Status:s EndpointId:s
TenantName:s! Tags:[244 SuppressionAttributes:260
TenantName:s TenantId:s TenantArn:s CreatedTimestamp:t Tags:[244 SendingStatus:s SuppressionAttributes:260
TenantName:s! ResourceArn:s!
-
ConfigurationSetName:s!@u
-
ConfigurationSetName:s!@u EventDestinationName:s!@u
-
ContactListName:s!@u EmailAddress:s!@u
-
ContactListName:s!@u
-
TemplateName:s!@u
-
PoolName:s!@u
-
EmailIdentity:s!@u
-
EmailIdentity:s!@u PolicyName:s!@u
-
TemplateName:s!@u
-
EndpointName:s!@u
Status:s
EmailAddress:s!@u TenantName:s@q
-
TenantName:s!
-
TenantName:s! ResourceArn:s!
-
-
DedicatedIpAutoWarmupEnabled:b EnforcementStatus:s ProductionAccessEnabled:b SendQuota:261 SendingEnabled:b SuppressionAttributes:262 Details:263 VdmAttributes:264 PricingAttributes:265
BlacklistItemNames:[s!@q
BlacklistReport:{[266!
ConfigurationSetName:s!@u
ConfigurationSetName:s TrackingOptions:240 DeliveryOptions:241 ReputationOptions:242 SendingOptions:243 Tags:[244 SuppressionOptions:245 VdmOptions:246 ArchivingOptions:247
ConfigurationSetName:s!@u
EventDestinations:[267
ContactListName:s!@u EmailAddress:s!@u
ContactListName:s EmailAddress:s TopicPreferences:[249 TopicDefaultPreferences:[249 UnsubscribeAll:b AttributesData:s CreatedTimestamp:t LastUpdatedTimestamp:t
ContactListName:s!@u
ContactListName:s Topics:[250 Description:s CreatedTimestamp:t LastUpdatedTimestamp:t Tags:[244
TemplateName:s!@u
TemplateName:s FromEmailAddress:s TemplateSubject:s TemplateContent:s Tags:[244 SuccessRedirectionURL:s FailureRedirectionURL:s
Ip:s!@u=IP
DedicatedIp:268
PoolName:s!@u
DedicatedIpPool:269
PoolName:s@q NextToken:s@q PageSize:i@q
DedicatedIps:[268 NextToken:s
-
DashboardEnabled:b! SubscriptionExpiryDate:t AccountStatus:s ActiveSubscribedDomains:[270 PendingExpirationSubscribedDomains:[270
ReportId:s!@u
DeliverabilityTestReport:271! OverallPlacement:272! IspPlacements:[273! Message:s Tags:[244
CampaignId:s!@u
DomainDeliverabilityCampaign:274!
Domain:s!@u StartDate:t!@q EndDate:t!@q
OverallVolume:275! DailyVolumes:[276!
EmailAddress:s!
MailboxValidation:277
EmailIdentity:s!@u
IdentityType:s FeedbackForwardingStatus:b VerifiedForSendingStatus:b DkimAttributes:253 MailFromAttributes:278 Policies:{s Tags:[244 ConfigurationSetName:s VerificationStatus:s VerificationInfo:279
EmailIdentity:s!@u
Policies:{s
TemplateName:s!@u
TemplateName:s! TemplateContent:254! Tags:[244
JobId:s!@u
JobId:s ExportSourceType:s JobStatus:s ExportDestination:256 ExportDataSource:255 CreatedTimestamp:t CompletedTimestamp:t FailureInfo:280 Statistics:281
JobId:s!@u
JobId:s ImportDestination:257 ImportDataSource:258 FailureInfo:280 JobStatus:s CreatedTimestamp:t CompletedTimestamp:t ProcessedRecordsCount:i FailedRecordsCount:i
MessageId:s!@u
MessageId:s FromEmailAddress:s Subject:s EmailTags:[282 Insights:[283
EndpointName:s!@u
EndpointName:s EndpointId:s Routes:[284 Status:s CreatedTimestamp:t LastUpdatedTimestamp:t
ReputationEntityReference:s!@u ReputationEntityType:s!@u
ReputationEntity:285
EmailAddress:s!@u TenantName:s@q
SuppressedDestination:286!
TenantName:s!
Tenant:287
NextToken:s@q PageSize:i@q
ConfigurationSets:[s NextToken:s
PageSize:i@q NextToken:s@q
ContactLists:[288 NextToken:s
ContactListName:s!@u Filter:289 PageSize:i NextToken:s
Contacts:[290 NextToken:s
NextToken:s@q PageSize:i@q
CustomVerificationEmailTemplates:[291 NextToken:s
NextToken:s@q PageSize:i@q
DedicatedIpPools:[s NextToken:s
NextToken:s@q PageSize:i@q
DeliverabilityTestReports:[271! NextToken:s
StartDate:t!@q EndDate:t!@q SubscribedDomain:s!@u NextToken:s@q PageSize:i@q
DomainDeliverabilityCampaigns:[274! NextToken:s
NextToken:s@q PageSize:i@q
EmailIdentities:[292 NextToken:s
NextToken:s@q PageSize:i@q
TemplatesMetadata:[293 NextToken:s
NextToken:s PageSize:i ExportSourceType:s JobStatus:s
ExportJobs:[294 NextToken:s
ImportDestinationType:s NextToken:s PageSize:i
ImportJobs:[295 NextToken:s
NextToken:s@q PageSize:i@q
MultiRegionEndpoints:[296 NextToken:s
Filter:{s NextToken:s PageSize:i
Recommendations:[297 NextToken:s
Filter:{s NextToken:s PageSize:i
ReputationEntities:[285 NextToken:s
ResourceArn:s! PageSize:i NextToken:s
ResourceTenants:[298 NextToken:s
TenantName:s@q Reasons:[s@q=Reason StartDate:t@q EndDate:t@q NextToken:s@q PageSize:i@q
SuppressedDestinationSummaries:[299 NextToken:s
ResourceArn:s!@q
Tags:[244!
TenantName:s! Filter:{s PageSize:i NextToken:s
TenantResources:[300 NextToken:s
NextToken:s PageSize:i
Tenants:[301 NextToken:s
AutoWarmupEnabled:b
-
MailType:s! WebsiteURL:s! ContactLanguage:s UseCaseDescription:s AdditionalContactEmailAddresses:[s ProductionAccessEnabled:b
-
Plan:s!
-
SendingEnabled:b
-
SuppressedReasons:[s ValidationAttributes:302
-
VdmAttributes:264!
-
ConfigurationSetName:s!@u ArchiveArn:s
-
ConfigurationSetName:s!@u TlsPolicy:s SendingPoolName:s MaxDeliverySeconds:l
-
ConfigurationSetName:s!@u ReputationMetricsEnabled:b
-
ConfigurationSetName:s!@u SendingEnabled:b
-
ConfigurationSetName:s!@u SuppressionScope:s SuppressedReasons:[s ValidationOptions:303
-
ConfigurationSetName:s!@u CustomRedirectDomain:s HttpsPolicy:s
-
ConfigurationSetName:s!@u VdmOptions:246
-
Ip:s!@u=IP DestinationPoolName:s!
-
PoolName:s!@u ScalingMode:s!
-
Ip:s!@u=IP WarmupPercentage:i!
-
DashboardEnabled:b! SubscribedDomains:[270
-
EmailIdentity:s!@u ConfigurationSetName:s
-
EmailIdentity:s!@u SigningEnabled:b
-
EmailIdentity:s!@u SigningAttributesOrigin:s! SigningAttributes:252
DkimStatus:s DkimTokens:[s SigningHostedZone:s
EmailIdentity:s!@u EmailForwardingEnabled:b
-
EmailIdentity:s!@u MailFromDomain:s BehaviorOnMxFailure:s
-
EmailAddress:s! Reason:s! TenantName:s
-
TenantName:s! SuppressedReasons:[s SuppressionScope:s
-
FromEmailAddress:s FromEmailAddressIdentityArn:s ReplyToAddresses:[s FeedbackForwardingEmailAddress:s FeedbackForwardingEmailAddressIdentityArn:s DefaultEmailTags:[282 DefaultContent:304! BulkEmailEntries:[305! ConfigurationSetName:s EndpointId:s;param=EndpointId TenantName:s
BulkEmailEntryResults:[306!
EmailAddress:s! TemplateName:s! ConfigurationSetName:s
MessageId:s
FromEmailAddress:s FromEmailAddressIdentityArn:s Destination:307 ReplyToAddresses:[s FeedbackForwardingEmailAddress:s FeedbackForwardingEmailAddressIdentityArn:s Content:251! EmailTags:[282 ConfigurationSetName:s EndpointId:s;param=EndpointId TenantName:s ListManagementOptions:308
MessageId:s
ResourceArn:s! Tags:[244!
-
TemplateName:s!@u TemplateData:s!
RenderedTemplate:s!
ResourceArn:s!@q TagKeys:[s!@q
-
ConfigurationSetName:s!@u EventDestinationName:s!@u EventDestination:248!
-
ContactListName:s!@u EmailAddress:s!@u TopicPreferences:[249 UnsubscribeAll:b AttributesData:s
-
ContactListName:s!@u Topics:[250 Description:s
-
TemplateName:s!@u FromEmailAddress:s! TemplateSubject:s! TemplateContent:s! SuccessRedirectionURL:s! FailureRedirectionURL:s!
-
EmailIdentity:s!@u PolicyName:s!@u Policy:s!
-
TemplateName:s!@u TemplateContent:254!
-
ReputationEntityType:s!@u ReputationEntityReference:s!@u SendingStatus:s!
-
ReputationEntityType:s!@u ReputationEntityReference:s!@u ReputationEntityPolicy:s!
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
-
-
Id:s! Namespace:s! Metric:s! Dimensions:{s StartDate:t! EndDate:t!
Id:s Timestamps:[t Values:[l
Id:s Code:s Message:s
CustomRedirectDomain:s! HttpsPolicy:s
TlsPolicy:s SendingPoolName:s MaxDeliverySeconds:l
ReputationMetricsEnabled:b LastFreshStart:t
SendingEnabled:b
Key:s! Value:s!
SuppressedReasons:[s SuppressionScope:s ValidationOptions:303
DashboardOptions:309 GuardianOptions:310
ArchiveArn:s
Enabled:b MatchingEventTypes:[s KinesisFirehoseDestination:311 CloudWatchDestination:312 SnsDestination:313 EventBridgeDestination:314 PinpointDestination:315
TopicName:s! SubscriptionStatus:s!
TopicName:s! DisplayName:s! Description:s DefaultSubscriptionStatus:s!
Simple:316 Raw:317 Template:318
DomainSigningSelector:s DomainSigningPrivateKey:s NextSigningKeyLength:s DomainSigningAttributesOrigin:s
SigningEnabled:b Status:s Tokens:[s SigningHostedZone:s SigningAttributesOrigin:s NextSigningKeyLength:s CurrentSigningKeyLength:s LastKeyGenerationTimestamp:t
Subject:s Text:s Html:s
MetricsDataSource:319 MessageInsightsDataSource:320
DataFormat:s! S3Url:s
SuppressionListDestination:321 ContactListDestination:322
S3Url:s! DataFormat:s!
RoutesDetails:[323!
SuppressedReasons:[s SuppressionScope:s
Max24HourSend:d MaxSendRate:d SentLast24Hours:d
SuppressedReasons:[s ValidationAttributes:302
MailType:s WebsiteURL:s ContactLanguage:s UseCaseDescription:s AdditionalContactEmailAddresses:[s ReviewDetails:324
VdmEnabled:s! DashboardAttributes:325 GuardianAttributes:326
CurrentPlan:s NextPlan:s
RblName:s ListingTime:t Description:s
Name:s! Enabled:b MatchingEventTypes:[s! KinesisFirehoseDestination:311 CloudWatchDestination:312 SnsDestination:313 EventBridgeDestination:314 PinpointDestination:315
Ip:s! WarmupStatus:s! WarmupPercentage:i! PoolName:s
PoolName:s! ScalingMode:s!
Domain:s SubscriptionStartDate:t InboxPlacementTrackingOption:327
ReportId:s ReportName:s Subject:s FromEmailAddress:s CreateDate:t DeliverabilityTestStatus:s
InboxPercentage:d SpamPercentage:d MissingPercentage:d SpfPercentage:d DkimPercentage:d
IspName:s PlacementStatistics:272
CampaignId:s ImageUrl:s Subject:s FromAddress:s SendingIps:[s FirstSeenDateTime:t LastSeenDateTime:t InboxCount:l SpamCount:l ReadRate:d DeleteRate:d ReadDeleteRate:d ProjectedVolume:l Esps:[s
VolumeStatistics:328 ReadRatePercent:d DomainIspPlacements:[329
StartDate:t VolumeStatistics:328 DomainIspPlacements:[329
IsValid:330 Evaluations:331
MailFromDomain:s! MailFromDomainStatus:s! BehaviorOnMxFailure:s!
LastCheckedTimestamp:t LastSuccessTimestamp:t ErrorType:s SOARecord:332
FailedRecordsS3Url:s ErrorMessage:s
ProcessedRecordsCount:i ExportedRecordsCount:i
Name:s! Value:s!
Destination:s Isp:s Events:[333
Region:s!
ReputationEntityReference:s ReputationEntityType:s ReputationManagementPolicy:s CustomerManagedStatus:334 AwsSesManagedStatus:334 SendingStatusAggregate:s ReputationImpact:s
EmailAddress:s! Reason:s! LastUpdateTime:t! Attributes:335 TenantName:s
TenantName:s TenantId:s TenantArn:s CreatedTimestamp:t Tags:[244 SendingStatus:s SuppressionAttributes:260
ContactListName:s LastUpdatedTimestamp:t
FilteredStatus:s TopicFilter:336
EmailAddress:s TopicPreferences:[249 TopicDefaultPreferences:[249 UnsubscribeAll:b LastUpdatedTimestamp:t
TemplateName:s FromEmailAddress:s TemplateSubject:s SuccessRedirectionURL:s FailureRedirectionURL:s
IdentityType:s IdentityName:s SendingEnabled:b VerificationStatus:s
TemplateName:s CreatedTimestamp:t
JobId:s ExportSourceType:s JobStatus:s CreatedTimestamp:t CompletedTimestamp:t
JobId:s ImportDestination:257 JobStatus:s CreatedTimestamp:t ProcessedRecordsCount:i FailedRecordsCount:i
EndpointName:s Status:s EndpointId:s Regions:[s CreatedTimestamp:t LastUpdatedTimestamp:t
ResourceArn:s Type:s Description:s Status:s CreatedTimestamp:t LastUpdatedTimestamp:t Impact:s
TenantName:s TenantId:s ResourceArn:s AssociatedTimestamp:t
EmailAddress:s! Reason:s! LastUpdateTime:t!
ResourceType:s ResourceArn:s
TenantName:s TenantId:s TenantArn:s CreatedTimestamp:t
ConditionThreshold:337!
ConditionThreshold:337!
Template:318
Destination:307! ReplacementTags:[282 ReplacementEmailContent:338 ReplacementHeaders:[339
Status:s Error:s MessageId:s
ToAddresses:[s CcAddresses:[s BccAddresses:[s
ContactListName:s! TopicName:s
EngagementMetrics:s
OptimizedSharedDelivery:s
IamRoleArn:s! DeliveryStreamArn:s!
DimensionConfigurations:[340!
TopicArn:s!
EventBusArn:s!
ApplicationArn:s
Subject:341! Body:342! Headers:[339 Attachments:[343
Data:B!
TemplateName:s TemplateArn:s TemplateContent:254 TemplateData:s Headers:[339 Attachments:[343
Dimensions:{[s! Namespace:s! Metrics:[344! StartDate:t! EndDate:t!
StartDate:t! EndDate:t! Include:345 Exclude:345 MaxResults:i
SuppressionListImportAction:s!
ContactListName:s! ContactListImportAction:s!
Region:s!
Status:s CaseId:s
EngagementMetrics:s
OptimizedSharedDelivery:s
Global:b TrackedIsps:[s
InboxRawCount:l SpamRawCount:l ProjectedInbox:l ProjectedSpam:l
IspName:s InboxRawCount:l SpamRawCount:l InboxPercentage:d SpamPercentage:d
ConfidenceVerdict:s
HasValidSyntax:330 HasValidDnsRecords:330 MailboxExists:330 IsRoleAddress:330 IsDisposable:330 IsRandomInput:330
PrimaryNameServer:s AdminEmail:s SerialNumber:l
Timestamp:t Type:s Details:346
Status:s Cause:s LastUpdatedTimestamp:t
MessageId:s FeedbackId:s
TopicName:s UseDefaultIfPreferenceUnavailable:b
ConditionThresholdEnabled:s! OverallConfidenceThreshold:347
ReplacementTemplate:348
Name:s! Value:s!
DimensionName:s! DimensionValueSource:s! DefaultDimensionValue:s!
Data:s! Charset:s
Text:341 Html:341
RawContent:B! ContentDisposition:s FileName:s! ContentDescription:s ContentId:s ContentTransferEncoding:s ContentType:s
Name:s Aggregation:s
FromEmailAddress:[s Destination:[s Subject:[s Isp:[s LastDeliveryEvent:[s LastEngagementEvent:[s
Bounce:349 Complaint:350
ConfidenceVerdictThreshold:s!
ReplacementTemplateData:s
BounceType:s BounceSubType:s DiagnosticCode:s
ComplaintSubType:s ComplaintFeedbackType:s

AccountSuspendedException 224 status=400
AlreadyExistsException 225 status=400
BadRequestException 226 status=400
ConcurrentModificationException 227 status=500
ConflictException 228 status=409
InternalServiceErrorException 229 status=500
InvalidNextTokenException 230 status=400
LimitExceededException 231 status=400
MailFromDomainNotVerifiedException 232 status=400
MessageRejected 233 status=400
NotFoundException 234 status=404
SendingPausedException 235 status=400
TooManyRequestsException 236 status=429

ListMultiRegionEndpoints in=NextToken out=NextToken limit=PageSize results=MultiRegionEndpoints
ListReputationEntities in=NextToken out=NextToken limit=PageSize results=ReputationEntities
ListResourceTenants in=NextToken out=NextToken limit=PageSize results=ResourceTenants
ListTenantResources in=NextToken out=NextToken limit=PageSize results=TenantResources
ListTenants in=NextToken out=NextToken limit=PageSize results=Tenants

`,
}
