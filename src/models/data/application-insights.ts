// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch Application Insights, API version 2018-11-25. */
export const applicationInsights: ServiceModel = {
  name: 'application-insights',
  packed: `{"name":"application-insights","serviceId":"Application Insights","fullName":"Amazon CloudWatch Application Insights","apiVersion":"2018-11-25","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"applicationinsights","jsonVersion":"1.1","targetPrefix":"EC2WindowsBarleyService"}
AddWorkload <0 >1
CreateApplication <2 >3
CreateComponent <4 >5
CreateLogPattern <6 >7
DeleteApplication <8 >9
DeleteComponent <10 >11
DeleteLogPattern <12 >13
DescribeApplication <14 >15
DescribeComponent <16 >17
DescribeComponentConfiguration <18 >19
DescribeComponentConfigurationRecommendation <20 >21
DescribeLogPattern <22 >23
DescribeObservation <24 >25
DescribeProblem <26 >27
DescribeProblemObservations <28 >29
DescribeWorkload <30 >31
ListApplications <32 >33
ListComponents <34 >35
ListConfigurationHistory <36 >37
ListLogPatternSets <38 >39
ListLogPatterns <40 >41
ListProblems <42 >43
ListTagsForResource <44 >45
ListWorkloads <46 >47
RemoveWorkload <48 >49
TagResource <50 >51
UntagResource <52 >53
UpdateApplication <54 >55
UpdateComponent <56 >57
UpdateComponentConfiguration <58 >59
UpdateLogPattern <60 >61
UpdateProblem <62 >63
UpdateWorkload <64 >65

ResourceGroupName:s! ComponentName:s! WorkloadConfiguration:74!
WorkloadId:s WorkloadConfiguration:74
ResourceGroupName:s OpsCenterEnabled:b CWEMonitorEnabled:b OpsItemSNSTopicArn:s SNSNotificationArn:s Tags:[75 AutoConfigEnabled:b AutoCreate:b GroupingType:s AttachMissingPermission:b
ApplicationInfo:76
ResourceGroupName:s! ComponentName:s! ResourceList:[s!
-
ResourceGroupName:s! PatternSetName:s! PatternName:s! Pattern:s! Rank:i!
LogPattern:77 ResourceGroupName:s
ResourceGroupName:s!
-
ResourceGroupName:s! ComponentName:s!
-
ResourceGroupName:s! PatternSetName:s! PatternName:s!
-
ResourceGroupName:s! AccountId:s
ApplicationInfo:76
ResourceGroupName:s! ComponentName:s! AccountId:s
ApplicationComponent:78 ResourceList:[s
ResourceGroupName:s! ComponentName:s! AccountId:s
Monitor:b Tier:s ComponentConfiguration:s
ResourceGroupName:s! ComponentName:s! Tier:s! WorkloadName:s RecommendationType:s
ComponentConfiguration:s
ResourceGroupName:s! PatternSetName:s! PatternName:s! AccountId:s
ResourceGroupName:s AccountId:s LogPattern:77
ObservationId:s! AccountId:s
Observation:79
ProblemId:s! AccountId:s
Problem:80 SNSNotificationArn:s
ProblemId:s! AccountId:s
RelatedObservations:81
ResourceGroupName:s! ComponentName:s! WorkloadId:s! AccountId:s
WorkloadId:s WorkloadRemarks:s WorkloadConfiguration:74
MaxResults:i NextToken:s AccountId:s
ApplicationInfoList:[76 NextToken:s
ResourceGroupName:s! MaxResults:i NextToken:s AccountId:s
ApplicationComponentList:[78 NextToken:s
ResourceGroupName:s StartTime:t EndTime:t EventStatus:s MaxResults:i NextToken:s AccountId:s
EventList:[82 NextToken:s
ResourceGroupName:s! MaxResults:i NextToken:s AccountId:s
ResourceGroupName:s AccountId:s LogPatternSets:[s NextToken:s
ResourceGroupName:s! PatternSetName:s MaxResults:i NextToken:s AccountId:s
ResourceGroupName:s AccountId:s LogPatterns:[77 NextToken:s
AccountId:s ResourceGroupName:s StartTime:t EndTime:t MaxResults:i NextToken:s ComponentName:s Visibility:s
ProblemList:[80 NextToken:s ResourceGroupName:s AccountId:s
ResourceARN:s!
Tags:[75
ResourceGroupName:s! ComponentName:s! MaxResults:i NextToken:s AccountId:s
WorkloadList:[83 NextToken:s
ResourceGroupName:s! ComponentName:s! WorkloadId:s!
-
ResourceARN:s! Tags:[75!
-
ResourceARN:s! TagKeys:[s!
-
ResourceGroupName:s! OpsCenterEnabled:b CWEMonitorEnabled:b OpsItemSNSTopicArn:s SNSNotificationArn:s RemoveSNSTopic:b AutoConfigEnabled:b AttachMissingPermission:b
ApplicationInfo:76
ResourceGroupName:s! ComponentName:s! NewComponentName:s ResourceList:[s
-
ResourceGroupName:s! ComponentName:s! Monitor:b Tier:s ComponentConfiguration:s AutoConfigEnabled:b
-
ResourceGroupName:s! PatternSetName:s! PatternName:s! Pattern:s Rank:i
ResourceGroupName:s LogPattern:77
ProblemId:s! UpdateStatus:s Visibility:s
-
ResourceGroupName:s! ComponentName:s! WorkloadId:s WorkloadConfiguration:74!
WorkloadId:s WorkloadConfiguration:74
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceName:s
Message:s
WorkloadName:s Tier:s Configuration:s
Key:s! Value:s!
AccountId:s ResourceGroupName:s LifeCycle:s OpsItemSNSTopicArn:s SNSNotificationArn:s OpsCenterEnabled:b CWEMonitorEnabled:b Remarks:s AutoConfigEnabled:b DiscoveryType:s AttachMissingPermission:b
PatternSetName:s PatternName:s Pattern:s Rank:i
ComponentName:s ComponentRemarks:s ResourceType:s OsType:s Tier:s Monitor:b DetectedWorkload:{{s
Id:s StartTime:t EndTime:t SourceType:s SourceARN:s LogGroup:s LineTime:t LogText:s LogFilter:s MetricNamespace:s MetricName:s Unit:s Value:d CloudWatchEventId:s CloudWatchEventSource:s CloudWatchEventDetailType:s HealthEventArn:s HealthService:s HealthEventTypeCode:s HealthEventTypeCategory:s HealthEventDescription:s CodeDeployDeploymentId:s CodeDeployDeploymentGroup:s CodeDeployState:s CodeDeployApplication:s CodeDeployInstanceGroupId:s Ec2State:s RdsEventCategories:s RdsEventMessage:s S3EventName:s StatesExecutionArn:s StatesArn:s StatesStatus:s StatesInput:s EbsEvent:s EbsResult:s EbsCause:s EbsRequestId:s XRayFaultPercent:i XRayThrottlePercent:i XRayErrorPercent:i XRayRequestCount:i XRayRequestAverageLatency:l XRayNodeName:s XRayNodeType:s
Id:s Title:s ShortName:s Insights:s Status:s AffectedResource:s StartTime:t EndTime:t SeverityLevel:s AccountId:s ResourceGroupName:s Feedback:{s RecurringCount:l LastRecurrenceTime:t Visibility:s ResolutionMethod:s
ObservationList:[79
ResourceGroupName:s AccountId:s MonitoredResourceARN:s EventStatus:s EventResourceType:s EventTime:t EventDetail:s EventResourceName:s
WorkloadId:s ComponentName:s WorkloadName:s Tier:s WorkloadRemarks:s MissingWorkloadConfig:b

AccessDeniedException 66 status=403
BadRequestException 67
InternalServerException 68
ResourceInUseException 69
ResourceNotFoundException 70
TagsAlreadyExistException 71 status=400
TooManyTagsException 72 status=400
ValidationException 73



`,
}
