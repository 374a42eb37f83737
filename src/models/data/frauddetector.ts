// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Fraud Detector, API version 2019-11-15. */
export const frauddetector: ServiceModel = {
  name: 'frauddetector',
  packed: `{"name":"frauddetector","serviceId":"FraudDetector","fullName":"Amazon Fraud Detector","apiVersion":"2019-11-15","protocol":"json","protocols":["json"],"endpointPrefix":"frauddetector","jsonVersion":"1.1","targetPrefix":"AWSHawksNestServiceFacade"}
BatchCreateVariable <0 >1
BatchGetVariable <2 >3
CancelBatchImportJob <4 >5
CancelBatchPredictionJob <6 >7
CreateBatchImportJob <8 >9
CreateBatchPredictionJob <10 >11
CreateDetectorVersion <12 >13
CreateList <14 >15
CreateModel <16 >17
CreateModelVersion <18 >19
CreateRule <20 >21
CreateVariable <22 >23
DeleteBatchImportJob <24 >25
DeleteBatchPredictionJob <26 >27
DeleteDetector <28 >29
DeleteDetectorVersion <30 >31
DeleteEntityType <32 >33
DeleteEvent <34 >35
DeleteEventType <36 >37
DeleteEventsByEventType <38 >39
DeleteExternalModel <40 >41
DeleteLabel <42 >43
DeleteList <44 >45
DeleteModel <46 >47
DeleteModelVersion <48 >49
DeleteOutcome <50 >51
DeleteRule <52 >53
DeleteVariable <54 >55
DescribeDetector <56 >57
DescribeModelVersions <58 >59
GetBatchImportJobs <60 >61
GetBatchPredictionJobs <62 >63
GetDeleteEventsByEventTypeStatus <64 >65
GetDetectorVersion <66 >67
GetDetectors <68 >69
GetEntityTypes <70 >71
GetEvent <72 >73
GetEventPrediction <74 >75
GetEventPredictionMetadata <76 >77
GetEventTypes <78 >79
GetExternalModels <80 >81
GetKMSEncryptionKey >82
GetLabels <83 >84
GetListElements <85 >86
GetListsMetadata <87 >88
GetModelVersion <89 >90
GetModels <91 >92
GetOutcomes <93 >94
GetRules <95 >96
GetVariables <97 >98
ListEventPredictions <99 >100
ListTagsForResource <101 >102
PutDetector <103 >104
PutEntityType <105 >106
PutEventType <107 >108
PutExternalModel <109 >110
PutKMSEncryptionKey <111 >112
PutLabel <113 >114
PutOutcome <115 >116
SendEvent <117 >118
TagResource <119 >120
UntagResource <121 >122
UpdateDetectorVersion <123 >124
UpdateDetectorVersionMetadata <125 >126
UpdateDetectorVersionStatus <127 >128
UpdateEventLabel <129 >130
UpdateList <131 >132
UpdateModel <133 >134
UpdateModelVersion <135 >136
UpdateModelVersionStatus <137 >138
UpdateRuleMetadata <139 >140
UpdateRuleVersion <141 >142
UpdateVariable <143 >144

variableEntries:[152! tags:[153
errors:[154
names:[s!
variables:[155 errors:[156
jobId:s!
-
jobId:s!
-
jobId:s! inputPath:s! outputPath:s! eventTypeName:s! iamRoleArn:s! tags:[153
-
jobId:s! inputPath:s! outputPath:s! eventTypeName:s! detectorName:s! detectorVersion:s iamRoleArn:s! tags:[153
-
detectorId:s! description:s externalModelEndpoints:[s rules:[157! modelVersions:[158 ruleExecutionMode:s tags:[153
detectorId:s detectorVersionId:s status:s
name:s! elements:[s variableType:s description:s tags:[153
-
modelId:s! modelType:s! description:s eventTypeName:s! tags:[153
-
modelId:s! modelType:s! trainingDataSource:s! trainingDataSchema:159! externalEventsDetail:160 ingestedEventsDetail:161 tags:[153
modelId:s modelType:s modelVersionNumber:s status:s
ruleId:s! detectorId:s! description:s expression:s! language:s! outcomes:[s! tags:[153
rule:157
name:s! dataType:s! dataSource:s! defaultValue:s! description:s variableType:s tags:[153
-
jobId:s!
-
jobId:s!
-
detectorId:s!
-
detectorId:s! detectorVersionId:s!
-
name:s!
-
eventId:s! eventTypeName:s! deleteAuditHistory:b
-
name:s!
-
eventTypeName:s!
eventTypeName:s eventsDeletionStatus:s
modelEndpoint:s!
-
name:s!
-
name:s!
-
modelId:s! modelType:s!
-
modelId:s! modelType:s! modelVersionNumber:s!
-
name:s!
-
rule:157!
-
name:s!
-
detectorId:s! nextToken:s maxResults:i
detectorId:s detectorVersionSummaries:[162 nextToken:s arn:s
modelId:s modelVersionNumber:s modelType:s nextToken:s maxResults:i
modelVersionDetails:[163 nextToken:s
jobId:s maxResults:i nextToken:s
batchImports:[164 nextToken:s
jobId:s maxResults:i nextToken:s
batchPredictions:[165 nextToken:s
eventTypeName:s!
eventTypeName:s eventsDeletionStatus:s
detectorId:s! detectorVersionId:s!
detectorId:s detectorVersionId:s description:s externalModelEndpoints:[s modelVersions:[158 rules:[157 status:s lastUpdatedTime:s createdTime:s ruleExecutionMode:s arn:s
detectorId:s nextToken:s maxResults:i
detectors:[166 nextToken:s
name:s nextToken:s maxResults:i
entityTypes:[167 nextToken:s
eventId:s! eventTypeName:s!
event:168
detectorId:s! detectorVersionId:s eventId:s! eventTypeName:s! entities:[169! eventTimestamp:s! eventVariables:{s! externalModelEndpointDataBlobs:{170
modelScores:[171 ruleResults:[172 externalModelOutputs:[173
eventId:s! eventTypeName:s! detectorId:s! detectorVersionId:s! predictionTimestamp:s!
eventId:s eventTypeName:s entityId:s entityType:s eventTimestamp:s detectorId:s detectorVersionId:s detectorVersionStatus:s eventVariables:[174 rules:[175 ruleExecutionMode:s outcomes:[s evaluatedModelVersions:[176 evaluatedExternalModels:[177 predictionTimestamp:s
name:s nextToken:s maxResults:i
eventTypes:[178 nextToken:s
modelEndpoint:s nextToken:s maxResults:i
externalModels:[179 nextToken:s
kmsKey:180
name:s nextToken:s maxResults:i
labels:[181 nextToken:s
name:s! nextToken:s maxResults:i
elements:[s nextToken:s
name:s nextToken:s maxResults:i
lists:[182 nextToken:s
modelId:s! modelType:s! modelVersionNumber:s!
modelId:s modelType:s modelVersionNumber:s trainingDataSource:s trainingDataSchema:159 externalEventsDetail:160 ingestedEventsDetail:161 status:s arn:s
modelId:s modelType:s nextToken:s maxResults:i
nextToken:s models:[183
name:s nextToken:s maxResults:i
outcomes:[184 nextToken:s
ruleId:s detectorId:s! ruleVersion:s nextToken:s maxResults:i
ruleDetails:[185 nextToken:s
name:s nextToken:s maxResults:i
variables:[155 nextToken:s
eventId:186 eventType:186 detectorId:186 detectorVersionId:186 predictionTimeRange:187 nextToken:s maxResults:i
eventPredictionSummaries:[188 nextToken:s
resourceARN:s! nextToken:s maxResults:i
tags:[153 nextToken:s
detectorId:s! description:s eventTypeName:s! tags:[153
-
name:s! description:s tags:[153
-
name:s! description:s eventVariables:[s! labels:[s entityTypes:[s! eventIngestion:s tags:[153 eventOrchestration:189
-
modelEndpoint:s! modelSource:s! invokeModelEndpointRoleArn:s! inputConfiguration:190! outputConfiguration:191! modelEndpointStatus:s! tags:[153
-
kmsEncryptionKeyArn:s!
-
name:s! description:s tags:[153
-
name:s! description:s tags:[153
-
eventId:s! eventTypeName:s! eventTimestamp:s! eventVariables:{s! assignedLabel:s labelTimestamp:s entities:[169!
-
resourceARN:s! tags:[153!
-
resourceARN:s! tagKeys:[s!
-
detectorId:s! detectorVersionId:s! externalModelEndpoints:[s! rules:[157! description:s modelVersions:[158 ruleExecutionMode:s
-
detectorId:s! detectorVersionId:s! description:s!
-
detectorId:s! detectorVersionId:s! status:s!
-
eventId:s! eventTypeName:s! assignedLabel:s! labelTimestamp:s!
-
name:s! elements:[s description:s updateMode:s variableType:s
-
modelId:s! modelType:s! description:s
-
modelId:s! modelType:s! majorVersionNumber:s! externalEventsDetail:160 ingestedEventsDetail:161 tags:[153
modelId:s modelType:s modelVersionNumber:s status:s
modelId:s! modelType:s! modelVersionNumber:s! status:s!
-
rule:157! description:s!
-
rule:157! description:s expression:s! language:s! outcomes:[s! tags:[153
rule:157
name:s! defaultValue:s description:s variableType:s
-
message:s!
message:s!
message:s!
message:s!
message:s
message:s!
message:s!
name:s dataType:s dataSource:s defaultValue:s description:s variableType:s
key:s! value:s!
name:s code:i message:s
name:s dataType:s dataSource:s defaultValue:s description:s variableType:s lastUpdatedTime:s createdTime:s arn:s
name:s code:i message:s
detectorId:s! ruleId:s! ruleVersion:s!
modelId:s! modelType:s! modelVersionNumber:s! arn:s
modelVariables:[s! labelSchema:192
dataLocation:s! dataAccessRoleArn:s!
ingestedEventsTimeWindow:193!
detectorVersionId:s status:s description:s lastUpdatedTime:s
modelId:s modelType:s modelVersionNumber:s status:s trainingDataSource:s trainingDataSchema:159 externalEventsDetail:160 ingestedEventsDetail:161 trainingResult:194 lastUpdatedTime:s createdTime:s arn:s trainingResultV2:195
jobId:s status:s failureReason:s startTime:s completionTime:s inputPath:s outputPath:s eventTypeName:s iamRoleArn:s arn:s processedRecordsCount:i failedRecordsCount:i totalRecordsCount:i
jobId:s status:s failureReason:s startTime:s completionTime:s lastHeartbeatTime:s inputPath:s outputPath:s eventTypeName:s detectorName:s detectorVersion:s iamRoleArn:s arn:s processedRecordsCount:i totalRecordsCount:i
detectorId:s description:s eventTypeName:s lastUpdatedTime:s createdTime:s arn:s
name:s description:s lastUpdatedTime:s createdTime:s arn:s
eventId:s eventTypeName:s eventTimestamp:s eventVariables:{s currentLabel:s labelTimestamp:s entities:[169
entityType:s! entityId:s!
byteBuffer:B contentType:s
modelVersion:158 scores:{f
ruleId:s outcomes:[s
externalModel:196 outputs:{s
name:s value:s source:s
ruleId:s ruleVersion:s expression:s expressionWithValues:s outcomes:[s evaluated:b matched:b
modelId:s modelVersion:s modelType:s evaluations:[197
modelEndpoint:s useEventVariables:b inputVariables:{s outputVariables:{s
name:s description:s eventVariables:[s labels:[s entityTypes:[s eventIngestion:s ingestedEventStatistics:198 lastUpdatedTime:s createdTime:s arn:s eventOrchestration:189
modelEndpoint:s modelSource:s invokeModelEndpointRoleArn:s inputConfiguration:190 outputConfiguration:191 modelEndpointStatus:s lastUpdatedTime:s createdTime:s arn:s
kmsEncryptionKeyArn:s
name:s description:s lastUpdatedTime:s createdTime:s arn:s
name:s! description:s variableType:s createdTime:s updatedTime:s arn:s
modelId:s modelType:s description:s eventTypeName:s createdTime:s lastUpdatedTime:s arn:s
name:s description:s lastUpdatedTime:s createdTime:s arn:s
ruleId:s description:s detectorId:s ruleVersion:s expression:s language:s outcomes:[s lastUpdatedTime:s createdTime:s arn:s
value:s
startTime:s! endTime:s!
eventId:s eventTypeName:s eventTimestamp:s predictionTimestamp:s detectorId:s detectorVersionId:s
eventBridgeEnabled:b!
eventTypeName:s format:s useEventVariables:b! jsonInputTemplate:s csvInputTemplate:s
format:s! jsonKeyToVariableMap:{s csvIndexToVariableMap:{s
labelMapper:{[s unlabeledEventsTreatment:s
startTime:s! endTime:s!
dataValidationMetrics:199 trainingMetrics:200 variableImportanceMetrics:201
dataValidationMetrics:199 trainingMetricsV2:202 variableImportanceMetrics:201 aggregatedVariablesImportanceMetrics:203
modelEndpoint:s modelSource:s
outputVariableName:s evaluationScore:s predictionExplanations:204
numberOfEvents:l eventDataSizeInBytes:l leastRecentEvent:s mostRecentEvent:s lastUpdatedTime:s
fileLevelMessages:[205 fieldLevelMessages:[206
auc:f metricDataPoints:[207
logOddsMetrics:[208
ofi:209 tfi:210 ati:211
logOddsMetrics:[212
variableImpactExplanations:[213 aggregatedVariablesImpactExplanations:[214
title:s content:s type:s
fieldName:s identifier:s title:s content:s type:s
fpr:f precision:f tpr:f threshold:f
variableName:s! variableType:s! variableImportance:f!
metricDataPoints:[215 modelPerformance:216
metricDataPoints:[217 modelPerformance:218
metricDataPoints:[219 modelPerformance:220
variableNames:[s! aggregatedVariablesImportance:f!
eventVariableName:s relativeImpact:s logOddsImpact:f
eventVariableNames:[s relativeImpact:s logOddsImpact:f
fpr:f precision:f tpr:f threshold:f
auc:f uncertaintyRange:221
fpr:f precision:f tpr:f threshold:f
auc:f uncertaintyRange:221
cr:f adr:f threshold:f atodr:f
asi:f
lowerBoundValue:f! upperBoundValue:f!

AccessDeniedException 145
ConflictException 146
InternalServerException 147
ResourceNotFoundException 148
ResourceUnavailableException 149
ThrottlingException 150
ValidationException 151



`,
}
