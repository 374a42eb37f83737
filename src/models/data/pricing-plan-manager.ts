// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** PricingPlanManager, API version 2025-08-05. */
export const pricingPlanManager: ServiceModel = {
  name: 'pricing-plan-manager',
  packed: `{"name":"pricing-plan-manager","serviceId":"Pricing Plan Manager","fullName":"PricingPlanManager","apiVersion":"2025-08-05","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"pricingplanmanager"}
ApprovePaidSubscription POST /v1/ApprovePaidSubscription <0 >1
AssociateResourcesToSubscription POST /v1/AssociateResourcesToSubscription <2 >3
CancelSubscription POST /v1/CancelSubscription <4 >5
CancelSubscriptionChange POST /v1/CancelSubscriptionChange <6 >7
CreateSubscription POST /v1/CreateSubscription <8 >9
DisassociateResourcesFromSubscription POST /v1/DisassociateResourcesFromSubscription <10 >11
GetSubscription POST /v1/GetSubscription <12 >13 readonly
ListSubscriptions POST /v1/ListSubscriptions <14 >15 readonly
UpdateSubscription POST /v1/UpdateSubscription <16 >17

arn:s! ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
arn:s! resourceArns:[s! ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
arn:s! ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
arn:s! ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
planFamily:s! planTier:s! usageLevel:s resourceArns:[s! approvalMode:s clientToken:s~
subscription:25!@p eTag:s!@h=ETag
arn:s! resourceArns:[s! ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
arn:s!
subscription:25!@p eTag:s!@h=ETag
nextToken:s
subscriptionSummaries:[26! nextToken:s
arn:s! planTier:s! usageLevel:s ifMatch:s!@h=If-Match clientToken:s~
subscription:25!@p eTag:s!@h=ETag
message:s!
message:s! resourceId:s!
message:s!
message:s! resourceId:s!
message:s!
message:s
message:s! resourceId:s
arn:s! planFamily:s! planTier:s! usageLevel:s scheduledChange:27 status:s! statusReason:s resourceArns:[s! createdAt:T! updatedAt:T!
arn:s! planFamily:s! planTier:s! usageLevel:s scheduledChange:27 status:s! statusReason:s resourceArns:[s! createdAt:T! updatedAt:T! eTag:s!
changeType:s! effectiveDate:T planTier:s usageLevel:s

AccessDeniedException 18 status=403 sender
ConflictException 19 status=409 sender
InternalServerException 20 status=500
ResourceNotFoundException 21 status=404 sender
ServiceQuotaExceededException 22 status=402 sender
ThrottlingException 23 status=429 sender
ValidationException 24 status=400 sender

ListSubscriptions in=nextToken out=nextToken results=subscriptionSummaries

`,
}
