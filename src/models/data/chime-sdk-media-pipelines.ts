// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Chime SDK Media Pipelines, API version 2021-07-15. */
export const chimeSdkMediaPipelines: ServiceModel = {
  name: 'chime-sdk-media-pipelines',
  packed: `{"name":"chime-sdk-media-pipelines","serviceId":"Chime SDK Media Pipelines","fullName":"Amazon Chime SDK Media Pipelines","apiVersion":"2021-07-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"media-pipelines-chime","signingName":"chime"}
CreateMediaCapturePipeline POST /sdk-media-capture-pipelines <0 >1 status=201
CreateMediaConcatenationPipeline POST /sdk-media-concatenation-pipelines <2 >3 status=201
CreateMediaInsightsPipeline POST /media-insights-pipelines <4 >5 status=201
CreateMediaInsightsPipelineConfiguration POST /media-insights-pipeline-configurations <6 >7 status=201
CreateMediaLiveConnectorPipeline POST /sdk-media-live-connector-pipelines <8 >9 status=201
CreateMediaPipelineKinesisVideoStreamPool POST /media-pipeline-kinesis-video-stream-pools <10 >11 status=201
CreateMediaStreamPipeline POST /sdk-media-stream-pipelines <12 >13 status=201
DeleteMediaCapturePipeline DELETE /sdk-media-capture-pipelines/{mediaPipelineId} <14 status=204
DeleteMediaInsightsPipelineConfiguration DELETE /media-insights-pipeline-configurations/{identifier} <15 status=204
DeleteMediaPipeline DELETE /sdk-media-pipelines/{mediaPipelineId} <16 status=204
DeleteMediaPipelineKinesisVideoStreamPool DELETE /media-pipeline-kinesis-video-stream-pools/{identifier} <17 status=204
GetMediaCapturePipeline GET /sdk-media-capture-pipelines/{mediaPipelineId} <18 >19
GetMediaInsightsPipelineConfiguration GET /media-insights-pipeline-configurations/{identifier} <20 >21
GetMediaPipeline GET /sdk-media-pipelines/{mediaPipelineId} <22 >23
GetMediaPipelineKinesisVideoStreamPool GET /media-pipeline-kinesis-video-stream-pools/{identifier} <24 >25
GetSpeakerSearchTask GET /media-insights-pipelines/{identifier}/speaker-search-tasks/{speakerSearchTaskId} <26 >27
GetVoiceToneAnalysisTask GET /media-insights-pipelines/{identifier}/voice-tone-analysis-tasks/{voiceToneAnalysisTaskId} <28 >29
ListMediaCapturePipelines GET /sdk-media-capture-pipelines <30 >31
ListMediaInsightsPipelineConfigurations GET /media-insights-pipeline-configurations <32 >33
ListMediaPipelineKinesisVideoStreamPools GET /media-pipeline-kinesis-video-stream-pools <34 >35
ListMediaPipelines GET /sdk-media-pipelines <36 >37
ListTagsForResource GET /tags <38 >39
StartSpeakerSearchTask POST /media-insights-pipelines/{identifier}/speaker-search-tasks?operation=start <40 >41 status=201
StartVoiceToneAnalysisTask POST /media-insights-pipelines/{identifier}/voice-tone-analysis-tasks?operation=start <42 >43 status=201
StopSpeakerSearchTask POST /media-insights-pipelines/{identifier}/speaker-search-tasks/{speakerSearchTaskId}?operation=stop <44 status=204
StopVoiceToneAnalysisTask POST /media-insights-pipelines/{identifier}/voice-tone-analysis-tasks/{voiceToneAnalysisTaskId}?operation=stop <45 status=204
TagResource POST /tags?operation=tag-resource <46 >47 status=204
UntagResource POST /tags?operation=untag-resource <48 >49 status=204
UpdateMediaInsightsPipelineConfiguration PUT /media-insights-pipeline-configurations/{identifier} <50 >51
UpdateMediaInsightsPipelineStatus PUT /media-insights-pipeline-status/{identifier} <52
UpdateMediaPipelineKinesisVideoStreamPool PUT /media-pipeline-kinesis-video-stream-pools/{identifier} <53 >54

SourceType:s! SourceArn:s! SinkType:s! SinkArn:s! ClientRequestToken:s~ ChimeSdkMeetingConfiguration:64 SseAwsKeyManagementParams:65 SinkIamRoleArn:s Tags:[66
MediaCapturePipeline:67
Sources:[68! Sinks:[69! ClientRequestToken:s~ Tags:[66
MediaConcatenationPipeline:70
MediaInsightsPipelineConfigurationArn:s! KinesisVideoStreamSourceRuntimeConfiguration:71 MediaInsightsRuntimeMetadata:{s KinesisVideoStreamRecordingSourceRuntimeConfiguration:72 S3RecordingSinkRuntimeConfiguration:73 Tags:[66 ClientRequestToken:s~
MediaInsightsPipeline:74!
MediaInsightsPipelineConfigurationName:s! ResourceAccessRoleArn:s! RealTimeAlertConfiguration:75 Elements:[76! Tags:[66 ClientRequestToken:s~
MediaInsightsPipelineConfiguration:77
Sources:[78! Sinks:[79! ClientRequestToken:s~ Tags:[66
MediaLiveConnectorPipeline:80
StreamConfiguration:81! PoolName:s! ClientRequestToken:s~ Tags:[66
KinesisVideoStreamPoolConfiguration:82
Sources:[83! Sinks:[84! ClientRequestToken:s~ Tags:[66
MediaStreamPipeline:85
MediaPipelineId:s!@u=mediaPipelineId
Identifier:s!@u=identifier
MediaPipelineId:s!@u=mediaPipelineId
Identifier:s!@u=identifier
MediaPipelineId:s!@u=mediaPipelineId
MediaCapturePipeline:67
Identifier:s!@u=identifier
MediaInsightsPipelineConfiguration:77
MediaPipelineId:s!@u=mediaPipelineId
MediaPipeline:86
Identifier:s!@u=identifier
KinesisVideoStreamPoolConfiguration:82
Identifier:s!@u=identifier SpeakerSearchTaskId:s!@u=speakerSearchTaskId
SpeakerSearchTask:87
Identifier:s!@u=identifier VoiceToneAnalysisTaskId:s!@u=voiceToneAnalysisTaskId
VoiceToneAnalysisTask:88
NextToken:s@q=next-token MaxResults:i@q=max-results
MediaCapturePipelines:[89 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
MediaInsightsPipelineConfigurations:[90 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
KinesisVideoStreamPools:[91 NextToken:s
NextToken:s@q=next-token MaxResults:i@q=max-results
MediaPipelines:[92 NextToken:s
ResourceARN:s!@q=arn
Tags:[66
Identifier:s!@u=identifier VoiceProfileDomainArn:s! KinesisVideoStreamSourceTaskConfiguration:93 ClientRequestToken:s~
SpeakerSearchTask:87
Identifier:s!@u=identifier LanguageCode:s! KinesisVideoStreamSourceTaskConfiguration:93 ClientRequestToken:s~
VoiceToneAnalysisTask:88
Identifier:s!@u=identifier SpeakerSearchTaskId:s!@u=speakerSearchTaskId
Identifier:s!@u=identifier VoiceToneAnalysisTaskId:s!@u=voiceToneAnalysisTaskId
ResourceARN:s! Tags:[66!
-
ResourceARN:s! TagKeys:[s!
-
Identifier:s!@u=identifier ResourceAccessRoleArn:s! RealTimeAlertConfiguration:75 Elements:[76!
MediaInsightsPipelineConfiguration:77
Identifier:s!@u=identifier UpdateStatus:s!
Identifier:s!@u=identifier StreamConfiguration:94
KinesisVideoStreamPoolConfiguration:82
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
Code:s Message:s RequestId:s
SourceConfiguration:95 ArtifactsConfiguration:96
AwsKmsKeyId:s! AwsKmsEncryptionContext:s
Key:s! Value:s!
MediaPipelineId:s MediaPipelineArn:s SourceType:s SourceArn:s Status:s SinkType:s SinkArn:s CreatedTimestamp:T UpdatedTimestamp:T ChimeSdkMeetingConfiguration:64 SseAwsKeyManagementParams:65 SinkIamRoleArn:s
Type:s! MediaCapturePipelineSourceConfiguration:97!
Type:s! S3BucketSinkConfiguration:98!
MediaPipelineId:s MediaPipelineArn:s Sources:[68 Sinks:[69 Status:s CreatedTimestamp:T UpdatedTimestamp:T
Streams:[99! MediaEncoding:s! MediaSampleRate:i!
Streams:[100! FragmentSelector:101!
Destination:s! RecordingFileFormat:s!
MediaPipelineId:s MediaPipelineArn:s MediaInsightsPipelineConfigurationArn:s Status:s KinesisVideoStreamSourceRuntimeConfiguration:71 MediaInsightsRuntimeMetadata:{s KinesisVideoStreamRecordingSourceRuntimeConfiguration:72 S3RecordingSinkRuntimeConfiguration:73 CreatedTimestamp:T ElementStatuses:[102
Disabled:b Rules:[103
Type:s! AmazonTranscribeCallAnalyticsProcessorConfiguration:104 AmazonTranscribeProcessorConfiguration:105 KinesisDataStreamSinkConfiguration:106 S3RecordingSinkConfiguration:107 VoiceAnalyticsProcessorConfiguration:108 LambdaFunctionSinkConfiguration:109 SqsQueueSinkConfiguration:110 SnsTopicSinkConfiguration:111 VoiceEnhancementSinkConfiguration:112
MediaInsightsPipelineConfigurationName:s MediaInsightsPipelineConfigurationArn:s ResourceAccessRoleArn:s RealTimeAlertConfiguration:75 Elements:[76 MediaInsightsPipelineConfigurationId:s CreatedTimestamp:T UpdatedTimestamp:T
SourceType:s! ChimeSdkMeetingLiveConnectorConfiguration:113!
SinkType:s! RTMPConfiguration:114!
Sources:[78 Sinks:[79 MediaPipelineId:s MediaPipelineArn:s Status:s CreatedTimestamp:T UpdatedTimestamp:T
Region:s! DataRetentionInHours:i
PoolArn:s PoolName:s PoolId:s PoolStatus:s PoolSize:i StreamConfiguration:81 CreatedTimestamp:T UpdatedTimestamp:T
SourceType:s! SourceArn:s!
SinkArn:s! SinkType:s! ReservedStreamCapacity:i! MediaStreamType:s!
MediaPipelineId:s MediaPipelineArn:s CreatedTimestamp:T UpdatedTimestamp:T Status:s Sources:[83 Sinks:[84
MediaCapturePipeline:67 MediaLiveConnectorPipeline:80 MediaConcatenationPipeline:70 MediaInsightsPipeline:74 MediaStreamPipeline:85
SpeakerSearchTaskId:s SpeakerSearchTaskStatus:s CreatedTimestamp:T UpdatedTimestamp:T
VoiceToneAnalysisTaskId:s VoiceToneAnalysisTaskStatus:s CreatedTimestamp:T UpdatedTimestamp:T
MediaPipelineId:s MediaPipelineArn:s
MediaInsightsPipelineConfigurationName:s MediaInsightsPipelineConfigurationId:s MediaInsightsPipelineConfigurationArn:s
PoolName:s PoolId:s PoolArn:s
MediaPipelineId:s MediaPipelineArn:s
StreamArn:s! ChannelId:i! FragmentNumber:s
DataRetentionInHours:i
SelectedVideoStreams:115
Audio:116! Video:117! Content:118! CompositedVideo:119
MediaPipelineArn:s! ChimeSdkMeetingConfiguration:120!
Destination:s!
StreamArn:s! FragmentNumber:s StreamChannelDefinition:121!
StreamArn:s
FragmentSelectorType:s! TimestampRange:122!
Type:s Status:s
Type:s! KeywordMatchConfiguration:123 SentimentConfiguration:124 IssueDetectionConfiguration:125
LanguageCode:s! VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s LanguageModelName:s EnablePartialResultsStabilization:b PartialResultsStability:s ContentIdentificationType:s ContentRedactionType:s PiiEntityTypes:s FilterPartialResults:b PostCallAnalyticsSettings:126 CallAnalyticsStreamCategories:[s
LanguageCode:s VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s ShowSpeakerLabel:b EnablePartialResultsStabilization:b PartialResultsStability:s ContentIdentificationType:s ContentRedactionType:s PiiEntityTypes:s LanguageModelName:s FilterPartialResults:b IdentifyLanguage:b IdentifyMultipleLanguages:b LanguageOptions:s PreferredLanguage:s VocabularyNames:s VocabularyFilterNames:s
InsightsTarget:s
Destination:s RecordingFileFormat:s
SpeakerSearchStatus:s VoiceToneAnalysisStatus:s
InsightsTarget:s
InsightsTarget:s
InsightsTarget:s
Disabled:b
Arn:s! MuxType:s! CompositedVideo:119 SourceConfiguration:95
Url:s! AudioChannels:s AudioSampleRate:s
AttendeeIds:[s ExternalUserIds:[s
MuxType:s!
State:s! MuxType:s
State:s! MuxType:s
Layout:s Resolution:s GridViewConfiguration:127!
ArtifactsConfiguration:128!
NumberOfChannels:i! ChannelDefinitions:[129
StartTimestamp:t! EndTimestamp:t!
RuleName:s! Keywords:[s! Negate:b
RuleName:s! SentimentType:s! TimePeriod:i!
RuleName:s!
OutputLocation:s! DataAccessRoleArn:s! ContentRedactionOutput:s OutputEncryptionKMSKeyId:s
ContentShareLayout:s! PresenterOnlyConfiguration:130 ActiveSpeakerOnlyConfiguration:131 HorizontalLayoutConfiguration:132 VerticalLayoutConfiguration:133 VideoAttribute:134 CanvasOrientation:s
Audio:135! Video:136! Content:137! DataChannel:138! TranscriptionMessages:139! MeetingEvents:140! CompositedVideo:141!
ChannelId:i! ParticipantRole:s
PresenterPosition:s
ActiveSpeakerPosition:s
TileOrder:s TilePosition:s TileCount:i TileAspectRatio:s
TileOrder:s TilePosition:s TileCount:i TileAspectRatio:s
CornerRadius:i BorderColor:s HighlightColor:s BorderThickness:i
State:s!
State:s!
State:s!
State:s!
State:s!
State:s!
State:s!

BadRequestException 55 status=400
ConflictException 56 status=409
ForbiddenException 57 status=403
NotFoundException 58 status=404
ResourceLimitExceededException 59 status=400
ServiceFailureException 60 status=500
ServiceUnavailableException 61 status=503
ThrottledClientException 62 status=429
UnauthorizedClientException 63 status=401



`,
}
