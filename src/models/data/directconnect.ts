// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Direct Connect, API version 2012-10-25. */
export const directconnect: ServiceModel = {
  name: 'directconnect',
  packed: `{"name":"directconnect","serviceId":"Direct Connect","fullName":"AWS Direct Connect","apiVersion":"2012-10-25","protocol":"json","protocols":["json"],"endpointPrefix":"directconnect","jsonVersion":"1.1","targetPrefix":"OvertureService"}
AcceptDirectConnectGatewayAssociationProposal <0 >1
AllocateConnectionOnInterconnect <2 >3 deprecated
AllocateHostedConnection <4 >3
AllocatePrivateVirtualInterface <5 >6
AllocatePublicVirtualInterface <7 >6
AllocateTransitVirtualInterface <8 >9
AssociateConnectionWithLag <10 >3
AssociateHostedConnection <11 >3
AssociateMacSecKey <12 >13
AssociateVirtualInterface <14 >6
ConfirmConnection <15 >16
ConfirmCustomerAgreement <17 >18
ConfirmPrivateVirtualInterface <19 >20
ConfirmPublicVirtualInterface <21 >22
ConfirmTransitVirtualInterface <23 >24
CreateBGPPeer <25 >26
CreateConnection <27 >3
CreateDirectConnectGateway <28 >29
CreateDirectConnectGatewayAssociation <30 >31
CreateDirectConnectGatewayAssociationProposal <32 >33
CreateInterconnect <34 >35
CreateLag <36 >37
CreatePrivateVirtualInterface <38 >6
CreatePublicVirtualInterface <39 >6
CreateTransitVirtualInterface <40 >41
DeleteBGPPeer <42 >43
DeleteConnection <44 >3
DeleteDirectConnectGateway <45 >46
DeleteDirectConnectGatewayAssociation <47 >48
DeleteDirectConnectGatewayAssociationProposal <49 >50
DeleteInterconnect <51 >52
DeleteLag <53 >37
DeleteVirtualInterface <54 >55
DescribeConnectionLoa <56 >57 deprecated
DescribeConnections <58 >59
DescribeConnectionsOnInterconnect <60 >59 deprecated
DescribeCustomerMetadata >61
DescribeDirectConnectGatewayAssociationProposals <62 >63
DescribeDirectConnectGatewayAssociations <64 >65
DescribeDirectConnectGatewayAttachments <66 >67
DescribeDirectConnectGateways <68 >69
DescribeHostedConnections <70 >59
DescribeInterconnectLoa <71 >72 deprecated
DescribeInterconnects <73 >74
DescribeLags <75 >76
DescribeLoa <77 >78
DescribeLocations >79
DescribeRouterConfiguration <80 >81
DescribeTags <82 >83
DescribeVirtualGateways >84
DescribeVirtualInterfaces <85 >86
DisassociateConnectionFromLag <87 >3
DisassociateMacSecKey <88 >89
ListVirtualInterfaceRoutes <90 >91
ListVirtualInterfaceTestHistory <92 >93
StartBgpFailoverTest <94 >95
StopBgpFailoverTest <96 >97
TagResource <98 >99
UntagResource <100 >101
UpdateConnection <102 >3
UpdateDirectConnectGateway <103 >104
UpdateDirectConnectGatewayAssociation <105 >106
UpdateLag <107 >37
UpdateVirtualInterfaceAttributes <108 >6

directConnectGatewayId:s! proposalId:s! associatedGatewayOwnerAccount:s! overrideAllowedPrefixesToDirectConnectGateway:[114
directConnectGatewayAssociation:115
bandwidth:s! connectionName:s! ownerAccount:s! interconnectId:s! vlan:i!
ownerAccount:s connectionId:s connectionName:s connectionState:s region:s location:s bandwidth:s vlan:i partnerName:s loaIssueTime:t lagId:s awsDevice:s jumboFrameCapable:b awsDeviceV2:s awsLogicalDeviceId:s hasLogicalRedundancy:s tags:[116 providerName:s macSecCapable:b portEncryptionStatus:s encryptionMode:s macSecKeys:[117 rateLimiterStatus:118 partnerInterconnectMacSecCapable:b
connectionId:s! ownerAccount:s! bandwidth:s! connectionName:s! vlan:i! tags:[116
connectionId:s! ownerAccount:s! newPrivateVirtualInterfaceAllocation:119!
ownerAccount:s virtualInterfaceId:s location:s connectionId:s virtualInterfaceType:s virtualInterfaceName:s vlan:i asn:i asnLong:l amazonSideAsn:l authKey:s amazonAddress:s customerAddress:s addressFamily:s virtualInterfaceState:s customerRouterConfig:s mtu:i jumboFrameCapable:b virtualGatewayId:s directConnectGatewayId:s routeFilterPrefixes:[114 bgpPeers:[120 region:s awsDeviceV2:s awsLogicalDeviceId:s tags:[116 siteLinkEnabled:b rateLimit:s
connectionId:s! ownerAccount:s! newPublicVirtualInterfaceAllocation:121!
connectionId:s! ownerAccount:s! newTransitVirtualInterfaceAllocation:122!
virtualInterface:6
connectionId:s! lagId:s!
connectionId:s! parentConnectionId:s!
connectionId:s! secretARN:s ckn:s cak:s
connectionId:s macSecKeys:[117
virtualInterfaceId:s! connectionId:s!
connectionId:s!
connectionState:s
agreementName:s
status:s
virtualInterfaceId:s! virtualGatewayId:s directConnectGatewayId:s
virtualInterfaceState:s
virtualInterfaceId:s!
virtualInterfaceState:s
virtualInterfaceId:s! directConnectGatewayId:s!
virtualInterfaceState:s
virtualInterfaceId:s newBGPPeer:123
virtualInterface:6
location:s! bandwidth:s! connectionName:s! lagId:s tags:[116 providerName:s requestMACSec:b
directConnectGatewayName:s! tags:[116 amazonSideAsn:l
directConnectGateway:124
directConnectGatewayId:s! gatewayId:s addAllowedPrefixesToDirectConnectGateway:[114 virtualGatewayId:s
directConnectGatewayAssociation:115
directConnectGatewayId:s! directConnectGatewayOwnerAccount:s! gatewayId:s! addAllowedPrefixesToDirectConnectGateway:[114 removeAllowedPrefixesToDirectConnectGateway:[114
directConnectGatewayAssociationProposal:125
interconnectName:s! bandwidth:s! location:s! lagId:s tags:[116 providerName:s requestMACSec:b
interconnectId:s interconnectName:s interconnectState:s region:s location:s bandwidth:s loaIssueTime:t lagId:s awsDevice:s jumboFrameCapable:b awsDeviceV2:s awsLogicalDeviceId:s hasLogicalRedundancy:s tags:[116 providerName:s macSecCapable:b portEncryptionStatus:s encryptionMode:s macSecKeys:[117
numberOfConnections:i! location:s! connectionsBandwidth:s! lagName:s! connectionId:s tags:[116 childConnectionTags:[116 providerName:s requestMACSec:b
connectionsBandwidth:s numberOfConnections:i lagId:s ownerAccount:s lagName:s lagState:s location:s region:s minimumLinks:i awsDevice:s awsDeviceV2:s awsLogicalDeviceId:s connections:[3 allowsHostedConnections:b jumboFrameCapable:b hasLogicalRedundancy:s tags:[116 providerName:s macSecCapable:b encryptionMode:s macSecKeys:[117 rateLimiterStatus:118
connectionId:s! newPrivateVirtualInterface:126!
connectionId:s! newPublicVirtualInterface:127!
connectionId:s! newTransitVirtualInterface:128!
virtualInterface:6
virtualInterfaceId:s asn:i asnLong:l customerAddress:s bgpPeerId:s
virtualInterface:6
connectionId:s!
directConnectGatewayId:s!
directConnectGateway:124
associationId:s directConnectGatewayId:s virtualGatewayId:s
directConnectGatewayAssociation:115
proposalId:s!
directConnectGatewayAssociationProposal:125
interconnectId:s!
interconnectState:s
lagId:s!
virtualInterfaceId:s!
virtualInterfaceState:s
connectionId:s! providerName:s loaContentType:s
loa:78
connectionId:s maxResults:i nextToken:s
connections:[3 nextToken:s
interconnectId:s!
agreements:[129 nniPartnerType:s
directConnectGatewayId:s proposalId:s associatedGatewayId:s maxResults:i nextToken:s
directConnectGatewayAssociationProposals:[125 nextToken:s
associationId:s associatedGatewayId:s directConnectGatewayId:s maxResults:i nextToken:s virtualGatewayId:s
directConnectGatewayAssociations:[115 nextToken:s
directConnectGatewayId:s virtualInterfaceId:s maxResults:i nextToken:s
directConnectGatewayAttachments:[130 nextToken:s
directConnectGatewayId:s maxResults:i nextToken:s
directConnectGateways:[124 nextToken:s
connectionId:s! maxResults:i nextToken:s
interconnectId:s! providerName:s loaContentType:s
loa:78
interconnectId:s maxResults:i nextToken:s
interconnects:[35 nextToken:s
lagId:s maxResults:i nextToken:s
lags:[37 nextToken:s
connectionId:s! providerName:s loaContentType:s
loaContent:B loaContentType:s
locations:[131
virtualInterfaceId:s! routerTypeIdentifier:s
customerRouterConfig:s router:132 virtualInterfaceId:s virtualInterfaceName:s
resourceArns:[s!
resourceTags:[133
virtualGateways:[134
connectionId:s virtualInterfaceId:s maxResults:i nextToken:s
virtualInterfaces:[6 nextToken:s
connectionId:s! lagId:s!
connectionId:s! secretARN:s!
connectionId:s macSecKeys:[117
virtualInterfaceId:s filters:135 maxResults:i nextToken:s
virtualInterfaceId:s routes:[136 nextToken:s
testId:s virtualInterfaceId:s bgpPeers:[s status:s maxResults:i nextToken:s
virtualInterfaceTestHistory:[137 nextToken:s
virtualInterfaceId:s! bgpPeers:[s testDurationInMinutes:i
virtualInterfaceTest:137
virtualInterfaceId:s!
virtualInterfaceTest:137
resourceArn:s! tags:[116!
-
resourceArn:s! tagKeys:[s!
-
connectionId:s! connectionName:s encryptionMode:s
directConnectGatewayId:s! newDirectConnectGatewayName:s!
directConnectGateway:124
associationId:s addAllowedPrefixesToDirectConnectGateway:[114 removeAllowedPrefixesToDirectConnectGateway:[114
directConnectGatewayAssociation:115
lagId:s! lagName:s minimumLinks:i encryptionMode:s
virtualInterfaceId:s! mtu:i enableSiteLink:b virtualInterfaceName:s rateLimit:s
message:s
message:s
-
-
-
cidr:s
directConnectGatewayId:s directConnectGatewayOwnerAccount:s associationState:s stateChangeError:s associatedGateway:138 associationId:s allowedPrefixesToDirectConnectGateway:[114 associatedCoreNetwork:139 virtualGatewayId:s virtualGatewayRegion:s virtualGatewayOwnerAccount:s
key:s! value:s
secretARN:s ckn:s state:s startOn:s
maxAllowed:i inUse:i remaining:i totalBandwidth:s
virtualInterfaceName:s! vlan:i! asn:i asnLong:l mtu:i authKey:s amazonAddress:s addressFamily:s customerAddress:s tags:[116 rateLimit:s
bgpPeerId:s asn:i asnLong:l authKey:s addressFamily:s amazonAddress:s customerAddress:s bgpPeerState:s bgpStatus:s awsDeviceV2:s awsLogicalDeviceId:s
virtualInterfaceName:s! vlan:i! asn:i asnLong:l authKey:s amazonAddress:s customerAddress:s addressFamily:s routeFilterPrefixes:[114 tags:[116 rateLimit:s
virtualInterfaceName:s vlan:i asn:i asnLong:l mtu:i authKey:s amazonAddress:s customerAddress:s addressFamily:s tags:[116 rateLimit:s
asn:i asnLong:l authKey:s addressFamily:s amazonAddress:s customerAddress:s
directConnectGatewayId:s directConnectGatewayName:s amazonSideAsn:l ownerAccount:s directConnectGatewayState:s stateChangeError:s tags:[116
proposalId:s directConnectGatewayId:s directConnectGatewayOwnerAccount:s proposalState:s associatedGateway:138 existingAllowedPrefixesToDirectConnectGateway:[114 requestedAllowedPrefixesToDirectConnectGateway:[114
virtualInterfaceName:s! vlan:i! asn:i asnLong:l mtu:i authKey:s amazonAddress:s customerAddress:s addressFamily:s virtualGatewayId:s directConnectGatewayId:s tags:[116 enableSiteLink:b rateLimit:s
virtualInterfaceName:s! vlan:i! asn:i asnLong:l authKey:s amazonAddress:s customerAddress:s addressFamily:s routeFilterPrefixes:[114 tags:[116 rateLimit:s
virtualInterfaceName:s vlan:i asn:i asnLong:l mtu:i authKey:s amazonAddress:s customerAddress:s addressFamily:s directConnectGatewayId:s tags:[116 enableSiteLink:b rateLimit:s
agreementName:s status:s
directConnectGatewayId:s virtualInterfaceId:s virtualInterfaceRegion:s virtualInterfaceOwnerAccount:s attachmentState:s attachmentType:s stateChangeError:s
locationCode:s locationName:s region:s availablePortSpeeds:[s availableProviders:[s availableMacSecPortSpeeds:[s
vendor:s platform:s software:s xsltTemplateName:s xsltTemplateNameForMacSec:s routerTypeIdentifier:s
resourceArn:s tags:[116
virtualGatewayId:s virtualGatewayState:s
routeDirection:s addressFamily:s cidrs:[s asPath:[l communities:[s
cidr:s routeDirection:s addressFamily:s asPath:[140 communities:[s awsLogicalDeviceId:s routeInstalledAt:t
testId:s virtualInterfaceId:s bgpPeers:[s status:s ownerAccount:s testDurationInMinutes:i startTime:t endTime:t
id:s type:s ownerAccount:s region:s
id:s ownerAccount:s attachmentId:s
pathType:s path:[l

DirectConnectClientException 109
DirectConnectServerException 110
DuplicateTagKeysException 111
LimitExceededException 112
TooManyTagsException 113

DescribeDirectConnectGatewayAssociations in=nextToken out=nextToken limit=maxResults results=directConnectGatewayAssociations
DescribeDirectConnectGatewayAttachments in=nextToken out=nextToken limit=maxResults results=directConnectGatewayAttachments
DescribeDirectConnectGateways in=nextToken out=nextToken limit=maxResults results=directConnectGateways

`,
}
