// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Performance Insights, API version 2018-02-27. */
export const pi: ServiceModel = {
  name: 'pi',
  packed: `{"name":"pi","serviceId":"PI","fullName":"AWS Performance Insights","apiVersion":"2018-02-27","protocol":"json","protocols":["json"],"endpointPrefix":"pi","jsonVersion":"1.1","targetPrefix":"PerformanceInsightsv20180227"}
CreatePerformanceAnalysisReport <0 >1
DeletePerformanceAnalysisReport <2 >3
DescribeDimensionKeys <4 >5
GetDimensionKeyDetails <6 >7
GetPerformanceAnalysisReport <8 >9
GetResourceMetadata <10 >11
GetResourceMetrics <12 >13
ListAvailableResourceDimensions <14 >15
ListAvailableResourceMetrics <16 >17
ListPerformanceAnalysisReportRecommendations <18 >19
ListPerformanceAnalysisReports <20 >21
ListTagsForResource <22 >23
TagResource <24 >25
UntagResource <26 >27

ServiceType:s! Identifier:s! StartTime:t! EndTime:t Tags:[31
AnalysisReportId:s
ServiceType:s! Identifier:s! AnalysisReportId:s!
-
ServiceType:s! Identifier:s! StartTime:t! EndTime:t! Metric:s! PeriodInSeconds:i GroupBy:32! AdditionalMetrics:[s PartitionBy:32 Filter:{s MaxResults:i NextToken:s
AlignedStartTime:t AlignedEndTime:t PartitionKeys:[33 Keys:[34 NextToken:s
ServiceType:s! Identifier:s! Group:s! GroupIdentifier:s! RequestedDimensions:[s
Dimensions:[35
ServiceType:s! Identifier:s! AnalysisReportId:s! TextFormat:s AcceptLanguage:s
AnalysisReport:36
ServiceType:s! Identifier:s!
Identifier:s Features:{37
ServiceType:s! Identifier:s! MetricQueries:[38! StartTime:t! EndTime:t! PeriodInSeconds:i MaxResults:i NextToken:s PeriodAlignment:s
AlignedStartTime:t AlignedEndTime:t Identifier:s MetricList:[39 NextToken:s
ServiceType:s! Identifier:s! Metrics:[s! MaxResults:i NextToken:s AuthorizedActions:[s
MetricDimensions:[40 NextToken:s
ServiceType:s! Identifier:s! MetricTypes:[s! NextToken:s MaxResults:i
Metrics:[41 NextToken:s
ServiceType:s! Identifier:s! AnalysisReportId:s! RecommendationIds:[s MaxResults:i NextToken:s
Recommendations:[42 NextToken:s
ServiceType:s! Identifier:s! NextToken:s MaxResults:i ListTags:b
AnalysisReports:[43 NextToken:s
ServiceType:s! ResourceARN:s!
Tags:[31
ServiceType:s! ResourceARN:s! Tags:[31!
-
ServiceType:s! ResourceARN:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Key:s! Value:s!
Group:s! Dimensions:[s Limit:i
Dimensions:{s!
Dimensions:{s Total:d AdditionalMetrics:{d Partitions:[d
Value:s Dimension:s Status:s
AnalysisReportId:s! Identifier:s ServiceType:s CreateTime:t StartTime:t EndTime:t Status:s Insights:[44
Status:s
Metric:s! GroupBy:32 Filter:{s
Key:45 DataPoints:[46
Metric:s Groups:[47
Metric:s Description:s Unit:s
RecommendationId:s RecommendationDescription:s RecommendationDetails:s
AnalysisReportId:s CreateTime:t StartTime:t EndTime:t Status:s Tags:[31
InsightId:s! InsightType:s Context:s StartTime:t EndTime:t Severity:s SupportingInsights:[44 Description:s Recommendations:[42 InsightData:[48 BaselineData:[48
Metric:s! Dimensions:{s
Timestamp:t! Value:d!
Group:s Dimensions:[49
PerformanceInsightsMetric:50
Identifier:s
Metric:s DisplayName:s Dimensions:{s Filter:{s Value:d

InternalServiceError 28
InvalidArgumentException 29
NotAuthorizedException 30

ListPerformanceAnalysisReportRecommendations in=NextToken out=NextToken limit=MaxResults results=Recommendations

`,
}
