// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Amazon Verified Permissions, API version 2021-12-01. */
export const verifiedpermissions: ServiceModel = {
  name: 'verifiedpermissions',
  packed: `{"name":"verifiedpermissions","serviceId":"VerifiedPermissions","fullName":"Amazon Verified Permissions","apiVersion":"2021-12-01","protocol":"json","protocols":["json"],"endpointPrefix":"verifiedpermissions","jsonVersion":"1.0","targetPrefix":"VerifiedPermissions"}
BatchGetPolicy <0 >1 readonly
BatchIsAuthorized <2 >3 readonly
BatchIsAuthorizedWithToken <4 >5 readonly
CreateIdentitySource <6 >7 idempotent
CreatePolicy <8 >9 idempotent
CreatePolicyStore <10 >11 idempotent
CreatePolicyStoreAlias <12 >13 idempotent
CreatePolicyTemplate <14 >15 idempotent
DeleteIdentitySource <16 >17 idempotent
DeletePolicy <18 >19 idempotent
DeletePolicyStore <20 >21 idempotent
DeletePolicyStoreAlias <22 >23 idempotent
DeletePolicyTemplate <24 >25 idempotent
GetIdentitySource <26 >27 readonly
GetPolicy <28 >29 readonly
GetPolicyStore <30 >31 readonly
GetPolicyStoreAlias <32 >33 readonly
GetPolicyTemplate <34 >35 readonly
GetSchema <36 >37 readonly
IsAuthorized <38 >39 readonly
IsAuthorizedWithToken <40 >41 readonly
ListIdentitySources <42 >43 readonly
ListPolicies <44 >45 readonly
ListPolicyStoreAliases <46 >47 readonly
ListPolicyStores <48 >49 readonly
ListPolicyTemplates <50 >51 readonly
ListTagsForResource <52 >53 readonly
PutSchema <54 >55 idempotent
TagResource <56 >57
UntagResource <58 >59
UpdateIdentitySource <60 >61 idempotent
UpdatePolicy <62 >63 idempotent
UpdatePolicyStore <64 >65 idempotent
UpdatePolicyTemplate <66 >67 idempotent

requests:[77!
results:[78! errors:[79!
policyStoreId:s! entities:80 requests:[81!
results:[82!
policyStoreId:s! identityToken:s accessToken:s entities:80 requests:[83!
principal:84 results:[85!
clientToken:s~ policyStoreId:s! configuration:86! principalEntityType:s
createdDate:T! identitySourceId:s! lastUpdatedDate:T! policyStoreId:s!
clientToken:s~ policyStoreId:s! definition:87! name:s
policyStoreId:s! policyId:s! policyType:s! principal:84 resource:84 actions:[88 createdDate:T! lastUpdatedDate:T! effect:s
clientToken:s~ validationSettings:89! description:s deletionProtection:s encryptionSettings:90 tags:{s
policyStoreId:s! arn:s! createdDate:T! lastUpdatedDate:T!
aliasName:s! policyStoreId:s!
aliasName:s! policyStoreId:s! aliasArn:s! createdAt:T!
clientToken:s~ policyStoreId:s! description:s statement:s! name:s
policyStoreId:s! policyTemplateId:s! createdDate:T! lastUpdatedDate:T!
policyStoreId:s! identitySourceId:s!
-
policyStoreId:s! policyId:s!
-
policyStoreId:s!
-
aliasName:s! deletionMode:s
-
policyStoreId:s! policyTemplateId:s!
-
policyStoreId:s! identitySourceId:s!
createdDate:T! details:91 identitySourceId:s! lastUpdatedDate:T! policyStoreId:s! principalEntityType:s! configuration:92
policyStoreId:s! policyId:s!
policyStoreId:s! policyId:s! policyType:s! principal:84 resource:84 actions:[88 definition:93! createdDate:T! lastUpdatedDate:T! effect:s name:s
policyStoreId:s! tags:b
policyStoreId:s! arn:s! validationSettings:89! createdDate:T! lastUpdatedDate:T! description:s deletionProtection:s encryptionState:94 cedarVersion:s tags:{s
aliasName:s!
aliasName:s! policyStoreId:s! aliasArn:s! createdAt:T! state:s!
policyStoreId:s! policyTemplateId:s!
policyStoreId:s! policyTemplateId:s! description:s statement:s! createdDate:T! lastUpdatedDate:T! name:s
policyStoreId:s!
policyStoreId:s! schema:s! createdDate:T! lastUpdatedDate:T! namespaces:[s
policyStoreId:s! principal:84 action:88 resource:84 context:95 entities:80
decision:s! determiningPolicies:[96! errors:[97!
policyStoreId:s! identityToken:s accessToken:s action:88 resource:84 context:95 entities:80
decision:s! determiningPolicies:[96! errors:[97! principal:84
policyStoreId:s! nextToken:s maxResults:i filters:[98
nextToken:s identitySources:[99!
policyStoreId:s! nextToken:s maxResults:i filter:100
nextToken:s policies:[101!
nextToken:s maxResults:i filter:102
nextToken:s policyStoreAliases:[103!
nextToken:s maxResults:i
nextToken:s policyStores:[104!
policyStoreId:s! nextToken:s maxResults:i
nextToken:s policyTemplates:[105!
resourceArn:s!
tags:{s
policyStoreId:s! definition:106!
policyStoreId:s! namespaces:[s! createdDate:T! lastUpdatedDate:T!
resourceArn:s! tags:{s!
-
resourceArn:s! tagKeys:[s!
-
policyStoreId:s! identitySourceId:s! updateConfiguration:107! principalEntityType:s
createdDate:T! identitySourceId:s! lastUpdatedDate:T! policyStoreId:s!
policyStoreId:s! policyId:s! definition:108 name:s
policyStoreId:s! policyId:s! policyType:s! principal:84 resource:84 actions:[88 createdDate:T! lastUpdatedDate:T! effect:s
policyStoreId:s! validationSettings:89! deletionProtection:s description:s
policyStoreId:s! arn:s! createdDate:T! lastUpdatedDate:T!
policyStoreId:s! policyTemplateId:s! description:s statement:s! name:s
policyStoreId:s! policyTemplateId:s! createdDate:T! lastUpdatedDate:T!
message:s!
message:s! resources:[109!
message:s!
message:s!
message:s! resourceId:s! resourceType:s!
message:s! resourceId:s resourceType:s! serviceCode:s quotaCode:s
message:s! serviceCode:s quotaCode:s
message:s resourceName:s
message:s! fieldList:[110
policyStoreId:s! policyId:s!
policyStoreId:s! policyId:s! policyType:s! definition:93! createdDate:T! lastUpdatedDate:T! name:s
code:s! policyStoreId:s! policyId:s! message:s!
%union entityList:[111 cedarJson:s
principal:84 action:88 resource:84 context:95
request:81! decision:s! determiningPolicies:[96! errors:[97!
action:88 resource:84 context:95
entityType:s! entityId:s!
request:83! decision:s! determiningPolicies:[96! errors:[97!
%union cognitoUserPoolConfiguration:112 openIdConnectConfiguration:113
%union static:114 templateLinked:115
actionType:s! actionId:s!
mode:s!
%union kmsEncryptionSettings:116 default:117
clientIds:[s userPoolArn:s discoveryUrl:s openIdIssuer:s
%union cognitoUserPoolConfiguration:118 openIdConnectConfiguration:119
%union static:120 templateLinked:121
%union kmsEncryptionState:122 default:117
%union contextMap:{123 cedarJson:s
policyId:s!
errorDescription:s!
principalEntityType:s
createdDate:T! details:124 identitySourceId:s! lastUpdatedDate:T! policyStoreId:s! principalEntityType:s! configuration:125
principal:126 resource:126 policyType:s policyTemplateId:s
policyStoreId:s! policyId:s! policyType:s! principal:84 resource:84 actions:[88 definition:127! createdDate:T! lastUpdatedDate:T! effect:s name:s
policyStoreId:s
aliasName:s! policyStoreId:s! aliasArn:s! createdAt:T! state:s!
policyStoreId:s! arn:s! createdDate:T! lastUpdatedDate:T description:s
policyStoreId:s! policyTemplateId:s! description:s createdDate:T! lastUpdatedDate:T! name:s
%union cedarJson:s
%union cognitoUserPoolConfiguration:128 openIdConnectConfiguration:129
%union static:130
resourceId:s! resourceType:s!
path:s! message:s!
identifier:84! attributes:{123 parents:[84 tags:{131
userPoolArn:s! clientIds:[s groupConfiguration:132
issuer:s! entityIdPrefix:s groupConfiguration:133 tokenSelection:134!
description:s statement:s!
policyTemplateId:s! principal:84 resource:84
key:s! encryptionContext:{s
-
userPoolArn:s! clientIds:[s! issuer:s! groupConfiguration:135
issuer:s! entityIdPrefix:s groupConfiguration:136 tokenSelection:137!
description:s statement:s!
policyTemplateId:s! principal:84 resource:84
key:s! encryptionContext:{s!
%union boolean:b entityIdentifier:84 long:l string:s set:[123 record:{123 ipaddr:s decimal:s datetime:s duration:s
clientIds:[s userPoolArn:s discoveryUrl:s openIdIssuer:s
%union cognitoUserPoolConfiguration:138 openIdConnectConfiguration:139
%union unspecified:b identifier:84
%union static:140 templateLinked:141
userPoolArn:s! clientIds:[s groupConfiguration:142
issuer:s! entityIdPrefix:s groupConfiguration:143 tokenSelection:144!
description:s statement:s!
%union boolean:b entityIdentifier:84 long:l string:s set:[131 record:{131 ipaddr:s decimal:s datetime:s duration:s
groupEntityType:s!
groupClaim:s! groupEntityType:s!
%union accessTokenOnly:145 identityTokenOnly:146
groupEntityType:s
groupClaim:s! groupEntityType:s!
%union accessTokenOnly:147 identityTokenOnly:148
userPoolArn:s! clientIds:[s! issuer:s! groupConfiguration:149
issuer:s! entityIdPrefix:s groupConfiguration:150 tokenSelection:151!
description:s
policyTemplateId:s! principal:84 resource:84
groupEntityType:s!
groupClaim:s! groupEntityType:s!
%union accessTokenOnly:152 identityTokenOnly:153
principalIdClaim:s audiences:[s
principalIdClaim:s clientIds:[s
principalIdClaim:s audiences:[s
principalIdClaim:s clientIds:[s
groupEntityType:s
groupClaim:s! groupEntityType:s!
%union accessTokenOnly:154 identityTokenOnly:155
principalIdClaim:s audiences:[s
principalIdClaim:s clientIds:[s
principalIdClaim:s audiences:[s
principalIdClaim:s clientIds:[s

AccessDeniedException 68
ConflictException 69
InternalServerException 70 retryable
InvalidStateException 71
ResourceNotFoundException 72
ServiceQuotaExceededException 73
ThrottlingException 74 retryable throttling
TooManyTagsException 75
ValidationException 76

ListIdentitySources in=nextToken out=nextToken limit=maxResults results=identitySources
ListPolicies in=nextToken out=nextToken limit=maxResults results=policies
ListPolicyStores in=nextToken out=nextToken limit=maxResults results=policyStores
ListPolicyTemplates in=nextToken out=nextToken limit=maxResults results=policyTemplates
ListPolicyStoreAliases in=nextToken out=nextToken limit=maxResults results=policyStoreAliases

`,
}
