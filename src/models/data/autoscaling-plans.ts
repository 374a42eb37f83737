// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Auto Scaling Plans, API version 2018-01-06. */
export const autoscalingPlans: ServiceModel = {
  name: 'autoscaling-plans',
  packed: `{"name":"autoscaling-plans","serviceId":"Auto Scaling Plans","fullName":"AWS Auto Scaling Plans","apiVersion":"2018-01-06","protocol":"json","protocols":["json"],"endpointPrefix":"autoscaling-plans","jsonVersion":"1.1","targetPrefix":"AnyScaleScalingPlannerFrontendService"}
CreateScalingPlan <0 >1
DeleteScalingPlan <2 >3
DescribeScalingPlanResources <4 >5
DescribeScalingPlans <6 >7
GetScalingPlanResourceForecastData <8 >9
UpdateScalingPlan <10 >11

ScalingPlanName:s! ApplicationSource:18! ScalingInstructions:[19!
ScalingPlanVersion:l!
ScalingPlanName:s! ScalingPlanVersion:l!
-
ScalingPlanName:s! ScalingPlanVersion:l! MaxResults:i NextToken:s
ScalingPlanResources:[20 NextToken:s
ScalingPlanNames:[s ScalingPlanVersion:l ApplicationSources:[18 MaxResults:i NextToken:s
ScalingPlans:[21 NextToken:s
ScalingPlanName:s! ScalingPlanVersion:l! ServiceNamespace:s! ResourceId:s! ScalableDimension:s! ForecastDataType:s! StartTime:t! EndTime:t!
Datapoints:[22!
ScalingPlanName:s! ScalingPlanVersion:l! ApplicationSource:18 ScalingInstructions:[19
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
CloudFormationStackARN:s TagFilters:[23
ServiceNamespace:s! ResourceId:s! ScalableDimension:s! MinCapacity:i! MaxCapacity:i! TargetTrackingConfigurations:[24! PredefinedLoadMetricSpecification:25 CustomizedLoadMetricSpecification:26 ScheduledActionBufferTime:i PredictiveScalingMaxCapacityBehavior:s PredictiveScalingMaxCapacityBuffer:i PredictiveScalingMode:s ScalingPolicyUpdateBehavior:s DisableDynamicScaling:b
ScalingPlanName:s! ScalingPlanVersion:l! ServiceNamespace:s! ResourceId:s! ScalableDimension:s! ScalingPolicies:[27 ScalingStatusCode:s! ScalingStatusMessage:s
ScalingPlanName:s! ScalingPlanVersion:l! ApplicationSource:18! ScalingInstructions:[19! StatusCode:s! StatusMessage:s StatusStartTime:t CreationTime:t
Timestamp:t Value:d
Key:s Values:[s
PredefinedScalingMetricSpecification:28 CustomizedScalingMetricSpecification:29 TargetValue:d! DisableScaleIn:b ScaleOutCooldown:i ScaleInCooldown:i EstimatedInstanceWarmup:i
PredefinedLoadMetricType:s! ResourceLabel:s
MetricName:s! Namespace:s! Dimensions:[30 Statistic:s! Unit:s
PolicyName:s! PolicyType:s! TargetTrackingConfiguration:24
PredefinedScalingMetricType:s! ResourceLabel:s
MetricName:s! Namespace:s! Dimensions:[30 Statistic:s! Unit:s
Name:s! Value:s!

ConcurrentUpdateException 12
InternalServiceException 13
InvalidNextTokenException 14
LimitExceededException 15
ObjectNotFoundException 16
ValidationException 17

DescribeScalingPlanResources in=NextToken out=NextToken limit=MaxResults results=ScalingPlanResources
DescribeScalingPlans in=NextToken out=NextToken limit=MaxResults results=ScalingPlans

`,
}
