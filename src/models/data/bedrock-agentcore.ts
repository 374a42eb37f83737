// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Bedrock AgentCore, API version 2024-02-28. */
export const bedrockAgentcore: ServiceModel = {
  name: 'bedrock-agentcore',
  packed: `{"name":"bedrock-agentcore","serviceId":"Bedrock AgentCore","fullName":"Amazon Bedrock AgentCore","apiVersion":"2024-02-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-agentcore"}
BatchCreateMemoryRecords POST /memories/{memoryId}/memoryRecords/batchCreate <0 >1 status=201 idempotent
BatchDeleteMemoryRecords POST /memories/{memoryId}/memoryRecords/batchDelete <2 >3
BatchUpdateMemoryRecords POST /memories/{memoryId}/memoryRecords/batchUpdate <4 >5
CompleteResourceTokenAuth POST /identities/CompleteResourceTokenAuth <6 >7
CreateABTest POST /ab-tests <8 >9 status=202
CreateEvent POST /memories/{memoryId}/events <10 >11 status=201 idempotent
CreatePaymentInstrument POST /payments/createPaymentInstrument <12 >13 status=201 idempotent
CreatePaymentSession POST /payments/createPaymentSession <14 >15 status=201 idempotent
DeleteABTest DELETE /ab-tests/{abTestId} <16 >17 status=202 idempotent
DeleteBatchEvaluation DELETE /evaluations/batch-evaluate/{batchEvaluationId} <18 >19 status=202 idempotent
DeleteCapacityProviderSession DELETE /capacity-providers/{capacityProviderId}/sessions/{sessionId} <20 >21 status=202 idempotent
DeleteEvent DELETE /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId} <22 >23
DeleteMemoryRecord DELETE /memories/{memoryId}/memoryRecords/{memoryRecordId} <24 >25
DeletePaymentInstrument POST /payments/deletePaymentInstrument <26 >27 idempotent
DeletePaymentSession POST /payments/deletePaymentSession <28 >29 idempotent
DeleteRecommendation DELETE /recommendations/{recommendationId} <30 >31 status=202 idempotent
Evaluate POST /evaluations/evaluate/{evaluatorId} <32 >33
GetABTest GET /ab-tests/{abTestId} <34 >35 readonly
GetAgentCard GET /runtimes/{agentRuntimeArn}/invocations/.well-known/agent-card.json <36 >37
GetBatchEvaluation GET /evaluations/batch-evaluate/{batchEvaluationId} <38 >39 readonly
GetBrowserSession GET /browsers/{browserIdentifier}/sessions/get <40 >41 readonly
GetCodeInterpreterSession GET /code-interpreters/{codeInterpreterIdentifier}/sessions/get <42 >43 readonly
GetEvent GET /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId} <44 >45 readonly
GetMemoryRecord GET /memories/{memoryId}/memoryRecord/{memoryRecordId} <46 >47 readonly
GetPaymentInstrument POST /payments/getPaymentInstrument <48 >49 readonly
GetPaymentInstrumentBalance POST /payments/getPaymentInstrumentBalance <50 >51 readonly
GetPaymentSession POST /payments/getPaymentSession <52 >53 readonly
GetRecommendation GET /recommendations/{recommendationId} <54 >55 readonly
GetResourceApiKey POST /identities/api-key <56 >57 readonly
GetResourceOauth2Token POST /identities/oauth2/token <58 >59 readonly
GetResourcePaymentToken POST /identities/payment/token <60 >61 readonly
GetWorkloadAccessToken POST /identities/GetWorkloadAccessToken <62 >63
GetWorkloadAccessTokenForJWT POST /identities/GetWorkloadAccessTokenForJWT <64 >65
GetWorkloadAccessTokenForUserId POST /identities/GetWorkloadAccessTokenForUserId <66 >67
InvokeAgentRuntime POST /runtimes/{agentRuntimeArn}/invocations <68 >69
InvokeAgentRuntimeCommand POST /runtimes/{agentRuntimeArn}/commands <70 >71
InvokeBrowser POST /browsers/{browserIdentifier}/sessions/invoke <72 >73
InvokeCodeInterpreter POST /code-interpreters/{codeInterpreterIdentifier}/tools/invoke <74 >75
InvokeHarness POST /harnesses/invoke <76 >77
ListABTests GET /ab-tests <78 >79 readonly
ListActors POST /memories/{memoryId}/actors <80 >81 readonly
ListBatchEvaluations GET /evaluations/batch-evaluate <82 >83 readonly
ListBrowserSessions POST /browsers/{browserIdentifier}/sessions/list <84 >85 readonly
ListCodeInterpreterSessions POST /code-interpreters/{codeInterpreterIdentifier}/sessions/list <86 >87 readonly
ListEvents POST /memories/{memoryId}/actor/{actorId}/sessions/{sessionId} <88 >89 readonly
ListMemoryExtractionJobs POST /memories/{memoryId}/extractionJobs <90 >91
ListMemoryRecords POST /memories/{memoryId}/memoryRecords <92 >93 readonly
ListPaymentInstruments POST /payments/listPaymentInstruments <94 >95 readonly
ListPaymentSessions POST /payments/listPaymentSessions <96 >97 readonly
ListRecommendations GET /recommendations <98 >99 readonly
ListSessions POST /memories/{memoryId}/actor/{actorId}/sessions <100 >101 readonly
ProcessPayment POST /payments/processPayment <102 >103 idempotent
RetrieveMemoryRecords POST /memories/{memoryId}/retrieve <104 >105
SaveBrowserSessionProfile PUT /browser-profiles/{profileIdentifier}/save <106 >107 idempotent
SearchRegistryRecords POST /registry-records/search <108 >109
StartBatchEvaluation POST /evaluations/batch-evaluate <110 >111 status=202 idempotent
StartBrowserSession PUT /browsers/{browserIdentifier}/sessions/start <112 >113 idempotent
StartCodeInterpreterSession PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/start <114 >115 idempotent
StartMemoryExtractionJob POST /memories/{memoryId}/extractionJobs/start <116 >117 idempotent
StartRecommendation POST /recommendations <118 >119 status=202
StopBatchEvaluation POST /evaluations/batch-evaluate/{batchEvaluationId}/stop <120 >121 status=202
StopBrowserSession PUT /browsers/{browserIdentifier}/sessions/stop <122 >123 idempotent
StopCodeInterpreterSession PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/stop <124 >125 idempotent
StopRuntimeSession POST /runtimes/{agentRuntimeArn}/stopruntimesession <126 >127 idempotent
UpdateABTest PUT /ab-tests/{abTestId} <128 >129 status=202 idempotent
UpdateBrowserStream PUT /browsers/{browserIdentifier}/sessions/streams/update <130 >131 idempotent

memoryId:s!@u records:[146! clientToken:s~
successfulRecords:[147! failedRecords:[147!
memoryId:s!@u records:[148!
successfulRecords:[147! failedRecords:[147!
memoryId:s!@u records:[149!
successfulRecords:[147! failedRecords:[147!
userIdentifier:150! sessionUri:s!
-
name:s! description:s gatewayArn:s! variants:[151! gatewayFilter:152 evaluationConfig:153! roleArn:s! enableOnCreate:b clientToken:s~ tags:{s
abTestId:s! abTestArn:s! name:s status:s! executionStatus:s! createdAt:t!
memoryId:s!@u actorId:s! sessionId:s eventTimestamp:t! payload:[154! branch:155 clientToken:s~ metadata:{156 extractionMode:s
event:157!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentConnectorId:s! paymentInstrumentType:s! paymentInstrumentDetails:158! clientToken:s~
paymentInstrument:159!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! limits:160 expiryTimeInMinutes:i! clientToken:s~
paymentSession:161!
abTestId:s!@u
abTestId:s! abTestArn:s! status:s!
batchEvaluationId:s!@u
batchEvaluationId:s! batchEvaluationArn:s! status:s!
capacityProviderId:s!@u sessionId:s!@u
capacityProviderArn:s! sessionId:s! status:s!
memoryId:s!@u sessionId:s!@u eventId:s!@u actorId:s!@u
eventId:s!
memoryId:s!@u memoryRecordId:s!@u
memoryRecordId:s!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id paymentManagerArn:s! paymentConnectorId:s! paymentInstrumentId:s!
status:s!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id paymentManagerArn:s! paymentSessionId:s!
status:s!
recommendationId:s!@u
recommendationId:s! status:s!
evaluatorId:s!@u evaluationInput:162! evaluationTarget:163 evaluationReferenceInputs:[164
evaluationResults:[165!
abTestId:s!@u
abTestId:s! abTestArn:s! name:s! description:s status:s! executionStatus:s! gatewayArn:s! variants:[151! gatewayFilter:152 evaluationConfig:153! roleArn:s currentRunId:s errorDetails:[s startedAt:t stoppedAt:t maxDurationExpiresAt:t createdAt:t! updatedAt:t! results:166
runtimeSessionId:s~@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id agentRuntimeArn:s!@u qualifier:s@q
runtimeSessionId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id agentCard:D!@p statusCode:i@s
batchEvaluationId:s!@u
batchEvaluationId:s! batchEvaluationArn:s! batchEvaluationName:s! status:s! createdAt:T! evaluators:[167 insights:[168 dataSourceConfig:169 outputConfig:170 evaluationResults:171 failureAnalysisResult:172 userIntentResult:173 executionSummaryResult:174 errorDetails:[s description:s updatedAt:T kmsKeyArn:s
browserIdentifier:s!@u sessionId:s!@q
browserIdentifier:s! sessionId:s! name:s createdAt:T! viewPort:175 extensions:[176 enterprisePolicies:[177 profileConfiguration:178 sessionTimeoutSeconds:i status:s streams:179 proxyConfiguration:180 certificates:[181 filesystemConfigurations:[182 sessionReplayArtifact:s lastUpdatedAt:T
codeInterpreterIdentifier:s!@u sessionId:s!@q
codeInterpreterIdentifier:s! sessionId:s! name:s createdAt:T! sessionTimeoutSeconds:i status:s certificates:[181 filesystemConfigurations:[182
memoryId:s!@u sessionId:s!@u actorId:s!@u eventId:s!@u
event:157!
memoryId:s!@u memoryRecordId:s!@u
memoryRecord:183!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentConnectorId:s paymentInstrumentId:s!
paymentInstrument:159!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentConnectorId:s! paymentInstrumentId:s! chain:s! token:s!
paymentInstrumentId:s! tokenBalance:184!
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentSessionId:s!
paymentSession:161!
recommendationId:s!@u
recommendationId:s! recommendationArn:s! name:s! description:s type:s! recommendationConfig:185! status:s! createdAt:T! updatedAt:T! recommendationResult:186 kmsKeyArn:s
workloadIdentityToken:s! resourceCredentialProviderName:s!
apiKey:s!
workloadIdentityToken:s! resourceCredentialProviderName:s! scopes:[s! oauth2Flow:s! sessionUri:s resourceOauth2ReturnUrl:s forceAuthentication:b customParameters:{s customState:s resources:[s audiences:[s
authorizationUrl:s accessToken:s sessionUri:s sessionStatus:s
workloadIdentityToken:s! resourceCredentialProviderName:s! paymentTokenRequest:187!
paymentTokenResponse:188!
workloadName:s!
workloadAccessToken:s!
workloadName:s! userToken:s!
workloadAccessToken:s!
workloadName:s! userId:s!
workloadAccessToken:s!
contentType:s@h=Content-Type accept:s@h=Accept mcpSessionId:s@h=Mcp-Session-Id runtimeSessionId:s~@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id mcpProtocolVersion:s@h=Mcp-Protocol-Version mcpMethod:s@h=Mcp-Method mcpName:s@h=Mcp-Name runtimeUserId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-User-Id traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent traceState:s@h=tracestate baggage:s@h agentRuntimeArn:s!@u qualifier:s@q accountId:s@q payload:B!@p
runtimeSessionId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id mcpSessionId:s@h=Mcp-Session-Id mcpProtocolVersion:s@h=Mcp-Protocol-Version traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent traceState:s@h=tracestate baggage:s@h contentType:s!@h=Content-Type response:S@p statusCode:i@s
contentType:s@h=Content-Type accept:s@h=Accept runtimeSessionId:s~@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent traceState:s@h=tracestate baggage:s@h agentRuntimeArn:s!@u qualifier:s@q accountId:s@q body:189!@p
runtimeSessionId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent traceState:s@h=tracestate baggage:s@h contentType:s!@h=Content-Type statusCode:i@s stream:190!@p
browserIdentifier:s!@u sessionId:s!@h=x-amzn-browser-session-id action:191!
result:192! sessionId:s!@h=x-amzn-browser-session-id
codeInterpreterIdentifier:s!@u sessionId:s@h=x-amzn-code-interpreter-session-id traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent name:s! arguments:193
sessionId:s@h=x-amzn-code-interpreter-session-id stream:194!@p
harnessArn:s!@q qualifier:s@q runtimeSessionId:s!@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id runtimeUserId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-User-Id traceParent:s@h=traceparent traceState:s@h=tracestate traceId:s@h=X-Amzn-Trace-Id baggage:s@h messages:[195! model:196 systemPrompt:[197 tools:[198 skills:[199 allowedTools:[s maxIterations:i maxTokens:i timeoutSeconds:i actorId:s
stream:200!@p
maxResults:i@q nextToken:s@q
abTests:[201! nextToken:s
memoryId:s!@u maxResults:i nextToken:s
actorSummaries:[202! nextToken:s
maxResults:i@q nextToken:s@q
batchEvaluations:[203! nextToken:s
browserIdentifier:s!@u maxResults:i nextToken:s status:s
items:[204! nextToken:s
codeInterpreterIdentifier:s!@u maxResults:i nextToken:s status:s
items:[205! nextToken:s
memoryId:s!@u sessionId:s!@u actorId:s!@u includePayloads:b filter:206 maxResults:i nextToken:s
events:[157! nextToken:s
memoryId:s!@u maxResults:i filter:207 nextToken:s
jobs:[208! nextToken:s
memoryId:s!@u namespace:s namespacePath:s memoryStrategyId:s maxResults:i nextToken:s metadataFilters:[209
memoryRecordSummaries:[210! nextToken:s
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentConnectorId:s nextToken:s maxResults:i
paymentInstruments:[211! nextToken:s
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! nextToken:s maxResults:i
paymentSessions:[212! nextToken:s
maxResults:i@q nextToken:s@q statusFilter:s@q=status
recommendationSummaries:[213! nextToken:s
memoryId:s!@u actorId:s!@u maxResults:i nextToken:s filter:214
sessionSummaries:[215! nextToken:s
userId:s@h=X-Amzn-Bedrock-AgentCore-Payments-User-Id agentName:s@h=X-Amzn-Bedrock-AgentCore-Payments-Agent-Name paymentManagerArn:s! paymentSessionId:s! paymentInstrumentId:s! paymentType:s! paymentInput:216! clientToken:s~
processPaymentId:s! paymentManagerArn:s! paymentSessionId:s! paymentInstrumentId:s! paymentType:s! status:s! paymentOutput:217! createdAt:T! updatedAt:T!
memoryId:s!@u namespace:s namespacePath:s searchCriteria:218! nextToken:s maxResults:i
memoryRecordSummaries:[210! nextToken:s
traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent profileIdentifier:s!@u browserIdentifier:s! sessionId:s! clientToken:s~
profileIdentifier:s! browserIdentifier:s! sessionId:s! lastUpdatedAt:T!
searchQuery:s! registryIds:[s! maxResults:i filters:D
registryRecords:[219!
batchEvaluationName:s! evaluators:[167 insights:[168 dataSourceConfig:169! clientToken:s~ evaluationMetadata:220 tags:{s kmsKeyArn:s description:s
batchEvaluationId:s! batchEvaluationArn:s! batchEvaluationName:s! evaluators:[167 insights:[168 status:s! createdAt:T! outputConfig:170 tags:{s kmsKeyArn:s description:s
traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent browserIdentifier:s!@u name:s sessionTimeoutSeconds:i viewPort:175 extensions:[176 profileConfiguration:178 proxyConfiguration:180 enterprisePolicies:[177 certificates:[181 filesystemConfigurations:[182 clientToken:s~
browserIdentifier:s! sessionId:s! createdAt:T! streams:179
traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent codeInterpreterIdentifier:s!@u name:s sessionTimeoutSeconds:i certificates:[181 filesystemConfigurations:[182 clientToken:s~
codeInterpreterIdentifier:s! sessionId:s! createdAt:T!
memoryId:s!@u extractionJob:221! clientToken:s~
jobId:s!
name:s! description:s type:s! recommendationConfig:185! kmsKeyArn:s clientToken:s~ tags:{s
recommendationId:s! recommendationArn:s! name:s! description:s type:s! recommendationConfig:185! status:s! createdAt:T! updatedAt:T!
batchEvaluationId:s!@u
batchEvaluationId:s! batchEvaluationArn:s! status:s! description:s
traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent browserIdentifier:s!@u sessionId:s!@q clientToken:s~
browserIdentifier:s! sessionId:s! lastUpdatedAt:T!
traceId:s@h=X-Amzn-Trace-Id traceParent:s@h=traceparent codeInterpreterIdentifier:s!@u sessionId:s!@q clientToken:s~
codeInterpreterIdentifier:s! sessionId:s! lastUpdatedAt:T!
runtimeSessionId:s!@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id agentRuntimeArn:s!@u qualifier:s@q clientToken:s~
runtimeSessionId:s@h=X-Amzn-Bedrock-AgentCore-Runtime-Session-Id statusCode:i@s
abTestId:s!@u clientToken:s~ name:s description:s variants:[151 gatewayFilter:152 evaluationConfig:153 roleArn:s executionStatus:s
abTestId:s! abTestArn:s! status:s! executionStatus:s! updatedAt:t!
browserIdentifier:s!@u sessionId:s!@q streamUpdate:222! clientToken:s~
browserIdentifier:s! sessionId:s! streams:179! updatedAt:T!
message:s
message:s
message:s
message:s
message:s!
message:s
message:s!
message:s
message:s!
message:s
message:s!
message:s
message:s
message:s! reason:s! fieldList:[223
requestIdentifier:s! namespaces:[s! content:224! timestamp:t! memoryStrategyId:s metadata:{225
memoryRecordId:s! status:s! requestIdentifier:s errorCode:i errorMessage:s
memoryRecordId:s!
memoryRecordId:s! timestamp:t! content:224 namespaces:[s memoryStrategyId:s metadata:{225
%union userToken:s userId:s
name:s! weight:i! variantConfiguration:226!
targetPaths:[s
%union onlineEvaluationConfigArn:s perVariantOnlineEvaluationConfig:[227
%union conversational:228 blob:D
rootEventId:s name:s!
%union stringValue:s
memoryId:s! actorId:s! sessionId:s! eventId:s! eventTimestamp:t! payload:[154! branch:155 metadata:{156
%union embeddedCryptoWallet:229
paymentInstrumentId:s! paymentManagerArn:s! paymentConnectorId:s! userId:s! paymentInstrumentType:s! paymentInstrumentDetails:158! createdAt:T! status:s! updatedAt:T!
maxSpendAmount:230!
paymentSessionId:s! paymentManagerArn:s! limits:160 userId:s! expiryTimeInMinutes:i! createdAt:T! availableLimits:231 updatedAt:T!
%union sessionSpans:[D
%union spanIds:[s traceIds:[s
context:232! expectedResponse:233 assertions:[233 expectedTrajectory:234
evaluatorArn:s! evaluatorId:s! evaluatorName:s! explanation:s context:232! value:d label:s tokenUsage:235 errorMessage:s errorCode:s ignoredReferenceInputFields:[s
analysisTimestamp:t evaluatorMetrics:[236!
evaluatorId:s!
insightId:s!
%union cloudWatchLogs:237 onlineEvaluationConfigSource:238
%union cloudWatchConfig:239
numberOfSessionsCompleted:i numberOfSessionsInProgress:i numberOfSessionsFailed:i totalNumberOfSessions:i numberOfSessionsIgnored:i evaluatorSummaries:[240
failures:[241!
userIntents:[242!
executionSummaries:[243!
width:i! height:i!
location:244!
location:244! type:s
profileIdentifier:s!
automationStream:245! liveViewStream:246
proxies:[247! bypass:248
location:249!
%union s3FilesConfiguration:250 efsConfiguration:251
memoryRecordId:s! content:224! memoryStrategyId:s! namespaces:[s! createdAt:t! metadata:{225
amount:s! decimals:i! token:s! network:s! chain:s!
%union systemPromptRecommendationConfig:252 toolDescriptionRecommendationConfig:253
%union systemPromptRecommendationResult:254 toolDescriptionRecommendationResult:255
%union coinbaseCdpTokenRequest:256 stripePrivyTokenRequest:257
%union coinbaseCdpTokenResponse:258 stripePrivyTokenResponse:259
command:s! timeout:i
%events chunk:260 accessDeniedException:132 internalServerException:135 resourceNotFoundException:137 serviceQuotaExceededException:141 throttlingException:143 validationException:145 runtimeClientError:139
%union mouseClick:261 mouseMove:262 mouseDrag:263 mouseScroll:264 keyType:265 keyPress:266 keyShortcut:267 screenshot:268
%union mouseClick:269 mouseMove:270 mouseDrag:271 mouseScroll:272 keyType:273 keyPress:274 keyShortcut:275 screenshot:276
code:s language:s clearContext:b command:s path:s paths:[s content:[277 directoryPath:s taskId:s runtime:s
%events result:278 accessDeniedException:132 conflictException:133 internalServerException:135 resourceNotFoundException:137 serviceQuotaExceededException:141 throttlingException:143 validationException:145
role:s! content:[279!
%union bedrockModelConfig:280 openAiModelConfig:281 geminiModelConfig:282 liteLlmModelConfig:283
%union text:s
type:s! name:s config:284
%union path:s s3:285 git:286 awsSkills:287
%events messageStart:288 contentBlockStart:289 contentBlockDelta:290 contentBlockStop:291 messageStop:292 metadata:293 internalServerException:135 validationException:145 runtimeClientError:139
abTestId:s! abTestArn:s! name:s! status:s! executionStatus:s! description:s gatewayArn:s createdAt:t! updatedAt:t!
actorId:s!
batchEvaluationId:s! batchEvaluationArn:s! batchEvaluationName:s! status:s! createdAt:T! description:s evaluators:[167 insights:[168 evaluationResults:171 errorDetails:[s kmsKeyArn:s updatedAt:T
browserIdentifier:s! sessionId:s! name:s status:s! createdAt:T! lastUpdatedAt:T
codeInterpreterIdentifier:s! sessionId:s! name:s status:s! createdAt:T! lastUpdatedAt:T
branch:294 eventMetadata:[295
strategyId:s sessionId:s actorId:s status:s
jobID:s! messages:296! status:s failureReason:s strategyId:s sessionId:s actorId:s
left:297! operator:s! right:298
memoryRecordId:s! content:224! memoryStrategyId:s! namespaces:[s! createdAt:t! score:d metadata:{225
paymentInstrumentId:s! paymentManagerArn:s! paymentConnectorId:s! userId:s! paymentInstrumentType:s! status:s! createdAt:T! updatedAt:T!
paymentSessionId:s! paymentManagerArn:s! userId:s! expiryTimeInMinutes:i! createdAt:T! updatedAt:T!
recommendationId:s! recommendationArn:s! name:s! description:s type:s! status:s! createdAt:T! updatedAt:T!
eventFilter:s
sessionId:s! actorId:s! createdAt:t!
%union cryptoX402:299
%union cryptoX402:300
searchQuery:s! memoryStrategyId:s topK:i metadataFilters:[209
registryArn:s! recordArn:s! recordId:s! name:s! description:s descriptorType:s! descriptors:301! version:s! status:s! createdAt:T! updatedAt:T!
%union sessionMetadata:[302
jobId:s!
%union automationStreamUpdate:303
name:s! message:s!
%union text:s
%union stringValue:s stringListValue:[s numberValue:d dateTimeValue:t
configurationBundle:304 target:305
name:s! onlineEvaluationConfigArn:s!
content:306! role:s!
network:s! linkedAccounts:[307! walletAddress:s redirectUrl:s
value:s! currency:s!
availableSpendAmount:230 updatedAt:T
%union spanContext:308
%union text:s
toolNames:[s
inputTokens:i outputTokens:i totalTokens:i
evaluatorArn:s! controlStats:309! variantResults:[310!
serviceNames:[s! logGroupNames:[s! filterConfig:311
onlineEvaluationConfigArn:s! timeRange:312
logGroupName:s! logStreamName:s!
evaluatorId:s statistics:313 totalEvaluated:i totalFailed:i
clusterId:i! name:s! description:s! affectedSessionCount:i! subCategories:[314!
clusterId:i! name:s! description:s! affectedSessionCount:i! affectedSessions:[315!
clusterId:i! name:s! description:s! affectedSessionCount:i! affectedSessions:[316!
%union s3:317
streamEndpoint:s! streamStatus:s!
streamEndpoint:s
%union externalProxy:318
domainPatterns:[s
%union secretsManager:319
accessPointArn:s! mountPath:s! fileSystemArn:s!
accessPointArn:s! mountPath:s! fileSystemArn:s!
systemPrompt:320! agentTraces:321! evaluationConfig:322
toolDescription:323! agentTraces:321!
recommendedSystemPrompt:s configurationBundle:324 explanation:s errorCode:s errorMessage:s
tools:[325 configurationBundle:324 errorCode:s errorMessage:s
requestMethod:s! requestHost:s requestPath:s! includeWalletAuthToken:b requestBody:s
requestHost:s requestPath:s! requestBody:s! includeAuthorizationSignature:b
bearerToken:s! walletAuthToken:s
authorizationSignature:s requestExpiry:l appId:s! basicAuthToken:s!
contentStart:326 contentDelta:327 contentStop:328
x:i! y:i! button:s clickCount:i
x:i! y:i!
endX:i! endY:i! startX:i! startY:i! button:s
x:i! y:i! deltaX:i deltaY:i
text:s!
key:s! presses:i
keys:[s!
format:s
status:s! error:s
status:s! error:s
status:s! error:s
status:s! error:s
status:s! error:s
status:s! error:s
status:s! error:s
status:s! error:s data:B
path:s! text:s blob:B
content:[329! structuredContent:330 isError:b
%union text:s toolUse:331 toolResult:332 reasoningContent:333
modelId:s! maxTokens:i temperature:f topP:f apiFormat:s additionalParams:D
modelId:s! apiKeyArn:s! maxTokens:i temperature:f topP:f apiFormat:s additionalParams:D
modelId:s! apiKeyArn:s! maxTokens:i temperature:f topP:f topK:i additionalParams:D
modelId:s! apiKeyArn:s apiBase:s maxTokens:i temperature:f topP:f additionalParams:D
%union remoteMcp:334 agentCoreBrowser:335 agentCoreGateway:336 inlineFunction:337 agentCoreCodeInterpreter:338
uri:s!
url:s! path:s auth:339
paths:[s
role:s!
contentBlockIndex:i! start:340!
contentBlockIndex:i! delta:341!
contentBlockIndex:i!
stopReason:s!
usage:342! metrics:343!
name:s! includeParentBranches:b
left:344! operator:s! right:345
%union messagesList:[346
%union metadataKey:s
%union metadataValue:225
version:s! payload:D!
version:s! payload:D!
mcp:347 a2a:348 custom:349 agentSkills:350
sessionId:s! testScenarioId:s groundTruth:351 metadata:{s
streamStatus:s
bundleArn:s! bundleVersion:s!
name:s!
%union text:s
%union email:352 sms:353 developerJwt:354 oAuth2:355
sessionId:s! traceId:s spanId:s
variantName:s! sampleSize:i! mean:d!
variantName:s! sampleSize:i! mean:d! absoluteChange:d percentChange:d pValue:d confidenceInterval:356 isSignificant:b!
sessionIds:[s timeRange:312
startTime:T endTime:T
averageScore:d
clusterId:i! name:s! description:s! affectedSessionCount:i! rootCauses:[357!
sessionId:s! userMessages:[s!
sessionId:s! approachTaken:s! finalOutcome:s!
bucket:s! prefix:s! versionId:s
server:s! port:i! domainPatterns:[s credentials:358
secretArn:s!
%union text:s configurationBundle:359
%union sessionSpans:[D cloudwatchLogs:360 batchEvaluation:361
evaluators:[362!
%union toolDescriptionText:363 configurationBundle:364
bundleArn:s! versionId:s!
toolName:s! recommendedToolDescription:s explanation:s
-
stdout:s stderr:s
exitCode:i! status:s!
type:s! text:s data:B mimeType:s uri:s name:s description:s size:l resource:365
taskId:s taskStatus:s stdout:s stderr:s exitCode:i executionTime:d
name:s! toolUseId:s! input:D! type:s serverName:s
toolUseId:s! content:[366! status:s type:s
%union reasoningText:367 redactedContent:B
url:s! headers:{s
browserArn:s
gatewayArn:s! outboundAuth:368
description:s! inputSchema:D!
codeInterpreterArn:s
credentialArn:s! username:s
%union toolUse:369 toolResult:370
%union text:s toolUse:371 toolResult:[372 reasoningContent:373 toolResultMetadata:374
inputTokens:i! outputTokens:i! totalTokens:i! cacheReadInputTokens:i cacheWriteInputTokens:i
latencyMs:l!
%union metadataKey:s
%union metadataValue:156
eventId:s! messageIndex:i!
server:375! tools:376!
agentCard:377!
inlineContent:s
skillMd:378! skillDefinition:379
%union inline:380
emailAddress:s!
phoneNumber:s!
kid:s! sub:s!
%union google:381 apple:381 x:381 telegram:381 github:381
lower:d upper:d
clusterId:i! name:s! rootCause:s! recommendation:s! affectedSessionCount:i! affectedSessions:[382!
%union basicAuth:383
bundleArn:s! versionId:s! systemPromptJsonPath:s!
logGroupArns:[s! serviceNames:[s! startTime:T! endTime:T! rule:384
batchEvaluationArn:s!
evaluatorArn:s!
tools:[385!
bundleArn:s! versionId:s! tools:[386!
type:s! uri:s mimeType:s text:s blob:B
%union text:s json:D
text:s! signature:s
%union awsIam:387 none:387 oauth:388
toolUseId:s! name:s! type:s serverName:s
toolUseId:s! status:s
input:s!
%union text:s json:D
%union text:s redactedContent:B signature:s
metadata:s!
schemaVersion:s inlineContent:s
protocolVersion:s inlineContent:s
schemaVersion:s inlineContent:s
inlineContent:s
schemaVersion:s inlineContent:s
assertions:[233 expectedTrajectory:234 turns:[389
sub:s! emailAddress:s name:s username:s
sessionId:s! explanation:s! fixType:s! recommendation:s! failureSpans:[390!
secretArn:s!
filters:[391
toolName:s! toolDescription:392!
toolName:s! toolDescriptionJsonPath:s!
-
providerArn:s! scopes:[s! customParameters:{s grantType:s defaultReturnUrl:s
input:393 expectedResponse:233
spanId:s! traceId:s! signals:[394!
key:s! operator:s! value:395!
%union text:s
%union prompt:s
category:s! evidence:s! confidence:d!
%union stringValue:s doubleValue:d booleanValue:b

AccessDeniedException 132 status=403 sender
ConflictException 133 status=409 sender
DuplicateIdException 134 status=409 sender
InternalServerException 135 status=500
InvalidInputException 136 status=400 sender
ResourceNotFoundException 137 status=404 sender
RetryableConflictException 138 status=409 sender retryable
RuntimeClientError 139 status=424 sender
ServiceException 140 status=500
ServiceQuotaExceededException 141 status=402 sender
ThrottledException 142 status=429 sender
ThrottlingException 143 status=429 sender
UnauthorizedException 144 status=401 sender
ValidationException 145 status=400 sender

ListActors in=nextToken out=nextToken limit=maxResults results=actorSummaries
ListEvents in=nextToken out=nextToken limit=maxResults results=events
ListMemoryRecords in=nextToken out=nextToken limit=maxResults results=memoryRecordSummaries
ListSessions in=nextToken out=nextToken limit=maxResults results=sessionSummaries
RetrieveMemoryRecords in=nextToken out=nextToken limit=maxResults results=memoryRecordSummaries
ListMemoryExtractionJobs in=nextToken out=nextToken limit=maxResults results=jobs
ListABTests in=nextToken out=nextToken limit=maxResults results=abTests
ListBatchEvaluations in=nextToken out=nextToken limit=maxResults results=batchEvaluations
ListRecommendations in=nextToken out=nextToken limit=maxResults results=recommendationSummaries
ListPaymentInstruments in=nextToken out=nextToken limit=maxResults results=paymentInstruments
ListPaymentSessions in=nextToken out=nextToken limit=maxResults results=paymentSessions

`,
}
