// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Identity and Access Management, API version 2010-05-08. */
export const iam: ServiceModel = {
  name: 'iam',
  packed: `{"name":"iam","serviceId":"IAM","fullName":"AWS Identity and Access Management","apiVersion":"2010-05-08","protocol":"query","protocols":["query"],"endpointPrefix":"iam","xmlNamespace":"https://iam.amazonaws.com/doc/2010-05-08/","globalEndpoint":"iam.amazonaws.com"}
AcceptDelegationRequest <0
AddClientIDToOpenIDConnectProvider <1
AddRoleToInstanceProfile <2
AddUserToGroup <3
AssociateDelegationRequest <4
AttachGroupPolicy <5
AttachRolePolicy <6
AttachUserPolicy <7
ChangePassword <8
CreateAccessKey <9 >10 wrapper=CreateAccessKeyResult
CreateAccountAlias <11
CreateDelegationRequest <12 >13 wrapper=CreateDelegationRequestResult
CreateGroup <14 >15 wrapper=CreateGroupResult
CreateInstanceProfile <16 >17 wrapper=CreateInstanceProfileResult
CreateLoginProfile <18 >19 wrapper=CreateLoginProfileResult
CreateOpenIDConnectProvider <20 >21 wrapper=CreateOpenIDConnectProviderResult
CreatePolicy <22 >23 wrapper=CreatePolicyResult
CreatePolicyVersion <24 >25 wrapper=CreatePolicyVersionResult
CreateRole <26 >27 wrapper=CreateRoleResult
CreateSAMLProvider <28 >29 wrapper=CreateSAMLProviderResult
CreateServiceLinkedRole <30 >31 wrapper=CreateServiceLinkedRoleResult
CreateServiceSpecificCredential <32 >33 wrapper=CreateServiceSpecificCredentialResult
CreateUser <34 >35 wrapper=CreateUserResult
CreateVirtualMFADevice <36 >37 wrapper=CreateVirtualMFADeviceResult
DeactivateMFADevice <38
DeleteAccessKey <39
DeleteAccountAlias <40
DeleteAccountPasswordPolicy
DeleteGroup <41
DeleteGroupPolicy <42
DeleteInstanceProfile <43
DeleteLoginProfile <44
DeleteOpenIDConnectProvider <45
DeletePolicy <46
DeletePolicyVersion <47
DeleteRole <48
DeleteRolePermissionsBoundary <49
DeleteRolePolicy <50
DeleteSAMLProvider <51
DeleteSSHPublicKey <52
DeleteServerCertificate <53
DeleteServiceLinkedRole <54 >55 wrapper=DeleteServiceLinkedRoleResult
DeleteServiceSpecificCredential <56
DeleteSigningCertificate <57
DeleteUser <58
DeleteUserPermissionsBoundary <59
DeleteUserPolicy <60
DeleteVirtualMFADevice <61
DetachGroupPolicy <62
DetachRolePolicy <63
DetachUserPolicy <64
DisableOrganizationsRootCredentialsManagement <65 >66 wrapper=DisableOrganizationsRootCredentialsManagementResult
DisableOrganizationsRootSessions <67 >68 wrapper=DisableOrganizationsRootSessionsResult
DisableOutboundWebIdentityFederation
EnableMFADevice <69
EnableOrganizationsRootCredentialsManagement <70 >71 wrapper=EnableOrganizationsRootCredentialsManagementResult
EnableOrganizationsRootSessions <72 >73 wrapper=EnableOrganizationsRootSessionsResult
EnableOutboundWebIdentityFederation >74 wrapper=EnableOutboundWebIdentityFederationResult
GenerateCredentialReport >75 wrapper=GenerateCredentialReportResult
GenerateOrganizationsAccessReport <76 >77 wrapper=GenerateOrganizationsAccessReportResult
GenerateServiceLastAccessedDetails <78 >79 wrapper=GenerateServiceLastAccessedDetailsResult
GetAccessKeyLastUsed <80 >81 wrapper=GetAccessKeyLastUsedResult
GetAccountAuthorizationDetails <82 >83 wrapper=GetAccountAuthorizationDetailsResult
GetAccountPasswordPolicy >84 wrapper=GetAccountPasswordPolicyResult
GetAccountSummary >85 wrapper=GetAccountSummaryResult
GetContextKeysForCustomPolicy <86 >87 wrapper=GetContextKeysForCustomPolicyResult
GetContextKeysForPrincipalPolicy <88 >87 wrapper=GetContextKeysForPrincipalPolicyResult
GetCredentialReport >89 wrapper=GetCredentialReportResult
GetDelegationRequest <90 >91 wrapper=GetDelegationRequestResult
GetGroup <92 >93 wrapper=GetGroupResult
GetGroupPolicy <94 >95 wrapper=GetGroupPolicyResult
GetHumanReadableSummary <96 >97 wrapper=GetHumanReadableSummaryResult
GetInstanceProfile <98 >99 wrapper=GetInstanceProfileResult
GetLoginProfile <100 >101 wrapper=GetLoginProfileResult
GetMFADevice <102 >103 wrapper=GetMFADeviceResult
GetOpenIDConnectProvider <104 >105 wrapper=GetOpenIDConnectProviderResult
GetOrganizationsAccessReport <106 >107 wrapper=GetOrganizationsAccessReportResult
GetOutboundWebIdentityFederationInfo >108 wrapper=GetOutboundWebIdentityFederationInfoResult
GetPolicy <109 >110 wrapper=GetPolicyResult
GetPolicyVersion <111 >112 wrapper=GetPolicyVersionResult
GetRole <113 >114 wrapper=GetRoleResult
GetRolePolicy <115 >116 wrapper=GetRolePolicyResult
GetSAMLProvider <117 >118 wrapper=GetSAMLProviderResult
GetSSHPublicKey <119 >120 wrapper=GetSSHPublicKeyResult
GetServerCertificate <121 >122 wrapper=GetServerCertificateResult
GetServiceLastAccessedDetails <123 >124 wrapper=GetServiceLastAccessedDetailsResult
GetServiceLastAccessedDetailsWithEntities <125 >126 wrapper=GetServiceLastAccessedDetailsWithEntitiesResult
GetServiceLinkedRoleDeletionStatus <127 >128 wrapper=GetServiceLinkedRoleDeletionStatusResult
GetUser <129 >130 wrapper=GetUserResult
GetUserPolicy <131 >132 wrapper=GetUserPolicyResult
ListAccessKeys <133 >134 wrapper=ListAccessKeysResult
ListAccountAliases <135 >136 wrapper=ListAccountAliasesResult
ListAttachedGroupPolicies <137 >138 wrapper=ListAttachedGroupPoliciesResult
ListAttachedRolePolicies <139 >140 wrapper=ListAttachedRolePoliciesResult
ListAttachedUserPolicies <141 >142 wrapper=ListAttachedUserPoliciesResult
ListDelegationRequests <143 >144 wrapper=ListDelegationRequestsResult
ListEntitiesForPolicy <145 >146 wrapper=ListEntitiesForPolicyResult
ListGroupPolicies <147 >148 wrapper=ListGroupPoliciesResult
ListGroups <149 >150 wrapper=ListGroupsResult
ListGroupsForUser <151 >152 wrapper=ListGroupsForUserResult
ListInstanceProfileTags <153 >154 wrapper=ListInstanceProfileTagsResult
ListInstanceProfiles <155 >156 wrapper=ListInstanceProfilesResult
ListInstanceProfilesForRole <157 >158 wrapper=ListInstanceProfilesForRoleResult
ListMFADeviceTags <159 >160 wrapper=ListMFADeviceTagsResult
ListMFADevices <161 >162 wrapper=ListMFADevicesResult
ListOpenIDConnectProviderTags <163 >164 wrapper=ListOpenIDConnectProviderTagsResult
ListOpenIDConnectProviders <165 >166 wrapper=ListOpenIDConnectProvidersResult
ListOrganizationsFeatures <167 >168 wrapper=ListOrganizationsFeaturesResult
ListPolicies <169 >170 wrapper=ListPoliciesResult
ListPoliciesGrantingServiceAccess <171 >172 wrapper=ListPoliciesGrantingServiceAccessResult
ListPolicyTags <173 >174 wrapper=ListPolicyTagsResult
ListPolicyVersions <175 >176 wrapper=ListPolicyVersionsResult
ListRolePolicies <177 >178 wrapper=ListRolePoliciesResult
ListRoleTags <179 >180 wrapper=ListRoleTagsResult
ListRoles <181 >182 wrapper=ListRolesResult
ListSAMLProviderTags <183 >184 wrapper=ListSAMLProviderTagsResult
ListSAMLProviders <185 >186 wrapper=ListSAMLProvidersResult
ListSSHPublicKeys <187 >188 wrapper=ListSSHPublicKeysResult
ListServerCertificateTags <189 >190 wrapper=ListServerCertificateTagsResult
ListServerCertificates <191 >192 wrapper=ListServerCertificatesResult
ListServiceSpecificCredentials <193 >194 wrapper=ListServiceSpecificCredentialsResult
ListSigningCertificates <195 >196 wrapper=ListSigningCertificatesResult
ListUserPolicies <197 >198 wrapper=ListUserPoliciesResult
ListUserTags <199 >200 wrapper=ListUserTagsResult
ListUsers <201 >202 wrapper=ListUsersResult
ListVirtualMFADevices <203 >204 wrapper=ListVirtualMFADevicesResult
PutGroupPolicy <205
PutRolePermissionsBoundary <206
PutRolePolicy <207
PutUserPermissionsBoundary <208
PutUserPolicy <209
RejectDelegationRequest <210
RemoveClientIDFromOpenIDConnectProvider <211
RemoveRoleFromInstanceProfile <212
RemoveUserFromGroup <213
ResetServiceSpecificCredential <214 >215 wrapper=ResetServiceSpecificCredentialResult
ResyncMFADevice <216
SendDelegationToken <217
SetDefaultPolicyVersion <218
SetSecurityTokenServicePreferences <219
SimulateCustomPolicy <220 >221 wrapper=SimulateCustomPolicyResult
SimulatePrincipalPolicy <222 >221 wrapper=SimulatePrincipalPolicyResult
TagInstanceProfile <223
TagMFADevice <224
TagOpenIDConnectProvider <225
TagPolicy <226
TagRole <227
TagSAMLProvider <228
TagServerCertificate <229
TagUser <230
UntagInstanceProfile <231
UntagMFADevice <232
UntagOpenIDConnectProvider <233
UntagPolicy <234
UntagRole <235
UntagSAMLProvider <236
UntagServerCertificate <237
UntagUser <238
UpdateAccessKey <239
UpdateAccountPasswordPolicy <240
UpdateAssumeRolePolicy <241
UpdateDelegationRequest <242
UpdateGroup <243
UpdateLoginProfile <244
UpdateOpenIDConnectProviderThumbprint <245
UpdateRole <246 >247 wrapper=UpdateRoleResult
UpdateRoleDescription <248 >249 wrapper=UpdateRoleDescriptionResult
UpdateSAMLProvider <250 >251 wrapper=UpdateSAMLProviderResult
UpdateSSHPublicKey <252
UpdateServerCertificate <253
UpdateServiceSpecificCredential <254
UpdateSigningCertificate <255
UpdateUser <256
UploadSSHPublicKey <257 >258 wrapper=UploadSSHPublicKeyResult
UploadServerCertificate <259 >260 wrapper=UploadServerCertificateResult
UploadSigningCertificate <261 >262 wrapper=UploadSigningCertificateResult

DelegationRequestId:s!
OpenIDConnectProviderArn:s! ClientID:s!
InstanceProfileName:s! RoleName:s!
GroupName:s! UserName:s!
DelegationRequestId:s!
GroupName:s! PolicyArn:s!
RoleName:s! PolicyArn:s!
UserName:s! PolicyArn:s!
OldPassword:s! NewPassword:s!
UserName:s
AccessKey:298!
AccountAlias:s!
OwnerAccountId:s Description:s! Permissions:299! RequestMessage:s RequestorWorkflowId:s! RedirectUrl:s NotificationChannel:s! SessionDuration:i! OnlySendByOwner:b
ConsoleDeepLink:s DelegationRequestId:s
Path:s GroupName:s!
Group:300!
InstanceProfileName:s! Path:s Tags:[301
InstanceProfile:302!
UserName:s Password:s PasswordResetRequired:b
LoginProfile:303!
Url:s! ClientIDList:[s ThumbprintList:[s Tags:[301
OpenIDConnectProviderArn:s Tags:[301
PolicyName:s! Path:s PolicyDocument:s! Description:s Tags:[301
Policy:304
PolicyArn:s! PolicyDocument:s! SetAsDefault:b
PolicyVersion:305
Path:s RoleName:s! AssumeRolePolicyDocument:s! Description:s MaxSessionDuration:i PermissionsBoundary:s Tags:[301
Role:306!
SAMLMetadataDocument:s! Name:s! Tags:[301 AssertionEncryptionMode:s AddPrivateKey:s
SAMLProviderArn:s Tags:[301
AWSServiceName:s! Description:s CustomSuffix:s
Role:306
UserName:s! ServiceName:s! CredentialAgeDays:i
ServiceSpecificCredential:307
Path:s UserName:s! PermissionsBoundary:s Tags:[301
User:308
Path:s VirtualMFADeviceName:s! Tags:[301
VirtualMFADevice:309!
UserName:s SerialNumber:s!
UserName:s AccessKeyId:s!
AccountAlias:s!
GroupName:s!
GroupName:s! PolicyName:s!
InstanceProfileName:s!
UserName:s
OpenIDConnectProviderArn:s!
PolicyArn:s!
PolicyArn:s! VersionId:s!
RoleName:s!
RoleName:s!
RoleName:s! PolicyName:s!
SAMLProviderArn:s!
UserName:s! SSHPublicKeyId:s!
ServerCertificateName:s!
RoleName:s!
DeletionTaskId:s!
UserName:s ServiceSpecificCredentialId:s!
UserName:s CertificateId:s!
UserName:s!
UserName:s!
UserName:s! PolicyName:s!
SerialNumber:s!
GroupName:s! PolicyArn:s!
RoleName:s! PolicyArn:s!
UserName:s! PolicyArn:s!
-
OrganizationId:s EnabledFeatures:[s
-
OrganizationId:s EnabledFeatures:[s
UserName:s! SerialNumber:s! AuthenticationCode1:s! AuthenticationCode2:s!
-
OrganizationId:s EnabledFeatures:[s
-
OrganizationId:s EnabledFeatures:[s
IssuerIdentifier:s
State:s Description:s
EntityPath:s! OrganizationsPolicyId:s
JobId:s
Arn:s! Granularity:s
JobId:s
AccessKeyId:s!
UserName:s AccessKeyLastUsed:310
Filter:[s MaxItems:i Marker:s
UserDetailList:[311 GroupDetailList:[312 RoleDetailList:[313 Policies:[314 IsTruncated:b Marker:s
PasswordPolicy:315!
SummaryMap:{i
PolicyInputList:[s!
ContextKeyNames:[s
PolicySourceArn:s! PolicyInputList:[s
Content:B ReportFormat:s GeneratedTime:t
DelegationRequestId:s! DelegationPermissionCheck:b
DelegationRequest:316 PermissionCheckStatus:s PermissionCheckResult:s
GroupName:s! Marker:s MaxItems:i
Group:300! Users:[308! IsTruncated:b Marker:s
GroupName:s! PolicyName:s!
GroupName:s! PolicyName:s! PolicyDocument:s!
EntityArn:s! Locale:s
SummaryContent:s Locale:s SummaryState:s
InstanceProfileName:s!
InstanceProfile:302!
UserName:s
LoginProfile:303!
SerialNumber:s! UserName:s
UserName:s SerialNumber:s! EnableDate:t Certifications:{s
OpenIDConnectProviderArn:s!
Url:s ClientIDList:[s ThumbprintList:[s CreateDate:t Tags:[301
JobId:s! MaxItems:i Marker:s SortKey:s
JobStatus:s! JobCreationDate:t! JobCompletionDate:t NumberOfServicesAccessible:i NumberOfServicesNotAccessed:i AccessDetails:[317 IsTruncated:b Marker:s ErrorDetails:318
IssuerIdentifier:s JwtVendingEnabled:b
PolicyArn:s!
Policy:304
PolicyArn:s! VersionId:s!
PolicyVersion:305
RoleName:s!
Role:306!
RoleName:s! PolicyName:s!
RoleName:s! PolicyName:s! PolicyDocument:s!
SAMLProviderArn:s!
SAMLProviderUUID:s SAMLMetadataDocument:s CreateDate:t ValidUntil:t Tags:[301 AssertionEncryptionMode:s PrivateKeyList:[319
UserName:s! SSHPublicKeyId:s! Encoding:s!
SSHPublicKey:320
ServerCertificateName:s!
ServerCertificate:321!
JobId:s! MaxItems:i Marker:s
JobStatus:s! JobType:s JobCreationDate:t! ServicesLastAccessed:[322! JobCompletionDate:t! IsTruncated:b Marker:s Error:318
JobId:s! ServiceNamespace:s! MaxItems:i Marker:s
JobStatus:s! JobCreationDate:t! JobCompletionDate:t! EntityDetailsList:[323! IsTruncated:b Marker:s Error:318
DeletionTaskId:s!
Status:s! Reason:324
UserName:s
User:308!
UserName:s! PolicyName:s!
UserName:s! PolicyName:s! PolicyDocument:s!
UserName:s Marker:s MaxItems:i
AccessKeyMetadata:[325! IsTruncated:b Marker:s
Marker:s MaxItems:i
AccountAliases:[s! IsTruncated:b Marker:s
GroupName:s! PathPrefix:s Marker:s MaxItems:i
AttachedPolicies:[326 IsTruncated:b Marker:s
RoleName:s! PathPrefix:s Marker:s MaxItems:i
AttachedPolicies:[326 IsTruncated:b Marker:s
UserName:s! PathPrefix:s Marker:s MaxItems:i
AttachedPolicies:[326 IsTruncated:b Marker:s
OwnerId:s Marker:s MaxItems:i
DelegationRequests:[316 Marker:s isTruncated:b
PolicyArn:s! EntityFilter:s PathPrefix:s PolicyUsageFilter:s Marker:s MaxItems:i
PolicyGroups:[327 PolicyUsers:[328 PolicyRoles:[329 IsTruncated:b Marker:s
GroupName:s! Marker:s MaxItems:i
PolicyNames:[s! IsTruncated:b Marker:s
PathPrefix:s Marker:s MaxItems:i
Groups:[300! IsTruncated:b Marker:s
UserName:s! Marker:s MaxItems:i
Groups:[300! IsTruncated:b Marker:s
InstanceProfileName:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
PathPrefix:s Marker:s MaxItems:i
InstanceProfiles:[302! IsTruncated:b Marker:s
RoleName:s! Marker:s MaxItems:i
InstanceProfiles:[302! IsTruncated:b Marker:s
SerialNumber:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
UserName:s Marker:s MaxItems:i
MFADevices:[330! IsTruncated:b Marker:s
OpenIDConnectProviderArn:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
-
OpenIDConnectProviderList:[331
-
OrganizationId:s EnabledFeatures:[s
Scope:s OnlyAttached:b PathPrefix:s PolicyUsageFilter:s Marker:s MaxItems:i
Policies:[304 IsTruncated:b Marker:s
Marker:s Arn:s! ServiceNamespaces:[s!
PoliciesGrantingServiceAccess:[332! IsTruncated:b Marker:s
PolicyArn:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
PolicyArn:s! Marker:s MaxItems:i
Versions:[305 IsTruncated:b Marker:s
RoleName:s! Marker:s MaxItems:i
PolicyNames:[s! IsTruncated:b Marker:s
RoleName:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
PathPrefix:s Marker:s MaxItems:i
Roles:[306! IsTruncated:b Marker:s
SAMLProviderArn:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
-
SAMLProviderList:[333
UserName:s Marker:s MaxItems:i
SSHPublicKeys:[334 IsTruncated:b Marker:s
ServerCertificateName:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
PathPrefix:s Marker:s MaxItems:i
ServerCertificateMetadataList:[335! IsTruncated:b Marker:s
UserName:s ServiceName:s AllUsers:b Marker:s MaxItems:i
ServiceSpecificCredentials:[336 Marker:s IsTruncated:b
UserName:s Marker:s MaxItems:i
Certificates:[337! IsTruncated:b Marker:s
UserName:s! Marker:s MaxItems:i
PolicyNames:[s! IsTruncated:b Marker:s
UserName:s! Marker:s MaxItems:i
Tags:[301! IsTruncated:b Marker:s
PathPrefix:s Marker:s MaxItems:i
Users:[308! IsTruncated:b Marker:s
AssignmentStatus:s Marker:s MaxItems:i
VirtualMFADevices:[309! IsTruncated:b Marker:s
GroupName:s! PolicyName:s! PolicyDocument:s!
RoleName:s! PermissionsBoundary:s!
RoleName:s! PolicyName:s! PolicyDocument:s!
UserName:s! PermissionsBoundary:s!
UserName:s! PolicyName:s! PolicyDocument:s!
DelegationRequestId:s! Notes:s
OpenIDConnectProviderArn:s! ClientID:s!
InstanceProfileName:s! RoleName:s!
GroupName:s! UserName:s!
UserName:s ServiceSpecificCredentialId:s!
ServiceSpecificCredential:307
UserName:s! SerialNumber:s! AuthenticationCode1:s! AuthenticationCode2:s!
DelegationRequestId:s!
PolicyArn:s! VersionId:s!
GlobalEndpointTokenVersion:s!
PolicyInputList:[s! PermissionsBoundaryPolicyInputList:[s OrderedOrganizationPolicyInputList:[338 ActionNames:[s! ResourceArns:[s ResourcePolicy:s ResourceOwner:s CallerArn:s ContextEntries:[339 ResourceHandlingOption:s MaxItems:i Marker:s
EvaluationResults:[340 IsTruncated:b Marker:s
PolicySourceArn:s! PolicyInputList:[s PermissionsBoundaryPolicyInputList:[s PolicyExclusionList:[341 ActionNames:[s! ResourceArns:[s ResourcePolicy:s ResourceOwner:s CallerArn:s ContextEntries:[339 ResourceHandlingOption:s MaxItems:i Marker:s
InstanceProfileName:s! Tags:[301!
SerialNumber:s! Tags:[301!
OpenIDConnectProviderArn:s! Tags:[301!
PolicyArn:s! Tags:[301!
RoleName:s! Tags:[301!
SAMLProviderArn:s! Tags:[301!
ServerCertificateName:s! Tags:[301!
UserName:s! Tags:[301!
InstanceProfileName:s! TagKeys:[s!
SerialNumber:s! TagKeys:[s!
OpenIDConnectProviderArn:s! TagKeys:[s!
PolicyArn:s! TagKeys:[s!
RoleName:s! TagKeys:[s!
SAMLProviderArn:s! TagKeys:[s!
ServerCertificateName:s! TagKeys:[s!
UserName:s! TagKeys:[s!
UserName:s AccessKeyId:s! Status:s!
MinimumPasswordLength:i RequireSymbols:b RequireNumbers:b RequireUppercaseCharacters:b RequireLowercaseCharacters:b AllowUsersToChangePassword:b MaxPasswordAge:i PasswordReusePrevention:i HardExpiry:b
RoleName:s! PolicyDocument:s!
DelegationRequestId:s! Notes:s
GroupName:s! NewPath:s NewGroupName:s
UserName:s! Password:s PasswordResetRequired:b
OpenIDConnectProviderArn:s! ThumbprintList:[s!
RoleName:s! Description:s MaxSessionDuration:i
-
RoleName:s! Description:s!
Role:306
SAMLMetadataDocument:s SAMLProviderArn:s! AssertionEncryptionMode:s AddPrivateKey:s RemovePrivateKey:s
SAMLProviderArn:s
UserName:s! SSHPublicKeyId:s! Status:s!
ServerCertificateName:s! NewPath:s NewServerCertificateName:s
UserName:s ServiceSpecificCredentialId:s! Status:s!
UserName:s CertificateId:s! Status:s!
UserName:s! NewPath:s NewUserName:s
UserName:s! SSHPublicKeyBody:s!
SSHPublicKey:320
Path:s ServerCertificateName:s! CertificateBody:s! PrivateKey:s! CertificateChain:s Tags:[301
ServerCertificateMetadata:335 Tags:[301
UserName:s CertificateBody:s!
Certificate:337!
-
-
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
message:s
message:s
message:s
-
-
message:s
message:s
message:s
message:s
-
message:s
message:s
message:s
message:s
UserName:s! AccessKeyId:s! Status:s! SecretAccessKey:s! CreateDate:t
PolicyTemplateArn:s Parameters:[342
Path:s! GroupName:s! GroupId:s! Arn:s! CreateDate:t!
Key:s! Value:s!
Path:s! InstanceProfileName:s! InstanceProfileId:s! Arn:s! CreateDate:t! Roles:[306! Tags:[301
UserName:s! CreateDate:t! PasswordResetRequired:b
PolicyName:s PolicyId:s Arn:s Path:s DefaultVersionId:s AttachmentCount:i PermissionsBoundaryUsageCount:i IsAttachable:b Description:s CreateDate:t UpdateDate:t Tags:[301
Document:s VersionId:s IsDefaultVersion:b CreateDate:t
Path:s! RoleName:s! RoleId:s! Arn:s! CreateDate:t! AssumeRolePolicyDocument:s Description:s MaxSessionDuration:i PermissionsBoundary:343 Tags:[301 RoleLastUsed:344
CreateDate:t! ExpirationDate:t ServiceName:s! ServiceUserName:s ServicePassword:s ServiceCredentialAlias:s ServiceCredentialSecret:s ServiceSpecificCredentialId:s! UserName:s! Status:s!
Path:s! UserName:s! UserId:s! Arn:s! CreateDate:t! PasswordLastUsed:t PermissionsBoundary:343 Tags:[301
SerialNumber:s! Base32StringSeed:B QRCodePNG:B User:308 EnableDate:t Tags:[301
LastUsedDate:t ServiceName:s! Region:s!
Path:s UserName:s UserId:s Arn:s CreateDate:t UserPolicyList:[345 GroupList:[s AttachedManagedPolicies:[326 PermissionsBoundary:343 Tags:[301
Path:s GroupName:s GroupId:s Arn:s CreateDate:t GroupPolicyList:[345 AttachedManagedPolicies:[326
Path:s RoleName:s RoleId:s Arn:s CreateDate:t AssumeRolePolicyDocument:s InstanceProfileList:[302 RolePolicyList:[345 AttachedManagedPolicies:[326 PermissionsBoundary:343 Tags:[301 RoleLastUsed:344
PolicyName:s PolicyId:s Arn:s Path:s DefaultVersionId:s AttachmentCount:i PermissionsBoundaryUsageCount:i IsAttachable:b Description:s CreateDate:t UpdateDate:t PolicyVersionList:[305
MinimumPasswordLength:i RequireSymbols:b RequireNumbers:b RequireUppercaseCharacters:b RequireLowercaseCharacters:b AllowUsersToChangePassword:b ExpirePasswords:b MaxPasswordAge:i PasswordReusePrevention:i HardExpiry:b
DelegationRequestId:s OwnerAccountId:s Description:s RequestMessage:s Permissions:299 PermissionPolicy:s RolePermissionRestrictionArns:[s OwnerId:s ApproverId:s State:s ExpirationTime:t RequestorId:s RequestorName:s CreateDate:t SessionDuration:i RedirectUrl:s Notes:s RejectionReason:s OnlySendByOwner:b UpdatedTime:t
ServiceName:s! ServiceNamespace:s! Region:s EntityPath:s LastAuthenticatedTime:t TotalAuthenticatedEntities:i
Message:s! Code:s!
KeyId:s Timestamp:t
UserName:s! SSHPublicKeyId:s! Fingerprint:s! SSHPublicKeyBody:s! Status:s! UploadDate:t
ServerCertificateMetadata:335! CertificateBody:s! CertificateChain:s Tags:[301
ServiceName:s! LastAuthenticated:t ServiceNamespace:s! LastAuthenticatedEntity:s LastAuthenticatedRegion:s TotalAuthenticatedEntities:i TrackedActionsLastAccessed:[346
EntityInfo:347! LastAuthenticated:t
Reason:s RoleUsageList:[348
UserName:s AccessKeyId:s Status:s CreateDate:t
PolicyName:s PolicyArn:s
GroupName:s GroupId:s
UserName:s UserId:s
RoleName:s RoleId:s
UserName:s! SerialNumber:s! EnableDate:t!
Arn:s
ServiceNamespace:s Policies:[349
Arn:s ValidUntil:t CreateDate:t
UserName:s! SSHPublicKeyId:s! Status:s! UploadDate:t!
Path:s! ServerCertificateName:s! ServerCertificateId:s! Arn:s! UploadDate:t Expiration:t
UserName:s! Status:s! ServiceUserName:s ServiceCredentialAlias:s CreateDate:t! ExpirationDate:t ServiceSpecificCredentialId:s! ServiceName:s!
UserName:s! CertificateId:s! CertificateBody:s! Status:s! UploadDate:t
ServiceControlPolicyInputList:[s
ContextKeyName:s ContextKeyValues:[s ContextKeyType:s
EvalActionName:s! EvalResourceName:s EvalDecision:s! MatchedStatements:[350 MissingContextValues:[s OrganizationsDecisionDetail:351 PermissionsBoundaryDecisionDetail:352 EvalDecisionDetails:{s ResourceSpecificResults:[353
%union PolicyType:s PolicyArn:s InlinePolicyIdentifier:354
Name:s Values:[s Type:s
PermissionsBoundaryType:s PermissionsBoundaryArn:s
LastUsedDate:t Region:s
PolicyName:s PolicyDocument:s
ActionName:s LastAccessedEntity:s LastAccessedTime:t LastAccessedRegion:s
Arn:s! Name:s! Type:s! Id:s! Path:s
Region:s Resources:[s
PolicyName:s! PolicyType:s! PolicyArn:s EntityType:s EntityName:s
SourcePolicyId:s SourcePolicyType:s StartPosition:355 EndPosition:355
AllowedByOrganizations:b
AllowedByPermissionsBoundary:b
EvalResourceName:s! EvalResourceDecision:s! MatchedStatements:[350 MissingContextValues:[s EvalDecisionDetails:{s PermissionsBoundaryDecisionDetail:352
PolicyName:s! AttachmentType:s! AttachmentName:s!
Line:i Column:i

AccountNotManagementOrDelegatedAdministratorException 263
CallerIsNotManagementAccountException 264
ConcurrentModificationException 265 code=ConcurrentModification status=409 sender
CredentialReportExpiredException 266 code=ReportExpired status=410 sender
CredentialReportNotPresentException 267 code=ReportNotPresent status=410 sender
CredentialReportNotReadyException 268 code=ReportInProgress status=404 sender
DeleteConflictException 269 code=DeleteConflict status=409 sender
DuplicateCertificateException 270 code=DuplicateCertificate status=409 sender
DuplicateSSHPublicKeyException 271 code=DuplicateSSHPublicKey status=400 sender
EntityAlreadyExistsException 272 code=EntityAlreadyExists status=409 sender
EntityTemporarilyUnmodifiableException 273 code=EntityTemporarilyUnmodifiable status=409 sender
FeatureDisabledException 274 code=FeatureDisabled status=404 sender
FeatureEnabledException 275 code=FeatureEnabled status=409 sender
InvalidAuthenticationCodeException 276 code=InvalidAuthenticationCode status=403 sender
InvalidCertificateException 277 code=InvalidCertificate status=400 sender
InvalidInputException 278 code=InvalidInput status=400 sender
InvalidPublicKeyException 279 code=InvalidPublicKey status=400 sender
InvalidUserTypeException 280 code=InvalidUserType status=400 sender
KeyPairMismatchException 281 code=KeyPairMismatch status=400 sender
LimitExceededException 282 code=LimitExceeded status=409 sender
MalformedCertificateException 283 code=MalformedCertificate status=400 sender
MalformedPolicyDocumentException 284 code=MalformedPolicyDocument status=400 sender
NoSuchEntityException 285 code=NoSuchEntity status=404 sender
OpenIdIdpCommunicationErrorException 286 code=OpenIdIdpCommunicationError status=400 sender
OrganizationNotFoundException 287
OrganizationNotInAllFeaturesModeException 288
PasswordPolicyViolationException 289 code=PasswordPolicyViolation status=400 sender
PolicyEvaluationException 290 code=PolicyEvaluation status=500
PolicyNotAttachableException 291 code=PolicyNotAttachable status=400 sender
ReportGenerationLimitExceededException 292 code=ReportGenerationLimitExceeded status=409 sender
ServiceAccessNotEnabledException 293
ServiceFailureException 294 code=ServiceFailure status=500
ServiceNotSupportedException 295 code=NotSupportedService status=404 sender
UnmodifiableEntityException 296 code=UnmodifiableEntity status=400 sender
UnrecognizedPublicKeyEncodingException 297 code=UnrecognizedPublicKeyEncoding status=400 sender

GetAccountAuthorizationDetails in=Marker out=Marker limit=MaxItems more=IsTruncated results=UserDetailList,GroupDetailList,RoleDetailList,Policies
GetGroup in=Marker out=Marker limit=MaxItems more=IsTruncated results=Users once=Group
ListAccessKeys in=Marker out=Marker limit=MaxItems more=IsTruncated results=AccessKeyMetadata
ListAccountAliases in=Marker out=Marker limit=MaxItems more=IsTruncated results=AccountAliases
ListAttachedGroupPolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=AttachedPolicies
ListAttachedRolePolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=AttachedPolicies
ListAttachedUserPolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=AttachedPolicies
ListEntitiesForPolicy in=Marker out=Marker limit=MaxItems more=IsTruncated results=PolicyGroups,PolicyUsers,PolicyRoles
ListGroupPolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=PolicyNames
ListGroups in=Marker out=Marker limit=MaxItems more=IsTruncated results=Groups
ListGroupsForUser in=Marker out=Marker limit=MaxItems more=IsTruncated results=Groups
ListInstanceProfiles in=Marker out=Marker limit=MaxItems more=IsTruncated results=InstanceProfiles
ListInstanceProfilesForRole in=Marker out=Marker limit=MaxItems more=IsTruncated results=InstanceProfiles
ListMFADevices in=Marker out=Marker limit=MaxItems more=IsTruncated results=MFADevices
ListPolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=Policies
ListPolicyVersions in=Marker out=Marker limit=MaxItems more=IsTruncated results=Versions
ListRolePolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=PolicyNames
ListRoles in=Marker out=Marker limit=MaxItems more=IsTruncated results=Roles
ListServerCertificates in=Marker out=Marker limit=MaxItems more=IsTruncated results=ServerCertificateMetadataList
ListSigningCertificates in=Marker out=Marker limit=MaxItems more=IsTruncated results=Certificates
ListSSHPublicKeys in=Marker out=Marker limit=MaxItems more=IsTruncated results=SSHPublicKeys
ListUserPolicies in=Marker out=Marker limit=MaxItems more=IsTruncated results=PolicyNames
ListUsers in=Marker out=Marker limit=MaxItems more=IsTruncated results=Users
ListVirtualMFADevices in=Marker out=Marker limit=MaxItems more=IsTruncated results=VirtualMFADevices
SimulateCustomPolicy in=Marker out=Marker limit=MaxItems more=IsTruncated results=EvaluationResults
SimulatePrincipalPolicy in=Marker out=Marker limit=MaxItems more=IsTruncated results=EvaluationResults
ListUserTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListInstanceProfileTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListMFADeviceTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListOpenIDConnectProviderTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListPolicyTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListRoleTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListSAMLProviderTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags
ListServerCertificateTags in=Marker out=Marker limit=MaxItems more=IsTruncated results=Tags

InstanceProfileExists GetInstanceProfile 1 40 [{"expected":200,"matcher":"status","state":"success"},{"state":"retry","matcher":"status","expected":404}]
UserExists GetUser 1 20 [{"state":"success","matcher":"status","expected":200},{"state":"retry","matcher":"error","expected":"NoSuchEntity"}]
RoleExists GetRole 1 20 [{"state":"success","matcher":"status","expected":200},{"state":"retry","matcher":"error","expected":"NoSuchEntity"}]
PolicyExists GetPolicy 1 20 [{"state":"success","matcher":"status","expected":200},{"state":"retry","matcher":"error","expected":"NoSuchEntity"}]`,
}
