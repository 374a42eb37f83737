// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** ARC - Region switch, API version 2022-07-26. */
export const arcRegionSwitch: ServiceModel = {
  name: 'arc-region-switch',
  packed: `{"name":"arc-region-switch","serviceId":"ARC Region switch","fullName":"ARC - Region switch","apiVersion":"2022-07-26","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"arc-region-switch","jsonVersion":"1.0","targetPrefix":"ArcRegionSwitch"}
ApprovePlanExecutionStep <0 >1
CancelPlanExecution <2 >3
CreatePlan <4 >5 static={"UseControlPlaneEndpoint":true}
DeletePlan <6 >7 idempotent static={"UseControlPlaneEndpoint":true}
GetPlan <8 >9 readonly static={"UseControlPlaneEndpoint":true}
GetPlanEvaluationStatus <10 >11 readonly
GetPlanExecution <12 >13 readonly
GetPlanInRegion <14 >15 readonly
ListPlanExecutionEvents <16 >17 readonly
ListPlanExecutions <18 >19 readonly
ListPlans <20 >21 readonly static={"UseControlPlaneEndpoint":true}
ListPlansInRegion <22 >23 readonly
ListRoute53HealthChecks <24 >25 readonly static={"UseControlPlaneEndpoint":true}
ListRoute53HealthChecksInRegion <26 >27 readonly
ListTagsForResource <28 >29 readonly static={"UseControlPlaneEndpoint":true}
StartPlanExecution <30 >31
TagResource <32 >33 static={"UseControlPlaneEndpoint":true}
UntagResource <34 >35 static={"UseControlPlaneEndpoint":true}
UpdatePlan <36 >37 static={"UseControlPlaneEndpoint":true}
UpdatePlanExecution <38 >39
UpdatePlanExecutionStep <40 >41

planArn:s! executionId:s! stepName:s! approval:s! comment:s
-
planArn:s! executionId:s! comment:s
-
description:s workflows:[48! executionRole:s! recoveryTimeObjectiveMinutes:i associatedAlarms:{49 triggers:[50 reportConfiguration:51 name:s! regions:[s! recoveryApproach:s! primaryRegion:s tags:{s
plan:52
arn:s!
-
arn:s!
plan:52
planArn:s! maxResults:i nextToken:s
planArn:s! lastEvaluationTime:t lastEvaluatedVersion:s region:s evaluationState:s warnings:[53 nextToken:s
planArn:s! executionId:s! maxResults:i nextToken:s
planArn:s! executionId:s! version:s updatedAt:t comment:s startTime:t! endTime:t mode:s! executionState:s! executionAction:s! executionRegion:s! recoveryExecutionId:s stepStates:[54 plan:52 actualRecoveryTime:s generatedReportDetails:[55 nextToken:s
arn:s!
plan:52
planArn:s! executionId:s! maxResults:i nextToken:s name:s
items:[56 nextToken:s
planArn:s! maxResults:i nextToken:s state:s
items:[57 nextToken:s
maxResults:i nextToken:s
plans:[58 nextToken:s
maxResults:i nextToken:s
plans:[58 nextToken:s
arn:s! hostedZoneId:s recordName:s maxResults:i nextToken:s
healthChecks:[59 nextToken:s
arn:s! hostedZoneId:s recordName:s maxResults:i nextToken:s
healthChecks:[59 nextToken:s
arn:s!
resourceTags:{s
planArn:s! targetRegion:s! action:s! mode:s comment:s latestVersion:s recoveryExecutionId:s clientToken:s~
executionId:s plan:s planVersion:s activateRegion:s deactivateRegion:s
arn:s! tags:{s!
-
arn:s! resourceTagKeys:[s!
-
arn:s! description:s workflows:[48! executionRole:s! recoveryTimeObjectiveMinutes:i associatedAlarms:{49 triggers:[50 reportConfiguration:51
plan:52
planArn:s! executionId:s! action:s! comment:s
-
planArn:s! executionId:s! comment:s! stepName:s! actionToTake:s!
-
message:s!
message:s! resourceId:s resourceType:s
message:s!
message:s!
message:s!
message:s!
steps:[60 workflowTargetAction:s! workflowTargetRegion:s workflowDescription:s
crossAccountRole:s externalId:s resourceIdentifier:s! alarmType:s!
description:s targetRegion:s! action:s! conditions:[61! minDelayMinutesBetweenExecutions:i!
reportOutput:[62
arn:s! description:s workflows:[48! executionRole:s! recoveryTimeObjectiveMinutes:i associatedAlarms:{49 triggers:[50 reportConfiguration:51 name:s! regions:[s! recoveryApproach:s! primaryRegion:s owner:s! version:s updatedAt:t
workflow:63 version:s! stepName:s resourceArn:s warningStatus:s! warningUpdatedTime:t! warningMessage:s!
name:s status:s startTime:t endTime:t stepMode:s
reportGenerationTime:t reportOutput:64
timestamp:t type:s stepName:s executionBlockType:s resources:[s error:s description:s eventId:s! previousEventId:s
planArn:s! executionId:s! version:s updatedAt:t comment:s startTime:t! endTime:t mode:s! executionState:s! executionAction:s! executionRegion:s! recoveryExecutionId:s actualRecoveryTime:s
arn:s! owner:s! name:s! regions:[s! recoveryApproach:s! primaryRegion:s version:s updatedAt:t description:s executionRole:s activePlanExecution:s recoveryTimeObjectiveMinutes:i
hostedZoneId:s! recordName:s! healthCheckId:s status:s region:s!
name:s! description:s executionBlockConfiguration:65! executionBlockType:s!
associatedAlarmName:s! condition:s!
%union s3Configuration:66
action:s name:s
%union s3ReportOutput:67 failedReportOutput:68
%union customActionLambdaConfig:69 ec2AsgCapacityIncreaseConfig:70 executionApprovalConfig:71 arcRoutingControlConfig:72 globalAuroraConfig:73 parallelConfig:74 regionSwitchPlanConfig:75 ecsCapacityIncreaseConfig:76 eksResourceScalingConfig:77 route53HealthCheckConfig:78 documentDbConfig:79 rdsPromoteReadReplicaConfig:80 rdsCreateCrossRegionReadReplicaConfig:81 lambdaEventSourceMappingConfig:82 auroraServerlessScalingConfig:83 auroraProvisionedScalingConfig:84 neptuneGlobalDatabaseConfig:85
bucketPath:s bucketOwner:s
s3ObjectKey:s
errorCode:s errorMessage:s
timeoutMinutes:i lambdas:[86! retryIntervalMinutes:f! regionToRun:s! ungraceful:87
timeoutMinutes:i asgs:[88! ungraceful:89 targetPercent:i capacityMonitoringApproach:s
timeoutMinutes:i approvalRole:s!
timeoutMinutes:i crossAccountRole:s externalId:s regionAndRoutingControls:{[90!
timeoutMinutes:i crossAccountRole:s externalId:s behavior:s! ungraceful:91 globalClusterIdentifier:s! databaseClusterArns:[s!
steps:[60!
crossAccountRole:s externalId:s arn:s!
timeoutMinutes:i services:[92! ungraceful:93 targetPercent:i capacityMonitoringApproach:s
timeoutMinutes:i kubernetesResourceType:94! scalingResources:[{{95 eksClusters:[96 ungraceful:97 targetPercent:i capacityMonitoringApproach:s
timeoutMinutes:i crossAccountRole:s externalId:s hostedZoneId:s! recordName:s! recordSets:[98
timeoutMinutes:i crossAccountRole:s externalId:s behavior:s! ungraceful:99 globalClusterIdentifier:s! databaseClusterArns:[s!
timeoutMinutes:i crossAccountRole:s externalId:s dbInstanceArnMap:{s!
timeoutMinutes:i crossAccountRole:s externalId:s dbInstanceArnMap:{s!
timeoutMinutes:i action:s! regionEventSourceMappings:{100! ungraceful:101
timeoutMinutes:i crossAccountRole:s externalId:s globalClusterIdentifier:s! regionDatabaseClusterArns:{s! targetPercent:i
timeoutMinutes:i crossAccountRole:s externalId:s globalClusterIdentifier:s! regionDatabaseClusterArns:{s! instanceArns:{s!
timeoutMinutes:i crossAccountRole:s externalId:s behavior:s! ungraceful:102 globalClusterIdentifier:s! regionDatabaseClusterArns:{s!
crossAccountRole:s externalId:s arn:s
behavior:s
crossAccountRole:s externalId:s arn:s
minimumSuccessPercentage:i!
routingControlArn:s! state:s!
ungraceful:s
crossAccountRole:s externalId:s clusterArn:s serviceArn:s
minimumSuccessPercentage:i!
apiVersion:s! kind:s!
namespace:s! name:s! hpaName:s
crossAccountRole:s externalId:s clusterArn:s!
minimumSuccessPercentage:i!
recordSetIdentifier:s region:s
ungraceful:s
crossAccountRole:s externalId:s arn:s!
behavior:s
ungraceful:s

AccessDeniedException 42 status=403 sender
ConflictException 43 status=409 sender
IllegalArgumentException 44 status=400 sender
IllegalStateException 45 status=400 sender
InternalServerException 46 status=500
ResourceNotFoundException 47 status=404 sender

GetPlanEvaluationStatus in=nextToken out=nextToken limit=maxResults results=warnings
GetPlanExecution in=nextToken out=nextToken limit=maxResults results=stepStates
ListPlanExecutionEvents in=nextToken out=nextToken limit=maxResults results=items
ListPlanExecutions in=nextToken out=nextToken limit=maxResults results=items
ListPlans in=nextToken out=nextToken limit=maxResults results=plans
ListPlansInRegion in=nextToken out=nextToken limit=maxResults results=plans
ListRoute53HealthChecks in=nextToken out=nextToken limit=maxResults results=healthChecks
ListRoute53HealthChecksInRegion in=nextToken out=nextToken limit=maxResults results=healthChecks

PlanEvaluationStatusPassed GetPlanEvaluationStatus 30 5 [{"matcher":"path","argument":"evaluationState","state":"success","expected":"passed"},{"matcher":"path","argument":"evaluationState","state":"failure","expected":"actionRequired"},{"matcher":"path","argument":"evaluationState","state":"retry","expected":"pendingEvaluation"}]
PlanExecutionCompleted GetPlanExecution 30 5 [{"matcher":"path","argument":"executionState","state":"success","expected":"completed"},{"matcher":"path","argument":"executionState","state":"success","expected":"completedWithExceptions"},{"matcher":"path","argument":"executionState","state":"failure","expected":"failed"},{"matcher":"path","argument":"executionState","state":"failure","expected":"canceled"},{"matcher":"path","argument":"executionState","state":"failure","expected":"planExecutionTimedOut"}]`,
}
