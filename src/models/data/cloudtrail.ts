// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CloudTrail, API version 2013-11-01. */
export const cloudtrail: ServiceModel = {
  name: 'cloudtrail',
  packed: `{"name":"cloudtrail","serviceId":"CloudTrail","fullName":"AWS CloudTrail","apiVersion":"2013-11-01","protocol":"json","protocols":["json"],"endpointPrefix":"cloudtrail","jsonVersion":"1.1","targetPrefix":"com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"}
AddTags <0 >1 idempotent
CancelQuery <2 >3 idempotent
CreateChannel <4 >5
CreateDashboard <6 >7 idempotent
CreateEventDataStore <8 >9
CreateTrail <10 >11 idempotent
DeleteChannel <12 >13
DeleteDashboard <14 >15 idempotent
DeleteEventDataStore <16 >17
DeleteResourcePolicy <18 >19 idempotent
DeleteTrail <20 >21 idempotent
DeregisterOrganizationDelegatedAdmin <22 >23 idempotent
DescribeQuery <24 >25 idempotent
DescribeTrails <26 >27 idempotent
DisableFederation <28 >29
EnableFederation <30 >31
GenerateQuery <32 >33 idempotent
GetChannel <34 >35 idempotent
GetDashboard <36 >37 idempotent
GetEventConfiguration <38 >39 idempotent
GetEventDataStore <40 >41 idempotent
GetEventSelectors <42 >43 idempotent
GetImport <44 >45
GetInsightSelectors <46 >47 idempotent
GetQueryResults <48 >49
GetResourcePolicy <50 >51 idempotent
GetTrail <52 >53 idempotent
GetTrailStatus <54 >55 idempotent
ListChannels <56 >57 idempotent
ListDashboards <58 >59 idempotent
ListEventDataStores <60 >61 idempotent
ListImportFailures <62 >63 idempotent
ListImports <64 >65 idempotent
ListInsightsData <66 >67 idempotent
ListInsightsMetricData <68 >69 idempotent
ListPublicKeys <70 >71 idempotent
ListQueries <72 >73 idempotent
ListTags <74 >75 idempotent
ListTrails <76 >77 idempotent
LookupEvents <78 >79 idempotent
PutEventConfiguration <80 >81 idempotent
PutEventSelectors <82 >83 idempotent
PutInsightSelectors <84 >85 idempotent
PutResourcePolicy <86 >87 idempotent
RegisterOrganizationDelegatedAdmin <88 >89 idempotent
RemoveTags <90 >91 idempotent
RestoreEventDataStore <92 >93
SearchSampleQueries <94 >95 idempotent
StartDashboardRefresh <96 >97 idempotent
StartEventDataStoreIngestion <98 >99
StartImport <100 >101
StartLogging <102 >103 idempotent
StartQuery <104 >105 idempotent
StopEventDataStoreIngestion <106 >107
StopImport <108 >109
StopLogging <110 >111 idempotent
UpdateChannel <112 >113 idempotent
UpdateDashboard <114 >115 idempotent
UpdateEventDataStore <116 >117 idempotent
UpdateTrail <118 >119 idempotent

ResourceId:s! TagsList:[206!
-
EventDataStore:s QueryId:s! EventDataStoreOwnerAccountId:s
QueryId:s! QueryStatus:s! EventDataStoreOwnerAccountId:s
Name:s! Source:s! Destinations:[207! Tags:[206
ChannelArn:s Name:s Source:s Destinations:[207 Tags:[206
Name:s! RefreshSchedule:208 TagsList:[206 TerminationProtectionEnabled:b Widgets:[209
DashboardArn:s Name:s Type:s Widgets:[210 TagsList:[206 RefreshSchedule:208 TerminationProtectionEnabled:b
Name:s! AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b TagsList:[206 KmsKeyId:s StartIngestion:b BillingMode:s
EventDataStoreArn:s Name:s Status:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b TagsList:[206 CreatedTimestamp:t UpdatedTimestamp:t KmsKeyId:s BillingMode:s
Name:s! S3BucketName:s! S3KeyPrefix:s SnsTopicName:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b EnableLogFileValidation:b CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s KmsKeyId:s IsOrganizationTrail:b TagsList:[206
Name:s S3BucketName:s S3KeyPrefix:s SnsTopicName:s SnsTopicARN:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b TrailARN:s LogFileValidationEnabled:b CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s KmsKeyId:s IsOrganizationTrail:b
Channel:s!
-
DashboardId:s!
-
EventDataStore:s!
-
ResourceArn:s!
-
Name:s!
-
DelegatedAdminAccountId:s!
-
EventDataStore:s QueryId:s QueryAlias:s RefreshId:s EventDataStoreOwnerAccountId:s
QueryId:s QueryString:s QueryStatus:s QueryStatistics:212 ErrorMessage:s DeliveryS3Uri:s DeliveryStatus:s Prompt:s EventDataStoreOwnerAccountId:s
trailNameList:[s includeShadowTrails:b
trailList:[213
EventDataStore:s!
EventDataStoreArn:s FederationStatus:s
EventDataStore:s! FederationRoleArn:s!
EventDataStoreArn:s FederationStatus:s FederationRoleArn:s
EventDataStores:[s! Prompt:s!
QueryStatement:s QueryAlias:s EventDataStoreOwnerAccountId:s
Channel:s!
ChannelArn:s Name:s Source:s SourceConfig:214 Destinations:[207 IngestionStatus:215
DashboardId:s!
DashboardArn:s Type:s Status:s Widgets:[210 RefreshSchedule:208 CreatedTimestamp:t UpdatedTimestamp:t LastRefreshId:s LastRefreshFailureReason:s TerminationProtectionEnabled:b
TrailName:s EventDataStore:s
TrailARN:s EventDataStoreArn:s MaxEventSize:s ContextKeySelectors:[216 AggregationConfigurations:[217
EventDataStore:s!
EventDataStoreArn:s Name:s Status:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b CreatedTimestamp:t UpdatedTimestamp:t KmsKeyId:s BillingMode:s FederationStatus:s FederationRoleArn:s PartitionKeys:[218
TrailName:s!
TrailARN:s EventSelectors:[219 AdvancedEventSelectors:[211
ImportId:s!
ImportId:s Destinations:[s ImportSource:220 StartEventTime:t EndEventTime:t ImportStatus:s CreatedTimestamp:t UpdatedTimestamp:t ImportStatistics:221
TrailName:s EventDataStore:s
TrailARN:s InsightSelectors:[222 EventDataStoreArn:s InsightsDestination:s
EventDataStore:s QueryId:s! NextToken:s MaxQueryResults:i EventDataStoreOwnerAccountId:s
QueryStatus:s QueryStatistics:223 QueryResultRows:[[{s NextToken:s ErrorMessage:s
ResourceArn:s!
ResourceArn:s ResourcePolicy:s DelegatedAdminResourcePolicy:s
Name:s!
Trail:213
Name:s!
IsLogging:b LatestDeliveryError:s LatestNotificationError:s LatestDeliveryTime:t LatestNotificationTime:t StartLoggingTime:t StopLoggingTime:t LatestCloudWatchLogsDeliveryError:s LatestCloudWatchLogsDeliveryTime:t LatestDigestDeliveryTime:t LatestDigestDeliveryError:s LatestDeliveryAttemptTime:s LatestNotificationAttemptTime:s LatestNotificationAttemptSucceeded:s LatestDeliveryAttemptSucceeded:s TimeLoggingStarted:s TimeLoggingStopped:s
MaxResults:i NextToken:s
Channels:[224 NextToken:s
NamePrefix:s Type:s NextToken:s MaxResults:i
Dashboards:[225 NextToken:s
NextToken:s MaxResults:i
EventDataStores:[226 NextToken:s
ImportId:s! MaxResults:i NextToken:s
Failures:[227 NextToken:s
MaxResults:i Destination:s ImportStatus:s NextToken:s
Imports:[228 NextToken:s
InsightSource:s! DataType:s! Dimensions:{s StartTime:t EndTime:t MaxResults:i NextToken:s
Events:[229 NextToken:s
TrailName:s EventSource:s! EventName:s! InsightType:s! ErrorCode:s StartTime:t EndTime:t Period:i DataType:s MaxResults:i NextToken:s
TrailARN:s EventSource:s EventName:s InsightType:s ErrorCode:s Timestamps:[t Values:[d NextToken:s
StartTime:t EndTime:t NextToken:s
PublicKeyList:[230 NextToken:s
EventDataStore:s! NextToken:s MaxResults:i StartTime:t EndTime:t QueryStatus:s
Queries:[231 NextToken:s
ResourceIdList:[s! NextToken:s
ResourceTagList:[232 NextToken:s
NextToken:s
Trails:[233 NextToken:s
LookupAttributes:[234 StartTime:t EndTime:t EventCategory:s MaxResults:i NextToken:s
Events:[229 NextToken:s
TrailName:s EventDataStore:s MaxEventSize:s ContextKeySelectors:[216 AggregationConfigurations:[217
TrailARN:s EventDataStoreArn:s MaxEventSize:s ContextKeySelectors:[216 AggregationConfigurations:[217
TrailName:s! EventSelectors:[219 AdvancedEventSelectors:[211
TrailARN:s EventSelectors:[219 AdvancedEventSelectors:[211
TrailName:s InsightSelectors:[222! EventDataStore:s InsightsDestination:s
TrailARN:s InsightSelectors:[222 EventDataStoreArn:s InsightsDestination:s
ResourceArn:s! ResourcePolicy:s!
ResourceArn:s ResourcePolicy:s DelegatedAdminResourcePolicy:s
MemberAccountId:s!
-
ResourceId:s! TagsList:[206!
-
EventDataStore:s!
EventDataStoreArn:s Name:s Status:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b CreatedTimestamp:t UpdatedTimestamp:t KmsKeyId:s BillingMode:s
SearchPhrase:s! MaxResults:i NextToken:s
SearchResults:[235 NextToken:s
DashboardId:s! QueryParameterValues:{s
RefreshId:s
EventDataStore:s!
-
Destinations:[s ImportSource:220 StartEventTime:t EndEventTime:t ImportId:s
ImportId:s Destinations:[s ImportSource:220 StartEventTime:t EndEventTime:t ImportStatus:s CreatedTimestamp:t UpdatedTimestamp:t
Name:s!
-
QueryStatement:s DeliveryS3Uri:s QueryAlias:s QueryParameters:[s EventDataStoreOwnerAccountId:s
QueryId:s EventDataStoreOwnerAccountId:s
EventDataStore:s!
-
ImportId:s!
ImportId:s ImportSource:220 Destinations:[s ImportStatus:s CreatedTimestamp:t UpdatedTimestamp:t StartEventTime:t EndEventTime:t ImportStatistics:221
Name:s!
-
Channel:s! Destinations:[207 Name:s
ChannelArn:s Name:s Source:s Destinations:[207
DashboardId:s! Widgets:[209 RefreshSchedule:208 TerminationProtectionEnabled:b
DashboardArn:s Name:s Type:s Widgets:[210 RefreshSchedule:208 TerminationProtectionEnabled:b CreatedTimestamp:t UpdatedTimestamp:t
EventDataStore:s! Name:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b KmsKeyId:s BillingMode:s
EventDataStoreArn:s Name:s Status:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i TerminationProtectionEnabled:b CreatedTimestamp:t UpdatedTimestamp:t KmsKeyId:s BillingMode:s FederationStatus:s FederationRoleArn:s
Name:s! S3BucketName:s S3KeyPrefix:s SnsTopicName:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b EnableLogFileValidation:b CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s KmsKeyId:s IsOrganizationTrail:b
Name:s S3BucketName:s S3KeyPrefix:s SnsTopicName:s SnsTopicARN:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b TrailARN:s LogFileValidationEnabled:b CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s KmsKeyId:s IsOrganizationTrail:b
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
Key:s! Value:s
Type:s! Location:s!
Frequency:236 Status:s TimeOfDay:s
QueryStatement:s! QueryParameters:[s ViewProperties:{s!
QueryAlias:s QueryStatement:s QueryParameters:[s ViewProperties:{s
Name:s FieldSelectors:[237!
EventsMatched:l EventsScanned:l BytesScanned:l ExecutionTimeInMillis:i CreationTime:t
Name:s S3BucketName:s S3KeyPrefix:s SnsTopicName:s SnsTopicARN:s IncludeGlobalServiceEvents:b IsMultiRegionTrail:b HomeRegion:s TrailARN:s LogFileValidationEnabled:b CloudWatchLogsLogGroupArn:s CloudWatchLogsRoleArn:s KmsKeyId:s HasCustomEventSelectors:b HasInsightSelectors:b IsOrganizationTrail:b
ApplyToAllRegions:b AdvancedEventSelectors:[211
LatestIngestionSuccessTime:t LatestIngestionSuccessEventID:s LatestIngestionErrorCode:s LatestIngestionAttemptTime:t LatestIngestionAttemptEventID:s
Type:s! Equals:[s!
Templates:[s! EventCategory:s!
Name:s! Type:s!
ReadWriteType:s IncludeManagementEvents:b DataResources:[238 ExcludeManagementEventSources:[s
S3:239!
PrefixesFound:l PrefixesCompleted:l FilesCompleted:l EventsCompleted:l FailedEntries:l
InsightType:s EventCategories:[s
ResultsCount:i TotalResultsCount:i BytesScanned:l
ChannelArn:s Name:s
DashboardArn:s Type:s
EventDataStoreArn:s Name:s TerminationProtectionEnabled:b Status:s AdvancedEventSelectors:[211 MultiRegionEnabled:b OrganizationEnabled:b RetentionPeriod:i CreatedTimestamp:t UpdatedTimestamp:t
Location:s Status:s ErrorType:s ErrorMessage:s LastUpdatedTime:t
ImportId:s ImportStatus:s Destinations:[s CreatedTimestamp:t UpdatedTimestamp:t
EventId:s EventName:s ReadOnly:s AccessKeyId:s EventTime:t EventSource:s Username:s Resources:[240 CloudTrailEvent:s
Value:B ValidityStartTime:t ValidityEndTime:t Fingerprint:s
QueryId:s QueryStatus:s CreationTime:t
ResourceId:s TagsList:[206
TrailARN:s Name:s HomeRegion:s
AttributeKey:s! AttributeValue:s!
Name:s Description:s SQL:s Relevance:f
Unit:s Value:i
Field:s! Equals:[s StartsWith:[s EndsWith:[s NotEquals:[s NotStartsWith:[s NotEndsWith:[s
Type:s Values:[s
S3LocationUri:s! S3BucketRegion:s! S3BucketAccessRoleArn:s!
ResourceType:s ResourceName:s

AccessDeniedException 120
AccountHasOngoingImportException 121
AccountNotFoundException 122
AccountNotRegisteredException 123
AccountRegisteredException 124
CannotDelegateManagementAccountException 125
ChannelARNInvalidException 126
ChannelAlreadyExistsException 127
ChannelExistsForEDSException 128
ChannelMaxLimitExceededException 129
ChannelNotFoundException 130
CloudTrailARNInvalidException 131
CloudTrailAccessNotEnabledException 132
CloudTrailInvalidClientTokenIdException 133
CloudWatchLogsDeliveryUnavailableException 134
ConcurrentModificationException 135
ConflictException 136
DelegatedAdminAccountLimitExceededException 137
EventDataStoreARNInvalidException 138
EventDataStoreAlreadyExistsException 139
EventDataStoreFederationEnabledException 140
EventDataStoreHasOngoingImportException 141
EventDataStoreMaxLimitExceededException 142
EventDataStoreNotFoundException 143
EventDataStoreTerminationProtectedException 144
GenerateResponseException 145
ImportNotFoundException 146
InactiveEventDataStoreException 147
InactiveQueryException 148
InsightNotEnabledException 149
InsufficientDependencyServiceAccessPermissionException 150
InsufficientEncryptionPolicyException 151
InsufficientIAMAccessPermissionException 152
InsufficientS3BucketPolicyException 153
InsufficientSnsTopicPolicyException 154
InvalidCloudWatchLogsLogGroupArnException 155
InvalidCloudWatchLogsRoleArnException 156
InvalidDateRangeException 157
InvalidEventCategoryException 158
InvalidEventDataStoreCategoryException 159
InvalidEventDataStoreStatusException 160
InvalidEventSelectorsException 161
InvalidHomeRegionException 162
InvalidImportSourceException 163
InvalidInsightSelectorsException 164
InvalidKmsKeyIdException 165
InvalidLookupAttributesException 166
InvalidMaxResultsException 167
InvalidNextTokenException 168
InvalidParameterCombinationException 169
InvalidParameterException 170
InvalidQueryStatementException 171
InvalidQueryStatusException 172
InvalidS3BucketNameException 173
InvalidS3PrefixException 174
InvalidSnsTopicNameException 175
InvalidSourceException 176
InvalidTagParameterException 177
InvalidTimeRangeException 178
InvalidTokenException 179
InvalidTrailNameException 180
KmsException 181
KmsKeyDisabledException 182
KmsKeyNotFoundException 183
MaxConcurrentQueriesException 184
MaximumNumberOfTrailsExceededException 185
NoManagementAccountSLRExistsException 186
NotOrganizationManagementAccountException 187
NotOrganizationMasterAccountException 188
OperationNotPermittedException 189
OrganizationNotInAllFeaturesModeException 190
OrganizationsNotInUseException 191
QueryIdNotFoundException 192
ResourceARNNotValidException 193
ResourceNotFoundException 194
ResourcePolicyNotFoundException 195
ResourcePolicyNotValidException 196
ResourceTypeNotSupportedException 197
S3BucketDoesNotExistException 198
ServiceQuotaExceededException 199
TagsLimitExceededException 200
ThrottlingException 201
TrailAlreadyExistsException 202
TrailNotFoundException 203
TrailNotProvidedException 204
UnsupportedOperationException 205

LookupEvents in=NextToken out=NextToken limit=MaxResults results=Events
ListPublicKeys in=NextToken out=NextToken results=PublicKeyList
ListTags in=NextToken out=NextToken results=ResourceTagList
ListTrails in=NextToken out=NextToken results=Trails
ListImportFailures in=NextToken out=NextToken limit=MaxResults results=Failures
ListImports in=NextToken out=NextToken limit=MaxResults results=Imports
ListInsightsData in=NextToken out=NextToken limit=MaxResults results=Events

`,
}
