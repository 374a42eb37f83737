// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Security Token Service, API version 2011-06-15. */
export const sts: ServiceModel = {
  name: 'sts',
  packed: `{"name":"sts","serviceId":"STS","fullName":"AWS Security Token Service","apiVersion":"2011-06-15","protocol":"query","protocols":["query"],"endpointPrefix":"sts","auth":["v4","v4a"],"xmlNamespace":"https://sts.amazonaws.com/doc/2011-06-15/","globalEndpoint":"sts.amazonaws.com"}
AssumeRole <0 >1 wrapper=AssumeRoleResult
AssumeRoleWithSAML <2 >3 wrapper=AssumeRoleWithSAMLResult auth=none
AssumeRoleWithWebIdentity <4 >5 wrapper=AssumeRoleWithWebIdentityResult auth=none
AssumeRoot <6 >7 wrapper=AssumeRootResult
DecodeAuthorizationMessage <8 >9 wrapper=DecodeAuthorizationMessageResult
GetAccessKeyInfo <10 >11 wrapper=GetAccessKeyInfoResult
GetCallerIdentity <12 >13 wrapper=GetCallerIdentityResult
GetDelegatedAccessToken <14 >15 wrapper=GetDelegatedAccessTokenResult
GetFederationToken <16 >17 wrapper=GetFederationTokenResult
GetSessionToken <18 >19 wrapper=GetSessionTokenResult
GetWebIdentityToken <20 >21 wrapper=GetWebIdentityTokenResult

RoleArn:s! RoleSessionName:s! PolicyArns:[34 Policy:s DurationSeconds:i Tags:[35 TransitiveTagKeys:[s ExternalId:s SerialNumber:s TokenCode:s SourceIdentity:s ProvidedContexts:[36
Credentials:37 AssumedRoleUser:38 PackedPolicySize:i SourceIdentity:s
RoleArn:s! PrincipalArn:s! SAMLAssertion:s! PolicyArns:[34 Policy:s DurationSeconds:i
Credentials:37 AssumedRoleUser:38 PackedPolicySize:i Subject:s SubjectType:s Issuer:s Audience:s NameQualifier:s SourceIdentity:s
RoleArn:s! RoleSessionName:s! WebIdentityToken:s! ProviderId:s PolicyArns:[34 Policy:s DurationSeconds:i
Credentials:37 SubjectFromWebIdentityToken:s AssumedRoleUser:38 PackedPolicySize:i Provider:s Audience:s SourceIdentity:s
TargetPrincipal:s! TaskPolicyArn:34! DurationSeconds:i
Credentials:37 SourceIdentity:s
EncodedMessage:s!
DecodedMessage:s
AccessKeyId:s!
Account:s
-
UserId:s Account:s Arn:s
TradeInToken:s!
Credentials:37 PackedPolicySize:i AssumedPrincipal:s
Name:s! Policy:s PolicyArns:[34 DurationSeconds:i Tags:[35
Credentials:37 FederatedUser:39 PackedPolicySize:i
DurationSeconds:i SerialNumber:s TokenCode:s
Credentials:37
Audience:[s! DurationSeconds:i SigningAlgorithm:s! Tags:[35
WebIdentityToken:s Expiration:t
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
arn:s
Key:s! Value:s!
ProviderArn:s ContextAssertion:s
AccessKeyId:s! SecretAccessKey:s! SessionToken:s! Expiration:t!
AssumedRoleId:s! Arn:s!
FederatedUserId:s! Arn:s!

ExpiredTokenException 22 status=400 sender
ExpiredTradeInTokenException 23 status=400 sender
IDPCommunicationErrorException 24 code=IDPCommunicationError status=400 sender
IDPRejectedClaimException 25 code=IDPRejectedClaim status=403 sender
InvalidAuthorizationMessageException 26 status=400 sender
InvalidIdentityTokenException 27 code=InvalidIdentityToken status=400 sender
JWTPayloadSizeExceededException 28 status=400 sender
MalformedPolicyDocumentException 29 code=MalformedPolicyDocument status=400 sender
OutboundWebIdentityFederationDisabledException 30 status=403 sender
PackedPolicyTooLargeException 31 code=PackedPolicyTooLarge status=400 sender
RegionDisabledException 32 status=403 sender
SessionDurationEscalationException 33 status=403 sender



`,
}
