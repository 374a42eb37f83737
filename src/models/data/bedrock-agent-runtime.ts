// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Agents for Amazon Bedrock Runtime, API version 2023-07-26. */
export const bedrockAgentRuntime: ServiceModel = {
  name: 'bedrock-agent-runtime',
  packed: `{"name":"bedrock-agent-runtime","serviceId":"Bedrock Agent Runtime","fullName":"Agents for Amazon Bedrock Runtime","apiVersion":"2023-07-26","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-agent-runtime","signingName":"bedrock","jsonVersion":"1.1"}
AgenticRetrieveStream POST /agenticRetrieveStream <0 >1
CreateInvocation PUT /sessions/{sessionIdentifier}/invocations/ <2 >3 status=201 idempotent
CreateSession PUT /sessions/ <4 >5 status=201 idempotent
DeleteAgentMemory DELETE /agents/{agentId}/agentAliases/{agentAliasId}/memories <6 >7 status=202 idempotent
DeleteSession DELETE /sessions/{sessionIdentifier}/ <8 >9 idempotent
EndSession PATCH /sessions/{sessionIdentifier} <10 >11 idempotent
GenerateQuery POST /generateQuery <12 >13
GetAgentMemory GET /agents/{agentId}/agentAliases/{agentAliasId}/memories <14 >15
GetDocumentContent POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content <16 >17
GetExecutionFlowSnapshot GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot <18 >19
GetFlowExecution GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier} <20 >21
GetInvocationStep POST /sessions/{sessionIdentifier}/invocationSteps/{invocationStepId} <22 >23
GetSession GET /sessions/{sessionIdentifier}/ <24 >25
InvokeAgent POST /agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text <26 >27
InvokeFlow POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier} <28 >29
InvokeInlineAgent POST /agents/{sessionId} <30 >31
ListFlowExecutionEvents GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events <32 >33
ListFlowExecutions GET /flows/{flowIdentifier}/executions <34 >35
ListInvocationSteps POST /sessions/{sessionIdentifier}/invocationSteps/ <36 >37
ListInvocations POST /sessions/{sessionIdentifier}/invocations/ <38 >39
ListSessions POST /sessions/ <40 >41
ListTagsForResource GET /tags/{resourceArn} <42 >43
OptimizePrompt POST /optimize-prompt <44 >45
PutInvocationStep PUT /sessions/{sessionIdentifier}/invocationSteps/ <46 >47 status=201 idempotent
Rerank POST /rerank <48 >49
Retrieve POST /knowledgebases/{knowledgeBaseId}/retrieve <50 >51
RetrieveAndGenerate POST /retrieveAndGenerate <52 >53
RetrieveAndGenerateStream POST /retrieveAndGenerateStream <54 >55
StartFlowExecution POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions <56 >57
StopFlowExecution POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop <58 >59
TagResource POST /tags/{resourceArn} <60 >61
UntagResource DELETE /tags/{resourceArn} <62 >63 idempotent
UpdateSession PUT /sessions/{sessionIdentifier}/ <64 >65 idempotent

agenticRetrieveConfiguration:76! generateResponse:b messages:[77! nextToken:s policyConfiguration:78 retrievers:[79! userContext:80
stream:81!@p
description:s invocationId:s sessionIdentifier:s!@u
createdAt:T! invocationId:s! sessionId:s!
encryptionKeyArn:s sessionMetadata:{s tags:{s
createdAt:T! sessionArn:s! sessionId:s! sessionStatus:s!
agentAliasId:s!@u agentId:s!@u memoryId:s@q sessionId:s@q
-
sessionIdentifier:s!@u
-
sessionIdentifier:s!@u
sessionArn:s! sessionId:s! sessionStatus:s!
queryGenerationInput:82! transformationConfiguration:83!
queries:[84
agentAliasId:s!@u agentId:s!@u maxItems:i@q memoryId:s!@q memoryType:s!@q nextToken:s@q
memoryContents:[85 nextToken:s
dataSourceId:s!@u documentId:s!@u knowledgeBaseId:s!@u outputFormat:s userContext:80
documentContentLength:l mimeType:s! presignedUrl:s!
executionIdentifier:s!@u flowAliasIdentifier:s!@u flowIdentifier:s!@u
customerEncryptionKeyArn:s definition:s! executionRoleArn:s! flowAliasIdentifier:s! flowIdentifier:s! flowVersion:s!
executionIdentifier:s!@u flowAliasIdentifier:s!@u flowIdentifier:s!@u
endedAt:T errors:[86 executionArn:s! flowAliasIdentifier:s! flowIdentifier:s! flowVersion:s! startedAt:T! status:s!
invocationIdentifier:s! invocationStepId:s!@u sessionIdentifier:s!@u
invocationStep:87!
sessionIdentifier:s!@u
createdAt:T! encryptionKeyArn:s lastUpdatedAt:T! sessionArn:s! sessionId:s! sessionMetadata:{s sessionStatus:s!
agentAliasId:s!@u agentId:s!@u bedrockModelConfigurations:88 enableTrace:b endSession:b inputText:s memoryId:s promptCreationConfigurations:89 sessionId:s!@u sessionState:90 sourceArn:s@h=x-amz-source-arn streamingConfigurations:91
completion:92!@p contentType:s!@h=x-amzn-bedrock-agent-content-type memoryId:s@h=x-amz-bedrock-agent-memory-id sessionId:s!@h=x-amz-bedrock-agent-session-id
enableTrace:b executionId:s flowAliasIdentifier:s!@u flowIdentifier:s!@u inputs:[93! modelPerformanceConfiguration:94
executionId:s@h=x-amz-bedrock-flow-execution-id responseStream:95!@p
actionGroups:[96 agentCollaboration:s agentName:s bedrockModelConfigurations:97 collaboratorConfigurations:[98 collaborators:[99 customOrchestration:100 customerEncryptionKeyArn:s enableTrace:b endSession:b foundationModel:s! guardrailConfiguration:101 idleSessionTTLInSeconds:i inlineSessionState:102 inputText:s instruction:s! knowledgeBases:[103 orchestrationType:s promptCreationConfigurations:89 promptOverrideConfiguration:104 sessionId:s!@u streamingConfigurations:91
completion:105!@p contentType:s!@h=x-amzn-bedrock-agent-content-type sessionId:s!@h=x-amz-bedrock-agent-session-id
eventType:s!@q executionIdentifier:s!@u flowAliasIdentifier:s!@u flowIdentifier:s!@u maxResults:i@q nextToken:s@q
flowExecutionEvents:[106! nextToken:s
flowAliasIdentifier:s@q flowIdentifier:s!@u maxResults:i@q nextToken:s@q
flowExecutionSummaries:[107! nextToken:s
invocationIdentifier:s maxResults:i@q nextToken:s@q sessionIdentifier:s!@u
invocationStepSummaries:[108! nextToken:s
maxResults:i@q nextToken:s@q sessionIdentifier:s!@u
invocationSummaries:[109! nextToken:s
maxResults:i@q nextToken:s@q
nextToken:s sessionSummaries:[110!
resourceArn:s!@u
tags:{s
input:111! targetModelId:s!
optimizedPrompt:112!@p
invocationIdentifier:s! invocationStepId:s invocationStepTime:T! payload:113! sessionIdentifier:s!@u
invocationStepId:s!
nextToken:s queries:[114! rerankingConfiguration:115! sources:[116!
nextToken:s results:[117!
guardrailConfiguration:118 knowledgeBaseId:s!@u nextToken:s retrievalConfiguration:119 retrievalQuery:120! userContext:80
guardrailAction:s nextToken:s retrievalResults:[121!
input:122! retrieveAndGenerateConfiguration:123 sessionConfiguration:124 sessionId:s userContext:80
citations:[125 guardrailAction:s output:126! sessionId:s!
input:122! retrieveAndGenerateConfiguration:123 sessionConfiguration:124 sessionId:s userContext:80
sessionId:s!@h=x-amzn-bedrock-knowledge-base-session-id stream:127!@p
flowAliasIdentifier:s!@u flowExecutionName:s flowIdentifier:s!@u inputs:[93! modelPerformanceConfiguration:94
executionArn:s
executionIdentifier:s!@u flowAliasIdentifier:s!@u flowIdentifier:s!@u
executionArn:s status:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
sessionIdentifier:s!@u sessionMetadata:{s
createdAt:T! lastUpdatedAt:T! sessionArn:s! sessionId:s! sessionStatus:s!
message:s
message:s resourceName:s
message:s
message:s resourceName:s
message:s reason:s
message:s
message:s
message:s
message:s
message:s
foundationModelConfiguration:128 foundationModelType:s maxAgentIteration:i rerankingConfiguration:129 rerankingModelType:s
content:130! role:s!
bedrockGuardrailConfiguration:131
configuration:132! description:s
userId:s!
%events accessDeniedException:66 badGatewayException:67 conflictException:68 dependencyFailedException:69 internalServerException:70 resourceNotFoundException:72 responseEvent:133 result:134 serviceQuotaExceededException:73 throttlingException:74 traceEvent:135 validationException:75
text:s! type:s!
mode:s! textToSqlConfiguration:136
sql:s type:s
%union sessionSummary:137
error:s message:s nodeName:s
invocationId:s! invocationStepId:s! invocationStepTime:T! payload:113! sessionId:s!
performanceConfig:138
excludePreviousThinkingSteps:b previousConversationTurnsToInclude:i
conversationHistory:139 files:[140 invocationId:s knowledgeBaseConfigurations:[141 promptSessionAttributes:{s returnControlInvocationResults:[142 sessionAttributes:{s
applyGuardrailInterval:i streamFinalResponse:b
%events accessDeniedException:66 badGatewayException:67 chunk:143 conflictException:68 dependencyFailedException:69 files:144 internalServerException:70 modelNotReadyException:71 resourceNotFoundException:72 returnControl:145 serviceQuotaExceededException:73 throttlingException:74 trace:146 validationException:75
content:147! nodeInputName:s nodeName:s! nodeOutputName:s
performanceConfig:138
%events accessDeniedException:66 badGatewayException:67 conflictException:68 dependencyFailedException:69 flowCompletionEvent:148 flowMultiTurnInputRequestEvent:149 flowOutputEvent:150 flowTraceEvent:151 internalServerException:70 resourceNotFoundException:72 serviceQuotaExceededException:73 throttlingException:74 validationException:75
actionGroupExecutor:152 actionGroupName:s! apiSchema:153 description:s functionSchema:154 parentActionGroupSignature:s parentActionGroupSignatureParams:{s
performanceConfig:138
agentAliasArn:s collaboratorInstruction:s! collaboratorName:s! relayConversationHistory:s
actionGroups:[96 agentCollaboration:s agentName:s collaboratorConfigurations:[98 customerEncryptionKeyArn:s foundationModel:s! guardrailConfiguration:101 idleSessionTTLInSeconds:i instruction:s! knowledgeBases:[103 promptOverrideConfiguration:104
executor:155
guardrailIdentifier:s! guardrailVersion:s!
conversationHistory:139 files:[140 invocationId:s promptSessionAttributes:{s returnControlInvocationResults:[142 sessionAttributes:{s
description:s! knowledgeBaseId:s! retrievalConfiguration:119
overrideLambda:s promptConfigurations:[156!
%events accessDeniedException:66 badGatewayException:67 chunk:157 conflictException:68 dependencyFailedException:69 files:158 internalServerException:70 resourceNotFoundException:72 returnControl:159 serviceQuotaExceededException:73 throttlingException:74 trace:160 validationException:75
%union conditionResultEvent:161 flowFailureEvent:162 flowInputEvent:163 flowOutputEvent:164 nodeActionEvent:165 nodeDependencyEvent:166 nodeFailureEvent:167 nodeInputEvent:168 nodeOutputEvent:169
createdAt:T! endedAt:T executionArn:s! flowAliasIdentifier:s! flowIdentifier:s! flowVersion:s! status:s!
invocationId:s! invocationStepId:s! invocationStepTime:T! sessionId:s!
createdAt:T! invocationId:s! sessionId:s!
createdAt:T! lastUpdatedAt:T! sessionArn:s! sessionId:s! sessionStatus:s!
%union textPrompt:170
%events accessDeniedException:66 analyzePromptEvent:171 badGatewayException:67 dependencyFailedException:69 internalServerException:70 optimizedPromptEvent:172 throttlingException:74 validationException:75
%union contentBlocks:[173
textQuery:174! type:s!
bedrockRerankingConfiguration:175! type:s!
inlineDocumentSource:176! type:s!
document:176 index:i! relevanceScore:f!
guardrailId:s! guardrailVersion:s!
managedSearchConfiguration:177 vectorSearchConfiguration:178
image:179 text:s type:s
content:180! documentId:s location:181 metadata:{D score:d
text:s!
externalSourcesConfiguration:182 knowledgeBaseConfiguration:183 type:s!
kmsKeyArn:s!
generatedResponsePart:184 retrievedReferences:[185
text:s!
%events accessDeniedException:66 badGatewayException:67 citation:186 conflictException:68 dependencyFailedException:69 guardrail:187 internalServerException:70 output:188 resourceNotFoundException:72 serviceQuotaExceededException:73 throttlingException:74 validationException:75
bedrockFoundationModelConfiguration:189 type:s!
bedrockRerankingConfiguration:190 type:s!
text:s
guardrailId:s! guardrailVersion:s!
%union knowledgeBase:191
text:s!
generatedResponse:192 nextToken:s results:[193!
attributes:194! id:s! timestamp:l!
knowledgeBaseConfiguration:195 type:s!
memoryId:s sessionExpiryTime:T sessionId:s sessionStartTime:T summaryText:s
latency:s
messages:[196
name:s! source:197! useCase:s!
knowledgeBaseId:s! retrievalConfiguration:119!
%union apiResult:198 functionResult:199
attribution:200 bytes:B
files:[201
invocationId:s invocationInputs:[202
agentAliasId:s agentId:s agentVersion:s callerChain:[203 collaboratorName:s eventTime:T sessionId:s trace:204
%union document:D
completionReason:s!
content:205! nodeName:s! nodeType:s!
content:206! nodeName:s! nodeType:s!
trace:207!
%union customControl:s lambda:s
%union payload:s s3:208
%union functions:[209
%union lambda:s
additionalModelRequestFields:D basePromptTemplate:s foundationModel:s inferenceConfiguration:210 parserMode:s promptCreationMode:s promptState:s promptType:s
attribution:200 bytes:B
files:[201
invocationId:s invocationInputs:[202
callerChain:[203 collaboratorName:s eventTime:T sessionId:s trace:204
nodeName:s! satisfiedConditions:[211! timestamp:T!
errorCode:s! errorMessage:s! timestamp:T!
fields:[212! nodeName:s! timestamp:T!
fields:[213! nodeName:s! timestamp:T!
nodeName:s! operationName:s! operationRequest:D operationResponse:D requestId:s! serviceName:s! timestamp:T!
nodeName:s! timestamp:T! traceElements:214!
errorCode:s! errorMessage:s! nodeName:s! timestamp:T!
fields:[215! nodeName:s! timestamp:T!
fields:[216! nodeName:s! timestamp:T!
text:s!
message:s
optimizedPrompt:217
%union image:218 text:s
text:s
modelConfiguration:219! numberOfResults:i
jsonDocument:D textDocument:174 type:s!
filter:220 numberOfResults:i rerankingConfiguration:221 rerankingModelType:s
filter:220 implicitFilterConfiguration:222 numberOfResults:i overrideSearchType:s rerankingConfiguration:223
format:s! inlineContent:B!
audio:224 byteContent:s row:[225 text:s type:s video:226
confluenceLocation:227 customDocumentLocation:228 googleDriveLocation:229 kendraDocumentLocation:230 oneDriveLocation:231 s3Location:232 salesforceLocation:233 sharePointLocation:234 sqlLocation:235 type:s! webLocation:236
generationConfiguration:237 modelArn:s! sources:[238!
generationConfiguration:239 knowledgeBaseId:s! modelArn:s! orchestrationConfiguration:240 retrievalConfiguration:119
textResponsePart:241
content:180 location:181 metadata:{D
citation:125 generatedResponsePart:184 retrievedReferences:[185
action:s
text:s!
modelConfiguration:242!
modelConfiguration:243!
knowledgeBaseId:s! retrievalOverrides:244
answer:s! citations:[245
content:246! metadata:{D sourceRetriever:247!
actions:[248 failures:[249 message:s! retrievalMetadata:[250 retrievalResponse:[251 status:s! step:s! warnings:[252
knowledgeBaseArn:s!
content:[253! role:s!
byteContent:254 s3Location:255 sourceType:s!
actionGroup:s! agentId:s apiPath:s confirmationState:s httpMethod:s httpStatusCode:i responseBody:{256 responseState:s
actionGroup:s! agentId:s confirmationState:s function:s responseBody:{256 responseState:s
citations:[125
bytes:B name:s type:s
%union apiInvocationInput:257 functionInvocationInput:258
%union agentAliasArn:s
%union customOrchestrationTrace:259 failureTrace:260 guardrailTrace:261 orchestrationTrace:262 postProcessingTrace:263 preProcessingTrace:264 routingClassifierTrace:265
%union document:D
%union document:D
%union conditionNodeResultTrace:266 nodeActionTrace:267 nodeDependencyTrace:268 nodeInputTrace:269 nodeOutputTrace:270
s3BucketName:s s3ObjectKey:s
description:s name:s! parameters:{271 requireConfirmation:s
maximumLength:i stopSequences:[s temperature:f topK:i topP:f
conditionName:s!
content:272! name:s!
content:272! name:s!
%union agentTraces:[146
category:s content:273! executionChain:[274 name:s! source:275 type:s
content:273! name:s! next:[276 type:s
%union textPrompt:170
format:s! source:277!
additionalModelRequestFields:{D modelArn:s!
%union andAll:[220 equals:278 greaterThan:278 greaterThanOrEquals:278 in:278 lessThan:278 lessThanOrEquals:278 listContains:278 notEquals:278 notIn:278 orAll:[220 startsWith:278 stringContains:278
bedrockRerankingConfiguration:279 type:s!
metadataAttributes:[280! modelArn:s!
bedrockRerankingConfiguration:281 type:s!
s3Uri:s! transcription:s
columnName:s columnValue:s type:s
s3Uri:s! summary:s
url:s
id:s
url:s
uri:s
url:s
uri:s
url:s
url:s
query:s
url:s
additionalModelRequestFields:{D guardrailConfiguration:118 inferenceConfig:282 performanceConfig:138 promptTemplate:283
byteContent:284 s3Location:285 sourceType:s!
additionalModelRequestFields:{D guardrailConfiguration:118 inferenceConfig:282 performanceConfig:138 promptTemplate:283
additionalModelRequestFields:{D inferenceConfig:282 performanceConfig:138 promptTemplate:283 queryTransformationConfiguration:286
span:287 text:s
modelArn:s!
modelArn:s!
filter:220 maxNumberOfResults:i
endIndex:i! references:[288! startIndex:i!
byteContent:B mimeType:s! text:s
identifier:s!
fullDocumentExpansion:289 retrieve:290
message:s!
identifier:s retrievalType:s
content:246 metadata:{D sourceRetriever:247
%union guardrail:291 message:292
%union text:s
data:B! mediaType:s!
uri:s!
body:s images:[293
actionGroup:s! actionInvocationType:s agentId:s apiPath:s collaboratorName:s httpMethod:s parameters:[294 requestBody:295
actionGroup:s! actionInvocationType:s agentId:s collaboratorName:s function:s parameters:[296
event:297 traceId:s
failureCode:i failureReason:s metadata:298 traceId:s
action:s inputAssessments:[299 metadata:298 outputAssessments:[299 traceId:s
%union invocationInput:300 modelInvocationInput:301 modelInvocationOutput:302 observation:303 rationale:304
%union modelInvocationInput:301 modelInvocationOutput:305
%union modelInvocationInput:301 modelInvocationOutput:306
%union invocationInput:300 modelInvocationInput:301 modelInvocationOutput:307 observation:303
nodeName:s! satisfiedConditions:[308! timestamp:T!
nodeName:s! operationName:s! operationRequest:D operationResponse:D requestId:s! serviceName:s! timestamp:T!
nodeName:s! timestamp:T! traceElements:309!
fields:[310! nodeName:s! timestamp:T!
fields:[311! nodeName:s! timestamp:T!
description:s required:b type:s!
%union document:D
%union document:D
index:i nodeName:s! type:s!
expression:s! nodeName:s! outputFieldName:s!
inputFieldName:s! nodeName:s!
%union bytes:B s3Location:312
key:s! value:D!
metadataConfiguration:313 modelConfiguration:314! numberOfRerankedResults:i
description:s! key:s! type:s!
metadataConfiguration:313 modelConfiguration:315! numberOfRerankedResults:i
textInferenceConfig:316
textPromptTemplate:s
contentType:s! data:B! identifier:s!
uri:s!
type:s!
end:i start:i
resultIndex:i!
documentId:s sourceRetriever:247
inputQuery:130! sourceRetrievers:[247!
action:s! id:s! message:s version:s!
message:s!
format:s! source:317!
name:s type:s value:s
content:{318
name:s type:s value:s
text:s
clientRequestId:s endTime:T operationTotalTimeMs:l startTime:T totalTimeMs:l usage:319
contentPolicy:320 sensitiveInformationPolicy:321 topicPolicy:322 wordPolicy:323
actionGroupInvocationInput:324 agentCollaboratorInvocationInput:325 codeInterpreterInvocationInput:326 invocationType:s knowledgeBaseLookupInput:327 traceId:s
foundationModel:s inferenceConfiguration:210 overrideLambda:s parserMode:s promptCreationMode:s text:s traceId:s type:s
metadata:298 rawResponse:328 reasoningContent:329 traceId:s
actionGroupInvocationOutput:330 agentCollaboratorInvocationOutput:331 codeInterpreterInvocationOutput:332 finalResponse:333 knowledgeBaseLookupOutput:334 repromptResponse:335 traceId:s type:s
text:s traceId:s
metadata:298 parsedResponse:336 rawResponse:328 reasoningContent:329 traceId:s
metadata:298 parsedResponse:337 rawResponse:328 reasoningContent:329 traceId:s
metadata:298 rawResponse:328 traceId:s
conditionName:s!
%union agentTraces:[146
category:s content:338! executionChain:[339 nodeInputName:s! source:340 type:s
content:341! next:[342 nodeOutputName:s! type:s
uri:s!
selectionMode:s! selectiveModeConfiguration:343
additionalModelRequestFields:{D modelArn:s!
additionalModelRequestFields:{D modelArn:s!
maxTokens:i stopSequences:[s temperature:f topP:f
%union bytes:B
properties:[344
inputTokens:i outputTokens:i
filters:[345
piiEntities:[346 regexes:[347
topics:[348
customWords:[349 managedWordLists:[350
actionGroupName:s apiPath:s executionType:s function:s invocationId:s parameters:[344 requestBody:351 verb:s
agentCollaboratorAliasArn:s agentCollaboratorName:s input:352
code:s files:[s
knowledgeBaseId:s text:s
content:s
%union reasoningText:353 redactedContent:B
metadata:298 text:s
agentCollaboratorAliasArn:s agentCollaboratorName:s metadata:298 output:354
executionError:s executionOutput:s executionTimeout:b files:[s metadata:298
metadata:298 text:s
metadata:298 retrievedReferences:[185
source:s text:s
text:s
isValid:b rationale:s
%union document:D
index:i nodeName:s! type:s!
expression:s! nodeName:s! outputFieldName:s!
%union document:D
inputFieldName:s! nodeName:s!
%union fieldsToExclude:[355 fieldsToInclude:[355
name:s type:s value:s
action:s confidence:s type:s
action:s match:s type:s
action:s match:s name:s regex:s
action:s name:s type:s
action:s match:s
action:s match:s type:s
content:{[344
returnControlResults:356 text:s type:s
signature:s text:s!
returnControlPayload:145 text:s type:s
fieldName:s!
invocationId:s returnControlInvocationResults:[142

AccessDeniedException 66 status=403 sender
BadGatewayException 67 status=502
ConflictException 68 status=409 sender
DependencyFailedException 69 status=424 sender
InternalServerException 70 status=500
ModelNotReadyException 71 status=424 sender
ResourceNotFoundException 72 status=404 sender
ServiceQuotaExceededException 73 status=400 sender
ThrottlingException 74 status=429 sender
ValidationException 75 status=400 sender

Retrieve in=nextToken out=nextToken results=retrievalResults
GetAgentMemory in=nextToken out=nextToken limit=maxItems results=memoryContents
Rerank in=nextToken out=nextToken results=results
ListInvocationSteps in=nextToken out=nextToken limit=maxResults results=invocationStepSummaries
ListInvocations in=nextToken out=nextToken limit=maxResults results=invocationSummaries
ListSessions in=nextToken out=nextToken limit=maxResults results=sessionSummaries
ListFlowExecutionEvents in=nextToken out=nextToken limit=maxResults results=flowExecutionEvents
ListFlowExecutions in=nextToken out=nextToken limit=maxResults results=flowExecutionSummaries

`,
}
