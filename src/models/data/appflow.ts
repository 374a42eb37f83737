// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Appflow, API version 2020-08-23. */
export const appflow: ServiceModel = {
  name: 'appflow',
  packed: `{"name":"appflow","serviceId":"Appflow","fullName":"Amazon Appflow","apiVersion":"2020-08-23","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"appflow","jsonVersion":"1.1"}
CancelFlowExecutions POST /cancel-flow-executions <0 >1
CreateConnectorProfile POST /create-connector-profile <2 >3
CreateFlow POST /create-flow <4 >5
DeleteConnectorProfile POST /delete-connector-profile <6 >7
DeleteFlow POST /delete-flow <8 >9
DescribeConnector POST /describe-connector <10 >11
DescribeConnectorEntity POST /describe-connector-entity <12 >13
DescribeConnectorProfiles POST /describe-connector-profiles <14 >15
DescribeConnectors POST /describe-connectors <16 >17
DescribeFlow POST /describe-flow <18 >19
DescribeFlowExecutionRecords POST /describe-flow-execution-records <20 >21
ListConnectorEntities POST /list-connector-entities <22 >23
ListConnectors POST /list-connectors <24 >25
ListFlows POST /list-flows <26 >27
ListTagsForResource GET /tags/{resourceArn} <28 >29
RegisterConnector POST /register-connector <30 >31
ResetConnectorMetadataCache POST /reset-connector-metadata-cache <32 >33
StartFlow POST /start-flow <34 >35
StopFlow POST /stop-flow <36 >37
TagResource POST /tags/{resourceArn} <38 >39
UnregisterConnector POST /unregister-connector <40 >41
UntagResource DELETE /tags/{resourceArn} <42 >43
UpdateConnectorProfile POST /update-connector-profile <44 >45
UpdateConnectorRegistration POST /update-connector-registration <46 >47
UpdateFlow POST /update-flow <48 >49

flowName:s! executionIds:[s
invalidExecutions:[s
connectorProfileName:s! kmsArn:s connectorType:s! connectorLabel:s connectionMode:s! connectorProfileConfig:60! clientToken:s~
connectorProfileArn:s
flowName:s! description:s kmsArn:s triggerConfig:61! sourceFlowConfig:62! destinationFlowConfigList:[63! tasks:[64! tags:{s metadataCatalogConfig:65 clientToken:s~
flowArn:s flowStatus:s
connectorProfileName:s! forceDelete:b
-
flowName:s! forceDelete:b
-
connectorType:s! connectorLabel:s
connectorConfiguration:66
connectorEntityName:s! connectorType:s connectorProfileName:s apiVersion:s
connectorEntityFields:[67!
connectorProfileNames:[s connectorType:s connectorLabel:s maxResults:i nextToken:s
connectorProfileDetails:[68 nextToken:s
connectorTypes:[s maxResults:i nextToken:s
connectorConfigurations:{66 connectors:[69 nextToken:s
flowName:s!
flowArn:s description:s flowName:s kmsArn:s flowStatus:s flowStatusMessage:s sourceFlowConfig:62 destinationFlowConfigList:[63 lastRunExecutionDetails:70 triggerConfig:61 tasks:[64 createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s tags:{s metadataCatalogConfig:65 lastRunMetadataCatalogDetails:[71 schemaVersion:l
flowName:s! maxResults:i nextToken:s
flowExecutions:[72 nextToken:s
connectorProfileName:s connectorType:s entitiesPath:s apiVersion:s maxResults:i nextToken:s
connectorEntityMap:{[73! nextToken:s
maxResults:i nextToken:s
connectors:[69 nextToken:s
maxResults:i nextToken:s
flows:[74 nextToken:s
resourceArn:s!@u
tags:{s
connectorLabel:s description:s connectorProvisioningType:s connectorProvisioningConfig:75 clientToken:s~
connectorArn:s
connectorProfileName:s connectorType:s connectorEntityName:s entitiesPath:s apiVersion:s
-
flowName:s! clientToken:s~
flowArn:s flowStatus:s executionId:s
flowName:s!
flowArn:s flowStatus:s
resourceArn:s!@u tags:{s!
-
connectorLabel:s! forceDelete:b
-
resourceArn:s!@u tagKeys:[s!@q
-
connectorProfileName:s! connectionMode:s! connectorProfileConfig:60! clientToken:s~
connectorProfileArn:s
connectorLabel:s! description:s connectorProvisioningConfig:75 clientToken:s~
connectorArn:s
flowName:s! description:s triggerConfig:61! sourceFlowConfig:62! destinationFlowConfigList:[63! tasks:[64! metadataCatalogConfig:65 clientToken:s~
flowStatus:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
connectorProfileProperties:76! connectorProfileCredentials:77
triggerType:s! triggerProperties:78
connectorType:s! apiVersion:s connectorProfileName:s sourceConnectorProperties:79! incrementalPullConfig:80
connectorType:s! apiVersion:s connectorProfileName:s destinationConnectorProperties:81!
sourceFields:[s! connectorOperator:82 destinationField:s taskType:s! taskProperties:{s
glueDataCatalog:83
canUseAsSource:b canUseAsDestination:b supportedDestinationConnectors:[s supportedSchedulingFrequencies:[s isPrivateLinkEnabled:b isPrivateLinkEndpointUrlRequired:b supportedTriggerTypes:[s connectorMetadata:84 connectorType:s connectorLabel:s connectorDescription:s connectorOwner:s connectorName:s connectorVersion:s connectorArn:s connectorModes:[s authenticationConfig:85 connectorRuntimeSettings:[86 supportedApiVersions:[s supportedOperators:[s supportedWriteOperations:[s connectorProvisioningType:s connectorProvisioningConfig:75 logoURL:s registeredAt:t registeredBy:s supportedDataTransferTypes:[s supportedDataTransferApis:[87
identifier:s! parentIdentifier:s label:s isPrimaryKey:b defaultValue:s isDeprecated:b supportedFieldTypeDetails:88 description:s sourceProperties:89 destinationProperties:90 customProperties:{s
connectorProfileArn:s connectorProfileName:s connectorType:s connectorLabel:s connectionMode:s credentialsArn:s connectorProfileProperties:76 createdAt:t lastUpdatedAt:t privateConnectionProvisioningState:91
connectorDescription:s connectorName:s connectorOwner:s connectorVersion:s applicationType:s connectorType:s connectorLabel:s registeredAt:t registeredBy:s connectorProvisioningType:s connectorModes:[s supportedDataTransferTypes:[s
mostRecentExecutionMessage:s mostRecentExecutionTime:t mostRecentExecutionStatus:s
catalogType:s tableName:s tableRegistrationOutput:92 partitionRegistrationOutput:92
executionId:s executionStatus:s executionResult:93 startedAt:t lastUpdatedAt:t dataPullStartTime:t dataPullEndTime:t metadataCatalogDetails:[71
name:s! label:s hasNestedEntities:b
flowArn:s description:s flowName:s flowStatus:s sourceConnectorType:s sourceConnectorLabel:s destinationConnectorType:s destinationConnectorLabel:s triggerType:s createdAt:t lastUpdatedAt:t createdBy:s lastUpdatedBy:s tags:{s lastRunExecutionDetails:70
lambda:94
Amplitude:95 Datadog:96 Dynatrace:97 GoogleAnalytics:98 Honeycode:99 InforNexus:100 Marketo:101 Redshift:102 Salesforce:103 ServiceNow:104 Singular:105 Slack:106 Snowflake:107 Trendmicro:108 Veeva:109 Zendesk:110 SAPOData:111 CustomConnector:112 Pardot:113
Amplitude:114 Datadog:115 Dynatrace:116 GoogleAnalytics:117 Honeycode:118 InforNexus:119 Marketo:120 Redshift:121 Salesforce:122 ServiceNow:123 Singular:124 Slack:125 Snowflake:126 Trendmicro:127 Veeva:128 Zendesk:129 SAPOData:130 CustomConnector:131 Pardot:132
Scheduled:133
Amplitude:134 Datadog:135 Dynatrace:136 GoogleAnalytics:137 InforNexus:138 Marketo:139 S3:140 Salesforce:141 ServiceNow:142 Singular:143 Slack:144 Trendmicro:145 Veeva:146 Zendesk:147 SAPOData:148 CustomConnector:149 Pardot:150
datetimeTypeFieldName:s
Redshift:151 S3:152 Salesforce:153 Snowflake:154 EventBridge:155 LookoutMetrics:156 Upsolver:157 Honeycode:158 CustomerProfiles:159 Zendesk:160 Marketo:161 CustomConnector:162 SAPOData:163
Amplitude:s Datadog:s Dynatrace:s GoogleAnalytics:s InforNexus:s Marketo:s S3:s Salesforce:s ServiceNow:s Singular:s Slack:s Trendmicro:s Veeva:s Zendesk:s SAPOData:s CustomConnector:s Pardot:s
roleArn:s! databaseName:s! tablePrefix:s!
Amplitude:164 Datadog:165 Dynatrace:166 GoogleAnalytics:167 InforNexus:168 Marketo:169 Redshift:170 S3:171 Salesforce:172 ServiceNow:173 Singular:174 Slack:175 Snowflake:176 Trendmicro:177 Veeva:178 Zendesk:179 EventBridge:180 Upsolver:181 CustomerProfiles:182 Honeycode:183 SAPOData:184 Pardot:185
isBasicAuthSupported:b isApiKeyAuthSupported:b isOAuth2Supported:b isCustomAuthSupported:b oAuth2Defaults:186 customAuthConfigs:[187
key:s dataType:s isRequired:b label:s description:s scope:s connectorSuppliedValueOptions:[s
Name:s Type:s
v1:188!
isRetrievable:b isQueryable:b isTimestampFieldForIncrementalQueries:b
isCreatable:b isNullable:b isUpsertable:b isUpdatable:b isDefaultedOnCreate:b supportedWriteOperations:[s
status:s failureMessage:s failureCause:s
message:s result:s status:s
errorInfo:189 bytesProcessed:l bytesWritten:l recordsProcessed:l numParallelProcesses:l maxPageSize:l
lambdaArn:s!
-
instanceUrl:s!
instanceUrl:s!
-
-
instanceUrl:s!
instanceUrl:s!
databaseUrl:s bucketName:s! bucketPrefix:s roleArn:s! dataApiRoleArn:s isRedshiftServerless:b clusterIdentifier:s workgroupName:s databaseName:s
instanceUrl:s isSandboxEnvironment:b usePrivateLinkForMetadataAndAuthorization:b
instanceUrl:s!
-
instanceUrl:s!
warehouse:s! stage:s! bucketName:s! bucketPrefix:s privateLinkServiceName:s accountName:s region:s
-
instanceUrl:s!
instanceUrl:s!
applicationHostUrl:s! applicationServicePath:s! portNumber:i! clientNumber:s! logonLanguage:s privateLinkServiceName:s oAuthProperties:190 disableSSO:b
profileProperties:{s oAuth2Properties:191
instanceUrl:s isSandboxEnvironment:b businessUnitId:s
apiKey:s! secretKey:s!
apiKey:s! applicationKey:s!
apiToken:s!
clientId:s! clientSecret:s! accessToken:s refreshToken:s oAuthRequest:192
accessToken:s refreshToken:s oAuthRequest:192
accessKeyId:s! userId:s! secretAccessKey:s! datakey:s!
clientId:s! clientSecret:s! accessToken:s oAuthRequest:192
username:s password:s
accessToken:s refreshToken:s oAuthRequest:192 clientCredentialsArn:s oAuth2GrantType:s jwtToken:s
username:s password:s oAuth2Credentials:193
apiKey:s!
clientId:s! clientSecret:s! accessToken:s oAuthRequest:192
username:s! password:s!
apiSecretKey:s!
username:s! password:s!
clientId:s! clientSecret:s! accessToken:s oAuthRequest:192
basicAuthCredentials:194 oAuthCredentials:195
authenticationType:s! basic:194 oauth2:193 apiKey:196 custom:197
accessToken:s refreshToken:s oAuthRequest:192 clientCredentialsArn:s
scheduleExpression:s! dataPullMode:s scheduleStartTime:t scheduleEndTime:t timezone:s scheduleOffset:l firstExecutionFrom:t flowErrorDeactivationThreshold:i
object:s!
object:s!
object:s!
object:s!
object:s!
object:s!
bucketName:s! bucketPrefix:s s3InputFormatConfig:198
object:s! enableDynamicFieldUpdate:b includeDeletedRecords:b dataTransferApi:s
object:s!
object:s!
object:s!
object:s!
object:s! documentType:s includeSourceFiles:b includeRenditions:b includeAllVersions:b
object:s!
objectPath:s parallelismConfig:199 paginationConfig:200
entityName:s! customProperties:{s dataTransferApi:87
object:s!
object:s! intermediateBucketName:s! bucketPrefix:s errorHandlingConfig:201
bucketName:s! bucketPrefix:s s3OutputFormatConfig:202
object:s! idFieldNames:[s errorHandlingConfig:201 writeOperationType:s dataTransferApi:s
object:s! intermediateBucketName:s! bucketPrefix:s errorHandlingConfig:201
object:s! errorHandlingConfig:201
-
bucketName:s! bucketPrefix:s s3OutputFormatConfig:203!
object:s! errorHandlingConfig:201
domainName:s! objectTypeName:s
object:s! idFieldNames:[s errorHandlingConfig:201 writeOperationType:s
object:s! errorHandlingConfig:201
entityName:s! errorHandlingConfig:201 writeOperationType:s idFieldNames:[s customProperties:{s
objectPath:s! successResponseHandlingConfig:204 idFieldNames:[s errorHandlingConfig:201 writeOperationType:s
-
-
-
oAuthScopes:[s
-
-
-
-
oAuthScopes:[s dataTransferApis:[s oauth2GrantTypesSupported:[s
-
-
oAuthScopes:[s
supportedRegions:[s
-
-
oAuthScopes:[s
-
-
-
oAuthScopes:[s
-
-
oauthScopes:[s tokenUrls:[s authCodeUrls:[s oauth2GrantTypesSupported:[s oauth2CustomProperties:[205
customAuthenticationType:s authParameters:[206
fieldType:s! filterOperators:[s! supportedValues:[s valueRegexPattern:s supportedDateFormat:s fieldValueRange:207 fieldLengthRange:207
putFailuresCount:l executionMessage:s
tokenUrl:s! authCodeUrl:s! oAuthScopes:[s!
tokenUrl:s! oAuth2GrantType:s! tokenUrlCustomProperties:{s
authCode:s redirectUri:s
clientId:s clientSecret:s accessToken:s refreshToken:s oAuthRequest:192
username:s! password:s!
clientId:s! clientSecret:s! accessToken:s refreshToken:s oAuthRequest:192
apiKey:s! apiSecretKey:s
customAuthenticationType:s! credentialsMap:{s
s3InputFileType:s
maxParallelism:i!
maxPageSize:i!
failOnFirstDestinationError:b bucketPrefix:s bucketName:s
fileType:s prefixConfig:208 aggregationConfig:209 preserveSourceDataTyping:b
fileType:s prefixConfig:208! aggregationConfig:209
bucketPrefix:s bucketName:s
key:s isRequired:b label:s description:s isSensitiveField:b connectorSuppliedValues:[s type:s
key:s isRequired:b label:s description:s isSensitiveField:b connectorSuppliedValues:[s
maximum:d minimum:d
prefixType:s prefixFormat:s pathPrefixHierarchy:[s
aggregationType:s targetFileSize:l

AccessDeniedException 50 status=403
ConflictException 51 status=409
ConnectorAuthenticationException 52 status=401
ConnectorServerException 53 status=400
InternalServerException 54 status=500
ResourceNotFoundException 55 status=404
ServiceQuotaExceededException 56 status=402
ThrottlingException 57 status=429
UnsupportedOperationException 58 status=400
ValidationException 59 status=400



`,
}
