// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Cognito Identity, API version 2014-06-30. */
export const cognitoIdentity: ServiceModel = {
  name: 'cognito-identity',
  packed: `{"name":"cognito-identity","serviceId":"Cognito Identity","fullName":"Amazon Cognito Identity","apiVersion":"2014-06-30","protocol":"json","protocols":["json"],"endpointPrefix":"cognito-identity","jsonVersion":"1.1","targetPrefix":"AWSCognitoIdentityService"}
CreateIdentityPool <0 >1
DeleteIdentities <2 >3
DeleteIdentityPool <4
DescribeIdentity <5 >6
DescribeIdentityPool <7 >1
GetCredentialsForIdentity <8 >9 auth=none
GetId <10 >11 auth=none
GetIdentityPoolRoles <12 >13
GetOpenIdToken <14 >15 auth=none
GetOpenIdTokenForDeveloperIdentity <16 >17
GetPrincipalTagAttributeMap <18 >19
ListIdentities <20 >21
ListIdentityPools <22 >23
ListTagsForResource <24 >25
LookupDeveloperIdentity <26 >27
MergeDeveloperIdentities <28 >29
SetIdentityPoolRoles <30
SetPrincipalTagAttributeMap <31 >32
TagResource <33 >34
UnlinkDeveloperIdentity <35
UnlinkIdentity <36 auth=none
UntagResource <37 >38
UpdateIdentityPool <1 >1

IdentityPoolName:s! AllowUnauthenticatedIdentities:b! AllowClassicFlow:b SupportedLoginProviders:{s DeveloperProviderName:s OpenIdConnectProviderARNs:[s CognitoIdentityProviders:[50 SamlProviderARNs:[s IdentityPoolTags:{s
IdentityPoolId:s! IdentityPoolName:s! AllowUnauthenticatedIdentities:b! AllowClassicFlow:b SupportedLoginProviders:{s DeveloperProviderName:s OpenIdConnectProviderARNs:[s CognitoIdentityProviders:[50 SamlProviderARNs:[s IdentityPoolTags:{s
IdentityIdsToDelete:[s!
UnprocessedIdentityIds:[51
IdentityPoolId:s!
IdentityId:s!
IdentityId:s Logins:[s CreationDate:t LastModifiedDate:t
IdentityPoolId:s!
IdentityId:s! Logins:{s CustomRoleArn:s
IdentityId:s Credentials:52
AccountId:s IdentityPoolId:s! Logins:{s
IdentityId:s
IdentityPoolId:s!
IdentityPoolId:s Roles:{s RoleMappings:{53
IdentityId:s! Logins:{s
IdentityId:s Token:s
IdentityPoolId:s! IdentityId:s Logins:{s! PrincipalTags:{s TokenDuration:l
IdentityId:s Token:s
IdentityPoolId:s! IdentityProviderName:s!
IdentityPoolId:s IdentityProviderName:s UseDefaults:b PrincipalTags:{s
IdentityPoolId:s! MaxResults:i! NextToken:s HideDisabled:b
IdentityPoolId:s Identities:[6 NextToken:s
MaxResults:i! NextToken:s
IdentityPools:[54 NextToken:s
ResourceArn:s!
Tags:{s
IdentityPoolId:s! IdentityId:s DeveloperUserIdentifier:s MaxResults:i NextToken:s
IdentityId:s DeveloperUserIdentifierList:[s NextToken:s
SourceUserIdentifier:s! DestinationUserIdentifier:s! DeveloperProviderName:s! IdentityPoolId:s!
IdentityId:s
IdentityPoolId:s! Roles:{s! RoleMappings:{53
IdentityPoolId:s! IdentityProviderName:s! UseDefaults:b PrincipalTags:{s
IdentityPoolId:s IdentityProviderName:s UseDefaults:b PrincipalTags:{s
ResourceArn:s! Tags:{s!
-
IdentityId:s! IdentityPoolId:s! DeveloperProviderName:s! DeveloperUserIdentifier:s!
IdentityId:s! Logins:{s! LoginsToRemove:[s!
ResourceArn:s! TagKeys:[s!
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
ProviderName:s ClientId:s ServerSideTokenCheck:b
IdentityId:s ErrorCode:s
AccessKeyId:s SecretKey:s SessionToken:s Expiration:t
Type:s! AmbiguousRoleResolution:s RulesConfiguration:55
IdentityPoolId:s IdentityPoolName:s
Rules:[56!
Claim:s! MatchType:s! Value:s! RoleARN:s!

ConcurrentModificationException 39
DeveloperUserAlreadyRegisteredException 40
ExternalServiceException 41
InternalErrorException 42
InvalidIdentityPoolConfigurationException 43
InvalidParameterException 44
LimitExceededException 45
NotAuthorizedException 46
ResourceConflictException 47
ResourceNotFoundException 48
TooManyRequestsException 49

ListIdentityPools in=NextToken out=NextToken limit=MaxResults results=IdentityPools

`,
}
