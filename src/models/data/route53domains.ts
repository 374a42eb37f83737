// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Route 53 Domains, API version 2014-05-15. */
export const route53domains: ServiceModel = {
  name: 'route53domains',
  packed: `{"name":"route53domains","serviceId":"Route 53 Domains","fullName":"Amazon Route 53 Domains","apiVersion":"2014-05-15","protocol":"json","protocols":["json"],"endpointPrefix":"route53domains","jsonVersion":"1.1","targetPrefix":"Route53Domains_v20140515"}
AcceptDomainTransferFromAnotherAwsAccount <0 >1
AssociateDelegationSignerToDomain <2 >3
CancelDomainTransferToAnotherAwsAccount <4 >5
CheckDomainAvailability <6 >7
CheckDomainTransferability <8 >9
DeleteDomain <10 >11
DeleteTagsForDomain <12 >13
DisableDomainAutoRenew <14 >15
DisableDomainTransferLock <16 >17
DisassociateDelegationSignerFromDomain <18 >19
EnableDomainAutoRenew <20 >21
EnableDomainTransferLock <22 >23
GetContactReachabilityStatus <24 >25
GetDomainDetail <26 >27
GetDomainSuggestions <28 >29
GetOperationDetail <30 >31
ListDomains <32 >33
ListOperations <34 >35
ListPrices <36 >37
ListTagsForDomain <38 >39
PushDomain <40
RegisterDomain <41 >42
RejectDomainTransferFromAnotherAwsAccount <43 >44
RenewDomain <45 >46
ResendContactReachabilityEmail <47 >48
ResendOperationAuthorization <49
RetrieveDomainAuthCode <50 >51
TransferDomain <52 >53
TransferDomainToAnotherAwsAccount <54 >55
UpdateDomainContact <56 >57
UpdateDomainContactPrivacy <58 >59
UpdateDomainNameservers <60 >61
UpdateTagsForDomain <62 >63
ViewBilling <64 >65

DomainName:s! Password:s!
OperationId:s
DomainName:s! SigningAttributes:74!
OperationId:s
DomainName:s!
OperationId:s
DomainName:s! IdnLangCode:s
Availability:s
DomainName:s! AuthCode:s
Transferability:75 Message:s
DomainName:s!
OperationId:s
DomainName:s! TagsToDelete:[s!
-
DomainName:s!
-
DomainName:s!
OperationId:s
DomainName:s! Id:s!
OperationId:s
DomainName:s!
-
DomainName:s!
OperationId:s
domainName:s
domainName:s status:s
DomainName:s!
DomainName:s Nameservers:[76 AutoRenew:b AdminContact:77 RegistrantContact:77 TechContact:77 AdminPrivacy:b RegistrantPrivacy:b TechPrivacy:b RegistrarName:s WhoIsServer:s RegistrarUrl:s AbuseContactEmail:s AbuseContactPhone:s RegistryDomainId:s CreationDate:t UpdatedDate:t ExpirationDate:t Reseller:s DnsSec:s StatusList:[s DnssecKeys:[78 BillingContact:77 BillingPrivacy:b
DomainName:s! SuggestionCount:i! OnlyAvailable:b!
SuggestionsList:[79
OperationId:s!
OperationId:s Status:s Message:s DomainName:s Type:s SubmittedDate:t LastUpdatedDate:t StatusFlag:s
FilterConditions:[80 SortCondition:81 Marker:s MaxItems:i
Domains:[82 NextPageMarker:s
SubmittedSince:t Marker:s MaxItems:i Status:[s Type:[s SortBy:s SortOrder:s
Operations:[83 NextPageMarker:s
Tld:s Marker:s MaxItems:i
Prices:[84 NextPageMarker:s
DomainName:s!
TagList:[85
DomainName:s! Target:s!
DomainName:s! IdnLangCode:s DurationInYears:i! AutoRenew:b AdminContact:77! RegistrantContact:77! TechContact:77! PrivacyProtectAdminContact:b PrivacyProtectRegistrantContact:b PrivacyProtectTechContact:b BillingContact:77 PrivacyProtectBillingContact:b
OperationId:s
DomainName:s!
OperationId:s
DomainName:s! DurationInYears:i CurrentExpiryYear:i!
OperationId:s
domainName:s
domainName:s emailAddress:s isAlreadyVerified:b
OperationId:s!
DomainName:s!
AuthCode:s
DomainName:s! IdnLangCode:s DurationInYears:i Nameservers:[76 AuthCode:s AutoRenew:b AdminContact:77! RegistrantContact:77! TechContact:77! PrivacyProtectAdminContact:b PrivacyProtectRegistrantContact:b PrivacyProtectTechContact:b BillingContact:77 PrivacyProtectBillingContact:b
OperationId:s
DomainName:s! AccountId:s!
OperationId:s Password:s
DomainName:s! AdminContact:77 RegistrantContact:77 TechContact:77 Consent:86 BillingContact:77
OperationId:s
DomainName:s! AdminPrivacy:b RegistrantPrivacy:b TechPrivacy:b BillingPrivacy:b
OperationId:s
DomainName:s! FIAuthKey:s Nameservers:[76!
OperationId:s
DomainName:s! TagsToUpdate:[85
-
Start:t End:t Marker:s MaxItems:i
NextPageMarker:s BillingRecords:[87
message:s
message:s
requestId:s message:s
message:s
message:s
message:s tld:s
message:s
message:s
Algorithm:i Flags:i PublicKey:s
Transferable:s
Name:s! GlueIps:[s
FirstName:s LastName:s ContactType:s OrganizationName:s AddressLine1:s AddressLine2:s City:s State:s CountryCode:s ZipCode:s PhoneNumber:s Email:s Fax:s ExtraParams:[88
Algorithm:i Flags:i PublicKey:s DigestType:i Digest:s KeyTag:i Id:s
DomainName:s Availability:s
Name:s! Operator:s! Values:[s!
Name:s! SortOrder:s!
DomainName:s AutoRenew:b TransferLock:b Expiry:t
OperationId:s Status:s Type:s SubmittedDate:t DomainName:s Message:s StatusFlag:s LastUpdatedDate:t
Name:s RegistrationPrice:89 TransferPrice:89 RenewalPrice:89 ChangeOwnershipPrice:89 RestorationPrice:89
Key:s Value:s
MaxPrice:d! Currency:s!
DomainName:s Operation:s InvoiceId:s BillDate:t Price:d
Name:s! Value:s!
Price:d! Currency:s!

DnssecLimitExceeded 66
DomainLimitExceeded 67
DuplicateRequest 68
InvalidInput 69
OperationLimitExceeded 70
TLDInMaintenance 71
TLDRulesViolation 72
UnsupportedTLD 73

ListDomains in=Marker out=NextPageMarker limit=MaxItems results=Domains
ListOperations in=Marker out=NextPageMarker limit=MaxItems results=Operations
ViewBilling in=Marker out=NextPageMarker limit=MaxItems results=BillingRecords
ListPrices in=Marker out=NextPageMarker limit=MaxItems results=Prices

`,
}
