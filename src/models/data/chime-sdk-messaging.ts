// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime SDK Messaging, API version 2021-05-15. */
export const chimeSdkMessaging: ServiceModel = {
  name: 'chime-sdk-messaging',
  packed: `{"name":"chime-sdk-messaging","serviceId":"Chime SDK Messaging","fullName":"Amazon Chime SDK Messaging","apiVersion":"2021-05-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"messaging-chime","signingName":"chime"}
AssociateChannelFlow PUT /channels/{channelArn}/channel-flow <0
BatchCreateChannelMembership POST /channels/{channelArn}/memberships?operation=batch-create <1 >2
ChannelFlowCallback POST /channels/{channelArn}?operation=channel-flow-callback <3 >4
CreateChannel POST /channels <5 >6 status=201
CreateChannelBan POST /channels/{channelArn}/bans <7 >8 status=201
CreateChannelFlow POST /channel-flows <9 >10 status=201
CreateChannelMembership POST /channels/{channelArn}/memberships <11 >12 status=201
CreateChannelModerator POST /channels/{channelArn}/moderators <13 >14 status=201
DeleteChannel DELETE /channels/{channelArn} <15 status=204
DeleteChannelBan DELETE /channels/{channelArn}/bans/{memberArn} <16 status=204
DeleteChannelFlow DELETE /channel-flows/{channelFlowArn} <17 status=204
DeleteChannelMembership DELETE /channels/{channelArn}/memberships/{memberArn} <18 status=204
DeleteChannelMessage DELETE /channels/{channelArn}/messages/{messageId} <19 status=204
DeleteChannelModerator DELETE /channels/{channelArn}/moderators/{channelModeratorArn} <20 status=204
DeleteMessagingStreamingConfigurations DELETE /app-instances/{appInstanceArn}/streaming-configurations <21 status=204
DescribeChannel GET /channels/{channelArn} <22 >23
DescribeChannelBan GET /channels/{channelArn}/bans/{memberArn} <24 >25
DescribeChannelFlow GET /channel-flows/{channelFlowArn} <26 >27
DescribeChannelMembership GET /channels/{channelArn}/memberships/{memberArn} <28 >29
DescribeChannelMembershipForAppInstanceUser GET /channels/{channelArn}?scope=app-instance-user-membership <30 >31
DescribeChannelModeratedByAppInstanceUser GET /channels/{channelArn}?scope=app-instance-user-moderated-channel <32 >33
DescribeChannelModerator GET /channels/{channelArn}/moderators/{channelModeratorArn} <34 >35
DisassociateChannelFlow DELETE /channels/{channelArn}/channel-flow/{channelFlowArn} <36 status=204
GetChannelMembershipPreferences GET /channels/{channelArn}/memberships/{memberArn}/preferences <37 >38
GetChannelMessage GET /channels/{channelArn}/messages/{messageId} <39 >40
GetChannelMessageStatus GET /channels/{channelArn}/messages/{messageId}?scope=message-status <41 >42
GetMessagingSessionEndpoint GET /endpoints/messaging-session <43 >44
GetMessagingStreamingConfigurations GET /app-instances/{appInstanceArn}/streaming-configurations <45 >46
ListChannelBans GET /channels/{channelArn}/bans <47 >48
ListChannelFlows GET /channel-flows <49 >50
ListChannelMemberships GET /channels/{channelArn}/memberships <51 >52
ListChannelMembershipsForAppInstanceUser GET /channels?scope=app-instance-user-memberships <53 >54
ListChannelMessages GET /channels/{channelArn}/messages <55 >56
ListChannelModerators GET /channels/{channelArn}/moderators <57 >58
ListChannels GET /channels <59 >60
ListChannelsAssociatedWithChannelFlow GET /channels?scope=channel-flow-associations <61 >62
ListChannelsModeratedByAppInstanceUser GET /channels?scope=app-instance-user-moderated-channels <63 >64
ListSubChannels GET /channels/{channelArn}/subchannels <65 >66
ListTagsForResource GET /tags <67 >68
PutChannelExpirationSettings PUT /channels/{channelArn}/expiration-settings <69 >70
PutChannelMembershipPreferences PUT /channels/{channelArn}/memberships/{memberArn}/preferences <71 >72
PutMessagingStreamingConfigurations PUT /app-instances/{appInstanceArn}/streaming-configurations <73 >74
RedactChannelMessage POST /channels/{channelArn}/messages/{messageId}?operation=redact <75 >76
SearchChannels POST /channels?operation=search <77 >78
SendChannelMessage POST /channels/{channelArn}/messages <79 >80 status=201
TagResource POST /tags?operation=tag-resource <81 status=204
UntagResource POST /tags?operation=untag-resource <82 status=204
UpdateChannel PUT /channels/{channelArn} <83 >84
UpdateChannelFlow PUT /channel-flows/{channelFlowArn} <85 >86
UpdateChannelMessage PUT /channels/{channelArn}/messages/{messageId} <87 >88
UpdateChannelReadMarker PUT /channels/{channelArn}/readMarker <89 >90

ChannelArn:s!@u=channelArn ChannelFlowArn:s! ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s!@u=channelArn Type:s MemberArns:[s! ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s
BatchChannelMemberships:100 Errors:[101
CallbackId:s!~ ChannelArn:s!@u=channelArn DeleteResource:b ChannelMessage:102!
ChannelArn:s CallbackId:s
AppInstanceArn:s! Name:s! Mode:s Privacy:s Metadata:s ClientRequestToken:s!~ Tags:[103 ChimeBearer:s!@h=x-amz-chime-bearer ChannelId:s MemberArns:[s ModeratorArns:[s ElasticChannelConfiguration:104 ExpirationSettings:105
ChannelArn:s
ChannelArn:s!@u=channelArn MemberArn:s! ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s Member:106
AppInstanceArn:s! Processors:[107! Name:s! Tags:[103 ClientRequestToken:s!~
ChannelFlowArn:s
ChannelArn:s!@u=channelArn MemberArn:s! Type:s! ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s
ChannelArn:s Member:106 SubChannelId:s
ChannelArn:s!@u=channelArn ChannelModeratorArn:s! ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s ChannelModerator:106
ChannelArn:s!@u=channelArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelFlowArn:s!@u=channelFlowArn
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelArn:s!@u=channelArn MessageId:s!@u=messageId ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelArn:s!@u=channelArn ChannelModeratorArn:s!@u=channelModeratorArn ChimeBearer:s!@h=x-amz-chime-bearer
AppInstanceArn:s!@u=appInstanceArn
ChannelArn:s!@u=channelArn ChimeBearer:s!@h=x-amz-chime-bearer
Channel:108
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelBan:109
ChannelFlowArn:s!@u=channelFlowArn
ChannelFlow:110
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelMembership:111
ChannelArn:s!@u=channelArn AppInstanceUserArn:s!@q=app-instance-user-arn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelMembership:112
ChannelArn:s!@u=channelArn AppInstanceUserArn:s!@q=app-instance-user-arn ChimeBearer:s!@h=x-amz-chime-bearer
Channel:113
ChannelArn:s!@u=channelArn ChannelModeratorArn:s!@u=channelModeratorArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelModerator:114
ChannelArn:s!@u=channelArn ChannelFlowArn:s!@u=channelFlowArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s Member:106 Preferences:115
ChannelArn:s!@u=channelArn MessageId:s!@u=messageId ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelMessage:116
ChannelArn:s!@u=channelArn MessageId:s!@u=messageId ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
Status:117
NetworkType:s@q=network-type
Endpoint:118
AppInstanceArn:s!@u=appInstanceArn
StreamingConfigurations:[119
ChannelArn:s!@u=channelArn MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s NextToken:s ChannelBans:[120
AppInstanceArn:s!@q=app-instance-arn MaxResults:i@q=max-results NextToken:s@q=next-token
ChannelFlows:[121 NextToken:s
ChannelArn:s!@u=channelArn Type:s@q=type MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelArn:s ChannelMemberships:[122 NextToken:s
AppInstanceUserArn:s@q=app-instance-user-arn MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer
ChannelMemberships:[112 NextToken:s
ChannelArn:s!@u=channelArn SortOrder:s@q=sort-order NotBefore:t@q=not-before NotAfter:t@q=not-after MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s@q=sub-channel-id
ChannelArn:s NextToken:s ChannelMessages:[123 SubChannelId:s
ChannelArn:s!@u=channelArn MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s NextToken:s ChannelModerators:[124
AppInstanceArn:s!@q=app-instance-arn Privacy:s@q=privacy MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer
Channels:[125 NextToken:s
ChannelFlowArn:s!@q=channel-flow-arn MaxResults:i@q=max-results NextToken:s@q=next-token
Channels:[126 NextToken:s
AppInstanceUserArn:s@q=app-instance-user-arn MaxResults:i@q=max-results NextToken:s@q=next-token ChimeBearer:s!@h=x-amz-chime-bearer
Channels:[113 NextToken:s
ChannelArn:s!@u=channelArn ChimeBearer:s!@h=x-amz-chime-bearer MaxResults:i@q=max-results NextToken:s@q=next-token
ChannelArn:s SubChannels:[127 NextToken:s
ResourceARN:s!@q=arn
Tags:[103
ChannelArn:s!@u=channelArn ChimeBearer:s@h=x-amz-chime-bearer ExpirationSettings:105
ChannelArn:s ExpirationSettings:105
ChannelArn:s!@u=channelArn MemberArn:s!@u=memberArn ChimeBearer:s!@h=x-amz-chime-bearer Preferences:115!
ChannelArn:s Member:106 Preferences:115
AppInstanceArn:s!@u=appInstanceArn StreamingConfigurations:[119!
StreamingConfigurations:[119
ChannelArn:s!@u=channelArn MessageId:s!@u=messageId ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s
ChannelArn:s MessageId:s SubChannelId:s
ChimeBearer:s@h=x-amz-chime-bearer Fields:[128! MaxResults:i@q=max-results NextToken:s@q=next-token
Channels:[125 NextToken:s
ChannelArn:s!@u=channelArn Content:s! Type:s! Persistence:s! Metadata:s ClientRequestToken:s!~ ChimeBearer:s!@h=x-amz-chime-bearer PushNotification:129 MessageAttributes:{130 SubChannelId:s ContentType:s Target:[131
ChannelArn:s MessageId:s Status:117 SubChannelId:s
ResourceARN:s! Tags:[103!
ResourceARN:s! TagKeys:[s!
ChannelArn:s!@u=channelArn Name:s Mode:s Metadata:s ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s
ChannelFlowArn:s!@u=channelFlowArn Processors:[107! Name:s!
ChannelFlowArn:s
ChannelArn:s!@u=channelArn MessageId:s!@u=messageId Content:s! Metadata:s ChimeBearer:s!@h=x-amz-chime-bearer SubChannelId:s ContentType:s
ChannelArn:s MessageId:s Status:117 SubChannelId:s
ChannelArn:s!@u=channelArn ChimeBearer:s!@h=x-amz-chime-bearer
ChannelArn:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
Code:s Message:s
InvitedBy:106 Type:s Members:[106 ChannelArn:s SubChannelId:s
MemberArn:s ErrorCode:s ErrorMessage:s
MessageId:s! Content:s Metadata:s PushNotification:129 MessageAttributes:{130 SubChannelId:s ContentType:s
Key:s! Value:s!
MaximumSubChannels:i! TargetMembershipsPerSubChannel:i! MinimumMembershipPercentage:i!
ExpirationDays:i! ExpirationCriterion:s!
Arn:s Name:s
Name:s! Configuration:132! ExecutionOrder:i! FallbackAction:s!
Name:s ChannelArn:s Mode:s Privacy:s Metadata:s CreatedBy:106 CreatedTimestamp:t LastMessageTimestamp:t LastUpdatedTimestamp:t ChannelFlowArn:s ElasticChannelConfiguration:104 ExpirationSettings:105
Member:106 ChannelArn:s CreatedTimestamp:t CreatedBy:106
ChannelFlowArn:s Processors:[107 Name:s CreatedTimestamp:t LastUpdatedTimestamp:t
InvitedBy:106 Type:s Member:106 ChannelArn:s CreatedTimestamp:t LastUpdatedTimestamp:t SubChannelId:s
ChannelSummary:125 AppInstanceUserMembershipSummary:133
ChannelSummary:125
Moderator:106 ChannelArn:s CreatedTimestamp:t CreatedBy:106
PushNotifications:134
ChannelArn:s MessageId:s Content:s Metadata:s Type:s CreatedTimestamp:t LastEditedTimestamp:t LastUpdatedTimestamp:t Sender:106 Redacted:b Persistence:s Status:117 MessageAttributes:{130 SubChannelId:s ContentType:s Target:[131
Value:s Detail:s
Url:s
DataType:s! ResourceArn:s!
Member:106
ChannelFlowArn:s Name:s Processors:[107
Member:106
MessageId:s Content:s Metadata:s Type:s CreatedTimestamp:t LastUpdatedTimestamp:t LastEditedTimestamp:t Sender:106 Redacted:b Status:117 MessageAttributes:{130 ContentType:s Target:[131
Moderator:106
Name:s ChannelArn:s Mode:s Privacy:s Metadata:s LastMessageTimestamp:t
Name:s ChannelArn:s Mode:s Privacy:s Metadata:s
SubChannelId:s MembershipCount:i
Key:s! Values:[s! Operator:s!
Title:s Body:s Type:s
StringValues:[s
MemberArn:s
Lambda:135!
Type:s ReadMarkerTimestamp:t SubChannelId:s
AllowNotifications:s! FilterRule:s
ResourceArn:s! InvocationType:s!

BadRequestException 91 status=400
ConflictException 92 status=409
ForbiddenException 93 status=403
NotFoundException 94 status=404
ResourceLimitExceededException 95 status=400
ServiceFailureException 96 status=500
ServiceUnavailableException 97 status=503
ThrottledClientException 98 status=429
UnauthorizedClientException 99 status=401



`,
}
