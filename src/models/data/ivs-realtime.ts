// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Interactive Video Service RealTime, API version 2020-07-14. */
export const ivsRealtime: ServiceModel = {
  name: 'ivs-realtime',
  packed: `{"name":"ivs-realtime","serviceId":"IVS RealTime","fullName":"Amazon Interactive Video Service RealTime","apiVersion":"2020-07-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ivsrealtime","signingName":"ivs"}
CreateEncoderConfiguration POST /CreateEncoderConfiguration <0 >1
CreateIngestConfiguration POST /CreateIngestConfiguration <2 >3
CreateParticipantToken POST /CreateParticipantToken <4 >5
CreateStage POST /CreateStage <6 >7
CreateStorageConfiguration POST /CreateStorageConfiguration <8 >9
DeleteEncoderConfiguration POST /DeleteEncoderConfiguration <10 >11
DeleteIngestConfiguration POST /DeleteIngestConfiguration <12 >13
DeletePublicKey POST /DeletePublicKey <14 >15
DeleteStage POST /DeleteStage <16 >17
DeleteStorageConfiguration POST /DeleteStorageConfiguration <18 >19
DisconnectParticipant POST /DisconnectParticipant <20 >21
GetComposition POST /GetComposition <22 >23
GetEncoderConfiguration POST /GetEncoderConfiguration <24 >25
GetIngestConfiguration POST /GetIngestConfiguration <26 >27
GetParticipant POST /GetParticipant <28 >29
GetPublicKey POST /GetPublicKey <30 >31
GetStage POST /GetStage <32 >33
GetStageSession POST /GetStageSession <34 >35
GetStorageConfiguration POST /GetStorageConfiguration <36 >37
ImportPublicKey POST /ImportPublicKey <38 >39
ListCompositions POST /ListCompositions <40 >41
ListEncoderConfigurations POST /ListEncoderConfigurations <42 >43
ListIngestConfigurations POST /ListIngestConfigurations <44 >45
ListParticipantEvents POST /ListParticipantEvents <46 >47
ListParticipantReplicas POST /ListParticipantReplicas <48 >49
ListParticipants POST /ListParticipants <50 >51
ListPublicKeys POST /ListPublicKeys <52 >53
ListStageSessions POST /ListStageSessions <54 >55
ListStages POST /ListStages <56 >57
ListStorageConfigurations POST /ListStorageConfigurations <58 >59
ListTagsForResource GET /tags/{resourceArn} <60 >61
StartComposition POST /StartComposition <62 >63
StartParticipantReplication POST /StartParticipantReplication <64 >65
StopComposition POST /StopComposition <66 >67
StopParticipantReplication POST /StopParticipantReplication <68 >69
TagResource POST /tags/{resourceArn} <70 >71
UntagResource DELETE /tags/{resourceArn} <72 >73 idempotent
UpdateIngestConfiguration POST /UpdateIngestConfiguration <74 >75
UpdateStage POST /UpdateStage <76 >77

name:s video:85 tags:{s
encoderConfiguration:86
name:s stageArn:s userId:s attributes:{s ingestProtocol:s! insecureIngest:b redundantIngest:b tags:{s
ingestConfiguration:87
stageArn:s! duration:i userId:s attributes:{s capabilities:[s
participantToken:88
name:s participantTokenConfigurations:[89 tags:{s autoParticipantRecordingConfiguration:90
stage:91 participantTokens:[88
name:s s3:92! tags:{s
storageConfiguration:93
arn:s!
-
arn:s! force:b
-
arn:s!
-
arn:s!
-
arn:s!
-
stageArn:s! participantId:s! reason:s
-
arn:s!
composition:94
arn:s!
encoderConfiguration:86
arn:s!
ingestConfiguration:87
stageArn:s! sessionId:s! participantId:s!
participant:95
arn:s!
publicKey:96
arn:s!
stage:91
stageArn:s! sessionId:s!
stageSession:97
arn:s!
storageConfiguration:93
publicKeyMaterial:s! name:s tags:{s
publicKey:96
filterByStageArn:s filterByEncoderConfigurationArn:s nextToken:s maxResults:i
compositions:[98! nextToken:s
nextToken:s maxResults:i
encoderConfigurations:[99! nextToken:s
filterByStageArn:s filterByState:s nextToken:s maxResults:i
ingestConfigurations:[100! nextToken:s
stageArn:s! sessionId:s! participantId:s! nextToken:s maxResults:i
events:[101! nextToken:s
sourceStageArn:s! participantId:s! nextToken:s maxResults:i
replicas:[102! nextToken:s
stageArn:s! sessionId:s! filterByUserId:s filterByPublished:b filterByState:s nextToken:s maxResults:i filterByRecordingState:s
participants:[103! nextToken:s
nextToken:s maxResults:i
publicKeys:[104! nextToken:s
stageArn:s! nextToken:s maxResults:i
stageSessions:[105! nextToken:s
nextToken:s maxResults:i
stages:[106! nextToken:s
nextToken:s maxResults:i
storageConfigurations:[107! nextToken:s
resourceArn:s!@u
tags:{s!
stageArn:s! idempotencyToken:s~ layout:108 destinations:[109! tags:{s
composition:94
sourceStageArn:s! destinationStageArn:s! participantId:s! reconnectWindowSeconds:i attributes:{s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options
arn:s!
-
sourceStageArn:s! destinationStageArn:s! participantId:s!
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
arn:s! stageArn:s redundantIngest:b
ingestConfiguration:87
arn:s! name:s autoParticipantRecordingConfiguration:90
stage:91
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
width:i height:i framerate:f bitrate:i
arn:s! name:s video:85 tags:{s
name:s arn:s! ingestProtocol:s! streamKey:s! stageArn:s! participantId:s! state:s! userId:s redundantIngest:b redundantIngestCredentials:[110 attributes:{s tags:{s
participantId:s token:s userId:s attributes:{s duration:i capabilities:[s expirationTime:T
duration:i userId:s attributes:{s capabilities:[s
storageConfigurationArn:s! mediaTypes:[s thumbnailConfiguration:111 recordingReconnectWindowSeconds:i hlsConfiguration:112 recordParticipantReplicas:b
arn:s! name:s activeSessionId:s tags:{s autoParticipantRecordingConfiguration:90 endpoints:113
bucketName:s!
arn:s! name:s s3:92 tags:{s
arn:s! stageArn:s! state:s! layout:108! destinations:[114! tags:{s startTime:T endTime:T
participantId:s userId:s state:s firstJoinTime:T attributes:{s published:b ispName:s osName:s osVersion:s browserName:s browserVersion:s sdkVersion:s recordingS3BucketName:s recordingS3Prefix:s recordingState:s protocol:s replicationType:s replicationState:s sourceStageArn:s sourceSessionId:s redundantIngest:b ingestConfigurationArn:s
arn:s name:s publicKeyMaterial:s fingerprint:s tags:{s
sessionId:s startTime:T endTime:T
arn:s! stageArn:s! destinations:[115! state:s! tags:{s startTime:T endTime:T
arn:s! name:s tags:{s
name:s arn:s! ingestProtocol:s! stageArn:s! participantId:s! state:s! userId:s redundantIngest:b
name:s participantId:s eventTime:T remoteParticipantId:s errorCode:s destinationStageArn:s destinationSessionId:s replica:b previousToken:116 newToken:116
sourceStageArn:s! participantId:s! sourceSessionId:s! destinationStageArn:s! destinationSessionId:s! replicationState:s!
participantId:s userId:s state:s firstJoinTime:T published:b recordingState:s replicationType:s replicationState:s sourceStageArn:s sourceSessionId:s redundantIngest:b ingestConfigurationArn:s
arn:s name:s tags:{s
sessionId:s startTime:T endTime:T
arn:s! name:s activeSessionId:s tags:{s
arn:s! name:s s3:92 tags:{s
grid:117 pip:118
name:s channel:119 s3:120
participantId:s streamKey:s
targetIntervalSeconds:i storage:[s recordingMode:s
targetSegmentDurationSeconds:i
events:s whip:s rtmp:s rtmps:s
id:s! state:s! startTime:T endTime:T configuration:109! detail:121
id:s! state:s! startTime:T endTime:T
capabilities:[s attributes:{s userId:s expirationTime:T
featuredParticipantAttribute:s omitStoppedVideo:b videoAspectRatio:s videoFillMode:s gridGap:i participantOrderAttribute:s
featuredParticipantAttribute:s omitStoppedVideo:b videoFillMode:s gridGap:i pipParticipantAttribute:s pipBehavior:s pipOffset:i pipPosition:s pipWidth:i pipHeight:i participantOrderAttribute:s
channelArn:s! encoderConfigurationArn:s
storageConfigurationArn:s! encoderConfigurationArns:[s! recordingConfiguration:122 thumbnailConfigurations:[123
s3:124
hlsConfiguration:125 format:s
targetIntervalSeconds:i storage:[s
recordingPrefix:s!
targetSegmentDurationSeconds:i

AccessDeniedException 78 status=403 sender
ConflictException 79 status=409 sender
InternalServerException 80 status=500
PendingVerification 81 status=403 sender
ResourceNotFoundException 82 status=404 sender
ServiceQuotaExceededException 83 status=402 sender
ValidationException 84 status=400 sender

ListPublicKeys in=nextToken out=nextToken limit=maxResults results=publicKeys
ListIngestConfigurations in=nextToken out=nextToken limit=maxResults results=ingestConfigurations
ListParticipantReplicas in=nextToken out=nextToken limit=maxResults results=replicas

`,
}
