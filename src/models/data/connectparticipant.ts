// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Connect Participant Service, API version 2018-09-07. */
export const connectparticipant: ServiceModel = {
  name: 'connectparticipant',
  packed: `{"name":"connectparticipant","serviceId":"ConnectParticipant","fullName":"Amazon Connect Participant Service","apiVersion":"2018-09-07","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"participant.connect","signingName":"execute-api","jsonVersion":"1.1"}
CancelParticipantAuthentication POST /participant/cancel-authentication <0 >1
CompleteAttachmentUpload POST /participant/complete-attachment-upload <2 >3
CreateParticipantConnection POST /participant/connection <4 >5
DescribeView GET /participant/views/{ViewToken} <6 >7
DisconnectParticipant POST /participant/disconnect <8 >9
GetAttachment POST /participant/attachment <10 >11
GetAuthenticationUrl POST /participant/authentication-url <12 >13
GetTranscript POST /participant/transcript <14 >15
SendEvent POST /participant/event <16 >17
SendMessage POST /participant/message <18 >19
StartAttachmentUpload POST /participant/start-attachment-upload <20 >21

SessionId:s! ConnectionToken:s!@h=X-Amz-Bearer
-
AttachmentIds:[s! ClientToken:s!~ ConnectionToken:s!@h=X-Amz-Bearer
-
Type:[s ParticipantToken:s!@h=X-Amz-Bearer ConnectParticipant:b
Websocket:29 ConnectionCredentials:30 WebRTCConnection:31
ViewToken:s!@u ConnectionToken:s!@h=X-Amz-Bearer
View:32
ClientToken:s~ ConnectionToken:s!@h=X-Amz-Bearer
-
AttachmentId:s! ConnectionToken:s!@h=X-Amz-Bearer UrlExpiryInSeconds:i
Url:s UrlExpiry:s AttachmentSizeInBytes:l!
SessionId:s! RedirectUri:s! ConnectionToken:s!@h=X-Amz-Bearer
AuthenticationUrl:s
ContactId:s MaxResults:i NextToken:s ScanDirection:s SortOrder:s StartPosition:33 ConnectionToken:s!@h=X-Amz-Bearer
InitialContactId:s Transcript:[34 NextToken:s
ContentType:s! Content:s ClientToken:s~ ConnectionToken:s!@h=X-Amz-Bearer
Id:s AbsoluteTime:s
ContentType:s! Content:s! ClientToken:s~ ConnectionToken:s!@h=X-Amz-Bearer
Id:s AbsoluteTime:s MessageMetadata:35
ContentType:s! AttachmentSizeInBytes:l! AttachmentName:s! ClientToken:s!~ ConnectionToken:s!@h=X-Amz-Bearer
AttachmentId:s UploadMetadata:36
Message:s!
Message:s!
Message:s!
Message:s ResourceId:s ResourceType:s
Message:s!
Message:s!
Message:s!
Url:s ConnectionExpiry:s
ConnectionToken:s Expiry:s
Attendee:37 Meeting:38
Id:s Arn:s Name:s Version:i Content:39
Id:s AbsoluteTime:s MostRecent:i
AbsoluteTime:s Content:s ContentType:s Id:s Type:s ParticipantId:s DisplayName:s ParticipantRole:s Attachments:[40 MessageMetadata:41 RelatedContactId:s ContactId:s
MessageProcessingStatus:s
Url:s UrlExpiry:s HeadersToInclude:{s
AttendeeId:s JoinToken:s
MediaPlacement:42 MeetingFeatures:43 MeetingId:s
InputSchema:s Template:s Actions:[s
ContentType:s AttachmentId:s AttachmentName:s Status:s
MessageId:s Receipts:[44 MessageProcessingStatus:s
AudioHostUrl:s AudioFallbackUrl:s SignalingUrl:s EventIngestionUrl:s
Audio:45
DeliveredTimestamp:s ReadTimestamp:s RecipientParticipantId:s
EchoReduction:s

AccessDeniedException 22 status=403
ConflictException 23 status=409
InternalServerException 24 status=500
ResourceNotFoundException 25 status=404
ServiceQuotaExceededException 26 status=402
ThrottlingException 27 status=429
ValidationException 28 status=400



`,
}
