// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Wickr Admin API, API version 2024-02-01. */
export const wickr: ServiceModel = {
  name: 'wickr',
  packed: `{"name":"wickr","serviceId":"Wickr","fullName":"AWS Wickr Admin API","apiVersion":"2024-02-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"admin.wickr","signingName":"wickr"}
BatchCreateUser POST /networks/{networkId}/users <0 >1
BatchDeleteUser POST /networks/{networkId}/users/batch-delete <2 >3 idempotent
BatchLookupUserUname POST /networks/{networkId}/users/uname-lookup <4 >5
BatchReinviteUser PATCH /networks/{networkId}/users/re-invite <6 >7
BatchResetDevicesForUser PATCH /networks/{networkId}/users/{userId}/devices <8 >9 idempotent
BatchToggleUserSuspendStatus PATCH /networks/{networkId}/users/toggleSuspend <10 >11 idempotent
CreateBot POST /networks/{networkId}/bots <12 >13
CreateDataRetentionBot POST /networks/{networkId}/data-retention-bots <14 >15
CreateDataRetentionBotChallenge POST /networks/{networkId}/data-retention-bots/challenge <16 >17
CreateNetwork POST /networks <18 >19 idempotent
CreateSecurityGroup POST /networks/{networkId}/security-groups <20 >21 idempotent
DeleteBot DELETE /networks/{networkId}/bots/{botId} <22 >23 idempotent
DeleteDataRetentionBot DELETE /networks/{networkId}/data-retention-bots <24 >25 idempotent
DeleteNetwork DELETE /networks/{networkId} <26 >27 idempotent
DeleteSecurityGroup DELETE /networks/{networkId}/security-groups/{groupId} <28 >29 idempotent
GetBot GET /networks/{networkId}/bots/{botId} <30 >31 readonly
GetBotsCount GET /networks/{networkId}/bots/count <32 >33 readonly
GetDataRetentionBot GET /networks/{networkId}/data-retention-bots <34 >35 readonly
GetGuestUserHistoryCount GET /networks/{networkId}/guest-users/count <36 >37 readonly
GetNetwork GET /networks/{networkId} <38 >39 readonly
GetNetworkSettings GET /networks/{networkId}/settings <40 >41 readonly
GetOidcInfo GET /networks/{networkId}/oidc <42 >43 readonly
GetOpentdfConfig GET /networks/{networkId}/tdf <44 >45 readonly
GetSecurityGroup GET /networks/{networkId}/security-groups/{groupId} <46 >47 readonly
GetUser GET /networks/{networkId}/users/{userId} <48 >49 readonly
GetUsersCount GET /networks/{networkId}/users/count <50 >51 readonly
ListBlockedGuestUsers GET /networks/{networkId}/guest-users/blocklist <52 >53 readonly
ListBots GET /networks/{networkId}/bots <54 >55 readonly
ListDevicesForUser GET /networks/{networkId}/users/{userId}/devices <56 >57 readonly
ListGuestUsers GET /networks/{networkId}/guest-users <58 >59 readonly
ListNetworks GET /networks <60 >61 readonly
ListSecurityGroupUsers GET /networks/{networkId}/security-groups/{groupId}/users <62 >63 readonly
ListSecurityGroups GET /networks/{networkId}/security-groups <64 >65 readonly
ListUsers GET /networks/{networkId}/users <66 >67 readonly
RegisterOidcConfig POST /networks/{networkId}/oidc/save <68 >69
RegisterOidcConfigTest POST /networks/{networkId}/oidc/test <70 >71
RegisterOpentdfConfig POST /networks/{networkId}/tdf <72 >73
UpdateBot PATCH /networks/{networkId}/bots/{botId} <74 >75 idempotent
UpdateDataRetention PATCH /networks/{networkId}/data-retention-bots <76 >77 idempotent
UpdateGuestUser PATCH /networks/{networkId}/guest-users/{usernameHash} <78 >79
UpdateNetwork PATCH /networks/{networkId} <80 >81 idempotent
UpdateNetworkSettings PATCH /networks/{networkId}/settings <82 >83 idempotent
UpdateSecurityGroup PATCH /networks/{networkId}/security-groups/{groupId} <84 >85 idempotent
UpdateUser PATCH /networks/{networkId}/users <86 >87 idempotent

networkId:s!@u users:[95! clientToken:s~@h=X-Client-Token
message:s successful:[96 failed:[97
networkId:s!@u userIds:[s! clientToken:s~@h=X-Client-Token
message:s successful:[98 failed:[97
networkId:s!@u unames:[s! clientToken:s~@h=X-Client-Token
message:s successful:[99 failed:[100
networkId:s!@u userIds:[s! clientToken:s~@h=X-Client-Token
message:s successful:[98 failed:[97
networkId:s!@u userId:s!@u appIds:[s! clientToken:s~@h=X-Client-Token
message:s successful:[101 failed:[102
networkId:s!@u suspend:b!@q userIds:[s! clientToken:s~@h=X-Client-Token
message:s successful:[98 failed:[97
networkId:s!@u username:s! displayName:s groupId:s! challenge:s!
message:s botId:s! networkId:s username:s displayName:s groupId:s
networkId:s!@u
message:s
networkId:s!@u
challenge:s!
networkName:s! accessLevel:s! enablePremiumFreeTrial:b encryptionKeyArn:s
networkId:s networkName:s encryptionKeyArn:s
networkId:s!@u name:s! securityGroupSettings:103! clientToken:s~@h=X-Client-Token
securityGroup:104!
networkId:s!@u botId:s!@u
message:s
networkId:s!@u
message:s
networkId:s!@u clientToken:s~@h=X-Client-Token
message:s
networkId:s!@u groupId:s!@u
message:s networkId:s groupId:s
networkId:s!@u botId:s!@u
botId:s displayName:s username:s uname:s pubkey:s status:i groupId:s hasChallenge:b suspended:b lastLogin:s
networkId:s!@u
pending:i! active:i! total:i!
networkId:s!@u
botName:s botExists:b isBotActive:b isDataRetentionBotRegistered:b isDataRetentionServiceEnabled:b isPubkeyMsgAcked:b
networkId:s!@u
history:[105!
networkId:s!@u
networkId:s! networkName:s! accessLevel:s! awsAccountId:s! networkArn:s! standing:i freeTrialExpiration:s migrationState:i encryptionKeyArn:s
networkId:s!@u
settings:[106!
networkId:s!@u clientId:s@q code:s@q grantType:s@q redirectUri:s@q url:s@q clientSecret:s@q codeVerifier:s@q certificate:s@q
openidConnectInfo:107 tokenInfo:108
networkId:s!@u
clientId:s! domain:s! clientSecret:s! provider:s!
networkId:s!@u groupId:s!@u
securityGroup:104!
networkId:s!@u userId:s!@u startTime:U@q endTime:U@q
userId:s! firstName:s lastName:s username:s isAdmin:b suspended:b status:i lastActivity:i lastLogin:i securityGroupIds:[s
networkId:s!@u
pending:i! active:i! rejected:i! remaining:i! total:i!
networkId:s!@u maxResults:i@q sortDirection:s@q sortFields:s@q username:s@q admin:s@q nextToken:s@q
nextToken:s blocklist:[109!
networkId:s!@u nextToken:s@q maxResults:i@q sortFields:s@q sortDirection:s@q displayName:s@q username:s@q status:i@q groupId:s@q
bots:[110! nextToken:s
networkId:s!@u userId:s!@u nextToken:s@q maxResults:i@q sortFields:s@q sortDirection:s@q
nextToken:s devices:[111!
networkId:s!@u maxResults:i@q sortDirection:s@q sortFields:s@q username:s@q billingPeriod:s@q nextToken:s@q
nextToken:s guestlist:[112!
maxResults:i@q sortFields:s@q sortDirection:s@q nextToken:s@q
networks:[113! nextToken:s
networkId:s!@u groupId:s!@u nextToken:s@q maxResults:i@q sortFields:s@q sortDirection:s@q
users:[96! nextToken:s
networkId:s!@u nextToken:s@q maxResults:i@q sortFields:s@q sortDirection:s@q
securityGroups:[104 nextToken:s
networkId:s!@u nextToken:s@q maxResults:i@q sortFields:s@q sortDirection:s@q firstName:s@q lastName:s@q username:s@q status:i@q groupId:s@q
nextToken:s users:[96
networkId:s!@u companyId:s! customUsername:s extraAuthParams:s issuer:s! scopes:s! secret:s ssoTokenBufferMinutes:i userId:s
applicationName:s clientId:s companyId:s! scopes:s! issuer:s! clientSecret:s secret:s redirectUrl:s userId:s customUsername:s caCertificate:s applicationId:i ssoTokenBufferMinutes:i extraAuthParams:s
networkId:s!@u extraAuthParams:s issuer:s! scopes:s! certificate:s
tokenEndpoint:s userinfoEndpoint:s responseTypesSupported:[s scopesSupported:[s issuer:s authorizationEndpoint:s endSessionEndpoint:s logoutEndpoint:s grantTypesSupported:[s revocationEndpoint:s tokenEndpointAuthMethodsSupported:[s microsoftMultiRefreshToken:b
networkId:s!@u clientId:s! clientSecret:s! domain:s! provider:s! dryRun:b@q
clientId:s! domain:s! clientSecret:s! provider:s!
networkId:s!@u botId:s!@u displayName:s groupId:s challenge:s suspend:b
message:s
networkId:s!@u actionType:s!
message:s
networkId:s!@u usernameHash:s!@u block:b!
message:s
networkId:s!@u networkName:s! clientToken:s~@h=X-Client-Token encryptionKeyArn:s
message:s
networkId:s!@u settings:114!
settings:[106!
networkId:s!@u groupId:s!@u name:s securityGroupSettings:115
securityGroup:104!
networkId:s!@u userId:s! userDetails:116
userId:s! networkId:s! securityGroupIds:[s firstName:s lastName:s middleName:s suspended:b! modified:i status:i inviteCode:s inviteExpiration:i codeValidation:b
message:s
message:s
message:s!
message:s
message:s
message:s
reasons:[117 message:s
firstName:s lastName:s securityGroupIds:[s! username:s! inviteCode:s inviteCodeTtl:i codeValidation:b
userId:s firstName:s lastName:s username:s securityGroups:[s isAdmin:b suspended:b status:i otpEnabled:b scimId:s type:s cell:s countryCode:s challengeFailures:i isInviteExpired:b isUser:b inviteCode:s codeValidation:b uname:s
field:s reason:s userId:s!
userId:s!
uname:s! username:s!
field:s reason:s uname:s!
appId:s!
field:s reason:s appId:s!
lockoutThreshold:i permittedNetworks:[s enableGuestFederation:b globalFederation:b federationMode:i enableRestrictedGlobalFederation:b permittedWickrAwsNetworks:[118 permittedWickrEnterpriseNetworks:[119
activeMembers:i! botMembers:i! activeDirectoryGuid:s id:s! isDefault:b! name:s! modified:i! securityGroupSettings:115!
month:s! count:s!
optionName:s! value:s! type:s!
applicationName:s clientId:s companyId:s! scopes:s! issuer:s! clientSecret:s secret:s redirectUrl:s userId:s customUsername:s caCertificate:s applicationId:i ssoTokenBufferMinutes:i extraAuthParams:s
codeVerifier:s codeChallenge:s accessToken:s idToken:s refreshToken:s tokenType:s expiresIn:l
username:s! admin:s! modified:s! usernameHash:s!
botId:s displayName:s username:s uname:s pubkey:s status:i groupId:s hasChallenge:b suspended:b lastLogin:s
appId:s created:s lastLogin:s statusText:s suspend:b type:s
billingPeriod:s! username:s! usernameHash:s!
networkId:s! networkName:s! accessLevel:s! awsAccountId:s! networkArn:s! standing:i freeTrialExpiration:s migrationState:i encryptionKeyArn:s
enableClientMetrics:b readReceiptConfig:120 dataRetention:b enableTrustedDataFormat:b consentPopup:121
alwaysReauthenticate:b atakPackageValues:[s calling:122 checkForUpdates:b enableAtak:b enableCrashReports:b enableFileDownload:b enableGuestFederation:b enableNotificationPreview:b enableOpenAccessOption:b enableRestrictedGlobalFederation:b filesEnabled:b forceDeviceLockout:i forceOpenAccess:b forceReadReceipts:b globalFederation:b isAtoEnabled:b isLinkPreviewEnabled:b locationAllowMaps:b locationEnabled:b maxAutoDownloadSize:l maxBor:i maxTtl:l messageForwardingEnabled:b passwordRequirements:123 presenceEnabled:b quickResponses:[s showMasterRecoveryKey:b shredder:124 ssoMaxIdleMinutes:i maxNonSsoSessionMinutes:i federationMode:i lockoutThreshold:i permittedNetworks:[s permittedWickrAwsNetworks:[118 permittedWickrEnterpriseNetworks:[119
firstName:s lastName:s username:s securityGroupIds:[s inviteCode:s inviteCodeTtl:i codeValidation:b
field:s reason:s
region:s! networkId:s!
domain:s! networkId:s!
status:s
enabled:b! header:s content:s closeButtonLabel:s
canStart11Call:b canVideoCall:b forceTcpCall:b
lowercase:i minLength:i numbers:i symbols:i uppercase:i
canProcessManually:b intensity:i

BadRequestError 88 status=400 sender
ForbiddenError 89 status=403 sender
InternalServerError 90 status=500
RateLimitError 91 status=429 sender
ResourceNotFoundError 92 status=404 sender
UnauthorizedError 93 status=401 sender
ValidationError 94 status=422 sender

ListBlockedGuestUsers in=nextToken out=nextToken limit=maxResults results=blocklist
ListBots in=nextToken out=nextToken limit=maxResults results=bots
ListDevicesForUser in=nextToken out=nextToken limit=maxResults results=devices
ListGuestUsers in=nextToken out=nextToken limit=maxResults results=guestlist
ListNetworks in=nextToken out=nextToken limit=maxResults results=networks
ListSecurityGroupUsers in=nextToken out=nextToken limit=maxResults results=users
ListSecurityGroups in=nextToken out=nextToken limit=maxResults results=securityGroups
ListUsers in=nextToken out=nextToken limit=maxResults results=users

`,
}
