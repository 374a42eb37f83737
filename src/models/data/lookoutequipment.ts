// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Lookout for Equipment, API version 2020-12-15. */
export const lookoutequipment: ServiceModel = {
  name: 'lookoutequipment',
  packed: `{"name":"lookoutequipment","serviceId":"LookoutEquipment","fullName":"Amazon Lookout for Equipment","apiVersion":"2020-12-15","protocol":"json","protocols":["json"],"endpointPrefix":"lookoutequipment","jsonVersion":"1.0","targetPrefix":"AWSLookoutEquipmentFrontendService"}
CreateDataset <0 >1
CreateInferenceScheduler <2 >3
CreateLabel <4 >5
CreateLabelGroup <6 >7
CreateModel <8 >9
CreateRetrainingScheduler <10 >11
DeleteDataset <12
DeleteInferenceScheduler <13
DeleteLabel <14
DeleteLabelGroup <15
DeleteModel <16
DeleteResourcePolicy <17
DeleteRetrainingScheduler <18
DescribeDataIngestionJob <19 >20
DescribeDataset <21 >22
DescribeInferenceScheduler <23 >24
DescribeLabel <25 >26
DescribeLabelGroup <27 >28
DescribeModel <29 >30
DescribeModelVersion <31 >32
DescribeResourcePolicy <33 >34
DescribeRetrainingScheduler <35 >36
ImportDataset <37 >38
ImportModelVersion <39 >40
ListDataIngestionJobs <41 >42
ListDatasets <43 >44
ListInferenceEvents <45 >46
ListInferenceExecutions <47 >48
ListInferenceSchedulers <49 >50
ListLabelGroups <51 >52
ListLabels <53 >54
ListModelVersions <55 >56
ListModels <57 >58
ListRetrainingSchedulers <59 >60
ListSensorStatistics <61 >62
ListTagsForResource <63 >64
PutResourcePolicy <65 >66
StartDataIngestionJob <67 >68
StartInferenceScheduler <69 >70
StartRetrainingScheduler <71 >72
StopInferenceScheduler <73 >74
StopRetrainingScheduler <75 >76
TagResource <77 >78
UntagResource <79 >80
UpdateActiveModelVersion <81 >82
UpdateInferenceScheduler <83
UpdateLabelGroup <84
UpdateModel <85
UpdateRetrainingScheduler <86

DatasetName:s! DatasetSchema:94 ServerSideKmsKeyId:s ClientToken:s!~ Tags:[95
DatasetName:s DatasetArn:s Status:s
ModelName:s! InferenceSchedulerName:s! DataDelayOffsetInMinutes:l DataUploadFrequency:s! DataInputConfiguration:96! DataOutputConfiguration:97! RoleArn:s! ServerSideKmsKeyId:s ClientToken:s!~ Tags:[95
InferenceSchedulerArn:s InferenceSchedulerName:s Status:s ModelQuality:s
LabelGroupName:s! StartTime:t! EndTime:t! Rating:s! FaultCode:s Notes:s Equipment:s ClientToken:s!~
LabelId:s
LabelGroupName:s! FaultCodes:[s ClientToken:s!~ Tags:[95
LabelGroupName:s LabelGroupArn:s
ModelName:s! DatasetName:s! DatasetSchema:94 LabelsInputConfiguration:98 ClientToken:s!~ TrainingDataStartTime:t TrainingDataEndTime:t EvaluationDataStartTime:t EvaluationDataEndTime:t RoleArn:s DataPreProcessingConfiguration:99 ServerSideKmsKeyId:s Tags:[95 OffCondition:s ModelDiagnosticsOutputConfiguration:100
ModelArn:s Status:s
ModelName:s! RetrainingStartDate:t RetrainingFrequency:s! LookbackWindow:s! PromoteMode:s ClientToken:s!~
ModelName:s ModelArn:s Status:s
DatasetName:s!
InferenceSchedulerName:s!
LabelGroupName:s! LabelId:s!
LabelGroupName:s!
ModelName:s!
ResourceArn:s!
ModelName:s!
JobId:s!
JobId:s DatasetArn:s IngestionInputConfiguration:101 RoleArn:s CreatedAt:t Status:s FailedReason:s DataQualitySummary:102 IngestedFilesSummary:103 StatusDetail:s IngestedDataSize:l DataStartTime:t DataEndTime:t SourceDatasetArn:s
DatasetName:s!
DatasetName:s DatasetArn:s CreatedAt:t LastUpdatedAt:t Status:s Schema:J ServerSideKmsKeyId:s IngestionInputConfiguration:101 DataQualitySummary:102 IngestedFilesSummary:103 RoleArn:s DataStartTime:t DataEndTime:t SourceDatasetArn:s
InferenceSchedulerName:s!
ModelArn:s ModelName:s InferenceSchedulerName:s InferenceSchedulerArn:s Status:s DataDelayOffsetInMinutes:l DataUploadFrequency:s CreatedAt:t UpdatedAt:t DataInputConfiguration:96 DataOutputConfiguration:97 RoleArn:s ServerSideKmsKeyId:s LatestInferenceResult:s
LabelGroupName:s! LabelId:s!
LabelGroupName:s LabelGroupArn:s LabelId:s StartTime:t EndTime:t Rating:s FaultCode:s Notes:s Equipment:s CreatedAt:t
LabelGroupName:s!
LabelGroupName:s LabelGroupArn:s FaultCodes:[s CreatedAt:t UpdatedAt:t
ModelName:s!
ModelName:s ModelArn:s DatasetName:s DatasetArn:s Schema:J LabelsInputConfiguration:98 TrainingDataStartTime:t TrainingDataEndTime:t EvaluationDataStartTime:t EvaluationDataEndTime:t RoleArn:s DataPreProcessingConfiguration:99 Status:s TrainingExecutionStartTime:t TrainingExecutionEndTime:t FailedReason:s ModelMetrics:J LastUpdatedTime:t CreatedAt:t ServerSideKmsKeyId:s OffCondition:s SourceModelVersionArn:s ImportJobStartTime:t ImportJobEndTime:t ActiveModelVersion:l ActiveModelVersionArn:s ModelVersionActivatedAt:t PreviousActiveModelVersion:l PreviousActiveModelVersionArn:s PreviousModelVersionActivatedAt:t PriorModelMetrics:J LatestScheduledRetrainingFailedReason:s LatestScheduledRetrainingStatus:s LatestScheduledRetrainingModelVersion:l LatestScheduledRetrainingStartTime:t LatestScheduledRetrainingAvailableDataInDays:i NextScheduledRetrainingStartDate:t AccumulatedInferenceDataStartTime:t AccumulatedInferenceDataEndTime:t RetrainingSchedulerStatus:s ModelDiagnosticsOutputConfiguration:100 ModelQuality:s
ModelName:s! ModelVersion:l!
ModelName:s ModelArn:s ModelVersion:l ModelVersionArn:s Status:s SourceType:s DatasetName:s DatasetArn:s Schema:s LabelsInputConfiguration:98 TrainingDataStartTime:t TrainingDataEndTime:t EvaluationDataStartTime:t EvaluationDataEndTime:t RoleArn:s DataPreProcessingConfiguration:99 TrainingExecutionStartTime:t TrainingExecutionEndTime:t FailedReason:s ModelMetrics:s LastUpdatedTime:t CreatedAt:t ServerSideKmsKeyId:s OffCondition:s SourceModelVersionArn:s ImportJobStartTime:t ImportJobEndTime:t ImportedDataSizeInBytes:l PriorModelMetrics:s RetrainingAvailableDataInDays:i AutoPromotionResult:s AutoPromotionResultReason:s ModelDiagnosticsOutputConfiguration:100 ModelDiagnosticsResultsObject:104 ModelQuality:s
ResourceArn:s!
PolicyRevisionId:s ResourcePolicy:s CreationTime:t LastModifiedTime:t
ModelName:s!
ModelName:s ModelArn:s RetrainingStartDate:t RetrainingFrequency:s LookbackWindow:s Status:s PromoteMode:s CreatedAt:t UpdatedAt:t
SourceDatasetArn:s! DatasetName:s ClientToken:s!~ ServerSideKmsKeyId:s Tags:[95
DatasetName:s DatasetArn:s Status:s JobId:s
SourceModelVersionArn:s! ModelName:s DatasetName:s! LabelsInputConfiguration:98 ClientToken:s!~ RoleArn:s ServerSideKmsKeyId:s Tags:[95 InferenceDataImportStrategy:s
ModelName:s ModelArn:s ModelVersionArn:s ModelVersion:l Status:s
DatasetName:s NextToken:s MaxResults:i Status:s
NextToken:s DataIngestionJobSummaries:[105
NextToken:s MaxResults:i DatasetNameBeginsWith:s
NextToken:s DatasetSummaries:[106
NextToken:s MaxResults:i InferenceSchedulerName:s! IntervalStartTime:t! IntervalEndTime:t!
NextToken:s InferenceEventSummaries:[107
NextToken:s MaxResults:i InferenceSchedulerName:s! DataStartTimeAfter:t DataEndTimeBefore:t Status:s
NextToken:s InferenceExecutionSummaries:[108
NextToken:s MaxResults:i InferenceSchedulerNameBeginsWith:s ModelName:s Status:s
NextToken:s InferenceSchedulerSummaries:[109
LabelGroupNameBeginsWith:s NextToken:s MaxResults:i
NextToken:s LabelGroupSummaries:[110
LabelGroupName:s! IntervalStartTime:t IntervalEndTime:t FaultCode:s Equipment:s NextToken:s MaxResults:i
NextToken:s LabelSummaries:[111
ModelName:s! NextToken:s MaxResults:i Status:s SourceType:s CreatedAtEndTime:t CreatedAtStartTime:t MaxModelVersion:l MinModelVersion:l
NextToken:s ModelVersionSummaries:[112
NextToken:s MaxResults:i Status:s ModelNameBeginsWith:s DatasetNameBeginsWith:s
NextToken:s ModelSummaries:[113
ModelNameBeginsWith:s Status:s NextToken:s MaxResults:i
RetrainingSchedulerSummaries:[114 NextToken:s
DatasetName:s! IngestionJobId:s MaxResults:i NextToken:s
SensorStatisticsSummaries:[115 NextToken:s
ResourceArn:s!
Tags:[95
ResourceArn:s! ResourcePolicy:s! PolicyRevisionId:s ClientToken:s!~
ResourceArn:s PolicyRevisionId:s
DatasetName:s! IngestionInputConfiguration:101! RoleArn:s! ClientToken:s!~
JobId:s Status:s
InferenceSchedulerName:s!
ModelArn:s ModelName:s InferenceSchedulerName:s InferenceSchedulerArn:s Status:s
ModelName:s!
ModelName:s ModelArn:s Status:s
InferenceSchedulerName:s!
ModelArn:s ModelName:s InferenceSchedulerName:s InferenceSchedulerArn:s Status:s
ModelName:s!
ModelName:s ModelArn:s Status:s
ResourceArn:s! Tags:[95!
-
ResourceArn:s! TagKeys:[s!
-
ModelName:s! ModelVersion:l!
ModelName:s ModelArn:s CurrentActiveVersion:l PreviousActiveVersion:l CurrentActiveVersionArn:s PreviousActiveVersionArn:s
InferenceSchedulerName:s! DataDelayOffsetInMinutes:l DataUploadFrequency:s DataInputConfiguration:96 DataOutputConfiguration:97 RoleArn:s
LabelGroupName:s! FaultCodes:[s
ModelName:s! LabelsInputConfiguration:98 RoleArn:s ModelDiagnosticsOutputConfiguration:100
ModelName:s! RetrainingStartDate:t RetrainingFrequency:s LookbackWindow:s PromoteMode:s
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
Message:s!
InlineDataSchema:J
Key:s! Value:s!
S3InputConfiguration:116 InputTimeZoneOffset:s InferenceInputNameConfiguration:117
S3OutputConfiguration:118! KmsKeyId:s
S3InputConfiguration:119 LabelGroupName:s
TargetSamplingRate:s
S3OutputConfiguration:120! KmsKeyId:s
S3InputConfiguration:121!
InsufficientSensorData:122! MissingSensorData:123! InvalidSensorData:124! UnsupportedTimestamps:125! DuplicateTimestamps:126!
TotalNumberOfFiles:i! IngestedNumberOfFiles:i! DiscardedFiles:[104
Bucket:s! Key:s!
JobId:s DatasetName:s DatasetArn:s IngestionInputConfiguration:101 Status:s
DatasetName:s DatasetArn:s Status:s CreatedAt:t
InferenceSchedulerArn:s InferenceSchedulerName:s EventStartTime:t EventEndTime:t Diagnostics:s EventDurationInSeconds:l
ModelName:s ModelArn:s InferenceSchedulerName:s InferenceSchedulerArn:s ScheduledStartTime:t DataStartTime:t DataEndTime:t DataInputConfiguration:96 DataOutputConfiguration:97 CustomerResultObject:104 Status:s FailedReason:s ModelVersion:l ModelVersionArn:s
ModelName:s ModelArn:s InferenceSchedulerName:s InferenceSchedulerArn:s Status:s DataDelayOffsetInMinutes:l DataUploadFrequency:s LatestInferenceResult:s
LabelGroupName:s LabelGroupArn:s CreatedAt:t UpdatedAt:t
LabelGroupName:s LabelId:s LabelGroupArn:s StartTime:t EndTime:t Rating:s FaultCode:s Equipment:s CreatedAt:t
ModelName:s ModelArn:s ModelVersion:l ModelVersionArn:s CreatedAt:t Status:s SourceType:s ModelQuality:s
ModelName:s ModelArn:s DatasetName:s DatasetArn:s Status:s CreatedAt:t ActiveModelVersion:l ActiveModelVersionArn:s LatestScheduledRetrainingStatus:s LatestScheduledRetrainingModelVersion:l LatestScheduledRetrainingStartTime:t NextScheduledRetrainingStartDate:t RetrainingSchedulerStatus:s ModelDiagnosticsOutputConfiguration:100 ModelQuality:s
ModelName:s ModelArn:s Status:s RetrainingStartDate:t RetrainingFrequency:s LookbackWindow:s
ComponentName:s SensorName:s DataExists:b MissingValues:127 InvalidValues:127 InvalidDateEntries:127 DuplicateTimestamps:127 CategoricalValues:128 MultipleOperatingModes:129 LargeTimestampGaps:130 MonotonicValues:131 DataStartTime:t DataEndTime:t
Bucket:s! Prefix:s
TimestampFormat:s ComponentTimestampDelimiter:s
Bucket:s! Prefix:s
Bucket:s! Prefix:s
Bucket:s! Prefix:s
Bucket:s! Prefix:s KeyPattern:s
MissingCompleteSensorData:132! SensorsWithShortDateRange:133!
AffectedSensorCount:i! TotalNumberOfMissingValues:i!
AffectedSensorCount:i! TotalNumberOfInvalidValues:i!
TotalNumberOfUnsupportedTimestamps:i!
TotalNumberOfDuplicateTimestamps:i!
Count:i! Percentage:f!
Status:s! NumberOfCategory:i
Status:s!
Status:s! NumberOfLargeTimestampGaps:i MaxTimestampGapInDays:i
Status:s! Monotonicity:s
AffectedSensorCount:i!
AffectedSensorCount:i!

AccessDeniedException 87
ConflictException 88
InternalServerException 89
ResourceNotFoundException 90
ServiceQuotaExceededException 91
ThrottlingException 92
ValidationException 93



`,
}
