// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Machine Learning, API version 2014-12-12. */
export const machinelearning: ServiceModel = {
  name: 'machinelearning',
  packed: `{"name":"machinelearning","serviceId":"Machine Learning","fullName":"Amazon Machine Learning","apiVersion":"2014-12-12","protocol":"json","protocols":["json"],"endpointPrefix":"machinelearning","jsonVersion":"1.1","targetPrefix":"AmazonML_20141212"}
AddTags <0 >1
CreateBatchPrediction <2 >3
CreateDataSourceFromRDS <4 >5
CreateDataSourceFromRedshift <6 >7
CreateDataSourceFromS3 <8 >9
CreateEvaluation <10 >11
CreateMLModel <12 >13
CreateRealtimeEndpoint <14 >15
DeleteBatchPrediction <16 >17
DeleteDataSource <18 >19
DeleteEvaluation <20 >21
DeleteMLModel <22 >23
DeleteRealtimeEndpoint <24 >25
DeleteTags <26 >27
DescribeBatchPredictions <28 >29
DescribeDataSources <30 >31
DescribeEvaluations <32 >33
DescribeMLModels <34 >35
DescribeTags <36 >37
GetBatchPrediction <38 >39
GetDataSource <40 >41
GetEvaluation <42 >43
GetMLModel <44 >45
Predict <46 >47
UpdateBatchPrediction <48 >49
UpdateDataSource <50 >51
UpdateEvaluation <52 >53
UpdateMLModel <54 >55

Tags:[64! ResourceId:s! ResourceType:s!
ResourceId:s ResourceType:s
BatchPredictionId:s! BatchPredictionName:s MLModelId:s! BatchPredictionDataSourceId:s! OutputUri:s!
BatchPredictionId:s
DataSourceId:s! DataSourceName:s RDSData:65! RoleARN:s! ComputeStatistics:b
DataSourceId:s
DataSourceId:s! DataSourceName:s DataSpec:66! RoleARN:s! ComputeStatistics:b
DataSourceId:s
DataSourceId:s! DataSourceName:s DataSpec:67! ComputeStatistics:b
DataSourceId:s
EvaluationId:s! EvaluationName:s MLModelId:s! EvaluationDataSourceId:s!
EvaluationId:s
MLModelId:s! MLModelName:s MLModelType:s! Parameters:{s TrainingDataSourceId:s! Recipe:s RecipeUri:s
MLModelId:s
MLModelId:s!
MLModelId:s RealtimeEndpointInfo:68
BatchPredictionId:s!
BatchPredictionId:s
DataSourceId:s!
DataSourceId:s
EvaluationId:s!
EvaluationId:s
MLModelId:s!
MLModelId:s
MLModelId:s!
MLModelId:s RealtimeEndpointInfo:68
TagKeys:[s! ResourceId:s! ResourceType:s!
ResourceId:s ResourceType:s
FilterVariable:s EQ:s GT:s LT:s GE:s LE:s NE:s Prefix:s SortOrder:s NextToken:s Limit:i
Results:[69 NextToken:s
FilterVariable:s EQ:s GT:s LT:s GE:s LE:s NE:s Prefix:s SortOrder:s NextToken:s Limit:i
Results:[70 NextToken:s
FilterVariable:s EQ:s GT:s LT:s GE:s LE:s NE:s Prefix:s SortOrder:s NextToken:s Limit:i
Results:[71 NextToken:s
FilterVariable:s EQ:s GT:s LT:s GE:s LE:s NE:s Prefix:s SortOrder:s NextToken:s Limit:i
Results:[72 NextToken:s
ResourceId:s! ResourceType:s!
ResourceId:s ResourceType:s Tags:[64
BatchPredictionId:s!
BatchPredictionId:s MLModelId:s BatchPredictionDataSourceId:s InputDataLocationS3:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s OutputUri:s LogUri:s Message:s ComputeTime:l FinishedAt:t StartedAt:t TotalRecordCount:l InvalidRecordCount:l
DataSourceId:s! Verbose:b
DataSourceId:s DataLocationS3:s DataRearrangement:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t DataSizeInBytes:l NumberOfFiles:l Name:s Status:s LogUri:s Message:s RedshiftMetadata:73 RDSMetadata:74 RoleARN:s ComputeStatistics:b ComputeTime:l FinishedAt:t StartedAt:t DataSourceSchema:s
EvaluationId:s!
EvaluationId:s MLModelId:s EvaluationDataSourceId:s InputDataLocationS3:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s PerformanceMetrics:75 LogUri:s Message:s ComputeTime:l FinishedAt:t StartedAt:t
MLModelId:s! Verbose:b
MLModelId:s TrainingDataSourceId:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s SizeInBytes:l EndpointInfo:68 TrainingParameters:{s InputDataLocationS3:s MLModelType:s ScoreThreshold:f ScoreThresholdLastUpdatedAt:t LogUri:s Message:s ComputeTime:l FinishedAt:t StartedAt:t Recipe:s Schema:s
MLModelId:s! Record:{s! PredictEndpoint:s!
Prediction:76
BatchPredictionId:s! BatchPredictionName:s!
BatchPredictionId:s
DataSourceId:s! DataSourceName:s!
DataSourceId:s
EvaluationId:s! EvaluationName:s!
EvaluationId:s
MLModelId:s! MLModelName:s ScoreThreshold:f
MLModelId:s
message:s code:i
message:s code:i
message:s code:i
message:s
message:s code:i
message:s
message:s code:i
message:s
Key:s Value:s
DatabaseInformation:77! SelectSqlQuery:s! DatabaseCredentials:78! S3StagingLocation:s! DataRearrangement:s DataSchema:s DataSchemaUri:s ResourceRole:s! ServiceRole:s! SubnetId:s! SecurityGroupIds:[s!
DatabaseInformation:79! SelectSqlQuery:s! DatabaseCredentials:80! S3StagingLocation:s! DataRearrangement:s DataSchema:s DataSchemaUri:s
DataLocationS3:s! DataRearrangement:s DataSchema:s DataSchemaLocationS3:s
PeakRequestsPerSecond:i CreatedAt:t EndpointUrl:s EndpointStatus:s
BatchPredictionId:s MLModelId:s BatchPredictionDataSourceId:s InputDataLocationS3:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s OutputUri:s Message:s ComputeTime:l FinishedAt:t StartedAt:t TotalRecordCount:l InvalidRecordCount:l
DataSourceId:s DataLocationS3:s DataRearrangement:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t DataSizeInBytes:l NumberOfFiles:l Name:s Status:s Message:s RedshiftMetadata:73 RDSMetadata:74 RoleARN:s ComputeStatistics:b ComputeTime:l FinishedAt:t StartedAt:t
EvaluationId:s MLModelId:s EvaluationDataSourceId:s InputDataLocationS3:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s PerformanceMetrics:75 Message:s ComputeTime:l FinishedAt:t StartedAt:t
MLModelId:s TrainingDataSourceId:s CreatedByIamUser:s CreatedAt:t LastUpdatedAt:t Name:s Status:s SizeInBytes:l EndpointInfo:68 TrainingParameters:{s InputDataLocationS3:s Algorithm:s MLModelType:s ScoreThreshold:f ScoreThresholdLastUpdatedAt:t Message:s ComputeTime:l FinishedAt:t StartedAt:t
RedshiftDatabase:79 DatabaseUserName:s SelectSqlQuery:s
Database:77 DatabaseUserName:s SelectSqlQuery:s ResourceRole:s ServiceRole:s DataPipelineId:s
Properties:{s
predictedLabel:s predictedValue:f predictedScores:{f details:{s
InstanceIdentifier:s! DatabaseName:s!
Username:s! Password:s!
DatabaseName:s! ClusterIdentifier:s!
Username:s! Password:s!

IdempotentParameterMismatchException 56
InternalServerException 57
InvalidInputException 58
InvalidTagException 59
LimitExceededException 60
PredictorNotMountedException 61
ResourceNotFoundException 62
TagLimitExceededException 63

DescribeBatchPredictions in=NextToken out=NextToken limit=Limit results=Results
DescribeDataSources in=NextToken out=NextToken limit=Limit results=Results
DescribeEvaluations in=NextToken out=NextToken limit=Limit results=Results
DescribeMLModels in=NextToken out=NextToken limit=Limit results=Results

DataSourceAvailable DescribeDataSources 30 60 [{"expected":"COMPLETED","matcher":"pathAll","state":"success","argument":"Results[].Status"},{"expected":"FAILED","matcher":"pathAny","state":"failure","argument":"Results[].Status"}]
MLModelAvailable DescribeMLModels 30 60 [{"expected":"COMPLETED","matcher":"pathAll","state":"success","argument":"Results[].Status"},{"expected":"FAILED","matcher":"pathAny","state":"failure","argument":"Results[].Status"}]
EvaluationAvailable DescribeEvaluations 30 60 [{"expected":"COMPLETED","matcher":"pathAll","state":"success","argument":"Results[].Status"},{"expected":"FAILED","matcher":"pathAny","state":"failure","argument":"Results[].Status"}]
BatchPredictionAvailable DescribeBatchPredictions 30 60 [{"expected":"COMPLETED","matcher":"pathAll","state":"success","argument":"Results[].Status"},{"expected":"FAILED","matcher":"pathAny","state":"failure","argument":"Results[].Status"}]`,
}
