// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** QBusiness, API version 2023-11-27. */
export const qbusiness: ServiceModel = {
  name: 'qbusiness',
  packed: `{"name":"qbusiness","serviceId":"QBusiness","fullName":"QBusiness","apiVersion":"2023-11-27","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"qbusiness","http2":"eventstream"}
AssociatePermission POST /applications/{applicationId}/policy <0 >1
BatchDeleteDocument POST /applications/{applicationId}/indices/{indexId}/documents/delete <2 >3
BatchPutDocument POST /applications/{applicationId}/indices/{indexId}/documents <4 >5
CancelSubscription DELETE /applications/{applicationId}/subscriptions/{subscriptionId} <6 >7 idempotent
Chat POST /applications/{applicationId}/conversations <8 >9
ChatSync POST /applications/{applicationId}/conversations?sync <10 >11
CheckDocumentAccess GET /applications/{applicationId}/index/{indexId}/users/{userId}/documents/{documentId}/check-document-access <12 >13 readonly
CreateAnonymousWebExperienceUrl POST /applications/{applicationId}/experiences/{webExperienceId}/anonymous-url <14 >15
CreateApplication POST /applications <16 >17 idempotent
CreateChatResponseConfiguration POST /applications/{applicationId}/chatresponseconfigurations <18 >19 idempotent
CreateDataAccessor POST /applications/{applicationId}/dataaccessors <20 >21 idempotent
CreateDataSource POST /applications/{applicationId}/indices/{indexId}/datasources <22 >23 idempotent
CreateIndex POST /applications/{applicationId}/indices <24 >25
CreatePlugin POST /applications/{applicationId}/plugins <26 >27 idempotent
CreateRetriever POST /applications/{applicationId}/retrievers <28 >29
CreateSubscription POST /applications/{applicationId}/subscriptions <30 >31 idempotent
CreateUser POST /applications/{applicationId}/users <32 >33 idempotent
CreateWebExperience POST /applications/{applicationId}/experiences <34 >35
DeleteApplication DELETE /applications/{applicationId} <36 >37 idempotent
DeleteAttachment DELETE /applications/{applicationId}/conversations/{conversationId}/attachments/{attachmentId} <38 >39 idempotent
DeleteChatControlsConfiguration DELETE /applications/{applicationId}/chatcontrols <40 >41 idempotent
DeleteChatResponseConfiguration DELETE /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId} <42 >43 idempotent
DeleteConversation DELETE /applications/{applicationId}/conversations/{conversationId} <44 >45 idempotent
DeleteDataAccessor DELETE /applications/{applicationId}/dataaccessors/{dataAccessorId} <46 >47 idempotent
DeleteDataSource DELETE /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId} <48 >49 idempotent
DeleteGroup DELETE /applications/{applicationId}/indices/{indexId}/groups/{groupName} <50 >51 idempotent
DeleteIndex DELETE /applications/{applicationId}/indices/{indexId} <52 >53 idempotent
DeletePlugin DELETE /applications/{applicationId}/plugins/{pluginId} <54 >55 idempotent
DeleteRetriever DELETE /applications/{applicationId}/retrievers/{retrieverId} <56 >57 idempotent
DeleteUser DELETE /applications/{applicationId}/users/{userId} <58 >59 idempotent
DeleteWebExperience DELETE /applications/{applicationId}/experiences/{webExperienceId} <60 >61 idempotent
DisassociatePermission DELETE /applications/{applicationId}/policy/{statementId} <62 >63 idempotent
GetApplication GET /applications/{applicationId} <64 >65 readonly
GetChatControlsConfiguration GET /applications/{applicationId}/chatcontrols <66 >67 readonly
GetChatResponseConfiguration GET /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId} <68 >69 readonly
GetDataAccessor GET /applications/{applicationId}/dataaccessors/{dataAccessorId} <70 >71 readonly
GetDataSource GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId} <72 >73 readonly
GetDocumentContent GET /applications/{applicationId}/index/{indexId}/documents/{documentId}/content <74 >75 readonly
GetGroup GET /applications/{applicationId}/indices/{indexId}/groups/{groupName} <76 >77 readonly
GetIndex GET /applications/{applicationId}/indices/{indexId} <78 >79 readonly
GetMedia GET /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/media/{mediaId} <80 >81 readonly
GetPlugin GET /applications/{applicationId}/plugins/{pluginId} <82 >83 readonly
GetPolicy GET /applications/{applicationId}/policy <84 >85 readonly
GetRetriever GET /applications/{applicationId}/retrievers/{retrieverId} <86 >87 readonly
GetUser GET /applications/{applicationId}/users/{userId} <88 >89 readonly
GetWebExperience GET /applications/{applicationId}/experiences/{webExperienceId} <90 >91 readonly
ListApplications GET /applications <92 >93 readonly
ListAttachments GET /applications/{applicationId}/attachments <94 >95 readonly
ListChatResponseConfigurations GET /applications/{applicationId}/chatresponseconfigurations <96 >97 readonly
ListConversations GET /applications/{applicationId}/conversations <98 >99 readonly
ListDataAccessors GET /applications/{applicationId}/dataaccessors <100 >101 readonly
ListDataSourceSyncJobs GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/syncjobs <102 >103 readonly
ListDataSources GET /applications/{applicationId}/indices/{indexId}/datasources <104 >105 readonly
ListDocuments GET /applications/{applicationId}/index/{indexId}/documents <106 >107 readonly
ListGroups GET /applications/{applicationId}/indices/{indexId}/groups <108 >109 readonly
ListIndices GET /applications/{applicationId}/indices <110 >111 readonly
ListMessages GET /applications/{applicationId}/conversations/{conversationId} <112 >113 readonly
ListPluginActions GET /applications/{applicationId}/plugins/{pluginId}/actions <114 >115 readonly
ListPluginTypeActions GET /pluginTypes/{pluginType}/actions <116 >117 readonly
ListPluginTypeMetadata GET /pluginTypeMetadata <118 >119 readonly
ListPlugins GET /applications/{applicationId}/plugins <120 >121 readonly
ListRetrievers GET /applications/{applicationId}/retrievers <122 >123 readonly
ListSubscriptions GET /applications/{applicationId}/subscriptions <124 >125 readonly
ListTagsForResource GET /v1/tags/{resourceARN} <126 >127 readonly
ListWebExperiences GET /applications/{applicationId}/experiences <128 >129 readonly
PutFeedback POST /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/feedback <130
PutGroup PUT /applications/{applicationId}/indices/{indexId}/groups <131 >132 idempotent
SearchRelevantContent POST /applications/{applicationId}/relevant-content <133 >134
StartDataSourceSyncJob POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/startsync <135 >136
StopDataSourceSyncJob POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/stopsync <137 >138
TagResource POST /v1/tags/{resourceARN} <139 >140 idempotent
UntagResource DELETE /v1/tags/{resourceARN} <141 >142 idempotent
UpdateApplication PUT /applications/{applicationId} <143 >144 idempotent
UpdateChatControlsConfiguration PATCH /applications/{applicationId}/chatcontrols <145 >146 idempotent
UpdateChatResponseConfiguration PUT /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId} <147 >148 idempotent
UpdateDataAccessor PUT /applications/{applicationId}/dataaccessors/{dataAccessorId} <149 >150 idempotent
UpdateDataSource PUT /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId} <151 >152 idempotent
UpdateIndex PUT /applications/{applicationId}/indices/{indexId} <153 >154 idempotent
UpdatePlugin PUT /applications/{applicationId}/plugins/{pluginId} <155 >156 idempotent
UpdateRetriever PUT /applications/{applicationId}/retrievers/{retrieverId} <157 >158 idempotent
UpdateSubscription PUT /applications/{applicationId}/subscriptions/{subscriptionId} <159 >160 idempotent
UpdateUser PUT /applications/{applicationId}/users/{userId} <161 >162 idempotent
UpdateWebExperience PUT /applications/{applicationId}/experiences/{webExperienceId} <163 >164 idempotent

applicationId:s!@u statementId:s! actions:[s! conditions:[175 principal:s!
statement:s
applicationId:s!@u indexId:s!@u documents:[176! dataSourceSyncId:s
failedDocuments:[177
applicationId:s!@u indexId:s!@u documents:[178! roleArn:s dataSourceSyncId:s
failedDocuments:[177
applicationId:s!@u subscriptionId:s!@u
subscriptionArn:s currentSubscription:179 nextSubscription:179
applicationId:s!@u userId:s@q userGroups:[s@q conversationId:s@q parentMessageId:s@q clientToken:s~@q inputStream:180@p
outputStream:181@p
applicationId:s!@u userId:s@q userGroups:[s@q userMessage:s attachments:[182 actionExecution:183 authChallengeResponse:184 conversationId:s parentMessageId:s attributeFilter:185 chatMode:s chatModeConfiguration:186 clientToken:s~
conversationId:s systemMessage:s systemMessageId:s userMessageId:s actionReview:187 authChallengeRequest:188 sourceAttributions:[189 failedAttachments:[190
applicationId:s!@u indexId:s!@u userId:s!@u documentId:s!@u dataSourceId:s@q
userGroups:[191 userAliases:[192 hasAccess:b documentAcl:193
applicationId:s!@u webExperienceId:s!@u sessionDurationInMinutes:i
anonymousUrl:s
displayName:s! roleArn:s identityType:s iamIdentityProviderArn:s identityCenterInstanceArn:s clientIdsForOIDC:[s description:s encryptionConfiguration:194 tags:[195 clientToken:s~ attachmentsConfiguration:196 qAppsConfiguration:197 personalizationConfiguration:198 quickSightConfiguration:199
applicationId:s applicationArn:s
applicationId:s!@u displayName:s! clientToken:s~ responseConfigurations:{200! tags:[195
chatResponseConfigurationId:s! chatResponseConfigurationArn:s!
applicationId:s!@u principal:s! actionConfigurations:[201! clientToken:s~ displayName:s! authenticationDetail:202 tags:[195
dataAccessorId:s! idcApplicationArn:s! dataAccessorArn:s!
applicationId:s!@u indexId:s!@u displayName:s! configuration:D! vpcConfiguration:203 description:s tags:[195 syncSchedule:s roleArn:s clientToken:s~ documentEnrichmentConfiguration:204 mediaExtractionConfiguration:205
dataSourceId:s dataSourceArn:s
applicationId:s!@u displayName:s! description:s type:s tags:[195 capacityConfiguration:206 clientToken:s~
indexId:s indexArn:s
applicationId:s!@u displayName:s! type:s! authConfiguration:207! serverUrl:s customPluginConfiguration:208 tags:[195 clientToken:s~
pluginId:s pluginArn:s buildStatus:s
applicationId:s!@u type:s! displayName:s! configuration:209! roleArn:s clientToken:s~ tags:[195
retrieverId:s retrieverArn:s
applicationId:s!@u principal:210! type:s! clientToken:s~
subscriptionId:s subscriptionArn:s currentSubscription:179 nextSubscription:179
applicationId:s!@u userId:s! userAliases:[211 clientToken:s~
-
applicationId:s!@u title:s subtitle:s welcomeMessage:s samplePromptsControlMode:s origins:[s roleArn:s tags:[195 clientToken:s~ identityProviderConfiguration:212 browserExtensionConfiguration:213 customizationConfiguration:214
webExperienceId:s webExperienceArn:s
applicationId:s!@u
-
applicationId:s!@u conversationId:s!@u attachmentId:s!@u userId:s@q
-
applicationId:s!@u
-
applicationId:s!@u chatResponseConfigurationId:s!@u
-
conversationId:s!@u applicationId:s!@u userId:s@q
-
applicationId:s!@u dataAccessorId:s!@u
-
applicationId:s!@u indexId:s!@u dataSourceId:s!@u
-
applicationId:s!@u indexId:s!@u groupName:s!@u dataSourceId:s@q
-
applicationId:s!@u indexId:s!@u
-
applicationId:s!@u pluginId:s!@u
-
applicationId:s!@u retrieverId:s!@u
-
applicationId:s!@u userId:s!@u
-
applicationId:s!@u webExperienceId:s!@u
-
applicationId:s!@u statementId:s!@u
-
applicationId:s!@u
displayName:s applicationId:s applicationArn:s identityType:s iamIdentityProviderArn:s identityCenterApplicationArn:s roleArn:s status:s description:s encryptionConfiguration:194 createdAt:t updatedAt:t error:215 attachmentsConfiguration:216 qAppsConfiguration:197 personalizationConfiguration:198 autoSubscriptionConfiguration:217 clientIdsForOIDC:[s quickSightConfiguration:199
applicationId:s!@u maxResults:i@q nextToken:s@q
responseScope:s orchestrationConfiguration:218 blockedPhrases:219 topicConfigurations:[220 creatorModeConfiguration:221 nextToken:s hallucinationReductionConfiguration:222
applicationId:s!@u chatResponseConfigurationId:s!@u
chatResponseConfigurationId:s chatResponseConfigurationArn:s displayName:s createdAt:t inUseConfiguration:223 lastUpdateConfiguration:223
applicationId:s!@u dataAccessorId:s!@u
displayName:s dataAccessorId:s dataAccessorArn:s applicationId:s idcApplicationArn:s principal:s actionConfigurations:[201 authenticationDetail:202 createdAt:t updatedAt:t
applicationId:s!@u indexId:s!@u dataSourceId:s!@u
applicationId:s indexId:s dataSourceId:s dataSourceArn:s displayName:s type:s configuration:D vpcConfiguration:203 createdAt:t updatedAt:t description:s status:s syncSchedule:s roleArn:s error:215 documentEnrichmentConfiguration:204 mediaExtractionConfiguration:205
applicationId:s!@u indexId:s!@u dataSourceId:s@q documentId:s!@u outputFormat:s@q
presignedUrl:s! mimeType:s!
applicationId:s!@u indexId:s!@u groupName:s!@u dataSourceId:s@q
status:224 statusHistory:[224
applicationId:s!@u indexId:s!@u
applicationId:s indexId:s displayName:s indexArn:s status:s type:s description:s createdAt:t updatedAt:t capacityConfiguration:206 documentAttributeConfigurations:[225 error:215 indexStatistics:226
applicationId:s!@u conversationId:s!@u messageId:s!@u mediaId:s!@u
mediaBytes:B mediaMimeType:s
applicationId:s!@u pluginId:s!@u
applicationId:s pluginId:s displayName:s type:s serverUrl:s authConfiguration:207 customPluginConfiguration:208 buildStatus:s pluginArn:s state:s createdAt:t updatedAt:t
applicationId:s!@u
policy:s
applicationId:s!@u retrieverId:s!@u
applicationId:s retrieverId:s retrieverArn:s type:s status:s displayName:s configuration:209 roleArn:s createdAt:t updatedAt:t
applicationId:s!@u userId:s!@u
userAliases:[211
applicationId:s!@u webExperienceId:s!@u
applicationId:s webExperienceId:s webExperienceArn:s defaultEndpoint:s status:s createdAt:t updatedAt:t title:s subtitle:s welcomeMessage:s samplePromptsControlMode:s origins:[s roleArn:s identityProviderConfiguration:212 authenticationConfiguration:227 error:215 browserExtensionConfiguration:213 customizationConfiguration:214
nextToken:s@q maxResults:i@q
nextToken:s applications:[228
applicationId:s!@u conversationId:s@q userId:s@q nextToken:s@q maxResults:i@q
attachments:[229 nextToken:s
applicationId:s!@u maxResults:i@q nextToken:s@q
chatResponseConfigurations:[230 nextToken:s
applicationId:s!@u userId:s@q nextToken:s@q maxResults:i@q
nextToken:s conversations:[231
applicationId:s!@u nextToken:s@q maxResults:i@q
dataAccessors:[232 nextToken:s
dataSourceId:s!@u applicationId:s!@u indexId:s!@u nextToken:s@q maxResults:i@q startTime:t@q endTime:t@q statusFilter:s@q=syncStatus
history:[233 nextToken:s
applicationId:s!@u indexId:s!@u nextToken:s@q maxResults:i@q
dataSources:[234 nextToken:s
applicationId:s!@u indexId:s!@u dataSourceIds:[s@q nextToken:s@q maxResults:i@q
documentDetailList:[235 nextToken:s
applicationId:s!@u indexId:s!@u updatedEarlierThan:t!@q dataSourceId:s@q nextToken:s@q maxResults:i@q
nextToken:s items:[236
applicationId:s!@u nextToken:s@q maxResults:i@q
nextToken:s indices:[237
conversationId:s!@u applicationId:s!@u userId:s@q nextToken:s@q maxResults:i@q
messages:[238 nextToken:s
applicationId:s!@u pluginId:s!@u nextToken:s@q maxResults:i@q
nextToken:s items:[239
pluginType:s!@u nextToken:s@q maxResults:i@q
nextToken:s items:[239
nextToken:s@q maxResults:i@q
nextToken:s items:[240
applicationId:s!@u nextToken:s@q maxResults:i@q
nextToken:s plugins:[241
applicationId:s!@u nextToken:s@q maxResults:i@q
retrievers:[242 nextToken:s
applicationId:s!@u nextToken:s@q maxResults:i@q
nextToken:s subscriptions:[243
resourceARN:s!@u
tags:[195
applicationId:s!@u nextToken:s@q maxResults:i@q
webExperiences:[244 nextToken:s
applicationId:s!@u userId:s@q conversationId:s!@u messageId:s!@u messageCopiedAt:t messageUsefulness:245
applicationId:s!@u indexId:s!@u groupName:s! dataSourceId:s type:s! groupMembers:246! roleArn:s
-
applicationId:s!@u queryText:s! contentSource:247! attributeFilter:185 maxResults:i nextToken:s
relevantContent:[248 nextToken:s
dataSourceId:s!@u applicationId:s!@u indexId:s!@u
executionId:s
dataSourceId:s!@u applicationId:s!@u indexId:s!@u
-
resourceARN:s!@u tags:[195!
-
resourceARN:s!@u tagKeys:[s!@q
-
applicationId:s!@u identityCenterInstanceArn:s displayName:s description:s roleArn:s attachmentsConfiguration:196 qAppsConfiguration:197 personalizationConfiguration:198 autoSubscriptionConfiguration:217
-
applicationId:s!@u clientToken:s~ responseScope:s orchestrationConfiguration:249 blockedPhrasesConfigurationUpdate:250 topicConfigurationsToCreateOrUpdate:[220 topicConfigurationsToDelete:[220 creatorModeConfiguration:251 hallucinationReductionConfiguration:222
-
applicationId:s!@u chatResponseConfigurationId:s!@u displayName:s responseConfigurations:{200! clientToken:s~
-
applicationId:s!@u dataAccessorId:s!@u actionConfigurations:[201! authenticationDetail:202 displayName:s
-
applicationId:s!@u indexId:s!@u dataSourceId:s!@u displayName:s configuration:D vpcConfiguration:203 description:s syncSchedule:s roleArn:s documentEnrichmentConfiguration:204 mediaExtractionConfiguration:205
-
applicationId:s!@u indexId:s!@u displayName:s description:s capacityConfiguration:206 documentAttributeConfigurations:[225
-
applicationId:s!@u pluginId:s!@u displayName:s state:s serverUrl:s customPluginConfiguration:208 authConfiguration:207
-
applicationId:s!@u retrieverId:s!@u configuration:209 displayName:s roleArn:s
-
applicationId:s!@u subscriptionId:s!@u type:s!
subscriptionArn:s currentSubscription:179 nextSubscription:179
applicationId:s!@u userId:s!@u userAliasesToUpdate:[211 userAliasesToDelete:[211
userAliasesAdded:[211 userAliasesUpdated:[211 userAliasesDeleted:[211
applicationId:s!@u webExperienceId:s!@u roleArn:s authenticationConfiguration:227 title:s subtitle:s welcomeMessage:s samplePromptsControlMode:s identityProviderConfiguration:212 origins:[s browserExtensionConfiguration:213 customizationConfiguration:214
-
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s!
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! reason:s! fields:[252
conditionOperator:s! conditionKey:s! conditionValues:[s!
documentId:s!
id:s error:215 dataSourceId:s
id:s! attributes:[253 content:254 contentType:s title:s accessConfiguration:255 documentEnrichmentConfiguration:204 mediaExtractionConfiguration:205
type:s
%events configurationEvent:256 textEvent:257 attachmentEvent:258 actionExecutionEvent:259 endOfInputEvent:260 authChallengeResponseEvent:261
%events textEvent:262 metadataEvent:263 actionReviewEvent:264 failedAttachmentEvent:265 authChallengeRequestEvent:266
data:B name:s copyFrom:267
pluginId:s! payload:{268! payloadFieldNameSeparator:s!
responseMap:{s!
andAllFilters:[185 orAllFilters:[185 notFilter:185 equalsTo:253 containsAll:253 containsAny:253 greaterThan:253 greaterThanOrEquals:253 lessThan:253 lessThanOrEquals:253
%union pluginConfiguration:269
pluginId:s pluginType:s payload:{270 payloadFieldNameSeparator:s
authorizationUrl:s!
title:s snippet:s url:s citationNumber:i updatedAt:t textMessageSegments:[271 documentId:s indexId:s datasourceId:s
name:s status:s error:215 attachmentId:s conversationId:s
name:s type:s
id:s type:s
allowlist:272 denyList:272
kmsKeyId:s
key:s! value:s!
attachmentsControlMode:s!
qAppsControlMode:s!
personalizationControlMode:s!
clientNamespace:s!
instructionCollection:273
action:s! filterConfiguration:274
authenticationType:s! authenticationConfiguration:275 externalIds:[s
subnetIds:[s! securityGroupIds:[s!
inlineConfigurations:[276 preExtractionHookConfiguration:277 postExtractionHookConfiguration:277
imageExtractionConfiguration:278 audioExtractionConfiguration:279 videoExtractionConfiguration:280
units:i
%union basicAuthConfiguration:281 oAuth2ClientCredentialConfiguration:282 noAuthConfiguration:283 idcAuthConfiguration:284
description:s! apiSchemaType:s! apiSchema:285
%union nativeIndexConfiguration:286 kendraIndexConfiguration:287
%union user:s group:s
indexId:s dataSourceId:s userId:s!
%union samlConfiguration:288 openIDConnectConfiguration:289
enabledBrowserExtensions:[s!
customCSSUrl:s logoUrl:s fontUrl:s faviconUrl:s
errorMessage:s errorCode:s
attachmentsControlMode:s
autoSubscribe:s! defaultSubscriptionType:s
control:s!
blockedPhrases:[s systemMessageOverride:s
name:s! description:s exampleChatMessages:[s rules:[290!
creatorModeControl:s!
hallucinationReductionControl:s
responseConfigurations:{200 responseConfigurationSummary:s status:s error:215 updatedAt:t
status:s lastUpdatedAt:t errorDetail:215
name:s type:s search:s
textDocumentStatistics:291
%union samlConfiguration:292
displayName:s applicationId:s createdAt:t updatedAt:t status:s identityType:s quickSightConfiguration:199
attachmentId:s conversationId:s name:s copyFrom:267 fileType:s fileSize:i md5chksum:s createdAt:t status:s error:215
chatResponseConfigurationId:s! chatResponseConfigurationArn:s! displayName:s! responseConfigurationSummary:s status:s! createdAt:t updatedAt:t
conversationId:s title:s startTime:t
displayName:s dataAccessorId:s dataAccessorArn:s idcApplicationArn:s principal:s authenticationDetail:202 createdAt:t updatedAt:t
executionId:s startTime:t endTime:t status:s error:215 dataSourceErrorCode:s metrics:293
displayName:s dataSourceId:s type:s createdAt:t updatedAt:t status:s
documentId:s status:s error:215 createdAt:t updatedAt:t
groupName:s
displayName:s indexId:s createdAt:t updatedAt:t status:s
messageId:s body:s time:t type:s attachments:[190 sourceAttribution:[189 actionReview:187 actionExecution:183
actionIdentifier:s displayName:s instructionExample:s description:s
type:s category:s description:s
pluginId:s displayName:s type:s serverUrl:s state:s buildStatus:s createdAt:t updatedAt:t
applicationId:s retrieverId:s type:s status:s displayName:s
subscriptionId:s subscriptionArn:s principal:210 currentSubscription:179 nextSubscription:179
webExperienceId:s createdAt:t updatedAt:t defaultEndpoint:s status:s
usefulness:s! reason:s comment:s submittedAt:t!
memberGroups:[294 memberUsers:[295 s3PathForGroupMembers:296
%union retriever:297
content:s documentId:s documentTitle:s documentUri:s documentAttributes:[253 scoreAttributes:298
control:s!
blockedPhrasesToCreateOrUpdate:[s blockedPhrasesToDelete:[s systemMessageOverride:s
creatorModeControl:s!
name:s! message:s!
name:s! value:299!
%union blob:B s3:296
accessControls:[300! memberRelation:s
chatMode:s chatModeConfiguration:186 attributeFilter:185
userMessage:s!
attachment:182
pluginId:s! payload:{268! payloadFieldNameSeparator:s!
-
responseMap:{s!
systemMessageType:s conversationId:s userMessageId:s systemMessageId:s systemMessage:s
conversationId:s userMessageId:s systemMessageId:s sourceAttributions:[189 finalTextMessage:s
conversationId:s userMessageId:s systemMessageId:s pluginId:s pluginType:s payload:{270 payloadFieldNameSeparator:s
conversationId:s userMessageId:s systemMessageId:s attachment:190
authorizationUrl:s!
%union conversation:301
value:D!
pluginId:s!
displayName:s displayOrder:i displayDescription:s type:s value:D allowedValues:[302 allowedFormat:s arrayItemJsonSchema:D required:b
beginOffset:i endOffset:i snippetExcerpt:303 mediaId:s mediaMimeType:s sourceDetails:304
memberRelation:s conditions:[305
responseLength:s targetAudience:s perspective:s outputStyle:s identity:s tone:s customInstructions:s examples:s
documentAttributeFilter:185!
%union idcTrustedTokenIssuerConfiguration:306
condition:307 target:308 documentContentOperator:s
invocationCondition:307 lambdaArn:s s3BucketName:s roleArn:s
imageExtractionStatus:s!
audioExtractionStatus:s!
videoExtractionStatus:s!
secretArn:s! roleArn:s!
secretArn:s! roleArn:s! authorizationUrl:s tokenUrl:s
-
idcApplicationArn:s! roleArn:s!
%union payload:s s3:296
indexId:s! version:l boostingOverride:{309
indexId:s!
authenticationUrl:s!
secretsArn:s! secretsRole:s!
includedUsersAndGroups:310 excludedUsersAndGroups:310 ruleType:s! ruleConfiguration:311
indexedTextBytes:l indexedTextDocumentCount:i
metadataXML:s! roleArn:s! userIdAttribute:s! userGroupAttribute:s
documentsAdded:s documentsModified:s documentsDeleted:s documentsFailed:s documentsScanned:s
groupName:s! type:s
userId:s! type:s
bucket:s! key:s!
retrieverId:s!
scoreConfidence:s
%union stringValue:s stringListValue:[s longValue:l dateValue:t
principals:[312! memberRelation:s
conversationId:s! attachmentId:s!
value:D displayValue:D
text:s
%union imageSourceDetails:313 audioSourceDetails:314 videoSourceDetails:315
memberRelation:s users:[316 groups:[317
idcTrustedTokenIssuerArn:s!
key:s! operator:s! value:299
key:s! value:299 attributeValueOperator:s
%union numberConfiguration:318 stringConfiguration:319 dateConfiguration:320 stringListConfiguration:321
userIds:[s userGroups:[s
%union contentBlockerRule:322 contentRetrievalRule:323
%union user:324 group:325
mediaId:s mediaMimeType:s
mediaId:s mediaMimeType:s startTimeMilliseconds:l endTimeMilliseconds:l audioExtractionType:s
mediaId:s mediaMimeType:s startTimeMilliseconds:l endTimeMilliseconds:l videoExtractionType:s
id:s type:s
name:s type:s
boostingLevel:s! boostingType:s
boostingLevel:s! attributeValueBoosting:{s
boostingLevel:s! boostingDurationInSeconds:l
boostingLevel:s!
systemMessageOverride:s
eligibleDataSources:[326
id:s access:s! membershipType:s
name:s access:s! membershipType:s
indexId:s dataSourceId:s

AccessDeniedException 165 status=403 sender
ConflictException 166 status=409 sender
ExternalResourceException 167 status=424 sender
InternalServerException 168 status=500
LicenseNotFoundException 169 status=400 sender
MediaTooLargeException 170 status=400 sender
ResourceNotFoundException 171 status=404 sender
ServiceQuotaExceededException 172 status=402 sender
ThrottlingException 173 status=429 sender
ValidationException 174 status=400 sender

GetChatControlsConfiguration in=nextToken out=nextToken limit=maxResults results=topicConfigurations
ListApplications in=nextToken out=nextToken limit=maxResults results=applications
ListConversations in=nextToken out=nextToken limit=maxResults results=conversations
ListDataSourceSyncJobs in=nextToken out=nextToken limit=maxResults results=history
ListDataSources in=nextToken out=nextToken limit=maxResults results=dataSources
ListDocuments in=nextToken out=nextToken limit=maxResults results=documentDetailList
ListGroups in=nextToken out=nextToken limit=maxResults results=items
ListIndices in=nextToken out=nextToken limit=maxResults results=indices
ListMessages in=nextToken out=nextToken limit=maxResults results=messages
ListPlugins in=nextToken out=nextToken limit=maxResults results=plugins
ListRetrievers in=nextToken out=nextToken limit=maxResults results=retrievers
ListWebExperiences in=nextToken out=nextToken limit=maxResults results=webExperiences
ListAttachments in=nextToken out=nextToken limit=maxResults results=attachments
ListDataAccessors in=nextToken out=nextToken limit=maxResults results=dataAccessors
ListPluginActions in=nextToken out=nextToken limit=maxResults results=items
ListPluginTypeActions in=nextToken out=nextToken limit=maxResults results=items
ListPluginTypeMetadata in=nextToken out=nextToken limit=maxResults results=items
SearchRelevantContent in=nextToken out=nextToken limit=maxResults results=relevantContent
ListSubscriptions in=nextToken out=nextToken limit=maxResults results=subscriptions
ListChatResponseConfigurations in=nextToken out=nextToken limit=maxResults results=chatResponseConfigurations

`,
}
