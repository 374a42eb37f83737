// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf } from '../values.ts'
export interface BatchExecuteStatementInput {
  Statements: BatchStatementRequest[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}
export interface BatchGetItemInput {
  RequestItems: { [key: string]: KeysAndAttributes }
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}
export interface BatchWriteItemInput {
  RequestItems: { [key: string]: WriteRequest[] }
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
}
export interface CreateBackupInput {
  TableName: string
  BackupName: string
}
export interface CreateGlobalTableInput {
  GlobalTableName: string
  ReplicationGroup: Replica[]
}
export interface CreateTableInput {
  AttributeDefinitions?: AttributeDefinition[] | undefined
  TableName: string
  KeySchema?: KeySchemaElement[] | undefined
  LocalSecondaryIndexes?: LocalSecondaryIndex[] | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[] | undefined
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  StreamSpecification?: StreamSpecification | undefined
  SSESpecification?: SSESpecification | undefined
  Tags?: Tag[] | undefined
  TableClass?: TableClass | undefined
  DeletionProtectionEnabled?: boolean | undefined
  WarmThroughput?: WarmThroughput | undefined
  ResourcePolicy?: string | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  GlobalTableSourceArn?: string | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
  VectorIndexes?: VectorIndex[] | undefined
}
export interface DeleteBackupInput {
  BackupArn: string
}
export interface DeleteItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface DeleteResourcePolicyInput {
  ResourceArn: string
  ExpectedRevisionId?: string | undefined
}
export interface DeleteTableInput {
  TableName: string
}
export interface DescribeBackupInput {
  BackupArn: string
}
export interface DescribeContinuousBackupsInput {
  TableName: string
}
export interface DescribeContributorInsightsInput {
  TableName: string
  IndexName?: string | undefined
}
export interface DescribeEndpointsRequest {
}
export interface DescribeExportInput {
  ExportArn: string
}
export interface DescribeGlobalTableInput {
  GlobalTableName: string
}
export interface DescribeGlobalTableSettingsInput {
  GlobalTableName: string
}
export interface DescribeImportInput {
  ImportArn: string
}
export interface DescribeKinesisStreamingDestinationInput {
  TableName: string
}
export interface DescribeLimitsInput {
}
export interface DescribeTableInput {
  TableName: string
}
export interface DescribeTableReplicaAutoScalingInput {
  TableName: string
}
export interface DescribeTimeToLiveInput {
  TableName: string
}
export interface KinesisStreamingDestinationInput {
  TableName: string
  StreamArn: string
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration | undefined
}
export interface ExecuteStatementInput {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ConsistentRead?: boolean | undefined
  NextToken?: string | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  Limit?: number | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface ExecuteTransactionInput {
  TransactStatements: ParameterizedStatement[]
  ClientRequestToken?: string | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}
export interface ExportTableToPointInTimeInput {
  TableArn: string
  ExportTime?: Date | undefined
  ClientToken?: string | undefined
  S3Bucket: string
  S3BucketOwner?: string | undefined
  S3Prefix?: string | undefined
  S3SseAlgorithm?: S3SseAlgorithm | undefined
  S3SseKmsKeyId?: string | undefined
  ExportFormat?: ExportFormat | undefined
  ExportType?: ExportType | undefined
  IncrementalExportSpecification?: IncrementalExportSpecification | undefined
}
export interface GetItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  AttributesToGet?: string[] | undefined
  ConsistentRead?: boolean | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}
export interface GetResourcePolicyInput {
  ResourceArn: string
}
export interface ImportTableInput {
  ClientToken?: string | undefined
  S3BucketSource: S3BucketSource
  InputFormat: InputFormat
  InputFormatOptions?: InputFormatOptions | undefined
  InputCompressionType?: InputCompressionType | undefined
  TableCreationParameters: TableCreationParameters
}
export interface ListBackupsInput {
  TableName?: string | undefined
  Limit?: number | undefined
  TimeRangeLowerBound?: Date | undefined
  TimeRangeUpperBound?: Date | undefined
  ExclusiveStartBackupArn?: string | undefined
  BackupType?: BackupTypeFilter | undefined
}
export interface ListContributorInsightsInput {
  TableName?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListExportsInput {
  TableArn?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListGlobalTablesInput {
  ExclusiveStartGlobalTableName?: string | undefined
  Limit?: number | undefined
  RegionName?: string | undefined
}
export interface ListImportsInput {
  TableArn?: string | undefined
  PageSize?: number | undefined
  NextToken?: string | undefined
}
export interface ListTablesInput {
  ExclusiveStartTableName?: string | undefined
  Limit?: number | undefined
}
export interface ListTagsOfResourceInput {
  ResourceArn: string
  NextToken?: string | undefined
}
export interface PutItemInput {
  TableName: string
  Item: { [key: string]: AttributeValue }
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface PutResourcePolicyInput {
  ResourceArn: string
  Policy: string
  ExpectedRevisionId?: string | undefined
  ConfirmRemoveSelfResourceAccess?: boolean | undefined
}
export interface QueryInput {
  TableName: string
  IndexName?: string | undefined
  Select?: Select | undefined
  AttributesToGet?: string[] | undefined
  Limit?: number | undefined
  ConsistentRead?: boolean | undefined
  KeyConditions?: { [key: string]: Condition } | undefined
  QueryFilter?: { [key: string]: Condition } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ScanIndexForward?: boolean | undefined
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ProjectionExpression?: string | undefined
  FilterExpression?: string | undefined
  KeyConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
}
export interface RestoreTableFromBackupInput {
  TargetTableName: string
  BackupArn: string
  BillingModeOverride?: BillingMode | undefined
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[] | undefined
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[] | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined
  OnDemandThroughputOverride?: OnDemandThroughput | undefined
  SSESpecificationOverride?: SSESpecification | undefined
  VectorIndexOverride?: VectorIndex[] | undefined
}
export interface RestoreTableToPointInTimeInput {
  SourceTableArn?: string | undefined
  SourceTableName?: string | undefined
  TargetTableName: string
  UseLatestRestorableTime?: boolean | undefined
  RestoreDateTime?: Date | undefined
  BillingModeOverride?: BillingMode | undefined
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[] | undefined
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[] | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined
  OnDemandThroughputOverride?: OnDemandThroughput | undefined
  SSESpecificationOverride?: SSESpecification | undefined
  VectorIndexOverride?: VectorIndex[] | undefined
}
export interface ScanInput {
  TableName: string
  IndexName?: string | undefined
  AttributesToGet?: string[] | undefined
  Limit?: number | undefined
  Select?: Select | undefined
  ScanFilter?: { [key: string]: Condition } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  TotalSegments?: number | undefined
  Segment?: number | undefined
  ProjectionExpression?: string | undefined
  FilterExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ConsistentRead?: boolean | undefined
}
export interface SearchVectorsInput {
  TableName: string
  IndexName: string
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ProjectionExpression?: string | undefined
  SearchVector: AttributeValue[]
  SearchConditionExpression?: string | undefined
  TopK: number
}
export interface TagResourceInput {
  ResourceArn: string
  Tags: Tag[]
}
export interface TransactGetItemsInput {
  TransactItems: TransactGetItem[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}
export interface TransactWriteItemsInput {
  TransactItems: TransactWriteItem[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ClientRequestToken?: string | undefined
}
export interface UntagResourceInput {
  ResourceArn: string
  TagKeys: string[]
}
export interface UpdateContinuousBackupsInput {
  TableName: string
  PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
}
export interface UpdateContributorInsightsInput {
  TableName: string
  IndexName?: string | undefined
  ContributorInsightsAction: ContributorInsightsAction
  ContributorInsightsMode?: ContributorInsightsMode | undefined
}
export interface UpdateGlobalTableInput {
  GlobalTableName: string
  ReplicaUpdates: ReplicaUpdate[]
}
export interface UpdateGlobalTableSettingsInput {
  GlobalTableName: string
  GlobalTableBillingMode?: BillingMode | undefined
  GlobalTableProvisionedWriteCapacityUnits?: number | bigint | undefined
  GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
  GlobalTableGlobalSecondaryIndexSettingsUpdate?: GlobalTableGlobalSecondaryIndexSettingsUpdate[] | undefined
  ReplicaSettingsUpdate?: ReplicaSettingsUpdate[] | undefined
}
export interface UpdateItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  AttributeUpdates?: { [key: string]: AttributeValueUpdate } | undefined
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  UpdateExpression?: string | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface UpdateKinesisStreamingDestinationInput {
  TableName: string
  StreamArn: string
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration | undefined
}
export interface UpdateTableInput {
  AttributeDefinitions?: AttributeDefinition[] | undefined
  TableName: string
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexUpdate[] | undefined
  StreamSpecification?: StreamSpecification | undefined
  SSESpecification?: SSESpecification | undefined
  ReplicaUpdates?: ReplicationGroupUpdate[] | undefined
  TableClass?: TableClass | undefined
  DeletionProtectionEnabled?: boolean | undefined
  MultiRegionConsistency?: MultiRegionConsistency | undefined
  GlobalTableWitnessUpdates?: GlobalTableWitnessGroupUpdate[] | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
  VectorIndexUpdates?: VectorIndexUpdate[] | undefined
}
export interface UpdateTableReplicaAutoScalingInput {
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexAutoScalingUpdate[] | undefined
  TableName: string
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
  ReplicaUpdates?: ReplicaAutoScalingUpdate[] | undefined
}
export interface UpdateTimeToLiveInput {
  TableName: string
  TimeToLiveSpecification: TimeToLiveSpecification
}
export interface BatchStatementRequest {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ConsistentRead?: boolean | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface KeysAndAttributes {
  Keys: { [key: string]: AttributeValue }[]
  AttributesToGet?: string[] | undefined
  ConsistentRead?: boolean | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}
export interface WriteRequest {
  PutRequest?: PutRequest | undefined
  DeleteRequest?: DeleteRequest | undefined
}
export interface Replica {
  RegionName?: string | undefined
}
export interface AttributeDefinition {
  AttributeName: string
  AttributeType: ScalarAttributeType
}
export interface KeySchemaElement {
  AttributeName: string
  KeyType: KeyType
}
export interface LocalSecondaryIndex {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
}
export interface GlobalSecondaryIndex {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}
export interface ProvisionedThroughput {
  ReadCapacityUnits: number | bigint
  WriteCapacityUnits: number | bigint
}
export interface StreamSpecification {
  StreamEnabled: boolean
  StreamViewType?: StreamViewType | undefined
}
export interface SSESpecification {
  Enabled?: boolean | undefined
  SSEType?: SSEType | undefined
  KMSMasterKeyId?: string | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface WarmThroughput {
  ReadUnitsPerSecond?: number | bigint | undefined
  WriteUnitsPerSecond?: number | bigint | undefined
}
export interface OnDemandThroughput {
  MaxReadRequestUnits?: number | bigint | undefined
  MaxWriteRequestUnits?: number | bigint | undefined
}
export interface VectorIndex {
  IndexName: string
  VectorAttribute: VectorAttributeDefinition
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection: Projection
  Dimensions: number | bigint
  DistanceFunction: VectorDistanceFunction
}
export type AttributeValue = OneOf<{
  S: string
  N: string
  B: Uint8Array
  SS: string[]
  NS: string[]
  BS: Uint8Array[]
  M: { [key: string]: AttributeValue }
  L: AttributeValue[]
  NULL: boolean
  BOOL: boolean
}>
export interface ExpectedAttributeValue {
  Value?: AttributeValue | undefined
  Exists?: boolean | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  AttributeValueList?: AttributeValue[] | undefined
}
export interface EnableKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision | undefined
}
export interface ParameterizedStatement {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface IncrementalExportSpecification {
  ExportFromTime?: Date | undefined
  ExportToTime?: Date | undefined
  ExportViewType?: ExportViewType | undefined
}
export interface S3BucketSource {
  S3BucketOwner?: string | undefined
  S3Bucket: string
  S3KeyPrefix?: string | undefined
}
export interface InputFormatOptions {
  Csv?: CsvOptions | undefined
}
export interface TableCreationParameters {
  TableName: string
  AttributeDefinitions: AttributeDefinition[]
  KeySchema: KeySchemaElement[]
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  SSESpecification?: SSESpecification | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[] | undefined
  VectorIndexes?: VectorIndex[] | undefined
}
export interface Condition {
  AttributeValueList?: AttributeValue[] | undefined
  ComparisonOperator: ComparisonOperator
}
export interface TransactGetItem {
  Get: Get
}
export interface TransactWriteItem {
  ConditionCheck?: ConditionCheck | undefined
  Put?: Put | undefined
  Delete?: Delete | undefined
  Update?: Update | undefined
}
export interface PointInTimeRecoverySpecification {
  PointInTimeRecoveryEnabled: boolean
  RecoveryPeriodInDays?: number | undefined
}
export interface ReplicaUpdate {
  Create?: CreateReplicaAction | undefined
  Delete?: DeleteReplicaAction | undefined
}
export interface AutoScalingSettingsUpdate {
  MinimumUnits?: number | bigint | undefined
  MaximumUnits?: number | bigint | undefined
  AutoScalingDisabled?: boolean | undefined
  AutoScalingRoleArn?: string | undefined
  ScalingPolicyUpdate?: AutoScalingPolicyUpdate | undefined
}
export interface GlobalTableGlobalSecondaryIndexSettingsUpdate {
  IndexName: string
  ProvisionedWriteCapacityUnits?: number | bigint | undefined
  ProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
}
export interface ReplicaSettingsUpdate {
  RegionName: string
  ReplicaProvisionedReadCapacityUnits?: number | bigint | undefined
  ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
  ReplicaGlobalSecondaryIndexSettingsUpdate?: ReplicaGlobalSecondaryIndexSettingsUpdate[] | undefined
  ReplicaTableClass?: TableClass | undefined
}
export interface AttributeValueUpdate {
  Value?: AttributeValue | undefined
  Action?: AttributeAction | undefined
}
export interface UpdateKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision | undefined
}
export interface GlobalSecondaryIndexUpdate {
  Update?: UpdateGlobalSecondaryIndexAction | undefined
  Create?: CreateGlobalSecondaryIndexAction | undefined
  Delete?: DeleteGlobalSecondaryIndexAction | undefined
}
export interface ReplicationGroupUpdate {
  Create?: CreateReplicationGroupMemberAction | undefined
  Update?: UpdateReplicationGroupMemberAction | undefined
  Delete?: DeleteReplicationGroupMemberAction | undefined
}
export interface GlobalTableWitnessGroupUpdate {
  Create?: CreateGlobalTableWitnessGroupMemberAction | undefined
  Delete?: DeleteGlobalTableWitnessGroupMemberAction | undefined
}
export interface VectorIndexUpdate {
  Create?: CreateVectorIndexAction | undefined
  Delete?: DeleteVectorIndexAction | undefined
}
export interface GlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}
export interface ReplicaAutoScalingUpdate {
  RegionName: string
  ReplicaGlobalSecondaryIndexUpdates?: ReplicaGlobalSecondaryIndexAutoScalingUpdate[] | undefined
  ReplicaProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}
export interface TimeToLiveSpecification {
  Enabled: boolean
  AttributeName: string
}
export interface PutRequest {
  Item: { [key: string]: AttributeValue }
}
export interface DeleteRequest {
  Key: { [key: string]: AttributeValue }
}
export interface Projection {
  ProjectionType?: ProjectionType | undefined
  NonKeyAttributes?: string[] | undefined
}
export interface VectorAttributeDefinition {
  AttributeName: string
}
export interface SearchSchemaElement {
  AttributeName: string
  SearchSchemaElementType: SearchSchemaElementType
}
export interface CsvOptions {
  Delimiter?: string | undefined
  HeaderList?: string[] | undefined
}
export interface Get {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}
export interface ConditionCheck {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression: string
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface Put {
  Item: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface Delete {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface Update {
  Key: { [key: string]: AttributeValue }
  UpdateExpression: string
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}
export interface CreateReplicaAction {
  RegionName: string
}
export interface DeleteReplicaAction {
  RegionName: string
}
export interface AutoScalingPolicyUpdate {
  PolicyName?: string | undefined
  TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}
export interface ReplicaGlobalSecondaryIndexSettingsUpdate {
  IndexName: string
  ProvisionedReadCapacityUnits?: number | bigint | undefined
  ProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
}
export interface UpdateGlobalSecondaryIndexAction {
  IndexName: string
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}
export interface CreateGlobalSecondaryIndexAction {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}
export interface DeleteGlobalSecondaryIndexAction {
  IndexName: string
}
export interface CreateReplicationGroupMemberAction {
  RegionName: string
  KMSMasterKeyId?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[] | undefined
  TableClassOverride?: TableClass | undefined
}
export interface UpdateReplicationGroupMemberAction {
  RegionName: string
  KMSMasterKeyId?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[] | undefined
  TableClassOverride?: TableClass | undefined
}
export interface DeleteReplicationGroupMemberAction {
  RegionName: string
}
export interface CreateGlobalTableWitnessGroupMemberAction {
  RegionName: string
}
export interface DeleteGlobalTableWitnessGroupMemberAction {
  RegionName: string
}
export interface CreateVectorIndexAction {
  IndexName: string
  VectorAttribute: VectorAttributeDefinition
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection: Projection
  Dimensions: number | bigint
  DistanceFunction: VectorDistanceFunction
}
export interface DeleteVectorIndexAction {
  IndexName: string
}
export interface ReplicaGlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined
  ProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}
export interface AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
  DisableScaleIn?: boolean | undefined
  ScaleInCooldown?: number | undefined
  ScaleOutCooldown?: number | undefined
  TargetValue: number
}
export interface ProvisionedThroughputOverride {
  ReadCapacityUnits?: number | bigint | undefined
}
export interface OnDemandThroughputOverride {
  MaxReadRequestUnits?: number | bigint | undefined
}
export interface ReplicaGlobalSecondaryIndex {
  IndexName: string
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
}
export interface BatchExecuteStatementOutput {
  Responses?: BatchStatementResponse[]
  ConsumedCapacity?: ConsumedCapacity[]
}
export interface BatchGetItemOutput {
  Responses?: { [key: string]: { [key: string]: AttributeValue }[] }
  UnprocessedKeys?: { [key: string]: KeysAndAttributes }
  ConsumedCapacity?: ConsumedCapacity[]
}
export interface BatchWriteItemOutput {
  UnprocessedItems?: { [key: string]: WriteRequest[] }
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] }
  ConsumedCapacity?: ConsumedCapacity[]
}
export interface CreateBackupOutput {
  BackupDetails?: BackupDetails
}
export interface CreateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription
}
export interface CreateTableOutput {
  TableDescription?: TableDescription
}
export interface DeleteBackupOutput {
  BackupDescription?: BackupDescription
}
export interface DeleteItemOutput {
  Attributes?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
  ItemCollectionMetrics?: ItemCollectionMetrics
}
export interface DeleteResourcePolicyOutput {
  RevisionId?: string
}
export interface DeleteTableOutput {
  TableDescription?: TableDescription
}
export interface DescribeBackupOutput {
  BackupDescription?: BackupDescription
}
export interface DescribeContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription
}
export interface DescribeContributorInsightsOutput {
  TableName?: string
  IndexName?: string
  ContributorInsightsRuleList?: string[]
  ContributorInsightsStatus?: ContributorInsightsStatus
  LastUpdateDateTime?: Date
  FailureException?: FailureException
  ContributorInsightsMode?: ContributorInsightsMode
}
export interface DescribeEndpointsResponse {
  Endpoints?: Endpoint[]
}
export interface DescribeExportOutput {
  ExportDescription?: ExportDescription
}
export interface DescribeGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription
}
export interface DescribeGlobalTableSettingsOutput {
  GlobalTableName?: string
  ReplicaSettings?: ReplicaSettingsDescription[]
}
export interface DescribeImportOutput {
  ImportTableDescription?: ImportTableDescription
}
export interface DescribeKinesisStreamingDestinationOutput {
  TableName?: string
  KinesisDataStreamDestinations?: KinesisDataStreamDestination[]
}
export interface DescribeLimitsOutput {
  AccountMaxReadCapacityUnits?: number | bigint
  AccountMaxWriteCapacityUnits?: number | bigint
  TableMaxReadCapacityUnits?: number | bigint
  TableMaxWriteCapacityUnits?: number | bigint
}
export interface DescribeTableOutput {
  Table?: TableDescription
}
export interface DescribeTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription
}
export interface DescribeTimeToLiveOutput {
  TimeToLiveDescription?: TimeToLiveDescription
}
export interface KinesisStreamingDestinationOutput {
  TableName?: string
  StreamArn?: string
  DestinationStatus?: DestinationStatus
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration
}
export interface ExecuteStatementOutput {
  Items?: { [key: string]: AttributeValue }[]
  NextToken?: string
  ConsumedCapacity?: ConsumedCapacity
  LastEvaluatedKey?: { [key: string]: AttributeValue }
}
export interface ExecuteTransactionOutput {
  Responses?: ItemResponse[]
  ConsumedCapacity?: ConsumedCapacity[]
}
export interface ExportTableToPointInTimeOutput {
  ExportDescription?: ExportDescription
}
export interface GetItemOutput {
  Item?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
}
export interface GetResourcePolicyOutput {
  Policy?: string
  RevisionId?: string
}
export interface ImportTableOutput {
  ImportTableDescription?: ImportTableDescription
}
export interface ListBackupsOutput {
  BackupSummaries?: BackupSummary[]
  LastEvaluatedBackupArn?: string
}
export interface ListContributorInsightsOutput {
  ContributorInsightsSummaries?: ContributorInsightsSummary[]
  NextToken?: string
}
export interface ListExportsOutput {
  ExportSummaries?: ExportSummary[]
  NextToken?: string
}
export interface ListGlobalTablesOutput {
  GlobalTables?: GlobalTable[]
  LastEvaluatedGlobalTableName?: string
}
export interface ListImportsOutput {
  ImportSummaryList?: ImportSummary[]
  NextToken?: string
}
export interface ListTablesOutput {
  TableNames?: string[]
  LastEvaluatedTableName?: string
}
export interface ListTagsOfResourceOutput {
  Tags?: Tag[]
  NextToken?: string
}
export interface PutItemOutput {
  Attributes?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
  ItemCollectionMetrics?: ItemCollectionMetrics
}
export interface PutResourcePolicyOutput {
  RevisionId?: string
}
export interface QueryOutput {
  Items?: { [key: string]: AttributeValue }[]
  Count?: number
  ScannedCount?: number
  LastEvaluatedKey?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
}
export interface RestoreTableFromBackupOutput {
  TableDescription?: TableDescription
}
export interface RestoreTableToPointInTimeOutput {
  TableDescription?: TableDescription
}
export interface ScanOutput {
  Items?: { [key: string]: AttributeValue }[]
  Count?: number
  ScannedCount?: number
  LastEvaluatedKey?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
}
export interface SearchVectorsOutput {
  ConsumedCapacity?: VectorCapacity
  SearchResults?: SearchResultItem[]
}
export interface TransactGetItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[]
  Responses?: ItemResponse[]
}
export interface TransactWriteItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[]
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] }
}
export interface UpdateContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription
}
export interface UpdateContributorInsightsOutput {
  TableName?: string
  IndexName?: string
  ContributorInsightsStatus?: ContributorInsightsStatus
  ContributorInsightsMode?: ContributorInsightsMode
}
export interface UpdateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription
}
export interface UpdateGlobalTableSettingsOutput {
  GlobalTableName?: string
  ReplicaSettings?: ReplicaSettingsDescription[]
}
export interface UpdateItemOutput {
  Attributes?: { [key: string]: AttributeValue }
  ConsumedCapacity?: ConsumedCapacity
  ItemCollectionMetrics?: ItemCollectionMetrics
}
export interface UpdateKinesisStreamingDestinationOutput {
  TableName?: string
  StreamArn?: string
  DestinationStatus?: DestinationStatus
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration
}
export interface UpdateTableOutput {
  TableDescription?: TableDescription
}
export interface UpdateTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription
}
export interface UpdateTimeToLiveOutput {
  TimeToLiveSpecification?: TimeToLiveSpecification
}
export interface BatchStatementResponse {
  Error?: BatchStatementError
  TableName?: string
  Item?: { [key: string]: AttributeValue }
}
export interface ConsumedCapacity {
  TableName?: string
  CapacityUnits?: number
  ReadCapacityUnits?: number
  WriteCapacityUnits?: number
  Table?: Capacity
  LocalSecondaryIndexes?: { [key: string]: Capacity }
  GlobalSecondaryIndexes?: { [key: string]: Capacity }
  VectorIndexes?: { [key: string]: VectorCapacity }
}
export interface ItemCollectionMetrics {
  ItemCollectionKey?: { [key: string]: AttributeValue }
  SizeEstimateRangeGB?: number[]
}
export interface BackupDetails {
  BackupArn?: string
  BackupName?: string
  BackupSizeBytes?: number | bigint
  BackupStatus?: BackupStatus
  BackupType?: BackupType
  BackupCreationDateTime?: Date
  BackupExpiryDateTime?: Date
}
export interface GlobalTableDescription {
  ReplicationGroup?: ReplicaDescription[]
  GlobalTableArn?: string
  CreationDateTime?: Date
  GlobalTableStatus?: GlobalTableStatus
  GlobalTableName?: string
}
export interface TableDescription {
  AttributeDefinitions?: AttributeDefinition[]
  TableName?: string
  KeySchema?: KeySchemaElement[]
  TableStatus?: TableStatus
  CreationDateTime?: Date
  ProvisionedThroughput?: ProvisionedThroughputDescription
  TableSizeBytes?: number | bigint
  ItemCount?: number | bigint
  TableArn?: string
  TableId?: string
  BillingModeSummary?: BillingModeSummary
  LocalSecondaryIndexes?: LocalSecondaryIndexDescription[]
  GlobalSecondaryIndexes?: GlobalSecondaryIndexDescription[]
  StreamSpecification?: StreamSpecification
  LatestStreamLabel?: string
  LatestStreamArn?: string
  GlobalTableVersion?: string
  Replicas?: ReplicaDescription[]
  GlobalTableWitnesses?: GlobalTableWitnessDescription[]
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode
  RestoreSummary?: RestoreSummary
  SSEDescription?: SSEDescription
  ArchivalSummary?: ArchivalSummary
  TableClassSummary?: TableClassSummary
  DeletionProtectionEnabled?: boolean
  OnDemandThroughput?: OnDemandThroughput
  WarmThroughput?: TableWarmThroughputDescription
  MultiRegionConsistency?: MultiRegionConsistency
  VectorIndexes?: VectorIndexDescription[]
}
export interface BackupDescription {
  BackupDetails?: BackupDetails
  SourceTableDetails?: SourceTableDetails
  SourceTableFeatureDetails?: SourceTableFeatureDetails
}
export interface ContinuousBackupsDescription {
  ContinuousBackupsStatus?: ContinuousBackupsStatus
  PointInTimeRecoveryDescription?: PointInTimeRecoveryDescription
}
export interface FailureException {
  ExceptionName?: string
  ExceptionDescription?: string
}
export interface Endpoint {
  Address?: string
  CachePeriodInMinutes?: number | bigint
}
export interface ExportDescription {
  ExportArn?: string
  ExportStatus?: ExportStatus
  StartTime?: Date
  EndTime?: Date
  ExportManifest?: string
  TableArn?: string
  TableId?: string
  ExportTime?: Date
  ClientToken?: string
  S3Bucket?: string
  S3BucketOwner?: string
  S3Prefix?: string
  S3SseAlgorithm?: S3SseAlgorithm
  S3SseKmsKeyId?: string
  FailureCode?: string
  FailureMessage?: string
  ExportFormat?: ExportFormat
  BilledSizeBytes?: number | bigint
  ItemCount?: number | bigint
  ExportType?: ExportType
  IncrementalExportSpecification?: IncrementalExportSpecification
}
export interface ReplicaSettingsDescription {
  RegionName?: string
  ReplicaStatus?: ReplicaStatus
  ReplicaBillingModeSummary?: BillingModeSummary
  ReplicaProvisionedReadCapacityUnits?: number | bigint
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ReplicaProvisionedWriteCapacityUnits?: number | bigint
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ReplicaGlobalSecondaryIndexSettings?: ReplicaGlobalSecondaryIndexSettingsDescription[]
  ReplicaTableClassSummary?: TableClassSummary
}
export interface ImportTableDescription {
  ImportArn?: string
  ImportStatus?: ImportStatus
  TableArn?: string
  TableId?: string
  ClientToken?: string
  S3BucketSource?: S3BucketSource
  ErrorCount?: number | bigint
  CloudWatchLogGroupArn?: string
  InputFormat?: InputFormat
  InputFormatOptions?: InputFormatOptions
  InputCompressionType?: InputCompressionType
  TableCreationParameters?: TableCreationParameters
  StartTime?: Date
  EndTime?: Date
  ProcessedSizeBytes?: number | bigint
  ProcessedItemCount?: number | bigint
  ImportedItemCount?: number | bigint
  FailureCode?: string
  FailureMessage?: string
}
export interface KinesisDataStreamDestination {
  StreamArn?: string
  DestinationStatus?: DestinationStatus
  DestinationStatusDescription?: string
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision
}
export interface TableAutoScalingDescription {
  TableName?: string
  TableStatus?: TableStatus
  Replicas?: ReplicaAutoScalingDescription[]
}
export interface TimeToLiveDescription {
  TimeToLiveStatus?: TimeToLiveStatus
  AttributeName?: string
}
export interface ItemResponse {
  Item?: { [key: string]: AttributeValue }
}
export interface BackupSummary {
  TableName?: string
  TableId?: string
  TableArn?: string
  BackupArn?: string
  BackupName?: string
  BackupCreationDateTime?: Date
  BackupExpiryDateTime?: Date
  BackupStatus?: BackupStatus
  BackupType?: BackupType
  BackupSizeBytes?: number | bigint
}
export interface ContributorInsightsSummary {
  TableName?: string
  IndexName?: string
  ContributorInsightsStatus?: ContributorInsightsStatus
  ContributorInsightsMode?: ContributorInsightsMode
}
export interface ExportSummary {
  ExportArn?: string
  ExportStatus?: ExportStatus
  ExportType?: ExportType
}
export interface GlobalTable {
  GlobalTableName?: string
  ReplicationGroup?: Replica[]
}
export interface ImportSummary {
  ImportArn?: string
  ImportStatus?: ImportStatus
  TableArn?: string
  S3BucketSource?: S3BucketSource
  CloudWatchLogGroupArn?: string
  InputFormat?: InputFormat
  StartTime?: Date
  EndTime?: Date
}
export interface VectorCapacity {
  VectorSearchRequestBytes?: number
  VectorWriteRequestBytes?: number
}
export interface SearchResultItem {
  Item?: { [key: string]: AttributeValue }
  Score?: number
}
export interface BatchStatementError {
  Code?: BatchStatementErrorCodeEnum
  Message?: string
  Item?: { [key: string]: AttributeValue }
}
export interface Capacity {
  ReadCapacityUnits?: number
  WriteCapacityUnits?: number
  CapacityUnits?: number
}
export interface ReplicaDescription {
  RegionName?: string
  ReplicaStatus?: ReplicaStatus
  ReplicaArn?: string
  ReplicaStatusDescription?: string
  ReplicaStatusPercentProgress?: string
  KMSMasterKeyId?: string
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride
  OnDemandThroughputOverride?: OnDemandThroughputOverride
  WarmThroughput?: TableWarmThroughputDescription
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexDescription[]
  ReplicaInaccessibleDateTime?: Date
  ReplicaTableClassSummary?: TableClassSummary
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode
}
export interface ProvisionedThroughputDescription {
  LastIncreaseDateTime?: Date
  LastDecreaseDateTime?: Date
  NumberOfDecreasesToday?: number | bigint
  ReadCapacityUnits?: number | bigint
  WriteCapacityUnits?: number | bigint
}
export interface BillingModeSummary {
  BillingMode?: BillingMode
  LastUpdateToPayPerRequestDateTime?: Date
}
export interface LocalSecondaryIndexDescription {
  IndexName?: string
  KeySchema?: KeySchemaElement[]
  Projection?: Projection
  IndexSizeBytes?: number | bigint
  ItemCount?: number | bigint
  IndexArn?: string
}
export interface GlobalSecondaryIndexDescription {
  IndexName?: string
  KeySchema?: KeySchemaElement[]
  Projection?: Projection
  IndexStatus?: IndexStatus
  Backfilling?: boolean
  ProvisionedThroughput?: ProvisionedThroughputDescription
  IndexSizeBytes?: number | bigint
  ItemCount?: number | bigint
  IndexArn?: string
  OnDemandThroughput?: OnDemandThroughput
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription
}
export interface GlobalTableWitnessDescription {
  RegionName?: string
  WitnessStatus?: WitnessStatus
}
export interface RestoreSummary {
  SourceBackupArn?: string
  SourceTableArn?: string
  RestoreDateTime?: Date
  RestoreInProgress?: boolean
}
export interface SSEDescription {
  Status?: SSEStatus
  SSEType?: SSEType
  KMSMasterKeyArn?: string
  InaccessibleEncryptionDateTime?: Date
}
export interface ArchivalSummary {
  ArchivalDateTime?: Date
  ArchivalReason?: string
  ArchivalBackupArn?: string
}
export interface TableClassSummary {
  TableClass?: TableClass
  LastUpdateDateTime?: Date
}
export interface TableWarmThroughputDescription {
  ReadUnitsPerSecond?: number | bigint
  WriteUnitsPerSecond?: number | bigint
  Status?: TableStatus
}
export interface VectorIndexDescription {
  IndexName?: string
  SearchSchema?: SearchSchemaElement[]
  Projection?: Projection
  VectorAttribute?: VectorAttributeDefinition
  Dimensions?: number | bigint
  DistanceFunction?: VectorDistanceFunction
  IndexStatus?: IndexStatus
  Backfilling?: boolean
  IndexSizeBytes?: number | bigint
  ItemCount?: number | bigint
  IndexArn?: string
}
export interface SourceTableDetails {
  TableName?: string
  TableId?: string
  TableArn?: string
  TableSizeBytes?: number | bigint
  KeySchema?: KeySchemaElement[]
  TableCreationDateTime?: Date
  ProvisionedThroughput?: ProvisionedThroughput
  OnDemandThroughput?: OnDemandThroughput
  ItemCount?: number | bigint
  BillingMode?: BillingMode
}
export interface SourceTableFeatureDetails {
  LocalSecondaryIndexes?: LocalSecondaryIndexInfo[]
  GlobalSecondaryIndexes?: GlobalSecondaryIndexInfo[]
  StreamDescription?: StreamSpecification
  TimeToLiveDescription?: TimeToLiveDescription
  SSEDescription?: SSEDescription
  VectorIndexes?: VectorIndexInfo[]
}
export interface PointInTimeRecoveryDescription {
  PointInTimeRecoveryStatus?: PointInTimeRecoveryStatus
  RecoveryPeriodInDays?: number
  EarliestRestorableDateTime?: Date
  LatestRestorableDateTime?: Date
}
export interface AutoScalingSettingsDescription {
  MinimumUnits?: number | bigint
  MaximumUnits?: number | bigint
  AutoScalingDisabled?: boolean
  AutoScalingRoleArn?: string
  ScalingPolicies?: AutoScalingPolicyDescription[]
}
export interface ReplicaGlobalSecondaryIndexSettingsDescription {
  IndexName?: string
  IndexStatus?: IndexStatus
  ProvisionedReadCapacityUnits?: number | bigint
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ProvisionedWriteCapacityUnits?: number | bigint
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription
}
export interface ReplicaAutoScalingDescription {
  RegionName?: string
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexAutoScalingDescription[]
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ReplicaStatus?: ReplicaStatus
}
export interface ReplicaGlobalSecondaryIndexDescription {
  IndexName?: string
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride
  OnDemandThroughputOverride?: OnDemandThroughputOverride
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription
}
export interface GlobalSecondaryIndexWarmThroughputDescription {
  ReadUnitsPerSecond?: number | bigint
  WriteUnitsPerSecond?: number | bigint
  Status?: IndexStatus
}
export interface LocalSecondaryIndexInfo {
  IndexName?: string
  KeySchema?: KeySchemaElement[]
  Projection?: Projection
}
export interface GlobalSecondaryIndexInfo {
  IndexName?: string
  KeySchema?: KeySchemaElement[]
  Projection?: Projection
  ProvisionedThroughput?: ProvisionedThroughput
  OnDemandThroughput?: OnDemandThroughput
}
export interface VectorIndexInfo {
  IndexName?: string
  VectorAttribute?: VectorAttributeDefinition
  SearchSchema?: SearchSchemaElement[]
  Projection?: Projection
  Dimensions?: number | bigint
  DistanceFunction?: VectorDistanceFunction
}
export interface AutoScalingPolicyDescription {
  PolicyName?: string
  TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationDescription
}
export interface ReplicaGlobalSecondaryIndexAutoScalingDescription {
  IndexName?: string
  IndexStatus?: IndexStatus
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription
}
export interface AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
  DisableScaleIn?: boolean
  ScaleInCooldown?: number
  ScaleOutCooldown?: number
  TargetValue?: number
}
export type ReturnConsumedCapacity =
  | 'INDEXES'
  | 'TOTAL'
  | 'NONE'
  | (string & {})
export type ReturnItemCollectionMetrics =
  | 'SIZE'
  | 'NONE'
  | (string & {})
export type BillingMode =
  | 'PROVISIONED'
  | 'PAY_PER_REQUEST'
  | (string & {})
export type TableClass =
  | 'STANDARD'
  | 'STANDARD_INFREQUENT_ACCESS'
  | (string & {})
export type GlobalTableSettingsReplicationMode =
  | 'ENABLED'
  | 'DISABLED'
  | 'ENABLED_WITH_OVERRIDES'
  | (string & {})
export type ConditionalOperator =
  | 'AND'
  | 'OR'
  | (string & {})
export type ReturnValue =
  | 'NONE'
  | 'ALL_OLD'
  | 'UPDATED_OLD'
  | 'ALL_NEW'
  | 'UPDATED_NEW'
  | (string & {})
export type ReturnValuesOnConditionCheckFailure =
  | 'ALL_OLD'
  | 'NONE'
  | (string & {})
export type S3SseAlgorithm =
  | 'AES256'
  | 'KMS'
  | (string & {})
export type ExportFormat =
  | 'DYNAMODB_JSON'
  | 'ION'
  | (string & {})
export type ExportType =
  | 'FULL_EXPORT'
  | 'INCREMENTAL_EXPORT'
  | (string & {})
export type InputFormat =
  | 'DYNAMODB_JSON'
  | 'ION'
  | 'CSV'
  | (string & {})
export type InputCompressionType =
  | 'GZIP'
  | 'ZSTD'
  | 'NONE'
  | (string & {})
export type BackupTypeFilter =
  | 'USER'
  | 'SYSTEM'
  | 'AWS_BACKUP'
  | 'ALL'
  | (string & {})
export type Select =
  | 'ALL_ATTRIBUTES'
  | 'ALL_PROJECTED_ATTRIBUTES'
  | 'SPECIFIC_ATTRIBUTES'
  | 'COUNT'
  | (string & {})
export type ContributorInsightsAction =
  | 'ENABLE'
  | 'DISABLE'
  | (string & {})
export type ContributorInsightsMode =
  | 'ACCESSED_AND_THROTTLED_KEYS'
  | 'THROTTLED_KEYS'
  | (string & {})
export type MultiRegionConsistency =
  | 'EVENTUAL'
  | 'STRONG'
  | (string & {})
export type ScalarAttributeType =
  | 'S'
  | 'N'
  | 'B'
  | (string & {})
export type KeyType =
  | 'HASH'
  | 'RANGE'
  | (string & {})
export type StreamViewType =
  | 'NEW_IMAGE'
  | 'OLD_IMAGE'
  | 'NEW_AND_OLD_IMAGES'
  | 'KEYS_ONLY'
  | (string & {})
export type SSEType =
  | 'AES256'
  | 'KMS'
  | (string & {})
export type VectorDistanceFunction =
  | 'COSINE'
  | 'DOT_PRODUCT'
  | 'EUCLIDEAN'
  | (string & {})
export type ComparisonOperator =
  | 'EQ'
  | 'NE'
  | 'IN'
  | 'LE'
  | 'LT'
  | 'GE'
  | 'GT'
  | 'BETWEEN'
  | 'NOT_NULL'
  | 'NULL'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'BEGINS_WITH'
  | (string & {})
export type ApproximateCreationDateTimePrecision =
  | 'MILLISECOND'
  | 'MICROSECOND'
  | (string & {})
export type ExportViewType =
  | 'NEW_IMAGE'
  | 'NEW_AND_OLD_IMAGES'
  | (string & {})
export type AttributeAction =
  | 'ADD'
  | 'PUT'
  | 'DELETE'
  | (string & {})
export type ProjectionType =
  | 'ALL'
  | 'KEYS_ONLY'
  | 'INCLUDE'
  | (string & {})
export type SearchSchemaElementType =
  | 'HASH'
  | 'INLINE_FILTER'
  | (string & {})
export type ContributorInsightsStatus =
  | 'ENABLING'
  | 'ENABLED'
  | 'DISABLING'
  | 'DISABLED'
  | 'FAILED'
  | (string & {})
export type DestinationStatus =
  | 'ENABLING'
  | 'ACTIVE'
  | 'DISABLING'
  | 'DISABLED'
  | 'ENABLE_FAILED'
  | 'UPDATING'
  | (string & {})
export type BackupStatus =
  | 'CREATING'
  | 'DELETED'
  | 'AVAILABLE'
  | (string & {})
export type BackupType =
  | 'USER'
  | 'SYSTEM'
  | 'AWS_BACKUP'
  | (string & {})
export type GlobalTableStatus =
  | 'CREATING'
  | 'ACTIVE'
  | 'DELETING'
  | 'UPDATING'
  | (string & {})
export type TableStatus =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'
  | (string & {})
export type ContinuousBackupsStatus =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type ExportStatus =
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'FAILED'
  | (string & {})
export type ReplicaStatus =
  | 'CREATING'
  | 'CREATION_FAILED'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | 'REGION_DISABLED'
  | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS'
  | 'ARCHIVING'
  | 'ARCHIVED'
  | 'REPLICATION_NOT_AUTHORIZED'
  | (string & {})
export type ImportStatus =
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'FAILED'
  | (string & {})
export type TimeToLiveStatus =
  | 'ENABLING'
  | 'DISABLING'
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type BatchStatementErrorCodeEnum =
  | 'ConditionalCheckFailed'
  | 'ItemCollectionSizeLimitExceeded'
  | 'RequestLimitExceeded'
  | 'ValidationError'
  | 'ProvisionedThroughputExceeded'
  | 'TransactionConflict'
  | 'ThrottlingError'
  | 'InternalServerError'
  | 'ResourceNotFound'
  | 'AccessDenied'
  | 'DuplicateItem'
  | (string & {})
export type IndexStatus =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'ACTIVE'
  | (string & {})
export type WitnessStatus =
  | 'CREATING'
  | 'DELETING'
  | 'ACTIVE'
  | (string & {})
export type SSEStatus =
  | 'ENABLING'
  | 'ENABLED'
  | 'DISABLING'
  | 'DISABLED'
  | 'UPDATING'
  | (string & {})
export type PointInTimeRecoveryStatus =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export interface ServiceOperations {
  'dynamodb.BatchExecuteStatement': { input: BatchExecuteStatementInput; output: BatchExecuteStatementOutput }
  'dynamodb.BatchGetItem': { input: BatchGetItemInput; output: BatchGetItemOutput }
  'dynamodb.BatchWriteItem': { input: BatchWriteItemInput; output: BatchWriteItemOutput }
  'dynamodb.CreateBackup': { input: CreateBackupInput; output: CreateBackupOutput }
  'dynamodb.CreateGlobalTable': { input: CreateGlobalTableInput; output: CreateGlobalTableOutput }
  'dynamodb.CreateTable': { input: CreateTableInput; output: CreateTableOutput }
  'dynamodb.DeleteBackup': { input: DeleteBackupInput; output: DeleteBackupOutput }
  'dynamodb.DeleteItem': { input: DeleteItemInput; output: DeleteItemOutput }
  'dynamodb.DeleteResourcePolicy': { input: DeleteResourcePolicyInput; output: DeleteResourcePolicyOutput }
  'dynamodb.DeleteTable': { input: DeleteTableInput; output: DeleteTableOutput }
  'dynamodb.DescribeBackup': { input: DescribeBackupInput; output: DescribeBackupOutput }
  'dynamodb.DescribeContinuousBackups': { input: DescribeContinuousBackupsInput; output: DescribeContinuousBackupsOutput }
  'dynamodb.DescribeContributorInsights': { input: DescribeContributorInsightsInput; output: DescribeContributorInsightsOutput }
  'dynamodb.DescribeEndpoints': { input: DescribeEndpointsRequest; output: DescribeEndpointsResponse }
  'dynamodb.DescribeExport': { input: DescribeExportInput; output: DescribeExportOutput }
  'dynamodb.DescribeGlobalTable': { input: DescribeGlobalTableInput; output: DescribeGlobalTableOutput }
  'dynamodb.DescribeGlobalTableSettings': { input: DescribeGlobalTableSettingsInput; output: DescribeGlobalTableSettingsOutput }
  'dynamodb.DescribeImport': { input: DescribeImportInput; output: DescribeImportOutput }
  'dynamodb.DescribeKinesisStreamingDestination': { input: DescribeKinesisStreamingDestinationInput; output: DescribeKinesisStreamingDestinationOutput }
  'dynamodb.DescribeLimits': { input: DescribeLimitsInput; output: DescribeLimitsOutput }
  'dynamodb.DescribeTable': { input: DescribeTableInput; output: DescribeTableOutput }
  'dynamodb.DescribeTableReplicaAutoScaling': { input: DescribeTableReplicaAutoScalingInput; output: DescribeTableReplicaAutoScalingOutput }
  'dynamodb.DescribeTimeToLive': { input: DescribeTimeToLiveInput; output: DescribeTimeToLiveOutput }
  'dynamodb.DisableKinesisStreamingDestination': { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput }
  'dynamodb.EnableKinesisStreamingDestination': { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput }
  'dynamodb.ExecuteStatement': { input: ExecuteStatementInput; output: ExecuteStatementOutput }
  'dynamodb.ExecuteTransaction': { input: ExecuteTransactionInput; output: ExecuteTransactionOutput }
  'dynamodb.ExportTableToPointInTime': { input: ExportTableToPointInTimeInput; output: ExportTableToPointInTimeOutput }
  'dynamodb.GetItem': { input: GetItemInput; output: GetItemOutput }
  'dynamodb.GetResourcePolicy': { input: GetResourcePolicyInput; output: GetResourcePolicyOutput }
  'dynamodb.ImportTable': { input: ImportTableInput; output: ImportTableOutput }
  'dynamodb.ListBackups': { input: ListBackupsInput; output: ListBackupsOutput; pages: 'BackupSummaries' }
  'dynamodb.ListContributorInsights': { input: ListContributorInsightsInput; output: ListContributorInsightsOutput }
  'dynamodb.ListExports': { input: ListExportsInput; output: ListExportsOutput }
  'dynamodb.ListGlobalTables': { input: ListGlobalTablesInput; output: ListGlobalTablesOutput }
  'dynamodb.ListImports': { input: ListImportsInput; output: ListImportsOutput }
  'dynamodb.ListTables': { input: ListTablesInput; output: ListTablesOutput; pages: 'TableNames' }
  'dynamodb.ListTagsOfResource': { input: ListTagsOfResourceInput; output: ListTagsOfResourceOutput; pages: 'Tags' }
  'dynamodb.PutItem': { input: PutItemInput; output: PutItemOutput }
  'dynamodb.PutResourcePolicy': { input: PutResourcePolicyInput; output: PutResourcePolicyOutput }
  'dynamodb.Query': { input: QueryInput; output: QueryOutput; pages: 'Items' | 'Count' | 'ScannedCount' }
  'dynamodb.RestoreTableFromBackup': { input: RestoreTableFromBackupInput; output: RestoreTableFromBackupOutput }
  'dynamodb.RestoreTableToPointInTime': { input: RestoreTableToPointInTimeInput; output: RestoreTableToPointInTimeOutput }
  'dynamodb.Scan': { input: ScanInput; output: ScanOutput; pages: 'Items' | 'Count' | 'ScannedCount' }
  'dynamodb.SearchVectors': { input: SearchVectorsInput; output: SearchVectorsOutput }
  'dynamodb.TagResource': { input: TagResourceInput; output: object }
  'dynamodb.TransactGetItems': { input: TransactGetItemsInput; output: TransactGetItemsOutput }
  'dynamodb.TransactWriteItems': { input: TransactWriteItemsInput; output: TransactWriteItemsOutput }
  'dynamodb.UntagResource': { input: UntagResourceInput; output: object }
  'dynamodb.UpdateContinuousBackups': { input: UpdateContinuousBackupsInput; output: UpdateContinuousBackupsOutput }
  'dynamodb.UpdateContributorInsights': { input: UpdateContributorInsightsInput; output: UpdateContributorInsightsOutput }
  'dynamodb.UpdateGlobalTable': { input: UpdateGlobalTableInput; output: UpdateGlobalTableOutput }
  'dynamodb.UpdateGlobalTableSettings': { input: UpdateGlobalTableSettingsInput; output: UpdateGlobalTableSettingsOutput }
  'dynamodb.UpdateItem': { input: UpdateItemInput; output: UpdateItemOutput }
  'dynamodb.UpdateKinesisStreamingDestination': { input: UpdateKinesisStreamingDestinationInput; output: UpdateKinesisStreamingDestinationOutput }
  'dynamodb.UpdateTable': { input: UpdateTableInput; output: UpdateTableOutput }
  'dynamodb.UpdateTableReplicaAutoScaling': { input: UpdateTableReplicaAutoScalingInput; output: UpdateTableReplicaAutoScalingOutput }
  'dynamodb.UpdateTimeToLive': { input: UpdateTimeToLiveInput; output: UpdateTimeToLiveOutput }
}
export interface ServiceWaiters {
  'dynamodb.ContributorInsightsEnabled': 'DescribeContributorInsights'
  'dynamodb.ExportCompleted': 'DescribeExport'
  'dynamodb.ImportCompleted': 'DescribeImport'
  'dynamodb.KinesisStreamingDestinationActive': 'DescribeKinesisStreamingDestination'
  'dynamodb.TableExists': 'DescribeTable'
  'dynamodb.TableNotExists': 'DescribeTable'
}
export interface ServiceAliases {
  'DynamoDB': 'dynamodb'
  'ddb': 'dynamodb'
  'dynamo': 'dynamodb'
}
