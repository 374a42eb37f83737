// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS WAFV2, API version 2019-07-29. */
export const wafv2: ServiceModel = {
  name: 'wafv2',
  packed: `{"name":"wafv2","serviceId":"WAFV2","fullName":"AWS WAFV2","apiVersion":"2019-07-29","protocol":"json","protocols":["json"],"endpointPrefix":"wafv2","jsonVersion":"1.1","targetPrefix":"AWSWAF_20190729"}
AssociateWebACL <0 >1
CheckCapacity <2 >3
CreateAPIKey <4 >5
CreateIPSet <6 >7
CreateRegexPatternSet <8 >9
CreateRuleGroup <10 >11
CreateWebACL <12 >13
DeleteAPIKey <14 >15
DeleteFirewallManagerRuleGroups <16 >17
DeleteIPSet <18 >19
DeleteLoggingConfiguration <20 >21
DeletePermissionPolicy <22 >23
DeleteRegexPatternSet <24 >25
DeleteRuleGroup <26 >27
DeleteWebACL <28 >29
DescribeAllManagedProducts <30 >31
DescribeManagedProductsByVendor <32 >33
DescribeManagedRuleGroup <34 >35
DisassociateWebACL <36 >37
GenerateMobileSdkReleaseUrl <38 >39
GetDecryptedAPIKey <40 >41
GetIPSet <42 >43
GetLoggingConfiguration <44 >45
GetManagedRuleSet <46 >47
GetMobileSdkRelease <48 >49
GetPermissionPolicy <50 >51
GetRateBasedStatementManagedKeys <52 >53
GetRegexPatternSet <54 >55
GetRevenueStatistics <56 >57
GetRevenueStatisticsSummary <58 >59
GetRevenueStatisticsTimeSeries <60 >61
GetRuleGroup <62 >63
GetSampledRequests <64 >65
GetTopPathStatisticsByTraffic <66 >67
GetWebACL <68 >69
GetWebACLForResource <70 >71
ListAPIKeys <72 >73
ListAvailableManagedRuleGroupVersions <74 >75
ListAvailableManagedRuleGroups <76 >77
ListIPSets <78 >79
ListLoggingConfigurations <80 >81
ListManagedRuleSets <82 >83
ListMobileSdkReleases <84 >85
ListRegexPatternSets <86 >87
ListResourcesForWebACL <88 >89
ListRuleGroups <90 >91
ListSettlementRecords <92 >93
ListTagsForResource <94 >95
ListWebACLs <96 >97
PutLoggingConfiguration <98 >99
PutManagedRuleSetVersions <100 >101
PutPermissionPolicy <102 >103
TagResource <104 >105
UntagResource <106 >107
UpdateIPSet <108 >109
UpdateManagedRuleSetVersionExpiryDate <110 >111
UpdateRegexPatternSet <112 >113
UpdateRuleGroup <114 >115
UpdateWebACL <116 >117

WebACLArn:s! ResourceArn:s!
-
Scope:s! Rules:[138!
Capacity:l
Scope:s! TokenDomains:[s!
APIKey:s
Name:s! Scope:s! Description:s IPAddressVersion:s! Addresses:[s! Tags:[139
Summary:140
Name:s! Scope:s! Description:s RegularExpressionList:[141! Tags:[139
Summary:142
Name:s! Scope:s! Capacity:l! Description:s Rules:[138 VisibilityConfig:143! Tags:[139 CustomResponseBodies:{144 MonetizationConfig:145
Summary:146
Name:s! Scope:s! DefaultAction:147! Description:s Rules:[138 VisibilityConfig:143! DataProtectionConfig:148 Tags:[139 CustomResponseBodies:{144 CaptchaConfig:149 ChallengeConfig:150 TokenDomains:[s AssociationConfig:151 OnSourceDDoSProtectionConfig:152 ApplicationConfig:153 MonetizationConfig:145
Summary:154
Scope:s! APIKey:s!
-
WebACLArn:s! WebACLLockToken:s!
NextWebACLLockToken:s
Name:s! Scope:s! Id:s! LockToken:s!
-
ResourceArn:s! LogType:s LogScope:s
-
ResourceArn:s!
-
Name:s! Scope:s! Id:s! LockToken:s!
-
Name:s! Scope:s! Id:s! LockToken:s!
-
Name:s! Scope:s! Id:s! LockToken:s!
-
Scope:s!
ManagedProducts:[155
VendorName:s! Scope:s!
ManagedProducts:[155
VendorName:s! Name:s! Scope:s! VersionName:s
VersionName:s SnsTopicArn:s Capacity:l Rules:[156 LabelNamespace:s AvailableLabels:[157 ConsumedLabels:[157
ResourceArn:s!
-
Platform:s! ReleaseVersion:s!
Url:s
Scope:s! APIKey:s!
TokenDomains:[s CreationTimestamp:t
Name:s! Scope:s! Id:s!
IPSet:158 LockToken:s
ResourceArn:s! LogType:s LogScope:s
LoggingConfiguration:159
Name:s! Scope:s! Id:s!
ManagedRuleSet:160 LockToken:s
Platform:s! ReleaseVersion:s!
MobileSdkRelease:161
ResourceArn:s!
Policy:s
Scope:s! WebACLName:s! WebACLId:s! RuleGroupRuleName:s RuleName:s!
ManagedKeysIPV4:162 ManagedKeysIPV6:162
Name:s! Scope:s! Id:s!
RegexPatternSet:163 LockToken:s
StatisticType:s! TimeWindow:164! Scope:s! Currency:s! GroupBy:s Filters:[165 NextMarker:s Limit:i SortBy:s SortOrder:s
SourceStatistics:[166 RevenuePathStatistics:[167 NextMarker:s
TimeWindow:164! Scope:s! Currency:s! Filters:[165
RevenueBreakdown:168
StatisticType:s! TimeWindow:164! Scope:s! Interval:s! Currency:s! GroupBy:s Filters:[165 Limit:i NextMarker:s
DataPoints:[169 NextMarker:s
Name:s Scope:s Id:s ARN:s
RuleGroup:170 LockToken:s
WebAclArn:s! RuleMetricName:s! Scope:s! TimeWindow:164! MaxItems:l!
SampledRequests:[171 PopulationSize:l TimeWindow:164
WebAclArn:s! Scope:s! UriPathPrefix:s TimeWindow:164! BotCategory:s BotOrganization:s BotName:s Limit:i! NumberOfTopTrafficBotsPerPath:i! NextMarker:s
PathStatistics:[172! TotalRequestCount:l! NextMarker:s TopCategories:[172
Name:s Scope:s Id:s ARN:s
WebACL:173 LockToken:s ApplicationIntegrationURL:s
ResourceArn:s!
WebACL:173
Scope:s! NextMarker:s Limit:i
NextMarker:s APIKeySummaries:[174 ApplicationIntegrationURL:s
VendorName:s! Name:s! Scope:s! NextMarker:s Limit:i
NextMarker:s Versions:[175 CurrentDefaultVersion:s
Scope:s! NextMarker:s Limit:i
NextMarker:s ManagedRuleGroups:[176
Scope:s! NextMarker:s Limit:i
NextMarker:s IPSets:[140
Scope:s! NextMarker:s Limit:i LogScope:s
LoggingConfigurations:[159 NextMarker:s
Scope:s! NextMarker:s Limit:i
NextMarker:s ManagedRuleSets:[177
Platform:s! NextMarker:s Limit:i
ReleaseSummaries:[178 NextMarker:s
Scope:s! NextMarker:s Limit:i
NextMarker:s RegexPatternSets:[142
WebACLArn:s! ResourceType:s
ResourceArns:[s
Scope:s! NextMarker:s Limit:i
NextMarker:s RuleGroups:[146
TimeWindow:164! Scope:s! Currency:s! Filters:[165 SortBy:s SortOrder:s Limit:i NextMarker:s
Settlements:[179 NextMarker:s
NextMarker:s Limit:i ResourceARN:s!
NextMarker:s TagInfoForResource:180
Scope:s! NextMarker:s Limit:i
NextMarker:s WebACLs:[154
LoggingConfiguration:159!
LoggingConfiguration:159
Name:s! Scope:s! Id:s! LockToken:s! RecommendedVersion:s VersionsToPublish:{181
NextLockToken:s
ResourceArn:s! Policy:s!
-
ResourceARN:s! Tags:[139!
-
ResourceARN:s! TagKeys:[s!
-
Name:s! Scope:s! Id:s! Description:s Addresses:[s! LockToken:s!
NextLockToken:s
Name:s! Scope:s! Id:s! LockToken:s! VersionToExpire:s! ExpiryTimestamp:t!
ExpiringVersion:s ExpiryTimestamp:t NextLockToken:s
Name:s! Scope:s! Id:s! Description:s RegularExpressionList:[141! LockToken:s!
NextLockToken:s
Name:s! Scope:s! Id:s! Description:s Rules:[138 VisibilityConfig:143! LockToken:s! CustomResponseBodies:{144 MonetizationConfig:145
NextLockToken:s
Name:s! Scope:s! Id:s! DefaultAction:147! Description:s Rules:[138 VisibilityConfig:143! DataProtectionConfig:148 LockToken:s! CustomResponseBodies:{144 CaptchaConfig:149 ChallengeConfig:150 TokenDomains:[s AssociationConfig:151 OnSourceDDoSProtectionConfig:152 ApplicationConfig:153 MonetizationConfig:145
NextLockToken:s
Message:s
Message:s
Message:s
Message:s
Message:s DisallowedFeatures:[182
Message:s
Message:s
message:s Field:s Parameter:s Reason:s
Message:s
Message:s
Message:s SourceType:s
Message:s
Message:s
Message:s
message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Name:s! Priority:i! Statement:183! Action:184 OverrideAction:185 RuleLabels:[186 VisibilityConfig:143! CaptchaConfig:149 ChallengeConfig:150
Key:s! Value:s!
Name:s Id:s Description:s LockToken:s ARN:s
RegexString:s
Name:s Id:s Description:s LockToken:s ARN:s
SampledRequestsEnabled:b! CloudWatchMetricsEnabled:b! MetricName:s!
ContentType:s! Content:s!
CryptoConfig:187 CurrencyMode:s
Name:s Id:s Description:s LockToken:s ARN:s
Block:188 Allow:189
DataProtections:[190!
ImmunityTimeProperty:191
ImmunityTimeProperty:191
RequestBody:{192
ALBLowReputationMode:s!
Attributes:[193
Name:s Id:s Description:s LockToken:s ARN:s
VendorName:s ManagedRuleSetName:s ProductId:s ProductLink:s ProductTitle:s ProductDescription:s SnsTopicArn:s IsVersioningSupported:b IsAdvancedManagedRuleSet:b
Name:s Action:184
Name:s
Name:s! Id:s! ARN:s! Description:s IPAddressVersion:s! Addresses:[s!
ResourceArn:s! LogDestinationConfigs:[s! RedactedFields:[194 ManagedByFirewallManager:b LoggingFilter:195 LogType:s LogScope:s
Name:s! Id:s! ARN:s! Description:s PublishedVersions:{196 RecommendedVersion:s LabelNamespace:s
ReleaseVersion:s Timestamp:t ReleaseNotes:s Tags:[139
IPAddressVersion:s Addresses:[s
Name:s Id:s ARN:s Description:s RegularExpressionList:[141
StartTime:t! EndTime:t!
Name:s! Values:[s!
SourceName:s! Percentage:d! Amount:s! RequestCount:l! SourceCategory:s Intent:s Organization:s Verified:b GroupByValue:s
Path:s! Percentage:d! Amount:s! RequestCount:l!
TotalAmount:s VerifiedAmount:s UnverifiedAmount:s Currency:s TotalSettled:l TotalMonetizeServed:l
Date:t MonetizeServedCount:l SettledCount:l TotalAmount:s Category:s Intent:s GroupByValue:s
Name:s! Id:s! Capacity:l! ARN:s! Description:s Rules:[138 VisibilityConfig:143! LabelNamespace:s CustomResponseBodies:{144 AvailableLabels:[157 ConsumedLabels:[157 MonetizationConfig:145
Request:197! Weight:l! Timestamp:t Action:s RuleNameWithinRuleGroup:s RequestHeadersInserted:[198 ResponseCodeSent:i Labels:[186 CaptchaResponse:199 ChallengeResponse:200 OverriddenAction:s
Source:201 Path:s! RequestCount:l! Percentage:d! TopBots:[202
Name:s! Id:s! ARN:s! DefaultAction:147! Description:s Rules:[138 VisibilityConfig:143! DataProtectionConfig:148 Capacity:l PreProcessFirewallManagerRuleGroups:[203 PostProcessFirewallManagerRuleGroups:[203 ManagedByFirewallManager:b LabelNamespace:s CustomResponseBodies:{144 CaptchaConfig:149 ChallengeConfig:150 TokenDomains:[s AssociationConfig:151 RetrofittedByFirewallManager:b OnSourceDDoSProtectionConfig:152 ApplicationConfig:153 MonetizationConfig:145
TokenDomains:[s APIKey:s CreationTimestamp:t Version:i
Name:s LastUpdateTimestamp:t
VendorName:s Name:s VersioningSupported:b Description:s
Name:s Id:s Description:s LockToken:s ARN:s LabelNamespace:s
ReleaseVersion:s Timestamp:t
Timestamp:t! PayerAddress:s WalletAddress:s Status:s! Amount:s! Currency:s Network:s TransactionId:s RequestId:s SourceName:s Organization:s SourceCategory:s Intent:s Verified:b ContentPath:s WebAclArn:s RequestTimestamp:t
ResourceARN:s TagList:[139
AssociatedRuleGroupArn:s ForecastedLifetime:i
Feature:s RequiredPricingPlan:s
ByteMatchStatement:204 SqliMatchStatement:205 XssMatchStatement:206 SizeConstraintStatement:207 GeoMatchStatement:208 RuleGroupReferenceStatement:209 IPSetReferenceStatement:210 RegexPatternSetReferenceStatement:211 RateBasedStatement:212 AndStatement:213 OrStatement:214 NotStatement:215 ManagedRuleGroupStatement:216 LabelMatchStatement:217 RegexMatchStatement:218 AsnMatchStatement:219
Block:188 Allow:189 Count:220 Captcha:221 Challenge:222 Monetize:223
Count:220 None:224
Name:s!
PaymentNetworks:[225!
CustomResponse:226
CustomRequestHandling:227
Field:228! Action:s! ExcludeRuleMatchDetails:b ExcludeRateBasedDetails:b
ImmunityTime:l!
DefaultSizeInspectionLimit:s!
Name:s Values:[s
SingleHeader:229 SingleQueryArgument:230 AllQueryArguments:231 UriPath:232 QueryString:233 Body:234 Method:235 JsonBody:236 Headers:237 Cookies:238 HeaderOrder:239 JA3Fingerprint:240 JA4Fingerprint:241 UriFragment:242
Filters:[243! DefaultBehavior:s!
AssociatedRuleGroupArn:s Capacity:l ForecastedLifetime:i PublishTimestamp:t LastUpdateTimestamp:t ExpiryTimestamp:t
ClientIP:s Country:s URI:s Method:s HTTPVersion:s Headers:[198
Name:s Value:s
ResponseCode:i SolveTimestamp:l FailureReason:s
ResponseCode:i SolveTimestamp:l FailureReason:s
BotCategory:s BotOrganization:s BotName:s
BotName:s! RequestCount:l! Percentage:d!
Name:s! Priority:i! FirewallManagerStatement:244! OverrideAction:185! VisibilityConfig:143!
SearchString:B! FieldToMatch:194! TextTransformations:[245! PreParseTextTransformations:[246 PositionalConstraint:s!
FieldToMatch:194! TextTransformations:[245! PreParseTextTransformations:[246 SensitivityLevel:s
FieldToMatch:194! TextTransformations:[245! PreParseTextTransformations:[246
FieldToMatch:194! ComparisonOperator:s! Size:l! TextTransformations:[245! PreParseTextTransformations:[246
CountryCodes:[s ForwardedIPConfig:247
ARN:s! ExcludedRules:[248 RuleActionOverrides:[249
ARN:s! IPSetForwardedIPConfig:250
ARN:s! FieldToMatch:194! TextTransformations:[245! PreParseTextTransformations:[246
Limit:l! EvaluationWindowSec:l AggregateKeyType:s! ScopeDownStatement:183 ForwardedIPConfig:247 CustomKeys:[251
Statements:[183!
Statements:[183!
Statement:183!
VendorName:s! Name:s! Version:s ExcludedRules:[248 ScopeDownStatement:183 ManagedRuleGroupConfigs:[252 RuleActionOverrides:[249
Scope:s! Key:s!
RegexString:s! FieldToMatch:194! TextTransformations:[245! PreParseTextTransformations:[246
AsnList:[l! ForwardedIPConfig:247
CustomRequestHandling:227
CustomRequestHandling:227
CustomRequestHandling:227
PriceMultiplier:s
-
Chain:s! WalletAddress:s! Prices:[253!
ResponseCode:i! CustomResponseBodyKey:s ResponseHeaders:[254
InsertHeaders:[254!
FieldType:s! FieldKeys:[s
Name:s!
Name:s!
-
-
-
OversizeHandling:s
-
MatchPattern:255! MatchScope:s! InvalidFallbackBehavior:s OversizeHandling:s
MatchPattern:256! MatchScope:s! OversizeHandling:s!
MatchPattern:257! MatchScope:s! OversizeHandling:s!
OversizeHandling:s!
FallbackBehavior:s!
FallbackBehavior:s!
FallbackBehavior:s
Behavior:s! Requirement:s! Conditions:[258!
ManagedRuleGroupStatement:216 RuleGroupReferenceStatement:209
Priority:i! Type:s!
Priority:i! Type:s!
HeaderName:s! FallbackBehavior:s!
Name:s!
Name:s! ActionToUse:184!
HeaderName:s! FallbackBehavior:s! Position:s!
Header:259 Cookie:260 QueryArgument:261 QueryString:262 HTTPMethod:263 ForwardedIP:264 IP:265 LabelNamespace:266 UriPath:267 JA3Fingerprint:268 JA4Fingerprint:269 ASN:270
LoginPath:s PayloadType:s UsernameField:271 PasswordField:272 AWSManagedRulesBotControlRuleSet:273 AWSManagedRulesATPRuleSet:274 AWSManagedRulesACFPRuleSet:275 AWSManagedRulesAntiDDoSRuleSet:276
Amount:s! Currency:s!
Name:s! Value:s!
All:277 IncludedPaths:[s
All:277 IncludedHeaders:[s ExcludedHeaders:[s
All:277 IncludedCookies:[s ExcludedCookies:[s
ActionCondition:278 LabelNameCondition:279
Name:s! TextTransformations:[245!
Name:s! TextTransformations:[245!
Name:s! TextTransformations:[245!
TextTransformations:[245!
-
-
-
Namespace:s!
TextTransformations:[245!
FallbackBehavior:s!
FallbackBehavior:s!
-
Identifier:s!
Identifier:s!
InspectionLevel:s! EnableMachineLearning:b
LoginPath:s! RequestInspection:280 ResponseInspection:281 EnableRegexInPath:b
CreationPath:s! RegistrationPagePath:s! RequestInspection:282! ResponseInspection:281 EnableRegexInPath:b
ClientSideActionConfig:283! SensitivityToBlock:s
-
Action:s!
LabelName:s!
PayloadType:s! UsernameField:271! PasswordField:272!
StatusCode:284 Header:285 BodyContains:286 Json:287
PayloadType:s! UsernameField:271 PasswordField:272 EmailField:288 PhoneNumberFields:[289 AddressFields:[290
Challenge:291!
SuccessCodes:[i! FailureCodes:[i!
Name:s! SuccessValues:[s! FailureValues:[s!
SuccessStrings:[s! FailureStrings:[s!
Identifier:s! SuccessValues:[s! FailureValues:[s!
Identifier:s!
Identifier:s!
Identifier:s!
UsageOfAction:s! Sensitivity:s ExemptUriRegularExpressions:[141

WAFAssociatedItemException 118
WAFConfigurationWarningException 119
WAFDuplicateItemException 120
WAFExpiredManagedRuleGroupVersionException 121
WAFFeatureNotIncludedInPricingPlanException 122
WAFInternalErrorException 123
WAFInvalidOperationException 124
WAFInvalidParameterException 125
WAFInvalidPermissionPolicyException 126
WAFInvalidResourceException 127
WAFLimitsExceededException 128
WAFLogDestinationPermissionIssueException 129
WAFNonexistentItemException 130
WAFOptimisticLockException 131
WAFServiceLinkedRoleErrorException 132
WAFSubscriptionNotFoundException 133
WAFTagOperationException 134
WAFTagOperationInternalErrorException 135
WAFUnavailableEntityException 136
WAFUnsupportedAggregateKeyTypeException 137



`,
}
