// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Interactive Video Service, API version 2020-07-14. */
export const ivs: ServiceModel = {
  name: 'ivs',
  packed: `{"name":"ivs","serviceId":"ivs","fullName":"Amazon Interactive Video Service","apiVersion":"2020-07-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ivs"}
BatchGetChannel POST /BatchGetChannel <0 >1 readonly
BatchGetStreamKey POST /BatchGetStreamKey <2 >3 readonly
BatchStartViewerSessionRevocation POST /BatchStartViewerSessionRevocation <4 >5 readonly
CreateAdConfiguration POST /CreateAdConfiguration <6 >7
CreateChannel POST /CreateChannel <8 >9
CreatePlaybackRestrictionPolicy POST /CreatePlaybackRestrictionPolicy <10 >11
CreateRecordingConfiguration POST /CreateRecordingConfiguration <12 >13
CreateStreamKey POST /CreateStreamKey <14 >15
DeleteAdConfiguration POST /DeleteAdConfiguration <16 status=204
DeleteChannel POST /DeleteChannel <17 status=204
DeletePlaybackKeyPair POST /DeletePlaybackKeyPair <18 >19
DeletePlaybackRestrictionPolicy POST /DeletePlaybackRestrictionPolicy <20 status=204
DeleteRecordingConfiguration POST /DeleteRecordingConfiguration <21 status=204
DeleteStreamKey POST /DeleteStreamKey <22 status=204
GetAdConfiguration POST /GetAdConfiguration <23 >24 readonly
GetChannel POST /GetChannel <25 >26 readonly
GetPlaybackKeyPair POST /GetPlaybackKeyPair <27 >28 readonly
GetPlaybackRestrictionPolicy POST /GetPlaybackRestrictionPolicy <29 >30 readonly
GetRecordingConfiguration POST /GetRecordingConfiguration <31 >32 readonly
GetStream POST /GetStream <33 >34 readonly
GetStreamKey POST /GetStreamKey <35 >36 readonly
GetStreamSession POST /GetStreamSession <37 >38 readonly
ImportPlaybackKeyPair POST /ImportPlaybackKeyPair <39 >40
InsertAdBreak POST /InsertAdBreak <41 >42
ListAdConfigurations POST /ListAdConfigurations <43 >44 readonly
ListChannels POST /ListChannels <45 >46 readonly
ListPlaybackKeyPairs POST /ListPlaybackKeyPairs <47 >48 readonly
ListPlaybackRestrictionPolicies POST /ListPlaybackRestrictionPolicies <49 >50 readonly
ListRecordingConfigurations POST /ListRecordingConfigurations <51 >52 readonly
ListStreamKeys POST /ListStreamKeys <53 >54 readonly
ListStreamSessions POST /ListStreamSessions <55 >56 readonly
ListStreams POST /ListStreams <57 >58 readonly
ListTagsForResource GET /tags/{resourceArn} <59 >60 readonly
PutMetadata POST /PutMetadata <61 status=204
StartViewerSessionRevocation POST /StartViewerSessionRevocation <62 >63 readonly
StopStream POST /StopStream <64 >65
TagResource POST /tags/{resourceArn} <66 >67
UntagResource DELETE /tags/{resourceArn} <68 >69 idempotent
UpdateAdConfiguration POST /UpdateAdConfiguration <70 >71
UpdateChannel POST /UpdateChannel <72 >73
UpdatePlaybackRestrictionPolicy POST /UpdatePlaybackRestrictionPolicy <74 >75

arns:[s!
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options channels:[87 errors:[88
arns:[s!
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options streamKeys:[89 errors:[88
viewerSessions:[90!
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options errors:[91
name:s mediaTailorPlaybackConfigurations:[92! postRollConfiguration:93 tags:{s
adConfiguration:94!
name:s latencyMode:s type:s authorized:b recordingConfigurationArn:s tags:{s insecureIngest:b preset:s playbackRestrictionPolicyArn:s multitrackInputConfiguration:95 containerFormat:s adConfigurationArn:s
channel:87 streamKey:89
allowedCountries:[s allowedOrigins:[s enableStrictOriginEnforcement:b name:s tags:{s
playbackRestrictionPolicy:96
name:s destinationConfiguration:97! tags:{s thumbnailConfiguration:98 recordingReconnectWindowSeconds:i renditionConfiguration:99
recordingConfiguration:100
channelArn:s! tags:{s
streamKey:89
arn:s!
arn:s!
arn:s!
-
arn:s!
arn:s!
arn:s!
arn:s!
adConfiguration:94
arn:s!
channel:87
arn:s!
keyPair:101
arn:s!
playbackRestrictionPolicy:96
arn:s!
recordingConfiguration:100
channelArn:s!
stream:102
arn:s!
streamKey:89
channelArn:s! streamId:s
streamSession:103
publicKeyMaterial:s! name:s tags:{s
keyPair:101
channelArn:s! durationSeconds:i!
adBreakId:s
nextToken:s maxResults:i
adConfigurations:[104! nextToken:s
filterByName:s filterByRecordingConfigurationArn:s filterByPlaybackRestrictionPolicyArn:s filterByAdConfigurationArn:s nextToken:s maxResults:i
channels:[105! nextToken:s
nextToken:s maxResults:i
keyPairs:[106! nextToken:s
nextToken:s maxResults:i
playbackRestrictionPolicies:[107! nextToken:s
nextToken:s maxResults:i
recordingConfigurations:[108! nextToken:s
channelArn:s! nextToken:s maxResults:i
streamKeys:[109! nextToken:s
channelArn:s! nextToken:s maxResults:i
streamSessions:[110! nextToken:s
filterBy:111 nextToken:s maxResults:i
streams:[112! nextToken:s
resourceArn:s!@u
tags:{s!
channelArn:s! metadata:s!
channelArn:s! viewerId:s! viewerSessionVersionsLessThanOrEqualTo:i
-
channelArn:s!
-
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
arn:s! name:s mediaTailorPlaybackConfigurations:[92 postRollConfiguration:93
adConfiguration:94!
arn:s! name:s latencyMode:s type:s authorized:b recordingConfigurationArn:s insecureIngest:b preset:s playbackRestrictionPolicyArn:s multitrackInputConfiguration:95 containerFormat:s adConfigurationArn:s
channel:87
arn:s! allowedCountries:[s allowedOrigins:[s enableStrictOriginEnforcement:b name:s
playbackRestrictionPolicy:96
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
accessControlAllowOrigin:s@h=Access-Control-Allow-Origin accessControlExposeHeaders:s@h=Access-Control-Expose-Headers cacheControl:s@h=Cache-Control contentSecurityPolicy:s@h=Content-Security-Policy strictTransportSecurity:s@h=Strict-Transport-Security xContentTypeOptions:s@h=X-Content-Type-Options xFrameOptions:s@h=X-Frame-Options xAmznErrorType:s@h=x-amzn-ErrorType exceptionMessage:s
arn:s name:s latencyMode:s type:s recordingConfigurationArn:s ingestEndpoint:s playbackUrl:s authorized:b tags:{s insecureIngest:b preset:s srt:113 playbackRestrictionPolicyArn:s multitrackInputConfiguration:95 containerFormat:s adConfigurationArn:s
arn:s code:s message:s
arn:s value:s channelArn:s tags:{s
channelArn:s! viewerId:s! viewerSessionVersionsLessThanOrEqualTo:i
channelArn:s! viewerId:s! code:s message:s
playbackConfigurationArn:s
durationSeconds:i! enabled:b!
arn:s! name:s mediaTailorPlaybackConfigurations:[92! postRollConfiguration:93 tags:{s
enabled:b policy:s maximumResolution:s
arn:s! allowedCountries:[s! allowedOrigins:[s! enableStrictOriginEnforcement:b name:s tags:{s
s3:114
recordingMode:s targetIntervalSeconds:l resolution:s storage:[s
renditionSelection:s renditions:[s
arn:s! name:s destinationConfiguration:97! state:s! tags:{s thumbnailConfiguration:98 recordingReconnectWindowSeconds:i renditionConfiguration:99
arn:s name:s fingerprint:s tags:{s
channelArn:s streamId:s playbackUrl:s startTime:T state:s health:s viewerCount:l
streamId:s startTime:T endTime:T channel:87 ingestConfiguration:115 ingestConfigurations:116 recordingConfiguration:100 truncatedEvents:[117
arn:s! name:s mediaTailorPlaybackConfigurations:[92! postRollConfiguration:93 tags:{s
arn:s name:s latencyMode:s authorized:b recordingConfigurationArn:s tags:{s insecureIngest:b type:s preset:s playbackRestrictionPolicyArn:s adConfigurationArn:s
arn:s name:s tags:{s
arn:s! allowedCountries:[s! allowedOrigins:[s! enableStrictOriginEnforcement:b name:s tags:{s
arn:s! name:s destinationConfiguration:97! state:s! tags:{s
arn:s channelArn:s tags:{s
streamId:s startTime:T endTime:T hasErrorEvent:b
health:s
channelArn:s streamId:s state:s health:s viewerCount:l startTime:T
endpoint:s passphrase:s
bucketName:s!
video:118 audio:119
videoConfigurations:[118! audioConfigurations:[119!
name:s type:s eventTime:T code:s
avcProfile:s avcLevel:s codec:s encoder:s targetBitrate:l targetFramerate:l videoHeight:l videoWidth:l level:s track:s profile:s
codec:s targetBitrate:l sampleRate:l channels:l track:s

AccessDeniedException 76 status=403 sender
ChannelNotBroadcasting 77 status=404 sender
ConflictException 78 status=409 sender
InternalServerException 79 status=500
PendingVerification 80 status=403 sender
ResourceNotFoundException 81 status=404 sender
ServiceQuotaExceededException 82 status=402 sender
ServiceUnavailable 83 status=503
StreamUnavailable 84 status=503
ThrottlingException 85 status=429 sender
ValidationException 86 status=400 sender

ListChannels in=nextToken out=nextToken limit=maxResults results=channels
ListStreamKeys in=nextToken out=nextToken limit=maxResults results=streamKeys
ListStreams in=nextToken out=nextToken limit=maxResults results=streams
ListPlaybackKeyPairs in=nextToken out=nextToken limit=maxResults results=keyPairs
ListRecordingConfigurations in=nextToken out=nextToken limit=maxResults results=recordingConfigurations
ListAdConfigurations in=nextToken out=nextToken limit=maxResults results=adConfigurations

`,
}
