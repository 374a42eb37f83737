// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Comprehend, API version 2017-11-27. */
export const comprehend: ServiceModel = {
  name: 'comprehend',
  packed: `{"name":"comprehend","serviceId":"Comprehend","fullName":"Amazon Comprehend","apiVersion":"2017-11-27","protocol":"json","protocols":["json"],"endpointPrefix":"comprehend","jsonVersion":"1.1","targetPrefix":"Comprehend_20171127"}
BatchDetectDominantLanguage <0 >1
BatchDetectEntities <2 >3
BatchDetectKeyPhrases <4 >5
BatchDetectSentiment <6 >7
BatchDetectSyntax <8 >9
BatchDetectTargetedSentiment <10 >11
ClassifyDocument <12 >13
ContainsPiiEntities <14 >15
CreateDataset <16 >17
CreateDocumentClassifier <18 >19
CreateEndpoint <20 >21
CreateEntityRecognizer <22 >23
CreateFlywheel <24 >25
DeleteDocumentClassifier <26 >27
DeleteEndpoint <28 >29
DeleteEntityRecognizer <30 >31
DeleteFlywheel <32 >33
DeleteResourcePolicy <34 >35
DescribeDataset <36 >37
DescribeDocumentClassificationJob <38 >39
DescribeDocumentClassifier <40 >41
DescribeDominantLanguageDetectionJob <42 >43
DescribeEndpoint <44 >45
DescribeEntitiesDetectionJob <46 >47
DescribeEntityRecognizer <48 >49
DescribeEventsDetectionJob <50 >51
DescribeFlywheel <52 >53
DescribeFlywheelIteration <54 >55
DescribeKeyPhrasesDetectionJob <56 >57
DescribePiiEntitiesDetectionJob <58 >59
DescribeResourcePolicy <60 >61
DescribeSentimentDetectionJob <62 >63
DescribeTargetedSentimentDetectionJob <64 >65
DescribeTopicsDetectionJob <66 >67
DetectDominantLanguage <68 >69
DetectEntities <70 >71
DetectKeyPhrases <72 >73
DetectPiiEntities <74 >75
DetectSentiment <76 >77
DetectSyntax <78 >79
DetectTargetedSentiment <80 >81
DetectToxicContent <82 >83
ImportModel <84 >85
ListDatasets <86 >87
ListDocumentClassificationJobs <88 >89
ListDocumentClassifierSummaries <90 >91
ListDocumentClassifiers <92 >93
ListDominantLanguageDetectionJobs <94 >95
ListEndpoints <96 >97
ListEntitiesDetectionJobs <98 >99
ListEntityRecognizerSummaries <100 >101
ListEntityRecognizers <102 >103
ListEventsDetectionJobs <104 >105
ListFlywheelIterationHistory <106 >107
ListFlywheels <108 >109
ListKeyPhrasesDetectionJobs <110 >111
ListPiiEntitiesDetectionJobs <112 >113
ListSentimentDetectionJobs <114 >115
ListTagsForResource <116 >117
ListTargetedSentimentDetectionJobs <118 >119
ListTopicsDetectionJobs <120 >121
PutResourcePolicy <122 >123
StartDocumentClassificationJob <124 >125
StartDominantLanguageDetectionJob <126 >127
StartEntitiesDetectionJob <128 >129
StartEventsDetectionJob <130 >131
StartFlywheelIteration <132 >133
StartKeyPhrasesDetectionJob <134 >135
StartPiiEntitiesDetectionJob <136 >137
StartSentimentDetectionJob <138 >139
StartTargetedSentimentDetectionJob <140 >141
StartTopicsDetectionJob <142 >143
StopDominantLanguageDetectionJob <144 >145
StopEntitiesDetectionJob <146 >147
StopEventsDetectionJob <148 >149
StopKeyPhrasesDetectionJob <150 >151
StopPiiEntitiesDetectionJob <152 >153
StopSentimentDetectionJob <154 >155
StopTargetedSentimentDetectionJob <156 >157
StopTrainingDocumentClassifier <158 >159
StopTrainingEntityRecognizer <160 >161
TagResource <162 >163
UntagResource <164 >165
UpdateEndpoint <166 >167
UpdateFlywheel <168 >169

TextList:[s!
ResultList:[186! ErrorList:[187!
TextList:[s! LanguageCode:s!
ResultList:[188! ErrorList:[187!
TextList:[s! LanguageCode:s!
ResultList:[189! ErrorList:[187!
TextList:[s! LanguageCode:s!
ResultList:[190! ErrorList:[187!
TextList:[s! LanguageCode:s!
ResultList:[191! ErrorList:[187!
TextList:[s! LanguageCode:s!
ResultList:[192! ErrorList:[187!
Text:s EndpointArn:s! Bytes:B DocumentReaderConfig:193
Classes:[194 Labels:[195 DocumentMetadata:196 DocumentType:[197 Errors:[198 Warnings:[199
Text:s! LanguageCode:s!
Labels:[200
FlywheelArn:s! DatasetName:s! DatasetType:s Description:s InputDataConfig:201! ClientRequestToken:s~ Tags:[202
DatasetArn:s
DocumentClassifierName:s! VersionName:s DataAccessRoleArn:s! Tags:[202 InputDataConfig:203! OutputDataConfig:204 ClientRequestToken:s~ LanguageCode:s! VolumeKmsKeyId:s VpcConfig:205 Mode:s ModelKmsKeyId:s ModelPolicy:s
DocumentClassifierArn:s
EndpointName:s! ModelArn:s DesiredInferenceUnits:i! ClientRequestToken:s~ Tags:[202 DataAccessRoleArn:s FlywheelArn:s
EndpointArn:s ModelArn:s
RecognizerName:s! VersionName:s DataAccessRoleArn:s! Tags:[202 InputDataConfig:206! ClientRequestToken:s~ LanguageCode:s! VolumeKmsKeyId:s VpcConfig:205 ModelKmsKeyId:s ModelPolicy:s
EntityRecognizerArn:s
FlywheelName:s! ActiveModelArn:s DataAccessRoleArn:s! TaskConfig:207 ModelType:s DataLakeS3Uri:s! DataSecurityConfig:208 ClientRequestToken:s~ Tags:[202
FlywheelArn:s ActiveModelArn:s
DocumentClassifierArn:s!
-
EndpointArn:s!
-
EntityRecognizerArn:s!
-
FlywheelArn:s!
-
ResourceArn:s! PolicyRevisionId:s
-
DatasetArn:s!
DatasetProperties:209
JobId:s!
DocumentClassificationJobProperties:210
DocumentClassifierArn:s!
DocumentClassifierProperties:211
JobId:s!
DominantLanguageDetectionJobProperties:212
EndpointArn:s!
EndpointProperties:213
JobId:s!
EntitiesDetectionJobProperties:214
EntityRecognizerArn:s!
EntityRecognizerProperties:215
JobId:s!
EventsDetectionJobProperties:216
FlywheelArn:s!
FlywheelProperties:217
FlywheelArn:s! FlywheelIterationId:s!
FlywheelIterationProperties:218
JobId:s!
KeyPhrasesDetectionJobProperties:219
JobId:s!
PiiEntitiesDetectionJobProperties:220
ResourceArn:s!
ResourcePolicy:s CreationTime:t LastModifiedTime:t PolicyRevisionId:s
JobId:s!
SentimentDetectionJobProperties:221
JobId:s!
TargetedSentimentDetectionJobProperties:222
JobId:s!
TopicsDetectionJobProperties:223
Text:s!
Languages:[224
Text:s LanguageCode:s EndpointArn:s Bytes:B DocumentReaderConfig:193
Entities:[225 DocumentMetadata:196 DocumentType:[197 Blocks:[226 Errors:[198
Text:s! LanguageCode:s!
KeyPhrases:[227
Text:s! LanguageCode:s!
Entities:[228
Text:s! LanguageCode:s!
Sentiment:s SentimentScore:229
Text:s! LanguageCode:s!
SyntaxTokens:[230
Text:s! LanguageCode:s!
Entities:[231
TextSegments:[232! LanguageCode:s!
ResultList:[233
SourceModelArn:s! ModelName:s VersionName:s ModelKmsKeyId:s DataAccessRoleArn:s Tags:[202
ModelArn:s
FlywheelArn:s Filter:234 NextToken:s MaxResults:i
DatasetPropertiesList:[209 NextToken:s
Filter:235 NextToken:s MaxResults:i
DocumentClassificationJobPropertiesList:[210 NextToken:s
NextToken:s MaxResults:i
DocumentClassifierSummariesList:[236 NextToken:s
Filter:237 NextToken:s MaxResults:i
DocumentClassifierPropertiesList:[211 NextToken:s
Filter:238 NextToken:s MaxResults:i
DominantLanguageDetectionJobPropertiesList:[212 NextToken:s
Filter:239 NextToken:s MaxResults:i
EndpointPropertiesList:[213 NextToken:s
Filter:240 NextToken:s MaxResults:i
EntitiesDetectionJobPropertiesList:[214 NextToken:s
NextToken:s MaxResults:i
EntityRecognizerSummariesList:[241 NextToken:s
Filter:242 NextToken:s MaxResults:i
EntityRecognizerPropertiesList:[215 NextToken:s
Filter:243 NextToken:s MaxResults:i
EventsDetectionJobPropertiesList:[216 NextToken:s
FlywheelArn:s! Filter:244 NextToken:s MaxResults:i
FlywheelIterationPropertiesList:[218 NextToken:s
Filter:245 NextToken:s MaxResults:i
FlywheelSummaryList:[246 NextToken:s
Filter:247 NextToken:s MaxResults:i
KeyPhrasesDetectionJobPropertiesList:[219 NextToken:s
Filter:248 NextToken:s MaxResults:i
PiiEntitiesDetectionJobPropertiesList:[220 NextToken:s
Filter:249 NextToken:s MaxResults:i
SentimentDetectionJobPropertiesList:[221 NextToken:s
ResourceArn:s!
ResourceArn:s Tags:[202
Filter:250 NextToken:s MaxResults:i
TargetedSentimentDetectionJobPropertiesList:[222 NextToken:s
Filter:251 NextToken:s MaxResults:i
TopicsDetectionJobPropertiesList:[223 NextToken:s
ResourceArn:s! ResourcePolicy:s! PolicyRevisionId:s
PolicyRevisionId:s
JobName:s DocumentClassifierArn:s InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202 FlywheelArn:s
JobId:s JobArn:s JobStatus:s DocumentClassifierArn:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202
JobId:s JobArn:s JobStatus:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s EntityRecognizerArn:s LanguageCode:s! ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202 FlywheelArn:s
JobId:s JobArn:s JobStatus:s EntityRecognizerArn:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s LanguageCode:s! ClientRequestToken:s~ TargetEventTypes:[s! Tags:[202
JobId:s JobArn:s JobStatus:s
FlywheelArn:s! ClientRequestToken:s
FlywheelArn:s FlywheelIterationId:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s LanguageCode:s! ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202
JobId:s JobArn:s JobStatus:s
InputDataConfig:252! OutputDataConfig:253! Mode:s! RedactionConfig:254 DataAccessRoleArn:s! JobName:s LanguageCode:s! ClientRequestToken:s~ Tags:[202
JobId:s JobArn:s JobStatus:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s LanguageCode:s! ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202
JobId:s JobArn:s JobStatus:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s LanguageCode:s! ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202
JobId:s JobArn:s JobStatus:s
InputDataConfig:252! OutputDataConfig:253! DataAccessRoleArn:s! JobName:s NumberOfTopics:i ClientRequestToken:s~ VolumeKmsKeyId:s VpcConfig:205 Tags:[202
JobId:s JobArn:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
JobId:s!
JobId:s JobStatus:s
DocumentClassifierArn:s!
-
EntityRecognizerArn:s!
-
ResourceArn:s! Tags:[202!
-
ResourceArn:s! TagKeys:[s!
-
EndpointArn:s! DesiredModelArn:s DesiredInferenceUnits:i DesiredDataAccessRoleArn:s FlywheelArn:s
DesiredModelArn:s
FlywheelArn:s! ActiveModelArn:s DataAccessRoleArn:s DataSecurityConfig:255
FlywheelProperties:217
Message:s
Message:s
Message:s
Message:s
Message:s Reason:s Detail:256
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Index:i Languages:[224
Index:i ErrorCode:s ErrorMessage:s
Index:i Entities:[225
Index:i KeyPhrases:[227
Index:i Sentiment:s SentimentScore:229
Index:i SyntaxTokens:[230
Index:i Entities:[231
DocumentReadAction:s! DocumentReadMode:s FeatureTypes:[s
Name:s Score:f Page:i
Name:s Score:f Page:i
Pages:i ExtractedCharacters:[257
Page:i Type:s
Page:i ErrorCode:s ErrorMessage:s
Page:i WarnCode:s WarnMessage:s
Name:s Score:f
AugmentedManifests:[258 DataFormat:s DocumentClassifierInputDataConfig:259 EntityRecognizerInputDataConfig:260
Key:s! Value:s
DataFormat:s S3Uri:s TestS3Uri:s LabelDelimiter:s AugmentedManifests:[261 DocumentType:s Documents:262 DocumentReaderConfig:193
S3Uri:s KmsKeyId:s FlywheelStatsS3Prefix:s
SecurityGroupIds:[s! Subnets:[s!
DataFormat:s EntityTypes:[263! Documents:264 Annotations:265 EntityList:266 AugmentedManifests:[261
LanguageCode:s! DocumentClassificationConfig:267 EntityRecognitionConfig:268
ModelKmsKeyId:s VolumeKmsKeyId:s DataLakeKmsKeyId:s VpcConfig:205
DatasetArn:s DatasetName:s DatasetType:s DatasetS3Uri:s Description:s Status:s Message:s NumberOfDocuments:l CreationTime:t EndTime:t
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t DocumentClassifierArn:s InputDataConfig:252 OutputDataConfig:253 DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205 FlywheelArn:s
DocumentClassifierArn:s LanguageCode:s Status:s Message:s SubmitTime:t EndTime:t TrainingStartTime:t TrainingEndTime:t InputDataConfig:203 OutputDataConfig:204 ClassifierMetadata:269 DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205 Mode:s ModelKmsKeyId:s VersionName:s SourceModelArn:s FlywheelArn:s
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205
EndpointArn:s Status:s Message:s ModelArn:s DesiredModelArn:s DesiredInferenceUnits:i CurrentInferenceUnits:i CreationTime:t LastModifiedTime:t DataAccessRoleArn:s DesiredDataAccessRoleArn:s FlywheelArn:s
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t EntityRecognizerArn:s InputDataConfig:252 OutputDataConfig:253 LanguageCode:s DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205 FlywheelArn:s
EntityRecognizerArn:s LanguageCode:s Status:s Message:s SubmitTime:t EndTime:t TrainingStartTime:t TrainingEndTime:t InputDataConfig:206 RecognizerMetadata:270 DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205 ModelKmsKeyId:s VersionName:s SourceModelArn:s FlywheelArn:s OutputDataConfig:271
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 LanguageCode:s DataAccessRoleArn:s TargetEventTypes:[s
FlywheelArn:s ActiveModelArn:s DataAccessRoleArn:s TaskConfig:207 DataLakeS3Uri:s DataSecurityConfig:208 Status:s ModelType:s Message:s CreationTime:t LastModifiedTime:t LatestFlywheelIteration:s
FlywheelArn:s FlywheelIterationId:s CreationTime:t EndTime:t Status:s Message:s EvaluatedModelArn:s EvaluatedModelMetrics:272 TrainedModelArn:s TrainedModelMetrics:272 EvaluationManifestS3Prefix:s
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 LanguageCode:s DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:273 RedactionConfig:254 LanguageCode:s DataAccessRoleArn:s Mode:s
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 LanguageCode:s DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 LanguageCode:s DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205
JobId:s JobArn:s JobName:s JobStatus:s Message:s SubmitTime:t EndTime:t InputDataConfig:252 OutputDataConfig:253 NumberOfTopics:i DataAccessRoleArn:s VolumeKmsKeyId:s VpcConfig:205
LanguageCode:s Score:f
Score:f Type:s Text:s BeginOffset:i EndOffset:i BlockReferences:[274
Id:s BlockType:s Text:s Page:i Geometry:275 Relationships:[276
Score:f Text:s BeginOffset:i EndOffset:i
Score:f Type:s BeginOffset:i EndOffset:i
Positive:f Negative:f Neutral:f Mixed:f
TokenId:i Text:s BeginOffset:i EndOffset:i PartOfSpeech:277
DescriptiveMentionIndex:[i Mentions:[278
Text:s!
Labels:[279 Toxicity:f
Status:s DatasetType:s CreationTimeAfter:t CreationTimeBefore:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
DocumentClassifierName:s NumberOfVersions:i LatestVersionCreatedAt:t LatestVersionName:s LatestVersionStatus:s
Status:s DocumentClassifierName:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
ModelArn:s Status:s CreationTimeBefore:t CreationTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
RecognizerName:s NumberOfVersions:i LatestVersionCreatedAt:t LatestVersionName:s LatestVersionStatus:s
Status:s RecognizerName:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
CreationTimeAfter:t CreationTimeBefore:t
Status:s CreationTimeAfter:t CreationTimeBefore:t
FlywheelArn:s ActiveModelArn:s DataLakeS3Uri:s Status:s ModelType:s Message:s CreationTime:t LastModifiedTime:t LatestFlywheelIteration:s
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
JobName:s JobStatus:s SubmitTimeBefore:t SubmitTimeAfter:t
S3Uri:s! InputFormat:s DocumentReaderConfig:193
S3Uri:s! KmsKeyId:s
PiiEntityTypes:[s MaskMode:s MaskCharacter:s
ModelKmsKeyId:s VolumeKmsKeyId:s VpcConfig:205
Reason:s
Page:i Count:i
AttributeNames:[s! S3Uri:s! AnnotationDataS3Uri:s SourceDocumentsS3Uri:s DocumentType:s
S3Uri:s! LabelDelimiter:s
Annotations:280 Documents:281! EntityList:282
S3Uri:s! Split:s AttributeNames:[s! AnnotationDataS3Uri:s SourceDocumentsS3Uri:s DocumentType:s
S3Uri:s! TestS3Uri:s
Type:s!
S3Uri:s! TestS3Uri:s InputFormat:s
S3Uri:s! TestS3Uri:s
S3Uri:s!
Mode:s! Labels:[s
EntityTypes:[263!
NumberOfLabels:i NumberOfTrainedDocuments:i NumberOfTestDocuments:i EvaluationMetrics:283
NumberOfTrainedDocuments:i NumberOfTestDocuments:i EvaluationMetrics:284 EntityTypes:[285
FlywheelStatsS3Prefix:s
AverageF1Score:d AveragePrecision:d AverageRecall:d AverageAccuracy:d
S3Uri:s! KmsKeyId:s
BlockId:s BeginOffset:i EndOffset:i ChildBlocks:[286
BoundingBox:287 Polygon:[288
Ids:[s Type:s
Tag:s Score:f
Score:f GroupScore:f Text:s Type:s MentionSentiment:289 BeginOffset:i EndOffset:i
Name:s Score:f
S3Uri:s!
S3Uri:s! InputFormat:s
S3Uri:s!
Accuracy:d Precision:d Recall:d F1Score:d MicroPrecision:d MicroRecall:d MicroF1Score:d HammingLoss:d
Precision:d Recall:d F1Score:d
Type:s EvaluationMetrics:290 NumberOfTrainMentions:i
ChildBlockId:s BeginOffset:i EndOffset:i
Height:f Left:f Top:f Width:f
X:f Y:f
Sentiment:s SentimentScore:229
Precision:d Recall:d F1Score:d

BatchSizeLimitExceededException 170
ConcurrentModificationException 171
InternalServerException 172
InvalidFilterException 173
InvalidRequestException 174
JobNotFoundException 175
KmsKeyValidationException 176
ResourceInUseException 177
ResourceLimitExceededException 178
ResourceNotFoundException 179
ResourceUnavailableException 180
TextSizeLimitExceededException 181
TooManyRequestsException 182
TooManyTagKeysException 183
TooManyTagsException 184
UnsupportedLanguageException 185

ListTopicsDetectionJobs in=NextToken out=NextToken limit=MaxResults results=TopicsDetectionJobPropertiesList
ListDocumentClassificationJobs in=NextToken out=NextToken limit=MaxResults results=DocumentClassificationJobPropertiesList
ListDocumentClassifiers in=NextToken out=NextToken limit=MaxResults results=DocumentClassifierPropertiesList
ListDominantLanguageDetectionJobs in=NextToken out=NextToken limit=MaxResults results=DominantLanguageDetectionJobPropertiesList
ListEntitiesDetectionJobs in=NextToken out=NextToken limit=MaxResults results=EntitiesDetectionJobPropertiesList
ListEntityRecognizers in=NextToken out=NextToken limit=MaxResults results=EntityRecognizerPropertiesList
ListKeyPhrasesDetectionJobs in=NextToken out=NextToken limit=MaxResults results=KeyPhrasesDetectionJobPropertiesList
ListSentimentDetectionJobs in=NextToken out=NextToken limit=MaxResults results=SentimentDetectionJobPropertiesList
ListEndpoints in=NextToken out=NextToken limit=MaxResults results=EndpointPropertiesList
ListPiiEntitiesDetectionJobs in=NextToken out=NextToken limit=MaxResults results=PiiEntitiesDetectionJobPropertiesList

`,
}
