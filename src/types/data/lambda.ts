// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf, StreamingInput } from '../values.ts'
export interface AddLayerVersionPermissionRequest {
  LayerName: string
  VersionNumber: number | bigint
  StatementId: string
  Action: string
  Principal: string
  OrganizationId?: string | undefined
  RevisionId?: string | undefined
}
export interface AddPermissionRequest {
  FunctionName: string
  StatementId: string
  Action: string
  Principal: string
  SourceArn?: string | undefined
  FunctionUrlAuthType?: FunctionUrlAuthType | undefined
  InvokedViaFunctionUrl?: boolean | undefined
  SourceAccount?: string | undefined
  EventSourceToken?: string | undefined
  Qualifier?: string | undefined
  RevisionId?: string | undefined
  PrincipalOrgID?: string | undefined
}
export interface CheckpointDurableExecutionRequest {
  DurableExecutionArn: string
  CheckpointToken: string
  Updates?: OperationUpdate[] | undefined
  ClientToken?: string | undefined
}
export interface CreateAliasRequest {
  FunctionName: string
  Name: string
  FunctionVersion: string
  Description?: string | undefined
  RoutingConfig?: AliasRoutingConfiguration | undefined
}
export interface CreateCapacityProviderRequest {
  CapacityProviderName: string
  VpcConfig: CapacityProviderVpcConfig
  PermissionsConfig: CapacityProviderPermissionsConfig
  InstanceRequirements?: InstanceRequirements | undefined
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined
  KmsKeyArn?: string | undefined
  Tags?: { [key: string]: string } | undefined
  PropagateTags?: PropagateTags | undefined
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined
}
export interface CreateCodeSigningConfigRequest {
  Description?: string | undefined
  AllowedPublishers: AllowedPublishers
  CodeSigningPolicies?: CodeSigningPolicies | undefined
  Tags?: { [key: string]: string } | undefined
}
export interface CreateEventSourceMappingRequest {
  EventSourceArn?: string | undefined
  FunctionName: string
  Enabled?: boolean | undefined
  BatchSize?: number | undefined
  FilterCriteria?: FilterCriteria | undefined
  KMSKeyArn?: string | undefined
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined
  ScalingConfig?: ScalingConfig | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ParallelizationFactor?: number | undefined
  StartingPosition?: EventSourcePosition | undefined
  StartingPositionTimestamp?: Date | undefined
  DestinationConfig?: DestinationConfig | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  BisectBatchOnFunctionError?: boolean | undefined
  MaximumRetryAttempts?: number | undefined
  Tags?: { [key: string]: string } | undefined
  TumblingWindowInSeconds?: number | undefined
  Topics?: string[] | undefined
  Queues?: string[] | undefined
  SourceAccessConfigurations?: SourceAccessConfiguration[] | undefined
  SelfManagedEventSource?: SelfManagedEventSource | undefined
  FunctionResponseTypes?: FunctionResponseType[] | undefined
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined
}
export interface CreateFunctionRequest {
  FunctionName: string
  Runtime?: Runtime | undefined
  Role: string
  Handler?: string | undefined
  Code: FunctionCode
  Description?: string | undefined
  Timeout?: number | undefined
  MemorySize?: number | undefined
  Publish?: boolean | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
  VpcConfig?: VpcConfig | undefined
  PackageType?: PackageType | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  Environment?: Environment | undefined
  KMSKeyArn?: string | undefined
  TracingConfig?: TracingConfig | undefined
  Tags?: { [key: string]: string } | undefined
  Layers?: string[] | undefined
  FileSystemConfigs?: FileSystemConfig[] | undefined
  CodeSigningConfigArn?: string | undefined
  ImageConfig?: ImageConfig | undefined
  Architectures?: Architecture[] | undefined
  EphemeralStorage?: EphemeralStorage | undefined
  SnapStart?: SnapStart | undefined
  LoggingConfig?: LoggingConfig | undefined
  TenancyConfig?: TenancyConfig | undefined
  CapacityProviderConfig?: CapacityProviderConfig | undefined
  DurableConfig?: DurableConfig | undefined
}
export interface CreateFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  AuthType: FunctionUrlAuthType
  Cors?: Cors | undefined
  InvokeMode?: InvokeMode | undefined
}
export interface DeleteAliasRequest {
  FunctionName: string
  Name: string
}
export interface DeleteCapacityProviderRequest {
  CapacityProviderName: string
}
export interface DeleteCodeSigningConfigRequest {
  CodeSigningConfigArn: string
}
export interface DeleteEventSourceMappingRequest {
  UUID: string
}
export interface DeleteFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface DeleteFunctionCodeSigningConfigRequest {
  FunctionName: string
}
export interface DeleteFunctionConcurrencyRequest {
  FunctionName: string
}
export interface DeleteFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface DeleteFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface DeleteLayerVersionRequest {
  LayerName: string
  VersionNumber: number | bigint
}
export interface DeleteProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
}
export interface GetAccountSettingsRequest {
}
export interface GetAliasRequest {
  FunctionName: string
  Name: string
}
export interface GetCapacityProviderRequest {
  CapacityProviderName: string
}
export interface GetCodeSigningConfigRequest {
  CodeSigningConfigArn: string
}
export interface GetDurableExecutionRequest {
  DurableExecutionArn: string
  IncludeExecutionData?: boolean | undefined
}
export interface GetDurableExecutionHistoryRequest {
  DurableExecutionArn: string
  IncludeExecutionData?: boolean | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
  ReverseOrder?: boolean | undefined
}
export interface GetDurableExecutionStateRequest {
  DurableExecutionArn: string
  CheckpointToken: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface GetEventSourceMappingRequest {
  UUID: string
}
export interface GetFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface GetFunctionCodeSigningConfigRequest {
  FunctionName: string
}
export interface GetFunctionConcurrencyRequest {
  FunctionName: string
}
export interface GetFunctionConfigurationRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface GetFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface GetFunctionRecursionConfigRequest {
  FunctionName: string
}
export interface GetFunctionScalingConfigRequest {
  FunctionName: string
  Qualifier: string
}
export interface GetFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface GetLayerVersionRequest {
  LayerName: string
  VersionNumber: number | bigint
}
export interface GetLayerVersionByArnRequest {
  Arn: string
}
export interface GetLayerVersionPolicyRequest {
  LayerName: string
  VersionNumber: number | bigint
}
export interface GetPolicyRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface GetProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
}
export interface GetRuntimeManagementConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}
export interface InvocationRequest {
  FunctionName: string
  InvocationType?: InvocationType | undefined
  LogType?: LogType | undefined
  ClientContext?: string | undefined
  DurableExecutionName?: string | undefined
  Payload?: StreamingInput | undefined
  Qualifier?: string | undefined
  TenantId?: string | undefined
}
export interface InvokeAsyncRequest {
  FunctionName: string
  InvokeArgs: StreamingInput
}
export interface InvokeWithResponseStreamRequest {
  FunctionName: string
  LogType?: LogType | undefined
  ClientContext?: string | undefined
  Qualifier?: string | undefined
  Payload?: StreamingInput | undefined
  TenantId?: string | undefined
  InvocationType?: ResponseStreamingInvocationType | undefined
}
export interface ListAliasesRequest {
  FunctionName: string
  FunctionVersion?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListCapacityProvidersRequest {
  State?: CapacityProviderState | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListCodeSigningConfigsRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListDurableExecutionsByFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
  DurableExecutionName?: string | undefined
  Statuses?: ExecutionStatus[] | undefined
  StartedAfter?: Date | undefined
  StartedBefore?: Date | undefined
  ReverseOrder?: boolean | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListEventSourceMappingsRequest {
  EventSourceArn?: string | undefined
  FunctionName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListFunctionEventInvokeConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListFunctionUrlConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListFunctionVersionsByCapacityProviderRequest {
  CapacityProviderName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListFunctionsRequest {
  MasterRegion?: string | undefined
  FunctionVersion?: FunctionVersion | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListFunctionsByCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListLayerVersionsRequest {
  CompatibleArchitecture?: Architecture | undefined
  CompatibleRuntime?: Runtime | undefined
  LayerName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListLayersRequest {
  CompatibleArchitecture?: Architecture | undefined
  CompatibleRuntime?: Runtime | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListProvisionedConcurrencyConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface ListTagsRequest {
  Resource: string
}
export interface ListVersionsByFunctionRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}
export interface PublishLayerVersionRequest {
  LayerName: string
  Description?: string | undefined
  Content: LayerVersionContentInput
  CompatibleArchitectures?: Architecture[] | undefined
  CompatibleRuntimes?: Runtime[] | undefined
  LicenseInfo?: string | undefined
}
export interface PublishVersionRequest {
  FunctionName: string
  CodeSha256?: string | undefined
  Description?: string | undefined
  RevisionId?: string | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
}
export interface PutFunctionCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  FunctionName: string
}
export interface PutFunctionConcurrencyRequest {
  FunctionName: string
  ReservedConcurrentExecutions: number
}
export interface PutFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
}
export interface PutFunctionRecursionConfigRequest {
  FunctionName: string
  RecursiveLoop: RecursiveLoop
}
export interface PutFunctionScalingConfigRequest {
  FunctionName: string
  Qualifier: string
  FunctionScalingConfig?: FunctionScalingConfig | undefined
}
export interface PutProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
  ProvisionedConcurrentExecutions: number
}
export interface PutRuntimeManagementConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  UpdateRuntimeOn: UpdateRuntimeOn
  RuntimeVersionArn?: string | undefined
}
export interface RemoveLayerVersionPermissionRequest {
  LayerName: string
  VersionNumber: number | bigint
  StatementId: string
  RevisionId?: string | undefined
}
export interface RemovePermissionRequest {
  FunctionName: string
  StatementId: string
  Qualifier?: string | undefined
  RevisionId?: string | undefined
}
export interface SendDurableExecutionCallbackFailureRequest {
  CallbackId: string
  Error?: ErrorObject | undefined
}
export interface SendDurableExecutionCallbackHeartbeatRequest {
  CallbackId: string
}
export interface SendDurableExecutionCallbackSuccessRequest {
  CallbackId: string
  Result?: StreamingInput | undefined
}
export interface StopDurableExecutionRequest {
  DurableExecutionArn: string
  Error?: ErrorObject | undefined
}
export interface TagResourceRequest {
  Resource: string
  Tags: { [key: string]: string }
}
export interface UntagResourceRequest {
  Resource: string
  TagKeys: string[]
}
export interface UpdateAliasRequest {
  FunctionName: string
  Name: string
  FunctionVersion?: string | undefined
  Description?: string | undefined
  RoutingConfig?: AliasRoutingConfiguration | undefined
  RevisionId?: string | undefined
}
export interface UpdateCapacityProviderRequest {
  CapacityProviderName: string
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined
  PropagateTags?: PropagateTags | undefined
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined
}
export interface UpdateCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  Description?: string | undefined
  AllowedPublishers?: AllowedPublishers | undefined
  CodeSigningPolicies?: CodeSigningPolicies | undefined
}
export interface UpdateEventSourceMappingRequest {
  UUID: string
  FunctionName?: string | undefined
  Enabled?: boolean | undefined
  BatchSize?: number | undefined
  FilterCriteria?: FilterCriteria | undefined
  KMSKeyArn?: string | undefined
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined
  ScalingConfig?: ScalingConfig | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ParallelizationFactor?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  BisectBatchOnFunctionError?: boolean | undefined
  MaximumRetryAttempts?: number | undefined
  TumblingWindowInSeconds?: number | undefined
  SourceAccessConfigurations?: SourceAccessConfiguration[] | undefined
  FunctionResponseTypes?: FunctionResponseType[] | undefined
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined
}
export interface UpdateFunctionCodeRequest {
  FunctionName: string
  ZipFile?: Uint8Array | string | undefined
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ImageUri?: string | undefined
  Architectures?: Architecture[] | undefined
  Publish?: boolean | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
  DryRun?: boolean | undefined
  RevisionId?: string | undefined
  SourceKMSKeyArn?: string | undefined
}
export interface UpdateFunctionConfigurationRequest {
  FunctionName: string
  Role?: string | undefined
  Handler?: string | undefined
  Description?: string | undefined
  Timeout?: number | undefined
  MemorySize?: number | undefined
  VpcConfig?: VpcConfig | undefined
  Environment?: Environment | undefined
  Runtime?: Runtime | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  KMSKeyArn?: string | undefined
  TracingConfig?: TracingConfig | undefined
  RevisionId?: string | undefined
  Layers?: string[] | undefined
  FileSystemConfigs?: FileSystemConfig[] | undefined
  ImageConfig?: ImageConfig | undefined
  EphemeralStorage?: EphemeralStorage | undefined
  SnapStart?: SnapStart | undefined
  LoggingConfig?: LoggingConfig | undefined
  CapacityProviderConfig?: CapacityProviderConfig | undefined
  DurableConfig?: DurableConfig | undefined
}
export interface UpdateFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
}
export interface UpdateFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  AuthType?: FunctionUrlAuthType | undefined
  Cors?: Cors | undefined
  InvokeMode?: InvokeMode | undefined
}
export interface OperationUpdate {
  Id: string
  ParentId?: string | undefined
  Name?: string | undefined
  Type: OperationType
  SubType?: string | undefined
  Action: OperationAction
  Payload?: string | undefined
  Error?: ErrorObject | undefined
  ContextOptions?: ContextOptions | undefined
  StepOptions?: StepOptions | undefined
  WaitOptions?: WaitOptions | undefined
  CallbackOptions?: CallbackOptions | undefined
  ChainedInvokeOptions?: ChainedInvokeOptions | undefined
}
export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: { [key: string]: number } | undefined
}
export interface CapacityProviderVpcConfig {
  SubnetIds: string[]
  SecurityGroupIds: string[]
}
export interface CapacityProviderPermissionsConfig {
  CapacityProviderOperatorRoleArn: string
}
export interface InstanceRequirements {
  Architectures?: Architecture[] | undefined
  AllowedInstanceTypes?: string[] | undefined
  ExcludedInstanceTypes?: string[] | undefined
}
export interface CapacityProviderScalingConfig {
  MaxVCpuCount?: number | undefined
  ScalingMode?: CapacityProviderScalingMode | undefined
  ScalingPolicies?: TargetTrackingScalingPolicy[] | undefined
}
export interface PropagateTags {
  Mode?: PropagateTagsMode | undefined
  ExplicitTags?: { [key: string]: string } | undefined
}
export interface CapacityProviderTelemetryConfig {
  LoggingConfig?: CapacityProviderLoggingConfig | undefined
}
export interface AllowedPublishers {
  SigningProfileVersionArns: string[]
}
export interface CodeSigningPolicies {
  UntrustedArtifactOnDeployment?: CodeSigningPolicy | undefined
}
export interface FilterCriteria {
  Filters?: Filter[] | undefined
}
export interface EventSourceMappingMetricsConfig {
  Metrics?: EventSourceMappingMetric[] | undefined
}
export interface EventSourceMappingLoggingConfig {
  SystemLogLevel?: EventSourceMappingSystemLogLevel | undefined
}
export interface ScalingConfig {
  MaximumConcurrency?: number | undefined
}
export interface DestinationConfig {
  OnSuccess?: OnSuccess | undefined
  OnFailure?: OnFailure | undefined
}
export interface SourceAccessConfiguration {
  Type?: SourceAccessType | undefined
  URI?: string | undefined
}
export interface SelfManagedEventSource {
  Endpoints?: { [Key in EndPointType]?: string[] } | undefined
}
export interface AmazonManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined
}
export interface SelfManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined
}
export interface DocumentDBEventSourceConfig {
  DatabaseName?: string | undefined
  CollectionName?: string | undefined
  FullDocument?: FullDocument | undefined
}
export interface ProvisionedPollerConfig {
  MinimumPollers?: number | undefined
  MaximumPollers?: number | undefined
  PollerGroupName?: string | undefined
}
export interface FunctionCode {
  ZipFile?: Uint8Array | string | undefined
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ImageUri?: string | undefined
  SourceKMSKeyArn?: string | undefined
}
export interface VpcConfig {
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  Ipv6AllowedForDualStack?: boolean | undefined
}
export interface DeadLetterConfig {
  TargetArn?: string | undefined
}
export interface Environment {
  Variables?: { [key: string]: string } | undefined
}
export interface TracingConfig {
  Mode?: TracingMode | undefined
}
export interface FileSystemConfig {
  Arn: string
  LocalMountPath: string
}
export interface ImageConfig {
  EntryPoint?: string[] | undefined
  Command?: string[] | undefined
  WorkingDirectory?: string | undefined
}
export interface EphemeralStorage {
  Size: number
}
export interface SnapStart {
  ApplyOn?: SnapStartApplyOn | undefined
}
export interface LoggingConfig {
  LogFormat?: LogFormat | undefined
  ApplicationLogLevel?: ApplicationLogLevel | undefined
  SystemLogLevel?: SystemLogLevel | undefined
  LogGroup?: string | undefined
}
export interface TenancyConfig {
  TenantIsolationMode: TenantIsolationMode
}
export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
}
export interface DurableConfig {
  KMSKeyArn?: string | undefined
  RetentionPeriodInDays?: number | undefined
  ExecutionTimeout?: number | undefined
}
export interface Cors {
  AllowCredentials?: boolean | undefined
  AllowHeaders?: string[] | undefined
  AllowMethods?: string[] | undefined
  AllowOrigins?: string[] | undefined
  ExposeHeaders?: string[] | undefined
  MaxAge?: number | undefined
}
export interface LayerVersionContentInput {
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ZipFile?: Uint8Array | string | undefined
}
export interface FunctionScalingConfig {
  MinExecutionEnvironments?: number | undefined
  MaxExecutionEnvironments?: number | undefined
}
export interface ErrorObject {
  ErrorMessage?: string | undefined
  ErrorType?: string | undefined
  ErrorData?: string | undefined
  StackTrace?: string[] | undefined
}
export interface ContextOptions {
  ReplayChildren?: boolean | undefined
}
export interface StepOptions {
  NextAttemptDelaySeconds?: number | undefined
}
export interface WaitOptions {
  WaitSeconds?: number | undefined
}
export interface CallbackOptions {
  TimeoutSeconds?: number | undefined
  HeartbeatTimeoutSeconds?: number | undefined
}
export interface ChainedInvokeOptions {
  FunctionName: string
  TenantId?: string | undefined
}
export interface TargetTrackingScalingPolicy {
  PredefinedMetricType: CapacityProviderPredefinedMetricType
  TargetValue: number
}
export interface CapacityProviderLoggingConfig {
  SystemLogLevel?: SystemLogLevel | undefined
  LogGroup?: string | undefined
}
export interface Filter {
  Pattern?: string | undefined
}
export interface OnSuccess {
  Destination?: string | undefined
}
export interface OnFailure {
  Destination?: string | undefined
}
export interface KafkaSchemaRegistryConfig {
  SchemaRegistryURI?: string | undefined
  EventRecordFormat?: SchemaRegistryEventRecordFormat | undefined
  AccessConfigs?: KafkaSchemaRegistryAccessConfig[] | undefined
  SchemaValidationConfigs?: KafkaSchemaValidationConfig[] | undefined
}
export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string
  PerExecutionEnvironmentMaxConcurrency?: number | undefined
  ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined
}
export interface KafkaSchemaRegistryAccessConfig {
  Type?: KafkaSchemaRegistryAuthType | undefined
  URI?: string | undefined
}
export interface KafkaSchemaValidationConfig {
  Attribute?: KafkaSchemaValidationAttribute | undefined
}
export interface AddLayerVersionPermissionResponse {
  Statement?: string
  RevisionId?: string
}
export interface AddPermissionResponse {
  Statement?: string
}
export interface CheckpointDurableExecutionResponse {
  CheckpointToken?: string
  NewExecutionState?: CheckpointUpdatedExecutionState
}
export interface AliasConfiguration {
  AliasArn?: string
  Name?: string
  FunctionVersion?: string
  Description?: string
  RoutingConfig?: AliasRoutingConfiguration
  RevisionId?: string
}
export interface CreateCapacityProviderResponse {
  CapacityProvider?: CapacityProvider
}
export interface CreateCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig
}
export interface EventSourceMappingConfiguration {
  UUID?: string
  StartingPosition?: EventSourcePosition
  StartingPositionTimestamp?: Date
  BatchSize?: number
  MaximumBatchingWindowInSeconds?: number
  ParallelizationFactor?: number
  EventSourceArn?: string
  FilterCriteria?: FilterCriteria
  FilterCriteriaError?: FilterCriteriaError
  KMSKeyArn?: string
  MetricsConfig?: EventSourceMappingMetricsConfig
  LoggingConfig?: EventSourceMappingLoggingConfig
  ScalingConfig?: ScalingConfig
  FunctionArn?: string
  LastModified?: Date
  LastProcessingResult?: string
  State?: string
  StateTransitionReason?: string
  DestinationConfig?: DestinationConfig
  Topics?: string[]
  Queues?: string[]
  SourceAccessConfigurations?: SourceAccessConfiguration[]
  SelfManagedEventSource?: SelfManagedEventSource
  MaximumRecordAgeInSeconds?: number
  BisectBatchOnFunctionError?: boolean
  MaximumRetryAttempts?: number
  TumblingWindowInSeconds?: number
  FunctionResponseTypes?: FunctionResponseType[]
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig
  EventSourceMappingArn?: string
  ProvisionedPollerConfig?: ProvisionedPollerConfig
}
export interface FunctionConfiguration {
  FunctionName?: string
  FunctionArn?: string
  Runtime?: Runtime
  Role?: string
  Handler?: string
  CodeSize?: number | bigint
  Description?: string
  Timeout?: number
  MemorySize?: number
  LastModified?: string
  CodeSha256?: string
  Version?: string
  VpcConfig?: VpcConfigResponse
  DeadLetterConfig?: DeadLetterConfig
  Environment?: EnvironmentResponse
  KMSKeyArn?: string
  TracingConfig?: TracingConfigResponse
  MasterArn?: string
  RevisionId?: string
  Layers?: Layer[]
  State?: State
  StateReason?: string
  StateReasonCode?: StateReasonCode
  LastUpdateStatus?: LastUpdateStatus
  LastUpdateStatusReason?: string
  LastUpdateStatusReasonCode?: LastUpdateStatusReasonCode
  FileSystemConfigs?: FileSystemConfig[]
  SigningProfileVersionArn?: string
  SigningJobArn?: string
  PackageType?: PackageType
  ImageConfigResponse?: ImageConfigResponse
  Architectures?: Architecture[]
  EphemeralStorage?: EphemeralStorage
  SnapStart?: SnapStartResponse
  RuntimeVersionConfig?: RuntimeVersionConfig
  LoggingConfig?: LoggingConfig
  TenancyConfig?: TenancyConfig
  CapacityProviderConfig?: CapacityProviderConfig
  ConfigSha256?: string
  DurableConfig?: DurableConfig
}
export interface CreateFunctionUrlConfigResponse {
  FunctionUrl?: string
  FunctionArn?: string
  AuthType?: FunctionUrlAuthType
  Cors?: Cors
  CreationTime?: string
  InvokeMode?: InvokeMode
}
export interface DeleteCapacityProviderResponse {
  CapacityProvider?: CapacityProvider
}
export interface DeleteCodeSigningConfigResponse {
}
export interface DeleteFunctionResponse {
  StatusCode?: number
}
export interface GetAccountSettingsResponse {
  AccountLimit?: AccountLimit
  AccountUsage?: AccountUsage
}
export interface GetCapacityProviderResponse {
  CapacityProvider?: CapacityProvider
}
export interface GetCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig
}
export interface GetDurableExecutionResponse {
  DurableExecutionArn?: string
  DurableExecutionName?: string
  FunctionArn?: string
  InputPayload?: string
  Result?: string
  Error?: ErrorObject
  StartTimestamp?: Date
  Status?: ExecutionStatus
  EndTimestamp?: Date
  Version?: string
  TraceHeader?: TraceHeader
  ExecutionDataIncluded?: boolean
  DurableConfig?: DurableConfig
}
export interface GetDurableExecutionHistoryResponse {
  Events?: Event[]
  NextMarker?: string
}
export interface GetDurableExecutionStateResponse {
  Operations?: Operation[]
  NextMarker?: string
}
export interface GetFunctionResponse {
  Configuration?: FunctionConfiguration
  Code?: FunctionCodeLocation
  Tags?: { [key: string]: string }
  TagsError?: TagsError
  Concurrency?: Concurrency
}
export interface GetFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn?: string
  FunctionName?: string
}
export interface GetFunctionConcurrencyResponse {
  ReservedConcurrentExecutions?: number
}
export interface FunctionEventInvokeConfig {
  LastModified?: Date
  FunctionArn?: string
  MaximumRetryAttempts?: number
  MaximumEventAgeInSeconds?: number
  DestinationConfig?: DestinationConfig
}
export interface GetFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop
}
export interface GetFunctionScalingConfigResponse {
  FunctionArn?: string
  AppliedFunctionScalingConfig?: FunctionScalingConfig
  RequestedFunctionScalingConfig?: FunctionScalingConfig
}
export interface GetFunctionUrlConfigResponse {
  FunctionUrl?: string
  FunctionArn?: string
  AuthType?: FunctionUrlAuthType
  Cors?: Cors
  CreationTime?: string
  LastModifiedTime?: string
  InvokeMode?: InvokeMode
}
export interface GetLayerVersionResponse {
  Content?: LayerVersionContentOutput
  LayerArn?: string
  LayerVersionArn?: string
  Description?: string
  CreatedDate?: string
  Version?: number | bigint
  CompatibleArchitectures?: Architecture[]
  CompatibleRuntimes?: Runtime[]
  LicenseInfo?: string
}
export interface GetLayerVersionPolicyResponse {
  Policy?: string
  RevisionId?: string
}
export interface GetPolicyResponse {
  Policy?: string
  RevisionId?: string
}
export interface GetProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number
  AvailableProvisionedConcurrentExecutions?: number
  AllocatedProvisionedConcurrentExecutions?: number
  Status?: ProvisionedConcurrencyStatusEnum
  StatusReason?: string
  LastModified?: string
}
export interface GetRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: UpdateRuntimeOn
  FunctionArn?: string
  RuntimeVersionArn?: string
}
export interface InvocationResponse {
  StatusCode?: number
  FunctionError?: string
  LogResult?: string
  Payload?: Uint8Array
  ExecutedVersion?: string
  DurableExecutionArn?: string
}
export interface InvokeAsyncResponse {
  Status?: number
}
export interface InvokeWithResponseStreamResponse {
  StatusCode?: number
  ExecutedVersion?: string
  EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent>
  ResponseStreamContentType?: string
}
export interface ListAliasesResponse {
  NextMarker?: string
  Aliases?: AliasConfiguration[]
}
export interface ListCapacityProvidersResponse {
  CapacityProviders?: CapacityProvider[]
  NextMarker?: string
}
export interface ListCodeSigningConfigsResponse {
  NextMarker?: string
  CodeSigningConfigs?: CodeSigningConfig[]
}
export interface ListDurableExecutionsByFunctionResponse {
  DurableExecutions?: Execution[]
  NextMarker?: string
}
export interface ListEventSourceMappingsResponse {
  NextMarker?: string
  EventSourceMappings?: EventSourceMappingConfiguration[]
}
export interface ListFunctionEventInvokeConfigsResponse {
  FunctionEventInvokeConfigs?: FunctionEventInvokeConfig[]
  NextMarker?: string
}
export interface ListFunctionUrlConfigsResponse {
  FunctionUrlConfigs?: FunctionUrlConfig[]
  NextMarker?: string
}
export interface ListFunctionVersionsByCapacityProviderResponse {
  CapacityProviderArn?: string
  FunctionVersions?: FunctionVersionsByCapacityProviderListItem[]
  NextMarker?: string
}
export interface ListFunctionsResponse {
  NextMarker?: string
  Functions?: FunctionConfiguration[]
}
export interface ListFunctionsByCodeSigningConfigResponse {
  NextMarker?: string
  FunctionArns?: string[]
}
export interface ListLayerVersionsResponse {
  NextMarker?: string
  LayerVersions?: LayerVersionsListItem[]
}
export interface ListLayersResponse {
  NextMarker?: string
  Layers?: LayersListItem[]
}
export interface ListProvisionedConcurrencyConfigsResponse {
  ProvisionedConcurrencyConfigs?: ProvisionedConcurrencyConfigListItem[]
  NextMarker?: string
}
export interface ListTagsResponse {
  Tags?: { [key: string]: string }
}
export interface ListVersionsByFunctionResponse {
  NextMarker?: string
  Versions?: FunctionConfiguration[]
}
export interface PublishLayerVersionResponse {
  Content?: LayerVersionContentOutput
  LayerArn?: string
  LayerVersionArn?: string
  Description?: string
  CreatedDate?: string
  Version?: number | bigint
  CompatibleArchitectures?: Architecture[]
  CompatibleRuntimes?: Runtime[]
  LicenseInfo?: string
}
export interface PutFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn?: string
  FunctionName?: string
}
export interface Concurrency {
  ReservedConcurrentExecutions?: number
}
export interface PutFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop
}
export interface PutFunctionScalingConfigResponse {
  FunctionState?: State
}
export interface PutProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number
  AllocatedProvisionedConcurrentExecutions?: number
  AvailableProvisionedConcurrentExecutions?: number
  Status?: ProvisionedConcurrencyStatusEnum
  StatusReason?: string
  LastModified?: string
}
export interface PutRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: UpdateRuntimeOn
  FunctionArn?: string
  RuntimeVersionArn?: string
}
export interface SendDurableExecutionCallbackFailureResponse {
}
export interface SendDurableExecutionCallbackHeartbeatResponse {
}
export interface SendDurableExecutionCallbackSuccessResponse {
}
export interface StopDurableExecutionResponse {
  StopTimestamp?: Date
}
export interface UpdateCapacityProviderResponse {
  CapacityProvider?: CapacityProvider
}
export interface UpdateCodeSigningConfigResponse {
  CodeSigningConfig?: CodeSigningConfig
}
export interface UpdateFunctionUrlConfigResponse {
  FunctionUrl?: string
  FunctionArn?: string
  AuthType?: FunctionUrlAuthType
  Cors?: Cors
  CreationTime?: string
  LastModifiedTime?: string
  InvokeMode?: InvokeMode
}
export interface CheckpointUpdatedExecutionState {
  Operations?: Operation[]
  NextMarker?: string
}
export interface CapacityProvider {
  CapacityProviderArn?: string
  State?: CapacityProviderState
  VpcConfig?: CapacityProviderVpcConfig
  PermissionsConfig?: CapacityProviderPermissionsConfig
  InstanceRequirements?: InstanceRequirements
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig
  KmsKeyArn?: string
  LastModified?: string
  PropagateTags?: PropagateTags
  TelemetryConfig?: CapacityProviderTelemetryConfig
}
export interface CodeSigningConfig {
  CodeSigningConfigId?: string
  CodeSigningConfigArn?: string
  Description?: string
  AllowedPublishers?: AllowedPublishers
  CodeSigningPolicies?: CodeSigningPolicies
  LastModified?: string
}
export interface FilterCriteriaError {
  ErrorCode?: string
  Message?: string
}
export interface VpcConfigResponse {
  SubnetIds?: string[]
  SecurityGroupIds?: string[]
  VpcId?: string
  Ipv6AllowedForDualStack?: boolean
}
export interface EnvironmentResponse {
  Variables?: { [key: string]: string }
  Error?: EnvironmentError
}
export interface TracingConfigResponse {
  Mode?: TracingMode
}
export interface Layer {
  Arn?: string
  CodeSize?: number | bigint
  SigningProfileVersionArn?: string
  SigningJobArn?: string
}
export interface ImageConfigResponse {
  ImageConfig?: ImageConfig
  Error?: ImageConfigError
}
export interface SnapStartResponse {
  ApplyOn?: SnapStartApplyOn
  OptimizationStatus?: SnapStartOptimizationStatus
}
export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string
  Error?: RuntimeVersionError
}
export interface AccountLimit {
  TotalCodeSize?: number | bigint
  CodeSizeUnzipped?: number | bigint
  CodeSizeZipped?: number | bigint
  ConcurrentExecutions?: number
  UnreservedConcurrentExecutions?: number
}
export interface AccountUsage {
  TotalCodeSize?: number | bigint
  FunctionCount?: number | bigint
}
export interface TraceHeader {
  XAmznTraceId?: string
}
export interface Event {
  EventType?: EventType
  SubType?: string
  EventId?: number
  Id?: string
  Name?: string
  EventTimestamp?: Date
  ParentId?: string
  ExecutionStartedDetails?: ExecutionStartedDetails
  ExecutionSucceededDetails?: ExecutionSucceededDetails
  ExecutionFailedDetails?: ExecutionFailedDetails
  ExecutionTimedOutDetails?: ExecutionTimedOutDetails
  ExecutionStoppedDetails?: ExecutionStoppedDetails
  ContextStartedDetails?: ContextStartedDetails
  ContextSucceededDetails?: ContextSucceededDetails
  ContextFailedDetails?: ContextFailedDetails
  WaitStartedDetails?: WaitStartedDetails
  WaitSucceededDetails?: WaitSucceededDetails
  WaitCancelledDetails?: WaitCancelledDetails
  StepStartedDetails?: StepStartedDetails
  StepSucceededDetails?: StepSucceededDetails
  StepFailedDetails?: StepFailedDetails
  ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails
  ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails
  ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails
  ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails
  ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails
  CallbackStartedDetails?: CallbackStartedDetails
  CallbackSucceededDetails?: CallbackSucceededDetails
  CallbackFailedDetails?: CallbackFailedDetails
  CallbackTimedOutDetails?: CallbackTimedOutDetails
  InvocationCompletedDetails?: InvocationCompletedDetails
}
export interface Operation {
  Id?: string
  ParentId?: string
  Name?: string
  Type?: OperationType
  SubType?: string
  StartTimestamp?: Date
  EndTimestamp?: Date
  Status?: OperationStatus
  ExecutionDetails?: ExecutionDetails
  ContextDetails?: ContextDetails
  StepDetails?: StepDetails
  WaitDetails?: WaitDetails
  CallbackDetails?: CallbackDetails
  ChainedInvokeDetails?: ChainedInvokeDetails
}
export interface FunctionCodeLocation {
  RepositoryType?: string
  Location?: string
  ImageUri?: string
  ResolvedImageUri?: string
  ResolvedS3Object?: ResolvedS3Object
  SourceKMSKeyArn?: string
  Error?: FunctionCodeLocationError
}
export interface TagsError {
  ErrorCode?: string
  Message?: string
}
export interface LayerVersionContentOutput {
  Location?: string
  CodeSha256?: string
  CodeSize?: number | bigint
  SigningProfileVersionArn?: string
  SigningJobArn?: string
  ResolvedS3Object?: ResolvedS3Object
}
export type InvokeWithResponseStreamResponseEvent = OneOf<{
  PayloadChunk: InvokeResponseStreamUpdate
  InvokeComplete: InvokeWithResponseStreamCompleteEvent
}>
export interface Execution {
  DurableExecutionArn?: string
  DurableExecutionName?: string
  FunctionArn?: string
  Status?: ExecutionStatus
  StartTimestamp?: Date
  EndTimestamp?: Date
  KMSKeyArn?: string
}
export interface FunctionUrlConfig {
  FunctionUrl?: string
  FunctionArn?: string
  CreationTime?: string
  LastModifiedTime?: string
  Cors?: Cors
  AuthType?: FunctionUrlAuthType
  InvokeMode?: InvokeMode
}
export interface FunctionVersionsByCapacityProviderListItem {
  FunctionArn?: string
  State?: State
}
export interface LayerVersionsListItem {
  LayerVersionArn?: string
  Version?: number | bigint
  Description?: string
  CreatedDate?: string
  CompatibleArchitectures?: Architecture[]
  CompatibleRuntimes?: Runtime[]
  LicenseInfo?: string
}
export interface LayersListItem {
  LayerName?: string
  LayerArn?: string
  LatestMatchingVersion?: LayerVersionsListItem
}
export interface ProvisionedConcurrencyConfigListItem {
  FunctionArn?: string
  RequestedProvisionedConcurrentExecutions?: number
  AvailableProvisionedConcurrentExecutions?: number
  AllocatedProvisionedConcurrentExecutions?: number
  Status?: ProvisionedConcurrencyStatusEnum
  StatusReason?: string
  LastModified?: string
}
export interface EnvironmentError {
  ErrorCode?: string
  Message?: string
}
export interface ImageConfigError {
  ErrorCode?: string
  Message?: string
}
export interface RuntimeVersionError {
  ErrorCode?: string
  Message?: string
}
export interface ExecutionStartedDetails {
  Input?: EventInput
  ExecutionTimeout?: number
}
export interface ExecutionSucceededDetails {
  Result?: EventResult
}
export interface ExecutionFailedDetails {
  Error?: EventError
}
export interface ExecutionTimedOutDetails {
  Error?: EventError
}
export interface ExecutionStoppedDetails {
  Error?: EventError
}
export interface ContextStartedDetails {
}
export interface ContextSucceededDetails {
  Result?: EventResult
}
export interface ContextFailedDetails {
  Error?: EventError
}
export interface WaitStartedDetails {
  Duration?: number
  ScheduledEndTimestamp?: Date
}
export interface WaitSucceededDetails {
  Duration?: number
}
export interface WaitCancelledDetails {
  Error?: EventError
}
export interface StepStartedDetails {
}
export interface StepSucceededDetails {
  Result?: EventResult
  RetryDetails?: RetryDetails
}
export interface StepFailedDetails {
  Error?: EventError
  RetryDetails?: RetryDetails
}
export interface ChainedInvokeStartedDetails {
  FunctionName?: string
  TenantId?: string
  Input?: EventInput
  ExecutedVersion?: string
  DurableExecutionArn?: string
}
export interface ChainedInvokeSucceededDetails {
  Result?: EventResult
}
export interface ChainedInvokeFailedDetails {
  Error?: EventError
}
export interface ChainedInvokeTimedOutDetails {
  Error?: EventError
}
export interface ChainedInvokeStoppedDetails {
  Error?: EventError
}
export interface CallbackStartedDetails {
  CallbackId?: string
  HeartbeatTimeout?: number
  Timeout?: number
}
export interface CallbackSucceededDetails {
  Result?: EventResult
}
export interface CallbackFailedDetails {
  Error?: EventError
}
export interface CallbackTimedOutDetails {
  Error?: EventError
}
export interface InvocationCompletedDetails {
  StartTimestamp?: Date
  EndTimestamp?: Date
  RequestId?: string
  Error?: EventError
}
export interface ExecutionDetails {
  InputPayload?: string
}
export interface ContextDetails {
  ReplayChildren?: boolean
  Result?: string
  Error?: ErrorObject
}
export interface StepDetails {
  Attempt?: number
  NextAttemptTimestamp?: Date
  Result?: string
  Error?: ErrorObject
}
export interface WaitDetails {
  ScheduledEndTimestamp?: Date
}
export interface CallbackDetails {
  CallbackId?: string
  Result?: string
  Error?: ErrorObject
}
export interface ChainedInvokeDetails {
  Result?: string
  Error?: ErrorObject
}
export interface ResolvedS3Object {
  S3Bucket?: string
  S3Key?: string
  S3ObjectVersion?: string
}
export interface FunctionCodeLocationError {
  ErrorCode?: string
  Message?: string
}
export interface InvokeResponseStreamUpdate {
  Payload?: Uint8Array
}
export interface InvokeWithResponseStreamCompleteEvent {
  ErrorCode?: string
  ErrorDetails?: string
  LogResult?: string
}
export interface EventInput {
  Payload?: string
  Truncated?: boolean
}
export interface EventResult {
  Payload?: string
  Truncated?: boolean
}
export interface EventError {
  Payload?: ErrorObject
  Truncated?: boolean
}
export interface RetryDetails {
  CurrentAttempt?: number
  NextAttemptDelaySeconds?: number
}
export type FunctionUrlAuthType =
  | 'NONE'
  | 'AWS_IAM'
  | (string & {})
export type EventSourcePosition =
  | 'TRIM_HORIZON'
  | 'LATEST'
  | 'AT_TIMESTAMP'
  | (string & {})
export type FunctionResponseType =
  | 'ReportBatchItemFailures'
  | (string & {})
export type Runtime =
  | 'nodejs'
  | 'nodejs4.3'
  | 'nodejs6.10'
  | 'nodejs8.10'
  | 'nodejs10.x'
  | 'nodejs12.x'
  | 'nodejs14.x'
  | 'nodejs16.x'
  | 'nodejs18.x'
  | 'nodejs20.x'
  | 'nodejs22.x'
  | 'nodejs24.x'
  | 'java8'
  | 'java8.al2'
  | 'java11'
  | 'java17'
  | 'java21'
  | 'java25'
  | 'python2.7'
  | 'python3.6'
  | 'python3.7'
  | 'python3.8'
  | 'python3.9'
  | 'python3.10'
  | 'python3.11'
  | 'python3.12'
  | 'python3.13'
  | 'python3.14'
  | 'dotnetcore1.0'
  | 'dotnetcore2.0'
  | 'dotnetcore2.1'
  | 'dotnetcore3.1'
  | 'dotnet6'
  | 'dotnet8'
  | 'dotnet10'
  | 'nodejs4.3-edge'
  | 'go1.x'
  | 'ruby2.5'
  | 'ruby2.7'
  | 'ruby3.2'
  | 'ruby3.3'
  | 'ruby3.4'
  | 'ruby4.0'
  | 'provided'
  | 'provided.al2'
  | 'provided.al2023'
  | 'nodejs26.x'
  | 'python3.15'
  | 'java8.al2023'
  | 'java11.al2023'
  | 'java17.al2023'
  | (string & {})
export type FunctionVersionLatestPublished =
  | 'LATEST_PUBLISHED'
  | (string & {})
export type PackageType =
  | 'Zip'
  | 'Image'
  | (string & {})
export type Architecture =
  | 'x86_64'
  | 'arm64'
  | (string & {})
export type InvokeMode =
  | 'BUFFERED'
  | 'RESPONSE_STREAM'
  | (string & {})
export type InvocationType =
  | 'Event'
  | 'RequestResponse'
  | 'DryRun'
  | (string & {})
export type LogType =
  | 'None'
  | 'Tail'
  | (string & {})
export type ResponseStreamingInvocationType =
  | 'RequestResponse'
  | 'DryRun'
  | (string & {})
export type CapacityProviderState =
  | 'Pending'
  | 'Active'
  | 'Failed'
  | 'Deleting'
  | (string & {})
export type ExecutionStatus =
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'TIMED_OUT'
  | 'STOPPED'
  | (string & {})
export type FunctionVersion =
  | 'ALL'
  | (string & {})
export type RecursiveLoop =
  | 'Allow'
  | 'Terminate'
  | (string & {})
export type UpdateRuntimeOn =
  | 'Auto'
  | 'Manual'
  | 'FunctionUpdate'
  | (string & {})
export type S3ObjectStorageMode =
  | 'COPY'
  | 'REFERENCE'
  | (string & {})
export type OperationType =
  | 'EXECUTION'
  | 'CONTEXT'
  | 'STEP'
  | 'WAIT'
  | 'CALLBACK'
  | 'CHAINED_INVOKE'
  | (string & {})
export type OperationAction =
  | 'START'
  | 'SUCCEED'
  | 'FAIL'
  | 'RETRY'
  | 'CANCEL'
  | (string & {})
export type CapacityProviderScalingMode =
  | 'Auto'
  | 'Manual'
  | (string & {})
export type PropagateTagsMode =
  | 'None'
  | 'Explicit'
  | (string & {})
export type CodeSigningPolicy =
  | 'Warn'
  | 'Enforce'
  | (string & {})
export type EventSourceMappingMetric =
  | 'EventCount'
  | 'ErrorCount'
  | 'KafkaMetrics'
  | (string & {})
export type EventSourceMappingSystemLogLevel =
  | 'DEBUG'
  | 'INFO'
  | 'WARN'
  | (string & {})
export type SourceAccessType =
  | 'BASIC_AUTH'
  | 'VPC_SUBNET'
  | 'VPC_SECURITY_GROUP'
  | 'SASL_SCRAM_512_AUTH'
  | 'SASL_SCRAM_256_AUTH'
  | 'VIRTUAL_HOST'
  | 'CLIENT_CERTIFICATE_TLS_AUTH'
  | 'SERVER_ROOT_CA_CERTIFICATE'
  | (string & {})
export type EndPointType =
  | 'KAFKA_BOOTSTRAP_SERVERS'
  | (string & {})
export type FullDocument =
  | 'UpdateLookup'
  | 'Default'
  | (string & {})
export type TracingMode =
  | 'Active'
  | 'PassThrough'
  | (string & {})
export type SnapStartApplyOn =
  | 'PublishedVersions'
  | 'None'
  | (string & {})
export type LogFormat =
  | 'JSON'
  | 'Text'
  | (string & {})
export type ApplicationLogLevel =
  | 'TRACE'
  | 'DEBUG'
  | 'INFO'
  | 'WARN'
  | 'ERROR'
  | 'FATAL'
  | (string & {})
export type SystemLogLevel =
  | 'DEBUG'
  | 'INFO'
  | 'WARN'
  | (string & {})
export type TenantIsolationMode =
  | 'PER_TENANT'
  | (string & {})
export type CapacityProviderPredefinedMetricType =
  | 'LambdaCapacityProviderAverageCPUUtilization'
  | (string & {})
export type SchemaRegistryEventRecordFormat =
  | 'JSON'
  | 'SOURCE'
  | (string & {})
export type KafkaSchemaRegistryAuthType =
  | 'BASIC_AUTH'
  | 'CLIENT_CERTIFICATE_TLS_AUTH'
  | 'SERVER_ROOT_CA_CERTIFICATE'
  | (string & {})
export type KafkaSchemaValidationAttribute =
  | 'KEY'
  | 'VALUE'
  | (string & {})
export type State =
  | 'Pending'
  | 'Active'
  | 'Inactive'
  | 'Failed'
  | 'Deactivating'
  | 'Deactivated'
  | 'ActiveNonInvocable'
  | 'Deleting'
  | (string & {})
export type StateReasonCode =
  | 'Idle'
  | 'Creating'
  | 'Restoring'
  | 'EniLimitExceeded'
  | 'InsufficientRolePermissions'
  | 'InvalidConfiguration'
  | 'InternalError'
  | 'SubnetOutOfIPAddresses'
  | 'InvalidSubnet'
  | 'InvalidSecurityGroup'
  | 'ImageDeleted'
  | 'ImageAccessDenied'
  | 'InvalidImage'
  | 'KMSKeyAccessDenied'
  | 'KMSKeyNotFound'
  | 'InvalidStateKMSKey'
  | 'DisabledKMSKey'
  | 'EFSIOError'
  | 'EFSMountConnectivityError'
  | 'EFSMountFailure'
  | 'EFSMountTimeout'
  | 'InvalidRuntime'
  | 'InvalidZipFileException'
  | 'FunctionError'
  | 'ServiceQuotaExceededException'
  | 'VcpuLimitExceeded'
  | 'CapacityProviderScalingLimitExceeded'
  | 'InsufficientCapacity'
  | 'EC2RequestLimitExceeded'
  | 'FunctionError.InitTimeout'
  | 'FunctionError.RuntimeInitError'
  | 'FunctionError.ExtensionInitError'
  | 'FunctionError.InvalidEntryPoint'
  | 'FunctionError.InvalidWorkingDirectory'
  | 'FunctionError.PermissionDenied'
  | 'FunctionError.TooManyExtensions'
  | 'FunctionError.InitResourceExhausted'
  | 'DisallowedByVpcEncryptionControl'
  | 'DrainingDurableExecutions'
  | 'DependencyError'
  | (string & {})
export type LastUpdateStatus =
  | 'Successful'
  | 'Failed'
  | 'InProgress'
  | (string & {})
export type LastUpdateStatusReasonCode =
  | 'EniLimitExceeded'
  | 'InsufficientRolePermissions'
  | 'InvalidConfiguration'
  | 'InternalError'
  | 'SubnetOutOfIPAddresses'
  | 'InvalidSubnet'
  | 'InvalidSecurityGroup'
  | 'ImageDeleted'
  | 'ImageAccessDenied'
  | 'InvalidImage'
  | 'KMSKeyAccessDenied'
  | 'KMSKeyNotFound'
  | 'InvalidStateKMSKey'
  | 'DisabledKMSKey'
  | 'EFSIOError'
  | 'EFSMountConnectivityError'
  | 'EFSMountFailure'
  | 'EFSMountTimeout'
  | 'InvalidRuntime'
  | 'InvalidZipFileException'
  | 'FunctionError'
  | 'ServiceQuotaExceededException'
  | 'VcpuLimitExceeded'
  | 'CapacityProviderScalingLimitExceeded'
  | 'InsufficientCapacity'
  | 'EC2RequestLimitExceeded'
  | 'FunctionError.InitTimeout'
  | 'FunctionError.RuntimeInitError'
  | 'FunctionError.ExtensionInitError'
  | 'FunctionError.InvalidEntryPoint'
  | 'FunctionError.InvalidWorkingDirectory'
  | 'FunctionError.PermissionDenied'
  | 'FunctionError.TooManyExtensions'
  | 'FunctionError.InitResourceExhausted'
  | 'DisallowedByVpcEncryptionControl'
  | 'DependencyError'
  | (string & {})
export type ProvisionedConcurrencyStatusEnum =
  | 'IN_PROGRESS'
  | 'READY'
  | 'FAILED'
  | (string & {})
export type SnapStartOptimizationStatus =
  | 'On'
  | 'Off'
  | (string & {})
export type EventType =
  | 'ExecutionStarted'
  | 'ExecutionSucceeded'
  | 'ExecutionFailed'
  | 'ExecutionTimedOut'
  | 'ExecutionStopped'
  | 'ContextStarted'
  | 'ContextSucceeded'
  | 'ContextFailed'
  | 'WaitStarted'
  | 'WaitSucceeded'
  | 'WaitCancelled'
  | 'StepStarted'
  | 'StepSucceeded'
  | 'StepFailed'
  | 'ChainedInvokeStarted'
  | 'ChainedInvokeSucceeded'
  | 'ChainedInvokeFailed'
  | 'ChainedInvokeTimedOut'
  | 'ChainedInvokeStopped'
  | 'CallbackStarted'
  | 'CallbackSucceeded'
  | 'CallbackFailed'
  | 'CallbackTimedOut'
  | 'InvocationCompleted'
  | (string & {})
export type OperationStatus =
  | 'STARTED'
  | 'PENDING'
  | 'READY'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'TIMED_OUT'
  | 'STOPPED'
  | (string & {})
export interface ServiceOperations {
  'lambda.AddLayerVersionPermission': { input: AddLayerVersionPermissionRequest; output: AddLayerVersionPermissionResponse }
  'lambda.AddPermission': { input: AddPermissionRequest; output: AddPermissionResponse }
  'lambda.CheckpointDurableExecution': { input: CheckpointDurableExecutionRequest; output: CheckpointDurableExecutionResponse }
  'lambda.CreateAlias': { input: CreateAliasRequest; output: AliasConfiguration }
  'lambda.CreateCapacityProvider': { input: CreateCapacityProviderRequest; output: CreateCapacityProviderResponse }
  'lambda.CreateCodeSigningConfig': { input: CreateCodeSigningConfigRequest; output: CreateCodeSigningConfigResponse }
  'lambda.CreateEventSourceMapping': { input: CreateEventSourceMappingRequest; output: EventSourceMappingConfiguration }
  'lambda.CreateFunction': { input: CreateFunctionRequest; output: FunctionConfiguration }
  'lambda.CreateFunctionUrlConfig': { input: CreateFunctionUrlConfigRequest; output: CreateFunctionUrlConfigResponse }
  'lambda.DeleteAlias': { input: DeleteAliasRequest; output: object }
  'lambda.DeleteCapacityProvider': { input: DeleteCapacityProviderRequest; output: DeleteCapacityProviderResponse }
  'lambda.DeleteCodeSigningConfig': { input: DeleteCodeSigningConfigRequest; output: DeleteCodeSigningConfigResponse }
  'lambda.DeleteEventSourceMapping': { input: DeleteEventSourceMappingRequest; output: EventSourceMappingConfiguration }
  'lambda.DeleteFunction': { input: DeleteFunctionRequest; output: DeleteFunctionResponse }
  'lambda.DeleteFunctionCodeSigningConfig': { input: DeleteFunctionCodeSigningConfigRequest; output: object }
  'lambda.DeleteFunctionConcurrency': { input: DeleteFunctionConcurrencyRequest; output: object }
  'lambda.DeleteFunctionEventInvokeConfig': { input: DeleteFunctionEventInvokeConfigRequest; output: object }
  'lambda.DeleteFunctionUrlConfig': { input: DeleteFunctionUrlConfigRequest; output: object }
  'lambda.DeleteLayerVersion': { input: DeleteLayerVersionRequest; output: object }
  'lambda.DeleteProvisionedConcurrencyConfig': { input: DeleteProvisionedConcurrencyConfigRequest; output: object }
  'lambda.GetAccountSettings': { input: GetAccountSettingsRequest; output: GetAccountSettingsResponse }
  'lambda.GetAlias': { input: GetAliasRequest; output: AliasConfiguration }
  'lambda.GetCapacityProvider': { input: GetCapacityProviderRequest; output: GetCapacityProviderResponse }
  'lambda.GetCodeSigningConfig': { input: GetCodeSigningConfigRequest; output: GetCodeSigningConfigResponse }
  'lambda.GetDurableExecution': { input: GetDurableExecutionRequest; output: GetDurableExecutionResponse }
  'lambda.GetDurableExecutionHistory': { input: GetDurableExecutionHistoryRequest; output: GetDurableExecutionHistoryResponse; pages: 'Events' }
  'lambda.GetDurableExecutionState': { input: GetDurableExecutionStateRequest; output: GetDurableExecutionStateResponse; pages: 'Operations' }
  'lambda.GetEventSourceMapping': { input: GetEventSourceMappingRequest; output: EventSourceMappingConfiguration }
  'lambda.GetFunction': { input: GetFunctionRequest; output: GetFunctionResponse }
  'lambda.GetFunctionCodeSigningConfig': { input: GetFunctionCodeSigningConfigRequest; output: GetFunctionCodeSigningConfigResponse }
  'lambda.GetFunctionConcurrency': { input: GetFunctionConcurrencyRequest; output: GetFunctionConcurrencyResponse }
  'lambda.GetFunctionConfiguration': { input: GetFunctionConfigurationRequest; output: FunctionConfiguration }
  'lambda.GetFunctionEventInvokeConfig': { input: GetFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig }
  'lambda.GetFunctionRecursionConfig': { input: GetFunctionRecursionConfigRequest; output: GetFunctionRecursionConfigResponse }
  'lambda.GetFunctionScalingConfig': { input: GetFunctionScalingConfigRequest; output: GetFunctionScalingConfigResponse }
  'lambda.GetFunctionUrlConfig': { input: GetFunctionUrlConfigRequest; output: GetFunctionUrlConfigResponse }
  'lambda.GetLayerVersion': { input: GetLayerVersionRequest; output: GetLayerVersionResponse }
  'lambda.GetLayerVersionByArn': { input: GetLayerVersionByArnRequest; output: GetLayerVersionResponse }
  'lambda.GetLayerVersionPolicy': { input: GetLayerVersionPolicyRequest; output: GetLayerVersionPolicyResponse }
  'lambda.GetPolicy': { input: GetPolicyRequest; output: GetPolicyResponse }
  'lambda.GetProvisionedConcurrencyConfig': { input: GetProvisionedConcurrencyConfigRequest; output: GetProvisionedConcurrencyConfigResponse }
  'lambda.GetRuntimeManagementConfig': { input: GetRuntimeManagementConfigRequest; output: GetRuntimeManagementConfigResponse }
  'lambda.Invoke': { input: InvocationRequest; output: InvocationResponse }
  'lambda.InvokeAsync': { input: InvokeAsyncRequest; output: InvokeAsyncResponse }
  'lambda.InvokeWithResponseStream': { input: InvokeWithResponseStreamRequest; output: InvokeWithResponseStreamResponse }
  'lambda.ListAliases': { input: ListAliasesRequest; output: ListAliasesResponse; pages: 'Aliases' }
  'lambda.ListCapacityProviders': { input: ListCapacityProvidersRequest; output: ListCapacityProvidersResponse; pages: 'CapacityProviders' }
  'lambda.ListCodeSigningConfigs': { input: ListCodeSigningConfigsRequest; output: ListCodeSigningConfigsResponse; pages: 'CodeSigningConfigs' }
  'lambda.ListDurableExecutionsByFunction': { input: ListDurableExecutionsByFunctionRequest; output: ListDurableExecutionsByFunctionResponse; pages: 'DurableExecutions' }
  'lambda.ListEventSourceMappings': { input: ListEventSourceMappingsRequest; output: ListEventSourceMappingsResponse; pages: 'EventSourceMappings' }
  'lambda.ListFunctionEventInvokeConfigs': { input: ListFunctionEventInvokeConfigsRequest; output: ListFunctionEventInvokeConfigsResponse; pages: 'FunctionEventInvokeConfigs' }
  'lambda.ListFunctionUrlConfigs': { input: ListFunctionUrlConfigsRequest; output: ListFunctionUrlConfigsResponse; pages: 'FunctionUrlConfigs' }
  'lambda.ListFunctionVersionsByCapacityProvider': { input: ListFunctionVersionsByCapacityProviderRequest; output: ListFunctionVersionsByCapacityProviderResponse; pages: 'FunctionVersions' }
  'lambda.ListFunctions': { input: ListFunctionsRequest; output: ListFunctionsResponse; pages: 'Functions' }
  'lambda.ListFunctionsByCodeSigningConfig': { input: ListFunctionsByCodeSigningConfigRequest; output: ListFunctionsByCodeSigningConfigResponse; pages: 'FunctionArns' }
  'lambda.ListLayerVersions': { input: ListLayerVersionsRequest; output: ListLayerVersionsResponse; pages: 'LayerVersions' }
  'lambda.ListLayers': { input: ListLayersRequest; output: ListLayersResponse; pages: 'Layers' }
  'lambda.ListProvisionedConcurrencyConfigs': { input: ListProvisionedConcurrencyConfigsRequest; output: ListProvisionedConcurrencyConfigsResponse; pages: 'ProvisionedConcurrencyConfigs' }
  'lambda.ListTags': { input: ListTagsRequest; output: ListTagsResponse }
  'lambda.ListVersionsByFunction': { input: ListVersionsByFunctionRequest; output: ListVersionsByFunctionResponse; pages: 'Versions' }
  'lambda.PublishLayerVersion': { input: PublishLayerVersionRequest; output: PublishLayerVersionResponse }
  'lambda.PublishVersion': { input: PublishVersionRequest; output: FunctionConfiguration }
  'lambda.PutFunctionCodeSigningConfig': { input: PutFunctionCodeSigningConfigRequest; output: PutFunctionCodeSigningConfigResponse }
  'lambda.PutFunctionConcurrency': { input: PutFunctionConcurrencyRequest; output: Concurrency }
  'lambda.PutFunctionEventInvokeConfig': { input: PutFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig }
  'lambda.PutFunctionRecursionConfig': { input: PutFunctionRecursionConfigRequest; output: PutFunctionRecursionConfigResponse }
  'lambda.PutFunctionScalingConfig': { input: PutFunctionScalingConfigRequest; output: PutFunctionScalingConfigResponse }
  'lambda.PutProvisionedConcurrencyConfig': { input: PutProvisionedConcurrencyConfigRequest; output: PutProvisionedConcurrencyConfigResponse }
  'lambda.PutRuntimeManagementConfig': { input: PutRuntimeManagementConfigRequest; output: PutRuntimeManagementConfigResponse }
  'lambda.RemoveLayerVersionPermission': { input: RemoveLayerVersionPermissionRequest; output: object }
  'lambda.RemovePermission': { input: RemovePermissionRequest; output: object }
  'lambda.SendDurableExecutionCallbackFailure': { input: SendDurableExecutionCallbackFailureRequest; output: SendDurableExecutionCallbackFailureResponse }
  'lambda.SendDurableExecutionCallbackHeartbeat': { input: SendDurableExecutionCallbackHeartbeatRequest; output: SendDurableExecutionCallbackHeartbeatResponse }
  'lambda.SendDurableExecutionCallbackSuccess': { input: SendDurableExecutionCallbackSuccessRequest; output: SendDurableExecutionCallbackSuccessResponse }
  'lambda.StopDurableExecution': { input: StopDurableExecutionRequest; output: StopDurableExecutionResponse }
  'lambda.TagResource': { input: TagResourceRequest; output: object }
  'lambda.UntagResource': { input: UntagResourceRequest; output: object }
  'lambda.UpdateAlias': { input: UpdateAliasRequest; output: AliasConfiguration }
  'lambda.UpdateCapacityProvider': { input: UpdateCapacityProviderRequest; output: UpdateCapacityProviderResponse }
  'lambda.UpdateCodeSigningConfig': { input: UpdateCodeSigningConfigRequest; output: UpdateCodeSigningConfigResponse }
  'lambda.UpdateEventSourceMapping': { input: UpdateEventSourceMappingRequest; output: EventSourceMappingConfiguration }
  'lambda.UpdateFunctionCode': { input: UpdateFunctionCodeRequest; output: FunctionConfiguration }
  'lambda.UpdateFunctionConfiguration': { input: UpdateFunctionConfigurationRequest; output: FunctionConfiguration }
  'lambda.UpdateFunctionEventInvokeConfig': { input: UpdateFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig }
  'lambda.UpdateFunctionUrlConfig': { input: UpdateFunctionUrlConfigRequest; output: UpdateFunctionUrlConfigResponse }
}
export interface ServiceWaiters {
  'lambda.FunctionActive': 'GetFunctionConfiguration'
  'lambda.FunctionActiveV2': 'GetFunction'
  'lambda.FunctionExists': 'GetFunction'
  'lambda.FunctionUpdated': 'GetFunctionConfiguration'
  'lambda.FunctionUpdatedV2': 'GetFunction'
  'lambda.PublishedVersionActive': 'GetFunctionConfiguration'
}
export interface ServiceAliases {
  'Lambda': 'lambda'
}
