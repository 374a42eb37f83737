// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkMail, API version 2017-10-01. */
export const workmail: ServiceModel = {
  name: 'workmail',
  packed: `{"name":"workmail","serviceId":"WorkMail","fullName":"Amazon WorkMail","apiVersion":"2017-10-01","protocol":"json","protocols":["json"],"endpointPrefix":"workmail","jsonVersion":"1.1","targetPrefix":"WorkMailService"}
AssociateDelegateToResource <0 >1 idempotent
AssociateMemberToGroup <2 >3 idempotent
AssumeImpersonationRole <4 >5
CancelMailboxExportJob <6 >7 idempotent
CreateAlias <8 >9 idempotent
CreateAvailabilityConfiguration <10 >11 idempotent
CreateGroup <12 >13 idempotent
CreateIdentityCenterApplication <14 >15 idempotent
CreateImpersonationRole <16 >17
CreateMobileDeviceAccessRule <18 >19
CreateOrganization <20 >21 idempotent
CreateResource <22 >23 idempotent
CreateUser <24 >25 idempotent
DeleteAccessControlRule <26 >27
DeleteAlias <28 >29 idempotent
DeleteAvailabilityConfiguration <30 >31 idempotent
DeleteEmailMonitoringConfiguration <32 >33 idempotent
DeleteGroup <34 >35 idempotent
DeleteIdentityCenterApplication <36 >37 idempotent
DeleteIdentityProviderConfiguration <38 >39 idempotent
DeleteImpersonationRole <40 >41
DeleteMailboxPermissions <42 >43 idempotent
DeleteMobileDeviceAccessOverride <44 >45
DeleteMobileDeviceAccessRule <46 >47
DeleteOrganization <48 >49 idempotent
DeletePersonalAccessToken <50 >51 idempotent
DeleteResource <52 >53 idempotent
DeleteRetentionPolicy <54 >55 idempotent
DeleteUser <56 >57 idempotent
DeregisterFromWorkMail <58 >59 idempotent
DeregisterMailDomain <60 >61 idempotent
DescribeEmailMonitoringConfiguration <62 >63 idempotent
DescribeEntity <64 >65 idempotent
DescribeGroup <66 >67 idempotent
DescribeIdentityProviderConfiguration <68 >69 idempotent
DescribeInboundDmarcSettings <70 >71 idempotent
DescribeMailboxExportJob <72 >73 idempotent
DescribeOrganization <74 >75 idempotent
DescribeResource <76 >77 idempotent
DescribeUser <78 >79 idempotent
DisassociateDelegateFromResource <80 >81 idempotent
DisassociateMemberFromGroup <82 >83 idempotent
GetAccessControlEffect <84 >85
GetDefaultRetentionPolicy <86 >87 idempotent
GetImpersonationRole <88 >89
GetImpersonationRoleEffect <90 >91
GetMailDomain <92 >93 idempotent
GetMailboxDetails <94 >95 idempotent
GetMobileDeviceAccessEffect <96 >97
GetMobileDeviceAccessOverride <98 >99
GetPersonalAccessTokenMetadata <100 >101 idempotent
ListAccessControlRules <102 >103
ListAliases <104 >105 idempotent
ListAvailabilityConfigurations <106 >107
ListGroupMembers <108 >109 idempotent
ListGroups <110 >111 idempotent
ListGroupsForEntity <112 >113 idempotent
ListImpersonationRoles <114 >115
ListMailDomains <116 >117 idempotent
ListMailboxExportJobs <118 >119 idempotent
ListMailboxPermissions <120 >121 idempotent
ListMobileDeviceAccessOverrides <122 >123
ListMobileDeviceAccessRules <124 >125
ListOrganizations <126 >127 idempotent
ListPersonalAccessTokens <128 >129 idempotent
ListResourceDelegates <130 >131 idempotent
ListResources <132 >133 idempotent
ListTagsForResource <134 >135
ListUsers <136 >137 idempotent
PutAccessControlRule <138 >139
PutEmailMonitoringConfiguration <140 >141 idempotent
PutIdentityProviderConfiguration <142 >143 idempotent
PutInboundDmarcSettings <144 >145 idempotent
PutMailboxPermissions <146 >147 idempotent
PutMobileDeviceAccessOverride <148 >149
PutRetentionPolicy <150 >151 idempotent
RegisterMailDomain <152 >153 idempotent
RegisterToWorkMail <154 >155 idempotent
ResetPassword <156 >157 idempotent
StartMailboxExportJob <158 >159 idempotent
TagResource <160 >161
TestAvailabilityConfiguration <162 >163
UntagResource <164 >165
UpdateAvailabilityConfiguration <166 >167 idempotent
UpdateDefaultMailDomain <168 >169 idempotent
UpdateGroup <170 >171 idempotent
UpdateImpersonationRole <172 >173
UpdateMailboxQuota <174 >175 idempotent
UpdateMobileDeviceAccessRule <176 >177
UpdatePrimaryEmailAddress <178 >179 idempotent
UpdateResource <180 >181 idempotent
UpdateUser <182 >183 idempotent

OrganizationId:s! ResourceId:s! EntityId:s!
-
OrganizationId:s! GroupId:s! MemberId:s!
-
OrganizationId:s! ImpersonationRoleId:s!
Token:s ExpiresIn:l
ClientToken:s!~ JobId:s! OrganizationId:s!
-
OrganizationId:s! EntityId:s! Alias:s!
-
ClientToken:s~ OrganizationId:s! DomainName:s! EwsProvider:206 LambdaProvider:207
-
OrganizationId:s! Name:s! HiddenFromGlobalAddressList:b
GroupId:s
Name:s! InstanceArn:s! ClientToken:s~
ApplicationArn:s
ClientToken:s~ OrganizationId:s! Name:s! Type:s! Description:s Rules:[208!
ImpersonationRoleId:s
OrganizationId:s! ClientToken:s~ Name:s! Description:s Effect:s! DeviceTypes:[s NotDeviceTypes:[s DeviceModels:[s NotDeviceModels:[s DeviceOperatingSystems:[s NotDeviceOperatingSystems:[s DeviceUserAgents:[s NotDeviceUserAgents:[s
MobileDeviceAccessRuleId:s
DirectoryId:s Alias:s! ClientToken:s~ Domains:[209 KmsKeyArn:s EnableInteroperability:b
OrganizationId:s
OrganizationId:s! Name:s! Type:s! Description:s HiddenFromGlobalAddressList:b
ResourceId:s
OrganizationId:s! Name:s! DisplayName:s! Password:s Role:s FirstName:s LastName:s HiddenFromGlobalAddressList:b IdentityProviderUserId:s
UserId:s
OrganizationId:s! Name:s!
-
OrganizationId:s! EntityId:s! Alias:s!
-
OrganizationId:s! DomainName:s!
-
OrganizationId:s!
-
OrganizationId:s! GroupId:s!
-
ApplicationArn:s!
-
OrganizationId:s!
-
OrganizationId:s! ImpersonationRoleId:s!
-
OrganizationId:s! EntityId:s! GranteeId:s!
-
OrganizationId:s! UserId:s! DeviceId:s!
-
OrganizationId:s! MobileDeviceAccessRuleId:s!
-
ClientToken:s~ OrganizationId:s! DeleteDirectory:b! ForceDelete:b DeleteIdentityCenterApplication:b
OrganizationId:s State:s
OrganizationId:s! PersonalAccessTokenId:s!
-
OrganizationId:s! ResourceId:s!
-
OrganizationId:s! Id:s!
-
OrganizationId:s! UserId:s!
-
OrganizationId:s! EntityId:s!
-
OrganizationId:s! DomainName:s!
-
OrganizationId:s!
RoleArn:s LogGroupArn:s
OrganizationId:s! Email:s!
EntityId:s Name:s Type:s
OrganizationId:s! GroupId:s!
GroupId:s Name:s Email:s State:s EnabledDate:t DisabledDate:t HiddenFromGlobalAddressList:b
OrganizationId:s!
AuthenticationMode:s IdentityCenterConfiguration:210 PersonalAccessTokenConfiguration:211
OrganizationId:s!
Enforced:b
JobId:s! OrganizationId:s!
EntityId:s Description:s RoleArn:s KmsKeyArn:s S3BucketName:s S3Prefix:s S3Path:s EstimatedProgress:i State:s ErrorInfo:s StartTime:t EndTime:t
OrganizationId:s!
OrganizationId:s Alias:s State:s DirectoryId:s DirectoryType:s DefaultMailDomain:s CompletedDate:t ErrorMessage:s ARN:s MigrationAdmin:s InteroperabilityEnabled:b
OrganizationId:s! ResourceId:s!
ResourceId:s Email:s Name:s Type:s BookingOptions:212 State:s EnabledDate:t DisabledDate:t Description:s HiddenFromGlobalAddressList:b
OrganizationId:s! UserId:s!
UserId:s Name:s Email:s DisplayName:s State:s UserRole:s EnabledDate:t DisabledDate:t MailboxProvisionedDate:t MailboxDeprovisionedDate:t FirstName:s LastName:s HiddenFromGlobalAddressList:b Initials:s Telephone:s Street:s JobTitle:s City:s Company:s ZipCode:s Department:s Country:s Office:s IdentityProviderUserId:s IdentityProviderIdentityStoreId:s
OrganizationId:s! ResourceId:s! EntityId:s!
-
OrganizationId:s! GroupId:s! MemberId:s!
-
OrganizationId:s! IpAddress:s! Action:s! UserId:s ImpersonationRoleId:s
Effect:s MatchedRules:[s
OrganizationId:s!
Id:s Name:s Description:s FolderConfigurations:[213
OrganizationId:s! ImpersonationRoleId:s!
ImpersonationRoleId:s Name:s Type:s Description:s Rules:[208 DateCreated:t DateModified:t
OrganizationId:s! ImpersonationRoleId:s! TargetUser:s!
Type:s Effect:s MatchedRules:[214
OrganizationId:s! DomainName:s!
Records:[215 IsTestDomain:b IsDefault:b OwnershipVerificationStatus:s DkimVerificationStatus:s
OrganizationId:s! UserId:s!
MailboxQuota:i MailboxSize:d
OrganizationId:s! DeviceType:s DeviceModel:s DeviceOperatingSystem:s DeviceUserAgent:s
Effect:s MatchedRules:[216
OrganizationId:s! UserId:s! DeviceId:s!
UserId:s DeviceId:s Effect:s Description:s DateCreated:t DateModified:t
OrganizationId:s! PersonalAccessTokenId:s!
PersonalAccessTokenId:s UserId:s Name:s DateCreated:t DateLastUsed:t ExpiresTime:t Scopes:[s
OrganizationId:s!
Rules:[217
OrganizationId:s! EntityId:s! NextToken:s MaxResults:i
Aliases:[s NextToken:s
OrganizationId:s! MaxResults:i NextToken:s
AvailabilityConfigurations:[218 NextToken:s
OrganizationId:s! GroupId:s! NextToken:s MaxResults:i
Members:[219 NextToken:s
OrganizationId:s! NextToken:s MaxResults:i Filters:220
Groups:[221 NextToken:s
OrganizationId:s! EntityId:s! Filters:222 NextToken:s MaxResults:i
Groups:[223 NextToken:s
OrganizationId:s! NextToken:s MaxResults:i
Roles:[224 NextToken:s
OrganizationId:s! MaxResults:i NextToken:s
MailDomains:[225 NextToken:s
OrganizationId:s! NextToken:s MaxResults:i
Jobs:[226 NextToken:s
OrganizationId:s! EntityId:s! NextToken:s MaxResults:i
Permissions:[227 NextToken:s
OrganizationId:s! UserId:s DeviceId:s NextToken:s MaxResults:i
Overrides:[228 NextToken:s
OrganizationId:s!
Rules:[229
NextToken:s MaxResults:i
OrganizationSummaries:[230 NextToken:s
OrganizationId:s! UserId:s NextToken:s MaxResults:i
NextToken:s PersonalAccessTokenSummaries:[231
OrganizationId:s! ResourceId:s! NextToken:s MaxResults:i
Delegates:[232 NextToken:s
OrganizationId:s! NextToken:s MaxResults:i Filters:233
Resources:[234 NextToken:s
ResourceARN:s!
Tags:[235
OrganizationId:s! NextToken:s MaxResults:i Filters:236
Users:[237 NextToken:s
Name:s! Effect:s! Description:s! IpRanges:[s NotIpRanges:[s Actions:[s NotActions:[s UserIds:[s NotUserIds:[s OrganizationId:s! ImpersonationRoleIds:[s NotImpersonationRoleIds:[s
-
OrganizationId:s! RoleArn:s LogGroupArn:s!
-
OrganizationId:s! AuthenticationMode:s! IdentityCenterConfiguration:210! PersonalAccessTokenConfiguration:211!
-
OrganizationId:s! Enforced:b!
-
OrganizationId:s! EntityId:s! GranteeId:s! PermissionValues:[s!
-
OrganizationId:s! UserId:s! DeviceId:s! Effect:s! Description:s
-
OrganizationId:s! Id:s Name:s! Description:s FolderConfigurations:[213!
-
ClientToken:s~ OrganizationId:s! DomainName:s!
-
OrganizationId:s! EntityId:s! Email:s!
-
OrganizationId:s! UserId:s! Password:s!
-
ClientToken:s!~ OrganizationId:s! EntityId:s! Description:s RoleArn:s! KmsKeyArn:s! S3BucketName:s! S3Prefix:s!
JobId:s
ResourceARN:s! Tags:[235!
-
OrganizationId:s! DomainName:s EwsProvider:206 LambdaProvider:207
TestPassed:b FailureReason:s
ResourceARN:s! TagKeys:[s!
-
OrganizationId:s! DomainName:s! EwsProvider:206 LambdaProvider:207
-
OrganizationId:s! DomainName:s!
-
OrganizationId:s! GroupId:s! HiddenFromGlobalAddressList:b
-
OrganizationId:s! ImpersonationRoleId:s! Name:s! Type:s! Description:s Rules:[208!
-
OrganizationId:s! UserId:s! MailboxQuota:i!
-
OrganizationId:s! MobileDeviceAccessRuleId:s! Name:s! Description:s Effect:s! DeviceTypes:[s NotDeviceTypes:[s DeviceModels:[s NotDeviceModels:[s DeviceOperatingSystems:[s NotDeviceOperatingSystems:[s DeviceUserAgents:[s NotDeviceUserAgents:[s
-
OrganizationId:s! EntityId:s! Email:s!
-
OrganizationId:s! ResourceId:s! Name:s BookingOptions:212 Description:s Type:s HiddenFromGlobalAddressList:b
-
OrganizationId:s! UserId:s! Role:s DisplayName:s FirstName:s LastName:s HiddenFromGlobalAddressList:b Initials:s Telephone:s Street:s JobTitle:s City:s Company:s ZipCode:s Department:s Country:s Office:s IdentityProviderUserId:s
-
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
Message:s
EwsEndpoint:s! EwsUsername:s! EwsPassword:s!
LambdaArn:s!
ImpersonationRuleId:s! Name:s Description:s Effect:s! TargetUsers:[s NotTargetUsers:[s
DomainName:s! HostedZoneId:s
InstanceArn:s! ApplicationArn:s!
Status:s! LifetimeInDays:i
AutoAcceptRequests:b AutoDeclineRecurringRequests:b AutoDeclineConflictingRequests:b
Name:s! Action:s! Period:i
ImpersonationRuleId:s Name:s
Type:s Hostname:s Value:s
MobileDeviceAccessRuleId:s Name:s
Name:s Effect:s Description:s IpRanges:[s NotIpRanges:[s Actions:[s NotActions:[s UserIds:[s NotUserIds:[s DateCreated:t DateModified:t ImpersonationRoleIds:[s NotImpersonationRoleIds:[s
DomainName:s ProviderType:s EwsProvider:238 LambdaProvider:207 DateCreated:t DateModified:t
Id:s Name:s Type:s State:s EnabledDate:t DisabledDate:t
NamePrefix:s PrimaryEmailPrefix:s State:s
Id:s Email:s Name:s State:s EnabledDate:t DisabledDate:t
GroupNamePrefix:s
GroupId:s GroupName:s
ImpersonationRoleId:s Name:s Type:s DateCreated:t DateModified:t
DomainName:s DefaultDomain:b
JobId:s EntityId:s Description:s S3BucketName:s S3Path:s EstimatedProgress:i State:s StartTime:t EndTime:t
GranteeId:s! GranteeType:s! PermissionValues:[s!
UserId:s DeviceId:s Effect:s Description:s DateCreated:t DateModified:t
MobileDeviceAccessRuleId:s Name:s Description:s Effect:s DeviceTypes:[s NotDeviceTypes:[s DeviceModels:[s NotDeviceModels:[s DeviceOperatingSystems:[s NotDeviceOperatingSystems:[s DeviceUserAgents:[s NotDeviceUserAgents:[s DateCreated:t DateModified:t
OrganizationId:s Alias:s DefaultMailDomain:s ErrorMessage:s State:s
PersonalAccessTokenId:s UserId:s Name:s DateCreated:t DateLastUsed:t ExpiresTime:t Scopes:[s
Id:s! Type:s!
NamePrefix:s PrimaryEmailPrefix:s State:s
Id:s Email:s Name:s Type:s State:s EnabledDate:t DisabledDate:t Description:s
Key:s! Value:s!
UsernamePrefix:s DisplayNamePrefix:s PrimaryEmailPrefix:s State:s IdentityProviderUserIdPrefix:s
Id:s Email:s Name:s DisplayName:s State:s UserRole:s EnabledDate:t DisabledDate:t IdentityProviderUserId:s IdentityProviderIdentityStoreId:s
EwsEndpoint:s EwsUsername:s

DirectoryInUseException 184
DirectoryServiceAuthenticationFailedException 185
DirectoryUnavailableException 186
EmailAddressInUseException 187
EntityAlreadyRegisteredException 188
EntityNotFoundException 189
EntityStateException 190
InvalidConfigurationException 191
InvalidCustomSesConfigurationException 192
InvalidParameterException 193
InvalidPasswordException 194
LimitExceededException 195
MailDomainInUseException 196
MailDomainNotFoundException 197
MailDomainStateException 198
NameAvailabilityException 199
OrganizationNotFoundException 200
OrganizationStateException 201
ReservedNameException 202
ResourceNotFoundException 203
TooManyTagsException 204
UnsupportedOperationException 205

ListUsers in=NextToken out=NextToken limit=MaxResults results=Users
ListGroupMembers in=NextToken out=NextToken limit=MaxResults results=Members
ListOrganizations in=NextToken out=NextToken limit=MaxResults results=OrganizationSummaries
ListGroups in=NextToken out=NextToken limit=MaxResults results=Groups
ListResources in=NextToken out=NextToken limit=MaxResults results=Resources
ListAliases in=NextToken out=NextToken limit=MaxResults results=Aliases
ListMailboxPermissions in=NextToken out=NextToken limit=MaxResults results=Permissions
ListResourceDelegates in=NextToken out=NextToken limit=MaxResults results=Delegates
ListAvailabilityConfigurations in=NextToken out=NextToken limit=MaxResults results=AvailabilityConfigurations
ListPersonalAccessTokens in=NextToken out=NextToken limit=MaxResults results=PersonalAccessTokenSummaries

`,
}
