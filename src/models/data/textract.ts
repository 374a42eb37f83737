// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Textract, API version 2018-06-27. */
export const textract: ServiceModel = {
  name: 'textract',
  packed: `{"name":"textract","serviceId":"Textract","fullName":"Amazon Textract","apiVersion":"2018-06-27","protocol":"json","protocols":["json"],"endpointPrefix":"textract","jsonVersion":"1.1","targetPrefix":"Textract"}
AnalyzeDocument <0 >1
AnalyzeExpense <2 >3
AnalyzeID <4 >5
CreateAdapter <6 >7 idempotent
CreateAdapterVersion <8 >9 idempotent
DeleteAdapter <10 >11 idempotent
DeleteAdapterVersion <12 >13 idempotent
DetectDocumentText <14 >15
GetAdapter <16 >17
GetAdapterVersion <18 >19
GetDocumentAnalysis <20 >21
GetDocumentTextDetection <22 >23
GetExpenseAnalysis <24 >25
GetLendingAnalysis <26 >27
GetLendingAnalysisSummary <28 >29
ListAdapterVersions <30 >31
ListAdapters <32 >33
ListTagsForResource <34 >35
StartDocumentAnalysis <36 >37
StartDocumentTextDetection <38 >39
StartExpenseAnalysis <40 >41
StartLendingAnalysis <42 >43
TagResource <44 >45
UntagResource <46 >47
UpdateAdapter <48 >49

Document:68! FeatureTypes:[s! HumanLoopConfig:69 QueriesConfig:70 AdaptersConfig:71
DocumentMetadata:72 Blocks:[73 HumanLoopActivationOutput:74 AnalyzeDocumentModelVersion:s
Document:68!
DocumentMetadata:72 ExpenseDocuments:[75
DocumentPages:[68!
IdentityDocuments:[76 DocumentMetadata:72 AnalyzeIDModelVersion:s
AdapterName:s! ClientRequestToken:s~ Description:s FeatureTypes:[s! AutoUpdate:s Tags:{s
AdapterId:s
AdapterId:s! ClientRequestToken:s~ DatasetConfig:77! KMSKeyId:s OutputConfig:78! Tags:{s
AdapterId:s AdapterVersion:s
AdapterId:s!
-
AdapterId:s! AdapterVersion:s!
-
Document:68!
DocumentMetadata:72 Blocks:[73 DetectDocumentTextModelVersion:s
AdapterId:s!
AdapterId:s AdapterName:s CreationTime:t Description:s FeatureTypes:[s AutoUpdate:s Tags:{s
AdapterId:s! AdapterVersion:s!
AdapterId:s AdapterVersion:s CreationTime:t FeatureTypes:[s Status:s StatusMessage:s DatasetConfig:77 KMSKeyId:s OutputConfig:78 EvaluationMetrics:[79 Tags:{s
JobId:s! MaxResults:i NextToken:s
DocumentMetadata:72 JobStatus:s NextToken:s Blocks:[73 Warnings:[80 StatusMessage:s AnalyzeDocumentModelVersion:s
JobId:s! MaxResults:i NextToken:s
DocumentMetadata:72 JobStatus:s NextToken:s Blocks:[73 Warnings:[80 StatusMessage:s DetectDocumentTextModelVersion:s
JobId:s! MaxResults:i NextToken:s
DocumentMetadata:72 JobStatus:s NextToken:s ExpenseDocuments:[75 Warnings:[80 StatusMessage:s AnalyzeExpenseModelVersion:s
JobId:s! MaxResults:i NextToken:s
DocumentMetadata:72 JobStatus:s NextToken:s Results:[81 Warnings:[80 StatusMessage:s AnalyzeLendingModelVersion:s
JobId:s!
DocumentMetadata:72 JobStatus:s Summary:82 Warnings:[80 StatusMessage:s AnalyzeLendingModelVersion:s
AdapterId:s AfterCreationTime:t BeforeCreationTime:t MaxResults:i NextToken:s
AdapterVersions:[83 NextToken:s
AfterCreationTime:t BeforeCreationTime:t MaxResults:i NextToken:s
Adapters:[84 NextToken:s
ResourceARN:s!
Tags:{s
DocumentLocation:85! FeatureTypes:[s! ClientRequestToken:s JobTag:s NotificationChannel:86 OutputConfig:78 KMSKeyId:s QueriesConfig:70 AdaptersConfig:71
JobId:s
DocumentLocation:85! ClientRequestToken:s JobTag:s NotificationChannel:86 OutputConfig:78 KMSKeyId:s
JobId:s
DocumentLocation:85! ClientRequestToken:s JobTag:s NotificationChannel:86 OutputConfig:78 KMSKeyId:s
JobId:s
DocumentLocation:85! ClientRequestToken:s JobTag:s NotificationChannel:86 OutputConfig:78 KMSKeyId:s
JobId:s
ResourceARN:s! Tags:{s!
-
ResourceARN:s! TagKeys:[s!
-
AdapterId:s! Description:s AdapterName:s AutoUpdate:s
AdapterId:s AdapterName:s CreationTime:t Description:s FeatureTypes:[s AutoUpdate:s
-
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
Bytes:B S3Object:87
HumanLoopName:s! FlowDefinitionArn:s! DataAttributes:88
Queries:[89!
Adapters:[90!
Pages:i
BlockType:s Confidence:f Text:s TextType:s RowIndex:i ColumnIndex:i RowSpan:i ColumnSpan:i Geometry:91 Id:s Relationships:[92 EntityTypes:[s SelectionStatus:s Page:i Query:89
HumanLoopArn:s HumanLoopActivationReasons:[s HumanLoopActivationConditionsEvaluationResults:J
ExpenseIndex:i SummaryFields:[93 LineItemGroups:[94 Blocks:[73
DocumentIndex:i IdentityDocumentFields:[95 Blocks:[73
ManifestS3Object:87
S3Bucket:s! S3Prefix:s
Baseline:96 AdapterVersion:96 FeatureType:s
ErrorCode:s Pages:[i
Page:i PageClassification:97 Extractions:[98
DocumentGroups:[99 UndetectedDocumentTypes:[s
AdapterId:s AdapterVersion:s CreationTime:t FeatureTypes:[s Status:s StatusMessage:s
AdapterId:s AdapterName:s CreationTime:t FeatureTypes:[s
S3Object:87
SNSTopicArn:s! RoleArn:s!
Bucket:s Name:s Version:s
ContentClassifiers:[s
Text:s! Alias:s Pages:[s
AdapterId:s! Pages:[s Version:s!
BoundingBox:100 Polygon:[101 RotationAngle:f
Type:s Ids:[s
Type:102 LabelDetection:103 ValueDetection:103 PageNumber:i Currency:104 GroupProperties:[105
LineItemGroupIndex:i LineItems:[106
Type:107 ValueDetection:107
F1Score:f Precision:f Recall:f
PageType:[108! PageNumber:[108!
LendingDocument:109 ExpenseDocument:75 IdentityDocument:76
Type:s SplitDocuments:[110 DetectedSignatures:[111 UndetectedSignatures:[112
Width:f Height:f Left:f Top:f
X:f Y:f
Text:s Confidence:f
Text:s Geometry:91 Confidence:f
Code:s Confidence:f
Types:[s Id:s
LineItemExpenseFields:[93
Text:s! NormalizedValue:113 Confidence:f
Value:s Confidence:f
LendingFields:[114 SignatureDetections:[115
Index:i Pages:[i
Page:i
Page:i
Value:s ValueType:s
Type:s KeyDetection:116 ValueDetections:[116
Confidence:f Geometry:91
Text:s SelectionStatus:s Geometry:91 Confidence:f

AccessDeniedException 50
BadDocumentException 51
ConflictException 52
DocumentTooLargeException 53
HumanLoopQuotaExceededException 54
IdempotentParameterMismatchException 55
InternalServerError 56
InvalidJobIdException 57
InvalidKMSKeyException 58
InvalidParameterException 59
InvalidS3ObjectException 60
LimitExceededException 61
ProvisionedThroughputExceededException 62
ResourceNotFoundException 63
ServiceQuotaExceededException 64
ThrottlingException 65
UnsupportedDocumentException 66
ValidationException 67

ListAdapterVersions in=NextToken out=NextToken limit=MaxResults results=AdapterVersions
ListAdapters in=NextToken out=NextToken limit=MaxResults results=Adapters

`,
}
