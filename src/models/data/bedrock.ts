// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Bedrock, API version 2023-04-20. */
export const bedrock: ServiceModel = {
  name: 'bedrock',
  packed: `{"name":"bedrock","serviceId":"Bedrock","fullName":"Amazon Bedrock","apiVersion":"2023-04-20","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock","auth":["v4","bearer"]}
BatchDeleteAdvancedPromptOptimizationJob POST /advanced-prompt-optimization-job/batch-delete <0 >1 status=202
BatchDeleteEvaluationJob POST /evaluation-jobs/batch-delete <2 >3 status=202
CancelAutomatedReasoningPolicyBuildWorkflow POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel <4 >5 status=202 idempotent
CreateAdvancedPromptOptimizationJob POST /advanced-prompt-optimization-jobs <6 >7 idempotent
CreateAutomatedReasoningPolicy POST /automated-reasoning-policies <8 >9 idempotent
CreateAutomatedReasoningPolicyTestCase POST /automated-reasoning-policies/{policyArn}/test-cases <10 >11 idempotent
CreateAutomatedReasoningPolicyVersion POST /automated-reasoning-policies/{policyArn}/versions <12 >13 idempotent
CreateCustomModel POST /custom-models/create-custom-model <14 >15 status=202 idempotent
CreateCustomModelDeployment POST /model-customization/custom-model-deployments <16 >17 status=202 idempotent
CreateEvaluationJob POST /evaluation-jobs <18 >19 status=202 idempotent
CreateFoundationModelAgreement POST /create-foundation-model-agreement <20 >21 status=202
CreateGuardrail POST /guardrails <22 >23 status=202
CreateGuardrailVersion POST /guardrails/{guardrailIdentifier} <24 >25 status=202
CreateInferenceProfile POST /inference-profiles <26 >27 status=201 idempotent
CreateMarketplaceModelEndpoint POST /marketplace-model/endpoints <28 >29
CreateModelCopyJob POST /model-copy-jobs <30 >31 status=201 idempotent
CreateModelCustomizationJob POST /model-customization-jobs <32 >33 status=201 idempotent
CreateModelImportJob POST /model-import-jobs <34 >35 status=201 idempotent
CreateModelInvocationJob POST /model-invocation-job <36 >37 idempotent
CreatePromptRouter POST /prompt-routers <38 >39 idempotent
CreateProvisionedModelThroughput POST /provisioned-model-throughput <40 >41 status=201 idempotent
DeleteAutomatedReasoningPolicy DELETE /automated-reasoning-policies/{policyArn} <42 >43 status=202 idempotent
DeleteAutomatedReasoningPolicyBuildWorkflow DELETE /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId} <44 >45 status=202 idempotent
DeleteAutomatedReasoningPolicyTestCase DELETE /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId} <46 >47 status=202 idempotent
DeleteCustomModel DELETE /custom-models/{modelIdentifier} <48 >49 idempotent
DeleteCustomModelDeployment DELETE /model-customization/custom-model-deployments/{customModelDeploymentIdentifier} <50 >51 idempotent
DeleteEnforcedGuardrailConfiguration DELETE /enforcedGuardrailsConfiguration/{configId} <52 >53 idempotent
DeleteFoundationModelAgreement POST /delete-foundation-model-agreement <54 >55 status=202
DeleteGuardrail DELETE /guardrails/{guardrailIdentifier} <56 >57 status=202 idempotent
DeleteImportedModel DELETE /imported-models/{modelIdentifier} <58 >59 idempotent
DeleteInferenceProfile DELETE /inference-profiles/{inferenceProfileIdentifier} <60 >61 idempotent
DeleteMarketplaceModelEndpoint DELETE /marketplace-model/endpoints/{endpointArn} <62 >63 idempotent
DeleteModelInvocationLoggingConfiguration DELETE /logging/modelinvocations <64 >65 idempotent
DeletePromptRouter DELETE /prompt-routers/{promptRouterArn} <66 >67 idempotent
DeleteProvisionedModelThroughput DELETE /provisioned-model-throughput/{provisionedModelId} <68 >69 idempotent
DeleteResourcePolicy DELETE /resource-policy/{resourceArn} <70 >71 idempotent
DeregisterMarketplaceModelEndpoint DELETE /marketplace-model/endpoints/{endpointArn}/registration <72 >73
ExportAutomatedReasoningPolicyVersion GET /automated-reasoning-policies/{policyArn}/export <74 >75 readonly
GetAccountDataRetention GET /data-retention <76 >77 readonly
GetAdvancedPromptOptimizationJob GET /advanced-prompt-optimization-jobs/{jobIdentifier} <78 >79 readonly
GetAutomatedReasoningPolicy GET /automated-reasoning-policies/{policyArn} <80 >81 readonly
GetAutomatedReasoningPolicyAnnotations GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations <82 >83 readonly
GetAutomatedReasoningPolicyBuildWorkflow GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId} <84 >85 readonly
GetAutomatedReasoningPolicyBuildWorkflowResultAssets GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets <86 >87 readonly
GetAutomatedReasoningPolicyNextScenario GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios <88 >89 readonly
GetAutomatedReasoningPolicyTestCase GET /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId} <90 >91 readonly
GetAutomatedReasoningPolicyTestResult GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results <92 >93 readonly
GetCustomModel GET /custom-models/{modelIdentifier} <94 >95 readonly
GetCustomModelDeployment GET /model-customization/custom-model-deployments/{customModelDeploymentIdentifier} <96 >97 readonly
GetEvaluationJob GET /evaluation-jobs/{jobIdentifier} <98 >99 readonly
GetFoundationModel GET /foundation-models/{modelIdentifier} <100 >101 readonly
GetFoundationModelAvailability GET /foundation-model-availability/{modelId} <102 >103 readonly
GetGuardrail GET /guardrails/{guardrailIdentifier} <104 >105 readonly
GetImportedModel GET /imported-models/{modelIdentifier} <106 >107 readonly
GetInferenceProfile GET /inference-profiles/{inferenceProfileIdentifier} <108 >109 readonly
GetMarketplaceModelEndpoint GET /marketplace-model/endpoints/{endpointArn} <110 >111 readonly
GetModelCopyJob GET /model-copy-jobs/{jobArn} <112 >113 readonly
GetModelCustomizationJob GET /model-customization-jobs/{jobIdentifier} <114 >115 readonly
GetModelImportJob GET /model-import-jobs/{jobIdentifier} <116 >117 readonly
GetModelInvocationJob GET /model-invocation-job/{jobIdentifier} <118 >119 readonly
GetModelInvocationLoggingConfiguration GET /logging/modelinvocations <120 >121 readonly
GetPromptRouter GET /prompt-routers/{promptRouterArn} <122 >123 readonly
GetProvisionedModelThroughput GET /provisioned-model-throughput/{provisionedModelId} <124 >125 readonly
GetResourcePolicy GET /resource-policy/{resourceArn} <126 >127 readonly
GetUseCaseForModelAccess GET /use-case-for-model-access <128 >129 readonly
ListAdvancedPromptOptimizationJobs GET /advanced-prompt-optimization-jobs <130 >131 readonly
ListAutomatedReasoningPolicies GET /automated-reasoning-policies <132 >133 readonly
ListAutomatedReasoningPolicyBuildWorkflows GET /automated-reasoning-policies/{policyArn}/build-workflows <134 >135 readonly
ListAutomatedReasoningPolicyTestCases GET /automated-reasoning-policies/{policyArn}/test-cases <136 >137 readonly
ListAutomatedReasoningPolicyTestResults GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results <138 >139 readonly
ListCustomModelDeployments GET /model-customization/custom-model-deployments <140 >141 readonly
ListCustomModels GET /custom-models <142 >143 readonly
ListEnforcedGuardrailsConfiguration GET /enforcedGuardrailsConfiguration <144 >145 readonly
ListEvaluationJobs GET /evaluation-jobs <146 >147 readonly
ListFoundationModelAgreementOffers GET /list-foundation-model-agreement-offers/{modelId} <148 >149 readonly
ListFoundationModels GET /foundation-models <150 >151 readonly
ListGuardrails GET /guardrails <152 >153 readonly
ListImportedModels GET /imported-models <154 >155 readonly
ListInferenceProfiles GET /inference-profiles <156 >157 readonly
ListMarketplaceModelEndpoints GET /marketplace-model/endpoints <158 >159 readonly
ListModelCopyJobs GET /model-copy-jobs <160 >161 readonly
ListModelCustomizationJobs GET /model-customization-jobs <162 >163 readonly
ListModelImportJobs GET /model-import-jobs <164 >165 readonly
ListModelInvocationJobs GET /model-invocation-jobs <166 >167 readonly
ListPromptRouters GET /prompt-routers <168 >169 readonly
ListProvisionedModelThroughputs GET /provisioned-model-throughputs <170 >171 readonly
ListTagsForResource POST /listTagsForResource <172 >173
PutAccountDataRetention PUT /data-retention <174 >175 idempotent
PutEnforcedGuardrailConfiguration PUT /enforcedGuardrailsConfiguration <176 >177 idempotent
PutModelInvocationLoggingConfiguration PUT /logging/modelinvocations <178 >179 idempotent
PutResourcePolicy POST /resource-policy <180 >181 status=201 idempotent
PutUseCaseForModelAccess POST /use-case-for-model-access <182 >183 status=201
RegisterMarketplaceModelEndpoint POST /marketplace-model/endpoints/{endpointIdentifier}/registration <184 >185
StartAutomatedReasoningPolicyBuildWorkflow POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start <186 >187
StartAutomatedReasoningPolicyTestWorkflow POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows <188 >189
StopAdvancedPromptOptimizationJob POST /advanced-prompt-optimization-jobs/{jobIdentifier}/stop <190 >191
StopEvaluationJob POST /evaluation-job/{jobIdentifier}/stop <192 >193
StopModelCustomizationJob POST /model-customization-jobs/{jobIdentifier}/stop <194 >195 idempotent
StopModelInvocationJob POST /model-invocation-job/{jobIdentifier}/stop <196 >197
TagResource POST /tagResource <198 >199
UntagResource POST /untagResource <200 >201
UpdateAutomatedReasoningPolicy PATCH /automated-reasoning-policies/{policyArn} <202 >203 idempotent
UpdateAutomatedReasoningPolicyAnnotations PATCH /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations <204 >205
UpdateAutomatedReasoningPolicyTestCase PATCH /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId} <206 >207 idempotent
UpdateCustomModelDeployment PATCH /model-customization/custom-model-deployments/{customModelDeploymentIdentifier} <208 >209 status=202 idempotent
UpdateGuardrail PUT /guardrails/{guardrailIdentifier} <210 >211 status=202 idempotent
UpdateMarketplaceModelEndpoint PATCH /marketplace-model/endpoints/{endpointArn} <212 >213
UpdateProvisionedModelThroughput PATCH /provisioned-model-throughput/{provisionedModelId} <214 >215 idempotent

jobIdentifiers:[s!
errors:[226! advancedPromptOptimizationJobs:[227!
jobIdentifiers:[s!
errors:[228! evaluationJobs:[229!
policyArn:s!@u buildWorkflowId:s!@u
-
jobName:s! jobDescription:s clientToken:s~ inputConfig:230! outputConfig:231! encryptionKeyArn:s tags:[232 modelConfigurations:[233!
jobArn:s!
name:s! description:s clientRequestToken:s~ policyDefinition:234 kmsKeyId:s tags:[232
policyArn:s! version:s! name:s! description:s definitionHash:s createdAt:T! updatedAt:T!
policyArn:s!@u guardContent:s! queryContent:s expectedAggregatedFindingsResult:s! clientRequestToken:s~ confidenceThreshold:d
policyArn:s! testCaseId:s!
policyArn:s!@u clientRequestToken:s~ lastUpdatedDefinitionHash:s! tags:[232
policyArn:s! version:s! name:s! description:s definitionHash:s! createdAt:T!
modelName:s! modelSourceConfig:235 customModelDataSource:236 modelKmsKeyArn:s roleArn:s modelTags:[232 clientRequestToken:s~
modelArn:s!
modelDeploymentName:s! modelArn:s! description:s tags:[232 clientRequestToken:s~
customModelDeploymentArn:s!
jobName:s! jobDescription:s clientRequestToken:s~ roleArn:s! customerEncryptionKeyId:s jobTags:[232 applicationType:s evaluationConfig:237! inferenceConfig:238! outputDataConfig:239!
jobArn:s!
offerToken:s! modelId:s!
modelId:s!
name:s! description:s topicPolicyConfig:240 contentPolicyConfig:241 wordPolicyConfig:242 sensitiveInformationPolicyConfig:243 contextualGroundingPolicyConfig:244 automatedReasoningPolicyConfig:245 crossRegionConfig:246 blockedInputMessaging:s! blockedOutputsMessaging:s! kmsKeyId:s tags:[232 clientRequestToken:s~
guardrailId:s! guardrailArn:s! version:s! createdAt:T!
guardrailIdentifier:s!@u description:s clientRequestToken:s~
guardrailId:s! version:s!
inferenceProfileName:s! description:s clientRequestToken:s~ modelSource:247! tags:[232
inferenceProfileArn:s! status:s
modelSourceIdentifier:s! endpointConfig:248! acceptEula:b endpointName:s! clientRequestToken:s~ tags:[232
marketplaceModelEndpoint:249!
sourceModelArn:s! targetModelName:s! modelKmsKeyId:s targetModelTags:[232 clientRequestToken:s~
jobArn:s!
jobName:s! customModelName:s! roleArn:s! clientRequestToken:s~ baseModelIdentifier:s! customizationType:s customModelKmsKeyId:s jobTags:[232 customModelTags:[232 trainingDataConfig:250! validationDataConfig:251 outputDataConfig:252! hyperParameters:{s vpcConfig:253 customizationConfig:254
jobArn:s!
jobName:s! importedModelName:s! roleArn:s! modelDataSource:235! jobTags:[232 importedModelTags:[232 clientRequestToken:s vpcConfig:253 importedModelKmsKeyId:s
jobArn:s!
jobName:s! roleArn:s! clientRequestToken:s~ modelId:s! inputDataConfig:255! outputDataConfig:256! vpcConfig:253 timeoutDurationInHours:i tags:[232 modelInvocationType:s
jobArn:s!
clientRequestToken:s~ promptRouterName:s! models:[257! description:s routingCriteria:258! fallbackModel:257! tags:[232
promptRouterArn:s
clientRequestToken:s~ modelUnits:i! provisionedModelName:s! modelId:s! commitmentDuration:s tags:[232
provisionedModelArn:s!
policyArn:s!@u force:b@q
-
policyArn:s!@u buildWorkflowId:s!@u lastUpdatedAt:T!@q=updatedAt
-
policyArn:s!@u testCaseId:s!@u lastUpdatedAt:T!@q=updatedAt
-
modelIdentifier:s!@u
-
customModelDeploymentIdentifier:s!@u
-
configId:s!@u
-
modelId:s!
-
guardrailIdentifier:s!@u guardrailVersion:s@q
-
modelIdentifier:s!@u
-
inferenceProfileIdentifier:s!@u
-
endpointArn:s!@u
-
-
-
promptRouterArn:s!@u
-
provisionedModelId:s!@u
-
resourceArn:s!@u
-
endpointArn:s!@u
-
policyArn:s!@u
policyDefinition:234!@p
-
mode:s! updatedAt:T
jobIdentifier:s!@u
jobArn:s! jobName:s! jobDescription:s jobStatus:s! inputConfig:230! outputConfig:231! encryptionKeyArn:s creationTime:T! lastModifiedTime:T failureMessage:s modelConfigurations:[233!
policyArn:s!@u
policyArn:s! name:s! version:s! policyId:s! description:s definitionHash:s! kmsKeyArn:s createdAt:T updatedAt:T!
policyArn:s!@u buildWorkflowId:s!@u
policyArn:s! name:s! buildWorkflowId:s! annotations:[259! annotationSetHash:s! updatedAt:T!
policyArn:s!@u buildWorkflowId:s!@u
policyArn:s! buildWorkflowId:s! status:s! buildWorkflowType:s! documentName:s documentContentType:s documentDescription:s createdAt:T! updatedAt:T!
policyArn:s!@u buildWorkflowId:s!@u assetType:s!@q assetId:s@q
policyArn:s! buildWorkflowId:s! buildWorkflowAssets:260
policyArn:s!@u buildWorkflowId:s!@u
policyArn:s! scenario:261
policyArn:s!@u testCaseId:s!@u
policyArn:s! testCase:262!
policyArn:s!@u buildWorkflowId:s!@u testCaseId:s!@u
testResult:263!
modelIdentifier:s!@u
modelArn:s! modelName:s! jobName:s jobArn:s baseModelArn:s customizationType:s modelKmsKeyArn:s hyperParameters:{s trainingDataConfig:250 validationDataConfig:251 outputDataConfig:252 trainingMetrics:264 validationMetrics:[265 creationTime:T! customizationConfig:254 modelStatus:s failureMessage:s
customModelDeploymentIdentifier:s!@u
customModelDeploymentArn:s! modelDeploymentName:s! modelArn:s! createdAt:T! status:s! description:s updateDetails:266 failureMessage:s lastUpdatedAt:T
jobIdentifier:s!@u
jobName:s! status:s! jobArn:s! jobDescription:s roleArn:s! customerEncryptionKeyId:s jobType:s! applicationType:s evaluationConfig:237! inferenceConfig:238! outputDataConfig:239! creationTime:T! lastModifiedTime:T failureMessages:[s
modelIdentifier:s!@u
modelDetails:267
modelId:s!@u
modelId:s! agreementAvailability:268! authorizationStatus:s! entitlementAvailability:s! regionAvailability:s!
guardrailIdentifier:s!@u guardrailVersion:s@q
name:s! description:s guardrailId:s! guardrailArn:s! version:s! status:s! topicPolicy:269 contentPolicy:270 wordPolicy:271 sensitiveInformationPolicy:272 contextualGroundingPolicy:273 automatedReasoningPolicy:274 crossRegionDetails:275 createdAt:T! updatedAt:T! statusReasons:[s failureRecommendations:[s blockedInputMessaging:s! blockedOutputsMessaging:s! kmsKeyArn:s
modelIdentifier:s!@u
modelArn:s modelName:s jobName:s jobArn:s modelDataSource:235 creationTime:T modelArchitecture:s modelKmsKeyArn:s instructSupported:b customModelUnits:276
inferenceProfileIdentifier:s!@u
inferenceProfileName:s! description:s createdAt:T updatedAt:T inferenceProfileArn:s! models:[277! inferenceProfileId:s! status:s! type:s!
endpointArn:s!@u
marketplaceModelEndpoint:249
jobArn:s!@u
jobArn:s! status:s! creationTime:T! targetModelArn:s! targetModelName:s sourceAccountId:s! sourceModelArn:s! targetModelKmsKeyArn:s targetModelTags:[232 failureMessage:s sourceModelName:s
jobIdentifier:s!@u
jobArn:s! jobName:s! outputModelName:s! outputModelArn:s clientRequestToken:s roleArn:s! status:s statusDetails:278 failureMessage:s creationTime:T! lastModifiedTime:T endTime:T baseModelArn:s! hyperParameters:{s trainingDataConfig:250! validationDataConfig:251! outputDataConfig:252! customizationType:s outputModelKmsKeyArn:s trainingMetrics:264 validationMetrics:[265 vpcConfig:253 customizationConfig:254
jobIdentifier:s!@u
jobArn:s jobName:s importedModelName:s importedModelArn:s roleArn:s modelDataSource:235 status:s failureMessage:s creationTime:T lastModifiedTime:T endTime:T vpcConfig:253 importedModelKmsKeyArn:s
jobIdentifier:s!@u
jobArn:s! jobName:s modelId:s! clientRequestToken:s roleArn:s! status:s message:s submitTime:T! lastModifiedTime:T endTime:T inputDataConfig:255! outputDataConfig:256! vpcConfig:253 timeoutDurationInHours:i jobExpirationTime:T modelInvocationType:s totalRecordCount:l processedRecordCount:l successRecordCount:l errorRecordCount:l
-
loggingConfig:279
promptRouterArn:s!@u
promptRouterName:s! routingCriteria:258! description:s createdAt:T updatedAt:T promptRouterArn:s! models:[257! fallbackModel:257! status:s! type:s!
provisionedModelId:s!@u
modelUnits:i! desiredModelUnits:i! provisionedModelName:s! provisionedModelArn:s! modelArn:s! desiredModelArn:s! foundationModelArn:s! status:s! creationTime:T! lastModifiedTime:T! failureMessage:s commitmentDuration:s commitmentExpirationTime:T
resourceArn:s!@u
resourcePolicy:s
-
formData:B!
maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
jobSummaries:[280 nextToken:s
policyArn:s@q nextToken:s@q maxResults:i@q
automatedReasoningPolicySummaries:[281! nextToken:s
policyArn:s!@u nextToken:s@q maxResults:i@q
automatedReasoningPolicyBuildWorkflowSummaries:[282! nextToken:s
policyArn:s!@u nextToken:s@q maxResults:i@q
testCases:[262! nextToken:s
policyArn:s!@u buildWorkflowId:s!@u nextToken:s@q maxResults:i@q
testResults:[263! nextToken:s
createdBefore:T@q createdAfter:T@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q statusEquals:s@q modelArnEquals:s@q
nextToken:s modelDeploymentSummaries:[283
creationTimeBefore:T@q creationTimeAfter:T@q nameContains:s@q baseModelArnEquals:s@q foundationModelArnEquals:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q isOwned:b@q modelStatus:s@q
nextToken:s modelSummaries:[284
nextToken:s@q
guardrailsConfig:[285! nextToken:s
creationTimeAfter:T@q creationTimeBefore:T@q statusEquals:s@q applicationTypeEquals:s@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s jobSummaries:[286
modelId:s!@u offerType:s@q
modelId:s! offers:[287!
byProvider:s@q byCustomizationType:s@q byOutputModality:s@q byInferenceType:s@q
modelSummaries:[288
guardrailIdentifier:s@q maxResults:i@q nextToken:s@q
guardrails:[289! nextToken:s
creationTimeBefore:T@q creationTimeAfter:T@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s modelSummaries:[290
maxResults:i@q nextToken:s@q typeEquals:s@q=type
inferenceProfileSummaries:[291 nextToken:s
maxResults:i@q nextToken:s@q modelSourceEquals:s@q=modelSourceIdentifier
marketplaceModelEndpoints:[292 nextToken:s
creationTimeAfter:T@q creationTimeBefore:T@q statusEquals:s@q sourceAccountEquals:s@q sourceModelArnEquals:s@q targetModelNameContains:s@q=outputModelNameContains maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s modelCopyJobSummaries:[293
creationTimeAfter:T@q creationTimeBefore:T@q statusEquals:s@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s modelCustomizationJobSummaries:[294
creationTimeAfter:T@q creationTimeBefore:T@q statusEquals:s@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s modelImportJobSummaries:[295
submitTimeAfter:T@q submitTimeBefore:T@q statusEquals:s@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s invocationJobSummaries:[296
maxResults:i@q nextToken:s@q type:s@q
promptRouterSummaries:[297 nextToken:s
creationTimeAfter:T@q creationTimeBefore:T@q statusEquals:s@q modelArnEquals:s@q nameContains:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s provisionedModelSummaries:[298
resourceARN:s!
tags:[232
mode:s!
mode:s! updatedAt:T
configId:s guardrailInferenceConfig:299!
configId:s updatedAt:T updatedBy:s
loggingConfig:279!
-
resourceArn:s! resourcePolicy:s!
resourceArn:s
formData:B!
-
endpointIdentifier:s!@u modelSourceIdentifier:s!
marketplaceModelEndpoint:249!
policyArn:s!@u buildWorkflowType:s!@u clientRequestToken:s~@h=x-amz-client-token sourceContent:300!@p
policyArn:s! buildWorkflowId:s!
policyArn:s!@u buildWorkflowId:s!@u testCaseIds:[s clientRequestToken:s~
policyArn:s!
jobIdentifier:s!@u
-
jobIdentifier:s!@u
-
jobIdentifier:s!@u
-
jobIdentifier:s!@u
-
resourceARN:s! tags:[232!
-
resourceARN:s! tagKeys:[s!
-
policyArn:s!@u policyDefinition:234! name:s description:s
policyArn:s! name:s! definitionHash:s! updatedAt:T!
policyArn:s!@u buildWorkflowId:s!@u annotations:[259! lastUpdatedAnnotationSetHash:s!
policyArn:s! buildWorkflowId:s! annotationSetHash:s! updatedAt:T!
policyArn:s!@u testCaseId:s!@u guardContent:s! queryContent:s lastUpdatedAt:T! expectedAggregatedFindingsResult:s! confidenceThreshold:d clientRequestToken:s~
policyArn:s! testCaseId:s!
modelArn:s! customModelDeploymentIdentifier:s!@u
customModelDeploymentArn:s!
guardrailIdentifier:s!@u name:s! description:s topicPolicyConfig:240 contentPolicyConfig:241 wordPolicyConfig:242 sensitiveInformationPolicyConfig:243 contextualGroundingPolicyConfig:244 automatedReasoningPolicyConfig:245 crossRegionConfig:246 blockedInputMessaging:s! blockedOutputsMessaging:s! kmsKeyId:s
guardrailId:s! guardrailArn:s! version:s! updatedAt:T!
endpointArn:s!@u endpointConfig:248! clientRequestToken:s~
marketplaceModelEndpoint:249!
provisionedModelId:s!@u desiredProvisionedModelName:s desiredModelId:s
-
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s resourceName:s
message:s
jobIdentifier:s! code:s! message:s
jobIdentifier:s! jobStatus:s!
jobIdentifier:s! code:s! message:s
jobIdentifier:s! jobStatus:s!
s3Uri:s!
s3Uri:s!
key:s! value:s!
modelId:s! inferenceConfig:301 additionalModelRequestFields:{D
version:s types:[302 rules:[303 variables:[304
%union s3DataSource:305
%union modelPackageArnDataSource:306
%union automated:307 human:308
%union models:[309 ragConfigs:[310
s3Uri:s!
topicsConfig:[311! tierConfig:312
filtersConfig:[313! tierConfig:314
wordsConfig:[315 managedWordListsConfig:[316
piiEntitiesConfig:[317 regexesConfig:[318
filtersConfig:[319!
policies:[s! confidenceThreshold:d
guardrailProfileIdentifier:s!
%union copyFrom:s
%union sageMaker:320
endpointArn:s! modelSourceIdentifier:s! status:s statusMessage:s createdAt:T! updatedAt:T! endpointConfig:248! endpointStatus:s! endpointStatusMessage:s
s3Uri:s invocationLogsConfig:321
validators:[322!
s3Uri:s!
subnetIds:[s! securityGroupIds:[s!
%union distillationConfig:323 rftConfig:324
%union s3InputDataConfig:325
%union s3OutputDataConfig:326
modelArn:s!
responseQualityDifference:d!
%union addType:327 updateType:328 deleteType:329 addVariable:330 updateVariable:331 deleteVariable:332 addRule:333 updateRule:334 deleteRule:335 addRuleFromNaturalLanguage:336 updateFromRulesFeedback:337 updateFromScenarioFeedback:338 ingestContent:339
%union policyDefinition:234 qualityReport:340 buildLog:341 generatedTestCases:342 policyScenarios:343 assetManifest:344 document:345 fidelityReport:346
expression:s! alternateExpression:s! expectedResult:s! ruleIds:[s!
testCaseId:s! guardContent:s! queryContent:s expectedAggregatedFindingsResult:s createdAt:T! updatedAt:T! confidenceThreshold:d
testCase:262! policyArn:s! testRunStatus:s! testFindings:[347 testRunResult:s aggregatedTestFindingsResult:s updatedAt:T!
trainingLoss:f
validationLoss:f
modelArn:s! updateStatus:s!
modelArn:s! modelId:s! modelName:s providerName:s inputModalities:[s outputModalities:[s responseStreamingSupported:b customizationsSupported:[s inferenceTypesSupported:[s modelLifecycle:348
status:s! errorMessage:s
topics:[349! tier:350
filters:[351 tier:352
words:[353 managedWordLists:[354
piiEntities:[355 regexes:[356
filters:[357!
policies:[s! confidenceThreshold:d
guardrailProfileId:s guardrailProfileArn:s
customModelUnitsPerModelCopy:i customModelUnitsVersion:s
modelArn:s
validationDetails:358 dataProcessingDetails:359 trainingDetails:360
cloudWatchConfig:361 s3Config:362 textDataDeliveryEnabled:b imageDataDeliveryEnabled:b embeddingDataDeliveryEnabled:b videoDataDeliveryEnabled:b audioDataDeliveryEnabled:b
jobArn:s! jobName:s! jobStatus:s! creationTime:T! lastModifiedTime:T
policyArn:s! name:s! description:s version:s! policyId:s! createdAt:T! updatedAt:T!
policyArn:s! buildWorkflowId:s! status:s! buildWorkflowType:s! createdAt:T! updatedAt:T!
customModelDeploymentArn:s! customModelDeploymentName:s! modelArn:s! createdAt:T! status:s! lastUpdatedAt:T failureMessage:s
modelArn:s! modelName:s! creationTime:T! baseModelArn:s! baseModelName:s! customizationType:s ownerAccountId:s modelStatus:s
configId:s guardrailArn:s guardrailId:s inputTags:s selectiveContentGuarding:363 guardrailVersion:s createdAt:T createdBy:s updatedAt:T updatedBy:s owner:s modelEnforcement:364
jobArn:s! jobName:s! status:s! creationTime:T! jobType:s! evaluationTaskTypes:[s! modelIdentifiers:[s ragIdentifiers:[s evaluatorModelIdentifiers:[s customMetricsEvaluatorModelIdentifiers:[s inferenceConfigSummary:365 applicationType:s
offerId:s offerToken:s! termDetails:366!
modelArn:s! modelId:s! modelName:s providerName:s inputModalities:[s outputModalities:[s responseStreamingSupported:b customizationsSupported:[s inferenceTypesSupported:[s modelLifecycle:348
id:s! arn:s! status:s! name:s! description:s version:s! createdAt:T! updatedAt:T! crossRegionDetails:275
modelArn:s! modelName:s! creationTime:T! instructSupported:b modelArchitecture:s
inferenceProfileName:s! description:s createdAt:T updatedAt:T inferenceProfileArn:s! models:[277! inferenceProfileId:s! status:s! type:s!
endpointArn:s! modelSourceIdentifier:s! status:s statusMessage:s createdAt:T! updatedAt:T!
jobArn:s! status:s! creationTime:T! targetModelArn:s! targetModelName:s sourceAccountId:s! sourceModelArn:s! targetModelKmsKeyArn:s targetModelTags:[232 failureMessage:s sourceModelName:s
jobArn:s! baseModelArn:s! jobName:s! status:s! statusDetails:278 lastModifiedTime:T creationTime:T! endTime:T customModelArn:s customModelName:s customizationType:s
jobArn:s! jobName:s! status:s! lastModifiedTime:T creationTime:T! endTime:T importedModelArn:s importedModelName:s
jobArn:s! jobName:s! modelId:s! clientRequestToken:s roleArn:s! status:s message:s submitTime:T! lastModifiedTime:T endTime:T inputDataConfig:255! outputDataConfig:256! vpcConfig:253 timeoutDurationInHours:i jobExpirationTime:T modelInvocationType:s totalRecordCount:l processedRecordCount:l successRecordCount:l errorRecordCount:l
promptRouterName:s! routingCriteria:258! description:s createdAt:T updatedAt:T promptRouterArn:s! models:[257! fallbackModel:257! status:s! type:s!
provisionedModelName:s! provisionedModelArn:s! modelArn:s! desiredModelArn:s! foundationModelArn:s! modelUnits:i! desiredModelUnits:i! status:s! commitmentDuration:s commitmentExpirationTime:T creationTime:T! lastModifiedTime:T!
guardrailIdentifier:s! guardrailVersion:s! selectiveContentGuarding:363 modelEnforcement:364
policyDefinition:234 workflowContent:367
maxTokens:i temperature:f topP:f stopSequences:[s
name:s! description:s values:[368!
id:s! expression:s! alternateExpression:s
name:s! type:s! description:s!
s3Uri:s!
modelPackageArn:s!
datasetMetricConfigs:[369! evaluatorModelConfig:370 customMetricConfig:371
humanWorkflowConfig:372 customMetrics:[373 datasetMetricConfigs:[369!
%union bedrockModel:374 precomputedInferenceSource:375
%union knowledgeBaseConfig:376 precomputedRagSourceConfig:377
name:s! definition:s! examples:[s type:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
tierName:s!
type:s! inputStrength:s! outputStrength:s! inputModalities:[s outputModalities:[s inputAction:s outputAction:s inputEnabled:b outputEnabled:b
tierName:s!
text:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! action:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
name:s! description:s pattern:s! action:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! threshold:d! action:s enabled:b
initialInstanceCount:i! instanceType:s! executionRole:s! kmsEncryptionKey:s vpc:253
usePromptResponse:b invocationLogSource:378! requestMetadataFilters:379
s3Uri:s!
teacherModelConfig:380!
graderConfig:381 hyperParameters:382
s3InputFormat:s s3Uri:s! s3BucketOwner:s
s3Uri:s! s3EncryptionKeyId:s s3BucketOwner:s
name:s! description:s! values:[368!
name:s! newName:s description:s values:[383!
name:s!
name:s! type:s! description:s!
name:s! newName:s description:s
name:s!
expression:s!
ruleId:s! expression:s!
ruleId:s!
naturalLanguage:s!
ruleIds:[s feedback:s!
ruleIds:[s scenarioExpression:s! feedback:s
content:s!
typeCount:i! variableCount:i! ruleCount:i! unusedTypes:[s! unusedTypeValues:[384! unusedVariables:[s! conflictingRules:[s! disjointRuleSets:[385!
entries:[386!
generatedTestCases:[387!
policyScenarios:[261!
entries:[388!
document:B! documentContentType:s! documentName:s! documentDescription:s documentHash:s!
coverageScore:d! accuracyScore:d! ruleReports:{389! variableReports:{390! documentSources:[391!
%union valid:392 invalid:393 satisfiable:394 impossible:395 translationAmbiguous:396 tooComplex:397 noTranslations:398
status:s! startOfLifeTime:T endOfLifeTime:T legacyTime:T publicExtendedAccessTime:T
name:s! definition:s! examples:[s type:s inputAction:s outputAction:s inputEnabled:b outputEnabled:b
tierName:s!
type:s! inputStrength:s! outputStrength:s! inputModalities:[s outputModalities:[s inputAction:s outputAction:s inputEnabled:b outputEnabled:b
tierName:s!
text:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! action:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
name:s! description:s pattern:s! action:s! inputAction:s outputAction:s inputEnabled:b outputEnabled:b
type:s! threshold:d! action:s enabled:b
status:s creationTime:T lastModifiedTime:T
status:s creationTime:T lastModifiedTime:T
status:s creationTime:T lastModifiedTime:T
logGroupName:s! roleArn:s! largeDataDeliveryS3Config:362
bucketName:s! keyPrefix:s
system:s messages:s
includedModels:[s! excludedModels:[s!
modelConfigSummary:399 ragConfigSummary:400
usageBasedPricingTerm:401! legalTerm:402! supportTerm:403! validityTerm:404
%union documents:[405 policyRepairAssets:406 generateFidelityReportContent:407 iterativeRefinementContent:408
value:s! description:s
taskType:s! dataset:409! metricNames:[s!
%union bedrockEvaluatorModels:[410
customMetrics:[411! evaluatorModelConfig:412!
flowDefinitionArn:s! instructions:s
name:s! description:s ratingMethod:s!
modelIdentifier:s! inferenceParams:s performanceConfig:413
inferenceSourceIdentifier:s!
%union retrieveConfig:414 retrieveAndGenerateConfig:415
%union retrieveSourceConfig:416 retrieveAndGenerateSourceConfig:417
%union s3Uri:s
%union equals:{s notEquals:{s andAll:[418 orAll:[418
teacherModelIdentifier:s! maxResponseLengthForInference:i
%union lambdaGrader:419
epochCount:i batchSize:i learningRate:f maxPromptLength:i trainingSamplePerPrompt:i inferenceMaxTokens:i reasoningEffort:s evalInterval:i
%union addTypeValue:420 updateTypeValue:421 deleteTypeValue:422
typeName:s! valueName:s!
variables:[s! rules:[s!
annotation:259! status:s! buildSteps:[423!
queryContent:s! guardContent:s! expectedAggregatedFindingsResult:s!
assetType:s! assetName:s assetId:s
rule:s! groundingStatements:[424 groundingJustifications:[s accuracyScore:d accuracyJustification:s
policyVariable:s! groundingStatements:[424 groundingJustifications:[s accuracyScore:d accuracyJustification:s
documentName:s! documentHash:s! documentId:s! atomicStatements:[425! documentContent:[426!
translation:427 claimsTrueScenario:428 supportingRules:[429 logicWarning:430
translation:427 contradictingRules:[429 logicWarning:430
translation:427 claimsTrueScenario:428 claimsFalseScenario:428 logicWarning:430
translation:427 contradictingRules:[429 logicWarning:430
options:[431 differenceScenarios:[428
-
-
bedrockModelIdentifiers:[s precomputedInferenceSourceIdentifiers:[s
bedrockKnowledgeBaseIdentifiers:[s precomputedRagSourceIdentifiers:[s
rateCard:[432!
url:s
refundPolicyDescription:s
agreementDuration:s
document:B! documentContentType:s! documentName:s! documentDescription:s
annotations:[259!
%union documents:[405
documents:[405! feedback:s
name:s! datasetLocation:433
modelIdentifier:s!
%union customMetricDefinition:434
bedrockEvaluatorModels:[435!
latency:s
knowledgeBaseId:s! knowledgeBaseRetrievalConfiguration:436!
type:s! knowledgeBaseConfiguration:437 externalSourcesConfiguration:438
ragSourceIdentifier:s!
ragSourceIdentifier:s!
equals:{s notEquals:{s
lambdaArn:s!
value:s! description:s
value:s! newValue:s description:s
value:s!
context:439! priorElement:440 messages:[441!
documentId:s! statementId:s!
id:s! text:s! location:442!
pageNumber:i content:[443!
premises:[444 claims:[444! untranslatedPremises:[445 untranslatedClaims:[445 confidence:d!
statements:[444
id:s policyVersionArn:s
type:s premises:[444 claims:[444
translations:[427
dimension:s price:s description:s unit:s
%union s3Uri:s
name:s! instructions:s! ratingScale:[446
modelIdentifier:s!
vectorSearchConfiguration:447!
knowledgeBaseId:s! modelArn:s! retrievalConfiguration:436 generationConfiguration:448 orchestrationConfiguration:449
modelArn:s! sources:[450! generationConfiguration:451
%union planning:452 mutation:453
%union policyDefinitionVariable:304 policyDefinitionType:302 policyDefinitionRule:303
message:s! messageType:s!
lines:[i!
%union line:454
logic:s! naturalLanguage:s
text:s
definition:s! value:455!
numberOfResults:i overrideSearchType:s filter:456 implicitFilterConfiguration:457 rerankingConfiguration:458
promptTemplate:459 guardrailConfiguration:460 kbInferenceConfig:461 additionalModelRequestFields:{D
queryTransformationConfiguration:462!
sourceType:s! s3Location:463 byteContent:464
promptTemplate:459 guardrailConfiguration:460 kbInferenceConfig:461 additionalModelRequestFields:{D
-
%union addType:465 updateType:466 deleteType:467 addVariable:468 updateVariable:469 deleteVariable:470 addRule:471 updateRule:472 deleteRule:473
lineNumber:i lineText:s
%union stringValue:s floatValue:f
%union equals:474 notEquals:474 greaterThan:474 greaterThanOrEquals:474 lessThan:474 lessThanOrEquals:474 in:474 notIn:474 startsWith:474 listContains:474 stringContains:474 andAll:[456 orAll:[456
metadataAttributes:[475! modelArn:s!
type:s! bedrockRerankingConfiguration:476
textPromptTemplate:s
guardrailId:s! guardrailVersion:s!
textInferenceConfig:477
type:s!
uri:s!
identifier:s! contentType:s! data:B!
type:302!
type:302!
name:s!
variable:304!
variable:304!
name:s!
rule:303!
rule:303!
id:s!
key:s! value:D!
key:s! type:s! description:s!
modelConfiguration:478! numberOfRerankedResults:i metadataConfiguration:479
temperature:f topP:f maxTokens:i stopSequences:[s
modelArn:s! additionalModelRequestFields:{D
selectionMode:s! selectiveModeConfiguration:480
%union fieldsToInclude:[481 fieldsToExclude:[481
fieldName:s!

AccessDeniedException 216 status=403 sender
ConflictException 217 status=400 sender
InternalServerException 218 status=500
ResourceInUseException 219 status=400 sender
ResourceNotFoundException 220 status=404 sender
ServiceQuotaExceededException 221 status=400 sender
ServiceUnavailableException 222 status=503
ThrottlingException 223 status=429 sender
TooManyTagsException 224 status=400 sender
ValidationException 225 status=400 sender

ListCustomModels in=nextToken out=nextToken limit=maxResults results=modelSummaries
ListModelCustomizationJobs in=nextToken out=nextToken limit=maxResults results=modelCustomizationJobSummaries
ListProvisionedModelThroughputs in=nextToken out=nextToken limit=maxResults results=provisionedModelSummaries
ListEvaluationJobs in=nextToken out=nextToken limit=maxResults results=jobSummaries
ListGuardrails in=nextToken out=nextToken limit=maxResults results=guardrails
ListModelCopyJobs in=nextToken out=nextToken limit=maxResults results=modelCopyJobSummaries
ListModelInvocationJobs in=nextToken out=nextToken limit=maxResults results=invocationJobSummaries
ListImportedModels in=nextToken out=nextToken limit=maxResults results=modelSummaries
ListModelImportJobs in=nextToken out=nextToken limit=maxResults results=modelImportJobSummaries
ListInferenceProfiles in=nextToken out=nextToken limit=maxResults results=inferenceProfileSummaries
ListMarketplaceModelEndpoints in=nextToken out=nextToken limit=maxResults results=marketplaceModelEndpoints
ListPromptRouters in=nextToken out=nextToken limit=maxResults results=promptRouterSummaries
ListCustomModelDeployments in=nextToken out=nextToken limit=maxResults results=modelDeploymentSummaries
ListAutomatedReasoningPolicies in=nextToken out=nextToken limit=maxResults results=automatedReasoningPolicySummaries
ListAutomatedReasoningPolicyBuildWorkflows in=nextToken out=nextToken limit=maxResults results=automatedReasoningPolicyBuildWorkflowSummaries
ListAutomatedReasoningPolicyTestCases in=nextToken out=nextToken limit=maxResults results=testCases
ListAutomatedReasoningPolicyTestResults in=nextToken out=nextToken limit=maxResults results=testResults
ListEnforcedGuardrailsConfiguration in=nextToken out=nextToken results=guardrailsConfig
ListAdvancedPromptOptimizationJobs in=nextToken out=nextToken limit=maxResults results=jobSummaries

`,
}
