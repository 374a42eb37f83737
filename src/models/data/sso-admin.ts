// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Single Sign-On Admin, API version 2020-07-20. */
export const ssoAdmin: ServiceModel = {
  name: 'sso-admin',
  packed: `{"name":"sso-admin","serviceId":"SSO Admin","fullName":"AWS Single Sign-On Admin","apiVersion":"2020-07-20","protocol":"json","protocols":["json"],"endpointPrefix":"sso","jsonVersion":"1.1","targetPrefix":"SWBExternalService"}
AddRegion <0 >1
AttachCustomerManagedPolicyReferenceToPermissionSet <2 >3
AttachManagedPolicyToPermissionSet <4 >5
CreateAccountAssignment <6 >7
CreateApplication <8 >9
CreateApplicationAssignment <10 >11
CreateInstance <12 >13
CreateInstanceAccessControlAttributeConfiguration <14 >15
CreatePermissionSet <16 >17
CreateTrustedTokenIssuer <18 >19
DeleteAccountAssignment <20 >21
DeleteApplication <22 >23
DeleteApplicationAccessScope <24 idempotent
DeleteApplicationAssignment <25 >26 idempotent
DeleteApplicationAuthenticationMethod <27 idempotent
DeleteApplicationGrant <28 idempotent
DeleteInlinePolicyFromPermissionSet <29 >30
DeleteInstance <31 >32
DeleteInstanceAccessControlAttributeConfiguration <33 >34
DeletePermissionSet <35 >36
DeletePermissionsBoundaryFromPermissionSet <37 >38
DeleteTrustedTokenIssuer <39 >40
DescribeAccountAssignmentCreationStatus <41 >42
DescribeAccountAssignmentDeletionStatus <43 >44
DescribeApplication <45 >46
DescribeApplicationAssignment <47 >48
DescribeApplicationProvider <49 >50
DescribeInstance <51 >52
DescribeInstanceAccessControlAttributeConfiguration <53 >54
DescribePermissionSet <55 >56
DescribePermissionSetProvisioningStatus <57 >58
DescribeRegion <59 >60
DescribeTrustedTokenIssuer <61 >62
DetachCustomerManagedPolicyReferenceFromPermissionSet <63 >64
DetachManagedPolicyFromPermissionSet <65 >66
GetApplicationAccessScope <67 >68 readonly
GetApplicationAssignmentConfiguration <69 >70 readonly
GetApplicationAuthenticationMethod <71 >72 readonly
GetApplicationGrant <73 >74 readonly
GetApplicationSessionConfiguration <75 >76 readonly
GetInlinePolicyForPermissionSet <77 >78
GetPermissionsBoundaryForPermissionSet <79 >80
ListAccountAssignmentCreationStatus <81 >82
ListAccountAssignmentDeletionStatus <83 >84
ListAccountAssignments <85 >86
ListAccountAssignmentsForPrincipal <87 >88
ListAccountsForProvisionedPermissionSet <89 >90
ListApplicationAccessScopes <91 >92 readonly
ListApplicationAssignments <93 >94 readonly
ListApplicationAssignmentsForPrincipal <95 >96 readonly
ListApplicationAuthenticationMethods <97 >98 readonly
ListApplicationGrants <99 >100 readonly
ListApplicationProviders <101 >102
ListApplications <103 >104
ListCustomerManagedPolicyReferencesInPermissionSet <105 >106
ListInstances <107 >108
ListManagedPoliciesInPermissionSet <109 >110
ListPermissionSetProvisioningStatus <111 >112
ListPermissionSets <113 >114
ListPermissionSetsProvisionedToAccount <115 >116
ListRegions <117 >118
ListTagsForResource <119 >120
ListTrustedTokenIssuers <121 >122
ProvisionPermissionSet <123 >124
PutApplicationAccessScope <125 idempotent
PutApplicationAssignmentConfiguration <126 >127 idempotent
PutApplicationAuthenticationMethod <128 idempotent
PutApplicationGrant <129 idempotent
PutApplicationSessionConfiguration <130 >131 idempotent
PutInlinePolicyToPermissionSet <132 >133
PutPermissionsBoundaryToPermissionSet <134 >135
RemoveRegion <136 >137
TagResource <138 >139
UntagResource <140 >141
UpdateApplication <142 >143
UpdateInstance <144 >145
UpdateInstanceAccessControlAttributeConfiguration <146 >147
UpdatePermissionSet <148 >149
UpdateTrustedTokenIssuer <150 >151

InstanceArn:s! RegionName:s!
Status:s
InstanceArn:s! PermissionSetArn:s! CustomerManagedPolicyReference:159!
-
InstanceArn:s! PermissionSetArn:s! ManagedPolicyArn:s!
-
InstanceArn:s! TargetId:s! TargetType:s! PermissionSetArn:s! PrincipalType:s! PrincipalId:s!
AccountAssignmentCreationStatus:160
InstanceArn:s! ApplicationProviderArn:s! Name:s! Description:s PortalOptions:161 Tags:[162 Status:s ClientToken:s~
ApplicationArn:s InstanceArn:s IdentityStoreArn:s
ApplicationArn:s! PrincipalId:s! PrincipalType:s!
-
Name:s ClientToken:s~ Tags:[162
InstanceArn:s
InstanceArn:s! InstanceAccessControlAttributeConfiguration:163!
-
Name:s! Description:s InstanceArn:s! SessionDuration:s RelayState:s Tags:[162
PermissionSet:164
InstanceArn:s! Name:s! TrustedTokenIssuerType:s! TrustedTokenIssuerConfiguration:165! ClientToken:s~ Tags:[162
TrustedTokenIssuerArn:s
InstanceArn:s! TargetId:s! TargetType:s! PermissionSetArn:s! PrincipalType:s! PrincipalId:s!
AccountAssignmentDeletionStatus:160
ApplicationArn:s!
-
ApplicationArn:s! Scope:s!
ApplicationArn:s! PrincipalId:s! PrincipalType:s!
-
ApplicationArn:s! AuthenticationMethodType:s!
ApplicationArn:s! GrantType:s!
InstanceArn:s! PermissionSetArn:s!
-
InstanceArn:s!
-
InstanceArn:s!
-
InstanceArn:s! PermissionSetArn:s!
-
InstanceArn:s! PermissionSetArn:s!
-
TrustedTokenIssuerArn:s!
-
InstanceArn:s! AccountAssignmentCreationRequestId:s!
AccountAssignmentCreationStatus:160
InstanceArn:s! AccountAssignmentDeletionRequestId:s!
AccountAssignmentDeletionStatus:160
ApplicationArn:s!
ApplicationArn:s ApplicationProviderArn:s Name:s ApplicationAccount:s InstanceArn:s IdentityStoreArn:s Status:s PortalOptions:161 Description:s CreatedDate:t CreatedFrom:s
ApplicationArn:s! PrincipalId:s! PrincipalType:s!
PrincipalType:s PrincipalId:s ApplicationArn:s
ApplicationProviderArn:s!
ApplicationProviderArn:s! FederationProtocol:s DisplayData:166 ResourceServerConfig:167
InstanceArn:s!
InstanceArn:s IdentityStoreId:s OwnerAccountId:s Name:s CreatedDate:t Status:s StatusReason:s EncryptionConfigurationDetails:168 PermissionSetsEnabled:b
InstanceArn:s!
Status:s StatusReason:s InstanceAccessControlAttributeConfiguration:163
InstanceArn:s! PermissionSetArn:s!
PermissionSet:164
InstanceArn:s! ProvisionPermissionSetRequestId:s!
PermissionSetProvisioningStatus:169
InstanceArn:s! RegionName:s!
RegionName:s Status:s AddedDate:t IsPrimaryRegion:b
TrustedTokenIssuerArn:s!
TrustedTokenIssuerArn:s Name:s TrustedTokenIssuerType:s TrustedTokenIssuerConfiguration:165
InstanceArn:s! PermissionSetArn:s! CustomerManagedPolicyReference:159!
-
InstanceArn:s! PermissionSetArn:s! ManagedPolicyArn:s!
-
ApplicationArn:s! Scope:s!
Scope:s! AuthorizedTargets:[s
ApplicationArn:s!
AssignmentRequired:b!
ApplicationArn:s! AuthenticationMethodType:s!
AuthenticationMethod:170
ApplicationArn:s! GrantType:s!
Grant:171!
ApplicationArn:s!
UserBackgroundSessionApplicationStatus:s
InstanceArn:s! PermissionSetArn:s!
InlinePolicy:s
InstanceArn:s! PermissionSetArn:s!
PermissionsBoundary:172
InstanceArn:s! MaxResults:i NextToken:s Filter:173
AccountAssignmentsCreationStatus:[174 NextToken:s
InstanceArn:s! MaxResults:i NextToken:s Filter:173
AccountAssignmentsDeletionStatus:[174 NextToken:s
InstanceArn:s! AccountId:s! PermissionSetArn:s! MaxResults:i NextToken:s
AccountAssignments:[175 NextToken:s
InstanceArn:s! PrincipalId:s! PrincipalType:s! Filter:176 NextToken:s MaxResults:i
AccountAssignments:[177 NextToken:s
InstanceArn:s! PermissionSetArn:s! ProvisioningStatus:s MaxResults:i NextToken:s
AccountIds:[s NextToken:s
ApplicationArn:s! MaxResults:i NextToken:s
Scopes:[178! NextToken:s
ApplicationArn:s! MaxResults:i NextToken:s
ApplicationAssignments:[179 NextToken:s
InstanceArn:s! PrincipalId:s! PrincipalType:s! Filter:180 NextToken:s MaxResults:i
ApplicationAssignments:[181 NextToken:s
ApplicationArn:s! NextToken:s
AuthenticationMethods:[182 NextToken:s
ApplicationArn:s! NextToken:s
Grants:[183! NextToken:s
MaxResults:i NextToken:s
ApplicationProviders:[184 NextToken:s
InstanceArn:s! MaxResults:i NextToken:s Filter:185
Applications:[186 NextToken:s
InstanceArn:s! PermissionSetArn:s! MaxResults:i NextToken:s
CustomerManagedPolicyReferences:[159 NextToken:s
MaxResults:i NextToken:s
Instances:[187 NextToken:s
InstanceArn:s! PermissionSetArn:s! MaxResults:i NextToken:s
AttachedManagedPolicies:[188 NextToken:s
InstanceArn:s! MaxResults:i NextToken:s Filter:173
PermissionSetsProvisioningStatus:[189 NextToken:s
InstanceArn:s! NextToken:s MaxResults:i
PermissionSets:[s NextToken:s
InstanceArn:s! AccountId:s! ProvisioningStatus:s MaxResults:i NextToken:s
NextToken:s PermissionSets:[s
InstanceArn:s! MaxResults:i NextToken:s
Regions:[190 NextToken:s
InstanceArn:s ResourceArn:s! NextToken:s
Tags:[162 NextToken:s
InstanceArn:s! MaxResults:i NextToken:s
TrustedTokenIssuers:[191 NextToken:s
InstanceArn:s! PermissionSetArn:s! TargetId:s TargetType:s!
PermissionSetProvisioningStatus:169
Scope:s! AuthorizedTargets:[s ApplicationArn:s!
ApplicationArn:s! AssignmentRequired:b!
-
ApplicationArn:s! AuthenticationMethodType:s! AuthenticationMethod:170!
ApplicationArn:s! GrantType:s! Grant:171!
ApplicationArn:s! UserBackgroundSessionApplicationStatus:s
-
InstanceArn:s! PermissionSetArn:s! InlinePolicy:s!
-
InstanceArn:s! PermissionSetArn:s! PermissionsBoundary:172!
-
InstanceArn:s! RegionName:s!
Status:s
InstanceArn:s ResourceArn:s! Tags:[162!
-
InstanceArn:s ResourceArn:s! TagKeys:[s!
-
ApplicationArn:s! Name:s Description:s Status:s PortalOptions:192
-
Name:s InstanceArn:s! EncryptionConfiguration:193 PermissionSetsEnabled:b
-
InstanceArn:s! InstanceAccessControlAttributeConfiguration:163!
-
InstanceArn:s! PermissionSetArn:s! Description:s SessionDuration:s RelayState:s
-
TrustedTokenIssuerArn:s! Name:s TrustedTokenIssuerConfiguration:194
-
Message:s Reason:s
Message:s
Message:s
Message:s Reason:s
Message:s
Message:s Reason:s
Message:s Reason:s
Name:s! Path:s
Status:s RequestId:s FailureReason:s TargetId:s TargetType:s PermissionSetArn:s PrincipalType:s PrincipalId:s CreatedDate:t
SignInOptions:195 Visibility:s
Key:s! Value:s!
AccessControlAttributes:[196!
Name:s PermissionSetArn:s Description:s CreatedDate:t SessionDuration:s RelayState:s
%union OidcJwtConfiguration:197
DisplayName:s IconUrl:s Description:s
Scopes:{198
KeyType:s KmsKeyArn:s EncryptionStatus:s EncryptionStatusReason:s
Status:s RequestId:s AccountId:s PermissionSetArn:s FailureReason:s CreatedDate:t
%union Iam:199
%union AuthorizationCode:200 JwtBearer:201 RefreshToken:202 TokenExchange:203
CustomerManagedPolicyReference:159 ManagedPolicyArn:s
Status:s
Status:s RequestId:s CreatedDate:t
AccountId:s PermissionSetArn:s PrincipalType:s PrincipalId:s
AccountId:s
AccountId:s PermissionSetArn:s PrincipalId:s PrincipalType:s
Scope:s! AuthorizedTargets:[s
ApplicationArn:s! PrincipalId:s! PrincipalType:s!
ApplicationArn:s
ApplicationArn:s PrincipalId:s PrincipalType:s
AuthenticationMethodType:s AuthenticationMethod:170
GrantType:s! Grant:171!
ApplicationProviderArn:s! FederationProtocol:s DisplayData:166 ResourceServerConfig:167
ApplicationAccount:s ApplicationProvider:s
ApplicationArn:s ApplicationProviderArn:s Name:s ApplicationAccount:s InstanceArn:s IdentityStoreArn:s Status:s PortalOptions:161 Description:s CreatedDate:t CreatedFrom:s
InstanceArn:s IdentityStoreId:s OwnerAccountId:s Name:s CreatedDate:t Status:s StatusReason:s PrimaryRegion:s Regions:[190
Name:s Arn:s
Status:s RequestId:s CreatedDate:t
RegionName:s Status:s AddedDate:t IsPrimaryRegion:b
TrustedTokenIssuerArn:s Name:s TrustedTokenIssuerType:s
SignInOptions:195
KeyType:s! KmsKeyArn:s
%union OidcJwtConfiguration:204
Origin:s! ApplicationUrl:s
Key:s! Value:205!
IssuerUrl:s! ClaimAttributePath:s! IdentityStoreAttributePath:s! JwksRetrievalOption:s!
LongDescription:s DetailedTitle:s
ActorPolicy:D!
RedirectUris:[s
AuthorizedTokenIssuers:[206
-
-
ClaimAttributePath:s IdentityStoreAttributePath:s JwksRetrievalOption:s
Source:[s!
TrustedTokenIssuerArn:s AuthorizedAudiences:[s

AccessDeniedException 152
ConflictException 153
InternalServerException 154
ResourceNotFoundException 155
ServiceQuotaExceededException 156
ThrottlingException 157
ValidationException 158

ListAccountAssignmentCreationStatus in=NextToken out=NextToken limit=MaxResults results=AccountAssignmentsCreationStatus
ListAccountAssignmentDeletionStatus in=NextToken out=NextToken limit=MaxResults results=AccountAssignmentsDeletionStatus
ListAccountAssignments in=NextToken out=NextToken limit=MaxResults results=AccountAssignments
ListAccountsForProvisionedPermissionSet in=NextToken out=NextToken limit=MaxResults results=AccountIds
ListInstances in=NextToken out=NextToken limit=MaxResults results=Instances
ListManagedPoliciesInPermissionSet in=NextToken out=NextToken limit=MaxResults results=AttachedManagedPolicies
ListPermissionSetProvisioningStatus in=NextToken out=NextToken limit=MaxResults results=PermissionSetsProvisioningStatus
ListPermissionSets in=NextToken out=NextToken limit=MaxResults results=PermissionSets
ListPermissionSetsProvisionedToAccount in=NextToken out=NextToken limit=MaxResults results=PermissionSets
ListTagsForResource in=NextToken out=NextToken results=Tags
ListCustomerManagedPolicyReferencesInPermissionSet in=NextToken out=NextToken limit=MaxResults results=CustomerManagedPolicyReferences
ListAccountAssignmentsForPrincipal in=NextToken out=NextToken limit=MaxResults results=AccountAssignments
ListApplicationAccessScopes in=NextToken out=NextToken limit=MaxResults results=Scopes
ListApplicationAssignments in=NextToken out=NextToken limit=MaxResults results=ApplicationAssignments
ListApplicationAssignmentsForPrincipal in=NextToken out=NextToken limit=MaxResults results=ApplicationAssignments
ListApplicationAuthenticationMethods in=NextToken out=NextToken results=AuthenticationMethods
ListApplicationGrants in=NextToken out=NextToken results=Grants
ListApplicationProviders in=NextToken out=NextToken limit=MaxResults results=ApplicationProviders
ListApplications in=NextToken out=NextToken limit=MaxResults results=Applications
ListTrustedTokenIssuers in=NextToken out=NextToken limit=MaxResults results=TrustedTokenIssuers
ListRegions in=NextToken out=NextToken limit=MaxResults results=Regions

`,
}
