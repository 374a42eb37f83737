// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** EC2 Image Builder, API version 2019-12-02. */
export const imagebuilder: ServiceModel = {
  name: 'imagebuilder',
  packed: `{"name":"imagebuilder","serviceId":"imagebuilder","fullName":"EC2 Image Builder","apiVersion":"2019-12-02","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"imagebuilder","jsonVersion":"1.1"}
CancelImageCreation PUT /CancelImageCreation <0 >1
CancelLifecycleExecution PUT /CancelLifecycleExecution <2 >3
CreateComponent PUT /CreateComponent <4 >5
CreateContainerRecipe PUT /CreateContainerRecipe <6 >7
CreateDistributionConfiguration PUT /CreateDistributionConfiguration <8 >9
CreateImage PUT /CreateImage <10 >11
CreateImagePipeline PUT /CreateImagePipeline <12 >13
CreateImageRecipe PUT /CreateImageRecipe <14 >15
CreateInfrastructureConfiguration PUT /CreateInfrastructureConfiguration <16 >17
CreateLifecyclePolicy PUT /CreateLifecyclePolicy <18 >19
CreateWorkflow PUT /CreateWorkflow <20 >21
DeleteComponent DELETE /DeleteComponent <22 >23
DeleteContainerRecipe DELETE /DeleteContainerRecipe <24 >25
DeleteDistributionConfiguration DELETE /DeleteDistributionConfiguration <26 >27
DeleteImage DELETE /DeleteImage <28 >29
DeleteImagePipeline DELETE /DeleteImagePipeline <30 >31
DeleteImageRecipe DELETE /DeleteImageRecipe <32 >33
DeleteInfrastructureConfiguration DELETE /DeleteInfrastructureConfiguration <34 >35
DeleteLifecyclePolicy DELETE /DeleteLifecyclePolicy <36 >37
DeleteWorkflow DELETE /DeleteWorkflow <38 >39
DistributeImage PUT /DistributeImage <40 >41
GetComponent GET /GetComponent <42 >43
GetComponentPolicy GET /GetComponentPolicy <44 >45
GetContainerRecipe GET /GetContainerRecipe <46 >47
GetContainerRecipePolicy GET /GetContainerRecipePolicy <48 >49
GetDistributionConfiguration GET /GetDistributionConfiguration <50 >51
GetImage GET /GetImage <52 >53
GetImagePipeline GET /GetImagePipeline <54 >55
GetImagePolicy GET /GetImagePolicy <56 >57
GetImageRecipe GET /GetImageRecipe <58 >59
GetImageRecipePolicy GET /GetImageRecipePolicy <60 >61
GetInfrastructureConfiguration GET /GetInfrastructureConfiguration <62 >63
GetLifecycleExecution GET /GetLifecycleExecution <64 >65
GetLifecyclePolicy GET /GetLifecyclePolicy <66 >67
GetMarketplaceResource POST /GetMarketplaceResource <68 >69
GetWorkflow GET /GetWorkflow <70 >71
GetWorkflowExecution GET /GetWorkflowExecution <72 >73
GetWorkflowStepExecution GET /GetWorkflowStepExecution <74 >75
ImportComponent PUT /ImportComponent <76 >77
ImportDiskImage PUT /ImportDiskImage <78 >79
ImportVmImage PUT /ImportVmImage <80 >81
ListComponentBuildVersions POST /ListComponentBuildVersions <82 >83
ListComponents POST /ListComponents <84 >85
ListContainerRecipes POST /ListContainerRecipes <86 >87
ListDistributionConfigurations POST /ListDistributionConfigurations <88 >89
ListImageBuildVersions POST /ListImageBuildVersions <90 >91
ListImagePackages POST /ListImagePackages <92 >93
ListImagePipelineImages POST /ListImagePipelineImages <94 >95
ListImagePipelines POST /ListImagePipelines <96 >97
ListImageRecipes POST /ListImageRecipes <98 >99
ListImageScanFindingAggregations POST /ListImageScanFindingAggregations <100 >101
ListImageScanFindings POST /ListImageScanFindings <102 >103
ListImages POST /ListImages <104 >105
ListInfrastructureConfigurations POST /ListInfrastructureConfigurations <106 >107
ListLifecycleExecutionResources POST /ListLifecycleExecutionResources <108 >109
ListLifecycleExecutions POST /ListLifecycleExecutions <110 >111
ListLifecyclePolicies POST /ListLifecyclePolicies <112 >113
ListTagsForResource GET /tags/{resourceArn} <114 >115
ListWaitingWorkflowSteps POST /ListWaitingWorkflowSteps <116 >117
ListWorkflowBuildVersions POST /ListWorkflowBuildVersions <118 >119
ListWorkflowExecutions POST /ListWorkflowExecutions <120 >121
ListWorkflowStepExecutions POST /ListWorkflowStepExecutions <122 >123
ListWorkflows POST /ListWorkflows <124 >125
PutComponentPolicy PUT /PutComponentPolicy <126 >127
PutContainerRecipePolicy PUT /PutContainerRecipePolicy <128 >129
PutImagePolicy PUT /PutImagePolicy <130 >131
PutImageRecipePolicy PUT /PutImageRecipePolicy <132 >133
RetryImage PUT /RetryImage <134 >135
SendWorkflowStepAction PUT /SendWorkflowStepAction <136 >137
StartImagePipelineExecution PUT /StartImagePipelineExecution <138 >139
StartResourceStateUpdate PUT /StartResourceStateUpdate <140 >141
TagResource POST /tags/{resourceArn} <142 >143
UntagResource DELETE /tags/{resourceArn} <144 >145
UpdateDistributionConfiguration PUT /UpdateDistributionConfiguration <146 >147
UpdateImagePipeline PUT /UpdateImagePipeline <148 >149
UpdateInfrastructureConfiguration PUT /UpdateInfrastructureConfiguration <150 >151
UpdateLifecyclePolicy PUT /UpdateLifecyclePolicy <152 >153

imageBuildVersionArn:s! clientToken:s!~
requestId:s clientToken:s imageBuildVersionArn:s
lifecycleExecutionId:s! clientToken:s!~
lifecycleExecutionId:s
name:s! semanticVersion:s! description:s changeDescription:s platform:s! supportedOsVersions:[s data:s uri:s kmsKeyId:s tags:{s clientToken:s!~ dryRun:b
requestId:s clientToken:s componentBuildVersionArn:s latestVersionReferences:174
containerType:s! name:s! description:s semanticVersion:s! components:[175 instanceConfiguration:176 dockerfileTemplateData:s dockerfileTemplateUri:s platformOverride:s imageOsVersionOverride:s parentImage:s! tags:{s workingDirectory:s targetRepository:177! kmsKeyId:s clientToken:s!~
requestId:s clientToken:s containerRecipeArn:s latestVersionReferences:174
name:s! description:s distributions:[178! tags:{s clientToken:s!~
requestId:s clientToken:s distributionConfigurationArn:s
imageRecipeArn:s containerRecipeArn:s distributionConfigurationArn:s infrastructureConfigurationArn:s! imageTestsConfiguration:179 enhancedImageMetadataEnabled:b tags:{s clientToken:s!~ imageScanningConfiguration:180 workflows:[181 executionRole:s loggingConfiguration:182
requestId:s clientToken:s imageBuildVersionArn:s latestVersionReferences:174
name:s! description:s imageRecipeArn:s containerRecipeArn:s infrastructureConfigurationArn:s! distributionConfigurationArn:s imageTestsConfiguration:179 enhancedImageMetadataEnabled:b schedule:183 status:s tags:{s imageTags:{s clientToken:s!~ imageScanningConfiguration:180 workflows:[181 executionRole:s loggingConfiguration:184
requestId:s clientToken:s imagePipelineArn:s
name:s! description:s semanticVersion:s! components:[175 parentImage:s! blockDeviceMappings:[185 tags:{s workingDirectory:s additionalInstanceConfiguration:186 amiTags:{s amiWatermarks:[s clientToken:s!~
requestId:s clientToken:s imageRecipeArn:s latestVersionReferences:174
name:s! description:s instanceTypes:[s instanceProfileName:s! securityGroupIds:[s subnetId:s logging:187 keyPair:s terminateInstanceOnFailure:b snsTopicArn:s resourceTags:{s instanceMetadataOptions:188 tags:{s placement:189 clientToken:s!~
requestId:s clientToken:s infrastructureConfigurationArn:s
name:s! description:s status:s executionRole:s! resourceType:s! policyDetails:[190! resourceSelection:191! tags:{s clientToken:s!~
clientToken:s lifecyclePolicyArn:s
name:s! semanticVersion:s! description:s changeDescription:s data:s uri:s kmsKeyId:s tags:{s clientToken:s!~ type:s! dryRun:b
clientToken:s workflowBuildVersionArn:s latestVersionReferences:174
componentBuildVersionArn:s!@q
requestId:s componentBuildVersionArn:s
containerRecipeArn:s!@q
requestId:s containerRecipeArn:s
distributionConfigurationArn:s!@q
requestId:s distributionConfigurationArn:s
imageBuildVersionArn:s!@q
requestId:s imageBuildVersionArn:s
imagePipelineArn:s!@q
requestId:s imagePipelineArn:s
imageRecipeArn:s!@q
requestId:s imageRecipeArn:s
infrastructureConfigurationArn:s!@q
requestId:s infrastructureConfigurationArn:s
lifecyclePolicyArn:s!@q
lifecyclePolicyArn:s
workflowBuildVersionArn:s!@q
workflowBuildVersionArn:s
sourceImage:s! distributionConfigurationArn:s! executionRole:s! tags:{s clientToken:s!~ loggingConfiguration:182
clientToken:s imageBuildVersionArn:s
componentBuildVersionArn:s!@q
requestId:s component:192 latestVersionReferences:174
componentArn:s!@q
requestId:s policy:s
containerRecipeArn:s!@q
requestId:s containerRecipe:193 latestVersionReferences:174
containerRecipeArn:s!@q
requestId:s policy:s
distributionConfigurationArn:s!@q
requestId:s distributionConfiguration:194
imageBuildVersionArn:s!@q
requestId:s image:195 latestVersionReferences:174
imagePipelineArn:s!@q
requestId:s imagePipeline:196
imageArn:s!@q
requestId:s policy:s
imageRecipeArn:s!@q
requestId:s imageRecipe:197 latestVersionReferences:174
imageRecipeArn:s!@q
requestId:s policy:s
infrastructureConfigurationArn:s!@q
requestId:s infrastructureConfiguration:198
lifecycleExecutionId:s!@q
lifecycleExecution:199
lifecyclePolicyArn:s!@q
lifecyclePolicy:200
resourceType:s! resourceArn:s! resourceLocation:s
resourceArn:s url:s data:s
workflowBuildVersionArn:s!@q
workflow:201 latestVersionReferences:174
workflowExecutionId:s!@q
requestId:s workflowBuildVersionArn:s workflowExecutionId:s imageBuildVersionArn:s type:s status:s message:s totalStepCount:i totalStepsSucceeded:i totalStepsFailed:i totalStepsSkipped:i startTime:s endTime:s parallelGroup:s
stepExecutionId:s!@q
requestId:s stepExecutionId:s workflowBuildVersionArn:s workflowExecutionId:s imageBuildVersionArn:s name:s description:s action:s status:s rollbackStatus:s message:s inputs:s outputs:s startTime:s endTime:s onFailure:s timeoutSeconds:i
name:s! semanticVersion:s! description:s changeDescription:s type:s! format:s! platform:s! data:s uri:s kmsKeyId:s tags:{s clientToken:s!~
requestId:s clientToken:s componentBuildVersionArn:s
name:s! semanticVersion:s! description:s platform:s! osVersion:s! executionRole:s infrastructureConfigurationArn:s! uri:s! loggingConfiguration:182 tags:{s registerImageOptions:202 windowsConfiguration:203 clientToken:s!~
clientToken:s imageBuildVersionArn:s
name:s! semanticVersion:s! description:s platform:s! osVersion:s vmImportTaskId:s! loggingConfiguration:182 tags:{s clientToken:s!~
requestId:s imageArn:s clientToken:s
componentVersionArn:s maxResults:i nextToken:s
requestId:s componentSummaryList:[204 nextToken:s
owner:s filters:[205 byName:b maxResults:i nextToken:s
requestId:s componentVersionList:[206 nextToken:s
owner:s filters:[205 maxResults:i nextToken:s
requestId:s containerRecipeSummaryList:[207 nextToken:s
filters:[205 maxResults:i nextToken:s
requestId:s distributionConfigurationSummaryList:[208 nextToken:s
imageVersionArn:s filters:[205 maxResults:i nextToken:s
requestId:s imageSummaryList:[209 nextToken:s
imageBuildVersionArn:s! maxResults:i nextToken:s
requestId:s imagePackageList:[210 nextToken:s
imagePipelineArn:s! filters:[205 maxResults:i nextToken:s
requestId:s imageSummaryList:[209 nextToken:s
filters:[205 maxResults:i nextToken:s
requestId:s imagePipelineList:[196 nextToken:s
owner:s filters:[205 maxResults:i nextToken:s
requestId:s imageRecipeSummaryList:[211 nextToken:s
filter:205 nextToken:s
requestId:s aggregationType:s responses:[212 nextToken:s
filters:[213 maxResults:i nextToken:s
requestId:s findings:[214 nextToken:s
owner:s filters:[205 byName:b maxResults:i nextToken:s includeDeprecated:b
requestId:s imageVersionList:[215 nextToken:s
filters:[205 maxResults:i nextToken:s
requestId:s infrastructureConfigurationSummaryList:[216 nextToken:s
lifecycleExecutionId:s! parentResourceId:s maxResults:i nextToken:s
lifecycleExecutionId:s lifecycleExecutionState:217 resources:[218 nextToken:s
maxResults:i nextToken:s resourceArn:s!
lifecycleExecutions:[199 nextToken:s
filters:[205 maxResults:i nextToken:s
lifecyclePolicySummaryList:[219 nextToken:s
resourceArn:s!@u
tags:{s
maxResults:i nextToken:s
steps:[220 nextToken:s
workflowVersionArn:s maxResults:i nextToken:s
workflowSummaryList:[221 nextToken:s
maxResults:i nextToken:s imageBuildVersionArn:s!
requestId:s workflowExecutions:[222 imageBuildVersionArn:s message:s nextToken:s
maxResults:i nextToken:s workflowExecutionId:s!
requestId:s steps:[223 workflowBuildVersionArn:s workflowExecutionId:s imageBuildVersionArn:s message:s nextToken:s
owner:s filters:[205 byName:b maxResults:i nextToken:s
workflowVersionList:[224 nextToken:s
componentArn:s! policy:s!
requestId:s componentArn:s
containerRecipeArn:s! policy:s!
requestId:s containerRecipeArn:s
imageArn:s! policy:s!
requestId:s imageArn:s
imageRecipeArn:s! policy:s!
requestId:s imageRecipeArn:s
imageBuildVersionArn:s! clientToken:s!~
clientToken:s imageBuildVersionArn:s
stepExecutionId:s! imageBuildVersionArn:s! action:s! reason:s clientToken:s!~
stepExecutionId:s imageBuildVersionArn:s clientToken:s
imagePipelineArn:s! clientToken:s!~ tags:{s
requestId:s clientToken:s imageBuildVersionArn:s
resourceArn:s! state:225! executionRole:s includeResources:226 exclusionRules:227 updateAt:t clientToken:s!~
lifecycleExecutionId:s resourceArn:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
distributionConfigurationArn:s! description:s distributions:[178! clientToken:s!~
requestId:s clientToken:s distributionConfigurationArn:s
imagePipelineArn:s! description:s imageRecipeArn:s containerRecipeArn:s infrastructureConfigurationArn:s! distributionConfigurationArn:s imageTestsConfiguration:179 enhancedImageMetadataEnabled:b schedule:183 status:s clientToken:s!~ imageScanningConfiguration:180 workflows:[181 loggingConfiguration:184 executionRole:s imageTags:{s
requestId:s clientToken:s imagePipelineArn:s
infrastructureConfigurationArn:s! description:s instanceTypes:[s instanceProfileName:s! securityGroupIds:[s subnetId:s logging:187 keyPair:s terminateInstanceOnFailure:b snsTopicArn:s resourceTags:{s instanceMetadataOptions:188 placement:189 clientToken:s!~
requestId:s clientToken:s infrastructureConfigurationArn:s
lifecyclePolicyArn:s! description:s status:s executionRole:s! resourceType:s! policyDetails:[190! resourceSelection:191! clientToken:s!~
lifecyclePolicyArn:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
latestVersionArn:s latestMajorVersionArn:s latestMinorVersionArn:s latestPatchVersionArn:s
componentArn:s! parameters:[228
image:s blockDeviceMappings:[185
service:s! repositoryName:s!
region:s! amiDistributionConfiguration:229 containerDistributionConfiguration:230 licenseConfigurationArns:[s launchTemplateConfigurations:[231 s3ExportConfiguration:232 fastLaunchConfigurations:[233 ssmParameterConfigurations:[234
imageTestsEnabled:b timeoutMinutes:i
imageScanningEnabled:b ecrConfiguration:235
workflowArn:s! parameters:[236 parallelGroup:s onFailure:s
logGroupName:s
scheduleExpression:s timezone:s pipelineExecutionStartCondition:s autoDisablePolicy:237
imageLogGroupName:s pipelineLogGroupName:s
deviceName:s ebs:238 virtualName:s noDevice:s
systemsManagerAgent:239 userDataOverride:s
s3Logs:240
httpTokens:s httpPutResponseHopLimit:i
availabilityZone:s tenancy:s hostId:s hostResourceGroupArn:s
action:241! filter:242! exclusionRules:243
recipes:[244 tagMap:{s
arn:s name:s version:s description:s changeDescription:s type:s platform:s supportedOsVersions:[s state:245 parameters:[246 owner:s data:s kmsKeyId:s encrypted:b dateCreated:s tags:{s publisher:s obfuscate:b productCodes:[247
arn:s containerType:s name:s description:s platform:s owner:s version:s components:[175 instanceConfiguration:176 dockerfileTemplateData:s kmsKeyId:s encrypted:b parentImage:s dateCreated:s tags:{s workingDirectory:s targetRepository:177
arn:s name:s description:s distributions:[178 timeoutMinutes:i! dateCreated:s dateUpdated:s tags:{s
arn:s type:s name:s version:s platform:s enhancedImageMetadataEnabled:b osVersion:s state:248 imageRecipe:197 containerRecipe:193 sourcePipelineName:s sourcePipelineArn:s infrastructureConfiguration:198 distributionConfiguration:194 imageTestsConfiguration:179 dateCreated:s outputResources:249 tags:{s buildType:s imageSource:s scanState:250 imageScanningConfiguration:180 deprecationTime:t lifecycleExecutionId:s executionRole:s workflows:[181 loggingConfiguration:182
arn:s name:s description:s platform:s enhancedImageMetadataEnabled:b imageRecipeArn:s containerRecipeArn:s infrastructureConfigurationArn:s distributionConfigurationArn:s imageTestsConfiguration:179 schedule:183 status:s dateCreated:s dateUpdated:s dateLastRun:s lastRunStatus:s dateNextRun:s tags:{s imageScanningConfiguration:180 imageTags:{s executionRole:s workflows:[181 loggingConfiguration:184 consecutiveFailures:i
arn:s type:s name:s description:s platform:s owner:s version:s components:[175 parentImage:s blockDeviceMappings:[185 dateCreated:s tags:{s workingDirectory:s additionalInstanceConfiguration:186 amiTags:{s amiWatermarks:[s
arn:s name:s description:s instanceTypes:[s instanceProfileName:s securityGroupIds:[s subnetId:s logging:187 keyPair:s terminateInstanceOnFailure:b snsTopicArn:s dateCreated:s dateUpdated:s resourceTags:{s instanceMetadataOptions:188 tags:{s placement:189
lifecycleExecutionId:s lifecyclePolicyArn:s resourcesImpactedSummary:251 state:217 startTime:t endTime:t
arn:s name:s description:s status:s executionRole:s resourceType:s policyDetails:[190 resourceSelection:191 dateCreated:t dateUpdated:t dateLastRun:t tags:{s
arn:s name:s version:s description:s changeDescription:s type:s state:252 owner:s data:s kmsKeyId:s dateCreated:s tags:{s parameters:[253
secureBootEnabled:b uefiData:s
imageIndex:l!
arn:s name:s version:s platform:s supportedOsVersions:[s state:245 type:s owner:s description:s changeDescription:s dateCreated:s tags:{s publisher:s obfuscate:b
name:s values:[s
arn:s name:s version:s description:s platform:s supportedOsVersions:[s type:s owner:s dateCreated:s status:s productCodes:[247
arn:s containerType:s name:s platform:s owner:s parentImage:s dateCreated:s instanceImage:s tags:{s
arn:s name:s description:s dateCreated:s dateUpdated:s tags:{s regions:[s
arn:s name:s type:s version:s platform:s osVersion:s state:248 owner:s dateCreated:s outputResources:249 tags:{s buildType:s imageSource:s deprecationTime:t lifecycleExecutionId:s loggingConfiguration:182
packageName:s packageVersion:s
arn:s name:s platform:s owner:s parentImage:s dateCreated:s tags:{s
accountAggregation:254 imageAggregation:255 imagePipelineAggregation:256 vulnerabilityIdAggregation:257
name:s values:[s
awsAccountId:s imageBuildVersionArn:s imagePipelineArn:s type:s description:s title:s remediation:258 severity:s firstObservedAt:t updatedAt:t inspectorScore:d inspectorScoreDetails:259 packageVulnerabilityDetails:260 fixAvailable:s
arn:s name:s type:s version:s platform:s osVersion:s owner:s dateCreated:s buildType:s imageSource:s
arn:s name:s description:s dateCreated:s dateUpdated:s resourceTags:{s tags:{s instanceTypes:[s instanceProfileName:s placement:189
status:s reason:s
accountId:s resourceId:s state:261 action:262 region:s snapshots:[263 imageUris:[s startTime:t endTime:t
arn:s name:s description:s status:s executionRole:s resourceType:s dateCreated:t dateUpdated:t dateLastRun:t tags:{s
stepExecutionId:s imageBuildVersionArn:s workflowExecutionId:s workflowBuildVersionArn:s name:s action:s startTime:s
arn:s name:s version:s description:s changeDescription:s type:s owner:s state:252 dateCreated:s tags:{s
workflowBuildVersionArn:s workflowExecutionId:s type:s status:s message:s totalStepCount:i totalStepsSucceeded:i totalStepsFailed:i totalStepsSkipped:i startTime:s endTime:s parallelGroup:s retried:b
stepExecutionId:s name:s description:s action:s status:s rollbackStatus:s message:s inputs:s outputs:s startTime:s endTime:s
arn:s name:s version:s description:s type:s owner:s dateCreated:s
status:s
amis:b snapshots:b containers:b
amis:264
name:s! value:[s!
name:s description:s targetAccountIds:[s amiTags:{s kmsKeyId:s launchPermission:265
description:s containerTags:[s targetRepository:177!
launchTemplateId:s! accountId:s setDefaultVersion:b
roleName:s! diskImageFormat:s! s3Bucket:s! s3Prefix:s
enabled:b! snapshotConfiguration:266 maxParallelLaunches:i launchTemplate:267 accountId:s
amiAccountId:s parameterName:s! dataType:s
repositoryName:s containerTags:[s
name:s! value:[s!
failureCount:i!
encrypted:b deleteOnTermination:b iops:i kmsKeyId:s snapshotId:s volumeSize:i volumeType:s throughput:i
uninstallAfterBuild:b
s3BucketName:s s3KeyPrefix:s
type:s! includeResources:268
type:s! value:i! unit:s retainAtLeast:i
tagMap:{s amis:264
name:s! semanticVersion:s!
status:s reason:s
name:s! type:s! defaultValue:[s description:s
productCodeId:s! productCodeType:s!
status:s reason:s
amis:[269 containers:[270
status:s reason:s
hasImpactedResources:b
status:s reason:s
name:s! type:s! defaultValue:[s description:s
accountId:s severityCounts:271
imageBuildVersionArn:s severityCounts:271
imagePipelineArn:s severityCounts:271
vulnerabilityId:s severityCounts:271
recommendation:272
adjustedCvss:273
vulnerabilityId:s! vulnerablePackages:[274 source:s cvss:[275 relatedVulnerabilities:[s sourceUrl:s vendorSeverity:s vendorCreatedAt:t vendorUpdatedAt:t referenceUrls:[s
status:s reason:s
name:s reason:s
snapshotId:s state:261
isPublic:b regions:[s sharedAccounts:[s lastLaunched:276 tagMap:{s
userIds:[s userGroups:[s organizationArns:[s organizationalUnitArns:[s
targetResourceCount:i
launchTemplateId:s launchTemplateName:s launchTemplateVersion:s
amis:b snapshots:b containers:b
region:s image:s name:s description:s state:248 accountId:s
region:s imageUris:[s
all:l critical:l high:l medium:l
text:s url:s
scoreSource:s cvssSource:s version:s score:d scoringVector:s adjustments:[277
name:s version:s sourceLayerHash:s epoch:i release:s arch:s packageManager:s filePath:s fixedInVersion:s remediation:s
baseScore:d scoringVector:s version:s source:s
value:i! unit:s!
metric:s reason:s

AccessDeniedException 154 status=403
CallRateLimitExceededException 155 status=429
ClientException 156 status=400
DryRunOperationException 157 status=412
ForbiddenException 158 status=403
IdempotentParameterMismatchException 159 status=400
InvalidPaginationTokenException 160 status=400
InvalidParameterCombinationException 161 status=400
InvalidParameterException 162 status=400
InvalidParameterValueException 163 status=400
InvalidRequestException 164 status=400
InvalidVersionNumberException 165 status=400
ResourceAlreadyExistsException 166 status=400
ResourceDependencyException 167 status=400
ResourceInUseException 168 status=400
ResourceNotFoundException 169 status=404
ServiceException 170 status=500
ServiceQuotaExceededException 171 status=402
ServiceUnavailableException 172 status=503
TooManyRequestsException 173 status=429

ListComponentBuildVersions in=nextToken out=nextToken limit=maxResults results=componentSummaryList
ListComponents in=nextToken out=nextToken limit=maxResults results=componentVersionList
ListContainerRecipes in=nextToken out=nextToken limit=maxResults results=containerRecipeSummaryList
ListDistributionConfigurations in=nextToken out=nextToken limit=maxResults results=distributionConfigurationSummaryList
ListImageBuildVersions in=nextToken out=nextToken limit=maxResults results=imageSummaryList
ListImagePackages in=nextToken out=nextToken limit=maxResults results=imagePackageList
ListImagePipelineImages in=nextToken out=nextToken limit=maxResults results=imageSummaryList
ListImagePipelines in=nextToken out=nextToken limit=maxResults results=imagePipelineList
ListImageRecipes in=nextToken out=nextToken limit=maxResults results=imageRecipeSummaryList
ListImageScanFindingAggregations in=nextToken out=nextToken results=responses
ListImageScanFindings in=nextToken out=nextToken limit=maxResults results=findings
ListImages in=nextToken out=nextToken limit=maxResults results=imageVersionList
ListInfrastructureConfigurations in=nextToken out=nextToken limit=maxResults results=infrastructureConfigurationSummaryList
ListLifecycleExecutionResources in=nextToken out=nextToken limit=maxResults results=resources
ListLifecycleExecutions in=nextToken out=nextToken limit=maxResults results=lifecycleExecutions
ListLifecyclePolicies in=nextToken out=nextToken limit=maxResults results=lifecyclePolicySummaryList
ListWaitingWorkflowSteps in=nextToken out=nextToken limit=maxResults results=steps
ListWorkflowBuildVersions in=nextToken out=nextToken limit=maxResults results=workflowSummaryList
ListWorkflowExecutions in=nextToken out=nextToken limit=maxResults results=workflowExecutions
ListWorkflowStepExecutions in=nextToken out=nextToken limit=maxResults results=steps
ListWorkflows in=nextToken out=nextToken limit=maxResults results=workflowVersionList

`,
}
