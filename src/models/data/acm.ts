// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Certificate Manager, API version 2015-12-08. */
export const acm: ServiceModel = {
  name: 'acm',
  packed: `{"name":"acm","serviceId":"ACM","fullName":"AWS Certificate Manager","apiVersion":"2015-12-08","protocol":"json","protocols":["json"],"endpointPrefix":"acm","jsonVersion":"1.1","targetPrefix":"CertificateManager"}
AddTagsToCertificate <0 static={"ServiceType":"ACM"}
CreateAcmeDomainValidation <1 >2 static={"ServiceType":"ACM-ACME"}
CreateAcmeEndpoint <3 >4 idempotent static={"ServiceType":"ACM-ACME"}
CreateAcmeExternalAccountBinding <5 >6 idempotent static={"ServiceType":"ACM-ACME"}
DeleteAcmeDomainValidation <7 idempotent static={"ServiceType":"ACM-ACME"}
DeleteAcmeEndpoint <8 idempotent static={"ServiceType":"ACM-ACME"}
DeleteAcmeExternalAccountBinding <9 idempotent static={"ServiceType":"ACM-ACME"}
DeleteCertificate <10 static={"ServiceType":"ACM"}
DescribeAcmeAccount <11 >12 readonly static={"ServiceType":"ACM-ACME"}
DescribeAcmeDomainValidation <13 >14 readonly static={"ServiceType":"ACM-ACME"}
DescribeAcmeEndpoint <15 >16 readonly static={"ServiceType":"ACM-ACME"}
DescribeAcmeExternalAccountBinding <17 >18 readonly static={"ServiceType":"ACM-ACME"}
DescribeCertificate <19 >20 static={"ServiceType":"ACM"}
ExportCertificate <21 >22 static={"ServiceType":"ACM"}
GetAccountConfiguration >23 static={"ServiceType":"ACM"}
GetAcmeExternalAccountBindingCredentials <24 >25 readonly static={"ServiceType":"ACM-ACME"}
GetCertificate <26 >27 static={"ServiceType":"ACM"}
ImportCertificate <28 >29 static={"ServiceType":"ACM"}
ListAcmeAccounts <30 >31 readonly static={"ServiceType":"ACM-ACME"}
ListAcmeDomainValidations <32 >33 readonly static={"ServiceType":"ACM-ACME"}
ListAcmeEndpoints <34 >35 readonly static={"ServiceType":"ACM-ACME"}
ListAcmeExternalAccountBindings <36 >37 readonly static={"ServiceType":"ACM-ACME"}
ListCertificates <38 >39 static={"ServiceType":"ACM"}
ListTagsForCertificate <40 >41 static={"ServiceType":"ACM"}
ListTagsForResource <42 >43 readonly static={"ServiceType":"ACM"}
PutAccountConfiguration <44 static={"ServiceType":"ACM"}
RemoveTagsFromCertificate <45 static={"ServiceType":"ACM"}
RenewCertificate <46 static={"ServiceType":"ACM"}
RequestCertificate <47 >48 static={"ServiceType":"ACM"}
ResendValidationEmail <49 static={"ServiceType":"ACM"}
RevokeAcmeAccount <50 idempotent static={"ServiceType":"ACM-ACME"}
RevokeAcmeExternalAccountBinding <51 idempotent static={"ServiceType":"ACM-ACME"}
RevokeCertificate <52 >53 static={"ServiceType":"ACM"}
SearchCertificates <54 >55 static={"ServiceType":"ACM"}
TagResource <56 static={"ServiceType":"ACM"}
UntagResource <57 static={"ServiceType":"ACM"}
UpdateAcmeDomainValidation <58 idempotent static={"ServiceType":"ACM-ACME"}
UpdateAcmeEndpoint <59 idempotent static={"ServiceType":"ACM-ACME"}
UpdateCertificateOptions <60 static={"ServiceType":"ACM"}

CertificateArn:s! Tags:[79!
IdempotencyToken:s~ AcmeEndpointArn:s! DomainName:s! PrevalidationOptions:80! Tags:[79
AcmeDomainValidationArn:s!
IdempotencyToken:s~ AuthorizationBehavior:s! Contact:s CertificateAuthority:81! Tags:[79 CertificateTags:[79
AcmeEndpointArn:s
IdempotencyToken:s~ AcmeEndpointArn:s! RoleArn:s! Expiration:82 Tags:[79
ExternalAccountBinding:83
AcmeDomainValidationArn:s!
AcmeEndpointArn:s!
AcmeExternalAccountBindingArn:s!
CertificateArn:s!
AcmeEndpointArn:s! AccountUrl:s!
AcmeAccount:84
AcmeDomainValidationArn:s!
AcmeDomainValidation:85
AcmeEndpointArn:s!
AcmeEndpoint:86
AcmeExternalAccountBindingArn:s!
ExternalAccountBinding:83
CertificateArn:s!
Certificate:87
CertificateArn:s! Passphrase:B!
Certificate:s CertificateChain:s PrivateKey:s
ExpiryEvents:88
AcmeExternalAccountBindingArn:s!
KeyId:s MacKey:s
CertificateArn:s!
Certificate:s CertificateChain:s
CertificateArn:s Certificate:B! PrivateKey:B! CertificateChain:B Tags:[79
CertificateArn:s
NextToken:s MaxResults:i AcmeEndpointArn:s!
AcmeAccounts:[89 NextToken:s
NextToken:s MaxResults:i AcmeEndpointArn:s!
AcmeDomainValidations:[90 NextToken:s
NextToken:s MaxResults:i
AcmeEndpoints:[91 NextToken:s
NextToken:s MaxResults:i AcmeEndpointArn:s!
ExternalAccountBindings:[92 NextToken:s
CertificateStatuses:[s CertificateKeyPairOrigins:[s Includes:93 NextToken:s MaxItems:i SortBy:s SortOrder:s
NextToken:s CertificateSummaryList:[94
CertificateArn:s!
Tags:[79
ResourceArn:s!
Tags:[79
ExpiryEvents:88 IdempotencyToken:s!
CertificateArn:s! Tags:[79!
CertificateArn:s!
DomainName:s! ValidationMethod:s SubjectAlternativeNames:[s IdempotencyToken:s DomainValidationOptions:[95 Options:96 CertificateAuthorityArn:s Tags:[79 KeyAlgorithm:s ManagedBy:s
CertificateArn:s
CertificateArn:s! Domain:s! ValidationDomain:s!
AcmeEndpointArn:s! AccountUrl:s!
AcmeExternalAccountBindingArn:s!
CertificateArn:s! RevocationReason:s!
CertificateArn:s
FilterStatement:97 MaxResults:i NextToken:s SortBy:s SortOrder:s
Results:[98 NextToken:s
ResourceArn:s! Tags:[79!
ResourceArn:s! TagKeys:[s!
AcmeDomainValidationArn:s! PrevalidationOptions:80
AcmeEndpointArn:s! AuthorizationBehavior:s Contact:s CertificateAuthority:81
CertificateArn:s! Options:96!
Message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s
message:s throttlingReasons:[99
message:s
message:s
Key:s! Value:s
%union DnsPrevalidation:100
%union PublicCertificateAuthority:101
Value:l! Type:s!
AcmeExternalAccountBindingArn:s AcmeEndpointArn:s RoleArn:s ExpiresAt:t RevokedAt:t LastUsedAt:t CreatedAt:t UpdatedAt:t
AccountUrl:s PublicKeyThumbprint:s Status:s CreatedAt:t AcmeExternalAccountBindingArn:s Contacts:[s
AcmeDomainValidationArn:s AcmeEndpointArn:s DomainName:s PrevalidationType:s PrevalidationDetails:102 Status:s FailureDetails:103 CreatedAt:t UpdatedAt:t
AcmeEndpointArn:s EndpointUrl:s Status:s FailureReason:s AuthorizationBehavior:s Contact:s CertificateAuthority:81 CertificateTags:[79 CreatedAt:t UpdatedAt:t
CertificateArn:s DomainName:s SubjectAlternativeNames:[s ManagedBy:s DomainValidationOptions:[104 Serial:s Subject:s Issuer:s CreatedAt:t IssuedAt:t ImportedAt:t Status:s RevokedAt:t RevocationReason:s NotBefore:t NotAfter:t KeyAlgorithm:s SignatureAlgorithm:s InUseBy:[s FailureReason:s Type:s RenewalSummary:105 KeyUsages:[106 ExtendedKeyUsages:[107 CertificateAuthorityArn:s RenewalEligibility:s Options:96 CertificateKeyPairOrigin:s AcmeEndpointArn:s AcmeAccountId:s
DaysBeforeExpiry:i
AccountUrl:s PublicKeyThumbprint:s Status:s CreatedAt:t AcmeExternalAccountBindingArn:s Contacts:[s
AcmeDomainValidationArn:s AcmeEndpointArn:s DomainName:s PrevalidationType:s PrevalidationDetails:102 Status:s FailureDetails:103 CreatedAt:t UpdatedAt:t
AcmeEndpointArn:s EndpointUrl:s Status:s FailureReason:s AuthorizationBehavior:s Contact:s CertificateAuthority:81 CertificateTags:[79 CreatedAt:t UpdatedAt:t
AcmeExternalAccountBindingArn:s AcmeEndpointArn:s RoleArn:s ExpiresAt:t RevokedAt:t LastUsedAt:t CreatedAt:t UpdatedAt:t
extendedKeyUsage:[s keyUsage:[s keyTypes:[s exportOption:s managedBy:s
CertificateArn:s DomainName:s SubjectAlternativeNameSummaries:[s HasAdditionalSubjectAlternativeNames:b Status:s Type:s KeyAlgorithm:s KeyUsages:[s ExtendedKeyUsages:[s ExportOption:s InUse:b Exported:b RenewalEligibility:s NotBefore:t NotAfter:t CreatedAt:t IssuedAt:t ImportedAt:t RevokedAt:t ManagedBy:s CertificateKeyPairOrigin:s
DomainName:s! ValidationDomain:s!
CertificateTransparencyLoggingPreference:s Export:s
%union And:[97 Or:[97 Not:97 Filter:108
CertificateArn:s X509Attributes:109 CertificateMetadata:110
reason:s resource:s
DomainScope:111 HostedZoneId:s
AllowedKeyAlgorithms:[s
%union DnsPrevalidation:112
Reason:s Message:s
DomainName:s! ValidationEmails:[s ValidationDomain:s ValidationStatus:s ResourceRecord:113 HttpRedirect:114 ValidationMethod:s
RenewalStatus:s! DomainValidationOptions:[104! RenewalStatusReason:s UpdatedAt:t!
Name:s
Name:s OID:s
%union CertificateArn:s X509AttributeFilter:115 AcmCertificateMetadataFilter:116
Issuer:117 Subject:117 SubjectAlternativeNames:[118 ExtendedKeyUsages:[s KeyAlgorithm:s KeyUsages:[s SerialNumber:s NotAfter:t NotBefore:t
%union AcmCertificateMetadata:119
ExactDomain:s Subdomains:s Wildcards:s
DomainScope:111 HostedZoneId:s ResourceRecord:113
Name:s! Type:s! Value:s!
RedirectFrom:s RedirectTo:s
%union Subject:120 SubjectAlternativeName:121 ExtendedKeyUsage:s KeyUsage:s KeyAlgorithm:s SerialNumber:s NotAfter:122 NotBefore:122
%union Status:s RenewalStatus:s Type:s InUse:b Exported:b ExportOption:s ManagedBy:s ValidationMethod:s CertificateKeyPairOrigin:s AcmeEndpointArn:s AcmeAccountId:s
CommonName:s DomainComponents:[s Country:s CustomAttributes:[123 DistinguishedNameQualifier:s GenerationQualifier:s GivenName:s Initials:s Locality:s Organization:s OrganizationalUnit:s Pseudonym:s SerialNumber:s State:s Surname:s Title:s
%union DirectoryName:117 DnsName:s IpAddress:s OtherName:124 RegisteredId:s Rfc822Name:s UniformResourceIdentifier:s
CreatedAt:t Exported:b ImportedAt:t InUse:b IssuedAt:t RenewalEligibility:s RevokedAt:t Status:s RenewalStatus:s Type:s ExportOption:s ManagedBy:s ValidationMethod:s CertificateKeyPairOrigin:s AcmeEndpointArn:s AcmeAccountId:s
%union CommonName:125
%union DnsName:126
Start:t End:t
ObjectIdentifier:s Value:s
ObjectIdentifier:s Value:s
Value:s! ComparisonOperator:s!
Value:s! ComparisonOperator:s!

AccessDeniedException 61
ConflictException 62
InternalServerException 63 retryable
InvalidArgsException 64
InvalidArnException 65
InvalidDomainValidationOptionsException 66
InvalidParameterException 67
InvalidStateException 68
InvalidTagException 69
LimitExceededException 70
RequestInProgressException 71
ResourceInUseException 72
ResourceNotFoundException 73
ServiceQuotaExceededException 74
TagPolicyException 75
ThrottlingException 76
TooManyTagsException 77
ValidationException 78

ListCertificates in=NextToken out=NextToken limit=MaxItems results=CertificateSummaryList
SearchCertificates in=NextToken out=NextToken limit=MaxResults results=Results
ListAcmeAccounts in=NextToken out=NextToken limit=MaxResults results=AcmeAccounts
ListAcmeDomainValidations in=NextToken out=NextToken limit=MaxResults results=AcmeDomainValidations
ListAcmeEndpoints in=NextToken out=NextToken limit=MaxResults results=AcmeEndpoints
ListAcmeExternalAccountBindings in=NextToken out=NextToken limit=MaxResults results=ExternalAccountBindings

AcmeDomainValidationDeleted DescribeAcmeDomainValidation 5 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"AcmeDomainValidation.Status","state":"retry","expected":"DELETING"}]
AcmeDomainValidationValidated DescribeAcmeDomainValidation 5 60 [{"matcher":"path","argument":"AcmeDomainValidation.Status","state":"success","expected":"VALID"},{"matcher":"path","argument":"AcmeDomainValidation.Status","state":"failure","expected":"INVALID"},{"matcher":"path","argument":"AcmeDomainValidation.Status","state":"retry","expected":"VALIDATING"}]
AcmeEndpointActive DescribeAcmeEndpoint 5 60 [{"matcher":"path","argument":"AcmeEndpoint.Status","state":"success","expected":"ACTIVE"},{"matcher":"path","argument":"AcmeEndpoint.Status","state":"failure","expected":"FAILED"},{"matcher":"path","argument":"AcmeEndpoint.Status","state":"retry","expected":"CREATING"}]
AcmeEndpointDeleted DescribeAcmeEndpoint 5 60 [{"matcher":"error","state":"success","expected":"ResourceNotFoundException"},{"matcher":"path","argument":"AcmeEndpoint.Status","state":"retry","expected":"DELETING"}]
CertificateValidated DescribeCertificate 60 5 [{"matcher":"pathAll","argument":"Certificate.DomainValidationOptions[].ValidationStatus","state":"success","expected":"SUCCESS"},{"matcher":"pathAny","argument":"Certificate.DomainValidationOptions[].ValidationStatus","state":"retry","expected":"PENDING_VALIDATION"},{"matcher":"path","argument":"Certificate.Status","state":"failure","expected":"FAILED"},{"matcher":"error","state":"failure","expected":"ResourceNotFoundException"}]`,
}
