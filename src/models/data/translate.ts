// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Translate, API version 2017-07-01. */
export const translate: ServiceModel = {
  name: 'translate',
  packed: `{"name":"translate","serviceId":"Translate","fullName":"Amazon Translate","apiVersion":"2017-07-01","protocol":"json","protocols":["json"],"endpointPrefix":"translate","jsonVersion":"1.1","targetPrefix":"AWSShineFrontendService_20170701"}
CreateParallelData <0 >1
DeleteParallelData <2 >3
DeleteTerminology <4
DescribeTextTranslationJob <5 >6
GetParallelData <7 >8
GetTerminology <9 >10
ImportTerminology <11 >12
ListLanguages <13 >14
ListParallelData <15 >16
ListTagsForResource <17 >18
ListTerminologies <19 >20
ListTextTranslationJobs <21 >22
StartTextTranslationJob <23 >24
StopTextTranslationJob <25 >26
TagResource <27 >28
TranslateDocument <29 >30
TranslateText <31 >32
UntagResource <33 >34
UpdateParallelData <35 >36

Name:s! Description:s ParallelDataConfig:52! EncryptionKey:53 ClientToken:s!~ Tags:[54
Name:s Status:s
Name:s!
Name:s Status:s
Name:s!
JobId:s!
TextTranslationJobProperties:55
Name:s!
ParallelDataProperties:56 DataLocation:57 AuxiliaryDataLocation:57 LatestUpdateAttemptAuxiliaryDataLocation:57
Name:s! TerminologyDataFormat:s
TerminologyProperties:58 TerminologyDataLocation:59 AuxiliaryDataLocation:59
Name:s! MergeStrategy:s! Description:s TerminologyData:60! EncryptionKey:53 Tags:[54
TerminologyProperties:58 AuxiliaryDataLocation:59
DisplayLanguageCode:s NextToken:s MaxResults:i
Languages:[61 DisplayLanguageCode:s NextToken:s
NextToken:s MaxResults:i
ParallelDataPropertiesList:[56 NextToken:s
ResourceArn:s!
Tags:[54
NextToken:s MaxResults:i
TerminologyPropertiesList:[58 NextToken:s
Filter:62 NextToken:s MaxResults:i
TextTranslationJobPropertiesList:[55 NextToken:s
JobName:s InputDataConfig:63! OutputDataConfig:64! DataAccessRoleArn:s! SourceLanguageCode:s! TargetLanguageCodes:[s! TerminologyNames:[s ParallelDataNames:[s ClientToken:s!~ Settings:65
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
ResourceArn:s! Tags:[54!
-
Document:66! TerminologyNames:[s SourceLanguageCode:s! TargetLanguageCode:s! Settings:65
TranslatedDocument:67! SourceLanguageCode:s! TargetLanguageCode:s! AppliedTerminologies:[68 AppliedSettings:65
Text:s! TerminologyNames:[s SourceLanguageCode:s! TargetLanguageCode:s! Settings:65
TranslatedText:s! SourceLanguageCode:s! TargetLanguageCode:s! AppliedTerminologies:[68 AppliedSettings:65
ResourceArn:s! TagKeys:[s!
-
Name:s! Description:s ParallelDataConfig:52! ClientToken:s!~
Name:s Status:s LatestUpdateAttemptStatus:s LatestUpdateAttemptAt:t
Message:s
Message:s
Message:s DetectedLanguageCode:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
message:s ResourceArn:s
Message:s DisplayLanguageCode:s
Message:s SourceLanguageCode:s TargetLanguageCode:s
S3Uri:s Format:s
Type:s! Id:s!
Key:s! Value:s!
JobId:s JobName:s JobStatus:s JobDetails:69 SourceLanguageCode:s TargetLanguageCodes:[s TerminologyNames:[s ParallelDataNames:[s Message:s SubmittedTime:t EndTime:t InputDataConfig:63 OutputDataConfig:64 DataAccessRoleArn:s Settings:65
Name:s Arn:s Description:s Status:s SourceLanguageCode:s TargetLanguageCodes:[s ParallelDataConfig:52 Message:s ImportedDataSize:l ImportedRecordCount:l FailedRecordCount:l SkippedRecordCount:l EncryptionKey:53 CreatedAt:t LastUpdatedAt:t LatestUpdateAttemptStatus:s LatestUpdateAttemptAt:t
RepositoryType:s! Location:s!
Name:s Description:s Arn:s SourceLanguageCode:s TargetLanguageCodes:[s EncryptionKey:53 SizeBytes:i TermCount:i CreatedAt:t LastUpdatedAt:t Directionality:s Message:s SkippedTermCount:i Format:s
RepositoryType:s! Location:s!
File:B! Format:s! Directionality:s
LanguageName:s! LanguageCode:s!
JobName:s JobStatus:s SubmittedBeforeTime:t SubmittedAfterTime:t
S3Uri:s! ContentType:s!
S3Uri:s! EncryptionKey:53
Formality:s Profanity:s Brevity:s
Content:B! ContentType:s!
Content:B!
Name:s Terms:[70
TranslatedDocumentsCount:i DocumentsWithErrorsCount:i InputDocumentsCount:i
SourceText:s TargetText:s

ConcurrentModificationException 37
ConflictException 38
DetectedLanguageLowConfidenceException 39
InternalServerException 40
InvalidFilterException 41
InvalidParameterValueException 42
InvalidRequestException 43
LimitExceededException 44
ResourceNotFoundException 45
ServiceUnavailableException 46
TextSizeLimitExceededException 47
TooManyRequestsException 48
TooManyTagsException 49
UnsupportedDisplayLanguageCodeException 50
UnsupportedLanguagePairException 51

ListTerminologies in=NextToken out=NextToken limit=MaxResults results=TerminologyPropertiesList

`,
}
