// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Network Manager, API version 2019-07-05. */
export const networkmanager: ServiceModel = {
  name: 'networkmanager',
  packed: `{"name":"networkmanager","serviceId":"NetworkManager","fullName":"AWS Network Manager","apiVersion":"2019-07-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"networkmanager","jsonVersion":"1.1"}
AcceptAttachment POST /attachments/{attachmentId}/accept <0 >1
AssociateConnectPeer POST /global-networks/{globalNetworkId}/connect-peer-associations <2 >3
AssociateCustomerGateway POST /global-networks/{globalNetworkId}/customer-gateway-associations <4 >5
AssociateLink POST /global-networks/{globalNetworkId}/link-associations <6 >7
AssociateTransitGatewayConnectPeer POST /global-networks/{globalNetworkId}/transit-gateway-connect-peer-associations <8 >9
CreateConnectAttachment POST /connect-attachments <10 >11
CreateConnectPeer POST /connect-peers <12 >13
CreateConnection POST /global-networks/{globalNetworkId}/connections <14 >15
CreateCoreNetwork POST /core-networks <16 >17
CreateCoreNetworkPrefixListAssociation POST /prefix-list <18 >19
CreateDevice POST /global-networks/{globalNetworkId}/devices <20 >21
CreateDirectConnectGatewayAttachment POST /direct-connect-gateway-attachments <22 >23
CreateGlobalNetwork POST /global-networks <24 >25
CreateLink POST /global-networks/{globalNetworkId}/links <26 >27
CreateSite POST /global-networks/{globalNetworkId}/sites <28 >29
CreateSiteToSiteVpnAttachment POST /site-to-site-vpn-attachments <30 >31
CreateTransitGatewayPeering POST /transit-gateway-peerings <32 >33
CreateTransitGatewayRouteTableAttachment POST /transit-gateway-route-table-attachments <34 >35
CreateVpcAttachment POST /vpc-attachments <36 >37
DeleteAttachment DELETE /attachments/{attachmentId} <38 >39
DeleteConnectPeer DELETE /connect-peers/{connectPeerId} <40 >41
DeleteConnection DELETE /global-networks/{globalNetworkId}/connections/{connectionId} <42 >43
DeleteCoreNetwork DELETE /core-networks/{coreNetworkId} <44 >45
DeleteCoreNetworkPolicyVersion DELETE /core-networks/{coreNetworkId}/core-network-policy-versions/{policyVersionId} <46 >47
DeleteCoreNetworkPrefixListAssociation DELETE /prefix-list/{prefixListArn}/core-network/{coreNetworkId} <48 >49
DeleteDevice DELETE /global-networks/{globalNetworkId}/devices/{deviceId} <50 >51
DeleteGlobalNetwork DELETE /global-networks/{globalNetworkId} <52 >53
DeleteLink DELETE /global-networks/{globalNetworkId}/links/{linkId} <54 >55
DeletePeering DELETE /peerings/{peeringId} <56 >57
DeleteResourcePolicy DELETE /resource-policy/{resourceArn} <58 >59
DeleteSite DELETE /global-networks/{globalNetworkId}/sites/{siteId} <60 >61
DeregisterTransitGateway DELETE /global-networks/{globalNetworkId}/transit-gateway-registrations/{transitGatewayArn} <62 >63
DescribeGlobalNetworks GET /global-networks <64 >65
DisassociateConnectPeer DELETE /global-networks/{globalNetworkId}/connect-peer-associations/{connectPeerId} <66 >67
DisassociateCustomerGateway DELETE /global-networks/{globalNetworkId}/customer-gateway-associations/{customerGatewayArn} <68 >69
DisassociateLink DELETE /global-networks/{globalNetworkId}/link-associations <70 >71
DisassociateTransitGatewayConnectPeer DELETE /global-networks/{globalNetworkId}/transit-gateway-connect-peer-associations/{transitGatewayConnectPeerArn} <72 >73
ExecuteCoreNetworkChangeSet POST /core-networks/{coreNetworkId}/core-network-change-sets/{policyVersionId}/execute <74 >75
GetConnectAttachment GET /connect-attachments/{attachmentId} <76 >77
GetConnectPeer GET /connect-peers/{connectPeerId} <78 >79
GetConnectPeerAssociations GET /global-networks/{globalNetworkId}/connect-peer-associations <80 >81
GetConnections GET /global-networks/{globalNetworkId}/connections <82 >83
GetCoreNetwork GET /core-networks/{coreNetworkId} <84 >85
GetCoreNetworkChangeEvents GET /core-networks/{coreNetworkId}/core-network-change-events/{policyVersionId} <86 >87
GetCoreNetworkChangeSet GET /core-networks/{coreNetworkId}/core-network-change-sets/{policyVersionId} <88 >89
GetCoreNetworkPolicy GET /core-networks/{coreNetworkId}/core-network-policy <90 >91
GetCustomerGatewayAssociations GET /global-networks/{globalNetworkId}/customer-gateway-associations <92 >93
GetDevices GET /global-networks/{globalNetworkId}/devices <94 >95
GetDirectConnectGatewayAttachment GET /direct-connect-gateway-attachments/{attachmentId} <96 >97
GetLinkAssociations GET /global-networks/{globalNetworkId}/link-associations <98 >99
GetLinks GET /global-networks/{globalNetworkId}/links <100 >101
GetNetworkResourceCounts GET /global-networks/{globalNetworkId}/network-resource-count <102 >103
GetNetworkResourceRelationships GET /global-networks/{globalNetworkId}/network-resource-relationships <104 >105
GetNetworkResources GET /global-networks/{globalNetworkId}/network-resources <106 >107
GetNetworkRoutes POST /global-networks/{globalNetworkId}/network-routes <108 >109
GetNetworkTelemetry GET /global-networks/{globalNetworkId}/network-telemetry <110 >111
GetResourcePolicy GET /resource-policy/{resourceArn} <112 >113
GetRouteAnalysis GET /global-networks/{globalNetworkId}/route-analyses/{routeAnalysisId} <114 >115
GetSiteToSiteVpnAttachment GET /site-to-site-vpn-attachments/{attachmentId} <116 >117
GetSites GET /global-networks/{globalNetworkId}/sites <118 >119
GetTransitGatewayConnectPeerAssociations GET /global-networks/{globalNetworkId}/transit-gateway-connect-peer-associations <120 >121
GetTransitGatewayPeering GET /transit-gateway-peerings/{peeringId} <122 >123
GetTransitGatewayRegistrations GET /global-networks/{globalNetworkId}/transit-gateway-registrations <124 >125
GetTransitGatewayRouteTableAttachment GET /transit-gateway-route-table-attachments/{attachmentId} <126 >127
GetVpcAttachment GET /vpc-attachments/{attachmentId} <128 >129
ListAttachmentRoutingPolicyAssociations GET /routing-policy-label/core-network/{coreNetworkId} <130 >131
ListAttachments GET /attachments <132 >133
ListConnectPeers GET /connect-peers <134 >135
ListCoreNetworkPolicyVersions GET /core-networks/{coreNetworkId}/core-network-policy-versions <136 >137
ListCoreNetworkPrefixListAssociations GET /prefix-list/core-network/{coreNetworkId} <138 >139
ListCoreNetworkRoutingInformation POST /core-networks/{coreNetworkId}/core-network-routing-information <140 >141
ListCoreNetworks GET /core-networks <142 >143
ListOrganizationServiceAccessStatus GET /organizations/service-access <144 >145
ListPeerings GET /peerings <146 >147
ListTagsForResource GET /tags/{resourceArn} <148 >149
PutAttachmentRoutingPolicyLabel POST /routing-policy-label <150 >151
PutCoreNetworkPolicy POST /core-networks/{coreNetworkId}/core-network-policy <152 >153
PutResourcePolicy POST /resource-policy/{resourceArn} <154 >155
RegisterTransitGateway POST /global-networks/{globalNetworkId}/transit-gateway-registrations <156 >157
RejectAttachment POST /attachments/{attachmentId}/reject <158 >159
RemoveAttachmentRoutingPolicyLabel DELETE /routing-policy-label/core-network/{coreNetworkId}/attachment/{attachmentId} <160 >161
RestoreCoreNetworkPolicyVersion POST /core-networks/{coreNetworkId}/core-network-policy-versions/{policyVersionId}/restore <162 >163
StartOrganizationServiceAccessUpdate POST /organizations/service-access <164 >165
StartRouteAnalysis POST /global-networks/{globalNetworkId}/route-analyses <166 >167
TagResource POST /tags/{resourceArn} <168 >169
UntagResource DELETE /tags/{resourceArn} <170 >171
UpdateConnection PATCH /global-networks/{globalNetworkId}/connections/{connectionId} <172 >173
UpdateCoreNetwork PATCH /core-networks/{coreNetworkId} <174 >175
UpdateDevice PATCH /global-networks/{globalNetworkId}/devices/{deviceId} <176 >177
UpdateDirectConnectGatewayAttachment PATCH /direct-connect-gateway-attachments/{attachmentId} <178 >179
UpdateGlobalNetwork PATCH /global-networks/{globalNetworkId} <180 >181
UpdateLink PATCH /global-networks/{globalNetworkId}/links/{linkId} <182 >183
UpdateNetworkResourceMetadata PATCH /global-networks/{globalNetworkId}/network-resources/{resourceArn}/metadata <184 >185
UpdateSite PATCH /global-networks/{globalNetworkId}/sites/{siteId} <186 >187
UpdateVpcAttachment PATCH /vpc-attachments/{attachmentId} <188 >189

AttachmentId:s!@u=attachmentId
Attachment:198
GlobalNetworkId:s!@u=globalNetworkId ConnectPeerId:s! DeviceId:s! LinkId:s
ConnectPeerAssociation:199
CustomerGatewayArn:s! GlobalNetworkId:s!@u=globalNetworkId DeviceId:s! LinkId:s
CustomerGatewayAssociation:200
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s! LinkId:s!
LinkAssociation:201
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayConnectPeerArn:s! DeviceId:s! LinkId:s
TransitGatewayConnectPeerAssociation:202
CoreNetworkId:s! EdgeLocation:s! TransportAttachmentId:s! RoutingPolicyLabel:s Options:203! Tags:[204 ClientToken:s~
ConnectAttachment:205
ConnectAttachmentId:s! CoreNetworkAddress:s PeerAddress:s! BgpOptions:206 InsideCidrBlocks:[s Tags:[204 ClientToken:s~ SubnetArn:s
ConnectPeer:207
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s! ConnectedDeviceId:s! LinkId:s ConnectedLinkId:s Description:s Tags:[204
Connection:208
GlobalNetworkId:s! Description:s Tags:[204 PolicyDocument:s ClientToken:s~
CoreNetwork:209
CoreNetworkId:s! PrefixListArn:s! PrefixListAlias:s! ClientToken:s~
CoreNetworkId:s PrefixListArn:s PrefixListAlias:s
GlobalNetworkId:s!@u=globalNetworkId AWSLocation:210 Description:s Type:s Vendor:s Model:s SerialNumber:s Location:211 SiteId:s Tags:[204
Device:212
CoreNetworkId:s! DirectConnectGatewayArn:s! RoutingPolicyLabel:s EdgeLocations:[s! Tags:[204 ClientToken:s~
DirectConnectGatewayAttachment:213
Description:s Tags:[204
GlobalNetwork:214
GlobalNetworkId:s!@u=globalNetworkId Description:s Type:s Bandwidth:215! Provider:s SiteId:s! Tags:[204
Link:216
GlobalNetworkId:s!@u=globalNetworkId Description:s Location:211 Tags:[204
Site:217
CoreNetworkId:s! VpnConnectionArn:s! RoutingPolicyLabel:s Tags:[204 ClientToken:s~
SiteToSiteVpnAttachment:218
CoreNetworkId:s! TransitGatewayArn:s! Tags:[204 ClientToken:s~
TransitGatewayPeering:219
PeeringId:s! TransitGatewayRouteTableArn:s! RoutingPolicyLabel:s Tags:[204 ClientToken:s~
TransitGatewayRouteTableAttachment:220
CoreNetworkId:s! VpcArn:s! SubnetArns:[s! Options:221 RoutingPolicyLabel:s Tags:[204 ClientToken:s~
VpcAttachment:222
AttachmentId:s!@u=attachmentId
Attachment:198
ConnectPeerId:s!@u=connectPeerId
ConnectPeer:207
GlobalNetworkId:s!@u=globalNetworkId ConnectionId:s!@u=connectionId
Connection:208
CoreNetworkId:s!@u=coreNetworkId
CoreNetwork:209
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i!@u=policyVersionId
CoreNetworkPolicy:223
CoreNetworkId:s!@u=coreNetworkId PrefixListArn:s!@u=prefixListArn
CoreNetworkId:s PrefixListArn:s
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s!@u=deviceId
Device:212
GlobalNetworkId:s!@u=globalNetworkId
GlobalNetwork:214
GlobalNetworkId:s!@u=globalNetworkId LinkId:s!@u=linkId
Link:216
PeeringId:s!@u=peeringId
Peering:224
ResourceArn:s!@u=resourceArn
-
GlobalNetworkId:s!@u=globalNetworkId SiteId:s!@u=siteId
Site:217
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayArn:s!@u=transitGatewayArn
TransitGatewayRegistration:225
GlobalNetworkIds:[s@q=globalNetworkIds MaxResults:i@q=maxResults NextToken:s@q=nextToken
GlobalNetworks:[214 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId ConnectPeerId:s!@u=connectPeerId
ConnectPeerAssociation:199
GlobalNetworkId:s!@u=globalNetworkId CustomerGatewayArn:s!@u=customerGatewayArn
CustomerGatewayAssociation:200
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s!@q=deviceId LinkId:s!@q=linkId
LinkAssociation:201
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayConnectPeerArn:s!@u=transitGatewayConnectPeerArn
TransitGatewayConnectPeerAssociation:202
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i!@u=policyVersionId
-
AttachmentId:s!@u=attachmentId
ConnectAttachment:205
ConnectPeerId:s!@u=connectPeerId
ConnectPeer:207
GlobalNetworkId:s!@u=globalNetworkId ConnectPeerIds:[s@q=connectPeerIds MaxResults:i@q=maxResults NextToken:s@q=nextToken
ConnectPeerAssociations:[199 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId ConnectionIds:[s@q=connectionIds DeviceId:s@q=deviceId MaxResults:i@q=maxResults NextToken:s@q=nextToken
Connections:[208 NextToken:s
CoreNetworkId:s!@u=coreNetworkId
CoreNetwork:209
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i!@u=policyVersionId MaxResults:i@q=maxResults NextToken:s@q=nextToken
CoreNetworkChangeEvents:[226 NextToken:s
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i!@u=policyVersionId MaxResults:i@q=maxResults NextToken:s@q=nextToken
CoreNetworkChanges:[227 NextToken:s
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i@q=policyVersionId Alias:s@q=alias
CoreNetworkPolicy:223
GlobalNetworkId:s!@u=globalNetworkId CustomerGatewayArns:[s@q=customerGatewayArns MaxResults:i@q=maxResults NextToken:s@q=nextToken
CustomerGatewayAssociations:[200 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId DeviceIds:[s@q=deviceIds SiteId:s@q=siteId MaxResults:i@q=maxResults NextToken:s@q=nextToken
Devices:[212 NextToken:s
AttachmentId:s!@u=attachmentId
DirectConnectGatewayAttachment:213
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s@q=deviceId LinkId:s@q=linkId MaxResults:i@q=maxResults NextToken:s@q=nextToken
LinkAssociations:[201 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId LinkIds:[s@q=linkIds SiteId:s@q=siteId Type:s@q=type Provider:s@q=provider MaxResults:i@q=maxResults NextToken:s@q=nextToken
Links:[216 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId ResourceType:s@q=resourceType MaxResults:i@q=maxResults NextToken:s@q=nextToken
NetworkResourceCounts:[228 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId CoreNetworkId:s@q=coreNetworkId RegisteredGatewayArn:s@q=registeredGatewayArn AwsRegion:s@q=awsRegion AccountId:s@q=accountId ResourceType:s@q=resourceType ResourceArn:s@q=resourceArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
Relationships:[229 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId CoreNetworkId:s@q=coreNetworkId RegisteredGatewayArn:s@q=registeredGatewayArn AwsRegion:s@q=awsRegion AccountId:s@q=accountId ResourceType:s@q=resourceType ResourceArn:s@q=resourceArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
NetworkResources:[230 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId RouteTableIdentifier:231! ExactCidrMatches:[s LongestPrefixMatches:[s SubnetOfMatches:[s SupernetOfMatches:[s PrefixListIds:[s States:[s Types:[s DestinationFilters:{[s
RouteTableArn:s CoreNetworkSegmentEdge:232 RouteTableType:s RouteTableTimestamp:t NetworkRoutes:[233
GlobalNetworkId:s!@u=globalNetworkId CoreNetworkId:s@q=coreNetworkId RegisteredGatewayArn:s@q=registeredGatewayArn AwsRegion:s@q=awsRegion AccountId:s@q=accountId ResourceType:s@q=resourceType ResourceArn:s@q=resourceArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
NetworkTelemetry:[234 NextToken:s
ResourceArn:s!@u=resourceArn
PolicyDocument:J
GlobalNetworkId:s!@u=globalNetworkId RouteAnalysisId:s!@u=routeAnalysisId
RouteAnalysis:235
AttachmentId:s!@u=attachmentId
SiteToSiteVpnAttachment:218
GlobalNetworkId:s!@u=globalNetworkId SiteIds:[s@q=siteIds MaxResults:i@q=maxResults NextToken:s@q=nextToken
Sites:[217 NextToken:s
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayConnectPeerArns:[s@q=transitGatewayConnectPeerArns MaxResults:i@q=maxResults NextToken:s@q=nextToken
TransitGatewayConnectPeerAssociations:[202 NextToken:s
PeeringId:s!@u=peeringId
TransitGatewayPeering:219
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayArns:[s@q=transitGatewayArns MaxResults:i@q=maxResults NextToken:s@q=nextToken
TransitGatewayRegistrations:[225 NextToken:s
AttachmentId:s!@u=attachmentId
TransitGatewayRouteTableAttachment:220
AttachmentId:s!@u=attachmentId
VpcAttachment:222
CoreNetworkId:s!@u=coreNetworkId AttachmentId:s@q=attachmentId MaxResults:i@q=maxResults NextToken:s@q=nextToken
AttachmentRoutingPolicyAssociations:[236 NextToken:s
CoreNetworkId:s@q=coreNetworkId AttachmentType:s@q=attachmentType EdgeLocation:s@q=edgeLocation State:s@q=state MaxResults:i@q=maxResults NextToken:s@q=nextToken
Attachments:[198 NextToken:s
CoreNetworkId:s@q=coreNetworkId ConnectAttachmentId:s@q=connectAttachmentId MaxResults:i@q=maxResults NextToken:s@q=nextToken
ConnectPeers:[237 NextToken:s
CoreNetworkId:s!@u=coreNetworkId MaxResults:i@q=maxResults NextToken:s@q=nextToken
CoreNetworkPolicyVersions:[238 NextToken:s
CoreNetworkId:s!@u=coreNetworkId PrefixListArn:s@q=prefixListArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
PrefixListAssociations:[239 NextToken:s
CoreNetworkId:s!@u=coreNetworkId SegmentName:s! EdgeLocation:s! NextHopFilters:{[s LocalPreferenceMatches:[s ExactAsPathMatches:[s MedMatches:[s CommunityMatches:[s MaxResults:i@q=maxResults NextToken:s@q=nextToken
CoreNetworkRoutingInformation:[240 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
CoreNetworks:[241 NextToken:s
MaxResults:i@q=maxResults NextToken:s@q=nextToken
OrganizationStatus:242 NextToken:s
CoreNetworkId:s@q=coreNetworkId PeeringType:s@q=peeringType EdgeLocation:s@q=edgeLocation State:s@q=state MaxResults:i@q=maxResults NextToken:s@q=nextToken
Peerings:[224 NextToken:s
ResourceArn:s!@u=resourceArn
TagList:[204
CoreNetworkId:s! AttachmentId:s! RoutingPolicyLabel:s! ClientToken:s~
CoreNetworkId:s AttachmentId:s RoutingPolicyLabel:s
CoreNetworkId:s!@u=coreNetworkId PolicyDocument:J! Description:s LatestVersionId:i ClientToken:s~
CoreNetworkPolicy:223
PolicyDocument:J! ResourceArn:s!@u=resourceArn
-
GlobalNetworkId:s!@u=globalNetworkId TransitGatewayArn:s!
TransitGatewayRegistration:225
AttachmentId:s!@u=attachmentId
Attachment:198
CoreNetworkId:s!@u=coreNetworkId AttachmentId:s!@u=attachmentId
CoreNetworkId:s AttachmentId:s RoutingPolicyLabel:s
CoreNetworkId:s!@u=coreNetworkId PolicyVersionId:i!@u=policyVersionId
CoreNetworkPolicy:223
Action:s!
OrganizationStatus:242
GlobalNetworkId:s!@u=globalNetworkId Source:243! Destination:243! IncludeReturnPath:b UseMiddleboxes:b
RouteAnalysis:235
ResourceArn:s!@u=resourceArn Tags:[204!
-
ResourceArn:s!@u=resourceArn TagKeys:[s!@q=tagKeys
-
GlobalNetworkId:s!@u=globalNetworkId ConnectionId:s!@u=connectionId LinkId:s ConnectedLinkId:s Description:s
Connection:208
CoreNetworkId:s!@u=coreNetworkId Description:s
CoreNetwork:209
GlobalNetworkId:s!@u=globalNetworkId DeviceId:s!@u=deviceId AWSLocation:210 Description:s Type:s Vendor:s Model:s SerialNumber:s Location:211 SiteId:s
Device:212
AttachmentId:s!@u=attachmentId EdgeLocations:[s
DirectConnectGatewayAttachment:213
GlobalNetworkId:s!@u=globalNetworkId Description:s
GlobalNetwork:214
GlobalNetworkId:s!@u=globalNetworkId LinkId:s!@u=linkId Description:s Type:s Bandwidth:215 Provider:s
Link:216
GlobalNetworkId:s!@u=globalNetworkId ResourceArn:s!@u=resourceArn Metadata:{s!
ResourceArn:s Metadata:{s
GlobalNetworkId:s!@u=globalNetworkId SiteId:s!@u=siteId Description:s Location:211
Site:217
AttachmentId:s!@u=attachmentId AddSubnetArns:[s RemoveSubnetArns:[s Options:221
VpcAttachment:222
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! Errors:[244
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s! ResourceId:s! ResourceType:s! Context:{s
Message:s! ResourceId:s ResourceType:s LimitCode:s! ServiceCode:s!
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s! Reason:s Fields:[245
CoreNetworkId:s CoreNetworkArn:s AttachmentId:s OwnerAccountId:s AttachmentType:s State:s EdgeLocation:s EdgeLocations:[s ResourceArn:s AttachmentPolicyRuleNumber:i SegmentName:s NetworkFunctionGroupName:s Tags:[204 ProposedSegmentChange:246 ProposedNetworkFunctionGroupChange:247 CreatedAt:t UpdatedAt:t LastModificationErrors:[248
ConnectPeerId:s GlobalNetworkId:s DeviceId:s LinkId:s State:s
CustomerGatewayArn:s GlobalNetworkId:s DeviceId:s LinkId:s State:s
GlobalNetworkId:s DeviceId:s LinkId:s LinkAssociationState:s
TransitGatewayConnectPeerArn:s GlobalNetworkId:s DeviceId:s LinkId:s State:s
Protocol:s
Key:s Value:s
Attachment:198 TransportAttachmentId:s Options:203
PeerAsn:l
CoreNetworkId:s ConnectAttachmentId:s ConnectPeerId:s EdgeLocation:s State:s CreatedAt:t Configuration:249 Tags:[204 SubnetArn:s LastModificationErrors:[250
ConnectionId:s ConnectionArn:s GlobalNetworkId:s DeviceId:s ConnectedDeviceId:s LinkId:s ConnectedLinkId:s Description:s CreatedAt:t State:s Tags:[204
GlobalNetworkId:s CoreNetworkId:s CoreNetworkArn:s Description:s CreatedAt:t State:s Segments:[251 NetworkFunctionGroups:[252 Edges:[253 Tags:[204
Zone:s SubnetArn:s
Address:s Latitude:s Longitude:s
DeviceId:s DeviceArn:s GlobalNetworkId:s AWSLocation:210 Description:s Type:s Vendor:s Model:s SerialNumber:s Location:211 SiteId:s CreatedAt:t State:s Tags:[204
Attachment:198 DirectConnectGatewayArn:s
GlobalNetworkId:s GlobalNetworkArn:s Description:s CreatedAt:t State:s Tags:[204
UploadSpeed:i DownloadSpeed:i
LinkId:s LinkArn:s GlobalNetworkId:s SiteId:s Description:s Type:s Bandwidth:215 Provider:s CreatedAt:t State:s Tags:[204
SiteId:s SiteArn:s GlobalNetworkId:s Description:s Location:211 CreatedAt:t State:s Tags:[204
Attachment:198 VpnConnectionArn:s
Peering:224 TransitGatewayArn:s TransitGatewayPeeringAttachmentId:s
Attachment:198 PeeringId:s TransitGatewayRouteTableArn:s
Ipv6Support:b ApplianceModeSupport:b DnsSupport:b SecurityGroupReferencingSupport:b
Attachment:198 SubnetArns:[s Options:221
CoreNetworkId:s PolicyVersionId:i Alias:s Description:s CreatedAt:t ChangeSetState:s PolicyErrors:[244 PolicyDocument:J
CoreNetworkId:s CoreNetworkArn:s PeeringId:s OwnerAccountId:s PeeringType:s State:s EdgeLocation:s ResourceArn:s Tags:[204 CreatedAt:t LastModificationErrors:[254
GlobalNetworkId:s TransitGatewayArn:s State:255
Type:s Action:s IdentifierPath:s EventTime:t Status:s Values:256
Type:s Action:s Identifier:s PreviousValues:257 NewValues:257 IdentifierPath:s
ResourceType:s Count:i
From:s To:s
RegisteredGatewayArn:s CoreNetworkId:s AwsRegion:s AccountId:s ResourceType:s ResourceId:s ResourceArn:s Definition:s DefinitionTimestamp:t Tags:[204 Metadata:{s
TransitGatewayRouteTableArn:s CoreNetworkSegmentEdge:232 CoreNetworkNetworkFunctionGroup:258
CoreNetworkId:s SegmentName:s EdgeLocation:s
DestinationCidrBlock:s Destinations:[259 PrefixListId:s State:s Type:s
RegisteredGatewayArn:s CoreNetworkId:s AwsRegion:s AccountId:s ResourceType:s ResourceId:s ResourceArn:s Address:s Health:260
GlobalNetworkId:s OwnerAccountId:s RouteAnalysisId:s StartTimestamp:t Status:s Source:261 Destination:261 IncludeReturnPath:b UseMiddleboxes:b ForwardPath:262 ReturnPath:262
AttachmentId:s PendingRoutingPolicies:[s AssociatedRoutingPolicies:[s RoutingPolicyLabel:s
CoreNetworkId:s ConnectAttachmentId:s ConnectPeerId:s EdgeLocation:s ConnectPeerState:s CreatedAt:t Tags:[204 SubnetArn:s
CoreNetworkId:s PolicyVersionId:i Alias:s Description:s CreatedAt:t ChangeSetState:s
CoreNetworkId:s PrefixListArn:s PrefixListAlias:s
Prefix:s NextHop:263 LocalPreference:s Med:s AsPath:[s Communities:[s
CoreNetworkId:s CoreNetworkArn:s GlobalNetworkId:s OwnerAccountId:s State:s Description:s Tags:[204
OrganizationId:s OrganizationAwsServiceAccessStatus:s SLRDeploymentStatus:s AccountStatusList:[264
TransitGatewayAttachmentArn:s IpAddress:s
ErrorCode:s! Message:s! Path:s
Name:s! Message:s!
Tags:[204 AttachmentPolicyRuleNumber:i SegmentName:s
Tags:[204 AttachmentPolicyRuleNumber:i NetworkFunctionGroupName:s
Code:s Message:s ResourceArn:s RequestId:s
CoreNetworkAddress:s PeerAddress:s InsideCidrBlocks:[s Protocol:s BgpConfigurations:[265
Code:s Message:s ResourceArn:s RequestId:s
Name:s EdgeLocations:[s SharedSegments:[s
Name:s EdgeLocations:[s Segments:266
EdgeLocation:s Asn:l InsideCidrBlocks:[s
Code:s Message:s ResourceArn:s RequestId:s MissingPermissionsContext:267
Code:s Message:s
EdgeLocation:s PeerEdgeLocation:s RoutingPolicyDirection:s SegmentName:s NetworkFunctionGroupName:s AttachmentId:s Cidr:s RoutingPolicyAssociationDetails:[268
SegmentName:s NetworkFunctionGroupName:s EdgeLocations:[s Asn:l Cidr:s DestinationIdentifier:s InsideCidrBlocks:[s SharedSegments:[s ServiceInsertionActions:[269 VpnEcmpSupport:b DnsSupport:b SecurityGroupReferencingSupport:b RoutingPolicyDirection:s RoutingPolicy:s PeerEdgeLocations:[s AttachmentId:s RoutingPolicyAssociationDetails:[268
CoreNetworkId:s NetworkFunctionGroupName:s EdgeLocation:s
CoreNetworkAttachmentId:s TransitGatewayAttachmentId:s SegmentName:s NetworkFunctionGroupName:s EdgeLocation:s ResourceType:s ResourceId:s
Type:s Status:s Timestamp:t
TransitGatewayAttachmentArn:s TransitGatewayArn:s IpAddress:s
CompletionStatus:270 Path:[271
IpAddress:s CoreNetworkAttachmentId:s ResourceId:s ResourceType:s SegmentName:s EdgeLocation:s
AccountId:s SLRDeploymentStatus:s
CoreNetworkAsn:l PeerAsn:l CoreNetworkAddress:s PeerAddress:s
SendVia:[s SendTo:[s
MissingPermission:s
RoutingPolicyNames:[s SharedSegments:[s
Action:s Mode:s WhenSentTo:272 Via:273
ResultCode:s ReasonCode:s ReasonContext:{s
Sequence:i Resource:274 DestinationCidrBlock:s
WhenSentToSegmentsList:[s
NetworkFunctionGroups:[275 WithEdgeOverrides:[276
RegisteredGatewayArn:s ResourceArn:s ResourceType:s Definition:s NameTag:s IsMiddlebox:b
Name:s
EdgeSets:[[s UseEdge:s

AccessDeniedException 190 status=403
ConflictException 191 status=409
CoreNetworkPolicyException 192 status=400
InternalServerException 193 status=500
ResourceNotFoundException 194 status=404
ServiceQuotaExceededException 195 status=402
ThrottlingException 196 status=429
ValidationException 197 status=400

DescribeGlobalNetworks in=NextToken out=NextToken limit=MaxResults results=GlobalNetworks
GetCustomerGatewayAssociations in=NextToken out=NextToken limit=MaxResults results=CustomerGatewayAssociations
GetDevices in=NextToken out=NextToken limit=MaxResults results=Devices
GetLinkAssociations in=NextToken out=NextToken limit=MaxResults results=LinkAssociations
GetLinks in=NextToken out=NextToken limit=MaxResults results=Links
GetSites in=NextToken out=NextToken limit=MaxResults results=Sites
GetTransitGatewayRegistrations in=NextToken out=NextToken limit=MaxResults results=TransitGatewayRegistrations
GetConnections in=NextToken out=NextToken limit=MaxResults results=Connections
GetTransitGatewayConnectPeerAssociations in=NextToken out=NextToken limit=MaxResults results=TransitGatewayConnectPeerAssociations
GetNetworkResourceCounts in=NextToken out=NextToken limit=MaxResults results=NetworkResourceCounts
GetNetworkResourceRelationships in=NextToken out=NextToken limit=MaxResults results=Relationships
GetNetworkResources in=NextToken out=NextToken limit=MaxResults results=NetworkResources
GetNetworkTelemetry in=NextToken out=NextToken limit=MaxResults results=NetworkTelemetry
GetConnectPeerAssociations in=NextToken out=NextToken limit=MaxResults results=ConnectPeerAssociations
GetCoreNetworkChangeSet in=NextToken out=NextToken limit=MaxResults results=CoreNetworkChanges
ListAttachments in=NextToken out=NextToken limit=MaxResults results=Attachments
ListConnectPeers in=NextToken out=NextToken limit=MaxResults results=ConnectPeers
ListCoreNetworkPolicyVersions in=NextToken out=NextToken limit=MaxResults results=CoreNetworkPolicyVersions
ListCoreNetworks in=NextToken out=NextToken limit=MaxResults results=CoreNetworks
GetCoreNetworkChangeEvents in=NextToken out=NextToken limit=MaxResults results=CoreNetworkChangeEvents
ListPeerings in=NextToken out=NextToken limit=MaxResults results=Peerings
ListAttachmentRoutingPolicyAssociations in=NextToken out=NextToken limit=MaxResults results=AttachmentRoutingPolicyAssociations
ListCoreNetworkPrefixListAssociations in=NextToken out=NextToken limit=MaxResults results=PrefixListAssociations
ListCoreNetworkRoutingInformation in=NextToken out=NextToken limit=MaxResults results=CoreNetworkRoutingInformation

`,
}
