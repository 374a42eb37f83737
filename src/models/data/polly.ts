// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Polly, API version 2016-06-10. */
export const polly: ServiceModel = {
  name: 'polly',
  packed: `{"name":"polly","serviceId":"Polly","fullName":"Amazon Polly","apiVersion":"2016-06-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"polly","http2":"eventstream"}
DeleteLexicon DELETE /v1/lexicons/{LexiconName} <0 >1
DescribeVoices GET /v1/voices <2 >3
GetLexicon GET /v1/lexicons/{LexiconName} <4 >5
GetSpeechSynthesisTask GET /v1/synthesisTasks/{TaskId} <6 >7
ListLexicons GET /v1/lexicons <8 >9
ListSpeechSynthesisTasks GET /v1/synthesisTasks <10 >11
PutLexicon PUT /v1/lexicons/{LexiconName} <12 >13
StartSpeechSynthesisStream POST /v1/synthesisStream <14 >15
StartSpeechSynthesisTask POST /v1/synthesisTasks <16 >17
SynthesizeSpeech POST /v1/speech <18 >19

Name:s!@u=LexiconName
-
Engine:s@q LanguageCode:s@q IncludeAdditionalLanguageCodes:b@q NextToken:s@q
Voices:[44 NextToken:s
Name:s!@u=LexiconName
Lexicon:45 LexiconAttributes:46
TaskId:s!@u
SynthesisTask:47
NextToken:s@q
Lexicons:[48 NextToken:s
MaxResults:i@q NextToken:s@q Status:s@q
NextToken:s SynthesisTasks:[47
Name:s!@u=LexiconName Content:s!
-
Engine:s!@h=x-amzn-Engine LanguageCode:s@h=x-amzn-LanguageCode LexiconNames:[s@h=x-amzn-LexiconNames OutputFormat:s!@h=x-amzn-OutputFormat SampleRate:s@h=x-amzn-SampleRate VoiceId:s!@h=x-amzn-VoiceId ActionStream:49@p
EventStream:50@p
Engine:s LanguageCode:s LexiconNames:[s OutputFormat:s! OutputS3BucketName:s! OutputS3KeyPrefix:s SampleRate:s SnsTopicArn:s SpeechMarkTypes:[s Text:s! TextType:s VoiceId:s!
SynthesisTask:47
Engine:s LanguageCode:s LexiconNames:[s OutputFormat:s! SampleRate:s SpeechMarkTypes:[s Text:s! TextType:s VoiceId:s!
AudioStream:S@p ContentType:s@h=Content-Type RequestCharacters:i@h=x-amzn-RequestCharacters
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s! quotaCode:s! serviceCode:s!
message:s
message:s
message:s
message:s throttlingReasons:[51
message:s
message:s
message:s! reason:s! fields:[52
Gender:s Id:s LanguageCode:s LanguageName:s Name:s AdditionalLanguageCodes:[s SupportedEngines:[s
Content:s Name:s
Alphabet:s LanguageCode:s LastModified:t LexiconArn:s LexemesCount:i Size:i
Engine:s TaskId:s TaskStatus:s TaskStatusReason:s OutputUri:s CreationTime:t RequestCharacters:i SnsTopicArn:s LexiconNames:[s OutputFormat:s SampleRate:s SpeechMarkTypes:[s TextType:s VoiceId:s LanguageCode:s
Name:s Attributes:46
%events TextEvent:53 CloseStreamEvent:54
%events AudioEvent:55 StreamClosedEvent:56 ValidationException:43 ServiceQuotaExceededException:36 ServiceFailureException:35 ThrottlingException:40
reason:s resource:s
name:s! message:s!
Text:s! TextType:s FlushStreamConfiguration:57
-
AudioChunk:B;event
RequestCharacters:i
Force:b

EngineNotSupportedException 20 status=400
InvalidLexiconException 21 status=400
InvalidNextTokenException 22 status=400
InvalidS3BucketException 23 status=400
InvalidS3KeyException 24 status=400
InvalidSampleRateException 25 status=400
InvalidSnsTopicArnException 26 status=400
InvalidSsmlException 27 status=400
InvalidTaskIdException 28 status=400
LanguageNotSupportedException 29 status=400
LexiconNotFoundException 30 status=404
LexiconSizeExceededException 31 status=400
MarksNotSupportedForFormatException 32 status=400
MaxLexemeLengthExceededException 33 status=400
MaxLexiconsNumberExceededException 34 status=400
ServiceFailureException 35 status=500
ServiceQuotaExceededException 36 status=402
SsmlMarksNotSupportedForTextTypeException 37 status=400
SynthesisTaskNotFoundException 38 status=400
TextLengthExceededException 39 status=400
ThrottlingException 40 status=400
UnsupportedPlsAlphabetException 41 status=400
UnsupportedPlsLanguageException 42 status=400
ValidationException 43 status=400

DescribeVoices in=NextToken out=NextToken results=Voices
ListLexicons in=NextToken out=NextToken results=Lexicons
ListSpeechSynthesisTasks in=NextToken out=NextToken limit=MaxResults results=SynthesisTasks

`,
}
