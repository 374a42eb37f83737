// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Config, API version 2014-11-12. */
export const config: ServiceModel = {
  name: 'config',
  packed: `{"name":"config","serviceId":"Config Service","fullName":"AWS Config","apiVersion":"2014-11-12","protocol":"json","protocols":["json"],"endpointPrefix":"config","jsonVersion":"1.1","targetPrefix":"StarlingDoveService"}
AssociateResourceTypes <0 >1
BatchGetAggregateResourceConfig <2 >3
BatchGetResourceConfig <4 >5
DeleteAggregationAuthorization <6
DeleteConfigRule <7
DeleteConfigurationAggregator <8
DeleteConfigurationRecorder <9
DeleteConformancePack <10
DeleteConnector <11
DeleteDeliveryChannel <12
DeleteEvaluationResults <13 >14
DeleteOrganizationConfigRule <15
DeleteOrganizationConformancePack <16
DeletePendingAggregationRequest <17
DeleteRemediationConfiguration <18 >19
DeleteRemediationExceptions <20 >21
DeleteResourceConfig <22
DeleteRetentionConfiguration <23
DeleteServiceLinkedConfigurationRecorder <24 >25
DeleteStoredQuery <26 >27
DeliverConfigSnapshot <28 >29
DescribeAggregateComplianceByConfigRules <30 >31
DescribeAggregateComplianceByConformancePacks <32 >33
DescribeAggregationAuthorizations <34 >35
DescribeComplianceByConfigRule <36 >37
DescribeComplianceByResource <38 >39
DescribeConfigRuleEvaluationStatus <40 >41
DescribeConfigRules <42 >43
DescribeConfigurationAggregatorSourcesStatus <44 >45
DescribeConfigurationAggregators <46 >47
DescribeConfigurationRecorderStatus <48 >49
DescribeConfigurationRecorders <50 >51
DescribeConformancePackCompliance <52 >53
DescribeConformancePackStatus <54 >55
DescribeConformancePacks <56 >57
DescribeDeliveryChannelStatus <58 >59
DescribeDeliveryChannels <60 >61
DescribeOrganizationConfigRuleStatuses <62 >63
DescribeOrganizationConfigRules <64 >65
DescribeOrganizationConformancePackStatuses <66 >67
DescribeOrganizationConformancePacks <68 >69
DescribePendingAggregationRequests <70 >71
DescribeRemediationConfigurations <72 >73
DescribeRemediationExceptions <74 >75
DescribeRemediationExecutionStatus <76 >77
DescribeRetentionConfigurations <78 >79
DisassociateResourceTypes <80 >81
GetAggregateComplianceDetailsByConfigRule <82 >83
GetAggregateConfigRuleComplianceSummary <84 >85
GetAggregateConformancePackComplianceSummary <86 >87
GetAggregateDiscoveredResourceCounts <88 >89
GetAggregateResourceConfig <90 >91
GetComplianceDetailsByConfigRule <92 >93
GetComplianceDetailsByResource <94 >95
GetComplianceSummaryByConfigRule >96
GetComplianceSummaryByResourceType <97 >98
GetConformancePackComplianceDetails <99 >100
GetConformancePackComplianceSummary <101 >102
GetConnector <103 >104
GetCustomRulePolicy <105 >106
GetDiscoveredResourceCounts <107 >108
GetOrganizationConfigRuleDetailedStatus <109 >110
GetOrganizationConformancePackDetailedStatus <111 >112
GetOrganizationCustomRulePolicy <113 >114
GetResourceConfigHistory <115 >116
GetResourceEvaluationSummary <117 >118
GetStoredQuery <119 >120
ListAggregateDiscoveredResources <121 >122
ListConfigurationRecorders <123 >124
ListConformancePackComplianceScores <125 >126
ListConnectors <127 >128
ListDiscoveredResources <129 >130
ListResourceEvaluations <131 >132
ListStoredQueries <133 >134
ListTagsForResource <135 >136
PutAggregationAuthorization <137 >138
PutConfigRule <139
PutConfigurationAggregator <140 >141
PutConfigurationRecorder <142
PutConformancePack <143 >144
PutConnector <145 >146
PutDeliveryChannel <147
PutEvaluations <148 >149
PutExternalEvaluation <150 >151
PutOrganizationConfigRule <152 >153
PutOrganizationConformancePack <154 >155
PutRemediationConfigurations <156 >157
PutRemediationExceptions <158 >159
PutResourceConfig <160
PutRetentionConfiguration <161 >162
PutServiceLinkedConfigurationRecorder <163 >164
PutStoredQuery <165 >166
PutThirdPartyServiceLinkedConfigurationRecorder <167 >168
SelectAggregateResourceConfig <169 >170
SelectResourceConfig <171 >172
StartConfigRulesEvaluation <173 >174
StartConfigurationRecorder <175
StartRemediationExecution <176 >177
StartResourceEvaluation <178 >179
StopConfigurationRecorder <180
TagResource <181
UntagResource <182

ConfigurationRecorderArn:s! ResourceTypes:[s!
ConfigurationRecorder:240!
ConfigurationAggregatorName:s! ResourceIdentifiers:[241!
BaseConfigurationItems:[242 UnprocessedResourceIdentifiers:[241
resourceKeys:[243!
baseConfigurationItems:[242 unprocessedResourceKeys:[243
AuthorizedAccountId:s! AuthorizedAwsRegion:s!
ConfigRuleName:s!
ConfigurationAggregatorName:s!
ConfigurationRecorderName:s!
ConformancePackName:s!
Arn:s!
DeliveryChannelName:s!
ConfigRuleName:s!
-
OrganizationConfigRuleName:s!
OrganizationConformancePackName:s!
RequesterAccountId:s! RequesterAwsRegion:s!
ConfigRuleName:s! ResourceType:s
-
ConfigRuleName:s! ResourceKeys:[244!
FailedBatches:[245
ResourceType:s! ResourceId:s!
RetentionConfigurationName:s!
ServicePrincipal:s Arn:s
Arn:s! Name:s!
QueryName:s!
-
deliveryChannelName:s!
configSnapshotId:s
ConfigurationAggregatorName:s! Filters:246 Limit:i NextToken:s
AggregateComplianceByConfigRules:[247 NextToken:s
ConfigurationAggregatorName:s! Filters:248 Limit:i NextToken:s
AggregateComplianceByConformancePacks:[249 NextToken:s
Limit:i NextToken:s
AggregationAuthorizations:[250 NextToken:s
ConfigRuleNames:[s ComplianceTypes:[s NextToken:s
ComplianceByConfigRules:[251 NextToken:s
ResourceType:s ResourceId:s ComplianceTypes:[s Limit:i NextToken:s
ComplianceByResources:[252 NextToken:s
ConfigRuleNames:[s NextToken:s Limit:i
ConfigRulesEvaluationStatus:[253 NextToken:s
ConfigRuleNames:[s Filters:254 NextToken:s
ConfigRules:[255 NextToken:s
ConfigurationAggregatorName:s! UpdateStatus:[s NextToken:s Limit:i
AggregatedSourceStatusList:[256 NextToken:s
ConfigurationAggregatorNames:[s NextToken:s Limit:i
ConfigurationAggregators:[257 NextToken:s
ConfigurationRecorderNames:[s ServicePrincipal:s Arn:s
ConfigurationRecordersStatus:[258
ConfigurationRecorderNames:[s ServicePrincipal:s Arn:s
ConfigurationRecorders:[240
ConformancePackName:s! Filters:259 Limit:i NextToken:s
ConformancePackName:s! ConformancePackRuleComplianceList:[260! NextToken:s
ConformancePackNames:[s Limit:i NextToken:s
ConformancePackStatusDetails:[261 NextToken:s
ConformancePackNames:[s Limit:i NextToken:s
ConformancePackDetails:[262 NextToken:s
DeliveryChannelNames:[s
DeliveryChannelsStatus:[263
DeliveryChannelNames:[s
DeliveryChannels:[264
OrganizationConfigRuleNames:[s Limit:i NextToken:s
OrganizationConfigRuleStatuses:[265 NextToken:s
OrganizationConfigRuleNames:[s Limit:i NextToken:s
OrganizationConfigRules:[266 NextToken:s
OrganizationConformancePackNames:[s Limit:i NextToken:s
OrganizationConformancePackStatuses:[267 NextToken:s
OrganizationConformancePackNames:[s Limit:i NextToken:s
OrganizationConformancePacks:[268 NextToken:s
Limit:i NextToken:s
PendingAggregationRequests:[269 NextToken:s
ConfigRuleNames:[s!
RemediationConfigurations:[270
ConfigRuleName:s! ResourceKeys:[244 Limit:i NextToken:s
RemediationExceptions:[271 NextToken:s
ConfigRuleName:s! ResourceKeys:[243 Limit:i NextToken:s
RemediationExecutionStatuses:[272 NextToken:s
RetentionConfigurationNames:[s NextToken:s
RetentionConfigurations:[273 NextToken:s
ConfigurationRecorderArn:s! ResourceTypes:[s!
ConfigurationRecorder:240!
ConfigurationAggregatorName:s! ConfigRuleName:s! AccountId:s! AwsRegion:s! ComplianceType:s Limit:i NextToken:s
AggregateEvaluationResults:[274 NextToken:s
ConfigurationAggregatorName:s! Filters:275 GroupByKey:s Limit:i NextToken:s
GroupByKey:s AggregateComplianceCounts:[276 NextToken:s
ConfigurationAggregatorName:s! Filters:277 GroupByKey:s Limit:i NextToken:s
AggregateConformancePackComplianceSummaries:[278 GroupByKey:s NextToken:s
ConfigurationAggregatorName:s! Filters:279 GroupByKey:s Limit:i NextToken:s
TotalDiscoveredResources:l! GroupByKey:s GroupedResourceCounts:[280 NextToken:s
ConfigurationAggregatorName:s! ResourceIdentifier:241!
ConfigurationItem:281
ConfigRuleName:s! ComplianceTypes:[s Limit:i NextToken:s
EvaluationResults:[282 NextToken:s
ResourceType:s ResourceId:s ComplianceTypes:[s NextToken:s ResourceEvaluationId:s
EvaluationResults:[282 NextToken:s
ComplianceSummary:283
ResourceTypes:[s
ComplianceSummariesByResourceType:[284
ConformancePackName:s! Filters:285 Limit:i NextToken:s
ConformancePackName:s! ConformancePackRuleEvaluationResults:[286 NextToken:s
ConformancePackNames:[s! Limit:i NextToken:s
ConformancePackComplianceSummaryList:[287 NextToken:s
Arn:s!
Connector:288!
ConfigRuleName:s
PolicyText:s
resourceTypes:[s limit:i nextToken:s
totalDiscoveredResources:l resourceCounts:[289 nextToken:s
OrganizationConfigRuleName:s! Filters:290 Limit:i NextToken:s
OrganizationConfigRuleDetailedStatus:[291 NextToken:s
OrganizationConformancePackName:s! Filters:292 Limit:i NextToken:s
OrganizationConformancePackDetailedStatuses:[293 NextToken:s
OrganizationConfigRuleName:s!
PolicyText:s
resourceType:s! resourceId:s! laterTime:t earlierTime:t chronologicalOrder:s limit:i nextToken:s
configurationItems:[281 nextToken:s
ResourceEvaluationId:s!
ResourceEvaluationId:s EvaluationMode:s EvaluationStatus:294 EvaluationStartTimestamp:t Compliance:s EvaluationContext:295 ResourceDetails:296
QueryName:s!
StoredQuery:297
ConfigurationAggregatorName:s! ResourceType:s! Filters:298 Limit:i NextToken:s
ResourceIdentifiers:[241 NextToken:s
Filters:[299 MaxResults:i NextToken:s
ConfigurationRecorderSummaries:[300! NextToken:s
Filters:301 SortOrder:s SortBy:s Limit:i NextToken:s
NextToken:s ConformancePackComplianceScores:[302!
MaxResults:i NextToken:s Filters:[303
ConnectorSummaries:[304! NextToken:s
resourceType:s! resourceIds:[s resourceName:s limit:i includeDeletedResources:b nextToken:s
resourceIdentifiers:[305 nextToken:s
Filters:306 Limit:i NextToken:s
ResourceEvaluations:[307 NextToken:s
NextToken:s MaxResults:i
StoredQueryMetadata:[308 NextToken:s
ResourceArn:s! Limit:i NextToken:s
Tags:[309 NextToken:s
AuthorizedAccountId:s! AuthorizedAwsRegion:s! Tags:[309
AggregationAuthorization:250
ConfigRule:255! Tags:[309
ConfigurationAggregatorName:s! AccountAggregationSources:[310 OrganizationAggregationSource:311 Tags:[309 AggregatorFilters:312
ConfigurationAggregator:257
ConfigurationRecorder:240! Tags:[309
ConformancePackName:s! TemplateS3Uri:s TemplateBody:s DeliveryS3Bucket:s DeliveryS3KeyPrefix:s ConformancePackInputParameters:[313 TemplateSSMDocumentDetails:314 Tags:[309
ConformancePackArn:s
ConnectorConfiguration:315! Tags:[309
Arn:s!
DeliveryChannel:264!
Evaluations:[316 ResultToken:s! TestMode:b
FailedEvaluations:[316
ConfigRuleName:s! ExternalEvaluation:317!
-
OrganizationConfigRuleName:s! OrganizationManagedRuleMetadata:318 OrganizationCustomRuleMetadata:319 ExcludedAccounts:[s OrganizationCustomPolicyRuleMetadata:320 Tags:[309
OrganizationConfigRuleArn:s
OrganizationConformancePackName:s! TemplateS3Uri:s TemplateBody:s DeliveryS3Bucket:s DeliveryS3KeyPrefix:s ConformancePackInputParameters:[313 ExcludedAccounts:[s Tags:[309
OrganizationConformancePackArn:s
RemediationConfigurations:[270!
FailedBatches:[321
ConfigRuleName:s! ResourceKeys:[244! Message:s ExpirationTime:t
FailedBatches:[322
ResourceType:s! SchemaVersionId:s! ResourceId:s! ResourceName:s Configuration:s! Tags:{s
RetentionPeriodInDays:i!
RetentionConfiguration:273
ServicePrincipal:s! Tags:[309
Arn:s Name:s
StoredQuery:297! Tags:[309
QueryArn:s
ServicePrincipal:s! ConnectorArn:s! ScopeConfiguration:323! Tags:[309
Arn:s! Name:s!
Expression:s! ConfigurationAggregatorName:s! Limit:i MaxResults:i NextToken:s
Results:[s QueryInfo:324 NextToken:s
Expression:s! Limit:i NextToken:s
Results:[s QueryInfo:324 NextToken:s
ConfigRuleNames:[s
-
ConfigurationRecorderName:s!
ConfigRuleName:s! ResourceKeys:[243!
FailureMessage:s FailedItems:[243
ResourceDetails:296! EvaluationContext:295 EvaluationMode:s! EvaluationTimeout:i ClientToken:s
ResourceEvaluationId:s
ConfigurationRecorderName:s!
ResourceArn:s! Tags:[309!
ResourceArn:s! TagKeys:[s!
-
-
message:s
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
-
-
-
-
-
message:s
-
-
-
-
-
-
arn:s name:s roleARN:s recordingGroup:325 recordingMode:326 recordingScope:s servicePrincipal:s connectorArn:s scopeConfiguration:323
SourceAccountId:s! SourceRegion:s! ResourceId:s! ResourceType:s! ResourceName:s
version:s accountId:s configurationItemCaptureTime:t configurationItemStatus:s configurationStateId:s arn:s resourceType:s resourceId:s resourceName:s awsRegion:s availabilityZone:s resourceCreationTime:t configuration:s supplementaryConfiguration:{s recordingFrequency:s configurationItemDeliveryTime:t
resourceType:s! resourceId:s!
ResourceType:s ResourceId:s
FailureMessage:s FailedItems:[244
ConfigRuleName:s ComplianceType:s AccountId:s AwsRegion:s
ConfigRuleName:s Compliance:327 AccountId:s AwsRegion:s
ConformancePackName:s ComplianceType:s AccountId:s AwsRegion:s
ConformancePackName:s Compliance:328 AccountId:s AwsRegion:s
AggregationAuthorizationArn:s AuthorizedAccountId:s AuthorizedAwsRegion:s CreationTime:t
ConfigRuleName:s Compliance:327
ResourceType:s ResourceId:s Compliance:327
ConfigRuleName:s ConfigRuleArn:s ConfigRuleId:s LastSuccessfulInvocationTime:t LastFailedInvocationTime:t LastSuccessfulEvaluationTime:t LastFailedEvaluationTime:t FirstActivatedTime:t LastDeactivatedTime:t LastErrorCode:s LastErrorMessage:s FirstEvaluationStarted:b LastDebugLogDeliveryStatus:s LastDebugLogDeliveryStatusReason:s LastDebugLogDeliveryTime:t
EvaluationMode:s RuleEvaluationVisibility:s
ConfigRuleName:s ConfigRuleArn:s ConfigRuleId:s Description:s Scope:329 Source:330! InputParameters:s MaximumExecutionFrequency:s ConfigRuleState:s CreatedBy:s EvaluationModes:[331 RuleEvaluationVisibility:s
SourceId:s SourceType:s AwsRegion:s LastUpdateStatus:s LastUpdateTime:t LastErrorCode:s LastErrorMessage:s
ConfigurationAggregatorName:s ConfigurationAggregatorArn:s AccountAggregationSources:[310 OrganizationAggregationSource:311 CreationTime:t LastUpdatedTime:t CreatedBy:s AggregatorFilters:312
arn:s name:s lastStartTime:t lastStopTime:t recording:b lastStatus:s lastErrorCode:s lastErrorMessage:s lastStatusChangeTime:t servicePrincipal:s
ConfigRuleNames:[s ComplianceType:s
ConfigRuleName:s ComplianceType:s Controls:[s
ConformancePackName:s! ConformancePackId:s! ConformancePackArn:s! ConformancePackState:s! StackArn:s! ConformancePackStatusReason:s LastUpdateRequestedTime:t! LastUpdateCompletedTime:t
ConformancePackName:s! ConformancePackArn:s! ConformancePackId:s! DeliveryS3Bucket:s DeliveryS3KeyPrefix:s ConformancePackInputParameters:[313 LastUpdateRequestedTime:t CreatedBy:s TemplateSSMDocumentDetails:314
name:s configSnapshotDeliveryInfo:332 configHistoryDeliveryInfo:332 configStreamDeliveryInfo:333
name:s s3BucketName:s s3KeyPrefix:s s3KmsKeyArn:s snsTopicARN:s configSnapshotDeliveryProperties:334
OrganizationConfigRuleName:s! OrganizationRuleStatus:s! ErrorCode:s ErrorMessage:s LastUpdateTime:t
OrganizationConfigRuleName:s! OrganizationConfigRuleArn:s! OrganizationManagedRuleMetadata:318 OrganizationCustomRuleMetadata:319 ExcludedAccounts:[s LastUpdateTime:t OrganizationCustomPolicyRuleMetadata:335
OrganizationConformancePackName:s! Status:s! ErrorCode:s ErrorMessage:s LastUpdateTime:t
OrganizationConformancePackName:s! OrganizationConformancePackArn:s! DeliveryS3Bucket:s DeliveryS3KeyPrefix:s ConformancePackInputParameters:[313 ExcludedAccounts:[s LastUpdateTime:t!
RequesterAccountId:s RequesterAwsRegion:s
ConfigRuleName:s! TargetType:s! TargetId:s! TargetVersion:s Parameters:{336 ResourceType:s Automatic:b ExecutionControls:337 MaximumAutomaticAttempts:i RetryAttemptSeconds:l Arn:s CreatedByService:s
ConfigRuleName:s! ResourceType:s! ResourceId:s! Message:s ExpirationTime:t
ResourceKey:243 State:s StepDetails:[338 InvocationTime:t LastUpdatedTime:t
Name:s! RetentionPeriodInDays:i!
EvaluationResultIdentifier:339 ComplianceType:s ResultRecordedTime:t ConfigRuleInvokedTime:t Annotation:s AccountId:s AwsRegion:s
AccountId:s AwsRegion:s
GroupName:s ComplianceSummary:283
AccountId:s AwsRegion:s
ComplianceSummary:340 GroupName:s
ResourceType:s AccountId:s Region:s
GroupName:s! ResourceCount:l!
version:s accountId:s configurationItemCaptureTime:t configurationItemStatus:s configurationStateId:s configurationItemMD5Hash:s arn:s resourceType:s resourceId:s resourceName:s awsRegion:s availabilityZone:s resourceCreationTime:t tags:{s relatedEvents:[s relationships:[341 configuration:s supplementaryConfiguration:{s recordingFrequency:s configurationItemDeliveryTime:t
EvaluationResultIdentifier:339 ComplianceType:s ResultRecordedTime:t ConfigRuleInvokedTime:t Annotation:s ResultToken:s
CompliantResourceCount:342 NonCompliantResourceCount:342 ComplianceSummaryTimestamp:t
ResourceType:s ComplianceSummary:283
ConfigRuleNames:[s ComplianceType:s ResourceType:s ResourceIds:[s
ComplianceType:s! EvaluationResultIdentifier:339! ConfigRuleInvokedTime:t! ResultRecordedTime:t! Annotation:s
ConformancePackName:s! ConformancePackComplianceStatus:s!
name:s! arn:s! connectorConfiguration:315! createdTime:t!
resourceType:s count:l
AccountId:s MemberAccountRuleStatus:s
AccountId:s! ConfigRuleName:s! MemberAccountRuleStatus:s! ErrorCode:s ErrorMessage:s LastUpdateTime:t
AccountId:s Status:s
AccountId:s! ConformancePackName:s! Status:s! ErrorCode:s ErrorMessage:s LastUpdateTime:t
Status:s! FailureReason:s
EvaluationContextIdentifier:s
ResourceId:s! ResourceType:s! ResourceConfiguration:s! ResourceConfigurationSchemaType:s
QueryId:s QueryArn:s QueryName:s! Description:s Expression:s
AccountId:s ResourceId:s ResourceName:s Region:s
filterName:s filterValue:[s
arn:s! name:s! servicePrincipal:s recordingScope:s! provider:s
ConformancePackNames:[s!
Score:s ConformancePackName:s LastUpdatedTime:t
filterName:s filterValues:[s
arn:s! name:s! provider:s! tenantIdentifier:s! createdTime:t!
resourceType:s resourceId:s resourceName:s resourceDeletionTime:t
EvaluationMode:s TimeWindow:343 EvaluationContextIdentifier:s
ResourceEvaluationId:s EvaluationMode:s EvaluationStartTimestamp:t
QueryId:s! QueryArn:s! QueryName:s! Description:s
Key:s Value:s
AccountIds:[s! AllAwsRegions:b AwsRegions:[s
RoleArn:s! AwsRegions:[s AllAwsRegions:b
ResourceType:344 ServicePrincipal:345
ParameterName:s! ParameterValue:s!
DocumentName:s! DocumentVersion:s
azure:346
ComplianceResourceType:s! ComplianceResourceId:s! ComplianceType:s! Annotation:s OrderingTimestamp:t!
ComplianceResourceType:s! ComplianceResourceId:s! ComplianceType:s! Annotation:s OrderingTimestamp:t!
Description:s RuleIdentifier:s! InputParameters:s MaximumExecutionFrequency:s ResourceTypesScope:[s ResourceIdScope:s TagKeyScope:s TagValueScope:s
Description:s LambdaFunctionArn:s! OrganizationConfigRuleTriggerTypes:[s! InputParameters:s MaximumExecutionFrequency:s ResourceTypesScope:[s ResourceIdScope:s TagKeyScope:s TagValueScope:s
Description:s OrganizationConfigRuleTriggerTypes:[s InputParameters:s MaximumExecutionFrequency:s ResourceTypesScope:[s ResourceIdScope:s TagKeyScope:s TagValueScope:s PolicyRuntime:s! PolicyText:s! DebugLogDeliveryAccounts:[s
FailureMessage:s FailedItems:[270
FailureMessage:s FailedItems:[271
scopeType:s! scopeValues:[s allRegions:b! includedRegions:[s
SelectFields:[347
allSupported:b includeGlobalResourceTypes:b resourceTypes:[s exclusionByResourceTypes:348 recordingStrategy:349
recordingFrequency:s! recordingModeOverrides:[350
ComplianceType:s ComplianceContributorCount:342
ComplianceType:s CompliantRuleCount:i NonCompliantRuleCount:i TotalRuleCount:i
ComplianceResourceTypes:[s TagKey:s TagValue:s ComplianceResourceId:s ServicePrincipals:[s
Owner:s! SourceIdentifier:s SourceDetails:[351 CustomPolicyDetails:352
Mode:s
lastStatus:s lastErrorCode:s lastErrorMessage:s lastAttemptTime:t lastSuccessfulTime:t nextDeliveryTime:t
lastStatus:s lastErrorCode:s lastErrorMessage:s lastStatusChangeTime:t
deliveryFrequency:s
Description:s OrganizationConfigRuleTriggerTypes:[s InputParameters:s MaximumExecutionFrequency:s ResourceTypesScope:[s ResourceIdScope:s TagKeyScope:s TagValueScope:s PolicyRuntime:s DebugLogDeliveryAccounts:[s
ResourceValue:353 StaticValue:354
SsmControls:355
Name:s State:s ErrorMessage:s StartTime:t StopTime:t
EvaluationResultQualifier:356 OrderingTimestamp:t ResourceEvaluationId:s
CompliantConformancePackCount:i NonCompliantConformancePackCount:i
resourceType:s resourceId:s resourceName:s relationshipName:s
CappedCount:i CapExceeded:b
StartTime:t EndTime:t
Type:s Value:[s
Type:s Value:[s
tenantIdentifier:s! clientIdentifier:s!
Name:s
resourceTypes:[s
useOnly:s
description:s resourceTypes:[s! recordingFrequency:s!
EventSource:s MessageType:s MaximumExecutionFrequency:s
PolicyRuntime:s! PolicyText:s! EnableDebugLogDelivery:b
Value:s!
Values:[s!
ConcurrentExecutionRatePercentage:i ErrorPercentage:i
ConfigRuleName:s ResourceType:s ResourceId:s EvaluationMode:s

ConflictException 183
ConformancePackTemplateValidationException 184
IdempotentParameterMismatch 185
InsufficientDeliveryPolicyException 186
InsufficientPermissionsException 187
InvalidConfigurationRecorderNameException 188
InvalidDeliveryChannelNameException 189
InvalidExpressionException 190
InvalidLimitException 191
InvalidNextTokenException 192
InvalidParameterValueException 193
InvalidRecordingGroupException 194
InvalidResultTokenException 195
InvalidRoleException 196
InvalidS3KeyPrefixException 197
InvalidS3KmsKeyArnException 198
InvalidSNSTopicARNException 199
InvalidTimeRangeException 200
LastDeliveryChannelDeleteFailedException 201
LimitExceededException 202
MaxActiveResourcesExceededException 203
MaxNumberOfConfigRulesExceededException 204
MaxNumberOfConfigurationRecordersExceededException 205
MaxNumberOfConformancePacksExceededException 206
MaxNumberOfConnectorsExceededException 207
MaxNumberOfDeliveryChannelsExceededException 208
MaxNumberOfOrganizationConfigRulesExceededException 209
MaxNumberOfOrganizationConformancePacksExceededException 210
MaxNumberOfRetentionConfigurationsExceededException 211
NoAvailableConfigurationRecorderException 212
NoAvailableDeliveryChannelException 213
NoAvailableOrganizationException 214
NoRunningConfigurationRecorderException 215
NoSuchBucketException 216
NoSuchConfigRuleException 217
NoSuchConfigRuleInConformancePackException 218
NoSuchConfigurationAggregatorException 219
NoSuchConfigurationRecorderException 220
NoSuchConformancePackException 221
NoSuchDeliveryChannelException 222
NoSuchOrganizationConfigRuleException 223
NoSuchOrganizationConformancePackException 224
NoSuchRemediationConfigurationException 225
NoSuchRemediationExceptionException 226
NoSuchRetentionConfigurationException 227
OrganizationAccessDeniedException 228
OrganizationAllFeaturesNotEnabledException 229
OrganizationConformancePackTemplateValidationException 230
OversizedConfigurationItemException 231
RemediationInProgressException 232
ResourceConcurrentModificationException 233
ResourceInUseException 234
ResourceNotDiscoveredException 235
ResourceNotFoundException 236
TooManyTagsException 237
UnmodifiableEntityException 238
ValidationException 239

DescribeComplianceByConfigRule in=NextToken out=NextToken results=ComplianceByConfigRules
DescribeComplianceByResource in=NextToken out=NextToken limit=Limit results=ComplianceByResources
DescribeConfigRules in=NextToken out=NextToken results=ConfigRules
GetComplianceDetailsByConfigRule in=NextToken out=NextToken limit=Limit results=EvaluationResults
GetComplianceDetailsByResource in=NextToken out=NextToken results=EvaluationResults
GetResourceConfigHistory in=nextToken out=nextToken limit=limit results=configurationItems
ListDiscoveredResources in=nextToken out=nextToken limit=limit results=resourceIdentifiers
DescribeAggregateComplianceByConfigRules in=NextToken out=NextToken limit=Limit results=AggregateComplianceByConfigRules
DescribeAggregationAuthorizations in=NextToken out=NextToken limit=Limit results=AggregationAuthorizations
DescribeConfigRuleEvaluationStatus in=NextToken out=NextToken limit=Limit results=ConfigRulesEvaluationStatus
DescribeConfigurationAggregatorSourcesStatus in=NextToken out=NextToken limit=Limit results=AggregatedSourceStatusList
DescribeConfigurationAggregators in=NextToken out=NextToken limit=Limit results=ConfigurationAggregators
DescribePendingAggregationRequests in=NextToken out=NextToken limit=Limit results=PendingAggregationRequests
DescribeRetentionConfigurations in=NextToken out=NextToken results=RetentionConfigurations
GetAggregateComplianceDetailsByConfigRule in=NextToken out=NextToken limit=Limit results=AggregateEvaluationResults
ListAggregateDiscoveredResources in=NextToken out=NextToken limit=Limit results=ResourceIdentifiers
DescribeRemediationExecutionStatus in=NextToken out=NextToken limit=Limit results=RemediationExecutionStatuses
DescribeAggregateComplianceByConformancePacks in=NextToken out=NextToken limit=Limit results=AggregateComplianceByConformancePacks
DescribeConformancePackStatus in=NextToken out=NextToken limit=Limit results=ConformancePackStatusDetails
DescribeConformancePacks in=NextToken out=NextToken limit=Limit results=ConformancePackDetails
DescribeOrganizationConfigRuleStatuses in=NextToken out=NextToken limit=Limit results=OrganizationConfigRuleStatuses
DescribeOrganizationConfigRules in=NextToken out=NextToken limit=Limit results=OrganizationConfigRules
DescribeOrganizationConformancePackStatuses in=NextToken out=NextToken limit=Limit results=OrganizationConformancePackStatuses
DescribeOrganizationConformancePacks in=NextToken out=NextToken limit=Limit results=OrganizationConformancePacks
GetConformancePackComplianceSummary in=NextToken out=NextToken limit=Limit results=ConformancePackComplianceSummaryList
GetOrganizationConfigRuleDetailedStatus in=NextToken out=NextToken limit=Limit results=OrganizationConfigRuleDetailedStatus
GetOrganizationConformancePackDetailedStatus in=NextToken out=NextToken limit=Limit results=OrganizationConformancePackDetailedStatuses
ListTagsForResource in=NextToken out=NextToken limit=Limit results=Tags
SelectAggregateResourceConfig in=NextToken out=NextToken limit=Limit results=Results once=QueryInfo
SelectResourceConfig in=NextToken out=NextToken limit=Limit results=Results once=QueryInfo
ListResourceEvaluations in=NextToken out=NextToken limit=Limit results=ResourceEvaluations
ListConfigurationRecorders in=NextToken out=NextToken limit=MaxResults results=ConfigurationRecorderSummaries
DescribeConformancePackCompliance in=NextToken out=NextToken limit=Limit results=ConformancePackRuleComplianceList once=ConformancePackName
ListConnectors in=NextToken out=NextToken limit=MaxResults results=ConnectorSummaries

`,
}
