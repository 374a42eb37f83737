// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmazonApiGatewayV2, API version 2018-11-29. */
export const apigatewayv2: ServiceModel = {
  name: 'apigatewayv2',
  packed: `{"name":"apigatewayv2","serviceId":"ApiGatewayV2","fullName":"AmazonApiGatewayV2","apiVersion":"2018-11-29","protocol":"rest-json","endpointPrefix":"apigateway","jsonVersion":"1.1"}
CreateApi POST /v2/apis <0 >1 status=201
CreateApiMapping POST /v2/domainnames/{domainName}/apimappings <2 >3 status=201
CreateAuthorizer POST /v2/apis/{apiId}/authorizers <4 >5 status=201
CreateDeployment POST /v2/apis/{apiId}/deployments <6 >7 status=201
CreateDomainName POST /v2/domainnames <8 >9 status=201
CreateIntegration POST /v2/apis/{apiId}/integrations <10 >11 status=201
CreateIntegrationResponse POST /v2/apis/{apiId}/integrations/{integrationId}/integrationresponses <12 >13 status=201
CreateModel POST /v2/apis/{apiId}/models <14 >15 status=201
CreatePortal POST /v2/portals <16 >17 status=201
CreatePortalProduct POST /v2/portalproducts <18 >19 status=201
CreateProductPage POST /v2/portalproducts/{portalProductId}/productpages <20 >21 status=201
CreateProductRestEndpointPage POST /v2/portalproducts/{portalProductId}/productrestendpointpages <22 >23 status=201
CreateRoute POST /v2/apis/{apiId}/routes <24 >25 status=201
CreateRouteResponse POST /v2/apis/{apiId}/routes/{routeId}/routeresponses <26 >27 status=201
CreateRoutingRule POST /v2/domainnames/{domainName}/routingrules <28 >29 status=201
CreateStage POST /v2/apis/{apiId}/stages <30 >31 status=201
CreateVpcLink POST /v2/vpclinks <32 >33 status=201
DeleteAccessLogSettings DELETE /v2/apis/{apiId}/stages/{stageName}/accesslogsettings <34 status=204
DeleteApi DELETE /v2/apis/{apiId} <35 status=204
DeleteApiMapping DELETE /v2/domainnames/{domainName}/apimappings/{apiMappingId} <36 status=204
DeleteAuthorizer DELETE /v2/apis/{apiId}/authorizers/{authorizerId} <37 status=204
DeleteCorsConfiguration DELETE /v2/apis/{apiId}/cors <38 status=204
DeleteDeployment DELETE /v2/apis/{apiId}/deployments/{deploymentId} <39 status=204
DeleteDomainName DELETE /v2/domainnames/{domainName} <40 status=204
DeleteIntegration DELETE /v2/apis/{apiId}/integrations/{integrationId} <41 status=204
DeleteIntegrationResponse DELETE /v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} <42 status=204
DeleteModel DELETE /v2/apis/{apiId}/models/{modelId} <43 status=204
DeletePortal DELETE /v2/portals/{portalId} <44 status=204
DeletePortalProduct DELETE /v2/portalproducts/{portalProductId} <45 status=204
DeletePortalProductSharingPolicy DELETE /v2/portalproducts/{portalProductId}/sharingpolicy <46 status=204
DeleteProductPage DELETE /v2/portalproducts/{portalProductId}/productpages/{productPageId} <47 status=204
DeleteProductRestEndpointPage DELETE /v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId} <48 status=204
DeleteRoute DELETE /v2/apis/{apiId}/routes/{routeId} <49 status=204
DeleteRouteRequestParameter DELETE /v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey} <50 status=204
DeleteRouteResponse DELETE /v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId} <51 status=204
DeleteRouteSettings DELETE /v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey} <52 status=204
DeleteRoutingRule DELETE /v2/domainnames/{domainName}/routingrules/{routingRuleId} <53 status=204 idempotent
DeleteStage DELETE /v2/apis/{apiId}/stages/{stageName} <54 status=204
DeleteVpcLink DELETE /v2/vpclinks/{vpcLinkId} <55 >56 status=202
ExportApi GET /v2/apis/{apiId}/exports/{specification} <57 >58
DisablePortal DELETE /v2/portals/{portalId}/publish <59 status=204
ResetAuthorizersCache DELETE /v2/apis/{apiId}/stages/{stageName}/cache/authorizers <60 status=204
GetApi GET /v2/apis/{apiId} <61 >62
GetApiMapping GET /v2/domainnames/{domainName}/apimappings/{apiMappingId} <63 >64
GetApiMappings GET /v2/domainnames/{domainName}/apimappings <65 >66
GetApis GET /v2/apis <67 >68
GetAuthorizer GET /v2/apis/{apiId}/authorizers/{authorizerId} <69 >70
GetAuthorizers GET /v2/apis/{apiId}/authorizers <71 >72
GetDeployment GET /v2/apis/{apiId}/deployments/{deploymentId} <73 >74
GetDeployments GET /v2/apis/{apiId}/deployments <75 >76
GetDomainName GET /v2/domainnames/{domainName} <77 >78
GetDomainNames GET /v2/domainnames <79 >80
GetIntegration GET /v2/apis/{apiId}/integrations/{integrationId} <81 >82
GetIntegrationResponse GET /v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} <83 >84
GetIntegrationResponses GET /v2/apis/{apiId}/integrations/{integrationId}/integrationresponses <85 >86
GetIntegrations GET /v2/apis/{apiId}/integrations <87 >88
GetModel GET /v2/apis/{apiId}/models/{modelId} <89 >90
GetModelTemplate GET /v2/apis/{apiId}/models/{modelId}/template <91 >92
GetModels GET /v2/apis/{apiId}/models <93 >94
GetPortal GET /v2/portals/{portalId} <95 >96
GetPortalProduct GET /v2/portalproducts/{portalProductId} <97 >98
GetPortalProductSharingPolicy GET /v2/portalproducts/{portalProductId}/sharingpolicy <99 >100
GetProductPage GET /v2/portalproducts/{portalProductId}/productpages/{productPageId} <101 >102
GetProductRestEndpointPage GET /v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId} <103 >104
GetRoute GET /v2/apis/{apiId}/routes/{routeId} <105 >106
GetRouteResponse GET /v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId} <107 >108
GetRouteResponses GET /v2/apis/{apiId}/routes/{routeId}/routeresponses <109 >110
GetRoutes GET /v2/apis/{apiId}/routes <111 >112
GetRoutingRule GET /v2/domainnames/{domainName}/routingrules/{routingRuleId} <113 >114
ListRoutingRules GET /v2/domainnames/{domainName}/routingrules <115 >116
GetStage GET /v2/apis/{apiId}/stages/{stageName} <117 >118
GetStages GET /v2/apis/{apiId}/stages <119 >120
GetTags GET /v2/tags/{resource-arn} <121 >122
GetVpcLink GET /v2/vpclinks/{vpcLinkId} <123 >124
GetVpcLinks GET /v2/vpclinks <125 >126
ImportApi PUT /v2/apis <127 >128 status=201
ListPortalProducts GET /v2/portalproducts <129 >130
ListPortals GET /v2/portals <131 >132
ListProductPages GET /v2/portalproducts/{portalProductId}/productpages <133 >134
ListProductRestEndpointPages GET /v2/portalproducts/{portalProductId}/productrestendpointpages <135 >136
PreviewPortal POST /v2/portals/{portalId}/preview <137 >138 status=202
PublishPortal POST /v2/portals/{portalId}/publish <139 >140 status=202
PutPortalProductSharingPolicy PUT /v2/portalproducts/{portalProductId}/sharingpolicy <141 >142
PutRoutingRule PUT /v2/domainnames/{domainName}/routingrules/{routingRuleId} <143 >144 idempotent
ReimportApi PUT /v2/apis/{apiId} <145 >146 status=201
TagResource POST /v2/tags/{resource-arn} <147 >148 status=201
UntagResource DELETE /v2/tags/{resource-arn} <149 status=204
UpdateApi PATCH /v2/apis/{apiId} <150 >151
UpdateApiMapping PATCH /v2/domainnames/{domainName}/apimappings/{apiMappingId} <152 >153
UpdateAuthorizer PATCH /v2/apis/{apiId}/authorizers/{authorizerId} <154 >155
UpdateDeployment PATCH /v2/apis/{apiId}/deployments/{deploymentId} <156 >157
UpdateDomainName PATCH /v2/domainnames/{domainName} <158 >159
UpdateIntegration PATCH /v2/apis/{apiId}/integrations/{integrationId} <160 >161
UpdateIntegrationResponse PATCH /v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} <162 >163
UpdateModel PATCH /v2/apis/{apiId}/models/{modelId} <164 >165
UpdatePortal PATCH /v2/portals/{portalId} <166 >167
UpdatePortalProduct PATCH /v2/portalproducts/{portalProductId} <168 >169
UpdateProductPage PATCH /v2/portalproducts/{portalProductId}/productpages/{productPageId} <170 >171
UpdateProductRestEndpointPage PATCH /v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId} <172 >173
UpdateRoute PATCH /v2/apis/{apiId}/routes/{routeId} <174 >175
UpdateRouteResponse PATCH /v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId} <176 >177
UpdateStage PATCH /v2/apis/{apiId}/stages/{stageName} <178 >179
UpdateVpcLink PATCH /v2/vpclinks/{vpcLinkId} <180 >181

ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CredentialsArn:s=credentialsArn Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint IpAddressType:s=ipAddressType Name:s!=name ProtocolType:s!=protocolType RouteKey:s=routeKey RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Target:s=target Version:s=version
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s=name ProtocolType:s=protocolType RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
ApiId:s!=apiId ApiMappingKey:s=apiMappingKey DomainName:s!@u=domainName Stage:s!=stage
ApiId:s=apiId ApiMappingId:s=apiMappingId ApiMappingKey:s=apiMappingKey Stage:s=stage
ApiId:s!@u=apiId AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s!=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s!=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s!=name
AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerId:s=authorizerId AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s=name
ApiId:s!@u=apiId Description:s=description StageName:s=stageName
AutoDeployed:b=autoDeployed CreatedDate:T=createdDate DeploymentId:s=deploymentId DeploymentStatus:s=deploymentStatus DeploymentStatusMessage:s=deploymentStatusMessage Description:s=description
DomainName:s!=domainName DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:190=mutualTlsAuthentication RoutingMode:s=routingMode Tags:{s=tags
ApiMappingSelectionExpression:s=apiMappingSelectionExpression DomainName:s=domainName DomainNameArn:s=domainNameArn DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:191=mutualTlsAuthentication RoutingMode:s=routingMode Tags:{s=tags
ApiId:s!@u=apiId ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationMethod:s=integrationMethod IntegrationSubtype:s=integrationSubtype IntegrationType:s!=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:192=tlsConfig
ApiGatewayManaged:b=apiGatewayManaged ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationId:s=integrationId IntegrationMethod:s=integrationMethod IntegrationResponseSelectionExpression:s=integrationResponseSelectionExpression IntegrationSubtype:s=integrationSubtype IntegrationType:s=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:193=tlsConfig
ApiId:s!@u=apiId ContentHandlingStrategy:s=contentHandlingStrategy IntegrationId:s!@u=integrationId IntegrationResponseKey:s!=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ContentHandlingStrategy:s=contentHandlingStrategy IntegrationResponseId:s=integrationResponseId IntegrationResponseKey:s=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ApiId:s!@u=apiId ContentType:s=contentType Description:s=description Name:s!=name Schema:s!=schema
ContentType:s=contentType Description:s=description ModelId:s=modelId Name:s=name Schema:s=schema
Authorization:194!=authorization EndpointConfiguration:195!=endpointConfiguration IncludedPortalProductArns:[s=includedPortalProductArns LogoUri:s=logoUri PortalContent:196!=portalContent RumAppMonitorName:s=rumAppMonitorName Tags:{s=tags
Authorization:194=authorization EndpointConfiguration:197=endpointConfiguration IncludedPortalProductArns:[s=includedPortalProductArns LastModified:T=lastModified LastPublished:T=lastPublished LastPublishedDescription:s=lastPublishedDescription PortalArn:s=portalArn PortalContent:196=portalContent PortalId:s=portalId PublishStatus:s=publishStatus RumAppMonitorName:s=rumAppMonitorName StatusException:198=statusException Tags:{s=tags
Description:s=description DisplayName:s!=displayName Tags:{s=tags
Description:s=description DisplayName:s=displayName DisplayOrder:199=displayOrder LastModified:T=lastModified PortalProductArn:s=portalProductArn PortalProductId:s=portalProductId Tags:{s=tags
DisplayContent:200!=displayContent PortalProductId:s!@u=portalProductId
DisplayContent:200=displayContent LastModified:T=lastModified ProductPageArn:s=productPageArn ProductPageId:s=productPageId
DisplayContent:201=displayContent PortalProductId:s!@u=portalProductId RestEndpointIdentifier:202!=restEndpointIdentifier TryItState:s=tryItState
DisplayContent:203=displayContent LastModified:T=lastModified ProductRestEndpointPageArn:s=productRestEndpointPageArn ProductRestEndpointPageId:s=productRestEndpointPageId RestEndpointIdentifier:202=restEndpointIdentifier Status:s=status StatusException:198=statusException TryItState:s=tryItState
ApiId:s!@u=apiId ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteKey:s!=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
ApiGatewayManaged:b=apiGatewayManaged ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteId:s=routeId RouteKey:s=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
ApiId:s!@u=apiId ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteId:s!@u=routeId RouteResponseKey:s!=routeResponseKey
ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteResponseId:s=routeResponseId RouteResponseKey:s=routeResponseKey
Actions:[205!=actions Conditions:[206!=conditions DomainName:s!@u=domainName DomainNameId:s@q=domainNameId Priority:i!=priority
Actions:[205=actions Conditions:[206=conditions Priority:i=priority RoutingRuleArn:s=routingRuleArn RoutingRuleId:s=routingRuleId
AccessLogSettings:207=accessLogSettings ApiId:s!@u=apiId AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description RouteSettings:{208=routeSettings StageName:s!=stageName StageVariables:{s=stageVariables Tags:{s=tags
AccessLogSettings:207=accessLogSettings ApiGatewayManaged:b=apiGatewayManaged AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId CreatedDate:T=createdDate DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description LastDeploymentStatusMessage:s=lastDeploymentStatusMessage LastUpdatedDate:T=lastUpdatedDate RouteSettings:{208=routeSettings StageName:s=stageName StageVariables:{s=stageVariables Tags:{s=tags
Name:s!=name SecurityGroupIds:[s=securityGroupIds SubnetIds:[s!=subnetIds Tags:{s=tags
CreatedDate:T=createdDate Name:s=name SecurityGroupIds:[s=securityGroupIds SubnetIds:[s=subnetIds Tags:{s=tags VpcLinkId:s=vpcLinkId VpcLinkStatus:s=vpcLinkStatus VpcLinkStatusMessage:s=vpcLinkStatusMessage VpcLinkVersion:s=vpcLinkVersion
ApiId:s!@u=apiId StageName:s!@u=stageName
ApiId:s!@u=apiId
ApiMappingId:s!@u=apiMappingId DomainName:s!@u=domainName
ApiId:s!@u=apiId AuthorizerId:s!@u=authorizerId
ApiId:s!@u=apiId
ApiId:s!@u=apiId DeploymentId:s!@u=deploymentId
DomainName:s!@u=domainName
ApiId:s!@u=apiId IntegrationId:s!@u=integrationId
ApiId:s!@u=apiId IntegrationId:s!@u=integrationId IntegrationResponseId:s!@u=integrationResponseId
ApiId:s!@u=apiId ModelId:s!@u=modelId
PortalId:s!@u=portalId
PortalProductId:s!@u=portalProductId
PortalProductId:s!@u=portalProductId
PortalProductId:s!@u=portalProductId ProductPageId:s!@u=productPageId
PortalProductId:s!@u=portalProductId ProductRestEndpointPageId:s!@u=productRestEndpointPageId
ApiId:s!@u=apiId RouteId:s!@u=routeId
ApiId:s!@u=apiId RequestParameterKey:s!@u=requestParameterKey RouteId:s!@u=routeId
ApiId:s!@u=apiId RouteId:s!@u=routeId RouteResponseId:s!@u=routeResponseId
ApiId:s!@u=apiId RouteKey:s!@u=routeKey StageName:s!@u=stageName
DomainName:s!@u=domainName DomainNameId:s@q=domainNameId RoutingRuleId:s!@u=routingRuleId
ApiId:s!@u=apiId StageName:s!@u=stageName
VpcLinkId:s!@u=vpcLinkId
-
ApiId:s!@u=apiId ExportVersion:s@q=exportVersion IncludeExtensions:b@q=includeExtensions OutputType:s!@q=outputType Specification:s!@u=specification StageName:s@q=stageName
body:B@p
PortalId:s!@u=portalId
ApiId:s!@u=apiId StageName:s!@u=stageName
ApiId:s!@u=apiId
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s=name ProtocolType:s=protocolType RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
ApiMappingId:s!@u=apiMappingId DomainName:s!@u=domainName
ApiId:s=apiId ApiMappingId:s=apiMappingId ApiMappingKey:s=apiMappingKey Stage:s=stage
DomainName:s!@u=domainName MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[209=items NextToken:s=nextToken
MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[210=items NextToken:s=nextToken
ApiId:s!@u=apiId AuthorizerId:s!@u=authorizerId
AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerId:s=authorizerId AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s=name
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[211=items NextToken:s=nextToken
ApiId:s!@u=apiId DeploymentId:s!@u=deploymentId
AutoDeployed:b=autoDeployed CreatedDate:T=createdDate DeploymentId:s=deploymentId DeploymentStatus:s=deploymentStatus DeploymentStatusMessage:s=deploymentStatusMessage Description:s=description
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[212=items NextToken:s=nextToken
DomainName:s!@u=domainName
ApiMappingSelectionExpression:s=apiMappingSelectionExpression DomainName:s=domainName DomainNameArn:s=domainNameArn DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:191=mutualTlsAuthentication RoutingMode:s=routingMode Tags:{s=tags
MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[213=items NextToken:s=nextToken
ApiId:s!@u=apiId IntegrationId:s!@u=integrationId
ApiGatewayManaged:b=apiGatewayManaged ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationId:s=integrationId IntegrationMethod:s=integrationMethod IntegrationResponseSelectionExpression:s=integrationResponseSelectionExpression IntegrationSubtype:s=integrationSubtype IntegrationType:s=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:193=tlsConfig
ApiId:s!@u=apiId IntegrationId:s!@u=integrationId IntegrationResponseId:s!@u=integrationResponseId
ContentHandlingStrategy:s=contentHandlingStrategy IntegrationResponseId:s=integrationResponseId IntegrationResponseKey:s=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ApiId:s!@u=apiId IntegrationId:s!@u=integrationId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[214=items NextToken:s=nextToken
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[215=items NextToken:s=nextToken
ApiId:s!@u=apiId ModelId:s!@u=modelId
ContentType:s=contentType Description:s=description ModelId:s=modelId Name:s=name Schema:s=schema
ApiId:s!@u=apiId ModelId:s!@u=modelId
Value:s=value
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[216=items NextToken:s=nextToken
PortalId:s!@u=portalId
Authorization:194=authorization EndpointConfiguration:197=endpointConfiguration IncludedPortalProductArns:[s=includedPortalProductArns LastModified:T=lastModified LastPublished:T=lastPublished LastPublishedDescription:s=lastPublishedDescription PortalArn:s=portalArn PortalContent:196=portalContent PortalId:s=portalId Preview:217=preview PublishStatus:s=publishStatus RumAppMonitorName:s=rumAppMonitorName StatusException:198=statusException Tags:{s=tags
PortalProductId:s!@u=portalProductId ResourceOwnerAccountId:s@q=resourceOwnerAccountId
Description:s=description DisplayName:s=displayName DisplayOrder:199=displayOrder LastModified:T=lastModified PortalProductArn:s=portalProductArn PortalProductId:s=portalProductId Tags:{s=tags
PortalProductId:s!@u=portalProductId
PolicyDocument:s=policyDocument PortalProductId:s=portalProductId
PortalProductId:s!@u=portalProductId ProductPageId:s!@u=productPageId ResourceOwnerAccountId:s@q=resourceOwnerAccountId
DisplayContent:200=displayContent LastModified:T=lastModified ProductPageArn:s=productPageArn ProductPageId:s=productPageId
IncludeRawDisplayContent:s@q=includeRawDisplayContent PortalProductId:s!@u=portalProductId ProductRestEndpointPageId:s!@u=productRestEndpointPageId ResourceOwnerAccountId:s@q=resourceOwnerAccountId
DisplayContent:203=displayContent LastModified:T=lastModified ProductRestEndpointPageArn:s=productRestEndpointPageArn ProductRestEndpointPageId:s=productRestEndpointPageId RawDisplayContent:s=rawDisplayContent RestEndpointIdentifier:202=restEndpointIdentifier Status:s=status StatusException:198=statusException TryItState:s=tryItState
ApiId:s!@u=apiId RouteId:s!@u=routeId
ApiGatewayManaged:b=apiGatewayManaged ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteId:s=routeId RouteKey:s=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
ApiId:s!@u=apiId RouteId:s!@u=routeId RouteResponseId:s!@u=routeResponseId
ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteResponseId:s=routeResponseId RouteResponseKey:s=routeResponseKey
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken RouteId:s!@u=routeId
Items:[218=items NextToken:s=nextToken
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[219=items NextToken:s=nextToken
DomainName:s!@u=domainName DomainNameId:s@q=domainNameId RoutingRuleId:s!@u=routingRuleId
Actions:[205=actions Conditions:[206=conditions Priority:i=priority RoutingRuleArn:s=routingRuleArn RoutingRuleId:s=routingRuleId
DomainName:s!@u=domainName DomainNameId:s@q=domainNameId MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken RoutingRules:[220=routingRules
ApiId:s!@u=apiId StageName:s!@u=stageName
AccessLogSettings:207=accessLogSettings ApiGatewayManaged:b=apiGatewayManaged AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId CreatedDate:T=createdDate DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description LastDeploymentStatusMessage:s=lastDeploymentStatusMessage LastUpdatedDate:T=lastUpdatedDate RouteSettings:{208=routeSettings StageName:s=stageName StageVariables:{s=stageVariables Tags:{s=tags
ApiId:s!@u=apiId MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[221=items NextToken:s=nextToken
ResourceArn:s!@u=resource-arn
Tags:{s=tags
VpcLinkId:s!@u=vpcLinkId
CreatedDate:T=createdDate Name:s=name SecurityGroupIds:[s=securityGroupIds SubnetIds:[s=subnetIds Tags:{s=tags VpcLinkId:s=vpcLinkId VpcLinkStatus:s=vpcLinkStatus VpcLinkStatusMessage:s=vpcLinkStatusMessage VpcLinkVersion:s=vpcLinkVersion
MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[222=items NextToken:s=nextToken
Basepath:s@q=basepath Body:s!=body FailOnWarnings:b@q=failOnWarnings
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s=name ProtocolType:s=protocolType RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
MaxResults:s@q=maxResults NextToken:s@q=nextToken ResourceOwner:s@q=resourceOwner
Items:[223=items NextToken:s=nextToken
MaxResults:s@q=maxResults NextToken:s@q=nextToken
Items:[224=items NextToken:s=nextToken
MaxResults:s@q=maxResults NextToken:s@q=nextToken PortalProductId:s!@u=portalProductId ResourceOwnerAccountId:s@q=resourceOwnerAccountId
Items:[225=items NextToken:s=nextToken
MaxResults:s@q=maxResults NextToken:s@q=nextToken PortalProductId:s!@u=portalProductId ResourceOwnerAccountId:s@q=resourceOwnerAccountId
Items:[226=items NextToken:s=nextToken
PortalId:s!@u=portalId
-
Description:s=description PortalId:s!@u=portalId
-
PolicyDocument:s!=policyDocument PortalProductId:s!@u=portalProductId
-
Actions:[205!=actions Conditions:[206!=conditions DomainName:s!@u=domainName DomainNameId:s@q=domainNameId Priority:i!=priority RoutingRuleId:s!@u=routingRuleId
Actions:[205=actions Conditions:[206=conditions Priority:i=priority RoutingRuleArn:s=routingRuleArn RoutingRuleId:s=routingRuleId
ApiId:s!@u=apiId Basepath:s@q=basepath Body:s!=body FailOnWarnings:b@q=failOnWarnings
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s=name ProtocolType:s=protocolType RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
ResourceArn:s!@u=resource-arn Tags:{s=tags
-
ResourceArn:s!@u=resource-arn TagKeys:[s!@q=tagKeys
ApiId:s!@u=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CredentialsArn:s=credentialsArn Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint IpAddressType:s=ipAddressType Name:s=name RouteKey:s=routeKey RouteSelectionExpression:s=routeSelectionExpression Target:s=target Version:s=version
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s=name ProtocolType:s=protocolType RouteSelectionExpression:s=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
ApiId:s!=apiId ApiMappingId:s!@u=apiMappingId ApiMappingKey:s=apiMappingKey DomainName:s!@u=domainName Stage:s=stage
ApiId:s=apiId ApiMappingId:s=apiMappingId ApiMappingKey:s=apiMappingKey Stage:s=stage
ApiId:s!@u=apiId AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerId:s!@u=authorizerId AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s=name
AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerId:s=authorizerId AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s=name
ApiId:s!@u=apiId DeploymentId:s!@u=deploymentId Description:s=description
AutoDeployed:b=autoDeployed CreatedDate:T=createdDate DeploymentId:s=deploymentId DeploymentStatus:s=deploymentStatus DeploymentStatusMessage:s=deploymentStatusMessage Description:s=description
DomainName:s!@u=domainName DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:190=mutualTlsAuthentication RoutingMode:s=routingMode
ApiMappingSelectionExpression:s=apiMappingSelectionExpression DomainName:s=domainName DomainNameArn:s=domainNameArn DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:191=mutualTlsAuthentication RoutingMode:s=routingMode Tags:{s=tags
ApiId:s!@u=apiId ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationId:s!@u=integrationId IntegrationMethod:s=integrationMethod IntegrationSubtype:s=integrationSubtype IntegrationType:s=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:192=tlsConfig
ApiGatewayManaged:b=apiGatewayManaged ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationId:s=integrationId IntegrationMethod:s=integrationMethod IntegrationResponseSelectionExpression:s=integrationResponseSelectionExpression IntegrationSubtype:s=integrationSubtype IntegrationType:s=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:193=tlsConfig
ApiId:s!@u=apiId ContentHandlingStrategy:s=contentHandlingStrategy IntegrationId:s!@u=integrationId IntegrationResponseId:s!@u=integrationResponseId IntegrationResponseKey:s=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ContentHandlingStrategy:s=contentHandlingStrategy IntegrationResponseId:s=integrationResponseId IntegrationResponseKey:s=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ApiId:s!@u=apiId ContentType:s=contentType Description:s=description ModelId:s!@u=modelId Name:s=name Schema:s=schema
ContentType:s=contentType Description:s=description ModelId:s=modelId Name:s=name Schema:s=schema
Authorization:194=authorization EndpointConfiguration:195=endpointConfiguration IncludedPortalProductArns:[s=includedPortalProductArns LogoUri:s=logoUri PortalContent:196=portalContent PortalId:s!@u=portalId RumAppMonitorName:s=rumAppMonitorName
Authorization:194=authorization EndpointConfiguration:197=endpointConfiguration IncludedPortalProductArns:[s=includedPortalProductArns LastModified:T=lastModified LastPublished:T=lastPublished LastPublishedDescription:s=lastPublishedDescription PortalArn:s=portalArn PortalContent:196=portalContent PortalId:s=portalId Preview:217=preview PublishStatus:s=publishStatus RumAppMonitorName:s=rumAppMonitorName StatusException:198=statusException Tags:{s=tags
Description:s=description DisplayName:s=displayName DisplayOrder:199=displayOrder PortalProductId:s!@u=portalProductId
Description:s=description DisplayName:s=displayName DisplayOrder:199=displayOrder LastModified:T=lastModified PortalProductArn:s=portalProductArn PortalProductId:s=portalProductId Tags:{s=tags
DisplayContent:200=displayContent PortalProductId:s!@u=portalProductId ProductPageId:s!@u=productPageId
DisplayContent:200=displayContent LastModified:T=lastModified ProductPageArn:s=productPageArn ProductPageId:s=productPageId
DisplayContent:201=displayContent PortalProductId:s!@u=portalProductId ProductRestEndpointPageId:s!@u=productRestEndpointPageId TryItState:s=tryItState
DisplayContent:203=displayContent LastModified:T=lastModified ProductRestEndpointPageArn:s=productRestEndpointPageArn ProductRestEndpointPageId:s=productRestEndpointPageId RestEndpointIdentifier:202=restEndpointIdentifier Status:s=status StatusException:198=statusException TryItState:s=tryItState
ApiId:s!@u=apiId ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteId:s!@u=routeId RouteKey:s=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
ApiGatewayManaged:b=apiGatewayManaged ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteId:s=routeId RouteKey:s=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
ApiId:s!@u=apiId ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteId:s!@u=routeId RouteResponseId:s!@u=routeResponseId RouteResponseKey:s=routeResponseKey
ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteResponseId:s=routeResponseId RouteResponseKey:s=routeResponseKey
AccessLogSettings:207=accessLogSettings ApiId:s!@u=apiId AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description RouteSettings:{208=routeSettings StageName:s!@u=stageName StageVariables:{s=stageVariables
AccessLogSettings:207=accessLogSettings ApiGatewayManaged:b=apiGatewayManaged AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId CreatedDate:T=createdDate DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description LastDeploymentStatusMessage:s=lastDeploymentStatusMessage LastUpdatedDate:T=lastUpdatedDate RouteSettings:{208=routeSettings StageName:s=stageName StageVariables:{s=stageVariables Tags:{s=tags
Name:s=name VpcLinkId:s!@u=vpcLinkId
CreatedDate:T=createdDate Name:s=name SecurityGroupIds:[s=securityGroupIds SubnetIds:[s=subnetIds Tags:{s=tags VpcLinkId:s=vpcLinkId VpcLinkStatus:s=vpcLinkStatus VpcLinkStatusMessage:s=vpcLinkStatusMessage VpcLinkVersion:s=vpcLinkVersion
Message:s=message
Message:s=message
Message:s=message
Message:s=message ResourceType:s=resourceType
LimitType:s=limitType Message:s=message
AllowCredentials:b=allowCredentials AllowHeaders:[s=allowHeaders AllowMethods:[s=allowMethods AllowOrigins:[s=allowOrigins ExposeHeaders:[s=exposeHeaders MaxAge:i=maxAge
Audience:[s=audience Issuer:s=issuer
ApiGatewayDomainName:s=apiGatewayDomainName CertificateArn:s=certificateArn CertificateName:s=certificateName CertificateUploadDate:T=certificateUploadDate DomainNameStatus:s=domainNameStatus DomainNameStatusMessage:s=domainNameStatusMessage EndpointType:s=endpointType HostedZoneId:s=hostedZoneId IpAddressType:s=ipAddressType SecurityPolicy:s=securityPolicy OwnershipVerificationCertificateArn:s=ownershipVerificationCertificateArn
TruststoreUri:s=truststoreUri TruststoreVersion:s=truststoreVersion
TruststoreUri:s=truststoreUri TruststoreVersion:s=truststoreVersion TruststoreWarnings:[s=truststoreWarnings
ServerNameToVerify:s=serverNameToVerify
ServerNameToVerify:s=serverNameToVerify
CognitoConfig:227=cognitoConfig None:228=none
AcmManaged:229=acmManaged None:228=none
Description:s=description DisplayName:s!=displayName Theme:230!=theme
CertificateArn:s=certificateArn DomainName:s=domainName PortalDefaultDomainName:s!=portalDefaultDomainName PortalDomainHostedZoneId:s!=portalDomainHostedZoneId
Exception:s=exception Message:s=message
Contents:[231=contents OverviewPageArn:s=overviewPageArn ProductPageArns:[s=productPageArns
Body:s!=body Title:s!=title
None:228=none Overrides:232=overrides
IdentifierParts:233=identifierParts
Body:s=body Endpoint:s!=endpoint OperationName:s=operationName
Required:b=required
InvokeApi:234!=invokeApi
MatchBasePaths:235=matchBasePaths MatchHeaders:236=matchHeaders
DestinationArn:s=destinationArn Format:s=format
DataTraceEnabled:b=dataTraceEnabled DetailedMetricsEnabled:b=detailedMetricsEnabled LoggingLevel:s=loggingLevel ThrottlingBurstLimit:i=throttlingBurstLimit ThrottlingRateLimit:d=throttlingRateLimit
ApiId:s!=apiId ApiMappingId:s=apiMappingId ApiMappingKey:s=apiMappingKey Stage:s!=stage
ApiEndpoint:s=apiEndpoint ApiGatewayManaged:b=apiGatewayManaged ApiId:s=apiId ApiKeySelectionExpression:s=apiKeySelectionExpression CorsConfiguration:187=corsConfiguration CreatedDate:T=createdDate Description:s=description DisableSchemaValidation:b=disableSchemaValidation DisableExecuteApiEndpoint:b=disableExecuteApiEndpoint ImportInfo:[s=importInfo IpAddressType:s=ipAddressType Name:s!=name ProtocolType:s!=protocolType RouteSelectionExpression:s!=routeSelectionExpression Tags:{s=tags Version:s=version Warnings:[s=warnings
AuthorizerCredentialsArn:s=authorizerCredentialsArn AuthorizerId:s=authorizerId AuthorizerPayloadFormatVersion:s=authorizerPayloadFormatVersion AuthorizerResultTtlInSeconds:i=authorizerResultTtlInSeconds AuthorizerType:s=authorizerType AuthorizerUri:s=authorizerUri EnableSimpleResponses:b=enableSimpleResponses IdentitySource:[s=identitySource IdentityValidationExpression:s=identityValidationExpression JwtConfiguration:188=jwtConfiguration Name:s!=name
AutoDeployed:b=autoDeployed CreatedDate:T=createdDate DeploymentId:s=deploymentId DeploymentStatus:s=deploymentStatus DeploymentStatusMessage:s=deploymentStatusMessage Description:s=description
ApiMappingSelectionExpression:s=apiMappingSelectionExpression DomainName:s!=domainName DomainNameArn:s=domainNameArn DomainNameConfigurations:[189=domainNameConfigurations MutualTlsAuthentication:191=mutualTlsAuthentication RoutingMode:s=routingMode Tags:{s=tags
ContentHandlingStrategy:s=contentHandlingStrategy IntegrationResponseId:s=integrationResponseId IntegrationResponseKey:s!=integrationResponseKey ResponseParameters:{s=responseParameters ResponseTemplates:{s=responseTemplates TemplateSelectionExpression:s=templateSelectionExpression
ApiGatewayManaged:b=apiGatewayManaged ConnectionId:s=connectionId ConnectionType:s=connectionType ContentHandlingStrategy:s=contentHandlingStrategy CredentialsArn:s=credentialsArn Description:s=description IntegrationId:s=integrationId IntegrationMethod:s=integrationMethod IntegrationResponseSelectionExpression:s=integrationResponseSelectionExpression IntegrationSubtype:s=integrationSubtype IntegrationType:s=integrationType IntegrationUri:s=integrationUri PassthroughBehavior:s=passthroughBehavior PayloadFormatVersion:s=payloadFormatVersion RequestParameters:{s=requestParameters RequestTemplates:{s=requestTemplates ResponseParameters:{{s=responseParameters TemplateSelectionExpression:s=templateSelectionExpression TimeoutInMillis:i=timeoutInMillis TlsConfig:193=tlsConfig
ContentType:s=contentType Description:s=description ModelId:s=modelId Name:s!=name Schema:s=schema
PreviewStatus:s!=previewStatus PreviewUrl:s=previewUrl StatusException:198=statusException
ModelSelectionExpression:s=modelSelectionExpression ResponseModels:{s=responseModels ResponseParameters:{204=responseParameters RouteResponseId:s=routeResponseId RouteResponseKey:s!=routeResponseKey
ApiGatewayManaged:b=apiGatewayManaged ApiKeyRequired:b=apiKeyRequired AuthorizationScopes:[s=authorizationScopes AuthorizationType:s=authorizationType AuthorizerId:s=authorizerId ModelSelectionExpression:s=modelSelectionExpression OperationName:s=operationName RequestModels:{s=requestModels RequestParameters:{204=requestParameters RouteId:s=routeId RouteKey:s!=routeKey RouteResponseSelectionExpression:s=routeResponseSelectionExpression Target:s=target
Actions:[205=actions Conditions:[206=conditions Priority:i=priority RoutingRuleArn:s=routingRuleArn RoutingRuleId:s=routingRuleId
AccessLogSettings:207=accessLogSettings ApiGatewayManaged:b=apiGatewayManaged AutoDeploy:b=autoDeploy ClientCertificateId:s=clientCertificateId CreatedDate:T=createdDate DefaultRouteSettings:208=defaultRouteSettings DeploymentId:s=deploymentId Description:s=description LastDeploymentStatusMessage:s=lastDeploymentStatusMessage LastUpdatedDate:T=lastUpdatedDate RouteSettings:{208=routeSettings StageName:s!=stageName StageVariables:{s=stageVariables Tags:{s=tags
CreatedDate:T=createdDate Name:s!=name SecurityGroupIds:[s!=securityGroupIds SubnetIds:[s!=subnetIds Tags:{s=tags VpcLinkId:s!=vpcLinkId VpcLinkStatus:s=vpcLinkStatus VpcLinkStatusMessage:s=vpcLinkStatusMessage VpcLinkVersion:s=vpcLinkVersion
Description:s!=description DisplayName:s!=displayName LastModified:T!=lastModified PortalProductArn:s!=portalProductArn PortalProductId:s!=portalProductId Tags:{s=tags
Authorization:194!=authorization EndpointConfiguration:197!=endpointConfiguration IncludedPortalProductArns:[s!=includedPortalProductArns LastModified:T!=lastModified LastPublished:T=lastPublished LastPublishedDescription:s=lastPublishedDescription PortalArn:s!=portalArn PortalContent:196!=portalContent PortalId:s!=portalId Preview:217=preview PublishStatus:s=publishStatus RumAppMonitorName:s=rumAppMonitorName StatusException:198=statusException Tags:{s=tags
LastModified:T!=lastModified PageTitle:s!=pageTitle ProductPageArn:s!=productPageArn ProductPageId:s!=productPageId
Endpoint:s!=endpoint LastModified:T!=lastModified OperationName:s=operationName ProductRestEndpointPageArn:s!=productRestEndpointPageArn ProductRestEndpointPageId:s!=productRestEndpointPageId RestEndpointIdentifier:202!=restEndpointIdentifier Status:s!=status StatusException:198=statusException TryItState:s!=tryItState
AppClientId:s!=appClientId UserPoolArn:s!=userPoolArn UserPoolDomain:s!=userPoolDomain
-
CertificateArn:s!=certificateArn DomainName:s!=domainName
CustomColors:237!=customColors LogoLastUploaded:T=logoLastUploaded
ProductRestEndpointPageArns:[s!=productRestEndpointPageArns SectionName:s!=sectionName
Body:s=body Endpoint:s=endpoint OperationName:s=operationName
Method:s!=method Path:s!=path RestApiId:s!=restApiId Stage:s!=stage
ApiId:s!=apiId Stage:s!=stage StripBasePath:b=stripBasePath
AnyOf:[s!=anyOf
AnyOf:[238!=anyOf
AccentColor:s!=accentColor BackgroundColor:s!=backgroundColor ErrorValidationColor:s!=errorValidationColor HeaderColor:s!=headerColor NavigationColor:s!=navigationColor TextColor:s!=textColor
Header:s!=header ValueGlob:s!=valueGlob

AccessDeniedException 182 status=403
BadRequestException 183 status=400
ConflictException 184 status=409
NotFoundException 185 status=404
TooManyRequestsException 186 status=429

GetApis in=NextToken out=NextToken limit=MaxResults results=Items
GetAuthorizers in=NextToken out=NextToken limit=MaxResults results=Items
GetDeployments in=NextToken out=NextToken limit=MaxResults results=Items
GetDomainNames in=NextToken out=NextToken limit=MaxResults results=Items
GetIntegrationResponses in=NextToken out=NextToken limit=MaxResults results=Items
GetIntegrations in=NextToken out=NextToken limit=MaxResults results=Items
GetModels in=NextToken out=NextToken limit=MaxResults results=Items
GetRouteResponses in=NextToken out=NextToken limit=MaxResults results=Items
GetRoutes in=NextToken out=NextToken limit=MaxResults results=Items
GetStages in=NextToken out=NextToken limit=MaxResults results=Items
ListRoutingRules in=NextToken out=NextToken limit=MaxResults results=RoutingRules
ListPortalProducts in=NextToken out=NextToken limit=MaxResults results=Items
ListPortals in=NextToken out=NextToken limit=MaxResults results=Items
ListProductPages in=NextToken out=NextToken limit=MaxResults results=Items
ListProductRestEndpointPages in=NextToken out=NextToken limit=MaxResults results=Items

`,
}
