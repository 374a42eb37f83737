// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS MediaConnect, API version 2018-11-14. */
export const mediaconnect: ServiceModel = {
  name: 'mediaconnect',
  packed: `{"name":"mediaconnect","serviceId":"MediaConnect","fullName":"AWS MediaConnect","apiVersion":"2018-11-14","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"mediaconnect"}
AddBridgeOutputs POST /v1/bridges/{BridgeArn}/outputs <0 >1 status=202
AddBridgeSources POST /v1/bridges/{BridgeArn}/sources <2 >3 status=202
AddFlowMediaStreams POST /v1/flows/{FlowArn}/mediaStreams <4 >5 status=201
AddFlowOutputs POST /v1/flows/{FlowArn}/outputs <6 >7 status=201
AddFlowSources POST /v1/flows/{FlowArn}/source <8 >9 status=201
AddFlowVpcInterfaces POST /v1/flows/{FlowArn}/vpcInterfaces <10 >11 status=201
BatchGetRouterInput GET /v1/routerInputs <12 >13 readonly
BatchGetRouterNetworkInterface GET /v1/routerNetworkInterfaces <14 >15 readonly
BatchGetRouterOutput GET /v1/routerOutputs <16 >17 readonly
CreateBridge POST /v1/bridges <18 >19 status=201
CreateFlow POST /v1/flows <20 >21 status=201
CreateGateway POST /v1/gateways <22 >23 status=201
CreateRouterInput POST /v1/routerInput <24 >25 status=201
CreateRouterNetworkInterface POST /v1/routerNetworkInterface <26 >27 status=201
CreateRouterOutput POST /v1/routerOutput <28 >29 status=201
DeleteBridge DELETE /v1/bridges/{BridgeArn} <30 >31 idempotent
DeleteFlow DELETE /v1/flows/{FlowArn} <32 >33 status=202 idempotent
DeleteGateway DELETE /v1/gateways/{GatewayArn} <34 >35 idempotent
DeleteRouterInput DELETE /v1/routerInput/{Arn} <36 >37 idempotent
DeleteRouterNetworkInterface DELETE /v1/routerNetworkInterface/{Arn} <38 >39 idempotent
DeleteRouterOutput DELETE /v1/routerOutput/{Arn} <40 >41 idempotent
DeregisterGatewayInstance DELETE /v1/gateway-instances/{GatewayInstanceArn} <42 >43 status=202 idempotent
DescribeBridge GET /v1/bridges/{BridgeArn} <44 >45 readonly
DescribeFlow GET /v1/flows/{FlowArn} <46 >47 readonly
DescribeFlowSourceMetadata GET /v1/flows/{FlowArn}/source-metadata <48 >49 readonly
DescribeFlowSourceThumbnail GET /v1/flows/{FlowArn}/source-thumbnail <50 >51 readonly
DescribeGateway GET /v1/gateways/{GatewayArn} <52 >53 readonly
DescribeGatewayInstance GET /v1/gateway-instances/{GatewayInstanceArn} <54 >55 readonly
DescribeOffering GET /v1/offerings/{OfferingArn} <56 >57 readonly
DescribeReservation GET /v1/reservations/{ReservationArn} <58 >59 readonly
GetRouterInput GET /v1/routerInput/{Arn} <60 >61 readonly
GetRouterInputSourceMetadata GET /v1/routerInput/{Arn}/source-metadata <62 >63 readonly
GetRouterInputThumbnail GET /v1/routerInput/{Arn}/thumbnail <64 >65 readonly
GetRouterNetworkInterface GET /v1/routerNetworkInterface/{Arn} <66 >67 readonly
GetRouterOutput GET /v1/routerOutput/{Arn} <68 >69 readonly
GrantFlowEntitlements POST /v1/flows/{FlowArn}/entitlements <70 >71
ListBridges GET /v1/bridges <72 >73 readonly
ListEntitlements GET /v1/entitlements <74 >75 readonly
ListFlows GET /v1/flows <76 >77 readonly
ListGatewayInstances GET /v1/gateway-instances <78 >79 readonly
ListGateways GET /v1/gateways <80 >81 readonly
ListOfferings GET /v1/offerings <82 >83 readonly
ListReservations GET /v1/reservations <84 >85 readonly
ListRouterInputs POST /v1/routerInputs <86 >87 readonly
ListRouterNetworkInterfaces POST /v1/routerNetworkInterfaces <88 >89 readonly
ListRouterOutputs POST /v1/routerOutputs <90 >91 readonly
ListTagsForGlobalResource GET /tags/global/{ResourceArn} <92 >93 readonly
ListTagsForResource GET /tags/{ResourceArn} <94 >95 readonly
PurchaseOffering POST /v1/offerings/{OfferingArn} <96 >97 status=201
RemoveBridgeOutput DELETE /v1/bridges/{BridgeArn}/outputs/{OutputName} <98 >99 status=202 idempotent
RemoveBridgeSource DELETE /v1/bridges/{BridgeArn}/sources/{SourceName} <100 >101 status=202 idempotent
RemoveFlowMediaStream DELETE /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName} <102 >103 idempotent
RemoveFlowOutput DELETE /v1/flows/{FlowArn}/outputs/{OutputArn} <104 >105 status=202 idempotent
RemoveFlowSource DELETE /v1/flows/{FlowArn}/source/{SourceArn} <106 >107 status=202 idempotent
RemoveFlowVpcInterface DELETE /v1/flows/{FlowArn}/vpcInterfaces/{VpcInterfaceName} <108 >109 idempotent
RestartRouterInput POST /v1/routerInput/restart/{Arn} <110 >111 status=202
RestartRouterOutput POST /v1/routerOutput/restart/{Arn} <112 >113 status=202
RevokeFlowEntitlement DELETE /v1/flows/{FlowArn}/entitlements/{EntitlementArn} <114 >115 status=202 idempotent
StartFlow POST /v1/flows/start/{FlowArn} <116 >117 status=202
StartRouterInput POST /v1/routerInput/start/{Arn} <118 >119 status=202
StartRouterOutput POST /v1/routerOutput/start/{Arn} <120 >121 status=202
StopFlow POST /v1/flows/stop/{FlowArn} <122 >123 status=202
StopRouterInput POST /v1/routerInput/stop/{Arn} <124 >125 status=202
StopRouterOutput POST /v1/routerOutput/stop/{Arn} <126 >127 status=202
TagGlobalResource POST /tags/global/{ResourceArn} <128 status=204
TagResource POST /tags/{ResourceArn} <129 status=204
TakeRouterInput PUT /v1/routerOutput/takeRouterInput/{RouterOutputArn} <130 >131 status=202 idempotent
UntagGlobalResource DELETE /tags/global/{ResourceArn} <132 status=204 idempotent
UntagResource DELETE /tags/{ResourceArn} <133 status=204 idempotent
UpdateBridge PUT /v1/bridges/{BridgeArn} <134 >135 status=202 idempotent
UpdateBridgeOutput PUT /v1/bridges/{BridgeArn}/outputs/{OutputName} <136 >137 status=202 idempotent
UpdateBridgeSource PUT /v1/bridges/{BridgeArn}/sources/{SourceName} <138 >139 status=202 idempotent
UpdateBridgeState PUT /v1/bridges/{BridgeArn}/state <140 >141 status=202 idempotent
UpdateFlow PUT /v1/flows/{FlowArn} <142 >143 status=202 idempotent
UpdateFlowEntitlement PUT /v1/flows/{FlowArn}/entitlements/{EntitlementArn} <144 >145 status=202 idempotent
UpdateFlowMediaStream PUT /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName} <146 >147 status=202 idempotent
UpdateFlowOutput PUT /v1/flows/{FlowArn}/outputs/{OutputArn} <148 >149 status=202 idempotent
UpdateFlowSource PUT /v1/flows/{FlowArn}/source/{SourceArn} <150 >151 status=202 idempotent
UpdateGatewayInstance PUT /v1/gateway-instances/{GatewayInstanceArn} <152 >153 idempotent
UpdateRouterInput PUT /v1/routerInput/{Arn} <154 >155 status=202 idempotent
UpdateRouterNetworkInterface PUT /v1/routerNetworkInterface/{Arn} <156 >157 status=202 idempotent
UpdateRouterOutput PUT /v1/routerOutput/{Arn} <158 >159 status=202 idempotent

BridgeArn:s!@u Outputs:[175!=outputs
BridgeArn:s=bridgeArn Outputs:[176=outputs
BridgeArn:s!@u Sources:[177!=sources
BridgeArn:s=bridgeArn Sources:[178=sources
FlowArn:s!@u MediaStreams:[179!=mediaStreams
FlowArn:s=flowArn MediaStreams:[180=mediaStreams
FlowArn:s!@u Outputs:[181!=outputs
FlowArn:s=flowArn Outputs:[182=outputs
FlowArn:s!@u Sources:[183!=sources
FlowArn:s=flowArn Sources:[184=sources
FlowArn:s!@u VpcInterfaces:[185!=vpcInterfaces
FlowArn:s=flowArn VpcInterfaces:[186=vpcInterfaces
Arns:[s!@q=arns
RouterInputs:[187!=routerInputs Errors:[188!=errors
Arns:[s!@q=arns
RouterNetworkInterfaces:[189!=routerNetworkInterfaces Errors:[190!=errors
Arns:[s!@q=arns
RouterOutputs:[191!=routerOutputs Errors:[192!=errors
EgressGatewayBridge:193=egressGatewayBridge IngressGatewayBridge:194=ingressGatewayBridge Name:s!=name Outputs:[175=outputs PlacementArn:s!=placementArn SourceFailoverConfig:195=sourceFailoverConfig Sources:[177!=sources
Bridge:196=bridge
AvailabilityZone:s=availabilityZone Entitlements:[197=entitlements MediaStreams:[179=mediaStreams Name:s!=name Outputs:[181=outputs Source:183=source SourceFailoverConfig:195=sourceFailoverConfig Sources:[183=sources VpcInterfaces:[185=vpcInterfaces Maintenance:198=maintenance SourceMonitoringConfig:199=sourceMonitoringConfig FlowSize:s=flowSize NdiConfig:200=ndiConfig EncodingConfig:201=encodingConfig FlowTags:{s=flowTags
Flow:202=flow
EgressCidrBlocks:[s!=egressCidrBlocks Name:s!=name Networks:[203!=networks
Gateway:204=gateway
Name:s!=name Configuration:205!=configuration MaximumBitrate:l!=maximumBitrate RoutingScope:s!=routingScope Tier:s!=tier RegionName:s=regionName AvailabilityZone:s=availabilityZone TransitEncryption:206=transitEncryption MaintenanceConfiguration:207=maintenanceConfiguration Tags:{s=tags ClientToken:s~=clientToken ContentQualityAnalysisConfiguration:208=contentQualityAnalysisConfiguration
RouterInput:187!=routerInput
Name:s!=name Configuration:209!=configuration RegionName:s=regionName Tags:{s=tags ClientToken:s~=clientToken
RouterNetworkInterface:189!=routerNetworkInterface
Name:s!=name Configuration:210!=configuration MaximumBitrate:l!=maximumBitrate RoutingScope:s!=routingScope Tier:s!=tier RegionName:s=regionName AvailabilityZone:s=availabilityZone MaintenanceConfiguration:207=maintenanceConfiguration Tags:{s=tags ClientToken:s~=clientToken
RouterOutput:191!=routerOutput
BridgeArn:s!@u
BridgeArn:s=bridgeArn
FlowArn:s!@u
FlowArn:s=flowArn Status:s=status
GatewayArn:s!@u
GatewayArn:s=gatewayArn
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
Force:b@q=force GatewayInstanceArn:s!@u
GatewayInstanceArn:s=gatewayInstanceArn InstanceState:s=instanceState
BridgeArn:s!@u
Bridge:196=bridge
FlowArn:s!@u
Flow:202=flow Messages:211=messages
FlowArn:s!@u
FlowArn:s=flowArn Messages:[212=messages Timestamp:T=timestamp TransportMediaInfo:213=transportMediaInfo NdiInfo:214=ndiInfo
FlowArn:s!@u
ThumbnailDetails:215=thumbnailDetails
GatewayArn:s!@u
Gateway:204=gateway
GatewayInstanceArn:s!@u
GatewayInstance:216=gatewayInstance
OfferingArn:s!@u
Offering:217=offering
ReservationArn:s!@u
Reservation:218=reservation
Arn:s!@u
RouterInput:187!=routerInput
Arn:s!@u
Arn:s!=arn Name:s!=name SourceMetadataDetails:219!=sourceMetadataDetails
Arn:s!@u
Arn:s!=arn Name:s!=name ThumbnailDetails:220!=thumbnailDetails
Arn:s!@u
RouterNetworkInterface:189!=routerNetworkInterface
Arn:s!@u
RouterOutput:191!=routerOutput
Entitlements:[197!=entitlements FlowArn:s!@u
Entitlements:[221=entitlements FlowArn:s=flowArn
FilterArn:s@q=filterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
Bridges:[222=bridges NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Entitlements:[223=entitlements NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Flows:[224=flows NextToken:s=nextToken
FilterArn:s@q=filterArn MaxResults:i@q=maxResults NextToken:s@q=nextToken
Instances:[225=instances NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
Gateways:[226=gateways NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Offerings:[217=offerings
MaxResults:i@q=maxResults NextToken:s@q=nextToken
NextToken:s=nextToken Reservations:[218=reservations
MaxResults:i@q=maxResults NextToken:s@q=nextToken Filters:[227=filters
RouterInputs:[228!=routerInputs NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken Filters:[229=filters
RouterNetworkInterfaces:[230!=routerNetworkInterfaces NextToken:s=nextToken
MaxResults:i@q=maxResults NextToken:s@q=nextToken Filters:[231=filters
RouterOutputs:[232!=routerOutputs NextToken:s=nextToken
ResourceArn:s!@u
Tags:{s=tags
ResourceArn:s!@u
Tags:{s=tags
OfferingArn:s!@u ReservationName:s!=reservationName Start:s!=start
Reservation:218=reservation
BridgeArn:s!@u OutputName:s!@u
BridgeArn:s=bridgeArn OutputName:s=outputName
BridgeArn:s!@u SourceName:s!@u
BridgeArn:s=bridgeArn SourceName:s=sourceName
FlowArn:s!@u MediaStreamName:s!@u
FlowArn:s=flowArn MediaStreamName:s=mediaStreamName
FlowArn:s!@u OutputArn:s!@u
FlowArn:s=flowArn OutputArn:s=outputArn
FlowArn:s!@u SourceArn:s!@u
FlowArn:s=flowArn SourceArn:s=sourceArn
FlowArn:s!@u VpcInterfaceName:s!@u
FlowArn:s=flowArn NonDeletedNetworkInterfaceIds:[s=nonDeletedNetworkInterfaceIds VpcInterfaceName:s=vpcInterfaceName
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
EntitlementArn:s!@u FlowArn:s!@u
EntitlementArn:s=entitlementArn FlowArn:s=flowArn
FlowArn:s!@u
FlowArn:s=flowArn Status:s=status
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state MaintenanceScheduleType:s!=maintenanceScheduleType MaintenanceSchedule:233!=maintenanceSchedule
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state MaintenanceScheduleType:s!=maintenanceScheduleType MaintenanceSchedule:233!=maintenanceSchedule
FlowArn:s!@u
FlowArn:s=flowArn Status:s=status
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
Arn:s!@u
Arn:s!=arn Name:s!=name State:s!=state
ResourceArn:s!@u Tags:{s!=tags
ResourceArn:s!@u Tags:{s!=tags
RouterOutputArn:s!@u RouterInputArn:s=routerInputArn
RoutedState:s!=routedState RouterOutputArn:s!=routerOutputArn RouterOutputName:s!=routerOutputName RouterInputArn:s=routerInputArn RouterInputName:s=routerInputName
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
BridgeArn:s!@u EgressGatewayBridge:234=egressGatewayBridge IngressGatewayBridge:235=ingressGatewayBridge SourceFailoverConfig:236=sourceFailoverConfig
Bridge:196=bridge
BridgeArn:s!@u NetworkOutput:237=networkOutput OutputName:s!@u
BridgeArn:s=bridgeArn Output:176=output
BridgeArn:s!@u FlowSource:238=flowSource NetworkSource:239=networkSource SourceName:s!@u
BridgeArn:s=bridgeArn Source:178=source
BridgeArn:s!@u DesiredState:s!=desiredState
BridgeArn:s=bridgeArn DesiredState:s=desiredState
FlowArn:s!@u SourceFailoverConfig:236=sourceFailoverConfig Maintenance:240=maintenance SourceMonitoringConfig:199=sourceMonitoringConfig NdiConfig:200=ndiConfig FlowSize:s=flowSize EncodingConfig:201=encodingConfig
Flow:202=flow
Description:s=description Encryption:241=encryption EntitlementArn:s!@u EntitlementStatus:s=entitlementStatus FlowArn:s!@u Subscribers:[s=subscribers
Entitlement:221=entitlement FlowArn:s=flowArn
Attributes:242=attributes ClockRate:i=clockRate Description:s=description FlowArn:s!@u MediaStreamName:s!@u MediaStreamType:s=mediaStreamType VideoFormat:s=videoFormat
FlowArn:s=flowArn MediaStream:180=mediaStream
CidrAllowList:[s=cidrAllowList Description:s=description Destination:s=destination Encryption:241=encryption FlowArn:s!@u MaxLatency:i=maxLatency MediaStreamOutputConfigurations:[243=mediaStreamOutputConfigurations MinLatency:i=minLatency OutputArn:s!@u Port:i=port Protocol:s=protocol RemoteId:s=remoteId SenderControlPort:i=senderControlPort SenderIpAddress:s=senderIpAddress SmoothingLatency:i=smoothingLatency StreamId:s=streamId VpcInterfaceAttachment:244=vpcInterfaceAttachment OutputStatus:s=outputStatus NdiProgramName:s=ndiProgramName NdiSpeedHqQuality:i=ndiSpeedHqQuality RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitEncryption:245=routerIntegrationTransitEncryption NdiOutputTimecodeSource:s=ndiOutputTimecodeSource
FlowArn:s=flowArn Output:182=output
Decryption:241=decryption Description:s=description EntitlementArn:s=entitlementArn FlowArn:s!@u IngestPort:i=ingestPort MaxBitrate:i=maxBitrate MaxLatency:i=maxLatency MaxSyncBuffer:i=maxSyncBuffer MediaStreamSourceConfigurations:[246=mediaStreamSourceConfigurations MinLatency:i=minLatency Protocol:s=protocol SenderControlPort:i=senderControlPort SenderIpAddress:s=senderIpAddress SourceArn:s!@u SourceListenerAddress:s=sourceListenerAddress SourceListenerPort:i=sourceListenerPort StreamId:s=streamId VpcInterfaceName:s=vpcInterfaceName WhitelistCidr:s=whitelistCidr GatewayBridgeSource:247=gatewayBridgeSource NdiSourceSettings:248=ndiSourceSettings RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitDecryption:245=routerIntegrationTransitDecryption
FlowArn:s=flowArn Source:184=source
BridgePlacement:s=bridgePlacement GatewayInstanceArn:s!@u
BridgePlacement:s=bridgePlacement GatewayInstanceArn:s=gatewayInstanceArn
Arn:s!@u Name:s=name Configuration:205=configuration MaximumBitrate:l=maximumBitrate RoutingScope:s=routingScope Tier:s=tier TransitEncryption:206=transitEncryption MaintenanceConfiguration:207=maintenanceConfiguration ContentQualityAnalysisConfiguration:208=contentQualityAnalysisConfiguration
RouterInput:187!=routerInput
Arn:s!@u Name:s=name Configuration:209=configuration
RouterNetworkInterface:189!=routerNetworkInterface
Arn:s!@u Name:s=name Configuration:210=configuration MaximumBitrate:l=maximumBitrate RoutingScope:s=routingScope Tier:s=tier MaintenanceConfiguration:207=maintenanceConfiguration
RouterOutput:191!=routerOutput
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
Message:s!=message
NetworkOutput:249=networkOutput
FlowOutput:250=flowOutput NetworkOutput:251=networkOutput
FlowSource:252=flowSource NetworkSource:253=networkSource
FlowSource:254=flowSource NetworkSource:255=networkSource
Attributes:242=attributes ClockRate:i=clockRate Description:s=description MediaStreamId:i!=mediaStreamId MediaStreamName:s!=mediaStreamName MediaStreamType:s!=mediaStreamType VideoFormat:s=videoFormat MediaStreamTags:{s=mediaStreamTags
Attributes:256=attributes ClockRate:i=clockRate Description:s=description Fmt:i!=fmt MediaStreamId:i!=mediaStreamId MediaStreamName:s!=mediaStreamName MediaStreamType:s!=mediaStreamType VideoFormat:s=videoFormat
CidrAllowList:[s=cidrAllowList Description:s=description Destination:s=destination Encryption:257=encryption MaxLatency:i=maxLatency MediaStreamOutputConfigurations:[243=mediaStreamOutputConfigurations MinLatency:i=minLatency Name:s=name Port:i=port Protocol:s=protocol RemoteId:s=remoteId SenderControlPort:i=senderControlPort SmoothingLatency:i=smoothingLatency StreamId:s=streamId VpcInterfaceAttachment:244=vpcInterfaceAttachment OutputStatus:s=outputStatus NdiSpeedHqQuality:i=ndiSpeedHqQuality NdiProgramName:s=ndiProgramName OutputTags:{s=outputTags RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitEncryption:245=routerIntegrationTransitEncryption NdiOutputTimecodeSource:s=ndiOutputTimecodeSource
DataTransferSubscriberFeePercent:i=dataTransferSubscriberFeePercent Description:s=description Destination:s=destination Encryption:257=encryption EntitlementArn:s=entitlementArn ListenerAddress:s=listenerAddress MediaLiveInputArn:s=mediaLiveInputArn MediaStreamOutputConfigurations:[258=mediaStreamOutputConfigurations Name:s!=name OutputArn:s!=outputArn Port:i=port Transport:259=transport VpcInterfaceAttachment:244=vpcInterfaceAttachment BridgeArn:s=bridgeArn BridgePorts:[i=bridgePorts OutputStatus:s=outputStatus PeerIpAddress:s=peerIpAddress RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitEncryption:245=routerIntegrationTransitEncryption ConnectedRouterInputArn:s=connectedRouterInputArn
Decryption:257=decryption Description:s=description EntitlementArn:s=entitlementArn IngestPort:i=ingestPort MaxBitrate:i=maxBitrate MaxLatency:i=maxLatency MaxSyncBuffer:i=maxSyncBuffer MediaStreamSourceConfigurations:[246=mediaStreamSourceConfigurations MinLatency:i=minLatency Name:s=name Protocol:s=protocol SenderControlPort:i=senderControlPort SenderIpAddress:s=senderIpAddress SourceListenerAddress:s=sourceListenerAddress SourceListenerPort:i=sourceListenerPort StreamId:s=streamId VpcInterfaceName:s=vpcInterfaceName WhitelistCidr:s=whitelistCidr GatewayBridgeSource:260=gatewayBridgeSource NdiSourceSettings:248=ndiSourceSettings SourceTags:{s=sourceTags RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitDecryption:245=routerIntegrationTransitDecryption
DataTransferSubscriberFeePercent:i=dataTransferSubscriberFeePercent Decryption:257=decryption Description:s=description EntitlementArn:s=entitlementArn IngestIp:s=ingestIp IngestPort:i=ingestPort MediaStreamSourceConfigurations:[261=mediaStreamSourceConfigurations Name:s!=name SenderControlPort:i=senderControlPort SenderIpAddress:s=senderIpAddress SourceArn:s!=sourceArn Transport:259=transport VpcInterfaceName:s=vpcInterfaceName WhitelistCidr:s=whitelistCidr GatewayBridgeSource:262=gatewayBridgeSource PeerIpAddress:s=peerIpAddress RouterIntegrationState:s=routerIntegrationState RouterIntegrationTransitDecryption:245=routerIntegrationTransitDecryption ConnectedRouterOutputArn:s=connectedRouterOutputArn
Name:s!=name NetworkInterfaceType:s=networkInterfaceType RoleArn:s!=roleArn SecurityGroupIds:[s!=securityGroupIds SubnetId:s!=subnetId VpcInterfaceTags:{s=vpcInterfaceTags
Name:s!=name NetworkInterfaceIds:[s!=networkInterfaceIds NetworkInterfaceType:s!=networkInterfaceType RoleArn:s!=roleArn SecurityGroupIds:[s!=securityGroupIds SubnetId:s!=subnetId
Name:s!=name Arn:s!=arn Id:s!=id State:s!=state InputType:s!=inputType Configuration:205!=configuration RoutedOutputs:i!=routedOutputs MaximumRoutedOutputs:i=maximumRoutedOutputs RegionName:s!=regionName AvailabilityZone:s!=availabilityZone MaximumBitrate:l!=maximumBitrate Tier:s!=tier RoutingScope:s!=routingScope CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt Messages:[263!=messages TransitEncryption:206!=transitEncryption Tags:{s!=tags StreamDetails:264!=streamDetails IpAddress:s=ipAddress MaintenanceType:s!=maintenanceType MaintenanceConfiguration:207!=maintenanceConfiguration MaintenanceScheduleType:s=maintenanceScheduleType MaintenanceSchedule:233=maintenanceSchedule ContentQualityAnalysisType:s!=contentQualityAnalysisType ContentQualityAnalysisConfiguration:208!=contentQualityAnalysisConfiguration
Arn:s!=arn Code:s!=code Message:s!=message
Name:s!=name Arn:s!=arn Id:s!=id State:s!=state NetworkInterfaceType:s!=networkInterfaceType Configuration:209!=configuration AssociatedOutputCount:i!=associatedOutputCount AssociatedInputCount:i!=associatedInputCount RegionName:s!=regionName CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt Tags:{s!=tags
Arn:s!=arn Code:s!=code Message:s!=message
Name:s!=name Arn:s!=arn Id:s!=id State:s!=state OutputType:s!=outputType Configuration:210!=configuration RoutedState:s!=routedState RegionName:s!=regionName AvailabilityZone:s!=availabilityZone MaximumBitrate:l!=maximumBitrate RoutingScope:s!=routingScope Tier:s!=tier CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt Messages:[265!=messages Tags:{s!=tags StreamDetails:266!=streamDetails IpAddress:s=ipAddress RoutedInputArn:s=routedInputArn MaintenanceType:s!=maintenanceType MaintenanceConfiguration:207!=maintenanceConfiguration MaintenanceScheduleType:s=maintenanceScheduleType MaintenanceSchedule:233=maintenanceSchedule
Arn:s!=arn Code:s!=code Message:s!=message
MaxBitrate:i!=maxBitrate
MaxBitrate:i!=maxBitrate MaxOutputs:i!=maxOutputs
FailoverMode:s=failoverMode RecoveryWindow:i=recoveryWindow SourcePriority:267=sourcePriority State:s=state
BridgeArn:s!=bridgeArn BridgeMessages:[212=bridgeMessages BridgeState:s!=bridgeState EgressGatewayBridge:268=egressGatewayBridge IngressGatewayBridge:269=ingressGatewayBridge Name:s!=name Outputs:[176=outputs PlacementArn:s!=placementArn SourceFailoverConfig:195=sourceFailoverConfig Sources:[178=sources
DataTransferSubscriberFeePercent:i=dataTransferSubscriberFeePercent Description:s=description Encryption:257=encryption EntitlementStatus:s=entitlementStatus Name:s=name Subscribers:[s!=subscribers EntitlementTags:{s=entitlementTags
MaintenanceDay:s!=maintenanceDay MaintenanceStartHour:s!=maintenanceStartHour
ThumbnailState:s=thumbnailState AudioMonitoringSettings:[270=audioMonitoringSettings ContentQualityAnalysisState:s=contentQualityAnalysisState VideoMonitoringSettings:[271=videoMonitoringSettings
NdiState:s=ndiState MachineName:s=machineName NdiDiscoveryServers:[272=ndiDiscoveryServers
EncodingProfile:s=encodingProfile VideoMaxBitrate:i=videoMaxBitrate
AvailabilityZone:s!=availabilityZone Description:s=description EgressIp:s=egressIp Entitlements:[221!=entitlements FlowArn:s!=flowArn MediaStreams:[180=mediaStreams Name:s!=name Outputs:[182!=outputs Source:184!=source SourceFailoverConfig:195=sourceFailoverConfig Sources:[184=sources Status:s!=status VpcInterfaces:[186=vpcInterfaces Maintenance:273=maintenance SourceMonitoringConfig:199=sourceMonitoringConfig FlowSize:s=flowSize NdiConfig:200=ndiConfig EncodingConfig:201=encodingConfig
CidrBlock:s!=cidrBlock Name:s!=name
EgressCidrBlocks:[s!=egressCidrBlocks GatewayArn:s!=gatewayArn GatewayMessages:[212=gatewayMessages GatewayState:s=gatewayState Name:s!=name Networks:[203!=networks
%union Standard:274=standard MediaLiveChannel:275=mediaLiveChannel Failover:276=failover MediaConnectFlow:277=mediaConnectFlow Merge:278=merge
EncryptionKeyType:s=encryptionKeyType EncryptionKeyConfiguration:279!=encryptionKeyConfiguration
%union PreferredDayTime:280=preferredDayTime Default:281=default
%union ContentLevel:282=contentLevel
%union Public:283=public Vpc:284=vpc
%union Standard:285=standard MediaConnectFlow:286=mediaConnectFlow MediaLiveInput:287=mediaLiveInput
Errors:[s!=errors
Code:s!=code Message:s!=message ResourceName:s=resourceName
Programs:[288!=programs
ActiveSource:289=activeSource DiscoveredSources:[289!=discoveredSources MediaInfo:290!=mediaInfo Messages:[212!=messages
FlowArn:s!=flowArn Thumbnail:s=thumbnail ThumbnailMessages:[212!=thumbnailMessages Timecode:s=timecode Timestamp:T=timestamp
BridgePlacement:s!=bridgePlacement ConnectionStatus:s!=connectionStatus GatewayArn:s!=gatewayArn GatewayInstanceArn:s!=gatewayInstanceArn InstanceId:s!=instanceId InstanceMessages:[212=instanceMessages InstanceState:s!=instanceState RunningBridgeCount:i!=runningBridgeCount
CurrencyCode:s!=currencyCode Duration:i!=duration DurationUnits:s!=durationUnits OfferingArn:s!=offeringArn OfferingDescription:s!=offeringDescription PricePerUnit:s!=pricePerUnit PriceUnits:s!=priceUnits ResourceSpecification:291!=resourceSpecification
CurrencyCode:s!=currencyCode Duration:i!=duration DurationUnits:s!=durationUnits End:s!=end OfferingArn:s!=offeringArn OfferingDescription:s!=offeringDescription PricePerUnit:s!=pricePerUnit PriceUnits:s!=priceUnits ReservationArn:s!=reservationArn ReservationName:s!=reservationName ReservationState:s!=reservationState ResourceSpecification:291!=resourceSpecification Start:s!=start
SourceMetadataMessages:[263!=sourceMetadataMessages Timestamp:T!=timestamp RouterInputMetadata:292=routerInputMetadata
ThumbnailMessages:[263!=thumbnailMessages Thumbnail:B=thumbnail Timecode:s=timecode Timestamp:T=timestamp
DataTransferSubscriberFeePercent:i=dataTransferSubscriberFeePercent Description:s=description Encryption:257=encryption EntitlementArn:s!=entitlementArn EntitlementStatus:s=entitlementStatus Name:s!=name Subscribers:[s!=subscribers
BridgeArn:s!=bridgeArn BridgeState:s!=bridgeState BridgeType:s!=bridgeType Name:s!=name PlacementArn:s!=placementArn
DataTransferSubscriberFeePercent:i=dataTransferSubscriberFeePercent EntitlementArn:s!=entitlementArn EntitlementName:s!=entitlementName
AvailabilityZone:s!=availabilityZone Description:s!=description FlowArn:s!=flowArn Name:s!=name SourceType:s!=sourceType Status:s!=status Maintenance:273=maintenance
GatewayArn:s!=gatewayArn GatewayInstanceArn:s!=gatewayInstanceArn InstanceId:s!=instanceId InstanceState:s=instanceState
GatewayArn:s!=gatewayArn GatewayState:s!=gatewayState Name:s!=name
%union NameContains:[s=nameContains RegionNames:[s=regionNames NetworkInterfaceArns:[s=networkInterfaceArns RoutingScopes:[s=routingScopes InputTypes:[s=inputTypes
Name:s!=name Arn:s!=arn Id:s!=id InputType:s!=inputType State:s!=state RoutedOutputs:i!=routedOutputs RegionName:s!=regionName AvailabilityZone:s!=availabilityZone MaximumBitrate:l!=maximumBitrate RoutingScope:s!=routingScope CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt MessageCount:i!=messageCount NetworkInterfaceArn:s=networkInterfaceArn MaintenanceScheduleType:s=maintenanceScheduleType MaintenanceSchedule:233=maintenanceSchedule
%union RegionNames:[s=regionNames NetworkInterfaceTypes:[s=networkInterfaceTypes NameContains:[s=nameContains
Name:s!=name Arn:s!=arn Id:s!=id NetworkInterfaceType:s!=networkInterfaceType AssociatedOutputCount:i!=associatedOutputCount AssociatedInputCount:i!=associatedInputCount State:s!=state RegionName:s!=regionName CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt
%union RegionNames:[s=regionNames NetworkInterfaceArns:[s=networkInterfaceArns RoutingScopes:[s=routingScopes OutputTypes:[s=outputTypes RoutedInputArns:[s=routedInputArns NameContains:[s=nameContains
Name:s!=name Arn:s!=arn Id:s!=id OutputType:s!=outputType State:s!=state RoutedState:s!=routedState RegionName:s!=regionName AvailabilityZone:s!=availabilityZone MaximumBitrate:l!=maximumBitrate RoutingScope:s!=routingScope CreatedAt:T!=createdAt UpdatedAt:T!=updatedAt MessageCount:i!=messageCount RoutedInputArn:s=routedInputArn NetworkInterfaceArn:s=networkInterfaceArn MaintenanceScheduleType:s=maintenanceScheduleType MaintenanceSchedule:233=maintenanceSchedule
%union Window:293=window
MaxBitrate:i=maxBitrate
MaxBitrate:i=maxBitrate MaxOutputs:i=maxOutputs
FailoverMode:s=failoverMode RecoveryWindow:i=recoveryWindow SourcePriority:267=sourcePriority State:s=state
IpAddress:s=ipAddress NetworkName:s=networkName Port:i=port Protocol:s=protocol Ttl:i=ttl
FlowArn:s=flowArn FlowVpcInterfaceAttachment:244=flowVpcInterfaceAttachment
MulticastIp:s=multicastIp MulticastSourceSettings:294=multicastSourceSettings NetworkName:s=networkName Port:i=port Protocol:s=protocol
MaintenanceDay:s=maintenanceDay MaintenanceScheduledDate:s=maintenanceScheduledDate MaintenanceStartHour:s=maintenanceStartHour
Algorithm:s=algorithm ConstantInitializationVector:s=constantInitializationVector DeviceId:s=deviceId KeyType:s=keyType Region:s=region ResourceId:s=resourceId RoleArn:s=roleArn SecretArn:s=secretArn Url:s=url
Fmtp:295=fmtp Lang:s=lang
DestinationConfigurations:[296=destinationConfigurations EncodingName:s!=encodingName EncodingParameters:297=encodingParameters MediaStreamName:s!=mediaStreamName
VpcInterfaceName:s=vpcInterfaceName
EncryptionKeyType:s=encryptionKeyType EncryptionKeyConfiguration:298!=encryptionKeyConfiguration
EncodingName:s!=encodingName InputConfigurations:[299=inputConfigurations MediaStreamName:s!=mediaStreamName
BridgeArn:s=bridgeArn VpcInterfaceAttachment:244=vpcInterfaceAttachment
SourceName:s=sourceName
IpAddress:s!=ipAddress Name:s!=name NetworkName:s!=networkName Port:i!=port Protocol:s!=protocol Ttl:i!=ttl
FlowArn:s!=flowArn FlowSourceArn:s!=flowSourceArn Name:s!=name
IpAddress:s!=ipAddress Name:s!=name NetworkName:s!=networkName Port:i!=port Protocol:s!=protocol Ttl:i!=ttl
FlowArn:s!=flowArn FlowVpcInterfaceAttachment:244=flowVpcInterfaceAttachment Name:s!=name
MulticastIp:s!=multicastIp MulticastSourceSettings:294=multicastSourceSettings Name:s!=name NetworkName:s!=networkName Port:i!=port Protocol:s!=protocol
FlowArn:s!=flowArn FlowVpcInterfaceAttachment:244=flowVpcInterfaceAttachment Name:s!=name OutputArn:s=outputArn
MulticastIp:s!=multicastIp MulticastSourceSettings:294=multicastSourceSettings Name:s!=name NetworkName:s!=networkName Port:i!=port Protocol:s!=protocol
Fmtp:300!=fmtp Lang:s=lang
Algorithm:s=algorithm ConstantInitializationVector:s=constantInitializationVector DeviceId:s=deviceId KeyType:s=keyType Region:s=region ResourceId:s=resourceId RoleArn:s!=roleArn SecretArn:s=secretArn Url:s=url
DestinationConfigurations:[301=destinationConfigurations EncodingName:s!=encodingName EncodingParameters:302=encodingParameters MediaStreamName:s!=mediaStreamName
CidrAllowList:[s=cidrAllowList MaxBitrate:i=maxBitrate MaxLatency:i=maxLatency MaxSyncBuffer:i=maxSyncBuffer MinLatency:i=minLatency Protocol:s!=protocol RemoteId:s=remoteId SenderControlPort:i=senderControlPort SenderIpAddress:s=senderIpAddress SmoothingLatency:i=smoothingLatency SourceListenerAddress:s=sourceListenerAddress SourceListenerPort:i=sourceListenerPort StreamId:s=streamId NdiSpeedHqQuality:i=ndiSpeedHqQuality NdiProgramName:s=ndiProgramName NdiSourceSettings:248=ndiSourceSettings NdiOutputTimecodeSource:s=ndiOutputTimecodeSource
BridgeArn:s!=bridgeArn VpcInterfaceAttachment:244=vpcInterfaceAttachment
EncodingName:s!=encodingName InputConfigurations:[303=inputConfigurations MediaStreamName:s!=mediaStreamName
BridgeArn:s!=bridgeArn VpcInterfaceAttachment:244=vpcInterfaceAttachment
Code:s!=code Message:s!=message
%union Standard:304=standard MediaLiveChannel:305=mediaLiveChannel Failover:306=failover MediaConnectFlow:307=mediaConnectFlow Merge:308=merge
Code:s!=code Message:s!=message
%union Standard:309=standard MediaConnectFlow:310=mediaConnectFlow MediaLiveInput:311=mediaLiveInput
PrimarySource:s=primarySource
InstanceId:s=instanceId MaxBitrate:i!=maxBitrate
InstanceId:s=instanceId MaxBitrate:i!=maxBitrate MaxOutputs:i!=maxOutputs
SilentAudio:312=silentAudio
BlackFrames:313=blackFrames FrozenFrames:314=frozenFrames
DiscoveryServerAddress:s!=discoveryServerAddress DiscoveryServerPort:i=discoveryServerPort VpcInterfaceAdapter:s!=vpcInterfaceAdapter
MaintenanceDay:s=maintenanceDay MaintenanceDeadline:s=maintenanceDeadline MaintenanceScheduledDate:s=maintenanceScheduledDate MaintenanceStartHour:s=maintenanceStartHour
NetworkInterfaceArn:s!=networkInterfaceArn ProtocolConfiguration:315!=protocolConfiguration Protocol:s=protocol
MediaLiveChannelArn:s=mediaLiveChannelArn MediaLivePipelineId:s=mediaLivePipelineId MediaLiveChannelOutputName:s=mediaLiveChannelOutputName SourceTransitDecryption:316!=sourceTransitDecryption
NetworkInterfaceArn:s!=networkInterfaceArn ProtocolConfigurations:[317!=protocolConfigurations SourcePriorityMode:s!=sourcePriorityMode PrimarySourceIndex:i=primarySourceIndex
FlowArn:s=flowArn FlowOutputArn:s=flowOutputArn SourceTransitDecryption:245!=sourceTransitDecryption
NetworkInterfaceArn:s!=networkInterfaceArn ProtocolConfigurations:[318!=protocolConfigurations MergeRecoveryWindowMilliseconds:l!=mergeRecoveryWindowMilliseconds
%union SecretsManager:319=secretsManager Automatic:320=automatic
Day:s!=day Time:s!=time
-
BlackFrames:321=blackFrames FrozenFrames:322=frozenFrames SilentAudio:323=silentAudio
AllowRules:[324!=allowRules
SecurityGroupIds:[s!=securityGroupIds SubnetId:s!=subnetId
NetworkInterfaceArn:s!=networkInterfaceArn ProtocolConfiguration:325!=protocolConfiguration Protocol:s=protocol
FlowArn:s=flowArn FlowSourceArn:s=flowSourceArn DestinationTransitEncryption:245!=destinationTransitEncryption
MediaLiveInputArn:s=mediaLiveInputArn MediaLivePipelineId:s=mediaLivePipelineId DestinationTransitEncryption:316!=destinationTransitEncryption
PcrPid:i!=pcrPid ProgramName:s=programName ProgramNumber:i!=programNumber ProgramPid:i!=programPid Streams:[326!=streams
SourceName:s!=sourceName
Streams:[327!=streams
ReservedBitrate:i=reservedBitrate ResourceType:s!=resourceType
%union TransportStreamMediaInfo:213=transportStreamMediaInfo
Start:T!=start End:T!=end ScheduledTime:T!=scheduledTime
MulticastSourceIp:s=multicastSourceIp
ChannelOrder:s=channelOrder Colorimetry:s=colorimetry ExactFramerate:s=exactFramerate Par:s=par Range:s=range ScanMode:s=scanMode Tcs:s=tcs
DestinationIp:s!=destinationIp DestinationPort:i!=destinationPort Interface:328!=interface
CompressionFactor:d!=compressionFactor EncoderProfile:s!=encoderProfile
%union SecretsManager:319=secretsManager Automatic:320=automatic
InputPort:i!=inputPort Interface:328!=interface
ChannelOrder:s=channelOrder Colorimetry:s=colorimetry ExactFramerate:s=exactFramerate Par:s=par Range:s=range ScanMode:s=scanMode Tcs:s=tcs
DestinationIp:s!=destinationIp DestinationPort:i!=destinationPort Interface:329!=interface OutboundIp:s!=outboundIp
CompressionFactor:d!=compressionFactor EncoderProfile:s!=encoderProfile
InputIp:s!=inputIp InputPort:i!=inputPort Interface:329!=interface
SourceIpAddress:s=sourceIpAddress
-
SourceIndexZeroStreamDetails:330!=sourceIndexZeroStreamDetails SourceIndexOneStreamDetails:330!=sourceIndexOneStreamDetails
-
SourceIndexZeroStreamDetails:331!=sourceIndexZeroStreamDetails SourceIndexOneStreamDetails:331!=sourceIndexOneStreamDetails
DestinationIpAddress:s=destinationIpAddress
-
-
State:s=state ThresholdSeconds:i=thresholdSeconds
State:s=state ThresholdSeconds:i=thresholdSeconds
State:s=state ThresholdSeconds:i=thresholdSeconds
%union Rist:332=rist SrtListener:333=srtListener SrtCaller:334=srtCaller Rtp:335=rtp
EncryptionKeyType:s=encryptionKeyType EncryptionKeyConfiguration:336!=encryptionKeyConfiguration
%union Rist:332=rist SrtListener:333=srtListener SrtCaller:334=srtCaller Rtp:335=rtp
%union Rtp:335=rtp Rist:332=rist
SecretArn:s!=secretArn RoleArn:s!=roleArn
-
State:s!=state ThresholdSeconds:i!=thresholdSeconds
State:s!=state ThresholdSeconds:i!=thresholdSeconds
State:s!=state ThresholdSeconds:i!=thresholdSeconds
Cidr:s!=cidr
%union Rist:337=rist SrtListener:338=srtListener SrtCaller:339=srtCaller Rtp:340=rtp
Channels:i=channels Codec:s=codec FrameRate:s=frameRate FrameResolution:341=frameResolution Pid:i!=pid SampleRate:i=sampleRate SampleSize:i=sampleSize StreamType:s!=streamType
StreamType:s!=streamType Codec:s!=codec StreamId:i!=streamId ScanMode:s=scanMode FrameResolution:341=frameResolution FrameRate:s=frameRate Channels:i=channels SampleRate:i=sampleRate
Name:s!=name
Name:s!=name
SourceIndex:i!=sourceIndex SourceIpAddress:s=sourceIpAddress
SourceIndex:i!=sourceIndex SourceIpAddress:s=sourceIpAddress
Port:i!=port RecoveryLatencyMilliseconds:l!=recoveryLatencyMilliseconds
Port:i!=port MinimumLatencyMilliseconds:l!=minimumLatencyMilliseconds DecryptionConfiguration:342=decryptionConfiguration
SourceAddress:s!=sourceAddress SourcePort:i!=sourcePort MinimumLatencyMilliseconds:l!=minimumLatencyMilliseconds StreamId:s=streamId DecryptionConfiguration:342=decryptionConfiguration
Port:i!=port ForwardErrorCorrection:s=forwardErrorCorrection
%union SecretsManager:319=secretsManager Automatic:320=automatic
DestinationAddress:s!=destinationAddress DestinationPort:i!=destinationPort
Port:i!=port MinimumLatencyMilliseconds:l!=minimumLatencyMilliseconds EncryptionConfiguration:343=encryptionConfiguration
DestinationAddress:s!=destinationAddress DestinationPort:i!=destinationPort MinimumLatencyMilliseconds:l!=minimumLatencyMilliseconds StreamId:s=streamId EncryptionConfiguration:343=encryptionConfiguration
DestinationAddress:s!=destinationAddress DestinationPort:i!=destinationPort ForwardErrorCorrection:s=forwardErrorCorrection
FrameHeight:i!=frameHeight FrameWidth:i!=frameWidth
EncryptionKey:319!=encryptionKey
EncryptionKey:319!=encryptionKey

AddFlowOutputs420Exception 160 status=420 sender
BadRequestException 161 status=400 sender
ConflictException 162 status=409 sender retryable
CreateBridge420Exception 163 status=420 sender
CreateFlow420Exception 164 status=420 sender
CreateGateway420Exception 165 status=420 sender
ForbiddenException 166 status=403 sender
GrantFlowEntitlements420Exception 167 status=420 sender
InternalServerErrorException 168 status=500 retryable
NotFoundException 169 status=404 sender
RouterInputServiceQuotaExceededException 170 status=420 sender
RouterNetworkInterfaceServiceQuotaExceededException 171 status=420 sender
RouterOutputServiceQuotaExceededException 172 status=420 sender
ServiceUnavailableException 173 status=503 retryable
TooManyRequestsException 174 status=429 sender retryable

ListFlows in=NextToken out=NextToken limit=MaxResults results=Flows
ListEntitlements in=NextToken out=NextToken limit=MaxResults results=Entitlements
ListOfferings in=NextToken out=NextToken limit=MaxResults results=Offerings
ListReservations in=NextToken out=NextToken limit=MaxResults results=Reservations
ListBridges in=NextToken out=NextToken limit=MaxResults results=Bridges
ListGatewayInstances in=NextToken out=NextToken limit=MaxResults results=Instances
ListGateways in=NextToken out=NextToken limit=MaxResults results=Gateways
ListRouterInputs in=NextToken out=NextToken limit=MaxResults results=RouterInputs
ListRouterNetworkInterfaces in=NextToken out=NextToken limit=MaxResults results=RouterNetworkInterfaces
ListRouterOutputs in=NextToken out=NextToken limit=MaxResults results=RouterOutputs

FlowActive DescribeFlow 3 40 [{"matcher":"path","argument":"Flow.Status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"Flow.Status","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"Flow.Status","state":"retry","expected":"UPDATING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"Flow.Status","state":"failure","expected":"STANDBY"},{"matcher":"path","argument":"Flow.Status","state":"failure","expected":"ERROR"}]
FlowDeleted DescribeFlow 3 40 [{"matcher":"error","state":"success","expected":"NotFoundException"},{"matcher":"path","argument":"Flow.Status","state":"retry","expected":"DELETING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"Flow.Status","state":"failure","expected":"ERROR"}]
FlowStandby DescribeFlow 3 40 [{"matcher":"path","argument":"Flow.Status","state":"success","expected":"STANDBY"},{"matcher":"path","argument":"Flow.Status","state":"retry","expected":"STOPPING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"Flow.Status","state":"failure","expected":"ERROR"}]
InputActive GetRouterInput 3 40 [{"matcher":"path","argument":"RouterInput.State","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"RouterInput.State","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"RouterInput.State","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"RouterInput.State","state":"retry","expected":"MIGRATING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterInput.State","state":"failure","expected":"ERROR"}]
InputDeleted GetRouterInput 3 40 [{"matcher":"path","argument":"RouterInput.State","state":"retry","expected":"DELETING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterInput.State","state":"failure","expected":"ERROR"},{"matcher":"error","state":"success","expected":"NotFoundException"}]
InputStandby GetRouterInput 3 40 [{"matcher":"path","argument":"RouterInput.State","state":"success","expected":"STANDBY"},{"matcher":"path","argument":"RouterInput.State","state":"retry","expected":"STOPPING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterInput.State","state":"failure","expected":"ERROR"}]
OutputActive GetRouterOutput 3 40 [{"matcher":"path","argument":"RouterOutput.State","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"RouterOutput.State","state":"retry","expected":"STARTING"},{"matcher":"path","argument":"RouterOutput.State","state":"retry","expected":"UPDATING"},{"matcher":"path","argument":"RouterOutput.State","state":"retry","expected":"MIGRATING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterOutput.State","state":"failure","expected":"ERROR"}]
OutputDeleted GetRouterOutput 3 40 [{"matcher":"path","argument":"RouterOutput.State","state":"retry","expected":"DELETING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterOutput.State","state":"failure","expected":"ERROR"},{"matcher":"error","state":"success","expected":"NotFoundException"}]
OutputRouted GetRouterOutput 3 40 [{"matcher":"path","argument":"RouterOutput.RoutedState","state":"success","expected":"ROUTED"},{"matcher":"path","argument":"RouterOutput.RoutedState","state":"retry","expected":"ROUTING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"}]
OutputStandby GetRouterOutput 3 40 [{"matcher":"path","argument":"RouterOutput.State","state":"success","expected":"STANDBY"},{"matcher":"path","argument":"RouterOutput.State","state":"retry","expected":"STOPPING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"},{"matcher":"path","argument":"RouterOutput.State","state":"failure","expected":"ERROR"}]
OutputUnrouted GetRouterOutput 3 40 [{"matcher":"path","argument":"RouterOutput.RoutedState","state":"success","expected":"UNROUTED"},{"matcher":"path","argument":"RouterOutput.RoutedState","state":"retry","expected":"ROUTING"},{"matcher":"error","state":"retry","expected":"InternalServerErrorException"},{"matcher":"error","state":"retry","expected":"ServiceUnavailableException"}]`,
}
