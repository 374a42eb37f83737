// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon VPC Lattice, API version 2022-11-30. */
export const vpcLattice: ServiceModel = {
  name: 'vpc-lattice',
  packed: `{"name":"vpc-lattice","serviceId":"VPC Lattice","fullName":"Amazon VPC Lattice","apiVersion":"2022-11-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"vpc-lattice"}
BatchUpdateRule PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules <0 >1 idempotent
CreateAccessLogSubscription POST /accesslogsubscriptions <2 >3 status=201 idempotent
CreateListener POST /services/{serviceIdentifier}/listeners <4 >5 status=201 idempotent
CreateResourceConfiguration POST /resourceconfigurations <6 >7 status=201 idempotent
CreateResourceGateway POST /resourcegateways <8 >9 status=201 idempotent
CreateRule POST /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules <10 >11 status=201 idempotent
CreateService POST /services <12 >13 status=201 idempotent
CreateServiceNetwork POST /servicenetworks <14 >15 status=201 idempotent
CreateServiceNetworkResourceAssociation POST /servicenetworkresourceassociations <16 >17 status=201 idempotent
CreateServiceNetworkServiceAssociation POST /servicenetworkserviceassociations <18 >19 idempotent
CreateServiceNetworkVpcAssociation POST /servicenetworkvpcassociations <20 >21 idempotent
CreateTargetGroup POST /targetgroups <22 >23 status=201 idempotent
DeleteAccessLogSubscription DELETE /accesslogsubscriptions/{accessLogSubscriptionIdentifier} <24 >25 status=204 idempotent
DeleteAuthPolicy DELETE /authpolicy/{resourceIdentifier} <26 >27 status=204 idempotent
DeleteDomainVerification DELETE /domainverifications/{domainVerificationIdentifier} <28 >29 idempotent
DeleteListener DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier} <30 >31 status=204 idempotent
DeleteResourceConfiguration DELETE /resourceconfigurations/{resourceConfigurationIdentifier} <32 >33 status=204 idempotent
DeleteResourceEndpointAssociation DELETE /resourceendpointassociations/{resourceEndpointAssociationIdentifier} <34 >35 idempotent
DeleteResourceGateway DELETE /resourcegateways/{resourceGatewayIdentifier} <36 >37 idempotent
DeleteResourcePolicy DELETE /resourcepolicy/{resourceArn} <38 >39 status=204 idempotent
DeleteRule DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier} <40 >41 status=204 idempotent
DeleteService DELETE /services/{serviceIdentifier} <42 >43 idempotent
DeleteServiceNetwork DELETE /servicenetworks/{serviceNetworkIdentifier} <44 >45 status=204 idempotent
DeleteServiceNetworkResourceAssociation DELETE /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier} <46 >47 idempotent
DeleteServiceNetworkServiceAssociation DELETE /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier} <48 >49 idempotent
DeleteServiceNetworkVpcAssociation DELETE /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier} <50 >51 idempotent
DeleteTargetGroup DELETE /targetgroups/{targetGroupIdentifier} <52 >53 idempotent
DeregisterTargets POST /targetgroups/{targetGroupIdentifier}/deregistertargets <54 >55 idempotent
GetAccessLogSubscription GET /accesslogsubscriptions/{accessLogSubscriptionIdentifier} <56 >57 readonly
GetAuthPolicy GET /authpolicy/{resourceIdentifier} <58 >59 readonly
GetDomainVerification GET /domainverifications/{domainVerificationIdentifier} <60 >61 readonly
GetListener GET /services/{serviceIdentifier}/listeners/{listenerIdentifier} <62 >63 readonly
GetResourceConfiguration GET /resourceconfigurations/{resourceConfigurationIdentifier} <64 >65 readonly
GetResourceGateway GET /resourcegateways/{resourceGatewayIdentifier} <66 >67 readonly
GetResourcePolicy GET /resourcepolicy/{resourceArn} <68 >69 readonly
GetRule GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier} <70 >71 readonly
GetService GET /services/{serviceIdentifier} <72 >73 readonly
GetServiceNetwork GET /servicenetworks/{serviceNetworkIdentifier} <74 >75 readonly
GetServiceNetworkResourceAssociation GET /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier} <76 >77 readonly
GetServiceNetworkServiceAssociation GET /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier} <78 >79 readonly
GetServiceNetworkVpcAssociation GET /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier} <80 >81 readonly
GetTargetGroup GET /targetgroups/{targetGroupIdentifier} <82 >83 readonly
ListAccessLogSubscriptions GET /accesslogsubscriptions <84 >85 readonly
ListDomainVerifications GET /domainverifications <86 >87 readonly
ListListeners GET /services/{serviceIdentifier}/listeners <88 >89 readonly
ListResourceConfigurations GET /resourceconfigurations <90 >91 readonly
ListResourceEndpointAssociations GET /resourceendpointassociations <92 >93 readonly
ListResourceGateways GET /resourcegateways <94 >95 readonly
ListRules GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules <96 >97 readonly
ListServiceNetworkResourceAssociations GET /servicenetworkresourceassociations <98 >99 readonly
ListServiceNetworkServiceAssociations GET /servicenetworkserviceassociations <100 >101 readonly
ListServiceNetworkVpcAssociations GET /servicenetworkvpcassociations <102 >103 readonly
ListServiceNetworkVpcEndpointAssociations GET /servicenetworkvpcendpointassociations <104 >105 readonly
ListServiceNetworks GET /servicenetworks <106 >107 readonly
ListServices GET /services <108 >109 readonly
ListTagsForResource GET /tags/{resourceArn} <110 >111 readonly
ListTargetGroups GET /targetgroups <112 >113 readonly
ListTargets POST /targetgroups/{targetGroupIdentifier}/listtargets <114 >115 readonly
PutAuthPolicy PUT /authpolicy/{resourceIdentifier} <116 >117
PutResourcePolicy PUT /resourcepolicy/{resourceArn} <118 >119 idempotent
RegisterTargets POST /targetgroups/{targetGroupIdentifier}/registertargets <120 >121
StartDomainVerification POST /domainverifications <122 >123 status=201 idempotent
TagResource POST /tags/{resourceArn} <124 >125
UntagResource DELETE /tags/{resourceArn} <126 >127 idempotent
UpdateAccessLogSubscription PATCH /accesslogsubscriptions/{accessLogSubscriptionIdentifier} <128 >129 idempotent
UpdateListener PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier} <130 >131 idempotent
UpdateResourceConfiguration PATCH /resourceconfigurations/{resourceConfigurationIdentifier} <132 >133
UpdateResourceGateway PATCH /resourcegateways/{resourceGatewayIdentifier} <134 >135
UpdateRule PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier} <136 >137 idempotent
UpdateService PATCH /services/{serviceIdentifier} <138 >139
UpdateServiceNetwork PATCH /servicenetworks/{serviceNetworkIdentifier} <140 >141 idempotent
UpdateServiceNetworkVpcAssociation PATCH /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier} <142 >143 idempotent
UpdateTargetGroup PATCH /targetgroups/{targetGroupIdentifier} <144 >145 idempotent

serviceIdentifier:s!@u listenerIdentifier:s!@u rules:[153!
successful:[154 unsuccessful:[155
clientToken:s~ resourceIdentifier:s! destinationArn:s! serviceNetworkLogType:s tags:{s
id:s! arn:s! resourceId:s! resourceArn:s! serviceNetworkLogType:s destinationArn:s!
serviceIdentifier:s!@u name:s! protocol:s! port:i defaultAction:156! clientToken:s~ tags:{s
arn:s id:s name:s protocol:s port:i serviceArn:s serviceId:s defaultAction:156
name:s! type:s! portRanges:[s protocol:s resourceGatewayIdentifier:s resourceConfigurationGroupIdentifier:s resourceConfigurationDefinition:157 allowAssociationToShareableServiceNetwork:b customDomainName:s groupDomain:s domainVerificationIdentifier:s clientToken:s~ tags:{s
id:s name:s arn:s resourceGatewayId:s resourceConfigurationGroupId:s type:s portRanges:[s protocol:s status:s resourceConfigurationDefinition:157 allowAssociationToShareableServiceNetwork:b createdAt:T failureReason:s customDomainName:s domainVerificationId:s groupDomain:s domainVerificationArn:s
clientToken:s~ name:s! vpcIdentifier:s subnetIds:[s securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i resourceConfigDnsResolution:s tags:{s
name:s id:s arn:s status:s vpcIdentifier:s subnetIds:[s securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i resourceConfigDnsResolution:s
serviceIdentifier:s!@u listenerIdentifier:s!@u name:s! match:158! priority:i! action:156! clientToken:s~ tags:{s
arn:s id:s name:s match:158 priority:i action:156
clientToken:s~ name:s! tags:{s customDomainName:s certificateArn:s authType:s idleTimeoutSeconds:i
id:s arn:s name:s customDomainName:s certificateArn:s status:s authType:s idleTimeoutSeconds:i dnsEntry:159
clientToken:s~ name:s! authType:s tags:{s sharingConfig:160
id:s name:s arn:s sharingConfig:160 authType:s
clientToken:s~ resourceConfigurationIdentifier:s! serviceNetworkIdentifier:s! privateDnsEnabled:b tags:{s
id:s arn:s status:s createdBy:s privateDnsEnabled:b
clientToken:s~ serviceIdentifier:s! serviceNetworkIdentifier:s! tags:{s
id:s status:s arn:s createdBy:s customDomainName:s dnsEntry:159
clientToken:s~ serviceNetworkIdentifier:s! vpcIdentifier:s! privateDnsEnabled:b securityGroupIds:[s tags:{s dnsOptions:161
id:s status:s arn:s createdBy:s securityGroupIds:[s privateDnsEnabled:b dnsOptions:161
name:s! type:s! config:162 clientToken:s~ tags:{s
id:s arn:s name:s type:s config:162 status:s
accessLogSubscriptionIdentifier:s!@u
-
resourceIdentifier:s!@u
-
domainVerificationIdentifier:s!@u
-
serviceIdentifier:s!@u listenerIdentifier:s!@u
-
resourceConfigurationIdentifier:s!@u
-
resourceEndpointAssociationIdentifier:s!@u
id:s arn:s resourceConfigurationId:s resourceConfigurationArn:s vpcEndpointId:s
resourceGatewayIdentifier:s!@u
id:s arn:s name:s status:s
resourceArn:s!@u
-
serviceIdentifier:s!@u listenerIdentifier:s!@u ruleIdentifier:s!@u
-
serviceIdentifier:s!@u
id:s arn:s name:s status:s
serviceNetworkIdentifier:s!@u
-
serviceNetworkResourceAssociationIdentifier:s!@u
id:s arn:s status:s
serviceNetworkServiceAssociationIdentifier:s!@u
id:s status:s arn:s
serviceNetworkVpcAssociationIdentifier:s!@u
id:s status:s arn:s
targetGroupIdentifier:s!@u
id:s arn:s status:s
targetGroupIdentifier:s!@u targets:[163!
successful:[163 unsuccessful:[164
accessLogSubscriptionIdentifier:s!@u
id:s! arn:s! resourceId:s! resourceArn:s! destinationArn:s! serviceNetworkLogType:s createdAt:T! lastUpdatedAt:T!
resourceIdentifier:s!@u
policy:s state:s createdAt:T lastUpdatedAt:T
domainVerificationIdentifier:s!@u
id:s! arn:s! domainName:s! status:s! txtMethodConfig:165 createdAt:T! lastVerifiedTime:T tags:{s
serviceIdentifier:s!@u listenerIdentifier:s!@u
arn:s id:s name:s protocol:s port:i serviceArn:s serviceId:s defaultAction:156 createdAt:T lastUpdatedAt:T
resourceConfigurationIdentifier:s!@u
id:s name:s arn:s resourceGatewayId:s resourceConfigurationGroupId:s type:s allowAssociationToShareableServiceNetwork:b portRanges:[s protocol:s customDomainName:s status:s resourceConfigurationDefinition:157 createdAt:T amazonManaged:b failureReason:s lastUpdatedAt:T domainVerificationId:s domainVerificationArn:s domainVerificationStatus:s groupDomain:s
resourceGatewayIdentifier:s!@u
name:s id:s arn:s status:s vpcId:s subnetIds:[s serviceManaged:b managedBy:s securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i resourceConfigDnsResolution:s createdAt:T lastUpdatedAt:T
resourceArn:s!@u
policy:s
serviceIdentifier:s!@u listenerIdentifier:s!@u ruleIdentifier:s!@u
arn:s id:s name:s isDefault:b match:158 priority:i action:156 createdAt:T lastUpdatedAt:T
serviceIdentifier:s!@u
id:s name:s arn:s createdAt:T lastUpdatedAt:T dnsEntry:159 customDomainName:s certificateArn:s status:s authType:s idleTimeoutSeconds:i failureCode:s failureMessage:s
serviceNetworkIdentifier:s!@u
id:s name:s createdAt:T lastUpdatedAt:T arn:s authType:s sharingConfig:160 numberOfAssociatedVPCs:l numberOfAssociatedServices:l
serviceNetworkResourceAssociationIdentifier:s!@u
id:s arn:s status:s createdBy:s createdAt:T resourceConfigurationId:s resourceConfigurationArn:s resourceConfigurationName:s serviceNetworkId:s serviceNetworkArn:s serviceNetworkName:s failureReason:s failureCode:s lastUpdatedAt:T privateDnsEntry:159 privateDnsEnabled:b dnsEntry:159 isManagedAssociation:b domainVerificationStatus:s
serviceNetworkServiceAssociationIdentifier:s!@u
id:s status:s arn:s createdBy:s createdAt:T serviceId:s serviceName:s serviceArn:s serviceNetworkId:s serviceNetworkName:s serviceNetworkArn:s dnsEntry:159 customDomainName:s failureMessage:s failureCode:s
serviceNetworkVpcAssociationIdentifier:s!@u
id:s status:s arn:s createdBy:s createdAt:T serviceNetworkId:s serviceNetworkName:s serviceNetworkArn:s vpcId:s securityGroupIds:[s privateDnsEnabled:b failureMessage:s failureCode:s lastUpdatedAt:T dnsOptions:161
targetGroupIdentifier:s!@u
id:s arn:s name:s type:s config:162 createdAt:T lastUpdatedAt:T status:s serviceArns:[s failureMessage:s failureCode:s
resourceIdentifier:s!@q maxResults:i@q nextToken:s@q
items:[166! nextToken:s
maxResults:i@q nextToken:s@q
items:[167! nextToken:s
serviceIdentifier:s!@u maxResults:i@q nextToken:s@q
items:[168! nextToken:s
resourceGatewayIdentifier:s@q resourceConfigurationGroupIdentifier:s@q domainVerificationIdentifier:s@q maxResults:i@q nextToken:s@q
items:[169 nextToken:s
resourceConfigurationIdentifier:s!@q resourceEndpointAssociationIdentifier:s@q vpcEndpointId:s@q vpcEndpointOwner:s@q maxResults:i@q nextToken:s@q
items:[170! nextToken:s
maxResults:i@q nextToken:s@q
items:[171 nextToken:s
serviceIdentifier:s!@u listenerIdentifier:s!@u maxResults:i@q nextToken:s@q
items:[172! nextToken:s
serviceNetworkIdentifier:s@q resourceConfigurationIdentifier:s@q maxResults:i@q nextToken:s@q includeChildren:b@q
items:[173! nextToken:s
serviceNetworkIdentifier:s@q serviceIdentifier:s@q maxResults:i@q nextToken:s@q
items:[174! nextToken:s
serviceNetworkIdentifier:s@q vpcIdentifier:s@q maxResults:i@q nextToken:s@q
items:[175! nextToken:s
serviceNetworkIdentifier:s!@q maxResults:i@q nextToken:s@q
items:[176! nextToken:s
maxResults:i@q nextToken:s@q
items:[177! nextToken:s
maxResults:i@q nextToken:s@q
items:[178 nextToken:s
resourceArn:s!@u
tags:{s
maxResults:i@q nextToken:s@q vpcIdentifier:s@q targetGroupType:s@q
items:[179 nextToken:s
targetGroupIdentifier:s!@u maxResults:i@q nextToken:s@q targets:[163
items:[180! nextToken:s
resourceIdentifier:s!@u policy:s!
policy:s state:s
resourceArn:s!@u policy:s!
-
targetGroupIdentifier:s!@u targets:[163!
successful:[163 unsuccessful:[164
clientToken:s~ domainName:s! tags:{s
id:s! arn:s! domainName:s! status:s! txtMethodConfig:165
resourceArn:s!@u tags:{s!
-
resourceArn:s!@u tagKeys:[s!@q
-
accessLogSubscriptionIdentifier:s!@u destinationArn:s!
id:s! arn:s! resourceId:s! resourceArn:s! destinationArn:s!
serviceIdentifier:s!@u listenerIdentifier:s!@u defaultAction:156!
arn:s id:s name:s protocol:s port:i serviceArn:s serviceId:s defaultAction:156
resourceConfigurationIdentifier:s!@u resourceConfigurationDefinition:157 allowAssociationToShareableServiceNetwork:b portRanges:[s
id:s name:s arn:s resourceGatewayId:s resourceConfigurationGroupId:s type:s portRanges:[s allowAssociationToShareableServiceNetwork:b protocol:s status:s resourceConfigurationDefinition:157
resourceGatewayIdentifier:s!@u securityGroupIds:[s
name:s id:s arn:s status:s vpcId:s subnetIds:[s securityGroupIds:[s ipAddressType:s
serviceIdentifier:s!@u listenerIdentifier:s!@u ruleIdentifier:s!@u match:158 priority:i action:156
arn:s id:s name:s isDefault:b match:158 priority:i action:156
serviceIdentifier:s!@u certificateArn:s authType:s idleTimeoutSeconds:i
id:s arn:s name:s customDomainName:s certificateArn:s authType:s idleTimeoutSeconds:i
serviceNetworkIdentifier:s!@u authType:s!
id:s name:s arn:s authType:s
serviceNetworkVpcAssociationIdentifier:s!@u securityGroupIds:[s!
id:s arn:s status:s createdBy:s securityGroupIds:[s
targetGroupIdentifier:s!@u healthCheck:181!
id:s arn:s name:s type:s config:162 status:s
message:s!
message:s! resourceId:s! resourceType:s!
message:s! retryAfterSeconds:i@h=Retry-After
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s resourceType:s! serviceCode:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s! reason:s! fieldList:[182
ruleIdentifier:s! match:158 priority:i action:156
arn:s id:s name:s isDefault:b match:158 priority:i action:156
ruleIdentifier:s failureCode:s failureMessage:s
%union forward:183 fixedResponse:184
%union dnsResource:185 ipResource:186 arnResource:187
%union httpMatch:188
domainName:s hostedZoneId:s
enabled:b
privateDnsPreference:s privateDnsSpecifiedDomains:[s
port:i protocol:s protocolVersion:s ipAddressType:s vpcIdentifier:s healthCheck:181 lambdaEventStructureVersion:s
id:s! port:i
id:s port:i failureCode:s failureMessage:s
value:s! name:s!
id:s! arn:s! resourceId:s! resourceArn:s! destinationArn:s! serviceNetworkLogType:s createdAt:T! lastUpdatedAt:T!
id:s! arn:s! domainName:s! status:s! txtMethodConfig:165 createdAt:T! lastVerifiedTime:T tags:{s
arn:s id:s name:s protocol:s port:i createdAt:T lastUpdatedAt:T
id:s name:s arn:s resourceGatewayId:s resourceConfigurationGroupId:s type:s status:s amazonManaged:b createdAt:T lastUpdatedAt:T customDomainName:s domainVerificationId:s groupDomain:s
id:s arn:s resourceConfigurationId:s resourceConfigurationArn:s resourceConfigurationName:s vpcEndpointId:s vpcEndpointOwner:s createdBy:s createdAt:T
name:s id:s arn:s status:s vpcIdentifier:s subnetIds:[s securityGroupIds:[s ipAddressType:s ipv4AddressesPerEni:i resourceConfigDnsResolution:s createdAt:T lastUpdatedAt:T
arn:s id:s name:s isDefault:b priority:i createdAt:T lastUpdatedAt:T
id:s arn:s status:s createdBy:s createdAt:T resourceConfigurationId:s resourceConfigurationArn:s resourceConfigurationName:s serviceNetworkId:s serviceNetworkArn:s serviceNetworkName:s dnsEntry:159 privateDnsEntry:159 isManagedAssociation:b failureCode:s privateDnsEnabled:b
id:s status:s arn:s createdBy:s createdAt:T serviceId:s serviceName:s serviceArn:s serviceNetworkId:s serviceNetworkName:s serviceNetworkArn:s dnsEntry:159 customDomainName:s
id:s arn:s status:s createdBy:s createdAt:T serviceNetworkId:s serviceNetworkName:s serviceNetworkArn:s privateDnsEnabled:b dnsOptions:161 vpcId:s lastUpdatedAt:T
vpcEndpointId:s vpcId:s vpcEndpointOwnerId:s id:s state:s serviceNetworkArn:s createdAt:T
id:s name:s arn:s createdAt:T lastUpdatedAt:T numberOfAssociatedVPCs:l numberOfAssociatedServices:l numberOfAssociatedResourceConfigurations:l
id:s name:s arn:s createdAt:T lastUpdatedAt:T dnsEntry:159 customDomainName:s status:s
id:s arn:s name:s type:s createdAt:T port:i protocol:s ipAddressType:s vpcIdentifier:s lastUpdatedAt:T status:s serviceArns:[s lambdaEventStructureVersion:s
id:s port:i status:s reasonCode:s
enabled:b protocol:s protocolVersion:s port:i path:s healthCheckIntervalSeconds:i healthCheckTimeoutSeconds:i healthyThresholdCount:i unhealthyThresholdCount:i matcher:189
name:s! message:s!
targetGroups:[190!
statusCode:i!
domainName:s ipAddressType:s
ipAddress:s
arn:s
method:s pathMatch:191 headerMatches:[192
%union httpCode:s
targetGroupIdentifier:s! weight:i
match:193! caseSensitive:b
name:s! match:194! caseSensitive:b
%union exact:s prefix:s
%union exact:s prefix:s contains:s

AccessDeniedException 146 status=403 sender
ConflictException 147 status=409 sender
InternalServerException 148 status=500 retryable
ResourceNotFoundException 149 status=404 sender
ServiceQuotaExceededException 150 status=402 sender
ThrottlingException 151 status=429 sender retryable throttling
ValidationException 152 status=400 sender

ListAccessLogSubscriptions in=nextToken out=nextToken limit=maxResults results=items
ListListeners in=nextToken out=nextToken limit=maxResults results=items
ListRules in=nextToken out=nextToken limit=maxResults results=items
ListServiceNetworkServiceAssociations in=nextToken out=nextToken limit=maxResults results=items
ListServiceNetworkVpcAssociations in=nextToken out=nextToken limit=maxResults results=items
ListServiceNetworks in=nextToken out=nextToken limit=maxResults results=items
ListServices in=nextToken out=nextToken limit=maxResults results=items
ListTargetGroups in=nextToken out=nextToken limit=maxResults results=items
ListTargets in=nextToken out=nextToken limit=maxResults results=items
ListResourceConfigurations in=nextToken out=nextToken limit=maxResults results=items
ListResourceEndpointAssociations in=nextToken out=nextToken limit=maxResults results=items
ListResourceGateways in=nextToken out=nextToken limit=maxResults results=items
ListServiceNetworkResourceAssociations in=nextToken out=nextToken limit=maxResults results=items
ListServiceNetworkVpcEndpointAssociations in=nextToken out=nextToken limit=maxResults results=items
ListDomainVerifications in=nextToken out=nextToken limit=maxResults results=items

`,
}
