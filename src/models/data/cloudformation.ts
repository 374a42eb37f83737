// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CloudFormation, API version 2010-05-15. */
export const cloudformation: ServiceModel = {
  name: 'cloudformation',
  packed: `{"name":"cloudformation","serviceId":"CloudFormation","fullName":"AWS CloudFormation","apiVersion":"2010-05-15","protocol":"query","protocols":["query"],"endpointPrefix":"cloudformation","xmlNamespace":"http://cloudformation.amazonaws.com/doc/2010-05-15/"}
ActivateOrganizationsAccess <0 >1 wrapper=ActivateOrganizationsAccessResult
ActivateType <2 >3 wrapper=ActivateTypeResult idempotent
BatchDescribeTypeConfigurations <4 >5 wrapper=BatchDescribeTypeConfigurationsResult
CancelUpdateStack <6
ContinueUpdateRollback <7 >8 wrapper=ContinueUpdateRollbackResult
CreateChangeSet <9 >10 wrapper=CreateChangeSetResult
CreateGeneratedTemplate <11 >12 wrapper=CreateGeneratedTemplateResult
CreateStack <13 >14 wrapper=CreateStackResult
CreateStackInstances <15 >16 wrapper=CreateStackInstancesResult
CreateStackRefactor <17 >18 wrapper=CreateStackRefactorResult
CreateStackSet <19 >20 wrapper=CreateStackSetResult
DeactivateOrganizationsAccess <21 >22 wrapper=DeactivateOrganizationsAccessResult
DeactivateType <23 >24 wrapper=DeactivateTypeResult idempotent
DeleteChangeSet <25 >26 wrapper=DeleteChangeSetResult
DeleteGeneratedTemplate <27
DeleteStack <28
DeleteStackInstances <29 >30 wrapper=DeleteStackInstancesResult
DeleteStackSet <31 >32 wrapper=DeleteStackSetResult
DeregisterType <33 >34 wrapper=DeregisterTypeResult idempotent
DescribeAccountLimits <35 >36 wrapper=DescribeAccountLimitsResult
DescribeChangeSet <37 >38 wrapper=DescribeChangeSetResult
DescribeChangeSetHooks <39 >40 wrapper=DescribeChangeSetHooksResult
DescribeEvents <41 >42 wrapper=DescribeEventsResult
DescribeGeneratedTemplate <43 >44 wrapper=DescribeGeneratedTemplateResult
DescribeOrganizationsAccess <45 >46 wrapper=DescribeOrganizationsAccessResult
DescribePublisher <47 >48 wrapper=DescribePublisherResult idempotent
DescribeResourceScan <49 >50 wrapper=DescribeResourceScanResult
DescribeStackDriftDetectionStatus <51 >52 wrapper=DescribeStackDriftDetectionStatusResult
DescribeStackEvents <53 >54 wrapper=DescribeStackEventsResult
DescribeStackInstance <55 >56 wrapper=DescribeStackInstanceResult
DescribeStackRefactor <57 >58 wrapper=DescribeStackRefactorResult
DescribeStackResource <59 >60 wrapper=DescribeStackResourceResult
DescribeStackResourceDrifts <61 >62 wrapper=DescribeStackResourceDriftsResult
DescribeStackResources <63 >64 wrapper=DescribeStackResourcesResult
DescribeStackSet <65 >66 wrapper=DescribeStackSetResult
DescribeStackSetOperation <67 >68 wrapper=DescribeStackSetOperationResult
DescribeStacks <69 >70 wrapper=DescribeStacksResult
DescribeType <71 >72 wrapper=DescribeTypeResult idempotent
DescribeTypeRegistration <73 >74 wrapper=DescribeTypeRegistrationResult idempotent
DetectStackDrift <75 >76 wrapper=DetectStackDriftResult
DetectStackResourceDrift <77 >78 wrapper=DetectStackResourceDriftResult
DetectStackSetDrift <79 >80 wrapper=DetectStackSetDriftResult
EstimateTemplateCost <81 >82 wrapper=EstimateTemplateCostResult
ExecuteChangeSet <83 >84 wrapper=ExecuteChangeSetResult
ExecuteStackRefactor <85
GetGeneratedTemplate <86 >87 wrapper=GetGeneratedTemplateResult
GetHookResult <88 >89 wrapper=GetHookResultResult
GetStackPolicy <90 >91 wrapper=GetStackPolicyResult
GetTemplate <92 >93 wrapper=GetTemplateResult
GetTemplateSummary <94 >95 wrapper=GetTemplateSummaryResult
ImportStacksToStackSet <96 >97 wrapper=ImportStacksToStackSetResult
ListChangeSets <98 >99 wrapper=ListChangeSetsResult
ListExports <100 >101 wrapper=ListExportsResult
ListGeneratedTemplates <102 >103 wrapper=ListGeneratedTemplatesResult
ListHookResults <104 >105 wrapper=ListHookResultsResult
ListImports <106 >107 wrapper=ListImportsResult
ListResourceScanRelatedResources <108 >109 wrapper=ListResourceScanRelatedResourcesResult
ListResourceScanResources <110 >111 wrapper=ListResourceScanResourcesResult
ListResourceScans <112 >113 wrapper=ListResourceScansResult
ListStackInstanceResourceDrifts <114 >115 wrapper=ListStackInstanceResourceDriftsResult
ListStackInstances <116 >117 wrapper=ListStackInstancesResult
ListStackRefactorActions <118 >119 wrapper=ListStackRefactorActionsResult
ListStackRefactors <120 >121 wrapper=ListStackRefactorsResult
ListStackResources <122 >123 wrapper=ListStackResourcesResult
ListStackSetAutoDeploymentTargets <124 >125 wrapper=ListStackSetAutoDeploymentTargetsResult
ListStackSetOperationResults <126 >127 wrapper=ListStackSetOperationResultsResult
ListStackSetOperations <128 >129 wrapper=ListStackSetOperationsResult
ListStackSets <130 >131 wrapper=ListStackSetsResult
ListStacks <132 >133 wrapper=ListStacksResult
ListTypeRegistrations <134 >135 wrapper=ListTypeRegistrationsResult idempotent
ListTypeVersions <136 >137 wrapper=ListTypeVersionsResult idempotent
ListTypes <138 >139 wrapper=ListTypesResult idempotent
PublishType <140 >141 wrapper=PublishTypeResult idempotent
RecordHandlerProgress <142 >143 wrapper=RecordHandlerProgressResult idempotent
RegisterPublisher <144 >145 wrapper=RegisterPublisherResult idempotent
RegisterType <146 >147 wrapper=RegisterTypeResult idempotent
RollbackStack <148 >149 wrapper=RollbackStackResult
SetStackPolicy <150
SetTypeConfiguration <151 >152 wrapper=SetTypeConfigurationResult
SetTypeDefaultVersion <153 >154 wrapper=SetTypeDefaultVersionResult idempotent
SignalResource <155
StartResourceScan <156 >157 wrapper=StartResourceScanResult
StopStackSetOperation <158 >159 wrapper=StopStackSetOperationResult
TestType <160 >161 wrapper=TestTypeResult idempotent
UpdateGeneratedTemplate <162 >163 wrapper=UpdateGeneratedTemplateResult
UpdateStack <164 >165 wrapper=UpdateStackResult
UpdateStackInstances <166 >167 wrapper=UpdateStackInstancesResult
UpdateStackSet <168 >169 wrapper=UpdateStackSetResult
UpdateTerminationProtection <170 >171 wrapper=UpdateTerminationProtectionResult
ValidateTemplate <172 >173 wrapper=ValidateTemplateResult

-
-
Type:s PublicTypeArn:s PublisherId:s TypeName:s TypeNameAlias:s AutoUpdate:b LoggingConfig:203 ExecutionRoleArn:s VersionBump:s MajorVersion:l
Arn:s
TypeConfigurationIdentifiers:[204!
Errors:[205 UnprocessedTypeConfigurations:[204 TypeConfigurations:[206
StackName:s! ClientRequestToken:s
StackName:s! RoleARN:s ResourcesToSkip:[s ClientRequestToken:s
-
StackName:s! TemplateBody:s TemplateURL:s UsePreviousTemplate:b Parameters:[207 Capabilities:[s ResourceTypes:[s RoleARN:s RollbackConfiguration:208 NotificationARNs:[s Tags:[209 ChangeSetName:s! ClientToken:s Description:s ChangeSetType:s ResourcesToImport:[210 IncludeNestedStacks:b OnStackFailure:s ImportExistingResources:b DeploymentMode:s DeploymentConfig:211 DisableValidation:b
Id:s StackId:s
Resources:[212 GeneratedTemplateName:s! StackName:s TemplateConfiguration:213
GeneratedTemplateId:s
StackName:s! TemplateBody:s TemplateURL:s Parameters:[207 DisableRollback:b RollbackConfiguration:208 TimeoutInMinutes:i NotificationARNs:[s Capabilities:[s ResourceTypes:[s RoleARN:s OnFailure:s StackPolicyBody:s StackPolicyURL:s Tags:[209 ClientRequestToken:s EnableTerminationProtection:b RetainExceptOnCreate:b DeploymentConfig:211 DisableValidation:b
StackId:s OperationId:s
StackSetName:s! Accounts:[s DeploymentTargets:214 Regions:[s! ParameterOverrides:[207 OperationPreferences:215 OperationId:s~ CallAs:s
OperationId:s
Description:s EnableStackCreation:b ResourceMappings:[216 StackDefinitions:[217!
StackRefactorId:s!
StackSetName:s! Description:s TemplateBody:s TemplateURL:s StackId:s Parameters:[207 Capabilities:[s Tags:[209 AdministrationRoleARN:s ExecutionRoleName:s PermissionModel:s AutoDeployment:218 CallAs:s ClientRequestToken:s~ ManagedExecution:219
StackSetId:s
-
-
TypeName:s Type:s Arn:s
-
ChangeSetName:s! StackName:s
-
GeneratedTemplateName:s!
StackName:s! RetainResources:[s RoleARN:s ClientRequestToken:s DeletionMode:s DeploymentConfig:211
StackSetName:s! Accounts:[s DeploymentTargets:214 Regions:[s! OperationPreferences:215 RetainStacks:b! OperationId:s~ CallAs:s
OperationId:s
StackSetName:s! CallAs:s
-
Arn:s Type:s TypeName:s VersionId:s
-
NextToken:s
AccountLimits:[220 NextToken:s
ChangeSetName:s! StackName:s NextToken:s IncludePropertyValues:b
ChangeSetName:s ChangeSetId:s StackId:s StackName:s Description:s Parameters:[207 CreationTime:t ExecutionStatus:s Status:s StatusReason:s StackDriftStatus:s NotificationARNs:[s RollbackConfiguration:208 Capabilities:[s Tags:[209 Changes:[221 NextToken:s IncludeNestedStacks:b ParentChangeSetId:s RootChangeSetId:s OnStackFailure:s ImportExistingResources:b DeploymentMode:s DeploymentConfig:211
ChangeSetName:s! StackName:s NextToken:s LogicalResourceId:s
ChangeSetId:s ChangeSetName:s Hooks:[222 Status:s NextToken:s StackId:s StackName:s
StackName:s ChangeSetName:s OperationId:s Filters:223 NextToken:s
OperationEvents:[224 NextToken:s
GeneratedTemplateName:s!
GeneratedTemplateId:s GeneratedTemplateName:s Resources:[225 Status:s StatusReason:s CreationTime:t LastUpdatedTime:t Progress:226 StackId:s TemplateConfiguration:213 TotalWarnings:i
CallAs:s
Status:s
PublisherId:s
PublisherId:s PublisherStatus:s IdentityProvider:s PublisherProfile:s
ResourceScanId:s!
ResourceScanId:s Status:s StatusReason:s StartTime:t EndTime:t PercentageCompleted:d ResourceTypes:[s ResourcesScanned:i ResourcesRead:i ScanFilters:[227
StackDriftDetectionId:s!
StackId:s! StackDriftDetectionId:s! StackDriftStatus:s DetectionStatus:s! DetectionStatusReason:s DriftedStackResourceCount:i Timestamp:t!
StackName:s! NextToken:s
StackEvents:[228 NextToken:s
StackSetName:s! StackInstanceAccount:s! StackInstanceRegion:s! CallAs:s
StackInstance:229
StackRefactorId:s!
Description:s StackRefactorId:s StackIds:[s ExecutionStatus:s ExecutionStatusReason:s Status:s StatusReason:s
StackName:s! LogicalResourceId:s!
StackResourceDetail:230
StackName:s! StackResourceDriftStatusFilters:[s NextToken:s MaxResults:i
StackResourceDrifts:[231! NextToken:s
StackName:s LogicalResourceId:s PhysicalResourceId:s
StackResources:[232
StackSetName:s! CallAs:s
StackSet:233
StackSetName:s! OperationId:s! CallAs:s
StackSetOperation:234
StackName:s NextToken:s
Stacks:[235 NextToken:s
Type:s TypeName:s Arn:s VersionId:s PublisherId:s PublicVersionNumber:s
Arn:s Type:s TypeName:s DefaultVersionId:s IsDefaultVersion:b TypeTestsStatus:s TypeTestsStatusDescription:s Description:s Schema:s ProvisioningType:s DeprecatedStatus:s LoggingConfig:203 RequiredActivatedTypes:[236 ExecutionRoleArn:s Visibility:s SourceUrl:s DocumentationUrl:s LastUpdated:t TimeCreated:t ConfigurationSchema:s PublisherId:s OriginalTypeName:s OriginalTypeArn:s PublicVersionNumber:s LatestPublicVersion:s IsActivated:b AutoUpdate:b
RegistrationToken:s!
ProgressStatus:s Description:s TypeArn:s TypeVersionArn:s
StackName:s! LogicalResourceIds:[s
StackDriftDetectionId:s!
StackName:s! LogicalResourceId:s!
StackResourceDrift:231!
StackSetName:s! OperationPreferences:215 OperationId:s~ CallAs:s
OperationId:s
TemplateBody:s TemplateURL:s Parameters:[207
Url:s
ChangeSetName:s! StackName:s ClientRequestToken:s DisableRollback:b RetainExceptOnCreate:b
-
StackRefactorId:s!
Format:s GeneratedTemplateName:s!
Status:s TemplateBody:s
HookResultId:s
HookResultId:s InvocationPoint:s FailureMode:s TypeName:s OriginalTypeName:s TypeVersionId:s TypeConfigurationVersionId:s TypeArn:s Status:s HookStatusReason:s InvokedAt:t Target:237 Annotations:[238
StackName:s!
StackPolicyBody:s
StackName:s ChangeSetName:s TemplateStage:s
TemplateBody:s StagesAvailable:[s
TemplateBody:s TemplateURL:s StackName:s StackSetName:s CallAs:s TemplateSummaryConfig:239
Parameters:[240 Description:s Capabilities:[s CapabilitiesReason:s ResourceTypes:[s Version:s Metadata:s DeclaredTransforms:[s ResourceIdentifierSummaries:[241 Warnings:242
StackSetName:s! StackIds:[s StackIdsUrl:s OrganizationalUnitIds:[s OperationPreferences:215 OperationId:s~ CallAs:s
OperationId:s
StackName:s! NextToken:s
Summaries:[243 NextToken:s
NextToken:s
Exports:[244 NextToken:s
NextToken:s MaxResults:i
Summaries:[245 NextToken:s
TargetType:s TargetId:s TypeArn:s Status:s NextToken:s
TargetType:s TargetId:s HookResults:[246 NextToken:s
ExportName:s! NextToken:s
Imports:[s NextToken:s
ResourceScanId:s! Resources:[247! NextToken:s MaxResults:i
RelatedResources:[248 NextToken:s
ResourceScanId:s! ResourceIdentifier:s ResourceTypePrefix:s TagKey:s TagValue:s NextToken:s MaxResults:i
Resources:[248 NextToken:s
NextToken:s MaxResults:i ScanTypeFilter:s
ResourceScanSummaries:[249 NextToken:s
StackSetName:s! NextToken:s MaxResults:i StackInstanceResourceDriftStatuses:[s StackInstanceAccount:s! StackInstanceRegion:s! OperationId:s! CallAs:s
Summaries:[250 NextToken:s
StackSetName:s! NextToken:s MaxResults:i Filters:[251 StackInstanceAccount:s StackInstanceRegion:s CallAs:s
Summaries:[252 NextToken:s
StackRefactorId:s! NextToken:s MaxResults:i
StackRefactorActions:[253! NextToken:s
ExecutionStatusFilter:[s NextToken:s MaxResults:i
StackRefactorSummaries:[254! NextToken:s
StackName:s! NextToken:s
StackResourceSummaries:[255 NextToken:s
StackSetName:s! NextToken:s MaxResults:i CallAs:s
Summaries:[256 NextToken:s
StackSetName:s! OperationId:s! NextToken:s MaxResults:i CallAs:s Filters:[257
Summaries:[258 NextToken:s
StackSetName:s! NextToken:s MaxResults:i CallAs:s
Summaries:[259 NextToken:s
NextToken:s MaxResults:i Status:s CallAs:s
Summaries:[260 NextToken:s
NextToken:s StackStatusFilter:[s
StackSummaries:[261 NextToken:s
Type:s TypeName:s TypeArn:s RegistrationStatusFilter:s MaxResults:i NextToken:s
RegistrationTokenList:[s NextToken:s
Type:s TypeName:s Arn:s MaxResults:i NextToken:s DeprecatedStatus:s PublisherId:s
TypeVersionSummaries:[262 NextToken:s
Visibility:s ProvisioningType:s DeprecatedStatus:s Type:s Filters:263 MaxResults:i NextToken:s
TypeSummaries:[264 NextToken:s
Type:s Arn:s TypeName:s PublicVersionNumber:s
PublicTypeArn:s
BearerToken:s! OperationStatus:s! CurrentOperationStatus:s StatusMessage:s ErrorCode:s ResourceModel:s ClientRequestToken:s
-
AcceptTermsAndConditions:b ConnectionArn:s
PublisherId:s
Type:s TypeName:s! SchemaHandlerPackage:s! LoggingConfig:203 ExecutionRoleArn:s ClientRequestToken:s
RegistrationToken:s
StackName:s! RoleARN:s ClientRequestToken:s RetainExceptOnCreate:b DeploymentConfig:211
StackId:s OperationId:s
StackName:s! StackPolicyBody:s StackPolicyURL:s
TypeArn:s Configuration:s! ConfigurationAlias:s TypeName:s Type:s
ConfigurationArn:s
Arn:s Type:s TypeName:s VersionId:s
-
StackName:s! LogicalResourceId:s! UniqueId:s! Status:s!
ClientRequestToken:s ScanFilters:[227
ResourceScanId:s
StackSetName:s! OperationId:s! CallAs:s
-
Arn:s Type:s TypeName:s VersionId:s LogDeliveryBucket:s
TypeVersionArn:s
GeneratedTemplateName:s! NewGeneratedTemplateName:s AddResources:[212 RemoveResources:[s RefreshAllResources:b TemplateConfiguration:213
GeneratedTemplateId:s
StackName:s! TemplateBody:s TemplateURL:s UsePreviousTemplate:b StackPolicyDuringUpdateBody:s StackPolicyDuringUpdateURL:s Parameters:[207 Capabilities:[s ResourceTypes:[s RoleARN:s RollbackConfiguration:208 StackPolicyBody:s StackPolicyURL:s NotificationARNs:[s Tags:[209 DisableRollback:b ClientRequestToken:s RetainExceptOnCreate:b DeploymentConfig:211 DisableValidation:b
StackId:s OperationId:s
StackSetName:s! Accounts:[s DeploymentTargets:214 Regions:[s! ParameterOverrides:[207 OperationPreferences:215 OperationId:s~ CallAs:s
OperationId:s
StackSetName:s! Description:s TemplateBody:s TemplateURL:s UsePreviousTemplate:b Parameters:[207 Capabilities:[s Tags:[209 OperationPreferences:215 AdministrationRoleARN:s ExecutionRoleName:s DeploymentTargets:214 PermissionModel:s AutoDeployment:218 OperationId:s~ Accounts:[s Regions:[s CallAs:s ManagedExecution:219
OperationId:s
EnableTerminationProtection:b! StackName:s!
StackId:s
TemplateBody:s TemplateURL:s
Parameters:[265 Description:s Capabilities:[s CapabilitiesReason:s DeclaredTransforms:[s
-
Message:s
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
LogRoleArn:s! LogGroupName:s!
TypeArn:s TypeConfigurationAlias:s TypeConfigurationArn:s Type:s TypeName:s
ErrorCode:s ErrorMessage:s TypeConfigurationIdentifier:204
Arn:s Alias:s Configuration:s LastUpdated:t TypeArn:s TypeName:s IsDefaultConfiguration:b
ParameterKey:s ParameterValue:s UsePreviousValue:b ResolvedValue:s
RollbackTriggers:[266 MonitoringTimeInMinutes:i
Key:s! Value:s!
ResourceType:s! LogicalResourceId:s! ResourceIdentifier:{s!
Mode:s DisableRollback:b
ResourceType:s! LogicalResourceId:s ResourceIdentifier:{s!
DeletionPolicy:s UpdateReplacePolicy:s
Accounts:[s AccountsUrl:s OrganizationalUnitIds:[s AccountFilterType:s
RegionConcurrencyType:s RegionOrder:[s FailureToleranceCount:i FailureTolerancePercentage:i MaxConcurrentCount:i MaxConcurrentPercentage:i ConcurrencyMode:s
Source:267! Destination:267!
StackName:s TemplateBody:s TemplateURL:s
Enabled:b RetainStacksOnAccountRemoval:b DependsOn:[s
Active:b
Name:s Value:i
Type:s HookInvocationCount:i ResourceChange:268
InvocationPoint:s FailureMode:s TypeName:s TypeVersionId:s TypeConfigurationVersionId:s TargetDetails:269
FailedEvents:b
EventId:s StackId:s OperationId:s OperationType:s OperationStatus:s EventType:s LogicalResourceId:s PhysicalResourceId:s ResourceType:s Timestamp:t StartTime:t EndTime:t ResourceStatus:s ResourceStatusReason:s ResourceProperties:s ClientRequestToken:s HookType:s HookStatus:s HookStatusReason:s HookInvocationPoint:s HookFailureMode:s DetailedStatus:s ValidationFailureMode:s ValidationName:s ValidationStatus:s ValidationStatusReason:s ValidationPath:s
ResourceType:s LogicalResourceId:s ResourceIdentifier:{s ResourceStatus:s ResourceStatusReason:s Warnings:[270
ResourcesSucceeded:i ResourcesFailed:i ResourcesProcessing:i ResourcesPending:i
Types:[s
StackId:s! EventId:s! StackName:s! OperationId:s LogicalResourceId:s PhysicalResourceId:s ResourceType:s Timestamp:t! ResourceStatus:s ResourceStatusReason:s ResourceProperties:s ClientRequestToken:s HookType:s HookStatus:s HookStatusReason:s HookInvocationPoint:s HookInvocationId:s HookFailureMode:s DetailedStatus:s
StackSetId:s Region:s Account:s StackId:s ParameterOverrides:[207 Status:s StackInstanceStatus:271 StatusReason:s OrganizationalUnitId:s DriftStatus:s LastDriftCheckTimestamp:t LastOperationId:s
StackName:s StackId:s LogicalResourceId:s! PhysicalResourceId:s ResourceType:s! LastUpdatedTimestamp:t! ResourceStatus:s! ResourceStatusReason:s Description:s Metadata:s DriftInformation:272 ModuleInfo:273
StackId:s! LogicalResourceId:s! PhysicalResourceId:s PhysicalResourceIdContext:[274 ResourceType:s! ExpectedProperties:s ActualProperties:s PropertyDifferences:[275 StackResourceDriftStatus:s! Timestamp:t! ModuleInfo:273 DriftStatusReason:s
StackName:s StackId:s LogicalResourceId:s! PhysicalResourceId:s ResourceType:s! Timestamp:t! ResourceStatus:s! ResourceStatusReason:s Description:s DriftInformation:272 ModuleInfo:273
StackSetName:s StackSetId:s Description:s Status:s TemplateBody:s Parameters:[207 Capabilities:[s Tags:[209 StackSetARN:s AdministrationRoleARN:s ExecutionRoleName:s StackSetDriftDetectionDetails:276 AutoDeployment:218 PermissionModel:s OrganizationalUnitIds:[s ManagedExecution:219 Regions:[s
OperationId:s StackSetId:s Action:s Status:s OperationPreferences:215 RetainStacks:b AdministrationRoleARN:s ExecutionRoleName:s CreationTimestamp:t EndTimestamp:t DeploymentTargets:214 StackSetDriftDetectionDetails:276 StatusReason:s StatusDetails:277
StackId:s StackName:s! ChangeSetId:s Description:s Parameters:[207 CreationTime:t! DeletionTime:t LastUpdatedTime:t RollbackConfiguration:208 StackStatus:s! StackStatusReason:s DisableRollback:b DeploymentConfig:211 NotificationARNs:[s TimeoutInMinutes:i Capabilities:[s Outputs:[278 RoleARN:s Tags:[209 EnableTerminationProtection:b ParentId:s RootId:s DriftInformation:279 RetainExceptOnCreate:b DeletionMode:s DetailedStatus:s LastOperations:[280
TypeNameAlias:s OriginalTypeName:s PublisherId:s SupportedMajorVersions:[i
TargetType:s! TargetTypeName:s! TargetId:s! Action:s!
AnnotationName:s Status:s StatusMessage:s RemediationMessage:s RemediationLink:s SeverityLevel:s
TreatUnrecognizedResourceTypesAsWarnings:b
ParameterKey:s DefaultValue:s ParameterType:s NoEcho:b Description:s ParameterConstraints:281
ResourceType:s LogicalResourceIds:[s ResourceIdentifiers:[s
UnrecognizedResourceTypes:[s
StackId:s StackName:s ChangeSetId:s ChangeSetName:s ExecutionStatus:s Status:s StatusReason:s CreationTime:t Description:s IncludeNestedStacks:b ParentChangeSetId:s RootChangeSetId:s ImportExistingResources:b
ExportingStackId:s Name:s Value:s
GeneratedTemplateId:s GeneratedTemplateName:s Status:s StatusReason:s CreationTime:t LastUpdatedTime:t NumberOfResources:i
HookResultId:s InvocationPoint:s FailureMode:s TypeName:s TypeVersionId:s TypeConfigurationVersionId:s Status:s HookStatusReason:s InvokedAt:t TargetType:s TargetId:s TypeArn:s HookExecutionTarget:s
ResourceType:s! ResourceIdentifier:{s!
ResourceType:s ResourceIdentifier:{s ManagedByStack:b
ResourceScanId:s Status:s StatusReason:s StartTime:t EndTime:t PercentageCompleted:d ScanType:s
StackId:s! LogicalResourceId:s! PhysicalResourceId:s PhysicalResourceIdContext:[274 ResourceType:s! PropertyDifferences:[275 StackResourceDriftStatus:s! Timestamp:t!
Name:s Values:s
StackSetId:s Region:s Account:s StackId:s Status:s StatusReason:s StackInstanceStatus:271 OrganizationalUnitId:s DriftStatus:s LastDriftCheckTimestamp:t LastOperationId:s
Action:s Entity:s PhysicalResourceId:s ResourceIdentifier:s Description:s Detection:s DetectionReason:s TagResources:[209 UntagResources:[s ResourceMapping:216
StackRefactorId:s Description:s ExecutionStatus:s ExecutionStatusReason:s Status:s StatusReason:s
LogicalResourceId:s! PhysicalResourceId:s ResourceType:s! LastUpdatedTimestamp:t! ResourceStatus:s! ResourceStatusReason:s DriftInformation:282 ModuleInfo:273
OrganizationalUnitId:s Regions:[s
Name:s Values:s
Account:s Region:s Status:s StatusReason:s AccountGateResult:283 OrganizationalUnitId:s
OperationId:s Action:s Status:s CreationTimestamp:t EndTimestamp:t StatusReason:s StatusDetails:277 OperationPreferences:215
StackSetName:s StackSetId:s Description:s Status:s AutoDeployment:218 PermissionModel:s DriftStatus:s LastDriftCheckTimestamp:t ManagedExecution:219
StackId:s StackName:s! TemplateDescription:s CreationTime:t! LastUpdatedTime:t DeletionTime:t StackStatus:s! StackStatusReason:s ParentId:s RootId:s DriftInformation:284 LastOperations:[280
Type:s TypeName:s VersionId:s IsDefaultVersion:b Arn:s TimeCreated:t Description:s PublicVersionNumber:s
Category:s PublisherId:s TypeNamePrefix:s
Type:s TypeName:s DefaultVersionId:s TypeArn:s LastUpdated:t Description:s PublisherId:s OriginalTypeName:s PublicVersionNumber:s LatestPublicVersion:s PublisherIdentity:s PublisherName:s IsActivated:b
ParameterKey:s DefaultValue:s NoEcho:b Description:s
Arn:s! Type:s!
StackName:s! LogicalResourceId:s!
PolicyAction:s Action:s LogicalResourceId:s PhysicalResourceId:s ResourceType:s Replacement:s Scope:[s ResourceDriftStatus:s ResourceDriftIgnoredAttributes:[285 Details:[286 ChangeSetId:s ModuleInfo:273 BeforeContext:s AfterContext:s PreviousDeploymentContext:s
TargetType:s ResourceTargetDetails:287
Type:s Properties:[288
DetailedStatus:s
StackResourceDriftStatus:s! LastCheckTimestamp:t
TypeHierarchy:s LogicalIdHierarchy:s
Key:s! Value:s!
PropertyPath:s! ExpectedValue:s! ActualValue:s! DifferenceType:s!
DriftStatus:s DriftDetectionStatus:s LastDriftCheckTimestamp:t TotalStackInstancesCount:i DriftedStackInstancesCount:i InSyncStackInstancesCount:i InProgressStackInstancesCount:i FailedStackInstancesCount:i
FailedStackInstancesCount:i
OutputKey:s OutputValue:s Description:s ExportName:s
StackDriftStatus:s! LastCheckTimestamp:t
OperationType:s OperationId:s
AllowedValues:[s
StackResourceDriftStatus:s! LastCheckTimestamp:t
Status:s StatusReason:s
StackDriftStatus:s! LastCheckTimestamp:t
Path:s Reason:s
Target:289 Evaluation:s ChangeSource:s CausingEntity:s
LogicalResourceId:s ResourceType:s ResourceAction:s
PropertyPath:s Required:b Description:s
Attribute:s Name:s RequiresRecreation:s Path:s BeforeValue:s AfterValue:s BeforeValueFrom:s AfterValueFrom:s Drift:290 AttributeChangeType:s
PreviousValue:s ActualValue:s DriftDetectionTimestamp:t

AlreadyExistsException 174 status=400 sender
CFNRegistryException 175 status=400 sender
ChangeSetNotFoundException 176 code=ChangeSetNotFound status=404 sender
ConcurrentResourcesLimitExceededException 177 code=ConcurrentResourcesLimitExceeded status=429 sender
CreatedButModifiedException 178 status=409 sender
GeneratedTemplateNotFoundException 179 code=GeneratedTemplateNotFound status=404 sender
HookResultNotFoundException 180 code=HookResultNotFound status=404 sender
InsufficientCapabilitiesException 181 status=400 sender
InvalidChangeSetStatusException 182 code=InvalidChangeSetStatus status=400 sender
InvalidOperationException 183 status=400 sender
InvalidStateTransitionException 184 code=InvalidStateTransition status=400 sender
LimitExceededException 185 status=400 sender
NameAlreadyExistsException 186 status=409 sender
OperationIdAlreadyExistsException 187 status=409 sender
OperationInProgressException 188 status=409 sender
OperationNotFoundException 189 status=404 sender
OperationStatusCheckFailedException 190 code=ConditionalCheckFailed status=400 sender
ResourceScanInProgressException 191 code=ResourceScanInProgress status=400 sender
ResourceScanLimitExceededException 192 code=ResourceScanLimitExceeded status=400 sender
ResourceScanNotFoundException 193 code=ResourceScanNotFound status=400 sender
StackInstanceNotFoundException 194 status=404 sender
StackNotFoundException 195 status=404 sender
StackRefactorNotFoundException 196 status=404 sender
StackSetNotEmptyException 197 status=409 sender
StackSetNotFoundException 198 status=404 sender
StaleRequestException 199 status=409 sender
TokenAlreadyExistsException 200 status=400 sender
TypeConfigurationNotFoundException 201 status=404 sender
TypeNotFoundException 202 status=404 sender

DescribeAccountLimits in=NextToken out=NextToken results=AccountLimits
DescribeChangeSet in=NextToken out=NextToken results=Changes once=ChangeSetName,ChangeSetId,StackId,StackName,Description,Parameters,CreationTime,ExecutionStatus,Status,StatusReason,NotificationARNs,RollbackConfiguration,Capabilities,Tags,ParentChangeSetId,IncludeNestedStacks,RootChangeSetId,OnStackFailure,ImportExistingResources,StackDriftStatus,DeploymentMode,DeploymentConfig
DescribeStackEvents in=NextToken out=NextToken results=StackEvents
DescribeStacks in=NextToken out=NextToken results=Stacks
ListChangeSets in=NextToken out=NextToken results=Summaries
ListStackInstances in=NextToken out=NextToken limit=MaxResults results=Summaries
ListStackResources in=NextToken out=NextToken results=StackResourceSummaries
ListStacks in=NextToken out=NextToken results=StackSummaries
ListStackSetOperationResults in=NextToken out=NextToken limit=MaxResults results=Summaries
ListStackSetOperations in=NextToken out=NextToken limit=MaxResults results=Summaries
ListStackSets in=NextToken out=NextToken limit=MaxResults results=Summaries
ListExports in=NextToken out=NextToken results=Exports
ListImports in=NextToken out=NextToken results=Imports
ListTypes in=NextToken out=NextToken limit=MaxResults results=TypeSummaries
ListGeneratedTemplates in=NextToken out=NextToken limit=MaxResults results=Summaries
ListResourceScanRelatedResources in=NextToken out=NextToken limit=MaxResults results=RelatedResources
ListResourceScanResources in=NextToken out=NextToken limit=MaxResults results=Resources
ListResourceScans in=NextToken out=NextToken limit=MaxResults results=ResourceScanSummaries
ListStackRefactorActions in=NextToken out=NextToken limit=MaxResults results=StackRefactorActions
ListStackRefactors in=NextToken out=NextToken limit=MaxResults results=StackRefactorSummaries
DescribeEvents in=NextToken out=NextToken results=OperationEvents

StackExists DescribeStacks 5 20 [{"matcher":"status","expected":200,"state":"success"},{"matcher":"error","expected":"ValidationError","state":"retry"}]
StackCreateComplete DescribeStacks 30 120 [{"argument":"Stacks[].StackStatus","expected":"CREATE_COMPLETE","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_COMPLETE","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_IN_PROGRESS","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_FAILED","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_IN_PROGRESS","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_FAILED","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_COMPLETE","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"CREATE_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"DELETE_COMPLETE","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"DELETE_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"ROLLBACK_COMPLETE","matcher":"pathAny","state":"failure"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
StackDeleteComplete DescribeStacks 30 120 [{"argument":"Stacks[].StackStatus","expected":"DELETE_COMPLETE","matcher":"pathAll","state":"success"},{"expected":"ValidationError","matcher":"error","state":"success"},{"argument":"Stacks[].StackStatus","expected":"DELETE_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"CREATE_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_IN_PROGRESS","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_COMPLETE","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_COMPLETE","matcher":"pathAny","state":"failure"}]
StackUpdateComplete DescribeStacks 30 120 [{"argument":"Stacks[].StackStatus","expected":"UPDATE_COMPLETE","matcher":"pathAll","state":"success"},{"expected":"UPDATE_FAILED","matcher":"pathAny","state":"failure","argument":"Stacks[].StackStatus"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"expected":"UPDATE_ROLLBACK_COMPLETE","matcher":"pathAny","state":"failure","argument":"Stacks[].StackStatus"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
StackImportComplete DescribeStacks 30 120 [{"argument":"Stacks[].StackStatus","expected":"IMPORT_COMPLETE","matcher":"pathAll","state":"success"},{"expected":"ROLLBACK_COMPLETE","matcher":"pathAny","state":"failure","argument":"Stacks[].StackStatus"},{"expected":"ROLLBACK_FAILED","matcher":"pathAny","state":"failure","argument":"Stacks[].StackStatus"},{"argument":"Stacks[].StackStatus","expected":"IMPORT_ROLLBACK_IN_PROGRESS","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"IMPORT_ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"expected":"IMPORT_ROLLBACK_COMPLETE","matcher":"pathAny","state":"failure","argument":"Stacks[].StackStatus"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
StackRollbackComplete DescribeStacks 30 120 [{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_COMPLETE","matcher":"pathAll","state":"success"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"UPDATE_ROLLBACK_FAILED","matcher":"pathAny","state":"failure"},{"argument":"Stacks[].StackStatus","expected":"DELETE_FAILED","matcher":"pathAny","state":"failure"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
ChangeSetCreateComplete DescribeChangeSet 30 120 [{"argument":"Status","expected":"CREATE_COMPLETE","matcher":"path","state":"success"},{"argument":"Status","expected":"FAILED","matcher":"path","state":"failure"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
StackRefactorCreateComplete DescribeStackRefactor 5 120 [{"argument":"Status","expected":"CREATE_COMPLETE","matcher":"path","state":"success"},{"argument":"Status","expected":"CREATE_FAILED","matcher":"path","state":"failure"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
StackRefactorExecuteComplete DescribeStackRefactor 15 120 [{"argument":"ExecutionStatus","expected":"EXECUTE_COMPLETE","matcher":"path","state":"success"},{"argument":"ExecutionStatus","expected":"EXECUTE_FAILED","matcher":"path","state":"failure"},{"argument":"ExecutionStatus","expected":"ROLLBACK_COMPLETE","matcher":"path","state":"failure"},{"expected":"ValidationError","matcher":"error","state":"failure"}]
TypeRegistrationComplete DescribeTypeRegistration 30 120 [{"argument":"ProgressStatus","expected":"COMPLETE","matcher":"path","state":"success"},{"argument":"ProgressStatus","expected":"FAILED","matcher":"path","state":"failure"}]`,
}
