// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS SSO Identity Store, API version 2020-06-15. */
export const identitystore: ServiceModel = {
  name: 'identitystore',
  packed: `{"name":"identitystore","serviceId":"identitystore","fullName":"AWS SSO Identity Store","apiVersion":"2020-06-15","protocol":"json","protocols":["json"],"endpointPrefix":"identitystore","jsonVersion":"1.1","targetPrefix":"AWSIdentityStore"}
CreateGroup <0 >1
CreateGroupMembership <2 >3
CreateUser <4 >5
DeleteGroup <6 >7 idempotent
DeleteGroupMembership <8 >9 idempotent
DeleteUser <10 >11 idempotent
DescribeGroup <12 >13 readonly
DescribeGroupMembership <14 >15 readonly
DescribeUser <16 >17 readonly
GetGroupId <18 >19 readonly
GetGroupMembershipId <20 >21 readonly
GetUserId <22 >23 readonly
IsMemberInGroups <24 >25 readonly
ListGroupMemberships <26 >27 readonly
ListGroupMembershipsForMember <28 >29 readonly
ListGroups <30 >31 readonly
ListUsers <32 >33 readonly
UpdateGroup <34 >35
UpdateUser <36 >37

IdentityStoreId:s! DisplayName:s Description:s
GroupId:s! IdentityStoreId:s!
IdentityStoreId:s! GroupId:s! MemberId:45!
MembershipId:s! IdentityStoreId:s!
IdentityStoreId:s! UserName:s Name:46 DisplayName:s NickName:s ProfileUrl:s Emails:[47 Addresses:[48 PhoneNumbers:[49 UserType:s Title:s PreferredLanguage:s Locale:s Timezone:s Photos:[50 Website:s Birthdate:s Roles:[51 Extensions:{D
IdentityStoreId:s! UserId:s!
IdentityStoreId:s! GroupId:s!
-
IdentityStoreId:s! MembershipId:s!
-
IdentityStoreId:s! UserId:s!
-
IdentityStoreId:s! GroupId:s!
GroupId:s! DisplayName:s ExternalIds:[52 Description:s CreatedAt:t UpdatedAt:t CreatedBy:s UpdatedBy:s IdentityStoreId:s!
IdentityStoreId:s! MembershipId:s!
IdentityStoreId:s! MembershipId:s! GroupId:s! MemberId:45! CreatedAt:t UpdatedAt:t CreatedBy:s UpdatedBy:s
IdentityStoreId:s! UserId:s! Extensions:[s
IdentityStoreId:s! UserId:s! UserName:s ExternalIds:[52 Name:46 DisplayName:s NickName:s ProfileUrl:s Emails:[47 Addresses:[48 PhoneNumbers:[49 UserType:s Title:s PreferredLanguage:s Locale:s Timezone:s UserStatus:s Photos:[50 Website:s Birthdate:s Roles:[51 CreatedAt:t CreatedBy:s UpdatedAt:t UpdatedBy:s Extensions:{D
IdentityStoreId:s! AlternateIdentifier:53!
GroupId:s! IdentityStoreId:s!
IdentityStoreId:s! GroupId:s! MemberId:45!
MembershipId:s! IdentityStoreId:s!
IdentityStoreId:s! AlternateIdentifier:53!
IdentityStoreId:s! UserId:s!
IdentityStoreId:s! MemberId:45! GroupIds:[s!
Results:[54!
IdentityStoreId:s! GroupId:s! MaxResults:i NextToken:s
GroupMemberships:[55! NextToken:s
IdentityStoreId:s! MemberId:45! MaxResults:i NextToken:s
GroupMemberships:[55! NextToken:s
IdentityStoreId:s! MaxResults:i NextToken:s Filters:[56
Groups:[57! NextToken:s
IdentityStoreId:s! Extensions:[s MaxResults:i NextToken:s Filters:[56
Users:[58! NextToken:s
IdentityStoreId:s! GroupId:s! Operations:[59!
-
IdentityStoreId:s! UserId:s! Operations:[59!
-
Message:s RequestId:s Reason:s
Message:s RequestId:s Reason:s
Message:s RequestId:s RetryAfterSeconds:i
ResourceType:s ResourceId:s Reason:s Message:s RequestId:s
Message:s RequestId:s
Message:s RequestId:s RetryAfterSeconds:i Reason:s
Message:s RequestId:s Reason:s
%union UserId:s
Formatted:s FamilyName:s GivenName:s MiddleName:s HonorificPrefix:s HonorificSuffix:s
Value:s Type:s Primary:b
StreetAddress:s Locality:s Region:s PostalCode:s Country:s Formatted:s Type:s Primary:b
Value:s Type:s Primary:b
Value:s! Type:s Display:s Primary:b
Value:s Type:s Primary:b
Issuer:s! Id:s!
%union ExternalId:52 UniqueAttribute:60
GroupId:s MemberId:45 MembershipExists:b
IdentityStoreId:s! MembershipId:s GroupId:s MemberId:45 CreatedAt:t UpdatedAt:t CreatedBy:s UpdatedBy:s
AttributePath:s! AttributeValue:s!
GroupId:s! DisplayName:s ExternalIds:[52 Description:s CreatedAt:t UpdatedAt:t CreatedBy:s UpdatedBy:s IdentityStoreId:s!
IdentityStoreId:s! UserId:s! UserName:s ExternalIds:[52 Name:46 DisplayName:s NickName:s ProfileUrl:s Emails:[47 Addresses:[48 PhoneNumbers:[49 UserType:s Title:s PreferredLanguage:s Locale:s Timezone:s UserStatus:s Photos:[50 Website:s Birthdate:s Roles:[51 CreatedAt:t CreatedBy:s UpdatedAt:t UpdatedBy:s Extensions:{D
AttributePath:s! AttributeValue:D
AttributePath:s! AttributeValue:D!

AccessDeniedException 38
ConflictException 39
InternalServerException 40 retryable
ResourceNotFoundException 41
ServiceQuotaExceededException 42
ThrottlingException 43 retryable throttling
ValidationException 44

ListGroupMemberships in=NextToken out=NextToken limit=MaxResults results=GroupMemberships
ListGroupMembershipsForMember in=NextToken out=NextToken limit=MaxResults results=GroupMemberships
ListGroups in=NextToken out=NextToken limit=MaxResults results=Groups
ListUsers in=NextToken out=NextToken limit=MaxResults results=Users

`,
}
