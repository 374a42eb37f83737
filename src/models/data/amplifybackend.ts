// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AmplifyBackend, API version 2020-08-11. */
export const amplifybackend: ServiceModel = {
  name: 'amplifybackend',
  packed: `{"name":"amplifybackend","serviceId":"AmplifyBackend","fullName":"AmplifyBackend","apiVersion":"2020-08-11","protocol":"rest-json","endpointPrefix":"amplifybackend","jsonVersion":"1.1"}
CloneBackend POST /backend/{appId}/environments/{backendEnvironmentName}/clone <0 >1
CreateBackend POST /backend <2 >3
CreateBackendAPI POST /backend/{appId}/api <4 >5
CreateBackendAuth POST /backend/{appId}/auth <6 >7
CreateBackendConfig POST /backend/{appId}/config <8 >9
CreateBackendStorage POST /backend/{appId}/storage <10 >11
CreateToken POST /backend/{appId}/challenge <12 >13
DeleteBackend POST /backend/{appId}/environments/{backendEnvironmentName}/remove <14 >15
DeleteBackendAPI POST /backend/{appId}/api/{backendEnvironmentName}/remove <16 >17
DeleteBackendAuth POST /backend/{appId}/auth/{backendEnvironmentName}/remove <18 >19
DeleteBackendStorage POST /backend/{appId}/storage/{backendEnvironmentName}/remove <20 >21
DeleteToken POST /backend/{appId}/challenge/{sessionId}/remove <22 >23
GenerateBackendAPIModels POST /backend/{appId}/api/{backendEnvironmentName}/generateModels <24 >25
GetBackend POST /backend/{appId}/details <26 >27
GetBackendAPI POST /backend/{appId}/api/{backendEnvironmentName}/details <28 >29
GetBackendAPIModels POST /backend/{appId}/api/{backendEnvironmentName}/getModels <30 >31
GetBackendAuth POST /backend/{appId}/auth/{backendEnvironmentName}/details <32 >33
GetBackendJob GET /backend/{appId}/job/{backendEnvironmentName}/{jobId} <34 >35
GetBackendStorage POST /backend/{appId}/storage/{backendEnvironmentName}/details <36 >37
GetToken GET /backend/{appId}/challenge/{sessionId} <38 >39
ImportBackendAuth POST /backend/{appId}/auth/{backendEnvironmentName}/import <40 >41
ImportBackendStorage POST /backend/{appId}/storage/{backendEnvironmentName}/import <42 >43
ListBackendJobs POST /backend/{appId}/job/{backendEnvironmentName} <44 >45
ListS3Buckets POST /s3Buckets <46 >47
RemoveAllBackends POST /backend/{appId}/remove <48 >49
RemoveBackendConfig POST /backend/{appId}/config/remove <50 >51
UpdateBackendAPI POST /backend/{appId}/api/{backendEnvironmentName} <52 >53
UpdateBackendAuth POST /backend/{appId}/auth/{backendEnvironmentName} <54 >55
UpdateBackendConfig POST /backend/{appId}/config/update <56 >57
UpdateBackendJob POST /backend/{appId}/job/{backendEnvironmentName}/{jobId} <58 >59
UpdateBackendStorage POST /backend/{appId}/storage/{backendEnvironmentName} <60 >61

AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName TargetEnvironmentName:s!=targetEnvironmentName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!=appId AppName:s!=appName BackendEnvironmentName:s!=backendEnvironmentName ResourceConfig:66=resourceConfig ResourceName:s=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!=backendEnvironmentName ResourceConfig:67!=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!=backendEnvironmentName ResourceConfig:68!=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendManagerAppId:s=backendManagerAppId
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName JobId:s=jobId Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!=backendEnvironmentName ResourceConfig:69!=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName JobId:s=jobId Status:s=status
AppId:s!@u=appId
AppId:s=appId ChallengeCode:s=challengeCode SessionId:s=sessionId Ttl:s=ttl
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceConfig:67=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName ServiceName:s!=serviceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName JobId:s=jobId Status:s=status
AppId:s!@u=appId SessionId:s!@u=sessionId
IsSuccess:b=isSuccess
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s=backendEnvironmentName
AmplifyFeatureFlags:s=amplifyFeatureFlags AmplifyMetaConfig:s=amplifyMetaConfig AppId:s=appId AppName:s=appName BackendEnvironmentList:[s=backendEnvironmentList BackendEnvironmentName:s=backendEnvironmentName Error:s=error
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceConfig:67=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error ResourceConfig:67=resourceConfig ResourceName:s=resourceName
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName
Models:s=models Status:s=status ModelIntrospectionSchema:s=modelIntrospectionSchema
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error ResourceConfig:68=resourceConfig ResourceName:s=resourceName
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName JobId:s!@u=jobId
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName CreateTime:s=createTime Error:s=error JobId:s=jobId Operation:s=operation Status:s=status UpdateTime:s=updateTime
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName ResourceConfig:70=resourceConfig ResourceName:s=resourceName
AppId:s!@u=appId SessionId:s!@u=sessionId
AppId:s=appId ChallengeCode:s=challengeCode SessionId:s=sessionId Ttl:s=ttl
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName IdentityPoolId:s=identityPoolId NativeClientId:s!=nativeClientId UserPoolId:s!=userPoolId WebClientId:s!=webClientId
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName BucketName:s=bucketName ServiceName:s!=serviceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName JobId:s=jobId Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName JobId:s=jobId MaxResults:i=maxResults NextToken:s=nextToken Operation:s=operation Status:s=status
Jobs:[71=jobs NextToken:s=nextToken
NextToken:s=nextToken
Buckets:[72=buckets NextToken:s=nextToken
AppId:s!@u=appId CleanAmplifyApp:b=cleanAmplifyApp
AppId:s=appId Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId
Error:s=error
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceConfig:67=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceConfig:73!=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName Error:s=error JobId:s=jobId Operation:s=operation Status:s=status
AppId:s!@u=appId LoginAuthConfig:74=loginAuthConfig
AppId:s=appId BackendManagerAppId:s=backendManagerAppId Error:s=error LoginAuthConfig:74=loginAuthConfig
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName JobId:s!@u=jobId Operation:s=operation Status:s=status
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName CreateTime:s=createTime Error:s=error JobId:s=jobId Operation:s=operation Status:s=status UpdateTime:s=updateTime
AppId:s!@u=appId BackendEnvironmentName:s!@u=backendEnvironmentName ResourceConfig:75!=resourceConfig ResourceName:s!=resourceName
AppId:s=appId BackendEnvironmentName:s=backendEnvironmentName JobId:s=jobId Status:s=status
Message:s=message
Message:s=message
Message:s=message ResourceType:s=resourceType
LimitType:s=limitType Message:s=message
-
AdditionalAuthTypes:[76=additionalAuthTypes ApiName:s=apiName ConflictResolution:77=conflictResolution DefaultAuthType:76=defaultAuthType Service:s=service TransformSchema:s=transformSchema
AuthResources:s!=authResources IdentityPoolConfigs:78=identityPoolConfigs Service:s!=service UserPoolConfigs:79!=userPoolConfigs
BucketName:s=bucketName Permissions:80!=permissions ServiceName:s!=serviceName
BucketName:s=bucketName Imported:b!=imported Permissions:80=permissions ServiceName:s!=serviceName
AppId:s!=appId BackendEnvironmentName:s!=backendEnvironmentName CreateTime:s=createTime Error:s=error JobId:s=jobId Operation:s=operation Status:s=status UpdateTime:s=updateTime
CreationDate:s=creationDate Name:s=name
AuthResources:s!=authResources IdentityPoolConfigs:81=identityPoolConfigs Service:s!=service UserPoolConfigs:82!=userPoolConfigs
AwsCognitoIdentityPoolId:s=aws_cognito_identity_pool_id AwsCognitoRegion:s=aws_cognito_region AwsUserPoolsId:s=aws_user_pools_id AwsUserPoolsWebClientId:s=aws_user_pools_web_client_id
Permissions:80!=permissions ServiceName:s!=serviceName
Mode:s=mode Settings:83=settings
ResolutionStrategy:s=resolutionStrategy
IdentityPoolName:s!=identityPoolName UnauthenticatedLogin:b!=unauthenticatedLogin
ForgotPassword:84=forgotPassword Mfa:85=mfa OAuth:86=oAuth PasswordPolicy:87=passwordPolicy RequiredSignUpAttributes:[s!=requiredSignUpAttributes SignInMethod:s!=signInMethod UserPoolName:s!=userPoolName VerificationMessage:88=verificationMessage
Authenticated:[s!=authenticated UnAuthenticated:[s=unAuthenticated
UnauthenticatedLogin:b=unauthenticatedLogin
ForgotPassword:89=forgotPassword Mfa:90=mfa OAuth:91=oAuth PasswordPolicy:92=passwordPolicy VerificationMessage:93=verificationMessage
CognitoUserPoolId:s=cognitoUserPoolId Description:s=description ExpirationTime:d=expirationTime OpenIDAuthTTL:s=openIDAuthTTL OpenIDClientId:s=openIDClientId OpenIDIatTTL:s=openIDIatTTL OpenIDIssueURL:s=openIDIssueURL OpenIDProviderName:s=openIDProviderName
DeliveryMethod:s!=deliveryMethod EmailSettings:94=emailSettings SmsSettings:95=smsSettings
MFAMode:s! Settings:96=settings
DomainPrefix:s=domainPrefix OAuthGrantType:s!=oAuthGrantType OAuthScopes:[s!=oAuthScopes RedirectSignInURIs:[s!=redirectSignInURIs RedirectSignOutURIs:[s!=redirectSignOutURIs SocialProviderSettings:97=socialProviderSettings
AdditionalConstraints:[s=additionalConstraints MinimumLength:d!=minimumLength
DeliveryMethod:s!=deliveryMethod EmailSettings:94=emailSettings SmsSettings:95=smsSettings
DeliveryMethod:s=deliveryMethod EmailSettings:94=emailSettings SmsSettings:95=smsSettings
MFAMode:s Settings:96=settings
DomainPrefix:s=domainPrefix OAuthGrantType:s=oAuthGrantType OAuthScopes:[s=oAuthScopes RedirectSignInURIs:[s=redirectSignInURIs RedirectSignOutURIs:[s=redirectSignOutURIs SocialProviderSettings:97=socialProviderSettings
AdditionalConstraints:[s=additionalConstraints MinimumLength:d=minimumLength
DeliveryMethod:s!=deliveryMethod EmailSettings:94=emailSettings SmsSettings:95=smsSettings
EmailMessage:s=emailMessage EmailSubject:s=emailSubject
SmsMessage:s=smsMessage
MfaTypes:[s=mfaTypes SmsMessage:s=smsMessage
Facebook:98 Google:98 LoginWithAmazon:98 SignInWithApple:99
ClientId:s=client_id ClientSecret:s=client_secret
ClientId:s=client_id KeyId:s=key_id PrivateKey:s=private_key TeamId:s=team_id

BadRequestException 62 status=400
GatewayTimeoutException 63 status=504
NotFoundException 64 status=404
TooManyRequestsException 65 status=429

ListBackendJobs in=NextToken out=NextToken limit=MaxResults results=Jobs

`,
}
