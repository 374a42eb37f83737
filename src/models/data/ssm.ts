// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Simple Systems Manager (SSM), API version 2014-11-06. */
export const ssm: ServiceModel = {
  name: 'ssm',
  packed: `{"name":"ssm","serviceId":"SSM","fullName":"Amazon Simple Systems Manager (SSM)","apiVersion":"2014-11-06","protocol":"json","protocols":["json"],"endpointPrefix":"ssm","jsonVersion":"1.1","targetPrefix":"AmazonSSM"}
AddTagsToResource <0 >1
AssociateOpsItemRelatedItem <2 >3
CancelCommand <4 >5
CancelMaintenanceWindowExecution <6 >7
CreateActivation <8 >9
CreateAssociation <10 >11
CreateAssociationBatch <12 >13
CreateCloudConnector <14 >15
CreateDocument <16 >17
CreateMaintenanceWindow <18 >19
CreateOpsItem <20 >21
CreateOpsMetadata <22 >23
CreatePatchBaseline <24 >25
CreateResourceDataSync <26 >27
DeleteActivation <28 >29
DeleteAssociation <30 >31
DeleteCloudConnector <32 >33
DeleteDocument <34 >35
DeleteInventory <36 >37
DeleteMaintenanceWindow <38 >39
DeleteOpsItem <40 >41
DeleteOpsMetadata <42 >43
DeleteParameter <44 >45
DeleteParameters <46 >47
DeletePatchBaseline <48 >49
DeleteResourceDataSync <50 >51
DeleteResourcePolicy <52 >53
DeregisterManagedInstance <54 >55
DeregisterPatchBaselineForPatchGroup <56 >57
DeregisterTargetFromMaintenanceWindow <58 >59
DeregisterTaskFromMaintenanceWindow <60 >61
DescribeActivations <62 >63
DescribeAssociation <64 >65
DescribeAssociationExecutionTargets <66 >67
DescribeAssociationExecutions <68 >69
DescribeAutomationExecutions <70 >71
DescribeAutomationStepExecutions <72 >73
DescribeAvailablePatches <74 >75
DescribeDocument <76 >77
DescribeDocumentPermission <78 >79
DescribeEffectiveInstanceAssociations <80 >81
DescribeEffectivePatchesForPatchBaseline <82 >83
DescribeInstanceAssociationsStatus <84 >85
DescribeInstanceInformation <86 >87
DescribeInstancePatchStates <88 >89
DescribeInstancePatchStatesForPatchGroup <90 >91
DescribeInstancePatches <92 >93
DescribeInstanceProperties <94 >95
DescribeInventoryDeletions <96 >97
DescribeMaintenanceWindowExecutionTaskInvocations <98 >99
DescribeMaintenanceWindowExecutionTasks <100 >101
DescribeMaintenanceWindowExecutions <102 >103
DescribeMaintenanceWindowSchedule <104 >105
DescribeMaintenanceWindowTargets <106 >107
DescribeMaintenanceWindowTasks <108 >109
DescribeMaintenanceWindows <110 >111
DescribeMaintenanceWindowsForTarget <112 >113
DescribeOpsItems <114 >115
DescribeParameters <116 >117
DescribePatchBaselines <118 >119
DescribePatchGroupState <120 >121
DescribePatchGroups <122 >123
DescribePatchProperties <124 >125
DescribeSessions <126 >127
DisassociateOpsItemRelatedItem <128 >129
GetAccessToken <130 >131
GetAutomationExecution <132 >133
GetCalendarState <134 >135
GetCloudConnector <136 >137 readonly
GetCommandInvocation <138 >139
GetConnectionStatus <140 >141
GetDefaultPatchBaseline <142 >143
GetDeployablePatchSnapshotForInstance <144 >145
GetDocument <146 >147
GetExecutionPreview <148 >149
GetInventory <150 >151
GetInventorySchema <152 >153
GetMaintenanceWindow <154 >155
GetMaintenanceWindowExecution <156 >157
GetMaintenanceWindowExecutionTask <158 >159
GetMaintenanceWindowExecutionTaskInvocation <160 >161
GetMaintenanceWindowTask <162 >163
GetOpsItem <164 >165
GetOpsMetadata <166 >167
GetOpsSummary <168 >169
GetParameter <170 >171
GetParameterHistory <172 >173
GetParameters <174 >175
GetParametersByPath <176 >177
GetPatchBaseline <178 >179
GetPatchBaselineForPatchGroup <180 >181
GetResourcePolicies <182 >183
GetServiceSetting <184 >185
LabelParameterVersion <186 >187
ListAssociationVersions <188 >189
ListAssociations <190 >191
ListCloudConnectors <192 >193 readonly
ListCommandInvocations <194 >195
ListCommands <196 >197
ListComplianceItems <198 >199
ListComplianceSummaries <200 >201
ListDocumentMetadataHistory <202 >203
ListDocumentVersions <204 >205
ListDocuments <206 >207
ListInventoryEntries <208 >209
ListNodes <210 >211
ListNodesSummary <212 >213
ListOpsItemEvents <214 >215
ListOpsItemRelatedItems <216 >217
ListOpsMetadata <218 >219
ListResourceComplianceSummaries <220 >221
ListResourceDataSync <222 >223
ListTagsForResource <224 >225
ModifyDocumentPermission <226 >227
PutComplianceItems <228 >229
PutInventory <230 >231
PutParameter <232 >233
PutResourcePolicy <234 >235
RegisterDefaultPatchBaseline <236 >237
RegisterPatchBaselineForPatchGroup <238 >239
RegisterTargetWithMaintenanceWindow <240 >241
RegisterTaskWithMaintenanceWindow <242 >243
RemoveTagsFromResource <244 >245
ResetServiceSetting <246 >247
ResumeSession <248 >249
SendAutomationSignal <250 >251
SendCommand <252 >253
StartAccessRequest <254 >255
StartAssociationsOnce <256 >257
StartAutomationExecution <258 >259
StartChangeRequestExecution <260 >261
StartExecutionPreview <262 >263
StartSession <264 >265
StopAutomationExecution <266 >267
TerminateSession <268 >269
UnlabelParameterVersion <270 >271
UpdateAssociation <272 >273
UpdateAssociationStatus <274 >275
UpdateCloudConnector <276 >277
UpdateDocument <278 >279
UpdateDocumentDefaultVersion <280 >281
UpdateDocumentMetadata <282 >283
UpdateMaintenanceWindow <284 >285
UpdateMaintenanceWindowTarget <286 >287
UpdateMaintenanceWindowTask <288 >289
UpdateManagedInstanceRole <290 >291
UpdateOpsItem <292 >293
UpdateOpsMetadata <294 >295
UpdatePatchBaseline <296 >297
UpdateResourceDataSync <298 >299
UpdateServiceSetting <300 >301
ValidateCloudConnector <302 >303 readonly

ResourceType:s! ResourceId:s! Tags:[444!
-
OpsItemId:s! AssociationType:s! ResourceType:s! ResourceUri:s!
AssociationId:s
CommandId:s! InstanceIds:[s
-
WindowExecutionId:s!
WindowExecutionId:s
Description:s DefaultInstanceName:s IamRole:s! RegistrationLimit:i ExpirationDate:t Tags:[444 RegistrationMetadata:[445
ActivationId:s ActivationCode:s
Name:s! DocumentVersion:s InstanceId:s Parameters:{[s Targets:[446 ScheduleExpression:s OutputLocation:447 AssociationName:s AutomationTargetParameterName:s MaxErrors:s MaxConcurrency:s ComplianceSeverity:s SyncCompliance:s ApplyOnlyAtCronInterval:b CalendarNames:[s TargetLocations:[448 ScheduleOffset:i Duration:i TargetMaps:[{[s Tags:[444 AlarmConfiguration:449 AssociationDispatchAssumeRole:s
AssociationDescription:450
Entries:[451! AssociationDispatchAssumeRole:s
Successful:[450 Failed:[452
DisplayName:s! RoleArn:s! Description:s Configuration:453! ConfigConnectorArn:s! Tags:[444
CloudConnectorId:s
Content:s! Requires:[454 Attachments:[455 Name:s! DisplayName:s VersionName:s DocumentType:s DocumentFormat:s TargetType:s Tags:[444
DocumentDescription:456
Name:s! Description:s StartDate:s EndDate:s Schedule:s! ScheduleTimezone:s ScheduleOffset:i Duration:i! Cutoff:i! AllowUnassociatedTargets:b! ClientToken:s~ Tags:[444
WindowId:s
Description:s! OpsItemType:s OperationalData:{457 Notifications:[458 Priority:i RelatedOpsItems:[459 Source:s! Title:s! Tags:[444 Category:s Severity:s ActualStartTime:t ActualEndTime:t PlannedStartTime:t PlannedEndTime:t AccountId:s
OpsItemId:s OpsItemArn:s
ResourceId:s! Metadata:{460 Tags:[444
OpsMetadataArn:s
OperatingSystem:s Name:s! GlobalFilters:461 ApprovalRules:462 ApprovedPatches:[s ApprovedPatchesComplianceLevel:s ApprovedPatchesEnableNonSecurity:b RejectedPatches:[s RejectedPatchesAction:s Description:s Sources:[463 AvailableSecurityUpdatesComplianceStatus:s ClientToken:s~ Tags:[444
BaselineId:s
SyncName:s! S3Destination:464 SyncType:s SyncSource:465
-
ActivationId:s!
-
Name:s InstanceId:s AssociationId:s
-
CloudConnectorId:s!
CloudConnectorId:s
Name:s! DocumentVersion:s VersionName:s Force:b
-
TypeName:s! SchemaDeleteOption:s DryRun:b ClientToken:s~
DeletionId:s TypeName:s DeletionSummary:466
WindowId:s!
WindowId:s
OpsItemId:s!
-
OpsMetadataArn:s!
-
Name:s!
-
Names:[s!
DeletedParameters:[s InvalidParameters:[s
BaselineId:s!
BaselineId:s
SyncName:s! SyncType:s
-
ResourceArn:s! PolicyId:s! PolicyHash:s!
-
InstanceId:s!
-
BaselineId:s! PatchGroup:s!
BaselineId:s PatchGroup:s
WindowId:s! WindowTargetId:s! Safe:b
WindowId:s WindowTargetId:s
WindowId:s! WindowTaskId:s!
WindowId:s WindowTaskId:s
Filters:[467 MaxResults:i NextToken:s
ActivationList:[468 NextToken:s
Name:s InstanceId:s AssociationId:s AssociationVersion:s
AssociationDescription:450
AssociationId:s! ExecutionId:s! Filters:[469 MaxResults:i NextToken:s
AssociationExecutionTargets:[470 NextToken:s
AssociationId:s! Filters:[471 MaxResults:i NextToken:s
AssociationExecutions:[472 NextToken:s
Filters:[473 MaxResults:i NextToken:s
AutomationExecutionMetadataList:[474 NextToken:s
AutomationExecutionId:s! Filters:[475 NextToken:s MaxResults:i ReverseOrder:b
StepExecutions:[476 NextToken:s
Filters:[477 MaxResults:i NextToken:s
Patches:[478 NextToken:s
Name:s! DocumentVersion:s VersionName:s
Document:456
Name:s! PermissionType:s! MaxResults:i NextToken:s
AccountIds:[s AccountSharingInfoList:[479 NextToken:s
InstanceId:s! MaxResults:i NextToken:s
Associations:[480 NextToken:s
BaselineId:s! MaxResults:i NextToken:s
EffectivePatches:[481 NextToken:s
InstanceId:s! MaxResults:i NextToken:s
InstanceAssociationStatusInfos:[482 NextToken:s
InstanceInformationFilterList:[483 Filters:[484 MaxResults:i NextToken:s
InstanceInformationList:[485 NextToken:s
InstanceIds:[s! NextToken:s MaxResults:i
InstancePatchStates:[486 NextToken:s
PatchGroup:s! Filters:[487 NextToken:s MaxResults:i
InstancePatchStates:[486 NextToken:s
InstanceId:s! Filters:[477 NextToken:s MaxResults:i
Patches:[488 NextToken:s
InstancePropertyFilterList:[489 FiltersWithOperator:[490 MaxResults:i NextToken:s
InstanceProperties:[491 NextToken:s
DeletionId:s NextToken:s MaxResults:i
InventoryDeletions:[492 NextToken:s
WindowExecutionId:s! TaskId:s! Filters:[493 MaxResults:i NextToken:s
WindowExecutionTaskInvocationIdentities:[494 NextToken:s
WindowExecutionId:s! Filters:[493 MaxResults:i NextToken:s
WindowExecutionTaskIdentities:[495 NextToken:s
WindowId:s! Filters:[493 MaxResults:i NextToken:s
WindowExecutions:[496 NextToken:s
WindowId:s Targets:[446 ResourceType:s Filters:[477 MaxResults:i NextToken:s
ScheduledWindowExecutions:[497 NextToken:s
WindowId:s! Filters:[493 MaxResults:i NextToken:s
Targets:[498 NextToken:s
WindowId:s! Filters:[493 MaxResults:i NextToken:s
Tasks:[499 NextToken:s
Filters:[493 MaxResults:i NextToken:s
WindowIdentities:[500 NextToken:s
Targets:[446! ResourceType:s! MaxResults:i NextToken:s
WindowIdentities:[501 NextToken:s
OpsItemFilters:[502 MaxResults:i NextToken:s
NextToken:s OpsItemSummaries:[503
Filters:[504 ParameterFilters:[505 MaxResults:i NextToken:s Shared:b
Parameters:[506 NextToken:s
Filters:[477 MaxResults:i NextToken:s
BaselineIdentities:[507 NextToken:s
PatchGroup:s!
Instances:i InstancesWithInstalledPatches:i InstancesWithInstalledOtherPatches:i InstancesWithInstalledPendingRebootPatches:i InstancesWithInstalledRejectedPatches:i InstancesWithMissingPatches:i InstancesWithFailedPatches:i InstancesWithNotApplicablePatches:i InstancesWithUnreportedNotApplicablePatches:i InstancesWithCriticalNonCompliantPatches:i InstancesWithSecurityNonCompliantPatches:i InstancesWithOtherNonCompliantPatches:i InstancesWithAvailableSecurityUpdates:i
MaxResults:i Filters:[477 NextToken:s
Mappings:[508 NextToken:s
OperatingSystem:s! Property:s! PatchSet:s MaxResults:i NextToken:s
Properties:[{s NextToken:s
State:s! MaxResults:i NextToken:s Filters:[509
Sessions:[510 NextToken:s
OpsItemId:s! AssociationId:s!
-
AccessRequestId:s!
Credentials:511 AccessRequestStatus:s
AutomationExecutionId:s!
AutomationExecution:512
CalendarNames:[s! AtTime:s
State:s AtTime:s NextTransitionTime:s
CloudConnectorId:s!
CloudConnectorArn:s DisplayName:s Description:s RoleArn:s Configuration:453 ConfigConnectorArn:s CreatedAt:t UpdatedAt:t
CommandId:s! InstanceId:s! PluginName:s
CommandId:s InstanceId:s Comment:s DocumentName:s DocumentVersion:s PluginName:s ResponseCode:i ExecutionStartDateTime:s ExecutionElapsedTime:s ExecutionEndDateTime:s Status:s StatusDetails:s StandardOutputContent:s StandardOutputUrl:s StandardErrorContent:s StandardErrorUrl:s CloudWatchOutputConfig:513
Target:s!
Target:s Status:s
OperatingSystem:s
BaselineId:s OperatingSystem:s
InstanceId:s! SnapshotId:s! BaselineOverride:514 UseS3DualStackEndpoint:b
InstanceId:s SnapshotId:s SnapshotDownloadUrl:s Product:s
Name:s! VersionName:s DocumentVersion:s DocumentFormat:s
Name:s CreatedDate:t DisplayName:s VersionName:s DocumentVersion:s Status:s StatusInformation:s Content:s DocumentType:s DocumentFormat:s Requires:[454 AttachmentsContent:[515 ReviewStatus:s
ExecutionPreviewId:s!
ExecutionPreviewId:s EndedAt:t Status:s StatusMessage:s ExecutionPreview:516
Filters:[517 Aggregators:[518 ResultAttributes:[519 NextToken:s MaxResults:i
Entities:[520 NextToken:s
TypeName:s NextToken:s MaxResults:i Aggregator:b SubType:b
Schemas:[521 NextToken:s
WindowId:s!
WindowId:s Name:s Description:s StartDate:s EndDate:s Schedule:s ScheduleTimezone:s ScheduleOffset:i NextExecutionTime:s Duration:i Cutoff:i AllowUnassociatedTargets:b Enabled:b CreatedDate:t ModifiedDate:t
WindowExecutionId:s!
WindowExecutionId:s TaskIds:[s Status:s StatusDetails:s StartTime:t EndTime:t
WindowExecutionId:s! TaskId:s!
WindowExecutionId:s TaskExecutionId:s TaskArn:s ServiceRole:s Type:s TaskParameters:[{522 Priority:i MaxConcurrency:s MaxErrors:s Status:s StatusDetails:s StartTime:t EndTime:t AlarmConfiguration:449 TriggeredAlarms:[523
WindowExecutionId:s! TaskId:s! InvocationId:s!
WindowExecutionId:s TaskExecutionId:s InvocationId:s ExecutionId:s TaskType:s Parameters:s Status:s StatusDetails:s StartTime:t EndTime:t OwnerInformation:s WindowTargetId:s
WindowId:s! WindowTaskId:s!
WindowId:s WindowTaskId:s Targets:[446 TaskArn:s ServiceRoleArn:s TaskType:s TaskParameters:{522 TaskInvocationParameters:524 Priority:i MaxConcurrency:s MaxErrors:s LoggingInfo:525 Name:s Description:s CutoffBehavior:s AlarmConfiguration:449
OpsItemId:s! OpsItemArn:s
OpsItem:526
OpsMetadataArn:s! MaxResults:i NextToken:s
ResourceId:s Metadata:{460 NextToken:s
SyncName:s Filters:[527 Aggregators:[528 ResultAttributes:[529 NextToken:s MaxResults:i
Entities:[530 NextToken:s
Name:s! WithDecryption:b
Parameter:531
Name:s! WithDecryption:b MaxResults:i NextToken:s
Parameters:[532 NextToken:s
Names:[s! WithDecryption:b
Parameters:[531 InvalidParameters:[s
Path:s! Recursive:b ParameterFilters:[505 WithDecryption:b MaxResults:i NextToken:s
Parameters:[531 NextToken:s
BaselineId:s!
BaselineId:s Name:s OperatingSystem:s GlobalFilters:461 ApprovalRules:462 ApprovedPatches:[s ApprovedPatchesComplianceLevel:s ApprovedPatchesEnableNonSecurity:b RejectedPatches:[s RejectedPatchesAction:s PatchGroups:[s CreatedDate:t ModifiedDate:t Description:s Sources:[463 AvailableSecurityUpdatesComplianceStatus:s
PatchGroup:s! OperatingSystem:s
BaselineId:s PatchGroup:s OperatingSystem:s
ResourceArn:s! NextToken:s MaxResults:i
NextToken:s Policies:[533
SettingId:s!
ServiceSetting:534
Name:s! ParameterVersion:l Labels:[s!
InvalidLabels:[s ParameterVersion:l
AssociationId:s! MaxResults:i NextToken:s
AssociationVersions:[535 NextToken:s
AssociationFilterList:[536 MaxResults:i NextToken:s
Associations:[537 NextToken:s
MaxResults:i NextToken:s Filters:[538
CloudConnectors:[539 NextToken:s
CommandId:s InstanceId:s MaxResults:i NextToken:s Filters:[540 Details:b
CommandInvocations:[541 NextToken:s
CommandId:s InstanceId:s MaxResults:i NextToken:s Filters:[540
Commands:[542 NextToken:s
Filters:[543 ResourceIds:[s ResourceTypes:[s NextToken:s MaxResults:i
ComplianceItems:[544 NextToken:s
Filters:[543 NextToken:s MaxResults:i
ComplianceSummaryItems:[545 NextToken:s
Name:s! DocumentVersion:s Metadata:s! NextToken:s MaxResults:i
Name:s DocumentVersion:s Author:s Metadata:546 NextToken:s
Name:s! MaxResults:i NextToken:s
DocumentVersions:[547 NextToken:s
DocumentFilterList:[548 Filters:[549 MaxResults:i NextToken:s
DocumentIdentifiers:[550 NextToken:s
InstanceId:s! TypeName:s! Filters:[517 NextToken:s MaxResults:i
TypeName:s InstanceId:s SchemaVersion:s CaptureTime:s Entries:[{s NextToken:s
SyncName:s Filters:[551 NextToken:s MaxResults:i
Nodes:[552 NextToken:s
SyncName:s Filters:[551 Aggregators:[553! NextToken:s MaxResults:i
Summary:[{s NextToken:s
Filters:[554 MaxResults:i NextToken:s
NextToken:s Summaries:[555
OpsItemId:s Filters:[556 MaxResults:i NextToken:s
NextToken:s Summaries:[557
Filters:[558 MaxResults:i NextToken:s
OpsMetadataList:[559 NextToken:s
Filters:[543 NextToken:s MaxResults:i
ResourceComplianceSummaryItems:[560 NextToken:s
SyncType:s NextToken:s MaxResults:i
ResourceDataSyncItems:[561 NextToken:s
ResourceType:s! ResourceId:s!
TagList:[444
Name:s! PermissionType:s! AccountIdsToAdd:[s AccountIdsToRemove:[s SharedDocumentVersion:s
-
ResourceId:s! ResourceType:s! ComplianceType:s! ExecutionSummary:562! Items:[563! ItemContentHash:s UploadType:s
-
InstanceId:s! Items:[564!
Message:s
Name:s! Description:s Value:s! Type:s KeyId:s Overwrite:b AllowedPattern:s Tags:[444 Tier:s Policies:s DataType:s
Version:l Tier:s
ResourceArn:s! Policy:s! PolicyId:s PolicyHash:s
PolicyId:s PolicyHash:s
BaselineId:s!
BaselineId:s
BaselineId:s! PatchGroup:s!
BaselineId:s PatchGroup:s
WindowId:s! ResourceType:s! Targets:[446! OwnerInformation:s Name:s Description:s ClientToken:s~
WindowTargetId:s
WindowId:s! Targets:[446 TaskArn:s! ServiceRoleArn:s TaskType:s! TaskParameters:{522 TaskInvocationParameters:524 Priority:i MaxConcurrency:s MaxErrors:s LoggingInfo:525 Name:s Description:s ClientToken:s~ CutoffBehavior:s AlarmConfiguration:449
WindowTaskId:s
ResourceType:s! ResourceId:s! TagKeys:[s!
-
SettingId:s!
ServiceSetting:534
SessionId:s!
SessionId:s TokenValue:s StreamUrl:s
AutomationExecutionId:s! SignalType:s! Payload:{[s
-
InstanceIds:[s Targets:[446 DocumentName:s! DocumentVersion:s DocumentHash:s DocumentHashType:s TimeoutSeconds:i Comment:s Parameters:{[s OutputS3Region:s OutputS3BucketName:s OutputS3KeyPrefix:s MaxConcurrency:s MaxErrors:s ServiceRoleArn:s NotificationConfig:565 CloudWatchOutputConfig:513 AlarmConfiguration:449
Command:542
Reason:s! Targets:[446! Tags:[444
AccessRequestId:s
AssociationIds:[s!
-
DocumentName:s! DocumentVersion:s Parameters:{[s ClientToken:s Mode:s TargetParameterName:s Targets:[446 TargetMaps:[{[s MaxConcurrency:s MaxErrors:s TargetLocations:[448 Tags:[444 AlarmConfiguration:449 TargetLocationsURL:s
AutomationExecutionId:s
ScheduledTime:t DocumentName:s! DocumentVersion:s Parameters:{[s ChangeRequestName:s ClientToken:s AutoApprove:b Runbooks:[566! Tags:[444 ScheduledEndTime:t ChangeDetails:s
AutomationExecutionId:s
DocumentName:s! DocumentVersion:s ExecutionInputs:567
ExecutionPreviewId:s
Target:s! DocumentName:s Reason:s Parameters:{[s
SessionId:s TokenValue:s StreamUrl:s
AutomationExecutionId:s! Type:s
-
SessionId:s!
SessionId:s
Name:s! ParameterVersion:l! Labels:[s!
RemovedLabels:[s InvalidLabels:[s
AssociationId:s! Parameters:{[s DocumentVersion:s ScheduleExpression:s OutputLocation:447 Name:s Targets:[446 AssociationName:s AssociationVersion:s AutomationTargetParameterName:s MaxErrors:s MaxConcurrency:s ComplianceSeverity:s SyncCompliance:s ApplyOnlyAtCronInterval:b CalendarNames:[s TargetLocations:[448 ScheduleOffset:i Duration:i TargetMaps:[{[s AlarmConfiguration:449 AssociationDispatchAssumeRole:s
AssociationDescription:450
Name:s! InstanceId:s! AssociationStatus:568!
AssociationDescription:450
CloudConnectorId:s! DisplayName:s Configuration:453 Description:s
CloudConnectorId:s
Content:s! Attachments:[455 Name:s! DisplayName:s VersionName:s DocumentVersion:s DocumentFormat:s TargetType:s
DocumentDescription:456
Name:s! DocumentVersion:s!
Description:569
Name:s! DocumentVersion:s DocumentReviews:570!
-
WindowId:s! Name:s Description:s StartDate:s EndDate:s Schedule:s ScheduleTimezone:s ScheduleOffset:i Duration:i Cutoff:i AllowUnassociatedTargets:b Enabled:b Replace:b
WindowId:s Name:s Description:s StartDate:s EndDate:s Schedule:s ScheduleTimezone:s ScheduleOffset:i Duration:i Cutoff:i AllowUnassociatedTargets:b Enabled:b
WindowId:s! WindowTargetId:s! Targets:[446 OwnerInformation:s Name:s Description:s Replace:b
WindowId:s WindowTargetId:s Targets:[446 OwnerInformation:s Name:s Description:s
WindowId:s! WindowTaskId:s! Targets:[446 TaskArn:s ServiceRoleArn:s TaskParameters:{522 TaskInvocationParameters:524 Priority:i MaxConcurrency:s MaxErrors:s LoggingInfo:525 Name:s Description:s Replace:b CutoffBehavior:s AlarmConfiguration:449
WindowId:s WindowTaskId:s Targets:[446 TaskArn:s ServiceRoleArn:s TaskParameters:{522 TaskInvocationParameters:524 Priority:i MaxConcurrency:s MaxErrors:s LoggingInfo:525 Name:s Description:s CutoffBehavior:s AlarmConfiguration:449
InstanceId:s! IamRole:s!
-
Description:s OperationalData:{457 OperationalDataToDelete:[s Notifications:[458 Priority:i RelatedOpsItems:[459 Status:s OpsItemId:s! Title:s Category:s Severity:s ActualStartTime:t ActualEndTime:t PlannedStartTime:t PlannedEndTime:t OpsItemArn:s
-
OpsMetadataArn:s! MetadataToUpdate:{460 KeysToDelete:[s
OpsMetadataArn:s
BaselineId:s! Name:s GlobalFilters:461 ApprovalRules:462 ApprovedPatches:[s ApprovedPatchesComplianceLevel:s ApprovedPatchesEnableNonSecurity:b RejectedPatches:[s RejectedPatchesAction:s Description:s Sources:[463 AvailableSecurityUpdatesComplianceStatus:s Replace:b
BaselineId:s Name:s OperatingSystem:s GlobalFilters:461 ApprovalRules:462 ApprovedPatches:[s ApprovedPatchesComplianceLevel:s ApprovedPatchesEnableNonSecurity:b RejectedPatches:[s RejectedPatchesAction:s CreatedDate:t ModifiedDate:t Description:s Sources:[463 AvailableSecurityUpdatesComplianceStatus:s
SyncName:s! SyncType:s! SyncSource:465!
-
SettingId:s! SettingValue:s!
-
CloudConnectorId:s! MaxResults:i NextToken:s
ValidationFindings:[571 NextToken:s
Message:s!
Message:s
-
-
Message:s
Message:s
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
-
Message:s
message:s
message:s
Message:s
message:s
Message:s
Message:s
Message:s
Message:s
message:s
Message:s
Message:s
Message:s
Message:s
Message:s
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
-
message:s
Message:s
Message:s
message:s
message:s
Message:s
Message:s
Message:s
TypeName:s Message:s
message:s
Message:s
Message:s
Message:s
-
-
Message:s
Message:s
-
message:s
message:s
-
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
-
TypeName:s Message:s
TypeName:s Message:s
Message:s
Message:s
Message:s
Message:s
Message:s OpsItemId:s
Message:s
ParameterNames:[s Message:s
ResourceTypes:[s Limit:i LimitType:s Message:s
Message:s
Message:s ResourceUri:s OpsItemId:s
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
SyncName:s
Message:s
Message:s
Message:s
SyncName:s SyncType:s Message:s
Message:s
Message:s
Message:s
Message:s
ParameterNames:[s Message:s
Limit:i LimitType:s Message:s
Message:s
Message:s! ResourceId:s ResourceType:s QuotaCode:s! ServiceCode:s!
Message:s
-
Message:s
Message:s
Message:s
Message:s! QuotaCode:s ServiceCode:s
-
Message:s
Message:s
Message:s
Message:s
TypeName:s Message:s
Message:s
Message:s
Message:s
message:s
Message:s
Message:s ReasonCode:s
Key:s! Value:s!
Key:s! Value:s!
Key:s Values:[s
S3Location:572
Accounts:[s Regions:[s TargetLocationMaxConcurrency:s TargetLocationMaxErrors:s ExecutionRoleName:s TargetLocationAlarmConfiguration:449 IncludeChildOrganizationUnits:b ExcludeAccounts:[s Targets:[446 TargetsMaxConcurrency:s TargetsMaxErrors:s
IgnorePollAlarmFailure:b Alarms:[573!
Name:s InstanceId:s AssociationVersion:s Date:t LastUpdateAssociationDate:t Status:568 Overview:574 DocumentVersion:s AutomationTargetParameterName:s Parameters:{[s AssociationId:s Targets:[446 ScheduleExpression:s OutputLocation:447 LastExecutionDate:t LastSuccessfulExecutionDate:t AssociationName:s MaxErrors:s MaxConcurrency:s ComplianceSeverity:s SyncCompliance:s ApplyOnlyAtCronInterval:b CalendarNames:[s TargetLocations:[448 ScheduleOffset:i Duration:i TargetMaps:[{[s AlarmConfiguration:449 TriggeredAlarms:[523 AssociationDispatchAssumeRole:s
Name:s! InstanceId:s Parameters:{[s AutomationTargetParameterName:s DocumentVersion:s Targets:[446 ScheduleExpression:s OutputLocation:447 AssociationName:s MaxErrors:s MaxConcurrency:s ComplianceSeverity:s SyncCompliance:s ApplyOnlyAtCronInterval:b CalendarNames:[s TargetLocations:[448 ScheduleOffset:i Duration:i TargetMaps:[{[s AlarmConfiguration:449
Entry:451 Message:s Fault:s
%union AzureConfiguration:575
Name:s! Version:s RequireType:s VersionName:s
Key:s Values:[s Name:s
Sha1:s Hash:s HashType:s Name:s DisplayName:s VersionName:s Owner:s CreatedDate:t Status:s StatusInformation:s DocumentVersion:s Description:s Parameters:[576 PlatformTypes:[s DocumentType:s SchemaVersion:s LatestVersion:s DefaultVersion:s DocumentFormat:s TargetType:s Tags:[444 AttachmentsInformation:[577 Requires:[454 Author:s ReviewInformation:[578 ApprovedVersion:s PendingReviewVersion:s ReviewStatus:s Category:[s CategoryEnum:[s
Value:s Type:s
Arn:s
OpsItemId:s!
Value:s
PatchFilters:[579!
PatchRules:[580!
Name:s! Products:[s! Configuration:s!
BucketName:s! Prefix:s SyncFormat:s! Region:s! AWSKMSKeyARN:s DestinationDataSharing:581
SourceType:s! AwsOrganizationsSource:582 SourceRegions:[s! IncludeFutureRegions:b EnableAllOpsDataSources:b
TotalCount:i RemainingCount:i SummaryItems:[583
FilterKey:s FilterValues:[s
ActivationId:s Description:s DefaultInstanceName:s IamRole:s RegistrationLimit:i RegistrationsCount:i ExpirationDate:t Expired:b CreatedDate:t Tags:[444
Key:s! Value:s!
AssociationId:s AssociationVersion:s ExecutionId:s ResourceId:s ResourceType:s Status:s DetailedStatus:s LastExecutionDate:t OutputSource:584
Key:s! Value:s! Type:s!
AssociationId:s AssociationVersion:s ExecutionId:s Status:s DetailedStatus:s CreatedTime:t LastExecutionDate:t ResourceCountByStatus:s AlarmConfiguration:449 TriggeredAlarms:[523
Key:s! Values:[s!
AutomationExecutionId:s DocumentName:s DocumentVersion:s AutomationExecutionStatus:s ExecutionStartTime:t ExecutionEndTime:t ExecutedBy:s LogFile:s Outputs:{[s Mode:s ParentAutomationExecutionId:s CurrentStepName:s CurrentAction:s FailureMessage:s WarningMessage:s TargetParameterName:s Targets:[446 TargetMaps:[{[s ResolvedTargets:585 MaxConcurrency:s MaxErrors:s Target:s AutomationType:s AlarmConfiguration:449 TriggeredAlarms:[523 TargetLocationsURL:s AutomationSubtype:s ScheduledTime:t Runbooks:[566 OpsItemId:s AssociationId:s ChangeRequestName:s
Key:s! Values:[s!
StepName:s Action:s TimeoutSeconds:l OnFailure:s MaxAttempts:i ExecutionStartTime:t ExecutionEndTime:t StepStatus:s ResponseCode:s Inputs:{s Outputs:{[s Response:s FailureMessage:s WarningMessage:s FailureDetails:586 StepExecutionId:s OverriddenParameters:{[s IsEnd:b NextStep:s IsCritical:b ValidNextSteps:[s Targets:[446 TargetLocation:448 TriggeredAlarms:[523 ParentStepDetails:587
Key:s Values:[s
Id:s ReleaseDate:t Title:s Description:s ContentUrl:s Vendor:s ProductFamily:s Product:s Classification:s MsrcSeverity:s KbNumber:s MsrcNumber:s Language:s AdvisoryIds:[s BugzillaIds:[s CVEIds:[s Name:s Epoch:i Version:s Release:s Arch:s Severity:s Repository:s
AccountId:s SharedDocumentVersion:s
AssociationId:s InstanceId:s Content:s AssociationVersion:s
Patch:478 PatchStatus:588
AssociationId:s Name:s DocumentVersion:s AssociationVersion:s InstanceId:s ExecutionDate:t Status:s DetailedStatus:s ExecutionSummary:s ErrorCode:s OutputUrl:589 AssociationName:s
key:s! valueSet:[s!
Key:s! Values:[s!
InstanceId:s PingStatus:s LastPingDateTime:t AgentVersion:s IsLatestVersion:b PlatformType:s PlatformName:s PlatformVersion:s ActivationId:s IamRole:s RegistrationDate:t ResourceType:s Name:s IPAddress:s ComputerName:s AssociationStatus:s LastAssociationExecutionDate:t LastSuccessfulAssociationExecutionDate:t AssociationOverview:590 SourceId:s SourceType:s SourceLocation:s
InstanceId:s! PatchGroup:s! BaselineId:s! SnapshotId:s InstallOverrideList:s OwnerInformation:s InstalledCount:i InstalledOtherCount:i InstalledPendingRebootCount:i InstalledRejectedCount:i MissingCount:i FailedCount:i UnreportedNotApplicableCount:i NotApplicableCount:i AvailableSecurityUpdateCount:i OperationStartTime:t! OperationEndTime:t! Operation:s! LastNoRebootInstallOperationTime:t RebootOption:s CriticalNonCompliantCount:i SecurityNonCompliantCount:i OtherNonCompliantCount:i
Key:s! Values:[s! Type:s!
Title:s! KBId:s! Classification:s! Severity:s! State:s! InstalledTime:t! CVEIds:s
key:s! valueSet:[s!
Key:s! Values:[s! Operator:s
Name:s InstanceId:s InstanceType:s InstanceRole:s KeyName:s InstanceState:s Architecture:s IPAddress:s LaunchTime:t PingStatus:s LastPingDateTime:t AgentVersion:s PlatformType:s PlatformName:s PlatformVersion:s ActivationId:s IamRole:s RegistrationDate:t ResourceType:s ComputerName:s AssociationStatus:s LastAssociationExecutionDate:t LastSuccessfulAssociationExecutionDate:t AssociationOverview:590 SourceId:s SourceType:s SourceLocation:s AvailabilityZone:s
DeletionId:s TypeName:s DeletionStartTime:t LastStatus:s LastStatusMessage:s DeletionSummary:466 LastStatusUpdateTime:t
Key:s Values:[s
WindowExecutionId:s TaskExecutionId:s InvocationId:s ExecutionId:s TaskType:s Parameters:s Status:s StatusDetails:s StartTime:t EndTime:t OwnerInformation:s WindowTargetId:s
WindowExecutionId:s TaskExecutionId:s Status:s StatusDetails:s StartTime:t EndTime:t TaskArn:s TaskType:s AlarmConfiguration:449 TriggeredAlarms:[523
WindowId:s WindowExecutionId:s Status:s StatusDetails:s StartTime:t EndTime:t
WindowId:s Name:s ExecutionTime:s
WindowId:s WindowTargetId:s ResourceType:s Targets:[446 OwnerInformation:s Name:s Description:s
WindowId:s WindowTaskId:s TaskArn:s Type:s Targets:[446 TaskParameters:{522 Priority:i LoggingInfo:525 ServiceRoleArn:s MaxConcurrency:s MaxErrors:s Name:s Description:s CutoffBehavior:s AlarmConfiguration:449
WindowId:s Name:s Description:s Enabled:b Duration:i Cutoff:i Schedule:s ScheduleTimezone:s ScheduleOffset:i EndDate:s StartDate:s NextExecutionTime:s
WindowId:s Name:s
Key:s! Values:[s! Operator:s!
CreatedBy:s CreatedTime:t LastModifiedBy:s LastModifiedTime:t Priority:i Source:s Status:s OpsItemId:s Title:s OperationalData:{457 Category:s Severity:s OpsItemType:s ActualStartTime:t ActualEndTime:t PlannedStartTime:t PlannedEndTime:t
Key:s! Values:[s!
Key:s! Option:s Values:[s
Name:s ARN:s Type:s KeyId:s LastModifiedDate:t LastModifiedUser:s Description:s AllowedPattern:s Version:l Tier:s Policies:[591 DataType:s
BaselineId:s BaselineName:s OperatingSystem:s BaselineDescription:s DefaultBaseline:b
PatchGroup:s BaselineIdentity:507
key:s! value:s!
SessionId:s Target:s Status:s StartDate:t EndDate:t DocumentName:s Owner:s Reason:s Details:s OutputUrl:592 MaxSessionDuration:s AccessType:s
AccessKeyId:s! SecretAccessKey:s! SessionToken:s! ExpirationTime:t!
AutomationExecutionId:s DocumentName:s DocumentVersion:s ExecutionStartTime:t ExecutionEndTime:t AutomationExecutionStatus:s StepExecutions:[476 StepExecutionsTruncated:b Parameters:{[s Outputs:{[s FailureMessage:s WarningMessage:s Mode:s ParentAutomationExecutionId:s ExecutedBy:s CurrentStepName:s CurrentAction:s TargetParameterName:s Targets:[446 TargetMaps:[{[s ResolvedTargets:585 MaxConcurrency:s MaxErrors:s Target:s TargetLocations:[448 ProgressCounters:593 AlarmConfiguration:449 TriggeredAlarms:[523 TargetLocationsURL:s AutomationSubtype:s ScheduledTime:t Runbooks:[566 OpsItemId:s AssociationId:s ChangeRequestName:s Variables:{[s
CloudWatchLogGroupName:s CloudWatchOutputEnabled:b
OperatingSystem:s GlobalFilters:461 ApprovalRules:462 ApprovedPatches:[s ApprovedPatchesComplianceLevel:s RejectedPatches:[s RejectedPatchesAction:s ApprovedPatchesEnableNonSecurity:b Sources:[463 AvailableSecurityUpdatesComplianceStatus:s
Name:s Size:l Hash:s HashType:s Url:s
%union Automation:594
Key:s! Values:[s! Type:s
Expression:s Aggregators:[518 Groups:[595
TypeName:s!
Id:s Data:{596
TypeName:s! Version:s Attributes:[597! DisplayName:s
Values:[s
Name:s! State:s!
RunCommand:598 Automation:599 StepFunctions:600 Lambda:601
S3BucketName:s! S3KeyPrefix:s S3Region:s!
CreatedBy:s OpsItemType:s CreatedTime:t Description:s LastModifiedBy:s LastModifiedTime:t Notifications:[458 Priority:i RelatedOpsItems:[459 Status:s OpsItemId:s Version:s Title:s Source:s OperationalData:{457 Category:s Severity:s ActualStartTime:t ActualEndTime:t PlannedStartTime:t PlannedEndTime:t OpsItemArn:s
Key:s! Values:[s! Type:s
AggregatorType:s TypeName:s AttributeName:s Values:{s Filters:[527 Aggregators:[528
TypeName:s!
Id:s Data:{602
Name:s Type:s Value:s Version:l Selector:s SourceResult:s LastModifiedDate:t ARN:s DataType:s
Name:s Type:s KeyId:s LastModifiedDate:t LastModifiedUser:s Description:s Value:s AllowedPattern:s Version:l Labels:[s Tier:s Policies:[591 DataType:s
PolicyId:s PolicyHash:s Policy:s
SettingId:s SettingValue:s LastModifiedDate:t LastModifiedUser:s ARN:s Status:s
AssociationId:s AssociationVersion:s CreatedDate:t Name:s DocumentVersion:s Parameters:{[s Targets:[446 ScheduleExpression:s OutputLocation:447 AssociationName:s MaxErrors:s MaxConcurrency:s ComplianceSeverity:s SyncCompliance:s ApplyOnlyAtCronInterval:b CalendarNames:[s TargetLocations:[448 ScheduleOffset:i Duration:i TargetMaps:[{[s AssociationDispatchAssumeRole:s
key:s! value:s!
Name:s InstanceId:s AssociationId:s AssociationVersion:s DocumentVersion:s Targets:[446 LastExecutionDate:t Overview:574 ScheduleExpression:s AssociationName:s ScheduleOffset:i Duration:i TargetMaps:[{[s
FilterKey:s FilterValues:[s
CloudConnectorId:s DisplayName:s Description:s RoleArn:s CreatedAt:t UpdatedAt:t
key:s! value:s!
CommandId:s InstanceId:s InstanceName:s Comment:s DocumentName:s DocumentVersion:s RequestedDateTime:t Status:s StatusDetails:s TraceOutput:s StandardOutputUrl:s StandardErrorUrl:s CommandPlugins:[603 ServiceRole:s NotificationConfig:565 CloudWatchOutputConfig:513
CommandId:s DocumentName:s DocumentVersion:s Comment:s ExpiresAfter:t Parameters:{[s InstanceIds:[s Targets:[446 RequestedDateTime:t Status:s StatusDetails:s OutputS3Region:s OutputS3BucketName:s OutputS3KeyPrefix:s MaxConcurrency:s MaxErrors:s TargetCount:i CompletedCount:i ErrorCount:i DeliveryTimedOutCount:i ServiceRole:s NotificationConfig:565 CloudWatchOutputConfig:513 TimeoutSeconds:i AlarmConfiguration:449 TriggeredAlarms:[523
Key:s Values:[s Type:s
ComplianceType:s ResourceType:s ResourceId:s Id:s Title:s Status:s Severity:s ExecutionSummary:562 Details:{s
ComplianceType:s CompliantSummary:604 NonCompliantSummary:605
ReviewerResponse:[606
Name:s DisplayName:s DocumentVersion:s VersionName:s CreatedDate:t IsDefaultVersion:b DocumentFormat:s Status:s StatusInformation:s ReviewStatus:s
key:s! value:s!
Key:s Values:[s
Name:s CreatedDate:t DisplayName:s Owner:s VersionName:s PlatformTypes:[s DocumentVersion:s DocumentType:s SchemaVersion:s DocumentFormat:s TargetType:s Tags:[444 Requires:[454 ReviewStatus:s Author:s
Key:s! Values:[s! Type:s
CaptureTime:t Id:s Owner:607 Region:s NodeType:608
AggregatorType:s! TypeName:s! AttributeName:s! Aggregators:[553
Key:s! Values:[s! Operator:s!
OpsItemId:s EventId:s Source:s DetailType:s Detail:s CreatedBy:609 CreatedTime:t
Key:s! Values:[s! Operator:s!
OpsItemId:s AssociationId:s ResourceType:s AssociationType:s ResourceUri:s CreatedBy:609 CreatedTime:t LastModifiedBy:609 LastModifiedTime:t
Key:s! Values:[s!
ResourceId:s OpsMetadataArn:s LastModifiedDate:t LastModifiedUser:s CreationDate:t
ComplianceType:s ResourceType:s ResourceId:s Status:s OverallSeverity:s ExecutionSummary:562 CompliantSummary:604 NonCompliantSummary:605
SyncName:s SyncType:s SyncSource:610 S3Destination:464 LastSyncTime:t LastSuccessfulSyncTime:t SyncLastModifiedTime:t LastStatus:s SyncCreatedTime:t LastSyncStatusMessage:s
ExecutionTime:t! ExecutionId:s ExecutionType:s
Id:s Title:s Severity:s! Status:s! Details:{s
TypeName:s! SchemaVersion:s! CaptureTime:s! ContentHash:s Content:[{s Context:{s
NotificationArn:s NotificationEvents:[s NotificationType:s
DocumentName:s! DocumentVersion:s Parameters:{[s TargetParameterName:s Targets:[446 TargetMaps:[{[s MaxConcurrency:s MaxErrors:s TargetLocations:[448
%union Automation:611
Date:t! Name:s! Message:s! AdditionalInfo:s
Name:s DefaultVersion:s DefaultVersionName:s
Action:s! Comment:[612
Type:s Code:s Message:s ProviderMessage:s Scope:613
OutputS3Region:s OutputS3BucketName:s OutputS3KeyPrefix:s
Name:s!
Status:s DetailedStatus:s AssociationStatusAggregatedCount:{i
TenantId:s! TenantDisplayName:s ApplicationId:s! ApplicationDisplayName:s Targets:614
Name:s Type:s Description:s DefaultValue:s
Name:s
ReviewedTime:t Status:s Reviewer:s
Key:s! Values:[s!
PatchFilterGroup:461! ComplianceLevel:s ApproveAfterDays:i ApproveUntilDate:s EnableNonSecurity:b
DestinationDataSharingType:s
OrganizationSourceType:s! OrganizationalUnits:[615
Version:s Count:i RemainingCount:i
OutputSourceId:s OutputSourceType:s
ParameterValues:[s Truncated:b
FailureStage:s FailureType:s Details:{[s
StepExecutionId:s StepName:s Action:s Iteration:i IteratorValue:s
DeploymentStatus:s ComplianceLevel:s ApprovalDate:t
S3OutputUrl:616
DetailedStatus:s InstanceAssociationStatusAggregatedCount:{i
PolicyText:s PolicyType:s PolicyStatus:s
S3OutputUrl:s CloudWatchOutputUrl:s
TotalSteps:i SuccessSteps:i FailedSteps:i CancelledSteps:i TimedOutSteps:i
StepPreviews:{i Regions:[s TargetPreviews:[617 TotalAccounts:i
Name:s! Filters:[517!
TypeName:s! SchemaVersion:s! CaptureTime:s ContentHash:s Content:[{s!
Name:s! DataType:s!
Comment:s CloudWatchOutputConfig:513 DocumentHash:s DocumentHashType:s DocumentVersion:s NotificationConfig:565 OutputS3BucketName:s OutputS3KeyPrefix:s Parameters:{[s ServiceRoleArn:s TimeoutSeconds:i
DocumentVersion:s Parameters:{[s
Input:s Name:s
ClientContext:s Qualifier:s Payload:B
CaptureTime:s Content:[{s
Name:s Status:s StatusDetails:s ResponseCode:i ResponseStartDateTime:t ResponseFinishDateTime:t Output:s StandardOutputUrl:s StandardErrorUrl:s OutputS3Region:s OutputS3BucketName:s OutputS3KeyPrefix:s
CompliantCount:i SeveritySummary:618
NonCompliantCount:i SeveritySummary:618
CreateTime:t UpdatedTime:t ReviewStatus:s Comment:[612 Reviewer:s
AccountId:s OrganizationalUnitId:s OrganizationalUnitPath:s
%union Instance:619
Arn:s
SourceType:s AwsOrganizationsSource:582 SourceRegions:[s IncludeFutureRegions:b State:s EnableAllOpsDataSources:b
Parameters:{[s TargetParameterName:s Targets:[446 TargetMaps:[{[s TargetLocations:[448 TargetLocationsURL:s
Type:s Content:s
Type:s Id:s
%union Subscriptions:[620
OrganizationalUnitId:s
OutputUrl:s
Count:i TargetType:s
CriticalCount:i HighCount:i MediumCount:i LowCount:i InformationalCount:i UnspecifiedCount:i
AgentType:s AgentVersion:s ComputerName:s InstanceStatus:s IpAddress:s ManagedStatus:s Name:s PlatformType:s PlatformName:s PlatformVersion:s ResourceType:s SourceType:s SourceId:s SourceLocation:s AvailabilityZone:s AvailabilityZoneId:s
Id:s! DisplayName:s

AccessDeniedException 304
AlreadyExistsException 305
AssociatedInstances 306
AssociationAlreadyExists 307
AssociationDoesNotExist 308
AssociationExecutionDoesNotExist 309
AssociationLimitExceeded 310
AssociationVersionLimitExceeded 311
AutomationDefinitionNotApprovedException 312
AutomationDefinitionNotFoundException 313
AutomationDefinitionVersionNotFoundException 314
AutomationExecutionLimitExceededException 315
AutomationExecutionNotFoundException 316
AutomationStepNotFoundException 317
ComplianceTypeCountLimitExceededException 318
ConflictException 319
CustomSchemaCountLimitExceededException 320
DocumentAlreadyExists 321
DocumentLimitExceeded 322
DocumentPermissionLimit 323
DocumentVersionLimitExceeded 324
DoesNotExistException 325
DuplicateDocumentContent 326
DuplicateDocumentVersionName 327
DuplicateInstanceId 328
FeatureNotAvailableException 329
HierarchyLevelLimitExceededException 330
HierarchyTypeMismatchException 331
IdempotentParameterMismatch 332
IncompatiblePolicyException 333
InternalServerError 334
InvalidActivation 335
InvalidActivationId 336
InvalidAggregatorException 337
InvalidAllowedPatternException 338
InvalidAssociation 339
InvalidAssociationVersion 340
InvalidAutomationExecutionParametersException 341
InvalidAutomationSignalException 342
InvalidAutomationStatusUpdateException 343
InvalidCommandId 344
InvalidDeleteInventoryParametersException 345
InvalidDeletionIdException 346
InvalidDocument 347
InvalidDocumentContent 348
InvalidDocumentOperation 349
InvalidDocumentSchemaVersion 350
InvalidDocumentType 351
InvalidDocumentVersion 352
InvalidFilter 353
InvalidFilterKey 354
InvalidFilterOption 355
InvalidFilterValue 356
InvalidInstanceId 357
InvalidInstanceInformationFilterValue 358
InvalidInstancePropertyFilterValue 359
InvalidInventoryGroupException 360
InvalidInventoryItemContextException 361
InvalidInventoryRequestException 362
InvalidItemContentException 363
InvalidKeyId 364
InvalidNextToken 365
InvalidNotificationConfig 366
InvalidOptionException 367
InvalidOutputFolder 368
InvalidOutputLocation 369
InvalidParameters 370
InvalidPermissionType 371
InvalidPluginName 372
InvalidPolicyAttributeException 373
InvalidPolicyTypeException 374
InvalidResourceId 375
InvalidResourceType 376
InvalidResultAttributeException 377
InvalidRole 378
InvalidSchedule 379
InvalidTag 380
InvalidTarget 381
InvalidTargetMaps 382
InvalidTypeNameException 383
InvalidUpdate 384
InvocationDoesNotExist 385
ItemContentMismatchException 386
ItemSizeLimitExceededException 387
MalformedResourcePolicyDocumentException 388
MaxDocumentSizeExceeded 389
NoLongerSupportedException 390
OpsItemAccessDeniedException 391
OpsItemAlreadyExistsException 392
OpsItemConflictException 393
OpsItemInvalidParameterException 394
OpsItemLimitExceededException 395
OpsItemNotFoundException 396
OpsItemRelatedItemAlreadyExistsException 397
OpsItemRelatedItemAssociationNotFoundException 398
OpsMetadataAlreadyExistsException 399
OpsMetadataInvalidArgumentException 400
OpsMetadataKeyLimitExceededException 401
OpsMetadataLimitExceededException 402
OpsMetadataNotFoundException 403
OpsMetadataTooManyUpdatesException 404
ParameterAlreadyExists 405
ParameterLimitExceeded 406
ParameterMaxVersionLimitExceeded 407
ParameterNotFound 408
ParameterPatternMismatchException 409
ParameterVersionLabelLimitExceeded 410
ParameterVersionNotFound 411
PoliciesLimitExceededException 412
ResourceDataSyncAlreadyExistsException 413
ResourceDataSyncConflictException 414
ResourceDataSyncCountExceededException 415
ResourceDataSyncInvalidConfigurationException 416
ResourceDataSyncNotFoundException 417
ResourceInUseException 418
ResourceLimitExceededException 419
ResourceNotFoundException 420
ResourcePolicyConflictException 421
ResourcePolicyInvalidParameterException 422
ResourcePolicyLimitExceededException 423
ResourcePolicyNotFoundException 424
ServiceQuotaExceededException 425
ServiceSettingNotFound 426
StatusUnchanged 427
SubTypeCountLimitExceededException 428
TargetInUseException 429
TargetNotConnected 430
ThrottlingException 431
TooManyTagsError 432
TooManyUpdates 433
TotalSizeLimitExceededException 434
UnsupportedCalendarException 435
UnsupportedFeatureRequiredException 436
UnsupportedInventoryItemContextException 437
UnsupportedInventorySchemaVersionException 438
UnsupportedOperatingSystem 439
UnsupportedOperationException 440
UnsupportedParameterType 441
UnsupportedPlatformType 442
ValidationException 443

ListAssociations in=NextToken out=NextToken limit=MaxResults results=Associations
ListCommandInvocations in=NextToken out=NextToken limit=MaxResults results=CommandInvocations
ListCommands in=NextToken out=NextToken limit=MaxResults results=Commands
ListDocuments in=NextToken out=NextToken limit=MaxResults results=DocumentIdentifiers
DescribeInstanceInformation in=NextToken out=NextToken limit=MaxResults results=InstanceInformationList
DescribeActivations in=NextToken out=NextToken limit=MaxResults results=ActivationList
DescribeParameters in=NextToken out=NextToken limit=MaxResults results=Parameters
DescribeAssociationExecutions in=NextToken out=NextToken limit=MaxResults results=AssociationExecutions
DescribeAssociationExecutionTargets in=NextToken out=NextToken limit=MaxResults results=AssociationExecutionTargets
GetInventory in=NextToken out=NextToken limit=MaxResults results=Entities
GetParametersByPath in=NextToken out=NextToken limit=MaxResults results=Parameters
GetParameterHistory in=NextToken out=NextToken limit=MaxResults results=Parameters
DescribeAutomationExecutions in=NextToken out=NextToken limit=MaxResults results=AutomationExecutionMetadataList
DescribeAutomationStepExecutions in=NextToken out=NextToken limit=MaxResults results=StepExecutions
DescribeAvailablePatches in=NextToken out=NextToken limit=MaxResults results=Patches
DescribeEffectiveInstanceAssociations in=NextToken out=NextToken limit=MaxResults results=Associations
DescribeEffectivePatchesForPatchBaseline in=NextToken out=NextToken limit=MaxResults results=EffectivePatches
DescribeInstanceAssociationsStatus in=NextToken out=NextToken limit=MaxResults results=InstanceAssociationStatusInfos
DescribeInstancePatchStates in=NextToken out=NextToken limit=MaxResults results=InstancePatchStates
DescribeInstancePatchStatesForPatchGroup in=NextToken out=NextToken limit=MaxResults results=InstancePatchStates
DescribeInstancePatches in=NextToken out=NextToken limit=MaxResults results=Patches
DescribeInventoryDeletions in=NextToken out=NextToken limit=MaxResults results=InventoryDeletions
DescribeMaintenanceWindowExecutionTaskInvocations in=NextToken out=NextToken limit=MaxResults results=WindowExecutionTaskInvocationIdentities
DescribeMaintenanceWindowExecutionTasks in=NextToken out=NextToken limit=MaxResults results=WindowExecutionTaskIdentities
DescribeMaintenanceWindowExecutions in=NextToken out=NextToken limit=MaxResults results=WindowExecutions
DescribeMaintenanceWindowSchedule in=NextToken out=NextToken limit=MaxResults results=ScheduledWindowExecutions
DescribeMaintenanceWindowTargets in=NextToken out=NextToken limit=MaxResults results=Targets
DescribeMaintenanceWindowTasks in=NextToken out=NextToken limit=MaxResults results=Tasks
DescribeMaintenanceWindows in=NextToken out=NextToken limit=MaxResults results=WindowIdentities
DescribeMaintenanceWindowsForTarget in=NextToken out=NextToken limit=MaxResults results=WindowIdentities
DescribePatchBaselines in=NextToken out=NextToken limit=MaxResults results=BaselineIdentities
DescribePatchGroups in=NextToken out=NextToken limit=MaxResults results=Mappings
DescribeSessions in=NextToken out=NextToken limit=MaxResults results=Sessions
GetInventorySchema in=NextToken out=NextToken limit=MaxResults results=Schemas
ListAssociationVersions in=NextToken out=NextToken limit=MaxResults results=AssociationVersions
ListComplianceItems in=NextToken out=NextToken limit=MaxResults results=ComplianceItems
ListComplianceSummaries in=NextToken out=NextToken limit=MaxResults results=ComplianceSummaryItems
ListDocumentVersions in=NextToken out=NextToken limit=MaxResults results=DocumentVersions
ListResourceComplianceSummaries in=NextToken out=NextToken limit=MaxResults results=ResourceComplianceSummaryItems
ListResourceDataSync in=NextToken out=NextToken limit=MaxResults results=ResourceDataSyncItems
DescribeOpsItems in=NextToken out=NextToken limit=MaxResults results=OpsItemSummaries
DescribePatchProperties in=NextToken out=NextToken limit=MaxResults results=Properties
GetOpsSummary in=NextToken out=NextToken limit=MaxResults results=Entities
ListOpsItemEvents in=NextToken out=NextToken limit=MaxResults results=Summaries
ListOpsMetadata in=NextToken out=NextToken limit=MaxResults results=OpsMetadataList
ListOpsItemRelatedItems in=NextToken out=NextToken limit=MaxResults results=Summaries
GetResourcePolicies in=NextToken out=NextToken limit=MaxResults results=Policies
DescribeInstanceProperties in=NextToken out=NextToken limit=MaxResults results=InstanceProperties
ListNodes in=NextToken out=NextToken limit=MaxResults results=Nodes
ListNodesSummary in=NextToken out=NextToken limit=MaxResults results=Summary
ListCloudConnectors in=NextToken out=NextToken limit=MaxResults results=CloudConnectors
ValidateCloudConnector in=NextToken out=NextToken limit=MaxResults results=ValidationFindings

CommandExecuted GetCommandInvocation 5 20 [{"expected":"Pending","matcher":"path","state":"retry","argument":"Status"},{"expected":"InProgress","matcher":"path","state":"retry","argument":"Status"},{"expected":"Delayed","matcher":"path","state":"retry","argument":"Status"},{"expected":"Success","matcher":"path","state":"success","argument":"Status"},{"expected":"Cancelled","matcher":"path","state":"failure","argument":"Status"},{"expected":"TimedOut","matcher":"path","state":"failure","argument":"Status"},{"expected":"Failed","matcher":"path","state":"failure","argument":"Status"},{"expected":"Cancelling","matcher":"path","state":"failure","argument":"Status"},{"state":"retry","matcher":"error","expected":"InvocationDoesNotExist"}]`,
}
