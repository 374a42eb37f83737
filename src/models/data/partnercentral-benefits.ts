// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Partner Central Benefits API, API version 2018-05-10. */
export const partnercentralBenefits: ServiceModel = {
  name: 'partnercentral-benefits',
  packed: `{"name":"partnercentral-benefits","serviceId":"PartnerCentral Benefits","fullName":"Partner Central Benefits API","apiVersion":"2018-05-10","protocol":"json","protocols":["json"],"endpointPrefix":"partnercentral-benefits","jsonVersion":"1.0","targetPrefix":"PartnerCentralBenefitsService"}
AmendBenefitApplication <0 >1
AssociateBenefitApplicationResource <2 >3
CancelBenefitApplication <4 >5
CreateBenefitApplication <6 >7 idempotent
DisassociateBenefitApplicationResource <8 >9
GetBenefit <10 >11
GetBenefitAllocation <12 >13
GetBenefitApplication <14 >15
ListBenefitAllocations <16 >17
ListBenefitApplications <18 >19
ListBenefits <20 >21
ListTagsForResource <22 >23 readonly
RecallBenefitApplication <24 >25
SubmitBenefitApplication <26 >27
TagResource <28 >29 idempotent
UntagResource <30 >31 idempotent
UpdateBenefitApplication <32 >33

Catalog:s! ClientToken:s! Revision:s! Identifier:s! AmendmentReason:s! Amendments:[41!
-
Catalog:s! BenefitApplicationIdentifier:s! ResourceArn:s!
Id:s Arn:s Revision:s
Catalog:s! ClientToken:s! Identifier:s! Reason:s
-
Catalog:s! ClientToken:s! Name:s Description:s BenefitIdentifier:s! FulfillmentTypes:[s BenefitApplicationDetails:D Tags:[42 AssociatedResources:[s PartnerContacts:[43 FileDetails:[44
Id:s Arn:s Revision:s
Catalog:s! BenefitApplicationIdentifier:s! ResourceArn:s!
Id:s Arn:s Revision:s
Catalog:s! Identifier:s!
Id:s Catalog:s Arn:s Name:s Description:s Programs:[s FulfillmentTypes:[s BenefitRequestSchema:D Status:s
Catalog:s! Identifier:s!
Id:s Catalog:s Arn:s Name:s Description:s Status:s StatusReason:s BenefitApplicationId:s BenefitId:s FulfillmentType:s ApplicableBenefitIds:[s FulfillmentDetail:45 CreatedAt:T UpdatedAt:T StartsAt:T ExpiresAt:T
Catalog:s! Identifier:s!
Id:s Arn:s Catalog:s BenefitId:s Name:s Description:s FulfillmentTypes:[s BenefitApplicationDetails:D Programs:[s Status:s Stage:s StatusReason:s StatusReasonCode:s StatusReasonCodes:[s CreatedAt:T UpdatedAt:T Revision:s AssociatedResources:[s PartnerContacts:[43 FileDetails:[46
Catalog:s! FulfillmentTypes:[s BenefitIdentifiers:[s BenefitApplicationIdentifiers:[s Status:[s MaxResults:i NextToken:s
BenefitAllocationSummaries:[47 NextToken:s
Catalog:s! Programs:[s FulfillmentTypes:[s BenefitIdentifiers:[s Status:[s Stages:[s AssociatedResources:[48 AssociatedResourceArns:[s MaxResults:i NextToken:s
BenefitApplicationSummaries:[49 NextToken:s
Catalog:s! Programs:[s FulfillmentTypes:[s Status:[s MaxResults:i NextToken:s
BenefitSummaries:[50 NextToken:s
resourceArn:s!
tags:[42
Catalog:s! ClientToken:s Identifier:s! Reason:s!
-
Catalog:s! Identifier:s!
-
resourceArn:s! tags:[42!
-
resourceArn:s! tagKeys:[s!
-
Catalog:s! ClientToken:s! Name:s Description:s Identifier:s! Revision:s! BenefitApplicationDetails:D PartnerContacts:[43 FileDetails:[44
Id:s Arn:s Revision:s
Message:s!
Message:s!
Message:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s! QuotaCode:s!
Message:s!
Message:s! Reason:s! FieldList:[51
FieldPath:s! NewValue:s!
Key:s! Value:s!
Email:s FirstName:s LastName:s BusinessTitle:s Phone:s
FileURI:s! BusinessUseCase:s
%union DisbursementDetails:52 ConsumableDetails:53 CreditDetails:54 AccessDetails:55
FileURI:s! BusinessUseCase:s FileName:s FileStatus:s FileStatusReason:s FileType:s CreatedBy:s CreatedAt:T
Id:s Catalog:s Arn:s Status:s StatusReason:s Name:s BenefitId:s BenefitApplicationId:s FulfillmentTypes:[s CreatedAt:T ExpiresAt:T ApplicableBenefitIds:[s
ResourceType:s ResourceIdentifier:s ResourceArn:s
Catalog:s Name:s Id:s Arn:s BenefitId:s Programs:[s FulfillmentTypes:[s Status:s Stage:s CreatedAt:T UpdatedAt:T BenefitApplicationDetails:{s AssociatedResources:[s
Id:s Catalog:s Arn:s Name:s Description:s Programs:[s FulfillmentTypes:[s Status:s
Name:s! Message:s! Code:s
DisbursedAmount:56 IssuanceDetails:57
AllocatedAmount:56 RemainingAmount:56 UtilizedAmount:56 IssuanceDetails:57
AllocatedAmount:56! IssuedAmount:56! Codes:[58!
Description:s
Amount:s! CurrencyCode:s!
IssuanceId:s IssuanceAmount:56 IssuedAt:T
AwsAccountId:s! Value:56! AwsCreditCode:s! Status:s! IssuedAt:T! ExpiresAt:T!

AccessDeniedException 34
ConflictException 35
InternalServerException 36
ResourceNotFoundException 37
ServiceQuotaExceededException 38 retryable
ThrottlingException 39
ValidationException 40

ListBenefitAllocations in=NextToken out=NextToken limit=MaxResults results=BenefitAllocationSummaries
ListBenefitApplications in=NextToken out=NextToken limit=MaxResults results=BenefitApplicationSummaries
ListBenefits in=NextToken out=NextToken limit=MaxResults results=BenefitSummaries

`,
}
