// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS re:Post Private, API version 2022-05-13. */
export const repostspace: ServiceModel = {
  name: 'repostspace',
  packed: `{"name":"repostspace","serviceId":"repostspace","fullName":"AWS re:Post Private","apiVersion":"2022-05-13","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"repostspace"}
BatchAddChannelRoleToAccessors POST /spaces/{spaceId}/channels/{channelId}/roles <0 >1 idempotent
BatchAddRole POST /spaces/{spaceId}/roles <2 >3 idempotent
BatchRemoveChannelRoleFromAccessors PATCH /spaces/{spaceId}/channels/{channelId}/roles <4 >5 idempotent
BatchRemoveRole PATCH /spaces/{spaceId}/roles <6 >7 idempotent
CreateChannel POST /spaces/{spaceId}/channels <8 >9 idempotent
CreateSpace POST /spaces <10 >11 idempotent
DeleteSpace DELETE /spaces/{spaceId} <12 idempotent
DeregisterAdmin DELETE /spaces/{spaceId}/admins/{adminId} <13 idempotent
GetChannel GET /spaces/{spaceId}/channels/{channelId} <14 >15
GetSpace GET /spaces/{spaceId} <16 >17
ListChannels GET /spaces/{spaceId}/channels <18 >19
ListSpaces GET /spaces <20 >21
ListTagsForResource GET /tags/{resourceArn} <22 >23
RegisterAdmin POST /spaces/{spaceId}/admins/{adminId} <24 idempotent
SendInvites POST /spaces/{spaceId}/invite <25 idempotent
TagResource POST /tags/{resourceArn} <26 >27 idempotent
UntagResource DELETE /tags/{resourceArn} <28 >29 idempotent
UpdateChannel PUT /spaces/{spaceId}/channels/{channelId} <30 >31 idempotent
UpdateSpace PUT /spaces/{spaceId} <32 idempotent

spaceId:s!@u channelId:s!@u accessorIds:[s! channelRole:s!
addedAccessorIds:[s! errors:[40!
spaceId:s!@u accessorIds:[s! role:s!
addedAccessorIds:[s! errors:[40!
spaceId:s!@u channelId:s!@u accessorIds:[s! channelRole:s!
removedAccessorIds:[s! errors:[40!
spaceId:s!@u accessorIds:[s! role:s!
removedAccessorIds:[s! errors:[40!
spaceId:s!@u channelName:s! channelDescription:s
channelId:s!
name:s! subdomain:s! tier:s! description:s userKMSKey:s tags:{s roleArn:s supportedEmailDomains:41
spaceId:s!
spaceId:s!@u
spaceId:s!@u adminId:s!@u
spaceId:s!@u channelId:s!@u
spaceId:s! channelId:s! channelName:s! channelDescription:s createDateTime:T! deleteDateTime:T channelRoles:{[s channelStatus:s!
spaceId:s!@u
spaceId:s! arn:s! name:s! status:s! configurationStatus:s! clientId:s! identityStoreId:s applicationArn:s description:s vanityDomainStatus:s! vanityDomain:s! randomDomain:s! customerRoleArn:s createDateTime:T! deleteDateTime:T tier:s! storageLimit:l! userAdmins:[s groupAdmins:[s roles:{[s userKMSKey:s userCount:i contentSize:l supportedEmailDomains:42
spaceId:s!@u nextToken:s@q maxResults:i@q
channels:[43! nextToken:s
nextToken:s@q maxResults:i@q
spaces:[44! nextToken:s
resourceArn:s!@u
tags:{s
spaceId:s!@u adminId:s!@u
spaceId:s!@u accessorIds:[s! title:s! body:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
spaceId:s!@u channelId:s!@u channelName:s! channelDescription:s
-
spaceId:s!@u description:s tier:s roleArn:s supportedEmailDomains:41
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[45
accessorId:s! error:i! message:s!
enabled:s allowedDomains:[s
enabled:s allowedDomains:[s
spaceId:s! channelId:s! channelName:s! channelDescription:s createDateTime:T! deleteDateTime:T channelStatus:s! userCount:i! groupCount:i!
spaceId:s! arn:s! name:s! description:s status:s! configurationStatus:s! vanityDomainStatus:s! vanityDomain:s! randomDomain:s! tier:s! storageLimit:l! createDateTime:T! deleteDateTime:T userKMSKey:s userCount:i contentSize:l supportedEmailDomains:42
name:s! message:s!

AccessDeniedException 33 status=403 sender
ConflictException 34 status=409 sender
InternalServerException 35 status=500 retryable
ResourceNotFoundException 36 status=404 sender
ServiceQuotaExceededException 37 status=402 sender
ThrottlingException 38 status=429 sender retryable throttling
ValidationException 39 status=400 sender

ListSpaces in=nextToken out=nextToken limit=maxResults results=spaces
ListChannels in=nextToken out=nextToken limit=maxResults results=channels

ChannelCreated GetChannel 2 60 [{"matcher":"path","argument":"channelStatus","state":"success","expected":"CREATED"},{"matcher":"path","argument":"channelStatus","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"channelStatus","state":"retry","expected":"CREATING"}]
ChannelDeleted GetChannel 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"channelStatus","state":"success","expected":"DELETED"},{"matcher":"path","argument":"channelStatus","state":"failure","expected":"DELETE_FAILED"},{"matcher":"path","argument":"channelStatus","state":"retry","expected":"DELETING"}]
SpaceCreated GetSpace 300 24 [{"matcher":"path","argument":"status","state":"success","expected":"CREATED"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"retry","expected":"CREATING"}]
SpaceDeleted GetSpace 300 24 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"}]`,
}
