// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Q Connect, API version 2020-10-19. */
export const qconnect: ServiceModel = {
  name: 'qconnect',
  packed: `{"name":"qconnect","serviceId":"QConnect","fullName":"Amazon Q Connect","apiVersion":"2020-10-19","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"wisdom"}
ActivateMessageTemplate POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/activate <0 >1
CreateAIAgent POST /assistants/{assistantId}/aiagents <2 >3 idempotent
CreateAIAgentVersion POST /assistants/{assistantId}/aiagents/{aiAgentId}/versions <4 >5 idempotent
CreateAIGuardrail POST /assistants/{assistantId}/aiguardrails <6 >7 idempotent
CreateAIGuardrailVersion POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions <8 >9 idempotent
CreateAIPrompt POST /assistants/{assistantId}/aiprompts <10 >11 idempotent
CreateAIPromptVersion POST /assistants/{assistantId}/aiprompts/{aiPromptId}/versions <12 >13 idempotent
CreateAssistant POST /assistants <14 >15 idempotent
CreateAssistantAssociation POST /assistants/{assistantId}/associations <16 >17 idempotent
CreateContent POST /knowledgeBases/{knowledgeBaseId}/contents <18 >19 idempotent
CreateContentAssociation POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations <20 >21
CreateKnowledgeBase POST /knowledgeBases <22 >23 idempotent
CreateMessageTemplate POST /knowledgeBases/{knowledgeBaseId}/messageTemplates <24 >25 idempotent
CreateMessageTemplateAttachment POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments <26 >27 idempotent
CreateMessageTemplateVersion POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions <28 >29
CreateQuickResponse POST /knowledgeBases/{knowledgeBaseId}/quickResponses <30 >31 idempotent
CreateSession POST /assistants/{assistantId}/sessions <32 >33 idempotent
DeactivateMessageTemplate POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/deactivate <34 >35
DeleteAIAgent DELETE /assistants/{assistantId}/aiagents/{aiAgentId} <36 >37 status=204 idempotent
DeleteAIAgentVersion DELETE /assistants/{assistantId}/aiagents/{aiAgentId}/versions/{versionNumber} <38 >39 status=204 idempotent
DeleteAIGuardrail DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId} <40 >41 status=202 idempotent
DeleteAIGuardrailVersion DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions/{versionNumber} <42 >43 status=202 idempotent
DeleteAIPrompt DELETE /assistants/{assistantId}/aiprompts/{aiPromptId} <44 >45 status=204 idempotent
DeleteAIPromptVersion DELETE /assistants/{assistantId}/aiprompts/{aiPromptId}/versions/{versionNumber} <46 >47 status=204 idempotent
DeleteAssistant DELETE /assistants/{assistantId} <48 >49 status=204 idempotent
DeleteAssistantAssociation DELETE /assistants/{assistantId}/associations/{assistantAssociationId} <50 >51 status=204 idempotent
DeleteContent DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <52 >53 status=204 idempotent
DeleteContentAssociation DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId} <54 >55 status=204 idempotent
DeleteImportJob DELETE /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId} <56 >57 status=204 idempotent
DeleteKnowledgeBase DELETE /knowledgeBases/{knowledgeBaseId} <58 >59 status=204 idempotent
DeleteMessageTemplate DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId} <60 >61 status=204 idempotent
DeleteMessageTemplateAttachment DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments/{attachmentId} <62 >63 status=204 idempotent
DeleteQuickResponse DELETE /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <64 >65 status=204 idempotent
GetAIAgent GET /assistants/{assistantId}/aiagents/{aiAgentId} <66 >67 readonly
GetAIGuardrail GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId} <68 >69 readonly
GetAIPrompt GET /assistants/{assistantId}/aiprompts/{aiPromptId} <70 >71 readonly
GetAssistant GET /assistants/{assistantId} <72 >73 readonly
GetAssistantAssociation GET /assistants/{assistantId}/associations/{assistantAssociationId} <74 >75 readonly
GetContent GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <76 >77 readonly
GetContentAssociation GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId} <78 >79 readonly
GetContentSummary GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary <80 >81 readonly
GetImportJob GET /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId} <82 >83 readonly
GetKnowledgeBase GET /knowledgeBases/{knowledgeBaseId} <84 >85 readonly
GetMessageTemplate GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId} <86 >87 readonly
GetNextMessage GET /assistants/{assistantId}/sessions/{sessionId}/messages/next <88 >89 readonly
GetQuickResponse GET /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <90 >91 readonly
GetRecommendations GET /assistants/{assistantId}/sessions/{sessionId}/recommendations <92 >93 readonly deprecated
GetSession GET /assistants/{assistantId}/sessions/{sessionId} <94 >95 readonly
ListAIAgentVersions GET /assistants/{assistantId}/aiagents/{aiAgentId}/versions <96 >97 readonly
ListAIAgents GET /assistants/{assistantId}/aiagents <98 >99 readonly
ListAIGuardrailVersions GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions <100 >101 readonly
ListAIGuardrails GET /assistants/{assistantId}/aiguardrails <102 >103 readonly
ListAIPromptVersions GET /assistants/{assistantId}/aiprompts/{aiPromptId}/versions <104 >105 readonly
ListAIPrompts GET /assistants/{assistantId}/aiprompts <106 >107 readonly
ListAssistantAssociations GET /assistants/{assistantId}/associations <108 >109 readonly
ListAssistants GET /assistants <110 >111 readonly
ListContentAssociations GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations <112 >113 readonly
ListContents GET /knowledgeBases/{knowledgeBaseId}/contents <114 >115 readonly
ListImportJobs GET /knowledgeBases/{knowledgeBaseId}/importJobs <116 >117 readonly
ListKnowledgeBases GET /knowledgeBases <118 >119 readonly
ListMessageTemplateVersions GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions <120 >121 readonly
ListMessageTemplates GET /knowledgeBases/{knowledgeBaseId}/messageTemplates <122 >123 readonly
ListMessages GET /assistants/{assistantId}/sessions/{sessionId}/messages <124 >125 readonly
ListModels GET /assistants/{assistantId}/models <126 >127 readonly
ListQuickResponses GET /knowledgeBases/{knowledgeBaseId}/quickResponses <128 >129 readonly
ListSpans GET /assistants/{assistantId}/sessions/{sessionId}/spans <130 >131 readonly
ListTagsForResource GET /tags/{resourceArn} <132 >133 readonly
NotifyRecommendationsReceived POST /assistants/{assistantId}/sessions/{sessionId}/recommendations/notify <134 >135 idempotent
PutFeedback PUT /assistants/{assistantId}/feedback <136 >137 idempotent
QueryAssistant POST /assistants/{assistantId}/query <138 >139 readonly deprecated
RemoveAssistantAIAgent DELETE /assistants/{assistantId}/aiagentConfiguration <140 >141 status=204 idempotent
RemoveKnowledgeBaseTemplateUri DELETE /knowledgeBases/{knowledgeBaseId}/templateUri <142 >143 status=204
RenderMessageTemplate POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/render <144 >145
Retrieve POST /assistants/{assistantId}/retrieve <146 >147 readonly
SearchContent POST /knowledgeBases/{knowledgeBaseId}/search <148 >149 readonly
SearchMessageTemplates POST /knowledgeBases/{knowledgeBaseId}/search/messageTemplates <150 >151 readonly
SearchQuickResponses POST /knowledgeBases/{knowledgeBaseId}/search/quickResponses <152 >153 readonly
SearchSessions POST /assistants/{assistantId}/searchSessions <154 >155 readonly
SendMessage POST /assistants/{assistantId}/sessions/{sessionId}/message <156 >157 idempotent
StartContentUpload POST /knowledgeBases/{knowledgeBaseId}/upload <158 >159
StartImportJob POST /knowledgeBases/{knowledgeBaseId}/importJobs <160 >161 idempotent
TagResource POST /tags/{resourceArn} <162 >163 idempotent
UntagResource DELETE /tags/{resourceArn} <164 >165 idempotent
UpdateAIAgent POST /assistants/{assistantId}/aiagents/{aiAgentId} <166 >167 idempotent
UpdateAIGuardrail POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId} <168 >169 idempotent
UpdateAIPrompt POST /assistants/{assistantId}/aiprompts/{aiPromptId} <170 >171 idempotent
UpdateAssistantAIAgent POST /assistants/{assistantId}/aiagentConfiguration <172 >173
UpdateContent POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId} <174 >175
UpdateKnowledgeBaseTemplateUri POST /knowledgeBases/{knowledgeBaseId}/templateUri <176 >177
UpdateMessageTemplate POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId} <178 >179
UpdateMessageTemplateMetadata POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/metadata <180 >181
UpdateQuickResponse POST /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId} <182 >183
UpdateSession POST /assistants/{assistantId}/sessions/{sessionId} <184 >185
UpdateSessionData PATCH /assistants/{assistantId}/sessions/{sessionId}/data <186 >187

knowledgeBaseId:s!@u messageTemplateId:s!@u versionNumber:l!
messageTemplateArn:s! messageTemplateId:s! versionNumber:l!
clientToken:s~ assistantId:s!@u name:s! type:s! configuration:200! visibilityStatus:s! tags:{s description:s
aiAgent:201
assistantId:s!@u aiAgentId:s!@u modifiedTime:t clientToken:s~
aiAgent:201 versionNumber:l
clientToken:s~ assistantId:s!@u name:s! blockedInputMessaging:s! blockedOutputsMessaging:s! visibilityStatus:s! description:s topicPolicyConfig:202 contentPolicyConfig:203 wordPolicyConfig:204 sensitiveInformationPolicyConfig:205 contextualGroundingPolicyConfig:206 tags:{s
aiGuardrail:207
assistantId:s!@u aiGuardrailId:s!@u modifiedTime:t clientToken:s~
aiGuardrail:207 versionNumber:l
clientToken:s~ assistantId:s!@u name:s! type:s! templateConfiguration:208! visibilityStatus:s! templateType:s! modelId:s! apiFormat:s! tags:{s description:s inferenceConfiguration:209
aiPrompt:210
assistantId:s!@u aiPromptId:s!@u modifiedTime:t clientToken:s~
aiPrompt:210 versionNumber:l
clientToken:s~ name:s! type:s! description:s tags:{s serverSideEncryptionConfiguration:211
assistant:212
assistantId:s!@u associationType:s! association:213! clientToken:s~ tags:{s
assistantAssociation:214
knowledgeBaseId:s!@u name:s! title:s overrideLinkOutUri:s metadata:{s uploadId:s! clientToken:s~ tags:{s
content:215
clientToken:s~ knowledgeBaseId:s!@u contentId:s!@u associationType:s! association:216! tags:{s
contentAssociation:217
clientToken:s~ name:s! knowledgeBaseType:s! sourceConfiguration:218 renderingConfiguration:219 vectorIngestionConfiguration:220 serverSideEncryptionConfiguration:211 description:s tags:{s
knowledgeBase:221
knowledgeBaseId:s!@u name:s content:222 description:s channelSubtype:s! language:s sourceConfiguration:223 defaultAttributes:224 groupingConfiguration:225 clientToken:s~ tags:{s
messageTemplate:226
knowledgeBaseId:s!@u messageTemplateId:s!@u contentDisposition:s! name:s! body:s! clientToken:s
attachment:227
knowledgeBaseId:s!@u messageTemplateId:s!@u messageTemplateContentSha256:s
messageTemplate:228
knowledgeBaseId:s!@u name:s! content:229! contentType:s groupingConfiguration:225 description:s shortcutKey:s isActive:b channels:[s language:s clientToken:s~ tags:{s
quickResponse:230
clientToken:s~ assistantId:s!@u name:s! description:s tags:{s tagFilter:231 aiAgentConfiguration:{232 contactArn:s orchestratorConfigurationList:[233 removeOrchestratorConfigurationList:b
session:234
knowledgeBaseId:s!@u messageTemplateId:s!@u versionNumber:l!
messageTemplateArn:s! messageTemplateId:s! versionNumber:l!
assistantId:s!@u aiAgentId:s!@u
-
assistantId:s!@u aiAgentId:s!@u versionNumber:l!@u
-
assistantId:s!@u aiGuardrailId:s!@u
-
assistantId:s!@u aiGuardrailId:s!@u versionNumber:l!@u
-
assistantId:s!@u aiPromptId:s!@u
-
assistantId:s!@u aiPromptId:s!@u versionNumber:l!@u
-
assistantId:s!@u
-
assistantAssociationId:s!@u assistantId:s!@u
-
knowledgeBaseId:s!@u contentId:s!@u
-
knowledgeBaseId:s!@u contentId:s!@u contentAssociationId:s!@u
-
knowledgeBaseId:s!@u importJobId:s!@u
-
knowledgeBaseId:s!@u
-
knowledgeBaseId:s!@u messageTemplateId:s!@u
-
knowledgeBaseId:s!@u messageTemplateId:s!@u attachmentId:s!@u
-
knowledgeBaseId:s!@u quickResponseId:s!@u
-
assistantId:s!@u aiAgentId:s!@u
aiAgent:201 versionNumber:l
assistantId:s!@u aiGuardrailId:s!@u
aiGuardrail:207 versionNumber:l
assistantId:s!@u aiPromptId:s!@u
aiPrompt:210 versionNumber:l
assistantId:s!@u
assistant:212
assistantAssociationId:s!@u assistantId:s!@u
assistantAssociation:214
contentId:s!@u knowledgeBaseId:s!@u
content:215
knowledgeBaseId:s!@u contentId:s!@u contentAssociationId:s!@u
contentAssociation:217
contentId:s!@u knowledgeBaseId:s!@u
contentSummary:235
importJobId:s!@u knowledgeBaseId:s!@u
importJob:236
knowledgeBaseId:s!@u
knowledgeBase:221
messageTemplateId:s!@u knowledgeBaseId:s!@u
messageTemplate:228
assistantId:s!@u sessionId:s!@u nextMessageToken:s!@q
type:s! response:237! requestMessageId:s! conversationState:238! nextMessageToken:s conversationSessionData:[239 chunkedResponseTerminated:b
quickResponseId:s!@u knowledgeBaseId:s!@u
quickResponse:230
assistantId:s!@u sessionId:s!@u maxResults:i@q waitTimeSeconds:i@q nextChunkToken:s@q recommendationType:s@q
recommendations:[240! triggers:[241
assistantId:s!@u sessionId:s!@u
session:234
assistantId:s!@u aiAgentId:s!@u nextToken:s@q maxResults:i@q origin:s@q
aiAgentVersionSummaries:[242! nextToken:s
assistantId:s!@u nextToken:s@q maxResults:i@q origin:s@q
aiAgentSummaries:[243! nextToken:s
assistantId:s!@u aiGuardrailId:s!@u nextToken:s@q maxResults:i@q
aiGuardrailVersionSummaries:[244! nextToken:s
assistantId:s!@u nextToken:s@q maxResults:i@q
aiGuardrailSummaries:[245! nextToken:s
assistantId:s!@u aiPromptId:s!@u nextToken:s@q maxResults:i@q origin:s@q
aiPromptVersionSummaries:[246! nextToken:s
assistantId:s!@u nextToken:s@q maxResults:i@q origin:s@q
aiPromptSummaries:[247! nextToken:s
nextToken:s@q maxResults:i@q assistantId:s!@u
assistantAssociationSummaries:[248! nextToken:s
nextToken:s@q maxResults:i@q
assistantSummaries:[249! nextToken:s
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u contentId:s!@u
contentAssociationSummaries:[250! nextToken:s
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u
contentSummaries:[235! nextToken:s
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u
importJobSummaries:[251! nextToken:s
nextToken:s@q maxResults:i@q
knowledgeBaseSummaries:[252! nextToken:s
knowledgeBaseId:s!@u messageTemplateId:s!@u nextToken:s@q maxResults:i@q
messageTemplateVersionSummaries:[253! nextToken:s
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u
messageTemplateSummaries:[254! nextToken:s
assistantId:s!@u sessionId:s!@u nextToken:s@q maxResults:i@q filter:s@q
messages:[237! nextToken:s
assistantId:s!@u aiPromptType:s@q modelLifecycle:s@q nextToken:s@q maxResults:i@q
modelSummaries:[255! nextToken:s
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u
quickResponseSummaries:[256! nextToken:s
assistantId:s!@u sessionId:s!@u nextToken:s@q maxResults:i@q
spans:[257! nextToken:s
resourceArn:s!@u
tags:{s
assistantId:s!@u sessionId:s!@u recommendationIds:[s!
recommendationIds:[s errors:[258
assistantId:s!@u targetId:s! targetType:s! contentFeedback:259!
assistantId:s! assistantArn:s! targetId:s! targetType:s! contentFeedback:259!
assistantId:s!@u queryText:s nextToken:s maxResults:i sessionId:s queryCondition:[260 queryInputData:261 overrideKnowledgeBaseSearchType:s
results:[262! nextToken:s
assistantId:s!@u aiAgentType:s!@q orchestratorUseCase:s@q
-
knowledgeBaseId:s!@u
-
knowledgeBaseId:s!@u messageTemplateId:s!@u attributes:224!
content:222 sourceConfigurationSummary:263 attributesNotInterpolated:[s attachments:[227
assistantId:s!@u retrievalConfiguration:264! retrievalQuery:s!
results:[265!
nextToken:s@q maxResults:i@q knowledgeBaseId:s!@u searchExpression:266!
contentSummaries:[235! nextToken:s
knowledgeBaseId:s!@u searchExpression:267! nextToken:s@q maxResults:i@q
results:[268! nextToken:s
knowledgeBaseId:s!@u searchExpression:269! nextToken:s@q maxResults:i@q attributes:{s
results:[270! nextToken:s
nextToken:s@q maxResults:i@q assistantId:s!@u searchExpression:266!
sessionSummaries:[271! nextToken:s
assistantId:s!@u sessionId:s!@u type:s! message:272! aiAgentId:s conversationContext:273 configuration:274 clientToken:s~ orchestratorUseCase:s metadata:{s originRequestId:s
requestMessageId:s! configuration:274 nextMessageToken:s!
knowledgeBaseId:s!@u contentType:s! presignedUrlTimeToLive:i
uploadId:s! url:s! urlExpiry:U! headersToInclude:{s!
knowledgeBaseId:s!@u importJobType:s! uploadId:s! clientToken:s~ metadata:{s externalSourceConfiguration:275
importJob:236
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
clientToken:s~ assistantId:s!@u aiAgentId:s!@u visibilityStatus:s! configuration:200 description:s
aiAgent:201
clientToken:s~ assistantId:s!@u aiGuardrailId:s!@u visibilityStatus:s! blockedInputMessaging:s! blockedOutputsMessaging:s! description:s topicPolicyConfig:202 contentPolicyConfig:203 wordPolicyConfig:204 sensitiveInformationPolicyConfig:205 contextualGroundingPolicyConfig:206
aiGuardrail:207
clientToken:s~ assistantId:s!@u aiPromptId:s!@u visibilityStatus:s! templateConfiguration:208 description:s modelId:s inferenceConfiguration:209
aiPrompt:210
assistantId:s!@u aiAgentType:s! configuration:232! orchestratorUseCase:s
assistant:212
knowledgeBaseId:s!@u contentId:s!@u revisionId:s title:s overrideLinkOutUri:s removeOverrideLinkOutUri:b metadata:{s uploadId:s
content:215
knowledgeBaseId:s!@u templateUri:s!
knowledgeBase:221
knowledgeBaseId:s!@u messageTemplateId:s!@u content:222 language:s sourceConfiguration:223 defaultAttributes:224
messageTemplate:226
knowledgeBaseId:s!@u messageTemplateId:s!@u name:s description:s groupingConfiguration:225
messageTemplate:226
knowledgeBaseId:s!@u quickResponseId:s!@u name:s content:229 contentType:s groupingConfiguration:225 removeGroupingConfiguration:b description:s removeDescription:b shortcutKey:s removeShortcutKey:b isActive:b channels:[s language:s
quickResponse:230
assistantId:s!@u sessionId:s!@u description:s tagFilter:231 aiAgentConfiguration:{232 orchestratorConfigurationList:[233 removeOrchestratorConfigurationList:b
session:234
assistantId:s!@u sessionId:s!@u namespace:s data:[239!
sessionArn:s! sessionId:s! namespace:s! data:[239!
message:s
message:s
message:s
message:s
message:s
message:s resourceName:s
message:s
message:s
message:s resourceName:s
message:s
message:s
message:s
%union manualSearchAIAgentConfiguration:276 answerRecommendationAIAgentConfiguration:277 selfServiceAIAgentConfiguration:278 emailResponseAIAgentConfiguration:279 emailOverviewAIAgentConfiguration:280 emailGenerativeAnswerAIAgentConfiguration:281 orchestrationAIAgentConfiguration:282 noteTakingAIAgentConfiguration:283 caseSummarizationAIAgentConfiguration:284
assistantId:s! assistantArn:s! aiAgentId:s! aiAgentArn:s! name:s! type:s! configuration:200! modifiedTime:t description:s visibilityStatus:s! tags:{s origin:s status:s
topicsConfig:[285!
filtersConfig:[286!
wordsConfig:[287 managedWordListsConfig:[288
piiEntitiesConfig:[289 regexesConfig:[290
filtersConfig:[291!
assistantId:s! assistantArn:s! aiGuardrailArn:s! aiGuardrailId:s! name:s! visibilityStatus:s! blockedInputMessaging:s! blockedOutputsMessaging:s! description:s topicPolicyConfig:202 contentPolicyConfig:203 wordPolicyConfig:204 sensitiveInformationPolicyConfig:205 contextualGroundingPolicyConfig:206 tags:{s status:s modifiedTime:t
%union textFullAIPromptEditTemplateConfiguration:292
temperature:f topP:f topK:i maxTokensToSample:i
assistantId:s! assistantArn:s! aiPromptId:s! aiPromptArn:s! name:s! type:s! templateType:s! modelId:s! apiFormat:s! templateConfiguration:208! inferenceConfiguration:209 modifiedTime:t description:s visibilityStatus:s! tags:{s origin:s status:s
kmsKeyId:s
assistantId:s! assistantArn:s! name:s! type:s! status:s! description:s tags:{s serverSideEncryptionConfiguration:211 integrationConfiguration:293 capabilityConfiguration:294 aiAgentConfiguration:{232 orchestratorConfigurationList:[233
%union knowledgeBaseId:s externalBedrockKnowledgeBaseConfig:295
assistantAssociationId:s! assistantAssociationArn:s! assistantId:s! assistantArn:s! associationType:s! associationData:296! tags:{s
contentArn:s! contentId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! revisionId:s! title:s! contentType:s! status:s! metadata:{s! tags:{s linkOutUri:s url:s! urlExpiry:U!
%union amazonConnectGuideAssociation:297
knowledgeBaseId:s! knowledgeBaseArn:s! contentId:s! contentArn:s! contentAssociationId:s! contentAssociationArn:s! associationType:s! associationData:216! tags:{s
%union appIntegrations:298 managedSourceConfiguration:299
templateUri:s
chunkingConfiguration:300 parsingConfiguration:301
knowledgeBaseId:s! knowledgeBaseArn:s! name:s! knowledgeBaseType:s! status:s! lastContentModificationTime:U vectorIngestionConfiguration:220 sourceConfiguration:218 renderingConfiguration:219 serverSideEncryptionConfiguration:211 description:s tags:{s ingestionStatus:s ingestionFailureReasons:[s
%union email:302 sms:303 whatsApp:304 push:305
%union whatsApp:306
systemAttributes:307 agentAttributes:308 customerProfileAttributes:309 customAttributes:{s
criteria:s values:[s
messageTemplateArn:s! messageTemplateId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! channel:s channelSubtype:s! createdTime:T! lastModifiedTime:T! lastModifiedBy:s! content:222 description:s language:s sourceConfigurationSummary:263 groupingConfiguration:225 defaultAttributes:224 attributeTypes:[s messageTemplateContentSha256:s! tags:{s
contentDisposition:s! name:s! uploadedTime:T! url:s! urlExpiry:T! attachmentId:s!
messageTemplateArn:s! messageTemplateId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! channel:s channelSubtype:s! createdTime:T! lastModifiedTime:T! lastModifiedBy:s! content:222 description:s language:s sourceConfigurationSummary:263 groupingConfiguration:225 defaultAttributes:224 attributeTypes:[s attachments:[227 isActive:b versionNumber:l messageTemplateContentSha256:s! tags:{s
%union content:s
quickResponseArn:s! quickResponseId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! contentType:s! status:s! createdTime:U! lastModifiedTime:U! contents:310 description:s groupingConfiguration:225 shortcutKey:s lastModifiedBy:s isActive:b channels:[s language:s tags:{s
%union tagCondition:311 andConditions:[311 orConditions:[312
aiAgentId:s!
aiAgentId:s orchestratorUseCase:s!
sessionArn:s! sessionId:s! name:s! description:s tags:{s integrationConfiguration:313 tagFilter:231 aiAgentConfiguration:{232 origin:s orchestratorConfigurationList:[233
contentArn:s! contentId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! revisionId:s! title:s! contentType:s! status:s! metadata:{s! tags:{s
importJobId:s! knowledgeBaseId:s! uploadId:s! knowledgeBaseArn:s! importJobType:s! status:s! url:s! failedRecordReport:s urlExpiry:U! createdTime:U! lastModifiedTime:U! metadata:{s externalSourceConfiguration:275
value:314! messageId:s! participant:s! timestamp:t!
status:s! reason:s
key:s! value:315!
recommendationId:s! document:316 relevanceScore:d relevanceLevel:s type:s data:317
id:s! type:s! source:s! data:318! recommendationIds:[s!
aiAgentSummary:243 versionNumber:l
name:s! assistantId:s! assistantArn:s! aiAgentId:s! type:s! aiAgentArn:s! modifiedTime:t visibilityStatus:s! configuration:200 origin:s description:s status:s tags:{s
aiGuardrailSummary:245 versionNumber:l
name:s! assistantId:s! assistantArn:s! aiGuardrailId:s! aiGuardrailArn:s! modifiedTime:t visibilityStatus:s! description:s status:s tags:{s
aiPromptSummary:247 versionNumber:l
name:s! assistantId:s! assistantArn:s! aiPromptId:s! type:s! aiPromptArn:s! modifiedTime:t templateType:s! modelId:s! apiFormat:s! visibilityStatus:s! origin:s description:s status:s tags:{s
assistantAssociationId:s! assistantAssociationArn:s! assistantId:s! assistantArn:s! associationType:s! associationData:296! tags:{s
assistantId:s! assistantArn:s! name:s! type:s! status:s! description:s tags:{s serverSideEncryptionConfiguration:211 integrationConfiguration:293 capabilityConfiguration:294 aiAgentConfiguration:{232 orchestratorConfigurationList:[233
knowledgeBaseId:s! knowledgeBaseArn:s! contentId:s! contentArn:s! contentAssociationId:s! contentAssociationArn:s! associationType:s! associationData:216! tags:{s
importJobId:s! knowledgeBaseId:s! uploadId:s! knowledgeBaseArn:s! importJobType:s! status:s! createdTime:U! lastModifiedTime:U! metadata:{s externalSourceConfiguration:275
knowledgeBaseId:s! knowledgeBaseArn:s! name:s! knowledgeBaseType:s! status:s! sourceConfiguration:218 vectorIngestionConfiguration:220 renderingConfiguration:219 serverSideEncryptionConfiguration:211 description:s tags:{s
messageTemplateArn:s! messageTemplateId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! channel:s channelSubtype:s! isActive:b! versionNumber:l!
messageTemplateArn:s! messageTemplateId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! channel:s channelSubtype:s! createdTime:T! lastModifiedTime:T! lastModifiedBy:s! sourceConfiguration:223 activeVersionNumber:l description:s tags:{s
modelId:s! displayName:s! crossRegionStatus:s supportsPromptCaching:b supportedAIPromptTypes:[s modelLifecycle:s legacyTimestamp:t endOfLifeTimestamp:t
quickResponseArn:s! quickResponseId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! contentType:s! status:s! createdTime:U! lastModifiedTime:U! description:s lastModifiedBy:s isActive:b channels:[s tags:{s
spanId:s! assistantId:s! sessionId:s! parentSpanId:s spanName:s! spanType:s! startTimestamp:t! endTimestamp:t! status:s! statusDescription:s requestId:s! originRequestId:s attributes:319!
recommendationId:s message:s
%union generativeContentFeedbackData:320
%union single:321
%union queryTextInputData:322 intentInputData:323 caseSummarizationInputData:324
resultId:s! document:316 relevanceScore:d data:317 type:s
%union whatsApp:325
knowledgeSource:326! filter:327 numberOfResults:i overrideKnowledgeBaseSearchType:s
associationId:s! sourceId:s! referenceType:s! contentText:s!
filters:[328!
queries:[329 filters:[330 orderOnField:331
messageTemplateArn:s! messageTemplateId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! channel:s channelSubtype:s! createdTime:T! lastModifiedTime:T! lastModifiedBy:s! isActive:b versionNumber:l description:s sourceConfigurationSummary:263 groupingConfiguration:225 language:s tags:{s
queries:[332 filters:[333 orderOnField:334
quickResponseArn:s! quickResponseId:s! knowledgeBaseArn:s! knowledgeBaseId:s! name:s! contentType:s! status:s! contents:310! createdTime:U! lastModifiedTime:U! isActive:b! description:s groupingConfiguration:225 shortcutKey:s lastModifiedBy:s channels:[s language:s attributesNotInterpolated:[s attributesInterpolated:[s tags:{s
sessionId:s! sessionArn:s! assistantId:s! assistantArn:s!
value:314!
selfServiceConversationHistory:[335!
generateFillerMessage:b generateChunkedMessage:b
source:s! configuration:336!
answerGenerationAIPromptId:s answerGenerationAIGuardrailId:s associationConfigurations:[337 locale:s
intentLabelingGenerationAIPromptId:s queryReformulationAIPromptId:s answerGenerationAIPromptId:s answerGenerationAIGuardrailId:s associationConfigurations:[337 locale:s suggestedMessages:[s
selfServicePreProcessingAIPromptId:s selfServiceAnswerGenerationAIPromptId:s selfServiceAIGuardrailId:s associationConfigurations:[337
emailResponseAIPromptId:s emailQueryReformulationAIPromptId:s locale:s associationConfigurations:[337
emailOverviewAIPromptId:s locale:s
emailGenerativeAnswerAIPromptId:s emailQueryReformulationAIPromptId:s locale:s associationConfigurations:[337
orchestrationAIPromptId:s! orchestrationAIGuardrailId:s toolConfigurations:[338 connectInstanceArn:s locale:s
noteTakingAIPromptId:s noteTakingAIGuardrailId:s locale:s
caseSummarizationAIPromptId:s caseSummarizationAIGuardrailId:s locale:s
name:s! definition:s! examples:[s type:s!
type:s! inputStrength:s! outputStrength:s!
text:s!
type:s!
type:s! action:s!
name:s! description:s pattern:s! action:s!
type:s! threshold:d!
text:s!
topicIntegrationArn:s
type:s
bedrockKnowledgeBaseArn:s! accessRoleArn:s!
%union knowledgeBaseAssociation:339 externalBedrockKnowledgeBaseConfig:295
flowId:s
appIntegrationArn:s! objectFields:[s
%union webCrawlerConfiguration:340
chunkingStrategy:s! fixedSizeChunkingConfiguration:341 hierarchicalChunkingConfiguration:342 semanticChunkingConfiguration:343
parsingStrategy:s! bedrockFoundationModelConfiguration:344
subject:s body:345 headers:[346
body:347
data:s
adm:348 apns:349 fcm:350 baidu:351
businessAccountId:s! templateId:s! components:[s
name:s customerEndpoint:352 systemEndpoint:352
firstName:s lastName:s
profileId:s profileARN:s firstName:s middleName:s lastName:s accountNumber:s emailAddress:s phoneNumber:s additionalInformation:s partyType:s businessName:s birthDate:s gender:s mobilePhoneNumber:s homePhoneNumber:s businessPhoneNumber:s businessEmailAddress:s address1:s address2:s address3:s address4:s city:s county:s country:s postalCode:s province:s state:s shippingAddress1:s shippingAddress2:s shippingAddress3:s shippingAddress4:s shippingCity:s shippingCounty:s shippingCountry:s shippingPostalCode:s shippingProvince:s shippingState:s mailingAddress1:s mailingAddress2:s mailingAddress3:s mailingAddress4:s mailingCity:s mailingCounty:s mailingCountry:s mailingPostalCode:s mailingProvince:s mailingState:s billingAddress1:s billingAddress2:s billingAddress3:s billingAddress4:s billingCity:s billingCounty:s billingCountry:s billingPostalCode:s billingProvince:s billingState:s custom:{s
plainText:353 markdown:353
key:s! value:s
%union andConditions:[311 tagCondition:311
topicIntegrationArn:s
%union text:354 toolUseResult:355
%union stringValue:s
contentReference:356! title:357 excerpt:357
reference:358! details:359!
%union query:360
operationName:s providerName:s errorType:s agentId:s instanceArn:s contactId:s initialContactId:s sessionName:s aiAgentArn:s aiAgentType:s aiAgentName:s aiAgentId:s aiAgentVersion:i aiAgentInvoker:s aiAgentOrchestratorUseCase:s requestModel:s requestMaxTokens:i temperature:f topP:f responseModel:s responseFinishReasons:[s usageInputTokens:i usageOutputTokens:i usageTotalTokens:i cacheReadInputTokens:i cacheWriteInputTokens:i inputMessages:[361 outputMessages:[361 systemInstructions:[362 promptArn:s promptId:s promptType:s promptName:s promptVersion:i timeToFirstTokenMs:i guardrailAssessments:[363
relevance:s!
field:s! comparator:s! value:s!
text:s!
intentId:s!
caseArn:s!
businessAccountId:s! templateId:s! name:s language:s components:[s status:s statusReason:s
%union assistantAssociationIds:[s
%union andAll:[327 equals:364 greaterThan:364 greaterThanOrEquals:364 in:364 lessThan:364 lessThanOrEquals:364 listContains:364 notEquals:364 notIn:364 orAll:[327 startsWith:364 stringContains:364
field:s! operator:s! value:s!
name:s! values:[s! operator:s! allowFuzziness:b priority:s
name:s! values:[s operator:s! includeNoExistence:b
name:s! order:s
name:s! values:[s! operator:s! allowFuzziness:b priority:s
name:s! values:[s operator:s! includeNoExistence:b
name:s! order:s
turnNumber:i inputTranscript:s botResponse:s timestamp:t
%union connectConfiguration:365
associationId:s associationType:s associationConfigurationData:366
toolName:s! toolType:s! title:s toolId:s description:s instruction:367 overrideInputValues:[368 outputFilters:[369 inputSchema:D outputSchema:D annotations:370 userInteractionConfiguration:371
knowledgeBaseId:s knowledgeBaseArn:s
urlConfiguration:372! crawlerLimits:373 inclusionFilters:[s exclusionFilters:[s scope:s
maxTokens:i! overlapPercentage:i!
levelConfigurations:[374! overlapTokens:i!
maxTokens:i! bufferSize:i! breakpointPercentileThreshold:i!
modelArn:s! parsingPrompt:375
plainText:376 html:376
name:s value:s
plainText:376
title:s body:376 action:s sound:s url:s imageUrl:s imageIconUrl:s smallImageIconUrl:s rawContent:376
title:s body:376 action:s sound:s url:s mediaUrl:s rawContent:376
title:s body:376 action:s sound:s url:s imageUrl:s imageIconUrl:s smallImageIconUrl:s rawContent:376
title:s body:376 action:s sound:s url:s imageUrl:s imageIconUrl:s smallImageIconUrl:s rawContent:376
address:s
%union content:s
value:s citations:[377 aiGuardrailAssessment:378
toolUseId:s! toolName:s! toolResult:D! inputSchema:D
knowledgeBaseArn:s knowledgeBaseId:s contentArn:s contentId:s sourceURL:s referenceType:s
text:s highlights:[379
%union contentReference:356 generativeReference:380 suggestedMessageReference:381
%union contentData:382 generativeData:383 intentDetectedData:384 sourceContentData:385 generativeChunkData:386 emailResponseChunkData:387 emailOverviewChunkData:388 emailGenerativeAnswerChunkData:389 caseSummarizationChunkData:390 suggestedMessageData:391 notesData:392 notesChunkData:393
text:s
messageId:s! participant:s! timestamp:t! values:[362!
%union text:394 toolUse:395 toolResult:396 reasoning:397
guardrailId:s! guardrailName:s! source:s! action:s! policies:[398
key:s! value:D!
instanceId:s
%union knowledgeBaseAssociationConfigurationData:399
instruction:s examples:[s
jsonPath:s! value:400!
jsonPath:s! outputConfiguration:401
title:s destructiveHint:b
isUserConfirmationRequired:b
seedUrls:[402
rateLimit:i
maxTokens:i!
parsingPromptText:s!
%union content:s
contentId:s title:s knowledgeBaseId:s citationSpan:403! sourceURL:s referenceType:s!
blocked:b!
beginOffsetInclusive:i endOffsetExclusive:i
modelId:s generationId:s
aiAgentId:s! aiAgentArn:s!
textData:404! rankingData:405!
completion:s! references:[317! rankingData:405!
intent:s! intentId:s! relevanceLevel:s
id:s! type:s! textData:404! rankingData:405! citationSpan:403
completion:s references:[317 nextChunkToken:s
completion:s nextChunkToken:s
completion:s nextChunkToken:s
completion:s references:[317 nextChunkToken:s
completion:s nextChunkToken:s
messageText:s!
completion:s
completion:s nextChunkToken:s
value:s! citations:[406 aiGuardrailAssessment:378
toolUseId:s! name:s! arguments:D!
toolUseId:s! values:[362! error:s
value:s!
policyType:s! action:s! details:s
contentTagFilter:231 maxResults:i overrideKnowledgeBaseSearchType:s
%union constant:407
outputVariableNameOverride:s sessionDataNamespace:s
url:s
beginOffsetInclusive:i endOffsetExclusive:i
title:357 excerpt:357
relevanceScore:d relevanceLevel:s
contentId:s title:s knowledgeBaseId:s knowledgeBaseArn:s
type:s! value:s!

AccessDeniedException 188 status=403 sender
ConflictException 189 status=409 sender
DependencyFailedException 190 status=424 sender
PreconditionFailedException 191 status=412 sender
RequestTimeoutException 192 status=408 sender retryable
ResourceNotFoundException 193 status=404 sender
ServiceQuotaExceededException 194 status=402 sender
ThrottlingException 195 status=400 sender retryable
TooManyTagsException 196 status=400 sender
UnauthorizedException 197 status=401 sender
UnprocessableContentException 198 status=422 sender
ValidationException 199 status=400 sender

ListAssistantAssociations in=nextToken out=nextToken limit=maxResults results=assistantAssociationSummaries
ListAssistants in=nextToken out=nextToken limit=maxResults results=assistantSummaries
ListContents in=nextToken out=nextToken limit=maxResults results=contentSummaries
ListImportJobs in=nextToken out=nextToken limit=maxResults results=importJobSummaries
ListKnowledgeBases in=nextToken out=nextToken limit=maxResults results=knowledgeBaseSummaries
ListQuickResponses in=nextToken out=nextToken limit=maxResults results=quickResponseSummaries
QueryAssistant in=nextToken out=nextToken limit=maxResults results=results
SearchContent in=nextToken out=nextToken limit=maxResults results=contentSummaries
SearchQuickResponses in=nextToken out=nextToken limit=maxResults results=results
SearchSessions in=nextToken out=nextToken limit=maxResults results=sessionSummaries
ListContentAssociations in=nextToken out=nextToken limit=maxResults results=contentAssociationSummaries
ListAIAgentVersions in=nextToken out=nextToken limit=maxResults results=aiAgentVersionSummaries
ListAIAgents in=nextToken out=nextToken limit=maxResults results=aiAgentSummaries
ListAIPromptVersions in=nextToken out=nextToken limit=maxResults results=aiPromptVersionSummaries
ListAIPrompts in=nextToken out=nextToken limit=maxResults results=aiPromptSummaries
ListMessageTemplateVersions in=nextToken out=nextToken limit=maxResults results=messageTemplateVersionSummaries
ListMessageTemplates in=nextToken out=nextToken limit=maxResults results=messageTemplateSummaries
SearchMessageTemplates in=nextToken out=nextToken limit=maxResults results=results
ListAIGuardrailVersions in=nextToken out=nextToken limit=maxResults results=aiGuardrailVersionSummaries
ListAIGuardrails in=nextToken out=nextToken limit=maxResults results=aiGuardrailSummaries
ListMessages in=nextToken out=nextToken limit=maxResults results=messages
ListSpans in=nextToken out=nextToken limit=maxResults results=spans
ListModels in=nextToken out=nextToken limit=maxResults results=modelSummaries

`,
}
