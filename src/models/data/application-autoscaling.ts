// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Application Auto Scaling, API version 2016-02-06. */
export const applicationAutoscaling: ServiceModel = {
  name: 'application-autoscaling',
  packed: `{"name":"application-autoscaling","serviceId":"Application Auto Scaling","fullName":"Application Auto Scaling","apiVersion":"2016-02-06","protocol":"json","protocols":["json"],"endpointPrefix":"application-autoscaling","jsonVersion":"1.1","targetPrefix":"AnyScaleFrontendService"}
DeleteScalingPolicy <0 >1
DeleteScheduledAction <2 >3
DeregisterScalableTarget <4 >5
DescribeScalableTargets <6 >7
DescribeScalingActivities <8 >9
DescribeScalingPolicies <10 >11
DescribeScheduledActions <12 >13
GetPredictiveScalingForecast <14 >15
ListTagsForResource <16 >17
PutScalingPolicy <18 >19
PutScheduledAction <20 >21
RegisterScalableTarget <22 >23
TagResource <24 >25
UntagResource <26 >27

PolicyName:s! ServiceNamespace:s! ResourceId:s! ScalableDimension:s!
-
ServiceNamespace:s! ScheduledActionName:s! ResourceId:s! ScalableDimension:s!
-
ServiceNamespace:s! ResourceId:s! ScalableDimension:s!
-
ServiceNamespace:s! ResourceIds:[s ScalableDimension:s MaxResults:i NextToken:s
ScalableTargets:[37 NextToken:s
ServiceNamespace:s! ResourceId:s ScalableDimension:s MaxResults:i NextToken:s IncludeNotScaledActivities:b
ScalingActivities:[38 NextToken:s
PolicyNames:[s ServiceNamespace:s! ResourceId:s ScalableDimension:s MaxResults:i NextToken:s
ScalingPolicies:[39 NextToken:s
ScheduledActionNames:[s ServiceNamespace:s! ResourceId:s ScalableDimension:s MaxResults:i NextToken:s
ScheduledActions:[40 NextToken:s
ServiceNamespace:s! ResourceId:s! ScalableDimension:s! PolicyName:s! StartTime:t! EndTime:t!
LoadForecast:[41 CapacityForecast:42 UpdateTime:t
ResourceARN:s!
Tags:{s
PolicyName:s! ServiceNamespace:s! ResourceId:s! ScalableDimension:s! PolicyType:s StepScalingPolicyConfiguration:43 TargetTrackingScalingPolicyConfiguration:44 PredictiveScalingPolicyConfiguration:45
PolicyARN:s! Alarms:[46
ServiceNamespace:s! Schedule:s Timezone:s ScheduledActionName:s! ResourceId:s! ScalableDimension:s! StartTime:t EndTime:t ScalableTargetAction:47
-
ServiceNamespace:s! ResourceId:s! ScalableDimension:s! MinCapacity:i MaxCapacity:i RoleARN:s SuspendedState:48 Tags:{s
ScalableTargetARN:s
ResourceARN:s! Tags:{s!
-
ResourceARN:s! TagKeys:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceName:s
Message:s ResourceName:s
Message:s
ServiceNamespace:s! ResourceId:s! ScalableDimension:s! MinCapacity:i! MaxCapacity:i! PredictedCapacity:i RoleARN:s! CreationTime:t! SuspendedState:48 ScalableTargetARN:s
ActivityId:s! ServiceNamespace:s! ResourceId:s! ScalableDimension:s! Description:s! Cause:s! StartTime:t! EndTime:t StatusCode:s! StatusMessage:s Details:s NotScaledReasons:[49
PolicyARN:s! PolicyName:s! ServiceNamespace:s! ResourceId:s! ScalableDimension:s! PolicyType:s! StepScalingPolicyConfiguration:43 TargetTrackingScalingPolicyConfiguration:44 PredictiveScalingPolicyConfiguration:45 Alarms:[46 CreationTime:t!
ScheduledActionName:s! ScheduledActionARN:s! ServiceNamespace:s! Schedule:s! Timezone:s ResourceId:s! ScalableDimension:s StartTime:t EndTime:t ScalableTargetAction:47 CreationTime:t!
Timestamps:[t! Values:[d! MetricSpecification:50!
Timestamps:[t! Values:[d!
AdjustmentType:s StepAdjustments:[51 MinAdjustmentMagnitude:i Cooldown:i MetricAggregationType:s
TargetValue:d! PredefinedMetricSpecification:52 CustomizedMetricSpecification:53 ScaleOutCooldown:i ScaleInCooldown:i DisableScaleIn:b
MetricSpecifications:[50! Mode:s SchedulingBufferTime:i MaxCapacityBreachBehavior:s MaxCapacityBuffer:i
AlarmName:s! AlarmARN:s!
MinCapacity:i MaxCapacity:i
DynamicScalingInSuspended:b DynamicScalingOutSuspended:b ScheduledScalingSuspended:b
Code:s! MaxCapacity:i MinCapacity:i CurrentCapacity:i
TargetValue:d! PredefinedMetricPairSpecification:54 PredefinedScalingMetricSpecification:55 PredefinedLoadMetricSpecification:56 CustomizedScalingMetricSpecification:57 CustomizedLoadMetricSpecification:57 CustomizedCapacityMetricSpecification:57
MetricIntervalLowerBound:d MetricIntervalUpperBound:d ScalingAdjustment:i!
PredefinedMetricType:s! ResourceLabel:s
MetricName:s Namespace:s Dimensions:[58 Statistic:s Unit:s Metrics:[59
PredefinedMetricType:s! ResourceLabel:s
PredefinedMetricType:s! ResourceLabel:s
PredefinedMetricType:s! ResourceLabel:s
MetricDataQueries:[60!
Name:s! Value:s!
Expression:s Id:s! Label:s MetricStat:61 ReturnData:b
Id:s! Expression:s MetricStat:62 Label:s ReturnData:b
Metric:63! Stat:s! Unit:s
Metric:64! Stat:s! Unit:s
Dimensions:[65 MetricName:s Namespace:s
Dimensions:[66 MetricName:s Namespace:s
Name:s! Value:s!
Name:s! Value:s!

ConcurrentUpdateException 28
FailedResourceAccessException 29
InternalServiceException 30
InvalidNextTokenException 31
LimitExceededException 32
ObjectNotFoundException 33
ResourceNotFoundException 34
TooManyTagsException 35
ValidationException 36

DescribeScalableTargets in=NextToken out=NextToken limit=MaxResults results=ScalableTargets
DescribeScalingActivities in=NextToken out=NextToken limit=MaxResults results=ScalingActivities
DescribeScalingPolicies in=NextToken out=NextToken limit=MaxResults results=ScalingPolicies
DescribeScheduledActions in=NextToken out=NextToken limit=MaxResults results=ScheduledActions

`,
}
