// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Elastic Beanstalk, API version 2010-12-01. */
export const elasticbeanstalk: ServiceModel = {
  name: 'elasticbeanstalk',
  packed: `{"name":"elasticbeanstalk","serviceId":"Elastic Beanstalk","fullName":"AWS Elastic Beanstalk","apiVersion":"2010-12-01","protocol":"query","protocols":["query"],"endpointPrefix":"elasticbeanstalk","xmlNamespace":"http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/"}
AbortEnvironmentUpdate <0
ApplyEnvironmentManagedAction <1 >2 wrapper=ApplyEnvironmentManagedActionResult
AssociateEnvironmentOperationsRole <3
CheckDNSAvailability <4 >5 wrapper=CheckDNSAvailabilityResult
ComposeEnvironments <6 >7 wrapper=ComposeEnvironmentsResult
CreateApplication <8 >9 wrapper=CreateApplicationResult
CreateApplicationVersion <10 >11 wrapper=CreateApplicationVersionResult
CreateConfigurationTemplate <12 >13 wrapper=CreateConfigurationTemplateResult
CreateEnvironment <14 >15 wrapper=CreateEnvironmentResult
CreatePlatformVersion <16 >17 wrapper=CreatePlatformVersionResult
CreateStorageLocation >18 wrapper=CreateStorageLocationResult
DeleteApplication <19
DeleteApplicationVersion <20
DeleteConfigurationTemplate <21
DeleteEnvironmentConfiguration <22
DeletePlatformVersion <23 >24 wrapper=DeletePlatformVersionResult
DescribeAccountAttributes >25 wrapper=DescribeAccountAttributesResult
DescribeApplicationVersions <26 >27 wrapper=DescribeApplicationVersionsResult
DescribeApplications <28 >29 wrapper=DescribeApplicationsResult
DescribeConfigurationOptions <30 >31 wrapper=DescribeConfigurationOptionsResult
DescribeConfigurationSettings <32 >33 wrapper=DescribeConfigurationSettingsResult
DescribeEnvironmentHealth <34 >35 wrapper=DescribeEnvironmentHealthResult
DescribeEnvironmentManagedActionHistory <36 >37 wrapper=DescribeEnvironmentManagedActionHistoryResult
DescribeEnvironmentManagedActions <38 >39 wrapper=DescribeEnvironmentManagedActionsResult
DescribeEnvironmentResources <40 >41 wrapper=DescribeEnvironmentResourcesResult
DescribeEnvironments <42 >7 wrapper=DescribeEnvironmentsResult
DescribeEvents <43 >44 wrapper=DescribeEventsResult
DescribeInstancesHealth <45 >46 wrapper=DescribeInstancesHealthResult
DescribePlatformVersion <47 >48 wrapper=DescribePlatformVersionResult
DisassociateEnvironmentOperationsRole <49
ListAvailableSolutionStacks >50 wrapper=ListAvailableSolutionStacksResult
ListPlatformBranches <51 >52 wrapper=ListPlatformBranchesResult
ListPlatformVersions <53 >54 wrapper=ListPlatformVersionsResult
ListTagsForResource <55 >56 wrapper=ListTagsForResourceResult
RebuildEnvironment <57
RequestEnvironmentInfo <58
RestartAppServer <59
RetrieveEnvironmentInfo <60 >61 wrapper=RetrieveEnvironmentInfoResult
SwapEnvironmentCNAMEs <62
TerminateEnvironment <63 >15 wrapper=TerminateEnvironmentResult
UpdateApplication <64 >9 wrapper=UpdateApplicationResult
UpdateApplicationResourceLifecycle <65 >66 wrapper=UpdateApplicationResourceLifecycleResult
UpdateApplicationVersion <67 >11 wrapper=UpdateApplicationVersionResult
UpdateConfigurationTemplate <68 >13 wrapper=UpdateConfigurationTemplateResult
UpdateEnvironment <69 >15 wrapper=UpdateEnvironmentResult
UpdateTagsForResource <70
ValidateConfigurationSettings <71 >72 wrapper=ValidateConfigurationSettingsResult

EnvironmentId:s EnvironmentName:s
EnvironmentName:s EnvironmentId:s ActionId:s!
ActionId:s ActionDescription:s ActionType:s Status:s
EnvironmentName:s! OperationsRole:s!
CNAMEPrefix:s!
Available:b FullyQualifiedCNAME:s
ApplicationName:s GroupName:s VersionLabels:[s
Environments:[15 NextToken:s
ApplicationName:s! Description:s ResourceLifecycleConfig:92 Tags:[93
Application:94
ApplicationName:s! VersionLabel:s! Description:s SourceBuildInformation:95 SourceBundle:96 BuildConfiguration:97 AutoCreateApplication:b Process:b Tags:[93
ApplicationVersion:98
ApplicationName:s! TemplateName:s! SolutionStackName:s PlatformArn:s SourceConfiguration:99 EnvironmentId:s Description:s OptionSettings:[100 Tags:[93
SolutionStackName:s PlatformArn:s ApplicationName:s TemplateName:s Description:s EnvironmentName:s DeploymentStatus:s DateCreated:t DateUpdated:t OptionSettings:[100
ApplicationName:s! EnvironmentName:s GroupName:s Description:s CNAMEPrefix:s Tier:101 Tags:[93 VersionLabel:s TemplateName:s SolutionStackName:s PlatformArn:s OptionSettings:[100 OptionsToRemove:[102 OperationsRole:s
EnvironmentName:s EnvironmentId:s ApplicationName:s VersionLabel:s SolutionStackName:s PlatformArn:s TemplateName:s Description:s EndpointURL:s CNAME:s DateCreated:t DateUpdated:t Status:s AbortableOperationInProgress:b Health:s HealthStatus:s Resources:103 Tier:101 EnvironmentLinks:[104 EnvironmentArn:s OperationsRole:s
PlatformName:s! PlatformVersion:s! PlatformDefinitionBundle:96! EnvironmentName:s OptionSettings:[100 Tags:[93
PlatformSummary:105 Builder:106
S3Bucket:s
ApplicationName:s! TerminateEnvByForce:b
ApplicationName:s! VersionLabel:s! DeleteSourceBundle:b
ApplicationName:s! TemplateName:s!
ApplicationName:s! EnvironmentName:s!
PlatformArn:s
PlatformSummary:105
ResourceQuotas:107
ApplicationName:s VersionLabels:[s MaxRecords:i NextToken:s
ApplicationVersions:[98 NextToken:s
ApplicationNames:[s
Applications:[94
ApplicationName:s TemplateName:s EnvironmentName:s SolutionStackName:s PlatformArn:s Options:[102
SolutionStackName:s PlatformArn:s Options:[108
ApplicationName:s! TemplateName:s EnvironmentName:s
ConfigurationSettings:[13
EnvironmentName:s EnvironmentId:s AttributeNames:[s
EnvironmentName:s HealthStatus:s Status:s Color:s Causes:[s ApplicationMetrics:109 InstancesHealth:110 RefreshedAt:t
EnvironmentId:s EnvironmentName:s NextToken:s MaxItems:i
ManagedActionHistoryItems:[111 NextToken:s
EnvironmentName:s EnvironmentId:s Status:s
ManagedActions:[112
EnvironmentId:s EnvironmentName:s
EnvironmentResources:113
ApplicationName:s VersionLabel:s EnvironmentIds:[s EnvironmentNames:[s IncludeDeleted:b IncludedDeletedBackTo:t MaxRecords:i NextToken:s
ApplicationName:s VersionLabel:s TemplateName:s EnvironmentId:s EnvironmentName:s PlatformArn:s RequestId:s Severity:s StartTime:t EndTime:t MaxRecords:i NextToken:s
Events:[114 NextToken:s
EnvironmentName:s EnvironmentId:s AttributeNames:[s NextToken:s
InstanceHealthList:[115 RefreshedAt:t NextToken:s
PlatformArn:s
PlatformDescription:116
EnvironmentName:s!
SolutionStacks:[s SolutionStackDetails:[117
Filters:[118 MaxRecords:i NextToken:s
PlatformBranchSummaryList:[119 NextToken:s
Filters:[120 MaxRecords:i NextToken:s
PlatformSummaryList:[105 NextToken:s
ResourceArn:s!
ResourceArn:s ResourceTags:[93
EnvironmentId:s EnvironmentName:s
EnvironmentId:s EnvironmentName:s InfoType:s!
EnvironmentId:s EnvironmentName:s
EnvironmentId:s EnvironmentName:s InfoType:s!
EnvironmentInfo:[121
SourceEnvironmentId:s SourceEnvironmentName:s DestinationEnvironmentId:s DestinationEnvironmentName:s
EnvironmentId:s EnvironmentName:s TerminateResources:b ForceTerminate:b
ApplicationName:s! Description:s
ApplicationName:s! ResourceLifecycleConfig:92!
ApplicationName:s ResourceLifecycleConfig:92
ApplicationName:s! VersionLabel:s! Description:s
ApplicationName:s! TemplateName:s! Description:s OptionSettings:[100 OptionsToRemove:[102
ApplicationName:s EnvironmentId:s EnvironmentName:s GroupName:s Description:s Tier:101 VersionLabel:s TemplateName:s SolutionStackName:s PlatformArn:s OptionSettings:[100 OptionsToRemove:[102
ResourceArn:s! TagsToAdd:[93 TagsToRemove:[s
ApplicationName:s! TemplateName:s EnvironmentName:s OptionSettings:[100!
Messages:[122
-
message:s
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
ServiceRole:s VersionLifecycleConfig:123
Key:s Value:s
ApplicationArn:s ApplicationName:s Description:s DateCreated:t DateUpdated:t Versions:[s ConfigurationTemplates:[s ResourceLifecycleConfig:92
SourceType:s! SourceRepository:s! SourceLocation:s!
S3Bucket:s S3Key:s
ArtifactName:s CodeBuildServiceRole:s! ComputeType:s Image:s! TimeoutInMinutes:i
ApplicationVersionArn:s ApplicationName:s Description:s VersionLabel:s SourceBuildInformation:95 BuildArn:s SourceBundle:96 DateCreated:t DateUpdated:t Status:s
ApplicationName:s TemplateName:s
ResourceName:s Namespace:s OptionName:s Value:s
Name:s Type:s Version:s
ResourceName:s Namespace:s OptionName:s
LoadBalancer:124
LinkName:s EnvironmentName:s
PlatformArn:s PlatformOwner:s PlatformStatus:s PlatformCategory:s OperatingSystemName:s OperatingSystemVersion:s SupportedTierList:[s SupportedAddonList:[s PlatformLifecycleState:s PlatformVersion:s PlatformBranchName:s PlatformBranchLifecycleState:s
ARN:s
ApplicationQuota:125 ApplicationVersionQuota:125 EnvironmentQuota:125 ConfigurationTemplateQuota:125 CustomPlatformQuota:125
Namespace:s Name:s DefaultValue:s ChangeSeverity:s UserDefined:b ValueType:s ValueOptions:[s MinValue:i MaxValue:i MaxLength:i Regex:126
Duration:i RequestCount:i StatusCodes:127 Latency:128
NoData:i Unknown:i Pending:i Ok:i Info:i Warning:i Degraded:i Severe:i
ActionId:s ActionType:s ActionDescription:s FailureType:s Status:s FailureDescription:s ExecutedTime:t FinishedTime:t
ActionId:s ActionDescription:s ActionType:s Status:s WindowStartTime:t
EnvironmentName:s AutoScalingGroups:[129 Instances:[130 LaunchConfigurations:[131 LaunchTemplates:[132 LoadBalancers:[133 Triggers:[134 Queues:[135
EventDate:t Message:s ApplicationName:s VersionLabel:s TemplateName:s EnvironmentName:s PlatformArn:s RequestId:s Severity:s
InstanceId:s HealthStatus:s Color:s Causes:[s LaunchedAt:t ApplicationMetrics:109 System:136 Deployment:137 AvailabilityZone:s InstanceType:s
PlatformArn:s PlatformOwner:s PlatformName:s PlatformVersion:s SolutionStackName:s PlatformStatus:s DateCreated:t DateUpdated:t PlatformCategory:s Description:s Maintainer:s OperatingSystemName:s OperatingSystemVersion:s ProgrammingLanguages:[138 Frameworks:[139 CustomAmiList:[140 SupportedTierList:[s SupportedAddonList:[s PlatformLifecycleState:s PlatformBranchName:s PlatformBranchLifecycleState:s
SolutionStackName:s PermittedFileTypes:[s
Attribute:s Operator:s Values:[s
PlatformName:s BranchName:s LifecycleState:s BranchOrder:i SupportedTierList:[s
Type:s Operator:s Values:[s
InfoType:s Ec2InstanceId:s SampleTimestamp:t Message:s
Message:s Severity:s Namespace:s OptionName:s
MaxCountRule:141 MaxAgeRule:142
LoadBalancerName:s Domain:s Listeners:[143
Maximum:i
Pattern:s Label:s
Status2xx:i Status3xx:i Status4xx:i Status5xx:i
P999:d P99:d P95:d P90:d P85:d P75:d P50:d P10:d
Name:s
Id:s
Name:s
Id:s
Name:s
Name:s
Name:s URL:s
CPUUtilization:144 LoadAverage:[d
VersionLabel:s DeploymentId:l Status:s DeploymentTime:t
Name:s Version:s
Name:s Version:s
VirtualizationType:s ImageId:s
Enabled:b! MaxCount:i DeleteSourceFromS3:b
Enabled:b! MaxAgeInDays:i DeleteSourceFromS3:b
Protocol:s Port:i
User:d Nice:d System:d Idle:d IOWait:d IRQ:d SoftIRQ:d Privileged:d

CodeBuildNotInServiceRegionException 73 status=400 sender
ElasticBeanstalkServiceException 74
InsufficientPrivilegesException 75 status=403 sender
InvalidRequestException 76 status=400 sender
ManagedActionInvalidStateException 77 status=400 sender
OperationInProgressException 78 code=OperationInProgressFailure status=400 sender
PlatformVersionStillReferencedException 79 status=400 sender
ResourceNotFoundException 80 status=400 sender
ResourceTypeNotSupportedException 81 status=400 sender
S3LocationNotInServiceRegionException 82 status=400 sender
S3SubscriptionRequiredException 83 status=400 sender
SourceBundleDeletionException 84 code=SourceBundleDeletionFailure status=400 sender
TooManyApplicationVersionsException 85
TooManyApplicationsException 86 status=400 sender
TooManyBucketsException 87 status=400 sender
TooManyConfigurationTemplatesException 88 status=400 sender
TooManyEnvironmentsException 89 status=400 sender
TooManyPlatformsException 90 status=400 sender
TooManyTagsException 91 status=400 sender

DescribeEvents in=NextToken out=NextToken limit=MaxRecords results=Events
DescribeApplicationVersions in=NextToken out=NextToken limit=MaxRecords results=ApplicationVersions
DescribeEnvironmentManagedActionHistory in=NextToken out=NextToken limit=MaxItems results=ManagedActionHistoryItems
DescribeEnvironments in=NextToken out=NextToken limit=MaxRecords results=Environments
ListPlatformVersions in=NextToken out=NextToken limit=MaxRecords results=PlatformSummaryList

EnvironmentExists DescribeEnvironments 20 20 [{"state":"success","matcher":"pathAll","argument":"Environments[].Status","expected":"Ready"},{"state":"retry","matcher":"pathAll","argument":"Environments[].Status","expected":"Launching"}]
EnvironmentUpdated DescribeEnvironments 20 20 [{"state":"success","matcher":"pathAll","argument":"Environments[].Status","expected":"Ready"},{"state":"retry","matcher":"pathAll","argument":"Environments[].Status","expected":"Updating"}]
EnvironmentTerminated DescribeEnvironments 20 20 [{"state":"success","matcher":"pathAll","argument":"Environments[].Status","expected":"Terminated"},{"state":"retry","matcher":"pathAll","argument":"Environments[].Status","expected":"Terminating"}]`,
}
