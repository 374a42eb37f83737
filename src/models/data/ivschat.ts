// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Interactive Video Service Chat, API version 2020-07-14. */
export const ivschat: ServiceModel = {
  name: 'ivschat',
  packed: `{"name":"ivschat","serviceId":"ivschat","fullName":"Amazon Interactive Video Service Chat","apiVersion":"2020-07-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ivschat"}
CreateChatToken POST /CreateChatToken <0 >1
CreateLoggingConfiguration POST /CreateLoggingConfiguration <2 >3
CreateRoom POST /CreateRoom <4 >5
DeleteLoggingConfiguration POST /DeleteLoggingConfiguration <6 status=204
DeleteMessage POST /DeleteMessage <7 >8
DeleteRoom POST /DeleteRoom <9 status=204
DisconnectUser POST /DisconnectUser <10 >11
GetLoggingConfiguration POST /GetLoggingConfiguration <12 >13
GetRoom POST /GetRoom <14 >15
ListLoggingConfigurations POST /ListLoggingConfigurations <16 >17
ListRooms POST /ListRooms <18 >19
ListTagsForResource GET /tags/{resourceArn} <20 >21
SendEvent POST /SendEvent <22 >23
TagResource POST /tags/{resourceArn} <24 >25
UntagResource DELETE /tags/{resourceArn} <26 >27 idempotent
UpdateLoggingConfiguration POST /UpdateLoggingConfiguration <28 >29
UpdateRoom POST /UpdateRoom <30 >31

roomIdentifier:s! userId:s! capabilities:[s sessionDurationInMinutes:i attributes:{s
token:s tokenExpirationTime:T sessionExpirationTime:T
name:s destinationConfiguration:40! tags:{s
arn:s id:s createTime:T updateTime:T name:s destinationConfiguration:40 state:s tags:{s
name:s maximumMessageRatePerSecond:i maximumMessageLength:i messageReviewHandler:41 tags:{s loggingConfigurationIdentifiers:[s
arn:s id:s name:s createTime:T updateTime:T maximumMessageRatePerSecond:i maximumMessageLength:i messageReviewHandler:41 tags:{s loggingConfigurationIdentifiers:[s
identifier:s!
roomIdentifier:s! id:s! reason:s
id:s
identifier:s!
roomIdentifier:s! userId:s! reason:s
-
identifier:s!
arn:s id:s createTime:T updateTime:T name:s destinationConfiguration:40 state:s tags:{s
identifier:s!
arn:s id:s name:s createTime:T updateTime:T maximumMessageRatePerSecond:i maximumMessageLength:i messageReviewHandler:41 tags:{s loggingConfigurationIdentifiers:[s
nextToken:s maxResults:i
loggingConfigurations:[42! nextToken:s
name:s nextToken:s maxResults:i messageReviewHandlerUri:s loggingConfigurationIdentifier:s
rooms:[43! nextToken:s
resourceArn:s!@u
tags:{s!
roomIdentifier:s! eventName:s! attributes:{s
id:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
identifier:s! name:s destinationConfiguration:40
arn:s id:s createTime:T updateTime:T name:s destinationConfiguration:40 state:s tags:{s
identifier:s! name:s maximumMessageRatePerSecond:i maximumMessageLength:i messageReviewHandler:41 loggingConfigurationIdentifiers:[s
arn:s id:s name:s createTime:T updateTime:T maximumMessageRatePerSecond:i maximumMessageLength:i messageReviewHandler:41 tags:{s loggingConfigurationIdentifiers:[s
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! limit:i!
message:s! resourceId:s! resourceType:s! limit:i!
message:s! reason:s! fieldList:[44
%union s3:45 cloudWatchLogs:46 firehose:47
uri:s fallbackResult:s
arn:s id:s createTime:T updateTime:T name:s destinationConfiguration:40 state:s tags:{s
arn:s id:s name:s messageReviewHandler:41 createTime:T updateTime:T tags:{s loggingConfigurationIdentifiers:[s
name:s! message:s!
bucketName:s!
logGroupName:s!
deliveryStreamName:s!

AccessDeniedException 32 status=403 sender
ConflictException 33 status=409 sender
InternalServerException 34 status=500
PendingVerification 35 status=403 sender
ResourceNotFoundException 36 status=404 sender
ServiceQuotaExceededException 37 status=402 sender
ThrottlingException 38 status=429 sender
ValidationException 39 status=400 sender



`,
}
