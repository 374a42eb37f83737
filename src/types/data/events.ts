// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface ActivateEventSourceRequest {
  Name: string
}
export interface CancelReplayRequest {
  ReplayName: string
}
export interface CreateApiDestinationRequest {
  Name: string
  Description?: string | undefined
  ConnectionArn: string
  InvocationEndpoint: string
  HttpMethod: ApiDestinationHttpMethod
  InvocationRateLimitPerSecond?: number | undefined
}
export interface CreateArchiveRequest {
  ArchiveName: string
  EventSourceArn: string
  Description?: string | undefined
  EventPattern?: string | undefined
  RetentionDays?: number | undefined
  KmsKeyIdentifier?: string | undefined
}
export interface CreateConnectionRequest {
  Name: string
  Description?: string | undefined
  AuthorizationType: ConnectionAuthorizationType
  AuthParameters: CreateConnectionAuthRequestParameters
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined
  KmsKeyIdentifier?: string | undefined
}
export interface CreateEndpointRequest {
  Name: string
  Description?: string | undefined
  RoutingConfig: RoutingConfig
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses: EndpointEventBus[]
  RoleArn?: string | undefined
}
export interface CreateEventBusRequest {
  Name: string
  EventSourceName?: string | undefined
  Description?: string | undefined
  KmsKeyIdentifier?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
  Tags?: Tag[] | undefined
}
export interface CreatePartnerEventSourceRequest {
  Name: string
  Account: string
}
export interface DeactivateEventSourceRequest {
  Name: string
}
export interface DeauthorizeConnectionRequest {
  Name: string
}
export interface DeleteApiDestinationRequest {
  Name: string
}
export interface DeleteArchiveRequest {
  ArchiveName: string
}
export interface DeleteConnectionRequest {
  Name: string
}
export interface DeleteEndpointRequest {
  Name: string
}
export interface DeleteEventBusRequest {
  Name: string
}
export interface DeletePartnerEventSourceRequest {
  Name: string
  Account: string
}
export interface DeleteRuleRequest {
  Name: string
  EventBusName?: string | undefined
  Force?: boolean | undefined
}
export interface DescribeApiDestinationRequest {
  Name: string
}
export interface DescribeArchiveRequest {
  ArchiveName: string
}
export interface DescribeConnectionRequest {
  Name: string
}
export interface DescribeEndpointRequest {
  Name: string
  HomeRegion?: string | undefined
}
export interface DescribeEventBusRequest {
  Name?: string | undefined
}
export interface DescribeEventSourceRequest {
  Name: string
}
export interface DescribePartnerEventSourceRequest {
  Name: string
}
export interface DescribeReplayRequest {
  ReplayName: string
}
export interface DescribeRuleRequest {
  Name: string
  EventBusName?: string | undefined
}
export interface DisableRuleRequest {
  Name: string
  EventBusName?: string | undefined
}
export interface EnableRuleRequest {
  Name: string
  EventBusName?: string | undefined
}
export interface ListApiDestinationsRequest {
  NamePrefix?: string | undefined
  ConnectionArn?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListArchivesRequest {
  NamePrefix?: string | undefined
  EventSourceArn?: string | undefined
  State?: ArchiveState | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListConnectionsRequest {
  NamePrefix?: string | undefined
  ConnectionState?: ConnectionState | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListEndpointsRequest {
  NamePrefix?: string | undefined
  HomeRegion?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListEventBusesRequest {
  NamePrefix?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListEventSourcesRequest {
  NamePrefix?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListPartnerEventSourceAccountsRequest {
  EventSourceName: string
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListPartnerEventSourcesRequest {
  NamePrefix: string
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListReplaysRequest {
  NamePrefix?: string | undefined
  State?: ReplayState | undefined
  EventSourceArn?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListRuleNamesByTargetRequest {
  TargetArn: string
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListRulesRequest {
  NamePrefix?: string | undefined
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface ListTagsForResourceRequest {
  ResourceARN: string
}
export interface ListTargetsByRuleRequest {
  Rule: string
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}
export interface PutEventsRequest {
  Entries: PutEventsRequestEntry[]
  EndpointId?: string | undefined
}
export interface PutPartnerEventsRequest {
  Entries: PutPartnerEventsRequestEntry[]
}
export interface PutPermissionRequest {
  EventBusName?: string | undefined
  Action?: string | undefined
  Principal?: string | undefined
  StatementId?: string | undefined
  Condition?: Condition | undefined
  Policy?: string | undefined
}
export interface PutRuleRequest {
  Name: string
  ScheduleExpression?: string | undefined
  EventPattern?: string | undefined
  State?: RuleState | undefined
  Description?: string | undefined
  RoleArn?: string | undefined
  Tags?: Tag[] | undefined
  EventBusName?: string | undefined
}
export interface PutTargetsRequest {
  Rule: string
  EventBusName?: string | undefined
  Targets: Target[]
}
export interface RemovePermissionRequest {
  StatementId?: string | undefined
  RemoveAllPermissions?: boolean | undefined
  EventBusName?: string | undefined
}
export interface RemoveTargetsRequest {
  Rule: string
  EventBusName?: string | undefined
  Ids: string[]
  Force?: boolean | undefined
}
export interface StartReplayRequest {
  ReplayName: string
  Description?: string | undefined
  EventSourceArn: string
  EventStartTime: Date
  EventEndTime: Date
  Destination: ReplayDestination
}
export interface TagResourceRequest {
  ResourceARN: string
  Tags: Tag[]
}
export interface TestEventPatternRequest {
  EventPattern: string
  Event: string
}
export interface UntagResourceRequest {
  ResourceARN: string
  TagKeys: string[]
}
export interface UpdateApiDestinationRequest {
  Name: string
  Description?: string | undefined
  ConnectionArn?: string | undefined
  InvocationEndpoint?: string | undefined
  HttpMethod?: ApiDestinationHttpMethod | undefined
  InvocationRateLimitPerSecond?: number | undefined
}
export interface UpdateArchiveRequest {
  ArchiveName: string
  Description?: string | undefined
  EventPattern?: string | undefined
  RetentionDays?: number | undefined
  KmsKeyIdentifier?: string | undefined
}
export interface UpdateConnectionRequest {
  Name: string
  Description?: string | undefined
  AuthorizationType?: ConnectionAuthorizationType | undefined
  AuthParameters?: UpdateConnectionAuthRequestParameters | undefined
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined
  KmsKeyIdentifier?: string | undefined
}
export interface UpdateEndpointRequest {
  Name: string
  Description?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
}
export interface UpdateEventBusRequest {
  Name?: string | undefined
  KmsKeyIdentifier?: string | undefined
  Description?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
}
export interface CreateConnectionAuthRequestParameters {
  BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters | undefined
  OAuthParameters?: CreateConnectionOAuthRequestParameters | undefined
  ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters | undefined
  InvocationHttpParameters?: ConnectionHttpParameters | undefined
  ConnectivityParameters?: ConnectivityResourceParameters | undefined
}
export interface ConnectivityResourceParameters {
  ResourceParameters: ConnectivityResourceConfigurationArn
}
export interface RoutingConfig {
  FailoverConfig: FailoverConfig
}
export interface ReplicationConfig {
  State?: ReplicationState | undefined
}
export interface EndpointEventBus {
  EventBusArn: string
}
export interface DeadLetterConfig {
  Arn?: string | undefined
}
export interface LogConfig {
  IncludeDetail?: IncludeDetail | undefined
  Level?: Level | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface PutEventsRequestEntry {
  Time?: Date | undefined
  Source?: string | undefined
  Resources?: string[] | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
  EventBusName?: string | undefined
  TraceHeader?: string | undefined
}
export interface PutPartnerEventsRequestEntry {
  Time?: Date | undefined
  Source?: string | undefined
  Resources?: string[] | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
}
export interface Condition {
  Type: string
  Key: string
  Value: string
}
export interface Target {
  Id: string
  Arn: string
  RoleArn?: string | undefined
  Input?: string | undefined
  InputPath?: string | undefined
  InputTransformer?: InputTransformer | undefined
  KinesisParameters?: KinesisParameters | undefined
  RunCommandParameters?: RunCommandParameters | undefined
  EcsParameters?: EcsParameters | undefined
  BatchParameters?: BatchParameters | undefined
  SqsParameters?: SqsParameters | undefined
  HttpParameters?: HttpParameters | undefined
  RedshiftDataParameters?: RedshiftDataParameters | undefined
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  RetryPolicy?: RetryPolicy | undefined
  AppSyncParameters?: AppSyncParameters | undefined
}
export interface ReplayDestination {
  Arn: string
  FilterArns?: string[] | undefined
}
export interface UpdateConnectionAuthRequestParameters {
  BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters | undefined
  OAuthParameters?: UpdateConnectionOAuthRequestParameters | undefined
  ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters | undefined
  InvocationHttpParameters?: ConnectionHttpParameters | undefined
  ConnectivityParameters?: ConnectivityResourceParameters | undefined
}
export interface CreateConnectionBasicAuthRequestParameters {
  Username: string
  Password: string
}
export interface CreateConnectionOAuthRequestParameters {
  ClientParameters: CreateConnectionOAuthClientRequestParameters
  AuthorizationEndpoint: string
  HttpMethod: ConnectionOAuthHttpMethod
  OAuthHttpParameters?: ConnectionHttpParameters | undefined
}
export interface CreateConnectionApiKeyAuthRequestParameters {
  ApiKeyName: string
  ApiKeyValue: string
}
export interface ConnectionHttpParameters {
  HeaderParameters?: ConnectionHeaderParameter[] | undefined
  QueryStringParameters?: ConnectionQueryStringParameter[] | undefined
  BodyParameters?: ConnectionBodyParameter[] | undefined
}
export interface ConnectivityResourceConfigurationArn {
  ResourceConfigurationArn: string
}
export interface FailoverConfig {
  Primary: Primary
  Secondary: Secondary
}
export interface InputTransformer {
  InputPathsMap?: { [key: string]: string } | undefined
  InputTemplate: string
}
export interface KinesisParameters {
  PartitionKeyPath: string
}
export interface RunCommandParameters {
  RunCommandTargets: RunCommandTarget[]
}
export interface EcsParameters {
  TaskDefinitionArn: string
  TaskCount?: number | undefined
  LaunchType?: LaunchType | undefined
  NetworkConfiguration?: NetworkConfiguration | undefined
  PlatformVersion?: string | undefined
  Group?: string | undefined
  CapacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined
  EnableECSManagedTags?: boolean | undefined
  EnableExecuteCommand?: boolean | undefined
  PlacementConstraints?: PlacementConstraint[] | undefined
  PlacementStrategy?: PlacementStrategy[] | undefined
  PropagateTags?: PropagateTags | undefined
  ReferenceId?: string | undefined
  Tags?: Tag[] | undefined
}
export interface BatchParameters {
  JobDefinition: string
  JobName: string
  ArrayProperties?: BatchArrayProperties | undefined
  RetryStrategy?: BatchRetryStrategy | undefined
}
export interface SqsParameters {
  MessageGroupId?: string | undefined
}
export interface HttpParameters {
  PathParameterValues?: string[] | undefined
  HeaderParameters?: { [key: string]: string } | undefined
  QueryStringParameters?: { [key: string]: string } | undefined
}
export interface RedshiftDataParameters {
  SecretManagerArn?: string | undefined
  Database: string
  DbUser?: string | undefined
  Sql?: string | undefined
  StatementName?: string | undefined
  WithEvent?: boolean | undefined
  Sqls?: string[] | undefined
}
export interface SageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[] | undefined
}
export interface RetryPolicy {
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
}
export interface AppSyncParameters {
  GraphQLOperation?: string | undefined
}
export interface UpdateConnectionBasicAuthRequestParameters {
  Username?: string | undefined
  Password?: string | undefined
}
export interface UpdateConnectionOAuthRequestParameters {
  ClientParameters?: UpdateConnectionOAuthClientRequestParameters | undefined
  AuthorizationEndpoint?: string | undefined
  HttpMethod?: ConnectionOAuthHttpMethod | undefined
  OAuthHttpParameters?: ConnectionHttpParameters | undefined
}
export interface UpdateConnectionApiKeyAuthRequestParameters {
  ApiKeyName?: string | undefined
  ApiKeyValue?: string | undefined
}
export interface CreateConnectionOAuthClientRequestParameters {
  ClientID: string
  ClientSecret: string
}
export interface ConnectionHeaderParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}
export interface ConnectionQueryStringParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}
export interface ConnectionBodyParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}
export interface Primary {
  HealthCheck: string
}
export interface Secondary {
  Route: string
}
export interface RunCommandTarget {
  Key: string
  Values: string[]
}
export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined
}
export interface CapacityProviderStrategyItem {
  capacityProvider: string
  weight?: number | undefined
  base?: number | undefined
}
export interface PlacementConstraint {
  type?: PlacementConstraintType | undefined
  expression?: string | undefined
}
export interface PlacementStrategy {
  type?: PlacementStrategyType | undefined
  field?: string | undefined
}
export interface BatchArrayProperties {
  Size?: number | undefined
}
export interface BatchRetryStrategy {
  Attempts?: number | undefined
}
export interface SageMakerPipelineParameter {
  Name: string
  Value: string
}
export interface UpdateConnectionOAuthClientRequestParameters {
  ClientID?: string | undefined
  ClientSecret?: string | undefined
}
export interface AwsVpcConfiguration {
  Subnets: string[]
  SecurityGroups?: string[] | undefined
  AssignPublicIp?: AssignPublicIp | undefined
}
export interface CancelReplayResponse {
  ReplayArn?: string
  State?: ReplayState
  StateReason?: string
}
export interface CreateApiDestinationResponse {
  ApiDestinationArn?: string
  ApiDestinationState?: ApiDestinationState
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface CreateArchiveResponse {
  ArchiveArn?: string
  State?: ArchiveState
  StateReason?: string
  CreationTime?: Date
}
export interface CreateConnectionResponse {
  ConnectionArn?: string
  ConnectionState?: ConnectionState
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface CreateEndpointResponse {
  Name?: string
  Arn?: string
  RoutingConfig?: RoutingConfig
  ReplicationConfig?: ReplicationConfig
  EventBuses?: EndpointEventBus[]
  RoleArn?: string
  State?: EndpointState
}
export interface CreateEventBusResponse {
  EventBusArn?: string
  Description?: string
  KmsKeyIdentifier?: string
  DeadLetterConfig?: DeadLetterConfig
  LogConfig?: LogConfig
}
export interface CreatePartnerEventSourceResponse {
  EventSourceArn?: string
}
export interface DeauthorizeConnectionResponse {
  ConnectionArn?: string
  ConnectionState?: ConnectionState
  CreationTime?: Date
  LastModifiedTime?: Date
  LastAuthorizedTime?: Date
}
export interface DeleteApiDestinationResponse {
}
export interface DeleteArchiveResponse {
}
export interface DeleteConnectionResponse {
  ConnectionArn?: string
  ConnectionState?: ConnectionState
  CreationTime?: Date
  LastModifiedTime?: Date
  LastAuthorizedTime?: Date
}
export interface DeleteEndpointResponse {
}
export interface DescribeApiDestinationResponse {
  ApiDestinationArn?: string
  Name?: string
  Description?: string
  ApiDestinationState?: ApiDestinationState
  ConnectionArn?: string
  InvocationEndpoint?: string
  HttpMethod?: ApiDestinationHttpMethod
  InvocationRateLimitPerSecond?: number
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface DescribeArchiveResponse {
  ArchiveArn?: string
  ArchiveName?: string
  EventSourceArn?: string
  Description?: string
  EventPattern?: string
  State?: ArchiveState
  StateReason?: string
  KmsKeyIdentifier?: string
  RetentionDays?: number
  SizeBytes?: number | bigint
  EventCount?: number | bigint
  CreationTime?: Date
}
export interface DescribeConnectionResponse {
  ConnectionArn?: string
  Name?: string
  Description?: string
  InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters
  ConnectionState?: ConnectionState
  StateReason?: string
  AuthorizationType?: ConnectionAuthorizationType
  SecretArn?: string
  KmsKeyIdentifier?: string
  AuthParameters?: ConnectionAuthResponseParameters
  CreationTime?: Date
  LastModifiedTime?: Date
  LastAuthorizedTime?: Date
}
export interface DescribeEndpointResponse {
  Name?: string
  Description?: string
  Arn?: string
  RoutingConfig?: RoutingConfig
  ReplicationConfig?: ReplicationConfig
  EventBuses?: EndpointEventBus[]
  RoleArn?: string
  EndpointId?: string
  EndpointUrl?: string
  State?: EndpointState
  StateReason?: string
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface DescribeEventBusResponse {
  Name?: string
  Arn?: string
  Description?: string
  KmsKeyIdentifier?: string
  DeadLetterConfig?: DeadLetterConfig
  Policy?: string
  LogConfig?: LogConfig
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface DescribeEventSourceResponse {
  Arn?: string
  CreatedBy?: string
  CreationTime?: Date
  ExpirationTime?: Date
  Name?: string
  State?: EventSourceState
}
export interface DescribePartnerEventSourceResponse {
  Arn?: string
  Name?: string
}
export interface DescribeReplayResponse {
  ReplayName?: string
  ReplayArn?: string
  Description?: string
  State?: ReplayState
  StateReason?: string
  EventSourceArn?: string
  Destination?: ReplayDestination
  EventStartTime?: Date
  EventEndTime?: Date
  EventLastReplayedTime?: Date
  ReplayStartTime?: Date
  ReplayEndTime?: Date
}
export interface DescribeRuleResponse {
  Name?: string
  Arn?: string
  EventPattern?: string
  ScheduleExpression?: string
  State?: RuleState
  Description?: string
  RoleArn?: string
  ManagedBy?: string
  EventBusName?: string
  CreatedBy?: string
}
export interface ListApiDestinationsResponse {
  ApiDestinations?: ApiDestination[]
  NextToken?: string
}
export interface ListArchivesResponse {
  Archives?: Archive[]
  NextToken?: string
}
export interface ListConnectionsResponse {
  Connections?: Connection[]
  NextToken?: string
}
export interface ListEndpointsResponse {
  Endpoints?: Endpoint[]
  NextToken?: string
}
export interface ListEventBusesResponse {
  EventBuses?: EventBus[]
  NextToken?: string
}
export interface ListEventSourcesResponse {
  EventSources?: EventSource[]
  NextToken?: string
}
export interface ListPartnerEventSourceAccountsResponse {
  PartnerEventSourceAccounts?: PartnerEventSourceAccount[]
  NextToken?: string
}
export interface ListPartnerEventSourcesResponse {
  PartnerEventSources?: PartnerEventSource[]
  NextToken?: string
}
export interface ListReplaysResponse {
  Replays?: Replay[]
  NextToken?: string
}
export interface ListRuleNamesByTargetResponse {
  RuleNames?: string[]
  NextToken?: string
}
export interface ListRulesResponse {
  Rules?: Rule[]
  NextToken?: string
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[]
}
export interface ListTargetsByRuleResponse {
  Targets?: Target[]
  NextToken?: string
}
export interface PutEventsResponse {
  FailedEntryCount?: number
  Entries?: PutEventsResultEntry[]
}
export interface PutPartnerEventsResponse {
  FailedEntryCount?: number
  Entries?: PutPartnerEventsResultEntry[]
}
export interface PutRuleResponse {
  RuleArn?: string
}
export interface PutTargetsResponse {
  FailedEntryCount?: number
  FailedEntries?: PutTargetsResultEntry[]
}
export interface RemoveTargetsResponse {
  FailedEntryCount?: number
  FailedEntries?: RemoveTargetsResultEntry[]
}
export interface StartReplayResponse {
  ReplayArn?: string
  State?: ReplayState
  StateReason?: string
  ReplayStartTime?: Date
}
export interface TagResourceResponse {
}
export interface TestEventPatternResponse {
  Result?: boolean
}
export interface UntagResourceResponse {
}
export interface UpdateApiDestinationResponse {
  ApiDestinationArn?: string
  ApiDestinationState?: ApiDestinationState
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface UpdateArchiveResponse {
  ArchiveArn?: string
  State?: ArchiveState
  StateReason?: string
  CreationTime?: Date
}
export interface UpdateConnectionResponse {
  ConnectionArn?: string
  ConnectionState?: ConnectionState
  CreationTime?: Date
  LastModifiedTime?: Date
  LastAuthorizedTime?: Date
}
export interface UpdateEndpointResponse {
  Name?: string
  Arn?: string
  RoutingConfig?: RoutingConfig
  ReplicationConfig?: ReplicationConfig
  EventBuses?: EndpointEventBus[]
  RoleArn?: string
  EndpointId?: string
  EndpointUrl?: string
  State?: EndpointState
}
export interface UpdateEventBusResponse {
  Arn?: string
  Name?: string
  KmsKeyIdentifier?: string
  Description?: string
  DeadLetterConfig?: DeadLetterConfig
  LogConfig?: LogConfig
}
export interface DescribeConnectionConnectivityParameters {
  ResourceParameters?: DescribeConnectionResourceParameters
}
export interface ConnectionAuthResponseParameters {
  BasicAuthParameters?: ConnectionBasicAuthResponseParameters
  OAuthParameters?: ConnectionOAuthResponseParameters
  ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters
  InvocationHttpParameters?: ConnectionHttpParameters
  ConnectivityParameters?: DescribeConnectionConnectivityParameters
}
export interface ApiDestination {
  ApiDestinationArn?: string
  Name?: string
  ApiDestinationState?: ApiDestinationState
  ConnectionArn?: string
  InvocationEndpoint?: string
  HttpMethod?: ApiDestinationHttpMethod
  InvocationRateLimitPerSecond?: number
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface Archive {
  ArchiveName?: string
  EventSourceArn?: string
  State?: ArchiveState
  StateReason?: string
  RetentionDays?: number
  SizeBytes?: number | bigint
  EventCount?: number | bigint
  CreationTime?: Date
}
export interface Connection {
  ConnectionArn?: string
  Name?: string
  ConnectionState?: ConnectionState
  StateReason?: string
  AuthorizationType?: ConnectionAuthorizationType
  CreationTime?: Date
  LastModifiedTime?: Date
  LastAuthorizedTime?: Date
}
export interface Endpoint {
  Name?: string
  Description?: string
  Arn?: string
  RoutingConfig?: RoutingConfig
  ReplicationConfig?: ReplicationConfig
  EventBuses?: EndpointEventBus[]
  RoleArn?: string
  EndpointId?: string
  EndpointUrl?: string
  State?: EndpointState
  StateReason?: string
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface EventBus {
  Name?: string
  Arn?: string
  Description?: string
  Policy?: string
  CreationTime?: Date
  LastModifiedTime?: Date
}
export interface EventSource {
  Arn?: string
  CreatedBy?: string
  CreationTime?: Date
  ExpirationTime?: Date
  Name?: string
  State?: EventSourceState
}
export interface PartnerEventSourceAccount {
  Account?: string
  CreationTime?: Date
  ExpirationTime?: Date
  State?: EventSourceState
}
export interface PartnerEventSource {
  Arn?: string
  Name?: string
}
export interface Replay {
  ReplayName?: string
  EventSourceArn?: string
  State?: ReplayState
  StateReason?: string
  EventStartTime?: Date
  EventEndTime?: Date
  EventLastReplayedTime?: Date
  ReplayStartTime?: Date
  ReplayEndTime?: Date
}
export interface Rule {
  Name?: string
  Arn?: string
  EventPattern?: string
  State?: RuleState
  Description?: string
  ScheduleExpression?: string
  RoleArn?: string
  ManagedBy?: string
  EventBusName?: string
}
export interface PutEventsResultEntry {
  EventId?: string
  ErrorCode?: string
  ErrorMessage?: string
}
export interface PutPartnerEventsResultEntry {
  EventId?: string
  ErrorCode?: string
  ErrorMessage?: string
}
export interface PutTargetsResultEntry {
  TargetId?: string
  ErrorCode?: string
  ErrorMessage?: string
}
export interface RemoveTargetsResultEntry {
  TargetId?: string
  ErrorCode?: string
  ErrorMessage?: string
}
export interface DescribeConnectionResourceParameters {
  ResourceConfigurationArn?: string
  ResourceAssociationArn?: string
}
export interface ConnectionBasicAuthResponseParameters {
  Username?: string
}
export interface ConnectionOAuthResponseParameters {
  ClientParameters?: ConnectionOAuthClientResponseParameters
  AuthorizationEndpoint?: string
  HttpMethod?: ConnectionOAuthHttpMethod
  OAuthHttpParameters?: ConnectionHttpParameters
}
export interface ConnectionApiKeyAuthResponseParameters {
  ApiKeyName?: string
}
export interface ConnectionOAuthClientResponseParameters {
  ClientID?: string
}
export type ApiDestinationHttpMethod =
  | 'POST'
  | 'GET'
  | 'HEAD'
  | 'OPTIONS'
  | 'PUT'
  | 'PATCH'
  | 'DELETE'
  | (string & {})
export type ConnectionAuthorizationType =
  | 'BASIC'
  | 'OAUTH_CLIENT_CREDENTIALS'
  | 'API_KEY'
  | (string & {})
export type ArchiveState =
  | 'ENABLED'
  | 'DISABLED'
  | 'CREATING'
  | 'UPDATING'
  | 'CREATE_FAILED'
  | 'UPDATE_FAILED'
  | (string & {})
export type ConnectionState =
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'AUTHORIZED'
  | 'DEAUTHORIZED'
  | 'AUTHORIZING'
  | 'DEAUTHORIZING'
  | 'ACTIVE'
  | 'FAILED_CONNECTIVITY'
  | (string & {})
export type ReplayState =
  | 'STARTING'
  | 'RUNNING'
  | 'CANCELLING'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'FAILED'
  | (string & {})
export type RuleState =
  | 'ENABLED'
  | 'DISABLED'
  | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'
  | (string & {})
export type ReplicationState =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type IncludeDetail =
  | 'NONE'
  | 'FULL'
  | (string & {})
export type Level =
  | 'OFF'
  | 'ERROR'
  | 'INFO'
  | 'TRACE'
  | (string & {})
export type ConnectionOAuthHttpMethod =
  | 'GET'
  | 'POST'
  | 'PUT'
  | (string & {})
export type LaunchType =
  | 'EC2'
  | 'FARGATE'
  | 'EXTERNAL'
  | (string & {})
export type PropagateTags =
  | 'TASK_DEFINITION'
  | (string & {})
export type PlacementConstraintType =
  | 'distinctInstance'
  | 'memberOf'
  | (string & {})
export type PlacementStrategyType =
  | 'random'
  | 'spread'
  | 'binpack'
  | (string & {})
export type AssignPublicIp =
  | 'ENABLED'
  | 'DISABLED'
  | (string & {})
export type ApiDestinationState =
  | 'ACTIVE'
  | 'INACTIVE'
  | (string & {})
export type EndpointState =
  | 'ACTIVE'
  | 'CREATING'
  | 'UPDATING'
  | 'DELETING'
  | 'CREATE_FAILED'
  | 'UPDATE_FAILED'
  | 'DELETE_FAILED'
  | (string & {})
export type EventSourceState =
  | 'PENDING'
  | 'ACTIVE'
  | 'DELETED'
  | (string & {})
export interface ServiceOperations {
  'events.ActivateEventSource': { input: ActivateEventSourceRequest; output: object }
  'events.CancelReplay': { input: CancelReplayRequest; output: CancelReplayResponse }
  'events.CreateApiDestination': { input: CreateApiDestinationRequest; output: CreateApiDestinationResponse }
  'events.CreateArchive': { input: CreateArchiveRequest; output: CreateArchiveResponse }
  'events.CreateConnection': { input: CreateConnectionRequest; output: CreateConnectionResponse }
  'events.CreateEndpoint': { input: CreateEndpointRequest; output: CreateEndpointResponse }
  'events.CreateEventBus': { input: CreateEventBusRequest; output: CreateEventBusResponse }
  'events.CreatePartnerEventSource': { input: CreatePartnerEventSourceRequest; output: CreatePartnerEventSourceResponse }
  'events.DeactivateEventSource': { input: DeactivateEventSourceRequest; output: object }
  'events.DeauthorizeConnection': { input: DeauthorizeConnectionRequest; output: DeauthorizeConnectionResponse }
  'events.DeleteApiDestination': { input: DeleteApiDestinationRequest; output: DeleteApiDestinationResponse }
  'events.DeleteArchive': { input: DeleteArchiveRequest; output: DeleteArchiveResponse }
  'events.DeleteConnection': { input: DeleteConnectionRequest; output: DeleteConnectionResponse }
  'events.DeleteEndpoint': { input: DeleteEndpointRequest; output: DeleteEndpointResponse }
  'events.DeleteEventBus': { input: DeleteEventBusRequest; output: object }
  'events.DeletePartnerEventSource': { input: DeletePartnerEventSourceRequest; output: object }
  'events.DeleteRule': { input: DeleteRuleRequest; output: object }
  'events.DescribeApiDestination': { input: DescribeApiDestinationRequest; output: DescribeApiDestinationResponse }
  'events.DescribeArchive': { input: DescribeArchiveRequest; output: DescribeArchiveResponse }
  'events.DescribeConnection': { input: DescribeConnectionRequest; output: DescribeConnectionResponse }
  'events.DescribeEndpoint': { input: DescribeEndpointRequest; output: DescribeEndpointResponse }
  'events.DescribeEventBus': { input: DescribeEventBusRequest; output: DescribeEventBusResponse }
  'events.DescribeEventSource': { input: DescribeEventSourceRequest; output: DescribeEventSourceResponse }
  'events.DescribePartnerEventSource': { input: DescribePartnerEventSourceRequest; output: DescribePartnerEventSourceResponse }
  'events.DescribeReplay': { input: DescribeReplayRequest; output: DescribeReplayResponse }
  'events.DescribeRule': { input: DescribeRuleRequest; output: DescribeRuleResponse }
  'events.DisableRule': { input: DisableRuleRequest; output: object }
  'events.EnableRule': { input: EnableRuleRequest; output: object }
  'events.ListApiDestinations': { input: ListApiDestinationsRequest; output: ListApiDestinationsResponse }
  'events.ListArchives': { input: ListArchivesRequest; output: ListArchivesResponse }
  'events.ListConnections': { input: ListConnectionsRequest; output: ListConnectionsResponse }
  'events.ListEndpoints': { input: ListEndpointsRequest; output: ListEndpointsResponse }
  'events.ListEventBuses': { input: ListEventBusesRequest; output: ListEventBusesResponse }
  'events.ListEventSources': { input: ListEventSourcesRequest; output: ListEventSourcesResponse }
  'events.ListPartnerEventSourceAccounts': { input: ListPartnerEventSourceAccountsRequest; output: ListPartnerEventSourceAccountsResponse }
  'events.ListPartnerEventSources': { input: ListPartnerEventSourcesRequest; output: ListPartnerEventSourcesResponse }
  'events.ListReplays': { input: ListReplaysRequest; output: ListReplaysResponse }
  'events.ListRuleNamesByTarget': { input: ListRuleNamesByTargetRequest; output: ListRuleNamesByTargetResponse; pages: 'RuleNames' }
  'events.ListRules': { input: ListRulesRequest; output: ListRulesResponse; pages: 'Rules' }
  'events.ListTagsForResource': { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse }
  'events.ListTargetsByRule': { input: ListTargetsByRuleRequest; output: ListTargetsByRuleResponse; pages: 'Targets' }
  'events.PutEvents': { input: PutEventsRequest; output: PutEventsResponse }
  'events.PutPartnerEvents': { input: PutPartnerEventsRequest; output: PutPartnerEventsResponse }
  'events.PutPermission': { input: PutPermissionRequest; output: object }
  'events.PutRule': { input: PutRuleRequest; output: PutRuleResponse }
  'events.PutTargets': { input: PutTargetsRequest; output: PutTargetsResponse }
  'events.RemovePermission': { input: RemovePermissionRequest; output: object }
  'events.RemoveTargets': { input: RemoveTargetsRequest; output: RemoveTargetsResponse }
  'events.StartReplay': { input: StartReplayRequest; output: StartReplayResponse }
  'events.TagResource': { input: TagResourceRequest; output: TagResourceResponse }
  'events.TestEventPattern': { input: TestEventPatternRequest; output: TestEventPatternResponse }
  'events.UntagResource': { input: UntagResourceRequest; output: UntagResourceResponse }
  'events.UpdateApiDestination': { input: UpdateApiDestinationRequest; output: UpdateApiDestinationResponse }
  'events.UpdateArchive': { input: UpdateArchiveRequest; output: UpdateArchiveResponse }
  'events.UpdateConnection': { input: UpdateConnectionRequest; output: UpdateConnectionResponse }
  'events.UpdateEndpoint': { input: UpdateEndpointRequest; output: UpdateEndpointResponse }
  'events.UpdateEventBus': { input: UpdateEventBusRequest; output: UpdateEventBusResponse }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'EventBridge': 'events'
  'cloudwatchevents': 'events'
}
