// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Invoicing, API version 2024-12-01. */
export const invoicing: ServiceModel = {
  name: 'invoicing',
  packed: `{"name":"invoicing","serviceId":"Invoicing","fullName":"AWS Invoicing","apiVersion":"2024-12-01","protocol":"json","protocols":["json"],"endpointPrefix":"invoicing","jsonVersion":"1.0","targetPrefix":"Invoicing"}
BatchGetInvoiceProfile <0 >1 readonly
CreateInvoiceUnit <2 >3 idempotent
CreateProcurementPortalPreference <4 >5 idempotent
DeleteInvoiceUnit <6 >7 idempotent
DeleteProcurementPortalPreference <8 >9 idempotent
GetInvoicePDF <10 >11 readonly
GetInvoiceUnit <12 >13 readonly
GetProcurementPortalPreference <14 >15
ListInvoiceSummaries <16 >17
ListInvoiceUnits <18 >19 readonly
ListProcurementPortalPreferences <20 >21
ListTagsForResource <22 >23 readonly
PutProcurementPortalPreference <24 >25 idempotent
SendProcurementPortalValidation <26 >27 idempotent
TagResource <28 >29
UntagResource <30 >31
UpdateInvoiceUnit <32 >33 idempotent
UpdateProcurementPortalPreferenceStatus <34 >35 idempotent
VerifyProcurementPortalValidation <36 >37 idempotent

AccountIds:[s!
Profiles:[45
Name:s! InvoiceReceiver:s! Description:s TaxInheritanceDisabled:b Rule:46! ResourceTags:[47 ClientToken:s~
InvoiceUnitArn:s
ProcurementPortalName:s! BuyerDomain:s! BuyerIdentifier:s! SupplierDomain:s! SupplierIdentifier:s! Selector:48 ProcurementPortalSharedSecret:s ProcurementPortalInstanceEndpoint:s TestEnvPreference:49 EinvoiceDeliveryEnabled:b! EinvoiceDeliveryPreference:50 PurchaseOrderRetrievalEnabled:b! Contacts:[51! ResourceTags:[47 ClientToken:s~
ProcurementPortalPreferenceArn:s!
InvoiceUnitArn:s! ClientToken:s~
InvoiceUnitArn:s
ProcurementPortalPreferenceArn:s! ClientToken:s~
ProcurementPortalPreferenceArn:s!
InvoiceId:s!
InvoicePDF:52
InvoiceUnitArn:s! AsOf:t
InvoiceUnitArn:s InvoiceReceiver:s Name:s Description:s TaxInheritanceDisabled:b Rule:46 LastModified:t
ProcurementPortalPreferenceArn:s!
ProcurementPortalPreference:53!
Selector:54! Filter:55 NextToken:s MaxResults:i
InvoiceSummaries:[56! NextToken:s
Filters:57 NextToken:s MaxResults:i AsOf:t
InvoiceUnits:[58 NextToken:s
NextToken:s MaxResults:i
ProcurementPortalPreferences:[59 NextToken:s
ResourceArn:s!
ResourceTags:[47
ProcurementPortalPreferenceArn:s! Selector:48 ProcurementPortalSharedSecret:s ProcurementPortalInstanceEndpoint:s TestEnvPreference:49 EinvoiceDeliveryEnabled:b! EinvoiceDeliveryPreference:50 PurchaseOrderRetrievalEnabled:b! Contacts:[51! ClientToken:s~
ProcurementPortalPreferenceArn:s!
ProcurementPortalPreferenceArn:s! ClientToken:s~
ProcurementPortalPreferenceArn:s!
ResourceArn:s! ResourceTags:[47!
-
ResourceArn:s! ResourceTagKeys:[s!
-
InvoiceUnitArn:s! Description:s TaxInheritanceDisabled:b Rule:46 ClientToken:s~
InvoiceUnitArn:s
ProcurementPortalPreferenceArn:s! EinvoiceDeliveryPreferenceStatus:s EinvoiceDeliveryPreferenceStatusReason:s PurchaseOrderRetrievalPreferenceStatus:s PurchaseOrderRetrievalPreferenceStatusReason:s ClientToken:s~
ProcurementPortalPreferenceArn:s!
ProcurementPortalPreferenceArn:s! Code:s! ClientToken:s~
ProcurementPortalPreferenceArn:s!
message:s resourceName:s
message:s resourceId:s resourceType:s
retryAfterSeconds:i message:s
message:s resourceName:s
message:s!
message:s
message:s resourceName:s reason:s fieldList:[60
AccountId:s ReceiverName:s ReceiverAddress:61 ReceiverEmail:s Issuer:s TaxRegistrationNumber:s
LinkedAccounts:[s BillSourceAccounts:[s
Key:s! Value:s!
InvoiceUnitArns:[s SellerOfRecords:[s
BuyerDomain:s! BuyerIdentifier:s! SupplierDomain:s! SupplierIdentifier:s! ProcurementPortalSharedSecret:s ProcurementPortalInstanceEndpoint:s
EinvoiceDeliveryDocumentTypes:[s! EinvoiceDeliveryAttachmentTypes:[s Protocol:s! PurchaseOrderDataSources:[62! ConnectionTestingMethod:s! EinvoiceDeliveryActivationDate:t!
Name:s Email:s
InvoiceId:s DocumentUrl:s DocumentUrlExpirationDate:t SupplementalDocuments:[63
AwsAccountId:s! ProcurementPortalPreferenceArn:s! ProcurementPortalName:s! BuyerDomain:s! BuyerIdentifier:s! SupplierDomain:s! SupplierIdentifier:s! Selector:48 ProcurementPortalSharedSecret:s ProcurementPortalInstanceEndpoint:s PurchaseOrderRetrievalEndpoint:s TestEnvPreference:64 EinvoiceDeliveryEnabled:b! EinvoiceDeliveryPreference:50 PurchaseOrderRetrievalEnabled:b! Contacts:[51 EinvoiceDeliveryPreferenceStatus:s EinvoiceDeliveryPreferenceStatusReason:s PurchaseOrderRetrievalPreferenceStatus:s PurchaseOrderRetrievalPreferenceStatusReason:s Version:l! CreateDate:t! LastUpdateDate:t!
ResourceType:s! Value:s!
TimeInterval:65 BillingPeriod:66 InvoicingEntity:s ReceiverRole:s
AccountId:s InvoiceId:s IssuedDate:t DueDate:t BillSourceAccounts:[s BillSourceAccountsTotalCount:i ReceiverRole:s Entity:67 BillingPeriod:66 InvoiceFrequency:s BillType:s InvoiceType:s CommercialInvoiceId:s OriginalInvoiceId:s PurchaseOrderNumber:s EinvoiceDeliveryStatus:s TaxAuthorityStatus:s BaseCurrencyAmount:68 TaxCurrencyAmount:68 PaymentCurrencyAmount:68
Names:[s InvoiceReceivers:[s Accounts:[s BillSourceAccounts:[s
InvoiceUnitArn:s InvoiceReceiver:s Name:s Description:s TaxInheritanceDisabled:b Rule:46 LastModified:t
AwsAccountId:s! ProcurementPortalPreferenceArn:s! ProcurementPortalName:s! BuyerDomain:s! BuyerIdentifier:s! SupplierDomain:s! SupplierIdentifier:s! Selector:48 EinvoiceDeliveryEnabled:b! PurchaseOrderRetrievalEnabled:b! EinvoiceDeliveryPreferenceStatus:s EinvoiceDeliveryPreferenceStatusReason:s PurchaseOrderRetrievalPreferenceStatus:s PurchaseOrderRetrievalPreferenceStatusReason:s Version:l! CreateDate:t! LastUpdateDate:t!
name:s! message:s!
AddressLine1:s AddressLine2:s AddressLine3:s DistrictOrCounty:s City:s StateOrRegion:s CountryCode:s CompanyName:s PostalCode:s
EinvoiceDeliveryDocumentType:s PurchaseOrderDataSourceType:s
DocumentType:s DocumentId:s DocumentUrl:s DocumentUrlExpirationDate:t
BuyerDomain:s! BuyerIdentifier:s! SupplierDomain:s! SupplierIdentifier:s! ProcurementPortalSharedSecret:s ProcurementPortalInstanceEndpoint:s PurchaseOrderRetrievalEndpoint:s
StartDate:t! EndDate:t!
Month:i! Year:i!
InvoicingEntity:s BillingEntity:s
TotalAmount:s TotalAmountBeforeTax:s CurrencyCode:s AmountBreakdown:69 CurrencyExchangeDetails:70
SubTotalAmount:s Discounts:71 Taxes:72 Fees:73
SourceCurrencyCode:s TargetCurrencyCode:s Rate:s
Breakdown:[74 TotalAmount:s
Breakdown:[75 TotalAmount:s
Breakdown:[76 TotalAmount:s
Description:s Amount:s Rate:s
Description:s Amount:s Rate:s
Description:s Amount:s Rate:s

AccessDeniedException 38
ConflictException 39
InternalServerException 40
ResourceNotFoundException 41
ServiceQuotaExceededException 42
ThrottlingException 43
ValidationException 44

ListInvoiceUnits in=NextToken out=NextToken limit=MaxResults results=InvoiceUnits
ListInvoiceSummaries in=NextToken out=NextToken limit=MaxResults results=InvoiceSummaries
ListProcurementPortalPreferences in=NextToken out=NextToken limit=MaxResults results=ProcurementPortalPreferences

`,
}
