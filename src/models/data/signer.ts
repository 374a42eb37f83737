// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Signer, API version 2017-08-25. */
export const signer: ServiceModel = {
  name: 'signer',
  packed: `{"name":"signer","serviceId":"signer","fullName":"AWS Signer","apiVersion":"2017-08-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"signer","jsonVersion":"1.1"}
AddProfilePermission POST /signing-profiles/{profileName}/permissions <0 >1
CancelSigningProfile DELETE /signing-profiles/{profileName} <2
DescribeSigningJob GET /signing-jobs/{jobId} <3 >4
GetRevocationStatus GET /revocations <5 >6 host=data-
GetSigningPlatform GET /signing-platforms/{platformId} <7 >8
GetSigningProfile GET /signing-profiles/{profileName} <9 >10
ListProfilePermissions GET /signing-profiles/{profileName}/permissions <11 >12
ListSigningJobs GET /signing-jobs <13 >14
ListSigningPlatforms GET /signing-platforms <15 >16
ListSigningProfiles GET /signing-profiles <17 >18
ListTagsForResource GET /tags/{resourceArn} <19 >20
PutSigningProfile PUT /signing-profiles/{profileName} <21 >22
RemoveProfilePermission DELETE /signing-profiles/{profileName}/permissions/{statementId} <23 >24
RevokeSignature PUT /signing-jobs/{jobId}/revoke <25
RevokeSigningProfile PUT /signing-profiles/{profileName}/revoke <26
SignPayload POST /signing-jobs/with-payload <27 >28
StartSigningJob POST /signing-jobs <29 >30
TagResource POST /tags/{resourceArn} <31 >32
UntagResource DELETE /tags/{resourceArn} <33 >34

profileName:s!@u profileVersion:s action:s! principal:s! revisionId:s statementId:s!
revisionId:s
profileName:s!@u
jobId:s!@u
jobId:s source:45 signingMaterial:46 platformId:s platformDisplayName:s profileName:s profileVersion:s overrides:47 signingParameters:{s createdAt:t completedAt:t signatureExpiresAt:t requestedBy:s status:s statusReason:s revocationRecord:48 signedObject:49 jobOwner:s jobInvoker:s
signatureTimestamp:t!@q platformId:s!@q profileVersionArn:s!@q jobArn:s!@q certificateHashes:[s!@q
revokedEntities:[s
platformId:s!@u
platformId:s displayName:s partner:s target:s category:s signingConfiguration:50 signingImageFormat:51 maxSizeInMB:i revocationSupported:b
profileName:s!@u profileOwner:s@q
profileName:s profileVersion:s profileVersionArn:s revocationRecord:52 signingMaterial:46 platformId:s platformDisplayName:s signatureValidityPeriod:53 overrides:47 signingParameters:{s status:s statusReason:s arn:s tags:{s
profileName:s!@u nextToken:s@q
revisionId:s policySizeBytes:i permissions:[54 nextToken:s
status:s@q platformId:s@q requestedBy:s@q maxResults:i@q nextToken:s@q isRevoked:b@q signatureExpiresBefore:t@q signatureExpiresAfter:t@q jobInvoker:s@q
jobs:[55 nextToken:s
category:s@q partner:s@q target:s@q maxResults:i@q nextToken:s@q
platforms:[56 nextToken:s
includeCanceled:b@q maxResults:i@q nextToken:s@q platformId:s@q statuses:[s@q
profiles:[57 nextToken:s
resourceArn:s!@u
tags:{s
profileName:s!@u signingMaterial:46 signatureValidityPeriod:53 platformId:s! overrides:47 signingParameters:{s tags:{s
arn:s profileVersion:s profileVersionArn:s
profileName:s!@u revisionId:s!@q statementId:s!@u
revisionId:s
jobId:s!@u jobOwner:s reason:s!
profileName:s!@u profileVersion:s! reason:s! effectiveTime:t!
profileName:s! profileOwner:s payload:B! payloadFormat:s!
jobId:s jobOwner:s metadata:{s signature:B
source:45! destination:58! profileName:s! clientRequestToken:s!~ profileOwner:s
jobId:s jobOwner:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
message:s code:s
s3:59
certificateArn:s!
signingConfiguration:60 signingImageFormat:s
reason:s revokedAt:t revokedBy:s
s3:61
encryptionAlgorithmOptions:62! hashAlgorithmOptions:63!
supportedFormats:[s! defaultFormat:s!
revocationEffectiveFrom:t revokedAt:t revokedBy:s
value:i type:s
action:s principal:s statementId:s profileVersion:s
jobId:s source:45 signedObject:49 signingMaterial:46 createdAt:t status:s isRevoked:b profileName:s profileVersion:s platformId:s platformDisplayName:s signatureExpiresAt:t jobOwner:s jobInvoker:s
platformId:s displayName:s partner:s target:s category:s signingConfiguration:50 signingImageFormat:51 maxSizeInMB:i revocationSupported:b
profileName:s profileVersion:s profileVersionArn:s signingMaterial:46 signatureValidityPeriod:53 platformId:s platformDisplayName:s signingParameters:{s status:s arn:s tags:{s
s3:64
bucketName:s! key:s! version:s!
encryptionAlgorithm:s hashAlgorithm:s
bucketName:s key:s
allowedValues:[s! defaultValue:s!
allowedValues:[s! defaultValue:s!
bucketName:s prefix:s

AccessDeniedException 35 status=403
BadRequestException 36 status=400
ConflictException 37 status=409
InternalServiceErrorException 38 status=500
NotFoundException 39 status=404
ResourceNotFoundException 40 status=404
ServiceLimitExceededException 41 status=402
ThrottlingException 42 status=429
TooManyRequestsException 43 status=429
ValidationException 44 status=400

ListSigningJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListSigningPlatforms in=nextToken out=nextToken limit=maxResults results=platforms
ListSigningProfiles in=nextToken out=nextToken limit=maxResults results=profiles

SuccessfulSigningJob DescribeSigningJob 20 25 [{"expected":"Succeeded","matcher":"path","state":"success","argument":"status"},{"expected":"Failed","matcher":"path","state":"failure","argument":"status"},{"expected":"ResourceNotFoundException","matcher":"error","state":"failure"}]`,
}
