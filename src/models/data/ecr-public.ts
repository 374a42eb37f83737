// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Elastic Container Registry Public, API version 2020-10-30. */
export const ecrPublic: ServiceModel = {
  name: 'ecr-public',
  packed: `{"name":"ecr-public","serviceId":"ECR PUBLIC","fullName":"Amazon Elastic Container Registry Public","apiVersion":"2020-10-30","protocol":"json","protocols":["json"],"endpointPrefix":"api.ecr-public","signingName":"ecr-public","jsonVersion":"1.1","targetPrefix":"SpencerFrontendService"}
BatchCheckLayerAvailability <0 >1
BatchDeleteImage <2 >3
CompleteLayerUpload <4 >5
CreateRepository <6 >7
DeleteRepository <8 >9
DeleteRepositoryPolicy <10 >11
DescribeImageTags <12 >13
DescribeImages <14 >15
DescribeRegistries <16 >17
DescribeRepositories <18 >19
GetAuthorizationToken <20 >21
GetRegistryCatalogData <22 >23
GetRepositoryCatalogData <24 >25
GetRepositoryPolicy <26 >27
InitiateLayerUpload <28 >29
ListTagsForResource <30 >31
PutImage <32 >33
PutRegistryCatalogData <34 >35
PutRepositoryCatalogData <36 >37
SetRepositoryPolicy <38 >39
TagResource <40 >41
UntagResource <42 >43
UploadLayerPart <44 >45

registryId:s repositoryName:s! layerDigests:[s!
layers:[70 failures:[71
registryId:s repositoryName:s! imageIds:[72!
imageIds:[72 failures:[73
registryId:s repositoryName:s! uploadId:s! layerDigests:[s!
registryId:s repositoryName:s uploadId:s layerDigest:s
repositoryName:s! catalogData:74 tags:[75
repository:76 catalogData:77
registryId:s repositoryName:s! force:b
repository:76
registryId:s repositoryName:s!
registryId:s repositoryName:s policyText:s
registryId:s repositoryName:s! nextToken:s maxResults:i
imageTagDetails:[78 nextToken:s
registryId:s repositoryName:s! imageIds:[72 nextToken:s maxResults:i
imageDetails:[79 nextToken:s
nextToken:s maxResults:i
registries:[80! nextToken:s
registryId:s repositoryNames:[s nextToken:s maxResults:i
repositories:[76 nextToken:s
-
authorizationData:81
-
registryCatalogData:82!
registryId:s repositoryName:s!
catalogData:77
registryId:s repositoryName:s!
registryId:s repositoryName:s policyText:s
registryId:s repositoryName:s!
uploadId:s partSize:l
resourceArn:s!
tags:[75
registryId:s repositoryName:s! imageManifest:s! imageManifestMediaType:s imageTag:s imageDigest:s
image:83
displayName:s
registryCatalogData:82!
registryId:s repositoryName:s! catalogData:74!
catalogData:77
registryId:s repositoryName:s! policyText:s! force:b
registryId:s repositoryName:s policyText:s
resourceArn:s! tags:[75!
-
resourceArn:s! tagKeys:[s!
-
registryId:s repositoryName:s! uploadId:s! partFirstByte:l! partLastByte:l! layerPartBlob:B!
registryId:s repositoryName:s uploadId:s lastByteReceived:l
message:s
message:s
message:s
message:s
message:s
message:s
registryId:s repositoryName:s uploadId:s lastValidByteReceived:l message:s
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
imageId:72 failureCode:s failureReason:s
description:s architectures:[s operatingSystems:[s logoImageBlob:B aboutText:s usageText:s
Key:s Value:s
repositoryArn:s registryId:s repositoryName:s repositoryUri:s createdAt:t
description:s architectures:[s operatingSystems:[s logoUrl:s aboutText:s usageText:s marketplaceCertified:b
imageTag:s createdAt:t imageDetail:84
registryId:s repositoryName:s imageDigest:s imageTags:[s imageSizeInBytes:l imagePushedAt:t imageManifestMediaType:s artifactMediaType:s
registryId:s! registryArn:s! registryUri:s! verified:b! aliases:[85!
authorizationToken:s expiresAt:t
displayName:s
registryId:s repositoryName:s imageId:72 imageManifest:s imageManifestMediaType:s
imageDigest:s imageSizeInBytes:l imagePushedAt:t imageManifestMediaType:s artifactMediaType:s
name:s! status:s! primaryRegistryAlias:b! defaultRegistryAlias:b!

EmptyUploadException 46
ImageAlreadyExistsException 47
ImageDigestDoesNotMatchException 48
ImageNotFoundException 49
ImageTagAlreadyExistsException 50
InvalidLayerException 51
InvalidLayerPartException 52
InvalidParameterException 53
InvalidTagParameterException 54
LayerAlreadyExistsException 55
LayerPartTooSmallException 56
LayersNotFoundException 57
LimitExceededException 58
ReferencedImagesNotFoundException 59
RegistryNotFoundException 60
RepositoryAlreadyExistsException 61
RepositoryCatalogDataNotFoundException 62
RepositoryNotEmptyException 63
RepositoryNotFoundException 64
RepositoryPolicyNotFoundException 65
ServerException 66
TooManyTagsException 67
UnsupportedCommandException 68
UploadNotFoundException 69

DescribeImageTags in=nextToken out=nextToken limit=maxResults results=imageTagDetails
DescribeImages in=nextToken out=nextToken limit=maxResults results=imageDetails
DescribeRegistries in=nextToken out=nextToken limit=maxResults results=registries
DescribeRepositories in=nextToken out=nextToken limit=maxResults results=repositories

`,
}
