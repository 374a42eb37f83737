// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Clean Rooms ML, API version 2023-09-06. */
export const cleanroomsml: ServiceModel = {
  name: 'cleanroomsml',
  packed: `{"name":"cleanroomsml","serviceId":"CleanRoomsML","fullName":"AWS Clean Rooms ML","apiVersion":"2023-09-06","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"cleanrooms-ml"}
CancelTrainedModel PATCH /memberships/{membershipIdentifier}/trained-models/{trainedModelArn} <0 idempotent
CancelTrainedModelInferenceJob PATCH /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn} <1 idempotent
CreateAudienceModel POST /audience-model <2 >3 idempotent
CreateConfiguredAudienceModel POST /configured-audience-model <4 >5 idempotent
CreateConfiguredModelAlgorithm POST /configured-model-algorithms <6 >7 idempotent
CreateConfiguredModelAlgorithmAssociation POST /memberships/{membershipIdentifier}/configured-model-algorithm-associations <8 >9 idempotent
CreateMLInputChannel POST /memberships/{membershipIdentifier}/ml-input-channels <10 >11 idempotent
CreateTrainedModel POST /memberships/{membershipIdentifier}/trained-models <12 >13 idempotent
CreateTrainingDataset POST /training-dataset <14 >15 idempotent
DeleteAudienceGenerationJob DELETE /audience-generation-job/{audienceGenerationJobArn} <16 idempotent
DeleteAudienceModel DELETE /audience-model/{audienceModelArn} <17 idempotent
DeleteConfiguredAudienceModel DELETE /configured-audience-model/{configuredAudienceModelArn} <18 idempotent
DeleteConfiguredAudienceModelPolicy DELETE /configured-audience-model/{configuredAudienceModelArn}/policy <19 idempotent
DeleteConfiguredModelAlgorithm DELETE /configured-model-algorithms/{configuredModelAlgorithmArn} <20 idempotent
DeleteConfiguredModelAlgorithmAssociation DELETE /memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn} <21 idempotent
DeleteMLConfiguration DELETE /memberships/{membershipIdentifier}/ml-configurations <22 idempotent
DeleteMLInputChannelData DELETE /memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn} <23 idempotent
DeleteTrainedModelOutput DELETE /memberships/{membershipIdentifier}/trained-models/{trainedModelArn} <24 idempotent
DeleteTrainingDataset DELETE /training-dataset/{trainingDatasetArn} <25 idempotent
GetAudienceGenerationJob GET /audience-generation-job/{audienceGenerationJobArn} <26 >27 readonly
GetAudienceModel GET /audience-model/{audienceModelArn} <28 >29 readonly
GetCollaborationConfiguredModelAlgorithmAssociation GET /collaborations/{collaborationIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn} <30 >31 readonly
GetCollaborationMLInputChannel GET /collaborations/{collaborationIdentifier}/ml-input-channels/{mlInputChannelArn} <32 >33 readonly
GetCollaborationTrainedModel GET /collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn} <34 >35 readonly
GetConfiguredAudienceModel GET /configured-audience-model/{configuredAudienceModelArn} <36 >37 readonly
GetConfiguredAudienceModelPolicy GET /configured-audience-model/{configuredAudienceModelArn}/policy <38 >39 readonly
GetConfiguredModelAlgorithm GET /configured-model-algorithms/{configuredModelAlgorithmArn} <40 >41 readonly
GetConfiguredModelAlgorithmAssociation GET /memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn} <42 >43 readonly
GetMLConfiguration GET /memberships/{membershipIdentifier}/ml-configurations <44 >45 readonly
GetMLInputChannel GET /memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn} <46 >47 readonly
GetTrainedModel GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn} <48 >49 readonly
GetTrainedModelInferenceJob GET /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn} <50 >51 readonly
GetTrainingDataset GET /training-dataset/{trainingDatasetArn} <52 >53 readonly
ListAudienceExportJobs GET /audience-export-job <54 >55 readonly
ListAudienceGenerationJobs GET /audience-generation-job <56 >57 readonly
ListAudienceModels GET /audience-model <58 >59 readonly
ListCollaborationConfiguredModelAlgorithmAssociations GET /collaborations/{collaborationIdentifier}/configured-model-algorithm-associations <60 >61 readonly
ListCollaborationMLInputChannels GET /collaborations/{collaborationIdentifier}/ml-input-channels <62 >63 readonly
ListCollaborationTrainedModelExportJobs GET /collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}/export-jobs <64 >65 readonly
ListCollaborationTrainedModelInferenceJobs GET /collaborations/{collaborationIdentifier}/trained-model-inference-jobs <66 >67 readonly
ListCollaborationTrainedModels GET /collaborations/{collaborationIdentifier}/trained-models <68 >69 readonly
ListConfiguredAudienceModels GET /configured-audience-model <70 >71 readonly
ListConfiguredModelAlgorithmAssociations GET /memberships/{membershipIdentifier}/configured-model-algorithm-associations <72 >73 readonly
ListConfiguredModelAlgorithms GET /configured-model-algorithms <74 >75 readonly
ListMLInputChannels GET /memberships/{membershipIdentifier}/ml-input-channels <76 >77 readonly
ListTagsForResource GET /tags/{resourceArn} <78 >79 readonly
ListTrainedModelInferenceJobs GET /memberships/{membershipIdentifier}/trained-model-inference-jobs <80 >81 readonly
ListTrainedModelVersions GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/versions <82 >83 readonly
ListTrainedModels GET /memberships/{membershipIdentifier}/trained-models <84 >85 readonly
ListTrainingDatasets GET /training-dataset <86 >87 readonly
PutConfiguredAudienceModelPolicy PUT /configured-audience-model/{configuredAudienceModelArn}/policy <88 >89 idempotent
PutMLConfiguration PUT /memberships/{membershipIdentifier}/ml-configurations <90 idempotent
StartAudienceExportJob POST /audience-export-job <91 idempotent
StartAudienceGenerationJob POST /audience-generation-job <92 >93 idempotent
StartTrainedModelExportJob POST /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/export-jobs <94 idempotent
StartTrainedModelInferenceJob POST /memberships/{membershipIdentifier}/trained-model-inference-jobs <95 >96 idempotent
TagResource POST /tags/{resourceArn} <97 >98
UntagResource DELETE /tags/{resourceArn} <99 >100 idempotent
UpdateConfiguredAudienceModel PATCH /configured-audience-model/{configuredAudienceModelArn} <101 >102 idempotent

membershipIdentifier:s!@u trainedModelArn:s!@u versionIdentifier:s@q
membershipIdentifier:s!@u trainedModelInferenceJobArn:s!@u
trainingDataStartTime:T trainingDataEndTime:T name:s! trainingDatasetArn:s! kmsKeyArn:s tags:{s description:s
audienceModelArn:s!
name:s! audienceModelArn:s! outputConfig:110! description:s sharedAudienceMetrics:[s! minMatchingSeedSize:i audienceSizeConfig:111 tags:{s childResourceTagOnCreatePolicy:s
configuredAudienceModelArn:s!
name:s! description:s roleArn:s! trainingContainerConfig:112 inferenceContainerConfig:113 tags:{s kmsKeyArn:s
configuredModelAlgorithmArn:s!
membershipIdentifier:s!@u configuredModelAlgorithmArn:s! name:s! description:s privacyConfiguration:114 tags:{s
configuredModelAlgorithmAssociationArn:s!
membershipIdentifier:s!@u configuredModelAlgorithmAssociations:[s! inputChannel:115! name:s! retentionInDays:i! description:s kmsKeyArn:s tags:{s payerConfiguration:116
mlInputChannelArn:s!
membershipIdentifier:s!@u name:s! configuredModelAlgorithmAssociationArn:s! hyperparameters:{s environment:{s resourceConfig:117! stoppingCondition:118 incrementalTrainingDataChannels:[119 dataChannels:[120! trainingInputMode:s description:s kmsKeyArn:s tags:{s mlModelTrainingPayerAccountId:s
trainedModelArn:s! versionIdentifier:s
name:s! roleArn:s! trainingData:[121! tags:{s description:s
trainingDatasetArn:s!
audienceGenerationJobArn:s!@u
audienceModelArn:s!@u
configuredAudienceModelArn:s!@u
configuredAudienceModelArn:s!@u
configuredModelAlgorithmArn:s!@u
configuredModelAlgorithmAssociationArn:s!@u membershipIdentifier:s!@u
membershipIdentifier:s!@u
mlInputChannelArn:s!@u membershipIdentifier:s!@u
trainedModelArn:s!@u membershipIdentifier:s!@u versionIdentifier:s@q
trainingDatasetArn:s!@u
audienceGenerationJobArn:s!@u
createTime:T! updateTime:T! audienceGenerationJobArn:s! name:s! description:s status:s! statusDetails:122 configuredAudienceModelArn:s! seedAudience:123 includeSeedInOutput:b collaborationId:s metrics:124 startedBy:s tags:{s protectedQueryIdentifier:s
audienceModelArn:s!@u
createTime:T! updateTime:T! trainingDataStartTime:T trainingDataEndTime:T audienceModelArn:s! name:s! trainingDatasetArn:s! status:s! statusDetails:122 kmsKeyArn:s tags:{s description:s
configuredModelAlgorithmAssociationArn:s!@u collaborationIdentifier:s!@u
createTime:T! updateTime:T! configuredModelAlgorithmAssociationArn:s! membershipIdentifier:s! collaborationIdentifier:s! configuredModelAlgorithmArn:s! name:s! description:s creatorAccountId:s! privacyConfiguration:114
mlInputChannelArn:s!@u collaborationIdentifier:s!@u
membershipIdentifier:s! collaborationIdentifier:s! mlInputChannelArn:s! name:s! configuredModelAlgorithmAssociations:[s! status:s! statusDetails:122 retentionInDays:i! numberOfRecords:l privacyBudgets:125 description:s syntheticDataConfiguration:126 payerConfiguration:116 createTime:T! updateTime:T! creatorAccountId:s!
trainedModelArn:s!@u collaborationIdentifier:s!@u versionIdentifier:s@q
membershipIdentifier:s! collaborationIdentifier:s! trainedModelArn:s! versionIdentifier:s incrementalTrainingDataChannels:[127 name:s! description:s status:s! statusDetails:122 configuredModelAlgorithmAssociationArn:s! resourceConfig:117 trainingInputMode:s stoppingCondition:118 metricsStatus:s metricsStatusDetails:s logsStatus:s logsStatusDetails:s trainingContainerImageDigest:s mlModelTrainingPayerAccountId:s createTime:T! updateTime:T! creatorAccountId:s!
configuredAudienceModelArn:s!@u
createTime:T! updateTime:T! configuredAudienceModelArn:s! name:s! audienceModelArn:s! outputConfig:110! description:s status:s! sharedAudienceMetrics:[s! minMatchingSeedSize:i audienceSizeConfig:111 tags:{s childResourceTagOnCreatePolicy:s
configuredAudienceModelArn:s!@u
configuredAudienceModelArn:s! configuredAudienceModelPolicy:s! policyHash:s!
configuredModelAlgorithmArn:s!@u
createTime:T! updateTime:T! configuredModelAlgorithmArn:s! name:s! trainingContainerConfig:112 inferenceContainerConfig:113 roleArn:s! description:s tags:{s kmsKeyArn:s
configuredModelAlgorithmAssociationArn:s!@u membershipIdentifier:s!@u
createTime:T! updateTime:T! configuredModelAlgorithmAssociationArn:s! membershipIdentifier:s! collaborationIdentifier:s! configuredModelAlgorithmArn:s! name:s! privacyConfiguration:114 description:s tags:{s
membershipIdentifier:s!@u
membershipIdentifier:s! defaultOutputLocation:128! createTime:T! updateTime:T!
mlInputChannelArn:s!@u membershipIdentifier:s!@u
membershipIdentifier:s! collaborationIdentifier:s! mlInputChannelArn:s! name:s! configuredModelAlgorithmAssociations:[s! status:s! statusDetails:122 retentionInDays:i! numberOfRecords:l privacyBudgets:125 description:s syntheticDataConfiguration:126 payerConfiguration:116 createTime:T! updateTime:T! inputChannel:115! protectedQueryIdentifier:s numberOfFiles:d sizeInGb:d kmsKeyArn:s tags:{s
trainedModelArn:s!@u membershipIdentifier:s!@u versionIdentifier:s@q
membershipIdentifier:s! collaborationIdentifier:s! trainedModelArn:s! versionIdentifier:s incrementalTrainingDataChannels:[127 name:s! description:s status:s! statusDetails:122 configuredModelAlgorithmAssociationArn:s! resourceConfig:117 trainingInputMode:s stoppingCondition:118 metricsStatus:s metricsStatusDetails:s logsStatus:s logsStatusDetails:s trainingContainerImageDigest:s mlModelTrainingPayerAccountId:s createTime:T! updateTime:T! hyperparameters:{s environment:{s kmsKeyArn:s tags:{s dataChannels:[120!
membershipIdentifier:s!@u trainedModelInferenceJobArn:s!@u
createTime:T! updateTime:T! trainedModelInferenceJobArn:s! configuredModelAlgorithmAssociationArn:s name:s! status:s! trainedModelArn:s! trainedModelVersionIdentifier:s resourceConfig:129! outputConfiguration:130! membershipIdentifier:s! dataSource:131! containerExecutionParameters:132 statusDetails:122 description:s inferenceContainerImageDigest:s environment:{s kmsKeyArn:s metricsStatus:s metricsStatusDetails:s logsStatus:s logsStatusDetails:s tags:{s mlModelInferencePayerAccountId:s
trainingDatasetArn:s!@u
createTime:T! updateTime:T! trainingDatasetArn:s! name:s! trainingData:[121! status:s! roleArn:s! tags:{s description:s
nextToken:s@q maxResults:i@q audienceGenerationJobArn:s@q
nextToken:s audienceExportJobs:[133!
nextToken:s@q maxResults:i@q configuredAudienceModelArn:s@q collaborationId:s@q
nextToken:s audienceGenerationJobs:[134!
nextToken:s@q maxResults:i@q
nextToken:s audienceModels:[135!
nextToken:s@q maxResults:i@q collaborationIdentifier:s!@u
nextToken:s collaborationConfiguredModelAlgorithmAssociations:[136!
nextToken:s@q maxResults:i@q collaborationIdentifier:s!@u
nextToken:s collaborationMLInputChannelsList:[137!
nextToken:s@q maxResults:i@q collaborationIdentifier:s!@u trainedModelArn:s!@u trainedModelVersionIdentifier:s@q
nextToken:s collaborationTrainedModelExportJobs:[138!
nextToken:s@q maxResults:i@q collaborationIdentifier:s!@u trainedModelArn:s@q trainedModelVersionIdentifier:s@q
nextToken:s collaborationTrainedModelInferenceJobs:[139!
nextToken:s@q maxResults:i@q collaborationIdentifier:s!@u
nextToken:s collaborationTrainedModels:[140!
nextToken:s@q maxResults:i@q
nextToken:s configuredAudienceModels:[141!
nextToken:s@q maxResults:i@q membershipIdentifier:s!@u
nextToken:s configuredModelAlgorithmAssociations:[142!
nextToken:s@q maxResults:i@q
nextToken:s configuredModelAlgorithms:[143!
nextToken:s@q maxResults:i@q membershipIdentifier:s!@u
nextToken:s mlInputChannelsList:[144!
resourceArn:s!@u
tags:{s!
nextToken:s@q maxResults:i@q membershipIdentifier:s!@u trainedModelArn:s@q trainedModelVersionIdentifier:s@q
nextToken:s trainedModelInferenceJobs:[145!
nextToken:s@q maxResults:i@q membershipIdentifier:s!@u trainedModelArn:s!@u status:s@q
nextToken:s trainedModels:[146!
nextToken:s@q maxResults:i@q membershipIdentifier:s!@u
nextToken:s trainedModels:[146!
nextToken:s@q maxResults:i@q
nextToken:s trainingDatasets:[147!
configuredAudienceModelArn:s!@u configuredAudienceModelPolicy:s! previousPolicyHash:s policyExistenceCondition:s
configuredAudienceModelPolicy:s! policyHash:s!
membershipIdentifier:s!@u defaultOutputLocation:128!
name:s! audienceGenerationJobArn:s! audienceSize:148! description:s
name:s! configuredAudienceModelArn:s! seedAudience:123! includeSeedInOutput:b collaborationId:s description:s tags:{s
audienceGenerationJobArn:s!
name:s! trainedModelArn:s!@u trainedModelVersionIdentifier:s membershipIdentifier:s!@u outputConfiguration:149! description:s
membershipIdentifier:s!@u name:s! trainedModelArn:s! trainedModelVersionIdentifier:s configuredModelAlgorithmAssociationArn:s resourceConfig:129! outputConfiguration:130! dataSource:131! description:s containerExecutionParameters:132 environment:{s kmsKeyArn:s tags:{s mlModelInferencePayerAccountId:s
trainedModelInferenceJobArn:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
configuredAudienceModelArn:s!@u outputConfig:110 audienceModelArn:s sharedAudienceMetrics:[s minMatchingSeedSize:i audienceSizeConfig:111 description:s
configuredAudienceModelArn:s!
message:s!
message:s!
message:s!
message:s!
message:s! quotaName:s quotaValue:d
message:s!
message:s!
destination:150! roleArn:s!
audienceSizeType:s! audienceSizeBins:[i!
imageUri:s! entrypoint:[s arguments:[s metricDefinitions:[151
imageUri:s!
policies:152!
dataSource:153! roleArn:s!
computePayerAccountId:s syntheticDataPayerAccountId:s
instanceCount:i instanceType:s! volumeSizeInGB:i!
maxRuntimeInSeconds:i
trainedModelArn:s! versionIdentifier:s channelName:s!
mlInputChannelArn:s! channelName:s! s3DataDistributionType:s
type:s! inputConfig:154!
statusCode:s message:s
dataSource:155 roleArn:s! sqlParameters:156 sqlComputeConfiguration:157
relevanceMetrics:[158! recallMetric:d
%union accessBudgets:[159
syntheticDataParameters:160! syntheticDataEvaluationScores:161
channelName:s! versionIdentifier:s modelName:s!
destination:162 roleArn:s!
instanceType:s! instanceCount:i
accept:s members:[163!
mlInputChannelArn:s!
maxPayloadInMB:i
createTime:T! updateTime:T! name:s! audienceGenerationJobArn:s! audienceSize:148! description:s status:s! statusDetails:122 outputLocation:s
createTime:T! updateTime:T! audienceGenerationJobArn:s! name:s! description:s status:s! configuredAudienceModelArn:s! collaborationId:s startedBy:s
createTime:T! updateTime:T! audienceModelArn:s! name:s! trainingDatasetArn:s! status:s! description:s
createTime:T! updateTime:T! configuredModelAlgorithmAssociationArn:s! name:s! description:s membershipIdentifier:s! collaborationIdentifier:s! configuredModelAlgorithmArn:s! creatorAccountId:s!
createTime:T! updateTime:T! membershipIdentifier:s! collaborationIdentifier:s! name:s! configuredModelAlgorithmAssociations:[s! mlInputChannelArn:s! status:s! creatorAccountId:s! description:s payerConfiguration:116
createTime:T! updateTime:T! name:s! outputConfiguration:149! status:s! statusDetails:122 description:s creatorAccountId:s! trainedModelArn:s! trainedModelVersionIdentifier:s membershipIdentifier:s! collaborationIdentifier:s!
trainedModelInferenceJobArn:s! configuredModelAlgorithmAssociationArn:s membershipIdentifier:s! trainedModelArn:s! trainedModelVersionIdentifier:s collaborationIdentifier:s! status:s! outputConfiguration:130! name:s! description:s metricsStatus:s metricsStatusDetails:s logsStatus:s logsStatusDetails:s mlModelInferencePayerAccountId:s createTime:T! updateTime:T! creatorAccountId:s!
createTime:T! updateTime:T! trainedModelArn:s! name:s! versionIdentifier:s incrementalTrainingDataChannels:[127 description:s membershipIdentifier:s! collaborationIdentifier:s! status:s! configuredModelAlgorithmAssociationArn:s! creatorAccountId:s! mlModelTrainingPayerAccountId:s
createTime:T! updateTime:T! name:s! audienceModelArn:s! outputConfig:110! description:s configuredAudienceModelArn:s! status:s!
createTime:T! updateTime:T! configuredModelAlgorithmAssociationArn:s! configuredModelAlgorithmArn:s! name:s! description:s membershipIdentifier:s! collaborationIdentifier:s!
createTime:T! updateTime:T! configuredModelAlgorithmArn:s! name:s! description:s
createTime:T! updateTime:T! membershipIdentifier:s! collaborationIdentifier:s! name:s! configuredModelAlgorithmAssociations:[s! protectedQueryIdentifier:s mlInputChannelArn:s! status:s! description:s payerConfiguration:116
trainedModelInferenceJobArn:s! configuredModelAlgorithmAssociationArn:s membershipIdentifier:s! trainedModelArn:s! trainedModelVersionIdentifier:s collaborationIdentifier:s! status:s! outputConfiguration:130! name:s! description:s metricsStatus:s metricsStatusDetails:s logsStatus:s logsStatusDetails:s mlModelInferencePayerAccountId:s createTime:T! updateTime:T!
createTime:T! updateTime:T! trainedModelArn:s! versionIdentifier:s incrementalTrainingDataChannels:[127 name:s! description:s membershipIdentifier:s! collaborationIdentifier:s! status:s! configuredModelAlgorithmAssociationArn:s! mlModelTrainingPayerAccountId:s
createTime:T! updateTime:T! trainingDatasetArn:s! name:s! status:s! description:s
type:s! value:i!
members:[164!
s3Destination:155!
name:s! regex:s!
trainedModels:165 trainedModelExports:166 trainedModelInferenceJobs:167
%union protectedQueryInputParameters:168
schema:[169! dataSource:170!
s3Uri:s!
queryString:s analysisTemplateArn:s parameters:{s
%union worker:171
audienceSize:148! score:d
resourceArn:s! details:[172! aggregateRemainingBudget:i!
epsilon:d! maxMembershipInferenceAttackScore:d! columnClassification:173
dataPrivacyScores:174!
s3Destination:155!
accountId:s!
accountId:s!
containerLogs:[175 containerMetrics:176 maxArtifactSize:177
maxSize:178! filesToExport:[s!
containerLogs:[175 maxOutputSize:179
sqlParameters:156! computeConfiguration:157 resultFormat:s
columnName:s! columnTypes:[s!
glueDataSource:180!
type:s number:i properties:181
startTime:T! endTime:T remainingBudget:i! budget:i! budgetType:s! autoRefresh:s
columnMapping:[182!
membershipInferenceAttackScores:[183!
allowedAccountIds:[s! filterPattern:s logType:s logRedactionConfiguration:184
noiseLevel:s!
unit:s! value:d!
unit:s! value:d!
unit:s! value:d!
tableName:s! databaseName:s! catalogId:s
%union spark:{s
columnName:s! columnType:s! isPredictiveValue:b!
attackVersion:s! score:d!
entitiesToRedact:[s! customEntityConfig:185
customDataIdentifiers:[s!

AccessDeniedException 103 status=403 sender
ConflictException 104 status=409 sender
InternalServiceException 105 status=500
ResourceNotFoundException 106 status=404 sender
ServiceQuotaExceededException 107 status=402 sender
ThrottlingException 108 status=429 sender
ValidationException 109 status=400 sender

ListAudienceExportJobs in=nextToken out=nextToken limit=maxResults results=audienceExportJobs
ListAudienceGenerationJobs in=nextToken out=nextToken limit=maxResults results=audienceGenerationJobs
ListAudienceModels in=nextToken out=nextToken limit=maxResults results=audienceModels
ListConfiguredAudienceModels in=nextToken out=nextToken limit=maxResults results=configuredAudienceModels
ListTrainingDatasets in=nextToken out=nextToken limit=maxResults results=trainingDatasets
ListCollaborationConfiguredModelAlgorithmAssociations in=nextToken out=nextToken limit=maxResults results=collaborationConfiguredModelAlgorithmAssociations
ListCollaborationMLInputChannels in=nextToken out=nextToken limit=maxResults results=collaborationMLInputChannelsList
ListCollaborationTrainedModelExportJobs in=nextToken out=nextToken limit=maxResults results=collaborationTrainedModelExportJobs
ListCollaborationTrainedModelInferenceJobs in=nextToken out=nextToken limit=maxResults results=collaborationTrainedModelInferenceJobs
ListCollaborationTrainedModels in=nextToken out=nextToken limit=maxResults results=collaborationTrainedModels
ListConfiguredModelAlgorithmAssociations in=nextToken out=nextToken limit=maxResults results=configuredModelAlgorithmAssociations
ListConfiguredModelAlgorithms in=nextToken out=nextToken limit=maxResults results=configuredModelAlgorithms
ListMLInputChannels in=nextToken out=nextToken limit=maxResults results=mlInputChannelsList
ListTrainedModelInferenceJobs in=nextToken out=nextToken limit=maxResults results=trainedModelInferenceJobs
ListTrainedModels in=nextToken out=nextToken limit=maxResults results=trainedModels
ListTrainedModelVersions in=nextToken out=nextToken limit=maxResults results=trainedModels

`,
}
