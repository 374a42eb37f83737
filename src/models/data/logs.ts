// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch Logs, API version 2014-03-28. */
export const logs: ServiceModel = {
  name: 'logs',
  packed: `{"name":"logs","serviceId":"CloudWatch Logs","fullName":"Amazon CloudWatch Logs","apiVersion":"2014-03-28","protocol":"json","protocols":["json"],"endpointPrefix":"logs","jsonVersion":"1.1","targetPrefix":"Logs_20140328"}
AssociateKmsKey <0
AssociateSourceToS3TableIntegration <1 >2
CancelExportTask <3
CancelImportTask <4 >5
CreateDelivery <6 >7
CreateExportTask <8 >9
CreateImportTask <10 >11
CreateLogAnomalyDetector <12 >13
CreateLogGroup <14
CreateLogStream <15
CreateLookupTable <16 >17
CreateScheduledQuery <18 >19
DeleteAccountPolicy <20
DeleteDataProtectionPolicy <21
DeleteDelivery <22
DeleteDeliveryDestination <23
DeleteDeliveryDestinationPolicy <24
DeleteDeliverySource <25
DeleteDestination <26
DeleteIndexPolicy <27 >28
DeleteIntegration <29 >30
DeleteLogAnomalyDetector <31
DeleteLogGroup <32
DeleteLogStream <33
DeleteLookupTable <34
DeleteMetricFilter <35
DeleteQueryDefinition <36 >37
DeleteResourcePolicy <38
DeleteRetentionPolicy <39
DeleteScheduledQuery <40 >41
DeleteSubscriptionFilter <42
DeleteSyslogConfiguration <43
DeleteTransformer <44
DescribeAccountPolicies <45 >46
DescribeConfigurationTemplates <47 >48
DescribeDeliveries <49 >50
DescribeDeliveryDestinations <51 >52
DescribeDeliverySources <53 >54
DescribeDestinations <55 >56
DescribeExportTasks <57 >58
DescribeFieldIndexes <59 >60
DescribeImportTaskBatches <61 >62
DescribeImportTasks <63 >64
DescribeIndexPolicies <65 >66
DescribeLogGroups <67 >68
DescribeLogStreams <69 >70
DescribeLookupTables <71 >72
DescribeMetricFilters <73 >74
DescribeQueries <75 >76
DescribeQueryDefinitions <77 >78
DescribeResourcePolicies <79 >80
DescribeSubscriptionFilters <81 >82
DisassociateKmsKey <83
DisassociateSourceFromS3TableIntegration <84 >85
FilterLogEvents <86 >87
GetDataProtectionPolicy <88 >89
GetDelivery <90 >91
GetDeliveryDestination <92 >93
GetDeliveryDestinationPolicy <94 >95
GetDeliverySource <96 >97
GetIntegration <98 >99
GetLogAnomalyDetector <100 >101
GetLogEvents <102 >103
GetLogFields <104 >105
GetLogGroupFields <106 >107
GetLogObject <108 >109 host=stream-
GetLogRecord <110 >111
GetLookupTable <112 >113
GetQueryResults <114 >115
GetScheduledQuery <116 >117
GetScheduledQueryHistory <118 >119
GetStorageTierPolicy <120 >121
GetTransformer <122 >123
ListAggregateLogGroupSummaries <124 >125
ListAnomalies <126 >127
ListIntegrations <128 >129
ListLogAnomalyDetectors <130 >131
ListLogGroups <132 >133
ListLogGroupsForQuery <134 >135
ListScheduledQueries <136 >137
ListSourcesForS3TableIntegration <138 >139
ListSyslogConfigurations <140 >141
ListTagsForResource <142 >143
ListTagsLogGroup <144 >145 deprecated
PutAccountPolicy <146 >147
PutBearerTokenAuthentication <148
PutDataProtectionPolicy <149 >150
PutDeliveryDestination <151 >152
PutDeliveryDestinationPolicy <153 >154
PutDeliverySource <155 >156
PutDestination <157 >158
PutDestinationPolicy <159
PutIndexPolicy <160 >161
PutIntegration <162 >163
PutLogEvents <164 >165
PutLogGroupDeletionProtection <166
PutMetricFilter <167
PutQueryDefinition <168 >169
PutResourcePolicy <170 >171
PutRetentionPolicy <172
PutStorageTierPolicy <173 >174
PutSubscriptionFilter <175
PutSyslogConfiguration <176
PutTransformer <177
StartLiveTail <178 >179 host=stream-
StartQuery <180 >181
StopQuery <182 >183
TagLogGroup <184 deprecated
TagResource <185
TestMetricFilter <186 >187
TestTransformer <188 >189
UntagLogGroup <190 deprecated
UntagResource <191
UpdateAnomaly <192
UpdateDeliveryConfiguration <193 >194
UpdateLogAnomalyDetector <195
UpdateLookupTable <196 >197
UpdateScheduledQuery <198 >199

logGroupName:s kmsKeyId:s! resourceIdentifier:s
integrationArn:s! dataSource:221!
identifier:s
taskId:s!
importId:s!
importId:s importStatistics:222 importStatus:s creationTime:l lastUpdatedTime:l
deliverySourceName:s! deliveryDestinationArn:s! recordFields:[s fieldDelimiter:s s3DeliveryConfiguration:223 tags:{s
delivery:224
taskName:s logGroupName:s! logStreamNamePrefix:s from:l! to:l! destination:s! destinationPrefix:s
taskId:s
importSourceArn:s! importRoleArn:s! importFilter:225
importId:s importDestinationArn:s creationTime:l
logGroupArnList:[s! detectorName:s evaluationFrequency:s filterPattern:s kmsKeyId:s anomalyVisibilityTime:l tags:{s
anomalyDetectorArn:s
logGroupName:s! kmsKeyId:s tags:{s logGroupClass:s deletionProtectionEnabled:b
logGroupName:s! logStreamName:s!
lookupTableName:s! description:s tableBody:s queryId:s kmsKeyId:s tags:{s
lookupTableArn:s createdAt:l
name:s! description:s queryLanguage:s! queryString:s! logGroupIdentifiers:[s scheduleExpression:s! timezone:s startTimeOffset:l endTimeOffset:l destinationConfiguration:226 scheduleStartTime:l scheduleEndTime:l executionRoleArn:s! state:s tags:{s
scheduledQueryArn:s state:s
policyName:s! policyType:s!
logGroupIdentifier:s!
id:s!
name:s!
deliveryDestinationName:s!
name:s!
destinationName:s!
logGroupIdentifier:s!
-
integrationName:s! force:b
-
anomalyDetectorArn:s!
logGroupName:s!
logGroupName:s! logStreamName:s!
lookupTableArn:s!
logGroupName:s! filterName:s!
queryDefinitionId:s!
success:b
policyName:s resourceArn:s expectedRevisionId:s
logGroupName:s!
identifier:s!
-
logGroupName:s! filterName:s!
logGroupIdentifier:s! vpcEndpointId:s
logGroupIdentifier:s!
policyType:s! policyName:s accountIdentifiers:[s nextToken:s
accountPolicies:[227 nextToken:s
service:s logTypes:[s resourceTypes:[s deliveryDestinationTypes:[s nextToken:s limit:i
configurationTemplates:[228 nextToken:s
nextToken:s limit:i
deliveries:[224 nextToken:s
nextToken:s limit:i
deliveryDestinations:[229 nextToken:s
nextToken:s limit:i
deliverySources:[230 nextToken:s
DestinationNamePrefix:s nextToken:s limit:i
destinations:[231 nextToken:s
taskId:s statusCode:s nextToken:s limit:i
exportTasks:[232 nextToken:s
logGroupIdentifiers:[s! indexCategories:[s nextToken:s
fieldIndexes:[233 nextToken:s
importId:s! batchImportStatus:[s limit:i nextToken:s
importSourceArn:s importId:s importBatches:[234 nextToken:s
importId:s importStatus:s importSourceArn:s limit:i nextToken:s
imports:[235 nextToken:s
logGroupIdentifiers:[s! nextToken:s
indexPolicies:[236 nextToken:s
accountIdentifiers:[s logGroupNamePrefix:s logGroupNamePattern:s nextToken:s limit:i includeLinkedAccounts:b logGroupClass:s logGroupIdentifiers:[s
logGroups:[237 nextToken:s
logGroupName:s logGroupIdentifier:s logStreamNamePrefix:s orderBy:s descending:b nextToken:s limit:i
logStreams:[238 nextToken:s
lookupTableNamePrefix:s maxResults:i nextToken:s
lookupTables:[239 nextToken:s
logGroupName:s filterNamePrefix:s nextToken:s limit:i metricName:s metricNamespace:s
metricFilters:[240 nextToken:s
logGroupName:s status:s maxResults:i nextToken:s queryLanguage:s
queries:[241 nextToken:s
queryLanguage:s queryDefinitionNamePrefix:s maxResults:i nextToken:s
queryDefinitions:[242 nextToken:s
nextToken:s limit:i resourceArn:s policyScope:s
resourcePolicies:[243 nextToken:s
logGroupName:s! filterNamePrefix:s nextToken:s limit:i
subscriptionFilters:[244 nextToken:s
logGroupName:s resourceIdentifier:s
identifier:s!
identifier:s
logGroupName:s logGroupIdentifier:s logStreamNames:[s logStreamNamePrefix:s startTime:l endTime:l filterPattern:s nextToken:s limit:i startFromHead:b interleaved:b unmask:b
events:[245 searchedLogStreams:[246 nextToken:s
logGroupIdentifier:s!
logGroupIdentifier:s policyDocument:s lastUpdatedTime:l
id:s!
delivery:224
name:s!
deliveryDestination:229
deliveryDestinationName:s!
policy:247
name:s!
deliverySource:230
integrationName:s!
integrationName:s integrationType:s integrationStatus:s integrationDetails:248
anomalyDetectorArn:s!
detectorName:s logGroupArnList:[s evaluationFrequency:s filterPattern:s anomalyDetectorStatus:s kmsKeyId:s creationTimeStamp:l lastModifiedTimeStamp:l anomalyVisibilityTime:l
logGroupName:s logGroupIdentifier:s logStreamName:s! startTime:l endTime:l nextToken:s limit:i startFromHead:b unmask:b
events:[249 nextForwardToken:s nextBackwardToken:s
dataSourceName:s! dataSourceType:s!
logFields:[250
logGroupName:s time:l logGroupIdentifier:s
logGroupFields:[251
unmask:b logObjectPointer:s!
fieldStream:252
logRecordPointer:s! unmask:b
logRecord:{s
lookupTableArn:s!
lookupTableArn:s lookupTableName:s description:s tableBody:s sizeBytes:l lastUpdatedTime:l kmsKeyId:s
queryId:s! nextToken:s maxItems:i
queryLanguage:s results:[[253 statistics:254 status:s encryptionKey:s nextToken:s
identifier:s!
scheduledQueryArn:s name:s description:s queryLanguage:s queryString:s logGroupIdentifiers:[s scheduleExpression:s timezone:s startTimeOffset:l endTimeOffset:l destinationConfiguration:226 state:s scheduleType:s lastTriggeredTime:l lastExecutionStatus:s scheduleStartTime:l scheduleEndTime:l executionRoleArn:s creationTime:l lastUpdatedTime:l
identifier:s! startTime:l! endTime:l! executionStatuses:[s maxResults:i nextToken:s
name:s scheduledQueryArn:s triggerHistory:[255 nextToken:s
-
storageTier:s lastUpdatedTime:l
logGroupIdentifier:s!
logGroupIdentifier:s creationTime:l lastModifiedTime:l transformerConfig:[256
accountIdentifiers:[s includeLinkedAccounts:b logGroupClass:s logGroupNamePattern:s dataSources:[257 groupBy:s! nextToken:s limit:i
aggregateLogGroupSummaries:[258 nextToken:s
anomalyDetectorArn:s suppressionState:s limit:i nextToken:s
anomalies:[259 nextToken:s
integrationNamePrefix:s integrationType:s integrationStatus:s
integrationSummaries:[260
filterLogGroupArn:s limit:i nextToken:s
anomalyDetectors:[261 nextToken:s
logGroupNamePattern:s logGroupClass:s includeLinkedAccounts:b accountIdentifiers:[s nextToken:s limit:i dataSources:[257 fieldIndexNames:[s logGroupTags:[262
logGroups:[263 nextToken:s
queryId:s! nextToken:s maxResults:i
logGroupIdentifiers:[s nextToken:s
maxResults:i nextToken:s state:s scheduleType:s
nextToken:s scheduledQueries:[264
integrationArn:s! maxResults:i nextToken:s
sources:[265 nextToken:s
logGroupIdentifier:s vpcEndpointId:s nextToken:s maxResults:i
syslogConfigurations:[266 nextToken:s
resourceArn:s!
tags:{s
logGroupName:s!
tags:{s
policyName:s! policyDocument:s! policyType:s! scope:s selectionCriteria:s
accountPolicy:227
logGroupIdentifier:s! bearerTokenAuthenticationEnabled:b!
logGroupIdentifier:s! policyDocument:s!
logGroupIdentifier:s policyDocument:s lastUpdatedTime:l
name:s! outputFormat:s deliveryDestinationConfiguration:267 deliveryDestinationType:s tags:{s
deliveryDestination:229
deliveryDestinationName:s! deliveryDestinationPolicy:s!
policy:247
name:s! resourceArn:s! logType:s! tags:{s deliverySourceConfiguration:{s
deliverySource:230
destinationName:s! targetArn:s! roleArn:s! tags:{s
destination:231
destinationName:s! accessPolicy:s! forceUpdate:b
logGroupIdentifier:s! policyDocument:s!
indexPolicy:236
integrationName:s! resourceConfig:268! integrationType:s!
integrationName:s integrationStatus:s
logGroupName:s! logStreamName:s! logEvents:[269! sequenceToken:s entity:270
nextSequenceToken:s rejectedLogEventsInfo:271 rejectedEntityInfo:272
logGroupIdentifier:s! deletionProtectionEnabled:b!
logGroupName:s! filterName:s! filterPattern:s! metricTransformations:[273! applyOnTransformedLogs:b fieldSelectionCriteria:s emitSystemFieldDimensions:[s
queryLanguage:s name:s! queryDefinitionId:s logGroupNames:[s queryString:s! clientToken:s~ parameters:[274
queryDefinitionId:s
policyName:s policyDocument:s resourceArn:s expectedRevisionId:s
resourcePolicy:243 revisionId:s
logGroupName:s! retentionInDays:i!
storageTier:s!
storageTier:s lastUpdatedTime:l
logGroupName:s! filterName:s! filterPattern:s! destinationArn:s! roleArn:s distribution:s applyOnTransformedLogs:b fieldSelectionCriteria:s emitSystemFields:[s
logGroupIdentifier:s! vpcEndpointId:s
logGroupIdentifier:s! transformerConfig:[256!
logGroupIdentifiers:[s! logStreamNames:[s logStreamNamePrefixes:[s logEventFilterPattern:s
responseStream:275
queryLanguage:s logGroupName:s logGroupNames:[s logGroupIdentifiers:[s startTime:l! endTime:l! queryString:s! limit:i
queryId:s
queryId:s!
success:b
logGroupName:s! tags:{s!
resourceArn:s! tags:{s!
filterPattern:s! logEventMessages:[s!
matches:[276
transformerConfig:[256! logEventMessages:[s!
transformedLogs:[277
logGroupName:s! tags:[s!
resourceArn:s! tagKeys:[s!
anomalyId:s patternId:s anomalyDetectorArn:s! suppressionType:s suppressionPeriod:278 baseline:b
id:s! recordFields:[s fieldDelimiter:s s3DeliveryConfiguration:223
-
anomalyDetectorArn:s! evaluationFrequency:s filterPattern:s anomalyVisibilityTime:l enabled:b!
lookupTableArn:s! description:s tableBody:s queryId:s kmsKeyId:s
lookupTableArn:s lastUpdatedTime:l
identifier:s! description:s queryLanguage:s! queryString:s! logGroupIdentifiers:[s scheduleExpression:s! timezone:s startTimeOffset:l endTimeOffset:l destinationConfiguration:226 scheduleStartTime:l scheduleEndTime:l executionRoleArn:s! state:s
scheduledQueryArn:s name:s description:s queryLanguage:s queryString:s logGroupIdentifiers:[s scheduleExpression:s timezone:s startTimeOffset:l endTimeOffset:l destinationConfiguration:226 state:s scheduleType:s lastTriggeredTime:l lastExecutionStatus:s scheduleStartTime:l scheduleEndTime:l executionRoleArn:s creationTime:l lastUpdatedTime:l
-
-
expectedSequenceToken:s
-
message:s
-
-
expectedSequenceToken:s
-
queryCompileError:279
-
-
-
-
-
message:s
message:s
-
message:s resourceName:s
-
-
name:s! type:s
bytesImported:l
suffixPath:s enableHiveCompatiblePath:b
id:s arn:s deliverySourceName:s deliveryDestinationArn:s deliveryDestinationType:s recordFields:[s fieldDelimiter:s s3DeliveryConfiguration:223 tags:{s
startEventTime:l endEventTime:l
s3Configuration:280 lookupTableConfiguration:281
policyName:s policyDocument:s lastUpdatedTime:l policyType:s scope:s selectionCriteria:s accountId:s
service:s logType:s resourceType:s deliveryDestinationType:s defaultDeliveryConfigValues:282 allowedFields:[283 allowedOutputFormats:[s allowedActionForAllowVendedLogsDeliveryForResource:s allowedFieldDelimiters:[s allowedSuffixPathFields:[s deliverySourceConfiguration:[284 s3TablesIntegration:285
name:s arn:s deliveryDestinationType:s outputFormat:s deliveryDestinationConfiguration:267 tags:{s
name:s arn:s resourceArns:[s service:s logType:s tags:{s deliverySourceConfiguration:{s status:s statusReason:s
destinationName:s targetArn:s roleArn:s accessPolicy:s arn:s creationTime:l
taskId:s taskName:s logGroupName:s from:l to:l destination:s destinationPrefix:s status:286 executionInfo:287
logGroupIdentifier:s fieldIndexName:s lastScanTime:l firstEventTime:l lastEventTime:l type:s indexCategory:s
batchId:s! status:s! errorMessage:s
importId:s importSourceArn:s importStatus:s importDestinationArn:s importStatistics:222 importFilter:225 creationTime:l lastUpdatedTime:l errorMessage:s
logGroupIdentifier:s lastUpdateTime:l policyDocument:s policyName:s source:s
logGroupName:s creationTime:l retentionInDays:i metricFilterCount:i arn:s storedBytes:l kmsKeyId:s dataProtectionStatus:s inheritedProperties:[s logGroupClass:s logGroupArn:s deletionProtectionEnabled:b bearerTokenAuthenticationEnabled:b
logStreamName:s creationTime:l firstEventTimestamp:l lastEventTimestamp:l lastIngestionTime:l uploadSequenceToken:s arn:s storedBytes:l
lookupTableArn:s lookupTableName:s description:s tableFields:[s recordsCount:l sizeBytes:l lastUpdatedTime:l kmsKeyId:s
filterName:s filterPattern:s metricTransformations:[273 creationTime:l logGroupName:s applyOnTransformedLogs:b fieldSelectionCriteria:s emitSystemFieldDimensions:[s
queryLanguage:s queryId:s queryString:s status:s createTime:l logGroupName:s queryDuration:l bytesScanned:d userIdentity:s
queryLanguage:s queryDefinitionId:s name:s queryString:s lastModified:l logGroupNames:[s parameters:[274
policyName:s policyDocument:s lastUpdatedTime:l policyScope:s resourceArn:s revisionId:s
filterName:s logGroupName:s filterPattern:s destinationArn:s roleArn:s distribution:s applyOnTransformedLogs:b creationTime:l fieldSelectionCriteria:s emitSystemFields:[s
logStreamName:s timestamp:l message:s ingestionTime:l eventId:s
logStreamName:s searchedCompletely:b
deliveryDestinationPolicy:s
%union openSearchIntegrationDetails:288
timestamp:l message:s ingestionTime:l
logFieldName:s logFieldType:289
name:s percent:i
%events fields:290 InternalStreamingException:204
field:s value:s
recordsMatched:d recordsScanned:d estimatedRecordsSkipped:d bytesScanned:d estimatedBytesSkipped:d logGroupsScanned:d
queryId:s executionStatus:s triggeredTimestamp:l errorMessage:s destinations:[291
addKeys:292 copyValue:293 csv:294 dateTimeConverter:295 deleteKeys:296 grok:297 listToMap:298 lowerCaseString:299 moveKeys:300 parseCloudfront:301 parseJSON:302 parseKeyValue:303 parseRoute53:304 parseToOCSF:305 parsePostgres:306 parseVPC:307 parseWAF:308 renameKeys:309 splitString:310 substituteString:311 trimString:312 typeConverter:313 upperCaseString:314
name:s! type:s
logGroupCount:i groupingIdentifiers:[315
anomalyId:s! patternId:s! anomalyDetectorArn:s! patternString:s! patternRegex:s priority:s firstSeen:l! lastSeen:l! description:s! active:b! state:s! histogram:{l! logSamples:[316! patternTokens:[317! logGroupArnList:[s! suppressed:b suppressedDate:l suppressedUntil:l isPatternLevelSuppression:b
integrationName:s integrationType:s integrationStatus:s
anomalyDetectorArn:s detectorName:s logGroupArnList:[s evaluationFrequency:s filterPattern:s anomalyDetectorStatus:s kmsKeyId:s creationTimeStamp:l lastModifiedTimeStamp:l anomalyVisibilityTime:l
key:s! values:[s
logGroupName:s logGroupArn:s logGroupClass:s
scheduledQueryArn:s name:s state:s scheduleType:s lastTriggeredTime:l lastExecutionStatus:s scheduleExpression:s timezone:s destinationConfiguration:226 creationTime:l lastUpdatedTime:l
identifier:s dataSource:221 status:s statusReason:s createdTimeStamp:l parentSourceIdentifier:s
logGroupArn:s sourceType:s vpcEndpointId:s createdAt:l
destinationResourceArn:s!
%union openSearchResourceConfig:318
timestamp:l! message:s!
keyAttributes:{s attributes:{s
tooNewLogEventStartIndex:i tooOldLogEventEndIndex:i expiredLogEventEndIndex:i
errorType:s!
metricName:s! metricNamespace:s! metricValue:s! defaultValue:d dimensions:{s unit:s
name:s! defaultValue:s description:s
%events sessionStart:319 sessionUpdate:320 SessionTimeoutException:216 SessionStreamingException:215
eventNumber:l eventMessage:s extractedValues:{s
eventNumber:l eventMessage:s transformedEventMessage:s
value:i suppressionUnit:s
location:321 message:s
destinationIdentifier:s! roleArn:s! ownerAccountId:s kmsKeyId:s
tableName:s! roleArn:s! description:s kmsKeyId:s tags:{s
recordFields:[s fieldDelimiter:s s3DeliveryConfiguration:223
name:s mandatory:b
keyName:s! valueType:s! defaultValue:s! supportedValues:[s minValue:d maxValue:d
datasourceName:s datasourceType:s
code:s message:s
creationTime:l completionTime:l
dataSource:322 application:323 collection:324 workspace:325 encryptionPolicy:326 networkPolicy:327 accessPolicy:328 lifecyclePolicy:329
type:s element:289 fields:[250
data:B
destinationType:s destinationIdentifier:s status:s processedIdentifier:s errorMessage:s
entries:[330!
entries:[331!
quoteCharacter:s delimiter:s columns:[s source:s destination:s
source:s! target:s! targetFormat:s matchPatterns:[s! sourceTimezone:s targetTimezone:s locale:s
withKeys:[s!
source:s match:s!
source:s! key:s! valueKey:s target:s flatten:b flattenedElement:s
withKeys:[s!
entries:[332!
source:s
source:s destination:s
source:s destination:s fieldDelimiter:s keyValueDelimiter:s keyPrefix:s nonMatchValue:s overwriteIfExists:b
source:s
source:s eventSource:s! ocsfVersion:s! mappingVersion:s
source:s
source:s
source:s
entries:[333!
entries:[334!
entries:[335!
withKeys:[s!
entries:[336!
withKeys:[s!
key:s value:s
timestamp:l message:s
dynamicTokenPosition:i isDynamic:b tokenString:s enumerations:{l inferredTokenName:s
kmsKeyArn:s dataSourceRoleArn:s! dashboardViewerPrincipals:[s! applicationArn:s retentionDays:i!
requestId:s sessionId:s logGroupIdentifiers:[s logStreamNames:[s logStreamNamePrefixes:[s logEventFilterPattern:s
sessionMetadata:337 sessionResults:[338
startCharOffset:i endCharOffset:i
dataSourceName:s status:339
applicationEndpoint:s applicationArn:s applicationId:s status:339
collectionEndpoint:s collectionArn:s status:339
workspaceId:s status:339
policyName:s status:339
policyName:s status:339
policyName:s status:339
policyName:s status:339
key:s! value:s! overwriteIfExists:b
source:s! target:s! overwriteIfExists:b
source:s! target:s! overwriteIfExists:b
key:s! renameTo:s! overwriteIfExists:b
source:s! delimiter:s!
source:s! from:s! to:s!
key:s! type:s!
sampled:b
logStreamName:s logGroupIdentifier:s message:s timestamp:l ingestionTime:l
status:s statusMessage:s

AccessDeniedException 200
ConflictException 201
DataAlreadyAcceptedException 202
InternalServerException 203
InternalStreamingException 204
InvalidOperationException 205
InvalidParameterException 206
InvalidSequenceTokenException 207
LimitExceededException 208
MalformedQueryException 209
OperationAbortedException 210
ResourceAlreadyExistsException 211
ResourceNotFoundException 212
ServiceQuotaExceededException 213
ServiceUnavailableException 214
SessionStreamingException 215
SessionTimeoutException 216
ThrottlingException 217
TooManyTagsException 218
UnrecognizedClientException 219
ValidationException 220

DescribeDestinations in=nextToken out=nextToken limit=limit results=destinations
DescribeLogGroups in=nextToken out=nextToken limit=limit results=logGroups
DescribeLogStreams in=nextToken out=nextToken limit=limit results=logStreams
DescribeMetricFilters in=nextToken out=nextToken limit=limit results=metricFilters
DescribeSubscriptionFilters in=nextToken out=nextToken limit=limit results=subscriptionFilters
FilterLogEvents in=nextToken out=nextToken limit=limit results=events,searchedLogStreams
DescribeExportTasks in=nextToken out=nextToken limit=limit results=exportTasks
DescribeQueries in=nextToken out=nextToken limit=maxResults results=queries
DescribeResourcePolicies in=nextToken out=nextToken limit=limit results=resourcePolicies
DescribeDeliveries in=nextToken out=nextToken limit=limit results=deliveries
DescribeDeliveryDestinations in=nextToken out=nextToken limit=limit results=deliveryDestinations
DescribeDeliverySources in=nextToken out=nextToken limit=limit results=deliverySources
ListAnomalies in=nextToken out=nextToken limit=limit results=anomalies
ListLogAnomalyDetectors in=nextToken out=nextToken limit=limit results=anomalyDetectors
DescribeConfigurationTemplates in=nextToken out=nextToken limit=limit results=configurationTemplates
ListLogGroupsForQuery in=nextToken out=nextToken limit=maxResults results=logGroupIdentifiers
GetScheduledQueryHistory in=nextToken out=nextToken limit=maxResults results=triggerHistory
ListScheduledQueries in=nextToken out=nextToken limit=maxResults results=scheduledQueries
ListSourcesForS3TableIntegration in=nextToken out=nextToken limit=maxResults results=sources
ListAggregateLogGroupSummaries in=nextToken out=nextToken limit=limit results=aggregateLogGroupSummaries

`,
}
