// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** Partner Central Channel API, API version 2024-03-18. */
export const partnercentralChannel: ServiceModel = {
  name: 'partnercentral-channel',
  packed: `{"name":"partnercentral-channel","serviceId":"PartnerCentral Channel","fullName":"Partner Central Channel API","apiVersion":"2024-03-18","protocol":"json","protocols":["json"],"endpointPrefix":"partnercentral-channel","auth":["v4a","v4"],"jsonVersion":"1.0","targetPrefix":"PartnerCentralChannel"}
AcceptChannelHandshake <0 >1 idempotent
CancelChannelHandshake <2 >3 idempotent
CreateChannelHandshake <4 >5 idempotent
CreateProgramManagementAccount <6 >7 idempotent
CreateRelationship <8 >9 idempotent
DeleteProgramManagementAccount <10 >11 idempotent
DeleteRelationship <12 >13 idempotent
GetRelationship <14 >15 readonly
ListChannelHandshakes <16 >17 readonly
ListProgramManagementAccounts <18 >19 readonly
ListRelationships <20 >21 readonly
ListTagsForResource <22 >23 readonly
RejectChannelHandshake <24 >25 idempotent
TagResource <26 >27 idempotent
UntagResource <28 >29 idempotent
UpdateProgramManagementAccount <30 >31 idempotent
UpdateRelationship <32 >33

catalog:s! identifier:s!
channelHandshakeDetail:41
catalog:s! identifier:s!
channelHandshakeDetail:42
handshakeType:s! catalog:s! associatedResourceIdentifier:s! payload:43 clientToken:s~ tags:[44
channelHandshakeDetail:45
catalog:s! program:s! displayName:s! accountId:s! clientToken:s~ tags:[44
programManagementAccountDetail:46
catalog:s! associationType:s! programManagementAccountIdentifier:s! associatedAccountId:s! displayName:s! resaleAccountModel:s sector:s! clientToken:s~ tags:[44 requestedSupportPlan:47
relationshipDetail:48
catalog:s! identifier:s! clientToken:s~
-
catalog:s! identifier:s! programManagementAccountIdentifier:s! clientToken:s~
-
catalog:s! programManagementAccountIdentifier:s! identifier:s!
relationshipDetail:49
handshakeType:s! catalog:s! participantType:s! maxResults:i statuses:[s associatedResourceIdentifiers:[s handshakeTypeFilters:50 handshakeTypeSort:51 nextToken:s
items:[52 nextToken:s
catalog:s! maxResults:i displayNames:[s programs:[s accountIds:[s statuses:[s sort:53 nextToken:s
items:[54 nextToken:s
catalog:s! maxResults:i associatedAccountIds:[s associationTypes:[s displayNames:[s programManagementAccountIdentifiers:[s sort:55 nextToken:s
items:[56 nextToken:s
resourceArn:s!
tags:[44
catalog:s! identifier:s!
channelHandshakeDetail:57
resourceArn:s! tags:[44!
-
resourceArn:s! tagKeys:[s!
-
catalog:s! identifier:s! revision:s displayName:s
programManagementAccountDetail:58
catalog:s! identifier:s! programManagementAccountIdentifier:s! revision:s displayName:s requestedSupportPlan:47
relationshipDetail:59
message:s! reason:s
message:s! resourceId:s! resourceType:s!
message:s!
message:s! resourceId:s resourceType:s
message:s! resourceId:s! resourceType:s! quotaCode:s!
message:s! serviceCode:s quotaCode:s
message:s! reason:s! fieldList:[60
id:s arn:s status:s
id:s arn:s status:s
%union startServicePeriodPayload:61 revokeServicePeriodPayload:62
key:s! value:s!
id:s arn:s
id:s arn:s
%union resoldEnterprise:63 partnerLedSupport:64 resoldUnifiedOperations:65
arn:s id:s
arn:s id:s revision:s catalog:s associationType:s programManagementAccountId:s associatedAccountId:s displayName:s resaleAccountModel:s sector:s createdAt:T updatedAt:T startDate:T
%union startServicePeriodTypeFilters:66 revokeServicePeriodTypeFilters:67 programManagementAccountTypeFilters:68
%union startServicePeriodTypeSort:69 revokeServicePeriodTypeSort:70 programManagementAccountTypeSort:71
id:s arn:s catalog:s handshakeType:s ownerAccountId:s senderAccountId:s senderDisplayName:s receiverAccountId:s associatedResourceId:s detail:72 createdAt:T updatedAt:T status:s
sortOrder:s! sortBy:s!
id:s revision:s catalog:s program:s displayName:s accountId:s arn:s createdAt:T updatedAt:T startDate:T status:s
sortOrder:s! sortBy:s!
arn:s id:s revision:s catalog:s associationType:s programManagementAccountId:s associatedAccountId:s displayName:s sector:s createdAt:T updatedAt:T startDate:T
id:s arn:s status:s
id:s arn:s revision:s displayName:s
arn:s id:s revision:s displayName:s
name:s! code:s! message:s!
programManagementAccountIdentifier:s! note:s servicePeriodType:s! minimumNoticeDays:s endDate:T
programManagementAccountIdentifier:s! note:s
coverage:s! tamLocation:s! chargeAccountId:s
coverage:s! provider:s tamLocation:s!
coverage:s! tamLocation:s! chargeAccountId:s
servicePeriodTypes:[s
servicePeriodTypes:[s
programs:[s
sortOrder:s! sortBy:s!
sortOrder:s! sortBy:s!
sortOrder:s! sortBy:s!
%union startServicePeriodHandshakeDetail:73 revokeServicePeriodHandshakeDetail:74 programManagementAccountHandshakeDetail:75
note:s servicePeriodType:s minimumNoticeDays:s startDate:T endDate:T
note:s servicePeriodType:s minimumNoticeDays:s startDate:T endDate:T
program:s

AccessDeniedException 34
ConflictException 35
InternalServerException 36 retryable
ResourceNotFoundException 37
ServiceQuotaExceededException 38 retryable
ThrottlingException 39 retryable throttling
ValidationException 40

ListChannelHandshakes in=nextToken out=nextToken limit=maxResults results=items
ListProgramManagementAccounts in=nextToken out=nextToken limit=maxResults results=items
ListRelationships in=nextToken out=nextToken limit=maxResults results=items

`,
}
