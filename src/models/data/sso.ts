// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Single Sign-On, API version 2019-06-10. */
export const sso: ServiceModel = {
  name: 'sso',
  packed: `{"name":"sso","serviceId":"SSO","fullName":"AWS Single Sign-On","apiVersion":"2019-06-10","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"portal.sso","signingName":"awsssoportal","jsonVersion":"1.1"}
GetRoleCredentials GET /federation/credentials <0 >1 auth=none
ListAccountRoles GET /assignment/roles <2 >3 auth=none
ListAccounts GET /assignment/accounts <4 >5 auth=none
Logout POST /logout <6 auth=none

roleName:s!@q=role_name accountId:s!@q=account_id accessToken:s!@h=x-amz-sso_bearer_token
roleCredentials:11
nextToken:s@q=next_token maxResults:i@q=max_result accessToken:s!@h=x-amz-sso_bearer_token accountId:s!@q=account_id
nextToken:s roleList:[12
nextToken:s@q=next_token maxResults:i@q=max_result accessToken:s!@h=x-amz-sso_bearer_token
nextToken:s accountList:[13
accessToken:s!@h=x-amz-sso_bearer_token
message:s
message:s
message:s
message:s
accessKeyId:s secretAccessKey:s sessionToken:s expiration:l
roleName:s accountId:s
accountId:s accountName:s emailAddress:s

InvalidRequestException 7 status=400
ResourceNotFoundException 8 status=404
TooManyRequestsException 9 status=429
UnauthorizedException 10 status=401

ListAccountRoles in=nextToken out=nextToken limit=maxResults results=roleList
ListAccounts in=nextToken out=nextToken limit=maxResults results=accountList

`,
}
