// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Lambda, API version 2015-03-31. */
export const lambda: ServiceModel = {
  name: 'lambda',
  packed: `{"name":"lambda","serviceId":"Lambda","fullName":"AWS Lambda","apiVersion":"2015-03-31","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"lambda"}
AddLayerVersionPermission POST /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy <0 >1 status=201
AddPermission POST /2015-03-31/functions/{FunctionName}/policy <2 >3 status=201
CheckpointDurableExecution POST /2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint <4 >5 idempotent
CreateAlias POST /2015-03-31/functions/{FunctionName}/aliases <6 >7 status=201 idempotent
CreateCapacityProvider POST /2025-11-30/capacity-providers <8 >9 status=202 idempotent
CreateCodeSigningConfig POST /2020-04-22/code-signing-configs <10 >11 status=201
CreateEventSourceMapping POST /2015-03-31/event-source-mappings <12 >13 status=202
CreateFunction POST /2015-03-31/functions <14 >15 status=201 idempotent
CreateFunctionUrlConfig POST /2021-10-31/functions/{FunctionName}/url <16 >17 status=201
DeleteAlias DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} <18 status=204 idempotent
DeleteCapacityProvider DELETE /2025-11-30/capacity-providers/{CapacityProviderName} <19 >20 status=202 idempotent
DeleteCodeSigningConfig DELETE /2020-04-22/code-signing-configs/{CodeSigningConfigArn} <21 >22 status=204 idempotent
DeleteEventSourceMapping DELETE /2015-03-31/event-source-mappings/{UUID} <23 >13 status=202 idempotent
DeleteFunction DELETE /2015-03-31/functions/{FunctionName} <24 >25 idempotent
DeleteFunctionCodeSigningConfig DELETE /2020-06-30/functions/{FunctionName}/code-signing-config <26 status=204
DeleteFunctionConcurrency DELETE /2017-10-31/functions/{FunctionName}/concurrency <27 status=204
DeleteFunctionEventInvokeConfig DELETE /2019-09-25/functions/{FunctionName}/event-invoke-config <28 status=204
DeleteFunctionUrlConfig DELETE /2021-10-31/functions/{FunctionName}/url <29 status=204
DeleteLayerVersion DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber} <30 status=204 idempotent
DeleteProvisionedConcurrencyConfig DELETE /2019-09-30/functions/{FunctionName}/provisioned-concurrency <31 status=204 idempotent
GetAccountSettings GET /2016-08-19/account-settings <32 >33 readonly
GetAlias GET /2015-03-31/functions/{FunctionName}/aliases/{Name} <34 >7 readonly
GetCapacityProvider GET /2025-11-30/capacity-providers/{CapacityProviderName} <35 >36 readonly
GetCodeSigningConfig GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn} <37 >38 readonly
GetDurableExecution GET /2025-12-01/durable-executions/{DurableExecutionArn} <39 >40 readonly
GetDurableExecutionHistory GET /2025-12-01/durable-executions/{DurableExecutionArn}/history <41 >42 readonly
GetDurableExecutionState GET /2025-12-01/durable-executions/{DurableExecutionArn}/state <43 >44 readonly
GetEventSourceMapping GET /2015-03-31/event-source-mappings/{UUID} <45 >13 readonly
GetFunction GET /2015-03-31/functions/{FunctionName} <46 >47 readonly
GetFunctionCodeSigningConfig GET /2020-06-30/functions/{FunctionName}/code-signing-config <48 >49 readonly
GetFunctionConcurrency GET /2019-09-30/functions/{FunctionName}/concurrency <50 >51 readonly
GetFunctionConfiguration GET /2015-03-31/functions/{FunctionName}/configuration <52 >15 readonly
GetFunctionEventInvokeConfig GET /2019-09-25/functions/{FunctionName}/event-invoke-config <53 >54 readonly
GetFunctionRecursionConfig GET /2024-08-31/functions/{FunctionName}/recursion-config <55 >56 readonly
GetFunctionScalingConfig GET /2025-11-30/functions/{FunctionName}/function-scaling-config <57 >58 readonly
GetFunctionUrlConfig GET /2021-10-31/functions/{FunctionName}/url <59 >60 readonly
GetLayerVersion GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber} <61 >62 readonly
GetLayerVersionByArn GET /2018-10-31/layers?find=LayerVersion <63 >62 readonly
GetLayerVersionPolicy GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy <64 >65 readonly
GetPolicy GET /2015-03-31/functions/{FunctionName}/policy <66 >67 readonly
GetProvisionedConcurrencyConfig GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency <68 >69 readonly
GetRuntimeManagementConfig GET /2021-07-20/functions/{FunctionName}/runtime-management-config <70 >71 readonly
Invoke POST /2015-03-31/functions/{FunctionName}/invocations <72 >73
InvokeAsync POST /2014-11-13/functions/{FunctionName}/invoke-async <74 >75 status=202 deprecated
InvokeWithResponseStream POST /2021-11-15/functions/{FunctionName}/response-streaming-invocations <76 >77
ListAliases GET /2015-03-31/functions/{FunctionName}/aliases <78 >79 readonly
ListCapacityProviders GET /2025-11-30/capacity-providers <80 >81 readonly
ListCodeSigningConfigs GET /2020-04-22/code-signing-configs <82 >83 readonly
ListDurableExecutionsByFunction GET /2025-12-01/functions/{FunctionName}/durable-executions <84 >85 readonly
ListEventSourceMappings GET /2015-03-31/event-source-mappings <86 >87 readonly
ListFunctionEventInvokeConfigs GET /2019-09-25/functions/{FunctionName}/event-invoke-config/list <88 >89 readonly
ListFunctionUrlConfigs GET /2021-10-31/functions/{FunctionName}/urls <90 >91 readonly
ListFunctionVersionsByCapacityProvider GET /2025-11-30/capacity-providers/{CapacityProviderName}/function-versions <92 >93 readonly
ListFunctions GET /2015-03-31/functions <94 >95 readonly
ListFunctionsByCodeSigningConfig GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions <96 >97 readonly
ListLayerVersions GET /2018-10-31/layers/{LayerName}/versions <98 >99 readonly
ListLayers GET /2018-10-31/layers <100 >101 readonly
ListProvisionedConcurrencyConfigs GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL <102 >103 readonly
ListTags GET /2017-03-31/tags/{Resource} <104 >105 readonly
ListVersionsByFunction GET /2015-03-31/functions/{FunctionName}/versions <106 >107 readonly
PublishLayerVersion POST /2018-10-31/layers/{LayerName}/versions <108 >109 status=201
PublishVersion POST /2015-03-31/functions/{FunctionName}/versions <110 >15 status=201
PutFunctionCodeSigningConfig PUT /2020-06-30/functions/{FunctionName}/code-signing-config <111 >112
PutFunctionConcurrency PUT /2017-10-31/functions/{FunctionName}/concurrency <113 >114
PutFunctionEventInvokeConfig PUT /2019-09-25/functions/{FunctionName}/event-invoke-config <115 >54
PutFunctionRecursionConfig PUT /2024-08-31/functions/{FunctionName}/recursion-config <116 >117
PutFunctionScalingConfig PUT /2025-11-30/functions/{FunctionName}/function-scaling-config <118 >119 status=202
PutProvisionedConcurrencyConfig PUT /2019-09-30/functions/{FunctionName}/provisioned-concurrency <120 >121 status=202 idempotent
PutRuntimeManagementConfig PUT /2021-07-20/functions/{FunctionName}/runtime-management-config <122 >123
RemoveLayerVersionPermission DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId} <124 status=204
RemovePermission DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId} <125 status=204
SendDurableExecutionCallbackFailure POST /2025-12-01/durable-execution-callbacks/{CallbackId}/fail <126 >127
SendDurableExecutionCallbackHeartbeat POST /2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat <128 >129
SendDurableExecutionCallbackSuccess POST /2025-12-01/durable-execution-callbacks/{CallbackId}/succeed <130 >131
StopDurableExecution POST /2025-12-01/durable-executions/{DurableExecutionArn}/stop <132 >133
TagResource POST /2017-03-31/tags/{Resource} <134 status=204
UntagResource DELETE /2017-03-31/tags/{Resource} <135 status=204
UpdateAlias PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} <136 >7
UpdateCapacityProvider PUT /2025-11-30/capacity-providers/{CapacityProviderName} <137 >138 status=202
UpdateCodeSigningConfig PUT /2020-04-22/code-signing-configs/{CodeSigningConfigArn} <139 >140
UpdateEventSourceMapping PUT /2015-03-31/event-source-mappings/{UUID} <141 >13 status=202
UpdateFunctionCode PUT /2015-03-31/functions/{FunctionName}/code <142 >15
UpdateFunctionConfiguration PUT /2015-03-31/functions/{FunctionName}/configuration <143 >15
UpdateFunctionEventInvokeConfig POST /2019-09-25/functions/{FunctionName}/event-invoke-config <144 >54
UpdateFunctionUrlConfig PUT /2021-10-31/functions/{FunctionName}/url <145 >146

LayerName:s!@u VersionNumber:l!@u StatementId:s! Action:s! Principal:s! OrganizationId:s RevisionId:s@q
Statement:s RevisionId:s
FunctionName:s!@u StatementId:s! Action:s! Principal:s! SourceArn:s FunctionUrlAuthType:s InvokedViaFunctionUrl:b SourceAccount:s EventSourceToken:s Qualifier:s@q RevisionId:s PrincipalOrgID:s
Statement:s
DurableExecutionArn:s!@u CheckpointToken:s! Updates:[203 ClientToken:s~
CheckpointToken:s NewExecutionState:204!
FunctionName:s!@u Name:s! FunctionVersion:s! Description:s RoutingConfig:205
AliasArn:s Name:s FunctionVersion:s Description:s RoutingConfig:205 RevisionId:s
CapacityProviderName:s! VpcConfig:206! PermissionsConfig:207! InstanceRequirements:208 CapacityProviderScalingConfig:209 KmsKeyArn:s Tags:{s PropagateTags:210 TelemetryConfig:211
CapacityProvider:212!
Description:s AllowedPublishers:213! CodeSigningPolicies:214 Tags:{s
CodeSigningConfig:215!
EventSourceArn:s FunctionName:s! Enabled:b BatchSize:i FilterCriteria:216 KMSKeyArn:s MetricsConfig:217 LoggingConfig:218 ScalingConfig:219 MaximumBatchingWindowInSeconds:i ParallelizationFactor:i StartingPosition:s StartingPositionTimestamp:t DestinationConfig:220 MaximumRecordAgeInSeconds:i BisectBatchOnFunctionError:b MaximumRetryAttempts:i Tags:{s TumblingWindowInSeconds:i Topics:[s Queues:[s SourceAccessConfigurations:[221 SelfManagedEventSource:222 FunctionResponseTypes:[s AmazonManagedKafkaEventSourceConfig:223 SelfManagedKafkaEventSourceConfig:224 DocumentDBEventSourceConfig:225 ProvisionedPollerConfig:226
UUID:s StartingPosition:s StartingPositionTimestamp:t BatchSize:i MaximumBatchingWindowInSeconds:i ParallelizationFactor:i EventSourceArn:s FilterCriteria:216 FilterCriteriaError:227 KMSKeyArn:s MetricsConfig:217 LoggingConfig:218 ScalingConfig:219 FunctionArn:s LastModified:t LastProcessingResult:s State:s StateTransitionReason:s DestinationConfig:220 Topics:[s Queues:[s SourceAccessConfigurations:[221 SelfManagedEventSource:222 MaximumRecordAgeInSeconds:i BisectBatchOnFunctionError:b MaximumRetryAttempts:i TumblingWindowInSeconds:i FunctionResponseTypes:[s AmazonManagedKafkaEventSourceConfig:223 SelfManagedKafkaEventSourceConfig:224 DocumentDBEventSourceConfig:225 EventSourceMappingArn:s ProvisionedPollerConfig:226
FunctionName:s! Runtime:s Role:s! Handler:s Code:228! Description:s Timeout:i MemorySize:i Publish:b PublishTo:s VpcConfig:229 PackageType:s DeadLetterConfig:230 Environment:231 KMSKeyArn:s TracingConfig:232 Tags:{s Layers:[s FileSystemConfigs:[233 CodeSigningConfigArn:s ImageConfig:234 Architectures:[s EphemeralStorage:235 SnapStart:236 LoggingConfig:237 TenancyConfig:238 CapacityProviderConfig:239 DurableConfig:240
FunctionName:s FunctionArn:s Runtime:s Role:s Handler:s CodeSize:l Description:s Timeout:i MemorySize:i LastModified:s CodeSha256:s Version:s VpcConfig:241 DeadLetterConfig:230 Environment:242 KMSKeyArn:s TracingConfig:243 MasterArn:s RevisionId:s Layers:[244 State:s StateReason:s StateReasonCode:s LastUpdateStatus:s LastUpdateStatusReason:s LastUpdateStatusReasonCode:s FileSystemConfigs:[233 SigningProfileVersionArn:s SigningJobArn:s PackageType:s ImageConfigResponse:245 Architectures:[s EphemeralStorage:235 SnapStart:246 RuntimeVersionConfig:247 LoggingConfig:237 TenancyConfig:238 CapacityProviderConfig:239 ConfigSha256:s DurableConfig:240
FunctionName:s!@u Qualifier:s@q AuthType:s! Cors:248 InvokeMode:s
FunctionUrl:s! FunctionArn:s! AuthType:s! Cors:248 CreationTime:s! InvokeMode:s
FunctionName:s!@u Name:s!@u
CapacityProviderName:s!@u
CapacityProvider:212!
CodeSigningConfigArn:s!@u
-
UUID:s!@u
FunctionName:s!@u Qualifier:s@q
StatusCode:i@s
FunctionName:s!@u
FunctionName:s!@u
FunctionName:s!@u Qualifier:s@q
FunctionName:s!@u Qualifier:s@q
LayerName:s!@u VersionNumber:l!@u
FunctionName:s!@u Qualifier:s!@q
-
AccountLimit:249 AccountUsage:250
FunctionName:s!@u Name:s!@u
CapacityProviderName:s!@u
CapacityProvider:212!
CodeSigningConfigArn:s!@u
CodeSigningConfig:215!
DurableExecutionArn:s!@u IncludeExecutionData:b@q
DurableExecutionArn:s! DurableExecutionName:s! FunctionArn:s! InputPayload:s Result:s Error:251 StartTimestamp:t! Status:s! EndTimestamp:t Version:s TraceHeader:252 ExecutionDataIncluded:b DurableConfig:240
DurableExecutionArn:s!@u IncludeExecutionData:b@q MaxItems:i@q Marker:s@q ReverseOrder:b@q
Events:[253! NextMarker:s
DurableExecutionArn:s!@u CheckpointToken:s!@q Marker:s@q MaxItems:i@q
Operations:[254! NextMarker:s
UUID:s!@u
FunctionName:s!@u Qualifier:s@q
Configuration:15 Code:255 Tags:{s TagsError:256 Concurrency:114
FunctionName:s!@u
CodeSigningConfigArn:s! FunctionName:s!
FunctionName:s!@u
ReservedConcurrentExecutions:i
FunctionName:s!@u Qualifier:s@q
FunctionName:s!@u Qualifier:s@q
LastModified:t FunctionArn:s MaximumRetryAttempts:i MaximumEventAgeInSeconds:i DestinationConfig:220
FunctionName:s!@u
RecursiveLoop:s
FunctionName:s!@u Qualifier:s!@q
FunctionArn:s AppliedFunctionScalingConfig:257 RequestedFunctionScalingConfig:257
FunctionName:s!@u Qualifier:s@q
FunctionUrl:s! FunctionArn:s! AuthType:s! Cors:248 CreationTime:s! LastModifiedTime:s! InvokeMode:s
LayerName:s!@u VersionNumber:l!@u
Content:258 LayerArn:s LayerVersionArn:s Description:s CreatedDate:s Version:l CompatibleArchitectures:[s CompatibleRuntimes:[s LicenseInfo:s
Arn:s!@q
LayerName:s!@u VersionNumber:l!@u
Policy:s RevisionId:s
FunctionName:s!@u Qualifier:s@q
Policy:s RevisionId:s
FunctionName:s!@u Qualifier:s!@q
RequestedProvisionedConcurrentExecutions:i AvailableProvisionedConcurrentExecutions:i AllocatedProvisionedConcurrentExecutions:i Status:s StatusReason:s LastModified:s
FunctionName:s!@u Qualifier:s@q
UpdateRuntimeOn:s FunctionArn:s RuntimeVersionArn:s
FunctionName:s!@u InvocationType:s@h=X-Amz-Invocation-Type LogType:s@h=X-Amz-Log-Type ClientContext:s@h=X-Amz-Client-Context DurableExecutionName:s@h=X-Amz-Durable-Execution-Name Payload:B@p Qualifier:s@q TenantId:s@h=X-Amz-Tenant-Id
StatusCode:i@s FunctionError:s@h=X-Amz-Function-Error LogResult:s@h=X-Amz-Log-Result Payload:B@p ExecutedVersion:s@h=X-Amz-Executed-Version DurableExecutionArn:s@h=X-Amz-Durable-Execution-Arn
FunctionName:s!@u InvokeArgs:S!@p
Status:i@s
FunctionName:s!@u LogType:s@h=X-Amz-Log-Type ClientContext:s@h=X-Amz-Client-Context Qualifier:s@q Payload:B@p TenantId:s@h=X-Amz-Tenant-Id InvocationType:s@h=X-Amz-Invocation-Type
StatusCode:i@s ExecutedVersion:s@h=X-Amz-Executed-Version EventStream:259@p ResponseStreamContentType:s@h=Content-Type
FunctionName:s!@u FunctionVersion:s@q Marker:s@q MaxItems:i@q
NextMarker:s Aliases:[7
State:s@q Marker:s@q MaxItems:i@q
CapacityProviders:[212! NextMarker:s
Marker:s@q MaxItems:i@q
NextMarker:s CodeSigningConfigs:[215
FunctionName:s!@u Qualifier:s@q DurableExecutionName:s@q Statuses:[s@q StartedAfter:t@q StartedBefore:t@q ReverseOrder:b@q Marker:s@q MaxItems:i@q
DurableExecutions:[260 NextMarker:s
EventSourceArn:s@q FunctionName:s@q Marker:s@q MaxItems:i@q
NextMarker:s EventSourceMappings:[13
FunctionName:s!@u Marker:s@q MaxItems:i@q
FunctionEventInvokeConfigs:[54 NextMarker:s
FunctionName:s!@u Marker:s@q MaxItems:i@q
FunctionUrlConfigs:[261! NextMarker:s
CapacityProviderName:s!@u Marker:s@q MaxItems:i@q
CapacityProviderArn:s! FunctionVersions:[262! NextMarker:s
MasterRegion:s@q FunctionVersion:s@q Marker:s@q MaxItems:i@q
NextMarker:s Functions:[15
CodeSigningConfigArn:s!@u Marker:s@q MaxItems:i@q
NextMarker:s FunctionArns:[s
CompatibleArchitecture:s@q CompatibleRuntime:s@q LayerName:s!@u Marker:s@q MaxItems:i@q
NextMarker:s LayerVersions:[263
CompatibleArchitecture:s@q CompatibleRuntime:s@q Marker:s@q MaxItems:i@q
NextMarker:s Layers:[264
FunctionName:s!@u Marker:s@q MaxItems:i@q
ProvisionedConcurrencyConfigs:[265 NextMarker:s
Resource:s!@u
Tags:{s
FunctionName:s!@u Marker:s@q MaxItems:i@q
NextMarker:s Versions:[15
LayerName:s!@u Description:s Content:266! CompatibleArchitectures:[s CompatibleRuntimes:[s LicenseInfo:s
Content:258 LayerArn:s LayerVersionArn:s Description:s CreatedDate:s Version:l CompatibleArchitectures:[s CompatibleRuntimes:[s LicenseInfo:s
FunctionName:s!@u CodeSha256:s Description:s RevisionId:s PublishTo:s
CodeSigningConfigArn:s! FunctionName:s!@u
CodeSigningConfigArn:s! FunctionName:s!
FunctionName:s!@u ReservedConcurrentExecutions:i!
ReservedConcurrentExecutions:i
FunctionName:s!@u Qualifier:s@q MaximumRetryAttempts:i MaximumEventAgeInSeconds:i DestinationConfig:220
FunctionName:s!@u RecursiveLoop:s!
RecursiveLoop:s
FunctionName:s!@u Qualifier:s!@q FunctionScalingConfig:257
FunctionState:s
FunctionName:s!@u Qualifier:s!@q ProvisionedConcurrentExecutions:i!
RequestedProvisionedConcurrentExecutions:i AllocatedProvisionedConcurrentExecutions:i AvailableProvisionedConcurrentExecutions:i Status:s StatusReason:s LastModified:s
FunctionName:s!@u Qualifier:s@q UpdateRuntimeOn:s! RuntimeVersionArn:s
UpdateRuntimeOn:s! FunctionArn:s! RuntimeVersionArn:s
LayerName:s!@u VersionNumber:l!@u StatementId:s!@u RevisionId:s@q
FunctionName:s!@u StatementId:s!@u Qualifier:s@q RevisionId:s@q
CallbackId:s!@u Error:251@p
-
CallbackId:s!@u
-
CallbackId:s!@u Result:B@p
-
DurableExecutionArn:s!@u Error:251@p
StopTimestamp:t!
Resource:s!@u Tags:{s!
Resource:s!@u TagKeys:[s!@q=tagKeys
FunctionName:s!@u Name:s!@u FunctionVersion:s Description:s RoutingConfig:205 RevisionId:s
CapacityProviderName:s!@u CapacityProviderScalingConfig:209 PropagateTags:210 TelemetryConfig:211
CapacityProvider:212!
CodeSigningConfigArn:s!@u Description:s AllowedPublishers:213 CodeSigningPolicies:214
CodeSigningConfig:215!
UUID:s!@u FunctionName:s Enabled:b BatchSize:i FilterCriteria:216 KMSKeyArn:s MetricsConfig:217 LoggingConfig:218 ScalingConfig:219 MaximumBatchingWindowInSeconds:i ParallelizationFactor:i DestinationConfig:220 MaximumRecordAgeInSeconds:i BisectBatchOnFunctionError:b MaximumRetryAttempts:i TumblingWindowInSeconds:i SourceAccessConfigurations:[221 FunctionResponseTypes:[s AmazonManagedKafkaEventSourceConfig:223 SelfManagedKafkaEventSourceConfig:224 DocumentDBEventSourceConfig:225 ProvisionedPollerConfig:226
FunctionName:s!@u ZipFile:B S3Bucket:s S3Key:s S3ObjectVersion:s S3ObjectStorageMode:s ImageUri:s Architectures:[s Publish:b PublishTo:s DryRun:b RevisionId:s SourceKMSKeyArn:s
FunctionName:s!@u Role:s Handler:s Description:s Timeout:i MemorySize:i VpcConfig:229 Environment:231 Runtime:s DeadLetterConfig:230 KMSKeyArn:s TracingConfig:232 RevisionId:s Layers:[s FileSystemConfigs:[233 ImageConfig:234 EphemeralStorage:235 SnapStart:236 LoggingConfig:237 CapacityProviderConfig:239 DurableConfig:240
FunctionName:s!@u Qualifier:s@q MaximumRetryAttempts:i MaximumEventAgeInSeconds:i DestinationConfig:220
FunctionName:s!@u Qualifier:s@q AuthType:s Cors:248 InvokeMode:s
FunctionUrl:s! FunctionArn:s! AuthType:s! Cors:248 CreationTime:s! LastModifiedTime:s! InvokeMode:s
Type:s message:s
Type:s Message:s
Type:s message:s
Type:s message:s
Type:s message:s
Type:s message:s
Type:s Message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s EC2ErrorCode:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s message:s
Type:s Message:s
Type:s message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s message:s
Type:s Message:s
Type:s message:s
Type:s message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
Type:s Message:s
retryAfterSeconds:s@h=Retry-After Type:s message:s Reason:s
Type:s message:s
Id:s! ParentId:s Name:s Type:s! SubType:s Action:s! Payload:s Error:251 ContextOptions:267 StepOptions:268 WaitOptions:269 CallbackOptions:270 ChainedInvokeOptions:271
Operations:[254 NextMarker:s
AdditionalVersionWeights:{d
SubnetIds:[s! SecurityGroupIds:[s!
CapacityProviderOperatorRoleArn:s!
Architectures:[s AllowedInstanceTypes:[s ExcludedInstanceTypes:[s
MaxVCpuCount:i ScalingMode:s ScalingPolicies:[272
Mode:s ExplicitTags:{s
LoggingConfig:273
CapacityProviderArn:s! State:s! VpcConfig:206! PermissionsConfig:207! InstanceRequirements:208 CapacityProviderScalingConfig:209 KmsKeyArn:s LastModified:s PropagateTags:210 TelemetryConfig:211
SigningProfileVersionArns:[s!
UntrustedArtifactOnDeployment:s
CodeSigningConfigId:s! CodeSigningConfigArn:s! Description:s AllowedPublishers:213! CodeSigningPolicies:214! LastModified:s!
Filters:[274
Metrics:[s
SystemLogLevel:s
MaximumConcurrency:i
OnSuccess:275 OnFailure:276
Type:s URI:s
Endpoints:{[s
ConsumerGroupId:s SchemaRegistryConfig:277
ConsumerGroupId:s SchemaRegistryConfig:277
DatabaseName:s CollectionName:s FullDocument:s
MinimumPollers:i MaximumPollers:i PollerGroupName:s
ErrorCode:s Message:s
ZipFile:B S3Bucket:s S3Key:s S3ObjectVersion:s S3ObjectStorageMode:s ImageUri:s SourceKMSKeyArn:s
SubnetIds:[s SecurityGroupIds:[s Ipv6AllowedForDualStack:b
TargetArn:s
Variables:{s
Mode:s
Arn:s! LocalMountPath:s!
EntryPoint:[s Command:[s WorkingDirectory:s
Size:i!
ApplyOn:s
LogFormat:s ApplicationLogLevel:s SystemLogLevel:s LogGroup:s
TenantIsolationMode:s!
LambdaManagedInstancesCapacityProviderConfig:278!
KMSKeyArn:s RetentionPeriodInDays:i ExecutionTimeout:i
SubnetIds:[s SecurityGroupIds:[s VpcId:s Ipv6AllowedForDualStack:b
Variables:{s Error:279
Mode:s
Arn:s CodeSize:l SigningProfileVersionArn:s SigningJobArn:s
ImageConfig:234 Error:280
ApplyOn:s OptimizationStatus:s
RuntimeVersionArn:s Error:281
AllowCredentials:b AllowHeaders:[s AllowMethods:[s AllowOrigins:[s ExposeHeaders:[s MaxAge:i
TotalCodeSize:l CodeSizeUnzipped:l CodeSizeZipped:l ConcurrentExecutions:i UnreservedConcurrentExecutions:i
TotalCodeSize:l FunctionCount:l
ErrorMessage:s ErrorType:s ErrorData:s StackTrace:[s
XAmznTraceId:s
EventType:s SubType:s EventId:i Id:s Name:s EventTimestamp:t ParentId:s ExecutionStartedDetails:282 ExecutionSucceededDetails:283 ExecutionFailedDetails:284 ExecutionTimedOutDetails:285 ExecutionStoppedDetails:286 ContextStartedDetails:287 ContextSucceededDetails:288 ContextFailedDetails:289 WaitStartedDetails:290 WaitSucceededDetails:291 WaitCancelledDetails:292 StepStartedDetails:293 StepSucceededDetails:294 StepFailedDetails:295 ChainedInvokeStartedDetails:296 ChainedInvokeSucceededDetails:297 ChainedInvokeFailedDetails:298 ChainedInvokeTimedOutDetails:299 ChainedInvokeStoppedDetails:300 CallbackStartedDetails:301 CallbackSucceededDetails:302 CallbackFailedDetails:303 CallbackTimedOutDetails:304 InvocationCompletedDetails:305
Id:s! ParentId:s Name:s Type:s! SubType:s StartTimestamp:t! EndTimestamp:t Status:s! ExecutionDetails:306 ContextDetails:307 StepDetails:308 WaitDetails:309 CallbackDetails:310 ChainedInvokeDetails:311
RepositoryType:s Location:s ImageUri:s ResolvedImageUri:s ResolvedS3Object:312 SourceKMSKeyArn:s Error:313
ErrorCode:s! Message:s!
MinExecutionEnvironments:i MaxExecutionEnvironments:i
Location:s CodeSha256:s CodeSize:l SigningProfileVersionArn:s SigningJobArn:s ResolvedS3Object:312
%events PayloadChunk:314 InvokeComplete:315
DurableExecutionArn:s! DurableExecutionName:s! FunctionArn:s! Status:s! StartTimestamp:t! EndTimestamp:t KMSKeyArn:s
FunctionUrl:s! FunctionArn:s! CreationTime:s! LastModifiedTime:s! Cors:248 AuthType:s! InvokeMode:s
FunctionArn:s! State:s!
LayerVersionArn:s Version:l Description:s CreatedDate:s CompatibleArchitectures:[s CompatibleRuntimes:[s LicenseInfo:s
LayerName:s LayerArn:s LatestMatchingVersion:263
FunctionArn:s RequestedProvisionedConcurrentExecutions:i AvailableProvisionedConcurrentExecutions:i AllocatedProvisionedConcurrentExecutions:i Status:s StatusReason:s LastModified:s
S3Bucket:s S3Key:s S3ObjectVersion:s S3ObjectStorageMode:s ZipFile:B
ReplayChildren:b
NextAttemptDelaySeconds:i
WaitSeconds:i
TimeoutSeconds:i HeartbeatTimeoutSeconds:i
FunctionName:s! TenantId:s
PredefinedMetricType:s! TargetValue:d!
SystemLogLevel:s LogGroup:s
Pattern:s
Destination:s
Destination:s
SchemaRegistryURI:s EventRecordFormat:s AccessConfigs:[316 SchemaValidationConfigs:[317
CapacityProviderArn:s! PerExecutionEnvironmentMaxConcurrency:i ExecutionEnvironmentMemoryGiBPerVCpu:d
ErrorCode:s Message:s
ErrorCode:s Message:s
ErrorCode:s Message:s
Input:318! ExecutionTimeout:i!
Result:319!
Error:320!
Error:320
Error:320!
-
Result:319!
Error:320!
Duration:i! ScheduledEndTimestamp:t!
Duration:i
Error:320
-
Result:319! RetryDetails:321!
Error:320! RetryDetails:321!
FunctionName:s! TenantId:s Input:318 ExecutedVersion:s DurableExecutionArn:s
Result:319!
Error:320!
Error:320!
Error:320!
CallbackId:s! HeartbeatTimeout:i Timeout:i
Result:319!
Error:320!
Error:320!
StartTimestamp:t! EndTimestamp:t! RequestId:s! Error:320
InputPayload:s
ReplayChildren:b Result:s Error:251
Attempt:i NextAttemptTimestamp:t Result:s Error:251
ScheduledEndTimestamp:t
CallbackId:s Result:s Error:251
Result:s Error:251
S3Bucket:s S3Key:s S3ObjectVersion:s
ErrorCode:s Message:s
Payload:B;event
ErrorCode:s ErrorDetails:s LogResult:s
Type:s URI:s
Attribute:s
Payload:s Truncated:b
Payload:s Truncated:b
Payload:251 Truncated:b
CurrentAttempt:i NextAttemptDelaySeconds:i

AliasLimitExceededException 147 status=400 sender
CallbackTimeoutException 148 status=400 sender
CapacityProviderLimitExceededException 149 status=400 sender
CodeArtifactUserDeletedException 150 status=409 sender
CodeArtifactUserFailedException 151 status=409 sender
CodeArtifactUserPendingException 152 status=409 sender
CodeSigningConfigNotFoundException 153 status=404 sender
CodeStorageExceededException 154 status=400 sender
CodeVerificationFailedException 155 status=400 sender
DurableExecutionAlreadyStartedException 156 status=409 sender
EC2AccessDeniedException 157 status=502
EC2ThrottledException 158 status=502
EC2UnexpectedException 159 status=502
EFSIOException 160 status=410 sender
EFSMountConnectivityException 161 status=408 sender
EFSMountFailureException 162 status=403 sender
EFSMountTimeoutException 163 status=408 sender
ENILimitReachedException 164 status=502
ENINotReadyException 165 status=502
FunctionVersionsPerCapacityProviderLimitExceededException 166 status=400 sender
InvalidCodeSignatureException 167 status=400 sender
InvalidParameterValueException 168 status=400 sender
InvalidRequestContentException 169 status=400 sender
InvalidRuntimeException 170 status=502
InvalidSecurityGroupIDException 171 status=502
InvalidSubnetIDException 172 status=502
InvalidZipFileException 173 status=502
KMSAccessDeniedException 174 status=502
KMSDisabledException 175 status=502
KMSInvalidStateException 176 status=502
KMSNotFoundException 177 status=502
ModeNotSupportedException 178 status=400 sender
NoPublishedVersionException 179 status=400 sender
PolicyLengthExceededException 180 status=400 sender
PreconditionFailedException 181 status=412 sender
ProvisionedConcurrencyConfigNotFoundException 182 status=404 sender
PublicPolicyException 183 status=400 sender
RecursiveInvocationException 184 status=400 sender
RequestTooLargeException 185 status=413 sender
ResourceConflictException 186 status=409 sender
ResourceInUseException 187 status=400 sender
ResourceNotFoundException 188 status=404 sender
ResourceNotReadyException 189 status=502
S3FilesMountConnectivityException 190 status=408 sender
S3FilesMountFailureException 191 status=403 sender
S3FilesMountTimeoutException 192 status=408 sender
SerializedRequestEntityTooLargeException 193 status=413 sender
ServiceException 194 status=500
ServiceQuotaExceededException 195 status=402 sender
SnapStartException 196 status=400 sender
SnapStartNotReadyException 197 status=409 sender
SnapStartRegenerationFailureException 198 status=409 sender
SnapStartTimeoutException 199 status=408 sender
SubnetIPAddressLimitReachedException 200 status=502
TooManyRequestsException 201 status=429 sender
UnsupportedMediaTypeException 202 status=415 sender

ListEventSourceMappings in=Marker out=NextMarker limit=MaxItems results=EventSourceMappings
ListFunctions in=Marker out=NextMarker limit=MaxItems results=Functions
ListAliases in=Marker out=NextMarker limit=MaxItems results=Aliases
ListLayerVersions in=Marker out=NextMarker limit=MaxItems results=LayerVersions
ListLayers in=Marker out=NextMarker limit=MaxItems results=Layers
ListVersionsByFunction in=Marker out=NextMarker limit=MaxItems results=Versions
ListFunctionEventInvokeConfigs in=Marker out=NextMarker limit=MaxItems results=FunctionEventInvokeConfigs
ListProvisionedConcurrencyConfigs in=Marker out=NextMarker limit=MaxItems results=ProvisionedConcurrencyConfigs
ListCodeSigningConfigs in=Marker out=NextMarker limit=MaxItems results=CodeSigningConfigs
ListFunctionsByCodeSigningConfig in=Marker out=NextMarker limit=MaxItems results=FunctionArns
ListFunctionUrlConfigs in=Marker out=NextMarker limit=MaxItems results=FunctionUrlConfigs
ListCapacityProviders in=Marker out=NextMarker limit=MaxItems results=CapacityProviders
ListFunctionVersionsByCapacityProvider in=Marker out=NextMarker limit=MaxItems results=FunctionVersions
GetDurableExecutionHistory in=Marker out=NextMarker limit=MaxItems results=Events
GetDurableExecutionState in=Marker out=NextMarker limit=MaxItems results=Operations
ListDurableExecutionsByFunction in=Marker out=NextMarker limit=MaxItems results=DurableExecutions

FunctionActive GetFunctionConfiguration 5 60 [{"matcher":"path","argument":"State","state":"success","expected":"Active"},{"matcher":"path","argument":"State","state":"failure","expected":"Failed"},{"matcher":"path","argument":"State","state":"retry","expected":"Pending"}]
FunctionActiveV2 GetFunction 1 300 [{"matcher":"path","argument":"Configuration.State","state":"success","expected":"Active"},{"matcher":"path","argument":"Configuration.State","state":"failure","expected":"Failed"},{"matcher":"path","argument":"Configuration.State","state":"retry","expected":"Pending"}]
FunctionExists GetFunction 1 20 [{"matcher":"error","state":"success","expected":false},{"matcher":"error","state":"retry","expected":"ResourceNotFoundException"}]
FunctionUpdated GetFunctionConfiguration 5 60 [{"matcher":"path","argument":"LastUpdateStatus","state":"success","expected":"Successful"},{"matcher":"path","argument":"LastUpdateStatus","state":"failure","expected":"Failed"},{"matcher":"path","argument":"LastUpdateStatus","state":"retry","expected":"InProgress"}]
FunctionUpdatedV2 GetFunction 1 300 [{"matcher":"path","argument":"Configuration.LastUpdateStatus","state":"success","expected":"Successful"},{"matcher":"path","argument":"Configuration.LastUpdateStatus","state":"failure","expected":"Failed"},{"matcher":"path","argument":"Configuration.LastUpdateStatus","state":"retry","expected":"InProgress"}]
PublishedVersionActive GetFunctionConfiguration 5 312 [{"matcher":"path","argument":"State","state":"success","expected":"Active"},{"matcher":"path","argument":"State","state":"failure","expected":"Failed"},{"matcher":"path","argument":"State","state":"retry","expected":"Pending"}]`,
}
