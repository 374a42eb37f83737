// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWSBillingConductor, API version 2021-07-30. */
export const billingconductor: ServiceModel = {
  name: 'billingconductor',
  packed: `{"name":"billingconductor","serviceId":"billingconductor","fullName":"AWSBillingConductor","apiVersion":"2021-07-30","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"billingconductor"}
AssociateAccounts POST /associate-accounts <0 >1 idempotent
AssociatePricingRules PUT /associate-pricing-rules <2 >3 idempotent
BatchAssociateResourcesToCustomLineItem PUT /batch-associate-resources-to-custom-line-item <4 >5 idempotent
BatchDisassociateResourcesFromCustomLineItem PUT /batch-disassociate-resources-from-custom-line-item <6 >7 idempotent
CreateBillingGroup POST /create-billing-group <8 >9 idempotent
CreateCustomLineItem POST /create-custom-line-item <10 >11
CreatePricingPlan POST /create-pricing-plan <12 >13 idempotent
CreatePricingRule POST /create-pricing-rule <14 >15 idempotent
DeleteBillingGroup POST /delete-billing-group <16 >17 idempotent
DeleteCustomLineItem POST /delete-custom-line-item <18 >19 idempotent
DeletePricingPlan POST /delete-pricing-plan <20 >21 idempotent
DeletePricingRule POST /delete-pricing-rule <22 >23 idempotent
DisassociateAccounts POST /disassociate-accounts <24 >25 idempotent
DisassociatePricingRules PUT /disassociate-pricing-rules <26 >27 idempotent
GetBillingGroupCostReport POST /get-billing-group-cost-report <28 >29 readonly
ListAccountAssociations POST /list-account-associations <30 >31 readonly
ListBillingGroupCostReports POST /list-billing-group-cost-reports <32 >33 readonly
ListBillingGroups POST /list-billing-groups <34 >35 readonly
ListCustomLineItemVersions POST /list-custom-line-item-versions <36 >37 readonly
ListCustomLineItems POST /list-custom-line-items <38 >39 readonly
ListPricingPlans POST /list-pricing-plans <40 >41 readonly
ListPricingPlansAssociatedWithPricingRule POST /list-pricing-plans-associated-with-pricing-rule <42 >43 readonly
ListPricingRules POST /list-pricing-rules <44 >45 readonly
ListPricingRulesAssociatedToPricingPlan POST /list-pricing-rules-associated-to-pricing-plan <46 >47 readonly
ListResourcesAssociatedToCustomLineItem POST /list-resources-associated-to-custom-line-item <48 >49 readonly
ListTagsForResource GET /tags/{ResourceArn} <50 >51 status=204
TagResource POST /tags/{ResourceArn} <52 >53 status=204
UntagResource DELETE /tags/{ResourceArn} <54 >55 status=204
UpdateBillingGroup POST /update-billing-group <56 >57 idempotent
UpdateCustomLineItem POST /update-custom-line-item <58 >59 idempotent
UpdatePricingPlan PUT /update-pricing-plan <60 >61 idempotent
UpdatePricingRule PUT /update-pricing-rule <62 >63 idempotent

Arn:s! AccountIds:[s!
Arn:s
Arn:s! PricingRuleArns:[s!
Arn:s
TargetArn:s! ResourceArns:[s! BillingPeriodRange:71
SuccessfullyAssociatedResources:[72 FailedAssociatedResources:[72
TargetArn:s! ResourceArns:[s! BillingPeriodRange:71
SuccessfullyDisassociatedResources:[73 FailedDisassociatedResources:[73
ClientToken:s~@h=X-Amzn-Client-Token Name:s! AccountGrouping:74! ComputationPreference:75! PrimaryAccountId:s Description:s Tags:{s
Arn:s
ClientToken:s~@h=X-Amzn-Client-Token Name:s! Description:s! BillingGroupArn:s! BillingPeriodRange:71 Tags:{s ChargeDetails:76! AccountId:s ComputationRule:s PresentationDetails:77
Arn:s
ClientToken:s~@h=X-Amzn-Client-Token Name:s! Description:s PricingRuleArns:[s Tags:{s
Arn:s
ClientToken:s~@h=X-Amzn-Client-Token Name:s! Description:s Scope:s! Type:s! ModifierPercentage:d Service:s Tags:{s BillingEntity:s Tiering:78 UsageType:s Operation:s
Arn:s
Arn:s!
Arn:s
Arn:s! BillingPeriodRange:71
Arn:s
Arn:s!
Arn:s
Arn:s!
Arn:s
Arn:s! AccountIds:[s!
Arn:s
Arn:s! PricingRuleArns:[s!
Arn:s
Arn:s! BillingPeriodRange:79 GroupBy:[s MaxResults:i NextToken:s
BillingGroupCostReportResults:[80 NextToken:s
BillingPeriod:s Filters:81 NextToken:s
LinkedAccounts:[82 NextToken:s
BillingPeriod:s MaxResults:i NextToken:s Filters:83
BillingGroupCostReports:[84 NextToken:s
BillingPeriod:s MaxResults:i NextToken:s Filters:85
BillingGroups:[86 NextToken:s
Arn:s! MaxResults:i NextToken:s Filters:87
CustomLineItemVersions:[88 NextToken:s
BillingPeriod:s MaxResults:i NextToken:s Filters:89
CustomLineItems:[90 NextToken:s
BillingPeriod:s Filters:91 MaxResults:i NextToken:s
BillingPeriod:s PricingPlans:[92 NextToken:s
BillingPeriod:s PricingRuleArn:s! MaxResults:i NextToken:s
BillingPeriod:s PricingRuleArn:s PricingPlanArns:[s NextToken:s
BillingPeriod:s Filters:93 MaxResults:i NextToken:s
BillingPeriod:s PricingRules:[94 NextToken:s
BillingPeriod:s PricingPlanArn:s! MaxResults:i NextToken:s
BillingPeriod:s PricingPlanArn:s PricingRuleArns:[s NextToken:s
BillingPeriod:s Arn:s! MaxResults:i NextToken:s Filters:95
Arn:s AssociatedResources:[96 NextToken:s
ResourceArn:s!@u
Tags:{s
ResourceArn:s!@u Tags:{s!
-
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
-
Arn:s! Name:s Status:s ComputationPreference:75 Description:s AccountGrouping:97
Arn:s Name:s Description:s PrimaryAccountId:s PricingPlanArn:s Size:l LastModifiedTime:l Status:s StatusReason:s AccountGrouping:97
Arn:s! Name:s Description:s ChargeDetails:98 BillingPeriodRange:71
Arn:s BillingGroupArn:s Name:s Description:s ChargeDetails:99 LastModifiedTime:l AssociationSize:l
Arn:s! Name:s Description:s
Arn:s Name:s Description:s Size:l LastModifiedTime:l
Arn:s! Name:s Description:s Type:s ModifierPercentage:d Tiering:100
Arn:s Name:s Description:s Scope:s Type:s ModifierPercentage:d Service:s AssociatedPricingPlanCount:l LastModifiedTime:l BillingEntity:s Tiering:100 UsageType:s Operation:s
Message:s!
Message:s! ResourceId:s! ResourceType:s! Reason:s
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s! ResourceId:s! ResourceType:s!
Message:s! ResourceId:s ResourceType:s LimitCode:s! ServiceCode:s!
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s! Reason:s Fields:[101
InclusiveStartBillingPeriod:s! ExclusiveEndBillingPeriod:s
Arn:s Error:102
Arn:s Error:102
LinkedAccountIds:[s AutoAssociate:b ResponsibilityTransferArn:s
PricingPlanArn:s!
Flat:103 Percentage:104 Type:s! LineItemFilters:[105
Service:s!
FreeTier:106!
InclusiveStartBillingPeriod:s! ExclusiveEndBillingPeriod:s!
Arn:s AWSCost:s ProformaCost:s Margin:s MarginPercentage:s Currency:s Attributes:[107
Association:s AccountId:s AccountIds:[s
AccountId:s BillingGroupArn:s AccountName:s AccountEmail:s
BillingGroupArns:[s
Arn:s AWSCost:s ProformaCost:s Margin:s MarginPercentage:s Currency:s
Arns:[s PricingPlan:s Statuses:[s AutoAssociate:b PrimaryAccountIds:[s BillingGroupTypes:[s Names:[108 ResponsibilityTransferArns:[s
Name:s Arn:s Description:s PrimaryAccountId:s ComputationPreference:75 Size:l CreationTime:l LastModifiedTime:l Status:s StatusReason:s AccountGrouping:109 BillingGroupType:s
BillingPeriodRange:110
Name:s ChargeDetails:99 CurrencyCode:s Description:s ProductCode:s BillingGroupArn:s CreationTime:l LastModifiedTime:l AssociationSize:l StartBillingPeriod:s EndBillingPeriod:s Arn:s StartTime:l AccountId:s ComputationRule:s PresentationDetails:77
Names:[s BillingGroups:[s Arns:[s AccountIds:[s
Arn:s Name:s ChargeDetails:99 CurrencyCode:s Description:s ProductCode:s BillingGroupArn:s CreationTime:l LastModifiedTime:l AssociationSize:l AccountId:s ComputationRule:s PresentationDetails:77
Arns:[s
Name:s Arn:s Description:s Size:l CreationTime:l LastModifiedTime:l
Arns:[s
Name:s Arn:s Description:s Scope:s Type:s ModifierPercentage:d Service:s AssociatedPricingPlanCount:l CreationTime:l LastModifiedTime:l BillingEntity:s Tiering:111 UsageType:s Operation:s
Relationship:s
Arn:s Relationship:s EndBillingPeriod:s
AutoAssociate:b ResponsibilityTransferArn:s
Flat:112 Percentage:113 LineItemFilters:[105
Flat:114 Percentage:115 Type:s! LineItemFilters:[105
FreeTier:116!
Name:s! Message:s!
Message:s Reason:s
ChargeValue:d!
PercentageValue:d! AssociatedValues:[s
Attribute:s! MatchOption:s! Values:[s AttributeValues:[s
Activated:b!
Key:s Value:s
SearchOption:s! SearchValue:s!
AutoAssociate:b ResponsibilityTransferArn:s
StartBillingPeriod:s EndBillingPeriod:s
FreeTier:117!
ChargeValue:d!
PercentageValue:d!
ChargeValue:d!
PercentageValue:d!
Activated:b!
Activated:b!

AccessDeniedException 64 status=403 sender
ConflictException 65 status=409 sender
InternalServerException 66 status=500
ResourceNotFoundException 67 status=404 sender
ServiceLimitExceededException 68 status=402 sender
ThrottlingException 69 status=429 sender
ValidationException 70 status=400 sender

ListAccountAssociations in=NextToken out=NextToken results=LinkedAccounts
ListBillingGroupCostReports in=NextToken out=NextToken limit=MaxResults results=BillingGroupCostReports
ListBillingGroups in=NextToken out=NextToken limit=MaxResults results=BillingGroups
ListCustomLineItems in=NextToken out=NextToken limit=MaxResults results=CustomLineItems
ListPricingPlans in=NextToken out=NextToken limit=MaxResults results=PricingPlans once=BillingPeriod
ListPricingPlansAssociatedWithPricingRule in=NextToken out=NextToken limit=MaxResults results=PricingPlanArns once=BillingPeriod,PricingRuleArn
ListPricingRules in=NextToken out=NextToken limit=MaxResults results=PricingRules once=BillingPeriod
ListPricingRulesAssociatedToPricingPlan in=NextToken out=NextToken limit=MaxResults results=PricingRuleArns once=BillingPeriod,PricingPlanArn
ListResourcesAssociatedToCustomLineItem in=NextToken out=NextToken limit=MaxResults results=AssociatedResources once=Arn
ListCustomLineItemVersions in=NextToken out=NextToken limit=MaxResults results=CustomLineItemVersions

`,
}
