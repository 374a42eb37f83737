// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS License Manager, API version 2018-08-01. */
export const licenseManager: ServiceModel = {
  name: 'license-manager',
  packed: `{"name":"license-manager","serviceId":"License Manager","fullName":"AWS License Manager","apiVersion":"2018-08-01","protocol":"json","protocols":["json"],"endpointPrefix":"license-manager","jsonVersion":"1.1","targetPrefix":"AWSLicenseManager"}
AcceptGrant <0 >1
CheckInLicense <2 >3
CheckoutBorrowLicense <4 >5
CheckoutLicense <6 >7
CreateGrant <8 >9
CreateGrantVersion <10 >11
CreateLicense <12 >13
CreateLicenseAssetGroup <14 >15
CreateLicenseAssetRuleset <16 >17
CreateLicenseConfiguration <18 >19
CreateLicenseConversionTaskForResource <20 >21
CreateLicenseManagerReportGenerator <22 >23
CreateLicenseVersion <24 >25
CreateToken <26 >27
DeleteGrant <28 >29
DeleteLicense <30 >31
DeleteLicenseAssetGroup <32 >33
DeleteLicenseAssetRuleset <34 >35
DeleteLicenseConfiguration <36 >37
DeleteLicenseManagerReportGenerator <38 >39
DeleteToken <40 >41
ExtendLicenseConsumption <42 >43
GetAccessToken <44 >45
GetGrant <46 >47
GetLicense <48 >49
GetLicenseAssetGroup <50 >51
GetLicenseAssetRuleset <52 >53
GetLicenseConfiguration <54 >55
GetLicenseConversionTask <56 >57
GetLicenseManagerReportGenerator <58 >59
GetLicenseUsage <60 >61
GetServiceSettings <62 >63
ListAssetsForLicenseAssetGroup <64 >65
ListAssociationsForLicenseConfiguration <66 >67
ListDistributedGrants <68 >69
ListFailuresForLicenseConfigurationOperations <70 >71
ListLicenseAssetGroups <72 >73
ListLicenseAssetRulesets <74 >75
ListLicenseConfigurations <76 >77
ListLicenseConfigurationsForOrganization <78 >79
ListLicenseConversionTasks <80 >81
ListLicenseManagerReportGenerators <82 >83
ListLicenseSpecificationsForResource <84 >85
ListLicenseVersions <86 >87
ListLicenses <88 >89
ListReceivedGrants <90 >91
ListReceivedGrantsForOrganization <92 >93
ListReceivedLicenses <94 >95
ListReceivedLicensesForOrganization <96 >97
ListResourceInventory <98 >99
ListTagsForResource <100 >101
ListTokens <102 >103
ListUsageForLicenseConfiguration <104 >105
RejectGrant <106 >107
TagResource <108 >109
UntagResource <110 >111
UpdateLicenseAssetGroup <112 >113
UpdateLicenseAssetRuleset <114 >115
UpdateLicenseConfiguration <116 >117
UpdateLicenseManagerReportGenerator <118 >119
UpdateLicenseSpecificationsForResource <120 >121
UpdateServiceSettings <122 >123

GrantArn:s!
GrantArn:s Status:s Version:s
LicenseConsumptionToken:s! Beneficiary:s
-
LicenseArn:s! Entitlements:[141! DigitalSignatureMethod:s! NodeId:s CheckoutMetadata:[142 ClientToken:s!
LicenseArn:s LicenseConsumptionToken:s EntitlementsAllowed:[141 NodeId:s SignedToken:s IssuedAt:s Expiration:s CheckoutMetadata:[142
ProductSKU:s! CheckoutType:s! KeyFingerprint:s! Entitlements:[141! ClientToken:s! Beneficiary:s NodeId:s
CheckoutType:s LicenseConsumptionToken:s EntitlementsAllowed:[141 SignedToken:s NodeId:s IssuedAt:s Expiration:s LicenseArn:s
ClientToken:s! GrantName:s! LicenseArn:s! Principals:[s! HomeRegion:s! AllowedOperations:[s! Tags:[143
GrantArn:s Status:s Version:s
ClientToken:s! GrantArn:s! GrantName:s AllowedOperations:[s Status:s StatusReason:s SourceVersion:s Options:144
GrantArn:s Status:s Version:s
LicenseName:s! ProductName:s! ProductSKU:s! Issuer:145! HomeRegion:s! Validity:146! Entitlements:[147! Beneficiary:s! ConsumptionConfiguration:148! LicenseMetadata:[142 ClientToken:s! Tags:[143
LicenseArn:s Status:s Version:s
Name:s! Description:s LicenseAssetGroupConfigurations:[149! AssociatedLicenseAssetRulesetARNs:[s! Properties:[150 Tags:[143 ClientToken:s!
LicenseAssetGroupArn:s! Status:s!
Name:s! Description:s Rules:[151! Tags:[143 ClientToken:s!
LicenseAssetRulesetArn:s!
Name:s! Description:s LicenseCountingType:s! LicenseCount:l LicenseCountHardLimit:b LicenseRules:[s Tags:[143 DisassociateWhenNotFound:b ProductInformationList:[152 LicenseExpiry:l
LicenseConfigurationArn:s
ResourceArn:s! SourceLicenseContext:153! DestinationLicenseContext:153!
LicenseConversionTaskId:s
ReportGeneratorName:s! Type:[s! ReportContext:154! ReportFrequency:155! ClientToken:s! Description:s Tags:[143
LicenseManagerReportGeneratorArn:s
LicenseArn:s! LicenseName:s! ProductName:s! Issuer:145! HomeRegion:s! Validity:146! LicenseMetadata:[142 Entitlements:[147! ConsumptionConfiguration:148! Status:s! ClientToken:s! SourceVersion:s ResetUsage:b
LicenseArn:s Version:s Status:s
LicenseArn:s! RoleArns:[s ExpirationInDays:i TokenProperties:[s ClientToken:s!
TokenId:s TokenType:s Token:s
GrantArn:s! StatusReason:s Version:s!
GrantArn:s Status:s Version:s
LicenseArn:s! SourceVersion:s!
Status:s DeletionDate:s
LicenseAssetGroupArn:s!
Status:s!
LicenseAssetRulesetArn:s!
-
LicenseConfigurationArn:s!
-
LicenseManagerReportGeneratorArn:s!
-
TokenId:s!
-
LicenseConsumptionToken:s! DryRun:b
LicenseConsumptionToken:s Expiration:s
Token:s! TokenProperties:[s
AccessToken:s
GrantArn:s! Version:s
Grant:156
LicenseArn:s! Version:s
License:157
LicenseAssetGroupArn:s!
LicenseAssetGroup:158!
LicenseAssetRulesetArn:s!
LicenseAssetRuleset:159!
LicenseConfigurationArn:s!
LicenseConfigurationId:s LicenseConfigurationArn:s Name:s Description:s LicenseCountingType:s LicenseRules:[s LicenseCount:l LicenseCountHardLimit:b ConsumedLicenses:l Status:s OwnerAccountId:s ConsumedLicenseSummaryList:[160 ManagedResourceSummaryList:[161 Tags:[143 ProductInformationList:[152 AutomatedDiscoveryInformation:162 DisassociateWhenNotFound:b LicenseExpiry:l
LicenseConversionTaskId:s!
LicenseConversionTaskId:s ResourceArn:s SourceLicenseContext:153 DestinationLicenseContext:153 StatusMessage:s Status:s StartTime:t LicenseConversionTime:t EndTime:t
LicenseManagerReportGeneratorArn:s!
ReportGenerator:163
LicenseArn:s!
LicenseUsage:164
-
S3BucketArn:s SnsTopicArn:s OrganizationConfiguration:165 EnableCrossAccountsDiscovery:b LicenseManagerResourceShareArn:s CrossRegionDiscoveryHomeRegion:s CrossRegionDiscoverySourceRegions:[s ServiceStatus:166
LicenseAssetGroupArn:s! AssetType:s! MaxResults:i NextToken:s
Assets:[167 NextToken:s
LicenseConfigurationArn:s! MaxResults:i NextToken:s
LicenseConfigurationAssociations:[168 NextToken:s
GrantArns:[s Filters:[169 NextToken:s MaxResults:i
Grants:[156 NextToken:s
LicenseConfigurationArn:s! MaxResults:i NextToken:s
LicenseOperationFailureList:[170 NextToken:s
Filters:[169 MaxResults:i NextToken:s
LicenseAssetGroups:[158 NextToken:s
Filters:[169 ShowAWSManagedLicenseAssetRulesets:b MaxResults:i NextToken:s
LicenseAssetRulesets:[159 NextToken:s
LicenseConfigurationArns:[s MaxResults:i NextToken:s Filters:[169
LicenseConfigurations:[171 NextToken:s
LicenseConfigurationArns:[s MaxResults:i NextToken:s Filters:[169
LicenseConfigurations:[171 NextToken:s
NextToken:s MaxResults:i Filters:[169
LicenseConversionTasks:[172 NextToken:s
Filters:[169 NextToken:s MaxResults:i
ReportGenerators:[163 NextToken:s
ResourceArn:s! MaxResults:i NextToken:s
LicenseSpecifications:[173 NextToken:s
LicenseArn:s! NextToken:s MaxResults:i
Licenses:[157 NextToken:s
LicenseArns:[s Filters:[169 NextToken:s MaxResults:i
Licenses:[157 NextToken:s
GrantArns:[s Filters:[169 NextToken:s MaxResults:i
Grants:[156 NextToken:s
LicenseArn:s! Filters:[169 NextToken:s MaxResults:i
Grants:[156 NextToken:s
LicenseArns:[s Filters:[169 NextToken:s MaxResults:i
Licenses:[174 NextToken:s
Filters:[169 NextToken:s MaxResults:i
Licenses:[174 NextToken:s
MaxResults:i NextToken:s Filters:[175
ResourceInventoryList:[176 NextToken:s
ResourceArn:s!
Tags:[143
TokenIds:[s Filters:[169 NextToken:s MaxResults:i
Tokens:[177 NextToken:s
LicenseConfigurationArn:s! MaxResults:i NextToken:s Filters:[169
LicenseConfigurationUsageList:[178 NextToken:s
GrantArn:s!
GrantArn:s Status:s Version:s
ResourceArn:s! Tags:[143!
-
ResourceArn:s! TagKeys:[s!
-
Name:s Description:s LicenseAssetGroupConfigurations:[149 AssociatedLicenseAssetRulesetARNs:[s! Properties:[150 LicenseAssetGroupArn:s! Status:s ClientToken:s!
LicenseAssetGroupArn:s! Status:s!
Name:s Description:s Rules:[151! LicenseAssetRulesetArn:s! ClientToken:s!
LicenseAssetRulesetArn:s!
LicenseConfigurationArn:s! LicenseConfigurationStatus:s LicenseRules:[s LicenseCount:l LicenseCountHardLimit:b Name:s Description:s ProductInformationList:[152 DisassociateWhenNotFound:b LicenseExpiry:l
-
LicenseManagerReportGeneratorArn:s! ReportGeneratorName:s! Type:[s! ReportContext:154! ReportFrequency:155! ClientToken:s! Description:s
-
ResourceArn:s! AddLicenseSpecifications:[173 RemoveLicenseSpecifications:[173
-
S3BucketArn:s SnsTopicArn:s OrganizationConfiguration:165 EnableCrossAccountsDiscovery:b EnabledDiscoverySourceRegions:[s
-
Message:s
Message:s
Message:s
Message:s
Message:s ErrorCode:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Location:s Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Name:s! Value:s Unit:s!
Name:s Value:s
Key:s Value:s
ActivationOverrideBehavior:s
Name:s! SignKey:s
Begin:s! End:s
Name:s! Value:s MaxCount:l Overage:b Unit:s! AllowCheckIn:b
RenewType:s ProvisionalConfiguration:179 BorrowConfiguration:180
UsageDimension:s
Key:s! Value:s!
RuleStatement:181!
ResourceType:s! ProductInformationFilterList:[182!
UsageOperation:s ProductCodes:[183
licenseConfigurationArns:[s licenseAssetGroupArns:[s reportStartDate:t reportEndDate:t
value:i period:s
GrantArn:s! GrantName:s! ParentArn:s! LicenseArn:s! GranteePrincipalArn:s! HomeRegion:s! GrantStatus:s! StatusReason:s Version:s! GrantedOperations:[s! Options:144
LicenseArn:s LicenseName:s ProductName:s ProductSKU:s Issuer:184 HomeRegion:s Status:s Validity:146 Beneficiary:s Entitlements:[147 ConsumptionConfiguration:148 LicenseMetadata:[142 CreateTime:s Version:s
Name:s! Description:s LicenseAssetGroupConfigurations:[149 AssociatedLicenseAssetRulesetARNs:[s! Properties:[150 LicenseAssetGroupArn:s! Status:s! StatusMessage:s LatestUsageAnalysisTime:t LatestResourceDiscoveryTime:t
Name:s! Description:s Rules:[151! LicenseAssetRulesetArn:s!
ResourceType:s ConsumedLicenses:l
ResourceType:s AssociationCount:l
LastRunTime:t
ReportGeneratorName:s ReportType:[s ReportContext:154 ReportFrequency:155 LicenseManagerReportGeneratorArn:s LastRunStatus:s LastRunFailureReason:s LastReportGenerationTime:s ReportCreatorAccount:s Description:s S3Location:185 CreateTime:s Tags:[143
EntitlementUsages:[186
EnableIntegration:b!
CrossAccountDiscovery:187 CrossRegionDiscovery:188
AssetArn:s LatestAssetDiscoveryTime:t
ResourceArn:s ResourceType:s ResourceOwnerId:s AssociationTime:t AmiAssociationScope:s
Name:s Values:[s
ResourceArn:s ResourceType:s ErrorMessage:s FailureTime:t OperationName:s ResourceOwnerId:s OperationRequestedBy:s MetadataList:[142
LicenseConfigurationId:s LicenseConfigurationArn:s Name:s Description:s LicenseCountingType:s LicenseRules:[s LicenseCount:l LicenseCountHardLimit:b DisassociateWhenNotFound:b ConsumedLicenses:l Status:s OwnerAccountId:s ConsumedLicenseSummaryList:[160 ManagedResourceSummaryList:[161 ProductInformationList:[152 AutomatedDiscoveryInformation:162 LicenseExpiry:l
LicenseConversionTaskId:s ResourceArn:s SourceLicenseContext:153 DestinationLicenseContext:153 Status:s StatusMessage:s StartTime:t LicenseConversionTime:t EndTime:t
LicenseConfigurationArn:s! AmiAssociationScope:s
LicenseArn:s LicenseName:s ProductName:s ProductSKU:s Issuer:184 HomeRegion:s Status:s Validity:146 Beneficiary:s Entitlements:[147 ConsumptionConfiguration:148 LicenseMetadata:[142 CreateTime:s Version:s ReceivedMetadata:189
Name:s! Condition:s! Value:s
ResourceId:s ResourceType:s ResourceArn:s Platform:s PlatformVersion:s ResourceOwningAccountId:s MarketplaceProductCodes:[s UsageOperation:s AmiId:s HostId:s Region:s InstanceType:s
TokenId:s TokenType:s LicenseArn:s ExpirationTime:s TokenProperties:[s RoleArns:[s Status:s
ResourceArn:s ResourceType:s ResourceStatus:s ResourceOwnerId:s AssociationTime:t ConsumedLicenses:l
MaxTimeToLiveInMinutes:i!
AllowEarlyCheckIn:b! MaxTimeToLiveInMinutes:i!
LicenseConfigurationRuleStatement:190 LicenseRuleStatement:191 InstanceRuleStatement:192
ProductInformationFilterName:s! ProductInformationFilterValue:[s ProductInformationFilterComparator:s!
ProductCodeId:s! ProductCodeType:s!
Name:s SignKey:s KeyFingerprint:s
bucket:s keyPrefix:s
Name:s! ConsumedValue:s! MaxCount:s Unit:s!
Message:s
Message:{193
ReceivedStatus:s ReceivedStatusReason:s AllowedOperations:[s
AndRuleStatement:194 OrRuleStatement:195 MatchingRuleStatement:196
AndRuleStatement:194 OrRuleStatement:195 MatchingRuleStatement:196
AndRuleStatement:194 OrRuleStatement:195 MatchingRuleStatement:196 ScriptRuleStatement:197
Status:s
MatchingRuleStatements:[196 ScriptRuleStatements:[197
MatchingRuleStatements:[196 ScriptRuleStatements:[197
KeyToMatch:s! Constraint:s! ValueToMatch:[s!
KeyToMatch:s! Script:s!

AccessDeniedException 124
AuthorizationException 125
ConflictException 126
EntitlementNotAllowedException 127
FailedDependencyException 128
FilterLimitExceededException 129
InvalidParameterValueException 130
InvalidResourceStateException 131
LicenseUsageException 132
NoEntitlementsAllowedException 133
RateLimitExceededException 134
RedirectException 135
ResourceLimitExceededException 136
ResourceNotFoundException 137
ServerInternalException 138
UnsupportedDigitalSignatureMethodException 139
ValidationException 140

ListAssociationsForLicenseConfiguration in=NextToken out=NextToken limit=MaxResults results=LicenseConfigurationAssociations
ListLicenseConfigurations in=NextToken out=NextToken limit=MaxResults results=LicenseConfigurations
ListLicenseSpecificationsForResource in=NextToken out=NextToken limit=MaxResults results=LicenseSpecifications
ListResourceInventory in=NextToken out=NextToken limit=MaxResults results=ResourceInventoryList
ListUsageForLicenseConfiguration in=NextToken out=NextToken limit=MaxResults results=LicenseConfigurationUsageList

`,
}
