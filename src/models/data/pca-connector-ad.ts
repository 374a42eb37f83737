// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** PcaConnectorAd, API version 2018-05-10. */
export const pcaConnectorAd: ServiceModel = {
  name: 'pca-connector-ad',
  packed: `{"name":"pca-connector-ad","serviceId":"Pca Connector Ad","fullName":"PcaConnectorAd","apiVersion":"2018-05-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"pca-connector-ad","jsonVersion":"1.1"}
CreateConnector POST /connectors <0 >1 status=202
CreateDirectoryRegistration POST /directoryRegistrations <2 >3 status=202
CreateServicePrincipalName POST /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn} <4 status=202 idempotent
CreateTemplate POST /templates <5 >6
CreateTemplateGroupAccessControlEntry POST /templates/{TemplateArn}/accessControlEntries <7 idempotent
DeleteConnector DELETE /connectors/{ConnectorArn} <8 status=202 idempotent
DeleteDirectoryRegistration DELETE /directoryRegistrations/{DirectoryRegistrationArn} <9 status=202 idempotent
DeleteServicePrincipalName DELETE /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn} <10 status=202 idempotent
DeleteTemplate DELETE /templates/{TemplateArn} <11 status=202 idempotent
DeleteTemplateGroupAccessControlEntry DELETE /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier} <12 idempotent
GetConnector GET /connectors/{ConnectorArn} <13 >14
GetDirectoryRegistration GET /directoryRegistrations/{DirectoryRegistrationArn} <15 >16
GetServicePrincipalName GET /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn} <17 >18
GetTemplate GET /templates/{TemplateArn} <19 >20
GetTemplateGroupAccessControlEntry GET /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier} <21 >22
ListConnectors GET /connectors <23 >24
ListDirectoryRegistrations GET /directoryRegistrations <25 >26
ListServicePrincipalNames GET /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames <27 >28
ListTagsForResource GET /tags/{ResourceArn} <29 >30
ListTemplateGroupAccessControlEntries GET /templates/{TemplateArn}/accessControlEntries <31 >32
ListTemplates GET /templates <33 >34
TagResource POST /tags/{ResourceArn} <35 status=204
UntagResource DELETE /tags/{ResourceArn} <36 status=204 idempotent
UpdateTemplate PATCH /templates/{TemplateArn} <37
UpdateTemplateGroupAccessControlEntry PATCH /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier} <38

CertificateAuthorityArn:s! ClientToken:s~ DirectoryId:s! Tags:{s VpcInformation:46!
ConnectorArn:s
ClientToken:s~ DirectoryId:s! Tags:{s
DirectoryRegistrationArn:s
ClientToken:s~ ConnectorArn:s!@u DirectoryRegistrationArn:s!@u
ClientToken:s~ ConnectorArn:s! Definition:47! Name:s! Tags:{s
TemplateArn:s
AccessRights:48! ClientToken:s~ GroupDisplayName:s! GroupSecurityIdentifier:s! TemplateArn:s!@u
ConnectorArn:s!@u
DirectoryRegistrationArn:s!@u
ConnectorArn:s!@u DirectoryRegistrationArn:s!@u
TemplateArn:s!@u
GroupSecurityIdentifier:s!@u TemplateArn:s!@u
ConnectorArn:s!@u
Connector:49
DirectoryRegistrationArn:s!@u
DirectoryRegistration:50
ConnectorArn:s!@u DirectoryRegistrationArn:s!@u
ServicePrincipalName:51
TemplateArn:s!@u
Template:52
GroupSecurityIdentifier:s!@u TemplateArn:s!@u
AccessControlEntry:53
MaxResults:i@q NextToken:s@q
Connectors:[54 NextToken:s
MaxResults:i@q NextToken:s@q
DirectoryRegistrations:[55 NextToken:s
DirectoryRegistrationArn:s!@u MaxResults:i@q NextToken:s@q
NextToken:s ServicePrincipalNames:[56
ResourceArn:s!@u
Tags:{s
MaxResults:i@q NextToken:s@q TemplateArn:s!@u
AccessControlEntries:[57 NextToken:s
ConnectorArn:s!@q MaxResults:i@q NextToken:s@q
NextToken:s Templates:[58
ResourceArn:s!@u Tags:{s!
ResourceArn:s!@u TagKeys:[s!@q=tagKeys
Definition:47 ReenrollAllCertificateHolders:b TemplateArn:s!@u
AccessRights:48 GroupDisplayName:s GroupSecurityIdentifier:s!@u TemplateArn:s!@u
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s!
Message:s! ResourceId:s! ResourceType:s!
Message:s! QuotaCode:s! ResourceId:s! ResourceType:s! ServiceCode:s!
Message:s! QuotaCode:s ServiceCode:s
Message:s! Reason:s
IpAddressType:s SecurityGroupIds:[s!
%union TemplateV2:59 TemplateV3:60 TemplateV4:61
AutoEnroll:s Enroll:s
Arn:s CertificateAuthorityArn:s CertificateEnrollmentPolicyServerEndpoint:s CreatedAt:t DirectoryId:s Status:s StatusReason:s UpdatedAt:t VpcInformation:46
Arn:s CreatedAt:t DirectoryId:s Status:s StatusReason:s UpdatedAt:t
ConnectorArn:s CreatedAt:t DirectoryRegistrationArn:s Status:s StatusReason:s UpdatedAt:t
Arn:s ConnectorArn:s CreatedAt:t Definition:47 Name:s ObjectIdentifier:s PolicySchema:i Revision:62 Status:s UpdatedAt:t
AccessRights:48 CreatedAt:t GroupDisplayName:s GroupSecurityIdentifier:s TemplateArn:s UpdatedAt:t
Arn:s CertificateAuthorityArn:s CertificateEnrollmentPolicyServerEndpoint:s CreatedAt:t DirectoryId:s Status:s StatusReason:s UpdatedAt:t VpcInformation:46
Arn:s CreatedAt:t DirectoryId:s Status:s StatusReason:s UpdatedAt:t
ConnectorArn:s CreatedAt:t DirectoryRegistrationArn:s Status:s StatusReason:s UpdatedAt:t
AccessRights:48 CreatedAt:t GroupDisplayName:s GroupSecurityIdentifier:s TemplateArn:s UpdatedAt:t
Arn:s ConnectorArn:s CreatedAt:t Definition:47 Name:s ObjectIdentifier:s PolicySchema:i Revision:62 Status:s UpdatedAt:t
CertificateValidity:63! EnrollmentFlags:64! Extensions:65! GeneralFlags:66! PrivateKeyAttributes:67! PrivateKeyFlags:68! SubjectNameFlags:69! SupersededTemplates:[s
CertificateValidity:63! EnrollmentFlags:70! Extensions:71! GeneralFlags:72! HashAlgorithm:s! PrivateKeyAttributes:73! PrivateKeyFlags:74! SubjectNameFlags:75! SupersededTemplates:[s
CertificateValidity:63! EnrollmentFlags:76! Extensions:77! GeneralFlags:78! HashAlgorithm:s PrivateKeyAttributes:79! PrivateKeyFlags:80! SubjectNameFlags:81! SupersededTemplates:[s
MajorRevision:i! MinorRevision:i!
RenewalPeriod:82! ValidityPeriod:82!
EnableKeyReuseOnNtTokenKeysetStorageFull:b IncludeSymmetricAlgorithms:b NoSecurityExtension:b RemoveInvalidCertificateFromPersonalStore:b UserInteractionRequired:b
ApplicationPolicies:83 KeyUsage:84!
AutoEnrollment:b MachineType:b
CryptoProviders:[s KeySpec:s! MinimalKeyLength:i!
ClientVersion:s! ExportableKey:b StrongKeyProtectionRequired:b
RequireCommonName:b RequireDirectoryPath:b RequireDnsAsCn:b RequireEmail:b SanRequireDirectoryGuid:b SanRequireDns:b SanRequireDomainDns:b SanRequireEmail:b SanRequireSpn:b SanRequireUpn:b
EnableKeyReuseOnNtTokenKeysetStorageFull:b IncludeSymmetricAlgorithms:b NoSecurityExtension:b RemoveInvalidCertificateFromPersonalStore:b UserInteractionRequired:b
ApplicationPolicies:83 KeyUsage:84!
AutoEnrollment:b MachineType:b
Algorithm:s! CryptoProviders:[s KeySpec:s! KeyUsageProperty:85! MinimalKeyLength:i!
ClientVersion:s! ExportableKey:b RequireAlternateSignatureAlgorithm:b StrongKeyProtectionRequired:b
RequireCommonName:b RequireDirectoryPath:b RequireDnsAsCn:b RequireEmail:b SanRequireDirectoryGuid:b SanRequireDns:b SanRequireDomainDns:b SanRequireEmail:b SanRequireSpn:b SanRequireUpn:b
EnableKeyReuseOnNtTokenKeysetStorageFull:b IncludeSymmetricAlgorithms:b NoSecurityExtension:b RemoveInvalidCertificateFromPersonalStore:b UserInteractionRequired:b
ApplicationPolicies:83 KeyUsage:84!
AutoEnrollment:b MachineType:b
Algorithm:s CryptoProviders:[s KeySpec:s! KeyUsageProperty:85 MinimalKeyLength:i!
ClientVersion:s! ExportableKey:b RequireAlternateSignatureAlgorithm:b RequireSameKeyRenewal:b StrongKeyProtectionRequired:b UseLegacyProvider:b
RequireCommonName:b RequireDirectoryPath:b RequireDnsAsCn:b RequireEmail:b SanRequireDirectoryGuid:b SanRequireDns:b SanRequireDomainDns:b SanRequireEmail:b SanRequireSpn:b SanRequireUpn:b
Period:l! PeriodType:s!
Critical:b Policies:[86!
Critical:b UsageFlags:87!
%union PropertyFlags:88 PropertyType:s
%union PolicyObjectIdentifier:s PolicyType:s
DataEncipherment:b DigitalSignature:b KeyAgreement:b KeyEncipherment:b NonRepudiation:b
Decrypt:b KeyAgreement:b Sign:b

AccessDeniedException 39 status=403 sender
ConflictException 40 status=409 sender
InternalServerException 41 status=500 retryable
ResourceNotFoundException 42 status=404 sender
ServiceQuotaExceededException 43 status=402 sender
ThrottlingException 44 status=429 sender retryable throttling
ValidationException 45 status=400 sender

ListConnectors in=NextToken out=NextToken limit=MaxResults results=Connectors
ListDirectoryRegistrations in=NextToken out=NextToken limit=MaxResults results=DirectoryRegistrations
ListServicePrincipalNames in=NextToken out=NextToken limit=MaxResults results=ServicePrincipalNames
ListTemplateGroupAccessControlEntries in=NextToken out=NextToken limit=MaxResults results=AccessControlEntries
ListTemplates in=NextToken out=NextToken limit=MaxResults results=Templates

`,
}
