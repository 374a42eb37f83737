// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf } from '../values.ts'
export interface AssociateDatasetKmsKeyInput {
  DatasetIdentifier: string
  KmsKeyArn: string
}
export interface DeleteAlarmMuteRuleInput {
  AlarmMuteRuleName: string
}
export interface DeleteAlarmsInput {
  AlarmNames: string[]
}
export interface DeleteAnomalyDetectorInput {
  AnomalyDetectorId?: string | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined
}
export interface DeleteDashboardsInput {
  DashboardNames: string[]
}
export interface DeleteInsightRulesInput {
  RuleNames: string[]
}
export interface DeleteMetricStreamInput {
  Name: string
}
export interface DescribeAlarmContributorsInput {
  AlarmName: string
  NextToken?: string | undefined
}
export interface DescribeAlarmHistoryInput {
  AlarmName?: string | undefined
  AlarmContributorId?: string | undefined
  AlarmTypes?: AlarmType[] | undefined
  HistoryItemType?: HistoryItemType | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
  ScanBy?: ScanBy | undefined
}
export interface DescribeAlarmsInput {
  AlarmNames?: string[] | undefined
  AlarmNamePrefix?: string | undefined
  AlarmTypes?: AlarmType[] | undefined
  ChildrenOfAlarmName?: string | undefined
  ParentsOfAlarmName?: string | undefined
  StateValue?: StateValue | undefined
  ActionPrefix?: string | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeAlarmsForMetricInput {
  MetricName: string
  Namespace: string
  Statistic?: Statistic | undefined
  ExtendedStatistic?: string | undefined
  Dimensions?: Dimension[] | undefined
  Period?: number | undefined
  Unit?: StandardUnit | undefined
}
export interface DescribeAnomalyDetectorsInput {
  AnomalyDetectorIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  AnomalyDetectorTypes?: AnomalyDetectorType[] | undefined
}
export interface DescribeInsightRulesInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface DisableAlarmActionsInput {
  AlarmNames: string[]
}
export interface DisableInsightRulesInput {
  RuleNames: string[]
}
export interface DisassociateDatasetKmsKeyInput {
  DatasetIdentifier: string
}
export interface EnableAlarmActionsInput {
  AlarmNames: string[]
}
export interface EnableInsightRulesInput {
  RuleNames: string[]
}
export interface GetAlarmMuteRuleInput {
  AlarmMuteRuleName: string
}
export interface GetDashboardInput {
  DashboardName: string
}
export interface GetDatasetInput {
  DatasetIdentifier: string
}
export interface GetInsightRuleReportInput {
  RuleName: string
  StartTime: Date
  EndTime: Date
  Period: number
  MaxContributorCount?: number | undefined
  Metrics?: string[] | undefined
  OrderBy?: string | undefined
}
export interface GetMetricDataInput {
  MetricDataQueries: MetricDataQuery[]
  StartTime: Date
  EndTime: Date
  NextToken?: string | undefined
  ScanBy?: ScanBy | undefined
  MaxDatapoints?: number | undefined
  LabelOptions?: LabelOptions | undefined
}
export interface GetMetricStatisticsInput {
  Namespace: string
  MetricName: string
  Dimensions?: Dimension[] | undefined
  StartTime: Date
  EndTime: Date
  Period: number
  Statistics?: Statistic[] | undefined
  ExtendedStatistics?: string[] | undefined
  Unit?: StandardUnit | undefined
}
export interface GetMetricStreamInput {
  Name: string
}
export interface GetMetricWidgetImageInput {
  MetricWidget: string
  OutputFormat?: string | undefined
}
export interface GetOTelEnrichmentInput {
}
export interface ListAlarmMuteRulesInput {
  AlarmName?: string | undefined
  Statuses?: AlarmMuteRuleStatus[] | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
}
export interface ListDashboardsInput {
  DashboardNamePrefix?: string | undefined
  NextToken?: string | undefined
}
export interface ListManagedInsightRulesInput {
  ResourceARN: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListMetricStreamsInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListMetricsInput {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: DimensionFilter[] | undefined
  NextToken?: string | undefined
  RecentlyActive?: RecentlyActive | undefined
  IncludeLinkedAccounts?: boolean | undefined
  OwningAccount?: string | undefined
}
export interface ListTagsForResourceInput {
  ResourceARN: string
}
export interface PutAlarmMuteRuleInput {
  Name: string
  Description?: string | undefined
  Rule: Rule
  MuteTargets?: MuteTargets | undefined
  Tags?: Tag[] | undefined
  StartDate?: Date | undefined
  ExpireDate?: Date | undefined
}
export interface PutAnomalyDetectorInput {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
  Configuration?: AnomalyDetectorConfiguration | undefined
  MetricCharacteristics?: MetricCharacteristics | undefined
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined
}
export interface PutCompositeAlarmInput {
  ActionsEnabled?: boolean | undefined
  AlarmActions?: string[] | undefined
  AlarmDescription?: string | undefined
  AlarmName: string
  AlarmRule: string
  InsufficientDataActions?: string[] | undefined
  OKActions?: string[] | undefined
  Tags?: Tag[] | undefined
  ActionsSuppressor?: string | undefined
  ActionsSuppressorWaitPeriod?: number | undefined
  ActionsSuppressorExtensionPeriod?: number | undefined
}
export interface PutDashboardInput {
  DashboardName: string
  DashboardBody: string
  Tags?: Tag[] | undefined
}
export interface PutInsightRuleInput {
  RuleName: string
  RuleState?: string | undefined
  RuleDefinition: string
  Tags?: Tag[] | undefined
  ApplyOnTransformedLogs?: boolean | undefined
}
export interface PutLogAlarmInput {
  AlarmName: string
  AlarmDescription?: string | undefined
  ScheduledQueryConfiguration: ScheduledQueryConfiguration
  ActionLogLineCount?: number | undefined
  ActionLogLineRoleArn?: string | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  QueryResultsToEvaluate: number
  QueryResultsToAlarm: number
  Threshold: number
  ComparisonOperator: ComparisonOperator
  TreatMissingData?: string | undefined
  Tags?: Tag[] | undefined
}
export interface PutManagedInsightRulesInput {
  ManagedRules: ManagedRule[]
}
export interface PutMetricAlarmInput {
  AlarmName: string
  AlarmDescription?: string | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  MetricName?: string | undefined
  Namespace?: string | undefined
  Statistic?: Statistic | undefined
  ExtendedStatistic?: string | undefined
  Dimensions?: Dimension[] | undefined
  Period?: number | undefined
  Unit?: StandardUnit | undefined
  EvaluationPeriods?: number | undefined
  DatapointsToAlarm?: number | undefined
  Threshold?: number | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  TreatMissingData?: string | undefined
  EvaluateLowSampleCountPercentile?: string | undefined
  Metrics?: MetricDataQuery[] | undefined
  Tags?: Tag[] | undefined
  ThresholdMetricId?: string | undefined
  EvaluationWindow?: EvaluationWindow | undefined
  EvaluationCriteria?: EvaluationCriteria | undefined
  EvaluationInterval?: number | undefined
}
export interface PutMetricDataInput {
  Namespace: string
  MetricData?: MetricDatum[] | undefined
  EntityMetricData?: EntityMetricData[] | undefined
  StrictEntityValidation?: boolean | undefined
}
export interface PutMetricStreamInput {
  Name: string
  IncludeFilters?: MetricStreamFilter[] | undefined
  ExcludeFilters?: MetricStreamFilter[] | undefined
  FirehoseArn: string
  RoleArn: string
  OutputFormat: MetricStreamOutputFormat
  Tags?: Tag[] | undefined
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[] | undefined
  IncludeLinkedAccountsMetrics?: boolean | undefined
}
export interface SetAlarmStateInput {
  AlarmName: string
  StateValue: StateValue
  StateReason: string
  StateReasonData?: string | undefined
}
export interface StartMetricStreamsInput {
  Names: string[]
}
export interface StartOTelEnrichmentInput {
}
export interface StopMetricStreamsInput {
  Names: string[]
}
export interface StopOTelEnrichmentInput {
}
export interface TagResourceInput {
  ResourceARN: string
  Tags: Tag[]
}
export interface UntagResourceInput {
  ResourceARN: string
  TagKeys: string[]
}
export interface Dimension {
  Name: string
  Value: string
}
export interface SingleMetricAnomalyDetector {
  AccountId?: string | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
}
export interface MetricMathAnomalyDetector {
  MetricDataQueries?: MetricDataQuery[] | undefined
}
export interface MetricDataQuery {
  Id: string
  MetricStat?: MetricStat | undefined
  Expression?: string | undefined
  Label?: string | undefined
  ReturnData?: boolean | undefined
  Period?: number | undefined
  AccountId?: string | undefined
}
export interface LabelOptions {
  Timezone?: string | undefined
}
export interface DimensionFilter {
  Name: string
  Value?: string | undefined
}
export interface Rule {
  Schedule: Schedule
}
export interface MuteTargets {
  AlarmNames: string[]
}
export interface Tag {
  Key: string
  Value: string
}
export interface AnomalyDetectorConfiguration {
  ExcludedTimeRanges?: Range[] | undefined
  MetricTimezone?: string | undefined
}
export interface MetricCharacteristics {
  PeriodicSpikes?: boolean | undefined
}
export interface ScheduledQueryConfiguration {
  QueryString: string
  LogGroupIdentifiers?: string[] | undefined
  QueryARN?: string | undefined
  ScheduledQueryRoleARN: string
  ScheduleConfiguration: ScheduleConfiguration
  AggregationExpression: string
  Tags?: Tag[] | undefined
}
export interface ManagedRule {
  TemplateName: string
  ResourceARN: string
  Tags?: Tag[] | undefined
}
export type EvaluationWindow = OneOf<{
  WallClockWindow: WallClockWindow
  SlidingWindow: SlidingWindow
}>
export type EvaluationCriteria = OneOf<{
  PromQLCriteria: AlarmPromQLCriteria
}>
export interface MetricDatum {
  MetricName: string
  Dimensions?: Dimension[] | undefined
  Timestamp?: Date | undefined
  Value?: number | undefined
  StatisticValues?: StatisticSet | undefined
  Values?: number[] | undefined
  Counts?: number[] | undefined
  Unit?: StandardUnit | undefined
  StorageResolution?: number | undefined
}
export interface EntityMetricData {
  Entity?: Entity | undefined
  MetricData?: MetricDatum[] | undefined
}
export interface MetricStreamFilter {
  Namespace?: string | undefined
  MetricNames?: string[] | undefined
}
export interface MetricStreamStatisticsConfiguration {
  IncludeMetrics: MetricStreamStatisticsMetric[]
  AdditionalStatistics: string[]
}
export interface MetricStat {
  Metric: Metric
  Period: number
  Stat: string
  Unit?: StandardUnit | undefined
}
export interface Schedule {
  Expression: string
  Duration: string
  Timezone?: string | undefined
}
export interface Range {
  StartTime: Date
  EndTime: Date
}
export interface ScheduleConfiguration {
  ScheduleExpression: string
  StartTimeOffset: number | bigint
  EndTimeOffset?: number | bigint | undefined
}
export interface WallClockWindow {
  Timezone?: string | undefined
}
export interface SlidingWindow {
}
export interface AlarmPromQLCriteria {
  Query: string
  PendingPeriod?: number | undefined
  RecoveryPeriod?: number | undefined
}
export interface StatisticSet {
  SampleCount: number
  Sum: number
  Minimum: number
  Maximum: number
}
export interface Entity {
  KeyAttributes?: { [key: string]: string } | undefined
  Attributes?: { [key: string]: string } | undefined
}
export interface MetricStreamStatisticsMetric {
  Namespace: string
  MetricName: string
}
export interface Metric {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
}
export interface AssociateDatasetKmsKeyOutput {
}
export interface DeleteAnomalyDetectorOutput {
}
export interface DeleteDashboardsOutput {
}
export interface DeleteInsightRulesOutput {
  Failures?: PartialFailure[]
}
export interface DeleteMetricStreamOutput {
}
export interface DescribeAlarmContributorsOutput {
  AlarmContributors?: AlarmContributor[]
  NextToken?: string
}
export interface DescribeAlarmHistoryOutput {
  AlarmHistoryItems?: AlarmHistoryItem[]
  NextToken?: string
}
export interface DescribeAlarmsOutput {
  CompositeAlarms?: CompositeAlarm[]
  MetricAlarms?: MetricAlarm[]
  LogAlarms?: LogAlarm[]
  NextToken?: string
}
export interface DescribeAlarmsForMetricOutput {
  MetricAlarms?: MetricAlarm[]
}
export interface DescribeAnomalyDetectorsOutput {
  AnomalyDetectors?: AnomalyDetector[]
  NextToken?: string
}
export interface DescribeInsightRulesOutput {
  NextToken?: string
  InsightRules?: InsightRule[]
}
export interface DisableInsightRulesOutput {
  Failures?: PartialFailure[]
}
export interface DisassociateDatasetKmsKeyOutput {
}
export interface EnableInsightRulesOutput {
  Failures?: PartialFailure[]
}
export interface GetAlarmMuteRuleOutput {
  Name?: string
  AlarmMuteRuleArn?: string
  Description?: string
  Rule?: Rule
  MuteTargets?: MuteTargets
  StartDate?: Date
  ExpireDate?: Date
  Status?: AlarmMuteRuleStatus
  LastUpdatedTimestamp?: Date
  MuteType?: string
}
export interface GetDashboardOutput {
  DashboardArn?: string
  DashboardBody?: string
  DashboardName?: string
}
export interface GetDatasetOutput {
  DatasetId?: string
  Arn?: string
  KmsKeyArn?: string
}
export interface GetInsightRuleReportOutput {
  KeyLabels?: string[]
  AggregationStatistic?: string
  AggregateValue?: number
  ApproximateUniqueCount?: number | bigint
  Contributors?: InsightRuleContributor[]
  MetricDatapoints?: InsightRuleMetricDatapoint[]
}
export interface GetMetricDataOutput {
  MetricDataResults?: MetricDataResult[]
  NextToken?: string
  Messages?: MessageData[]
}
export interface GetMetricStatisticsOutput {
  Label?: string
  Datapoints?: Datapoint[]
}
export interface GetMetricStreamOutput {
  Arn?: string
  Name?: string
  IncludeFilters?: MetricStreamFilter[]
  ExcludeFilters?: MetricStreamFilter[]
  FirehoseArn?: string
  RoleArn?: string
  State?: string
  CreationDate?: Date
  LastUpdateDate?: Date
  OutputFormat?: MetricStreamOutputFormat
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[]
  IncludeLinkedAccountsMetrics?: boolean
}
export interface GetMetricWidgetImageOutput {
  MetricWidgetImage?: Uint8Array
}
export interface GetOTelEnrichmentOutput {
  Status?: OTelEnrichmentStatus
}
export interface ListAlarmMuteRulesOutput {
  AlarmMuteRuleSummaries?: AlarmMuteRuleSummary[]
  NextToken?: string
}
export interface ListDashboardsOutput {
  DashboardEntries?: DashboardEntry[]
  NextToken?: string
}
export interface ListManagedInsightRulesOutput {
  ManagedRules?: ManagedRuleDescription[]
  NextToken?: string
}
export interface ListMetricStreamsOutput {
  NextToken?: string
  Entries?: MetricStreamEntry[]
}
export interface ListMetricsOutput {
  Metrics?: Metric[]
  NextToken?: string
  OwningAccounts?: string[]
}
export interface ListTagsForResourceOutput {
  Tags?: Tag[]
}
export interface PutAnomalyDetectorOutput {
  AnomalyDetectorId?: string
}
export interface PutDashboardOutput {
  DashboardValidationMessages?: DashboardValidationMessage[]
}
export interface PutInsightRuleOutput {
}
export interface PutManagedInsightRulesOutput {
  Failures?: PartialFailure[]
}
export interface PutMetricStreamOutput {
  Arn?: string
}
export interface StartMetricStreamsOutput {
}
export interface StartOTelEnrichmentOutput {
}
export interface StopMetricStreamsOutput {
}
export interface StopOTelEnrichmentOutput {
}
export interface TagResourceOutput {
}
export interface UntagResourceOutput {
}
export interface PartialFailure {
  FailureResource?: string
  ExceptionType?: string
  FailureCode?: string
  FailureDescription?: string
}
export interface AlarmContributor {
  ContributorId?: string
  ContributorAttributes?: { [key: string]: string }
  StateReason?: string
  StateTransitionedTimestamp?: Date
}
export interface AlarmHistoryItem {
  AlarmName?: string
  AlarmContributorId?: string
  AlarmType?: AlarmType
  Timestamp?: Date
  HistoryItemType?: HistoryItemType
  HistorySummary?: string
  HistoryData?: string
  AlarmContributorAttributes?: { [key: string]: string }
}
export interface CompositeAlarm {
  ActionsEnabled?: boolean
  AlarmActions?: string[]
  AlarmArn?: string
  AlarmConfigurationUpdatedTimestamp?: Date
  AlarmDescription?: string
  AlarmName?: string
  AlarmRule?: string
  InsufficientDataActions?: string[]
  OKActions?: string[]
  StateReason?: string
  StateReasonData?: string
  StateUpdatedTimestamp?: Date
  StateValue?: StateValue
  StateTransitionedTimestamp?: Date
  ActionsSuppressedBy?: ActionsSuppressedBy
  ActionsSuppressedReason?: string
  ActionsSuppressor?: string
  ActionsSuppressorWaitPeriod?: number
  ActionsSuppressorExtensionPeriod?: number
}
export interface MetricAlarm {
  AlarmName?: string
  AlarmArn?: string
  AlarmDescription?: string
  AlarmConfigurationUpdatedTimestamp?: Date
  ActionsEnabled?: boolean
  OKActions?: string[]
  AlarmActions?: string[]
  InsufficientDataActions?: string[]
  StateValue?: StateValue
  StateReason?: string
  StateReasonData?: string
  StateUpdatedTimestamp?: Date
  MetricName?: string
  Namespace?: string
  Statistic?: Statistic
  ExtendedStatistic?: string
  Dimensions?: Dimension[]
  Period?: number
  Unit?: StandardUnit
  EvaluationPeriods?: number
  DatapointsToAlarm?: number
  Threshold?: number
  ComparisonOperator?: ComparisonOperator
  TreatMissingData?: string
  EvaluateLowSampleCountPercentile?: string
  Metrics?: MetricDataQuery[]
  ThresholdMetricId?: string
  EvaluationState?: EvaluationState
  StateTransitionedTimestamp?: Date
  EvaluationWindow?: EvaluationWindow
  EvaluationCriteria?: EvaluationCriteria
  EvaluationInterval?: number
}
export interface LogAlarm {
  AlarmName?: string
  AlarmArn?: string
  AlarmDescription?: string
  AlarmConfigurationUpdatedTimestamp?: Date
  ActionsEnabled?: boolean
  OKActions?: string[]
  AlarmActions?: string[]
  InsufficientDataActions?: string[]
  StateValue?: StateValue
  StateReason?: string
  StateReasonData?: string
  StateUpdatedTimestamp?: Date
  ScheduledQueryConfiguration?: ScheduledQueryConfiguration
  QueryResultsToEvaluate?: number
  QueryResultsToAlarm?: number
  Threshold?: number
  ComparisonOperator?: ComparisonOperator
  TreatMissingData?: string
  StateTransitionedTimestamp?: Date
  EvaluationState?: EvaluationState
  ActionLogLineCount?: number
  ActionLogLineRoleArn?: string
}
export interface AnomalyDetector {
  AnomalyDetectorId?: string
  Namespace?: string
  MetricName?: string
  Dimensions?: Dimension[]
  Stat?: string
  Configuration?: AnomalyDetectorConfiguration
  StateValue?: AnomalyDetectorStateValue
  MetricCharacteristics?: MetricCharacteristics
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector
}
export interface InsightRule {
  Name?: string
  State?: string
  Schema?: string
  Definition?: string
  ManagedRule?: boolean
  ApplyOnTransformedLogs?: boolean
}
export interface InsightRuleContributor {
  Keys?: string[]
  ApproximateAggregateValue?: number
  Datapoints?: InsightRuleContributorDatapoint[]
}
export interface InsightRuleMetricDatapoint {
  Timestamp?: Date
  UniqueContributors?: number
  MaxContributorValue?: number
  SampleCount?: number
  Average?: number
  Sum?: number
  Minimum?: number
  Maximum?: number
}
export interface MetricDataResult {
  Id?: string
  Label?: string
  Timestamps?: Date[]
  Values?: number[]
  StatusCode?: StatusCode
  Messages?: MessageData[]
}
export interface MessageData {
  Code?: string
  Value?: string
}
export interface Datapoint {
  Timestamp?: Date
  SampleCount?: number
  Average?: number
  Sum?: number
  Minimum?: number
  Maximum?: number
  Unit?: StandardUnit
  ExtendedStatistics?: { [key: string]: number }
}
export interface AlarmMuteRuleSummary {
  AlarmMuteRuleArn?: string
  ExpireDate?: Date
  Status?: AlarmMuteRuleStatus
  MuteType?: string
  LastUpdatedTimestamp?: Date
}
export interface DashboardEntry {
  DashboardName?: string
  DashboardArn?: string
  LastModified?: Date
  Size?: number | bigint
}
export interface ManagedRuleDescription {
  TemplateName?: string
  ResourceARN?: string
  RuleState?: ManagedRuleState
}
export interface MetricStreamEntry {
  Arn?: string
  CreationDate?: Date
  LastUpdateDate?: Date
  Name?: string
  FirehoseArn?: string
  State?: string
  OutputFormat?: MetricStreamOutputFormat
}
export interface DashboardValidationMessage {
  DataPath?: string
  Message?: string
}
export interface InsightRuleContributorDatapoint {
  Timestamp?: Date
  ApproximateValue?: number
}
export interface ManagedRuleState {
  RuleName?: string
  State?: string
}
export type AlarmType =
  | 'CompositeAlarm'
  | 'MetricAlarm'
  | 'LogAlarm'
  | (string & {})
export type HistoryItemType =
  | 'ConfigurationUpdate'
  | 'StateUpdate'
  | 'Action'
  | 'AlarmContributorStateUpdate'
  | 'AlarmContributorAction'
  | (string & {})
export type ScanBy =
  | 'TimestampDescending'
  | 'TimestampAscending'
  | (string & {})
export type StateValue =
  | 'OK'
  | 'ALARM'
  | 'INSUFFICIENT_DATA'
  | (string & {})
export type Statistic =
  | 'SampleCount'
  | 'Average'
  | 'Sum'
  | 'Minimum'
  | 'Maximum'
  | (string & {})
export type StandardUnit =
  | 'Seconds'
  | 'Microseconds'
  | 'Milliseconds'
  | 'Bytes'
  | 'Kilobytes'
  | 'Megabytes'
  | 'Gigabytes'
  | 'Terabytes'
  | 'Bits'
  | 'Kilobits'
  | 'Megabits'
  | 'Gigabits'
  | 'Terabits'
  | 'Percent'
  | 'Count'
  | 'Bytes/Second'
  | 'Kilobytes/Second'
  | 'Megabytes/Second'
  | 'Gigabytes/Second'
  | 'Terabytes/Second'
  | 'Bits/Second'
  | 'Kilobits/Second'
  | 'Megabits/Second'
  | 'Gigabits/Second'
  | 'Terabits/Second'
  | 'Count/Second'
  | 'None'
  | (string & {})
export type AnomalyDetectorType =
  | 'SINGLE_METRIC'
  | 'METRIC_MATH'
  | (string & {})
export type AlarmMuteRuleStatus =
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'EXPIRED'
  | (string & {})
export type RecentlyActive =
  | 'PT3H'
  | (string & {})
export type ComparisonOperator =
  | 'GreaterThanOrEqualToThreshold'
  | 'GreaterThanThreshold'
  | 'LessThanThreshold'
  | 'LessThanOrEqualToThreshold'
  | 'LessThanLowerOrGreaterThanUpperThreshold'
  | 'LessThanLowerThreshold'
  | 'GreaterThanUpperThreshold'
  | (string & {})
export type MetricStreamOutputFormat =
  | 'json'
  | 'opentelemetry0.7'
  | 'opentelemetry1.0'
  | (string & {})
export type OTelEnrichmentStatus =
  | 'Running'
  | 'Stopped'
  | (string & {})
export type ActionsSuppressedBy =
  | 'WaitPeriod'
  | 'ExtensionPeriod'
  | 'Alarm'
  | (string & {})
export type EvaluationState =
  | 'PARTIAL_DATA'
  | 'EVALUATION_FAILURE'
  | 'EVALUATION_ERROR'
  | (string & {})
export type AnomalyDetectorStateValue =
  | 'PENDING_TRAINING'
  | 'TRAINED_INSUFFICIENT_DATA'
  | 'TRAINED'
  | (string & {})
export type StatusCode =
  | 'Complete'
  | 'InternalError'
  | 'PartialData'
  | 'Forbidden'
  | (string & {})
export interface ServiceOperations {
  'cloudwatch.AssociateDatasetKmsKey': { input: AssociateDatasetKmsKeyInput; output: AssociateDatasetKmsKeyOutput }
  'cloudwatch.DeleteAlarmMuteRule': { input: DeleteAlarmMuteRuleInput; output: object }
  'cloudwatch.DeleteAlarms': { input: DeleteAlarmsInput; output: object }
  'cloudwatch.DeleteAnomalyDetector': { input: DeleteAnomalyDetectorInput; output: DeleteAnomalyDetectorOutput }
  'cloudwatch.DeleteDashboards': { input: DeleteDashboardsInput; output: DeleteDashboardsOutput }
  'cloudwatch.DeleteInsightRules': { input: DeleteInsightRulesInput; output: DeleteInsightRulesOutput }
  'cloudwatch.DeleteMetricStream': { input: DeleteMetricStreamInput; output: DeleteMetricStreamOutput }
  'cloudwatch.DescribeAlarmContributors': { input: DescribeAlarmContributorsInput; output: DescribeAlarmContributorsOutput }
  'cloudwatch.DescribeAlarmHistory': { input: DescribeAlarmHistoryInput; output: DescribeAlarmHistoryOutput; pages: 'AlarmHistoryItems' }
  'cloudwatch.DescribeAlarms': { input: DescribeAlarmsInput; output: DescribeAlarmsOutput; pages: 'MetricAlarms' | 'CompositeAlarms' | 'LogAlarms' }
  'cloudwatch.DescribeAlarmsForMetric': { input: DescribeAlarmsForMetricInput; output: DescribeAlarmsForMetricOutput }
  'cloudwatch.DescribeAnomalyDetectors': { input: DescribeAnomalyDetectorsInput; output: DescribeAnomalyDetectorsOutput; pages: 'AnomalyDetectors' }
  'cloudwatch.DescribeInsightRules': { input: DescribeInsightRulesInput; output: DescribeInsightRulesOutput }
  'cloudwatch.DisableAlarmActions': { input: DisableAlarmActionsInput; output: object }
  'cloudwatch.DisableInsightRules': { input: DisableInsightRulesInput; output: DisableInsightRulesOutput }
  'cloudwatch.DisassociateDatasetKmsKey': { input: DisassociateDatasetKmsKeyInput; output: DisassociateDatasetKmsKeyOutput }
  'cloudwatch.EnableAlarmActions': { input: EnableAlarmActionsInput; output: object }
  'cloudwatch.EnableInsightRules': { input: EnableInsightRulesInput; output: EnableInsightRulesOutput }
  'cloudwatch.GetAlarmMuteRule': { input: GetAlarmMuteRuleInput; output: GetAlarmMuteRuleOutput }
  'cloudwatch.GetDashboard': { input: GetDashboardInput; output: GetDashboardOutput }
  'cloudwatch.GetDataset': { input: GetDatasetInput; output: GetDatasetOutput }
  'cloudwatch.GetInsightRuleReport': { input: GetInsightRuleReportInput; output: GetInsightRuleReportOutput }
  'cloudwatch.GetMetricData': { input: GetMetricDataInput; output: GetMetricDataOutput; pages: 'MetricDataResults' | 'Messages' }
  'cloudwatch.GetMetricStatistics': { input: GetMetricStatisticsInput; output: GetMetricStatisticsOutput }
  'cloudwatch.GetMetricStream': { input: GetMetricStreamInput; output: GetMetricStreamOutput }
  'cloudwatch.GetMetricWidgetImage': { input: GetMetricWidgetImageInput; output: GetMetricWidgetImageOutput }
  'cloudwatch.GetOTelEnrichment': { input: GetOTelEnrichmentInput; output: GetOTelEnrichmentOutput }
  'cloudwatch.ListAlarmMuteRules': { input: ListAlarmMuteRulesInput; output: ListAlarmMuteRulesOutput; pages: 'AlarmMuteRuleSummaries' }
  'cloudwatch.ListDashboards': { input: ListDashboardsInput; output: ListDashboardsOutput; pages: 'DashboardEntries' }
  'cloudwatch.ListManagedInsightRules': { input: ListManagedInsightRulesInput; output: ListManagedInsightRulesOutput }
  'cloudwatch.ListMetricStreams': { input: ListMetricStreamsInput; output: ListMetricStreamsOutput }
  'cloudwatch.ListMetrics': { input: ListMetricsInput; output: ListMetricsOutput; pages: 'Metrics' | 'OwningAccounts' }
  'cloudwatch.ListTagsForResource': { input: ListTagsForResourceInput; output: ListTagsForResourceOutput }
  'cloudwatch.PutAlarmMuteRule': { input: PutAlarmMuteRuleInput; output: object }
  'cloudwatch.PutAnomalyDetector': { input: PutAnomalyDetectorInput; output: PutAnomalyDetectorOutput }
  'cloudwatch.PutCompositeAlarm': { input: PutCompositeAlarmInput; output: object }
  'cloudwatch.PutDashboard': { input: PutDashboardInput; output: PutDashboardOutput }
  'cloudwatch.PutInsightRule': { input: PutInsightRuleInput; output: PutInsightRuleOutput }
  'cloudwatch.PutLogAlarm': { input: PutLogAlarmInput; output: object }
  'cloudwatch.PutManagedInsightRules': { input: PutManagedInsightRulesInput; output: PutManagedInsightRulesOutput }
  'cloudwatch.PutMetricAlarm': { input: PutMetricAlarmInput; output: object }
  'cloudwatch.PutMetricData': { input: PutMetricDataInput; output: object }
  'cloudwatch.PutMetricStream': { input: PutMetricStreamInput; output: PutMetricStreamOutput }
  'cloudwatch.SetAlarmState': { input: SetAlarmStateInput; output: object }
  'cloudwatch.StartMetricStreams': { input: StartMetricStreamsInput; output: StartMetricStreamsOutput }
  'cloudwatch.StartOTelEnrichment': { input: StartOTelEnrichmentInput; output: StartOTelEnrichmentOutput }
  'cloudwatch.StopMetricStreams': { input: StopMetricStreamsInput; output: StopMetricStreamsOutput }
  'cloudwatch.StopOTelEnrichment': { input: StopOTelEnrichmentInput; output: StopOTelEnrichmentOutput }
  'cloudwatch.TagResource': { input: TagResourceInput; output: TagResourceOutput }
  'cloudwatch.UntagResource': { input: UntagResourceInput; output: UntagResourceOutput }
}
export interface ServiceWaiters {
  'cloudwatch.AlarmExists': 'DescribeAlarms'
  'cloudwatch.AlarmMuteRuleExists': 'GetAlarmMuteRule'
  'cloudwatch.CompositeAlarmExists': 'DescribeAlarms'
  'cloudwatch.LogAlarmExists': 'DescribeAlarms'
}
export interface ServiceAliases {
  'CloudWatch': 'cloudwatch'
  'cloudwatchmetrics': 'cloudwatch'
  'monitoring': 'cloudwatch'
}
