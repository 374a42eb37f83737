// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Billing and Cost Management Dashboards, API version 2025-08-18. */
export const bcmDashboards: ServiceModel = {
  name: 'bcm-dashboards',
  packed: `{"name":"bcm-dashboards","serviceId":"BCM Dashboards","fullName":"AWS Billing and Cost Management Dashboards","apiVersion":"2025-08-18","protocol":"json","protocols":["json"],"endpointPrefix":"bcm-dashboards","jsonVersion":"1.0","targetPrefix":"AWSBCMDashboardsService"}
CreateDashboard <0 >1
CreateScheduledReport <2 >3
DeleteDashboard <4 >5
DeleteScheduledReport <6 >7
ExecuteScheduledReport <8 >9
GetDashboard <10 >11 readonly
GetResourcePolicy <12 >13 readonly
GetScheduledReport <14 >15 readonly
ListDashboards <16 >17 readonly
ListScheduledReports <18 >19 readonly
ListTagsForResource <20 >21 readonly
TagResource <22 >23
UntagResource <24 >25
UpdateDashboard <26 >27
UpdateScheduledReport <28 >29

name:s! description:s widgets:[37! resourceTags:[38
arn:s!
scheduledReport:39! resourceTags:[38 clientToken:s~
arn:s!
arn:s!
arn:s!
arn:s!
arn:s!
arn:s! clientToken:s~ dryRun:b
healthStatus:40 executionTriggered:b
arn:s!
arn:s! name:s! description:s type:s! widgets:[37! createdAt:t! updatedAt:t!
resourceArn:s!
resourceArn:s! policyDocument:s!
arn:s!
scheduledReport:41!
maxResults:i nextToken:s
dashboards:[42! nextToken:s
nextToken:s maxResults:i
scheduledReports:[43! nextToken:s
resourceArn:s!
resourceTags:[38
resourceArn:s! resourceTags:[38!
-
resourceArn:s! resourceTagKeys:[s!
-
arn:s! name:s! description:s widgets:[37
arn:s!
arn:s! name:s description:s dashboardArn:s scheduledReportExecutionRoleArn:s scheduleConfig:44 widgetIds:[s widgetDateRangeOverride:45 clearWidgetIds:b clearWidgetDateRangeOverride:b
arn:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
id:s title:s! description:s width:i height:i horizontalOffset:i configs:[46!
key:s! value:s!
name:s! dashboardArn:s! scheduledReportExecutionRoleArn:s! scheduleConfig:44! description:s widgetIds:[s widgetDateRangeOverride:45
statusCode:s! lastRefreshedAt:t statusReasons:[s
arn:s name:s! dashboardArn:s! scheduledReportExecutionRoleArn:s! scheduleConfig:44! description:s widgetIds:[s widgetDateRangeOverride:45 createdAt:t updatedAt:t lastExecutionAt:t healthStatus:40
arn:s! name:s! description:s type:s! createdAt:t! updatedAt:t!
arn:s! name:s! dashboardArn:s! scheduleExpression:s! state:s! healthStatus:40! scheduleExpressionTimeZone:s widgetIds:[s
scheduleExpression:s scheduleExpressionTimeZone:s schedulePeriod:47 state:s
startTime:48! endTime:48!
queryParameters:49! displayConfig:50!
startTime:t endTime:t
type:s! value:s!
%union costAndUsage:51 savingsPlansCoverage:52 savingsPlansUtilization:53 reservationCoverage:54 reservationUtilization:55
%union graph:{56 table:57
metrics:[s! timeRange:45! granularity:s! groupBy:[58 filter:59
timeRange:45! metrics:[s granularity:s groupBy:[58 filter:59
timeRange:45! granularity:s filter:59
timeRange:45! groupBy:[58 granularity:s filter:59 metrics:[s
timeRange:45! groupBy:[58 granularity:s filter:59
visualType:s!
-
key:s! type:s
or:[59 and:[59 not:59 dimensions:60 tags:61 costCategories:62
key:s! values:[s! matchOptions:[s
key:s values:[s matchOptions:[s
key:s values:[s matchOptions:[s

AccessDeniedException 30
ConflictException 31
InternalServerException 32
ResourceNotFoundException 33
ServiceQuotaExceededException 34
ThrottlingException 35
ValidationException 36

ListDashboards in=nextToken out=nextToken limit=maxResults results=dashboards
ListScheduledReports in=nextToken out=nextToken limit=maxResults results=scheduledReports

`,
}
