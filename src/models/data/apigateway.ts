// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon API Gateway, API version 2015-07-09. */
export const apigateway: ServiceModel = {
  name: 'apigateway',
  packed: `{"name":"apigateway","serviceId":"API Gateway","fullName":"Amazon API Gateway","apiVersion":"2015-07-09","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"apigateway"}
CreateApiKey POST /apikeys <0 >1 status=201
CreateAuthorizer POST /restapis/{restapi_id}/authorizers <2 >3 status=201
CreateBasePathMapping POST /domainnames/{domain_name}/basepathmappings <4 >5 status=201
CreateDeployment POST /restapis/{restapi_id}/deployments <6 >7 status=201
CreateDocumentationPart POST /restapis/{restapi_id}/documentation/parts <8 >9 status=201
CreateDocumentationVersion POST /restapis/{restapi_id}/documentation/versions <10 >11 status=201
CreateDomainName POST /domainnames <12 >13 status=201
CreateDomainNameAccessAssociation POST /domainnameaccessassociations <14 >15 status=201
CreateModel POST /restapis/{restapi_id}/models <16 >17 status=201
CreateRequestValidator POST /restapis/{restapi_id}/requestvalidators <18 >19 status=201
CreateResource POST /restapis/{restapi_id}/resources/{parent_id} <20 >21 status=201
CreateRestApi POST /restapis <22 >23 status=201
CreateStage POST /restapis/{restapi_id}/stages <24 >25 status=201
CreateUsagePlan POST /usageplans <26 >27 status=201
CreateUsagePlanKey POST /usageplans/{usageplanId}/keys <28 >29 status=201
CreateVpcLink POST /vpclinks <30 >31 status=202
DeleteApiKey DELETE /apikeys/{api_Key} <32 status=202
DeleteAuthorizer DELETE /restapis/{restapi_id}/authorizers/{authorizer_id} <33 status=202
DeleteBasePathMapping DELETE /domainnames/{domain_name}/basepathmappings/{base_path} <34 status=202
DeleteClientCertificate DELETE /clientcertificates/{clientcertificate_id} <35 status=202
DeleteDeployment DELETE /restapis/{restapi_id}/deployments/{deployment_id} <36 status=202
DeleteDocumentationPart DELETE /restapis/{restapi_id}/documentation/parts/{part_id} <37 status=202
DeleteDocumentationVersion DELETE /restapis/{restapi_id}/documentation/versions/{doc_version} <38 status=202
DeleteDomainName DELETE /domainnames/{domain_name} <39 status=202
DeleteDomainNameAccessAssociation DELETE /domainnameaccessassociations/{domain_name_access_association_arn} <40 status=202
DeleteGatewayResponse DELETE /restapis/{restapi_id}/gatewayresponses/{response_type} <41 status=202
DeleteIntegration DELETE /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration <42 status=204
DeleteIntegrationResponse DELETE /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code} <43 status=204
DeleteMethod DELETE /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method} <44 status=204
DeleteMethodResponse DELETE /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code} <45 status=204
DeleteModel DELETE /restapis/{restapi_id}/models/{model_name} <46 status=202
DeleteRequestValidator DELETE /restapis/{restapi_id}/requestvalidators/{requestvalidator_id} <47 status=202
DeleteResource DELETE /restapis/{restapi_id}/resources/{resource_id} <48 status=202
DeleteRestApi DELETE /restapis/{restapi_id} <49 status=202
DeleteStage DELETE /restapis/{restapi_id}/stages/{stage_name} <50 status=202
DeleteUsagePlan DELETE /usageplans/{usageplanId} <51 status=202
DeleteUsagePlanKey DELETE /usageplans/{usageplanId}/keys/{keyId} <52 status=202
DeleteVpcLink DELETE /vpclinks/{vpclink_id} <53 status=202
FlushStageAuthorizersCache DELETE /restapis/{restapi_id}/stages/{stage_name}/cache/authorizers <54 status=202
FlushStageCache DELETE /restapis/{restapi_id}/stages/{stage_name}/cache/data <55 status=202
GenerateClientCertificate POST /clientcertificates <56 >57 status=201
GetAccount GET /account <58 >59
GetApiKey GET /apikeys/{api_Key} <60 >1
GetApiKeys GET /apikeys <61 >62
GetAuthorizer GET /restapis/{restapi_id}/authorizers/{authorizer_id} <63 >3
GetAuthorizers GET /restapis/{restapi_id}/authorizers <64 >65
GetBasePathMapping GET /domainnames/{domain_name}/basepathmappings/{base_path} <66 >5
GetBasePathMappings GET /domainnames/{domain_name}/basepathmappings <67 >68
GetClientCertificate GET /clientcertificates/{clientcertificate_id} <69 >57
GetClientCertificates GET /clientcertificates <70 >71
GetDeployment GET /restapis/{restapi_id}/deployments/{deployment_id} <72 >7
GetDeployments GET /restapis/{restapi_id}/deployments <73 >74
GetDocumentationPart GET /restapis/{restapi_id}/documentation/parts/{part_id} <75 >9
GetDocumentationParts GET /restapis/{restapi_id}/documentation/parts <76 >77
GetDocumentationVersion GET /restapis/{restapi_id}/documentation/versions/{doc_version} <78 >11
GetDocumentationVersions GET /restapis/{restapi_id}/documentation/versions <79 >80
GetDomainName GET /domainnames/{domain_name} <81 >13
GetDomainNameAccessAssociations GET /domainnameaccessassociations <82 >83
GetDomainNames GET /domainnames <84 >85
GetExport GET /restapis/{restapi_id}/stages/{stage_name}/exports/{export_type} <86 >87
GetGatewayResponse GET /restapis/{restapi_id}/gatewayresponses/{response_type} <88 >89
GetGatewayResponses GET /restapis/{restapi_id}/gatewayresponses <90 >91
GetIntegration GET /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration <92 >93
GetIntegrationResponse GET /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code} <94 >95
GetMethod GET /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method} <96 >97
GetMethodResponse GET /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code} <98 >99
GetModel GET /restapis/{restapi_id}/models/{model_name} <100 >17
GetModelTemplate GET /restapis/{restapi_id}/models/{model_name}/default_template <101 >102
GetModels GET /restapis/{restapi_id}/models <103 >104
GetRequestValidator GET /restapis/{restapi_id}/requestvalidators/{requestvalidator_id} <105 >19
GetRequestValidators GET /restapis/{restapi_id}/requestvalidators <106 >107
GetResource GET /restapis/{restapi_id}/resources/{resource_id} <108 >21
GetResources GET /restapis/{restapi_id}/resources <109 >110
GetRestApi GET /restapis/{restapi_id} <111 >23
GetRestApis GET /restapis <112 >113
GetSdk GET /restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type} <114 >115
GetSdkType GET /sdktypes/{sdktype_id} <116 >117
GetSdkTypes GET /sdktypes <118 >119
GetStage GET /restapis/{restapi_id}/stages/{stage_name} <120 >25
GetStages GET /restapis/{restapi_id}/stages <121 >122
GetTags GET /tags/{resource_arn} <123 >124
GetUsage GET /usageplans/{usageplanId}/usage <125 >126
GetUsagePlan GET /usageplans/{usageplanId} <127 >27
GetUsagePlanKey GET /usageplans/{usageplanId}/keys/{keyId} <128 >29
GetUsagePlanKeys GET /usageplans/{usageplanId}/keys <129 >130
GetUsagePlans GET /usageplans <131 >132
GetVpcLink GET /vpclinks/{vpclink_id} <133 >31
GetVpcLinks GET /vpclinks <134 >135
ImportApiKeys POST /apikeys?mode=import <136 >137 status=201
ImportDocumentationParts PUT /restapis/{restapi_id}/documentation/parts <138 >139
ImportRestApi POST /restapis?mode=import <140 >23 status=201
PutGatewayResponse PUT /restapis/{restapi_id}/gatewayresponses/{response_type} <141 >89 status=201
PutIntegration PUT /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration <142 >93 status=201
PutIntegrationResponse PUT /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code} <143 >95 status=201
PutMethod PUT /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method} <144 >97 status=201
PutMethodResponse PUT /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code} <145 >99 status=201
PutRestApi PUT /restapis/{restapi_id} <146 >23
RejectDomainNameAccessAssociation POST /rejectdomainnameaccessassociations <147 status=202
TagResource PUT /tags/{resource_arn} <148 status=204
TestInvokeAuthorizer POST /restapis/{restapi_id}/authorizers/{authorizer_id} <149 >150
TestInvokeMethod POST /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method} <151 >152
UntagResource DELETE /tags/{resource_arn} <153 status=204
UpdateAccount PATCH /account <154 >59
UpdateApiKey PATCH /apikeys/{api_Key} <155 >1
UpdateAuthorizer PATCH /restapis/{restapi_id}/authorizers/{authorizer_id} <156 >3
UpdateBasePathMapping PATCH /domainnames/{domain_name}/basepathmappings/{base_path} <157 >5
UpdateClientCertificate PATCH /clientcertificates/{clientcertificate_id} <158 >57
UpdateDeployment PATCH /restapis/{restapi_id}/deployments/{deployment_id} <159 >7
UpdateDocumentationPart PATCH /restapis/{restapi_id}/documentation/parts/{part_id} <160 >9
UpdateDocumentationVersion PATCH /restapis/{restapi_id}/documentation/versions/{doc_version} <161 >11
UpdateDomainName PATCH /domainnames/{domain_name} <162 >13
UpdateGatewayResponse PATCH /restapis/{restapi_id}/gatewayresponses/{response_type} <163 >89
UpdateIntegration PATCH /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration <164 >93
UpdateIntegrationResponse PATCH /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code} <165 >95
UpdateMethod PATCH /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method} <166 >97
UpdateMethodResponse PATCH /restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code} <167 >99 status=201
UpdateModel PATCH /restapis/{restapi_id}/models/{model_name} <168 >17
UpdateRequestValidator PATCH /restapis/{restapi_id}/requestvalidators/{requestvalidator_id} <169 >19
UpdateResource PATCH /restapis/{restapi_id}/resources/{resource_id} <170 >21
UpdateRestApi PATCH /restapis/{restapi_id} <171 >23
UpdateStage PATCH /restapis/{restapi_id}/stages/{stage_name} <172 >25
UpdateUsage PATCH /usageplans/{usageplanId}/keys/{keyId}/usage <173 >126
UpdateUsagePlan PATCH /usageplans/{usageplanId} <174 >27
UpdateVpcLink PATCH /vpclinks/{vpclink_id} <175 >31

name:s description:s enabled:b generateDistinctId:b value:s stageKeys:[183 customerId:s tags:{s
id:s value:s name:s customerId:s description:s enabled:b createdDate:t lastUpdatedDate:t stageKeys:[s tags:{s
restApiId:s!@u=restapi_id name:s! type:s! providerARNs:[s authType:s authorizerUri:s authorizerCredentials:s identitySource:s identityValidationExpression:s authorizerResultTtlInSeconds:i
id:s name:s type:s providerARNs:[s authType:s authorizerUri:s authorizerCredentials:s identitySource:s identityValidationExpression:s authorizerResultTtlInSeconds:i
domainName:s!@u=domain_name domainNameId:s@q basePath:s restApiId:s! stage:s
basePath:s restApiId:s stage:s
restApiId:s!@u=restapi_id stageName:s stageDescription:s description:s cacheClusterEnabled:b cacheClusterSize:s variables:{s canarySettings:184 tracingEnabled:b
id:s description:s createdDate:t apiSummary:{{185
restApiId:s!@u=restapi_id location:186! properties:s!
id:s location:186 properties:s
restApiId:s!@u=restapi_id documentationVersion:s! stageName:s description:s
version:s createdDate:t description:s
domainName:s! certificateName:s certificateBody:s certificatePrivateKey:s certificateChain:s certificateArn:s regionalCertificateName:s regionalCertificateArn:s endpointConfiguration:187 tags:{s securityPolicy:s endpointAccessMode:s mutualTlsAuthentication:188 ownershipVerificationCertificateArn:s policy:s routingMode:s
domainName:s domainNameId:s domainNameArn:s certificateName:s certificateArn:s certificateUploadDate:t regionalDomainName:s regionalHostedZoneId:s regionalCertificateName:s regionalCertificateArn:s distributionDomainName:s distributionHostedZoneId:s endpointConfiguration:187 domainNameStatus:s domainNameStatusMessage:s securityPolicy:s endpointAccessMode:s tags:{s mutualTlsAuthentication:189 ownershipVerificationCertificateArn:s managementPolicy:s policy:s routingMode:s
domainNameArn:s! accessAssociationSourceType:s! accessAssociationSource:s! tags:{s
domainNameAccessAssociationArn:s domainNameArn:s accessAssociationSourceType:s accessAssociationSource:s tags:{s
restApiId:s!@u=restapi_id name:s! description:s schema:s contentType:s!
id:s name:s description:s schema:s contentType:s
restApiId:s!@u=restapi_id name:s validateRequestBody:b validateRequestParameters:b
id:s name:s validateRequestBody:b validateRequestParameters:b
restApiId:s!@u=restapi_id parentId:s!@u=parent_id pathPart:s!
id:s parentId:s pathPart:s path:s resourceMethods:{97
name:s! description:s version:s cloneFrom:s binaryMediaTypes:[s minimumCompressionSize:i apiKeySource:s endpointConfiguration:187 policy:s tags:{s disableExecuteApiEndpoint:b securityPolicy:s endpointAccessMode:s
id:s name:s description:s createdDate:t version:s warnings:[s binaryMediaTypes:[s minimumCompressionSize:i apiKeySource:s endpointConfiguration:187 policy:s tags:{s disableExecuteApiEndpoint:b rootResourceId:s securityPolicy:s endpointAccessMode:s apiStatus:s apiStatusMessage:s
restApiId:s!@u=restapi_id stageName:s! deploymentId:s! description:s cacheClusterEnabled:b cacheClusterSize:s variables:{s documentationVersion:s canarySettings:190 tracingEnabled:b tags:{s
deploymentId:s clientCertificateId:s stageName:s description:s cacheClusterEnabled:b cacheClusterSize:s cacheClusterStatus:s methodSettings:{191 variables:{s documentationVersion:s accessLogSettings:192 canarySettings:190 tracingEnabled:b webAclArn:s tags:{s createdDate:t lastUpdatedDate:t
name:s! description:s apiStages:[193 throttle:194 quota:195 tags:{s
id:s name:s description:s apiStages:[193 throttle:194 quota:195 productCode:s tags:{s
usagePlanId:s!@u=usageplanId keyId:s! keyType:s!
id:s type:s value:s name:s
name:s! description:s targetArns:[s! tags:{s
id:s name:s description:s targetArns:[s status:s statusMessage:s tags:{s
apiKey:s!@u=api_Key
restApiId:s!@u=restapi_id authorizerId:s!@u=authorizer_id
domainName:s!@u=domain_name domainNameId:s@q basePath:s!@u=base_path
clientCertificateId:s!@u=clientcertificate_id
restApiId:s!@u=restapi_id deploymentId:s!@u=deployment_id
restApiId:s!@u=restapi_id documentationPartId:s!@u=part_id
restApiId:s!@u=restapi_id documentationVersion:s!@u=doc_version
domainName:s!@u=domain_name domainNameId:s@q
domainNameAccessAssociationArn:s!@u=domain_name_access_association_arn
restApiId:s!@u=restapi_id responseType:s!@u=response_type
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code
restApiId:s!@u=restapi_id modelName:s!@u=model_name
restApiId:s!@u=restapi_id requestValidatorId:s!@u=requestvalidator_id
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id
restApiId:s!@u=restapi_id
restApiId:s!@u=restapi_id stageName:s!@u=stage_name
usagePlanId:s!@u=usageplanId
usagePlanId:s!@u=usageplanId keyId:s!@u
vpcLinkId:s!@u=vpclink_id
restApiId:s!@u=restapi_id stageName:s!@u=stage_name
restApiId:s!@u=restapi_id stageName:s!@u=stage_name
description:s tags:{s
clientCertificateId:s description:s pemEncodedCertificate:s createdDate:t expirationDate:t tags:{s
-
cloudwatchRoleArn:s throttleSettings:194 features:[s apiKeyVersion:s
apiKey:s!@u=api_Key includeValue:b@q
position:s@q limit:i@q nameQuery:s@q=name customerId:s@q includeValues:b@q
warnings:[s position:s items:[1=item
restApiId:s!@u=restapi_id authorizerId:s!@u=authorizer_id
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[3=item
domainName:s!@u=domain_name domainNameId:s@q basePath:s!@u=base_path
domainName:s!@u=domain_name domainNameId:s@q position:s@q limit:i@q
position:s items:[5=item
clientCertificateId:s!@u=clientcertificate_id
position:s@q limit:i@q
position:s items:[57=item
restApiId:s!@u=restapi_id deploymentId:s!@u=deployment_id embed:[s@q
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[7=item
restApiId:s!@u=restapi_id documentationPartId:s!@u=part_id
restApiId:s!@u=restapi_id type:s@q nameQuery:s@q=name path:s@q position:s@q limit:i@q locationStatus:s@q
position:s items:[9=item
restApiId:s!@u=restapi_id documentationVersion:s!@u=doc_version
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[11=item
domainName:s!@u=domain_name domainNameId:s@q
position:s@q limit:i@q resourceOwner:s@q
position:s items:[15=item
position:s@q limit:i@q resourceOwner:s@q
position:s items:[13=item
restApiId:s!@u=restapi_id stageName:s!@u=stage_name exportType:s!@u=export_type parameters:{s@q accepts:s@h=Accept
contentType:s@h=Content-Type contentDisposition:s@h=Content-Disposition body:B@p
restApiId:s!@u=restapi_id responseType:s!@u=response_type
responseType:s statusCode:s responseParameters:{s responseTemplates:{s defaultResponse:b
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[89=item
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method
type:s httpMethod:s uri:s connectionType:s connectionId:s credentials:s requestParameters:{s requestTemplates:{s passthroughBehavior:s contentHandling:s timeoutInMillis:i cacheNamespace:s cacheKeyParameters:[s integrationResponses:{95 tlsConfig:196 responseTransferMode:s integrationTarget:s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code
statusCode:s selectionPattern:s responseParameters:{s responseTemplates:{s contentHandling:s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method
httpMethod:s authorizationType:s authorizerId:s apiKeyRequired:b requestValidatorId:s operationName:s requestParameters:{b requestModels:{s methodResponses:{99 methodIntegration:93 authorizationScopes:[s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code
statusCode:s responseParameters:{b responseModels:{s
restApiId:s!@u=restapi_id modelName:s!@u=model_name flatten:b@q
restApiId:s!@u=restapi_id modelName:s!@u=model_name
value:s
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[17=item
restApiId:s!@u=restapi_id requestValidatorId:s!@u=requestvalidator_id
restApiId:s!@u=restapi_id position:s@q limit:i@q
position:s items:[19=item
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id embed:[s@q
restApiId:s!@u=restapi_id position:s@q limit:i@q embed:[s@q
position:s items:[21=item
restApiId:s!@u=restapi_id
position:s@q limit:i@q
position:s items:[23=item
restApiId:s!@u=restapi_id stageName:s!@u=stage_name sdkType:s!@u=sdk_type parameters:{s@q
contentType:s@h=Content-Type contentDisposition:s@h=Content-Disposition body:B@p
id:s!@u=sdktype_id
id:s friendlyName:s description:s configurationProperties:[197
position:s@q limit:i@q
position:s items:[117=item
restApiId:s!@u=restapi_id stageName:s!@u=stage_name
restApiId:s!@u=restapi_id deploymentId:s@q
item:[25
resourceArn:s!@u=resource_arn position:s@q limit:i@q
tags:{s
usagePlanId:s!@u=usageplanId keyId:s@q startDate:s!@q endDate:s!@q position:s@q limit:i@q
usagePlanId:s startDate:s endDate:s position:s items:{[[l=values
usagePlanId:s!@u=usageplanId
usagePlanId:s!@u=usageplanId keyId:s!@u
usagePlanId:s!@u=usageplanId position:s@q limit:i@q nameQuery:s@q=name
position:s items:[29=item
position:s@q keyId:s@q limit:i@q
position:s items:[27=item
vpcLinkId:s!@u=vpclink_id
position:s@q limit:i@q
position:s items:[31=item
body:B!@p format:s!@q failOnWarnings:b@q=failonwarnings
ids:[s warnings:[s
restApiId:s!@u=restapi_id mode:s@q failOnWarnings:b@q=failonwarnings body:B!@p
ids:[s warnings:[s
failOnWarnings:b@q=failonwarnings parameters:{s@q body:B!@p
restApiId:s!@u=restapi_id responseType:s!@u=response_type statusCode:s responseParameters:{s responseTemplates:{s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method type:s! integrationHttpMethod:s=httpMethod uri:s connectionType:s connectionId:s credentials:s requestParameters:{s requestTemplates:{s passthroughBehavior:s cacheNamespace:s cacheKeyParameters:[s contentHandling:s timeoutInMillis:i tlsConfig:196 responseTransferMode:s integrationTarget:s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code selectionPattern:s responseParameters:{s responseTemplates:{s contentHandling:s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method authorizationType:s! authorizerId:s apiKeyRequired:b operationName:s requestParameters:{b requestModels:{s requestValidatorId:s authorizationScopes:[s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code responseParameters:{b responseModels:{s
restApiId:s!@u=restapi_id mode:s@q failOnWarnings:b@q=failonwarnings parameters:{s@q body:B!@p
domainNameAccessAssociationArn:s!@q domainNameArn:s!@q
resourceArn:s!@u=resource_arn tags:{s!
restApiId:s!@u=restapi_id authorizerId:s!@u=authorizer_id headers:{s multiValueHeaders:{[s pathWithQueryString:s body:s stageVariables:{s additionalContext:{s
clientStatus:i log:s latency:l principalId:s policy:s authorization:{[s claims:{s
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method pathWithQueryString:s body:s headers:{s multiValueHeaders:{[s clientCertificateId:s stageVariables:{s
status:i body:s headers:{s multiValueHeaders:{[s log:s latency:l
resourceArn:s!@u=resource_arn tagKeys:[s!@q
patchOperations:[198
apiKey:s!@u=api_Key patchOperations:[198
restApiId:s!@u=restapi_id authorizerId:s!@u=authorizer_id patchOperations:[198
domainName:s!@u=domain_name domainNameId:s@q basePath:s!@u=base_path patchOperations:[198
clientCertificateId:s!@u=clientcertificate_id patchOperations:[198
restApiId:s!@u=restapi_id deploymentId:s!@u=deployment_id patchOperations:[198
restApiId:s!@u=restapi_id documentationPartId:s!@u=part_id patchOperations:[198
restApiId:s!@u=restapi_id documentationVersion:s!@u=doc_version patchOperations:[198
domainName:s!@u=domain_name domainNameId:s@q patchOperations:[198
restApiId:s!@u=restapi_id responseType:s!@u=response_type patchOperations:[198
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method patchOperations:[198
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code patchOperations:[198
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method patchOperations:[198
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id httpMethod:s!@u=http_method statusCode:s!@u=status_code patchOperations:[198
restApiId:s!@u=restapi_id modelName:s!@u=model_name patchOperations:[198
restApiId:s!@u=restapi_id requestValidatorId:s!@u=requestvalidator_id patchOperations:[198
restApiId:s!@u=restapi_id resourceId:s!@u=resource_id patchOperations:[198
restApiId:s!@u=restapi_id patchOperations:[198
restApiId:s!@u=restapi_id stageName:s!@u=stage_name patchOperations:[198
usagePlanId:s!@u=usageplanId keyId:s!@u patchOperations:[198
usagePlanId:s!@u=usageplanId patchOperations:[198
vpcLinkId:s!@u=vpclink_id patchOperations:[198
message:s
message:s
retryAfterSeconds:s@h=Retry-After message:s
message:s
retryAfterSeconds:s@h=Retry-After message:s
retryAfterSeconds:s@h=Retry-After message:s
message:s
restApiId:s stageName:s
percentTraffic:d stageVariableOverrides:{s useStageCache:b
authorizationType:s apiKeyRequired:b
type:s! path:s method:s statusCode:s name:s
types:[s ipAddressType:s vpcEndpointIds:[s
truststoreUri:s truststoreVersion:s
truststoreUri:s truststoreVersion:s truststoreWarnings:[s
percentTraffic:d deploymentId:s stageVariableOverrides:{s useStageCache:b
metricsEnabled:b loggingLevel:s dataTraceEnabled:b throttlingBurstLimit:i throttlingRateLimit:d cachingEnabled:b cacheTtlInSeconds:i cacheDataEncrypted:b requireAuthorizationForCacheControl:b unauthorizedCacheControlHeaderStrategy:s
format:s destinationArn:s
apiId:s stage:s throttle:{194
burstLimit:i rateLimit:d
limit:i offset:i period:s
insecureSkipVerification:b
name:s friendlyName:s description:s required:b defaultValue:s
op:s path:s value:s from:s

BadRequestException 176 status=400
ConflictException 177 status=409
LimitExceededException 178 status=429
NotFoundException 179 status=404
ServiceUnavailableException 180 status=503
TooManyRequestsException 181 status=429
UnauthorizedException 182 status=401

GetApiKeys in=position out=position limit=limit results=items
GetBasePathMappings in=position out=position limit=limit results=items
GetClientCertificates in=position out=position limit=limit results=items
GetDeployments in=position out=position limit=limit results=items
GetDomainNames in=position out=position limit=limit results=items
GetModels in=position out=position limit=limit results=items
GetResources in=position out=position limit=limit results=items
GetRestApis in=position out=position limit=limit results=items
GetUsage in=position out=position limit=limit results=items once=usagePlanId,startDate,endDate
GetUsagePlans in=position out=position limit=limit results=items
GetUsagePlanKeys in=position out=position limit=limit results=items
GetVpcLinks in=position out=position limit=limit results=items
GetAuthorizers in=position out=position limit=limit results=items
GetDocumentationParts in=position out=position limit=limit results=items
GetDocumentationVersions in=position out=position limit=limit results=items
GetGatewayResponses in=position out=position limit=limit results=items
GetRequestValidators in=position out=position limit=limit results=items
GetSdkTypes in=position out=position limit=limit results=items

`,
}
