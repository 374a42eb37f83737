// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Savings Plans, API version 2019-06-28. */
export const savingsplans: ServiceModel = {
  name: 'savingsplans',
  packed: `{"name":"savingsplans","serviceId":"savingsplans","fullName":"AWS Savings Plans","apiVersion":"2019-06-28","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"savingsplans","jsonVersion":"1.0","globalEndpoint":"savingsplans.amazonaws.com"}
CreateSavingsPlan POST /CreateSavingsPlan <0 >1
DeleteQueuedSavingsPlan POST /DeleteQueuedSavingsPlan <2 >3
DescribeSavingsPlanRates POST /DescribeSavingsPlanRates <4 >5
DescribeSavingsPlans POST /DescribeSavingsPlans <6 >7
DescribeSavingsPlansOfferingRates POST /DescribeSavingsPlansOfferingRates <8 >9
DescribeSavingsPlansOfferings POST /DescribeSavingsPlansOfferings <10 >11
ListTagsForResource POST /ListTagsForResource <12 >13
ReturnSavingsPlan POST /ReturnSavingsPlan <14 >15
TagResource POST /TagResource <16 >17
UntagResource POST /UntagResource <18 >19

savingsPlanOfferingId:s! commitment:s! upfrontPaymentAmount:s purchaseTime:t clientToken:s~ tags:{s
savingsPlanId:s
savingsPlanId:s!
-
savingsPlanId:s! filters:[24 nextToken:s maxResults:i
savingsPlanId:s searchResults:[25 nextToken:s
savingsPlanArns:[s savingsPlanIds:[s nextToken:s maxResults:i states:[s filters:[26
savingsPlans:[27 nextToken:s
savingsPlanOfferingIds:[s savingsPlanPaymentOptions:[s savingsPlanTypes:[s products:[s serviceCodes:[s usageTypes:[s operations:[s filters:[28 nextToken:s maxResults:i
searchResults:[29 nextToken:s
offeringIds:[s paymentOptions:[s productType:s planTypes:[s durations:[l currencies:[s descriptions:[s serviceCodes:[s usageTypes:[s operations:[s filters:[30 nextToken:s maxResults:i
searchResults:[31 nextToken:s
resourceArn:s!
tags:{s
savingsPlanId:s! clientToken:s~
savingsPlanId:s
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
message:s!
message:s!
message:s!
message:s!
name:s values:[s
rate:s currency:s unit:s productType:s serviceCode:s usageType:s operation:s properties:[32
name:s values:[s
offeringId:s savingsPlanId:s savingsPlanArn:s description:s start:s end:s state:s region:s ec2InstanceFamily:s savingsPlanType:s paymentOption:s productTypes:[s currency:s commitment:s upfrontPaymentAmount:s recurringPaymentAmount:s termDurationInSeconds:l tags:{s returnableUntil:s
name:s values:[s
savingsPlanOffering:33 rate:s unit:s productType:s serviceCode:s usageType:s operation:s properties:[34
name:s values:[s
offeringId:s productTypes:[s planType:s description:s paymentOption:s durationSeconds:l currency:s serviceCode:s usageType:s operation:s properties:[35
name:s value:s
offeringId:s paymentOption:s planType:s durationSeconds:l currency:s planDescription:s
name:s value:s
name:s value:s

InternalServerException 20 status=500
ResourceNotFoundException 21 status=404
ServiceQuotaExceededException 22 status=402
ValidationException 23 status=400



`,
}
