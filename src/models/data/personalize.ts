// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Personalize, API version 2018-05-22. */
export const personalize: ServiceModel = {
  name: 'personalize',
  packed: `{"name":"personalize","serviceId":"Personalize","fullName":"Amazon Personalize","apiVersion":"2018-05-22","protocol":"json","protocols":["json"],"endpointPrefix":"personalize","jsonVersion":"1.1","targetPrefix":"AmazonPersonalize"}
CreateBatchInferenceJob <0 >1
CreateBatchSegmentJob <2 >3
CreateCampaign <4 >5 idempotent
CreateDataDeletionJob <6 >7
CreateDataset <8 >9 idempotent
CreateDatasetExportJob <10 >11 idempotent
CreateDatasetGroup <12 >13
CreateDatasetImportJob <14 >15
CreateEventTracker <16 >17 idempotent
CreateFilter <18 >19
CreateMetricAttribution <20 >21
CreateRecommender <22 >23 idempotent
CreateSchema <24 >25 idempotent
CreateSolution <26 >27
CreateSolutionVersion <28 >29
DeleteCampaign <30 idempotent
DeleteDataset <31 idempotent
DeleteDatasetGroup <32 idempotent
DeleteEventTracker <33 idempotent
DeleteFilter <34
DeleteMetricAttribution <35 idempotent
DeleteRecommender <36 idempotent
DeleteSchema <37 idempotent
DeleteSolution <38 idempotent
DescribeAlgorithm <39 >40 idempotent
DescribeBatchInferenceJob <41 >42 idempotent
DescribeBatchSegmentJob <43 >44 idempotent
DescribeCampaign <45 >46 idempotent
DescribeDataDeletionJob <47 >48 idempotent
DescribeDataset <49 >50 idempotent
DescribeDatasetExportJob <51 >52 idempotent
DescribeDatasetGroup <53 >54 idempotent
DescribeDatasetImportJob <55 >56 idempotent
DescribeEventTracker <57 >58 idempotent
DescribeFeatureTransformation <59 >60 idempotent
DescribeFilter <61 >62 idempotent
DescribeMetricAttribution <63 >64
DescribeRecipe <65 >66 idempotent
DescribeRecommender <67 >68 idempotent
DescribeSchema <69 >70 idempotent
DescribeSolution <71 >72 idempotent
DescribeSolutionVersion <73 >74 idempotent
GetSolutionMetrics <75 >76
ListBatchInferenceJobs <77 >78 idempotent
ListBatchSegmentJobs <79 >80 idempotent
ListCampaigns <81 >82 idempotent
ListDataDeletionJobs <83 >84 idempotent
ListDatasetExportJobs <85 >86 idempotent
ListDatasetGroups <87 >88 idempotent
ListDatasetImportJobs <89 >90 idempotent
ListDatasets <91 >92 idempotent
ListEventTrackers <93 >94 idempotent
ListFilters <95 >96 idempotent
ListMetricAttributionMetrics <97 >98 idempotent
ListMetricAttributions <99 >100 idempotent
ListRecipes <101 >102 idempotent
ListRecommenders <103 >104 idempotent
ListSchemas <105 >106 idempotent
ListSolutionVersions <107 >108 idempotent
ListSolutions <109 >110 idempotent
ListTagsForResource <111 >112
StartRecommender <113 >114 idempotent
StopRecommender <115 >116 idempotent
StopSolutionVersionCreation <117 idempotent
TagResource <118 >119
UntagResource <120 >121
UpdateCampaign <122 >123 idempotent
UpdateDataset <124 >125 idempotent
UpdateMetricAttribution <126 >127
UpdateRecommender <128 >129 idempotent
UpdateSolution <130 >131

jobName:s! solutionVersionArn:s! filterArn:s numResults:i jobInput:140! jobOutput:141! roleArn:s! batchInferenceJobConfig:142 tags:[143 batchInferenceJobMode:s themeGenerationConfig:144
batchInferenceJobArn:s
jobName:s! solutionVersionArn:s! filterArn:s numResults:i jobInput:145! jobOutput:146! roleArn:s! tags:[143
batchSegmentJobArn:s
name:s! solutionVersionArn:s! minProvisionedTPS:i campaignConfig:147 tags:[143
campaignArn:s
jobName:s! datasetGroupArn:s! dataSource:148! roleArn:s! tags:[143
dataDeletionJobArn:s
name:s! schemaArn:s! datasetGroupArn:s! datasetType:s! tags:[143
datasetArn:s
jobName:s! datasetArn:s! ingestionMode:s roleArn:s! jobOutput:149! tags:[143
datasetExportJobArn:s
name:s! roleArn:s kmsKeyArn:s domain:s tags:[143
datasetGroupArn:s domain:s
jobName:s! datasetArn:s! dataSource:148! roleArn:s tags:[143 importMode:s publishAttributionMetricsToS3:b
datasetImportJobArn:s
name:s! datasetGroupArn:s! tags:[143
eventTrackerArn:s trackingId:s
name:s! datasetGroupArn:s! filterExpression:s! tags:[143
filterArn:s
name:s! datasetGroupArn:s! metrics:[150! metricsOutputConfig:151!
metricAttributionArn:s
name:s! datasetGroupArn:s! recipeArn:s! recommenderConfig:152 tags:[143
recommenderArn:s
name:s! schema:s! domain:s
schemaArn:s
name:s! performHPO:b performAutoML:b performAutoTraining:b performIncrementalUpdate:b recipeArn:s datasetGroupArn:s! eventType:s solutionConfig:153 tags:[143
solutionArn:s
name:s solutionArn:s! trainingMode:s tags:[143
solutionVersionArn:s
campaignArn:s!
datasetArn:s!
datasetGroupArn:s!
eventTrackerArn:s!
filterArn:s!
metricAttributionArn:s!
recommenderArn:s!
schemaArn:s!
solutionArn:s!
algorithmArn:s!
algorithm:154
batchInferenceJobArn:s!
batchInferenceJob:155
batchSegmentJobArn:s!
batchSegmentJob:156
campaignArn:s!
campaign:157
dataDeletionJobArn:s!
dataDeletionJob:158
datasetArn:s!
dataset:159
datasetExportJobArn:s!
datasetExportJob:160
datasetGroupArn:s!
datasetGroup:161
datasetImportJobArn:s!
datasetImportJob:162
eventTrackerArn:s!
eventTracker:163
featureTransformationArn:s!
featureTransformation:164
filterArn:s!
filter:165
metricAttributionArn:s!
metricAttribution:166
recipeArn:s!
recipe:167
recommenderArn:s!
recommender:168
schemaArn:s!
schema:169
solutionArn:s!
solution:170
solutionVersionArn:s!
solutionVersion:171
solutionVersionArn:s!
solutionVersionArn:s metrics:{d
solutionVersionArn:s nextToken:s maxResults:i
batchInferenceJobs:[172 nextToken:s
solutionVersionArn:s nextToken:s maxResults:i
batchSegmentJobs:[173 nextToken:s
solutionArn:s nextToken:s maxResults:i
campaigns:[174 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
dataDeletionJobs:[175 nextToken:s
datasetArn:s nextToken:s maxResults:i
datasetExportJobs:[176 nextToken:s
nextToken:s maxResults:i
datasetGroups:[177 nextToken:s
datasetArn:s nextToken:s maxResults:i
datasetImportJobs:[178 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
datasets:[179 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
eventTrackers:[180 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
Filters:[181 nextToken:s
metricAttributionArn:s nextToken:s maxResults:i
metrics:[150 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
metricAttributions:[182 nextToken:s
recipeProvider:s nextToken:s maxResults:i domain:s
recipes:[183 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
recommenders:[184 nextToken:s
nextToken:s maxResults:i
schemas:[185 nextToken:s
solutionArn:s nextToken:s maxResults:i
solutionVersions:[186 nextToken:s
datasetGroupArn:s nextToken:s maxResults:i
solutions:[187 nextToken:s
resourceArn:s!
tags:[143
recommenderArn:s!
recommenderArn:s
recommenderArn:s!
recommenderArn:s
solutionVersionArn:s!
resourceArn:s! tags:[143!
-
resourceArn:s! tagKeys:[s!
-
campaignArn:s! solutionVersionArn:s minProvisionedTPS:i campaignConfig:147
campaignArn:s
datasetArn:s! schemaArn:s!
datasetArn:s
addMetrics:[150 removeMetrics:[s metricsOutputConfig:151 metricAttributionArn:s
metricAttributionArn:s
recommenderArn:s! recommenderConfig:152!
recommenderArn:s
solutionArn:s! performAutoTraining:b performIncrementalUpdate:b solutionUpdateConfig:188
solutionArn:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
s3DataSource:189!
s3DataDestination:189!
itemExplorationConfig:{s rankingInfluence:{d
tagKey:s! tagValue:s!
fieldsForThemeGeneration:190!
s3DataSource:189!
s3DataDestination:189!
itemExplorationConfig:{s enableMetadataWithRecommendations:b syncWithLatestSolutionVersion:b rankingInfluence:{d
dataLocation:s
s3DataDestination:189!
eventType:s! metricName:s! expression:s!
s3DataDestination:189 roleArn:s!
itemExplorationConfig:{s minRecommendationRequestsPerSecond:i trainingDataConfig:191 enableMetadataWithRecommendations:b
eventValueThreshold:s hpoConfig:192 algorithmHyperParameters:{s featureTransformationParameters:{s autoMLConfig:193 eventsConfig:194 optimizationObjective:195 trainingDataConfig:191 autoTrainingConfig:196
name:s algorithmArn:s algorithmImage:197 defaultHyperParameters:{s defaultHyperParameterRanges:198 defaultResourceConfig:{s trainingInputMode:s roleArn:s creationDateTime:t lastUpdatedDateTime:t
jobName:s batchInferenceJobArn:s filterArn:s failureReason:s solutionVersionArn:s numResults:i jobInput:140 jobOutput:141 batchInferenceJobConfig:142 roleArn:s batchInferenceJobMode:s themeGenerationConfig:144 status:s creationDateTime:t lastUpdatedDateTime:t
jobName:s batchSegmentJobArn:s filterArn:s failureReason:s solutionVersionArn:s numResults:i jobInput:145 jobOutput:146 roleArn:s status:s creationDateTime:t lastUpdatedDateTime:t
name:s campaignArn:s solutionVersionArn:s minProvisionedTPS:i campaignConfig:147 status:s failureReason:s creationDateTime:t lastUpdatedDateTime:t latestCampaignUpdate:199
jobName:s dataDeletionJobArn:s datasetGroupArn:s dataSource:148 roleArn:s status:s numDeleted:i creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s datasetArn:s datasetGroupArn:s datasetType:s schemaArn:s status:s creationDateTime:t lastUpdatedDateTime:t latestDatasetUpdate:200 trackingId:s
jobName:s datasetExportJobArn:s datasetArn:s ingestionMode:s roleArn:s status:s jobOutput:149 creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s datasetGroupArn:s status:s roleArn:s kmsKeyArn:s creationDateTime:t lastUpdatedDateTime:t failureReason:s domain:s
jobName:s datasetImportJobArn:s datasetArn:s dataSource:148 roleArn:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s importMode:s publishAttributionMetricsToS3:b
name:s eventTrackerArn:s accountId:s trackingId:s datasetGroupArn:s status:s creationDateTime:t lastUpdatedDateTime:t
name:s featureTransformationArn:s defaultParameters:{s creationDateTime:t lastUpdatedDateTime:t status:s
name:s filterArn:s creationDateTime:t lastUpdatedDateTime:t datasetGroupArn:s failureReason:s filterExpression:s status:s
name:s metricAttributionArn:s datasetGroupArn:s metricsOutputConfig:151 status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s recipeArn:s algorithmArn:s featureTransformationArn:s status:s description:s creationDateTime:t recipeType:s lastUpdatedDateTime:t
recommenderArn:s datasetGroupArn:s name:s recipeArn:s recommenderConfig:152 creationDateTime:t lastUpdatedDateTime:t status:s failureReason:s latestRecommenderUpdate:201 modelMetrics:{d
name:s schemaArn:s schema:s creationDateTime:t lastUpdatedDateTime:t domain:s
name:s solutionArn:s performHPO:b performAutoML:b performAutoTraining:b performIncrementalUpdate:b recipeArn:s datasetGroupArn:s eventType:s solutionConfig:153 autoMLResult:202 status:s creationDateTime:t lastUpdatedDateTime:t latestSolutionVersion:186 latestSolutionUpdate:203
name:s solutionVersionArn:s solutionArn:s performHPO:b performAutoML:b performIncrementalUpdate:b recipeArn:s eventType:s datasetGroupArn:s solutionConfig:153 trainingHours:d trainingMode:s tunedHPOParams:204 status:s failureReason:s creationDateTime:t lastUpdatedDateTime:t trainingType:s
batchInferenceJobArn:s jobName:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s solutionVersionArn:s batchInferenceJobMode:s
batchSegmentJobArn:s jobName:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s solutionVersionArn:s
name:s campaignArn:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
dataDeletionJobArn:s datasetGroupArn:s jobName:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
datasetExportJobArn:s jobName:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s datasetGroupArn:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s domain:s
datasetImportJobArn:s jobName:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s importMode:s
name:s datasetArn:s datasetType:s status:s creationDateTime:t lastUpdatedDateTime:t
name:s eventTrackerArn:s status:s creationDateTime:t lastUpdatedDateTime:t
name:s filterArn:s creationDateTime:t lastUpdatedDateTime:t datasetGroupArn:s failureReason:s status:s
name:s metricAttributionArn:s status:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s recipeArn:s status:s creationDateTime:t lastUpdatedDateTime:t domain:s
name:s recommenderArn:s datasetGroupArn:s recipeArn:s recommenderConfig:152 status:s creationDateTime:t lastUpdatedDateTime:t
name:s schemaArn:s creationDateTime:t lastUpdatedDateTime:t domain:s
solutionVersionArn:s status:s trainingMode:s trainingType:s creationDateTime:t lastUpdatedDateTime:t failureReason:s
name:s solutionArn:s status:s creationDateTime:t lastUpdatedDateTime:t recipeArn:s
autoTrainingConfig:196 eventsConfig:194
path:s! kmsKeyArn:s
itemName:s!
excludedDatasetColumns:{[s includedDatasetColumns:{[s
hpoObjective:205 hpoResourceConfig:206 algorithmHyperParameterRanges:207
metricName:s recipeList:[s
eventParametersList:[208
itemAttribute:s objectiveSensitivity:s
schedulingExpression:s
name:s dockerURI:s!
integerHyperParameterRanges:[209 continuousHyperParameterRanges:[210 categoricalHyperParameterRanges:[211
solutionVersionArn:s minProvisionedTPS:i campaignConfig:147 status:s failureReason:s creationDateTime:t lastUpdatedDateTime:t
schemaArn:s status:s failureReason:s creationDateTime:t lastUpdatedDateTime:t
recommenderConfig:152 creationDateTime:t lastUpdatedDateTime:t status:s failureReason:s
bestRecipeArn:s
solutionUpdateConfig:188 status:s performAutoTraining:b performIncrementalUpdate:b creationDateTime:t lastUpdatedDateTime:t failureReason:s
algorithmHyperParameters:{s
type:s metricName:s metricRegex:s
maxNumberOfTrainingJobs:s maxParallelTrainingJobs:s
integerHyperParameterRanges:[212 continuousHyperParameterRanges:[213 categoricalHyperParameterRanges:[214
eventType:s eventValueThreshold:d weight:d
name:s minValue:i maxValue:i isTunable:b
name:s minValue:d maxValue:d isTunable:b
name:s values:[s isTunable:b
name:s minValue:i maxValue:i
name:s minValue:d maxValue:d
name:s values:[s

InvalidInputException 132
InvalidNextTokenException 133
LimitExceededException 134
ResourceAlreadyExistsException 135
ResourceInUseException 136
ResourceNotFoundException 137
TooManyTagKeysException 138
TooManyTagsException 139

ListCampaigns in=nextToken out=nextToken limit=maxResults results=campaigns
ListDatasetGroups in=nextToken out=nextToken limit=maxResults results=datasetGroups
ListDatasetImportJobs in=nextToken out=nextToken limit=maxResults results=datasetImportJobs
ListDatasets in=nextToken out=nextToken limit=maxResults results=datasets
ListEventTrackers in=nextToken out=nextToken limit=maxResults results=eventTrackers
ListRecipes in=nextToken out=nextToken limit=maxResults results=recipes
ListSchemas in=nextToken out=nextToken limit=maxResults results=schemas
ListSolutionVersions in=nextToken out=nextToken limit=maxResults results=solutionVersions
ListSolutions in=nextToken out=nextToken limit=maxResults results=solutions
ListBatchInferenceJobs in=nextToken out=nextToken limit=maxResults results=batchInferenceJobs
ListDatasetExportJobs in=nextToken out=nextToken limit=maxResults results=datasetExportJobs
ListFilters in=nextToken out=nextToken limit=maxResults results=Filters
ListBatchSegmentJobs in=nextToken out=nextToken limit=maxResults results=batchSegmentJobs
ListRecommenders in=nextToken out=nextToken limit=maxResults results=recommenders
ListMetricAttributionMetrics in=nextToken out=nextToken limit=maxResults results=metrics
ListMetricAttributions in=nextToken out=nextToken limit=maxResults results=metricAttributions

`,
}
