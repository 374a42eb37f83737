// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS SecurityHub, API version 2018-10-26. */
export const securityhub: ServiceModel = {
  name: 'securityhub',
  packed: `{"name":"securityhub","serviceId":"SecurityHub","fullName":"AWS SecurityHub","apiVersion":"2018-10-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"securityhub","jsonVersion":"1.1"}
AcceptAdministratorInvitation POST /administrator <0 >1
AcceptInvitation POST /master <2 >3 deprecated
BatchDeleteAutomationRules POST /automationrules/delete <4 >5
BatchDisableStandards POST /standards/deregister <6 >7
BatchEnableStandards POST /standards/register <8 >9
BatchGetAutomationRules POST /automationrules/get <10 >11
BatchGetConfigurationPolicyAssociations POST /configurationPolicyAssociation/batchget <12 >13
BatchGetSecurityControls POST /securityControls/batchGet <14 >15
BatchGetStandardsControlAssociations POST /associations/batchGet <16 >17
BatchImportFindings POST /findings/import <18 >19
BatchUpdateAutomationRules PATCH /automationrules/update <20 >21
BatchUpdateFindings PATCH /findings/batchupdate <22 >23
BatchUpdateFindingsV2 PATCH /findingsv2/batchupdatev2 <24 >25
BatchUpdateStandardsControlAssociations PATCH /associations <26 >27
CreateActionTarget POST /actionTargets <28 >29
CreateAggregatorV2 POST /aggregatorv2/create <30 >31
CreateAutomationRule POST /automationrules/create <32 >33
CreateAutomationRuleV2 POST /automationrulesv2/create <34 >35
CreateConfigurationPolicy POST /configurationPolicy/create <36 >37
CreateConnector POST /connectors <38 >39
CreateConnectorV2 POST /connectorsv2 <40 >41
CreateFindingAggregator POST /findingAggregator/create <42 >43
CreateInsight POST /insights <44 >45
CreateMembers POST /members <46 >47
CreateTicketV2 POST /ticketsv2 <48 >49
DeclineInvitations POST /invitations/decline <50 >51
DeleteActionTarget DELETE /actionTargets/{ActionTargetArn+} <52 >53
DeleteAggregatorV2 DELETE /aggregatorv2/delete/{AggregatorV2Arn+} <54 >55
DeleteAutomationRuleV2 DELETE /automationrulesv2/{Identifier} <56 >57
DeleteConfigurationPolicy DELETE /configurationPolicy/{Identifier} <58 >59
DeleteConnector DELETE /connectors/{ConnectorId+} <60 >61
DeleteConnectorV2 DELETE /connectorsv2/{ConnectorId+} <62 >63
DeleteFindingAggregator DELETE /findingAggregator/delete/{FindingAggregatorArn+} <64 >65
DeleteInsight DELETE /insights/{InsightArn+} <66 >67
DeleteInvitations POST /invitations/delete <68 >69
DeleteMembers POST /members/delete <70 >71
DescribeActionTargets POST /actionTargets/get <72 >73
DescribeHub GET /accounts <74 >75
DescribeOrganizationConfiguration GET /organization/configuration <76 >77
DescribeProducts GET /products <78 >79
DescribeProductsV2 GET /productsV2 <80 >81
DescribeSecurityHubV2 GET /hubv2 <82 >83
DescribeStandards GET /standards <84 >85
DescribeStandardsControls GET /standards/controls/{StandardsSubscriptionArn+} <86 >87
DisableImportFindingsForProduct DELETE /productSubscriptions/{ProductSubscriptionArn+} <88 >89
DisableOrganizationAdminAccount POST /organization/admin/disable <90 >91
DisableSecurityHub DELETE /accounts <92 >93
DisableSecurityHubFeatureV2 DELETE /hubv2/feature/{FeatureName} <94 >95
DisableSecurityHubV2 DELETE /hubv2 <96 >97
DisassociateFromAdministratorAccount POST /administrator/disassociate <98 >99
DisassociateFromMasterAccount POST /master/disassociate <100 >101 deprecated
DisassociateMembers POST /members/disassociate <102 >103
EnableImportFindingsForProduct POST /productSubscriptions <104 >105
EnableOrganizationAdminAccount POST /organization/admin/enable <106 >107
EnableSecurityHub POST /accounts <108 >109
EnableSecurityHubFeatureV2 POST /hubv2/feature/{FeatureName} <110 >111
EnableSecurityHubV2 POST /hubv2 <112 >113
GenerateRecommendedPolicyV2 POST /recommendedPolicyV2/{MetadataUid} <114 >115
GetAdministratorAccount GET /administrator <116 >117
GetAggregatorV2 GET /aggregatorv2/get/{AggregatorV2Arn+} <118 >119
GetAutomationRuleV2 GET /automationrulesv2/{Identifier} <120 >121
GetConfigurationPolicy GET /configurationPolicy/get/{Identifier} <122 >123
GetConfigurationPolicyAssociation POST /configurationPolicyAssociation/get <124 >125
GetConnector GET /connectors/{ConnectorId+} <126 >127
GetConnectorV2 GET /connectorsv2/{ConnectorId+} <128 >129
GetEnabledStandards POST /standards/get <130 >131
GetFindingAggregator GET /findingAggregator/get/{FindingAggregatorArn+} <132 >133
GetFindingHistory POST /findingHistory/get <134 >135
GetFindingStatisticsV2 POST /findingsv2/statistics <136 >137
GetFindings POST /findings <138 >139
GetFindingsTrendsV2 POST /findingsTrendsv2 <140 >141
GetFindingsV2 POST /findingsv2 <142 >143
GetInsightResults GET /insights/results/{InsightArn+} <144 >145
GetInsights POST /insights/get <146 >147
GetInvitationsCount GET /invitations/count <148 >149
GetMasterAccount GET /master <150 >151 deprecated
GetMembers POST /members/get <152 >153
GetRecommendedPolicyV2 GET /recommendedPolicyV2/{MetadataUid} <154 >155
GetResourcesStatisticsV2 POST /resourcesv2/statistics <156 >157
GetResourcesTrendsV2 POST /resourcesTrendsv2 <158 >159
GetResourcesV2 POST /resourcesv2 <160 >161
GetSecurityControlDefinition GET /securityControl/definition <162 >163
InviteMembers POST /members/invite <164 >165
ListAggregatorsV2 GET /aggregatorv2/list <166 >167
ListAutomationRules GET /automationrules/list <168 >169
ListAutomationRulesV2 GET /automationrulesv2/list <170 >171
ListConfigurationPolicies GET /configurationPolicy/list <172 >173
ListConfigurationPolicyAssociations POST /configurationPolicyAssociation/list <174 >175
ListConnectors GET /connectors <176 >177
ListConnectorsV2 GET /connectorsv2 <178 >179
ListEnabledProductsForImport GET /productSubscriptions <180 >181
ListFindingAggregators GET /findingAggregator/list <182 >183
ListFreeTrialStatusesV2 POST /freetrial/statusv2/list <184 >185
ListInvitations GET /invitations <186 >187
ListMembers GET /members <188 >189
ListOrganizationAdminAccounts GET /organization/admin <190 >191
ListSecurityControlDefinitions GET /securityControls/definitions <192 >193
ListStandardsControlAssociations GET /associations <194 >195
ListTagsForResource GET /tags/{ResourceArn} <196 >197
RegisterConnectorV2 POST /connectorsv2/register <198 >199
StartConfigurationPolicyAssociation POST /configurationPolicyAssociation/associate <200 >201
StartConfigurationPolicyDisassociation POST /configurationPolicyAssociation/disassociate <202 >203
TagResource POST /tags/{ResourceArn} <204 >205
UntagResource DELETE /tags/{ResourceArn} <206 >207
UpdateActionTarget PATCH /actionTargets/{ActionTargetArn+} <208 >209
UpdateAggregatorV2 PATCH /aggregatorv2/update/{AggregatorV2Arn+} <210 >211
UpdateAutomationRuleV2 PATCH /automationrulesv2/{Identifier} <212 >213
UpdateConfigurationPolicy PATCH /configurationPolicy/{Identifier} <214 >215
UpdateConnector PATCH /connectors/{ConnectorId+} <216 >217
UpdateConnectorV2 PATCH /connectorsv2/{ConnectorId+} <218 >219
UpdateFindingAggregator PATCH /findingAggregator/update <220 >221
UpdateFindings PATCH /findings <222 >223
UpdateInsight PATCH /insights/{InsightArn+} <224 >225
UpdateOrganizationConfiguration POST /organization/configuration <226 >227
UpdateSecurityControl PATCH /securityControl/update <228 >229
UpdateSecurityHubConfiguration PATCH /accounts <230 >231
UpdateStandardsControl PATCH /standards/control/{StandardsControlArn+} <232 >233

AdministratorId:s! InvitationId:s!
-
MasterId:s! InvitationId:s!
-
AutomationRulesArns:[s!
ProcessedAutomationRules:[s UnprocessedAutomationRules:[249
StandardsSubscriptionArns:[s!
StandardsSubscriptions:[250
StandardsSubscriptionRequests:[251!
StandardsSubscriptions:[250
AutomationRulesArns:[s!
Rules:[252 UnprocessedAutomationRules:[249
ConfigurationPolicyAssociationIdentifiers:[253!
ConfigurationPolicyAssociations:[254 UnprocessedConfigurationPolicyAssociations:[255
SecurityControlIds:[s!
SecurityControls:[256! UnprocessedIds:[257
StandardsControlAssociationIds:[258!
StandardsControlAssociationDetails:[259! UnprocessedAssociations:[260
Findings:[261!
FailedCount:i! SuccessCount:i! FailedFindings:[262
UpdateAutomationRulesRequestItems:[263!
ProcessedAutomationRules:[s UnprocessedAutomationRules:[249
FindingIdentifiers:[264! Note:265 Severity:266 VerificationState:s Confidence:i Criticality:i Types:[s UserDefinedFields:{s Workflow:267 RelatedFindings:[268
ProcessedFindings:[264! UnprocessedFindings:[269!
MetadataUids:[s FindingIdentifiers:[270 Comment:s SeverityId:i StatusId:i
ProcessedFindings:[271! UnprocessedFindings:[272!
StandardsControlAssociationUpdates:[273!
UnprocessedAssociationUpdates:[274
Name:s! Description:s! Id:s!
ActionTargetArn:s!
RegionLinkingMode:s! LinkedRegions:[s Tags:{s ClientToken:s~
AggregatorV2Arn:s AggregationRegion:s RegionLinkingMode:s LinkedRegions:[s
Tags:{s RuleStatus:s RuleOrder:i! RuleName:s! Description:s! IsTerminal:b Criteria:275! Actions:[276!
RuleArn:s
RuleName:s! RuleStatus:s Description:s! RuleOrder:f! Criteria:277! Actions:[278! Tags:{s ClientToken:s~
RuleArn:s RuleId:s
Name:s! Description:s ConfigurationPolicy:279! Tags:{s
Arn:s Id:s Name:s Description:s UpdatedAt:T CreatedAt:T ConfigurationPolicy:279
Name:s! Description:s Provider:280! Tags:{s ClientToken:s~
ConnectorArn:s! ConnectorId:s! ConnectorStatus:s EnablementStatus:s
Name:s! Description:s Provider:281! KmsKeyArn:s Tags:{s ClientToken:s~
ConnectorArn:s! ConnectorId:s! AuthUrl:s ConnectorStatus:s EnablementStatus:s
RegionLinkingMode:s! Regions:[s
FindingAggregatorArn:s FindingAggregationRegion:s RegionLinkingMode:s Regions:[s
Name:s! Filters:282! GroupByAttribute:s!
InsightArn:s!
AccountDetails:[283!
UnprocessedAccounts:[284
ConnectorId:s! FindingMetadataUid:s! ClientToken:s~ Mode:s
TicketId:s! TicketSrcUrl:s
AccountIds:[s!
UnprocessedAccounts:[284
ActionTargetArn:s!@u
ActionTargetArn:s!
AggregatorV2Arn:s!@u
-
Identifier:s!@u
-
Identifier:s!@u
-
ConnectorId:s!@u
EnablementStatus:s
ConnectorId:s!@u
EnablementStatus:s
FindingAggregatorArn:s!@u
-
InsightArn:s!@u
InsightArn:s!
AccountIds:[s!
UnprocessedAccounts:[284
AccountIds:[s!
UnprocessedAccounts:[284
ActionTargetArns:[s NextToken:s MaxResults:i
ActionTargets:[285! NextToken:s
HubArn:s@q
HubArn:s SubscribedAt:s AutoEnableControls:b ControlFindingGenerator:s
-
AutoEnable:b MemberAccountLimitReached:b AutoEnableStandards:s OrganizationConfiguration:286
NextToken:s@q MaxResults:i@q ProductArn:s@q
Products:[287! NextToken:s
NextToken:s@q MaxResults:i@q
ProductsV2:[288! NextToken:s
-
HubV2Arn:s SubscribedAt:s Features:{289
NextToken:s@q MaxResults:i@q Providers:[s@q
Standards:[290 NextToken:s
StandardsSubscriptionArn:s!@u NextToken:s@q MaxResults:i@q
Controls:[291 NextToken:s
ProductSubscriptionArn:s!@u
-
AdminAccountId:s! Feature:s
-
-
-
FeatureName:s!@u
-
-
-
-
-
-
-
AccountIds:[s!
-
ProductArn:s!
ProductSubscriptionArn:s
AdminAccountId:s! Feature:s
AdminAccountId:s Feature:s
Tags:{s EnableDefaultStandards:b ControlFindingGenerator:s
-
FeatureName:s!@u
-
Tags:{s
HubV2Arn:s
MetadataUid:s!@u
-
-
Administrator:292
AggregatorV2Arn:s!@u
AggregatorV2Arn:s AggregationRegion:s RegionLinkingMode:s LinkedRegions:[s
Identifier:s!@u
RuleArn:s RuleId:s RuleOrder:f RuleName:s RuleStatus:s Description:s Criteria:277 Actions:[278 CreatedAt:T UpdatedAt:T
Identifier:s!@u
Arn:s Id:s Name:s Description:s UpdatedAt:T CreatedAt:T ConfigurationPolicy:279
Target:293!
ConfigurationPolicyId:s TargetId:s TargetType:s AssociationType:s UpdatedAt:T AssociationStatus:s AssociationStatusMessage:s
ConnectorId:s!@u
ConnectorArn:s ConnectorId:s! Name:s! Description:s CreatedAt:T! LastUpdatedAt:T! Health:294! ProviderDetail:295! CreatedBy:s EnablementStatus:s
ConnectorId:s!@u
ConnectorArn:s ConnectorId:s! Name:s! Description:s KmsKeyArn:s CreatedAt:T! LastUpdatedAt:T! Health:296! ProviderDetail:297! EnablementStatus:s EnablementStatusReason:s
StandardsSubscriptionArns:[s NextToken:s MaxResults:i Providers:[s
StandardsSubscriptions:[250 NextToken:s
FindingAggregatorArn:s!@u
FindingAggregatorArn:s FindingAggregationRegion:s RegionLinkingMode:s Regions:[s
FindingIdentifier:264! StartTime:T EndTime:T NextToken:s MaxResults:i
Records:[298 NextToken:s
GroupByRules:[299! Scopes:300 SortOrder:s MaxStatisticResults:i
GroupByResults:[301
Filters:282 SortCriteria:[302 NextToken:s MaxResults:i
Findings:[261! NextToken:s
Filters:303 StartTime:T! EndTime:T! NextToken:s MaxResults:i
Granularity:s! TrendsMetrics:[304! NextToken:s
Filters:305 Scopes:300 SortCriteria:[302 NextToken:s MaxResults:i
Findings:[D NextToken:s
InsightArn:s!@u
InsightResults:306!
InsightArns:[s NextToken:s MaxResults:i
Insights:[307! NextToken:s
-
InvitationsCount:i
-
Master:292
AccountIds:[s!
Members:[308 UnprocessedAccounts:[284
MetadataUid:s!@u NextToken:s@q MaxResults:i@q
NextToken:s RecommendationType:s RecommendationSteps:[309 Error:310 Status:s ResourceArn:s
GroupByRules:[311! Scopes:312 SortOrder:s MaxStatisticResults:i
GroupByResults:[301!
Filters:313 StartTime:T! EndTime:T! NextToken:s MaxResults:i
Granularity:s! TrendsMetrics:[314! NextToken:s
Filters:315 Scopes:312 SortCriteria:[302 NextToken:s MaxResults:i
Resources:[316! NextToken:s
SecurityControlId:s!@q
SecurityControlDefinition:317!
AccountIds:[s!
UnprocessedAccounts:[284
NextToken:s@q MaxResults:i@q
AggregatorsV2:[318 NextToken:s
NextToken:s@q MaxResults:i@q
AutomationRulesMetadata:[319 NextToken:s
NextToken:s@q MaxResults:i@q
Rules:[320 NextToken:s
NextToken:s@q MaxResults:i@q
ConfigurationPolicySummaries:[321 NextToken:s
NextToken:s MaxResults:i Filters:322
ConfigurationPolicyAssociationSummaries:[254 NextToken:s
NextToken:s@q MaxResults:i@q ProviderName:s@q ConnectorStatus:s@q EnablementStatus:s@q
NextToken:s Connectors:[323!
NextToken:s@q MaxResults:i@q ProviderName:s@q ConnectorStatus:s@q EnablementStatus:s@q
NextToken:s Connectors:[324!
NextToken:s@q MaxResults:i@q
ProductSubscriptions:[s NextToken:s
NextToken:s@q MaxResults:i@q
FindingAggregators:[325 NextToken:s
AccountIds:[s Statuses:[s MaxResults:i NextToken:s
AccountFreeTrialStatuses:[326! NextToken:s
MaxResults:i@q NextToken:s@q
Invitations:[292 NextToken:s
OnlyAssociated:b@q MaxResults:i@q NextToken:s@q
Members:[308 NextToken:s
MaxResults:i@q NextToken:s@q Feature:s@q
AdminAccounts:[327 NextToken:s Feature:s
StandardsArn:s@q NextToken:s@q MaxResults:i@q Providers:[s@q
SecurityControlDefinitions:[317! NextToken:s
SecurityControlId:s!@q NextToken:s@q MaxResults:i@q
StandardsControlAssociationSummaries:[328! NextToken:s
ResourceArn:s!@u
Tags:{s
AuthCode:s! AuthState:s!
ConnectorArn:s ConnectorId:s!
ConfigurationPolicyIdentifier:s! Target:293!
ConfigurationPolicyId:s TargetId:s TargetType:s AssociationType:s UpdatedAt:T AssociationStatus:s AssociationStatusMessage:s
Target:293 ConfigurationPolicyIdentifier:s!
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
ActionTargetArn:s!@u Name:s Description:s
-
AggregatorV2Arn:s!@u RegionLinkingMode:s! LinkedRegions:[s
AggregatorV2Arn:s AggregationRegion:s RegionLinkingMode:s LinkedRegions:[s
Identifier:s!@u RuleStatus:s RuleOrder:f Description:s RuleName:s Criteria:277 Actions:[278
-
Identifier:s!@u Name:s Description:s UpdatedReason:s ConfigurationPolicy:279
Arn:s Id:s Name:s Description:s UpdatedAt:T CreatedAt:T ConfigurationPolicy:279
ConnectorId:s!@u Description:s Provider:329
ConnectorStatus:s EnablementStatus:s
ConnectorId:s!@u Description:s Provider:330
ConnectorStatus:s EnablementStatus:s
FindingAggregatorArn:s! RegionLinkingMode:s! Regions:[s
FindingAggregatorArn:s FindingAggregationRegion:s RegionLinkingMode:s Regions:[s
Filters:282! Note:265 RecordState:s
-
InsightArn:s!@u Name:s Filters:282 GroupByAttribute:s
-
AutoEnable:b! AutoEnableStandards:s OrganizationConfiguration:286
-
SecurityControlId:s! Parameters:{331! LastUpdateReason:s
-
AutoEnableControls:b ControlFindingGenerator:s
-
StandardsControlArn:s!@u ControlStatus:s DisabledReason:s
-
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
Message:s Code:s
RuleArn:s ErrorCode:i ErrorMessage:s
StandardsSubscriptionArn:s! StandardsArn:s! StandardsInput:{s! StandardsStatus:s! StandardsControlsUpdatable:s StandardsStatusReason:332 Provider:s
StandardsArn:s! StandardsInput:{s
RuleArn:s RuleStatus:s RuleOrder:i RuleName:s Description:s IsTerminal:b Criteria:275 Actions:[276 CreatedAt:T UpdatedAt:T CreatedBy:s
Target:293
ConfigurationPolicyId:s TargetId:s TargetType:s AssociationType:s UpdatedAt:T AssociationStatus:s AssociationStatusMessage:s
ConfigurationPolicyAssociationIdentifiers:253 ErrorCode:s ErrorReason:s
SecurityControlId:s! SecurityControlArn:s! Title:s! Description:s! RemediationUrl:s! SeverityRating:s! SecurityControlStatus:s! UpdateStatus:s Parameters:{331 LastUpdateReason:s Provider:s
SecurityControlId:s! ErrorCode:s! ErrorReason:s
SecurityControlId:s! StandardsArn:s!
StandardsArn:s! SecurityControlId:s! SecurityControlArn:s! AssociationStatus:s! RelatedRequirements:[s UpdatedAt:T UpdatedReason:s StandardsControlTitle:s StandardsControlDescription:s StandardsControlArns:[s
StandardsControlAssociationId:258! ErrorCode:s! ErrorReason:s
SchemaVersion:s! Id:s! ProductArn:s! ProductName:s CompanyName:s Region:s GeneratorId:s! AwsAccountId:s! Types:[s FirstObservedAt:s LastObservedAt:s CreatedAt:s! UpdatedAt:s! Severity:333 Confidence:i Criticality:i Title:s! Description:s! Remediation:334 SourceUrl:s ProductFields:{s UserDefinedFields:{s Malware:[335 Network:336 NetworkPath:[337 Process:338 Threats:[339 ThreatIntelIndicators:[340 Resources:[341! Compliance:342 VerificationState:s WorkflowState:s Workflow:343 RecordState:s RelatedFindings:[268 Note:344 Vulnerabilities:[345 PatchSummary:346 Action:347 FindingProviderFields:348 Sample:b GeneratorDetails:349 ProcessedAt:s AwsAccountName:s Detection:350
Id:s! ErrorCode:s! ErrorMessage:s!
RuleArn:s! RuleStatus:s RuleOrder:i Description:s RuleName:s IsTerminal:b Criteria:275 Actions:[276
Id:s! ProductArn:s!
Text:s! UpdatedBy:s!
Normalized:i Product:d Label:s
Status:s
ProductArn:s! Id:s!
FindingIdentifier:264! ErrorCode:s! ErrorMessage:s!
CloudAccountUid:s! FindingInfoUid:s! MetadataProductUid:s!
FindingIdentifier:270 MetadataUid:s
FindingIdentifier:270 MetadataUid:s ErrorCode:s ErrorMessage:s
StandardsArn:s! SecurityControlId:s! AssociationStatus:s! UpdatedReason:s
StandardsControlAssociationUpdate:273! ErrorCode:s! ErrorReason:s
ProductArn:[351 AwsAccountId:[351 Id:[351 GeneratorId:[351 Type:[351 FirstObservedAt:[352 LastObservedAt:[352 CreatedAt:[352 UpdatedAt:[352 Confidence:[353 Criticality:[353 Title:[351 Description:[351 SourceUrl:[351 ProductName:[351 CompanyName:[351 SeverityLabel:[351 ResourceType:[351 ResourceId:[351 ResourcePartition:[351 ResourceRegion:[351 ResourceTags:[354 ResourceDetailsOther:[354 ComplianceStatus:[351 ComplianceSecurityControlId:[351 ComplianceAssociatedStandardsId:[351 VerificationState:[351 WorkflowStatus:[351 RecordState:[351 RelatedFindingsProductArn:[351 RelatedFindingsId:[351 NoteText:[351 NoteUpdatedAt:[352 NoteUpdatedBy:[351 UserDefinedFields:[354 ResourceApplicationArn:[351 ResourceApplicationName:[351 AwsAccountName:[351 ResourceProvider:[351 ResourceOwnerAccountId:[351 ResourceOwnerOrgId:[351
Type:s FindingFieldsUpdate:355
%union OcsfFindingCriteria:305
Type:s! FindingFieldsUpdate:356 ExternalIntegrationConfiguration:357
%union SecurityHub:358
%union Azure:359
%union JiraCloud:360 ServiceNow:361 Azure:359
ProductArn:[351 AwsAccountId:[351 Id:[351 GeneratorId:[351 Region:[351 Type:[351 FirstObservedAt:[352 LastObservedAt:[352 CreatedAt:[352 UpdatedAt:[352 SeverityProduct:[353 SeverityNormalized:[353 SeverityLabel:[351 Confidence:[353 Criticality:[353 Title:[351 Description:[351 RecommendationText:[351 SourceUrl:[351 ProductFields:[354 ProductName:[351 CompanyName:[351 UserDefinedFields:[354 MalwareName:[351 MalwareType:[351 MalwarePath:[351 MalwareState:[351 NetworkDirection:[351 NetworkProtocol:[351 NetworkSourceIpV4:[362 NetworkSourceIpV6:[362 NetworkSourcePort:[353 NetworkSourceDomain:[351 NetworkSourceMac:[351 NetworkDestinationIpV4:[362 NetworkDestinationIpV6:[362 NetworkDestinationPort:[353 NetworkDestinationDomain:[351 ProcessName:[351 ProcessPath:[351 ProcessPid:[353 ProcessParentPid:[353 ProcessLaunchedAt:[352 ProcessTerminatedAt:[352 ThreatIntelIndicatorType:[351 ThreatIntelIndicatorValue:[351 ThreatIntelIndicatorCategory:[351 ThreatIntelIndicatorLastObservedAt:[352 ThreatIntelIndicatorSource:[351 ThreatIntelIndicatorSourceUrl:[351 ResourceType:[351 ResourceId:[351 ResourcePartition:[351 ResourceRegion:[351 ResourceTags:[354 ResourceAwsEc2InstanceType:[351 ResourceAwsEc2InstanceImageId:[351 ResourceAwsEc2InstanceIpV4Addresses:[362 ResourceAwsEc2InstanceIpV6Addresses:[362 ResourceAwsEc2InstanceKeyName:[351 ResourceAwsEc2InstanceIamInstanceProfileArn:[351 ResourceAwsEc2InstanceVpcId:[351 ResourceAwsEc2InstanceSubnetId:[351 ResourceAwsEc2InstanceLaunchedAt:[352 ResourceAwsS3BucketOwnerId:[351 ResourceAwsS3BucketOwnerName:[351 ResourceAwsIamAccessKeyUserName:[351 ResourceAwsIamAccessKeyPrincipalName:[351 ResourceAwsIamAccessKeyStatus:[351 ResourceAwsIamAccessKeyCreatedAt:[352 ResourceAwsIamUserUserName:[351 ResourceContainerName:[351 ResourceContainerImageId:[351 ResourceContainerImageName:[351 ResourceContainerLaunchedAt:[352 ResourceDetailsOther:[354 ComplianceStatus:[351 VerificationState:[351 WorkflowState:[351 WorkflowStatus:[351 RecordState:[351 RelatedFindingsProductArn:[351 RelatedFindingsId:[351 NoteText:[351 NoteUpdatedAt:[352 NoteUpdatedBy:[351 Keyword:[363 FindingProviderFieldsConfidence:[353 FindingProviderFieldsCriticality:[353 FindingProviderFieldsRelatedFindingsId:[351 FindingProviderFieldsRelatedFindingsProductArn:[351 FindingProviderFieldsSeverityLabel:[351 FindingProviderFieldsSeverityOriginal:[351 FindingProviderFieldsTypes:[351 Sample:[364 ComplianceSecurityControlId:[351 ComplianceAssociatedStandardsId:[351 VulnerabilitiesExploitAvailable:[351 VulnerabilitiesFixAvailable:[351 ComplianceSecurityControlParametersName:[351 ComplianceSecurityControlParametersValue:[351 AwsAccountName:[351 ResourceApplicationName:[351 ResourceApplicationArn:[351 ResourceOwnerAccountId:[351 ResourceOwnerOrgId:[351 ResourceProvider:[351
AccountId:s! Email:s
AccountId:s ProcessingResult:s
ActionTargetArn:s! Name:s! Description:s!
ConfigurationType:s Status:s StatusMessage:s
ProductArn:s! ProductName:s CompanyName:s Description:s Categories:[s IntegrationTypes:[s MarketplaceUrl:s ActivationUrl:s ProductSubscriptionResourcePolicy:s
ProductV2Name:s CompanyName:s Description:s Categories:[s IntegrationV2Types:[s MarketplaceUrl:s ActivationUrl:s MarketplaceProductId:s
FeatureStatus:s UpdatedAt:T
StandardsArn:s Name:s Description:s EnabledByDefault:b Provider:s StandardsManagedBy:365
StandardsControlArn:s ControlStatus:s DisabledReason:s ControlStatusUpdatedAt:T ControlId:s Title:s Description:s RemediationUrl:s SeverityRating:s RelatedRequirements:[s
AccountId:s InvitationId:s InvitedAt:T MemberStatus:s
%union AccountId:s OrganizationalUnitId:s RootId:s
ConnectorStatus:s! Message:s LastCheckedAt:T! Issues:[366
%union Azure:367
ConnectorStatus:s! Message:s LastCheckedAt:T! Issues:[366
%union JiraCloud:368 ServiceNow:369 Azure:367
FindingIdentifier:264 UpdateTime:T FindingCreated:b UpdateSource:370 Updates:[371 NextToken:s
Filters:305 GroupByField:s!
AwsOrganizations:[372
GroupByField:s GroupByValues:[373
Field:s SortOrder:s
CompositeFilters:[374 CompositeOperator:s
Timestamp:T! TrendsValues:375!
CompositeFilters:[376 CompositeOperator:s
InsightArn:s! GroupByAttribute:s! ResultValues:[377!
InsightArn:s! Name:s! Filters:282! GroupByAttribute:s!
AccountId:s Email:s MasterId:s AdministratorId:s MemberStatus:s InvitedAt:T UpdatedAt:T
%union UnusedPermissions:378
Code:s Message:s
GroupByField:s! Filters:315
AwsOrganizations:[372
CompositeFilters:[379 CompositeOperator:s
Timestamp:T! TrendsValues:380!
CompositeFilters:[381 CompositeOperator:s
ResourceGuid:s ResourceId:s! AccountId:s! AccountName:s Region:s! ResourceProvider:s ResourceOwnerAccountId:s ResourceOwnerOrgId:s ResourceCloudPartition:s ResourceRegion:s ResourceCategory:s ResourceType:s! ResourceName:s ResourceCreationTimeDt:s ResourceDetailCaptureTimeDt:s! FindingsSummary:[382 ResourceTags:[383 ResourceConfig:D! ResourceSubCategory:s DiscoveryType:s ResourceInfo:384
SecurityControlId:s! Title:s! Description:s! RemediationUrl:s! SeverityRating:s! CurrentRegionAvailability:s! CustomizableProperties:[s ParameterDefinitions:{385 Provider:s
AggregatorV2Arn:s
RuleArn:s RuleStatus:s RuleOrder:i RuleName:s Description:s IsTerminal:b CreatedAt:T UpdatedAt:T CreatedBy:s
RuleArn:s RuleId:s RuleOrder:f RuleName:s RuleStatus:s Description:s Actions:[386 CreatedAt:T UpdatedAt:T
Arn:s Id:s Name:s Description:s UpdatedAt:T ServiceEnabled:b
ConfigurationPolicyId:s AssociationType:s AssociationStatus:s
ConnectorArn:s ConnectorId:s Name:s Description:s ProviderSummary:387 CreatedAt:T CreatedBy:s EnablementStatus:s
ConnectorArn:s ConnectorId:s! Name:s! Description:s ProviderSummary:388! CreatedAt:T! EnablementStatus:s EnablementStatusReason:s
FindingAggregatorArn:s
AccountId:s! EvaluatedAt:T! FreeTrialStatuses:[389!
AccountId:s Status:s
StandardsArn:s! SecurityControlId:s! SecurityControlArn:s! AssociationStatus:s! RelatedRequirements:[s UpdatedAt:T UpdatedReason:s StandardsControlTitle:s StandardsControlDescription:s
%union Azure:390
%union JiraCloud:391 ServiceNow:392 Azure:390
ValueType:s! Value:393
StatusReasonCode:s!
Product:d Label:s Normalized:i Original:s
Recommendation:394
Name:s! Type:s Path:s State:s
Direction:s Protocol:s OpenPortRange:395 SourceIpV4:s SourceIpV6:s SourcePort:i SourceDomain:s SourceMac:s DestinationIpV4:s DestinationIpV6:s DestinationPort:i DestinationDomain:s
ComponentId:s ComponentType:s Egress:396 Ingress:396
Name:s Path:s Pid:i ParentPid:i LaunchedAt:s TerminatedAt:s
Name:s Severity:s ItemCount:i FilePaths:[397
Type:s Value:s Category:s LastObservedAt:s Source:s SourceUrl:s
Type:s! Id:s! Partition:s Region:s Provider:s Owner:398 ResourceRole:s Tags:{s DataClassification:399 Details:400 ApplicationName:s ApplicationArn:s
Status:s RelatedRequirements:[s StatusReasons:[401 SecurityControlId:s AssociatedStandards:[402 SecurityControlParameters:[403
Status:s
Text:s! UpdatedBy:s! UpdatedAt:s!
Id:s! VulnerablePackages:[404 Cvss:[405 RelatedVulnerabilities:[s Vendor:406 ReferenceUrls:[s FixAvailable:s EpssScore:d ExploitAvailable:s LastKnownExploitAt:s CodeVulnerabilities:[407
Id:s! InstalledCount:i MissingCount:i FailedCount:i InstalledOtherCount:i InstalledRejectedCount:i InstalledPendingReboot:i OperationStartTime:s OperationEndTime:s RebootOption:s Operation:s
ActionType:s NetworkConnectionAction:408 AwsApiCallAction:409 DnsRequestAction:410 PortProbeAction:411
Confidence:i Criticality:i RelatedFindings:[268 Severity:412 Types:[s
Name:s Description:s Labels:[s
Sequence:413
Value:s Comparison:s
Start:s End:s DateRange:414
Gte:d Lte:d Eq:d Gt:d Lt:d
Key:s Value:s Comparison:s
Note:265 Severity:266 VerificationState:s Confidence:i Criticality:i Types:[s UserDefinedFields:{s Workflow:267 RelatedFindings:[268
SeverityId:i Comment:s StatusId:i
ConnectorArn:s
ServiceEnabled:b EnabledStandardIdentifiers:[s SecurityControlsConfiguration:415
AWSConfigConnectorArn:s! ScopeConfiguration:416! AzureRegions:[s!
ProjectKey:s
InstanceName:s! SecretArn:s!
Cidr:s
Value:s
Value:b
Company:s Product:s
Code:s! Message:s!
AWSConfigConnectorArn:s! ScopeConfiguration:416! AzureRegions:[s!
CloudId:s ProjectKey:s Domain:s AuthUrl:s AuthStatus:s
InstanceName:s SecretArn:s! AuthStatus:s!
Type:s Identity:s
UpdatedField:s OldValue:s NewValue:s
OrganizationId:s OrganizationalUnitId:s
FieldValue:s Count:i
StringFilters:[417 NestedCompositeFilters:[374 Operator:s
SeverityTrends:418!
StringFilters:[419 DateFilters:[420 BooleanFilters:[421 NumberFilters:[422 MapFilters:[423 IpFilters:[424 NestedCompositeFilters:[376 Operator:s
GroupByAttributeValue:s! Count:i!
RecommendedAction:s ExistingPolicy:s ExistingPolicyId:s PolicyUpdatedAt:T RecommendedPolicy:s
StringFilters:[425 NestedCompositeFilters:[379 Operator:s
ResourcesCount:426!
StringFilters:[427 DateFilters:[428 NumberFilters:[429 MapFilters:[430 NestedCompositeFilters:[381 Operator:s
FindingType:s! ProductName:s! TotalFindings:i! Severities:431
Key:s! Value:s!
AIDetails:432
Description:s! ConfigurationOptions:433!
Type:s
ProviderName:s ConnectorStatus:s ProviderConfiguration:295
ProviderName:s ConnectorStatus:s ProviderConfiguration:297
FeatureType:s! Status:s! StartedAt:T! ExpiresAt:T!
ScopeConfiguration:416! AzureRegions:[s!
ProjectKey:s
SecretArn:s
%union Integer:i IntegerList:[i Double:d String:s StringList:[s Boolean:b Enum:s EnumList:[s
Text:s Url:s
Begin:i End:i
Protocol:s Destination:434 Source:434
FilePath:s FileName:s ResourceId:s Hash:s
Account:435 Org:436
DetailedResultsLocation:s Result:437
AwsAutoScalingAutoScalingGroup:438 AwsCodeBuildProject:439 AwsCloudFrontDistribution:440 AwsEc2Instance:441 AwsEc2NetworkInterface:442 AwsEc2SecurityGroup:443 AwsEc2Volume:444 AwsEc2Vpc:445 AwsEc2Eip:446 AwsEc2Subnet:447 AwsEc2NetworkAcl:448 AwsElbv2LoadBalancer:449 AwsElasticBeanstalkEnvironment:450 AwsElasticsearchDomain:451 AwsS3Bucket:452 AwsS3AccountPublicAccessBlock:453 AwsS3Object:454 AwsSecretsManagerSecret:455 AwsIamAccessKey:456 AwsIamUser:457 AwsIamPolicy:458 AwsApiGatewayV2Stage:459 AwsApiGatewayV2Api:460 AwsDynamoDbTable:461 AwsApiGatewayStage:462 AwsApiGatewayRestApi:463 AwsCloudTrailTrail:464 AwsSsmPatchCompliance:465 AwsCertificateManagerCertificate:466 AwsRedshiftCluster:467 AwsElbLoadBalancer:468 AwsIamGroup:469 AwsIamRole:470 AwsKmsKey:471 AwsLambdaFunction:472 AwsLambdaLayerVersion:473 AwsRdsDbInstance:474 AwsSnsTopic:475 AwsSqsQueue:476 AwsWafWebAcl:477 AwsRdsDbSnapshot:478 AwsRdsDbClusterSnapshot:479 AwsRdsDbCluster:480 AwsEcsCluster:481 AwsEcsContainer:482 AwsEcsTaskDefinition:483 Container:484 Other:{s AwsRdsEventSubscription:485 AwsEcsService:486 AwsAutoScalingLaunchConfiguration:487 AwsEc2VpnConnection:488 AwsEcrContainerImage:489 AwsOpenSearchServiceDomain:490 AwsEc2VpcEndpointService:491 AwsXrayEncryptionConfig:492 AwsWafRateBasedRule:493 AwsWafRegionalRateBasedRule:494 AwsEcrRepository:495 AwsEksCluster:496 AwsNetworkFirewallFirewallPolicy:497 AwsNetworkFirewallFirewall:498 AwsNetworkFirewallRuleGroup:499 AwsRdsDbSecurityGroup:500 AwsKinesisStream:501 AwsEc2TransitGateway:502 AwsEfsAccessPoint:503 AwsCloudFormationStack:504 AwsCloudWatchAlarm:505 AwsEc2VpcPeeringConnection:506 AwsWafRegionalRuleGroup:507 AwsWafRegionalRule:508 AwsWafRegionalWebAcl:509 AwsWafRule:510 AwsWafRuleGroup:511 AwsEcsTask:512 AwsBackupBackupVault:513 AwsBackupBackupPlan:514 AwsBackupRecoveryPoint:515 AwsEc2LaunchTemplate:516 AwsSageMakerNotebookInstance:517 AwsWafv2WebAcl:518 AwsWafv2RuleGroup:519 AwsEc2RouteTable:520 AwsAmazonMqBroker:521 AwsAppSyncGraphQlApi:522 AwsEventSchemasRegistry:523 AwsGuardDutyDetector:524 AwsStepFunctionStateMachine:525 AwsAthenaWorkGroup:526 AwsEventsEventbus:527 AwsDmsEndpoint:528 AwsEventsEndpoint:529 AwsDmsReplicationTask:530 AwsDmsReplicationInstance:531 AwsRoute53HostedZone:532 AwsMskCluster:533 AwsS3AccessPoint:534 AwsEc2ClientVpnEndpoint:535 CodeRepository:536 AzureResource:D
ReasonCode:s! Description:s
StandardsId:s
Name:s Value:[s
Name:s Version:s Epoch:s Release:s Architecture:s PackageManager:s FilePath:s FixedInVersion:s Remediation:s SourceLayerHash:s SourceLayerArn:s
Version:s BaseScore:d BaseVector:s Source:s Adjustments:[537
Name:s! Url:s VendorSeverity:s VendorCreatedAt:s VendorUpdatedAt:s
Cwes:[s FilePath:538 SourceArn:s
ConnectionDirection:s RemoteIpDetails:539 RemotePortDetails:540 LocalPortDetails:541 Protocol:s Blocked:b
Api:s ServiceName:s CallerType:s RemoteIpDetails:539 DomainDetails:542 AffectedResources:{s FirstSeen:s LastSeen:s
Domain:s Protocol:s Blocked:b
PortProbeDetails:[543 Blocked:b
Label:s Original:s
Uid:s Actors:[544 Endpoints:[545 Signals:[546 SequenceIndicators:[547
Value:i Unit:s Comparison:s
EnabledSecurityControlIdentifiers:[s DisabledSecurityControlIdentifiers:[s SecurityControlCustomParameters:[548
ScopeType:s! ScopeValues:[s
FieldName:s Filter:351
Unknown:l! Informational:l! Low:l! Medium:l! High:l! Critical:l! Fatal:l! Other:l!
FieldName:s Filter:351
FieldName:s Filter:352
FieldName:s Filter:364
FieldName:s Filter:353
FieldName:s Filter:354
FieldName:s Filter:362
FieldName:s Filter:351
AllResources:l!
FieldName:s Filter:351
FieldName:s Filter:352
FieldName:s Filter:353
FieldName:s Filter:354
Other:i Fatal:i Critical:i High:i Medium:i Low:i Informational:i Unknown:i
HostResourceGuid:s HostResourceType:s CanonicalId:s SelfHostedAIModelResourceCount:i SelfHostedAIAgentResourceCount:i SelfHostedAIModelServingResourceCount:i SelfHostedAIExternalEndpointResourceCount:i SelfHostedAIDevelopmentResourceCount:i SelfHostedAIAgentFrameworkResourceCount:i SelfHostedAIAgentToolsAndIdentityResourceCount:i SelfHostedTotalAIResourceCount:i
%union Integer:549 IntegerList:550 Double:551 String:552 StringList:553 Boolean:554 Enum:555 EnumList:556
Address:[s PortRanges:[395
Id:s
Id:s
MimeType:s SizeClassified:l AdditionalOccurrences:b Status:557 SensitiveData:[558 CustomDataIdentifiers:559
LaunchConfigurationName:s LoadBalancerNames:[s HealthCheckType:s HealthCheckGracePeriod:i CreatedTime:s MixedInstancesPolicy:560 AvailabilityZones:[561 LaunchTemplate:562 CapacityRebalance:b
EncryptionKey:s Artifacts:[563 Environment:564 Name:s Source:565 ServiceRole:s LogsConfig:566 VpcConfig:567 SecondaryArtifacts:[563
CacheBehaviors:568 DefaultCacheBehavior:569 DefaultRootObject:s DomainName:s ETag:s LastModifiedTime:s Logging:570 Origins:571 OriginGroups:572 ViewerCertificate:573 Status:s WebAclId:s
Type:s ImageId:s IpV4Addresses:[s IpV6Addresses:[s KeyName:s IamInstanceProfileArn:s VpcId:s SubnetId:s LaunchedAt:s NetworkInterfaces:[574 VirtualizationType:s MetadataOptions:575 Monitoring:576
Attachment:577 NetworkInterfaceId:s SecurityGroups:[578 SourceDestCheck:b IpV6Addresses:[579 PrivateIpAddresses:[580 PublicDnsName:s PublicIp:s
GroupName:s GroupId:s OwnerId:s VpcId:s IpPermissions:[581 IpPermissionsEgress:[581
CreateTime:s DeviceName:s Encrypted:b Size:i SnapshotId:s Status:s KmsKeyId:s Attachments:[582 VolumeId:s VolumeType:s VolumeScanStatus:s
CidrBlockAssociationSet:[583 Ipv6CidrBlockAssociationSet:[584 DhcpOptionsId:s State:s
InstanceId:s PublicIp:s AllocationId:s AssociationId:s Domain:s PublicIpv4Pool:s NetworkBorderGroup:s NetworkInterfaceId:s NetworkInterfaceOwnerId:s PrivateIpAddress:s
AssignIpv6AddressOnCreation:b AvailabilityZone:s AvailabilityZoneId:s AvailableIpAddressCount:i CidrBlock:s DefaultForAz:b MapPublicIpOnLaunch:b OwnerId:s State:s SubnetArn:s SubnetId:s VpcId:s Ipv6CidrBlockAssociationSet:[584
IsDefault:b NetworkAclId:s OwnerId:s VpcId:s Associations:[585 Entries:[586
AvailabilityZones:[587 CanonicalHostedZoneId:s CreatedTime:s DNSName:s IpAddressType:s Scheme:s SecurityGroups:[s State:588 Type:s VpcId:s LoadBalancerAttributes:[589
ApplicationName:s Cname:s DateCreated:s DateUpdated:s Description:s EndpointUrl:s EnvironmentArn:s EnvironmentId:s EnvironmentLinks:[590 EnvironmentName:s OptionSettings:[591 PlatformArn:s SolutionStackName:s Status:s Tier:592 VersionLabel:s
AccessPolicies:s DomainEndpointOptions:593 DomainId:s DomainName:s Endpoint:s Endpoints:{s ElasticsearchVersion:s ElasticsearchClusterConfig:594 EncryptionAtRestOptions:595 LogPublishingOptions:596 NodeToNodeEncryptionOptions:597 ServiceSoftwareOptions:598 VPCOptions:599
OwnerId:s OwnerName:s OwnerAccountId:s CreatedAt:s ServerSideEncryptionConfiguration:600 BucketLifecycleConfiguration:601 PublicAccessBlockConfiguration:453 AccessControlList:s BucketLoggingConfiguration:602 BucketWebsiteConfiguration:603 BucketNotificationConfiguration:604 BucketVersioningConfiguration:605 ObjectLockConfiguration:606 Name:s
BlockPublicAcls:b BlockPublicPolicy:b IgnorePublicAcls:b RestrictPublicBuckets:b
LastModified:s ETag:s VersionId:s ContentType:s ServerSideEncryption:s SSEKMSKeyId:s
RotationRules:607 RotationOccurredWithinFrequency:b KmsKeyId:s RotationEnabled:b RotationLambdaArn:s Deleted:b Name:s Description:s
UserName:s Status:s CreatedAt:s PrincipalId:s PrincipalType:s PrincipalName:s AccountId:s AccessKeyId:s SessionContext:608
AttachedManagedPolicies:[609 CreateDate:s GroupList:[s Path:s PermissionsBoundary:610 UserId:s UserName:s UserPolicyList:[611
AttachmentCount:i CreateDate:s DefaultVersionId:s Description:s IsAttachable:b Path:s PermissionsBoundaryUsageCount:i PolicyId:s PolicyName:s PolicyVersionList:[612 UpdateDate:s
ClientCertificateId:s CreatedDate:s Description:s DefaultRouteSettings:613 DeploymentId:s LastUpdatedDate:s RouteSettings:613 StageName:s StageVariables:{s AccessLogSettings:614 AutoDeploy:b LastDeploymentStatusMessage:s ApiGatewayManaged:b
ApiEndpoint:s ApiId:s ApiKeySelectionExpression:s CreatedDate:s Description:s Version:s Name:s ProtocolType:s RouteSelectionExpression:s CorsConfiguration:615
AttributeDefinitions:[616 BillingModeSummary:617 CreationDateTime:s GlobalSecondaryIndexes:[618 GlobalTableVersion:s ItemCount:i KeySchema:[619 LatestStreamArn:s LatestStreamLabel:s LocalSecondaryIndexes:[620 ProvisionedThroughput:621 Replicas:[622 RestoreSummary:623 SseDescription:624 StreamSpecification:625 TableId:s TableName:s TableSizeBytes:l TableStatus:s DeletionProtectionEnabled:b
DeploymentId:s ClientCertificateId:s StageName:s Description:s CacheClusterEnabled:b CacheClusterSize:s CacheClusterStatus:s MethodSettings:[626 Variables:{s DocumentationVersion:s AccessLogSettings:614 CanarySettings:627 TracingEnabled:b CreatedDate:s LastUpdatedDate:s WebAclArn:s
Id:s Name:s Description:s CreatedDate:s Version:s BinaryMediaTypes:[s MinimumCompressionSize:i ApiKeySource:s EndpointConfiguration:628
CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s HasCustomEventSelectors:b HomeRegion:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b IsOrganizationTrail:b KmsKeyId:s LogFileValidationEnabled:b Name:s S3BucketName:s S3KeyPrefix:s SnsTopicArn:s SnsTopicName:s TrailArn:s
Patch:629
CertificateAuthorityArn:s CreatedAt:s DomainName:s DomainValidationOptions:[630 ExtendedKeyUsages:[631 FailureReason:s ImportedAt:s InUseBy:[s IssuedAt:s Issuer:s KeyAlgorithm:s KeyUsages:[632 NotAfter:s NotBefore:s Options:633 RenewalEligibility:s RenewalSummary:634 Serial:s SignatureAlgorithm:s Status:s Subject:s SubjectAlternativeNames:[s Type:s
AllowVersionUpgrade:b AutomatedSnapshotRetentionPeriod:i AvailabilityZone:s ClusterAvailabilityStatus:s ClusterCreateTime:s ClusterIdentifier:s ClusterNodes:[635 ClusterParameterGroups:[636 ClusterPublicKey:s ClusterRevisionNumber:s ClusterSecurityGroups:[637 ClusterSnapshotCopyStatus:638 ClusterStatus:s ClusterSubnetGroupName:s ClusterVersion:s DBName:s DeferredMaintenanceWindows:[639 ElasticIpStatus:640 ElasticResizeNumberOfNodeOptions:s Encrypted:b Endpoint:641 EnhancedVpcRouting:b ExpectedNextSnapshotScheduleTime:s ExpectedNextSnapshotScheduleTimeStatus:s HsmStatus:642 IamRoles:[643 KmsKeyId:s MaintenanceTrackName:s ManualSnapshotRetentionPeriod:i MasterUsername:s NextMaintenanceWindowStartTime:s NodeType:s NumberOfNodes:i PendingActions:[s PendingModifiedValues:644 PreferredMaintenanceWindow:s PubliclyAccessible:b ResizeInfo:645 RestoreStatus:646 SnapshotScheduleIdentifier:s SnapshotScheduleState:s VpcId:s VpcSecurityGroups:[647 LoggingStatus:648
AvailabilityZones:[s BackendServerDescriptions:[649 CanonicalHostedZoneName:s CanonicalHostedZoneNameID:s CreatedTime:s DnsName:s HealthCheck:650 Instances:[651 ListenerDescriptions:[652 LoadBalancerAttributes:653 LoadBalancerName:s Policies:654 Scheme:s SecurityGroups:[s SourceSecurityGroup:655 Subnets:[s VpcId:s
AttachedManagedPolicies:[609 CreateDate:s GroupId:s GroupName:s GroupPolicyList:[656 Path:s
AssumeRolePolicyDocument:s AttachedManagedPolicies:[609 CreateDate:s InstanceProfileList:[657 PermissionsBoundary:610 RoleId:s RoleName:s RolePolicyList:[658 MaxSessionDuration:i Path:s
AWSAccountId:s CreationDate:d KeyId:s KeyManager:s KeyState:s Origin:s Description:s KeyRotationStatus:b
Code:659 CodeSha256:s DeadLetterConfig:660 Environment:661 FunctionName:s Handler:s KmsKeyArn:s LastModified:s Layers:[662 MasterArn:s MemorySize:i RevisionId:s Role:s Runtime:s Timeout:i TracingConfig:663 VpcConfig:664 Version:s Architectures:[s PackageType:s
Version:l CompatibleRuntimes:[s CreatedDate:s
AssociatedRoles:[665 CACertificateIdentifier:s DBClusterIdentifier:s DBInstanceIdentifier:s DBInstanceClass:s DbInstancePort:i DbiResourceId:s DBName:s DeletionProtection:b Endpoint:666 Engine:s EngineVersion:s IAMDatabaseAuthenticationEnabled:b InstanceCreateTime:s KmsKeyId:s PubliclyAccessible:b StorageEncrypted:b TdeCredentialArn:s VpcSecurityGroups:[667 MultiAz:b EnhancedMonitoringResourceArn:s DbInstanceStatus:s MasterUsername:s AllocatedStorage:i PreferredBackupWindow:s BackupRetentionPeriod:i DbSecurityGroups:[s DbParameterGroups:[668 AvailabilityZone:s DbSubnetGroup:669 PreferredMaintenanceWindow:s PendingModifiedValues:670 LatestRestorableTime:s AutoMinorVersionUpgrade:b ReadReplicaSourceDBInstanceIdentifier:s ReadReplicaDBInstanceIdentifiers:[s ReadReplicaDBClusterIdentifiers:[s LicenseModel:s Iops:i OptionGroupMemberships:[671 CharacterSetName:s SecondaryAvailabilityZone:s StatusInfos:[672 StorageType:s DomainMemberships:[673 CopyTagsToSnapshot:b MonitoringInterval:i MonitoringRoleArn:s PromotionTier:i Timezone:s PerformanceInsightsEnabled:b PerformanceInsightsKmsKeyId:s PerformanceInsightsRetentionPeriod:i EnabledCloudWatchLogsExports:[s ProcessorFeatures:[674 ListenerEndpoint:666 MaxAllocatedStorage:i
KmsMasterKeyId:s Subscription:[675 TopicName:s Owner:s SqsSuccessFeedbackRoleArn:s SqsFailureFeedbackRoleArn:s ApplicationSuccessFeedbackRoleArn:s FirehoseSuccessFeedbackRoleArn:s FirehoseFailureFeedbackRoleArn:s HttpSuccessFeedbackRoleArn:s HttpFailureFeedbackRoleArn:s
KmsDataKeyReusePeriodSeconds:i KmsMasterKeyId:s QueueName:s DeadLetterTargetArn:s
Name:s DefaultAction:s Rules:[676 WebAclId:s
DbSnapshotIdentifier:s DbInstanceIdentifier:s SnapshotCreateTime:s Engine:s AllocatedStorage:i Status:s Port:i AvailabilityZone:s VpcId:s InstanceCreateTime:s MasterUsername:s EngineVersion:s LicenseModel:s SnapshotType:s Iops:i OptionGroupName:s PercentProgress:i SourceRegion:s SourceDbSnapshotIdentifier:s StorageType:s TdeCredentialArn:s Encrypted:b KmsKeyId:s Timezone:s IamDatabaseAuthenticationEnabled:b ProcessorFeatures:[674 DbiResourceId:s
AvailabilityZones:[s SnapshotCreateTime:s Engine:s AllocatedStorage:i Status:s Port:i VpcId:s ClusterCreateTime:s MasterUsername:s EngineVersion:s LicenseModel:s SnapshotType:s PercentProgress:i StorageEncrypted:b KmsKeyId:s DbClusterIdentifier:s DbClusterSnapshotIdentifier:s IamDatabaseAuthenticationEnabled:b DbClusterSnapshotAttributes:[677
AllocatedStorage:i AvailabilityZones:[s BackupRetentionPeriod:i DatabaseName:s Status:s Endpoint:s ReaderEndpoint:s CustomEndpoints:[s MultiAz:b Engine:s EngineVersion:s Port:i MasterUsername:s PreferredBackupWindow:s PreferredMaintenanceWindow:s ReadReplicaIdentifiers:[s VpcSecurityGroups:[667 HostedZoneId:s StorageEncrypted:b KmsKeyId:s DbClusterResourceId:s AssociatedRoles:[678 ClusterCreateTime:s EnabledCloudWatchLogsExports:[s EngineMode:s DeletionProtection:b HttpEndpointEnabled:b ActivityStreamStatus:s CopyTagsToSnapshot:b CrossAccountClone:b DomainMemberships:[673 DbClusterParameterGroup:s DbSubnetGroup:s DbClusterOptionGroupMemberships:[679 DbClusterIdentifier:s DbClusterMembers:[680 IamDatabaseAuthenticationEnabled:b AutoMinorVersionUpgrade:b
ClusterArn:s ActiveServicesCount:i CapacityProviders:[s ClusterSettings:[681 Configuration:682 DefaultCapacityProviderStrategy:[683 ClusterName:s RegisteredContainerInstancesCount:i RunningTasksCount:i Status:s
Name:s Image:s MountPoints:[684 Privileged:b
ContainerDefinitions:[685 Cpu:s ExecutionRoleArn:s Family:s InferenceAccelerators:[686 IpcMode:s Memory:s NetworkMode:s PidMode:s PlacementConstraints:[687 ProxyConfiguration:688 RequiresCompatibilities:[s TaskRoleArn:s Volumes:[689 Status:s
ContainerRuntime:s Name:s ImageId:s ImageName:s LaunchedAt:s VolumeMounts:[690 Privileged:b
CustSubscriptionId:s CustomerAwsId:s Enabled:b EventCategoriesList:[s EventSubscriptionArn:s SnsTopicArn:s SourceIdsList:[s SourceType:s Status:s SubscriptionCreationTime:s
CapacityProviderStrategy:[691 Cluster:s DeploymentConfiguration:692 DeploymentController:693 DesiredCount:i EnableEcsManagedTags:b EnableExecuteCommand:b HealthCheckGracePeriodSeconds:i LaunchType:s LoadBalancers:[694 Name:s NetworkConfiguration:695 PlacementConstraints:[696 PlacementStrategies:[697 PlatformVersion:s PropagateTags:s Role:s SchedulingStrategy:s ServiceArn:s ServiceName:s ServiceRegistries:[698 TaskDefinition:s
AssociatePublicIpAddress:b BlockDeviceMappings:[699 ClassicLinkVpcId:s ClassicLinkVpcSecurityGroups:[s CreatedTime:s EbsOptimized:b IamInstanceProfile:s ImageId:s InstanceMonitoring:700 InstanceType:s KernelId:s KeyName:s LaunchConfigurationName:s PlacementTenancy:s RamdiskId:s SecurityGroups:[s SpotPrice:s UserData:s MetadataOptions:701
VpnConnectionId:s State:s CustomerGatewayId:s CustomerGatewayConfiguration:s Type:s VpnGatewayId:s Category:s VgwTelemetry:[702 Options:703 Routes:[704 TransitGatewayId:s
RegistryId:s RepositoryName:s Architecture:s ImageDigest:s ImageTags:[s ImagePublishedAt:s
Arn:s AccessPolicies:s DomainName:s Id:s DomainEndpoint:s EngineVersion:s EncryptionAtRestOptions:705 NodeToNodeEncryptionOptions:706 ServiceSoftwareOptions:707 ClusterConfig:708 DomainEndpointOptions:709 VpcOptions:710 LogPublishingOptions:711 DomainEndpoints:{s AdvancedSecurityOptions:712
AcceptanceRequired:b AvailabilityZones:[s BaseEndpointDnsNames:[s ManagesVpcEndpoints:b GatewayLoadBalancerArns:[s NetworkLoadBalancerArns:[s PrivateDnsName:s ServiceId:s ServiceName:s ServiceState:s ServiceType:[713
KeyId:s Status:s Type:s
MetricName:s Name:s RateKey:s RateLimit:l RuleId:s MatchPredicates:[714
MetricName:s Name:s RateKey:s RateLimit:l RuleId:s MatchPredicates:[715
Arn:s ImageScanningConfiguration:716 ImageTagMutability:s LifecyclePolicy:717 RepositoryName:s RepositoryPolicyText:s
Arn:s CertificateAuthorityData:s ClusterStatus:s Endpoint:s Name:s ResourcesVpcConfig:718 RoleArn:s Version:s Logging:719
FirewallPolicy:720 FirewallPolicyArn:s FirewallPolicyId:s FirewallPolicyName:s Description:s
DeleteProtection:b Description:s FirewallArn:s FirewallId:s FirewallName:s FirewallPolicyArn:s FirewallPolicyChangeProtection:b SubnetChangeProtection:b SubnetMappings:[721 VpcId:s
Capacity:i Description:s RuleGroup:722 RuleGroupArn:s RuleGroupId:s RuleGroupName:s Type:s
DbSecurityGroupArn:s DbSecurityGroupDescription:s DbSecurityGroupName:s Ec2SecurityGroups:[723 IpRanges:[724 OwnerId:s VpcId:s
Name:s Arn:s StreamEncryption:725 ShardCount:i RetentionPeriodHours:i
Id:s Description:s DefaultRouteTablePropagation:s AutoAcceptSharedAttachments:s DefaultRouteTableAssociation:s TransitGatewayCidrBlocks:[s AssociationDefaultRouteTableId:s PropagationDefaultRouteTableId:s VpnEcmpSupport:s DnsSupport:s MulticastSupport:s AmazonSideAsn:i
AccessPointId:s Arn:s ClientToken:s FileSystemId:s PosixUser:726 RootDirectory:727
Capabilities:[s CreationTime:s Description:s DisableRollback:b DriftInformation:728 EnableTerminationProtection:b LastUpdatedTime:s NotificationArns:[s Outputs:[729 RoleArn:s StackId:s StackName:s StackStatus:s StackStatusReason:s TimeoutInMinutes:i
ActionsEnabled:b AlarmActions:[s AlarmArn:s AlarmConfigurationUpdatedTimestamp:s AlarmDescription:s AlarmName:s ComparisonOperator:s DatapointsToAlarm:i Dimensions:[730 EvaluateLowSampleCountPercentile:s EvaluationPeriods:i ExtendedStatistic:s InsufficientDataActions:[s MetricName:s Namespace:s OkActions:[s Period:i Statistic:s Threshold:d ThresholdMetricId:s TreatMissingData:s Unit:s
AccepterVpcInfo:731 ExpirationTime:s RequesterVpcInfo:731 Status:732 VpcPeeringConnectionId:s
MetricName:s Name:s RuleGroupId:s Rules:[733
MetricName:s Name:s PredicateList:[734 RuleId:s
DefaultAction:s MetricName:s Name:s RulesList:[735 WebAclId:s
MetricName:s Name:s PredicateList:[736 RuleId:s
MetricName:s Name:s RuleGroupId:s Rules:[737
ClusterArn:s TaskDefinitionArn:s Version:s CreatedAt:s StartedAt:s StartedBy:s Group:s Volumes:[738 Containers:[482
BackupVaultArn:s BackupVaultName:s EncryptionKeyArn:s Notifications:739 AccessPolicy:s
BackupPlan:740 BackupPlanArn:s BackupPlanId:s VersionId:s
BackupSizeInBytes:l BackupVaultArn:s BackupVaultName:s CalculatedLifecycle:741 CompletionDate:s CreatedBy:742 CreationDate:s EncryptionKeyArn:s IamRoleArn:s IsEncrypted:b LastRestoreTime:s Lifecycle:743 RecoveryPointArn:s ResourceArn:s ResourceType:s SourceBackupVaultArn:s Status:s StatusMessage:s StorageClass:s
LaunchTemplateName:s Id:s LaunchTemplateData:744 DefaultVersionNumber:l LatestVersionNumber:l
AcceleratorTypes:[s AdditionalCodeRepositories:[s DefaultCodeRepository:s DirectInternetAccess:s FailureReason:s InstanceMetadataServiceConfiguration:745 InstanceType:s KmsKeyId:s NetworkInterfaceId:s NotebookInstanceArn:s NotebookInstanceLifecycleConfigName:s NotebookInstanceName:s NotebookInstanceStatus:s PlatformIdentifier:s RoleArn:s RootAccess:s SecurityGroups:[s SubnetId:s Url:s VolumeSizeInGB:i
Name:s Arn:s ManagedbyFirewallManager:b Id:s Capacity:l CaptchaConfig:746 DefaultAction:747 Description:s Rules:[748 VisibilityConfig:749
Capacity:l Description:s Id:s Name:s Arn:s Rules:[748 Scope:s VisibilityConfig:749
AssociationSet:[750 OwnerId:s PropagatingVgwSet:[751 RouteTableId:s RouteSet:[752 VpcId:s
AuthenticationStrategy:s AutoMinorVersionUpgrade:b BrokerArn:s BrokerName:s DeploymentMode:s EncryptionOptions:753 EngineType:s EngineVersion:s HostInstanceType:s BrokerId:s LdapServerMetadata:754 Logs:755 MaintenanceWindowStartTime:756 PubliclyAccessible:b SecurityGroups:[s StorageType:s SubnetIds:[s Users:[757
ApiId:s Id:s OpenIdConnectConfig:758 Name:s LambdaAuthorizerConfig:759 XrayEnabled:b Arn:s UserPoolConfig:760 AuthenticationType:s LogConfig:761 AdditionalAuthenticationProviders:[762 WafWebAclArn:s
Description:s RegistryArn:s RegistryName:s
DataSources:763 Features:[764 FindingPublishingFrequency:s ServiceRole:s Status:s
Label:s LoggingConfiguration:765 Name:s RoleArn:s StateMachineArn:s Status:s TracingConfiguration:766 Type:s
Name:s Description:s State:s Configuration:767
Arn:s Name:s Policy:s
CertificateArn:s DatabaseName:s EndpointArn:s EndpointIdentifier:s EndpointType:s EngineName:s ExternalId:s ExtraConnectionAttributes:s KmsKeyId:s Port:i ServerName:s SslMode:s Username:s
Arn:s Description:s EndpointId:s EndpointUrl:s EventBuses:[768 Name:s ReplicationConfig:769 RoleArn:s RoutingConfig:770 State:s StateReason:s
CdcStartPosition:s CdcStartTime:s CdcStopPosition:s MigrationType:s Id:s ResourceIdentifier:s ReplicationInstanceArn:s ReplicationTaskIdentifier:s ReplicationTaskSettings:s SourceEndpointArn:s TableMappings:s TargetEndpointArn:s TaskData:s
AllocatedStorage:i AutoMinorVersionUpgrade:b AvailabilityZone:s EngineVersion:s KmsKeyId:s MultiAZ:b PreferredMaintenanceWindow:s PubliclyAccessible:b ReplicationInstanceClass:s ReplicationInstanceIdentifier:s ReplicationSubnetGroup:771 VpcSecurityGroups:[772
HostedZone:773 Vpcs:[774 NameServers:[s QueryLoggingConfig:775
ClusterInfo:776
AccessPointArn:s Alias:s Bucket:s BucketAccountId:s Name:s NetworkOrigin:s PublicAccessBlockConfiguration:453 VpcConfiguration:777
ClientVpnEndpointId:s Description:s ClientCidrBlock:s DnsServer:[s SplitTunnel:b TransportProtocol:s VpnPort:i ServerCertificateArn:s AuthenticationOptions:[778 ConnectionLogOptions:779 SecurityGroupIdSet:[s VpcId:s SelfServicePortalUrl:s ClientConnectOptions:780 SessionTimeoutHours:i ClientLoginBannerOptions:781
ProviderType:s ProjectName:s CodeSecurityIntegrationArn:s
Metric:s Reason:s
EndLine:i FileName:s FilePath:s StartLine:i
IpAddressV4:s Organization:782 Country:783 City:784 GeoLocation:785
Port:i PortName:s
Port:i PortName:s
Domain:s
LocalPortDetails:541 LocalIpDetails:786 RemoteIpDetails:539
Id:s User:787 Session:788
Id:s Ip:s Domain:s Port:i Location:789 AutonomousSystem:790 Connection:791
Type:s Id:s Title:s ProductArn:s ResourceIds:[s SignalIndicators:[547 Name:s CreatedAt:l UpdatedAt:l FirstSeenAt:l LastSeenAt:l Severity:d Count:i ActorIds:[s EndpointIds:[s
Key:s Values:[s Title:s Type:s
SecurityControlId:s Parameters:{331
DefaultValue:i Min:i Max:i
DefaultValue:[i Min:i Max:i MaxItems:i
DefaultValue:d Min:d Max:d
DefaultValue:s Re2Expression:s ExpressionDescription:s
DefaultValue:[s Re2Expression:s MaxItems:i ExpressionDescription:s
DefaultValue:b
DefaultValue:s AllowedValues:[s
DefaultValue:[s MaxItems:i AllowedValues:[s
Code:s Reason:s
Category:s Detections:[792 TotalCount:l
Detections:[793 TotalCount:l
InstancesDistribution:794 LaunchTemplate:795
Value:s
LaunchTemplateId:s LaunchTemplateName:s Version:s
ArtifactIdentifier:s EncryptionDisabled:b Location:s Name:s NamespaceType:s OverrideArtifactName:b Packaging:s Path:s Type:s
Certificate:s EnvironmentVariables:[796 PrivilegedMode:b ImagePullCredentialsType:s RegistryCredential:797 Type:s
Type:s Location:s GitCloneDepth:i InsecureSsl:b
CloudWatchLogs:798 S3Logs:799
VpcId:s Subnets:[s SecurityGroupIds:[s
Items:[800
ViewerProtocolPolicy:s
Bucket:s Enabled:b IncludeCookies:b Prefix:s
Items:[801
Items:[802
AcmCertificateArn:s Certificate:s CertificateSource:s CloudFrontDefaultCertificate:b IamCertificateId:s MinimumProtocolVersion:s SslSupportMethod:s
NetworkInterfaceId:s
HttpEndpoint:s HttpProtocolIpv6:s HttpPutResponseHopLimit:i HttpTokens:s InstanceMetadataTags:s
State:s
AttachTime:s AttachmentId:s DeleteOnTermination:b DeviceIndex:i InstanceId:s InstanceOwnerId:s Status:s
GroupName:s GroupId:s
IpV6Address:s
PrivateIpAddress:s PrivateDnsName:s
IpProtocol:s FromPort:i ToPort:i UserIdGroupPairs:[803 IpRanges:[804 Ipv6Ranges:[805 PrefixListIds:[806
AttachTime:s DeleteOnTermination:b InstanceId:s Status:s
AssociationId:s CidrBlock:s CidrBlockState:s
AssociationId:s Ipv6CidrBlock:s CidrBlockState:s
NetworkAclAssociationId:s NetworkAclId:s SubnetId:s
CidrBlock:s Egress:b IcmpTypeCode:807 Ipv6CidrBlock:s PortRange:808 Protocol:s RuleAction:s RuleNumber:i
ZoneName:s SubnetId:s
Code:s Reason:s
Key:s Value:s
EnvironmentName:s LinkName:s
Namespace:s OptionName:s ResourceName:s Value:s
Name:s Type:s Version:s
EnforceHTTPS:b TLSSecurityPolicy:s
DedicatedMasterCount:i DedicatedMasterEnabled:b DedicatedMasterType:s InstanceCount:i InstanceType:s ZoneAwarenessConfig:809 ZoneAwarenessEnabled:b
Enabled:b KmsKeyId:s
IndexSlowLogs:810 SearchSlowLogs:810 AuditLogs:810
Enabled:b
AutomatedUpdateDate:s Cancellable:b CurrentVersion:s Description:s NewVersion:s UpdateAvailable:b UpdateStatus:s
AvailabilityZones:[s SecurityGroupIds:[s SubnetIds:[s VPCId:s
Rules:[811
Rules:[812
DestinationBucketName:s LogFilePrefix:s
ErrorDocument:s IndexDocumentSuffix:s RedirectAllRequestsTo:813 RoutingRules:[814
Configurations:[815
IsMfaDeleteEnabled:b Status:s
ObjectLockEnabled:s Rule:816
AutomaticallyAfterDays:i
Attributes:817 SessionIssuer:818
PolicyName:s PolicyArn:s
PermissionsBoundaryArn:s PermissionsBoundaryType:s
PolicyName:s
VersionId:s IsDefaultVersion:b CreateDate:s
DetailedMetricsEnabled:b LoggingLevel:s DataTraceEnabled:b ThrottlingBurstLimit:i ThrottlingRateLimit:d
Format:s DestinationArn:s
AllowOrigins:[s AllowCredentials:b ExposeHeaders:[s MaxAge:i AllowMethods:[s AllowHeaders:[s
AttributeName:s AttributeType:s
BillingMode:s LastUpdateToPayPerRequestDateTime:s
Backfilling:b IndexArn:s IndexName:s IndexSizeBytes:l IndexStatus:s ItemCount:i KeySchema:[619 Projection:819 ProvisionedThroughput:621
AttributeName:s KeyType:s
IndexArn:s IndexName:s KeySchema:[619 Projection:819
LastDecreaseDateTime:s LastIncreaseDateTime:s NumberOfDecreasesToday:i ReadCapacityUnits:i WriteCapacityUnits:i
GlobalSecondaryIndexes:[820 KmsMasterKeyId:s ProvisionedThroughputOverride:821 RegionName:s ReplicaStatus:s ReplicaStatusDescription:s
SourceBackupArn:s SourceTableArn:s RestoreDateTime:s RestoreInProgress:b
InaccessibleEncryptionDateTime:s Status:s SseType:s KmsMasterKeyArn:s
StreamEnabled:b StreamViewType:s
MetricsEnabled:b LoggingLevel:s DataTraceEnabled:b ThrottlingBurstLimit:i ThrottlingRateLimit:d CachingEnabled:b CacheTtlInSeconds:i CacheDataEncrypted:b RequireAuthorizationForCacheControl:b UnauthorizedCacheControlHeaderStrategy:s HttpMethod:s ResourcePath:s
PercentTraffic:d DeploymentId:s StageVariableOverrides:{s UseStageCache:b
Types:[s
ComplianceSummary:822
DomainName:s ResourceRecord:823 ValidationDomain:s ValidationEmails:[s ValidationMethod:s ValidationStatus:s
Name:s OId:s
Name:s
CertificateTransparencyLoggingPreference:s
DomainValidationOptions:[630 RenewalStatus:s RenewalStatusReason:s UpdatedAt:s
NodeRole:s PrivateIpAddress:s PublicIpAddress:s
ClusterParameterStatusList:[824 ParameterApplyStatus:s ParameterGroupName:s
ClusterSecurityGroupName:s Status:s
DestinationRegion:s ManualSnapshotRetentionPeriod:i RetentionPeriod:i SnapshotCopyGrantName:s
DeferMaintenanceEndTime:s DeferMaintenanceIdentifier:s DeferMaintenanceStartTime:s
ElasticIp:s Status:s
Address:s Port:i
HsmClientCertificateIdentifier:s HsmConfigurationIdentifier:s Status:s
ApplyStatus:s IamRoleArn:s
AutomatedSnapshotRetentionPeriod:i ClusterIdentifier:s ClusterType:s ClusterVersion:s EncryptionType:s EnhancedVpcRouting:b MaintenanceTrackName:s MasterUserPassword:s NodeType:s NumberOfNodes:i PubliclyAccessible:b
AllowCancelResize:b ResizeType:s
CurrentRestoreRateInMegaBytesPerSecond:d ElapsedTimeInSeconds:l EstimatedTimeToCompletionInSeconds:l ProgressInMegaBytes:l SnapshotSizeInMegaBytes:l Status:s
Status:s VpcSecurityGroupId:s
BucketName:s LastFailureMessage:s LastFailureTime:s LastSuccessfulDeliveryTime:s LoggingEnabled:b S3KeyPrefix:s
InstancePort:i PolicyNames:[s
HealthyThreshold:i Interval:i Target:s Timeout:i UnhealthyThreshold:i
InstanceId:s
Listener:825 PolicyNames:[s
AccessLog:826 ConnectionDraining:827 ConnectionSettings:828 CrossZoneLoadBalancing:829 AdditionalAttributes:[830
AppCookieStickinessPolicies:[831 LbCookieStickinessPolicies:[832 OtherPolicies:[s
GroupName:s OwnerAlias:s
PolicyName:s
Arn:s CreateDate:s InstanceProfileId:s InstanceProfileName:s Path:s Roles:[833
PolicyName:s
S3Bucket:s S3Key:s S3ObjectVersion:s ZipFile:s
TargetArn:s
Variables:{s Error:834
Arn:s CodeSize:i
Mode:s
SecurityGroupIds:[s SubnetIds:[s VpcId:s
RoleArn:s FeatureName:s Status:s
Address:s Port:i HostedZoneId:s
VpcSecurityGroupId:s Status:s
DbParameterGroupName:s ParameterApplyStatus:s
DbSubnetGroupName:s DbSubnetGroupDescription:s VpcId:s SubnetGroupStatus:s Subnets:[835 DbSubnetGroupArn:s
DbInstanceClass:s AllocatedStorage:i MasterUserPassword:s Port:i BackupRetentionPeriod:i MultiAZ:b EngineVersion:s LicenseModel:s Iops:i DbInstanceIdentifier:s StorageType:s CaCertificateIdentifier:s DbSubnetGroupName:s PendingCloudWatchLogsExports:836 ProcessorFeatures:[674
OptionGroupName:s Status:s
StatusType:s Normal:b Status:s Message:s
Domain:s Status:s Fqdn:s IamRoleName:s
Name:s Value:s
Endpoint:s Protocol:s
Action:837 ExcludedRules:[838 OverrideAction:839 Priority:i RuleId:s Type:s
AttributeName:s AttributeValues:[s
RoleArn:s Status:s
DbClusterOptionGroupName:s Status:s
IsClusterWriter:b PromotionTier:i DbInstanceIdentifier:s DbClusterParameterGroupStatus:s
Name:s Value:s
ExecuteCommandConfiguration:840
Base:i CapacityProvider:s Weight:i
SourceVolume:s ContainerPath:s
Command:[s Cpu:i DependsOn:[841 DisableNetworking:b DnsSearchDomains:[s DnsServers:[s DockerLabels:{s DockerSecurityOptions:[s EntryPoint:[s Environment:[842 EnvironmentFiles:[843 Essential:b ExtraHosts:[844 FirelensConfiguration:845 HealthCheck:846 Hostname:s Image:s Interactive:b Links:[s LinuxParameters:847 LogConfiguration:848 Memory:i MemoryReservation:i MountPoints:[849 Name:s PortMappings:[850 Privileged:b PseudoTerminal:b ReadonlyRootFilesystem:b RepositoryCredentials:851 ResourceRequirements:[852 Secrets:[853 StartTimeout:i StopTimeout:i SystemControls:[854 Ulimits:[855 User:s VolumesFrom:[856 WorkingDirectory:s
DeviceName:s DeviceType:s
Expression:s Type:s
ContainerName:s ProxyConfigurationProperties:[857 Type:s
DockerVolumeConfiguration:858 EfsVolumeConfiguration:859 Host:860 Name:s
Name:s MountPath:s
Base:i CapacityProvider:s Weight:i
DeploymentCircuitBreaker:861 MaximumPercent:i MinimumHealthyPercent:i
Type:s
ContainerName:s ContainerPort:i LoadBalancerName:s TargetGroupArn:s
AwsVpcConfiguration:862
Expression:s Type:s
Field:s Type:s
ContainerName:s ContainerPort:i Port:i RegistryArn:s
DeviceName:s Ebs:863 NoDevice:b VirtualName:s
Enabled:b
HttpEndpoint:s HttpPutResponseHopLimit:i HttpTokens:s
AcceptedRouteCount:i CertificateArn:s LastStatusChange:s OutsideIpAddress:s Status:s StatusMessage:s
StaticRoutesOnly:b TunnelOptions:[864
DestinationCidrBlock:s State:s
Enabled:b KmsKeyId:s
Enabled:b
AutomatedUpdateDate:s Cancellable:b CurrentVersion:s Description:s NewVersion:s UpdateAvailable:b UpdateStatus:s OptionalDeployment:b
InstanceCount:i WarmEnabled:b WarmCount:i DedicatedMasterEnabled:b ZoneAwarenessConfig:865 DedicatedMasterCount:i InstanceType:s WarmType:s ZoneAwarenessEnabled:b DedicatedMasterType:s
CustomEndpointCertificateArn:s CustomEndpointEnabled:b EnforceHTTPS:b CustomEndpoint:s TLSSecurityPolicy:s
SecurityGroupIds:[s SubnetIds:[s
IndexSlowLogs:866 SearchSlowLogs:866 AuditLogs:866
Enabled:b InternalUserDatabaseEnabled:b MasterUserOptions:867
ServiceType:s
DataId:s Negated:b Type:s
DataId:s Negated:b Type:s
ScanOnPush:b
LifecyclePolicyText:s RegistryId:s
SecurityGroupIds:[s SubnetIds:[s EndpointPublicAccess:b
ClusterLogging:[868
StatefulRuleGroupReferences:[869 StatelessCustomActions:[870 StatelessDefaultActions:[s StatelessFragmentDefaultActions:[s StatelessRuleGroupReferences:[871
SubnetId:s
RuleVariables:872 RulesSource:873
Ec2SecurityGroupId:s Ec2SecurityGroupName:s Ec2SecurityGroupOwnerId:s Status:s
CidrIp:s Status:s
EncryptionType:s KeyId:s
Gid:s SecondaryGids:[s Uid:s
CreationInfo:874 Path:s
StackDriftStatus:s
Description:s OutputKey:s OutputValue:s
Name:s Value:s
CidrBlock:s CidrBlockSet:[875 Ipv6CidrBlockSet:[876 OwnerId:s PeeringOptions:877 Region:s VpcId:s
Code:s Message:s
Action:878 Priority:i RuleId:s Type:s
DataId:s Negated:b Type:s
Action:879 OverrideAction:880 Priority:i RuleId:s Type:s
DataId:s Negated:b Type:s
Action:881 Priority:i RuleId:s Type:s
Name:s Host:882
BackupVaultEvents:[s SnsTopicArn:s
BackupPlanName:s AdvancedBackupSettings:[883 BackupPlanRule:[884
DeleteAt:s MoveToColdStorageAt:s
BackupPlanArn:s BackupPlanId:s BackupPlanVersion:s BackupRuleId:s
DeleteAfterDays:l MoveToColdStorageAfterDays:l
BlockDeviceMappingSet:[885 CapacityReservationSpecification:886 CpuOptions:887 CreditSpecification:888 DisableApiStop:b DisableApiTermination:b EbsOptimized:b ElasticGpuSpecificationSet:[889 ElasticInferenceAcceleratorSet:[890 EnclaveOptions:891 HibernationOptions:892 IamInstanceProfile:893 ImageId:s InstanceInitiatedShutdownBehavior:s InstanceMarketOptions:894 InstanceRequirements:895 InstanceType:s KernelId:s KeyName:s LicenseSet:[896 MaintenanceOptions:897 MetadataOptions:898 Monitoring:899 NetworkInterfaceSet:[900 Placement:901 PrivateDnsNameOptions:902 RamDiskId:s SecurityGroupIdSet:[s SecurityGroupSet:[s UserData:s
MinimumInstanceMetadataServiceVersion:s
ImmunityTimeProperty:903
Allow:904 Block:905
Action:906 Name:s OverrideAction:s Priority:i VisibilityConfig:749
CloudWatchMetricsEnabled:b MetricName:s SampledRequestsEnabled:b
AssociationState:907 GatewayId:s Main:b RouteTableAssociationId:s RouteTableId:s SubnetId:s
GatewayId:s
CarrierGatewayId:s CoreNetworkArn:s DestinationCidrBlock:s DestinationIpv6CidrBlock:s DestinationPrefixListId:s EgressOnlyInternetGatewayId:s GatewayId:s InstanceId:s InstanceOwnerId:s LocalGatewayId:s NatGatewayId:s NetworkInterfaceId:s Origin:s State:s TransitGatewayId:s VpcPeeringConnectionId:s
KmsKeyId:s UseAwsOwnedKey:b
Hosts:[s RoleBase:s RoleName:s RoleSearchMatching:s RoleSearchSubtree:b ServiceAccountUsername:s UserBase:s UserRoleName:s UserSearchMatching:s UserSearchSubtree:b
Audit:b General:b AuditLogGroup:s GeneralLogGroup:s Pending:908
DayOfWeek:s TimeOfDay:s TimeZone:s
PendingChange:s Username:s
AuthTtL:l ClientId:s IatTtL:l Issuer:s
AuthorizerResultTtlInSeconds:i AuthorizerUri:s IdentityValidationExpression:s
AppIdClientRegex:s AwsRegion:s DefaultAction:s UserPoolId:s
CloudWatchLogsRoleArn:s ExcludeVerboseContent:b FieldLogLevel:s
AuthenticationType:s LambdaAuthorizerConfig:759 OpenIdConnectConfig:758 UserPoolConfig:760
CloudTrail:909 DnsLogs:910 FlowLogs:911 Kubernetes:912 MalwareProtection:913 S3Logs:914
Name:s Status:s
Destinations:[915 IncludeExecutionData:b Level:s
Enabled:b
ResultConfiguration:916
EventBusArn:s
State:s
FailoverConfig:917
ReplicationSubnetGroupIdentifier:s
VpcSecurityGroupId:s
Id:s Name:s Config:918
Id:s Region:s
CloudWatchLogsLogGroupArn:919
EncryptionInfo:920 CurrentVersion:s NumberOfBrokerNodes:i ClusterName:s ClientAuthentication:921 EnhancedMonitoring:s
VpcId:s
Type:s ActiveDirectory:922 MutualAuthentication:923 FederatedAuthentication:924
Enabled:b CloudwatchLogGroup:s CloudwatchLogStream:s
Enabled:b LambdaFunctionArn:s Status:925
Enabled:b BannerText:s
Asn:i AsnOrg:s Isp:s Org:s
CountryCode:s CountryName:s
CityName:s
Lon:d Lat:d
IpAddressV4:s
Name:s Uid:s Type:s CredentialUid:s Account:926
Uid:s MfaStatus:s CreatedTime:l Issuer:s
City:s Country:s Lat:d Lon:d
Name:s Number:i
Direction:s
Count:l Type:s Occurrences:927
Count:l Arn:s Name:s Occurrences:927
OnDemandAllocationStrategy:s OnDemandBaseCapacity:i OnDemandPercentageAboveBaseCapacity:i SpotAllocationStrategy:s SpotInstancePools:i SpotMaxPrice:s
LaunchTemplateSpecification:928 Overrides:[929
Name:s Type:s Value:s
Credential:s CredentialProvider:s
GroupName:s Status:s StreamName:s
EncryptionDisabled:b Location:s Status:s
ViewerProtocolPolicy:s
DomainName:s Id:s OriginPath:s S3OriginConfig:930 CustomOriginConfig:931
FailoverCriteria:932
GroupId:s GroupName:s PeeringStatus:s UserId:s VpcId:s VpcPeeringConnectionId:s
CidrIp:s
CidrIpv6:s
PrefixListId:s
Code:i Type:i
From:i To:i
AvailabilityZoneCount:i
CloudWatchLogsLogGroupArn:s Enabled:b
ApplyServerSideEncryptionByDefault:933
AbortIncompleteMultipartUpload:934 ExpirationDate:s ExpirationInDays:i ExpiredObjectDeleteMarker:b Filter:935 ID:s NoncurrentVersionExpirationInDays:i NoncurrentVersionTransitions:[936 Prefix:s Status:s Transitions:[937
Hostname:s Protocol:s
Condition:938 Redirect:939
Events:[s Filter:940 Destination:s Type:s
DefaultRetention:941
MfaAuthenticated:b CreationDate:s
Type:s PrincipalId:s Arn:s AccountId:s UserName:s
NonKeyAttributes:[s ProjectionType:s
IndexName:s ProvisionedThroughputOverride:821
ReadCapacityUnits:i
Status:s CompliantCriticalCount:i CompliantHighCount:i CompliantMediumCount:i ExecutionType:s NonCompliantCriticalCount:i CompliantInformationalCount:i NonCompliantInformationalCount:i CompliantUnspecifiedCount:i NonCompliantLowCount:i NonCompliantHighCount:i CompliantLowCount:i ComplianceType:s PatchBaselineId:s OverallSeverity:s NonCompliantMediumCount:i NonCompliantUnspecifiedCount:i PatchGroup:s
Name:s Type:s Value:s
ParameterName:s ParameterApplyStatus:s ParameterApplyErrorDescription:s
InstancePort:i InstanceProtocol:s LoadBalancerPort:i Protocol:s SslCertificateId:s
EmitInterval:i Enabled:b S3BucketName:s S3BucketPrefix:s
Enabled:b Timeout:i
IdleTimeout:i
Enabled:b
Key:s Value:s
CookieName:s PolicyName:s
CookieExpirationPeriod:l PolicyName:s
Arn:s AssumeRolePolicyDocument:s CreateDate:s Path:s RoleId:s RoleName:s
ErrorCode:s Message:s
SubnetIdentifier:s SubnetAvailabilityZone:942 SubnetStatus:s
LogTypesToEnable:[s LogTypesToDisable:[s
Type:s
RuleId:s
Type:s
KmsKeyId:s LogConfiguration:943 Logging:s
Condition:s ContainerName:s
Name:s Value:s
Type:s Value:s
Hostname:s IpAddress:s
Options:{s Type:s
Command:[s Interval:i Retries:i StartPeriod:i Timeout:i
Capabilities:944 Devices:[945 InitProcessEnabled:b MaxSwap:i SharedMemorySize:i Swappiness:i Tmpfs:[946
LogDriver:s Options:{s SecretOptions:[947
ContainerPath:s ReadOnly:b SourceVolume:s
ContainerPort:i HostPort:i Protocol:s
CredentialsParameter:s
Type:s Value:s
Name:s ValueFrom:s
Namespace:s Value:s
HardLimit:i Name:s SoftLimit:i
ReadOnly:b SourceContainer:s
Name:s Value:s
Autoprovision:b Driver:s DriverOpts:{s Labels:{s Scope:s
AuthorizationConfig:948 FilesystemId:s RootDirectory:s TransitEncryption:s TransitEncryptionPort:i
SourcePath:s
Enable:b Rollback:b
AssignPublicIp:s SecurityGroups:[s Subnets:[s
DeleteOnTermination:b Encrypted:b Iops:i SnapshotId:s VolumeSize:i VolumeType:s
DpdTimeoutSeconds:i IkeVersions:[s OutsideIpAddress:s Phase1DhGroupNumbers:[i Phase1EncryptionAlgorithms:[s Phase1IntegrityAlgorithms:[s Phase1LifetimeSeconds:i Phase2DhGroupNumbers:[i Phase2EncryptionAlgorithms:[s Phase2IntegrityAlgorithms:[s Phase2LifetimeSeconds:i PreSharedKey:s RekeyFuzzPercentage:i RekeyMarginTimeSeconds:i ReplayWindowSize:i TunnelInsideCidr:s
AvailabilityZoneCount:i
CloudWatchLogsLogGroupArn:s Enabled:b
MasterUserArn:s MasterUserName:s MasterUserPassword:s
Enabled:b Types:[s
ResourceArn:s
ActionDefinition:949 ActionName:s
Priority:i ResourceArn:s
IpSets:950 PortSets:951
RulesSourceList:952 RulesString:s StatefulRules:[953 StatelessRulesAndCustomActions:954
OwnerGid:s OwnerUid:s Permissions:s
CidrBlock:s
Ipv6CidrBlock:s
AllowDnsResolutionFromRemoteVpc:b AllowEgressFromLocalClassicLinkToRemoteVpc:b AllowEgressFromLocalVpcToRemoteClassicLink:b
Type:s
Type:s
Type:s
Type:s
SourcePath:s
BackupOptions:{s ResourceType:s
TargetBackupVault:s StartWindowMinutes:l ScheduleExpression:s RuleName:s RuleId:s EnableContinuousBackup:b CompletionWindowMinutes:l CopyActions:[955 Lifecycle:956
DeviceName:s Ebs:957 NoDevice:s VirtualName:s
CapacityReservationPreference:s CapacityReservationTarget:958
CoreCount:i ThreadsPerCore:i
CpuCredits:s
Type:s
Count:i Type:s
Enabled:b
Configured:b
Arn:s Name:s
MarketType:s SpotOptions:959
AcceleratorCount:960 AcceleratorManufacturers:[s AcceleratorNames:[s AcceleratorTotalMemoryMiB:961 AcceleratorTypes:[s BareMetal:s BaselineEbsBandwidthMbps:962 BurstablePerformance:s CpuManufacturers:[s ExcludedInstanceTypes:[s InstanceGenerations:[s LocalStorage:s LocalStorageTypes:[s MemoryGiBPerVCpu:963 MemoryMiB:964 NetworkInterfaceCount:965 OnDemandMaxPricePercentageOverLowestPrice:i RequireHibernateSupport:b SpotMaxPricePercentageOverLowestPrice:i TotalLocalStorageGB:966 VCpuCount:967
LicenseConfigurationArn:s
AutoRecovery:s
HttpEndpoint:s HttpProtocolIpv6:s HttpTokens:s HttpPutResponseHopLimit:i InstanceMetadataTags:s
Enabled:b
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description:s DeviceIndex:i Groups:[s InterfaceType:s Ipv4PrefixCount:i Ipv4Prefixes:[968 Ipv6AddressCount:i Ipv6Addresses:[969 Ipv6PrefixCount:i Ipv6Prefixes:[970 NetworkCardIndex:i NetworkInterfaceId:s PrivateIpAddress:s PrivateIpAddresses:[971 SecondaryPrivateIpAddressCount:i SubnetId:s
Affinity:s AvailabilityZone:s GroupName:s HostId:s HostResourceGroupArn:s PartitionNumber:i SpreadDomain:s Tenancy:s
EnableResourceNameDnsAAAARecord:b EnableResourceNameDnsARecord:b HostnameType:s
ImmunityTime:l
CustomRequestHandling:972
CustomResponse:973
Allow:904 Block:905 Captcha:974 Count:975
State:s StatusMessage:s
Audit:b General:b
Status:s
Status:s
Status:s
AuditLogs:976
ScanEc2InstanceWithFindings:977 ServiceRole:s
Status:s
CloudWatchLogsLogGroup:978
EncryptionConfiguration:979
Primary:980 Secondary:981
Comment:s
CloudWatchLogsLogGroupArn:s HostedZoneId:s Id:s
EncryptionInTransit:982 EncryptionAtRest:983
Sasl:984 Unauthenticated:985 Tls:986
DirectoryId:s
ClientRootCertificateChain:s
SamlProviderArn:s SelfServiceSamlProviderArn:s
Code:s Message:s
Uid:s Name:s
LineRanges:[987 OffsetRanges:[987 Pages:[988 Records:[989 Cells:[990
LaunchTemplateId:s LaunchTemplateName:s Version:s
InstanceType:s WeightedCapacity:s
OriginAccessIdentity:s
HttpPort:i HttpsPort:i OriginKeepaliveTimeout:i OriginProtocolPolicy:s OriginReadTimeout:i OriginSslProtocols:991
StatusCodes:992
SSEAlgorithm:s KMSMasterKeyID:s
DaysAfterInitiation:i
Predicate:993
Days:i StorageClass:s
Date:s Days:i StorageClass:s
HttpErrorCodeReturnedEquals:s KeyPrefixEquals:s
Hostname:s HttpRedirectCode:s Protocol:s ReplaceKeyPrefixWith:s ReplaceKeyWith:s
S3KeyFilter:994
Days:i Mode:s Years:i
Name:s
CloudWatchEncryptionEnabled:b CloudWatchLogGroupName:s S3BucketName:s S3EncryptionEnabled:b S3KeyPrefix:s
Add:[s Drop:[s
ContainerPath:s HostPath:s Permissions:[s
ContainerPath:s MountOptions:[s Size:i
Name:s ValueFrom:s
AccessPointId:s Iam:s
PublishMetricAction:995
Definition:[s
Definition:[s
GeneratedRulesType:s TargetTypes:[s Targets:[s
Action:s Header:996 RuleOptions:[997
CustomActions:[998 StatelessRules:[999
DestinationBackupVaultArn:s Lifecycle:956
DeleteAfterDays:l MoveToColdStorageAfterDays:l
DeleteOnTermination:b Encrypted:b Iops:i KmsKeyId:s SnapshotId:s Throughput:i VolumeSize:i VolumeType:s
CapacityReservationId:s CapacityReservationResourceGroupArn:s
BlockDurationMinutes:i InstanceInterruptionBehavior:s MaxPrice:s SpotInstanceType:s ValidUntil:s
Max:i Min:i
Max:i Min:i
Max:i Min:i
Max:d Min:d
Max:i Min:i
Max:i Min:i
Max:d Min:d
Max:i Min:i
Ipv4Prefix:s
Ipv6Address:s
Ipv6Prefix:s
Primary:b PrivateIpAddress:s
InsertHeaders:[1000
CustomResponseBodyKey:s ResponseCode:i ResponseHeaders:[1000
CustomRequestHandling:972
CustomRequestHandling:972
Status:s
EbsVolumes:1001
LogGroupArn:s
EncryptionOption:s KmsKey:s
HealthCheck:s
Route:s
InCluster:b ClientBroker:s
DataVolumeKMSKeyId:s
Iam:1002 Scram:1003
Enabled:b
CertificateAuthorityArnList:[s Enabled:b
Start:l End:l StartColumn:l
PageNumber:l LineRange:987 OffsetRange:987
JsonPath:s RecordIndex:l
Column:l Row:l ColumnName:s CellReference:s
Items:[s Quantity:i
Items:[i Quantity:i
Operands:[1004 Prefix:s Tag:1005 Type:s
FilterRules:[1006
Dimensions:[1007
Destination:s DestinationPort:s Direction:s Protocol:s Source:s SourcePort:s
Keyword:s Settings:[s
ActionDefinition:949 ActionName:s
Priority:i RuleDefinition:1008
Name:s Value:s
Reason:s Status:s
Enabled:b
Enabled:b
Prefix:s Tag:1009 Type:s
Key:s Value:s
Name:s Value:s
Value:s
Actions:[s MatchAttributes:1010
Key:s Value:s
DestinationPorts:[1011 Destinations:[1012 Protocols:[i SourcePorts:[1013 Sources:[1014 TcpFlags:[1015
FromPort:i ToPort:i
AddressDefinition:s
FromPort:i ToPort:i
AddressDefinition:s
Flags:[s Masks:[s

AccessDeniedException 234 status=403
ConflictException 235 status=409
InternalException 236 status=500
InternalServerException 237 status=500
InvalidAccessException 238 status=401
InvalidInputException 239 status=400
LimitExceededException 240 status=429
OrganizationNotFoundException 241 status=400
OrganizationalUnitNotFoundException 242 status=400
ResourceConflictException 243 status=409
ResourceInUseException 244 status=400
ResourceNotFoundException 245 status=404
ServiceQuotaExceededException 246 status=402
ThrottlingException 247 status=429
ValidationException 248 status=400

GetEnabledStandards in=NextToken out=NextToken limit=MaxResults results=StandardsSubscriptions
GetFindings in=NextToken out=NextToken limit=MaxResults results=Findings
GetInsights in=NextToken out=NextToken limit=MaxResults results=Insights
ListEnabledProductsForImport in=NextToken out=NextToken limit=MaxResults results=ProductSubscriptions
ListInvitations in=NextToken out=NextToken limit=MaxResults results=Invitations
ListMembers in=NextToken out=NextToken limit=MaxResults results=Members
DescribeActionTargets in=NextToken out=NextToken limit=MaxResults results=ActionTargets
DescribeProducts in=NextToken out=NextToken limit=MaxResults results=Products
DescribeStandards in=NextToken out=NextToken limit=MaxResults results=Standards
DescribeStandardsControls in=NextToken out=NextToken limit=MaxResults results=Controls
ListOrganizationAdminAccounts in=NextToken out=NextToken limit=MaxResults results=AdminAccounts
ListFindingAggregators in=NextToken out=NextToken limit=MaxResults results=FindingAggregators
ListSecurityControlDefinitions in=NextToken out=NextToken limit=MaxResults results=SecurityControlDefinitions
ListStandardsControlAssociations in=NextToken out=NextToken limit=MaxResults results=StandardsControlAssociationSummaries
GetFindingHistory in=NextToken out=NextToken limit=MaxResults results=Records
ListConfigurationPolicies in=NextToken out=NextToken limit=MaxResults results=ConfigurationPolicySummaries
ListConfigurationPolicyAssociations in=NextToken out=NextToken limit=MaxResults results=ConfigurationPolicyAssociationSummaries
DescribeProductsV2 in=NextToken out=NextToken limit=MaxResults results=ProductsV2
GetFindingsV2 in=NextToken out=NextToken limit=MaxResults results=Findings
GetResourcesV2 in=NextToken out=NextToken limit=MaxResults results=Resources
ListAggregatorsV2 in=NextToken out=NextToken limit=MaxResults results=AggregatorsV2
GetFindingsTrendsV2 in=NextToken out=NextToken limit=MaxResults results=TrendsMetrics
GetResourcesTrendsV2 in=NextToken out=NextToken limit=MaxResults results=TrendsMetrics
GetRecommendedPolicyV2 in=NextToken out=NextToken limit=MaxResults results=RecommendationSteps
ListFreeTrialStatusesV2 in=NextToken out=NextToken limit=MaxResults results=AccountFreeTrialStatuses

`,
}
