// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime SDK Meetings, API version 2021-07-15. */
export const chimeSdkMeetings: ServiceModel = {
  name: 'chime-sdk-meetings',
  packed: `{"name":"chime-sdk-meetings","serviceId":"Chime SDK Meetings","fullName":"Amazon Chime SDK Meetings","apiVersion":"2021-07-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"meetings-chime","signingName":"chime"}
BatchCreateAttendee POST /meetings/{MeetingId}/attendees?operation=batch-create <0 >1
BatchUpdateAttendeeCapabilitiesExcept PUT /meetings/{MeetingId}/attendees/capabilities?operation=batch-update-except <2
CreateAttendee POST /meetings/{MeetingId}/attendees <3 >4
CreateMeeting POST /meetings <5 >6
CreateMeetingWithAttendees POST /meetings?operation=create-attendees <7 >8
DeleteAttendee DELETE /meetings/{MeetingId}/attendees/{AttendeeId} <9 status=204
DeleteMeeting DELETE /meetings/{MeetingId} <10 status=204
GetAttendee GET /meetings/{MeetingId}/attendees/{AttendeeId} <11 >12
GetMeeting GET /meetings/{MeetingId} <13 >14
ListAttendees GET /meetings/{MeetingId}/attendees <15 >16
ListTagsForResource GET /tags <17 >18
StartMeetingTranscription POST /meetings/{MeetingId}/transcription?operation=start <19
StopMeetingTranscription POST /meetings/{MeetingId}/transcription?operation=stop <20
TagResource POST /tags?operation=tag-resource <21 >22 status=204
UntagResource POST /tags?operation=untag-resource <23 >24 status=204
UpdateAttendeeCapabilities PUT /meetings/{MeetingId}/attendees/{AttendeeId}/capabilities <25 >26

MeetingId:s!@u Attendees:[39!
Attendees:[40 Errors:[41
MeetingId:s!@u ExcludedAttendeeIds:[42! Capabilities:43!
MeetingId:s!@u ExternalUserId:s! Capabilities:43
Attendee:40
ClientRequestToken:s!~ MediaRegion:s! MeetingHostId:s ExternalMeetingId:s! NotificationsConfiguration:44 MeetingFeatures:45 PrimaryMeetingId:s TenantIds:[s Tags:[46 MediaPlacementNetworkType:s
Meeting:47
ClientRequestToken:s!~ MediaRegion:s! MeetingHostId:s ExternalMeetingId:s! MeetingFeatures:45 NotificationsConfiguration:44 Attendees:[39! PrimaryMeetingId:s TenantIds:[s Tags:[46 MediaPlacementNetworkType:s
Meeting:47 Attendees:[40 Errors:[41
MeetingId:s!@u AttendeeId:s!@u
MeetingId:s!@u
MeetingId:s!@u AttendeeId:s!@u
Attendee:40
MeetingId:s!@u
Meeting:47
MeetingId:s!@u NextToken:s@q=next-token MaxResults:i@q=max-results
Attendees:[40 NextToken:s
ResourceARN:s!@q=arn
Tags:[46
MeetingId:s!@u TranscriptionConfiguration:48!
MeetingId:s!@u
ResourceARN:s! Tags:[46!
-
ResourceARN:s! TagKeys:[s!
-
MeetingId:s!@u AttendeeId:s!@u Capabilities:43!
Attendee:40
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s ResourceName:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s RetryAfterSeconds:s@h=Retry-After
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s ResourceName:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
ExternalUserId:s! Capabilities:43
ExternalUserId:s AttendeeId:s JoinToken:s Capabilities:43
ExternalUserId:s ErrorCode:s ErrorMessage:s
AttendeeId:s!
Audio:s! Video:s! Content:s!
LambdaFunctionArn:s SnsTopicArn:s SqsQueueArn:s
Audio:49 Video:50 Content:51 Attendee:52
Key:s! Value:s!
MeetingId:s MeetingHostId:s ExternalMeetingId:s MediaRegion:s MediaPlacement:53 MeetingFeatures:45 PrimaryMeetingId:s TenantIds:[s MeetingArn:s
EngineTranscribeSettings:54 EngineTranscribeMedicalSettings:55
EchoReduction:s
MaxResolution:s
MaxResolution:s
MaxCount:i
AudioHostUrl:s AudioFallbackUrl:s SignalingUrl:s TurnControlUrl:s ScreenDataUrl:s ScreenViewingUrl:s ScreenSharingUrl:s EventIngestionUrl:s
LanguageCode:s VocabularyFilterMethod:s VocabularyFilterName:s VocabularyName:s Region:s EnablePartialResultsStabilization:b PartialResultsStability:s ContentIdentificationType:s ContentRedactionType:s PiiEntityTypes:s LanguageModelName:s IdentifyLanguage:b LanguageOptions:s PreferredLanguage:s VocabularyNames:s VocabularyFilterNames:s
LanguageCode:s! Specialty:s! Type:s! VocabularyName:s Region:s ContentIdentificationType:s

BadRequestException 27 status=400
ConflictException 28 status=409
ForbiddenException 29 status=403
LimitExceededException 30 status=400
NotFoundException 31 status=404
ResourceNotFoundException 32 status=404
ServiceFailureException 33 status=500
ServiceUnavailableException 34 status=503
ThrottlingException 35 status=429
TooManyTagsException 36 status=400
UnauthorizedException 37 status=401
UnprocessableEntityException 38 status=422



`,
}
