// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** RTBFabric, API version 2023-05-15. */
export const rtbfabric: ServiceModel = {
  name: 'rtbfabric',
  packed: `{"name":"rtbfabric","serviceId":"RTBFabric","fullName":"RTBFabric","apiVersion":"2023-05-15","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"rtbfabric","jsonVersion":"1.1"}
AcceptLink POST /gateway/{gatewayId}/link/{linkId}/accept <0 >1 idempotent
AssociateCertificate POST /responder-gateway/{gatewayId}/certificate <2 >3 idempotent
CreateInboundExternalLink POST /responder-gateway/{gatewayId}/inbound-external-link <4 >5 idempotent
CreateLink POST /gateway/{gatewayId}/create-link <6 >7 idempotent
CreateLinkRoutingRule POST /responder-gateway/{gatewayId}/link/{linkId}/routing-rule <8 >9 idempotent
CreateOutboundExternalLink POST /requester-gateway/{gatewayId}/outbound-external-link <10 >11 idempotent
CreateRequesterGateway POST /requester-gateway <12 >13 idempotent
CreateResponderGateway POST /responder-gateway <14 >15 idempotent
DeleteInboundExternalLink DELETE /responder-gateway/{gatewayId}/inbound-external-link/{linkId} <16 >17 idempotent
DeleteLink DELETE /gateway/{gatewayId}/link/{linkId} <18 >19 idempotent
DeleteLinkRoutingRule DELETE /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId} <20 >21 idempotent
DeleteOutboundExternalLink DELETE /requester-gateway/{gatewayId}/outbound-external-link/{linkId} <22 >23 idempotent
DeleteRequesterGateway DELETE /requester-gateway/{gatewayId} <24 >25 idempotent
DeleteResponderGateway DELETE /responder-gateway/{gatewayId} <26 >27 idempotent
DisassociateCertificate DELETE /responder-gateway/{gatewayId}/certificate <28 >29 idempotent
GetCertificateAssociation GET /responder-gateway/{gatewayId}/certificate <30 >31 readonly
GetInboundExternalLink GET /responder-gateway/{gatewayId}/inbound-external-link/{linkId} <32 >33 readonly
GetLink GET /gateway/{gatewayId}/link/{linkId} <34 >35 readonly
GetLinkRoutingRule GET /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId} <36 >37 readonly
GetOutboundExternalLink GET /requester-gateway/{gatewayId}/outbound-external-link/{linkId} <38 >39 readonly
GetRequesterGateway GET /requester-gateway/{gatewayId} <40 >41 readonly
GetResponderGateway GET /responder-gateway/{gatewayId} <42 >43 readonly
ListCertificateAssociations GET /responder-gateway/{gatewayId}/certificates <44 >45 readonly
ListLinkRoutingRules GET /responder-gateway/{gatewayId}/link/{linkId}/routing-rules <46 >47 readonly
ListLinks GET /gateway/{gatewayId}/links/ <48 >49 readonly
ListRequesterGateways GET /requester-gateways <50 >51 readonly
ListResponderGateways GET /responder-gateways <52 >53 readonly
ListTagsForResource GET /tags/{resourceArn} <54 >55 readonly
RejectLink POST /gateway/{gatewayId}/link/{linkId}/reject <56 >57 idempotent
TagResource POST /tags/{resourceArn} <58 >59 status=204 idempotent
UntagResource DELETE /tags/{resourceArn} <60 >61 status=204 idempotent
UpdateLink PATCH /gateway/{gatewayId}/link/{linkId} <62 >63 idempotent
UpdateLinkModuleFlow POST /gateway/{gatewayId}/link/{linkId}/module-flow <64 >65 idempotent
UpdateLinkRoutingRule PUT /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId} <66 >67 idempotent
UpdateRequesterGateway POST /requester-gateway/{gatewayId}/update <68 >69 idempotent
UpdateResponderGateway POST /responder-gateway/{gatewayId}/update <70 >71 idempotent

gatewayId:s!@u linkId:s!@u attributes:79 logSettings:80! timeoutInMillis:l
gatewayId:s! peerGatewayId:s! status:s! createdAt:t! updatedAt:t! direction:s flowModules:[81 pendingFlowModules:[81 attributes:79 logSettings:80 connectivityType:s linkId:s!
gatewayId:s!@u acmCertificateArn:s! clientToken:s!~
gatewayId:s! acmCertificateArn:s! status:s!
clientToken:s!~ gatewayId:s!@u attributes:79 logSettings:80! tags:{s
gatewayId:s! linkId:s! status:s! domainName:s!
gatewayId:s!@u peerGatewayId:s! attributes:79 httpResponderAllowed:b tags:{s logSettings:80! timeoutInMillis:l
gatewayId:s! peerGatewayId:s! status:s! createdAt:t! updatedAt:t! direction:s flowModules:[81 pendingFlowModules:[81 attributes:79 logSettings:80 connectivityType:s linkId:s! customerProvidedId:s
clientToken:s!~ gatewayId:s!@u linkId:s!@u priority:i! conditions:82! tags:{s
ruleId:s! status:s! createdAt:t!
clientToken:s!~ gatewayId:s!@u attributes:79 publicEndpoint:s! logSettings:80! tags:{s
gatewayId:s! linkId:s! status:s!
vpcId:s! subnetIds:[s! securityGroupIds:[s! clientToken:s!~ description:s tags:{s
gatewayId:s! domainName:s! status:s!
vpcId:s! subnetIds:[s! securityGroupIds:[s! domainName:s port:i! protocol:s! listenerConfig:83 trustStoreConfiguration:84 managedEndpointConfiguration:85 clientToken:s!~ description:s tags:{s gatewayType:s
gatewayId:s! status:s! listenerConfig:83 externalInboundEndpoint:s
gatewayId:s!@u linkId:s!@u
linkId:s! status:s!
gatewayId:s!@u linkId:s!@u
linkId:s! status:s!
gatewayId:s!@u linkId:s!@u ruleId:s!@u
ruleId:s! status:s!
gatewayId:s!@u linkId:s!@u
linkId:s! status:s!
gatewayId:s!@u
gatewayId:s! status:s!
gatewayId:s!@u
gatewayId:s! status:s!
gatewayId:s!@u acmCertificateArn:s!@q
gatewayId:s! acmCertificateArn:s! status:s!
gatewayId:s!@u acmCertificateArn:s!@q
gatewayId:s! acmCertificateArn:s! status:s! associatedAt:t updatedAt:t
gatewayId:s!@u linkId:s!@u
gatewayId:s! linkId:s! status:s! domainName:s! flowModules:[81 pendingFlowModules:[81 attributes:79 createdAt:t updatedAt:t tags:{s logSettings:80 connectivityType:s
gatewayId:s!@u linkId:s!@u
gatewayId:s! peerGatewayId:s! status:s! createdAt:t! updatedAt:t! direction:s flowModules:[81 pendingFlowModules:[81 attributes:79 logSettings:80 connectivityType:s linkId:s! tags:{s httpResponderAllowed:b timeoutInMillis:l
gatewayId:s!@u linkId:s!@u ruleId:s!@u
gatewayId:s! linkId:s! ruleId:s! priority:i! conditions:82! status:s! createdAt:t! updatedAt:t! tags:{s
gatewayId:s!@u linkId:s!@u
gatewayId:s! linkId:s! status:s! publicEndpoint:s! flowModules:[81 pendingFlowModules:[81 attributes:79 createdAt:t updatedAt:t tags:{s logSettings:80 connectivityType:s
gatewayId:s!@u
status:s! domainName:s! description:s createdAt:t updatedAt:t vpcId:s! subnetIds:[s! securityGroupIds:[s! gatewayId:s! tags:{s activeLinksCount:i totalLinksCount:i
gatewayId:s!@u
vpcId:s! subnetIds:[s! securityGroupIds:[s! status:s! description:s createdAt:t updatedAt:t domainName:s port:i! protocol:s! listenerConfig:83 trustStoreConfiguration:84 managedEndpointConfiguration:85 gatewayId:s! tags:{s activeLinksCount:i totalLinksCount:i linksRequestedCount:i gatewayType:s externalInboundEndpoint:s
gatewayId:s!@u nextToken:s@q maxResults:i@q
certificateAssociations:[86! nextToken:s
gatewayId:s!@u linkId:s!@u nextToken:s@q maxResults:i@q
rules:[87 nextToken:s
gatewayId:s!@u nextToken:s@q maxResults:i@q
links:[88 nextToken:s
maxResults:i@q nextToken:s@q
gatewayIds:[s nextToken:s
maxResults:i@q nextToken:s@q
gatewayIds:[s nextToken:s
resourceArn:s!@u
tags:{s
gatewayId:s!@u linkId:s!@u
gatewayId:s! peerGatewayId:s! status:s! createdAt:t! updatedAt:t! direction:s flowModules:[81 pendingFlowModules:[81 attributes:79 logSettings:80 connectivityType:s linkId:s!
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
gatewayId:s!@u linkId:s!@u logSettings:80 timeoutInMillis:l
linkId:s! status:s!
clientToken:s!~ gatewayId:s!@u linkId:s!@u modules:[81!
gatewayId:s! linkId:s! status:s!
gatewayId:s!@u linkId:s!@u ruleId:s!@u priority:i! conditions:82!
ruleId:s! status:s! updatedAt:t!
clientToken:s!~ gatewayId:s!@u description:s
gatewayId:s! status:s!
domainName:s port:i! protocol:s! listenerConfig:83 trustStoreConfiguration:84 managedEndpointConfiguration:85 clientToken:s!~ gatewayId:s!@u description:s
gatewayId:s! status:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
message:s!
responderErrorMasking:[89 customerProvidedId:s
applicationLogs:90!
version:s name:s! dependsOn:[s moduleParameters:91
hostHeader:s hostHeaderWildcard:s pathPrefix:s pathExact:s queryStringEquals:92 queryStringExists:s
protocols:[s!
certificateAuthorityCertificates:[s!
%union autoScalingGroups:93 eksEndpoints:94
acmCertificateArn:s! status:s! associatedAt:t updatedAt:t
ruleId:s! priority:i! conditions:82! status:s! createdAt:t! updatedAt:t!
gatewayId:s! peerGatewayId:s! status:s! createdAt:t! updatedAt:t! direction:s flowModules:[81 pendingFlowModules:[81 attributes:79 logSettings:80 connectivityType:s linkId:s! tags:{s publicEndpoint:s
httpCode:s! action:s! loggingTypes:[s! responseLoggingPercentage:f
sampling:95!
%union noBid:96 openRtbAttribute:97 rateLimiter:98
key:s! value:s!
autoScalingGroupNames:[s! roleArn:s! healthCheckConfig:99
endpointsResourceName:s! endpointsResourceNamespace:s! clusterApiServerEndpointUri:s! clusterApiServerCaCertificateChain:s! clusterName:s! roleArn:s!
errorLog:d! filterLog:d!
reason:s reasonCode:i passThroughPercentage:f
filterType:s! filterConfiguration:[100! action:101! holdbackPercentage:f!
tps:f
port:i! path:s! protocol:s timeoutMs:i intervalSeconds:i statusCodeMatcher:s healthyThresholdCount:i unhealthyThresholdCount:i
criteria:[102!
%union noBid:103 headerTag:104
path:s! values:[s!
noBidReasonCode:i
name:s! value:s!

AccessDeniedException 72 status=403 sender
ConflictException 73 status=409 sender
InternalServerException 74 status=500 retryable
ResourceNotFoundException 75 status=404 sender
ServiceQuotaExceededException 76 status=402 sender
ThrottlingException 77 status=429 sender retryable
ValidationException 78 status=400 sender

ListLinks in=nextToken out=nextToken limit=maxResults results=links
ListRequesterGateways in=nextToken out=nextToken limit=maxResults results=gatewayIds
ListResponderGateways in=nextToken out=nextToken limit=maxResults results=gatewayIds
ListCertificateAssociations in=nextToken out=nextToken limit=maxResults results=certificateAssociations
ListLinkRoutingRules in=nextToken out=nextToken limit=maxResults results=rules

CertificateAssociated GetCertificateAssociation 15 8 [{"matcher":"path","argument":"status","state":"success","expected":"ASSOCIATED"},{"matcher":"error","state":"failure","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DISASSOCIATED"},{"matcher":"path","argument":"status","state":"failure","expected":"PENDING_DISASSOCIATION"}]
CertificateDisassociated GetCertificateAssociation 15 8 [{"matcher":"path","argument":"status","state":"success","expected":"DISASSOCIATED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"PENDING_ASSOCIATION"}]
InboundExternalLinkActive GetInboundExternalLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"ISOLATED"}]
InboundExternalLinkDeleted GetInboundExternalLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"}]
LinkAccepted GetLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACCEPTED"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"}]
LinkActive GetLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"}]
LinkDeleted GetLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"}]
LinkRoutingRuleActive GetLinkRoutingRule 5 24 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"}]
LinkRoutingRuleDeleted GetLinkRoutingRule 5 24 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"}]
OutboundExternalLinkActive GetOutboundExternalLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"ISOLATED"}]
OutboundExternalLinkDeleted GetOutboundExternalLink 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"status","state":"failure","expected":"REJECTED"}]
RequesterGatewayActive GetRequesterGateway 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"ERROR"}]
RequesterGatewayDeleted GetRequesterGateway 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"ERROR"}]
ResponderGatewayActive GetResponderGateway 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"status","state":"failure","expected":"DELETED"},{"matcher":"path","argument":"status","state":"failure","expected":"ERROR"}]
ResponderGatewayDeleted GetResponderGateway 30 5 [{"matcher":"path","argument":"status","state":"success","expected":"DELETED"},{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"status","state":"failure","expected":"ERROR"}]`,
}
