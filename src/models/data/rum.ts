// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** CloudWatch RUM, API version 2018-05-10. */
export const rum: ServiceModel = {
  name: 'rum',
  packed: `{"name":"rum","serviceId":"RUM","fullName":"CloudWatch RUM","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"rum"}
BatchCreateRumMetricDefinitions POST /rummetrics/{AppMonitorName}/metrics <0 >1 idempotent
BatchDeleteRumMetricDefinitions DELETE /rummetrics/{AppMonitorName}/metrics <2 >3 idempotent
BatchGetRumMetricDefinitions GET /rummetrics/{AppMonitorName}/metrics <4 >5 readonly
CreateAppMonitor POST /appmonitor <6 >7 idempotent
DeleteAppMonitor DELETE /appmonitor/{Name} <8 >9 idempotent
DeleteResourcePolicy DELETE /appmonitor/{Name}/policy <10 >11 idempotent
DeleteRumMetricsDestination DELETE /rummetrics/{AppMonitorName}/metricsdestination <12 >13 idempotent
GetAppMonitor GET /appmonitor/{Name} <14 >15 readonly
GetAppMonitorData POST /appmonitor/{Name}/data <16 >17 readonly
GetResourcePolicy GET /appmonitor/{Name}/policy <18 >19 readonly
ListAppMonitors POST /appmonitors <20 >21 readonly
ListRumMetricsDestinations GET /rummetrics/{AppMonitorName}/metricsdestination <22 >23 readonly
ListTagsForResource GET /tags/{ResourceArn} <24 >25 readonly
PutResourcePolicy PUT /appmonitor/{Name}/policy <26 >27 idempotent
PutRumEvents POST /appmonitors/{Id}/ <28 >29 host=dataplane.
PutRumMetricsDestination POST /rummetrics/{AppMonitorName}/metricsdestination <30 >31 idempotent
TagResource POST /tags/{ResourceArn} <32 >33 idempotent
UntagResource DELETE /tags/{ResourceArn} <34 >35 idempotent
UpdateAppMonitor PATCH /appmonitor/{Name} <36 >37
UpdateRumMetricDefinition PATCH /rummetrics/{AppMonitorName}/metrics <38 >39 idempotent

AppMonitorName:s!@u Destination:s! DestinationArn:s MetricDefinitions:[51!
Errors:[52! MetricDefinitions:[53
AppMonitorName:s!@u Destination:s!@q=destination DestinationArn:s@q=destinationArn MetricDefinitionIds:[s!@q=metricDefinitionIds
Errors:[54! MetricDefinitionIds:[s
AppMonitorName:s!@u Destination:s!@q=destination DestinationArn:s@q=destinationArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
MetricDefinitions:[53 NextToken:s
Name:s! Domain:s DomainList:[s Tags:{s AppMonitorConfiguration:55 CwLogEnabled:b CustomEvents:56 DeobfuscationConfiguration:57 Platform:s
Id:s
Name:s!@u
-
Name:s!@u PolicyRevisionId:s@q=policyRevisionId
PolicyRevisionId:s
AppMonitorName:s!@u Destination:s!@q=destination DestinationArn:s@q=destinationArn
-
Name:s!@u
AppMonitor:58
Name:s!@u TimeRange:59! Filters:[60 MaxResults:i NextToken:s
Events:[s NextToken:s
Name:s!@u
PolicyDocument:s PolicyRevisionId:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s AppMonitorSummaries:[61
AppMonitorName:s!@u MaxResults:i@q=maxResults NextToken:s@q=nextToken
Destinations:[62 NextToken:s
ResourceArn:s!@u
ResourceArn:s! Tags:{s!
Name:s!@u PolicyDocument:s! PolicyRevisionId:s
PolicyDocument:s PolicyRevisionId:s
Id:s!@u BatchId:s! AppMonitorDetails:63! UserDetails:64! RumEvents:[65! Alias:s
-
AppMonitorName:s!@u Destination:s! DestinationArn:s IamRoleArn:s
-
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Name:s!@u Domain:s DomainList:[s AppMonitorConfiguration:55 CwLogEnabled:b CustomEvents:56 DeobfuscationConfiguration:57
-
AppMonitorName:s!@u Destination:s! DestinationArn:s MetricDefinition:51! MetricDefinitionId:s!
-
message:s!
message:s! resourceName:s! resourceType:s
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s!
message:s!
message:s!
message:s! resourceName:s! resourceType:s
message:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s!
Name:s! ValueKey:s UnitLabel:s DimensionKeys:{s EventPattern:s Namespace:s
MetricDefinition:51! ErrorCode:s! ErrorMessage:s!
MetricDefinitionId:s! Name:s! ValueKey:s UnitLabel:s DimensionKeys:{s EventPattern:s Namespace:s
MetricDefinitionId:s! ErrorCode:s! ErrorMessage:s!
IdentityPoolId:s ExcludedPages:[s IncludedPages:[s FavoritePages:[s SessionSampleRate:d GuestRoleArn:s AllowCookies:b Telemetries:[s EnableXRay:b
Status:s
JavaScriptSourceMaps:66
Name:s Domain:s DomainList:[s Id:s Created:s LastModified:s Tags:{s State:s AppMonitorConfiguration:55 DataStorage:67 CustomEvents:56 DeobfuscationConfiguration:57 Platform:s
After:l! Before:l
Name:s Values:[s
Name:s Id:s Created:s LastModified:s State:s Platform:s
Destination:s DestinationArn:s IamRoleArn:s
name:s id:s version:s
userId:s sessionId:s
id:s! timestamp:t! type:s! metadata:J details:J!
Status:s! S3Uri:s
CwLog:68
CwLogEnabled:b CwLogGroup:s

AccessDeniedException 40 status=403 sender
ConflictException 41 status=409 sender
InternalServerException 42 status=500 retryable
InvalidPolicyRevisionIdException 43 status=400 sender
MalformedPolicyDocumentException 44 status=400 sender
PolicyNotFoundException 45 status=404 sender
PolicySizeLimitExceededException 46 status=400 sender
ResourceNotFoundException 47 status=404 sender
ServiceQuotaExceededException 48 status=402 sender
ThrottlingException 49 status=429 sender retryable throttling
ValidationException 50 status=400 sender

GetAppMonitorData in=NextToken out=NextToken limit=MaxResults results=Events
ListAppMonitors in=NextToken out=NextToken limit=MaxResults results=AppMonitorSummaries
BatchGetRumMetricDefinitions in=NextToken out=NextToken limit=MaxResults results=MetricDefinitions
ListRumMetricsDestinations in=NextToken out=NextToken limit=MaxResults results=Destinations

`,
}
