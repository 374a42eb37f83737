// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Workspaces Instances, API version 2022-07-26. */
export const workspacesInstances: ServiceModel = {
  name: 'workspaces-instances',
  packed: `{"name":"workspaces-instances","serviceId":"Workspaces Instances","fullName":"Amazon Workspaces Instances","apiVersion":"2022-07-26","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"workspaces-instances","jsonVersion":"1.0","targetPrefix":"EUCMIFrontendAPIService"}
AssociateVolume <0 >1
CreateVolume <2 >3 idempotent
CreateWorkspaceInstance <4 >5 idempotent
DeleteVolume <6 >7
DeleteWorkspaceInstance <8 >9
DisassociateVolume <10 >11
GetWorkspaceInstance <12 >13 readonly
ListInstanceTypes <14 >15 readonly
ListRegions <16 >17 readonly
ListTagsForResource <18 >19 readonly
ListWorkspaceInstances <20 >21 readonly
TagResource <22 >23
UntagResource <24 >25

WorkspaceInstanceId:s! VolumeId:s! Device:s!
-
AvailabilityZone:s! ClientToken:s~ Encrypted:b Iops:i KmsKeyId:s SizeInGB:i SnapshotId:s TagSpecifications:[33 Throughput:i VolumeType:s
VolumeId:s
ClientToken:s~ Tags:[34 ManagedInstance:35! BillingConfiguration:36
WorkspaceInstanceId:s
VolumeId:s!
-
WorkspaceInstanceId:s!
-
WorkspaceInstanceId:s! VolumeId:s! Device:s DisassociateMode:s
-
WorkspaceInstanceId:s!
WorkspaceInstanceErrors:[37 EC2InstanceErrors:[38 ProvisionState:s WorkspaceInstanceId:s EC2ManagedInstance:39 BillingConfiguration:36
MaxResults:i NextToken:s InstanceConfigurationFilter:40
InstanceTypes:[41! NextToken:s
MaxResults:i NextToken:s
Regions:[42! NextToken:s
WorkspaceInstanceId:s!
Tags:[34
ProvisionStates:[s MaxResults:i NextToken:s
WorkspaceInstances:[43! NextToken:s
WorkspaceInstanceId:s! Tags:[34!
-
WorkspaceInstanceId:s! TagKeys:[s!
-
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! RetryAfterSeconds:i
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s! ResourceType:s! ServiceCode:s! QuotaCode:s!
Message:s! ServiceCode:s QuotaCode:s RetryAfterSeconds:i
Message:s! Reason:s! FieldList:[44
ResourceType:s Tags:[34
Key:s Value:s
BlockDeviceMappings:[45 CapacityReservationSpecification:46 CpuOptions:47 CreditSpecification:48 DisableApiStop:b EbsOptimized:b EnablePrimaryIpv6:b EnclaveOptions:49 HibernationOptions:50 IamInstanceProfile:51 ImageId:s InstanceMarketOptions:52 InstanceType:s Ipv6Addresses:[53 Ipv6AddressCount:i KernelId:s KeyName:s LicenseSpecifications:[54 MaintenanceOptions:55 MetadataOptions:56 Monitoring:57 NetworkInterfaces:[58 NetworkPerformanceOptions:59 Placement:60 PrivateDnsNameOptions:61 PrivateIpAddress:s RamdiskId:s SecurityGroupIds:[s SecurityGroups:[s SubnetId:s TagSpecifications:[33 UserData:s
BillingMode:s!
ErrorCode:s ErrorMessage:s
EC2ErrorCode:s EC2ExceptionType:s EC2ErrorMessage:s
InstanceId:s
BillingMode:s! PlatformType:s! Tenancy:s!
InstanceType:s SupportedInstanceConfigurations:[62
RegionName:s
ProvisionState:s WorkspaceInstanceId:s EC2ManagedInstance:39
Name:s! Reason:s! Message:s!
DeviceName:s Ebs:63 NoDevice:s VirtualName:s
CapacityReservationPreference:s CapacityReservationTarget:64
AmdSevSnp:s CoreCount:i ThreadsPerCore:i
CpuCredits:s
Enabled:b
Configured:b
Arn:s Name:s
MarketType:s SpotOptions:65
Ipv6Address:s IsPrimaryIpv6:b
LicenseConfigurationArn:s
AutoRecovery:s
HttpEndpoint:s HttpProtocolIpv6:s HttpPutResponseHopLimit:i HttpTokens:s InstanceMetadataTags:s
Enabled:b
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b ConnectionTrackingSpecification:66 Description:s DeviceIndex:i EnaSrdSpecification:67 InterfaceType:s Ipv4Prefixes:[68 Ipv4PrefixCount:i Ipv6AddressCount:i Ipv6Addresses:[53 Ipv6Prefixes:[69 Ipv6PrefixCount:i NetworkCardIndex:i NetworkInterfaceId:s PrimaryIpv6:b PrivateIpAddress:s PrivateIpAddresses:[70 SecondaryPrivateIpAddressCount:i Groups:[s SubnetId:s
BandwidthWeighting:s
Affinity:s AvailabilityZone:s GroupId:s GroupName:s HostId:s HostResourceGroupArn:s PartitionNumber:i Tenancy:s
HostnameType:s EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
BillingMode:s PlatformType:s Tenancy:s
VolumeType:s Encrypted:b KmsKeyId:s Iops:i Throughput:i VolumeSize:i
CapacityReservationId:s CapacityReservationResourceGroupArn:s
BlockDurationMinutes:i InstanceInterruptionBehavior:s MaxPrice:s SpotInstanceType:s ValidUntilUtc:t
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
EnaSrdEnabled:b EnaSrdUdpSpecification:71
Ipv4Prefix:s
Ipv6Prefix:s
Primary:b PrivateIpAddress:s
EnaSrdUdpEnabled:b

AccessDeniedException 26 status=403 sender
ConflictException 27 status=409 sender
InternalServerException 28 status=500 retryable
ResourceNotFoundException 29 status=404 sender
ServiceQuotaExceededException 30 status=402 sender
ThrottlingException 31 status=429 sender retryable throttling
ValidationException 32 status=400 sender

ListInstanceTypes in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
ListRegions in=NextToken out=NextToken limit=MaxResults results=Regions
ListWorkspaceInstances in=NextToken out=NextToken limit=MaxResults results=WorkspaceInstances

`,
}
