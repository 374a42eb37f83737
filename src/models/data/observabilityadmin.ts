// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** CloudWatch Observability Admin Service, API version 2018-05-10. */
export const observabilityadmin: ServiceModel = {
  name: 'observabilityadmin',
  packed: `{"name":"observabilityadmin","serviceId":"ObservabilityAdmin","fullName":"CloudWatch Observability Admin Service","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"observabilityadmin"}
CreateCentralizationRuleForOrganization POST /CreateCentralizationRuleForOrganization <0 >1
CreateS3TableIntegration POST /CreateS3TableIntegration <2 >3
CreateTelemetryPipeline POST /CreateTelemetryPipeline <4 >5
CreateTelemetryRule POST /CreateTelemetryRule <6 >7
CreateTelemetryRuleForOrganization POST /CreateTelemetryRuleForOrganization <8 >9
DeleteCentralizationRuleForOrganization POST /DeleteCentralizationRuleForOrganization <10
DeleteS3TableIntegration POST /DeleteS3TableIntegration <11 status=204
DeleteTelemetryPipeline POST /DeleteTelemetryPipeline <12 >13 idempotent
DeleteTelemetryRule POST /DeleteTelemetryRule <14
DeleteTelemetryRuleForOrganization POST /DeleteTelemetryRuleForOrganization <15
GetCentralizationRuleForOrganization POST /GetCentralizationRuleForOrganization <16 >17 readonly
GetS3TableIntegration POST /GetS3TableIntegration <18 >19 readonly
GetTelemetryEnrichmentStatus POST /GetTelemetryEnrichmentStatus >20 readonly
GetTelemetryEvaluationStatus POST /GetTelemetryEvaluationStatus >21 readonly
GetTelemetryEvaluationStatusForOrganization POST /GetTelemetryEvaluationStatusForOrganization >22 readonly
GetTelemetryPipeline POST /GetTelemetryPipeline <23 >24 readonly
GetTelemetryRule POST /GetTelemetryRule <25 >26 readonly
GetTelemetryRuleForOrganization POST /GetTelemetryRuleForOrganization <27 >28 readonly
ListCentralizationRulesForOrganization POST /ListCentralizationRulesForOrganization <29 >30 readonly
ListResourceTelemetry POST /ListResourceTelemetry <31 >32 readonly
ListResourceTelemetryForOrganization POST /ListResourceTelemetryForOrganization <33 >34 readonly
ListS3TableIntegrations POST /ListS3TableIntegrations <35 >36 readonly
ListTagsForResource POST /ListTagsForResource <37 >38 readonly
ListTelemetryPipelines POST /ListTelemetryPipelines <39 >40 readonly
ListTelemetryRules POST /ListTelemetryRules <41 >42 readonly
ListTelemetryRulesForOrganization POST /ListTelemetryRulesForOrganization <43 >44 readonly
StartTelemetryEnrichment POST /StartTelemetryEnrichment >45 status=202
StartTelemetryEvaluation POST /StartTelemetryEvaluation <46
StartTelemetryEvaluationForOrganization POST /StartTelemetryEvaluationForOrganization <47
StopTelemetryEnrichment POST /StopTelemetryEnrichment >48 status=202
StopTelemetryEvaluation POST /StopTelemetryEvaluation
StopTelemetryEvaluationForOrganization POST /StopTelemetryEvaluationForOrganization
TagResource POST /TagResource <49
TestTelemetryPipeline POST /TestTelemetryPipeline <50 >51
UntagResource POST /UntagResource <52
UpdateCentralizationRuleForOrganization POST /UpdateCentralizationRuleForOrganization <53 >54
UpdateTelemetryPipeline POST /UpdateTelemetryPipeline <55 >56
UpdateTelemetryRule POST /UpdateTelemetryRule <57 >58
UpdateTelemetryRuleForOrganization POST /UpdateTelemetryRuleForOrganization <59 >60
ValidateTelemetryPipelineConfiguration POST /ValidateTelemetryPipelineConfiguration <61 >62

RuleName:s! Rule:71! Tags:{s
RuleArn:s
Encryption:72! RoleArn:s! Tags:{s
Arn:s
Name:s! Configuration:73! Tags:{s
Arn:s
RuleName:s! Rule:74! Tags:{s
RuleArn:s
RuleName:s! Rule:74! Tags:{s
RuleArn:s
RuleIdentifier:s!
Arn:s!
PipelineIdentifier:s!
-
RuleIdentifier:s!
RuleIdentifier:s!
RuleIdentifier:s!
RuleName:s RuleArn:s CreatorAccountId:s CreatedTimeStamp:l CreatedRegion:s LastUpdateTimeStamp:l RuleHealth:s FailureReason:s CentralizationRule:71
Arn:s!
Arn:s RoleArn:s Status:s Encryption:72 DestinationTableBucketArn:s CreatedTimeStamp:l
Status:s AwsResourceExplorerManagedViewArn:s
Status:s FailureReason:s HomeRegion:s RegionStatuses:[75
Status:s FailureReason:s HomeRegion:s RegionStatuses:[75
PipelineIdentifier:s!
Pipeline:76
RuleIdentifier:s!
RuleName:s RuleArn:s CreatedTimeStamp:l LastUpdateTimeStamp:l TelemetryRule:74 HomeRegion:s IsReplicated:b RegionStatuses:[75
RuleIdentifier:s!
RuleName:s RuleArn:s CreatedTimeStamp:l LastUpdateTimeStamp:l TelemetryRule:74 HomeRegion:s IsReplicated:b RegionStatuses:[75
RuleNamePrefix:s AllRegions:b MaxResults:i NextToken:s
CentralizationRuleSummaries:[77 NextToken:s
ResourceIdentifierPrefix:s ResourceTypes:[s TelemetryConfigurationState:{s ResourceTags:{s MaxResults:i NextToken:s
TelemetryConfigurations:[78 NextToken:s
AccountIdentifiers:[s ResourceIdentifierPrefix:s ResourceTypes:[s TelemetryConfigurationState:{s ResourceTags:{s MaxResults:i NextToken:s
TelemetryConfigurations:[78 NextToken:s
MaxResults:i NextToken:s
IntegrationSummaries:[79 NextToken:s
ResourceARN:s!
Tags:{s!
MaxResults:i NextToken:s
PipelineSummaries:[80 NextToken:s
RuleNamePrefix:s MaxResults:i NextToken:s
TelemetryRuleSummaries:[81 NextToken:s
RuleNamePrefix:s SourceAccountIds:[s SourceOrganizationUnitIds:[s MaxResults:i NextToken:s
TelemetryRuleSummaries:[81 NextToken:s
Status:s AwsResourceExplorerManagedViewArn:s
Regions:[s AllRegions:b
Regions:[s AllRegions:b
Status:s
ResourceARN:s! Tags:{s!
Records:[82! Configuration:73! SignalType:s
Results:[83
ResourceARN:s! TagKeys:[s!
RuleIdentifier:s! Rule:71!
RuleArn:s
PipelineIdentifier:s! Configuration:73!
-
RuleIdentifier:s! Rule:74!
RuleArn:s
RuleIdentifier:s! Rule:74!
RuleArn:s
Configuration:73!
Errors:[84
Message:s amznErrorType:s@h=x-amzn-ErrorType
Message:s ResourceId:s ResourceType:s
Message:s amznErrorType:s@h=x-amzn-ErrorType retryAfterSeconds:i@h=Retry-After
Message:s
Message:s ResourceId:s ResourceType:s
Message:s ResourceId:s ResourceType:s ServiceCode:s QuotaCode:s amznErrorType:s@h=x-amzn-ErrorType
Message:s
Message:s Errors:[84
Source:85! Destination:86!
SseAlgorithm:s! KmsKeyArn:s
Body:s!
ResourceType:s TelemetryType:s! TelemetrySourceTypes:[s DestinationConfiguration:87 Scope:s SelectionCriteria:s AllowFieldUpdates:b Regions:[s AllRegions:b
Region:s Status:s FailureReason:s RuleArn:s
CreatedTimeStamp:l LastUpdateTimeStamp:l Arn:s Name:s Configuration:73 Status:s StatusReason:88 Tags:{s
RuleName:s RuleArn:s CreatorAccountId:s CreatedTimeStamp:l CreatedRegion:s LastUpdateTimeStamp:l RuleHealth:s FailureReason:s DestinationAccountId:s DestinationRegion:s
AccountIdentifier:s TelemetryConfigurationState:{s ResourceType:s ResourceIdentifier:s ResourceTags:{s LastUpdateTimeStamp:l TelemetrySourceType:s
Arn:s Status:s
CreatedTimeStamp:l LastUpdateTimeStamp:l Arn:s Name:s Status:s Tags:{s ConfigurationSummary:89
RuleName:s RuleArn:s CreatedTimeStamp:l LastUpdateTimeStamp:l ResourceType:s TelemetryType:s TelemetrySourceTypes:[s
Data:s Type:s
Record:82 Error:90
Message:s Reason:s FieldMap:{s
Regions:[s! Scope:s SourceLogsConfiguration:91 SourceMetricsConfiguration:92
Region:s! Account:s DestinationLogsConfiguration:93 DestinationMetricsConfiguration:94
DestinationType:s DestinationPattern:s RetentionInDays:i VPCFlowLogParameters:95 CloudtrailParameters:96 ELBLoadBalancerLoggingParameters:97 WAFLoggingParameters:98 LogDeliveryParameters:99 MskMonitoringParameters:100 KmsKeyArn:s
Description:s
Sources:[101 DataSources:[102 Processors:[s ProcessorCount:i Sinks:[s
Message:s
LogGroupSelectionCriteria:s DataSourceSelectionCriteria:s EncryptedLogGroupStrategy:s!
MetricsSelectionCriteria:s
LogsEncryptionConfiguration:103 BackupConfiguration:104 LogGroupNameConfiguration:105
BackupConfiguration:106
LogFormat:s TrafficType:s MaxAggregationInterval:i
AdvancedEventSelectors:[107!
OutputFormat:s FieldDelimiter:s
RedactedFields:[108 LoggingFilter:109 LogType:s
LogTypes:[s
EnhancedMonitoring:s
Type:s
Name:s Type:s
EncryptionStrategy:s! KmsKeyArn:s EncryptionConflictResolutionStrategy:s EncryptionScope:s
Region:s! KmsKeyArn:s
LogGroupNamePattern:s!
Region:s!
Name:s FieldSelectors:[110!
SingleHeader:111 UriPath:s QueryString:s Method:s
Filters:[112 DefaultBehavior:s
Field:s! Equals:[s StartsWith:[s EndsWith:[s NotEquals:[s NotStartsWith:[s NotEndsWith:[s
Name:s
Behavior:s Requirement:s Conditions:[113
ActionCondition:114 LabelNameCondition:115
Action:s
LabelName:s

AccessDeniedException 63 status=400 sender
ConflictException 64 status=409 sender
InternalServerException 65 status=500
InvalidStateException 66 status=400 sender
ResourceNotFoundException 67 status=404 sender
ServiceQuotaExceededException 68 status=402 sender
TooManyRequestsException 69 status=429 sender
ValidationException 70 status=400 sender

ListResourceTelemetry in=NextToken out=NextToken limit=MaxResults results=TelemetryConfigurations
ListResourceTelemetryForOrganization in=NextToken out=NextToken limit=MaxResults results=TelemetryConfigurations
ListTelemetryRules in=NextToken out=NextToken limit=MaxResults results=TelemetryRuleSummaries
ListTelemetryRulesForOrganization in=NextToken out=NextToken limit=MaxResults results=TelemetryRuleSummaries
ListCentralizationRulesForOrganization in=NextToken out=NextToken limit=MaxResults results=CentralizationRuleSummaries
ListS3TableIntegrations in=NextToken out=NextToken limit=MaxResults results=IntegrationSummaries
ListTelemetryPipelines in=NextToken out=NextToken limit=MaxResults results=PipelineSummaries

`,
}
