// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic Container Registry, API version 2015-09-21. */
export const ecr: ServiceModel = {
  name: 'ecr',
  packed: `{"name":"ecr","serviceId":"ECR","fullName":"Amazon Elastic Container Registry","apiVersion":"2015-09-21","protocol":"json","protocols":["json"],"endpointPrefix":"api.ecr","signingName":"ecr","jsonVersion":"1.1","targetPrefix":"AmazonEC2ContainerRegistry_V20150921"}
BatchCheckLayerAvailability <0 >1
BatchDeleteImage <2 >3
BatchGetImage <4 >5
BatchGetRepositoryScanningConfiguration <6 >7
CompleteLayerUpload <8 >9
CreatePullThroughCacheRule <10 >11
CreateRepository <12 >13
CreateRepositoryCreationTemplate <14 >15
DeleteLifecyclePolicy <16 >17
DeletePullThroughCacheRule <18 >19
DeleteRegistryPolicy <20 >21
DeleteRepository <22 >23
DeleteRepositoryCreationTemplate <24 >25
DeleteRepositoryPolicy <26 >27
DeleteSigningConfiguration <28 >29
DeregisterPullTimeUpdateExclusion <30 >31
DescribeImageReplicationStatus <32 >33
DescribeImageScanFindings <34 >35
DescribeImageSigningStatus <36 >37
DescribeImages <38 >39
DescribePullThroughCacheRules <40 >41
DescribeRegistry <42 >43
DescribeRepositories <44 >45
DescribeRepositoryCreationTemplates <46 >47
GetAccountSetting <48 >49
GetAuthorizationToken <50 >51
GetDownloadUrlForLayer <52 >53
GetLifecyclePolicy <54 >55
GetLifecyclePolicyPreview <56 >57
GetRegistryPolicy <58 >59
GetRegistryScanningConfiguration <60 >61
GetRepositoryPolicy <62 >63
GetSigningConfiguration <64 >65
InitiateLayerUpload <66 >67
ListImageReferrers <68 >69
ListImages <70 >71
ListPullTimeUpdateExclusions <72 >73
ListTagsForResource <74 >75
PutAccountSetting <76 >77
PutImage <78 >79
PutImageScanningConfiguration <80 >81
PutImageTagMutability <82 >83
PutLifecyclePolicy <84 >85
PutRegistryPolicy <86 >87
PutRegistryScanningConfiguration <88 >89
PutReplicationConfiguration <90 >91
PutSigningConfiguration <92 >93
RegisterPullTimeUpdateExclusion <94 >95
SetRepositoryPolicy <96 >97
StartImageScan <98 >99
StartLifecyclePolicyPreview <100 >101
TagResource <102 >103
UntagResource <104 >105
UpdateImageStorageClass <106 >107
UpdatePullThroughCacheRule <108 >109
UpdateRepositoryCreationTemplate <110 >111
UploadLayerPart <112 >113
ValidatePullThroughCacheRule <114 >115

registryId:s repositoryName:s! layerDigests:[s!
layers:[163 failures:[164
registryId:s repositoryName:s! imageIds:[165!
imageIds:[165 failures:[166
registryId:s repositoryName:s! imageIds:[165! acceptedMediaTypes:[s
images:[167 failures:[166
repositoryNames:[s!
scanningConfigurations:[168 failures:[169
registryId:s repositoryName:s! uploadId:s! layerDigests:[s!
registryId:s repositoryName:s uploadId:s layerDigest:s
ecrRepositoryPrefix:s! upstreamRegistryUrl:s! registryId:s upstreamRegistry:s credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s
ecrRepositoryPrefix:s upstreamRegistryUrl:s createdAt:t registryId:s upstreamRegistry:s credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s
registryId:s repositoryName:s! tags:[170 imageTagMutability:s imageTagMutabilityExclusionFilters:[171 imageScanningConfiguration:172 encryptionConfiguration:173
repository:174
prefix:s! description:s encryptionConfiguration:175 resourceTags:[170 imageTagMutability:s imageTagMutabilityExclusionFilters:[171 repositoryPolicy:s lifecyclePolicy:s appliedFor:[s! customRoleArn:s
registryId:s repositoryCreationTemplate:176
registryId:s repositoryName:s!
registryId:s repositoryName:s lifecyclePolicyText:s lastEvaluatedAt:t
ecrRepositoryPrefix:s! registryId:s
ecrRepositoryPrefix:s upstreamRegistryUrl:s createdAt:t registryId:s credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s
-
registryId:s policyText:s
registryId:s repositoryName:s! force:b
repository:174
prefix:s!
registryId:s repositoryCreationTemplate:176
registryId:s repositoryName:s!
registryId:s repositoryName:s policyText:s
-
registryId:s signingConfiguration:177
principalArn:s!
principalArn:s
repositoryName:s! imageId:165! registryId:s
repositoryName:s imageId:165 replicationStatuses:[178
registryId:s repositoryName:s! imageId:165! nextToken:s maxResults:i
registryId:s repositoryName:s imageId:165 imageScanStatus:179 imageScanFindings:180 nextToken:s
repositoryName:s! imageId:165! registryId:s
repositoryName:s imageId:165 registryId:s signingStatuses:[181
registryId:s repositoryName:s! imageIds:[165 nextToken:s maxResults:i filter:182
imageDetails:[183 nextToken:s
registryId:s ecrRepositoryPrefixes:[s nextToken:s maxResults:i
pullThroughCacheRules:[184 nextToken:s
-
registryId:s replicationConfiguration:185
registryId:s repositoryNames:[s nextToken:s maxResults:i
repositories:[174 nextToken:s
prefixes:[s nextToken:s maxResults:i
registryId:s repositoryCreationTemplates:[176 nextToken:s
name:s!
name:s value:s
registryIds:[s
authorizationData:[186
registryId:s repositoryName:s! layerDigest:s!
downloadUrl:s layerDigest:s
registryId:s repositoryName:s!
registryId:s repositoryName:s lifecyclePolicyText:s lastEvaluatedAt:t
registryId:s repositoryName:s! imageIds:[165 nextToken:s maxResults:i filter:187
registryId:s repositoryName:s lifecyclePolicyText:s status:s nextToken:s previewResults:[188 summary:189
-
registryId:s policyText:s
-
registryId:s scanningConfiguration:190
registryId:s repositoryName:s!
registryId:s repositoryName:s policyText:s
-
registryId:s signingConfiguration:177
registryId:s repositoryName:s!
uploadId:s partSize:l
registryId:s repositoryName:s! subjectId:191! filter:192 nextToken:s maxResults:i
referrers:[193 nextToken:s
registryId:s repositoryName:s! nextToken:s maxResults:i filter:194
imageIds:[165 nextToken:s
maxResults:i nextToken:s
pullTimeUpdateExclusions:[s nextToken:s
resourceArn:s!
tags:[170
name:s! value:s!
name:s value:s
registryId:s repositoryName:s! imageManifest:s! imageManifestMediaType:s imageTag:s imageDigest:s
image:167
registryId:s repositoryName:s! imageScanningConfiguration:172!
registryId:s repositoryName:s imageScanningConfiguration:172
registryId:s repositoryName:s! imageTagMutability:s! imageTagMutabilityExclusionFilters:[171
registryId:s repositoryName:s imageTagMutability:s imageTagMutabilityExclusionFilters:[171
registryId:s repositoryName:s! lifecyclePolicyText:s!
registryId:s repositoryName:s lifecyclePolicyText:s
policyText:s!
registryId:s policyText:s
scanType:s rules:[195
registryScanningConfiguration:190
replicationConfiguration:185!
replicationConfiguration:185
signingConfiguration:177!
signingConfiguration:177
principalArn:s!
principalArn:s createdAt:t
registryId:s repositoryName:s! policyText:s! force:b
registryId:s repositoryName:s policyText:s
registryId:s repositoryName:s! imageId:165!
registryId:s repositoryName:s imageId:165 imageScanStatus:179
registryId:s repositoryName:s! lifecyclePolicyText:s
registryId:s repositoryName:s lifecyclePolicyText:s status:s
resourceArn:s! tags:[170!
-
resourceArn:s! tagKeys:[s!
-
registryId:s repositoryName:s! imageId:165! targetStorageClass:s!
registryId:s repositoryName:s imageId:165 imageStatus:s
registryId:s ecrRepositoryPrefix:s! credentialArn:s customRoleArn:s
ecrRepositoryPrefix:s registryId:s updatedAt:t credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s
prefix:s! description:s encryptionConfiguration:175 resourceTags:[170 imageTagMutability:s imageTagMutabilityExclusionFilters:[171 repositoryPolicy:s lifecyclePolicy:s appliedFor:[s customRoleArn:s
registryId:s repositoryCreationTemplate:176
registryId:s repositoryName:s! uploadId:s! partFirstByte:l! partLastByte:l! layerPartBlob:B!
registryId:s repositoryName:s uploadId:s lastByteReceived:l
ecrRepositoryPrefix:s! registryId:s
ecrRepositoryPrefix:s registryId:s upstreamRegistryUrl:s credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s isValid:b failure:s
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
registryId:s repositoryName:s uploadId:s lastValidByteReceived:l message:s
message:s
message:s
message:s kmsError:s
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
layerDigest:s layerAvailability:s layerSize:l mediaType:s
layerDigest:s failureCode:s failureReason:s
imageDigest:s imageTag:s
imageId:165 failureCode:s failureReason:s
registryId:s repositoryName:s imageId:165 imageManifest:s imageManifestMediaType:s
repositoryArn:s repositoryName:s scanOnPush:b scanFrequency:s appliedScanFilters:[196
repositoryName:s failureCode:s failureReason:s
Key:s! Value:s!
filterType:s! filter:s!
scanOnPush:b
encryptionType:s! kmsKey:s
repositoryArn:s registryId:s repositoryName:s repositoryUri:s createdAt:t imageTagMutability:s imageTagMutabilityExclusionFilters:[171 imageScanningConfiguration:172 encryptionConfiguration:173
encryptionType:s! kmsKey:s
prefix:s description:s encryptionConfiguration:175 resourceTags:[170 imageTagMutability:s imageTagMutabilityExclusionFilters:[171 repositoryPolicy:s lifecyclePolicy:s appliedFor:[s customRoleArn:s createdAt:t updatedAt:t
rules:[197!
region:s registryId:s status:s failureCode:s
status:s description:s
imageScanCompletedAt:t vulnerabilitySourceUpdatedAt:t findingSeverityCounts:{i findings:[198 enhancedFindings:[199
signingProfileArn:s failureCode:s failureReason:s status:s
tagStatus:s imageStatus:s
registryId:s repositoryName:s imageDigest:s imageTags:[s imageSizeInBytes:l imagePushedAt:t imageScanStatus:179 imageScanFindingsSummary:200 imageManifestMediaType:s artifactMediaType:s lastRecordedPullTime:t subjectManifestDigest:s imageStatus:s lastArchivedAt:t lastActivatedAt:t
ecrRepositoryPrefix:s upstreamRegistryUrl:s createdAt:t registryId:s credentialArn:s customRoleArn:s upstreamRepositoryPrefix:s upstreamRegistry:s updatedAt:t
rules:[201!
authorizationToken:s expiresAt:t proxyEndpoint:s
tagStatus:s
imageTags:[s imageDigest:s imagePushedAt:t action:202 appliedRulePriority:i storageClass:s
expiringImageTotalCount:i transitioningImageTotalCounts:[203
scanType:s rules:[195
imageDigest:s!
artifactTypes:[s artifactStatus:s
digest:s! mediaType:s! artifactType:s size:l! annotations:{s artifactStatus:s
tagStatus:s imageStatus:s
scanFrequency:s! repositoryFilters:[196!
filter:s! filterType:s!
signingProfileArn:s! repositoryFilters:[204
name:s description:s uri:s severity:s attributes:[205
awsAccountId:s description:s findingArn:s firstObservedAt:t lastObservedAt:t packageVulnerabilityDetails:206 remediation:207 resources:[208 score:d scoreDetails:209 severity:s status:s title:s type:s updatedAt:t fixAvailable:s exploitAvailable:s
imageScanCompletedAt:t vulnerabilitySourceUpdatedAt:t findingSeverityCounts:{i
destinations:[210! repositoryFilters:[211
type:s targetStorageClass:s
targetStorageClass:s imageTotalCount:i
filter:s! filterType:s!
key:s! value:s
cvss:[212 referenceUrls:[s relatedVulnerabilities:[s source:s sourceUrl:s vendorCreatedAt:t vendorSeverity:s vendorUpdatedAt:t vulnerabilityId:s vulnerablePackages:[213
recommendation:214
details:215 id:s tags:{s type:s
cvss:216
region:s! registryId:s!
filter:s! filterType:s!
baseScore:d scoringVector:s source:s version:s
arch:s epoch:i filePath:s name:s packageManager:s release:s sourceLayerHash:s version:s fixedInVersion:s
url:s text:s
awsEcrContainerImage:217
adjustments:[218 score:d scoreSource:s scoringVector:s version:s
architecture:s author:s imageHash:s imageTags:[s platform:s pushedAt:t lastInUseAt:t inUseCount:l registry:s repositoryName:s
metric:s reason:s

BlockedByOrganizationPolicyException 116
EmptyUploadException 117
ExclusionAlreadyExistsException 118
ExclusionNotFoundException 119
ImageAlreadyExistsException 120
ImageArchivedException 121
ImageDigestDoesNotMatchException 122
ImageNotFoundException 123
ImageStorageClassUpdateNotSupportedException 124
ImageTagAlreadyExistsException 125
InvalidLayerException 126
InvalidLayerPartException 127
InvalidParameterException 128
InvalidTagParameterException 129
KmsException 130
LayerAlreadyExistsException 131
LayerInaccessibleException 132
LayerPartTooSmallException 133
LayersNotFoundException 134
LifecyclePolicyNotFoundException 135
LifecyclePolicyPreviewInProgressException 136
LifecyclePolicyPreviewNotFoundException 137
LimitExceededException 138
PullThroughCacheRuleAlreadyExistsException 139
PullThroughCacheRuleNotFoundException 140
ReferencedImagesNotFoundException 141
RegistryPolicyNotFoundException 142
RepositoryAlreadyExistsException 143
RepositoryNotEmptyException 144
RepositoryNotFoundException 145
RepositoryPolicyNotFoundException 146
ScanNotFoundException 147
SecretNotFoundException 148
ServerException 149
SigningConfigurationNotFoundException 150
TemplateAlreadyExistsException 151
TemplateNotFoundException 152
TooManyTagsException 153
UnableToAccessSecretException 154
UnableToDecryptSecretValueException 155
UnableToGetUpstreamImageException 156
UnableToGetUpstreamLayerException 157
UnableToListUpstreamImageReferrersException 158
UnsupportedImageTypeException 159
UnsupportedUpstreamRegistryException 160
UploadNotFoundException 161
ValidationException 162

ListImages in=nextToken out=nextToken limit=maxResults results=imageIds
DescribeImages in=nextToken out=nextToken limit=maxResults results=imageDetails
DescribeRepositories in=nextToken out=nextToken limit=maxResults results=repositories
DescribeImageScanFindings in=nextToken out=nextToken limit=maxResults results=imageScanFindings.findings,imageScanFindings.enhancedFindings once=registryId,repositoryName,imageId,imageScanStatus,imageScanFindings
GetLifecyclePolicyPreview in=nextToken out=nextToken limit=maxResults results=previewResults once=registryId,repositoryName,lifecyclePolicyText,status,summary
DescribePullThroughCacheRules in=nextToken out=nextToken limit=maxResults results=pullThroughCacheRules
DescribeRepositoryCreationTemplates in=nextToken out=nextToken limit=maxResults results=repositoryCreationTemplates once=registryId

ImageScanComplete DescribeImageScanFindings 5 60 [{"state":"success","matcher":"path","argument":"imageScanStatus.status","expected":"COMPLETE"},{"state":"failure","matcher":"path","argument":"imageScanStatus.status","expected":"FAILED"}]
LifecyclePolicyPreviewComplete GetLifecyclePolicyPreview 5 20 [{"state":"success","matcher":"path","argument":"status","expected":"COMPLETE"},{"state":"failure","matcher":"path","argument":"status","expected":"FAILED"}]`,
}
