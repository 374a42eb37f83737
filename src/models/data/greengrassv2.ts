// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS IoT Greengrass V2, API version 2020-11-30. */
export const greengrassv2: ServiceModel = {
  name: 'greengrassv2',
  packed: `{"name":"greengrassv2","serviceId":"GreengrassV2","fullName":"AWS IoT Greengrass V2","apiVersion":"2020-11-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"greengrass"}
AssociateServiceRoleToAccount PUT /greengrass/servicerole <0 >1
BatchAssociateClientDeviceWithCoreDevice POST /greengrass/v2/coreDevices/{coreDeviceThingName}/associateClientDevices <2 >3
BatchDisassociateClientDeviceFromCoreDevice POST /greengrass/v2/coreDevices/{coreDeviceThingName}/disassociateClientDevices <4 >5
CancelDeployment POST /greengrass/v2/deployments/{deploymentId}/cancel <6 >7
CreateComponentVersion POST /greengrass/v2/createComponentVersion <8 >9 status=201
CreateDeployment POST /greengrass/v2/deployments <10 >11 status=201
DeleteComponent DELETE /greengrass/v2/components/{arn} <12 status=204
DeleteCoreDevice DELETE /greengrass/v2/coreDevices/{coreDeviceThingName} <13 status=204
DeleteDeployment DELETE /greengrass/v2/deployments/{deploymentId} <14 status=204
DescribeComponent GET /greengrass/v2/components/{arn}/metadata <15 >16
DisassociateServiceRoleFromAccount DELETE /greengrass/servicerole <17 >18
GetComponent GET /greengrass/v2/components/{arn} <19 >20
GetComponentVersionArtifact GET /greengrass/v2/components/{arn}/artifacts/{artifactName+} <21 >22
GetConnectivityInfo GET /greengrass/things/{thingName}/connectivityInfo <23 >24
GetCoreDevice GET /greengrass/v2/coreDevices/{coreDeviceThingName} <25 >26
GetDeployment GET /greengrass/v2/deployments/{deploymentId} <27 >28
GetServiceRoleForAccount GET /greengrass/servicerole <29 >30
ListClientDevicesAssociatedWithCoreDevice GET /greengrass/v2/coreDevices/{coreDeviceThingName}/associatedClientDevices <31 >32
ListComponentVersions GET /greengrass/v2/components/{arn}/versions <33 >34
ListComponents GET /greengrass/v2/components <35 >36
ListCoreDevices GET /greengrass/v2/coreDevices <37 >38
ListDeployments GET /greengrass/v2/deployments <39 >40
ListEffectiveDeployments GET /greengrass/v2/coreDevices/{coreDeviceThingName}/effectiveDeployments <41 >42
ListInstalledComponents GET /greengrass/v2/coreDevices/{coreDeviceThingName}/installedComponents <43 >44
ListTagsForResource GET /tags/{resourceArn} <45 >46
ResolveComponentCandidates POST /greengrass/v2/resolveComponentCandidates <47 >48
TagResource POST /tags/{resourceArn} <49 >50
UntagResource DELETE /tags/{resourceArn} <51 >52
UpdateConnectivityInfo PUT /greengrass/things/{thingName}/connectivityInfo <53 >54

roleArn:s!=RoleArn
associatedAt:s=AssociatedAt
entries:[63 coreDeviceThingName:s!@u
errorEntries:[64
entries:[65 coreDeviceThingName:s!@u
errorEntries:[66
deploymentId:s!@u
message:s
inlineRecipe:B lambdaFunction:67 tags:{s clientToken:s~
arn:s componentName:s! componentVersion:s! creationTimestamp:t! status:68!
targetArn:s! deploymentName:s components:{69 iotJobConfiguration:70 deploymentPolicies:71 parentTargetArn:s tags:{s clientToken:s~
deploymentId:s iotJobId:s iotJobArn:s
arn:s!@u
coreDeviceThingName:s!@u
deploymentId:s!@u
arn:s!@u
arn:s componentName:s componentVersion:s creationTimestamp:t publisher:s description:s status:68 platforms:[72 tags:{s
-
disassociatedAt:s=DisassociatedAt
recipeOutputFormat:s@q arn:s!@u
recipeOutputFormat:s! recipe:B! tags:{s
arn:s!@u artifactName:s!@u s3EndpointType:s@q iotEndpointType:s@h=x-amz-iot-endpoint-type
preSignedUrl:s!
thingName:s!@u
connectivityInfo:[73=ConnectivityInfo message:s=Message
coreDeviceThingName:s!@u
coreDeviceThingName:s coreVersion:s platform:s architecture:s runtime:s status:s lastStatusUpdateTimestamp:t tags:{s
deploymentId:s!@u
targetArn:s revisionId:s deploymentId:s deploymentName:s deploymentStatus:s iotJobId:s iotJobArn:s components:{69 deploymentPolicies:71 iotJobConfiguration:70 creationTimestamp:t isLatestForTarget:b parentTargetArn:s tags:{s
-
associatedAt:s=AssociatedAt roleArn:s=RoleArn
coreDeviceThingName:s!@u maxResults:i@q nextToken:s@q
associatedClientDevices:[74 nextToken:s
arn:s!@u maxResults:i@q nextToken:s@q
componentVersions:[75 nextToken:s
scope:s@q maxResults:i@q nextToken:s@q
components:[76 nextToken:s
thingGroupArn:s@q status:s@q maxResults:i@q nextToken:s@q runtime:s@q
coreDevices:[77 nextToken:s
targetArn:s@q historyFilter:s@q parentTargetArn:s@q maxResults:i@q nextToken:s@q
deployments:[78 nextToken:s
coreDeviceThingName:s!@u maxResults:i@q nextToken:s@q
effectiveDeployments:[79 nextToken:s
coreDeviceThingName:s!@u maxResults:i@q nextToken:s@q topologyFilter:s@q
installedComponents:[80 nextToken:s
resourceArn:s!@u
tags:{s
platform:72 componentCandidates:[81
resolvedComponentVersions:[82
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
thingName:s!@u connectivityInfo:[73!=ConnectivityInfo
version:s=Version message:s=Message
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s resourceType:s quotaCode:s! serviceCode:s!
message:s! quotaCode:s serviceCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s fields:[83
thingName:s!
thingName:s code:s message:s
thingName:s!
thingName:s code:s message:s
lambdaArn:s! componentName:s componentVersion:s componentPlatforms:[72 componentDependencies:{84 componentLambdaParameters:85
componentState:s message:s errors:{s vendorGuidance:s vendorGuidanceMessage:s
componentVersion:s! configurationUpdate:86 runWith:87
jobExecutionsRolloutConfig:88 abortConfig:89 timeoutConfig:90
failureHandlingPolicy:s componentUpdatePolicy:91 configurationValidationPolicy:92
name:s attributes:{s
id:s=Id hostAddress:s=HostAddress portNumber:i=PortNumber metadata:s=Metadata
thingName:s associationTimestamp:t
componentName:s componentVersion:s arn:s
arn:s componentName:s latestVersion:93
coreDeviceThingName:s status:s lastStatusUpdateTimestamp:t platform:s architecture:s runtime:s
targetArn:s revisionId:s deploymentId:s deploymentName:s creationTimestamp:t deploymentStatus:s isLatestForTarget:b parentTargetArn:s
deploymentId:s! deploymentName:s! iotJobId:s iotJobArn:s description:s targetArn:s! coreDeviceExecutionStatus:s! reason:s creationTimestamp:t! modifiedTimestamp:t! statusDetails:94
componentName:s componentVersion:s lifecycleState:s lifecycleStateDetails:s isRoot:b lastStatusChangeTimestamp:t lastReportedTimestamp:t lastInstallationSource:s lifecycleStatusCodes:[s
componentName:s componentVersion:s versionRequirements:{s
arn:s componentName:s componentVersion:s recipe:B vendorGuidance:s message:s
name:s! message:s!
versionRequirement:s dependencyType:s
eventSources:[95 maxQueueSize:i maxInstancesCount:i maxIdleTimeInSeconds:i timeoutInSeconds:i statusTimeoutInSeconds:i pinned:b inputPayloadEncodingType:s execArgs:[s environmentVariables:{s linuxProcessParams:96
merge:s reset:[s
posixUser:s systemResourceLimits:97 windowsUser:s
exponentialRate:98 maximumPerMinute:i
criteriaList:[99!
inProgressTimeoutInMinutes:l
timeoutInSeconds:i action:s
timeoutInSeconds:i
arn:s componentVersion:s creationTimestamp:t description:s publisher:s platforms:[72
errorStack:[s errorTypes:[s
topic:s! type:s!
isolationMode:s containerParams:100
memory:l cpus:d
baseRatePerMinute:i! incrementFactor:d! rateIncreaseCriteria:101!
failureType:s! action:s! thresholdPercentage:d! minNumberOfExecutedThings:i!
memorySizeInKB:i mountROSysfs:b volumes:[102 devices:[103
numberOfNotifiedThings:i numberOfSucceededThings:i
sourcePath:s! destinationPath:s! permission:s addGroupOwner:b
path:s! permission:s addGroupOwner:b

AccessDeniedException 55 status=403
ConflictException 56 status=409
InternalServerException 57 status=500
RequestAlreadyInProgressException 58 status=400
ResourceNotFoundException 59 status=404
ServiceQuotaExceededException 60 status=402
ThrottlingException 61 status=429
ValidationException 62 status=400

ListComponentVersions in=nextToken out=nextToken limit=maxResults results=componentVersions
ListComponents in=nextToken out=nextToken limit=maxResults results=components
ListCoreDevices in=nextToken out=nextToken limit=maxResults results=coreDevices
ListDeployments in=nextToken out=nextToken limit=maxResults results=deployments
ListEffectiveDeployments in=nextToken out=nextToken limit=maxResults results=effectiveDeployments
ListInstalledComponents in=nextToken out=nextToken limit=maxResults results=installedComponents
ListClientDevicesAssociatedWithCoreDevice in=nextToken out=nextToken limit=maxResults results=associatedClientDevices

`,
}
