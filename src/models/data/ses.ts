// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Email Service, API version 2010-12-01. */
export const ses: ServiceModel = {
  name: 'ses',
  packed: `{"name":"ses","serviceId":"SES","fullName":"Amazon Simple Email Service","apiVersion":"2010-12-01","protocol":"query","protocols":["query"],"endpointPrefix":"email","signingName":"ses","xmlNamespace":"http://ses.amazonaws.com/doc/2010-12-01/"}
CloneReceiptRuleSet <0 >1 wrapper=CloneReceiptRuleSetResult
CreateConfigurationSet <2 >3 wrapper=CreateConfigurationSetResult
CreateConfigurationSetEventDestination <4 >5 wrapper=CreateConfigurationSetEventDestinationResult
CreateConfigurationSetTrackingOptions <6 >7 wrapper=CreateConfigurationSetTrackingOptionsResult
CreateCustomVerificationEmailTemplate <8
CreateReceiptFilter <9 >10 wrapper=CreateReceiptFilterResult
CreateReceiptRule <11 >12 wrapper=CreateReceiptRuleResult
CreateReceiptRuleSet <13 >14 wrapper=CreateReceiptRuleSetResult
CreateTemplate <15 >16 wrapper=CreateTemplateResult
DeleteConfigurationSet <17 >18 wrapper=DeleteConfigurationSetResult
DeleteConfigurationSetEventDestination <19 >20 wrapper=DeleteConfigurationSetEventDestinationResult
DeleteConfigurationSetTrackingOptions <21 >22 wrapper=DeleteConfigurationSetTrackingOptionsResult
DeleteCustomVerificationEmailTemplate <23
DeleteIdentity <24 >25 wrapper=DeleteIdentityResult
DeleteIdentityPolicy <26 >27 wrapper=DeleteIdentityPolicyResult
DeleteReceiptFilter <28 >29 wrapper=DeleteReceiptFilterResult
DeleteReceiptRule <30 >31 wrapper=DeleteReceiptRuleResult
DeleteReceiptRuleSet <32 >33 wrapper=DeleteReceiptRuleSetResult
DeleteTemplate <34 >35 wrapper=DeleteTemplateResult
DeleteVerifiedEmailAddress <36
DescribeActiveReceiptRuleSet <37 >38 wrapper=DescribeActiveReceiptRuleSetResult
DescribeConfigurationSet <39 >40 wrapper=DescribeConfigurationSetResult
DescribeReceiptRule <41 >42 wrapper=DescribeReceiptRuleResult
DescribeReceiptRuleSet <43 >44 wrapper=DescribeReceiptRuleSetResult
GetAccountSendingEnabled >45 wrapper=GetAccountSendingEnabledResult
GetCustomVerificationEmailTemplate <46 >47 wrapper=GetCustomVerificationEmailTemplateResult
GetIdentityDkimAttributes <48 >49 wrapper=GetIdentityDkimAttributesResult
GetIdentityMailFromDomainAttributes <50 >51 wrapper=GetIdentityMailFromDomainAttributesResult
GetIdentityNotificationAttributes <52 >53 wrapper=GetIdentityNotificationAttributesResult
GetIdentityPolicies <54 >55 wrapper=GetIdentityPoliciesResult
GetIdentityVerificationAttributes <56 >57 wrapper=GetIdentityVerificationAttributesResult
GetSendQuota >58 wrapper=GetSendQuotaResult
GetSendStatistics >59 wrapper=GetSendStatisticsResult
GetTemplate <60 >61 wrapper=GetTemplateResult
ListConfigurationSets <62 >63 wrapper=ListConfigurationSetsResult
ListCustomVerificationEmailTemplates <64 >65 wrapper=ListCustomVerificationEmailTemplatesResult
ListIdentities <66 >67 wrapper=ListIdentitiesResult
ListIdentityPolicies <68 >69 wrapper=ListIdentityPoliciesResult
ListReceiptFilters <70 >71 wrapper=ListReceiptFiltersResult
ListReceiptRuleSets <72 >73 wrapper=ListReceiptRuleSetsResult
ListTemplates <74 >75 wrapper=ListTemplatesResult
ListVerifiedEmailAddresses >76 wrapper=ListVerifiedEmailAddressesResult
PutConfigurationSetDeliveryOptions <77 >78 wrapper=PutConfigurationSetDeliveryOptionsResult
PutIdentityPolicy <79 >80 wrapper=PutIdentityPolicyResult
ReorderReceiptRuleSet <81 >82 wrapper=ReorderReceiptRuleSetResult
SendBounce <83 >84 wrapper=SendBounceResult
SendBulkTemplatedEmail <85 >86 wrapper=SendBulkTemplatedEmailResult
SendCustomVerificationEmail <87 >88 wrapper=SendCustomVerificationEmailResult
SendEmail <89 >90 wrapper=SendEmailResult
SendRawEmail <91 >92 wrapper=SendRawEmailResult
SendTemplatedEmail <93 >94 wrapper=SendTemplatedEmailResult
SetActiveReceiptRuleSet <95 >96 wrapper=SetActiveReceiptRuleSetResult
SetIdentityDkimEnabled <97 >98 wrapper=SetIdentityDkimEnabledResult
SetIdentityFeedbackForwardingEnabled <99 >100 wrapper=SetIdentityFeedbackForwardingEnabledResult
SetIdentityHeadersInNotificationsEnabled <101 >102 wrapper=SetIdentityHeadersInNotificationsEnabledResult
SetIdentityMailFromDomain <103 >104 wrapper=SetIdentityMailFromDomainResult
SetIdentityNotificationTopic <105 >106 wrapper=SetIdentityNotificationTopicResult
SetReceiptRulePosition <107 >108 wrapper=SetReceiptRulePositionResult
TestRenderTemplate <109 >110 wrapper=TestRenderTemplateResult
UpdateAccountSendingEnabled <111
UpdateConfigurationSetEventDestination <112 >113 wrapper=UpdateConfigurationSetEventDestinationResult
UpdateConfigurationSetReputationMetricsEnabled <114
UpdateConfigurationSetSendingEnabled <115
UpdateConfigurationSetTrackingOptions <116 >117 wrapper=UpdateConfigurationSetTrackingOptionsResult
UpdateCustomVerificationEmailTemplate <118
UpdateReceiptRule <119 >120 wrapper=UpdateReceiptRuleResult
UpdateTemplate <121 >122 wrapper=UpdateTemplateResult
VerifyDomainDkim <123 >124 wrapper=VerifyDomainDkimResult
VerifyDomainIdentity <125 >126 wrapper=VerifyDomainIdentityResult
VerifyEmailAddress <127
VerifyEmailIdentity <128 >129 wrapper=VerifyEmailIdentityResult

RuleSetName:s! OriginalRuleSetName:s!
-
ConfigurationSet:164!
-
ConfigurationSetName:s! EventDestination:165!
-
ConfigurationSetName:s! TrackingOptions:166!
-
TemplateName:s! FromEmailAddress:s! TemplateSubject:s! TemplateContent:s! SuccessRedirectionURL:s! FailureRedirectionURL:s!
Filter:167!
-
RuleSetName:s! After:s Rule:168!
-
RuleSetName:s!
-
Template:169!
-
ConfigurationSetName:s!
-
ConfigurationSetName:s! EventDestinationName:s!
-
ConfigurationSetName:s!
-
TemplateName:s!
Identity:s!
-
Identity:s! PolicyName:s!
-
FilterName:s!
-
RuleSetName:s! RuleName:s!
-
RuleSetName:s!
-
TemplateName:s!
-
EmailAddress:s!
-
Metadata:170 Rules:[168
ConfigurationSetName:s! ConfigurationSetAttributeNames:[s
ConfigurationSet:164 EventDestinations:[165 TrackingOptions:166 DeliveryOptions:171 ReputationOptions:172
RuleSetName:s! RuleName:s!
Rule:168
RuleSetName:s!
Metadata:170 Rules:[168
Enabled:b
TemplateName:s!
TemplateName:s FromEmailAddress:s TemplateSubject:s TemplateContent:s SuccessRedirectionURL:s FailureRedirectionURL:s
Identities:[s!
DkimAttributes:{173!
Identities:[s!
MailFromDomainAttributes:{174!
Identities:[s!
NotificationAttributes:{175!
Identity:s! PolicyNames:[s!
Policies:{s!
Identities:[s!
VerificationAttributes:{176!
Max24HourSend:d MaxSendRate:d SentLast24Hours:d
SendDataPoints:[177
TemplateName:s!
Template:169
NextToken:s MaxItems:i
ConfigurationSets:[164 NextToken:s
NextToken:s MaxResults:i
CustomVerificationEmailTemplates:[178 NextToken:s
IdentityType:s NextToken:s MaxItems:i
Identities:[s! NextToken:s
Identity:s!
PolicyNames:[s!
-
Filters:[167
NextToken:s
RuleSets:[170 NextToken:s
NextToken:s MaxItems:i
TemplatesMetadata:[179 NextToken:s
VerifiedEmailAddresses:[s
ConfigurationSetName:s! DeliveryOptions:171
-
Identity:s! PolicyName:s! Policy:s!
-
RuleSetName:s! RuleNames:[s!
-
OriginalMessageId:s! BounceSender:s! Explanation:s MessageDsn:180 BouncedRecipientInfoList:[181! BounceSenderArn:s
MessageId:s
Source:s! SourceArn:s ReplyToAddresses:[s ReturnPath:s ReturnPathArn:s ConfigurationSetName:s DefaultTags:[182 Template:s! TemplateArn:s DefaultTemplateData:s! Destinations:[183!
Status:[184!
EmailAddress:s! TemplateName:s! ConfigurationSetName:s
MessageId:s
Source:s! Destination:185! Message:186! ReplyToAddresses:[s ReturnPath:s SourceArn:s ReturnPathArn:s Tags:[182 ConfigurationSetName:s
MessageId:s!
Source:s Destinations:[s RawMessage:187! FromArn:s SourceArn:s ReturnPathArn:s Tags:[182 ConfigurationSetName:s
MessageId:s!
Source:s! Destination:185! ReplyToAddresses:[s ReturnPath:s SourceArn:s ReturnPathArn:s Tags:[182 ConfigurationSetName:s Template:s! TemplateArn:s TemplateData:s!
MessageId:s!
RuleSetName:s
-
Identity:s! DkimEnabled:b!
-
Identity:s! ForwardingEnabled:b!
-
Identity:s! NotificationType:s! Enabled:b!
-
Identity:s! MailFromDomain:s BehaviorOnMXFailure:s
-
Identity:s! NotificationType:s! SnsTopic:s
-
RuleSetName:s! RuleName:s! After:s
-
TemplateName:s! TemplateData:s!
RenderedTemplate:s
Enabled:b
ConfigurationSetName:s! EventDestination:165!
-
ConfigurationSetName:s! Enabled:b!
ConfigurationSetName:s! Enabled:b!
ConfigurationSetName:s! TrackingOptions:166!
-
TemplateName:s! FromEmailAddress:s TemplateSubject:s TemplateContent:s SuccessRedirectionURL:s FailureRedirectionURL:s
RuleSetName:s! Rule:168!
-
Template:169!
-
Domain:s!
DkimTokens:[s!
Domain:s!
VerificationToken:s!
EmailAddress:s!
EmailAddress:s!
-
-
Name:s
Name:s
ConfigurationSetName:s
ConfigurationSetName:s
ConfigurationSetName:s
-
CustomVerificationEmailTemplateName:s
CustomVerificationEmailTemplateName:s
ConfigurationSetName:s EventDestinationName:s
ConfigurationSetName:s EventDestinationName:s
FromEmailAddress:s
ConfigurationSetName:s EventDestinationName:s
-
-
ConfigurationSetName:s EventDestinationName:s
FunctionArn:s
-
TemplateName:s
Bucket:s
ConfigurationSetName:s EventDestinationName:s
Topic:s
TemplateName:s
-
-
-
-
TemplateName:s
-
Name:s
Name:s
TemplateName:s
ConfigurationSetName:s
ConfigurationSetName:s
Name:s!
Name:s! Enabled:b MatchingEventTypes:[s! KinesisFirehoseDestination:188 CloudWatchDestination:189 SNSDestination:190
CustomRedirectDomain:s
Name:s! IpFilter:191!
Name:s! Enabled:b TlsPolicy:s Recipients:[s Actions:[192 ScanEnabled:b
TemplateName:s! SubjectPart:s TextPart:s HtmlPart:s
Name:s CreatedTimestamp:t
TlsPolicy:s
SendingEnabled:b ReputationMetricsEnabled:b LastFreshStart:t
DkimEnabled:b! DkimVerificationStatus:s! DkimTokens:[s
MailFromDomain:s! MailFromDomainStatus:s! BehaviorOnMXFailure:s!
BounceTopic:s! ComplaintTopic:s! DeliveryTopic:s! ForwardingEnabled:b! HeadersInBounceNotificationsEnabled:b HeadersInComplaintNotificationsEnabled:b HeadersInDeliveryNotificationsEnabled:b
VerificationStatus:s! VerificationToken:s
Timestamp:t DeliveryAttempts:l Bounces:l Complaints:l Rejects:l
TemplateName:s FromEmailAddress:s TemplateSubject:s SuccessRedirectionURL:s FailureRedirectionURL:s
Name:s CreatedTimestamp:t
ReportingMta:s! ArrivalDate:t ExtensionFields:[193
Recipient:s! RecipientArn:s BounceType:s RecipientDsnFields:194
Name:s! Value:s!
Destination:185! ReplacementTags:[182 ReplacementTemplateData:s
Status:s Error:s MessageId:s
ToAddresses:[s CcAddresses:[s BccAddresses:[s
Subject:195! Body:196!
Data:B!
IAMRoleARN:s! DeliveryStreamARN:s!
DimensionConfigurations:[197!
TopicARN:s!
Policy:s! Cidr:s!
S3Action:198 BounceAction:199 WorkmailAction:200 LambdaAction:201 StopAction:202 AddHeaderAction:203 SNSAction:204 ConnectAction:205
Name:s! Value:s!
FinalRecipient:s Action:s! RemoteMta:s Status:s! DiagnosticCode:s LastAttemptDate:t ExtensionFields:[193
Data:s! Charset:s
Text:195 Html:195
DimensionName:s! DimensionValueSource:s! DefaultDimensionValue:s!
TopicArn:s BucketName:s! ObjectKeyPrefix:s KmsKeyArn:s IamRoleArn:s
TopicArn:s SmtpReplyCode:s! StatusCode:s Message:s! Sender:s!
TopicArn:s OrganizationArn:s!
TopicArn:s FunctionArn:s! InvocationType:s
Scope:s! TopicArn:s
HeaderName:s! HeaderValue:s!
TopicArn:s! Encoding:s
InstanceARN:s! IAMRoleARN:s!

AccountSendingPausedException 130 status=400 sender
AlreadyExistsException 131 code=AlreadyExists status=400 sender
CannotDeleteException 132 code=CannotDelete status=400 sender
ConfigurationSetAlreadyExistsException 133 code=ConfigurationSetAlreadyExists status=400 sender
ConfigurationSetDoesNotExistException 134 code=ConfigurationSetDoesNotExist status=400 sender
ConfigurationSetSendingPausedException 135 status=400 sender
CustomVerificationEmailInvalidContentException 136 code=CustomVerificationEmailInvalidContent status=400 sender
CustomVerificationEmailTemplateAlreadyExistsException 137 code=CustomVerificationEmailTemplateAlreadyExists status=400 sender
CustomVerificationEmailTemplateDoesNotExistException 138 code=CustomVerificationEmailTemplateDoesNotExist status=400 sender
EventDestinationAlreadyExistsException 139 code=EventDestinationAlreadyExists status=400 sender
EventDestinationDoesNotExistException 140 code=EventDestinationDoesNotExist status=400 sender
FromEmailAddressNotVerifiedException 141 code=FromEmailAddressNotVerified status=400 sender
InvalidCloudWatchDestinationException 142 code=InvalidCloudWatchDestination status=400 sender
InvalidConfigurationSetException 143 code=InvalidConfigurationSet status=400 sender
InvalidDeliveryOptionsException 144 code=InvalidDeliveryOptions status=400 sender
InvalidFirehoseDestinationException 145 code=InvalidFirehoseDestination status=400 sender
InvalidLambdaFunctionException 146 code=InvalidLambdaFunction status=400 sender
InvalidPolicyException 147 code=InvalidPolicy status=400 sender
InvalidRenderingParameterException 148 code=InvalidRenderingParameter status=400 sender
InvalidS3ConfigurationException 149 code=InvalidS3Configuration status=400 sender
InvalidSNSDestinationException 150 code=InvalidSNSDestination status=400 sender
InvalidSnsTopicException 151 code=InvalidSnsTopic status=400 sender
InvalidTemplateException 152 code=InvalidTemplate status=400 sender
InvalidTrackingOptionsException 153 code=InvalidTrackingOptions status=400 sender
LimitExceededException 154 code=LimitExceeded status=400 sender
MailFromDomainNotVerifiedException 155 status=400 sender
MessageRejected 156 status=400 sender
MissingRenderingAttributeException 157 code=MissingRenderingAttribute status=400 sender
ProductionAccessNotGrantedException 158 code=ProductionAccessNotGranted status=400 sender
RuleDoesNotExistException 159 code=RuleDoesNotExist status=400 sender
RuleSetDoesNotExistException 160 code=RuleSetDoesNotExist status=400 sender
TemplateDoesNotExistException 161 code=TemplateDoesNotExist status=400 sender
TrackingOptionsAlreadyExistsException 162 status=400 sender
TrackingOptionsDoesNotExistException 163 status=400 sender

ListIdentities in=NextToken out=NextToken limit=MaxItems results=Identities
ListCustomVerificationEmailTemplates in=NextToken out=NextToken limit=MaxResults results=CustomVerificationEmailTemplates
ListConfigurationSets in=NextToken out=NextToken limit=MaxItems results=ConfigurationSets
ListReceiptRuleSets in=NextToken out=NextToken results=RuleSets
ListTemplates in=NextToken out=NextToken limit=MaxItems results=TemplatesMetadata

IdentityExists GetIdentityVerificationAttributes 3 20 [{"expected":"Success","matcher":"pathAll","state":"success","argument":"VerificationAttributes.*.VerificationStatus"}]`,
}
