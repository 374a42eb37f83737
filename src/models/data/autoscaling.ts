// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Auto Scaling, API version 2011-01-01. */
export const autoscaling: ServiceModel = {
  name: 'autoscaling',
  packed: `{"name":"autoscaling","serviceId":"Auto Scaling","fullName":"Auto Scaling","apiVersion":"2011-01-01","protocol":"query","protocols":["query"],"endpointPrefix":"autoscaling","xmlNamespace":"http://autoscaling.amazonaws.com/doc/2011-01-01/"}
AttachInstances <0
AttachLoadBalancerTargetGroups <1 >2 wrapper=AttachLoadBalancerTargetGroupsResult
AttachLoadBalancers <3 >4 wrapper=AttachLoadBalancersResult
AttachTrafficSources <5 >6 wrapper=AttachTrafficSourcesResult
BatchDeleteScheduledAction <7 >8 wrapper=BatchDeleteScheduledActionResult
BatchPutScheduledUpdateGroupAction <9 >10 wrapper=BatchPutScheduledUpdateGroupActionResult
CancelInstanceRefresh <11 >12 wrapper=CancelInstanceRefreshResult
CompleteLifecycleAction <13 >14 wrapper=CompleteLifecycleActionResult
CreateAutoScalingGroup <15
CreateLaunchConfiguration <16
CreateOrUpdateTags <17
DeleteAutoScalingGroup <18
DeleteLaunchConfiguration <19
DeleteLifecycleHook <20 >21 wrapper=DeleteLifecycleHookResult
DeleteNotificationConfiguration <22
DeletePolicy <23
DeleteScheduledAction <24
DeleteTags <25
DeleteWarmPool <26 >27 wrapper=DeleteWarmPoolResult
DescribeAccountLimits >28 wrapper=DescribeAccountLimitsResult
DescribeAdjustmentTypes >29 wrapper=DescribeAdjustmentTypesResult
DescribeAutoScalingGroups <30 >31 wrapper=DescribeAutoScalingGroupsResult
DescribeAutoScalingInstances <32 >33 wrapper=DescribeAutoScalingInstancesResult
DescribeAutoScalingNotificationTypes >34 wrapper=DescribeAutoScalingNotificationTypesResult
DescribeInstanceRefreshes <35 >36 wrapper=DescribeInstanceRefreshesResult
DescribeLaunchConfigurations <37 >38 wrapper=DescribeLaunchConfigurationsResult
DescribeLifecycleHookTypes >39 wrapper=DescribeLifecycleHookTypesResult
DescribeLifecycleHooks <40 >41 wrapper=DescribeLifecycleHooksResult
DescribeLoadBalancerTargetGroups <42 >43 wrapper=DescribeLoadBalancerTargetGroupsResult
DescribeLoadBalancers <44 >45 wrapper=DescribeLoadBalancersResult
DescribeMetricCollectionTypes >46 wrapper=DescribeMetricCollectionTypesResult
DescribeNotificationConfigurations <47 >48 wrapper=DescribeNotificationConfigurationsResult
DescribePolicies <49 >50 wrapper=DescribePoliciesResult
DescribeScalingActivities <51 >52 wrapper=DescribeScalingActivitiesResult
DescribeScalingProcessTypes >53 wrapper=DescribeScalingProcessTypesResult
DescribeScheduledActions <54 >55 wrapper=DescribeScheduledActionsResult
DescribeTags <56 >57 wrapper=DescribeTagsResult
DescribeTerminationPolicyTypes >58 wrapper=DescribeTerminationPolicyTypesResult
DescribeTrafficSources <59 >60 wrapper=DescribeTrafficSourcesResult
DescribeWarmPool <61 >62 wrapper=DescribeWarmPoolResult
DetachInstances <63 >64 wrapper=DetachInstancesResult
DetachLoadBalancerTargetGroups <65 >66 wrapper=DetachLoadBalancerTargetGroupsResult
DetachLoadBalancers <67 >68 wrapper=DetachLoadBalancersResult
DetachTrafficSources <69 >70 wrapper=DetachTrafficSourcesResult
DisableMetricsCollection <71
EnableMetricsCollection <72
EnterStandby <73 >74 wrapper=EnterStandbyResult
ExecutePolicy <75
ExitStandby <76 >77 wrapper=ExitStandbyResult
GetPredictiveScalingForecast <78 >79 wrapper=GetPredictiveScalingForecastResult
LaunchInstances <80 >81 wrapper=LaunchInstancesResult
PutLifecycleHook <82 >83 wrapper=PutLifecycleHookResult
PutNotificationConfiguration <84
PutScalingPolicy <85 >86 wrapper=PutScalingPolicyResult
PutScheduledUpdateGroupAction <87
PutWarmPool <88 >89 wrapper=PutWarmPoolResult
RecordLifecycleActionHeartbeat <90 >91 wrapper=RecordLifecycleActionHeartbeatResult
ResumeProcesses <92
RollbackInstanceRefresh <93 >94 wrapper=RollbackInstanceRefreshResult
SetDesiredCapacity <95
SetInstanceHealth <96
SetInstanceProtection <97 >98 wrapper=SetInstanceProtectionResult
StartInstanceRefresh <99 >100 wrapper=StartInstanceRefreshResult
SuspendProcesses <92
TerminateInstanceInAutoScalingGroup <101 >102 wrapper=TerminateInstanceInAutoScalingGroupResult
UpdateAutoScalingGroup <103

InstanceIds:[s AutoScalingGroupName:s!
AutoScalingGroupName:s! TargetGroupARNs:[s!
-
AutoScalingGroupName:s! LoadBalancerNames:[s!
-
AutoScalingGroupName:s! TrafficSources:[115! SkipZonalShiftValidation:b
-
AutoScalingGroupName:s! ScheduledActionNames:[s!
FailedScheduledActions:[116
AutoScalingGroupName:s! ScheduledUpdateGroupActions:[117!
FailedScheduledUpdateGroupActions:[116
AutoScalingGroupName:s! WaitForTransitioningInstances:b
InstanceRefreshId:s
LifecycleHookName:s! AutoScalingGroupName:s! LifecycleActionToken:s LifecycleActionResult:s! InstanceId:s
-
AutoScalingGroupName:s! LaunchConfigurationName:s LaunchTemplate:118 MixedInstancesPolicy:119 InstanceId:s MinSize:i! MaxSize:i! DesiredCapacity:i DefaultCooldown:i AvailabilityZones:[s AvailabilityZoneIds:[s LoadBalancerNames:[s TargetGroupARNs:[s HealthCheckType:s HealthCheckGracePeriod:i PlacementGroup:s VPCZoneIdentifier:s TerminationPolicies:[s NewInstancesProtectedFromScaleIn:b CapacityRebalance:b LifecycleHookSpecificationList:[120 DeletionProtection:s Tags:[121 ServiceLinkedRoleARN:s MaxInstanceLifetime:i Context:s DesiredCapacityType:s DefaultInstanceWarmup:i TrafficSources:[115 InstanceMaintenancePolicy:122 AvailabilityZoneDistribution:123 AvailabilityZoneImpairmentPolicy:124 SkipZonalShiftValidation:b CapacityReservationSpecification:125 InstanceLifecyclePolicy:126 Operator:127
LaunchConfigurationName:s! ImageId:s KeyName:s SecurityGroups:[s ClassicLinkVPCId:s ClassicLinkVPCSecurityGroups:[s UserData:s InstanceId:s InstanceType:s KernelId:s RamdiskId:s BlockDeviceMappings:[128 InstanceMonitoring:129 SpotPrice:s IamInstanceProfile:s EbsOptimized:b AssociatePublicIpAddress:b PlacementTenancy:s MetadataOptions:130
Tags:[121!
AutoScalingGroupName:s! ForceDelete:b
LaunchConfigurationName:s!
LifecycleHookName:s! AutoScalingGroupName:s!
-
AutoScalingGroupName:s! TopicARN:s!
AutoScalingGroupName:s PolicyName:s!
AutoScalingGroupName:s! ScheduledActionName:s!
Tags:[121!
AutoScalingGroupName:s! ForceDelete:b
-
MaxNumberOfAutoScalingGroups:i MaxNumberOfLaunchConfigurations:i NumberOfAutoScalingGroups:i NumberOfLaunchConfigurations:i
AdjustmentTypes:[131
AutoScalingGroupNames:[s IncludeInstances:b NextToken:s MaxRecords:i Filters:[132
AutoScalingGroups:[133! NextToken:s
InstanceIds:[s MaxRecords:i NextToken:s
AutoScalingInstances:[134 NextToken:s
AutoScalingNotificationTypes:[s
AutoScalingGroupName:s! InstanceRefreshIds:[s NextToken:s MaxRecords:i
InstanceRefreshes:[135 NextToken:s
LaunchConfigurationNames:[s NextToken:s MaxRecords:i
LaunchConfigurations:[136! NextToken:s
LifecycleHookTypes:[s
AutoScalingGroupName:s! LifecycleHookNames:[s
LifecycleHooks:[137
AutoScalingGroupName:s! NextToken:s MaxRecords:i
LoadBalancerTargetGroups:[138 NextToken:s
AutoScalingGroupName:s! NextToken:s MaxRecords:i
LoadBalancers:[139 NextToken:s
Metrics:[140 Granularities:[141
AutoScalingGroupNames:[s NextToken:s MaxRecords:i
NotificationConfigurations:[142! NextToken:s
AutoScalingGroupName:s PolicyNames:[s PolicyTypes:[s NextToken:s MaxRecords:i
ScalingPolicies:[143 NextToken:s
ActivityIds:[s AutoScalingGroupName:s IncludeDeletedGroups:b MaxRecords:i NextToken:s Filters:[132
Activities:[144! NextToken:s
Processes:[145
AutoScalingGroupName:s ScheduledActionNames:[s StartTime:t EndTime:t NextToken:s MaxRecords:i
ScheduledUpdateGroupActions:[146 NextToken:s
Filters:[132 NextToken:s MaxRecords:i
Tags:[147 NextToken:s
TerminationPolicyTypes:[s
AutoScalingGroupName:s! TrafficSourceType:s NextToken:s MaxRecords:i
TrafficSources:[148 NextToken:s
AutoScalingGroupName:s! MaxRecords:i NextToken:s
WarmPoolConfiguration:149 Instances:[150 NextToken:s
InstanceIds:[s AutoScalingGroupName:s! ShouldDecrementDesiredCapacity:b!
Activities:[144
AutoScalingGroupName:s! TargetGroupARNs:[s!
-
AutoScalingGroupName:s! LoadBalancerNames:[s!
-
AutoScalingGroupName:s! TrafficSources:[115!
-
AutoScalingGroupName:s! Metrics:[s
AutoScalingGroupName:s! Metrics:[s Granularity:s!
InstanceIds:[s AutoScalingGroupName:s! ShouldDecrementDesiredCapacity:b!
Activities:[144
AutoScalingGroupName:s PolicyName:s! HonorCooldown:b MetricValue:d BreachThreshold:d
InstanceIds:[s AutoScalingGroupName:s!
Activities:[144
AutoScalingGroupName:s! PolicyName:s! StartTime:t! EndTime:t!
LoadForecast:[151! CapacityForecast:152! UpdateTime:t!
AutoScalingGroupName:s! RequestedCapacity:i! ClientToken:s!~ AvailabilityZones:[s AvailabilityZoneIds:[s SubnetIds:[s RetryStrategy:s
AutoScalingGroupName:s ClientToken:s Instances:[153 Errors:[154
LifecycleHookName:s! AutoScalingGroupName:s! LifecycleTransition:s RoleARN:s NotificationTargetARN:s NotificationMetadata:s HeartbeatTimeout:i DefaultResult:s
-
AutoScalingGroupName:s! TopicARN:s! NotificationTypes:[s!
AutoScalingGroupName:s! PolicyName:s! PolicyType:s AdjustmentType:s MinAdjustmentStep:i MinAdjustmentMagnitude:i ScalingAdjustment:i Cooldown:i MetricAggregationType:s StepAdjustments:[155 EstimatedInstanceWarmup:i TargetTrackingConfiguration:156 Enabled:b PredictiveScalingConfiguration:157
PolicyARN:s Alarms:[158
AutoScalingGroupName:s! ScheduledActionName:s! Time:t StartTime:t EndTime:t Recurrence:s MinSize:i MaxSize:i DesiredCapacity:i TimeZone:s
AutoScalingGroupName:s! MaxGroupPreparedCapacity:i MinSize:i PoolState:s InstanceReusePolicy:159
-
LifecycleHookName:s! AutoScalingGroupName:s! LifecycleActionToken:s InstanceId:s
-
AutoScalingGroupName:s! ScalingProcesses:[s
AutoScalingGroupName:s!
InstanceRefreshId:s
AutoScalingGroupName:s! DesiredCapacity:i! HonorCooldown:b
InstanceId:s! HealthStatus:s! ShouldRespectGracePeriod:b
InstanceIds:[s! AutoScalingGroupName:s! ProtectedFromScaleIn:b!
-
AutoScalingGroupName:s! Strategy:s DesiredConfiguration:160 Preferences:161
InstanceRefreshId:s
InstanceId:s! ShouldDecrementDesiredCapacity:b!
Activity:144
AutoScalingGroupName:s! LaunchConfigurationName:s LaunchTemplate:118 MixedInstancesPolicy:119 MinSize:i MaxSize:i DesiredCapacity:i DefaultCooldown:i AvailabilityZones:[s AvailabilityZoneIds:[s HealthCheckType:s HealthCheckGracePeriod:i PlacementGroup:s VPCZoneIdentifier:s TerminationPolicies:[s NewInstancesProtectedFromScaleIn:b ServiceLinkedRoleARN:s MaxInstanceLifetime:i CapacityRebalance:b Context:s DesiredCapacityType:s DefaultInstanceWarmup:i InstanceMaintenancePolicy:122 AvailabilityZoneDistribution:123 AvailabilityZoneImpairmentPolicy:124 SkipZonalShiftValidation:b CapacityReservationSpecification:125 InstanceLifecyclePolicy:126 DeletionProtection:s
message:s
message:s
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
Identifier:s! Type:s
ScheduledActionName:s! ErrorCode:s ErrorMessage:s
ScheduledActionName:s! StartTime:t EndTime:t Recurrence:s MinSize:i MaxSize:i DesiredCapacity:i TimeZone:s
LaunchTemplateId:s LaunchTemplateName:s Version:s
LaunchTemplate:162 InstancesDistribution:163
LifecycleHookName:s! LifecycleTransition:s! NotificationMetadata:s HeartbeatTimeout:i DefaultResult:s NotificationTargetARN:s RoleARN:s
ResourceId:s ResourceType:s Key:s! Value:s PropagateAtLaunch:b
MinHealthyPercentage:i MaxHealthyPercentage:i
CapacityDistributionStrategy:s
ZonalShiftEnabled:b ImpairedZoneHealthCheckBehavior:s
CapacityReservationPreference:s CapacityReservationTarget:164
RetentionTriggers:165
Principal:s!
VirtualName:s DeviceName:s! Ebs:166 NoDevice:b
Enabled:b
HttpTokens:s HttpPutResponseHopLimit:i HttpEndpoint:s
AdjustmentType:s
Name:s Values:[s
AutoScalingGroupName:s! AutoScalingGroupARN:s LaunchConfigurationName:s LaunchTemplate:118 MixedInstancesPolicy:119 MinSize:i! MaxSize:i! DesiredCapacity:i! PredictedCapacity:i DefaultCooldown:i! AvailabilityZones:[s! AvailabilityZoneIds:[s LoadBalancerNames:[s TargetGroupARNs:[s HealthCheckType:s! HealthCheckGracePeriod:i Instances:[150 CreatedTime:t! SuspendedProcesses:[167 PlacementGroup:s VPCZoneIdentifier:s EnabledMetrics:[168 Status:s Tags:[147 TerminationPolicies:[s NewInstancesProtectedFromScaleIn:b ServiceLinkedRoleARN:s MaxInstanceLifetime:i CapacityRebalance:b WarmPoolConfiguration:149 WarmPoolSize:i Context:s DesiredCapacityType:s DefaultInstanceWarmup:i TrafficSources:[115 InstanceMaintenancePolicy:122 DeletionProtection:s AvailabilityZoneDistribution:123 AvailabilityZoneImpairmentPolicy:124 CapacityReservationSpecification:125 InstanceLifecyclePolicy:126 Operator:127
InstanceId:s! InstanceType:s AutoScalingGroupName:s! AvailabilityZone:s! AvailabilityZoneId:s LifecycleState:s! HealthStatus:s! LaunchConfigurationName:s LaunchTemplate:118 ImageId:s ProtectedFromScaleIn:b! WeightedCapacity:s
InstanceRefreshId:s AutoScalingGroupName:s Status:s StatusReason:s StartTime:t EndTime:t PercentageComplete:i InstancesToUpdate:i ProgressDetails:169 Preferences:161 DesiredConfiguration:160 RollbackDetails:170 Strategy:s
LaunchConfigurationName:s! LaunchConfigurationARN:s ImageId:s! KeyName:s SecurityGroups:[s ClassicLinkVPCId:s ClassicLinkVPCSecurityGroups:[s UserData:s InstanceType:s! KernelId:s RamdiskId:s BlockDeviceMappings:[128 InstanceMonitoring:129 SpotPrice:s IamInstanceProfile:s CreatedTime:t! EbsOptimized:b AssociatePublicIpAddress:b PlacementTenancy:s MetadataOptions:130
LifecycleHookName:s AutoScalingGroupName:s LifecycleTransition:s NotificationTargetARN:s RoleARN:s NotificationMetadata:s HeartbeatTimeout:i GlobalTimeout:i DefaultResult:s
LoadBalancerTargetGroupARN:s State:s
LoadBalancerName:s State:s
Metric:s
Granularity:s
AutoScalingGroupName:s TopicARN:s NotificationType:s
AutoScalingGroupName:s PolicyName:s PolicyARN:s PolicyType:s AdjustmentType:s MinAdjustmentStep:i MinAdjustmentMagnitude:i ScalingAdjustment:i Cooldown:i StepAdjustments:[155 MetricAggregationType:s EstimatedInstanceWarmup:i Alarms:[158 TargetTrackingConfiguration:156 Enabled:b PredictiveScalingConfiguration:157
ActivityId:s! AutoScalingGroupName:s! Description:s Cause:s! StartTime:t! EndTime:t StatusCode:s! StatusMessage:s Progress:i Details:s AutoScalingGroupState:s AutoScalingGroupARN:s
ProcessName:s!
AutoScalingGroupName:s ScheduledActionName:s ScheduledActionARN:s Time:t StartTime:t EndTime:t Recurrence:s MinSize:i MaxSize:i DesiredCapacity:i TimeZone:s
ResourceId:s ResourceType:s Key:s Value:s PropagateAtLaunch:b
TrafficSource:s State:s Identifier:s Type:s
MaxGroupPreparedCapacity:i MinSize:i PoolState:s Status:s InstanceReusePolicy:159
InstanceId:s! InstanceType:s AvailabilityZone:s! AvailabilityZoneId:s LifecycleState:s! HealthStatus:s! LaunchConfigurationName:s LaunchTemplate:118 ImageId:s ProtectedFromScaleIn:b! WeightedCapacity:s
Timestamps:[t! Values:[d! MetricSpecification:171!
Timestamps:[t! Values:[d!
InstanceType:s MarketType:s SubnetId:s AvailabilityZone:s AvailabilityZoneId:s InstanceIds:[s
InstanceType:s MarketType:s SubnetId:s AvailabilityZone:s AvailabilityZoneId:s ErrorCode:s ErrorMessage:s
MetricIntervalLowerBound:d MetricIntervalUpperBound:d ScalingAdjustment:i!
PredefinedMetricSpecification:172 CustomizedMetricSpecification:173 TargetValue:d! DisableScaleIn:b
MetricSpecifications:[171! Mode:s SchedulingBufferTime:i MaxCapacityBreachBehavior:s MaxCapacityBuffer:i
AlarmName:s AlarmARN:s
ReuseOnScaleIn:b
LaunchTemplate:118 MixedInstancesPolicy:119
MinHealthyPercentage:i InstanceWarmup:i CheckpointPercentages:[i CheckpointDelay:i SkipMatching:b AutoRollback:b ScaleInProtectedInstances:s StandbyInstances:s AlarmSpecification:174 MaxHealthyPercentage:i BakeTime:i
LaunchTemplateSpecification:118 Overrides:[175
OnDemandAllocationStrategy:s OnDemandBaseCapacity:i OnDemandPercentageAboveBaseCapacity:i SpotAllocationStrategy:s SpotInstancePools:i SpotMaxPrice:s
CapacityReservationIds:[s CapacityReservationResourceGroupArns:[s
TerminateHookAbandon:s
SnapshotId:s VolumeSize:i VolumeType:s DeleteOnTermination:b Iops:i Encrypted:b Throughput:i
ProcessName:s SuspensionReason:s
Metric:s Granularity:s
LivePoolProgress:176 WarmPoolProgress:177
RollbackReason:s RollbackStartTime:t PercentageCompleteOnRollback:i InstancesToUpdateOnRollback:i ProgressDetailsOnRollback:169
TargetValue:d! PredefinedMetricPairSpecification:178 PredefinedScalingMetricSpecification:179 PredefinedLoadMetricSpecification:180 CustomizedScalingMetricSpecification:181 CustomizedLoadMetricSpecification:182 CustomizedCapacityMetricSpecification:183
PredefinedMetricType:s! ResourceLabel:s
MetricName:s Namespace:s Dimensions:[184 Statistic:s Unit:s Period:i Metrics:[185
Alarms:[s
InstanceType:s WeightedCapacity:s LaunchTemplateSpecification:118 InstanceRequirements:186 ImageId:s
PercentageComplete:i InstancesToUpdate:i
PercentageComplete:i InstancesToUpdate:i
PredefinedMetricType:s! ResourceLabel:s
PredefinedMetricType:s! ResourceLabel:s
PredefinedMetricType:s! ResourceLabel:s
MetricDataQueries:[187!
MetricDataQueries:[187!
MetricDataQueries:[187!
Name:s! Value:s!
Id:s! Expression:s MetricStat:188 Label:s Period:i ReturnData:b
VCpuCount:189! MemoryMiB:190! CpuManufacturers:[s MemoryGiBPerVCpu:191 ExcludedInstanceTypes:[s InstanceGenerations:[s SpotMaxPricePercentageOverLowestPrice:i MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:s BurstablePerformance:s RequireHibernateSupport:b NetworkInterfaceCount:192 LocalStorage:s LocalStorageTypes:[s TotalLocalStorageGB:193 BaselineEbsBandwidthMbps:194 AcceleratorTypes:[s AcceleratorCount:195 AcceleratorManufacturers:[s AcceleratorNames:[s AcceleratorTotalMemoryMiB:196 NetworkBandwidthGbps:197 AllowedInstanceTypes:[s BaselinePerformanceFactors:198
Id:s! Expression:s MetricStat:199 Label:s ReturnData:b
Metric:200! Stat:s! Unit:s Period:i
Min:i! Max:i
Min:i! Max:i
Min:d Max:d
Min:i Max:i
Min:d Max:d
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:d Max:d
Cpu:201
Metric:200! Stat:s! Unit:s
Namespace:s! MetricName:s! Dimensions:[184
References:[(item)202=Reference
InstanceFamily:s

ActiveInstanceRefreshNotFoundFault 104 code=ActiveInstanceRefreshNotFound status=400 sender
AlreadyExistsFault 105 code=AlreadyExists status=400 sender
IdempotentParameterMismatchError 106 code=IdempotentParameterMismatch status=400 sender
InstanceRefreshInProgressFault 107 code=InstanceRefreshInProgress status=400 sender
InvalidNextToken 108 status=400 sender
IrreversibleInstanceRefreshFault 109 code=IrreversibleInstanceRefresh status=400 sender
LimitExceededFault 110 code=LimitExceeded status=400 sender
ResourceContentionFault 111 code=ResourceContention status=500 sender
ResourceInUseFault 112 code=ResourceInUse status=400 sender
ScalingActivityInProgressFault 113 code=ScalingActivityInProgress status=400 sender
ServiceLinkedRoleFailure 114 status=500 sender

DescribeAutoScalingGroups in=NextToken out=NextToken limit=MaxRecords results=AutoScalingGroups
DescribeAutoScalingInstances in=NextToken out=NextToken limit=MaxRecords results=AutoScalingInstances
DescribeLaunchConfigurations in=NextToken out=NextToken limit=MaxRecords results=LaunchConfigurations
DescribeNotificationConfigurations in=NextToken out=NextToken limit=MaxRecords results=NotificationConfigurations
DescribePolicies in=NextToken out=NextToken limit=MaxRecords results=ScalingPolicies
DescribeScalingActivities in=NextToken out=NextToken limit=MaxRecords results=Activities
DescribeScheduledActions in=NextToken out=NextToken limit=MaxRecords results=ScheduledUpdateGroupActions
DescribeTags in=NextToken out=NextToken limit=MaxRecords results=Tags
DescribeLoadBalancerTargetGroups in=NextToken out=NextToken limit=MaxRecords results=LoadBalancerTargetGroups
DescribeLoadBalancers in=NextToken out=NextToken limit=MaxRecords results=LoadBalancers
DescribeWarmPool in=NextToken out=NextToken limit=MaxRecords results=Instances

`,
}
