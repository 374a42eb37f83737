// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Forecast Service, API version 2018-06-26. */
export const forecast: ServiceModel = {
  name: 'forecast',
  packed: `{"name":"forecast","serviceId":"forecast","fullName":"Amazon Forecast Service","apiVersion":"2018-06-26","protocol":"json","protocols":["json"],"endpointPrefix":"forecast","jsonVersion":"1.1","targetPrefix":"AmazonForecast"}
CreateAutoPredictor <0 >1
CreateDataset <2 >3
CreateDatasetGroup <4 >5
CreateDatasetImportJob <6 >7
CreateExplainability <8 >9
CreateExplainabilityExport <10 >11
CreateForecast <12 >13
CreateForecastExportJob <14 >15
CreateMonitor <16 >17
CreatePredictor <18 >19
CreatePredictorBacktestExportJob <20 >21
CreateWhatIfAnalysis <22 >23
CreateWhatIfForecast <24 >25
CreateWhatIfForecastExport <26 >27
DeleteDataset <28 idempotent
DeleteDatasetGroup <29 idempotent
DeleteDatasetImportJob <30 idempotent
DeleteExplainability <31 idempotent
DeleteExplainabilityExport <32 idempotent
DeleteForecast <33 idempotent
DeleteForecastExportJob <34 idempotent
DeleteMonitor <35 idempotent
DeletePredictor <36 idempotent
DeletePredictorBacktestExportJob <37 idempotent
DeleteResourceTree <38 idempotent
DeleteWhatIfAnalysis <39 idempotent
DeleteWhatIfForecast <40 idempotent
DeleteWhatIfForecastExport <41 idempotent
DescribeAutoPredictor <42 >43 idempotent
DescribeDataset <44 >45 idempotent
DescribeDatasetGroup <46 >47 idempotent
DescribeDatasetImportJob <48 >49 idempotent
DescribeExplainability <50 >51 idempotent
DescribeExplainabilityExport <52 >53 idempotent
DescribeForecast <54 >55 idempotent
DescribeForecastExportJob <56 >57 idempotent
DescribeMonitor <58 >59 idempotent
DescribePredictor <60 >61 idempotent
DescribePredictorBacktestExportJob <62 >63 idempotent
DescribeWhatIfAnalysis <64 >65 idempotent
DescribeWhatIfForecast <66 >67 idempotent
DescribeWhatIfForecastExport <68 >69 idempotent
GetAccuracyMetrics <70 >71 idempotent
ListDatasetGroups <72 >73 idempotent
ListDatasetImportJobs <74 >75 idempotent
ListDatasets <76 >77 idempotent
ListExplainabilities <78 >79 idempotent
ListExplainabilityExports <80 >81 idempotent
ListForecastExportJobs <82 >83 idempotent
ListForecasts <84 >85 idempotent
ListMonitorEvaluations <86 >87 idempotent
ListMonitors <88 >89 idempotent
ListPredictorBacktestExportJobs <90 >91 idempotent
ListPredictors <92 >93 idempotent
ListTagsForResource <94 >95
ListWhatIfAnalyses <96 >97 idempotent
ListWhatIfForecastExports <98 >99 idempotent
ListWhatIfForecasts <100 >101 idempotent
ResumeResource <102 idempotent
StopResource <103 idempotent
TagResource <104 >105
UntagResource <106 >107
UpdateDatasetGroup <108 >109 idempotent

PredictorName:s! ForecastHorizon:i ForecastTypes:[s ForecastDimensions:[s ForecastFrequency:s DataConfig:116 EncryptionConfig:117 ReferencePredictorArn:s OptimizationMetric:s ExplainPredictor:b Tags:[118 MonitorConfig:119 TimeAlignmentBoundary:120
PredictorArn:s
DatasetName:s! Domain:s! DatasetType:s! DataFrequency:s Schema:121! EncryptionConfig:117 Tags:[118
DatasetArn:s
DatasetGroupName:s! Domain:s! DatasetArns:[s Tags:[118
DatasetGroupArn:s
DatasetImportJobName:s! DatasetArn:s! DataSource:122! TimestampFormat:s TimeZone:s UseGeolocationForTimeZone:b GeolocationFormat:s Tags:[118 Format:s ImportMode:s
DatasetImportJobArn:s
ExplainabilityName:s! ResourceArn:s! ExplainabilityConfig:123! DataSource:122 Schema:121 EnableVisualization:b StartDateTime:s EndDateTime:s Tags:[118
ExplainabilityArn:s
ExplainabilityExportName:s! ExplainabilityArn:s! Destination:124! Tags:[118 Format:s
ExplainabilityExportArn:s
ForecastName:s! PredictorArn:s! ForecastTypes:[s Tags:[118 TimeSeriesSelector:125
ForecastArn:s
ForecastExportJobName:s! ForecastArn:s! Destination:124! Tags:[118 Format:s
ForecastExportJobArn:s
MonitorName:s! ResourceArn:s! Tags:[118
MonitorArn:s
PredictorName:s! AlgorithmArn:s ForecastHorizon:i! ForecastTypes:[s PerformAutoML:b AutoMLOverrideStrategy:s PerformHPO:b TrainingParameters:{s EvaluationParameters:126 HPOConfig:127 InputDataConfig:128! FeaturizationConfig:129! EncryptionConfig:117 Tags:[118 OptimizationMetric:s
PredictorArn:s
PredictorBacktestExportJobName:s! PredictorArn:s! Destination:124! Tags:[118 Format:s
PredictorBacktestExportJobArn:s
WhatIfAnalysisName:s! ForecastArn:s! TimeSeriesSelector:125 Tags:[118
WhatIfAnalysisArn:s
WhatIfForecastName:s! WhatIfAnalysisArn:s! TimeSeriesTransformations:[130 TimeSeriesReplacementsDataSource:131 Tags:[118
WhatIfForecastArn:s
WhatIfForecastExportName:s! WhatIfForecastArns:[s! Destination:124! Tags:[118 Format:s
WhatIfForecastExportArn:s
DatasetArn:s!
DatasetGroupArn:s!
DatasetImportJobArn:s!
ExplainabilityArn:s!
ExplainabilityExportArn:s!
ForecastArn:s!
ForecastExportJobArn:s!
MonitorArn:s!
PredictorArn:s!
PredictorBacktestExportJobArn:s!
ResourceArn:s!
WhatIfAnalysisArn:s!
WhatIfForecastArn:s!
WhatIfForecastExportArn:s!
PredictorArn:s!
PredictorArn:s PredictorName:s ForecastHorizon:i ForecastTypes:[s ForecastFrequency:s ForecastDimensions:[s DatasetImportJobArns:[s DataConfig:116 EncryptionConfig:117 ReferencePredictorSummary:132 EstimatedTimeRemainingInMinutes:l Status:s Message:s CreationTime:t LastModificationTime:t OptimizationMetric:s ExplainabilityInfo:133 MonitorInfo:134 TimeAlignmentBoundary:120
DatasetArn:s!
DatasetArn:s DatasetName:s Domain:s DatasetType:s DataFrequency:s Schema:121 EncryptionConfig:117 Status:s CreationTime:t LastModificationTime:t
DatasetGroupArn:s!
DatasetGroupName:s DatasetGroupArn:s DatasetArns:[s Domain:s Status:s CreationTime:t LastModificationTime:t
DatasetImportJobArn:s!
DatasetImportJobName:s DatasetImportJobArn:s DatasetArn:s TimestampFormat:s TimeZone:s UseGeolocationForTimeZone:b GeolocationFormat:s DataSource:122 EstimatedTimeRemainingInMinutes:l FieldStatistics:{135 DataSize:d Status:s Message:s CreationTime:t LastModificationTime:t Format:s ImportMode:s
ExplainabilityArn:s!
ExplainabilityArn:s ExplainabilityName:s ResourceArn:s ExplainabilityConfig:123 EnableVisualization:b DataSource:122 Schema:121 StartDateTime:s EndDateTime:s EstimatedTimeRemainingInMinutes:l Message:s Status:s CreationTime:t LastModificationTime:t
ExplainabilityExportArn:s!
ExplainabilityExportArn:s ExplainabilityExportName:s ExplainabilityArn:s Destination:124 Message:s Status:s CreationTime:t LastModificationTime:t Format:s
ForecastArn:s!
ForecastArn:s ForecastName:s ForecastTypes:[s PredictorArn:s DatasetGroupArn:s EstimatedTimeRemainingInMinutes:l Status:s Message:s CreationTime:t LastModificationTime:t TimeSeriesSelector:125
ForecastExportJobArn:s!
ForecastExportJobArn:s ForecastExportJobName:s ForecastArn:s Destination:124 Message:s Status:s CreationTime:t LastModificationTime:t Format:s
MonitorArn:s!
MonitorName:s MonitorArn:s ResourceArn:s Status:s LastEvaluationTime:t LastEvaluationState:s Baseline:136 Message:s CreationTime:t LastModificationTime:t EstimatedEvaluationTimeRemainingInMinutes:l
PredictorArn:s!
PredictorArn:s PredictorName:s AlgorithmArn:s AutoMLAlgorithmArns:[s ForecastHorizon:i ForecastTypes:[s PerformAutoML:b AutoMLOverrideStrategy:s PerformHPO:b TrainingParameters:{s EvaluationParameters:126 HPOConfig:127 InputDataConfig:128 FeaturizationConfig:129 EncryptionConfig:117 PredictorExecutionDetails:137 EstimatedTimeRemainingInMinutes:l IsAutoPredictor:b DatasetImportJobArns:[s Status:s Message:s CreationTime:t LastModificationTime:t OptimizationMetric:s
PredictorBacktestExportJobArn:s!
PredictorBacktestExportJobArn:s PredictorBacktestExportJobName:s PredictorArn:s Destination:124 Message:s Status:s CreationTime:t LastModificationTime:t Format:s
WhatIfAnalysisArn:s!
WhatIfAnalysisName:s WhatIfAnalysisArn:s ForecastArn:s EstimatedTimeRemainingInMinutes:l Status:s Message:s CreationTime:t LastModificationTime:t TimeSeriesSelector:125
WhatIfForecastArn:s!
WhatIfForecastName:s WhatIfForecastArn:s WhatIfAnalysisArn:s EstimatedTimeRemainingInMinutes:l Status:s Message:s CreationTime:t LastModificationTime:t TimeSeriesTransformations:[130 TimeSeriesReplacementsDataSource:131 ForecastTypes:[s
WhatIfForecastExportArn:s!
WhatIfForecastExportArn:s WhatIfForecastExportName:s WhatIfForecastArns:[s Destination:124 Message:s Status:s CreationTime:t EstimatedTimeRemainingInMinutes:l LastModificationTime:t Format:s
PredictorArn:s!
PredictorEvaluationResults:[138 IsAutoPredictor:b AutoMLOverrideStrategy:s OptimizationMetric:s
NextToken:s MaxResults:i
DatasetGroups:[139 NextToken:s
NextToken:s MaxResults:i Filters:[140
DatasetImportJobs:[141 NextToken:s
NextToken:s MaxResults:i
Datasets:[142 NextToken:s
NextToken:s MaxResults:i Filters:[140
Explainabilities:[143 NextToken:s
NextToken:s MaxResults:i Filters:[140
ExplainabilityExports:[144 NextToken:s
NextToken:s MaxResults:i Filters:[140
ForecastExportJobs:[145 NextToken:s
NextToken:s MaxResults:i Filters:[140
Forecasts:[146 NextToken:s
NextToken:s MaxResults:i MonitorArn:s! Filters:[140
NextToken:s PredictorMonitorEvaluations:[147
NextToken:s MaxResults:i Filters:[140
Monitors:[148 NextToken:s
NextToken:s MaxResults:i Filters:[140
PredictorBacktestExportJobs:[149 NextToken:s
NextToken:s MaxResults:i Filters:[140
Predictors:[150 NextToken:s
ResourceArn:s!
Tags:[118
NextToken:s MaxResults:i Filters:[140
WhatIfAnalyses:[151 NextToken:s
NextToken:s MaxResults:i Filters:[140
WhatIfForecastExports:[152 NextToken:s
NextToken:s MaxResults:i Filters:[140
WhatIfForecasts:[153 NextToken:s
ResourceArn:s!
ResourceArn:s!
ResourceArn:s! Tags:[118!
-
ResourceArn:s! TagKeys:[s!
-
DatasetGroupArn:s! DatasetArns:[s!
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
DatasetGroupArn:s! AttributeConfigs:[154 AdditionalDatasets:[155
RoleArn:s! KMSKeyArn:s!
Key:s! Value:s!
MonitorName:s!
Month:s DayOfMonth:i DayOfWeek:s Hour:i
Attributes:[156
S3Config:157!
TimeSeriesGranularity:s! TimePointGranularity:s!
S3Config:157!
TimeSeriesIdentifiers:158
NumberOfBacktestWindows:i BackTestWindowOffset:i
ParameterRanges:159
DatasetGroupArn:s! SupplementaryFeatures:[160
ForecastFrequency:s! ForecastDimensions:[s Featurizations:[161
Action:162 TimeSeriesConditions:[163
S3Config:157! Schema:121! Format:s TimestampFormat:s
Arn:s State:s
ExplainabilityArn:s Status:s
MonitorArn:s Status:s
Count:i CountDistinct:i CountNull:i CountNan:i Min:s Max:s Avg:d Stddev:d CountLong:l CountDistinctLong:l CountNullLong:l CountNanLong:l
PredictorBaseline:164
PredictorExecutions:[165
AlgorithmArn:s TestWindows:[166
DatasetGroupArn:s DatasetGroupName:s CreationTime:t LastModificationTime:t
Key:s! Value:s! Condition:s!
DatasetImportJobArn:s DatasetImportJobName:s DataSource:122 Status:s Message:s CreationTime:t LastModificationTime:t ImportMode:s
DatasetArn:s DatasetName:s DatasetType:s Domain:s CreationTime:t LastModificationTime:t
ExplainabilityArn:s ExplainabilityName:s ResourceArn:s ExplainabilityConfig:123 Status:s Message:s CreationTime:t LastModificationTime:t
ExplainabilityExportArn:s ExplainabilityExportName:s Destination:124 Status:s Message:s CreationTime:t LastModificationTime:t
ForecastExportJobArn:s ForecastExportJobName:s Destination:124 Status:s Message:s CreationTime:t LastModificationTime:t
ForecastArn:s ForecastName:s PredictorArn:s CreatedUsingAutoPredictor:b DatasetGroupArn:s Status:s Message:s CreationTime:t LastModificationTime:t
ResourceArn:s MonitorArn:s EvaluationTime:t EvaluationState:s WindowStartDatetime:t WindowEndDatetime:t PredictorEvent:167 MonitorDataSource:168 MetricResults:[169 NumItemsEvaluated:l Message:s
MonitorArn:s MonitorName:s ResourceArn:s Status:s CreationTime:t LastModificationTime:t
PredictorBacktestExportJobArn:s PredictorBacktestExportJobName:s Destination:124 Status:s Message:s CreationTime:t LastModificationTime:t
PredictorArn:s PredictorName:s DatasetGroupArn:s IsAutoPredictor:b ReferencePredictorSummary:132 Status:s Message:s CreationTime:t LastModificationTime:t
WhatIfAnalysisArn:s WhatIfAnalysisName:s ForecastArn:s Status:s Message:s CreationTime:t LastModificationTime:t
WhatIfForecastExportArn:s WhatIfForecastArns:[s WhatIfForecastExportName:s Destination:124 Status:s Message:s CreationTime:t LastModificationTime:t
WhatIfForecastArn:s WhatIfForecastName:s WhatIfAnalysisArn:s Status:s Message:s CreationTime:t LastModificationTime:t
AttributeName:s! Transformations:{s!
Name:s! Configuration:{[s
AttributeName:s AttributeType:s
Path:s! RoleArn:s! KMSKeyArn:s
DataSource:122 Schema:121 Format:s
CategoricalParameterRanges:[170 ContinuousParameterRanges:[171 IntegerParameterRanges:[172
Name:s! Value:s!
AttributeName:s! FeaturizationPipeline:[173
AttributeName:s! Operation:s! Value:d!
AttributeName:s! AttributeValue:s! Condition:s!
BaselineMetrics:[174
AlgorithmArn:s TestWindows:[175
TestWindowStart:t TestWindowEnd:t ItemCount:i EvaluationType:s Metrics:176
Detail:s Datetime:t
DatasetImportJobArn:s ForecastArn:s PredictorArn:s
MetricName:s MetricValue:d
Name:s! Values:[s!
Name:s! MaxValue:d! MinValue:d! ScalingType:s
Name:s! MaxValue:i! MinValue:i! ScalingType:s
FeaturizationMethodName:s! FeaturizationMethodParameters:{s
Name:s Value:d
TestWindowStart:t TestWindowEnd:t Status:s Message:s
RMSE:d WeightedQuantileLosses:[177 ErrorMetrics:[178 AverageWeightedQuantileLoss:d
Quantile:d LossValue:d
ForecastType:s WAPE:d RMSE:d MASE:d MAPE:d

InvalidInputException 110
InvalidNextTokenException 111
LimitExceededException 112
ResourceAlreadyExistsException 113
ResourceInUseException 114
ResourceNotFoundException 115

ListDatasetGroups in=NextToken out=NextToken limit=MaxResults results=DatasetGroups
ListDatasetImportJobs in=NextToken out=NextToken limit=MaxResults results=DatasetImportJobs
ListDatasets in=NextToken out=NextToken limit=MaxResults results=Datasets
ListForecastExportJobs in=NextToken out=NextToken limit=MaxResults results=ForecastExportJobs
ListForecasts in=NextToken out=NextToken limit=MaxResults results=Forecasts
ListPredictors in=NextToken out=NextToken limit=MaxResults results=Predictors
ListPredictorBacktestExportJobs in=NextToken out=NextToken limit=MaxResults results=PredictorBacktestExportJobs
ListExplainabilities in=NextToken out=NextToken limit=MaxResults results=Explainabilities
ListExplainabilityExports in=NextToken out=NextToken limit=MaxResults results=ExplainabilityExports
ListMonitorEvaluations in=NextToken out=NextToken limit=MaxResults results=PredictorMonitorEvaluations
ListMonitors in=NextToken out=NextToken limit=MaxResults results=Monitors
ListWhatIfAnalyses in=NextToken out=NextToken limit=MaxResults results=WhatIfAnalyses
ListWhatIfForecastExports in=NextToken out=NextToken limit=MaxResults results=WhatIfForecastExports
ListWhatIfForecasts in=NextToken out=NextToken limit=MaxResults results=WhatIfForecasts

`,
}
