// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Pinpoint Email Service, API version 2018-07-26. */
export const pinpointEmail: ServiceModel = {
  name: 'pinpoint-email',
  packed: `{"name":"pinpoint-email","serviceId":"Pinpoint Email","fullName":"Amazon Pinpoint Email Service","apiVersion":"2018-07-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"email","signingName":"ses","jsonVersion":"1.1"}
CreateConfigurationSet POST /v1/email/configuration-sets <0 >1
CreateConfigurationSetEventDestination POST /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations <2 >3
CreateDedicatedIpPool POST /v1/email/dedicated-ip-pools <4 >5
CreateDeliverabilityTestReport POST /v1/email/deliverability-dashboard/test <6 >7
CreateEmailIdentity POST /v1/email/identities <8 >9
DeleteConfigurationSet DELETE /v1/email/configuration-sets/{ConfigurationSetName} <10 >11
DeleteConfigurationSetEventDestination DELETE /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <12 >13
DeleteDedicatedIpPool DELETE /v1/email/dedicated-ip-pools/{PoolName} <14 >15
DeleteEmailIdentity DELETE /v1/email/identities/{EmailIdentity} <16 >17
GetAccount GET /v1/email/account <18 >19
GetBlacklistReports GET /v1/email/deliverability-dashboard/blacklist-report <20 >21
GetConfigurationSet GET /v1/email/configuration-sets/{ConfigurationSetName} <22 >23
GetConfigurationSetEventDestinations GET /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations <24 >25
GetDedicatedIp GET /v1/email/dedicated-ips/{IP} <26 >27
GetDedicatedIps GET /v1/email/dedicated-ips <28 >29
GetDeliverabilityDashboardOptions GET /v1/email/deliverability-dashboard <30 >31
GetDeliverabilityTestReport GET /v1/email/deliverability-dashboard/test-reports/{ReportId} <32 >33
GetDomainDeliverabilityCampaign GET /v1/email/deliverability-dashboard/campaigns/{CampaignId} <34 >35
GetDomainStatisticsReport GET /v1/email/deliverability-dashboard/statistics-report/{Domain} <36 >37
GetEmailIdentity GET /v1/email/identities/{EmailIdentity} <38 >39
ListConfigurationSets GET /v1/email/configuration-sets <40 >41
ListDedicatedIpPools GET /v1/email/dedicated-ip-pools <42 >43
ListDeliverabilityTestReports GET /v1/email/deliverability-dashboard/test-reports <44 >45
ListDomainDeliverabilityCampaigns GET /v1/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns <46 >47
ListEmailIdentities GET /v1/email/identities <48 >49
ListTagsForResource GET /v1/email/tags <50 >51
PutAccountDedicatedIpWarmupAttributes PUT /v1/email/account/dedicated-ips/warmup <52 >53
PutAccountSendingAttributes PUT /v1/email/account/sending <54 >55
PutConfigurationSetDeliveryOptions PUT /v1/email/configuration-sets/{ConfigurationSetName}/delivery-options <56 >57
PutConfigurationSetReputationOptions PUT /v1/email/configuration-sets/{ConfigurationSetName}/reputation-options <58 >59
PutConfigurationSetSendingOptions PUT /v1/email/configuration-sets/{ConfigurationSetName}/sending <60 >61
PutConfigurationSetTrackingOptions PUT /v1/email/configuration-sets/{ConfigurationSetName}/tracking-options <62 >63
PutDedicatedIpInPool PUT /v1/email/dedicated-ips/{IP}/pool <64 >65
PutDedicatedIpWarmupAttributes PUT /v1/email/dedicated-ips/{IP}/warmup <66 >67
PutDeliverabilityDashboardOption PUT /v1/email/deliverability-dashboard <68 >69
PutEmailIdentityDkimAttributes PUT /v1/email/identities/{EmailIdentity}/dkim <70 >71
PutEmailIdentityFeedbackAttributes PUT /v1/email/identities/{EmailIdentity}/feedback <72 >73
PutEmailIdentityMailFromAttributes PUT /v1/email/identities/{EmailIdentity}/mail-from <74 >75
SendEmail POST /v1/email/outbound-emails <76 >77
TagResource POST /v1/email/tags <78 >79
UntagResource DELETE /v1/email/tags <80 >81
UpdateConfigurationSetEventDestination PUT /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName} <82 >83

ConfigurationSetName:s! TrackingOptions:94 DeliveryOptions:95 ReputationOptions:96 SendingOptions:97 Tags:[98
-
ConfigurationSetName:s!@u EventDestinationName:s! EventDestination:99!
-
PoolName:s! Tags:[98
-
ReportName:s FromEmailAddress:s! Content:100! Tags:[98
ReportId:s! DeliverabilityTestStatus:s!
EmailIdentity:s! Tags:[98
IdentityType:s VerifiedForSendingStatus:b DkimAttributes:101
ConfigurationSetName:s!@u
-
ConfigurationSetName:s!@u EventDestinationName:s!@u
-
PoolName:s!@u
-
EmailIdentity:s!@u
-
-
SendQuota:102 SendingEnabled:b DedicatedIpAutoWarmupEnabled:b EnforcementStatus:s ProductionAccessEnabled:b
BlacklistItemNames:[s!@q
BlacklistReport:{[103!
ConfigurationSetName:s!@u
ConfigurationSetName:s TrackingOptions:94 DeliveryOptions:95 ReputationOptions:96 SendingOptions:97 Tags:[98
ConfigurationSetName:s!@u
EventDestinations:[104
Ip:s!@u=IP
DedicatedIp:105
PoolName:s@q NextToken:s@q PageSize:i@q
DedicatedIps:[105 NextToken:s
-
DashboardEnabled:b! SubscriptionExpiryDate:t AccountStatus:s ActiveSubscribedDomains:[106 PendingExpirationSubscribedDomains:[106
ReportId:s!@u
DeliverabilityTestReport:107! OverallPlacement:108! IspPlacements:[109! Message:s Tags:[98
CampaignId:s!@u
DomainDeliverabilityCampaign:110!
Domain:s!@u StartDate:t!@q EndDate:t!@q
OverallVolume:111! DailyVolumes:[112!
EmailIdentity:s!@u
IdentityType:s FeedbackForwardingStatus:b VerifiedForSendingStatus:b DkimAttributes:101 MailFromAttributes:113 Tags:[98
NextToken:s@q PageSize:i@q
ConfigurationSets:[s NextToken:s
NextToken:s@q PageSize:i@q
DedicatedIpPools:[s NextToken:s
NextToken:s@q PageSize:i@q
DeliverabilityTestReports:[107! NextToken:s
StartDate:t!@q EndDate:t!@q SubscribedDomain:s!@u NextToken:s@q PageSize:i@q
DomainDeliverabilityCampaigns:[110! NextToken:s
NextToken:s@q PageSize:i@q
EmailIdentities:[114 NextToken:s
ResourceArn:s!@q
Tags:[98!
AutoWarmupEnabled:b
-
SendingEnabled:b
-
ConfigurationSetName:s!@u TlsPolicy:s SendingPoolName:s
-
ConfigurationSetName:s!@u ReputationMetricsEnabled:b
-
ConfigurationSetName:s!@u SendingEnabled:b
-
ConfigurationSetName:s!@u CustomRedirectDomain:s
-
Ip:s!@u=IP DestinationPoolName:s!
-
Ip:s!@u=IP WarmupPercentage:i!
-
DashboardEnabled:b! SubscribedDomains:[106
-
EmailIdentity:s!@u SigningEnabled:b
-
EmailIdentity:s!@u EmailForwardingEnabled:b
-
EmailIdentity:s!@u MailFromDomain:s BehaviorOnMxFailure:s
-
FromEmailAddress:s Destination:115! ReplyToAddresses:[s FeedbackForwardingEmailAddress:s Content:100! EmailTags:[116 ConfigurationSetName:s
MessageId:s
ResourceArn:s! Tags:[98!
-
ResourceArn:s!@q TagKeys:[s!@q
-
ConfigurationSetName:s!@u EventDestinationName:s!@u EventDestination:99!
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
CustomRedirectDomain:s!
TlsPolicy:s SendingPoolName:s
ReputationMetricsEnabled:b LastFreshStart:t
SendingEnabled:b
Key:s! Value:s!
Enabled:b MatchingEventTypes:[s KinesisFirehoseDestination:117 CloudWatchDestination:118 SnsDestination:119 PinpointDestination:120
Simple:121 Raw:122 Template:123
SigningEnabled:b Status:s Tokens:[s
Max24HourSend:d MaxSendRate:d SentLast24Hours:d
RblName:s ListingTime:t Description:s
Name:s! Enabled:b MatchingEventTypes:[s! KinesisFirehoseDestination:117 CloudWatchDestination:118 SnsDestination:119 PinpointDestination:120
Ip:s! WarmupStatus:s! WarmupPercentage:i! PoolName:s
Domain:s SubscriptionStartDate:t InboxPlacementTrackingOption:124
ReportId:s ReportName:s Subject:s FromEmailAddress:s CreateDate:t DeliverabilityTestStatus:s
InboxPercentage:d SpamPercentage:d MissingPercentage:d SpfPercentage:d DkimPercentage:d
IspName:s PlacementStatistics:108
CampaignId:s ImageUrl:s Subject:s FromAddress:s SendingIps:[s FirstSeenDateTime:t LastSeenDateTime:t InboxCount:l SpamCount:l ReadRate:d DeleteRate:d ReadDeleteRate:d ProjectedVolume:l Esps:[s
VolumeStatistics:125 ReadRatePercent:d DomainIspPlacements:[126
StartDate:t VolumeStatistics:125 DomainIspPlacements:[126
MailFromDomain:s! MailFromDomainStatus:s! BehaviorOnMxFailure:s!
IdentityType:s IdentityName:s SendingEnabled:b
ToAddresses:[s CcAddresses:[s BccAddresses:[s
Name:s! Value:s!
IamRoleArn:s! DeliveryStreamArn:s!
DimensionConfigurations:[127!
TopicArn:s!
ApplicationArn:s
Subject:128! Body:129!
Data:B!
TemplateArn:s TemplateData:s
Global:b TrackedIsps:[s
InboxRawCount:l SpamRawCount:l ProjectedInbox:l ProjectedSpam:l
IspName:s InboxRawCount:l SpamRawCount:l InboxPercentage:d SpamPercentage:d
DimensionName:s! DimensionValueSource:s! DefaultDimensionValue:s!
Data:s! Charset:s
Text:128 Html:128

AccountSuspendedException 84 status=400
AlreadyExistsException 85 status=400
BadRequestException 86 status=400
ConcurrentModificationException 87 status=500
LimitExceededException 88 status=400
MailFromDomainNotVerifiedException 89 status=400
MessageRejected 90 status=400
NotFoundException 91 status=404
SendingPausedException 92 status=400
TooManyRequestsException 93 status=429

GetDedicatedIps in=NextToken out=NextToken limit=PageSize results=DedicatedIps
ListConfigurationSets in=NextToken out=NextToken limit=PageSize results=ConfigurationSets
ListDedicatedIpPools in=NextToken out=NextToken limit=PageSize results=DedicatedIpPools
ListDeliverabilityTestReports in=NextToken out=NextToken limit=PageSize results=DeliverabilityTestReports
ListEmailIdentities in=NextToken out=NextToken limit=PageSize results=EmailIdentities

`,
}
