// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Billing and Cost Management Pricing Calculator, API version 2024-06-19. */
export const bcmPricingCalculator: ServiceModel = {
  name: 'bcm-pricing-calculator',
  packed: `{"name":"bcm-pricing-calculator","serviceId":"BCM Pricing Calculator","fullName":"AWS Billing and Cost Management Pricing Calculator","apiVersion":"2024-06-19","protocol":"json","protocols":["json"],"endpointPrefix":"bcm-pricing-calculator","jsonVersion":"1.0","targetPrefix":"AWSBCMPricingCalculator"}
BatchCreateBillScenarioCommitmentModification <0 >1 idempotent
BatchCreateBillScenarioUsageModification <2 >3 idempotent
BatchCreateWorkloadEstimateUsage <4 >5 idempotent
BatchDeleteBillScenarioCommitmentModification <6 >7 idempotent
BatchDeleteBillScenarioUsageModification <8 >9 idempotent
BatchDeleteWorkloadEstimateUsage <10 >11 idempotent
BatchUpdateBillScenarioCommitmentModification <12 >13 idempotent
BatchUpdateBillScenarioUsageModification <14 >15 idempotent
BatchUpdateWorkloadEstimateUsage <16 >17 idempotent
CreateBillEstimate <18 >19 idempotent
CreateBillScenario <20 >21 idempotent
CreateWorkloadEstimate <22 >23 idempotent
DeleteBillEstimate <24 >25 idempotent
DeleteBillScenario <26 >27 idempotent
DeleteWorkloadEstimate <28 >29 idempotent
GetBillEstimate <30 >31 readonly
GetBillScenario <32 >33 readonly
GetPreferences <34 >35 readonly
GetWorkloadEstimate <36 >37 readonly
ListBillEstimateCommitments <38 >39 readonly
ListBillEstimateInputCommitmentModifications <40 >41 readonly
ListBillEstimateInputUsageModifications <42 >43 readonly
ListBillEstimateLineItems <44 >45 readonly
ListBillEstimates <46 >47 readonly
ListBillScenarioCommitmentModifications <48 >49 readonly
ListBillScenarioUsageModifications <50 >51 readonly
ListBillScenarios <52 >53 readonly
ListTagsForResource <54 >55 readonly
ListWorkloadEstimateUsage <56 >57 readonly
ListWorkloadEstimates <58 >59 readonly
TagResource <60 >61
UntagResource <62 >63
UpdateBillEstimate <64 >65 idempotent
UpdateBillScenario <66 >67 idempotent
UpdatePreferences <68 >69 idempotent
UpdateWorkloadEstimate <70 >71 idempotent

billScenarioId:s! commitmentModifications:[80! clientToken:s~
items:[81 errors:[82
billScenarioId:s! usageModifications:[83! clientToken:s~
items:[84 errors:[85
workloadEstimateId:s! usage:[86! clientToken:s~
items:[87 errors:[88
billScenarioId:s! ids:[s!
errors:[89
billScenarioId:s! ids:[s!
errors:[90
workloadEstimateId:s! ids:[s!
errors:[91
billScenarioId:s! commitmentModifications:[92!
items:[93 errors:[94
billScenarioId:s! usageModifications:[95!
items:[96 errors:[97
workloadEstimateId:s! usage:[98!
items:[99 errors:[100
billScenarioId:s! name:s! clientToken:s~ tags:{s
id:s! name:s status:s failureMessage:s billInterval:101 costSummary:102 createdAt:t expiresAt:t groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s costCategoryGroupSharingPreferenceEffectiveDate:t
name:s! clientToken:s~ tags:{s groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
id:s! name:s billInterval:101 status:s createdAt:t expiresAt:t failureMessage:s groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
name:s! clientToken:s~ rateType:s tags:{s
id:s! name:s createdAt:t expiresAt:t rateType:s rateTimestamp:t status:s totalCost:d costCurrency:s failureMessage:s
identifier:s!
-
identifier:s!
-
identifier:s!
-
identifier:s!
id:s! name:s status:s failureMessage:s billInterval:101 costSummary:102 createdAt:t expiresAt:t groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s costCategoryGroupSharingPreferenceEffectiveDate:t
identifier:s!
id:s! name:s billInterval:101 status:s createdAt:t expiresAt:t failureMessage:s groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
-
managementAccountRateTypeSelections:[s memberAccountRateTypeSelections:[s standaloneAccountRateTypeSelections:[s
identifier:s!
id:s! name:s createdAt:t expiresAt:t rateType:s rateTimestamp:t status:s totalCost:d costCurrency:s failureMessage:s
billEstimateId:s! nextToken:s maxResults:i
items:[103 nextToken:s
billEstimateId:s! nextToken:s maxResults:i
items:[104 nextToken:s
billEstimateId:s! filters:[105 nextToken:s maxResults:i
items:[106 nextToken:s
billEstimateId:s! filters:[107 nextToken:s maxResults:i
items:[108 nextToken:s
filters:[109 createdAtFilter:110 expiresAtFilter:110 nextToken:s maxResults:i
items:[111 nextToken:s
billScenarioId:s! nextToken:s maxResults:i
items:[93 nextToken:s
billScenarioId:s! filters:[105 nextToken:s maxResults:i
items:[96 nextToken:s
filters:[112 createdAtFilter:110 expiresAtFilter:110 nextToken:s maxResults:i
items:[113 nextToken:s
arn:s!
tags:{s
workloadEstimateId:s! filters:[105 nextToken:s maxResults:i
items:[99 nextToken:s
createdAtFilter:110 expiresAtFilter:110 filters:[114 nextToken:s maxResults:i
items:[115 nextToken:s
arn:s! tags:{s!
-
arn:s! tagKeys:[s!
-
identifier:s! name:s expiresAt:t
id:s! name:s status:s failureMessage:s billInterval:101 costSummary:102 createdAt:t expiresAt:t groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s costCategoryGroupSharingPreferenceEffectiveDate:t
identifier:s! name:s expiresAt:t groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
id:s! name:s billInterval:101 status:s createdAt:t expiresAt:t failureMessage:s groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
managementAccountRateTypeSelections:[s memberAccountRateTypeSelections:[s standaloneAccountRateTypeSelections:[s
managementAccountRateTypeSelections:[s memberAccountRateTypeSelections:[s standaloneAccountRateTypeSelections:[s
identifier:s! name:s expiresAt:t
id:s! name:s createdAt:t expiresAt:t rateType:s rateTimestamp:t status:s totalCost:d costCurrency:s failureMessage:s
message:s!
message:s! resourceId:s! resourceType:s!
message:s!
message:s! retryAfterSeconds:i
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s! resourceType:s! serviceCode:s quotaCode:s
message:s! serviceCode:s quotaCode:s retryAfterSeconds:i
message:s! reason:s fieldList:[116
key:s! group:s usageAccountId:s! commitmentAction:117!
key:s id:s group:s usageAccountId:s commitmentAction:117
key:s errorMessage:s errorCode:s
serviceCode:s! usageType:s! operation:s! availabilityZone:s key:s! group:s usageAccountId:s! amounts:[118 historicalUsage:119
serviceCode:s! usageType:s! operation:s! location:s availabilityZone:s id:s group:s usageAccountId:s quantities:[120 historicalUsage:119 key:s
key:s errorMessage:s errorCode:s
serviceCode:s! usageType:s! operation:s! key:s! group:s usageAccountId:s! amount:d! historicalUsage:119
serviceCode:s! usageType:s! operation:s! location:s id:s usageAccountId:s group:s quantity:121 cost:d currency:s status:s historicalUsage:119 key:s
key:s errorCode:s errorMessage:s
id:s errorCode:s errorMessage:s
id:s errorMessage:s errorCode:s
id:s errorMessage:s errorCode:s
id:s! group:s
id:s usageAccountId:s group:s commitmentAction:117
id:s errorCode:s errorMessage:s
id:s! group:s amounts:[118
serviceCode:s! usageType:s! operation:s! location:s availabilityZone:s id:s group:s usageAccountId:s quantities:[120 historicalUsage:119
id:s errorMessage:s errorCode:s
id:s! group:s amount:d
serviceCode:s! usageType:s! operation:s! location:s id:s usageAccountId:s group:s quantity:121 cost:d currency:s status:s historicalUsage:119
id:s errorMessage:s errorCode:s
start:t end:t
totalCostDifference:122 serviceCostDifferences:{122
id:s purchaseAgreementType:s offeringId:s usageAccountId:s region:s termLength:s paymentOption:s upfrontPayment:123 monthlyPayment:123
id:s group:s usageAccountId:s commitmentAction:117
name:s! values:[s! matchOption:s
serviceCode:s! usageType:s! operation:s! location:s availabilityZone:s id:s group:s usageAccountId:s quantities:[120 historicalUsage:119
name:s! values:[s! matchOption:s
serviceCode:s! usageType:s! operation:s! location:s availabilityZone:s id:s lineItemId:s lineItemType:s payerAccountId:s usageAccountId:s estimatedUsageQuantity:124 estimatedCost:123 historicalUsageQuantity:124 historicalCost:123 savingsPlanArns:[s
name:s! values:[s! matchOption:s
afterTimestamp:t beforeTimestamp:t
id:s! name:s status:s billInterval:101 createdAt:t expiresAt:t
name:s! values:[s! matchOption:s
id:s! name:s billInterval:101 status:s createdAt:t expiresAt:t failureMessage:s groupSharingPreference:s costCategoryGroupSharingPreferenceArn:s
name:s! values:[s! matchOption:s
id:s! name:s createdAt:t expiresAt:t rateType:s rateTimestamp:t status:s totalCost:d costCurrency:s failureMessage:s
name:s! message:s!
%union addReservedInstanceAction:125 addSavingsPlanAction:126 negateReservedInstanceAction:127 negateSavingsPlanAction:128
startHour:t! amount:d!
serviceCode:s! usageType:s! operation:s! location:s usageAccountId:s! billInterval:101! filterExpression:129!
startHour:t unit:s amount:d
unit:s amount:d
historicalCost:123 estimatedCost:123
amount:d currency:s
amount:d unit:s
reservedInstancesOfferingId:s instanceCount:i
savingsPlanOfferingId:s commitment:d
reservedInstancesId:s
savingsPlanId:s
and:[129 or:[129 not:129 costCategories:130 dimensions:130 tags:130
key:s matchOptions:[s values:[s

AccessDeniedException 72
ConflictException 73
DataUnavailableException 74
InternalServerException 75
ResourceNotFoundException 76
ServiceQuotaExceededException 77
ThrottlingException 78
ValidationException 79

ListBillEstimateCommitments in=nextToken out=nextToken limit=maxResults results=items
ListBillEstimateInputCommitmentModifications in=nextToken out=nextToken limit=maxResults results=items
ListBillEstimateInputUsageModifications in=nextToken out=nextToken limit=maxResults results=items
ListBillEstimateLineItems in=nextToken out=nextToken limit=maxResults results=items
ListBillEstimates in=nextToken out=nextToken limit=maxResults results=items
ListBillScenarioCommitmentModifications in=nextToken out=nextToken limit=maxResults results=items
ListBillScenarioUsageModifications in=nextToken out=nextToken limit=maxResults results=items
ListBillScenarios in=nextToken out=nextToken limit=maxResults results=items
ListWorkloadEstimateUsage in=nextToken out=nextToken limit=maxResults results=items
ListWorkloadEstimates in=nextToken out=nextToken limit=maxResults results=items

`,
}
