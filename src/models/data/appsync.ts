// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS AppSync, API version 2017-07-25. */
export const appsync: ServiceModel = {
  name: 'appsync',
  packed: `{"name":"appsync","serviceId":"AppSync","fullName":"AWS AppSync","apiVersion":"2017-07-25","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"appsync","jsonVersion":"1.1"}
AssociateApi POST /v1/domainnames/{domainName}/apiassociation <0 >1
AssociateMergedGraphqlApi POST /v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations <2 >3
AssociateSourceGraphqlApi POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations <4 >5
CreateApi POST /v2/apis <6 >7
CreateApiCache POST /v1/apis/{apiId}/ApiCaches <8 >9
CreateApiKey POST /v1/apis/{apiId}/apikeys <10 >11
CreateChannelNamespace POST /v2/apis/{apiId}/channelNamespaces <12 >13
CreateDataSource POST /v1/apis/{apiId}/datasources <14 >15
CreateDomainName POST /v1/domainnames <16 >17
CreateFunction POST /v1/apis/{apiId}/functions <18 >19
CreateGraphqlApi POST /v1/apis <20 >21
CreateResolver POST /v1/apis/{apiId}/types/{typeName}/resolvers <22 >23
CreateType POST /v1/apis/{apiId}/types <24 >25
DeleteApi DELETE /v2/apis/{apiId} <26 >27 idempotent
DeleteApiCache DELETE /v1/apis/{apiId}/ApiCaches <28 >29
DeleteApiKey DELETE /v1/apis/{apiId}/apikeys/{id} <30 >31
DeleteChannelNamespace DELETE /v2/apis/{apiId}/channelNamespaces/{name} <32 >33 idempotent
DeleteDataSource DELETE /v1/apis/{apiId}/datasources/{name} <34 >35
DeleteDomainName DELETE /v1/domainnames/{domainName} <36 >37
DeleteFunction DELETE /v1/apis/{apiId}/functions/{functionId} <38 >39
DeleteGraphqlApi DELETE /v1/apis/{apiId} <40 >41
DeleteResolver DELETE /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName} <42 >43
DeleteType DELETE /v1/apis/{apiId}/types/{typeName} <44 >45
DisassociateApi DELETE /v1/domainnames/{domainName}/apiassociation <46 >47
DisassociateMergedGraphqlApi DELETE /v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations/{associationId} <48 >49
DisassociateSourceGraphqlApi DELETE /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId} <50 >51
EvaluateCode POST /v1/dataplane-evaluatecode <52 >53
EvaluateMappingTemplate POST /v1/dataplane-evaluatetemplate <54 >55
FlushApiCache DELETE /v1/apis/{apiId}/FlushCache <56 >57
GetApi GET /v2/apis/{apiId} <58 >59
GetApiAssociation GET /v1/domainnames/{domainName}/apiassociation <60 >61
GetApiCache GET /v1/apis/{apiId}/ApiCaches <62 >63
GetChannelNamespace GET /v2/apis/{apiId}/channelNamespaces/{name} <64 >65
GetDataSource GET /v1/apis/{apiId}/datasources/{name} <66 >67
GetDataSourceIntrospection GET /v1/datasources/introspections/{introspectionId} <68 >69
GetDomainName GET /v1/domainnames/{domainName} <70 >71
GetFunction GET /v1/apis/{apiId}/functions/{functionId} <72 >73
GetGraphqlApi GET /v1/apis/{apiId} <74 >75
GetGraphqlApiEnvironmentVariables GET /v1/apis/{apiId}/environmentVariables <76 >77
GetIntrospectionSchema GET /v1/apis/{apiId}/schema <78 >79
GetResolver GET /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName} <80 >81
GetSchemaCreationStatus GET /v1/apis/{apiId}/schemacreation <82 >83
GetSourceApiAssociation GET /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId} <84 >85
GetType GET /v1/apis/{apiId}/types/{typeName} <86 >87
ListApiKeys GET /v1/apis/{apiId}/apikeys <88 >89
ListApis GET /v2/apis <90 >91
ListChannelNamespaces GET /v2/apis/{apiId}/channelNamespaces <92 >93
ListDataSources GET /v1/apis/{apiId}/datasources <94 >95
ListDomainNames GET /v1/domainnames <96 >97
ListFunctions GET /v1/apis/{apiId}/functions <98 >99
ListGraphqlApis GET /v1/apis <100 >101
ListResolvers GET /v1/apis/{apiId}/types/{typeName}/resolvers <102 >103
ListResolversByFunction GET /v1/apis/{apiId}/functions/{functionId}/resolvers <104 >105
ListSourceApiAssociations GET /v1/apis/{apiId}/sourceApiAssociations <106 >107
ListTagsForResource GET /v1/tags/{resourceArn} <108 >109
ListTypes GET /v1/apis/{apiId}/types <110 >111
ListTypesByAssociation GET /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/types <112 >113
PutGraphqlApiEnvironmentVariables PUT /v1/apis/{apiId}/environmentVariables <114 >115
StartDataSourceIntrospection POST /v1/datasources/introspections <116 >117
StartSchemaCreation POST /v1/apis/{apiId}/schemacreation <118 >119
StartSchemaMerge POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/merge <120 >121
TagResource POST /v1/tags/{resourceArn} <122 >123
UntagResource DELETE /v1/tags/{resourceArn} <124 >125
UpdateApi POST /v2/apis/{apiId} <126 >127
UpdateApiCache POST /v1/apis/{apiId}/ApiCaches/update <128 >129
UpdateApiKey POST /v1/apis/{apiId}/apikeys/{id} <130 >131
UpdateChannelNamespace POST /v2/apis/{apiId}/channelNamespaces/{name} <132 >133
UpdateDataSource POST /v1/apis/{apiId}/datasources/{name} <134 >135
UpdateDomainName POST /v1/domainnames/{domainName} <136 >137
UpdateFunction POST /v1/apis/{apiId}/functions/{functionId} <138 >139
UpdateGraphqlApi POST /v1/apis/{apiId} <140 >141
UpdateResolver POST /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName} <142 >143
UpdateSourceApiAssociation POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId} <144 >145
UpdateType POST /v1/apis/{apiId}/types/{typeName} <146 >147

domainName:s!@u apiId:s!
apiAssociation:161
sourceApiIdentifier:s!@u mergedApiIdentifier:s! description:s sourceApiAssociationConfig:162
sourceApiAssociation:163
mergedApiIdentifier:s!@u sourceApiIdentifier:s! description:s sourceApiAssociationConfig:162
sourceApiAssociation:163
name:s! ownerContact:s tags:{s eventConfig:164!
api:165
apiId:s!@u ttl:l! transitEncryptionEnabled:b atRestEncryptionEnabled:b apiCachingBehavior:s! type:s! healthMetricsConfig:s
apiCache:166
apiId:s!@u description:s expires:l
apiKey:167
apiId:s!@u name:s! subscribeAuthModes:[168 publishAuthModes:[168 codeHandlers:s tags:{s handlerConfigs:169
channelNamespace:170
apiId:s!@u name:s! description:s type:s! serviceRoleArn:s dynamodbConfig:171 lambdaConfig:172 elasticsearchConfig:173 openSearchServiceConfig:174 httpConfig:175 relationalDatabaseConfig:176 eventBridgeConfig:177 metricsConfig:s
dataSource:178
domainName:s! certificateArn:s! description:s tags:{s
domainNameConfig:179
apiId:s!@u name:s! description:s dataSourceName:s! requestMappingTemplate:s responseMappingTemplate:s functionVersion:s syncConfig:180 maxBatchSize:i runtime:181 code:s
functionConfiguration:182
name:s! logConfig:183 authenticationType:s! userPoolConfig:184 openIDConnectConfig:185 tags:{s additionalAuthenticationProviders:[186 xrayEnabled:b lambdaAuthorizerConfig:187 apiType:s mergedApiExecutionRoleArn:s visibility:s ownerContact:s introspectionConfig:s queryDepthLimit:i resolverCountLimit:i enhancedMetricsConfig:188
graphqlApi:189
apiId:s!@u typeName:s!@u fieldName:s! dataSourceName:s requestMappingTemplate:s responseMappingTemplate:s kind:s pipelineConfig:190 syncConfig:180 cachingConfig:191 maxBatchSize:i runtime:181 code:s metricsConfig:s
resolver:192
apiId:s!@u definition:s! format:s!
type:193
apiId:s!@u
-
apiId:s!@u
-
apiId:s!@u id:s!@u
-
apiId:s!@u name:s!@u
-
apiId:s!@u name:s!@u
-
domainName:s!@u
-
apiId:s!@u functionId:s!@u
-
apiId:s!@u
-
apiId:s!@u typeName:s!@u fieldName:s!@u
-
apiId:s!@u typeName:s!@u
-
domainName:s!@u
-
sourceApiIdentifier:s!@u associationId:s!@u
sourceApiAssociationStatus:s
mergedApiIdentifier:s!@u associationId:s!@u
sourceApiAssociationStatus:s
runtime:181! code:s! context:s! function:s
evaluationResult:s error:194 logs:[s stash:s outErrors:s
template:s! context:s!
evaluationResult:s error:195 logs:[s stash:s outErrors:s
apiId:s!@u
-
apiId:s!@u
api:165
domainName:s!@u
apiAssociation:161
apiId:s!@u
apiCache:166
apiId:s!@u name:s!@u
channelNamespace:170
apiId:s!@u name:s!@u
dataSource:178
introspectionId:s!@u includeModelsSDL:b@q nextToken:s@q maxResults:i@q
introspectionId:s introspectionStatus:s introspectionStatusDetail:s introspectionResult:196
domainName:s!@u
domainNameConfig:179
apiId:s!@u functionId:s!@u
functionConfiguration:182
apiId:s!@u
graphqlApi:189
apiId:s!@u
environmentVariables:{s
apiId:s!@u format:s!@q includeDirectives:b@q
schema:B@p
apiId:s!@u typeName:s!@u fieldName:s!@u
resolver:192
apiId:s!@u
status:s details:s
mergedApiIdentifier:s!@u associationId:s!@u
sourceApiAssociation:163
apiId:s!@u typeName:s!@u format:s!@q
type:193
apiId:s!@u nextToken:s@q maxResults:i@q
apiKeys:[167 nextToken:s
nextToken:s@q maxResults:i@q
apis:[165 nextToken:s
apiId:s!@u nextToken:s@q maxResults:i@q
channelNamespaces:[170 nextToken:s
apiId:s!@u nextToken:s@q maxResults:i@q
dataSources:[178 nextToken:s
nextToken:s@q maxResults:i@q
domainNameConfigs:[179 nextToken:s
apiId:s!@u nextToken:s@q maxResults:i@q
functions:[182 nextToken:s
nextToken:s@q maxResults:i@q apiType:s@q owner:s@q
graphqlApis:[189 nextToken:s
apiId:s!@u typeName:s!@u nextToken:s@q maxResults:i@q
resolvers:[192 nextToken:s
apiId:s!@u functionId:s!@u nextToken:s@q maxResults:i@q
resolvers:[192 nextToken:s
apiId:s!@u nextToken:s@q maxResults:i@q
sourceApiAssociationSummaries:[197 nextToken:s
resourceArn:s!@u
tags:{s
apiId:s!@u format:s!@q nextToken:s@q maxResults:i@q
types:[193 nextToken:s
mergedApiIdentifier:s!@u associationId:s!@u format:s!@q nextToken:s@q maxResults:i@q
types:[193 nextToken:s
apiId:s!@u environmentVariables:{s!
environmentVariables:{s
rdsDataApiConfig:198
introspectionId:s introspectionStatus:s introspectionStatusDetail:s
apiId:s!@u definition:B!
status:s
associationId:s!@u mergedApiIdentifier:s!@u
sourceApiAssociationStatus:s
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
apiId:s!@u name:s! ownerContact:s eventConfig:164!
api:165
apiId:s!@u ttl:l! apiCachingBehavior:s! type:s! healthMetricsConfig:s
apiCache:166
apiId:s!@u id:s!@u description:s expires:l
apiKey:167
apiId:s!@u name:s!@u subscribeAuthModes:[168 publishAuthModes:[168 codeHandlers:s handlerConfigs:169
channelNamespace:170
apiId:s!@u name:s!@u description:s type:s! serviceRoleArn:s dynamodbConfig:171 lambdaConfig:172 elasticsearchConfig:173 openSearchServiceConfig:174 httpConfig:175 relationalDatabaseConfig:176 eventBridgeConfig:177 metricsConfig:s
dataSource:178
domainName:s!@u description:s
domainNameConfig:179
apiId:s!@u name:s! description:s functionId:s!@u dataSourceName:s! requestMappingTemplate:s responseMappingTemplate:s functionVersion:s syncConfig:180 maxBatchSize:i runtime:181 code:s
functionConfiguration:182
apiId:s!@u name:s! logConfig:183 authenticationType:s! userPoolConfig:184 openIDConnectConfig:185 additionalAuthenticationProviders:[186 xrayEnabled:b lambdaAuthorizerConfig:187 mergedApiExecutionRoleArn:s ownerContact:s introspectionConfig:s queryDepthLimit:i resolverCountLimit:i enhancedMetricsConfig:188
graphqlApi:189
apiId:s!@u typeName:s!@u fieldName:s!@u dataSourceName:s requestMappingTemplate:s responseMappingTemplate:s kind:s pipelineConfig:190 syncConfig:180 cachingConfig:191 maxBatchSize:i runtime:181 code:s metricsConfig:s
resolver:192
associationId:s!@u mergedApiIdentifier:s!@u description:s sourceApiAssociationConfig:162
sourceApiAssociation:163
apiId:s!@u typeName:s!@u definition:s format:s!
type:193
message:s
message:s
message:s
message:s
message:s reason:s detail:199
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
domainName:s apiId:s associationStatus:s deploymentDetail:s
mergeType:s
associationId:s associationArn:s sourceApiId:s sourceApiArn:s mergedApiArn:s mergedApiId:s description:s sourceApiAssociationConfig:162 sourceApiAssociationStatus:s sourceApiAssociationStatusDetail:s lastSuccessfulMergeDate:t
authProviders:[200! connectionAuthModes:[168! defaultPublishAuthModes:[168! defaultSubscribeAuthModes:[168! logConfig:201
apiId:s name:s ownerContact:s tags:{s dns:{s apiArn:s created:t xrayEnabled:b wafWebAclArn:s eventConfig:164
ttl:l apiCachingBehavior:s transitEncryptionEnabled:b atRestEncryptionEnabled:b type:s status:s healthMetricsConfig:s
id:s description:s expires:l deletes:l
authType:s!
onPublish:202 onSubscribe:202
apiId:s name:s subscribeAuthModes:[168 publishAuthModes:[168 codeHandlers:s tags:{s channelNamespaceArn:s created:t lastModified:t handlerConfigs:169
tableName:s! awsRegion:s! useCallerCredentials:b deltaSyncConfig:203 versioned:b
lambdaFunctionArn:s!
endpoint:s! awsRegion:s!
endpoint:s! awsRegion:s!
endpoint:s authorizationConfig:204
relationalDatabaseSourceType:s rdsHttpEndpointConfig:205
eventBusArn:s!
dataSourceArn:s name:s description:s type:s serviceRoleArn:s dynamodbConfig:171 lambdaConfig:172 elasticsearchConfig:173 openSearchServiceConfig:174 httpConfig:175 relationalDatabaseConfig:176 eventBridgeConfig:177 metricsConfig:s
domainName:s description:s certificateArn:s appsyncDomainName:s hostedZoneId:s tags:{s domainNameArn:s
conflictHandler:s conflictDetection:s lambdaConflictHandlerConfig:206
name:s! runtimeVersion:s!
functionId:s functionArn:s name:s description:s dataSourceName:s requestMappingTemplate:s responseMappingTemplate:s functionVersion:s syncConfig:180 maxBatchSize:i runtime:181 code:s
fieldLogLevel:s! cloudWatchLogsRoleArn:s! excludeVerboseContent:b
userPoolId:s! awsRegion:s! defaultAction:s! appIdClientRegex:s
issuer:s! clientId:s iatTTL:l authTTL:l
authenticationType:s openIDConnectConfig:185 userPoolConfig:207 lambdaAuthorizerConfig:187
authorizerResultTtlInSeconds:i authorizerUri:s! identityValidationExpression:s
resolverLevelMetricsBehavior:s! dataSourceLevelMetricsBehavior:s! operationLevelMetricsConfig:s!
name:s apiId:s authenticationType:s logConfig:183 userPoolConfig:184 openIDConnectConfig:185 arn:s uris:{s tags:{s additionalAuthenticationProviders:[186 xrayEnabled:b wafWebAclArn:s lambdaAuthorizerConfig:187 dns:{s visibility:s apiType:s mergedApiExecutionRoleArn:s owner:s ownerContact:s introspectionConfig:s queryDepthLimit:i resolverCountLimit:i enhancedMetricsConfig:188
functions:[s
ttl:l! cachingKeys:[s
typeName:s fieldName:s dataSourceName:s resolverArn:s requestMappingTemplate:s responseMappingTemplate:s kind:s pipelineConfig:190 syncConfig:180 cachingConfig:191 maxBatchSize:i runtime:181 code:s metricsConfig:s
name:s description:s arn:s definition:s format:s
message:s codeErrors:[208
message:s
models:[209 nextToken:s
associationId:s associationArn:s sourceApiId:s sourceApiArn:s mergedApiId:s mergedApiArn:s description:s
resourceArn:s! secretArn:s! databaseName:s!
codeErrors:[208
authType:s! cognitoConfig:210 openIDConnectConfig:185 lambdaAuthorizerConfig:187
logLevel:s! cloudWatchLogsRoleArn:s!
behavior:s! integration:211!
baseTableTTL:l deltaSyncTableName:s deltaSyncTableTTL:l
authorizationType:s! awsIamConfig:212
awsRegion:s dbClusterIdentifier:s databaseName:s schema:s awsSecretStoreArn:s
lambdaConflictHandlerArn:s
userPoolId:s! awsRegion:s! appIdClientRegex:s
errorType:s value:s location:213
name:s fields:[214 primaryKey:215 indexes:[215 sdl:s
userPoolId:s! awsRegion:s! appIdClientRegex:s
dataSourceName:s! lambdaConfig:216
signingRegion:s signingServiceName:s
line:i column:i span:i
name:s type:217 length:l
name:s fields:[s
invokeType:s
kind:s name:s type:217 values:[s

AccessDeniedException 148 status=403
ApiKeyLimitExceededException 149 status=400
ApiKeyValidityOutOfBoundsException 150 status=400
ApiLimitExceededException 151 status=400
BadRequestException 152 status=400
ConcurrentModificationException 153 status=409
ConflictException 154 status=409
GraphQLSchemaException 155 status=400
InternalFailureException 156 status=500
LimitExceededException 157 status=429
NotFoundException 158 status=404
ServiceQuotaExceededException 159 status=402
UnauthorizedException 160 status=401

ListApiKeys in=nextToken out=nextToken limit=maxResults results=apiKeys
ListDataSources in=nextToken out=nextToken limit=maxResults results=dataSources
ListFunctions in=nextToken out=nextToken limit=maxResults results=functions
ListGraphqlApis in=nextToken out=nextToken limit=maxResults results=graphqlApis
ListResolvers in=nextToken out=nextToken limit=maxResults results=resolvers
ListResolversByFunction in=nextToken out=nextToken limit=maxResults results=resolvers
ListTypes in=nextToken out=nextToken limit=maxResults results=types
ListDomainNames in=nextToken out=nextToken limit=maxResults results=domainNameConfigs
ListSourceApiAssociations in=nextToken out=nextToken limit=maxResults results=sourceApiAssociationSummaries
ListTypesByAssociation in=nextToken out=nextToken limit=maxResults results=types
ListApis in=nextToken out=nextToken limit=maxResults results=apis
ListChannelNamespaces in=nextToken out=nextToken limit=maxResults results=channelNamespaces

`,
}
