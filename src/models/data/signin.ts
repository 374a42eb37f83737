// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Sign-In Service, API version 2023-01-01. */
export const signin: ServiceModel = {
  name: 'signin',
  packed: `{"name":"signin","serviceId":"Signin","fullName":"AWS Sign-In Service","apiVersion":"2023-01-01","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"signin"}
CreateOAuth2Token POST /v1/token <0 >1 auth=none static={"IsControlPlane":false}
CreateOAuth2TokenWithIAM POST /v1/token?x-amz-client-auth-method=iam <2 >3 static={"IsOAuthEndpoint":true}
DeleteConsoleAuthorizationConfiguration POST /delete-console-authorization-configuration <4 >5 idempotent static={"IsControlPlane":true}
DeleteResourcePermissionStatement POST /delete-resource-permission-statement <6 >7 static={"IsControlPlane":true}
GetConsoleAuthorizationConfiguration POST /get-console-authorization-configuration <8 >9 readonly static={"IsControlPlane":true}
GetResourcePolicy POST /get-resource-policy <10 >11 readonly static={"IsControlPlane":true}
IntrospectOAuth2TokenWithIAM POST /v1/introspect?x-amz-client-auth-method=iam <12 >13 readonly static={"IsOAuthEndpoint":true}
ListResourcePermissionStatements POST /list-resource-permission-statements <14 >15 readonly static={"IsControlPlane":true}
PutConsoleAuthorizationConfiguration POST /put-console-authorization-configuration <16 >17 idempotent static={"IsControlPlane":true}
PutResourcePermissionStatement POST /put-resource-permission-statement <18 >19 idempotent static={"IsControlPlane":true}
RevokeOAuth2TokenWithIAM POST /v1/revoke?x-amz-client-auth-method=iam <20 >21 idempotent static={"IsOAuthEndpoint":true}

tokenInput:29!@p
tokenOutput:30!@p
grantType:s!=grant_type resource:s!
accessToken:s!=access_token tokenType:s!=token_type expiresIn:i!=expires_in
targetId:s
targetId:s! scope:s! consoleAuthorizationEnabled:b!
statementId:s! clientToken:s~
-
targetId:s
targetId:s! scope:s! consoleAuthorizationEnabled:b!
-
signinResourceBasedPolicy:31!
token:s! tokenTypeHint:s=token_type_hint
active:b! clientId:s=client_id userId:s=user_id tokenType:s=token_type exp:l iat:l nbf:l sub:s aud:s iss:s jti:s accountId:s=account_id signinSession:s=signin_session resource:s
maxResults:i nextToken:s
permissionStatements:[32! nextToken:s
targetId:s
targetId:s! scope:s! consoleAuthorizationEnabled:b!
sourceVpc:s signinSourceVpce:s consoleSourceVpce:s vpcSourceIp:s sourceIp:s requestedRegion:s excludedPrincipal:s clientToken:s~
statementId:s!
token:s!
-
error:s! message:s!
error:s! message:s!
error:s! message:s!
error:s! message:s!
error:s! message:s!
error:s! message:s!
error:s! message:s!
clientId:s! grantType:s! code:s redirectUri:s codeVerifier:s refreshToken:s
accessToken:33! tokenType:s! expiresIn:i! refreshToken:s! idToken:s
version:s=Version statement:[34=Statement
sid:s! condition:{{[s
accessKeyId:s! secretAccessKey:s! sessionToken:s!
effect:s=Effect principal:{s=Principal action:[s=Action resource:s=Resource condition:{{[s=Condition

AccessDeniedException 22
ConflictException 23 status=409 sender
InternalServerException 24 status=500
ResourceNotFoundException 25 status=404 sender
ServiceQuotaExceededException 26 status=402 sender
TooManyRequestsError 27 status=429 sender
ValidationException 28 status=400 sender

ListResourcePermissionStatements in=nextToken out=nextToken limit=maxResults results=permissionStatements

`,
}
