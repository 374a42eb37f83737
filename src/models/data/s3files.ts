// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon S3 Files, API version 2025-05-05. */
export const s3files: ServiceModel = {
  name: 's3files',
  packed: `{"name":"s3files","serviceId":"S3Files","fullName":"Amazon S3 Files","apiVersion":"2025-05-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"s3files"}
CreateAccessPoint PUT /access-points <0 >1 idempotent
CreateFileSystem PUT /file-systems <2 >3 status=201 idempotent
CreateMountTarget PUT /mount-targets <4 >5 idempotent
DeleteAccessPoint DELETE /access-points/{accessPointId} <6 status=204 idempotent
DeleteFileSystem DELETE /file-systems/{fileSystemId} <7 status=204 idempotent
DeleteFileSystemPolicy DELETE /file-systems/{fileSystemId}/policy <8 status=204 idempotent
DeleteMountTarget DELETE /mount-targets/{mountTargetId} <9 status=204 idempotent
GetAccessPoint GET /access-points/{accessPointId} <10 >11 readonly
GetFileSystem GET /file-systems/{fileSystemId} <12 >13 readonly
GetFileSystemPolicy GET /file-systems/{fileSystemId}/policy <14 >15 readonly
GetMountTarget GET /mount-targets/{mountTargetId} <16 >17 readonly
GetSynchronizationConfiguration GET /file-systems/{fileSystemId}/synchronization-configuration <18 >19 readonly
ListAccessPoints GET /access-points <20 >21 readonly
ListFileSystems GET /file-systems <22 >23 readonly
ListMountTargets GET /mount-targets <24 >25 readonly
ListTagsForResource GET /resource-tags/{resourceId} <26 >27 readonly
PutFileSystemPolicy PUT /file-systems/{fileSystemId}/policy <28 >29 idempotent
PutSynchronizationConfiguration PUT /file-systems/{fileSystemId}/synchronization-configuration <30 >31 idempotent
TagResource POST /resource-tags/{resourceId} <32
UntagResource DELETE /resource-tags/{resourceId} <33 idempotent
UpdateMountTarget PUT /mount-targets/{mountTargetId} <34 >35 idempotent

clientToken:s~ tags:[42 fileSystemId:s! posixUser:43 rootDirectory:44
accessPointArn:s! accessPointId:s! clientToken:s! fileSystemId:s! status:s! ownerId:s! posixUser:43 rootDirectory:44 tags:[42 name:s
bucket:s! prefix:s clientToken:s~ kmsKeyId:s roleArn:s! tags:[42 acceptBucketWarning:b
creationTime:t fileSystemArn:s fileSystemId:s bucket:s prefix:s clientToken:s kmsKeyId:s status:s statusMessage:s roleArn:s ownerId:s tags:[42 name:s
fileSystemId:s! subnetId:s! ipv4Address:s ipv6Address:s ipAddressType:s securityGroups:[s
availabilityZoneId:s ownerId:s! mountTargetId:s! fileSystemId:s subnetId:s! ipv4Address:s ipv6Address:s networkInterfaceId:s vpcId:s securityGroups:[s status:s statusMessage:s
accessPointId:s!@u
fileSystemId:s!@u forceDelete:b@q
fileSystemId:s!@u
mountTargetId:s!@u
accessPointId:s!@u
accessPointArn:s! accessPointId:s! clientToken:s! fileSystemId:s! status:s! ownerId:s! posixUser:43 rootDirectory:44 tags:[42 name:s
fileSystemId:s!@u
creationTime:t fileSystemArn:s fileSystemId:s bucket:s prefix:s clientToken:s kmsKeyId:s status:s statusMessage:s roleArn:s ownerId:s tags:[42 name:s
fileSystemId:s!@u
fileSystemId:s! policy:s!
mountTargetId:s!@u
availabilityZoneId:s ownerId:s! mountTargetId:s! fileSystemId:s subnetId:s! ipv4Address:s ipv6Address:s networkInterfaceId:s vpcId:s securityGroups:[s status:s statusMessage:s
fileSystemId:s!@u
latestVersionNumber:i importDataRules:[45! expirationDataRules:[46!
fileSystemId:s!@q maxResults:i@q nextToken:s@q
nextToken:s accessPoints:[47!
bucket:s@q maxResults:i@q nextToken:s@q
nextToken:s fileSystems:[48!
fileSystemId:s@q accessPointId:s@q maxResults:i@q nextToken:s@q
nextToken:s mountTargets:[49!
resourceId:s!@u maxResults:i@q=MaxResults nextToken:s@q=NextToken
tags:[42 nextToken:s
fileSystemId:s!@u policy:s!
-
fileSystemId:s!@u latestVersionNumber:i importDataRules:[45! expirationDataRules:[46!
-
resourceId:s!@u tags:[42!
resourceId:s!@u tagKeys:[s!@q
mountTargetId:s!@u securityGroups:[s!
availabilityZoneId:s ownerId:s! mountTargetId:s! fileSystemId:s subnetId:s! ipv4Address:s ipv6Address:s networkInterfaceId:s vpcId:s securityGroups:[s status:s statusMessage:s
errorCode:s! message:s resourceId:s resourceType:s
errorCode:s! message:s
errorCode:s! message:s
errorCode:s! message:s
errorCode:s! message:s
errorCode:s! message:s
key:s! value:s!
uid:l! gid:l! secondaryGids:[l
path:s creationPermissions:50
prefix:s! trigger:s! sizeLessThan:l!
daysAfterLastAccess:i!
accessPointArn:s! accessPointId:s! fileSystemId:s! status:s! ownerId:s! posixUser:43 rootDirectory:44 name:s
creationTime:t! fileSystemArn:s! fileSystemId:s! name:s bucket:s! status:s! statusMessage:s roleArn:s! ownerId:s!
availabilityZoneId:s fileSystemId:s ipv4Address:s ipv6Address:s status:s statusMessage:s mountTargetId:s! networkInterfaceId:s ownerId:s! subnetId:s! vpcId:s
ownerUid:l! ownerGid:l! permissions:s!

ConflictException 36 status=409 sender
InternalServerException 37 status=500
ResourceNotFoundException 38 status=404 sender
ServiceQuotaExceededException 39 status=402 sender
ThrottlingException 40 status=429 sender
ValidationException 41 status=400 sender

ListAccessPoints in=nextToken out=nextToken limit=maxResults results=accessPoints
ListFileSystems in=nextToken out=nextToken limit=maxResults results=fileSystems
ListMountTargets in=nextToken out=nextToken limit=maxResults results=mountTargets
ListTagsForResource in=nextToken out=nextToken limit=maxResults results=tags

`,
}
