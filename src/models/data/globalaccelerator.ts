// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Global Accelerator, API version 2018-08-08. */
export const globalaccelerator: ServiceModel = {
  name: 'globalaccelerator',
  packed: `{"name":"globalaccelerator","serviceId":"Global Accelerator","fullName":"AWS Global Accelerator","apiVersion":"2018-08-08","protocol":"json","protocols":["json"],"endpointPrefix":"globalaccelerator","jsonVersion":"1.1","targetPrefix":"GlobalAccelerator_V20180706"}
AddCustomRoutingEndpoints <0 >1
AddEndpoints <2 >3
AdvertiseByoipCidr <4 >5
AllowCustomRoutingTraffic <6
CreateAccelerator <7 >8
CreateCrossAccountAttachment <9 >10
CreateCustomRoutingAccelerator <11 >12
CreateCustomRoutingEndpointGroup <13 >14
CreateCustomRoutingListener <15 >16
CreateEndpointGroup <17 >18
CreateListener <19 >20
DeleteAccelerator <21
DeleteCrossAccountAttachment <22
DeleteCustomRoutingAccelerator <23
DeleteCustomRoutingEndpointGroup <24
DeleteCustomRoutingListener <25
DeleteEndpointGroup <26
DeleteListener <27
DenyCustomRoutingTraffic <28
DeprovisionByoipCidr <29 >30
DescribeAccelerator <31 >32
DescribeAcceleratorAttributes <33 >34
DescribeCrossAccountAttachment <35 >36
DescribeCustomRoutingAccelerator <37 >38
DescribeCustomRoutingAcceleratorAttributes <39 >40
DescribeCustomRoutingEndpointGroup <41 >42
DescribeCustomRoutingListener <43 >44
DescribeEndpointGroup <45 >46
DescribeListener <47 >48
ListAccelerators <49 >50
ListByoipCidrs <51 >52
ListCrossAccountAttachments <53 >54
ListCrossAccountResourceAccounts <55 >56
ListCrossAccountResources <57 >58
ListCustomRoutingAccelerators <59 >60
ListCustomRoutingEndpointGroups <61 >62
ListCustomRoutingListeners <63 >64
ListCustomRoutingPortMappings <65 >66
ListCustomRoutingPortMappingsByDestination <67 >68
ListEndpointGroups <69 >70
ListListeners <71 >72
ListTagsForResource <73 >74
ProvisionByoipCidr <75 >76
RemoveCustomRoutingEndpoints <77
RemoveEndpoints <78
TagResource <79 >80
UntagResource <81 >82
UpdateAccelerator <83 >84
UpdateAcceleratorAttributes <85 >86
UpdateCrossAccountAttachment <87 >88
UpdateCustomRoutingAccelerator <89 >90
UpdateCustomRoutingAcceleratorAttributes <91 >92
UpdateCustomRoutingListener <93 >94
UpdateEndpointGroup <95 >96
UpdateListener <97 >98
WithdrawByoipCidr <99 >100

EndpointConfigurations:[121! EndpointGroupArn:s!
EndpointDescriptions:[122 EndpointGroupArn:s
EndpointConfigurations:[123! EndpointGroupArn:s!
EndpointDescriptions:[124 EndpointGroupArn:s
Cidr:s!
ByoipCidr:125
EndpointGroupArn:s! EndpointId:s! DestinationAddresses:[s DestinationPorts:[i AllowAllTrafficToEndpoint:b
Name:s! IpAddressType:s IpAddresses:[s Enabled:b IdempotencyToken:s!~ Tags:[126
Accelerator:127
Name:s! Principals:[s Resources:[128 IdempotencyToken:s!~ Tags:[126
CrossAccountAttachment:129
Name:s! IpAddressType:s IpAddresses:[s Enabled:b IdempotencyToken:s!~ Tags:[126
Accelerator:130
ListenerArn:s! EndpointGroupRegion:s! DestinationConfigurations:[131! IdempotencyToken:s!~
EndpointGroup:132
AcceleratorArn:s! PortRanges:[133! IdempotencyToken:s!~
Listener:134
ListenerArn:s! EndpointGroupRegion:s! EndpointConfigurations:[123 TrafficDialPercentage:f HealthCheckPort:i HealthCheckProtocol:s HealthCheckPath:s HealthCheckIntervalSeconds:i ThresholdCount:i IdempotencyToken:s!~ PortOverrides:[135
EndpointGroup:136
AcceleratorArn:s! PortRanges:[133! Protocol:s! ClientAffinity:s IdempotencyToken:s!~
Listener:137
AcceleratorArn:s!
AttachmentArn:s!
AcceleratorArn:s!
EndpointGroupArn:s!
ListenerArn:s!
EndpointGroupArn:s!
ListenerArn:s!
EndpointGroupArn:s! EndpointId:s! DestinationAddresses:[s DestinationPorts:[i DenyAllTrafficToEndpoint:b
Cidr:s!
ByoipCidr:125
AcceleratorArn:s!
Accelerator:127
AcceleratorArn:s!
AcceleratorAttributes:138
AttachmentArn:s!
CrossAccountAttachment:129
AcceleratorArn:s!
Accelerator:130
AcceleratorArn:s!
AcceleratorAttributes:139
EndpointGroupArn:s!
EndpointGroup:132
ListenerArn:s!
Listener:134
EndpointGroupArn:s!
EndpointGroup:136
ListenerArn:s!
Listener:137
MaxResults:i NextToken:s
Accelerators:[127 NextToken:s
MaxResults:i NextToken:s
ByoipCidrs:[125 NextToken:s
MaxResults:i NextToken:s
CrossAccountAttachments:[129 NextToken:s
-
ResourceOwnerAwsAccountIds:[s
AcceleratorArn:s ResourceOwnerAwsAccountId:s! MaxResults:i NextToken:s
CrossAccountResources:[140 NextToken:s
MaxResults:i NextToken:s
Accelerators:[130 NextToken:s
ListenerArn:s! MaxResults:i NextToken:s
EndpointGroups:[132 NextToken:s
AcceleratorArn:s! MaxResults:i NextToken:s
Listeners:[134 NextToken:s
AcceleratorArn:s! EndpointGroupArn:s MaxResults:i NextToken:s
PortMappings:[141 NextToken:s
EndpointId:s! DestinationAddress:s! MaxResults:i NextToken:s
DestinationPortMappings:[142 NextToken:s
ListenerArn:s! MaxResults:i NextToken:s
EndpointGroups:[136 NextToken:s
AcceleratorArn:s! MaxResults:i NextToken:s
Listeners:[137 NextToken:s
ResourceArn:s!
Tags:[126
Cidr:s! CidrAuthorizationContext:143!
ByoipCidr:125
EndpointIds:[s! EndpointGroupArn:s!
EndpointIdentifiers:[144! EndpointGroupArn:s!
ResourceArn:s! Tags:[126!
-
ResourceArn:s! TagKeys:[s!
-
AcceleratorArn:s! Name:s IpAddressType:s IpAddresses:[s Enabled:b
Accelerator:127
AcceleratorArn:s! FlowLogsEnabled:b FlowLogsS3Bucket:s FlowLogsS3Prefix:s
AcceleratorAttributes:138
AttachmentArn:s! Name:s AddPrincipals:[s RemovePrincipals:[s AddResources:[128 RemoveResources:[128
CrossAccountAttachment:129
AcceleratorArn:s! Name:s IpAddressType:s IpAddresses:[s Enabled:b
Accelerator:130
AcceleratorArn:s! FlowLogsEnabled:b FlowLogsS3Bucket:s FlowLogsS3Prefix:s
AcceleratorAttributes:139
ListenerArn:s! PortRanges:[133!
Listener:134
EndpointGroupArn:s! EndpointConfigurations:[123 TrafficDialPercentage:f HealthCheckPort:i HealthCheckProtocol:s HealthCheckPath:s HealthCheckIntervalSeconds:i ThresholdCount:i PortOverrides:[135
EndpointGroup:136
ListenerArn:s! PortRanges:[133 Protocol:s ClientAffinity:s
Listener:137
Cidr:s!
ByoipCidr:125
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
EndpointId:s AttachmentArn:s
EndpointId:s
EndpointId:s Weight:i ClientIPPreservationEnabled:b AttachmentArn:s
EndpointId:s Weight:i HealthState:s HealthReason:s ClientIPPreservationEnabled:b
Cidr:s State:s Events:[145
Key:s! Value:s!
AcceleratorArn:s Name:s IpAddressType:s Enabled:b IpSets:[146 DnsName:s Status:s CreatedTime:t LastModifiedTime:t DualStackDnsName:s Events:[147
EndpointId:s Cidr:s Region:s
AttachmentArn:s Name:s Principals:[s Resources:[128 LastModifiedTime:t CreatedTime:t
AcceleratorArn:s Name:s IpAddressType:s Enabled:b IpSets:[146 DnsName:s Status:s CreatedTime:t LastModifiedTime:t
FromPort:i! ToPort:i! Protocols:[s!
EndpointGroupArn:s EndpointGroupRegion:s DestinationDescriptions:[148 EndpointDescriptions:[122
FromPort:i ToPort:i
ListenerArn:s PortRanges:[133
ListenerPort:i EndpointPort:i
EndpointGroupArn:s EndpointGroupRegion:s EndpointDescriptions:[124 TrafficDialPercentage:f HealthCheckPort:i HealthCheckProtocol:s HealthCheckPath:s HealthCheckIntervalSeconds:i ThresholdCount:i PortOverrides:[135
ListenerArn:s PortRanges:[133 Protocol:s ClientAffinity:s
FlowLogsEnabled:b FlowLogsS3Bucket:s FlowLogsS3Prefix:s
FlowLogsEnabled:b FlowLogsS3Bucket:s FlowLogsS3Prefix:s
EndpointId:s Cidr:s AttachmentArn:s
AcceleratorPort:i EndpointGroupArn:s EndpointId:s DestinationSocketAddress:149 Protocols:[s DestinationTrafficState:s
AcceleratorArn:s AcceleratorSocketAddresses:[149 EndpointGroupArn:s EndpointId:s EndpointGroupRegion:s DestinationSocketAddress:149 IpAddressType:s DestinationTrafficState:s
Message:s! Signature:s!
EndpointId:s! ClientIPPreservationEnabled:b
Message:s Timestamp:t
IpFamily:s IpAddresses:[s IpAddressFamily:s
Message:s Timestamp:t
FromPort:i ToPort:i Protocols:[s
IpAddress:s Port:i

AcceleratorNotDisabledException 101
AcceleratorNotFoundException 102
AccessDeniedException 103
AssociatedEndpointGroupFoundException 104
AssociatedListenerFoundException 105
AttachmentNotFoundException 106
ByoipCidrNotFoundException 107
ConflictException 108
EndpointAlreadyExistsException 109
EndpointGroupAlreadyExistsException 110
EndpointGroupNotFoundException 111
EndpointNotFoundException 112
IncorrectCidrStateException 113
InternalServiceErrorException 114
InvalidArgumentException 115
InvalidNextTokenException 116
InvalidPortRangeException 117
LimitExceededException 118
ListenerNotFoundException 119
TransactionInProgressException 120

ListAccelerators in=NextToken out=NextToken limit=MaxResults results=Accelerators
ListEndpointGroups in=NextToken out=NextToken limit=MaxResults results=EndpointGroups
ListListeners in=NextToken out=NextToken limit=MaxResults results=Listeners
ListByoipCidrs in=NextToken out=NextToken limit=MaxResults results=ByoipCidrs
ListCustomRoutingAccelerators in=NextToken out=NextToken limit=MaxResults results=Accelerators
ListCustomRoutingListeners in=NextToken out=NextToken limit=MaxResults results=Listeners
ListCustomRoutingPortMappings in=NextToken out=NextToken limit=MaxResults results=PortMappings
ListCustomRoutingPortMappingsByDestination in=NextToken out=NextToken limit=MaxResults results=DestinationPortMappings
ListCustomRoutingEndpointGroups in=NextToken out=NextToken limit=MaxResults results=EndpointGroups
ListCrossAccountAttachments in=NextToken out=NextToken limit=MaxResults results=CrossAccountAttachments
ListCrossAccountResources in=NextToken out=NextToken limit=MaxResults results=CrossAccountResources

`,
}
