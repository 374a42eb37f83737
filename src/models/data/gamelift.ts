// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon GameLift, API version 2015-10-01. */
export const gamelift: ServiceModel = {
  name: 'gamelift',
  packed: `{"name":"gamelift","serviceId":"GameLift","fullName":"Amazon GameLift","apiVersion":"2015-10-01","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"gamelift","jsonVersion":"1.1","targetPrefix":"GameLift","xmlNamespace":"http://gamelift.amazonaws.com/doc/"}
AcceptMatch <0 >1
ClaimGameServer <2 >3
CreateAlias <4 >5
CreateBuild <6 >7
CreateContainerFleet <8 >9
CreateContainerGroupDefinition <10 >11
CreateFleet <12 >13
CreateFleetLocations <14 >15
CreateGameServerGroup <16 >17
CreateGameSession <18 >19
CreateGameSessionQueue <20 >21
CreateLocation <22 >23
CreateMatchmakingConfiguration <24 >25
CreateMatchmakingRuleSet <26 >27
CreatePlayerSession <28 >29
CreatePlayerSessions <30 >31
CreateScript <32 >33
CreateVpcPeeringAuthorization <34 >35
CreateVpcPeeringConnection <36 >37
DeleteAlias <38
DeleteBuild <39
DeleteContainerFleet <40 >41
DeleteContainerGroupDefinition <42 >43
DeleteFleet <44
DeleteFleetLocations <45 >46
DeleteGameServerGroup <47 >48
DeleteGameSessionQueue <49 >50
DeleteLocation <51 >52
DeleteMatchmakingConfiguration <53 >54
DeleteMatchmakingRuleSet <55 >56
DeleteScalingPolicy <57
DeleteScript <58
DeleteVpcPeeringAuthorization <59 >60
DeleteVpcPeeringConnection <61 >62
DeregisterCompute <63 >64
DeregisterGameServer <65
DescribeAlias <66 >67
DescribeBuild <68 >69
DescribeCompute <70 >71
DescribeContainerFleet <72 >73
DescribeContainerGroupDefinition <74 >75
DescribeContainerGroupPortMappings <76 >77
DescribeEC2InstanceLimits <78 >79
DescribeFleetAttributes <80 >81
DescribeFleetCapacity <82 >83
DescribeFleetDeployment <84 >85
DescribeFleetEvents <86 >87
DescribeFleetLocationAttributes <88 >89
DescribeFleetLocationCapacity <90 >91
DescribeFleetLocationUtilization <92 >93
DescribeFleetPortSettings <94 >95
DescribeFleetUtilization <96 >97
DescribeGameServer <98 >99
DescribeGameServerGroup <100 >101
DescribeGameServerInstances <102 >103
DescribeGameSessionDetails <104 >105
DescribeGameSessionPlacement <106 >107
DescribeGameSessionQueues <108 >109
DescribeGameSessions <110 >111
DescribeInstances <112 >113
DescribeMatchmaking <114 >115
DescribeMatchmakingConfigurations <116 >117
DescribeMatchmakingRuleSets <118 >119
DescribePlayerSessions <120 >121
DescribeRuntimeConfiguration <122 >123
DescribeScalingPolicies <124 >125
DescribeScript <126 >127
DescribeVpcPeeringAuthorizations <128 >129
DescribeVpcPeeringConnections <130 >131
GetComputeAccess <132 >133
GetComputeAuthToken <134 >135
GetGameSessionLogUrl <136 >137
GetInstanceAccess <138 >139
GetPlayerConnectionDetails <140 >141
ListAliases <142 >143
ListBuilds <144 >145
ListCompute <146 >147
ListContainerFleets <148 >149
ListContainerGroupDefinitionVersions <150 >151
ListContainerGroupDefinitions <152 >153
ListFleetDeployments <154 >155
ListFleets <156 >157
ListGameServerGroups <158 >159
ListGameServers <160 >161
ListLocations <162 >163
ListScripts <164 >165
ListTagsForResource <166 >167
PutScalingPolicy <168 >169
RegisterCompute <170 >171
RegisterGameServer <172 >173
RequestUploadCredentials <174 >175
ResolveAlias <176 >177
ResumeGameServerGroup <178 >179
SearchGameSessions <180 >181
StartFleetActions <182 >183
StartGameSessionPlacement <184 >185
StartMatchBackfill <186 >187
StartMatchmaking <188 >189
StopFleetActions <190 >191
StopGameSessionPlacement <192 >193
StopMatchmaking <194 >195
SuspendGameServerGroup <196 >197
TagResource <198 >199
TerminateGameSession <200 >201
UntagResource <202 >203
UpdateAlias <204 >205
UpdateBuild <206 >207
UpdateContainerFleet <208 >209
UpdateContainerGroupDefinition <210 >211
UpdateFleetAttributes <212 >213
UpdateFleetCapacity <214 >215
UpdateFleetPortSettings <216 >217
UpdateGameServer <218 >219
UpdateGameServerGroup <220 >221
UpdateGameSession <222 >223
UpdateGameSessionQueue <224 >225
UpdateMatchmakingConfiguration <226 >227
UpdateRuntimeConfiguration <228 >229
UpdateScript <230 >231
ValidateMatchmakingRuleSet <232 >233

TicketId:s! PlayerIds:[s! AcceptanceType:s!
-
GameServerGroupName:s! GameServerId:s GameServerData:s FilterOption:250
GameServer:251
Name:s! Description:s RoutingStrategy:252! Tags:[253
Alias:254
Name:s Version:s StorageLocation:255 OperatingSystem:s Tags:[253 ServerSdkVersion:s
Build:256 UploadCredentials:257 StorageLocation:255
FleetRoleArn:s! Description:s GameServerContainerGroupDefinitionName:s PerInstanceContainerGroupDefinitionName:s InstanceConnectionPortRange:258 InstanceInboundPermissions:[259 GameServerContainerGroupsPerInstance:i InstanceType:s BillingType:s Locations:[260 MetricGroups:[s NewGameSessionProtectionPolicy:s GameSessionCreationLimitPolicy:261 LogConfiguration:262 Tags:[253 PlayerGatewayMode:s
ContainerFleet:263
Name:s! ContainerGroupType:s TotalMemoryLimitMebibytes:i! TotalVcpuLimit:d! GameServerContainerDefinition:264 SupportContainerDefinitions:[265 OperatingSystem:s! VersionDescription:s Tags:[253
ContainerGroupDefinition:266
Name:s! Description:s BuildId:s ScriptId:s ServerLaunchPath:s ServerLaunchParameters:s LogPaths:[s EC2InstanceType:s EC2InboundPermissions:[259 NewGameSessionProtectionPolicy:s RuntimeConfiguration:267 ResourceCreationLimitPolicy:268 MetricGroups:[s PeerVpcAwsAccountId:s PeerVpcId:s FleetType:s InstanceRoleArn:s CertificateConfiguration:269 Locations:[260 Tags:[253 ComputeType:s AnywhereConfiguration:270 InstanceRoleCredentialsProvider:s PlayerGatewayMode:s PlayerGatewayConfiguration:271
FleetAttributes:272 LocationStates:[273
FleetId:s! Locations:[260!
FleetId:s FleetArn:s LocationStates:[273
GameServerGroupName:s! RoleArn:s! MinSize:i! MaxSize:i! LaunchTemplate:274! InstanceDefinitions:[275! AutoScalingPolicy:276 BalancingStrategy:s GameServerProtectionPolicy:s VpcSubnets:[s Tags:[253
GameServerGroup:277
FleetId:s AliasId:s MaximumPlayerSessionCount:i! Name:s GameProperties:[278 CreatorId:s GameSessionId:s IdempotencyToken:s GameSessionData:s Location:s
GameSession:279
Name:s! TimeoutInSeconds:i PlayerLatencyPolicies:[280 Destinations:[281 FilterConfiguration:282 PriorityConfiguration:283 CustomEventData:s NotificationTarget:s Tags:[253
GameSessionQueue:284
LocationName:s! Tags:[253
Location:285
Name:s! Description:s GameSessionQueueArns:[s RequestTimeoutSeconds:i! AcceptanceTimeoutSeconds:i AcceptanceRequired:b! RuleSetName:s! NotificationTarget:s AdditionalPlayerCount:i CustomEventData:s GameProperties:[278 GameSessionData:s BackfillMode:s FlexMatchMode:s Tags:[253
Configuration:286
Name:s! RuleSetBody:s! Tags:[253
RuleSet:287!
GameSessionId:s! PlayerId:s! PlayerData:s
PlayerSession:288
GameSessionId:s! PlayerIds:[s! PlayerDataMap:{s
PlayerSessions:[288
Name:s Version:s StorageLocation:255 ZipFile:B Tags:[253 NodeJsVersion:s
Script:289
GameLiftAwsAccountId:s! PeerVpcId:s!
VpcPeeringAuthorization:290
FleetId:s! PeerVpcAwsAccountId:s! PeerVpcId:s!
-
AliasId:s!
BuildId:s!
FleetId:s!
-
Name:s! VersionNumber:i VersionCountToRetain:i
-
FleetId:s!
FleetId:s! Locations:[s!
FleetId:s FleetArn:s LocationStates:[273
GameServerGroupName:s! DeleteOption:s
GameServerGroup:277
Name:s!
-
LocationName:s!
-
Name:s!
-
Name:s!
-
Name:s! FleetId:s!
ScriptId:s!
GameLiftAwsAccountId:s! PeerVpcId:s!
-
FleetId:s! VpcPeeringConnectionId:s!
-
FleetId:s! ComputeName:s!
-
GameServerGroupName:s! GameServerId:s!
AliasId:s!
Alias:254
BuildId:s!
Build:256
FleetId:s! ComputeName:s!
Compute:291
FleetId:s!
ContainerFleet:263
Name:s! VersionNumber:i
ContainerGroupDefinition:266
FleetId:s! ContainerGroupType:s! ComputeName:s InstanceId:s ContainerName:s
FleetId:s FleetArn:s Location:s ContainerGroupDefinitionArn:s ContainerGroupType:s ComputeName:s InstanceId:s ContainerGroupPortMappings:[292
EC2InstanceType:s Location:s
EC2InstanceLimits:[293
FleetIds:[s Limit:i NextToken:s
FleetAttributes:[272 NextToken:s
FleetIds:[s Limit:i NextToken:s
FleetCapacity:[294 NextToken:s
FleetId:s! DeploymentId:s
FleetDeployment:295 LocationalDeployments:{296
FleetId:s! StartTime:t EndTime:t Limit:i NextToken:s
Events:[297 NextToken:s
FleetId:s! Locations:[s Limit:i NextToken:s
FleetId:s FleetArn:s LocationAttributes:[298 NextToken:s
FleetId:s! Location:s!
FleetCapacity:294
FleetId:s! Location:s!
FleetUtilization:299
FleetId:s! Location:s
FleetId:s FleetArn:s InboundPermissions:[259 UpdateStatus:s Location:s
FleetIds:[s Limit:i NextToken:s
FleetUtilization:[299 NextToken:s
GameServerGroupName:s! GameServerId:s!
GameServer:251
GameServerGroupName:s!
GameServerGroup:277
GameServerGroupName:s! InstanceIds:[s Limit:i NextToken:s
GameServerInstances:[300 NextToken:s
FleetId:s GameSessionId:s AliasId:s Location:s StatusFilter:s Limit:i NextToken:s
GameSessionDetails:[301 NextToken:s
PlacementId:s!
GameSessionPlacement:302
Names:[s Limit:i NextToken:s
GameSessionQueues:[284 NextToken:s
FleetId:s GameSessionId:s AliasId:s Location:s StatusFilter:s Limit:i NextToken:s
GameSessions:[279 NextToken:s
FleetId:s! InstanceId:s Limit:i NextToken:s Location:s
Instances:[303 NextToken:s
TicketIds:[s!
TicketList:[304
Names:[s RuleSetName:s Limit:i NextToken:s
Configurations:[286 NextToken:s
Names:[s Limit:i NextToken:s
RuleSets:[287! NextToken:s
GameSessionId:s PlayerId:s PlayerSessionId:s PlayerSessionStatusFilter:s Limit:i NextToken:s
PlayerSessions:[288 NextToken:s
FleetId:s!
RuntimeConfiguration:267
FleetId:s! StatusFilter:s Limit:i NextToken:s Location:s
ScalingPolicies:[305 NextToken:s
ScriptId:s!
Script:289
-
VpcPeeringAuthorizations:[290
FleetId:s
VpcPeeringConnections:[306
FleetId:s! ComputeName:s!
FleetId:s FleetArn:s ComputeName:s ComputeArn:s Credentials:257 Target:s ContainerIdentifiers:[307
FleetId:s! ComputeName:s!
FleetId:s FleetArn:s ComputeName:s ComputeArn:s AuthToken:s ExpirationTimestamp:t
GameSessionId:s!
PreSignedUrl:s
FleetId:s! InstanceId:s!
InstanceAccess:308
GameSessionId:s! PlayerIds:[s!
GameSessionId:s PlayerConnectionDetails:[309
RoutingStrategyType:s Name:s Limit:i NextToken:s
Aliases:[254 NextToken:s
Status:s Limit:i NextToken:s
Builds:[256 NextToken:s
FleetId:s! Location:s ContainerGroupDefinitionName:s ComputeStatus:s Limit:i NextToken:s
ComputeList:[291 NextToken:s
ContainerGroupDefinitionName:s Limit:i NextToken:s
ContainerFleets:[263 NextToken:s
Name:s! Limit:i NextToken:s
ContainerGroupDefinitions:[266 NextToken:s
ContainerGroupType:s Limit:i NextToken:s
ContainerGroupDefinitions:[266 NextToken:s
FleetId:s Limit:i NextToken:s
FleetDeployments:[295 NextToken:s
BuildId:s ScriptId:s Limit:i NextToken:s
FleetIds:[s NextToken:s
Limit:i NextToken:s
GameServerGroups:[277 NextToken:s
GameServerGroupName:s! SortOrder:s Limit:i NextToken:s
GameServers:[251 NextToken:s
Filters:[s Limit:i NextToken:s
Locations:[285 NextToken:s
Limit:i NextToken:s
Scripts:[289 NextToken:s
ResourceARN:s!
Tags:[253
Name:s! FleetId:s! ScalingAdjustment:i ScalingAdjustmentType:s Threshold:d ComparisonOperator:s EvaluationPeriods:i MetricName:s! PolicyType:s TargetConfiguration:310
Name:s
FleetId:s! ComputeName:s! CertificatePath:s DnsName:s IpAddress:s Location:s
Compute:291
GameServerGroupName:s! GameServerId:s! InstanceId:s! ConnectionInfo:s GameServerData:s
GameServer:251
BuildId:s!
UploadCredentials:257 StorageLocation:255
AliasId:s!
FleetId:s FleetArn:s
GameServerGroupName:s! ResumeActions:[s!
GameServerGroup:277
FleetId:s AliasId:s Location:s FilterExpression:s SortExpression:s Limit:i NextToken:s
GameSessions:[279 NextToken:s
FleetId:s! Actions:[s! Location:s
FleetId:s FleetArn:s
PlacementId:s! GameSessionQueueName:s! GameProperties:[278 MaximumPlayerSessionCount:i! GameSessionName:s PlayerLatencies:[311 DesiredPlayerSessions:[312 GameSessionData:s PriorityConfigurationOverride:313
GameSessionPlacement:302
TicketId:s ConfigurationName:s! GameSessionArn:s Players:[314!
MatchmakingTicket:304
TicketId:s ConfigurationName:s! Players:[314!
MatchmakingTicket:304
FleetId:s! Actions:[s! Location:s
FleetId:s FleetArn:s
PlacementId:s!
GameSessionPlacement:302
TicketId:s!
-
GameServerGroupName:s! SuspendActions:[s!
GameServerGroup:277
ResourceARN:s! Tags:[253!
-
GameSessionId:s! TerminationMode:s!
GameSession:279
ResourceARN:s! TagKeys:[s!
-
AliasId:s! Name:s Description:s RoutingStrategy:252
Alias:254
BuildId:s! Name:s Version:s
Build:256
FleetId:s! GameServerContainerGroupDefinitionName:s PerInstanceContainerGroupDefinitionName:s GameServerContainerGroupsPerInstance:i InstanceConnectionPortRange:258 InstanceInboundPermissionAuthorizations:[259 InstanceInboundPermissionRevocations:[259 DeploymentConfiguration:315 Description:s MetricGroups:[s NewGameSessionProtectionPolicy:s GameSessionCreationLimitPolicy:261 LogConfiguration:262 RemoveAttributes:[s
ContainerFleet:263
Name:s! GameServerContainerDefinition:264 SupportContainerDefinitions:[265 TotalMemoryLimitMebibytes:i TotalVcpuLimit:d VersionDescription:s SourceVersionNumber:i OperatingSystem:s
ContainerGroupDefinition:266
FleetId:s! Name:s Description:s NewGameSessionProtectionPolicy:s ResourceCreationLimitPolicy:268 MetricGroups:[s AnywhereConfiguration:270
FleetId:s FleetArn:s
FleetId:s! DesiredInstances:i MinSize:i MaxSize:i Location:s ManagedCapacityConfiguration:316
FleetId:s FleetArn:s Location:s ManagedCapacityConfiguration:316
FleetId:s! InboundPermissionAuthorizations:[259 InboundPermissionRevocations:[259
FleetId:s FleetArn:s
GameServerGroupName:s! GameServerId:s! GameServerData:s UtilizationStatus:s HealthCheck:s
GameServer:251
GameServerGroupName:s! RoleArn:s InstanceDefinitions:[275 GameServerProtectionPolicy:s BalancingStrategy:s
GameServerGroup:277
GameSessionId:s! MaximumPlayerSessionCount:i Name:s PlayerSessionCreationPolicy:s ProtectionPolicy:s GameProperties:[278
GameSession:279
Name:s! TimeoutInSeconds:i PlayerLatencyPolicies:[280 Destinations:[281 FilterConfiguration:282 PriorityConfiguration:283 CustomEventData:s NotificationTarget:s
GameSessionQueue:284
Name:s! Description:s GameSessionQueueArns:[s RequestTimeoutSeconds:i AcceptanceTimeoutSeconds:i AcceptanceRequired:b RuleSetName:s NotificationTarget:s AdditionalPlayerCount:i CustomEventData:s GameProperties:[278 GameSessionData:s BackfillMode:s FlexMatchMode:s
Configuration:286
FleetId:s! RuntimeConfiguration:267!
RuntimeConfiguration:267
ScriptId:s! Name:s Version:s StorageLocation:255 ZipFile:B
Script:289
RuleSetBody:s!
Valid:b
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
InstanceStatuses:[s
GameServerGroupName:s GameServerGroupArn:s GameServerId:s InstanceId:s ConnectionInfo:s GameServerData:s ClaimStatus:s UtilizationStatus:s RegistrationTime:t LastClaimTime:t LastHealthCheckTime:t
Type:s FleetId:s Message:s
Key:s! Value:s!
AliasId:s Name:s AliasArn:s Description:s RoutingStrategy:252 CreationTime:t LastUpdatedTime:t
Bucket:s Key:s RoleArn:s ObjectVersion:s
BuildId:s BuildArn:s Name:s Version:s Status:s SizeOnDisk:l OperatingSystem:s CreationTime:t ServerSdkVersion:s
AccessKeyId:s SecretAccessKey:s SessionToken:s
FromPort:i! ToPort:i!
FromPort:i! ToPort:i! IpRange:s! Protocol:s!
Location:s!
NewGameSessionsPerCreator:i PolicyPeriodInMinutes:i
LogDestination:s S3BucketName:s LogGroupArn:s
FleetId:s FleetArn:s FleetRoleArn:s GameServerContainerGroupDefinitionName:s GameServerContainerGroupDefinitionArn:s PerInstanceContainerGroupDefinitionName:s PerInstanceContainerGroupDefinitionArn:s InstanceConnectionPortRange:258 InstanceInboundPermissions:[259 GameServerContainerGroupsPerInstance:i MaximumGameServerContainerGroupsPerInstance:i InstanceType:s BillingType:s Description:s CreationTime:t MetricGroups:[s NewGameSessionProtectionPolicy:s GameSessionCreationLimitPolicy:261 Status:s DeploymentDetails:317 LogConfiguration:262 LocationAttributes:[318 PlayerGatewayMode:s
ContainerName:s! DependsOn:[319 MountPoints:[320 EnvironmentOverride:[321 ImageUri:s! PortConfiguration:322! ServerSdkVersion:s! LinuxCapabilities:323
ContainerName:s! DependsOn:[319 MountPoints:[320 EnvironmentOverride:[321 Essential:b HealthCheck:324 ImageUri:s! MemoryHardLimitMebibytes:i PortConfiguration:322 Vcpu:d LinuxCapabilities:323
ContainerGroupDefinitionArn:s CreationTime:t OperatingSystem:s Name:s! ContainerGroupType:s TotalMemoryLimitMebibytes:i TotalVcpuLimit:d GameServerContainerDefinition:325 SupportContainerDefinitions:[326 VersionNumber:i VersionDescription:s Status:s StatusReason:s
ServerProcesses:[327 MaxConcurrentGameSessionActivations:i GameSessionActivationTimeoutSeconds:i
NewGameSessionsPerCreator:i PolicyPeriodInMinutes:i
CertificateType:s!
Cost:s!
GameServerIpProtocolSupported:s
FleetId:s FleetArn:s FleetType:s InstanceType:s Description:s Name:s CreationTime:t TerminationTime:t Status:s BuildId:s BuildArn:s ScriptId:s ScriptArn:s ServerLaunchPath:s ServerLaunchParameters:s LogPaths:[s NewGameSessionProtectionPolicy:s OperatingSystem:s ResourceCreationLimitPolicy:268 MetricGroups:[s StoppedActions:[s InstanceRoleArn:s CertificateConfiguration:269 ComputeType:s AnywhereConfiguration:270 InstanceRoleCredentialsProvider:s PlayerGatewayMode:s PlayerGatewayConfiguration:271
Location:s Status:s PlayerGatewayStatus:s
LaunchTemplateId:s LaunchTemplateName:s Version:s
InstanceType:s! WeightedCapacity:s
EstimatedInstanceWarmup:i TargetTrackingConfiguration:328!
GameServerGroupName:s GameServerGroupArn:s RoleArn:s InstanceDefinitions:[275 BalancingStrategy:s GameServerProtectionPolicy:s AutoScalingGroupArn:s Status:s StatusReason:s SuspendedActions:[s CreationTime:t LastUpdatedTime:t
Key:s! Value:s!
GameSessionId:s Name:s FleetId:s FleetArn:s CreationTime:t TerminationTime:t CurrentPlayerSessionCount:i MaximumPlayerSessionCount:i Status:s StatusReason:s GameProperties:[278 IpAddress:s DnsName:s Port:i PlayerSessionCreationPolicy:s CreatorId:s GameSessionData:s MatchmakerData:s Location:s ComputeName:s PlayerGatewayStatus:s
MaximumIndividualPlayerLatencyMilliseconds:i PolicyDurationSeconds:i
DestinationArn:s
AllowedLocations:[s
PriorityOrder:[s LocationOrder:[s
Name:s GameSessionQueueArn:s TimeoutInSeconds:i PlayerLatencyPolicies:[280 Destinations:[281 FilterConfiguration:282 PriorityConfiguration:283 CustomEventData:s NotificationTarget:s
LocationName:s LocationArn:s PingBeacon:329
Name:s ConfigurationArn:s Description:s GameSessionQueueArns:[s RequestTimeoutSeconds:i AcceptanceTimeoutSeconds:i AcceptanceRequired:b RuleSetName:s RuleSetArn:s NotificationTarget:s AdditionalPlayerCount:i CustomEventData:s CreationTime:t GameProperties:[278 GameSessionData:s BackfillMode:s FlexMatchMode:s
RuleSetName:s RuleSetArn:s RuleSetBody:s! CreationTime:t
PlayerSessionId:s PlayerId:s GameSessionId:s FleetId:s FleetArn:s CreationTime:t TerminationTime:t Status:s IpAddress:s DnsName:s Port:i PlayerData:s
ScriptId:s ScriptArn:s Name:s Version:s SizeOnDisk:l CreationTime:t StorageLocation:255 NodeJsVersion:s
GameLiftAwsAccountId:s PeerVpcAwsAccountId:s PeerVpcId:s CreationTime:t ExpirationTime:t
FleetId:s FleetArn:s ComputeName:s ComputeArn:s IpAddress:s DnsName:s ComputeStatus:s Location:s CreationTime:t OperatingSystem:s Type:s GameLiftServiceSdkEndpoint:s GameLiftAgentEndpoint:s InstanceId:s ContainerAttributes:[330 GameServerContainerGroupDefinitionArn:s
ContainerName:s ContainerRuntimeId:s ContainerPortMappings:[331
EC2InstanceType:s CurrentInstances:i InstanceLimit:i Location:s
FleetId:s FleetArn:s InstanceType:s InstanceCounts:332 Location:s GameServerContainerGroupCounts:333 ManagedCapacityConfiguration:316
DeploymentId:s FleetId:s GameServerBinaryArn:s RollbackGameServerBinaryArn:s PerInstanceBinaryArn:s RollbackPerInstanceBinaryArn:s DeploymentStatus:s DeploymentConfiguration:315 CreationTime:t
DeploymentStatus:s
EventId:s ResourceId:s EventCode:s Message:s EventTime:t PreSignedLogUrl:s Count:l
LocationState:273 StoppedActions:[s UpdateStatus:s
FleetId:s FleetArn:s ActiveServerProcessCount:i ActiveGameSessionCount:i CurrentPlayerSessionCount:i MaximumPlayerSessionCount:i Location:s
GameServerGroupName:s GameServerGroupArn:s InstanceId:s InstanceStatus:s
GameSession:279 ProtectionPolicy:s
PlacementId:s GameSessionQueueName:s Status:s GameProperties:[278 MaximumPlayerSessionCount:i GameSessionName:s GameSessionId:s GameSessionArn:s GameSessionRegion:s PlayerLatencies:[311 StartTime:t EndTime:t IpAddress:s DnsName:s Port:i PlacedPlayerSessions:[334 GameSessionData:s MatchmakerData:s PriorityConfigurationOverride:313 PlayerGatewayStatus:s
FleetId:s FleetArn:s InstanceId:s IpAddress:s DnsName:s OperatingSystem:s Type:s Status:s CreationTime:t Location:s
TicketId:s ConfigurationName:s ConfigurationArn:s Status:s StatusReason:s StatusMessage:s StartTime:t EndTime:t Players:[314 GameSessionConnectionInfo:335 EstimatedWaitTime:i
FleetId:s FleetArn:s Name:s Status:s ScalingAdjustment:i ScalingAdjustmentType:s ComparisonOperator:s Threshold:d EvaluationPeriods:i MetricName:s PolicyType:s TargetConfiguration:310 UpdateStatus:s Location:s
FleetId:s FleetArn:s IpV4CidrBlock:s VpcPeeringConnectionId:s Status:336 PeerVpcId:s GameLiftVpcId:s
ContainerName:s ContainerRuntimeId:s
FleetId:s InstanceId:s IpAddress:s OperatingSystem:s Credentials:337
PlayerId:s Endpoints:[338 PlayerGatewayToken:s Expiration:t
TargetValue:d!
PlayerId:s RegionIdentifier:s LatencyInMilliseconds:f
PlayerId:s PlayerData:s
PlacementFallbackStrategy:s LocationOrder:[s!
PlayerId:s PlayerAttributes:{339 Team:s LatencyInMs:{i
ProtectionStrategy:s MinimumHealthyPercentage:i ImpairmentStrategy:s
ZeroCapacityStrategy:s ScaleInAfterInactivityMinutes:i
LatestDeploymentId:s
Location:s Status:s PlayerGatewayStatus:s
ContainerName:s! Condition:s!
InstancePath:s! ContainerPath:s AccessLevel:s
Name:s! Value:s!
ContainerPortRanges:[340!
Include:[s
Command:[s! Interval:i Retries:i StartPeriod:i Timeout:i
ContainerName:s DependsOn:[319 MountPoints:[320 EnvironmentOverride:[321 ImageUri:s PortConfiguration:322 ResolvedImageDigest:s ServerSdkVersion:s LinuxCapabilities:323
ContainerName:s DependsOn:[319 MountPoints:[320 EnvironmentOverride:[321 Essential:b HealthCheck:324 ImageUri:s MemoryHardLimitMebibytes:i PortConfiguration:322 ResolvedImageDigest:s Vcpu:d LinuxCapabilities:323
LaunchPath:s! Parameters:s ConcurrentExecutions:i!
TargetValue:d!
UDPEndpoint:341
ContainerName:s ContainerRuntimeId:s
ContainerPort:i ConnectionPort:i Protocol:s
DESIRED:i MINIMUM:i MAXIMUM:i PENDING:i ACTIVE:i IDLE:i TERMINATING:i
PENDING:i ACTIVE:i IDLE:i TERMINATING:i
PlayerId:s PlayerSessionId:s
GameSessionArn:s IpAddress:s DnsName:s Port:i MatchedPlayerSessions:[342 PlayerGatewayStatus:s
Code:s Message:s
UserName:s Secret:s
IpAddress:s Port:i
S:s N:d SL:[s SDM:{d
FromPort:i! ToPort:i! Protocol:s!
Domain:s Port:i
PlayerId:s PlayerSessionId:s

ConflictException 234
FleetCapacityExceededException 235
GameSessionFullException 236
IdempotentParameterMismatchException 237
InternalServiceException 238
InvalidFleetStatusException 239
InvalidGameSessionStatusException 240
InvalidRequestException 241
LimitExceededException 242
NotFoundException 243
NotReadyException 244
OutOfCapacityException 245
TaggingFailedException 246
TerminalRoutingStrategyException 247
UnauthorizedException 248
UnsupportedRegionException 249

DescribeFleetAttributes in=NextToken out=NextToken limit=Limit results=FleetAttributes
DescribeFleetCapacity in=NextToken out=NextToken limit=Limit results=FleetCapacity
DescribeFleetEvents in=NextToken out=NextToken limit=Limit results=Events
DescribeFleetUtilization in=NextToken out=NextToken limit=Limit results=FleetUtilization
DescribeGameSessionDetails in=NextToken out=NextToken limit=Limit results=GameSessionDetails
DescribeGameSessionQueues in=NextToken out=NextToken limit=Limit results=GameSessionQueues
DescribeGameSessions in=NextToken out=NextToken limit=Limit results=GameSessions
DescribeInstances in=NextToken out=NextToken limit=Limit results=Instances
DescribeMatchmakingConfigurations in=NextToken out=NextToken limit=Limit results=Configurations
DescribeMatchmakingRuleSets in=NextToken out=NextToken limit=Limit results=RuleSets
DescribePlayerSessions in=NextToken out=NextToken limit=Limit results=PlayerSessions
DescribeScalingPolicies in=NextToken out=NextToken limit=Limit results=ScalingPolicies
ListAliases in=NextToken out=NextToken limit=Limit results=Aliases
ListBuilds in=NextToken out=NextToken limit=Limit results=Builds
ListFleets in=NextToken out=NextToken limit=Limit results=FleetIds
SearchGameSessions in=NextToken out=NextToken limit=Limit results=GameSessions
DescribeGameServerInstances in=NextToken out=NextToken limit=Limit results=GameServerInstances
ListGameServerGroups in=NextToken out=NextToken limit=Limit results=GameServerGroups
ListGameServers in=NextToken out=NextToken limit=Limit results=GameServers
ListScripts in=NextToken out=NextToken limit=Limit results=Scripts
ListCompute in=NextToken out=NextToken limit=Limit results=ComputeList
ListLocations in=NextToken out=NextToken limit=Limit results=Locations
ListContainerGroupDefinitions in=NextToken out=NextToken limit=Limit results=ContainerGroupDefinitions
ListContainerFleets in=NextToken out=NextToken limit=Limit results=ContainerFleets
ListContainerGroupDefinitionVersions in=NextToken out=NextToken limit=Limit results=ContainerGroupDefinitions
ListFleetDeployments in=NextToken out=NextToken limit=Limit results=FleetDeployments

`,
}
