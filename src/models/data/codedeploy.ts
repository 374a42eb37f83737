// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS CodeDeploy, API version 2014-10-06. */
export const codedeploy: ServiceModel = {
  name: 'codedeploy',
  packed: `{"name":"codedeploy","serviceId":"CodeDeploy","fullName":"AWS CodeDeploy","apiVersion":"2014-10-06","protocol":"json","protocols":["json"],"endpointPrefix":"codedeploy","jsonVersion":"1.1","targetPrefix":"CodeDeploy_20141006"}
AddTagsToOnPremisesInstances <0
BatchGetApplicationRevisions <1 >2
BatchGetApplications <3 >4
BatchGetDeploymentGroups <5 >6
BatchGetDeploymentInstances <7 >8 deprecated
BatchGetDeploymentTargets <9 >10
BatchGetDeployments <11 >12
BatchGetOnPremisesInstances <13 >14
ContinueDeployment <15
CreateApplication <16 >17
CreateDeployment <18 >19
CreateDeploymentConfig <20 >21
CreateDeploymentGroup <22 >23
DeleteApplication <24
DeleteDeploymentConfig <25
DeleteDeploymentGroup <26 >27
DeleteGitHubAccountToken <28 >29
DeleteResourcesByExternalId <30 >31
DeregisterOnPremisesInstance <32
GetApplication <33 >34
GetApplicationRevision <35 >36
GetDeployment <37 >38
GetDeploymentConfig <39 >40
GetDeploymentGroup <41 >42
GetDeploymentInstance <43 >44 deprecated
GetDeploymentTarget <45 >46
GetOnPremisesInstance <47 >48
ListApplicationRevisions <49 >50
ListApplications <51 >52
ListDeploymentConfigs <53 >54
ListDeploymentGroups <55 >56
ListDeploymentInstances <57 >58 deprecated
ListDeploymentTargets <59 >60
ListDeployments <61 >62
ListGitHubAccountTokenNames <63 >64
ListOnPremisesInstances <65 >66
ListTagsForResource <67 >68
PutLifecycleEventHookExecutionStatus <69 >70
RegisterApplicationRevision <71
RegisterOnPremisesInstance <72
RemoveTagsFromOnPremisesInstances <73
SkipWaitTimeForInstanceTermination <74 deprecated
StopDeployment <75 >76
TagResource <77 >78
UntagResource <79 >80
UpdateApplication <81
UpdateDeploymentGroup <82 >83

tags:[197! instanceNames:[s!
applicationName:s! revisions:[198!
applicationName:s errorMessage:s revisions:[199
applicationNames:[s!
applicationsInfo:[200
applicationName:s! deploymentGroupNames:[s!
deploymentGroupsInfo:[201 errorMessage:s
deploymentId:s! instanceIds:[s!
instancesSummary:[202 errorMessage:s
deploymentId:s! targetIds:[s!
deploymentTargets:[203
deploymentIds:[s!
deploymentsInfo:[204
instanceNames:[s!
instanceInfos:[205
deploymentId:s deploymentWaitType:s
applicationName:s! computePlatform:s tags:[197
applicationId:s
applicationName:s! deploymentGroupName:s revision:198 deploymentConfigName:s description:s ignoreApplicationStopFailures:b targetInstances:206 autoRollbackConfiguration:207 updateOutdatedInstancesOnly:b fileExistsBehavior:s overrideAlarmConfiguration:208
deploymentId:s
deploymentConfigName:s! minimumHealthyHosts:209 trafficRoutingConfig:210 computePlatform:s zonalConfig:211
deploymentConfigId:s
applicationName:s! deploymentGroupName:s! deploymentConfigName:s ec2TagFilters:[212 onPremisesInstanceTagFilters:[213 autoScalingGroups:[s serviceRoleArn:s! triggerConfigurations:[214 alarmConfiguration:208 autoRollbackConfiguration:207 outdatedInstancesStrategy:s deploymentStyle:215 blueGreenDeploymentConfiguration:216 loadBalancerInfo:217 ec2TagSet:218 ecsServices:[219 onPremisesTagSet:220 tags:[197 terminationHookEnabled:b
deploymentGroupId:s
applicationName:s!
deploymentConfigName:s!
applicationName:s! deploymentGroupName:s!
hooksNotCleanedUp:[221
tokenName:s
tokenName:s
externalId:s
-
instanceName:s!
applicationName:s!
application:200
applicationName:s! revision:198!
applicationName:s revision:198 revisionInfo:222
deploymentId:s!
deploymentInfo:204
deploymentConfigName:s!
deploymentConfigInfo:223
applicationName:s! deploymentGroupName:s!
deploymentGroupInfo:201
deploymentId:s! instanceId:s!
instanceSummary:202
deploymentId:s! targetId:s!
deploymentTarget:203
instanceName:s!
instanceInfo:205
applicationName:s! sortBy:s sortOrder:s s3Bucket:s s3KeyPrefix:s deployed:s nextToken:s
revisions:[198 nextToken:s
nextToken:s
applications:[s nextToken:s
nextToken:s
deploymentConfigsList:[s nextToken:s
applicationName:s! nextToken:s
applicationName:s deploymentGroups:[s nextToken:s
deploymentId:s! nextToken:s instanceStatusFilter:[s instanceTypeFilter:[s
instancesList:[s nextToken:s
deploymentId:s! nextToken:s targetFilters:{[s
targetIds:[s nextToken:s
applicationName:s deploymentGroupName:s externalId:s includeOnlyStatuses:[s createTimeRange:224 nextToken:s
deployments:[s nextToken:s
nextToken:s
tokenNameList:[s nextToken:s
registrationStatus:s tagFilters:[213 nextToken:s
instanceNames:[s nextToken:s
ResourceArn:s! NextToken:s
Tags:[197 NextToken:s
deploymentId:s lifecycleEventHookExecutionId:s status:s
lifecycleEventHookExecutionId:s
applicationName:s! description:s revision:198!
instanceName:s! iamSessionArn:s iamUserArn:s
tags:[197! instanceNames:[s!
deploymentId:s
deploymentId:s! autoRollbackEnabled:b
status:s statusMessage:s
ResourceArn:s! Tags:[197!
-
ResourceArn:s! TagKeys:[s!
-
applicationName:s newApplicationName:s
applicationName:s! currentDeploymentGroupName:s! newDeploymentGroupName:s deploymentConfigName:s ec2TagFilters:[212 onPremisesInstanceTagFilters:[213 autoScalingGroups:[s serviceRoleArn:s triggerConfigurations:[214 alarmConfiguration:208 autoRollbackConfiguration:207 outdatedInstancesStrategy:s deploymentStyle:215 blueGreenDeploymentConfiguration:216 loadBalancerInfo:217 ec2TagSet:218 ecsServices:[219 onPremisesTagSet:220 terminationHookEnabled:b
hooksNotCleanedUp:[221
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
-
-
-
-
-
Key:s Value:s
revisionType:s s3Location:225 gitHubLocation:226 string:227 appSpecContent:228
revisionLocation:198 genericRevisionInfo:222
applicationId:s applicationName:s createTime:t linkedToGitHub:b gitHubAccountName:s computePlatform:s
applicationName:s deploymentGroupId:s deploymentGroupName:s deploymentConfigName:s ec2TagFilters:[212 onPremisesInstanceTagFilters:[213 autoScalingGroups:[221 serviceRoleArn:s targetRevision:198 triggerConfigurations:[214 alarmConfiguration:208 autoRollbackConfiguration:207 deploymentStyle:215 outdatedInstancesStrategy:s blueGreenDeploymentConfiguration:216 loadBalancerInfo:217 lastSuccessfulDeployment:229 lastAttemptedDeployment:229 ec2TagSet:218 onPremisesTagSet:220 computePlatform:s ecsServices:[219 terminationHookEnabled:b
deploymentId:s instanceId:s status:s lastUpdatedAt:t lifecycleEvents:[230 instanceType:s
deploymentTargetType:s instanceTarget:231 lambdaTarget:232 ecsTarget:233 cloudFormationTarget:234
applicationName:s deploymentGroupName:s deploymentConfigName:s deploymentId:s previousRevision:198 revision:198 status:s errorInformation:235 createTime:t startTime:t completeTime:t deploymentOverview:236 description:s creator:s ignoreApplicationStopFailures:b autoRollbackConfiguration:207 updateOutdatedInstancesOnly:b rollbackInfo:237 deploymentStyle:215 targetInstances:206 instanceTerminationWaitTimeStarted:b blueGreenDeploymentConfiguration:216 loadBalancerInfo:217 additionalDeploymentStatusInfo:s fileExistsBehavior:s deploymentStatusMessages:[s computePlatform:s externalId:s relatedDeployments:238 overrideAlarmConfiguration:208
instanceName:s iamSessionArn:s iamUserArn:s instanceArn:s registerTime:t deregisterTime:t tags:[197
tagFilters:[212 autoScalingGroups:[s ec2TagSet:218
enabled:b events:[s
enabled:b ignorePollAlarmFailure:b alarms:[239
type:s value:i
type:s timeBasedCanary:240 timeBasedLinear:241
firstZoneMonitorDurationInSeconds:l monitorDurationInSeconds:l minimumHealthyHostsPerZone:242
Key:s Value:s Type:s
Key:s Value:s Type:s
triggerName:s triggerTargetArn:s triggerEvents:[s
deploymentType:s deploymentOption:s
terminateBlueInstancesOnDeploymentSuccess:243 deploymentReadyOption:244 greenFleetProvisioningOption:245
elbInfoList:[246 targetGroupInfoList:[247 targetGroupPairInfoList:[248
ec2TagSetList:[[212
serviceName:s clusterName:s
onPremisesTagSetList:[[213
name:s hook:s terminationHook:s
description:s deploymentGroups:[s firstUsedTime:t lastUsedTime:t registerTime:t
deploymentConfigId:s deploymentConfigName:s minimumHealthyHosts:209 createTime:t computePlatform:s trafficRoutingConfig:210 zonalConfig:211
start:t end:t
bucket:s key:s bundleType:s version:s eTag:s
repository:s commitId:s
content:s sha256:s
content:s sha256:s
deploymentId:s status:s endTime:t createTime:t
lifecycleEventName:s diagnostics:249 startTime:t endTime:t status:s
deploymentId:s targetId:s targetArn:s status:s lastUpdatedAt:t lifecycleEvents:[230 instanceLabel:s
deploymentId:s targetId:s targetArn:s status:s lastUpdatedAt:t lifecycleEvents:[230 lambdaFunctionInfo:250
deploymentId:s targetId:s targetArn:s lastUpdatedAt:t lifecycleEvents:[230 status:s taskSetsInfo:[251
deploymentId:s targetId:s lastUpdatedAt:t lifecycleEvents:[230 status:s resourceType:s targetVersionWeight:d
code:s message:s
Pending:l InProgress:l Succeeded:l Failed:l Skipped:l Ready:l
rollbackDeploymentId:s rollbackTriggeringDeploymentId:s rollbackMessage:s
autoUpdateOutdatedInstancesRootDeploymentId:s autoUpdateOutdatedInstancesDeploymentIds:[s
name:s
canaryPercentage:i canaryInterval:i
linearPercentage:i linearInterval:i
type:s value:i
action:s terminationWaitTimeInMinutes:i
actionOnTimeout:s waitTimeInMinutes:i
action:s
name:s
name:s
targetGroups:[247 prodTrafficRoute:252 testTrafficRoute:252
errorCode:s scriptName:s message:s logTail:s
functionName:s functionAlias:s currentVersion:s targetVersion:s targetVersionWeight:d
identifer:s desiredCount:l pendingCount:l runningCount:l status:s trafficWeight:d targetGroup:247 taskSetLabel:s
listenerArns:[s

AlarmsLimitExceededException 84
ApplicationAlreadyExistsException 85
ApplicationDoesNotExistException 86
ApplicationLimitExceededException 87
ApplicationNameRequiredException 88
ArnNotSupportedException 89
BatchLimitExceededException 90
BucketNameFilterRequiredException 91
DeploymentAlreadyCompletedException 92
DeploymentAlreadyStartedException 93
DeploymentConfigAlreadyExistsException 94
DeploymentConfigDoesNotExistException 95
DeploymentConfigInUseException 96
DeploymentConfigLimitExceededException 97
DeploymentConfigNameRequiredException 98
DeploymentDoesNotExistException 99
DeploymentGroupAlreadyExistsException 100
DeploymentGroupDoesNotExistException 101
DeploymentGroupLimitExceededException 102
DeploymentGroupNameRequiredException 103
DeploymentIdRequiredException 104
DeploymentIsNotInReadyStateException 105
DeploymentLimitExceededException 106
DeploymentNotStartedException 107
DeploymentTargetDoesNotExistException 108
DeploymentTargetIdRequiredException 109
DeploymentTargetListSizeExceededException 110
DescriptionTooLongException 111
ECSServiceMappingLimitExceededException 112
GitHubAccountTokenDoesNotExistException 113
GitHubAccountTokenNameRequiredException 114
IamArnRequiredException 115
IamSessionArnAlreadyRegisteredException 116
IamUserArnAlreadyRegisteredException 117
IamUserArnRequiredException 118
InstanceDoesNotExistException 119
InstanceIdRequiredException 120
InstanceLimitExceededException 121
InstanceNameAlreadyRegisteredException 122
InstanceNameRequiredException 123
InstanceNotRegisteredException 124
InvalidAlarmConfigException 125
InvalidApplicationNameException 126
InvalidArnException 127
InvalidAutoRollbackConfigException 128
InvalidAutoScalingGroupException 129
InvalidBlueGreenDeploymentConfigurationException 130
InvalidBucketNameFilterException 131
InvalidComputePlatformException 132
InvalidDeployedStateFilterException 133
InvalidDeploymentConfigNameException 134
InvalidDeploymentGroupNameException 135
InvalidDeploymentIdException 136
InvalidDeploymentInstanceTypeException 137
InvalidDeploymentStatusException 138
InvalidDeploymentStyleException 139
InvalidDeploymentTargetIdException 140
InvalidDeploymentWaitTypeException 141
InvalidEC2TagCombinationException 142
InvalidEC2TagException 143
InvalidECSServiceException 144
InvalidExternalIdException 145
InvalidFileExistsBehaviorException 146
InvalidGitHubAccountTokenException 147
InvalidGitHubAccountTokenNameException 148
InvalidIamSessionArnException 149
InvalidIamUserArnException 150
InvalidIgnoreApplicationStopFailuresValueException 151
InvalidInputException 152
InvalidInstanceIdException 153
InvalidInstanceNameException 154
InvalidInstanceStatusException 155
InvalidInstanceTypeException 156
InvalidKeyPrefixFilterException 157
InvalidLifecycleEventHookExecutionIdException 158
InvalidLifecycleEventHookExecutionStatusException 159
InvalidLoadBalancerInfoException 160
InvalidMinimumHealthyHostValueException 161
InvalidNextTokenException 162
InvalidOnPremisesTagCombinationException 163
InvalidOperationException 164
InvalidRegistrationStatusException 165
InvalidRevisionException 166
InvalidRoleException 167
InvalidSortByException 168
InvalidSortOrderException 169
InvalidTagException 170
InvalidTagFilterException 171
InvalidTagsToAddException 172
InvalidTargetException 173
InvalidTargetFilterNameException 174
InvalidTargetGroupPairException 175
InvalidTargetInstancesException 176
InvalidTimeRangeException 177
InvalidTrafficRoutingConfigurationException 178
InvalidTriggerConfigException 179
InvalidUpdateOutdatedInstancesOnlyValueException 180
InvalidZonalDeploymentConfigurationException 181
LifecycleEventAlreadyCompletedException 182
LifecycleHookLimitExceededException 183
MultipleIamArnsProvidedException 184
OperationNotSupportedException 185
ResourceArnRequiredException 186
ResourceValidationException 187
RevisionDoesNotExistException 188
RevisionRequiredException 189
RoleRequiredException 190
TagLimitExceededException 191
TagRequiredException 192
TagSetListLimitExceededException 193
ThrottlingException 194
TriggerTargetsLimitExceededException 195
UnsupportedActionForDeploymentTypeException 196

ListApplicationRevisions in=nextToken out=nextToken results=revisions
ListApplications in=nextToken out=nextToken results=applications
ListDeploymentConfigs in=nextToken out=nextToken results=deploymentConfigsList
ListDeploymentGroups in=nextToken out=nextToken results=deploymentGroups
ListDeploymentInstances in=nextToken out=nextToken results=instancesList
ListDeployments in=nextToken out=nextToken results=deployments
ListDeploymentTargets in=nextToken out=nextToken results=targetIds
ListGitHubAccountTokenNames in=nextToken out=nextToken results=tokenNameList
ListOnPremisesInstances in=nextToken out=nextToken results=instanceNames

DeploymentSuccessful GetDeployment 15 120 [{"expected":"Succeeded","matcher":"path","state":"success","argument":"deploymentInfo.status"},{"expected":"Failed","matcher":"path","state":"failure","argument":"deploymentInfo.status"},{"expected":"Stopped","matcher":"path","state":"failure","argument":"deploymentInfo.status"}]`,
}
