// Made by `npm run data` from botocore 1.43.67; do not edit.
import type { ServiceModel } from '../types.ts'

/** AWS Directory Service Data, API version 2023-05-31. */
export const dsData: ServiceModel = {
  name: 'ds-data',
  packed: `{"name":"ds-data","serviceId":"Directory Service Data","fullName":"AWS Directory Service Data","apiVersion":"2023-05-31","protocol":"rest-json","protocols":["rest-json"],"endpointPrefix":"ds-data","jsonVersion":"1.1"}
AddGroupMember POST /GroupMemberships/AddGroupMember <0 >1
CreateGroup POST /Groups/CreateGroup <2 >3
CreateUser POST /Users/CreateUser <4 >5
DeleteGroup POST /Groups/DeleteGroup <6 >7
DeleteUser POST /Users/DeleteUser <8 >9
DescribeGroup POST /Groups/DescribeGroup <10 >11
DescribeUser POST /Users/DescribeUser <12 >13
DisableUser POST /Users/DisableUser <14 >15
ListGroupMembers POST /GroupMemberships/ListGroupMembers <16 >17
ListGroups POST /Groups/ListGroups <18 >19
ListGroupsForMember POST /GroupMemberships/ListGroupsForMember <20 >21
ListUsers POST /Users/ListUsers <22 >23
RemoveGroupMember POST /GroupMemberships/RemoveGroupMember <24 >25
SearchGroups POST /Groups/SearchGroups <26 >27
SearchUsers POST /Users/SearchUsers <28 >29
UpdateGroup POST /Groups/UpdateGroup <30 >31
UpdateUser POST /Users/UpdateUser <32 >33

ClientToken:s~ DirectoryId:s!@q GroupName:s! MemberName:s! MemberRealm:s
-
ClientToken:s~ DirectoryId:s!@q GroupScope:s GroupType:s OtherAttributes:{41 SAMAccountName:s!
DirectoryId:s SAMAccountName:s SID:s
ClientToken:s~ DirectoryId:s!@q EmailAddress:s GivenName:s OtherAttributes:{41 SAMAccountName:s! Surname:s
DirectoryId:s SAMAccountName:s SID:s
ClientToken:s~ DirectoryId:s!@q SAMAccountName:s!
-
ClientToken:s~ DirectoryId:s!@q SAMAccountName:s!
-
DirectoryId:s!@q OtherAttributes:[s Realm:s SAMAccountName:s!
DirectoryId:s DistinguishedName:s GroupScope:s GroupType:s OtherAttributes:{41 Realm:s SAMAccountName:s SID:s
DirectoryId:s!@q OtherAttributes:[s Realm:s SAMAccountName:s!
DirectoryId:s DistinguishedName:s EmailAddress:s Enabled:b GivenName:s OtherAttributes:{41 Realm:s SAMAccountName:s SID:s Surname:s UserPrincipalName:s
ClientToken:s~ DirectoryId:s!@q SAMAccountName:s!
-
DirectoryId:s!@q MaxResults:i MemberRealm:s NextToken:s Realm:s SAMAccountName:s!
DirectoryId:s MemberRealm:s Members:[42 NextToken:s Realm:s
DirectoryId:s!@q MaxResults:i NextToken:s Realm:s
DirectoryId:s Groups:[43 NextToken:s Realm:s
DirectoryId:s!@q MaxResults:i MemberRealm:s NextToken:s Realm:s SAMAccountName:s!
DirectoryId:s Groups:[43 MemberRealm:s NextToken:s Realm:s
DirectoryId:s!@q MaxResults:i NextToken:s Realm:s
DirectoryId:s NextToken:s Realm:s Users:[44
ClientToken:s~ DirectoryId:s!@q GroupName:s! MemberName:s! MemberRealm:s
-
DirectoryId:s!@q MaxResults:i NextToken:s Realm:s SearchAttributes:[s! SearchString:s!
DirectoryId:s Groups:[45 NextToken:s Realm:s
DirectoryId:s!@q MaxResults:i NextToken:s Realm:s SearchAttributes:[s! SearchString:s!
DirectoryId:s NextToken:s Realm:s Users:[46
ClientToken:s~ DirectoryId:s!@q GroupScope:s GroupType:s OtherAttributes:{41 SAMAccountName:s! UpdateType:s
-
ClientToken:s~ DirectoryId:s!@q EmailAddress:s GivenName:s OtherAttributes:{41 SAMAccountName:s! Surname:s UpdateType:s
-
Message:s Reason:s
Message:s
Message:s Reason:s
Message:s
Message:s
Message:s! RetryAfterSeconds:i@h=Retry-After
Message:s Reason:s
%union BOOL:b N:l S:s SS:[s
MemberType:s! SAMAccountName:s! SID:s!
GroupScope:s! GroupType:s! SAMAccountName:s! SID:s!
Enabled:b! GivenName:s SAMAccountName:s! SID:s! Surname:s
DistinguishedName:s GroupScope:s GroupType:s OtherAttributes:{41 SAMAccountName:s! SID:s
DistinguishedName:s EmailAddress:s Enabled:b GivenName:s OtherAttributes:{41 SAMAccountName:s! SID:s Surname:s UserPrincipalName:s

AccessDeniedException 34 status=403 sender
ConflictException 35 status=409 sender
DirectoryUnavailableException 36 status=400 sender retryable
InternalServerException 37 status=500 retryable
ResourceNotFoundException 38 status=404 sender
ThrottlingException 39 status=429 sender retryable throttling
ValidationException 40 status=400 sender

ListGroupMembers in=NextToken out=NextToken limit=MaxResults results=Members
ListGroups in=NextToken out=NextToken limit=MaxResults results=Groups
ListGroupsForMember in=NextToken out=NextToken limit=MaxResults results=Groups
ListUsers in=NextToken out=NextToken limit=MaxResults results=Users
SearchGroups in=NextToken out=NextToken limit=MaxResults results=Groups
SearchUsers in=NextToken out=NextToken limit=MaxResults results=Users

`,
}
