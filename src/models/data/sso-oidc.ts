// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS SSO OIDC, API version 2019-06-10. */
export const ssoOidc: ServiceModel = {
  name: 'sso-oidc',
  packed: `{"name":"sso-oidc","serviceId":"SSO OIDC","fullName":"AWS SSO OIDC","apiVersion":"2019-06-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"oidc","signingName":"sso-oauth","jsonVersion":"1.1"}
CreateToken POST /token <0 >1 auth=none
CreateTokenWithIAM POST /token?aws_iam=t <2 >3
RegisterClient POST /client/register <4 >5 auth=none
StartDeviceAuthorization POST /device_authorization <6 >7 auth=none

clientId:s! clientSecret:s! grantType:s! deviceCode:s code:s refreshToken:s scope:[s redirectUri:s codeVerifier:s
accessToken:s tokenType:s expiresIn:i refreshToken:s idToken:s
clientId:s! grantType:s! code:s refreshToken:s assertion:s scope:[s redirectUri:s subjectToken:s subjectTokenType:s requestedTokenType:s codeVerifier:s
accessToken:s tokenType:s expiresIn:i refreshToken:s idToken:s issuedTokenType:s scope:[s awsAdditionalDetails:22
clientName:s! clientType:s! scopes:[s redirectUris:[s grantTypes:[s issuerUrl:s entitledApplicationArn:s
clientId:s clientSecret:s clientIdIssuedAt:l clientSecretExpiresAt:l authorizationEndpoint:s tokenEndpoint:s
clientId:s! clientSecret:s! startUrl:s!
deviceCode:s userCode:s verificationUri:s verificationUriComplete:s expiresIn:i interval:i
error:s reason:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s reason:s error_description:s
error:s error_description:s endpoint:s region:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
error:s error_description:s
identityContext:s

AccessDeniedException 8 status=400
AuthorizationPendingException 9 status=400
ExpiredTokenException 10 status=400
InternalServerException 11 status=500
InvalidClientException 12 status=401
InvalidClientMetadataException 13 status=400
InvalidGrantException 14 status=400
InvalidRedirectUriException 15 status=400
InvalidRequestException 16 status=400
InvalidRequestRegionException 17 status=400
InvalidScopeException 18 status=400
SlowDownException 19 status=400
UnauthorizedClientException 20 status=400
UnsupportedGrantTypeException 21 status=400



`,
}
