// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Transcribe Service, API version 2017-10-26. */
export const transcribe: ServiceModel = {
  name: 'transcribe',
  packed: `{"name":"transcribe","serviceId":"Transcribe","fullName":"Amazon Transcribe Service","apiVersion":"2017-10-26","protocol":"json","protocols":["json"],"endpointPrefix":"transcribe","jsonVersion":"1.1","targetPrefix":"Transcribe"}
CreateCallAnalyticsCategory <0 >1
CreateLanguageModel <2 >3
CreateMedicalVocabulary <4 >5
CreateVocabulary <6 >7
CreateVocabularyFilter <8 >9
DeleteCallAnalyticsCategory <10 >11
DeleteCallAnalyticsJob <12 >13
DeleteLanguageModel <14
DeleteMedicalScribeJob <15
DeleteMedicalTranscriptionJob <16
DeleteMedicalVocabulary <17
DeleteTranscriptionJob <18
DeleteVocabulary <19
DeleteVocabularyFilter <20
DescribeLanguageModel <21 >22
GetCallAnalyticsCategory <23 >24
GetCallAnalyticsJob <25 >26
GetMedicalScribeJob <27 >28
GetMedicalTranscriptionJob <29 >30
GetMedicalVocabulary <31 >32
GetTranscriptionJob <33 >34
GetVocabulary <35 >36
GetVocabularyFilter <37 >38
ListCallAnalyticsCategories <39 >40
ListCallAnalyticsJobs <41 >42
ListLanguageModels <43 >44
ListMedicalScribeJobs <45 >46
ListMedicalTranscriptionJobs <47 >48
ListMedicalVocabularies <49 >50
ListTagsForResource <51 >52
ListTranscriptionJobs <53 >54
ListVocabularies <55 >56
ListVocabularyFilters <57 >58
StartCallAnalyticsJob <59 >60
StartMedicalScribeJob <61 >62
StartMedicalTranscriptionJob <63 >64
StartTranscriptionJob <65 >66
TagResource <67 >68
UntagResource <69 >70
UpdateCallAnalyticsCategory <71 >72
UpdateMedicalVocabulary <73 >74
UpdateVocabulary <75 >76
UpdateVocabularyFilter <77 >78

CategoryName:s! Rules:[84! Tags:[85 InputType:s
CategoryProperties:86
LanguageCode:s! BaseModelName:s! ModelName:s! InputDataConfig:87! Tags:[85
LanguageCode:s BaseModelName:s ModelName:s InputDataConfig:87 ModelStatus:s
VocabularyName:s! LanguageCode:s! VocabularyFileUri:s! Tags:[85
VocabularyName:s LanguageCode:s VocabularyState:s LastModifiedTime:t FailureReason:s
VocabularyName:s! LanguageCode:s! Phrases:[s VocabularyFileUri:s Tags:[85 DataAccessRoleArn:s
VocabularyName:s LanguageCode:s VocabularyState:s LastModifiedTime:t FailureReason:s
VocabularyFilterName:s! LanguageCode:s! Words:[s VocabularyFilterFileUri:s Tags:[85 DataAccessRoleArn:s
VocabularyFilterName:s LanguageCode:s LastModifiedTime:t
CategoryName:s!
-
CallAnalyticsJobName:s!
-
ModelName:s!
MedicalScribeJobName:s!
MedicalTranscriptionJobName:s!
VocabularyName:s!
TranscriptionJobName:s!
VocabularyName:s!
VocabularyFilterName:s!
ModelName:s!
LanguageModel:88
CategoryName:s!
CategoryProperties:86
CallAnalyticsJobName:s!
CallAnalyticsJob:89
MedicalScribeJobName:s!
MedicalScribeJob:90
MedicalTranscriptionJobName:s!
MedicalTranscriptionJob:91
VocabularyName:s!
VocabularyName:s LanguageCode:s VocabularyState:s LastModifiedTime:t FailureReason:s DownloadUri:s
TranscriptionJobName:s!
TranscriptionJob:92
VocabularyName:s!
VocabularyName:s LanguageCode:s VocabularyState:s LastModifiedTime:t FailureReason:s DownloadUri:s
VocabularyFilterName:s!
VocabularyFilterName:s LanguageCode:s LastModifiedTime:t DownloadUri:s
NextToken:s MaxResults:i
NextToken:s Categories:[86
Status:s JobNameContains:s NextToken:s MaxResults:i
Status:s NextToken:s CallAnalyticsJobSummaries:[93
StatusEquals:s NameContains:s NextToken:s MaxResults:i
NextToken:s Models:[88
Status:s JobNameContains:s NextToken:s MaxResults:i
Status:s NextToken:s MedicalScribeJobSummaries:[94
Status:s JobNameContains:s NextToken:s MaxResults:i
Status:s NextToken:s MedicalTranscriptionJobSummaries:[95
NextToken:s MaxResults:i StateEquals:s NameContains:s
Status:s NextToken:s Vocabularies:[96
ResourceArn:s!
ResourceArn:s Tags:[85
Status:s JobNameContains:s NextToken:s MaxResults:i
Status:s NextToken:s TranscriptionJobSummaries:[97
NextToken:s MaxResults:i StateEquals:s NameContains:s
Status:s NextToken:s Vocabularies:[96
NextToken:s MaxResults:i NameContains:s
NextToken:s VocabularyFilters:[98
CallAnalyticsJobName:s! Media:99! OutputLocation:s OutputEncryptionKMSKeyId:s DataAccessRoleArn:s Settings:100 Tags:[85 ChannelDefinitions:[101
CallAnalyticsJob:89
MedicalScribeJobName:s! Media:99! OutputBucketName:s! OutputEncryptionKMSKeyId:s KMSEncryptionContext:{s DataAccessRoleArn:s! Settings:102! ChannelDefinitions:[103 Tags:[85 MedicalScribeContext:104
MedicalScribeJob:90
MedicalTranscriptionJobName:s! LanguageCode:s! MediaSampleRateHertz:i MediaFormat:s Media:99! OutputBucketName:s! OutputKey:s OutputEncryptionKMSKeyId:s KMSEncryptionContext:{s Settings:105 ContentIdentificationType:s Specialty:s! Type:s! Tags:[85
MedicalTranscriptionJob:91
TranscriptionJobName:s! LanguageCode:s MediaSampleRateHertz:i MediaFormat:s Media:99! OutputBucketName:s OutputKey:s OutputEncryptionKMSKeyId:s KMSEncryptionContext:{s Settings:106 ModelSettings:107 JobExecutionSettings:108 ContentRedaction:109 IdentifyLanguage:b IdentifyMultipleLanguages:b LanguageOptions:[s Subtitles:110 Tags:[85 LanguageIdSettings:{111 ToxicityDetection:[112
TranscriptionJob:92
ResourceArn:s! Tags:[85!
-
ResourceArn:s! TagKeys:[s!
-
CategoryName:s! Rules:[84! InputType:s
CategoryProperties:86
VocabularyName:s! LanguageCode:s! VocabularyFileUri:s!
VocabularyName:s LanguageCode:s LastModifiedTime:t VocabularyState:s
VocabularyName:s! LanguageCode:s! Phrases:[s VocabularyFileUri:s DataAccessRoleArn:s
VocabularyName:s LanguageCode:s LastModifiedTime:t VocabularyState:s
VocabularyFilterName:s! Words:[s VocabularyFilterFileUri:s DataAccessRoleArn:s
VocabularyFilterName:s LanguageCode:s LastModifiedTime:t
Message:s
Message:s
Message:s
Message:s
Message:s
%union NonTalkTimeFilter:113 InterruptionFilter:114 TranscriptFilter:115 SentimentFilter:116
Key:s! Value:s!
CategoryName:s Rules:[84 CreateTime:t LastUpdateTime:t Tags:[85 InputType:s
S3Uri:s! TuningDataS3Uri:s DataAccessRoleArn:s!
ModelName:s CreateTime:t LastModifiedTime:t LanguageCode:s BaseModelName:s ModelStatus:s UpgradeAvailability:b FailureReason:s InputDataConfig:87
CallAnalyticsJobName:s CallAnalyticsJobStatus:s CallAnalyticsJobDetails:117 LanguageCode:s MediaSampleRateHertz:i MediaFormat:s Media:99 Transcript:118 StartTime:t CreationTime:t CompletionTime:t FailureReason:s DataAccessRoleArn:s IdentifiedLanguageScore:f Settings:100 ChannelDefinitions:[101 Tags:[85
MedicalScribeJobName:s MedicalScribeJobStatus:s LanguageCode:s Media:99 MedicalScribeOutput:119 StartTime:t CreationTime:t CompletionTime:t FailureReason:s Settings:102 DataAccessRoleArn:s ChannelDefinitions:[103 MedicalScribeContextProvided:b Tags:[85
MedicalTranscriptionJobName:s TranscriptionJobStatus:s LanguageCode:s MediaSampleRateHertz:i MediaFormat:s Media:99 Transcript:120 StartTime:t CreationTime:t CompletionTime:t FailureReason:s Settings:105 ContentIdentificationType:s Specialty:s Type:s Tags:[85
TranscriptionJobName:s TranscriptionJobStatus:s LanguageCode:s MediaSampleRateHertz:i MediaFormat:s Media:99 Transcript:118 StartTime:t CreationTime:t CompletionTime:t FailureReason:s Settings:106 ModelSettings:107 JobExecutionSettings:108 ContentRedaction:109 IdentifyLanguage:b IdentifyMultipleLanguages:b LanguageOptions:[s IdentifiedLanguageScore:f LanguageCodes:[121 Tags:[85 Subtitles:122 LanguageIdSettings:{111 ToxicityDetection:[112
CallAnalyticsJobName:s CreationTime:t StartTime:t CompletionTime:t LanguageCode:s CallAnalyticsJobStatus:s CallAnalyticsJobDetails:117 FailureReason:s
MedicalScribeJobName:s CreationTime:t StartTime:t CompletionTime:t LanguageCode:s MedicalScribeJobStatus:s FailureReason:s
MedicalTranscriptionJobName:s CreationTime:t StartTime:t CompletionTime:t LanguageCode:s TranscriptionJobStatus:s FailureReason:s OutputLocationType:s Specialty:s ContentIdentificationType:s Type:s
VocabularyName:s LanguageCode:s LastModifiedTime:t VocabularyState:s
TranscriptionJobName:s CreationTime:t StartTime:t CompletionTime:t LanguageCode:s TranscriptionJobStatus:s FailureReason:s OutputLocationType:s ContentRedaction:109 ModelSettings:107 IdentifyLanguage:b IdentifyMultipleLanguages:b IdentifiedLanguageScore:f LanguageCodes:[121 ToxicityDetection:[112
VocabularyFilterName:s LanguageCode:s LastModifiedTime:t
MediaFileUri:s RedactedMediaFileUri:s
VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s LanguageModelName:s ContentRedaction:109 LanguageOptions:[s LanguageIdSettings:{111 Summarization:123
ChannelId:i ParticipantRole:s
ShowSpeakerLabels:b MaxSpeakerLabels:i ChannelIdentification:b VocabularyName:s VocabularyFilterName:s VocabularyFilterMethod:s ClinicalNoteGenerationSettings:124
ChannelId:i! ParticipantRole:s!
PatientContext:125
ShowSpeakerLabels:b MaxSpeakerLabels:i ChannelIdentification:b ShowAlternatives:b MaxAlternatives:i VocabularyName:s
VocabularyName:s ShowSpeakerLabels:b MaxSpeakerLabels:i ChannelIdentification:b ShowAlternatives:b MaxAlternatives:i VocabularyFilterName:s VocabularyFilterMethod:s
LanguageModelName:s
AllowDeferredExecution:b DataAccessRoleArn:s
RedactionType:s! RedactionOutput:s! PiiEntityTypes:[s
Formats:[s OutputStartIndex:i
VocabularyName:s VocabularyFilterName:s LanguageModelName:s
ToxicityCategories:[s!
Threshold:l AbsoluteTimeRange:126 RelativeTimeRange:127 Negate:b
Threshold:l ParticipantRole:s AbsoluteTimeRange:126 RelativeTimeRange:127 Negate:b
TranscriptFilterType:s! AbsoluteTimeRange:126 RelativeTimeRange:127 ParticipantRole:s Negate:b Targets:[s!
Sentiments:[s! AbsoluteTimeRange:126 RelativeTimeRange:127 ParticipantRole:s Negate:b
Skipped:[128
TranscriptFileUri:s RedactedTranscriptFileUri:s
TranscriptFileUri:s! ClinicalDocumentUri:s!
TranscriptFileUri:s
LanguageCode:s DurationInSeconds:f
Formats:[s SubtitleFileUris:[s OutputStartIndex:i
GenerateAbstractiveSummary:b!
NoteTemplate:s
Pronouns:s
StartTime:l EndTime:l First:l Last:l
StartPercentage:i EndPercentage:i First:i Last:i
Feature:s ReasonCode:s Message:s

BadRequestException 79
ConflictException 80
InternalFailureException 81
LimitExceededException 82
NotFoundException 83



CallAnalyticsJobCompleted GetCallAnalyticsJob 10 180 [{"state":"success","matcher":"path","argument":"CallAnalyticsJob.CallAnalyticsJobStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"CallAnalyticsJob.CallAnalyticsJobStatus","expected":"FAILED"}]
LanguageModelCompleted DescribeLanguageModel 120 180 [{"state":"success","matcher":"path","argument":"LanguageModel.ModelStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"LanguageModel.ModelStatus","expected":"FAILED"}]
MedicalScribeJobCompleted GetMedicalScribeJob 10 180 [{"state":"success","matcher":"path","argument":"MedicalScribeJob.MedicalScribeJobStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"MedicalScribeJob.MedicalScribeJobStatus","expected":"FAILED"}]
MedicalTranscriptionJobCompleted GetMedicalTranscriptionJob 10 180 [{"state":"success","matcher":"path","argument":"MedicalTranscriptionJob.TranscriptionJobStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"MedicalTranscriptionJob.TranscriptionJobStatus","expected":"FAILED"}]
MedicalVocabularyReady GetMedicalVocabulary 10 180 [{"state":"success","matcher":"path","argument":"VocabularyState","expected":"READY"},{"state":"failure","matcher":"path","argument":"VocabularyState","expected":"FAILED"}]
TranscriptionJobCompleted GetTranscriptionJob 10 180 [{"state":"success","matcher":"path","argument":"TranscriptionJob.TranscriptionJobStatus","expected":"COMPLETED"},{"state":"failure","matcher":"path","argument":"TranscriptionJob.TranscriptionJobStatus","expected":"FAILED"}]
VocabularyReady GetVocabulary 10 180 [{"state":"success","matcher":"path","argument":"VocabularyState","expected":"READY"},{"state":"failure","matcher":"path","argument":"VocabularyState","expected":"FAILED"}]`,
}
