// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon CloudWatch Application Signals, API version 2024-04-15. */
export const applicationSignals: ServiceModel = {
  name: 'application-signals',
  packed: `{"name":"application-signals","serviceId":"Application Signals","fullName":"Amazon CloudWatch Application Signals","apiVersion":"2024-04-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"application-signals"}
BatchDeleteInstrumentationConfigurations POST /batch-delete-instrumentation-configurations <0 >1
BatchGetServiceLevelObjectiveBudgetReport POST /budget-report <2 >3
BatchUpdateExclusionWindows PATCH /exclusion-windows <4 >5
CreateInstrumentationConfiguration POST /create-instrumentation-configuration <6 >7
CreateServiceLevelObjective POST /slo <8 >9
DeleteGroupingConfiguration DELETE /grouping-configuration >10 idempotent
DeleteInstrumentationConfiguration POST /delete-instrumentation-configuration <11 >12
DeleteServiceLevelObjective DELETE /slo/{Id} <13 >14 idempotent
GetInstrumentationConfiguration POST /get-instrumentation-configuration <15 >16
GetInstrumentationConfigurationStatus POST /get-instrumentation-configuration-status <17 >18 readonly
GetService POST /service <19 >20 readonly
GetServiceLevelObjective GET /slo/{Id} <21 >22 readonly
ListAuditFindings POST /auditFindings <23 >24 readonly
ListEntityEvents POST /events <25 >26 readonly
ListGroupingAttributeDefinitions POST /grouping-attribute-definitions <27 >28 readonly
ListInstrumentationConfigurations POST /list-instrumentation-configurations <29 >30
ListServiceDependencies POST /service-dependencies <31 >32 readonly
ListServiceDependents POST /service-dependents <33 >34 readonly
ListServiceLevelObjectiveExclusionWindows GET /slo/{Id}/exclusion-windows <35 >36 readonly
ListServiceLevelObjectives POST /slos <37 >38 readonly
ListServiceOperations POST /service-operations <39 >40 readonly
ListServiceStates POST /service/states <41 >42
ListServices GET /services <43 >44 readonly
ListTagsForResource GET /tags <45 >46 readonly
PutGroupingConfiguration PUT /grouping-configuration <47 >48 idempotent
ReportInstrumentationConfigurationStatus POST /report-instrumentation-configuration-status <49 >50 idempotent
StartDiscovery POST /start-discovery <51 >52
TagResource POST /tag-resource <53 >54
UntagResource POST /untag-resource <55 >56
UpdateServiceLevelObjective PATCH /slo/{Id} <57 >58

DeletionTarget:65!
DeletedCount:i! SuccessfulDeletions:[66! Errors:[67!
Timestamp:t! SloIds:[s!
Timestamp:t! Reports:[68! Errors:[69!
SloIds:[s! AddExclusionWindows:[70 RemoveExclusionWindows:[70
SloIds:[s! Errors:[71!
InstrumentationType:s! Service:s! Environment:s! SignalType:s! Location:72! Description:s ExpiresAt:t AttributeFilters:[{s CaptureConfiguration:73! Tags:[74
InstrumentationType:s! Service:s! Environment:s! SignalType:s! Location:72! LocationHash:s! Description:s ExpiresAt:t AttributeFilters:[{s CaptureConfiguration:73! CreatedAt:t! ARN:s!
Name:s! Description:s SliConfig:75 RequestBasedSliConfig:76 Goal:77 Tags:[74 BurnRateConfigurations:[78 CreateRecommendedSlo:b AutoInvestigationEnabled:b
Slo:79!
-
InstrumentationType:s! Service:s! Environment:s! SignalType:s! LocationIdentifier:80!
DeletionStatus:s!
Id:s!@u
-
InstrumentationType:s! Service:s! Environment:s! SignalType:s! LocationIdentifier:80!
Configuration:81!
InstrumentationType:s! Service:s! Environment:s! SignalType:s! LocationIdentifier:80! Status:s StartTime:t EndTime:t MaxResults:i NextToken:s
Service:s! Environment:s! SignalType:s! Location:72! Status:s! Events:[82! NextToken:s
StartTime:t!@q EndTime:t!@q KeyAttributes:{s!
Service:83! StartTime:t! EndTime:t! LogGroupReferences:[{s
Id:s!@u
Slo:79!
StartTime:t!@q EndTime:t!@q Auditors:[s AuditTargets:[84! DetailLevel:s NextToken:s MaxResults:i
StartTime:t EndTime:t AuditFindings:[85! NextToken:s
Entity:{s! StartTime:t! EndTime:t! MaxResults:i@q NextToken:s@q
StartTime:t! EndTime:t! ChangeEvents:[86! NextToken:s
NextToken:s@q AwsAccountId:s@q IncludeLinkedAccounts:b@q
GroupingAttributeDefinitions:[87! UpdatedAt:t NextToken:s
Service:s! Environment:s! InstrumentationType:s! SyncedAt:t MaxResults:i NextToken:s
Service:s! Environment:s! Changed:b! LatestConfigurations:[88 SyncedAt:t! SyncInterval:i! NextToken:s
StartTime:t!@q EndTime:t!@q KeyAttributes:{s! MaxResults:i@q NextToken:s@q
StartTime:t! EndTime:t! ServiceDependencies:[89! NextToken:s
StartTime:t!@q EndTime:t!@q KeyAttributes:{s! MaxResults:i@q NextToken:s@q
StartTime:t! EndTime:t! ServiceDependents:[90! NextToken:s
Id:s!@u MaxResults:i@q NextToken:s@q
ExclusionWindows:[70! NextToken:s
KeyAttributes:{s OperationName:s@q DependencyConfig:91 MaxResults:i@q NextToken:s@q MetricSourceTypes:[s IncludeLinkedAccounts:b@q SloOwnerAwsAccountId:s@q MetricSource:92
SloSummaries:[93 NextToken:s
StartTime:t!@q EndTime:t!@q KeyAttributes:{s! MaxResults:i@q NextToken:s@q
StartTime:t! EndTime:t! ServiceOperations:[94! NextToken:s
StartTime:t! EndTime:t! MaxResults:i NextToken:s IncludeLinkedAccounts:b AwsAccountId:s AttributeFilters:[95
StartTime:t! EndTime:t! ServiceStates:[96! NextToken:s
StartTime:t!@q EndTime:t!@q MaxResults:i@q NextToken:s@q IncludeLinkedAccounts:b@q AwsAccountId:s@q
StartTime:t! EndTime:t! ServiceSummaries:[97! NextToken:s
ResourceArn:s!@q
Tags:[74
GroupingAttributeDefinitions:[87!
GroupingConfiguration:98!
Service:s! Environment:s! Configurations:[99!
Service:s! Environment:s! UnprocessedStatusEvents:[100!
-
-
ResourceArn:s! Tags:[74!
-
ResourceArn:s! TagKeys:[s!
-
Id:s!@u Description:s SliConfig:75 RequestBasedSliConfig:76 Goal:77 BurnRateConfigurations:[78 AutoInvestigationEnabled:b
Slo:79!
Message:s
Message:s!
ResourceType:s! ResourceId:s! Message:s!
Message:s!
Message:s!
message:s
%union Scope:101 ResourceArns:102
ResourceArn:s SignalType:s LocationHash:s
ResourceArn:s! Code:s! Message:s!
Arn:s! Name:s! EvaluationType:s BudgetStatus:s! Attainment:d TotalBudgetSeconds:i BudgetSecondsRemaining:i TotalBudgetRequests:i BudgetRequestsRemaining:i Sli:103 RequestBasedSli:104 Goal:77
Name:s! Arn:s! ErrorCode:s! ErrorMessage:s!
Window:105! StartTime:t RecurrenceRule:106 Reason:s
SloId:s! ErrorCode:s! ErrorMessage:s!
%union CodeLocation:107
%union CodeCapture:108
Key:s! Value:s!
SliMetricConfig:109! MetricThreshold:d ComparisonOperator:s
RequestBasedSliMetricConfig:110! MetricThreshold:d ComparisonOperator:s
Interval:111 AttainmentGoal:d WarningThreshold:d
LookBackWindowMinutes:i!
Arn:s! Name:s! Description:s CreatedTime:t! LastUpdatedTime:t! Sli:103 RequestBasedSli:104 EvaluationType:s Goal:77! BurnRateConfigurations:[78 MetricSourceType:s AutoInvestigationEnabled:b
%union CodeLocation:107 LocationHash:s
InstrumentationType:s! Service:s! Environment:s! SignalType:s! Location:72! LocationHash:s! Description:s ExpiresAt:t AttributeFilters:[{s CaptureConfiguration:73! CreatedAt:t! ARN:s!
Time:t! ErrorCause:s
KeyAttributes:{s! AttributeMaps:[{s ServiceGroups:[112 MetricReferences:[113! LogGroupReferences:[{s
Type:s! Data:114!
KeyAttributes:{s! AuditorResults:[115 Operation:s MetricGraph:116 DependencyGraph:117 Type:s
Timestamp:t! AccountId:s! Region:s! Entity:{s! ChangeEventType:s! EventId:s! UserName:s EventName:s
GroupingName:s! GroupingSourceKeys:[s DefaultGroupingValue:s
InstrumentationType:s! SignalType:s! Location:72! LocationHash:s! Description:s ExpiresAt:t AttributeFilters:[{s CaptureConfiguration:73! CreatedAt:t! ARN:s!
OperationName:s! DependencyKeyAttributes:{s! DependencyOperationName:s! MetricReferences:[113!
OperationName:s DependentKeyAttributes:{s! DependentOperationName:s MetricReferences:[113!
DependencyKeyAttributes:{s! DependencyOperationName:s!
MetricSourceKeyAttributes:{s! MetricSourceAttributes:{s
Arn:s! Name:s! KeyAttributes:{s OperationName:s DependencyConfig:91 CreatedTime:t EvaluationType:s MetricSourceType:s MetricSource:92 CompositeSliConfig:118
Name:s! MetricReferences:[113!
AttributeFilterName:s! AttributeFilterValues:[s!
AttributeFilters:[95 Service:{s! LatestChangeEvents:[86!
KeyAttributes:{s! AttributeMaps:[{s MetricReferences:[113! ServiceGroups:[112
GroupingAttributeDefinitions:[87! UpdatedAt:t!
InstrumentationType:s! SignalType:s! LocationHash:s! Status:s! Time:t! ErrorCause:s
InstrumentationType:s! SignalType:s! LocationHash:s! Status:s! Time:t! FailedReason:s!
Service:s! Environment:s! InstrumentationType:s!
ResourceArns:[s! InstrumentationType:s!
SliMetric:119! MetricThreshold:d! ComparisonOperator:s!
RequestBasedSliMetric:120! MetricThreshold:d ComparisonOperator:s
DurationUnit:s! Duration:i!
Expression:s!
Language:s! CodeUnit:s ClassName:s MethodName:s FilePath:s! LineNumber:i
CaptureArguments:[s CaptureReturn:b CaptureStackTrace:b CaptureLocals:[s CaptureLimits:121!
KeyAttributes:{s OperationName:s MetricType:s MetricName:s Statistic:s PeriodSeconds:i MetricSource:92 MetricDataQueries:[122 DependencyConfig:91 CompositeSliConfig:118
KeyAttributes:{s OperationName:s MetricType:s TotalRequestCountMetric:[122 MonitoredRequestCountMetric:123 DependencyConfig:91 MetricSource:92 MetricName:s CompositeSliConfig:118
%union RollingInterval:124 CalendarInterval:125
GroupName:s! GroupValue:s! GroupSource:s! GroupIdentifier:s!
Namespace:s! MetricType:s! Dimensions:[126 MetricName:s! AccountId:s
%union Service:127 Slo:128 ServiceOperation:129 Canary:130
Auditor:s Description:s Data:{s Severity:s
MetricDataQueries:[122 StartTime:t EndTime:t
Nodes:[131 Edges:[132
SelectionConfig:133! Components:[134
KeyAttributes:{s OperationName:s MetricType:s MetricDataQueries:[122! DependencyConfig:91 MetricSource:92 CompositeSliConfig:118
KeyAttributes:{s OperationName:s MetricType:s TotalRequestCountMetric:[122! MonitoredRequestCountMetric:123! DependencyConfig:91 MetricSource:92 CompositeSliConfig:118
MaxHits:i MaxStringLength:i MaxCollectionWidth:i MaxCollectionDepth:i MaxStackFrames:i MaxStackTraceSize:i MaxObjectDepth:i MaxFieldsPerObject:i
Id:s! MetricStat:135 Expression:s Label:s ReturnData:b Period:i AccountId:s
%union GoodCountMetric:[122 BadCountMetric:[122
DurationUnit:s! Duration:i!
StartTime:t! DurationUnit:s! Duration:i!
Name:s! Value:s!
Type:s Name:s Environment:s AwsAccountId:s
SloName:s SloArn:s
Service:127 Operation:s MetricType:s
CanaryName:s!
KeyAttributes:{s! Name:s! NodeId:s! Operation:s Type:s Duration:d Status:s
SourceNodeId:s DestinationNodeId:s Duration:d ConnectionType:s
Type:s! Pattern:s
%union OperationName:s
Metric:136! Period:i! Stat:s! Unit:s
Namespace:s MetricName:s Dimensions:[126

AccessDeniedException 59 status=403 sender
ConflictException 60 status=409 sender
ResourceNotFoundException 61 status=404 sender
ServiceQuotaExceededException 62 status=402 sender
ThrottlingException 63 status=429 sender
ValidationException 64 status=400 sender

ListServiceDependencies in=NextToken out=NextToken limit=MaxResults results=ServiceDependencies
ListServiceDependents in=NextToken out=NextToken limit=MaxResults results=ServiceDependents
ListServiceLevelObjectives in=NextToken out=NextToken limit=MaxResults results=SloSummaries
ListServiceOperations in=NextToken out=NextToken limit=MaxResults results=ServiceOperations
ListServices in=NextToken out=NextToken limit=MaxResults results=ServiceSummaries
ListServiceLevelObjectiveExclusionWindows in=NextToken out=NextToken limit=MaxResults results=ExclusionWindows
ListServiceStates in=NextToken out=NextToken limit=MaxResults results=ServiceStates
ListEntityEvents in=NextToken out=NextToken limit=MaxResults results=ChangeEvents
GetInstrumentationConfigurationStatus in=NextToken out=NextToken limit=MaxResults results=Events
ListInstrumentationConfigurations in=NextToken out=NextToken limit=MaxResults results=LatestConfigurations

`,
}
