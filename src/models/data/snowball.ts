// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Import/Export Snowball, API version 2016-06-30. */
export const snowball: ServiceModel = {
  name: 'snowball',
  packed: `{"name":"snowball","serviceId":"Snowball","fullName":"Amazon Import/Export Snowball","apiVersion":"2016-06-30","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor","json"],"endpointPrefix":"snowball","jsonVersion":"1.1","targetPrefix":"AWSIESnowballJobManagementService"}
CancelCluster <0 >1
CancelJob <2 >3
CreateAddress <4 >5
CreateCluster <6 >7
CreateJob <8 >9
CreateLongTermPricing <10 >11
CreateReturnShippingLabel <12 >13
DescribeAddress <14 >15
DescribeAddresses <16 >17
DescribeCluster <18 >19
DescribeJob <20 >21
DescribeReturnShippingLabel <22 >23
GetJobManifest <24 >25
GetJobUnlockCode <26 >27
GetSnowballUsage <28 >29
GetSoftwareUpdates <30 >31
ListClusterJobs <32 >33
ListClusters <34 >35
ListCompatibleImages <36 >37
ListJobs <38 >39
ListLongTermPricing <40 >41
ListPickupLocations <42 >43
ListServiceVersions <44 >45
UpdateCluster <46 >47
UpdateJob <48 >49
UpdateJobShipmentState <50 >51
UpdateLongTermPricing <52 >53

ClusterId:s!
-
JobId:s!
-
Address:65!
AddressId:s
JobType:s! Resources:66 OnDeviceServiceConfiguration:67 Description:s AddressId:s! KmsKeyARN:s RoleARN:s SnowballType:s! ShippingOption:s! Notification:68 ForwardingAddressId:s TaxDocuments:69 RemoteManagement:s InitialClusterSize:i ForceCreateJobs:b LongTermPricingIds:[s SnowballCapacityPreference:s
ClusterId:s JobListEntries:[70
JobType:s Resources:66 OnDeviceServiceConfiguration:67 Description:s AddressId:s KmsKeyARN:s RoleARN:s SnowballCapacityPreference:s ShippingOption:s Notification:68 ClusterId:s SnowballType:s ForwardingAddressId:s TaxDocuments:69 DeviceConfiguration:71 RemoteManagement:s LongTermPricingId:s ImpactLevel:s PickupDetails:72
JobId:s
LongTermPricingType:s! IsLongTermPricingAutoRenew:b SnowballType:s!
LongTermPricingId:s
JobId:s! ShippingOption:s
Status:s
AddressId:s!
Address:65
MaxResults:i NextToken:s
Addresses:[65 NextToken:s
ClusterId:s!
ClusterMetadata:73
JobId:s!
JobMetadata:74 SubJobMetadata:[74
JobId:s!
Status:s ExpirationDate:t ReturnShippingLabelURI:s
JobId:s!
ManifestURI:s
JobId:s!
UnlockCode:s
-
SnowballLimit:i SnowballsInUse:i
JobId:s!
UpdatesURI:s
ClusterId:s! MaxResults:i NextToken:s
JobListEntries:[70 NextToken:s
MaxResults:i NextToken:s
ClusterListEntries:[75 NextToken:s
MaxResults:i NextToken:s
CompatibleImages:[76 NextToken:s
MaxResults:i NextToken:s
JobListEntries:[70 NextToken:s
MaxResults:i NextToken:s
LongTermPricingEntries:[77 NextToken:s
MaxResults:i NextToken:s
Addresses:[65 NextToken:s
ServiceName:s! DependentServices:[78 MaxResults:i NextToken:s
ServiceVersions:[79! ServiceName:s! DependentServices:[78 NextToken:s
ClusterId:s! RoleARN:s Description:s Resources:66 OnDeviceServiceConfiguration:67 AddressId:s ShippingOption:s Notification:68 ForwardingAddressId:s
-
JobId:s! RoleARN:s Notification:68 Resources:66 OnDeviceServiceConfiguration:67 AddressId:s ShippingOption:s Description:s SnowballCapacityPreference:s ForwardingAddressId:s PickupDetails:72
-
JobId:s! ShipmentState:s!
-
LongTermPricingId:s! ReplacementJob:s IsLongTermPricingAutoRenew:b
-
Message:s
ConflictResource:s Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s ResourceType:s
Message:s
Message:s
Message:s
AddressId:s Name:s Company:s Street1:s Street2:s Street3:s City:s StateOrProvince:s PrefectureOrDistrict:s Landmark:s Country:s PostalCode:s PhoneNumber:s IsRestricted:b Type:s
S3Resources:[80 LambdaResources:[81 Ec2AmiResources:[82
NFSOnDeviceService:83 TGWOnDeviceService:84 EKSOnDeviceService:85 S3OnDeviceService:86
SnsTopicARN:s JobStatesToNotify:[s NotifyAll:b DevicePickupSnsTopicARN:s
IND:87
JobId:s JobState:s IsMaster:b JobType:s SnowballType:s CreationDate:t Description:s
SnowconeDeviceConfiguration:88
Name:s PhoneNumber:s Email:s IdentificationNumber:s IdentificationExpirationDate:t IdentificationIssuingOrg:s DevicePickupId:s
ClusterId:s Description:s KmsKeyARN:s RoleARN:s ClusterState:s JobType:s SnowballType:s CreationDate:t Resources:66 AddressId:s ShippingOption:s Notification:68 ForwardingAddressId:s TaxDocuments:69 OnDeviceServiceConfiguration:67
JobId:s JobState:s JobType:s SnowballType:s CreationDate:t Resources:66 Description:s KmsKeyARN:s RoleARN:s AddressId:s ShippingDetails:89 SnowballCapacityPreference:s Notification:68 DataTransferProgress:90 JobLogInfo:91 ClusterId:s ForwardingAddressId:s TaxDocuments:69 DeviceConfiguration:71 RemoteManagement:s LongTermPricingId:s OnDeviceServiceConfiguration:67 ImpactLevel:s PickupDetails:72 SnowballId:s
ClusterId:s ClusterState:s CreationDate:t Description:s
AmiId:s Name:s
LongTermPricingId:s LongTermPricingEndDate:t LongTermPricingStartDate:t LongTermPricingType:s CurrentActiveJob:s ReplacementJob:s IsLongTermPricingAutoRenew:b LongTermPricingStatus:s SnowballType:s JobIds:[s
ServiceName:s ServiceVersion:79
Version:s
BucketArn:s KeyRange:92 TargetOnDeviceServices:[93
LambdaArn:s EventTriggers:[94
AmiId:s! SnowballAmiId:s
StorageLimit:i StorageUnit:s
StorageLimit:i StorageUnit:s
KubernetesVersion:s EKSAnywhereVersion:s
StorageLimit:d StorageUnit:s ServiceSize:i FaultTolerance:i
GSTIN:s
WirelessConnection:95
ShippingOption:s InboundShipment:96 OutboundShipment:96
BytesTransferred:l ObjectsTransferred:l TotalBytes:l TotalObjects:l
JobCompletionReportURI:s JobSuccessLogURI:s JobFailureLogURI:s
BeginMarker:s EndMarker:s
ServiceName:s TransferOption:s
EventResourceARN:s
IsWifiEnabled:b
Status:s TrackingNumber:s

ClusterLimitExceededException 54
ConflictException 55
Ec2RequestFailedException 56
InvalidAddressException 57
InvalidInputCombinationException 58
InvalidJobStateException 59
InvalidNextTokenException 60
InvalidResourceException 61
KMSRequestFailedException 62
ReturnShippingLabelAlreadyExistsException 63
UnsupportedAddressException 64

ListJobs in=NextToken out=NextToken limit=MaxResults results=JobListEntries
DescribeAddresses in=NextToken out=NextToken limit=MaxResults results=Addresses
ListClusterJobs in=NextToken out=NextToken limit=MaxResults results=JobListEntries
ListClusters in=NextToken out=NextToken limit=MaxResults results=ClusterListEntries
ListCompatibleImages in=NextToken out=NextToken limit=MaxResults results=CompatibleImages
ListLongTermPricing in=NextToken out=NextToken limit=MaxResults results=LongTermPricingEntries

`,
}
