// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Partner Central Revenue Measurement API, API version 2022-07-26. */
export const partnercentralRevenueMeasurement: ServiceModel = {
  name: 'partnercentral-revenue-measurement',
  packed: `{"name":"partnercentral-revenue-measurement","serviceId":"PartnerCentral Revenue Measurement","fullName":"Partner Central Revenue Measurement API","apiVersion":"2022-07-26","protocol":"smithy-rpc-v2-cbor","protocols":["smithy-rpc-v2-cbor"],"endpointPrefix":"partnercentral-prm","signingName":"partnercentral","auth":["v4a","v4"],"targetPrefix":"PartnerCentralRevenueMeasurement"}
CreateMarketplaceRevenueShare <0 >1 idempotent
CreateMarketplaceRevenueShareAllocation <2 >3 idempotent
CreateRevenueAttribution <4 >5 idempotent
GetMarketplaceRevenueShare <6 >7 readonly
GetMarketplaceRevenueShareAllocation <8 >9 readonly
GetRevenueAttribution <10 >11 readonly
GetRevenueAttributionAllocation <12 >13 readonly
GetRevenueAttributionAllocationsTask <14 >15 readonly
ListMarketplaceRevenueShareAllocations <16 >17 readonly
ListMarketplaceRevenueShares <18 >19 readonly
ListRevenueAttributionAllocations <20 >21 readonly
ListRevenueAttributions <22 >23 readonly
ListTagsForResource <24 >25 readonly
StartRevenueAttributionAllocationsTask <26 >27 idempotent
TagResource <28
UntagResource <29
UpdateMarketplaceRevenueShareAllocation <30 >31 idempotent
UpdateRevenueAttribution <32 >33 idempotent

Catalog:s! ClientToken:s~ ProductId:s! Tags:[41
ProductId:s! Arn:s! Catalog:s ProductCode:s ProductName:s CreatedDate:t LastModifiedDate:t Revision:i
Catalog:s! ProductId:s! ClientToken:s~ EffectiveFrom:s! EffectiveUntil:s RevenueSharePercent:s!
MarketplaceRevenueShareAllocationId:s! ProductId:s! ProductName:s Arn:s! EffectiveFrom:s! EffectiveUntil:s RevenueSharePercent:s! Status:s! CreatedDate:t LastModifiedDate:t LatestMarketplaceRevenueShareRevision:s
Catalog:s! ClientToken:s~ Name:s! Description:s TenancyModel:s! ProductIdentifier:s Tags:[41
Id:s! Arn:s! Name:s Description:s TenancyModel:s! MarketplaceProduct:42 Revision:s
Catalog:s! ProductId:s! Revision:i
ProductId:s! Arn:s! Catalog:s! ProductCode:s ProductName:s CreatedDate:t LastModifiedDate:t Revision:i LatestRevision:i TotalActiveMarketplaceRevenueShareAllocationCount:i TotalMarketplaceRevenueShareAllocationCount:i
Catalog:s! ProductId:s! MarketplaceRevenueShareAllocationId:s! MarketplaceRevenueShareRevision:s
MarketplaceRevenueShareAllocationId:s! ProductId:s! ProductName:s Arn:s! EffectiveFrom:s! EffectiveUntil:s RevenueSharePercent:s! Status:s! CreatedDate:t LastModifiedDate:t LatestMarketplaceRevenueShareRevision:s
Catalog:s! Identifier:s! Revision:s
Arn:s! Id:s! Catalog:s! Name:s Description:s TenancyModel:s! MarketplaceProduct:42 CreatedDate:t LastModifiedDate:t Revision:s LatestRevision:s EffectiveFrom:s EffectiveUntil:s TotalActiveRevenueAttributionAllocationCount:i TotalRevenueAttributionAllocationCount:i
Catalog:s! RevenueAttributionIdentifier:s! RevenueAttributionAllocationId:s! RevenueAttributionRevision:s
RevenueAttributionAllocationId:s! RevenueAttributionIdentifier:s! EntityType:s! EntityIdentifier:s! EntityName:s CustomerAwsAccountId:s! RevenueSharePercent:s! EffectiveFrom:s! EffectiveUntil:s! Status:s! CreatedDate:t! LastModifiedDate:t! RevenueAttributionRevision:s! RevenueAttributionLatestRevision:s!
Catalog:s! RevenueAttributionIdentifier:s!
TaskId:s! Status:s! Catalog:s! RevenueAttributionArn:s! StartedAt:t! EndedAt:t TotalRevenueAttributionAllocationRecords:i! Description:s RevenueAttributionLatestRevision:s ErrorDetailList:[43
Catalog:s! ProductId:s! Status:s AfterEffectiveFrom:s BeforeEffectiveFrom:s SortBy:s SortOrder:s MaxResults:i NextToken:s MarketplaceRevenueShareRevision:s
MarketplaceRevenueShareAllocationSummaries:[44! NextToken:s
Catalog:s! ProductIds:[s ProductCodes:[s MaxResults:i NextToken:s SortBy:s SortOrder:s CreatedAfter:t CreatedBefore:t
MarketplaceRevenueShareSummaries:[45! NextToken:s
Catalog:s! RevenueAttributionIdentifier:s! EntityTypeFilters:[s EntityIdentifierFilters:[s CustomerAwsAccountIdFilters:[s StatusFilter:s AfterEffectiveFrom:s BeforeEffectiveFrom:s AfterEffectiveUntil:s BeforeEffectiveUntil:s SortBy:s SortOrder:s RevenueAttributionRevision:s MaxResults:i NextToken:s
RevenueAttributionAllocationSummaries:[46! NextToken:s
Catalog:s! Identifiers:[s CreatedAfter:t CreatedBefore:t SortBy:s SortOrder:s MaxResults:i NextToken:s
RevenueAttributionSummaries:[47 NextToken:s
resourceArn:s!
tags:[41
Catalog:s! RevenueAttributionIdentifier:s! RevenueAttributionRevision:s! RevenueShareAllocations:[48! ClientToken:s~ Description:s
TaskId:s! Status:s! Catalog:s! RevenueAttributionArn:s! StartedAt:t! TotalRevenueAttributionAllocationRecords:i!
resourceArn:s! tags:[41!
resourceArn:s! tagKeys:[s!
Catalog:s! ProductId:s! MarketplaceRevenueShareAllocationId:s! MarketplaceRevenueShareRevision:s! ClientToken:s~ EffectiveFrom:s EffectiveUntil:s RevenueSharePercent:s Status:s
MarketplaceRevenueShareAllocationId:s! ProductId:s! ProductName:s Arn:s! EffectiveFrom:s! EffectiveUntil:s RevenueSharePercent:s! Status:s! CreatedDate:t LastModifiedDate:t LatestMarketplaceRevenueShareRevision:s
Catalog:s! Identifier:s! ClientToken:s~ Description:s Revision:s!
Id:s! Arn:s! Description:s LastModifiedDate:t! LatestRevision:s
Message:s! Reason:s!
Message:s! Reason:s!
Message:s!
Message:s! Reason:s!
Message:s! Reason:s!
Message:s! ServiceCode:s QuotaCode:s
Message:s! Reason:s! FieldList:[49
Key:s! Value:s!
ProductId:s ProductCode:s ProductName:s
RevenueAttributionAllocationId:s EntityType:s! EntityId:s! CustomerAwsAccountId:s! EffectiveFrom:s! EffectiveUntil:s! Action:s! ErrorCode:s! ErrorMessage:s!
MarketplaceRevenueShareAllocationId:s! ProductId:s! ProductName:s Arn:s! EffectiveFrom:s! EffectiveUntil:s RevenueSharePercent:s! Status:s! CreatedDate:t LastModifiedDate:t
ProductId:s! Arn:s! Catalog:s ProductCode:s ProductName:s CreatedDate:t LastModifiedDate:t LatestRevision:i TotalActiveMarketplaceRevenueShareAllocationCount:i TotalMarketplaceRevenueShareAllocationCount:i
RevenueAttributionAllocationId:s! RevenueAttributionIdentifier:s! EntityType:s! EntityIdentifier:s! EntityName:s CustomerAwsAccountId:s! RevenueSharePercent:s! EffectiveFrom:s! EffectiveUntil:s! Status:s!
Arn:s Id:s Catalog:s Name:s TenancyModel:s! MarketplaceProduct:42 CreatedDate:t LastModifiedDate:t LatestRevision:s EffectiveFrom:s EffectiveUntil:s TotalActiveRevenueAttributionAllocationCount:i TotalRevenueAttributionAllocationCount:i
Action:s! RevenueAttributionAllocationId:s EntityType:s! EntityIdentifier:s! CustomerAwsAccountId:s! RevenueSharePercent:s! EffectiveFrom:s! EffectiveUntil:s! Status:s
Name:s! Message:s! Code:s!

AccessDeniedException 34 status=403 sender
ConflictException 35 status=409 sender
InternalServerException 36 status=500 retryable
ResourceNotFoundException 37 status=404 sender
ServiceQuotaExceededException 38 status=402 sender
ThrottlingException 39 status=429 sender retryable
ValidationException 40 status=400 sender

ListMarketplaceRevenueShareAllocations in=NextToken out=NextToken limit=MaxResults results=MarketplaceRevenueShareAllocationSummaries
ListMarketplaceRevenueShares in=NextToken out=NextToken limit=MaxResults results=MarketplaceRevenueShareSummaries
ListRevenueAttributionAllocations in=NextToken out=NextToken limit=MaxResults results=RevenueAttributionAllocationSummaries
ListRevenueAttributions in=NextToken out=NextToken limit=MaxResults results=RevenueAttributionSummaries

`,
}
