// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Synthetics, API version 2017-10-11. */
export const synthetics: ServiceModel = {
  name: 'synthetics',
  packed: `{"name":"synthetics","serviceId":"synthetics","fullName":"Synthetics","apiVersion":"2017-10-11","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"synthetics","jsonVersion":"1.1"}
AssociateResource PATCH /group/{groupIdentifier}/associate <0 >1
CreateCanary POST /canary <2 >3
CreateGroup POST /group <4 >5
DeleteCanary DELETE /canary/{name} <6 >7
DeleteGroup DELETE /group/{groupIdentifier} <8 >9
DescribeCanaries POST /canaries <10 >11
DescribeCanariesLastRun POST /canaries/last-run <12 >13
DescribeRuntimeVersions POST /runtime-versions <14 >15
DisassociateResource PATCH /group/{groupIdentifier}/disassociate <16 >17
GetCanary GET /canary/{name} <18 >19
GetCanaryRuns POST /canary/{name}/runs <20 >21
GetGroup GET /group/{groupIdentifier} <22 >23
ListAssociatedGroups POST /resource/{resourceArn}/groups <24 >25
ListGroupResources POST /group/{groupIdentifier}/resources <26 >27
ListGroups POST /groups <28 >29
ListTagsForResource GET /tags/{resourceArn} <30 >31
StartCanary POST /canary/{name}/start <32 >33
StartCanaryDryRun POST /canary/{name}/dry-run/start <34 >35
StopCanary POST /canary/{name}/stop <36 >37
TagResource POST /tags/{resourceArn} <38 >39
UntagResource DELETE /tags/{resourceArn} <40 >41
UpdateCanary PATCH /canary/{name} <42 >43

GroupIdentifier:s!@u=groupIdentifier ResourceArn:s!
-
Name:s! Code:55! ArtifactS3Location:s! ExecutionRoleArn:s! Schedule:56! RunConfig:57 SuccessRetentionPeriodInDays:i FailureRetentionPeriodInDays:i RuntimeVersion:s! VpcConfig:58 ResourcesToReplicateTags:[s ProvisionedResourceCleanup:s BrowserConfigs:[59 AddReplicaLocations:[60 Tags:{s ArtifactConfig:61 KmsKeyArn:s
Canary:62
Name:s! Tags:{s
Group:63
Name:s!@u=name DeleteLambda:b@q=deleteLambda
-
GroupIdentifier:s!@u=groupIdentifier
-
NextToken:s MaxResults:i Names:[s
Canaries:[62 NextToken:s
NextToken:s MaxResults:i Names:[s BrowserType:s
CanariesLastRun:[64 NextToken:s
NextToken:s MaxResults:i
RuntimeVersions:[65 NextToken:s
GroupIdentifier:s!@u=groupIdentifier ResourceArn:s!
-
Name:s!@u=name DryRunId:s@q=dryRunId
Canary:62
Name:s!@u=name NextToken:s MaxResults:i DryRunId:s RunType:s
CanaryRuns:[66 NextToken:s
GroupIdentifier:s!@u=groupIdentifier
Group:63
NextToken:s MaxResults:i ResourceArn:s!@u=resourceArn
Groups:[67 NextToken:s
NextToken:s MaxResults:i GroupIdentifier:s!@u=groupIdentifier
Resources:[s NextToken:s
NextToken:s MaxResults:i
Groups:[67 NextToken:s
ResourceArn:s!@u=resourceArn
Tags:{s
Name:s!@u=name
-
Name:s!@u=name Code:55 RuntimeVersion:s RunConfig:57 VpcConfig:58 ExecutionRoleArn:s SuccessRetentionPeriodInDays:i FailureRetentionPeriodInDays:i VisualReference:68 ArtifactS3Location:s ArtifactConfig:61 ProvisionedResourceCleanup:s BrowserConfigs:[59 VisualReferences:[68
DryRunConfig:69
Name:s!@u=name
-
ResourceArn:s!@u=resourceArn Tags:{s!
-
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
Name:s!@u=name Code:55 ExecutionRoleArn:s RuntimeVersion:s Schedule:56 RunConfig:57 SuccessRetentionPeriodInDays:i FailureRetentionPeriodInDays:i VpcConfig:58 VisualReference:68 ArtifactS3Location:s ArtifactConfig:61 ProvisionedResourceCleanup:s DryRunId:s VisualReferences:[68 BrowserConfigs:[59 AddReplicaLocations:[60 RemoveReplicaLocations:[s KmsKeyArn:s
-
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
S3Bucket:s S3Key:s S3Version:s ZipFile:B Handler:s BlueprintTypes:[s Dependencies:[70
Expression:s! DurationInSeconds:l RetryConfig:71
TimeoutInSeconds:i MemoryInMB:i ActiveTracing:b EnvironmentVariables:{s EphemeralStorage:i
SubnetIds:[s SecurityGroupIds:[s Ipv6AllowedForDualStack:b
BrowserType:s
Location:s! VpcConfig:58 KmsKeyArn:s
S3Encryption:72
Id:s Name:s Code:73 ExecutionRoleArn:s Schedule:74 RunConfig:75 SuccessRetentionPeriodInDays:i FailureRetentionPeriodInDays:i Status:76 Timeline:77 ArtifactS3Location:s EngineArn:s RuntimeVersion:s VpcConfig:78 VisualReference:79 ProvisionedResourceCleanup:s BrowserConfigs:[59 EngineConfigs:[80 VisualReferences:[79 MultiLocationConfig:81 Tags:{s ArtifactConfig:82 KmsKeyArn:s DryRunConfig:69
Id:s Name:s Arn:s Tags:{s CreatedTime:t LastModifiedTime:t
CanaryName:s LastRun:66
VersionName:s Description:s ReleaseDate:t DeprecationDate:t
Id:s ScheduledRunId:s RetryAttempt:i Name:s Status:83 Timeline:84 ArtifactS3Location:s DryRunConfig:85 BrowserType:s Location:s
Id:s Name:s Arn:s
BaseScreenshots:[86 BaseCanaryRunId:s! BrowserType:s
DryRunId:s LastDryRunExecutionStatus:s
Type:s Reference:s!
MaxRetries:i!
EncryptionMode:s KmsKeyArn:s
SourceLocationArn:s Handler:s BlueprintTypes:[s Dependencies:[70
Expression:s DurationInSeconds:l RetryConfig:87
TimeoutInSeconds:i MemoryInMB:i ActiveTracing:b EphemeralStorage:i
State:s StateReason:s StateReasonCode:s
Created:t LastModified:t LastStarted:t LastStopped:t
VpcId:s SubnetIds:[s SecurityGroupIds:[s Ipv6AllowedForDualStack:b
BaseScreenshots:[86 BaseCanaryRunId:s BrowserType:s
EngineArn:s BrowserType:s
LocationType:s PrimaryLocation:s Replicas:[88 ReplicationState:s
S3Encryption:72
State:s StateReason:s StateReasonCode:s TestResult:s
Started:t Completed:t MetricTimestampForRunAndRetries:t
DryRunId:s
ScreenshotName:s! IgnoreCoordinates:[s
MaxRetries:i
Location:s ReplicationStatus:89 CanaryState:s LastModified:t VpcConfig:78
State:s StateReason:s StateReasonCode:s

AccessDeniedException 44 status=403
BadRequestException 45 status=400
ConflictException 46 status=409
InternalFailureException 47 status=500
InternalServerException 48 status=500
NotFoundException 49 status=404
RequestEntityTooLargeException 50 status=413
ResourceNotFoundException 51 status=404
ServiceQuotaExceededException 52 status=402
TooManyRequestsException 53 status=429
ValidationException 54 status=400



`,
}
