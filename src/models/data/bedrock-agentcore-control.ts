// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Bedrock AgentCore Control, API version 2023-06-05. */
export const bedrockAgentcoreControl: ServiceModel = {
  name: 'bedrock-agentcore-control',
  packed: `{"name":"bedrock-agentcore-control","serviceId":"Bedrock AgentCore Control","fullName":"Amazon Bedrock AgentCore Control","apiVersion":"2023-06-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-agentcore-control","signingName":"bedrock-agentcore"}
AddDatasetExamples POST /datasets/{datasetId}/examples/add <0 >1 status=202
BatchPutGatewayRateLimits PUT /gateways/{gatewayIdentifier}/rate-limits/batch <2 >3 idempotent
CreateAgentRuntime PUT /runtimes/ <4 >5 status=202 idempotent
CreateAgentRuntimeEndpoint PUT /runtimes/{agentRuntimeId}/runtime-endpoints/ <6 >7 status=202 idempotent
CreateApiKeyCredentialProvider POST /identities/CreateApiKeyCredentialProvider <8 >9 status=201 idempotent
CreateBrowser PUT /browsers <10 >11 status=202 idempotent
CreateBrowserProfile PUT /browser-profiles <12 >13 idempotent
CreateCapacityProvider PUT /capacity-providers <14 >15 status=202 idempotent
CreateCodeInterpreter PUT /code-interpreters <16 >17 status=202 idempotent
CreateConfigurationBundle POST /configuration-bundles/create <18 >19 status=201
CreateDataset POST /datasets <20 >21 status=202
CreateDatasetVersion POST /datasets/{datasetId}/versions <22 >23 status=202
CreateEvaluator POST /evaluators/create <24 >25 status=202
CreateGateway POST /gateways/ <26 >27 status=202 idempotent
CreateGatewayRateLimit POST /gateways/{gatewayIdentifier}/rate-limits <28 >29 status=201 idempotent
CreateGatewayRule POST /gateways/{gatewayIdentifier}/rules <30 >31 status=202 idempotent
CreateGatewayTarget POST /gateways/{gatewayIdentifier}/targets/ <32 >33 status=202 idempotent
CreateHarness POST /harnesses <34 >35 status=201 idempotent
CreateHarnessEndpoint POST /harnesses/{harnessId}/endpoints <36 >37 status=201 idempotent
CreateMemory POST /memories/create <38 >39 status=202 idempotent
CreateOauth2CredentialProvider POST /identities/CreateOauth2CredentialProvider <40 >41 status=201 idempotent
CreateOnlineEvaluationConfig POST /online-evaluation-configs/create <42 >43 status=202
CreatePaymentConnector POST /payments/managers/{paymentManagerId}/connectors <44 >45 status=202 idempotent
CreatePaymentCredentialProvider POST /identities/CreatePaymentCredentialProvider <46 >47 status=201 idempotent
CreatePaymentManager POST /payments/managers <48 >49 status=202 idempotent
CreatePolicy POST /policy-engines/{policyEngineId}/policies <50 >51 status=202
CreatePolicyEngine POST /policy-engines <52 >53 status=202
CreateRegistry POST /registries <54 >55 status=202 idempotent
CreateRegistryRecord POST /registries/{registryId}/records <56 >57 status=202 idempotent
CreateWorkloadIdentity POST /identities/CreateWorkloadIdentity <58 >59 status=201 idempotent
DeleteAgentRuntime DELETE /runtimes/{agentRuntimeId}/ <60 >61 status=202 idempotent
DeleteAgentRuntimeEndpoint DELETE /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/ <62 >63 status=202 idempotent
DeleteApiKeyCredentialProvider POST /identities/DeleteApiKeyCredentialProvider <64 >65 status=204 idempotent
DeleteBrowser DELETE /browsers/{browserId} <66 >67 status=202 idempotent
DeleteBrowserProfile DELETE /browser-profiles/{profileId} <68 >69 idempotent
DeleteCapacityProvider DELETE /capacity-providers/{capacityProviderId} <70 >71 status=202 idempotent
DeleteCodeInterpreter DELETE /code-interpreters/{codeInterpreterId} <72 >73 status=202 idempotent
DeleteConfigurationBundle DELETE /configuration-bundles/{bundleId} <74 >75 status=202 idempotent
DeleteDataset DELETE /datasets/{datasetId} <76 >77 status=202 idempotent
DeleteDatasetExamples POST /datasets/{datasetId}/examples/delete <78 >79 status=202
DeleteEvaluator DELETE /evaluators/{evaluatorId} <80 >81 status=202 idempotent
DeleteGateway DELETE /gateways/{gatewayIdentifier}/ <82 >83 status=202 idempotent
DeleteGatewayRateLimit DELETE /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId} <84 >85 idempotent
DeleteGatewayRule DELETE /gateways/{gatewayIdentifier}/rules/{ruleId} <86 >87 status=202 idempotent
DeleteGatewayTarget DELETE /gateways/{gatewayIdentifier}/targets/{targetId}/ <88 >89 status=202 idempotent
DeleteHarness DELETE /harnesses/{harnessId} <90 >91 idempotent
DeleteHarnessEndpoint DELETE /harnesses/{harnessId}/endpoints/{endpointName} <92 >93 idempotent
DeleteMemory DELETE /memories/{memoryId}/delete <94 >95 status=202 idempotent
DeleteOauth2CredentialProvider POST /identities/DeleteOauth2CredentialProvider <96 >97 status=204 idempotent
DeleteOnlineEvaluationConfig DELETE /online-evaluation-configs/{onlineEvaluationConfigId} <98 >99 status=202 idempotent
DeletePaymentConnector DELETE /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId} <100 >101 status=202 idempotent
DeletePaymentCredentialProvider POST /identities/DeletePaymentCredentialProvider <102 >103 status=204 idempotent
DeletePaymentManager DELETE /payments/managers/{paymentManagerId} <104 >105 status=202 idempotent
DeletePolicy DELETE /policy-engines/{policyEngineId}/policies/{policyId} <106 >107 status=202 idempotent
DeletePolicyEngine DELETE /policy-engines/{policyEngineId} <108 >109 status=202 idempotent
DeleteRegistry DELETE /registries/{registryId} <110 >111 status=202 idempotent
DeleteRegistryRecord DELETE /registries/{registryId}/records/{recordId} <112 >113 idempotent
DeleteResourcePolicy DELETE /resourcepolicy/{resourceArn} <114 >115 status=204 idempotent
DeleteWorkloadIdentity POST /identities/DeleteWorkloadIdentity <116 >117 status=204 idempotent
GetAgentRuntime GET /runtimes/{agentRuntimeId}/ <118 >119 readonly
GetAgentRuntimeEndpoint GET /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/ <120 >121 readonly
GetApiKeyCredentialProvider POST /identities/GetApiKeyCredentialProvider <122 >123 readonly
GetBrowser GET /browsers/{browserId} <124 >125 readonly
GetBrowserProfile GET /browser-profiles/{profileId} <126 >127 readonly
GetCapacityProvider GET /capacity-providers/{capacityProviderId} <128 >129 readonly
GetCodeInterpreter GET /code-interpreters/{codeInterpreterId} <130 >131 readonly
GetConfigurationBundle GET /configuration-bundles/{bundleId} <132 >133 readonly
GetConfigurationBundleVersion GET /configuration-bundles/{bundleId}/versions/{versionId} <134 >135 readonly
GetDataset GET /datasets/{datasetId} <136 >137 readonly
GetEvaluator GET /evaluators/{evaluatorId} <138 >139 readonly
GetGateway GET /gateways/{gatewayIdentifier}/ <140 >141 readonly
GetGatewayRateLimit GET /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId} <142 >143 readonly
GetGatewayRule GET /gateways/{gatewayIdentifier}/rules/{ruleId} <144 >145 readonly
GetGatewayTarget GET /gateways/{gatewayIdentifier}/targets/{targetId}/ <146 >147 readonly
GetHarness GET /harnesses/{harnessId} <148 >149 readonly
GetHarnessEndpoint GET /harnesses/{harnessId}/endpoints/{endpointName} <150 >151 readonly
GetMemory GET /memories/{memoryId}/details <152 >153 readonly
GetOauth2CredentialProvider POST /identities/GetOauth2CredentialProvider <154 >155 readonly
GetOnlineEvaluationConfig GET /online-evaluation-configs/{onlineEvaluationConfigId} <156 >157 readonly
GetPaymentConnector GET /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId} <158 >159 readonly
GetPaymentCredentialProvider POST /identities/GetPaymentCredentialProvider <160 >161 readonly
GetPaymentManager GET /payments/managers/{paymentManagerId} <162 >163 readonly
GetPolicy GET /policy-engines/{policyEngineId}/policies/{policyId} <164 >165 readonly
GetPolicyEngine GET /policy-engines/{policyEngineId} <166 >167 readonly
GetPolicyEngineSummary GET /policy-engine-summaries/{policyEngineId} <168 >169 readonly
GetPolicyGeneration GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId} <170 >171 readonly
GetPolicyGenerationSummary GET /policy-engines/{policyEngineId}/policy-generation-summaries/{policyGenerationId} <172 >173 readonly
GetPolicySummary GET /policy-engines/{policyEngineId}/policy-summaries/{policyId} <174 >175 readonly
GetRegistry GET /registries/{registryId} <176 >177 readonly
GetRegistryRecord GET /registries/{registryId}/records/{recordId} <178 >179 readonly
GetResourcePolicy GET /resourcepolicy/{resourceArn} <180 >181 readonly
GetTokenVault POST /identities/get-token-vault <182 >183 readonly
GetWorkloadIdentity POST /identities/GetWorkloadIdentity <184 >185 readonly
ListAgentRuntimeEndpoints POST /runtimes/{agentRuntimeId}/runtime-endpoints/ <186 >187 readonly
ListAgentRuntimeVersions POST /runtimes/{agentRuntimeId}/versions/ <188 >189 readonly
ListAgentRuntimeVersionsByCapacityProvider POST /capacity-providers/{capacityProviderId}/runtime-versions <190 >191 readonly
ListAgentRuntimes POST /runtimes/ <192 >193 readonly
ListApiKeyCredentialProviders POST /identities/ListApiKeyCredentialProviders <194 >195 readonly
ListBrowserProfiles POST /browser-profiles <196 >197 readonly
ListBrowsers POST /browsers <198 >199 readonly
ListCapacityProviders POST /capacity-providers <200 >201 readonly
ListCodeInterpreters POST /code-interpreters <202 >203 readonly
ListConfigurationBundleVersions POST /configuration-bundles/{bundleId}/versions <204 >205 readonly
ListConfigurationBundles POST /configuration-bundles <206 >207 readonly
ListDatasetExamples GET /datasets/{datasetId}/examples <208 >209 readonly
ListDatasetVersions GET /datasets/{datasetId}/versions <210 >211 readonly
ListDatasets GET /datasets <212 >213 readonly
ListEvaluators POST /evaluators <214 >215 readonly
ListGatewayRateLimits GET /gateways/{gatewayIdentifier}/rate-limits <216 >217 readonly
ListGatewayRules GET /gateways/{gatewayIdentifier}/rules <218 >219 readonly
ListGatewayTargets GET /gateways/{gatewayIdentifier}/targets/ <220 >221 readonly
ListGateways GET /gateways/ <222 >223 readonly
ListHarnessEndpoints GET /harnesses/{harnessId}/endpoints <224 >225 readonly
ListHarnessVersions GET /harnesses/{harnessId}/versions <226 >227 readonly
ListHarnesses GET /harnesses <228 >229 readonly
ListMemories POST /memories/ <230 >231 readonly
ListOauth2CredentialProviders POST /identities/ListOauth2CredentialProviders <232 >233 readonly
ListOnlineEvaluationConfigs POST /online-evaluation-configs <234 >235 readonly
ListPaymentConnectors POST /payments/managers/{paymentManagerId}/connectors-list <236 >237 readonly
ListPaymentCredentialProviders POST /identities/ListPaymentCredentialProviders <238 >239 readonly
ListPaymentManagers POST /payments/managers-list <240 >241 readonly
ListPolicies GET /policy-engines/{policyEngineId}/policies <242 >243 readonly
ListPolicyEngineSummaries GET /policy-engine-summaries <244 >245 readonly
ListPolicyEngines GET /policy-engines <246 >247 readonly
ListPolicyGenerationAssets GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}/assets <248 >249 readonly
ListPolicyGenerationSummaries GET /policy-engines/{policyEngineId}/policy-generation-summaries <250 >251 readonly
ListPolicyGenerations GET /policy-engines/{policyEngineId}/policy-generations <252 >253 readonly
ListPolicySummaries GET /policy-engines/{policyEngineId}/policy-summaries <254 >255 readonly
ListRegistries GET /registries <256 >257 readonly
ListRegistryRecords GET /registries/{registryId}/records <258 >259 readonly
ListTagsForResource GET /tags/{resourceArn} <260 >261 readonly
ListWorkloadIdentities POST /identities/ListWorkloadIdentities <262 >263 readonly
PutResourcePolicy PUT /resourcepolicy/{resourceArn} <264 >265 status=201 idempotent
SetTokenVaultCMK POST /identities/set-token-vault-cmk <266 >267
StartPolicyGeneration POST /policy-engines/{policyEngineId}/policy-generations <268 >269 status=202
SubmitRegistryRecordForApproval POST /registries/{registryId}/records/{recordId}/submit-for-approval <270 >271 status=202
SynchronizeGatewayTargets PUT /gateways/{gatewayIdentifier}/synchronizeTargets <272 >273 status=202 idempotent
TagResource POST /tags/{resourceArn} <274 >275 status=204
UntagResource DELETE /tags/{resourceArn} <276 >277 status=204 idempotent
UpdateAgentRuntime PUT /runtimes/{agentRuntimeId}/ <278 >279 status=202 idempotent
UpdateAgentRuntimeEndpoint PUT /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/ <280 >281 status=202 idempotent
UpdateApiKeyCredentialProvider POST /identities/UpdateApiKeyCredentialProvider <282 >283 idempotent
UpdateCapacityProvider PUT /capacity-providers/{capacityProviderId} <284 >285 status=202 idempotent
UpdateConfigurationBundle PUT /configuration-bundles/{bundleId} <286 >287
UpdateDataset PUT /datasets/{datasetId} <288 >289 idempotent
UpdateDatasetExamples POST /datasets/{datasetId}/examples/update <290 >291 status=202
UpdateEvaluator PUT /evaluators/{evaluatorId} <292 >293 status=202 idempotent
UpdateGateway PUT /gateways/{gatewayIdentifier}/ <294 >295 status=202 idempotent
UpdateGatewayRateLimit PATCH /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId} <296 >297
UpdateGatewayRule PATCH /gateways/{gatewayIdentifier}/rules/{ruleId} <298 >299 status=202 idempotent
UpdateGatewayTarget PUT /gateways/{gatewayIdentifier}/targets/{targetId}/ <300 >301 status=202 idempotent
UpdateHarness PATCH /harnesses/{harnessId} <302 >303 idempotent
UpdateHarnessEndpoint PATCH /harnesses/{harnessId}/endpoints/{endpointName} <304 >305 idempotent
UpdateMemory PUT /memories/{memoryId}/update <306 >307 status=202 idempotent
UpdateOauth2CredentialProvider POST /identities/UpdateOauth2CredentialProvider <308 >309
UpdateOnlineEvaluationConfig PUT /online-evaluation-configs/{onlineEvaluationConfigId} <310 >311 status=202 idempotent
UpdatePaymentConnector PATCH /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId} <312 >313 status=202 idempotent
UpdatePaymentCredentialProvider POST /identities/UpdatePaymentCredentialProvider <314 >315
UpdatePaymentManager PATCH /payments/managers/{paymentManagerId} <316 >317 status=202 idempotent
UpdatePolicy PATCH /policy-engines/{policyEngineId}/policies/{policyId} <318 >319 status=202 idempotent
UpdatePolicyEngine PATCH /policy-engines/{policyEngineId} <320 >321 status=202 idempotent
UpdateRegistry PATCH /registries/{registryId} <322 >323 status=202
UpdateRegistryRecord PATCH /registries/{registryId}/records/{recordId} <324 >325 status=202
UpdateRegistryRecordStatus PATCH /registries/{registryId}/records/{recordId}/status <326 >327 status=202
UpdateWorkloadIdentity POST /identities/UpdateWorkloadIdentity <328 >329 idempotent

datasetId:s!@u clientToken:s~ source:345!
datasetArn:s! datasetId:s! status:s! addedCount:l! updatedAt:t! exampleIds:[s!
gatewayIdentifier:s!@u clientToken:s~ rateLimits:[346!
rateLimits:[347!
agentRuntimeName:s! agentRuntimeArtifact:348! roleArn:s! networkConfiguration:349 clientToken:s~ description:s authorizerConfiguration:350 requestHeaderConfiguration:351 protocolConfiguration:352 lifecycleConfiguration:353 environmentVariables:{s filesystemConfigurations:[354 capacityProviderConfiguration:355 tags:{s
agentRuntimeArn:s! workloadIdentityDetails:356 agentRuntimeId:s! agentRuntimeVersion:s! createdAt:T! status:s!
agentRuntimeId:s!@u name:s! agentRuntimeVersion:s description:s clientToken:s~ tags:{s
targetVersion:s! agentRuntimeEndpointArn:s! agentRuntimeArn:s! agentRuntimeId:s endpointName:s status:s! createdAt:T!
name:s! apiKey:s apiKeySecretConfig:357 apiKeySecretSource:s tags:{s
apiKeySecretArn:358! apiKeySecretJsonKey:s apiKeySecretSource:s name:s! credentialProviderArn:s!
name:s! description:s executionRoleArn:s networkConfiguration:359! recording:360 browserSigning:361 enterprisePolicies:[362 certificates:[363 filesystemConfigurations:[364 clientToken:s~ tags:{s
browserId:s! browserArn:s! createdAt:T! status:s!
name:s! description:s clientToken:s~ tags:{s
profileId:s! profileArn:s! createdAt:T! status:s!
name:s! description:s permissionsConfiguration:365! clientToken:s~ tags:{s computeConfiguration:366!
capacityProviderId:s! capacityProviderArn:s! name:s! status:s!
name:s! description:s executionRoleArn:s networkConfiguration:367! certificates:[363 filesystemConfigurations:[364 clientToken:s~ tags:{s
codeInterpreterId:s! codeInterpreterArn:s! createdAt:T! status:s!
clientToken:s~ bundleName:s! description:s components:{368! branchName:s commitMessage:s createdBy:369 kmsKeyArn:s tags:{s
bundleArn:s! bundleId:s! versionId:s! createdAt:t!
clientToken:s~ datasetName:s! description:s source:345! schemaType:s! kmsKeyArn:s tags:{s
datasetArn:s! datasetId:s! status:s! createdAt:t!
datasetId:s!@u clientToken:s~
datasetArn:s! datasetId:s! status:s! datasetVersion:s! createdAt:t!
clientToken:s~ evaluatorName:s! description:s evaluatorConfig:370! level:s! kmsKeyArn:s tags:{s
evaluatorArn:s! evaluatorId:s! createdAt:t! status:s!
name:s! description:s clientToken:s~ roleArn:s! protocolType:s protocolConfiguration:371 authorizerType:s! authorizerConfiguration:350 kmsKeyArn:s interceptorConfigurations:[372 policyEngineConfiguration:373 exceptionLevel:s tags:{s
gatewayArn:s! gatewayId:s! gatewayUrl:s createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s roleArn:s protocolType:s protocolConfiguration:371 authorizerType:s! authorizerConfiguration:350 kmsKeyArn:s customTransformConfiguration:374 interceptorConfigurations:[372 policyEngineConfiguration:373 workloadIdentityDetails:356 exceptionLevel:s webAclArn:s wafConfiguration:375
gatewayIdentifier:s!@u clientToken:s~ rateLimitId:s description:s dimensionKeys:[s! entries:[376!
rateLimitId:s! gatewayIdentifier:s! description:s dimensionKeys:[s! entries:[376! status:s! createdAt:T! updatedAt:T!
gatewayIdentifier:s!@u clientToken:s~ priority:i! conditions:[377 actions:[378! description:s
ruleId:s! gatewayArn:s! priority:i! conditions:[377 actions:[378! description:s createdAt:T! status:s! system:379
gatewayIdentifier:s!@u name:s description:s clientToken:s~ targetConfiguration:380! credentialProviderConfigurations:[381 metadataConfiguration:382 privateEndpoint:383
gatewayArn:s! targetId:s! createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s targetConfiguration:380! credentialProviderConfigurations:[381! lastSynchronizedAt:T metadataConfiguration:382 privateEndpoint:383 privateEndpointManagedResources:[384 authorizationData:385 protocolType:s
harnessName:s! clientToken:s~ executionRoleArn:s! environment:386 environmentArtifact:387 environmentVariables:{s authorizerConfiguration:350 model:388 systemPrompt:[389 tools:[390 skills:[391 allowedTools:[s memory:392 truncation:393 maxIterations:i maxTokens:i timeoutSeconds:i tags:{s
harness:394!
harnessId:s!@u endpointName:s! targetVersion:s description:s clientToken:s~ tags:{s
endpoint:395!
clientToken:s~ name:s! description:s encryptionKeyArn:s memoryExecutionRoleArn:s eventExpiryDuration:i! memoryStrategies:[396 indexedKeys:[397 streamDeliveryResources:398 tags:{s
memory:399
name:s! credentialProviderVendor:s! oauth2ProviderConfigInput:400! tags:{s
clientSecretArn:358! clientSecretJsonKey:s clientSecretSource:s name:s! credentialProviderArn:s! callbackUrl:s oauth2ProviderConfigOutput:401 status:s
clientToken:s~ onlineEvaluationConfigName:s! description:s rule:402! dataSourceConfig:403! evaluators:[404 insights:[405 clusteringConfig:406 evaluationExecutionRoleArn:s! enableOnCreate:b! tags:{s
onlineEvaluationConfigArn:s! onlineEvaluationConfigId:s! createdAt:t! outputConfig:407 status:s! executionStatus:s! failureReason:s
paymentManagerId:s!@u name:s! description:s type:s! credentialProviderConfigurations:[408! clientToken:s~
paymentConnectorId:s! paymentManagerId:s! name:s! type:s! credentialProviderConfigurations:[408! createdAt:T! status:s!
name:s! credentialProviderVendor:s! providerConfigurationInput:409! tags:{s
name:s! credentialProviderVendor:s! credentialProviderArn:s! providerConfigurationOutput:410!
name:s! description:s authorizerType:s! authorizerConfiguration:350 roleArn:s! clientToken:s~ tags:{s
paymentManagerArn:s! paymentManagerId:s! name:s! authorizerType:s! authorizerConfiguration:350 roleArn:s! workloadIdentityDetails:356 createdAt:T! status:s! tags:{s
name:s! definition:411! description:s validationMode:s enforcementMode:s policyEngineId:s!@u clientToken:s~
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s definition:411! description:s statusReasons:[s!
name:s! description:s clientToken:s~ encryptionKeyArn:s tags:{s
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s description:s statusReasons:[s!
name:s! description:s authorizerType:s authorizerConfiguration:350 clientToken:s~ approvalConfiguration:412
registryArn:s!
registryId:s!@u name:s! description:s descriptorType:s! descriptors:413 recordVersion:s synchronizationType:s synchronizationConfiguration:414 clientToken:s~
recordArn:s! status:s!
name:s! allowedResourceOauth2ReturnUrls:[s tags:{s
name:s! workloadIdentityArn:s! allowedResourceOauth2ReturnUrls:[s
agentRuntimeId:s!@u agentRuntimeVersion:s@q=version clientToken:s~@q
status:s! agentRuntimeId:s agentRuntimeVersion:s
agentRuntimeId:s!@u endpointName:s!@u clientToken:s~@q
status:s! agentRuntimeId:s endpointName:s
name:s!
-
browserId:s!@u clientToken:s~@q
browserId:s! status:s! lastUpdatedAt:T!
profileId:s!@u clientToken:s~@q
profileId:s! profileArn:s! status:s! lastUpdatedAt:T! lastSavedAt:T
capacityProviderId:s!@u clientToken:s~@q
capacityProviderId:s! status:s!
codeInterpreterId:s!@u clientToken:s~@q
codeInterpreterId:s! status:s! lastUpdatedAt:T!
bundleId:s!@u
bundleId:s! status:s!
datasetId:s!@u datasetVersion:s@q
datasetArn:s! datasetId:s! status:s! datasetVersion:s! updatedAt:t!
datasetId:s!@u clientToken:s~ exampleIds:[s!
datasetArn:s! datasetId:s! status:s! deletedCount:l! updatedAt:t!
evaluatorId:s!@u
evaluatorArn:s! evaluatorId:s! status:s!
gatewayIdentifier:s!@u
gatewayId:s! status:s! statusReasons:[s
gatewayIdentifier:s!@u rateLimitId:s!@u
rateLimitId:s! status:s!
gatewayIdentifier:s!@u ruleId:s!@u
ruleId:s! status:s!
gatewayIdentifier:s!@u targetId:s!@u
gatewayArn:s! targetId:s! status:s! statusReasons:[s
harnessId:s!@u clientToken:s~@q deleteManagedMemory:b@q
harness:394
harnessId:s!@u endpointName:s!@u clientToken:s~@q
endpoint:395!
clientToken:s~@q memoryId:s!@u
memoryId:s! status:s
name:s!
-
onlineEvaluationConfigId:s!@u
onlineEvaluationConfigArn:s! onlineEvaluationConfigId:s! status:s!
paymentManagerId:s!@u paymentConnectorId:s!@u clientToken:s~@q
status:s! paymentConnectorId:s
name:s!
-
paymentManagerId:s!@u clientToken:s~@q
status:s! paymentManagerId:s
policyEngineId:s!@u policyId:s!@u
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s definition:411! description:s statusReasons:[s!
policyEngineId:s!@u
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s description:s statusReasons:[s!
registryId:s!@u
status:s!
registryId:s!@u recordId:s!@u
-
resourceArn:s!@u
-
name:s!
-
agentRuntimeId:s!@u agentRuntimeVersion:s@q=version
agentRuntimeArn:s! agentRuntimeName:s! agentRuntimeId:s! agentRuntimeVersion:s! createdAt:T! lastUpdatedAt:T! roleArn:s! networkConfiguration:349! status:s! lifecycleConfiguration:353! failureReason:s description:s workloadIdentityDetails:356 agentRuntimeArtifact:348 protocolConfiguration:352 environmentVariables:{s authorizerConfiguration:350 requestHeaderConfiguration:351 metadataConfiguration:415 filesystemConfigurations:[354 capacityProviderConfiguration:355
agentRuntimeId:s!@u endpointName:s!@u
liveVersion:s targetVersion:s agentRuntimeEndpointArn:s! agentRuntimeArn:s! description:s status:s! createdAt:T! lastUpdatedAt:T! failureReason:s name:s! id:s!
name:s!
apiKeySecretArn:358! apiKeySecretJsonKey:s apiKeySecretSource:s name:s! credentialProviderArn:s! createdTime:t! lastUpdatedTime:t!
browserId:s!@u
browserId:s! browserArn:s! name:s! description:s executionRoleArn:s networkConfiguration:359! recording:360 browserSigning:416 enterprisePolicies:[362 certificates:[363 filesystemConfigurations:[364 status:s! failureReason:s createdAt:T! lastUpdatedAt:T!
profileId:s!@u
profileId:s! profileArn:s! name:s! description:s status:s! createdAt:T! lastUpdatedAt:T! lastSavedAt:T lastSavedBrowserSessionId:s lastSavedBrowserId:s
capacityProviderId:s!@u
capacityProviderId:s! capacityProviderArn:s! name:s! status:s! description:s statusCode:s statusReason:s permissionsConfiguration:365! computeConfiguration:366! createdAt:T! lastUpdatedAt:T!
codeInterpreterId:s!@u
codeInterpreterId:s! codeInterpreterArn:s! name:s! description:s executionRoleArn:s networkConfiguration:367! status:s! certificates:[363 filesystemConfigurations:[364 failureReason:s createdAt:T! lastUpdatedAt:T!
bundleId:s!@u branchName:s@q
bundleArn:s! bundleId:s! bundleName:s! description:s versionId:s! components:{368! lineageMetadata:417 createdAt:t! updatedAt:t! kmsKeyArn:s
bundleId:s!@u versionId:s!@u
bundleArn:s! bundleId:s! bundleName:s! description:s versionId:s! components:{368! lineageMetadata:417 createdAt:t! versionCreatedAt:t! kmsKeyArn:s
datasetId:s!@u datasetVersion:s@q
datasetArn:s! datasetId:s! datasetVersion:s! datasetName:s! description:s status:s! draftStatus:s failureReason:s schemaType:s! kmsKeyArn:s exampleCount:l! downloadUrl:s downloadUrlExpiresAt:t createdAt:t! updatedAt:t! tags:{s
evaluatorId:s!@u includedData:s@q
evaluatorArn:s! evaluatorId:s! evaluatorName:s! description:s evaluatorConfig:370! level:s! status:s! createdAt:t! updatedAt:t! lockedForModification:b kmsKeyArn:s
gatewayIdentifier:s!@u
gatewayArn:s! gatewayId:s! gatewayUrl:s createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s roleArn:s protocolType:s protocolConfiguration:371 authorizerType:s! authorizerConfiguration:350 kmsKeyArn:s customTransformConfiguration:374 interceptorConfigurations:[372 policyEngineConfiguration:373 workloadIdentityDetails:356 exceptionLevel:s webAclArn:s wafConfiguration:375
gatewayIdentifier:s!@u rateLimitId:s!@u
rateLimitId:s! gatewayIdentifier:s! description:s dimensionKeys:[s! entries:[376! status:s! createdAt:T! updatedAt:T!
gatewayIdentifier:s!@u ruleId:s!@u
ruleId:s! gatewayArn:s! priority:i! conditions:[377 actions:[378! description:s createdAt:T! status:s! system:379 updatedAt:T
gatewayIdentifier:s!@u targetId:s!@u
gatewayArn:s! targetId:s! createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s targetConfiguration:380! credentialProviderConfigurations:[381! lastSynchronizedAt:T metadataConfiguration:382 privateEndpoint:383 privateEndpointManagedResources:[384 authorizationData:385 protocolType:s
harnessId:s!@u harnessVersion:s@q
harness:394!
harnessId:s!@u endpointName:s!@u
endpoint:395!
memoryId:s!@u view:s@q
memory:399!
name:s!
clientSecretArn:358! clientSecretJsonKey:s clientSecretSource:s name:s! credentialProviderArn:s! credentialProviderVendor:s! callbackUrl:s oauth2ProviderConfigOutput:401! createdTime:t! lastUpdatedTime:t! status:s failureReason:s
onlineEvaluationConfigId:s!@u
onlineEvaluationConfigArn:s! onlineEvaluationConfigId:s! onlineEvaluationConfigName:s! description:s rule:402! dataSourceConfig:403! evaluators:[404 insights:[405 clusteringConfig:406 outputConfig:407 evaluationExecutionRoleArn:s status:s! executionStatus:s! createdAt:t! updatedAt:t! failureReason:s
paymentManagerId:s!@u paymentConnectorId:s!@u
paymentConnectorId:s! name:s! description:s type:s! credentialProviderConfigurations:[408! createdAt:T! lastUpdatedAt:T! status:s!
name:s!
name:s! credentialProviderArn:s! credentialProviderVendor:s! providerConfigurationOutput:410! createdTime:t! lastUpdatedTime:t! tags:{s
paymentManagerId:s!@u
paymentManagerArn:s! paymentManagerId:s! name:s! description:s authorizerType:s! authorizerConfiguration:350 roleArn:s! workloadIdentityDetails:356 createdAt:T! lastUpdatedAt:T! status:s! tags:{s
policyEngineId:s!@u policyId:s!@u
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s definition:411! description:s statusReasons:[s!
policyEngineId:s!@u
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s description:s statusReasons:[s!
policyEngineId:s!@u
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s
policyGenerationId:s!@u policyEngineId:s!@u
policyEngineId:s! policyGenerationId:s! name:s! policyGenerationArn:s! resource:418! createdAt:T! updatedAt:T! status:s! findings:s statusReasons:[s!
policyGenerationId:s!@u policyEngineId:s!@u
policyEngineId:s! policyGenerationId:s! name:s! policyGenerationArn:s! resource:418! createdAt:T! updatedAt:T! status:s! findings:s
policyEngineId:s!@u policyId:s!@u
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s
registryId:s!@u
name:s! description:s registryId:s! registryArn:s! authorizerType:s authorizerConfiguration:350 approvalConfiguration:412 status:s! statusReason:s createdAt:T! updatedAt:T!
registryId:s!@u recordId:s!@u
registryArn:s! recordArn:s! recordId:s! name:s! description:s descriptorType:s! descriptors:413! recordVersion:s status:s! createdAt:T! updatedAt:T! statusReason:s synchronizationType:s synchronizationConfiguration:414
resourceArn:s!@u
policy:s
tokenVaultId:s
tokenVaultId:s! kmsConfiguration:419! lastModifiedDate:t!
name:s!
name:s! workloadIdentityArn:s! allowedResourceOauth2ReturnUrls:[s createdTime:t! lastUpdatedTime:t!
agentRuntimeId:s!@u maxResults:i@q nextToken:s@q
runtimeEndpoints:[420! nextToken:s
agentRuntimeId:s!@u maxResults:i@q nextToken:s@q
agentRuntimes:[421! nextToken:s
capacityProviderId:s!@u maxResults:i@q nextToken:s@q
agentRuntimes:[422! nextToken:s
maxResults:i@q nextToken:s@q
agentRuntimes:[421! nextToken:s
nextToken:s maxResults:i
credentialProviders:[423! nextToken:s
maxResults:i@q nextToken:s@q name:s
profileSummaries:[424! nextToken:s
maxResults:i@q nextToken:s@q type:s@q
browserSummaries:[425! nextToken:s
maxResults:i@q nextToken:s@q
capacityProviders:[426! nextToken:s
maxResults:i@q nextToken:s@q type:s@q
codeInterpreterSummaries:[427! nextToken:s
bundleId:s!@u nextToken:s@q maxResults:i@q filter:428
versions:[429! nextToken:s
nextToken:s@q maxResults:i@q
bundles:[430! nextToken:s
datasetId:s!@u datasetVersion:s@q maxResults:i@q nextToken:s@q
datasetArn:s! datasetId:s! datasetVersion:s! examples:[D! nextToken:s
datasetId:s!@u nextToken:s@q maxResults:i@q
versions:[431! nextToken:s
nextToken:s@q maxResults:i@q
datasets:[432! nextToken:s
nextToken:s@q maxResults:i@q
evaluators:[433! nextToken:s
gatewayIdentifier:s!@u maxResults:i@q nextToken:s@q
rateLimits:[347! nextToken:s
gatewayIdentifier:s!@u maxResults:i@q nextToken:s@q
gatewayRules:[434! nextToken:s
gatewayIdentifier:s!@u maxResults:i@q nextToken:s@q
items:[435! nextToken:s
maxResults:i@q nextToken:s@q
items:[436! nextToken:s
harnessId:s!@u maxResults:i@q nextToken:s@q
endpoints:[395! nextToken:s
harnessId:s!@u maxResults:i@q nextToken:s@q
harnessVersions:[437! nextToken:s
maxResults:i@q nextToken:s@q
harnesses:[438! nextToken:s
maxResults:i nextToken:s
memories:[439! nextToken:s
nextToken:s maxResults:i
credentialProviders:[440! nextToken:s
nextToken:s@q maxResults:i@q
onlineEvaluationConfigs:[441! nextToken:s
paymentManagerId:s!@u maxResults:i@q nextToken:s@q
paymentConnectors:[442! nextToken:s
nextToken:s maxResults:i
credentialProviders:[443! nextToken:s
maxResults:i@q nextToken:s@q
paymentManagers:[444! nextToken:s
nextToken:s@q maxResults:i@q policyEngineId:s!@u targetResourceScope:s@q
policies:[445! nextToken:s
nextToken:s@q maxResults:i@q
policyEngines:[446! nextToken:s
nextToken:s@q maxResults:i@q
policyEngines:[447! nextToken:s
policyGenerationId:s!@u policyEngineId:s!@u nextToken:s@q maxResults:i@q
policyGenerationAssets:[448 nextToken:s
nextToken:s@q maxResults:i@q policyEngineId:s!@u
policyGenerations:[449! nextToken:s
nextToken:s@q maxResults:i@q policyEngineId:s!@u
policyGenerations:[450! nextToken:s
nextToken:s@q maxResults:i@q policyEngineId:s!@u targetResourceScope:s@q
policies:[451! nextToken:s
maxResults:i@q nextToken:s@q status:s@q authorizerType:s@q
registries:[452! nextToken:s
registryId:s!@u maxResults:i@q nextToken:s@q name:s@q status:s@q descriptorType:s@q
registryRecords:[453! nextToken:s
resourceArn:s!@u
tags:{s
nextToken:s maxResults:i
workloadIdentities:[454! nextToken:s
resourceArn:s!@u policy:s!
policy:s!
tokenVaultId:s kmsConfiguration:419!
tokenVaultId:s! kmsConfiguration:419! lastModifiedDate:t!
policyEngineId:s!@u resource:418! content:455! name:s! clientToken:s~
policyEngineId:s! policyGenerationId:s! name:s! policyGenerationArn:s! resource:418! createdAt:T! updatedAt:T! status:s! findings:s statusReasons:[s!
registryId:s!@u recordId:s!@u
registryArn:s! recordArn:s! recordId:s! status:s! updatedAt:T!
gatewayIdentifier:s!@u targetIdList:[s!
targets:[456
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentRuntimeId:s!@u agentRuntimeArtifact:348! roleArn:s! networkConfiguration:349 description:s authorizerConfiguration:350 requestHeaderConfiguration:351 protocolConfiguration:352 lifecycleConfiguration:353 metadataConfiguration:415 environmentVariables:{s filesystemConfigurations:[354 capacityProviderConfiguration:355 clientToken:s~
agentRuntimeArn:s! agentRuntimeId:s! workloadIdentityDetails:356 agentRuntimeVersion:s! createdAt:T! lastUpdatedAt:T! status:s!
agentRuntimeId:s!@u endpointName:s!@u agentRuntimeVersion:s description:s clientToken:s~
liveVersion:s targetVersion:s agentRuntimeEndpointArn:s! agentRuntimeArn:s! status:s! createdAt:T! lastUpdatedAt:T!
name:s! apiKey:s apiKeySecretConfig:357 apiKeySecretSource:s
apiKeySecretArn:358! apiKeySecretJsonKey:s apiKeySecretSource:s name:s! credentialProviderArn:s! createdTime:t! lastUpdatedTime:t!
capacityProviderId:s!@u description:457 clientToken:s~
capacityProviderId:s! capacityProviderArn:s! name:s! status:s! createdAt:T! lastUpdatedAt:T!
clientToken:s~ bundleId:s!@u bundleName:s description:s components:{368 parentVersionIds:[s branchName:s commitMessage:s createdBy:369 kmsKeyArn:s
bundleArn:s! bundleId:s! versionId:s! updatedAt:t!
datasetId:s!@u clientToken:s~ description:s
datasetArn:s! datasetId:s! updatedAt:t!
datasetId:s!@u clientToken:s~ examples:[D!
datasetArn:s! datasetId:s! status:s! updatedCount:l! updatedAt:t!
clientToken:s~ evaluatorId:s!@u description:s evaluatorConfig:370 level:s kmsKeyArn:s
evaluatorArn:s! evaluatorId:s! updatedAt:t! status:s!
gatewayIdentifier:s!@u name:s! description:s roleArn:s! protocolType:s protocolConfiguration:371 authorizerType:s! authorizerConfiguration:350 kmsKeyArn:s customTransformConfiguration:374 interceptorConfigurations:[372 policyEngineConfiguration:373 exceptionLevel:s wafConfiguration:375
gatewayArn:s! gatewayId:s! gatewayUrl:s createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s roleArn:s protocolType:s protocolConfiguration:371 authorizerType:s! authorizerConfiguration:350 kmsKeyArn:s customTransformConfiguration:374 interceptorConfigurations:[372 policyEngineConfiguration:373 workloadIdentityDetails:356 exceptionLevel:s webAclArn:s wafConfiguration:375
gatewayIdentifier:s!@u rateLimitId:s!@u description:s entries:[376!
rateLimitId:s! gatewayIdentifier:s! description:s dimensionKeys:[s! entries:[376! status:s! createdAt:T! updatedAt:T!
gatewayIdentifier:s!@u ruleId:s!@u priority:i conditions:[377 actions:[378 description:s
ruleId:s! gatewayArn:s! priority:i! conditions:[377 actions:[378! description:s createdAt:T! status:s! system:379 updatedAt:T
gatewayIdentifier:s!@u targetId:s!@u name:s description:s targetConfiguration:380! credentialProviderConfigurations:[381 metadataConfiguration:382 privateEndpoint:383
gatewayArn:s! targetId:s! createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s targetConfiguration:380! credentialProviderConfigurations:[381! lastSynchronizedAt:T metadataConfiguration:382 privateEndpoint:383 privateEndpointManagedResources:[384 authorizationData:385 protocolType:s
harnessId:s!@u clientToken:s~ executionRoleArn:s environment:386 environmentArtifact:458 environmentVariables:{s authorizerConfiguration:459 model:388 systemPrompt:[389 tools:[390 skills:[391 allowedTools:[s memory:460 truncation:393 maxIterations:i maxTokens:i timeoutSeconds:i
harness:394!
harnessId:s!@u endpointName:s!@u targetVersion:s description:s clientToken:s~
endpoint:395!
clientToken:s~ memoryId:s!@u description:s eventExpiryDuration:i memoryExecutionRoleArn:s memoryStrategies:461 addIndexedKeys:[397 streamDeliveryResources:398
memory:399
name:s! credentialProviderVendor:s! oauth2ProviderConfigInput:400!
clientSecretArn:358! clientSecretJsonKey:s clientSecretSource:s name:s! credentialProviderVendor:s! credentialProviderArn:s! callbackUrl:s oauth2ProviderConfigOutput:401! createdTime:t! lastUpdatedTime:t! status:s
clientToken:s~ onlineEvaluationConfigId:s!@u description:s rule:402 dataSourceConfig:403 evaluators:[404 insights:[405 clusteringConfig:406 evaluationExecutionRoleArn:s executionStatus:s
onlineEvaluationConfigArn:s! onlineEvaluationConfigId:s! updatedAt:t! status:s! executionStatus:s! failureReason:s
paymentManagerId:s!@u paymentConnectorId:s!@u description:s type:s credentialProviderConfigurations:[408 clientToken:s~
paymentConnectorId:s! paymentManagerId:s! name:s! type:s! credentialProviderConfigurations:[408! lastUpdatedAt:T! status:s!
name:s! credentialProviderVendor:s! providerConfigurationInput:409!
name:s! credentialProviderVendor:s! credentialProviderArn:s! providerConfigurationOutput:410! createdTime:t! lastUpdatedTime:t!
paymentManagerId:s!@u description:s authorizerType:s authorizerConfiguration:350 roleArn:s clientToken:s~
paymentManagerArn:s! paymentManagerId:s! name:s! authorizerType:s! roleArn:s! workloadIdentityDetails:356 lastUpdatedAt:T! status:s!
policyEngineId:s!@u policyId:s!@u description:457 definition:411 validationMode:s enforcementMode:s
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s definition:411! description:s statusReasons:[s!
policyEngineId:s!@u description:457
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s description:s statusReasons:[s!
registryId:s!@u name:s description:457 authorizerConfiguration:459 approvalConfiguration:462
name:s! description:s registryId:s! registryArn:s! authorizerType:s authorizerConfiguration:350 approvalConfiguration:412 status:s! statusReason:s createdAt:T! updatedAt:T!
registryId:s!@u recordId:s!@u name:s description:457 descriptorType:s descriptors:463 recordVersion:s synchronizationType:464 synchronizationConfiguration:465 triggerSynchronization:b
registryArn:s! recordArn:s! recordId:s! name:s! description:s descriptorType:s! descriptors:413! recordVersion:s status:s! createdAt:T! updatedAt:T! statusReason:s synchronizationType:s synchronizationConfiguration:414
registryId:s!@u recordId:s!@u status:s! statusReason:s!
registryArn:s! recordArn:s! recordId:s! status:s! statusReason:s! updatedAt:T!
name:s! allowedResourceOauth2ReturnUrls:[s
name:s! workloadIdentityArn:s! allowedResourceOauth2ReturnUrls:[s createdTime:t! lastUpdatedTime:t!
message:s
message:s!
message:s
message:s!
message:s!
message:s
message:s
message:s
message:s!
message:s
message:s
message:s
message:s
message:s
message:s! reason:s! fieldList:[466
%union inlineExamples:467 s3Source:468
rateLimitId:s description:s dimensionKeys:[s! entries:[376!
rateLimitId:s! gatewayIdentifier:s! description:s dimensionKeys:[s! entries:[376! status:s! createdAt:T! updatedAt:T!
%union containerConfiguration:469 codeConfiguration:470
networkMode:s! networkModeConfig:471
%union customJWTAuthorizer:472
%union requestHeaderAllowlist:[s
serverProtocol:s!
idleRuntimeSessionTimeout:i maxLifetime:i
%union sessionStorage:473 s3FilesAccessPoint:474 efsAccessPoint:475 capacityProviderVolume:476
capacityProviderArn:s
workloadIdentityArn:s!
secretId:s! jsonKey:s!
secretArn:s!
networkMode:s! vpcConfig:471
enabled:b s3Location:477
enabled:b!
location:478! type:s
location:479!
%union s3FilesConfiguration:480 efsConfiguration:481
capacityProviderOperatorRoleArn:s!
%union ec2Configuration:482
networkMode:s! vpcConfig:471
configuration:D!
name:s! arn:s
%union llmAsAJudge:483 codeBased:484
%union mcp:485
interceptor:486! interceptionPoints:[s! inputConfiguration:487
arn:s! mode:s!
lambda:488
failureMode:s
dimensions:{s! requests:[489 tokens:[489 connections:[489
%union matchPrincipals:490 matchPaths:491
%union configurationBundle:492 routeToTarget:493
managedBy:s!
%union mcp:494 http:495 inference:496
credentialProviderType:s! credentialProvider:497
allowedRequestHeaders:[s allowedQueryParameters:[s allowedResponseHeaders:[s
%union selfManagedLatticeResource:498 managedVpcResource:499
domain:s resourceGatewayArn:s resourceAssociationArn:s
%union oauth2:500
%union agentCoreRuntimeEnvironment:501
%union containerConfiguration:469
%union bedrockModelConfig:502 openAiModelConfig:503 geminiModelConfig:504 liteLlmModelConfig:505
%union text:s
type:s! name:s config:506
%union path:s s3:507 git:508 awsSkills:509
%union agentCoreMemoryConfiguration:510 managedMemoryConfiguration:511 disabled:512
strategy:s! config:513
harnessId:s! harnessName:s! arn:s! status:s! harnessVersion:s executionRoleArn:s! createdAt:T! updatedAt:T! model:388! systemPrompt:[389! tools:[390! skills:[391! allowedTools:[s! truncation:393! environment:514! environmentArtifact:387 environmentVariables:{s authorizerConfiguration:350 memory:392 maxIterations:i maxTokens:i timeoutSeconds:i failureReason:s
harnessId:s! harnessName:s! endpointName:s! arn:s! status:s! createdAt:T! updatedAt:T! liveVersion:s targetVersion:s description:s failureReason:s
%union semanticMemoryStrategy:515 summaryMemoryStrategy:516 userPreferenceMemoryStrategy:517 customMemoryStrategy:518 episodicMemoryStrategy:519
key:s! type:s!
resources:[520!
arn:s! id:s! name:s! description:s encryptionKeyArn:s memoryExecutionRoleArn:s eventExpiryDuration:i! status:s! failureReason:s createdAt:t! updatedAt:t! strategies:[521 indexedKeys:[397 streamDeliveryResources:398 managedByResourceArn:s
%union customOauth2ProviderConfig:522 googleOauth2ProviderConfig:523 githubOauth2ProviderConfig:524 slackOauth2ProviderConfig:525 salesforceOauth2ProviderConfig:526 microsoftOauth2ProviderConfig:527 atlassianOauth2ProviderConfig:528 linkedinOauth2ProviderConfig:529 includedOauth2ProviderConfig:530
%union customOauth2ProviderConfig:531 googleOauth2ProviderConfig:532 githubOauth2ProviderConfig:533 slackOauth2ProviderConfig:534 salesforceOauth2ProviderConfig:535 microsoftOauth2ProviderConfig:536 atlassianOauth2ProviderConfig:537 linkedinOauth2ProviderConfig:538 includedOauth2ProviderConfig:539
samplingConfig:540! filters:[541 sessionConfig:542
%union cloudWatchLogs:543
%union evaluatorId:s
insightId:s!
frequencies:[s!
cloudWatchConfig:544!
%union coinbaseCDP:545 stripePrivy:545
%union coinbaseCdpConfiguration:546 stripePrivyConfiguration:547
%union coinbaseCdpConfiguration:548 stripePrivyConfiguration:549
%union cedar:550 policyGeneration:551 policy:552
autoApproval:b
mcp:553 a2a:554 custom:555 agentSkills:556
fromUrl:557
requireMMDSV2:b!
enabled:b!
parentVersionIds:[s branchName:s createdBy:369 commitMessage:s
%union arn:s
keyType:s! kmsKeyArn:s
name:s! liveVersion:s targetVersion:s agentRuntimeEndpointArn:s! agentRuntimeArn:s! status:s! id:s! description:s createdAt:T! lastUpdatedAt:T!
agentRuntimeArn:s! agentRuntimeId:s! agentRuntimeVersion:s! agentRuntimeName:s! description:s! lastUpdatedAt:T! status:s!
agentRuntimeArn:s! agentRuntimeVersion:s! status:s!
name:s! credentialProviderArn:s! createdTime:t! lastUpdatedTime:t!
profileId:s! profileArn:s! name:s! description:s status:s! createdAt:T! lastUpdatedAt:T! lastSavedAt:T lastSavedBrowserSessionId:s lastSavedBrowserId:s
browserId:s! browserArn:s! name:s description:s status:s! createdAt:T! lastUpdatedAt:T
capacityProviderId:s! capacityProviderArn:s! name:s! status:s! lastUpdatedAt:t!
codeInterpreterId:s! codeInterpreterArn:s! name:s description:s status:s! createdAt:T! lastUpdatedAt:T
branchName:s createdByName:s latestPerBranch:b
bundleArn:s! bundleId:s! versionId:s! lineageMetadata:417 versionCreatedAt:t!
bundleArn:s! bundleId:s! bundleName:s! description:s createdAt:t
datasetVersion:s! exampleCount:l! createdAt:t!
datasetArn:s! datasetId:s! datasetName:s! description:s status:s! draftStatus:s schemaType:s! exampleCount:l! createdAt:t! updatedAt:t!
evaluatorArn:s! evaluatorId:s! evaluatorName:s! description:s evaluatorType:s! level:s status:s! createdAt:t! updatedAt:t! lockedForModification:b kmsKeyArn:s
ruleId:s! gatewayArn:s! priority:i! conditions:[377 actions:[378! description:s createdAt:T! status:s! system:379 updatedAt:T
targetId:s! name:s! status:s! description:s createdAt:T! updatedAt:T! resourcePriority:i lastSynchronizedAt:T authorizationData:385 targetType:s listingMode:s
gatewayId:s! name:s! status:s! description:s createdAt:T! updatedAt:T! authorizerType:s! protocolType:s
harnessId:s! harnessName:s! arn:s! harnessVersion:s! status:s! createdAt:T! updatedAt:T! failureReason:s
harnessId:s! harnessName:s! arn:s! status:s! createdAt:T! updatedAt:T! harnessVersion:s
arn:s id:s status:s createdAt:t! updatedAt:t! managedByResourceArn:s
name:s! credentialProviderVendor:s! credentialProviderArn:s! createdTime:t! lastUpdatedTime:t!
onlineEvaluationConfigArn:s! onlineEvaluationConfigId:s! onlineEvaluationConfigName:s! description:s status:s! executionStatus:s! createdAt:t! updatedAt:t! failureReason:s insights:[405 clusteringConfig:406
paymentConnectorId:s! name:s! type:s! status:s! lastUpdatedAt:T!
name:s! credentialProviderVendor:s! credentialProviderArn:s! createdTime:t! lastUpdatedTime:t!
paymentManagerArn:s! paymentManagerId:s! name:s! description:s authorizerType:s! roleArn:s! status:s! createdAt:T lastUpdatedAt:T!
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s definition:411! description:s statusReasons:[s!
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s
policyEngineId:s! name:s! createdAt:T! updatedAt:T! policyEngineArn:s! status:s! encryptionKeyArn:s description:s statusReasons:[s!
policyGenerationAssetId:s! definition:411 rawTextFragment:s! findings:[558!
policyEngineId:s! policyGenerationId:s! name:s! policyGenerationArn:s! resource:418! createdAt:T! updatedAt:T! status:s! findings:s
policyEngineId:s! policyGenerationId:s! name:s! policyGenerationArn:s! resource:418! createdAt:T! updatedAt:T! status:s! findings:s statusReasons:[s!
policyId:s! name:s! policyEngineId:s! createdAt:T! updatedAt:T! policyArn:s! status:s! enforcementMode:s
name:s! description:s registryId:s! registryArn:s! authorizerType:s status:s! statusReason:s createdAt:T! updatedAt:T!
registryArn:s! recordArn:s! recordId:s! name:s! description:s descriptorType:s! recordVersion:s! status:s! createdAt:T! updatedAt:T!
name:s! workloadIdentityArn:s!
%union rawText:s
gatewayArn:s! targetId:s! createdAt:T! updatedAt:T! status:s! statusReasons:[s name:s! description:s targetConfiguration:380! credentialProviderConfigurations:[381! lastSynchronizedAt:T metadataConfiguration:382 privateEndpoint:383 privateEndpointManagedResources:[384 authorizationData:385 protocolType:s
optionalValue:s
optionalValue:387
optionalValue:350
optionalValue:392
addMemoryStrategies:[396 modifyMemoryStrategies:[559 deleteMemoryStrategies:[560
optionalValue:412
optionalValue:561
optionalValue:s
optionalValue:414
name:s! message:s!
examples:[D!
s3Uri:s!
containerUri:s!
code:562! runtime:s! entryPoint:[s!
securityGroups:[s! subnets:[s! requireServiceS3Endpoint:b
discoveryUrl:s! allowedAudience:[s allowedClients:[s allowedScopes:[s advertisedScopeMapping:{s customClaims:[563 privateEndpoint:383 privateEndpointOverrides:[564 allowedWorkloadConfiguration:565
mountPath:s!
accessPointArn:s! mountPath:s!
accessPointArn:s! mountPath:s!
volumeName:s! mountPath:s!
bucket:s! prefix:s! versionId:s
%union s3:477
%union secretsManager:566
accessPointArn:s! mountPath:s! fileSystemArn:s!
accessPointArn:s! mountPath:s! fileSystemArn:s!
launchTemplateSource:567! vpcConfiguration:568! volumes:[569 lifecycleConfiguration:570 rootVolume:571
instructions:s! ratingScale:572! modelConfig:573!
%union lambdaConfig:574
supportedVersions:[s instructions:s searchType:s sessionConfiguration:575 streamingConfiguration:576
%union lambda:577
passRequestHeaders:b! payloadFilter:578
arn:s
rate:d! period:s!
anyOf:[579!
anyOf:[s!
%union staticOverride:580 weightedOverride:581
%union staticRoute:582 weightedRoute:583
%union openApiSchema:584 smithyModel:584 lambda:585 mcpServer:586 apiGateway:587 connector:588
%union agentcoreRuntime:589 passthrough:590 connector:591
%union connector:592 provider:593
%union oauthCredentialProvider:594 apiKeyCredentialProvider:595 iamCredentialProvider:596
%union resourceConfigurationIdentifier:s
vpcIdentifier:s! subnetIds:[s! endpointIpAddressType:s! securityGroupIds:[s tags:{s routingDomain:s
authorizationUrl:s! userId:s
lifecycleConfiguration:353 networkConfiguration:349 filesystemConfigurations:[354
modelId:s! maxTokens:i temperature:f topP:f apiFormat:s additionalParams:D
modelId:s! apiKeyArn:s! maxTokens:i temperature:f topP:f apiFormat:s additionalParams:D
modelId:s! apiKeyArn:s! maxTokens:i temperature:f topP:f topK:i additionalParams:D
modelId:s! apiKeyArn:s apiBase:s maxTokens:i temperature:f topP:f additionalParams:D
%union remoteMcp:597 agentCoreBrowser:598 agentCoreGateway:599 inlineFunction:600 agentCoreCodeInterpreter:601
uri:s!
url:s! path:s auth:602
paths:[s
arn:s! actorId:s messagesCount:i retrievalConfig:{603
arn:s strategies:[s eventExpiryDuration:i encryptionKeyArn:s
-
%union slidingWindow:604 summarization:605
%union agentCoreRuntimeEnvironment:606
name:s! description:s namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
name:s! description:s namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
name:s! description:s namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
name:s! description:s namespaces:[s namespaceTemplates:[s configuration:608 memoryRecordSchema:607
name:s! description:s namespaces:[s namespaceTemplates:[s reflectionConfiguration:609 memoryRecordSchema:607
%union kinesis:610
strategyId:s! name:s! description:s configuration:611 type:s! namespaces:[s! namespaceTemplates:[s! createdAt:t updatedAt:t status:s memoryRecordSchema:607
oauthDiscovery:612! clientId:s clientSecret:s clientSecretConfig:357 clientSecretSource:s onBehalfOfTokenExchangeConfig:613 clientAuthenticationMethod:s privateKeyJwtConfig:614 privateEndpoint:383 privateEndpointOverrides:[564
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s tenantId:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s
clientId:s! clientSecret:s clientSecretConfig:357 clientSecretSource:s issuer:s authorizationEndpoint:s tokenEndpoint:s
oauthDiscovery:612! clientId:s onBehalfOfTokenExchangeConfig:613 clientAuthenticationMethod:s privateEndpoint:383 privateEndpointOverrides:[564 privateKeyJwtConfig:614
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
oauthDiscovery:612! clientId:s
samplingPercentage:d!
key:s! operator:s! value:615!
sessionTimeoutMinutes:i!
logGroupNames:[s! serviceNames:[s!
logGroupName:s!
credentialProviderArn:s!
apiKeyId:s! apiKeySecret:s apiKeySecretSource:s apiKeySecretConfig:357 walletSecret:s walletSecretSource:s walletSecretConfig:357
appId:s! appSecret:s appSecretSource:s appSecretConfig:357 authorizationPrivateKey:s authorizationPrivateKeySource:s authorizationPrivateKeyConfig:357 authorizationId:s!
apiKeyId:s! apiKeySecretArn:358! apiKeySecretJsonKey:s apiKeySecretSource:s walletSecretArn:358! walletSecretJsonKey:s walletSecretSource:s
appId:s! appSecretArn:358! appSecretJsonKey:s appSecretSource:s authorizationPrivateKeyArn:358! authorizationPrivateKeyJsonKey:s authorizationPrivateKeySource:s authorizationId:s!
statement:s!
policyGenerationId:s! policyGenerationAssetId:s!
statement:s!
server:616 tools:617
agentCard:618
inlineContent:s
skillMd:619 skillDefinition:620
url:s! credentialProviderConfigurations:[621
type:s description:s
memoryStrategyId:s! description:s namespaces:[s namespaceTemplates:[s configuration:622 memoryRecordSchema:607
memoryStrategyId:s!
mcp:623 a2a:624 custom:625 agentSkills:626
%union s3:477
inboundTokenClaimName:s! inboundTokenClaimValueType:s! authorizingClaimMatchValue:627!
domain:s! privateEndpoint:383!
hostingEnvironments:[628 workloadIdentities:[s
secretArn:s!
%union launchParameters:629
subnets:[s! securityGroups:[s!
%union ebsConfiguration:630
idleInstanceTimeout:i maxLifetime:i
volumeType:s iops:i throughput:i encrypted:b kmsKeyId:s freeSpaceGiB:i
%union numerical:[631 categorical:[632
%union bedrockEvaluatorModelConfig:633 responsesEvaluatorModelConfig:634
lambdaArn:s! lambdaTimeoutInSeconds:i
sessionTimeoutInSeconds:i
enableResponseStreaming:b
arn:s!
exclude:[635!
%union iamPrincipal:636
bundleArn:s! bundleVersion:s!
trafficSplit:[637!
targetName:s!
trafficSplit:[638!
%union s3:639 inlinePayload:s
lambdaArn:s! toolSchema:640!
endpoint:s! mcpToolSchema:641 listingMode:s resourcePriority:i
restApiId:s! stage:s! apiGatewayToolConfiguration:642!
source:643! enabled:[s configurations:[644
arn:s! qualifier:s schema:645
endpoint:s! protocolType:s! schema:645 stickinessConfiguration:646
source:647! parameters:{s
source:648!
endpoint:s! modelMapping:649 operations:[650
providerArn:s! scopes:[s! customParameters:{s grantType:s defaultReturnUrl:s
providerArn:s! credentialParameterName:s credentialPrefix:s credentialLocation:s
service:s! region:s
url:s! headers:{s
browserArn:s
gatewayArn:s! outboundAuth:651
description:s! inputSchema:D!
codeInterpreterArn:s
credentialArn:s! username:s
topK:i relevanceScore:f strategyId:s
messagesCount:i
summaryRatio:f preserveRecentMessages:i summarizationSystemPrompt:s
agentRuntimeArn:s! agentRuntimeName:s! agentRuntimeId:s! lifecycleConfiguration:353! networkConfiguration:349! filesystemConfigurations:[354
metadataSchema:[652
%union semanticOverride:653 summaryOverride:654 userPreferenceOverride:655 episodicOverride:656 selfManagedConfiguration:657
namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
dataStreamArn:s! contentConfigurations:[658!
type:s extraction:659 consolidation:660 reflection:661 selfManagedConfiguration:662
%union discoveryUrl:s authorizationServerMetadata:663
grantType:s! tokenExchangeGrantTypeConfig:664
privateKeySource:665 signingAlgorithm:s additionalHeaderClaims:{s additionalPayloadClaims:{s
%union stringValue:s doubleValue:d booleanValue:b
schemaVersion:s inlineContent:s
protocolVersion:s inlineContent:s
schemaVersion:s inlineContent:s
inlineContent:s
schemaVersion:s inlineContent:s
credentialProviderType:s! credentialProvider:666!
extraction:667 consolidation:668 reflection:669 selfManagedConfiguration:670
optionalValue:671
optionalValue:554
optionalValue:555
optionalValue:672
claimMatchValue:673! claimMatchOperator:s!
arn:s!
operatingSystem:s! instanceRequirements:674! ephemeralVolumes:[675 monitoring:s licenseSpecifications:[676 capacityReservationSpecification:677 sshKeyName:s instanceProfileArn:s propagatedTags:{s
name:s! sizeGiB:i! volumeType:s iops:i throughput:i encrypted:b kmsKeyId:s snapshotId:s
definition:s! value:d! label:s!
definition:s! label:s!
modelId:s! inferenceConfig:678 additionalModelRequestFields:D
modelId:s! maxOutputTokens:i temperature:f topP:f reasoning:679
%union field:s
arn:s! operator:s
name:s! weight:i! configurationBundle:680! description:s metadata:{s
name:s! weight:i! targetName:s! description:s metadata:{s
uri:s bucketOwnerAccountId:s
%union s3:639 inlinePayload:[681
%union s3:639 inlinePayload:s
toolOverrides:[682 toolFilters:[683!
connectorId:s! version:s
name:s! description:s parameterValues:D parameterOverrides:[684
source:584!
identifier:s! timeout:i
connectorId:s!
connectorId:s!
providerPrefix:685
path:s! providerPath:s models:[686
%union awsIam:687 none:687 oauth:594
key:s! type:s extractionType:s extractionConfig:688
extraction:689 consolidation:690
consolidation:691
extraction:692 consolidation:693
extraction:694 consolidation:695 reflection:696
triggerConditions:[697 invocationConfiguration:698! historicalContextWindowSize:i
type:s! level:s
%union customExtractionConfiguration:699
%union customConsolidationConfiguration:700
%union customReflectionConfiguration:701 episodicReflectionConfiguration:702
triggerConditions:[703! invocationConfiguration:704! historicalContextWindowSize:i!
issuer:s! authorizationEndpoint:s! tokenEndpoint:s! responseTypes:[s tokenEndpointAuthMethods:[s
actorTokenContent:s! actorTokenScopes:[s
%union kmsKeySource:705
%union oauthCredentialProvider:706 iamCredentialProvider:707
%union customExtractionConfiguration:708
%union customConsolidationConfiguration:709
%union episodicReflectionConfiguration:609 customReflectionConfiguration:710
triggerConditions:[697 invocationConfiguration:711 historicalContextWindowSize:i
server:712 tools:713
skillMd:714 skillDefinition:715
%union matchValueString:s matchValueStringList:[s
allowedInstanceTypes:[s!
deviceName:s virtualName:s ebs:716
licenseConfigurationArn:s!
capacityReservationPreference:s capacityReservationTarget:717
maxTokens:i temperature:f topP:f stopSequences:[s
effort:s
bundleArn:s! bundleVersion:s!
name:s! description:s! inputSchema:718! outputSchema:718
name:s! description:s path:s! method:s!
filterPath:s! methods:[s!
path:s! description:s visible:b
strip:b separator:s
model:s!
-
%union llmExtractionConfig:719
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s! namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
%union messageBasedTrigger:720 tokenBasedTrigger:721 timeBasedTrigger:722
topicArn:s! payloadDeliveryBucketName:s!
%union semanticExtractionOverride:723 userPreferenceExtractionOverride:724 episodicExtractionOverride:725
%union semanticConsolidationOverride:726 summaryConsolidationOverride:727 userPreferenceConsolidationOverride:728 episodicConsolidationOverride:729
%union episodicReflectionOverride:730
namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
%union messageBasedTrigger:731 tokenBasedTrigger:732 timeBasedTrigger:733
topicArn:s! payloadDeliveryBucketName:s!
kmsKeyArn:s!
providerArn:s! grantType:s scopes:[s customParameters:{s
roleArn:s service:s region:s
%union semanticExtractionOverride:689 userPreferenceExtractionOverride:692 episodicExtractionOverride:694
%union semanticConsolidationOverride:690 summaryConsolidationOverride:691 userPreferenceConsolidationOverride:693 episodicConsolidationOverride:695
%union episodicReflectionOverride:696
topicArn:s payloadDeliveryBucketName:s
optionalValue:616
optionalValue:617
optionalValue:619
optionalValue:620
volumeType:s iops:i throughput:i encrypted:b kmsKeyId:s snapshotId:s volumeSize:i volumeInitializationRate:i ebsCardIndex:i
capacityReservationId:s capacityReservationResourceGroupArn:s
type:s! properties:{718 required:[s items:718 description:s
llmExtractionInstruction:s definition:s! validation:734
messageCount:i
tokenCount:i
idleSessionTimeout:i
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s!
appendToPrompt:s! modelId:s! namespaces:[s namespaceTemplates:[s memoryRecordSchema:607
messageCount:i
tokenCount:i
idleSessionTimeout:i
%union stringValidation:735 stringListValidation:736 numberValidation:737
allowedValues:[s!
allowedValues:[s maxItems:i
minValue:d maxValue:d

AccessDeniedException 330 status=403 sender
ConcurrentModificationException 331 status=409 sender
ConflictException 332 status=409 sender
DecryptionFailure 333 status=400 sender
EncryptionFailure 334 status=400 sender
InternalServerException 335 status=500
ResourceLimitExceededException 336 status=400 sender
ResourceNotFoundException 337 status=404 sender
RetryableConflictException 338 status=409 sender retryable
ServiceException 339 status=500 retryable
ServiceQuotaExceededException 340 status=402 sender
ThrottledException 341 status=429 sender retryable
ThrottlingException 342 status=429 sender
UnauthorizedException 343 status=401 sender
ValidationException 344 status=400 sender

ListAgentRuntimeEndpoints in=nextToken out=nextToken limit=maxResults results=runtimeEndpoints
ListAgentRuntimeVersions in=nextToken out=nextToken limit=maxResults results=agentRuntimes
ListAgentRuntimes in=nextToken out=nextToken limit=maxResults results=agentRuntimes
ListApiKeyCredentialProviders in=nextToken out=nextToken limit=maxResults results=credentialProviders
ListBrowsers in=nextToken out=nextToken limit=maxResults results=browserSummaries
ListCodeInterpreters in=nextToken out=nextToken limit=maxResults results=codeInterpreterSummaries
ListGatewayTargets in=nextToken out=nextToken limit=maxResults results=items
ListGateways in=nextToken out=nextToken limit=maxResults results=items
ListMemories in=nextToken out=nextToken limit=maxResults results=memories
ListOauth2CredentialProviders in=nextToken out=nextToken limit=maxResults results=credentialProviders
ListWorkloadIdentities in=nextToken out=nextToken limit=maxResults results=workloadIdentities
ListEvaluators in=nextToken out=nextToken limit=maxResults results=evaluators
ListOnlineEvaluationConfigs in=nextToken out=nextToken limit=maxResults results=onlineEvaluationConfigs
ListPolicies in=nextToken out=nextToken limit=maxResults results=policies
ListPolicyEngines in=nextToken out=nextToken limit=maxResults results=policyEngines
ListPolicyGenerationAssets in=nextToken out=nextToken limit=maxResults results=policyGenerationAssets
ListPolicyGenerations in=nextToken out=nextToken limit=maxResults results=policyGenerations
ListBrowserProfiles in=nextToken out=nextToken limit=maxResults results=profileSummaries
ListRegistries in=nextToken out=nextToken limit=maxResults results=registries
ListRegistryRecords in=nextToken out=nextToken limit=maxResults results=registryRecords
ListHarnesses in=nextToken out=nextToken limit=maxResults results=harnesses
ListConfigurationBundleVersions in=nextToken out=nextToken limit=maxResults results=versions
ListConfigurationBundles in=nextToken out=nextToken limit=maxResults results=bundles
ListGatewayRules in=nextToken out=nextToken limit=maxResults results=gatewayRules
ListPaymentConnectors in=nextToken out=nextToken limit=maxResults results=paymentConnectors
ListPaymentCredentialProviders in=nextToken out=nextToken limit=maxResults results=credentialProviders
ListPaymentManagers in=nextToken out=nextToken limit=maxResults results=paymentManagers
ListPolicyEngineSummaries in=nextToken out=nextToken limit=maxResults results=policyEngines
ListPolicyGenerationSummaries in=nextToken out=nextToken limit=maxResults results=policyGenerations
ListPolicySummaries in=nextToken out=nextToken limit=maxResults results=policies
ListDatasetExamples in=nextToken out=nextToken limit=maxResults results=examples
ListDatasetVersions in=nextToken out=nextToken limit=maxResults results=versions
ListDatasets in=nextToken out=nextToken limit=maxResults results=datasets
ListHarnessEndpoints in=nextToken out=nextToken limit=maxResults results=endpoints
ListHarnessVersions in=nextToken out=nextToken limit=maxResults results=harnessVersions
ListAgentRuntimeVersionsByCapacityProvider in=nextToken out=nextToken limit=maxResults results=agentRuntimes
ListCapacityProviders in=nextToken out=nextToken limit=maxResults results=capacityProviders
ListGatewayRateLimits in=nextToken out=nextToken limit=maxResults results=rateLimits

MemoryCreated GetMemory 2 60 [{"matcher":"path","argument":"memory.status","state":"retry","expected":"CREATING"},{"matcher":"path","argument":"memory.status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"memory.status","state":"failure","expected":"FAILED"}]
PolicyActive GetPolicy 5 24 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]
PolicyDeleted GetPolicy 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]
PolicyEngineActive GetPolicyEngine 5 24 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"CREATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"UPDATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]
PolicyEngineDeleted GetPolicyEngine 2 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"retry","expected":"DELETING"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]
PolicyGenerationCompleted GetPolicyGeneration 5 24 [{"matcher":"path","argument":"status","state":"success","expected":"GENERATED"},{"matcher":"path","argument":"status","state":"retry","expected":"GENERATING"},{"matcher":"path","argument":"status","state":"failure","expected":"GENERATE_FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETE_FAILED"}]`,
}
