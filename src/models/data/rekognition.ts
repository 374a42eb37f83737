// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Rekognition, API version 2016-06-27. */
export const rekognition: ServiceModel = {
  name: 'rekognition',
  packed: `{"name":"rekognition","serviceId":"Rekognition","fullName":"Amazon Rekognition","apiVersion":"2016-06-27","protocol":"json","protocols":["json"],"endpointPrefix":"rekognition","jsonVersion":"1.1","targetPrefix":"RekognitionService"}
AssociateFaces <0 >1
CompareFaces <2 >3
CopyProjectVersion <4 >5
CreateCollection <6 >7
CreateDataset <8 >9
CreateFaceLivenessSession <10 >11 idempotent
CreateProject <12 >13
CreateProjectVersion <14 >15
CreateStreamProcessor <16 >17
CreateUser <18 >19
DeleteCollection <20 >21
DeleteDataset <22 >23
DeleteFaces <24 >25
DeleteProject <26 >27
DeleteProjectPolicy <28 >29
DeleteProjectVersion <30 >31
DeleteStreamProcessor <32 >33
DeleteUser <34 >35
DescribeCollection <36 >37
DescribeDataset <38 >39
DescribeProjectVersions <40 >41
DescribeProjects <42 >43
DescribeStreamProcessor <44 >45
DetectCustomLabels <46 >47
DetectFaces <48 >49
DetectLabels <50 >51
DetectModerationLabels <52 >53
DetectProtectiveEquipment <54 >55
DetectText <56 >57
DisassociateFaces <58 >59
DistributeDatasetEntries <60 >61
GetCelebrityInfo <62 >63
GetCelebrityRecognition <64 >65
GetContentModeration <66 >67
GetFaceDetection <68 >69
GetFaceLivenessSessionResults <70 >71
GetFaceSearch <72 >73
GetLabelDetection <74 >75
GetMediaAnalysisJob <76 >77
GetPersonTracking <78 >79
GetSegmentDetection <80 >81
GetTextDetection <82 >83
IndexFaces <84 >85
ListCollections <86 >87
ListDatasetEntries <88 >89
ListDatasetLabels <90 >91
ListFaces <92 >93
ListMediaAnalysisJobs <94 >95
ListProjectPolicies <96 >97
ListStreamProcessors <98 >99
ListTagsForResource <100 >101
ListUsers <102 >103
PutProjectPolicy <104 >105
RecognizeCelebrities <106 >107
SearchFaces <108 >109
SearchFacesByImage <110 >111
SearchUsers <112 >113
SearchUsersByImage <114 >115
StartCelebrityRecognition <116 >117 idempotent
StartContentModeration <118 >119 idempotent
StartFaceDetection <120 >121 idempotent
StartFaceSearch <122 >123 idempotent
StartLabelDetection <124 >125 idempotent
StartMediaAnalysisJob <126 >127 idempotent
StartPersonTracking <128 >129 idempotent
StartProjectVersion <130 >131
StartSegmentDetection <132 >133 idempotent
StartStreamProcessor <134 >135
StartTextDetection <136 >137 idempotent
StopProjectVersion <138 >139
StopStreamProcessor <140 >141
TagResource <142 >143
UntagResource <144 >145
UpdateDatasetEntries <146 >147
UpdateStreamProcessor <148 >149

CollectionId:s! UserId:s! FaceIds:[s! UserMatchThreshold:f ClientRequestToken:s~
AssociatedFaces:[173 UnsuccessfulFaceAssociations:[174 UserStatus:s
SourceImage:175! TargetImage:175! SimilarityThreshold:f QualityFilter:s
SourceImageFace:176 FaceMatches:[177 UnmatchedFaces:[178 SourceImageOrientationCorrection:s TargetImageOrientationCorrection:s
SourceProjectArn:s! SourceProjectVersionArn:s! DestinationProjectArn:s! VersionName:s! OutputConfig:179! Tags:{s KmsKeyId:s
ProjectVersionArn:s
CollectionId:s! Tags:{s
StatusCode:i CollectionArn:s FaceModelVersion:s
DatasetSource:180 DatasetType:s! ProjectArn:s! Tags:{s
DatasetArn:s
KmsKeyId:s Settings:181 ClientRequestToken:s
SessionId:s!
ProjectName:s! Feature:s AutoUpdate:s Tags:{s
ProjectArn:s
ProjectArn:s! VersionName:s! OutputConfig:179! TrainingData:182 TestingData:183 Tags:{s KmsKeyId:s VersionDescription:s FeatureConfig:184
ProjectVersionArn:s
Input:185! Output:186! Name:s! Settings:187! RoleArn:s! Tags:{s NotificationChannel:188 KmsKeyId:s RegionsOfInterest:[189 DataSharingPreference:190
StreamProcessorArn:s
CollectionId:s! UserId:s! ClientRequestToken:s~
-
CollectionId:s!
StatusCode:i
DatasetArn:s!
-
CollectionId:s! FaceIds:[s!
DeletedFaces:[s UnsuccessfulFaceDeletions:[191
ProjectArn:s!
Status:s
ProjectArn:s! PolicyName:s! PolicyRevisionId:s
-
ProjectVersionArn:s!
Status:s
Name:s!
-
CollectionId:s! UserId:s! ClientRequestToken:s~
-
CollectionId:s!
FaceCount:l FaceModelVersion:s CollectionARN:s CreationTimestamp:t UserCount:l
DatasetArn:s!
DatasetDescription:192
ProjectArn:s! VersionNames:[s NextToken:s MaxResults:i
ProjectVersionDescriptions:[193 NextToken:s
NextToken:s MaxResults:i ProjectNames:[s Features:[s
ProjectDescriptions:[194 NextToken:s
Name:s!
Name:s StreamProcessorArn:s Status:s StatusMessage:s CreationTimestamp:t LastUpdateTimestamp:t Input:185 Output:186 RoleArn:s Settings:187 NotificationChannel:188 KmsKeyId:s RegionsOfInterest:[189 DataSharingPreference:190
ProjectVersionArn:s! Image:175! MaxResults:i MinConfidence:f
CustomLabels:[195
Image:175! Attributes:[s
FaceDetails:[196 OrientationCorrection:s
Image:175! MaxLabels:i MinConfidence:f Features:[s Settings:197
Labels:[198 OrientationCorrection:s LabelModelVersion:s ImageProperties:199
Image:175! MinConfidence:f HumanLoopConfig:200 ProjectVersion:s
ModerationLabels:[201 ModerationModelVersion:s HumanLoopActivationOutput:202 ProjectVersion:s ContentTypes:[203
Image:175! SummarizationAttributes:204
ProtectiveEquipmentModelVersion:s Persons:[205 Summary:206
Image:175! Filters:207
TextDetections:[208 TextModelVersion:s
CollectionId:s! UserId:s! ClientRequestToken:s~ FaceIds:[s!
DisassociatedFaces:[209 UnsuccessfulFaceDisassociations:[210 UserStatus:s
Datasets:[211!
-
Id:s!
Urls:[s Name:s KnownGender:212
JobId:s! MaxResults:i NextToken:s SortBy:s
JobStatus:s StatusMessage:s VideoMetadata:213 NextToken:s Celebrities:[214 JobId:s Video:215 JobTag:s
JobId:s! MaxResults:i NextToken:s SortBy:s AggregateBy:s
JobStatus:s StatusMessage:s VideoMetadata:213 ModerationLabels:[216 NextToken:s ModerationModelVersion:s JobId:s Video:215 JobTag:s GetRequestMetadata:217
JobId:s! MaxResults:i NextToken:s
JobStatus:s StatusMessage:s VideoMetadata:213 NextToken:s Faces:[218 JobId:s Video:215 JobTag:s
SessionId:s!
SessionId:s! Status:s! Confidence:f ReferenceImage:219 AuditImages:[219 Challenge:220
JobId:s! MaxResults:i NextToken:s SortBy:s
JobStatus:s StatusMessage:s NextToken:s VideoMetadata:213 Persons:[221 JobId:s Video:215 JobTag:s
JobId:s! MaxResults:i NextToken:s SortBy:s AggregateBy:s
JobStatus:s StatusMessage:s VideoMetadata:213 NextToken:s Labels:[222 LabelModelVersion:s JobId:s Video:215 JobTag:s GetRequestMetadata:223
JobId:s!
JobId:s! JobName:s OperationsConfig:224! Status:s! FailureDetails:225 CreationTimestamp:t! CompletionTimestamp:t Input:226! OutputConfig:227! KmsKeyId:s Results:228 ManifestSummary:229
JobId:s! MaxResults:i NextToken:s SortBy:s
JobStatus:s StatusMessage:s VideoMetadata:213 NextToken:s Persons:[230 JobId:s Video:215 JobTag:s
JobId:s! MaxResults:i NextToken:s
JobStatus:s StatusMessage:s VideoMetadata:[213 AudioMetadata:[231 NextToken:s Segments:[232 SelectedSegmentTypes:[233 JobId:s Video:215 JobTag:s
JobId:s! MaxResults:i NextToken:s
JobStatus:s StatusMessage:s VideoMetadata:213 TextDetections:[234 NextToken:s TextModelVersion:s JobId:s Video:215 JobTag:s
CollectionId:s! Image:175! ExternalImageId:s DetectionAttributes:[s MaxFaces:i QualityFilter:s
FaceRecords:[235 OrientationCorrection:s FaceModelVersion:s UnindexedFaces:[236
NextToken:s MaxResults:i
CollectionIds:[s NextToken:s FaceModelVersions:[s
DatasetArn:s! ContainsLabels:[s Labeled:b SourceRefContains:s HasErrors:b NextToken:s MaxResults:i
DatasetEntries:[s NextToken:s
DatasetArn:s! NextToken:s MaxResults:i
DatasetLabelDescriptions:[237 NextToken:s
CollectionId:s! NextToken:s MaxResults:i UserId:s FaceIds:[s
Faces:[238 NextToken:s FaceModelVersion:s
NextToken:s MaxResults:i
NextToken:s MediaAnalysisJobs:[239!
ProjectArn:s! NextToken:s MaxResults:i
ProjectPolicies:[240 NextToken:s
NextToken:s MaxResults:i
NextToken:s StreamProcessors:[241
ResourceArn:s!
Tags:{s
CollectionId:s! MaxResults:i NextToken:s
Users:[242 NextToken:s
ProjectArn:s! PolicyName:s! PolicyRevisionId:s PolicyDocument:s!
PolicyRevisionId:s
Image:175!
CelebrityFaces:[243 UnrecognizedFaces:[178 OrientationCorrection:s
CollectionId:s! FaceId:s! MaxFaces:i FaceMatchThreshold:f
SearchedFaceId:s FaceMatches:[244 FaceModelVersion:s
CollectionId:s! Image:175! MaxFaces:i FaceMatchThreshold:f QualityFilter:s
SearchedFaceBoundingBox:245 SearchedFaceConfidence:f FaceMatches:[244 FaceModelVersion:s
CollectionId:s! UserId:s FaceId:s UserMatchThreshold:f MaxUsers:i
UserMatches:[246 FaceModelVersion:s SearchedFace:247 SearchedUser:248
CollectionId:s! Image:175! UserMatchThreshold:f MaxUsers:i QualityFilter:s
UserMatches:[246 FaceModelVersion:s SearchedFace:249 UnsearchedFaces:[250
Video:215! ClientRequestToken:s NotificationChannel:251 JobTag:s
JobId:s
Video:215! MinConfidence:f ClientRequestToken:s NotificationChannel:251 JobTag:s
JobId:s
Video:215! ClientRequestToken:s NotificationChannel:251 FaceAttributes:s JobTag:s
JobId:s
Video:215! ClientRequestToken:s FaceMatchThreshold:f CollectionId:s! NotificationChannel:251 JobTag:s
JobId:s
Video:215! ClientRequestToken:s MinConfidence:f NotificationChannel:251 JobTag:s Features:[s Settings:252
JobId:s
ClientRequestToken:s~ JobName:s OperationsConfig:224! Input:226! OutputConfig:227! KmsKeyId:s
JobId:s!
Video:215! ClientRequestToken:s NotificationChannel:251 JobTag:s
JobId:s
ProjectVersionArn:s! MinInferenceUnits:i! MaxInferenceUnits:i
Status:s
Video:215! ClientRequestToken:s NotificationChannel:251 JobTag:s Filters:253 SegmentTypes:[s!
JobId:s
Name:s! StartSelector:254 StopSelector:255
SessionId:s
Video:215! ClientRequestToken:s NotificationChannel:251 JobTag:s Filters:256
JobId:s
ProjectVersionArn:s!
Status:s
Name:s!
-
ResourceArn:s! Tags:{s!
-
ResourceArn:s! TagKeys:[s!
-
DatasetArn:s! Changes:257!
-
Name:s! SettingsForUpdate:258 RegionsOfInterestForUpdate:[189 DataSharingPreferenceForUpdate:190 ParametersToDelete:[s
-
-
-
ResourceType:s QuotaCode:s ServiceCode:s
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
-
FaceId:s
FaceId:s UserId:s Confidence:f Reasons:[s
Bytes:B S3Object:259
BoundingBox:245 Confidence:f
Similarity:f Face:178
BoundingBox:245 Confidence:f Landmarks:[260 Pose:261 Quality:262 Emotions:[263 Smile:264
S3Bucket:s S3KeyPrefix:s
GroundTruthManifest:265 DatasetArn:s
OutputConfig:266 AuditImagesLimit:i ChallengePreferences:[267
Assets:[268
Assets:[268 AutoCreate:b
ContentModeration:269
KinesisVideoStream:270
KinesisDataStream:271 S3Destination:272
FaceSearch:273 ConnectedHome:274
SNSTopicArn:s!
BoundingBox:245 Polygon:[275
OptIn:b!
FaceId:s UserId:s Reasons:[s
CreationTimestamp:t LastUpdatedTimestamp:t Status:s StatusMessage:s StatusMessageCode:s DatasetStats:276
ProjectVersionArn:s CreationTimestamp:t MinInferenceUnits:i Status:s StatusMessage:s BillableTrainingTimeInSeconds:l TrainingEndTimestamp:t OutputConfig:179 TrainingDataResult:277 TestingDataResult:278 EvaluationResult:279 ManifestSummary:265 KmsKeyId:s MaxInferenceUnits:i SourceProjectVersionArn:s VersionDescription:s Feature:s BaseModelVersion:s FeatureConfig:184
ProjectArn:s CreationTimestamp:t Status:s Datasets:[280 Feature:s AutoUpdate:s
Name:s Confidence:f Geometry:281
BoundingBox:245 AgeRange:282 Smile:264 Eyeglasses:283 Sunglasses:284 Gender:285 Beard:286 Mustache:287 EyesOpen:288 MouthOpen:289 Emotions:[263 Landmarks:[260 Pose:261 Quality:262 Confidence:f FaceOccluded:290 EyeDirection:291
GeneralLabels:292 ImageProperties:293
Name:s Confidence:f Instances:[294 Parents:[295 Aliases:[296 Categories:[297
Quality:298 DominantColors:[299 Foreground:300 Background:301
HumanLoopName:s! FlowDefinitionArn:s! DataAttributes:302
Confidence:f Name:s ParentName:s TaxonomyLevel:i
HumanLoopArn:s HumanLoopActivationReasons:[s HumanLoopActivationConditionsEvaluationResults:J
Confidence:f Name:s
MinConfidence:f! RequiredEquipmentTypes:[s!
BodyParts:[303 BoundingBox:245 Confidence:f Id:i
PersonsWithRequiredEquipment:[i PersonsWithoutRequiredEquipment:[i PersonsIndeterminate:[i
WordFilter:304 RegionsOfInterest:[189
DetectedText:s Type:s Id:i ParentId:i Confidence:f Geometry:281
FaceId:s
FaceId:s UserId:s Reasons:[s
Arn:s!
Type:s
Codec:s DurationMillis:l Format:s FrameRate:f FrameHeight:l FrameWidth:l ColorRange:s
Timestamp:l Celebrity:305
S3Object:259
Timestamp:l ModerationLabel:201 StartTimestampMillis:l EndTimestampMillis:l DurationMillis:l ContentTypes:[203
SortBy:s AggregateBy:s
Timestamp:l Face:196
Bytes:B S3Object:259 BoundingBox:245
Type:s! Version:s!
Timestamp:l Person:306 FaceMatches:[244
Timestamp:l Label:198 StartTimestampMillis:l EndTimestampMillis:l DurationMillis:l
SortBy:s AggregateBy:s
DetectModerationLabels:307
Code:s Message:s
S3Object:259!
S3Bucket:s! S3KeyPrefix:s
S3Object:259 ModelVersions:308
S3Object:259
Timestamp:l Person:306
Codec:s DurationMillis:l SampleRate:l NumberOfChannels:l
Type:s StartTimestampMillis:l EndTimestampMillis:l DurationMillis:l StartTimecodeSMPTE:s EndTimecodeSMPTE:s DurationSMPTE:s TechnicalCueSegment:309 ShotSegment:310 StartFrameNumber:l EndFrameNumber:l DurationFrames:l
Type:s ModelVersion:s
Timestamp:l TextDetection:208
Face:238 FaceDetail:196
Reasons:[s FaceDetail:196
LabelName:s LabelStats:311
FaceId:s BoundingBox:245 ImageId:s ExternalImageId:s Confidence:f IndexFacesModelVersion:s UserId:s
JobId:s! JobName:s OperationsConfig:224! Status:s! FailureDetails:225 CreationTimestamp:t! CompletionTimestamp:t Input:226! OutputConfig:227! KmsKeyId:s Results:228 ManifestSummary:229
ProjectArn:s PolicyName:s PolicyRevisionId:s PolicyDocument:s CreationTimestamp:t LastUpdatedTimestamp:t
Name:s Status:s
UserId:s UserStatus:s
Urls:[s Name:s Id:s Face:178 MatchConfidence:f KnownGender:212
Similarity:f Face:238
Width:f Height:f Left:f Top:f
Similarity:f User:312
FaceId:s
UserId:s
FaceDetail:196
FaceDetails:196 Reasons:[s
SNSTopicArn:s! RoleArn:s!
GeneralLabels:292
TechnicalCueFilter:313 ShotFilter:314
KVSStreamStartSelector:315
MaxDurationInSeconds:l
WordFilter:304 RegionsOfInterest:[189
GroundTruth:B!
ConnectedHomeForUpdate:316
Bucket:s Name:s Version:s
Type:s X:f Y:f
Roll:f Yaw:f Pitch:f
Brightness:f Sharpness:f
Type:s Confidence:f
Value:b Confidence:f
S3Object:259
S3Bucket:s! S3KeyPrefix:s
Type:s! Versions:317
GroundTruthManifest:265
ConfidenceThreshold:f
Arn:s
Arn:s
Bucket:s KeyPrefix:s
CollectionId:s FaceMatchThreshold:f
Labels:[s! MinConfidence:f
X:f Y:f
LabeledEntries:i TotalEntries:i TotalLabels:i ErrorEntries:i
Input:182 Output:182 Validation:318
Input:183 Output:183 Validation:318
F1Score:f Summary:319
CreationTimestamp:t DatasetType:s DatasetArn:s Status:s StatusMessage:s StatusMessageCode:s
BoundingBox:245 Polygon:[275
Low:i High:i
Value:b Confidence:f
Value:b Confidence:f
Value:s Confidence:f
Value:b Confidence:f
Value:b Confidence:f
Value:b Confidence:f
Value:b Confidence:f
Value:b Confidence:f
Yaw:f Pitch:f Confidence:f
LabelInclusionFilters:[s LabelExclusionFilters:[s LabelCategoryInclusionFilters:[s LabelCategoryExclusionFilters:[s
MaxDominantColors:i
BoundingBox:245 Confidence:f DominantColors:[299
Name:s
Name:s
Name:s
Brightness:f Sharpness:f Contrast:f
Red:i Blue:i Green:i HexCode:s CSSColor:s SimplifiedColor:s PixelPercent:f
Quality:298 DominantColors:[299
Quality:298 DominantColors:[299
ContentClassifiers:[s
Name:s Confidence:f EquipmentDetections:[320
MinConfidence:f MinBoundingBoxHeight:f MinBoundingBoxWidth:f
Urls:[s Name:s Id:s Confidence:f BoundingBox:245 Face:196 KnownGender:212
Index:l BoundingBox:245 Face:196
MinConfidence:f ProjectVersion:s
Moderation:s
Type:s Confidence:f
Index:l Confidence:f
EntryCount:i BoundingBoxCount:i
UserId:s UserStatus:s
MinSegmentConfidence:f BlackFrame:321
MinSegmentConfidence:f
ProducerTimestamp:l FragmentNumber:s
Labels:[s MinConfidence:f
Minimum:s Maximum:s
Assets:[268
S3Object:259
BoundingBox:245 Confidence:f Type:s CoversBodyPart:322
MaxPixelThreshold:f MinCoveragePercentage:f
Confidence:f Value:b

AccessDeniedException 150
ConflictException 151
HumanLoopQuotaExceededException 152
IdempotentParameterMismatchException 153
ImageTooLargeException 154
InternalServerError 155
InvalidImageFormatException 156
InvalidManifestException 157
InvalidPaginationTokenException 158
InvalidParameterException 159
InvalidPolicyRevisionIdException 160
InvalidS3ObjectException 161
LimitExceededException 162
MalformedPolicyDocumentException 163
ProvisionedThroughputExceededException 164
ResourceAlreadyExistsException 165
ResourceInUseException 166
ResourceNotFoundException 167
ResourceNotReadyException 168
ServiceQuotaExceededException 169
SessionNotFoundException 170
ThrottlingException 171
VideoTooLargeException 172

ListCollections in=NextToken out=NextToken limit=MaxResults results=CollectionIds,FaceModelVersions
ListFaces in=NextToken out=NextToken limit=MaxResults results=Faces once=FaceModelVersion
ListStreamProcessors in=NextToken out=NextToken limit=MaxResults results=StreamProcessors
DescribeProjectVersions in=NextToken out=NextToken limit=MaxResults results=ProjectVersionDescriptions
DescribeProjects in=NextToken out=NextToken limit=MaxResults results=ProjectDescriptions
ListDatasetEntries in=NextToken out=NextToken limit=MaxResults results=DatasetEntries
ListDatasetLabels in=NextToken out=NextToken limit=MaxResults results=DatasetLabelDescriptions
ListProjectPolicies in=NextToken out=NextToken limit=MaxResults results=ProjectPolicies
ListUsers in=NextToken out=NextToken limit=MaxResults results=Users

ProjectVersionTrainingCompleted DescribeProjectVersions 120 360 [{"state":"success","matcher":"pathAll","argument":"ProjectVersionDescriptions[].Status","expected":"TRAINING_COMPLETED"},{"state":"failure","matcher":"pathAny","argument":"ProjectVersionDescriptions[].Status","expected":"TRAINING_FAILED"}]
ProjectVersionRunning DescribeProjectVersions 30 40 [{"state":"success","matcher":"pathAll","argument":"ProjectVersionDescriptions[].Status","expected":"RUNNING"},{"state":"failure","matcher":"pathAny","argument":"ProjectVersionDescriptions[].Status","expected":"FAILED"}]`,
}
