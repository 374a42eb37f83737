// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon WorkSpaces Web, API version 2020-07-08. */
export const workspacesWeb: ServiceModel = {
  name: 'workspaces-web',
  packed: `{"name":"workspaces-web","serviceId":"WorkSpaces Web","fullName":"Amazon WorkSpaces Web","apiVersion":"2020-07-08","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"workspaces-web"}
AssociateBrowserSettings PUT /portals/{portalArn+}/browserSettings <0 >1 idempotent
AssociateDataProtectionSettings PUT /portals/{portalArn+}/dataProtectionSettings <2 >3 idempotent
AssociateIpAccessSettings PUT /portals/{portalArn+}/ipAccessSettings <4 >5 idempotent
AssociateNetworkSettings PUT /portals/{portalArn+}/networkSettings <6 >7 idempotent
AssociateSessionLogger PUT /portals/{portalArn+}/sessionLogger <8 >9 idempotent
AssociateTrustStore PUT /portals/{portalArn+}/trustStores <10 >11 idempotent
AssociateUserAccessLoggingSettings PUT /portals/{portalArn+}/userAccessLoggingSettings <12 >13 idempotent
AssociateUserSettings PUT /portals/{portalArn+}/userSettings <14 >15 idempotent
CreateBrowserSettings POST /browserSettings <16 >17
CreateDataProtectionSettings POST /dataProtectionSettings <18 >19
CreateIdentityProvider POST /identityProviders <20 >21
CreateIpAccessSettings POST /ipAccessSettings <22 >23
CreateNetworkSettings POST /networkSettings <24 >25
CreatePortal POST /portals <26 >27
CreateSessionLogger POST /sessionLoggers <28 >29
CreateTrustStore POST /trustStores <30 >31
CreateUserAccessLoggingSettings POST /userAccessLoggingSettings <32 >33
CreateUserSettings POST /userSettings <34 >35
DeleteBrowserSettings DELETE /browserSettings/{browserSettingsArn+} <36 >37 idempotent
DeleteDataProtectionSettings DELETE /dataProtectionSettings/{dataProtectionSettingsArn+} <38 >39 idempotent
DeleteIdentityProvider DELETE /identityProviders/{identityProviderArn+} <40 >41 idempotent
DeleteIpAccessSettings DELETE /ipAccessSettings/{ipAccessSettingsArn+} <42 >43 idempotent
DeleteNetworkSettings DELETE /networkSettings/{networkSettingsArn+} <44 >45 idempotent
DeletePortal DELETE /portals/{portalArn+} <46 >47 idempotent
DeleteSessionLogger DELETE /sessionLoggers/{sessionLoggerArn+} <48 >49 idempotent
DeleteTrustStore DELETE /trustStores/{trustStoreArn+} <50 >51 idempotent
DeleteUserAccessLoggingSettings DELETE /userAccessLoggingSettings/{userAccessLoggingSettingsArn+} <52 >53 idempotent
DeleteUserSettings DELETE /userSettings/{userSettingsArn+} <54 >55 idempotent
DisassociateBrowserSettings DELETE /portals/{portalArn+}/browserSettings <56 >57 idempotent
DisassociateDataProtectionSettings DELETE /portals/{portalArn+}/dataProtectionSettings <58 >59 idempotent
DisassociateIpAccessSettings DELETE /portals/{portalArn+}/ipAccessSettings <60 >61 idempotent
DisassociateNetworkSettings DELETE /portals/{portalArn+}/networkSettings <62 >63 idempotent
DisassociateSessionLogger DELETE /portals/{portalArn+}/sessionLogger <64 >65 idempotent
DisassociateTrustStore DELETE /portals/{portalArn+}/trustStores <66 >67 idempotent
DisassociateUserAccessLoggingSettings DELETE /portals/{portalArn+}/userAccessLoggingSettings <68 >69 idempotent
DisassociateUserSettings DELETE /portals/{portalArn+}/userSettings <70 >71 idempotent
ExpireSession DELETE /portals/{portalId}/sessions/{sessionId} <72 >73 idempotent
GetBrowserSettings GET /browserSettings/{browserSettingsArn+} <74 >75 readonly
GetDataProtectionSettings GET /dataProtectionSettings/{dataProtectionSettingsArn+} <76 >77 readonly
GetIdentityProvider GET /identityProviders/{identityProviderArn+} <78 >79 readonly
GetIpAccessSettings GET /ipAccessSettings/{ipAccessSettingsArn+} <80 >81 readonly
GetNetworkSettings GET /networkSettings/{networkSettingsArn+} <82 >83 readonly
GetPortal GET /portals/{portalArn+} <84 >85 readonly
GetPortalServiceProviderMetadata GET /portalIdp/{portalArn+} <86 >87 readonly
GetSession GET /portals/{portalId}/sessions/{sessionId} <88 >89 readonly
GetSessionLogger GET /sessionLoggers/{sessionLoggerArn+} <90 >91 readonly
GetTrustStore GET /trustStores/{trustStoreArn+} <92 >93 readonly
GetTrustStoreCertificate GET /trustStores/{trustStoreArn+}/certificate <94 >95 readonly
GetUserAccessLoggingSettings GET /userAccessLoggingSettings/{userAccessLoggingSettingsArn+} <96 >97 readonly
GetUserSettings GET /userSettings/{userSettingsArn+} <98 >99 readonly
ListBrowserSettings GET /browserSettings <100 >101 readonly
ListDataProtectionSettings GET /dataProtectionSettings <102 >103 readonly
ListIdentityProviders GET /portals/{portalArn+}/identityProviders <104 >105 readonly
ListIpAccessSettings GET /ipAccessSettings <106 >107 readonly
ListNetworkSettings GET /networkSettings <108 >109 readonly
ListPortals GET /portals <110 >111 readonly
ListSessionLoggers GET /sessionLoggers <112 >113 readonly
ListSessions GET /portals/{portalId}/sessions <114 >115 readonly
ListTagsForResource GET /tags/{resourceArn+} <116 >117 readonly
ListTrustStoreCertificates GET /trustStores/{trustStoreArn+}/certificates <118 >119 readonly
ListTrustStores GET /trustStores <120 >121 readonly
ListUserAccessLoggingSettings GET /userAccessLoggingSettings <122 >123 readonly
ListUserSettings GET /userSettings <124 >125 readonly
TagResource POST /tags/{resourceArn+} <126 >127
UntagResource DELETE /tags/{resourceArn+} <128 >129 idempotent
UpdateBrowserSettings PATCH /browserSettings/{browserSettingsArn+} <130 >131
UpdateDataProtectionSettings PATCH /dataProtectionSettings/{dataProtectionSettingsArn+} <132 >133
UpdateIdentityProvider PATCH /identityProviders/{identityProviderArn+} <134 >135
UpdateIpAccessSettings PATCH /ipAccessSettings/{ipAccessSettingsArn+} <136 >137
UpdateNetworkSettings PATCH /networkSettings/{networkSettingsArn+} <138 >139
UpdatePortal PUT /portals/{portalArn+} <140 >141 idempotent
UpdateSessionLogger POST /sessionLoggers/{sessionLoggerArn+} <142 >143
UpdateTrustStore PATCH /trustStores/{trustStoreArn+} <144 >145
UpdateUserAccessLoggingSettings PATCH /userAccessLoggingSettings/{userAccessLoggingSettingsArn+} <146 >147
UpdateUserSettings PATCH /userSettings/{userSettingsArn+} <148 >149

portalArn:s!@u browserSettingsArn:s!@q
portalArn:s! browserSettingsArn:s!
portalArn:s!@u dataProtectionSettingsArn:s!@q
portalArn:s! dataProtectionSettingsArn:s!
portalArn:s!@u ipAccessSettingsArn:s!@q
portalArn:s! ipAccessSettingsArn:s!
portalArn:s!@u networkSettingsArn:s!@q
portalArn:s! networkSettingsArn:s!
portalArn:s!@u sessionLoggerArn:s!@q
portalArn:s! sessionLoggerArn:s!
portalArn:s!@u trustStoreArn:s!@q
portalArn:s! trustStoreArn:s!
portalArn:s!@u userAccessLoggingSettingsArn:s!@q
portalArn:s! userAccessLoggingSettingsArn:s!
portalArn:s!@u userSettingsArn:s!@q
portalArn:s! userSettingsArn:s!
tags:[158 customerManagedKey:s additionalEncryptionContext:{s browserPolicy:s clientToken:s~ webContentFilteringPolicy:159
browserSettingsArn:s!
displayName:s description:s tags:[158 customerManagedKey:s additionalEncryptionContext:{s inlineRedactionConfiguration:160 clientToken:s~
dataProtectionSettingsArn:s!
portalArn:s! identityProviderName:s! identityProviderType:s! identityProviderDetails:{s! clientToken:s~ tags:[158
identityProviderArn:s!
displayName:s description:s tags:[158 customerManagedKey:s additionalEncryptionContext:{s ipRules:[161! clientToken:s~
ipAccessSettingsArn:s!
vpcId:s! subnetIds:[s! securityGroupIds:[s! tags:[158 clientToken:s~
networkSettingsArn:s!
displayName:s tags:[158 customerManagedKey:s additionalEncryptionContext:{s clientToken:s~ authenticationType:s instanceType:s maxConcurrentSessions:i portalCustomDomain:s
portalArn:s! portalEndpoint:s!
eventFilter:162! logConfiguration:163! displayName:s customerManagedKey:s additionalEncryptionContext:{s tags:[158 clientToken:s~
sessionLoggerArn:s!
certificateList:[B! tags:[158 clientToken:s~
trustStoreArn:s!
kinesisStreamArn:s! tags:[158 clientToken:s~
userAccessLoggingSettingsArn:s!
copyAllowed:s! pasteAllowed:s! downloadAllowed:s! uploadAllowed:s! printAllowed:s! tags:[158 disconnectTimeoutInMinutes:i idleDisconnectTimeoutInMinutes:i clientToken:s~ cookieSynchronizationConfiguration:164 customerManagedKey:s additionalEncryptionContext:{s deepLinkAllowed:s toolbarConfiguration:165 brandingConfigurationInput:166 webAuthnAllowed:s
userSettingsArn:s!
browserSettingsArn:s!@u
-
dataProtectionSettingsArn:s!@u
-
identityProviderArn:s!@u
-
ipAccessSettingsArn:s!@u
-
networkSettingsArn:s!@u
-
portalArn:s!@u
-
sessionLoggerArn:s!@u
-
trustStoreArn:s!@u
-
userAccessLoggingSettingsArn:s!@u
-
userSettingsArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalArn:s!@u
-
portalId:s!@u sessionId:s!@u
-
browserSettingsArn:s!@u
browserSettings:167
dataProtectionSettingsArn:s!@u
dataProtectionSettings:168
identityProviderArn:s!@u
identityProvider:169
ipAccessSettingsArn:s!@u
ipAccessSettings:170
networkSettingsArn:s!@u
networkSettings:171
portalArn:s!@u
portal:172
portalArn:s!@u
portalArn:s! serviceProviderSamlMetadata:s
portalId:s!@u sessionId:s!@u
session:173
sessionLoggerArn:s!@u
sessionLogger:174
trustStoreArn:s!@u
trustStore:175
trustStoreArn:s!@u thumbprint:s!@q
trustStoreArn:s! certificate:176
userAccessLoggingSettingsArn:s!@u
userAccessLoggingSettings:177
userSettingsArn:s!@u
userSettings:178
nextToken:s@q maxResults:i@q
browserSettings:[179 nextToken:s
nextToken:s@q maxResults:i@q
dataProtectionSettings:[180 nextToken:s
nextToken:s@q maxResults:i@q portalArn:s!@u
nextToken:s identityProviders:[181
nextToken:s@q maxResults:i@q
ipAccessSettings:[182 nextToken:s
nextToken:s@q maxResults:i@q
networkSettings:[183 nextToken:s
nextToken:s@q maxResults:i@q
portals:[184 nextToken:s
nextToken:s@q maxResults:i@q
sessionLoggers:[185 nextToken:s
portalId:s!@u username:s@q sessionId:s@q sortBy:s@q status:s@q maxResults:i@q nextToken:s@q
sessions:[186! nextToken:s
resourceArn:s!@u
tags:[158
trustStoreArn:s!@u nextToken:s@q maxResults:i@q
certificateList:[187 trustStoreArn:s! nextToken:s
nextToken:s@q maxResults:i@q
trustStores:[188 nextToken:s
nextToken:s@q maxResults:i@q
userAccessLoggingSettings:[189 nextToken:s
nextToken:s@q maxResults:i@q
userSettings:[190 nextToken:s
resourceArn:s!@u tags:[158! clientToken:s~
-
resourceArn:s!@u tagKeys:[s!@q
-
browserSettingsArn:s!@u browserPolicy:s clientToken:s~ webContentFilteringPolicy:159
browserSettings:167!
dataProtectionSettingsArn:s!@u inlineRedactionConfiguration:160 displayName:s description:s clientToken:s~
dataProtectionSettings:168!
identityProviderArn:s!@u identityProviderName:s identityProviderType:s identityProviderDetails:{s clientToken:s~
identityProvider:169!
ipAccessSettingsArn:s!@u displayName:s description:s ipRules:[161 clientToken:s~
ipAccessSettings:170!
networkSettingsArn:s!@u vpcId:s subnetIds:[s securityGroupIds:[s clientToken:s~
networkSettings:171!
portalArn:s!@u displayName:s authenticationType:s instanceType:s maxConcurrentSessions:i portalCustomDomain:s
portal:172
sessionLoggerArn:s!@u eventFilter:162 logConfiguration:163 displayName:s
sessionLogger:174!
trustStoreArn:s!@u certificatesToAdd:[B certificatesToDelete:[s clientToken:s~
trustStoreArn:s!
userAccessLoggingSettingsArn:s!@u kinesisStreamArn:s clientToken:s~
userAccessLoggingSettings:177!
userSettingsArn:s!@u copyAllowed:s pasteAllowed:s downloadAllowed:s uploadAllowed:s printAllowed:s disconnectTimeoutInMinutes:i idleDisconnectTimeoutInMinutes:i clientToken:s~ cookieSynchronizationConfiguration:164 deepLinkAllowed:s toolbarConfiguration:165 brandingConfigurationInput:191 webAuthnAllowed:s
userSettings:178!
message:s
message:s resourceId:s resourceType:s
message:s retryAfterSeconds:i@h=Retry-After
message:s resourceId:s resourceType:s
message:s resourceId:s resourceType:s serviceCode:s quotaCode:s
message:s serviceCode:s quotaCode:s retryAfterSeconds:i@h=Retry-After
message:s resourceName:s
message:s reason:s fieldList:[192
Key:s! Value:s!
blockedCategories:[s allowedUrls:[s blockedUrls:[s
inlineRedactionPatterns:[193! globalEnforcedUrls:[s globalExemptUrls:[s globalConfidenceLevel:i
ipRange:s! description:s
%union all:194 include:[s
s3:195
allowlist:[196! blocklist:[196
toolbarType:s visualMode:s hiddenToolbarItems:[s maxDisplayResolution:s
logo:197! wallpaper:198 favicon:197! localizedStrings:{199! colorTheme:s! termsOfService:s
browserSettingsArn:s! associatedPortalArns:[s browserPolicy:s customerManagedKey:s additionalEncryptionContext:{s webContentFilteringPolicy:159
dataProtectionSettingsArn:s! inlineRedactionConfiguration:160 associatedPortalArns:[s displayName:s description:s creationDate:t customerManagedKey:s additionalEncryptionContext:{s
identityProviderArn:s! identityProviderName:s identityProviderType:s identityProviderDetails:{s
ipAccessSettingsArn:s! associatedPortalArns:[s ipRules:[161 displayName:s description:s creationDate:t customerManagedKey:s additionalEncryptionContext:{s
networkSettingsArn:s! associatedPortalArns:[s vpcId:s subnetIds:[s securityGroupIds:[s
portalArn:s! rendererType:s browserType:s portalStatus:s portalEndpoint:s displayName:s creationDate:t browserSettingsArn:s dataProtectionSettingsArn:s userSettingsArn:s networkSettingsArn:s sessionLoggerArn:s trustStoreArn:s statusReason:s userAccessLoggingSettingsArn:s authenticationType:s ipAccessSettingsArn:s customerManagedKey:s additionalEncryptionContext:{s instanceType:s maxConcurrentSessions:i portalCustomDomain:s
portalArn:s sessionId:s username:s clientIpAddresses:[s status:s startTime:t endTime:t
sessionLoggerArn:s! eventFilter:162 logConfiguration:163 customerManagedKey:s additionalEncryptionContext:{s associatedPortalArns:[s displayName:s creationDate:t
associatedPortalArns:[s trustStoreArn:s!
thumbprint:s subject:s issuer:s notValidBefore:t notValidAfter:t body:B
userAccessLoggingSettingsArn:s! associatedPortalArns:[s kinesisStreamArn:s
userSettingsArn:s! associatedPortalArns:[s copyAllowed:s pasteAllowed:s downloadAllowed:s uploadAllowed:s printAllowed:s disconnectTimeoutInMinutes:i idleDisconnectTimeoutInMinutes:i cookieSynchronizationConfiguration:164 customerManagedKey:s additionalEncryptionContext:{s deepLinkAllowed:s toolbarConfiguration:165 brandingConfiguration:200 webAuthnAllowed:s
browserSettingsArn:s!
dataProtectionSettingsArn:s! displayName:s description:s creationDate:t
identityProviderArn:s! identityProviderName:s identityProviderType:s
ipAccessSettingsArn:s! displayName:s description:s creationDate:t
networkSettingsArn:s! vpcId:s
portalArn:s! rendererType:s browserType:s portalStatus:s portalEndpoint:s displayName:s creationDate:t browserSettingsArn:s dataProtectionSettingsArn:s userSettingsArn:s networkSettingsArn:s sessionLoggerArn:s trustStoreArn:s userAccessLoggingSettingsArn:s authenticationType:s ipAccessSettingsArn:s instanceType:s maxConcurrentSessions:i portalCustomDomain:s
sessionLoggerArn:s! logConfiguration:163 displayName:s creationDate:t
portalArn:s sessionId:s username:s status:s startTime:t endTime:t
thumbprint:s subject:s issuer:s notValidBefore:t notValidAfter:t
trustStoreArn:s
userAccessLoggingSettingsArn:s! kinesisStreamArn:s
userSettingsArn:s! copyAllowed:s pasteAllowed:s downloadAllowed:s uploadAllowed:s printAllowed:s disconnectTimeoutInMinutes:i idleDisconnectTimeoutInMinutes:i cookieSynchronizationConfiguration:164 deepLinkAllowed:s toolbarConfiguration:165 brandingConfiguration:200 webAuthnAllowed:s
logo:197 wallpaper:198 favicon:197 localizedStrings:{199 colorTheme:s termsOfService:s
name:s! message:s!
builtInPatternId:s customPattern:201 redactionPlaceHolder:202! enforcedUrls:[s exemptUrls:[s confidenceLevel:i
-
bucket:s! keyPrefix:s bucketOwner:s logFileFormat:s! folderStructure:s!
domain:s! name:s path:s
%union blob:B s3Uri:s
%union blob:B s3Uri:s
browserTabTitle:s! welcomeText:s! loginTitle:s loginDescription:s loginButtonText:s contactLink:s contactButtonText:s loadingText:s
logo:203! wallpaper:203 favicon:203! localizedStrings:{199! colorTheme:s! termsOfService:s
patternName:s! patternRegex:s! patternDescription:s keywordRegex:s
redactionPlaceHolderType:s! redactionPlaceHolderText:s
mimeType:s! fileExtension:s! lastUploadTimestamp:t!

AccessDeniedException 150 status=403 sender
ConflictException 151 status=409 sender
InternalServerException 152 status=500
ResourceNotFoundException 153 status=404 sender
ServiceQuotaExceededException 154 status=402 sender
ThrottlingException 155 status=429 sender
TooManyTagsException 156 status=400 sender
ValidationException 157 status=400 sender

ListSessions in=nextToken out=nextToken limit=maxResults results=sessions
ListDataProtectionSettings in=nextToken out=nextToken limit=maxResults results=dataProtectionSettings
ListSessionLoggers in=nextToken out=nextToken limit=maxResults results=sessionLoggers

`,
}
