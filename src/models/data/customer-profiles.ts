// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Customer Profiles, API version 2020-08-15. */
export const customerProfiles: ServiceModel = {
  name: 'customer-profiles',
  packed: `{"name":"customer-profiles","serviceId":"Customer Profiles","fullName":"Amazon Connect Customer Profiles","apiVersion":"2020-08-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"profile","jsonVersion":"1.1"}
AddProfileKey POST /domains/{DomainName}/profiles/keys <0 >1
BatchGetCalculatedAttributeForProfile POST /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}/batch-get-for-profiles <2 >3
BatchGetProfile POST /domains/{DomainName}/batch-get-profiles <4 >5
BatchPutProfileObject PUT /domains/{DomainName}/profiles/objects/batch-put-profile-object <6 >7
CreateCalculatedAttributeDefinition POST /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} <8 >9
CreateDomain POST /domains/{DomainName} <10 >11
CreateDomainLayout POST /domains/{DomainName}/layouts/{LayoutDefinitionName} <12 >13
CreateEventStream POST /domains/{DomainName}/event-streams/{EventStreamName} <14 >15
CreateEventTrigger POST /domains/{DomainName}/event-triggers/{EventTriggerName} <16 >17
CreateIntegrationWorkflow POST /domains/{DomainName}/workflows/integrations <18 >19
CreateProfile POST /domains/{DomainName}/profiles <20 >21
CreateRecommender POST /domains/{DomainName}/recommenders/{RecommenderName} <22 >23
CreateRecommenderFilter POST /domains/{DomainName}/recommender-filters/{RecommenderFilterName} <24 >25
CreateRecommenderSchema POST /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName} <26 >27
CreateSegmentDefinition POST /domains/{DomainName}/segment-definitions/{SegmentDefinitionName} <28 >29 idempotent
CreateSegmentEstimate POST /domains/{DomainName}/segment-estimates <30 >31
CreateSegmentSnapshot POST /domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots <32 >33
CreateUploadJob POST /domains/{DomainName}/upload-jobs <34 >35
DeleteCalculatedAttributeDefinition DELETE /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} <36 >37
DeleteDomain DELETE /domains/{DomainName} <38 >39
DeleteDomainLayout DELETE /domains/{DomainName}/layouts/{LayoutDefinitionName} <40 >41
DeleteDomainObjectType DELETE /domains/{DomainName}/domain-object-types/{ObjectTypeName} <42 >43
DeleteEventStream DELETE /domains/{DomainName}/event-streams/{EventStreamName} <44 >45 idempotent
DeleteEventTrigger DELETE /domains/{DomainName}/event-triggers/{EventTriggerName} <46 >47
DeleteIntegration POST /domains/{DomainName}/integrations/delete <48 >49
DeleteProfile POST /domains/{DomainName}/profiles/delete <50 >51
DeleteProfileKey POST /domains/{DomainName}/profiles/keys/delete <52 >53
DeleteProfileObject POST /domains/{DomainName}/profiles/objects/delete <54 >55
DeleteProfileObjectType DELETE /domains/{DomainName}/object-types/{ObjectTypeName} <56 >57
DeleteRecommender DELETE /domains/{DomainName}/recommenders/{RecommenderName} <58 >59
DeleteRecommenderFilter DELETE /domains/{DomainName}/recommender-filters/{RecommenderFilterName} <60 >61
DeleteRecommenderSchema DELETE /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName} <62 >63
DeleteSegmentDefinition DELETE /domains/{DomainName}/segment-definitions/{SegmentDefinitionName} <64 >65 idempotent
DeleteWorkflow DELETE /domains/{DomainName}/workflows/{WorkflowId} <66 >67
DetectProfileObjectType POST /domains/{DomainName}/detect/object-types <68 >69
GetAutoMergingPreview POST /domains/{DomainName}/identity-resolution-jobs/auto-merging-preview <70 >71
GetCalculatedAttributeDefinition GET /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} <72 >73
GetCalculatedAttributeForProfile GET /domains/{DomainName}/profile/{ProfileId}/calculated-attributes/{CalculatedAttributeName} <74 >75
GetDomain GET /domains/{DomainName} <76 >77
GetDomainLayout GET /domains/{DomainName}/layouts/{LayoutDefinitionName} <78 >79
GetDomainObjectType GET /domains/{DomainName}/domain-object-types/{ObjectTypeName} <80 >81
GetEventStream GET /domains/{DomainName}/event-streams/{EventStreamName} <82 >83
GetEventTrigger GET /domains/{DomainName}/event-triggers/{EventTriggerName} <84 >85
GetIdentityResolutionJob GET /domains/{DomainName}/identity-resolution-jobs/{JobId} <86 >87
GetIntegration POST /domains/{DomainName}/integrations <88 >89
GetMatches GET /domains/{DomainName}/matches <90 >91
GetObjectTypeAttributeStatistics POST /domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/statistics <92 >93
GetProfileHistoryRecord GET /domains/{DomainName}/profiles/{ProfileId}/history-records/{Id} <94 >95
GetProfileObjectType GET /domains/{DomainName}/object-types/{ObjectTypeName} <96 >97
GetProfileObjectTypeTemplate GET /templates/{TemplateId} <98 >99
GetProfileRecommendations POST /domains/{DomainName}/profiles/{ProfileId}/recommendations <100 >101
GetRecommender GET /domains/{DomainName}/recommenders/{RecommenderName} <102 >103 readonly
GetRecommenderFilter GET /domains/{DomainName}/recommender-filters/{RecommenderFilterName} <104 >105 readonly
GetRecommenderSchema GET /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName} <106 >107 readonly
GetSegmentDefinition GET /domains/{DomainName}/segment-definitions/{SegmentDefinitionName} <108 >109 readonly
GetSegmentEstimate GET /domains/{DomainName}/segment-estimates/{EstimateId} <110 >111
GetSegmentMembership POST /domains/{DomainName}/segments/{SegmentDefinitionName}/membership <112 >113 idempotent
GetSegmentSnapshot GET /domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots/{SnapshotId} <114 >115
GetSimilarProfiles POST /domains/{DomainName}/matches <116 >117
GetUploadJob GET /domains/{DomainName}/upload-jobs/{JobId} <118 >119 readonly
GetUploadJobPath GET /domains/{DomainName}/upload-jobs/{JobId}/path <120 >121 readonly
GetWorkflow GET /domains/{DomainName}/workflows/{WorkflowId} <122 >123
GetWorkflowSteps GET /domains/{DomainName}/workflows/{WorkflowId}/steps <124 >125
ListAccountIntegrations POST /integrations <126 >127
ListCalculatedAttributeDefinitions GET /domains/{DomainName}/calculated-attributes <128 >129
ListCalculatedAttributesForProfile GET /domains/{DomainName}/profile/{ProfileId}/calculated-attributes <130 >131
ListDomainLayouts GET /domains/{DomainName}/layouts <132 >133
ListDomainObjectTypes GET /domains/{DomainName}/domain-object-types <134 >135
ListDomains GET /domains <136 >137
ListEventStreams GET /domains/{DomainName}/event-streams <138 >139
ListEventTriggers GET /domains/{DomainName}/event-triggers <140 >141
ListIdentityResolutionJobs GET /domains/{DomainName}/identity-resolution-jobs <142 >143
ListIntegrations GET /domains/{DomainName}/integrations <144 >145
ListObjectTypeAttributeValues GET /domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/values <146 >147
ListObjectTypeAttributes GET /domains/{DomainName}/object-types/{ObjectTypeName}/attributes <148 >149
ListProfileAttributeValues GET /domains/{DomainName}/profile-attributes/{AttributeName}/values <150 >151
ListProfileHistoryRecords POST /domains/{DomainName}/profiles/history-records <152 >153
ListProfileObjectTypeTemplates GET /templates <154 >155
ListProfileObjectTypes GET /domains/{DomainName}/object-types <156 >157
ListProfileObjects POST /domains/{DomainName}/profiles/objects <158 >159
ListRecommenderFilters GET /domains/{DomainName}/recommender-filters <160 >161 readonly
ListRecommenderRecipes GET /recommender-recipes <162 >163 readonly
ListRecommenderSchemas GET /domains/{DomainName}/recommender-schemas <164 >165 readonly
ListRecommenders GET /domains/{DomainName}/recommenders <166 >167 readonly
ListRuleBasedMatches GET /domains/{DomainName}/profiles/ruleBasedMatches <168 >169
ListSegmentDefinitions GET /domains/{DomainName}/segment-definitions <170 >171 readonly
ListTagsForResource GET /tags/{resourceArn} <172 >173
ListUploadJobs GET /domains/{DomainName}/upload-jobs <174 >175 readonly
ListWorkflows POST /domains/{DomainName}/workflows <176 >177
MergeProfiles POST /domains/{DomainName}/profiles/objects/merge <178 >179
PutDomainObjectType PUT /domains/{DomainName}/domain-object-types/{ObjectTypeName} <180 >181
PutIntegration PUT /domains/{DomainName}/integrations <182 >183
PutProfileObject PUT /domains/{DomainName}/profiles/objects <184 >185
PutProfileObjectType PUT /domains/{DomainName}/object-types/{ObjectTypeName} <186 >187
SearchProfiles POST /domains/{DomainName}/profiles/search <188 >189
StartRecommender PUT /domains/{DomainName}/recommenders/{RecommenderName}/start <190 >191
StartUploadJob PUT /domains/{DomainName}/upload-jobs/{JobId} <192 >193
StopRecommender PUT /domains/{DomainName}/recommenders/{RecommenderName}/stop <194 >195
StopUploadJob PUT /domains/{DomainName}/upload-jobs/{JobId}/stop <196 >197
TagResource POST /tags/{resourceArn} <198 >199
UntagResource DELETE /tags/{resourceArn} <200 >201
UpdateCalculatedAttributeDefinition PUT /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} <202 >203
UpdateDomain PUT /domains/{DomainName} <204 >205
UpdateDomainLayout PUT /domains/{DomainName}/layouts/{LayoutDefinitionName} <206 >207
UpdateEventTrigger PUT /domains/{DomainName}/event-triggers/{EventTriggerName} <208 >209
UpdateProfile PUT /domains/{DomainName}/profiles <210 >211
UpdateRecommender PATCH /domains/{DomainName}/recommenders/{RecommenderName} <212 >213

ProfileId:s! KeyName:s! Values:[s! DomainName:s!@u
KeyName:s Values:[s
CalculatedAttributeName:s!@u DomainName:s!@u ProfileIds:[s! ConditionOverrides:219
Errors:[220 CalculatedAttributeValues:[221 ConditionOverrides:219
DomainName:s!@u ProfileIds:[s!
Errors:[222 Profiles:[223
DomainName:s!@u ObjectTypeName:s! Items:[224!
Successful:[225 Failed:[226
DomainName:s!@u CalculatedAttributeName:s!@u DisplayName:s Description:s AttributeDetails:227! Conditions:228 Filter:229 Statistic:s! UseHistoricalData:b Tags:{s
CalculatedAttributeName:s DisplayName:s Description:s AttributeDetails:227 Conditions:228 Filter:229 Statistic:s CreatedAt:t LastUpdatedAt:t UseHistoricalData:b Status:s Readiness:230 Tags:{s
DomainName:s!@u DefaultExpirationDays:i! DefaultEncryptionKey:s DeadLetterQueueUrl:s Matching:231 RuleBasedMatching:232 DataStore:233 Tags:{s
DomainName:s! DefaultExpirationDays:i! DefaultEncryptionKey:s DeadLetterQueueUrl:s Matching:234 RuleBasedMatching:235 DataStore:236 CreatedAt:t! LastUpdatedAt:t! Tags:{s
DomainName:s!@u LayoutDefinitionName:s!@u Description:s! DisplayName:s! IsDefault:b LayoutType:s! Layout:s! Tags:{s
LayoutDefinitionName:s! Description:s! DisplayName:s! IsDefault:b LayoutType:s! Layout:s! Version:s! Tags:{s CreatedAt:t! LastUpdatedAt:t
DomainName:s!@u Uri:s! EventStreamName:s!@u Tags:{s
EventStreamArn:s! Tags:{s
DomainName:s!@u EventTriggerName:s!@u ObjectTypeName:s! Description:s EventTriggerConditions:[237! SegmentFilter:s EventTriggerLimits:238 Tags:{s
EventTriggerName:s ObjectTypeName:s Description:s EventTriggerConditions:[237 SegmentFilter:s EventTriggerLimits:238 CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u WorkflowType:s! IntegrationConfig:239! ObjectTypeName:s! RoleArn:s! Tags:{s
WorkflowId:s! Message:s!
DomainName:s!@u AccountNumber:s AdditionalInformation:s PartyType:s BusinessName:s FirstName:s MiddleName:s LastName:s BirthDate:s Gender:s PhoneNumber:s MobilePhoneNumber:s HomePhoneNumber:s BusinessPhoneNumber:s EmailAddress:s PersonalEmailAddress:s BusinessEmailAddress:s Address:240 ShippingAddress:240 MailingAddress:240 BillingAddress:240 Attributes:{s PartyTypeString:s GenderString:s ProfileType:s EngagementPreferences:241
ProfileId:s!
DomainName:s!@u RecommenderName:s!@u RecommenderRecipeName:s! RecommenderConfig:242 Description:s RecommenderSchemaName:s Tags:{s
RecommenderArn:s! Tags:{s
DomainName:s!@u RecommenderFilterName:s!@u RecommenderFilterExpression:s! RecommenderSchemaName:s Description:s Tags:{s
RecommenderFilterArn:s! Tags:{s
DomainName:s!@u RecommenderSchemaName:s!@u Fields:{[243! Tags:{s
RecommenderSchemaArn:s! RecommenderSchemaName:s! Fields:{[243! CreatedAt:t! Status:s! Tags:{s
DomainName:s!@u SegmentDefinitionName:s!@u DisplayName:s! Description:s SegmentGroups:244 SegmentSqlQuery:s SegmentSort:245 Tags:{s
SegmentDefinitionName:s! DisplayName:s Description:s CreatedAt:t SegmentDefinitionArn:s Tags:{s
DomainName:s!@u SegmentQuery:246 SegmentSqlQuery:s
DomainName:s EstimateId:s StatusCode:i@s
DomainName:s!@u SegmentDefinitionName:s!@u DataFormat:s! EncryptionKey:s RoleArn:s DestinationUri:s
SnapshotId:s!
DomainName:s!@u DisplayName:s! Fields:{247! UniqueKey:s! DataExpiry:i
JobId:s!
DomainName:s!@u CalculatedAttributeName:s!@u
-
DomainName:s!@u
Message:s!
DomainName:s!@u LayoutDefinitionName:s!@u
Message:s!
DomainName:s!@u ObjectTypeName:s!@u
-
DomainName:s!@u EventStreamName:s!@u
-
DomainName:s!@u EventTriggerName:s!@u
Message:s!
DomainName:s!@u Uri:s!
Message:s!
ProfileId:s! DomainName:s!@u
Message:s
ProfileId:s! KeyName:s! Values:[s! DomainName:s!@u
Message:s
ProfileId:s! ProfileObjectUniqueKey:s! ObjectTypeName:s! DomainName:s!@u
Message:s
DomainName:s!@u ObjectTypeName:s!@u
Message:s!
DomainName:s!@u RecommenderName:s!@u
-
DomainName:s!@u RecommenderFilterName:s!@u
Message:s!
DomainName:s!@u RecommenderSchemaName:s!@u
-
DomainName:s!@u SegmentDefinitionName:s!@u
Message:s
DomainName:s!@u WorkflowId:s!@u
-
Objects:[s! DomainName:s!@u
DetectedProfileObjectTypes:[248
DomainName:s!@u Consolidation:249! ConflictResolution:250! MinAllowedConfidenceScoreForMerging:d
DomainName:s! NumberOfMatchesInSample:l NumberOfProfilesInSample:l NumberOfProfilesWillBeMerged:l
DomainName:s!@u CalculatedAttributeName:s!@u
CalculatedAttributeName:s DisplayName:s Description:s CreatedAt:t LastUpdatedAt:t Statistic:s Filter:229 Conditions:228 AttributeDetails:227 UseHistoricalData:b Status:s Readiness:230 Tags:{s
DomainName:s!@u ProfileId:s!@u CalculatedAttributeName:s!@u
CalculatedAttributeName:s DisplayName:s IsDataPartial:s Value:s LastObjectTimestamp:t
DomainName:s!@u
DomainName:s! DefaultExpirationDays:i DefaultEncryptionKey:s DeadLetterQueueUrl:s Stats:251 Matching:234 RuleBasedMatching:235 DataStore:236 CreatedAt:t! LastUpdatedAt:t! Tags:{s
DomainName:s!@u LayoutDefinitionName:s!@u
LayoutDefinitionName:s! Description:s! DisplayName:s! IsDefault:b LayoutType:s! Layout:s! Version:s! CreatedAt:t! LastUpdatedAt:t! Tags:{s
DomainName:s!@u ObjectTypeName:s!@u
ObjectTypeName:s! Description:s EncryptionKey:s Fields:{252 CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u EventStreamName:s!@u
DomainName:s! EventStreamArn:s! CreatedAt:t! State:s! StoppedSince:t DestinationDetails:253! Tags:{s
DomainName:s!@u EventTriggerName:s!@u
EventTriggerName:s ObjectTypeName:s Description:s EventTriggerConditions:[237 SegmentFilter:s EventTriggerLimits:238 CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u JobId:s!@u
DomainName:s JobId:s Status:s Message:s JobStartTime:t JobEndTime:t LastUpdatedAt:t JobExpirationTime:t AutoMerging:254 ExportingLocation:255 JobStats:256
DomainName:s!@u Uri:s!
DomainName:s! Uri:s! ObjectTypeName:s CreatedAt:t! LastUpdatedAt:t! Tags:{s ObjectTypeNames:{s WorkflowId:s IsUnstructured:b RoleArn:s EventTriggerNames:[s Scope:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u
NextToken:s MatchGenerationDate:t PotentialMatches:i Matches:[257
DomainName:s!@u ObjectTypeName:s!@u AttributeName:s!@u
Statistics:258! CalculatedAt:t!
DomainName:s!@u ProfileId:s!@u Id:s!@u
Id:s! ObjectTypeName:s! CreatedAt:t! LastUpdatedAt:t ActionType:s! ProfileObjectUniqueKey:s Content:s PerformedBy:s
DomainName:s!@u ObjectTypeName:s!@u
ObjectTypeName:s! Description:s! TemplateId:s ExpirationDays:i EncryptionKey:s AllowProfileCreation:b SourceLastUpdatedTimestampFormat:s MaxAvailableProfileObjectCount:i MaxProfileObjectCount:i SourcePriority:i Fields:{247 Keys:{[259 CreatedAt:t LastUpdatedAt:t Tags:{s
TemplateId:s!@u
TemplateId:s SourceName:s SourceObject:s AllowProfileCreation:b SourceLastUpdatedTimestampFormat:s Fields:{247 Keys:{[259
DomainName:s!@u ProfileId:s!@u RecommenderName:s! Context:{s RecommenderFilters:[260 RecommenderPromotionalFilters:[261 CandidateIds:[s MaxResults:i MetadataConfig:262 DiversityConfig:263
Recommendations:[264
DomainName:s!@u RecommenderName:s!@u TrainingMetricsCount:i@q=training-metrics-count
RecommenderName:s! RecommenderRecipeName:s! RecommenderSchemaName:s RecommenderConfig:242 Description:s Status:s LastUpdatedAt:t CreatedAt:t FailureReason:s LatestRecommenderUpdate:265 ActiveRecommenderVersionName:s TrainingMetrics:[266 Tags:{s
DomainName:s!@u RecommenderFilterName:s!@u
RecommenderFilterName:s! RecommenderFilterExpression:s! RecommenderSchemaName:s CreatedAt:t! Status:s! Description:s FailureReason:s Tags:{s!
DomainName:s!@u RecommenderSchemaName:s!@u
RecommenderSchemaName:s! Fields:{[243! CreatedAt:t! Status:s!
DomainName:s!@u SegmentDefinitionName:s!@u
SegmentDefinitionName:s DisplayName:s Description:s SegmentGroups:244 SegmentSort:245 SegmentDefinitionArn:s! CreatedAt:t Tags:{s SegmentSqlQuery:s SegmentType:s
DomainName:s!@u EstimateId:s!@u
DomainName:s EstimateId:s Status:s Estimate:s Message:s StatusCode:i@s
DomainName:s!@u SegmentDefinitionName:s!@u ProfileIds:[s!
SegmentDefinitionName:s Profiles:[267 Failures:[268 LastComputedAt:t
DomainName:s!@u SegmentDefinitionName:s!@u SnapshotId:s!@u
SnapshotId:s! Status:s! StatusMessage:s DataFormat:s! EncryptionKey:s RoleArn:s DestinationUri:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u MatchType:s! SearchKey:s! SearchValue:s!
ProfileIds:[s MatchId:s MatchType:s RuleLevel:i ConfidenceScore:d NextToken:s
DomainName:s!@u JobId:s!@u
JobId:s DisplayName:s Status:s StatusReason:s CreatedAt:t CompletedAt:t Fields:{247 UniqueKey:s ResultsSummary:269 DataExpiry:i
DomainName:s!@u JobId:s!@u
Url:s! ClientToken:s ValidUntil:t
DomainName:s!@u WorkflowId:s!@u
WorkflowId:s WorkflowType:s Status:s ErrorDescription:s StartDate:t LastUpdatedAt:t Attributes:270 Metrics:271
DomainName:s!@u WorkflowId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
WorkflowId:s WorkflowType:s Items:[272 NextToken:s
Uri:s! NextToken:s@q=next-token MaxResults:i@q=max-results IncludeHidden:b@q=include-hidden
Items:[273 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[274 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u ProfileId:s!@u
Items:[275 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[276 NextToken:s
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
Items:[277 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[278 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[279 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[280 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
IdentityResolutionJobsList:[281 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results IncludeHidden:b@q=include-hidden
Items:[273 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u ObjectTypeName:s!@u AttributeName:s!@u
Items:[282 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u ObjectTypeName:s!@u
Items:[283 NextToken:s
DomainName:s!@u AttributeName:s!@u
DomainName:s AttributeName:s Items:[284 StatusCode:i@s
DomainName:s!@u ProfileId:s! ObjectTypeName:s NextToken:s@q=next-token MaxResults:i@q=max-results ActionType:s PerformedBy:s
ProfileHistoryRecords:[285 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[286 NextToken:s
DomainName:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[287 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u ObjectTypeName:s! ProfileId:s! ObjectFilter:288
Items:[289 NextToken:s
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s RecommenderFilters:[290
MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s RecommenderRecipes:[291
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s RecommenderSchemas:[292
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s Recommenders:[293
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u
MatchIds:[s NextToken:s
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s Items:[294
resourceArn:s!@u
tags:{s
DomainName:s!@u MaxResults:i@q=max-results NextToken:s@q=next-token
NextToken:s Items:[295
DomainName:s!@u WorkflowType:s Status:s QueryStartDate:t QueryEndDate:t NextToken:s@q=next-token MaxResults:i@q=max-results
Items:[296 NextToken:s
DomainName:s!@u MainProfileId:s! ProfileIdsToBeMerged:[s! FieldSourceProfileIds:297
Message:s
DomainName:s!@u ObjectTypeName:s!@u Description:s EncryptionKey:s Fields:{252! Tags:{s
ObjectTypeName:s Description:s EncryptionKey:s Fields:{252 CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u Uri:s ObjectTypeName:s ObjectTypeNames:{s Tags:{s FlowDefinition:298 RoleArn:s EventTriggerNames:[s Scope:s
DomainName:s! Uri:s! ObjectTypeName:s CreatedAt:t! LastUpdatedAt:t! Tags:{s ObjectTypeNames:{s WorkflowId:s IsUnstructured:b RoleArn:s EventTriggerNames:[s Scope:s
ObjectTypeName:s! Object:s! DomainName:s!@u
ProfileObjectUniqueKey:s
DomainName:s!@u ObjectTypeName:s!@u Description:s! TemplateId:s ExpirationDays:i EncryptionKey:s AllowProfileCreation:b SourceLastUpdatedTimestampFormat:s MaxProfileObjectCount:i SourcePriority:i Fields:{247 Keys:{[259 Tags:{s
ObjectTypeName:s! Description:s! TemplateId:s ExpirationDays:i EncryptionKey:s AllowProfileCreation:b SourceLastUpdatedTimestampFormat:s MaxProfileObjectCount:i MaxAvailableProfileObjectCount:i SourcePriority:i Fields:{247 Keys:{[259 CreatedAt:t LastUpdatedAt:t Tags:{s
NextToken:s@q=next-token MaxResults:i@q=max-results DomainName:s!@u KeyName:s! Values:[s! AdditionalSearchKeys:[299 LogicalOperator:s
Items:[223 NextToken:s
DomainName:s!@u RecommenderName:s!@u
-
DomainName:s!@u JobId:s!@u
-
DomainName:s!@u RecommenderName:s!@u
-
DomainName:s!@u JobId:s!@u
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
DomainName:s!@u CalculatedAttributeName:s!@u DisplayName:s Description:s Conditions:228
CalculatedAttributeName:s DisplayName:s Description:s CreatedAt:t LastUpdatedAt:t Statistic:s Conditions:228 AttributeDetails:227 UseHistoricalData:b Status:s Readiness:230 Tags:{s
DomainName:s!@u DefaultExpirationDays:i DefaultEncryptionKey:s DeadLetterQueueUrl:s Matching:231 RuleBasedMatching:232 DataStore:233 Tags:{s
DomainName:s! DefaultExpirationDays:i DefaultEncryptionKey:s DeadLetterQueueUrl:s Matching:234 RuleBasedMatching:235 DataStore:236 CreatedAt:t! LastUpdatedAt:t! Tags:{s
DomainName:s!@u LayoutDefinitionName:s!@u Description:s DisplayName:s IsDefault:b LayoutType:s Layout:s
LayoutDefinitionName:s Description:s DisplayName:s IsDefault:b LayoutType:s Layout:s Version:s CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u EventTriggerName:s!@u ObjectTypeName:s Description:s EventTriggerConditions:[237 SegmentFilter:s EventTriggerLimits:238
EventTriggerName:s ObjectTypeName:s Description:s EventTriggerConditions:[237 SegmentFilter:s EventTriggerLimits:238 CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s!@u ProfileId:s! AdditionalInformation:s AccountNumber:s PartyType:s BusinessName:s FirstName:s MiddleName:s LastName:s BirthDate:s Gender:s PhoneNumber:s MobilePhoneNumber:s HomePhoneNumber:s BusinessPhoneNumber:s EmailAddress:s PersonalEmailAddress:s BusinessEmailAddress:s Address:300 ShippingAddress:300 MailingAddress:300 BillingAddress:300 Attributes:{s PartyTypeString:s GenderString:s ProfileType:s EngagementPreferences:241
ProfileId:s!
DomainName:s!@u RecommenderName:s!@u Description:s RecommenderConfig:242 RecommenderVersionName:s
RecommenderName:s!
Message:s
Message:s
Message:s
Message:s
Message:s
Range:301
Code:s! Message:s! ProfileId:s!
CalculatedAttributeName:s DisplayName:s IsDataPartial:s ProfileId:s Value:s LastObjectTimestamp:t
Code:s! Message:s! ProfileId:s!
ProfileId:s AccountNumber:s AdditionalInformation:s PartyType:s BusinessName:s FirstName:s MiddleName:s LastName:s BirthDate:s Gender:s PhoneNumber:s MobilePhoneNumber:s HomePhoneNumber:s BusinessPhoneNumber:s EmailAddress:s PersonalEmailAddress:s BusinessEmailAddress:s Address:240 ShippingAddress:240 MailingAddress:240 BillingAddress:240 Attributes:{s FoundByItems:[302 PartyTypeString:s GenderString:s ProfileType:s EngagementPreferences:241
Id:s! Object:s!
Id:s! ProfileObjectUniqueKey:s!
Id:s! Code:i! Message:s
Attributes:[303! Expression:s!
Range:304 ObjectCount:i Threshold:305
Include:s! Groups:[306!
ProgressPercentage:i Message:s
Enabled:b! JobSchedule:307 AutoMerging:254 ExportingConfig:308
Enabled:b! MatchingRules:[309 MaxAllowedRuleLevelForMerging:i MaxAllowedRuleLevelForMatching:i AttributeTypesSelector:310 ConflictResolution:250 ExportingConfig:308
Enabled:b
Enabled:b JobSchedule:307 AutoMerging:254 ExportingConfig:308
Enabled:b MatchingRules:[309 Status:s MaxAllowedRuleLevelForMerging:i MaxAllowedRuleLevelForMatching:i AttributeTypesSelector:310 ConflictResolution:250 ExportingConfig:308
Enabled:b Readiness:230
EventTriggerDimensions:[311! LogicalOperator:s!
EventExpiration:l Periods:[312
AppflowIntegration:313
Address1:s Address2:s Address3:s Address4:s City:s County:s State:s Province:s Country:s PostalCode:s
Phone:[314 Email:[314
EventsConfig:315 TrainingFrequency:i InferenceConfig:316 IncludedColumns:{[s ExcludedColumns:{[s DiversityConfig:317
TargetFieldName:s! ContentType:s FeatureType:s
Groups:[318 Include:s
Attributes:[319!
Groups:[318 Include:s
Source:s Target:s ContentType:s
SourceLastUpdatedTimestampFormat:s Fields:{247 Keys:{[259
MatchingAttributesList:[[s!
ConflictResolvingModel:s! SourceName:s
ProfileCount:l MeteringProfileCount:l ObjectCount:l TotalSize:l
Source:s! Target:s! ContentType:s FeatureType:s
Uri:s! Status:s! UnhealthySince:t Message:s
Enabled:b! Consolidation:249 ConflictResolution:250 MinAllowedConfidenceScoreForMerging:d
S3Exporting:320
NumberOfProfilesReviewed:l NumberOfMatchesFound:l NumberOfMergesDone:l
MatchId:s ProfileIds:[s ConfidenceScore:d
Maximum:d! Minimum:d! Average:d! StandardDeviation:d! Percentiles:321!
StandardIdentifiers:[s FieldNames:[s
Name:s Values:{s
Name:s Values:{s PromotionName:s PercentPromotedItems:i
MetadataColumns:[s
Enabled:b! Values:{i
CatalogItem:322 Score:d
RecommenderConfig:242 Status:s CreatedAt:t LastUpdatedAt:t FailureReason:s RecommenderVersionName:s
Time:t Metrics:{d RecommenderVersionName:s
ProfileId:s! QueryResult:s! Profile:223
ProfileId:s! Message:s! Status:i
UpdatedRecords:l CreatedRecords:l FailedRecords:l
AppflowIntegration:323
AppflowIntegration:324
AppflowIntegration:325
DomainName:s! Uri:s! ObjectTypeName:s CreatedAt:t! LastUpdatedAt:t! Tags:{s ObjectTypeNames:{s WorkflowId:s IsUnstructured:b RoleArn:s EventTriggerNames:[s Scope:s
CalculatedAttributeName:s DisplayName:s Description:s CreatedAt:t LastUpdatedAt:t UseHistoricalData:b Status:s Tags:{s
CalculatedAttributeName:s DisplayName:s IsDataPartial:s Value:s LastObjectTimestamp:t
LayoutDefinitionName:s! Description:s! DisplayName:s! IsDefault:b LayoutType:s! Tags:{s CreatedAt:t! LastUpdatedAt:t!
ObjectTypeName:s! Description:s CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s! CreatedAt:t! LastUpdatedAt:t! Tags:{s
DomainName:s! EventStreamName:s! EventStreamArn:s! State:s! StoppedSince:t DestinationSummary:326 Tags:{s
ObjectTypeName:s EventTriggerName:s Description:s CreatedAt:t LastUpdatedAt:t Tags:{s
DomainName:s JobId:s Status:s JobStartTime:t JobEndTime:t JobStats:256 ExportingLocation:255 Message:s
Value:s! LastUpdatedAt:t!
AttributeName:s! LastUpdatedAt:t!
Value:s
Id:s! ObjectTypeName:s! CreatedAt:t! LastUpdatedAt:t ActionType:s! ProfileObjectUniqueKey:s PerformedBy:s
TemplateId:s SourceName:s SourceObject:s
ObjectTypeName:s! Description:s! CreatedAt:t LastUpdatedAt:t MaxProfileObjectCount:i MaxAvailableProfileObjectCount:i SourcePriority:i Tags:{s
KeyName:s! Values:[s!
ObjectTypeName:s ProfileObjectUniqueKey:s Object:s
RecommenderFilterName:s RecommenderSchemaName:s RecommenderFilterExpression:s CreatedAt:t Description:s Status:s FailureReason:s Tags:{s
name:s description:s
RecommenderSchemaName:s! Fields:{[243! CreatedAt:t! Status:s!
RecommenderName:s RecipeName:s RecommenderSchemaName:s RecommenderConfig:242 CreatedAt:t Description:s Status:s LastUpdatedAt:t Tags:{s FailureReason:s LatestRecommenderUpdate:265
SegmentDefinitionName:s DisplayName:s Description:s SegmentDefinitionArn:s CreatedAt:t Tags:{s SegmentType:s
JobId:s DisplayName:s Status:s StatusReason:s CreatedAt:t CompletedAt:t DataExpiry:i
WorkflowType:s! WorkflowId:s! Status:s! StatusDescription:s! CreatedAt:t! LastUpdatedAt:t!
AccountNumber:s AdditionalInformation:s PartyType:s BusinessName:s FirstName:s MiddleName:s LastName:s BirthDate:s Gender:s PhoneNumber:s MobilePhoneNumber:s HomePhoneNumber:s BusinessPhoneNumber:s EmailAddress:s PersonalEmailAddress:s BusinessEmailAddress:s Address:s ShippingAddress:s MailingAddress:s BillingAddress:s Attributes:{s ProfileType:s EngagementPreferences:s
Description:s FlowName:s! KmsArn:s! SourceFlowConfig:327! Tasks:[328! TriggerConfig:329!
KeyName:s! Values:[s!
Address1:s Address2:s Address3:s Address4:s City:s County:s State:s Province:s Country:s PostalCode:s
Start:i! End:i Unit:s!
KeyName:s Values:[s
Name:s!
Value:i Unit:s ValueRange:330 TimestampSource:s TimestampFormat:s
Value:s! Operator:s!
Type:s! Dimensions:[331!
DayOfTheWeek:s! Time:s!
S3Exporting:332
Rule:[s!
AttributeMatchingModel:s! Address:[s PhoneNumber:[s EmailAddress:[s
ObjectAttributes:[333!
Unit:s! Value:i! MaxInvocationsPerProfile:i Unlimited:b
FlowDefinition:298! Batches:[334
KeyName:s KeyValue:s ProfileId:s ContactType:s
EventParametersList:[335!
MinProvisionedTPS:i
DiversityColumns:[336
Dimensions:[337 SourceSegments:[338 SourceType:s Type:s
Name:s! DataType:s Order:s! Type:s
S3BucketName:s S3KeyName:s
P5:d! P25:d! P50:d! P75:d! P95:d!
Id:s Name:s Code:s Type:s Category:s Description:s AdditionalInformation:s ImageLink:s Link:s CreatedAt:t UpdatedAt:t Price:s Attributes:{s
SourceConnectorType:s! ConnectorProfileName:s! RoleArn:s
RecordsProcessed:l! StepsCompleted:l! TotalSteps:l!
FlowName:s! Status:s! ExecutionMessage:s! RecordsProcessed:l! BatchRecordsStartTime:s! BatchRecordsEndTime:s! CreatedAt:t! LastUpdatedAt:t!
Uri:s! Status:s! UnhealthySince:t
ConnectorProfileName:s ConnectorType:s! IncrementalPullConfig:339 SourceConnectorProperties:340!
ConnectorOperator:341 DestinationField:s SourceFields:[s! TaskProperties:{s TaskType:s!
TriggerType:s! TriggerProperties:342
Start:i! End:i!
Attributes:{343!
S3BucketName:s! S3KeyName:s
Source:s FieldName:s ComparisonOperator:s! Values:[s!
StartTime:t! EndTime:t!
EventType:s! EventValueThreshold:d EventWeight:d
Name:s! CapType:s! Target:s!
%union ProfileAttributes:344 CalculatedAttributes:{345
SegmentDefinitionName:s
DatetimeTypeFieldName:s
Marketo:346 S3:347 Salesforce:348 ServiceNow:349 Zendesk:350
Marketo:s S3:s Salesforce:s ServiceNow:s Zendesk:s
Scheduled:351
DimensionType:s! Values:[s!
AccountNumber:352 AdditionalInformation:353 FirstName:352 LastName:352 MiddleName:352 GenderString:352 PartyTypeString:352 BirthDate:354 PhoneNumber:352 BusinessName:352 BusinessPhoneNumber:352 HomePhoneNumber:352 MobilePhoneNumber:352 EmailAddress:352 PersonalEmailAddress:352 BusinessEmailAddress:352 Address:355 ShippingAddress:355 MailingAddress:355 BillingAddress:355 Attributes:{356 ProfileType:357
DimensionType:s! Values:[s! ConditionOverrides:219
Object:s!
BucketName:s! BucketPrefix:s
Object:s! EnableDynamicFieldUpdate:b IncludeDeletedRecords:b
Object:s!
Object:s!
ScheduleExpression:s! DataPullMode:s ScheduleStartTime:t ScheduleEndTime:t Timezone:s ScheduleOffset:l FirstExecutionFrom:t
DimensionType:s! Values:[s!
DimensionType:s! Values:[s!
DimensionType:s! Values:[s!
City:352 Country:352 County:352 PostalCode:352 Province:352 State:352
DimensionType:s! Values:[s!
DimensionType:s! Values:[s!

AccessDeniedException 214 status=403
BadRequestException 215 status=400
InternalServerException 216 status=500
ResourceNotFoundException 217 status=404
ThrottlingException 218 status=429

ListEventStreams in=NextToken out=NextToken limit=MaxResults results=Items
GetSimilarProfiles in=NextToken out=NextToken limit=MaxResults results=ProfileIds
ListObjectTypeAttributes in=NextToken out=NextToken limit=MaxResults results=Items
ListRuleBasedMatches in=NextToken out=NextToken limit=MaxResults results=MatchIds
ListSegmentDefinitions in=NextToken out=NextToken limit=MaxResults results=Items
ListEventTriggers in=NextToken out=NextToken limit=MaxResults results=Items
ListDomainLayouts in=NextToken out=NextToken limit=MaxResults results=Items
ListUploadJobs in=NextToken out=NextToken limit=MaxResults results=Items
ListDomainObjectTypes in=NextToken out=NextToken limit=MaxResults results=Items
ListRecommenderRecipes in=NextToken out=NextToken limit=MaxResults results=RecommenderRecipes
ListRecommenders in=NextToken out=NextToken limit=MaxResults results=Recommenders
ListRecommenderFilters in=NextToken out=NextToken limit=MaxResults results=RecommenderFilters
ListRecommenderSchemas in=NextToken out=NextToken limit=MaxResults results=RecommenderSchemas

`,
}
