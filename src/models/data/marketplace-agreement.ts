// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Marketplace Agreement Service, API version 2020-03-01. */
export const marketplaceAgreement: ServiceModel = {
  name: 'marketplace-agreement',
  packed: `{"name":"marketplace-agreement","serviceId":"Marketplace Agreement","fullName":"AWS Marketplace Agreement Service","apiVersion":"2020-03-01","protocol":"json","protocols":["json"],"endpointPrefix":"agreement-marketplace","signingName":"aws-marketplace","jsonVersion":"1.0","targetPrefix":"AWSMPCommerceService_v20200301"}
AcceptAgreementCancellationRequest <0 >1
AcceptAgreementPaymentRequest <2 >3
AcceptAgreementRequest <4 >5
BatchCreateBillingAdjustmentRequest <6 >7
CancelAgreement <8 >9
CancelAgreementCancellationRequest <10 >11
CancelAgreementPaymentRequest <12 >13
CreateAgreementRequest <14 >15
DescribeAgreement <16 >17
GetAgreementCancellationRequest <18 >19
GetAgreementEntitlements <20 >21 readonly
GetAgreementPaymentRequest <22 >23
GetAgreementTerms <24 >25
GetBillingAdjustmentRequest <26 >27
ListAgreementCancellationRequests <28 >29
ListAgreementCharges <30 >31 readonly
ListAgreementInvoiceLineItems <32 >33
ListAgreementPaymentRequests <34 >35
ListBillingAdjustmentRequests <36 >37
RejectAgreementCancellationRequest <38 >39
RejectAgreementPaymentRequest <40 >41
SearchAgreements <42 >43
SendAgreementCancellationRequest <44 >45
SendAgreementPaymentRequest <46 >47
UpdatePurchaseOrders <48 >49

agreementId:s! agreementCancellationRequestId:s!
agreementId:s agreementCancellationRequestId:s status:s reasonCode:s description:s createdAt:t updatedAt:t
paymentRequestId:s! agreementId:s! purchaseOrderReference:s
paymentRequestId:s agreementId:s status:s name:s description:s chargeAmount:s currencyCode:s createdAt:t updatedAt:t
agreementRequestId:s! purchaseOrders:[57
agreementId:s
billingAdjustmentRequestEntries:[58!
items:[59! errors:[60!
agreementId:s!
-
agreementId:s! agreementCancellationRequestId:s! cancellationReason:s!
agreementCancellationRequestId:s agreementId:s reasonCode:s description:s status:s statusMessage:s createdAt:t updatedAt:t
paymentRequestId:s! agreementId:s!
paymentRequestId:s agreementId:s status:s name:s description:s chargeAmount:s currencyCode:s createdAt:t updatedAt:t
clientToken:s~ intent:s! requestedTerms:[61! sourceAgreementIdentifier:s agreementProposalIdentifier:s taxConfiguration:62
agreementRequestId:s chargeSummary:63
agreementId:s!
agreementId:s acceptor:64 proposer:65 startTime:t endTime:t acceptanceTime:t agreementType:s estimatedCharges:66 proposalSummary:67 status:s
agreementCancellationRequestId:s! agreementId:s!
agreementCancellationRequestId:s agreementId:s reasonCode:s description:s status:s statusMessage:s createdAt:t updatedAt:t
agreementId:s! maxResults:i nextToken:s
agreementEntitlements:[68 nextToken:s
paymentRequestId:s! agreementId:s!
paymentRequestId:s agreementId:s status:s statusMessage:s name:s description:s chargeId:s chargeAmount:s currencyCode:s createdAt:t updatedAt:t
agreementId:s! maxResults:i nextToken:s
acceptedTerms:[69 nextToken:s
agreementId:s! billingAdjustmentRequestId:s!
billingAdjustmentRequestId:s! agreementId:s! adjustmentReasonCode:s! description:s originalInvoiceId:s! adjustmentAmount:s! currencyCode:s! status:s! statusMessage:s createdAt:t! updatedAt:t!
partyType:s! agreementId:s status:s agreementType:s catalog:s maxResults:i nextToken:s
nextToken:s items:[70
catalog:s agreementId:s agreementType:s maxResults:i nextToken:s
items:[71 nextToken:s
agreementId:s! groupBy:s! invoiceId:s invoiceType:s invoiceBillingPeriod:72 beforeIssuedTime:t afterIssuedTime:t maxResults:i nextToken:s
agreementInvoiceLineItemGroupSummaries:[73 nextToken:s
partyType:s! agreementType:s catalog:s agreementId:s status:s maxResults:i nextToken:s
nextToken:s items:[74!
agreementId:s status:s createdAfter:t createdBefore:t maxResults:i catalog:s agreementType:s nextToken:s
nextToken:s items:[75!
agreementId:s! agreementCancellationRequestId:s! rejectionReason:s!
agreementId:s agreementCancellationRequestId:s status:s statusMessage:s reasonCode:s description:s createdAt:t updatedAt:t
paymentRequestId:s! agreementId:s! rejectionReason:s
paymentRequestId:s agreementId:s status:s statusMessage:s name:s description:s chargeAmount:s currencyCode:s createdAt:t updatedAt:t
catalog:s filters:[76 sort:77 maxResults:i nextToken:s
agreementViewSummaries:[78 nextToken:s
agreementId:s! reasonCode:s! clientToken:s~ description:s
agreementId:s agreementCancellationRequestId:s status:s reasonCode:s description:s createdAt:t updatedAt:t
clientToken:s~ agreementId:s! termId:s! name:s! chargeAmount:s! description:s
paymentRequestId:s agreementId:s status:s name:s description:s chargeAmount:s currencyCode:s createdAt:t
purchaseOrders:[57!
-
requestId:s message:s reason:s
requestId:s message:s resourceId:s resourceType:s
requestId:s message:s
requestId:s message:s resourceId:s resourceType:s
requestId:s message:s quotaCode:s serviceCode:s resourceType:s resourceId:s
requestId:s message:s
requestId:s message:s reason:s fields:[79
chargeId:s! chargeRevision:l agreementId:s purchaseOrderReference:s
agreementId:s! originalInvoiceId:s! adjustmentAmount:s! currencyCode:s! adjustmentReasonCode:s! description:s clientToken:s!
billingAdjustmentRequestId:s! clientToken:s!
code:s! message:s! clientToken:s!
id:s! configuration:80
taxEstimation:s
currencyCode:s newAgreementValue:s newAgreementValueAfterTax:s expectedCharges:[81 estimatedTaxes:82 itemizedCharges:[83 invoicingEntity:84
accountId:s
accountId:s
currencyCode:s agreementValue:s
resources:[85 offerId:s offerSetId:s
resource:85 type:s registrationToken:s status:s statusReasonCode:s licenseArn:s
%union legalTerm:86 supportTerm:87 renewalTerm:88 usageBasedPricingTerm:89 configurableUpfrontPricingTerm:90 byolPricingTerm:91 recurringPaymentTerm:92 validityTerm:93 paymentScheduleTerm:94 freeTrialPricingTerm:95 fixedUpfrontPricingTerm:96 variablePaymentTerm:97 netPaymentTerm:98
agreementCancellationRequestId:s agreementId:s status:s reasonCode:s agreementType:s catalog:s createdAt:t updatedAt:t
id:s revision:l agreementId:s agreementType:s purchaseOrderReference:s currencyCode:s amount:s time:t
month:i! year:i!
agreementId:s invoiceId:s pricingCurrencyAmount:99 invoiceBillingPeriod:72 issuedTime:t invoiceType:s invoicingEntity:84
paymentRequestId:s agreementId:s status:s name:s chargeId:s chargeAmount:s currencyCode:s createdAt:t updatedAt:t
billingAdjustmentRequestId:s! originalInvoiceId:s! adjustmentAmount:s! currencyCode:s! status:s! agreementId:s! createdAt:t! updatedAt:t! agreementType:s! catalog:s!
name:s values:[s
sortBy:s sortOrder:s
agreementId:s acceptanceTime:t startTime:t endTime:t agreementType:s acceptor:64 proposer:65 proposalSummary:67 status:s entitlements:[100
name:s! message:s!
%union configurableUpfrontPricingTermConfiguration:101 renewalTermConfiguration:102 variablePaymentTermConfiguration:103
id:s time:t amount:s amountAfterTax:s timing:s estimatedTaxes:82
breakdown:[104 totalAmount:s
dimensionKey:s newQuantity:i oldQuantity:i chargeReference:s incrementalChargeAmount:s
legalName:s branchName:s
id:s type:s
type:s id:s documents:[105
type:s id:s refundPolicy:s
type:s id:s configuration:102
type:s id:s currencyCode:s rateCards:[106
type:s id:s currencyCode:s rateCards:[107 configuration:101
type:s id:s
type:s id:s currencyCode:s billingPeriod:s price:s
type:s id:s agreementDuration:s agreementStartDate:t agreementEndDate:t
type:s id:s currencyCode:s schedule:[108
type:s id:s duration:s grants:[109
type:s id:s currencyCode:s duration:s price:s grants:[109
type:s id:s currencyCode:s maxTotalChargeAmount:s configuration:103
type:s id:s paymentDuePeriod:s
amount:s maxAdjustmentAmount:s currencyCode:s
licenseArn:s
selectorValue:s! dimensions:[110!
enableAutoRenew:b!
paymentRequestApprovalStrategy:s! expirationDuration:s
amount:s rate:s type:s
type:s url:s version:s
rateCard:[111
selector:112 constraints:113 rateCard:[111
chargeDate:t chargeAmount:s
dimensionKey:s maxQuantity:i
dimensionKey:s! dimensionValue:i!
dimensionKey:s price:s
type:s value:s
multipleDimensionSelection:s quantityConfiguration:s

AccessDeniedException 50
ConflictException 51
InternalServerException 52
ResourceNotFoundException 53
ServiceQuotaExceededException 54
ThrottlingException 55
ValidationException 56

ListAgreementPaymentRequests in=nextToken out=nextToken limit=maxResults results=items
ListAgreementCancellationRequests in=nextToken out=nextToken limit=maxResults results=items
ListAgreementInvoiceLineItems in=nextToken out=nextToken limit=maxResults results=agreementInvoiceLineItemGroupSummaries
ListBillingAdjustmentRequests in=nextToken out=nextToken limit=maxResults results=items
GetAgreementEntitlements in=nextToken out=nextToken limit=maxResults results=agreementEntitlements
GetAgreementTerms in=nextToken out=nextToken limit=maxResults results=acceptedTerms
ListAgreementCharges in=nextToken out=nextToken limit=maxResults results=items
SearchAgreements in=nextToken out=nextToken limit=maxResults results=agreementViewSummaries

`,
}
