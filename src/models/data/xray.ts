// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS X-Ray, API version 2016-04-12. */
export const xray: ServiceModel = {
  name: 'xray',
  packed: `{"name":"xray","serviceId":"XRay","fullName":"AWS X-Ray","apiVersion":"2016-04-12","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"xray"}
BatchGetTraces POST /Traces <0 >1
CancelTraceRetrieval POST /CancelTraceRetrieval <2 >3
CreateGroup POST /CreateGroup <4 >5
CreateSamplingRule POST /CreateSamplingRule <6 >7
DeleteGroup POST /DeleteGroup <8 >9
DeleteResourcePolicy POST /DeleteResourcePolicy <10 >11
DeleteSamplingRule POST /DeleteSamplingRule <12 >13
GetEncryptionConfig POST /EncryptionConfig <14 >15
GetGroup POST /GetGroup <16 >17
GetGroups POST /Groups <18 >19
GetIndexingRules POST /GetIndexingRules <20 >21
GetInsight POST /Insight <22 >23
GetInsightEvents POST /InsightEvents <24 >25
GetInsightImpactGraph POST /InsightImpactGraph <26 >27
GetInsightSummaries POST /InsightSummaries <28 >29
GetRetrievedTracesGraph POST /GetRetrievedTracesGraph <30 >31
GetSamplingRules POST /GetSamplingRules <32 >33
GetSamplingStatisticSummaries POST /SamplingStatisticSummaries <34 >35
GetSamplingTargets POST /SamplingTargets <36 >37
GetServiceGraph POST /ServiceGraph <38 >39
GetTimeSeriesServiceStatistics POST /TimeSeriesServiceStatistics <40 >41
GetTraceGraph POST /TraceGraph <42 >43
GetTraceSegmentDestination POST /GetTraceSegmentDestination <44 >45
GetTraceSummaries POST /TraceSummaries <46 >47
ListResourcePolicies POST /ListResourcePolicies <48 >49
ListRetrievedTraces POST /ListRetrievedTraces <50 >51
ListTagsForResource POST /ListTagsForResource <52 >53
PutEncryptionConfig POST /PutEncryptionConfig <54 >55
PutResourcePolicy POST /PutResourcePolicy <56 >57
PutTelemetryRecords POST /TelemetryRecords <58 >59
PutTraceSegments POST /TraceSegments <60 >61
StartTraceRetrieval POST /StartTraceRetrieval <62 >63
TagResource POST /TagResource <64 >65
UntagResource POST /UntagResource <66 >67
UpdateGroup POST /UpdateGroup <68 >69
UpdateIndexingRule POST /UpdateIndexingRule <70 >71
UpdateSamplingRule POST /UpdateSamplingRule <72 >73
UpdateTraceSegmentDestination POST /UpdateTraceSegmentDestination <74 >75

TraceIds:[s! NextToken:s
Traces:[86 UnprocessedTraceIds:[s NextToken:s
RetrievalToken:s!
-
GroupName:s! FilterExpression:s InsightsConfiguration:87 Tags:[88
Group:89
SamplingRule:90! Tags:[88
SamplingRuleRecord:91
GroupName:s GroupARN:s
-
PolicyName:s! PolicyRevisionId:s
-
RuleName:s RuleARN:s
SamplingRuleRecord:91
-
EncryptionConfig:92
GroupName:s GroupARN:s
Group:89
NextToken:s
Groups:[93 NextToken:s
NextToken:s
IndexingRules:[94 NextToken:s
InsightId:s!
Insight:95
InsightId:s! MaxResults:i NextToken:s
InsightEvents:[96 NextToken:s
InsightId:s! StartTime:t! EndTime:t! NextToken:s
InsightId:s StartTime:t EndTime:t ServiceGraphStartTime:t ServiceGraphEndTime:t Services:[97 NextToken:s
States:[s GroupARN:s GroupName:s StartTime:t! EndTime:t! MaxResults:i NextToken:s
InsightSummaries:[98 NextToken:s
RetrievalToken:s! NextToken:s
RetrievalStatus:s Services:[99 NextToken:s
NextToken:s
SamplingRuleRecords:[91 NextToken:s
NextToken:s
SamplingStatisticSummaries:[100 NextToken:s
SamplingStatisticsDocuments:[101! SamplingBoostStatisticsDocuments:[102
SamplingTargetDocuments:[103 LastRuleModification:t UnprocessedStatistics:[104 UnprocessedBoostStatistics:[104
StartTime:t! EndTime:t! GroupName:s GroupARN:s NextToken:s
StartTime:t EndTime:t Services:[105 ContainsOldGroupVersions:b NextToken:s
StartTime:t! EndTime:t! GroupName:s GroupARN:s EntitySelectorExpression:s Period:i ForecastStatistics:b NextToken:s
TimeSeriesServiceStatistics:[106 ContainsOldGroupVersions:b NextToken:s
TraceIds:[s! NextToken:s
Services:[105 NextToken:s
-
Destination:s Status:s
StartTime:t! EndTime:t! TimeRangeType:s Sampling:b SamplingStrategy:107 FilterExpression:s NextToken:s
TraceSummaries:[108 ApproximateTime:t TracesProcessedCount:l NextToken:s
NextToken:s
ResourcePolicies:[109 NextToken:s
RetrievalToken:s! TraceFormat:s NextToken:s
RetrievalStatus:s TraceFormat:s Traces:[110 NextToken:s
ResourceARN:s! NextToken:s
Tags:[88 NextToken:s
KeyId:s Type:s!
EncryptionConfig:92
PolicyName:s! PolicyDocument:s! PolicyRevisionId:s BypassPolicyLockoutCheck:b
ResourcePolicy:109
TelemetryRecords:[111! EC2InstanceId:s Hostname:s ResourceARN:s
-
TraceSegmentDocuments:[s!
UnprocessedTraceSegments:[112
TraceIds:[s! StartTime:t! EndTime:t!
RetrievalToken:s
ResourceARN:s! Tags:[88!
-
ResourceARN:s! TagKeys:[s!
-
GroupName:s GroupARN:s FilterExpression:s InsightsConfiguration:87
Group:89
Name:s! Rule:113!
IndexingRule:94
SamplingRuleUpdate:114!
SamplingRuleRecord:91
Destination:s
Destination:s Status:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceName:s
Message:s
Message:s
Message:s ResourceName:s
Id:s Duration:d LimitExceeded:b Segments:[115
InsightsEnabled:b NotificationsEnabled:b
Key:s! Value:s!
GroupName:s GroupARN:s FilterExpression:s InsightsConfiguration:87
RuleName:s RuleARN:s ResourceARN:s! Priority:i! FixedRate:d! ReservoirSize:i! ServiceName:s! ServiceType:s! Host:s! HTTPMethod:s! URLPath:s! Version:i! Attributes:{s SamplingRateBoost:116
SamplingRule:90 CreatedAt:t ModifiedAt:t
KeyId:s Status:s Type:s
GroupName:s GroupARN:s FilterExpression:s InsightsConfiguration:87
Name:s ModifiedAt:t Rule:117
InsightId:s GroupARN:s GroupName:s RootCauseServiceId:118 Categories:[s State:s StartTime:t EndTime:t Summary:s ClientRequestImpactStatistics:119 RootCauseServiceRequestImpactStatistics:119 TopAnomalousServices:[120
Summary:s EventTime:t ClientRequestImpactStatistics:119 RootCauseServiceRequestImpactStatistics:119 TopAnomalousServices:[120
ReferenceId:i Type:s Name:s Names:[s AccountId:s Edges:[121
InsightId:s GroupARN:s GroupName:s RootCauseServiceId:118 Categories:[s State:s StartTime:t EndTime:t Summary:s ClientRequestImpactStatistics:119 RootCauseServiceRequestImpactStatistics:119 TopAnomalousServices:[120 LastUpdateTime:t
Service:105 Links:[122
RuleName:s Timestamp:t RequestCount:i BorrowCount:i SampledCount:i
RuleName:s! ClientID:s! Timestamp:t! RequestCount:i! SampledCount:i! BorrowCount:i
RuleName:s! ServiceName:s! Timestamp:t! AnomalyCount:i! TotalCount:i! SampledAnomalyCount:i!
RuleName:s FixedRate:d ReservoirQuota:i ReservoirQuotaTTL:t Interval:i SamplingBoost:123
RuleName:s ErrorCode:s Message:s
ReferenceId:i Name:s Names:[s Root:b AccountId:s Type:s State:s StartTime:t EndTime:t Edges:[124 SummaryStatistics:125 DurationHistogram:[126 ResponseTimeHistogram:[126
Timestamp:t EdgeSummaryStatistics:127 ServiceSummaryStatistics:125 ServiceForecastStatistics:128 ResponseTimeHistogram:[126
Name:s Value:d
Id:s StartTime:t Duration:d ResponseTime:d HasFault:b HasError:b HasThrottle:b IsPartial:b Http:129 Annotations:{[130 Users:[131 ServiceIds:[118 ResourceARNs:[132 InstanceIds:[133 AvailabilityZones:[134 EntryPoint:118 FaultRootCauses:[135 ErrorRootCauses:[136 ResponseTimeRootCauses:[137 Revision:i MatchedEventTime:t
PolicyName:s PolicyDocument:s PolicyRevisionId:s LastUpdatedTime:t
Id:s Duration:d Spans:[138
Timestamp:t! SegmentsReceivedCount:i SegmentsSentCount:i SegmentsSpilloverCount:i SegmentsRejectedCount:i BackendConnectionErrors:139
Id:s ErrorCode:s Message:s
%union Probabilistic:140
RuleName:s RuleARN:s ResourceARN:s Priority:i FixedRate:d ReservoirSize:i Host:s ServiceName:s ServiceType:s HTTPMethod:s URLPath:s Attributes:{s SamplingRateBoost:116
Id:s Document:s
MaxRate:d! CooldownWindowMinutes:i!
%union Probabilistic:141
Name:s Names:[s AccountId:s Type:s
FaultCount:l OkCount:l TotalCount:l
ServiceId:118
ReferenceId:i
ReferenceType:s SourceTraceId:s DestinationTraceIds:[s
BoostRate:d! BoostRateTTL:t!
ReferenceId:i StartTime:t EndTime:t SummaryStatistics:127 ResponseTimeHistogram:[126 Aliases:[142 EdgeType:s ReceivedEventAgeHistogram:[126
OkCount:l ErrorStatistics:143 FaultStatistics:144 TotalCount:l TotalResponseTime:d
Value:d Count:i
OkCount:l ErrorStatistics:143 FaultStatistics:144 TotalCount:l TotalResponseTime:d
FaultCountHigh:l FaultCountLow:l
HttpURL:s HttpStatus:i HttpMethod:s UserAgent:s ClientIp:s
AnnotationValue:145 ServiceIds:[118
UserName:s ServiceIds:[118
ARN:s
Id:s
Name:s
Services:[146 ClientImpacting:b
Services:[147 ClientImpacting:b
Services:[148 ClientImpacting:b
Id:s Document:s
TimeoutCount:i ConnectionRefusedCount:i HTTPCode4XXCount:i HTTPCode5XXCount:i UnknownHostCount:i OtherCount:i
DesiredSamplingPercentage:d!
DesiredSamplingPercentage:d! ActualSamplingPercentage:d
Name:s Names:[s Type:s
ThrottleCount:l OtherCount:l TotalCount:l
OtherCount:l TotalCount:l
NumberValue:d BooleanValue:b StringValue:s
Name:s Names:[s Type:s AccountId:s EntityPath:[149 Inferred:b
Name:s Names:[s Type:s AccountId:s EntityPath:[150 Inferred:b
Name:s Names:[s Type:s AccountId:s EntityPath:[151 Inferred:b
Name:s Exceptions:[152 Remote:b
Name:s Exceptions:[152 Remote:b
Name:s Coverage:d Remote:b
Name:s Message:s

InvalidPolicyRevisionIdException 76 status=400
InvalidRequestException 77
LockoutPreventionException 78 status=400
MalformedPolicyDocumentException 79 status=400
PolicyCountLimitExceededException 80 status=400
PolicySizeLimitExceededException 81 status=400
ResourceNotFoundException 82 status=404
RuleLimitExceededException 83
ThrottledException 84 status=429
TooManyTagsException 85 status=400

BatchGetTraces in=NextToken out=NextToken results=Traces once=UnprocessedTraceIds
GetServiceGraph in=NextToken out=NextToken results=Services once=StartTime,EndTime,ContainsOldGroupVersions
GetTraceGraph in=NextToken out=NextToken results=Services
GetTraceSummaries in=NextToken out=NextToken results=TraceSummaries once=TracesProcessedCount,ApproximateTime
GetGroups in=NextToken out=NextToken results=Groups
GetSamplingRules in=NextToken out=NextToken results=SamplingRuleRecords
GetSamplingStatisticSummaries in=NextToken out=NextToken results=SamplingStatisticSummaries
GetTimeSeriesServiceStatistics in=NextToken out=NextToken results=TimeSeriesServiceStatistics once=ContainsOldGroupVersions
ListResourcePolicies in=NextToken out=NextToken results=ResourcePolicies
ListTagsForResource in=NextToken out=NextToken results=Tags

`,
}
