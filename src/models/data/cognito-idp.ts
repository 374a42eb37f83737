// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Cognito Identity Provider, API version 2016-04-18. */
export const cognitoIdp: ServiceModel = {
  name: 'cognito-idp',
  packed: `{"name":"cognito-idp","serviceId":"Cognito Identity Provider","fullName":"Amazon Cognito Identity Provider","apiVersion":"2016-04-18","protocol":"json","protocols":["json"],"endpointPrefix":"cognito-idp","jsonVersion":"1.1","targetPrefix":"AWSCognitoIdentityProviderService"}
AddCustomAttributes <0 >1
AddUserPoolClientSecret <2 >3
AdminAddUserToGroup <4
AdminConfirmSignUp <5 >6
AdminCreateUser <7 >8
AdminDeleteUser <9
AdminDeleteUserAttributes <10 >11
AdminDisableProviderForUser <12 >13
AdminDisableUser <14 >15
AdminEnableUser <16 >17
AdminForgetDevice <18
AdminGetDevice <19 >20
AdminGetUser <21 >22
AdminGetUserAuthFactors <23 >24
AdminInitiateAuth <25 >26
AdminLinkProviderForUser <27 >28
AdminListDevices <29 >30
AdminListGroupsForUser <31 >32
AdminListUserAuthEvents <33 >34
AdminRemoveUserFromGroup <35
AdminResetUserPassword <36 >37
AdminRespondToAuthChallenge <38 >39
AdminSetUserMFAPreference <40 >41
AdminSetUserPassword <42 >43
AdminSetUserSettings <44 >45
AdminUpdateAuthEventFeedback <46 >47
AdminUpdateDeviceStatus <48 >49
AdminUpdateUserAttributes <50 >51
AdminUserGlobalSignOut <52 >53
AssociateSoftwareToken <54 >55 auth=none
ChangePassword <56 >57 auth=none
CompleteWebAuthnRegistration <58 >59 auth=none
ConfirmDevice <60 >61 auth=none
ConfirmForgotPassword <62 >63 auth=none
ConfirmSignUp <64 >65 auth=none
CreateGroup <66 >67
CreateIdentityProvider <68 >69
CreateManagedLoginBranding <70 >71
CreateResourceServer <72 >73
CreateTerms <74 >75
CreateUserImportJob <76 >77
CreateUserPool <78 >79
CreateUserPoolClient <80 >81
CreateUserPoolDomain <82 >83
CreateUserPoolReplica <84 >85
DeleteGroup <86
DeleteIdentityProvider <87
DeleteManagedLoginBranding <88
DeleteResourceServer <89
DeleteTerms <90
DeleteUser <91 auth=none
DeleteUserAttributes <92 >93 auth=none
DeleteUserPool <94
DeleteUserPoolClient <95
DeleteUserPoolClientSecret <96 >97
DeleteUserPoolDomain <98 >99
DeleteUserPoolReplica <100 >101
DeleteWebAuthnCredential <102 >103 auth=none
DescribeIdentityProvider <104 >105
DescribeManagedLoginBranding <106 >107
DescribeManagedLoginBrandingByClient <108 >109
DescribeResourceServer <110 >111
DescribeRiskConfiguration <112 >113
DescribeTerms <114 >115
DescribeUserImportJob <116 >117
DescribeUserPool <118 >119
DescribeUserPoolClient <120 >121
DescribeUserPoolDomain <122 >123
ForgetDevice <124 auth=none
ForgotPassword <125 >126 auth=none
GetCSVHeader <127 >128
GetDevice <129 >130 auth=none
GetGroup <131 >132
GetIdentityProviderByIdentifier <133 >134
GetLogDeliveryConfiguration <135 >136
GetProvisionedLimit <137 >138
GetSigningCertificate <139 >140
GetTokensFromRefreshToken <141 >142 auth=none
GetUICustomization <143 >144
GetUser <145 >146 auth=none
GetUserAttributeVerificationCode <147 >148 auth=none
GetUserAuthFactors <149 >150 auth=none
GetUserPoolMfaConfig <151 >152
GlobalSignOut <153 >154 auth=none
InitiateAuth <155 >156 auth=none
ListDevices <157 >158 auth=none
ListGroups <159 >160
ListIdentityProviders <161 >162
ListResourceServers <163 >164
ListTagsForResource <165 >166
ListTerms <167 >168
ListUserImportJobs <169 >170
ListUserPoolClientSecrets <171 >172
ListUserPoolClients <173 >174
ListUserPoolReplicas <175 >176
ListUserPools <177 >178
ListUsers <179 >180
ListUsersInGroup <181 >182
ListWebAuthnCredentials <183 >184 auth=none
ResendConfirmationCode <185 >186 auth=none
RespondToAuthChallenge <187 >188 auth=none
RevokeToken <189 >190 auth=none
SetLogDeliveryConfiguration <191 >192
SetRiskConfiguration <193 >194
SetUICustomization <195 >196
SetUserMFAPreference <197 >198 auth=none
SetUserPoolMfaConfig <199 >200
SetUserSettings <201 >202 auth=none
SignUp <203 >204 auth=none
StartUserImportJob <205 >206
StartWebAuthnRegistration <207 >208 auth=none
StopUserImportJob <209 >210
TagResource <211 >212
UntagResource <213 >214
UpdateAuthEventFeedback <215 >216 auth=none
UpdateDeviceStatus <217 >218 auth=none
UpdateGroup <219 >220
UpdateIdentityProvider <221 >222
UpdateManagedLoginBranding <223 >224
UpdateProvisionedLimit <225 >226
UpdateResourceServer <227 >228
UpdateTerms <229 >230
UpdateUserAttributes <231 >232 auth=none
UpdateUserPool <233 >234
UpdateUserPoolClient <235 >236
UpdateUserPoolDomain <237 >238
UpdateUserPoolReplica <239 >240
VerifySoftwareToken <241 >242 auth=none
VerifyUserAttribute <243 >244 auth=none

UserPoolId:s! CustomAttributes:[304!
-
UserPoolId:s! ClientId:s! ClientSecret:s
ClientSecretDescriptor:305
UserPoolId:s! Username:s! GroupName:s!
UserPoolId:s! Username:s! ClientMetadata:{s
-
UserPoolId:s! Username:s! UserAttributes:[306 ValidationData:[306 TemporaryPassword:s ForceAliasCreation:b MessageAction:s DesiredDeliveryMediums:[s ClientMetadata:{s
User:307
UserPoolId:s! Username:s!
UserPoolId:s! Username:s! UserAttributeNames:[s!
-
UserPoolId:s! User:308!
-
UserPoolId:s! Username:s!
-
UserPoolId:s! Username:s!
-
UserPoolId:s! Username:s! DeviceKey:s!
DeviceKey:s! UserPoolId:s! Username:s!
Device:309!
UserPoolId:s! Username:s!
Username:s! UserAttributes:[306 UserCreateDate:t UserLastModifiedDate:t Enabled:b UserStatus:s MFAOptions:[310 PreferredMfaSetting:s UserMFASettingList:[s
UserPoolId:s! Username:s!
Username:s! PreferredMfaSetting:s UserMFASettingList:[s ConfiguredUserAuthFactors:[s
UserPoolId:s! ClientId:s! AuthFlow:s! AuthParameters:{s ClientMetadata:{s AnalyticsMetadata:311 ContextData:312 Session:s
ChallengeName:s Session:s ChallengeParameters:{s AuthenticationResult:313 AvailableChallenges:[s
UserPoolId:s! DestinationUser:308! SourceUser:308!
-
UserPoolId:s! Username:s! Limit:i PaginationToken:s
Devices:[309 PaginationToken:s
Username:s! UserPoolId:s! Limit:i NextToken:s
Groups:[314 NextToken:s
UserPoolId:s! Username:s! MaxResults:i NextToken:s
AuthEvents:[315 NextToken:s
UserPoolId:s! Username:s! GroupName:s!
UserPoolId:s! Username:s! ClientMetadata:{s
-
UserPoolId:s! ClientId:s! ChallengeName:s! ChallengeResponses:{s Session:s AnalyticsMetadata:311 ContextData:312 ClientMetadata:{s
ChallengeName:s Session:s ChallengeParameters:{s AuthenticationResult:313
SMSMfaSettings:316 SoftwareTokenMfaSettings:317 EmailMfaSettings:318 WebAuthnMfaSettings:319 Username:s! UserPoolId:s!
-
UserPoolId:s! Username:s! Password:s! Permanent:b
-
UserPoolId:s! Username:s! MFAOptions:[310!
-
UserPoolId:s! Username:s! EventId:s! FeedbackValue:s!
-
UserPoolId:s! Username:s! DeviceKey:s! DeviceRememberedStatus:s
-
UserPoolId:s! Username:s! UserAttributes:[306! ClientMetadata:{s
-
UserPoolId:s! Username:s!
-
AccessToken:s Session:s
SecretCode:s Session:s
PreviousPassword:s ProposedPassword:s! AccessToken:s!
-
AccessToken:s! Credential:D!
-
AccessToken:s! DeviceKey:s! DeviceSecretVerifierConfig:320 DeviceName:s
UserConfirmationNecessary:b
ClientId:s! SecretHash:s Username:s! ConfirmationCode:s! Password:s! AnalyticsMetadata:311 UserContextData:321 ClientMetadata:{s
-
ClientId:s! SecretHash:s Username:s! ConfirmationCode:s! ForceAliasCreation:b AnalyticsMetadata:311 UserContextData:321 ClientMetadata:{s Session:s
Session:s
GroupName:s! UserPoolId:s! Description:s RoleArn:s Precedence:i
Group:314
UserPoolId:s! ProviderName:s! ProviderType:s! ProviderDetails:{s! AttributeMapping:{s IdpIdentifiers:[s
IdentityProvider:322!
UserPoolId:s! ClientId:s! UseCognitoProvidedValues:b Settings:D Assets:[323
ManagedLoginBranding:324
UserPoolId:s! Identifier:s! Name:s! Scopes:[325
ResourceServer:326!
UserPoolId:s! ClientId:s! TermsName:s! TermsSource:s! Enforcement:s! Links:{s
Terms:327
JobName:s! UserPoolId:s! CloudWatchLogsRoleArn:s! PasswordHashingAlgorithm:s
UserImportJob:328
PoolName:s! Policies:329 DeletionProtection:s LambdaConfig:330 AutoVerifiedAttributes:[s AliasAttributes:[s UsernameAttributes:[s SmsVerificationMessage:s EmailVerificationMessage:s EmailVerificationSubject:s VerificationMessageTemplate:331 SmsAuthenticationMessage:s MfaConfiguration:s UserAttributeUpdateSettings:332 DeviceConfiguration:333 EmailConfiguration:334 SmsConfiguration:335 UserPoolTags:{s AdminCreateUserConfig:336 Schema:[304 UserPoolAddOns:337 UsernameConfiguration:338 AccountRecoverySetting:339 UserPoolTier:s KeyConfiguration:340 IssuerConfiguration:341
UserPool:342
UserPoolId:s! ClientName:s! GenerateSecret:b ClientSecret:s RefreshTokenValidity:i AccessTokenValidity:i IdTokenValidity:i TokenValidityUnits:343 ReadAttributes:[s WriteAttributes:[s ExplicitAuthFlows:[s SupportedIdentityProviders:[s CallbackURLs:[s LogoutURLs:[s DefaultRedirectURI:s AllowedOAuthFlows:[s AllowedOAuthScopes:[s AllowedOAuthFlowsUserPoolClient:b AnalyticsConfiguration:344 PreventUserExistenceErrors:s EnableTokenRevocation:b EnablePropagateAdditionalUserContextData:b AuthSessionValidity:i RefreshTokenRotation:345
UserPoolClient:346
Domain:s! UserPoolId:s! ManagedLoginVersion:i CustomDomainConfig:347 Routing:348
ManagedLoginVersion:i CloudFrontDomain:s Routing:348
UserPoolId:s! RegionName:s! UserPoolTags:{s
UserPoolReplica:349
GroupName:s! UserPoolId:s!
UserPoolId:s! ProviderName:s!
ManagedLoginBrandingId:s! UserPoolId:s!
UserPoolId:s! Identifier:s!
TermsId:s! UserPoolId:s!
AccessToken:s!
UserAttributeNames:[s! AccessToken:s!
-
UserPoolId:s!
UserPoolId:s! ClientId:s!
UserPoolId:s! ClientId:s! ClientSecretId:s!
-
Domain:s! UserPoolId:s!
-
UserPoolId:s! RegionName:s!
UserPoolReplica:349
AccessToken:s! CredentialId:s!
-
UserPoolId:s! ProviderName:s!
IdentityProvider:322!
UserPoolId:s! ManagedLoginBrandingId:s! ReturnMergedResources:b
ManagedLoginBranding:324
UserPoolId:s! ClientId:s! ReturnMergedResources:b
ManagedLoginBranding:324
UserPoolId:s! Identifier:s!
ResourceServer:326!
UserPoolId:s! ClientId:s
RiskConfiguration:350!
TermsId:s! UserPoolId:s!
Terms:327
UserPoolId:s! JobId:s!
UserImportJob:328
UserPoolId:s!
UserPool:342
UserPoolId:s! ClientId:s!
UserPoolClient:346
Domain:s!
DomainDescription:351
AccessToken:s DeviceKey:s!
ClientId:s! SecretHash:s UserContextData:321 Username:s! AnalyticsMetadata:311 ClientMetadata:{s
CodeDeliveryDetails:352
UserPoolId:s!
UserPoolId:s CSVHeader:[s
DeviceKey:s! AccessToken:s
Device:309!
GroupName:s! UserPoolId:s!
Group:314
UserPoolId:s! IdpIdentifier:s!
IdentityProvider:322!
UserPoolId:s!
LogDeliveryConfiguration:353
LimitDefinition:354!
Limit:355!
UserPoolId:s!
Certificate:s
RefreshToken:s! ClientId:s! ClientSecret:s DeviceKey:s ClientMetadata:{s
AuthenticationResult:313
UserPoolId:s! ClientId:s
UICustomization:356!
AccessToken:s!
Username:s! UserAttributes:[306! MFAOptions:[310 PreferredMfaSetting:s UserMFASettingList:[s
AccessToken:s! AttributeName:s! ClientMetadata:{s
CodeDeliveryDetails:352
AccessToken:s!
Username:s! PreferredMfaSetting:s UserMFASettingList:[s ConfiguredUserAuthFactors:[s
UserPoolId:s!
SmsMfaConfiguration:357 SoftwareTokenMfaConfiguration:358 EmailMfaConfiguration:359 MfaConfiguration:s WebAuthnConfiguration:360
AccessToken:s!
-
AuthFlow:s! AuthParameters:{s ClientMetadata:{s ClientId:s! AnalyticsMetadata:311 UserContextData:321 Session:s
ChallengeName:s Session:s ChallengeParameters:{s AuthenticationResult:313 AvailableChallenges:[s
AccessToken:s! Limit:i PaginationToken:s
Devices:[309 PaginationToken:s
UserPoolId:s! Limit:i NextToken:s
Groups:[314 NextToken:s
UserPoolId:s! MaxResults:i NextToken:s
Providers:[361! NextToken:s
UserPoolId:s! MaxResults:i NextToken:s
ResourceServers:[326! NextToken:s
ResourceArn:s!
Tags:{s
UserPoolId:s! MaxResults:i NextToken:s
Terms:[362! NextToken:s
UserPoolId:s! MaxResults:i! PaginationToken:s
UserImportJobs:[328 PaginationToken:s
UserPoolId:s! ClientId:s! NextToken:s
ClientSecrets:[305 NextToken:s
UserPoolId:s! MaxResults:i NextToken:s
UserPoolClients:[363 NextToken:s
UserPoolId:s! NextToken:s
UserPoolReplicas:[349 NextToken:s
NextToken:s MaxResults:i!
UserPools:[364 NextToken:s
UserPoolId:s! AttributesToGet:[s Limit:i PaginationToken:s Filter:s
Users:[307 PaginationToken:s
UserPoolId:s! GroupName:s! Limit:i NextToken:s
Users:[307 NextToken:s
AccessToken:s! NextToken:s MaxResults:i
Credentials:[365! NextToken:s
ClientId:s! SecretHash:s UserContextData:321 Username:s! AnalyticsMetadata:311 ClientMetadata:{s
CodeDeliveryDetails:352
ClientId:s! ChallengeName:s! Session:s ChallengeResponses:{s AnalyticsMetadata:311 UserContextData:321 ClientMetadata:{s
ChallengeName:s Session:s ChallengeParameters:{s AuthenticationResult:313
Token:s! ClientId:s! ClientSecret:s
-
UserPoolId:s! LogConfigurations:[366!
LogDeliveryConfiguration:353
UserPoolId:s! ClientId:s CompromisedCredentialsRiskConfiguration:367 AccountTakeoverRiskConfiguration:368 RiskExceptionConfiguration:369
RiskConfiguration:350!
UserPoolId:s! ClientId:s CSS:s ImageFile:B
UICustomization:356!
SMSMfaSettings:316 SoftwareTokenMfaSettings:317 EmailMfaSettings:318 WebAuthnMfaSettings:319 AccessToken:s!
-
UserPoolId:s! SmsMfaConfiguration:357 SoftwareTokenMfaConfiguration:358 EmailMfaConfiguration:359 MfaConfiguration:s WebAuthnConfiguration:360
SmsMfaConfiguration:357 SoftwareTokenMfaConfiguration:358 EmailMfaConfiguration:359 MfaConfiguration:s WebAuthnConfiguration:360
AccessToken:s! MFAOptions:[310!
-
ClientId:s! SecretHash:s Username:s! Password:s UserAttributes:[306 ValidationData:[306 AnalyticsMetadata:311 UserContextData:321 ClientMetadata:{s
UserConfirmed:b! CodeDeliveryDetails:352 UserSub:s! Session:s
UserPoolId:s! JobId:s!
UserImportJob:328
AccessToken:s!
CredentialCreationOptions:D!
UserPoolId:s! JobId:s!
UserImportJob:328
ResourceArn:s! Tags:{s!
-
ResourceArn:s! TagKeys:[s!
-
UserPoolId:s! Username:s! EventId:s! FeedbackToken:s! FeedbackValue:s!
-
AccessToken:s! DeviceKey:s! DeviceRememberedStatus:s
-
GroupName:s! UserPoolId:s! Description:s RoleArn:s Precedence:i
Group:314
UserPoolId:s! ProviderName:s! ProviderDetails:{s AttributeMapping:{s IdpIdentifiers:[s
IdentityProvider:322!
UserPoolId:s ManagedLoginBrandingId:s UseCognitoProvidedValues:b Settings:D Assets:[323
ManagedLoginBranding:324
LimitDefinition:354! RequestedLimitValue:i!
Limit:355!
UserPoolId:s! Identifier:s! Name:s! Scopes:[325
ResourceServer:326!
TermsId:s! UserPoolId:s! TermsName:s TermsSource:s Enforcement:s Links:{s
Terms:327
UserAttributes:[306! AccessToken:s! ClientMetadata:{s
CodeDeliveryDetailsList:[352
UserPoolId:s! Policies:329 DeletionProtection:s LambdaConfig:330 AutoVerifiedAttributes:[s SmsVerificationMessage:s EmailVerificationMessage:s EmailVerificationSubject:s VerificationMessageTemplate:331 SmsAuthenticationMessage:s UserAttributeUpdateSettings:332 MfaConfiguration:s DeviceConfiguration:333 EmailConfiguration:334 SmsConfiguration:335 UserPoolTags:{s AdminCreateUserConfig:336 UserPoolAddOns:337 AccountRecoverySetting:339 PoolName:s UserPoolTier:s KeyConfiguration:340 IssuerConfiguration:341
-
UserPoolId:s! ClientId:s! ClientName:s RefreshTokenValidity:i AccessTokenValidity:i IdTokenValidity:i TokenValidityUnits:343 ReadAttributes:[s WriteAttributes:[s ExplicitAuthFlows:[s SupportedIdentityProviders:[s CallbackURLs:[s LogoutURLs:[s DefaultRedirectURI:s AllowedOAuthFlows:[s AllowedOAuthScopes:[s AllowedOAuthFlowsUserPoolClient:b AnalyticsConfiguration:344 PreventUserExistenceErrors:s EnableTokenRevocation:b EnablePropagateAdditionalUserContextData:b AuthSessionValidity:i RefreshTokenRotation:345
UserPoolClient:346
Domain:s! UserPoolId:s! ManagedLoginVersion:i CustomDomainConfig:347 Routing:348
ManagedLoginVersion:i CloudFrontDomain:s Routing:348
UserPoolId:s! RegionName:s! Status:s!
UserPoolReplica:349
AccessToken:s Session:s UserCode:s! FriendlyDeviceName:s
Status:s Session:s
AccessToken:s! AttributeName:s! Code:s!
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
message:s reasonCode:s
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
Name:s AttributeDataType:s DeveloperOnlyAttribute:b Mutable:b Required:b NumberAttributeConstraints:370 StringAttributeConstraints:371
ClientSecretId:s ClientSecretValue:s ClientSecretCreateDate:t
Name:s! Value:s
Username:s Attributes:[306 UserCreateDate:t UserLastModifiedDate:t Enabled:b UserStatus:s MFAOptions:[310
ProviderName:s ProviderAttributeName:s ProviderAttributeValue:s
DeviceKey:s DeviceAttributes:[306 DeviceCreateDate:t DeviceLastModifiedDate:t DeviceLastAuthenticatedDate:t
DeliveryMedium:s AttributeName:s
AnalyticsEndpointId:s
IpAddress:s! ServerName:s! ServerPath:s! HttpHeaders:[372! EncodedData:s
AccessToken:s ExpiresIn:i TokenType:s RefreshToken:s IdToken:s NewDeviceMetadata:373
GroupName:s UserPoolId:s Description:s RoleArn:s Precedence:i LastModifiedDate:t CreationDate:t
EventId:s EventType:s CreationDate:t EventResponse:s EventRisk:374 ChallengeResponses:[375 EventContextData:376 EventFeedback:377
Enabled:b PreferredMfa:b
Enabled:b PreferredMfa:b
Enabled:b PreferredMfa:b
Enabled:b
PasswordVerifier:s Salt:s
IpAddress:s EncodedData:s
UserPoolId:s ProviderName:s ProviderType:s ProviderDetails:{s AttributeMapping:{s IdpIdentifiers:[s LastModifiedDate:t CreationDate:t
Category:s! ColorMode:s! Extension:s! Bytes:B ResourceId:s
ManagedLoginBrandingId:s UserPoolId:s UseCognitoProvidedValues:b Settings:D Assets:[323 CreationDate:t LastModifiedDate:t
ScopeName:s! ScopeDescription:s!
UserPoolId:s Identifier:s Name:s Scopes:[325
TermsId:s! UserPoolId:s! ClientId:s! TermsName:s! TermsSource:s! Enforcement:s! Links:{s! CreationDate:t! LastModifiedDate:t!
JobName:s JobId:s UserPoolId:s PreSignedUrl:s CreationDate:t StartDate:t CompletionDate:t Status:s CloudWatchLogsRoleArn:s ImportedUsers:l SkippedUsers:l FailedUsers:l CompletionMessage:s PasswordHashingAlgorithm:s
PasswordPolicy:378 SignInPolicy:379
PreSignUp:s CustomMessage:s PostConfirmation:s PreAuthentication:s PostAuthentication:s DefineAuthChallenge:s CreateAuthChallenge:s VerifyAuthChallengeResponse:s PreTokenGeneration:s UserMigration:s PreTokenGenerationConfig:380 CustomSMSSender:381 CustomEmailSender:382 KMSKeyID:s InboundFederation:383
SmsMessage:s EmailMessage:s EmailSubject:s EmailMessageByLink:s EmailSubjectByLink:s DefaultEmailOption:s
AttributesRequireVerificationBeforeUpdate:[s
ChallengeRequiredOnNewDevice:b DeviceOnlyRememberedOnUserPrompt:b
SourceArn:s ReplyToEmailAddress:s EmailSendingAccount:s From:s ConfigurationSet:s
SnsCallerArn:s ExternalId:s SnsRegion:s EumsSms:384
AllowAdminCreateUserOnly:b UnusedAccountValidityDays:i InviteMessageTemplate:385
AdvancedSecurityMode:s! AdvancedSecurityAdditionalFlows:386
CaseSensitive:b!
RecoveryMechanisms:[387
KeyType:s KmsKeyArn:s
Type:s
Id:s Name:s Policies:329 DeletionProtection:s LambdaConfig:330 Status:s LastModifiedDate:t CreationDate:t SchemaAttributes:[304 AutoVerifiedAttributes:[s AliasAttributes:[s UsernameAttributes:[s SmsVerificationMessage:s EmailVerificationMessage:s EmailVerificationSubject:s VerificationMessageTemplate:331 SmsAuthenticationMessage:s UserAttributeUpdateSettings:332 MfaConfiguration:s DeviceConfiguration:333 EstimatedNumberOfUsers:i EmailConfiguration:334 SmsConfiguration:335 UserPoolTags:{s SmsConfigurationFailure:s EmailConfigurationFailure:s Domain:s CustomDomain:s AdminCreateUserConfig:336 UserPoolAddOns:337 UsernameConfiguration:338 Arn:s AccountRecoverySetting:339 UserPoolTier:s KeyConfiguration:340 IssuerConfiguration:341
AccessToken:s IdToken:s RefreshToken:s
ApplicationId:s ApplicationArn:s RoleArn:s ExternalId:s UserDataShared:b
Feature:s! RetryGracePeriodSeconds:i
UserPoolId:s ClientName:s ClientId:s ClientSecret:s LastModifiedDate:t CreationDate:t RefreshTokenValidity:i AccessTokenValidity:i IdTokenValidity:i TokenValidityUnits:343 ReadAttributes:[s WriteAttributes:[s ExplicitAuthFlows:[s SupportedIdentityProviders:[s CallbackURLs:[s LogoutURLs:[s DefaultRedirectURI:s AllowedOAuthFlows:[s AllowedOAuthScopes:[s AllowedOAuthFlowsUserPoolClient:b AnalyticsConfiguration:344 PreventUserExistenceErrors:s EnableTokenRevocation:b EnablePropagateAdditionalUserContextData:b AuthSessionValidity:i RefreshTokenRotation:345
CertificateArn:s! SecurityPolicy:s
Failover:388
RegionName:s Status:s Role:s UserPoolArn:s
UserPoolId:s ClientId:s CompromisedCredentialsRiskConfiguration:367 AccountTakeoverRiskConfiguration:368 RiskExceptionConfiguration:369 LastModifiedDate:t
UserPoolId:s AWSAccountId:s Domain:s S3Bucket:s CloudFrontDistribution:s Version:s Status:s CustomDomainConfig:347 ManagedLoginVersion:i Routing:348
Destination:s DeliveryMedium:s AttributeName:s
UserPoolId:s! LogConfigurations:[366!
LimitClass:s! Attributes:{s!
LimitDefinition:354! ProvisionedLimitValue:i! FreeLimitValue:i!
UserPoolId:s ClientId:s ImageUrl:s CSS:s CSSVersion:s LastModifiedDate:t CreationDate:t
SmsAuthenticationMessage:s SmsConfiguration:335
Enabled:b
Message:s Subject:s
RelyingPartyId:s UserVerification:s FactorConfiguration:s
ProviderName:s ProviderType:s LastModifiedDate:t CreationDate:t
TermsId:s! TermsName:s! Enforcement:s! CreationDate:t! LastModifiedDate:t!
ClientId:s UserPoolId:s ClientName:s
Id:s Name:s LambdaConfig:330 Status:s LastModifiedDate:t CreationDate:t ReplicaRegions:[s
CredentialId:s! FriendlyCredentialName:s! RelyingPartyId:s! AuthenticatorAttachment:s AuthenticatorTransports:[s! CreatedAt:t!
LogLevel:s! EventSource:s! CloudWatchLogsConfiguration:389 S3Configuration:390 FirehoseConfiguration:391
EventFilter:[s Actions:392!
NotifyConfiguration:393 Actions:394!
BlockedIPRangeList:[s SkippedIPRangeList:[s
MinValue:s MaxValue:s
MinLength:s MaxLength:s
headerName:s headerValue:s
DeviceKey:s DeviceGroupKey:s
RiskDecision:s RiskLevel:s CompromisedCredentialsDetected:b
ChallengeName:s ChallengeResponse:s
IpAddress:s DeviceName:s Timezone:s City:s Country:s
FeedbackValue:s! Provider:s! FeedbackDate:t
MinimumLength:i RequireUppercase:b RequireLowercase:b RequireNumbers:b RequireSymbols:b PasswordHistorySize:i TemporaryPasswordValidityDays:i
AllowedFirstAuthFactors:[s
LambdaVersion:s! LambdaArn:s!
LambdaVersion:s! LambdaArn:s!
LambdaVersion:s! LambdaArn:s!
LambdaVersion:s! LambdaArn:s!
CallerArn:s! ExternalId:s OriginationIdentity:s ConfigurationSetName:s InEntityId:s InTemplateId:s Region:s
SMSMessage:s EmailMessage:s EmailSubject:s
CustomAuthMode:s
Priority:i! Name:s!
SecondaryRegion:s! PrimaryRoute53HealthCheckId:s!
LogGroupArn:s
BucketArn:s
StreamArn:s
EventAction:s!
From:s ReplyTo:s SourceArn:s! BlockEmail:395 NoActionEmail:395 MfaEmail:395
LowAction:396 MediumAction:396 HighAction:396
Subject:s! HtmlBody:s TextBody:s
Notify:b! EventAction:s!

AccessDeniedException 245
AliasExistsException 246
CodeDeliveryFailureException 247
CodeMismatchException 248
ConcurrentModificationException 249
DeviceKeyExistsException 250
DuplicateProviderException 251
EnableSoftwareTokenMFAException 252
ExpiredCodeException 253
FeatureUnavailableInTierException 254
ForbiddenException 255
GroupExistsException 256
InternalErrorException 257
InternalServerException 258
InvalidEmailRoleAccessPolicyException 259
InvalidLambdaResponseException 260
InvalidOAuthFlowException 261
InvalidParameterException 262
InvalidPasswordException 263
InvalidSmsRoleAccessPolicyException 264
InvalidSmsRoleTrustRelationshipException 265
InvalidUserPoolConfigurationException 266
LimitExceededException 267
MFAMethodNotFoundException 268
ManagedLoginBrandingExistsException 269
NotAuthorizedException 270
OperationNotEnabledException 271
PasswordHistoryPolicyViolationException 272
PasswordResetRequiredException 273
PreconditionNotMetException 274
RefreshTokenReuseException 275
ResourceNotFoundException 276
ScopeDoesNotExistException 277
ServiceQuotaExceededException 278
SoftwareTokenMFANotFoundException 279
TermsExistsException 280
TierChangeNotAllowedException 281
TooManyFailedAttemptsException 282
TooManyRequestsException 283
UnauthorizedException 284
UnexpectedLambdaException 285
UnsupportedIdentityProviderException 286
UnsupportedOperationException 287
UnsupportedTokenTypeException 288
UnsupportedUserStateException 289
UserImportInProgressException 290
UserLambdaValidationException 291
UserNotConfirmedException 292
UserNotFoundException 293
UserPoolAddOnNotEnabledException 294
UserPoolTaggingException 295
UsernameExistsException 296
WebAuthnChallengeNotFoundException 297
WebAuthnClientMismatchException 298
WebAuthnConfigurationMissingException 299
WebAuthnCredentialNotSupportedException 300
WebAuthnNotEnabledException 301
WebAuthnOriginNotAllowedException 302
WebAuthnRelyingPartyMismatchException 303

AdminListGroupsForUser in=NextToken out=NextToken limit=Limit results=Groups
AdminListUserAuthEvents in=NextToken out=NextToken limit=MaxResults results=AuthEvents
ListGroups in=NextToken out=NextToken limit=Limit results=Groups
ListIdentityProviders in=NextToken out=NextToken limit=MaxResults results=Providers
ListResourceServers in=NextToken out=NextToken limit=MaxResults results=ResourceServers
ListUserPoolClients in=NextToken out=NextToken limit=MaxResults results=UserPoolClients
ListUserPools in=NextToken out=NextToken limit=MaxResults results=UserPools
ListUsersInGroup in=NextToken out=NextToken limit=Limit results=Users
ListUsers in=PaginationToken out=PaginationToken limit=Limit results=Users

`,
}
