// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Tax Settings, API version 2018-05-10. */
export const taxsettings: ServiceModel = {
  name: 'taxsettings',
  packed: `{"name":"taxsettings","serviceId":"TaxSettings","fullName":"Tax Settings","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"tax"}
BatchDeleteTaxRegistration POST /BatchDeleteTaxRegistration <0 >1
BatchGetTaxExemptions POST /BatchGetTaxExemptions <2 >3 readonly
BatchPutTaxRegistration POST /BatchPutTaxRegistration <4 >5
DeleteSupplementalTaxRegistration POST /DeleteSupplementalTaxRegistration <6 >7
DeleteTaxRegistration POST /DeleteTaxRegistration <8 >9
GetTaxExemptionTypes POST /GetTaxExemptionTypes <10 >11 readonly
GetTaxInheritance POST /GetTaxInheritance <12 >13 readonly
GetTaxRegistration POST /GetTaxRegistration <14 >15 readonly
GetTaxRegistrationDocument POST /GetTaxRegistrationDocument <16 >17 readonly
ListSupplementalTaxRegistrations POST /ListSupplementalTaxRegistrations <18 >19 readonly
ListTaxExemptions POST /ListTaxExemptions <20 >21 readonly
ListTaxRegistrations POST /ListTaxRegistrations <22 >23 readonly
PutSupplementalTaxRegistration POST /PutSupplementalTaxRegistration <24 >25
PutTaxExemption POST /PutTaxExemption <26 >27
PutTaxInheritance POST /PutTaxInheritance <28 >29
PutTaxRegistration POST /PutTaxRegistration <30 >31

accountIds:[s!
errors:[39!
accountIds:[s!
taxExemptionDetailsMap:{40 failedAccounts:[s
accountIds:[s! taxRegistrationEntry:41!
status:s errors:[42!
authorityId:s!
-
accountId:s
-
-
taxExemptionTypes:[43
-
heritageStatus:s
accountId:s
taxRegistration:44
destinationS3Location:45 taxDocumentMetadata:46!
destinationFilePath:s presignedS3Url:s
maxResults:i nextToken:s
taxRegistrations:[47! nextToken:s
maxResults:i nextToken:s
nextToken:s taxExemptionDetailsMap:{40
maxResults:i nextToken:s
accountDetails:[48! nextToken:s
taxRegistrationEntry:49!
authorityId:s! status:s!
accountIds:[s! authority:50! exemptionType:s! exemptionCertificate:51!
caseId:s
heritageStatus:s
-
accountId:s taxRegistrationEntry:41!
status:s
message:s!
message:s!
message:s!
message:s! errorCode:s!
message:s! errorCode:s!
message:s! errorCode:s!
message:s! errorCode:s! fieldList:[52
accountId:s! message:s! code:s
taxExemptions:[53 heritageObtainedDetails:b heritageObtainedParentEntity:s heritageObtainedReason:s
registrationId:s! registrationType:s! legalName:s legalAddress:54 sector:s additionalTaxInformation:55 verificationDetails:56 certifiedEmailId:s
accountId:s! message:s! code:s
displayName:s description:s applicableJurisdictions:[50
registrationId:s! registrationType:s! legalName:s! status:s! sector:s taxDocumentMetadatas:[46 certifiedEmailId:s additionalTaxInformation:57 legalAddress:54!
bucket:s! prefix:s
taxDocumentAccessToken:s! taxDocumentName:s!
registrationId:s! registrationType:s! legalName:s! address:54! authorityId:s! status:s!
accountId:s taxRegistration:58 taxInheritanceDetails:59 accountMetaData:60
registrationId:s! registrationType:s! legalName:s! address:54!
country:s! state:s
documentName:s! documentFile:B!
name:s!
authority:50! taxExemptionType:43! effectiveDate:t expirationDate:t systemEffectiveDate:t status:s
addressLine1:s addressLine2:s addressLine3:s districtOrCounty:s city:s stateOrRegion:s postalCode:s! countryCode:s!
malaysiaAdditionalInfo:61 israelAdditionalInfo:62 estoniaAdditionalInfo:63 canadaAdditionalInfo:64 spainAdditionalInfo:65 kenyaAdditionalInfo:66 southKoreaAdditionalInfo:67 turkeyAdditionalInfo:68 georgiaAdditionalInfo:69 italyAdditionalInfo:70 romaniaAdditionalInfo:71 ukraineAdditionalInfo:72 polandAdditionalInfo:73 saudiArabiaAdditionalInfo:74 indonesiaAdditionalInfo:75 vietnamAdditionalInfo:76 egyptAdditionalInfo:77 greeceAdditionalInfo:78 uzbekistanAdditionalInfo:79 philippinesAdditionalInfo:80 belgiumAdditionalInfo:81 chileAdditionalInfo:82 franceAdditionalInfo:83
dateOfBirth:s taxRegistrationDocuments:[84
malaysiaAdditionalInfo:61 israelAdditionalInfo:62 estoniaAdditionalInfo:63 canadaAdditionalInfo:64 brazilAdditionalInfo:85 spainAdditionalInfo:65 kenyaAdditionalInfo:66 southKoreaAdditionalInfo:67 turkeyAdditionalInfo:68 georgiaAdditionalInfo:69 italyAdditionalInfo:70 romaniaAdditionalInfo:71 ukraineAdditionalInfo:72 polandAdditionalInfo:73 saudiArabiaAdditionalInfo:74 indiaAdditionalInfo:86 indonesiaAdditionalInfo:75 vietnamAdditionalInfo:76 egyptAdditionalInfo:77 greeceAdditionalInfo:78 uzbekistanAdditionalInfo:79 philippinesAdditionalInfo:80 belgiumAdditionalInfo:81 chileAdditionalInfo:82 franceAdditionalInfo:83
registrationId:s! registrationType:s! legalName:s! status:s! sector:s taxDocumentMetadatas:[46 certifiedEmailId:s additionalTaxInformation:57 jurisdiction:87!
parentEntityId:s inheritanceObtainedReason:s
accountName:s seller:s address:54 addressType:s addressRoleMap:{87
serviceTaxCodes:[s taxInformationNumber:s businessRegistrationNumber:s
dealerType:s! customerType:s!
registryCommercialCode:s!
provincialSalesTaxId:s canadaQuebecSalesTaxNumber:s canadaRetailSalesTaxNumber:s isResellerAccount:b
registrationType:s!
personType:s!
businessRepresentativeName:s! lineOfBusiness:s! itemOfBusiness:s!
taxOffice:s kepEmailId:s secondaryTaxId:s industries:s
personType:s!
sdiAccountId:s cigNumber:s cupNumber:s taxCode:s customerType:s
taxRegistrationNumberType:s!
ukraineTrnType:s!
individualRegistrationNumber:s isGroupVatEnabled:b taxRegistrationNumberType:s
taxRegistrationNumberType:s
taxRegistrationNumberType:s ppnExceptionDesignationCode:s decisionNumber:s
enterpriseIdentificationNumber:s electronicTransactionCodeNumber:s paymentVoucherNumber:s paymentVoucherNumberDate:s
uniqueIdentificationNumber:s uniqueIdentificationNumberExpirationDate:s
contractingAuthorityCode:s
taxRegistrationNumberType:s vatRegistrationNumber:s
isVatRegistered:b
peppolId:s isMercuriusBoxEnabled:b
documentType:s businessActivity:s
sirenNumber:s!
s3Location:88 file:89
ccmCode:s legalNatureCode:s
pan:s
stateOrRegion:s countryCode:s!
bucket:s! key:s!
fileName:s! fileContent:B!

AccessDeniedException 32 status=401 sender
AttachmentUploadException 33 status=400 sender
CaseCreationLimitExceededException 34 status=413 sender
ConflictException 35 status=409 sender
InternalServerException 36 status=500
ResourceNotFoundException 37 status=404 sender
ValidationException 38 status=400 sender

ListTaxRegistrations in=nextToken out=nextToken limit=maxResults results=accountDetails
ListSupplementalTaxRegistrations in=nextToken out=nextToken limit=maxResults results=taxRegistrations
ListTaxExemptions in=nextToken out=nextToken limit=maxResults results=taxExemptionDetailsMap

`,
}
