// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch, API version 2010-08-01. */
export const cloudwatch: ServiceModel = {
  name: 'cloudwatch',
  packed: `{"name":"cloudwatch","serviceId":"CloudWatch","fullName":"Amazon CloudWatch","apiVersion":"2010-08-01","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json","query"],"endpointPrefix":"monitoring","jsonVersion":"1.0","targetPrefix":"GraniteServiceVersion20100801","xmlNamespace":"http://monitoring.amazonaws.com/doc/2010-08-01/","queryCompatible":true}
AssociateDatasetKmsKey <0 >1 wrapper=AssociateDatasetKmsKeyResult
DeleteAlarmMuteRule <2
DeleteAlarms <3
DeleteAnomalyDetector <4 >5 wrapper=DeleteAnomalyDetectorResult
DeleteDashboards <6 >7 wrapper=DeleteDashboardsResult
DeleteInsightRules <8 >9 wrapper=DeleteInsightRulesResult
DeleteMetricStream <10 >11 wrapper=DeleteMetricStreamResult
DescribeAlarmContributors <12 >13 wrapper=DescribeAlarmContributorsResult
DescribeAlarmHistory <14 >15 wrapper=DescribeAlarmHistoryResult
DescribeAlarms <16 >17 wrapper=DescribeAlarmsResult
DescribeAlarmsForMetric <18 >19 wrapper=DescribeAlarmsForMetricResult
DescribeAnomalyDetectors <20 >21 wrapper=DescribeAnomalyDetectorsResult
DescribeInsightRules <22 >23 wrapper=DescribeInsightRulesResult
DisableAlarmActions <24
DisableInsightRules <25 >26 wrapper=DisableInsightRulesResult
DisassociateDatasetKmsKey <27 >28 wrapper=DisassociateDatasetKmsKeyResult idempotent
EnableAlarmActions <29
EnableInsightRules <30 >31 wrapper=EnableInsightRulesResult
GetAlarmMuteRule <32 >33 wrapper=GetAlarmMuteRuleResult
GetDashboard <34 >35 wrapper=GetDashboardResult
GetDataset <36 >37 wrapper=GetDatasetResult readonly
GetInsightRuleReport <38 >39 wrapper=GetInsightRuleReportResult
GetMetricData <40 >41 wrapper=GetMetricDataResult
GetMetricStatistics <42 >43 wrapper=GetMetricStatisticsResult
GetMetricStream <44 >45 wrapper=GetMetricStreamResult
GetMetricWidgetImage <46 >47 wrapper=GetMetricWidgetImageResult
GetOTelEnrichment <48 >49 wrapper=GetOTelEnrichmentResult
ListAlarmMuteRules <50 >51 wrapper=ListAlarmMuteRulesResult
ListDashboards <52 >53 wrapper=ListDashboardsResult
ListManagedInsightRules <54 >55 wrapper=ListManagedInsightRulesResult
ListMetricStreams <56 >57 wrapper=ListMetricStreamsResult
ListMetrics <58 >59 wrapper=ListMetricsResult
ListTagsForResource <60 >61 wrapper=ListTagsForResourceResult
PutAlarmMuteRule <62
PutAnomalyDetector <63 >64 wrapper=PutAnomalyDetectorResult
PutCompositeAlarm <65
PutDashboard <66 >67 wrapper=PutDashboardResult
PutInsightRule <68 >69 wrapper=PutInsightRuleResult
PutLogAlarm <70
PutManagedInsightRules <71 >72 wrapper=PutManagedInsightRulesResult
PutMetricAlarm <73
PutMetricData <74 compress=gzip
PutMetricStream <75 >76 wrapper=PutMetricStreamResult
SetAlarmState <77
StartMetricStreams <78 >79 wrapper=StartMetricStreamsResult
StartOTelEnrichment <80 >81 wrapper=StartOTelEnrichmentResult
StopMetricStreams <82 >83 wrapper=StopMetricStreamsResult
StopOTelEnrichment <84 >85 wrapper=StopOTelEnrichmentResult
TagResource <86 >87 wrapper=TagResourceResult
UntagResource <88 >89 wrapper=UntagResourceResult

DatasetIdentifier:s! KmsKeyArn:s!
-
AlarmMuteRuleName:s!
AlarmNames:[s!
AnomalyDetectorId:s Namespace:s MetricName:s Dimensions:[108 Stat:s SingleMetricAnomalyDetector:109 MetricMathAnomalyDetector:110
-
DashboardNames:[s!
-
RuleNames:[s!
Failures:[111
Name:s!
-
AlarmName:s! NextToken:s
AlarmContributors:[112! NextToken:s
AlarmName:s AlarmContributorId:s AlarmTypes:[s HistoryItemType:s StartDate:t EndDate:t MaxRecords:i NextToken:s ScanBy:s
AlarmHistoryItems:[113 NextToken:s
AlarmNames:[s AlarmNamePrefix:s AlarmTypes:[s ChildrenOfAlarmName:s ParentsOfAlarmName:s StateValue:s ActionPrefix:s MaxRecords:i NextToken:s
CompositeAlarms:[114 MetricAlarms:[115 LogAlarms:[116 NextToken:s
MetricName:s! Namespace:s! Statistic:s ExtendedStatistic:s Dimensions:[108 Period:i Unit:s
MetricAlarms:[115
AnomalyDetectorIds:[s NextToken:s MaxResults:i Namespace:s MetricName:s Dimensions:[108 AnomalyDetectorTypes:[s
AnomalyDetectors:[117 NextToken:s
NextToken:s MaxResults:i
NextToken:s InsightRules:[118
AlarmNames:[s!
RuleNames:[s!
Failures:[111
DatasetIdentifier:s!
-
AlarmNames:[s!
RuleNames:[s!
Failures:[111
AlarmMuteRuleName:s!
Name:s AlarmMuteRuleArn:s Description:s Rule:119 MuteTargets:120 StartDate:t ExpireDate:t Status:s LastUpdatedTimestamp:t MuteType:s
DashboardName:s!
DashboardArn:s DashboardBody:s DashboardName:s
DatasetIdentifier:s!
DatasetId:s! Arn:s! KmsKeyArn:s
RuleName:s! StartTime:t! EndTime:t! Period:i! MaxContributorCount:i Metrics:[s OrderBy:s
KeyLabels:[s AggregationStatistic:s AggregateValue:d ApproximateUniqueCount:l Contributors:[121 MetricDatapoints:[122
MetricDataQueries:[123! StartTime:t! EndTime:t! NextToken:s ScanBy:s MaxDatapoints:i LabelOptions:124
MetricDataResults:[125 NextToken:s Messages:[126
Namespace:s! MetricName:s! Dimensions:[108 StartTime:t! EndTime:t! Period:i! Statistics:[s ExtendedStatistics:[s Unit:s
Label:s Datapoints:[127
Name:s!
Arn:s Name:s IncludeFilters:[128 ExcludeFilters:[128 FirehoseArn:s RoleArn:s State:s CreationDate:t LastUpdateDate:t OutputFormat:s StatisticsConfigurations:[129 IncludeLinkedAccountsMetrics:b
MetricWidget:s! OutputFormat:s
MetricWidgetImage:B
-
Status:s!
AlarmName:s Statuses:[s MaxRecords:i NextToken:s
AlarmMuteRuleSummaries:[130 NextToken:s
DashboardNamePrefix:s NextToken:s
DashboardEntries:[131 NextToken:s
ResourceARN:s! NextToken:s MaxResults:i
ManagedRules:[132 NextToken:s
NextToken:s MaxResults:i
NextToken:s Entries:[133
Namespace:s MetricName:s Dimensions:[134 NextToken:s RecentlyActive:s IncludeLinkedAccounts:b OwningAccount:s
Metrics:[135 NextToken:s OwningAccounts:[s
ResourceARN:s!
Tags:[136
Name:s! Description:s Rule:119! MuteTargets:120 Tags:[136 StartDate:t ExpireDate:t
Namespace:s MetricName:s Dimensions:[108 Stat:s Configuration:137 MetricCharacteristics:138 SingleMetricAnomalyDetector:109 MetricMathAnomalyDetector:110
AnomalyDetectorId:s
ActionsEnabled:b AlarmActions:[s AlarmDescription:s AlarmName:s! AlarmRule:s! InsufficientDataActions:[s OKActions:[s Tags:[136 ActionsSuppressor:s ActionsSuppressorWaitPeriod:i ActionsSuppressorExtensionPeriod:i
DashboardName:s! DashboardBody:s! Tags:[136
DashboardValidationMessages:[139
RuleName:s! RuleState:s RuleDefinition:s! Tags:[136 ApplyOnTransformedLogs:b
-
AlarmName:s! AlarmDescription:s ScheduledQueryConfiguration:140! ActionLogLineCount:i ActionLogLineRoleArn:s ActionsEnabled:b OKActions:[s AlarmActions:[s InsufficientDataActions:[s QueryResultsToEvaluate:i! QueryResultsToAlarm:i! Threshold:d! ComparisonOperator:s! TreatMissingData:s Tags:[136
ManagedRules:[141!
Failures:[111
AlarmName:s! AlarmDescription:s ActionsEnabled:b OKActions:[s AlarmActions:[s InsufficientDataActions:[s MetricName:s Namespace:s Statistic:s ExtendedStatistic:s Dimensions:[108 Period:i Unit:s EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator:s TreatMissingData:s EvaluateLowSampleCountPercentile:s Metrics:[123 Tags:[136 ThresholdMetricId:s EvaluationWindow:142 EvaluationCriteria:143 EvaluationInterval:i
Namespace:s! MetricData:[144 EntityMetricData:[145 StrictEntityValidation:b
Name:s! IncludeFilters:[128 ExcludeFilters:[128 FirehoseArn:s! RoleArn:s! OutputFormat:s! Tags:[136 StatisticsConfigurations:[129 IncludeLinkedAccountsMetrics:b
Arn:s
AlarmName:s! StateValue:s! StateReason:s! StateReasonData:s
Names:[s!
-
-
-
Names:[s!
-
-
-
ResourceARN:s! Tags:[136!
-
ResourceARN:s! TagKeys:[s!
-
-
Message:s
message:s dashboardValidationMessages:[139
message:s
Message:s
message:s
message:s
message:s
message:s
Message:s!
Message:s!
Message:s!
-
message:s
message:s
message:s
message:s
ResourceType:s ResourceId:s
Name:s! Value:s!
AccountId:s Namespace:s MetricName:s Dimensions:[108 Stat:s
MetricDataQueries:[123
FailureResource:s ExceptionType:s FailureCode:s FailureDescription:s
ContributorId:s! ContributorAttributes:{s! StateReason:s! StateTransitionedTimestamp:t
AlarmName:s AlarmContributorId:s AlarmType:s Timestamp:t HistoryItemType:s HistorySummary:s HistoryData:s AlarmContributorAttributes:{s
ActionsEnabled:b AlarmActions:[s AlarmArn:s AlarmConfigurationUpdatedTimestamp:t AlarmDescription:s AlarmName:s AlarmRule:s InsufficientDataActions:[s OKActions:[s StateReason:s StateReasonData:s StateUpdatedTimestamp:t StateValue:s StateTransitionedTimestamp:t ActionsSuppressedBy:s ActionsSuppressedReason:s ActionsSuppressor:s ActionsSuppressorWaitPeriod:i ActionsSuppressorExtensionPeriod:i
AlarmName:s AlarmArn:s AlarmDescription:s AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:[s AlarmActions:[s InsufficientDataActions:[s StateValue:s StateReason:s StateReasonData:s StateUpdatedTimestamp:t MetricName:s Namespace:s Statistic:s ExtendedStatistic:s Dimensions:[108 Period:i Unit:s EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator:s TreatMissingData:s EvaluateLowSampleCountPercentile:s Metrics:[123 ThresholdMetricId:s EvaluationState:s StateTransitionedTimestamp:t EvaluationWindow:142 EvaluationCriteria:143 EvaluationInterval:i
AlarmName:s AlarmArn:s AlarmDescription:s AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:[s AlarmActions:[s InsufficientDataActions:[s StateValue:s StateReason:s StateReasonData:s StateUpdatedTimestamp:t ScheduledQueryConfiguration:140 QueryResultsToEvaluate:i QueryResultsToAlarm:i Threshold:d ComparisonOperator:s TreatMissingData:s StateTransitionedTimestamp:t EvaluationState:s ActionLogLineCount:i ActionLogLineRoleArn:s
AnomalyDetectorId:s Namespace:s MetricName:s Dimensions:[108 Stat:s Configuration:137 StateValue:s MetricCharacteristics:138 SingleMetricAnomalyDetector:109 MetricMathAnomalyDetector:110
Name:s! State:s! Schema:s! Definition:s! ManagedRule:b ApplyOnTransformedLogs:b
Schedule:146!
AlarmNames:[s!
Keys:[s! ApproximateAggregateValue:d! Datapoints:[147!
Timestamp:t! UniqueContributors:d MaxContributorValue:d SampleCount:d Average:d Sum:d Minimum:d Maximum:d
Id:s! MetricStat:148 Expression:s Label:s ReturnData:b Period:i AccountId:s
Timezone:s
Id:s Label:s Timestamps:[t Values:[d StatusCode:s Messages:[126
Code:s Value:s
Timestamp:t SampleCount:d Average:d Sum:d Minimum:d Maximum:d Unit:s ExtendedStatistics:{d
Namespace:s MetricNames:[s
IncludeMetrics:[149! AdditionalStatistics:[s!
AlarmMuteRuleArn:s ExpireDate:t Status:s MuteType:s LastUpdatedTimestamp:t
DashboardName:s DashboardArn:s LastModified:t Size:l
TemplateName:s ResourceARN:s RuleState:150
Arn:s CreationDate:t LastUpdateDate:t Name:s FirehoseArn:s State:s OutputFormat:s
Name:s! Value:s
Namespace:s MetricName:s Dimensions:[108
Key:s! Value:s!
ExcludedTimeRanges:[151 MetricTimezone:s
PeriodicSpikes:b
DataPath:s Message:s
QueryString:s! LogGroupIdentifiers:[s QueryARN:s ScheduledQueryRoleARN:s! ScheduleConfiguration:152! AggregationExpression:s! Tags:[136
TemplateName:s! ResourceARN:s! Tags:[136
%union WallClockWindow:153 SlidingWindow:154
%union PromQLCriteria:155
MetricName:s! Dimensions:[108 Timestamp:t Value:d StatisticValues:156 Values:[d Counts:[d Unit:s StorageResolution:i
Entity:157 MetricData:[144
Expression:s! Duration:s! Timezone:s
Timestamp:t! ApproximateValue:d!
Metric:135! Period:i! Stat:s! Unit:s
Namespace:s! MetricName:s!
RuleName:s! State:s!
StartTime:t! EndTime:t!
ScheduleExpression:s! StartTimeOffset:l! EndTimeOffset:l
Timezone:s
-
Query:s! PendingPeriod:i RecoveryPeriod:i
SampleCount:d! Sum:d! Minimum:d! Maximum:d!
KeyAttributes:{s Attributes:{s

ConcurrentModificationException 90 status=429 sender
ConflictException 91 status=409
DashboardInvalidInputError 92 code=InvalidParameterInput status=400 sender
DashboardNotFoundError 93 code=ResourceNotFound status=404 sender
InternalServiceFault 94 code=InternalServiceError status=500
InvalidFormatFault 95 code=InvalidFormat status=400 sender
InvalidNextToken 96 status=400 sender
InvalidParameterCombinationException 97 code=InvalidParameterCombination status=400 sender
InvalidParameterValueException 98 code=InvalidParameterValue status=400 sender
KmsAccessDeniedException 99
KmsKeyDisabledException 100
KmsKeyNotFoundException 101
LimitExceededException 102 status=400 sender
LimitExceededFault 103 code=LimitExceeded status=400 sender
MissingRequiredParameterException 104 code=MissingParameter status=400 sender
ResourceConflict 105 status=409 sender
ResourceNotFound 106 status=404 sender
ResourceNotFoundException 107 status=404 sender

DescribeAlarmHistory in=NextToken out=NextToken limit=MaxRecords results=AlarmHistoryItems
DescribeAlarms in=NextToken out=NextToken limit=MaxRecords results=MetricAlarms,CompositeAlarms,LogAlarms
ListDashboards in=NextToken out=NextToken results=DashboardEntries
ListMetrics in=NextToken out=NextToken results=Metrics,OwningAccounts
GetMetricData in=NextToken out=NextToken limit=MaxDatapoints results=MetricDataResults,Messages
DescribeAnomalyDetectors in=NextToken out=NextToken limit=MaxResults results=AnomalyDetectors
ListAlarmMuteRules in=NextToken out=NextToken limit=MaxRecords results=AlarmMuteRuleSummaries

AlarmExists DescribeAlarms 5 40 [{"matcher":"path","expected":true,"argument":"length(MetricAlarms[]) > \`0\`","state":"success"}]
AlarmMuteRuleExists GetAlarmMuteRule 5 40 [{"matcher":"status","expected":200,"state":"success"},{"matcher":"status","expected":404,"state":"retry"}]
CompositeAlarmExists DescribeAlarms 5 40 [{"matcher":"path","expected":true,"argument":"length(CompositeAlarms[]) > \`0\`","state":"success"}]
LogAlarmExists DescribeAlarms 5 40 [{"matcher":"path","expected":true,"argument":"length(LogAlarms[]) > \`0\`","state":"success"}]`,
}
