// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Certificate Manager Private Certificate Authority, API version 2017-08-22. */
export const acmPca: ServiceModel = {
  name: 'acm-pca',
  packed: `{"name":"acm-pca","serviceId":"ACM PCA","fullName":"AWS Certificate Manager Private Certificate Authority","apiVersion":"2017-08-22","protocol":"json","protocols":["json"],"endpointPrefix":"acm-pca","jsonVersion":"1.1","targetPrefix":"ACMPrivateCA"}
CreateCertificateAuthority <0 >1 idempotent
CreateCertificateAuthorityAuditReport <2 >3 idempotent
CreatePermission <4
DeleteCertificateAuthority <5
DeletePermission <6
DeletePolicy <7
DescribeCertificateAuthority <8 >9
DescribeCertificateAuthorityAuditReport <10 >11
GetCertificate <12 >13
GetCertificateAuthorityCertificate <14 >15
GetCertificateAuthorityCsr <16 >17
GetPolicy <18 >19
ImportCertificateAuthorityCertificate <20
IssueCertificate <21 >22 idempotent
ListCertificateAuthorities <23 >24
ListPermissions <25 >26
ListTags <27 >28
PutPolicy <29
RestoreCertificateAuthority <30
RevokeCertificate <31
TagCertificateAuthority <32
UntagCertificateAuthority <33
UpdateCertificateAuthority <34

CertificateAuthorityConfiguration:54! RevocationConfiguration:55 CertificateAuthorityType:s! IdempotencyToken:s KeyStorageSecurityStandard:s Tags:[56 UsageMode:s
CertificateAuthorityArn:s
CertificateAuthorityArn:s! S3BucketName:s! AuditReportResponseFormat:s!
AuditReportId:s S3Key:s
CertificateAuthorityArn:s! Principal:s! SourceAccount:s Actions:[s!
CertificateAuthorityArn:s! PermanentDeletionTimeInDays:i
CertificateAuthorityArn:s! Principal:s! SourceAccount:s
ResourceArn:s!
CertificateAuthorityArn:s!
CertificateAuthority:57
CertificateAuthorityArn:s! AuditReportId:s!
AuditReportStatus:s S3BucketName:s S3Key:s CreatedAt:t
CertificateAuthorityArn:s! CertificateArn:s!
Certificate:s CertificateChain:s
CertificateAuthorityArn:s!
Certificate:s CertificateChain:s
CertificateAuthorityArn:s!
Csr:s
ResourceArn:s!
Policy:s
CertificateAuthorityArn:s! Certificate:B! CertificateChain:B
ApiPassthrough:58 CertificateAuthorityArn:s! Csr:B! SigningAlgorithm:s! TemplateArn:s Validity:59! ValidityNotBefore:59 IdempotencyToken:s
CertificateArn:s
MaxResults:i NextToken:s ResourceOwner:s
NextToken:s CertificateAuthorities:[57
MaxResults:i NextToken:s CertificateAuthorityArn:s!
NextToken:s Permissions:[60
MaxResults:i NextToken:s CertificateAuthorityArn:s!
NextToken:s Tags:[56
ResourceArn:s! Policy:s!
CertificateAuthorityArn:s!
CertificateAuthorityArn:s! CertificateSerial:s! RevocationReason:s!
CertificateAuthorityArn:s! Tags:[56!
CertificateAuthorityArn:s! Tags:[56!
CertificateAuthorityArn:s! RevocationConfiguration:55 Status:s
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
message:s
message:s
message:s
message:s
message:s
KeyAlgorithm:s! SigningAlgorithm:s! Subject:61! CsrExtensions:62
CrlConfiguration:63 OcspConfiguration:64
Key:s! Value:s
Arn:s OwnerAccount:s CreatedAt:t LastStateChangeAt:t Type:s Serial:s Status:s NotBefore:t NotAfter:t FailureReason:s CertificateAuthorityConfiguration:54 RevocationConfiguration:55 RestorableUntil:t KeyStorageSecurityStandard:s UsageMode:s
Extensions:65 Subject:61
Value:l! Type:s!
CertificateAuthorityArn:s CreatedAt:t Principal:s SourceAccount:s Actions:[s Policy:s
Country:s Organization:s OrganizationalUnit:s DistinguishedNameQualifier:s State:s CommonName:s SerialNumber:s Locality:s Title:s Surname:s GivenName:s Initials:s Pseudonym:s GenerationQualifier:s CustomAttributes:[66
KeyUsage:67 SubjectInformationAccess:[68
Enabled:b! ExpirationInDays:i CustomCname:s S3BucketName:s S3ObjectAcl:s CrlDistributionPointExtensionConfiguration:69 CrlType:s CustomPath:s
Enabled:b! OcspCustomCname:s
CertificatePolicies:[70 ExtendedKeyUsage:[71 KeyUsage:67 SubjectAlternativeNames:[72 CustomExtensions:[73
ObjectIdentifier:s! Value:s!
DigitalSignature:b NonRepudiation:b KeyEncipherment:b DataEncipherment:b KeyAgreement:b KeyCertSign:b CRLSign:b EncipherOnly:b DecipherOnly:b
AccessMethod:74! AccessLocation:72!
OmitExtension:b!
CertPolicyId:s! PolicyQualifiers:[75
ExtendedKeyUsageType:s ExtendedKeyUsageObjectIdentifier:s
OtherName:76 Rfc822Name:s DnsName:s DirectoryName:61 EdiPartyName:77 UniformResourceIdentifier:s IpAddress:s RegisteredId:s
ObjectIdentifier:s! Value:s! Critical:b
CustomObjectIdentifier:s AccessMethodType:s
PolicyQualifierId:s! Qualifier:78!
TypeId:s! Value:s!
PartyName:s! NameAssigner:s
CpsUri:s!

CertificateMismatchException 35
ConcurrentModificationException 36
InvalidArgsException 37
InvalidArnException 38
InvalidNextTokenException 39
InvalidPolicyException 40
InvalidRequestException 41
InvalidStateException 42
InvalidTagException 43
LimitExceededException 44
LockoutPreventedException 45
MalformedCSRException 46
MalformedCertificateException 47
PermissionAlreadyExistsException 48
RequestAlreadyProcessedException 49
RequestFailedException 50
RequestInProgressException 51
ResourceNotFoundException 52
TooManyTagsException 53

ListCertificateAuthorities in=NextToken out=NextToken limit=MaxResults results=CertificateAuthorities
ListTags in=NextToken out=NextToken limit=MaxResults results=Tags
ListPermissions in=NextToken out=NextToken limit=MaxResults results=Permissions

AuditReportCreated DescribeCertificateAuthorityAuditReport 3 60 [{"matcher":"path","argument":"AuditReportStatus","state":"success","expected":"SUCCESS"},{"matcher":"path","argument":"AuditReportStatus","state":"failure","expected":"FAILED"},{"matcher":"error","state":"failure","expected":"AccessDeniedException"}]
CertificateAuthorityCSRCreated GetCertificateAuthorityCsr 3 60 [{"matcher":"error","state":"success","expected":false},{"matcher":"error","state":"retry","expected":"RequestInProgressException"},{"matcher":"error","state":"failure","expected":"AccessDeniedException"}]
CertificateIssued GetCertificate 1 60 [{"matcher":"error","state":"success","expected":false},{"matcher":"error","state":"retry","expected":"RequestInProgressException"},{"matcher":"error","state":"failure","expected":"AccessDeniedException"}]`,
}
