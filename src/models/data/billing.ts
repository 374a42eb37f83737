// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Billing, API version 2023-09-07. */
export const billing: ServiceModel = {
  name: 'billing',
  packed: `{"name":"billing","serviceId":"Billing","fullName":"AWS Billing","apiVersion":"2023-09-07","protocol":"json","protocols":["json"],"endpointPrefix":"billing","jsonVersion":"1.0","targetPrefix":"AWSBilling"}
AssociateSourceViews <0 >1 idempotent
CreateBillingView <2 >3 idempotent
DeleteBillingView <4 >5 idempotent
DisassociateSourceViews <6 >7 idempotent
GetBillingPreferences <8 >9
GetBillingView <10 >11 readonly
GetCreditAllocationHistory <12 >13
GetCredits <14 >15
GetEnterpriseSupportChargeSummary <16 >17 readonly
GetEnterpriseSupportContractDetails <18 >19 readonly
GetResourcePolicy <20 >21 readonly
ListBillingViews <22 >23 readonly
ListEnterpriseSupportLinkedAccountCharges <24 >25 readonly
ListSourceViewsForBillingView <26 >27 readonly
ListTagsForResource <28 >29 readonly
RedeemCredits <30 >31
TagResource <32 >33
UntagResource <34 >35
UpdateBillingPreferences <36 >37
UpdateBillingView <38 >39 idempotent

arn:s! sourceViews:[s!
arn:s!
name:s! description:s sourceViews:[s! dataFilterExpression:48 clientToken:s~ resourceTags:[49
arn:s! createdAt:t
arn:s! force:b
arn:s!
arn:s! sourceViews:[s!
arn:s!
nextToken:s maxResults:i features:[s! filters:[50
billingPreferences:[51! nextToken:s
arn:s!
billingView:52!
accountId:s! creditId:l startDate:t! endDate:t! nextToken:s maxResults:i
creditAllocationHistoryList:[53 partialResults:b! failedMonths:[s nextToken:s
accountId:s! startDate:t! endDate:t payerAccountFlag:b
credits:[54
billingMonth:s!
payerAccountId:s! billingMonth:s! billingPeriodStartDate:t! billingPeriodEndDate:t! isEstimated:b! billDate:t! supportCharge:s! totalSupportCharge:s! supportDiscount:s! totalSupportEligibleSpend:s! totalSupportEligibleUsageSpend:s! totalSupportEligibleReservedInstanceSpend:s! totalSupportEligibleSavingsPlanSpend:s! supportChargePercentage:s! supportEffectivePricingPlan:55!
billingMonth:s!
isContractActive:b supportAllocationMethod:s! supportReservedInstanceAmortizationStartDate:t supportReservedInstanceTreatmentMethod:s supportSavingsPlansAmortizationStartDate:t supportSavingsPlansTreatmentMethod:s supportProrateStartDate:t contractPayerAccountIds:[56! chargedPayerAccountIds:[57! additionalSupportCharge:[58 additionalSupportEligibleUsageSpend:[58 pricingPlans:[55!
resourceArn:s!
resourceArn:s! policy:s
activeTimeRange:59 arns:[s billingViewTypes:[s names:[60 ownerAccountId:s sourceAccountId:s maxResults:i nextToken:s
billingViews:[61! nextToken:s
billingMonth:s! accountId:s maxResults:i nextToken:s
linkedAccount:[62! nextToken:s
arn:s! maxResults:i nextToken:s
sourceViews:[s! nextToken:s
resourceArn:s!
resourceTags:[49
promoCode:s!
-
resourceArn:s! resourceTags:[49!
-
resourceArn:s! resourceTagKeys:[s!
-
feature:s! billingPreferencesPerKey:[63!
-
arn:s! name:s description:s dataFilterExpression:48
arn:s! updatedAt:t
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s! quotaCode:s!
message:s!
message:s! reason:s! fieldList:[64
dimensions:65 tags:66 costCategories:67 timeRange:68
key:s! value:s
name:s value:[s
feature:s! key:s! value:s! accountName:s accountId:s billingPeriod:69
arn:s name:s description:s billingViewType:s ownerAccountId:s sourceAccountId:s dataFilterExpression:48 createdAt:t updatedAt:t derivedViewCount:i sourceViewCount:i viewDefinitionLastUpdatedAt:t healthStatus:70
creditId:s! creditAmount:71! description:s accountId:s! appliedServiceName:s! billingMonth:s! isEstimatedBill:b!
creditId:s! accountId:s! creditType:s! initialAmount:71! remainingAmount:71! estimatedAmount:71 applicableProductNames:[s description:s! startDate:t! endDate:t exhaustDate:t applicationType:s shareableAccounts:[s accountHasCreditSharingEnabled:b creditConsoleVisibility:s creditSharingType:s costCategoryArn:s ruleName:s creditStatus:s purchaseTypeApplications:[s
pricingPlanId:s name:s description:s startDate:t endDate:t planDiscountPercent:s discountAppliesToMinimumCharge:b minimumCharge:s tiered:s tiers:[72!
accountId:s! isGdn:b!
accountId:s! chargePercentage:s!
description:s! amount:s chargeType:s
activeAfterInclusive:t! activeBeforeInclusive:t!
searchOption:s! searchValue:s!
arn:s name:s description:s ownerAccountId:s sourceAccountId:s billingViewType:s healthStatus:70
accountId:s! payerAccountId:s! accountType:s billableSeconds:l! totalSeconds:l! totalSupportEligibleSpend:s! proratedTotalSupportEligibleSpend:s! linkedTimePeriods:[73 subscriptionTimePeriods:[73 totalSupportEligibleReservedInstanceSpend:s totalSupportEligibleSavingsPlanSpend:s supportEligibleSpendByService:[74
key:s! value:s!
name:s! message:s!
key:s! values:[s!
key:s! values:[s!
key:s! values:[s!
beginDateInclusive:t endDateInclusive:t
year:i! month:i!
statusCode:s statusReasons:[s
currencyCode:s! currencyAmount:s!
tierMinimum:s! tierMaximum:s baseCharge:s! additionalPercentageOfAggregateCharges:s! aggregateChargesAdjustment:s! incremental:b! increment:s incrementCharge:s
beginDate:t! endDate:t
serviceCode:s totalSupportEligibleSpend:s

AccessDeniedException 40
BillingViewHealthStatusException 41
ConflictException 42
InternalServerException 43
ResourceNotFoundException 44
ServiceQuotaExceededException 45
ThrottlingException 46
ValidationException 47

ListBillingViews in=nextToken out=nextToken limit=maxResults results=billingViews
ListSourceViewsForBillingView in=nextToken out=nextToken limit=maxResults results=sourceViews
GetCreditAllocationHistory in=nextToken out=nextToken limit=maxResults results=creditAllocationHistoryList
ListEnterpriseSupportLinkedAccountCharges in=nextToken out=nextToken limit=maxResults results=linkedAccount

`,
}
