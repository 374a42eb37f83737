// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon DevOps Guru, API version 2020-12-01. */
export const devopsGuru: ServiceModel = {
  name: 'devops-guru',
  packed: `{"name":"devops-guru","serviceId":"DevOps Guru","fullName":"Amazon DevOps Guru","apiVersion":"2020-12-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"devops-guru","jsonVersion":"1.1"}
AddNotificationChannel PUT /channels <0 >1
DeleteInsight DELETE /insights/{Id} <2 >3
DescribeAccountHealth GET /accounts/health <4 >5
DescribeAccountOverview POST /accounts/overview <6 >7
DescribeAnomaly GET /anomalies/{Id} <8 >9
DescribeEventSourcesConfig POST /event-sources <10 >11
DescribeFeedback POST /feedback <12 >13
DescribeInsight GET /insights/{Id} <14 >15
DescribeOrganizationHealth POST /organization/health <16 >17
DescribeOrganizationOverview POST /organization/overview <18 >19
DescribeOrganizationResourceCollectionHealth POST /organization/health/resource-collection <20 >21
DescribeResourceCollectionHealth GET /accounts/health/resource-collection/{ResourceCollectionType} <22 >23
DescribeServiceIntegration GET /service-integrations <24 >25
GetCostEstimation GET /cost-estimation <26 >27
GetResourceCollection GET /resource-collections/{ResourceCollectionType} <28 >29
ListAnomaliesForInsight POST /anomalies/insight/{InsightId} <30 >31
ListAnomalousLogGroups POST /list-log-anomalies <32 >33
ListEvents POST /events <34 >35
ListInsights POST /insights <36 >37
ListMonitoredResources POST /monitoredResources <38 >39
ListNotificationChannels POST /channels <40 >41
ListOrganizationInsights POST /organization/insights <42 >43
ListRecommendations POST /recommendations <44 >45
PutFeedback PUT /feedback <46 >47
RemoveNotificationChannel DELETE /channels/{Id} <48 >49
SearchInsights POST /insights/search <50 >51
SearchOrganizationInsights POST /organization/insights/search <52 >53
StartCostEstimation PUT /cost-estimation <54 >55
UpdateEventSourcesConfig PUT /event-sources <56 >57
UpdateResourceCollection PUT /resource-collections <58 >59
UpdateServiceIntegration PUT /service-integrations <60 >61

Config:69!
Id:s!
Id:s!@u
-
-
OpenReactiveInsights:i! OpenProactiveInsights:i! MetricsAnalyzed:i! ResourceHours:l! AnalyzedResourceCount:l
FromTime:t! ToTime:t
ReactiveInsights:i! ProactiveInsights:i! MeanTimeToRecoverInMilliseconds:l!
Id:s!@u AccountId:s@q
ProactiveAnomaly:70 ReactiveAnomaly:71
-
EventSources:72
InsightId:s
InsightFeedback:73
Id:s!@u AccountId:s@q
ProactiveInsight:74 ReactiveInsight:75
AccountIds:[s OrganizationalUnitIds:[s
OpenReactiveInsights:i! OpenProactiveInsights:i! MetricsAnalyzed:i! ResourceHours:l!
FromTime:t! ToTime:t AccountIds:[s OrganizationalUnitIds:[s
ReactiveInsights:i! ProactiveInsights:i!
OrganizationResourceCollectionType:s! AccountIds:[s OrganizationalUnitIds:[s NextToken:s MaxResults:i
CloudFormation:[76 Service:[77 Account:[78 NextToken:s Tags:[79
ResourceCollectionType:s!@u NextToken:s@q
CloudFormation:[76 Service:[77 NextToken:s Tags:[79
-
ServiceIntegration:80
NextToken:s@q
ResourceCollection:81 Status:s Costs:[82 TimeRange:83 TotalCost:d NextToken:s
ResourceCollectionType:s!@u NextToken:s@q
ResourceCollection:84 NextToken:s
InsightId:s!@u StartTimeRange:85 MaxResults:i NextToken:s AccountId:s Filters:86
ProactiveAnomalies:[87 ReactiveAnomalies:[88 NextToken:s
InsightId:s! MaxResults:i NextToken:s
InsightId:s! AnomalousLogGroups:[89! NextToken:s
Filters:90! MaxResults:i NextToken:s AccountId:s
Events:[91! NextToken:s
StatusFilter:92! MaxResults:i NextToken:s
ProactiveInsights:[93 ReactiveInsights:[94 NextToken:s
Filters:95 MaxResults:i NextToken:s
MonitoredResourceIdentifiers:[96! NextToken:s
NextToken:s
Channels:[97 NextToken:s
StatusFilter:92! MaxResults:i AccountIds:[s OrganizationalUnitIds:[s NextToken:s
ProactiveInsights:[98 ReactiveInsights:[99 NextToken:s
InsightId:s! NextToken:s Locale:s AccountId:s
Recommendations:[100 NextToken:s
InsightFeedback:73
-
Id:s!@u
-
StartTimeRange:85! Filters:101 MaxResults:i NextToken:s Type:s!
ProactiveInsights:[93 ReactiveInsights:[94 NextToken:s
AccountIds:[s! StartTimeRange:85! Filters:102 MaxResults:i NextToken:s Type:s!
ProactiveInsights:[93 ReactiveInsights:[94 NextToken:s
ResourceCollection:81! ClientToken:s~
-
EventSources:72
-
Action:s! ResourceCollection:103!
-
ServiceIntegration:104!
-
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s! ResourceId:s! ResourceType:s!
Message:s
Message:s! QuotaCode:s ServiceCode:s RetryAfterSeconds:i@h=Retry-After
Message:s! Reason:s Fields:[105
Sns:106! Filters:107
Id:s Severity:s Status:s UpdateTime:t AnomalyTimeRange:108 AnomalyReportedTimeRange:109 PredictionTimeRange:110 SourceDetails:111 AssociatedInsightId:s ResourceCollection:112 Limit:d SourceMetadata:113 AnomalyResources:[114 Description:s
Id:s Severity:s Status:s AnomalyTimeRange:108 AnomalyReportedTimeRange:109 SourceDetails:111 AssociatedInsightId:s ResourceCollection:112 Type:s Name:s Description:s CausalAnomalyId:s AnomalyResources:[114
AmazonCodeGuruProfiler:115
Id:s Feedback:s
Id:s Name:s Severity:s Status:s InsightTimeRange:116 PredictionTimeRange:110 ResourceCollection:112 SsmOpsItemId:s Description:s
Id:s Name:s Severity:s Status:s InsightTimeRange:116 ResourceCollection:112 SsmOpsItemId:s Description:s
StackName:s Insight:117 AnalyzedResourceCount:l
ServiceName:s Insight:118 AnalyzedResourceCount:l
AccountId:s Insight:119
AppBoundaryKey:s TagValue:s Insight:117 AnalyzedResourceCount:l
OpsCenter:120 LogsAnomalyDetection:121 KMSServerSideEncryption:122
CloudFormation:123 Tags:[124
Type:s State:s Count:i UnitCost:d Cost:d
StartTime:t EndTime:t
CloudFormation:125 Tags:[126
FromTime:t ToTime:t
ServiceCollection:127
Id:s Severity:s Status:s UpdateTime:t AnomalyTimeRange:108 AnomalyReportedTimeRange:109 PredictionTimeRange:110 SourceDetails:111 AssociatedInsightId:s ResourceCollection:112 Limit:d SourceMetadata:113 AnomalyResources:[114 Description:s
Id:s Severity:s Status:s AnomalyTimeRange:108 AnomalyReportedTimeRange:109 SourceDetails:111 AssociatedInsightId:s ResourceCollection:112 Type:s Name:s Description:s CausalAnomalyId:s AnomalyResources:[114
LogGroupName:s ImpactStartTime:t ImpactEndTime:t NumberOfLogLinesScanned:i LogAnomalyShowcases:[128
InsightId:s EventTimeRange:129 EventClass:s EventSource:s DataSource:s ResourceCollection:112
ResourceCollection:112 Id:s Time:t EventSource:s Name:s DataSource:s EventClass:s Resources:[130
Ongoing:131 Closed:132 Any:133
Id:s Name:s Severity:s Status:s InsightTimeRange:116 PredictionTimeRange:110 ResourceCollection:112 ServiceCollection:127 AssociatedResourceArns:[s
Id:s Name:s Severity:s Status:s InsightTimeRange:116 ResourceCollection:112 ServiceCollection:127 AssociatedResourceArns:[s
ResourcePermission:s! ResourceTypeFilters:[s!
MonitoredResourceName:s Type:s ResourcePermission:s LastUpdated:t ResourceCollection:112
Id:s Config:69
Id:s AccountId:s OrganizationalUnitId:s Name:s Severity:s Status:s InsightTimeRange:116 PredictionTimeRange:110 ResourceCollection:112 ServiceCollection:127
Id:s AccountId:s OrganizationalUnitId:s Name:s Severity:s Status:s InsightTimeRange:116 ResourceCollection:112 ServiceCollection:127
Description:s Link:s Name:s Reason:s RelatedEvents:[134 RelatedAnomalies:[135 Category:s
Severities:[s Statuses:[s ResourceCollection:112 ServiceCollection:127
Severities:[s Statuses:[s ResourceCollection:112 ServiceCollection:127
CloudFormation:136 Tags:[137
OpsCenter:138 LogsAnomalyDetection:139 KMSServerSideEncryption:140
Name:s! Message:s!
TopicArn:s
Severities:[s MessageTypes:[s
StartTime:t! EndTime:t
OpenTime:t! CloseTime:t
StartTime:t! EndTime:t
CloudWatchMetrics:[141 PerformanceInsightsMetrics:[142
CloudFormation:143 Tags:[144
Source:s SourceResourceName:s SourceResourceType:s
Name:s Type:s
Status:s
StartTime:t! EndTime:t
OpenProactiveInsights:i OpenReactiveInsights:i MeanTimeToRecoverInMilliseconds:l
OpenProactiveInsights:i OpenReactiveInsights:i
OpenProactiveInsights:i OpenReactiveInsights:i
OptInStatus:s
OptInStatus:s
KMSKeyId:s OptInStatus:s Type:s
StackNames:[s
AppBoundaryKey:s! TagValues:[s!
StackNames:[s
AppBoundaryKey:s! TagValues:[s!
ServiceNames:[s
LogAnomalyClasses:[145
FromTime:t! ToTime:t!
Type:s Name:s Arn:s
Type:s!
Type:s! EndTimeRange:146!
Type:s! StartTimeRange:85!
Name:s Resources:[147
Resources:[148 SourceDetails:[149 AnomalyId:s
StackNames:[s
AppBoundaryKey:s! TagValues:[s!
OptInStatus:s
OptInStatus:s
KMSKeyId:s OptInStatus:s Type:s
MetricName:s Namespace:s Dimensions:[150 Stat:s Unit:s Period:i MetricDataSummary:151
MetricDisplayName:s Unit:s MetricQuery:152 ReferenceData:[153 StatsAtAnomaly:[154 StatsAtBaseline:[154
StackNames:[s
AppBoundaryKey:s! TagValues:[s!
LogStreamName:s LogAnomalyType:s LogAnomalyToken:s LogEventId:s Explanation:s NumberOfLogLinesOccurrences:i LogEventTimestamp:t
FromTime:t ToTime:t
Name:s Type:s
Name:s Type:s
CloudWatchMetrics:[155
Name:s Value:s
TimestampMetricValuePairList:[156 StatusCode:s
Metric:s GroupBy:157 Filter:{s
Name:s ComparisonValues:158
Type:s Value:d
MetricName:s Namespace:s
Timestamp:t MetricValue:d
Group:s Dimensions:[s Limit:i
ReferenceScalar:159 ReferenceMetric:160
Value:d
MetricQuery:152

AccessDeniedException 62 status=403
ConflictException 63 status=409
InternalServerException 64 status=500
ResourceNotFoundException 65 status=404
ServiceQuotaExceededException 66 status=402
ThrottlingException 67 status=429
ValidationException 68 status=400

DescribeResourceCollectionHealth in=NextToken out=NextToken results=CloudFormation,Service,Tags
GetResourceCollection in=NextToken out=NextToken results=ResourceCollection.CloudFormation.StackNames,ResourceCollection.Tags once=ResourceCollection
ListAnomaliesForInsight in=NextToken out=NextToken limit=MaxResults results=ReactiveAnomalies,ProactiveAnomalies
ListEvents in=NextToken out=NextToken limit=MaxResults results=Events
ListInsights in=NextToken out=NextToken limit=MaxResults results=ProactiveInsights,ReactiveInsights
ListNotificationChannels in=NextToken out=NextToken results=Channels
ListRecommendations in=NextToken out=NextToken results=Recommendations
SearchInsights in=NextToken out=NextToken limit=MaxResults results=ProactiveInsights,ReactiveInsights
GetCostEstimation in=NextToken out=NextToken results=Costs once=Status,TotalCost,TimeRange,ResourceCollection
DescribeOrganizationResourceCollectionHealth in=NextToken out=NextToken results=CloudFormation,Account,Service,Tags
ListOrganizationInsights in=NextToken out=NextToken limit=MaxResults results=ProactiveInsights,ReactiveInsights
SearchOrganizationInsights in=NextToken out=NextToken limit=MaxResults results=ProactiveInsights,ReactiveInsights
ListAnomalousLogGroups in=NextToken out=NextToken limit=MaxResults results=InsightId,AnomalousLogGroups
ListMonitoredResources in=NextToken out=NextToken limit=MaxResults results=MonitoredResourceIdentifiers

`,
}
