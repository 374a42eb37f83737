// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS DevOps Agent Service, API version 2026-01-01. */
export const devopsAgent: ServiceModel = {
  name: 'devops-agent',
  packed: `{"name":"devops-agent","serviceId":"DevOps Agent","fullName":"AWS DevOps Agent Service","apiVersion":"2026-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"aidevops"}
AssociateService POST /v1/agentspaces/{agentSpaceId}/associations <0 >1 status=201 host=cp.
CreateAgentSpace POST /v1/agentspaces <2 >3 status=201 host=cp. idempotent
CreateAsset POST /asset/agent-space/{agentSpaceId}/assets <4 >5 status=201 host=dp.
CreateAssetFile POST /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+} <6 >7 status=201 host=dp.
CreateBacklogTask POST /backlog/agent-space/{agentSpaceId}/tasks <8 >9 status=201 host=dp. idempotent
CreateChat POST /agents/agent-space/{agentSpaceId}/chat/create <10 >11 host=dp.
CreatePrivateConnection POST /v1/private-connections <12 >13 host=cp. idempotent
CreateTrigger POST /trigger/agent-space/{agentSpaceId}/triggers <14 >15 status=201 host=dp.
DeleteAgentSpace DELETE /v1/agentspaces/{agentSpaceId} <16 >17 status=204 host=cp. idempotent
DeleteAsset DELETE /asset/agent-space/{agentSpaceId}/assets/{assetId} <18 >19 host=dp. idempotent
DeleteAssetFile DELETE /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+} <20 >21 host=dp. idempotent
DeletePrivateConnection DELETE /v1/private-connections/{name} <22 >23 host=cp. idempotent
DeleteTrigger DELETE /trigger/agent-space/{agentSpaceId}/triggers/{triggerId} <24 >25 host=dp.
DeregisterService DELETE /v1/services/{serviceId} <26 >27 host=cp. idempotent
DescribePrivateConnection GET /v1/private-connections/{name} <28 >29 host=cp. readonly
DisableOperatorApp DELETE /v1/agentspaces/{agentSpaceId}/operator <30 host=cp. idempotent
DisassociateService DELETE /v1/agentspaces/{agentSpaceId}/associations/{associationId} <31 >32 status=204 host=cp. idempotent
EnableOperatorApp POST /v1/agentspaces/{agentSpaceId}/operator <33 >34 host=cp.
GetAccountUsage GET /usage/account <35 >36 host=dp. readonly
GetAgentSpace GET /v1/agentspaces/{agentSpaceId} <37 >38 host=cp. readonly
GetAsset GET /asset/agent-space/{agentSpaceId}/assets/{assetId} <39 >40 host=dp. readonly
GetAssetContent GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/content <41 >42 host=dp. readonly
GetAssetFile GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+} <43 >44 host=dp. readonly
GetAssociation GET /v1/agentspaces/{agentSpaceId}/associations/{associationId} <45 >46 host=cp. readonly
GetBacklogTask GET /backlog/agent-space/{agentSpaceId}/tasks/{taskId} <47 >48 host=dp. readonly
GetOperatorApp GET /v2/agentspaces/{agentSpaceId}/operator <49 >50 host=cp. readonly
GetRecommendation GET /backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId} <51 >52 host=dp. readonly
GetService GET /v1/services/{serviceId} <53 >54 host=cp. readonly
GetTrigger GET /trigger/agent-space/{agentSpaceId}/triggers/{triggerId} <55 >56 host=dp. readonly
ListAgentSpaces POST /v1/agentspaces/list <57 >58 host=cp. readonly
ListAssetFiles GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/files <59 >60 host=dp. readonly
ListAssetTypes GET /asset/types <61 >62 host=dp. readonly
ListAssetVersions GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/versions <63 >64 host=dp. readonly
ListAssets GET /asset/agent-space/{agentSpaceId}/assets <65 >66 host=dp. readonly
ListAssociations POST /v1/agentspaces/{agentSpaceId}/associations/list <67 >68 host=cp. readonly
ListBacklogTasks POST /backlog/agent-space/{agentSpaceId}/tasks/list <69 >70 host=dp.
ListChats GET /agents/agent-space/{agentSpaceId}/chat/list <71 >72 host=dp.
ListExecutions POST /journal/agent-space/{agentSpaceId}/executions <73 >74 host=dp.
ListGoals POST /backlog/agent-space/{agentSpaceId}/goals/list <75 >76 host=dp.
ListJournalRecords POST /journal/agent-space/{agentSpaceId}/journalRecords <77 >78 host=dp.
ListPendingMessages POST /agents/agent-space/{agentSpaceId}/pendingMessages <79 >80 host=dp.
ListPrivateConnections GET /v1/private-connections <81 >82 host=cp. readonly
ListRecommendations POST /backlog/agent-space/{agentSpaceId}/recommendations/list <83 >84 host=dp.
ListServices POST /v1/services/list <85 >86 host=cp. readonly
ListTagsForResource GET /tags/{resourceArn} <87 >88 host=cp. readonly
ListTriggers GET /trigger/agent-space/{agentSpaceId}/triggers <89 >90 host=dp. readonly
ListWebhooks POST /v1/agentspaces/{agentSpaceId}/associations/{associationId}/webhooks/list <91 >92 host=cp. readonly
RegisterService POST /v1/register/{service} <93 >94 status=201 host=cp.
SendMessage POST /agents/agent-space/{agentSpaceId}/chat/sendMessage <95 >96 host=dp.
TagResource POST /tags/{resourceArn} <97 >98 status=204 host=cp. idempotent
UntagResource DELETE /tags/{resourceArn} <99 >100 status=204 host=cp. idempotent
UpdateAgentSpace PATCH /v1/agentspaces/{agentSpaceId} <101 >102 host=cp.
UpdateAsset PATCH /asset/agent-space/{agentSpaceId}/assets/{assetId} <103 >104 host=dp.
UpdateAssetFile PATCH /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+} <105 >106 host=dp.
UpdateAssociation PATCH /v1/agentspaces/{agentSpaceId}/associations/{associationId} <107 >108 host=cp.
UpdateBacklogTask PATCH /backlog/agent-space/{agentSpaceId}/tasks/{taskId} <109 >110 host=dp.
UpdateGoal PATCH /backlog/agent-space/{agentSpaceId}/goals/{goalId} <111 >112 host=dp.
UpdateOperatorAppIdpConfig PATCH /v1/agentspaces/{agentSpaceId}/operator/idp <113 >114 host=cp.
UpdatePrivateConnectionCertificate POST /v1/private-connections/{name}/certificate <115 >116 host=cp.
UpdateRecommendation PATCH /backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId} <117 >118 host=dp. idempotent
UpdateTrigger PATCH /trigger/agent-space/{agentSpaceId}/triggers/{triggerId} <119 >120 host=dp. idempotent
ValidateAwsAssociations POST /v1/agentspaces/{agentSpaceId}/associations/validate <121 >122 status=204 host=cp. idempotent

agentSpaceId:s!@u serviceId:s! configuration:133! capabilities:{134
association:135! webhook:136
name:s! description:s locale:s kmsKeyArn:s clientToken:s~ tags:{s
agentSpace:137! tags:{s
agentSpaceId:s!@u assetType:s! metadata:D content:138! clientToken:s~
asset:139!
agentSpaceId:s!@u assetId:s!@u path:s!@u content:140! metadata:D clientToken:s~
file:141!
agentSpaceId:s!@u reference:142 taskType:s! title:s! description:s priority:s! clientToken:s~
task:143!
agentSpaceId:s!@u userId:s@q userType:s@q
executionId:s! createdAt:t!
name:s! mode:144! tags:{s
name:s! type:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s status:s! certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
agentSpaceId:s!@u type:s! condition:145! action:D! status:s clientToken:s~
trigger:146!
agentSpaceId:s!@u
-
agentSpaceId:s!@u assetId:s!@u
-
agentSpaceId:s!@u assetId:s!@u path:s!@u
-
name:s!@u
name:s! status:s!
agentSpaceId:s!@u triggerId:s!@u
-
serviceId:s!@u
-
name:s!@u
name:s! type:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s status:s! certificateExpiryTime:T dnsResolution:s failureMessage:s tags:{s
agentSpaceId:s!@u authFlow:s@h=x-amzn-app-auth-flow
agentSpaceId:s!@u associationId:s!@u
-
agentSpaceId:s!@u authFlow:s! operatorAppRoleArn:s! idcInstanceArn:s issuerUrl:s idpClientId:s idpClientSecret:s provider:s
agentSpaceId:s! operatorAppUrl:s iam:147 idc:148 idp:149
-
monthlyAccountInvestigationHours:150 monthlyAccountEvaluationHours:150 monthlyAccountSystemLearningHours:150 monthlyAccountOnDemandHours:150 usagePeriodStartTime:T! usagePeriodEndTime:T!
agentSpaceId:s!@u
agentSpace:137! tags:{s
agentSpaceId:s!@u assetId:s!@u assetVersion:i@q
asset:139!
agentSpaceId:s!@u assetId:s!@u assetVersion:i@q
content:151! version:i!
agentSpaceId:s!@u assetId:s!@u path:s!@u assetVersion:i@q
file:141!
agentSpaceId:s!@u associationId:s!@u
association:135!
agentSpaceId:s!@u taskId:s!@u
task:143!
agentSpaceId:s!@u
operatorAppUrl:s iam:147 idc:148 idp:149
agentSpaceId:s!@u recommendationId:s!@u recommendationVersion:l@q
recommendation:152!
serviceId:s!@u
service:153! tags:{s
agentSpaceId:s!@u triggerId:s!@u
trigger:146!
maxResults:i@q nextToken:s@q
nextToken:s agentSpaces:[137!
agentSpaceId:s!@u assetId:s!@u assetVersion:i@q nextToken:s@q maxResults:i@q
items:[154! nextToken:s
nextToken:s@q maxResults:i@q
items:[155! nextToken:s
agentSpaceId:s!@u assetId:s!@u maxResults:i@q nextToken:s@q
items:[156! nextToken:s
agentSpaceId:s!@u assetType:s@q updatedAfter:t@q updatedBefore:t@q nextToken:s@q maxResults:i@q
items:[139! nextToken:s
agentSpaceId:s!@u maxResults:i@q nextToken:s@q filterServiceTypes:s@q
nextToken:s associations:[135!
agentSpaceId:s!@u filter:157 limit:i nextToken:s sortField:s order:s
tasks:[143! nextToken:s
agentSpaceId:s!@u userId:s@q maxResults:i@q nextToken:s@q
executions:[158! nextToken:s
agentSpaceId:s!@u taskId:s! limit:i nextToken:s
executions:[159! nextToken:s
agentSpaceId:s!@u status:s goalType:s limit:i nextToken:s
goals:[160! nextToken:s
agentSpaceId:s!@u executionId:s! limit:i nextToken:s recordType:s order:s
records:[161! nextToken:s
agentSpaceId:s!@u executionId:s!
agentSpaceId:s! executionId:s! messages:[162! createdAt:t!
-
privateConnections:[163!
agentSpaceId:s!@u taskId:s goalId:s status:s priority:s limit:i nextToken:s
recommendations:[152! nextToken:s
maxResults:i@q nextToken:s@q filterServiceType:s@q
nextToken:s services:[153!
resourceArn:s!@u
tags:{s!
agentSpaceId:s!@u status:s@q nextToken:s@q maxResults:i@q
items:[146! nextToken:s
agentSpaceId:s!@u associationId:s!@u
webhooks:[164!
service:s!@u serviceDetails:165! kmsKeyArn:s privateConnectionName:s targetUrlPrivateConnectionName:s exchangeUrlPrivateConnectionName:s name:s tags:{s
serviceId:s additionalStep:166 kmsKeyArn:s tags:{s
agentSpaceId:s!@u executionId:s! content:s! context:167 userId:s assetIds:[s
events:168!@p
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
agentSpaceId:s!@u name:s description:s locale:s
agentSpace:137!
agentSpaceId:s!@u assetId:s!@u metadata:D content:138 clientToken:s~
asset:139!
agentSpaceId:s!@u assetId:s!@u path:s!@u content:140 metadata:D clientToken:s~
file:141!
agentSpaceId:s!@u associationId:s!@u configuration:133! capabilities:{134
association:135! webhook:136
agentSpaceId:s!@u taskId:s!@u taskStatus:s clientToken:s~
task:143!
agentSpaceId:s!@u goalId:s!@u evaluationSchedule:169 clientToken:s~
goal:160!
agentSpaceId:s!@u idpClientSecret:s
agentSpaceId:s! idp:149!
name:s!@u certificate:s!
name:s! type:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s status:s! certificateExpiryTime:T dnsResolution:s failureMessage:s
agentSpaceId:s!@u recommendationId:s!@u status:s additionalContext:s clientToken:s~
recommendation:152!
agentSpaceId:s!@u triggerId:s!@u status:s clientToken:s~
trigger:146!
agentSpaceId:s!@u
-
message:s!
message:s!
message:s!
message:s! underlyingErrorCode:s
message:s!
message:s!
message:s!
message:s!
message:s!
message:s! fieldList:[170
%union sourceAws:171 aws:172 github:173 slack:174 dynatrace:175 servicenow:176 mcpservernewrelic:177 mcpserverdatadog:178 mcpserver:179 gitlab:180 mcpserversplunk:181 eventChannel:182 azure:183 azuredevops:184 mcpservergrafana:185 pagerduty:186 mcpserversigv4:187 remoteagent:188 remoteagentsigv4:189
enabled:b
agentSpaceId:s! createdAt:T! updatedAt:T! status:s associationId:s! serviceId:s! configuration:133! capabilities:{134
webhookUrl:s webhookId:s webhookType:s webhookSecret:s apiKey:s
name:s! description:s locale:s createdAt:T! updatedAt:T! kmsKeyArn:s agentSpaceId:s!
%union file:190 zip:151 sourceUrl:191
assetId:s! assetType:s! metadata:D! version:i! createdAt:t! updatedAt:t!
%union bytes:B text:s
path:s! content:140! metadata:D version:i! createdAt:t! updatedAt:t!
system:s! title:s referenceId:s! referenceUrl:s! associationId:s!
agentSpaceId:s! taskId:s! executionId:s title:s! description:s reference:192 taskType:s! priority:s! status:s! createdAt:T! updatedAt:T! version:i! supportMetadata:D metadata:D primaryTaskId:s statusReason:s hasLinkedTasks:b
%union serviceManaged:193 selfManaged:194
%union schedule:195
triggerId:s! agentSpaceId:s! type:s! condition:145! action:D! status:s! createdAt:t! updatedAt:t!
operatorAppRoleArn:s! createdAt:T! updatedAt:T
operatorAppRoleArn:s! idcInstanceArn:s! idcApplicationArn:s createdAt:T! updatedAt:T
issuerUrl:s! clientId:s! operatorAppRoleArn:s! provider:s! createdAt:T! updatedAt:T
limit:i! usage:d!
zipFile:B!
agentSpaceArn:s! recommendationId:s! taskId:s! goalId:s title:s! content:196! status:s! priority:s! goalVersion:l additionalContext:s rankPosition:i rankedAt:T createdAt:T! updatedAt:T! version:l!
serviceId:s! serviceType:s! name:s accessibleResources:[D additionalServiceDetails:197 kmsKeyArn:s privateConnectionName:s
path:s! metadata:D version:i! createdAt:t! updatedAt:t!
assetType:s! description:s!
version:i! createdAt:t! updatedAt:t!
createdAfter:T createdBefore:T priority:[s status:[s taskType:[s primaryTaskId:s
executionId:s! createdAt:t! updatedAt:t summary:s
agentSpaceId:s! executionId:s! parentExecutionId:s agentSubTask:s! createdAt:t! updatedAt:t! executionStatus:s! agentType:s uid:s
agentSpaceArn:s! goalId:s! title:s! content:198! status:s! goalType:s! createdAt:T! updatedAt:T! lastEvaluatedAt:T lastTaskId:s lastSuccessfulTaskId:s version:i! evaluationSchedule:199
agentSpaceId:s! executionId:s! recordId:s! content:D! createdAt:t! recordType:s! userReference:200
messageId:s! message:201!
name:s! type:s! resourceGatewayId:s hostAddress:s vpcId:s resourceConfigurationId:s status:s! certificateExpiryTime:T dnsResolution:s failureMessage:s
webhookUrl:s! webhookType:s webhookId:s!
%union dynatrace:202 servicenow:203 mcpserverdatadog:204 mcpserver:205 gitlab:206 mcpserversplunk:205 mcpservernewrelic:207 eventChannel:208 mcpservergrafana:209 pagerduty:210 azureidentity:211 mcpserversigv4:212 remoteagent:213 remoteagentsigv4:214
%union oauth:215
currentPage:s lastMessage:s userActionResponse:s
%events responseCreated:216 responseInProgress:217 responseCompleted:218 responseFailed:219 summary:220 heartbeat:221 contentBlockStart:222 contentBlockDelta:223 contentBlockStop:224
state:s!
path:s! message:s!
accountId:s! accountType:s! assumableRoleArn:s! externalId:s
assumableRoleArn:s! accountId:s! accountType:s!
repoName:s! repoId:s! owner:s! ownerType:s! instanceIdentifier:s runtimeRoleArn:s
workspaceId:s! workspaceName:s! transmissionTarget:225!
envId:s! resources:[s
instanceId:s authScopes:[s
accountId:s! endpoint:s!
-
tools:[s!
projectId:s! projectPath:s! instanceIdentifier:s runtimeRoleArn:s
-
-
subscriptionId:s!
organizationName:s! projectId:s! projectName:s!
endpoint:s! organizationId:s tools:[s
services:[s! customerEmail:s!
tools:[s!
-
-
path:s! body:140! metadata:D
url:s!
system:s! title:s referenceId:s! referenceUrl:s! associationId:s!
hostAddress:s! vpcId:s! subnetIds:[s! securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i portRanges:[s certificate:s dnsResolution:s
resourceConfigurationId:s! certificate:s
expression:s!
summary:s! spec:s
%union github:226 slack:227 mcpserverdatadog:228 mcpserver:228 servicenow:229 gitlab:230 mcpserversplunk:228 mcpservernewrelic:231 azuredevops:232 azureidentity:211 mcpservergrafana:233 pagerduty:234 mcpserversigv4:235 remoteagent:236 remoteagentsigv4:237
description:s! objectives:s!
state:s! expression:s
userId:s! userType:s!
%union userMessage:[238 assistantMessage:[239
accountUrn:s! authorizationConfig:240
instanceUrl:s! authorizationConfig:241
name:s! endpoint:s! description:s authorizationConfig:242!
name:s! endpoint:s! description:s authorizationConfig:243!
targetUrl:s! tokenType:s! tokenValue:s! groupId:s
authorizationConfig:244!
type:s
name:s! endpoint:s! description:s authorizationConfig:243!
scopes:[s! authorizationConfig:245!
tenantId:s! clientId:s! webIdentityRoleArn:s! webIdentityTokenAudiences:[s!
name:s! endpoint:s! description:s authorizationConfig:246!
name:s! endpoint:s! description:s authorizationConfig:247!
name:s! endpoint:s! description:s authorizationConfig:248!
authorizationUrl:s!
responseId:s sequenceNumber:i
responseId:s sequenceNumber:i
responseId:s usage:249 sequenceNumber:i
responseId:s errorCode:s errorMessage:s sequenceNumber:i
content:s sequenceNumber:i
-
index:i type:s id:s parentId:s sequenceNumber:i
index:i delta:250 sequenceNumber:i
index:i type:s text:s last:b sequenceNumber:i
opsOncallTarget:251! opsSRETarget:251
owner:s! ownerType:s! targetUrl:s
teamId:s! teamName:s!
name:s! endpoint:s! authorizationMethod:s! description:s apiKeyHeader:s
instanceUrl:s
targetUrl:s! tokenType:s! groupId:s
accountId:s! region:s! description:s
organizationName:s!
endpoint:s! authorizationMethod:s!
scopes:[s!
name:s! endpoint:s! description:s region:s! service:s! roleArn:s! mcpRoleArn:s customHeaders:{s
name:s! endpoint:s! description:s authorizationMethod:s! apiKeyHeader:s
name:s! endpoint:s! description:s region:s! service:s! roleArn:s
%union text:s toolResult:D
%union text:s toolUse:D
%union oAuthClientCredentials:252
%union oAuthClientCredentials:253
%union authorizationDiscovery:254
%union oAuthClientCredentials:255 oAuth3LO:256 apiKey:257 bearerToken:258 authorizationDiscovery:254
%union apiKey:259
%union oAuthClientCredentials:260
region:s! service:s! roleArn:s mcpRoleArn:s customHeaders:{s
%union apiKey:261 oAuthClientCredentials:262 bearerToken:263
region:s! service:s! roleArn:s
inputTokens:i outputTokens:i totalTokens:i
%union textDelta:264 jsonDelta:265
channelName:s channelId:s!
clientName:s clientId:s! exchangeParameters:{s clientSecret:s!
clientName:s clientId:s! exchangeParameters:{s clientSecret:s!
returnToEndpoint:s!
clientName:s clientId:s! exchangeParameters:{s clientSecret:s! exchangeUrl:s! scopes:[s
clientName:s clientId:s! exchangeParameters:{s returnToEndpoint:s! authorizationUrl:s! exchangeUrl:s! clientSecret:s supportCodeChallenge:b scopes:[s
apiKeyName:s! apiKeyValue:s! apiKeyHeader:s!
tokenName:s! tokenValue:s! authorizationHeader:s
apiKey:s! accountId:s! region:s! applicationIds:[s entityGuids:[s alertPolicyIds:[s
clientName:s clientId:s! exchangeParameters:{s clientSecret:s!
apiKeyName:s! apiKeyValue:s! apiKeyHeader:s!
clientName:s clientId:s! exchangeParameters:{s clientSecret:s! exchangeUrl:s! scopes:[s
tokenName:s! tokenValue:s! authorizationHeader:s
text:s
partialJson:s

AccessDeniedException 123 status=403 sender
ConflictException 124 status=409 sender
ContentSizeExceededException 125 status=413 sender
IdentityCenterServiceException 126 status=400 sender
InternalServerException 127 status=500 retryable
InvalidParameterException 128 status=400 sender
ResourceNotFoundException 129 status=404 sender
ServiceQuotaExceededException 130 status=402 sender
ThrottlingException 131 status=429 sender retryable
ValidationException 132

ListAgentSpaces in=nextToken out=nextToken limit=maxResults results=agentSpaces
ListAssociations in=nextToken out=nextToken limit=maxResults results=associations
ListBacklogTasks in=nextToken out=nextToken limit=limit results=tasks
ListExecutions in=nextToken out=nextToken limit=limit results=executions
ListGoals in=nextToken out=nextToken limit=limit results=goals
ListJournalRecords in=nextToken out=nextToken limit=limit results=records
ListServices in=nextToken out=nextToken limit=maxResults results=services
ListAssetFiles in=nextToken out=nextToken limit=maxResults results=items
ListAssetTypes in=nextToken out=nextToken limit=maxResults results=items
ListAssetVersions in=nextToken out=nextToken limit=maxResults results=items
ListAssets in=nextToken out=nextToken limit=maxResults results=items
ListTriggers in=nextToken out=nextToken limit=maxResults results=items

`,
}
