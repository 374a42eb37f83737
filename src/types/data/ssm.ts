// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { OneOf } from '../values.ts'
export interface AddTagsToResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
  Tags: Tag[]
}
export interface AssociateOpsItemRelatedItemRequest {
  OpsItemId: string
  AssociationType: string
  ResourceType: string
  ResourceUri: string
}
export interface CancelCommandRequest {
  CommandId: string
  InstanceIds?: string[] | undefined
}
export interface CancelMaintenanceWindowExecutionRequest {
  WindowExecutionId: string
}
export interface CreateActivationRequest {
  Description?: string | undefined
  DefaultInstanceName?: string | undefined
  IamRole: string
  RegistrationLimit?: number | undefined
  ExpirationDate?: Date | undefined
  Tags?: Tag[] | undefined
  RegistrationMetadata?: RegistrationMetadataItem[] | undefined
}
export interface CreateAssociationRequest {
  Name: string
  DocumentVersion?: string | undefined
  InstanceId?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  AssociationName?: string | undefined
  AutomationTargetParameterName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  Tags?: Tag[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  AssociationDispatchAssumeRole?: string | undefined
}
export interface CreateAssociationBatchRequest {
  Entries: CreateAssociationBatchRequestEntry[]
  AssociationDispatchAssumeRole?: string | undefined
}
export interface CreateCloudConnectorRequest {
  DisplayName: string
  RoleArn: string
  Description?: string | undefined
  Configuration: CloudConnectorConfiguration
  ConfigConnectorArn: string
  Tags?: Tag[] | undefined
}
export interface CreateDocumentRequest {
  Content: string
  Requires?: DocumentRequires[] | undefined
  Attachments?: AttachmentsSource[] | undefined
  Name: string
  DisplayName?: string | undefined
  VersionName?: string | undefined
  DocumentType?: DocumentType | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateMaintenanceWindowRequest {
  Name: string
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule: string
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  Duration: number
  Cutoff: number
  AllowUnassociatedTargets: boolean
  ClientToken?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateOpsItemRequest {
  Description: string
  OpsItemType?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  Notifications?: OpsItemNotification[] | undefined
  Priority?: number | undefined
  RelatedOpsItems?: RelatedOpsItem[] | undefined
  Source: string
  Title: string
  Tags?: Tag[] | undefined
  Category?: string | undefined
  Severity?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
  AccountId?: string | undefined
}
export interface CreateOpsMetadataRequest {
  ResourceId: string
  Metadata?: { [key: string]: MetadataValue } | undefined
  Tags?: Tag[] | undefined
}
export interface CreatePatchBaselineRequest {
  OperatingSystem?: OperatingSystem | undefined
  Name: string
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
  ClientToken?: string | undefined
  Tags?: Tag[] | undefined
}
export interface CreateResourceDataSyncRequest {
  SyncName: string
  S3Destination?: ResourceDataSyncS3Destination | undefined
  SyncType?: string | undefined
  SyncSource?: ResourceDataSyncSource | undefined
}
export interface DeleteActivationRequest {
  ActivationId: string
}
export interface DeleteAssociationRequest {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationId?: string | undefined
}
export interface DeleteCloudConnectorRequest {
  CloudConnectorId: string
}
export interface DeleteDocumentRequest {
  Name: string
  DocumentVersion?: string | undefined
  VersionName?: string | undefined
  Force?: boolean | undefined
}
export interface DeleteInventoryRequest {
  TypeName: string
  SchemaDeleteOption?: InventorySchemaDeleteOption | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}
export interface DeleteMaintenanceWindowRequest {
  WindowId: string
}
export interface DeleteOpsItemRequest {
  OpsItemId: string
}
export interface DeleteOpsMetadataRequest {
  OpsMetadataArn: string
}
export interface DeleteParameterRequest {
  Name: string
}
export interface DeleteParametersRequest {
  Names: string[]
}
export interface DeletePatchBaselineRequest {
  BaselineId: string
}
export interface DeleteResourceDataSyncRequest {
  SyncName: string
  SyncType?: string | undefined
}
export interface DeleteResourcePolicyRequest {
  ResourceArn: string
  PolicyId: string
  PolicyHash: string
}
export interface DeregisterManagedInstanceRequest {
  InstanceId: string
}
export interface DeregisterPatchBaselineForPatchGroupRequest {
  BaselineId: string
  PatchGroup: string
}
export interface DeregisterTargetFromMaintenanceWindowRequest {
  WindowId: string
  WindowTargetId: string
  Safe?: boolean | undefined
}
export interface DeregisterTaskFromMaintenanceWindowRequest {
  WindowId: string
  WindowTaskId: string
}
export interface DescribeActivationsRequest {
  Filters?: DescribeActivationsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeAssociationRequest {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
}
export interface DescribeAssociationExecutionTargetsRequest {
  AssociationId: string
  ExecutionId: string
  Filters?: AssociationExecutionTargetsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeAssociationExecutionsRequest {
  AssociationId: string
  Filters?: AssociationExecutionFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeAutomationExecutionsRequest {
  Filters?: AutomationExecutionFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeAutomationStepExecutionsRequest {
  AutomationExecutionId: string
  Filters?: StepExecutionFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  ReverseOrder?: boolean | undefined
}
export interface DescribeAvailablePatchesRequest {
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeDocumentRequest {
  Name: string
  DocumentVersion?: string | undefined
  VersionName?: string | undefined
}
export interface DescribeDocumentPermissionRequest {
  Name: string
  PermissionType: DocumentPermissionType
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeEffectiveInstanceAssociationsRequest {
  InstanceId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeEffectivePatchesForPatchBaselineRequest {
  BaselineId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeInstanceAssociationsStatusRequest {
  InstanceId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeInstanceInformationRequest {
  InstanceInformationFilterList?: InstanceInformationFilter[] | undefined
  Filters?: InstanceInformationStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeInstancePatchStatesRequest {
  InstanceIds: string[]
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface DescribeInstancePatchStatesForPatchGroupRequest {
  PatchGroup: string
  Filters?: InstancePatchStateFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface DescribeInstancePatchesRequest {
  InstanceId: string
  Filters?: PatchOrchestratorFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface DescribeInstancePropertiesRequest {
  InstancePropertyFilterList?: InstancePropertyFilter[] | undefined
  FiltersWithOperator?: InstancePropertyStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeInventoryDeletionsRequest {
  DeletionId?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  WindowExecutionId: string
  TaskId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowExecutionTasksRequest {
  WindowExecutionId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowExecutionsRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowScheduleRequest {
  WindowId?: string | undefined
  Targets?: Target[] | undefined
  ResourceType?: MaintenanceWindowResourceType | undefined
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowTargetsRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowTasksRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowsRequest {
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeMaintenanceWindowsForTargetRequest {
  Targets: Target[]
  ResourceType: MaintenanceWindowResourceType
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeOpsItemsRequest {
  OpsItemFilters?: OpsItemFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeParametersRequest {
  Filters?: ParametersFilter[] | undefined
  ParameterFilters?: ParameterStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Shared?: boolean | undefined
}
export interface DescribePatchBaselinesRequest {
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribePatchGroupStateRequest {
  PatchGroup: string
}
export interface DescribePatchGroupsRequest {
  MaxResults?: number | undefined
  Filters?: PatchOrchestratorFilter[] | undefined
  NextToken?: string | undefined
}
export interface DescribePatchPropertiesRequest {
  OperatingSystem: OperatingSystem
  Property: PatchProperty
  PatchSet?: PatchSet | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface DescribeSessionsRequest {
  State: SessionState
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: SessionFilter[] | undefined
}
export interface DisassociateOpsItemRelatedItemRequest {
  OpsItemId: string
  AssociationId: string
}
export interface GetAccessTokenRequest {
  AccessRequestId: string
}
export interface GetAutomationExecutionRequest {
  AutomationExecutionId: string
}
export interface GetCalendarStateRequest {
  CalendarNames: string[]
  AtTime?: string | undefined
}
export interface GetCloudConnectorRequest {
  CloudConnectorId: string
}
export interface GetCommandInvocationRequest {
  CommandId: string
  InstanceId: string
  PluginName?: string | undefined
}
export interface GetConnectionStatusRequest {
  Target: string
}
export interface GetDefaultPatchBaselineRequest {
  OperatingSystem?: OperatingSystem | undefined
}
export interface GetDeployablePatchSnapshotForInstanceRequest {
  InstanceId: string
  SnapshotId: string
  BaselineOverride?: BaselineOverride | undefined
  UseS3DualStackEndpoint?: boolean | undefined
}
export interface GetDocumentRequest {
  Name: string
  VersionName?: string | undefined
  DocumentVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
}
export interface GetExecutionPreviewRequest {
  ExecutionPreviewId: string
}
export interface GetInventoryRequest {
  Filters?: InventoryFilter[] | undefined
  Aggregators?: InventoryAggregator[] | undefined
  ResultAttributes?: ResultAttribute[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface GetInventorySchemaRequest {
  TypeName?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Aggregator?: boolean | undefined
  SubType?: boolean | undefined
}
export interface GetMaintenanceWindowRequest {
  WindowId: string
}
export interface GetMaintenanceWindowExecutionRequest {
  WindowExecutionId: string
}
export interface GetMaintenanceWindowExecutionTaskRequest {
  WindowExecutionId: string
  TaskId: string
}
export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  WindowExecutionId: string
  TaskId: string
  InvocationId: string
}
export interface GetMaintenanceWindowTaskRequest {
  WindowId: string
  WindowTaskId: string
}
export interface GetOpsItemRequest {
  OpsItemId: string
  OpsItemArn?: string | undefined
}
export interface GetOpsMetadataRequest {
  OpsMetadataArn: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface GetOpsSummaryRequest {
  SyncName?: string | undefined
  Filters?: OpsFilter[] | undefined
  Aggregators?: OpsAggregator[] | undefined
  ResultAttributes?: OpsResultAttribute[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface GetParameterRequest {
  Name: string
  WithDecryption?: boolean | undefined
}
export interface GetParameterHistoryRequest {
  Name: string
  WithDecryption?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface GetParametersRequest {
  Names: string[]
  WithDecryption?: boolean | undefined
}
export interface GetParametersByPathRequest {
  Path: string
  Recursive?: boolean | undefined
  ParameterFilters?: ParameterStringFilter[] | undefined
  WithDecryption?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface GetPatchBaselineRequest {
  BaselineId: string
}
export interface GetPatchBaselineForPatchGroupRequest {
  PatchGroup: string
  OperatingSystem?: OperatingSystem | undefined
}
export interface GetResourcePoliciesRequest {
  ResourceArn: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface GetServiceSettingRequest {
  SettingId: string
}
export interface LabelParameterVersionRequest {
  Name: string
  ParameterVersion?: number | bigint | undefined
  Labels: string[]
}
export interface ListAssociationVersionsRequest {
  AssociationId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListAssociationsRequest {
  AssociationFilterList?: AssociationFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListCloudConnectorsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CloudConnectorFilter[] | undefined
}
export interface ListCommandInvocationsRequest {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CommandFilter[] | undefined
  Details?: boolean | undefined
}
export interface ListCommandsRequest {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CommandFilter[] | undefined
}
export interface ListComplianceItemsRequest {
  Filters?: ComplianceStringFilter[] | undefined
  ResourceIds?: string[] | undefined
  ResourceTypes?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListDocumentMetadataHistoryRequest {
  Name: string
  DocumentVersion?: string | undefined
  Metadata: DocumentMetadataEnum
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListDocumentVersionsRequest {
  Name: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListDocumentsRequest {
  DocumentFilterList?: DocumentFilter[] | undefined
  Filters?: DocumentKeyValuesFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListInventoryEntriesRequest {
  InstanceId: string
  TypeName: string
  Filters?: InventoryFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListNodesRequest {
  SyncName?: string | undefined
  Filters?: NodeFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListNodesSummaryRequest {
  SyncName?: string | undefined
  Filters?: NodeFilter[] | undefined
  Aggregators: NodeAggregator[]
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListOpsItemEventsRequest {
  Filters?: OpsItemEventFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListOpsItemRelatedItemsRequest {
  OpsItemId?: string | undefined
  Filters?: OpsItemRelatedItemsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListOpsMetadataRequest {
  Filters?: OpsMetadataFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface ListResourceComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListResourceDataSyncRequest {
  SyncType?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}
export interface ListTagsForResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
}
export interface ModifyDocumentPermissionRequest {
  Name: string
  PermissionType: DocumentPermissionType
  AccountIdsToAdd?: string[] | undefined
  AccountIdsToRemove?: string[] | undefined
  SharedDocumentVersion?: string | undefined
}
export interface PutComplianceItemsRequest {
  ResourceId: string
  ResourceType: string
  ComplianceType: string
  ExecutionSummary: ComplianceExecutionSummary
  Items: ComplianceItemEntry[]
  ItemContentHash?: string | undefined
  UploadType?: ComplianceUploadType | undefined
}
export interface PutInventoryRequest {
  InstanceId: string
  Items: InventoryItem[]
}
export interface PutParameterRequest {
  Name: string
  Description?: string | undefined
  Value: string
  Type?: ParameterType | undefined
  KeyId?: string | undefined
  Overwrite?: boolean | undefined
  AllowedPattern?: string | undefined
  Tags?: Tag[] | undefined
  Tier?: ParameterTier | undefined
  Policies?: string | undefined
  DataType?: string | undefined
}
export interface PutResourcePolicyRequest {
  ResourceArn: string
  Policy: string
  PolicyId?: string | undefined
  PolicyHash?: string | undefined
}
export interface RegisterDefaultPatchBaselineRequest {
  BaselineId: string
}
export interface RegisterPatchBaselineForPatchGroupRequest {
  BaselineId: string
  PatchGroup: string
}
export interface RegisterTargetWithMaintenanceWindowRequest {
  WindowId: string
  ResourceType: MaintenanceWindowResourceType
  Targets: Target[]
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
}
export interface RegisterTaskWithMaintenanceWindowRequest {
  WindowId: string
  Targets?: Target[] | undefined
  TaskArn: string
  ServiceRoleArn?: string | undefined
  TaskType: MaintenanceWindowTaskType
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}
export interface RemoveTagsFromResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
  TagKeys: string[]
}
export interface ResetServiceSettingRequest {
  SettingId: string
}
export interface ResumeSessionRequest {
  SessionId: string
}
export interface SendAutomationSignalRequest {
  AutomationExecutionId: string
  SignalType: SignalType
  Payload?: { [key: string]: string[] } | undefined
}
export interface SendCommandRequest {
  InstanceIds?: string[] | undefined
  Targets?: Target[] | undefined
  DocumentName: string
  DocumentVersion?: string | undefined
  DocumentHash?: string | undefined
  DocumentHashType?: DocumentHashType | undefined
  TimeoutSeconds?: number | undefined
  Comment?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  ServiceRoleArn?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}
export interface StartAccessRequestRequest {
  Reason: string
  Targets: Target[]
  Tags?: Tag[] | undefined
}
export interface StartAssociationsOnceRequest {
  AssociationIds: string[]
}
export interface StartAutomationExecutionRequest {
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ClientToken?: string | undefined
  Mode?: ExecutionMode | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  TargetLocations?: TargetLocation[] | undefined
  Tags?: Tag[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TargetLocationsURL?: string | undefined
}
export interface StartChangeRequestExecutionRequest {
  ScheduledTime?: Date | undefined
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ChangeRequestName?: string | undefined
  ClientToken?: string | undefined
  AutoApprove?: boolean | undefined
  Runbooks: Runbook[]
  Tags?: Tag[] | undefined
  ScheduledEndTime?: Date | undefined
  ChangeDetails?: string | undefined
}
export interface StartExecutionPreviewRequest {
  DocumentName: string
  DocumentVersion?: string | undefined
  ExecutionInputs?: ExecutionInputs | undefined
}
export interface StartSessionRequest {
  Target: string
  DocumentName?: string | undefined
  Reason?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
}
export interface StopAutomationExecutionRequest {
  AutomationExecutionId: string
  Type?: StopType | undefined
}
export interface TerminateSessionRequest {
  SessionId: string
}
export interface UnlabelParameterVersionRequest {
  Name: string
  ParameterVersion: number | bigint
  Labels: string[]
}
export interface UpdateAssociationRequest {
  AssociationId: string
  Parameters?: { [key: string]: string[] } | undefined
  DocumentVersion?: string | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  Name?: string | undefined
  Targets?: Target[] | undefined
  AssociationName?: string | undefined
  AssociationVersion?: string | undefined
  AutomationTargetParameterName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  AssociationDispatchAssumeRole?: string | undefined
}
export interface UpdateAssociationStatusRequest {
  Name: string
  InstanceId: string
  AssociationStatus: AssociationStatus
}
export interface UpdateCloudConnectorRequest {
  CloudConnectorId: string
  DisplayName?: string | undefined
  Configuration?: CloudConnectorConfiguration | undefined
  Description?: string | undefined
}
export interface UpdateDocumentRequest {
  Content: string
  Attachments?: AttachmentsSource[] | undefined
  Name: string
  DisplayName?: string | undefined
  VersionName?: string | undefined
  DocumentVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
}
export interface UpdateDocumentDefaultVersionRequest {
  Name: string
  DocumentVersion: string
}
export interface UpdateDocumentMetadataRequest {
  Name: string
  DocumentVersion?: string | undefined
  DocumentReviews: DocumentReviews
}
export interface UpdateMaintenanceWindowRequest {
  WindowId: string
  Name?: string | undefined
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule?: string | undefined
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  Cutoff?: number | undefined
  AllowUnassociatedTargets?: boolean | undefined
  Enabled?: boolean | undefined
  Replace?: boolean | undefined
}
export interface UpdateMaintenanceWindowTargetRequest {
  WindowId: string
  WindowTargetId: string
  Targets?: Target[] | undefined
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  Replace?: boolean | undefined
}
export interface UpdateMaintenanceWindowTaskRequest {
  WindowId: string
  WindowTaskId: string
  Targets?: Target[] | undefined
  TaskArn?: string | undefined
  ServiceRoleArn?: string | undefined
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  Replace?: boolean | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}
export interface UpdateManagedInstanceRoleRequest {
  InstanceId: string
  IamRole: string
}
export interface UpdateOpsItemRequest {
  Description?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  OperationalDataToDelete?: string[] | undefined
  Notifications?: OpsItemNotification[] | undefined
  Priority?: number | undefined
  RelatedOpsItems?: RelatedOpsItem[] | undefined
  Status?: OpsItemStatus | undefined
  OpsItemId: string
  Title?: string | undefined
  Category?: string | undefined
  Severity?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
  OpsItemArn?: string | undefined
}
export interface UpdateOpsMetadataRequest {
  OpsMetadataArn: string
  MetadataToUpdate?: { [key: string]: MetadataValue } | undefined
  KeysToDelete?: string[] | undefined
}
export interface UpdatePatchBaselineRequest {
  BaselineId: string
  Name?: string | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
  Replace?: boolean | undefined
}
export interface UpdateResourceDataSyncRequest {
  SyncName: string
  SyncType: string
  SyncSource: ResourceDataSyncSource
}
export interface UpdateServiceSettingRequest {
  SettingId: string
  SettingValue: string
}
export interface ValidateCloudConnectorRequest {
  CloudConnectorId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface RegistrationMetadataItem {
  Key: string
  Value: string
}
export interface Target {
  Key?: string | undefined
  Values?: string[] | undefined
}
export interface InstanceAssociationOutputLocation {
  S3Location?: S3OutputLocation | undefined
}
export interface TargetLocation {
  Accounts?: string[] | undefined
  Regions?: string[] | undefined
  TargetLocationMaxConcurrency?: string | undefined
  TargetLocationMaxErrors?: string | undefined
  ExecutionRoleName?: string | undefined
  TargetLocationAlarmConfiguration?: AlarmConfiguration | undefined
  IncludeChildOrganizationUnits?: boolean | undefined
  ExcludeAccounts?: string[] | undefined
  Targets?: Target[] | undefined
  TargetsMaxConcurrency?: string | undefined
  TargetsMaxErrors?: string | undefined
}
export interface AlarmConfiguration {
  IgnorePollAlarmFailure?: boolean | undefined
  Alarms: Alarm[]
}
export interface CreateAssociationBatchRequestEntry {
  Name: string
  InstanceId?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  AutomationTargetParameterName?: string | undefined
  DocumentVersion?: string | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  AssociationName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}
export type CloudConnectorConfiguration = OneOf<{
  AzureConfiguration: AzureConfiguration
}>
export interface DocumentRequires {
  Name: string
  Version?: string | undefined
  RequireType?: string | undefined
  VersionName?: string | undefined
}
export interface AttachmentsSource {
  Key?: AttachmentsSourceKey | undefined
  Values?: string[] | undefined
  Name?: string | undefined
}
export interface OpsItemDataValue {
  Value?: string | undefined
  Type?: OpsItemDataType | undefined
}
export interface OpsItemNotification {
  Arn?: string | undefined
}
export interface RelatedOpsItem {
  OpsItemId: string
}
export interface MetadataValue {
  Value?: string | undefined
}
export interface PatchFilterGroup {
  PatchFilters: PatchFilter[]
}
export interface PatchRuleGroup {
  PatchRules: PatchRule[]
}
export interface PatchSource {
  Name: string
  Products: string[]
  Configuration: string
}
export interface ResourceDataSyncS3Destination {
  BucketName: string
  Prefix?: string | undefined
  SyncFormat: ResourceDataSyncS3Format
  Region: string
  AWSKMSKeyARN?: string | undefined
  DestinationDataSharing?: ResourceDataSyncDestinationDataSharing | undefined
}
export interface ResourceDataSyncSource {
  SourceType: string
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined
  SourceRegions: string[]
  IncludeFutureRegions?: boolean | undefined
  EnableAllOpsDataSources?: boolean | undefined
}
export interface DescribeActivationsFilter {
  FilterKey?: DescribeActivationsFilterKeys | undefined
  FilterValues?: string[] | undefined
}
export interface AssociationExecutionTargetsFilter {
  Key: AssociationExecutionTargetsFilterKey
  Value: string
}
export interface AssociationExecutionFilter {
  Key: AssociationExecutionFilterKey
  Value: string
  Type: AssociationFilterOperatorType
}
export interface AutomationExecutionFilter {
  Key: AutomationExecutionFilterKey
  Values: string[]
}
export interface StepExecutionFilter {
  Key: StepExecutionFilterKey
  Values: string[]
}
export interface PatchOrchestratorFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}
export interface InstanceInformationFilter {
  key: InstanceInformationFilterKey
  valueSet: string[]
}
export interface InstanceInformationStringFilter {
  Key: string
  Values: string[]
}
export interface InstancePatchStateFilter {
  Key: string
  Values: string[]
  Type: InstancePatchStateOperatorType
}
export interface InstancePropertyFilter {
  key: InstancePropertyFilterKey
  valueSet: string[]
}
export interface InstancePropertyStringFilter {
  Key: string
  Values: string[]
  Operator?: InstancePropertyFilterOperator | undefined
}
export interface MaintenanceWindowFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}
export interface OpsItemFilter {
  Key: OpsItemFilterKey
  Values: string[]
  Operator: OpsItemFilterOperator
}
export interface ParametersFilter {
  Key: ParametersFilterKey
  Values: string[]
}
export interface ParameterStringFilter {
  Key: string
  Option?: string | undefined
  Values?: string[] | undefined
}
export interface SessionFilter {
  key: SessionFilterKey
  value: string
}
export interface BaselineOverride {
  OperatingSystem?: OperatingSystem | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
}
export interface InventoryFilter {
  Key: string
  Values: string[]
  Type?: InventoryQueryOperatorType | undefined
}
export interface InventoryAggregator {
  Expression?: string | undefined
  Aggregators?: InventoryAggregator[] | undefined
  Groups?: InventoryGroup[] | undefined
}
export interface ResultAttribute {
  TypeName: string
}
export interface OpsFilter {
  Key: string
  Values: string[]
  Type?: OpsFilterOperatorType | undefined
}
export interface OpsAggregator {
  AggregatorType?: string | undefined
  TypeName?: string | undefined
  AttributeName?: string | undefined
  Values?: { [key: string]: string } | undefined
  Filters?: OpsFilter[] | undefined
  Aggregators?: OpsAggregator[] | undefined
}
export interface OpsResultAttribute {
  TypeName: string
}
export interface AssociationFilter {
  key: AssociationFilterKey
  value: string
}
export interface CloudConnectorFilter {
  FilterKey?: CloudConnectorFilterKey | undefined
  FilterValues?: string[] | undefined
}
export interface CommandFilter {
  key: CommandFilterKey
  value: string
}
export interface ComplianceStringFilter {
  Key?: string | undefined
  Values?: string[] | undefined
  Type?: ComplianceQueryOperatorType | undefined
}
export interface DocumentFilter {
  key: DocumentFilterKey
  value: string
}
export interface DocumentKeyValuesFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}
export interface NodeFilter {
  Key: NodeFilterKey
  Values: string[]
  Type?: NodeFilterOperatorType | undefined
}
export interface NodeAggregator {
  AggregatorType: NodeAggregatorType
  TypeName: NodeTypeName
  AttributeName: NodeAttributeName
  Aggregators?: NodeAggregator[] | undefined
}
export interface OpsItemEventFilter {
  Key: OpsItemEventFilterKey
  Values: string[]
  Operator: OpsItemEventFilterOperator
}
export interface OpsItemRelatedItemsFilter {
  Key: OpsItemRelatedItemsFilterKey
  Values: string[]
  Operator: OpsItemRelatedItemsFilterOperator
}
export interface OpsMetadataFilter {
  Key: string
  Values: string[]
}
export interface ComplianceExecutionSummary {
  ExecutionTime: Date
  ExecutionId?: string | undefined
  ExecutionType?: string | undefined
}
export interface ComplianceItemEntry {
  Id?: string | undefined
  Title?: string | undefined
  Severity: ComplianceSeverity
  Status: ComplianceStatus
  Details?: { [key: string]: string } | undefined
}
export interface InventoryItem {
  TypeName: string
  SchemaVersion: string
  CaptureTime: string
  ContentHash?: string | undefined
  Content?: { [key: string]: string }[] | undefined
  Context?: { [key: string]: string } | undefined
}
export interface MaintenanceWindowTaskParameterValueExpression {
  Values?: string[] | undefined
}
export interface MaintenanceWindowTaskInvocationParameters {
  RunCommand?: MaintenanceWindowRunCommandParameters | undefined
  Automation?: MaintenanceWindowAutomationParameters | undefined
  StepFunctions?: MaintenanceWindowStepFunctionsParameters | undefined
  Lambda?: MaintenanceWindowLambdaParameters | undefined
}
export interface LoggingInfo {
  S3BucketName: string
  S3KeyPrefix?: string | undefined
  S3Region: string
}
export interface NotificationConfig {
  NotificationArn?: string | undefined
  NotificationEvents?: NotificationEvent[] | undefined
  NotificationType?: NotificationType | undefined
}
export interface CloudWatchOutputConfig {
  CloudWatchLogGroupName?: string | undefined
  CloudWatchOutputEnabled?: boolean | undefined
}
export interface Runbook {
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  TargetLocations?: TargetLocation[] | undefined
}
export type ExecutionInputs = OneOf<{
  Automation: AutomationExecutionInputs
}>
export interface AssociationStatus {
  Date: Date
  Name: AssociationStatusName
  Message: string
  AdditionalInfo?: string | undefined
}
export interface DocumentReviews {
  Action: DocumentReviewAction
  Comment?: DocumentReviewCommentSource[] | undefined
}
export interface S3OutputLocation {
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
}
export interface Alarm {
  Name: string
}
export interface AzureConfiguration {
  TenantId: string
  TenantDisplayName?: string | undefined
  ApplicationId: string
  ApplicationDisplayName?: string | undefined
  Targets?: ConfigurationTargets | undefined
}
export interface PatchFilter {
  Key: PatchFilterKey
  Values: string[]
}
export interface PatchRule {
  PatchFilterGroup: PatchFilterGroup
  ComplianceLevel?: PatchComplianceLevel | undefined
  ApproveAfterDays?: number | undefined
  ApproveUntilDate?: string | undefined
  EnableNonSecurity?: boolean | undefined
}
export interface ResourceDataSyncDestinationDataSharing {
  DestinationDataSharingType?: string | undefined
}
export interface ResourceDataSyncAwsOrganizationsSource {
  OrganizationSourceType: string
  OrganizationalUnits?: ResourceDataSyncOrganizationalUnit[] | undefined
}
export interface InventoryGroup {
  Name: string
  Filters: InventoryFilter[]
}
export interface MaintenanceWindowRunCommandParameters {
  Comment?: string | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
  DocumentHash?: string | undefined
  DocumentHashType?: DocumentHashType | undefined
  DocumentVersion?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ServiceRoleArn?: string | undefined
  TimeoutSeconds?: number | undefined
}
export interface MaintenanceWindowAutomationParameters {
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
}
export interface MaintenanceWindowStepFunctionsParameters {
  Input?: string | undefined
  Name?: string | undefined
}
export interface MaintenanceWindowLambdaParameters {
  ClientContext?: string | undefined
  Qualifier?: string | undefined
  Payload?: Uint8Array | undefined
}
export interface AutomationExecutionInputs {
  Parameters?: { [key: string]: string[] } | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: { [key: string]: string[] }[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  TargetLocationsURL?: string | undefined
}
export interface DocumentReviewCommentSource {
  Type?: DocumentReviewCommentType | undefined
  Content?: string | undefined
}
export type ConfigurationTargets = OneOf<{
  Subscriptions: AzureSubscription[]
}>
export interface ResourceDataSyncOrganizationalUnit {
  OrganizationalUnitId?: string | undefined
}
export interface AzureSubscription {
  Id: string
  DisplayName?: string | undefined
}
export interface AddTagsToResourceResult {
}
export interface AssociateOpsItemRelatedItemResponse {
  AssociationId?: string
}
export interface CancelCommandResult {
}
export interface CancelMaintenanceWindowExecutionResult {
  WindowExecutionId?: string
}
export interface CreateActivationResult {
  ActivationId?: string
  ActivationCode?: string
}
export interface CreateAssociationResult {
  AssociationDescription?: AssociationDescription
}
export interface CreateAssociationBatchResult {
  Successful?: AssociationDescription[]
  Failed?: FailedCreateAssociation[]
}
export interface CreateCloudConnectorResult {
  CloudConnectorId?: string
}
export interface CreateDocumentResult {
  DocumentDescription?: DocumentDescription
}
export interface CreateMaintenanceWindowResult {
  WindowId?: string
}
export interface CreateOpsItemResponse {
  OpsItemId?: string
  OpsItemArn?: string
}
export interface CreateOpsMetadataResult {
  OpsMetadataArn?: string
}
export interface CreatePatchBaselineResult {
  BaselineId?: string
}
export interface CreateResourceDataSyncResult {
}
export interface DeleteActivationResult {
}
export interface DeleteAssociationResult {
}
export interface DeleteCloudConnectorResult {
  CloudConnectorId?: string
}
export interface DeleteDocumentResult {
}
export interface DeleteInventoryResult {
  DeletionId?: string
  TypeName?: string
  DeletionSummary?: InventoryDeletionSummary
}
export interface DeleteMaintenanceWindowResult {
  WindowId?: string
}
export interface DeleteOpsItemResponse {
}
export interface DeleteOpsMetadataResult {
}
export interface DeleteParameterResult {
}
export interface DeleteParametersResult {
  DeletedParameters?: string[]
  InvalidParameters?: string[]
}
export interface DeletePatchBaselineResult {
  BaselineId?: string
}
export interface DeleteResourceDataSyncResult {
}
export interface DeleteResourcePolicyResponse {
}
export interface DeregisterManagedInstanceResult {
}
export interface DeregisterPatchBaselineForPatchGroupResult {
  BaselineId?: string
  PatchGroup?: string
}
export interface DeregisterTargetFromMaintenanceWindowResult {
  WindowId?: string
  WindowTargetId?: string
}
export interface DeregisterTaskFromMaintenanceWindowResult {
  WindowId?: string
  WindowTaskId?: string
}
export interface DescribeActivationsResult {
  ActivationList?: Activation[]
  NextToken?: string
}
export interface DescribeAssociationResult {
  AssociationDescription?: AssociationDescription
}
export interface DescribeAssociationExecutionTargetsResult {
  AssociationExecutionTargets?: AssociationExecutionTarget[]
  NextToken?: string
}
export interface DescribeAssociationExecutionsResult {
  AssociationExecutions?: AssociationExecution[]
  NextToken?: string
}
export interface DescribeAutomationExecutionsResult {
  AutomationExecutionMetadataList?: AutomationExecutionMetadata[]
  NextToken?: string
}
export interface DescribeAutomationStepExecutionsResult {
  StepExecutions?: StepExecution[]
  NextToken?: string
}
export interface DescribeAvailablePatchesResult {
  Patches?: Patch[]
  NextToken?: string
}
export interface DescribeDocumentResult {
  Document?: DocumentDescription
}
export interface DescribeDocumentPermissionResponse {
  AccountIds?: string[]
  AccountSharingInfoList?: AccountSharingInfo[]
  NextToken?: string
}
export interface DescribeEffectiveInstanceAssociationsResult {
  Associations?: InstanceAssociation[]
  NextToken?: string
}
export interface DescribeEffectivePatchesForPatchBaselineResult {
  EffectivePatches?: EffectivePatch[]
  NextToken?: string
}
export interface DescribeInstanceAssociationsStatusResult {
  InstanceAssociationStatusInfos?: InstanceAssociationStatusInfo[]
  NextToken?: string
}
export interface DescribeInstanceInformationResult {
  InstanceInformationList?: InstanceInformation[]
  NextToken?: string
}
export interface DescribeInstancePatchStatesResult {
  InstancePatchStates?: InstancePatchState[]
  NextToken?: string
}
export interface DescribeInstancePatchStatesForPatchGroupResult {
  InstancePatchStates?: InstancePatchState[]
  NextToken?: string
}
export interface DescribeInstancePatchesResult {
  Patches?: PatchComplianceData[]
  NextToken?: string
}
export interface DescribeInstancePropertiesResult {
  InstanceProperties?: InstanceProperty[]
  NextToken?: string
}
export interface DescribeInventoryDeletionsResult {
  InventoryDeletions?: InventoryDeletionStatusItem[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  WindowExecutionTaskInvocationIdentities?: MaintenanceWindowExecutionTaskInvocationIdentity[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowExecutionTasksResult {
  WindowExecutionTaskIdentities?: MaintenanceWindowExecutionTaskIdentity[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowExecutionsResult {
  WindowExecutions?: MaintenanceWindowExecution[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowScheduleResult {
  ScheduledWindowExecutions?: ScheduledWindowExecution[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowTargetsResult {
  Targets?: MaintenanceWindowTarget[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowTasksResult {
  Tasks?: MaintenanceWindowTask[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowsResult {
  WindowIdentities?: MaintenanceWindowIdentity[]
  NextToken?: string
}
export interface DescribeMaintenanceWindowsForTargetResult {
  WindowIdentities?: MaintenanceWindowIdentityForTarget[]
  NextToken?: string
}
export interface DescribeOpsItemsResponse {
  NextToken?: string
  OpsItemSummaries?: OpsItemSummary[]
}
export interface DescribeParametersResult {
  Parameters?: ParameterMetadata[]
  NextToken?: string
}
export interface DescribePatchBaselinesResult {
  BaselineIdentities?: PatchBaselineIdentity[]
  NextToken?: string
}
export interface DescribePatchGroupStateResult {
  Instances?: number
  InstancesWithInstalledPatches?: number
  InstancesWithInstalledOtherPatches?: number
  InstancesWithInstalledPendingRebootPatches?: number
  InstancesWithInstalledRejectedPatches?: number
  InstancesWithMissingPatches?: number
  InstancesWithFailedPatches?: number
  InstancesWithNotApplicablePatches?: number
  InstancesWithUnreportedNotApplicablePatches?: number
  InstancesWithCriticalNonCompliantPatches?: number
  InstancesWithSecurityNonCompliantPatches?: number
  InstancesWithOtherNonCompliantPatches?: number
  InstancesWithAvailableSecurityUpdates?: number
}
export interface DescribePatchGroupsResult {
  Mappings?: PatchGroupPatchBaselineMapping[]
  NextToken?: string
}
export interface DescribePatchPropertiesResult {
  Properties?: { [key: string]: string }[]
  NextToken?: string
}
export interface DescribeSessionsResponse {
  Sessions?: Session[]
  NextToken?: string
}
export interface DisassociateOpsItemRelatedItemResponse {
}
export interface GetAccessTokenResponse {
  Credentials?: Credentials
  AccessRequestStatus?: AccessRequestStatus
}
export interface GetAutomationExecutionResult {
  AutomationExecution?: AutomationExecution
}
export interface GetCalendarStateResponse {
  State?: CalendarState
  AtTime?: string
  NextTransitionTime?: string
}
export interface GetCloudConnectorResult {
  CloudConnectorArn?: string
  DisplayName?: string
  Description?: string
  RoleArn?: string
  Configuration?: CloudConnectorConfiguration
  ConfigConnectorArn?: string
  CreatedAt?: Date
  UpdatedAt?: Date
}
export interface GetCommandInvocationResult {
  CommandId?: string
  InstanceId?: string
  Comment?: string
  DocumentName?: string
  DocumentVersion?: string
  PluginName?: string
  ResponseCode?: number
  ExecutionStartDateTime?: string
  ExecutionElapsedTime?: string
  ExecutionEndDateTime?: string
  Status?: CommandInvocationStatus
  StatusDetails?: string
  StandardOutputContent?: string
  StandardOutputUrl?: string
  StandardErrorContent?: string
  StandardErrorUrl?: string
  CloudWatchOutputConfig?: CloudWatchOutputConfig
}
export interface GetConnectionStatusResponse {
  Target?: string
  Status?: ConnectionStatus
}
export interface GetDefaultPatchBaselineResult {
  BaselineId?: string
  OperatingSystem?: OperatingSystem
}
export interface GetDeployablePatchSnapshotForInstanceResult {
  InstanceId?: string
  SnapshotId?: string
  SnapshotDownloadUrl?: string
  Product?: string
}
export interface GetDocumentResult {
  Name?: string
  CreatedDate?: Date
  DisplayName?: string
  VersionName?: string
  DocumentVersion?: string
  Status?: DocumentStatus
  StatusInformation?: string
  Content?: string
  DocumentType?: DocumentType
  DocumentFormat?: DocumentFormat
  Requires?: DocumentRequires[]
  AttachmentsContent?: AttachmentContent[]
  ReviewStatus?: ReviewStatus
}
export interface GetExecutionPreviewResponse {
  ExecutionPreviewId?: string
  EndedAt?: Date
  Status?: ExecutionPreviewStatus
  StatusMessage?: string
  ExecutionPreview?: ExecutionPreview
}
export interface GetInventoryResult {
  Entities?: InventoryResultEntity[]
  NextToken?: string
}
export interface GetInventorySchemaResult {
  Schemas?: InventoryItemSchema[]
  NextToken?: string
}
export interface GetMaintenanceWindowResult {
  WindowId?: string
  Name?: string
  Description?: string
  StartDate?: string
  EndDate?: string
  Schedule?: string
  ScheduleTimezone?: string
  ScheduleOffset?: number
  NextExecutionTime?: string
  Duration?: number
  Cutoff?: number
  AllowUnassociatedTargets?: boolean
  Enabled?: boolean
  CreatedDate?: Date
  ModifiedDate?: Date
}
export interface GetMaintenanceWindowExecutionResult {
  WindowExecutionId?: string
  TaskIds?: string[]
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
}
export interface GetMaintenanceWindowExecutionTaskResult {
  WindowExecutionId?: string
  TaskExecutionId?: string
  TaskArn?: string
  ServiceRole?: string
  Type?: MaintenanceWindowTaskType
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression }[]
  Priority?: number
  MaxConcurrency?: string
  MaxErrors?: string
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
}
export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  WindowExecutionId?: string
  TaskExecutionId?: string
  InvocationId?: string
  ExecutionId?: string
  TaskType?: MaintenanceWindowTaskType
  Parameters?: string
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
  OwnerInformation?: string
  WindowTargetId?: string
}
export interface GetMaintenanceWindowTaskResult {
  WindowId?: string
  WindowTaskId?: string
  Targets?: Target[]
  TaskArn?: string
  ServiceRoleArn?: string
  TaskType?: MaintenanceWindowTaskType
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression }
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters
  Priority?: number
  MaxConcurrency?: string
  MaxErrors?: string
  LoggingInfo?: LoggingInfo
  Name?: string
  Description?: string
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior
  AlarmConfiguration?: AlarmConfiguration
}
export interface GetOpsItemResponse {
  OpsItem?: OpsItem
}
export interface GetOpsMetadataResult {
  ResourceId?: string
  Metadata?: { [key: string]: MetadataValue }
  NextToken?: string
}
export interface GetOpsSummaryResult {
  Entities?: OpsEntity[]
  NextToken?: string
}
export interface GetParameterResult {
  Parameter?: Parameter
}
export interface GetParameterHistoryResult {
  Parameters?: ParameterHistory[]
  NextToken?: string
}
export interface GetParametersResult {
  Parameters?: Parameter[]
  InvalidParameters?: string[]
}
export interface GetParametersByPathResult {
  Parameters?: Parameter[]
  NextToken?: string
}
export interface GetPatchBaselineResult {
  BaselineId?: string
  Name?: string
  OperatingSystem?: OperatingSystem
  GlobalFilters?: PatchFilterGroup
  ApprovalRules?: PatchRuleGroup
  ApprovedPatches?: string[]
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel
  ApprovedPatchesEnableNonSecurity?: boolean
  RejectedPatches?: string[]
  RejectedPatchesAction?: PatchAction
  PatchGroups?: string[]
  CreatedDate?: Date
  ModifiedDate?: Date
  Description?: string
  Sources?: PatchSource[]
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus
}
export interface GetPatchBaselineForPatchGroupResult {
  BaselineId?: string
  PatchGroup?: string
  OperatingSystem?: OperatingSystem
}
export interface GetResourcePoliciesResponse {
  NextToken?: string
  Policies?: GetResourcePoliciesResponseEntry[]
}
export interface GetServiceSettingResult {
  ServiceSetting?: ServiceSetting
}
export interface LabelParameterVersionResult {
  InvalidLabels?: string[]
  ParameterVersion?: number | bigint
}
export interface ListAssociationVersionsResult {
  AssociationVersions?: AssociationVersionInfo[]
  NextToken?: string
}
export interface ListAssociationsResult {
  Associations?: Association[]
  NextToken?: string
}
export interface ListCloudConnectorsResult {
  CloudConnectors?: CloudConnectorSummary[]
  NextToken?: string
}
export interface ListCommandInvocationsResult {
  CommandInvocations?: CommandInvocation[]
  NextToken?: string
}
export interface ListCommandsResult {
  Commands?: Command[]
  NextToken?: string
}
export interface ListComplianceItemsResult {
  ComplianceItems?: ComplianceItem[]
  NextToken?: string
}
export interface ListComplianceSummariesResult {
  ComplianceSummaryItems?: ComplianceSummaryItem[]
  NextToken?: string
}
export interface ListDocumentMetadataHistoryResponse {
  Name?: string
  DocumentVersion?: string
  Author?: string
  Metadata?: DocumentMetadataResponseInfo
  NextToken?: string
}
export interface ListDocumentVersionsResult {
  DocumentVersions?: DocumentVersionInfo[]
  NextToken?: string
}
export interface ListDocumentsResult {
  DocumentIdentifiers?: DocumentIdentifier[]
  NextToken?: string
}
export interface ListInventoryEntriesResult {
  TypeName?: string
  InstanceId?: string
  SchemaVersion?: string
  CaptureTime?: string
  Entries?: { [key: string]: string }[]
  NextToken?: string
}
export interface ListNodesResult {
  Nodes?: Node[]
  NextToken?: string
}
export interface ListNodesSummaryResult {
  Summary?: { [key: string]: string }[]
  NextToken?: string
}
export interface ListOpsItemEventsResponse {
  NextToken?: string
  Summaries?: OpsItemEventSummary[]
}
export interface ListOpsItemRelatedItemsResponse {
  NextToken?: string
  Summaries?: OpsItemRelatedItemSummary[]
}
export interface ListOpsMetadataResult {
  OpsMetadataList?: OpsMetadata[]
  NextToken?: string
}
export interface ListResourceComplianceSummariesResult {
  ResourceComplianceSummaryItems?: ResourceComplianceSummaryItem[]
  NextToken?: string
}
export interface ListResourceDataSyncResult {
  ResourceDataSyncItems?: ResourceDataSyncItem[]
  NextToken?: string
}
export interface ListTagsForResourceResult {
  TagList?: Tag[]
}
export interface ModifyDocumentPermissionResponse {
}
export interface PutComplianceItemsResult {
}
export interface PutInventoryResult {
  Message?: string
}
export interface PutParameterResult {
  Version?: number | bigint
  Tier?: ParameterTier
}
export interface PutResourcePolicyResponse {
  PolicyId?: string
  PolicyHash?: string
}
export interface RegisterDefaultPatchBaselineResult {
  BaselineId?: string
}
export interface RegisterPatchBaselineForPatchGroupResult {
  BaselineId?: string
  PatchGroup?: string
}
export interface RegisterTargetWithMaintenanceWindowResult {
  WindowTargetId?: string
}
export interface RegisterTaskWithMaintenanceWindowResult {
  WindowTaskId?: string
}
export interface RemoveTagsFromResourceResult {
}
export interface ResetServiceSettingResult {
  ServiceSetting?: ServiceSetting
}
export interface ResumeSessionResponse {
  SessionId?: string
  TokenValue?: string
  StreamUrl?: string
}
export interface SendAutomationSignalResult {
}
export interface SendCommandResult {
  Command?: Command
}
export interface StartAccessRequestResponse {
  AccessRequestId?: string
}
export interface StartAssociationsOnceResult {
}
export interface StartAutomationExecutionResult {
  AutomationExecutionId?: string
}
export interface StartChangeRequestExecutionResult {
  AutomationExecutionId?: string
}
export interface StartExecutionPreviewResponse {
  ExecutionPreviewId?: string
}
export interface StartSessionResponse {
  SessionId?: string
  TokenValue?: string
  StreamUrl?: string
}
export interface StopAutomationExecutionResult {
}
export interface TerminateSessionResponse {
  SessionId?: string
}
export interface UnlabelParameterVersionResult {
  RemovedLabels?: string[]
  InvalidLabels?: string[]
}
export interface UpdateAssociationResult {
  AssociationDescription?: AssociationDescription
}
export interface UpdateAssociationStatusResult {
  AssociationDescription?: AssociationDescription
}
export interface UpdateCloudConnectorResult {
  CloudConnectorId?: string
}
export interface UpdateDocumentResult {
  DocumentDescription?: DocumentDescription
}
export interface UpdateDocumentDefaultVersionResult {
  Description?: DocumentDefaultVersionDescription
}
export interface UpdateDocumentMetadataResponse {
}
export interface UpdateMaintenanceWindowResult {
  WindowId?: string
  Name?: string
  Description?: string
  StartDate?: string
  EndDate?: string
  Schedule?: string
  ScheduleTimezone?: string
  ScheduleOffset?: number
  Duration?: number
  Cutoff?: number
  AllowUnassociatedTargets?: boolean
  Enabled?: boolean
}
export interface UpdateMaintenanceWindowTargetResult {
  WindowId?: string
  WindowTargetId?: string
  Targets?: Target[]
  OwnerInformation?: string
  Name?: string
  Description?: string
}
export interface UpdateMaintenanceWindowTaskResult {
  WindowId?: string
  WindowTaskId?: string
  Targets?: Target[]
  TaskArn?: string
  ServiceRoleArn?: string
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression }
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters
  Priority?: number
  MaxConcurrency?: string
  MaxErrors?: string
  LoggingInfo?: LoggingInfo
  Name?: string
  Description?: string
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior
  AlarmConfiguration?: AlarmConfiguration
}
export interface UpdateManagedInstanceRoleResult {
}
export interface UpdateOpsItemResponse {
}
export interface UpdateOpsMetadataResult {
  OpsMetadataArn?: string
}
export interface UpdatePatchBaselineResult {
  BaselineId?: string
  Name?: string
  OperatingSystem?: OperatingSystem
  GlobalFilters?: PatchFilterGroup
  ApprovalRules?: PatchRuleGroup
  ApprovedPatches?: string[]
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel
  ApprovedPatchesEnableNonSecurity?: boolean
  RejectedPatches?: string[]
  RejectedPatchesAction?: PatchAction
  CreatedDate?: Date
  ModifiedDate?: Date
  Description?: string
  Sources?: PatchSource[]
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus
}
export interface UpdateResourceDataSyncResult {
}
export interface UpdateServiceSettingResult {
}
export interface ValidateCloudConnectorResult {
  ValidationFindings?: ValidationFinding[]
  NextToken?: string
}
export interface AssociationDescription {
  Name?: string
  InstanceId?: string
  AssociationVersion?: string
  Date?: Date
  LastUpdateAssociationDate?: Date
  Status?: AssociationStatus
  Overview?: AssociationOverview
  DocumentVersion?: string
  AutomationTargetParameterName?: string
  Parameters?: { [key: string]: string[] }
  AssociationId?: string
  Targets?: Target[]
  ScheduleExpression?: string
  OutputLocation?: InstanceAssociationOutputLocation
  LastExecutionDate?: Date
  LastSuccessfulExecutionDate?: Date
  AssociationName?: string
  MaxErrors?: string
  MaxConcurrency?: string
  ComplianceSeverity?: AssociationComplianceSeverity
  SyncCompliance?: AssociationSyncCompliance
  ApplyOnlyAtCronInterval?: boolean
  CalendarNames?: string[]
  TargetLocations?: TargetLocation[]
  ScheduleOffset?: number
  Duration?: number
  TargetMaps?: { [key: string]: string[] }[]
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
  AssociationDispatchAssumeRole?: string
}
export interface FailedCreateAssociation {
  Entry?: CreateAssociationBatchRequestEntry
  Message?: string
  Fault?: Fault
}
export interface DocumentDescription {
  Sha1?: string
  Hash?: string
  HashType?: DocumentHashType
  Name?: string
  DisplayName?: string
  VersionName?: string
  Owner?: string
  CreatedDate?: Date
  Status?: DocumentStatus
  StatusInformation?: string
  DocumentVersion?: string
  Description?: string
  Parameters?: DocumentParameter[]
  PlatformTypes?: PlatformType[]
  DocumentType?: DocumentType
  SchemaVersion?: string
  LatestVersion?: string
  DefaultVersion?: string
  DocumentFormat?: DocumentFormat
  TargetType?: string
  Tags?: Tag[]
  AttachmentsInformation?: AttachmentInformation[]
  Requires?: DocumentRequires[]
  Author?: string
  ReviewInformation?: ReviewInformation[]
  ApprovedVersion?: string
  PendingReviewVersion?: string
  ReviewStatus?: ReviewStatus
  Category?: string[]
  CategoryEnum?: string[]
}
export interface InventoryDeletionSummary {
  TotalCount?: number
  RemainingCount?: number
  SummaryItems?: InventoryDeletionSummaryItem[]
}
export interface Activation {
  ActivationId?: string
  Description?: string
  DefaultInstanceName?: string
  IamRole?: string
  RegistrationLimit?: number
  RegistrationsCount?: number
  ExpirationDate?: Date
  Expired?: boolean
  CreatedDate?: Date
  Tags?: Tag[]
}
export interface AssociationExecutionTarget {
  AssociationId?: string
  AssociationVersion?: string
  ExecutionId?: string
  ResourceId?: string
  ResourceType?: string
  Status?: string
  DetailedStatus?: string
  LastExecutionDate?: Date
  OutputSource?: OutputSource
}
export interface AssociationExecution {
  AssociationId?: string
  AssociationVersion?: string
  ExecutionId?: string
  Status?: string
  DetailedStatus?: string
  CreatedTime?: Date
  LastExecutionDate?: Date
  ResourceCountByStatus?: string
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
}
export interface AutomationExecutionMetadata {
  AutomationExecutionId?: string
  DocumentName?: string
  DocumentVersion?: string
  AutomationExecutionStatus?: AutomationExecutionStatus
  ExecutionStartTime?: Date
  ExecutionEndTime?: Date
  ExecutedBy?: string
  LogFile?: string
  Outputs?: { [key: string]: string[] }
  Mode?: ExecutionMode
  ParentAutomationExecutionId?: string
  CurrentStepName?: string
  CurrentAction?: string
  FailureMessage?: string
  WarningMessage?: string
  TargetParameterName?: string
  Targets?: Target[]
  TargetMaps?: { [key: string]: string[] }[]
  ResolvedTargets?: ResolvedTargets
  MaxConcurrency?: string
  MaxErrors?: string
  Target?: string
  AutomationType?: AutomationType
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
  TargetLocationsURL?: string
  AutomationSubtype?: AutomationSubtype
  ScheduledTime?: Date
  Runbooks?: Runbook[]
  OpsItemId?: string
  AssociationId?: string
  ChangeRequestName?: string
}
export interface StepExecution {
  StepName?: string
  Action?: string
  TimeoutSeconds?: number | bigint
  OnFailure?: string
  MaxAttempts?: number
  ExecutionStartTime?: Date
  ExecutionEndTime?: Date
  StepStatus?: AutomationExecutionStatus
  ResponseCode?: string
  Inputs?: { [key: string]: string }
  Outputs?: { [key: string]: string[] }
  Response?: string
  FailureMessage?: string
  WarningMessage?: string
  FailureDetails?: FailureDetails
  StepExecutionId?: string
  OverriddenParameters?: { [key: string]: string[] }
  IsEnd?: boolean
  NextStep?: string
  IsCritical?: boolean
  ValidNextSteps?: string[]
  Targets?: Target[]
  TargetLocation?: TargetLocation
  TriggeredAlarms?: AlarmStateInformation[]
  ParentStepDetails?: ParentStepDetails
}
export interface Patch {
  Id?: string
  ReleaseDate?: Date
  Title?: string
  Description?: string
  ContentUrl?: string
  Vendor?: string
  ProductFamily?: string
  Product?: string
  Classification?: string
  MsrcSeverity?: string
  KbNumber?: string
  MsrcNumber?: string
  Language?: string
  AdvisoryIds?: string[]
  BugzillaIds?: string[]
  CVEIds?: string[]
  Name?: string
  Epoch?: number
  Version?: string
  Release?: string
  Arch?: string
  Severity?: string
  Repository?: string
}
export interface AccountSharingInfo {
  AccountId?: string
  SharedDocumentVersion?: string
}
export interface InstanceAssociation {
  AssociationId?: string
  InstanceId?: string
  Content?: string
  AssociationVersion?: string
}
export interface EffectivePatch {
  Patch?: Patch
  PatchStatus?: PatchStatus
}
export interface InstanceAssociationStatusInfo {
  AssociationId?: string
  Name?: string
  DocumentVersion?: string
  AssociationVersion?: string
  InstanceId?: string
  ExecutionDate?: Date
  Status?: string
  DetailedStatus?: string
  ExecutionSummary?: string
  ErrorCode?: string
  OutputUrl?: InstanceAssociationOutputUrl
  AssociationName?: string
}
export interface InstanceInformation {
  InstanceId?: string
  PingStatus?: PingStatus
  LastPingDateTime?: Date
  AgentVersion?: string
  IsLatestVersion?: boolean
  PlatformType?: PlatformType
  PlatformName?: string
  PlatformVersion?: string
  ActivationId?: string
  IamRole?: string
  RegistrationDate?: Date
  ResourceType?: ResourceType
  Name?: string
  IPAddress?: string
  ComputerName?: string
  AssociationStatus?: string
  LastAssociationExecutionDate?: Date
  LastSuccessfulAssociationExecutionDate?: Date
  AssociationOverview?: InstanceAggregatedAssociationOverview
  SourceId?: string
  SourceType?: SourceType
  SourceLocation?: string
}
export interface InstancePatchState {
  InstanceId?: string
  PatchGroup?: string
  BaselineId?: string
  SnapshotId?: string
  InstallOverrideList?: string
  OwnerInformation?: string
  InstalledCount?: number
  InstalledOtherCount?: number
  InstalledPendingRebootCount?: number
  InstalledRejectedCount?: number
  MissingCount?: number
  FailedCount?: number
  UnreportedNotApplicableCount?: number
  NotApplicableCount?: number
  AvailableSecurityUpdateCount?: number
  OperationStartTime?: Date
  OperationEndTime?: Date
  Operation?: PatchOperationType
  LastNoRebootInstallOperationTime?: Date
  RebootOption?: RebootOption
  CriticalNonCompliantCount?: number
  SecurityNonCompliantCount?: number
  OtherNonCompliantCount?: number
}
export interface PatchComplianceData {
  Title?: string
  KBId?: string
  Classification?: string
  Severity?: string
  State?: PatchComplianceDataState
  InstalledTime?: Date
  CVEIds?: string
}
export interface InstanceProperty {
  Name?: string
  InstanceId?: string
  InstanceType?: string
  InstanceRole?: string
  KeyName?: string
  InstanceState?: string
  Architecture?: string
  IPAddress?: string
  LaunchTime?: Date
  PingStatus?: PingStatus
  LastPingDateTime?: Date
  AgentVersion?: string
  PlatformType?: PlatformType
  PlatformName?: string
  PlatformVersion?: string
  ActivationId?: string
  IamRole?: string
  RegistrationDate?: Date
  ResourceType?: string
  ComputerName?: string
  AssociationStatus?: string
  LastAssociationExecutionDate?: Date
  LastSuccessfulAssociationExecutionDate?: Date
  AssociationOverview?: InstanceAggregatedAssociationOverview
  SourceId?: string
  SourceType?: SourceType
  SourceLocation?: string
  AvailabilityZone?: string
}
export interface InventoryDeletionStatusItem {
  DeletionId?: string
  TypeName?: string
  DeletionStartTime?: Date
  LastStatus?: InventoryDeletionStatus
  LastStatusMessage?: string
  DeletionSummary?: InventoryDeletionSummary
  LastStatusUpdateTime?: Date
}
export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  WindowExecutionId?: string
  TaskExecutionId?: string
  InvocationId?: string
  ExecutionId?: string
  TaskType?: MaintenanceWindowTaskType
  Parameters?: string
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
  OwnerInformation?: string
  WindowTargetId?: string
}
export interface MaintenanceWindowExecutionTaskIdentity {
  WindowExecutionId?: string
  TaskExecutionId?: string
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
  TaskArn?: string
  TaskType?: MaintenanceWindowTaskType
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
}
export interface MaintenanceWindowExecution {
  WindowId?: string
  WindowExecutionId?: string
  Status?: MaintenanceWindowExecutionStatus
  StatusDetails?: string
  StartTime?: Date
  EndTime?: Date
}
export interface ScheduledWindowExecution {
  WindowId?: string
  Name?: string
  ExecutionTime?: string
}
export interface MaintenanceWindowTarget {
  WindowId?: string
  WindowTargetId?: string
  ResourceType?: MaintenanceWindowResourceType
  Targets?: Target[]
  OwnerInformation?: string
  Name?: string
  Description?: string
}
export interface MaintenanceWindowTask {
  WindowId?: string
  WindowTaskId?: string
  TaskArn?: string
  Type?: MaintenanceWindowTaskType
  Targets?: Target[]
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression }
  Priority?: number
  LoggingInfo?: LoggingInfo
  ServiceRoleArn?: string
  MaxConcurrency?: string
  MaxErrors?: string
  Name?: string
  Description?: string
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior
  AlarmConfiguration?: AlarmConfiguration
}
export interface MaintenanceWindowIdentity {
  WindowId?: string
  Name?: string
  Description?: string
  Enabled?: boolean
  Duration?: number
  Cutoff?: number
  Schedule?: string
  ScheduleTimezone?: string
  ScheduleOffset?: number
  EndDate?: string
  StartDate?: string
  NextExecutionTime?: string
}
export interface MaintenanceWindowIdentityForTarget {
  WindowId?: string
  Name?: string
}
export interface OpsItemSummary {
  CreatedBy?: string
  CreatedTime?: Date
  LastModifiedBy?: string
  LastModifiedTime?: Date
  Priority?: number
  Source?: string
  Status?: OpsItemStatus
  OpsItemId?: string
  Title?: string
  OperationalData?: { [key: string]: OpsItemDataValue }
  Category?: string
  Severity?: string
  OpsItemType?: string
  ActualStartTime?: Date
  ActualEndTime?: Date
  PlannedStartTime?: Date
  PlannedEndTime?: Date
}
export interface ParameterMetadata {
  Name?: string
  ARN?: string
  Type?: ParameterType
  KeyId?: string
  LastModifiedDate?: Date
  LastModifiedUser?: string
  Description?: string
  AllowedPattern?: string
  Version?: number | bigint
  Tier?: ParameterTier
  Policies?: ParameterInlinePolicy[]
  DataType?: string
}
export interface PatchBaselineIdentity {
  BaselineId?: string
  BaselineName?: string
  OperatingSystem?: OperatingSystem
  BaselineDescription?: string
  DefaultBaseline?: boolean
}
export interface PatchGroupPatchBaselineMapping {
  PatchGroup?: string
  BaselineIdentity?: PatchBaselineIdentity
}
export interface Session {
  SessionId?: string
  Target?: string
  Status?: SessionStatus
  StartDate?: Date
  EndDate?: Date
  DocumentName?: string
  Owner?: string
  Reason?: string
  Details?: string
  OutputUrl?: SessionManagerOutputUrl
  MaxSessionDuration?: string
  AccessType?: AccessType
}
export interface Credentials {
  AccessKeyId?: string
  SecretAccessKey?: string
  SessionToken?: string
  ExpirationTime?: Date
}
export interface AutomationExecution {
  AutomationExecutionId?: string
  DocumentName?: string
  DocumentVersion?: string
  ExecutionStartTime?: Date
  ExecutionEndTime?: Date
  AutomationExecutionStatus?: AutomationExecutionStatus
  StepExecutions?: StepExecution[]
  StepExecutionsTruncated?: boolean
  Parameters?: { [key: string]: string[] }
  Outputs?: { [key: string]: string[] }
  FailureMessage?: string
  WarningMessage?: string
  Mode?: ExecutionMode
  ParentAutomationExecutionId?: string
  ExecutedBy?: string
  CurrentStepName?: string
  CurrentAction?: string
  TargetParameterName?: string
  Targets?: Target[]
  TargetMaps?: { [key: string]: string[] }[]
  ResolvedTargets?: ResolvedTargets
  MaxConcurrency?: string
  MaxErrors?: string
  Target?: string
  TargetLocations?: TargetLocation[]
  ProgressCounters?: ProgressCounters
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
  TargetLocationsURL?: string
  AutomationSubtype?: AutomationSubtype
  ScheduledTime?: Date
  Runbooks?: Runbook[]
  OpsItemId?: string
  AssociationId?: string
  ChangeRequestName?: string
  Variables?: { [key: string]: string[] }
}
export interface AttachmentContent {
  Name?: string
  Size?: number | bigint
  Hash?: string
  HashType?: AttachmentHashType
  Url?: string
}
export type ExecutionPreview = OneOf<{
  Automation: AutomationExecutionPreview
}>
export interface InventoryResultEntity {
  Id?: string
  Data?: { [key: string]: InventoryResultItem }
}
export interface InventoryItemSchema {
  TypeName?: string
  Version?: string
  Attributes?: InventoryItemAttribute[]
  DisplayName?: string
}
export interface AlarmStateInformation {
  Name?: string
  State?: ExternalAlarmState
}
export interface OpsItem {
  CreatedBy?: string
  OpsItemType?: string
  CreatedTime?: Date
  Description?: string
  LastModifiedBy?: string
  LastModifiedTime?: Date
  Notifications?: OpsItemNotification[]
  Priority?: number
  RelatedOpsItems?: RelatedOpsItem[]
  Status?: OpsItemStatus
  OpsItemId?: string
  Version?: string
  Title?: string
  Source?: string
  OperationalData?: { [key: string]: OpsItemDataValue }
  Category?: string
  Severity?: string
  ActualStartTime?: Date
  ActualEndTime?: Date
  PlannedStartTime?: Date
  PlannedEndTime?: Date
  OpsItemArn?: string
}
export interface OpsEntity {
  Id?: string
  Data?: { [key: string]: OpsEntityItem }
}
export interface Parameter {
  Name?: string
  Type?: ParameterType
  Value?: string
  Version?: number | bigint
  Selector?: string
  SourceResult?: string
  LastModifiedDate?: Date
  ARN?: string
  DataType?: string
}
export interface ParameterHistory {
  Name?: string
  Type?: ParameterType
  KeyId?: string
  LastModifiedDate?: Date
  LastModifiedUser?: string
  Description?: string
  Value?: string
  AllowedPattern?: string
  Version?: number | bigint
  Labels?: string[]
  Tier?: ParameterTier
  Policies?: ParameterInlinePolicy[]
  DataType?: string
}
export interface GetResourcePoliciesResponseEntry {
  PolicyId?: string
  PolicyHash?: string
  Policy?: string
}
export interface ServiceSetting {
  SettingId?: string
  SettingValue?: string
  LastModifiedDate?: Date
  LastModifiedUser?: string
  ARN?: string
  Status?: string
}
export interface AssociationVersionInfo {
  AssociationId?: string
  AssociationVersion?: string
  CreatedDate?: Date
  Name?: string
  DocumentVersion?: string
  Parameters?: { [key: string]: string[] }
  Targets?: Target[]
  ScheduleExpression?: string
  OutputLocation?: InstanceAssociationOutputLocation
  AssociationName?: string
  MaxErrors?: string
  MaxConcurrency?: string
  ComplianceSeverity?: AssociationComplianceSeverity
  SyncCompliance?: AssociationSyncCompliance
  ApplyOnlyAtCronInterval?: boolean
  CalendarNames?: string[]
  TargetLocations?: TargetLocation[]
  ScheduleOffset?: number
  Duration?: number
  TargetMaps?: { [key: string]: string[] }[]
  AssociationDispatchAssumeRole?: string
}
export interface Association {
  Name?: string
  InstanceId?: string
  AssociationId?: string
  AssociationVersion?: string
  DocumentVersion?: string
  Targets?: Target[]
  LastExecutionDate?: Date
  Overview?: AssociationOverview
  ScheduleExpression?: string
  AssociationName?: string
  ScheduleOffset?: number
  Duration?: number
  TargetMaps?: { [key: string]: string[] }[]
}
export interface CloudConnectorSummary {
  CloudConnectorId?: string
  DisplayName?: string
  Description?: string
  RoleArn?: string
  CreatedAt?: Date
  UpdatedAt?: Date
}
export interface CommandInvocation {
  CommandId?: string
  InstanceId?: string
  InstanceName?: string
  Comment?: string
  DocumentName?: string
  DocumentVersion?: string
  RequestedDateTime?: Date
  Status?: CommandInvocationStatus
  StatusDetails?: string
  TraceOutput?: string
  StandardOutputUrl?: string
  StandardErrorUrl?: string
  CommandPlugins?: CommandPlugin[]
  ServiceRole?: string
  NotificationConfig?: NotificationConfig
  CloudWatchOutputConfig?: CloudWatchOutputConfig
}
export interface Command {
  CommandId?: string
  DocumentName?: string
  DocumentVersion?: string
  Comment?: string
  ExpiresAfter?: Date
  Parameters?: { [key: string]: string[] }
  InstanceIds?: string[]
  Targets?: Target[]
  RequestedDateTime?: Date
  Status?: CommandStatus
  StatusDetails?: string
  OutputS3Region?: string
  OutputS3BucketName?: string
  OutputS3KeyPrefix?: string
  MaxConcurrency?: string
  MaxErrors?: string
  TargetCount?: number
  CompletedCount?: number
  ErrorCount?: number
  DeliveryTimedOutCount?: number
  ServiceRole?: string
  NotificationConfig?: NotificationConfig
  CloudWatchOutputConfig?: CloudWatchOutputConfig
  TimeoutSeconds?: number
  AlarmConfiguration?: AlarmConfiguration
  TriggeredAlarms?: AlarmStateInformation[]
}
export interface ComplianceItem {
  ComplianceType?: string
  ResourceType?: string
  ResourceId?: string
  Id?: string
  Title?: string
  Status?: ComplianceStatus
  Severity?: ComplianceSeverity
  ExecutionSummary?: ComplianceExecutionSummary
  Details?: { [key: string]: string }
}
export interface ComplianceSummaryItem {
  ComplianceType?: string
  CompliantSummary?: CompliantSummary
  NonCompliantSummary?: NonCompliantSummary
}
export interface DocumentMetadataResponseInfo {
  ReviewerResponse?: DocumentReviewerResponseSource[]
}
export interface DocumentVersionInfo {
  Name?: string
  DisplayName?: string
  DocumentVersion?: string
  VersionName?: string
  CreatedDate?: Date
  IsDefaultVersion?: boolean
  DocumentFormat?: DocumentFormat
  Status?: DocumentStatus
  StatusInformation?: string
  ReviewStatus?: ReviewStatus
}
export interface DocumentIdentifier {
  Name?: string
  CreatedDate?: Date
  DisplayName?: string
  Owner?: string
  VersionName?: string
  PlatformTypes?: PlatformType[]
  DocumentVersion?: string
  DocumentType?: DocumentType
  SchemaVersion?: string
  DocumentFormat?: DocumentFormat
  TargetType?: string
  Tags?: Tag[]
  Requires?: DocumentRequires[]
  ReviewStatus?: ReviewStatus
  Author?: string
}
export interface Node {
  CaptureTime?: Date
  Id?: string
  Owner?: NodeOwnerInfo
  Region?: string
  NodeType?: NodeType
}
export interface OpsItemEventSummary {
  OpsItemId?: string
  EventId?: string
  Source?: string
  DetailType?: string
  Detail?: string
  CreatedBy?: OpsItemIdentity
  CreatedTime?: Date
}
export interface OpsItemRelatedItemSummary {
  OpsItemId?: string
  AssociationId?: string
  ResourceType?: string
  AssociationType?: string
  ResourceUri?: string
  CreatedBy?: OpsItemIdentity
  CreatedTime?: Date
  LastModifiedBy?: OpsItemIdentity
  LastModifiedTime?: Date
}
export interface OpsMetadata {
  ResourceId?: string
  OpsMetadataArn?: string
  LastModifiedDate?: Date
  LastModifiedUser?: string
  CreationDate?: Date
}
export interface ResourceComplianceSummaryItem {
  ComplianceType?: string
  ResourceType?: string
  ResourceId?: string
  Status?: ComplianceStatus
  OverallSeverity?: ComplianceSeverity
  ExecutionSummary?: ComplianceExecutionSummary
  CompliantSummary?: CompliantSummary
  NonCompliantSummary?: NonCompliantSummary
}
export interface ResourceDataSyncItem {
  SyncName?: string
  SyncType?: string
  SyncSource?: ResourceDataSyncSourceWithState
  S3Destination?: ResourceDataSyncS3Destination
  LastSyncTime?: Date
  LastSuccessfulSyncTime?: Date
  SyncLastModifiedTime?: Date
  LastStatus?: LastResourceDataSyncStatus
  SyncCreatedTime?: Date
  LastSyncStatusMessage?: string
}
export interface DocumentDefaultVersionDescription {
  Name?: string
  DefaultVersion?: string
  DefaultVersionName?: string
}
export interface ValidationFinding {
  Type?: ValidationFindingType
  Code?: ValidationFindingCode
  Message?: string
  ProviderMessage?: string
  Scope?: ValidationFindingScope
}
export interface AssociationOverview {
  Status?: string
  DetailedStatus?: string
  AssociationStatusAggregatedCount?: { [key: string]: number }
}
export interface DocumentParameter {
  Name?: string
  Type?: DocumentParameterType
  Description?: string
  DefaultValue?: string
}
export interface AttachmentInformation {
  Name?: string
}
export interface ReviewInformation {
  ReviewedTime?: Date
  Status?: ReviewStatus
  Reviewer?: string
}
export interface InventoryDeletionSummaryItem {
  Version?: string
  Count?: number
  RemainingCount?: number
}
export interface OutputSource {
  OutputSourceId?: string
  OutputSourceType?: string
}
export interface ResolvedTargets {
  ParameterValues?: string[]
  Truncated?: boolean
}
export interface FailureDetails {
  FailureStage?: string
  FailureType?: string
  Details?: { [key: string]: string[] }
}
export interface ParentStepDetails {
  StepExecutionId?: string
  StepName?: string
  Action?: string
  Iteration?: number
  IteratorValue?: string
}
export interface PatchStatus {
  DeploymentStatus?: PatchDeploymentStatus
  ComplianceLevel?: PatchComplianceLevel
  ApprovalDate?: Date
}
export interface InstanceAssociationOutputUrl {
  S3OutputUrl?: S3OutputUrl
}
export interface InstanceAggregatedAssociationOverview {
  DetailedStatus?: string
  InstanceAssociationStatusAggregatedCount?: { [key: string]: number }
}
export interface ParameterInlinePolicy {
  PolicyText?: string
  PolicyType?: string
  PolicyStatus?: string
}
export interface SessionManagerOutputUrl {
  S3OutputUrl?: string
  CloudWatchOutputUrl?: string
}
export interface ProgressCounters {
  TotalSteps?: number
  SuccessSteps?: number
  FailedSteps?: number
  CancelledSteps?: number
  TimedOutSteps?: number
}
export interface AutomationExecutionPreview {
  StepPreviews?: { [Key in ImpactType]?: number }
  Regions?: string[]
  TargetPreviews?: TargetPreview[]
  TotalAccounts?: number
}
export interface InventoryResultItem {
  TypeName?: string
  SchemaVersion?: string
  CaptureTime?: string
  ContentHash?: string
  Content?: { [key: string]: string }[]
}
export interface InventoryItemAttribute {
  Name?: string
  DataType?: InventoryAttributeDataType
}
export interface OpsEntityItem {
  CaptureTime?: string
  Content?: { [key: string]: string }[]
}
export interface CommandPlugin {
  Name?: string
  Status?: CommandPluginStatus
  StatusDetails?: string
  ResponseCode?: number
  ResponseStartDateTime?: Date
  ResponseFinishDateTime?: Date
  Output?: string
  StandardOutputUrl?: string
  StandardErrorUrl?: string
  OutputS3Region?: string
  OutputS3BucketName?: string
  OutputS3KeyPrefix?: string
}
export interface CompliantSummary {
  CompliantCount?: number
  SeveritySummary?: SeveritySummary
}
export interface NonCompliantSummary {
  NonCompliantCount?: number
  SeveritySummary?: SeveritySummary
}
export interface DocumentReviewerResponseSource {
  CreateTime?: Date
  UpdatedTime?: Date
  ReviewStatus?: ReviewStatus
  Comment?: DocumentReviewCommentSource[]
  Reviewer?: string
}
export interface NodeOwnerInfo {
  AccountId?: string
  OrganizationalUnitId?: string
  OrganizationalUnitPath?: string
}
export type NodeType = OneOf<{
  Instance: InstanceInfo
}>
export interface OpsItemIdentity {
  Arn?: string
}
export interface ResourceDataSyncSourceWithState {
  SourceType?: string
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource
  SourceRegions?: string[]
  IncludeFutureRegions?: boolean
  State?: string
  EnableAllOpsDataSources?: boolean
}
export interface ValidationFindingScope {
  Type?: ValidationFindingScopeType
  Id?: string
}
export interface S3OutputUrl {
  OutputUrl?: string
}
export interface TargetPreview {
  Count?: number
  TargetType?: string
}
export interface SeveritySummary {
  CriticalCount?: number
  HighCount?: number
  MediumCount?: number
  LowCount?: number
  InformationalCount?: number
  UnspecifiedCount?: number
}
export interface InstanceInfo {
  AgentType?: string
  AgentVersion?: string
  ComputerName?: string
  InstanceStatus?: string
  IpAddress?: string
  ManagedStatus?: ManagedStatus
  Name?: string
  PlatformType?: PlatformType
  PlatformName?: string
  PlatformVersion?: string
  ResourceType?: ResourceType
  SourceType?: SourceType
  SourceId?: string
  SourceLocation?: string
  AvailabilityZone?: string
  AvailabilityZoneId?: string
}
export type ResourceTypeForTagging =
  | 'Document'
  | 'ManagedInstance'
  | 'MaintenanceWindow'
  | 'Parameter'
  | 'PatchBaseline'
  | 'OpsItem'
  | 'OpsMetadata'
  | 'Automation'
  | 'Association'
  | 'CloudConnector'
  | (string & {})
export type AssociationComplianceSeverity =
  | 'CRITICAL'
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW'
  | 'UNSPECIFIED'
  | (string & {})
export type AssociationSyncCompliance =
  | 'AUTO'
  | 'MANUAL'
  | (string & {})
export type DocumentType =
  | 'Command'
  | 'Policy'
  | 'Automation'
  | 'Session'
  | 'Package'
  | 'ApplicationConfiguration'
  | 'ApplicationConfigurationSchema'
  | 'DeploymentStrategy'
  | 'ChangeCalendar'
  | 'Automation.ChangeTemplate'
  | 'ProblemAnalysis'
  | 'ProblemAnalysisTemplate'
  | 'CloudFormation'
  | 'ConformancePackTemplate'
  | 'QuickSetup'
  | 'ManualApprovalPolicy'
  | 'AutoApprovalPolicy'
  | (string & {})
export type DocumentFormat =
  | 'YAML'
  | 'JSON'
  | 'TEXT'
  | (string & {})
export type OperatingSystem =
  | 'WINDOWS'
  | 'AMAZON_LINUX'
  | 'AMAZON_LINUX_2'
  | 'AMAZON_LINUX_2022'
  | 'UBUNTU'
  | 'REDHAT_ENTERPRISE_LINUX'
  | 'SUSE'
  | 'CENTOS'
  | 'ORACLE_LINUX'
  | 'DEBIAN'
  | 'MACOS'
  | 'RASPBIAN'
  | 'ROCKY_LINUX'
  | 'ALMA_LINUX'
  | 'AMAZON_LINUX_2023'
  | (string & {})
export type PatchComplianceLevel =
  | 'CRITICAL'
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW'
  | 'INFORMATIONAL'
  | 'UNSPECIFIED'
  | (string & {})
export type PatchAction =
  | 'ALLOW_AS_DEPENDENCY'
  | 'BLOCK'
  | (string & {})
export type PatchComplianceStatus =
  | 'COMPLIANT'
  | 'NON_COMPLIANT'
  | (string & {})
export type InventorySchemaDeleteOption =
  | 'DisableSchema'
  | 'DeleteSchema'
  | (string & {})
export type DocumentPermissionType =
  | 'Share'
  | (string & {})
export type MaintenanceWindowResourceType =
  | 'INSTANCE'
  | 'RESOURCE_GROUP'
  | (string & {})
export type PatchProperty =
  | 'PRODUCT'
  | 'PRODUCT_FAMILY'
  | 'CLASSIFICATION'
  | 'MSRC_SEVERITY'
  | 'PRIORITY'
  | 'SEVERITY'
  | (string & {})
export type PatchSet =
  | 'OS'
  | 'APPLICATION'
  | (string & {})
export type SessionState =
  | 'Active'
  | 'History'
  | (string & {})
export type DocumentMetadataEnum =
  | 'DocumentReviews'
  | (string & {})
export type ComplianceUploadType =
  | 'COMPLETE'
  | 'PARTIAL'
  | (string & {})
export type ParameterType =
  | 'String'
  | 'StringList'
  | 'SecureString'
  | (string & {})
export type ParameterTier =
  | 'Standard'
  | 'Advanced'
  | 'Intelligent-Tiering'
  | (string & {})
export type MaintenanceWindowTaskType =
  | 'RUN_COMMAND'
  | 'AUTOMATION'
  | 'STEP_FUNCTIONS'
  | 'LAMBDA'
  | (string & {})
export type MaintenanceWindowTaskCutoffBehavior =
  | 'CONTINUE_TASK'
  | 'CANCEL_TASK'
  | (string & {})
export type SignalType =
  | 'Approve'
  | 'Reject'
  | 'StartStep'
  | 'StopStep'
  | 'Resume'
  | 'Revoke'
  | (string & {})
export type DocumentHashType =
  | 'Sha256'
  | 'Sha1'
  | (string & {})
export type ExecutionMode =
  | 'Auto'
  | 'Interactive'
  | (string & {})
export type StopType =
  | 'Complete'
  | 'Cancel'
  | (string & {})
export type OpsItemStatus =
  | 'Open'
  | 'InProgress'
  | 'Resolved'
  | 'Pending'
  | 'TimedOut'
  | 'Cancelling'
  | 'Cancelled'
  | 'Failed'
  | 'CompletedWithSuccess'
  | 'CompletedWithFailure'
  | 'Scheduled'
  | 'RunbookInProgress'
  | 'PendingChangeCalendarOverride'
  | 'ChangeCalendarOverrideApproved'
  | 'ChangeCalendarOverrideRejected'
  | 'PendingApproval'
  | 'Approved'
  | 'Revoked'
  | 'Rejected'
  | 'Closed'
  | (string & {})
export type AttachmentsSourceKey =
  | 'SourceUrl'
  | 'S3FileUrl'
  | 'AttachmentReference'
  | (string & {})
export type OpsItemDataType =
  | 'SearchableString'
  | 'String'
  | (string & {})
export type ResourceDataSyncS3Format =
  | 'JsonSerDe'
  | (string & {})
export type DescribeActivationsFilterKeys =
  | 'ActivationIds'
  | 'DefaultInstanceName'
  | 'IamRole'
  | (string & {})
export type AssociationExecutionTargetsFilterKey =
  | 'Status'
  | 'ResourceId'
  | 'ResourceType'
  | (string & {})
export type AssociationExecutionFilterKey =
  | 'ExecutionId'
  | 'Status'
  | 'CreatedTime'
  | (string & {})
export type AssociationFilterOperatorType =
  | 'EQUAL'
  | 'LESS_THAN'
  | 'GREATER_THAN'
  | (string & {})
export type AutomationExecutionFilterKey =
  | 'DocumentNamePrefix'
  | 'ExecutionStatus'
  | 'ExecutionId'
  | 'ParentExecutionId'
  | 'CurrentAction'
  | 'StartTimeBefore'
  | 'StartTimeAfter'
  | 'AutomationType'
  | 'TagKey'
  | 'TargetResourceGroup'
  | 'AutomationSubtype'
  | 'OpsItemId'
  | (string & {})
export type StepExecutionFilterKey =
  | 'StartTimeBefore'
  | 'StartTimeAfter'
  | 'StepExecutionStatus'
  | 'StepExecutionId'
  | 'StepName'
  | 'Action'
  | 'ParentStepExecutionId'
  | 'ParentStepIteration'
  | 'ParentStepIteratorValue'
  | (string & {})
export type InstanceInformationFilterKey =
  | 'InstanceIds'
  | 'AgentVersion'
  | 'PingStatus'
  | 'PlatformTypes'
  | 'ActivationIds'
  | 'IamRole'
  | 'ResourceType'
  | 'AssociationStatus'
  | (string & {})
export type InstancePatchStateOperatorType =
  | 'Equal'
  | 'NotEqual'
  | 'LessThan'
  | 'GreaterThan'
  | (string & {})
export type InstancePropertyFilterKey =
  | 'InstanceIds'
  | 'AgentVersion'
  | 'PingStatus'
  | 'PlatformTypes'
  | 'DocumentName'
  | 'ActivationIds'
  | 'IamRole'
  | 'ResourceType'
  | 'AssociationStatus'
  | (string & {})
export type InstancePropertyFilterOperator =
  | 'Equal'
  | 'NotEqual'
  | 'BeginWith'
  | 'LessThan'
  | 'GreaterThan'
  | (string & {})
export type OpsItemFilterKey =
  | 'Status'
  | 'CreatedBy'
  | 'Source'
  | 'Priority'
  | 'Title'
  | 'OpsItemId'
  | 'CreatedTime'
  | 'LastModifiedTime'
  | 'ActualStartTime'
  | 'ActualEndTime'
  | 'PlannedStartTime'
  | 'PlannedEndTime'
  | 'OperationalData'
  | 'OperationalDataKey'
  | 'OperationalDataValue'
  | 'ResourceId'
  | 'AutomationId'
  | 'Category'
  | 'Severity'
  | 'OpsItemType'
  | 'AccessRequestByRequesterArn'
  | 'AccessRequestByRequesterId'
  | 'AccessRequestByApproverArn'
  | 'AccessRequestByApproverId'
  | 'AccessRequestBySourceAccountId'
  | 'AccessRequestBySourceOpsItemId'
  | 'AccessRequestBySourceRegion'
  | 'AccessRequestByIsReplica'
  | 'AccessRequestByTargetResourceId'
  | 'ChangeRequestByRequesterArn'
  | 'ChangeRequestByRequesterName'
  | 'ChangeRequestByApproverArn'
  | 'ChangeRequestByApproverName'
  | 'ChangeRequestByTemplate'
  | 'ChangeRequestByTargetsResourceGroup'
  | 'InsightByType'
  | 'AccountId'
  | (string & {})
export type OpsItemFilterOperator =
  | 'Equal'
  | 'Contains'
  | 'GreaterThan'
  | 'LessThan'
  | (string & {})
export type ParametersFilterKey =
  | 'Name'
  | 'Type'
  | 'KeyId'
  | (string & {})
export type SessionFilterKey =
  | 'InvokedAfter'
  | 'InvokedBefore'
  | 'Target'
  | 'Owner'
  | 'Status'
  | 'SessionId'
  | 'AccessType'
  | (string & {})
export type InventoryQueryOperatorType =
  | 'Equal'
  | 'NotEqual'
  | 'BeginWith'
  | 'LessThan'
  | 'GreaterThan'
  | 'Exists'
  | (string & {})
export type OpsFilterOperatorType =
  | 'Equal'
  | 'NotEqual'
  | 'BeginWith'
  | 'LessThan'
  | 'GreaterThan'
  | 'Exists'
  | (string & {})
export type AssociationFilterKey =
  | 'InstanceId'
  | 'Name'
  | 'AssociationId'
  | 'AssociationStatusName'
  | 'LastExecutedBefore'
  | 'LastExecutedAfter'
  | 'AssociationName'
  | 'ResourceGroupName'
  | 'CloudConnectorId'
  | (string & {})
export type CloudConnectorFilterKey =
  | 'SubscriptionId'
  | 'TenantId'
  | (string & {})
export type CommandFilterKey =
  | 'InvokedAfter'
  | 'InvokedBefore'
  | 'Status'
  | 'ExecutionStage'
  | 'DocumentName'
  | (string & {})
export type ComplianceQueryOperatorType =
  | 'EQUAL'
  | 'NOT_EQUAL'
  | 'BEGIN_WITH'
  | 'LESS_THAN'
  | 'GREATER_THAN'
  | (string & {})
export type DocumentFilterKey =
  | 'Name'
  | 'Owner'
  | 'PlatformTypes'
  | 'DocumentType'
  | (string & {})
export type NodeFilterKey =
  | 'AgentType'
  | 'AgentVersion'
  | 'ComputerName'
  | 'InstanceId'
  | 'InstanceStatus'
  | 'IpAddress'
  | 'ManagedStatus'
  | 'PlatformName'
  | 'PlatformType'
  | 'PlatformVersion'
  | 'ResourceType'
  | 'OrganizationalUnitId'
  | 'OrganizationalUnitPath'
  | 'Region'
  | 'AccountId'
  | 'SourceType'
  | 'SourceId'
  | 'SourceLocation'
  | 'AvailabilityZone'
  | 'AvailabilityZoneId'
  | (string & {})
export type NodeFilterOperatorType =
  | 'Equal'
  | 'NotEqual'
  | 'BeginWith'
  | (string & {})
export type NodeAggregatorType =
  | 'Count'
  | (string & {})
export type NodeTypeName =
  | 'Instance'
  | (string & {})
export type NodeAttributeName =
  | 'AgentVersion'
  | 'PlatformName'
  | 'PlatformType'
  | 'PlatformVersion'
  | 'Region'
  | 'ResourceType'
  | 'SourceType'
  | 'AvailabilityZone'
  | (string & {})
export type OpsItemEventFilterKey =
  | 'OpsItemId'
  | (string & {})
export type OpsItemEventFilterOperator =
  | 'Equal'
  | (string & {})
export type OpsItemRelatedItemsFilterKey =
  | 'ResourceType'
  | 'AssociationId'
  | 'ResourceUri'
  | (string & {})
export type OpsItemRelatedItemsFilterOperator =
  | 'Equal'
  | (string & {})
export type ComplianceSeverity =
  | 'CRITICAL'
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW'
  | 'INFORMATIONAL'
  | 'UNSPECIFIED'
  | (string & {})
export type ComplianceStatus =
  | 'COMPLIANT'
  | 'NON_COMPLIANT'
  | (string & {})
export type NotificationEvent =
  | 'All'
  | 'InProgress'
  | 'Success'
  | 'TimedOut'
  | 'Cancelled'
  | 'Failed'
  | (string & {})
export type NotificationType =
  | 'Command'
  | 'Invocation'
  | (string & {})
export type AssociationStatusName =
  | 'Pending'
  | 'Success'
  | 'Failed'
  | (string & {})
export type DocumentReviewAction =
  | 'SendForReview'
  | 'UpdateReview'
  | 'Approve'
  | 'Reject'
  | (string & {})
export type PatchFilterKey =
  | 'ARCH'
  | 'ADVISORY_ID'
  | 'BUGZILLA_ID'
  | 'PATCH_SET'
  | 'PRODUCT'
  | 'PRODUCT_FAMILY'
  | 'CLASSIFICATION'
  | 'CVE_ID'
  | 'EPOCH'
  | 'MSRC_SEVERITY'
  | 'NAME'
  | 'PATCH_ID'
  | 'SECTION'
  | 'PRIORITY'
  | 'REPOSITORY'
  | 'RELEASE'
  | 'SEVERITY'
  | 'SECURITY'
  | 'VERSION'
  | (string & {})
export type DocumentReviewCommentType =
  | 'Comment'
  | (string & {})
export type AccessRequestStatus =
  | 'Approved'
  | 'Rejected'
  | 'Revoked'
  | 'Expired'
  | 'Pending'
  | (string & {})
export type CalendarState =
  | 'OPEN'
  | 'CLOSED'
  | (string & {})
export type CommandInvocationStatus =
  | 'Pending'
  | 'InProgress'
  | 'Delayed'
  | 'Success'
  | 'Cancelled'
  | 'TimedOut'
  | 'Failed'
  | 'Cancelling'
  | (string & {})
export type ConnectionStatus =
  | 'connected'
  | 'notconnected'
  | (string & {})
export type DocumentStatus =
  | 'Creating'
  | 'Active'
  | 'Updating'
  | 'Deleting'
  | 'Failed'
  | (string & {})
export type ReviewStatus =
  | 'APPROVED'
  | 'NOT_REVIEWED'
  | 'PENDING'
  | 'REJECTED'
  | (string & {})
export type ExecutionPreviewStatus =
  | 'Pending'
  | 'InProgress'
  | 'Success'
  | 'Failed'
  | (string & {})
export type MaintenanceWindowExecutionStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESS'
  | 'FAILED'
  | 'TIMED_OUT'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'SKIPPED_OVERLAPPING'
  | (string & {})
export type Fault =
  | 'Client'
  | 'Server'
  | 'Unknown'
  | (string & {})
export type PlatformType =
  | 'Windows'
  | 'Linux'
  | 'MacOS'
  | (string & {})
export type AutomationExecutionStatus =
  | 'Pending'
  | 'InProgress'
  | 'Waiting'
  | 'Success'
  | 'TimedOut'
  | 'Cancelling'
  | 'Cancelled'
  | 'Failed'
  | 'PendingApproval'
  | 'Approved'
  | 'Rejected'
  | 'Scheduled'
  | 'RunbookInProgress'
  | 'PendingChangeCalendarOverride'
  | 'ChangeCalendarOverrideApproved'
  | 'ChangeCalendarOverrideRejected'
  | 'CompletedWithSuccess'
  | 'CompletedWithFailure'
  | 'Exited'
  | (string & {})
export type AutomationType =
  | 'CrossAccount'
  | 'Local'
  | (string & {})
export type AutomationSubtype =
  | 'ChangeRequest'
  | 'AccessRequest'
  | (string & {})
export type PingStatus =
  | 'Online'
  | 'ConnectionLost'
  | 'Inactive'
  | (string & {})
export type ResourceType =
  | 'ManagedInstance'
  | 'EC2Instance'
  | (string & {})
export type SourceType =
  | 'AWS::EC2::Instance'
  | 'AWS::IoT::Thing'
  | 'AWS::SSM::ManagedInstance'
  | 'Microsoft.Compute/virtualMachines'
  | (string & {})
export type PatchOperationType =
  | 'Scan'
  | 'Install'
  | (string & {})
export type RebootOption =
  | 'RebootIfNeeded'
  | 'NoReboot'
  | (string & {})
export type PatchComplianceDataState =
  | 'INSTALLED'
  | 'INSTALLED_OTHER'
  | 'INSTALLED_PENDING_REBOOT'
  | 'INSTALLED_REJECTED'
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'FAILED'
  | 'AVAILABLE_SECURITY_UPDATE'
  | (string & {})
export type InventoryDeletionStatus =
  | 'InProgress'
  | 'Complete'
  | (string & {})
export type SessionStatus =
  | 'Connected'
  | 'Connecting'
  | 'Disconnected'
  | 'Terminated'
  | 'Terminating'
  | 'Failed'
  | (string & {})
export type AccessType =
  | 'Standard'
  | 'JustInTime'
  | (string & {})
export type AttachmentHashType =
  | 'Sha256'
  | (string & {})
export type ExternalAlarmState =
  | 'UNKNOWN'
  | 'ALARM'
  | (string & {})
export type CommandStatus =
  | 'Pending'
  | 'InProgress'
  | 'Success'
  | 'Cancelled'
  | 'Failed'
  | 'TimedOut'
  | 'Cancelling'
  | (string & {})
export type LastResourceDataSyncStatus =
  | 'Successful'
  | 'Failed'
  | 'InProgress'
  | (string & {})
export type ValidationFindingType =
  | 'INFO'
  | 'WARN'
  | 'ERROR'
  | (string & {})
export type ValidationFindingCode =
  | 'TargetInaccessible'
  | 'TargetUnusable'
  | 'TargetStateWarning'
  | 'AwsRoleAssumptionFailed'
  | 'WebIdentityTokenFailed'
  | 'OutboundWebIdentityFederationDisabled'
  | 'ProviderCredentialCreationFailed'
  | 'TenantSummary'
  | 'SubscriptionAccessible'
  | (string & {})
export type DocumentParameterType =
  | 'String'
  | 'StringList'
  | (string & {})
export type PatchDeploymentStatus =
  | 'APPROVED'
  | 'PENDING_APPROVAL'
  | 'EXPLICIT_APPROVED'
  | 'EXPLICIT_REJECTED'
  | (string & {})
export type ImpactType =
  | 'Mutating'
  | 'NonMutating'
  | 'Undetermined'
  | (string & {})
export type InventoryAttributeDataType =
  | 'string'
  | 'number'
  | (string & {})
export type CommandPluginStatus =
  | 'Pending'
  | 'InProgress'
  | 'Success'
  | 'TimedOut'
  | 'Cancelled'
  | 'Failed'
  | (string & {})
export type ValidationFindingScopeType =
  | 'azure:tenant'
  | 'azure:subscription'
  | (string & {})
export type ManagedStatus =
  | 'All'
  | 'Managed'
  | 'Unmanaged'
  | (string & {})
export interface ServiceOperations {
  'ssm.AddTagsToResource': { input: AddTagsToResourceRequest; output: AddTagsToResourceResult }
  'ssm.AssociateOpsItemRelatedItem': { input: AssociateOpsItemRelatedItemRequest; output: AssociateOpsItemRelatedItemResponse }
  'ssm.CancelCommand': { input: CancelCommandRequest; output: CancelCommandResult }
  'ssm.CancelMaintenanceWindowExecution': { input: CancelMaintenanceWindowExecutionRequest; output: CancelMaintenanceWindowExecutionResult }
  'ssm.CreateActivation': { input: CreateActivationRequest; output: CreateActivationResult }
  'ssm.CreateAssociation': { input: CreateAssociationRequest; output: CreateAssociationResult }
  'ssm.CreateAssociationBatch': { input: CreateAssociationBatchRequest; output: CreateAssociationBatchResult }
  'ssm.CreateCloudConnector': { input: CreateCloudConnectorRequest; output: CreateCloudConnectorResult }
  'ssm.CreateDocument': { input: CreateDocumentRequest; output: CreateDocumentResult }
  'ssm.CreateMaintenanceWindow': { input: CreateMaintenanceWindowRequest; output: CreateMaintenanceWindowResult }
  'ssm.CreateOpsItem': { input: CreateOpsItemRequest; output: CreateOpsItemResponse }
  'ssm.CreateOpsMetadata': { input: CreateOpsMetadataRequest; output: CreateOpsMetadataResult }
  'ssm.CreatePatchBaseline': { input: CreatePatchBaselineRequest; output: CreatePatchBaselineResult }
  'ssm.CreateResourceDataSync': { input: CreateResourceDataSyncRequest; output: CreateResourceDataSyncResult }
  'ssm.DeleteActivation': { input: DeleteActivationRequest; output: DeleteActivationResult }
  'ssm.DeleteAssociation': { input: DeleteAssociationRequest; output: DeleteAssociationResult }
  'ssm.DeleteCloudConnector': { input: DeleteCloudConnectorRequest; output: DeleteCloudConnectorResult }
  'ssm.DeleteDocument': { input: DeleteDocumentRequest; output: DeleteDocumentResult }
  'ssm.DeleteInventory': { input: DeleteInventoryRequest; output: DeleteInventoryResult }
  'ssm.DeleteMaintenanceWindow': { input: DeleteMaintenanceWindowRequest; output: DeleteMaintenanceWindowResult }
  'ssm.DeleteOpsItem': { input: DeleteOpsItemRequest; output: DeleteOpsItemResponse }
  'ssm.DeleteOpsMetadata': { input: DeleteOpsMetadataRequest; output: DeleteOpsMetadataResult }
  'ssm.DeleteParameter': { input: DeleteParameterRequest; output: DeleteParameterResult }
  'ssm.DeleteParameters': { input: DeleteParametersRequest; output: DeleteParametersResult }
  'ssm.DeletePatchBaseline': { input: DeletePatchBaselineRequest; output: DeletePatchBaselineResult }
  'ssm.DeleteResourceDataSync': { input: DeleteResourceDataSyncRequest; output: DeleteResourceDataSyncResult }
  'ssm.DeleteResourcePolicy': { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse }
  'ssm.DeregisterManagedInstance': { input: DeregisterManagedInstanceRequest; output: DeregisterManagedInstanceResult }
  'ssm.DeregisterPatchBaselineForPatchGroup': { input: DeregisterPatchBaselineForPatchGroupRequest; output: DeregisterPatchBaselineForPatchGroupResult }
  'ssm.DeregisterTargetFromMaintenanceWindow': { input: DeregisterTargetFromMaintenanceWindowRequest; output: DeregisterTargetFromMaintenanceWindowResult }
  'ssm.DeregisterTaskFromMaintenanceWindow': { input: DeregisterTaskFromMaintenanceWindowRequest; output: DeregisterTaskFromMaintenanceWindowResult }
  'ssm.DescribeActivations': { input: DescribeActivationsRequest; output: DescribeActivationsResult; pages: 'ActivationList' }
  'ssm.DescribeAssociation': { input: DescribeAssociationRequest; output: DescribeAssociationResult }
  'ssm.DescribeAssociationExecutionTargets': { input: DescribeAssociationExecutionTargetsRequest; output: DescribeAssociationExecutionTargetsResult; pages: 'AssociationExecutionTargets' }
  'ssm.DescribeAssociationExecutions': { input: DescribeAssociationExecutionsRequest; output: DescribeAssociationExecutionsResult; pages: 'AssociationExecutions' }
  'ssm.DescribeAutomationExecutions': { input: DescribeAutomationExecutionsRequest; output: DescribeAutomationExecutionsResult; pages: 'AutomationExecutionMetadataList' }
  'ssm.DescribeAutomationStepExecutions': { input: DescribeAutomationStepExecutionsRequest; output: DescribeAutomationStepExecutionsResult; pages: 'StepExecutions' }
  'ssm.DescribeAvailablePatches': { input: DescribeAvailablePatchesRequest; output: DescribeAvailablePatchesResult; pages: 'Patches' }
  'ssm.DescribeDocument': { input: DescribeDocumentRequest; output: DescribeDocumentResult }
  'ssm.DescribeDocumentPermission': { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse }
  'ssm.DescribeEffectiveInstanceAssociations': { input: DescribeEffectiveInstanceAssociationsRequest; output: DescribeEffectiveInstanceAssociationsResult; pages: 'Associations' }
  'ssm.DescribeEffectivePatchesForPatchBaseline': { input: DescribeEffectivePatchesForPatchBaselineRequest; output: DescribeEffectivePatchesForPatchBaselineResult; pages: 'EffectivePatches' }
  'ssm.DescribeInstanceAssociationsStatus': { input: DescribeInstanceAssociationsStatusRequest; output: DescribeInstanceAssociationsStatusResult; pages: 'InstanceAssociationStatusInfos' }
  'ssm.DescribeInstanceInformation': { input: DescribeInstanceInformationRequest; output: DescribeInstanceInformationResult; pages: 'InstanceInformationList' }
  'ssm.DescribeInstancePatchStates': { input: DescribeInstancePatchStatesRequest; output: DescribeInstancePatchStatesResult; pages: 'InstancePatchStates' }
  'ssm.DescribeInstancePatchStatesForPatchGroup': { input: DescribeInstancePatchStatesForPatchGroupRequest; output: DescribeInstancePatchStatesForPatchGroupResult; pages: 'InstancePatchStates' }
  'ssm.DescribeInstancePatches': { input: DescribeInstancePatchesRequest; output: DescribeInstancePatchesResult; pages: 'Patches' }
  'ssm.DescribeInstanceProperties': { input: DescribeInstancePropertiesRequest; output: DescribeInstancePropertiesResult; pages: 'InstanceProperties' }
  'ssm.DescribeInventoryDeletions': { input: DescribeInventoryDeletionsRequest; output: DescribeInventoryDeletionsResult; pages: 'InventoryDeletions' }
  'ssm.DescribeMaintenanceWindowExecutionTaskInvocations': { input: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; output: DescribeMaintenanceWindowExecutionTaskInvocationsResult; pages: 'WindowExecutionTaskInvocationIdentities' }
  'ssm.DescribeMaintenanceWindowExecutionTasks': { input: DescribeMaintenanceWindowExecutionTasksRequest; output: DescribeMaintenanceWindowExecutionTasksResult; pages: 'WindowExecutionTaskIdentities' }
  'ssm.DescribeMaintenanceWindowExecutions': { input: DescribeMaintenanceWindowExecutionsRequest; output: DescribeMaintenanceWindowExecutionsResult; pages: 'WindowExecutions' }
  'ssm.DescribeMaintenanceWindowSchedule': { input: DescribeMaintenanceWindowScheduleRequest; output: DescribeMaintenanceWindowScheduleResult; pages: 'ScheduledWindowExecutions' }
  'ssm.DescribeMaintenanceWindowTargets': { input: DescribeMaintenanceWindowTargetsRequest; output: DescribeMaintenanceWindowTargetsResult; pages: 'Targets' }
  'ssm.DescribeMaintenanceWindowTasks': { input: DescribeMaintenanceWindowTasksRequest; output: DescribeMaintenanceWindowTasksResult; pages: 'Tasks' }
  'ssm.DescribeMaintenanceWindows': { input: DescribeMaintenanceWindowsRequest; output: DescribeMaintenanceWindowsResult; pages: 'WindowIdentities' }
  'ssm.DescribeMaintenanceWindowsForTarget': { input: DescribeMaintenanceWindowsForTargetRequest; output: DescribeMaintenanceWindowsForTargetResult; pages: 'WindowIdentities' }
  'ssm.DescribeOpsItems': { input: DescribeOpsItemsRequest; output: DescribeOpsItemsResponse; pages: 'OpsItemSummaries' }
  'ssm.DescribeParameters': { input: DescribeParametersRequest; output: DescribeParametersResult; pages: 'Parameters' }
  'ssm.DescribePatchBaselines': { input: DescribePatchBaselinesRequest; output: DescribePatchBaselinesResult; pages: 'BaselineIdentities' }
  'ssm.DescribePatchGroupState': { input: DescribePatchGroupStateRequest; output: DescribePatchGroupStateResult }
  'ssm.DescribePatchGroups': { input: DescribePatchGroupsRequest; output: DescribePatchGroupsResult; pages: 'Mappings' }
  'ssm.DescribePatchProperties': { input: DescribePatchPropertiesRequest; output: DescribePatchPropertiesResult; pages: 'Properties' }
  'ssm.DescribeSessions': { input: DescribeSessionsRequest; output: DescribeSessionsResponse; pages: 'Sessions' }
  'ssm.DisassociateOpsItemRelatedItem': { input: DisassociateOpsItemRelatedItemRequest; output: DisassociateOpsItemRelatedItemResponse }
  'ssm.GetAccessToken': { input: GetAccessTokenRequest; output: GetAccessTokenResponse }
  'ssm.GetAutomationExecution': { input: GetAutomationExecutionRequest; output: GetAutomationExecutionResult }
  'ssm.GetCalendarState': { input: GetCalendarStateRequest; output: GetCalendarStateResponse }
  'ssm.GetCloudConnector': { input: GetCloudConnectorRequest; output: GetCloudConnectorResult }
  'ssm.GetCommandInvocation': { input: GetCommandInvocationRequest; output: GetCommandInvocationResult }
  'ssm.GetConnectionStatus': { input: GetConnectionStatusRequest; output: GetConnectionStatusResponse }
  'ssm.GetDefaultPatchBaseline': { input: GetDefaultPatchBaselineRequest; output: GetDefaultPatchBaselineResult }
  'ssm.GetDeployablePatchSnapshotForInstance': { input: GetDeployablePatchSnapshotForInstanceRequest; output: GetDeployablePatchSnapshotForInstanceResult }
  'ssm.GetDocument': { input: GetDocumentRequest; output: GetDocumentResult }
  'ssm.GetExecutionPreview': { input: GetExecutionPreviewRequest; output: GetExecutionPreviewResponse }
  'ssm.GetInventory': { input: GetInventoryRequest; output: GetInventoryResult; pages: 'Entities' }
  'ssm.GetInventorySchema': { input: GetInventorySchemaRequest; output: GetInventorySchemaResult; pages: 'Schemas' }
  'ssm.GetMaintenanceWindow': { input: GetMaintenanceWindowRequest; output: GetMaintenanceWindowResult }
  'ssm.GetMaintenanceWindowExecution': { input: GetMaintenanceWindowExecutionRequest; output: GetMaintenanceWindowExecutionResult }
  'ssm.GetMaintenanceWindowExecutionTask': { input: GetMaintenanceWindowExecutionTaskRequest; output: GetMaintenanceWindowExecutionTaskResult }
  'ssm.GetMaintenanceWindowExecutionTaskInvocation': { input: GetMaintenanceWindowExecutionTaskInvocationRequest; output: GetMaintenanceWindowExecutionTaskInvocationResult }
  'ssm.GetMaintenanceWindowTask': { input: GetMaintenanceWindowTaskRequest; output: GetMaintenanceWindowTaskResult }
  'ssm.GetOpsItem': { input: GetOpsItemRequest; output: GetOpsItemResponse }
  'ssm.GetOpsMetadata': { input: GetOpsMetadataRequest; output: GetOpsMetadataResult }
  'ssm.GetOpsSummary': { input: GetOpsSummaryRequest; output: GetOpsSummaryResult; pages: 'Entities' }
  'ssm.GetParameter': { input: GetParameterRequest; output: GetParameterResult }
  'ssm.GetParameterHistory': { input: GetParameterHistoryRequest; output: GetParameterHistoryResult; pages: 'Parameters' }
  'ssm.GetParameters': { input: GetParametersRequest; output: GetParametersResult }
  'ssm.GetParametersByPath': { input: GetParametersByPathRequest; output: GetParametersByPathResult; pages: 'Parameters' }
  'ssm.GetPatchBaseline': { input: GetPatchBaselineRequest; output: GetPatchBaselineResult }
  'ssm.GetPatchBaselineForPatchGroup': { input: GetPatchBaselineForPatchGroupRequest; output: GetPatchBaselineForPatchGroupResult }
  'ssm.GetResourcePolicies': { input: GetResourcePoliciesRequest; output: GetResourcePoliciesResponse; pages: 'Policies' }
  'ssm.GetServiceSetting': { input: GetServiceSettingRequest; output: GetServiceSettingResult }
  'ssm.LabelParameterVersion': { input: LabelParameterVersionRequest; output: LabelParameterVersionResult }
  'ssm.ListAssociationVersions': { input: ListAssociationVersionsRequest; output: ListAssociationVersionsResult; pages: 'AssociationVersions' }
  'ssm.ListAssociations': { input: ListAssociationsRequest; output: ListAssociationsResult; pages: 'Associations' }
  'ssm.ListCloudConnectors': { input: ListCloudConnectorsRequest; output: ListCloudConnectorsResult; pages: 'CloudConnectors' }
  'ssm.ListCommandInvocations': { input: ListCommandInvocationsRequest; output: ListCommandInvocationsResult; pages: 'CommandInvocations' }
  'ssm.ListCommands': { input: ListCommandsRequest; output: ListCommandsResult; pages: 'Commands' }
  'ssm.ListComplianceItems': { input: ListComplianceItemsRequest; output: ListComplianceItemsResult; pages: 'ComplianceItems' }
  'ssm.ListComplianceSummaries': { input: ListComplianceSummariesRequest; output: ListComplianceSummariesResult; pages: 'ComplianceSummaryItems' }
  'ssm.ListDocumentMetadataHistory': { input: ListDocumentMetadataHistoryRequest; output: ListDocumentMetadataHistoryResponse }
  'ssm.ListDocumentVersions': { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult; pages: 'DocumentVersions' }
  'ssm.ListDocuments': { input: ListDocumentsRequest; output: ListDocumentsResult; pages: 'DocumentIdentifiers' }
  'ssm.ListInventoryEntries': { input: ListInventoryEntriesRequest; output: ListInventoryEntriesResult }
  'ssm.ListNodes': { input: ListNodesRequest; output: ListNodesResult; pages: 'Nodes' }
  'ssm.ListNodesSummary': { input: ListNodesSummaryRequest; output: ListNodesSummaryResult; pages: 'Summary' }
  'ssm.ListOpsItemEvents': { input: ListOpsItemEventsRequest; output: ListOpsItemEventsResponse; pages: 'Summaries' }
  'ssm.ListOpsItemRelatedItems': { input: ListOpsItemRelatedItemsRequest; output: ListOpsItemRelatedItemsResponse; pages: 'Summaries' }
  'ssm.ListOpsMetadata': { input: ListOpsMetadataRequest; output: ListOpsMetadataResult; pages: 'OpsMetadataList' }
  'ssm.ListResourceComplianceSummaries': { input: ListResourceComplianceSummariesRequest; output: ListResourceComplianceSummariesResult; pages: 'ResourceComplianceSummaryItems' }
  'ssm.ListResourceDataSync': { input: ListResourceDataSyncRequest; output: ListResourceDataSyncResult; pages: 'ResourceDataSyncItems' }
  'ssm.ListTagsForResource': { input: ListTagsForResourceRequest; output: ListTagsForResourceResult }
  'ssm.ModifyDocumentPermission': { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse }
  'ssm.PutComplianceItems': { input: PutComplianceItemsRequest; output: PutComplianceItemsResult }
  'ssm.PutInventory': { input: PutInventoryRequest; output: PutInventoryResult }
  'ssm.PutParameter': { input: PutParameterRequest; output: PutParameterResult }
  'ssm.PutResourcePolicy': { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse }
  'ssm.RegisterDefaultPatchBaseline': { input: RegisterDefaultPatchBaselineRequest; output: RegisterDefaultPatchBaselineResult }
  'ssm.RegisterPatchBaselineForPatchGroup': { input: RegisterPatchBaselineForPatchGroupRequest; output: RegisterPatchBaselineForPatchGroupResult }
  'ssm.RegisterTargetWithMaintenanceWindow': { input: RegisterTargetWithMaintenanceWindowRequest; output: RegisterTargetWithMaintenanceWindowResult }
  'ssm.RegisterTaskWithMaintenanceWindow': { input: RegisterTaskWithMaintenanceWindowRequest; output: RegisterTaskWithMaintenanceWindowResult }
  'ssm.RemoveTagsFromResource': { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult }
  'ssm.ResetServiceSetting': { input: ResetServiceSettingRequest; output: ResetServiceSettingResult }
  'ssm.ResumeSession': { input: ResumeSessionRequest; output: ResumeSessionResponse }
  'ssm.SendAutomationSignal': { input: SendAutomationSignalRequest; output: SendAutomationSignalResult }
  'ssm.SendCommand': { input: SendCommandRequest; output: SendCommandResult }
  'ssm.StartAccessRequest': { input: StartAccessRequestRequest; output: StartAccessRequestResponse }
  'ssm.StartAssociationsOnce': { input: StartAssociationsOnceRequest; output: StartAssociationsOnceResult }
  'ssm.StartAutomationExecution': { input: StartAutomationExecutionRequest; output: StartAutomationExecutionResult }
  'ssm.StartChangeRequestExecution': { input: StartChangeRequestExecutionRequest; output: StartChangeRequestExecutionResult }
  'ssm.StartExecutionPreview': { input: StartExecutionPreviewRequest; output: StartExecutionPreviewResponse }
  'ssm.StartSession': { input: StartSessionRequest; output: StartSessionResponse }
  'ssm.StopAutomationExecution': { input: StopAutomationExecutionRequest; output: StopAutomationExecutionResult }
  'ssm.TerminateSession': { input: TerminateSessionRequest; output: TerminateSessionResponse }
  'ssm.UnlabelParameterVersion': { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult }
  'ssm.UpdateAssociation': { input: UpdateAssociationRequest; output: UpdateAssociationResult }
  'ssm.UpdateAssociationStatus': { input: UpdateAssociationStatusRequest; output: UpdateAssociationStatusResult }
  'ssm.UpdateCloudConnector': { input: UpdateCloudConnectorRequest; output: UpdateCloudConnectorResult }
  'ssm.UpdateDocument': { input: UpdateDocumentRequest; output: UpdateDocumentResult }
  'ssm.UpdateDocumentDefaultVersion': { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult }
  'ssm.UpdateDocumentMetadata': { input: UpdateDocumentMetadataRequest; output: UpdateDocumentMetadataResponse }
  'ssm.UpdateMaintenanceWindow': { input: UpdateMaintenanceWindowRequest; output: UpdateMaintenanceWindowResult }
  'ssm.UpdateMaintenanceWindowTarget': { input: UpdateMaintenanceWindowTargetRequest; output: UpdateMaintenanceWindowTargetResult }
  'ssm.UpdateMaintenanceWindowTask': { input: UpdateMaintenanceWindowTaskRequest; output: UpdateMaintenanceWindowTaskResult }
  'ssm.UpdateManagedInstanceRole': { input: UpdateManagedInstanceRoleRequest; output: UpdateManagedInstanceRoleResult }
  'ssm.UpdateOpsItem': { input: UpdateOpsItemRequest; output: UpdateOpsItemResponse }
  'ssm.UpdateOpsMetadata': { input: UpdateOpsMetadataRequest; output: UpdateOpsMetadataResult }
  'ssm.UpdatePatchBaseline': { input: UpdatePatchBaselineRequest; output: UpdatePatchBaselineResult }
  'ssm.UpdateResourceDataSync': { input: UpdateResourceDataSyncRequest; output: UpdateResourceDataSyncResult }
  'ssm.UpdateServiceSetting': { input: UpdateServiceSettingRequest; output: UpdateServiceSettingResult }
  'ssm.ValidateCloudConnector': { input: ValidateCloudConnectorRequest; output: ValidateCloudConnectorResult; pages: 'ValidationFindings' }
}
export interface ServiceWaiters {
  'ssm.CommandExecuted': 'GetCommandInvocation'
}
export interface ServiceAliases {
  'SSM': 'ssm'
  'parameterstore': 'ssm'
  'systemsmanager': 'ssm'
}
