// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Outposts, API version 2019-12-03. */
export const outposts: ServiceModel = {
  name: 'outposts',
  packed: `{"name":"outposts","serviceId":"Outposts","fullName":"AWS Outposts","apiVersion":"2019-12-03","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"outposts","jsonVersion":"1.1"}
CancelCapacityTask POST /outposts/{OutpostId}/capacity/{CapacityTaskId} <0 >1
CancelOrder POST /orders/{OrderId}/cancel <2 >3
CreateOrder POST /orders <4 >5
CreateOutpost POST /outposts <6 >7
CreateQuote POST /quotes <8 >9
CreateRenewal POST /renewals <10 >11
CreateSite POST /sites <12 >13
DeleteOutpost DELETE /outposts/{OutpostId} <14 >15
DeleteQuote DELETE /quotes/{QuoteIdentifier} <16 >17
DeleteSite DELETE /sites/{SiteId} <18 >19
GetCapacityTask GET /outposts/{OutpostId}/capacity/{CapacityTaskId} <20 >21
GetCatalogItem GET /catalog/item/{CatalogItemId} <22 >23
GetConnection GET /connections/{ConnectionId} <24 >25
GetOrder GET /orders/{OrderId} <26 >27
GetOutpost GET /outposts/{OutpostId} <28 >29
GetOutpostBillingInformation GET /outpost/{OutpostIdentifier}/billing-information <30 >31
GetOutpostInstanceTypes GET /outposts/{OutpostId}/instanceTypes <32 >33
GetOutpostSupportedInstanceTypes GET /outposts/{OutpostId}/supportedInstanceTypes <34 >35
GetQuote GET /quotes/{QuoteIdentifier} <36 >37
GetRenewalPricing GET /outpost/{OutpostIdentifier}/renewal-pricing <38 >39
GetSite GET /sites/{SiteId} <40 >41
GetSiteAddress GET /sites/{SiteId}/address <42 >43
ListAssetInstances GET /outposts/{OutpostId}/assetInstances <44 >45
ListAssets GET /outposts/{OutpostId}/assets <46 >47
ListBlockingInstancesForCapacityTask GET /outposts/{OutpostId}/capacity/{CapacityTaskId}/blockingInstances <48 >49
ListCapacityTasks GET /capacity/tasks <50 >51
ListCatalogItems GET /catalog/items <52 >53
ListOrderableInstanceTypes GET /instanceTypes <54 >55
ListOrders GET /list-orders <56 >57
ListOutposts GET /outposts <58 >59
ListQuotes GET /quotes <60 >61
ListSites GET /sites <62 >63
ListTagsForResource GET /tags/{ResourceArn} <64 >65
StartCapacityTask POST /outposts/{OutpostId}/capacity <66 >67
StartConnection POST /connections <68 >69
StartOutpostDecommission POST /outposts/{OutpostId}/decommission <70 >71
TagResource POST /tags/{ResourceArn} <72 >73
UntagResource DELETE /tags/{ResourceArn} <74 >75
UpdateOutpost PATCH /outposts/{OutpostId} <76 >77
UpdateQuote PATCH /quotes/{QuoteIdentifier} <78 >79
UpdateSite PATCH /sites/{SiteId} <80 >81
UpdateSiteAddress PUT /sites/{SiteId}/address <82 >83
UpdateSiteRackPhysicalProperties PATCH /sites/{SiteId}/rackPhysicalProperties <84 >85

CapacityTaskId:s!@u OutpostIdentifier:s!@u=OutpostId
-
OrderId:s!@u
-
OutpostIdentifier:s! QuoteIdentifier:s QuoteOptionIdentifier:s LineItems:[92 PaymentOption:s! PaymentTerm:s
Order:93
Name:s! Description:s SiteId:s! AvailabilityZone:s AvailabilityZoneId:s Tags:{s SupportedHardwareType:s
Outpost:94
OutpostIdentifier:s CountryCode:s! RequestedCapacities:[95! RequestedConstraints:[96 RequestedPaymentOptions:[s RequestedPaymentTerms:[s Description:s
Quote:97
PaymentOption:s! PaymentTerm:s! OutpostIdentifier:s! ClientToken:s~
PaymentOption:s PaymentTerm:s OutpostId:s UpfrontPrice:f MonthlyRecurringPrice:f Currency:s
Name:s! Description:s Notes:s Tags:{s OperatingAddress:98 ShippingAddress:98 RackPhysicalProperties:99
Site:100
OutpostId:s!@u
-
QuoteIdentifier:s!@u
-
SiteId:s!@u
-
CapacityTaskId:s!@u OutpostIdentifier:s!@u=OutpostId
CapacityTaskId:s OutpostId:s OrderId:s AssetId:s RequestedInstancePools:[101 InstancesToExclude:102 DryRun:b CapacityTaskStatus:s Failed:103 CreationDate:t CompletionDate:t LastModifiedDate:t TaskActionOnBlockingInstances:s
CatalogItemId:s!@u
CatalogItem:104
ConnectionId:s!@u
ConnectionId:s ConnectionDetails:105
OrderId:s!@u
Order:93
OutpostId:s!@u
Outpost:94
NextToken:s@q MaxResults:i@q OutpostIdentifier:s!@u
NextToken:s Subscriptions:[106 ContractEndDate:s PaymentTerm:s PaymentOption:s
OutpostId:s!@u NextToken:s@q MaxResults:i@q
InstanceTypes:[107 NextToken:s OutpostId:s OutpostArn:s
OutpostIdentifier:s!@u=OutpostId OrderId:s@q AssetId:s@q MaxResults:i@q NextToken:s@q
InstanceTypes:[107 NextToken:s
QuoteIdentifier:s!@u
Quote:97
OutpostIdentifier:s!@u
PricingResult:s PricingOptions:[108
SiteId:s!@u
Site:100
SiteId:s!@u AddressType:s!@q
SiteId:s AddressType:s Address:98
OutpostIdentifier:s!@u=OutpostId AssetIdFilter:[s@q InstanceTypeFilter:[s@q AccountIdFilter:[s@q AwsServiceFilter:[s@q MaxResults:i@q NextToken:s@q
AssetInstances:[109 NextToken:s
OutpostIdentifier:s!@u=OutpostId HostIdFilter:[s@q MaxResults:i@q NextToken:s@q StatusFilter:[s@q AssetTypeFilter:[s@q
Assets:[110 NextToken:s
OutpostIdentifier:s!@u=OutpostId CapacityTaskId:s!@u MaxResults:i@q NextToken:s@q
BlockingInstances:[111 NextToken:s
OutpostIdentifierFilter:s@q MaxResults:i@q NextToken:s@q CapacityTaskStatusFilter:[s@q
CapacityTasks:[112 NextToken:s
NextToken:s@q MaxResults:i@q ItemClassFilter:[s@q SupportedStorageFilter:[s@q EC2FamilyFilter:[s@q
CatalogItems:[104 NextToken:s
OutpostGenerationFilter:s@q MaxResults:i@q NextToken:s@q
InstanceTypes:[113 NextToken:s
OutpostIdentifierFilter:s@q NextToken:s@q MaxResults:i@q
Orders:[114 NextToken:s
NextToken:s@q MaxResults:i@q LifeCycleStatusFilter:[s@q AvailabilityZoneFilter:[s@q AvailabilityZoneIdFilter:[s@q
Outposts:[94 NextToken:s
NextToken:s@q MaxResults:i@q
Quotes:[115 NextToken:s
NextToken:s@q MaxResults:i@q OperatingAddressCountryCodeFilter:[s@q OperatingAddressStateOrRegionFilter:[s@q OperatingAddressCityFilter:[s@q
Sites:[100 NextToken:s
ResourceArn:s!@u
Tags:{s
OutpostIdentifier:s!@u=OutpostId OrderId:s AssetId:s InstancePools:[101! InstancesToExclude:102 DryRun:b TaskActionOnBlockingInstances:s
CapacityTaskId:s OutpostId:s OrderId:s AssetId:s RequestedInstancePools:[101 InstancesToExclude:102 DryRun:b CapacityTaskStatus:s Failed:103 CreationDate:t CompletionDate:t LastModifiedDate:t TaskActionOnBlockingInstances:s
DeviceSerialNumber:s AssetId:s! ClientPublicKey:s! NetworkInterfaceDeviceIndex:i!
ConnectionId:s UnderlayIpAddress:s
OutpostIdentifier:s!@u=OutpostId ValidateOnly:b
Status:s BlockingResourceTypes:[s
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
OutpostId:s!@u Name:s Description:s SupportedHardwareType:s
Outpost:94
QuoteIdentifier:s!@u OutpostIdentifier:s CountryCode:s RequestedCapacities:[95 RequestedConstraints:[96 RequestedPaymentOptions:[s RequestedPaymentTerms:[s Description:s
Quote:97
SiteId:s!@u Name:s Description:s Notes:s
Site:100
SiteId:s!@u AddressType:s! Address:98!
AddressType:s Address:98
SiteId:s!@u PowerDrawKva:s PowerPhase:s PowerConnector:s PowerFeedDrop:s UplinkGbps:s UplinkCount:s FiberOpticCableType:s OpticalStandard:s MaximumSupportedWeightLbs:s
Site:100
Message:s
Message:s ResourceId:s ResourceType:s
Message:s
Message:s
Message:s
Message:s
CatalogItemId:s Quantity:i
OutpostId:s QuoteIdentifier:s QuoteOptionIdentifier:s OrderId:s Status:s LineItems:[116 PaymentOption:s OrderSubmissionDate:t OrderFulfilledDate:t PaymentTerm:s OrderType:s
OutpostId:s OwnerId:s OutpostArn:s SiteId:s Name:s Description:s LifeCycleStatus:s AvailabilityZone:s AvailabilityZoneId:s Tags:{s SiteArn:s SupportedHardwareType:s
QuoteCapacityType:s Unit:s Quantity:f
QuoteConstraintType:s Value:s
QuoteId:s AccountId:s QuoteStatus:s StatusMessage:s OutpostArn:s CountryCode:s RequestedCapacities:[95 RequestedConstraints:[96 RequestedPaymentOptions:[s RequestedPaymentTerms:[s QuoteOptions:[117 OrderingRequirements:[118 SubmittedOrderId:s CreatedDate:t ExpirationDate:t Description:s
ContactName:s! ContactPhoneNumber:s! AddressLine1:s! AddressLine2:s AddressLine3:s City:s! StateOrRegion:s! DistrictOrCounty:s PostalCode:s! CountryCode:s! Municipality:s
PowerDrawKva:s PowerPhase:s PowerConnector:s PowerFeedDrop:s UplinkGbps:s UplinkCount:s FiberOpticCableType:s OpticalStandard:s MaximumSupportedWeightLbs:s
SiteId:s AccountId:s Name:s Description:s Tags:{s SiteArn:s Notes:s OperatingAddressCountryCode:s OperatingAddressStateOrRegion:s OperatingAddressCity:s RackPhysicalProperties:99
InstanceType:s! Count:i!
Instances:[s AccountIds:[s Services:[s
Reason:s! Type:s
CatalogItemId:s ItemStatus:s EC2Capacities:[119 PowerKva:f WeightLbs:i SupportedUplinkGbps:[i SupportedStorage:[s
ClientPublicKey:s ServerPublicKey:s ServerEndpoint:s ClientTunnelAddress:s ServerTunnelAddress:s AllowedIps:[s
SubscriptionId:s SubscriptionType:s SubscriptionStatus:s OrderIds:[s BeginDate:t EndDate:t Currency:s MonthlyRecurringPrice:d UpfrontPrice:d
InstanceType:s VCPUs:i
PricingType:s SubscriptionPricingDetails:120
InstanceId:s InstanceType:s AssetId:s AccountId:s AwsServiceName:s
AssetId:s RackId:s AssetType:s ComputeAttributes:121 AssetLocation:122
InstanceId:s AccountId:s AwsServiceName:s
CapacityTaskId:s OutpostId:s OrderId:s AssetId:s CapacityTaskStatus:s CreationDate:t CompletionDate:t LastModifiedDate:t
InstanceType:s VCPUs:i MemoryInMib:i NetworkPerformance:s FormFactorConfigs:[123
OutpostId:s OrderId:s OrderType:s Status:s LineItemCountsByStatus:{i OrderSubmissionDate:t OrderFulfilledDate:t
QuoteId:s AccountId:s QuoteStatus:s StatusMessage:s OutpostArn:s CountryCode:s RequestedCapacities:[95 RequestedConstraints:[96 RequestedPaymentOptions:[s RequestedPaymentTerms:[s QuoteOptions:[117 SubmittedOrderId:s CreatedDate:t ExpirationDate:t Description:s
CatalogItemId:s LineItemId:s Quantity:i Status:s ShipmentInformation:124 AssetInformationList:[125 PreviousLineItemId:s PreviousOrderId:s
QuoteOptionIdentifier:s Capacities:[95 CapacitySummary:126 Specifications:[127 PricingOptions:[108
StatusMessage:s OrderingRequirementType:s Status:s
Family:s MaxSize:s Quantity:s
PaymentOption:s PaymentTerm:s UpfrontPrice:f MonthlyRecurringPrice:f Currency:s
HostId:s State:s InstanceFamilies:[s InstanceTypeCapacities:[128 MaxVcpus:i
RackElevation:f
FormFactor:s OutpostGeneration:s
ShipmentTrackingNumber:s ShipmentCarrier:s
AssetId:s MacAddressList:[s
ExistingCapacities:[95 FinalCapacities:[95 CapacityChange:[95
QuoteSpecificationType:s ExistingRackSpecificationDetails:129 FinalRackSpecificationDetails:129 ServerSpecificationDetails:130
InstanceType:s! Count:i!
RackId:s RackUse:s RackPowerDrawKva:f RackWeightLbs:f RackHeightInches:f RackWidthInches:f RackDepthInches:f RackUnitHeight:s EC2Capacities:[119
ServerPowerDrawKva:f ServerWeightLbs:f ServerHeightInches:f ServerWidthInches:f ServerDepthInches:f RackUnitHeight:s EC2Capacities:[119

AccessDeniedException 86 status=403
ConflictException 87 status=409
InternalServerException 88 status=500
NotFoundException 89 status=404
ServiceQuotaExceededException 90 status=402
ValidationException 91 status=400

GetOutpostInstanceTypes in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
ListAssets in=NextToken out=NextToken limit=MaxResults results=Assets
ListCatalogItems in=NextToken out=NextToken limit=MaxResults results=CatalogItems
ListOrders in=NextToken out=NextToken limit=MaxResults results=Orders
ListOutposts in=NextToken out=NextToken limit=MaxResults results=Outposts
ListSites in=NextToken out=NextToken limit=MaxResults results=Sites
GetOutpostSupportedInstanceTypes in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
ListCapacityTasks in=NextToken out=NextToken limit=MaxResults results=CapacityTasks
ListAssetInstances in=NextToken out=NextToken limit=MaxResults results=AssetInstances
ListBlockingInstancesForCapacityTask in=NextToken out=NextToken limit=MaxResults results=BlockingInstances
GetOutpostBillingInformation in=NextToken out=NextToken limit=MaxResults results=Subscriptions
ListOrderableInstanceTypes in=NextToken out=NextToken limit=MaxResults results=InstanceTypes
ListQuotes in=NextToken out=NextToken limit=MaxResults results=Quotes

`,
}
