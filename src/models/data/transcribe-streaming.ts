// Made by `npm run data` from @aws-sdk/client-transcribe-streaming 3.1141.0; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Transcribe Streaming Service, API version 2017-10-26. */
export const transcribeStreaming: ServiceModel = {
  name: 'transcribe-streaming',
  packed: `{"name":"transcribe-streaming","serviceId":"Transcribe Streaming","fullName":"Amazon Transcribe Streaming Service","apiVersion":"2017-10-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"transcribestreaming","signingName":"transcribe","http2":"eventstream"}
GetMedicalScribeStream GET /medical-scribe-stream/{SessionId} <0 >1 readonly
StartCallAnalyticsStreamTranscription POST /call-analytics-stream-transcription <2 >3
StartMedicalScribeStream POST /medical-scribe-stream <4 >5
StartMedicalStreamTranscription POST /medical-stream-transcription <6 >7
StartStreamTranscription POST /stream-transcription <8 >9

SessionId:s!@u
MedicalScribeStreamDetails:16
MediaSampleRateHertz:i!@h=x-amzn-transcribe-sample-rate MediaEncoding:s!@h=x-amzn-transcribe-media-encoding AudioStream:17!@p LanguageCode:s@h=x-amzn-transcribe-language-code VocabularyName:s@h=x-amzn-transcribe-vocabulary-name SessionId:s@h=x-amzn-transcribe-session-id VocabularyFilterName:s@h=x-amzn-transcribe-vocabulary-filter-name VocabularyFilterMethod:s@h=x-amzn-transcribe-vocabulary-filter-method LanguageModelName:s@h=x-amzn-transcribe-language-model-name IdentifyLanguage:b@h=x-amzn-transcribe-identify-language LanguageOptions:s@h=x-amzn-transcribe-language-options PreferredLanguage:s@h=x-amzn-transcribe-preferred-language VocabularyNames:s@h=x-amzn-transcribe-vocabulary-names VocabularyFilterNames:s@h=x-amzn-transcribe-vocabulary-filter-names EnablePartialResultsStabilization:b@h=x-amzn-transcribe-enable-partial-results-stabilization PartialResultsStability:s@h=x-amzn-transcribe-partial-results-stability ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type ContentRedactionType:s@h=x-amzn-transcribe-content-redaction-type PiiEntityTypes:s@h=x-amzn-transcribe-pii-entity-types
RequestId:s@h=x-amzn-request-id LanguageCode:s@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i@h=x-amzn-transcribe-sample-rate MediaEncoding:s@h=x-amzn-transcribe-media-encoding VocabularyName:s@h=x-amzn-transcribe-vocabulary-name SessionId:s@h=x-amzn-transcribe-session-id CallAnalyticsTranscriptResultStream:18@p VocabularyFilterName:s@h=x-amzn-transcribe-vocabulary-filter-name VocabularyFilterMethod:s@h=x-amzn-transcribe-vocabulary-filter-method LanguageModelName:s@h=x-amzn-transcribe-language-model-name IdentifyLanguage:b@h=x-amzn-transcribe-identify-language LanguageOptions:s@h=x-amzn-transcribe-language-options PreferredLanguage:s@h=x-amzn-transcribe-preferred-language VocabularyNames:s@h=x-amzn-transcribe-vocabulary-names VocabularyFilterNames:s@h=x-amzn-transcribe-vocabulary-filter-names EnablePartialResultsStabilization:b@h=x-amzn-transcribe-enable-partial-results-stabilization PartialResultsStability:s@h=x-amzn-transcribe-partial-results-stability ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type ContentRedactionType:s@h=x-amzn-transcribe-content-redaction-type PiiEntityTypes:s@h=x-amzn-transcribe-pii-entity-types
LanguageCode:s!@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i!@h=x-amzn-transcribe-sample-rate MediaEncoding:s!@h=x-amzn-transcribe-media-encoding InputStream:19!@p SessionId:s@h=x-amzn-transcribe-session-id
SessionId:s@h=x-amzn-transcribe-session-id RequestId:s@h=x-amzn-request-id LanguageCode:s@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i@h=x-amzn-transcribe-sample-rate MediaEncoding:s@h=x-amzn-transcribe-media-encoding ResultStream:20@p
LanguageCode:s!@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i!@h=x-amzn-transcribe-sample-rate MediaEncoding:s!@h=x-amzn-transcribe-media-encoding Specialty:s!@h=x-amzn-transcribe-specialty Type:s!@h=x-amzn-transcribe-type AudioStream:17!@p VocabularyName:s@h=x-amzn-transcribe-vocabulary-name ShowSpeakerLabel:b@h=x-amzn-transcribe-show-speaker-label SessionId:s@h=x-amzn-transcribe-session-id EnableChannelIdentification:b@h=x-amzn-transcribe-enable-channel-identification NumberOfChannels:i@h=x-amzn-transcribe-number-of-channels ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type
RequestId:s@h=x-amzn-request-id LanguageCode:s@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i@h=x-amzn-transcribe-sample-rate MediaEncoding:s@h=x-amzn-transcribe-media-encoding VocabularyName:s@h=x-amzn-transcribe-vocabulary-name Specialty:s@h=x-amzn-transcribe-specialty Type:s@h=x-amzn-transcribe-type ShowSpeakerLabel:b@h=x-amzn-transcribe-show-speaker-label SessionId:s@h=x-amzn-transcribe-session-id TranscriptResultStream:21@p EnableChannelIdentification:b@h=x-amzn-transcribe-enable-channel-identification NumberOfChannels:i@h=x-amzn-transcribe-number-of-channels ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type
MediaSampleRateHertz:i!@h=x-amzn-transcribe-sample-rate MediaEncoding:s!@h=x-amzn-transcribe-media-encoding AudioStream:17!@p LanguageCode:s@h=x-amzn-transcribe-language-code VocabularyName:s@h=x-amzn-transcribe-vocabulary-name SessionId:s@h=x-amzn-transcribe-session-id VocabularyFilterName:s@h=x-amzn-transcribe-vocabulary-filter-name VocabularyFilterMethod:s@h=x-amzn-transcribe-vocabulary-filter-method ShowSpeakerLabel:b@h=x-amzn-transcribe-show-speaker-label EnableChannelIdentification:b@h=x-amzn-transcribe-enable-channel-identification NumberOfChannels:i@h=x-amzn-transcribe-number-of-channels EnablePartialResultsStabilization:b@h=x-amzn-transcribe-enable-partial-results-stabilization PartialResultsStability:s@h=x-amzn-transcribe-partial-results-stability ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type ContentRedactionType:s@h=x-amzn-transcribe-content-redaction-type PiiEntityTypes:s@h=x-amzn-transcribe-pii-entity-types LanguageModelName:s@h=x-amzn-transcribe-language-model-name IdentifyLanguage:b@h=x-amzn-transcribe-identify-language LanguageOptions:s@h=x-amzn-transcribe-language-options PreferredLanguage:s@h=x-amzn-transcribe-preferred-language IdentifyMultipleLanguages:b@h=x-amzn-transcribe-identify-multiple-languages VocabularyNames:s@h=x-amzn-transcribe-vocabulary-names VocabularyFilterNames:s@h=x-amzn-transcribe-vocabulary-filter-names SessionResumeWindow:i@h=x-amzn-transcribe-session-resume-window TranscriptFormat:s@h=x-amzn-transcribe-transcript-format
RequestId:s@h=x-amzn-request-id LanguageCode:s@h=x-amzn-transcribe-language-code MediaSampleRateHertz:i@h=x-amzn-transcribe-sample-rate MediaEncoding:s@h=x-amzn-transcribe-media-encoding VocabularyName:s@h=x-amzn-transcribe-vocabulary-name SessionId:s@h=x-amzn-transcribe-session-id TranscriptResultStream:22@p VocabularyFilterName:s@h=x-amzn-transcribe-vocabulary-filter-name VocabularyFilterMethod:s@h=x-amzn-transcribe-vocabulary-filter-method ShowSpeakerLabel:b@h=x-amzn-transcribe-show-speaker-label EnableChannelIdentification:b@h=x-amzn-transcribe-enable-channel-identification NumberOfChannels:i@h=x-amzn-transcribe-number-of-channels EnablePartialResultsStabilization:b@h=x-amzn-transcribe-enable-partial-results-stabilization PartialResultsStability:s@h=x-amzn-transcribe-partial-results-stability ContentIdentificationType:s@h=x-amzn-transcribe-content-identification-type ContentRedactionType:s@h=x-amzn-transcribe-content-redaction-type PiiEntityTypes:s@h=x-amzn-transcribe-pii-entity-types LanguageModelName:s@h=x-amzn-transcribe-language-model-name IdentifyLanguage:b@h=x-amzn-transcribe-identify-language LanguageOptions:s@h=x-amzn-transcribe-language-options PreferredLanguage:s@h=x-amzn-transcribe-preferred-language IdentifyMultipleLanguages:b@h=x-amzn-transcribe-identify-multiple-languages VocabularyNames:s@h=x-amzn-transcribe-vocabulary-names VocabularyFilterNames:s@h=x-amzn-transcribe-vocabulary-filter-names SessionResumeWindow:i@h=x-amzn-transcribe-session-resume-window TranscriptFormat:s@h=x-amzn-transcribe-transcript-format
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
SessionId:s StreamCreatedAt:t StreamEndedAt:t LanguageCode:s MediaSampleRateHertz:i MediaEncoding:s VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s ResourceAccessRoleArn:s ChannelDefinitions:[23 EncryptionSettings:24 StreamStatus:s PostStreamAnalyticsSettings:25 PostStreamAnalyticsResult:26 MedicalScribeContextProvided:b
%events AudioEvent:27 ConfigurationEvent:28
%events UtteranceEvent:29 CategoryEvent:30 BadRequestException:10 LimitExceededException:13 InternalFailureException:12 ConflictException:11 ServiceUnavailableException:15
%events AudioEvent:31 SessionControlEvent:32 ConfigurationEvent:33
%events TranscriptEvent:34 BadRequestException:10 LimitExceededException:13 InternalFailureException:12 ConflictException:11 ServiceUnavailableException:15
%events TranscriptEvent:35 BadRequestException:10 LimitExceededException:13 InternalFailureException:12 ConflictException:11 ServiceUnavailableException:15
%events TranscriptEvent:36 BadRequestException:10 LimitExceededException:13 InternalFailureException:12 ConflictException:11 ServiceUnavailableException:15
ChannelId:i! ParticipantRole:s!
KmsKeyId:s! KmsEncryptionContext:{s
ClinicalNoteGenerationSettings:37!
ClinicalNoteGenerationResult:38
AudioChunk:B;event
ChannelDefinitions:[39 PostCallAnalyticsSettings:40
UtteranceId:s IsPartial:b ParticipantRole:s BeginOffsetMillis:l EndOffsetMillis:l Transcript:s Items:[41 Entities:[42 Sentiment:s IssuesDetected:[43 LanguageCode:s LanguageIdentification:[44
MatchedCategories:[s MatchedDetails:{45
AudioChunk:B!;event
Type:s!
ResourceAccessRoleArn:s! PostStreamAnalyticsSettings:25! VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s ChannelDefinitions:[23 EncryptionSettings:24 MedicalScribeContext:46
TranscriptSegment:47
Transcript:48
Transcript:49
OutputBucketName:s! NoteTemplate:s
ClinicalNoteOutputLocation:s TranscriptOutputLocation:s Status:s FailureReason:s
ChannelId:i! ParticipantRole:s!
OutputLocation:s! DataAccessRoleArn:s! ContentRedactionOutput:s OutputEncryptionKMSKeyId:s
BeginOffsetMillis:l EndOffsetMillis:l Type:s Content:s Confidence:d VocabularyFilterMatch:b Stable:b
BeginOffsetMillis:l EndOffsetMillis:l Category:s Type:s Content:s Confidence:d
CharacterOffsets:50
LanguageCode:s Score:d
TimestampRanges:[51
PatientContext:52
SegmentId:s BeginAudioTime:d EndAudioTime:d Content:s Items:[53 IsPartial:b ChannelId:s
Results:[54
Results:[55
Begin:i End:i
BeginOffsetMillis:l EndOffsetMillis:l
Pronouns:s
BeginAudioTime:d EndAudioTime:d Type:s Confidence:d Content:s VocabularyFilterMatch:b
ResultId:s StartTime:d EndTime:d IsPartial:b Alternatives:[56 ChannelId:s
ResultId:s StartTime:d EndTime:d IsPartial:b Alternatives:[57 ChannelId:s LanguageCode:s LanguageIdentification:[58
Transcript:s Items:[59 Entities:[60
Transcript:s Items:[61 Entities:[62
LanguageCode:s Score:d
StartTime:d EndTime:d Type:s Content:s Confidence:d Speaker:s
StartTime:d EndTime:d Category:s Content:s Confidence:d
StartTime:d EndTime:d Type:s Content:s VocabularyFilterMatch:b Speaker:s Confidence:d Stable:b
StartTime:d EndTime:d Category:s Type:s Content:s Confidence:d

BadRequestException 10 status=400
ConflictException 11 status=409
InternalFailureException 12 status=500
LimitExceededException 13 status=429
ResourceNotFoundException 14 status=404
ServiceUnavailableException 15 status=503



`,
}
