// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Bedrock Runtime, API version 2023-09-30. */
export const bedrockRuntime: ServiceModel = {
  name: 'bedrock-runtime',
  packed: `{"name":"bedrock-runtime","serviceId":"Bedrock Runtime","fullName":"Amazon Bedrock Runtime","apiVersion":"2023-09-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-runtime","signingName":"bedrock","auth":["v4","bearer"],"http2":"optional"}
ApplyGuardrail POST /guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply <0 >1
Converse POST /model/{modelId}/converse <2 >3
ConverseStream POST /model/{modelId}/converse-stream <4 >5
CountTokens POST /model/{modelId}/count-tokens <6 >7 readonly
GetAsyncInvoke GET /async-invoke/{invocationArn} <8 >9 readonly
InvokeGuardrailChecks POST /guardrail-checks/invoke <10 >11
InvokeModel POST /model/{modelId}/invoke <12 >13
InvokeModelWithBidirectionalStream POST /model/{modelId}/invoke-with-bidirectional-stream <14 >15
InvokeModelWithResponseStream POST /model/{modelId}/invoke-with-response-stream <16 >17
ListAsyncInvokes GET /async-invoke <18 >19 readonly
StartAsyncInvoke POST /async-invoke <20 >21 idempotent

guardrailIdentifier:s!@u guardrailVersion:s!@u source:s! content:[34! outputScope:s
usage:35! action:s! actionReason:s outputs:[36! assessments:[37! guardrailCoverage:38
modelId:s!@u messages:[39 system:[40 inferenceConfig:41 toolConfig:42 guardrailConfig:43 additionalModelRequestFields:D promptVariables:{44 additionalModelResponseFieldPaths:[s requestMetadata:{s performanceConfig:45 serviceTier:46 outputConfig:47
output:48! stopReason:s! usage:49! metrics:50! additionalModelResponseFields:D trace:51 performanceConfig:45 serviceTier:46
modelId:s!@u messages:[39 system:[40 inferenceConfig:41 toolConfig:42 guardrailConfig:52 additionalModelRequestFields:D promptVariables:{44 additionalModelResponseFieldPaths:[s requestMetadata:{s performanceConfig:45 serviceTier:46 outputConfig:47
stream:53@p
modelId:s!@u input:54!
inputTokens:i!
invocationArn:s!@u
invocationArn:s! modelArn:s! clientRequestToken:s status:s! failureMessage:s submitTime:T! lastModifiedTime:T endTime:T outputDataConfig:55!
messages:[56! checks:57!
results:58! usage:59!
body:B@p contentType:s@h=Content-Type accept:s@h=Accept modelId:s!@u trace:s@h=X-Amzn-Bedrock-Trace guardrailIdentifier:s@h=X-Amzn-Bedrock-GuardrailIdentifier guardrailVersion:s@h=X-Amzn-Bedrock-GuardrailVersion performanceConfigLatency:s@h=X-Amzn-Bedrock-PerformanceConfig-Latency serviceTier:s@h=X-Amzn-Bedrock-Service-Tier requestMetadata:s@h=X-Amzn-Bedrock-Request-Metadata
body:B!@p contentType:s!@h=Content-Type performanceConfigLatency:s@h=X-Amzn-Bedrock-PerformanceConfig-Latency serviceTier:s@h=X-Amzn-Bedrock-Service-Tier
modelId:s!@u body:60!@p
body:61!@p
body:B@p contentType:s@h=Content-Type accept:s@h=X-Amzn-Bedrock-Accept modelId:s!@u trace:s@h=X-Amzn-Bedrock-Trace guardrailIdentifier:s@h=X-Amzn-Bedrock-GuardrailIdentifier guardrailVersion:s@h=X-Amzn-Bedrock-GuardrailVersion performanceConfigLatency:s@h=X-Amzn-Bedrock-PerformanceConfig-Latency serviceTier:s@h=X-Amzn-Bedrock-Service-Tier requestMetadata:s@h=X-Amzn-Bedrock-Request-Metadata
body:62!@p contentType:s!@h=X-Amzn-Bedrock-Content-Type performanceConfigLatency:s@h=X-Amzn-Bedrock-PerformanceConfig-Latency serviceTier:s@h=X-Amzn-Bedrock-Service-Tier
submitTimeAfter:T@q submitTimeBefore:T@q statusEquals:s@q maxResults:i@q nextToken:s@q sortBy:s@q sortOrder:s@q
nextToken:s asyncInvokeSummaries:[63
clientRequestToken:s~ modelId:s! modelInput:D! outputDataConfig:55! tags:[64
invocationArn:s!
message:s
message:s
message:s
message:s originalStatusCode:i resourceName:s
message:s
message:s originalStatusCode:i originalMessage:s
message:s
message:s
message:s
message:s
message:s
message:s
%union text:65 image:66
topicPolicyUnits:i! contentPolicyUnits:i! wordPolicyUnits:i! sensitiveInformationPolicyUnits:i! sensitiveInformationPolicyFreeUnits:i! contextualGroundingPolicyUnits:i! contentPolicyImageUnits:i automatedReasoningPolicyUnits:i automatedReasoningPolicies:i
text:s
topicPolicy:67 contentPolicy:68 wordPolicy:69 sensitiveInformationPolicy:70 contextualGroundingPolicy:71 automatedReasoningPolicy:72 invocationMetrics:73 appliedGuardrailDetails:74
textCharacters:75 images:76
role:s! content:[77!
%union text:s guardContent:78 cachePoint:79
maxTokens:i temperature:f topP:f stopSequences:[s
tools:[80! toolChoice:81
guardrailIdentifier:s guardrailVersion:s trace:s
%union text:s
latency:s
type:s!
textFormat:82 effort:s
%union message:39
inputTokens:i! outputTokens:i! totalTokens:i! cacheReadInputTokens:i cacheWriteInputTokens:i cacheDetails:[83
latencyMs:l!
guardrail:84 promptRouter:85
guardrailIdentifier:s guardrailVersion:s trace:s streamProcessingMode:s
%events messageStart:86 contentBlockStart:87 contentBlockDelta:88 contentBlockStop:89 messageStop:90 metadata:91 internalServerException:24 modelStreamErrorException:27 validationException:33 throttlingException:32 serviceUnavailableException:31
%union invokeModel:92 converse:93
%union s3OutputDataConfig:94
role:s! content:[95!
contentFilter:96 promptAttack:97 sensitiveInformation:98
contentFilter:99 promptAttack:100 sensitiveInformation:101
contentFilter:102 promptAttack:103 sensitiveInformation:104
%events chunk:105
%events chunk:106 internalServerException:24 modelStreamErrorException:27 validationException:33 throttlingException:32 modelTimeoutException:28 serviceUnavailableException:31
%events chunk:107 internalServerException:24 modelStreamErrorException:27 validationException:33 throttlingException:32 modelTimeoutException:28 serviceUnavailableException:31
invocationArn:s! modelArn:s! clientRequestToken:s status:s failureMessage:s submitTime:T! lastModifiedTime:T endTime:T outputDataConfig:55!
key:s! value:s!
text:s! qualifiers:[s
format:s! source:108!
topics:[109!
filters:[110!
customWords:[111! managedWordLists:[112!
piiEntities:[113! regexes:[114!
filters:[115
findings:[116
guardrailProcessingLatency:l usage:35 guardrailCoverage:38
guardrailId:s guardrailVersion:s guardrailArn:s guardrailOrigin:[s guardrailOwnership:s
guarded:i total:i
guarded:i total:i
%union text:s image:117 document:118 video:119 audio:120 toolUse:121 toolResult:122 guardContent:78 cachePoint:79 reasoningContent:123 citationsContent:124 searchResult:125 toolAddition:126 toolRemoval:127
%union text:128 image:129
type:s! ttl:s
%union toolSpec:130 systemTool:131 cachePoint:79
%union auto:132 any:133 tool:134
type:s! structure:135!
ttl:s! inputTokens:i!
modelOutput:[s inputAssessment:{37 outputAssessments:{[37 actionReason:s
invokedModelId:s
role:s!
start:136! contentBlockIndex:i!
delta:137! contentBlockIndex:i!
contentBlockIndex:i!
stopReason:s! additionalModelResponseFields:D
usage:49! metrics:138! trace:139 performanceConfig:45 serviceTier:46
body:B!
messages:[39 system:[40 toolConfig:42 additionalModelRequestFields:D
s3Uri:s! kmsKeyId:s bucketOwner:s
%union text:s
categories:[140!
categories:[141!
entities:[142!
results:[143!
results:[144!
results:[145! truncated:b
textUnits:i!
textUnits:i!
textUnits:i!
bytes:B
bytes:B
bytes:B
%union bytes:B
name:s! type:s! action:s! detected:b
type:s! confidence:s! filterStrength:s action:s! detected:b
match:s! action:s! detected:b
match:s! type:s! action:s! detected:b
match:s! type:s! action:s! detected:b
name:s match:s regex:s action:s! detected:b
type:s! threshold:d! score:d! action:s! detected:b
%union valid:146 invalid:147 satisfiable:148 impossible:149 translationAmbiguous:150 tooComplex:151 noTranslations:152
format:s! source:153! error:154
format:s name:s! source:155! context:s citations:156
format:s! source:157!
format:s! source:158! error:154
toolUseId:s! name:s! input:D! type:s
toolUseId:s! content:[159! status:s type:s
%union reasoningText:160 redactedContent:B
content:[161 citations:[162
source:s! title:s! content:[163! citations:156
tool:164!
tool:164!
text:s! qualifiers:[s
format:s! source:165!
name:s! description:s inputSchema:166! strict:b
name:s!
-
-
name:s!
%union jsonSchema:167
%union toolUse:168 toolResult:169 image:170
%union text:s toolUse:171 toolResult:[172 reasoningContent:173 citation:174 image:175
latencyMs:l!
guardrail:84 promptRouter:85
category:s!
category:s!
type:s!
category:s! severityScore:d!
category:s! severityScore:d!
type:s! confidenceScore:d! beginOffset:i! endOffset:i! messageIndex:i! contentIndex:i!
translation:176 claimsTrueScenario:177 supportingRules:[178 logicWarning:179
translation:176 contradictingRules:[178 logicWarning:179
translation:176 claimsTrueScenario:177 claimsFalseScenario:177 logicWarning:179
translation:176 contradictingRules:[178 logicWarning:179
options:[180 differenceScenarios:[177
-
-
%union bytes:B s3Location:181
message:s
%union bytes:B s3Location:181 text:s content:[182
enabled:b!
%union bytes:B s3Location:181
%union bytes:B s3Location:181
%union json:D text:s image:117 document:118 video:119 searchResult:125
text:s! signature:s
%union text:s
title:s source:s sourceContent:[183 location:184
text:s!
type:s name:s serverName:s
%union bytes:B
%union json:D
schema:s! name:s description:s
toolUseId:s! name:s! type:s
toolUseId:s! type:s status:s
format:s!
input:s!
%union text:s json:D
%union text:s redactedContent:B signature:s
title:s source:s sourceContent:[185 location:184
source:153 error:154
premises:[186 claims:[186 untranslatedPremises:[187 untranslatedClaims:[187 confidence:d
statements:[186
identifier:s policyVersionArn:s
type:s premises:[186 claims:[186
translations:[176
uri:s! bucketOwner:s
%union text:s
%union text:s
%union web:188 documentChar:189 documentPage:190 documentChunk:191 searchResultLocation:192
text:s
logic:s naturalLanguage:s
text:s
url:s domain:s
documentIndex:i start:i end:i
documentIndex:i start:i end:i
documentIndex:i start:i end:i
searchResultIndex:i start:i end:i

AccessDeniedException 22 status=403 sender
ConflictException 23 status=400 sender
InternalServerException 24 status=500
ModelErrorException 25 status=424 sender
ModelNotReadyException 26 status=429 sender retryable
ModelStreamErrorException 27 status=424 sender
ModelTimeoutException 28 status=408 sender
ResourceNotFoundException 29 status=404 sender
ServiceQuotaExceededException 30 status=400 sender
ServiceUnavailableException 31 status=503
ThrottlingException 32 status=429 sender
ValidationException 33 status=400 sender

ListAsyncInvokes in=nextToken out=nextToken limit=maxResults results=asyncInvokeSummaries

`,
}
