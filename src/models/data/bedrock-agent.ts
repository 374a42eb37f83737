// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Agents for Amazon Bedrock, API version 2023-06-05. */
export const bedrockAgent: ServiceModel = {
  name: 'bedrock-agent',
  packed: `{"name":"bedrock-agent","serviceId":"Bedrock Agent","fullName":"Agents for Amazon Bedrock","apiVersion":"2023-06-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"bedrock-agent","signingName":"bedrock"}
AssociateAgentCollaborator PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/ <0 >1 idempotent
AssociateAgentKnowledgeBase PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/ <2 >3 idempotent
CreateAgent PUT /agents/ <4 >5 status=202 idempotent
CreateAgentActionGroup PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/ <6 >7 idempotent
CreateAgentAlias PUT /agents/{agentId}/agentaliases/ <8 >9 status=202 idempotent
CreateDataSource PUT /knowledgebases/{knowledgeBaseId}/datasources/ <10 >11 idempotent
CreateFlow POST /flows/ <12 >13 status=201 idempotent
CreateFlowAlias POST /flows/{flowIdentifier}/aliases <14 >15 status=201 idempotent
CreateFlowVersion POST /flows/{flowIdentifier}/versions <16 >17 status=201 idempotent
CreateKnowledgeBase PUT /knowledgebases/ <18 >19 status=202 idempotent
CreatePrompt POST /prompts/ <20 >21 status=201 idempotent
CreatePromptVersion POST /prompts/{promptIdentifier}/versions <22 >23 status=201 idempotent
DeleteAgent DELETE /agents/{agentId}/ <24 >25 status=202 idempotent
DeleteAgentActionGroup DELETE /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/ <26 >27 status=204 idempotent
DeleteAgentAlias DELETE /agents/{agentId}/agentaliases/{agentAliasId}/ <28 >29 status=202 idempotent
DeleteAgentVersion DELETE /agents/{agentId}/agentversions/{agentVersion}/ <30 >31 status=202 idempotent
DeleteDataSource DELETE /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId} <32 >33 status=202 idempotent
DeleteFlow DELETE /flows/{flowIdentifier}/ <34 >35 idempotent
DeleteFlowAlias DELETE /flows/{flowIdentifier}/aliases/{aliasIdentifier} <36 >37 idempotent
DeleteFlowVersion DELETE /flows/{flowIdentifier}/versions/{flowVersion}/ <38 >39 idempotent
DeleteKnowledgeBase DELETE /knowledgebases/{knowledgeBaseId} <40 >41 status=202 idempotent
DeleteKnowledgeBaseDocuments POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments <42 >43 status=202 idempotent
DeletePrompt DELETE /prompts/{promptIdentifier}/ <44 >45 idempotent
DeleteResourcePolicy DELETE /resourcepolicy/{resourceArn} <46 >47 idempotent
DisassociateAgentCollaborator DELETE /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/ <48 >49 status=204 idempotent
DisassociateAgentKnowledgeBase DELETE /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/ <50 >51 status=204 idempotent
GetAgent GET /agents/{agentId}/ <52 >53 readonly
GetAgentActionGroup GET /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/ <54 >55 readonly
GetAgentAlias GET /agents/{agentId}/agentaliases/{agentAliasId}/ <56 >57 readonly
GetAgentCollaborator GET /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/ <58 >59 readonly
GetAgentKnowledgeBase GET /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/ <60 >61 readonly
GetAgentVersion GET /agents/{agentId}/agentversions/{agentVersion}/ <62 >63 readonly
GetDataSource GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId} <64 >65 readonly
GetFlow GET /flows/{flowIdentifier}/ <66 >67 readonly
GetFlowAlias GET /flows/{flowIdentifier}/aliases/{aliasIdentifier} <68 >69 readonly
GetFlowVersion GET /flows/{flowIdentifier}/versions/{flowVersion}/ <70 >71 readonly
GetIngestionJob GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId} <72 >73 readonly
GetKnowledgeBase GET /knowledgebases/{knowledgeBaseId} <74 >75 readonly
GetKnowledgeBaseDocuments POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments <76 >77 readonly
GetPrompt GET /prompts/{promptIdentifier}/ <78 >79 readonly
GetResourcePolicy GET /resourcepolicy/{resourceArn} <80 >81 readonly
IngestKnowledgeBaseDocuments PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents <82 >83 status=202 idempotent
ListAgentActionGroups POST /agents/{agentId}/agentversions/{agentVersion}/actiongroups/ <84 >85 readonly
ListAgentAliases POST /agents/{agentId}/agentaliases/ <86 >87 readonly
ListAgentCollaborators POST /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/ <88 >89 readonly
ListAgentKnowledgeBases POST /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/ <90 >91 readonly
ListAgentVersions POST /agents/{agentId}/agentversions/ <92 >93 readonly
ListAgents POST /agents/ <94 >95 readonly
ListDataSources POST /knowledgebases/{knowledgeBaseId}/datasources/ <96 >97 readonly
ListFlowAliases GET /flows/{flowIdentifier}/aliases <98 >99 readonly
ListFlowVersions GET /flows/{flowIdentifier}/versions <100 >101 readonly
ListFlows GET /flows/ <102 >103 readonly
ListIngestionJobs POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/ <104 >105 readonly
ListKnowledgeBaseDocuments POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents <106 >107 readonly
ListKnowledgeBases POST /knowledgebases/ <108 >109 readonly
ListPrompts GET /prompts/ <110 >111 readonly
ListTagsForResource GET /tags/{resourceArn} <112 >113 readonly
PrepareAgent POST /agents/{agentId}/ <114 >115 status=202
PrepareFlow POST /flows/{flowIdentifier}/ <116 >117 status=202
PutResourcePolicy PUT /resourcepolicy/{resourceArn} <118 >119 idempotent
StartIngestionJob PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/ <120 >121 status=202 idempotent
StopIngestionJob POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop <122 >123 status=202 idempotent
TagResource POST /tags/{resourceArn} <124 >125
UntagResource DELETE /tags/{resourceArn} <126 >127 idempotent
UpdateAgent PUT /agents/{agentId}/ <128 >129 status=202 idempotent
UpdateAgentActionGroup PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/ <130 >131 idempotent
UpdateAgentAlias PUT /agents/{agentId}/agentaliases/{agentAliasId}/ <132 >133 status=202 idempotent
UpdateAgentCollaborator PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/ <134 >135 idempotent
UpdateAgentKnowledgeBase PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/ <136 >137 idempotent
UpdateDataSource PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId} <138 >139 idempotent
UpdateFlow PUT /flows/{flowIdentifier}/ <140 >141 idempotent
UpdateFlowAlias PUT /flows/{flowIdentifier}/aliases/{aliasIdentifier} <142 >143 idempotent
UpdateKnowledgeBase PUT /knowledgebases/{knowledgeBaseId} <144 >145 status=202 idempotent
UpdatePrompt PUT /prompts/{promptIdentifier}/ <146 >147 idempotent
ValidateFlowDefinition POST /flows/validate-definition <148 >149 readonly

agentId:s!@u agentVersion:s!@u agentDescriptor:157! collaboratorName:s! collaborationInstruction:s! relayConversationHistory:s clientToken:s~
agentCollaborator:158!
agentId:s!@u agentVersion:s!@u knowledgeBaseId:s! description:s! knowledgeBaseState:s
agentKnowledgeBase:159!
agentName:s! clientToken:s~ instruction:s foundationModel:s description:s orchestrationType:s customOrchestration:160 idleSessionTTLInSeconds:i agentResourceRoleArn:s customerEncryptionKeyArn:s tags:{s promptOverrideConfiguration:161 guardrailConfiguration:162 memoryConfiguration:163 agentCollaboration:s
agent:164!
agentId:s!@u agentVersion:s!@u actionGroupName:s! clientToken:s~ description:s parentActionGroupSignature:s parentActionGroupSignatureParams:{s actionGroupExecutor:165 apiSchema:166 actionGroupState:s functionSchema:167
agentActionGroup:168!
agentId:s!@u agentAliasName:s! clientToken:s~ description:s routingConfiguration:[169 tags:{s
agentAlias:170!
knowledgeBaseId:s!@u clientToken:s~ name:s! description:s dataSourceConfiguration:171! dataDeletionPolicy:s serverSideEncryptionConfiguration:172 vectorIngestionConfiguration:173
dataSource:174!
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s definition:175 clientToken:s~ tags:{s
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s id:s! arn:s! status:s! createdAt:T! updatedAt:T! version:s! definition:175
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowIdentifier:s!@u clientToken:s~ tags:{s
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowId:s! id:s! arn:s! createdAt:T! updatedAt:T!
flowIdentifier:s!@u description:s clientToken:s~
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s id:s! arn:s! status:s! createdAt:T! version:s! definition:175
clientToken:s~ name:s! description:s roleArn:s! knowledgeBaseConfiguration:178! storageConfiguration:179 tags:{s
knowledgeBase:180!
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 clientToken:s~ tags:{s
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 id:s! arn:s! version:s! createdAt:T! updatedAt:T!
promptIdentifier:s!@u description:s clientToken:s~ tags:{s
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 id:s! arn:s! version:s! createdAt:T! updatedAt:T!
agentId:s!@u skipResourceInUseCheck:b@q
agentId:s! agentStatus:s!
agentId:s!@u agentVersion:s!@u actionGroupId:s!@u skipResourceInUseCheck:b@q
-
agentId:s!@u agentAliasId:s!@u
agentId:s! agentAliasId:s! agentAliasStatus:s!
agentId:s!@u agentVersion:s!@u skipResourceInUseCheck:b@q
agentId:s! agentVersion:s! agentStatus:s!
knowledgeBaseId:s!@u dataSourceId:s!@u
knowledgeBaseId:s! dataSourceId:s! status:s!
flowIdentifier:s!@u skipResourceInUseCheck:b@q
id:s!
flowIdentifier:s!@u aliasIdentifier:s!@u
flowId:s! id:s!
flowIdentifier:s!@u flowVersion:s!@u skipResourceInUseCheck:b@q
id:s! version:s!
knowledgeBaseId:s!@u
knowledgeBaseId:s! status:s!
knowledgeBaseId:s!@u dataSourceId:s!@u clientToken:s~ documentIdentifiers:[182!
documentDetails:[183
promptIdentifier:s!@u promptVersion:s@q
id:s! version:s
resourceArn:s!@u expectedRevisionId:s@q
resourceArn:s! revisionId:s
agentId:s!@u agentVersion:s!@u collaboratorId:s!@u
-
agentId:s!@u agentVersion:s!@u knowledgeBaseId:s!@u
-
agentId:s!@u
agent:164!
agentId:s!@u agentVersion:s!@u actionGroupId:s!@u
agentActionGroup:168!
agentId:s!@u agentAliasId:s!@u
agentAlias:170!
agentId:s!@u agentVersion:s!@u collaboratorId:s!@u
agentCollaborator:158!
agentId:s!@u agentVersion:s!@u knowledgeBaseId:s!@u
agentKnowledgeBase:159!
agentId:s!@u agentVersion:s!@u
agentVersion:184!
knowledgeBaseId:s!@u dataSourceId:s!@u
dataSource:174!
flowIdentifier:s!@u includedData:s@q
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s id:s! arn:s! status:s! createdAt:T! updatedAt:T! version:s! definition:175 validations:[185
flowIdentifier:s!@u aliasIdentifier:s!@u
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowId:s! id:s! arn:s! createdAt:T! updatedAt:T!
flowIdentifier:s!@u flowVersion:s!@u includedData:s@q
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s id:s! arn:s! status:s! createdAt:T! version:s! definition:175
knowledgeBaseId:s!@u dataSourceId:s!@u ingestionJobId:s!@u
ingestionJob:186!
knowledgeBaseId:s!@u
knowledgeBase:180!
knowledgeBaseId:s!@u dataSourceId:s!@u documentIdentifiers:[182!
documentDetails:[183
promptIdentifier:s!@u promptVersion:s@q includedData:s@q
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 id:s! arn:s! version:s! createdAt:T! updatedAt:T!
resourceArn:s!@u
resourceArn:s! policy:J! revisionId:s!
knowledgeBaseId:s!@u dataSourceId:s!@u clientToken:s~ documents:[187!
documentDetails:[183
agentId:s!@u agentVersion:s!@u maxResults:i nextToken:s
actionGroupSummaries:[188! nextToken:s
agentId:s!@u maxResults:i nextToken:s
agentAliasSummaries:[189! nextToken:s
agentId:s!@u agentVersion:s!@u maxResults:i nextToken:s
agentCollaboratorSummaries:[190! nextToken:s
agentId:s!@u agentVersion:s!@u maxResults:i nextToken:s
agentKnowledgeBaseSummaries:[191! nextToken:s
agentId:s!@u maxResults:i nextToken:s
agentVersionSummaries:[192! nextToken:s
maxResults:i nextToken:s
agentSummaries:[193! nextToken:s
knowledgeBaseId:s!@u maxResults:i nextToken:s
dataSourceSummaries:[194! nextToken:s
flowIdentifier:s!@u maxResults:i@q nextToken:s@q
flowAliasSummaries:[195! nextToken:s
flowIdentifier:s!@u maxResults:i@q nextToken:s@q
flowVersionSummaries:[196! nextToken:s
maxResults:i@q nextToken:s@q
flowSummaries:[197! nextToken:s
knowledgeBaseId:s!@u dataSourceId:s!@u filters:[198 sortBy:199 maxResults:i nextToken:s
ingestionJobSummaries:[200! nextToken:s
knowledgeBaseId:s!@u dataSourceId:s!@u maxResults:i nextToken:s
documentDetails:[183! nextToken:s
maxResults:i nextToken:s
knowledgeBaseSummaries:[201! nextToken:s
promptIdentifier:s@q maxResults:i@q nextToken:s@q
promptSummaries:[202! nextToken:s
resourceArn:s!@u
tags:{s
agentId:s!@u
agentId:s! agentStatus:s! agentVersion:s! preparedAt:T!
flowIdentifier:s!@u
id:s! status:s!
resourceArn:s!@u policy:J! expectedRevisionId:s
resourceArn:s! revisionId:s!
knowledgeBaseId:s!@u dataSourceId:s!@u clientToken:s~ description:s
ingestionJob:186!
knowledgeBaseId:s!@u dataSourceId:s!@u ingestionJobId:s!@u
ingestionJob:186!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentId:s!@u agentName:s! instruction:s foundationModel:s! description:s orchestrationType:s customOrchestration:160 idleSessionTTLInSeconds:i agentResourceRoleArn:s! customerEncryptionKeyArn:s promptOverrideConfiguration:161 guardrailConfiguration:162 memoryConfiguration:163 agentCollaboration:s
agent:164!
agentId:s!@u agentVersion:s!@u actionGroupId:s!@u actionGroupName:s! description:s parentActionGroupSignature:s parentActionGroupSignatureParams:{s actionGroupExecutor:165 actionGroupState:s apiSchema:166 functionSchema:167
agentActionGroup:168!
agentId:s!@u agentAliasId:s!@u agentAliasName:s! description:s routingConfiguration:[169 aliasInvocationState:s
agentAlias:170!
agentId:s!@u agentVersion:s!@u collaboratorId:s!@u agentDescriptor:157! collaboratorName:s! collaborationInstruction:s! relayConversationHistory:s
agentCollaborator:158!
agentId:s!@u agentVersion:s!@u knowledgeBaseId:s!@u description:s knowledgeBaseState:s
agentKnowledgeBase:159!
knowledgeBaseId:s!@u dataSourceId:s!@u name:s! description:s dataSourceConfiguration:171! dataDeletionPolicy:s serverSideEncryptionConfiguration:172 vectorIngestionConfiguration:173
dataSource:174!
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s definition:175 flowIdentifier:s!@u
name:s! description:s executionRoleArn:s! customerEncryptionKeyArn:s id:s! arn:s! status:s! createdAt:T! updatedAt:T! version:s! definition:175
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowIdentifier:s!@u aliasIdentifier:s!@u
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowId:s! id:s! arn:s! createdAt:T! updatedAt:T!
knowledgeBaseId:s!@u name:s! description:s roleArn:s! knowledgeBaseConfiguration:178! storageConfiguration:179
knowledgeBase:180!
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 promptIdentifier:s!@u
name:s! description:s customerEncryptionKeyArn:s defaultVariant:s variants:[181 id:s! arn:s! version:s! createdAt:T! updatedAt:T!
definition:175!
validations:[185!
message:s
message:s
message:s
message:s
message:s
message:s
message:s fieldList:[203
aliasArn:s
agentId:s! agentVersion:s! agentDescriptor:157! collaboratorId:s! collaborationInstruction:s! collaboratorName:s! createdAt:T! lastUpdatedAt:T! relayConversationHistory:s clientToken:s
agentId:s! agentVersion:s! knowledgeBaseId:s! description:s! createdAt:T! updatedAt:T! knowledgeBaseState:s!
executor:204
promptConfigurations:[205! overrideLambda:s
guardrailIdentifier:s guardrailVersion:s
enabledMemoryTypes:[s! storageDays:i sessionSummaryConfiguration:206
agentId:s! agentName:s! agentArn:s! agentVersion:s! clientToken:s instruction:s agentStatus:s! foundationModel:s description:s orchestrationType:s customOrchestration:160 idleSessionTTLInSeconds:i! agentResourceRoleArn:s! customerEncryptionKeyArn:s createdAt:T! updatedAt:T! preparedAt:T failureReasons:[s recommendedActions:[s promptOverrideConfiguration:161 guardrailConfiguration:162 memoryConfiguration:163 agentCollaboration:s
%union lambda:s customControl:s
%union s3:207 payload:s
%union functions:[208
agentId:s! agentVersion:s! actionGroupId:s! actionGroupName:s! clientToken:s description:s createdAt:T! updatedAt:T! parentActionSignature:s parentActionGroupSignatureParams:{s actionGroupExecutor:165 apiSchema:166 functionSchema:167 actionGroupState:s!
agentVersion:s provisionedThroughput:s
agentId:s! agentAliasId:s! agentAliasName:s! agentAliasArn:s! clientToken:s description:s routingConfiguration:[169! createdAt:T! updatedAt:T! agentAliasHistoryEvents:[209 agentAliasStatus:s! failureReasons:[s aliasInvocationState:s
type:s! managedKnowledgeBaseConnectorConfiguration:210 s3Configuration:211 webConfiguration:212 confluenceConfiguration:213 salesforceConfiguration:214 sharePointConfiguration:215
kmsKeyArn:s
chunkingConfiguration:216 customTransformationConfiguration:217 parsingConfiguration:218 contextEnrichmentConfiguration:219
knowledgeBaseId:s! dataSourceId:s! name:s! status:s! description:s dataSourceConfiguration:171! serverSideEncryptionConfiguration:172 vectorIngestionConfiguration:173 dataDeletionPolicy:s createdAt:T! updatedAt:T! failureReasons:[s
nodes:[220 connections:[221
flowVersion:s
type:s! maxConcurrency:i
type:s! vectorKnowledgeBaseConfiguration:222 managedKnowledgeBaseConfiguration:223 kendraKnowledgeBaseConfiguration:224 sqlKnowledgeBaseConfiguration:225
type:s! opensearchServerlessConfiguration:226 opensearchManagedClusterConfiguration:227 pineconeConfiguration:228 redisEnterpriseCloudConfiguration:229 rdsConfiguration:230 mongoDbAtlasConfiguration:231 neptuneAnalyticsConfiguration:232 s3VectorsConfiguration:233
knowledgeBaseId:s! name:s! knowledgeBaseArn:s! description:s roleArn:s! knowledgeBaseConfiguration:178! storageConfiguration:179 status:s! createdAt:T! updatedAt:T! failureReasons:[s
name:s! templateType:s! templateConfiguration:234! modelId:s inferenceConfiguration:235 metadata:[236 additionalModelRequestFields:D genAiResource:237
dataSourceType:s! s3:238 custom:239
knowledgeBaseId:s! dataSourceId:s! status:s! identifier:182! statusReason:s updatedAt:T
agentId:s! agentName:s! agentArn:s! version:s! instruction:s agentStatus:s! foundationModel:s description:s idleSessionTTLInSeconds:i! agentResourceRoleArn:s! customerEncryptionKeyArn:s createdAt:T! updatedAt:T! failureReasons:[s recommendedActions:[s promptOverrideConfiguration:161 guardrailConfiguration:162 memoryConfiguration:163 agentCollaboration:s
message:s! severity:s! details:240 type:s
knowledgeBaseId:s! dataSourceId:s! ingestionJobId:s! description:s status:s! statistics:241 failureReasons:[s startedAt:T! updatedAt:T!
metadata:242 content:243!
actionGroupId:s! actionGroupName:s! actionGroupState:s! description:s updatedAt:T!
agentAliasId:s! agentAliasName:s! description:s routingConfiguration:[169 agentAliasStatus:s! createdAt:T! updatedAt:T! aliasInvocationState:s
agentId:s! agentVersion:s! collaboratorId:s! agentDescriptor:157! collaborationInstruction:s! relayConversationHistory:s! collaboratorName:s! createdAt:T! lastUpdatedAt:T!
knowledgeBaseId:s! description:s knowledgeBaseState:s! updatedAt:T!
agentName:s! agentStatus:s! agentVersion:s! createdAt:T! updatedAt:T! description:s guardrailConfiguration:162
agentId:s! agentName:s! agentStatus:s! description:s updatedAt:T! latestAgentVersion:s guardrailConfiguration:162
knowledgeBaseId:s! dataSourceId:s! name:s! status:s! description:s updatedAt:T!
name:s! description:s routingConfiguration:[176! concurrencyConfiguration:177 flowId:s! id:s! arn:s! createdAt:T! updatedAt:T!
id:s! arn:s! status:s! createdAt:T! version:s!
name:s! description:s id:s! arn:s! status:s! createdAt:T! updatedAt:T! version:s!
attribute:s! operator:s! values:[s!
attribute:s! order:s!
knowledgeBaseId:s! dataSourceId:s! ingestionJobId:s! description:s status:s! startedAt:T! updatedAt:T! statistics:241
knowledgeBaseId:s! name:s! description:s status:s! updatedAt:T!
name:s! description:s id:s! arn:s! version:s! createdAt:T! updatedAt:T!
name:s! message:s!
%union lambda:s
promptType:s promptCreationMode:s promptState:s basePromptTemplate:s inferenceConfiguration:244 parserMode:s foundationModel:s additionalModelRequestFields:D
maxRecentSessions:i
s3BucketName:s s3ObjectKey:s
name:s! description:s parameters:{245 requireConfirmation:s
routingConfiguration:[169 endDate:T startDate:T
deletionProtectionConfiguration:246 mediaExtractionConfiguration:247 connectorParameters:D
bucketArn:s! inclusionPrefixes:[s bucketOwnerAccountId:s
sourceConfiguration:248! crawlerConfiguration:249
sourceConfiguration:250! crawlerConfiguration:251
sourceConfiguration:252! crawlerConfiguration:253
sourceConfiguration:254! crawlerConfiguration:255
chunkingStrategy:s! fixedSizeChunkingConfiguration:256 hierarchicalChunkingConfiguration:257 semanticChunkingConfiguration:258
intermediateStorage:259! transformations:[260!
parsingStrategy:s! bedrockFoundationModelConfiguration:261 bedrockDataAutomationConfiguration:262
type:s! bedrockFoundationModelConfiguration:263
name:s! type:s! configuration:264 inputs:[265 outputs:[266
type:s! name:s! source:s! target:s! configuration:267
embeddingModelArn:s! embeddingModelConfiguration:268 supplementalDataStorageConfiguration:269
embeddingModelType:s embeddingModelArn:s embeddingModelConfiguration:268 serverSideEncryptionConfiguration:172
kendraIndexArn:s!
type:s! redshiftConfiguration:270
collectionArn:s! vectorIndexName:s! fieldMapping:271!
domainEndpoint:s! domainArn:s! vectorIndexName:s! fieldMapping:272!
connectionString:s! credentialsSecretArn:s! namespace:s fieldMapping:273!
endpoint:s! vectorIndexName:s! credentialsSecretArn:s! fieldMapping:274!
resourceArn:s! credentialsSecretArn:s! databaseName:s! tableName:s! fieldMapping:275!
endpoint:s! databaseName:s! collectionName:s! vectorIndexName:s! credentialsSecretArn:s! fieldMapping:276! endpointServiceName:s textIndexName:s
graphArn:s! fieldMapping:277!
vectorBucketArn:s indexArn:s indexName:s
%union text:278 chat:279
%union text:280
key:s! value:s!
%union agent:281
uri:s!
id:s!
%union cyclicConnection:282 duplicateConnections:283 duplicateConditionExpression:284 unreachableNode:285 unknownConnectionSource:286 unknownConnectionSourceOutput:287 unknownConnectionTarget:288 unknownConnectionTargetInput:289 unknownConnectionCondition:290 malformedConditionExpression:291 malformedNodeInputExpression:292 mismatchedNodeInputType:293 mismatchedNodeOutputType:294 incompatibleConnectionDataType:295 missingConnectionConfiguration:296 missingDefaultCondition:297 missingEndingNodes:298 missingNodeConfiguration:299 missingNodeInput:300 missingNodeOutput:301 missingStartingNodes:302 multipleNodeInputConnections:303 unfulfilledNodeInput:304 unsatisfiedConnectionConditions:305 unspecified:306 unknownNodeInput:307 unknownNodeOutput:308 missingLoopInputNode:309 missingLoopControllerNode:310 multipleLoopInputNodes:311 multipleLoopControllerNodes:312 loopIncompatibleNodeType:313 invalidLoopBoundary:314
numberOfDocumentsScanned:l numberOfMetadataDocumentsScanned:l numberOfNewDocumentsIndexed:l numberOfModifiedDocumentsIndexed:l numberOfMetadataDocumentsModified:l numberOfDocumentsDeleted:l numberOfDocumentsFailed:l numberOfDocumentsSkipped:l
type:s! inlineAttributes:[315 s3Location:316 accessControlList:[317
dataSourceType:s! custom:318 s3:319
temperature:f topP:f topK:i maximumLength:i stopSequences:[s
description:s type:s! required:b
deletionProtectionStatus:s! deletionProtectionThreshold:i
imageExtractionConfiguration:320 audioExtractionConfiguration:321 videoExtractionConfiguration:322
urlConfiguration:323!
crawlerLimits:324 inclusionFilters:[s exclusionFilters:[s scope:s userAgent:s userAgentHeader:s
hostUrl:s! hostType:s! authType:s! credentialsSecretArn:s!
filterConfiguration:325
hostUrl:s! authType:s! credentialsSecretArn:s!
filterConfiguration:325
tenantId:s domain:s! siteUrls:[s! hostType:s! authType:s! credentialsSecretArn:s!
filterConfiguration:325
maxTokens:i! overlapPercentage:i!
levelConfigurations:[326! overlapTokens:i!
maxTokens:i! bufferSize:i! breakpointPercentileThreshold:i!
s3Location:238!
transformationFunction:327! stepToApply:s!
modelArn:s! parsingPrompt:328 parsingModality:s
parsingModality:s
enrichmentStrategyConfiguration:329! modelArn:s!
%union input:330 output:331 knowledgeBase:332 condition:333 lex:334 prompt:335 lambdaFunction:336 storage:337 agent:338 retrieval:339 iterator:340 collector:341 inlineCode:342 loop:343 loopInput:344 loopController:345
name:s! type:s! expression:s! category:s
name:s! type:s!
%union data:346 conditional:347
bedrockEmbeddingModelConfiguration:348
storageLocations:[349!
storageConfigurations:[350! queryEngineConfiguration:351! queryGenerationConfiguration:352
vectorField:s! textField:s! metadataField:s!
vectorField:s! textField:s! metadataField:s!
textField:s! metadataField:s!
vectorField:s! textField:s! metadataField:s!
primaryKeyField:s! vectorField:s! textField:s! metadataField:s! customMetadataField:s
vectorField:s! textField:s! metadataField:s!
textField:s! metadataField:s!
text:s! cachePoint:353 inputVariables:[354
messages:[355! system:[356 inputVariables:[354 toolConfiguration:357
temperature:f topP:f maxTokens:i stopSequences:[s
agentIdentifier:s!
connection:s!
source:s! target:s!
node:s! expression:s!
node:s!
connection:s!
connection:s!
connection:s!
connection:s!
connection:s!
node:s! condition:s! cause:s!
node:s! input:s! cause:s!
node:s! input:s! expectedType:s!
node:s! output:s! expectedType:s!
connection:s!
connection:s!
node:s!
-
node:s!
node:s! input:s!
node:s! output:s!
-
node:s! input:s!
node:s! input:s!
connection:s!
-
node:s! input:s!
node:s! output:s!
loopNode:s!
loopNode:s!
loopNode:s!
loopNode:s!
node:s! incompatibleNodeType:s! incompatibleNodeName:s!
connection:s! source:s! target:s!
key:s! value:358!
uri:s! bucketOwnerAccountId:s
name:s! type:s! access:s!
customDocumentIdentifier:239! sourceType:s! s3Location:316 inlineContent:359
s3Location:238!
imageExtractionStatus:s!
audioExtractionStatus:s!
videoExtractionStatus:s!
seedUrls:[360
rateLimit:i maxPages:i
type:s! patternObjectFilter:361
maxTokens:i!
transformationLambdaConfiguration:362!
parsingPromptText:s!
method:s!
-
-
knowledgeBaseId:s! modelId:s guardrailConfiguration:162 numberOfResults:i promptTemplate:363 inferenceConfiguration:235 rerankingConfiguration:364 orchestrationConfiguration:365
conditions:[366!
botAliasArn:s! localeId:s!
sourceConfiguration:367! guardrailConfiguration:162
lambdaArn:s!
serviceConfiguration:368!
agentAliasArn:s!
serviceConfiguration:369!
-
-
code:s! language:s!
definition:175!
-
continueCondition:366! maxIterations:i
sourceOutput:s! targetInput:s!
condition:s!
dimensions:i embeddingDataType:s audio:[370 video:[371
type:s! s3Location:238
type:s! awsDataCatalogConfiguration:372 redshiftConfiguration:373
type:s! serverlessConfiguration:374 provisionedConfiguration:375
executionTimeoutSeconds:i generationContext:376
type:s!
name:s
role:s! content:[377!
%union text:s cachePoint:353
tools:[378! toolChoice:379
type:s! numberValue:d booleanValue:b stringValue:s stringListValue:[s
type:s! byteContent:380 textContent:381
url:s
filters:[382!
lambdaArn:s!
textPromptTemplate:s
type:s! bedrockRerankingConfiguration:383
promptTemplate:363 inferenceConfig:235 additionalModelRequestFields:{D performanceConfig:384
name:s! expression:s
%union resource:385 inline:386
%union s3:387
%union s3:388
segmentationConfiguration:389!
segmentationConfiguration:390!
tableNames:[s!
databaseName:s!
workgroupArn:s! authConfiguration:391!
clusterIdentifier:s! authConfiguration:392!
tables:[393 curatedQueries:[394
%union text:s cachePoint:353
%union toolSpec:395 cachePoint:353
%union auto:396 any:397 tool:398
mimeType:s! data:B!
data:s!
objectType:s! inclusionFilters:[s exclusionFilters:[s
modelConfiguration:399! numberOfRerankedResults:i metadataConfiguration:400
latency:s
promptArn:s!
templateType:s! templateConfiguration:234! modelId:s! inferenceConfiguration:235 additionalModelRequestFields:D
bucketName:s!
bucketName:s!
fixedLengthDuration:i!
fixedLengthDuration:i!
type:s! usernamePasswordSecretArn:s
type:s! databaseUser:s usernamePasswordSecretArn:s
name:s! description:s inclusion:s columns:[401
naturalLanguage:s! sql:s!
name:s! description:s inputSchema:402! strict:b
-
-
name:s!
modelArn:s! additionalModelRequestFields:{D
selectionMode:s! selectiveModeConfiguration:403
name:s description:s inclusion:s
%union json:D
%union fieldsToInclude:[404 fieldsToExclude:[404
fieldName:s!

AccessDeniedException 150 status=403 sender
ConflictException 151 status=409 sender
InternalServerException 152 status=500
ResourceNotFoundException 153 status=404 sender
ServiceQuotaExceededException 154 status=402 sender
ThrottlingException 155 status=429 sender
ValidationException 156 status=400 sender

ListAgentActionGroups in=nextToken out=nextToken limit=maxResults results=actionGroupSummaries
ListAgentAliases in=nextToken out=nextToken limit=maxResults results=agentAliasSummaries
ListAgentKnowledgeBases in=nextToken out=nextToken limit=maxResults results=agentKnowledgeBaseSummaries
ListAgentVersions in=nextToken out=nextToken limit=maxResults results=agentVersionSummaries
ListAgents in=nextToken out=nextToken limit=maxResults results=agentSummaries
ListDataSources in=nextToken out=nextToken limit=maxResults results=dataSourceSummaries
ListIngestionJobs in=nextToken out=nextToken limit=maxResults results=ingestionJobSummaries
ListKnowledgeBases in=nextToken out=nextToken limit=maxResults results=knowledgeBaseSummaries
ListFlowAliases in=nextToken out=nextToken limit=maxResults results=flowAliasSummaries
ListFlowVersions in=nextToken out=nextToken limit=maxResults results=flowVersionSummaries
ListFlows in=nextToken out=nextToken limit=maxResults results=flowSummaries
ListPrompts in=nextToken out=nextToken limit=maxResults results=promptSummaries
ListKnowledgeBaseDocuments in=nextToken out=nextToken limit=maxResults results=documentDetails
ListAgentCollaborators in=nextToken out=nextToken limit=maxResults results=agentCollaboratorSummaries

`,
}
