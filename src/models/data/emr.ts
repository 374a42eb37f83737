// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon EMR, API version 2009-03-31. */
export const emr: ServiceModel = {
  name: 'emr',
  packed: `{"name":"emr","serviceId":"EMR","fullName":"Amazon EMR","apiVersion":"2009-03-31","protocol":"json","protocols":["json"],"endpointPrefix":"elasticmapreduce","jsonVersion":"1.1","targetPrefix":"ElasticMapReduce"}
AddInstanceFleet <0 >1
AddInstanceGroups <2 >3
AddJobFlowSteps <4 >5
AddTags <6 >7
CancelSteps <8 >9
CreatePersistentAppUI <10 >11
CreateSecurityConfiguration <12 >13
CreateStudio <14 >15
CreateStudioSessionMapping <16
DeleteSecurityConfiguration <17 >18
DeleteStudio <19
DeleteStudioSessionMapping <20
DescribeCluster <21 >22
DescribeJobFlows <23 >24 deprecated
DescribeNotebookExecution <25 >26
DescribePersistentAppUI <27 >28
DescribeReleaseLabel <29 >30
DescribeSecurityConfiguration <31 >32
DescribeStep <33 >34
DescribeStudio <35 >36
GetAutoTerminationPolicy <37 >38
GetBlockPublicAccessConfiguration <39 >40
GetClusterSessionCredentials <41 >42
GetManagedScalingPolicy <43 >44
GetOnClusterAppUIPresignedURL <45 >46
GetPersistentAppUIPresignedURL <47 >48
GetSession <49 >50
GetSessionEndpoint <51 >52
GetStudioSessionMapping <53 >54
ListBootstrapActions <55 >56
ListClusters <57 >58
ListInstanceFleets <59 >60
ListInstanceGroups <61 >62
ListInstances <63 >64
ListNotebookExecutions <65 >66
ListReleaseLabels <67 >68
ListSecurityConfigurations <69 >70
ListSessions <71 >72
ListSteps <73 >74
ListStudioSessionMappings <75 >76
ListStudios <77 >78
ListSupportedInstanceTypes <79 >80
ModifyCluster <81 >82
ModifyInstanceFleet <83
ModifyInstanceGroups <84
PutAutoScalingPolicy <85 >86
PutAutoTerminationPolicy <87 >88
PutBlockPublicAccessConfiguration <89 >90
PutManagedScalingPolicy <91 >92
RemoveAutoScalingPolicy <93 >94
RemoveAutoTerminationPolicy <95 >96
RemoveManagedScalingPolicy <97 >98
RemoveTags <99 >100
RunJobFlow <101 >102
SetKeepJobFlowAliveWhenNoSteps <103
SetTerminationProtection <104
SetUnhealthyNodeReplacement <105
SetVisibleToAllUsers <106
StartNotebookExecution <107 >108
StartSession <109 >110
StopNotebookExecution <111
TerminateJobFlows <112
TerminateSession <113 >114
UpdateStudio <115
UpdateStudioSessionMapping <116

ClusterId:s! InstanceFleet:120!
ClusterId:s InstanceFleetId:s ClusterArn:s
InstanceGroups:[121! JobFlowId:s!
JobFlowId:s InstanceGroupIds:[s ClusterArn:s
JobFlowId:s! Steps:[122! ExecutionRoleArn:s
StepIds:[s
ResourceId:s! Tags:[123! ClusterId:s
-
ClusterId:s! StepIds:[s! StepCancellationOption:s
CancelStepsInfoList:[124
TargetResourceArn:s! EMRContainersConfig:125 Tags:[123 XReferer:s ProfilerType:s
PersistentAppUIId:s RuntimeRoleEnabledCluster:b
Name:s! SecurityConfiguration:s!
Name:s! CreationDateTime:t!
Name:s! Description:s AuthMode:s! VpcId:s! SubnetIds:[s! ServiceRole:s! UserRole:s WorkspaceSecurityGroupId:s! EngineSecurityGroupId:s! DefaultS3Location:s! IdpAuthUrl:s IdpRelayStateParameterName:s Tags:[123 TrustedIdentityPropagationEnabled:b IdcUserAssignment:s IdcInstanceArn:s EncryptionKeyArn:s
StudioId:s Url:s
StudioId:s! IdentityId:s IdentityName:s IdentityType:s! SessionPolicyArn:s!
Name:s!
-
StudioId:s!
StudioId:s! IdentityId:s IdentityName:s IdentityType:s!
ClusterId:s!
Cluster:126
CreatedAfter:t CreatedBefore:t JobFlowIds:[s JobFlowStates:[s
JobFlows:[127
NotebookExecutionId:s!
NotebookExecution:128
PersistentAppUIId:s!
PersistentAppUI:129
ReleaseLabel:s NextToken:s MaxResults:i
ReleaseLabel:s Applications:[130 NextToken:s AvailableOSReleases:[131
Name:s!
Name:s SecurityConfiguration:s CreationDateTime:t
ClusterId:s! StepId:s!
Step:132
StudioId:s!
Studio:133
ClusterId:s!
AutoTerminationPolicy:134
-
BlockPublicAccessConfiguration:135! BlockPublicAccessConfigurationMetadata:136!
ClusterId:s! ExecutionRoleArn:s
Credentials:137 ExpiresAt:t
ClusterId:s!
ManagedScalingPolicy:138
ClusterId:s! OnClusterAppUIType:s ApplicationId:s DryRun:b ExecutionRoleArn:s
PresignedURLReady:b PresignedURL:s
PersistentAppUIId:s! PersistentAppUIType:s ApplicationId:s AuthProxyCall:b ExecutionRoleArn:s
PresignedURLReady:b PresignedURL:s
ClusterId:s! SessionId:s!
Session:139!
ClusterId:s! SessionId:s!
Endpoint:s! AuthToken:s AuthTokenExpirationTime:t Credentials:137
StudioId:s! IdentityId:s IdentityName:s IdentityType:s!
SessionMapping:140
ClusterId:s! Marker:s
BootstrapActions:[141 Marker:s
CreatedAfter:t CreatedBefore:t ClusterStates:[s Marker:s
Clusters:[142 Marker:s
ClusterId:s! Marker:s
InstanceFleets:[143 Marker:s
ClusterId:s! Marker:s
InstanceGroups:[144 Marker:s
ClusterId:s! InstanceGroupId:s InstanceGroupTypes:[s InstanceFleetId:s InstanceFleetType:s InstanceStates:[s Marker:s
Instances:[145 Marker:s
EditorId:s Status:s From:t To:t Marker:s ExecutionEngineId:s
NotebookExecutions:[146 Marker:s
Filters:147 NextToken:s MaxResults:i
ReleaseLabels:[s NextToken:s
Marker:s
SecurityConfigurations:[148 Marker:s
ClusterId:s! SessionStates:[s NextToken:s MaxResults:i
Sessions:[139 NextToken:s
ClusterId:s! StepStates:[s StepIds:[s Marker:s
Steps:[149 Marker:s
StudioId:s IdentityType:s Marker:s
SessionMappings:[150 Marker:s
Marker:s
Studios:[151 Marker:s
ReleaseLabel:s! Marker:s
SupportedInstanceTypes:[152 Marker:s
ClusterId:s! StepConcurrencyLevel:i ExtendedSupport:b
StepConcurrencyLevel:i ExtendedSupport:b
ClusterId:s! InstanceFleet:153!
ClusterId:s InstanceGroups:[154
ClusterId:s! InstanceGroupId:s! AutoScalingPolicy:155!
ClusterId:s InstanceGroupId:s AutoScalingPolicy:156 ClusterArn:s
ClusterId:s! AutoTerminationPolicy:134
-
BlockPublicAccessConfiguration:135!
-
ClusterId:s! ManagedScalingPolicy:138!
-
ClusterId:s! InstanceGroupId:s!
-
ClusterId:s!
-
ClusterId:s!
-
ResourceId:s! TagKeys:[s! ClusterId:s
-
Name:s! LogUri:s LogEncryptionKmsKeyId:s AdditionalInfo:s AmiVersion:s ReleaseLabel:s Instances:157! Steps:[122 StepExecutionRoleArn:s BootstrapActions:[158 SupportedProducts:[s NewSupportedProducts:[159 Applications:[160 Configurations:[161 VisibleToAllUsers:b JobFlowRole:s ServiceRole:s Tags:[123 SecurityConfiguration:s AutoScalingRole:s ScaleDownBehavior:s CustomAmiId:s EbsRootVolumeSize:i RepoUpgradeOnBoot:s KerberosAttributes:162 StepConcurrencyLevel:i ManagedScalingPolicy:138 PlacementGroupConfigs:[163 AutoTerminationPolicy:134 OSReleaseLabel:s EbsRootVolumeIops:i EbsRootVolumeThroughput:i ExtendedSupport:b MonitoringConfiguration:164 SessionEnabled:b
JobFlowId:s ClusterArn:s
JobFlowIds:[s! KeepJobFlowAliveWhenNoSteps:b!
JobFlowIds:[s! TerminationProtected:b!
JobFlowIds:[s! UnhealthyNodeReplacement:b!
JobFlowIds:[s! VisibleToAllUsers:b!
EditorId:s RelativePath:s NotebookExecutionName:s NotebookParams:s ExecutionEngine:165! ServiceRole:s! NotebookInstanceSecurityGroupId:s Tags:[123 NotebookS3Location:166 OutputNotebookS3Location:167 OutputNotebookFormat:s EnvironmentVariables:{s
NotebookExecutionId:s
Name:s ClusterId:s! ExecutionRoleArn:s EngineConfigurations:[161 MonitoringConfiguration:168 SessionIdleTimeoutInMinutes:l ClientRequestToken:s Tags:[123
Id:s! ClusterId:s Arn:s AccountId:s State:s
NotebookExecutionId:s!
JobFlowIds:[s!
ClusterId:s! SessionId:s!
ClusterId:s! SessionId:s! State:s!
StudioId:s! Name:s Description:s SubnetIds:[s DefaultS3Location:s EncryptionKeyArn:s
StudioId:s! IdentityId:s IdentityName:s IdentityType:s! SessionPolicyArn:s!
-
Message:s
ErrorCode:s Message:s
Name:s InstanceFleetType:s! TargetOnDemandCapacity:i TargetSpotCapacity:i InstanceTypeConfigs:[169 LaunchSpecifications:170 ResizeSpecifications:171 Context:s
Name:s Market:s InstanceRole:s! BidPrice:s InstanceType:s! InstanceCount:i! Configurations:[161 EbsConfiguration:172 AutoScalingPolicy:155 CustomAmiId:s
Name:s! ActionOnFailure:s HadoopJarStep:173! StepMonitoringConfiguration:174
Key:s Value:s
StepId:s Status:s Reason:s
JobRunId:s
Id:s Name:s Status:175 Ec2InstanceAttributes:176 InstanceCollectionType:s LogUri:s LogEncryptionKmsKeyId:s RequestedAmiVersion:s RunningAmiVersion:s ReleaseLabel:s AutoTerminate:b TerminationProtected:b UnhealthyNodeReplacement:b VisibleToAllUsers:b Applications:[160 Tags:[123 ServiceRole:s NormalizedInstanceHours:i MasterPublicDnsName:s Configurations:[161 SecurityConfiguration:s AutoScalingRole:s ScaleDownBehavior:s CustomAmiId:s EbsRootVolumeSize:i RepoUpgradeOnBoot:s KerberosAttributes:162 ClusterArn:s OutpostArn:s StepConcurrencyLevel:i PlacementGroups:[163 OSReleaseLabel:s EbsRootVolumeIops:i EbsRootVolumeThroughput:i ExtendedSupport:b MonitoringConfiguration:164 SessionEnabled:b
JobFlowId:s! Name:s! LogUri:s LogEncryptionKmsKeyId:s AmiVersion:s ExecutionStatusDetail:177! Instances:178! Steps:[179 BootstrapActions:[180 SupportedProducts:[s VisibleToAllUsers:b JobFlowRole:s ServiceRole:s AutoScalingRole:s ScaleDownBehavior:s
NotebookExecutionId:s EditorId:s ExecutionEngine:165 NotebookExecutionName:s NotebookParams:s Status:s StartTime:t EndTime:t Arn:s OutputNotebookURI:s LastStateChangeReason:s NotebookInstanceSecurityGroupId:s Tags:[123 NotebookS3Location:181 OutputNotebookS3Location:182 OutputNotebookFormat:s EnvironmentVariables:{s
PersistentAppUIId:s PersistentAppUITypeList:[s PersistentAppUIStatus:s AuthorId:s CreationTime:t LastModifiedTime:t LastStateChangeReason:s Tags:[123
Name:s Version:s
Label:s
Id:s Name:s Config:183 ActionOnFailure:s Status:184 ExecutionRoleArn:s LogUri:s EncryptionKeyArn:s
StudioId:s StudioArn:s Name:s Description:s AuthMode:s VpcId:s SubnetIds:[s ServiceRole:s UserRole:s WorkspaceSecurityGroupId:s EngineSecurityGroupId:s Url:s CreationTime:t DefaultS3Location:s IdpAuthUrl:s IdpRelayStateParameterName:s Tags:[123 IdcInstanceArn:s TrustedIdentityPropagationEnabled:b IdcUserAssignment:s EncryptionKeyArn:s
IdleTimeout:l
BlockPublicSecurityGroupRules:b! PermittedPublicSecurityGroupRuleRanges:[185
CreationDateTime:t! CreatedByArn:s!
%union UsernamePassword:186
ComputeLimits:187 UtilizationPerformanceIndex:i ScalingStrategy:s
Id:s! ClusterId:s! Name:s Arn:s! State:s! StateChangeReason:s ReleaseLabel:s ExecutionRoleArn:s AccountId:s CreatedAt:t UpdatedAt:t StartedAt:t EndedAt:t IdleSince:t EngineConfigurations:[161 MonitoringConfiguration:168 SessionIdleTimeoutInMinutes:l ServerUrl:s Tags:[123
StudioId:s IdentityId:s IdentityName:s IdentityType:s SessionPolicyArn:s CreationTime:t LastModifiedTime:t
Name:s ScriptPath:s Args:[s
Id:s Name:s Status:175 NormalizedInstanceHours:i ClusterArn:s OutpostArn:s
Id:s Name:s Status:188 InstanceFleetType:s TargetOnDemandCapacity:i TargetSpotCapacity:i ProvisionedOnDemandCapacity:i ProvisionedSpotCapacity:i InstanceTypeSpecifications:[189 LaunchSpecifications:170 ResizeSpecifications:171 Context:s
Id:s Name:s Market:s InstanceGroupType:s BidPrice:s InstanceType:s RequestedInstanceCount:i RunningInstanceCount:i Status:190 Configurations:[161 ConfigurationsVersion:l LastSuccessfullyAppliedConfigurations:[161 LastSuccessfullyAppliedConfigurationsVersion:l EbsBlockDevices:[191 EbsOptimized:b ShrinkPolicy:192 AutoScalingPolicy:156 CustomAmiId:s
Id:s Ec2InstanceId:s PublicDnsName:s PublicIpAddress:s PrivateDnsName:s PrivateIpAddress:s Status:193 InstanceGroupId:s InstanceFleetId:s Market:s InstanceType:s EbsVolumes:[194
NotebookExecutionId:s EditorId:s NotebookExecutionName:s Status:s StartTime:t EndTime:t NotebookS3Location:181 ExecutionEngineId:s
Prefix:s Application:s
Name:s CreationDateTime:t
Id:s Name:s Config:183 ActionOnFailure:s Status:184 LogUri:s EncryptionKeyArn:s
StudioId:s IdentityId:s IdentityName:s IdentityType:s SessionPolicyArn:s CreationTime:t
StudioId:s Name:s VpcId:s Description:s Url:s AuthMode:s CreationTime:t
Type:s MemoryGB:f StorageGB:i VCPU:i Is64BitsOnly:b InstanceFamilyId:s EbsOptimizedAvailable:b EbsOptimizedByDefault:b NumberOfDisks:i EbsStorageOnly:b Architecture:s
InstanceFleetId:s! TargetOnDemandCapacity:i TargetSpotCapacity:i ResizeSpecifications:171 InstanceTypeConfigs:[169 Context:s
InstanceGroupId:s! InstanceCount:i EC2InstanceIdsToTerminate:[s ShrinkPolicy:192 ReconfigurationType:s Configurations:[161
Constraints:195! Rules:[196!
Status:197 Constraints:195 Rules:[196
MasterInstanceType:s SlaveInstanceType:s InstanceCount:i InstanceGroups:[121 InstanceFleets:[120 Ec2KeyName:s Placement:198 KeepJobFlowAliveWhenNoSteps:b TerminationProtected:b UnhealthyNodeReplacement:b HadoopVersion:s Ec2SubnetId:s Ec2SubnetIds:[s EmrManagedMasterSecurityGroup:s EmrManagedSlaveSecurityGroup:s ServiceAccessSecurityGroup:s AdditionalMasterSecurityGroups:[s AdditionalSlaveSecurityGroups:[s
Name:s! ScriptBootstrapAction:199!
Name:s Args:[s
Name:s Version:s Args:[s AdditionalInfo:{s
Classification:s Configurations:[161 Properties:{s
Realm:s! KdcAdminPassword:s! CrossRealmTrustPrincipalPassword:s ADDomainJoinUser:s ADDomainJoinPassword:s
InstanceRole:s! PlacementStrategy:s
CloudWatchLogConfiguration:200 S3LoggingConfiguration:201
Id:s! Type:s MasterInstanceSecurityGroupId:s ExecutionRoleArn:s
Bucket:s Key:s
Bucket:s Key:s
CloudWatchLoggingConfiguration:202 ManagedLoggingConfiguration:203 S3LoggingConfiguration:204
InstanceType:s! WeightedCapacity:i BidPrice:s BidPriceAsPercentageOfOnDemandPrice:d EbsConfiguration:172 Configurations:[161 CustomAmiId:s Priority:d
SpotSpecification:205 OnDemandSpecification:206
SpotResizeSpecification:207 OnDemandResizeSpecification:208
EbsBlockDeviceConfigs:[209 EbsOptimized:b
Properties:[210 Jar:s! MainClass:s Args:[s
S3MonitoringConfiguration:211
State:s StateChangeReason:212 Timeline:213 ErrorDetails:[214
Ec2KeyName:s Ec2SubnetId:s RequestedEc2SubnetIds:[s Ec2AvailabilityZone:s RequestedEc2AvailabilityZones:[s IamInstanceProfile:s EmrManagedMasterSecurityGroup:s EmrManagedSlaveSecurityGroup:s ServiceAccessSecurityGroup:s AdditionalMasterSecurityGroups:[s AdditionalSlaveSecurityGroups:[s
State:s! CreationDateTime:t! StartDateTime:t ReadyDateTime:t EndDateTime:t LastStateChangeReason:s
MasterInstanceType:s! MasterPublicDnsName:s MasterInstanceId:s SlaveInstanceType:s! InstanceCount:i! InstanceGroups:[215 NormalizedInstanceHours:i Ec2KeyName:s Ec2SubnetId:s Placement:198 KeepJobFlowAliveWhenNoSteps:b TerminationProtected:b UnhealthyNodeReplacement:b HadoopVersion:s
StepConfig:122! ExecutionStatusDetail:216!
BootstrapActionConfig:158
Bucket:s Key:s
Bucket:s Key:s
Jar:s Properties:{s MainClass:s Args:[s
State:s StateChangeReason:217 FailureDetails:218 Timeline:219
MinRange:i! MaxRange:i
Username:s Password:s
UnitType:s! MinimumCapacityUnits:i! MaximumCapacityUnits:i! MaximumOnDemandCapacityUnits:i MaximumCoreCapacityUnits:i
State:s StateChangeReason:220 Timeline:221
InstanceType:s WeightedCapacity:i BidPrice:s BidPriceAsPercentageOfOnDemandPrice:d Configurations:[161 EbsBlockDevices:[191 EbsOptimized:b CustomAmiId:s Priority:d
State:s StateChangeReason:222 Timeline:223
VolumeSpecification:224 Device:s
DecommissionTimeout:i InstanceResizePolicy:225
State:s StateChangeReason:226 Timeline:227
Device:s VolumeId:s
MinCapacity:i! MaxCapacity:i!
Name:s! Description:s Action:228! Trigger:229!
State:s StateChangeReason:230
AvailabilityZone:s AvailabilityZones:[s
Path:s! Args:[s
Enabled:b! LogGroupName:s LogStreamNamePrefix:s EncryptionKeyArn:s LogTypes:{[s
LogTypeUploadPolicy:{s
Enabled:b LogGroup:s LogStreamNamePrefix:s EncryptionKeyArn:s LogTypes:{[s
Enabled:b EncryptionKeyArn:s
Enabled:b LogUri:s EncryptionKeyArn:s LogTypes:{[s
TimeoutDurationMinutes:i! TimeoutAction:s! BlockDurationMinutes:i AllocationStrategy:s
AllocationStrategy:s! CapacityReservationOptions:231
TimeoutDurationMinutes:i AllocationStrategy:s
TimeoutDurationMinutes:i AllocationStrategy:s CapacityReservationOptions:231
VolumeSpecification:224! VolumesPerInstance:i
Key:s Value:s
LogUri:s EncryptionKeyArn:s
Code:s Message:s
CreationDateTime:t ReadyDateTime:t EndDateTime:t
ErrorCode:s ErrorData:[{s ErrorMessage:s
InstanceGroupId:s Name:s Market:s! InstanceRole:s! BidPrice:s InstanceType:s! InstanceRequestCount:i! InstanceRunningCount:i! State:s! LastStateChangeReason:s CreationDateTime:t! StartDateTime:t ReadyDateTime:t EndDateTime:t CustomAmiId:s
State:s! CreationDateTime:t! StartDateTime:t EndDateTime:t LastStateChangeReason:s
Code:s Message:s
Reason:s Message:s LogFile:s
CreationDateTime:t StartDateTime:t EndDateTime:t
Code:s Message:s
CreationDateTime:t ReadyDateTime:t EndDateTime:t
Code:s Message:s
CreationDateTime:t ReadyDateTime:t EndDateTime:t
VolumeType:s! Iops:i SizeInGB:i! Throughput:i
InstancesToTerminate:[s InstancesToProtect:[s InstanceTerminationTimeout:i
Code:s Message:s
CreationDateTime:t ReadyDateTime:t EndDateTime:t
Market:s SimpleScalingPolicyConfiguration:232!
CloudWatchAlarmDefinition:233!
Code:s Message:s
UsageStrategy:s CapacityReservationPreference:s CapacityReservationResourceGroupArn:s
AdjustmentType:s ScalingAdjustment:i! CoolDown:i
ComparisonOperator:s! EvaluationPeriods:i MetricName:s! Namespace:s Period:i! Statistic:s Threshold:d! Unit:s Dimensions:[234
Key:s Value:s

InternalServerError 117
InternalServerException 118
InvalidRequestException 119

ListBootstrapActions in=Marker out=Marker results=BootstrapActions
ListClusters in=Marker out=Marker results=Clusters
ListInstanceGroups in=Marker out=Marker results=InstanceGroups
ListInstances in=Marker out=Marker results=Instances
ListSteps in=Marker out=Marker results=Steps
ListInstanceFleets in=Marker out=Marker results=InstanceFleets
ListSecurityConfigurations in=Marker out=Marker results=SecurityConfigurations
ListNotebookExecutions in=Marker out=Marker results=NotebookExecutions
ListStudioSessionMappings in=Marker out=Marker results=SessionMappings
ListStudios in=Marker out=Marker results=Studios
ListSessions in=NextToken out=NextToken results=Sessions

ClusterRunning DescribeCluster 30 60 [{"state":"success","matcher":"path","argument":"Cluster.Status.State","expected":"RUNNING"},{"state":"success","matcher":"path","argument":"Cluster.Status.State","expected":"WAITING"},{"state":"failure","matcher":"path","argument":"Cluster.Status.State","expected":"TERMINATING"},{"state":"failure","matcher":"path","argument":"Cluster.Status.State","expected":"TERMINATED"},{"state":"failure","matcher":"path","argument":"Cluster.Status.State","expected":"TERMINATED_WITH_ERRORS"}]
StepComplete DescribeStep 30 60 [{"state":"success","matcher":"path","argument":"Step.Status.State","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"Step.Status.State","expected":"FAILED"},{"state":"failure","matcher":"path","argument":"Step.Status.State","expected":"CANCELLED"}]
ClusterTerminated DescribeCluster 30 60 [{"state":"success","matcher":"path","argument":"Cluster.Status.State","expected":"TERMINATED"},{"state":"failure","matcher":"path","argument":"Cluster.Status.State","expected":"TERMINATED_WITH_ERRORS"}]`,
}
